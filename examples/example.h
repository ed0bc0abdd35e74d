/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the examples need around libsgp32 and a real program has elsewhere: keys and certificates
 * from files (those of tests/pki), hex on stdin and stdout, and giving up with a reason. The
 * examples run in the root of the source tree.
 */
#ifndef SGP32_EXAMPLES_EXAMPLE_H
#define SGP32_EXAMPLES_EXAMPLE_H

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/cert.h"
#include "sgp32/openssl.h"

/* 2030-01-01T00:00:00Z; a real program asks its clock. */
#define EXAMPLE_NOW INT64_C(1893456000)

/* What both ends know of each other. */
#define EXAMPLE_EIM_ID "eim.example.com"
#define EXAMPLE_TOKEN 7 /* the association token that the eUICC gave when the eIM was added */
static const uint8_t example_eid[16] = {0x89, 0x04, 0x90, 0x32, 0x00, 0x00, 0x00, 0x00,
                                        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x66};
static const uint8_t example_iccid[10] = {0x98, 0x94, 0x00, 0x00, 0x00,
                                          0x00, 0x00, 0x10, 0x21, 0xF3};

/* Ends the program with what failed, unless `holds`. */
static inline void require(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "failed: %s\n", what);
        exit(1);
    }
}

/* The same for a status, whose name tells why. */
static inline void succeed(sgp32_status status, const char *what)
{
    if (status != SGP32_OK) {
        fprintf(stderr, "failed: %s: %s\n", what, sgp32_status_name(status));
        exit(1);
    }
}

/* A file's octets at the start of `buffer`. */
static inline sgp32_bytes read_file(uint8_t *buffer, size_t capacity, const char *path)
{
    FILE *file = fopen(path, "rb");
    require(file != NULL, path);
    size_t size = fread(buffer, 1, capacity, file);
    require(size < capacity && fclose(file) == 0, path);
    return sgp32_bytes_of(buffer, size);
}

/* A certificate with what it says; its views point into `octets`, which lives as long. */
typedef struct example_certificate {
    uint8_t octets[1024];
    pkix_Certificate value;
    sgp32_certificate read;
} example_certificate;

static inline void read_certificate(example_certificate *certificate, const char *path)
{
    sgp32_bytes der = read_file(certificate->octets, sizeof certificate->octets, path);
    succeed(pkix_Certificate_decode(&certificate->value, NULL, der, SGP32_STRICT), path);
    succeed(sgp32_certificate_read(&certificate->read, &certificate->value, 0), path);
}

/* The private key of a PEM file, read by OpenSSL. A server has it in an HSM, behind a port. */
static inline sgp32_private_key read_key(const char *path)
{
    FILE *file = fopen(path, "r");
    require(file != NULL, path);
    EVP_PKEY *pem = PEM_read_PrivateKey(file, NULL, NULL, NULL);
    fclose(file);
    BIGNUM *number = NULL;
    uint8_t scalar[SGP32_SCALAR_SIZE];
    require(pem != NULL && EVP_PKEY_get_bn_param(pem, OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1 &&
                BN_bn2binpad(number, scalar, sizeof scalar) == (int)sizeof scalar,
            path);
    sgp32_private_key key;
    succeed(sgp32_private_key_of(&key, SGP32_CURVE_P256, sgp32_bytes_of(scalar, sizeof scalar)),
            path);
    sgp32_wipe(scalar, sizeof scalar);
    BN_clear_free(number);
    EVP_PKEY_free(pem);
    return key;
}

/* One line of hex from stdin. */
static inline sgp32_bytes read_hex(uint8_t *buffer, size_t capacity)
{
    size_t size = 0;
    unsigned octet;
    while (size < capacity && scanf("%2x", &octet) == 1) {
        buffer[size++] = (uint8_t)octet;
    }
    return sgp32_bytes_of(buffer, size);
}

static inline void write_hex(sgp32_bytes octets)
{
    for (size_t i = 0; i < octets.size; i++) {
        printf("%02X", octets.data[i]);
    }
    require(putchar('\n') == '\n', "writing");
}

/* Verifies that a certificate has a role and comes from the trusted CI, at most over `issuer`. */
static inline void trust(const sgp32_crypto *crypto, const sgp32_certificate *leaf, sgp32_role role,
                         const sgp32_certificate *issuer, const sgp32_certificate *ci)
{
    const sgp32_trust_anchor anchor = sgp32_trust_anchor_of(ci);
    const sgp32_chain chain = {.leaf = leaf,
                               .issuers = issuer,
                               .issuer_count = issuer != NULL,
                               .anchors = &anchor,
                               .anchor_count = 1,
                               .role = role,
                               .has_time = true,
                               .time = EXAMPLE_NOW};
    sgp32_chain_verdict verdict;
    char text[160];
    sgp32_cert_check check = sgp32_chain_verify(crypto, &verdict, &chain);
    sgp32_chain_verdict_format(text, sizeof text, &verdict);
    require(check == SGP32_CERT_OK, text);
}

#endif
