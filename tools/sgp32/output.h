/* SPDX-License-Identifier: Apache-2.0 */
/* Writes a message that a command made to standard output, in the form that is asked for. */
#ifndef SGP32_TOOL_OUTPUT_H
#define SGP32_TOOL_OUTPUT_H

#include "text.h"
#include "tool.h"

typedef enum output_form {
    OUTPUT_DER,
    OUTPUT_HEX,
    OUTPUT_BASE64,
    OUTPUT_PEM,
    OUTPUT_JSON
} output_form;

/*
 * Takes the value of -o, one of the first `count` forms: the usual one for NULL,
 * which is hex on a terminal and DER elsewhere. -1 after a message.
 */
int output_choose(const char *name, size_t count);

/* Writes one line, or the octets. `label` is what stands in the BEGIN line of PEM. TOOL_OK, or
   TOOL_USAGE after a message. */
int output_write(const sgp32_type *type, sgp32_bytes der, output_form form, const char *label);

#endif
