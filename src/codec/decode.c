/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The decoding engine. It reads the input once, from front to back, with an
 * explicit stack of frames; the schema bounds its depth. Every value is checked
 * before it is stored or shown to a visitor. What can be read without it, quick.c reads.
 */
#include "codec/engine.h"
#include "codec/lenient.h"
#include "codec/match.h"
#include "codec/quick.h"

#include <string.h>

/* A component of an open type without a tag, which any TLV can be. */
static inline bool is_open(const schema_component *item)
{
    return item->tag == 0 && item->type->kind == SCHEMA_ANY;
}

/* Where the list `frame` is stored, NULL if it is not. The value in `bottom` goes to `root`. */
static inline sgp32_list *stored_list(const engine_frame *frame, const engine_frame *bottom,
                                      uint8_t *root)
{
    if (frame == bottom) {
        return (sgp32_list *)(void *)root;
    }
    frame--; /* the value around it */
    if (schema_is_list(frame->type) || frame->value == NULL) {
        return NULL;
    }
    return (sgp32_list *)(void *)(frame->value + (frame->item->place & SCHEMA_OFFSET));
}

/*
 * Reads the value that `item` describes, with all that it contains; e->in.tlv is its header. The
 * loop goes round through these states: a value begins; the components of a SEQUENCE follow, or
 * the elements of a list; the innermost frame ends; the one around it resumes.
 */
/* NOLINTNEXTLINE(readability-function-size): its parts share their variables, in registers. */
static sgp32_status loop(engine *e, const schema_component *item, uint8_t *root)
{
    uint8_t *value = root;
    engine_frame *const bottom = e->top;
    engine_frame *top = NULL;            /* the innermost frame */
    const uint8_t *outer = NULL;         /* start of a value that begins */
    const sgp32_type *type = NULL;       /* of the value that begins, or of the innermost frame */
    const schema_component *last = NULL; /* behind the components of a SEQUENCE */
    sgp32_status status = SGP32_OK;

begin: /* `item` describes the value that begins with e->in.tlv and goes to `value`. */
    type = item->type;
    outer = e->in.tlv.start;
    if ((item->place & SCHEMA_WRAPPED) != 0) {
        status = match_unwrap(e, type);
        if (status != SGP32_OK) {
            return status;
        }
    }
    if (type->kind > SCHEMA_SET_OF) {
        e->pos = e->in.tlv.end;
        status = engine_leaf(e, item, value, outer);
        if (status != SGP32_OK) {
            return status;
        }
        goto resume;
    }
    if ((type->flags & SCHEMA_DEVIATES) != 0 && engine_is_lenient(e->in.options)) {
        lenient_nested(&e->in, type);
    }
    if (e->top == e->limit) {
        return engine_fail(e, SGP32_DEPTH, outer, 0);
    }
    if (e->visit != NULL) {
        status = engine_show(e, SGP32_EVENT_ENTER, type, outer, e->in.tlv.content, e->in.tlv.end);
        if (status != SGP32_OK) {
            return status;
        }
    }
    top = e->top++;
    top->type = type;
    top->end = e->in.tlv.end;
    e->pos = e->in.tlv.content;
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        sgp32_list *list = (sgp32_list *)(void *)value;
        if (list != NULL) {
            list->der = engine_span(e->in.tlv.content, e->in.tlv.end);
            list->items = NULL;
            list->options = e->in.options;
        }
        top->start = outer;
        top->index = ENGINE_BEFORE;
        goto elements;
    }
    top->value = value;
    if (value != NULL) {
        *(sgp32_bytes *)(void *)value = engine_span(outer, e->in.tlv.end);
    }
    if (type->kind == SCHEMA_CHOICE) {
        status = match_alternative(e, top, item->tag != 0 && item->tag == e->in.tlv.identifier);
        if (status != SGP32_OK) {
            return status;
        }
        item = top->item;
        if (item == &type->items[type->low]) {
            goto leave; /* an unknown alternative has been read */
        }
        value = value == NULL ? NULL : value + (item->place & SCHEMA_OFFSET);
        goto begin;
    }
    if (value != NULL && (type->flags & SCHEMA_EXTENSIBLE) != 0) {
        ((sgp32_bytes *)(void *)value)[1] = sgp32_bytes_of(NULL, 0);
    }
    top->item = type->items;
    e->presence = SCHEMA_PRESENCE((type->flags & SCHEMA_EXTENSIBLE) != 0);

components: /* top->item, of a SEQUENCE or SET, is due at e->pos. */
    last = &type->items[type->low];
    while (e->pos != top->end) {
        status = engine_next(e, e->pos, top->end);
        if (status != SGP32_OK) {
            return status;
        }
        item = top->item;
        if (item == last || (item->tag != e->in.tlv.identifier && !is_open(item))) {
            status = match_component(e, top);
            if (status != SGP32_OK) {
                return status;
            }
            item = top->item;
            if (item == last) {
                status = match_additions(e, top);
                if (status != SGP32_OK) {
                    return status;
                }
                goto leave;
            }
        }
        value = top->value;
        if (value != NULL) {
            if ((item->place & SCHEMA_OPTIONAL) != 0) {
                value[e->presence++] = true;
            }
            value += item->place & SCHEMA_OFFSET;
        }
        if (item->type->kind <= SCHEMA_SET_OF || (item->place & SCHEMA_WRAPPED) != 0) {
            goto begin;
        }
        e->pos = e->in.tlv.end;
        status = engine_leaf(e, item, value, e->in.tlv.start);
        if (status != SGP32_OK) {
            return status;
        }
        top->item++;
    }
    if (top->item != last) {
        status = match_end(e, top);
        if (status != SGP32_OK) {
            return status;
        }
    }
    goto leave;

elements: /* An element of the innermost frame, a SEQUENCE OF or SET OF, is due at e->pos. */
    item = type->items;
    value = NULL;
    while (e->pos != top->end) {
        const uint8_t *pos = e->pos;
        top->index++;
        status = engine_next(e, pos, top->end);
        if (status != SGP32_OK) {
            return status;
        }
        if (type->kind == SCHEMA_SET_OF) {
            /* X.690 11.6: the elements stand in ascending order. */
            const uint8_t *before = top->start;
            if (top->index != 0 && der_set_compare(before, (size_t)(pos - before), pos,
                                                   (size_t)(e->in.tlv.end - pos)) > 0) {
                return engine_fail(e, SGP32_SET_ORDER, pos, 0);
            }
            top->start = pos;
        }
        status = engine_expect(e, item->tag);
        if (status != SGP32_OK) {
            return status;
        }
        if (item->type->kind <= SCHEMA_SET_OF || (item->place & SCHEMA_WRAPPED) != 0) {
            goto begin;
        }
        e->pos = e->in.tlv.end;
        status = engine_leaf(e, item, NULL, pos);
        if (status != SGP32_OK) {
            return status;
        }
    }
    if (schema_out_of_bounds(type, match_count(top))) {
        return match_fail_count(e, top);
    }
    sgp32_list *list = stored_list(top, bottom, root);
    if (list != NULL) {
        list->count = match_count(top);
    }

leave: /* The innermost frame ends. */
    e->pos = top->end;
    e->top = top;
    if (e->visit != NULL) {
        status = engine_show(e, SGP32_EVENT_LEAVE, type, e->pos, e->pos, e->pos);
        if (status != SGP32_OK) {
            return status;
        }
    }

resume: /* What has been read up to e->pos belongs to the innermost frame, if there is one. */
    if (e->top == bottom) {
        return SGP32_OK;
    }
    top = &e->top[-1];
    type = top->type;
    if (type->kind <= SCHEMA_SET) {
        top->item++;
        e->presence = schema_presence(type, top->item);
        goto components;
    }
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        goto elements;
    }
    goto leave;
}

sgp32_status engine_run(engine *e, const schema_component *item, uint8_t *value)
{
    sgp32_status status = loop(e, item, value);
    if (e->error != NULL) {
        e->error->forms = e->in.forms;
    }
    return status;
}

/* -- entries --------------------------------------------------------------------- */

/* What decoding, validating and walking have in common: the engine and its stack. */
static sgp32_status run(const sgp32_type *type, uint8_t *value, sgp32_error *error, sgp32_bytes der,
                        uint32_t options, sgp32_visit visit, void *context)
{
    engine e;
    engine_frame frames[SCHEMA_DEPTH];
    const schema_component root = {type, type->tag, 0};
    engine_start(&e, frames, SCHEMA_DEPTH, error, type, der, options);
    e.visit = visit;
    e.context = context;
    if (!SGP32_WITH_LENIENT && (options & SGP32_LENIENT) != 0) {
        return engine_fail(&e, SGP32_ARGUMENT, NULL, 0);
    }
    if (der.data == NULL) {
        return engine_fail(&e, SGP32_TRUNCATED, NULL, 0);
    }
    const uint8_t *end = der.data + der.size;
    if (visit == NULL && quick_read(&root, value, der.data, end, options) == end) {
        return SGP32_OK;
    }
    sgp32_status status = engine_next(&e, der.data, end);
    if (status == SGP32_OK) {
        status = engine_expect(&e, type->tag);
    }
    if (status != SGP32_OK) {
        return status;
    }
    if (e.in.tlv.end != end) {
        return engine_fail(&e, SGP32_TRAILING, e.in.tlv.end, 0);
    }
    return engine_run(&e, &root, value);
}

sgp32_status sgp32_decode(const sgp32_type *type, void *value, sgp32_error *error, sgp32_bytes der,
                          uint32_t options)
{
    return run(type, (uint8_t *)value, error, der, options, NULL, NULL);
}

sgp32_status sgp32_validate(const sgp32_type *type, sgp32_error *error, sgp32_bytes der,
                            uint32_t options)
{
    return run(type, NULL, error, der, options, NULL, NULL);
}

sgp32_status sgp32_walk(const sgp32_type *type, sgp32_error *error, sgp32_bytes der,
                        uint32_t options, sgp32_visit visit, void *context)
{
    return run(type, NULL, error, der, options, visit, context);
}
