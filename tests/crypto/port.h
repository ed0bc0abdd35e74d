/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The back end that a test runs with, chosen when it is compiled: OpenSSL, or
 * PSA with SGP32_CRYPTO_PSA defined. Criterion runs each test in a process of
 * its own, so one context per process is enough.
 */
#ifndef SGP32_TESTS_CRYPTO_PORT_H
#define SGP32_TESTS_CRYPTO_PORT_H

#include "sgp32/crypto.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#if defined(SGP32_CRYPTO_PSA)
#include "sgp32/psa.h"
typedef sgp32_psa port_context;
#else
#include "sgp32/openssl.h"
typedef sgp32_openssl port_context;
#endif

/* A crypto implementation that is ready for use. */
static inline sgp32_crypto port_open(port_context *context)
{
    sgp32_crypto crypto;
#if defined(SGP32_CRYPTO_PSA)
    cr_assert_eq(sgp32_psa_setup(context, &crypto), SGP32_OK);
#else
    cr_assert_eq(sgp32_openssl_setup(context, &crypto, NULL), SGP32_OK);
#endif
    return crypto;
}

static inline void port_close(port_context *context)
{
#if defined(SGP32_CRYPTO_PSA)
    sgp32_psa_teardown(context);
#else
    sgp32_openssl_teardown(context);
#endif
}

/* Octets of a hex text, in memory that lives until the process ends. */
static inline sgp32_bytes hex(const char *text)
{
    static uint8_t memory[1 << 18];
    static size_t used;
    size_t start = used;
    for (; text[0] != '\0' && text[1] != '\0'; text += 2) {
        const char digits[3] = {text[0], text[1], '\0'};
        cr_assert_lt(used, sizeof memory, "more room for hex texts is needed");
        memory[used++] = (uint8_t)strtoul(digits, NULL, 16);
    }
    cr_assert_eq(text[0], '\0', "an odd number of digits");
    return sgp32_bytes_of(memory + start, used - start);
}

static inline sgp32_private_key private_key(sgp32_curve curve, const char *scalar)
{
    sgp32_private_key key;
    cr_assert_eq(sgp32_private_key_of(&key, curve, hex(scalar)), SGP32_OK);
    return key;
}

static inline sgp32_public_key public_key(sgp32_curve curve, const char *point)
{
    sgp32_public_key key = {curve, hex(point)};
    return key;
}

/* Tells whether all octets are zero: what has been wiped. */
static inline bool is_zero(const void *data, size_t size)
{
    const uint8_t *octets = data;
    for (size_t i = 0; i < size; i++) {
        if (octets[i] != 0) {
            return false;
        }
    }
    return true;
}

#define assert_status(call, expected)                                                              \
    do {                                                                                           \
        sgp32_status status_ = (call);                                                             \
        cr_assert_eq(status_, (expected), "%s: status %d, not %s", #call, (int)status_,            \
                     #expected);                                                                   \
    } while (0)

#define assert_octets(actual, expected)                                                            \
    do {                                                                                           \
        sgp32_bytes expected_ = (expected);                                                        \
        cr_assert_eq(memcmp((actual), expected_.data, expected_.size), 0, "%s is not %s", #actual, \
                     #expected);                                                                   \
    } while (0)

#endif
