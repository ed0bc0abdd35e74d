/* SPDX-License-Identifier: Apache-2.0 */
/* The association token: --token N. */
#ifndef SGP32_TOOL_TOKEN_H
#define SGP32_TOOL_TOKEN_H

#include "sgp32/eim.h"

#include "text.h"

/* Its tag where it is signed: associationToken [4]. */
#define TOKEN_TAG 0x84

typedef struct token {
    bool is_given;
    sgp32_integer number;            /* may view `octets`; the struct must not move */
    uint8_t octets[SGP32_TOKEN_MAX]; /* content octets, as signed */
    size_t size;                     /* of these */
} token;

/* Takes a decimal number, or NULL for no token; TOOL_OK, or TOOL_USAGE after a message. */
int token_read(token *out, const char *decimal);

/* What eim.h takes: NULL for no token. */
const sgp32_integer *token_number(const token *t);

/* Adds the octets that are signed: "84 01 05". */
void token_describe(tool_text *out, const token *t);

#endif
