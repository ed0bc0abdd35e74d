/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The OpenSSL back end: signatures, key agreement, key generation.
 *
 * Importing a key the usual way costs as much as using it. So per curve there
 * is one public key object whose point is replaced in place (this also checks
 * that it is on the curve), with one verifying context bound to it; and the
 * objects of the private keys last used stay, in case they are used again.
 */
#include "crypto/internal.h"
#include "crypto/openssl_internal.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <string.h>

enum { NAME_SIZE = 16 };

/* Index 0 is P-256, 1 brainpoolP256r1. */
static const char curve_name[2][NAME_SIZE] = {"prime256v1", "brainpoolP256r1"};
static const int curve_nid[2] = {NID_X9_62_prime256v1, NID_brainpoolP256r1};

/* Base points, the first contents of the public key objects: SEC 2 2.4.2, RFC 5639 3.4. */
static const uint8_t curve_base[2][SGP32_POINT_SIZE] = {
    {0x04, 0x6B, 0x17, 0xD1, 0xF2, 0xE1, 0x2C, 0x42, 0x47, 0xF8, 0xBC, 0xE6, 0xE5,
     0x63, 0xA4, 0x40, 0xF2, 0x77, 0x03, 0x7D, 0x81, 0x2D, 0xEB, 0x33, 0xA0, 0xF4,
     0xA1, 0x39, 0x45, 0xD8, 0x98, 0xC2, 0x96, 0x4F, 0xE3, 0x42, 0xE2, 0xFE, 0x1A,
     0x7F, 0x9B, 0x8E, 0xE7, 0xEB, 0x4A, 0x7C, 0x0F, 0x9E, 0x16, 0x2B, 0xCE, 0x33,
     0x57, 0x6B, 0x31, 0x5E, 0xCE, 0xCB, 0xB6, 0x40, 0x68, 0x37, 0xBF, 0x51, 0xF5},
    {0x04, 0x8B, 0xD2, 0xAE, 0xB9, 0xCB, 0x7E, 0x57, 0xCB, 0x2C, 0x4B, 0x48, 0x2F,
     0xFC, 0x81, 0xB7, 0xAF, 0xB9, 0xDE, 0x27, 0xE1, 0xE3, 0xBD, 0x23, 0xC2, 0x3A,
     0x44, 0x53, 0xBD, 0x9A, 0xCE, 0x32, 0x62, 0x54, 0x7E, 0xF8, 0x35, 0xC3, 0xDA,
     0xC4, 0xFD, 0x97, 0xF8, 0x46, 0x1A, 0x14, 0x61, 0x1D, 0xC9, 0xC2, 0x77, 0x45,
     0x13, 0x2D, 0xED, 0x8E, 0x54, 0x5C, 0x1D, 0x54, 0xC7, 0x2F, 0x04, 0x69, 0x97},
};

/* Begins an operation: errors that OpenSSL queues from here on are ours. */
static void errors_begin(void)
{
    (void)ERR_set_mark();
}

/* Ends it: the reasons of a failing provider stay, a peer's faults leave no trace. */
static sgp32_status errors_end(sgp32_status status)
{
    if (status == SGP32_CRYPTO) {
        (void)ERR_clear_last_mark();
    } else {
        (void)ERR_pop_to_mark();
    }
    return status;
}

static size_t curve_index(sgp32_curve curve)
{
    return curve == SGP32_CURVE_P256 ? 0 : 1;
}

/* What is kept for a curve; NULL if the provider lacks it. */
static sgp32_openssl_curve *curve_find(sgp32_openssl *openssl, sgp32_curve curve)
{
    sgp32_openssl_curve *found = &openssl->curves[curve_index(curve)];
    return found->peer != NULL ? found : NULL;
}

/* Puts a point into the public key object of its curve. */
static sgp32_status peer_import(sgp32_openssl_curve *curve, const uint8_t *point)
{
    if (EVP_PKEY_set1_encoded_public_key(curve->peer, point, SGP32_POINT_SIZE) == 1) {
        return SGP32_OK;
    }
    unsigned long reason = ERR_peek_last_error();
    return ERR_GET_REASON(reason) == ERR_R_MALLOC_FAILURE ? SGP32_CRYPTO : SGP32_POINT;
}

/* Frees a kept private key; OpenSSL cleanses the scalar that it holds. */
static void key_drop(sgp32_openssl_key *kept)
{
    EVP_PKEY_CTX_free(kept->use);
    EVP_PKEY_free(kept->key);
    sgp32_wipe(kept, sizeof *kept);
}

static bool key_is(const sgp32_openssl_key *kept, const uint8_t *scalar)
{
    return kept->use != NULL && crypto_equal(kept->scalar, scalar, SGP32_SCALAR_SIZE);
}

/* Keeps `key` from now on, or frees it if no context can be made; `begin` readies that. */
static sgp32_status key_keep(sgp32_openssl *openssl, sgp32_openssl_key *kept, EVP_PKEY *key,
                             const uint8_t *scalar, int (*begin)(EVP_PKEY_CTX *))
{
    key_drop(kept);
    kept->key = key;
    kept->use = EVP_PKEY_CTX_new_from_pkey(openssl->library, key, NULL);
    if (kept->use == NULL || begin(kept->use) != 1) {
        key_drop(kept);
        return SGP32_CRYPTO;
    }
    memcpy(kept->scalar, scalar, SGP32_SCALAR_SIZE);
    return SGP32_OK;
}

/* Makes an OpenSSL key of a private key. */
static EVP_PKEY *key_import(sgp32_openssl *openssl, const sgp32_private_key *private)
{
    const uint16_t probe = 1;
    bool little = *(const uint8_t *)&probe == 1;
    uint8_t native[SGP32_SCALAR_SIZE]; /* integers of OSSL_PARAM are in the machine's order */
    for (size_t i = 0; i < sizeof native; i++) {
        native[little ? sizeof native - 1 - i : i] = private->scalar[i];
    }
    char name[NAME_SIZE];
    memcpy(name, curve_name[curve_index(private->curve)], sizeof name);
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, name, 0),
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_PRIV_KEY, native, sizeof native),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY *key = NULL;
    if (EVP_PKEY_fromdata(openssl->import, &key, EVP_PKEY_KEYPAIR, parameters) != 1) {
        EVP_PKEY_free(key);
        key = NULL;
    }
    sgp32_wipe(native, sizeof native);
    return key;
}

/* Makes `kept` hold `private`. */
static sgp32_status key_ensure(sgp32_openssl *openssl, sgp32_openssl_key *kept,
                               const sgp32_private_key *private, int (*begin)(EVP_PKEY_CTX *))
{
    if (key_is(kept, private->scalar)) {
        return SGP32_OK;
    }
    EVP_PKEY *key = key_import(openssl, private);
    return key == NULL ? SGP32_CRYPTO : key_keep(openssl, kept, key, private->scalar, begin);
}

/* Signatures */

/*
 * Tells whether the point that a verification comes to is infinity, which the
 * holder of a key can bring about: z G + r Q, z the digest, r the signature's.
 */
static bool sum_is_infinity(const sgp32_openssl_curve *curve, const uint8_t *point,
                            const uint8_t *signature, const uint8_t *digest)
{
    BIGNUM *z = BN_bin2bn(digest, SGP32_SHA256_SIZE, NULL);
    BIGNUM *r = BN_bin2bn(signature, SGP32_SCALAR_SIZE, NULL);
    EC_POINT *key = EC_POINT_new(curve->group);
    EC_POINT *sum = EC_POINT_new(curve->group);
    bool infinity = z != NULL && r != NULL && key != NULL && sum != NULL &&
                    EC_POINT_oct2point(curve->group, key, point, SGP32_POINT_SIZE, NULL) == 1 &&
                    EC_POINT_mul(curve->group, sum, z, key, r, NULL) == 1 &&
                    EC_POINT_is_at_infinity(curve->group, sum) == 1;
    EC_POINT_free(sum);
    EC_POINT_free(key);
    BN_free(r);
    BN_free(z);
    return infinity;
}

static sgp32_status verify(sgp32_openssl *openssl, sgp32_openssl_curve *curve, const uint8_t *point,
                           const uint8_t *signature, const sgp32_bytes *segments, size_t count)
{
    uint8_t digest[SGP32_SHA256_SIZE];
    sgp32_status status = peer_import(curve, point);
    if (status == SGP32_OK) {
        status = openssl_sha256(openssl, digest, segments, count);
    }
    if (status == SGP32_OK) {
        uint8_t der[SGP32_SIGNATURE_DER_MAX];
        size_t size = sgp32_signature_to_der(der, signature);
        int verdict = EVP_PKEY_verify(curve->verify, der, size, digest, sizeof digest);
        /* OpenSSL calls infinity an error of its own, not a signature that does not verify. */
        status = verdict == 1 ? SGP32_OK
                 : verdict == 0 || sum_is_infinity(curve, point, signature, digest)
                     ? SGP32_SIGNATURE
                     : SGP32_CRYPTO;
    }
    return status;
}

sgp32_status openssl_verify(void *context, sgp32_curve curve, const uint8_t *point,
                            const uint8_t *signature, const sgp32_bytes *segments, size_t count)
{
    sgp32_openssl *openssl = context;
    sgp32_openssl_curve *kept = curve_find(openssl, curve);
    if (kept == NULL) {
        return SGP32_CURVE;
    }
    errors_begin();
    return errors_end(verify(openssl, kept, point, signature, segments, count));
}

static sgp32_status sign(sgp32_openssl *openssl, sgp32_openssl_curve *curve, uint8_t *signature,
                         const sgp32_private_key *key, const sgp32_bytes *segments, size_t count)
{
    uint8_t digest[SGP32_SHA256_SIZE];
    uint8_t der[SGP32_SIGNATURE_DER_MAX];
    size_t size = sizeof der;
    sgp32_status status = key_ensure(openssl, &curve->signer, key, EVP_PKEY_sign_init);
    if (status == SGP32_OK) {
        status = openssl_sha256(openssl, digest, segments, count);
    }
    if (status == SGP32_OK &&
        (EVP_PKEY_sign(curve->signer.use, der, &size, digest, sizeof digest) != 1 ||
         sgp32_signature_from_der(signature, sgp32_bytes_of(der, size)) != SGP32_OK)) {
        status = SGP32_CRYPTO;
    }
    return status;
}

sgp32_status openssl_sign(void *context, uint8_t *signature, const sgp32_private_key *key,
                          const sgp32_bytes *segments, size_t count)
{
    sgp32_openssl *openssl = context;
    sgp32_openssl_curve *kept = curve_find(openssl, key->curve);
    if (kept == NULL) {
        return SGP32_CURVE;
    }
    errors_begin();
    return errors_end(sign(openssl, kept, signature, key, segments, count));
}

/* Key agreement */

static sgp32_status agree(sgp32_openssl *openssl, sgp32_openssl_curve *curve, uint8_t *secret,
                          const sgp32_private_key *key, const uint8_t *point)
{
    size_t size = SGP32_SCALAR_SIZE;
    sgp32_status status = peer_import(curve, point);
    if (status == SGP32_OK) {
        status = key_ensure(openssl, &curve->agreer, key, EVP_PKEY_derive_init);
    }
    if (status == SGP32_OK) {
        /* Without OpenSSL's validation, which multiplies by the group's order: the import has
           found the point on the curve, the cofactor is 1, and 65 octets are not infinity. */
        bool done = EVP_PKEY_derive_set_peer_ex(curve->agreer.use, curve->peer, 0) == 1 &&
                    EVP_PKEY_derive(curve->agreer.use, secret, &size) == 1 &&
                    size == SGP32_SCALAR_SIZE;
        status = done ? SGP32_OK : SGP32_CRYPTO;
    }
    return status;
}

sgp32_status openssl_agree(void *context, uint8_t *secret, const sgp32_private_key *key,
                           const uint8_t *point)
{
    sgp32_openssl *openssl = context;
    sgp32_openssl_curve *kept = curve_find(openssl, key->curve);
    if (kept == NULL) {
        return SGP32_CURVE;
    }
    errors_begin();
    return errors_end(agree(openssl, kept, secret, key, point));
}

/* Reads scalar and point out of a generated key. */
static bool pair_export(uint8_t *scalar, uint8_t *point, const EVP_PKEY *key)
{
    BIGNUM *number = NULL;
    size_t size = 0;
    bool done = EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1 &&
                BN_bn2binpad(number, scalar, SGP32_SCALAR_SIZE) == SGP32_SCALAR_SIZE &&
                EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point,
                                                SGP32_POINT_SIZE, &size) == 1 &&
                size == SGP32_POINT_SIZE && point[0] == 0x04;
    BN_clear_free(number);
    return done;
}

sgp32_status openssl_generate(void *context, uint8_t *scalar, uint8_t *point, sgp32_curve curve)
{
    sgp32_openssl *openssl = context;
    sgp32_openssl_curve *kept = curve_find(openssl, curve);
    EVP_PKEY *key = NULL;
    if (kept == NULL) {
        return SGP32_CURVE;
    }
    errors_begin();
    if (EVP_PKEY_generate(kept->generate, &key) != 1 || !pair_export(scalar, point, key)) {
        EVP_PKEY_free(key);
        return errors_end(SGP32_CRYPTO);
    }
    /* A pair is generated to agree with it: it takes that place right away. */
    return errors_end(key_keep(openssl, &kept->agreer, key, scalar, EVP_PKEY_derive_init));
}

sgp32_status openssl_public_point(void *context, uint8_t *point, const sgp32_private_key *key)
{
    sgp32_openssl *openssl = context;
    sgp32_openssl_curve *kept = curve_find(openssl, key->curve);
    if (kept == NULL) {
        return SGP32_CURVE;
    }
    errors_begin();
    BIGNUM *scalar = BN_bin2bn(key->scalar, SGP32_SCALAR_SIZE, NULL);
    EC_POINT *product = EC_POINT_new(kept->group);
    bool done = scalar != NULL && product != NULL &&
                EC_POINT_mul(kept->group, product, scalar, NULL, NULL, NULL) == 1 &&
                EC_POINT_point2oct(kept->group, product, POINT_CONVERSION_UNCOMPRESSED, point,
                                   SGP32_POINT_SIZE, NULL) == SGP32_POINT_SIZE;
    EC_POINT_free(product);
    BN_clear_free(scalar);
    return errors_end(done ? SGP32_OK : SGP32_CRYPTO);
}

sgp32_status openssl_check_point(void *context, sgp32_curve curve, const uint8_t *point)
{
    sgp32_openssl *openssl = context;
    sgp32_openssl_curve *kept = curve_find(openssl, curve);
    if (kept == NULL) {
        return SGP32_CURVE;
    }
    errors_begin();
    return errors_end(peer_import(kept, point));
}

/* Set-up */

static void curve_teardown(sgp32_openssl_curve *curve)
{
    key_drop(&curve->signer);
    key_drop(&curve->agreer);
    EVP_PKEY_CTX_free(curve->verify);
    EVP_PKEY_CTX_free(curve->generate);
    EVP_PKEY_free(curve->peer);
    EC_GROUP_free(curve->group);
    memset(curve, 0, sizeof *curve);
}

static bool curve_setup(sgp32_openssl *openssl, size_t index)
{
    sgp32_openssl_curve *curve = &openssl->curves[index];
    uint8_t base[SGP32_POINT_SIZE];
    char name[NAME_SIZE];
    memcpy(base, curve_base[index], sizeof base);
    memcpy(name, curve_name[index], sizeof name);
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, name, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, base, sizeof base),
        OSSL_PARAM_construct_end(),
    };

    if (EVP_PKEY_fromdata(openssl->import, &curve->peer, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        return false;
    }
    curve->group = EC_GROUP_new_by_curve_name_ex(openssl->library, NULL, curve_nid[index]);
    curve->verify = EVP_PKEY_CTX_new_from_pkey(openssl->library, curve->peer, NULL);
    curve->generate = EVP_PKEY_CTX_new_from_name(openssl->library, "EC", NULL);
    return curve->group != NULL && curve->verify != NULL && curve->generate != NULL &&
           EVP_PKEY_verify_init(curve->verify) == 1 && EVP_PKEY_keygen_init(curve->generate) == 1 &&
           EVP_PKEY_CTX_set_group_name(curve->generate, curve_name[index]) == 1;
}

sgp32_status openssl_keys_setup(sgp32_openssl *openssl)
{
    size_t ready = 0;
    openssl->import = EVP_PKEY_CTX_new_from_name(openssl->library, "EC", NULL);
    if (openssl->import == NULL || EVP_PKEY_fromdata_init(openssl->import) != 1) {
        return SGP32_CRYPTO;
    }
    errors_begin();
    for (size_t i = 0; i < 2; i++) {
        if (curve_setup(openssl, i)) {
            ready++;
        } else {
            curve_teardown(&openssl->curves[i]);
        }
    }
    return errors_end(ready != 0 ? SGP32_OK : SGP32_CRYPTO);
}

void openssl_keys_teardown(sgp32_openssl *openssl)
{
    for (size_t i = 0; i < 2; i++) {
        curve_teardown(&openssl->curves[i]);
    }
    EVP_PKEY_CTX_free(openssl->import);
    openssl->import = NULL;
}

void openssl_keys_forget(sgp32_openssl *openssl, sgp32_bytes secret)
{
    for (size_t i = 0; i < 2; i++) {
        sgp32_openssl_key *const both[2] = {&openssl->curves[i].signer, &openssl->curves[i].agreer};
        for (size_t k = 0; k < 2; k++) {
            if (secret.size == 0 ||
                (secret.size == SGP32_SCALAR_SIZE && key_is(both[k], secret.data))) {
                key_drop(both[k]);
            }
        }
    }
}
