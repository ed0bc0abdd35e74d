# SPDX-License-Identifier: Apache-2.0
# Run by CPack on the staged files of each package: text that Debian has compressed is, without names
# and times inside, so that the same octets come out each time; and Python's module, which CPack
# takes for any other file, is stripped.
set(staged ${CPACK_TEMPORARY_DIRECTORY})
file(GLOB_RECURSE changes ${staged}/*/changelog)
foreach(file IN LISTS changes)
  file(RENAME ${file} ${file}.Debian)
endforeach()
list(TRANSFORM changes APPEND .Debian)
file(GLOB_RECURSE pages ${staged}/*/sgp32.1)
foreach(file IN LISTS pages changes)
  execute_process(COMMAND gzip -9n ${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(GLOB_RECURSE modules ${staged}/*/_sgp32.*.so)
foreach(file IN LISTS modules)
  execute_process(COMMAND strip --strip-unneeded --remove-section=.comment ${file}
                  COMMAND_ERROR_IS_FATAL ANY)
endforeach()
