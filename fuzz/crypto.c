/* SPDX-License-Identifier: Apache-2.0 */
/* The crypto of the targets: OpenSSL behind the port, and a port that trusts every signature. */
#include <stdlib.h>

#include "fuzz.h"

#include "sgp32/openssl.h"

static sgp32_openssl context;
static sgp32_crypto real;
static sgp32_crypto_ops trusting_ops;
static sgp32_crypto trusting;

static sgp32_status verify_any(void *unused, sgp32_curve curve, const uint8_t *point,
                               const uint8_t *signature, const sgp32_bytes *segments, size_t count)
{
    (void)unused;
    (void)curve;
    (void)point;
    (void)signature;
    /* Read what would be hashed, so that a view beyond its octets is seen. */
    volatile uint8_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < segments[i].size; j++) {
            sum = (uint8_t)(sum + segments[i].data[j]);
        }
    }
    return SGP32_OK;
}

const sgp32_crypto *fuzz_crypto(void)
{
    if (real.ops == NULL && sgp32_openssl_setup(&context, &real, NULL) != SGP32_OK) {
        abort();
    }
    return &real;
}

const sgp32_crypto *fuzz_trusting_crypto(void)
{
    if (trusting.ops == NULL) {
        trusting = *fuzz_crypto();
        trusting_ops = *trusting.ops;
        trusting_ops.verify = verify_any;
        trusting.ops = &trusting_ops;
    }
    return &trusting;
}

const fuzz_key *fuzz_key_of(sgp32_curve curve, uint32_t number)
{
    static fuzz_key keys[2][FUZZ_KEYS];
    fuzz_key *made = &keys[curve == SGP32_CURVE_P256 ? 0 : 1][number % FUZZ_KEYS];
    if (made->public_key.point.size == 0) {
        made->key.curve = curve;
        for (size_t i = 0; i < SGP32_SCALAR_SIZE; i++) {
            made->key.scalar[i] = (uint8_t)(0x11 * (number % FUZZ_KEYS + 1) + i);
        }
        if (sgp32_key_point(fuzz_crypto(), made->point, &made->key) != SGP32_OK) {
            abort();
        }
        made->public_key.curve = curve;
        made->public_key.point = sgp32_bytes_of(made->point, SGP32_POINT_SIZE);
    }
    return made;
}
