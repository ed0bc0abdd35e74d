/* SPDX-License-Identifier: Apache-2.0 */
/* Wiping and comparing secrets. */
#include "crypto/internal.h"

#include <string.h>

void sgp32_wipe(void *data, size_t size)
{
    if (size == 0) {
        return;
    }
#if defined(__GNUC__)
    /* The empty statement claims to read the memory, so the stores must happen. */
    memset(data, 0, size);
    __asm__ __volatile__("" : : "r"(data) : "memory");
#else
    volatile uint8_t *octets = data;
    for (size_t i = 0; i < size; i++) {
        octets[i] = 0;
    }
#endif
}

/* Hides a value from the compiler, so that it cannot leave a loop at the first difference. */
static uint64_t hidden(uint64_t value)
{
#if defined(__GNUC__)
    __asm__("" : "+r"(value));
#endif
    return value;
}

bool crypto_equal(const uint8_t *a, const uint8_t *b, size_t size)
{
    uint64_t difference = 0;
    size_t i = 0;
    for (; size - i >= sizeof difference; i += sizeof difference) {
        uint64_t x;
        uint64_t y;
        memcpy(&x, a + i, sizeof x);
        memcpy(&y, b + i, sizeof y);
        difference = hidden(difference | (x ^ y));
    }
    for (; i < size; i++) {
        difference = hidden(difference | (uint64_t)(a[i] ^ b[i]));
    }
    return difference == 0;
}
