/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Headers in DER form, read in three steps so that a caller can compare the first octet with the
 * identifier that is due before it asks for more: first octet, rest of the identifier, rest of the
 * length. For the quick reader; what they refuse is left to der_header_read, which says why.
 */
#ifndef SGP32_SRC_HEADER_H
#define SGP32_SRC_HEADER_H

#include "codec/compiler.h"
#include "der/der.h"

/* One TLV inside the input. `identifier` is 0 where a deviation left none. */
typedef struct engine_tlv {
    const uint8_t *start;
    const uint8_t *content;
    const uint8_t *end;
    uint32_t identifier;
} engine_tlv;

/* The identifier that begins with `first`. *size is the octet behind that, and becomes the first
   one of the length; *content is what follows, up to `end`. 0: no identifier of one or two octets.
 */
static inline uint32_t header_identifier(size_t *size, const uint8_t **content, const uint8_t *end,
                                         uint32_t first)
{
    if ((first & 0x1F) != 0x1F) {
        return (first & 0xDF) != 0 ? first : 0;
    }
    if (*content == end || *size < 0x1F || *size >= 0x80) {
        return 0;
    }
    first = first * 0x100 + (uint32_t)*size;
    *size = *(*content)++;
    return first;
}

/* The length of 65,536 and more that stands in `octets` octets at `pos`; 0 if it does not. By
   value, so that nobody's variables must have an address. */
ENGINE_CALLED static size_t header_long_length(size_t octets, const uint8_t *pos,
                                               const uint8_t *end)
{
    size_t length = 0;
    if (octets < 3 || octets > sizeof(uint32_t) || octets > (size_t)(end - pos) || pos[0] == 0) {
        return 0;
    }
    for (; octets != 0; octets--) {
        length = length * 0x100 + *pos++;
    }
    return length;
}

/* Reads the rest of a length whose first octet, 80 or above, is *size, into *size. *content is what
   follows, up to `end`. False if it is longer than it must be, of more than four octets, or not all
   there. */
static inline bool header_length(size_t *size, const uint8_t **content, const uint8_t *end)
{
    const uint8_t *pos = *content;
    if (*size == 0x81 && pos != end && pos[0] >= 0x80) {
        *size = pos[0];
        *content = pos + 1;
        return true;
    }
    if (*size == 0x82 && end - pos >= 2 && pos[0] != 0) {
        *size = (size_t)pos[0] * 0x100 + pos[1];
        *content = pos + 2;
        return true;
    }
    size_t octets = *size - 0x80;
    *size = header_long_length(octets, pos, end);
    if (*size == 0) {
        return false;
    }
    *content = pos + octets;
    return true;
}

/* Reads a TLV that begins at `pos` and ends at `end` or before. False if there is none; *tlv is
   undefined then. */
static inline bool header_read(engine_tlv *tlv, const uint8_t *pos, const uint8_t *end)
{
    if (end - pos < 2) {
        return false;
    }
    size_t size = pos[1];
    const uint8_t *content = pos + 2;
    tlv->start = pos;
    tlv->identifier = header_identifier(&size, &content, end, pos[0]);
    if (tlv->identifier == 0) {
        return false;
    }
    if (size >= 0x80 && !header_length(&size, &content, end)) {
        return false;
    }
    if (size > (size_t)(end - content)) {
        return false;
    }
    tlv->content = content;
    tlv->end = content + size;
    return true;
}

#endif
