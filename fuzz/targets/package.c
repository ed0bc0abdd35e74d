/* SPDX-License-Identifier: Apache-2.0 */
/*
 * eUICC packages and results: mode (1 octet), stored counter (1 octet), then an
 * EuiccPackageRequest or, by the mode, an EuiccPackageResult.
 *
 * The mode says whether signatures are looked at, trusted, or made anew by the
 * eIM's key. The verdict on a package is the one that its contents demand;
 * every response that is made decodes, and verifies if it is signed.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "sgp32/cert.h"
#include "sgp32/eim.h"

/* Bits of the mode. */
enum {
    TRUST = 0x01,
    SIGN = 0x02,
    RESULT = 0x04,
    TOKEN = 0x08,
    BRAINPOOL = 0x10,
    ECALL = 0x20,
    SMALL = 0x40,
    OWN = 0x80 /* the package is for this eUICC, and from an eIM that it knows */
};
enum { SIZE_SMALL = 200, BUFFER_SIZE = 8192 };

static const sgp32_type *message_type(sgp32_bytes input, sgp32_bytes tlv)
{
    (void)tlv;
    return (fuzz_octet(&input) & RESULT) != 0 ? &sgp32_EuiccPackageResult_type
                                              : &sgp32_EuiccPackageRequest_type;
}

const fuzz_shape_info fuzz_shape = {2, message_type};

static const uint8_t ec_public_key[] = {0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01};
static const uint8_t p256[] = {0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07};
static const uint8_t brainpool[] = {0x06, 0x09, 0x2B, 0x24, 0x03, 0x03,
                                    0x02, 0x08, 0x01, 0x01, 0x07};

typedef struct scene {
    const sgp32_crypto *crypto;
    const fuzz_key *eim;
    const fuzz_key *euicc;
    sgp32_EimConfigurationData entry;
    sgp32_package_limits limits;
    uint8_t mode;
} scene;

static void set_up(scene *s, uint8_t mode, uint8_t counter)
{
    static const uint8_t eid[16] = {0x89, 0x04, 0x90};
    sgp32_curve curve = (mode & BRAINPOOL) != 0 ? SGP32_CURVE_BRAINPOOLP256R1 : SGP32_CURVE_P256;
    memset(s, 0, sizeof *s);
    s->mode = mode;
    s->crypto = (mode & TRUST) != 0 ? fuzz_trusting_crypto() : fuzz_crypto();
    s->eim = fuzz_key_of(curve, 0);
    s->euicc = fuzz_key_of(curve, 1);
    s->entry.eimId = sgp32_text("eim.example.com");
    s->entry.has_counterValue = true;
    s->entry.counterValue = sgp32_integer_of((int64_t)counter - 1);
    s->entry.has_associationToken = (mode & TOKEN) != 0;
    s->entry.associationToken = sgp32_integer_of(counter * 1000);
    s->entry.has_eimPublicKeyData = true;
    s->entry.eimPublicKeyData.choice = SGP32_EimConfigurationData_eimPublicKeyData_eimPublicKey;
    pkix_SubjectPublicKeyInfo *info = &s->entry.eimPublicKeyData.eimPublicKey;
    info->algorithm.algorithm = sgp32_bytes_of(ec_public_key, sizeof ec_public_key);
    info->algorithm.has_parameters = true;
    info->algorithm.parameters = curve == SGP32_CURVE_P256
                                     ? sgp32_bytes_of(p256, sizeof p256)
                                     : sgp32_bytes_of(brainpool, sizeof brainpool);
    info->subjectPublicKey = (sgp32_bits){s->eim->point, (size_t)SGP32_POINT_SIZE * 8};
    s->limits = (sgp32_package_limits){sgp32_bytes_of(eid, sizeof eid), 0x7FFFFF,
                                       (mode & SMALL) != 0 ? SIZE_SMALL : 0, (mode & ECALL) != 0,
                                       (counter & 1) != 0};
}

static const sgp32_integer *token_of(const scene *s)
{
    return s->entry.has_associationToken ? &s->entry.associationToken : NULL;
}

/* The response to a refused package: decodes, and verifies if it is signed. */
static void respond(const scene *s, const sgp32_package_check *check)
{
    sgp32_bytes made;
    sgp32_EuiccPackageResult result;
    sgp32_status status =
        sgp32_package_refuse(s->crypto, &made, NULL, 0, check, &s->entry, &s->euicc->key);
    FUZZ_REQUIRE(status == SGP32_OK);
    size_t size = made.size;
    uint8_t *buffer = fuzz_room(size);
    FUZZ_REQUIRE(sgp32_package_refuse(s->crypto, &made, buffer, size - 1, check, &s->entry,
                                      &s->euicc->key) == SGP32_BUFFER);
    FUZZ_REQUIRE(sgp32_package_refuse(s->crypto, &made, buffer, size, check, &s->entry,
                                      &s->euicc->key) == SGP32_OK);
    FUZZ_REQUIRE(made.size == size);
    FUZZ_REQUIRE(sgp32_EuiccPackageResult_decode(&result, NULL, made, SGP32_STRICT) == SGP32_OK);
    if (check->verdict == SGP32_PACKAGE_ERROR_SIGNED) {
        FUZZ_REQUIRE(sgp32_result_verify(fuzz_crypto(), &s->euicc->public_key, &result,
                                         SGP32_RESULT_TOKEN, token_of(s),
                                         sgp32_bytes_of(NULL, 0)) == SGP32_OK);
    }
    free(buffer);
}

/* What the contents of a package whose signature is right demand. */
static bool is_acceptable(const scene *s, const sgp32_EuiccPackageSigned *package, size_t size)
{
    int64_t counter;
    return sgp32_bytes_equal(package->eidValue, s->limits.eid) &&
           sgp32_integer_get(&counter, package->counterValue) && counter >= 0 &&
           counter <= s->limits.counter_max && counter > s->entry.counterValue.value &&
           !s->limits.ecall_active && (s->limits.size_max == 0 || size <= s->limits.size_max);
}

static void check_request(scene *s, sgp32_bytes received)
{
    sgp32_EuiccPackageRequest request;
    sgp32_package_check check;
    sgp32_error error;
    uint8_t *signed_again = NULL;
    bool decodes =
        sgp32_EuiccPackageRequest_decode(&request, NULL, received, SGP32_STRICT) == SGP32_OK;
    if (decodes && (s->mode & OWN) != 0) {
        s->entry.eimId = request.euiccPackageSigned.eimId;
        s->limits.eid = request.euiccPackageSigned.eidValue;
    }
    if (decodes && (s->mode & SIGN) != 0) {
        signed_again = fuzz_room(BUFFER_SIZE);
        FUZZ_REQUIRE(sgp32_package_sign(fuzz_crypto(), &received, &error, signed_again, BUFFER_SIZE,
                                        &s->eim->key, request.euiccPackageSigned.der,
                                        token_of(s)) == SGP32_OK);
        FUZZ_REQUIRE(sgp32_EuiccPackageRequest_decode(&request, NULL, received, SGP32_STRICT) ==
                     SGP32_OK);
        FUZZ_REQUIRE(sgp32_package_verify(fuzz_crypto(), &s->eim->public_key, &request,
                                          token_of(s)) == SGP32_OK);
    }
    FUZZ_REQUIRE(sgp32_euicc_package_check(s->crypto, &check, &error, received, &s->entry, 1,
                                           &s->limits) == SGP32_OK);
    bool known = decodes && sgp32_bytes_equal(request.euiccPackageSigned.eimId, s->entry.eimId);
    bool right = known && sgp32_package_verify(s->crypto, &s->eim->public_key, &request,
                                               token_of(s)) == SGP32_OK;
    FUZZ_REQUIRE(right || (s->mode & SIGN) == 0 || !known);
    if (right) {
        bool accept = is_acceptable(s, &request.euiccPackageSigned, received.size);
        FUZZ_REQUIRE(check.verdict ==
                     (accept ? SGP32_PACKAGE_ACCEPTED : SGP32_PACKAGE_ERROR_SIGNED));
    } else {
        FUZZ_REQUIRE(check.verdict == SGP32_PACKAGE_ERROR_UNSIGNED ||
                     (!decodes && check.verdict == SGP32_PACKAGE_NO_RESPONSE));
    }
    if (check.verdict != SGP32_PACKAGE_ACCEPTED && check.verdict != SGP32_PACKAGE_NO_RESPONSE) {
        respond(s, &check);
    }
    free(signed_again);
}

/* Signs the data of a result again; then it verifies, and not with another token. */
static void sign_result(const scene *s, sgp32_bytes data, sgp32_result_input input,
                        sgp32_bytes eim_signature)
{
    sgp32_bytes made;
    sgp32_EuiccPackageResult result;
    uint8_t *buffer = fuzz_room(BUFFER_SIZE);
    sgp32_integer other = sgp32_integer_of(123456789);
    sgp32_error error;
    FUZZ_REQUIRE(sgp32_result_sign(fuzz_crypto(), &made, &error, buffer, BUFFER_SIZE,
                                   &s->euicc->key, data, input, token_of(s),
                                   eim_signature) == SGP32_OK);
    FUZZ_REQUIRE(error.status == SGP32_OK);
    FUZZ_REQUIRE(sgp32_EuiccPackageResult_decode(&result, NULL, made, SGP32_STRICT) == SGP32_OK);
    FUZZ_REQUIRE(sgp32_result_verify(fuzz_crypto(), &s->euicc->public_key, &result, input,
                                     token_of(s), eim_signature) == SGP32_OK);
    if (input == SGP32_RESULT_TOKEN) {
        FUZZ_REQUIRE(sgp32_result_verify(fuzz_crypto(), &s->euicc->public_key, &result, input,
                                         &other, eim_signature) == SGP32_SIGNATURE);
    }
    free(buffer);
}

static void check_result(const scene *s, sgp32_bytes received)
{
    static const uint8_t eim_signature[SGP32_SIGNATURE_SIZE] = {1};
    sgp32_EuiccPackageResult result;
    uint32_t options = (s->mode & SIGN) != 0 ? SGP32_STRICT : SGP32_LENIENT;
    if (sgp32_EuiccPackageResult_decode(&result, NULL, received, options) != SGP32_OK) {
        return;
    }
    sgp32_result_input input =
        (sgp32_result_input)(s->limits.unsigned_codes ? 0 : s->mode >> 4 & 1);
    sgp32_bytes signature = sgp32_bytes_of(eim_signature, sizeof eim_signature);
    sgp32_status status = sgp32_result_verify(s->crypto, &s->euicc->public_key, &result, input,
                                              token_of(s), signature);
    FUZZ_REQUIRE(status != SGP32_ARGUMENT && status != SGP32_CRYPTO);
    sgp32_bytes data = sgp32_bytes_of(NULL, 0);
    if (result.choice == SGP32_EuiccPackageResult_euiccPackageResultSigned) {
        data = result.euiccPackageResultSigned.euiccPackageResultDataSigned.der;
    } else if (result.choice == SGP32_EuiccPackageResult_euiccPackageErrorSigned) {
        data = result.euiccPackageErrorSigned.euiccPackageErrorDataSigned.der;
    }
    if (data.size != 0 && (s->mode & SIGN) != 0) {
        sign_result(s, data, input, signature);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static scene s;
    sgp32_bytes input = sgp32_bytes_of(data, size);
    uint8_t mode = fuzz_octet(&input);
    set_up(&s, mode, fuzz_octet(&input));
    if (input.size > BUFFER_SIZE / 2) {
        return 0;
    }
    fuzz_copy received = fuzz_copy_of(input);
    if ((mode & RESULT) != 0) {
        check_result(&s, received.bytes);
    } else {
        check_request(&s, received.bytes);
    }
    fuzz_free(&received);
    return 0;
}
