/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The DER form of what was leniently accepted: sgp32_canonicalize, and the part of it that the
 * encoder uses for lists that were leniently decoded.
 */
#ifndef SGP32_SRC_CANONICAL_H
#define SGP32_SRC_CANONICAL_H

#include "codec/build.h"
#include "codec/engine.h"

/* A value that is open, while what is in it is being written. */
typedef struct canonical_frame {
    const schema_component *as; /* what it is in the one around it */
    const uint8_t *end;         /* of its contents in the input */
    size_t start;               /* of its contents in the output */
} canonical_frame;

typedef struct canonical {
    builder out;
    engine_input in;
    const canonical_frame *limit; /* behind the last frame that may be used */
} canonical;

/*
 * Appends the DER form of the value that `item` describes and that is c->in.tlv, with all that it
 * contains, to c->out. The frames are those from `frames` to c->limit. What primitives say is taken
 * as it is: it was checked when the value was decoded. SGP32_DEPTH if the frames do not suffice,
 * SGP32_TAG if the input is not what it was.
 */
sgp32_status canonical_write(canonical *c, canonical_frame *frames, const schema_component *item);

/* Readies the input: contents without a header of their own. */
static inline void canonical_look_at(canonical *c, sgp32_bytes content)
{
    static const uint8_t nothing = 0;
    const uint8_t *start = content.data == NULL ? &nothing : content.data;
    c->in.tlv = (engine_tlv){start, start, start + content.size, 0};
    c->in.options = SGP32_LENIENT;
    c->in.forms = 0;
}

#endif
