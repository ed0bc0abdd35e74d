/* SPDX-License-Identifier: Apache-2.0 */
/* Signatures of eUICC Packages and results, and the eUICC's acceptance. */
#include "trusting.h"

#include "sgp32/cert.h"
#include "sgp32/eim.h"
#include "support/support.h"

#include <stdio.h>

#define EID "89049032770000000000000000010169"

static const sgp32_curve curves[] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};

/* An eIM, an eUICC that knows it, and their keys. */
typedef struct scene {
    port_context context;
    sgp32_crypto crypto;
    sgp32_private_key eim_key;
    sgp32_private_key euicc_key;
    sgp32_public_key eim_public;
    sgp32_public_key euicc_public;
    uint8_t eim_point[SGP32_POINT_SIZE];
    uint8_t euicc_point[SGP32_POINT_SIZE];
    uint8_t package[256];
    sgp32_EimConfigurationData entry;
    sgp32_package_limits limits;
    uint8_t request[512];
} scene;

static const uint8_t ec_public_key[] = {0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01};
static const uint8_t p256_parameters[] = {0x06, 0x08, 0x2A, 0x86, 0x48,
                                          0xCE, 0x3D, 0x03, 0x01, 0x07};
static const uint8_t brainpool_parameters[] = {0x06, 0x09, 0x2B, 0x24, 0x03, 0x03,
                                               0x02, 0x08, 0x01, 0x01, 0x07};

static void set_up(scene *s, sgp32_curve curve)
{
    memset(s, 0, sizeof *s);
    s->crypto = port_open(&s->context);
    assert_status(sgp32_key_generate(&s->crypto, &s->eim_key, s->eim_point, curve), SGP32_OK);
    assert_status(sgp32_key_generate(&s->crypto, &s->euicc_key, s->euicc_point, curve), SGP32_OK);
    s->eim_public = (sgp32_public_key){curve, {s->eim_point, SGP32_POINT_SIZE}};
    s->euicc_public = (sgp32_public_key){curve, {s->euicc_point, SGP32_POINT_SIZE}};
    sgp32_EimConfigurationData *entry = &s->entry;
    entry->eimId = sgp32_text("eim.example.com");
    entry->has_counterValue = true;
    entry->counterValue = sgp32_integer_of(4);
    entry->has_eimPublicKeyData = true;
    entry->eimPublicKeyData.choice = SGP32_EimConfigurationData_eimPublicKeyData_eimPublicKey;
    pkix_SubjectPublicKeyInfo *info = &entry->eimPublicKeyData.eimPublicKey;
    info->algorithm.algorithm = sgp32_bytes_of(ec_public_key, sizeof ec_public_key);
    info->algorithm.has_parameters = true;
    info->algorithm.parameters =
        curve == SGP32_CURVE_P256
            ? sgp32_bytes_of(p256_parameters, sizeof p256_parameters)
            : sgp32_bytes_of(brainpool_parameters, sizeof brainpool_parameters);
    info->subjectPublicKey = (sgp32_bits){s->eim_point, (size_t)SGP32_POINT_SIZE * 8};
    s->limits = (sgp32_package_limits){hex(EID), 0x7FFFFF, 0, false, true};
}

/* An EuiccPackageSigned that enables a profile. */
static sgp32_bytes package_of(scene *s, sgp32_integer counter)
{
    sgp32_Psmo psmo;
    sgp32_EuiccPackageSigned package;
    sgp32_bytes der;
    sgp32_Psmo_init(&psmo);
    psmo.choice = SGP32_Psmo_enable;
    psmo.enable.iccid = hex("98940000000000000000");
    sgp32_EuiccPackageSigned_init(&package);
    package.eimId = sgp32_text("eim.example.com");
    package.eidValue = hex(EID);
    package.counterValue = counter;
    package.has_eimTransactionId = true;
    package.eimTransactionId = hex("0102030405060708");
    package.euiccPackage.choice = SGP32_EuiccPackage_psmoList;
    package.euiccPackage.psmoList = sgp32_EuiccPackage_psmoList_of(&psmo, 1);
    assert_status(
        sgp32_EuiccPackageSigned_encode(&der, NULL, s->package, sizeof s->package, &package),
        SGP32_OK);
    return der;
}

/* Signs a package with the eIM's key and the entry's token. */
static sgp32_bytes sign(scene *s, sgp32_integer counter)
{
    sgp32_bytes request;
    assert_status(
        sgp32_package_sign(&s->crypto, &request, NULL, s->request, sizeof s->request, &s->eim_key,
                           package_of(s, counter),
                           s->entry.has_associationToken ? &s->entry.associationToken : NULL),
        SGP32_OK);
    return request;
}

static sgp32_package_check check(scene *s, sgp32_bytes received)
{
    sgp32_package_check result;
    assert_status(
        sgp32_euicc_package_check(&s->crypto, &result, NULL, received, &s->entry, 1, &s->limits),
        SGP32_OK);
    return result;
}

Test(package, signed_package_verifies_and_is_accepted_on_both_curves)
{
    for (size_t i = 0; i < 2; i++) {
        scene s;
        set_up(&s, curves[i]);
        sgp32_bytes request = sign(&s, sgp32_integer_of(5));
        sgp32_package_check result = check(&s, request);
        cr_assert_eq(result.verdict, SGP32_PACKAGE_ACCEPTED);
        cr_assert_eq(result.entry, 0);
        cr_assert_eq(result.request.euiccPackageSigned.counterValue.value, 5);
        port_close(&s.context);
    }
}

/* Lengths of one, two and three octets, at their limits, as the decoder reads them. */
Test(package, packages_of_all_sizes_are_framed)
{
    enum { MOST = 5000 };
    static sgp32_Psmo psmos[MOST];
    static uint8_t content[MOST * 14 + 100];
    static uint8_t buffer[MOST * 14 + 200];
    static const size_t counts[] = {1, 3, 4, 5, 9, 10, 11, 12, 13, 14, 20, 40, 4670, 4676, MOST};
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    for (size_t i = 0; i < MOST; i++) {
        sgp32_Psmo_init(&psmos[i]);
        psmos[i].choice = SGP32_Psmo_enable;
        psmos[i].enable.iccid = hex("98940000000000000000");
    }
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        sgp32_EuiccPackageSigned package;
        sgp32_EuiccPackageRequest request;
        sgp32_bytes der;
        sgp32_bytes made;
        sgp32_EuiccPackageSigned_init(&package);
        package.eimId = sgp32_text("eim.example.com");
        package.eidValue = hex(EID);
        package.counterValue = sgp32_integer_of(1);
        package.euiccPackage.choice = SGP32_EuiccPackage_psmoList;
        package.euiccPackage.psmoList = sgp32_EuiccPackage_psmoList_of(psmos, counts[i]);
        assert_status(
            sgp32_EuiccPackageSigned_encode(&der, NULL, content, sizeof content, &package),
            SGP32_OK);
        assert_status(sgp32_package_sign(&s.crypto, &made, NULL, buffer, sizeof buffer, &s.eim_key,
                                         der, NULL),
                      SGP32_OK);
        assert_status(sgp32_EuiccPackageRequest_decode(&request, NULL, made, SGP32_STRICT),
                      SGP32_OK);
        assert_status(sgp32_package_verify(&s.crypto, &s.eim_public, &request, NULL), SGP32_OK);
        cr_assert_eq(request.euiccPackageSigned.euiccPackage.psmoList.count, counts[i]);
    }
    port_close(&s.context);
}

Test(package, signing_measures_and_reports_the_size_needed)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    sgp32_bytes request;
    sgp32_bytes package = package_of(&s, sgp32_integer_of(5));
    assert_status(sgp32_package_sign(&s.crypto, &request, NULL, NULL, 0, &s.eim_key, package, NULL),
                  SGP32_OK);
    size_t size = request.size;
    assert_status(sgp32_package_sign(&s.crypto, &request, NULL, s.request, size - 1, &s.eim_key,
                                     package, NULL),
                  SGP32_BUFFER);
    cr_assert_eq(request.size, size);
    assert_status(
        sgp32_package_sign(&s.crypto, &request, NULL, s.request, size, &s.eim_key, package, NULL),
        SGP32_OK);
    cr_assert_eq(request.data, s.request);
    port_close(&s.context);
}

Test(package, signing_refuses_what_is_no_package)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    sgp32_bytes request;
    sgp32_error error;
    assert_status(sgp32_package_sign(&s.crypto, &request, &error, s.request, sizeof s.request,
                                     &s.eim_key, hex("3003800100"), NULL),
                  SGP32_MISSING);
    cr_assert_eq(error.status, SGP32_MISSING);
    port_close(&s.context);
}

Test(package, every_bit_flip_of_a_signed_package_is_refused)
{
    for (size_t c = 0; c < 2; c++) {
        scene s;
        set_up(&s, curves[c]);
        sgp32_bytes request = sign(&s, sgp32_integer_of(5));
        for (size_t bit = 0; bit < request.size * 8; bit++) {
            uint8_t *octet = s.request + sizeof s.request - request.size + bit / 8;
            *octet = (uint8_t)(*octet ^ (0x80 >> bit % 8));
            sgp32_package_check result = check(&s, request);
            cr_assert_neq(result.verdict, SGP32_PACKAGE_ACCEPTED, "bit %zu", bit);
            cr_assert_neq(result.verdict, SGP32_PACKAGE_ERROR_SIGNED, "bit %zu", bit);
            *octet = (uint8_t)(*octet ^ (0x80 >> bit % 8));
        }
        cr_assert_eq(check(&s, request).verdict, SGP32_PACKAGE_ACCEPTED);
        port_close(&s.context);
    }
}

/* What stands in 5F37 of a package or of a result is no signature at all, each in its own way. */
Test(package, malformed_signatures_in_messages_have_their_own_status)
{
    static const char zeros[] = "0000000000000000000000000000000000000000000000000000000000000000";
    static const char ones[] = "0101010101010101010101010101010101010101010101010101010101010101";
    static const char *const orders[2] = {
        "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
        "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7"};
    const struct {
        const char *first;
        const char *second;
        sgp32_status status;
    } cases[] = {
        {"", "", SGP32_SIGNATURE_FORM},
        {ones, "", SGP32_SIGNATURE_FORM},
        {ones, "01010101010101010101010101010101010101010101010101010101010101",
         SGP32_SIGNATURE_FORM},
        {ones, "010101010101010101010101010101010101010101010101010101010101010101",
         SGP32_SIGNATURE_FORM},
        {"3006020101", "020101", SGP32_SIGNATURE_DER},
        {zeros, ones, SGP32_SIGNATURE_RANGE},
        {ones, zeros, SGP32_SIGNATURE_RANGE},
        {NULL, ones, SGP32_SIGNATURE_RANGE}, /* the order of the group */
        {ones, NULL, SGP32_SIGNATURE_RANGE},
        {ones, ones, SGP32_SIGNATURE},
    };
    for (size_t c = 0; c < 2; c++) {
        scene s;
        set_up(&s, curves[c]);
        sgp32_bytes made = sign(&s, sgp32_integer_of(5));
        sgp32_EuiccPackageRequest request;
        sgp32_EuiccPackageResult result;
        uint8_t buffer[256];
        assert_status(sgp32_EuiccPackageRequest_decode(&request, NULL, made, SGP32_STRICT),
                      SGP32_OK);
        assert_status(sgp32_result_sign(&s.crypto, &made, NULL, buffer, sizeof buffer, &s.euicc_key,
                                        hex("300B800365696D810105020104"), SGP32_RESULT_TOKEN, NULL,
                                        sgp32_bytes_of(NULL, 0)),
                      SGP32_OK);
        assert_status(sgp32_EuiccPackageResult_decode(&result, NULL, made, SGP32_STRICT), SGP32_OK);
        for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
            char text[160];
            snprintf(text, sizeof text, "%s%s", cases[i].first ? cases[i].first : orders[c],
                     cases[i].second ? cases[i].second : orders[c]);
            request.eimSignature = hex(text);
            sgp32_status status = sgp32_package_verify(&s.crypto, &s.eim_public, &request, NULL);
            cr_assert_eq(status, cases[i].status, "case %zu: %s", i, sgp32_status_name(status));
            result.euiccPackageErrorSigned.euiccSignEPE = hex(text);
            assert_status(sgp32_result_verify(&s.crypto, &s.euicc_public, &result,
                                              SGP32_RESULT_TOKEN, NULL, sgp32_bytes_of(NULL, 0)),
                          cases[i].status);
        }
        port_close(&s.context);
    }
}

Test(package, association_token_is_part_of_the_signature)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    static const int64_t tokens[] = {0, 1, 127, 128, 200, -1, INT64_MAX, INT64_MIN};
    sgp32_EuiccPackageRequest decoded;
    for (size_t i = 0; i < sizeof tokens / sizeof tokens[0]; i++) {
        s.entry.has_associationToken = true;
        s.entry.associationToken = sgp32_integer_of(tokens[i]);
        sgp32_bytes request = sign(&s, sgp32_integer_of(5));
        assert_status(sgp32_EuiccPackageRequest_decode(&decoded, NULL, request, SGP32_STRICT),
                      SGP32_OK);
        for (size_t k = 0; k < sizeof tokens / sizeof tokens[0]; k++) {
            sgp32_integer token = sgp32_integer_of(tokens[k]);
            sgp32_status status = sgp32_package_verify(&s.crypto, &s.eim_public, &decoded, &token);
            cr_assert_eq(status, i == k ? SGP32_OK : SGP32_SIGNATURE);
        }
        /* No token is signed as 84 01 00, as a token of 0 is. */
        assert_status(sgp32_package_verify(&s.crypto, &s.eim_public, &decoded, NULL),
                      tokens[i] == 0 ? SGP32_OK : SGP32_SIGNATURE);
    }
    port_close(&s.context);
}

Test(package, token_beyond_the_limit_is_refused)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    uint8_t octets[SGP32_TOKEN_MAX + 1] = {0x40};
    sgp32_integer token = {0, {octets, sizeof octets}};
    sgp32_bytes request;
    assert_status(sgp32_package_sign(&s.crypto, &request, NULL, s.request, sizeof s.request,
                                     &s.eim_key, package_of(&s, sgp32_integer_of(5)), &token),
                  SGP32_SIZE);
    token.big.size = SGP32_TOKEN_MAX;
    assert_status(sgp32_package_sign(&s.crypto, &request, NULL, s.request, sizeof s.request,
                                     &s.eim_key, package_of(&s, sgp32_integer_of(5)), &token),
                  SGP32_OK);
    port_close(&s.context);
}

/* -- the order of the checks ------------------------------------------------------ */

Test(package, counter_rules_give_their_codes)
{
    static const uint8_t huge[9] = {0x01};
    static const struct {
        sgp32_integer counter;
        int64_t code;
    } cases[] = {
        {{5, {NULL, 0}}, 0},
        {{4, {NULL, 0}}, SGP32_EuiccPackageErrorCode_replayError},
        {{0, {NULL, 0}}, SGP32_EuiccPackageErrorCode_replayError},
        {{-1, {NULL, 0}}, SGP32_EuiccPackageErrorCode_counterValueOutOfRange},
        {{INT64_MIN, {NULL, 0}}, SGP32_EuiccPackageErrorCode_counterValueOutOfRange},
        {{0x7FFFFF, {NULL, 0}}, 0},
        {{0x800000, {NULL, 0}}, SGP32_EuiccPackageErrorCode_counterValueOutOfRange},
        {{0, {huge, sizeof huge}}, SGP32_EuiccPackageErrorCode_counterValueOutOfRange},
    };
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_package_check result = check(&s, sign(&s, cases[i].counter));
        cr_assert_eq(result.code, cases[i].code, "case %zu: code %lld", i, (long long)result.code);
        cr_assert_eq(result.verdict,
                     cases[i].code == 0 ? SGP32_PACKAGE_ACCEPTED : SGP32_PACKAGE_ERROR_SIGNED);
    }
    port_close(&s.context);
}

Test(package, checks_come_in_the_order_of_the_specification)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    sgp32_bytes request = sign(&s, sgp32_integer_of(-1));
    s.limits.ecall_active = true;
    s.limits.size_max = 10;
    s.limits.eid = hex("89049032770000000000000000020160");
    cr_assert_eq(check(&s, request).code, SGP32_EuiccPackageErrorCode_invalidEid);
    s.limits.eid = hex(EID);
    cr_assert_eq(check(&s, request).code, SGP32_EuiccPackageErrorCode_counterValueOutOfRange);
    request = sign(&s, sgp32_integer_of(4));
    cr_assert_eq(check(&s, request).code, SGP32_EuiccPackageErrorCode_replayError);
    request = sign(&s, sgp32_integer_of(5));
    cr_assert_eq(check(&s, request).code, SGP32_EuiccPackageErrorCode_ecallActive);
    s.limits.ecall_active = false;
    cr_assert_eq(check(&s, request).code, SGP32_EuiccPackageErrorCode_sizeOverflow);
    s.limits.size_max = request.size;
    cr_assert_eq(check(&s, request).verdict, SGP32_PACKAGE_ACCEPTED);
    port_close(&s.context);
}

Test(package, unknown_eim_and_wrong_signature_get_unsigned_errors)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    s.entry.has_associationToken = true;
    s.entry.associationToken = sgp32_integer_of(7);
    sgp32_bytes request = sign(&s, sgp32_integer_of(5));

    /* The wrong signature: the token comes with the error. */
    s.request[sizeof s.request - 1] ^= 1;
    sgp32_package_check result = check(&s, request);
    const sgp32_EuiccPackageErrorUnsigned *error = &result.response.euiccPackageErrorUnsigned;
    cr_assert_eq(result.verdict, SGP32_PACKAGE_ERROR_UNSIGNED);
    cr_assert_eq(result.status, SGP32_SIGNATURE);
    cr_assert(sgp32_bytes_equal(error->eimId, sgp32_text("eim.example.com")));
    cr_assert(error->has_eimTransactionId && error->eimTransactionId.size == 8);
    cr_assert(error->has_associationToken && error->associationToken.value == 7);
    cr_assert(error->has_euiccPackageUnsignedErrorCode);
    s.limits.unsigned_codes = false;
    cr_assert_not(
        check(&s, request).response.euiccPackageErrorUnsigned.has_euiccPackageUnsignedErrorCode);

    /* An eIM that is not known, or has no key: no token. */
    s.entry.has_eimPublicKeyData = false;
    result = check(&s, request);
    cr_assert_eq(result.verdict, SGP32_PACKAGE_ERROR_UNSIGNED);
    cr_assert_eq(result.status, SGP32_MISSING);
    cr_assert_not(result.response.euiccPackageErrorUnsigned.has_associationToken);
    s.entry.eimId = sgp32_text("another.example.com");
    result = check(&s, request);
    cr_assert_eq(result.verdict, SGP32_PACKAGE_ERROR_UNSIGNED);
    cr_assert_eq(result.entry, SIZE_MAX);
    cr_assert_not(result.response.euiccPackageErrorUnsigned.has_associationToken);
    port_close(&s.context);
}

Test(package, malformed_package_is_answered_as_far_as_it_can_be_read)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    sgp32_bytes request = sign(&s, sgp32_integer_of(5));
    for (size_t size = 0; size < request.size; size++) {
        sgp32_package_check result = check(&s, sgp32_bytes_of(request.data, size));
        cr_assert_eq(result.verdict, SGP32_PACKAGE_NO_RESPONSE, "prefix of %zu", size);
        cr_assert_neq(result.status, SGP32_OK);
    }
    /* A psmoList that no one can read, behind a good eimId and transaction. */
    sgp32_package_check result =
        check(&s, hex("BF5138"
                      "302F800F65696D2E6578616D706C652E636F6D5A10" EID "81010582020102A003A3015A"
                      "5F370401020304"));
    cr_assert_eq(result.verdict, SGP32_PACKAGE_ERROR_UNSIGNED);
    cr_assert_eq(result.response.euiccPackageErrorUnsigned.eimTransactionId.size, 2);
    cr_assert_eq(check(&s, hex("BF5100")).verdict, SGP32_PACKAGE_NO_RESPONSE);
    port_close(&s.context);
}

Test(package, error_responses_encode_and_verify)
{
    scene s;
    set_up(&s, SGP32_CURVE_BRAINPOOLP256R1);
    uint8_t buffer[256];
    sgp32_bytes der;
    sgp32_EuiccPackageResult result;
    sgp32_package_check refused = check(&s, sign(&s, sgp32_integer_of(3)));
    assert_status(sgp32_package_refuse(&s.crypto, &der, NULL, 0, &refused, &s.entry, &s.euicc_key),
                  SGP32_OK);
    size_t size = der.size;
    assert_status(
        sgp32_package_refuse(&s.crypto, &der, buffer, size - 1, &refused, &s.entry, &s.euicc_key),
        SGP32_BUFFER);
    cr_assert_eq(der.size, size);
    assert_status(
        sgp32_package_refuse(&s.crypto, &der, buffer, size, &refused, &s.entry, &s.euicc_key),
        SGP32_OK);
    assert_status(sgp32_EuiccPackageResult_decode(&result, NULL, der, SGP32_STRICT), SGP32_OK);
    cr_assert_eq(result.choice, SGP32_EuiccPackageResult_euiccPackageErrorSigned);
    cr_assert_eq(result.euiccPackageErrorSigned.euiccPackageErrorDataSigned.euiccPackageErrorCode,
                 SGP32_EuiccPackageErrorCode_replayError);
    assert_status(sgp32_result_verify(&s.crypto, &s.euicc_public, &result, SGP32_RESULT_TOKEN, NULL,
                                      sgp32_bytes_of(NULL, 0)),
                  SGP32_OK);

    /* Unsigned ones have no signature to verify; accepted packages no response. */
    s.request[sizeof s.request - 1] ^= 1;
    refused = check(&s, sgp32_bytes_of(refused.request.der.data, refused.request.der.size));
    assert_status(sgp32_package_refuse(&s.crypto, &der, buffer, sizeof buffer, &refused, &s.entry,
                                       &s.euicc_key),
                  SGP32_OK);
    assert_status(sgp32_EuiccPackageResult_decode(&result, NULL, der, SGP32_STRICT), SGP32_OK);
    assert_status(sgp32_result_verify(&s.crypto, &s.euicc_public, &result, SGP32_RESULT_TOKEN, NULL,
                                      sgp32_bytes_of(NULL, 0)),
                  SGP32_CHOICE);
    refused.verdict = SGP32_PACKAGE_ACCEPTED;
    assert_status(sgp32_package_refuse(&s.crypto, &der, buffer, sizeof buffer, &refused, &s.entry,
                                       &s.euicc_key),
                  SGP32_STATE);
    port_close(&s.context);
}

/* -- results ---------------------------------------------------------------------- */

#define RESULT_DATA                                                                                \
    "3026800F65696D2E6578616D706C652E636F6D810105820801020304050607088301073003830100"

Test(package, results_verify_with_each_input_and_only_with_it)
{
    static const sgp32_result_input inputs[] = {SGP32_RESULT_TOKEN, SGP32_RESULT_V10_TLV,
                                                SGP32_RESULT_V10_SIGNATURE};
    for (size_t c = 0; c < 2; c++) {
        scene s;
        set_up(&s, curves[c]);
        uint8_t eim_signature[SGP32_SIGNATURE_SIZE];
        uint8_t buffer[256];
        sgp32_bytes der;
        memset(eim_signature, 0x5A, sizeof eim_signature);
        sgp32_bytes eim = sgp32_bytes_of(eim_signature, sizeof eim_signature);
        sgp32_integer token = sgp32_integer_of(200);
        for (size_t i = 0; i < 3; i++) {
            sgp32_EuiccPackageResult result;
            assert_status(sgp32_result_sign(&s.crypto, &der, NULL, buffer, sizeof buffer,
                                            &s.euicc_key, hex(RESULT_DATA), inputs[i], &token, eim),
                          SGP32_OK);
            assert_status(sgp32_EuiccPackageResult_decode(&result, NULL, der, SGP32_STRICT),
                          SGP32_OK);
            cr_assert_eq(result.choice, SGP32_EuiccPackageResult_euiccPackageResultSigned);
            for (size_t k = 0; k < 3; k++) {
                assert_status(sgp32_result_verify(&s.crypto, &s.euicc_public, &result, inputs[k],
                                                  &token, eim),
                              i == k ? SGP32_OK : SGP32_SIGNATURE);
            }
        }
        port_close(&s.context);
    }
}

Test(package, provider_failure_is_no_verdict)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    sgp32_bytes request = sign(&s, sgp32_integer_of(5));
    sgp32_package_check result;
    trusting t;
    sgp32_crypto crypto = trusting_open(&t, SGP32_CRYPTO);
    assert_status(
        sgp32_euicc_package_check(&crypto, &result, NULL, request, &s.entry, 1, &s.limits),
        SGP32_CRYPTO);
    cr_assert_eq(result.verdict, SGP32_PACKAGE_NO_RESPONSE);
    trusting_close(&t);
    sgp32_package_limits limits = s.limits;
    limits.eid.size = 15;
    assert_status(
        sgp32_euicc_package_check(&s.crypto, &result, NULL, request, &s.entry, 1, &limits),
        SGP32_ARGUMENT);
    limits = s.limits;
    limits.counter_max = -1;
    assert_status(
        sgp32_euicc_package_check(&s.crypto, &result, NULL, request, &s.entry, 1, &limits),
        SGP32_ARGUMENT);
    port_close(&s.context);
}

/* Structs that no decoder filled, and sizes that no message has. */
Test(package, what_cannot_be_verified_is_told_apart_from_a_wrong_signature)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    uint8_t octets[SGP32_TOKEN_MAX + 1] = {0x40};
    const sgp32_integer large = {0, {octets, sizeof octets}};
    const sgp32_bytes none = {NULL, 0};
    sgp32_EuiccPackageRequest request;
    sgp32_bytes der = sign(&s, sgp32_integer_of(5));
    assert_status(sgp32_EuiccPackageRequest_decode(&request, NULL, der, SGP32_STRICT), SGP32_OK);
    assert_status(sgp32_package_verify(&s.crypto, &s.eim_public, &request, &large), SGP32_SIZE);
    request.euiccPackageSigned.der.size = 0;
    assert_status(sgp32_package_verify(&s.crypto, &s.eim_public, &request, NULL), SGP32_ARGUMENT);

    sgp32_EuiccPackageResult result;
    sgp32_EuiccPackageResult_init(&result);
    result.choice = SGP32_EuiccPackageResult_euiccPackageResultSigned;
    assert_status(
        sgp32_result_verify(&s.crypto, &s.euicc_public, &result, SGP32_RESULT_TOKEN, NULL, none),
        SGP32_ARGUMENT);
    result.choice = SGP32_EuiccPackageResult_euiccPackageErrorSigned;
    assert_status(
        sgp32_result_verify(&s.crypto, &s.euicc_public, &result, SGP32_RESULT_TOKEN, NULL, none),
        SGP32_ARGUMENT);
    result.choice = SGP32_EuiccPackageResult_euiccPackageErrorUnsigned;
    assert_status(
        sgp32_result_verify(&s.crypto, &s.euicc_public, &result, SGP32_RESULT_TOKEN, NULL, none),
        SGP32_CHOICE);

    /* The input of v1.0 wants the signature of the package; a token has its limit here too. */
    uint8_t buffer[256];
    sgp32_bytes made;
    sgp32_error error;
    const sgp32_bytes data = hex(RESULT_DATA);
    assert_status(sgp32_result_sign(&s.crypto, &made, NULL, buffer, sizeof buffer, &s.euicc_key,
                                    data, SGP32_RESULT_V10_TLV, NULL, hex("00")),
                  SGP32_SIGNATURE_FORM);
    assert_status(sgp32_result_sign(&s.crypto, &made, NULL, buffer, sizeof buffer, &s.euicc_key,
                                    data, SGP32_RESULT_TOKEN, &large, none),
                  SGP32_SIZE);
    assert_status(sgp32_result_sign(&s.crypto, &made, &error, buffer, sizeof buffer, &s.euicc_key,
                                    hex("3000"), SGP32_RESULT_TOKEN, NULL, none),
                  SGP32_MISSING);
    assert_status(error.status, SGP32_MISSING);
    assert_status(sgp32_result_sign(&s.crypto, &made, NULL, buffer, sizeof buffer, &s.euicc_key,
                                    hex("3000"), SGP32_RESULT_TOKEN, NULL, none),
                  SGP32_MISSING);
    port_close(&s.context);
}

Test(package, an_entry_without_a_usable_counter_replays_all)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    s.entry.counterValue = (sgp32_integer){0, hex("01000000000000000000")};
    sgp32_package_check result = check(&s, sign(&s, sgp32_integer_of(5)));
    cr_assert_eq(result.code, SGP32_EuiccPackageErrorCode_replayError);
    s.entry.has_counterValue = false;
    result = check(&s, sign(&s, sgp32_integer_of(0)));
    cr_assert_eq(result.verdict, SGP32_PACKAGE_ACCEPTED);

    trusting t;
    sgp32_crypto crypto = trusting_open(&t, SGP32_RANDOM);
    assert_status(sgp32_euicc_package_check(&crypto, &result, NULL, sign(&s, sgp32_integer_of(5)),
                                            &s.entry, 1, &s.limits),
                  SGP32_RANDOM);
    cr_assert_eq(result.verdict, SGP32_PACKAGE_NO_RESPONSE);
    trusting_close(&t);
    port_close(&s.context);
}

Test(package, a_refusal_that_cannot_be_encoded_is_none)
{
    scene s;
    set_up(&s, SGP32_CURVE_P256);
    uint8_t buffer[256];
    sgp32_bytes made;
    sgp32_package_check result = check(&s, sign(&s, sgp32_integer_of(4)));
    cr_assert_eq(result.verdict, SGP32_PACKAGE_ERROR_SIGNED);
    result.error_data.eimId = sgp32_text("\xFF");
    assert_status(sgp32_package_refuse(&s.crypto, &made, buffer, sizeof buffer, &result, &s.entry,
                                       &s.euicc_key),
                  SGP32_UTF8);
    cr_assert_null(made.data);
    cr_assert_eq(made.size, 0);
    port_close(&s.context);
}
