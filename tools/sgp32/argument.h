/* SPDX-License-Identifier: Apache-2.0 */
/* Values of options: octets, values of a type; and files that commands write. */
#ifndef SGP32_TOOL_ARGUMENT_H
#define SGP32_TOOL_ARGUMENT_H

#include "text.h"
#include "tool.h"

/*
 * Takes `text`, hex digits with spaces or colons between them, as the value of
 * the option `name`. It has `least` to `most` octets. TOOL_OK, or TOOL_USAGE
 * after a message.
 */
int argument_hex(tool_text *out, const char *name, const char *text, size_t least, size_t most);

/* Takes 32 digits as an EID. Check digits that do not fit are noted, and no failure. */
int argument_eid(uint8_t eid[16], const char *text);

/*
 * Sees to it that at most one of the files is standard input, "-"; NULL is none.
 * TOOL_OK, or TOOL_USAGE after a message.
 */
int argument_inputs(const char *const *paths, size_t count);

/* The octets of such an argument. */
sgp32_bytes argument_bytes(const tool_text *octets);

/*
 * Reads the DER of a value of `type` from a file: JSON text, or the value in any
 * form that decode takes. Lenient forms are noted. TOOL_OK, or another status
 * after a message.
 */
int argument_value(tool_text *out, const sgp32_type *type, const char *path);

/* Writes a file, or standard output for "-"; TOOL_OK, or TOOL_USAGE after a message. */
int argument_save(const char *path, sgp32_bytes octets);

#endif
