/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/PKIX1Implicit88.asn by `./scripts/generate`. Do not edit. */
/**
 * @file types_pkix_implicit.h
 * The types of PKIX1Implicit88 (RFC 5280): one struct per type,
 * with its constants and typed functions. Lifetimes are those of asn1.h: decoded values are
 * views into the decoded buffer. In every struct `der` views the octets that the value was
 * decoded from, header included; encoding ignores it.
 */
#ifndef SGP32_TYPES_PKIX_IMPLICIT_H
#define SGP32_TYPES_PKIX_IMPLICIT_H

#include <string.h>

#include "sgp32/codec.h"
#include "sgp32/types_pkix_explicit.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * KeyIdentifier, tag 04.
 *
 * 04: short name of a key, most often a hash of it.
 *
 * @code{.unparsed}
 *     KeyIdentifier ::= OCTET STRING
 * @endcode
 */
typedef sgp32_bytes pkix_KeyIdentifier;
/** Handle of KeyIdentifier. */
extern SGP32_API const sgp32_type pkix_KeyIdentifier_type;
/** Decodes KeyIdentifier; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_KeyIdentifier_decode(pkix_KeyIdentifier *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&pkix_KeyIdentifier_type, value, error, der, options);
}
/** Encodes KeyIdentifier; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_KeyIdentifier_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const pkix_KeyIdentifier *value)
{
    return sgp32_encode(&pkix_KeyIdentifier_type, der, error, buffer, capacity, value);
}

/**
 * SubjectKeyIdentifier, tag 04.
 *
 * 04: extension 2.5.29.14: the key that is certified; selects a root in RSP.
 *
 * @code{.unparsed}
 *     SubjectKeyIdentifier ::= KeyIdentifier
 * @endcode
 */
typedef pkix_KeyIdentifier pkix_SubjectKeyIdentifier;
/** Handle of SubjectKeyIdentifier. */
extern SGP32_API const sgp32_type pkix_SubjectKeyIdentifier_type;
/** Decodes SubjectKeyIdentifier; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectKeyIdentifier_decode(
    pkix_SubjectKeyIdentifier *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_SubjectKeyIdentifier_type, value, error, der, options);
}
/** Encodes SubjectKeyIdentifier; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_SubjectKeyIdentifier_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const pkix_SubjectKeyIdentifier *value)
{
    return sgp32_encode(&pkix_SubjectKeyIdentifier_type, der, error, buffer, capacity, value);
}

/**
 * AnotherName, tag 30.
 *
 * 30: a name of a kind that an object identifier defines.
 *
 * @code{.unparsed}
 *     AnotherName ::= SEQUENCE {
 *         type-id OBJECT IDENTIFIER,
 *         value [0] ANY
 *     }
 * @endcode
 */
typedef struct pkix_AnotherName {
    sgp32_bytes der; /**< the octets it was decoded from */
    sgp32_bytes type_id;
    sgp32_bytes value;
} pkix_AnotherName;
/** Handle of AnotherName. */
extern SGP32_API const sgp32_type pkix_AnotherName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_AnotherName_init(pkix_AnotherName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AnotherName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_AnotherName_decode(pkix_AnotherName *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_AnotherName_type, value, error, der, options);
}
/** Encodes AnotherName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_AnotherName_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const pkix_AnotherName *value)
{
    return sgp32_encode(&pkix_AnotherName_type, der, error, buffer, capacity, value);
}

/**
 * EDIPartyName, tag 30.
 *
 * 30: a party of electronic data interchange.
 *
 * @code{.unparsed}
 *     EDIPartyName ::= SEQUENCE {
 *         nameAssigner [0] DirectoryString OPTIONAL,
 *         partyName [1] DirectoryString
 *     }
 * @endcode
 */
typedef struct pkix_EDIPartyName {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_nameAssigner;
    pkix_DirectoryString nameAssigner;
    pkix_DirectoryString partyName;
} pkix_EDIPartyName;
/** Handle of EDIPartyName. */
extern SGP32_API const sgp32_type pkix_EDIPartyName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_EDIPartyName_init(pkix_EDIPartyName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EDIPartyName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_EDIPartyName_decode(pkix_EDIPartyName *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&pkix_EDIPartyName_type, value, error, der, options);
}
/** Encodes EDIPartyName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_EDIPartyName_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const pkix_EDIPartyName *value)
{
    return sgp32_encode(&pkix_EDIPartyName_type, der, error, buffer, capacity, value);
}

/**
 * GeneralName, tag untagged.
 *
 * A0 | 81 | 82 | A3 | A4 | A5 | 86 | 87 | 88: a name of any kind.
 *
 * @code{.unparsed}
 *     GeneralName ::= CHOICE {
 *         otherName [0] AnotherName,
 *         rfc822Name [1] IA5String,
 *         dNSName [2] IA5String,
 *         x400Address [3] ORAddress,
 *         directoryName [4] Name,
 *         ediPartyName [5] EDIPartyName,
 *         uniformResourceIdentifier [6] IA5String,
 *         iPAddress [7] OCTET STRING,
 *         registeredID [8] OBJECT IDENTIFIER
 *     }
 * @endcode
 */
typedef struct pkix_GeneralName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_GeneralName_… */
    union {
        pkix_AnotherName otherName;
        sgp32_bytes rfc822Name;
        sgp32_bytes dNSName;
        pkix_ORAddress x400Address;
        pkix_Name directoryName;
        pkix_EDIPartyName ediPartyName;
        sgp32_bytes uniformResourceIdentifier;
        sgp32_bytes iPAddress;
        sgp32_bytes registeredID;
    };
} pkix_GeneralName;
/** Values of `choice` in pkix_GeneralName. */
enum {
    PKIX_GeneralName_otherName = 1,
    PKIX_GeneralName_rfc822Name = 2,
    PKIX_GeneralName_dNSName = 3,
    PKIX_GeneralName_x400Address = 4,
    PKIX_GeneralName_directoryName = 5,
    PKIX_GeneralName_ediPartyName = 6,
    PKIX_GeneralName_uniformResourceIdentifier = 7,
    PKIX_GeneralName_iPAddress = 8,
    PKIX_GeneralName_registeredID = 9,
};
/** Handle of GeneralName. */
extern SGP32_API const sgp32_type pkix_GeneralName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_GeneralName_init(pkix_GeneralName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GeneralName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_GeneralName_decode(pkix_GeneralName *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_GeneralName_type, value, error, der, options);
}
/** Encodes GeneralName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_GeneralName_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const pkix_GeneralName *value)
{
    return sgp32_encode(&pkix_GeneralName_type, der, error, buffer, capacity, value);
}

/**
 * GeneralNames, tag 30.
 *
 * 30: one or more names.
 *
 * @code{.unparsed}
 *     GeneralNames ::= SEQUENCE SIZE (1..MAX) OF GeneralName
 * @endcode
 */
typedef sgp32_list pkix_GeneralNames; /**< of pkix_GeneralName */
/** Handle of GeneralNames. */
extern SGP32_API const sgp32_type pkix_GeneralNames_type;
/** Decodes GeneralNames; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_GeneralNames_decode(pkix_GeneralNames *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&pkix_GeneralNames_type, value, error, der, options);
}
/** Encodes GeneralNames; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_GeneralNames_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const pkix_GeneralNames *value)
{
    return sgp32_encode(&pkix_GeneralNames_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of GeneralNames, to be encoded; `items` stays the caller's. */
static inline sgp32_list pkix_GeneralNames_of(const pkix_GeneralName *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of GeneralNames; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_GeneralNames_next(sgp32_cursor *cursor,
                                                                 pkix_GeneralName *element,
                                                                 sgp32_error *error)
{
    return sgp32_list_next(&pkix_GeneralNames_type, cursor, element, error);
}
/** Decodes all elements of GeneralNames; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_GeneralNames_collect(
    pkix_GeneralName *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_GeneralNames_type, array, count, error, capacity, list);
}

/**
 * AuthorityKeyIdentifier, tag 30.
 *
 * 30: extension 2.5.29.35: the key that signed this.
 *
 * @code{.unparsed}
 *     AuthorityKeyIdentifier ::= SEQUENCE {
 *         keyIdentifier [0] KeyIdentifier OPTIONAL,
 *         authorityCertIssuer [1] GeneralNames OPTIONAL,
 *         authorityCertSerialNumber [2] CertificateSerialNumber OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_AuthorityKeyIdentifier {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_keyIdentifier;
    bool has_authorityCertIssuer;
    bool has_authorityCertSerialNumber;
    pkix_KeyIdentifier keyIdentifier;
    pkix_GeneralNames authorityCertIssuer; /**< of pkix_GeneralName */
    pkix_CertificateSerialNumber authorityCertSerialNumber;
} pkix_AuthorityKeyIdentifier;
/** Handle of AuthorityKeyIdentifier. */
extern SGP32_API const sgp32_type pkix_AuthorityKeyIdentifier_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_AuthorityKeyIdentifier_init(pkix_AuthorityKeyIdentifier *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthorityKeyIdentifier; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_AuthorityKeyIdentifier_decode(
    pkix_AuthorityKeyIdentifier *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_AuthorityKeyIdentifier_type, value, error, der, options);
}
/** Encodes AuthorityKeyIdentifier; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_AuthorityKeyIdentifier_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const pkix_AuthorityKeyIdentifier *value)
{
    return sgp32_encode(&pkix_AuthorityKeyIdentifier_type, der, error, buffer, capacity, value);
}

/**
 * KeyUsage, tag 03.
 *
 * 03: extension 2.5.29.15: what the key may do.
 *
 * @code{.unparsed}
 *     KeyUsage ::= BIT STRING {
 *         digitalSignature(0),
 *         nonRepudiation(1),
 *         keyEncipherment(2),
 *         dataEncipherment(3),
 *         keyAgreement(4),
 *         keyCertSign(5),
 *         cRLSign(6),
 *         encipherOnly(7),
 *         decipherOnly(8)
 *     }
 * @endcode
 */
typedef sgp32_bits pkix_KeyUsage;
/** Bit numbers of KeyUsage. */
enum {
    PKIX_KeyUsage_digitalSignature = 0,
    PKIX_KeyUsage_nonRepudiation = 1,
    PKIX_KeyUsage_keyEncipherment = 2,
    PKIX_KeyUsage_dataEncipherment = 3,
    PKIX_KeyUsage_keyAgreement = 4,
    PKIX_KeyUsage_keyCertSign = 5,
    PKIX_KeyUsage_cRLSign = 6,
    PKIX_KeyUsage_encipherOnly = 7,
    PKIX_KeyUsage_decipherOnly = 8,
};
/** Handle of KeyUsage. */
extern SGP32_API const sgp32_type pkix_KeyUsage_type;
/** Decodes KeyUsage; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_KeyUsage_decode(pkix_KeyUsage *value,
                                                               sgp32_error *error, sgp32_bytes der,
                                                               uint32_t options)
{
    return sgp32_decode(&pkix_KeyUsage_type, value, error, der, options);
}
/** Encodes KeyUsage; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_KeyUsage_encode(sgp32_bytes *der, sgp32_error *error,
                                                               uint8_t *buffer, size_t capacity,
                                                               const pkix_KeyUsage *value)
{
    return sgp32_encode(&pkix_KeyUsage_type, der, error, buffer, capacity, value);
}

/**
 * PrivateKeyUsagePeriod, tag 30.
 *
 * 30: extension 2.5.29.16: when the private key may sign.
 *
 * @code{.unparsed}
 *     PrivateKeyUsagePeriod ::= SEQUENCE {
 *         notBefore [0] GeneralizedTime OPTIONAL,
 *         notAfter [1] GeneralizedTime OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_PrivateKeyUsagePeriod {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_notBefore;
    bool has_notAfter;
    sgp32_bytes notBefore;
    sgp32_bytes notAfter;
} pkix_PrivateKeyUsagePeriod;
/** Handle of PrivateKeyUsagePeriod. */
extern SGP32_API const sgp32_type pkix_PrivateKeyUsagePeriod_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PrivateKeyUsagePeriod_init(pkix_PrivateKeyUsagePeriod *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PrivateKeyUsagePeriod; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PrivateKeyUsagePeriod_decode(
    pkix_PrivateKeyUsagePeriod *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PrivateKeyUsagePeriod_type, value, error, der, options);
}
/** Encodes PrivateKeyUsagePeriod; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PrivateKeyUsagePeriod_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const pkix_PrivateKeyUsagePeriod *value)
{
    return sgp32_encode(&pkix_PrivateKeyUsagePeriod_type, der, error, buffer, capacity, value);
}

/**
 * CertPolicyId, tag 06.
 *
 * 06: names a policy.
 *
 * @code{.unparsed}
 *     CertPolicyId ::= OBJECT IDENTIFIER
 * @endcode
 */
typedef sgp32_bytes pkix_CertPolicyId;
/** Handle of CertPolicyId. */
extern SGP32_API const sgp32_type pkix_CertPolicyId_type;
/** Decodes CertPolicyId; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CertPolicyId_decode(pkix_CertPolicyId *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&pkix_CertPolicyId_type, value, error, der, options);
}
/** Encodes CertPolicyId; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_CertPolicyId_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const pkix_CertPolicyId *value)
{
    return sgp32_encode(&pkix_CertPolicyId_type, der, error, buffer, capacity, value);
}

/**
 * PolicyQualifierId, tag 06.
 *
 * 06: names a kind of qualifier.
 *
 * @code{.unparsed}
 *     PolicyQualifierId ::= OBJECT IDENTIFIER
 * @endcode
 */
typedef sgp32_bytes pkix_PolicyQualifierId;
/** Handle of PolicyQualifierId. */
extern SGP32_API const sgp32_type pkix_PolicyQualifierId_type;
/** Decodes PolicyQualifierId; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PolicyQualifierId_decode(
    pkix_PolicyQualifierId *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PolicyQualifierId_type, value, error, der, options);
}
/** Encodes PolicyQualifierId; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PolicyQualifierId_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const pkix_PolicyQualifierId *value)
{
    return sgp32_encode(&pkix_PolicyQualifierId_type, der, error, buffer, capacity, value);
}

/**
 * PolicyQualifierInfo, tag 30.
 *
 * 30: one qualifier; its name says of which syntax.
 *
 * @code{.unparsed}
 *     PolicyQualifierInfo ::= SEQUENCE {
 *         policyQualifierId PolicyQualifierId,
 *         qualifier ANY
 *     }
 * @endcode
 */
typedef struct pkix_PolicyQualifierInfo {
    sgp32_bytes der; /**< the octets it was decoded from */
    pkix_PolicyQualifierId policyQualifierId;
    sgp32_bytes qualifier;
} pkix_PolicyQualifierInfo;
/** Handle of PolicyQualifierInfo. */
extern SGP32_API const sgp32_type pkix_PolicyQualifierInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PolicyQualifierInfo_init(pkix_PolicyQualifierInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PolicyQualifierInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PolicyQualifierInfo_decode(
    pkix_PolicyQualifierInfo *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PolicyQualifierInfo_type, value, error, der, options);
}
/** Encodes PolicyQualifierInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PolicyQualifierInfo_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const pkix_PolicyQualifierInfo *value)
{
    return sgp32_encode(&pkix_PolicyQualifierInfo_type, der, error, buffer, capacity, value);
}

/** PolicyInformation.policyQualifiers, defined inside PolicyInformation. */
/** Handle of PolicyInformation.policyQualifiers. */
extern SGP32_API const sgp32_type pkix_PolicyInformation_policyQualifiers_type;
/** Makes a list of `count` elements of PolicyInformation.policyQualifiers, to be encoded; `items`
 * stays the caller's. */
static inline sgp32_list
pkix_PolicyInformation_policyQualifiers_of(const pkix_PolicyQualifierInfo *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of PolicyInformation.policyQualifiers; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_PolicyInformation_policyQualifiers_next(
    sgp32_cursor *cursor, pkix_PolicyQualifierInfo *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_PolicyInformation_policyQualifiers_type, cursor, element, error);
}
/** Decodes all elements of PolicyInformation.policyQualifiers; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_PolicyInformation_policyQualifiers_collect(
    pkix_PolicyQualifierInfo *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&pkix_PolicyInformation_policyQualifiers_type, array, count, error,
                              capacity, list);
}

/**
 * PolicyInformation, tag 30.
 *
 * 30: one policy and its qualifiers.
 *
 * @code{.unparsed}
 *     PolicyInformation ::= SEQUENCE {
 *         policyIdentifier CertPolicyId,
 *         policyQualifiers SEQUENCE SIZE (1..MAX) OF PolicyQualifierInfo OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_PolicyInformation {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_policyQualifiers;
    pkix_CertPolicyId policyIdentifier;
    sgp32_list policyQualifiers; /**< of pkix_PolicyQualifierInfo */
} pkix_PolicyInformation;
/** Handle of PolicyInformation. */
extern SGP32_API const sgp32_type pkix_PolicyInformation_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PolicyInformation_init(pkix_PolicyInformation *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PolicyInformation; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PolicyInformation_decode(
    pkix_PolicyInformation *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PolicyInformation_type, value, error, der, options);
}
/** Encodes PolicyInformation; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PolicyInformation_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const pkix_PolicyInformation *value)
{
    return sgp32_encode(&pkix_PolicyInformation_type, der, error, buffer, capacity, value);
}

/**
 * CertificatePolicies, tag 30.
 *
 * 30: extension 2.5.29.32: policies; they name the role in RSP.
 *
 * @code{.unparsed}
 *     CertificatePolicies ::= SEQUENCE SIZE (1..MAX) OF PolicyInformation
 * @endcode
 */
typedef sgp32_list pkix_CertificatePolicies; /**< of pkix_PolicyInformation */
/** Handle of CertificatePolicies. */
extern SGP32_API const sgp32_type pkix_CertificatePolicies_type;
/** Decodes CertificatePolicies; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CertificatePolicies_decode(
    pkix_CertificatePolicies *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_CertificatePolicies_type, value, error, der, options);
}
/** Encodes CertificatePolicies; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_CertificatePolicies_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const pkix_CertificatePolicies *value)
{
    return sgp32_encode(&pkix_CertificatePolicies_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of CertificatePolicies, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_CertificatePolicies_of(const pkix_PolicyInformation *items,
                                                     size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of CertificatePolicies; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_CertificatePolicies_next(
    sgp32_cursor *cursor, pkix_PolicyInformation *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_CertificatePolicies_type, cursor, element, error);
}
/** Decodes all elements of CertificatePolicies; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
pkix_CertificatePolicies_collect(pkix_PolicyInformation *array, size_t *count, sgp32_error *error,
                                 size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_CertificatePolicies_type, array, count, error, capacity, list);
}

/**
 * CPSuri, tag 16.
 *
 * 16: qualifier: where the practice statement is found.
 *
 * @code{.unparsed}
 *     CPSuri ::= IA5String
 * @endcode
 */
typedef sgp32_bytes pkix_CPSuri;
/** Handle of CPSuri. */
extern SGP32_API const sgp32_type pkix_CPSuri_type;
/** Decodes CPSuri; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CPSuri_decode(pkix_CPSuri *value, sgp32_error *error,
                                                             sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_CPSuri_type, value, error, der, options);
}
/** Encodes CPSuri; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_CPSuri_encode(sgp32_bytes *der, sgp32_error *error,
                                                             uint8_t *buffer, size_t capacity,
                                                             const pkix_CPSuri *value)
{
    return sgp32_encode(&pkix_CPSuri_type, der, error, buffer, capacity, value);
}

/**
 * DisplayText, tag untagged.
 *
 * 16 | 1A | 1E | 0C: text to show to a user.
 *
 * @code{.unparsed}
 *     DisplayText ::= CHOICE {
 *         ia5String IA5String (SIZE (1..200)),
 *         visibleString VisibleString (SIZE (1..200)),
 *         bmpString BMPString (SIZE (1..200)),
 *         utf8String UTF8String (SIZE (1..200))
 *     }
 * @endcode
 */
typedef struct pkix_DisplayText {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_DisplayText_… */
    union {
        sgp32_bytes ia5String;
        sgp32_bytes visibleString;
        sgp32_bytes bmpString;
        sgp32_bytes utf8String;
    };
} pkix_DisplayText;
/** Values of `choice` in pkix_DisplayText. */
enum {
    PKIX_DisplayText_ia5String = 1,
    PKIX_DisplayText_visibleString = 2,
    PKIX_DisplayText_bmpString = 3,
    PKIX_DisplayText_utf8String = 4,
};
/** Handle of DisplayText. */
extern SGP32_API const sgp32_type pkix_DisplayText_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_DisplayText_init(pkix_DisplayText *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DisplayText; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_DisplayText_decode(pkix_DisplayText *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_DisplayText_type, value, error, der, options);
}
/** Encodes DisplayText; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_DisplayText_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const pkix_DisplayText *value)
{
    return sgp32_encode(&pkix_DisplayText_type, der, error, buffer, capacity, value);
}

/** NoticeReference.noticeNumbers, defined inside NoticeReference. */
/** Handle of NoticeReference.noticeNumbers. */
extern SGP32_API const sgp32_type pkix_NoticeReference_noticeNumbers_type;
/** Makes a list of `count` elements of NoticeReference.noticeNumbers, to be encoded; `items` stays
 * the caller's. */
static inline sgp32_list pkix_NoticeReference_noticeNumbers_of(const sgp32_integer *items,
                                                               size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of NoticeReference.noticeNumbers; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_NoticeReference_noticeNumbers_next(
    sgp32_cursor *cursor, sgp32_integer *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_NoticeReference_noticeNumbers_type, cursor, element, error);
}
/** Decodes all elements of NoticeReference.noticeNumbers; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_NoticeReference_noticeNumbers_collect(
    sgp32_integer *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_NoticeReference_noticeNumbers_type, array, count, error,
                              capacity, list);
}

/**
 * NoticeReference, tag 30.
 *
 * 30: a notice in a text of an organization.
 *
 * @code{.unparsed}
 *     NoticeReference ::= SEQUENCE {
 *         organization DisplayText,
 *         noticeNumbers SEQUENCE OF INTEGER
 *     }
 * @endcode
 */
typedef struct pkix_NoticeReference {
    sgp32_bytes der; /**< the octets it was decoded from */
    pkix_DisplayText organization;
    sgp32_list noticeNumbers; /**< of sgp32_integer */
} pkix_NoticeReference;
/** Handle of NoticeReference. */
extern SGP32_API const sgp32_type pkix_NoticeReference_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_NoticeReference_init(pkix_NoticeReference *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes NoticeReference; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_NoticeReference_decode(pkix_NoticeReference *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&pkix_NoticeReference_type, value, error, der, options);
}
/** Encodes NoticeReference; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_NoticeReference_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const pkix_NoticeReference *value)
{
    return sgp32_encode(&pkix_NoticeReference_type, der, error, buffer, capacity, value);
}

/**
 * UserNotice, tag 30.
 *
 * 30: qualifier: text to show to a user.
 *
 * @code{.unparsed}
 *     UserNotice ::= SEQUENCE {
 *         noticeRef NoticeReference OPTIONAL,
 *         explicitText DisplayText OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_UserNotice {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_noticeRef;
    bool has_explicitText;
    pkix_NoticeReference noticeRef;
    pkix_DisplayText explicitText;
} pkix_UserNotice;
/** Handle of UserNotice. */
extern SGP32_API const sgp32_type pkix_UserNotice_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_UserNotice_init(pkix_UserNotice *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes UserNotice; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_UserNotice_decode(pkix_UserNotice *value,
                                                                 sgp32_error *error,
                                                                 sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_UserNotice_type, value, error, der, options);
}
/** Encodes UserNotice; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_UserNotice_encode(sgp32_bytes *der,
                                                                 sgp32_error *error,
                                                                 uint8_t *buffer, size_t capacity,
                                                                 const pkix_UserNotice *value)
{
    return sgp32_encode(&pkix_UserNotice_type, der, error, buffer, capacity, value);
}

/** PolicyMappings.element, defined inside PolicyMappings. */
typedef struct pkix_PolicyMappings_element {
    sgp32_bytes der; /**< the octets it was decoded from */
    pkix_CertPolicyId issuerDomainPolicy;
    pkix_CertPolicyId subjectDomainPolicy;
} pkix_PolicyMappings_element;
/** Handle of PolicyMappings.element. */
extern SGP32_API const sgp32_type pkix_PolicyMappings_element_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PolicyMappings_element_init(pkix_PolicyMappings_element *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PolicyMappings.element; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PolicyMappings_element_decode(
    pkix_PolicyMappings_element *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PolicyMappings_element_type, value, error, der, options);
}
/** Encodes PolicyMappings.element; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PolicyMappings_element_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const pkix_PolicyMappings_element *value)
{
    return sgp32_encode(&pkix_PolicyMappings_element_type, der, error, buffer, capacity, value);
}

/**
 * PolicyMappings, tag 30.
 *
 * 30: extension 2.5.29.33: policies that two domains hold equal.
 *
 * @code{.unparsed}
 *     PolicyMappings ::= SEQUENCE SIZE (1..MAX) OF SEQUENCE {
 *         issuerDomainPolicy CertPolicyId,
 *         subjectDomainPolicy CertPolicyId
 *     }
 * @endcode
 */
typedef sgp32_list pkix_PolicyMappings; /**< of pkix_PolicyMappings_element */
/** Handle of PolicyMappings. */
extern SGP32_API const sgp32_type pkix_PolicyMappings_type;
/** Decodes PolicyMappings; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PolicyMappings_decode(pkix_PolicyMappings *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&pkix_PolicyMappings_type, value, error, der, options);
}
/** Encodes PolicyMappings; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PolicyMappings_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const pkix_PolicyMappings *value)
{
    return sgp32_encode(&pkix_PolicyMappings_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of PolicyMappings, to be encoded; `items` stays the caller's.
 */
static inline sgp32_list pkix_PolicyMappings_of(const pkix_PolicyMappings_element *items,
                                                size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of PolicyMappings; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_PolicyMappings_next(
    sgp32_cursor *cursor, pkix_PolicyMappings_element *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_PolicyMappings_type, cursor, element, error);
}
/** Decodes all elements of PolicyMappings; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
pkix_PolicyMappings_collect(pkix_PolicyMappings_element *array, size_t *count, sgp32_error *error,
                            size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_PolicyMappings_type, array, count, error, capacity, list);
}

/**
 * SubjectAltName, tag 30.
 *
 * 30: extension 2.5.29.17: further names of the subject; a server's identifier in RSP.
 *
 * @code{.unparsed}
 *     SubjectAltName ::= GeneralNames
 * @endcode
 */
typedef pkix_GeneralNames pkix_SubjectAltName; /**< of pkix_GeneralName */
/** Handle of SubjectAltName. */
extern SGP32_API const sgp32_type pkix_SubjectAltName_type;
/** Decodes SubjectAltName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectAltName_decode(pkix_SubjectAltName *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&pkix_SubjectAltName_type, value, error, der, options);
}
/** Encodes SubjectAltName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_SubjectAltName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const pkix_SubjectAltName *value)
{
    return sgp32_encode(&pkix_SubjectAltName_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of SubjectAltName, to be encoded; `items` stays the caller's.
 */
static inline sgp32_list pkix_SubjectAltName_of(const pkix_GeneralName *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of SubjectAltName; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectAltName_next(sgp32_cursor *cursor,
                                                                   pkix_GeneralName *element,
                                                                   sgp32_error *error)
{
    return sgp32_list_next(&pkix_SubjectAltName_type, cursor, element, error);
}
/** Decodes all elements of SubjectAltName; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectAltName_collect(
    pkix_GeneralName *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_SubjectAltName_type, array, count, error, capacity, list);
}

/**
 * IssuerAltName, tag 30.
 *
 * 30: extension 2.5.29.18: further names of the issuer.
 *
 * @code{.unparsed}
 *     IssuerAltName ::= GeneralNames
 * @endcode
 */
typedef pkix_GeneralNames pkix_IssuerAltName; /**< of pkix_GeneralName */
/** Handle of IssuerAltName. */
extern SGP32_API const sgp32_type pkix_IssuerAltName_type;
/** Decodes IssuerAltName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_IssuerAltName_decode(pkix_IssuerAltName *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&pkix_IssuerAltName_type, value, error, der, options);
}
/** Encodes IssuerAltName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_IssuerAltName_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const pkix_IssuerAltName *value)
{
    return sgp32_encode(&pkix_IssuerAltName_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of IssuerAltName, to be encoded; `items` stays the caller's. */
static inline sgp32_list pkix_IssuerAltName_of(const pkix_GeneralName *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of IssuerAltName; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_IssuerAltName_next(sgp32_cursor *cursor,
                                                                  pkix_GeneralName *element,
                                                                  sgp32_error *error)
{
    return sgp32_list_next(&pkix_IssuerAltName_type, cursor, element, error);
}
/** Decodes all elements of IssuerAltName; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_IssuerAltName_collect(
    pkix_GeneralName *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_IssuerAltName_type, array, count, error, capacity, list);
}

/**
 * SubjectDirectoryAttributes, tag 30.
 *
 * 30: extension 2.5.29.9: attributes of the subject.
 *
 * @code{.unparsed}
 *     SubjectDirectoryAttributes ::= SEQUENCE SIZE (1..MAX) OF Attribute
 * @endcode
 */
typedef sgp32_list pkix_SubjectDirectoryAttributes; /**< of pkix_Attribute */
/** Handle of SubjectDirectoryAttributes. */
extern SGP32_API const sgp32_type pkix_SubjectDirectoryAttributes_type;
/** Decodes SubjectDirectoryAttributes; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectDirectoryAttributes_decode(
    pkix_SubjectDirectoryAttributes *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_SubjectDirectoryAttributes_type, value, error, der, options);
}
/** Encodes SubjectDirectoryAttributes; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectDirectoryAttributes_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_SubjectDirectoryAttributes *value)
{
    return sgp32_encode(&pkix_SubjectDirectoryAttributes_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of SubjectDirectoryAttributes, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_SubjectDirectoryAttributes_of(const pkix_Attribute *items,
                                                            size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of SubjectDirectoryAttributes; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectDirectoryAttributes_next(
    sgp32_cursor *cursor, pkix_Attribute *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_SubjectDirectoryAttributes_type, cursor, element, error);
}
/** Decodes all elements of SubjectDirectoryAttributes; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectDirectoryAttributes_collect(
    pkix_Attribute *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_SubjectDirectoryAttributes_type, array, count, error, capacity,
                              list);
}

/** BasicConstraints.cA, defined inside BasicConstraints. */
/** Handle of BasicConstraints.cA. */
extern SGP32_API const sgp32_type pkix_BasicConstraints_cA_type;

/**
 * BasicConstraints, tag 30.
 *
 * 30: extension 2.5.29.19: whether this is a CA, and how deep its paths go.
 *
 * @code{.unparsed}
 *     BasicConstraints ::= SEQUENCE {
 *         cA BOOLEAN DEFAULT FALSE,
 *         pathLenConstraint INTEGER (0..MAX) OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_BasicConstraints {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_pathLenConstraint;
    bool cA; /**< DEFAULT 0 */
    sgp32_integer pathLenConstraint;
} pkix_BasicConstraints;
/** Handle of BasicConstraints. */
extern SGP32_API const sgp32_type pkix_BasicConstraints_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_BasicConstraints_init(pkix_BasicConstraints *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes BasicConstraints; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_BasicConstraints_decode(pkix_BasicConstraints *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&pkix_BasicConstraints_type, value, error, der, options);
}
/** Encodes BasicConstraints; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_BasicConstraints_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const pkix_BasicConstraints *value)
{
    return sgp32_encode(&pkix_BasicConstraints_type, der, error, buffer, capacity, value);
}

/**
 * BaseDistance, tag 02.
 *
 * 02: how far from the base a name may be.
 *
 * @code{.unparsed}
 *     BaseDistance ::= INTEGER (0..MAX)
 * @endcode
 */
typedef sgp32_integer pkix_BaseDistance;
/** Handle of BaseDistance. */
extern SGP32_API const sgp32_type pkix_BaseDistance_type;
/** Decodes BaseDistance; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_BaseDistance_decode(pkix_BaseDistance *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&pkix_BaseDistance_type, value, error, der, options);
}
/** Encodes BaseDistance; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_BaseDistance_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const pkix_BaseDistance *value)
{
    return sgp32_encode(&pkix_BaseDistance_type, der, error, buffer, capacity, value);
}

/** GeneralSubtree.minimum, defined inside GeneralSubtree. */
/** Handle of GeneralSubtree.minimum. */
extern SGP32_API const sgp32_type pkix_GeneralSubtree_minimum_type;

/**
 * GeneralSubtree, tag 30.
 *
 * 30: a tree of names; the distances are not used.
 *
 * @code{.unparsed}
 *     GeneralSubtree ::= SEQUENCE {
 *         base GeneralName,
 *         minimum [0] BaseDistance DEFAULT 0,
 *         maximum [1] BaseDistance OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_GeneralSubtree {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_maximum;
    pkix_GeneralName base;
    sgp32_integer minimum; /**< DEFAULT 0 */
    pkix_BaseDistance maximum;
} pkix_GeneralSubtree;
/** Handle of GeneralSubtree. */
extern SGP32_API const sgp32_type pkix_GeneralSubtree_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_GeneralSubtree_init(pkix_GeneralSubtree *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GeneralSubtree; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_GeneralSubtree_decode(pkix_GeneralSubtree *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&pkix_GeneralSubtree_type, value, error, der, options);
}
/** Encodes GeneralSubtree; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_GeneralSubtree_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const pkix_GeneralSubtree *value)
{
    return sgp32_encode(&pkix_GeneralSubtree_type, der, error, buffer, capacity, value);
}

/**
 * GeneralSubtrees, tag 30.
 *
 * 30: one or more trees of names.
 *
 * @code{.unparsed}
 *     GeneralSubtrees ::= SEQUENCE SIZE (1..MAX) OF GeneralSubtree
 * @endcode
 */
typedef sgp32_list pkix_GeneralSubtrees; /**< of pkix_GeneralSubtree */
/** Handle of GeneralSubtrees. */
extern SGP32_API const sgp32_type pkix_GeneralSubtrees_type;
/** Decodes GeneralSubtrees; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_GeneralSubtrees_decode(pkix_GeneralSubtrees *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&pkix_GeneralSubtrees_type, value, error, der, options);
}
/** Encodes GeneralSubtrees; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_GeneralSubtrees_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const pkix_GeneralSubtrees *value)
{
    return sgp32_encode(&pkix_GeneralSubtrees_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of GeneralSubtrees, to be encoded; `items` stays the caller's.
 */
static inline sgp32_list pkix_GeneralSubtrees_of(const pkix_GeneralSubtree *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of GeneralSubtrees; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_GeneralSubtrees_next(sgp32_cursor *cursor,
                                                                    pkix_GeneralSubtree *element,
                                                                    sgp32_error *error)
{
    return sgp32_list_next(&pkix_GeneralSubtrees_type, cursor, element, error);
}
/** Decodes all elements of GeneralSubtrees; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_GeneralSubtrees_collect(
    pkix_GeneralSubtree *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_GeneralSubtrees_type, array, count, error, capacity, list);
}

/**
 * NameConstraints, tag 30.
 *
 * 30: extension 2.5.29.30: names that certificates below may have.
 *
 * @code{.unparsed}
 *     NameConstraints ::= SEQUENCE {
 *         permittedSubtrees [0] GeneralSubtrees OPTIONAL,
 *         excludedSubtrees [1] GeneralSubtrees OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_NameConstraints {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_permittedSubtrees;
    bool has_excludedSubtrees;
    pkix_GeneralSubtrees permittedSubtrees; /**< of pkix_GeneralSubtree */
    pkix_GeneralSubtrees excludedSubtrees;  /**< of pkix_GeneralSubtree */
} pkix_NameConstraints;
/** Handle of NameConstraints. */
extern SGP32_API const sgp32_type pkix_NameConstraints_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_NameConstraints_init(pkix_NameConstraints *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes NameConstraints; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_NameConstraints_decode(pkix_NameConstraints *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&pkix_NameConstraints_type, value, error, der, options);
}
/** Encodes NameConstraints; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_NameConstraints_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const pkix_NameConstraints *value)
{
    return sgp32_encode(&pkix_NameConstraints_type, der, error, buffer, capacity, value);
}

/**
 * SkipCerts, tag 02.
 *
 * 02: number of certificates before a rule holds.
 *
 * @code{.unparsed}
 *     SkipCerts ::= INTEGER (0..MAX)
 * @endcode
 */
typedef sgp32_integer pkix_SkipCerts;
/** Handle of SkipCerts. */
extern SGP32_API const sgp32_type pkix_SkipCerts_type;
/** Decodes SkipCerts; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_SkipCerts_decode(pkix_SkipCerts *value,
                                                                sgp32_error *error, sgp32_bytes der,
                                                                uint32_t options)
{
    return sgp32_decode(&pkix_SkipCerts_type, value, error, der, options);
}
/** Encodes SkipCerts; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_SkipCerts_encode(sgp32_bytes *der,
                                                                sgp32_error *error, uint8_t *buffer,
                                                                size_t capacity,
                                                                const pkix_SkipCerts *value)
{
    return sgp32_encode(&pkix_SkipCerts_type, der, error, buffer, capacity, value);
}

/**
 * PolicyConstraints, tag 30.
 *
 * 30: extension 2.5.29.36: when policies must be explicit.
 *
 * @code{.unparsed}
 *     PolicyConstraints ::= SEQUENCE {
 *         requireExplicitPolicy [0] SkipCerts OPTIONAL,
 *         inhibitPolicyMapping [1] SkipCerts OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_PolicyConstraints {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_requireExplicitPolicy;
    bool has_inhibitPolicyMapping;
    pkix_SkipCerts requireExplicitPolicy;
    pkix_SkipCerts inhibitPolicyMapping;
} pkix_PolicyConstraints;
/** Handle of PolicyConstraints. */
extern SGP32_API const sgp32_type pkix_PolicyConstraints_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PolicyConstraints_init(pkix_PolicyConstraints *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PolicyConstraints; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PolicyConstraints_decode(
    pkix_PolicyConstraints *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PolicyConstraints_type, value, error, der, options);
}
/** Encodes PolicyConstraints; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PolicyConstraints_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const pkix_PolicyConstraints *value)
{
    return sgp32_encode(&pkix_PolicyConstraints_type, der, error, buffer, capacity, value);
}

/**
 * DistributionPointName, tag untagged.
 *
 * A0 | A1: where a CRL is found.
 *
 * @code{.unparsed}
 *     DistributionPointName ::= CHOICE {
 *         fullName [0] GeneralNames,
 *         nameRelativeToCRLIssuer [1] RelativeDistinguishedName
 *     }
 * @endcode
 */
typedef struct pkix_DistributionPointName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_DistributionPointName_… */
    union {
        pkix_GeneralNames fullName; /**< of pkix_GeneralName */
        pkix_RelativeDistinguishedName
            nameRelativeToCRLIssuer; /**< of pkix_AttributeTypeAndValue */
    };
} pkix_DistributionPointName;
/** Values of `choice` in pkix_DistributionPointName. */
enum {
    PKIX_DistributionPointName_fullName = 1,
    PKIX_DistributionPointName_nameRelativeToCRLIssuer = 2,
};
/** Handle of DistributionPointName. */
extern SGP32_API const sgp32_type pkix_DistributionPointName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_DistributionPointName_init(pkix_DistributionPointName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DistributionPointName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_DistributionPointName_decode(
    pkix_DistributionPointName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_DistributionPointName_type, value, error, der, options);
}
/** Encodes DistributionPointName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_DistributionPointName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const pkix_DistributionPointName *value)
{
    return sgp32_encode(&pkix_DistributionPointName_type, der, error, buffer, capacity, value);
}

/**
 * ReasonFlags, tag 03.
 *
 * 03: reasons for revocation that a CRL covers.
 *
 * @code{.unparsed}
 *     ReasonFlags ::= BIT STRING {
 *         unused(0),
 *         keyCompromise(1),
 *         cACompromise(2),
 *         affiliationChanged(3),
 *         superseded(4),
 *         cessationOfOperation(5),
 *         certificateHold(6),
 *         privilegeWithdrawn(7),
 *         aACompromise(8)
 *     }
 * @endcode
 */
typedef sgp32_bits pkix_ReasonFlags;
/** Bit numbers of ReasonFlags. */
enum {
    PKIX_ReasonFlags_unused = 0,
    PKIX_ReasonFlags_keyCompromise = 1,
    PKIX_ReasonFlags_cACompromise = 2,
    PKIX_ReasonFlags_affiliationChanged = 3,
    PKIX_ReasonFlags_superseded = 4,
    PKIX_ReasonFlags_cessationOfOperation = 5,
    PKIX_ReasonFlags_certificateHold = 6,
    PKIX_ReasonFlags_privilegeWithdrawn = 7,
    PKIX_ReasonFlags_aACompromise = 8,
};
/** Handle of ReasonFlags. */
extern SGP32_API const sgp32_type pkix_ReasonFlags_type;
/** Decodes ReasonFlags; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_ReasonFlags_decode(pkix_ReasonFlags *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_ReasonFlags_type, value, error, der, options);
}
/** Encodes ReasonFlags; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_ReasonFlags_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const pkix_ReasonFlags *value)
{
    return sgp32_encode(&pkix_ReasonFlags_type, der, error, buffer, capacity, value);
}

/**
 * DistributionPoint, tag 30.
 *
 * 30: one place of a CRL.
 *
 * @code{.unparsed}
 *     DistributionPoint ::= SEQUENCE {
 *         distributionPoint [0] DistributionPointName OPTIONAL,
 *         reasons [1] ReasonFlags OPTIONAL,
 *         cRLIssuer [2] GeneralNames OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_DistributionPoint {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_distributionPoint;
    bool has_reasons;
    bool has_cRLIssuer;
    pkix_DistributionPointName distributionPoint;
    pkix_ReasonFlags reasons;
    pkix_GeneralNames cRLIssuer; /**< of pkix_GeneralName */
} pkix_DistributionPoint;
/** Handle of DistributionPoint. */
extern SGP32_API const sgp32_type pkix_DistributionPoint_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_DistributionPoint_init(pkix_DistributionPoint *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DistributionPoint; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_DistributionPoint_decode(
    pkix_DistributionPoint *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_DistributionPoint_type, value, error, der, options);
}
/** Encodes DistributionPoint; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_DistributionPoint_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const pkix_DistributionPoint *value)
{
    return sgp32_encode(&pkix_DistributionPoint_type, der, error, buffer, capacity, value);
}

/**
 * CRLDistributionPoints, tag 30.
 *
 * 30: extension 2.5.29.31: where CRLs are found.
 *
 * @code{.unparsed}
 *     CRLDistributionPoints ::= SEQUENCE SIZE (1..MAX) OF DistributionPoint
 * @endcode
 */
typedef sgp32_list pkix_CRLDistributionPoints; /**< of pkix_DistributionPoint */
/** Handle of CRLDistributionPoints. */
extern SGP32_API const sgp32_type pkix_CRLDistributionPoints_type;
/** Decodes CRLDistributionPoints; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CRLDistributionPoints_decode(
    pkix_CRLDistributionPoints *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_CRLDistributionPoints_type, value, error, der, options);
}
/** Encodes CRLDistributionPoints; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_CRLDistributionPoints_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const pkix_CRLDistributionPoints *value)
{
    return sgp32_encode(&pkix_CRLDistributionPoints_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of CRLDistributionPoints, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_CRLDistributionPoints_of(const pkix_DistributionPoint *items,
                                                       size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of CRLDistributionPoints; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_CRLDistributionPoints_next(
    sgp32_cursor *cursor, pkix_DistributionPoint *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_CRLDistributionPoints_type, cursor, element, error);
}
/** Decodes all elements of CRLDistributionPoints; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
pkix_CRLDistributionPoints_collect(pkix_DistributionPoint *array, size_t *count, sgp32_error *error,
                                   size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_CRLDistributionPoints_type, array, count, error, capacity,
                              list);
}

/**
 * KeyPurposeId, tag 06.
 *
 * 06: names a purpose.
 *
 * @code{.unparsed}
 *     KeyPurposeId ::= OBJECT IDENTIFIER
 * @endcode
 */
typedef sgp32_bytes pkix_KeyPurposeId;
/** Handle of KeyPurposeId. */
extern SGP32_API const sgp32_type pkix_KeyPurposeId_type;
/** Decodes KeyPurposeId; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_KeyPurposeId_decode(pkix_KeyPurposeId *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&pkix_KeyPurposeId_type, value, error, der, options);
}
/** Encodes KeyPurposeId; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_KeyPurposeId_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const pkix_KeyPurposeId *value)
{
    return sgp32_encode(&pkix_KeyPurposeId_type, der, error, buffer, capacity, value);
}

/**
 * ExtKeyUsageSyntax, tag 30.
 *
 * 30: extension 2.5.29.37: purposes of the key.
 *
 * @code{.unparsed}
 *     ExtKeyUsageSyntax ::= SEQUENCE SIZE (1..MAX) OF KeyPurposeId
 * @endcode
 */
typedef sgp32_list pkix_ExtKeyUsageSyntax; /**< of pkix_KeyPurposeId */
/** Handle of ExtKeyUsageSyntax. */
extern SGP32_API const sgp32_type pkix_ExtKeyUsageSyntax_type;
/** Decodes ExtKeyUsageSyntax; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtKeyUsageSyntax_decode(
    pkix_ExtKeyUsageSyntax *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_ExtKeyUsageSyntax_type, value, error, der, options);
}
/** Encodes ExtKeyUsageSyntax; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_ExtKeyUsageSyntax_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const pkix_ExtKeyUsageSyntax *value)
{
    return sgp32_encode(&pkix_ExtKeyUsageSyntax_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of ExtKeyUsageSyntax, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_ExtKeyUsageSyntax_of(const pkix_KeyPurposeId *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of ExtKeyUsageSyntax; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtKeyUsageSyntax_next(sgp32_cursor *cursor,
                                                                      pkix_KeyPurposeId *element,
                                                                      sgp32_error *error)
{
    return sgp32_list_next(&pkix_ExtKeyUsageSyntax_type, cursor, element, error);
}
/** Decodes all elements of ExtKeyUsageSyntax; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtKeyUsageSyntax_collect(
    pkix_KeyPurposeId *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_ExtKeyUsageSyntax_type, array, count, error, capacity, list);
}

/**
 * InhibitAnyPolicy, tag 02.
 *
 * 02: extension 2.5.29.54: when anyPolicy ends to count.
 *
 * @code{.unparsed}
 *     InhibitAnyPolicy ::= SkipCerts
 * @endcode
 */
typedef pkix_SkipCerts pkix_InhibitAnyPolicy;
/** Handle of InhibitAnyPolicy. */
extern SGP32_API const sgp32_type pkix_InhibitAnyPolicy_type;
/** Decodes InhibitAnyPolicy; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_InhibitAnyPolicy_decode(pkix_InhibitAnyPolicy *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&pkix_InhibitAnyPolicy_type, value, error, der, options);
}
/** Encodes InhibitAnyPolicy; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_InhibitAnyPolicy_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const pkix_InhibitAnyPolicy *value)
{
    return sgp32_encode(&pkix_InhibitAnyPolicy_type, der, error, buffer, capacity, value);
}

/**
 * FreshestCRL, tag 30.
 *
 * 30: extension 2.5.29.46: where delta CRLs are found.
 *
 * @code{.unparsed}
 *     FreshestCRL ::= CRLDistributionPoints
 * @endcode
 */
typedef pkix_CRLDistributionPoints pkix_FreshestCRL; /**< of pkix_DistributionPoint */
/** Handle of FreshestCRL. */
extern SGP32_API const sgp32_type pkix_FreshestCRL_type;
/** Decodes FreshestCRL; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_FreshestCRL_decode(pkix_FreshestCRL *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_FreshestCRL_type, value, error, der, options);
}
/** Encodes FreshestCRL; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_FreshestCRL_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const pkix_FreshestCRL *value)
{
    return sgp32_encode(&pkix_FreshestCRL_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of FreshestCRL, to be encoded; `items` stays the caller's. */
static inline sgp32_list pkix_FreshestCRL_of(const pkix_DistributionPoint *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of FreshestCRL; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_FreshestCRL_next(sgp32_cursor *cursor,
                                                                pkix_DistributionPoint *element,
                                                                sgp32_error *error)
{
    return sgp32_list_next(&pkix_FreshestCRL_type, cursor, element, error);
}
/** Decodes all elements of FreshestCRL; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_FreshestCRL_collect(pkix_DistributionPoint *array,
                                                                   size_t *count,
                                                                   sgp32_error *error,
                                                                   size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_FreshestCRL_type, array, count, error, capacity, list);
}

/**
 * AccessDescription, tag 30.
 *
 * 30: one service: its kind and place.
 *
 * @code{.unparsed}
 *     AccessDescription ::= SEQUENCE {
 *         accessMethod OBJECT IDENTIFIER,
 *         accessLocation GeneralName
 *     }
 * @endcode
 */
typedef struct pkix_AccessDescription {
    sgp32_bytes der; /**< the octets it was decoded from */
    sgp32_bytes accessMethod;
    pkix_GeneralName accessLocation;
} pkix_AccessDescription;
/** Handle of AccessDescription. */
extern SGP32_API const sgp32_type pkix_AccessDescription_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_AccessDescription_init(pkix_AccessDescription *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AccessDescription; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_AccessDescription_decode(
    pkix_AccessDescription *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_AccessDescription_type, value, error, der, options);
}
/** Encodes AccessDescription; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_AccessDescription_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const pkix_AccessDescription *value)
{
    return sgp32_encode(&pkix_AccessDescription_type, der, error, buffer, capacity, value);
}

/**
 * AuthorityInfoAccessSyntax, tag 30.
 *
 * 30: extension 1.3.6.1.5.5.7.1.1: services of the issuer.
 *
 * @code{.unparsed}
 *     AuthorityInfoAccessSyntax ::= SEQUENCE SIZE (1..MAX) OF AccessDescription
 * @endcode
 */
typedef sgp32_list pkix_AuthorityInfoAccessSyntax; /**< of pkix_AccessDescription */
/** Handle of AuthorityInfoAccessSyntax. */
extern SGP32_API const sgp32_type pkix_AuthorityInfoAccessSyntax_type;
/** Decodes AuthorityInfoAccessSyntax; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_AuthorityInfoAccessSyntax_decode(
    pkix_AuthorityInfoAccessSyntax *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_AuthorityInfoAccessSyntax_type, value, error, der, options);
}
/** Encodes AuthorityInfoAccessSyntax; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_AuthorityInfoAccessSyntax_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const pkix_AuthorityInfoAccessSyntax *value)
{
    return sgp32_encode(&pkix_AuthorityInfoAccessSyntax_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of AuthorityInfoAccessSyntax, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_AuthorityInfoAccessSyntax_of(const pkix_AccessDescription *items,
                                                           size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of AuthorityInfoAccessSyntax; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_AuthorityInfoAccessSyntax_next(
    sgp32_cursor *cursor, pkix_AccessDescription *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_AuthorityInfoAccessSyntax_type, cursor, element, error);
}
/** Decodes all elements of AuthorityInfoAccessSyntax; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
pkix_AuthorityInfoAccessSyntax_collect(pkix_AccessDescription *array, size_t *count,
                                       sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_AuthorityInfoAccessSyntax_type, array, count, error, capacity,
                              list);
}

/**
 * SubjectInfoAccessSyntax, tag 30.
 *
 * 30: extension 1.3.6.1.5.5.7.1.11: services of the subject.
 *
 * @code{.unparsed}
 *     SubjectInfoAccessSyntax ::= SEQUENCE SIZE (1..MAX) OF AccessDescription
 * @endcode
 */
typedef sgp32_list pkix_SubjectInfoAccessSyntax; /**< of pkix_AccessDescription */
/** Handle of SubjectInfoAccessSyntax. */
extern SGP32_API const sgp32_type pkix_SubjectInfoAccessSyntax_type;
/** Decodes SubjectInfoAccessSyntax; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectInfoAccessSyntax_decode(
    pkix_SubjectInfoAccessSyntax *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_SubjectInfoAccessSyntax_type, value, error, der, options);
}
/** Encodes SubjectInfoAccessSyntax; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_SubjectInfoAccessSyntax_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const pkix_SubjectInfoAccessSyntax *value)
{
    return sgp32_encode(&pkix_SubjectInfoAccessSyntax_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of SubjectInfoAccessSyntax, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_SubjectInfoAccessSyntax_of(const pkix_AccessDescription *items,
                                                         size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of SubjectInfoAccessSyntax; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectInfoAccessSyntax_next(
    sgp32_cursor *cursor, pkix_AccessDescription *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_SubjectInfoAccessSyntax_type, cursor, element, error);
}
/** Decodes all elements of SubjectInfoAccessSyntax; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
pkix_SubjectInfoAccessSyntax_collect(pkix_AccessDescription *array, size_t *count,
                                     sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_SubjectInfoAccessSyntax_type, array, count, error, capacity,
                              list);
}

/**
 * CRLNumber, tag 02.
 *
 * 02: CRL extension 2.5.29.20: number of the CRL.
 *
 * @code{.unparsed}
 *     CRLNumber ::= INTEGER (0..MAX)
 * @endcode
 */
typedef sgp32_integer pkix_CRLNumber;
/** Handle of CRLNumber. */
extern SGP32_API const sgp32_type pkix_CRLNumber_type;
/** Decodes CRLNumber; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CRLNumber_decode(pkix_CRLNumber *value,
                                                                sgp32_error *error, sgp32_bytes der,
                                                                uint32_t options)
{
    return sgp32_decode(&pkix_CRLNumber_type, value, error, der, options);
}
/** Encodes CRLNumber; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_CRLNumber_encode(sgp32_bytes *der,
                                                                sgp32_error *error, uint8_t *buffer,
                                                                size_t capacity,
                                                                const pkix_CRLNumber *value)
{
    return sgp32_encode(&pkix_CRLNumber_type, der, error, buffer, capacity, value);
}

/** IssuingDistributionPoint.onlyContainsUserCerts, defined inside IssuingDistributionPoint. */
/** Handle of IssuingDistributionPoint.onlyContainsUserCerts. */
extern SGP32_API const sgp32_type pkix_IssuingDistributionPoint_onlyContainsUserCerts_type;

/** IssuingDistributionPoint.onlyContainsCACerts, defined inside IssuingDistributionPoint. */
/** Handle of IssuingDistributionPoint.onlyContainsCACerts. */
extern SGP32_API const sgp32_type pkix_IssuingDistributionPoint_onlyContainsCACerts_type;

/** IssuingDistributionPoint.indirectCRL, defined inside IssuingDistributionPoint. */
/** Handle of IssuingDistributionPoint.indirectCRL. */
extern SGP32_API const sgp32_type pkix_IssuingDistributionPoint_indirectCRL_type;

/** IssuingDistributionPoint.onlyContainsAttributeCerts, defined inside IssuingDistributionPoint. */
/** Handle of IssuingDistributionPoint.onlyContainsAttributeCerts. */
extern SGP32_API const sgp32_type pkix_IssuingDistributionPoint_onlyContainsAttributeCerts_type;

/**
 * IssuingDistributionPoint, tag 30.
 *
 * 30: CRL extension 2.5.29.28: place and scope of the CRL.
 *
 * @code{.unparsed}
 *     IssuingDistributionPoint ::= SEQUENCE {
 *         distributionPoint [0] DistributionPointName OPTIONAL,
 *         onlyContainsUserCerts [1] BOOLEAN DEFAULT FALSE,
 *         onlyContainsCACerts [2] BOOLEAN DEFAULT FALSE,
 *         onlySomeReasons [3] ReasonFlags OPTIONAL,
 *         indirectCRL [4] BOOLEAN DEFAULT FALSE,
 *         onlyContainsAttributeCerts [5] BOOLEAN DEFAULT FALSE
 *     }
 * @endcode
 */
typedef struct pkix_IssuingDistributionPoint {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_distributionPoint;
    bool has_onlySomeReasons;
    pkix_DistributionPointName distributionPoint;
    bool onlyContainsUserCerts; /**< DEFAULT 0 */
    bool onlyContainsCACerts;   /**< DEFAULT 0 */
    pkix_ReasonFlags onlySomeReasons;
    bool indirectCRL;                /**< DEFAULT 0 */
    bool onlyContainsAttributeCerts; /**< DEFAULT 0 */
} pkix_IssuingDistributionPoint;
/** Handle of IssuingDistributionPoint. */
extern SGP32_API const sgp32_type pkix_IssuingDistributionPoint_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_IssuingDistributionPoint_init(pkix_IssuingDistributionPoint *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IssuingDistributionPoint; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_IssuingDistributionPoint_decode(
    pkix_IssuingDistributionPoint *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_IssuingDistributionPoint_type, value, error, der, options);
}
/** Encodes IssuingDistributionPoint; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_IssuingDistributionPoint_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const pkix_IssuingDistributionPoint *value)
{
    return sgp32_encode(&pkix_IssuingDistributionPoint_type, der, error, buffer, capacity, value);
}

/**
 * BaseCRLNumber, tag 02.
 *
 * 02: CRL extension 2.5.29.27: the CRL that a delta CRL changes.
 *
 * @code{.unparsed}
 *     BaseCRLNumber ::= CRLNumber
 * @endcode
 */
typedef pkix_CRLNumber pkix_BaseCRLNumber;
/** Handle of BaseCRLNumber. */
extern SGP32_API const sgp32_type pkix_BaseCRLNumber_type;
/** Decodes BaseCRLNumber; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_BaseCRLNumber_decode(pkix_BaseCRLNumber *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&pkix_BaseCRLNumber_type, value, error, der, options);
}
/** Encodes BaseCRLNumber; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_BaseCRLNumber_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const pkix_BaseCRLNumber *value)
{
    return sgp32_encode(&pkix_BaseCRLNumber_type, der, error, buffer, capacity, value);
}

/**
 * CRLReason, tag 0A.
 *
 * 0A: CRL entry extension 2.5.29.21: why a certificate was revoked.
 *
 * @code{.unparsed}
 *     CRLReason ::= ENUMERATED {
 *         unspecified(0),
 *         keyCompromise(1),
 *         cACompromise(2),
 *         affiliationChanged(3),
 *         superseded(4),
 *         cessationOfOperation(5),
 *         certificateHold(6),
 *         removeFromCRL(8),
 *         privilegeWithdrawn(9),
 *         aACompromise(10)
 *     }
 * @endcode
 */
typedef int64_t pkix_CRLReason;
/** Named values of CRLReason. */
enum {
    PKIX_CRLReason_unspecified = 0,
    PKIX_CRLReason_keyCompromise = 1,
    PKIX_CRLReason_cACompromise = 2,
    PKIX_CRLReason_affiliationChanged = 3,
    PKIX_CRLReason_superseded = 4,
    PKIX_CRLReason_cessationOfOperation = 5,
    PKIX_CRLReason_certificateHold = 6,
    PKIX_CRLReason_removeFromCRL = 8,
    PKIX_CRLReason_privilegeWithdrawn = 9,
    PKIX_CRLReason_aACompromise = 10,
};
/** Handle of CRLReason. */
extern SGP32_API const sgp32_type pkix_CRLReason_type;
/** Decodes CRLReason; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CRLReason_decode(pkix_CRLReason *value,
                                                                sgp32_error *error, sgp32_bytes der,
                                                                uint32_t options)
{
    return sgp32_decode(&pkix_CRLReason_type, value, error, der, options);
}
/** Encodes CRLReason; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_CRLReason_encode(sgp32_bytes *der,
                                                                sgp32_error *error, uint8_t *buffer,
                                                                size_t capacity,
                                                                const pkix_CRLReason *value)
{
    return sgp32_encode(&pkix_CRLReason_type, der, error, buffer, capacity, value);
}

/**
 * CertificateIssuer, tag 30.
 *
 * 30: CRL entry extension 2.5.29.29: issuer of the revoked certificate.
 *
 * @code{.unparsed}
 *     CertificateIssuer ::= GeneralNames
 * @endcode
 */
typedef pkix_GeneralNames pkix_CertificateIssuer; /**< of pkix_GeneralName */
/** Handle of CertificateIssuer. */
extern SGP32_API const sgp32_type pkix_CertificateIssuer_type;
/** Decodes CertificateIssuer; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CertificateIssuer_decode(
    pkix_CertificateIssuer *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_CertificateIssuer_type, value, error, der, options);
}
/** Encodes CertificateIssuer; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_CertificateIssuer_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const pkix_CertificateIssuer *value)
{
    return sgp32_encode(&pkix_CertificateIssuer_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of CertificateIssuer, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_CertificateIssuer_of(const pkix_GeneralName *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of CertificateIssuer; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_CertificateIssuer_next(sgp32_cursor *cursor,
                                                                      pkix_GeneralName *element,
                                                                      sgp32_error *error)
{
    return sgp32_list_next(&pkix_CertificateIssuer_type, cursor, element, error);
}
/** Decodes all elements of CertificateIssuer; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_CertificateIssuer_collect(
    pkix_GeneralName *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_CertificateIssuer_type, array, count, error, capacity, list);
}

/**
 * HoldInstructionCode, tag 06.
 *
 * 06: CRL entry extension 2.5.29.23: what to do while on hold.
 *
 * @code{.unparsed}
 *     HoldInstructionCode ::= OBJECT IDENTIFIER
 * @endcode
 */
typedef sgp32_bytes pkix_HoldInstructionCode;
/** Handle of HoldInstructionCode. */
extern SGP32_API const sgp32_type pkix_HoldInstructionCode_type;
/** Decodes HoldInstructionCode; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_HoldInstructionCode_decode(
    pkix_HoldInstructionCode *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_HoldInstructionCode_type, value, error, der, options);
}
/** Encodes HoldInstructionCode; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_HoldInstructionCode_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const pkix_HoldInstructionCode *value)
{
    return sgp32_encode(&pkix_HoldInstructionCode_type, der, error, buffer, capacity, value);
}

/**
 * InvalidityDate, tag 18.
 *
 * 18: CRL entry extension 2.5.29.24: since when the key is suspect.
 *
 * @code{.unparsed}
 *     InvalidityDate ::= GeneralizedTime
 * @endcode
 */
typedef sgp32_bytes pkix_InvalidityDate;
/** Handle of InvalidityDate. */
extern SGP32_API const sgp32_type pkix_InvalidityDate_type;
/** Decodes InvalidityDate; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_InvalidityDate_decode(pkix_InvalidityDate *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&pkix_InvalidityDate_type, value, error, der, options);
}
/** Encodes InvalidityDate; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_InvalidityDate_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const pkix_InvalidityDate *value)
{
    return sgp32_encode(&pkix_InvalidityDate_type, der, error, buffer, capacity, value);
}

#ifdef __cplusplus
}
#endif

#endif
