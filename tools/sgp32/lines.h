/* SPDX-License-Identifier: Apache-2.0 */
/* One message per line, for scripts: as a filter over millions of lines or as a coprocess. */
#ifndef SGP32_TOOL_LINES_H
#define SGP32_TOOL_LINES_H

#include "tool.h"

/* `TYPE HEX` lines to JSON lines. `path` is NULL for standard input. Returns the exit status. */
int lines_decode(const char *path, uint32_t options);

/* JSON lines to `TYPE HEX` lines. */
int lines_encode(const char *path);

#endif
