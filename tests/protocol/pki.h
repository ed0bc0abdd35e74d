/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Certificates and CRLs of tests/pki, which scripts/make-pki makes, and those
 * beside the source tree. Tests run in the root of the source tree. What is
 * read stays in memory until the process ends.
 */
#ifndef SGP32_TESTS_PROTOCOL_PKI_H
#define SGP32_TESTS_PROTOCOL_PKI_H

#include "crypto/port.h"
#include "sgp32/cert.h"

#include <stdio.h>

/* 2030-01-01T00:00:00Z, when all good certificates are valid. */
#define PKI_TIME INT64_C(1893456000)

/* Reads a file; `data` is NULL if it is not there. */
static inline sgp32_bytes file_read(const char *path)
{
    static uint8_t memory[1 << 21];
    static size_t used;
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return sgp32_bytes_of(NULL, 0);
    }
    uint8_t *start = memory + used;
    size_t size = fread(start, 1, sizeof memory - used, file);
    used += size;
    cr_assert_lt(used, sizeof memory, "more room for files is needed");
    fclose(file);
    return sgp32_bytes_of(start, size);
}

/* The octets of tests/pki/NAME.der; NAME is like "nist/ci". */
static inline sgp32_bytes pki_octets(const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "tests/pki/%s.der", name);
    sgp32_bytes octets = file_read(path);
    cr_assert_not_null(octets.data, "no %s", path);
    return octets;
}

/* The certificate of tests/pki/NAME.der. One that is malformed has its fault set. */
static inline sgp32_certificate pki_certificate(const char *name)
{
    sgp32_certificate certificate;
    sgp32_status status =
        sgp32_certificate_decode(&certificate, NULL, pki_octets(name), SGP32_STRICT);
    cr_assert((status == SGP32_OK) == (certificate.fault != SGP32_CERT_FORM), "%s", name);
    return certificate;
}

/* The octets of ../shared/data/NAME; `data` is NULL if it is not there. */
static inline sgp32_bytes shared_octets(const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "../shared/data/%s", name);
    return file_read(path);
}

/* Verifies a chain with one trusted CI and gives its check. */
static inline sgp32_cert_check chain_check(const sgp32_crypto *crypto, sgp32_chain_verdict *verdict,
                                           const sgp32_certificate *leaf,
                                           const sgp32_certificate *issuers, size_t issuer_count,
                                           const sgp32_certificate *ci, sgp32_role role)
{
    sgp32_trust_anchor anchor = sgp32_trust_anchor_of(ci);
    sgp32_chain chain = {.leaf = leaf,
                         .issuers = issuers,
                         .issuer_count = issuer_count,
                         .anchors = &anchor,
                         .anchor_count = 1,
                         .role = role,
                         .has_time = true,
                         .time = PKI_TIME};
    return sgp32_chain_verify(crypto, verdict, &chain);
}

#endif
