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

/* A SEQUENCE, SET, CHOICE or list whose contents are being written. */
typedef struct encoder_frame {
    const schema_component *as; /* what the value is in the one around it */
    const uint8_t *value;
    size_t mark; /* octets written before the contents */
    union {
        uint32_t index; /* list: the element at hand */
        struct {
            uint16_t component; /* or alternative at hand */
            uint16_t presence;  /* SEQUENCE: offset of the presence flag that was read last */
        };
    };
} encoder_frame;

/* Frames of the encoder from the first on, and behind them those of an engine that brings a list
   into DER form: both together are never more than the schema is deep. */
typedef union encoder_frames {
    encoder_frame own[SCHEMA_DEPTH];
#if SGP32_WITH_LENIENT
    engine_frame engine[SCHEMA_DEPTH];
#endif
} encoder_frames;

typedef struct encoder {
    uint8_t *place; /* start of what is written */
    uint8_t *start; /* of the free room; as `place` once something has found none */
    uint8_t *end;   /* of the buffer */
    size_t missing; /* octets that found no room */
    uint32_t depth; /* frames in use */
    sgp32_error *error;
    encoder_frames *frames;
} encoder;

static size_t written(const encoder *e)
{
    size_t stored = (size_t)(e->end - e->place);
    return stored <= SIZE_MAX - e->missing ? stored + e->missing : SIZE_MAX;
}

static sgp32_status fail(encoder *e, sgp32_status status)
{
    sgp32_error *error = e->error;
    if (error != NULL) {
        error->status = status;
        error->depth = e->depth;
        for (uint32_t i = 0; i < error->depth; i++) {
            const encoder_frame *frame = &e->frames->own[i];
            error->path[i] = schema_is_list(frame->as->type) ? frame->index : frame->component;
        }
    }
    return status;
}

static sgp32_status fail_size(encoder *e, sgp32_status status, size_t actual, size_t minimum,
                              size_t maximum)
{
    if (e->error != NULL) {
        e->error->actual = actual;
        e->error->minimum = minimum;
        e->error->maximum = maximum;
    }
    return fail(e, status);
}

ENGINE_CALLED static sgp32_status fail_bounds(encoder *e, const sgp32_type *type,
                                              const leaf_fault *fault)
{
    if (e->error != NULL) {
        e->error->actual = fault->actual;
        e->error->minimum = type->low;
        e->error->maximum = schema_high(type);
    }
    return fail(e, fault->status);
}

/* The SIZE of a list or BIT STRING. */
static sgp32_status fail_count(encoder *e, const sgp32_type *type, size_t count)
{
    const leaf_fault fault = {SGP32_SIZE, 0, count};
    return fail_bounds(e, type, &fault);
}

/* What does not find room is counted, and nothing is written any more. */
ENGINE_CALLED static void miss(encoder *e, size_t size)
{
    e->start = e->place;
    e->missing = size <= SIZE_MAX - e->missing ? e->missing + size : SIZE_MAX;
}

/* Room for `size` octets before what is written; NULL when there is none. */
static inline uint8_t *reserve(encoder *e, size_t size)
{
    if (engine_rare(size > (size_t)(e->place - e->start))) {
        miss(e, size);
        return NULL;
    }
    e->place -= size;
    return e->place;
}

static inline void put(encoder *e, const uint8_t *data, size_t size)
{
    uint8_t *room = reserve(e, size);
    if (room != NULL && size != 0) {
        memcpy(room, data, size);
    }
}

ENGINE_CALLED static void put_long_header(encoder *e, uint32_t tag, size_t size)
{
    size_t header = der_identifier_size(tag) + der_length_size(size);
    uint8_t *room = reserve(e, header);
    if (room != NULL) {
        (void)der_identifier_write_before(der_length_write_before(room + header, size), tag);
    }
}

/* Puts an identifier and the length `size`. */
static inline void put_header(encoder *e, uint32_t tag, size_t size)
{
    if (ENGINE_SMALL || tag > 0xFF || size >= 0x80 || e->place - e->start < 2) {
        put_long_header(e, tag, size);
        return;
    }
    uint8_t *place = e->place - 2;
    place[0] = (uint8_t)tag;
    place[1] = (uint8_t)size;
    e->place = place;
}

/* Puts the headers of a value whose contents are what was written since `mark`. */
static inline void put_headers(encoder *e, const schema_component *as, size_t mark)
{
    if (engine_rare((as->place & SCHEMA_WRAPPED) != 0)) {
        put_header(e, as->type->tag, written(e) - mark);
    }
    if (as->tag != 0) {
        put_header(e, as->tag, written(e) - mark);
    }
}

/* -- primitives ------------------------------------------------------------------ */

ENGINE_CALLED static sgp32_status put_integer(encoder *e, const sgp32_type *type, int64_t value)
{
    leaf_fault fault;
    uint8_t octets[8];
    const uint8_t *start = der_integer_write_before(octets + sizeof octets, value);
    size_t size = (size_t)(octets + sizeof octets - start);
    if (leaf_check_integer(&fault, type, start, size) != SGP32_OK) {
        return fail_bounds(e, type, &fault);
    }
    put(e, start, size);
    return SGP32_OK;
}

ENGINE_CALLED static sgp32_status put_bits(encoder *e, const sgp32_type *type, sgp32_bits bits)
{
    if (bits.data == NULL && bits.size != 0) {
        return fail(e, SGP32_ARGUMENT);
    }
    if (type->kind == SCHEMA_NAMED_BITS) {
        /* X.690 11.2.2: no trailing zero bits. */
        while (bits.size != 0 && !sgp32_bits_test(bits, bits.size - 1)) {
            bits.size--;
        }
    }
    if (schema_out_of_bounds(type, bits.size)) {
        return fail_count(e, type, bits.size);
    }
    size_t size = bits.size / 8 + (bits.size % 8 != 0);
    uint8_t unused = (uint8_t)(size * 8 - bits.size);
    uint8_t *room = reserve(e, size + 1);
    if (room != NULL) {
        room[0] = unused;
        if (size != 0) {
            memcpy(room + 1, bits.data, size);
            room[size] = (uint8_t)(room[size] & (0xFFu << unused));
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
        put(e, &octet, 1);
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
        return fail(e, SGP32_ARGUMENT);
    }
    if (leaf_check(&fault, type, bytes->data, bytes->size) != SGP32_OK) {
        return fail_bounds(e, type, &fault);
    }
    put(e, bytes->data, bytes->size);
    return SGP32_OK;
}

/* Puts a primitive with its headers. */
static inline sgp32_status put_primitive(encoder *e, const schema_component *item,
                                         const uint8_t *value)
{
    const sgp32_type *type = item->type;
    size_t mark = written(e);
    if (!ENGINE_SMALL && type->kind == SCHEMA_OCTETS) {
        const sgp32_bytes *bytes = (const sgp32_bytes *)(const void *)value;
        size_t size = bytes->size;
        if (bytes->data != NULL && !schema_out_of_bounds(type, size)) {
            put(e, bytes->data, size);
            put_headers(e, item, mark);
            return SGP32_OK;
        }
    }
    sgp32_status status = put_leaf(e, type, value);
    put_headers(e, item, mark);
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
        return fail(e, SGP32_ARGUMENT);
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
            return fail(e, status);
        }
        pos += header.header_size + header.size;
    }
    put(e, tlvs.data, tlvs.size);
    return SGP32_OK;
}

/* Puts the unknown alternative of a CHOICE that is `item` in the value around it. */
ENGINE_CALLED static sgp32_status put_unknown_choice(encoder *e, const schema_component *item,
                                                     const uint8_t *value)
{
    const sgp32_type *type = item->type;
    const sgp32_type *around = NULL;
    size_t at = 0;
    size_t mark = written(e);
    if ((type->flags & SCHEMA_EXTENSIBLE) == 0) {
        return fail(e, SGP32_CHOICE);
    }
    sgp32_bytes unknown =
        *(const sgp32_bytes *)(const void *)(value + (type->items[0].place & SCHEMA_OFFSET));
    if (unknown.data == NULL || der_open_check(&at, unknown.data, unknown.size) != SGP32_OK) {
        return fail(e, SGP32_ARGUMENT);
    }
    if (item->tag == 0 && e->depth != 0) {
        around = e->frames->own[e->depth - 1].as->type;
        /* Untagged in a SEQUENCE, it must not look like one of its components. */
        around = around->kind <= SCHEMA_SET ? around : NULL;
    }
    sgp32_status status = put_unknown(e, type, around, unknown);
    put_headers(e, item, mark);
    return status;
}

/* -- lists ----------------------------------------------------------------------- */

#if SGP32_WITH_LENIENT
/* Takes over a list that was decoded leniently in its DER form, which is made in the free part
   of the buffer and moved to its end. */
ENGINE_CALLED static sgp32_status put_lenient(encoder *e, const sgp32_type *type, sgp32_bytes der)
{
    size_t room = (size_t)(e->place - e->start);
    uint8_t *buffer = e->missing == 0 && e->end != e->start ? e->start : NULL;
    size_t size = 0;
    sgp32_status status =
        canonical_list(buffer, buffer == NULL ? 0 : room, &size, &e->frames->engine[e->depth],
                       (uint8_t)(SCHEMA_DEPTH - e->depth), type, der);
    if (status != SGP32_OK && status != SGP32_BUFFER) {
        return fail(e, status);
    }
    uint8_t *place = reserve(e, size);
    if (buffer != NULL && place != NULL && size != 0) {
        memmove(place, buffer, size);
    }
    return SGP32_OK;
}

#else
static inline sgp32_status put_lenient(encoder *e, const sgp32_type *type, sgp32_bytes der)
{
    (void)type;
    (void)der;
    return fail(e, SGP32_ARGUMENT);
}
#endif

/* Checks a list; one that was decoded is put. */
static sgp32_status put_list(encoder *e, const schema_component *item, const sgp32_list *list)
{
    const sgp32_type *type = item->type;
    size_t mark = written(e);
    sgp32_status status = SGP32_OK;
    if (schema_out_of_bounds(type, list->count)) {
        return fail_count(e, type, list->count);
    }
    if (list->items != NULL) {
        return list->count < UINT32_MAX ? SGP32_OK
                                        : fail_size(e, SGP32_SIZE, list->count, 0, UINT32_MAX - 1);
    }
    if (list->der.data == NULL && (list->count != 0 || list->der.size != 0)) {
        return fail(e, SGP32_ARGUMENT);
    }
    if (engine_is_lenient(list->options)) {
        status = put_lenient(e, type, list->der);
    } else {
        put(e, list->der.data, list->der.size);
    }
    put_headers(e, item, mark);
    return status;
}

/* -- the loop -------------------------------------------------------------------- */

/* Ends a SET OF whose elements are written: they are brought into order (X.690 11.6). */
ENGINE_CALLED static void sort(const encoder *e, size_t mark)
{
    if (e->missing == 0) {
        builder contents = builder_of(e->place, written(e) - mark);
        contents.size = contents.capacity;
        builder_sort(&contents, 0);
    }
}

/*
 * Writes the value that `item` describes, from its end on. The loop goes round through these
 * states: a value begins; the components of a SEQUENCE follow, last one first, or the elements of
 * a list; the innermost value ends; the one around it resumes.
 */
/* NOLINTNEXTLINE(readability-function-size): its parts share their variables, in registers. */
static sgp32_status encode(encoder *e, const schema_component *item, const uint8_t *value)
{
    encoder_frame *top = e->frames->own; /* the first free frame */
    const sgp32_type *type = NULL;
    const uint8_t *base = NULL; /* the struct of the innermost SEQUENCE or SET */
    uint32_t presence = 0;      /* offset of its presence flag that was read last */
    sgp32_status status = SGP32_OK;

begin: /* `item` describes the value. */
    type = item->type;
    if (type->kind > SCHEMA_SET_OF) {
        status = put_primitive(e, item, value);
        goto resume;
    }
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        status = put_list(e, item, (const sgp32_list *)(const void *)value);
        if (status != SGP32_OK || ((const sgp32_list *)(const void *)value)->items == NULL) {
            goto resume;
        }
    }
    if (e->depth == SCHEMA_DEPTH) {
        return fail(e, SGP32_DEPTH);
    }
    top->as = item;
    top->value = value;
    top->mark = written(e);
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        top->index = (uint32_t)((const sgp32_list *)(const void *)value)->count;
        top++;
        e->depth++;
        goto elements;
    }
    if (type->kind == SCHEMA_CHOICE) {
        uint16_t choice = *(const uint16_t *)(const void *)(value + sizeof(sgp32_bytes));
        if (choice == 0 || choice > type->low) {
            status = choice == SGP32_CHOICE_UNKNOWN ? put_unknown_choice(e, item, value)
                                                    : fail(e, SGP32_CHOICE);
            goto resume;
        }
        top->component = (uint16_t)(choice - 1u);
        top++;
        e->depth++;
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
                return status;
            }
        }
    }
    top++;
    e->depth++;
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
        top[-1].component = (uint16_t)(item - type->items);
        if (item->type->kind <= SCHEMA_SET_OF) {
            top[-1].presence = (uint16_t)presence;
            goto begin;
        }
        status = put_primitive(e, item, value);
        if (engine_rare(status != SGP32_OK)) {
            return status;
        }
    }
    goto leave;

elements: /* Element `index` of a list has been written. */
    item = type->items;
    while (top[-1].index != 0) {
        const sgp32_list *list = (const sgp32_list *)(const void *)top[-1].value;
        top[-1].index--;
        value = (const uint8_t *)list->items + top[-1].index * schema_value_size(item->type);
        if (item->type->kind <= SCHEMA_SET_OF) {
            goto begin;
        }
        status = put_primitive(e, item, value);
        if (engine_rare(status != SGP32_OK)) {
            return status;
        }
    }
    if (type->kind == SCHEMA_SET_OF) {
        sort(e, top[-1].mark);
    }

leave: /* The contents of the innermost value are written. */
    top--;
    e->depth--;
    put_headers(e, top->as, top->mark);

resume: /* What has been written belongs to the innermost value, if there is one. */
    if (status != SGP32_OK || e->depth == 0) {
        return status;
    }
    type = top[-1].as->type;
    if (type->kind <= SCHEMA_SET) {
        item = &type->items[top[-1].component];
        base = top[-1].value;
        presence = top[-1].presence;
        goto components;
    }
    if (type->kind >= SCHEMA_SEQUENCE_OF) {
        goto elements;
    }
    goto leave;
}

sgp32_status sgp32_encode(const sgp32_type *type, sgp32_bytes *der, sgp32_error *error,
                          uint8_t *buffer, size_t capacity, const void *value)
{
    static uint8_t const none = 0;
    encoder_frames frames;
    const schema_component root = {type, type->tag, 0};
    encoder e;
    e.start = buffer == NULL ? (uint8_t *)(uintptr_t)&none : buffer; /* nothing is written to it */
    e.end = buffer == NULL ? e.start : buffer + capacity;
    e.place = e.end;
    e.missing = 0;
    e.depth = 0;
    e.error = error;
    e.frames = &frames;
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->type = type;
    }
    sgp32_status status = encode(&e, &root, (const uint8_t *)value);
    if (status != SGP32_OK) {
        return status;
    }
    der->data = NULL;
    der->size = written(&e);
    if (buffer == NULL) {
        return SGP32_OK;
    }
    if (e.missing != 0) {
        return fail_size(&e, SGP32_BUFFER, capacity, der->size, 0);
    }
    der->data = e.place;
    return SGP32_OK;
}
