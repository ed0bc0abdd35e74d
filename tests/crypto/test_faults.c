/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every call of the port fails in turn: the operation must say so, leave zeroed
 * outputs, and have its secrets forgotten. The count of calls shows that
 * nothing goes past the port.
 */
#include "mock.h"
#include "port.h"
#include "sgp32/bsp.h"

/* One operation of ours and what it must not leave behind when it fails. */
typedef struct outcome {
    sgp32_status status;
    uint8_t output[2048];
    size_t size;
} outcome;

static void keep(outcome *result, const void *data, size_t size)
{
    memcpy(result->output + result->size, data, size);
    result->size += size;
}

static sgp32_session_keys some_keys(void)
{
    sgp32_session_keys keys;
    memset(keys.mac_chaining, 0x11, sizeof keys.mac_chaining);
    memset(keys.s_enc, 0x22, sizeof keys.s_enc);
    memset(keys.s_mac, 0x33, sizeof keys.s_mac);
    return keys;
}

static void run_hash(const sgp32_crypto *crypto, outcome *result)
{
    uint8_t digest[SGP32_SHA256_SIZE];
    sgp32_bytes text = sgp32_text("text");
    memset(digest, 1, sizeof digest);
    result->status = sgp32_sha256(crypto, digest, &text, 1);
    keep(result, digest, sizeof digest);
}

static void run_running_hash(const sgp32_crypto *crypto, outcome *result)
{
    uint8_t digest[SGP32_SHA256_SIZE] = {0};
    result->status = sgp32_sha256_begin(crypto);
    if (result->status == SGP32_OK) {
        result->status = sgp32_sha256_update(crypto, sgp32_text("text"));
    }
    if (result->status == SGP32_OK) {
        result->status = sgp32_sha256_end(crypto, digest);
    }
    keep(result, digest, sizeof digest);
}

static void run_agreement(const sgp32_crypto *crypto, outcome *result)
{
    sgp32_private_key key;
    uint8_t point[SGP32_POINT_SIZE];
    uint8_t secret[SGP32_SCALAR_SIZE] = {0};
    sgp32_session_keys keys = {{0}, {0}, {0}};
    uint8_t eid[16] = {0};

    result->status = sgp32_key_generate(crypto, &key, point, SGP32_CURVE_P256);
    if (result->status == SGP32_OK) {
        sgp32_public_key peer = {SGP32_CURVE_P256, {point, sizeof point}};
        result->status = sgp32_ecdh(crypto, secret, &key, &peer);
    }
    if (result->status == SGP32_OK) {
        result->status =
            sgp32_session_keys_derive(crypto, &keys, sgp32_bytes_of(secret, sizeof secret), 0x88,
                                      0x10, sgp32_text("host"), sgp32_bytes_of(eid, sizeof eid));
    }
    sgp32_private_key_wipe(crypto, &key);
    sgp32_wipe(secret, sizeof secret);
    keep(result, &key, sizeof key);
    keep(result, secret, sizeof secret);
    keep(result, &keys, sizeof keys);
}

static void run_signature(const sgp32_crypto *crypto, outcome *result)
{
    sgp32_private_key key;
    uint8_t point[SGP32_POINT_SIZE];
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    uint8_t one[SGP32_SCALAR_SIZE] = {0};
    sgp32_bytes text = sgp32_text("text");
    one[31] = 1;
    memset(signature, 1, sizeof signature);
    memset(point, 1, sizeof point);
    sgp32_status made =
        sgp32_private_key_of(&key, SGP32_CURVE_P256, sgp32_bytes_of(one, sizeof one));
    cr_assert_eq(made, SGP32_OK);
    result->status = sgp32_key_point(crypto, point, &key);
    if (result->status != SGP32_OK) {
        keep(result, point, sizeof point);
        return;
    }
    sgp32_public_key public = {SGP32_CURVE_P256, {point, sizeof point}};
    result->status = sgp32_public_key_check(crypto, &public);
    if (result->status != SGP32_OK) {
        return;
    }
    result->status = sgp32_ecdsa_sign(crypto, signature, &key, &text, 1);
    if (result->status != SGP32_OK) {
        keep(result, signature, sizeof signature);
        return;
    }
    result->status =
        sgp32_ecdsa_verify(crypto, &public, sgp32_bytes_of(signature, sizeof signature), &text, 1);
}

static void run_random(const sgp32_crypto *crypto, outcome *result)
{
    uint8_t octets[40];
    memset(octets, 1, sizeof octets);
    result->status = sgp32_random(crypto, octets, sizeof octets);
    keep(result, octets, sizeof octets);
}

/* Sealing three segments; the last one that was tried must leave nothing. */
static void run_seal(const sgp32_crypto *crypto, outcome *result)
{
    static const uint8_t tags[3] = {0x87, 0x88, 0x86};
    sgp32_session_keys keys = some_keys();
    sgp32_bsp bsp;
    sgp32_bsp_begin(&bsp, &keys);
    for (size_t i = 0; i < 3; i++) {
        uint8_t buffer[64];
        sgp32_bytes segment;
        memset(buffer, 0, sizeof buffer);
        result->status = sgp32_bsp_seal(crypto, &bsp, &segment, buffer, sizeof buffer, tags[i],
                                        sgp32_text("secret contents"));
        if (result->status != SGP32_OK) {
            keep(result, buffer, sizeof buffer);
            keep(result, &bsp, sizeof bsp);
            keep(result, &segment.size, sizeof segment.size);
            return;
        }
    }
    sgp32_bsp_wipe(crypto, &bsp);
    keep(result, &bsp, sizeof bsp);
}

/* Opening an encrypted and a clear segment, which were sealed with the real port. */
static void run_open(const sgp32_crypto *crypto, outcome *result)
{
    const mock *self = crypto->context;
    static const uint8_t tags[2] = {0x86, 0x88};
    sgp32_session_keys keys = some_keys();
    uint8_t wire[2][64];
    sgp32_bytes segments[2];
    sgp32_bsp bsp;
    sgp32_bsp_begin(&bsp, &keys);
    for (size_t i = 0; i < 2; i++) {
        assert_status(sgp32_bsp_seal(&self->real, &bsp, &segments[i], wire[i], sizeof wire[i],
                                     tags[i], sgp32_text("secret contents")),
                      SGP32_OK);
    }
    sgp32_bsp_begin(&bsp, &keys);
    for (size_t i = 0; i < 2; i++) {
        uint8_t buffer[64];
        sgp32_bytes plain;
        memset(buffer, 0, sizeof buffer);
        result->status =
            sgp32_bsp_open(crypto, &bsp, &plain, buffer, sizeof buffer, tags[i], segments[i]);
        if (result->status != SGP32_OK) {
            keep(result, buffer, sizeof buffer);
            keep(result, &bsp, sizeof bsp);
            keep(result, &plain.size, sizeof plain.size);
            return;
        }
    }
    sgp32_bsp_wipe(crypto, &bsp);
    keep(result, &bsp, sizeof bsp);
}

typedef struct scenario {
    const char *name;
    void (*run)(const sgp32_crypto *crypto, outcome *result);
    size_t calls;
    mock_operation expected[8];
} scenario;

static const scenario scenarios[] = {
    {"hash", run_hash, 1, {MOCK_SHA256}},
    {"running hash", run_running_hash, 3, {MOCK_SHA256_BEGIN, MOCK_SHA256_UPDATE, MOCK_SHA256_END}},
    {"agreement", run_agreement, 4, {MOCK_GENERATE, MOCK_AGREE, MOCK_SHA256, MOCK_SHA256}},
    {"signature", run_signature, 4, {MOCK_PUBLIC_POINT, MOCK_CHECK_POINT, MOCK_SIGN, MOCK_VERIFY}},
    {"random", run_random, 1, {MOCK_RANDOM}},
    {"seal",
     run_seal,
     7,
     {MOCK_AES_BLOCK, MOCK_CBC_ENCRYPT, MOCK_CMAC, MOCK_CMAC, MOCK_AES_BLOCK, MOCK_CBC_ENCRYPT,
      MOCK_CMAC}},
    {"open", run_open, 4, {MOCK_CMAC, MOCK_AES_BLOCK, MOCK_CBC_DECRYPT, MOCK_CMAC}},
};

Test(crypto_faults, operations_make_the_expected_calls)
{
    static mock recorder;
    port_context context;
    sgp32_crypto real = port_open(&context);
    for (size_t s = 0; s < sizeof scenarios / sizeof scenarios[0]; s++) {
        outcome result = {.size = 0};
        sgp32_crypto crypto = mock_open(&recorder, real, 0);
        scenarios[s].run(&crypto, &result);
        assert_status(result.status, SGP32_OK);
        cr_assert_eq(recorder.count, scenarios[s].calls, "%s: %zu calls", scenarios[s].name,
                     recorder.count);
        for (size_t i = 0; i < recorder.count; i++) {
            cr_assert_eq(recorder.calls[i], scenarios[s].expected[i], "%s, call %zu",
                         scenarios[s].name, i);
        }
    }
    port_close(&context);
}

Test(crypto_faults, each_failing_call_is_reported_and_wiped)
{
    static mock recorder;
    port_context context;
    sgp32_crypto real = port_open(&context);
    for (size_t s = 0; s < sizeof scenarios / sizeof scenarios[0]; s++) {
        for (size_t at = 1; at <= scenarios[s].calls; at++) {
            outcome result = {.size = 0};
            sgp32_crypto crypto = mock_open(&recorder, real, at);
            scenarios[s].run(&crypto, &result);
            cr_assert(result.status == SGP32_CRYPTO || result.status == SGP32_RANDOM,
                      "%s, call %zu: %d", scenarios[s].name, at, (int)result.status);
            cr_assert_eq(recorder.count, at, "%s goes on after call %zu", scenarios[s].name, at);
            cr_assert(is_zero(result.output, result.size), "%s, call %zu", scenarios[s].name, at);
        }
    }
    port_close(&context);
}

Test(crypto_faults, secrets_are_forgotten)
{
    static mock recorder;
    port_context context;
    sgp32_crypto real = port_open(&context);
    sgp32_session_keys keys = some_keys();
    for (size_t at = 0; at <= 4; at++) {
        outcome result = {.size = 0};
        sgp32_crypto crypto = mock_open(&recorder, real, at);
        run_open(&crypto, &result);
        cr_assert(mock_has_forgotten(&recorder, sgp32_bytes_of(keys.s_enc, SGP32_AES_SIZE)));
        cr_assert(mock_has_forgotten(&recorder, sgp32_bytes_of(keys.s_mac, SGP32_AES_SIZE)));
    }
    port_close(&context);
}
