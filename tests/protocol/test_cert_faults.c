/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Damage of every kind: each bit of a certificate and of a CRL, each length, a
 * failing crypto provider, candidates made to keep the search busy.
 */
#include "crypto/mock.h"
#include "pki.h"
#include "support/support.h"

static const char *const curves[] = {"nist", "brainpool"};

/* From one flipped bit to the next: on a slow machine each place in an octet comes in turn. */
static size_t flip_step(void)
{
    return support_is_slow() ? 17 : 1;
}

static sgp32_certificate certificate_of(const char *curve, const char *name)
{
    char path[64];
    snprintf(path, sizeof path, "%s/%s", curve, name);
    return pki_certificate(path);
}

Test(cert_faults, every_flipped_bit_of_a_certificate_is_refused, .timeout = 240)
{
    const size_t step = flip_step();
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    size_t tried = 0;
    for (size_t i = 0; i < 2; i++) {
        char path[64];
        snprintf(path, sizeof path, "%s/dp_auth", curves[i]);
        sgp32_bytes good = pki_octets(path);
        sgp32_certificate ci = certificate_of(curves[i], "ci");
        uint8_t octets[2048];
        for (size_t bit = 0; bit < good.size * 8; bit += step) {
            memcpy(octets, good.data, good.size);
            octets[bit / 8] = (uint8_t)(octets[bit / 8] ^ 0x80u >> bit % 8);
            for (uint32_t options = SGP32_STRICT; options <= SGP32_LENIENT; options++) {
                sgp32_certificate leaf;
                sgp32_chain_verdict verdict;
                sgp32_status status = sgp32_certificate_decode(
                    &leaf, NULL, sgp32_bytes_of(octets, good.size), options);
                sgp32_cert_check check =
                    chain_check(&crypto, &verdict, &leaf, NULL, 0, &ci, SGP32_ROLE_DP_AUTH);
                cr_assert_neq(check, SGP32_CERT_OK, "%s: bit %zu", curves[i], bit);
                cr_assert_neq(check, SGP32_CERT_PROVIDER, "%s: bit %zu", curves[i], bit);
                cr_assert(status == SGP32_OK || check == SGP32_CERT_FORM);
                tried++;
            }
        }
    }
    port_close(&context);
    fprintf(stderr, "%zu flipped bits refused\n", tried);
}

Test(cert_faults, every_flipped_bit_of_an_issuer_is_refused, .timeout = 240)
{
    const size_t step = flip_step();
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_bytes good = pki_octets("nist/eum");
    sgp32_certificate ci = pki_certificate("nist/ci");
    sgp32_certificate leaf = pki_certificate("nist/euicc");
    uint8_t octets[2048];
    for (size_t bit = 0; bit < good.size * 8; bit += step) {
        sgp32_certificate eum;
        sgp32_chain_verdict verdict;
        memcpy(octets, good.data, good.size);
        octets[bit / 8] = (uint8_t)(octets[bit / 8] ^ 0x80u >> bit % 8);
        sgp32_status status =
            sgp32_certificate_decode(&eum, NULL, sgp32_bytes_of(octets, good.size), SGP32_STRICT);
        cr_assert_neq(chain_check(&crypto, &verdict, &leaf, &eum, 1, &ci, SGP32_ROLE_EUICC),
                      SGP32_CERT_OK, "bit %zu, status %d", bit, (int)status);
    }
    port_close(&context);
}

Test(cert_faults, every_flipped_bit_of_a_crl_keeps_a_revoked_certificate_out)
{
    const size_t step = flip_step();
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_bytes good = pki_octets("brainpool/bad_crl_revokes_dp_auth");
    sgp32_certificate ci = pki_certificate("brainpool/ci");
    sgp32_certificate leaf = pki_certificate("brainpool/dp_auth");
    sgp32_trust_anchor anchor = sgp32_trust_anchor_of(&ci);
    uint8_t octets[2048];
    for (size_t bit = 0; bit < good.size * 8; bit += step) {
        memcpy(octets, good.data, good.size);
        octets[bit / 8] = (uint8_t)(octets[bit / 8] ^ 0x80u >> bit % 8);
        pkix_CertificateList crl;
        if (pkix_CertificateList_decode(&crl, NULL, sgp32_bytes_of(octets, good.size),
                                        SGP32_STRICT) != SGP32_OK) {
            continue;
        }
        sgp32_chain chain = {.leaf = &leaf,
                             .anchors = &anchor,
                             .anchor_count = 1,
                             .crls = &crl,
                             .crl_count = 1,
                             .role = SGP32_ROLE_DP_AUTH,
                             .flags = SGP32_CHAIN_REQUIRE_CRL};
        sgp32_chain_verdict verdict;
        cr_assert_neq(sgp32_chain_verify(&crypto, &verdict, &chain), SGP32_CERT_OK, "bit %zu", bit);
    }
    port_close(&context);
}

Test(cert_faults, every_prefix_is_refused_without_a_step_beyond)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_bytes good = pki_octets("nist/v3_eum");
    sgp32_certificate ci = pki_certificate("nist/ci");
    for (size_t size = 0; size < good.size; size++) {
        uint8_t *exact = malloc(size + (size == 0));
        sgp32_certificate certificate;
        sgp32_chain_verdict verdict;
        memcpy(exact, good.data, size);
        cr_assert_neq(sgp32_certificate_decode(&certificate, NULL, sgp32_bytes_of(exact, size),
                                               SGP32_LENIENT),
                      SGP32_OK);
        cr_assert_eq(certificate.fault, SGP32_CERT_FORM);
        cr_assert_eq(chain_check(&crypto, &verdict, &certificate, NULL, 0, &ci, SGP32_ROLE_EUM),
                     SGP32_CERT_FORM);
        cr_assert_eq(verdict.status, certificate.fault_status);
        free(exact);
    }
    port_close(&context);
}

Test(cert_faults, every_call_of_the_port_fails_cleanly)
{
    port_context context;
    sgp32_crypto real = port_open(&context);
    for (size_t i = 0; i < 2; i++) {
        static mock double_;
        sgp32_certificate ci = certificate_of(curves[i], "ci");
        sgp32_certificate leaf = certificate_of(curves[i], "v3_euicc");
        sgp32_certificate issuers[4] = {
            certificate_of(curves[i], "v3_eum"), certificate_of(curves[i], "v3_ci_sub_ca"),
            certificate_of(curves[i], "v3_eum_sub_ca"),
            certificate_of(curves[i], "v3_eum_sub_ca")}; /* a second way, not to be tried */
        char path[64];
        snprintf(path, sizeof path, "%s/ci_crl", curves[i]);
        pkix_CertificateList crl;
        assert_status(pkix_CertificateList_decode(&crl, NULL, pki_octets(path), SGP32_STRICT),
                      SGP32_OK);
        sgp32_trust_anchor anchor = sgp32_trust_anchor_of(&ci);
        sgp32_chain chain = {.leaf = &leaf,
                             .issuers = issuers,
                             .issuer_count = 4,
                             .anchors = &anchor,
                             .anchor_count = 1,
                             .crls = &crl,
                             .crl_count = 1,
                             .role = SGP32_ROLE_EUICC,
                             .has_time = true,
                             .time = PKI_TIME};
        sgp32_chain_verdict verdict;
        sgp32_crypto crypto = mock_open(&double_, real, 0);
        cr_assert_eq(sgp32_chain_verify(&crypto, &verdict, &chain), SGP32_CERT_OK);
        size_t calls = double_.count;
        cr_assert_eq(calls, 6u, "one for the key, four certificates, one CRL; not %zu", calls);
        for (size_t call = 1; call <= calls; call++) {
            crypto = mock_open(&double_, real, call);
            cr_assert_eq(sgp32_chain_verify(&crypto, &verdict, &chain), SGP32_CERT_PROVIDER);
            cr_assert_eq(verdict.status, SGP32_CRYPTO);
            cr_assert_eq(double_.count, call, "goes on after a failure");
        }
    }
    port_close(&context);
}

Test(cert_faults, many_issuers_with_one_identifier_cost_a_bounded_number_of_tries)
{
    enum { MANY = 200 };
    static sgp32_certificate issuers[MANY];
    static mock double_;
    port_context context;
    sgp32_crypto crypto = mock_open(&double_, port_open(&context), 0);
    sgp32_certificate ci = pki_certificate("nist/ci");
    sgp32_certificate leaf = pki_certificate("nist/euicc");
    for (size_t i = 0; i < MANY; i++) {
        issuers[i] =
            pki_certificate(i % 2 == 0 ? "nist/odd_eum_elsewhere" : "nist/bad_eum_expired");
    }
    sgp32_chain_verdict verdict;
    cr_assert_eq(chain_check(&crypto, &verdict, &leaf, issuers, MANY, &ci, SGP32_ROLE_EUICC),
                 SGP32_CERT_ISSUER);
    cr_assert_leq(double_.count, (size_t)SGP32_CHAIN_TRIES_MAX + 1);
    port_close(&context);
}

Test(cert_faults, a_bare_key_is_an_anchor)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    for (size_t i = 0; i < 2; i++) {
        sgp32_certificate ci = certificate_of(curves[i], "ci");
        sgp32_certificate eum = certificate_of(curves[i], "eum");
        sgp32_certificate euicc = certificate_of(curves[i], "euicc");
        sgp32_trust_anchor bare = {ci.subject_key, ci.key, NULL};
        sgp32_chain chain = {.leaf = &euicc,
                             .issuers = &eum,
                             .issuer_count = 1,
                             .anchors = &bare,
                             .anchor_count = 1,
                             .role = SGP32_ROLE_EUICC};
        sgp32_chain_verdict verdict;
        cr_assert_eq(sgp32_chain_verify(&crypto, &verdict, &chain), SGP32_CERT_OK);
        cr_assert_eq(verdict.length, 3u);
        cr_assert_null(verdict.path[2]);
        cr_assert_eq(verdict.path[1], &eum);

        /* The EUM's key is no CI's; a key on another curve does not verify. */
        bare = (sgp32_trust_anchor){eum.subject_key, eum.key, NULL};
        chain.issuer_count = 0;
        cr_assert_eq(sgp32_chain_verify(&crypto, &verdict, &chain), SGP32_CERT_ROLE);
        cr_assert_eq(verdict.depth, 1u);
        cr_assert_null(verdict.certificate);
        bare = (sgp32_trust_anchor){ci.subject_key, eum.key, NULL};
        chain.issuer_count = 1;
        cr_assert_eq(sgp32_chain_verify(&crypto, &verdict, &chain), SGP32_CERT_SIGNATURE);
        cr_assert_eq(verdict.certificate, &eum);
        bare.key.point.size = 33;
        cr_assert_eq(sgp32_chain_verify(&crypto, &verdict, &chain), SGP32_CERT_POINT);
        cr_assert_eq(verdict.depth, 2u);
    }
    sgp32_chain nothing = {.role = SGP32_ROLE_ANY};
    sgp32_chain_verdict verdict;
    cr_assert_eq(sgp32_chain_verify(&crypto, &verdict, &nothing), SGP32_CERT_FORM);
    cr_assert_eq(verdict.status, SGP32_ARGUMENT);
    port_close(&context);
}
