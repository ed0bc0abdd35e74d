/* SPDX-License-Identifier: Apache-2.0 */
/* Finds the values of a type in a file: the message itself, or what a message carries. */
#ifndef SGP32_TOOL_FIND_H
#define SGP32_TOOL_FIND_H

#include "input.h"

typedef struct found_value {
    const sgp32_type *type;
    sgp32_bytes der;
    tool_text where; /* path to it in the message; nothing for the message itself */
} found_value;

typedef struct finding {
    input file;
    uint32_t forms; /* lenient forms of the whole message */
    found_value *values;
    size_t count;
} finding;

/*
 * Reads `path` as `sgp32 decode --lenient` does and finds what is of one of the
 * `types`, names that a NULL ends, best first. What stands inside such a value
 * is not looked at. TOOL_OK with at least one value, else TOOL_REJECTED or
 * TOOL_USAGE after a message. find_close is due in every case.
 */
int find_open(finding *out, const char *path, const char *const *types);

/* The same for a file that was taken in before; `out->file` holds it. */
int find_in(finding *out, const char *const *types);

void find_close(finding *found);

#endif
