/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/PKIX1Implicit88.asn by `./scripts/generate`. Do not edit. */
#include "sgp32/types_pkix_implicit.h"

#include "codec/schema.h"
#include "schema/primitives.h"

/* KeyIdentifier */
#if SGP32_NAMES
static const schema_names pkix_KeyIdentifier_names = {
    "PKIX1Implicit88", "KeyIdentifier", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_KeyIdentifier_type = {
    SCHEMA_OCTETS, 0, 0x04, 0, 0, NULL SCHEMA_NAMED_BY(pkix_KeyIdentifier_names)};

/* SubjectKeyIdentifier */
#if SGP32_NAMES
static const schema_names pkix_SubjectKeyIdentifier_names = {
    "PKIX1Implicit88", "SubjectKeyIdentifier", "KeyIdentifier", NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_SubjectKeyIdentifier_type SCHEMA_TWIN(pkix_KeyIdentifier_type);
#else
const sgp32_type pkix_SubjectKeyIdentifier_type = {
    SCHEMA_OCTETS, 0, 0x04, 0, 0, NULL SCHEMA_NAMED_BY(pkix_SubjectKeyIdentifier_names)};
#endif

/* AnotherName */
_Static_assert(sizeof(pkix_AnotherName) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_AnotherName_items[] = {
    {&schema_oid_type, 0x06, (uint16_t)(offsetof(pkix_AnotherName, type_id))},
    {&schema_any_type, 0xA0, (uint16_t)(offsetof(pkix_AnotherName, value))},
};
#if SGP32_NAMES
const char *const pkix_AnotherName_item_names[] = {
    "type-id",
    "value",
};
static const schema_names pkix_AnotherName_names = {
    "PKIX1Implicit88", "AnotherName", NULL, pkix_AnotherName_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_AnotherName_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_AnotherName),
    pkix_AnotherName_items SCHEMA_NAMED_BY(pkix_AnotherName_names)};

/* EDIPartyName */
_Static_assert(sizeof(pkix_EDIPartyName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_EDIPartyName, has_nameAssigner) == SCHEMA_PRESENCE(0) + 0,
               "presence flags are contiguous");
const schema_component pkix_EDIPartyName_items[] = {
    {&pkix_DirectoryString_type, 0xA0,
     (uint16_t)(offsetof(pkix_EDIPartyName, nameAssigner) | SCHEMA_OPTIONAL)},
    {&pkix_DirectoryString_type, 0xA1, (uint16_t)(offsetof(pkix_EDIPartyName, partyName))},
};
#if SGP32_NAMES
const char *const pkix_EDIPartyName_item_names[] = {
    "nameAssigner",
    "partyName",
};
static const schema_names pkix_EDIPartyName_names = {
    "PKIX1Implicit88", "EDIPartyName", NULL, pkix_EDIPartyName_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_EDIPartyName_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_EDIPartyName),
    pkix_EDIPartyName_items SCHEMA_NAMED_BY(pkix_EDIPartyName_names)};

/* GeneralName */
_Static_assert(sizeof(pkix_GeneralName) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_GeneralName_items[] = {
    {&pkix_AnotherName_type, 0xA0, (uint16_t)(offsetof(pkix_GeneralName, otherName))},
    {&schema_ia5_type, 0x81, (uint16_t)(offsetof(pkix_GeneralName, rfc822Name))},
    {&schema_ia5_type, 0x82, (uint16_t)(offsetof(pkix_GeneralName, dNSName))},
    {&pkix_ORAddress_type, 0xA3, (uint16_t)(offsetof(pkix_GeneralName, x400Address))},
    {&pkix_Name_type, 0xA4, (uint16_t)(offsetof(pkix_GeneralName, directoryName))},
    {&pkix_EDIPartyName_type, 0xA5, (uint16_t)(offsetof(pkix_GeneralName, ediPartyName))},
    {&schema_ia5_type, 0x86, (uint16_t)(offsetof(pkix_GeneralName, uniformResourceIdentifier))},
    {&schema_octets_type, 0x87, (uint16_t)(offsetof(pkix_GeneralName, iPAddress))},
    {&schema_oid_type, 0x88, (uint16_t)(offsetof(pkix_GeneralName, registeredID))},
};
#if SGP32_NAMES
const char *const pkix_GeneralName_item_names[] = {
    "otherName",
    "rfc822Name",
    "dNSName",
    "x400Address",
    "directoryName",
    "ediPartyName",
    "uniformResourceIdentifier",
    "iPAddress",
    "registeredID",
};
static const schema_names pkix_GeneralName_names = {
    "PKIX1Implicit88", "GeneralName", NULL, pkix_GeneralName_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_GeneralName_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    9,
    sizeof(pkix_GeneralName),
    pkix_GeneralName_items SCHEMA_NAMED_BY(pkix_GeneralName_names)};

/* GeneralNames */
const schema_component pkix_GeneralNames_items[] = {
    {&pkix_GeneralName_type, 0x00, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_GeneralNames_names = {
    "PKIX1Implicit88", "GeneralNames", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_GeneralNames_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_GeneralNames_items SCHEMA_NAMED_BY(pkix_GeneralNames_names)};

/* AuthorityKeyIdentifier */
_Static_assert(sizeof(pkix_AuthorityKeyIdentifier) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_AuthorityKeyIdentifier, has_authorityCertSerialNumber) ==
                   SCHEMA_PRESENCE(0) + 2,
               "presence flags are contiguous");
const schema_component pkix_AuthorityKeyIdentifier_items[] = {
    {&pkix_KeyIdentifier_type, 0x80,
     (uint16_t)(offsetof(pkix_AuthorityKeyIdentifier, keyIdentifier) | SCHEMA_OPTIONAL)},
    {&pkix_GeneralNames_type, 0xA1,
     (uint16_t)(offsetof(pkix_AuthorityKeyIdentifier, authorityCertIssuer) | SCHEMA_OPTIONAL)},
    {&pkix_CertificateSerialNumber_type, 0x82,
     (uint16_t)(offsetof(pkix_AuthorityKeyIdentifier, authorityCertSerialNumber) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_AuthorityKeyIdentifier_item_names[] = {
    "keyIdentifier",
    "authorityCertIssuer",
    "authorityCertSerialNumber",
};
static const schema_names pkix_AuthorityKeyIdentifier_names = {
    "PKIX1Implicit88",
    "AuthorityKeyIdentifier",
    NULL,
    pkix_AuthorityKeyIdentifier_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_AuthorityKeyIdentifier_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    3,
    sizeof(pkix_AuthorityKeyIdentifier),
    pkix_AuthorityKeyIdentifier_items SCHEMA_NAMED_BY(pkix_AuthorityKeyIdentifier_names)};

/* KeyUsage */
#if SGP32_NAMES
const schema_value pkix_KeyUsage_values[] = {
    {0, "digitalSignature"}, {1, "nonRepudiation"}, {2, "keyEncipherment"},
    {3, "dataEncipherment"}, {4, "keyAgreement"},   {5, "keyCertSign"},
    {6, "cRLSign"},          {7, "encipherOnly"},   {8, "decipherOnly"},
};
static const schema_names pkix_KeyUsage_names = {"PKIX1Implicit88",    "KeyUsage", NULL, NULL,
                                                 pkix_KeyUsage_values, 9,          false};
#endif
const sgp32_type pkix_KeyUsage_type = {
    SCHEMA_NAMED_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(pkix_KeyUsage_names)};

/* PrivateKeyUsagePeriod */
_Static_assert(sizeof(pkix_PrivateKeyUsagePeriod) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_PrivateKeyUsagePeriod, has_notAfter) == SCHEMA_PRESENCE(0) + 1,
               "presence flags are contiguous");
const schema_component pkix_PrivateKeyUsagePeriod_items[] = {
    {&schema_generalized_time_type, 0x80,
     (uint16_t)(offsetof(pkix_PrivateKeyUsagePeriod, notBefore) | SCHEMA_OPTIONAL)},
    {&schema_generalized_time_type, 0x81,
     (uint16_t)(offsetof(pkix_PrivateKeyUsagePeriod, notAfter) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_PrivateKeyUsagePeriod_item_names[] = {
    "notBefore",
    "notAfter",
};
static const schema_names pkix_PrivateKeyUsagePeriod_names = {"PKIX1Implicit88",
                                                              "PrivateKeyUsagePeriod",
                                                              NULL,
                                                              pkix_PrivateKeyUsagePeriod_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type pkix_PrivateKeyUsagePeriod_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_PrivateKeyUsagePeriod),
    pkix_PrivateKeyUsagePeriod_items SCHEMA_NAMED_BY(pkix_PrivateKeyUsagePeriod_names)};

/* CertPolicyId */
#if SGP32_NAMES
static const schema_names pkix_CertPolicyId_names = {
    "PKIX1Implicit88", "CertPolicyId", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_CertPolicyId_type = {
    SCHEMA_OID, 0, 0x06, 0, 0, NULL SCHEMA_NAMED_BY(pkix_CertPolicyId_names)};

/* PolicyQualifierId */
#if SGP32_NAMES
static const schema_names pkix_PolicyQualifierId_names = {
    "PKIX1Implicit88", "PolicyQualifierId", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_PolicyQualifierId_type SCHEMA_TWIN(pkix_CertPolicyId_type);
#else
const sgp32_type pkix_PolicyQualifierId_type = {
    SCHEMA_OID, 0, 0x06, 0, 0, NULL SCHEMA_NAMED_BY(pkix_PolicyQualifierId_names)};
#endif

/* PolicyQualifierInfo */
_Static_assert(sizeof(pkix_PolicyQualifierInfo) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_PolicyQualifierInfo_items[] = {
    {&pkix_PolicyQualifierId_type, 0x06,
     (uint16_t)(offsetof(pkix_PolicyQualifierInfo, policyQualifierId))},
    {&schema_any_type, 0x00, (uint16_t)(offsetof(pkix_PolicyQualifierInfo, qualifier))},
};
#if SGP32_NAMES
const char *const pkix_PolicyQualifierInfo_item_names[] = {
    "policyQualifierId",
    "qualifier",
};
static const schema_names pkix_PolicyQualifierInfo_names = {"PKIX1Implicit88",
                                                            "PolicyQualifierInfo",
                                                            NULL,
                                                            pkix_PolicyQualifierInfo_item_names,
                                                            NULL,
                                                            0,
                                                            false};
#endif
const sgp32_type pkix_PolicyQualifierInfo_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_PolicyQualifierInfo),
    pkix_PolicyQualifierInfo_items SCHEMA_NAMED_BY(pkix_PolicyQualifierInfo_names)};

/* PolicyInformation.policyQualifiers */
const schema_component pkix_PolicyInformation_policyQualifiers_items[] = {
    {&pkix_PolicyQualifierInfo_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_PolicyInformation_policyQualifiers_names = {
    "PKIX1Implicit88", "PolicyInformation.policyQualifiers", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type pkix_PolicyInformation_policyQualifiers_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_PolicyInformation_policyQualifiers_items SCHEMA_NAMED_BY(
        pkix_PolicyInformation_policyQualifiers_names)};

/* PolicyInformation */
_Static_assert(sizeof(pkix_PolicyInformation) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_PolicyInformation, has_policyQualifiers) == SCHEMA_PRESENCE(0) + 0,
               "presence flags are contiguous");
const schema_component pkix_PolicyInformation_items[] = {
    {&pkix_CertPolicyId_type, 0x06, (uint16_t)(offsetof(pkix_PolicyInformation, policyIdentifier))},
    {&pkix_PolicyInformation_policyQualifiers_type, 0x30,
     (uint16_t)(offsetof(pkix_PolicyInformation, policyQualifiers) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_PolicyInformation_item_names[] = {
    "policyIdentifier",
    "policyQualifiers",
};
static const schema_names pkix_PolicyInformation_names = {"PKIX1Implicit88",
                                                          "PolicyInformation",
                                                          NULL,
                                                          pkix_PolicyInformation_item_names,
                                                          NULL,
                                                          0,
                                                          false};
#endif
const sgp32_type pkix_PolicyInformation_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_PolicyInformation),
    pkix_PolicyInformation_items SCHEMA_NAMED_BY(pkix_PolicyInformation_names)};

/* CertificatePolicies */
const schema_component pkix_CertificatePolicies_items[] = {
    {&pkix_PolicyInformation_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_CertificatePolicies_names = {
    "PKIX1Implicit88", "CertificatePolicies", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_CertificatePolicies_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_CertificatePolicies_items SCHEMA_NAMED_BY(pkix_CertificatePolicies_names)};

/* CPSuri */
#if SGP32_NAMES
static const schema_names pkix_CPSuri_names = {
    "PKIX1Implicit88", "CPSuri", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_CPSuri_type = {SCHEMA_IA5, 0, 0x16,
                                     0,          0, NULL SCHEMA_NAMED_BY(pkix_CPSuri_names)};

/* DisplayText */
_Static_assert(sizeof(pkix_DisplayText) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component pkix_DisplayText_items[] = {
    {&schema_ia5_1_200_type, 0x16, (uint16_t)(offsetof(pkix_DisplayText, ia5String))},
    {&schema_visible_1_200_type, 0x1A, (uint16_t)(offsetof(pkix_DisplayText, visibleString))},
    {&schema_bmp_1_200_type, 0x1E, (uint16_t)(offsetof(pkix_DisplayText, bmpString))},
    {&schema_utf8_1_200_type, 0x0C, (uint16_t)(offsetof(pkix_DisplayText, utf8String))},
};
#if SGP32_NAMES
const char *const pkix_DisplayText_item_names[] = {
    "ia5String",
    "visibleString",
    "bmpString",
    "utf8String",
};
static const schema_names pkix_DisplayText_names = {
    "PKIX1Implicit88", "DisplayText", NULL, pkix_DisplayText_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_DisplayText_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    4,
    sizeof(pkix_DisplayText),
    pkix_DisplayText_items SCHEMA_NAMED_BY(pkix_DisplayText_names)};

/* NoticeReference.noticeNumbers */
const schema_component pkix_NoticeReference_noticeNumbers_items[] = {
    {&schema_integer_type, 0x02, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_NoticeReference_noticeNumbers_names = {
    "PKIX1Implicit88", "NoticeReference.noticeNumbers", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type pkix_NoticeReference_noticeNumbers_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    pkix_NoticeReference_noticeNumbers_items SCHEMA_NAMED_BY(
        pkix_NoticeReference_noticeNumbers_names)};

/* NoticeReference */
_Static_assert(sizeof(pkix_NoticeReference) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_NoticeReference_items[] = {
    {&pkix_DisplayText_type, 0x00, (uint16_t)(offsetof(pkix_NoticeReference, organization))},
    {&pkix_NoticeReference_noticeNumbers_type, 0x30,
     (uint16_t)(offsetof(pkix_NoticeReference, noticeNumbers))},
};
#if SGP32_NAMES
const char *const pkix_NoticeReference_item_names[] = {
    "organization",
    "noticeNumbers",
};
static const schema_names pkix_NoticeReference_names = {
    "PKIX1Implicit88", "NoticeReference", NULL, pkix_NoticeReference_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_NoticeReference_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_NoticeReference),
    pkix_NoticeReference_items SCHEMA_NAMED_BY(pkix_NoticeReference_names)};

/* UserNotice */
_Static_assert(sizeof(pkix_UserNotice) <= SCHEMA_OFFSET, "the struct is too large for the tables");
_Static_assert(offsetof(pkix_UserNotice, has_explicitText) == SCHEMA_PRESENCE(0) + 1,
               "presence flags are contiguous");
const schema_component pkix_UserNotice_items[] = {
    {&pkix_NoticeReference_type, 0x30,
     (uint16_t)(offsetof(pkix_UserNotice, noticeRef) | SCHEMA_OPTIONAL)},
    {&pkix_DisplayText_type, 0x00,
     (uint16_t)(offsetof(pkix_UserNotice, explicitText) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_UserNotice_item_names[] = {
    "noticeRef",
    "explicitText",
};
static const schema_names pkix_UserNotice_names = {
    "PKIX1Implicit88", "UserNotice", NULL, pkix_UserNotice_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_UserNotice_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_UserNotice),
    pkix_UserNotice_items SCHEMA_NAMED_BY(pkix_UserNotice_names)};

/* PolicyMappings.element */
_Static_assert(sizeof(pkix_PolicyMappings_element) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_PolicyMappings_element_items[] = {
    {&pkix_CertPolicyId_type, 0x06,
     (uint16_t)(offsetof(pkix_PolicyMappings_element, issuerDomainPolicy))},
    {&pkix_CertPolicyId_type, 0x06,
     (uint16_t)(offsetof(pkix_PolicyMappings_element, subjectDomainPolicy))},
};
#if SGP32_NAMES
const char *const pkix_PolicyMappings_element_item_names[] = {
    "issuerDomainPolicy",
    "subjectDomainPolicy",
};
static const schema_names pkix_PolicyMappings_element_names = {
    "PKIX1Implicit88",
    "PolicyMappings.element",
    NULL,
    pkix_PolicyMappings_element_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type pkix_PolicyMappings_element_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_PolicyMappings_element),
    pkix_PolicyMappings_element_items SCHEMA_NAMED_BY(pkix_PolicyMappings_element_names)};

/* PolicyMappings */
const schema_component pkix_PolicyMappings_items[] = {
    {&pkix_PolicyMappings_element_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_PolicyMappings_names = {
    "PKIX1Implicit88", "PolicyMappings", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_PolicyMappings_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_PolicyMappings_items SCHEMA_NAMED_BY(pkix_PolicyMappings_names)};

/* SubjectAltName */
#if SGP32_NAMES
static const schema_names pkix_SubjectAltName_names = {
    "PKIX1Implicit88", "SubjectAltName", "GeneralNames", NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_SubjectAltName_type SCHEMA_TWIN(pkix_GeneralNames_type);
#else
const sgp32_type pkix_SubjectAltName_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_GeneralNames_items SCHEMA_NAMED_BY(pkix_SubjectAltName_names)};
#endif

/* IssuerAltName */
#if SGP32_NAMES
static const schema_names pkix_IssuerAltName_names = {
    "PKIX1Implicit88", "IssuerAltName", "GeneralNames", NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_IssuerAltName_type SCHEMA_TWIN(pkix_GeneralNames_type);
#else
const sgp32_type pkix_IssuerAltName_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_GeneralNames_items SCHEMA_NAMED_BY(pkix_IssuerAltName_names)};
#endif

/* SubjectDirectoryAttributes */
const schema_component pkix_SubjectDirectoryAttributes_items[] = {
    {&pkix_Attribute_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_SubjectDirectoryAttributes_names = {
    "PKIX1Implicit88", "SubjectDirectoryAttributes", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_SubjectDirectoryAttributes_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_SubjectDirectoryAttributes_items SCHEMA_NAMED_BY(pkix_SubjectDirectoryAttributes_names)};

/* BasicConstraints.cA */
#if SGP32_NAMES
static const schema_names pkix_BasicConstraints_cA_names = {
    "PKIX1Implicit88", "BasicConstraints.cA", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type pkix_BasicConstraints_cA_type = {
    SCHEMA_BOOLEAN,
    SCHEMA_DEFAULTED,
    0x01,
    0,
    0,
    NULL SCHEMA_NAMED_BY(pkix_BasicConstraints_cA_names)};

/* BasicConstraints */
_Static_assert(sizeof(pkix_BasicConstraints) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_BasicConstraints, has_pathLenConstraint) == SCHEMA_PRESENCE(0) + 0,
               "presence flags are contiguous");
const schema_component pkix_BasicConstraints_items[] = {
    {&pkix_BasicConstraints_cA_type, 0x01,
     (uint16_t)(offsetof(pkix_BasicConstraints, cA) | SCHEMA_DEFAULT)},
    {&schema_integer_0_max_type, 0x02,
     (uint16_t)(offsetof(pkix_BasicConstraints, pathLenConstraint) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_BasicConstraints_item_names[] = {
    "cA",
    "pathLenConstraint",
};
static const schema_names pkix_BasicConstraints_names = {
    "PKIX1Implicit88", "BasicConstraints", NULL, pkix_BasicConstraints_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_BasicConstraints_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_BasicConstraints),
    pkix_BasicConstraints_items SCHEMA_NAMED_BY(pkix_BasicConstraints_names)};

/* BaseDistance */
#if SGP32_NAMES
static const schema_names pkix_BaseDistance_names = {
    "PKIX1Implicit88", "BaseDistance", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_BaseDistance_type = {
    SCHEMA_INTEGER, SCHEMA_BOUNDED, 0x02, 0, 65535, NULL SCHEMA_NAMED_BY(pkix_BaseDistance_names)};

/* GeneralSubtree.minimum */
#if SGP32_NAMES
static const schema_names pkix_GeneralSubtree_minimum_names = {
    "PKIX1Implicit88", "GeneralSubtree.minimum", "BaseDistance", NULL, NULL, 0, true};
#endif
const sgp32_type pkix_GeneralSubtree_minimum_type = {
    SCHEMA_INTEGER, SCHEMA_BOUNDED | SCHEMA_DEFAULTED,
    0x02,           0,
    65535,          NULL SCHEMA_NAMED_BY(pkix_GeneralSubtree_minimum_names)};

/* GeneralSubtree */
_Static_assert(sizeof(pkix_GeneralSubtree) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_GeneralSubtree, has_maximum) == SCHEMA_PRESENCE(0) + 0,
               "presence flags are contiguous");
const schema_component pkix_GeneralSubtree_items[] = {
    {&pkix_GeneralName_type, 0x00, (uint16_t)(offsetof(pkix_GeneralSubtree, base))},
    {&pkix_GeneralSubtree_minimum_type, 0x80,
     (uint16_t)(offsetof(pkix_GeneralSubtree, minimum) | SCHEMA_DEFAULT)},
    {&pkix_BaseDistance_type, 0x81,
     (uint16_t)(offsetof(pkix_GeneralSubtree, maximum) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_GeneralSubtree_item_names[] = {
    "base",
    "minimum",
    "maximum",
};
static const schema_names pkix_GeneralSubtree_names = {
    "PKIX1Implicit88", "GeneralSubtree", NULL, pkix_GeneralSubtree_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_GeneralSubtree_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    3,
    sizeof(pkix_GeneralSubtree),
    pkix_GeneralSubtree_items SCHEMA_NAMED_BY(pkix_GeneralSubtree_names)};

/* GeneralSubtrees */
const schema_component pkix_GeneralSubtrees_items[] = {
    {&pkix_GeneralSubtree_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_GeneralSubtrees_names = {
    "PKIX1Implicit88", "GeneralSubtrees", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_GeneralSubtrees_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_GeneralSubtrees_items SCHEMA_NAMED_BY(pkix_GeneralSubtrees_names)};

/* NameConstraints */
_Static_assert(sizeof(pkix_NameConstraints) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_NameConstraints, has_excludedSubtrees) == SCHEMA_PRESENCE(0) + 1,
               "presence flags are contiguous");
const schema_component pkix_NameConstraints_items[] = {
    {&pkix_GeneralSubtrees_type, 0xA0,
     (uint16_t)(offsetof(pkix_NameConstraints, permittedSubtrees) | SCHEMA_OPTIONAL)},
    {&pkix_GeneralSubtrees_type, 0xA1,
     (uint16_t)(offsetof(pkix_NameConstraints, excludedSubtrees) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_NameConstraints_item_names[] = {
    "permittedSubtrees",
    "excludedSubtrees",
};
static const schema_names pkix_NameConstraints_names = {
    "PKIX1Implicit88", "NameConstraints", NULL, pkix_NameConstraints_item_names, NULL, 0, false};
#endif
const sgp32_type pkix_NameConstraints_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_NameConstraints),
    pkix_NameConstraints_items SCHEMA_NAMED_BY(pkix_NameConstraints_names)};

/* SkipCerts */
#if SGP32_NAMES
static const schema_names pkix_SkipCerts_names = {
    "PKIX1Implicit88", "SkipCerts", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_SkipCerts_type SCHEMA_TWIN(pkix_BaseDistance_type);
#else
const sgp32_type pkix_SkipCerts_type = {
    SCHEMA_INTEGER, SCHEMA_BOUNDED, 0x02, 0, 65535, NULL SCHEMA_NAMED_BY(pkix_SkipCerts_names)};
#endif

/* PolicyConstraints */
_Static_assert(sizeof(pkix_PolicyConstraints) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_PolicyConstraints, has_inhibitPolicyMapping) == SCHEMA_PRESENCE(0) + 1,
               "presence flags are contiguous");
const schema_component pkix_PolicyConstraints_items[] = {
    {&pkix_SkipCerts_type, 0x80,
     (uint16_t)(offsetof(pkix_PolicyConstraints, requireExplicitPolicy) | SCHEMA_OPTIONAL)},
    {&pkix_SkipCerts_type, 0x81,
     (uint16_t)(offsetof(pkix_PolicyConstraints, inhibitPolicyMapping) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_PolicyConstraints_item_names[] = {
    "requireExplicitPolicy",
    "inhibitPolicyMapping",
};
static const schema_names pkix_PolicyConstraints_names = {"PKIX1Implicit88",
                                                          "PolicyConstraints",
                                                          NULL,
                                                          pkix_PolicyConstraints_item_names,
                                                          NULL,
                                                          0,
                                                          false};
#endif
const sgp32_type pkix_PolicyConstraints_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_PolicyConstraints),
    pkix_PolicyConstraints_items SCHEMA_NAMED_BY(pkix_PolicyConstraints_names)};

/* DistributionPointName */
_Static_assert(sizeof(pkix_DistributionPointName) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_DistributionPointName_items[] = {
    {&pkix_GeneralNames_type, 0xA0, (uint16_t)(offsetof(pkix_DistributionPointName, fullName))},
    {&pkix_RelativeDistinguishedName_type, 0xA1,
     (uint16_t)(offsetof(pkix_DistributionPointName, nameRelativeToCRLIssuer))},
};
#if SGP32_NAMES
const char *const pkix_DistributionPointName_item_names[] = {
    "fullName",
    "nameRelativeToCRLIssuer",
};
static const schema_names pkix_DistributionPointName_names = {"PKIX1Implicit88",
                                                              "DistributionPointName",
                                                              NULL,
                                                              pkix_DistributionPointName_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type pkix_DistributionPointName_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    2,
    sizeof(pkix_DistributionPointName),
    pkix_DistributionPointName_items SCHEMA_NAMED_BY(pkix_DistributionPointName_names)};

/* ReasonFlags */
#if SGP32_NAMES
const schema_value pkix_ReasonFlags_values[] = {
    {0, "unused"},          {1, "keyCompromise"},
    {2, "cACompromise"},    {3, "affiliationChanged"},
    {4, "superseded"},      {5, "cessationOfOperation"},
    {6, "certificateHold"}, {7, "privilegeWithdrawn"},
    {8, "aACompromise"},
};
static const schema_names pkix_ReasonFlags_names = {
    "PKIX1Implicit88", "ReasonFlags", NULL, NULL, pkix_ReasonFlags_values, 9, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_ReasonFlags_type SCHEMA_TWIN(pkix_KeyUsage_type);
#else
const sgp32_type pkix_ReasonFlags_type = {
    SCHEMA_NAMED_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(pkix_ReasonFlags_names)};
#endif

/* DistributionPoint */
_Static_assert(sizeof(pkix_DistributionPoint) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_DistributionPoint, has_cRLIssuer) == SCHEMA_PRESENCE(0) + 2,
               "presence flags are contiguous");
const schema_component pkix_DistributionPoint_items[] = {
    {&pkix_DistributionPointName_type, 0xA0,
     (uint16_t)(offsetof(pkix_DistributionPoint, distributionPoint) | SCHEMA_OPTIONAL)},
    {&pkix_ReasonFlags_type, 0x81,
     (uint16_t)(offsetof(pkix_DistributionPoint, reasons) | SCHEMA_OPTIONAL)},
    {&pkix_GeneralNames_type, 0xA2,
     (uint16_t)(offsetof(pkix_DistributionPoint, cRLIssuer) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const pkix_DistributionPoint_item_names[] = {
    "distributionPoint",
    "reasons",
    "cRLIssuer",
};
static const schema_names pkix_DistributionPoint_names = {"PKIX1Implicit88",
                                                          "DistributionPoint",
                                                          NULL,
                                                          pkix_DistributionPoint_item_names,
                                                          NULL,
                                                          0,
                                                          false};
#endif
const sgp32_type pkix_DistributionPoint_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    3,
    sizeof(pkix_DistributionPoint),
    pkix_DistributionPoint_items SCHEMA_NAMED_BY(pkix_DistributionPoint_names)};

/* CRLDistributionPoints */
const schema_component pkix_CRLDistributionPoints_items[] = {
    {&pkix_DistributionPoint_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_CRLDistributionPoints_names = {
    "PKIX1Implicit88", "CRLDistributionPoints", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_CRLDistributionPoints_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_CRLDistributionPoints_items SCHEMA_NAMED_BY(pkix_CRLDistributionPoints_names)};

/* KeyPurposeId */
#if SGP32_NAMES
static const schema_names pkix_KeyPurposeId_names = {
    "PKIX1Implicit88", "KeyPurposeId", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_KeyPurposeId_type SCHEMA_TWIN(pkix_CertPolicyId_type);
#else
const sgp32_type pkix_KeyPurposeId_type = {
    SCHEMA_OID, 0, 0x06, 0, 0, NULL SCHEMA_NAMED_BY(pkix_KeyPurposeId_names)};
#endif

/* ExtKeyUsageSyntax */
const schema_component pkix_ExtKeyUsageSyntax_items[] = {
    {&pkix_KeyPurposeId_type, 0x06, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_ExtKeyUsageSyntax_names = {
    "PKIX1Implicit88", "ExtKeyUsageSyntax", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_ExtKeyUsageSyntax_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_ExtKeyUsageSyntax_items SCHEMA_NAMED_BY(pkix_ExtKeyUsageSyntax_names)};

/* InhibitAnyPolicy */
#if SGP32_NAMES
static const schema_names pkix_InhibitAnyPolicy_names = {
    "PKIX1Implicit88", "InhibitAnyPolicy", "SkipCerts", NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_InhibitAnyPolicy_type SCHEMA_TWIN(pkix_BaseDistance_type);
#else
const sgp32_type pkix_InhibitAnyPolicy_type = {
    SCHEMA_INTEGER, SCHEMA_BOUNDED,
    0x02,           0,
    65535,          NULL SCHEMA_NAMED_BY(pkix_InhibitAnyPolicy_names)};
#endif

/* FreshestCRL */
#if SGP32_NAMES
static const schema_names pkix_FreshestCRL_names = {
    "PKIX1Implicit88", "FreshestCRL", "CRLDistributionPoints", NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_FreshestCRL_type SCHEMA_TWIN(pkix_CRLDistributionPoints_type);
#else
const sgp32_type pkix_FreshestCRL_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_CRLDistributionPoints_items SCHEMA_NAMED_BY(pkix_FreshestCRL_names)};
#endif

/* AccessDescription */
_Static_assert(sizeof(pkix_AccessDescription) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component pkix_AccessDescription_items[] = {
    {&schema_oid_type, 0x06, (uint16_t)(offsetof(pkix_AccessDescription, accessMethod))},
    {&pkix_GeneralName_type, 0x00, (uint16_t)(offsetof(pkix_AccessDescription, accessLocation))},
};
#if SGP32_NAMES
const char *const pkix_AccessDescription_item_names[] = {
    "accessMethod",
    "accessLocation",
};
static const schema_names pkix_AccessDescription_names = {"PKIX1Implicit88",
                                                          "AccessDescription",
                                                          NULL,
                                                          pkix_AccessDescription_item_names,
                                                          NULL,
                                                          0,
                                                          false};
#endif
const sgp32_type pkix_AccessDescription_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    2,
    sizeof(pkix_AccessDescription),
    pkix_AccessDescription_items SCHEMA_NAMED_BY(pkix_AccessDescription_names)};

/* AuthorityInfoAccessSyntax */
const schema_component pkix_AuthorityInfoAccessSyntax_items[] = {
    {&pkix_AccessDescription_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_AuthorityInfoAccessSyntax_names = {
    "PKIX1Implicit88", "AuthorityInfoAccessSyntax", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_AuthorityInfoAccessSyntax_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_AuthorityInfoAccessSyntax_items SCHEMA_NAMED_BY(pkix_AuthorityInfoAccessSyntax_names)};

/* SubjectInfoAccessSyntax */
const schema_component pkix_SubjectInfoAccessSyntax_items[] = {
    {&pkix_AccessDescription_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names pkix_SubjectInfoAccessSyntax_names = {
    "PKIX1Implicit88", "SubjectInfoAccessSyntax", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_SubjectInfoAccessSyntax_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_SubjectInfoAccessSyntax_items SCHEMA_NAMED_BY(pkix_SubjectInfoAccessSyntax_names)};

/* CRLNumber */
#if SGP32_NAMES
static const schema_names pkix_CRLNumber_names = {
    "PKIX1Implicit88", "CRLNumber", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_CRLNumber_type SCHEMA_TWIN(pkix_BaseDistance_type);
#else
const sgp32_type pkix_CRLNumber_type = {
    SCHEMA_INTEGER, SCHEMA_BOUNDED, 0x02, 0, 65535, NULL SCHEMA_NAMED_BY(pkix_CRLNumber_names)};
#endif

/* IssuingDistributionPoint.onlyContainsUserCerts */
#if SGP32_NAMES
static const schema_names pkix_IssuingDistributionPoint_onlyContainsUserCerts_names = {
    "PKIX1Implicit88", "IssuingDistributionPoint.onlyContainsUserCerts", NULL, NULL, NULL, 0, true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_IssuingDistributionPoint_onlyContainsUserCerts_type
    SCHEMA_TWIN(pkix_BasicConstraints_cA_type);
#else
const sgp32_type pkix_IssuingDistributionPoint_onlyContainsUserCerts_type = {
    SCHEMA_BOOLEAN,
    SCHEMA_DEFAULTED,
    0x01,
    0,
    0,
    NULL SCHEMA_NAMED_BY(pkix_IssuingDistributionPoint_onlyContainsUserCerts_names)};
#endif

/* IssuingDistributionPoint.onlyContainsCACerts */
#if SGP32_NAMES
static const schema_names pkix_IssuingDistributionPoint_onlyContainsCACerts_names = {
    "PKIX1Implicit88", "IssuingDistributionPoint.onlyContainsCACerts", NULL, NULL, NULL, 0, true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_IssuingDistributionPoint_onlyContainsCACerts_type
    SCHEMA_TWIN(pkix_BasicConstraints_cA_type);
#else
const sgp32_type pkix_IssuingDistributionPoint_onlyContainsCACerts_type = {
    SCHEMA_BOOLEAN,
    SCHEMA_DEFAULTED,
    0x01,
    0,
    0,
    NULL SCHEMA_NAMED_BY(pkix_IssuingDistributionPoint_onlyContainsCACerts_names)};
#endif

/* IssuingDistributionPoint.indirectCRL */
#if SGP32_NAMES
static const schema_names pkix_IssuingDistributionPoint_indirectCRL_names = {
    "PKIX1Implicit88", "IssuingDistributionPoint.indirectCRL", NULL, NULL, NULL, 0, true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    pkix_IssuingDistributionPoint_indirectCRL_type SCHEMA_TWIN(pkix_BasicConstraints_cA_type);
#else
const sgp32_type pkix_IssuingDistributionPoint_indirectCRL_type = {
    SCHEMA_BOOLEAN,
    SCHEMA_DEFAULTED,
    0x01,
    0,
    0,
    NULL SCHEMA_NAMED_BY(pkix_IssuingDistributionPoint_indirectCRL_names)};
#endif

/* IssuingDistributionPoint.onlyContainsAttributeCerts */
#if SGP32_NAMES
static const schema_names pkix_IssuingDistributionPoint_onlyContainsAttributeCerts_names = {
    "PKIX1Implicit88",
    "IssuingDistributionPoint.onlyContainsAttributeCerts",
    NULL,
    NULL,
    NULL,
    0,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_IssuingDistributionPoint_onlyContainsAttributeCerts_type
    SCHEMA_TWIN(pkix_BasicConstraints_cA_type);
#else
const sgp32_type pkix_IssuingDistributionPoint_onlyContainsAttributeCerts_type = {
    SCHEMA_BOOLEAN,
    SCHEMA_DEFAULTED,
    0x01,
    0,
    0,
    NULL SCHEMA_NAMED_BY(pkix_IssuingDistributionPoint_onlyContainsAttributeCerts_names)};
#endif

/* IssuingDistributionPoint */
_Static_assert(sizeof(pkix_IssuingDistributionPoint) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(pkix_IssuingDistributionPoint, has_onlySomeReasons) ==
                   SCHEMA_PRESENCE(0) + 1,
               "presence flags are contiguous");
const schema_component pkix_IssuingDistributionPoint_items[] = {
    {&pkix_DistributionPointName_type, 0xA0,
     (uint16_t)(offsetof(pkix_IssuingDistributionPoint, distributionPoint) | SCHEMA_OPTIONAL)},
    {&pkix_IssuingDistributionPoint_onlyContainsUserCerts_type, 0x81,
     (uint16_t)(offsetof(pkix_IssuingDistributionPoint, onlyContainsUserCerts) | SCHEMA_DEFAULT)},
    {&pkix_IssuingDistributionPoint_onlyContainsCACerts_type, 0x82,
     (uint16_t)(offsetof(pkix_IssuingDistributionPoint, onlyContainsCACerts) | SCHEMA_DEFAULT)},
    {&pkix_ReasonFlags_type, 0x83,
     (uint16_t)(offsetof(pkix_IssuingDistributionPoint, onlySomeReasons) | SCHEMA_OPTIONAL)},
    {&pkix_IssuingDistributionPoint_indirectCRL_type, 0x84,
     (uint16_t)(offsetof(pkix_IssuingDistributionPoint, indirectCRL) | SCHEMA_DEFAULT)},
    {&pkix_IssuingDistributionPoint_onlyContainsAttributeCerts_type, 0x85,
     (uint16_t)(offsetof(pkix_IssuingDistributionPoint, onlyContainsAttributeCerts) |
                SCHEMA_DEFAULT)},
};
#if SGP32_NAMES
const char *const pkix_IssuingDistributionPoint_item_names[] = {
    "distributionPoint", "onlyContainsUserCerts", "onlyContainsCACerts",
    "onlySomeReasons",   "indirectCRL",           "onlyContainsAttributeCerts",
};
static const schema_names pkix_IssuingDistributionPoint_names = {
    "PKIX1Implicit88",
    "IssuingDistributionPoint",
    NULL,
    pkix_IssuingDistributionPoint_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type pkix_IssuingDistributionPoint_type = {
    SCHEMA_SEQUENCE,
    0,
    0x30,
    6,
    sizeof(pkix_IssuingDistributionPoint),
    pkix_IssuingDistributionPoint_items SCHEMA_NAMED_BY(pkix_IssuingDistributionPoint_names)};

/* BaseCRLNumber */
#if SGP32_NAMES
static const schema_names pkix_BaseCRLNumber_names = {
    "PKIX1Implicit88", "BaseCRLNumber", "CRLNumber", NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_BaseCRLNumber_type SCHEMA_TWIN(pkix_BaseDistance_type);
#else
const sgp32_type pkix_BaseCRLNumber_type = {
    SCHEMA_INTEGER, SCHEMA_BOUNDED, 0x02, 0, 65535, NULL SCHEMA_NAMED_BY(pkix_BaseCRLNumber_names)};
#endif

/* CRLReason */
#if SGP32_NAMES
const schema_value pkix_CRLReason_values[] = {
    {0, "unspecified"},        {1, "keyCompromise"}, {2, "cACompromise"},
    {3, "affiliationChanged"}, {4, "superseded"},    {5, "cessationOfOperation"},
    {6, "certificateHold"},    {8, "removeFromCRL"}, {9, "privilegeWithdrawn"},
    {10, "aACompromise"},
};
static const schema_names pkix_CRLReason_names = {"PKIX1Implicit88",     "CRLReason", NULL, NULL,
                                                  pkix_CRLReason_values, 10,          false};
#endif
const sgp32_type pkix_CRLReason_type = {
    SCHEMA_ENUMERATED, 0, 0x0A, 1919, 0, NULL SCHEMA_NAMED_BY(pkix_CRLReason_names)};

/* CertificateIssuer */
#if SGP32_NAMES
static const schema_names pkix_CertificateIssuer_names = {
    "PKIX1Implicit88", "CertificateIssuer", "GeneralNames", NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_CertificateIssuer_type SCHEMA_TWIN(pkix_GeneralNames_type);
#else
const sgp32_type pkix_CertificateIssuer_type = {
    SCHEMA_SEQUENCE_OF,
    SCHEMA_BOUNDED,
    0x30,
    1,
    65535,
    pkix_GeneralNames_items SCHEMA_NAMED_BY(pkix_CertificateIssuer_names)};
#endif

/* HoldInstructionCode */
#if SGP32_NAMES
static const schema_names pkix_HoldInstructionCode_names = {
    "PKIX1Implicit88", "HoldInstructionCode", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type pkix_HoldInstructionCode_type SCHEMA_TWIN(pkix_CertPolicyId_type);
#else
const sgp32_type pkix_HoldInstructionCode_type = {
    SCHEMA_OID, 0, 0x06, 0, 0, NULL SCHEMA_NAMED_BY(pkix_HoldInstructionCode_names)};
#endif

/* InvalidityDate */
#if SGP32_NAMES
static const schema_names pkix_InvalidityDate_names = {
    "PKIX1Implicit88", "InvalidityDate", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type pkix_InvalidityDate_type = {
    SCHEMA_GENERALIZED_TIME, 0, 0x18, 0, 0, NULL SCHEMA_NAMED_BY(pkix_InvalidityDate_names)};
