/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A forward DER builder: contents are appended to a buffer, and a value is
 * closed by putting its header before them. It keeps no stack: whoever opens a
 * value remembers the position (`size`) where its contents begin.
 *
 * Without a buffer, or beyond its end, the builder only counts, so that the
 * size needed is known in the end. Closing moves the contents by the size of
 * the header, so that a message costs its size times its depth.
 */
#ifndef SGP32_SRC_BUILD_H
#define SGP32_SRC_BUILD_H

#include "codec/schema.h"

typedef struct builder {
    uint8_t *buffer; /* NULL: measuring */
    size_t capacity;
    size_t size; /* octets so far, those that found no room included; SIZE_MAX stays */
} builder;

static inline builder builder_of(uint8_t *buffer, size_t capacity)
{
    builder made = {buffer, buffer != NULL ? capacity : 0, 0};
    return made;
}

/* Tells whether all octets so far are in the buffer. */
static inline bool builder_holds(const builder *out)
{
    return out->buffer != NULL && out->size <= out->capacity;
}

/* The next `size` octets of the buffer, for the caller to write to; NULL if they are not
   there. They count in any case. */
uint8_t *builder_extend(builder *out, size_t size);

void builder_append(builder *out, const void *data, size_t size);

/* Appends one octet; it is in the buffer if there is room for it, whatever follows. */
static inline void builder_put(builder *out, uint8_t octet)
{
    if (out->size < out->capacity) {
        out->buffer[out->size] = octet;
    }
    out->size += out->size != SIZE_MAX;
}

/* Makes the octets from `start` on the contents of a TLV. */
void builder_close(builder *out, size_t start, uint32_t identifier);

/*
 * Gives the octets from `start` on all the headers that the value has which `as` describes,
 * innermost first: none for an untagged CHOICE or an open type, two where a tag is explicit.
 */
void builder_close_value(builder *out, size_t start, const schema_component *as);

/* Whether contents equal the DEFAULT of their component, so that DER leaves it out (X.690 11.5). */
bool builder_omits(const sgp32_type *type, const uint8_t *content, size_t size);

/* The size that the contents of a named bit list have without trailing zero bits (X.690 11.2.2),
   and the number of unused bits of their last octet. */
size_t named_bits_size(uint32_t *unused, const uint8_t *content, size_t size);

/* Swaps the octets from `first` to `middle` with those from `middle` to the end. */
void builder_rotate(builder *out, size_t first, size_t middle);

/* End of the TLV at `position`, which the builder has written. */
size_t builder_next(const builder *out, size_t position);

/*
 * Puts the TLVs from `start` on in the order of a SET OF (X.690 11.6), in
 * place: merges neighbouring runs by rotation. n octets in r runs that are each
 * in order cost O(n log n log r); sorted ones one pass.
 */
void builder_sort(builder *out, size_t start);

#endif
