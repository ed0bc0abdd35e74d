/* SPDX-License-Identifier: Apache-2.0 */
/* The outer object of a JSON line: {"type": "Module.Type", "value": ...}. */
#ifndef SGP32_TOOL_JSONLINE_H
#define SGP32_TOOL_JSONLINE_H

#include "text.h"

typedef struct json_line {
    const char *type; /* without quotes; NULL if the line has none */
    size_t type_size;
    const char *value; /* text of the value, not looked into; NULL if the line has none */
    size_t value_size;
    size_t offset;     /* of the first wrong character, if there is one */
    const char *fault; /* what is wrong; NULL if nothing is */
} json_line;

/* Takes a line apart. Members other than "type" and "value" are passed over. */
void json_line_read(json_line *out, const char *line, size_t size);

/* Adds a string in quotes, escaped; what is not UTF-8 becomes U+FFFD. */
void json_string(tool_text *out, const char *data, size_t size);

#endif
