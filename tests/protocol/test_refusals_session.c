/* SPDX-License-Identifier: Apache-2.0 */
/* Refusals of a session that no ordinary message leads to: its signatures and its key agreement. */
#include "test_bpp_scene.h"
#include "trusting.h"

#include "sgp32/rsp.h"

/* -- signatures of a session ------------------------------------------------------- */

Test(refusals, what_is_signed_has_its_tag_and_its_predecessor)
{
    scene s;
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    scene_open(&s, SGP32_CURVE_P256);
    const sgp32_bytes previous = scene_view(s.euicc_signature1);
    const sgp32_bytes none = {NULL, 0};
    const struct {
        sgp32_rsp_signature kind;
        const char *der;
        sgp32_bytes previous;
        sgp32_status status;
    } cases[] = {
        {SGP32_SERVER_SIGNATURE1, "3000", none, SGP32_OK},
        {SGP32_SERVER_SIGNATURE1, "3100", none, SGP32_TAG},
        {SGP32_SERVER_SIGNATURE1, "30", none, SGP32_TAG},
        {SGP32_SERVER_SIGNATURE1, "3000", previous, SGP32_ARGUMENT},
        {SGP32_SMDP_SIGNATURE2, "3000", previous, SGP32_OK},
        {SGP32_SMDP_SIGNATURE2, "3000", none, SGP32_SIGNATURE_FORM},
        {SGP32_EUICC_SIGN_PIR, "BF2700", none, SGP32_OK},
        {SGP32_EUICC_SIGN_PIR, "BF2800", none, SGP32_TAG},
        {SGP32_NOTIFICATION_SIGNATURE, "BF2F00", none, SGP32_OK},
        {SGP32_NOTIFICATION_SIGNATURE, "BF2700", none, SGP32_TAG},
        {(sgp32_rsp_signature)SGP32_RSP_SIGNATURE_COUNT, "3000", none, SGP32_ARGUMENT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_bytes der = hex(cases[i].der);
        memset(signature, 0xA5, sizeof signature);
        cr_assert_eq(
            sgp32_rsp_sign(&s.crypto, signature, cases[i].kind, &s.euicc, der, cases[i].previous),
            cases[i].status, "case %zu", i);
        cr_assert_eq(is_zero(signature, sizeof signature), cases[i].status != SGP32_OK);
        assert_status(sgp32_rsp_verify(&s.crypto, &s.euicc_key, cases[i].kind, der,
                                       cases[i].previous, scene_view(signature)),
                      cases[i].status);
    }
    port_close(&s.context);
}

Test(refusals, notifications_of_each_kind_verify)
{
    for (size_t c = 0; c < 2; c++) {
        scene s;
        uint8_t signature[SGP32_SIGNATURE_SIZE];
        const sgp32_bytes none = {NULL, 0};
        const sgp32_bytes tbs = hex("BF2F0C8001015F0100810204400C00");
        sgp32_PendingNotification notification;
        scene_open(&s, scene_curves[c]);
        assert_status(
            sgp32_rsp_sign(&s.crypto, signature, SGP32_NOTIFICATION_SIGNATURE, &s.euicc, tbs, none),
            SGP32_OK);
        memset(&notification, 0, sizeof notification);
        notification.choice = SGP32_PendingNotification_otherSignedNotification;
        sgp22_OtherSignedNotification *other = &notification.otherSignedNotification;
        other->tbsOtherNotification.der = tbs;
        other->euiccNotificationSignature = scene_view(signature);
        assert_status(sgp32_notification_verify(&s.crypto, &s.euicc_key, &notification), SGP32_OK);
        assert_status(sgp32_notification_verify(&s.crypto, &s.smdp_key, &notification),
                      SGP32_SIGNATURE);
        const sgp32_bytes installed = hex("BF2700");
        assert_status(
            sgp32_rsp_sign(&s.crypto, signature, SGP32_EUICC_SIGN_PIR, &s.euicc, installed, none),
            SGP32_OK);
        notification.choice = SGP32_PendingNotification_profileInstallationResult;
        notification.profileInstallationResult.profileInstallationResultData.der = installed;
        notification.profileInstallationResult.euiccSignPIR = scene_view(signature);
        assert_status(sgp32_notification_verify(&s.crypto, &s.euicc_key, &notification), SGP32_OK);
        assert_status(sgp32_notification_verify(&s.crypto, &s.smdp_key, &notification),
                      SGP32_SIGNATURE);
        notification.choice = SGP32_CHOICE_UNKNOWN;
        assert_status(sgp32_notification_verify(&s.crypto, &s.euicc_key, &notification),
                      SGP32_CHOICE);
        port_close(&s.context);
    }
}

Test(refusals, confirmation_codes_in_hexadecimal)
{
    scene s;
    uint8_t hash[SGP32_SHA256_SIZE];
    uint8_t same[SGP32_SHA256_SIZE];
    const sgp32_bytes id = hex(SCENE_ID);
    scene_open(&s, SGP32_CURVE_P256);
    assert_status(sgp32_hash_cc(&s.crypto, hash, sgp32_text("09afAF"), id, SGP32_CC_HEX), SGP32_OK);
    assert_status(sgp32_hash_cc(&s.crypto, same, hex("09afAF"), id, SGP32_CC_CHARACTERS), SGP32_OK);
    cr_assert_eq(memcmp(hash, same, sizeof hash), 0);
    /* As many digits as there can be. */
    uint8_t digits[SGP32_CONFIRMATION_CODE_MAX / 2 * 2];
    uint8_t octets[sizeof digits / 2];
    memset(digits, 'a', sizeof digits);
    memset(octets, 0xAA, sizeof octets);
    assert_status(
        sgp32_hash_cc(&s.crypto, hash, sgp32_bytes_of(digits, sizeof digits), id, SGP32_CC_HEX),
        SGP32_OK);
    assert_status(sgp32_hash_cc(&s.crypto, same, sgp32_bytes_of(octets, sizeof octets), id,
                                SGP32_CC_CHARACTERS),
                  SGP32_OK);
    cr_assert_eq(memcmp(hash, same, sizeof hash), 0);
    static const char *const wrong[] = {"0",  "0/", "/0", "0:", ":0", "0@", "@0",
                                        "0`", "`0", "0g", "g0", "0G", "G0", "000"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        assert_status(sgp32_hash_cc(&s.crypto, hash, sgp32_text(wrong[i]), id, SGP32_CC_HEX),
                      SGP32_STRING);
        cr_assert(is_zero(hash, sizeof hash));
    }
    static uint8_t long_code[SGP32_CONFIRMATION_CODE_MAX + 1];
    memset(long_code, '1', sizeof long_code);
    const struct {
        size_t code, id;
        sgp32_status status;
    } sizes[] = {
        {0, 16, SGP32_SIZE},
        {1, 0, SGP32_SIZE},
        {1, 17, SGP32_SIZE},
        {SGP32_CONFIRMATION_CODE_MAX + 1, 16, SGP32_SIZE},
        {SGP32_CONFIRMATION_CODE_MAX, 16, SGP32_OK},
        {1, 1, SGP32_OK},
    };
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        assert_status(sgp32_hash_cc(&s.crypto, hash, sgp32_bytes_of(long_code, sizes[i].code),
                                    sgp32_bytes_of(hex(SCENE_ID "10").data, sizes[i].id),
                                    SGP32_CC_CHARACTERS),
                      sizes[i].status);
    }
    port_close(&s.context);
}

/* A struct that no decoder filled has no received octets to verify over. */
Test(refusals, the_signature_of_a_channel_wants_received_octets)
{
    trusting t;
    sgp32_crypto crypto = trusting_open(&t, SGP32_OK);
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_bytes der = hex("BF23020102");
    sgp22_InitialiseSecureChannelRequest request;
    memset(&request, 0, sizeof request);
    request.smdpOtpk = sgp32_bytes_of(der.data + 4, 1);
    request.smdpSign = hex("0000000000000000000000000000000000000000000000000000000000000001"
                           "0000000000000000000000000000000000000000000000000000000000000001");
    const sgp32_bytes otpk = sgp32_bytes_of(s.euicc_point, sizeof s.euicc_point);
    assert_status(sgp32_smdp_sign_verify(&crypto, &s.smdp_key, &request, otpk), SGP32_ARGUMENT);
    request.der = der;
    assert_status(sgp32_smdp_sign_verify(&crypto, &s.smdp_key, &request, otpk), SGP32_OK);
    assert_status(
        sgp32_smdp_sign_verify(&crypto, &s.smdp_key, &request, sgp32_bytes_of(s.euicc_point, 64)),
        SGP32_KEY);
    request.smdpOtpk.size = 0;
    assert_status(sgp32_smdp_sign_verify(&crypto, &s.smdp_key, &request, otpk), SGP32_ARGUMENT);
    trusting_close(&t);
    port_close(&s.context);
}

/* -- does it belong to this session? ----------------------------------------------- */

Test(refusals, sizes_of_what_a_session_is_known_by)
{
    trusting t;
    sgp32_crypto crypto = trusting_open(&t, SGP32_OK);
    scene s;
    sgp32_rsp_verdict verdict;
    scene_open(&s, SGP32_CURVE_P256);
    const sgp32_bytes signature = scene_view(s.smdp_signature2);
    const sgp32_bytes challenge = hex("000102030405060708090A0B0C0D0E0F");
    const sgp32_signed1 good = {.der = hex("3000"),
                                .transaction_id = hex(SCENE_ID),
                                .euicc_challenge = challenge,
                                .server_challenge = challenge};
    const sgp32_rsp_session session = {.transaction_id = {NULL, 0}};
    assert_status(
        sgp32_server_signed1_check(&crypto, &verdict, &s.smdp_key, &good, signature, &session),
        SGP32_OK);
    const struct {
        sgp32_signed1 value;
        sgp32_rsp_fault fault;
    } cases[] = {
        {{.der = good.der, .euicc_challenge = challenge, .server_challenge = challenge},
         SGP32_RSP_TRANSACTION_ID},
        {{.der = good.der,
          .transaction_id = hex(SCENE_ID "10"),
          .euicc_challenge = challenge,
          .server_challenge = challenge},
         SGP32_RSP_TRANSACTION_ID},
        {{.der = good.der,
          .transaction_id = hex(SCENE_ID),
          .euicc_challenge = hex("00"),
          .server_challenge = challenge},
         SGP32_RSP_EUICC_CHALLENGE},
        {{.der = good.der,
          .transaction_id = hex(SCENE_ID),
          .euicc_challenge = challenge,
          .server_challenge = hex("000102030405060708090A0B0C0D0E0F10")},
         SGP32_RSP_SERVER_CHALLENGE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_status(sgp32_server_signed1_check(&crypto, &verdict, &s.smdp_key, &cases[i].value,
                                                 signature, &session),
                      SGP32_SIZE);
        cr_assert_eq(verdict.fault, cases[i].fault, "case %zu", i);
        cr_assert_neq(verdict.code, 0);
    }
    /* The SM-DP+ looks at the answer in the same way, but for the challenge that is not there. */
    const sgp32_signed1 answer = {
        .der = hex("3000"), .transaction_id = hex(SCENE_ID), .server_challenge = challenge};
    assert_status(
        sgp32_euicc_signed1_check(&crypto, &verdict, &s.euicc_key, &answer, signature, &session),
        SGP32_OK);
    const sgp32_rsp_session other = {.transaction_id = hex("00")};
    assert_status(
        sgp32_euicc_signed1_check(&crypto, &verdict, &s.euicc_key, &answer, signature, &other),
        SGP32_STATE);
    cr_assert_eq(verdict.code,
                 SGP22_AuthenticateClientResponseEs9_authenticateClientError_invalidTransactionId);
    /* A provider without entropy has found nothing out either. */
    t.answer = SGP32_RANDOM;
    assert_status(
        sgp32_server_signed1_check(&crypto, &verdict, &s.smdp_key, &good, signature, &session),
        SGP32_RANDOM);
    cr_assert_eq(verdict.code, SGP22_AuthenticateErrorCode_undefinedError);
    trusting_close(&t);
    port_close(&s.context);
}

Test(refusals, one_time_keys_and_codes_in_signed_objects)
{
    trusting t;
    sgp32_crypto crypto = trusting_open(&t, SGP32_OK);
    scene s;
    sgp32_rsp_verdict verdict;
    uint8_t off_curve[SGP32_POINT_SIZE];
    scene_open(&s, SGP32_CURVE_P256);
    const sgp32_bytes point = sgp32_bytes_of(s.euicc_point, sizeof s.euicc_point);
    const sgp32_bytes signature = scene_view(s.smdp_signature2);
    const sgp32_rsp_session session = {.transaction_id = hex(SCENE_ID)};
    const sgp32_rsp_session other = {.transaction_id = hex("00")};
    const sgp32_bytes none = {NULL, 0};
    memcpy(off_curve, s.euicc_point, sizeof off_curve);
    off_curve[64] ^= 1;

    sgp22_SmdpSigned2 smdp = s.signed2;
    smdp.has_bppEuiccOtpk = true;
    smdp.bppEuiccOtpk = point;
    assert_status(sgp32_smdp_signed2_check(&crypto, &verdict, &s.smdp_key, &smdp, signature,
                                           signature, &session),
                  SGP32_OK);
    smdp.bppEuiccOtpk = sgp32_bytes_of(off_curve, sizeof off_curve);
    assert_status(sgp32_smdp_signed2_check(&crypto, &verdict, &s.smdp_key, &smdp, signature,
                                           signature, &session),
                  SGP32_POINT);
    cr_assert_eq(verdict.fault, SGP32_RSP_ONE_TIME_KEY);
    assert_status(sgp32_smdp_signed2_check(&crypto, &verdict, &s.smdp_key, &smdp, signature,
                                           signature, &other),
                  SGP32_STATE);
    cr_assert_eq(verdict.code, SGP22_DownloadErrorCode_invalidTransactionId);

    sgp22_EUICCSigned2 euicc = {
        .der = hex("3000"), .transactionId = hex(SCENE_ID), .euiccOtpk = point};
    const sgp32_bytes code =
        hex("00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF");
    const struct {
        sgp32_bytes hash_cc; /* that it has */
        sgp32_bytes otpk;
        const sgp32_rsp_session *session;
        sgp32_bytes expected;
        sgp32_status answer; /* of the verification */
        sgp32_status status;
        sgp32_rsp_fault fault;
    } cases[] = {
        {none, point, &session, none, SGP32_OK, SGP32_OK, SGP32_RSP_ACCEPTED},
        {code, point, &session, code, SGP32_OK, SGP32_OK, SGP32_RSP_ACCEPTED},
        {none, point, &session, code, SGP32_OK, SGP32_MISSING, SGP32_RSP_HASH_CC},
        {code, point, &session, none, SGP32_OK, SGP32_STATE, SGP32_RSP_HASH_CC},
        {none, smdp.bppEuiccOtpk, &session, none, SGP32_OK, SGP32_POINT, SGP32_RSP_ONE_TIME_KEY},
        {none, point, &other, none, SGP32_OK, SGP32_STATE, SGP32_RSP_TRANSACTION_ID},
        {none, point, &session, none, SGP32_SIGNATURE, SGP32_SIGNATURE, SGP32_RSP_SIGNATURE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        euicc.has_hashCc = cases[i].hash_cc.size != 0;
        euicc.hashCc = cases[i].hash_cc;
        euicc.euiccOtpk = cases[i].otpk;
        t.answer = cases[i].answer;
        assert_status(sgp32_euicc_signed2_check(&crypto, &verdict, &s.euicc_key, &euicc, signature,
                                                signature, cases[i].session, s.curve,
                                                cases[i].expected),
                      cases[i].status);
        cr_assert_eq(verdict.fault, cases[i].fault, "case %zu", i);
    }

    sgp22_EuiccCancelSessionSigned cancel = {
        .der = hex("3000"), .transactionId = hex(SCENE_ID), .smdpOid = hex("883703")};
    const struct {
        sgp32_bytes oid;
        sgp32_status answer, status;
        sgp32_rsp_fault fault;
    } cancels[] = {
        {none, SGP32_OK, SGP32_OK, SGP32_RSP_ACCEPTED},
        {hex("883703"), SGP32_OK, SGP32_OK, SGP32_RSP_ACCEPTED},
        {hex("883704"), SGP32_OK, SGP32_STATE, SGP32_RSP_SMDP_OID},
        {none, SGP32_SIGNATURE, SGP32_SIGNATURE, SGP32_RSP_SIGNATURE},
    };
    for (size_t i = 0; i < sizeof cancels / sizeof cancels[0]; i++) {
        t.answer = cancels[i].answer;
        assert_status(sgp32_cancel_session_check(&crypto, &verdict, &s.euicc_key, &cancel,
                                                 signature, &session, cancels[i].oid),
                      cancels[i].status);
        cr_assert_eq(verdict.fault, cancels[i].fault, "case %zu", i);
    }
    t.answer = SGP32_OK;
    assert_status(sgp32_cancel_session_check(&crypto, &verdict, &s.euicc_key, &cancel, signature,
                                             &other, none),
                  SGP32_STATE);
    cr_assert_eq(verdict.fault, SGP32_RSP_TRANSACTION_ID);
    trusting_close(&t);
    port_close(&s.context);
}

/* -- the key agreement ------------------------------------------------------------- */

Test(refusals, an_answer_wants_a_curve_and_right_sizes)
{
    scene s;
    sgp32_bytes response;
    uint8_t buffer[512];
    const sgp32_bytes none = {NULL, 0};
    scene_open(&s, SGP32_CURVE_P256);
    const sgp32_bytes signature = scene_view(s.smdp_signature2);
    sgp22_SmdpSigned2 nameless = s.signed2;
    nameless.transactionId.size = 0;
    sgp22_SmdpSigned2 lengthy = s.signed2;
    lengthy.transactionId = hex(SCENE_ID "10");
    const struct {
        sgp32_curve curve;
        const sgp22_SmdpSigned2 *signed2;
        sgp32_bytes signature;
        sgp32_bytes hash_cc;
        sgp32_status status;
    } cases[] = {
        {SGP32_CURVE_P256, &s.signed2, signature, none, SGP32_OK},
        {(sgp32_curve)0, &s.signed2, signature, none, SGP32_CURVE},
        {SGP32_CURVE_P256, &nameless, signature, none, SGP32_SIZE},
        {SGP32_CURVE_P256, &lengthy, signature, none, SGP32_SIZE},
        {SGP32_CURVE_P256, &s.signed2, signature, hex("00"), SGP32_SIZE},
        {SGP32_CURVE_P256, &s.signed2, {signature.data, 63}, none, SGP32_SIGNATURE_FORM},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_status(sgp32_prepare_download(
                          &s.crypto, &s.agreement, &response, buffer, sizeof buffer, &s.euicc,
                          cases[i].curve, cases[i].signed2, cases[i].signature, cases[i].hash_cc),
                      cases[i].status);
        cr_assert_eq(response.size == 0, cases[i].status != SGP32_OK);
    }
    port_close(&s.context);
}

/* The same transaction on the other curve, or another key, gets a pair of its own. */
Test(refusals, a_pair_is_used_again_on_its_own_curve_only)
{
    scene s;
    sgp32_bytes response;
    uint8_t buffer[512];
    uint8_t first[SGP32_POINT_SIZE];
    scene_open(&s, SGP32_CURVE_P256);
    scene_agree(&s);
    memcpy(first, s.agreement.otpk, sizeof first);
    sgp22_SmdpSigned2 again = s.signed2;
    again.has_bppEuiccOtpk = true;
    again.bppEuiccOtpk = sgp32_bytes_of(first, sizeof first);
    assert_status(sgp32_prepare_download(&s.crypto, &s.agreement, &response, buffer, sizeof buffer,
                                         &s.euicc, SGP32_CURVE_BRAINPOOLP256R1, &again,
                                         scene_view(s.smdp_signature2), sgp32_bytes_of(NULL, 0)),
                  SGP32_OK);
    cr_assert_neq(memcmp(first, s.agreement.otpk, sizeof first), 0);
    cr_assert_eq(s.agreement.one_time.curve, SGP32_CURVE_BRAINPOOLP256R1);
    port_close(&s.context);
}

Test(refusals, templates_of_a_channel)
{
    trusting t;
    sgp32_crypto crypto = trusting_open(&t, SGP32_OK);
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    s.agreement.keep = true;
    scene_agree(&s);
    sgp22_InitialiseSecureChannelRequest good;
    assert_status(sgp22_InitialiseSecureChannelRequest_decode(&good, NULL, s.channel, SGP32_STRICT),
                  SGP32_OK);
    const struct {
        const char *type, *length, *host;
        sgp32_status status;
        sgp32_status bare; /* without the checks of the eUICC */
    } cases[] = {
        {"88", "10", "01", SGP32_OK, SGP32_OK},
        {"", "10", "01", SGP32_RANGE, SGP32_SIZE},
        {"8800", "10", "01", SGP32_RANGE, SGP32_SIZE},
        {"88", "", "01", SGP32_RANGE, SGP32_SIZE},
        {"88", "20", "01", SGP32_RANGE, SGP32_OK},
        {"80", "10", "01", SGP32_RANGE, SGP32_OK},
        {"88", "10", "", SGP32_SIZE, SGP32_OK},
        {"88", "10", "000102030405060708090A0B0C0D0E0F", SGP32_OK, SGP32_OK},
        {"88", "10", "000102030405060708090A0B0C0D0E0F10", SGP32_SIZE, SGP32_OK},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp22_InitialiseSecureChannelRequest request = good;
        sgp32_session_keys keys;
        sgp32_rsp_verdict verdict;
        request.controlRefTemplate.keyType = hex(cases[i].type);
        request.controlRefTemplate.keyLen = hex(cases[i].length);
        request.controlRefTemplate.hostId = hex(cases[i].host);
        sgp32_status status = sgp32_euicc_derive(&crypto, &keys, &verdict, &s.agreement,
                                                 &s.smdp_key, &request, hex(SCENE_EID));
        cr_assert_eq(status, cases[i].status, "case %zu: %s", i, sgp32_status_name(status));
        cr_assert_eq(verdict.fault,
                     status == SGP32_OK ? SGP32_RSP_ACCEPTED : SGP32_RSP_KEY_TEMPLATE);
        status = sgp32_channel_derive(&crypto, &keys, &s.agreement.one_time, request.smdpOtpk,
                                      &request, hex(SCENE_EID));
        cr_assert_eq(status, cases[i].bare, "case %zu: %s", i, sgp32_status_name(status));
        cr_assert_eq(is_zero(&keys, sizeof keys), status != SGP32_OK);
    }
    /* Without a key of the SM-DP+ its signature is not looked at; a key of no size is none. */
    sgp32_session_keys keys;
    sgp32_rsp_verdict verdict;
    t.answer = SGP32_SIGNATURE;
    assert_status(
        sgp32_euicc_derive(&crypto, &keys, &verdict, &s.agreement, NULL, &good, hex(SCENE_EID)),
        SGP32_OK);
    good.smdpOtpk.size = 64;
    assert_status(
        sgp32_euicc_derive(&crypto, &keys, &verdict, &s.agreement, NULL, &good, hex(SCENE_EID)),
        SGP32_KEY);
    cr_assert_eq(verdict.fault, SGP32_RSP_ONE_TIME_KEY);
    trusting_close(&t);
    port_close(&s.context);
}
