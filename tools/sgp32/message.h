/* SPDX-License-Identifier: Apache-2.0 */
/* One message that a command was given: its octets, its type, and what is lenient about it. */
#ifndef SGP32_TOOL_MESSAGE_H
#define SGP32_TOOL_MESSAGE_H

#include "input.h"

typedef struct message {
    sgp32_bytes der;
    const char *path;
    input_form form;
    uint32_t options; /* SGP32_LENIENT or none */
    const sgp32_type *type;
    uint32_t forms;   /* lenient forms met */
    tool_text others; /* other types that fit */
} message;

/*
 * Settles the type of the message, `asked` or, if that is NULL, the best that
 * fits, and that it is one. TOOL_OK, or TOOL_REJECTED after a message.
 */
int message_settle(message *m, const sgp32_type *asked);

/* Says that the message is refused as a type, where, and why; with `was_asked` also what it is
   instead. Returns TOOL_REJECTED. */
int message_reject_as(const message *m, const sgp32_type *type, const sgp32_error *error,
                      bool was_asked);

/* What a lenient form is: "a length not in its shortest form". */
const char *form_meaning(uint32_t form);

#endif
