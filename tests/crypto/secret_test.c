/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the library's own code does with secrets, for valgrind to watch: keys,
 * shared secrets, session keys, MACs and decrypted octets are marked as
 * undefined, so that memcheck reports each branch and each address that depends
 * on one of them. The crypto port is an invention that hands out marked octets:
 * what a provider does with a key is not ours. scripts/gates/secrets runs this;
 * with --plant it compares a MAC the wrong way, which must be reported.
 */
#include "sgp32/bsp.h"
#include "sgp32/rsp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__has_include)
#if __has_include(<valgrind/memcheck.h>)
#include <valgrind/memcheck.h>
#endif
#endif
#if !defined(VALGRIND_MAKE_MEM_UNDEFINED)
#define VALGRIND_MAKE_MEM_UNDEFINED(data, size) ((void)(data), (void)(size))
#define VALGRIND_MAKE_MEM_DEFINED(data, size) ((void)(data), (void)(size))
#endif

static void hide(void *data, size_t size)
{
    VALGRIND_MAKE_MEM_UNDEFINED(data, size);
}

static void publish(void *data, size_t size)
{
    VALGRIND_MAKE_MEM_DEFINED(data, size);
}

static void need(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "secret_test: %s\n", what);
        exit(EXIT_FAILURE);
    }
}

/* -- a port ------------------------------------------------------------------------------ */

/* Mixes octets into a state without looking at their marks: on a copy that is public. */
static void absorb(uint32_t *state, const uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        uint8_t octet = data[i];
        publish(&octet, sizeof octet);
        *state = (*state ^ octet) * 16777619U;
    }
}

/* Octets out of a state, marked as secret. */
static void squeeze(uint8_t *output, size_t size, uint32_t state)
{
    for (size_t i = 0; i < size; i++) {
        state = state * 1664525U + 1013904223U;
        output[i] = (uint8_t)(state >> 24);
    }
    hide(output, size);
}

static uint32_t digest_of(const sgp32_bytes *segments, size_t count)
{
    uint32_t state = 2166136261U;
    for (size_t i = 0; i < count; i++) {
        absorb(&state, segments[i].data, segments[i].size);
    }
    return state;
}

static sgp32_status port_sha256(void *context, uint8_t *digest, const sgp32_bytes *segments,
                                size_t count)
{
    (void)context;
    squeeze(digest, SGP32_SHA256_SIZE, digest_of(segments, count));
    return SGP32_OK;
}

static sgp32_status port_sign(void *context, uint8_t *signature, const sgp32_private_key *key,
                              const sgp32_bytes *segments, size_t count)
{
    (void)context;
    (void)key;
    squeeze(signature, SGP32_SIGNATURE_SIZE, digest_of(segments, count));
    publish(signature, SGP32_SIGNATURE_SIZE);
    return SGP32_OK;
}

/* The same on both sides: any two keys agree. */
static sgp32_status port_agree(void *context, uint8_t *secret, const sgp32_private_key *key,
                               const uint8_t *point)
{
    (void)context;
    (void)key;
    (void)point;
    squeeze(secret, SGP32_SCALAR_SIZE, 7);
    return SGP32_OK;
}

static sgp32_status port_generate(void *context, uint8_t *scalar, uint8_t *point, sgp32_curve curve)
{
    (void)context;
    (void)curve;
    memset(scalar, 0x55, SGP32_SCALAR_SIZE);
    hide(scalar, SGP32_SCALAR_SIZE);
    memset(point, 0x04, SGP32_POINT_SIZE);
    return SGP32_OK;
}

static sgp32_status port_block(void *context, uint8_t *output, const uint8_t *key,
                               const uint8_t *input)
{
    uint32_t state = 1;
    (void)context;
    absorb(&state, key, SGP32_AES_SIZE);
    absorb(&state, input, SGP32_AES_SIZE);
    squeeze(output, SGP32_AES_SIZE, state);
    return SGP32_OK;
}

/* A stream that is its own inverse. */
static sgp32_status port_cipher(void *context, uint8_t *output, const uint8_t *key,
                                const uint8_t *iv, sgp32_bytes input)
{
    uint32_t state = 1;
    (void)context;
    absorb(&state, key, SGP32_AES_SIZE);
    absorb(&state, iv, SGP32_AES_SIZE);
    for (size_t i = 0; i < input.size; i++) {
        state = state * 1664525U + 1013904223U;
        output[i] = (uint8_t)(input.data[i] ^ (state >> 24));
    }
    hide(output, input.size);
    return SGP32_OK;
}

static sgp32_status port_encrypt(void *context, uint8_t *output, const uint8_t *key,
                                 const uint8_t *iv, sgp32_bytes input)
{
    sgp32_status status = port_cipher(context, output, key, iv, input);
    publish(output, input.size);
    return status;
}

static sgp32_status port_cmac(void *context, uint8_t *mac, const uint8_t *key,
                              const sgp32_bytes *segments, size_t count)
{
    uint32_t state = digest_of(segments, count);
    (void)context;
    absorb(&state, key, SGP32_AES_SIZE);
    squeeze(mac, SGP32_AES_SIZE, state);
    return SGP32_OK;
}

static const sgp32_crypto_ops ops = {.sha256 = port_sha256,
                                     .sign = port_sign,
                                     .agree = port_agree,
                                     .generate = port_generate,
                                     .aes_block = port_block,
                                     .cbc_encrypt = port_encrypt,
                                     .cbc_decrypt = port_cipher,
                                     .cmac = port_cmac};
static const sgp32_crypto crypto = {&ops, NULL};

/* -- what is watched --------------------------------------------------------------------- */

/* A key pair on a curve from a secret scalar. */
static sgp32_private_key secret_key(sgp32_curve curve)
{
    sgp32_private_key key;
    uint8_t scalar[SGP32_SCALAR_SIZE];
    memset(scalar, 0x42, sizeof scalar);
    hide(scalar, sizeof scalar);
    need(sgp32_private_key_of(&key, curve, sgp32_bytes_of(scalar, sizeof scalar)) == SGP32_OK,
         "no private key");
    return key;
}

/* Key agreement on both sides: the same session keys, and none of them looked at. */
static sgp32_session_keys agree(sgp32_curve curve)
{
    static const uint8_t eid[16] = {0x89};
    uint8_t otpk[SGP32_POINT_SIZE];
    uint8_t buffer[512];
    sgp32_session_keys keys;
    sgp32_session_keys other;
    sgp32_bytes request;
    memset(otpk, 0x04, sizeof otpk);
    sgp32_private_key smdp = secret_key(curve);
    sgp32_private_key euicc = secret_key(curve);
    sgp32_smdp_agreement inputs = {sgp32_bytes_of(eid, 8), sgp32_text("host"),
                                   sgp32_bytes_of(eid, sizeof eid),
                                   sgp32_bytes_of(otpk, sizeof otpk), NULL};
    need(sgp32_smdp_agree(&crypto, &keys, &request, buffer, sizeof buffer, &smdp, &inputs) ==
             SGP32_OK,
         "no agreement");
    sgp22_InitialiseSecureChannelRequest channel;
    need(sgp22_InitialiseSecureChannelRequest_decode(&channel, NULL, request, SGP32_STRICT) ==
             SGP32_OK,
         "no BF23");
    need(sgp32_channel_derive(&crypto, &other, &euicc, channel.smdpOtpk, &channel,
                              sgp32_bytes_of(eid, sizeof eid)) == SGP32_OK,
         "no session keys");
    sgp32_private_key_wipe(&crypto, &smdp);
    sgp32_private_key_wipe(&crypto, &euicc);
    sgp32_session_keys_wipe(&crypto, &other);
    return keys;
}

/* Seals a secret, opens it, and opens it with each octet of its MAC changed. */
static void protect(const sgp32_session_keys *keys, uint8_t tag, size_t size)
{
    uint8_t buffer[SGP32_BSP_SEGMENT_MAX];
    uint8_t opened[SGP32_BSP_SEGMENT_MAX];
    uint8_t plain[600];
    sgp32_bytes segment;
    sgp32_bytes out;
    sgp32_bsp bsp;
    memset(plain, 0x33, sizeof plain);
    if (tag != SGP32_BSP_CLEAR) {
        hide(plain, sizeof plain);
    }
    sgp32_bsp_begin(&bsp, keys);
    need(sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, sizeof buffer, tag,
                        sgp32_bytes_of(plain, size)) == SGP32_OK,
         "not sealed");
    publish(buffer, sizeof buffer); /* it goes over the air */
    sgp32_bsp_begin(&bsp, keys);
    need(sgp32_bsp_open(&crypto, &bsp, &out, opened, sizeof opened, tag, segment) == SGP32_OK,
         "not opened");
    need(out.size == size, "opened to another size");
    for (size_t i = 1; i <= SGP32_BSP_MAC_SIZE; i++) {
        buffer[segment.size - i] ^= 1;
        sgp32_bsp_begin(&bsp, keys);
        need(sgp32_bsp_open(&crypto, &bsp, &out, opened, sizeof opened, tag, segment) == SGP32_MAC,
             "opened with a wrong MAC");
        buffer[segment.size - i] ^= 1;
    }
    sgp32_bsp_wipe(&crypto, &bsp);
}

/* How a MAC must not be compared. */
static bool equal_until_different(const uint8_t *a, const uint8_t *b, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (a[i] != b[i]) {
            return false;
        }
    }
    return true;
}

int main(int count, char **arguments)
{
    static const sgp32_curve curves[] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};
    for (size_t i = 0; i < 2; i++) {
        sgp32_session_keys keys = agree(curves[i]);
        protect(&keys, SGP32_BSP_CLEAR, 10);
        protect(&keys, SGP32_BSP_ENCRYPTED, 48);
        protect(&keys, SGP32_BSP_PROFILE, 600);
        if (count > 1 && strcmp(arguments[1], "--plant") == 0) {
            uint8_t mac[SGP32_BSP_MAC_SIZE] = {0};
            volatile bool same = equal_until_different(keys.s_mac, mac, sizeof mac);
            (void)same;
        }
        sgp32_session_keys_wipe(&crypto, &keys);
    }
    puts("secrets: key agreement and protection on two curves");
    return EXIT_SUCCESS;
}
