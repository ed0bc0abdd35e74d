/* SPDX-License-Identifier: Apache-2.0 */
/* Signatures of a session, hashCc, and the checks that a message belongs to it. */
#include "test_bpp_scene.h"

#include "../crypto/mock.h"

static const char *const objects[SGP32_RSP_SIGNATURE_COUNT] = {
    [SGP32_SERVER_SIGNATURE1] = "3003800101",       [SGP32_EUICC_SIGNATURE1] = "3003800102",
    [SGP32_SMDP_SIGNATURE2] = "3003800103",         [SGP32_EUICC_SIGNATURE2] = "3003800104",
    [SGP32_EUICC_SIGN_PIR] = "BF2703800105",        [SGP32_NOTIFICATION_SIGNATURE] = "BF2F03800106",
    [SGP32_CANCEL_SESSION_SIGNATURE] = "3003800107"};

static bool covers_previous(sgp32_rsp_signature kind)
{
    return kind == SGP32_SMDP_SIGNATURE2 || kind == SGP32_EUICC_SIGNATURE2;
}

Test(rsp, signatures_cover_what_the_specification_says)
{
    for (size_t c = 0; c < 2; c++) {
        scene s;
        scene_open(&s, scene_curves[c]);
        for (unsigned k = 0; k < SGP32_RSP_SIGNATURE_COUNT; k++) {
            sgp32_rsp_signature kind = (sgp32_rsp_signature)k;
            sgp32_bytes der = hex(objects[k]);
            sgp32_bytes previous = {NULL, 0};
            if (covers_previous(kind)) {
                previous = scene_view(s.smdp_signature2);
            }
            uint8_t signature[SGP32_SIGNATURE_SIZE];
            assert_status(sgp32_rsp_sign(&s.crypto, signature, kind, &s.euicc, der, previous),
                          SGP32_OK);
            assert_status(sgp32_rsp_verify(&s.crypto, &s.euicc_key, kind, der, previous,
                                           scene_view(signature)),
                          SGP32_OK);
            /* the same by hand: the object, then the other side's signature as a TLV */
            const sgp32_bytes input[3] = {der, covers_previous(kind) ? hex("5F3740") : previous,
                                          previous};
            assert_status(
                sgp32_ecdsa_verify(&s.crypto, &s.euicc_key, scene_view(signature), input, 3),
                SGP32_OK);
            assert_status(sgp32_rsp_verify(&s.crypto, &s.smdp_key, kind, der, previous,
                                           scene_view(signature)),
                          SGP32_SIGNATURE);
            for (size_t bit = 0; bit < sizeof signature * 8; bit += 7) {
                signature[bit / 8] ^= (uint8_t)(1U << bit % 8);
                cr_assert_neq(sgp32_rsp_verify(&s.crypto, &s.euicc_key, kind, der, previous,
                                               scene_view(signature)),
                              SGP32_OK);
                signature[bit / 8] ^= (uint8_t)(1U << bit % 8);
            }
        }
        port_close(&s.context);
    }
}

Test(rsp, wrong_arguments_are_refused)
{
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    const sgp32_bytes none = {NULL, 0};
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    memset(signature, 1, sizeof signature);
    assert_status(
        sgp32_rsp_sign(&s.crypto, signature, SGP32_EUICC_SIGN_PIR, &s.euicc, hex("3000"), none),
        SGP32_TAG);
    cr_assert(is_zero(signature, sizeof signature));
    assert_status(
        sgp32_rsp_sign(&s.crypto, signature, SGP32_SERVER_SIGNATURE1, &s.euicc, none, none),
        SGP32_TAG);
    assert_status(
        sgp32_rsp_sign(&s.crypto, signature, SGP32_EUICC_SIGNATURE2, &s.euicc, hex("3000"), none),
        SGP32_SIGNATURE_FORM);
    assert_status(sgp32_rsp_sign(&s.crypto, signature, SGP32_SERVER_SIGNATURE1, &s.euicc,
                                 hex("3000"), scene_view(s.smdp_signature2)),
                  SGP32_ARGUMENT);
    assert_status(sgp32_rsp_verify(&s.crypto, &s.euicc_key, SGP32_RSP_SIGNATURE_COUNT, hex("3000"),
                                   none, none),
                  SGP32_ARGUMENT);
    assert_status(sgp32_rsp_verify(&s.crypto, &s.euicc_key, SGP32_SERVER_SIGNATURE1, hex("3000"),
                                   none, hex("00")),
                  SGP32_SIGNATURE_FORM);
    sgp32_PendingNotification notification;
    memset(&notification, 0, sizeof notification);
    notification.choice = SGP32_CHOICE_UNKNOWN;
    assert_status(sgp32_notification_verify(&s.crypto, &s.euicc_key, &notification), SGP32_CHOICE);
    port_close(&s.context);
}

Test(rsp, hash_cc_in_both_readings)
{
    static mock m;
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t hash[SGP32_SHA256_SIZE];
    sgp32_bytes code = sgp32_text("12345678");
    assert_status(sgp32_hash_cc(&crypto, hash, code, hex(SCENE_ID), SGP32_CC_CHARACTERS), SGP32_OK);
    assert_octets(hash, hex("ab311c0527db635c7bac464efc070d69afecbba55a894064b394c56165610ec0"));
    assert_status(sgp32_hash_cc(&crypto, hash, code, hex(SCENE_ID), SGP32_CC_HEX), SGP32_OK);
    assert_octets(hash, hex("3055fa2a5378417880c77849ec0869a089874ca9d916eed30da652d7e8b9a9b8"));
    assert_status(sgp32_hash_cc(&crypto, hash, sgp32_text("123"), hex(SCENE_ID), SGP32_CC_HEX),
                  SGP32_STRING);
    cr_assert(is_zero(hash, sizeof hash));
    assert_status(sgp32_hash_cc(&crypto, hash, sgp32_text("12g4"), hex(SCENE_ID), SGP32_CC_HEX),
                  SGP32_STRING);
    assert_status(sgp32_hash_cc(&crypto, hash, code, hex(""), SGP32_CC_CHARACTERS), SGP32_SIZE);
    assert_status(sgp32_hash_cc(&crypto, hash, hex(""), hex("01"), SGP32_CC_CHARACTERS),
                  SGP32_SIZE);
    for (size_t fail_at = 1; fail_at <= 2; fail_at++) {
        sgp32_crypto failing = mock_open(&m, crypto, fail_at);
        assert_status(sgp32_hash_cc(&failing, hash, code, hex("01"), SGP32_CC_CHARACTERS),
                      SGP32_CRYPTO);
        cr_assert(is_zero(hash, sizeof hash));
    }
    port_close(&context);
}

#define CHALLENGE "00112233445566778899aabbccddeeff"
#define OTHER "10112233445566778899aabbccddeeff"

Test(rsp, server_signed1_is_held_against_the_session)
{
    static const struct {
        const char *id, *euicc, *server, *address;
        sgp32_status status;
        sgp32_rsp_fault fault;
        int64_t code;
    } cases[] = {
        {SCENE_ID, CHALLENGE, CHALLENGE, "SMDP.Example", SGP32_OK, SGP32_RSP_ACCEPTED, 0},
        {"", "", "", "", SGP32_OK, SGP32_RSP_ACCEPTED, 0},
        {"01", CHALLENGE, CHALLENGE, "", SGP32_STATE, SGP32_RSP_TRANSACTION_ID, 127},
        {SCENE_ID, OTHER, CHALLENGE, "", SGP32_STATE, SGP32_RSP_EUICC_CHALLENGE, 6},
        {SCENE_ID, CHALLENGE, OTHER, "", SGP32_STATE, SGP32_RSP_SERVER_CHALLENGE, 127},
        {SCENE_ID, CHALLENGE, CHALLENGE, "smdp.examplf", SGP32_STATE, SGP32_RSP_SERVER_ADDRESS,
         127},
    };
    scene s;
    scene_open(&s, SGP32_CURVE_BRAINPOOLP256R1);
    sgp22_ServerSigned1 value;
    sgp22_ServerSigned1 decoded;
    sgp32_bytes der;
    uint8_t buffer[128];
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    sgp32_rsp_verdict verdict;
    sgp22_ServerSigned1_init(&value);
    value.transactionId = hex(SCENE_ID);
    value.euiccChallenge = hex(CHALLENGE);
    value.serverAddress = sgp32_text("smdp.example");
    value.serverChallenge = hex(CHALLENGE);
    assert_status(sgp22_ServerSigned1_encode(&der, NULL, buffer, sizeof buffer, &value), SGP32_OK);
    assert_status(sgp22_ServerSigned1_decode(&decoded, NULL, der, SGP32_STRICT), SGP32_OK);
    assert_status(sgp32_rsp_sign(&s.crypto, signature, SGP32_SERVER_SIGNATURE1, &s.smdp, der,
                                 sgp32_bytes_of(NULL, 0)),
                  SGP32_OK);
    sgp32_signed1 view = sgp32_signed1_of_server(&decoded);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_rsp_session session = {hex(cases[i].id), hex(cases[i].euicc), hex(cases[i].server),
                                     sgp32_text(cases[i].address)};
        sgp32_status status = sgp32_server_signed1_check(&s.crypto, &verdict, &s.smdp_key, &view,
                                                         scene_view(signature), &session);
        cr_assert_eq(status, cases[i].status, "case %zu", i);
        cr_assert_eq(verdict.fault, cases[i].fault, "case %zu", i);
        cr_assert_eq(verdict.code, cases[i].code, "case %zu", i);
    }
    sgp32_rsp_session any;
    memset(&any, 0, sizeof any);
    assert_status(sgp32_server_signed1_check(&s.crypto, &verdict, &s.euicc_key, &view,
                                             scene_view(signature), &any),
                  SGP32_SIGNATURE);
    cr_assert_eq(verdict.code, SGP22_AuthenticateErrorCode_invalidSignature);
    sgp32_public_key unknown = {(sgp32_curve)3, s.smdp_key.point};
    assert_status(sgp32_server_signed1_check(&s.crypto, &verdict, &unknown, &view,
                                             scene_view(signature), &any),
                  SGP32_CURVE);
    cr_assert_eq(verdict.code, SGP22_AuthenticateErrorCode_unsupportedCurve);
    static mock m;
    sgp32_crypto failing = mock_open(&m, s.crypto, 1);
    assert_status(sgp32_server_signed1_check(&failing, &verdict, &s.smdp_key, &view,
                                             scene_view(signature), &any),
                  SGP32_CRYPTO);
    cr_assert_eq(verdict.code, SGP22_AuthenticateErrorCode_undefinedError);
    port_close(&s.context);
}

Test(rsp, smdp_signed2_and_cancel_session_are_held_against_the_session)
{
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_rsp_verdict verdict;
    sgp32_rsp_session session = {.transaction_id = hex(SCENE_ID)};
    assert_status(sgp32_smdp_signed2_check(&s.crypto, &verdict, &s.smdp_key, &s.signed2,
                                           scene_view(s.smdp_signature2),
                                           scene_view(s.euicc_signature1), &session),
                  SGP32_OK);
    assert_status(sgp32_smdp_signed2_check(&s.crypto, &verdict, &s.smdp_key, &s.signed2,
                                           scene_view(s.smdp_signature2),
                                           scene_view(s.smdp_signature2), &session),
                  SGP32_SIGNATURE);
    cr_assert_eq(verdict.code, SGP22_DownloadErrorCode_invalidSignature);
    session.transaction_id = hex("01");
    assert_status(sgp32_smdp_signed2_check(&s.crypto, &verdict, &s.smdp_key, &s.signed2,
                                           scene_view(s.smdp_signature2),
                                           scene_view(s.euicc_signature1), &session),
                  SGP32_STATE);
    cr_assert_eq(verdict.code, SGP22_DownloadErrorCode_invalidTransactionId);

    sgp22_EuiccCancelSessionSigned cancel;
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    sgp32_bytes der = hex("300D80040102030481028837820101");
    assert_status(sgp22_EuiccCancelSessionSigned_decode(&cancel, NULL, der, SGP32_STRICT),
                  SGP32_OK);
    assert_status(sgp32_rsp_sign(&s.crypto, signature, SGP32_CANCEL_SESSION_SIGNATURE, &s.euicc,
                                 der, sgp32_bytes_of(NULL, 0)),
                  SGP32_OK);
    session.transaction_id = hex("01020304");
    assert_status(sgp32_cancel_session_check(&s.crypto, &verdict, &s.euicc_key, &cancel,
                                             scene_view(signature), &session, hex("8837")),
                  SGP32_OK);
    assert_status(sgp32_cancel_session_check(&s.crypto, &verdict, &s.euicc_key, &cancel,
                                             scene_view(signature), &session, hex("883A")),
                  SGP32_STATE);
    cr_assert_eq(verdict.fault, SGP32_RSP_SMDP_OID);
    port_close(&s.context);
}
