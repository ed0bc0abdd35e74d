/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which component, alternative or element a TLV is where one comparison does
 * not tell, and what is wrong if it is none. The loop of decode.c calls this
 * with the TLV in e->in.tlv and the innermost frame.
 */
#ifndef SGP32_SRC_MATCH_H
#define SGP32_SRC_MATCH_H

#include "codec/engine.h"
#include "codec/lenient.h"

/* Goes to the TLV inside an explicit tag over a type that is no CHOICE. */
sgp32_status match_unwrap(engine *e, const sgp32_type *type);

/* Finds the alternative of the CHOICE whose frame is `frame`: the one that begins with e->in.tlv,
   or if `tagged` with the TLV inside it. An unknown one has been read then, and frame->item is
   behind the last alternative. */
sgp32_status match_alternative(engine *e, engine_frame *frame, bool tagged);

static inline void match_set_choice(uint8_t *value, uint16_t choice)
{
    *(uint16_t *)(void *)(value + sizeof(sgp32_bytes)) = choice;
}

/* The alternative of a CHOICE that in->tlv is, or in lenient mode is meant to be: in->tlv becomes
   that. `end` is where the contents of the CHOICE end. `low` if it is unknown. */
static inline uint32_t match_arm(engine_input *in, const sgp32_type *choice, const uint8_t *end)
{
    uint32_t i = schema_alternative(choice, in->tlv.identifier);
    if ((i == choice->low || in->tlv.end != end) && engine_is_lenient(in->options)) {
        lenient_choice(in, &i, choice, end);
    }
    return i;
}

/* Moves *item on to the component that in->tlv is; behind the last one if it is none of them. False
   if one that must be there comes before: *item is that. */
bool match_find(engine_input *in, const sgp32_type *type, const schema_component **item);

/* Moves frame->item on to the component that e->in.tlv is, over those that are absent, with
   e->presence; behind the last one if it is none of them. */
sgp32_status match_component(engine *e, engine_frame *frame);

/* Reads what follows the last known component: unknown additions, or a fault. */
sgp32_status match_additions(engine *e, engine_frame *frame);

/* The contents end at e->pos, where frame->item and those after it could follow: they are absent.
 */
sgp32_status match_end(engine *e, engine_frame *frame);

/* Number of elements of a list that have been read. */
static inline size_t match_count(const engine_frame *frame)
{
    return (uint32_t)(frame->index + 1);
}

/* They are not as many as they must be. */
sgp32_status match_fail_count(engine *e, const engine_frame *frame);

#endif
