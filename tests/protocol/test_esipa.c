/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compact ESipa messages. A complete message is put together by hand and signed,
 * cut down to its compact form by hand too, and rebuilt: the octets must be the
 * same ones. With the session of ../shared the signatures are a third party's.
 */
#include "test_bpp_scene.h"

#include "../crypto/mock.h"
#include "pki.h"
#include "sgp32/esipa.h"
#include "tlv.h"

#define CHALLENGE "00112233445566778899aabbccddeeff"

static void assert_same(sgp32_bytes actual, sgp32_bytes expected)
{
    cr_assert(sgp32_bytes_equal(actual, expected), "%zu octets, not the %zu expected", actual.size,
              expected.size);
}

/* The signature of the eUICC, as a TLV. */
static sgp32_bytes sign(scene *s, sgp32_rsp_signature kind, sgp32_bytes der, sgp32_bytes previous)
{
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    assert_status(sgp32_rsp_sign(&s->crypto, signature, kind, &s->euicc, der, previous), SGP32_OK);
    return TLV("5F37", {signature, sizeof signature});
}

/* What the eIM of these tests knows. */
static sgp32_esipa_session known(scene *s)
{
    sgp32_esipa_session session = {.transaction_id = hex(SCENE_ID),
                                   .server_address = sgp32_text("SMDP.example.com"),
                                   .server_challenge = hex(CHALLENGE),
                                   .smdp_signature2 = scene_view(s->smdp_signature2),
                                   .smdp_address = sgp32_text("smdp.example.com"),
                                   .smdp_oid = hex("88370A"),
                                   .iccid = hex("98940000000000000191")};
    return session;
}

/* EUICCInfo2 with this extCardResource, and with trailing zero bits that some cards keep. */
static sgp32_bytes info2(const char *card_resource)
{
    return TLV(
        "BF22", hex("810302030182030202008303010203"), TLV("84", hex(card_resource)),
        hex("8503000000880200C0A906040401020304AA0604040102030499010004030100000C04582D595A"));
}

static const char params_hex[] = "A00F8003414243A108800412345678A100";

/* BF38 with the answer in its compact form. */
static sgp32_CompactAuthenticateResponseOk
decode_authentication(sgp32_AuthenticateServerResponse *response, sgp32_bytes der)
{
    assert_status(sgp32_AuthenticateServerResponse_decode(response, NULL, der, SGP32_STRICT),
                  SGP32_OK);
    cr_assert_eq(response->choice, SGP32_AuthenticateServerResponse_compactAuthenticateResponseOk);
    return response->compactAuthenticateResponseOk;
}

Test(esipa, euicc_signed1_is_rebuilt)
{
    for (size_t c = 0; c < 2; c++) {
        scene s;
        scene_open(&s, scene_curves[c]);
        const sgp32_bytes none = {NULL, 0};
        const sgp32_bytes params = hex(params_hex);
        const sgp32_bytes full =
            TLV("30", TLV("80", hex(SCENE_ID)), TLV("83", sgp32_text("SMDP.example.com")),
                TLV("84", hex(CHALLENGE)), info2("8101008204000186A08302"), params);
        const sgp32_bytes signature = sign(&s, SGP32_EUICC_SIGNATURE1, full, none);
        uint8_t buffer[512];
        sgp32_bytes rebuilt;
        for (unsigned with_params = 0; with_params < 2; with_params++) {
            sgp32_AuthenticateServerResponse response;
            sgp32_CompactAuthenticateResponseOk compact = decode_authentication(
                &response, TLV("BF38", TLV("A2",
                                           TLV("A0", hex("840B8101008204000186A08302"),
                                               with_params ? TLV("A2", params) : none),
                                           signature)));
            sgp32_esipa_session session = known(&s);
            session.euicc_info2 = info2("81020042"); /* as it was before */
            session.ctx_params1 = with_params ? none : params;
            assert_status(sgp32_euicc_signed1_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                      &s.euicc_key, &compact, &session),
                          SGP32_OK);
            assert_same(rebuilt, full);
            cr_assert_eq(rebuilt.data + rebuilt.size, buffer + sizeof buffer);
            /* Measured, and into just that much; without a key nothing is verified. */
            assert_status(
                sgp32_euicc_signed1_rebuild(NULL, &rebuilt, NULL, 0, NULL, &compact, &session),
                SGP32_OK);
            cr_assert_eq(rebuilt.size, full.size);
            for (size_t room = 0; room < full.size; room++) {
                assert_status(sgp32_euicc_signed1_rebuild(NULL, &rebuilt, buffer, room, NULL,
                                                          &compact, &session),
                              SGP32_BUFFER);
                cr_assert_eq(rebuilt.size, full.size);
            }
            assert_status(sgp32_euicc_signed1_rebuild(NULL, &rebuilt, buffer, full.size, NULL,
                                                      &compact, &session),
                          SGP32_OK);
            assert_same(rebuilt, full);
            /* Another key; then each value that is known, changed and left out. */
            assert_status(sgp32_euicc_signed1_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                      &s.smdp_key, &compact, &session),
                          SGP32_SIGNATURE);
            cr_assert_eq(rebuilt.size, 0);
            sgp32_bytes *const values[] = {&session.transaction_id, &session.server_address,
                                           &session.server_challenge, &session.euicc_info2,
                                           &session.ctx_params1};
            for (size_t i = 0; i < 4 + (with_params == 0); i++) {
                uint8_t changed[128];
                sgp32_bytes value = *values[i];
                memcpy(changed, value.data, value.size);
                changed[value.size - 1] ^= 0x20;
                *values[i] = sgp32_bytes_of(changed, value.size);
                assert_status(sgp32_euicc_signed1_rebuild(&s.crypto, &rebuilt, buffer,
                                                          sizeof buffer, &s.euicc_key, &compact,
                                                          &session),
                              SGP32_SIGNATURE);
                *values[i] = none;
                assert_status(sgp32_euicc_signed1_rebuild(&s.crypto, &rebuilt, buffer,
                                                          sizeof buffer, &s.euicc_key, &compact,
                                                          &session),
                              SGP32_MISSING);
                *values[i] = value;
            }
        }
        port_close(&s.context);
    }
}

Test(esipa, complete_euicc_signed1_is_verified_as_it_is)
{
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    const sgp32_bytes none = {NULL, 0};
    const sgp32_bytes full =
        TLV("30", TLV("80", hex(SCENE_ID)), TLV("83", sgp32_text("SMDP.example.com")),
            TLV("84", hex(CHALLENGE)), info2("81"), hex(params_hex));
    sgp32_AuthenticateServerResponse response;
    sgp32_bytes rebuilt;
    const sgp32_bytes der =
        TLV("BF38", TLV("A2", full, sign(&s, SGP32_EUICC_SIGNATURE1, full, none)));
    assert_status(sgp32_AuthenticateServerResponse_decode(&response, NULL, der, SGP32_LENIENT),
                  SGP32_OK);
    sgp32_CompactAuthenticateResponseOk compact = response.compactAuthenticateResponseOk;
    sgp32_esipa_session session;
    memset(&session, 0, sizeof session);
    assert_status(
        sgp32_euicc_signed1_rebuild(&s.crypto, &rebuilt, NULL, 0, &s.euicc_key, &compact, &session),
        SGP32_OK);
    assert_same(rebuilt, full);
    assert_status(
        sgp32_euicc_signed1_rebuild(&s.crypto, &rebuilt, NULL, 0, &s.smdp_key, &compact, &session),
        SGP32_SIGNATURE);
    compact.signedData.choice = SGP32_CHOICE_UNKNOWN;
    assert_status(
        sgp32_euicc_signed1_rebuild(&s.crypto, &rebuilt, NULL, 0, &s.euicc_key, &compact, &session),
        SGP32_CHOICE);
    port_close(&s.context);
}

Test(esipa, cached_info2_must_be_one_tlv_with_the_member)
{
    static const struct {
        const char *info2;
        sgp32_status status;
    } cases[] = {
        {"BF22028400", SGP32_OK},         {"BF20028400", SGP32_TAG},
        {"BF22028400FF", SGP32_TRAILING}, {"BF22038400", SGP32_TRUNCATED},
        {"BF22", SGP32_TRUNCATED},        {"BF22808400", SGP32_LENGTH},
        {"BF22028405", SGP32_TRUNCATED},  {"BF22028500", SGP32_MISSING},
        {"BF2200", SGP32_MISSING},
    };
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_CompactAuthenticateResponseOk compact;
    sgp32_CompactAuthenticateResponseOk_init(&compact);
    compact.signedData.choice = SGP32_CompactAuthenticateResponseOk_signedData_compactEuiccSigned1;
    sgp32_CompactEuiccSigned1_init(&compact.signedData.compactEuiccSigned1);
    sgp32_esipa_session session = known(&s);
    session.ctx_params1 = hex(params_hex);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t buffer[128];
        sgp32_bytes rebuilt;
        session.euicc_info2 = hex(cases[i].info2);
        sgp32_status status = sgp32_euicc_signed1_rebuild(NULL, &rebuilt, buffer, sizeof buffer,
                                                          NULL, &compact, &session);
        cr_assert_eq(status, cases[i].status, "%s: %s", cases[i].info2, sgp32_status_name(status));
        cr_assert_eq(rebuilt.size != 0, status == SGP32_OK);
    }
    port_close(&s.context);
}

Test(esipa, euicc_signed2_is_rebuilt)
{
    for (size_t i = 0; i < 16; i++) {
        const bool point_sent = i & 1;
        const bool hash_there = i & 2;
        const bool hash_sent = i & 4;
        const sgp32_bytes none = {NULL, 0};
        uint8_t hash[SGP32_SHA256_SIZE] = {1, 2, 3};
        uint8_t buffer[256];
        sgp32_bytes rebuilt;
        sgp32_PrepareDownloadResponse response;
        scene s;
        scene_open(&s, scene_curves[i / 8]);
        const sgp32_bytes point = TLV("5F49", {s.smdp_point, SGP32_POINT_SIZE});
        const sgp32_bytes hash_tlv = hash_there ? TLV("04", {hash, sizeof hash}) : none;
        const sgp32_bytes full = TLV("30", TLV("80", hex(SCENE_ID)), point, hash_tlv);
        const sgp32_bytes der =
            TLV("BF21", TLV("A2", TLV("30", point_sent ? point : none, hash_sent ? hash_tlv : none),
                            sign(&s, SGP32_EUICC_SIGNATURE2, full, scene_view(s.smdp_signature2))));
        assert_status(sgp32_PrepareDownloadResponse_decode(&response, NULL, der, SGP32_STRICT),
                      SGP32_OK);
        const sgp32_CompactPrepareDownloadResponseOk *compact = &response.compactDownloadResponseOk;
        sgp32_esipa_session session = known(&s);
        session.euicc_otpk = point_sent ? none : sgp32_bytes_of(s.smdp_point, SGP32_POINT_SIZE);
        session.hash_cc = hash_there && !hash_sent ? sgp32_bytes_of(hash, sizeof hash) : none;
        assert_status(sgp32_euicc_signed2_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                  &s.euicc_key, compact, &session),
                      SGP32_OK);
        assert_same(rebuilt, full);
        session.smdp_signature2 = scene_view(s.euicc_signature1);
        assert_status(sgp32_euicc_signed2_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                  &s.euicc_key, compact, &session),
                      SGP32_SIGNATURE);
        session.smdp_signature2 = none;
        assert_status(sgp32_euicc_signed2_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                  &s.euicc_key, compact, &session),
                      SGP32_MISSING);
        session.euicc_otpk = none;
        assert_status(sgp32_euicc_signed2_rebuild(NULL, &rebuilt, buffer, sizeof buffer, NULL,
                                                  compact, &session),
                      point_sent ? SGP32_OK : SGP32_MISSING);
        port_close(&s.context);
    }
}

/* The forms of an installation result: complete, and what is left of it. */
typedef struct result_form {
    const char *install;  /* profileManagementOperation */
    const char *iccid;    /* as a TLV */
    const char *present;  /* iccidPresent */
    const char *complete; /* finalResult */
    const char *compact;  /* compactFinalResult */
} result_form;

Test(esipa, installation_result_is_rebuilt)
{
    static const result_form forms[] = {
        {"81020780", "5A0A98940000000000000191", "",
         "A21DA01B4F10A0000005591010FFFFFFFF89001234000407A0053003800102",
         "A20FA00D4F0212340407A0053003800102"},
        {"81020080", "5A0A98940000000000000191", "",
         "A21FA01D4F10A0000005591010FFFFFFFF890012340004093007A0053003800100", "A206A0044F021234"},
        {"81020780", "", "010100", "A208A106800102810109", "A208A106800102810109"},
    };
    for (size_t i = 0; i < 2 * sizeof forms / sizeof forms[0]; i++) {
        const result_form *form = &forms[i / 2];
        const sgp32_bytes none = {NULL, 0};
        uint8_t buffer[256];
        sgp32_bytes rebuilt;
        sgp32_PendingNotification notification;
        scene s;
        scene_open(&s, scene_curves[i % 2]);
        const sgp32_bytes full =
            TLV("BF27", TLV("80", hex(SCENE_ID)),
                TLV("BF2F", hex("80020123"), hex(form->install),
                    TLV("0C", sgp32_text("smdp.example.com")), hex(form->iccid)),
                hex("060388370A"), hex(form->complete));
        const sgp32_bytes der = TLV("A0",
                                    TLV("A0", TLV("80", hex(SCENE_ID)), hex("02020123"),
                                        hex(form->present), hex(form->compact)),
                                    sign(&s, SGP32_EUICC_SIGN_PIR, full, none));
        assert_status(sgp32_PendingNotification_decode(&notification, NULL, der, SGP32_STRICT),
                      SGP32_OK);
        cr_assert_eq(notification.choice,
                     SGP32_PendingNotification_compactProfileInstallationResult);
        assert_status(sgp32_notification_verify(&s.crypto, &s.euicc_key, &notification),
                      SGP32_CHOICE);
        sgp32_CompactProfileInstallationResult *compact =
            &notification.compactProfileInstallationResult;
        sgp32_esipa_session session = known(&s);
        assert_status(sgp32_installation_result_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                        &s.euicc_key, compact, &session),
                      SGP32_OK);
        assert_same(rebuilt, full);
        assert_status(
            sgp32_installation_result_rebuild(NULL, &rebuilt, NULL, 0, NULL, compact, &session),
            SGP32_OK);
        cr_assert_eq(rebuilt.size, full.size);
        assert_status(sgp32_installation_result_rebuild(&s.crypto, &rebuilt, buffer, full.size - 1,
                                                        &s.euicc_key, compact, &session),
                      SGP32_BUFFER);
        assert_status(sgp32_installation_result_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                        &s.smdp_key, compact, &session),
                      SGP32_SIGNATURE);
        cr_assert_eq(rebuilt.size, 0);
        session.iccid = none;
        assert_status(sgp32_installation_result_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                        &s.euicc_key, compact, &session),
                      form->iccid[0] == '\0' ? SGP32_OK : SGP32_MISSING);
        compact->compactProfileInstallationResultData.compactFinalResult.choice =
            SGP32_CHOICE_UNKNOWN;
        assert_status(sgp32_installation_result_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                        &s.euicc_key, compact, &session),
                      SGP32_CHOICE);
        port_close(&s.context);
    }
}

/* Structs that no decoder filled: an errorResult without octets, cut CtxParams1, a large number. */
Test(esipa, what_nobody_decoded_is_refused)
{
    scene s;
    uint8_t buffer[256];
    sgp32_bytes rebuilt;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_esipa_session session = known(&s);
    sgp32_CompactProfileInstallationResult result;
    sgp32_CompactProfileInstallationResult_init(&result);
    sgp32_CompactProfileInstallationResultData *sent = &result.compactProfileInstallationResultData;
    sent->transactionId = hex(SCENE_ID);
    sent->seqNumber = (sgp32_integer){0, hex("00800000000000000001")};
    sent->compactFinalResult.choice =
        SGP32_CompactProfileInstallationResultData_compactFinalResult_errorResult;
    assert_status(sgp32_installation_result_rebuild(NULL, &rebuilt, buffer, sizeof buffer, NULL,
                                                    &result, &session),
                  SGP32_ARGUMENT);
    cr_assert_eq(rebuilt.size, 0);
    sent->compactFinalResult.errorResult.der = hex("A106800102810109");
    assert_status(sgp32_installation_result_rebuild(NULL, &rebuilt, buffer, sizeof buffer, NULL,
                                                    &result, &session),
                  SGP32_OK);
    sgp22_ProfileInstallationResultData data;
    assert_status(sgp22_ProfileInstallationResultData_decode(&data, NULL, rebuilt, SGP32_STRICT),
                  SGP32_OK);
    cr_assert(sgp32_bytes_equal(data.notificationMetadata.seqNumber.big, sent->seqNumber.big));

    sgp32_CompactAuthenticateResponseOk answer;
    sgp32_CompactAuthenticateResponseOk_init(&answer);
    answer.signedData.choice = SGP32_CompactAuthenticateResponseOk_signedData_compactEuiccSigned1;
    session.euicc_info2 = info2("81020042");
    const char *const cut[] = {"A205A0038001", "A2", "A2820100"};
    for (size_t i = 0; i < 2 * sizeof cut / sizeof cut[0]; i++) {
        sgp32_CompactEuiccSigned1 *signed1 = &answer.signedData.compactEuiccSigned1;
        signed1->has_ctxParams1 = i % 2 != 0;
        signed1->ctxParams1.der = hex(cut[i / 2]);
        session.ctx_params1 = hex(cut[i / 2]);
        signed1->extCardResource = hex("810100");
        assert_status(sgp32_euicc_signed1_rebuild(NULL, &rebuilt, buffer, sizeof buffer, NULL,
                                                  &answer, &session),
                      SGP32_TRUNCATED);
    }
    port_close(&s.context);
}

/* A provider that fails is not a form that does not verify: no other form is tried. */
Test(esipa, failure_of_the_provider_leaves_nothing)
{
    static mock m;
    const sgp32_bytes none = {NULL, 0};
    uint8_t buffer[256];
    sgp32_bytes rebuilt;
    sgp32_PendingNotification notification;
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    const sgp32_bytes full =
        TLV("BF27", TLV("80", hex(SCENE_ID)),
            TLV("BF2F", hex("80010181020780"), TLV("0C", sgp32_text("smdp.example.com"))),
            hex("060388370A"), hex("A208A106800102810109"));
    const sgp32_bytes der =
        TLV("A0", TLV("A0", TLV("80", hex(SCENE_ID)), hex("020101010100A208A106800102810109")),
            sign(&s, SGP32_EUICC_SIGN_PIR, full, none));
    assert_status(sgp32_PendingNotification_decode(&notification, NULL, der, SGP32_STRICT),
                  SGP32_OK);
    sgp32_esipa_session session = known(&s);
    for (size_t fail_at = 1; fail_at <= 2; fail_at++) {
        sgp32_crypto crypto = mock_open(&m, s.crypto, fail_at);
        sgp32_status status = sgp32_installation_result_rebuild(
            &crypto, &rebuilt, buffer, sizeof buffer, &s.euicc_key,
            &notification.compactProfileInstallationResult, &session);
        assert_status(status, fail_at == 1 ? SGP32_CRYPTO : SGP32_OK);
        cr_assert_eq(m.count, 1);
        cr_assert_eq(rebuilt.size, fail_at == 1 ? 0 : full.size);
    }
    port_close(&s.context);
}

Test(esipa, cancel_session_is_rebuilt)
{
    for (size_t i = 0; i < 4; i++) {
        const bool sent = i & 1;
        const sgp32_bytes none = {NULL, 0};
        uint8_t buffer[64];
        sgp32_bytes rebuilt;
        sgp32_CancelSessionResponse response;
        scene s;
        scene_open(&s, scene_curves[i / 2]);
        const sgp32_bytes full = TLV("30", TLV("80", hex(SCENE_ID)), hex("810388370A82017F"));
        const sgp32_bytes der =
            TLV("BF41", TLV("A2", TLV("30", sent ? hex("80017F") : none),
                            sign(&s, SGP32_CANCEL_SESSION_SIGNATURE, full, none)));
        assert_status(sgp32_CancelSessionResponse_decode(&response, NULL, der, SGP32_STRICT),
                      SGP32_OK);
        const sgp32_CompactCancelSessionResponseOk *compact =
            &response.compactCancelSessionResponseOk;
        sgp32_esipa_session session = known(&s);
        assert_status(sgp32_cancel_session_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                   &s.euicc_key, compact, &session),
                      sent ? SGP32_OK : SGP32_MISSING);
        session.has_cancel_reason = true;
        session.cancel_reason = SGP22_CancelSessionReason_undefinedReason;
        assert_status(sgp32_cancel_session_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                   &s.euicc_key, compact, &session),
                      SGP32_OK);
        assert_same(rebuilt, full);
        session.cancel_reason = SGP22_CancelSessionReason_timeout;
        assert_status(sgp32_cancel_session_rebuild(&s.crypto, &rebuilt, buffer, sizeof buffer,
                                                   &s.euicc_key, compact, &session),
                      sent ? SGP32_OK : SGP32_SIGNATURE);
        port_close(&s.context);
    }
}

Test(esipa, compact_notification_of_another_event_verifies_as_it_is)
{
    for (size_t c = 0; c < 2; c++) {
        const sgp32_bytes none = {NULL, 0};
        sgp32_PendingNotification notification;
        scene s;
        scene_open(&s, scene_curves[c]);
        const sgp32_bytes object =
            TLV("BF2F", hex("80010581020640"), TLV("0C", sgp32_text("smdp.example.com")),
                hex("5A0A98940000000000000191"));
        const sgp32_bytes der =
            TLV("A1", object, sign(&s, SGP32_NOTIFICATION_SIGNATURE, object, none));
        assert_status(sgp32_PendingNotification_decode(&notification, NULL, der, SGP32_STRICT),
                      SGP32_OK);
        assert_status(sgp32_notification_verify(&s.crypto, &s.euicc_key, &notification), SGP32_OK);
        assert_status(sgp32_notification_verify(&s.crypto, &s.smdp_key, &notification),
                      SGP32_SIGNATURE);
        port_close(&s.context);
    }
}

/* Signatures of a third party: its messages are cut down and rebuilt. */
Test(esipa, session_of_a_third_party_is_rebuilt)
{
    const sgp32_bytes authenticated = shared_octets("session/auth-server-response.der");
    if (authenticated.data == NULL) {
        fprintf(stderr, "not run: ../shared/data/session is not there\n");
        return;
    }
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t buffer[512];
    sgp32_bytes rebuilt;
    sgp32_AuthenticateServerResponse response;
    assert_status(
        sgp32_AuthenticateServerResponse_decode(&response, NULL, authenticated, SGP32_LENIENT),
        SGP32_OK);
    const sgp32_AuthenticateResponseOk *ok = &response.authenticateResponseOk;
    const sgp32_EuiccSigned1 *signed1 = &ok->euiccSigned1;
    sgp32_public_key key;
    assert_status(sgp32_public_key_read(NULL, &key,
                                        &ok->euiccCertificate.tbsCertificate.subjectPublicKeyInfo),
                  SGP32_OK);
    sgp32_esipa_session session = {.transaction_id = signed1->transactionId,
                                   .server_address = signed1->serverAddress,
                                   .server_challenge = signed1->serverChallenge,
                                   .euicc_info2 = signed1->euiccInfo2.der,
                                   .ctx_params1 = signed1->ctxParams1.der};
    sgp32_AuthenticateServerResponse holder;
    const sgp32_bytes der =
        TLV("BF38", TLV("A2", TLV("A0", TLV("84", signed1->euiccInfo2.extCardResource)),
                        TLV("5F37", ok->euiccSignature1)));
    const sgp32_CompactAuthenticateResponseOk first = decode_authentication(&holder, der);
    assert_status(sgp32_euicc_signed1_rebuild(&crypto, &rebuilt, buffer, sizeof buffer, &key,
                                              &first, &session),
                  SGP32_OK);
    assert_same(rebuilt, signed1->der);

    sgp22_AuthenticateClientResponseEs9 client;
    assert_status(
        sgp22_AuthenticateClientResponseEs9_decode(
            &client, NULL, shared_octets("session/authenticate-response.der"), SGP32_LENIENT),
        SGP32_OK);
    sgp22_PrepareDownloadResponse prepared;
    assert_status(
        sgp22_PrepareDownloadResponse_decode(
            &prepared, NULL, shared_octets("session/prepare-download-response.der"), SGP32_STRICT),
        SGP32_OK);
    const sgp22_EUICCSigned2 *signed2 = &prepared.downloadResponseOk.euiccSigned2;
    sgp32_CompactPrepareDownloadResponseOk second;
    sgp32_CompactPrepareDownloadResponseOk_init(&second);
    second.compactEuiccSigned2.has_euiccOtpk = true;
    second.compactEuiccSigned2.euiccOtpk = signed2->euiccOtpk;
    second.euiccSignature2 = prepared.downloadResponseOk.euiccSignature2;
    session.smdp_signature2 = client.authenticateClientOk.smdpSignature2;
    assert_status(sgp32_euicc_signed2_rebuild(&crypto, &rebuilt, buffer, sizeof buffer, &key,
                                              &second, &session),
                  SGP32_OK);
    assert_same(rebuilt, signed2->der);

    sgp32_PendingNotification pending;
    assert_status(
        sgp32_PendingNotification_decode(
            &pending, NULL, shared_octets("session/pending-notification.der"), SGP32_LENIENT),
        SGP32_OK);
    const sgp22_ProfileInstallationResultData *data =
        &pending.profileInstallationResult.profileInstallationResultData;
    sgp32_CompactProfileInstallationResult third;
    sgp32_CompactProfileInstallationResult_init(&third);
    sgp32_CompactProfileInstallationResultData *sent = &third.compactProfileInstallationResultData;
    cr_assert_eq(data->finalResult.choice,
                 SGP22_ProfileInstallationResultData_finalResult_successResult);
    const sgp22_SuccessResult *success = &data->finalResult.successResult;
    sent->transactionId = data->transactionId;
    sent->seqNumber = data->notificationMetadata.seqNumber;
    sent->iccidPresent = data->notificationMetadata.has_iccid;
    sent->compactFinalResult.choice =
        SGP32_CompactProfileInstallationResultData_compactFinalResult_compactSuccessResult;
    sent->compactFinalResult.compactSuccessResult.compactAid =
        sgp32_bytes_of(success->aid.data + 13, 2);
    sent->compactFinalResult.compactSuccessResult.has_simaResponse = true;
    sent->compactFinalResult.compactSuccessResult.simaResponse = success->simaResponse;
    third.euiccSignPIR = pending.profileInstallationResult.euiccSignPIR;
    session.smdp_address = data->notificationMetadata.notificationAddress;
    session.smdp_oid = data->smdpOid;
    session.iccid = data->notificationMetadata.iccid;
    assert_status(sgp32_installation_result_rebuild(&crypto, &rebuilt, buffer, sizeof buffer, &key,
                                                    &third, &session),
                  SGP32_OK);
    assert_same(rebuilt, data->der);
    port_close(&context);
}
