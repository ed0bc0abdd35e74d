/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compact ESipa messages: which one (1 octet), what is known (1 octet), then the
 * message, an EUICCInfo2 and CtxParams1.
 *
 * What is rebuilt has the size that was measured, needs no octet more, and
 * decodes where what it is made of does. Without signatures and trusted ones the
 * result is the same.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "sgp32/esipa.h"

/* What is not known. */
enum {
    NO_ID = 0x01,
    NO_ADDRESS = 0x02,
    NO_OTPK = 0x04,
    NO_OID = 0x08,
    NO_REASON = 0x10,
    HASH = 0x20
};

static const uint8_t octets[65] = {4, 1, 2, 3};
static const uint8_t oid[] = {0x88, 0x37, 0x0A};

/* Calls one of the functions; they have the same arguments but for the message. */
typedef sgp32_status (*rebuild)(const sgp32_crypto *crypto, sgp32_bytes *out, uint8_t *buffer,
                                size_t capacity, const sgp32_public_key *key, const void *message,
                                const sgp32_esipa_session *session);

static sgp32_status signed1(const sgp32_crypto *crypto, sgp32_bytes *out, uint8_t *buffer,
                            size_t capacity, const sgp32_public_key *key, const void *message,
                            const sgp32_esipa_session *session)
{
    return sgp32_euicc_signed1_rebuild(crypto, out, buffer, capacity, key,
                                       (const sgp32_CompactAuthenticateResponseOk *)message,
                                       session);
}

static sgp32_status signed2(const sgp32_crypto *crypto, sgp32_bytes *out, uint8_t *buffer,
                            size_t capacity, const sgp32_public_key *key, const void *message,
                            const sgp32_esipa_session *session)
{
    return sgp32_euicc_signed2_rebuild(crypto, out, buffer, capacity, key,
                                       (const sgp32_CompactPrepareDownloadResponseOk *)message,
                                       session);
}

static sgp32_status installation(const sgp32_crypto *crypto, sgp32_bytes *out, uint8_t *buffer,
                                 size_t capacity, const sgp32_public_key *key, const void *message,
                                 const sgp32_esipa_session *session)
{
    return sgp32_installation_result_rebuild(
        crypto, out, buffer, capacity, key, (const sgp32_CompactProfileInstallationResult *)message,
        session);
}

static sgp32_status cancel(const sgp32_crypto *crypto, sgp32_bytes *out, uint8_t *buffer,
                           size_t capacity, const sgp32_public_key *key, const void *message,
                           const sgp32_esipa_session *session)
{
    return sgp32_cancel_session_rebuild(crypto, out, buffer, capacity, key,
                                        (const sgp32_CompactCancelSessionResponseOk *)message,
                                        session);
}

typedef struct message {
    const sgp32_type *type;
    const sgp32_type *result;
    rebuild run;
} message;

static const message messages[] = {
    {&sgp32_CompactAuthenticateResponseOk_type, &sgp32_EuiccSigned1_type, signed1},
    {&sgp32_CompactPrepareDownloadResponseOk_type, &sgp22_EUICCSigned2_type, signed2},
    {&sgp32_CompactProfileInstallationResult_type, &sgp22_ProfileInstallationResultData_type,
     installation},
    {&sgp32_CompactCancelSessionResponseOk_type, &sgp22_EuiccCancelSessionSigned_type, cancel},
};

static const message *take_message(sgp32_bytes *input)
{
    return &messages[fuzz_octet(input) % (sizeof messages / sizeof messages[0])];
}

static const sgp32_type *tlv_type(sgp32_bytes input, sgp32_bytes tlv)
{
    bool is_info = tlv.size > 2 && tlv.data[0] == 0xBF && tlv.data[1] == 0x22;
    return is_info ? &sgp32_EUICCInfo2_type : take_message(&input)->type;
}

const fuzz_shape_info fuzz_shape = {2, tlv_type};

static sgp32_esipa_session session_of(uint8_t mode, sgp32_bytes info, sgp32_bytes parameters)
{
    sgp32_esipa_session session = {.server_challenge = sgp32_bytes_of(octets, 16),
                                   .euicc_info2 = info,
                                   .ctx_params1 = parameters,
                                   .smdp_signature2 = sgp32_bytes_of(octets, 64),
                                   .smdp_address = sgp32_text("smdp.example.com"),
                                   .iccid = sgp32_bytes_of(octets, 10),
                                   .has_cancel_reason = (mode & NO_REASON) == 0};
    if ((mode & NO_ID) == 0) {
        session.transaction_id = sgp32_bytes_of(octets, 16);
    }
    if ((mode & NO_ADDRESS) == 0) {
        session.server_address = sgp32_text("smdp.example.com");
    }
    if ((mode & NO_OTPK) == 0) {
        session.euicc_otpk = sgp32_bytes_of(octets, 65);
    }
    if ((mode & NO_OID) == 0) {
        session.smdp_oid = sgp32_bytes_of(oid, sizeof oid);
    }
    if ((mode & HASH) != 0) {
        session.hash_cc = sgp32_bytes_of(octets, 32);
    }
    return session;
}

static void run(const message *which, const void *value, const sgp32_esipa_session *session,
                bool sound)
{
    const sgp32_crypto *crypto = fuzz_crypto();
    const sgp32_public_key *key = &fuzz_key_of(SGP32_CURVE_P256, 0)->public_key;
    sgp32_bytes made;
    sgp32_bytes trusted;
    sgp32_status status = which->run(crypto, &made, NULL, 0, NULL, value, session);
    size_t size = made.size;
    if (status != SGP32_OK) {
        FUZZ_REQUIRE(size == 0);
        return;
    }
    uint8_t *buffer = fuzz_room(size);
    uint8_t *other = fuzz_room(size);
    FUZZ_REQUIRE(which->run(crypto, &made, buffer, size, NULL, value, session) == SGP32_OK);
    FUZZ_REQUIRE(made.size == size);
    FUZZ_REQUIRE(!sound || sgp32_validate(which->result, NULL, made, SGP32_LENIENT) == SGP32_OK);
    status = which->run(fuzz_trusting_crypto(), &trusted, other, size, key, value, session);
    FUZZ_REQUIRE(status != SGP32_OK || sgp32_bytes_equal(made, trusted));
    bool views_message = made.data < buffer || made.data > buffer + size;
    if (size != 0 && !views_message) {
        sgp32_bytes none;
        FUZZ_REQUIRE(which->run(crypto, &none, other, size - 1, NULL, value, session) ==
                     SGP32_BUFFER);
        FUZZ_REQUIRE(none.size == size);
    }
    free(other);
    free(buffer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static union {
        sgp32_CompactAuthenticateResponseOk authenticate;
        sgp32_CompactPrepareDownloadResponseOk download;
        sgp32_CompactProfileInstallationResult installation;
        sgp32_CompactCancelSessionResponseOk cancel;
    } value;
    sgp32_bytes input = sgp32_bytes_of(data, size);
    const message *which = take_message(&input);
    uint8_t mode = fuzz_octet(&input);
    fuzz_copy der = fuzz_copy_of(fuzz_tlv(&input));
    fuzz_copy info = fuzz_copy_of(fuzz_tlv(&input));
    fuzz_copy parameters = fuzz_copy_of(fuzz_tlv(&input));
    if (sgp32_decode(which->type, &value, NULL, der.bytes, SGP32_STRICT) == SGP32_OK) {
        sgp32_esipa_session session = session_of(mode, info.bytes, parameters.bytes);
        /* Everything but EUICCInfo2 and CtxParams1 is sound. */
        bool sound = which->run != signed1;
        run(which, &value, &session, sound);
    }
    fuzz_free(&parameters);
    fuzz_free(&info);
    fuzz_free(&der);
    return 0;
}
