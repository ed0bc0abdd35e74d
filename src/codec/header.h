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

/*@ // What lies from `pos` to `end` can be read.
    predicate is_input{L}(uint8_t *pos, uint8_t *end) =
      \base_addr(pos) == \base_addr(end) && 0 <= end - pos <= SIZE_MAX &&
      \valid_read(pos + (0 .. end - pos - 1));
*/

/* The identifier that begins with `first`. *size is the octet behind that, and becomes the first
   one of the length; *content is what follows, up to `end`. 0: no identifier of one or two octets.
 */
/*@ requires \valid(size) && \valid(content) && \separated(size, content);
    requires is_input(*content, end) && first < 0x100 && *size < 0x100;
    requires \separated(size, *content + (0 .. end - *content - 1));
    requires \separated(content, *content + (0 .. end - *content - 1));
    assigns *size, *content;
    ensures one: (first & 0x1F) != 0x1F && (first & 0xDF) != 0 ==>
      \result == first && *size == \old(*size) && *content == \old(*content);
    ensures two: \result != 0 && (first & 0x1F) == 0x1F ==>
      \result == first * 0x100 + \old(*size) && 0x1F <= \old(*size) < 0x80 &&
      *content == \old(*content) + 1 && *size == \old((*content)[0]) && \old(*content) != end;
    ensures none: (first & 0x1F) != 0x1F && (first & 0xDF) == 0 ==> \result == 0;
    ensures inside: is_input(*content, end) && *size < 0x100;
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
/*@ requires is_input(pos, end);
    assigns \nothing;
    ensures \result != 0 ==>
      3 <= octets <= 4 && octets <= end - pos && \result == number(pos, octets) &&
      \result >= 0x10000 && pos[0] != 0;
*/
ENGINE_CALLED static size_t header_long_length(size_t octets, const uint8_t *pos,
                                               const uint8_t *end)
{
    size_t length = 0;
    if (octets < 3 || octets > sizeof(uint32_t) || octets > (size_t)(end - pos) || pos[0] == 0) {
        return 0;
    }
    /*@ loop invariant 0 <= i <= octets;
        loop invariant length == number(pos, i);
        loop invariant i == 0 ==> length == 0;
        loop invariant i == 1 ==> 1 <= length <= 0xFF;
        loop invariant i == 2 ==> 0x100 <= length <= 0xFFFF;
        loop invariant i == 3 ==> 0x10000 <= length <= 0xFFFFFF;
        loop invariant i == 4 ==> 0x1000000 <= length <= 0xFFFFFFFF;
        loop assigns i, length;
        loop variant octets - i;
    */
    for (size_t i = 0; i < octets; i++) {
        length = length * 0x100 + pos[i];
    }
    return length;
}

/* Reads the rest of a length whose first octet, 80 or above, is *size, into *size. *content is what
   follows, up to `end`. False if it is longer than it must be, of more than four octets, or not all
   there. */
/*@ requires \valid(size) && \valid(content) && \separated(size, content);
    requires is_input(*content, end) && 0x80 <= *size < 0x100;
    requires \separated(size, *content + (0 .. end - *content - 1));
    requires \separated(content, *content + (0 .. end - *content - 1));
    assigns *size, *content;
    ensures taken: \result ==>
      *content == \old(*content) + (\old(*size) - 0x80) && 0x81 <= \old(*size) <= 0x84 &&
      *size == number(\old(*content), \old(*size) - 0x80) && *size >= 0x80 &&
      (\old(*size) > 0x81 ==> *size >= 0x100) && (\old(*content))[0] != 0;
    ensures inside: \result ==> is_input(*content, end);
*/
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
/*@ requires \valid(tlv) && is_input(pos, end);
    requires \separated(tlv, pos + (0 .. end - pos - 1));
    assigns *tlv;
    ensures placed: \result ==>
      tlv->start == pos && \base_addr(tlv->content) == \base_addr(pos) &&
      \base_addr(tlv->end) == \base_addr(pos) &&
      2 <= tlv->content - pos <= tlv->end - pos <= end - pos;
    ensures named: \result ==> (\let octets = (pos[0] & 0x1F) == 0x1F ? 2 : 1;
      is_identifier(pos, octets) && tlv->identifier == number(pos, octets) &&
      is_length(pos + octets, tlv->content - pos - octets, tlv->end - tlv->content, \true));
*/
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
    //@ ghost size_t octets = content - pos - 1;
    //@ ghost size_t first = size;
    //@ assert octets == ((pos[0] & 0x1F) == 0x1F ? 2 : 1);
    //@ assert number(pos, 1) == pos[0] && number(pos, 2) == number(pos, 1) * 256 + pos[1];
    //@ assert named: is_identifier(pos, octets) && tlv->identifier == number(pos, octets);
    //@ assert at: content == pos + octets + 1 && first == (pos + octets)[0];
    if (size >= 0x80 && !header_length(&size, &content, end)) {
        return false;
    }
    if (size > (size_t)(end - content)) {
        return false;
    }
    //@ assert short: first < 0x80 ==> is_length(pos + octets, 1, size, \true);
    //@ assert said: first >= 0x80 ==> size == number(pos + octets + 1, first - 0x80);
    //@ assert fewest: first >= 0x80 ==> fewest(size, first - 0x80);
    //@ assert long: first >= 0x80 ==> is_length(pos + octets, first - 0x7F, size, \true);
    tlv->content = content;
    tlv->end = content + size;
    //@ assert is_identifier(pos, octets) && tlv->identifier == number(pos, octets);
    //@ assert is_length(pos + octets, content - pos - octets, size, \true);
    return true;
}

#endif
