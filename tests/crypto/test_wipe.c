/* SPDX-License-Identifier: Apache-2.0 */
/* Wiping, comparing, and scalars against the order of their group. */
#include "crypto/internal.h"
#include "port.h"

Test(crypto_wipe, wipes_just_what_it_is_told)
{
    uint8_t octets[66];
    for (size_t size = 0; size <= 64; size++) {
        memset(octets, 0xFF, sizeof octets);
        sgp32_wipe(octets + 1, size);
        cr_assert_eq(octets[0], 0xFF);
        cr_assert(is_zero(octets + 1, size));
        cr_assert_eq(octets[1 + size], 0xFF);
    }
    sgp32_wipe(NULL, 0);
}

Test(crypto_wipe, equal_notices_every_bit)
{
    uint8_t a[35];
    uint8_t b[35];
    memset(a, 0x5A, sizeof a);
    memset(b, 0x5A, sizeof b);
    for (size_t size = 0; size < sizeof a; size++) {
        b[size] = 0; /* what lies behind does not count */
        cr_assert(crypto_equal(a, b, size));
        b[size] = 0x5A;
        for (size_t bit = 0; bit < 8 * size; bit++) {
            b[bit / 8] ^= (uint8_t)(1u << (bit % 8));
            cr_assert(!crypto_equal(a, b, size));
            b[bit / 8] ^= (uint8_t)(1u << (bit % 8));
        }
    }
}

static const char *const orders[2] = {
    "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
    "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7",
};
static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};

Test(crypto_wipe, scalars_are_in_1_to_n_minus_1)
{
    for (size_t c = 0; c < 2; c++) {
        uint8_t scalar[SGP32_SCALAR_SIZE] = {0};
        cr_assert(!crypto_scalar_valid(curves[c], scalar));
        scalar[31] = 1;
        cr_assert(crypto_scalar_valid(curves[c], scalar));
        memcpy(scalar, hex(orders[c]).data, sizeof scalar);
        cr_assert(!crypto_scalar_valid(curves[c], scalar));
        scalar[31]--;
        cr_assert(crypto_scalar_valid(curves[c], scalar));
        scalar[31] = (uint8_t)(scalar[31] + 2);
        cr_assert(!crypto_scalar_valid(curves[c], scalar));
        memset(scalar, 0xFF, sizeof scalar);
        cr_assert(!crypto_scalar_valid(curves[c], scalar));
        for (size_t i = 0; i < SGP32_SCALAR_SIZE; i++) { /* a borrow from anywhere */
            memcpy(scalar, hex(orders[c]).data, sizeof scalar);
            if (scalar[i] != 0) {
                scalar[i]--;
                cr_assert(crypto_scalar_valid(curves[c], scalar));
            }
            memcpy(scalar, hex(orders[c]).data, sizeof scalar);
            if (scalar[i] != 0xFF) {
                scalar[i]++;
                cr_assert(!crypto_scalar_valid(curves[c], scalar));
            }
        }
    }
}

Test(crypto_wipe, private_keys_are_checked_and_wiped)
{
    sgp32_private_key key;
    for (size_t c = 0; c < 2; c++) {
        assert_status(sgp32_private_key_of(&key, curves[c], hex(orders[c])), SGP32_KEY);
        cr_assert(is_zero(&key, sizeof key));
        uint8_t zero[33] = {0};
        assert_status(sgp32_private_key_of(&key, curves[c], sgp32_bytes_of(zero, 32)), SGP32_KEY);
        zero[31] = 1;
        assert_status(sgp32_private_key_of(&key, curves[c], sgp32_bytes_of(zero, 31)), SGP32_KEY);
        assert_status(sgp32_private_key_of(&key, curves[c], sgp32_bytes_of(zero, 33)), SGP32_KEY);
        assert_status(sgp32_private_key_of(&key, curves[c], sgp32_bytes_of(zero, 32)), SGP32_OK);
        cr_assert_eq(key.curve, curves[c]);
        sgp32_private_key_wipe(NULL, &key);
        cr_assert(is_zero(&key, sizeof key));
        assert_status(sgp32_private_key_of(&key, (sgp32_curve)0, sgp32_bytes_of(zero, 32)),
                      SGP32_CURVE);
        assert_status(sgp32_private_key_of(&key, (sgp32_curve)3, sgp32_bytes_of(zero, 32)),
                      SGP32_CURVE);
    }
}
