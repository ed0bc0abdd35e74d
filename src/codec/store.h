/* SPDX-License-Identifier: Apache-2.0 */
/* How the contents of a primitive, once checked, become the member of a struct; and what stands
   there if the component is absent. */
#ifndef SGP32_SRC_STORE_H
#define SGP32_SRC_STORE_H

#include <string.h>

#include "codec/engine.h"

static inline void store(const sgp32_type *type, uint8_t *value, const uint8_t *data, size_t size)
{
    int64_t number = 0;
    switch (type->kind) {
    case SCHEMA_BOOLEAN:
        *(bool *)(void *)value = data[0] != 0;
        break;
    case SCHEMA_INTEGER: {
        sgp32_integer *integer = (sgp32_integer *)(void *)value;
        integer->value = 0;
        integer->big.data = NULL;
        integer->big.size = 0;
        if (!der_integer_get(&integer->value, data, size)) {
            integer->big.data = data;
            integer->big.size = size;
        }
        break;
    }
    case SCHEMA_NAMED:
    case SCHEMA_ENUMERATED:
        (void)der_integer_get(&number, data, size);
        *(int64_t *)(void *)value = number;
        break;
    case SCHEMA_BITS:
    case SCHEMA_NAMED_BITS: {
        sgp32_bits *bits = (sgp32_bits *)(void *)value;
        bits->data = data + 1;
        bits->size = (size - 1) * 8 - data[0];
        break;
    }
    case SCHEMA_NULL:
        break;
    default: {
        sgp32_bytes *bytes = (sgp32_bytes *)(void *)value;
        bytes->data = data;
        bytes->size = size;
        break;
    }
    }
}

/* The DEFAULT of a BOOLEAN or INTEGER, for contents that have been checked. */
static inline bool is_default(const sgp32_type *type, const uint8_t *data, size_t size)
{
    int64_t number = 0;
    if (type->kind == SCHEMA_BOOLEAN) {
        return (data[0] != 0) == (type->low != 0);
    }
    return der_integer_get(&number, data, size) && number == type->low;
}

static inline void store_default(const sgp32_type *type, uint8_t *value)
{
    if (type->kind == SCHEMA_BOOLEAN) {
        *(bool *)(void *)value = type->low != 0;
    } else if (type->kind == SCHEMA_NAMED) {
        *(int64_t *)(void *)value = type->low;
    } else {
        ((sgp32_integer *)(void *)value)->value = type->low;
    }
}

/* Notes that the component `item` of the struct at `base` is absent: its flag, whose offset is
 *presence, and zeros or the DEFAULT as its value. */
static inline void store_absent(uint8_t *base, uint32_t *presence, const schema_component *item)
{
    const sgp32_type *type = item->type;
    uint8_t *value = base + (item->place & SCHEMA_OFFSET);
    if ((item->place & SCHEMA_OPTIONAL) != 0) {
        base[*presence] = false;
        ++*presence;
    }
    if (type->kind >= SCHEMA_OID || type->kind == SCHEMA_OCTETS) {
        *(sgp32_bytes *)(void *)value = sgp32_bytes_of(NULL, 0);
    } else if (type->kind != SCHEMA_NULL) {
        memset(value, 0, schema_value_size(type));
    }
    if ((item->place & SCHEMA_DEFAULT) != 0) {
        store_default(type, value);
    }
}

#endif
