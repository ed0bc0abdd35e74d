# SPDX-License-Identifier: Apache-2.0
# The gates that are fast enough for every test run, each with the self-test that plants violations.
# scripts/check runs the others.
set(gates ${PROJECT_SOURCE_DIR}/scripts/gates)
foreach(gate IN ITEMS rooms docs text threats headers symbols abi interfaces blocks)
  sgp32_test(gate_${gate}_fires COMMAND ${SGP32_PYTHON} ${gates}/${gate}.py --self-test)
endforeach()
foreach(gate IN ITEMS rooms docs text threats headers interfaces)
  sgp32_test(gate_${gate} COMMAND ${SGP32_PYTHON} ${gates}/${gate}.py)
endforeach()
if(CMAKE_BUILD_TYPE MATCHES "^Rel")
  sgp32_test(gate_symbols COMMAND ${SGP32_PYTHON} ${gates}/symbols.py ${PROJECT_BINARY_DIR})
  # The documentation has code in every language that there is a binding for.
  if(TARGET sgp32_python AND TARGET sgp32_lua AND TARGET sgp32_tool)
    sgp32_test(gate_blocks COMMAND ${SGP32_PYTHON} ${gates}/blocks.py ${PROJECT_BINARY_DIR})
  endif()
endif()
