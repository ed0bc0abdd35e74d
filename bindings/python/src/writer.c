/* SPDX-License-Identifier: Apache-2.0 */
#include "writer.h"

bool writer_grow(writer *w, size_t size)
{
    size_t capacity = w->capacity;
    while (size > capacity - w->written) {
        if (capacity > SIZE_MAX / 4) {
            PyErr_NoMemory();
            return false;
        }
        capacity *= 2;
    }
    uint8_t *larger = PyMem_Malloc(capacity);
    if (larger == NULL) {
        PyErr_NoMemory();
        return false;
    }
    memcpy(larger + capacity - w->written, writer_data(w), w->written);
    writer_close(w);
    w->buffer = larger;
    w->capacity = capacity;
    return true;
}

bool writer_header(writer *w, uint32_t identifier, size_t mark)
{
    uint8_t octets[16];
    uint8_t *at = octets + sizeof octets;
    size_t size = w->written - mark;
    if (size < 0x80) {
        *--at = (uint8_t)size;
    } else {
        uint8_t count = 0;
        for (; size != 0; size >>= 8, count++) {
            *--at = (uint8_t)size;
        }
        *--at = (uint8_t)(0x80 | count);
    }
    do {
        *--at = (uint8_t)identifier;
        identifier >>= 8;
    } while (identifier != 0);
    return writer_put(w, at, (size_t)(octets + sizeof octets - at));
}

/* Octets of the TLV at `data`; 0 if it does not fit into `size`. */
static size_t tlv_size(const uint8_t *data, size_t size)
{
    size_t i = 1;
    if (size < 2) {
        return 0;
    }
    if ((data[0] & 0x1F) == 0x1F) {
        while (i < size && (data[i++] & 0x80) != 0) {
        }
    }
    if (i >= size || data[i] == 0x80 || data[i] > 0x88) {
        return 0;
    }
    size_t length = data[i++];
    if (length > 0x80) {
        size_t count = length & 0x7F;
        if (count > size - i) {
            return 0;
        }
        for (length = 0; count != 0; count--) {
            length = length << 8 | data[i++];
        }
    }
    return length <= size - i ? i + length : 0;
}

bool writer_is_tlv(const uint8_t *data, size_t size)
{
    return size != 0 && tlv_size(data, size) == size;
}

/* The shorter one counts as followed by zeros; two encodings are never prefixes of each other. */
static int compare(const void *left, const void *right)
{
    const sgp32_bytes *a = (const sgp32_bytes *)left;
    const sgp32_bytes *b = (const sgp32_bytes *)right;
    size_t common = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->data, b->data, common);
    return order != 0 ? order : (a->size > b->size) - (a->size < b->size);
}

bool writer_sort(writer *w, size_t mark)
{
    uint8_t *data = writer_data(w);
    size_t size = w->written - mark;
    size_t count = 0;
    bool sorted = true;
    sgp32_bytes last = {NULL, 0};
    for (size_t at = 0; at < size; count++) {
        sgp32_bytes next = {data + at, tlv_size(data + at, size - at)};
        if (next.size == 0) {
            return true; /* no encoding: refused when the message is checked */
        }
        sorted = sorted && (count == 0 || compare(&last, &next) <= 0);
        last = next;
        at += next.size;
    }
    if (sorted) {
        return true;
    }
    sgp32_bytes *elements = PyMem_Malloc(count * sizeof *elements);
    uint8_t *copy = PyMem_Malloc(size);
    if (elements == NULL || copy == NULL) {
        PyMem_Free(elements);
        PyMem_Free(copy);
        PyErr_NoMemory();
        return false;
    }
    memcpy(copy, data, size);
    for (size_t at = 0, i = 0; at < size; i++) {
        elements[i] = sgp32_bytes_of(copy + at, tlv_size(copy + at, size - at));
        at += elements[i].size;
    }
    qsort(elements, count, sizeof *elements, compare);
    for (size_t i = 0; i < count; i++) {
        memcpy(data, elements[i].data, elements[i].size);
        data += elements[i].size;
    }
    PyMem_Free(elements);
    PyMem_Free(copy);
    return true;
}
