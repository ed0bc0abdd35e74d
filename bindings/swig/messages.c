/* SPDX-License-Identifier: Apache-2.0 */
#include "messages.h"

#include <stdlib.h>
#include <string.h>

static bool make_room(binding_octets *out, size_t size)
{
    out->size = size;
    out->data = malloc(size + 1);
    return out->data != NULL;
}

static sgp32_status refuse(const sgp32_crypto *crypto, binding_octets *out,
                           const sgp32_package_check *check,
                           const sgp32_EimConfigurationData *entries,
                           const sgp32_private_key *signer)
{
    sgp32_bytes view;
    sgp32_status status = sgp32_package_refuse(crypto, &view, NULL, 0, check, entries, signer);
    if (status != SGP32_OK && status != SGP32_BUFFER) {
        return status;
    }
    if (!make_room(out, view.size)) {
        return SGP32_BUFFER;
    }
    return sgp32_package_refuse(crypto, &view, out->data, out->size, check, entries, signer);
}

static sgp32_status decide(const sgp32_crypto *crypto, binding_decision *decision,
                           sgp32_bytes received, const sgp32_EimConfigurationData *entries,
                           size_t count, const sgp32_package_limits *limits,
                           const sgp32_private_key *signer)
{
    sgp32_package_check check;
    sgp32_status status = sgp32_euicc_package_check(crypto, &check, &decision->error, received,
                                                    entries, count, limits);
    if (status != SGP32_OK) {
        return status;
    }
    decision->verdict = check.verdict;
    decision->status = check.status;
    decision->code = check.code;
    decision->entry = check.entry;
    if (check.verdict == SGP32_PACKAGE_ERROR_UNSIGNED ||
        (check.verdict == SGP32_PACKAGE_ERROR_SIGNED && signer != NULL)) {
        status = refuse(crypto, &decision->response, &check, entries, signer);
    }
    return status;
}

sgp32_status binding_package_check(const sgp32_crypto *crypto, binding_decision *decision,
                                   sgp32_error *error, sgp32_bytes received,
                                   const binding_list *entries, sgp32_bytes eid,
                                   int64_t counter_max, size_t size_max, bool ecall_active,
                                   bool unsigned_codes, const sgp32_private_key *signer)
{
    const sgp32_package_limits limits = {eid, counter_max, size_max, ecall_active, unsigned_codes};
    sgp32_EimConfigurationData *values = calloc(entries->count + 1, sizeof *values);
    sgp32_status status = values == NULL ? SGP32_BUFFER : SGP32_OK;
    for (size_t i = 0; status == SGP32_OK && i < entries->count; i++) {
        status =
            sgp32_EimConfigurationData_decode(&values[i], error, entries->items[i], SGP32_LENIENT);
    }
    if (status == SGP32_OK) {
        status = decide(crypto, decision, received, values, entries->count, &limits, signer);
    }
    if (status != SGP32_OK && error->status == SGP32_OK) {
        error->status = status;
    }
    free(values);
    return status;
}

sgp32_status binding_server_signed1_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                          const sgp32_public_key *key,
                                          const sgp22_ServerSigned1 *value, sgp32_bytes signature,
                                          const sgp32_rsp_session *session)
{
    const sgp32_signed1 view = sgp32_signed1_of_server(value);
    return sgp32_server_signed1_check(crypto, verdict, key, &view, signature, session);
}

sgp32_status binding_euicc_signed1_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                         const sgp32_public_key *key, sgp32_bytes value,
                                         sgp32_bytes signature, const sgp32_rsp_session *session)
{
    sgp32_EuiccSigned1 iot;
    sgp22_EuiccSigned1 consumer;
    sgp32_signed1 view;
    if (sgp32_EuiccSigned1_decode(&iot, NULL, value, SGP32_LENIENT) == SGP32_OK) {
        view = sgp32_signed1_of_sgp32(&iot);
    } else {
        sgp32_status status = sgp22_EuiccSigned1_decode(&consumer, NULL, value, SGP32_LENIENT);
        if (status != SGP32_OK) {
            *verdict = (sgp32_rsp_verdict){SGP32_RSP_CONTENTS, 0};
            return status;
        }
        view = sgp32_signed1_of_sgp22(&consumer);
    }
    return sgp32_euicc_signed1_check(crypto, verdict, key, &view, signature, session);
}

sgp32_status binding_signature_to_der(binding_octets *der,
                                      const uint8_t signature[SGP32_SIGNATURE_SIZE])
{
    if (!make_room(der, SGP32_SIGNATURE_DER_MAX)) {
        return SGP32_BUFFER;
    }
    der->size = sgp32_signature_to_der(der->data, signature);
    return SGP32_OK;
}

sgp32_status binding_random(const sgp32_crypto *crypto, binding_octets *out, size_t size)
{
    return make_room(out, size) ? sgp32_random(crypto, out->data, size) : SGP32_BUFFER;
}

sgp32_status binding_session_keys_agree(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                                        const sgp32_private_key *key, const sgp32_public_key *peer,
                                        uint8_t key_type, uint8_t key_length, sgp32_bytes host_id,
                                        sgp32_bytes eid)
{
    uint8_t secret[SGP32_SCALAR_SIZE];
    sgp32_status status = sgp32_ecdh(crypto, secret, key, peer);
    if (status == SGP32_OK) {
        status = sgp32_session_keys_derive(crypto, keys, sgp32_bytes_of(secret, sizeof secret),
                                           key_type, key_length, host_id, eid);
    }
    sgp32_wipe(secret, sizeof secret);
    return status;
}

sgp32_status binding_agreement_set(const sgp32_crypto *crypto, sgp32_euicc_agreement *agreement,
                                   const sgp32_private_key *one_time, sgp32_bytes transaction_id)
{
    if (transaction_id.size == 0 || transaction_id.size > sizeof agreement->transaction_id) {
        return SGP32_SIZE;
    }
    sgp32_status status = sgp32_key_point(crypto, agreement->otpk, one_time);
    if (status == SGP32_OK) {
        agreement->one_time = *one_time;
        memcpy(agreement->transaction_id, transaction_id.data, transaction_id.size);
        agreement->transaction_id_size = (uint8_t)transaction_id.size;
    }
    return status;
}
