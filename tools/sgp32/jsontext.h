/* SPDX-License-Identifier: Apache-2.0 */
/* DER of a JSON text, and what is said where the text is wrong. */
#ifndef SGP32_TOOL_JSONTEXT_H
#define SGP32_TOOL_JSONTEXT_H

#include "text.h"
#include "tool.h"

/* Whether a text is JSON of a value that has components: its first character is a brace. */
bool json_text_is(const tool_text *text);

/* Appends the DER of a JSON text. Errors: those of sgp32_json_read. */
sgp32_status json_text_encode(const sgp32_type *type, tool_text *out, sgp32_error *error,
                              const tool_text *json);

/* Says on stderr that the text is refused, where and why; returns TOOL_REJECTED. `path` is NULL
   for standard input. */
int json_text_reject(const char *path, const sgp32_type *type, const tool_text *json,
                     const sgp32_error *error);

#endif
