/* SPDX-License-Identifier: Apache-2.0 */
/* The inside of sgp32_json_read: its state, and the reading of single values. */
#ifndef SGP32_SRC_JSON_READ_H
#define SGP32_SRC_JSON_READ_H

#include "codec/build.h"
#include "codec/engine.h"
#include "codec/json_text.h"

/* An object or list whose members are being read. */
typedef struct json_frame {
    uint64_t seen;   /* bit n: component n was there; the bit after the last: unknown ones */
    uint64_t placed; /* bit n: and it has octets in the encoding */
    const sgp32_type *type;
    size_t start;   /* of the contents in the encoding */
    uint32_t index; /* component, alternative or element at hand; SGP32_INDEX_NONE: none */
    uint32_t next;  /* component to expect, number of elements so far */
} json_frame;

typedef struct json_reader {
    json_text text;
    builder out;
    uint64_t actual; /* for sgp32_error, of a failure that is not SGP32_JSON */
    uint64_t minimum;
    uint64_t maximum;
    uint32_t depth; /* frames in use */
    json_frame frames[SCHEMA_DEPTH];
} json_reader;

/* Records a failure at `at` in the text; returns `status`. */
static inline sgp32_status json_refuse(json_reader *r, sgp32_status status, size_t at)
{
    r->text.at = at;
    return status;
}

/* Reads a primitive and appends its contents, without a header. Sets *omitted if it equals its
   DEFAULT and nothing was appended. */
sgp32_status json_leaf(json_reader *r, bool *omitted, const sgp32_type *type);

/* Reads the hex text of one TLV and appends it. Its identifier and first octet are 0 if the
   buffer did not hold it; its text begins at *at. */
sgp32_status json_tlv(json_reader *r, uint32_t *identifier, uint8_t *first, size_t *at);

#endif
