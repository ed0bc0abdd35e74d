/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/PKIX1Explicit88.asn by `./scripts/generate`. Do not edit. */
/**
 * @file types_pkix_explicit.h
 * The types of PKIX1Explicit88 (RFC 5280): one struct per type,
 * with its constants and typed functions. Lifetimes are those of asn1.h: decoded values are
 * views into the decoded buffer. In every struct `der` views the octets that the value was
 * decoded from, header included; encoding ignores it.
 */
#ifndef SGP32_TYPES_PKIX_EXPLICIT_H
#define SGP32_TYPES_PKIX_EXPLICIT_H

#include <string.h>

#include "sgp32/codec.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * AlgorithmIdentifier, tag 30.
 *
 * 30: an algorithm and its parameters; for a key, its curve.
 *
 * @code{.unparsed}
 *     AlgorithmIdentifier ::= SEQUENCE {
 *         algorithm OBJECT IDENTIFIER,
 *         parameters ANY OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_AlgorithmIdentifier {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_parameters;
    sgp32_bytes algorithm;
    sgp32_bytes parameters;
} pkix_AlgorithmIdentifier;
/** Handle of AlgorithmIdentifier. */
extern SGP32_API const sgp32_type pkix_AlgorithmIdentifier_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_AlgorithmIdentifier_init(pkix_AlgorithmIdentifier *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AlgorithmIdentifier; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_AlgorithmIdentifier_decode(
    pkix_AlgorithmIdentifier *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_AlgorithmIdentifier_type, value, error, der, options);
}
/** Encodes AlgorithmIdentifier; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_AlgorithmIdentifier_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const pkix_AlgorithmIdentifier *value)
{
    return sgp32_encode(&pkix_AlgorithmIdentifier_type, der, error, buffer, capacity, value);
}

/**
 * SubjectPublicKeyInfo, tag 30.
 *
 * 30: a public key and its algorithm.
 *
 * @code{.unparsed}
 *     SubjectPublicKeyInfo ::= SEQUENCE {
 *         algorithm AlgorithmIdentifier,
 *         subjectPublicKey BIT STRING
 *     }
 * @endcode
 */
typedef struct pkix_SubjectPublicKeyInfo {
    sgp32_bytes der; /**< the octets it was decoded from */
    pkix_AlgorithmIdentifier algorithm;
    sgp32_bits subjectPublicKey;
} pkix_SubjectPublicKeyInfo;
/** Handle of SubjectPublicKeyInfo. */
extern SGP32_API const sgp32_type pkix_SubjectPublicKeyInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_SubjectPublicKeyInfo_init(pkix_SubjectPublicKeyInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes SubjectPublicKeyInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_SubjectPublicKeyInfo_decode(
    pkix_SubjectPublicKeyInfo *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_SubjectPublicKeyInfo_type, value, error, der, options);
}
/** Encodes SubjectPublicKeyInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_SubjectPublicKeyInfo_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const pkix_SubjectPublicKeyInfo *value)
{
    return sgp32_encode(&pkix_SubjectPublicKeyInfo_type, der, error, buffer, capacity, value);
}

/**
 * Version, tag 02.
 *
 * 02: version of a certificate or CRL.
 *
 * @code{.unparsed}
 *     Version ::= INTEGER { v1(0), v2(1), v3(2) }
 * @endcode
 */
typedef int64_t pkix_Version;
/** Named values of Version. */
enum {
    PKIX_Version_v1 = 0,
    PKIX_Version_v2 = 1,
    PKIX_Version_v3 = 2,
};
/** Handle of Version. */
extern SGP32_API const sgp32_type pkix_Version_type;
/** Decodes Version; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_Version_decode(pkix_Version *value,
                                                              sgp32_error *error, sgp32_bytes der,
                                                              uint32_t options)
{
    return sgp32_decode(&pkix_Version_type, value, error, der, options);
}
/** Encodes Version; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_Version_encode(sgp32_bytes *der, sgp32_error *error,
                                                              uint8_t *buffer, size_t capacity,
                                                              const pkix_Version *value)
{
    return sgp32_encode(&pkix_Version_type, der, error, buffer, capacity, value);
}

/** TBSCertificate.version, defined inside TBSCertificate. */
/** Handle of TBSCertificate.version. */
extern SGP32_API const sgp32_type pkix_TBSCertificate_version_type;

/**
 * CertificateSerialNumber, tag 02.
 *
 * 02: serial number that the issuer gave; of any length.
 *
 * @code{.unparsed}
 *     CertificateSerialNumber ::= INTEGER
 * @endcode
 */
typedef sgp32_integer pkix_CertificateSerialNumber;
/** Handle of CertificateSerialNumber. */
extern SGP32_API const sgp32_type pkix_CertificateSerialNumber_type;
/** Decodes CertificateSerialNumber; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CertificateSerialNumber_decode(
    pkix_CertificateSerialNumber *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_CertificateSerialNumber_type, value, error, der, options);
}
/** Encodes CertificateSerialNumber; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_CertificateSerialNumber_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const pkix_CertificateSerialNumber *value)
{
    return sgp32_encode(&pkix_CertificateSerialNumber_type, der, error, buffer, capacity, value);
}

/**
 * AttributeType, tag 06.
 *
 * 06: names what an attribute means, and the syntax of its values.
 *
 * @code{.unparsed}
 *     AttributeType ::= OBJECT IDENTIFIER
 * @endcode
 */
typedef sgp32_bytes pkix_AttributeType;
/** Handle of AttributeType. */
extern SGP32_API const sgp32_type pkix_AttributeType_type;
/** Decodes AttributeType; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_AttributeType_decode(pkix_AttributeType *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&pkix_AttributeType_type, value, error, der, options);
}
/** Encodes AttributeType; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_AttributeType_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const pkix_AttributeType *value)
{
    return sgp32_encode(&pkix_AttributeType_type, der, error, buffer, capacity, value);
}

/**
 * AttributeValue, tag untagged.
 *
 * any tag: one value; the attribute's type says of which syntax.
 *
 * @code{.unparsed}
 *     AttributeValue ::= ANY
 * @endcode
 */
typedef sgp32_bytes pkix_AttributeValue;
/** Handle of AttributeValue. */
extern SGP32_API const sgp32_type pkix_AttributeValue_type;
/** Decodes AttributeValue; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_AttributeValue_decode(pkix_AttributeValue *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&pkix_AttributeValue_type, value, error, der, options);
}
/** Encodes AttributeValue; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_AttributeValue_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const pkix_AttributeValue *value)
{
    return sgp32_encode(&pkix_AttributeValue_type, der, error, buffer, capacity, value);
}

/**
 * AttributeTypeAndValue, tag 30.
 *
 * 30: one attribute of a name.
 *
 * @code{.unparsed}
 *     AttributeTypeAndValue ::= SEQUENCE {
 *         type AttributeType,
 *         value AttributeValue
 *     }
 * @endcode
 */
typedef struct pkix_AttributeTypeAndValue {
    sgp32_bytes der; /**< the octets it was decoded from */
    pkix_AttributeType type;
    pkix_AttributeValue value;
} pkix_AttributeTypeAndValue;
/** Handle of AttributeTypeAndValue. */
extern SGP32_API const sgp32_type pkix_AttributeTypeAndValue_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_AttributeTypeAndValue_init(pkix_AttributeTypeAndValue *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AttributeTypeAndValue; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_AttributeTypeAndValue_decode(
    pkix_AttributeTypeAndValue *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_AttributeTypeAndValue_type, value, error, der, options);
}
/** Encodes AttributeTypeAndValue; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_AttributeTypeAndValue_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const pkix_AttributeTypeAndValue *value)
{
    return sgp32_encode(&pkix_AttributeTypeAndValue_type, der, error, buffer, capacity, value);
}

/**
 * RelativeDistinguishedName, tag 31.
 *
 * 31: one step of a name, of one or more attributes.
 *
 * @code{.unparsed}
 *     RelativeDistinguishedName ::= SET SIZE (1..MAX) OF AttributeTypeAndValue
 * @endcode
 */
typedef sgp32_list pkix_RelativeDistinguishedName; /**< of pkix_AttributeTypeAndValue */
/** Handle of RelativeDistinguishedName. */
extern SGP32_API const sgp32_type pkix_RelativeDistinguishedName_type;
/** Decodes RelativeDistinguishedName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_RelativeDistinguishedName_decode(
    pkix_RelativeDistinguishedName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_RelativeDistinguishedName_type, value, error, der, options);
}
/** Encodes RelativeDistinguishedName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_RelativeDistinguishedName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const pkix_RelativeDistinguishedName *value)
{
    return sgp32_encode(&pkix_RelativeDistinguishedName_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of RelativeDistinguishedName, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_RelativeDistinguishedName_of(const pkix_AttributeTypeAndValue *items,
                                                           size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of RelativeDistinguishedName; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_RelativeDistinguishedName_next(
    sgp32_cursor *cursor, pkix_AttributeTypeAndValue *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_RelativeDistinguishedName_type, cursor, element, error);
}
/** Decodes all elements of RelativeDistinguishedName; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
pkix_RelativeDistinguishedName_collect(pkix_AttributeTypeAndValue *array, size_t *count,
                                       sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_RelativeDistinguishedName_type, array, count, error, capacity,
                              list);
}

/**
 * RDNSequence, tag 30.
 *
 * 30: a distinguished name, from the root down.
 *
 * @code{.unparsed}
 *     RDNSequence ::= SEQUENCE OF RelativeDistinguishedName
 * @endcode
 */
typedef sgp32_list pkix_RDNSequence; /**< of pkix_RelativeDistinguishedName */
/** Handle of RDNSequence. */
extern SGP32_API const sgp32_type pkix_RDNSequence_type;
/** Decodes RDNSequence; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_RDNSequence_decode(pkix_RDNSequence *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_RDNSequence_type, value, error, der, options);
}
/** Encodes RDNSequence; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_RDNSequence_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const pkix_RDNSequence *value)
{
    return sgp32_encode(&pkix_RDNSequence_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of RDNSequence, to be encoded; `items` stays the caller's. */
static inline sgp32_list pkix_RDNSequence_of(const pkix_RelativeDistinguishedName *items,
                                             size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of RDNSequence; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_RDNSequence_next(
    sgp32_cursor *cursor, pkix_RelativeDistinguishedName *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_RDNSequence_type, cursor, element, error);
}
/** Decodes all elements of RDNSequence; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
pkix_RDNSequence_collect(pkix_RelativeDistinguishedName *array, size_t *count, sgp32_error *error,
                         size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_RDNSequence_type, array, count, error, capacity, list);
}

/**
 * Name, tag untagged.
 *
 * 30: a distinguished name.
 *
 * @code{.unparsed}
 *     Name ::= CHOICE {
 *         rdnSequence RDNSequence
 *     }
 * @endcode
 */
typedef struct pkix_Name {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_Name_… */
    union {
        pkix_RDNSequence rdnSequence; /**< of pkix_RelativeDistinguishedName */
    };
} pkix_Name;
/** Values of `choice` in pkix_Name. */
enum {
    PKIX_Name_rdnSequence = 1,
};
/** Handle of Name. */
extern SGP32_API const sgp32_type pkix_Name_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_Name_init(pkix_Name *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Name; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_Name_decode(pkix_Name *value, sgp32_error *error,
                                                           sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_Name_type, value, error, der, options);
}
/** Encodes Name; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_Name_encode(sgp32_bytes *der, sgp32_error *error,
                                                           uint8_t *buffer, size_t capacity,
                                                           const pkix_Name *value)
{
    return sgp32_encode(&pkix_Name_type, der, error, buffer, capacity, value);
}

/**
 * Time, tag untagged.
 *
 * 17 | 18: a time; up to 2049 in the first form, later in the second.
 *
 * @code{.unparsed}
 *     Time ::= CHOICE {
 *         utcTime UTCTime,
 *         generalTime GeneralizedTime
 *     }
 * @endcode
 */
typedef struct pkix_Time {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_Time_… */
    union {
        sgp32_bytes utcTime;
        sgp32_bytes generalTime;
    };
} pkix_Time;
/** Values of `choice` in pkix_Time. */
enum {
    PKIX_Time_utcTime = 1,
    PKIX_Time_generalTime = 2,
};
/** Handle of Time. */
extern SGP32_API const sgp32_type pkix_Time_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_Time_init(pkix_Time *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Time; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_Time_decode(pkix_Time *value, sgp32_error *error,
                                                           sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_Time_type, value, error, der, options);
}
/** Encodes Time; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_Time_encode(sgp32_bytes *der, sgp32_error *error,
                                                           uint8_t *buffer, size_t capacity,
                                                           const pkix_Time *value)
{
    return sgp32_encode(&pkix_Time_type, der, error, buffer, capacity, value);
}

/**
 * Validity, tag 30.
 *
 * 30: the span of time in which a certificate is valid.
 *
 * @code{.unparsed}
 *     Validity ::= SEQUENCE {
 *         notBefore Time,
 *         notAfter Time
 *     }
 * @endcode
 */
typedef struct pkix_Validity {
    sgp32_bytes der; /**< the octets it was decoded from */
    pkix_Time notBefore;
    pkix_Time notAfter;
} pkix_Validity;
/** Handle of Validity. */
extern SGP32_API const sgp32_type pkix_Validity_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_Validity_init(pkix_Validity *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Validity; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_Validity_decode(pkix_Validity *value,
                                                               sgp32_error *error, sgp32_bytes der,
                                                               uint32_t options)
{
    return sgp32_decode(&pkix_Validity_type, value, error, der, options);
}
/** Encodes Validity; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_Validity_encode(sgp32_bytes *der, sgp32_error *error,
                                                               uint8_t *buffer, size_t capacity,
                                                               const pkix_Validity *value)
{
    return sgp32_encode(&pkix_Validity_type, der, error, buffer, capacity, value);
}

/**
 * UniqueIdentifier, tag 03.
 *
 * 03: tells reused names apart; obsolete.
 *
 * @code{.unparsed}
 *     UniqueIdentifier ::= BIT STRING
 * @endcode
 */
typedef sgp32_bits pkix_UniqueIdentifier;
/** Handle of UniqueIdentifier. */
extern SGP32_API const sgp32_type pkix_UniqueIdentifier_type;
/** Decodes UniqueIdentifier; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_UniqueIdentifier_decode(pkix_UniqueIdentifier *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&pkix_UniqueIdentifier_type, value, error, der, options);
}
/** Encodes UniqueIdentifier; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_UniqueIdentifier_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const pkix_UniqueIdentifier *value)
{
    return sgp32_encode(&pkix_UniqueIdentifier_type, der, error, buffer, capacity, value);
}

/** Extension.critical, defined inside Extension. */
/** Handle of Extension.critical. */
extern SGP32_API const sgp32_type pkix_Extension_critical_type;

/**
 * Extension, tag 30.
 *
 * 30: one extension: its name, weight and DER-encoded value.
 *
 * @code{.unparsed}
 *     Extension ::= SEQUENCE {
 *         extnID OBJECT IDENTIFIER,
 *         critical BOOLEAN DEFAULT FALSE,
 *         extnValue OCTET STRING
 *     }
 * @endcode
 */
typedef struct pkix_Extension {
    sgp32_bytes der; /**< the octets it was decoded from */
    sgp32_bytes extnID;
    bool critical; /**< DEFAULT 0 */
    sgp32_bytes extnValue;
} pkix_Extension;
/** Handle of Extension. */
extern SGP32_API const sgp32_type pkix_Extension_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_Extension_init(pkix_Extension *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Extension; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_Extension_decode(pkix_Extension *value,
                                                                sgp32_error *error, sgp32_bytes der,
                                                                uint32_t options)
{
    return sgp32_decode(&pkix_Extension_type, value, error, der, options);
}
/** Encodes Extension; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_Extension_encode(sgp32_bytes *der,
                                                                sgp32_error *error, uint8_t *buffer,
                                                                size_t capacity,
                                                                const pkix_Extension *value)
{
    return sgp32_encode(&pkix_Extension_type, der, error, buffer, capacity, value);
}

/**
 * Extensions, tag 30.
 *
 * 30: the extensions of a certificate, a CRL or a CRL entry.
 *
 * @code{.unparsed}
 *     Extensions ::= SEQUENCE SIZE (1..MAX) OF Extension
 * @endcode
 */
typedef sgp32_list pkix_Extensions; /**< of pkix_Extension */
/** Handle of Extensions. */
extern SGP32_API const sgp32_type pkix_Extensions_type;
/** Decodes Extensions; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_Extensions_decode(pkix_Extensions *value,
                                                                 sgp32_error *error,
                                                                 sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_Extensions_type, value, error, der, options);
}
/** Encodes Extensions; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_Extensions_encode(sgp32_bytes *der,
                                                                 sgp32_error *error,
                                                                 uint8_t *buffer, size_t capacity,
                                                                 const pkix_Extensions *value)
{
    return sgp32_encode(&pkix_Extensions_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of Extensions, to be encoded; `items` stays the caller's. */
static inline sgp32_list pkix_Extensions_of(const pkix_Extension *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of Extensions; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_Extensions_next(sgp32_cursor *cursor,
                                                               pkix_Extension *element,
                                                               sgp32_error *error)
{
    return sgp32_list_next(&pkix_Extensions_type, cursor, element, error);
}
/** Decodes all elements of Extensions; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_Extensions_collect(pkix_Extension *array,
                                                                  size_t *count, sgp32_error *error,
                                                                  size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_Extensions_type, array, count, error, capacity, list);
}

/**
 * TBSCertificate, tag 30.
 *
 * 30: the signed part of a certificate.
 *
 * @code{.unparsed}
 *     TBSCertificate ::= SEQUENCE {
 *         version [0] Version DEFAULT v1,
 *         serialNumber CertificateSerialNumber,
 *         signature AlgorithmIdentifier,
 *         issuer Name,
 *         validity Validity,
 *         subject Name,
 *         subjectPublicKeyInfo SubjectPublicKeyInfo,
 *         issuerUniqueID [1] IMPLICIT UniqueIdentifier OPTIONAL,
 *         subjectUniqueID [2] IMPLICIT UniqueIdentifier OPTIONAL,
 *         extensions [3] Extensions OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_TBSCertificate {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_issuerUniqueID;
    bool has_subjectUniqueID;
    bool has_extensions;
    int64_t version; /**< DEFAULT 0 */
    pkix_CertificateSerialNumber serialNumber;
    pkix_AlgorithmIdentifier signature;
    pkix_Name issuer;
    pkix_Validity validity;
    pkix_Name subject;
    pkix_SubjectPublicKeyInfo subjectPublicKeyInfo;
    pkix_UniqueIdentifier issuerUniqueID;
    pkix_UniqueIdentifier subjectUniqueID;
    pkix_Extensions extensions; /**< of pkix_Extension */
} pkix_TBSCertificate;
/** Handle of TBSCertificate. */
extern SGP32_API const sgp32_type pkix_TBSCertificate_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_TBSCertificate_init(pkix_TBSCertificate *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes TBSCertificate; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_TBSCertificate_decode(pkix_TBSCertificate *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&pkix_TBSCertificate_type, value, error, der, options);
}
/** Encodes TBSCertificate; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_TBSCertificate_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const pkix_TBSCertificate *value)
{
    return sgp32_encode(&pkix_TBSCertificate_type, der, error, buffer, capacity, value);
}

/**
 * Certificate, tag 30.
 *
 * 30: an X.509 certificate.
 *
 * @code{.unparsed}
 *     Certificate ::= SEQUENCE {
 *         tbsCertificate TBSCertificate,
 *         signatureAlgorithm AlgorithmIdentifier,
 *         signature BIT STRING
 *     }
 * @endcode
 */
typedef struct pkix_Certificate {
    sgp32_bytes der; /**< the octets it was decoded from */
    pkix_TBSCertificate tbsCertificate;
    pkix_AlgorithmIdentifier signatureAlgorithm;
    sgp32_bits signature;
} pkix_Certificate;
/** Handle of Certificate. */
extern SGP32_API const sgp32_type pkix_Certificate_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_Certificate_init(pkix_Certificate *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Certificate; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_Certificate_decode(pkix_Certificate *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_Certificate_type, value, error, der, options);
}
/** Encodes Certificate; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_Certificate_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const pkix_Certificate *value)
{
    return sgp32_encode(&pkix_Certificate_type, der, error, buffer, capacity, value);
}

/** TBSCertList.revokedCertificates.element, defined inside TBSCertList. */
typedef struct pkix_TBSCertList_revokedCertificates_element {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_crlEntryExtensions;
    pkix_CertificateSerialNumber userCertificate;
    pkix_Time revocationDate;
    pkix_Extensions crlEntryExtensions; /**< of pkix_Extension */
} pkix_TBSCertList_revokedCertificates_element;
/** Handle of TBSCertList.revokedCertificates.element. */
extern SGP32_API const sgp32_type pkix_TBSCertList_revokedCertificates_element_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_TBSCertList_revokedCertificates_element_init(
    pkix_TBSCertList_revokedCertificates_element *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes TBSCertList.revokedCertificates.element; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_TBSCertList_revokedCertificates_element_decode(
    pkix_TBSCertList_revokedCertificates_element *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&pkix_TBSCertList_revokedCertificates_element_type, value, error, der,
                        options);
}
/** Encodes TBSCertList.revokedCertificates.element; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_TBSCertList_revokedCertificates_element_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_TBSCertList_revokedCertificates_element *value)
{
    return sgp32_encode(&pkix_TBSCertList_revokedCertificates_element_type, der, error, buffer,
                        capacity, value);
}

/** TBSCertList.revokedCertificates, defined inside TBSCertList. */
/** Handle of TBSCertList.revokedCertificates. */
extern SGP32_API const sgp32_type pkix_TBSCertList_revokedCertificates_type;
/** Makes a list of `count` elements of TBSCertList.revokedCertificates, to be encoded; `items`
 * stays the caller's. */
static inline sgp32_list
pkix_TBSCertList_revokedCertificates_of(const pkix_TBSCertList_revokedCertificates_element *items,
                                        size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of TBSCertList.revokedCertificates; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_TBSCertList_revokedCertificates_next(
    sgp32_cursor *cursor, pkix_TBSCertList_revokedCertificates_element *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_TBSCertList_revokedCertificates_type, cursor, element, error);
}
/** Decodes all elements of TBSCertList.revokedCertificates; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_TBSCertList_revokedCertificates_collect(
    pkix_TBSCertList_revokedCertificates_element *array, size_t *count, sgp32_error *error,
    size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_TBSCertList_revokedCertificates_type, array, count, error,
                              capacity, list);
}

/**
 * TBSCertList, tag 30.
 *
 * 30: the signed part of a CRL.
 *
 * @code{.unparsed}
 *     TBSCertList ::= SEQUENCE {
 *         version Version OPTIONAL,
 *         signature AlgorithmIdentifier,
 *         issuer Name,
 *         thisUpdate Time,
 *         nextUpdate Time OPTIONAL,
 *         revokedCertificates SEQUENCE OF SEQUENCE {
 *             userCertificate CertificateSerialNumber,
 *             revocationDate Time,
 *             crlEntryExtensions Extensions OPTIONAL
 *         } OPTIONAL,
 *         crlExtensions [0] Extensions OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_TBSCertList {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_version;
    bool has_nextUpdate;
    bool has_revokedCertificates;
    bool has_crlExtensions;
    pkix_Version version;
    pkix_AlgorithmIdentifier signature;
    pkix_Name issuer;
    pkix_Time thisUpdate;
    pkix_Time nextUpdate;
    sgp32_list revokedCertificates; /**< of pkix_TBSCertList_revokedCertificates_element */
    pkix_Extensions crlExtensions;  /**< of pkix_Extension */
} pkix_TBSCertList;
/** Handle of TBSCertList. */
extern SGP32_API const sgp32_type pkix_TBSCertList_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_TBSCertList_init(pkix_TBSCertList *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes TBSCertList; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_TBSCertList_decode(pkix_TBSCertList *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_TBSCertList_type, value, error, der, options);
}
/** Encodes TBSCertList; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_TBSCertList_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const pkix_TBSCertList *value)
{
    return sgp32_encode(&pkix_TBSCertList_type, der, error, buffer, capacity, value);
}

/**
 * CertificateList, tag 30.
 *
 * 30: a certificate revocation list (CRL).
 *
 * @code{.unparsed}
 *     CertificateList ::= SEQUENCE {
 *         tbsCertList TBSCertList,
 *         signatureAlgorithm AlgorithmIdentifier,
 *         signature BIT STRING
 *     }
 * @endcode
 */
typedef struct pkix_CertificateList {
    sgp32_bytes der; /**< the octets it was decoded from */
    pkix_TBSCertList tbsCertList;
    pkix_AlgorithmIdentifier signatureAlgorithm;
    sgp32_bits signature;
} pkix_CertificateList;
/** Handle of CertificateList. */
extern SGP32_API const sgp32_type pkix_CertificateList_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_CertificateList_init(pkix_CertificateList *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CertificateList; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CertificateList_decode(pkix_CertificateList *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&pkix_CertificateList_type, value, error, der, options);
}
/** Encodes CertificateList; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_CertificateList_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const pkix_CertificateList *value)
{
    return sgp32_encode(&pkix_CertificateList_type, der, error, buffer, capacity, value);
}

/** Attribute.values, defined inside Attribute. */
/** Handle of Attribute.values. */
extern SGP32_API const sgp32_type pkix_Attribute_values_type;
/** Makes a list of `count` elements of Attribute.values, to be encoded; `items` stays the caller's.
 */
static inline sgp32_list pkix_Attribute_values_of(const pkix_AttributeValue *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of Attribute.values; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_Attribute_values_next(sgp32_cursor *cursor,
                                                                     pkix_AttributeValue *element,
                                                                     sgp32_error *error)
{
    return sgp32_list_next(&pkix_Attribute_values_type, cursor, element, error);
}
/** Decodes all elements of Attribute.values; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_Attribute_values_collect(
    pkix_AttributeValue *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_Attribute_values_type, array, count, error, capacity, list);
}

/**
 * Attribute, tag 30.
 *
 * 30: an attribute with all its values.
 *
 * @code{.unparsed}
 *     Attribute ::= SEQUENCE {
 *         type AttributeType,
 *         values SET OF AttributeValue
 *     }
 * @endcode
 */
typedef struct pkix_Attribute {
    sgp32_bytes der; /**< the octets it was decoded from */
    pkix_AttributeType type;
    sgp32_list values; /**< of pkix_AttributeValue */
} pkix_Attribute;
/** Handle of Attribute. */
extern SGP32_API const sgp32_type pkix_Attribute_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_Attribute_init(pkix_Attribute *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Attribute; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_Attribute_decode(pkix_Attribute *value,
                                                                sgp32_error *error, sgp32_bytes der,
                                                                uint32_t options)
{
    return sgp32_decode(&pkix_Attribute_type, value, error, der, options);
}
/** Encodes Attribute; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_Attribute_encode(sgp32_bytes *der,
                                                                sgp32_error *error, uint8_t *buffer,
                                                                size_t capacity,
                                                                const pkix_Attribute *value)
{
    return sgp32_encode(&pkix_Attribute_type, der, error, buffer, capacity, value);
}

/**
 * X520name, tag untagged.
 *
 * 14 | 13 | 1C | 0C | 1E: attribute value: name, surname, given name, initials or generation.
 *
 * @code{.unparsed}
 *     X520name ::= CHOICE {
 *         teletexString TeletexString (SIZE (1..32768)),
 *         printableString PrintableString (SIZE (1..32768)),
 *         universalString UniversalString (SIZE (1..32768)),
 *         utf8String UTF8String (SIZE (1..32768)),
 *         bmpString BMPString (SIZE (1..32768))
 *     }
 * @endcode
 */
typedef struct pkix_X520name {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_X520name_… */
    union {
        sgp32_bytes teletexString;
        sgp32_bytes printableString;
        sgp32_bytes universalString;
        sgp32_bytes utf8String;
        sgp32_bytes bmpString;
    };
} pkix_X520name;
/** Values of `choice` in pkix_X520name. */
enum {
    PKIX_X520name_teletexString = 1,
    PKIX_X520name_printableString = 2,
    PKIX_X520name_universalString = 3,
    PKIX_X520name_utf8String = 4,
    PKIX_X520name_bmpString = 5,
};
/** Handle of X520name. */
extern SGP32_API const sgp32_type pkix_X520name_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_X520name_init(pkix_X520name *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes X520name; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520name_decode(pkix_X520name *value,
                                                               sgp32_error *error, sgp32_bytes der,
                                                               uint32_t options)
{
    return sgp32_decode(&pkix_X520name_type, value, error, der, options);
}
/** Encodes X520name; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520name_encode(sgp32_bytes *der, sgp32_error *error,
                                                               uint8_t *buffer, size_t capacity,
                                                               const pkix_X520name *value)
{
    return sgp32_encode(&pkix_X520name_type, der, error, buffer, capacity, value);
}

/**
 * X520CommonName, tag untagged.
 *
 * 14 | 13 | 1C | 0C | 1E: attribute value: common name.
 *
 * @code{.unparsed}
 *     X520CommonName ::= CHOICE {
 *         teletexString TeletexString (SIZE (1..64)),
 *         printableString PrintableString (SIZE (1..64)),
 *         universalString UniversalString (SIZE (1..64)),
 *         utf8String UTF8String (SIZE (1..64)),
 *         bmpString BMPString (SIZE (1..64))
 *     }
 * @endcode
 */
typedef struct pkix_X520CommonName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_X520CommonName_… */
    union {
        sgp32_bytes teletexString;
        sgp32_bytes printableString;
        sgp32_bytes universalString;
        sgp32_bytes utf8String;
        sgp32_bytes bmpString;
    };
} pkix_X520CommonName;
/** Values of `choice` in pkix_X520CommonName. */
enum {
    PKIX_X520CommonName_teletexString = 1,
    PKIX_X520CommonName_printableString = 2,
    PKIX_X520CommonName_universalString = 3,
    PKIX_X520CommonName_utf8String = 4,
    PKIX_X520CommonName_bmpString = 5,
};
/** Handle of X520CommonName. */
extern SGP32_API const sgp32_type pkix_X520CommonName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_X520CommonName_init(pkix_X520CommonName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes X520CommonName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520CommonName_decode(pkix_X520CommonName *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&pkix_X520CommonName_type, value, error, der, options);
}
/** Encodes X520CommonName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_X520CommonName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const pkix_X520CommonName *value)
{
    return sgp32_encode(&pkix_X520CommonName_type, der, error, buffer, capacity, value);
}

/**
 * X520LocalityName, tag untagged.
 *
 * 14 | 13 | 1C | 0C | 1E: attribute value: locality.
 *
 * @code{.unparsed}
 *     X520LocalityName ::= CHOICE {
 *         teletexString TeletexString (SIZE (1..128)),
 *         printableString PrintableString (SIZE (1..128)),
 *         universalString UniversalString (SIZE (1..128)),
 *         utf8String UTF8String (SIZE (1..128)),
 *         bmpString BMPString (SIZE (1..128))
 *     }
 * @endcode
 */
typedef struct pkix_X520LocalityName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_X520LocalityName_… */
    union {
        sgp32_bytes teletexString;
        sgp32_bytes printableString;
        sgp32_bytes universalString;
        sgp32_bytes utf8String;
        sgp32_bytes bmpString;
    };
} pkix_X520LocalityName;
/** Values of `choice` in pkix_X520LocalityName. */
enum {
    PKIX_X520LocalityName_teletexString = 1,
    PKIX_X520LocalityName_printableString = 2,
    PKIX_X520LocalityName_universalString = 3,
    PKIX_X520LocalityName_utf8String = 4,
    PKIX_X520LocalityName_bmpString = 5,
};
/** Handle of X520LocalityName. */
extern SGP32_API const sgp32_type pkix_X520LocalityName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_X520LocalityName_init(pkix_X520LocalityName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes X520LocalityName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520LocalityName_decode(pkix_X520LocalityName *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&pkix_X520LocalityName_type, value, error, der, options);
}
/** Encodes X520LocalityName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_X520LocalityName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const pkix_X520LocalityName *value)
{
    return sgp32_encode(&pkix_X520LocalityName_type, der, error, buffer, capacity, value);
}

/**
 * X520StateOrProvinceName, tag untagged.
 *
 * 14 | 13 | 1C | 0C | 1E: attribute value: state or province.
 *
 * @code{.unparsed}
 *     X520StateOrProvinceName ::= CHOICE {
 *         teletexString TeletexString (SIZE (1..128)),
 *         printableString PrintableString (SIZE (1..128)),
 *         universalString UniversalString (SIZE (1..128)),
 *         utf8String UTF8String (SIZE (1..128)),
 *         bmpString BMPString (SIZE (1..128))
 *     }
 * @endcode
 */
typedef struct pkix_X520StateOrProvinceName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_X520StateOrProvinceName_… */
    union {
        sgp32_bytes teletexString;
        sgp32_bytes printableString;
        sgp32_bytes universalString;
        sgp32_bytes utf8String;
        sgp32_bytes bmpString;
    };
} pkix_X520StateOrProvinceName;
/** Values of `choice` in pkix_X520StateOrProvinceName. */
enum {
    PKIX_X520StateOrProvinceName_teletexString = 1,
    PKIX_X520StateOrProvinceName_printableString = 2,
    PKIX_X520StateOrProvinceName_universalString = 3,
    PKIX_X520StateOrProvinceName_utf8String = 4,
    PKIX_X520StateOrProvinceName_bmpString = 5,
};
/** Handle of X520StateOrProvinceName. */
extern SGP32_API const sgp32_type pkix_X520StateOrProvinceName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_X520StateOrProvinceName_init(pkix_X520StateOrProvinceName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes X520StateOrProvinceName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520StateOrProvinceName_decode(
    pkix_X520StateOrProvinceName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_X520StateOrProvinceName_type, value, error, der, options);
}
/** Encodes X520StateOrProvinceName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_X520StateOrProvinceName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const pkix_X520StateOrProvinceName *value)
{
    return sgp32_encode(&pkix_X520StateOrProvinceName_type, der, error, buffer, capacity, value);
}

/**
 * X520OrganizationName, tag untagged.
 *
 * 14 | 13 | 1C | 0C | 1E: attribute value: organization.
 *
 * @code{.unparsed}
 *     X520OrganizationName ::= CHOICE {
 *         teletexString TeletexString (SIZE (1..64)),
 *         printableString PrintableString (SIZE (1..64)),
 *         universalString UniversalString (SIZE (1..64)),
 *         utf8String UTF8String (SIZE (1..64)),
 *         bmpString BMPString (SIZE (1..64))
 *     }
 * @endcode
 */
typedef struct pkix_X520OrganizationName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_X520OrganizationName_… */
    union {
        sgp32_bytes teletexString;
        sgp32_bytes printableString;
        sgp32_bytes universalString;
        sgp32_bytes utf8String;
        sgp32_bytes bmpString;
    };
} pkix_X520OrganizationName;
/** Values of `choice` in pkix_X520OrganizationName. */
enum {
    PKIX_X520OrganizationName_teletexString = 1,
    PKIX_X520OrganizationName_printableString = 2,
    PKIX_X520OrganizationName_universalString = 3,
    PKIX_X520OrganizationName_utf8String = 4,
    PKIX_X520OrganizationName_bmpString = 5,
};
/** Handle of X520OrganizationName. */
extern SGP32_API const sgp32_type pkix_X520OrganizationName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_X520OrganizationName_init(pkix_X520OrganizationName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes X520OrganizationName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520OrganizationName_decode(
    pkix_X520OrganizationName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_X520OrganizationName_type, value, error, der, options);
}
/** Encodes X520OrganizationName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_X520OrganizationName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const pkix_X520OrganizationName *value)
{
    return sgp32_encode(&pkix_X520OrganizationName_type, der, error, buffer, capacity, value);
}

/**
 * X520OrganizationalUnitName, tag untagged.
 *
 * 14 | 13 | 1C | 0C | 1E: attribute value: part of an organization.
 *
 * @code{.unparsed}
 *     X520OrganizationalUnitName ::= CHOICE {
 *         teletexString TeletexString (SIZE (1..64)),
 *         printableString PrintableString (SIZE (1..64)),
 *         universalString UniversalString (SIZE (1..64)),
 *         utf8String UTF8String (SIZE (1..64)),
 *         bmpString BMPString (SIZE (1..64))
 *     }
 * @endcode
 */
typedef struct pkix_X520OrganizationalUnitName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_X520OrganizationalUnitName_… */
    union {
        sgp32_bytes teletexString;
        sgp32_bytes printableString;
        sgp32_bytes universalString;
        sgp32_bytes utf8String;
        sgp32_bytes bmpString;
    };
} pkix_X520OrganizationalUnitName;
/** Values of `choice` in pkix_X520OrganizationalUnitName. */
enum {
    PKIX_X520OrganizationalUnitName_teletexString = 1,
    PKIX_X520OrganizationalUnitName_printableString = 2,
    PKIX_X520OrganizationalUnitName_universalString = 3,
    PKIX_X520OrganizationalUnitName_utf8String = 4,
    PKIX_X520OrganizationalUnitName_bmpString = 5,
};
/** Handle of X520OrganizationalUnitName. */
extern SGP32_API const sgp32_type pkix_X520OrganizationalUnitName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_X520OrganizationalUnitName_init(pkix_X520OrganizationalUnitName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes X520OrganizationalUnitName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520OrganizationalUnitName_decode(
    pkix_X520OrganizationalUnitName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_X520OrganizationalUnitName_type, value, error, der, options);
}
/** Encodes X520OrganizationalUnitName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520OrganizationalUnitName_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_X520OrganizationalUnitName *value)
{
    return sgp32_encode(&pkix_X520OrganizationalUnitName_type, der, error, buffer, capacity, value);
}

/**
 * X520Title, tag untagged.
 *
 * 14 | 13 | 1C | 0C | 1E: attribute value: title.
 *
 * @code{.unparsed}
 *     X520Title ::= CHOICE {
 *         teletexString TeletexString (SIZE (1..64)),
 *         printableString PrintableString (SIZE (1..64)),
 *         universalString UniversalString (SIZE (1..64)),
 *         utf8String UTF8String (SIZE (1..64)),
 *         bmpString BMPString (SIZE (1..64))
 *     }
 * @endcode
 */
typedef struct pkix_X520Title {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_X520Title_… */
    union {
        sgp32_bytes teletexString;
        sgp32_bytes printableString;
        sgp32_bytes universalString;
        sgp32_bytes utf8String;
        sgp32_bytes bmpString;
    };
} pkix_X520Title;
/** Values of `choice` in pkix_X520Title. */
enum {
    PKIX_X520Title_teletexString = 1,
    PKIX_X520Title_printableString = 2,
    PKIX_X520Title_universalString = 3,
    PKIX_X520Title_utf8String = 4,
    PKIX_X520Title_bmpString = 5,
};
/** Handle of X520Title. */
extern SGP32_API const sgp32_type pkix_X520Title_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_X520Title_init(pkix_X520Title *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes X520Title; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520Title_decode(pkix_X520Title *value,
                                                                sgp32_error *error, sgp32_bytes der,
                                                                uint32_t options)
{
    return sgp32_decode(&pkix_X520Title_type, value, error, der, options);
}
/** Encodes X520Title; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520Title_encode(sgp32_bytes *der,
                                                                sgp32_error *error, uint8_t *buffer,
                                                                size_t capacity,
                                                                const pkix_X520Title *value)
{
    return sgp32_encode(&pkix_X520Title_type, der, error, buffer, capacity, value);
}

/**
 * X520dnQualifier, tag 13.
 *
 * 13: attribute value: tells equal names apart.
 *
 * @code{.unparsed}
 *     X520dnQualifier ::= PrintableString
 * @endcode
 */
typedef sgp32_bytes pkix_X520dnQualifier;
/** Handle of X520dnQualifier. */
extern SGP32_API const sgp32_type pkix_X520dnQualifier_type;
/** Decodes X520dnQualifier; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520dnQualifier_decode(pkix_X520dnQualifier *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&pkix_X520dnQualifier_type, value, error, der, options);
}
/** Encodes X520dnQualifier; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_X520dnQualifier_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const pkix_X520dnQualifier *value)
{
    return sgp32_encode(&pkix_X520dnQualifier_type, der, error, buffer, capacity, value);
}

/**
 * X520countryName, tag 13.
 *
 * 13: attribute value: country, as two letters of ISO 3166.
 *
 * @code{.unparsed}
 *     X520countryName ::= PrintableString (SIZE (2))
 * @endcode
 */
typedef sgp32_bytes pkix_X520countryName;
/** Handle of X520countryName. */
extern SGP32_API const sgp32_type pkix_X520countryName_type;
/** Decodes X520countryName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520countryName_decode(pkix_X520countryName *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&pkix_X520countryName_type, value, error, der, options);
}
/** Encodes X520countryName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_X520countryName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const pkix_X520countryName *value)
{
    return sgp32_encode(&pkix_X520countryName_type, der, error, buffer, capacity, value);
}

/**
 * X520SerialNumber, tag 13.
 *
 * 13: attribute value: serial number; an eUICC's EID stands here.
 *
 * @code{.unparsed}
 *     X520SerialNumber ::= PrintableString (SIZE (1..64))
 * @endcode
 */
typedef sgp32_bytes pkix_X520SerialNumber;
/** Handle of X520SerialNumber. */
extern SGP32_API const sgp32_type pkix_X520SerialNumber_type;
/** Decodes X520SerialNumber; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520SerialNumber_decode(pkix_X520SerialNumber *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&pkix_X520SerialNumber_type, value, error, der, options);
}
/** Encodes X520SerialNumber; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_X520SerialNumber_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const pkix_X520SerialNumber *value)
{
    return sgp32_encode(&pkix_X520SerialNumber_type, der, error, buffer, capacity, value);
}

/**
 * X520Pseudonym, tag untagged.
 *
 * 14 | 13 | 1C | 0C | 1E: attribute value: pseudonym.
 *
 * @code{.unparsed}
 *     X520Pseudonym ::= CHOICE {
 *         teletexString TeletexString (SIZE (1..128)),
 *         printableString PrintableString (SIZE (1..128)),
 *         universalString UniversalString (SIZE (1..128)),
 *         utf8String UTF8String (SIZE (1..128)),
 *         bmpString BMPString (SIZE (1..128))
 *     }
 * @endcode
 */
typedef struct pkix_X520Pseudonym {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_X520Pseudonym_… */
    union {
        sgp32_bytes teletexString;
        sgp32_bytes printableString;
        sgp32_bytes universalString;
        sgp32_bytes utf8String;
        sgp32_bytes bmpString;
    };
} pkix_X520Pseudonym;
/** Values of `choice` in pkix_X520Pseudonym. */
enum {
    PKIX_X520Pseudonym_teletexString = 1,
    PKIX_X520Pseudonym_printableString = 2,
    PKIX_X520Pseudonym_universalString = 3,
    PKIX_X520Pseudonym_utf8String = 4,
    PKIX_X520Pseudonym_bmpString = 5,
};
/** Handle of X520Pseudonym. */
extern SGP32_API const sgp32_type pkix_X520Pseudonym_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_X520Pseudonym_init(pkix_X520Pseudonym *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes X520Pseudonym; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520Pseudonym_decode(pkix_X520Pseudonym *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&pkix_X520Pseudonym_type, value, error, der, options);
}
/** Encodes X520Pseudonym; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_X520Pseudonym_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const pkix_X520Pseudonym *value)
{
    return sgp32_encode(&pkix_X520Pseudonym_type, der, error, buffer, capacity, value);
}

/**
 * DomainComponent, tag 16.
 *
 * 16: attribute value: one label of a domain name.
 *
 * @code{.unparsed}
 *     DomainComponent ::= IA5String
 * @endcode
 */
typedef sgp32_bytes pkix_DomainComponent;
/** Handle of DomainComponent. */
extern SGP32_API const sgp32_type pkix_DomainComponent_type;
/** Decodes DomainComponent; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_DomainComponent_decode(pkix_DomainComponent *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&pkix_DomainComponent_type, value, error, der, options);
}
/** Encodes DomainComponent; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_DomainComponent_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const pkix_DomainComponent *value)
{
    return sgp32_encode(&pkix_DomainComponent_type, der, error, buffer, capacity, value);
}

/**
 * EmailAddress, tag 16.
 *
 * 16: attribute value: mail address of an old certificate.
 *
 * @code{.unparsed}
 *     EmailAddress ::= IA5String (SIZE (1..255))
 * @endcode
 */
typedef sgp32_bytes pkix_EmailAddress;
/** Handle of EmailAddress. */
extern SGP32_API const sgp32_type pkix_EmailAddress_type;
/** Decodes EmailAddress; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_EmailAddress_decode(pkix_EmailAddress *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&pkix_EmailAddress_type, value, error, der, options);
}
/** Encodes EmailAddress; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_EmailAddress_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const pkix_EmailAddress *value)
{
    return sgp32_encode(&pkix_EmailAddress_type, der, error, buffer, capacity, value);
}

/**
 * DistinguishedName, tag 30.
 *
 * 30: the same, under the name that attributes use.
 *
 * @code{.unparsed}
 *     DistinguishedName ::= RDNSequence
 * @endcode
 */
typedef pkix_RDNSequence pkix_DistinguishedName; /**< of pkix_RelativeDistinguishedName */
/** Handle of DistinguishedName. */
extern SGP32_API const sgp32_type pkix_DistinguishedName_type;
/** Decodes DistinguishedName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_DistinguishedName_decode(
    pkix_DistinguishedName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_DistinguishedName_type, value, error, der, options);
}
/** Encodes DistinguishedName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_DistinguishedName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const pkix_DistinguishedName *value)
{
    return sgp32_encode(&pkix_DistinguishedName_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of DistinguishedName, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_DistinguishedName_of(const pkix_RelativeDistinguishedName *items,
                                                   size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of DistinguishedName; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_DistinguishedName_next(
    sgp32_cursor *cursor, pkix_RelativeDistinguishedName *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_DistinguishedName_type, cursor, element, error);
}
/** Decodes all elements of DistinguishedName; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
pkix_DistinguishedName_collect(pkix_RelativeDistinguishedName *array, size_t *count,
                               sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_DistinguishedName_type, array, count, error, capacity, list);
}

/**
 * DirectoryString, tag untagged.
 *
 * 14 | 13 | 1C | 0C | 1E: text in one of five character sets.
 *
 * @code{.unparsed}
 *     DirectoryString ::= CHOICE {
 *         teletexString TeletexString (SIZE (1..MAX)),
 *         printableString PrintableString (SIZE (1..MAX)),
 *         universalString UniversalString (SIZE (1..MAX)),
 *         utf8String UTF8String (SIZE (1..MAX)),
 *         bmpString BMPString (SIZE (1..MAX))
 *     }
 * @endcode
 */
typedef struct pkix_DirectoryString {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_DirectoryString_… */
    union {
        sgp32_bytes teletexString;
        sgp32_bytes printableString;
        sgp32_bytes universalString;
        sgp32_bytes utf8String;
        sgp32_bytes bmpString;
    };
} pkix_DirectoryString;
/** Values of `choice` in pkix_DirectoryString. */
enum {
    PKIX_DirectoryString_teletexString = 1,
    PKIX_DirectoryString_printableString = 2,
    PKIX_DirectoryString_universalString = 3,
    PKIX_DirectoryString_utf8String = 4,
    PKIX_DirectoryString_bmpString = 5,
};
/** Handle of DirectoryString. */
extern SGP32_API const sgp32_type pkix_DirectoryString_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_DirectoryString_init(pkix_DirectoryString *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DirectoryString; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_DirectoryString_decode(pkix_DirectoryString *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&pkix_DirectoryString_type, value, error, der, options);
}
/** Encodes DirectoryString; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_DirectoryString_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const pkix_DirectoryString *value)
{
    return sgp32_encode(&pkix_DirectoryString_type, der, error, buffer, capacity, value);
}

/**
 * CountryName, tag 61.
 *
 * 61: X.400: country, as digits or letters.
 *
 * @code{.unparsed}
 *     CountryName ::= [APPLICATION 1] CHOICE {
 *         x121-dcc-code NumericString (SIZE (3)),
 *         iso-3166-alpha2-code PrintableString (SIZE (2))
 *     }
 * @endcode
 */
typedef struct pkix_CountryName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_CountryName_… */
    union {
        sgp32_bytes x121_dcc_code;
        sgp32_bytes iso_3166_alpha2_code;
    };
} pkix_CountryName;
/** Values of `choice` in pkix_CountryName. */
enum {
    PKIX_CountryName_x121_dcc_code = 1,
    PKIX_CountryName_iso_3166_alpha2_code = 2,
};
/** Handle of CountryName. */
extern SGP32_API const sgp32_type pkix_CountryName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_CountryName_init(pkix_CountryName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CountryName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CountryName_decode(pkix_CountryName *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_CountryName_type, value, error, der, options);
}
/** Encodes CountryName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_CountryName_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const pkix_CountryName *value)
{
    return sgp32_encode(&pkix_CountryName_type, der, error, buffer, capacity, value);
}

/**
 * AdministrationDomainName, tag 62.
 *
 * 62: X.400: public carrier.
 *
 * @code{.unparsed}
 *     AdministrationDomainName ::= [APPLICATION 2] CHOICE {
 *         numeric NumericString (SIZE (0..16)),
 *         printable PrintableString (SIZE (0..16))
 *     }
 * @endcode
 */
typedef struct pkix_AdministrationDomainName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_AdministrationDomainName_… */
    union {
        sgp32_bytes numeric;
        sgp32_bytes printable;
    };
} pkix_AdministrationDomainName;
/** Values of `choice` in pkix_AdministrationDomainName. */
enum {
    PKIX_AdministrationDomainName_numeric = 1,
    PKIX_AdministrationDomainName_printable = 2,
};
/** Handle of AdministrationDomainName. */
extern SGP32_API const sgp32_type pkix_AdministrationDomainName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_AdministrationDomainName_init(pkix_AdministrationDomainName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AdministrationDomainName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_AdministrationDomainName_decode(
    pkix_AdministrationDomainName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_AdministrationDomainName_type, value, error, der, options);
}
/** Encodes AdministrationDomainName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_AdministrationDomainName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const pkix_AdministrationDomainName *value)
{
    return sgp32_encode(&pkix_AdministrationDomainName_type, der, error, buffer, capacity, value);
}

/**
 * X121Address, tag 12.
 *
 * 12: X.400: number in the X.121 plan.
 *
 * @code{.unparsed}
 *     X121Address ::= NumericString (SIZE (1..16))
 * @endcode
 */
typedef sgp32_bytes pkix_X121Address;
/** Handle of X121Address. */
extern SGP32_API const sgp32_type pkix_X121Address_type;
/** Decodes X121Address; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_X121Address_decode(pkix_X121Address *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_X121Address_type, value, error, der, options);
}
/** Encodes X121Address; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_X121Address_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const pkix_X121Address *value)
{
    return sgp32_encode(&pkix_X121Address_type, der, error, buffer, capacity, value);
}

/**
 * NetworkAddress, tag 12.
 *
 * 12: X.400: network address of a terminal.
 *
 * @code{.unparsed}
 *     NetworkAddress ::= X121Address
 * @endcode
 */
typedef pkix_X121Address pkix_NetworkAddress;
/** Handle of NetworkAddress. */
extern SGP32_API const sgp32_type pkix_NetworkAddress_type;
/** Decodes NetworkAddress; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_NetworkAddress_decode(pkix_NetworkAddress *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&pkix_NetworkAddress_type, value, error, der, options);
}
/** Encodes NetworkAddress; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_NetworkAddress_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const pkix_NetworkAddress *value)
{
    return sgp32_encode(&pkix_NetworkAddress_type, der, error, buffer, capacity, value);
}

/**
 * TerminalIdentifier, tag 13.
 *
 * 13: X.400: name of a terminal.
 *
 * @code{.unparsed}
 *     TerminalIdentifier ::= PrintableString (SIZE (1..24))
 * @endcode
 */
typedef sgp32_bytes pkix_TerminalIdentifier;
/** Handle of TerminalIdentifier. */
extern SGP32_API const sgp32_type pkix_TerminalIdentifier_type;
/** Decodes TerminalIdentifier; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_TerminalIdentifier_decode(
    pkix_TerminalIdentifier *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_TerminalIdentifier_type, value, error, der, options);
}
/** Encodes TerminalIdentifier; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_TerminalIdentifier_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                               size_t capacity, const pkix_TerminalIdentifier *value)
{
    return sgp32_encode(&pkix_TerminalIdentifier_type, der, error, buffer, capacity, value);
}

/**
 * PrivateDomainName, tag untagged.
 *
 * 12 | 13: X.400: private carrier.
 *
 * @code{.unparsed}
 *     PrivateDomainName ::= CHOICE {
 *         numeric NumericString (SIZE (1..16)),
 *         printable PrintableString (SIZE (1..16))
 *     }
 * @endcode
 */
typedef struct pkix_PrivateDomainName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_PrivateDomainName_… */
    union {
        sgp32_bytes numeric;
        sgp32_bytes printable;
    };
} pkix_PrivateDomainName;
/** Values of `choice` in pkix_PrivateDomainName. */
enum {
    PKIX_PrivateDomainName_numeric = 1,
    PKIX_PrivateDomainName_printable = 2,
};
/** Handle of PrivateDomainName. */
extern SGP32_API const sgp32_type pkix_PrivateDomainName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PrivateDomainName_init(pkix_PrivateDomainName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PrivateDomainName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PrivateDomainName_decode(
    pkix_PrivateDomainName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PrivateDomainName_type, value, error, der, options);
}
/** Encodes PrivateDomainName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PrivateDomainName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const pkix_PrivateDomainName *value)
{
    return sgp32_encode(&pkix_PrivateDomainName_type, der, error, buffer, capacity, value);
}

/**
 * OrganizationName, tag 13.
 *
 * 13: X.400: organization.
 *
 * @code{.unparsed}
 *     OrganizationName ::= PrintableString (SIZE (1..64))
 * @endcode
 */
typedef sgp32_bytes pkix_OrganizationName;
/** Handle of OrganizationName. */
extern SGP32_API const sgp32_type pkix_OrganizationName_type;
/** Decodes OrganizationName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_OrganizationName_decode(pkix_OrganizationName *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&pkix_OrganizationName_type, value, error, der, options);
}
/** Encodes OrganizationName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_OrganizationName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const pkix_OrganizationName *value)
{
    return sgp32_encode(&pkix_OrganizationName_type, der, error, buffer, capacity, value);
}

/**
 * NumericUserIdentifier, tag 12.
 *
 * 12: X.400: user number.
 *
 * @code{.unparsed}
 *     NumericUserIdentifier ::= NumericString (SIZE (1..32))
 * @endcode
 */
typedef sgp32_bytes pkix_NumericUserIdentifier;
/** Handle of NumericUserIdentifier. */
extern SGP32_API const sgp32_type pkix_NumericUserIdentifier_type;
/** Decodes NumericUserIdentifier; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_NumericUserIdentifier_decode(
    pkix_NumericUserIdentifier *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_NumericUserIdentifier_type, value, error, der, options);
}
/** Encodes NumericUserIdentifier; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_NumericUserIdentifier_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const pkix_NumericUserIdentifier *value)
{
    return sgp32_encode(&pkix_NumericUserIdentifier_type, der, error, buffer, capacity, value);
}

/**
 * PersonalName, tag 31.
 *
 * 31: X.400: a person's name.
 *
 * @code{.unparsed}
 *     PersonalName ::= SET {
 *         surname [0] IMPLICIT PrintableString (SIZE (1..40)),
 *         given-name [1] IMPLICIT PrintableString (SIZE (1..16)) OPTIONAL,
 *         initials [2] IMPLICIT PrintableString (SIZE (1..5)) OPTIONAL,
 *         generation-qualifier [3] IMPLICIT PrintableString (SIZE (1..3)) OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_PersonalName {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_given_name;
    bool has_initials;
    bool has_generation_qualifier;
    sgp32_bytes surname;
    sgp32_bytes given_name;
    sgp32_bytes initials;
    sgp32_bytes generation_qualifier;
} pkix_PersonalName;
/** Handle of PersonalName. */
extern SGP32_API const sgp32_type pkix_PersonalName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PersonalName_init(pkix_PersonalName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PersonalName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PersonalName_decode(pkix_PersonalName *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&pkix_PersonalName_type, value, error, der, options);
}
/** Encodes PersonalName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_PersonalName_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const pkix_PersonalName *value)
{
    return sgp32_encode(&pkix_PersonalName_type, der, error, buffer, capacity, value);
}

/**
 * OrganizationalUnitName, tag 13.
 *
 * 13: X.400: part of an organization.
 *
 * @code{.unparsed}
 *     OrganizationalUnitName ::= PrintableString (SIZE (1..32))
 * @endcode
 */
typedef sgp32_bytes pkix_OrganizationalUnitName;
/** Handle of OrganizationalUnitName. */
extern SGP32_API const sgp32_type pkix_OrganizationalUnitName_type;
/** Decodes OrganizationalUnitName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_OrganizationalUnitName_decode(
    pkix_OrganizationalUnitName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_OrganizationalUnitName_type, value, error, der, options);
}
/** Encodes OrganizationalUnitName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_OrganizationalUnitName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const pkix_OrganizationalUnitName *value)
{
    return sgp32_encode(&pkix_OrganizationalUnitName_type, der, error, buffer, capacity, value);
}

/**
 * OrganizationalUnitNames, tag 30.
 *
 * 30: X.400: parts of an organization, from the top down.
 *
 * @code{.unparsed}
 *     OrganizationalUnitNames ::= SEQUENCE SIZE (1..4) OF OrganizationalUnitName
 * @endcode
 */
typedef sgp32_list pkix_OrganizationalUnitNames; /**< of pkix_OrganizationalUnitName */
/** Handle of OrganizationalUnitNames. */
extern SGP32_API const sgp32_type pkix_OrganizationalUnitNames_type;
/** Decodes OrganizationalUnitNames; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_OrganizationalUnitNames_decode(
    pkix_OrganizationalUnitNames *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_OrganizationalUnitNames_type, value, error, der, options);
}
/** Encodes OrganizationalUnitNames; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_OrganizationalUnitNames_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const pkix_OrganizationalUnitNames *value)
{
    return sgp32_encode(&pkix_OrganizationalUnitNames_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of OrganizationalUnitNames, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_OrganizationalUnitNames_of(const pkix_OrganizationalUnitName *items,
                                                         size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of OrganizationalUnitNames; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_OrganizationalUnitNames_next(
    sgp32_cursor *cursor, pkix_OrganizationalUnitName *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_OrganizationalUnitNames_type, cursor, element, error);
}
/** Decodes all elements of OrganizationalUnitNames; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
pkix_OrganizationalUnitNames_collect(pkix_OrganizationalUnitName *array, size_t *count,
                                     sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_OrganizationalUnitNames_type, array, count, error, capacity,
                              list);
}

/**
 * BuiltInStandardAttributes, tag 30.
 *
 * 30: X.400: the usual parts of an address.
 *
 * @code{.unparsed}
 *     BuiltInStandardAttributes ::= SEQUENCE {
 *         country-name CountryName OPTIONAL,
 *         administration-domain-name AdministrationDomainName OPTIONAL,
 *         network-address [0] IMPLICIT NetworkAddress OPTIONAL,
 *         terminal-identifier [1] IMPLICIT TerminalIdentifier OPTIONAL,
 *         private-domain-name [2] PrivateDomainName OPTIONAL,
 *         organization-name [3] IMPLICIT OrganizationName OPTIONAL,
 *         numeric-user-identifier [4] IMPLICIT NumericUserIdentifier OPTIONAL,
 *         personal-name [5] IMPLICIT PersonalName OPTIONAL,
 *         organizational-unit-names [6] IMPLICIT OrganizationalUnitNames OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_BuiltInStandardAttributes {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_country_name;
    bool has_administration_domain_name;
    bool has_network_address;
    bool has_terminal_identifier;
    bool has_private_domain_name;
    bool has_organization_name;
    bool has_numeric_user_identifier;
    bool has_personal_name;
    bool has_organizational_unit_names;
    pkix_CountryName country_name;
    pkix_AdministrationDomainName administration_domain_name;
    pkix_NetworkAddress network_address;
    pkix_TerminalIdentifier terminal_identifier;
    pkix_PrivateDomainName private_domain_name;
    pkix_OrganizationName organization_name;
    pkix_NumericUserIdentifier numeric_user_identifier;
    pkix_PersonalName personal_name;
    pkix_OrganizationalUnitNames organizational_unit_names; /**< of pkix_OrganizationalUnitName */
} pkix_BuiltInStandardAttributes;
/** Handle of BuiltInStandardAttributes. */
extern SGP32_API const sgp32_type pkix_BuiltInStandardAttributes_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_BuiltInStandardAttributes_init(pkix_BuiltInStandardAttributes *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes BuiltInStandardAttributes; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_BuiltInStandardAttributes_decode(
    pkix_BuiltInStandardAttributes *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_BuiltInStandardAttributes_type, value, error, der, options);
}
/** Encodes BuiltInStandardAttributes; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_BuiltInStandardAttributes_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const pkix_BuiltInStandardAttributes *value)
{
    return sgp32_encode(&pkix_BuiltInStandardAttributes_type, der, error, buffer, capacity, value);
}

/**
 * BuiltInDomainDefinedAttribute, tag 30.
 *
 * 30: X.400: one attribute that a carrier defines.
 *
 * @code{.unparsed}
 *     BuiltInDomainDefinedAttribute ::= SEQUENCE {
 *         type PrintableString (SIZE (1..8)),
 *         value PrintableString (SIZE (1..128))
 *     }
 * @endcode
 */
typedef struct pkix_BuiltInDomainDefinedAttribute {
    sgp32_bytes der; /**< the octets it was decoded from */
    sgp32_bytes type;
    sgp32_bytes value;
} pkix_BuiltInDomainDefinedAttribute;
/** Handle of BuiltInDomainDefinedAttribute. */
extern SGP32_API const sgp32_type pkix_BuiltInDomainDefinedAttribute_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
pkix_BuiltInDomainDefinedAttribute_init(pkix_BuiltInDomainDefinedAttribute *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes BuiltInDomainDefinedAttribute; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
pkix_BuiltInDomainDefinedAttribute_decode(pkix_BuiltInDomainDefinedAttribute *value,
                                          sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_BuiltInDomainDefinedAttribute_type, value, error, der, options);
}
/** Encodes BuiltInDomainDefinedAttribute; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_BuiltInDomainDefinedAttribute_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_BuiltInDomainDefinedAttribute *value)
{
    return sgp32_encode(&pkix_BuiltInDomainDefinedAttribute_type, der, error, buffer, capacity,
                        value);
}

/**
 * BuiltInDomainDefinedAttributes, tag 30.
 *
 * 30: X.400: attributes that a carrier defines.
 *
 * @code{.unparsed}
 *     BuiltInDomainDefinedAttributes ::= SEQUENCE SIZE (1..4) OF BuiltInDomainDefinedAttribute
 * @endcode
 */
typedef sgp32_list
    pkix_BuiltInDomainDefinedAttributes; /**< of pkix_BuiltInDomainDefinedAttribute */
/** Handle of BuiltInDomainDefinedAttributes. */
extern SGP32_API const sgp32_type pkix_BuiltInDomainDefinedAttributes_type;
/** Decodes BuiltInDomainDefinedAttributes; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
pkix_BuiltInDomainDefinedAttributes_decode(pkix_BuiltInDomainDefinedAttributes *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_BuiltInDomainDefinedAttributes_type, value, error, der, options);
}
/** Encodes BuiltInDomainDefinedAttributes; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_BuiltInDomainDefinedAttributes_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_BuiltInDomainDefinedAttributes *value)
{
    return sgp32_encode(&pkix_BuiltInDomainDefinedAttributes_type, der, error, buffer, capacity,
                        value);
}
/** Makes a list of `count` elements of BuiltInDomainDefinedAttributes, to be encoded; `items` stays
 * the caller's. */
static inline sgp32_list
pkix_BuiltInDomainDefinedAttributes_of(const pkix_BuiltInDomainDefinedAttribute *items,
                                       size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of BuiltInDomainDefinedAttributes; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_BuiltInDomainDefinedAttributes_next(
    sgp32_cursor *cursor, pkix_BuiltInDomainDefinedAttribute *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_BuiltInDomainDefinedAttributes_type, cursor, element, error);
}
/** Decodes all elements of BuiltInDomainDefinedAttributes; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_BuiltInDomainDefinedAttributes_collect(
    pkix_BuiltInDomainDefinedAttribute *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&pkix_BuiltInDomainDefinedAttributes_type, array, count, error,
                              capacity, list);
}

/**
 * ExtensionAttribute, tag 30.
 *
 * 30: X.400: one further attribute; the number says of which type.
 *
 * @code{.unparsed}
 *     ExtensionAttribute ::= SEQUENCE {
 *         extension-attribute-type [0] IMPLICIT INTEGER (0..256),
 *         extension-attribute-value [1] ANY
 *     }
 * @endcode
 */
typedef struct pkix_ExtensionAttribute {
    sgp32_bytes der; /**< the octets it was decoded from */
    sgp32_integer extension_attribute_type;
    sgp32_bytes extension_attribute_value;
} pkix_ExtensionAttribute;
/** Handle of ExtensionAttribute. */
extern SGP32_API const sgp32_type pkix_ExtensionAttribute_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_ExtensionAttribute_init(pkix_ExtensionAttribute *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ExtensionAttribute; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtensionAttribute_decode(
    pkix_ExtensionAttribute *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_ExtensionAttribute_type, value, error, der, options);
}
/** Encodes ExtensionAttribute; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_ExtensionAttribute_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                               size_t capacity, const pkix_ExtensionAttribute *value)
{
    return sgp32_encode(&pkix_ExtensionAttribute_type, der, error, buffer, capacity, value);
}

/**
 * ExtensionAttributes, tag 31.
 *
 * 31: X.400: further attributes.
 *
 * @code{.unparsed}
 *     ExtensionAttributes ::= SET SIZE (1..256) OF ExtensionAttribute
 * @endcode
 */
typedef sgp32_list pkix_ExtensionAttributes; /**< of pkix_ExtensionAttribute */
/** Handle of ExtensionAttributes. */
extern SGP32_API const sgp32_type pkix_ExtensionAttributes_type;
/** Decodes ExtensionAttributes; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtensionAttributes_decode(
    pkix_ExtensionAttributes *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_ExtensionAttributes_type, value, error, der, options);
}
/** Encodes ExtensionAttributes; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_ExtensionAttributes_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const pkix_ExtensionAttributes *value)
{
    return sgp32_encode(&pkix_ExtensionAttributes_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of ExtensionAttributes, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list pkix_ExtensionAttributes_of(const pkix_ExtensionAttribute *items,
                                                     size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of ExtensionAttributes; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtensionAttributes_next(
    sgp32_cursor *cursor, pkix_ExtensionAttribute *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_ExtensionAttributes_type, cursor, element, error);
}
/** Decodes all elements of ExtensionAttributes; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
pkix_ExtensionAttributes_collect(pkix_ExtensionAttribute *array, size_t *count, sgp32_error *error,
                                 size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_ExtensionAttributes_type, array, count, error, capacity, list);
}

/**
 * ORAddress, tag 30.
 *
 * 30: an X.400 mail address.
 *
 * @code{.unparsed}
 *     ORAddress ::= SEQUENCE {
 *         built-in-standard-attributes BuiltInStandardAttributes,
 *         built-in-domain-defined-attributes BuiltInDomainDefinedAttributes OPTIONAL,
 *         extension-attributes ExtensionAttributes OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_ORAddress {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_built_in_domain_defined_attributes;
    bool has_extension_attributes;
    pkix_BuiltInStandardAttributes built_in_standard_attributes;
    pkix_BuiltInDomainDefinedAttributes
        built_in_domain_defined_attributes;        /**< of pkix_BuiltInDomainDefinedAttribute */
    pkix_ExtensionAttributes extension_attributes; /**< of pkix_ExtensionAttribute */
} pkix_ORAddress;
/** Handle of ORAddress. */
extern SGP32_API const sgp32_type pkix_ORAddress_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_ORAddress_init(pkix_ORAddress *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ORAddress; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_ORAddress_decode(pkix_ORAddress *value,
                                                                sgp32_error *error, sgp32_bytes der,
                                                                uint32_t options)
{
    return sgp32_decode(&pkix_ORAddress_type, value, error, der, options);
}
/** Encodes ORAddress; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_ORAddress_encode(sgp32_bytes *der,
                                                                sgp32_error *error, uint8_t *buffer,
                                                                size_t capacity,
                                                                const pkix_ORAddress *value)
{
    return sgp32_encode(&pkix_ORAddress_type, der, error, buffer, capacity, value);
}

/**
 * CommonName, tag 13.
 *
 * 13: X.400 extension 1: common name.
 *
 * @code{.unparsed}
 *     CommonName ::= PrintableString (SIZE (1..64))
 * @endcode
 */
typedef sgp32_bytes pkix_CommonName;
/** Handle of CommonName. */
extern SGP32_API const sgp32_type pkix_CommonName_type;
/** Decodes CommonName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_CommonName_decode(pkix_CommonName *value,
                                                                 sgp32_error *error,
                                                                 sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_CommonName_type, value, error, der, options);
}
/** Encodes CommonName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_CommonName_encode(sgp32_bytes *der,
                                                                 sgp32_error *error,
                                                                 uint8_t *buffer, size_t capacity,
                                                                 const pkix_CommonName *value)
{
    return sgp32_encode(&pkix_CommonName_type, der, error, buffer, capacity, value);
}

/**
 * TeletexCommonName, tag 14.
 *
 * 14: X.400 extension 2: common name, in Teletex characters.
 *
 * @code{.unparsed}
 *     TeletexCommonName ::= TeletexString (SIZE (1..64))
 * @endcode
 */
typedef sgp32_bytes pkix_TeletexCommonName;
/** Handle of TeletexCommonName. */
extern SGP32_API const sgp32_type pkix_TeletexCommonName_type;
/** Decodes TeletexCommonName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexCommonName_decode(
    pkix_TeletexCommonName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_TeletexCommonName_type, value, error, der, options);
}
/** Encodes TeletexCommonName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_TeletexCommonName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const pkix_TeletexCommonName *value)
{
    return sgp32_encode(&pkix_TeletexCommonName_type, der, error, buffer, capacity, value);
}

/**
 * TeletexOrganizationName, tag 14.
 *
 * 14: X.400 extension 3: organization, in Teletex characters.
 *
 * @code{.unparsed}
 *     TeletexOrganizationName ::= TeletexString (SIZE (1..64))
 * @endcode
 */
typedef sgp32_bytes pkix_TeletexOrganizationName;
/** Handle of TeletexOrganizationName. */
extern SGP32_API const sgp32_type pkix_TeletexOrganizationName_type;
/** Decodes TeletexOrganizationName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexOrganizationName_decode(
    pkix_TeletexOrganizationName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_TeletexOrganizationName_type, value, error, der, options);
}
/** Encodes TeletexOrganizationName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_TeletexOrganizationName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const pkix_TeletexOrganizationName *value)
{
    return sgp32_encode(&pkix_TeletexOrganizationName_type, der, error, buffer, capacity, value);
}

/**
 * TeletexPersonalName, tag 31.
 *
 * 31: X.400 extension 4: a person's name, in Teletex characters.
 *
 * @code{.unparsed}
 *     TeletexPersonalName ::= SET {
 *         surname [0] IMPLICIT TeletexString (SIZE (1..40)),
 *         given-name [1] IMPLICIT TeletexString (SIZE (1..16)) OPTIONAL,
 *         initials [2] IMPLICIT TeletexString (SIZE (1..5)) OPTIONAL,
 *         generation-qualifier [3] IMPLICIT TeletexString (SIZE (1..3)) OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_TeletexPersonalName {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_given_name;
    bool has_initials;
    bool has_generation_qualifier;
    sgp32_bytes surname;
    sgp32_bytes given_name;
    sgp32_bytes initials;
    sgp32_bytes generation_qualifier;
} pkix_TeletexPersonalName;
/** Handle of TeletexPersonalName. */
extern SGP32_API const sgp32_type pkix_TeletexPersonalName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_TeletexPersonalName_init(pkix_TeletexPersonalName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes TeletexPersonalName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexPersonalName_decode(
    pkix_TeletexPersonalName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_TeletexPersonalName_type, value, error, der, options);
}
/** Encodes TeletexPersonalName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_TeletexPersonalName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const pkix_TeletexPersonalName *value)
{
    return sgp32_encode(&pkix_TeletexPersonalName_type, der, error, buffer, capacity, value);
}

/**
 * TeletexOrganizationalUnitName, tag 14.
 *
 * 14: X.400: part of an organization, in Teletex characters.
 *
 * @code{.unparsed}
 *     TeletexOrganizationalUnitName ::= TeletexString (SIZE (1..32))
 * @endcode
 */
typedef sgp32_bytes pkix_TeletexOrganizationalUnitName;
/** Handle of TeletexOrganizationalUnitName. */
extern SGP32_API const sgp32_type pkix_TeletexOrganizationalUnitName_type;
/** Decodes TeletexOrganizationalUnitName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
pkix_TeletexOrganizationalUnitName_decode(pkix_TeletexOrganizationalUnitName *value,
                                          sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_TeletexOrganizationalUnitName_type, value, error, der, options);
}
/** Encodes TeletexOrganizationalUnitName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexOrganizationalUnitName_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_TeletexOrganizationalUnitName *value)
{
    return sgp32_encode(&pkix_TeletexOrganizationalUnitName_type, der, error, buffer, capacity,
                        value);
}

/**
 * TeletexOrganizationalUnitNames, tag 30.
 *
 * 30: X.400 extension 5: parts of an organization, in Teletex characters.
 *
 * @code{.unparsed}
 *     TeletexOrganizationalUnitNames ::= SEQUENCE SIZE (1..4) OF TeletexOrganizationalUnitName
 * @endcode
 */
typedef sgp32_list
    pkix_TeletexOrganizationalUnitNames; /**< of pkix_TeletexOrganizationalUnitName */
/** Handle of TeletexOrganizationalUnitNames. */
extern SGP32_API const sgp32_type pkix_TeletexOrganizationalUnitNames_type;
/** Decodes TeletexOrganizationalUnitNames; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
pkix_TeletexOrganizationalUnitNames_decode(pkix_TeletexOrganizationalUnitNames *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_TeletexOrganizationalUnitNames_type, value, error, der, options);
}
/** Encodes TeletexOrganizationalUnitNames; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexOrganizationalUnitNames_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_TeletexOrganizationalUnitNames *value)
{
    return sgp32_encode(&pkix_TeletexOrganizationalUnitNames_type, der, error, buffer, capacity,
                        value);
}
/** Makes a list of `count` elements of TeletexOrganizationalUnitNames, to be encoded; `items` stays
 * the caller's. */
static inline sgp32_list
pkix_TeletexOrganizationalUnitNames_of(const pkix_TeletexOrganizationalUnitName *items,
                                       size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of TeletexOrganizationalUnitNames; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexOrganizationalUnitNames_next(
    sgp32_cursor *cursor, pkix_TeletexOrganizationalUnitName *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_TeletexOrganizationalUnitNames_type, cursor, element, error);
}
/** Decodes all elements of TeletexOrganizationalUnitNames; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexOrganizationalUnitNames_collect(
    pkix_TeletexOrganizationalUnitName *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&pkix_TeletexOrganizationalUnitNames_type, array, count, error,
                              capacity, list);
}

/**
 * PDSName, tag 13.
 *
 * 13: X.400 extension 7: postal service.
 *
 * @code{.unparsed}
 *     PDSName ::= PrintableString (SIZE (1..16))
 * @endcode
 */
typedef sgp32_bytes pkix_PDSName;
/** Handle of PDSName. */
extern SGP32_API const sgp32_type pkix_PDSName_type;
/** Decodes PDSName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PDSName_decode(pkix_PDSName *value,
                                                              sgp32_error *error, sgp32_bytes der,
                                                              uint32_t options)
{
    return sgp32_decode(&pkix_PDSName_type, value, error, der, options);
}
/** Encodes PDSName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_PDSName_encode(sgp32_bytes *der, sgp32_error *error,
                                                              uint8_t *buffer, size_t capacity,
                                                              const pkix_PDSName *value)
{
    return sgp32_encode(&pkix_PDSName_type, der, error, buffer, capacity, value);
}

/**
 * PhysicalDeliveryCountryName, tag untagged.
 *
 * 12 | 13: X.400 extension 8: country of delivery.
 *
 * @code{.unparsed}
 *     PhysicalDeliveryCountryName ::= CHOICE {
 *         x121-dcc-code NumericString (SIZE (3)),
 *         iso-3166-alpha2-code PrintableString (SIZE (2))
 *     }
 * @endcode
 */
typedef struct pkix_PhysicalDeliveryCountryName {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_PhysicalDeliveryCountryName_… */
    union {
        sgp32_bytes x121_dcc_code;
        sgp32_bytes iso_3166_alpha2_code;
    };
} pkix_PhysicalDeliveryCountryName;
/** Values of `choice` in pkix_PhysicalDeliveryCountryName. */
enum {
    PKIX_PhysicalDeliveryCountryName_x121_dcc_code = 1,
    PKIX_PhysicalDeliveryCountryName_iso_3166_alpha2_code = 2,
};
/** Handle of PhysicalDeliveryCountryName. */
extern SGP32_API const sgp32_type pkix_PhysicalDeliveryCountryName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PhysicalDeliveryCountryName_init(pkix_PhysicalDeliveryCountryName *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PhysicalDeliveryCountryName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PhysicalDeliveryCountryName_decode(
    pkix_PhysicalDeliveryCountryName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PhysicalDeliveryCountryName_type, value, error, der, options);
}
/** Encodes PhysicalDeliveryCountryName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_PhysicalDeliveryCountryName_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_PhysicalDeliveryCountryName *value)
{
    return sgp32_encode(&pkix_PhysicalDeliveryCountryName_type, der, error, buffer, capacity,
                        value);
}

/**
 * PostalCode, tag untagged.
 *
 * 12 | 13: X.400 extension 9: postal code.
 *
 * @code{.unparsed}
 *     PostalCode ::= CHOICE {
 *         numeric-code NumericString (SIZE (1..16)),
 *         printable-code PrintableString (SIZE (1..16))
 *     }
 * @endcode
 */
typedef struct pkix_PostalCode {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_PostalCode_… */
    union {
        sgp32_bytes numeric_code;
        sgp32_bytes printable_code;
    };
} pkix_PostalCode;
/** Values of `choice` in pkix_PostalCode. */
enum {
    PKIX_PostalCode_numeric_code = 1,
    PKIX_PostalCode_printable_code = 2,
};
/** Handle of PostalCode. */
extern SGP32_API const sgp32_type pkix_PostalCode_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PostalCode_init(pkix_PostalCode *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PostalCode; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PostalCode_decode(pkix_PostalCode *value,
                                                                 sgp32_error *error,
                                                                 sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PostalCode_type, value, error, der, options);
}
/** Encodes PostalCode; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_PostalCode_encode(sgp32_bytes *der,
                                                                 sgp32_error *error,
                                                                 uint8_t *buffer, size_t capacity,
                                                                 const pkix_PostalCode *value)
{
    return sgp32_encode(&pkix_PostalCode_type, der, error, buffer, capacity, value);
}

/**
 * PDSParameter, tag 31.
 *
 * 31: X.400: text of a postal address.
 *
 * @code{.unparsed}
 *     PDSParameter ::= SET {
 *         printable-string PrintableString (SIZE (1..30)) OPTIONAL,
 *         teletex-string TeletexString (SIZE (1..30)) OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_PDSParameter {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_printable_string;
    bool has_teletex_string;
    sgp32_bytes printable_string;
    sgp32_bytes teletex_string;
} pkix_PDSParameter;
/** Handle of PDSParameter. */
extern SGP32_API const sgp32_type pkix_PDSParameter_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PDSParameter_init(pkix_PDSParameter *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PDSParameter; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PDSParameter_decode(pkix_PDSParameter *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&pkix_PDSParameter_type, value, error, der, options);
}
/** Encodes PDSParameter; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_PDSParameter_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const pkix_PDSParameter *value)
{
    return sgp32_encode(&pkix_PDSParameter_type, der, error, buffer, capacity, value);
}

/**
 * PhysicalDeliveryOfficeName, tag 31.
 *
 * 31: X.400 extension 10: post office.
 *
 * @code{.unparsed}
 *     PhysicalDeliveryOfficeName ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_PhysicalDeliveryOfficeName;
/** Handle of PhysicalDeliveryOfficeName. */
extern SGP32_API const sgp32_type pkix_PhysicalDeliveryOfficeName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PhysicalDeliveryOfficeName_init(pkix_PhysicalDeliveryOfficeName *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes PhysicalDeliveryOfficeName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PhysicalDeliveryOfficeName_decode(
    pkix_PhysicalDeliveryOfficeName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PhysicalDeliveryOfficeName_type, value, error, der, options);
}
/** Encodes PhysicalDeliveryOfficeName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_PhysicalDeliveryOfficeName_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_PhysicalDeliveryOfficeName *value)
{
    return sgp32_encode(&pkix_PhysicalDeliveryOfficeName_type, der, error, buffer, capacity, value);
}

/**
 * PhysicalDeliveryOfficeNumber, tag 31.
 *
 * 31: X.400 extension 11: number of the post office.
 *
 * @code{.unparsed}
 *     PhysicalDeliveryOfficeNumber ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_PhysicalDeliveryOfficeNumber;
/** Handle of PhysicalDeliveryOfficeNumber. */
extern SGP32_API const sgp32_type pkix_PhysicalDeliveryOfficeNumber_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PhysicalDeliveryOfficeNumber_init(pkix_PhysicalDeliveryOfficeNumber *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes PhysicalDeliveryOfficeNumber; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PhysicalDeliveryOfficeNumber_decode(
    pkix_PhysicalDeliveryOfficeNumber *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PhysicalDeliveryOfficeNumber_type, value, error, der, options);
}
/** Encodes PhysicalDeliveryOfficeNumber; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_PhysicalDeliveryOfficeNumber_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_PhysicalDeliveryOfficeNumber *value)
{
    return sgp32_encode(&pkix_PhysicalDeliveryOfficeNumber_type, der, error, buffer, capacity,
                        value);
}

/**
 * ExtensionORAddressComponents, tag 31.
 *
 * 31: X.400 extension 12: further parts of the address.
 *
 * @code{.unparsed}
 *     ExtensionORAddressComponents ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_ExtensionORAddressComponents;
/** Handle of ExtensionORAddressComponents. */
extern SGP32_API const sgp32_type pkix_ExtensionORAddressComponents_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_ExtensionORAddressComponents_init(pkix_ExtensionORAddressComponents *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes ExtensionORAddressComponents; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtensionORAddressComponents_decode(
    pkix_ExtensionORAddressComponents *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_ExtensionORAddressComponents_type, value, error, der, options);
}
/** Encodes ExtensionORAddressComponents; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtensionORAddressComponents_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_ExtensionORAddressComponents *value)
{
    return sgp32_encode(&pkix_ExtensionORAddressComponents_type, der, error, buffer, capacity,
                        value);
}

/**
 * PhysicalDeliveryPersonalName, tag 31.
 *
 * 31: X.400 extension 13: receiver.
 *
 * @code{.unparsed}
 *     PhysicalDeliveryPersonalName ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_PhysicalDeliveryPersonalName;
/** Handle of PhysicalDeliveryPersonalName. */
extern SGP32_API const sgp32_type pkix_PhysicalDeliveryPersonalName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PhysicalDeliveryPersonalName_init(pkix_PhysicalDeliveryPersonalName *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes PhysicalDeliveryPersonalName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PhysicalDeliveryPersonalName_decode(
    pkix_PhysicalDeliveryPersonalName *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PhysicalDeliveryPersonalName_type, value, error, der, options);
}
/** Encodes PhysicalDeliveryPersonalName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_PhysicalDeliveryPersonalName_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_PhysicalDeliveryPersonalName *value)
{
    return sgp32_encode(&pkix_PhysicalDeliveryPersonalName_type, der, error, buffer, capacity,
                        value);
}

/**
 * PhysicalDeliveryOrganizationName, tag 31.
 *
 * 31: X.400 extension 14: organization of the receiver.
 *
 * @code{.unparsed}
 *     PhysicalDeliveryOrganizationName ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_PhysicalDeliveryOrganizationName;
/** Handle of PhysicalDeliveryOrganizationName. */
extern SGP32_API const sgp32_type pkix_PhysicalDeliveryOrganizationName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
pkix_PhysicalDeliveryOrganizationName_init(pkix_PhysicalDeliveryOrganizationName *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes PhysicalDeliveryOrganizationName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PhysicalDeliveryOrganizationName_decode(pkix_PhysicalDeliveryOrganizationName *value,
                                             sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PhysicalDeliveryOrganizationName_type, value, error, der, options);
}
/** Encodes PhysicalDeliveryOrganizationName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_PhysicalDeliveryOrganizationName_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_PhysicalDeliveryOrganizationName *value)
{
    return sgp32_encode(&pkix_PhysicalDeliveryOrganizationName_type, der, error, buffer, capacity,
                        value);
}

/**
 * ExtensionPhysicalDeliveryAddressComponents, tag 31.
 *
 * 31: X.400 extension 15: further parts of the place.
 *
 * @code{.unparsed}
 *     ExtensionPhysicalDeliveryAddressComponents ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_ExtensionPhysicalDeliveryAddressComponents;
/** Handle of ExtensionPhysicalDeliveryAddressComponents. */
extern SGP32_API const sgp32_type pkix_ExtensionPhysicalDeliveryAddressComponents_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_ExtensionPhysicalDeliveryAddressComponents_init(
    pkix_ExtensionPhysicalDeliveryAddressComponents *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes ExtensionPhysicalDeliveryAddressComponents; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtensionPhysicalDeliveryAddressComponents_decode(
    pkix_ExtensionPhysicalDeliveryAddressComponents *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&pkix_ExtensionPhysicalDeliveryAddressComponents_type, value, error, der,
                        options);
}
/** Encodes ExtensionPhysicalDeliveryAddressComponents; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtensionPhysicalDeliveryAddressComponents_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_ExtensionPhysicalDeliveryAddressComponents *value)
{
    return sgp32_encode(&pkix_ExtensionPhysicalDeliveryAddressComponents_type, der, error, buffer,
                        capacity, value);
}

/** UnformattedPostalAddress.printable-address, defined inside UnformattedPostalAddress. */
/** Handle of UnformattedPostalAddress.printable-address. */
extern SGP32_API const sgp32_type pkix_UnformattedPostalAddress_printable_address_type;
/** Makes a list of `count` elements of UnformattedPostalAddress.printable-address, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list
pkix_UnformattedPostalAddress_printable_address_of(const sgp32_bytes *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of UnformattedPostalAddress.printable-address; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_UnformattedPostalAddress_printable_address_next(
    sgp32_cursor *cursor, sgp32_bytes *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_UnformattedPostalAddress_printable_address_type, cursor, element,
                           error);
}
/** Decodes all elements of UnformattedPostalAddress.printable-address; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_UnformattedPostalAddress_printable_address_collect(
    sgp32_bytes *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_UnformattedPostalAddress_printable_address_type, array, count,
                              error, capacity, list);
}

/**
 * UnformattedPostalAddress, tag 31.
 *
 * 31: X.400 extension 16: postal address as lines of text.
 *
 * @code{.unparsed}
 *     UnformattedPostalAddress ::= SET {
 *         printable-address SEQUENCE SIZE (1..6) OF PrintableString (SIZE (1..30)) OPTIONAL,
 *         teletex-string TeletexString (SIZE (1..180)) OPTIONAL
 *     }
 * @endcode
 */
typedef struct pkix_UnformattedPostalAddress {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_printable_address;
    bool has_teletex_string;
    sgp32_list printable_address; /**< of sgp32_bytes */
    sgp32_bytes teletex_string;
} pkix_UnformattedPostalAddress;
/** Handle of UnformattedPostalAddress. */
extern SGP32_API const sgp32_type pkix_UnformattedPostalAddress_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_UnformattedPostalAddress_init(pkix_UnformattedPostalAddress *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes UnformattedPostalAddress; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_UnformattedPostalAddress_decode(
    pkix_UnformattedPostalAddress *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_UnformattedPostalAddress_type, value, error, der, options);
}
/** Encodes UnformattedPostalAddress; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_UnformattedPostalAddress_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const pkix_UnformattedPostalAddress *value)
{
    return sgp32_encode(&pkix_UnformattedPostalAddress_type, der, error, buffer, capacity, value);
}

/**
 * StreetAddress, tag 31.
 *
 * 31: X.400 extension 17: street.
 *
 * @code{.unparsed}
 *     StreetAddress ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_StreetAddress;
/** Handle of StreetAddress. */
extern SGP32_API const sgp32_type pkix_StreetAddress_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_StreetAddress_init(pkix_StreetAddress *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes StreetAddress; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_StreetAddress_decode(pkix_StreetAddress *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&pkix_StreetAddress_type, value, error, der, options);
}
/** Encodes StreetAddress; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_StreetAddress_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const pkix_StreetAddress *value)
{
    return sgp32_encode(&pkix_StreetAddress_type, der, error, buffer, capacity, value);
}

/**
 * PostOfficeBoxAddress, tag 31.
 *
 * 31: X.400 extension 18: post office box.
 *
 * @code{.unparsed}
 *     PostOfficeBoxAddress ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_PostOfficeBoxAddress;
/** Handle of PostOfficeBoxAddress. */
extern SGP32_API const sgp32_type pkix_PostOfficeBoxAddress_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PostOfficeBoxAddress_init(pkix_PostOfficeBoxAddress *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes PostOfficeBoxAddress; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PostOfficeBoxAddress_decode(
    pkix_PostOfficeBoxAddress *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PostOfficeBoxAddress_type, value, error, der, options);
}
/** Encodes PostOfficeBoxAddress; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PostOfficeBoxAddress_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const pkix_PostOfficeBoxAddress *value)
{
    return sgp32_encode(&pkix_PostOfficeBoxAddress_type, der, error, buffer, capacity, value);
}

/**
 * PosteRestanteAddress, tag 31.
 *
 * 31: X.400 extension 19: poste restante.
 *
 * @code{.unparsed}
 *     PosteRestanteAddress ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_PosteRestanteAddress;
/** Handle of PosteRestanteAddress. */
extern SGP32_API const sgp32_type pkix_PosteRestanteAddress_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PosteRestanteAddress_init(pkix_PosteRestanteAddress *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes PosteRestanteAddress; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PosteRestanteAddress_decode(
    pkix_PosteRestanteAddress *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PosteRestanteAddress_type, value, error, der, options);
}
/** Encodes PosteRestanteAddress; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PosteRestanteAddress_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const pkix_PosteRestanteAddress *value)
{
    return sgp32_encode(&pkix_PosteRestanteAddress_type, der, error, buffer, capacity, value);
}

/**
 * UniquePostalName, tag 31.
 *
 * 31: X.400 extension 20: well-known place.
 *
 * @code{.unparsed}
 *     UniquePostalName ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_UniquePostalName;
/** Handle of UniquePostalName. */
extern SGP32_API const sgp32_type pkix_UniquePostalName_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_UniquePostalName_init(pkix_UniquePostalName *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes UniquePostalName; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_UniquePostalName_decode(pkix_UniquePostalName *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&pkix_UniquePostalName_type, value, error, der, options);
}
/** Encodes UniquePostalName; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_UniquePostalName_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const pkix_UniquePostalName *value)
{
    return sgp32_encode(&pkix_UniquePostalName_type, der, error, buffer, capacity, value);
}

/**
 * LocalPostalAttributes, tag 31.
 *
 * 31: X.400 extension 21: local parts of the address.
 *
 * @code{.unparsed}
 *     LocalPostalAttributes ::= PDSParameter
 * @endcode
 */
typedef pkix_PDSParameter pkix_LocalPostalAttributes;
/** Handle of LocalPostalAttributes. */
extern SGP32_API const sgp32_type pkix_LocalPostalAttributes_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_LocalPostalAttributes_init(pkix_LocalPostalAttributes *value)
{
    pkix_PDSParameter_init(value);
}
/** Decodes LocalPostalAttributes; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_LocalPostalAttributes_decode(
    pkix_LocalPostalAttributes *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_LocalPostalAttributes_type, value, error, der, options);
}
/** Encodes LocalPostalAttributes; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_LocalPostalAttributes_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const pkix_LocalPostalAttributes *value)
{
    return sgp32_encode(&pkix_LocalPostalAttributes_type, der, error, buffer, capacity, value);
}

/** ExtendedNetworkAddress.e163-4-address, defined inside ExtendedNetworkAddress. */
typedef struct pkix_ExtendedNetworkAddress_e163_4_address {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_sub_address;
    sgp32_bytes number;
    sgp32_bytes sub_address;
} pkix_ExtendedNetworkAddress_e163_4_address;
/** Handle of ExtendedNetworkAddress.e163-4-address. */
extern SGP32_API const sgp32_type pkix_ExtendedNetworkAddress_e163_4_address_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
pkix_ExtendedNetworkAddress_e163_4_address_init(pkix_ExtendedNetworkAddress_e163_4_address *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ExtendedNetworkAddress.e163-4-address; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtendedNetworkAddress_e163_4_address_decode(
    pkix_ExtendedNetworkAddress_e163_4_address *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&pkix_ExtendedNetworkAddress_e163_4_address_type, value, error, der,
                        options);
}
/** Encodes ExtendedNetworkAddress.e163-4-address; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtendedNetworkAddress_e163_4_address_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_ExtendedNetworkAddress_e163_4_address *value)
{
    return sgp32_encode(&pkix_ExtendedNetworkAddress_e163_4_address_type, der, error, buffer,
                        capacity, value);
}

/** PresentationAddress.nAddresses, defined inside PresentationAddress. */
/** Handle of PresentationAddress.nAddresses. */
extern SGP32_API const sgp32_type pkix_PresentationAddress_nAddresses_type;
/** Makes a list of `count` elements of PresentationAddress.nAddresses, to be encoded; `items` stays
 * the caller's. */
static inline sgp32_list pkix_PresentationAddress_nAddresses_of(const sgp32_bytes *items,
                                                                size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of PresentationAddress.nAddresses; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_PresentationAddress_nAddresses_next(
    sgp32_cursor *cursor, sgp32_bytes *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_PresentationAddress_nAddresses_type, cursor, element, error);
}
/** Decodes all elements of PresentationAddress.nAddresses; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_PresentationAddress_nAddresses_collect(
    sgp32_bytes *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&pkix_PresentationAddress_nAddresses_type, array, count, error,
                              capacity, list);
}

/**
 * PresentationAddress, tag 30.
 *
 * 30: X.400: OSI presentation address.
 *
 * @code{.unparsed}
 *     PresentationAddress ::= SEQUENCE {
 *         pSelector [0] OCTET STRING OPTIONAL,
 *         sSelector [1] OCTET STRING OPTIONAL,
 *         tSelector [2] OCTET STRING OPTIONAL,
 *         nAddresses [3] SET SIZE (1..MAX) OF OCTET STRING
 *     }
 * @endcode
 */
typedef struct pkix_PresentationAddress {
    sgp32_bytes der; /**< the octets it was decoded from */
    bool has_pSelector;
    bool has_sSelector;
    bool has_tSelector;
    sgp32_bytes pSelector;
    sgp32_bytes sSelector;
    sgp32_bytes tSelector;
    sgp32_list nAddresses; /**< of sgp32_bytes */
} pkix_PresentationAddress;
/** Handle of PresentationAddress. */
extern SGP32_API const sgp32_type pkix_PresentationAddress_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_PresentationAddress_init(pkix_PresentationAddress *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PresentationAddress; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_PresentationAddress_decode(
    pkix_PresentationAddress *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_PresentationAddress_type, value, error, der, options);
}
/** Encodes PresentationAddress; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_PresentationAddress_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const pkix_PresentationAddress *value)
{
    return sgp32_encode(&pkix_PresentationAddress_type, der, error, buffer, capacity, value);
}

/**
 * ExtendedNetworkAddress, tag untagged.
 *
 * 30 | A0: X.400 extension 22: telephone number or OSI address.
 *
 * @code{.unparsed}
 *     ExtendedNetworkAddress ::= CHOICE {
 *         e163-4-address SEQUENCE {
 *             number [0] IMPLICIT NumericString (SIZE (1..15)),
 *             sub-address [1] IMPLICIT NumericString (SIZE (1..40)) OPTIONAL
 *         },
 *         psap-address [0] IMPLICIT PresentationAddress
 *     }
 * @endcode
 */
typedef struct pkix_ExtendedNetworkAddress {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: PKIX_ExtendedNetworkAddress_… */
    union {
        pkix_ExtendedNetworkAddress_e163_4_address e163_4_address;
        pkix_PresentationAddress psap_address;
    };
} pkix_ExtendedNetworkAddress;
/** Values of `choice` in pkix_ExtendedNetworkAddress. */
enum {
    PKIX_ExtendedNetworkAddress_e163_4_address = 1,
    PKIX_ExtendedNetworkAddress_psap_address = 2,
};
/** Handle of ExtendedNetworkAddress. */
extern SGP32_API const sgp32_type pkix_ExtendedNetworkAddress_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void pkix_ExtendedNetworkAddress_init(pkix_ExtendedNetworkAddress *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ExtendedNetworkAddress; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_ExtendedNetworkAddress_decode(
    pkix_ExtendedNetworkAddress *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_ExtendedNetworkAddress_type, value, error, der, options);
}
/** Encodes ExtendedNetworkAddress; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
pkix_ExtendedNetworkAddress_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const pkix_ExtendedNetworkAddress *value)
{
    return sgp32_encode(&pkix_ExtendedNetworkAddress_type, der, error, buffer, capacity, value);
}

/**
 * TerminalType, tag 02.
 *
 * 02: X.400 extension 23: kind of terminal.
 *
 * @code{.unparsed}
 *     TerminalType ::= INTEGER {
 *         telex(3),
 *         teletex(4),
 *         g3-facsimile(5),
 *         g4-facsimile(6),
 *         ia5-terminal(7),
 *         videotex(8)
 *     } (0..256)
 * @endcode
 */
typedef int64_t pkix_TerminalType;
/** Named values of TerminalType. */
enum {
    PKIX_TerminalType_telex = 3,
    PKIX_TerminalType_teletex = 4,
    PKIX_TerminalType_g3_facsimile = 5,
    PKIX_TerminalType_g4_facsimile = 6,
    PKIX_TerminalType_ia5_terminal = 7,
    PKIX_TerminalType_videotex = 8,
};
/** Handle of TerminalType. */
extern SGP32_API const sgp32_type pkix_TerminalType_type;
/** Decodes TerminalType; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status pkix_TerminalType_decode(pkix_TerminalType *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&pkix_TerminalType_type, value, error, der, options);
}
/** Encodes TerminalType; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_TerminalType_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const pkix_TerminalType *value)
{
    return sgp32_encode(&pkix_TerminalType_type, der, error, buffer, capacity, value);
}

/**
 * TeletexDomainDefinedAttribute, tag 30.
 *
 * 30: X.400: one attribute of a carrier, in Teletex characters.
 *
 * @code{.unparsed}
 *     TeletexDomainDefinedAttribute ::= SEQUENCE {
 *         type TeletexString (SIZE (1..8)),
 *         value TeletexString (SIZE (1..128))
 *     }
 * @endcode
 */
typedef struct pkix_TeletexDomainDefinedAttribute {
    sgp32_bytes der; /**< the octets it was decoded from */
    sgp32_bytes type;
    sgp32_bytes value;
} pkix_TeletexDomainDefinedAttribute;
/** Handle of TeletexDomainDefinedAttribute. */
extern SGP32_API const sgp32_type pkix_TeletexDomainDefinedAttribute_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
pkix_TeletexDomainDefinedAttribute_init(pkix_TeletexDomainDefinedAttribute *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes TeletexDomainDefinedAttribute; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
pkix_TeletexDomainDefinedAttribute_decode(pkix_TeletexDomainDefinedAttribute *value,
                                          sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_TeletexDomainDefinedAttribute_type, value, error, der, options);
}
/** Encodes TeletexDomainDefinedAttribute; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexDomainDefinedAttribute_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_TeletexDomainDefinedAttribute *value)
{
    return sgp32_encode(&pkix_TeletexDomainDefinedAttribute_type, der, error, buffer, capacity,
                        value);
}

/**
 * TeletexDomainDefinedAttributes, tag 30.
 *
 * 30: X.400 extension 6: a carrier's attributes, in Teletex characters.
 *
 * @code{.unparsed}
 *     TeletexDomainDefinedAttributes ::= SEQUENCE SIZE (1..4) OF TeletexDomainDefinedAttribute
 * @endcode
 */
typedef sgp32_list
    pkix_TeletexDomainDefinedAttributes; /**< of pkix_TeletexDomainDefinedAttribute */
/** Handle of TeletexDomainDefinedAttributes. */
extern SGP32_API const sgp32_type pkix_TeletexDomainDefinedAttributes_type;
/** Decodes TeletexDomainDefinedAttributes; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
pkix_TeletexDomainDefinedAttributes_decode(pkix_TeletexDomainDefinedAttributes *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&pkix_TeletexDomainDefinedAttributes_type, value, error, der, options);
}
/** Encodes TeletexDomainDefinedAttributes; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexDomainDefinedAttributes_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const pkix_TeletexDomainDefinedAttributes *value)
{
    return sgp32_encode(&pkix_TeletexDomainDefinedAttributes_type, der, error, buffer, capacity,
                        value);
}
/** Makes a list of `count` elements of TeletexDomainDefinedAttributes, to be encoded; `items` stays
 * the caller's. */
static inline sgp32_list
pkix_TeletexDomainDefinedAttributes_of(const pkix_TeletexDomainDefinedAttribute *items,
                                       size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of TeletexDomainDefinedAttributes; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexDomainDefinedAttributes_next(
    sgp32_cursor *cursor, pkix_TeletexDomainDefinedAttribute *element, sgp32_error *error)
{
    return sgp32_list_next(&pkix_TeletexDomainDefinedAttributes_type, cursor, element, error);
}
/** Decodes all elements of TeletexDomainDefinedAttributes; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status pkix_TeletexDomainDefinedAttributes_collect(
    pkix_TeletexDomainDefinedAttribute *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&pkix_TeletexDomainDefinedAttributes_type, array, count, error,
                              capacity, list);
}

#ifdef __cplusplus
}
#endif

#endif
