# SPDX-License-Identifier: Apache-2.0
# What `cmake --install` puts where, and how other projects find it: sgp32.pc and sgp32Config.cmake.
# The components are those that become packages: see packages.cmake.
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/sgp32)

install(TARGETS sgp32 sgp32_static EXPORT sgp32Targets
  LIBRARY COMPONENT library NAMELINK_COMPONENT development
  ARCHIVE COMPONENT development)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/sgp32 DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        COMPONENT development FILES_MATCHING PATTERN "*.h")
install(EXPORT sgp32Targets NAMESPACE sgp32:: DESTINATION ${package_dir} COMPONENT development)

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/sgp32Config.cmake.in
  ${PROJECT_BINARY_DIR}/sgp32Config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/sgp32ConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/sgp32Config.cmake ${PROJECT_BINARY_DIR}/sgp32ConfigVersion.cmake
        DESTINATION ${package_dir} COMPONENT development)

configure_file(${CMAKE_CURRENT_LIST_DIR}/sgp32.pc.in ${PROJECT_BINARY_DIR}/sgp32.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/sgp32.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig
        COMPONENT development)

if(TARGET sgp32_tool)
  install(TARGETS sgp32_tool COMPONENT tool)
  if(EXISTS ${PROJECT_SOURCE_DIR}/tools/sgp32/sgp32.1)
    install(FILES ${PROJECT_SOURCE_DIR}/tools/sgp32/sgp32.1
            DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT tool)
  endif()
  if(EXISTS ${PROJECT_SOURCE_DIR}/tools/sgp32/sgp32.bash)
    install(FILES ${PROJECT_SOURCE_DIR}/tools/sgp32/sgp32.bash
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME sgp32
            COMPONENT tool)
  endif()
endif()

# Debian's Python looks here when the prefix is /usr.
if(TARGET sgp32_python)
  set(SGP32_PYTHON_INSTALL lib/python3/dist-packages CACHE STRING "Where the Python package goes")
  install(DIRECTORY ${PROJECT_BINARY_DIR}/python/sgp32 DESTINATION ${SGP32_PYTHON_INSTALL}
          COMPONENT python PATTERN __pycache__ EXCLUDE)
endif()

if(TARGET sgp32_java)
  install(FILES ${PROJECT_BINARY_DIR}/java/sgp32.jar DESTINATION ${CMAKE_INSTALL_DATADIR}/java
          COMPONENT java)
endif()
if(TARGET sgp32_lua)
  install(FILES ${PROJECT_BINARY_DIR}/lua/sgp32.lua DESTINATION ${CMAKE_INSTALL_DATADIR}/lua/5.4
          COMPONENT lua)
  install(TARGETS sgp32_lua LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/lua/5.4 COMPONENT lua)
endif()

include(${CMAKE_CURRENT_LIST_DIR}/packages.cmake)
