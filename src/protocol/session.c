/* SPDX-License-Identifier: Apache-2.0 */
/* The key agreement of a session, on both sides, in one round trip (SGP.22). */
#include "sgp32/rsp.h"

#include <string.h>

#include "protocol/signed.h"

enum {
    HOST_ID_MAX = 16,
    EID_SIZE = 16,
    /* 82 01 01, transactionId, controlRefTemplate, smdpOtpk */
    CHANNEL_MAX =
        3 + 2 + SGP32_TRANSACTION_ID_MAX + 2 + 3 + 3 + 2 + HOST_ID_MAX + 3 + SGP32_POINT_SIZE
};

static const uint8_t point_header[] = {0x5F, 0x49, SGP32_POINT_SIZE};
static const uint8_t signature_header[] = {0x5F, 0x37, SGP32_SIGNATURE_SIZE};

void sgp32_euicc_agreement_wipe(const sgp32_crypto *crypto, sgp32_euicc_agreement *agreement)
{
    sgp32_private_key_wipe(crypto, &agreement->one_time);
    sgp32_wipe(agreement, sizeof *agreement);
}

static bool transaction_id_fits(sgp32_bytes id)
{
    return id.size != 0 && id.size <= SGP32_TRANSACTION_ID_MAX;
}

/* The pair of the agreement again, or a new one. */
static sgp32_status one_time_pair(const sgp32_crypto *crypto, sgp32_euicc_agreement *agreement,
                                  sgp32_curve curve, const sgp22_SmdpSigned2 *signed2)
{
    const sgp32_bytes otpk = {agreement->otpk, sizeof agreement->otpk};
    if (signed2->has_bppEuiccOtpk && agreement->one_time.curve == curve &&
        sgp32_bytes_equal(signed2->bppEuiccOtpk, otpk)) {
        return SGP32_OK;
    }
    bool keep = agreement->keep;
    sgp32_euicc_agreement_wipe(crypto, agreement);
    agreement->keep = keep;
    return sgp32_key_generate(crypto, &agreement->one_time, agreement->otpk, curve);
}

sgp32_status sgp32_prepare_download(const sgp32_crypto *crypto, sgp32_euicc_agreement *agreement,
                                    sgp32_bytes *response, uint8_t *buffer, size_t capacity,
                                    const sgp32_private_key *euicc_key, sgp32_curve curve,
                                    const sgp22_SmdpSigned2 *signed2, sgp32_bytes smdp_signature2,
                                    sgp32_bytes hash_cc)
{
    static const uint8_t tags[] = {0xBF, 0x21, 0xA0};
    const sgp32_bytes headers = {tags, sizeof tags};
    const sgp32_bytes id = signed2->transactionId;
    sgp22_EUICCSigned2 value;
    sgp32_bytes der;

    *response = sgp32_bytes_of(NULL, 0);
    if (curve != SGP32_CURVE_P256 && curve != SGP32_CURVE_BRAINPOOLP256R1) {
        return SGP32_CURVE;
    }
    if (!transaction_id_fits(id) || (hash_cc.size != 0 && hash_cc.size != SGP32_SHA256_SIZE)) {
        return SGP32_SIZE;
    }
    if (smdp_signature2.size != SGP32_SIGNATURE_SIZE) {
        return SGP32_SIGNATURE_FORM;
    }
    sgp22_EUICCSigned2_init(&value);
    value.transactionId = id;
    value.euiccOtpk = sgp32_bytes_of(agreement->otpk, sizeof agreement->otpk);
    value.has_hashCc = hash_cc.size != 0;
    value.hashCc = hash_cc;
    sgp32_status status = sgp22_EUICCSigned2_encode(&der, NULL, NULL, 0, &value);
    if (status != SGP32_OK) {
        return status; /* uncovered: the sizes were checked above */
    }
    response->size = signed_size(der.size, headers);
    if (buffer == NULL) {
        return SGP32_OK;
    }
    if (capacity < response->size) {
        return SGP32_BUFFER;
    }

    status = one_time_pair(crypto, agreement, curve, signed2);
    if (status == SGP32_OK) {
        memcpy(agreement->transaction_id, id.data, id.size);
        agreement->transaction_id_size = (uint8_t)id.size;
        /* Encoded where it will stand, before the signature. */
        status =
            sgp22_EUICCSigned2_encode(&der, NULL, buffer, capacity - SIGNED_SIGNATURE_SIZE, &value);
    }
    if (status == SGP32_OK) {
        const sgp32_bytes input[3] = {
            der, {signature_header, sizeof signature_header}, smdp_signature2};
        status =
            signed_write(crypto, response, buffer, capacity, euicc_key, input, 3, der, headers);
    }
    if (status != SGP32_OK) {
        sgp32_euicc_agreement_wipe(crypto, agreement);
        *response = sgp32_bytes_of(NULL, 0);
    }
    return status;
}

sgp32_status sgp32_channel_derive(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                                  const sgp32_private_key *one_time, sgp32_bytes peer,
                                  const sgp22_InitialiseSecureChannelRequest *request,
                                  sgp32_bytes eid)
{
    const sgp22_ControlRefTemplate *crt = &request->controlRefTemplate;
    const sgp32_public_key key = {one_time->curve, peer};
    uint8_t secret[SGP32_SCALAR_SIZE];

    sgp32_wipe(keys, sizeof *keys);
    if (crt->keyType.size != 1 || crt->keyLen.size != 1) {
        return SGP32_SIZE;
    }
    sgp32_status status = sgp32_ecdh(crypto, secret, one_time, &key);
    if (status == SGP32_OK) {
        status =
            sgp32_session_keys_derive(crypto, keys, sgp32_bytes_of(secret, sizeof secret),
                                      crt->keyType.data[0], crt->keyLen.data[0], crt->hostId, eid);
    }
    sgp32_wipe(secret, sizeof secret);
    return status;
}

/* Puts down a refusal; returns its status. */
static sgp32_status refuse(sgp32_rsp_verdict *verdict, sgp32_rsp_fault fault, int64_t code,
                           sgp32_status status)
{
    verdict->fault = fault;
    verdict->code = code;
    return status;
}

/* The checks before the derivation. */
static sgp32_status channel_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                  const sgp32_euicc_agreement *agreement,
                                  const sgp32_public_key *smdp_key,
                                  const sgp22_InitialiseSecureChannelRequest *request)
{
    const sgp22_ControlRefTemplate *crt = &request->controlRefTemplate;
    const sgp32_bytes id = {agreement->transaction_id, agreement->transaction_id_size};
    const sgp32_bytes otpk = {agreement->otpk, sizeof agreement->otpk};

    if (agreement->one_time.curve == 0) {
        return refuse(verdict, SGP32_RSP_ONE_TIME_KEY,
                      SGP22_ErrorReason_installFailedDueToUnknownError, SGP32_STATE);
    }
    if (smdp_key != NULL) {
        sgp32_status status = smdp_key->curve != agreement->one_time.curve
                                  ? SGP32_CURVE
                                  : sgp32_smdp_sign_verify(crypto, smdp_key, request, otpk);
        if (status != SGP32_OK) {
            return refuse(verdict, SGP32_RSP_SIGNATURE,
                          status == SGP32_CRYPTO ? SGP22_ErrorReason_installFailedDueToUnknownError
                                                 : SGP22_ErrorReason_invalidSignature,
                          status);
        }
    }
    if (request->remoteOpId != SGP22_RemoteOpId_installBoundProfilePackage) {
        return refuse(verdict, SGP32_RSP_OPERATION,
                      SGP22_ErrorReason_unsupportedRemoteOperationType, SGP32_RANGE);
    }
    if (id.size != 0 && !sgp32_bytes_equal(request->transactionId, id)) {
        return refuse(verdict, SGP32_RSP_TRANSACTION_ID, SGP22_ErrorReason_invalidTransactionId,
                      SGP32_STATE);
    }
    if (crt->keyType.size != 1 || crt->keyType.data[0] != SGP32_KEY_TYPE_AES ||
        crt->keyLen.size != 1 || crt->keyLen.data[0] != SGP32_KEY_LENGTH_AES) {
        return refuse(verdict, SGP32_RSP_KEY_TEMPLATE, SGP22_ErrorReason_unsupportedCrtValues,
                      SGP32_RANGE);
    }
    if (crt->hostId.size == 0 || crt->hostId.size > HOST_ID_MAX) {
        return refuse(verdict, SGP32_RSP_KEY_TEMPLATE, SGP22_ErrorReason_unsupportedCrtValues,
                      SGP32_SIZE);
    }
    return SGP32_OK;
}

sgp32_status sgp32_euicc_derive(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                                sgp32_rsp_verdict *verdict, sgp32_euicc_agreement *agreement,
                                const sgp32_public_key *smdp_key,
                                const sgp22_InitialiseSecureChannelRequest *request,
                                sgp32_bytes eid)
{
    sgp32_wipe(keys, sizeof *keys);
    verdict->fault = SGP32_RSP_ACCEPTED;
    verdict->code = 0;
    sgp32_status status = channel_check(crypto, verdict, agreement, smdp_key, request);
    if (status == SGP32_OK) {
        status = sgp32_channel_derive(crypto, keys, &agreement->one_time, request->smdpOtpk,
                                      request, eid);
        if (status == SGP32_KEY || status == SGP32_POINT) {
            (void)refuse(verdict, SGP32_RSP_ONE_TIME_KEY, SGP22_ErrorReason_incorrectInputValues,
                         status);
        } else if (status != SGP32_OK) {
            (void)refuse(verdict, SGP32_RSP_CONTENTS,
                         SGP22_ErrorReason_installFailedDueToUnknownError, status);
        }
    }
    if (!agreement->keep) {
        sgp32_private_key_wipe(crypto, &agreement->one_time);
    }
    return status;
}

/* Appends `size` octets; returns the end. */
static uint8_t *append(uint8_t *at, const void *data, size_t size)
{
    memcpy(at, data, size);
    return at + size;
}

/* Writes the signed components of a BF23; their size. */
static size_t channel_write(uint8_t *content, const sgp32_smdp_agreement *agreement,
                            const uint8_t *point)
{
    static const uint8_t operation[] = {0x82, 0x01, 0x01, 0x80};
    static const uint8_t keys[] = {0x80, 0x01, SGP32_KEY_TYPE_AES, 0x81, 0x01, SGP32_KEY_LENGTH_AES,
                                   0x84};
    uint8_t *at = append(content, operation, sizeof operation);
    *at++ = (uint8_t)agreement->transaction_id.size;
    at = append(at, agreement->transaction_id.data, agreement->transaction_id.size);
    *at++ = 0xA6;
    *at++ = (uint8_t)(sizeof keys + 1 + agreement->host_id.size);
    at = append(at, keys, sizeof keys);
    *at++ = (uint8_t)agreement->host_id.size;
    at = append(at, agreement->host_id.data, agreement->host_id.size);
    at = append(at, point_header, sizeof point_header);
    at = append(at, point, SGP32_POINT_SIZE);
    return (size_t)(at - content);
}

/* The one-time pair of the SM-DP+: the caller's, or a new one. */
static sgp32_status smdp_pair(const sgp32_crypto *crypto, sgp32_private_key *key, uint8_t *point,
                              sgp32_curve curve, const sgp32_private_key *given)
{
    if (given == NULL) {
        return sgp32_key_generate(crypto, key, point, curve);
    }
    if (given->curve != curve) {
        return SGP32_CURVE;
    }
    *key = *given;
    return sgp32_key_point(crypto, point, key);
}

sgp32_status sgp32_smdp_agree(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                              sgp32_bytes *request, uint8_t *buffer, size_t capacity,
                              const sgp32_private_key *smdp_key,
                              const sgp32_smdp_agreement *agreement)
{
    static const uint8_t tags[] = {0xBF, 0x23};
    const sgp32_bytes headers = {tags, sizeof tags};
    uint8_t point[SGP32_POINT_SIZE] = {0};
    uint8_t content[CHANNEL_MAX];
    uint8_t secret[SGP32_SCALAR_SIZE];
    sgp32_private_key one_time;

    sgp32_wipe(keys, sizeof *keys);
    sgp32_wipe(&one_time, sizeof one_time);
    *request = sgp32_bytes_of(NULL, 0);
    if (!transaction_id_fits(agreement->transaction_id) || agreement->host_id.size == 0 ||
        agreement->host_id.size > HOST_ID_MAX) {
        return SGP32_SIZE;
    }
    if (agreement->eid.size != EID_SIZE) {
        return SGP32_ARGUMENT;
    }
    request->size = signed_size(channel_write(content, agreement, point), headers);
    if (buffer == NULL) {
        return SGP32_OK;
    }
    if (capacity < request->size) {
        return SGP32_BUFFER;
    }

    sgp32_status status = smdp_pair(crypto, &one_time, point, smdp_key->curve, agreement->one_time);
    const sgp32_public_key peer = {smdp_key->curve, agreement->euicc_otpk};
    if (status == SGP32_OK) {
        status = sgp32_ecdh(crypto, secret, &one_time, &peer);
    }
    if (status == SGP32_OK) {
        status = sgp32_session_keys_derive(crypto, keys, sgp32_bytes_of(secret, sizeof secret),
                                           SGP32_KEY_TYPE_AES, SGP32_KEY_LENGTH_AES,
                                           agreement->host_id, agreement->eid);
    }
    if (status == SGP32_OK) {
        const sgp32_bytes der = {content, channel_write(content, agreement, point)};
        const sgp32_bytes input[3] = {
            der, {point_header, sizeof point_header}, agreement->euicc_otpk};
        status = signed_write(crypto, request, buffer, capacity, smdp_key, input, 3, der, headers);
    }
    sgp32_wipe(secret, sizeof secret);
    sgp32_private_key_wipe(agreement->one_time == NULL ? crypto : NULL, &one_time);
    if (status != SGP32_OK) {
        sgp32_session_keys_wipe(crypto, keys);
        *request = sgp32_bytes_of(NULL, 0);
    }
    return status;
}
