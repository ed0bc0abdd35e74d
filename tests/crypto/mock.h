/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A crypto port that forwards to a real one, records each call, and fails the
 * call whose number it is told. It shows that nothing bypasses the port, that
 * every failure comes out clean, and which secrets the caller had forgotten.
 */
#ifndef SGP32_TESTS_CRYPTO_MOCK_H
#define SGP32_TESTS_CRYPTO_MOCK_H

#include "sgp32/crypto.h"

#include <string.h>

enum { MOCK_CALLS_MAX = 4096, MOCK_SECRETS_MAX = 64 };

typedef enum mock_operation {
    MOCK_SHA256,
    MOCK_SHA256_BEGIN,
    MOCK_SHA256_UPDATE,
    MOCK_SHA256_END,
    MOCK_VERIFY,
    MOCK_SIGN,
    MOCK_AGREE,
    MOCK_GENERATE,
    MOCK_PUBLIC_POINT,
    MOCK_CHECK_POINT,
    MOCK_AES_BLOCK,
    MOCK_CBC_ENCRYPT,
    MOCK_CBC_DECRYPT,
    MOCK_CMAC,
    MOCK_RANDOM
} mock_operation;

typedef struct mock {
    sgp32_crypto real;
    size_t fail_at; /* number of the call to fail, from 1; 0: none */
    size_t count;   /* calls made */
    mock_operation calls[MOCK_CALLS_MAX];
    uint8_t forgotten[MOCK_SECRETS_MAX][SGP32_SCALAR_SIZE];
    size_t forgotten_count;
} mock;

/* Records a call; true if it is to fail, after it has left octets behind as a provider may. */
static inline bool mock_fails(mock *self, mock_operation operation, uint8_t *output, size_t size)
{
    if (self->count < MOCK_CALLS_MAX) {
        self->calls[self->count] = operation;
    }
    self->count++;
    if (self->count != self->fail_at) {
        return false;
    }
    if (size != 0) {
        memset(output, 0xA5, size);
    }
    return true;
}

static inline sgp32_status mock_sha256(void *context, uint8_t *digest, const sgp32_bytes *segments,
                                       size_t count)
{
    mock *self = context;
    return mock_fails(self, MOCK_SHA256, digest, SGP32_SHA256_SIZE)
               ? SGP32_CRYPTO
               : self->real.ops->sha256(self->real.context, digest, segments, count);
}

static inline sgp32_status mock_sha256_begin(void *context)
{
    mock *self = context;
    return mock_fails(self, MOCK_SHA256_BEGIN, NULL, 0)
               ? SGP32_CRYPTO
               : self->real.ops->sha256_begin(self->real.context);
}

static inline sgp32_status mock_sha256_update(void *context, sgp32_bytes data)
{
    mock *self = context;
    return mock_fails(self, MOCK_SHA256_UPDATE, NULL, 0)
               ? SGP32_CRYPTO
               : self->real.ops->sha256_update(self->real.context, data);
}

static inline sgp32_status mock_sha256_end(void *context, uint8_t *digest)
{
    mock *self = context;
    return mock_fails(self, MOCK_SHA256_END, digest, SGP32_SHA256_SIZE)
               ? SGP32_CRYPTO
               : self->real.ops->sha256_end(self->real.context, digest);
}

static inline sgp32_status mock_verify(void *context, sgp32_curve curve, const uint8_t *point,
                                       const uint8_t *signature, const sgp32_bytes *segments,
                                       size_t count)
{
    mock *self = context;
    return mock_fails(self, MOCK_VERIFY, NULL, 0)
               ? SGP32_CRYPTO
               : self->real.ops->verify(self->real.context, curve, point, signature, segments,
                                        count);
}

static inline sgp32_status mock_sign(void *context, uint8_t *signature,
                                     const sgp32_private_key *key, const sgp32_bytes *segments,
                                     size_t count)
{
    mock *self = context;
    return mock_fails(self, MOCK_SIGN, signature, SGP32_SIGNATURE_SIZE)
               ? SGP32_CRYPTO
               : self->real.ops->sign(self->real.context, signature, key, segments, count);
}

static inline sgp32_status mock_agree(void *context, uint8_t *secret, const sgp32_private_key *key,
                                      const uint8_t *point)
{
    mock *self = context;
    return mock_fails(self, MOCK_AGREE, secret, SGP32_SCALAR_SIZE)
               ? SGP32_CRYPTO
               : self->real.ops->agree(self->real.context, secret, key, point);
}

static inline sgp32_status mock_generate(void *context, uint8_t *scalar, uint8_t *point,
                                         sgp32_curve curve)
{
    mock *self = context;
    if (mock_fails(self, MOCK_GENERATE, scalar, SGP32_SCALAR_SIZE)) {
        memset(point, 0xA5, SGP32_POINT_SIZE);
        return SGP32_RANDOM;
    }
    return self->real.ops->generate(self->real.context, scalar, point, curve);
}

static inline sgp32_status mock_public_point(void *context, uint8_t *point,
                                             const sgp32_private_key *key)
{
    mock *self = context;
    return mock_fails(self, MOCK_PUBLIC_POINT, point, SGP32_POINT_SIZE)
               ? SGP32_CRYPTO
               : self->real.ops->public_point(self->real.context, point, key);
}

static inline sgp32_status mock_check_point(void *context, sgp32_curve curve, const uint8_t *point)
{
    mock *self = context;
    return mock_fails(self, MOCK_CHECK_POINT, NULL, 0)
               ? SGP32_CRYPTO
               : self->real.ops->check_point(self->real.context, curve, point);
}

static inline sgp32_status mock_aes_block(void *context, uint8_t *output, const uint8_t *key,
                                          const uint8_t *input)
{
    mock *self = context;
    return mock_fails(self, MOCK_AES_BLOCK, output, SGP32_AES_SIZE)
               ? SGP32_CRYPTO
               : self->real.ops->aes_block(self->real.context, output, key, input);
}

/* A failing cipher has done its work before it fails: the worst that it can leave behind. */
static inline sgp32_status mock_cbc_encrypt(void *context, uint8_t *output, const uint8_t *key,
                                            const uint8_t *iv, sgp32_bytes input)
{
    mock *self = context;
    sgp32_status status = self->real.ops->cbc_encrypt(self->real.context, output, key, iv, input);
    return mock_fails(self, MOCK_CBC_ENCRYPT, NULL, 0) ? SGP32_CRYPTO : status;
}

static inline sgp32_status mock_cbc_decrypt(void *context, uint8_t *output, const uint8_t *key,
                                            const uint8_t *iv, sgp32_bytes input)
{
    mock *self = context;
    sgp32_status status = self->real.ops->cbc_decrypt(self->real.context, output, key, iv, input);
    return mock_fails(self, MOCK_CBC_DECRYPT, NULL, 0) ? SGP32_CRYPTO : status;
}

static inline sgp32_status mock_cmac(void *context, uint8_t *mac, const uint8_t *key,
                                     const sgp32_bytes *segments, size_t count)
{
    mock *self = context;
    sgp32_status status = self->real.ops->cmac(self->real.context, mac, key, segments, count);
    return mock_fails(self, MOCK_CMAC, NULL, 0) ? SGP32_CRYPTO : status;
}

static inline sgp32_status mock_random(void *context, uint8_t *output, size_t size)
{
    mock *self = context;
    return mock_fails(self, MOCK_RANDOM, output, size)
               ? SGP32_RANDOM
               : self->real.ops->random(self->real.context, output, size);
}

static inline void mock_forget(void *context, sgp32_bytes secret)
{
    mock *self = context;
    if (self->forgotten_count < MOCK_SECRETS_MAX && secret.size <= SGP32_SCALAR_SIZE &&
        secret.size != 0) {
        memcpy(self->forgotten[self->forgotten_count++], secret.data, secret.size);
    }
    if (self->real.ops->forget != NULL) {
        self->real.ops->forget(self->real.context, secret);
    }
}

/* Starts over: forwards to `real`, fails call number `fail_at`. */
static inline sgp32_crypto mock_open(mock *self, sgp32_crypto real, size_t fail_at)
{
    static const sgp32_crypto_ops ops = {
        .sha256 = mock_sha256,
        .sha256_begin = mock_sha256_begin,
        .sha256_update = mock_sha256_update,
        .sha256_end = mock_sha256_end,
        .verify = mock_verify,
        .sign = mock_sign,
        .agree = mock_agree,
        .generate = mock_generate,
        .public_point = mock_public_point,
        .check_point = mock_check_point,
        .aes_block = mock_aes_block,
        .cbc_encrypt = mock_cbc_encrypt,
        .cbc_decrypt = mock_cbc_decrypt,
        .cmac = mock_cmac,
        .random = mock_random,
        .forget = mock_forget,
    };
    memset(self, 0, sizeof *self);
    self->real = real;
    self->fail_at = fail_at;
    sgp32_crypto crypto = {&ops, self};
    return crypto;
}

/* Tells whether the caller had the back end forget this secret. */
static inline bool mock_has_forgotten(const mock *self, sgp32_bytes secret)
{
    for (size_t i = 0; i < self->forgotten_count; i++) {
        if (memcmp(self->forgotten[i], secret.data, secret.size) == 0) {
            return true;
        }
    }
    return false;
}

#endif
