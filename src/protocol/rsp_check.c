/* SPDX-License-Identifier: Apache-2.0 */
/* Does a signed message belong to this session? (SGP.22) */
#include "sgp32/rsp.h"

/* The error codes of one kind of message. */
typedef struct codes {
    int64_t signature;
    int64_t curve;
    int64_t transaction_id;
    int64_t challenge; /* euiccChallenge */
    int64_t undefined;
} codes;

static uint8_t lower(uint8_t character)
{
    return character >= 'A' && character <= 'Z' ? character | 0x20 : character;
}

bool sgp32_address_equal(sgp32_bytes a, sgp32_bytes b)
{
    if (a.size != b.size) {
        return false;
    }
    for (size_t i = 0; i < a.size; i++) {
        if (lower(a.data[i]) != lower(b.data[i])) {
            return false;
        }
    }
    return true;
}

/* Puts down a refusal; returns its status. */
static sgp32_status refuse(sgp32_rsp_verdict *verdict, sgp32_rsp_fault fault, int64_t code,
                           sgp32_status status)
{
    verdict->fault = fault;
    verdict->code = code;
    return status;
}

static bool is_provider(sgp32_status status)
{
    return status == SGP32_CRYPTO || status == SGP32_RANDOM;
}

/* Verifies the signature; sets the verdict to its outcome. */
static sgp32_status check_signature(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                    const codes *set, const sgp32_public_key *key,
                                    sgp32_rsp_signature kind, sgp32_bytes der, sgp32_bytes previous,
                                    sgp32_bytes signature)
{
    verdict->fault = SGP32_RSP_ACCEPTED;
    verdict->code = 0;
    sgp32_status status = sgp32_rsp_verify(crypto, key, kind, der, previous, signature);
    if (status == SGP32_OK) {
        return status;
    }
    int64_t code = status == SGP32_CURVE ? set->curve
                   : is_provider(status) ? set->undefined
                                         : set->signature;
    return refuse(verdict, SGP32_RSP_SIGNATURE, code, status);
}

static sgp32_status check_transaction(sgp32_rsp_verdict *verdict, const codes *set,
                                      sgp32_bytes actual, sgp32_bytes expected)
{
    if (actual.size == 0 || actual.size > SGP32_TRANSACTION_ID_MAX) {
        return refuse(verdict, SGP32_RSP_TRANSACTION_ID, set->transaction_id, SGP32_SIZE);
    }
    if (expected.size != 0 && !sgp32_bytes_equal(actual, expected)) {
        return refuse(verdict, SGP32_RSP_TRANSACTION_ID, set->transaction_id, SGP32_STATE);
    }
    return SGP32_OK;
}

static sgp32_status check_challenge(sgp32_rsp_verdict *verdict, sgp32_rsp_fault fault, int64_t code,
                                    sgp32_bytes actual, sgp32_bytes expected)
{
    if (actual.size != SGP32_CHALLENGE_SIZE) {
        return refuse(verdict, fault, code, SGP32_SIZE);
    }
    if (expected.size != 0 && !sgp32_bytes_equal(actual, expected)) {
        return refuse(verdict, fault, code, SGP32_STATE);
    }
    return SGP32_OK;
}

/* What serverSigned1 and euiccSigned1 have in common. */
static sgp32_status check_signed1(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                  const codes *set, sgp32_rsp_signature kind,
                                  const sgp32_public_key *key, const sgp32_signed1 *value,
                                  sgp32_bytes signature, const sgp32_rsp_session *session)
{
    const sgp32_bytes none = {NULL, 0};
    sgp32_status status =
        check_signature(crypto, verdict, set, key, kind, value->der, none, signature);
    if (status == SGP32_OK) {
        status = check_transaction(verdict, set, value->transaction_id, session->transaction_id);
    }
    if (status == SGP32_OK && kind == SGP32_SERVER_SIGNATURE1) {
        status = check_challenge(verdict, SGP32_RSP_EUICC_CHALLENGE, set->challenge,
                                 value->euicc_challenge, session->euicc_challenge);
    }
    if (status == SGP32_OK) {
        status = check_challenge(verdict, SGP32_RSP_SERVER_CHALLENGE, set->undefined,
                                 value->server_challenge, session->server_challenge);
    }
    if (status == SGP32_OK && session->server_address.size != 0 &&
        !sgp32_address_equal(value->server_address, session->server_address)) {
        status = refuse(verdict, SGP32_RSP_SERVER_ADDRESS, set->undefined, SGP32_STATE);
    }
    return status;
}

sgp32_status sgp32_server_signed1_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                        const sgp32_public_key *key, const sgp32_signed1 *value,
                                        sgp32_bytes signature, const sgp32_rsp_session *session)
{
    static const codes set = {
        .signature = SGP22_AuthenticateErrorCode_invalidSignature,
        .curve = SGP22_AuthenticateErrorCode_unsupportedCurve,
        .transaction_id = SGP22_AuthenticateErrorCode_undefinedError,
        .challenge = SGP22_AuthenticateErrorCode_euiccChallengeMismatch,
        .undefined = SGP22_AuthenticateErrorCode_undefinedError,
    };
    return check_signed1(crypto, verdict, &set, SGP32_SERVER_SIGNATURE1, key, value, signature,
                         session);
}

sgp32_status sgp32_euicc_signed1_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                       const sgp32_public_key *key, const sgp32_signed1 *value,
                                       sgp32_bytes signature, const sgp32_rsp_session *session)
{
    static const codes set = {
        .signature =
            SGP22_AuthenticateClientResponseEs9_authenticateClientError_euiccSignatureInvalid,
        .curve = SGP22_AuthenticateClientResponseEs9_authenticateClientError_euiccSignatureInvalid,
        .transaction_id =
            SGP22_AuthenticateClientResponseEs9_authenticateClientError_invalidTransactionId,
        .undefined = SGP22_AuthenticateClientResponseEs9_authenticateClientError_undefinedError,
    };
    return check_signed1(crypto, verdict, &set, SGP32_EUICC_SIGNATURE1, key, value, signature,
                         session);
}

sgp32_status sgp32_smdp_signed2_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                      const sgp32_public_key *key, const sgp22_SmdpSigned2 *value,
                                      sgp32_bytes signature, sgp32_bytes euicc_signature1,
                                      const sgp32_rsp_session *session)
{
    static const codes set = {
        .signature = SGP22_DownloadErrorCode_invalidSignature,
        .curve = SGP22_DownloadErrorCode_unsupportedCurve,
        .transaction_id = SGP22_DownloadErrorCode_invalidTransactionId,
        .undefined = SGP22_DownloadErrorCode_undefinedError,
    };
    sgp32_status status = check_signature(crypto, verdict, &set, key, SGP32_SMDP_SIGNATURE2,
                                          value->der, euicc_signature1, signature);
    if (status == SGP32_OK) {
        status = check_transaction(verdict, &set, value->transactionId, session->transaction_id);
    }
    if (status == SGP32_OK && value->has_bppEuiccOtpk) {
        const sgp32_public_key otpk = {key->curve, value->bppEuiccOtpk};
        status = sgp32_public_key_check(crypto, &otpk);
        if (status != SGP32_OK) {
            (void)refuse(verdict, SGP32_RSP_ONE_TIME_KEY, set.undefined, status);
        }
    }
    return status;
}

/* hashCc is there exactly when it is due, and right. */
static sgp32_status check_hash_cc(sgp32_rsp_verdict *verdict, const sgp22_EUICCSigned2 *value,
                                  sgp32_bytes expected)
{
    if (value->has_hashCc && sgp32_bytes_equal(value->hashCc, expected)) {
        return SGP32_OK;
    }
    if (value->has_hashCc) {
        return refuse(
            verdict, SGP32_RSP_HASH_CC,
            SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_confirmationCodeRefused,
            SGP32_STATE);
    }
    return expected.size == 0
               ? SGP32_OK
               : refuse(
                     verdict, SGP32_RSP_HASH_CC,
                     SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_confirmationCodeMissing,
                     SGP32_MISSING);
}

sgp32_status sgp32_euicc_signed2_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                       const sgp32_public_key *key, const sgp22_EUICCSigned2 *value,
                                       sgp32_bytes signature, sgp32_bytes smdp_signature2,
                                       const sgp32_rsp_session *session, sgp32_curve curve,
                                       sgp32_bytes hash_cc)
{
    static const codes set = {
        .signature =
            SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_euiccSignatureInvalid,
        .curve =
            SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_euiccSignatureInvalid,
        .transaction_id =
            SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_invalidTransactionId,
        .undefined =
            SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_undefinedError,
    };
    sgp32_status status = check_signature(crypto, verdict, &set, key, SGP32_EUICC_SIGNATURE2,
                                          value->der, smdp_signature2, signature);
    if (status == SGP32_OK) {
        status = check_transaction(verdict, &set, value->transactionId, session->transaction_id);
    }
    if (status == SGP32_OK) {
        const sgp32_public_key otpk = {curve, value->euiccOtpk};
        status = sgp32_public_key_check(crypto, &otpk);
        if (status != SGP32_OK) {
            (void)refuse(verdict, SGP32_RSP_ONE_TIME_KEY, set.undefined, status);
        }
    }
    return status == SGP32_OK ? check_hash_cc(verdict, value, hash_cc) : status;
}

sgp32_status sgp32_cancel_session_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                        const sgp32_public_key *key,
                                        const sgp22_EuiccCancelSessionSigned *value,
                                        sgp32_bytes signature, const sgp32_rsp_session *session,
                                        sgp32_bytes smdp_oid)
{
    static const codes set = {
        .signature = SGP22_CancelSessionResponseEs9_cancelSessionError_euiccSignatureInvalid,
        .curve = SGP22_CancelSessionResponseEs9_cancelSessionError_euiccSignatureInvalid,
        .transaction_id = SGP22_CancelSessionResponseEs9_cancelSessionError_invalidTransactionId,
        .undefined = SGP22_CancelSessionResponseEs9_cancelSessionError_undefinedError,
    };
    const sgp32_bytes none = {NULL, 0};
    sgp32_status status = check_signature(
        crypto, verdict, &set, key, SGP32_CANCEL_SESSION_SIGNATURE, value->der, none, signature);
    if (status == SGP32_OK) {
        status = check_transaction(verdict, &set, value->transactionId, session->transaction_id);
    }
    if (status == SGP32_OK && smdp_oid.size != 0 && !sgp32_bytes_equal(value->smdpOid, smdp_oid)) {
        status = refuse(verdict, SGP32_RSP_SMDP_OID, set.undefined, SGP32_STATE);
    }
    return status;
}
