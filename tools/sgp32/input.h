/* SPDX-License-Identifier: Apache-2.0 */
/* Reads a message from a file or standard input and finds out how it is written. */
#ifndef SGP32_TOOL_INPUT_H
#define SGP32_TOOL_INPUT_H

#include "text.h"
#include "tool.h"

typedef enum input_form { INPUT_DER, INPUT_HEX, INPUT_BASE64, INPUT_PEM, INPUT_AUTO } input_form;

typedef struct input {
    tool_text raw;    /* as read */
    tool_text octets; /* as decoded; its `data` is the message */
    input_form form;  /* never INPUT_AUTO after input_open */
    const char *path; /* for messages: "standard input" or the file */
} input;

/* Reads all of `path`, standard input if it is NULL or "-". TOOL_OK, or TOOL_USAGE. */
int input_read(tool_text *raw, const char *path);

/*
 * Reads `path` and takes it as `form`, or finds out with INPUT_AUTO: PEM if it
 * has a BEGIN line (blocks of EC PARAMETERS are passed over), hex if it is hex digits, base64 if it
 * is that, else DER. TOOL_OK, TOOL_REJECTED for malformed text, TOOL_USAGE for an unreadable file.
 */
int input_open(input *in, const char *path, input_form form);

/* Whether `raw` is anything but somebody's text: DER, hex, base64 or PEM. */
bool input_holds_message(const input *in);

/* The second half of that: takes what `raw` holds, as `form`. */
int input_take(input *in, input_form form);

void input_close(input *in);

/* The message. */
sgp32_bytes input_bytes(const input *in);

/* "hex text", for messages. */
const char *input_form_name(input_form form);

/* Value of a hex digit, -1 if it is none. */
int hex_digit(char c);

#endif
