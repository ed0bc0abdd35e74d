/* SPDX-License-Identifier: Apache-2.0 */
/* The key agreement on both sides: round trip, refusals, retry, wiping. */
#include "test_bpp_scene.h"

#include "../crypto/mock.h"

static sgp22_InitialiseSecureChannelRequest decode(sgp32_bytes der)
{
    sgp22_InitialiseSecureChannelRequest request;
    assert_status(sgp22_InitialiseSecureChannelRequest_decode(&request, NULL, der, SGP32_STRICT),
                  SGP32_OK);
    return request;
}

/* Tells whether `size` octets at `secret` occur in `memory`. */
static bool occurs(const void *memory, size_t memory_size, const void *secret, size_t size)
{
    const uint8_t *at = memory;
    for (size_t i = 0; i + size <= memory_size; i++) {
        if (memcmp(at + i, secret, size) == 0) {
            return true;
        }
    }
    return false;
}

Test(session, both_sides_derive_the_same_keys_and_wipe_theirs)
{
    for (size_t c = 0; c < 2; c++) {
        static mock m;
        scene s;
        scene_open(&s, scene_curves[c]);
        scene_agree(&s);
        sgp22_InitialiseSecureChannelRequest request = decode(s.channel);
        sgp32_private_key one_time = s.agreement.one_time;
        sgp32_crypto crypto = mock_open(&m, s.crypto, 0);
        sgp32_session_keys keys;
        sgp32_rsp_verdict verdict;
        assert_status(sgp32_euicc_derive(&crypto, &keys, &verdict, &s.agreement, &s.smdp_key,
                                         &request, hex(SCENE_EID)),
                      SGP32_OK);
        cr_assert_eq(memcmp(&keys, &s.keys, sizeof keys), 0);
        cr_assert_eq(verdict.fault, SGP32_RSP_ACCEPTED);
        cr_assert(is_zero(&s.agreement.one_time, sizeof one_time));
        cr_assert(mock_has_forgotten(&m, sgp32_bytes_of(one_time.scalar, 32)));
        cr_assert_not(occurs(&s.agreement, sizeof s.agreement, one_time.scalar, 32));
        /* The one-time key is gone: there is no second derivation. */
        assert_status(sgp32_euicc_derive(&crypto, &keys, &verdict, &s.agreement, &s.smdp_key,
                                         &request, hex(SCENE_EID)),
                      SGP32_STATE);
        cr_assert(is_zero(&keys, sizeof keys));
        uint8_t s_enc[SGP32_AES_SIZE];
        memcpy(s_enc, s.keys.s_enc, sizeof s_enc);
        sgp32_session_keys_wipe(&crypto, &s.keys);
        cr_assert(is_zero(&s.keys, sizeof s.keys));
        cr_assert(mock_has_forgotten(&m, sgp32_bytes_of(s_enc, sizeof s_enc)));
        port_close(&s.context);
    }
}

Test(session, answer_verifies_and_carries_hash_cc)
{
    for (size_t c = 0; c < 2; c++) {
        uint8_t hash[SGP32_SHA256_SIZE];
        sgp32_bytes response;
        sgp22_PrepareDownloadResponse answer;
        sgp32_rsp_verdict verdict;
        sgp32_rsp_session session = {.transaction_id = hex(SCENE_ID)};
        scene s;
        scene_open(&s, scene_curves[c]);
        assert_status(sgp32_hash_cc(&s.crypto, hash, sgp32_text("12345678"), hex(SCENE_ID),
                                    SGP32_CC_CHARACTERS),
                      SGP32_OK);
        sgp32_bytes cc = sgp32_bytes_of(hash, sizeof hash);
        assert_status(sgp32_prepare_download(&s.crypto, &s.agreement, &response, NULL, 0, &s.euicc,
                                             s.curve, &s.signed2, scene_view(s.smdp_signature2),
                                             cc),
                      SGP32_OK);
        size_t needed = response.size;
        assert_status(sgp32_prepare_download(&s.crypto, &s.agreement, &response, s.response_buffer,
                                             needed - 1, &s.euicc, s.curve, &s.signed2,
                                             scene_view(s.smdp_signature2), cc),
                      SGP32_BUFFER);
        cr_assert(is_zero(&s.agreement, sizeof s.agreement));
        assert_status(sgp32_prepare_download(&s.crypto, &s.agreement, &response, s.response_buffer,
                                             needed, &s.euicc, s.curve, &s.signed2,
                                             scene_view(s.smdp_signature2), cc),
                      SGP32_OK);
        cr_assert_eq(response.size, needed);
        assert_status(sgp22_PrepareDownloadResponse_decode(&answer, NULL, response, SGP32_STRICT),
                      SGP32_OK);
        const sgp22_PrepareDownloadResponseOk *ok = &answer.downloadResponseOk;
        assert_status(sgp32_euicc_signed2_check(
                          &s.crypto, &verdict, &s.euicc_key, &ok->euiccSigned2, ok->euiccSignature2,
                          scene_view(s.smdp_signature2), &session, s.curve, cc),
                      SGP32_OK);
        hash[0] ^= 1;
        assert_status(sgp32_euicc_signed2_check(
                          &s.crypto, &verdict, &s.euicc_key, &ok->euiccSigned2, ok->euiccSignature2,
                          scene_view(s.smdp_signature2), &session, s.curve, cc),
                      SGP32_STATE);
        cr_assert_eq(verdict.fault, SGP32_RSP_HASH_CC);
        cr_assert_eq(verdict.code, 3);
        port_close(&s.context);
    }
}

/* A pair that the SM-DP+ lets the library make is the library's to wipe; a given one is not. */
Test(session, the_smdp_forgets_the_pair_that_was_made_for_it)
{
    static mock m;
    scene s;
    sgp32_bytes request;
    sgp32_session_keys keys;
    uint8_t buffer[300];
    uint8_t point[SGP32_POINT_SIZE];
    sgp32_private_key given;
    scene_open(&s, SGP32_CURVE_P256);
    scene_agree(&s);
    assert_status(sgp32_key_generate(&s.crypto, &given, point, s.curve), SGP32_OK);
    sgp32_smdp_agreement inputs = {hex(SCENE_ID), sgp32_text("host"), hex(SCENE_EID),
                                   sgp32_bytes_of(s.agreement.otpk, SGP32_POINT_SIZE), NULL};
    for (size_t i = 0; i < 2; i++) {
        sgp32_crypto crypto = mock_open(&m, s.crypto, 0);
        inputs.one_time = i == 0 ? NULL : &given;
        assert_status(
            sgp32_smdp_agree(&crypto, &keys, &request, buffer, sizeof buffer, &s.smdp, &inputs),
            SGP32_OK);
        cr_assert_eq(m.forgotten_count, 1 - i);
    }
    port_close(&s.context);
}

Test(session, retry_reuses_the_pair_that_is_named_and_no_other)
{
    uint8_t first[SGP32_POINT_SIZE];
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    s.agreement.keep = true;
    scene_agree(&s);
    memcpy(first, s.agreement.otpk, sizeof first);
    sgp22_InitialiseSecureChannelRequest request = decode(s.channel);
    sgp32_session_keys keys;
    sgp32_rsp_verdict verdict;
    assert_status(sgp32_euicc_derive(&s.crypto, &keys, &verdict, &s.agreement, &s.smdp_key,
                                     &request, hex(SCENE_EID)),
                  SGP32_OK);
    s.signed2.has_bppEuiccOtpk = true;
    s.signed2.bppEuiccOtpk = sgp32_bytes_of(first, sizeof first);
    scene_agree(&s);
    cr_assert_eq(memcmp(first, s.agreement.otpk, sizeof first), 0);
    s.signed2.bppEuiccOtpk = sgp32_bytes_of(s.smdp_point, sizeof s.smdp_point);
    scene_agree(&s);
    cr_assert_neq(memcmp(first, s.agreement.otpk, sizeof first), 0);
    sgp32_euicc_agreement_wipe(&s.crypto, &s.agreement);
    cr_assert(is_zero(&s.agreement, sizeof s.agreement));
    port_close(&s.context);
}

/* What the eUICC says to a BF23 with these octets of contents, freshly signed. */
static sgp32_status derive_from(scene *s, sgp32_rsp_verdict *verdict, const char *contents,
                                const uint8_t *point)
{
    static const uint8_t headers[2][3] = {{0x5F, 0x49, 0x41}, {0x5F, 0x37, 0x40}};
    uint8_t der[256] = {0xBF, 0x23, 0x81};
    sgp32_bytes start = hex(contents);
    size_t used = 4;
    sgp32_session_keys keys;
    memcpy(der + used, start.data, start.size);
    used += start.size;
    memcpy(der + used, headers[0], 3);
    memcpy(der + used + 3, point, SGP32_POINT_SIZE);
    used += 3 + SGP32_POINT_SIZE;
    const sgp32_bytes input[3] = {
        {der + 4, used - 4}, {headers[0], 3}, {s->agreement.otpk, SGP32_POINT_SIZE}};
    memcpy(der + used, headers[1], 3);
    assert_status(sgp32_ecdsa_sign(&s->crypto, der + used + 3, &s->smdp, input, 3), SGP32_OK);
    used += 3 + SGP32_SIGNATURE_SIZE;
    der[3] = (uint8_t)(used - 4);
    sgp22_InitialiseSecureChannelRequest request = decode(sgp32_bytes_of(der, used));
    sgp32_status status = sgp32_euicc_derive(&s->crypto, &keys, verdict, &s->agreement,
                                             &s->smdp_key, &request, hex(SCENE_EID));
    cr_assert_eq(is_zero(&keys, sizeof keys), status != SGP32_OK);
    return status;
}

Test(session, euicc_refuses_with_the_error_reason)
{
    const struct {
        const char *contents;
        sgp32_status status;
        sgp32_rsp_fault fault;
        int64_t code;
    } cases[] = {
        {"8201018010" SCENE_ID "A60C800188810110840468303030", SGP32_OK, SGP32_RSP_ACCEPTED, 0},
        {"8201028010" SCENE_ID "A60C800188810110840468303030", SGP32_RANGE, SGP32_RSP_OPERATION, 5},
        {"820101800101A60C800188810110840468303030", SGP32_STATE, SGP32_RSP_TRANSACTION_ID, 3},
        {"8201018010" SCENE_ID "A60C800180810110840468303030", SGP32_RANGE, SGP32_RSP_KEY_TEMPLATE,
         4},
        {"8201018010" SCENE_ID "A60C800188810120840468303030", SGP32_RANGE, SGP32_RSP_KEY_TEMPLATE,
         4},
    };
    for (size_t c = 0; c < 2; c++) {
        sgp32_rsp_verdict verdict;
        scene s;
        scene_open(&s, scene_curves[c]);
        s.agreement.keep = true;
        scene_agree(&s);
        for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
            sgp32_status status = derive_from(&s, &verdict, cases[i].contents, s.smdp_point);
            cr_assert_eq(status, cases[i].status, "case %zu: %s", i, sgp32_status_name(status));
            cr_assert_eq(verdict.fault, cases[i].fault);
            cr_assert_eq(verdict.code, cases[i].code);
        }
        uint8_t off_curve[SGP32_POINT_SIZE];
        memcpy(off_curve, s.smdp_point, sizeof off_curve);
        off_curve[64] ^= 1;
        assert_status(derive_from(&s, &verdict, cases[0].contents, off_curve), SGP32_POINT);
        cr_assert_eq(verdict.code, SGP22_ErrorReason_incorrectInputValues);
        sgp22_InitialiseSecureChannelRequest request = decode(s.channel);
        sgp32_session_keys keys;
        assert_status(sgp32_euicc_derive(&s.crypto, &keys, &verdict, &s.agreement, &s.euicc_key,
                                         &request, hex(SCENE_EID)),
                      SGP32_SIGNATURE);
        cr_assert_eq(verdict.code, SGP22_ErrorReason_invalidSignature);
        sgp32_public_key other = {scene_curves[1 - c], s.smdp_key.point};
        assert_status(sgp32_euicc_derive(&s.crypto, &keys, &verdict, &s.agreement, &other, &request,
                                         hex(SCENE_EID)),
                      SGP32_CURVE);
        assert_status(sgp32_euicc_derive(&s.crypto, &keys, &verdict, &s.agreement, &s.smdp_key,
                                         &request, hex("00")),
                      SGP32_ARGUMENT);
        port_close(&s.context);
    }
}

Test(session, smdp_refuses_bad_inputs)
{
    scene s;
    scene_open(&s, SGP32_CURVE_BRAINPOOLP256R1);
    scene_agree(&s);
    sgp32_bytes request;
    sgp32_session_keys keys;
    uint8_t buffer[300];
    const sgp32_smdp_agreement good = {hex(SCENE_ID), sgp32_text("host"), hex(SCENE_EID),
                                       sgp32_bytes_of(s.agreement.otpk, SGP32_POINT_SIZE), NULL};
    sgp32_private_key other = {SGP32_CURVE_P256, {1}};
    sgp32_smdp_agreement bad = good;
    bad.transaction_id.size = 0;
    assert_status(
        sgp32_smdp_agree(&s.crypto, &keys, &request, buffer, sizeof buffer, &s.smdp, &bad),
        SGP32_SIZE);
    bad.transaction_id = hex(SCENE_ID "10");
    assert_status(
        sgp32_smdp_agree(&s.crypto, &keys, &request, buffer, sizeof buffer, &s.smdp, &bad),
        SGP32_SIZE);
    bad = good;
    bad.host_id.size = 0;
    assert_status(
        sgp32_smdp_agree(&s.crypto, &keys, &request, buffer, sizeof buffer, &s.smdp, &bad),
        SGP32_SIZE);
    bad.host_id = sgp32_text("12345678901234567");
    assert_status(
        sgp32_smdp_agree(&s.crypto, &keys, &request, buffer, sizeof buffer, &s.smdp, &bad),
        SGP32_SIZE);
    bad = good;
    bad.eid.size = 15;
    assert_status(
        sgp32_smdp_agree(&s.crypto, &keys, &request, buffer, sizeof buffer, &s.smdp, &bad),
        SGP32_ARGUMENT);
    bad = good;
    bad.one_time = &other;
    assert_status(
        sgp32_smdp_agree(&s.crypto, &keys, &request, buffer, sizeof buffer, &s.smdp, &bad),
        SGP32_CURVE);
    bad = good;
    bad.euicc_otpk.size = 64;
    assert_status(
        sgp32_smdp_agree(&s.crypto, &keys, &request, buffer, sizeof buffer, &s.smdp, &bad),
        SGP32_KEY);
    assert_status(sgp32_smdp_agree(&s.crypto, &keys, &request, NULL, 0, &s.smdp, &good), SGP32_OK);
    cr_assert_eq(request.size, s.channel.size);
    assert_status(
        sgp32_smdp_agree(&s.crypto, &keys, &request, buffer, request.size - 1, &s.smdp, &good),
        SGP32_BUFFER);
    cr_assert(is_zero(&keys, sizeof keys));
    port_close(&s.context);
}

Test(session, every_port_call_failing_in_turn_is_clean)
{
    static mock m;
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    scene_agree(&s);
    sgp22_InitialiseSecureChannelRequest request = decode(s.channel);
    sgp32_private_key one_time = s.agreement.one_time;
    sgp32_bytes otpk = sgp32_bytes_of(s.agreement.otpk, SGP32_POINT_SIZE);
    sgp32_bytes made;
    sgp32_session_keys keys;
    sgp32_rsp_verdict verdict;
    uint8_t buffer[512];
    size_t calls[3] = {0, 0, 0};
    for (size_t operation = 0; operation < 3; operation++) {
        for (size_t fail_at = 1;; fail_at++) {
            sgp32_crypto crypto = mock_open(&m, s.crypto, fail_at);
            sgp32_euicc_agreement fresh;
            sgp32_smdp_agreement inputs = {hex(SCENE_ID), sgp32_text("host"), hex(SCENE_EID), otpk,
                                           NULL};
            sgp32_status status;
            memset(&fresh, 0, sizeof fresh);
            memset(&keys, 0, sizeof keys);
            if (operation == 0) {
                status = sgp32_prepare_download(
                    &crypto, &fresh, &made, buffer, sizeof buffer, &s.euicc, s.curve, &s.signed2,
                    scene_view(s.smdp_signature2), sgp32_bytes_of(NULL, 0));
            } else if (operation == 1) {
                status = sgp32_smdp_agree(&crypto, &keys, &made, buffer, sizeof buffer, &s.smdp,
                                          &inputs);
            } else {
                fresh = s.agreement;
                fresh.one_time = one_time;
                status = sgp32_euicc_derive(&crypto, &keys, &verdict, &fresh, &s.smdp_key, &request,
                                            hex(SCENE_EID));
                cr_assert(is_zero(&fresh.one_time, sizeof fresh.one_time));
            }
            if (m.count < fail_at) {
                assert_status(status, SGP32_OK);
                break;
            }
            calls[operation]++;
            cr_assert(status == SGP32_CRYPTO || status == SGP32_RANDOM);
            cr_assert(is_zero(&keys, sizeof keys));
            cr_assert(operation == 2 || is_zero(&fresh, sizeof fresh));
        }
    }
    cr_assert_eq(calls[0], 2); /* pair, signature */
    cr_assert_eq(calls[1], 5); /* pair, secret, two hashes, signature */
    cr_assert_eq(calls[2], 4); /* signature, secret, two hashes */
    port_close(&s.context);
}
