/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The lexical side of JSON (RFC 8259): white space, literals, numbers, strings.
 * A reader steps through a text; after a failure `at` is the place of the fault
 * and `fault` says which. Views of tokens point into the text.
 */
#ifndef SGP32_SRC_JSON_TEXT_H
#define SGP32_SRC_JSON_TEXT_H

#include "sgp32/json.h"

typedef struct json_text {
    const uint8_t *data;
    size_t size;
    size_t at; /* next octet to read */
    sgp32_json_fault fault;
} json_text;

/* What json_string_next returns in *code at the closing quote. */
#define JSON_STRING_END UINT32_MAX

/* What json_peek returns at the end of the text. */
#define JSON_TEXT_END (-1)

/* Records a fault at `at`; returns SGP32_JSON. */
sgp32_status json_fail(json_text *text, size_t at, sgp32_json_fault fault);

/* Skips white space and looks at the next octet without taking it. */
int json_peek(json_text *text);

/* Takes the character `wanted`, a structural one; anything else is a SYNTAX fault. */
sgp32_status json_take(json_text *text, char wanted);

/* Takes the character that begins a value of the kind needed; a fault is KIND if another
   value begins here. */
sgp32_status json_begin(json_text *text, char wanted);

/* The fault of a place where a value of another kind, or none, stands. */
sgp32_status json_wrong_kind(json_text *text);

/* Takes true, false or null. */
sgp32_status json_literal(json_text *text, const char *word);

/* Takes an integer; its digits, at least one and without a sign, begin at *digits. */
sgp32_status json_integer(json_text *text, bool *negative, size_t *digits, size_t *count);

/* Takes one character of a string whose opening quote was taken, as a Unicode scalar value, or
   its closing quote. */
sgp32_status json_string_next(json_text *text, uint32_t *code);

/* Number of octets from `at` on that stand for themselves: ASCII, no quote and no escape. */
size_t json_string_plain(const json_text *text);

/* Takes the rest of a string. */
sgp32_status json_string_skip(json_text *text);

/* Whether the string at `at`, a whole one without its opening quote, is `name`. */
bool json_string_is(const json_text *text, size_t at, const char *name);

/* UTF-8 of `code` in `octets`; returns their number. */
size_t json_utf8(uint8_t octets[4], uint32_t code);

#endif
