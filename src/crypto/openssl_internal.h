/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the files of the OpenSSL back end share: openssl.c sets up, hashes and
 * enciphers; openssl_keys.c has the operations on keys.
 */
#ifndef SGP32_SRC_CRYPTO_OPENSSL_INTERNAL_H
#define SGP32_SRC_CRYPTO_OPENSSL_INTERNAL_H

#include "sgp32/openssl.h"

/* Makes what is kept for the two curves; frees it. */
sgp32_status openssl_keys_setup(sgp32_openssl *openssl);
void openssl_keys_teardown(sgp32_openssl *openssl);

/* Drops a private key that is kept; each of them if `secret` is empty. */
void openssl_keys_forget(sgp32_openssl *openssl, sgp32_bytes secret);

/* The operations of sgp32_crypto_ops; `context` is an sgp32_openssl. */
sgp32_status openssl_sha256(void *context, uint8_t *digest, const sgp32_bytes *segments,
                            size_t count);
sgp32_status openssl_verify(void *context, sgp32_curve curve, const uint8_t *point,
                            const uint8_t *signature, const sgp32_bytes *segments, size_t count);
sgp32_status openssl_sign(void *context, uint8_t *signature, const sgp32_private_key *key,
                          const sgp32_bytes *segments, size_t count);
sgp32_status openssl_agree(void *context, uint8_t *secret, const sgp32_private_key *key,
                           const uint8_t *point);
sgp32_status openssl_generate(void *context, uint8_t *scalar, uint8_t *point, sgp32_curve curve);
sgp32_status openssl_public_point(void *context, uint8_t *point, const sgp32_private_key *key);
sgp32_status openssl_check_point(void *context, sgp32_curve curve, const uint8_t *point);

#endif
