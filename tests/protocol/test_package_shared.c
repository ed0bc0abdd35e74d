/* SPDX-License-Identifier: Apache-2.0 */
/* Signatures of packages and results that were made elsewhere. */
#include "../crypto/port.h"

#include "sgp32/cert.h"
#include "sgp32/eim.h"
#include "support/support.h"

#include <stdio.h>

/* Octets of the hex text `"name": "…"` behind `*text`, which moves past it; false if there is
   none. The octets live as long as the process, like all that hex() reads. */
static bool json_octets(sgp32_bytes *octets, const char **text, const char *name)
{
    static char value[4096];
    char key[64];
    snprintf(key, sizeof key, "\"%s\": \"", name);
    const char *start = strstr(*text, key);
    if (start == NULL) {
        return false;
    }
    start += strlen(key);
    size_t size = strcspn(start, "\"");
    cr_assert_lt(size, sizeof value);
    memcpy(value, start, size);
    value[size] = '\0';
    *text = start + size;
    *octets = hex(value);
    return true;
}

/* The key of a certificate; its octets live as long as `file`. */
static sgp32_public_key certificate_key(support_buffer *file, const char *relative)
{
    sgp32_certificate certificate;
    *file = support_file(support_source_path(relative));
    assert_status(sgp32_certificate_decode(&certificate, NULL, support_view(*file), SGP32_STRICT),
                  SGP32_OK);
    return certificate.key;
}

Test(package, published_signatures_verify)
{
    const char *vectors = "../shared/spec/eim_signature_vectors.json";
    FILE *probe = fopen(support_source_path(vectors), "r");
    if (probe == NULL) {
        fprintf(stderr, "not run: %s is not there\n", vectors);
        return;
    }
    fclose(probe);
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    support_buffer files[2];
    sgp32_public_key eim =
        certificate_key(&files[0], "../shared/data/sgp26/variant_o/CERT_S_EIMsign_ECDSA_NIST.der");
    sgp32_public_key euicc =
        certificate_key(&files[1], "../shared/data/sgp26/variant_o/CERT_EUICC_SIG_NIST.der");
    support_buffer json = support_file(support_source_path(vectors));
    char *copy = calloc(json.size + 1, 1);
    memcpy(copy, json.data, json.size);
    const char *text = strstr(copy, "\"vectors\"");
    size_t count = 0;
    for (sgp32_bytes der; json_octets(&der, &text, "token_tlv"); count++) {
        sgp32_AddEimResult token;
        sgp32_EuiccPackageRequest request;
        sgp32_EuiccPackageResult result;
        assert_status(sgp32_AddEimResult_decode(&token, NULL, der, SGP32_STRICT), SGP32_OK);
        cr_assert(json_octets(&der, &text, "euiccPackageRequest"));
        assert_status(sgp32_EuiccPackageRequest_decode(&request, NULL, der, SGP32_STRICT),
                      SGP32_OK);
        assert_status(sgp32_package_verify(&crypto, &eim, &request, &token.associationToken),
                      SGP32_OK);
        static const char *const results[] = {"euiccPackageResult", "euiccPackageResult_error"};
        for (size_t i = 0; i < 2; i++) {
            cr_assert(json_octets(&der, &text, results[i]));
            assert_status(sgp32_EuiccPackageResult_decode(&result, NULL, der, SGP32_STRICT),
                          SGP32_OK);
            assert_status(sgp32_result_verify(&crypto, &euicc, &result, SGP32_RESULT_TOKEN,
                                              &token.associationToken, sgp32_bytes_of(NULL, 0)),
                          SGP32_OK);
        }
    }
    cr_assert_eq(count, 3);
    free(copy);
    support_free(&json);
    support_free(&files[0]);
    support_free(&files[1]);
    port_close(&context);
}
