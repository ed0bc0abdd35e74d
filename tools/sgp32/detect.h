/* SPDX-License-Identifier: Apache-2.0 */
/* Finds the type of a message by its outer tag. */
#ifndef SGP32_TOOL_DETECT_H
#define SGP32_TOOL_DETECT_H

#include "tool.h"

typedef struct fit {
    const sgp32_type *type;
    size_t known;   /* number of values in it, up to the error if there is one */
    size_t unknown; /* number of unknown extensions and alternatives in it */
    uint32_t forms; /* lenient forms that it takes */
    sgp32_error error;
} fit;

typedef struct detection {
    fit *fits; /* the types that decode, best first */
    size_t count;
    fit *misses; /* the types that carry the tag and do not decode, farthest first */
    size_t miss_count;
    uint32_t tag; /* the outer tag; 0 if there is none */
} detection;

/*
 * Tries every type that carries the outer tag. The best fit has the fewest
 * unknown parts, then the fewest lenient forms, then comes first in module
 * order.
 */
void detect(detection *out, sgp32_bytes der, uint32_t options);
void detect_free(detection *out);

#endif
