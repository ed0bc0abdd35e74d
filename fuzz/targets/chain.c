/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Certificate chains: mode (1 octet), flags (1 octet), role (1 octet), then
 * certificates, the end entity first and the CI last, and CRLs.
 *
 * With and without a look at the signatures: a verdict does not depend on the order of the issuers,
 * is the same twice, and is no stricter without signatures or without a time. Its text fits.
 */
#include "fuzz.h"

#include <string.h>

#include "sgp32/cert.h"

/* Bits of the mode. */
enum { LENIENT = 0x01, BARE = 0x02, TIMELESS = 0x04, NO_CRLS = 0x08, REAL = 0x10 };
enum { CERTIFICATES_MOST = 8, CRLS_MOST = 4, HEADER = 3 };

/* The time at which the test certificates are valid: 2030-01-01. */
#define TIME INT64_C(1893456000)

static bool is_crl(sgp32_bytes der)
{
    return sgp32_validate(&pkix_CertificateList_type, NULL, der, SGP32_STRICT) == SGP32_OK;
}

static const sgp32_type *tlv_type(sgp32_bytes input, sgp32_bytes tlv)
{
    (void)input;
    return is_crl(tlv) ? &pkix_CertificateList_type : &pkix_Certificate_type;
}

const fuzz_shape_info fuzz_shape = {HEADER, tlv_type};

typedef struct pool {
    sgp32_certificate certificates[CERTIFICATES_MOST];
    sgp32_certificate reversed[CERTIFICATES_MOST];
    pkix_CertificateList crls[CRLS_MOST];
    size_t certificate_count;
    size_t crl_count;
} pool;

static void read_pool(pool *p, sgp32_bytes input, uint32_t options)
{
    memset(p, 0, sizeof *p);
    while (input.size != 0) {
        sgp32_bytes der = fuzz_tlv(&input);
        sgp32_certificate certificate;
        sgp32_error error;
        if (p->crl_count < CRLS_MOST &&
            sgp32_decode(&pkix_CertificateList_type, &p->crls[p->crl_count], NULL, der, options) ==
                SGP32_OK) {
            p->crl_count++;
        } else if (p->certificate_count < CERTIFICATES_MOST) {
            sgp32_status status = sgp32_certificate_decode(&certificate, &error, der, options);
            FUZZ_REQUIRE(status == SGP32_OK || certificate.fault == SGP32_CERT_FORM);
            p->certificates[p->certificate_count++] = certificate;
        }
    }
    for (size_t i = 0; i < p->certificate_count; i++) {
        p->reversed[i] = p->certificates[p->certificate_count - 1 - i];
    }
}

/* What can be asked of a certificate by itself. */
static void query(const sgp32_certificate *certificate)
{
    uint8_t eid[SGP32_SCALAR_SIZE];
    sgp32_bytes ein;
    sgp32_bytes rest = certificate->permitted_eins;
    sgp32_status status = SGP32_OK;
    for (size_t left = rest.size; status == SGP32_OK && rest.size != 0; left = rest.size) {
        status = sgp32_ein_next(&rest, &ein);
        FUZZ_REQUIRE(status != SGP32_OK || rest.size < left);
        FUZZ_REQUIRE(certificate->fault == SGP32_CERT_FORM || status == SGP32_OK);
    }
    status = sgp32_certificate_eid(eid, certificate);
    FUZZ_REQUIRE(status != SGP32_OK || certificate->subject_serial.size == 32);
    sgp32_certificate_has_dns(certificate, sgp32_text("smdp.example.com"));
    if (certificate->dns_name.data != NULL && certificate->fault == SGP32_CERT_OK) {
        FUZZ_REQUIRE(sgp32_certificate_has_dns(certificate, certificate->dns_name));
    }
    if (certificate->key_check == SGP32_CERT_OK && certificate->key.point.data != NULL) {
        FUZZ_REQUIRE(certificate->key.point.size == SGP32_POINT_SIZE);
    }
}

static sgp32_cert_check judge(const sgp32_crypto *crypto, const sgp32_chain *chain)
{
    sgp32_chain_verdict verdict;
    char text[512];
    memset(&verdict, 0x5A, sizeof verdict);
    sgp32_cert_check check = sgp32_chain_verify(crypto, &verdict, chain);
    FUZZ_REQUIRE(check == verdict.check && check < SGP32_CERT_CHECK_COUNT);
    FUZZ_REQUIRE(check != SGP32_CERT_PROVIDER);
    FUZZ_REQUIRE(verdict.length <= SGP32_CHAIN_MAX && verdict.depth < SGP32_CHAIN_MAX + 1);
    FUZZ_REQUIRE(check != SGP32_CERT_OK || verdict.anchor < chain->anchor_count);
    size_t length = sgp32_chain_verdict_format(text, sizeof text, &verdict);
    FUZZ_REQUIRE(length < sizeof text && strlen(text) == length);
    return check;
}

/* What must hold of a chain with some crypto. */
static sgp32_cert_check require(const pool *p, const sgp32_chain *chain, const sgp32_crypto *crypto)
{
    sgp32_chain other = *chain;
    sgp32_cert_check check = judge(crypto, chain);
    FUZZ_REQUIRE(judge(crypto, chain) == check);
    other.issuers = p->reversed;
    FUZZ_REQUIRE((judge(crypto, &other) == SGP32_CERT_OK) == (check == SGP32_CERT_OK));
    other.has_time = false;
    FUZZ_REQUIRE(check != SGP32_CERT_OK || judge(crypto, &other) == SGP32_CERT_OK);
    return check;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static pool p;
    sgp32_bytes input = sgp32_bytes_of(data, size);
    uint8_t mode = fuzz_octet(&input);
    uint32_t flags = fuzz_octet(&input) & 0x0F;
    sgp32_role role = (sgp32_role)(fuzz_octet(&input) % SGP32_ROLE_COUNT);
    fuzz_copy copy = fuzz_copy_of(input);
    read_pool(&p, copy.bytes, (mode & LENIENT) != 0 ? SGP32_LENIENT : SGP32_STRICT);
    for (size_t i = 0; i < p.certificate_count; i++) {
        query(&p.certificates[i]);
    }
    if (p.certificate_count != 0) {
        const sgp32_certificate *ci = &p.certificates[p.certificate_count - 1];
        sgp32_trust_anchor anchor = sgp32_trust_anchor_of(ci);
        anchor.certificate = (mode & BARE) != 0 ? NULL : ci;
        sgp32_chain chain = {.leaf = p.certificates,
                             .issuers = p.certificates,
                             .issuer_count = p.certificate_count,
                             .anchors = &anchor,
                             .anchor_count = 1,
                             .crls = p.crls,
                             .crl_count = (mode & NO_CRLS) != 0 ? 0 : p.crl_count,
                             .role = role,
                             .has_time = (mode & TIMELESS) == 0,
                             .time = TIME,
                             .flags = flags};
        require(&p, &chain, fuzz_trusting_crypto());
        if ((mode & REAL) != 0) {
            sgp32_cert_check trusted = judge(fuzz_trusting_crypto(), &chain);
            sgp32_cert_check real = require(&p, &chain, fuzz_crypto());
            /* A CRL that is not its issuer's may revoke once every signature is trusted. */
            FUZZ_REQUIRE(real != SGP32_CERT_OK || trusted == SGP32_CERT_OK || chain.crl_count != 0);
        }
    }
    fuzz_free(&copy);
    return 0;
}
