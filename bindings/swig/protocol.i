/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The protocol layer: the functions of the public headers as they are, and those of messages.h,
 * chain.h and stream.h where a function takes structs of views. What a typemap has to do:
 *
 *   const sgp32_crypto *crypto       the calling thread's context; the interpreter runs on meanwhile
 *   const <message> *                octets, decoded leniently: a signature covers what was received
 *   sgp32_bytes *view, uint8_t *buffer, size_t capacity   octets that are returned
 *   uint8_t x[N]                     octets that are returned; const: octets of that size
 *   <secret> *, <secret> **made      secrets behind handles, wiped by their destructors
 *   binding_verified                 a status whose failure is one of verification
 */
%{
#include "chain.h"
#include "context.h"
#include "key.h"
#include "messages.h"
#include "stream.h"

#include "sgp32/esipa.h"
#include "sgp32/identity.h"

typedef sgp32_status binding_verified;
%}

/* -- secrets --------------------------------------------------------------------- */

%nodefaultctor;
%nodefaultdtor;
SECRET(sgp32_private_key)
SECRET(sgp32_session_keys)
SECRET(sgp32_euicc_agreement)
SECRET(sgp32_bsp)
SECRET(binding_opener)
SECRET(binding_builder)
%apply sgp32_private_key *made { sgp32_private_key *key };
%apply sgp32_session_keys *made { sgp32_session_keys *keys };

%extend sgp32_private_key {
    ~sgp32_private_key() {
        binding_crypto_forget(sgp32_bytes_of($self->scalar, sizeof $self->scalar));
        sgp32_private_key_wipe(NULL, $self);
        free($self);
    }
}
%extend sgp32_session_keys {
    ~sgp32_session_keys() {
        binding_crypto_forget(sgp32_bytes_of($self->s_enc, sizeof $self->s_enc));
        binding_crypto_forget(sgp32_bytes_of($self->s_mac, sizeof $self->s_mac));
        sgp32_session_keys_wipe(NULL, $self);
        free($self);
    }
}
%extend sgp32_euicc_agreement {
    ~sgp32_euicc_agreement() {
        binding_crypto_forget(sgp32_bytes_of($self->one_time.scalar, sizeof $self->one_time.scalar));
        sgp32_euicc_agreement_wipe(NULL, $self);
        free($self);
    }
}
%extend sgp32_bsp {
    ~sgp32_bsp() {
        binding_crypto_forget(sgp32_bytes_of($self->keys.s_enc, sizeof $self->keys.s_enc));
        binding_crypto_forget(sgp32_bytes_of($self->keys.s_mac, sizeof $self->keys.s_mac));
        sgp32_bsp_wipe(NULL, $self);
        free($self);
    }
}
%extend binding_opener {
    ~binding_opener() {
        binding_crypto_forget(sgp32_bytes_of(NULL, 0));
        binding_opener_free($self);
    }
}
%extend binding_builder {
    ~binding_builder() {
        binding_crypto_forget(sgp32_bytes_of(NULL, 0));
        binding_builder_free($self);
    }
}

/* -- what needs no crypto --------------------------------------------------------- */

sgp32_status sgp32_eid_read(uint8_t eid[SGP32_EID_SIZE], sgp32_bytes text);
sgp32_status sgp32_eid_write(char text[SGP32_EID_DIGITS + 1], sgp32_bytes eid);
bool sgp32_eid_is_valid(sgp32_bytes eid);
sgp32_status sgp32_iccid_read(uint8_t iccid[SGP32_ICCID_SIZE], sgp32_bytes text);
sgp32_status sgp32_iccid_write(char text[SGP32_ICCID_DIGITS_MAX + 1], sgp32_bytes iccid);
bool sgp32_iccid_is_valid(sgp32_bytes iccid);
%inline %{
/* An EID with its check digits set. */
static sgp32_status binding_eid_complete(uint8_t made[SGP32_EID_SIZE],
                                         const uint8_t eid[SGP32_EID_SIZE])
{
    memcpy(made, eid, SGP32_EID_SIZE);
    return sgp32_eid_complete(made);
}

/* What a new secret holds. */
static sgp32_status binding_private_key_make(sgp32_private_key *made, sgp32_curve curve,
                                             sgp32_bytes scalar)
{
    return sgp32_private_key_of(made, curve, scalar);
}

/* Keys of a session that are known already. */
static sgp32_status binding_session_keys_make(sgp32_session_keys *made,
                                              const uint8_t mac_chaining[SGP32_AES_SIZE],
                                              const uint8_t s_enc[SGP32_AES_SIZE],
                                              const uint8_t s_mac[SGP32_AES_SIZE])
{
    memcpy(made->mac_chaining, mac_chaining, SGP32_AES_SIZE);
    memcpy(made->s_enc, s_enc, SGP32_AES_SIZE);
    memcpy(made->s_mac, s_mac, SGP32_AES_SIZE);
    return SGP32_OK;
}

/* An agreement before its first session. */
static sgp32_status binding_agreement_make(sgp32_euicc_agreement *made)
{
    memset(made, 0, sizeof *made);
    return SGP32_OK;
}

/* Has an agreement keep its one-time key for a retry. */
static void binding_agreement_keep(sgp32_euicc_agreement *agreement, bool keep)
{
    agreement->keep = keep;
}

/* A session under keys. */
static sgp32_status binding_bsp_make(sgp32_bsp *made, const sgp32_session_keys *session_keys)
{
    sgp32_bsp_begin(made, session_keys);
    return SGP32_OK;
}

/* The keys as octets, one after the other. */
static sgp32_status binding_session_keys_reveal(uint8_t octets[3 * SGP32_AES_SIZE],
                                                const sgp32_session_keys *session_keys)
{
    memcpy(octets, session_keys->mac_chaining, SGP32_AES_SIZE);
    memcpy(octets + SGP32_AES_SIZE, session_keys->s_enc, SGP32_AES_SIZE);
    memcpy(octets + 2 * SGP32_AES_SIZE, session_keys->s_mac, SGP32_AES_SIZE);
    return SGP32_OK;
}

/* The scalar of a private key. */
static sgp32_status binding_private_key_reveal(uint8_t scalar[SGP32_SCALAR_SIZE],
                                               const sgp32_private_key *key)
{
    memcpy(scalar, key->scalar, SGP32_SCALAR_SIZE);
    return SGP32_OK;
}

/* The curve of a private key; 0 if there is none. */
static int binding_private_key_curve(const sgp32_private_key *key)
{
    return key->curve;
}
%}
sgp32_status binding_private_key_read(sgp32_private_key *made, sgp32_bytes der);
sgp32_status sgp32_signature_check(sgp32_curve curve, sgp32_bytes signature);
sgp32_status sgp32_signature_from_der(uint8_t signature[SGP32_SIGNATURE_SIZE], sgp32_bytes der);
sgp32_status binding_signature_to_der(binding_octets *der,
                                      const uint8_t signature[SGP32_SIGNATURE_SIZE]);
bool sgp32_address_equal(sgp32_bytes a, sgp32_bytes b);
size_t sgp32_bsp_sealed_size(uint8_t tag, size_t size);
sgp32_status binding_bpp_size(size_t *size, sgp32_bytes channel, sgp32_bytes configure,
                              sgp32_bytes metadata, const sgp32_session_keys *profile_keys,
                              size_t profile_size);
sgp32_status binding_bpp_units(binding_pieces *out, sgp32_bytes package);
sgp32_status binding_store_data(binding_pieces *out, uint8_t cla, sgp32_bytes unit);
sgp32_status binding_store_data_take(binding_block *out, uint32_t due, sgp32_bytes apdu);
sgp32_status binding_opener_make(binding_opener **made, sgp32_euicc_agreement *optional_agreement,
                                 const sgp32_private_key *optional_one_time,
                                 const sgp32_session_keys *optional_keys,
                                 const sgp32_public_key *smdp_key, sgp32_bytes euicc_otpk,
                                 bool smdp_side, sgp32_bytes transaction_id, sgp32_bytes eid,
                                 bool lenient);
bool sgp32_certificate_has_dns(const sgp32_certificate *certificate, sgp32_bytes name);
sgp32_status sgp32_certificate_decode(sgp32_certificate *certificate, sgp32_error *error,
                                      sgp32_bytes der, uint32_t options);

/* -- with a context --------------------------------------------------------------- */

CRYPTO_BEGIN

sgp32_status binding_random(const sgp32_crypto *crypto, binding_octets *out, size_t size);
sgp32_status sgp32_sha256(const sgp32_crypto *crypto, uint8_t digest[SGP32_SHA256_SIZE],
                          const sgp32_bytes *segments, size_t count);
sgp32_status sgp32_aes_cmac(const sgp32_crypto *crypto, uint8_t mac[SGP32_AES_SIZE],
                            const uint8_t key[SGP32_AES_SIZE], const sgp32_bytes *segments,
                            size_t count);

sgp32_status sgp32_key_generate(const sgp32_crypto *crypto, sgp32_private_key *key,
                                uint8_t point[SGP32_POINT_SIZE], sgp32_curve curve);
sgp32_status sgp32_key_point(const sgp32_crypto *crypto, uint8_t point[SGP32_POINT_SIZE],
                             const sgp32_private_key *key);
sgp32_status sgp32_public_key_check(const sgp32_crypto *crypto, const sgp32_public_key *key);
sgp32_status binding_public_key_read(const sgp32_crypto *crypto, sgp32_public_key *key,
                                     sgp32_bytes der);
sgp32_status sgp32_ecdsa_sign(const sgp32_crypto *crypto, uint8_t signature[SGP32_SIGNATURE_SIZE],
                              const sgp32_private_key *key, const sgp32_bytes *segments,
                              size_t count);
binding_verified sgp32_ecdsa_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                    sgp32_bytes signature, const sgp32_bytes *segments,
                                    size_t count);
sgp32_status sgp32_ecdh(const sgp32_crypto *crypto, uint8_t secret[SGP32_SCALAR_SIZE],
                        const sgp32_private_key *key, const sgp32_public_key *peer);

/* eim.h */
binding_verified sgp32_package_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                      const sgp32_EuiccPackageRequest *request,
                                      const sgp32_integer *token);
binding_verified sgp32_result_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                     const sgp32_EuiccPackageResult *result,
                                     sgp32_result_input input, const sgp32_integer *token,
                                     sgp32_bytes eim_signature);
sgp32_status binding_package_check(const sgp32_crypto *crypto, binding_decision *decision,
                                   sgp32_error *error, sgp32_bytes received,
                                   const binding_list *entries, sgp32_bytes eid,
                                   int64_t counter_max, size_t size_max, bool ecall_active,
                                   bool unsigned_codes, const sgp32_private_key *signer);

/* rsp.h */
binding_verified sgp32_rsp_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                  sgp32_rsp_signature kind, sgp32_bytes signed_der,
                                  sgp32_bytes previous, sgp32_bytes signature);
sgp32_status sgp32_rsp_sign(const sgp32_crypto *crypto, uint8_t signature[SGP32_SIGNATURE_SIZE],
                            sgp32_rsp_signature kind, const sgp32_private_key *key,
                            sgp32_bytes signed_der, sgp32_bytes previous);
binding_verified sgp32_notification_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                           const sgp32_PendingNotification *notification);
sgp32_status sgp32_hash_cc(const sgp32_crypto *crypto, uint8_t hash[SGP32_SHA256_SIZE],
                           sgp32_bytes confirmation_code, sgp32_bytes transaction_id,
                           sgp32_cc_reading reading);
binding_verified binding_server_signed1_check(const sgp32_crypto *crypto,
                                              sgp32_rsp_verdict *verdict,
                                              const sgp32_public_key *key,
                                              const sgp22_ServerSigned1 *value,
                                              sgp32_bytes signature,
                                              const sgp32_rsp_session *session);
binding_verified binding_euicc_signed1_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                             const sgp32_public_key *key, sgp32_bytes value,
                                             sgp32_bytes signature,
                                             const sgp32_rsp_session *session);
binding_verified sgp32_smdp_signed2_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                          const sgp32_public_key *key,
                                          const sgp22_SmdpSigned2 *value, sgp32_bytes signature,
                                          sgp32_bytes euicc_signature1,
                                          const sgp32_rsp_session *session);
binding_verified sgp32_euicc_signed2_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                           const sgp32_public_key *key,
                                           const sgp22_EUICCSigned2 *value, sgp32_bytes signature,
                                           sgp32_bytes smdp_signature2,
                                           const sgp32_rsp_session *session, sgp32_curve curve,
                                           sgp32_bytes hash_cc);
binding_verified sgp32_cancel_session_check(const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict,
                                            const sgp32_public_key *key,
                                            const sgp22_EuiccCancelSessionSigned *value,
                                            sgp32_bytes signature,
                                            const sgp32_rsp_session *session,
                                            sgp32_bytes smdp_oid);
binding_verified sgp32_smdp_sign_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                        const sgp22_InitialiseSecureChannelRequest *request,
                                        sgp32_bytes euicc_otpk);
binding_verified sgp32_euicc_derive(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                                    sgp32_rsp_verdict *verdict, sgp32_euicc_agreement *agreement,
                                    const sgp32_public_key *smdp_key,
                                    const sgp22_InitialiseSecureChannelRequest *request,
                                    sgp32_bytes eid);
sgp32_status sgp32_channel_derive(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                                  const sgp32_private_key *one_time, sgp32_bytes peer,
                                  const sgp22_InitialiseSecureChannelRequest *request,
                                  sgp32_bytes eid);
sgp32_status binding_session_keys_agree(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                                        const sgp32_private_key *key, const sgp32_public_key *peer,
                                        uint8_t key_type, uint8_t key_length, sgp32_bytes host_id,
                                        sgp32_bytes eid);
sgp32_status binding_agreement_set(const sgp32_crypto *crypto, sgp32_euicc_agreement *agreement,
                                   const sgp32_private_key *one_time,
                                   sgp32_bytes transaction_id);

/* cert.h */
binding_verified sgp32_certificate_verify(const sgp32_crypto *crypto,
                                          const sgp32_certificate *certificate,
                                          const sgp32_public_key *issuer);
sgp32_status sgp32_eim_key_read(const sgp32_crypto *crypto, sgp32_public_key *key,
                                const sgp32_EimConfigurationData *eim);
sgp32_status sgp32_eim_tls_key_read(const sgp32_crypto *crypto, sgp32_public_key *key,
                                    const sgp32_EimConfigurationData *eim);
sgp32_status binding_chain_verify(const sgp32_crypto *crypto, binding_verdict *verdict,
                                  sgp32_error *error, sgp32_bytes leaf, const binding_list *issuers,
                                  const binding_list *anchors, const binding_list *crls,
                                  const binding_list *anchor_ids,
                                  const sgp32_public_key *anchor_keys, sgp32_role role,
                                  bool has_time, int64_t time, uint32_t flags, uint32_t options);

/* bsp.h, bpp.h */
binding_verified sgp32_bsp_replace_keys(const sgp32_crypto *crypto, sgp32_bsp *bsp,
                                        const sgp32_session_keys *session_keys);
binding_verified binding_opener_feed(const sgp32_crypto *crypto, binding_opener *opener,
                                     binding_pieces *out, sgp32_bpp_fault *fault,
                                     sgp32_bytes piece);
binding_verified binding_opener_finish(const sgp32_crypto *crypto, binding_opener *opener,
                                       sgp32_bpp_fault *fault);
sgp32_status binding_builder_make(const sgp32_crypto *crypto, binding_builder **made,
                                  binding_pieces *out, const sgp32_session_keys *session_keys,
                                  sgp32_bytes channel, sgp32_bytes configure, sgp32_bytes metadata,
                                  const sgp32_session_keys *profile_keys, size_t profile_size);
sgp32_status binding_builder_feed(const sgp32_crypto *crypto, binding_builder *builder,
                                  binding_pieces *out, sgp32_bytes piece);
sgp32_status binding_builder_finish(const sgp32_crypto *crypto, binding_builder *builder);

CRYPTO_END

/* -- with a context, into octets of any size ---------------------------------------- */

CRYPTO_ROOM_BEGIN

sgp32_status sgp32_package_sign(const sgp32_crypto *crypto, sgp32_bytes *view, sgp32_error *error,
                                uint8_t *buffer, size_t capacity, const sgp32_private_key *key,
                                sgp32_bytes package, const sgp32_integer *token);
sgp32_status sgp32_result_sign(const sgp32_crypto *crypto, sgp32_bytes *view, sgp32_error *error,
                               uint8_t *buffer, size_t capacity, const sgp32_private_key *key,
                               sgp32_bytes data, sgp32_result_input input,
                               const sgp32_integer *token, sgp32_bytes eim_signature);
sgp32_status sgp32_prepare_download(const sgp32_crypto *crypto, sgp32_euicc_agreement *agreement,
                                    sgp32_bytes *view, uint8_t *buffer, size_t capacity,
                                    const sgp32_private_key *euicc_key, sgp32_curve curve,
                                    const sgp22_SmdpSigned2 *signed2, sgp32_bytes smdp_signature2,
                                    sgp32_bytes hash_cc);
sgp32_status sgp32_smdp_agree(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                              sgp32_bytes *view, uint8_t *buffer, size_t capacity,
                              const sgp32_private_key *smdp_key,
                              const sgp32_smdp_agreement *agreement);
sgp32_status sgp32_bsp_seal(const sgp32_crypto *crypto, sgp32_bsp *bsp, sgp32_bytes *view,
                            uint8_t *buffer, size_t capacity, uint8_t tag, sgp32_bytes plain);
binding_verified sgp32_bsp_open(const sgp32_crypto *crypto, sgp32_bsp *bsp, sgp32_bytes *view,
                                uint8_t *buffer, size_t capacity, uint8_t tag,
                                sgp32_bytes segment);
binding_verified sgp32_euicc_signed1_rebuild(const sgp32_crypto *crypto, sgp32_bytes *view,
                                             uint8_t *buffer, size_t capacity,
                                             const sgp32_public_key *optional_key,
                                             const sgp32_CompactAuthenticateResponseOk *compact,
                                             const sgp32_esipa_session *session);
binding_verified sgp32_euicc_signed2_rebuild(const sgp32_crypto *crypto, sgp32_bytes *view,
                                             uint8_t *buffer, size_t capacity,
                                             const sgp32_public_key *optional_key,
                                             const sgp32_CompactPrepareDownloadResponseOk *compact,
                                             const sgp32_esipa_session *session);
binding_verified sgp32_installation_result_rebuild(
    const sgp32_crypto *crypto, sgp32_bytes *view, uint8_t *buffer, size_t capacity,
    const sgp32_public_key *optional_key, const sgp32_CompactProfileInstallationResult *compact,
    const sgp32_esipa_session *session);
binding_verified sgp32_cancel_session_rebuild(const sgp32_crypto *crypto, sgp32_bytes *view,
                                              uint8_t *buffer, size_t capacity,
                                              const sgp32_public_key *optional_key,
                                              const sgp32_CompactCancelSessionResponseOk *compact,
                                              const sgp32_esipa_session *session);

CRYPTO_END
