/* SPDX-License-Identifier: Apache-2.0 */
/*
 * With OpenSSL's memory in a region, set-up done: verify, sign, key generation,
 * agreement, session keys, sealing and opening call no malloc at all, on either
 * curve, in several threads. A plain executable: Criterion allocates.
 *
 * Then a look at the memory: of the secrets of a session that are in the region
 * while it runs, none is left once they have been wiped. OpenSSL frees a scalar as
 * it is on one path, so the region wipes whatever comes back to it.
 *
 * With the argument --plant one allocation of our own is counted too, which
 * must make the test fail; with --keep the secrets are not wiped, which must too.
 */
#include "sgp32/bsp.h"
#include "sgp32/openssl.h"

#include <openssl/crypto.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Every allocation of the process comes through here, those of libcrypto too. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *data, size_t size);

static atomic_size_t allocations;

void *malloc(size_t size)
{
    atomic_fetch_add(&allocations, 1);
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    atomic_fetch_add(&allocations, 1);
    return __libc_calloc(count, size);
}

void *realloc(void *data, size_t size)
{
    atomic_fetch_add(&allocations, 1);
    return __libc_realloc(data, size);
}

enum { THREADS = 3, ROUNDS = 20, REGION = 4 * 1024 * 1024 };

static uint8_t region[REGION]; /* lives until the process has ended, as it must */
static const char *plan = "";

#define DEMAND(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                \
            exit(1);                                                                               \
        }                                                                                          \
    } while (0)

/* One session between two sides, from keys to an opened segment. */
static void session(const sgp32_crypto *crypto, sgp32_curve curve)
{
    sgp32_private_key keys[2];
    uint8_t points[2][SGP32_POINT_SIZE];
    uint8_t secrets[2][SGP32_SCALAR_SIZE];
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    uint8_t wire[64];
    uint8_t opened[64];
    static const uint8_t eid[16] = {0x89};
    sgp32_session_keys session_keys[2];
    sgp32_bsp bsp[2];
    sgp32_bytes segment;
    sgp32_bytes plain;
    sgp32_bytes text = sgp32_text("a message in one piece");

    for (size_t side = 0; side < 2; side++) {
        DEMAND(sgp32_key_generate(crypto, &keys[side], points[side], curve) == SGP32_OK);
    }
    for (size_t side = 0; side < 2; side++) {
        sgp32_public_key peer = {curve, {points[1 - side], SGP32_POINT_SIZE}};
        DEMAND(sgp32_ecdh(crypto, secrets[side], &keys[side], &peer) == SGP32_OK);
        DEMAND(sgp32_session_keys_derive(
                   crypto, &session_keys[side], sgp32_bytes_of(secrets[side], SGP32_SCALAR_SIZE),
                   0x88, 0x10, sgp32_text("host"), sgp32_bytes_of(eid, sizeof eid)) == SGP32_OK);
        sgp32_bsp_begin(&bsp[side], &session_keys[side]);
    }
    sgp32_public_key signer = {curve, {points[0], SGP32_POINT_SIZE}};
    DEMAND(sgp32_ecdsa_sign(crypto, signature, &keys[0], &text, 1) == SGP32_OK);
    DEMAND(sgp32_ecdsa_verify(crypto, &signer, sgp32_bytes_of(signature, sizeof signature), &text,
                              1) == SGP32_OK);
    signature[40] ^= 1;
    sgp32_status refused =
        sgp32_ecdsa_verify(crypto, &signer, sgp32_bytes_of(signature, sizeof signature), &text, 1);
    DEMAND(refused == SGP32_SIGNATURE || refused == SGP32_SIGNATURE_RANGE);
    points[0][40] ^= 1;
    DEMAND(sgp32_public_key_check(crypto, &signer) == SGP32_POINT);

    DEMAND(sgp32_bsp_seal(crypto, &bsp[0], &segment, wire, sizeof wire, 0x87, text) == SGP32_OK);
    DEMAND(sgp32_bsp_open(crypto, &bsp[1], &plain, opened, sizeof opened, 0x87, segment) ==
           SGP32_OK);
    DEMAND(sgp32_bytes_equal(plain, text));
    for (size_t side = 0; side < 2; side++) {
        sgp32_private_key_wipe(crypto, &keys[side]);
        sgp32_session_keys_wipe(crypto, &session_keys[side]);
        sgp32_bsp_wipe(crypto, &bsp[side]);
    }
}

/* What is freed, or cut off, is wiped, whatever it held. */
static void look_at_freed_memory(void)
{
    enum { SIZE = 4096, KEPT = 64, BLOCK_UNIT = 16 };
    uint8_t *data = OPENSSL_malloc(SIZE);
    DEMAND(data >= region && data + SIZE <= region + sizeof region);
    size_t at = (size_t)(data - region);
    memset(data, 0xA5, SIZE);
    data = OPENSSL_realloc(data, KEPT);
    DEMAND(data == region + at && data[KEPT - 1] == 0xA5);
    for (size_t i = KEPT + BLOCK_UNIT; i < SIZE; i++) {
        DEMAND(region[at + i] != 0xA5);
    }
    OPENSSL_free(data);
    for (size_t i = 0; i < KEPT; i++) {
        DEMAND(region[at + i] != 0xA5);
    }
}

static pthread_barrier_t ready;
static pthread_barrier_t done;

static void *run(void *result)
{
    sgp32_openssl context;
    sgp32_crypto crypto;
    DEMAND(sgp32_openssl_setup(&context, &crypto, NULL) == SGP32_OK);
    pthread_barrier_wait(&ready);
    pthread_barrier_wait(&done); /* the main thread has noted the count */
    for (int round = 0; round < ROUNDS; round++) {
        session(&crypto, SGP32_CURVE_P256);
        session(&crypto, SGP32_CURVE_BRAINPOOLP256R1);
    }
    if (strcmp(plan, "--plant") == 0) {
        void *volatile planted = malloc(1);
        free(planted);
    }
    pthread_barrier_wait(&ready);
    pthread_barrier_wait(&done);
    sgp32_openssl_teardown(&context);
    return result;
}

/* Counts where `size` octets stand in the region, in this order or back to front. */
static size_t occurrences(const uint8_t *secret, size_t size)
{
    size_t found = 0;
    for (size_t at = 0; at + size <= sizeof region; at++) {
        size_t forward = 0;
        size_t backward = 0;
        while (forward < size && region[at + forward] == secret[forward]) {
            forward++;
        }
        while (backward < size && region[at + backward] == secret[size - 1 - backward]) {
            backward++;
        }
        found += forward == size || backward == size ? 1 : 0;
    }
    return found;
}

/* Looks for each secret of a session while it is in use, and after it has been wiped. */
static size_t look_for_secrets(sgp32_curve curve)
{
    static const char *const names[4] = {"private key", "shared secret", "S-ENC", "S-MAC"};
    static const uint8_t eid[16] = {0x89};
    sgp32_openssl context;
    sgp32_crypto crypto;
    sgp32_private_key key;
    sgp32_session_keys session_keys;
    sgp32_bsp bsp;
    sgp32_bytes segment;
    sgp32_bytes text = sgp32_text("text");
    uint8_t point[SGP32_POINT_SIZE];
    uint8_t wire[64];
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    uint8_t secrets[4][SGP32_SCALAR_SIZE];
    size_t sizes[4] = {SGP32_SCALAR_SIZE, SGP32_SCALAR_SIZE, SGP32_AES_SIZE, SGP32_AES_SIZE};
    size_t left = 0;

    DEMAND(sgp32_openssl_setup(&context, &crypto, NULL) == SGP32_OK);
    DEMAND(sgp32_key_generate(&crypto, &key, point, curve) == SGP32_OK);
    sgp32_public_key peer = {curve, {point, sizeof point}};
    DEMAND(sgp32_ecdsa_sign(&crypto, signature, &key, &text, 1) == SGP32_OK);
    DEMAND(sgp32_ecdh(&crypto, secrets[1], &key, &peer) == SGP32_OK);
    DEMAND(sgp32_session_keys_derive(
               &crypto, &session_keys, sgp32_bytes_of(secrets[1], SGP32_SCALAR_SIZE), 0x88, 0x10,
               sgp32_text("host"), sgp32_bytes_of(eid, sizeof eid)) == SGP32_OK);
    memcpy(secrets[0], key.scalar, SGP32_SCALAR_SIZE);
    memcpy(secrets[2], session_keys.s_enc, SGP32_AES_SIZE);
    memcpy(secrets[3], session_keys.s_mac, SGP32_AES_SIZE);
    sgp32_bsp_begin(&bsp, &session_keys);
    DEMAND(sgp32_bsp_seal(&crypto, &bsp, &segment, wire, sizeof wire, 0x87, text) == SGP32_OK);

    for (size_t i = 0; i < 4; i++) {
        size_t found = occurrences(secrets[i], sizes[i]);
        DEMAND(i == 1 || found != 0); /* else the search would find nothing at all */
    }
    if (strcmp(plan, "--keep") != 0) {
        sgp32_private_key_wipe(&crypto, &key);
        sgp32_session_keys_wipe(&crypto, &session_keys);
        sgp32_bsp_wipe(&crypto, &bsp);
    }
    for (size_t i = 0; i < 4; i++) {
        size_t found = occurrences(secrets[i], sizes[i]);
        if (found != 0) {
            printf("curve %d: %s: %zu left in memory\n", (int)curve, names[i], found);
        }
        left += found;
    }
    sgp32_openssl_teardown(&context);
    return left;
}

int main(int count, char **arguments)
{
    pthread_t threads[THREADS];
    sgp32_openssl_region_use before;
    sgp32_openssl_region_use after;
    plan = count > 1 ? arguments[1] : "";

    sgp32_openssl_region_report(&before);
    DEMAND(before.size == 0);
    DEMAND(sgp32_openssl_use_region(NULL, REGION) == SGP32_ARGUMENT);
    DEMAND(sgp32_openssl_use_region(region, SGP32_OPENSSL_REGION_MIN - 1) == SGP32_ARGUMENT);
    DEMAND(sgp32_openssl_use_region(region + 3, sizeof region - 3) == SGP32_OK);
    DEMAND(sgp32_openssl_use_region(region, sizeof region) == SGP32_STATE);

    look_at_freed_memory();
    pthread_barrier_init(&ready, NULL, THREADS + 1);
    pthread_barrier_init(&done, NULL, THREADS + 1);
    for (size_t i = 0; i < THREADS; i++) {
        DEMAND(pthread_create(&threads[i], NULL, run, NULL) == 0);
    }
    pthread_barrier_wait(&ready);
    size_t start = atomic_load(&allocations);
    sgp32_openssl_region_report(&before);
    pthread_barrier_wait(&done);
    pthread_barrier_wait(&ready);
    size_t made = atomic_load(&allocations) - start;
    sgp32_openssl_region_report(&after);
    pthread_barrier_wait(&done);
    for (size_t i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
    }

    printf("%d threads, %d sessions each on either curve: %zu allocation%s after set-up\n", THREADS,
           ROUNDS, made, made == 1 ? "" : "s");
    printf("region: %zu octets, %zu used after set-up, %zu after the sessions, peak %zu, "
           "high water %zu, %zu refused\n",
           after.size, before.used, after.used, after.peak, after.high_water, after.refused);
    DEMAND(before.used != 0 && after.refused == 0);
    size_t left =
        look_for_secrets(SGP32_CURVE_P256) + look_for_secrets(SGP32_CURVE_BRAINPOOLP256R1);
    printf("%zu secret%s left in OpenSSL's memory after wiping\n", left, left == 1 ? "" : "s");
    return made == 0 && left == 0 ? 0 : 1;
}
