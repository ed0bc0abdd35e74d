/* SPDX-License-Identifier: Apache-2.0 */
/* Values as a person reads them. */
#ifndef SGP32_TOOL_VALUE_H
#define SGP32_TOOL_VALUE_H

#include "node.h"
#include "text.h"

/* A value for one row of the tree. */
typedef struct value {
    tool_text body;  /* marked */
    tool_text note;  /* what is to know about it: its size, a warning */
    size_t lines;    /* the most that it takes unless everything is wanted */
    bool is_summary; /* it says what children say in detail */
} value;

/* Describes a node without children: by what it means where that is known, else by its type. */
void value_describe(value *out, const node *leaf, bool unicode);
void value_free(value *out);

/* Adds the text of a character string of any type, escaped and without quotes. False if the TLV
   with identifier `tag` is no character string. */
bool value_text(tool_text *out, uint32_t tag, sgp32_bytes content, bool unicode);

/* Adds an OBJECT IDENTIFIER: "1.2.840.10045.3.1.7 P-256", marked. */
void value_oid(tool_text *out, sgp32_bytes content);

/* The name of an OBJECT IDENTIFIER, or its numbers if it has none. */
void value_oid_name(tool_text *out, sgp32_bytes content);

/* "2024-01-31 12:00:00" of UTCTime or GeneralizedTime contents; as they are if malformed. */
void value_time(tool_text *out, sgp32_bytes content, bool is_utc_time);

/* Adds an INTEGER in decimal; in hex if it is very long. */
void value_integer(tool_text *out, sgp32_bytes content);

#endif
