/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the bindings of all languages call beside the functions of the library:
 * results of any size in memory of their own, and what the command-line tool
 * knows (the type of a message, the drawn tree). Each language's typemaps turn
 * a binding_octets into a string or array of theirs and free it.
 */
#ifndef SGP32_BINDING_COMMON_H
#define SGP32_BINDING_COMMON_H

#include "sgp32/codec.h"
#include "sgp32/json.h"
#include "sgp32/schema.h"

/* Octets from malloc. */
typedef struct binding_octets {
    uint8_t *data;
    size_t size;
} binding_octets;

/* The same, for results that are UTF-8 text. */
typedef struct binding_text {
    char *data;
    size_t size;
} binding_text;

/* JSON text of a message, in lines if `indent`. */
sgp32_status binding_to_json(binding_text *text, sgp32_error *error, const sgp32_type *type,
                             sgp32_bytes der, bool lenient, bool indent);

/* The message that JSON text describes. */
sgp32_status binding_from_json(binding_octets *der, sgp32_error *encode_error,
                               const sgp32_type *type, sgp32_bytes json);

/* Checks a message as decoding does. */
sgp32_status binding_validate(sgp32_error *error, const sgp32_type *type, sgp32_bytes der,
                              bool lenient);

/* The DER form of a leniently accepted message. */
sgp32_status binding_canonicalize(binding_octets *out, sgp32_error *error, const sgp32_type *type,
                                  sgp32_bytes der);

/* Full name of the type that fits a message best; empty if none does. */
sgp32_status binding_detect(binding_text *name, sgp32_bytes der, bool lenient);

/* The message as the tool draws it. */
sgp32_status binding_pretty(binding_text *text, sgp32_error *error, const sgp32_type *type,
                            sgp32_bytes der, bool lenient, bool full, size_t width);

/* The tool itself: what its main() returns. */
int binding_tool(int argc, char **argv);

#endif
