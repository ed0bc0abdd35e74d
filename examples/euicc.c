/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An eUICC that gets an eUICC Package in hex on stdin, decides, executes and writes its signed
 * answer: `eim package | euicc | eim result`.
 */
#include "example.h"

#include "sgp32/eim.h"

/* "Executes" one operation: here every profile can be enabled and nothing else can be done. */
static void execute(sgp32_EuiccResultData *result, const sgp32_Psmo *operation)
{
    sgp32_EuiccResultData_init(result);
    if (operation->choice == SGP32_Psmo_enable) {
        result->choice = SGP32_EuiccResultData_enableResult;
        result->enableResult = SGP32_EnableProfileResult_ok;
    } else {
        result->choice = SGP32_EuiccResultData_processingTerminated;
        result->processingTerminated =
            SGP32_EuiccResultData_processingTerminated_unknownOrDamagedCommand;
    }
}

/* The results of an accepted package, signed. */
static sgp32_bytes answer(const sgp32_crypto *crypto, uint8_t *buffer, size_t capacity,
                          const sgp32_EuiccPackageSigned *package, const sgp32_private_key *key,
                          const sgp32_integer *token)
{
    enum { MOST = 8 };
    sgp32_EuiccResultData results[MOST];
    size_t count = 0;
    require(package->euiccPackage.choice == SGP32_EuiccPackage_psmoList, "a list of PSMOs");
    sgp32_cursor operations = sgp32_list_begin(package->euiccPackage.psmoList);
    while (count < MOST && !sgp32_list_done(&operations)) {
        sgp32_Psmo operation;
        succeed(sgp32_EuiccPackage_psmoList_next(&operations, &operation, NULL),
                "reading an operation");
        execute(&results[count++], &operation);
    }

    sgp32_EuiccPackageResultDataSigned data;
    sgp32_EuiccPackageResultDataSigned_init(&data);
    data.eimId = package->eimId;
    data.counterValue = package->counterValue;
    data.seqNumber = sgp32_integer_of(1);
    data.euiccResult = sgp32_EuiccPackageResultDataSigned_euiccResult_of(results, count);

    uint8_t data_buffer[256];
    sgp32_bytes der, result;
    succeed(sgp32_EuiccPackageResultDataSigned_encode(&der, NULL, data_buffer, sizeof data_buffer,
                                                      &data),
            "encoding the results");
    succeed(sgp32_result_sign(crypto, &result, NULL, buffer, capacity, key, der, SGP32_RESULT_TOKEN,
                              token, sgp32_bytes_of(NULL, 0)),
            "signing the results");
    return result;
}

int main(void)
{
    sgp32_openssl openssl;
    sgp32_crypto crypto;
    succeed(sgp32_openssl_setup(&openssl, &crypto, NULL), "setting up OpenSSL");
    sgp32_private_key key = read_key("tests/pki/nist/euicc.pem");

    /* What the eUICC stores about the eIMs that it is associated with. */
    static example_certificate eim;
    sgp32_EimConfigurationData entry;
    read_certificate(&eim, "tests/pki/nist/eim_sign.der");
    sgp32_EimConfigurationData_init(&entry);
    entry.eimId = sgp32_text(EXAMPLE_EIM_ID);
    entry.has_counterValue = true;
    entry.counterValue = sgp32_integer_of(4);
    entry.has_associationToken = true;
    entry.associationToken = sgp32_integer_of(EXAMPLE_TOKEN);
    entry.has_eimPublicKeyData = true;
    entry.eimPublicKeyData.choice = SGP32_EimConfigurationData_eimPublicKeyData_eimCertificate;
    entry.eimPublicKeyData.eimCertificate = eim.value;

    const sgp32_package_limits limits = {.eid = sgp32_bytes_of(example_eid, sizeof example_eid),
                                         .counter_max = 8388607,
                                         .unsigned_codes = true};
    uint8_t received[1024];
    uint8_t buffer[1024];
    sgp32_bytes result = {NULL, 0};
    sgp32_package_check check;
    succeed(sgp32_euicc_package_check(&crypto, &check, NULL, read_hex(received, sizeof received),
                                      &entry, 1, &limits),
            "checking the package");
    if (check.verdict == SGP32_PACKAGE_ACCEPTED) {
        /* Here the counter is stored: the same package will not be accepted again. */
        result = answer(&crypto, buffer, sizeof buffer, &check.request.euiccPackageSigned, &key,
                        &entry.associationToken);
    } else {
        fprintf(stderr, "refused: %s\n", sgp32_status_name(check.status));
        succeed(sgp32_package_refuse(&crypto, &result, buffer, sizeof buffer, &check, &entry, &key),
                "refusing");
    }
    write_hex(result);
    sgp32_private_key_wipe(&crypto, &key);
    sgp32_openssl_teardown(&openssl);
    return 0;
}
