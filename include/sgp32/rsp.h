/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file rsp.h
 * Remote SIM provisioning (SGP.22): the signatures of the mutual
 * authentication and of what follows it, the checks that a message belongs to
 * its session, and the key agreement behind a Bound Profile Package.
 *
 * What is signed is what was received: the functions take the octets of the
 * signed object (`der` of a decoded struct) and never encode it again. One set
 * of functions serves SGP.22 and SGP.32, whose messages differ in type only.
 *
 * Lifetime: results view the arguments. Secrets live in structs of the caller;
 * each names the function that wipes it. Nothing is stored, no time is read.
 * Whose key signs is the caller's to know: chains are checked with cert.h.
 */
#ifndef SGP32_RSP_H
#define SGP32_RSP_H

#include "sgp32/bsp.h"
#include "sgp32/types_sgp22.h"
#include "sgp32/types_sgp32.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Most octets of a transactionId. */
#define SGP32_TRANSACTION_ID_MAX 16
/** Octets of a challenge. */
#define SGP32_CHALLENGE_SIZE 16
/** Most characters of a confirmation code that sgp32_hash_cc takes. */
#define SGP32_CONFIRMATION_CODE_MAX 255
/** keyType of the only ControlRefTemplate there is: AES. */
#define SGP32_KEY_TYPE_AES 0x88
/** keyLen of the only ControlRefTemplate there is: 128 bits. */
#define SGP32_KEY_LENGTH_AES 0x10

/** The signed objects of a session. Which octets each signature covers. */
typedef enum sgp32_rsp_signature {
    SGP32_SERVER_SIGNATURE1,        /**< serverSigned1; SK.DPauth */
    SGP32_EUICC_SIGNATURE1,         /**< euiccSigned1; SK.EUICC */
    SGP32_SMDP_SIGNATURE2,          /**< smdpSigned2, euiccSignature1 as 5F37; SK.DPpb */
    SGP32_EUICC_SIGNATURE2,         /**< euiccSigned2, smdpSignature2 as 5F37; SK.EUICC */
    SGP32_EUICC_SIGN_PIR,           /**< profileInstallationResultData, BF27; SK.EUICC */
    SGP32_NOTIFICATION_SIGNATURE,   /**< tbsOtherNotification, BF2F; SK.EUICC */
    SGP32_CANCEL_SESSION_SIGNATURE, /**< euiccCancelSessionSigned; SK.EUICC */
    SGP32_RSP_SIGNATURE_COUNT       /**< how many there are; none of them */
} sgp32_rsp_signature;

/**
 * Verifies one of these signatures over received octets. `signed_der` is the
 * complete TLV of the signed object; `previous` is the other side's signature
 * that smdpSignature2 and euiccSignature2 cover too, 64 octets without header,
 * and empty for all others. Errors: those of sgp32_ecdsa_verify; SGP32_TAG if
 * the object does not begin with the tag of its kind; SGP32_SIGNATURE_FORM for
 * `previous`; SGP32_ARGUMENT for an unknown kind or a `previous` too many.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_rsp_verify(const sgp32_crypto *crypto,
                                                       const sgp32_public_key *key,
                                                       sgp32_rsp_signature kind,
                                                       sgp32_bytes signed_der, sgp32_bytes previous,
                                                       sgp32_bytes signature);

/**
 * Makes one of these signatures. Arguments as in sgp32_rsp_verify. Errors:
 * those of sgp32_ecdsa_sign, SGP32_TAG, SGP32_SIGNATURE_FORM, SGP32_ARGUMENT.
 * After an error `signature` is zeroed.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_rsp_sign(const sgp32_crypto *crypto,
                                                     uint8_t signature[SGP32_SIGNATURE_SIZE],
                                                     sgp32_rsp_signature kind,
                                                     const sgp32_private_key *key,
                                                     sgp32_bytes signed_der, sgp32_bytes previous);

/**
 * Verifies euiccSignPIR or the signature of another notification in a decoded
 * PendingNotification. Errors: those of sgp32_rsp_verify; SGP32_CHOICE for an
 * unknown alternative and for a compactProfileInstallationResult, whose signed
 * octets are not in it: see esipa.h.
 */
SGP32_API SGP32_MUST_USE sgp32_status
sgp32_notification_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                          const sgp32_PendingNotification *notification);

/** How a confirmation code is hashed; the sources disagree, and the text says characters. */
typedef enum sgp32_cc_reading {
    SGP32_CC_CHARACTERS, /**< the characters of the code */
    SGP32_CC_HEX         /**< the code read as hexadecimal digits, two to an octet */
} sgp32_cc_reading;

/**
 * Computes hashCc: SHA-256 of SHA-256 of the confirmation code and the
 * transactionId. Errors: SGP32_SIZE for an empty code, one of more than
 * SGP32_CONFIRMATION_CODE_MAX characters, or a transactionId that is not of 1
 * to 16 octets; SGP32_STRING for a code that is not pairs of hexadecimal
 * digits where it is read so; SGP32_CRYPTO. After an error `hash` is zeroed.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_hash_cc(const sgp32_crypto *crypto,
                                                    uint8_t hash[SGP32_SHA256_SIZE],
                                                    sgp32_bytes confirmation_code,
                                                    sgp32_bytes transaction_id,
                                                    sgp32_cc_reading reading);

/** Compares two server addresses as host names are: ASCII letters in either case are alike. */
SGP32_API bool sgp32_address_equal(sgp32_bytes a, sgp32_bytes b);

/** What one side knows of its session. An empty view is not compared. */
typedef struct sgp32_rsp_session {
    sgp32_bytes transaction_id;   /**< 1 to 16 octets */
    sgp32_bytes euicc_challenge;  /**< 16 octets */
    sgp32_bytes server_challenge; /**< 16 octets */
    sgp32_bytes server_address;   /**< host name */
} sgp32_rsp_session;

/** What a message of a session was refused for. */
typedef enum sgp32_rsp_fault {
    SGP32_RSP_ACCEPTED,         /**< nothing */
    SGP32_RSP_SIGNATURE,        /**< the signature, or the key: the status tells */
    SGP32_RSP_TRANSACTION_ID,   /**< malformed, or another session's */
    SGP32_RSP_EUICC_CHALLENGE,  /**< malformed, or not the one that was sent */
    SGP32_RSP_SERVER_CHALLENGE, /**< malformed, or not the one that was sent */
    SGP32_RSP_SERVER_ADDRESS,   /**< another server's */
    SGP32_RSP_ONE_TIME_KEY,     /**< a one-time public key is no point of the curve */
    SGP32_RSP_HASH_CC,          /**< hashCc is absent, unasked for, or wrong */
    SGP32_RSP_OPERATION,        /**< remoteOpId is not installBoundProfilePackage */
    SGP32_RSP_KEY_TEMPLATE,     /**< keyType or keyLen is not AES-128 */
    SGP32_RSP_SMDP_OID,         /**< smdpOid is not the SM-DP+'s */
    SGP32_RSP_CONTENTS          /**< malformed in another way */
} sgp32_rsp_fault;

/** Why a message of a session was refused. */
typedef struct sgp32_rsp_verdict {
    sgp32_rsp_fault fault;
    int64_t code; /**< the error code to answer with, named by each function; 0: none */
} sgp32_rsp_verdict;

/**
 * serverSigned1 or euiccSigned1 of any variant: the values that both carry.
 * Made by the three functions below.
 */
typedef struct sgp32_signed1 {
    sgp32_bytes der;
    sgp32_bytes transaction_id;
    sgp32_bytes euicc_challenge; /**< of serverSigned1 only */
    sgp32_bytes server_address;
    sgp32_bytes server_challenge;
} sgp32_signed1;

/** Views a serverSigned1. */
static inline sgp32_signed1 sgp32_signed1_of_server(const sgp22_ServerSigned1 *value)
{
    sgp32_signed1 view = {value->der, value->transactionId, value->euiccChallenge,
                          value->serverAddress, value->serverChallenge};
    return view;
}

/** Views an euiccSigned1 of SGP.22. */
static inline sgp32_signed1 sgp32_signed1_of_sgp22(const sgp22_EuiccSigned1 *value)
{
    sgp32_signed1 view = {
        value->der, value->transactionId, {NULL, 0}, value->serverAddress, value->serverChallenge};
    return view;
}

/** Views an euiccSigned1 of SGP.32. */
static inline sgp32_signed1 sgp32_signed1_of_sgp32(const sgp32_EuiccSigned1 *value)
{
    sgp32_signed1 view = {
        value->der, value->transactionId, {NULL, 0}, value->serverAddress, value->serverChallenge};
    return view;
}

/**
 * Checks a decoded serverSigned1 as the eUICC does: serverSignature1 with the
 * DPauth key, then the values against `session`; the IPA compares serverAddress
 * and transactionId with this too. `verdict->code` is an AuthenticateErrorCode.
 * Returns SGP32_OK only if all is well. Errors: those of sgp32_rsp_verify;
 * SGP32_SIZE for a malformed value; SGP32_STATE for one of another session. A
 * failure of the provider (SGP32_CRYPTO) leaves the verdict at undefinedError.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_server_signed1_check(
    const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict, const sgp32_public_key *key,
    const sgp32_signed1 *value, sgp32_bytes signature, const sgp32_rsp_session *session);

/**
 * Checks a decoded euiccSigned1 as the SM-DP+ does: euiccSignature1 with the
 * eUICC's key, then the values. `verdict->code` is an authenticateClientError
 * of ES9+, whose values ESipa shares. Errors as in sgp32_server_signed1_check.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_euicc_signed1_check(
    const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict, const sgp32_public_key *key,
    const sgp32_signed1 *value, sgp32_bytes signature, const sgp32_rsp_session *session);

/**
 * Checks a decoded smdpSigned2 as the eUICC does: smdpSignature2 with the DPpb
 * key, over smdpSigned2 and the own euiccSignature1; the transactionId;
 * bppEuiccOtpk, if present, against the curve of the key. `verdict->code` is a
 * DownloadErrorCode. Errors as in sgp32_server_signed1_check; SGP32_KEY and
 * SGP32_POINT for bppEuiccOtpk.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_smdp_signed2_check(
    const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict, const sgp32_public_key *key,
    const sgp22_SmdpSigned2 *value, sgp32_bytes signature, sgp32_bytes euicc_signature1,
    const sgp32_rsp_session *session);

/**
 * Checks a decoded euiccSigned2 as the SM-DP+ does: euiccSignature2 with the
 * eUICC's key, over euiccSigned2 and the own smdpSignature2; the transactionId;
 * euiccOtpk against `curve`; hashCc against `hash_cc`, which is empty if no
 * confirmation code is asked for, and then must be absent. `verdict->code` is a
 * getBoundProfilePackageError. Errors as in sgp32_server_signed1_check;
 * SGP32_CURVE, SGP32_KEY and SGP32_POINT for euiccOtpk; SGP32_MISSING without
 * a hashCc that is due.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_euicc_signed2_check(
    const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict, const sgp32_public_key *key,
    const sgp22_EUICCSigned2 *value, sgp32_bytes signature, sgp32_bytes smdp_signature2,
    const sgp32_rsp_session *session, sgp32_curve curve, sgp32_bytes hash_cc);

/**
 * Checks a decoded euiccCancelSessionSigned as the SM-DP+ does: its signature
 * with the eUICC's key; the transactionId; smdpOid, the content octets of an
 * OBJECT IDENTIFIER, against the one in the SM-DP+'s certificate, unless
 * `smdp_oid` is empty. `verdict->code` is a cancelSessionError. Errors as in
 * sgp32_server_signed1_check.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_cancel_session_check(
    const sgp32_crypto *crypto, sgp32_rsp_verdict *verdict, const sgp32_public_key *key,
    const sgp22_EuiccCancelSessionSigned *value, sgp32_bytes signature,
    const sgp32_rsp_session *session, sgp32_bytes smdp_oid);

/**
 * Verifies smdpSign of a decoded InitialiseSecureChannelRequest with the DPpb
 * key: over its received components remoteOpId, transactionId,
 * controlRefTemplate and smdpOtpk, without header, then euiccOtpk as 5F49.
 * Errors: those of sgp32_ecdsa_verify; SGP32_ARGUMENT for a request that was
 * not decoded; SGP32_KEY for an `euicc_otpk` that is not 65 octets.
 */
SGP32_API SGP32_MUST_USE sgp32_status
sgp32_smdp_sign_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                       const sgp22_InitialiseSecureChannelRequest *request, sgp32_bytes euicc_otpk);

/**
 * The eUICC's side of a key agreement, between PrepareDownload and the Bound
 * Profile Package. Holds the one-time private key: wipe it with
 * sgp32_euicc_agreement_wipe. All zero is the state before the first session.
 */
typedef struct sgp32_euicc_agreement {
    sgp32_private_key one_time;     /**< the one-time private key; curve 0: there is none */
    uint8_t otpk[SGP32_POINT_SIZE]; /**< its public key, euiccOtpk */
    uint8_t transaction_id[SGP32_TRANSACTION_ID_MAX];
    uint8_t transaction_id_size; /**< in octets */
    bool keep;                   /**< set by the caller: do not wipe the one-time key after its
                                      use, for the retry that reuses it (bppEuiccOtpk) */
} sgp32_euicc_agreement;

/**
 * Makes the eUICC's answer to a PrepareDownloadRequest: a one-time key pair on
 * `curve`, which is that of the DPpb key; or the pair of `agreement` again if it
 * is on that curve and is the one that bppEuiccOtpk of `signed2` names. Then
 * euiccSigned2 with it and, unless it is empty, `hash_cc`, signed with the
 * eUICC's key, and writes the PrepareDownloadResponse (BF21, downloadResponseOk)
 * to the end of `buffer`. A NULL buffer measures and makes no key.
 * `smdp_signature2` is the signature of the request, verified before with
 * sgp32_smdp_signed2_check.
 *
 * Errors: SGP32_CURVE; SGP32_SIZE for the transactionId or `hash_cc`;
 * SGP32_SIGNATURE_FORM; SGP32_BUFFER with the size needed; SGP32_RANDOM;
 * SGP32_CRYPTO; those of sgp32_ecdsa_sign. After SGP32_BUFFER, and errors of
 * the arguments, `agreement` is as it was; after the others it is wiped.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_prepare_download(
    const sgp32_crypto *crypto, sgp32_euicc_agreement *agreement, sgp32_bytes *response,
    uint8_t *buffer, size_t capacity, const sgp32_private_key *euicc_key, sgp32_curve curve,
    const sgp22_SmdpSigned2 *signed2, sgp32_bytes smdp_signature2, sgp32_bytes hash_cc);

/**
 * Checks a decoded InitialiseSecureChannelRequest as the eUICC does and derives
 * the session keys: smdpSign with the DPpb key, remoteOpId, transactionId,
 * keyType 88 and keyLen 10, hostId of 1 to 16 octets; smdpOtpk on the curve of
 * the one-time key. `smdp_key` may be NULL, and smdpSign is then not verified:
 * for tests and tools only. `eid` is 16 octets, first digit in the high nibble.
 * `verdict->code` is an ErrorReason, for the BppCommandId
 * initialiseSecureChannel.
 *
 * The one-time private key is wiped in any case, unless `agreement->keep`.
 * After an error `keys` are zeroed. Wipe them with sgp32_session_keys_wipe.
 * Errors: SGP32_STATE for a one-time key that does not exist and a
 * transactionId of another session; SGP32_RANGE for remoteOpId and the
 * template; SGP32_SIZE; SGP32_CURVE, SGP32_KEY and SGP32_POINT for a key;
 * those of sgp32_smdp_sign_verify; SGP32_ARGUMENT for the EID.
 */
SGP32_API SGP32_MUST_USE sgp32_status
sgp32_euicc_derive(const sgp32_crypto *crypto, sgp32_session_keys *keys, sgp32_rsp_verdict *verdict,
                   sgp32_euicc_agreement *agreement, const sgp32_public_key *smdp_key,
                   const sgp22_InitialiseSecureChannelRequest *request, sgp32_bytes eid);

/** Wipes an agreement, here and in the back end. `crypto` may be NULL. */
SGP32_API void sgp32_euicc_agreement_wipe(const sgp32_crypto *crypto,
                                          sgp32_euicc_agreement *agreement);

/** What the SM-DP+ agrees on keys with. */
typedef struct sgp32_smdp_agreement {
    sgp32_bytes transaction_id;        /**< 1 to 16 octets */
    sgp32_bytes host_id;               /**< 1 to 16 octets */
    sgp32_bytes eid;                   /**< 16 octets, first digit in the high nibble */
    sgp32_bytes euicc_otpk;            /**< euiccOtpk of a checked PrepareDownloadResponse */
    const sgp32_private_key *one_time; /**< the one-time key to use; NULL: a new one, which is
                                            wiped before the call returns */
} sgp32_smdp_agreement;

/**
 * Runs the SM-DP+'s side of a key agreement: a one-time key pair on the curve
 * of `smdp_key`, the DPpb key; the shared secret; the session keys; and writes
 * the InitialiseSecureChannelRequest (BF23), signed with `smdp_key`, to the end
 * of `buffer`. A NULL buffer measures and makes no key.
 *
 * After an error `keys` are zeroed. Wipe them with sgp32_session_keys_wipe.
 * Errors: SGP32_SIZE for transactionId and hostId; SGP32_ARGUMENT for the EID;
 * SGP32_CURVE if the one-time key is on another curve than `smdp_key`;
 * SGP32_KEY and SGP32_POINT for euiccOtpk; SGP32_BUFFER with the size needed;
 * SGP32_RANDOM; SGP32_CRYPTO; those of sgp32_ecdsa_sign.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_smdp_agree(
    const sgp32_crypto *crypto, sgp32_session_keys *keys, sgp32_bytes *request, uint8_t *buffer,
    size_t capacity, const sgp32_private_key *smdp_key, const sgp32_smdp_agreement *agreement);

/**
 * Derives the session keys of a decoded InitialiseSecureChannelRequest from one
 * side's one-time private key and the other's public one, and checks nothing
 * else. After an error `keys` are zeroed. Errors: those of sgp32_ecdh and
 * sgp32_session_keys_derive; SGP32_SIZE for keyType or keyLen.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_channel_derive(
    const sgp32_crypto *crypto, sgp32_session_keys *keys, const sgp32_private_key *one_time,
    sgp32_bytes peer, const sgp22_InitialiseSecureChannelRequest *request, sgp32_bytes eid);

#ifdef __cplusplus
}
#endif

#endif
