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

bool crypto_equal(const uint8_t *a, const uint8_t *b, size_t size)
{
    uint8_t difference = 0;
    for (size_t i = 0; i < size; i++) {
        difference = (uint8_t)(difference | (a[i] ^ b[i]));
#if defined(__GNUC__)
        /* Hides the value, so that no compiler leaves the loop at the first difference. */
        __asm__("" : "+r"(difference));
#endif
    }
    return difference == 0;
}
