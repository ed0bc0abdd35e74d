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

typedef struct encoder {
    uint8_t *end;    /* of the buffer; NULL: measuring */
    size_t capacity; /* of the buffer */
    size_t written;  /* octets so far, those that found no room included */
    sgp32_error *error;
    uint32_t depth; /* frames in use */
    engine_frame *frames;
} encoder;

static sgp32_status fail_with(encoder *e, sgp32_status status, uint64_t actual, uint64_t minimum,
                              uint64_t maximum)
{
    sgp32_error *error = e->error;
    if (error != NULL) {
        error->status = status;
        error->actual = actual;
        error->minimum = minimum;
        error->maximum = maximum;
        error->depth = e->depth;
        for (uint32_t i = 0; i < error->depth; i++) {
            error->path[i] = engine_step(&e->frames[i]);
        }
    }
    return status;
}

/* Fails at the innermost frame's value itself, not at one of its components. */
static sgp32_status fail_here(encoder *e, sgp32_status status)
{
    e->depth--;
    return fail_with(e, status, 0, 0, 0);
}

/* Room for `size` octets before what is written; NULL when there is none. */
static uint8_t *reserve(encoder *e, size_t size)
{
    if (size > SIZE_MAX - e->written) {
        e->written = SIZE_MAX;
        return NULL;
    }
    e->written += size;
    return e->end != NULL && e->written <= e->capacity ? e->end - e->written : NULL;
}

static void put(encoder *e, const uint8_t *data, size_t size)
{
    uint8_t *room = reserve(e, size);
    if (room != NULL && size != 0) {
        memcpy(room, data, size);
    }
}

/* Puts an identifier and the length of what was written since `mark`. */
static void put_header(encoder *e, uint32_t tag, size_t mark)
{
    size_t size = e->written - mark;
    size_t header = der_identifier_size(tag) + der_length_size(size);
    uint8_t *room = reserve(e, header);
    if (room != NULL) {
        (void)der_identifier_write_before(der_length_write_before(room + header, size), tag);
    }
}

/* The headers that a value of a component gets, innermost first. */
static void put_headers(encoder *e, const sgp32_type *type, uint32_t tag, bool wrapped, size_t mark)
{
    if (wrapped) {
        put_header(e, type->tag, mark);
    }
    if (tag != 0) {
        put_header(e, tag, mark);
    }
}

/* -- primitives ------------------------------------------------------------------ */

ENGINE_APART static sgp32_status put_checked(encoder *e, const sgp32_type *type,
                                             const uint8_t *data, size_t size)
{
    leaf_fault fault;
    if (data == NULL && size != 0) {
        return fail_with(e, SGP32_ARGUMENT, 0, 0, 0);
    }
    if (leaf_check(&fault, type, data, size) != SGP32_OK) {
        return fail_with(e, fault.status, fault.actual, type->low, schema_high(type));
    }
    put(e, data, size);
    return SGP32_OK;
}

static sgp32_status put_integer(encoder *e, const sgp32_type *type, int64_t value)
{
    uint8_t octets[8];
    const uint8_t *start = der_integer_write_before(octets + sizeof octets, value);
    return put_checked(e, type, start, (size_t)(octets + sizeof octets - start));
}

static sgp32_status put_bits(encoder *e, const sgp32_type *type, sgp32_bits bits)
{
    if (bits.data == NULL && bits.size != 0) {
        return fail_with(e, SGP32_ARGUMENT, 0, 0, 0);
    }
    if (type->kind == SCHEMA_NAMED_BITS) {
        /* X.690 11.2.2: no trailing zero bits. */
        while (bits.size != 0 && !sgp32_bits_test(bits, bits.size - 1)) {
            bits.size--;
        }
    }
    if (schema_out_of_bounds(type, bits.size)) {
        return fail_with(e, SGP32_SIZE, bits.size, type->low, schema_high(type));
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
ENGINE_APART static sgp32_status put_leaf(encoder *e, const sgp32_type *type, const uint8_t *value)
{
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
        return integer->big.size != 0 ? put_checked(e, type, integer->big.data, integer->big.size)
                                      : put_integer(e, type, integer->value);
    }
    case SCHEMA_NAMED:
    case SCHEMA_ENUMERATED:
        return put_integer(e, type, *(const int64_t *)(const void *)value);
    case SCHEMA_BITS:
    case SCHEMA_NAMED_BITS:
        return put_bits(e, type, *(const sgp32_bits *)(const void *)value);
    default: {
        const sgp32_bytes *bytes = (const sgp32_bytes *)(const void *)value;
        return put_checked(e, type, bytes->data, bytes->size);
    }
    }
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
ENGINE_APART static sgp32_status put_unknown(encoder *e, const sgp32_type *type,
                                             const sgp32_type *around, sgp32_bytes tlvs)
{
    size_t pos = 0;
    if (tlvs.data == NULL && tlvs.size != 0) {
        return fail_here(e, SGP32_ARGUMENT);
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
            return fail_here(e, status);
        }
        pos += header.header_size + header.size;
    }
    put(e, tlvs.data, tlvs.size);
    return SGP32_OK;
}

/* -- constructed values ---------------------------------------------------------- */

/* Takes over a list that was decoded leniently in its DER form, which is made in the free part
   of the buffer and moved to its end. Ends the list: its frame is the first of those that the
   DER form is made with, so that the deepest value has enough of them. */
static sgp32_status put_lenient(encoder *e, const engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    const sgp32_list *list = (const sgp32_list *)(const void *)frame->value;
    uint32_t tag = frame->tag;
    bool wrapped = frame->wrapped;
    size_t mark = e->written;
    bool room = e->end != NULL && e->written <= e->capacity;
    uint8_t *buffer = room ? e->end - e->capacity : NULL;
    size_t size = 0;
    e->depth--;
    sgp32_status status =
        canonical_list(buffer, room ? e->capacity - e->written : 0, &size, e->frames + e->depth,
                       (uint8_t)(SCHEMA_DEPTH - e->depth), type, list->der);
    if (status != SGP32_OK && status != SGP32_BUFFER) {
        return fail_with(e, status, 0, 0, 0);
    }
    uint8_t *place = reserve(e, size);
    if (buffer != NULL && place != NULL && size != 0) {
        memmove(place, buffer, size);
    }
    put_headers(e, type, tag, wrapped, mark);
    return SGP32_OK;
}

static sgp32_status check_count(encoder *e, const sgp32_type *type, size_t count)
{
    if (schema_out_of_bounds(type, count)) {
        return fail_with(e, SGP32_SIZE, count, type->low, schema_high(type));
    }
    return SGP32_OK;
}

/* Begins a value: a primitive is put with its headers, another gets a frame. */
ENGINE_APART static sgp32_status begin(encoder *e, const sgp32_type *type, uint32_t tag,
                                       bool wrapped, const uint8_t *value)
{
    size_t mark = e->written;
    sgp32_status status = SGP32_OK;
    const sgp32_list *list = (const sgp32_list *)(const void *)value;
    if (type->kind > SCHEMA_SET_OF) {
        status = put_leaf(e, type, value);
        put_headers(e, type, tag, wrapped, mark);
        return status;
    }
    bool is_list = type->kind >= SCHEMA_SEQUENCE_OF;
    if (is_list) {
        status = check_count(e, type, list->count);
        if (status == SGP32_OK && list->items == NULL && list->der.data == NULL &&
            (list->count != 0 || list->der.size != 0)) {
            return fail_with(e, SGP32_ARGUMENT, 0, 0, 0);
        }
        if (status == SGP32_OK && list->items == NULL && (list->options & SGP32_LENIENT) == 0) {
            put(e, list->der.data, list->der.size);
            put_headers(e, type, tag, wrapped, mark);
            return status;
        }
        if (status != SGP32_OK || list->count > UINT32_MAX - 1) {
            return status != SGP32_OK ? status
                                      : fail_with(e, SGP32_SIZE, list->count, 0, UINT32_MAX - 1);
        }
    }
    if (e->depth == SCHEMA_DEPTH) {
        return fail_with(e, SGP32_DEPTH, 0, 0, 0);
    }
    engine_frame *frame = &e->frames[e->depth++];
    frame->type = type;
    frame->value = (uint8_t *)(uintptr_t)value; /* read only; the frame is decoding's too */
    frame->mark = mark;
    frame->tag = (uint16_t)tag;
    frame->wrapped = wrapped;
    if (is_list) {
        frame->index = (uint32_t)list->count;
    } else {
        frame->component = type->low;
    }
    if (type->kind <= SCHEMA_SET) {
        bool extensible = (type->flags & SCHEMA_EXTENSIBLE) != 0;
        frame->presence = SCHEMA_PRESENCE(extensible);
        for (uint32_t i = 0; i < type->low; i++) {
            if ((type->items[i].place & SCHEMA_OPTIONAL) != 0) {
                frame->presence++;
            }
        }
        if (extensible) {
            status = put_unknown(e, type, NULL, ((const sgp32_bytes *)(const void *)value)[1]);
        }
    } else if (type->kind == SCHEMA_CHOICE) {
        frame->presence = 0; /* becomes 1 once the alternative has been begun */
        uint16_t choice = *(const uint16_t *)(const void *)(value + sizeof(sgp32_bytes));
        if (choice == SGP32_CHOICE_UNKNOWN && (type->flags & SCHEMA_EXTENSIBLE) != 0) {
            size_t place = type->items[0].place & SCHEMA_OFFSET;
            sgp32_bytes unknown = *(const sgp32_bytes *)(const void *)(value + place);
            size_t at = 0;
            if (unknown.data == NULL ||
                der_open_check(&at, unknown.data, unknown.size) != SGP32_OK) {
                return fail_here(e, SGP32_ARGUMENT);
            }
            frame->presence = 1;
            /* Untagged in a SEQUENCE, it must not look like one of its components. */
            bool bare = tag == 0 && e->depth > 1 && frame[-1].type->kind <= SCHEMA_SET;
            status = put_unknown(e, type, bare ? frame[-1].type : NULL, unknown);
        } else if (choice == 0 || choice > type->low) {
            return fail_here(e, SGP32_CHOICE);
        } else {
            frame->component = (uint16_t)(choice - 1u);
        }
    }
    return status;
}

/* The next component before those already written; false: there is none. */
static bool next_component(engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    while (frame->component != 0) {
        const schema_component *item = &type->items[--frame->component];
        if ((item->place & SCHEMA_OPTIONAL) != 0) {
            if (!*(const bool *)(const void *)(frame->value + --frame->presence)) {
                continue;
            }
        } else if ((item->place & SCHEMA_DEFAULT) != 0 &&
                   holds_default(item->type, frame->value + (item->place & SCHEMA_OFFSET))) {
            continue;
        }
        return true;
    }
    return false;
}

/* Ends a value whose contents are all written. */
static void finish(encoder *e, const engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    if (type->kind == SCHEMA_SET_OF && e->end != NULL && e->written <= e->capacity) {
        builder contents = builder_of(e->end - e->written, e->written - frame->mark);
        contents.size = contents.capacity;
        builder_sort(&contents, 0);
    }
    put_headers(e, type, frame->tag, frame->wrapped, frame->mark);
    e->depth--;
}

/* Writes what stands before the components already written, or ends the value. */
ENGINE_APART static sgp32_status step(encoder *e, engine_frame *frame)
{
    const sgp32_type *type = frame->type;
    const schema_component *item = type->items;
    const uint8_t *value = frame->value;
    if (type->kind <= SCHEMA_SET) {
        if (!next_component(frame)) {
            finish(e, frame);
            return SGP32_OK;
        }
        item += frame->component;
        value += item->place & SCHEMA_OFFSET;
    } else if (type->kind == SCHEMA_CHOICE) {
        if (frame->presence != 0) {
            finish(e, frame);
            return SGP32_OK;
        }
        frame->presence = 1;
        item += frame->component;
        value += item->place & SCHEMA_OFFSET;
    } else {
        if (frame->index == 0) {
            finish(e, frame);
            return SGP32_OK;
        }
        frame->index--;
        value = (const uint8_t *)((const sgp32_list *)(const void *)value)->items +
                frame->index * schema_value_size(item->type);
    }
    return begin(e, item->type, item->tag, (item->place & SCHEMA_WRAPPED) != 0, value);
}

static bool is_lenient_list(const engine_frame *frame)
{
    return frame->type->kind >= SCHEMA_SEQUENCE_OF &&
           ((const sgp32_list *)(const void *)frame->value)->items == NULL;
}

sgp32_status sgp32_encode(const sgp32_type *type, sgp32_bytes *der, sgp32_error *error,
                          uint8_t *buffer, size_t capacity, const void *value)
{
    engine_frame frames[SCHEMA_DEPTH];
    encoder e = {buffer == NULL ? NULL : buffer + capacity, capacity, 0, error, 0, frames};
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->type = type;
    }
    sgp32_status status = begin(&e, type, type->tag, false, (const uint8_t *)value);
    while (status == SGP32_OK && e.depth != 0) {
        engine_frame *frame = &frames[e.depth - 1];
        status = is_lenient_list(frame) ? put_lenient(&e, frame) : step(&e, frame);
    }
    if (status != SGP32_OK) {
        return status;
    }
    der->data = NULL;
    der->size = e.written;
    if (buffer == NULL) {
        return SGP32_OK;
    }
    if (e.written > capacity) {
        return fail_with(&e, SGP32_BUFFER, capacity, e.written, 0);
    }
    der->data = e.end - e.written;
    return SGP32_OK;
}
