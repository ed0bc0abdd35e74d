/* SPDX-License-Identifier: Apache-2.0 */
/* Signatures of a session and the hash of its confirmation code (SGP.22). */
#include "sgp32/rsp.h"

#include <string.h>

enum { TAG_MAX = 2, INPUT_MAX = 3 };

static const uint8_t signature_header[] = {0x5F, 0x37, SGP32_SIGNATURE_SIZE};

/* What each kind of signature covers. */
typedef struct covered {
    uint8_t tag[TAG_MAX]; /* of the signed object */
    uint8_t tag_size;
    bool previous; /* and the other side's signature, with its header */
} covered;

static const covered kinds[SGP32_RSP_SIGNATURE_COUNT] = {
    [SGP32_SERVER_SIGNATURE1] = {{0x30, 0}, 1, false},
    [SGP32_EUICC_SIGNATURE1] = {{0x30, 0}, 1, false},
    [SGP32_SMDP_SIGNATURE2] = {{0x30, 0}, 1, true},
    [SGP32_EUICC_SIGNATURE2] = {{0x30, 0}, 1, true},
    [SGP32_EUICC_SIGN_PIR] = {{0xBF, 0x27}, 2, false},
    [SGP32_NOTIFICATION_SIGNATURE] = {{0xBF, 0x2F}, 2, false},
    [SGP32_CANCEL_SESSION_SIGNATURE] = {{0x30, 0}, 1, false},
};

/* The pieces of what is signed; *count of them. */
static sgp32_status input_of(sgp32_bytes input[INPUT_MAX], size_t *count, sgp32_rsp_signature kind,
                             sgp32_bytes signed_der, sgp32_bytes previous)
{
    if ((unsigned)kind >= SGP32_RSP_SIGNATURE_COUNT) {
        return SGP32_ARGUMENT;
    }
    const covered *what = &kinds[kind];
    if (signed_der.size <= what->tag_size ||
        memcmp(signed_der.data, what->tag, what->tag_size) != 0) {
        return SGP32_TAG;
    }
    input[0] = signed_der;
    *count = 1;
    if (!what->previous) {
        return previous.size == 0 ? SGP32_OK : SGP32_ARGUMENT;
    }
    if (previous.size != SGP32_SIGNATURE_SIZE) {
        return SGP32_SIGNATURE_FORM;
    }
    input[1] = sgp32_bytes_of(signature_header, sizeof signature_header);
    input[2] = previous;
    *count = INPUT_MAX;
    return SGP32_OK;
}

sgp32_status sgp32_rsp_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                              sgp32_rsp_signature kind, sgp32_bytes signed_der,
                              sgp32_bytes previous, sgp32_bytes signature)
{
    sgp32_bytes input[INPUT_MAX];
    size_t count = 0;
    sgp32_status status = input_of(input, &count, kind, signed_der, previous);
    return status == SGP32_OK ? sgp32_ecdsa_verify(crypto, key, signature, input, count) : status;
}

sgp32_status sgp32_rsp_sign(const sgp32_crypto *crypto, uint8_t signature[SGP32_SIGNATURE_SIZE],
                            sgp32_rsp_signature kind, const sgp32_private_key *key,
                            sgp32_bytes signed_der, sgp32_bytes previous)
{
    sgp32_bytes input[INPUT_MAX];
    size_t count = 0;
    sgp32_status status = input_of(input, &count, kind, signed_der, previous);
    if (status != SGP32_OK) {
        memset(signature, 0, SGP32_SIGNATURE_SIZE);
        return status;
    }
    return sgp32_ecdsa_sign(crypto, signature, key, input, count);
}

sgp32_status sgp32_notification_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                       const sgp32_PendingNotification *notification)
{
    const sgp32_bytes none = {NULL, 0};
    if (notification->choice == SGP32_PendingNotification_profileInstallationResult) {
        const sgp32_ProfileInstallationResult *result = &notification->profileInstallationResult;
        return sgp32_rsp_verify(crypto, key, SGP32_EUICC_SIGN_PIR,
                                result->profileInstallationResultData.der, none,
                                result->euiccSignPIR);
    }
    if (notification->choice == SGP32_PendingNotification_otherSignedNotification) {
        const sgp22_OtherSignedNotification *other = &notification->otherSignedNotification;
        return sgp32_rsp_verify(crypto, key, SGP32_NOTIFICATION_SIGNATURE,
                                other->tbsOtherNotification.der, none,
                                other->euiccNotificationSignature);
    }
    if (notification->choice == SGP32_PendingNotification_compactOtherSignedNotification) {
        const sgp32_CompactOtherSignedNotification *other =
            &notification->compactOtherSignedNotification;
        return sgp32_rsp_verify(crypto, key, SGP32_NOTIFICATION_SIGNATURE,
                                other->tbsOtherNotification.der, none,
                                other->euiccNotificationSignature);
    }
    return SGP32_CHOICE;
}

/* The value of a hexadecimal digit; 16 if it is none. */
static uint8_t digit_value(uint8_t character)
{
    uint8_t letter = character | 0x20;
    if (character >= '0' && character <= '9') {
        return (uint8_t)(character - '0');
    }
    return letter >= 'a' && letter <= 'f' ? (uint8_t)(letter - 'a' + 10) : 16;
}

/* Reads pairs of digits into `octets`. */
static sgp32_status hex_read(uint8_t *octets, sgp32_bytes text)
{
    if (text.size % 2 != 0) {
        return SGP32_STRING;
    }
    for (size_t i = 0; i < text.size; i += 2) {
        uint8_t high = digit_value(text.data[i]);
        uint8_t low = digit_value(text.data[i + 1]);
        if (high > 15 || low > 15) {
            return SGP32_STRING;
        }
        octets[i / 2] = (uint8_t)(high << 4 | low);
    }
    return SGP32_OK;
}

sgp32_status sgp32_hash_cc(const sgp32_crypto *crypto, uint8_t hash[SGP32_SHA256_SIZE],
                           sgp32_bytes confirmation_code, sgp32_bytes transaction_id,
                           sgp32_cc_reading reading)
{
    uint8_t octets[SGP32_CONFIRMATION_CODE_MAX / 2 + 1];
    uint8_t inner[SGP32_SHA256_SIZE];
    sgp32_bytes code = confirmation_code;
    sgp32_status status = SGP32_OK;

    memset(hash, 0, SGP32_SHA256_SIZE);
    if (code.size == 0 || code.size > SGP32_CONFIRMATION_CODE_MAX || transaction_id.size == 0 ||
        transaction_id.size > SGP32_TRANSACTION_ID_MAX) {
        return SGP32_SIZE;
    }
    if (reading == SGP32_CC_HEX) {
        status = hex_read(octets, code);
        code = sgp32_bytes_of(octets, code.size / 2);
    }
    if (status == SGP32_OK) {
        status = sgp32_sha256(crypto, inner, &code, 1);
    }
    if (status == SGP32_OK) {
        const sgp32_bytes outer[2] = {{inner, sizeof inner}, transaction_id};
        status = sgp32_sha256(crypto, hash, outer, 2);
    }
    sgp32_wipe(octets, sizeof octets);
    sgp32_wipe(inner, sizeof inner);
    return status;
}

sgp32_status sgp32_smdp_sign_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                    const sgp22_InitialiseSecureChannelRequest *request,
                                    sgp32_bytes euicc_otpk)
{
    static const uint8_t point_header[] = {0x5F, 0x49, SGP32_POINT_SIZE};
    /* Received octets, from the first component to the end of smdpOtpk. */
    const uint8_t *start = request->der.data;
    if (request->der.size < 4 || request->smdpOtpk.size == 0) {
        return SGP32_ARGUMENT;
    }
    if (euicc_otpk.size != SGP32_POINT_SIZE) {
        return SGP32_KEY;
    }
    start += 2;
    start += *start >= 0x80 ? (size_t)(*start & 0x7F) + 1 : 1;
    const uint8_t *end = request->smdpOtpk.data + request->smdpOtpk.size;
    const sgp32_bytes input[3] = {
        {start, (size_t)(end - start)}, {point_header, sizeof point_header}, euicc_otpk};
    return sgp32_ecdsa_verify(crypto, key, request->smdpSign, input, 3);
}
