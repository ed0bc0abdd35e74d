/* SPDX-License-Identifier: Apache-2.0 */
/* The PSA Crypto back end. */
#include "sgp32/psa.h"
#include "crypto/internal.h"

#include <psa/crypto.h>
#include <string.h>

_Static_assert(sizeof(psa_hash_operation_t) <= SGP32_PSA_HASH_WORDS * sizeof(uint64_t),
               "raise SGP32_PSA_HASH_WORDS");

enum { CURVE_BITS = 256 };

/* The running hash lives in the words of the public struct. */
static psa_hash_operation_t *running_hash(sgp32_psa *psa)
{
    return (psa_hash_operation_t *)(void *)psa->running;
}

static sgp32_status status_of(psa_status_t status)
{
    switch (status) {
    case PSA_SUCCESS:
        return SGP32_OK;
    case PSA_ERROR_INVALID_SIGNATURE:
        return SGP32_SIGNATURE;
    case PSA_ERROR_INSUFFICIENT_ENTROPY:
        return SGP32_RANDOM;
    default:
        return SGP32_CRYPTO;
    }
}

/* Hashes */

static psa_status_t hash_update(psa_hash_operation_t *hash, sgp32_bytes data)
{
    return data.size == 0 ? PSA_SUCCESS : psa_hash_update(hash, data.data, data.size);
}

static psa_status_t hash_end(psa_hash_operation_t *hash, uint8_t *digest)
{
    size_t size = 0;
    return psa_hash_finish(hash, digest, SGP32_SHA256_SIZE, &size);
}

static sgp32_status sha256(void *context, uint8_t *digest, const sgp32_bytes *segments,
                           size_t count)
{
    (void)context;
    psa_hash_operation_t hash = PSA_HASH_OPERATION_INIT;
    psa_status_t status = psa_hash_setup(&hash, PSA_ALG_SHA_256);
    for (size_t i = 0; i < count && status == PSA_SUCCESS; i++) {
        status = hash_update(&hash, segments[i]);
    }
    if (status == PSA_SUCCESS) {
        status = hash_end(&hash, digest);
    }
    (void)psa_hash_abort(&hash);
    return status_of(status);
}

static void hash_drop(sgp32_psa *psa)
{
    if (psa->hashing) {
        (void)psa_hash_abort(running_hash(psa));
        psa->hashing = false;
    }
}

static sgp32_status sha256_begin(void *context)
{
    sgp32_psa *psa = context;
    hash_drop(psa);
    *running_hash(psa) = psa_hash_operation_init();
    psa_status_t status = psa_hash_setup(running_hash(psa), PSA_ALG_SHA_256);
    psa->hashing = status == PSA_SUCCESS;
    return status_of(status);
}

static sgp32_status sha256_update(void *context, sgp32_bytes data)
{
    sgp32_psa *psa = context;
    if (!psa->hashing) {
        return SGP32_STATE;
    }
    psa_status_t status = hash_update(running_hash(psa), data);
    if (status != PSA_SUCCESS) {
        hash_drop(psa);
    }
    return status_of(status);
}

static sgp32_status sha256_end(void *context, uint8_t *digest)
{
    sgp32_psa *psa = context;
    if (!psa->hashing) {
        return SGP32_STATE;
    }
    psa_status_t status = hash_end(running_hash(psa), digest);
    hash_drop(psa);
    return status_of(status);
}

/* Keys: imported for one operation */

static psa_ecc_family_t family_of(sgp32_curve curve)
{
    return curve == SGP32_CURVE_P256 ? PSA_ECC_FAMILY_SECP_R1 : PSA_ECC_FAMILY_BRAINPOOL_P_R1;
}

static psa_status_t key_import(psa_key_id_t *key, psa_key_type_t type, psa_key_usage_t usage,
                               psa_algorithm_t algorithm, const uint8_t *data, size_t size)
{
    psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;
    psa_set_key_type(&attributes, type);
    psa_set_key_usage_flags(&attributes, usage);
    psa_set_key_algorithm(&attributes, algorithm);
    *key = PSA_KEY_ID_NULL;
    return psa_import_key(&attributes, data, size, key);
}

/* Imports a public key, which checks that the point is on its curve. */
static sgp32_status public_import(psa_key_id_t *key, sgp32_curve curve, const uint8_t *point)
{
    psa_status_t status =
        key_import(key, PSA_KEY_TYPE_ECC_PUBLIC_KEY(family_of(curve)), PSA_KEY_USAGE_VERIFY_HASH,
                   PSA_ALG_ECDSA(PSA_ALG_SHA_256), point, SGP32_POINT_SIZE);
    if (status == PSA_ERROR_NOT_SUPPORTED) {
        return SGP32_CURVE;
    }
    return status == PSA_ERROR_INVALID_ARGUMENT ? SGP32_POINT : status_of(status);
}

static sgp32_status private_import(psa_key_id_t *key, const sgp32_private_key *private,
                                   psa_key_usage_t usage, psa_algorithm_t algorithm)
{
    psa_status_t status = key_import(key, PSA_KEY_TYPE_ECC_KEY_PAIR(family_of(private->curve)),
                                     usage, algorithm, private->scalar, SGP32_SCALAR_SIZE);
    return status == PSA_ERROR_NOT_SUPPORTED ? SGP32_CURVE : status_of(status);
}

/* Ends the use of a key and tells how the whole went; a key that stays is a failure. */
static sgp32_status key_end(psa_key_id_t key, sgp32_status status)
{
    psa_status_t destroyed = psa_destroy_key(key);
    return status == SGP32_OK ? status_of(destroyed) : status;
}

static sgp32_status check_point(void *context, sgp32_curve curve, const uint8_t *point)
{
    (void)context;
    psa_key_id_t key;
    sgp32_status status = public_import(&key, curve, point);
    return key_end(key, status);
}

static sgp32_status verify(void *context, sgp32_curve curve, const uint8_t *point,
                           const uint8_t *signature, const sgp32_bytes *segments, size_t count)
{
    psa_key_id_t key;
    uint8_t digest[SGP32_SHA256_SIZE];
    sgp32_status status = public_import(&key, curve, point);
    if (status == SGP32_OK) {
        status = sha256(context, digest, segments, count);
    }
    if (status == SGP32_OK) {
        status = status_of(psa_verify_hash(key, PSA_ALG_ECDSA(PSA_ALG_SHA_256), digest,
                                           sizeof digest, signature, SGP32_SIGNATURE_SIZE));
    }
    return key_end(key, status);
}

static sgp32_status sign(void *context, uint8_t *signature, const sgp32_private_key *private,
                         const sgp32_bytes *segments, size_t count)
{
    const psa_algorithm_t algorithm = PSA_ALG_DETERMINISTIC_ECDSA(PSA_ALG_SHA_256);
    psa_key_id_t key;
    uint8_t digest[SGP32_SHA256_SIZE];
    size_t size = 0;
    sgp32_status status = private_import(&key, private, PSA_KEY_USAGE_SIGN_HASH, algorithm);
    if (status == SGP32_OK) {
        status = sha256(context, digest, segments, count);
    }
    if (status == SGP32_OK) {
        status = status_of(psa_sign_hash(key, algorithm, digest, sizeof digest, signature,
                                         SGP32_SIGNATURE_SIZE, &size));
    }
    if (status == SGP32_OK && size != SGP32_SIGNATURE_SIZE) {
        status = SGP32_CRYPTO;
    }
    return key_end(key, status);
}

static sgp32_status agree(void *context, uint8_t *secret, const sgp32_private_key *private,
                          const uint8_t *point)
{
    psa_key_id_t key;
    size_t size = 0;
    /* Apart from the agreement, so that a bad point is told from a failure. */
    sgp32_status status = check_point(context, private->curve, point);
    if (status != SGP32_OK) {
        return status;
    }
    status = private_import(&key, private, PSA_KEY_USAGE_DERIVE, PSA_ALG_ECDH);
    if (status == SGP32_OK) {
        status = status_of(psa_raw_key_agreement(PSA_ALG_ECDH, key, point, SGP32_POINT_SIZE, secret,
                                                 SGP32_SCALAR_SIZE, &size));
    }
    if (status == SGP32_OK && size != SGP32_SCALAR_SIZE) {
        status = SGP32_CRYPTO;
    }
    return key_end(key, status);
}

static sgp32_status point_export(psa_key_id_t key, uint8_t *point)
{
    size_t size = 0;
    psa_status_t status = psa_export_public_key(key, point, SGP32_POINT_SIZE, &size);
    return status == PSA_SUCCESS && size != SGP32_POINT_SIZE ? SGP32_CRYPTO : status_of(status);
}

static sgp32_status generate(void *context, uint8_t *scalar, uint8_t *point, sgp32_curve curve)
{
    (void)context;
    psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;
    psa_key_id_t key = PSA_KEY_ID_NULL;
    size_t size = 0;
    psa_set_key_type(&attributes, PSA_KEY_TYPE_ECC_KEY_PAIR(family_of(curve)));
    psa_set_key_bits(&attributes, CURVE_BITS);
    psa_set_key_usage_flags(&attributes, PSA_KEY_USAGE_EXPORT);
    psa_status_t generated = psa_generate_key(&attributes, &key);
    if (generated == PSA_SUCCESS) {
        generated = psa_export_key(key, scalar, SGP32_SCALAR_SIZE, &size);
    }
    sgp32_status status = generated == PSA_ERROR_NOT_SUPPORTED ? SGP32_CURVE : status_of(generated);
    if (status == SGP32_OK) {
        status = size == SGP32_SCALAR_SIZE ? point_export(key, point) : SGP32_CRYPTO;
    }
    return key_end(key, status);
}

static sgp32_status public_point(void *context, uint8_t *point, const sgp32_private_key *private)
{
    (void)context;
    psa_key_id_t key;
    sgp32_status status = private_import(&key, private, PSA_KEY_USAGE_EXPORT, PSA_ALG_NONE);
    if (status == SGP32_OK) {
        status = point_export(key, point);
    }
    return key_end(key, status);
}

/* AES */

static psa_status_t cipher_run(psa_cipher_operation_t *cipher, uint8_t *output, const uint8_t *iv,
                               sgp32_bytes input)
{
    size_t written = 0;
    size_t rest = 0;
    psa_status_t status = iv == NULL ? PSA_SUCCESS : psa_cipher_set_iv(cipher, iv, SGP32_AES_SIZE);
    if (status == PSA_SUCCESS && input.size != 0) {
        status = psa_cipher_update(cipher, input.data, input.size, output, input.size, &written);
    }
    if (status == PSA_SUCCESS) {
        status = psa_cipher_finish(cipher, output + written, input.size - written, &rest);
    }
    return status == PSA_SUCCESS && written + rest != input.size ? PSA_ERROR_GENERIC_ERROR : status;
}

/* Enciphers whole blocks; `iv` is NULL for ECB. */
static sgp32_status cipher(bool encrypt, uint8_t *output, const uint8_t *key_octets,
                           const uint8_t *iv, sgp32_bytes input)
{
    const psa_algorithm_t algorithm = iv == NULL ? PSA_ALG_ECB_NO_PADDING : PSA_ALG_CBC_NO_PADDING;
    psa_cipher_operation_t operation = PSA_CIPHER_OPERATION_INIT;
    psa_key_id_t key;
    psa_status_t status =
        key_import(&key, PSA_KEY_TYPE_AES, encrypt ? PSA_KEY_USAGE_ENCRYPT : PSA_KEY_USAGE_DECRYPT,
                   algorithm, key_octets, SGP32_AES_SIZE);
    if (status == PSA_SUCCESS) {
        status = encrypt ? psa_cipher_encrypt_setup(&operation, key, algorithm)
                         : psa_cipher_decrypt_setup(&operation, key, algorithm);
    }
    if (status == PSA_SUCCESS) {
        status = cipher_run(&operation, output, iv, input);
    }
    (void)psa_cipher_abort(&operation);
    return key_end(key, status_of(status));
}

static sgp32_status aes_block(void *context, uint8_t *output, const uint8_t *key,
                              const uint8_t *input)
{
    (void)context;
    return cipher(true, output, key, NULL, sgp32_bytes_of(input, SGP32_AES_SIZE));
}

static sgp32_status cbc_encrypt(void *context, uint8_t *output, const uint8_t *key,
                                const uint8_t *iv, sgp32_bytes input)
{
    (void)context;
    return cipher(true, output, key, iv, input);
}

static sgp32_status cbc_decrypt(void *context, uint8_t *output, const uint8_t *key,
                                const uint8_t *iv, sgp32_bytes input)
{
    (void)context;
    return cipher(false, output, key, iv, input);
}

static sgp32_status cmac(void *context, uint8_t *mac, const uint8_t *key_octets,
                         const sgp32_bytes *segments, size_t count)
{
    (void)context;
    psa_mac_operation_t operation = PSA_MAC_OPERATION_INIT;
    psa_key_id_t key;
    size_t size = 0;
    psa_status_t status = key_import(&key, PSA_KEY_TYPE_AES, PSA_KEY_USAGE_SIGN_HASH, PSA_ALG_CMAC,
                                     key_octets, SGP32_AES_SIZE);
    if (status == PSA_SUCCESS) {
        status = psa_mac_sign_setup(&operation, key, PSA_ALG_CMAC);
    }
    for (size_t i = 0; i < count && status == PSA_SUCCESS; i++) {
        if (segments[i].size != 0) {
            status = psa_mac_update(&operation, segments[i].data, segments[i].size);
        }
    }
    if (status == PSA_SUCCESS) {
        status = psa_mac_sign_finish(&operation, mac, SGP32_AES_SIZE, &size);
    }
    (void)psa_mac_abort(&operation);
    return key_end(key, status == PSA_SUCCESS && size != SGP32_AES_SIZE ? SGP32_CRYPTO
                                                                        : status_of(status));
}

static sgp32_status random_octets(void *context, uint8_t *output, size_t size)
{
    (void)context;
    return size == 0 || psa_generate_random(output, size) == PSA_SUCCESS ? SGP32_OK : SGP32_RANDOM;
}

static const sgp32_crypto_ops psa_ops = {
    .sha256 = sha256,
    .sha256_begin = sha256_begin,
    .sha256_update = sha256_update,
    .sha256_end = sha256_end,
    .verify = verify,
    .sign = sign,
    .agree = agree,
    .generate = generate,
    .public_point = public_point,
    .check_point = check_point,
    .aes_block = aes_block,
    .cbc_encrypt = cbc_encrypt,
    .cbc_decrypt = cbc_decrypt,
    .cmac = cmac,
    .random = random_octets,
    .forget = NULL,
};

sgp32_status sgp32_psa_setup(sgp32_psa *psa, sgp32_crypto *crypto)
{
    memset(psa, 0, sizeof *psa);
    if (psa_crypto_init() != PSA_SUCCESS) {
        return SGP32_CRYPTO;
    }
    crypto->ops = &psa_ops;
    crypto->context = psa;
    return SGP32_OK;
}

void sgp32_psa_teardown(sgp32_psa *psa)
{
    hash_drop(psa);
    sgp32_wipe(psa, sizeof *psa);
}
