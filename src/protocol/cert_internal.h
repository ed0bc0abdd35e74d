/* SPDX-License-Identifier: Apache-2.0 */
/* What the files about certificates and CRLs share. */
#ifndef SGP32_SRC_PROTOCOL_CERT_INTERNAL_H
#define SGP32_SRC_PROTOCOL_CERT_INTERNAL_H

#include "sgp32/cert.h"

#include <string.h>

/* Last arc of an extension of RFC 5280, { id-ce n }; CE_NONE for any other identifier. */
typedef enum cert_ce {
    CE_NONE = 0,
    CE_SUBJECT_KEY = 14,
    CE_KEY_USAGE = 15,
    CE_SUBJECT_NAMES = 17,
    CE_ISSUER_NAMES = 18,
    CE_BASIC_CONSTRAINTS = 19,
    CE_CRL_NUMBER = 20,
    CE_REASON = 21,
    CE_INVALIDITY_DATE = 24,
    CE_DELTA_CRL = 27,
    CE_ISSUING_POINT = 28,
    CE_CERTIFICATE_ISSUER = 29,
    CE_NAME_CONSTRAINTS = 30,
    CE_CRL_POINTS = 31,
    CE_POLICIES = 32,
    CE_AUTHORITY_KEY = 35,
    CE_PURPOSES = 37
} cert_ce;

/* The arc n of an identifier 2.5.29.n. */
static inline uint32_t cert_ce_of(sgp32_bytes oid)
{
    return oid.size == 3 && oid.data[0] == 0x55 && oid.data[1] == 0x1D ? oid.data[2] : CE_NONE;
}

/* Whether a view holds exactly these octets, given as a string literal without its NUL. */
static inline bool cert_is(sgp32_bytes bytes, const char *octets, size_t size)
{
    return bytes.size == size && memcmp(bytes.data, octets, size) == 0;
}
#define CERT_IS(bytes, literal) cert_is((bytes), (literal), sizeof(literal) - 1)

/* An issuer that was found: a certificate, or a bare anchor, which has a key and its identifier. */
typedef struct cert_issuer {
    sgp32_bytes subject_key;
    sgp32_public_key key;
    const sgp32_certificate *certificate;
} cert_issuer;

/* Whether two integers are equal, in minimal form or not. */
bool cert_integer_equal(sgp32_integer a, sgp32_integer b);

/* Whether an algorithm is ecdsa-with-SHA256 without parameters (RFC 5758 3.2). */
bool cert_algorithm_is_ecdsa(const pkix_AlgorithmIdentifier *algorithm);

/* Verifies a DER signature over one signed part. */
sgp32_status cert_signature_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                   sgp32_bytes signature, sgp32_bytes signed_part);

/* The key of a SubjectPublicKeyInfo, its point not held against the curve; `status` is what
   sgp32_public_key_read gives. */
sgp32_cert_check cert_key_read(sgp32_public_key *key, sgp32_status *status,
                               const pkix_SubjectPublicKeyInfo *info);

/* The check that a key failed, of the status that its use gave. */
sgp32_cert_check cert_key_check(sgp32_status status);

/* Reads the extensions into `certificate`; sets `fault` for one that is critical and unknown. */
sgp32_status cert_extensions_read(sgp32_certificate *certificate, pkix_Extensions extensions);

/* The contents of an attribute's value, whatever string type it has; empty if it is not one TLV. */
sgp32_bytes cert_attribute_text(sgp32_bytes value);

/* How a leaf stands to the name constraints of an issuer. */
typedef enum cert_names {
    CERT_NAMES_INSIDE,
    CERT_NAMES_OUTSIDE,  /* a name of the subject is outside the directory names */
    CERT_NAMES_FORBIDDEN /* another kind of name is, or cannot be compared */
} cert_names;
cert_names cert_names_compare(const sgp32_certificate *leaf, const sgp32_certificate *issuer);

/* Whether the EID of the leaf begins with one of the permitted EINs of an issuer. */
bool cert_ein_permitted(const sgp32_certificate *leaf, const sgp32_certificate *issuer);

/* Looks a certificate up in the CRLs of its issuer; adds to *reports. */
sgp32_cert_check crl_judge(const sgp32_crypto *crypto, sgp32_status *status, uint32_t *reports,
                           const sgp32_chain *chain, const sgp32_certificate *certificate,
                           const cert_issuer *issuer);

#endif
