/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The encoder. It writes from the end of the buffer towards its start, so that
 * the length of every value is known when its header is due. Without room it
 * only counts.
 */
#include <string.h>

#include "codec/build.h"
#include "codec/canonical.h"
#include "codec/engine.h"
#include "codec/room.h"

/* A SEQUENCE, SET, CHOICE or list whose contents are being written. Which component or element is
   at hand is told by the frame behind it: it is that one's `as` and `value`. */
typedef struct encoder_frame {
    const schema_component *as; /* what the value is in the one around it */
    const uint8_t *value;
    size_t mark; /* octets written before the contents */
#if !ENGINE_SMALL
    uint32_t presence; /* SEQUENCE: offset of the presence flag that was read last */
#endif
} encoder_frame;

#if SGP32_WITH_LENIENT
/* The frames in which a list is brought into DER form that reach beyond `depth` frames of ours. */
#define ENCODER_CANONICAL(depth)                                                                   \
    (((depth) * sizeof(encoder_frame) + sizeof(canonical_frame) - 1) / sizeof(canonical_frame))
#endif

/* Frames of the encoder from the first on, and behind them those in which a list is brought into
   DER form: both together are never more than the schema is deep. */
typedef union encoder_frames {
    encoder_frame own[SCHEMA_DEPTH];
#if SGP32_WITH_LENIENT
    canonical_frame canonical[ENCODER_CANONICAL(SCHEMA_DEPTH)];
#endif
} encoder_frames;

typedef struct encoder {
    room room;
    sgp32_error *error;
    encoder_frame *top;           /* the first free one */
    const schema_component *item; /* what is at hand while the loop does not run */
    const uint8_t *value;         /* NULL: all is written */
    encoder_frames frames;
} encoder;

/* Records a failure at the value at hand. */
ENGINE_CALLED static sgp32_status fail(const encoder *e, sgp32_status status)
{
    sgp32_error *error = e->error;
    const schema_component *item = e->item;
    const uint8_t *value = e->value;
    if (error != NULL) {
        error->status = status;
        error->depth = (uint32_t)(e->top - e->frames.own);
        for (uint32_t i = error->depth; i-- != 0;) {
            const encoder_frame *frame = &e->frames.own[i];
            const sgp32_type *type = frame->as->type;
            if (schema_is_list(type)) {
                const sgp32_list *list = (const sgp32_list *)(const void *)frame->value;
                size_t offset = (size_t)(value - (const uint8_t *)list->items);
                error->path[i] = (uint32_t)(offset / schema_value_size(item->type));
            } else {
                error->path[i] = (uint32_t)(item - type->items);
            }
            item = frame->as;
            value = frame->value;
        }
    }
    return status;
}

/* Notes what was found and what was allowed, for the failure that follows. */
ENGINE_CALLED static sgp32_status note(const encoder *e, sgp32_status status, uint64_t actual,
                                       uint64_t minimum, uint64_t maximum)
{
    if (e->error != NULL) {
        e->error->actual = actual;
        e->error->minimum = minimum;
        e->error->maximum = maximum;
    }
    return status;
}

static sgp32_status note_bounds(const encoder *e, const sgp32_type *type, sgp32_status status,
                                uint64_t actual)
{
    return note(e, status, actual, type->low, schema_high(type));
}

/* -- primitives ------------------------------------------------------------------ */

ENGINE_CALLED static sgp32_status put_integer(encoder *e, const sgp32_type *type, int64_t value)
{
    leaf_fault fault;
    uint8_t octets[8];
    const uint8_t *start = der_integer_write_before(octets + sizeof octets, value);
    size_t size = (size_t)(octets + sizeof octets - start);
    if (leaf_check_integer(&fault, type, start, size) != SGP32_OK) {
        return note_bounds(e, type, fault.status, fault.actual);
    }
    room_put(&e->room, start, size);
    return SGP32_OK;
}

ENGINE_CALLED static sgp32_status put_bits(encoder *e, const sgp32_type *type, sgp32_bits bits)
{
    if (bits.data == NULL && bits.size != 0) {
        return SGP32_ARGUMENT;
    }
    if (type->kind == SCHEMA_NAMED_BITS) {
        /* X.690 11.2.2: no trailing zero bits. */
        while (bits.size != 0 && !sgp32_bits_test(bits, bits.size - 1)) {
            bits.size--;
        }
    }
    if (schema_out_of_bounds(type, bits.size)) {
        return note_bounds(e, type, SGP32_SIZE, bits.size);
    }
    size_t size = bits.size / 8 + (bits.size % 8 != 0);
    uint8_t unused = (uint8_t)(size * 8 - bits.size);
    uint8_t *place = room_reserve(&e->room, size + 1);
    if (place != NULL) {
        place[0] = unused;
        if (size != 0) {
            memcpy(place + 1, bits.data, size);
            place[size] = (uint8_t)(place[size] & (0xFFu << unused));
        }
    }
    return SGP32_OK;
}

/* Puts the contents of a primitive. */
ENGINE_CALLED static sgp32_status put_leaf(encoder *e, const sgp32_type *type, const uint8_t *value)
{
    const sgp32_bytes *bytes = (const sgp32_bytes *)(const void *)value;
    switch (type->kind) {
    case SCHEMA_NULL:
        return SGP32_OK;
    case SCHEMA_BOOLEAN: {
        uint8_t octet = *(const bool *)(const void *)value ? 0xFF : 0x00;
        room_put(&e->room, &octet, 1);
        return SGP32_OK;
    }
    case SCHEMA_INTEGER: {
        const sgp32_integer *integer = (const sgp32_integer *)(const void *)value;
        if (integer->big.size == 0) {
            return put_integer(e, type, integer->value);
        }
        bytes = &integer->big;
        break;
    }
    case SCHEMA_NAMED:
    case SCHEMA_ENUMERATED:
        return put_integer(e, type, *(const int64_t *)(const void *)value);
    case SCHEMA_BITS:
    case SCHEMA_NAMED_BITS:
        return put_bits(e, type, *(const sgp32_bits *)(const void *)value);
    default:
        break;
    }
    leaf_fault fault;
    if (bytes->data == NULL && bytes->size != 0) {
        return SGP32_ARGUMENT;
    }
    if (leaf_check(&fault, type, bytes->data, bytes->size) != SGP32_OK) {
        return note_bounds(e, type, fault.status, fault.actual);
    }
    room_put(&e->room, bytes->data, bytes->size);
    return SGP32_OK;
}

/* Puts a primitive with its headers. */
static inline sgp32_status put_primitive(encoder *e, const schema_component *item,
                                         const uint8_t *value)
{
    const sgp32_type *type = item->type;
    size_t mark = room_used(&e->room);
    if (!ENGINE_SMALL && type->kind == SCHEMA_OCTETS) {
        const sgp32_bytes *bytes = (const sgp32_bytes *)(const void *)value;
        size_t size = bytes->size;
        if (bytes->data != NULL && !schema_out_of_bounds(type, size)) {
            room_put(&e->room, bytes->data, size);
            room_put_headers(&e->room, item, mark);
            return SGP32_OK;
        }
    }
    sgp32_status status = put_leaf(e, type, value);
    room_put_headers(&e->room, item, mark);
    return status;
}

/* Whether a component with a DEFAULT holds it and so is left out (X.690 11.5). */
static bool holds_default(const sgp32_type *type, const uint8_t *value)
{
    if (type->kind == SCHEMA_BOOLEAN) {
        return *(const bool *)(const void *)value == (type->low != 0);
    }
    if (type->kind == SCHEMA_NAMED) {
        return *(const int64_t *)(const void *)value == type->low;
    }
    const sgp32_integer *integer = (const sgp32_integer *)(const void *)value;
    int64_t number = integer->value;
    bool fits =
        integer->big.size == 0 || (integer->big.data != NULL &&
                                   der_integer_get(&number, integer->big.data, integer->big.size));
    return fits && number == type->low;
}

/* -- unknown additions ----------------------------------------------------------- */

/* Puts TLVs that must be additions which decoding would take as unknown to `type`, and to the
   list `around` it if that is not NULL. */
ENGINE_CALLED static sgp32_status put_unknown(encoder *e, const sgp32_type *type,
                                              const sgp32_type *around, sgp32_bytes tlvs)
{
    size_t pos = 0;
    if (tlvs.data == NULL) {
        return SGP32_ARGUMENT;
    }
    while (pos < tlvs.size) {
        der_header header;
        size_t at = 0;
        sgp32_status status = der_header_read(&header, &at, tlvs.data + pos, tlvs.size - pos);
        if (status == SGP32_OK && header.size > tlvs.size - pos - header.header_size) {
            status = SGP32_TRUNCATED;
        } else if (status == SGP32_OK && !header.minimal) {
            status = SGP32_LENGTH;
        } else if (status == SGP32_OK &&
                   (!schema_admits(type, header.identifier, tlvs.data[pos]) ||
                    (around != NULL && schema_find(around, header.identifier) != around->low))) {
            status = SGP32_TAG;
        }
        if (status != SGP32_OK) {
            return status;
        }
        pos += header.header_size + header.size;
    }
    room_put(&e->room, tlvs.data, tlvs.size);
    return SGP32_OK;
}

/* Puts the unknown alternative of a CHOICE that is `item` in the value around it. */
ENGINE_CALLED static sgp32_status put_unknown_choice(encoder *e, const encoder_frame *top,
                                                     const schema_component *item,
                                                     const uint8_t *value)
{
    const sgp32_type *type = item->type;
    const sgp32_type *around = NULL;
    size_t at = 0;
    size_t mark = room_used(&e->room);
    if ((type->flags & SCHEMA_EXTENSIBLE) == 0) {
        return SGP32_CHOICE;
    }
    sgp32_bytes unknown =
        *(const sgp32_bytes *)(const void *)(value + (type->items[0].place & SCHEMA_OFFSET));
    if (unknown.data == NULL || der_open_check(&at, unknown.data, unknown.size) != SGP32_OK) {
        return SGP32_ARGUMENT;
    }
    if (item->tag == 0 && top != e->frames.own) {
        around = top[-1].as->type;
        /* Untagged in a SEQUENCE, it must not look like one of its components. */
        around = around->kind <= SCHEMA_SET ? around : NULL;
    }
    sgp32_status status = put_unknown(e, type, around, unknown);
    room_put_headers(&e->room, item, mark);
    return status;
}

/* -- lists ----------------------------------------------------------------------- */

#if SGP32_WITH_LENIENT
/* Puts the list at hand, which was decoded leniently, in its DER form. That is made in the free
   part of the buffer and moved to its end. */
ENGINE_CALLED static sgp32_status put_waiting(encoder *e)
{
    const sgp32_list *list = (const sgp32_list *)(const void *)e->value;
    const schema_component bare = {e->item->type, 0, 0};
    uint32_t depth = (uint32_t)(e->top - e->frames.own);
    canonical_frame *frames = &e->frames.canonical[ENCODER_CANONICAL(depth)];
    canonical c;
    c.out.buffer = e->room.missing == 0 ? e->room.start : NULL;
    c.out.capacity = (size_t)(e->room.place - e->room.start);
    c.out.size = 0;
    c.limit = frames + (SCHEMA_DEPTH - depth);
    canonical_look_at(&c, list->der);
    sgp32_status status = canonical_write(&c, frames, &bare);
    if (status != SGP32_OK) {
        return fail(e, status);
    }
    uint8_t *place = room_reserve(&e->room, c.out.size);
    if (e->room.missing == 0 && c.out.size != 0) {
        memmove(place, c.out.buffer, c.out.size);
    }
    room_put_headers(&e->room, e->item, room_used(&e->room) - c.out.size);
    return SGP32_OK;
}
#else
static inline sgp32_status put_waiting(const encoder *e)
{
    return fail(e, SGP32_ARGUMENT);
}
#endif

/* Checks a list; one that was decoded from DER is put. */
static sgp32_status put_list(encoder *e, const schema_component *item, const sgp32_list *list)
{
    const sgp32_type *type = item->type;
    size_t mark = room_used(&e->room);
    if (schema_out_of_bounds(type, list->count)) {
        return note_bounds(e, type, SGP32_SIZE, list->count);
    }
    if (list->items != NULL) {
        return list->count < UINT32_MAX ? SGP32_OK
                                        : note(e, SGP32_SIZE, list->count, 0, UINT32_MAX - 1);
    }
    if (list->der.data == NULL && (list->count != 0 || list->der.size != 0)) {
        return SGP32_ARGUMENT;
    }
    if (!engine_is_lenient(list->options)) {
        room_put(&e->room, list->der.data, list->der.size);
        room_put_headers(&e->room, item, mark);
    }
    return SGP32_OK;
}

/* -- the loop -------------------------------------------------------------------- */

/* Ends a SET OF whose elements are written: they are brought into order (X.690 11.6). */
ENGINE_CALLED static void sort(const room *r, size_t mark)
{
    if (r->missing == 0) {
        builder contents = builder_of(r->place, room_used(r) - mark);
        contents.size = contents.capacity;
        builder_sort(&contents, 0);
    }
}

/* Offset of the presence flag of `item`, or if it is not OPTIONAL of the next one. */
static inline uint32_t saved_presence(const encoder_frame *frame, const schema_component *item)
{
#if ENGINE_SMALL
    return schema_presence(frame->as->type, item);
#else
    (void)item;
    return frame->presence;
#endif
}

/*
 * Writes the value at hand, from its end on, or goes on behind it once it has waited. The loop goes
 * round through these states: a value begins; the components of a SEQUENCE follow, last one first,
 * or the elements of a list; the innermost value ends; the one around it resumes. A list that must
 * wait ends the loop, so that what is needed for it has the loop's stack.
 */
/* NOLINTNEXTLINE(readability-function-size): its parts share their variables, in registers. */
ENGINE_CALLED static sgp32_status encode(encoder *e, bool has_waited)
{
    encoder_frame *top = e->top;
    const schema_component *item = e->item;
    const uint8_t *value = e->value;
    const sgp32_type *type = NULL;
    const uint8_t *base = NULL; /* the struct of the innermost SEQUENCE or SET */
    uint32_t presence = 0;      /* offset of its presence flag that was read last */
    sgp32_status status = SGP32_OK;
    if (has_waited) {
        goto resume;
    }

begin: /* `item` describes the value. */
    type = item->type;
    if (type->kind > SCHEMA_SET_OF) {
        status = put_primitive(e, item, value);
        if (status != SGP32_OK) {
            goto stop;
        }
        goto resume;
    }
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        const sgp32_list *list = (const sgp32_list *)(const void *)value;
        status = put_list(e, item, list);
        if (status != SGP32_OK) {
            goto stop;
        }
        if (list->items == NULL && engine_is_lenient(list->options)) {
            goto stop;
        }
        if (list->items == NULL) {
            goto resume;
        }
    }
    if (top == e->frames.own + SCHEMA_DEPTH) {
        status = SGP32_DEPTH;
        goto stop;
    }
    top->as = item;
    top->value = value;
    top->mark = room_used(&e->room);
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        const sgp32_list *list = (const sgp32_list *)(const void *)value;
        value = (const uint8_t *)list->items + list->count * schema_value_size(type->items->type);
        top++;
        goto elements;
    }
    if (type->kind == SCHEMA_CHOICE) {
        uint16_t choice = *(const uint16_t *)(const void *)(value + sizeof(sgp32_bytes));
        if (choice == 0 || choice > type->low) {
            status = choice == SGP32_CHOICE_UNKNOWN ? put_unknown_choice(e, top, item, value)
                                                    : SGP32_CHOICE;
            if (status != SGP32_OK) {
                goto stop;
            }
            goto resume;
        }
        top++;
        item = &type->items[choice - 1u];
        value += item->place & SCHEMA_OFFSET;
        goto begin;
    }
    base = value;
    presence = schema_presence(type, &type->items[type->low]);
    if ((type->flags & SCHEMA_EXTENSIBLE) != 0) {
        const sgp32_bytes *extensions = (const sgp32_bytes *)(const void *)value + 1;
        if (extensions->size != 0) {
            status = put_unknown(e, type, NULL, *extensions);
            if (status != SGP32_OK) {
                goto stop;
            }
        }
    }
    top++;
    item = &type->items[type->low];

components: /* `item` of a SEQUENCE or SET has been written. */
    while (item != type->items) {
        item--;
        value = base + (item->place & SCHEMA_OFFSET);
        if ((item->place & SCHEMA_OPTIONAL) != 0) {
            if (!*(const bool *)(const void *)(base + --presence)) {
                continue;
            }
        } else if ((item->place & SCHEMA_DEFAULT) != 0 && holds_default(item->type, value)) {
            continue;
        }
        if (item->type->kind <= SCHEMA_SET_OF) {
#if !ENGINE_SMALL
            top[-1].presence = presence;
#endif
            goto begin;
        }
        status = put_primitive(e, item, value);
        if (engine_rare(status != SGP32_OK)) {
            goto stop;
        }
    }
    goto leave;

elements: /* The element of a list at `value` has been written. */
    item = type->items;
    while (value != ((const sgp32_list *)(const void *)top[-1].value)->items) {
        value -= schema_value_size(item->type);
        if (item->type->kind <= SCHEMA_SET_OF) {
            goto begin;
        }
        status = put_primitive(e, item, value);
        if (engine_rare(status != SGP32_OK)) {
            goto stop;
        }
    }
    if (type->kind == SCHEMA_SET_OF) {
        sort(&e->room, top[-1].mark);
    }

leave: /* The contents of the innermost value are written. */
    top--;
    item = top->as;
    value = top->value;
    room_put_headers(&e->room, item, top->mark);

resume: /* `item` has been written: it belongs to the innermost value, if there is one. */
    if (top == e->frames.own) {
        e->top = top;
        e->value = NULL;
        return SGP32_OK;
    }
    type = top[-1].as->type;
    if (type->kind <= SCHEMA_SET) {
        base = top[-1].value;
        presence = saved_presence(&top[-1], item);
        goto components;
    }
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        goto elements;
    }
    goto leave;

stop: /* `item` waits for its turn, or is what is wrong. */
    e->top = top;
    e->item = item;
    e->value = value;
    return status == SGP32_OK ? SGP32_OK : fail(e, status);
}

/* Where the room is of an encoder without a buffer: nothing is written to it. */
static const uint8_t no_room = 0;

/* Readies an encoder whose value is at hand. */
ENGINE_CALLED static void start(encoder *e, sgp32_error *error, uint8_t *buffer, size_t capacity)
{
    e->room.start = buffer == NULL ? (uint8_t *)(uintptr_t)&no_room : buffer;
    e->room.end = buffer == NULL ? e->room.start : buffer + capacity;
    e->room.place = e->room.end;
    e->room.missing = 0;
    e->error = error;
    e->top = e->frames.own;
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->type = e->item->type;
    }
}

/* Hands out what was written, or without a buffer its size. */
ENGINE_CALLED static sgp32_status finish(const encoder *e, sgp32_bytes *der, size_t capacity)
{
    const room *r = &e->room;
    der->data = r->missing == 0 && r->end != &no_room ? r->place : NULL;
    der->size = room_used(r);
    if (r->missing != 0 && r->end != &no_room) {
        (void)note(e, SGP32_BUFFER, capacity, der->size, 0);
        return fail(e, SGP32_BUFFER);
    }
    return SGP32_OK;
}

sgp32_status sgp32_encode(const sgp32_type *type, sgp32_bytes *der, sgp32_error *error,
                          uint8_t *buffer, size_t capacity, const void *value)
{
    const schema_component root = {type, type->tag, 0};
    encoder e;
    e.item = &root;
    e.value = (const uint8_t *)value;
    start(&e, error, buffer, capacity);
    sgp32_status status = encode(&e, false);
    while (status == SGP32_OK && e.value != NULL) {
        status = put_waiting(&e);
        if (status == SGP32_OK) {
            status = encode(&e, true);
        }
    }
    return status == SGP32_OK ? finish(&e, der, capacity) : status;
}
