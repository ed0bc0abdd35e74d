/* SPDX-License-Identifier: Apache-2.0 */
/* Messages put together by hand, for tests that must not trust our encoder. */
#ifndef SGP32_TESTS_PROTOCOL_TLV_H
#define SGP32_TESTS_PROTOCOL_TLV_H

#include "../crypto/port.h"

enum { TLV_PARTS_MAX = 8 };

/* A TLV of these parts, up to the first that is all zero; lives until the process ends. */
static inline sgp32_bytes tlv_of(const char *tag, const sgp32_bytes parts[TLV_PARTS_MAX])
{
    static uint8_t memory[1 << 16];
    static size_t used;
    size_t size = 0;
    sgp32_bytes identifier = hex(tag);
    for (size_t i = 0; i < TLV_PARTS_MAX; i++) {
        size += parts[i].size;
    }
    cr_assert_lt(used + size + 16, sizeof memory);
    uint8_t *start = memory + used;
    uint8_t *at = start;
    memcpy(at, identifier.data, identifier.size);
    at += identifier.size;
    if (size >= 0x100) {
        *at++ = 0x82;
        *at++ = (uint8_t)(size >> 8);
    } else if (size >= 0x80) {
        *at++ = 0x81;
    }
    *at++ = (uint8_t)size;
    for (size_t i = 0; i < TLV_PARTS_MAX; i++) {
        if (parts[i].size != 0) {
            memcpy(at, parts[i].data, parts[i].size);
            at += parts[i].size;
        }
    }
    used += (size_t)(at - start);
    return sgp32_bytes_of(start, (size_t)(at - start));
}

#define TLV(tag, ...) tlv_of(tag, (const sgp32_bytes[TLV_PARTS_MAX]){__VA_ARGS__})

#endif
