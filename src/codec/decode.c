/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The decoding engine. It reads the input once, from front to back, with an
 * explicit stack of frames; the schema bounds its depth. Every value is checked
 * before it is stored or shown to a visitor.
 */
#include "codec/engine.h"
#include "codec/lenient.h"
#include "codec/match.h"

/* -- primitives ------------------------------------------------------------------ */

/* A component of an open type without a tag, which any TLV can be. */
static inline bool is_open(const schema_component *item)
{
    return item->tag == 0 && item->type->kind == SCHEMA_ANY;
}

/* Where the value of a primitive begins that is of the kinds that most are of and that need no
   conversion, once checked; it ends with its TLV. NULL: engine_leaf has to see to it. */
static inline const uint8_t *quick(engine *e, const schema_component *item, const engine_tlv *tlv)
{
    const sgp32_type *type = item->type;
    size_t size = (size_t)(tlv->end - tlv->content);
    if (type->kind == SCHEMA_OCTETS) {
        return schema_out_of_bounds(type, size) ? NULL : tlv->content;
    }
    if (type->kind == SCHEMA_OID) {
        return der_oid_check(&e->fault.at, tlv->content, size) == SGP32_OK ? tlv->content : NULL;
    }
    /* The TLV itself; its header was minimal if it had to be. */
    return is_open(item) && (e->forms & SGP32_FORM_LENGTH) == 0 ? tlv->start : NULL;
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

/* -- the loop -------------------------------------------------------------------- */

ENGINE_CALLED static void copy_tlv(engine *e, const uint8_t *start, const uint8_t *content,
                                   const uint8_t *end, uint32_t identifier)
{
    e->tlv.start = start;
    e->tlv.content = content;
    e->tlv.end = end;
    e->tlv.identifier = identifier;
}

/* Lets the functions for what is rare see the TLV. By a call, so that no copy is made in advance;
   where size counts there is but one. */
static inline void hand_over(engine *e, const engine_tlv *tlv)
{
    if (!ENGINE_SMALL) {
        copy_tlv(e, tlv->start, tlv->content, tlv->end, tlv->identifier);
    }
}

/* Takes over what they have made of it. */
static inline void take_back(const engine *e, engine_tlv *tlv)
{
    if (!ENGINE_SMALL) {
        *tlv = e->tlv;
    }
}

/* Where size counts, the stack does too: the offset is not kept but found again. */
static inline void save_presence(engine_frame *frame, uint32_t presence)
{
#if ENGINE_SMALL
    (void)frame;
    (void)presence;
#else
    frame->presence = presence;
#endif
}

static inline uint32_t saved_presence(const engine_frame *frame, const schema_component *item)
{
#if ENGINE_SMALL
    return schema_presence(frame->type, item);
#else
    (void)item;
    return frame->presence;
#endif
}

/*
 * What becomes of the values. Where speed counts, the loop is compiled once for each use, and
 * values in lists, which are never stored, are left to CHECK; where size counts, once for all.
 */
enum use { STORE, CHECK, SHOW, ALL };

static sgp32_status check(engine *e, const schema_component *item, uint8_t *value);

/*
 * Reads the value that `item` describes, with all that it contains; e->tlv is its header. The
 * loop goes round through these states: a value begins; the components of a SEQUENCE follow, or
 * the elements of a list; the innermost frame ends; the one around it resumes. What it needs for
 * each TLV is in local variables: e->tlv, e->pos and the frame's `item` are set before the calls
 * that look at them.
 */
/* NOLINTNEXTLINE(readability-function-size): its parts share their variables, in registers. */
ENGINE_INLINE static inline sgp32_status loop(engine *e, const schema_component *item,
                                              uint8_t *root, const enum use use)
{
    uint8_t *value = root;
    const bool shows = use == SHOW || (use == ALL && e->visit != NULL);
    engine_frame *const bottom = e->top;
    engine_frame *top = bottom; /* as e->top; the innermost frame is before it */
    engine_tlv local = e->tlv;
    engine_tlv *const tlv = ENGINE_SMALL ? &e->tlv : &local;
    const uint8_t *outer = NULL;         /* start of a value that begins */
    const uint8_t *pos = NULL;           /* of the next octet to read */
    const uint8_t *end = NULL;           /* of the contents of the innermost frame */
    const sgp32_type *type = NULL;       /* of the value that begins, or of the innermost frame */
    const schema_component *last = NULL; /* behind the components of a SEQUENCE */
    uint8_t *base = NULL;                /* its struct */
    sgp32_list *list = NULL;             /* the innermost frame's, or NULL */
    uint32_t presence = 0;               /* offset of its next presence flag */
    sgp32_status status = SGP32_OK;

begin: /* `item` describes the value that begins with `tlv` and goes to `value`. */
    type = item->type;
    outer = tlv->start;
    if (use == STORE && schema_is_list(type)) {
        hand_over(e, tlv);
        status = check(e, item, value);
        if (engine_rare(status != SGP32_OK)) {
            goto done;
        }
        pos = tlv->end;
        goto resume;
    }
    if (engine_rare((item->place & SCHEMA_WRAPPED) != 0)) {
        hand_over(e, tlv);
        status = match_unwrap(e, type);
        if (status != SGP32_OK) {
            goto done;
        }
        take_back(e, tlv);
    }
    if (type->kind > SCHEMA_SET_OF) {
        pos = tlv->end;
        hand_over(e, tlv);
        status = engine_leaf(e, item, value, outer);
        if (engine_rare(status != SGP32_OK)) {
            goto done;
        }
        goto resume;
    }
    if (engine_rare((type->flags & SCHEMA_DEVIATES) != 0) && engine_is_lenient(e->options)) {
        hand_over(e, tlv);
        lenient_nested(e, type);
        take_back(e, tlv);
    }
    if (engine_rare(top == e->limit)) {
        status = engine_fail(e, SGP32_DEPTH, outer, 0);
        goto done;
    }
    if (shows) {
        status = engine_show(e, SGP32_EVENT_ENTER, type, outer, tlv->content, tlv->end);
        if (status != SGP32_OK) {
            goto done;
        }
    }
    top->type = type;
    top->end = tlv->end;
    top++;
    e->top = top;
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        list = (sgp32_list *)(void *)value;
        if (list != NULL) {
            list->der = engine_span(tlv->content, tlv->end);
            list->items = NULL;
            list->options = e->options;
        }
        top[-1].start = outer;
        top[-1].index = ENGINE_BEFORE;
        pos = tlv->content;
        end = tlv->end;
        goto elements;
    }
    top[-1].value = use == CHECK ? NULL : value;
    if (use == STORE || (use == ALL && value != NULL)) {
        *(sgp32_bytes *)(void *)value = engine_span(outer, tlv->end);
    }
    if (type->kind == SCHEMA_CHOICE) {
        bool tagged = item->tag != 0 && item->tag == tlv->identifier;
        engine_tlv inner = *tlv;
        if (use != ALL && (!tagged || engine_read_common(&inner, tlv->content, tlv->end))) {
            uint32_t i = schema_alternative(type, inner.identifier);
            if (i != type->low && inner.end == tlv->end) {
                item = &type->items[i];
                top[-1].item = item;
                if (use == STORE) {
                    match_set_choice(value, (uint16_t)(i + 1));
                    value += item->place & SCHEMA_OFFSET;
                }
                *tlv = inner;
                goto begin;
            }
        }
        hand_over(e, tlv);
        status = match_alternative(e, &top[-1], tagged);
        if (engine_rare(status != SGP32_OK)) {
            goto done;
        }
        item = top[-1].item;
        if (engine_rare(item == &type->items[type->low])) {
            pos = tlv->end;
            goto resume; /* an unknown alternative has been read */
        }
        take_back(e, tlv);
        value = value == NULL ? NULL : value + (item->place & SCHEMA_OFFSET);
        goto begin;
    }
    base = value;
    if (use == STORE || (use == ALL && base != NULL)) {
        presence = sizeof(sgp32_bytes);
        if ((type->flags & SCHEMA_EXTENSIBLE) != 0) {
            presence = 2 * sizeof(sgp32_bytes);
            ((sgp32_bytes *)(void *)value)[1] = sgp32_bytes_of(NULL, 0);
        }
    }
    item = type->items;
    pos = tlv->content;
    end = tlv->end;

components: /* `item` of the innermost frame, a SEQUENCE or SET, is due at `pos`. */
    last = &type->items[type->low];
    for (; pos != end; item++, pos = tlv->end) {
        if (engine_rare(!engine_read_common(tlv, pos, end))) {
            top[-1].item = item;
            e->pos = pos;
            status = engine_read(e, pos, end);
            if (status != SGP32_OK) {
                goto done;
            }
            take_back(e, tlv);
        }
        if (item == last || (item->tag != tlv->identifier && !is_open(item))) {
            hand_over(e, tlv);
            top[-1].item = item;
            e->presence = presence;
            status = match_component(e, &top[-1]);
            if (engine_rare(status != SGP32_OK)) {
                goto done;
            }
            item = top[-1].item;
            presence = e->presence;
            if (item == last) {
                status = match_additions(e, &top[-1]);
                if (status != SGP32_OK) {
                    goto done;
                }
                goto leave;
            }
        }
        value = NULL;
        if (use == STORE || (use == ALL && base != NULL)) {
            value = base + (item->place & SCHEMA_OFFSET);
            if ((item->place & SCHEMA_OPTIONAL) != 0) {
                base[presence++] = true;
            }
        }
        if (item->type->kind <= SCHEMA_SET_OF || engine_rare((item->place & SCHEMA_WRAPPED) != 0)) {
            top[-1].item = item;
            save_presence(&top[-1], presence);
            goto begin;
        }
        const uint8_t *data = use == ALL || shows ? NULL : quick(e, item, tlv);
        if (data != NULL) {
            if (use == STORE) {
                *(sgp32_bytes *)(void *)value = engine_span(data, tlv->end);
            }
        } else {
            top[-1].item = item;
            hand_over(e, tlv);
            status = engine_leaf(e, item, value, tlv->start);
            if (engine_rare(status != SGP32_OK)) {
                goto done;
            }
        }
    }
    if (item != last) {
        e->pos = pos;
        top[-1].item = item;
        e->presence = presence;
        status = match_end(e, &top[-1]);
        if (engine_rare(status != SGP32_OK)) {
            goto done;
        }
    }
    goto leave;

elements: /* An element of the innermost frame, a SEQUENCE OF or SET OF, is due at `pos`. */
    item = type->items;
    value = NULL;
    for (; pos != end; pos = tlv->end) {
        top[-1].index++;
        if (engine_rare(!engine_read_common(tlv, pos, end))) {
            e->pos = pos;
            status = engine_read(e, pos, end);
            if (status != SGP32_OK) {
                goto done;
            }
            take_back(e, tlv);
        }
        if (type->kind == SCHEMA_SET_OF) {
            /* X.690 11.6: the elements stand in ascending order. */
            const uint8_t *before = top[-1].start;
            if (top[-1].index != 0 && der_set_compare(before, (size_t)(pos - before), pos,
                                                      (size_t)(tlv->end - pos)) > 0) {
                status = engine_fail(e, SGP32_SET_ORDER, pos, 0);
                goto done;
            }
            top[-1].start = pos;
        }
        if (engine_rare(item->tag != tlv->identifier) && item->tag != 0) {
            hand_over(e, tlv);
            status = engine_expect(e, item->tag);
            goto done;
        }
        if (item->type->kind <= SCHEMA_SET_OF || (item->place & SCHEMA_WRAPPED) != 0) {
            goto begin;
        }
        if (use == ALL || shows || quick(e, item, tlv) == NULL) {
            hand_over(e, tlv);
            status = engine_leaf(e, item, NULL, tlv->start);
            if (engine_rare(status != SGP32_OK)) {
                goto done;
            }
        }
    }
    if (engine_rare(schema_out_of_bounds(type, match_count(&top[-1])))) {
        status = match_fail_count(e, &top[-1]);
        goto done;
    }
    list = stored_list(&top[-1], bottom, root);
    if (list != NULL) {
        list->count = match_count(&top[-1]);
    }

leave: /* The innermost frame ends. */
    pos = end;
    top--;
    e->top = top;
    if (shows) {
        status = engine_show(e, SGP32_EVENT_LEAVE, type, end, end, end);
        if (status != SGP32_OK) {
            goto done;
        }
    }

resume: /* What has been read up to `pos` belongs to the innermost frame, if there is one. */
    if (top == bottom) {
        goto done;
    }
    type = top[-1].type;
    end = top[-1].end;
    if (type->kind <= SCHEMA_SET) {
        item = top[-1].item + 1;
        base = top[-1].value;
        if (use == STORE || (use == ALL && base != NULL)) {
            presence = saved_presence(&top[-1], item);
        }
        goto components;
    }
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        goto elements;
    }
    goto leave;

done:
    return status;
}

static sgp32_status check(engine *e, const schema_component *item, uint8_t *value)
{
    return loop(e, item, value, ENGINE_SMALL ? ALL : CHECK);
}

sgp32_status engine_run(engine *e, const schema_component *item, uint8_t *value)
{
    sgp32_status status = SGP32_OK;
    if (ENGINE_SMALL || (e->visit == NULL && value == NULL)) {
        status = check(e, item, value);
    } else if (e->visit == NULL) {
        status = loop(e, item, value, STORE);
    } else {
        status = loop(e, item, NULL, SHOW);
    }
    if (e->error != NULL) {
        e->error->forms = e->forms;
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
    sgp32_status status = engine_next(&e, der.data, der.data + der.size);
    if (status == SGP32_OK) {
        status = engine_expect(&e, type->tag);
    }
    if (status != SGP32_OK) {
        return status;
    }
    if (e.tlv.end != der.data + der.size) {
        return engine_fail(&e, SGP32_TRAILING, e.tlv.end, 0);
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
