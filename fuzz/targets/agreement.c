/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Messages of a session: which one (1 octet), mode (1 octet), then the message.
 *
 * A message is checked with its signature looked at, and trusted; with trust it
 * is never refused for its signature. An InitialiseSecureChannelRequest and an
 * SmdpSigned2 go through the key agreement of both sides, which end with the
 * same keys.
 */
#include "fuzz.h"

#include <string.h>

#include "sgp32/rsp.h"

/* Bits of the mode. */
enum { LENIENT = 0x01, REAL = 0x02, OWN_SESSION = 0x04, KEEP = 0x08, BRAINPOOL = 0x10 };

typedef struct scene {
    const sgp32_crypto *crypto;
    const fuzz_key *peer; /* whose signatures are looked at */
    const fuzz_key *own;
    sgp32_curve curve;
    uint32_t options;
    uint8_t mode;
    sgp32_bytes der;
} scene;

static const uint8_t id_octets[16] = {1, 2, 3, 4, 5, 6, 7, 8};
static const uint8_t eid_octets[16] = {0x89, 0x04, 0x90, 0x32};
static const uint8_t signature_octets[SGP32_SIGNATURE_SIZE] =
    {[0] = 0x11, [SGP32_SCALAR_SIZE] = 0x22};

static sgp32_bytes signature(void)
{
    sgp32_bytes view = {signature_octets, sizeof signature_octets};
    return view;
}

static sgp32_bytes eid(void)
{
    sgp32_bytes view = {eid_octets, sizeof eid_octets};
    return view;
}

/* What must hold of every verdict. */
static void require(const scene *s, sgp32_status status, const sgp32_rsp_verdict *verdict)
{
    FUZZ_REQUIRE((status == SGP32_OK) == (verdict->fault == SGP32_RSP_ACCEPTED));
    FUZZ_REQUIRE((status == SGP32_OK) == (verdict->code == 0));
    FUZZ_REQUIRE((s->mode & REAL) != 0 || verdict->fault != SGP32_RSP_SIGNATURE);
    FUZZ_REQUIRE(status != SGP32_CRYPTO && status != SGP32_RANDOM);
}

/* A session that is the message's own, or another. */
static sgp32_rsp_session session_of(const scene *s, sgp32_bytes id, sgp32_bytes address,
                                    sgp32_bytes euicc_challenge, sgp32_bytes server_challenge)
{
    sgp32_rsp_session session = {id, euicc_challenge, server_challenge, address};
    if ((s->mode & OWN_SESSION) == 0) {
        session.transaction_id = sgp32_bytes_of(id_octets, 8);
        session.server_address = sgp32_text("smdp.example.com");
    }
    return session;
}

static void try_server_signed1(const scene *s)
{
    sgp22_ServerSigned1 value;
    sgp32_rsp_verdict verdict;
    if (sgp22_ServerSigned1_decode(&value, NULL, s->der, s->options) == SGP32_OK) {
        sgp32_signed1 view = sgp32_signed1_of_server(&value);
        sgp32_rsp_session session = session_of(s, value.transactionId, value.serverAddress,
                                               value.euiccChallenge, value.serverChallenge);
        require(s,
                sgp32_server_signed1_check(s->crypto, &verdict, &s->peer->public_key, &view,
                                           signature(), &session),
                &verdict);
    }
}

static void try_euicc_signed1(const scene *s)
{
    sgp32_EuiccSigned1 value;
    sgp32_rsp_verdict verdict;
    if (sgp32_EuiccSigned1_decode(&value, NULL, s->der, s->options) == SGP32_OK) {
        sgp32_signed1 view = sgp32_signed1_of_sgp32(&value);
        sgp32_rsp_session session = session_of(s, value.transactionId, value.serverAddress,
                                               sgp32_bytes_of(NULL, 0), value.serverChallenge);
        require(s,
                sgp32_euicc_signed1_check(s->crypto, &verdict, &s->peer->public_key, &view,
                                          signature(), &session),
                &verdict);
    }
}

static void try_euicc_signed2(const scene *s)
{
    sgp22_EUICCSigned2 value;
    sgp32_rsp_verdict verdict;
    if (sgp22_EUICCSigned2_decode(&value, NULL, s->der, s->options) == SGP32_OK) {
        sgp32_rsp_session session = session_of(s, value.transactionId, sgp32_bytes_of(NULL, 0),
                                               sgp32_bytes_of(NULL, 0), sgp32_bytes_of(NULL, 0));
        require(s,
                sgp32_euicc_signed2_check(
                    s->crypto, &verdict, &s->peer->public_key, &value, signature(), signature(),
                    &session, s->curve, value.has_hashCc ? value.hashCc : sgp32_bytes_of(NULL, 0)),
                &verdict);
    }
}

static void try_cancel_session(const scene *s)
{
    sgp22_EuiccCancelSessionSigned value;
    sgp32_rsp_verdict verdict;
    if (sgp22_EuiccCancelSessionSigned_decode(&value, NULL, s->der, s->options) == SGP32_OK) {
        sgp32_rsp_session session = session_of(s, value.transactionId, sgp32_bytes_of(NULL, 0),
                                               sgp32_bytes_of(NULL, 0), sgp32_bytes_of(NULL, 0));
        require(s,
                sgp32_cancel_session_check(s->crypto, &verdict, &s->peer->public_key, &value,
                                           signature(), &session, value.smdpOid),
                &verdict);
    }
}

static void try_notification(const scene *s)
{
    sgp32_PendingNotification value;
    if (sgp32_PendingNotification_decode(&value, NULL, s->der, s->options) == SGP32_OK) {
        sgp32_status status = sgp32_notification_verify(s->crypto, &s->peer->public_key, &value);
        FUZZ_REQUIRE(status != SGP32_ARGUMENT && status != SGP32_CRYPTO);
    }
}

/* The SM-DP+ answers what the eUICC has made: both derive the same keys. */
static void agree(const scene *s, sgp32_euicc_agreement *agreement,
                  const sgp22_PrepareDownloadResponse *response)
{
    uint8_t buffer[512];
    sgp32_bytes request;
    sgp32_session_keys smdp;
    sgp32_session_keys euicc;
    sgp32_rsp_verdict verdict;
    sgp22_InitialiseSecureChannelRequest channel;
    const sgp22_EUICCSigned2 *signed2 = &response->downloadResponseOk.euiccSigned2;
    sgp32_smdp_agreement inputs = {signed2->transactionId, sgp32_text("host"), eid(),
                                   signed2->euiccOtpk, NULL};
    FUZZ_REQUIRE(sgp32_smdp_agree(fuzz_crypto(), &smdp, &request, buffer, sizeof buffer,
                                  &s->peer->key, &inputs) == SGP32_OK);
    FUZZ_REQUIRE(sgp22_InitialiseSecureChannelRequest_decode(&channel, NULL, request,
                                                             SGP32_STRICT) == SGP32_OK);
    FUZZ_REQUIRE(sgp32_euicc_derive(fuzz_crypto(), &euicc, &verdict, agreement,
                                    &s->peer->public_key, &channel, eid()) == SGP32_OK);
    FUZZ_REQUIRE(memcmp(&smdp, &euicc, sizeof smdp) == 0);
    FUZZ_REQUIRE(sgp32_euicc_derive(fuzz_crypto(), &euicc, &verdict, agreement,
                                    &s->peer->public_key, &channel,
                                    eid()) == (agreement->keep ? SGP32_OK : SGP32_STATE));
}

static void try_smdp_signed2(const scene *s)
{
    sgp22_SmdpSigned2 value;
    sgp22_PrepareDownloadResponse answer;
    sgp32_rsp_verdict verdict;
    sgp32_euicc_agreement agreement;
    uint8_t buffer[1024];
    sgp32_bytes response;
    if (sgp22_SmdpSigned2_decode(&value, NULL, s->der, s->options) != SGP32_OK) {
        return;
    }
    sgp32_rsp_session session = session_of(s, value.transactionId, sgp32_bytes_of(NULL, 0),
                                           sgp32_bytes_of(NULL, 0), sgp32_bytes_of(NULL, 0));
    require(s,
            sgp32_smdp_signed2_check(s->crypto, &verdict, &s->peer->public_key, &value, signature(),
                                     signature(), &session),
            &verdict);
    memset(&agreement, 0, sizeof agreement);
    agreement.keep = (s->mode & KEEP) != 0;
    sgp32_status status = sgp32_prepare_download(fuzz_crypto(), &agreement, &response, buffer,
                                                 sizeof buffer, &s->own->key, s->curve, &value,
                                                 signature(), sgp32_bytes_of(NULL, 0));
    FUZZ_REQUIRE(status == SGP32_OK || status == SGP32_SIZE);
    if (status == SGP32_OK) {
        FUZZ_REQUIRE(sgp22_PrepareDownloadResponse_decode(&answer, NULL, response, SGP32_STRICT) ==
                     SGP32_OK);
        agree(s, &agreement, &answer);
    }
    sgp32_euicc_agreement_wipe(fuzz_crypto(), &agreement);
}

static void try_channel(const scene *s)
{
    sgp22_InitialiseSecureChannelRequest value;
    sgp32_session_keys keys;
    sgp32_session_keys other;
    sgp32_rsp_verdict verdict;
    sgp32_euicc_agreement agreement;
    if (sgp22_InitialiseSecureChannelRequest_decode(&value, NULL, s->der, s->options) != SGP32_OK) {
        return;
    }
    memset(&agreement, 0, sizeof agreement);
    agreement.one_time = s->own->key;
    agreement.keep = true;
    memcpy(agreement.otpk, s->own->point, sizeof agreement.otpk);
    sgp32_status status =
        sgp32_euicc_derive(s->crypto, &keys, &verdict, &agreement,
                           (s->mode & REAL) != 0 ? &s->peer->public_key : NULL, &value, eid());
    require(s, status, &verdict);
    static const sgp32_session_keys none;
    FUZZ_REQUIRE(status == SGP32_OK || memcmp(&keys, &none, sizeof keys) == 0);
    sgp32_status derived =
        sgp32_channel_derive(s->crypto, &other, &s->own->key, value.smdpOtpk, &value, eid());
    FUZZ_REQUIRE(status != SGP32_OK ||
                 (derived == SGP32_OK && memcmp(&keys, &other, sizeof keys) == 0));
}

typedef struct message {
    const sgp32_type *type;
    void (*run)(const scene *s);
} message;

static const message messages[] = {
    {&sgp22_ServerSigned1_type, try_server_signed1},
    {&sgp32_EuiccSigned1_type, try_euicc_signed1},
    {&sgp22_SmdpSigned2_type, try_smdp_signed2},
    {&sgp22_EUICCSigned2_type, try_euicc_signed2},
    {&sgp22_EuiccCancelSessionSigned_type, try_cancel_session},
    {&sgp32_PendingNotification_type, try_notification},
    {&sgp22_InitialiseSecureChannelRequest_type, try_channel},
};

static const message *take_message(sgp32_bytes *input)
{
    return &messages[fuzz_octet(input) % (sizeof messages / sizeof messages[0])];
}

static const sgp32_type *message_type(sgp32_bytes input, sgp32_bytes tlv)
{
    (void)tlv;
    return take_message(&input)->type;
}

const fuzz_shape_info fuzz_shape = {2, message_type};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sgp32_bytes input = sgp32_bytes_of(data, size);
    const message *which = take_message(&input);
    uint8_t mode = fuzz_octet(&input);
    sgp32_curve curve = (mode & BRAINPOOL) != 0 ? SGP32_CURVE_BRAINPOOLP256R1 : SGP32_CURVE_P256;
    fuzz_copy copy = fuzz_copy_of(input);
    scene s = {.crypto = (mode & REAL) != 0 ? fuzz_crypto() : fuzz_trusting_crypto(),
               .peer = fuzz_key_of(curve, 0),
               .own = fuzz_key_of(curve, 1),
               .curve = curve,
               .options = (mode & LENIENT) != 0 ? SGP32_LENIENT : SGP32_STRICT,
               .mode = mode,
               .der = copy.bytes};
    which->run(&s);
    fuzz_free(&copy);
    return 0;
}
