/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The decoding engine. It reads the input once, from front to back, with an
 * explicit stack of frames; the schema bounds its depth. Every value is checked
 * before it is stored or shown to a visitor.
 */
#include <string.h>

#include "codec/engine.h"
#include "codec/lenient.h"
#include "codec/store.h"

static sgp32_bytes span(const uint8_t *start, const uint8_t *end)
{
    return sgp32_bytes_of(start, (size_t)(end - start));
}

/* -- primitives ------------------------------------------------------------------ */

static sgp32_status fail_leaf(engine *e, const sgp32_type *type, const leaf_fault *fault)
{
    const uint8_t *at = e->tlv.content + fault->at;
    if (fault->status == SGP32_SIZE && e->tlv.identifier != 0) {
        at = e->tlv.start + der_length_offset(e->tlv.start); /* the length is what is wrong */
    }
    engine_note_bounds(e, fault->actual, type);
    return engine_fail(e, fault->status, at, 0);
}

/* Checks and stores the primitive whose innermost TLV is e->tlv. */
ENGINE_APART static sgp32_status leaf(engine *e, const sgp32_type *type, uint8_t *value,
                                      const uint8_t *outer)
{
    const uint8_t *data = e->tlv.content;
    size_t size = (size_t)(e->tlv.end - data);
    leaf_fault fault;
    if (type->kind == SCHEMA_OCTETS && !schema_out_of_bounds(type, size)) {
        if (value != NULL) {
            *(sgp32_bytes *)(void *)value = sgp32_bytes_of(data, size);
        }
        return SGP32_OK;
    }
    /* The header of an open type has been read, and was minimal if it had to be. */
    bool checked = type->kind == SCHEMA_ANY && data == outer && (e->forms & SGP32_FORM_LENGTH) == 0;
    if (!checked && leaf_check(&fault, type, data, size) != SGP32_OK &&
        ((e->options & SGP32_LENIENT) == 0 ||
         !lenient_leaf(&e->forms, &fault, type, &data, &size))) {
        return fail_leaf(e, type, &fault);
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
    return SGP32_OK;
}

/* -- constructed values ---------------------------------------------------------- */

/* Gives a SEQUENCE, SET, CHOICE or list whose contents are those of e->tlv a frame. */
static sgp32_status push(engine *e, const sgp32_type *type, uint8_t *value, const uint8_t *outer)
{
    if (e->depth == e->capacity) {
        return engine_fail(e, SGP32_DEPTH, outer, 0);
    }
    engine_frame *frame = &e->frames[e->depth];
    frame->type = type;
    frame->start = outer;
    frame->end = e->tlv.end;
    frame->value = value;
    frame->index = ENGINE_BEFORE; /* and `component` too */
    e->depth++;
    e->pos = e->tlv.content;
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        if (value != NULL) {
            sgp32_list *list = (sgp32_list *)(void *)value;
            list->der = span(e->pos, frame->end);
            list->items = NULL;
            list->options = e->options;
        }
    } else {
        sgp32_bytes *views = (sgp32_bytes *)(void *)value; /* `der`, then `extensions` */
        bool extensible = type->kind <= SCHEMA_SET && (type->flags & SCHEMA_EXTENSIBLE) != 0;
        frame->presence = SCHEMA_PRESENCE(extensible);
        if (value != NULL) {
            views[0] = span(outer, frame->end);
            if (extensible) {
                views[1] = sgp32_bytes_of(NULL, 0);
            }
        }
    }
    if (e->visit == NULL) {
        return SGP32_OK;
    }
    e->depth--; /* the value is shown as part of what encloses it */
    sgp32_status status =
        engine_show(e, SGP32_EVENT_ENTER, type, span(outer, frame->end), span(e->pos, frame->end));
    e->depth++;
    return status;
}

static sgp32_status pop(engine *e)
{
    const engine_frame *frame = &e->frames[--e->depth];
    return e->visit == NULL
               ? SGP32_OK
               : engine_show(e, SGP32_EVENT_LEAVE, frame->type, span(frame->end, frame->end),
                             span(frame->end, frame->end));
}

/* Checks and shows an unknown TLV. It is kept as it is, so lenient forms have no place in it. */
static sgp32_status unknown(engine *e, uint32_t drop)
{
    size_t at = 0;
    sgp32_bytes der = span(e->tlv.start, e->tlv.end);
    sgp32_status status = der_open_check(&at, der.data, der.size);
    if (status != SGP32_OK) {
        return engine_fail(e, status, der.data + at, drop);
    }
    e->pos = e->tlv.end;
    return e->visit == NULL ? SGP32_OK : engine_show(e, SGP32_EVENT_UNKNOWN, NULL, der, der);
}

static sgp32_status keep_unknown(engine *e, engine_frame *frame)
{
    frame->component = SGP32_CHOICE_UNKNOWN;
    if (frame->value != NULL) {
        size_t place = frame->type->items[0].place & SCHEMA_OFFSET;
        *(uint16_t *)(void *)(frame->value + sizeof(sgp32_bytes)) = SGP32_CHOICE_UNKNOWN;
        *(sgp32_bytes *)(void *)(frame->value + place) = span(e->tlv.start, e->tlv.end);
    }
    return unknown(e, 1);
}

/* Makes a component the value that begins next. `base` is the struct, or NULL. */
static void expect(engine *e, const schema_component *item, uint32_t tag, uint8_t *base)
{
    e->type = item->type;
    e->tag = (uint16_t)tag;
    e->wrapped = (item->place & SCHEMA_WRAPPED) != 0;
    e->value = base == NULL ? NULL : base + (item->place & SCHEMA_OFFSET);
}

/* Reads a primitive whose innermost TLV is e->tlv and that begins at `outer`. */
static inline sgp32_status primitive(engine *e, const sgp32_type *type, uint32_t tag,
                                     uint8_t *value, const uint8_t *outer)
{
    if (type->kind == SCHEMA_ANY && tag == 0) {
        e->tlv.content = outer; /* the TLV itself is the value */
    }
    e->pos = e->tlv.end;
    sgp32_status status = leaf(e, type, value, outer);
    return status != SGP32_OK || e->visit == NULL
               ? status
               : engine_show(e, SGP32_EVENT_VALUE, type, span(outer, e->pos),
                             span(e->tlv.content, e->pos));
}

/* Finds the alternative of the CHOICE that has just got its frame, and makes it the value that
   begins next. */
ENGINE_APART static sgp32_status choose(engine *e)
{
    engine_frame *frame = &e->frames[e->depth - 1];
    const sgp32_type *choice = frame->type;
    const uint8_t *end = frame->end;
    frame->component = choice->low; /* none yet, for the paths of errors */
    if (e->tag != 0) {
        if (e->pos == end) {
            return engine_fail(e, SGP32_CHOICE, end, 1);
        }
        sgp32_status status = engine_next(e, e->pos, end);
        if (status != SGP32_OK) {
            return status;
        }
    }
    uint32_t i = schema_alternative(choice, e->tlv.identifier);
    if ((i == choice->low || e->tlv.end != end) && (e->options & SGP32_LENIENT) != 0) {
        lenient_choice(e, &i, choice, end);
    }
    if (i == choice->low && !schema_admits(choice, e->tlv.identifier, e->tlv.start[0])) {
        engine_note(e, e->tlv.identifier, 0);
        return engine_fail(e, SGP32_CHOICE, e->tlv.start, 1);
    }
    if (e->tlv.end != end) {
        return engine_fail(e, SGP32_TRAILING, e->tlv.end, 1);
    }
    if (i == choice->low) {
        return keep_unknown(e, frame);
    }
    frame->component = (uint16_t)i;
    if (frame->value != NULL) {
        *(uint16_t *)(void *)(frame->value + sizeof(sgp32_bytes)) = (uint16_t)(i + 1);
    }
    const schema_component *item = &choice->items[i];
    expect(e, item, item->tag, frame->value);
    if (item->type->kind <= SCHEMA_SET_OF || e->wrapped) {
        return SGP32_OK;
    }
    e->type = NULL;
    sgp32_status status = primitive(e, item->type, item->tag, e->value, e->tlv.start);
    return status == SGP32_OK ? pop(e) : status;
}

/* The TLV inside an explicit tag over a type that is no CHOICE. */
static sgp32_status unwrap(engine *e, const sgp32_type *type)
{
    const uint8_t *end = e->tlv.end;
    sgp32_status status = engine_read(e, e->tlv.content, end);
    if (status != SGP32_OK) {
        return status;
    }
    if (e->tlv.identifier != type->tag) {
        engine_note(e, e->tlv.identifier, type->tag);
        return engine_fail(e, SGP32_TAG, e->tlv.start, 0);
    }
    return e->tlv.end == end ? SGP32_OK : engine_fail(e, SGP32_TRAILING, e->tlv.end, 0);
}

/* Begins the value that e->type, e->tag, e->wrapped, e->value and e->tlv describe: a primitive
   is done, another gets a frame. */
static inline sgp32_status begin(engine *e)
{
    const sgp32_type *type = e->type;
    const uint8_t *outer = e->tlv.start;
    sgp32_status status = SGP32_OK;
    e->type = NULL;
    if (e->wrapped) {
        status = unwrap(e, type);
        if (status != SGP32_OK) {
            return status;
        }
    }
    if (type->kind <= SCHEMA_SET_OF) {
        if ((type->flags & SCHEMA_DEVIATES) != 0 && (e->options & SGP32_LENIENT) != 0) {
            lenient_nested(e, type);
        }
        status = push(e, type, e->value, outer);
        return status == SGP32_OK && type->kind == SCHEMA_CHOICE ? choose(e) : status;
    }
    return primitive(e, type, e->tag, e->value, outer);
}

/* -- SEQUENCE and SET ------------------------------------------------------------ */

/* A known component, or none, stands where it may not. */
static sgp32_status misplaced(engine *e, engine_frame *frame, uint32_t found)
{
    const sgp32_type *type = frame->type;
    sgp32_status status = SGP32_ORDER;
    uint32_t drop = 0;
    if (found < type->low) {
        frame->component = (uint16_t)found;
    } else {
        status = (type->flags & SCHEMA_EXTENSIBLE) == 0 ? SGP32_TRAILING : SGP32_TAG;
        drop = 1;
    }
    engine_note(e, e->tlv.identifier, 0);
    return engine_fail(e, status, e->tlv.start, drop);
}

/* A TLV that the mandatory component due at frame->component cannot be. */
static sgp32_status mismatch(engine *e, engine_frame *frame)
{
    uint32_t found = schema_find(frame->type, e->tlv.identifier);
    if (found < frame->component) {
        return misplaced(e, frame, found);
    }
    engine_note(e, e->tlv.identifier, frame->type->items[frame->component].tag);
    return engine_fail(e, SGP32_MISSING, e->tlv.start, 0);
}

/* What follows the last known component: unknown additions, or a fault. */
ENGINE_APART static sgp32_status additions(engine *e, engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    const uint8_t *start = e->tlv.start;
    for (;;) {
        if (!schema_admits(type, e->tlv.identifier, e->tlv.start[0])) {
            return misplaced(e, frame, schema_find(type, e->tlv.identifier));
        }
        sgp32_status status = unknown(e, 1);
        if (status != SGP32_OK || e->pos == frame->end) {
            if (status == SGP32_OK && frame->value != NULL) {
                ((sgp32_bytes *)(void *)frame->value)[1] = span(start, frame->end);
            }
            return status == SGP32_OK ? pop(e) : status;
        }
        status = engine_read(e, e->pos, frame->end);
        if (status != SGP32_OK) {
            return status;
        }
    }
}

/* Notes that the component `item` is absent: its flag, and zeros or the DEFAULT as its value. */
static inline void skip(uint8_t *base, uint32_t *presence, const schema_component *item)
{
    const sgp32_type *type = item->type;
    bool optional = (item->place & SCHEMA_OPTIONAL) != 0;
    if (base != NULL) {
        uint8_t *value = base + (item->place & SCHEMA_OFFSET);
        if (optional) {
            base[*presence] = false;
        }
        if (type->kind >= SCHEMA_OID || type->kind == SCHEMA_OCTETS) {
            *(sgp32_bytes *)(void *)value = sgp32_bytes_of(NULL, 0);
        } else if (type->kind != SCHEMA_NULL) {
            memset(value, 0, schema_value_size(type));
        }
        if (!optional) {
            store_default(type, value);
        }
    }
    *presence += optional;
}

/* Whether e->tlv may be the component that it does not match by the schema alone. *tag is then
   the tag to read it by. */
static bool stands_for(engine *e, uint32_t *tag, const sgp32_type *type, uint32_t index,
                       bool deviates)
{
    const schema_component *item = &type->items[index];
    if (schema_begins(item, e->tlv.identifier)) {
        return true;
    }
    /* An extensible CHOICE may stand untagged with an alternative that is unknown to it and to
       the list around it. */
    if (item->tag == 0 && item->type->kind == SCHEMA_CHOICE &&
        schema_admits(item->type, e->tlv.identifier, e->tlv.start[0]) &&
        schema_find(type, e->tlv.identifier) == type->low) {
        return true;
    }
    return deviates && lenient_component(e, tag, type, index);
}

/* The input ends where component `i` and those after it could follow. */
static sgp32_status end_sequence(engine *e, engine_frame *frame, uint32_t i, uint32_t presence)
{
    const sgp32_type *type = frame->type;
    for (; i < type->low; i++) {
        const schema_component *item = &type->items[i];
        if ((item->place & (SCHEMA_OPTIONAL | SCHEMA_DEFAULT)) == 0) {
            frame->component = (uint16_t)i;
            engine_note(e, 0, item->tag);
            return engine_fail(e, SGP32_MISSING, e->pos, 0);
        }
        skip(frame->value, &presence, item);
    }
    return pop(e);
}

/* Reads components until one has to be read in a frame of its own, or the end. */
ENGINE_APART static sgp32_status step_sequence(engine *e, engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    uint8_t *base = frame->value;
    uint32_t presence = frame->presence;
    uint32_t i = (uint16_t)(frame->component + 1u);
    bool deviates = (e->options & SGP32_LENIENT) != 0 && (type->flags & SCHEMA_DEVIATES) != 0;
    while (e->pos != frame->end) {
        frame->component = (uint16_t)i;
        sgp32_status status = engine_next(e, e->pos, frame->end);
        if (status != SGP32_OK) {
            return status;
        }
        const schema_component *item = NULL;
        uint32_t tag = 0;
        for (;; i++) {
            if (i == type->low) {
                frame->component = (uint16_t)i; /* additions() goes on */
                return SGP32_OK;
            }
            item = &type->items[i];
            tag = item->tag;
            if (tag == e->tlv.identifier ||
                ((tag == 0 || deviates) && stands_for(e, &tag, type, i, deviates))) {
                break;
            }
            if ((item->place & (SCHEMA_OPTIONAL | SCHEMA_DEFAULT)) == 0) {
                frame->component = (uint16_t)i;
                return mismatch(e, frame);
            }
            skip(base, &presence, item);
        }
        frame->component = (uint16_t)i;
        i++;
        if ((item->place & SCHEMA_OPTIONAL) != 0) {
            if (base != NULL) {
                base[presence] = true;
            }
            presence++;
        }
        if (item->type->kind <= SCHEMA_SET_OF || (item->place & SCHEMA_WRAPPED) != 0) {
            frame->presence = (uint16_t)presence;
            expect(e, item, tag, base);
            return SGP32_OK;
        }
        status =
            primitive(e, item->type, tag,
                      base == NULL ? NULL : base + (item->place & SCHEMA_OFFSET), e->tlv.start);
        if (status != SGP32_OK) {
            return status;
        }
    }
    return end_sequence(e, frame, i, presence);
}

/* -- SEQUENCE OF and SET OF ------------------------------------------------------ */

static inline sgp32_status element(engine *e, const schema_component *item, uint8_t *value)
{
    if (item->tag != 0 && item->tag != e->tlv.identifier) {
        engine_note(e, e->tlv.identifier, item->tag);
        return engine_fail(e, SGP32_TAG, e->tlv.start, 0);
    }
    expect(e, item, item->tag, value);
    return SGP32_OK;
}

sgp32_status engine_element(engine *e, const sgp32_type *list, uint8_t *value)
{
    return element(e, list->items, value);
}

/* X.690 11.6: the elements of a SET OF stand in ascending order. */
static sgp32_status check_order(engine *e, engine_frame *frame)
{
    const uint8_t *last = frame->start;
    const engine_tlv *tlv = &e->tlv;
    frame->start = tlv->start;
    if (frame->index != 0 && der_set_compare(last, (size_t)(tlv->start - last), tlv->start,
                                             (size_t)(tlv->end - tlv->start)) > 0) {
        return engine_fail(e, SGP32_SET_ORDER, tlv->start, 0);
    }
    return SGP32_OK;
}

static sgp32_status end_list(engine *e, const engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    size_t count = (size_t)(uint32_t)(frame->index + 1);
    if (schema_out_of_bounds(type, count)) {
        const uint8_t *at = frame->start;
        if (count == 0) {
            at = frame->end - (at != frame->end); /* the length 00 is what is wrong */
        } else if (type->kind == SCHEMA_SEQUENCE_OF) {
            at += der_length_offset(at); /* and so is this one; of a set, its last element */
        }
        engine_note_bounds(e, count, type);
        return engine_fail(e, SGP32_SIZE, at, 1);
    }
    if (frame->value != NULL) {
        ((sgp32_list *)(void *)frame->value)->count = count;
    }
    return pop(e);
}

/* Reads elements until one has to be read in a frame of its own, or the end. */
ENGINE_APART static sgp32_status step_list(engine *e, engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    const sgp32_type *of = type->items->type;
    while (e->pos != frame->end) {
        frame->index++;
        sgp32_status status = engine_next(e, e->pos, frame->end);
        if (status == SGP32_OK && type->kind == SCHEMA_SET_OF) {
            status = check_order(e, frame);
        }
        if (status == SGP32_OK) {
            status = element(e, type->items, NULL);
        }
        if (status != SGP32_OK || of->kind <= SCHEMA_SET_OF || e->wrapped) {
            return status;
        }
        e->type = NULL;
        status = primitive(e, of, e->tag, NULL, e->tlv.start);
        if (status != SGP32_OK) {
            return status;
        }
    }
    return end_list(e, frame);
}

sgp32_status engine_begin_list(engine *e, const sgp32_type *type)
{
    return push(e, type, NULL, e->tlv.start);
}

sgp32_status engine_run(engine *e, uint32_t depth)
{
    sgp32_status status = SGP32_OK;
    while (status == SGP32_OK) {
        if (e->type != NULL) {
            status = begin(e);
        } else if (e->depth == depth) {
            break;
        } else {
            engine_frame *frame = &e->frames[e->depth - 1];
            if (frame->type->kind <= SCHEMA_SET) {
                status = frame->component == frame->type->low ? additions(e, frame)
                                                              : step_sequence(e, frame);
            } else if (frame->type->kind >= SCHEMA_SEQUENCE_OF) {
                status = step_list(e, frame);
            } else {
                status = pop(e); /* the alternative of a CHOICE has been read */
            }
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
    if (der.data == NULL) {
        return engine_fail(e, SGP32_TRUNCATED, NULL, 0);
    }
    sgp32_status status = engine_read(e, der.data, der.data + der.size);
    if (status != SGP32_OK) {
        return status;
    }
    if (type->tag != 0 && e->tlv.identifier != type->tag) {
        engine_note(e, e->tlv.identifier, type->tag);
        return engine_fail(e, SGP32_TAG, e->tlv.start, 0);
    }
    if (e->tlv.end != der.data + der.size) {
        return engine_fail(e, SGP32_TRAILING, e->tlv.end, 0);
    }
    e->type = type;
    e->tag = type->tag;
    e->wrapped = false;
    e->value = value;
    return engine_run(e, 0);
}

sgp32_status sgp32_decode(const sgp32_type *type, void *value, sgp32_error *error, sgp32_bytes der,
                          uint32_t options)
{
    engine e;
    engine_frame frames[SCHEMA_DEPTH];
    engine_start(&e, frames, SCHEMA_DEPTH, error, type, der, options);
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
