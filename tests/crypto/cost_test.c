/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the port costs over its provider. OpenSSL's floor for a verification is
 * EVP_PKEY_verify with the key kept and the digest given; ours imports the key
 * and hashes too. The floor for opening a segment is AES-CBC and CMAC in kept
 * contexts with kept keys. Each call of ours is timed right after one of the
 * floor, and medians are compared, so that other load falls on both alike.
 *
 * Ratios above the limit fail, in optimised builds without a sanitizer. With
 * PSA, which has no such floor, times are printed and nothing is compared.
 */
#include "sgp32/bsp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(SGP32_CRYPTO_PSA)
#include "sgp32/psa.h"
#else
#include "sgp32/openssl.h"
#include <openssl/core_names.h>
#include <openssl/evp.h>
#endif

enum { SAMPLES_MAX = 2000, ATTEMPTS = 3, MESSAGE = 200 };

static const double limit = 1.10;

#define DEMAND(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                \
            exit(1);                                                                               \
        }                                                                                          \
    } while (0)

/* Times of the floor and of ours, in microseconds. */
typedef struct samples {
    double floor[SAMPLES_MAX];
    double ours[SAMPLES_MAX];
    size_t count;
} samples;

static samples taken;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, size_t count)
{
    qsort(values, count, sizeof *values, ascending);
    return values[count / 2];
}

/* Prints the medians; true if their ratio keeps within the limit. */
static bool report(const char *what)
{
    double ours = median(taken.ours, taken.count);
    double floor = median(taken.floor, taken.count);
    if (floor == 0) {
        printf("%-34s %9.2f us\n", what, ours);
        return true;
    }
    printf("%-34s %9.2f us, floor %9.2f us, ratio %.3f\n", what, ours, floor, ours / floor);
    return ours <= limit * floor;
}

/* The provider's own way to do the same. */
#if defined(SGP32_CRYPTO_PSA)

typedef struct provider {
    int none;
} provider;

static void provider_key(provider *self, sgp32_curve curve, const uint8_t *point)
{
    (void)self;
    (void)curve;
    (void)point;
}

static bool provider_verify(provider *self, const uint8_t *digest, const uint8_t *der, size_t size)
{
    (void)self;
    (void)digest;
    (void)der;
    return size != 0;
}

static void provider_keys(provider *self, const sgp32_session_keys *keys)
{
    (void)self;
    (void)keys;
}

static void provider_open(provider *self, uint8_t *output, sgp32_bytes covered, sgp32_bytes data)
{
    (void)self;
    (void)output;
    (void)covered;
    (void)data;
}

static const bool has_floor = false;

#else

typedef struct provider {
    EVP_PKEY *key;
    EVP_PKEY_CTX *verify;
    EVP_CIPHER_CTX *cipher;
    EVP_MAC_CTX *mac;
} provider;

static void provider_key(provider *self, sgp32_curve curve, const uint8_t *point)
{
    char name[16];
    uint8_t copy[SGP32_POINT_SIZE];
    memcpy(copy, point, sizeof copy);
    snprintf(name, sizeof name, "%s", curve == SGP32_CURVE_P256 ? "prime256v1" : "brainpoolP256r1");
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, name, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, copy, sizeof copy),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY_CTX *import = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    self->key = NULL;
    DEMAND(EVP_PKEY_fromdata_init(import) == 1);
    DEMAND(EVP_PKEY_fromdata(import, &self->key, EVP_PKEY_PUBLIC_KEY, parameters) == 1);
    EVP_PKEY_CTX_free(import);
    self->verify = EVP_PKEY_CTX_new_from_pkey(NULL, self->key, NULL);
    DEMAND(EVP_PKEY_verify_init(self->verify) == 1);
}

static bool provider_verify(provider *self, const uint8_t *digest, const uint8_t *der, size_t size)
{
    return EVP_PKEY_verify(self->verify, der, size, digest, SGP32_SHA256_SIZE) == 1;
}

static void provider_keys(provider *self, const sgp32_session_keys *keys)
{
    char name[] = "AES-128-CBC";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, name, 0),
        OSSL_PARAM_construct_end(),
    };
    EVP_CIPHER *cbc = EVP_CIPHER_fetch(NULL, name, NULL);
    EVP_MAC *cmac = EVP_MAC_fetch(NULL, "CMAC", NULL);
    self->cipher = EVP_CIPHER_CTX_new();
    self->mac = EVP_MAC_CTX_new(cmac);
    DEMAND(EVP_DecryptInit_ex2(self->cipher, cbc, keys->s_enc, keys->s_enc, NULL) == 1);
    DEMAND(EVP_CIPHER_CTX_set_padding(self->cipher, 0) == 1);
    DEMAND(EVP_MAC_init(self->mac, keys->s_mac, SGP32_AES_SIZE, parameters) == 1);
    EVP_CIPHER_free(cbc);
    EVP_MAC_free(cmac);
}

static void provider_open(provider *self, uint8_t *output, sgp32_bytes covered, sgp32_bytes data)
{
    uint8_t mac[SGP32_AES_SIZE];
    size_t size = 0;
    int written = 0;
    DEMAND(EVP_MAC_init(self->mac, NULL, 0, NULL) == 1);
    DEMAND(EVP_MAC_update(self->mac, covered.data, covered.size) == 1);
    DEMAND(EVP_MAC_final(self->mac, mac, &size, sizeof mac) == 1);
    DEMAND(EVP_DecryptInit_ex2(self->cipher, NULL, NULL, mac, NULL) == 1);
    DEMAND(EVP_DecryptUpdate(self->cipher, output, &written, data.data, (int)data.size) == 1);
}

static const bool has_floor = true;

#endif

/* Two keys in turn, so that each call imports one that was not there. */
static bool measure_verify(const sgp32_crypto *crypto, sgp32_curve curve, size_t count)
{
    static const uint8_t octets[MESSAGE] = {1};
    const sgp32_bytes message = {octets, sizeof octets};
    provider floor[2];
    sgp32_public_key keys[2];
    uint8_t points[2][SGP32_POINT_SIZE];
    uint8_t signatures[2][SGP32_SIGNATURE_SIZE];
    uint8_t der[2][SGP32_SIGNATURE_DER_MAX];
    size_t sizes[2];
    uint8_t digest[SGP32_SHA256_SIZE];

    DEMAND(sgp32_sha256(crypto, digest, &message, 1) == SGP32_OK);
    for (size_t i = 0; i < 2; i++) {
        sgp32_private_key key;
        DEMAND(sgp32_key_generate(crypto, &key, points[i], curve) == SGP32_OK);
        DEMAND(sgp32_ecdsa_sign(crypto, signatures[i], &key, &message, 1) == SGP32_OK);
        keys[i] = (sgp32_public_key){curve, {points[i], SGP32_POINT_SIZE}};
        sizes[i] = sgp32_signature_to_der(der[i], signatures[i]);
        provider_key(&floor[i], curve, points[i]);
    }
    for (size_t i = 0; i < count; i++) {
        size_t k = i % 2;
        double start = now();
        DEMAND(provider_verify(&floor[k], digest, der[k], sizes[k]));
        double middle = now();
        DEMAND(sgp32_ecdsa_verify(crypto, &keys[k],
                                  sgp32_bytes_of(signatures[k], SGP32_SIGNATURE_SIZE), &message,
                                  1) == SGP32_OK);
        taken.floor[i] = has_floor ? middle - start : 0;
        taken.ours[i] = now() - middle;
    }
    taken.count = count;
#if !defined(SGP32_CRYPTO_PSA)
    for (size_t i = 0; i < 2; i++) {
        EVP_PKEY_CTX_free(floor[i].verify);
        EVP_PKEY_free(floor[i].key);
    }
#endif
    return report(curve == SGP32_CURVE_P256 ? "verify, P-256" : "verify, brainpoolP256r1");
}

/* Segments of the largest size. */
static bool measure_open(const sgp32_crypto *crypto, size_t count)
{
    static uint8_t wire[64][SGP32_BSP_SEGMENT_MAX];
    static const uint8_t contents[SGP32_BSP_PLAIN_MAX];
    static const uint8_t covered[SGP32_AES_SIZE + SGP32_BSP_SEGMENT_MAX - SGP32_BSP_MAC_SIZE];
    uint8_t output[SGP32_BSP_SEGMENT_MAX];
    sgp32_session_keys keys;
    sgp32_bsp bsp;
    provider floor;
    memset(&keys, 7, sizeof keys);
    provider_keys(&floor, &keys);
    for (size_t i = 0; i < count; i++) {
        sgp32_bytes segments[64];
        sgp32_bytes plain;
        sgp32_bsp_begin(&bsp, &keys);
        for (size_t s = 0; s < 64; s++) {
            DEMAND(sgp32_bsp_seal(crypto, &bsp, &segments[s], wire[s], sizeof wire[s], 0x86,
                                  sgp32_bytes_of(contents, sizeof contents)) == SGP32_OK);
        }
        double start = now();
        for (size_t s = 0; s < 64; s++) {
            provider_open(&floor, output, sgp32_bytes_of(covered, sizeof covered),
                          sgp32_bytes_of(segments[s].data + 4, SGP32_BSP_PLAIN_MAX + 1));
        }
        double middle = now();
        sgp32_bsp_begin(&bsp, &keys);
        for (size_t s = 0; s < 64; s++) {
            DEMAND(sgp32_bsp_open(crypto, &bsp, &plain, output, sizeof output, 0x86, segments[s]) ==
                   SGP32_OK);
        }
        taken.floor[i] = has_floor ? (middle - start) / 64 : 0;
        taken.ours[i] = (now() - middle) / 64;
    }
    taken.count = count;
#if !defined(SGP32_CRYPTO_PSA)
    EVP_CIPHER_CTX_free(floor.cipher);
    EVP_MAC_CTX_free(floor.mac);
#endif
    return report("open a segment of 1,020 octets");
}

static bool measure(const sgp32_crypto *crypto)
{
    bool within = measure_verify(crypto, SGP32_CURVE_P256, has_floor ? SAMPLES_MAX : 20);
    within = measure_verify(crypto, SGP32_CURVE_BRAINPOOLP256R1, has_floor ? 500 : 20) && within;
    return measure_open(crypto, 100) && within;
}

int main(void)
{
    sgp32_crypto crypto;
#if defined(SGP32_CRYPTO_PSA)
    sgp32_psa context;
    DEMAND(sgp32_psa_setup(&context, &crypto) == SGP32_OK);
#else
    sgp32_openssl context;
    DEMAND(sgp32_openssl_setup(&context, &crypto, NULL) == SGP32_OK);
#endif
    bool within = measure(&crypto);
    for (int attempt = 1; attempt < ATTEMPTS && !within; attempt++) {
        within = measure(&crypto);
    }
#if defined(SGP32_CRYPTO_PSA)
    sgp32_psa_teardown(&context);
#else
    sgp32_openssl_teardown(&context);
#endif
#if !defined(__OPTIMIZE__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    within = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    within = true;
#endif
#endif
    return within ? 0 : 1;
}
