/* SPDX-License-Identifier: Apache-2.0 */
/* The OpenSSL back end: set-up and teardown, SHA-256, AES, random octets. */
#include "crypto/internal.h"
#include "crypto/openssl_internal.h"

#include <limits.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

/* The most octets given to one call that takes an int: whole blocks. */
enum { CHUNK_MAX = INT_MAX / SGP32_AES_SIZE * SGP32_AES_SIZE };

/* Hashes */

static sgp32_status hash_update(EVP_MD_CTX *hash, sgp32_bytes data)
{
    return data.size == 0 || EVP_DigestUpdate(hash, data.data, data.size) == 1 ? SGP32_OK
                                                                               : SGP32_CRYPTO;
}

sgp32_status openssl_sha256(void *context, uint8_t *digest, const sgp32_bytes *segments,
                            size_t count)
{
    sgp32_openssl *openssl = context;
    if (EVP_DigestInit_ex2(openssl->digest, openssl->sha256, NULL) != 1) {
        return SGP32_CRYPTO;
    }
    for (size_t i = 0; i < count; i++) {
        if (hash_update(openssl->digest, segments[i]) != SGP32_OK) {
            return SGP32_CRYPTO;
        }
    }
    return EVP_DigestFinal_ex(openssl->digest, digest, NULL) == 1 ? SGP32_OK : SGP32_CRYPTO;
}

static sgp32_status sha256_begin(void *context)
{
    sgp32_openssl *openssl = context;
    openssl->hashing = EVP_DigestInit_ex2(openssl->running, openssl->sha256, NULL) == 1;
    return openssl->hashing ? SGP32_OK : SGP32_CRYPTO;
}

static sgp32_status sha256_update(void *context, sgp32_bytes data)
{
    sgp32_openssl *openssl = context;
    if (!openssl->hashing) {
        return SGP32_STATE;
    }
    sgp32_status status = hash_update(openssl->running, data);
    openssl->hashing = status == SGP32_OK;
    return status;
}

static sgp32_status sha256_end(void *context, uint8_t *digest)
{
    sgp32_openssl *openssl = context;
    if (!openssl->hashing) {
        return SGP32_STATE;
    }
    openssl->hashing = false;
    return EVP_DigestFinal_ex(openssl->running, digest, NULL) == 1 ? SGP32_OK : SGP32_CRYPTO;
}

/* AES */

/* Sets the key of a context. */
static sgp32_status aes_rekey(sgp32_openssl_aes *aes, const uint8_t *key)
{
    int done = aes->mac != NULL ? EVP_MAC_init(aes->mac, key, SGP32_AES_SIZE, NULL)
                                : EVP_CipherInit_ex2(aes->cipher, NULL, key, NULL, -1, NULL);
    aes->keyed = done == 1;
    memcpy(aes->key, key, SGP32_AES_SIZE);
    return aes->keyed ? SGP32_OK : SGP32_CRYPTO;
}

/* Tells whether a context holds `key`: setting it again costs what a block does. */
static bool aes_holds(const sgp32_openssl_aes *aes, const uint8_t *key)
{
    return aes->keyed && crypto_equal(aes->key, key, SGP32_AES_SIZE);
}

static void aes_forget(sgp32_openssl_aes *aes)
{
    static const uint8_t zero[SGP32_AES_SIZE] = {0};
    if (aes->keyed) {
        (void)aes_rekey(aes, zero); /* overwrites the key schedule */
        aes->keyed = false;
    }
    sgp32_wipe(aes->key, sizeof aes->key);
}

static sgp32_status aes_block(void *context, uint8_t *output, const uint8_t *key,
                              const uint8_t *input)
{
    sgp32_openssl *openssl = context;
    sgp32_openssl_aes *aes = &openssl->block;
    int written = 0;
    if (!aes_holds(aes, key) && aes_rekey(aes, key) != SGP32_OK) {
        return SGP32_CRYPTO;
    }
    return EVP_CipherUpdate(aes->cipher, output, &written, input, SGP32_AES_SIZE) == 1 &&
                   written == SGP32_AES_SIZE
               ? SGP32_OK
               : SGP32_CRYPTO;
}

static sgp32_status cbc(sgp32_openssl_aes *aes, uint8_t *output, const uint8_t *key,
                        const uint8_t *iv, sgp32_bytes input)
{
    if ((!aes_holds(aes, key) && aes_rekey(aes, key) != SGP32_OK) ||
        EVP_CipherInit_ex2(aes->cipher, NULL, NULL, iv, -1, NULL) != 1) {
        return SGP32_CRYPTO;
    }
    for (size_t done = 0; done < input.size;) {
        size_t left = input.size - done;
        int part = left < CHUNK_MAX ? (int)left : CHUNK_MAX;
        int written = 0;
        if (EVP_CipherUpdate(aes->cipher, output + done, &written, input.data + done, part) != 1 ||
            written != part) {
            return SGP32_CRYPTO;
        }
        done += (size_t)part;
    }
    return SGP32_OK;
}

static sgp32_status cbc_encrypt(void *context, uint8_t *output, const uint8_t *key,
                                const uint8_t *iv, sgp32_bytes input)
{
    sgp32_openssl *openssl = context;
    return cbc(&openssl->encrypt, output, key, iv, input);
}

static sgp32_status cbc_decrypt(void *context, uint8_t *output, const uint8_t *key,
                                const uint8_t *iv, sgp32_bytes input)
{
    sgp32_openssl *openssl = context;
    return cbc(&openssl->decrypt, output, key, iv, input);
}

static sgp32_status cmac(void *context, uint8_t *mac, const uint8_t *key,
                         const sgp32_bytes *segments, size_t count)
{
    sgp32_openssl *openssl = context;
    sgp32_openssl_aes *aes = &openssl->cmac;
    size_t size = 0;
    bool ready = aes_holds(aes, key) ? EVP_MAC_init(aes->mac, NULL, 0, NULL) == 1
                                     : aes_rekey(aes, key) == SGP32_OK;
    for (size_t i = 0; i < count && ready; i++) {
        ready = segments[i].size == 0 ||
                EVP_MAC_update(aes->mac, segments[i].data, segments[i].size) == 1;
    }
    ready =
        ready && EVP_MAC_final(aes->mac, mac, &size, SGP32_AES_SIZE) == 1 && size == SGP32_AES_SIZE;
    return ready ? SGP32_OK : SGP32_CRYPTO;
}

/* The rest */

static sgp32_status random_octets(void *context, uint8_t *output, size_t size)
{
    sgp32_openssl *openssl = context;
    return size == 0 || RAND_bytes_ex(openssl->library, output, size, 0) == 1 ? SGP32_OK
                                                                              : SGP32_RANDOM;
}

static void forget(void *context, sgp32_bytes secret)
{
    sgp32_openssl *openssl = context;
    sgp32_openssl_aes *const all[] = {&openssl->block, &openssl->encrypt, &openssl->decrypt,
                                      &openssl->cmac};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        if (secret.size == 0 || (secret.size == SGP32_AES_SIZE && aes_holds(all[i], secret.data))) {
            aes_forget(all[i]);
        }
    }
    openssl_keys_forget(openssl, secret);
}

static const sgp32_crypto_ops openssl_ops = {
    .sha256 = openssl_sha256,
    .sha256_begin = sha256_begin,
    .sha256_update = sha256_update,
    .sha256_end = sha256_end,
    .verify = openssl_verify,
    .sign = openssl_sign,
    .agree = openssl_agree,
    .generate = openssl_generate,
    .public_point = openssl_public_point,
    .check_point = openssl_check_point,
    .aes_block = aes_block,
    .cbc_encrypt = cbc_encrypt,
    .cbc_decrypt = cbc_decrypt,
    .cmac = cmac,
    .random = random_octets,
    .forget = forget,
};

/* Makes a context that enciphers whole blocks only. */
static bool cipher_setup(sgp32_openssl_aes *aes, const EVP_CIPHER *cipher, int encrypt)
{
    aes->cipher = EVP_CIPHER_CTX_new();
    return aes->cipher != NULL &&
           EVP_CipherInit_ex2(aes->cipher, cipher, NULL, NULL, encrypt, NULL) == 1 &&
           EVP_CIPHER_CTX_set_padding(aes->cipher, 0) == 1;
}

static bool mac_setup(sgp32_openssl_aes *aes, EVP_MAC *mac)
{
    char cipher[] = "AES-128-CBC";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, cipher, 0),
        OSSL_PARAM_construct_end(),
    };
    aes->mac = EVP_MAC_CTX_new(mac);
    return aes->mac != NULL && EVP_MAC_CTX_set_params(aes->mac, parameters) == 1;
}

sgp32_status sgp32_openssl_setup(sgp32_openssl *openssl, sgp32_crypto *crypto,
                                 struct ossl_lib_ctx_st *library)
{
    memset(openssl, 0, sizeof *openssl);
    openssl->library = library;
    openssl->sha256 = EVP_MD_fetch(library, "SHA2-256", NULL);
    openssl->cbc = EVP_CIPHER_fetch(library, "AES-128-CBC", NULL);
    openssl->ecb = EVP_CIPHER_fetch(library, "AES-128-ECB", NULL);
    openssl->mac = EVP_MAC_fetch(library, "CMAC", NULL);
    openssl->digest = EVP_MD_CTX_new();
    openssl->running = EVP_MD_CTX_new();

    bool ready = openssl->sha256 != NULL && openssl->cbc != NULL && openssl->ecb != NULL &&
                 openssl->mac != NULL && openssl->digest != NULL && openssl->running != NULL &&
                 cipher_setup(&openssl->block, openssl->ecb, 1) &&
                 cipher_setup(&openssl->encrypt, openssl->cbc, 1) &&
                 cipher_setup(&openssl->decrypt, openssl->cbc, 0) &&
                 mac_setup(&openssl->cmac, openssl->mac) && openssl_keys_setup(openssl) == SGP32_OK;
    if (!ready) {
        sgp32_openssl_teardown(openssl);
        return SGP32_CRYPTO;
    }
    crypto->ops = &openssl_ops;
    crypto->context = openssl;
    return SGP32_OK;
}

void sgp32_openssl_teardown(sgp32_openssl *openssl)
{
    openssl_keys_teardown(openssl);
    /* Freeing a cipher or MAC context cleanses its key schedule. */
    EVP_MAC_CTX_free(openssl->cmac.mac);
    EVP_CIPHER_CTX_free(openssl->block.cipher);
    EVP_CIPHER_CTX_free(openssl->encrypt.cipher);
    EVP_CIPHER_CTX_free(openssl->decrypt.cipher);
    EVP_MD_CTX_free(openssl->digest);
    EVP_MD_CTX_free(openssl->running);
    EVP_MAC_free(openssl->mac);
    EVP_CIPHER_free(openssl->ecb);
    EVP_CIPHER_free(openssl->cbc);
    EVP_MD_free(openssl->sha256);
    sgp32_wipe(openssl, sizeof *openssl);
}
