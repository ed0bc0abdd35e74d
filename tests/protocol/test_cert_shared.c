/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The third-party certificates that lie beside the source tree, in ../shared,
 * when they do: GSMA's SGP.26 test certificates, and those inside the messages of
 * a complete session.
 */
#include "pki.h"
#include "sgp32/types_sgp22.h"

typedef struct sample {
    const char *file;
    sgp32_role role;
} sample;

static const sample samples[] = {
    {"sgp26/2020/CERT_CI_ECDSA_NIST.der", SGP32_ROLE_CI},
    {"sgp26/2020/CERT_EUM_ECDSA_NIST.der", SGP32_ROLE_EUM},
    {"sgp26/2020/CERT_EUICC_ECDSA_NIST.der", SGP32_ROLE_EUICC},
    {"sgp26/2020/CERT_S_SM_DPauth_ECDSA_NIST.der", SGP32_ROLE_DP_AUTH},
    {"sgp26/2020/CERT_S_SM_DPpb_ECDSA_NIST.der", SGP32_ROLE_DP_PB},
    {"sgp26/variant_o/CERT_CI_SIG_NIST.der", SGP32_ROLE_CI},
    {"sgp26/variant_o/CERT_EUM_SIG_NIST.der", SGP32_ROLE_EUM},
    {"sgp26/variant_o/CERT_EUICC_SIG_NIST.der", SGP32_ROLE_EUICC},
    {"sgp26/variant_o/CERT_S_EIMsign_ECDSA_NIST.der", SGP32_ROLE_EIM_SIGN},
};
enum {
    SAMPLES = sizeof samples / sizeof samples[0],
    OLD_CI = 0,
    OLD_EUM = 1,
    NEW_CI = 5,
    NEW_EUM = 6
};

/* 2028-01-01T00:00:00Z, when all of them are valid. */
#define SHARED_TIME INT64_C(1830297600)

/* Reads all samples; false, with a notice, if they are not there. */
static bool samples_read(sgp32_certificate certificates[SAMPLES])
{
    for (size_t i = 0; i < SAMPLES; i++) {
        sgp32_bytes der = shared_octets(samples[i].file);
        if (der.data == NULL) {
            fprintf(stderr, "skipped: no ../shared/data/%s\n", samples[i].file);
            return false;
        }
        assert_status(sgp32_certificate_decode(&certificates[i], NULL, der, SGP32_STRICT),
                      SGP32_OK);
    }
    return true;
}

static sgp32_cert_check judge(const sgp32_crypto *crypto, sgp32_chain_verdict *verdict,
                              const sgp32_certificate *leaf, const sgp32_certificate *eum,
                              const sgp32_certificate *ci, sgp32_role role)
{
    sgp32_trust_anchor anchor = sgp32_trust_anchor_of(ci);
    sgp32_chain chain = {.leaf = leaf,
                         .issuers = eum,
                         .issuer_count = 1,
                         .anchors = &anchor,
                         .anchor_count = 1,
                         .role = role,
                         .has_time = true,
                         .time = SHARED_TIME,
                         .flags = SGP32_CHAIN_REFUSE_NAMES};
    return sgp32_chain_verify(crypto, verdict, &chain);
}

Test(cert_shared, sgp26_chains_hold_in_their_role_and_in_no_other)
{
    sgp32_certificate certificates[SAMPLES];
    port_context context;
    size_t refused = 0;
    if (!samples_read(certificates)) {
        return;
    }
    sgp32_crypto crypto = port_open(&context);
    for (size_t i = 0; i < SAMPLES; i++) {
        /* Both issues of the CI have one key, so that each serves every chain. */
        for (size_t issue = 0; issue < 2; issue++) {
            for (int role = SGP32_ROLE_CI; role < SGP32_ROLE_COUNT; role++) {
                sgp32_chain_verdict verdict;
                char text[200];
                sgp32_cert_check check =
                    judge(&crypto, &verdict, &certificates[i],
                          &certificates[issue == 0 ? OLD_EUM : NEW_EUM],
                          &certificates[issue == 0 ? OLD_CI : NEW_CI], (sgp32_role)role);
                sgp32_chain_verdict_format(text, sizeof text, &verdict);
                cr_assert_eq(check == SGP32_CERT_OK, (int)samples[i].role == role, "%s as %s: %s",
                             samples[i].file, sgp32_role_name((sgp32_role)role), text);
                refused += check != SGP32_CERT_OK;
            }
        }
    }
    port_close(&context);
    fprintf(stderr, "%zu wrong roles refused\n", refused);
}

Test(cert_shared, sgp26_certificates_say_what_is_known_of_them)
{
    sgp32_certificate certificates[SAMPLES];
    uint8_t eid[16];
    if (!samples_read(certificates)) {
        return;
    }
    assert_octets(certificates[OLD_CI].subject_key.data,
                  hex("F54172BDF98A95D65CBEB88A38A1C11D800A85C3"));
    cr_assert(sgp32_bytes_equal(certificates[OLD_CI].key.point, certificates[NEW_CI].key.point));
    assert_status(sgp32_certificate_eid(eid, &certificates[2]), SGP32_OK);
    assert_octets(eid, hex("89049032123451234512345678901235"));
    cr_assert_eq(certificates[OLD_EUM].path_length, 0u);
    cr_assert(sgp32_bytes_equal(certificates[3].registered_id, certificates[4].registered_id));
    cr_assert_null(certificates[8].subject_key.data);
    cr_assert_eq(certificates[8].roles, 0u);
}

Test(cert_shared, session_certificates_hold_and_the_other_name_of_the_ci_is_reported)
{
    sgp32_bytes client = shared_octets("session/auth-server-response.der");
    sgp32_bytes server = shared_octets("session/initiate-response.der");
    sgp32_bytes binding = shared_octets("session/authenticate-response.der");
    sgp32_certificate certificates[SAMPLES];
    if (client.data == NULL || server.data == NULL || binding.data == NULL ||
        !samples_read(certificates)) {
        fprintf(stderr, "skipped: no ../shared/data/session\n");
        return;
    }
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    static sgp22_AuthenticateServerResponse authenticated;
    static sgp22_InitiateAuthenticationOkEs9 initiated;
    static sgp22_AuthenticateClientResponseEs9 bound;
    sgp32_certificate euicc;
    sgp32_certificate eum;
    sgp32_certificate dp_auth;
    sgp32_certificate dp_pb;
    sgp32_chain_verdict verdict;
    const sgp32_certificate *ci = &certificates[OLD_CI];

    assert_status(
        sgp22_AuthenticateServerResponse_decode(&authenticated, NULL, client, SGP32_LENIENT),
        SGP32_OK);
    assert_status(sgp22_InitiateAuthenticationOkEs9_decode(&initiated, NULL, server, SGP32_LENIENT),
                  SGP32_OK);
    assert_status(sgp22_AuthenticateClientResponseEs9_decode(&bound, NULL, binding, SGP32_LENIENT),
                  SGP32_OK);
    assert_status(
        sgp32_certificate_read(&euicc, &authenticated.authenticateResponseOk.euiccCertificate, 0),
        SGP32_OK);
    assert_status(
        sgp32_certificate_read(&eum, &authenticated.authenticateResponseOk.eumCertificate, 0),
        SGP32_OK);
    assert_status(sgp32_certificate_read(&dp_auth, &initiated.serverCertificate, 0), SGP32_OK);
    assert_status(sgp32_certificate_read(&dp_pb, &bound.authenticateClientOk.smdpCertificate, 0),
                  SGP32_OK);

    cr_assert_eq(judge(&crypto, &verdict, &euicc, &eum, ci, SGP32_ROLE_EUICC), SGP32_CERT_OK);
    cr_assert(verdict.reports & SGP32_REPORT_ISSUER_NAME);
    cr_assert_eq(judge(&crypto, &verdict, &dp_auth, &eum, ci, SGP32_ROLE_DP_AUTH), SGP32_CERT_OK);
    cr_assert_eq(judge(&crypto, &verdict, &dp_pb, &eum, ci, SGP32_ROLE_DP_PB), SGP32_CERT_OK);
    cr_assert_eq(judge(&crypto, &verdict, &dp_pb, &eum, ci, SGP32_ROLE_DP_AUTH), SGP32_CERT_ROLE);
    port_close(&context);
}
