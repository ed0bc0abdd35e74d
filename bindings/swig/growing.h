/* SPDX-License-Identifier: Apache-2.0 */
/* Octets that grow on the heap. When memory runs out `failed` is set and what is added is dropped.
 */
#ifndef SGP32_BINDING_GROWING_H
#define SGP32_BINDING_GROWING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct growing {
    uint8_t *data;
    size_t size;
    size_t capacity;
    bool failed;
} growing;

static inline void growing_add(growing *out, const void *data, size_t size)
{
    if (size > out->capacity - out->size) {
        size_t capacity = out->capacity * 2 + size + 64;
        uint8_t *larger = out->failed ? NULL : realloc(out->data, capacity);
        if (larger == NULL) {
            out->failed = true;
            return;
        }
        out->data = larger;
        out->capacity = capacity;
    }
    if (size != 0) {
        memcpy(out->data + out->size, data, size);
        out->size += size;
    }
}

static inline void growing_put(growing *out, const char *text)
{
    growing_add(out, text, strlen(text));
}

static inline void growing_octet(growing *out, uint8_t octet)
{
    growing_add(out, &octet, 1);
}

static inline void growing_hex(growing *out, const uint8_t *data, size_t size)
{
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < size; i++) {
        const char pair[2] = {digits[data[i] >> 4], digits[data[i] & 0xF]};
        growing_add(out, pair, sizeof pair);
    }
}

#endif
