/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The decoding engine. It reads the input once, from front to back, with an
 * explicit stack of frames; the schema bounds its depth. Every value is checked
 * before it is stored or shown to a visitor.
 */
#include <string.h>

#include "codec/engine.h"
#include "codec/lenient.h"

void engine_start(engine *e, engine_frame *frames, uint32_t capacity, sgp32_error *error,
                  const sgp32_type *type, sgp32_bytes der, uint32_t options)
{
    e->frames = frames;
    e->capacity = capacity;
    e->start = der.data;
    e->pos = der.data;
    e->options = options;
    e->forms = 0;
    e->error = error;
    e->visit = NULL;
    e->context = NULL;
    e->depth = 0;
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->type = type;
    }
}

sgp32_status engine_fail_with(engine *e, sgp32_status status, const uint8_t *at, uint32_t drop,
                              uint64_t actual, uint64_t minimum, uint64_t maximum)
{
    sgp32_error *error = e->error;
    if (error != NULL) {
        error->status = status;
        error->forms = e->forms;
        error->offset = at == NULL ? 0 : (size_t)(at - e->start);
        error->actual = actual;
        error->minimum = minimum;
        error->maximum = maximum;
        error->depth = e->depth - drop;
        for (uint32_t i = 0; i < error->depth; i++) {
            error->path[i] = e->frames[i].index;
        }
    }
    return status;
}

sgp32_status engine_fail(engine *e, sgp32_status status, const uint8_t *at, uint32_t drop)
{
    return engine_fail_with(e, status, at, drop, 0, 0, 0);
}

/* The header could not be read, or its length is longer than needed. */
static sgp32_status fail_header(engine *e, sgp32_status status, const uint8_t *pos, size_t at)
{
    uint32_t drop = 0;
    if (e->depth != 0) {
        /* Past the last component there is no component to name. */
        const engine_frame *top = &e->frames[e->depth - 1];
        drop = top->type->kind != SCHEMA_SEQUENCE_OF && top->type->kind != SCHEMA_SET_OF &&
               top->index >= top->type->low;
    }
    return engine_fail(e, status, pos + at, drop);
}

sgp32_status engine_read(engine *e, engine_tlv *tlv, const uint8_t *pos, const uint8_t *limit)
{
    der_header header;
    size_t at = 0;
    sgp32_status status = der_header_read(&header, &at, pos, (size_t)(limit - pos));
    if (status != SGP32_OK) {
        return fail_header(e, status, pos, at);
    }
    if (!header.minimal) {
        if ((e->options & SGP32_LENIENT) == 0) {
            return fail_header(e, SGP32_LENGTH, pos, der_length_offset(pos));
        }
        e->forms |= SGP32_FORM_LENGTH;
    }
    tlv->start = pos;
    tlv->content = pos + header.header_size;
    tlv->identifier = header.identifier;
    if (header.size > (size_t)(limit - tlv->content)) {
        /* At the root the input ends too early; inside, the length is what is wrong. */
        return e->depth == 0 ? fail_header(e, SGP32_TRUNCATED, limit, 0)
                             : fail_header(e, SGP32_LENGTH, pos, der_length_offset(pos));
    }
    tlv->end = tlv->content + header.size;
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

/* -- events ---------------------------------------------------------------------- */

static sgp32_status show(engine *e, sgp32_event_kind kind, const sgp32_type *type,
                         sgp32_bytes der, sgp32_bytes content, uint32_t depth)
{
    sgp32_event event;
    event.kind = kind;
    event.depth = depth;
    event.parent = depth == 0 ? NULL : e->frames[depth - 1].type;
    event.index = depth == 0 || type == NULL ? SGP32_INDEX_NONE : e->frames[depth - 1].index;
    event.type = type;
    event.der = der;
    event.content = content;
    event.offset = der.data == NULL ? 0 : (size_t)(der.data - e->start);
    sgp32_status status = e->visit(e->context, &event);
    return status == SGP32_OK ? status : engine_fail(e, status, der.data, 0);
}

static sgp32_bytes span(const uint8_t *start, const uint8_t *end)
{
    return sgp32_bytes_of(start, (size_t)(end - start));
}

/* -- primitives ------------------------------------------------------------------ */

static void store(const sgp32_type *type, uint8_t *value, const uint8_t *data, size_t size)
{
    int64_t number = 0;
    switch (type->kind) {
    case SCHEMA_BOOLEAN:
        *(bool *)(void *)value = data[0] != 0;
        break;
    case SCHEMA_INTEGER: {
        sgp32_integer *integer = (sgp32_integer *)(void *)value;
        integer->value = 0;
        integer->big.data = NULL;
        integer->big.size = 0;
        if (!der_integer_get(&integer->value, data, size)) {
            integer->big.data = data;
            integer->big.size = size;
        }
        break;
    }
    case SCHEMA_NAMED:
    case SCHEMA_ENUMERATED:
        (void)der_integer_get(&number, data, size);
        *(int64_t *)(void *)value = number;
        break;
    case SCHEMA_BITS:
    case SCHEMA_NAMED_BITS: {
        sgp32_bits *bits = (sgp32_bits *)(void *)value;
        bits->data = data + 1;
        bits->size = (size - 1) * 8 - data[0];
        break;
    }
    case SCHEMA_NULL:
        break;
    default: {
        sgp32_bytes *bytes = (sgp32_bytes *)(void *)value;
        bytes->data = data;
        bytes->size = size;
        break;
    }
    }
}

/* The DEFAULT of a BOOLEAN or INTEGER, for contents that have been checked. */
static bool is_default(const sgp32_type *type, const uint8_t *data, size_t size)
{
    int64_t number = 0;
    if (type->kind == SCHEMA_BOOLEAN) {
        return (data[0] != 0) == (type->low != 0);
    }
    return der_integer_get(&number, data, size) && number == type->low;
}

static void store_default(const sgp32_type *type, uint8_t *value)
{
    if (type->kind == SCHEMA_BOOLEAN) {
        *(bool *)(void *)value = type->low != 0;
    } else if (type->kind == SCHEMA_NAMED) {
        *(int64_t *)(void *)value = type->low;
    } else {
        ((sgp32_integer *)(void *)value)->value = type->low;
    }
}

static sgp32_status fail_leaf(engine *e, const sgp32_type *type, const engine_tlv *tlv,
                              const leaf_fault *fault)
{
    const uint8_t *at = tlv->content + fault->at;
    if (fault->status == SGP32_SIZE && tlv->identifier != 0) {
        at = tlv->start + der_length_offset(tlv->start); /* the length is what is wrong */
    }
    return engine_fail_with(e, fault->status, at, 0, fault->actual, type->low, schema_high(type));
}

/* Checks, stores and shows a primitive whose innermost TLV is `tlv`. */
static sgp32_status leaf(engine *e, const sgp32_type *type, uint8_t *value, const engine_tlv *tlv,
                         const uint8_t *outer)
{
    const uint8_t *data = tlv->content;
    size_t size = (size_t)(tlv->end - data);
    bool checked = type->kind == SCHEMA_OCTETS && (type->flags & SCHEMA_BOUNDED) == 0;
    leaf_fault fault;
    if (!checked && leaf_check(&fault, type, data, size) != SGP32_OK &&
        ((e->options & SGP32_LENIENT) == 0 ||
         !lenient_leaf(&e->forms, &fault, type, &data, &size))) {
        return fail_leaf(e, type, tlv, &fault);
    }
    if ((type->flags & SCHEMA_DEFAULTED) != 0 && is_default(type, data, size)) {
        /* X.690 11.5: a component equal to its DEFAULT is not encoded. */
        if ((e->options & SGP32_LENIENT) == 0) {
            return engine_fail(e, SGP32_DEFAULT, outer, 0);
        }
        e->forms |= SGP32_FORM_DEFAULT;
    }
    if (value != NULL) {
        store(type, value, data, size);
    }
    if (e->visit != NULL) {
        const uint8_t *end = tlv->end;
        return show(e, SGP32_EVENT_VALUE, type, span(outer, end), span(tlv->content, end), e->depth);
    }
    return SGP32_OK;
}

/* -- constructed values ---------------------------------------------------------- */

/* Begins a SEQUENCE, SET or list whose contents are tlv->content to tlv->end. */
static sgp32_status push(engine *e, const sgp32_type *type, uint8_t *value, const engine_tlv *tlv,
                         const uint8_t *outer)
{
    if (e->depth == e->capacity) {
        return engine_fail(e, SGP32_DEPTH, tlv->start, 0);
    }
    engine_frame *frame = &e->frames[e->depth];
    frame->type = type;
    frame->start = outer;
    frame->end = tlv->end;
    frame->value = value;
    frame->index = ENGINE_BEFORE;
    frame->last = NULL;
    if (type->kind <= SCHEMA_SET) {
        frame->presence = SCHEMA_PRESENCE(type->flags & SCHEMA_EXTENSIBLE);
    }
    e->depth++;
    e->pos = tlv->content;
    if (value != NULL) {
        sgp32_bytes *der = (sgp32_bytes *)(void *)value; /* first in every struct and in a list */
        bool list = type->kind >= SCHEMA_SEQUENCE_OF;
        der->data = list ? tlv->content : outer;
        der->size = (size_t)(tlv->end - der->data);
        if (list) {
            ((sgp32_list *)(void *)value)->options = e->options;
        }
    }
    if (e->visit != NULL) {
        return show(e, SGP32_EVENT_ENTER, type, span(outer, tlv->end),
                    span(tlv->content, tlv->end), e->depth - 1);
    }
    return SGP32_OK;
}

static sgp32_status pop(engine *e)
{
    engine_frame *frame = &e->frames[e->depth - 1];
    e->depth--;
    if (e->visit != NULL) {
        return show(e, SGP32_EVENT_LEAVE, frame->type, span(frame->start, frame->end),
                    span(frame->end, frame->end), e->depth);
    }
    return SGP32_OK;
}

/* Checks and shows an unknown TLV. It is kept as it is, so lenient forms have no place in it. */
static sgp32_status unknown(engine *e, const engine_tlv *tlv, uint32_t drop)
{
    size_t at = 0;
    sgp32_bytes der = span(tlv->start, tlv->end);
    sgp32_status status = der_open_check(&at, der.data, der.size);
    if (status != SGP32_OK) {
        return engine_fail(e, status, tlv->start + at, drop);
    }
    e->pos = tlv->end;
    return e->visit == NULL ? SGP32_OK
                            : show(e, SGP32_EVENT_UNKNOWN, NULL, der, der, e->depth);
}

static sgp32_status keep_unknown(engine *e, engine_frame *frame, const engine_tlv *tlv)
{
    frame->index = SGP32_CHOICE_UNKNOWN;
    if (frame->value != NULL) {
        size_t place = frame->type->items[0].place & SCHEMA_OFFSET;
        *(uint16_t *)(void *)(frame->value + sizeof(sgp32_bytes)) = SGP32_CHOICE_UNKNOWN;
        *(sgp32_bytes *)(void *)(frame->value + place) = span(tlv->start, tlv->end);
    }
    return unknown(e, tlv, 1);
}

/*
 * Begins a CHOICE: pushes its frame and turns *tlv, *type, *tag, *wrapped and
 * *value into those of the alternative. *done: it was an unknown one and is kept.
 */
static sgp32_status begin_choice(engine *e, bool *done, const sgp32_type **type, uint32_t *tag,
                                 bool *wrapped, uint8_t **value, engine_tlv *tlv)
{
    const sgp32_type *choice = *type;
    const engine_tlv whole = *tlv;
    bool tagged = *tag != 0;
    sgp32_status status = push(e, choice, *value, &whole, whole.start);
    if (status != SGP32_OK) {
        return status;
    }
    engine_frame *frame = &e->frames[e->depth - 1];
    frame->index = choice->low; /* none yet, for the paths of errors */
    if (tagged) {
        if (whole.content == whole.end) {
            return engine_fail(e, SGP32_CHOICE, whole.end, 1);
        }
        status = engine_read(e, tlv, whole.content, whole.end);
        if (status != SGP32_OK) {
            return status;
        }
    }
    uint32_t i = schema_alternative(choice, tlv->identifier);
    if (i == choice->low && (e->options & SGP32_LENIENT) != 0) {
        status = lenient_choice(e, &i, choice, tlv, whole.end);
        if (status != SGP32_OK) {
            return status;
        }
    }
    if (tagged && tlv->end != whole.end) {
        return engine_fail(e, SGP32_TRAILING, tlv->end, 1);
    }
    if (i == choice->low) {
        if (!schema_admits(choice, tlv->identifier, tlv->start[0])) {
            return engine_fail_with(e, SGP32_CHOICE, tlv->start, 1, tlv->identifier, 0, 0);
        }
        *done = true;
        return keep_unknown(e, frame, tlv);
    }
    const schema_component *item = &choice->items[i];
    frame->index = i;
    if (frame->value != NULL) {
        *(uint16_t *)(void *)(frame->value + sizeof(sgp32_bytes)) = (uint16_t)(i + 1);
        *value = frame->value + (item->place & SCHEMA_OFFSET);
    }
    *type = item->type;
    *tag = item->tag;
    *wrapped = (item->place & SCHEMA_WRAPPED) != 0;
    return SGP32_OK;
}

sgp32_status engine_begin(engine *e, const sgp32_type *type, uint32_t tag, bool wrapped,
                          uint8_t *value, engine_tlv tlv)
{
    while (type->kind == SCHEMA_CHOICE) {
        bool done = false;
        sgp32_status status = begin_choice(e, &done, &type, &tag, &wrapped, &value, &tlv);
        if (status != SGP32_OK || done) {
            return status;
        }
    }
    const uint8_t *outer = tlv.start;
    if (wrapped) {
        const uint8_t *end = tlv.end;
        sgp32_status status = engine_read(e, &tlv, tlv.content, end);
        if (status != SGP32_OK) {
            return status;
        }
        if (tlv.identifier != type->tag) {
            return engine_fail_with(e, SGP32_TAG, tlv.start, 0, tlv.identifier, type->tag, 0);
        }
        if (tlv.end != end) {
            return engine_fail(e, SGP32_TRAILING, tlv.end, 0);
        }
    }
    e->pos = tlv.end;
    if (type->kind == SCHEMA_ANY && tag == 0) {
        tlv.content = tlv.start; /* the TLV itself is the value */
    }
    if (type->kind > SCHEMA_SET_OF) {
        return leaf(e, type, value, &tlv, outer);
    }
    if ((type->flags & SCHEMA_DEVIATES) != 0 && (e->options & SGP32_LENIENT) != 0) {
        lenient_certificate(e, type, &tlv);
    }
    return push(e, type, value, &tlv, outer);
}

/* -- SEQUENCE and SET ------------------------------------------------------------ */

/* A known component, or none, stands where it may not. */
static sgp32_status misplaced(engine *e, engine_frame *frame, const engine_tlv *tlv, uint32_t found)
{
    const sgp32_type *type = frame->type;
    sgp32_status status = SGP32_ORDER;
    uint32_t drop = 0;
    if (found < type->low) {
        frame->index = found;
    } else {
        status = (type->flags & SCHEMA_EXTENSIBLE) == 0 ? SGP32_TRAILING : SGP32_TAG;
        drop = 1;
    }
    return engine_fail_with(e, status, tlv->start, drop, tlv->identifier, 0, 0);
}

/* A TLV that the mandatory component due at frame->index cannot be. */
static sgp32_status mismatch(engine *e, engine_frame *frame, const engine_tlv *tlv)
{
    uint32_t found = schema_find(frame->type, tlv->identifier);
    if (found < frame->index) {
        return misplaced(e, frame, tlv, found);
    }
    return engine_fail_with(e, SGP32_MISSING, tlv->start, 0, tlv->identifier,
                            frame->type->items[frame->index].tag, 0);
}

/* What follows the last known component: unknown additions, or a fault. */
static sgp32_status additions(engine *e, engine_frame *frame, engine_tlv tlv)
{
    const sgp32_type *type = frame->type;
    const uint8_t *start = tlv.start;
    frame->index = type->low;
    for (;;) {
        if (!schema_admits(type, tlv.identifier, tlv.start[0])) {
            return misplaced(e, frame, &tlv, schema_find(type, tlv.identifier));
        }
        sgp32_status status = unknown(e, &tlv, 1);
        if (status != SGP32_OK || e->pos == frame->end) {
            if (status == SGP32_OK && frame->value != NULL) {
                ((sgp32_bytes *)(void *)frame->value)[1] = span(start, frame->end);
            }
            return status == SGP32_OK ? pop(e) : status;
        }
        status = engine_read(e, &tlv, e->pos, frame->end);
        if (status != SGP32_OK) {
            return status;
        }
    }
}

/* Notes that the component `item` is absent. */
static void skip(engine_frame *frame, const schema_component *item)
{
    if ((item->place & SCHEMA_OPTIONAL) != 0) {
        frame->presence++;
    } else if (frame->value != NULL && item->type->low != 0) {
        store_default(item->type, frame->value + (item->place & SCHEMA_OFFSET));
    }
}

/* An extensible CHOICE may stand untagged with an alternative that is unknown to it and to
   the list around it. */
static bool stands_unknown(const sgp32_type *type, const schema_component *item,
                           const engine_tlv *tlv)
{
    return item->tag == 0 && item->type->kind == SCHEMA_CHOICE &&
           schema_admits(item->type, tlv->identifier, tlv->start[0]) &&
           schema_find(type, tlv->identifier) == type->low;
}

/* Reads components until one has to be read in a frame of its own, or the end. */
static sgp32_status step_sequence(engine *e, engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    uint32_t depth = e->depth;
    uint32_t i = frame->index + 1;
    while (e->pos != frame->end) {
        engine_tlv tlv;
        uint32_t tag = 0;
        frame->index = i;
        sgp32_status status = engine_read(e, &tlv, e->pos, frame->end);
        if (status != SGP32_OK) {
            return status;
        }
        const schema_component *item = NULL;
        for (;; i++) {
            if (i == type->low) {
                return additions(e, frame, tlv);
            }
            item = &type->items[i];
            tag = item->tag;
            if (schema_begins(item, tlv.identifier) || stands_unknown(type, item, &tlv) ||
                ((e->options & SGP32_LENIENT) != 0 && (type->flags & SCHEMA_DEVIATES) != 0 &&
                 lenient_component(e, &tag, type, i, &tlv))) {
                break;
            }
            if ((item->place & (SCHEMA_OPTIONAL | SCHEMA_DEFAULT)) == 0) {
                frame->index = i;
                return mismatch(e, frame, &tlv);
            }
            skip(frame, item);
        }
        frame->index = i;
        i++;
        uint8_t *value = NULL;
        if (frame->value != NULL) {
            value = frame->value + (item->place & SCHEMA_OFFSET);
            if ((item->place & SCHEMA_OPTIONAL) != 0) {
                *(bool *)(void *)(frame->value + frame->presence) = true;
            }
        }
        if ((item->place & SCHEMA_OPTIONAL) != 0) {
            frame->presence++;
        }
        status = engine_begin(e, item->type, tag, (item->place & SCHEMA_WRAPPED) != 0, value, tlv);
        if (status != SGP32_OK || e->depth != depth) {
            return status;
        }
    }
    for (; i < type->low; i++) {
        const schema_component *item = &type->items[i];
        if ((item->place & (SCHEMA_OPTIONAL | SCHEMA_DEFAULT)) == 0) {
            frame->index = i;
            return engine_fail_with(e, SGP32_MISSING, e->pos, 0, 0, item->tag, 0);
        }
        skip(frame, item);
    }
    return pop(e);
}

/* -- SEQUENCE OF and SET OF ------------------------------------------------------ */

sgp32_status engine_element(engine *e, const engine_frame *frame, uint8_t *value, engine_tlv tlv)
{
    const schema_component *item = frame->type->items;
    if (item->tag != 0 && item->tag != tlv.identifier) {
        return engine_fail_with(e, SGP32_TAG, tlv.start, 0, tlv.identifier, item->tag, 0);
    }
    return engine_begin(e, item->type, item->tag, (item->place & SCHEMA_WRAPPED) != 0, value, tlv);
}

/* X.690 11.6: the elements of a SET OF stand in ascending order. */
static sgp32_status check_order(engine *e, engine_frame *frame, const engine_tlv *tlv)
{
    const uint8_t *last = frame->last;
    frame->last = tlv->start;
    if (last != NULL && der_set_compare(last, (size_t)(tlv->start - last), tlv->start,
                                        (size_t)(tlv->end - tlv->start)) > 0) {
        return engine_fail(e, SGP32_SET_ORDER, tlv->start, 0);
    }
    return SGP32_OK;
}

static sgp32_status step_list(engine *e, engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    uint32_t depth = e->depth;
    while (e->pos != frame->end) {
        frame->index++;
        engine_tlv tlv;
        sgp32_status status = engine_read(e, &tlv, e->pos, frame->end);
        if (status == SGP32_OK && type->kind == SCHEMA_SET_OF) {
            status = check_order(e, frame, &tlv);
        }
        if (status == SGP32_OK) {
            status = engine_element(e, frame, NULL, tlv);
        }
        if (status != SGP32_OK || e->depth != depth) {
            return status;
        }
    }
    size_t count = (size_t)(uint32_t)(frame->index + 1);
    if ((type->flags & SCHEMA_BOUNDED) != 0 &&
        (count < type->low || (type->high != SCHEMA_MAX && count > type->high))) {
        const uint8_t *at = frame->start;
        if (at != frame->end) {
            at += der_length_offset(at); /* the length is what is wrong */
        }
        return engine_fail_with(e, SGP32_SIZE, at, 1, count, type->low, schema_high(type));
    }
    if (frame->value != NULL) {
        sgp32_list *list = (sgp32_list *)(void *)frame->value;
        list->items = NULL;
        list->count = count;
    }
    return pop(e);
}

sgp32_status engine_run(engine *e, uint32_t depth)
{
    sgp32_status status = SGP32_OK;
    while (status == SGP32_OK && e->depth != depth) {
        engine_frame *frame = &e->frames[e->depth - 1];
        if (frame->type->kind == SCHEMA_CHOICE) {
            status = pop(e);
        } else if (frame->type->kind >= SCHEMA_SEQUENCE_OF) {
            status = step_list(e, frame);
        } else {
            status = step_sequence(e, frame);
        }
    }
    if (e->error != NULL) {
        e->error->forms = e->forms;
    }
    return status;
}

/* -- entries --------------------------------------------------------------------- */

static sgp32_status run(engine *e, const sgp32_type *type, uint8_t *value, sgp32_bytes der)
{
    engine_tlv tlv;
    if (der.data == NULL) {
        return engine_fail(e, SGP32_TRUNCATED, NULL, 0);
    }
    sgp32_status status = engine_read(e, &tlv, der.data, der.data + der.size);
    if (status != SGP32_OK) {
        return status;
    }
    if (type->tag != 0 && tlv.identifier != type->tag) {
        return engine_fail_with(e, SGP32_TAG, tlv.start, 0, tlv.identifier, type->tag, 0);
    }
    if (tlv.end != der.data + der.size) {
        return engine_fail(e, SGP32_TRAILING, tlv.end, 0);
    }
    status = engine_begin(e, type, type->tag, false, value, tlv);
    return status == SGP32_OK ? engine_run(e, 0) : status;
}

sgp32_status sgp32_decode(const sgp32_type *type, void *value, sgp32_error *error,
                          sgp32_bytes der, uint32_t options)
{
    engine e;
    engine_frame frames[SCHEMA_DEPTH];
    engine_start(&e, frames, SCHEMA_DEPTH, error, type, der, options);
    memset(value, 0, schema_value_size(type));
    return run(&e, type, (uint8_t *)value, der);
}

sgp32_status sgp32_validate(const sgp32_type *type, sgp32_error *error, sgp32_bytes der,
                            uint32_t options)
{
    engine e;
    engine_frame frames[SCHEMA_DEPTH];
    engine_start(&e, frames, SCHEMA_DEPTH, error, type, der, options);
    return run(&e, type, NULL, der);
}

sgp32_status sgp32_walk(const sgp32_type *type, sgp32_error *error, sgp32_bytes der,
                        uint32_t options, sgp32_visit visit, void *context)
{
    engine e;
    engine_frame frames[SCHEMA_DEPTH];
    engine_start(&e, frames, SCHEMA_DEPTH, error, type, der, options);
    e.visit = visit;
    e.context = context;
    return run(&e, type, NULL, der);
}

sgp32_status engine_walk_content(engine_frame *frames, uint32_t capacity, sgp32_error *error,
                                 const sgp32_type *type, sgp32_bytes content, sgp32_visit visit,
                                 void *context)
{
    static const uint8_t nothing = 0;
    engine e;
    const uint8_t *start = content.data == NULL ? &nothing : content.data;
    engine_tlv tlv = {start, start, start + content.size, 0};
    engine_start(&e, frames, capacity, error, type, sgp32_bytes_of(start, content.size),
                 SGP32_LENIENT);
    e.visit = visit;
    e.context = context;
    sgp32_status status = push(&e, type, NULL, &tlv, start);
    return status == SGP32_OK ? engine_run(&e, 0) : status;
}
