/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 verify chain. */
#ifndef SGP32_TOOL_VERIFY_CHAIN_H
#define SGP32_TOOL_VERIFY_CHAIN_H

int verify_chain_run(int count, char **arguments);

#endif
