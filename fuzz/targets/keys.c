/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Keys and signatures against OpenSSL's own functions, not those that our back
 * end calls: which (1 octet), then a SubjectPublicKeyInfo, a signature in DER, a
 * point, or a signature to verify with how it is damaged (2 octets).
 */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/obj_mac.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

#include "sgp32/cert.h"

static const sgp32_type *key_type(sgp32_bytes input, sgp32_bytes tlv)
{
    (void)tlv;
    return fuzz_octet(&input) % 4 == 0 ? &pkix_SubjectPublicKeyInfo_type : NULL;
}

const fuzz_shape_info fuzz_shape = {1, key_type};

static const int curve_names[] = {NID_X9_62_prime256v1, NID_brainpoolP256r1};
static const sgp32_curve curves[] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};

static const EC_GROUP *group_of(size_t curve)
{
    static EC_GROUP *groups[2];
    if (groups[curve] == NULL) {
        groups[curve] = EC_GROUP_new_by_curve_name(curve_names[curve]);
    }
    return groups[curve];
}

/* The point, uncompressed, if it is one of the curve and not infinity. */
static bool is_point(size_t curve, sgp32_bytes octets)
{
    const EC_GROUP *group = group_of(curve);
    EC_POINT *point = EC_POINT_new(group);
    bool valid = octets.size == SGP32_POINT_SIZE && octets.data[0] == 4 &&
                 EC_POINT_oct2point(group, point, octets.data, octets.size, NULL) == 1 &&
                 EC_POINT_is_at_infinity(group, point) == 0;
    EC_POINT_free(point);
    return valid;
}

static void try_point(sgp32_bytes input)
{
    for (size_t i = 0; i < 2; i++) {
        sgp32_public_key key = {curves[i], input};
        FUZZ_REQUIRE((sgp32_public_key_check(fuzz_crypto(), &key) == SGP32_OK) ==
                     is_point(i, input));
    }
}

/* Which of the two curves an EC key of OpenSSL's names; -1 for any other. */
static int named_curve(const EC_KEY *key)
{
    const EC_GROUP *group = EC_KEY_get0_group(key);
    if (EC_GROUP_get_asn1_flag(group) != OPENSSL_EC_NAMED_CURVE) {
        return -1;
    }
    int name = EC_GROUP_get_curve_name(group);
    return name == curve_names[0] ? 0 : name == curve_names[1] ? 1 : -1;
}

static void try_info(sgp32_bytes input)
{
    pkix_SubjectPublicKeyInfo info;
    sgp32_public_key ours;
    sgp32_status status = pkix_SubjectPublicKeyInfo_decode(&info, NULL, input, SGP32_STRICT);
    bool decodes = status == SGP32_OK;
    if (decodes) {
        status = sgp32_public_key_read(fuzz_crypto(), &ours, &info);
    }
    const uint8_t *at = input.data;
    EC_KEY *key = d2i_EC_PUBKEY(NULL, &at, (long)input.size);
    bool accepted = key != NULL && at == input.data + input.size;
    if (status == SGP32_OK) {
        uint8_t point[SGP32_POINT_SIZE];
        FUZZ_REQUIRE(accepted);
        int curve = named_curve(key);
        FUZZ_REQUIRE(curve >= 0 && curves[curve] == ours.curve);
        FUZZ_REQUIRE(EC_POINT_point2oct(EC_KEY_get0_group(key), EC_KEY_get0_public_key(key),
                                        POINT_CONVERSION_UNCOMPRESSED, point, sizeof point,
                                        NULL) == sizeof point);
        FUZZ_REQUIRE(sgp32_bytes_equal(ours.point, sgp32_bytes_of(point, sizeof point)));
    } else if (accepted && decodes && named_curve(key) >= 0) {
        /* It takes compressed and hybrid points, and a curve that is spelt out. */
        size_t octets = info.subjectPublicKey.size / 8;
        bool plain = octets == SGP32_POINT_SIZE && info.subjectPublicKey.data[0] == 4 &&
                     info.subjectPublicKey.size % 8 == 0;
        bool spelt_out = info.algorithm.has_parameters && info.algorithm.parameters.size != 0 &&
                         info.algorithm.parameters.data[0] == 0x30;
        FUZZ_REQUIRE(!plain || spelt_out);
    }
    EC_KEY_free(key);
}

static bool fits(const BIGNUM *number)
{
    return !BN_is_negative(number) && !BN_is_zero(number) && BN_num_bytes(number) <= 32;
}

static void try_form(sgp32_bytes input)
{
    uint8_t raw[SGP32_SIGNATURE_SIZE];
    uint8_t expected[SGP32_SIGNATURE_SIZE] = {0};
    uint8_t *again = NULL;
    const uint8_t *at = input.data;
    sgp32_status status = sgp32_signature_from_der(raw, input);
    ECDSA_SIG *theirs = d2i_ECDSA_SIG(NULL, &at, (long)input.size);
    bool accepted = theirs != NULL && at == input.data + input.size;
    int size = theirs == NULL ? 0 : i2d_ECDSA_SIG(theirs, &again);
    bool canonical =
        accepted && size > 0 && sgp32_bytes_equal(sgp32_bytes_of(again, (size_t)size), input);
    bool small = canonical && fits(ECDSA_SIG_get0_r(theirs)) && fits(ECDSA_SIG_get0_s(theirs));
    FUZZ_REQUIRE((status == SGP32_OK) == small);
    if (small) {
        BN_bn2binpad(ECDSA_SIG_get0_r(theirs), expected, 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(theirs), expected + 32, 32);
        FUZZ_REQUIRE(memcmp(raw, expected, sizeof raw) == 0);
    }
    OPENSSL_free(again);
    ECDSA_SIG_free(theirs);
}

/* Our verification and OpenSSL's of a signature that ours has made, damaged in one place. */
static void try_verify(sgp32_bytes input)
{
    uint32_t damage = fuzz_number(&input);
    size_t curve = damage & 1;
    const fuzz_key *key = fuzz_key_of(curves[curve], damage >> 1);
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    uint8_t digest[SGP32_SHA256_SIZE];
    if (input.size >= SGP32_SIGNATURE_SIZE && (damage & 0x8000) != 0) {
        sgp32_bytes given = fuzz_part(&input, sizeof signature);
        memcpy(signature, given.data, sizeof signature);
    } else {
        FUZZ_REQUIRE(sgp32_ecdsa_sign(fuzz_crypto(), signature, &key->key, &input, 1) == SGP32_OK);
        if ((damage & 0x4000) != 0) {
            signature[damage / 8 % sizeof signature] ^= (uint8_t)(1u << (damage % 8));
        }
    }
    SHA256(input.data, input.size, digest);
    EC_KEY *theirs = EC_KEY_new_by_curve_name(curve_names[curve]);
    ECDSA_SIG *form = ECDSA_SIG_new();
    EC_KEY_oct2key(theirs, key->point, sizeof key->point, NULL);
    ECDSA_SIG_set0(form, BN_bin2bn(signature, 32, NULL), BN_bin2bn(signature + 32, 32, NULL));
    bool accepted = ECDSA_do_verify(digest, sizeof digest, form, theirs) == 1;
    sgp32_bytes raw = sgp32_bytes_of(signature, sizeof signature);
    FUZZ_REQUIRE((sgp32_ecdsa_verify(fuzz_crypto(), &key->public_key, raw, &input, 1) ==
                  SGP32_OK) == accepted);
    ECDSA_SIG_free(form);
    EC_KEY_free(theirs);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static void (*const tries[])(sgp32_bytes) = {try_info, try_form, try_point, try_verify};
    sgp32_bytes input = sgp32_bytes_of(data, size);
    size_t which = fuzz_octet(&input) % (sizeof tries / sizeof tries[0]);
    fuzz_copy copy = fuzz_copy_of(input);
    tries[which](copy.bytes);
    fuzz_free(&copy);
    ERR_clear_error();
    return 0;
}
