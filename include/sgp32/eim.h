/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file eim.h
 * eUICC Packages (SGP.32 2.11.1.1): the eIM signs a package, the eUICC checks
 * and executes it and signs a result, the eIM verifies that.
 *
 * What is signed is what was received: every function takes decoded structs
 * whose `der` views the received octets, or those octets themselves, and never
 * encodes anything again in order to verify it. The association token, which
 * both ends take from the eIM Configuration Data and which is no part of a
 * package, is signed behind the data; where there is none, `84 01 00` is.
 *
 * Lifetime: results view the arguments. Nothing is stored, no time is read; the
 * stored configuration, the EID and the limits are arguments.
 */
#ifndef SGP32_EIM_H
#define SGP32_EIM_H

#include "sgp32/crypto.h"
#include "sgp32/types_sgp32.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Most content octets of an association token that is signed or verified. */
#define SGP32_TOKEN_MAX 32

/** What euiccSignEPR and euiccSignEPE cover besides the signed data. */
typedef enum sgp32_result_input {
    SGP32_RESULT_TOKEN,        /**< the association token TLV: v1.1 and later */
    SGP32_RESULT_V10_TLV,      /**< v1.0: eimSignature of the request, as the TLV 5F37 */
    SGP32_RESULT_V10_SIGNATURE /**< v1.0: eimSignature of the request, its 64 octets only */
} sgp32_result_input;

/**
 * Verifies eimSignature of a decoded request. `token` is the association token
 * that the eUICC holds for this eIM, NULL if it has none. Errors: those of
 * sgp32_ecdsa_verify; SGP32_ARGUMENT for a request that was not decoded;
 * SGP32_SIZE for a token of more than SGP32_TOKEN_MAX octets.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_package_verify(const sgp32_crypto *crypto,
                                                           const sgp32_public_key *key,
                                                           const sgp32_EuiccPackageRequest *request,
                                                           const sgp32_integer *token);

/**
 * Signs `package`, the complete DER of an EuiccPackageSigned, which is checked
 * first, and writes the EuiccPackageRequest to the end of `buffer`. Sizes as in
 * sgp32_encode, a NULL buffer measures. Errors: those of decoding, with `error`
 * set (it may be NULL); SGP32_BUFFER; those of sgp32_ecdsa_sign; SGP32_SIZE for
 * a token of more than SGP32_TOKEN_MAX octets.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_package_sign(
    const sgp32_crypto *crypto, sgp32_bytes *request, sgp32_error *error, uint8_t *buffer,
    size_t capacity, const sgp32_private_key *key, sgp32_bytes package, const sgp32_integer *token);

/**
 * Verifies euiccSignEPR or euiccSignEPE of a decoded result. `eim_signature` is
 * eimSignature of the request, for the two v1.0 inputs only. Errors: those of
 * sgp32_ecdsa_verify; SGP32_CHOICE for an unsigned error or an unknown
 * alternative, which have no signature; SGP32_ARGUMENT for a result that was
 * not decoded; SGP32_SIZE for a token that is too long.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_result_verify(
    const sgp32_crypto *crypto, const sgp32_public_key *key, const sgp32_EuiccPackageResult *result,
    sgp32_result_input input, const sgp32_integer *token, sgp32_bytes eim_signature);

/**
 * Signs `data`, the complete DER of an EuiccPackageResultDataSigned or of an
 * EuiccPackageErrorDataSigned, and writes the EuiccPackageResult with it to the
 * end of `buffer`. Other arguments and errors as in sgp32_package_sign and
 * sgp32_result_verify.
 */
SGP32_API SGP32_MUST_USE sgp32_status
sgp32_result_sign(const sgp32_crypto *crypto, sgp32_bytes *result, sgp32_error *error,
                  uint8_t *buffer, size_t capacity, const sgp32_private_key *key, sgp32_bytes data,
                  sgp32_result_input input, const sgp32_integer *token, sgp32_bytes eim_signature);

/** What an eUICC knows when a package arrives. */
typedef struct sgp32_package_limits {
    sgp32_bytes eid;     /**< own EID, 16 octets */
    int64_t counter_max; /**< largest supported counterValue; at least 8,388,607 */
    size_t size_max;     /**< largest EuiccPackageRequest in octets; 0: no limit */
    bool ecall_active;   /**< an eCall is active, or the emergency profile is enabled */
    bool unsigned_codes; /**< put euiccPackageUnsignedErrorCode (8F, new in v1.3) into unsigned
                              errors; do not send it to a v1.2 eIM */
} sgp32_package_limits;

/** What to do with a package. */
typedef enum sgp32_package_verdict {
    SGP32_PACKAGE_ACCEPTED,       /**< execute it, and store its counterValue with that */
    SGP32_PACKAGE_ERROR_SIGNED,   /**< refuse it: sign `error_data` with sgp32_package_refuse */
    SGP32_PACKAGE_ERROR_UNSIGNED, /**< refuse it: encode `response` */
    SGP32_PACKAGE_NO_RESPONSE     /**< refuse it: not even an eimId can be read */
} sgp32_package_verdict;

/** The answer of sgp32_euicc_package_check. Views the received octets and the entries. */
typedef struct sgp32_package_check {
    sgp32_package_verdict verdict;
    sgp32_status status; /**< why, where decoding or the signature is what failed */
    int64_t code;        /**< euiccPackageErrorCode or euiccPackageUnsignedErrorCode; 0: none */
    size_t entry;        /**< index of the eIM's entry; SIZE_MAX: the eimId is unknown */
    sgp32_EuiccPackageRequest request;            /**< as decoded, when `verdict` is ACCEPTED */
    sgp32_EuiccPackageErrorDataSigned error_data; /**< of a signed error, ready to be signed */
    sgp32_EuiccPackageResult response;            /**< an unsigned error, ready to be encoded */
} sgp32_package_check;

/**
 * Decides whether an eUICC accepts a received EuiccPackageRequest, in the order
 * of SGP.32 5.9.1: the package parses; its eimId is associated and has a key;
 * the signature verifies; the EID is the own one; the counter is not beyond
 * `counter_max` (a negative one is) and above the stored one; no eCall is
 * active; the package is not too large. A pure function: storing the counter
 * and executing the package are the caller's, together and after this.
 *
 * `entries` are the stored eIM Configuration Data; in them counterValue is the
 * last one accepted and associationToken the token, if any. The place of the
 * eCall check among the others is inferred.
 *
 * Returns SGP32_OK with the verdict in *check whenever there is one, and
 * SGP32_ARGUMENT for limits that make no sense, or the provider's failure
 * (SGP32_CRYPTO, SGP32_RANDOM), which is no verdict. `error`, which may be
 * NULL, tells where decoding failed.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_euicc_package_check(
    const sgp32_crypto *crypto, sgp32_package_check *check, sgp32_error *error,
    sgp32_bytes received, const sgp32_EimConfigurationData *entries, size_t entry_count,
    const sgp32_package_limits *limits);

/**
 * Encodes the error response to a refused package at the end of `buffer`: an
 * unsigned one as it is; a signed one signed with the eUICC's key and the token
 * of the eIM's entry. Errors: SGP32_STATE if there is no error response;
 * SGP32_BUFFER with the size needed; those of sgp32_ecdsa_sign.
 */
SGP32_API SGP32_MUST_USE sgp32_status
sgp32_package_refuse(const sgp32_crypto *crypto, sgp32_bytes *result, uint8_t *buffer,
                     size_t capacity, const sgp32_package_check *check,
                     const sgp32_EimConfigurationData *entries, const sgp32_private_key *key);

#ifdef __cplusplus
}
#endif

#endif
