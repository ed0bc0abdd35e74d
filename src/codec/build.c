/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "codec/build.h"
#include "der/der.h"

uint8_t *builder_extend(builder *out, size_t size)
{
    bool room = builder_holds(out) && size <= out->capacity - out->size;
    uint8_t *place = room ? out->buffer + out->size : NULL;
    out->size = size <= SIZE_MAX - out->size ? out->size + size : SIZE_MAX;
    return place;
}

void builder_append(builder *out, const void *data, size_t size)
{
    uint8_t *place = builder_extend(out, size);
    if (place != NULL && size != 0) {
        memcpy(place, data, size);
    }
}

void builder_close(builder *out, size_t start, uint32_t identifier)
{
    size_t content = out->size - start;
    size_t header = der_identifier_size(identifier) + der_length_size(content);
    if (builder_extend(out, header) != NULL) {
        uint8_t *place = out->buffer + start;
        memmove(place + header, place, content);
        der_identifier_write_before(der_length_write_before(place + header, content), identifier);
    }
}

void builder_close_value(builder *out, size_t start, const schema_component *as)
{
    if ((as->place & SCHEMA_WRAPPED) != 0) {
        builder_close(out, start, as->type->tag);
    }
    if (as->tag != 0) {
        builder_close(out, start, as->tag);
    }
}

bool builder_omits(const sgp32_type *type, const uint8_t *content, size_t size)
{
    int64_t number = 0;
    if ((type->flags & SCHEMA_DEFAULTED) == 0) {
        return false;
    }
    if (type->kind == SCHEMA_BOOLEAN) {
        return size != 0 && (content[0] != 0) == (type->low != 0);
    }
    return der_integer_get(&number, content + der_integer_padding(content, size),
                           size - der_integer_padding(content, size)) &&
           number == type->low;
}

size_t named_bits_size(uint32_t *unused, const uint8_t *content, size_t size)
{
    while (size > 1 && content[size - 1] == 0) {
        size--;
    }
    *unused = 0;
    while (size > 1 && (content[size - 1] >> *unused & 1) == 0) {
        ++*unused;
    }
    return size;
}

static void reverse(uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size / 2; i++) {
        uint8_t octet = data[i];
        data[i] = data[size - 1 - i];
        data[size - 1 - i] = octet;
    }
}

/* Swaps the first `left` octets with the `right` ones that follow them. */
static void rotate(uint8_t *data, size_t left, size_t right)
{
    reverse(data, left);
    reverse(data + left, right);
    reverse(data, left + right);
}

void builder_rotate(builder *out, size_t first, size_t middle)
{
    if (builder_holds(out)) {
        rotate(out->buffer + first, middle - first, out->size - middle);
    }
}

/* Octets of the TLV at `data`, which is in DER form; never more than `size`. */
static size_t tlv_size(const uint8_t *data, size_t size)
{
    size_t i = 1;
    size_t length = 0;
    if ((data[0] & 0x1F) == 0x1F) {
        while (i < size && (data[i++] & 0x80) != 0) {
        }
    }
    if (i < size) {
        length = data[i++];
    }
    if ((length & 0x80) != 0) {
        size_t octets = length & 0x7F;
        length = 0;
        for (; octets != 0 && i < size; octets--) {
            length = length << 8 | data[i++];
        }
    }
    return length < size - i ? i + length : size;
}

size_t builder_next(const builder *out, size_t position)
{
    return position + tlv_size(out->buffer + position, out->size - position);
}

/* Order of the TLVs at positions `a` and `b`. */
static int compare(const uint8_t *data, size_t a, size_t b, size_t end)
{
    return der_set_compare(data + a, tlv_size(data + a, end - a), data + b,
                           tlv_size(data + b, end - b));
}

/* End of the run of TLVs in order that begins at `first`. */
static size_t run_end(const uint8_t *data, size_t first, size_t end)
{
    size_t size = tlv_size(data + first, end - first);
    while (first + size < end) {
        size_t next = first + size;
        size_t next_size = tlv_size(data + next, end - next);
        if (der_set_compare(data + first, size, data + next, next_size) > 0) {
            return next;
        }
        first = next;
        size = next_size;
    }
    return end;
}

/*
 * Merges two runs that fill `first` to `end`. Each round halves the left one at
 * a pivot and rotates what is less than it in the right one before it. That
 * leaves two smaller pairs of runs; what is next is seen from the data again,
 * so that no stack is needed.
 */
static void merge(uint8_t *data, size_t first, size_t end)
{
    for (;;) {
        size_t middle = run_end(data, first, end);
        if (middle == end) {
            return;
        }
        while (compare(data, first, middle, end) <= 0) {
            first += tlv_size(data + first, end - first);
        }
        size_t pivot = first;
        size_t half = first + (middle - first) / 2;
        for (size_t next = first; next <= half; next += tlv_size(data + next, end - next)) {
            pivot = next;
        }
        size_t cut = middle;
        while (cut < end && compare(data, cut, pivot, end) < 0) {
            cut += tlv_size(data + cut, end - cut);
        }
        rotate(data + pivot, middle - pivot, cut - middle);
    }
}

void builder_sort(builder *out, size_t start)
{
    uint8_t *data = out->buffer;
    size_t end = out->size;
    if (!builder_holds(out) || start == end) {
        return;
    }
    while (run_end(data, start, end) != end) {
        /* One pass over all pairs of neighbouring runs. */
        size_t first = start;
        while (first < end) {
            size_t middle = run_end(data, first, end);
            size_t last = middle < end ? run_end(data, middle, end) : end;
            merge(data, first, last);
            first = last;
        }
    }
}
