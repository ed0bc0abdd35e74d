/* SPDX-License-Identifier: Apache-2.0 */
/* Functions of the protocol layer with flat arguments: octets in place of structs of views. */
#ifndef SGP32_BINDING_MESSAGES_H
#define SGP32_BINDING_MESSAGES_H

#include "sgp32/eim.h"
#include "sgp32/rsp.h"

#include "chain.h"
#include "common.h"

/* What sgp32_euicc_package_check decides. `response` is empty if it cannot be made. */
typedef struct binding_decision {
    sgp32_package_verdict verdict;
    sgp32_status status;
    int64_t code;
    size_t entry; /* SIZE_MAX: none */
    binding_octets response;
    sgp32_error error; /* of decoding the package */
} binding_decision;

/*
 * Decides about a package and makes the response of a refusal: signed with
 * `signer`, unsigned where that is due; none without `signer` where it is
 * needed. `entries` are EimConfigurationData in DER. Errors: those of decoding
 * them; those of sgp32_euicc_package_check and sgp32_package_refuse.
 */
sgp32_status binding_package_check(const sgp32_crypto *crypto, binding_decision *decision,
                                   sgp32_error *error, sgp32_bytes received,
                                   const binding_list *entries, sgp32_bytes eid,
                                   int64_t counter_max, size_t size_max, bool ecall_active,
                                   bool unsigned_codes, const sgp32_private_key *signer);

/* sgp32_server_signed1_check of a decoded serverSigned1. */
sgp32_status binding_server_signed1_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                          const sgp32_public_key *key,
                                          const sgp22_ServerSigned1 *value, sgp32_bytes signature,
                                          const sgp32_rsp_session *session);

/* sgp32_euicc_signed1_check of an euiccSigned1 of SGP.32, or of SGP.22 if it is none. */
sgp32_status binding_euicc_signed1_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                         const sgp32_public_key *key, sgp32_bytes value,
                                         sgp32_bytes signature, const sgp32_rsp_session *session);

/* The DER form of a signature; SGP32_BUFFER without memory. */
sgp32_status binding_signature_to_der(binding_octets *der,
                                      const uint8_t signature[SGP32_SIGNATURE_SIZE]);

/* Random octets. */
sgp32_status binding_random(const sgp32_crypto *crypto, binding_octets *out, size_t size);

/* The session keys of a shared secret, as sgp32_session_keys_derive gives them. */
sgp32_status binding_session_keys_agree(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                                        const sgp32_private_key *key, const sgp32_public_key *peer,
                                        uint8_t key_type, uint8_t key_length, sgp32_bytes host_id,
                                        sgp32_bytes eid);

/*
 * Puts a one-time key of the caller's into an agreement, with the transactionId
 * that it is for. Errors: SGP32_SIZE; those of sgp32_key_point.
 */
sgp32_status binding_agreement_set(const sgp32_crypto *crypto, sgp32_euicc_agreement *agreement,
                                   const sgp32_private_key *one_time, sgp32_bytes transaction_id);

#endif
