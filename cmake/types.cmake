# SPDX-License-Identifier: Apache-2.0
# SGP32_TYPES: a library with some types, what they consist of, and what the rest of it needs.
#
# Descriptors are linked by pointers and have a section each, so that the linker can do the choosing:
# the tables become one object that holds what the kept types lead to. The registry names these types
# alone. Included by CMakeLists.txt, and run by itself (cmake -P) to make that object.
if(CMAKE_SCRIPT_MODE_FILE)
  # Types that the other objects refer to stay as well.
  execute_process(COMMAND ${NM} -u ${OTHERS} OUTPUT_VARIABLE listing COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "(sgp32|sgp22|saip|pkix)_[A-Za-z0-9_]+_type" needed "${listing}")
  list(TRANSFORM TYPES APPEND _type)
  set(roots ${TYPES} ${needed} schema_registry schema_registry_count schema_no_items schema_no_names
            sgp32_form_name)
  list(REMOVE_DUPLICATES roots)
  list(TRANSFORM roots PREPEND "-Wl,-u,")
  execute_process(COMMAND ${COMPILER} -r -nostdlib -Wl,--gc-sections ${roots} ${TABLES} -o ${OUT}
    COMMAND_ERROR_IS_FATAL ANY)
  return()
endif()

# sgp32_registry(TYPES FILE): writes the registry of these types.
function(sgp32_registry types file)
  file(GLOB headers ${PROJECT_SOURCE_DIR}/include/sgp32/types_*.h)
  set(declared)
  set(includes)
  foreach(header IN LISTS headers)
    file(STRINGS ${header} lines REGEX "extern SGP32_API const sgp32_type .*_type;")
    string(REGEX MATCHALL "[A-Za-z0-9]+_[A-Za-z0-9_]+_type" names "${lines}")
    list(APPEND declared ${names})
    cmake_path(GET header FILENAME name)
    string(APPEND includes "#include \"sgp32/${name}\"\n")
  endforeach()
  set(entries)
  foreach(type IN LISTS types)
    if(NOT "${type}_type" IN_LIST declared)
      message(FATAL_ERROR "SGP32_TYPES: there is no type ${type}; types are named as in C, such as "
                          "sgp32_EuiccPackageRequest or sgp22_BoundProfilePackage")
    endif()
    string(APPEND entries "    &${type}_type,\n")
  endforeach()
  list(LENGTH types count)
  file(CONFIGURE OUTPUT ${file} @ONLY CONTENT
"/* The types that SGP32_TYPES names. */
@includes@
#include \"codec/schema.h\"

const sgp32_type *const schema_registry[] = {
@entries@};
const size_t schema_registry_count = @count@;
")
endfunction()

# sgp32_keep_types(TYPES OUT): the object that replaces those of the tables.
function(sgp32_keep_types types out)
  set(others ${core_objects})
  list(FILTER others EXCLUDE REGEX "sgp32_schema>$")
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} "-DTYPES=${types}" "-DTABLES=$<TARGET_OBJECTS:sgp32_schema>"
            "-DOTHERS=${others}" -DOUT=${out} -DNM=${CMAKE_NM} -DCOMPILER=${CMAKE_C_COMPILER}
            -P ${PROJECT_SOURCE_DIR}/cmake/types.cmake
    DEPENDS $<TARGET_OBJECTS:sgp32_schema> ${others} ${PROJECT_SOURCE_DIR}/cmake/types.cmake VERBATIM)
  set_source_files_properties(${out} PROPERTIES EXTERNAL_OBJECT TRUE GENERATED TRUE)
endfunction()
