/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A buffer that grows towards its start: DER is written backwards, so that the
 * length of every value is known when its header is due.
 */
#ifndef SGP32_PYTHON_WRITER_H
#define SGP32_PYTHON_WRITER_H

#include "module.h"

typedef struct writer {
    uint8_t *buffer;
    size_t capacity;
    size_t written; /* octets at the end of the buffer */
    uint8_t local[2048];
} writer;

static inline void writer_open(writer *w)
{
    w->buffer = w->local;
    w->capacity = sizeof w->local;
    w->written = 0;
}

static inline void writer_close(writer *w)
{
    if (w->buffer != w->local) {
        PyMem_Free(w->buffer);
    }
}

/* What has been written. */
static inline uint8_t *writer_data(const writer *w)
{
    return w->buffer + w->capacity - w->written;
}

/* Makes the buffer larger; false with MemoryError set. */
bool writer_grow(writer *w, size_t size);

/* Room for `size` octets before what is written; NULL with MemoryError set. */
static inline uint8_t *writer_reserve(writer *w, size_t size)
{
    if (size > w->capacity - w->written && !writer_grow(w, size)) {
        return NULL;
    }
    w->written += size;
    return writer_data(w);
}

static inline bool writer_put(writer *w, const void *data, size_t size)
{
    uint8_t *room = writer_reserve(w, size);
    if (room == NULL) {
        return false;
    }
    memcpy(room, data, size);
    return true;
}

/* Makes what was written since `mark` the contents of a TLV. */
bool writer_header(writer *w, uint32_t identifier, size_t mark);

/* Puts the TLVs written since `mark` into the order of a SET OF (X.690 11.6). */
bool writer_sort(writer *w, size_t mark);

/* Whether `size` octets at `data` are exactly one TLV, as far as its lengths go. */
bool writer_is_tlv(const uint8_t *data, size_t size);

/* The contents of a primitive, without a header. An exception is set if the Python value cannot be
   one; what only the schema forbids is found when the whole message is checked. */
bool leaf_put(writer *w, const meta *type, PyObject *value);

#endif
