# SPDX-License-Identifier: Apache-2.0
# Debian packages of what is installed: `cpack` in a build that was configured with
# -DCMAKE_INSTALL_PREFIX=/usr. scripts/packages builds and tries them.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sgp32)
set(CPACK_PACKAGE_VENDOR libsgp32)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_PACKAGE_CONTACT "libsgp32 maintainers <maintainers@libsgp32.example>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian/finish.cmake)
set(CPACK_COMPONENTS_ALL library development)
set(debian_version ${PROJECT_VERSION}-1)

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libsgp32-${PROJECT_VERSION_MAJOR})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "${PROJECT_DESCRIPTION}
Decodes, encodes and checks every structure of the eSIM specification for
IoT devices, and signs and verifies them with OpenSSL.

This package holds the shared library.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libsgp32-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
  "libsgp32-${PROJECT_VERSION_MAJOR} (= ${debian_version}), libssl-dev")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "${PROJECT_DESCRIPTION} (development)
Decodes, encodes and checks every structure of the eSIM specification for
IoT devices, and signs and verifies them with OpenSSL.

This package holds headers, the static library, and the files for
pkg-config and CMake.")

# What dpkg-shlibdeps needs to know about programs that use the library: the committed symbols.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/abi.txt symbols REGEX "^symbol ")
list(TRANSFORM symbols REPLACE "^symbol (.*)$" " \\1@Base ${PROJECT_VERSION}")
list(JOIN symbols "\n" symbols)
set(library_name libsgp32.so.${PROJECT_VERSION_MAJOR})
set(control ${PROJECT_BINARY_DIR}/debian)
file(WRITE ${control}/symbols
  "${library_name} ${CPACK_DEBIAN_LIBRARY_PACKAGE_NAME} #MINVER#\n${symbols}\n")
file(WRITE ${control}/shlibs "libsgp32 ${PROJECT_VERSION_MAJOR} \
${CPACK_DEBIAN_LIBRARY_PACKAGE_NAME} (>= ${PROJECT_VERSION})\n")
file(WRITE ${control}/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA
  ${control}/symbols ${control}/shlibs ${control}/triggers)

if(TARGET sgp32_tool)
  list(APPEND CPACK_COMPONENTS_ALL tool)
  set(CPACK_DEBIAN_TOOL_PACKAGE_NAME sgp32-tools)
  set(CPACK_DEBIAN_TOOL_PACKAGE_SECTION utils)
  set(CPACK_COMPONENT_TOOL_DESCRIPTION "command-line tool for messages of GSMA SGP.32
Shows any message as a person reads it and tells what is wrong with it,
converts to and from JSON, signs and verifies.")
endif()

if(TARGET sgp32_python)
  list(APPEND CPACK_COMPONENTS_ALL python)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_NAME python3-sgp32)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_SECTION python)
  get_target_property(suffix sgp32_python SUFFIX) # .cpython-311-x86_64-linux-gnu.so
  string(REGEX REPLACE "^.cpython-3([0-9]+)-.*$" "\\1" minor ${suffix})
  math(EXPR next_minor "${minor} + 1")
  set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS "python3 (>= 3.${minor}), python3 (<< 3.${next_minor})")
  set(CPACK_COMPONENT_PYTHON_DESCRIPTION "messages of GSMA SGP.32 in Python
Decodes, encodes, shows and edits every structure of the eSIM
specification for IoT devices.")
endif()

# Every package has its licence and its changes.
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  string(TOUPPER ${component} key)
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/debian/copyright ${CMAKE_CURRENT_LIST_DIR}/debian/changelog
          DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${key}_PACKAGE_NAME}
          COMPONENT ${component} EXCLUDE_FROM_ALL)
endforeach()

include(CPack)
