/* SPDX-License-Identifier: Apache-2.0 */
/* Signatures of eUICC Packages and of their results. */
#include "sgp32/eim.h"

#include <string.h>

#include "protocol/signed.h"

/* The association token as it is signed: TLV 84, `84 01 00` for none. */
typedef struct token_tlv {
    uint8_t buffer[SGP32_TOKEN_MAX + 2];
    sgp32_bytes der;
} token_tlv;

static sgp32_status token_make(token_tlv *tlv, const sgp32_integer *token)
{
    /* AddEimResult has the token under the same tag: 84. */
    sgp32_AddEimResult value;
    sgp32_AddEimResult_init(&value);
    value.choice = SGP32_AddEimResult_associationToken;
    if (token != NULL) {
        value.associationToken = *token;
    }
    sgp32_status status =
        sgp32_AddEimResult_encode(&tlv->der, NULL, tlv->buffer, sizeof tlv->buffer, &value);
    return status == SGP32_BUFFER ? SGP32_SIZE : status;
}

sgp32_status sgp32_package_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                  const sgp32_EuiccPackageRequest *request,
                                  const sgp32_integer *token)
{
    token_tlv tlv;
    sgp32_bytes input[2] = {request->euiccPackageSigned.der, {NULL, 0}};
    if (input[0].size == 0) {
        return SGP32_ARGUMENT;
    }
    sgp32_status status = token_make(&tlv, token);
    if (status != SGP32_OK) {
        return status;
    }
    input[1] = tlv.der;
    return sgp32_ecdsa_verify(crypto, key, request->eimSignature, input, 2);
}

sgp32_status sgp32_package_sign(const sgp32_crypto *crypto, sgp32_bytes *request,
                                sgp32_error *error, uint8_t *buffer, size_t capacity,
                                const sgp32_private_key *key, sgp32_bytes package,
                                const sgp32_integer *token)
{
    token_tlv tlv;
    sgp32_status status =
        sgp32_validate(&sgp32_EuiccPackageSigned_type, error, package, SGP32_STRICT);
    if (status == SGP32_OK) {
        status = token_make(&tlv, token);
    }
    if (status != SGP32_OK) {
        return status;
    }
    static const uint8_t headers[] = {0xBF, 0x51};
    sgp32_bytes input[2] = {package, tlv.der};
    return signed_write(crypto, request, buffer, capacity, key, input, 2, package,
                        sgp32_bytes_of(headers, sizeof headers));
}

/* The data and the signature of a result; SGP32_CHOICE if it is not signed. */
static sgp32_status signed_part(sgp32_bytes *data, sgp32_bytes *signature,
                                const sgp32_EuiccPackageResult *result)
{
    switch (result->choice) {
    case SGP32_EuiccPackageResult_euiccPackageResultSigned:
        *data = result->euiccPackageResultSigned.euiccPackageResultDataSigned.der;
        *signature = result->euiccPackageResultSigned.euiccSignEPR;
        break;
    case SGP32_EuiccPackageResult_euiccPackageErrorSigned:
        *data = result->euiccPackageErrorSigned.euiccPackageErrorDataSigned.der;
        *signature = result->euiccPackageErrorSigned.euiccSignEPE;
        break;
    default:
        return SGP32_CHOICE;
    }
    return data->size == 0 ? SGP32_ARGUMENT : SGP32_OK;
}

/* What follows the data in the input: the token, or v1.0's eimSignature. */
static sgp32_status result_input(sgp32_bytes input[2], token_tlv *tlv, sgp32_result_input kind,
                                 const sgp32_integer *token, sgp32_bytes eim_signature)
{
    static const uint8_t header[] = {0x5F, 0x37, SGP32_SIGNATURE_SIZE};
    input[0] = sgp32_bytes_of(NULL, 0);
    if (kind == SGP32_RESULT_TOKEN) {
        sgp32_status status = token_make(tlv, token);
        input[1] = tlv->der;
        return status;
    }
    if (eim_signature.size != SGP32_SIGNATURE_SIZE) {
        return SGP32_SIGNATURE_FORM;
    }
    if (kind == SGP32_RESULT_V10_TLV) {
        input[0] = sgp32_bytes_of(header, sizeof header);
    }
    input[1] = eim_signature;
    return SGP32_OK;
}

sgp32_status sgp32_result_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                 const sgp32_EuiccPackageResult *result, sgp32_result_input input,
                                 const sgp32_integer *token, sgp32_bytes eim_signature)
{
    token_tlv tlv;
    sgp32_bytes signature;
    sgp32_bytes segments[3];
    sgp32_status status = signed_part(&segments[0], &signature, result);
    if (status == SGP32_OK) {
        status = result_input(&segments[1], &tlv, input, token, eim_signature);
    }
    return status == SGP32_OK ? sgp32_ecdsa_verify(crypto, key, signature, segments, 3) : status;
}

sgp32_status sgp32_result_sign(const sgp32_crypto *crypto, sgp32_bytes *result, sgp32_error *error,
                               uint8_t *buffer, size_t capacity, const sgp32_private_key *key,
                               sgp32_bytes data, sgp32_result_input input,
                               const sgp32_integer *token, sgp32_bytes eim_signature)
{
    static const uint8_t result_headers[] = {0xBF, 0x51, 0xA0};
    static const uint8_t error_headers[] = {0xBF, 0x51, 0xA1};
    token_tlv tlv;
    sgp32_bytes segments[3];
    sgp32_bytes headers = sgp32_bytes_of(result_headers, sizeof result_headers);
    sgp32_status status =
        sgp32_validate(&sgp32_EuiccPackageResultDataSigned_type, error, data, SGP32_STRICT);
    sgp32_error as_error;
    if (status != SGP32_OK && sgp32_validate(&sgp32_EuiccPackageErrorDataSigned_type, &as_error,
                                             data, SGP32_STRICT) == SGP32_OK) {
        headers = sgp32_bytes_of(error_headers, sizeof error_headers);
        status = SGP32_OK;
        if (error != NULL) {
            *error = as_error;
        }
    }
    segments[0] = data;
    if (status == SGP32_OK) {
        status = result_input(&segments[1], &tlv, input, token, eim_signature);
    }
    return status == SGP32_OK
               ? signed_write(crypto, result, buffer, capacity, key, segments, 3, data, headers)
               : status;
}
