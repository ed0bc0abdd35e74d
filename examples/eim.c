/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An eIM. It makes and signs an eUICC Package that enables a profile, and verifies what the eUICC
 * answers:
 *
 *     eim package | euicc | eim result
 */
#include "example.h"

#include "sgp32/eim.h"
#include "sgp32/schema.h"

static const sgp32_integer token = {EXAMPLE_TOKEN, {NULL, 0}};

/* The package, signed. The signature covers the token too, which is not sent. */
static void write_package(const sgp32_crypto *crypto)
{
    sgp32_Psmo enable;
    sgp32_Psmo_init(&enable);
    enable.choice = SGP32_Psmo_enable;
    enable.enable.iccid = sgp32_bytes_of(example_iccid, sizeof example_iccid);

    sgp32_EuiccPackageSigned package;
    sgp32_EuiccPackageSigned_init(&package);
    package.eimId = sgp32_text(EXAMPLE_EIM_ID);
    package.eidValue = sgp32_bytes_of(example_eid, sizeof example_eid);
    package.counterValue = sgp32_integer_of(5);
    package.euiccPackage.choice = SGP32_EuiccPackage_psmoList;
    package.euiccPackage.psmoList = sgp32_EuiccPackage_psmoList_of(&enable, 1);

    uint8_t buffer[256];
    sgp32_bytes der;
    succeed(sgp32_EuiccPackageSigned_encode(&der, NULL, buffer, sizeof buffer, &package),
            "encoding the package");

    uint8_t request_buffer[512];
    sgp32_bytes request;
    sgp32_private_key key = read_key("tests/pki/nist/eim_sign.pem");
    succeed(sgp32_package_sign(crypto, &request, NULL, request_buffer, sizeof request_buffer, &key,
                               der, &token),
            "signing the package");
    sgp32_private_key_wipe(crypto, &key);

    /* Signing is worth a check: what leaves must verify with the key that eUICCs know. */
    example_certificate own;
    sgp32_EuiccPackageRequest decoded;
    read_certificate(&own, "tests/pki/nist/eim_sign.der");
    succeed(sgp32_EuiccPackageRequest_decode(&decoded, NULL, request, SGP32_STRICT),
            "decoding the own package");
    succeed(sgp32_package_verify(crypto, &own.read.key, &decoded, &token),
            "verifying the own package");
    write_hex(request);
}

/* What the eUICC did: its certificate is checked first, then its signature, then the contents. */
static void read_result(const sgp32_crypto *crypto)
{
    static example_certificate euicc, eum, ci;
    read_certificate(&euicc, "tests/pki/nist/euicc.der");
    read_certificate(&eum, "tests/pki/nist/eum.der");
    read_certificate(&ci, "tests/pki/nist/ci.der");
    trust(crypto, &euicc.read, SGP32_ROLE_EUICC, &eum.read, &ci.read);

    uint8_t buffer[512];
    sgp32_EuiccPackageResult result;
    sgp32_error error;
    if (sgp32_EuiccPackageResult_decode(&result, &error, read_hex(buffer, sizeof buffer),
                                        SGP32_STRICT) != SGP32_OK) {
        char text[256];
        sgp32_error_format(text, sizeof text, &error);
        require(false, text);
    }
    succeed(sgp32_result_verify(crypto, &euicc.read.key, &result, SGP32_RESULT_TOKEN, &token,
                                sgp32_bytes_of(NULL, 0)),
            "verifying the result");
    require(result.choice == SGP32_EuiccPackageResult_euiccPackageResultSigned, "executing");

    const sgp32_EuiccPackageResultDataSigned *data =
        &result.euiccPackageResultSigned.euiccPackageResultDataSigned;
    sgp32_cursor results = sgp32_list_begin(data->euiccResult);
    while (!sgp32_list_done(&results)) {
        sgp32_EuiccResultData one;
        succeed(sgp32_EuiccPackageResultDataSigned_euiccResult_next(&results, &one, NULL),
                "reading a result");
        if (one.choice == SGP32_EuiccResultData_enableResult) {
            const char *name =
                sgp32_type_value_name(&sgp32_EnableProfileResult_type, one.enableResult);
            printf("enable: %s\n", name != NULL ? name : "a code of a later version");
        }
    }
}

int main(int count, char **arguments)
{
    sgp32_openssl openssl;
    sgp32_crypto crypto;
    require(count == 2, "usage: eim package | euicc | eim result");
    succeed(sgp32_openssl_setup(&openssl, &crypto, NULL), "setting up OpenSSL");
    if (strcmp(arguments[1], "package") == 0) {
        write_package(&crypto);
    } else {
        read_result(&crypto);
    }
    sgp32_openssl_teardown(&openssl);
    return 0;
}
