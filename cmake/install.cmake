# SPDX-License-Identifier: Apache-2.0
# What `cmake --install` puts where, and how other projects find it: sgp32.pc and sgp32Config.cmake.
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/sgp32)

install(TARGETS sgp32 sgp32_static EXPORT sgp32Targets)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/sgp32 DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.h")
install(EXPORT sgp32Targets NAMESPACE sgp32:: DESTINATION ${package_dir})

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/sgp32Config.cmake.in
  ${PROJECT_BINARY_DIR}/sgp32Config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/sgp32ConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/sgp32Config.cmake ${PROJECT_BINARY_DIR}/sgp32ConfigVersion.cmake
        DESTINATION ${package_dir})

configure_file(${CMAKE_CURRENT_LIST_DIR}/sgp32.pc.in ${PROJECT_BINARY_DIR}/sgp32.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/sgp32.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

if(TARGET sgp32_tool)
  install(TARGETS sgp32_tool)
  if(EXISTS ${PROJECT_SOURCE_DIR}/tools/sgp32/sgp32.1)
    install(FILES ${PROJECT_SOURCE_DIR}/tools/sgp32/sgp32.1
            DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  endif()
  if(EXISTS ${PROJECT_SOURCE_DIR}/tools/sgp32/sgp32.bash)
    install(FILES ${PROJECT_SOURCE_DIR}/tools/sgp32/sgp32.bash
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME sgp32)
  endif()
endif()
