# SPDX-License-Identifier: Apache-2.0
# The gates that are fast enough for every test run, each with the self-test that plants violations.
# scripts/check runs the others.
set(gates ${PROJECT_SOURCE_DIR}/scripts/gates)
foreach(gate IN ITEMS rooms docs text headers symbols abi)
  sgp32_test(gate_${gate}_fires COMMAND ${SGP32_PYTHON} ${gates}/${gate}.py --self-test)
endforeach()
foreach(gate IN ITEMS rooms docs text headers)
  sgp32_test(gate_${gate} COMMAND ${SGP32_PYTHON} ${gates}/${gate}.py)
endforeach()
if(CMAKE_BUILD_TYPE MATCHES "^Rel" AND NOT SGP32_SANITIZE)
  sgp32_test(gate_symbols COMMAND ${SGP32_PYTHON} ${gates}/symbols.py ${PROJECT_BINARY_DIR})
endif()
