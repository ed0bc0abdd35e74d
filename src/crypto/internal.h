/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the files of the crypto room share: comparison in constant time, and
 * the range checks on scalars that both keys and signatures need.
 */
#ifndef SGP32_SRC_CRYPTO_INTERNAL_H
#define SGP32_SRC_CRYPTO_INTERNAL_H

#include "sgp32/crypto.h"

/* Compares two strings of octets in a time that depends on `size` alone. */
bool crypto_equal(const uint8_t *a, const uint8_t *b, size_t size);

/* Tells whether `curve` is one of the two. */
static inline bool crypto_curve_known(sgp32_curve curve)
{
    return curve == SGP32_CURVE_P256 || curve == SGP32_CURVE_BRAINPOOLP256R1;
}

/* Tells in constant time whether a scalar of 32 octets is in 1..n-1 of a known curve. */
bool crypto_scalar_valid(sgp32_curve curve, const uint8_t *scalar);

#endif
