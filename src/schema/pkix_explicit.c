/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/PKIX1Explicit88.asn by `./scripts/generate`. Do not edit. */
#include "sgp32/types_pkix_explicit.h"

#include "codec/schema.h"
#include "schema/primitives.h"

/* AlgorithmIdentifier */
_Static_assert(sizeof(pkix_AlgorithmIdentifier) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_AlgorithmIdentifier, has_parameters) == SCHEMA_PRESENCE(0) + 0,
               "presence flags are contiguous");
const schema_component pkix_AlgorithmIdentifier_items[] = {
    {&schema_oid_type, 0x06, (uint16_t)(offsetof(pkix_AlgorithmIdentifier, algorithm))},
    {&schema_any_type, 0x00,
     (uint16_t)(offsetof(pkix_AlgorithmIdentifier, parameters) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_AlgorithmIdentifier_item_names[] = {
    "algorithm",
    "parameters",
};
static const schema_names pkix_AlgorithmIdentifier_names = {"PKIX1Explicit88",
                                                            "AlgorithmIdentifier",
                                                            NULL,
                                                            pkix_AlgorithmIdentifier_item_names,
                                                            NULL,
                                                            0,
                                                            false};
#endif
const sgp32_type pkix_AlgorithmIdentifier_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_AlgorithmIdentifier),
    pkix_AlgorithmIdentifier_items SCHEMA_NAMED_BY(pkix_AlgorithmIdentifier_names)};

/* SubjectPublicKeyInfo */
_Static_assert(sizeof(pkix_SubjectPublicKeyInfo) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_SubjectPublicKeyInfo_items[] = {
    {&pkix_AlgorithmIdentifier_type, 0x30,
     (uint16_t)(offsetof(pkix_SubjectPublicKeyInfo, algorithm))},
    {&schema_bits_type, 0x03, (uint16_t)(offsetof(pkix_SubjectPublicKeyInfo, subjectPublicKey))},
#if SGP32_WITH_LENIENT
    {NULL, 0x30, 0x1140}, /* nested_certificate */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const pkix_SubjectPublicKeyInfo_item_names[] = {
    "algorithm",
    "subjectPublicKey",
};
static const schema_names pkix_SubjectPublicKeyInfo_names = {"PKIX1Explicit88",
                                                             "SubjectPublicKeyInfo",
                                                             NULL,
                                                             pkix_SubjectPublicKeyInfo_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type pkix_SubjectPublicKeyInfo_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_DEVIATES,
    0x30,
    2,
    sizeof(pkix_SubjectPublicKeyInfo),
    pkix_SubjectPublicKeyInfo_items SCHEMA_NAMED_BY(pkix_SubjectPublicKeyInfo_names)};

/* Version */
#if SGP32_NAMES
const schema_value pkix_Version_values[] = {
    {0, "v1"},
    {1, "v2"},
    {2, "v3"},
};
static const schema_names pkix_Version_names = {"PKIX1Explicit88",   "Version", NULL, NULL,
                                                pkix_Version_values, 3,         false};
#endif
const sgp32_type pkix_Version_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(pkix_Version_names)};

/* TBSCertificate.version */
#if SGP32_NAMES
static const schema_names pkix_TBSCertificate_version_names = {
    "PKIX1Explicit88", "TBSCertificate.version", "Version", NULL, pkix_Version_values, 3, true};
#endif
const sgp32_type pkix_TBSCertificate_version_type = {
    SCHEMA_NAMED,
    SCHEMA_DEFAULTED,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(pkix_TBSCertificate_version_names)};

/* CertificateSerialNumber */
#if SGP32_NAMES
static const schema_names pkix_CertificateSerialNumber_names = {
    "PKIX1Explicit88", "CertificateSerialNumber", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_CertificateSerialNumber_type = {
    SCHEMA_INTEGER, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(pkix_CertificateSerialNumber_names)};

/* AttributeType */
#if SGP32_NAMES
static const schema_names pkix_AttributeType_names = {
    "PKIX1Explicit88", "AttributeType", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_AttributeType_type = {
    SCHEMA_OID, 0, 0x06, 0, 0, NULL SCHEMA_NAMED_BY(pkix_AttributeType_names)};

/* AttributeValue */
#if SGP32_NAMES
static const schema_names pkix_AttributeValue_names = {
    "PKIX1Explicit88", "AttributeValue", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_AttributeValue_type = {
    SCHEMA_ANY, 0, 0x00, 0, 0, NULL SCHEMA_NAMED_BY(pkix_AttributeValue_names)};

/* AttributeTypeAndValue */
_Static_assert(sizeof(pkix_AttributeTypeAndValue) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_AttributeTypeAndValue_items[] = {
    {&pkix_AttributeType_type, 0x06, (uint16_t)(offsetof(pkix_AttributeTypeAndValue, type))},
    {&pkix_AttributeValue_type, 0x00, (uint16_t)(offsetof(pkix_AttributeTypeAndValue, value))},
};
#if SGP32_NAMES
const char *const pkix_AttributeTypeAndValue_item_names[] = {
    "type",
    "value",
};
static const schema_names pkix_AttributeTypeAndValue_names = {"PKIX1Explicit88",
                                                              "AttributeTypeAndValue",
                                                              NULL,
                                                              pkix_AttributeTypeAndValue_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type pkix_AttributeTypeAndValue_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_AttributeTypeAndValue),
    pkix_AttributeTypeAndValue_items SCHEMA_NAMED_BY(pkix_AttributeTypeAndValue_names)};

/* RelativeDistinguishedName */
const schema_component pkix_RelativeDistinguishedName_items[] = {
    {&pkix_AttributeTypeAndValue_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_RelativeDistinguishedName_names = {
    "PKIX1Explicit88", "RelativeDistinguishedName", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_RelativeDistinguishedName_type = {
    SCHEMA_SET_OF,
    SCHEMA_BOUNDED,
    0x31,
    1,
    65535,
    pkix_RelativeDistinguishedName_items SCHEMA_NAMED_BY(pkix_RelativeDistinguishedName_names)};

/* RDNSequence */
const schema_component pkix_RDNSequence_items[] = {
    {&pkix_RelativeDistinguishedName_type, 0x31, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_RDNSequence_names = {
    "PKIX1Explicit88", "RDNSequence", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_RDNSequence_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    pkix_RDNSequence_items SCHEMA_NAMED_BY(pkix_RDNSequence_names)};

/* Name */
_Static_assert(sizeof(pkix_Name) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_Name_items[] = {
    {&pkix_RDNSequence_type, 0x30, (uint16_t)(offsetof(pkix_Name, rdnSequence))},
};
#if SGP32_NAMES
const char *const pkix_Name_item_names[] = {
    "rdnSequence",
};
static const schema_names pkix_Name_names = {
    "PKIX1Explicit88", "Name", NULL, pkix_Name_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_Name_type = {
    SCHEMA_CHOICE, 0, 0x00, 1, sizeof(pkix_Name), pkix_Name_items SCHEMA_NAMED_BY(pkix_Name_names)};

/* Time */
_Static_assert(sizeof(pkix_Time) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_Time_items[] = {
    {&schema_utc_time_type, 0x17, (uint16_t)(offsetof(pkix_Time, utcTime))},
    {&schema_generalized_time_type, 0x18, (uint16_t)(offsetof(pkix_Time, generalTime))},
};
#if SGP32_NAMES
const char *const pkix_Time_item_names[] = {
    "utcTime",
    "generalTime",
};
static const schema_names pkix_Time_names = {
    "PKIX1Explicit88", "Time", NULL, pkix_Time_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_Time_type = {
    SCHEMA_CHOICE, 0, 0x00, 2, sizeof(pkix_Time), pkix_Time_items SCHEMA_NAMED_BY(pkix_Time_names)};

/* Validity */
_Static_assert(sizeof(pkix_Validity) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_Validity_items[] = {
    {&pkix_Time_type, 0x00, (uint16_t)(offsetof(pkix_Validity, notBefore))},
    {&pkix_Time_type, 0x00, (uint16_t)(offsetof(pkix_Validity, notAfter))},
};
#if SGP32_NAMES
const char *const pkix_Validity_item_names[] = {
    "notBefore",
    "notAfter",
};
static const schema_names pkix_Validity_names = {
    "PKIX1Explicit88", "Validity", NULL, pkix_Validity_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_Validity_type = {SCHEMA_SEQUENCE,
                                       0,
                                       0x30,
                                       2,
                                       sizeof(pkix_Validity),
                                       pkix_Validity_items SCHEMA_NAMED_BY(pkix_Validity_names)};

/* UniqueIdentifier */
#if SGP32_NAMES
static const schema_names pkix_UniqueIdentifier_names = {
    "PKIX1Explicit88", "UniqueIdentifier", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_UniqueIdentifier_type = {
    SCHEMA_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(pkix_UniqueIdentifier_names)};

/* Extension.critical */
#if SGP32_NAMES
static const schema_names pkix_Extension_critical_names = {
    "PKIX1Explicit88", "Extension.critical", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type pkix_Extension_critical_type = {
    SCHEMA_BOOLEAN,
    SCHEMA_DEFAULTED,
    0x01,
    0,
    0,
    NULL SCHEMA_NAMED_BY(pkix_Extension_critical_names)};

/* Extension */
_Static_assert(sizeof(pkix_Extension) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_Extension_items[] = {
    {&schema_oid_type, 0x06, (uint16_t)(offsetof(pkix_Extension, extnID))},
    {&pkix_Extension_critical_type, 0x01,
     (uint16_t)(offsetof(pkix_Extension, critical) | SCHEMA_DEFAULT)},
    {&schema_octets_type, 0x04, (uint16_t)(offsetof(pkix_Extension, extnValue))},
};
#if SGP32_NAMES
const char *const pkix_Extension_item_names[] = {
    "extnID",
    "critical",
    "extnValue",
};
static const schema_names pkix_Extension_names = {
    "PKIX1Explicit88", "Extension", NULL, pkix_Extension_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_Extension_type = {SCHEMA_SEQUENCE,
                                        0,
                                        0x30,
                                        3,
                                        sizeof(pkix_Extension),
                                        pkix_Extension_items SCHEMA_NAMED_BY(pkix_Extension_names)};

/* Extensions */
const schema_component pkix_Extensions_items[] = {
    {&pkix_Extension_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_Extensions_names = {
    "PKIX1Explicit88", "Extensions", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_Extensions_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_Extensions_items SCHEMA_NAMED_BY(pkix_Extensions_names)};

/* TBSCertificate */
_Static_assert(sizeof(pkix_TBSCertificate) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_TBSCertificate, has_extensions) == SCHEMA_PRESENCE(0) + 2,
               "presence flags are contiguous");
const schema_component pkix_TBSCertificate_items[] = {
    {&pkix_TBSCertificate_version_type, 0xA0,
     (uint16_t)(offsetof(pkix_TBSCertificate, version) | SCHEMA_DEFAULT | SCHEMA_WRAPPED)},
    {&pkix_CertificateSerialNumber_type, 0x02,
     (uint16_t)(offsetof(pkix_TBSCertificate, serialNumber))},
    {&pkix_AlgorithmIdentifier_type, 0x30, (uint16_t)(offsetof(pkix_TBSCertificate, signature))},
    {&pkix_Name_type, 0x00, (uint16_t)(offsetof(pkix_TBSCertificate, issuer))},
    {&pkix_Validity_type, 0x30, (uint16_t)(offsetof(pkix_TBSCertificate, validity))},
    {&pkix_Name_type, 0x00, (uint16_t)(offsetof(pkix_TBSCertificate, subject))},
    {&pkix_SubjectPublicKeyInfo_type, 0x30,
     (uint16_t)(offsetof(pkix_TBSCertificate, subjectPublicKeyInfo))},
    {&pkix_UniqueIdentifier_type, 0x81,
     (uint16_t)(offsetof(pkix_TBSCertificate, issuerUniqueID) | SCHEMA_OPTIONAL)},
    {&pkix_UniqueIdentifier_type, 0x82,
     (uint16_t)(offsetof(pkix_TBSCertificate, subjectUniqueID) | SCHEMA_OPTIONAL)},
    {&pkix_Extensions_type, 0xA3,
     (uint16_t)(offsetof(pkix_TBSCertificate, extensions) | SCHEMA_OPTIONAL | SCHEMA_WRAPPED)},
};
#if SGP32_NAMES
const char *const pkix_TBSCertificate_item_names[] = {
    "version", "serialNumber",         "signature",      "issuer",          "validity",
    "subject", "subjectPublicKeyInfo", "issuerUniqueID", "subjectUniqueID", "extensions",
};
static const schema_names pkix_TBSCertificate_names = {
    "PKIX1Explicit88", "TBSCertificate", NULL, pkix_TBSCertificate_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_TBSCertificate_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    10,
    sizeof(pkix_TBSCertificate),
    pkix_TBSCertificate_items SCHEMA_NAMED_BY(pkix_TBSCertificate_names)};

/* Certificate */
_Static_assert(sizeof(pkix_Certificate) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_Certificate_items[] = {
    {&pkix_TBSCertificate_type, 0x30, (uint16_t)(offsetof(pkix_Certificate, tbsCertificate))},
    {&pkix_AlgorithmIdentifier_type, 0x30,
     (uint16_t)(offsetof(pkix_Certificate, signatureAlgorithm))},
    {&schema_bits_type, 0x03, (uint16_t)(offsetof(pkix_Certificate, signature))},
#if SGP32_WITH_LENIENT
    {NULL, 0x30, 0x1140}, /* nested_certificate */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const pkix_Certificate_item_names[] = {
    "tbsCertificate",
    "signatureAlgorithm",
    "signature",
};
static const schema_names pkix_Certificate_names = {
    "PKIX1Explicit88", "Certificate", NULL, pkix_Certificate_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_Certificate_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_DEVIATES,
    0x30,
    3,
    sizeof(pkix_Certificate),
    pkix_Certificate_items SCHEMA_NAMED_BY(pkix_Certificate_names)};

/* TBSCertList.revokedCertificates.element */
_Static_assert(sizeof(pkix_TBSCertList_revokedCertificates_element) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_TBSCertList_revokedCertificates_element, has_crlEntryExtensions) ==
                   SCHEMA_PRESENCE(0) + 0,
               "presence flags are contiguous");
const schema_component pkix_TBSCertList_revokedCertificates_element_items[] = {
    {&pkix_CertificateSerialNumber_type, 0x02,
     (uint16_t)(offsetof(pkix_TBSCertList_revokedCertificates_element, userCertificate))},
    {&pkix_Time_type, 0x00,
     (uint16_t)(offsetof(pkix_TBSCertList_revokedCertificates_element, revocationDate))},
    {&pkix_Extensions_type, 0x30,
     (uint16_t)(offsetof(pkix_TBSCertList_revokedCertificates_element, crlEntryExtensions) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_TBSCertList_revokedCertificates_element_item_names[] = {
    "userCertificate",
    "revocationDate",
    "crlEntryExtensions",
};
static const schema_names pkix_TBSCertList_revokedCertificates_element_names = {
    "PKIX1Explicit88",
    "TBSCertList.revokedCertificates.element",
    NULL,
    pkix_TBSCertList_revokedCertificates_element_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type pkix_TBSCertList_revokedCertificates_element_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    3,
    sizeof(pkix_TBSCertList_revokedCertificates_element),
    pkix_TBSCertList_revokedCertificates_element_items SCHEMA_NAMED_BY(
        pkix_TBSCertList_revokedCertificates_element_names)};

/* TBSCertList.revokedCertificates */
const schema_component pkix_TBSCertList_revokedCertificates_items[] = {
    {&pkix_TBSCertList_revokedCertificates_element_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_TBSCertList_revokedCertificates_names = {
    "PKIX1Explicit88", "TBSCertList.revokedCertificates", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type pkix_TBSCertList_revokedCertificates_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    pkix_TBSCertList_revokedCertificates_items SCHEMA_NAMED_BY(
        pkix_TBSCertList_revokedCertificates_names)};

/* TBSCertList */
_Static_assert(sizeof(pkix_TBSCertList) <= SCHEMA_OFFSET, "the struct is too large for the tables");
_Static_assert(offsetof(pkix_TBSCertList, has_crlExtensions) == SCHEMA_PRESENCE(0) + 3,
               "presence flags are contiguous");
const schema_component pkix_TBSCertList_items[] = {
    {&pkix_Version_type, 0x02, (uint16_t)(offsetof(pkix_TBSCertList, version) | SCHEMA_OPTIONAL)},
    {&pkix_AlgorithmIdentifier_type, 0x30, (uint16_t)(offsetof(pkix_TBSCertList, signature))},
    {&pkix_Name_type, 0x00, (uint16_t)(offsetof(pkix_TBSCertList, issuer))},
    {&pkix_Time_type, 0x00, (uint16_t)(offsetof(pkix_TBSCertList, thisUpdate))},
    {&pkix_Time_type, 0x00, (uint16_t)(offsetof(pkix_TBSCertList, nextUpdate) | SCHEMA_OPTIONAL)},
    {&pkix_TBSCertList_revokedCertificates_type, 0x30,
     (uint16_t)(offsetof(pkix_TBSCertList, revokedCertificates) | SCHEMA_OPTIONAL)},
    {&pkix_Extensions_type, 0xA0,
     (uint16_t)(offsetof(pkix_TBSCertList, crlExtensions) | SCHEMA_OPTIONAL | SCHEMA_WRAPPED)},
};
#if SGP32_NAMES
const char *const pkix_TBSCertList_item_names[] = {
    "version",    "signature",           "issuer",        "thisUpdate",
    "nextUpdate", "revokedCertificates", "crlExtensions",
};
static const schema_names pkix_TBSCertList_names = {
    "PKIX1Explicit88", "TBSCertList", NULL, pkix_TBSCertList_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_TBSCertList_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    7,
    sizeof(pkix_TBSCertList),
    pkix_TBSCertList_items SCHEMA_NAMED_BY(pkix_TBSCertList_names)};

/* CertificateList */
_Static_assert(sizeof(pkix_CertificateList) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_CertificateList_items[] = {
    {&pkix_TBSCertList_type, 0x30, (uint16_t)(offsetof(pkix_CertificateList, tbsCertList))},
    {&pkix_AlgorithmIdentifier_type, 0x30,
     (uint16_t)(offsetof(pkix_CertificateList, signatureAlgorithm))},
    {&schema_bits_type, 0x03, (uint16_t)(offsetof(pkix_CertificateList, signature))},
};
#if SGP32_NAMES
const char *const pkix_CertificateList_item_names[] = {
    "tbsCertList",
    "signatureAlgorithm",
    "signature",
};
static const schema_names pkix_CertificateList_names = {
    "PKIX1Explicit88", "CertificateList", NULL, pkix_CertificateList_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_CertificateList_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    3,
    sizeof(pkix_CertificateList),
    pkix_CertificateList_items SCHEMA_NAMED_BY(pkix_CertificateList_names)};

/* Attribute.values */
const schema_component pkix_Attribute_values_items[] = {
    {&pkix_AttributeValue_type, 0x00, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_Attribute_values_names = {
    "PKIX1Explicit88", "Attribute.values", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type pkix_Attribute_values_type = {
    SCHEMA_SET_OF,
    0,
    0x31,
    0,
    0,
    pkix_Attribute_values_items SCHEMA_NAMED_BY(pkix_Attribute_values_names)};

/* Attribute */
_Static_assert(sizeof(pkix_Attribute) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_Attribute_items[] = {
    {&pkix_AttributeType_type, 0x06, (uint16_t)(offsetof(pkix_Attribute, type))},
    {&pkix_Attribute_values_type, 0x31, (uint16_t)(offsetof(pkix_Attribute, values))},
};
#if SGP32_NAMES
const char *const pkix_Attribute_item_names[] = {
    "type",
    "values",
};
static const schema_names pkix_Attribute_names = {
    "PKIX1Explicit88", "Attribute", NULL, pkix_Attribute_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_Attribute_type = {SCHEMA_SEQUENCE,
                                        0,
                                        0x30,
                                        2,
                                        sizeof(pkix_Attribute),
                                        pkix_Attribute_items SCHEMA_NAMED_BY(pkix_Attribute_names)};

/* X520name */
_Static_assert(sizeof(pkix_X520name) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_X520name_items[] = {
    {&schema_teletex_1_32768_type, 0x14, (uint16_t)(offsetof(pkix_X520name, teletexString))},
    {&schema_printable_1_32768_type, 0x13, (uint16_t)(offsetof(pkix_X520name, printableString))},
    {&schema_universal_1_32768_type, 0x1C, (uint16_t)(offsetof(pkix_X520name, universalString))},
    {&schema_utf8_1_32768_type, 0x0C, (uint16_t)(offsetof(pkix_X520name, utf8String))},
    {&schema_bmp_1_32768_type, 0x1E, (uint16_t)(offsetof(pkix_X520name, bmpString))},
};
#if SGP32_NAMES
const char *const pkix_X520name_item_names[] = {
    "teletexString", "printableString", "universalString", "utf8String", "bmpString",
};
static const schema_names pkix_X520name_names = {
    "PKIX1Explicit88", "X520name", NULL, pkix_X520name_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_X520name_type = {SCHEMA_CHOICE,
                                       0,
                                       0x00,
                                       5,
                                       sizeof(pkix_X520name),
                                       pkix_X520name_items SCHEMA_NAMED_BY(pkix_X520name_names)};

/* X520CommonName */
_Static_assert(sizeof(pkix_X520CommonName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_X520CommonName_items[] = {
    {&schema_teletex_1_64_type, 0x14, (uint16_t)(offsetof(pkix_X520CommonName, teletexString))},
    {&schema_printable_1_64_type, 0x13, (uint16_t)(offsetof(pkix_X520CommonName, printableString))},
    {&schema_universal_1_64_type, 0x1C, (uint16_t)(offsetof(pkix_X520CommonName, universalString))},
    {&schema_utf8_1_64_type, 0x0C, (uint16_t)(offsetof(pkix_X520CommonName, utf8String))},
    {&schema_bmp_1_64_type, 0x1E, (uint16_t)(offsetof(pkix_X520CommonName, bmpString))},
};
#if SGP32_NAMES
const char *const pkix_X520CommonName_item_names[] = {
    "teletexString", "printableString", "universalString", "utf8String", "bmpString",
};
static const schema_names pkix_X520CommonName_names = {
    "PKIX1Explicit88", "X520CommonName", NULL, pkix_X520CommonName_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_X520CommonName_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    5,
    sizeof(pkix_X520CommonName),
    pkix_X520CommonName_items SCHEMA_NAMED_BY(pkix_X520CommonName_names)};

/* X520LocalityName */
_Static_assert(sizeof(pkix_X520LocalityName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_X520LocalityName_items[] = {
    {&schema_teletex_1_128_type, 0x14, (uint16_t)(offsetof(pkix_X520LocalityName, teletexString))},
    {&schema_printable_1_128_type, 0x13,
     (uint16_t)(offsetof(pkix_X520LocalityName, printableString))},
    {&schema_universal_1_128_type, 0x1C,
     (uint16_t)(offsetof(pkix_X520LocalityName, universalString))},
    {&schema_utf8_1_128_type, 0x0C, (uint16_t)(offsetof(pkix_X520LocalityName, utf8String))},
    {&schema_bmp_1_128_type, 0x1E, (uint16_t)(offsetof(pkix_X520LocalityName, bmpString))},
};
#if SGP32_NAMES
const char *const pkix_X520LocalityName_item_names[] = {
    "teletexString", "printableString", "universalString", "utf8String", "bmpString",
};
static const schema_names pkix_X520LocalityName_names = {
    "PKIX1Explicit88", "X520LocalityName", NULL, pkix_X520LocalityName_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_X520LocalityName_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    5,
    sizeof(pkix_X520LocalityName),
    pkix_X520LocalityName_items SCHEMA_NAMED_BY(pkix_X520LocalityName_names)};

/* X520StateOrProvinceName */
_Static_assert(sizeof(pkix_X520StateOrProvinceName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_X520StateOrProvinceName_items[] = {
    {&schema_teletex_1_128_type, 0x14,
     (uint16_t)(offsetof(pkix_X520StateOrProvinceName, teletexString))},
    {&schema_printable_1_128_type, 0x13,
     (uint16_t)(offsetof(pkix_X520StateOrProvinceName, printableString))},
    {&schema_universal_1_128_type, 0x1C,
     (uint16_t)(offsetof(pkix_X520StateOrProvinceName, universalString))},
    {&schema_utf8_1_128_type, 0x0C, (uint16_t)(offsetof(pkix_X520StateOrProvinceName, utf8String))},
    {&schema_bmp_1_128_type, 0x1E, (uint16_t)(offsetof(pkix_X520StateOrProvinceName, bmpString))},
};
#if SGP32_NAMES
const char *const pkix_X520StateOrProvinceName_item_names[] = {
    "teletexString", "printableString", "universalString", "utf8String", "bmpString",
};
static const schema_names pkix_X520StateOrProvinceName_names = {
    "PKIX1Explicit88",
    "X520StateOrProvinceName",
    NULL,
    pkix_X520StateOrProvinceName_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_X520StateOrProvinceName_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    5,
    sizeof(pkix_X520StateOrProvinceName),
    pkix_X520StateOrProvinceName_items SCHEMA_NAMED_BY(pkix_X520StateOrProvinceName_names)};

/* X520OrganizationName */
_Static_assert(sizeof(pkix_X520OrganizationName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_X520OrganizationName_items[] = {
    {&schema_teletex_1_64_type, 0x14,
     (uint16_t)(offsetof(pkix_X520OrganizationName, teletexString))},
    {&schema_printable_1_64_type, 0x13,
     (uint16_t)(offsetof(pkix_X520OrganizationName, printableString))},
    {&schema_universal_1_64_type, 0x1C,
     (uint16_t)(offsetof(pkix_X520OrganizationName, universalString))},
    {&schema_utf8_1_64_type, 0x0C, (uint16_t)(offsetof(pkix_X520OrganizationName, utf8String))},
    {&schema_bmp_1_64_type, 0x1E, (uint16_t)(offsetof(pkix_X520OrganizationName, bmpString))},
};
#if SGP32_NAMES
const char *const pkix_X520OrganizationName_item_names[] = {
    "teletexString", "printableString", "universalString", "utf8String", "bmpString",
};
static const schema_names pkix_X520OrganizationName_names = {"PKIX1Explicit88",
                                                             "X520OrganizationName",
                                                             NULL,
                                                             pkix_X520OrganizationName_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type pkix_X520OrganizationName_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    5,
    sizeof(pkix_X520OrganizationName),
    pkix_X520OrganizationName_items SCHEMA_NAMED_BY(pkix_X520OrganizationName_names)};

/* X520OrganizationalUnitName */
_Static_assert(sizeof(pkix_X520OrganizationalUnitName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_X520OrganizationalUnitName_items[] = {
    {&schema_teletex_1_64_type, 0x14,
     (uint16_t)(offsetof(pkix_X520OrganizationalUnitName, teletexString))},
    {&schema_printable_1_64_type, 0x13,
     (uint16_t)(offsetof(pkix_X520OrganizationalUnitName, printableString))},
    {&schema_universal_1_64_type, 0x1C,
     (uint16_t)(offsetof(pkix_X520OrganizationalUnitName, universalString))},
    {&schema_utf8_1_64_type, 0x0C,
     (uint16_t)(offsetof(pkix_X520OrganizationalUnitName, utf8String))},
    {&schema_bmp_1_64_type, 0x1E, (uint16_t)(offsetof(pkix_X520OrganizationalUnitName, bmpString))},
};
#if SGP32_NAMES
const char *const pkix_X520OrganizationalUnitName_item_names[] = {
    "teletexString", "printableString", "universalString", "utf8String", "bmpString",
};
static const schema_names pkix_X520OrganizationalUnitName_names = {
    "PKIX1Explicit88",
    "X520OrganizationalUnitName",
    NULL,
    pkix_X520OrganizationalUnitName_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_X520OrganizationalUnitName_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    5,
    sizeof(pkix_X520OrganizationalUnitName),
    pkix_X520OrganizationalUnitName_items SCHEMA_NAMED_BY(pkix_X520OrganizationalUnitName_names)};

/* X520Title */
_Static_assert(sizeof(pkix_X520Title) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_X520Title_items[] = {
    {&schema_teletex_1_64_type, 0x14, (uint16_t)(offsetof(pkix_X520Title, teletexString))},
    {&schema_printable_1_64_type, 0x13, (uint16_t)(offsetof(pkix_X520Title, printableString))},
    {&schema_universal_1_64_type, 0x1C, (uint16_t)(offsetof(pkix_X520Title, universalString))},
    {&schema_utf8_1_64_type, 0x0C, (uint16_t)(offsetof(pkix_X520Title, utf8String))},
    {&schema_bmp_1_64_type, 0x1E, (uint16_t)(offsetof(pkix_X520Title, bmpString))},
};
#if SGP32_NAMES
const char *const pkix_X520Title_item_names[] = {
    "teletexString", "printableString", "universalString", "utf8String", "bmpString",
};
static const schema_names pkix_X520Title_names = {
    "PKIX1Explicit88", "X520Title", NULL, pkix_X520Title_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_X520Title_type = {SCHEMA_CHOICE,
                                        0,
                                        0x00,
                                        5,
                                        sizeof(pkix_X520Title),
                                        pkix_X520Title_items SCHEMA_NAMED_BY(pkix_X520Title_names)};

/* X520dnQualifier */
#if SGP32_NAMES
static const schema_names pkix_X520dnQualifier_names = {
    "PKIX1Explicit88", "X520dnQualifier", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_X520dnQualifier_type = {
    SCHEMA_PRINTABLE, 0, 0x13, 0, 0, NULL SCHEMA_NAMED_BY(pkix_X520dnQualifier_names)};

/* X520countryName */
#if SGP32_NAMES
static const schema_names pkix_X520countryName_names = {
    "PKIX1Explicit88", "X520countryName", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_X520countryName_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 2, 2, NULL SCHEMA_NAMED_BY(pkix_X520countryName_names)};

/* X520SerialNumber */
#if SGP32_NAMES
static const schema_names pkix_X520SerialNumber_names = {
    "PKIX1Explicit88", "X520SerialNumber", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_X520SerialNumber_type = {SCHEMA_PRINTABLE,
                                               SCHEMA_BOUNDED,
                                               0x13,
                                               1,
                                               64,
                                               NULL SCHEMA_NAMED_BY(pkix_X520SerialNumber_names)};

/* X520Pseudonym */
_Static_assert(sizeof(pkix_X520Pseudonym) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_X520Pseudonym_items[] = {
    {&schema_teletex_1_128_type, 0x14, (uint16_t)(offsetof(pkix_X520Pseudonym, teletexString))},
    {&schema_printable_1_128_type, 0x13, (uint16_t)(offsetof(pkix_X520Pseudonym, printableString))},
    {&schema_universal_1_128_type, 0x1C, (uint16_t)(offsetof(pkix_X520Pseudonym, universalString))},
    {&schema_utf8_1_128_type, 0x0C, (uint16_t)(offsetof(pkix_X520Pseudonym, utf8String))},
    {&schema_bmp_1_128_type, 0x1E, (uint16_t)(offsetof(pkix_X520Pseudonym, bmpString))},
};
#if SGP32_NAMES
const char *const pkix_X520Pseudonym_item_names[] = {
    "teletexString", "printableString", "universalString", "utf8String", "bmpString",
};
static const schema_names pkix_X520Pseudonym_names = {
    "PKIX1Explicit88", "X520Pseudonym", NULL, pkix_X520Pseudonym_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_X520Pseudonym_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    5,
    sizeof(pkix_X520Pseudonym),
    pkix_X520Pseudonym_items SCHEMA_NAMED_BY(pkix_X520Pseudonym_names)};

/* DomainComponent */
#if SGP32_NAMES
static const schema_names pkix_DomainComponent_names = {
    "PKIX1Explicit88", "DomainComponent", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_DomainComponent_type = {
    SCHEMA_IA5, 0, 0x16, 0, 0, NULL SCHEMA_NAMED_BY(pkix_DomainComponent_names)};

/* EmailAddress */
#if SGP32_NAMES
static const schema_names pkix_EmailAddress_names = {
    "PKIX1Explicit88", "EmailAddress", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_EmailAddress_type = {
    SCHEMA_IA5, SCHEMA_BOUNDED, 0x16, 1, 255, NULL SCHEMA_NAMED_BY(pkix_EmailAddress_names)};

/* DistinguishedName */
#if SGP32_NAMES
static const schema_names pkix_DistinguishedName_names = {
    "PKIX1Explicit88", "DistinguishedName", "RDNSequence", NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_DistinguishedName_type SCHEMA_TWIN(pkix_RDNSequence_type);
#else
const sgp32_type pkix_DistinguishedName_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    pkix_RDNSequence_items SCHEMA_NAMED_BY(pkix_DistinguishedName_names)};
#endif

/* DirectoryString */
_Static_assert(sizeof(pkix_DirectoryString) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_DirectoryString_items[] = {
    {&schema_teletex_1_max_type, 0x14, (uint16_t)(offsetof(pkix_DirectoryString, teletexString))},
    {&schema_printable_1_max_type, 0x13,
     (uint16_t)(offsetof(pkix_DirectoryString, printableString))},
    {&schema_universal_1_max_type, 0x1C,
     (uint16_t)(offsetof(pkix_DirectoryString, universalString))},
    {&schema_utf8_1_max_type, 0x0C, (uint16_t)(offsetof(pkix_DirectoryString, utf8String))},
    {&schema_bmp_1_max_type, 0x1E, (uint16_t)(offsetof(pkix_DirectoryString, bmpString))},
};
#if SGP32_NAMES
const char *const pkix_DirectoryString_item_names[] = {
    "teletexString", "printableString", "universalString", "utf8String", "bmpString",
};
static const schema_names pkix_DirectoryString_names = {
    "PKIX1Explicit88", "DirectoryString", NULL, pkix_DirectoryString_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_DirectoryString_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    5,
    sizeof(pkix_DirectoryString),
    pkix_DirectoryString_items SCHEMA_NAMED_BY(pkix_DirectoryString_names)};

/* CountryName */
_Static_assert(sizeof(pkix_CountryName) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_CountryName_items[] = {
    {&schema_numeric_3_3_type, 0x12, (uint16_t)(offsetof(pkix_CountryName, x121_dcc_code))},
    {&schema_printable_2_2_type, 0x13,
     (uint16_t)(offsetof(pkix_CountryName, iso_3166_alpha2_code))},
};
#if SGP32_NAMES
const char *const pkix_CountryName_item_names[] = {
    "x121-dcc-code",
    "iso-3166-alpha2-code",
};
static const schema_names pkix_CountryName_names = {
    "PKIX1Explicit88", "CountryName", NULL, pkix_CountryName_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_CountryName_type = {
    SCHEMA_CHOICE,
    0,
    0x61,
    2,
    sizeof(pkix_CountryName),
    pkix_CountryName_items SCHEMA_NAMED_BY(pkix_CountryName_names)};

/* AdministrationDomainName */
_Static_assert(sizeof(pkix_AdministrationDomainName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_AdministrationDomainName_items[] = {
    {&schema_numeric_0_16_type, 0x12, (uint16_t)(offsetof(pkix_AdministrationDomainName, numeric))},
    {&schema_printable_0_16_type, 0x13,
     (uint16_t)(offsetof(pkix_AdministrationDomainName, printable))},
};
#if SGP32_NAMES
const char *const pkix_AdministrationDomainName_item_names[] = {
    "numeric",
    "printable",
};
static const schema_names pkix_AdministrationDomainName_names = {
    "PKIX1Explicit88",
    "AdministrationDomainName",
    NULL,
    pkix_AdministrationDomainName_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_AdministrationDomainName_type = {
    SCHEMA_CHOICE,
    0,
    0x62,
    2,
    sizeof(pkix_AdministrationDomainName),
    pkix_AdministrationDomainName_items SCHEMA_NAMED_BY(pkix_AdministrationDomainName_names)};

/* X121Address */
#if SGP32_NAMES
static const schema_names pkix_X121Address_names = {
    "PKIX1Explicit88", "X121Address", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_X121Address_type = {
    SCHEMA_NUMERIC, SCHEMA_BOUNDED, 0x12, 1, 16, NULL SCHEMA_NAMED_BY(pkix_X121Address_names)};

/* NetworkAddress */
#if SGP32_NAMES
static const schema_names pkix_NetworkAddress_names = {
    "PKIX1Explicit88", "NetworkAddress", "X121Address", NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_NetworkAddress_type SCHEMA_TWIN(pkix_X121Address_type);
#else
const sgp32_type pkix_NetworkAddress_type = {
    SCHEMA_NUMERIC, SCHEMA_BOUNDED, 0x12, 1, 16, NULL SCHEMA_NAMED_BY(pkix_NetworkAddress_names)};
#endif

/* TerminalIdentifier */
#if SGP32_NAMES
static const schema_names pkix_TerminalIdentifier_names = {
    "PKIX1Explicit88", "TerminalIdentifier", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_TerminalIdentifier_type = {
    SCHEMA_PRINTABLE,
    SCHEMA_BOUNDED,
    0x13,
    1,
    24,
    NULL SCHEMA_NAMED_BY(pkix_TerminalIdentifier_names)};

/* PrivateDomainName */
_Static_assert(sizeof(pkix_PrivateDomainName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_PrivateDomainName_items[] = {
    {&schema_numeric_1_16_type, 0x12, (uint16_t)(offsetof(pkix_PrivateDomainName, numeric))},
    {&schema_printable_1_16_type, 0x13, (uint16_t)(offsetof(pkix_PrivateDomainName, printable))},
};
#if SGP32_NAMES
const char *const pkix_PrivateDomainName_item_names[] = {
    "numeric",
    "printable",
};
static const schema_names pkix_PrivateDomainName_names = {"PKIX1Explicit88",
                                                          "PrivateDomainName",
                                                          NULL,
                                                          pkix_PrivateDomainName_item_names,
                                                          NULL,
                                                          0,
                                                          false};
#endif
const sgp32_type pkix_PrivateDomainName_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    2,
    sizeof(pkix_PrivateDomainName),
    pkix_PrivateDomainName_items SCHEMA_NAMED_BY(pkix_PrivateDomainName_names)};

/* OrganizationName */
#if SGP32_NAMES
static const schema_names pkix_OrganizationName_names = {
    "PKIX1Explicit88", "OrganizationName", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_OrganizationName_type SCHEMA_TWIN(pkix_X520SerialNumber_type);
#else
const sgp32_type pkix_OrganizationName_type = {SCHEMA_PRINTABLE,
                                               SCHEMA_BOUNDED,
                                               0x13,
                                               1,
                                               64,
                                               NULL SCHEMA_NAMED_BY(pkix_OrganizationName_names)};
#endif

/* NumericUserIdentifier */
#if SGP32_NAMES
static const schema_names pkix_NumericUserIdentifier_names = {
    "PKIX1Explicit88", "NumericUserIdentifier", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_NumericUserIdentifier_type = {
    SCHEMA_NUMERIC,
    SCHEMA_BOUNDED,
    0x12,
    1,
    32,
    NULL SCHEMA_NAMED_BY(pkix_NumericUserIdentifier_names)};

/* PersonalName */
_Static_assert(sizeof(pkix_PersonalName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_PersonalName, has_generation_qualifier) == SCHEMA_PRESENCE(0) + 2,
               "presence flags are contiguous");
const schema_component pkix_PersonalName_items[] = {
    {&schema_printable_1_40_type, 0x80, (uint16_t)(offsetof(pkix_PersonalName, surname))},
    {&schema_printable_1_16_type, 0x81,
     (uint16_t)(offsetof(pkix_PersonalName, given_name) | SCHEMA_OPTIONAL)},
    {&schema_printable_1_5_type, 0x82,
     (uint16_t)(offsetof(pkix_PersonalName, initials) | SCHEMA_OPTIONAL)},
    {&schema_printable_1_3_type, 0x83,
     (uint16_t)(offsetof(pkix_PersonalName, generation_qualifier) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_PersonalName_item_names[] = {
    "surname",
    "given-name",
    "initials",
    "generation-qualifier",
};
static const schema_names pkix_PersonalName_names = {
    "PKIX1Explicit88", "PersonalName", NULL, pkix_PersonalName_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_PersonalName_type = {
    SCHEMA_SET,
    0,
    0x31,
    4,
    sizeof(pkix_PersonalName),
    pkix_PersonalName_items SCHEMA_NAMED_BY(pkix_PersonalName_names)};

/* OrganizationalUnitName */
#if SGP32_NAMES
static const schema_names pkix_OrganizationalUnitName_names = {
    "PKIX1Explicit88", "OrganizationalUnitName", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_OrganizationalUnitName_type = {
    SCHEMA_PRINTABLE,
    SCHEMA_BOUNDED,
    0x13,
    1,
    32,
    NULL SCHEMA_NAMED_BY(pkix_OrganizationalUnitName_names)};

/* OrganizationalUnitNames */
const schema_component pkix_OrganizationalUnitNames_items[] = {
    {&pkix_OrganizationalUnitName_type, 0x13, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_OrganizationalUnitNames_names = {
    "PKIX1Explicit88", "OrganizationalUnitNames", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_OrganizationalUnitNames_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    4,
    pkix_OrganizationalUnitNames_items SCHEMA_NAMED_BY(pkix_OrganizationalUnitNames_names)};

/* BuiltInStandardAttributes */
_Static_assert(sizeof(pkix_BuiltInStandardAttributes) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_BuiltInStandardAttributes, has_organizational_unit_names) ==
                   SCHEMA_PRESENCE(0) + 8,
               "presence flags are contiguous");
const schema_component pkix_BuiltInStandardAttributes_items[] = {
    {&pkix_CountryName_type, 0x61,
     (uint16_t)(offsetof(pkix_BuiltInStandardAttributes, country_name) | SCHEMA_OPTIONAL)},
    {&pkix_AdministrationDomainName_type, 0x62,
     (uint16_t)(offsetof(pkix_BuiltInStandardAttributes, administration_domain_name) |
                SCHEMA_OPTIONAL)},
    {&pkix_NetworkAddress_type, 0x80,
     (uint16_t)(offsetof(pkix_BuiltInStandardAttributes, network_address) | SCHEMA_OPTIONAL)},
    {&pkix_TerminalIdentifier_type, 0x81,
     (uint16_t)(offsetof(pkix_BuiltInStandardAttributes, terminal_identifier) | SCHEMA_OPTIONAL)},
    {&pkix_PrivateDomainName_type, 0xA2,
     (uint16_t)(offsetof(pkix_BuiltInStandardAttributes, private_domain_name) | SCHEMA_OPTIONAL)},
    {&pkix_OrganizationName_type, 0x83,
     (uint16_t)(offsetof(pkix_BuiltInStandardAttributes, organization_name) | SCHEMA_OPTIONAL)},
    {&pkix_NumericUserIdentifier_type, 0x84,
     (uint16_t)(offsetof(pkix_BuiltInStandardAttributes, numeric_user_identifier) |
                SCHEMA_OPTIONAL)},
    {&pkix_PersonalName_type, 0xA5,
     (uint16_t)(offsetof(pkix_BuiltInStandardAttributes, personal_name) | SCHEMA_OPTIONAL)},
    {&pkix_OrganizationalUnitNames_type, 0xA6,
     (uint16_t)(offsetof(pkix_BuiltInStandardAttributes, organizational_unit_names) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_BuiltInStandardAttributes_item_names[] = {
    "country-name",
    "administration-domain-name",
    "network-address",
    "terminal-identifier",
    "private-domain-name",
    "organization-name",
    "numeric-user-identifier",
    "personal-name",
    "organizational-unit-names",
};
static const schema_names pkix_BuiltInStandardAttributes_names = {
    "PKIX1Explicit88",
    "BuiltInStandardAttributes",
    NULL,
    pkix_BuiltInStandardAttributes_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_BuiltInStandardAttributes_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    9,
    sizeof(pkix_BuiltInStandardAttributes),
    pkix_BuiltInStandardAttributes_items SCHEMA_NAMED_BY(pkix_BuiltInStandardAttributes_names)};

/* BuiltInDomainDefinedAttribute */
_Static_assert(sizeof(pkix_BuiltInDomainDefinedAttribute) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_BuiltInDomainDefinedAttribute_items[] = {
    {&schema_printable_1_8_type, 0x13,
     (uint16_t)(offsetof(pkix_BuiltInDomainDefinedAttribute, type))},
    {&schema_printable_1_128_type, 0x13,
     (uint16_t)(offsetof(pkix_BuiltInDomainDefinedAttribute, value))},
};
#if SGP32_NAMES
const char *const pkix_BuiltInDomainDefinedAttribute_item_names[] = {
    "type",
    "value",
};
static const schema_names pkix_BuiltInDomainDefinedAttribute_names = {
    "PKIX1Explicit88",
    "BuiltInDomainDefinedAttribute",
    NULL,
    pkix_BuiltInDomainDefinedAttribute_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_BuiltInDomainDefinedAttribute_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_BuiltInDomainDefinedAttribute),
    pkix_BuiltInDomainDefinedAttribute_items SCHEMA_NAMED_BY(
        pkix_BuiltInDomainDefinedAttribute_names)};

/* BuiltInDomainDefinedAttributes */
const schema_component pkix_BuiltInDomainDefinedAttributes_items[] = {
    {&pkix_BuiltInDomainDefinedAttribute_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_BuiltInDomainDefinedAttributes_names = {
    "PKIX1Explicit88", "BuiltInDomainDefinedAttributes", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_BuiltInDomainDefinedAttributes_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    4,
    pkix_BuiltInDomainDefinedAttributes_items SCHEMA_NAMED_BY(
        pkix_BuiltInDomainDefinedAttributes_names)};

/* ExtensionAttribute */
_Static_assert(sizeof(pkix_ExtensionAttribute) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_ExtensionAttribute_items[] = {
    {&schema_integer_0_256_type, 0x80,
     (uint16_t)(offsetof(pkix_ExtensionAttribute, extension_attribute_type))},
    {&schema_any_type, 0xA1,
     (uint16_t)(offsetof(pkix_ExtensionAttribute, extension_attribute_value))},
};
#if SGP32_NAMES
const char *const pkix_ExtensionAttribute_item_names[] = {
    "extension-attribute-type",
    "extension-attribute-value",
};
static const schema_names pkix_ExtensionAttribute_names = {"PKIX1Explicit88",
                                                           "ExtensionAttribute",
                                                           NULL,
                                                           pkix_ExtensionAttribute_item_names,
                                                           NULL,
                                                           0,
                                                           false};
#endif
const sgp32_type pkix_ExtensionAttribute_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_ExtensionAttribute),
    pkix_ExtensionAttribute_items SCHEMA_NAMED_BY(pkix_ExtensionAttribute_names)};

/* ExtensionAttributes */
const schema_component pkix_ExtensionAttributes_items[] = {
    {&pkix_ExtensionAttribute_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_ExtensionAttributes_names = {
    "PKIX1Explicit88", "ExtensionAttributes", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_ExtensionAttributes_type = {
    SCHEMA_SET_OF, SCHEMA_BOUNDED,
    0x31,          1,
    256,           pkix_ExtensionAttributes_items SCHEMA_NAMED_BY(pkix_ExtensionAttributes_names)};

/* ORAddress */
_Static_assert(sizeof(pkix_ORAddress) <= SCHEMA_OFFSET, "the struct is too large for the tables");
_Static_assert(offsetof(pkix_ORAddress, has_extension_attributes) == SCHEMA_PRESENCE(0) + 1,
               "presence flags are contiguous");
const schema_component pkix_ORAddress_items[] = {
    {&pkix_BuiltInStandardAttributes_type, 0x30,
     (uint16_t)(offsetof(pkix_ORAddress, built_in_standard_attributes))},
    {&pkix_BuiltInDomainDefinedAttributes_type, 0x30,
     (uint16_t)(offsetof(pkix_ORAddress, built_in_domain_defined_attributes) | SCHEMA_OPTIONAL)},
    {&pkix_ExtensionAttributes_type, 0x31,
     (uint16_t)(offsetof(pkix_ORAddress, extension_attributes) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_ORAddress_item_names[] = {
    "built-in-standard-attributes",
    "built-in-domain-defined-attributes",
    "extension-attributes",
};
static const schema_names pkix_ORAddress_names = {
    "PKIX1Explicit88", "ORAddress", NULL, pkix_ORAddress_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_ORAddress_type = {SCHEMA_SEQUENCE,
                                        0,
                                        0x30,
                                        3,
                                        sizeof(pkix_ORAddress),
                                        pkix_ORAddress_items SCHEMA_NAMED_BY(pkix_ORAddress_names)};

/* CommonName */
#if SGP32_NAMES
static const schema_names pkix_CommonName_names = {
    "PKIX1Explicit88", "CommonName", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_CommonName_type SCHEMA_TWIN(pkix_X520SerialNumber_type);
#else
const sgp32_type pkix_CommonName_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 64, NULL SCHEMA_NAMED_BY(pkix_CommonName_names)};
#endif

/* TeletexCommonName */
#if SGP32_NAMES
static const schema_names pkix_TeletexCommonName_names = {
    "PKIX1Explicit88", "TeletexCommonName", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_TeletexCommonName_type = {SCHEMA_TELETEX,
                                                SCHEMA_BOUNDED,
                                                0x14,
                                                1,
                                                64,
                                                NULL SCHEMA_NAMED_BY(pkix_TeletexCommonName_names)};

/* TeletexOrganizationName */
#if SGP32_NAMES
static const schema_names pkix_TeletexOrganizationName_names = {
    "PKIX1Explicit88", "TeletexOrganizationName", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_TeletexOrganizationName_type SCHEMA_TWIN(pkix_TeletexCommonName_type);
#else
const sgp32_type pkix_TeletexOrganizationName_type = {
    SCHEMA_TELETEX,
    SCHEMA_BOUNDED,
    0x14,
    1,
    64,
    NULL SCHEMA_NAMED_BY(pkix_TeletexOrganizationName_names)};
#endif

/* TeletexPersonalName */
_Static_assert(sizeof(pkix_TeletexPersonalName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_TeletexPersonalName, has_generation_qualifier) ==
                   SCHEMA_PRESENCE(0) + 2,
               "presence flags are contiguous");
const schema_component pkix_TeletexPersonalName_items[] = {
    {&schema_teletex_1_40_type, 0x80, (uint16_t)(offsetof(pkix_TeletexPersonalName, surname))},
    {&schema_teletex_1_16_type, 0x81,
     (uint16_t)(offsetof(pkix_TeletexPersonalName, given_name) | SCHEMA_OPTIONAL)},
    {&schema_teletex_1_5_type, 0x82,
     (uint16_t)(offsetof(pkix_TeletexPersonalName, initials) | SCHEMA_OPTIONAL)},
    {&schema_teletex_1_3_type, 0x83,
     (uint16_t)(offsetof(pkix_TeletexPersonalName, generation_qualifier) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_TeletexPersonalName_item_names[] = {
    "surname",
    "given-name",
    "initials",
    "generation-qualifier",
};
static const schema_names pkix_TeletexPersonalName_names = {"PKIX1Explicit88",
                                                            "TeletexPersonalName",
                                                            NULL,
                                                            pkix_TeletexPersonalName_item_names,
                                                            NULL,
                                                            0,
                                                            false};
#endif
const sgp32_type pkix_TeletexPersonalName_type = {
    SCHEMA_SET,
    0,
    0x31,
    4,
    sizeof(pkix_TeletexPersonalName),
    pkix_TeletexPersonalName_items SCHEMA_NAMED_BY(pkix_TeletexPersonalName_names)};

/* TeletexOrganizationalUnitName */
#if SGP32_NAMES
static const schema_names pkix_TeletexOrganizationalUnitName_names = {
    "PKIX1Explicit88", "TeletexOrganizationalUnitName", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_TeletexOrganizationalUnitName_type = {
    SCHEMA_TELETEX,
    SCHEMA_BOUNDED,
    0x14,
    1,
    32,
    NULL SCHEMA_NAMED_BY(pkix_TeletexOrganizationalUnitName_names)};

/* TeletexOrganizationalUnitNames */
const schema_component pkix_TeletexOrganizationalUnitNames_items[] = {
    {&pkix_TeletexOrganizationalUnitName_type, 0x14, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_TeletexOrganizationalUnitNames_names = {
    "PKIX1Explicit88", "TeletexOrganizationalUnitNames", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_TeletexOrganizationalUnitNames_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    4,
    pkix_TeletexOrganizationalUnitNames_items SCHEMA_NAMED_BY(
        pkix_TeletexOrganizationalUnitNames_names)};

/* PDSName */
#if SGP32_NAMES
static const schema_names pkix_PDSName_names = {
    "PKIX1Explicit88", "PDSName", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_PDSName_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 16, NULL SCHEMA_NAMED_BY(pkix_PDSName_names)};

/* PhysicalDeliveryCountryName */
_Static_assert(sizeof(pkix_PhysicalDeliveryCountryName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_PhysicalDeliveryCountryName_items[] = {
    {&schema_numeric_3_3_type, 0x12,
     (uint16_t)(offsetof(pkix_PhysicalDeliveryCountryName, x121_dcc_code))},
    {&schema_printable_2_2_type, 0x13,
     (uint16_t)(offsetof(pkix_PhysicalDeliveryCountryName, iso_3166_alpha2_code))},
};
#if SGP32_NAMES
const char *const pkix_PhysicalDeliveryCountryName_item_names[] = {
    "x121-dcc-code",
    "iso-3166-alpha2-code",
};
static const schema_names pkix_PhysicalDeliveryCountryName_names = {
    "PKIX1Explicit88",
    "PhysicalDeliveryCountryName",
    NULL,
    pkix_PhysicalDeliveryCountryName_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_PhysicalDeliveryCountryName_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    2,
    sizeof(pkix_PhysicalDeliveryCountryName),
    pkix_PhysicalDeliveryCountryName_items SCHEMA_NAMED_BY(pkix_PhysicalDeliveryCountryName_names)};

/* PostalCode */
_Static_assert(sizeof(pkix_PostalCode) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_PostalCode_items[] = {
    {&schema_numeric_1_16_type, 0x12, (uint16_t)(offsetof(pkix_PostalCode, numeric_code))},
    {&schema_printable_1_16_type, 0x13, (uint16_t)(offsetof(pkix_PostalCode, printable_code))},
};
#if SGP32_NAMES
const char *const pkix_PostalCode_item_names[] = {
    "numeric-code",
    "printable-code",
};
static const schema_names pkix_PostalCode_names = {
    "PKIX1Explicit88", "PostalCode", NULL, pkix_PostalCode_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_PostalCode_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    2,
    sizeof(pkix_PostalCode),
    pkix_PostalCode_items SCHEMA_NAMED_BY(pkix_PostalCode_names)};

/* PDSParameter */
_Static_assert(sizeof(pkix_PDSParameter) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_PDSParameter, has_teletex_string) == SCHEMA_PRESENCE(0) + 1,
               "presence flags are contiguous");
const schema_component pkix_PDSParameter_items[] = {
    {&schema_printable_1_30_type, 0x13,
     (uint16_t)(offsetof(pkix_PDSParameter, printable_string) | SCHEMA_OPTIONAL)},
    {&schema_teletex_1_30_type, 0x14,
     (uint16_t)(offsetof(pkix_PDSParameter, teletex_string) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_PDSParameter_item_names[] = {
    "printable-string",
    "teletex-string",
};
static const schema_names pkix_PDSParameter_names = {
    "PKIX1Explicit88", "PDSParameter", NULL, pkix_PDSParameter_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_PDSParameter_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_PDSParameter),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_PDSParameter_names)};

/* PhysicalDeliveryOfficeName */
#if SGP32_NAMES
static const schema_names pkix_PhysicalDeliveryOfficeName_names = {"PKIX1Explicit88",
                                                                   "PhysicalDeliveryOfficeName",
                                                                   "PDSParameter",
                                                                   pkix_PDSParameter_item_names,
                                                                   NULL,
                                                                   0,
                                                                   false};
#endif
const sgp32_type pkix_PhysicalDeliveryOfficeName_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_PhysicalDeliveryOfficeName),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_PhysicalDeliveryOfficeName_names)};

/* PhysicalDeliveryOfficeNumber */
#if SGP32_NAMES
static const schema_names pkix_PhysicalDeliveryOfficeNumber_names = {"PKIX1Explicit88",
                                                                     "PhysicalDeliveryOfficeNumber",
                                                                     "PDSParameter",
                                                                     pkix_PDSParameter_item_names,
                                                                     NULL,
                                                                     0,
                                                                     false};
#endif
const sgp32_type pkix_PhysicalDeliveryOfficeNumber_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_PhysicalDeliveryOfficeNumber),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_PhysicalDeliveryOfficeNumber_names)};

/* ExtensionORAddressComponents */
#if SGP32_NAMES
static const schema_names pkix_ExtensionORAddressComponents_names = {"PKIX1Explicit88",
                                                                     "ExtensionORAddressComponents",
                                                                     "PDSParameter",
                                                                     pkix_PDSParameter_item_names,
                                                                     NULL,
                                                                     0,
                                                                     false};
#endif
const sgp32_type pkix_ExtensionORAddressComponents_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_ExtensionORAddressComponents),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_ExtensionORAddressComponents_names)};

/* PhysicalDeliveryPersonalName */
#if SGP32_NAMES
static const schema_names pkix_PhysicalDeliveryPersonalName_names = {"PKIX1Explicit88",
                                                                     "PhysicalDeliveryPersonalName",
                                                                     "PDSParameter",
                                                                     pkix_PDSParameter_item_names,
                                                                     NULL,
                                                                     0,
                                                                     false};
#endif
const sgp32_type pkix_PhysicalDeliveryPersonalName_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_PhysicalDeliveryPersonalName),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_PhysicalDeliveryPersonalName_names)};

/* PhysicalDeliveryOrganizationName */
#if SGP32_NAMES
static const schema_names pkix_PhysicalDeliveryOrganizationName_names = {
    "PKIX1Explicit88",
    "PhysicalDeliveryOrganizationName",
    "PDSParameter",
    pkix_PDSParameter_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_PhysicalDeliveryOrganizationName_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_PhysicalDeliveryOrganizationName),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_PhysicalDeliveryOrganizationName_names)};

/* ExtensionPhysicalDeliveryAddressComponents */
#if SGP32_NAMES
static const schema_names pkix_ExtensionPhysicalDeliveryAddressComponents_names = {
    "PKIX1Explicit88",
    "ExtensionPhysicalDeliveryAddressComponents",
    "PDSParameter",
    pkix_PDSParameter_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_ExtensionPhysicalDeliveryAddressComponents_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_ExtensionPhysicalDeliveryAddressComponents),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_ExtensionPhysicalDeliveryAddressComponents_names)};

/* UnformattedPostalAddress.printable-address */
const schema_component pkix_UnformattedPostalAddress_printable_address_items[] = {
    {&schema_printable_1_30_type, 0x13, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_UnformattedPostalAddress_printable_address_names = {
    "PKIX1Explicit88", "UnformattedPostalAddress.printable-address", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type pkix_UnformattedPostalAddress_printable_address_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    6,
    pkix_UnformattedPostalAddress_printable_address_items SCHEMA_NAMED_BY(
        pkix_UnformattedPostalAddress_printable_address_names)};

/* UnformattedPostalAddress */
_Static_assert(sizeof(pkix_UnformattedPostalAddress) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_UnformattedPostalAddress, has_teletex_string) ==
                   SCHEMA_PRESENCE(0) + 1,
               "presence flags are contiguous");
const schema_component pkix_UnformattedPostalAddress_items[] = {
    {&pkix_UnformattedPostalAddress_printable_address_type, 0x30,
     (uint16_t)(offsetof(pkix_UnformattedPostalAddress, printable_address) | SCHEMA_OPTIONAL)},
    {&schema_teletex_1_180_type, 0x14,
     (uint16_t)(offsetof(pkix_UnformattedPostalAddress, teletex_string) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_UnformattedPostalAddress_item_names[] = {
    "printable-address",
    "teletex-string",
};
static const schema_names pkix_UnformattedPostalAddress_names = {
    "PKIX1Explicit88",
    "UnformattedPostalAddress",
    NULL,
    pkix_UnformattedPostalAddress_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_UnformattedPostalAddress_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_UnformattedPostalAddress),
    pkix_UnformattedPostalAddress_items SCHEMA_NAMED_BY(pkix_UnformattedPostalAddress_names)};

/* StreetAddress */
#if SGP32_NAMES
static const schema_names pkix_StreetAddress_names = {"PKIX1Explicit88",
                                                      "StreetAddress",
                                                      "PDSParameter",
                                                      pkix_PDSParameter_item_names,
                                                      NULL,
                                                      0,
                                                      false};
#endif
const sgp32_type pkix_StreetAddress_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_StreetAddress),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_StreetAddress_names)};

/* PostOfficeBoxAddress */
#if SGP32_NAMES
static const schema_names pkix_PostOfficeBoxAddress_names = {"PKIX1Explicit88",
                                                             "PostOfficeBoxAddress",
                                                             "PDSParameter",
                                                             pkix_PDSParameter_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type pkix_PostOfficeBoxAddress_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_PostOfficeBoxAddress),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_PostOfficeBoxAddress_names)};

/* PosteRestanteAddress */
#if SGP32_NAMES
static const schema_names pkix_PosteRestanteAddress_names = {"PKIX1Explicit88",
                                                             "PosteRestanteAddress",
                                                             "PDSParameter",
                                                             pkix_PDSParameter_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type pkix_PosteRestanteAddress_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_PosteRestanteAddress),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_PosteRestanteAddress_names)};

/* UniquePostalName */
#if SGP32_NAMES
static const schema_names pkix_UniquePostalName_names = {"PKIX1Explicit88",
                                                         "UniquePostalName",
                                                         "PDSParameter",
                                                         pkix_PDSParameter_item_names,
                                                         NULL,
                                                         0,
                                                         false};
#endif
const sgp32_type pkix_UniquePostalName_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_UniquePostalName),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_UniquePostalName_names)};

/* LocalPostalAttributes */
#if SGP32_NAMES
static const schema_names pkix_LocalPostalAttributes_names = {"PKIX1Explicit88",
                                                              "LocalPostalAttributes",
                                                              "PDSParameter",
                                                              pkix_PDSParameter_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type pkix_LocalPostalAttributes_type = {
    SCHEMA_SET,
    0,
    0x31,
    2,
    sizeof(pkix_LocalPostalAttributes),
    pkix_PDSParameter_items SCHEMA_NAMED_BY(pkix_LocalPostalAttributes_names)};

/* ExtendedNetworkAddress.e163-4-address */
_Static_assert(sizeof(pkix_ExtendedNetworkAddress_e163_4_address) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_ExtendedNetworkAddress_e163_4_address, has_sub_address) ==
                   SCHEMA_PRESENCE(0) + 0,
               "presence flags are contiguous");
const schema_component pkix_ExtendedNetworkAddress_e163_4_address_items[] = {
    {&schema_numeric_1_15_type, 0x80,
     (uint16_t)(offsetof(pkix_ExtendedNetworkAddress_e163_4_address, number))},
    {&schema_numeric_1_40_type, 0x81,
     (uint16_t)(offsetof(pkix_ExtendedNetworkAddress_e163_4_address, sub_address) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_ExtendedNetworkAddress_e163_4_address_item_names[] = {
    "number",
    "sub-address",
};
static const schema_names pkix_ExtendedNetworkAddress_e163_4_address_names = {
    "PKIX1Explicit88",
    "ExtendedNetworkAddress.e163-4-address",
    NULL,
    pkix_ExtendedNetworkAddress_e163_4_address_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type pkix_ExtendedNetworkAddress_e163_4_address_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_ExtendedNetworkAddress_e163_4_address),
    pkix_ExtendedNetworkAddress_e163_4_address_items SCHEMA_NAMED_BY(
        pkix_ExtendedNetworkAddress_e163_4_address_names)};

/* PresentationAddress.nAddresses */
const schema_component pkix_PresentationAddress_nAddresses_items[] = {
    {&schema_octets_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_PresentationAddress_nAddresses_names = {
    "PKIX1Explicit88", "PresentationAddress.nAddresses", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type pkix_PresentationAddress_nAddresses_type = {
    SCHEMA_SET_OF,
    SCHEMA_BOUNDED,
    0x31,
    1,
    65535,
    pkix_PresentationAddress_nAddresses_items SCHEMA_NAMED_BY(
        pkix_PresentationAddress_nAddresses_names)};

/* PresentationAddress */
_Static_assert(sizeof(pkix_PresentationAddress) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_PresentationAddress, has_tSelector) == SCHEMA_PRESENCE(0) + 2,
               "presence flags are contiguous");
const schema_component pkix_PresentationAddress_items[] = {
    {&schema_octets_type, 0xA0,
     (uint16_t)(offsetof(pkix_PresentationAddress, pSelector) | SCHEMA_OPTIONAL | SCHEMA_WRAPPED)},
    {&schema_octets_type, 0xA1,
     (uint16_t)(offsetof(pkix_PresentationAddress, sSelector) | SCHEMA_OPTIONAL | SCHEMA_WRAPPED)},
    {&schema_octets_type, 0xA2,
     (uint16_t)(offsetof(pkix_PresentationAddress, tSelector) | SCHEMA_OPTIONAL | SCHEMA_WRAPPED)},
    {&pkix_PresentationAddress_nAddresses_type, 0xA3,
     (uint16_t)(offsetof(pkix_PresentationAddress, nAddresses) | SCHEMA_WRAPPED)},
};
#if SGP32_NAMES
const char *const pkix_PresentationAddress_item_names[] = {
    "pSelector",
    "sSelector",
    "tSelector",
    "nAddresses",
};
static const schema_names pkix_PresentationAddress_names = {"PKIX1Explicit88",
                                                            "PresentationAddress",
                                                            NULL,
                                                            pkix_PresentationAddress_item_names,
                                                            NULL,
                                                            0,
                                                            false};
#endif
const sgp32_type pkix_PresentationAddress_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    4,
    sizeof(pkix_PresentationAddress),
    pkix_PresentationAddress_items SCHEMA_NAMED_BY(pkix_PresentationAddress_names)};

/* ExtendedNetworkAddress */
_Static_assert(sizeof(pkix_ExtendedNetworkAddress) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_ExtendedNetworkAddress_items[] = {
    {&pkix_ExtendedNetworkAddress_e163_4_address_type, 0x30,
     (uint16_t)(offsetof(pkix_ExtendedNetworkAddress, e163_4_address))},
    {&pkix_PresentationAddress_type, 0xA0,
     (uint16_t)(offsetof(pkix_ExtendedNetworkAddress, psap_address))},
};
#if SGP32_NAMES
const char *const pkix_ExtendedNetworkAddress_item_names[] = {
    "e163-4-address",
    "psap-address",
};
static const schema_names pkix_ExtendedNetworkAddress_names = {
    "PKIX1Explicit88",
    "ExtendedNetworkAddress",
    NULL,
    pkix_ExtendedNetworkAddress_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_ExtendedNetworkAddress_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    2,
    sizeof(pkix_ExtendedNetworkAddress),
    pkix_ExtendedNetworkAddress_items SCHEMA_NAMED_BY(pkix_ExtendedNetworkAddress_names)};

/* TerminalType */
#if SGP32_NAMES
const schema_value pkix_TerminalType_values[] = {
    {3, "telex"},        {4, "teletex"},      {5, "g3-facsimile"},
    {6, "g4-facsimile"}, {7, "ia5-terminal"}, {8, "videotex"},
};
static const schema_names pkix_TerminalType_names = {
    "PKIX1Explicit88", "TerminalType", NULL, NULL, pkix_TerminalType_values, 6, false};
#endif
const sgp32_type pkix_TerminalType_type = {
    SCHEMA_NAMED, SCHEMA_BOUNDED, 0x02, 0, 256, NULL SCHEMA_NAMED_BY(pkix_TerminalType_names)};

/* TeletexDomainDefinedAttribute */
_Static_assert(sizeof(pkix_TeletexDomainDefinedAttribute) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_TeletexDomainDefinedAttribute_items[] = {
    {&schema_teletex_1_8_type, 0x14,
     (uint16_t)(offsetof(pkix_TeletexDomainDefinedAttribute, type))},
    {&schema_teletex_1_128_type, 0x14,
     (uint16_t)(offsetof(pkix_TeletexDomainDefinedAttribute, value))},
};
#if SGP32_NAMES
const char *const pkix_TeletexDomainDefinedAttribute_item_names[] = {
    "type",
    "value",
};
static const schema_names pkix_TeletexDomainDefinedAttribute_names = {
    "PKIX1Explicit88",
    "TeletexDomainDefinedAttribute",
    NULL,
    pkix_TeletexDomainDefinedAttribute_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_TeletexDomainDefinedAttribute_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_TeletexDomainDefinedAttribute),
    pkix_TeletexDomainDefinedAttribute_items SCHEMA_NAMED_BY(
        pkix_TeletexDomainDefinedAttribute_names)};

/* TeletexDomainDefinedAttributes */
const schema_component pkix_TeletexDomainDefinedAttributes_items[] = {
    {&pkix_TeletexDomainDefinedAttribute_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_TeletexDomainDefinedAttributes_names = {
    "PKIX1Explicit88", "TeletexDomainDefinedAttributes", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_TeletexDomainDefinedAttributes_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    4,
    pkix_TeletexDomainDefinedAttributes_items SCHEMA_NAMED_BY(
        pkix_TeletexDomainDefinedAttributes_names)};
