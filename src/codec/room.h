/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A buffer that is filled from its end towards its start. What finds no room is counted, so that
 * the size needed is known in the end; nothing is written any more from then on.
 */
#ifndef SGP32_SRC_ROOM_H
#define SGP32_SRC_ROOM_H

#include <string.h>

#include "codec/engine.h"

typedef struct room {
    uint8_t *place; /* start of what is written */
    uint8_t *start; /* of the free room; as `place` once something has found none */
    uint8_t *end;   /* of the buffer */
    size_t missing; /* octets that found no room */
} room;

/*@ // Written are the octets from `place` to `end`, free are those from `start` to `place`.
    predicate is_room{L}(room *r) =
      \valid(r) && \base_addr(r->start) == \base_addr(r->end) &&
      \base_addr(r->place) == \base_addr(r->end) &&
      0 <= r->place - r->start && 0 <= r->end - r->place && r->end - r->start <= SIZE_MAX &&
      \valid(r->start + (0 .. r->end - r->start - 1)) &&
      \separated(r, r->start + (0 .. r->end - r->start - 1));

    logic integer saturated(integer n) = n <= SIZE_MAX ? n : SIZE_MAX;

    logic integer used{L}(room *r) = saturated(r->end - r->place + r->missing);
*/

/* Octets so far, those that found no room included; SIZE_MAX if they are more than that. */
/*@ requires is_room(r);
    assigns \nothing;
    ensures \result == used(r);
*/
static inline size_t room_used(const room *r)
{
    size_t stored = (size_t)(r->end - r->place);
    return stored <= SIZE_MAX - r->missing ? stored + r->missing : SIZE_MAX;
}

/*@ requires is_room(r);
    assigns r->start, r->missing;
    ensures r->start == r->place && r->missing == saturated(\old(r->missing) + size);
    ensures is_room(r) && used(r) == saturated(\old(used(r)) + size);
*/
ENGINE_CALLED static void room_miss(room *r, size_t size)
{
    r->start = r->place;
    r->missing = size <= SIZE_MAX - r->missing ? r->missing + size : SIZE_MAX;
}

/* Room for `size` octets before what is written; NULL when there is none. */
/*@ requires is_room(r) && r->place != \null;
    assigns r->place, r->start, r->missing;
    ensures is_room(r) && used(r) == saturated(\old(used(r)) + size);
    ensures found: \result != \null ==>
      \result == r->place && r->place == \old(r->place) - size && r->start == \old(r->start) &&
      \valid(\result + (0 .. size - 1));
    ensures missed: \result == \null ==>
      r->place == \old(r->place) && r->start == r->place && \old(r->place - r->start) < size;
    ensures r->end == \old(r->end);
*/
static inline uint8_t *room_reserve(room *r, size_t size)
{
    if (engine_rare(size > (size_t)(r->place - r->start))) {
        room_miss(r, size);
        return NULL;
    }
    r->place -= size;
    return r->place;
}

static inline void room_put(room *r, const uint8_t *data, size_t size)
{
    uint8_t *place = room_reserve(r, size);
    if (place != NULL && size != 0) {
        memcpy(place, data, size);
    }
}

ENGINE_CALLED static void room_put_long_header(room *r, uint32_t tag, size_t size)
{
    size_t header = der_identifier_size(tag) + der_length_size(size);
    uint8_t *place = room_reserve(r, header);
    if (place != NULL) {
        (void)der_identifier_write_before(der_length_write_before(place + header, size), tag);
    }
}

/* Puts an identifier and the length `size`. */
static inline void room_put_header(room *r, uint32_t tag, size_t size)
{
    if (ENGINE_SMALL || tag > 0xFF || size >= 0x80 || r->place - r->start < 2) {
        room_put_long_header(r, tag, size);
        return;
    }
    uint8_t *place = r->place - 2;
    place[0] = (uint8_t)tag;
    place[1] = (uint8_t)size;
    r->place = place;
}

/* Puts the headers of a value whose contents are what was put since room_used was `mark`. */
static inline void room_put_headers(room *r, const schema_component *as, size_t mark)
{
    if (engine_rare((as->place & SCHEMA_WRAPPED) != 0)) {
        room_put_header(r, as->type->tag, room_used(r) - mark);
    }
    if (as->tag != 0) {
        room_put_header(r, as->tag, room_used(r) - mark);
    }
}

#endif
