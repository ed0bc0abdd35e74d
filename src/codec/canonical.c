/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Each value is found as the engine finds it, however it is dressed, and written as the schema has
 * it. This is no second judgement: nothing is refused here but what has no place in the schema or
 * ends beyond its parent, so that the input may change meanwhile without harm.
 */
#include "codec/canonical.h"

#include "codec/lenient.h"
#include "codec/match.h"

/* Appends the DER form of a primitive's contents. */
ENGINE_CALLED static void append_content(builder *out, const sgp32_type *type,
                                         const uint8_t *content, size_t size)
{
    switch (type->kind) {
    case SCHEMA_BOOLEAN:
        builder_put(out, size != 0 && content[0] != 0 ? 0xFF : 0x00);
        break;
    case SCHEMA_INTEGER:
    case SCHEMA_NAMED:
    case SCHEMA_ENUMERATED: {
        size_t padding = der_integer_padding(content, size);
        builder_append(out, content + padding, size - padding);
        break;
    }
    case SCHEMA_NAMED_BITS: {
        uint32_t unused = 0;
        size = named_bits_size(&unused, content, size);
        builder_put(out, (uint8_t)unused);
        builder_append(out, content + 1, size == 0 ? 0 : size - 1);
        break;
    }
    default:
        builder_append(out, content, size);
        break;
    }
}

/* Appends the primitive that `item` describes and that is in->tlv, unless it is its DEFAULT. */
static void append_leaf(builder *out, const schema_component *item, const engine_tlv *tlv)
{
    const sgp32_type *type = item->type;
    const uint8_t *content = type->kind == SCHEMA_ANY && item->tag == 0 ? tlv->start : tlv->content;
    size_t size = (size_t)(tlv->end - content);
    if (!builder_omits(type, content, size)) {
        size_t start = out->size;
        append_content(out, type, content, size);
        builder_close_value(out, start, item);
    }
}

/* The loop goes round through the same states as the engine's. */
sgp32_status canonical_write(canonical *c, canonical_frame *frames, const schema_component *item)
{
    builder *const out = &c->out;
    engine_input *const in = &c->in;
    canonical_frame *top = frames; /* the first free one */
    const sgp32_type *type = NULL; /* of the value that begins, or of the innermost frame */
    const uint8_t *pos = NULL;     /* of the next octet to read */

begin: /* `item` describes the value that begins with in->tlv. */
    type = item->type;
    if ((item->place & SCHEMA_WRAPPED) != 0 && !lenient_take(in, in->tlv.content, in->tlv.end)) {
        return SGP32_TAG;
    }
    if (type->kind > SCHEMA_SET_OF) {
        append_leaf(out, item, &in->tlv);
        pos = in->tlv.end;
        goto resume;
    }
    if ((type->flags & SCHEMA_DEVIATES) != 0) {
        lenient_nested(in, type);
    }
    if (top == c->limit) {
        return SGP32_DEPTH;
    }
    top->as = item;
    top->end = in->tlv.end;
    top->start = out->size;
    top++;
    pos = in->tlv.content;
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        goto elements;
    }
    if (type->kind == SCHEMA_SEQUENCE || type->kind == SCHEMA_SET) {
        item = type->items;
        goto components;
    }
    if (item->tag != 0 && item->tag == in->tlv.identifier && !lenient_take(in, pos, top[-1].end)) {
        return SGP32_TAG;
    }
    uint32_t i = match_arm(in, type, top[-1].end);
    if (i != type->low) {
        item = &type->items[i];
        goto begin;
    }
    builder_append(out, in->tlv.start, (size_t)(in->tlv.end - in->tlv.start));
    goto leave; /* an unknown alternative */

components: /* `item` and those after it are due at `pos`. */
    while (pos != top[-1].end) {
        if (!lenient_take(in, pos, top[-1].end) || !match_find(in, type, &item)) {
            return SGP32_TAG;
        }
        if (item == &type->items[type->low]) {
            /* Unknown additions are kept as they are. */
            builder_append(out, pos, (size_t)(top[-1].end - pos));
            break;
        }
        if (item->type->kind <= SCHEMA_SET_OF || (item->place & SCHEMA_WRAPPED) != 0) {
            goto begin;
        }
        append_leaf(out, item, &in->tlv);
        pos = in->tlv.end;
        item++;
    }
    goto leave;

elements: /* One is due at `pos`, unless that is the end. */
    item = type->items;
    while (pos != top[-1].end) {
        if (!lenient_take(in, pos, top[-1].end) ||
            (item->tag != 0 && item->tag != in->tlv.identifier)) {
            return SGP32_TAG;
        }
        if (item->type->kind <= SCHEMA_SET_OF || (item->place & SCHEMA_WRAPPED) != 0) {
            goto begin;
        }
        append_leaf(out, item, &in->tlv);
        pos = in->tlv.end;
    }
    if (type->kind == SCHEMA_SET_OF) {
        builder_sort(out, top[-1].start);
    }

leave: /* The innermost value ends. */
    top--;
    pos = top->end;
    item = top->as;
    builder_close_value(out, top->start, item);

resume: /* `item`, up to `pos`, belongs to the innermost value, if there is one. */
    if (top == frames) {
        return SGP32_OK;
    }
    type = top[-1].as->type;
    if (type->kind == SCHEMA_CHOICE) {
        goto leave;
    }
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        goto elements;
    }
    item++;
    goto components;
}

/* -- sgp32_canonicalize ---------------------------------------------------------- */

ENGINE_CALLED static sgp32_status write_all(builder *out, const sgp32_type *type, sgp32_bytes der)
{
    canonical_frame frames[SCHEMA_DEPTH];
    const schema_component root = {type, type->tag, 0};
    canonical c;
    c.out = *out;
    c.limit = frames + SCHEMA_DEPTH;
    canonical_look_at(&c, der);
    sgp32_status status = SGP32_TAG;
    if (lenient_take(&c.in, c.in.tlv.start, c.in.tlv.end)) {
        status = canonical_write(&c, frames, &root);
    }
    *out = c.out;
    return status;
}

sgp32_status sgp32_canonicalize(const sgp32_type *type, sgp32_bytes *out, sgp32_error *error,
                                uint8_t *buffer, size_t capacity, sgp32_bytes der)
{
    *out = sgp32_bytes_of(NULL, 0);
    builder made = builder_of(buffer, capacity);
    sgp32_status status = sgp32_validate(type, error, der, SGP32_LENIENT);
    if (status != SGP32_OK) {
        return status;
    }
    status = write_all(&made, type, der);
    if (status == SGP32_OK) {
        bool fits = buffer == NULL || builder_holds(&made);
        out->data = fits ? buffer : NULL;
        out->size = made.size;
        if (!fits) {
            status = SGP32_BUFFER;
            if (error != NULL) {
                error->actual = capacity;
                error->minimum = made.size;
            }
        }
    }
    if (error != NULL) {
        error->status = status;
    }
    return status;
}
