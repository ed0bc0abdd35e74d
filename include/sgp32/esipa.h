/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file esipa.h
 * Compact ESipa messages (minimizeEsipaBytes of IpaCapabilities): an IPA leaves
 * out of a signed object what the eIM knows, and the eIM puts it in again, so
 * that the eUICC's signature over the complete object can be verified.
 *
 * A rebuilt object must be the octets that the eUICC signed. What the IPA sent
 * is taken over as it is, and so is what the caller supplies; the signature
 * tells whether that was right. Which member stands where is known from one
 * source and was tried with two kinds of signature, euiccSignature1 and
 * euiccSignPIR, only: euiccSigned2 and euiccCancelSessionSigned follow the same
 * source untried, and no public eIM does any of this.
 *
 * A compactOtherSignedNotification needs no rebuilding: it has its signed
 * object in it, and sgp32_notification_verify takes it. Certificates that an
 * IPA leaves out are the ones that the eIM has seen before.
 *
 * Lifetime: a rebuilt object lies in the caller's buffer and views nothing.
 */
#ifndef SGP32_ESIPA_H
#define SGP32_ESIPA_H

#include "sgp32/rsp.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What an eIM knows of a session. An empty view is not known; each function
 * names what it needs, and lacks with SGP32_MISSING.
 */
typedef struct sgp32_esipa_session {
    sgp32_bytes transaction_id;   /**< of serverSigned1 */
    sgp32_bytes server_address;   /**< of serverSigned1, letter by letter */
    sgp32_bytes server_challenge; /**< of serverSigned1 */
    sgp32_bytes euicc_info2;      /**< EUICCInfo2, the complete TLV BF22 as the eUICC made it;
                                       its extCardResource may be out of date */
    sgp32_bytes ctx_params1;      /**< CtxParams1, the complete TLV, if the eIM generated it */
    sgp32_bytes smdp_signature2;  /**< smdpSignature2, 64 octets */
    sgp32_bytes euicc_otpk;       /**< bppEuiccOtpk of smdpSigned2, 65 octets, if it had one */
    sgp32_bytes hash_cc;          /**< hashCc, if the eIM computed it; empty also if there is no
                                       confirmation code */
    sgp32_bytes smdp_address;     /**< notificationAddress of the installed profile */
    sgp32_bytes smdp_oid;         /**< smdpOid, content octets of the OBJECT IDENTIFIER */
    sgp32_bytes iccid;            /**< of the profile, 10 octets as on the wire */
    bool has_cancel_reason;       /**< the eIM itself asked to cancel */
    int64_t cancel_reason;        /**< and this is the CancelSessionReason that it gave */
} sgp32_esipa_session;

/**
 * Rebuilds euiccSigned1 at the end of `buffer` and verifies euiccSignature1
 * over it. Needs transaction_id, server_address, server_challenge, euicc_info2,
 * whose extCardResource is replaced by the one sent, and ctx_params1 if the IPA
 * sent none. An answer with a complete euiccSigned1 is verified as it is;
 * `*signed1` then views it. Decode `*signed1` leniently: it is as valid as
 * `euicc_info2`.
 *
 * A NULL `key` verifies nothing. A NULL buffer measures and verifies nothing.
 * Errors, after which only SGP32_BUFFER leaves a size in `*signed1`:
 * SGP32_MISSING for a value that is not known; SGP32_CHOICE for an unknown
 * alternative; SGP32_TAG, SGP32_LENGTH, SGP32_TRUNCATED, SGP32_TRAILING for an
 * euicc_info2 or ctx_params1 that is not one TLV of its kind; SGP32_BUFFER with the size
 * needed; those of sgp32_rsp_verify.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_euicc_signed1_rebuild(
    const sgp32_crypto *crypto, sgp32_bytes *signed1, uint8_t *buffer, size_t capacity,
    const sgp32_public_key *key, const sgp32_CompactAuthenticateResponseOk *compact,
    const sgp32_esipa_session *session);

/**
 * Rebuilds euiccSigned2 and verifies euiccSignature2 over it and
 * smdp_signature2, which it needs with a `key`. Needs transaction_id, and
 * euicc_otpk if the IPA sent no euiccOtpk; hash_cc goes in if the IPA sent no
 * hashCc and it is not empty. Other arguments and errors as in
 * sgp32_euicc_signed1_rebuild.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_euicc_signed2_rebuild(
    const sgp32_crypto *crypto, sgp32_bytes *signed2, uint8_t *buffer, size_t capacity,
    const sgp32_public_key *key, const sgp32_CompactPrepareDownloadResponseOk *compact,
    const sgp32_esipa_session *session);

/**
 * Rebuilds profileInstallationResultData (BF27) and verifies euiccSignPIR over
 * it. Needs smdp_address, smdp_oid, and iccid if the IPA says that there is one.
 * The AID of the new ISD-P is that of all ISD-Ps with the two octets sent in it;
 * without a simaResponse the one that all is well is put in. eUICCs are known
 * that keep trailing zero bits in profileManagementOperation (`81 02 00 80` for
 * `81 02 07 80`): the second form is tried when the first does not verify.
 * Other arguments and errors as in sgp32_euicc_signed1_rebuild; SGP32_ARGUMENT
 * for an errorResult that was not decoded.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_installation_result_rebuild(
    const sgp32_crypto *crypto, sgp32_bytes *data, uint8_t *buffer, size_t capacity,
    const sgp32_public_key *key, const sgp32_CompactProfileInstallationResult *compact,
    const sgp32_esipa_session *session);

/**
 * Rebuilds euiccCancelSessionSigned and verifies its signature. Needs
 * transaction_id, smdp_oid, and cancel_reason if the IPA sent no reason: that
 * the eIM's own reason is then the one signed is inferred. Other arguments and
 * errors as in sgp32_euicc_signed1_rebuild.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_cancel_session_rebuild(
    const sgp32_crypto *crypto, sgp32_bytes *cancel, uint8_t *buffer, size_t capacity,
    const sgp32_public_key *key, const sgp32_CompactCancelSessionResponseOk *compact,
    const sgp32_esipa_session *session);

#ifdef __cplusplus
}
#endif

#endif
