/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 sign. */
#ifndef SGP32_TOOL_SIGN_H
#define SGP32_TOOL_SIGN_H

int sign_run(int count, char **arguments);

#endif
