/* SPDX-License-Identifier: Apache-2.0 */
#include "codec/match.h"

#include "codec/store.h"

sgp32_status match_unwrap(engine *e, const sgp32_type *type)
{
    const uint8_t *end = e->in.tlv.end;
    sgp32_status status = engine_next(e, e->in.tlv.content, end);
    if (status == SGP32_OK) {
        status = engine_expect(e, type->tag);
    }
    if (status == SGP32_OK && e->in.tlv.end != end) {
        status = engine_fail(e, SGP32_TRAILING, e->in.tlv.end, 0);
    }
    return status;
}

/* Checks and shows an unknown TLV. It is kept as it is, so lenient forms have no place in it. */
static sgp32_status unknown(engine *e, uint32_t drop)
{
    size_t at = 0;
    sgp32_bytes der = engine_span(e->in.tlv.start, e->in.tlv.end);
    sgp32_status status = der_open_check(&at, der.data, der.size);
    if (status != SGP32_OK) {
        return engine_fail(e, status, der.data + at, drop);
    }
    e->pos = e->in.tlv.end;
    return e->visit == NULL ? SGP32_OK
                            : engine_show(e, SGP32_EVENT_UNKNOWN, NULL, der.data, der.data, e->pos);
}

static sgp32_status keep_unknown(engine *e, engine_frame *frame)
{
    if (frame->value != NULL) {
        size_t place = frame->type->items[0].place & SCHEMA_OFFSET;
        match_set_choice(frame->value, SGP32_CHOICE_UNKNOWN);
        *(sgp32_bytes *)(void *)(frame->value + place) =
            engine_span(e->in.tlv.start, e->in.tlv.end);
    }
    return unknown(e, 1);
}

sgp32_status match_alternative(engine *e, engine_frame *frame, bool tagged)
{
    const sgp32_type *choice = frame->type;
    const uint8_t *end = frame->end;
    frame->item = &choice->items[choice->low]; /* none yet, for the paths of errors */
    if (tagged) {
        if (e->in.tlv.content == end) {
            return engine_fail(e, SGP32_CHOICE, end, 1);
        }
        e->pos = e->in.tlv.content;
        sgp32_status status = engine_next(e, e->pos, end);
        if (status != SGP32_OK) {
            return status;
        }
    }
    uint32_t i = match_arm(&e->in, choice, end);
    if (i == choice->low && !schema_admits(choice, e->in.tlv.identifier, e->in.tlv.start[0])) {
        engine_note(e, e->in.tlv.identifier, 0);
        return engine_fail(e, SGP32_CHOICE, e->in.tlv.start, 1);
    }
    if (e->in.tlv.end != end) {
        return engine_fail(e, SGP32_TRAILING, e->in.tlv.end, 1);
    }
    if (i == choice->low) {
        return keep_unknown(e, frame);
    }
    frame->item = &choice->items[i];
    if (frame->value != NULL) {
        match_set_choice(frame->value, (uint16_t)(i + 1));
    }
    return SGP32_OK;
}

/* -- SEQUENCE and SET ------------------------------------------------------------ */

/* A known component, or none, stands where it may not. */
static sgp32_status misplaced(engine *e, engine_frame *frame, uint32_t found)
{
    const sgp32_type *type = frame->type;
    sgp32_status status = SGP32_ORDER;
    uint32_t drop = 0;
    if (found < type->low) {
        frame->item = &type->items[found];
    } else {
        status = (type->flags & SCHEMA_EXTENSIBLE) == 0 ? SGP32_TRAILING : SGP32_TAG;
        drop = 1;
    }
    engine_note(e, e->in.tlv.identifier, 0);
    return engine_fail(e, status, e->in.tlv.start, drop);
}

/* A TLV that the mandatory component due at frame->item cannot be. */
static sgp32_status mismatch(engine *e, engine_frame *frame)
{
    uint32_t found = schema_find(frame->type, e->in.tlv.identifier);
    if (found < engine_step(frame)) {
        return misplaced(e, frame, found);
    }
    engine_note(e, e->in.tlv.identifier, frame->item->tag);
    return engine_fail(e, SGP32_MISSING, e->in.tlv.start, 0);
}

sgp32_status match_additions(engine *e, engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    const uint8_t *start = e->in.tlv.start;
    frame->item = &type->items[type->low];
    for (;;) {
        if (!schema_admits(type, e->in.tlv.identifier, e->in.tlv.start[0])) {
            return misplaced(e, frame, schema_find(type, e->in.tlv.identifier));
        }
        sgp32_status status = unknown(e, 1);
        if (status != SGP32_OK) {
            return status;
        }
        if (e->pos == frame->end) {
            if (frame->value != NULL) {
                ((sgp32_bytes *)(void *)frame->value)[1] = engine_span(start, frame->end);
            }
            return SGP32_OK;
        }
        status = engine_next(e, e->pos, frame->end);
        if (status != SGP32_OK) {
            return status;
        }
    }
}

/* Whether in->tlv may be the component `item` that it does not match by the schema alone. */
ENGINE_CALLED static bool stands_for(engine_input *in, const sgp32_type *type,
                                     const schema_component *item)
{
    uint32_t identifier = in->tlv.identifier;
    /* An extensible CHOICE may stand untagged with an alternative that is unknown to it and to
       the list around it. */
    if (item->tag == 0 && item->type->kind == SCHEMA_CHOICE &&
        schema_admits(item->type, identifier, in->tlv.start[0]) &&
        schema_find(type, identifier) == type->low) {
        return true;
    }
    return (type->flags & SCHEMA_DEVIATES) != 0 && engine_is_lenient(in->options) &&
           lenient_component(in, type, (uint32_t)(item - type->items));
}

bool match_find(engine_input *in, const sgp32_type *type, const schema_component **item)
{
    const schema_component *last = &type->items[type->low];
    for (; *item != last; ++*item) {
        if (schema_begins(*item, in->tlv.identifier) || stands_for(in, type, *item)) {
            return true;
        }
        if (((*item)->place & (SCHEMA_OPTIONAL | SCHEMA_DEFAULT)) == 0) {
            return false;
        }
    }
    return true;
}

sgp32_status match_component(engine *e, engine_frame *frame)
{
    const schema_component *found = frame->item;
    bool fits = match_find(&e->in, frame->type, &found);
    for (; frame->item != found; frame->item++) {
        if (frame->value != NULL) {
            store_absent(frame->value, &e->presence, frame->item);
        }
    }
    return fits ? SGP32_OK : mismatch(e, frame);
}

sgp32_status match_end(engine *e, engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    const schema_component *last = &type->items[type->low];
    for (; frame->item != last; frame->item++) {
        if ((frame->item->place & (SCHEMA_OPTIONAL | SCHEMA_DEFAULT)) == 0) {
            engine_note(e, 0, frame->item->tag);
            return engine_fail(e, SGP32_MISSING, e->pos, 0);
        }
        if (frame->value != NULL) {
            store_absent(frame->value, &e->presence, frame->item);
        }
    }
    return SGP32_OK;
}

/* -- SEQUENCE OF and SET OF ------------------------------------------------------ */

sgp32_status match_fail_count(engine *e, const engine_frame *frame)
{
    size_t count = match_count(frame);
    const sgp32_type *type = frame->type;
    const uint8_t *at = frame->start;
    if (count == 0) {
        at = frame->end - (at != frame->end); /* the length 00 is what is wrong */
    } else if (type->kind == SCHEMA_SEQUENCE_OF) {
        at += der_length_offset(at); /* and so is this one; of a set, its last element */
    }
    engine_note_bounds(e, count, type);
    return engine_fail(e, SGP32_SIZE, at, 1);
}
