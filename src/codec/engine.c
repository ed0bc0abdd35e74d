/* SPDX-License-Identifier: Apache-2.0 */
/* What the engine rarely does, or does through a call anyway: starting, failing, headers of the
   rarer forms, events, and questions to the tables. */
#include "codec/engine.h"

#include <string.h>

void engine_start(engine *e, engine_frame *frames, uint8_t capacity, sgp32_error *error,
                  const sgp32_type *type, sgp32_bytes der, uint32_t options)
{
    e->frames = frames;
    e->top = frames;
    e->limit = frames + capacity;
    e->start = der.data;
    e->pos = der.data;
    e->in.options = options;
    e->in.forms = 0;
    e->error = error;
    e->visit = NULL;
    e->context = NULL;
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->type = type;
    }
}

sgp32_status engine_fail(engine *e, sgp32_status status, const uint8_t *at, uint32_t drop)
{
    sgp32_error *error = e->error;
    if (error != NULL) {
        error->status = status;
        error->forms = e->in.forms;
        error->offset = at == NULL ? 0 : (size_t)(at - e->start);
        error->depth = engine_depth(e) - drop;
        for (uint32_t i = 0; i < error->depth; i++) {
            error->path[i] = engine_step(&e->frames[i]);
        }
    }
    return status;
}

void engine_note(engine *e, uint64_t actual, uint32_t expected)
{
    if (e->error != NULL) {
        e->error->actual = actual;
        e->error->minimum = expected;
    }
}

void engine_note_bounds(engine *e, uint64_t actual, const sgp32_type *type)
{
    if (e->error != NULL) {
        e->error->actual = actual;
        e->error->minimum = type->low;
        e->error->maximum = schema_high(type);
    }
}

/* The header at `pos` could not be read, or its length is longer than needed. `identifier` is 0
   if it is not even known. */
ENGINE_CALLED static sgp32_status fail_header(engine *e, sgp32_status status, const uint8_t *pos,
                                              size_t at, uint32_t identifier)
{
    uint32_t drop = 0;
    if (e->top != e->frames) {
        engine_frame *top = &e->top[-1];
        if (top->type->kind < SCHEMA_SEQUENCE_OF) {
            /* The component due may be absent: the identifier tells which one this is, unless
               the header is inside an explicit tag. */
            const schema_component *last = &top->type->items[top->type->low];
            while (identifier != 0 && pos == e->pos && top->item != last &&
                   !schema_begins(top->item, identifier)) {
                top->item++;
            }
            drop = top->item == last; /* an addition is none */
        }
    }
    return engine_fail(e, status, pos + at, drop);
}

sgp32_status engine_read(engine *e, const uint8_t *pos, const uint8_t *limit)
{
    der_header header;
    size_t at = 0;
    sgp32_status status = der_header_read(&header, &at, pos, (size_t)(limit - pos));
    if (status != SGP32_OK) {
        return fail_header(e, status, pos, at, status == SGP32_LENGTH ? header.identifier : 0);
    }
    if (!header.minimal) {
        if (!engine_is_lenient(e->in.options)) {
            return fail_header(e, SGP32_LENGTH, pos, der_length_offset(pos), header.identifier);
        }
        e->in.forms |= SGP32_FORM_LENGTH;
    }
    e->in.tlv.start = pos;
    e->in.tlv.content = pos + header.header_size;
    e->in.tlv.identifier = header.identifier;
    if (header.size > (size_t)(limit - e->in.tlv.content)) {
        /* At the root the input ends too early; inside, the length is what is wrong. */
        return e->top == e->frames
                   ? fail_header(e, SGP32_TRUNCATED, limit, 0, 0)
                   : fail_header(e, SGP32_LENGTH, pos, der_length_offset(pos), header.identifier);
    }
    e->in.tlv.end = e->in.tlv.content + header.size;
    return SGP32_OK;
}

sgp32_status engine_expect(engine *e, uint32_t tag)
{
    if (tag != 0 && e->in.tlv.identifier != tag) {
        engine_note(e, e->in.tlv.identifier, tag);
        return engine_fail(e, SGP32_TAG, e->in.tlv.start, 0);
    }
    return SGP32_OK;
}

uint32_t schema_find(const sgp32_type *type, uint32_t identifier)
{
    uint32_t i = 0;
    for (; i < type->low; i++) {
        const schema_component *item = &type->items[i];
        if (item->tag == identifier ||
            (item->tag == 0 && item->type->kind == SCHEMA_CHOICE &&
             schema_alternative(item->type, identifier) < item->type->low)) {
            break;
        }
    }
    return i;
}

bool schema_admits(const sgp32_type *type, uint32_t identifier, uint8_t first_octet)
{
    /* X.680 24.8: additions to an automatically tagged list are context-specific. */
    bool in_class = (type->flags & SCHEMA_AUTOMATIC) == 0 || (first_octet & 0xC0) == 0x80;
    return (type->flags & SCHEMA_EXTENSIBLE) != 0 && in_class &&
           schema_find(type, identifier) == type->low;
}

sgp32_status engine_show(engine *e, sgp32_event_kind kind, const sgp32_type *type,
                         const uint8_t *start, const uint8_t *content, const uint8_t *end)
{
    sgp32_event event;
    event.kind = kind;
    event.depth = engine_depth(e);
    event.parent = NULL;
    event.index = SGP32_INDEX_NONE;
    if (event.depth != 0) {
        const engine_frame *frame = &e->top[-1];
        event.parent = frame->type;
        event.index = type == NULL ? SGP32_INDEX_NONE : engine_step(frame);
    }
    event.type = type;
    event.der = engine_span(start, end);
    event.content = engine_span(content, end);
    event.offset = (size_t)(start - e->start);
    sgp32_status status = e->visit(e->context, &event);
    /* An unknown TLV is no step of a path. */
    return status == SGP32_OK ? status : engine_fail(e, status, start, type == NULL);
}
