/* SPDX-License-Identifier: Apache-2.0 */
/*
 * OpenSSL's allocations fail, one after the other, from the n-th on: each
 * operation reports a failure, accepts nothing that it should not, frees what
 * it took (a sanitizer looks), and works again afterwards. A plain executable,
 * since OpenSSL takes its allocator once per process. PSA has no such hook.
 */
#include "sgp32/crypto.h"

#include <stdio.h>

#if defined(SGP32_CRYPTO_PSA)

int main(void)
{
    printf("the PSA back end takes its memory where mbedTLS takes it: nothing to fail\n");
    return 0;
}

#else
#include "sgp32/openssl.h"

#include <openssl/crypto.h>
#include <stdlib.h>

enum { UNLIMITED = -1, MOST = 2000 };

/* Allocations that are still granted. */
static long granted = UNLIMITED;

static bool denied(void)
{
    if (granted == UNLIMITED) {
        return false;
    }
    if (granted == 0) {
        return true;
    }
    granted--;
    return false;
}

static void *take(size_t size, const char *file, int line)
{
    (void)file;
    (void)line;
    return denied() ? NULL : malloc(size);
}

static void *resize(void *data, size_t size, const char *file, int line)
{
    (void)file;
    (void)line;
    return denied() ? NULL : realloc(data, size);
}

static void give(void *data, const char *file, int line)
{
    (void)file;
    (void)line;
    free(data);
}

#define DEMAND(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                \
            exit(1);                                                                               \
        }                                                                                          \
    } while (0)

/* What the operations work with. */
typedef struct bench {
    sgp32_crypto crypto;
    sgp32_private_key key;
    sgp32_public_key public;
    uint8_t point[SGP32_POINT_SIZE];
    uint8_t good[SGP32_SIGNATURE_SIZE];
    uint8_t bad[SGP32_SIGNATURE_SIZE];
    sgp32_bytes text;
} bench;

static sgp32_status verify(const bench *at)
{
    return sgp32_ecdsa_verify(&at->crypto, &at->public, sgp32_bytes_of(at->good, sizeof at->good),
                              &at->text, 1);
}

static sgp32_status verify_bad(const bench *at)
{
    sgp32_status status = sgp32_ecdsa_verify(&at->crypto, &at->public,
                                             sgp32_bytes_of(at->bad, sizeof at->bad), &at->text, 1);
    DEMAND(status != SGP32_OK);
    return status == SGP32_SIGNATURE ? SGP32_OK : status;
}

static sgp32_status sign(const bench *at)
{
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    sgp32_crypto_forget(&at->crypto, sgp32_bytes_of(NULL, 0));
    return sgp32_ecdsa_sign(&at->crypto, signature, &at->key, &at->text, 1);
}

static sgp32_status agree(const bench *at)
{
    uint8_t secret[SGP32_SCALAR_SIZE];
    sgp32_crypto_forget(&at->crypto, sgp32_bytes_of(NULL, 0));
    return sgp32_ecdh(&at->crypto, secret, &at->key, &at->public);
}

static sgp32_status generate(const bench *at)
{
    sgp32_private_key key;
    uint8_t point[SGP32_POINT_SIZE];
    return sgp32_key_generate(&at->crypto, &key, point, at->key.curve);
}

static sgp32_status check(const bench *at)
{
    return sgp32_public_key_check(&at->crypto, &at->public);
}

static sgp32_status point(const bench *at)
{
    uint8_t result[SGP32_POINT_SIZE];
    return sgp32_key_point(&at->crypto, result, &at->key);
}

static sgp32_status setup(const bench *at)
{
    (void)at;
    sgp32_openssl context;
    sgp32_crypto crypto;
    sgp32_status status = sgp32_openssl_setup(&context, &crypto, NULL);
    if (status == SGP32_OK) {
        sgp32_openssl_teardown(&context);
    }
    return status;
}

/* Grants 0, 1, 2 … allocations until an operation gets along with fewer than it was granted. */
static void exhaust(const bench *at, const char *name, sgp32_status (*run)(const bench *))
{
    size_t failures = 0;
    long limit = 0;
    for (bool enough = false; !enough; limit++) {
        DEMAND(limit < MOST);
        granted = limit;
        sgp32_status status = run(at);
        enough = status == SGP32_OK && granted > 0;
        granted = UNLIMITED;
        /* OpenSSL takes some failures of its check for a point off the curve */
        DEMAND(status == SGP32_OK || status == SGP32_CRYPTO || status == SGP32_POINT);
        failures += status != SGP32_OK ? 1 : 0;
    }
    DEMAND(failures != 0);
    DEMAND(verify(at) == SGP32_OK && verify_bad(at) == SGP32_OK && sign(at) == SGP32_OK &&
           agree(at) == SGP32_OK);
    printf("curve %d, %s: %zu failures\n", (int)at->key.curve, name, failures);
}

int main(void)
{
    static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};
    sgp32_openssl context;
    bench at;

    DEMAND(CRYPTO_set_mem_functions(take, resize, give) == 1);
    DEMAND(sgp32_openssl_setup(&context, &at.crypto, NULL) == SGP32_OK);
    at.text = sgp32_text("text");
    for (size_t c = 0; c < 2; c++) {
        DEMAND(sgp32_key_generate(&at.crypto, &at.key, at.point, curves[c]) == SGP32_OK);
        at.public = (sgp32_public_key){curves[c], {at.point, sizeof at.point}};
        DEMAND(sgp32_ecdsa_sign(&at.crypto, at.good, &at.key, &at.text, 1) == SGP32_OK);
        for (size_t i = 0; i < sizeof at.bad; i++) {
            at.bad[i] = 1; /* in range, and not a signature */
        }
        DEMAND(verify(&at) == SGP32_OK);
        exhaust(&at, "verify", verify);
        exhaust(&at, "refuse", verify_bad);
        exhaust(&at, "sign", sign);
        exhaust(&at, "agree", agree);
        exhaust(&at, "generate", generate);
        exhaust(&at, "check", check);
        exhaust(&at, "point", point);
    }
    exhaust(&at, "set-up", setup);
    sgp32_private_key_wipe(&at.crypto, &at.key);
    sgp32_openssl_teardown(&context);
    return 0;
}
#endif
