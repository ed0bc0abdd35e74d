/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The public crypto functions: they check sizes, ranges and curves once for all
 * back ends, call the operation, and zero the outputs when it fails.
 */
#include "crypto/internal.h"

/* Zeroes `size` octets at `output` unless the status is good; returns the status. */
static sgp32_status finish(sgp32_status status, uint8_t *output, size_t size)
{
    if (status != SGP32_OK) {
        sgp32_wipe(output, size);
    }
    return status;
}

void sgp32_crypto_forget(const sgp32_crypto *crypto, sgp32_bytes secret)
{
    if (crypto->ops->forget != NULL) {
        crypto->ops->forget(crypto->context, secret);
    }
}

/* Hashes */

sgp32_status sgp32_sha256(const sgp32_crypto *crypto, uint8_t digest[SGP32_SHA256_SIZE],
                          const sgp32_bytes *segments, size_t count)
{
    return finish(crypto->ops->sha256(crypto->context, digest, segments, count), digest,
                  SGP32_SHA256_SIZE);
}

sgp32_status sgp32_sha256_begin(const sgp32_crypto *crypto)
{
    return crypto->ops->sha256_begin(crypto->context);
}

sgp32_status sgp32_sha256_update(const sgp32_crypto *crypto, sgp32_bytes data)
{
    return crypto->ops->sha256_update(crypto->context, data);
}

sgp32_status sgp32_sha256_end(const sgp32_crypto *crypto, uint8_t digest[SGP32_SHA256_SIZE])
{
    return finish(crypto->ops->sha256_end(crypto->context, digest), digest, SGP32_SHA256_SIZE);
}

/* Keys */

/* Checks all of a public key but whether its point is on the curve. */
static sgp32_status public_key_form(const sgp32_public_key *key)
{
    if (!crypto_curve_known(key->curve)) {
        return SGP32_CURVE;
    }
    if (key->point.size == 1 && key->point.data[0] == 0) {
        return SGP32_POINT; /* SEC 1, 2.3.3: the point at infinity */
    }
    if (key->point.size != SGP32_POINT_SIZE || key->point.data[0] != 0x04) {
        return SGP32_KEY;
    }
    return SGP32_OK;
}

static sgp32_status private_key_form(const sgp32_private_key *key)
{
    if (!crypto_curve_known(key->curve)) {
        return SGP32_CURVE;
    }
    return crypto_scalar_valid(key->curve, key->scalar) ? SGP32_OK : SGP32_KEY;
}

sgp32_status sgp32_public_key_check(const sgp32_crypto *crypto, const sgp32_public_key *key)
{
    sgp32_status status = public_key_form(key);
    if (status != SGP32_OK) {
        return status;
    }
    return crypto->ops->check_point(crypto->context, key->curve, key->point.data);
}

sgp32_status sgp32_private_key_of(sgp32_private_key *key, sgp32_curve curve, sgp32_bytes scalar)
{
    sgp32_status status = SGP32_KEY;
    sgp32_wipe(key, sizeof *key);
    if (scalar.size == SGP32_SCALAR_SIZE) {
        key->curve = curve;
        for (size_t i = 0; i < SGP32_SCALAR_SIZE; i++) {
            key->scalar[i] = scalar.data[i];
        }
        status = private_key_form(key);
    }
    if (status != SGP32_OK) {
        sgp32_wipe(key, sizeof *key);
    }
    return status;
}

void sgp32_private_key_wipe(const sgp32_crypto *crypto, sgp32_private_key *key)
{
    if (crypto != NULL) {
        sgp32_crypto_forget(crypto, sgp32_bytes_of(key->scalar, sizeof key->scalar));
    }
    sgp32_wipe(key, sizeof *key);
}

sgp32_status sgp32_key_generate(const sgp32_crypto *crypto, sgp32_private_key *key,
                                uint8_t point[SGP32_POINT_SIZE], sgp32_curve curve)
{
    sgp32_status status = SGP32_CURVE;
    if (crypto_curve_known(curve)) {
        key->curve = curve;
        status = crypto->ops->generate(crypto->context, key->scalar, point, curve);
    }
    if (status != SGP32_OK) {
        sgp32_wipe(key, sizeof *key);
    }
    return finish(status, point, SGP32_POINT_SIZE);
}

sgp32_status sgp32_key_point(const sgp32_crypto *crypto, uint8_t point[SGP32_POINT_SIZE],
                             const sgp32_private_key *key)
{
    sgp32_status status = private_key_form(key);
    if (status == SGP32_OK) {
        status = crypto->ops->public_point(crypto->context, point, key);
    }
    return finish(status, point, SGP32_POINT_SIZE);
}

/* Signatures and key agreement */

sgp32_status sgp32_ecdsa_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                sgp32_bytes signature, const sgp32_bytes *segments, size_t count)
{
    sgp32_status status = public_key_form(key);
    if (status == SGP32_OK) {
        status = sgp32_signature_check(key->curve, signature);
    }
    if (status == SGP32_OK) {
        status = crypto->ops->verify(crypto->context, key->curve, key->point.data, signature.data,
                                     segments, count);
    }
    return status;
}

sgp32_status sgp32_ecdsa_sign(const sgp32_crypto *crypto, uint8_t signature[SGP32_SIGNATURE_SIZE],
                              const sgp32_private_key *key, const sgp32_bytes *segments,
                              size_t count)
{
    sgp32_status status = private_key_form(key);
    if (status == SGP32_OK) {
        status = crypto->ops->sign(crypto->context, signature, key, segments, count);
    }
    return finish(status, signature, SGP32_SIGNATURE_SIZE);
}

sgp32_status sgp32_ecdh(const sgp32_crypto *crypto, uint8_t secret[SGP32_SCALAR_SIZE],
                        const sgp32_private_key *key, const sgp32_public_key *peer)
{
    sgp32_status status = private_key_form(key);
    if (status == SGP32_OK) {
        status = public_key_form(peer);
    }
    if (status == SGP32_OK && key->curve != peer->curve) {
        status = SGP32_CURVE;
    }
    if (status == SGP32_OK) {
        status = crypto->ops->agree(crypto->context, secret, key, peer->point.data);
    }
    return finish(status, secret, SGP32_SCALAR_SIZE);
}

/* AES */

sgp32_status sgp32_aes_block(const sgp32_crypto *crypto, uint8_t output[SGP32_AES_SIZE],
                             const uint8_t key[SGP32_AES_SIZE], const uint8_t input[SGP32_AES_SIZE])
{
    return finish(crypto->ops->aes_block(crypto->context, output, key, input), output,
                  SGP32_AES_SIZE);
}

sgp32_status sgp32_aes_cbc_encrypt(const sgp32_crypto *crypto, uint8_t *output,
                                   const uint8_t key[SGP32_AES_SIZE],
                                   const uint8_t iv[SGP32_AES_SIZE], sgp32_bytes input)
{
    if (input.size % SGP32_AES_SIZE != 0) {
        return finish(SGP32_ARGUMENT, output, input.size);
    }
    return finish(crypto->ops->cbc_encrypt(crypto->context, output, key, iv, input), output,
                  input.size);
}

sgp32_status sgp32_aes_cbc_decrypt(const sgp32_crypto *crypto, uint8_t *output,
                                   const uint8_t key[SGP32_AES_SIZE],
                                   const uint8_t iv[SGP32_AES_SIZE], sgp32_bytes input)
{
    if (input.size % SGP32_AES_SIZE != 0) {
        return finish(SGP32_ARGUMENT, output, input.size);
    }
    return finish(crypto->ops->cbc_decrypt(crypto->context, output, key, iv, input), output,
                  input.size);
}

sgp32_status sgp32_aes_cmac(const sgp32_crypto *crypto, uint8_t mac[SGP32_AES_SIZE],
                            const uint8_t key[SGP32_AES_SIZE], const sgp32_bytes *segments,
                            size_t count)
{
    return finish(crypto->ops->cmac(crypto->context, mac, key, segments, count), mac,
                  SGP32_AES_SIZE);
}

sgp32_status sgp32_random(const sgp32_crypto *crypto, uint8_t *output, size_t size)
{
    return finish(crypto->ops->random(crypto->context, output, size), output, size);
}
