/* SPDX-License-Identifier: Apache-2.0 */
/* The OpenSSL back end: set-up and teardown, SHA-256, AES, random octets. */
#include "crypto/internal.h"
#include "crypto/openssl_internal.h"

#include <limits.h>
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
    aes->keyed = EVP_CipherInit_ex2(aes->cipher, NULL, key, NULL, -1, NULL) == 1;
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

/*
 * CMAC (RFC 4493): CBC of the message, whose last block is mixed with a subkey,
 * and of that the last block. OpenSSL has it too, but enciphers block by block,
 * which takes a third longer.
 */

static const uint8_t zero_block[SGP32_AES_SIZE];

/* Multiplies by x in the field of CMAC: a subkey of L, the zero block enciphered. */
static void subkey_next(uint8_t *block)
{
    uint8_t carry = block[0] >> 7;
    for (size_t i = 0; i + 1 < SGP32_AES_SIZE; i++) {
        block[i] = (uint8_t)(block[i] << 1 | block[i + 1] >> 7);
    }
    block[SGP32_AES_SIZE - 1] = (uint8_t)(block[SGP32_AES_SIZE - 1] << 1 ^ 0x87 * carry);
}

/* Makes `cmac` hold `key`, and starts a CBC with it. */
static bool cmac_begin(sgp32_openssl *openssl, const uint8_t *key)
{
    sgp32_openssl_aes *aes = &openssl->cmac;
    int written = 0;
    if (!aes_holds(aes, key) &&
        (aes_rekey(aes, key) != SGP32_OK ||
         EVP_CipherInit_ex2(aes->cipher, NULL, NULL, zero_block, -1, NULL) != 1 ||
         EVP_CipherUpdate(aes->cipher, openssl->cmac_zero, &written, zero_block, SGP32_AES_SIZE) !=
             1)) {
        aes->keyed = false;
        return false;
    }
    return EVP_CipherInit_ex2(aes->cipher, NULL, NULL, zero_block, -1, NULL) == 1;
}

/* Enciphers the next octets of a message, for what the context remembers of them. */
static bool cmac_update(EVP_CIPHER_CTX *cipher, sgp32_bytes data)
{
    enum { PART = 512 };
    uint8_t output[PART + SGP32_AES_SIZE]; /* up to a block was kept back before */
    bool good = true;
    for (size_t done = 0; done < data.size && good; done += PART) {
        size_t left = data.size - done;
        int written = 0;
        good = EVP_CipherUpdate(cipher, output, &written, data.data + done,
                                left < PART ? (int)left : PART) == 1;
    }
    return good;
}

static sgp32_status cmac(void *context, uint8_t *mac, const uint8_t *key,
                         const sgp32_bytes *segments, size_t count)
{
    sgp32_openssl *openssl = context;
    uint8_t last[SGP32_AES_SIZE] = {0};
    uint8_t subkey[SGP32_AES_SIZE];
    size_t used = 0; /* octets in `last` */
    size_t left = 0; /* before the last block */
    int written = 0;
    bool good = cmac_begin(openssl, key);
    for (size_t i = 0; i < count; i++) {
        left += segments[i].size;
    }
    left = left == 0 ? 0 : (left - 1) / SGP32_AES_SIZE * SGP32_AES_SIZE;
    for (size_t i = 0; i < count && good; i++) {
        size_t part = segments[i].size < left ? segments[i].size : left;
        size_t rest = segments[i].size - part;
        good = cmac_update(openssl->cmac.cipher, sgp32_bytes_of(segments[i].data, part));
        left -= part;
        if (rest != 0) {
            memcpy(last + used, segments[i].data + part, rest);
            used += rest;
        }
    }
    memcpy(subkey, openssl->cmac_zero, sizeof subkey);
    subkey_next(subkey);
    if (used < sizeof last) {
        subkey_next(subkey);
        last[used] = 0x80;
    }
    for (size_t i = 0; i < sizeof last; i++) {
        last[i] ^= subkey[i];
    }
    good = good &&
           EVP_CipherUpdate(openssl->cmac.cipher, mac, &written, last, SGP32_AES_SIZE) == 1 &&
           written == SGP32_AES_SIZE;
    sgp32_wipe(subkey, sizeof subkey);
    sgp32_wipe(last, sizeof last);
    return good ? SGP32_OK : SGP32_CRYPTO;
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
    if (!openssl->cmac.keyed) {
        sgp32_wipe(openssl->cmac_zero, sizeof openssl->cmac_zero);
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

sgp32_status sgp32_openssl_setup(sgp32_openssl *openssl, sgp32_crypto *crypto,
                                 struct ossl_lib_ctx_st *library)
{
    memset(openssl, 0, sizeof *openssl);
    openssl->library = library;
    openssl->sha256 = EVP_MD_fetch(library, "SHA2-256", NULL);
    openssl->cbc = EVP_CIPHER_fetch(library, "AES-128-CBC", NULL);
    openssl->ecb = EVP_CIPHER_fetch(library, "AES-128-ECB", NULL);
    openssl->digest = EVP_MD_CTX_new();
    openssl->running = EVP_MD_CTX_new();

    bool ready = openssl->sha256 != NULL && openssl->cbc != NULL && openssl->ecb != NULL &&
                 openssl->digest != NULL && openssl->running != NULL &&
                 cipher_setup(&openssl->block, openssl->ecb, 1) &&
                 cipher_setup(&openssl->encrypt, openssl->cbc, 1) &&
                 cipher_setup(&openssl->decrypt, openssl->cbc, 0) &&
                 cipher_setup(&openssl->cmac, openssl->cbc, 1) &&
                 openssl_keys_setup(openssl) == SGP32_OK;
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
    /* Freeing a cipher context cleanses its key schedule. */
    EVP_CIPHER_CTX_free(openssl->block.cipher);
    EVP_CIPHER_CTX_free(openssl->encrypt.cipher);
    EVP_CIPHER_CTX_free(openssl->decrypt.cipher);
    EVP_CIPHER_CTX_free(openssl->cmac.cipher);
    EVP_MD_CTX_free(openssl->digest);
    EVP_MD_CTX_free(openssl->running);
    EVP_CIPHER_free(openssl->ecb);
    EVP_CIPHER_free(openssl->cbc);
    EVP_MD_free(openssl->sha256);
    sgp32_wipe(openssl, sizeof *openssl);
}
