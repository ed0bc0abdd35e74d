/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/SGP32Definitions.asn by `./scripts/generate`. Do not edit. */
#include "sgp32/types_sgp32.h"

#include "codec/schema.h"
#include "schema/primitives.h"

/* Psmo.enable */
_Static_assert(sizeof(sgp32_Psmo_enable) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_Psmo_enable, has_rollbackFlag) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_Psmo_enable_items[] = {
    {&sgp22_Iccid_type, 0x5A, (uint16_t)(offsetof(sgp32_Psmo_enable, iccid))},
    {&schema_null_type, 0x05, (uint16_t)(SCHEMA_OPTIONAL)},
#if SGP32_WITH_LENIENT
    {NULL, 0x80, 0x1841}, /* rollback_flag_tag */
    {NULL, 0x81, 0x1841}, /* rollback_flag_tag */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_Psmo_enable_item_names[] = {
    "iccid",
    "rollbackFlag",
};
static const schema_names sgp32_Psmo_enable_names = {
    "SGP32Definitions", "Psmo.enable", NULL, sgp32_Psmo_enable_item_names, NULL, 0, true};
#endif
const sgp32_type sgp32_Psmo_enable_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_DEVIATES,
    0x30,
    2,
    sizeof(sgp32_Psmo_enable),
    sgp32_Psmo_enable_items SCHEMA_NAMED_BY(sgp32_Psmo_enable_names)};

/* Psmo.disable */
_Static_assert(sizeof(sgp32_Psmo_disable) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_Psmo_disable_items[] = {
    {&sgp22_Iccid_type, 0x5A, (uint16_t)(offsetof(sgp32_Psmo_disable, iccid))},
};
#if SGP32_NAMES
const char *const sgp32_Psmo_disable_item_names[] = {
    "iccid",
};
static const schema_names sgp32_Psmo_disable_names = {
    "SGP32Definitions", "Psmo.disable", NULL, sgp32_Psmo_disable_item_names, NULL, 0, true};
#endif
const sgp32_type sgp32_Psmo_disable_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    1,
    sizeof(sgp32_Psmo_disable),
    sgp32_Psmo_disable_items SCHEMA_NAMED_BY(sgp32_Psmo_disable_names)};

/* Psmo.delete */
_Static_assert(sizeof(sgp32_Psmo_delete) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_Psmo_delete_items[] = {
    {&sgp22_Iccid_type, 0x5A, (uint16_t)(offsetof(sgp32_Psmo_delete, iccid))},
};
#if SGP32_NAMES
const char *const sgp32_Psmo_delete_item_names[] = {
    "iccid",
};
static const schema_names sgp32_Psmo_delete_names = {
    "SGP32Definitions", "Psmo.delete", NULL, sgp32_Psmo_delete_item_names, NULL, 0, true};
#endif
const sgp32_type sgp32_Psmo_delete_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    1,
    sizeof(sgp32_Psmo_delete),
    sgp32_Psmo_delete_items SCHEMA_NAMED_BY(sgp32_Psmo_delete_names)};

/* Psmo.getRAT */
#if SGP32_NAMES
static const schema_names sgp32_Psmo_getRAT_names = {
    "SGP32Definitions", "Psmo.getRAT", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_Psmo_getRAT_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp32_Psmo_getRAT),
    schema_no_items SCHEMA_NAMED_BY(sgp32_Psmo_getRAT_names)};

/* Psmo.configureImmediateEnable */
_Static_assert(sizeof(sgp32_Psmo_configureImmediateEnable) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_Psmo_configureImmediateEnable, has_defaultSmdpAddress) ==
                   SCHEMA_PRESENCE(1) + 2,
               "presence flags are contiguous");
const schema_component sgp32_Psmo_configureImmediateEnable_items[] = {
    {&schema_null_type, 0x80, (uint16_t)(SCHEMA_OPTIONAL)},
    {&schema_oid_type, 0x81,
     (uint16_t)(offsetof(sgp32_Psmo_configureImmediateEnable, defaultSmdpOid) | SCHEMA_OPTIONAL)},
    {&schema_utf8_type, 0x82,
     (uint16_t)(offsetof(sgp32_Psmo_configureImmediateEnable, defaultSmdpAddress) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_Psmo_configureImmediateEnable_item_names[] = {
    "immediateEnableFlag",
    "defaultSmdpOid",
    "defaultSmdpAddress",
};
static const schema_names sgp32_Psmo_configureImmediateEnable_names = {
    "SGP32Definitions",
    "Psmo.configureImmediateEnable",
    NULL,
    sgp32_Psmo_configureImmediateEnable_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_Psmo_configureImmediateEnable_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    3,
    sizeof(sgp32_Psmo_configureImmediateEnable),
    sgp32_Psmo_configureImmediateEnable_items SCHEMA_NAMED_BY(
        sgp32_Psmo_configureImmediateEnable_names)};

/* Psmo.setFallbackAttribute */
_Static_assert(sizeof(sgp32_Psmo_setFallbackAttribute) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_Psmo_setFallbackAttribute_items[] = {
    {&sgp22_Iccid_type, 0x5A, (uint16_t)(offsetof(sgp32_Psmo_setFallbackAttribute, iccid))},
};
#if SGP32_NAMES
const char *const sgp32_Psmo_setFallbackAttribute_item_names[] = {
    "iccid",
};
static const schema_names sgp32_Psmo_setFallbackAttribute_names = {
    "SGP32Definitions",
    "Psmo.setFallbackAttribute",
    NULL,
    sgp32_Psmo_setFallbackAttribute_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_Psmo_setFallbackAttribute_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    1,
    sizeof(sgp32_Psmo_setFallbackAttribute),
    sgp32_Psmo_setFallbackAttribute_items SCHEMA_NAMED_BY(sgp32_Psmo_setFallbackAttribute_names)};

/* Psmo.unsetFallbackAttribute */
#if SGP32_NAMES
static const schema_names sgp32_Psmo_unsetFallbackAttribute_names = {
    "SGP32Definitions", "Psmo.unsetFallbackAttribute", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_Psmo_unsetFallbackAttribute_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp32_Psmo_unsetFallbackAttribute),
    schema_no_items SCHEMA_NAMED_BY(sgp32_Psmo_unsetFallbackAttribute_names)};

/* SetDefaultDpAddressRequest */
_Static_assert(sizeof(sgp32_SetDefaultDpAddressRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_SetDefaultDpAddressRequest_items[] = {
    {&schema_utf8_type, 0x80,
     (uint16_t)(offsetof(sgp32_SetDefaultDpAddressRequest, defaultDpAddress))},
};
#if SGP32_NAMES
const char *const sgp32_SetDefaultDpAddressRequest_item_names[] = {
    "defaultDpAddress",
};
static const schema_names sgp32_SetDefaultDpAddressRequest_names = {
    "SGP32Definitions",
    "SetDefaultDpAddressRequest",
    NULL,
    sgp32_SetDefaultDpAddressRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_SetDefaultDpAddressRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF65,
    1,
    sizeof(sgp32_SetDefaultDpAddressRequest),
    sgp32_SetDefaultDpAddressRequest_items SCHEMA_NAMED_BY(sgp32_SetDefaultDpAddressRequest_names)};

/* Psmo */
_Static_assert(sizeof(sgp32_Psmo) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component sgp32_Psmo_items[] = {
    {&sgp32_Psmo_enable_type, 0xA3, (uint16_t)(offsetof(sgp32_Psmo, enable))},
    {&sgp32_Psmo_disable_type, 0xA4, (uint16_t)(offsetof(sgp32_Psmo, disable))},
    {&sgp32_Psmo_delete_type, 0xA5, (uint16_t)(offsetof(sgp32_Psmo, delete_))},
    {&sgp22_ProfileInfoListRequest_type, 0xBF2D, (uint16_t)(offsetof(sgp32_Psmo, listProfileInfo))},
    {&sgp32_Psmo_getRAT_type, 0xA6, (uint16_t)(offsetof(sgp32_Psmo, getRAT))},
    {&sgp32_Psmo_configureImmediateEnable_type, 0xA7,
     (uint16_t)(offsetof(sgp32_Psmo, configureImmediateEnable))},
    {&sgp32_Psmo_setFallbackAttribute_type, 0xA8,
     (uint16_t)(offsetof(sgp32_Psmo, setFallbackAttribute))},
    {&sgp32_Psmo_unsetFallbackAttribute_type, 0xA9,
     (uint16_t)(offsetof(sgp32_Psmo, unsetFallbackAttribute))},
    {&sgp32_SetDefaultDpAddressRequest_type, 0xBF65,
     (uint16_t)(offsetof(sgp32_Psmo, setDefaultDpAddress))},
};
#if SGP32_NAMES
const char *const sgp32_Psmo_item_names[] = {
    "enable",
    "disable",
    "delete",
    "listProfileInfo",
    "getRAT",
    "configureImmediateEnable",
    "setFallbackAttribute",
    "unsetFallbackAttribute",
    "setDefaultDpAddress",
};
static const schema_names sgp32_Psmo_names = {
    "SGP32Definitions", "Psmo", NULL, sgp32_Psmo_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_Psmo_type = {SCHEMA_CHOICE,
                                    SCHEMA_EXTENSIBLE,
                                    0x00,
                                    9,
                                    sizeof(sgp32_Psmo),
                                    sgp32_Psmo_items SCHEMA_NAMED_BY(sgp32_Psmo_names)};

/* EuiccPackage.psmoList */
const schema_component sgp32_EuiccPackage_psmoList_items[] = {
    {&sgp32_Psmo_type, 0x00, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_EuiccPackage_psmoList_names = {
    "SGP32Definitions", "EuiccPackage.psmoList", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_EuiccPackage_psmoList_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_EuiccPackage_psmoList_items SCHEMA_NAMED_BY(sgp32_EuiccPackage_psmoList_names)};

/* EimIdType */
#if SGP32_NAMES
const schema_value sgp32_EimIdType_values[] = {
    {1, "eimIdTypeOid"},
    {2, "eimIdTypeFqdn"},
    {3, "eimIdTypeProprietary"},
};
static const schema_names sgp32_EimIdType_names = {"SGP32Definitions",     "EimIdType", NULL, NULL,
                                                   sgp32_EimIdType_values, 3,           false};
#endif
const sgp32_type sgp32_EimIdType_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_EimIdType_names)};

/* EimConfigurationData.eimPublicKeyData */
_Static_assert(sizeof(sgp32_EimConfigurationData_eimPublicKeyData) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EimConfigurationData_eimPublicKeyData_items[] = {
    {&pkix_SubjectPublicKeyInfo_type, 0xA0,
     (uint16_t)(offsetof(sgp32_EimConfigurationData_eimPublicKeyData, eimPublicKey))},
    {&pkix_Certificate_type, 0xA1,
     (uint16_t)(offsetof(sgp32_EimConfigurationData_eimPublicKeyData, eimCertificate))},
#if SGP32_WITH_LENIENT
    {NULL, 0x30, 0x1300}, /* key_data_arm */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_EimConfigurationData_eimPublicKeyData_item_names[] = {
    "eimPublicKey",
    "eimCertificate",
};
static const schema_names sgp32_EimConfigurationData_eimPublicKeyData_names = {
    "SGP32Definitions",
    "EimConfigurationData.eimPublicKeyData",
    NULL,
    sgp32_EimConfigurationData_eimPublicKeyData_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_EimConfigurationData_eimPublicKeyData_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC | SCHEMA_DEVIATES,
    0x00,
    2,
    sizeof(sgp32_EimConfigurationData_eimPublicKeyData),
    sgp32_EimConfigurationData_eimPublicKeyData_items SCHEMA_NAMED_BY(
        sgp32_EimConfigurationData_eimPublicKeyData_names)};

/* EimConfigurationData.trustedPublicKeyDataTls */
_Static_assert(sizeof(sgp32_EimConfigurationData_trustedPublicKeyDataTls) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EimConfigurationData_trustedPublicKeyDataTls_items[] = {
    {&pkix_SubjectPublicKeyInfo_type, 0xA0,
     (uint16_t)(offsetof(sgp32_EimConfigurationData_trustedPublicKeyDataTls, trustedEimPkTls))},
    {&pkix_Certificate_type, 0xA1,
     (uint16_t)(offsetof(sgp32_EimConfigurationData_trustedPublicKeyDataTls,
                         trustedCertificateTls))},
#if SGP32_WITH_LENIENT
    {NULL, 0x30, 0x1300}, /* key_data_arm */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_EimConfigurationData_trustedPublicKeyDataTls_item_names[] = {
    "trustedEimPkTls",
    "trustedCertificateTls",
};
static const schema_names sgp32_EimConfigurationData_trustedPublicKeyDataTls_names = {
    "SGP32Definitions",
    "EimConfigurationData.trustedPublicKeyDataTls",
    NULL,
    sgp32_EimConfigurationData_trustedPublicKeyDataTls_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_EimConfigurationData_trustedPublicKeyDataTls_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC | SCHEMA_DEVIATES,
    0x00,
    2,
    sizeof(sgp32_EimConfigurationData_trustedPublicKeyDataTls),
    sgp32_EimConfigurationData_trustedPublicKeyDataTls_items SCHEMA_NAMED_BY(
        sgp32_EimConfigurationData_trustedPublicKeyDataTls_names)};

/* EimSupportedProtocol */
#if SGP32_NAMES
const schema_value sgp32_EimSupportedProtocol_values[] = {
    {0, "eimRetrieveHttps"}, {1, "eimRetrieveCoaps"}, {2, "eimInjectHttps"},
    {3, "eimInjectCoaps"},   {4, "eimProprietary"},
};
static const schema_names sgp32_EimSupportedProtocol_names = {"SGP32Definitions",
                                                              "EimSupportedProtocol",
                                                              NULL,
                                                              NULL,
                                                              sgp32_EimSupportedProtocol_values,
                                                              5,
                                                              false};
#endif
const sgp32_type sgp32_EimSupportedProtocol_type = {
    SCHEMA_NAMED_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_EimSupportedProtocol_names)};

/* EimConfigurationData */
_Static_assert(sizeof(sgp32_EimConfigurationData) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EimConfigurationData, has_eSipaProprietaryProtocolInformation) ==
                   SCHEMA_PRESENCE(1) + 9,
               "presence flags are contiguous");
const schema_component sgp32_EimConfigurationData_items[] = {
    {&schema_utf8_1_128_type, 0x80, (uint16_t)(offsetof(sgp32_EimConfigurationData, eimId))},
    {&schema_utf8_type, 0x81,
     (uint16_t)(offsetof(sgp32_EimConfigurationData, eimFqdn) | SCHEMA_OPTIONAL)},
    {&sgp32_EimIdType_type, 0x82,
     (uint16_t)(offsetof(sgp32_EimConfigurationData, eimIdType) | SCHEMA_OPTIONAL)},
    {&schema_integer_type, 0x83,
     (uint16_t)(offsetof(sgp32_EimConfigurationData, counterValue) | SCHEMA_OPTIONAL)},
    {&schema_integer_type, 0x84,
     (uint16_t)(offsetof(sgp32_EimConfigurationData, associationToken) | SCHEMA_OPTIONAL)},
    {&sgp32_EimConfigurationData_eimPublicKeyData_type, 0xA5,
     (uint16_t)(offsetof(sgp32_EimConfigurationData, eimPublicKeyData) | SCHEMA_OPTIONAL)},
    {&sgp32_EimConfigurationData_trustedPublicKeyDataTls_type, 0xA6,
     (uint16_t)(offsetof(sgp32_EimConfigurationData, trustedPublicKeyDataTls) | SCHEMA_OPTIONAL)},
    {&sgp32_EimSupportedProtocol_type, 0x87,
     (uint16_t)(offsetof(sgp32_EimConfigurationData, eimSupportedProtocol) | SCHEMA_OPTIONAL)},
    {&pkix_SubjectKeyIdentifier_type, 0x88,
     (uint16_t)(offsetof(sgp32_EimConfigurationData, euiccCiPKId) | SCHEMA_OPTIONAL)},
    {&schema_null_type, 0x89, (uint16_t)(SCHEMA_OPTIONAL)},
    {&sgp22_VendorSpecificExtension_type, 0xAA,
     (uint16_t)(offsetof(sgp32_EimConfigurationData, eSipaProprietaryProtocolInformation) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_EimConfigurationData_item_names[] = {
    "eimId",
    "eimFqdn",
    "eimIdType",
    "counterValue",
    "associationToken",
    "eimPublicKeyData",
    "trustedPublicKeyDataTls",
    "eimSupportedProtocol",
    "euiccCiPKId",
    "indirectProfileDownload",
    "eSipaProprietaryProtocolInformation",
};
static const schema_names sgp32_EimConfigurationData_names = {"SGP32Definitions",
                                                              "EimConfigurationData",
                                                              NULL,
                                                              sgp32_EimConfigurationData_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp32_EimConfigurationData_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    11,
    sizeof(sgp32_EimConfigurationData),
    sgp32_EimConfigurationData_items SCHEMA_NAMED_BY(sgp32_EimConfigurationData_names)};

/* Eco.deleteEim */
_Static_assert(sizeof(sgp32_Eco_deleteEim) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_Eco_deleteEim_items[] = {
    {&schema_utf8_type, 0x80, (uint16_t)(offsetof(sgp32_Eco_deleteEim, eimId))},
};
#if SGP32_NAMES
const char *const sgp32_Eco_deleteEim_item_names[] = {
    "eimId",
};
static const schema_names sgp32_Eco_deleteEim_names = {
    "SGP32Definitions", "Eco.deleteEim", NULL, sgp32_Eco_deleteEim_item_names, NULL, 0, true};
#endif
const sgp32_type sgp32_Eco_deleteEim_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    1,
    sizeof(sgp32_Eco_deleteEim),
    sgp32_Eco_deleteEim_items SCHEMA_NAMED_BY(sgp32_Eco_deleteEim_names)};

/* Eco.listEim */
#if SGP32_NAMES
static const schema_names sgp32_Eco_listEim_names = {
    "SGP32Definitions", "Eco.listEim", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_Eco_listEim_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp32_Eco_listEim),
    schema_no_items SCHEMA_NAMED_BY(sgp32_Eco_listEim_names)};

/* Eco */
_Static_assert(sizeof(sgp32_Eco) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component sgp32_Eco_items[] = {
    {&sgp32_EimConfigurationData_type, 0xA8, (uint16_t)(offsetof(sgp32_Eco, addEim))},
    {&sgp32_Eco_deleteEim_type, 0xA9, (uint16_t)(offsetof(sgp32_Eco, deleteEim))},
    {&sgp32_EimConfigurationData_type, 0xAA, (uint16_t)(offsetof(sgp32_Eco, updateEim))},
    {&sgp32_Eco_listEim_type, 0xAB, (uint16_t)(offsetof(sgp32_Eco, listEim))},
};
#if SGP32_NAMES
const char *const sgp32_Eco_item_names[] = {
    "addEim",
    "deleteEim",
    "updateEim",
    "listEim",
};
static const schema_names sgp32_Eco_names = {
    "SGP32Definitions", "Eco", NULL, sgp32_Eco_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_Eco_type = {SCHEMA_CHOICE,
                                   SCHEMA_EXTENSIBLE,
                                   0x00,
                                   4,
                                   sizeof(sgp32_Eco),
                                   sgp32_Eco_items SCHEMA_NAMED_BY(sgp32_Eco_names)};

/* EuiccPackage.ecoList */
const schema_component sgp32_EuiccPackage_ecoList_items[] = {
    {&sgp32_Eco_type, 0x00, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_EuiccPackage_ecoList_names = {
    "SGP32Definitions", "EuiccPackage.ecoList", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_EuiccPackage_ecoList_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_EuiccPackage_ecoList_items SCHEMA_NAMED_BY(sgp32_EuiccPackage_ecoList_names)};

/* EuiccPackage */
_Static_assert(sizeof(sgp32_EuiccPackage) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EuiccPackage_items[] = {
    {&sgp32_EuiccPackage_psmoList_type, 0xA0, (uint16_t)(offsetof(sgp32_EuiccPackage, psmoList))},
    {&sgp32_EuiccPackage_ecoList_type, 0xA1, (uint16_t)(offsetof(sgp32_EuiccPackage, ecoList))},
};
#if SGP32_NAMES
const char *const sgp32_EuiccPackage_item_names[] = {
    "psmoList",
    "ecoList",
};
static const schema_names sgp32_EuiccPackage_names = {
    "SGP32Definitions", "EuiccPackage", NULL, sgp32_EuiccPackage_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_EuiccPackage_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x00,
    2,
    sizeof(sgp32_EuiccPackage),
    sgp32_EuiccPackage_items SCHEMA_NAMED_BY(sgp32_EuiccPackage_names)};

/* EuiccPackageSigned */
_Static_assert(sizeof(sgp32_EuiccPackageSigned) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EuiccPackageSigned, has_eimTransactionId) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_EuiccPackageSigned_items[] = {
    {&schema_utf8_1_128_type, 0x80, (uint16_t)(offsetof(sgp32_EuiccPackageSigned, eimId))},
    {&sgp22_Octet16_type, 0x5A, (uint16_t)(offsetof(sgp32_EuiccPackageSigned, eidValue))},
    {&schema_integer_type, 0x81, (uint16_t)(offsetof(sgp32_EuiccPackageSigned, counterValue))},
    {&sgp22_TransactionId_type, 0x82,
     (uint16_t)(offsetof(sgp32_EuiccPackageSigned, eimTransactionId) | SCHEMA_OPTIONAL)},
    {&sgp32_EuiccPackage_type, 0x00, (uint16_t)(offsetof(sgp32_EuiccPackageSigned, euiccPackage))},
};
#if SGP32_NAMES
const char *const sgp32_EuiccPackageSigned_item_names[] = {
    "eimId", "eidValue", "counterValue", "eimTransactionId", "euiccPackage",
};
static const schema_names sgp32_EuiccPackageSigned_names = {"SGP32Definitions",
                                                            "EuiccPackageSigned",
                                                            NULL,
                                                            sgp32_EuiccPackageSigned_item_names,
                                                            NULL,
                                                            0,
                                                            false};
#endif
const sgp32_type sgp32_EuiccPackageSigned_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    5,
    sizeof(sgp32_EuiccPackageSigned),
    sgp32_EuiccPackageSigned_items SCHEMA_NAMED_BY(sgp32_EuiccPackageSigned_names)};

/* EuiccPackageRequest */
_Static_assert(sizeof(sgp32_EuiccPackageRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EuiccPackageRequest_items[] = {
    {&sgp32_EuiccPackageSigned_type, 0x30,
     (uint16_t)(offsetof(sgp32_EuiccPackageRequest, euiccPackageSigned))},
    {&schema_octets_type, 0x5F37, (uint16_t)(offsetof(sgp32_EuiccPackageRequest, eimSignature))},
};
#if SGP32_NAMES
const char *const sgp32_EuiccPackageRequest_item_names[] = {
    "euiccPackageSigned",
    "eimSignature",
};
static const schema_names sgp32_EuiccPackageRequest_names = {"SGP32Definitions",
                                                             "EuiccPackageRequest",
                                                             NULL,
                                                             sgp32_EuiccPackageRequest_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type sgp32_EuiccPackageRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF51,
    2,
    sizeof(sgp32_EuiccPackageRequest),
    sgp32_EuiccPackageRequest_items SCHEMA_NAMED_BY(sgp32_EuiccPackageRequest_names)};

/* IpaEuiccDataRequest.searchCriteriaNotification */
_Static_assert(sizeof(sgp32_IpaEuiccDataRequest_searchCriteriaNotification) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_IpaEuiccDataRequest_searchCriteriaNotification_items[] = {
    {&schema_integer_type, 0x80,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataRequest_searchCriteriaNotification, seqNumber))},
    {&sgp22_NotificationEvent_type, 0x81,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataRequest_searchCriteriaNotification,
                         profileManagementOperation))},
};
#if SGP32_NAMES
const char *const sgp32_IpaEuiccDataRequest_searchCriteriaNotification_item_names[] = {
    "seqNumber",
    "profileManagementOperation",
};
static const schema_names sgp32_IpaEuiccDataRequest_searchCriteriaNotification_names = {
    "SGP32Definitions",
    "IpaEuiccDataRequest.searchCriteriaNotification",
    NULL,
    sgp32_IpaEuiccDataRequest_searchCriteriaNotification_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_IpaEuiccDataRequest_searchCriteriaNotification_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp32_IpaEuiccDataRequest_searchCriteriaNotification),
    sgp32_IpaEuiccDataRequest_searchCriteriaNotification_items SCHEMA_NAMED_BY(
        sgp32_IpaEuiccDataRequest_searchCriteriaNotification_names)};

/* IpaEuiccDataRequest.searchCriteriaEuiccPackageResult */
_Static_assert(sizeof(sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_items[] = {
    {&schema_integer_type, 0x80,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult, seqNumber))},
};
#if SGP32_NAMES
const char *const sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_item_names[] = {
    "seqNumber",
};
static const schema_names sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_names = {
    "SGP32Definitions",
    "IpaEuiccDataRequest.searchCriteriaEuiccPackageResult",
    NULL,
    sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    1,
    sizeof(sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult),
    sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_items SCHEMA_NAMED_BY(
        sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_names)};

/* IpaEuiccDataRequest */
_Static_assert(sizeof(sgp32_IpaEuiccDataRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_IpaEuiccDataRequest, has_eimTransactionId) == SCHEMA_PRESENCE(1) + 3,
               "presence flags are contiguous");
const schema_component sgp32_IpaEuiccDataRequest_items[] = {
    {&schema_octets_type, 0x5C, (uint16_t)(offsetof(sgp32_IpaEuiccDataRequest, tagList))},
    {&schema_octets_type, 0x04,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataRequest, euiccCiPKIdentifierToBeUsed) |
                SCHEMA_OPTIONAL)},
    {&sgp32_IpaEuiccDataRequest_searchCriteriaNotification_type, 0xA1,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataRequest, searchCriteriaNotification) | SCHEMA_OPTIONAL)},
    {&sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_type, 0xA2,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataRequest, searchCriteriaEuiccPackageResult) |
                SCHEMA_OPTIONAL)},
    {&sgp22_TransactionId_type, 0x83,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataRequest, eimTransactionId) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_IpaEuiccDataRequest_item_names[] = {
    "tagList",
    "euiccCiPKIdentifierToBeUsed",
    "searchCriteriaNotification",
    "searchCriteriaEuiccPackageResult",
    "eimTransactionId",
};
static const schema_names sgp32_IpaEuiccDataRequest_names = {"SGP32Definitions",
                                                             "IpaEuiccDataRequest",
                                                             NULL,
                                                             sgp32_IpaEuiccDataRequest_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type sgp32_IpaEuiccDataRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF52,
    5,
    sizeof(sgp32_IpaEuiccDataRequest),
    sgp32_IpaEuiccDataRequest_items SCHEMA_NAMED_BY(sgp32_IpaEuiccDataRequest_names)};

/* ProfileDownloadData.contactSmds */
_Static_assert(sizeof(sgp32_ProfileDownloadData_contactSmds) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_ProfileDownloadData_contactSmds, has_smdsAddress) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_ProfileDownloadData_contactSmds_items[] = {
    {&schema_utf8_type, 0x80,
     (uint16_t)(offsetof(sgp32_ProfileDownloadData_contactSmds, smdsAddress) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_ProfileDownloadData_contactSmds_item_names[] = {
    "smdsAddress",
};
static const schema_names sgp32_ProfileDownloadData_contactSmds_names = {
    "SGP32Definitions",
    "ProfileDownloadData.contactSmds",
    NULL,
    sgp32_ProfileDownloadData_contactSmds_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_ProfileDownloadData_contactSmds_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    1,
    sizeof(sgp32_ProfileDownloadData_contactSmds),
    sgp32_ProfileDownloadData_contactSmds_items SCHEMA_NAMED_BY(
        sgp32_ProfileDownloadData_contactSmds_names)};

/* ProfileDownloadData */
_Static_assert(sizeof(sgp32_ProfileDownloadData) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ProfileDownloadData_items[] = {
    {&schema_utf8_0_255_type, 0x80,
     (uint16_t)(offsetof(sgp32_ProfileDownloadData, activationCode))},
    {&schema_null_type, 0x81, (uint16_t)(offsetof(sgp32_ProfileDownloadData, unknown))},
    {&sgp32_ProfileDownloadData_contactSmds_type, 0xA2,
     (uint16_t)(offsetof(sgp32_ProfileDownloadData, contactSmds))},
};
#if SGP32_NAMES
const char *const sgp32_ProfileDownloadData_item_names[] = {
    "activationCode",
    "contactDefaultSmdp",
    "contactSmds",
};
static const schema_names sgp32_ProfileDownloadData_names = {"SGP32Definitions",
                                                             "ProfileDownloadData",
                                                             NULL,
                                                             sgp32_ProfileDownloadData_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type sgp32_ProfileDownloadData_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    3,
    sizeof(sgp32_ProfileDownloadData),
    sgp32_ProfileDownloadData_items SCHEMA_NAMED_BY(sgp32_ProfileDownloadData_names)};

/* ProfileDownloadTriggerRequest */
_Static_assert(sizeof(sgp32_ProfileDownloadTriggerRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_ProfileDownloadTriggerRequest, has_eimTransactionId) ==
                   SCHEMA_PRESENCE(1) + 1,
               "presence flags are contiguous");
const schema_component sgp32_ProfileDownloadTriggerRequest_items[] = {
    {&sgp32_ProfileDownloadData_type, 0xA0,
     (uint16_t)(offsetof(sgp32_ProfileDownloadTriggerRequest, profileDownloadData) |
                SCHEMA_OPTIONAL)},
    {&sgp22_TransactionId_type, 0x82,
     (uint16_t)(offsetof(sgp32_ProfileDownloadTriggerRequest, eimTransactionId) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_ProfileDownloadTriggerRequest_item_names[] = {
    "profileDownloadData",
    "eimTransactionId",
};
static const schema_names sgp32_ProfileDownloadTriggerRequest_names = {
    "SGP32Definitions",
    "ProfileDownloadTriggerRequest",
    NULL,
    sgp32_ProfileDownloadTriggerRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ProfileDownloadTriggerRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF54,
    2,
    sizeof(sgp32_ProfileDownloadTriggerRequest),
    sgp32_ProfileDownloadTriggerRequest_items SCHEMA_NAMED_BY(
        sgp32_ProfileDownloadTriggerRequest_names)};

/* SequenceNumber */
#if SGP32_NAMES
static const schema_names sgp32_SequenceNumber_names = {
    "SGP32Definitions", "SequenceNumber", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp32_SequenceNumber_type = {
    SCHEMA_INTEGER, 0, 0x80, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_SequenceNumber_names)};

/* EimAcknowledgements */
const schema_component sgp32_EimAcknowledgements_items[] = {
    {&sgp32_SequenceNumber_type, 0x80, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_EimAcknowledgements_names = {
    "SGP32Definitions", "EimAcknowledgements", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp32_EimAcknowledgements_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0xBF53,
    0,
    0,
    sgp32_EimAcknowledgements_items SCHEMA_NAMED_BY(sgp32_EimAcknowledgements_names)};

/* EnableProfileResult */
#if SGP32_NAMES
const schema_value sgp32_EnableProfileResult_values[] = {
    {0, "ok"},
    {1, "iccidOrAidNotFound"},
    {2, "profileNotInDisabledState"},
    {3, "disallowedByPolicy"},
    {5, "catBusy"},
    {20, "rollbackNotAvailable"},
    {127, "undefinedError"},
};
static const schema_names sgp32_EnableProfileResult_names = {"SGP32Definitions",
                                                             "EnableProfileResult",
                                                             NULL,
                                                             NULL,
                                                             sgp32_EnableProfileResult_values,
                                                             7,
                                                             false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_EnableProfileResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_EnableProfileResult_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_EnableProfileResult_names)};
#endif

/* DisableProfileResult */
#if SGP32_NAMES
const schema_value sgp32_DisableProfileResult_values[] = {
    {0, "ok"},
    {1, "iccidOrAidNotFound"},
    {2, "profileNotInEnabledState"},
    {3, "disallowedByPolicy"},
    {5, "catBusy"},
    {127, "undefinedError"},
};
static const schema_names sgp32_DisableProfileResult_names = {"SGP32Definitions",
                                                              "DisableProfileResult",
                                                              NULL,
                                                              NULL,
                                                              sgp32_DisableProfileResult_values,
                                                              6,
                                                              false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_DisableProfileResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_DisableProfileResult_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_DisableProfileResult_names)};
#endif

/* DeleteProfileResult */
#if SGP32_NAMES
const schema_value sgp32_DeleteProfileResult_values[] = {
    {0, "ok"},
    {1, "iccidOrAidNotFound"},
    {2, "profileNotInDisabledState"},
    {3, "disallowedByPolicy"},
    {20, "rollbackNotAvailable"},
    {21, "returnFallbackProfile"},
    {127, "undefinedError"},
};
static const schema_names sgp32_DeleteProfileResult_names = {"SGP32Definitions",
                                                             "DeleteProfileResult",
                                                             NULL,
                                                             NULL,
                                                             sgp32_DeleteProfileResult_values,
                                                             7,
                                                             false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_DeleteProfileResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_DeleteProfileResult_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_DeleteProfileResult_names)};
#endif

/* ProfileInfo.notificationConfigurationInfo */
const schema_component sgp32_ProfileInfo_notificationConfigurationInfo_items[] = {
    {&sgp22_NotificationConfigurationInformation_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_ProfileInfo_notificationConfigurationInfo_names = {
    "SGP32Definitions", "ProfileInfo.notificationConfigurationInfo", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_ProfileInfo_notificationConfigurationInfo_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_ProfileInfo_notificationConfigurationInfo_items SCHEMA_NAMED_BY(
        sgp32_ProfileInfo_notificationConfigurationInfo_names)};

/* ProfileInfo.fallbackAttribute */
#if SGP32_NAMES
static const schema_names sgp32_ProfileInfo_fallbackAttribute_names = {
    "SGP32Definitions", "ProfileInfo.fallbackAttribute", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_ProfileInfo_fallbackAttribute_type = {
    SCHEMA_BOOLEAN,
    SCHEMA_DEFAULTED,
    0x01,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_ProfileInfo_fallbackAttribute_names)};

/* ProfileInfo.iotSpecificProfileInfo */
#if SGP32_NAMES
static const schema_names sgp32_ProfileInfo_iotSpecificProfileInfo_names = {
    "SGP32Definitions", "ProfileInfo.iotSpecificProfileInfo", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_ProfileInfo_iotSpecificProfileInfo_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp32_ProfileInfo_iotSpecificProfileInfo),
    schema_no_items SCHEMA_NAMED_BY(sgp32_ProfileInfo_iotSpecificProfileInfo_names)};

/* ProfileInfo */
_Static_assert(sizeof(sgp32_ProfileInfo) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_ProfileInfo, has_iotSpecificProfileInfo) == SCHEMA_PRESENCE(1) + 16,
               "presence flags are contiguous");
const schema_component sgp32_ProfileInfo_items[] = {
    {&sgp22_Iccid_type, 0x5A, (uint16_t)(offsetof(sgp32_ProfileInfo, iccid) | SCHEMA_OPTIONAL)},
    {&sgp22_OctetTo16_type, 0x4F,
     (uint16_t)(offsetof(sgp32_ProfileInfo, isdpAid) | SCHEMA_OPTIONAL)},
    {&sgp22_ProfileState_type, 0x9F70,
     (uint16_t)(offsetof(sgp32_ProfileInfo, profileState) | SCHEMA_OPTIONAL)},
    {&schema_utf8_0_64_type, 0x90,
     (uint16_t)(offsetof(sgp32_ProfileInfo, profileNickname) | SCHEMA_OPTIONAL)},
    {&schema_utf8_0_32_type, 0x91,
     (uint16_t)(offsetof(sgp32_ProfileInfo, serviceProviderName) | SCHEMA_OPTIONAL)},
    {&schema_utf8_0_64_type, 0x92,
     (uint16_t)(offsetof(sgp32_ProfileInfo, profileName) | SCHEMA_OPTIONAL)},
    {&sgp22_IconType_type, 0x93,
     (uint16_t)(offsetof(sgp32_ProfileInfo, iconType) | SCHEMA_OPTIONAL)},
    {&schema_octets_0_1024_type, 0x94,
     (uint16_t)(offsetof(sgp32_ProfileInfo, icon) | SCHEMA_OPTIONAL)},
    {&sgp22_ProfileClass_type, 0x95,
     (uint16_t)(offsetof(sgp32_ProfileInfo, profileClass) | SCHEMA_OPTIONAL)},
    {&sgp32_ProfileInfo_notificationConfigurationInfo_type, 0xB6,
     (uint16_t)(offsetof(sgp32_ProfileInfo, notificationConfigurationInfo) | SCHEMA_OPTIONAL)},
    {&sgp22_OperatorId_type, 0xB7,
     (uint16_t)(offsetof(sgp32_ProfileInfo, profileOwner) | SCHEMA_OPTIONAL)},
    {&sgp22_DpProprietaryData_type, 0xB8,
     (uint16_t)(offsetof(sgp32_ProfileInfo, dpProprietaryData) | SCHEMA_OPTIONAL)},
    {&sgp22_PprIds_type, 0x99,
     (uint16_t)(offsetof(sgp32_ProfileInfo, profilePolicyRules) | SCHEMA_OPTIONAL)},
    {&sgp22_VendorSpecificExtension_type, 0xBF22,
     (uint16_t)(offsetof(sgp32_ProfileInfo, serviceSpecificDataStoredInEuicc) | SCHEMA_OPTIONAL)},
    {&schema_boolean_type, 0x9F7B,
     (uint16_t)(offsetof(sgp32_ProfileInfo, ecallIndication) | SCHEMA_OPTIONAL)},
    {&sgp32_ProfileInfo_fallbackAttribute_type, 0x9F26,
     (uint16_t)(offsetof(sgp32_ProfileInfo, fallbackAttribute) | SCHEMA_DEFAULT)},
    {&schema_boolean_type, 0x9F67,
     (uint16_t)(offsetof(sgp32_ProfileInfo, fallbackAllowed) | SCHEMA_OPTIONAL)},
    {&sgp32_ProfileInfo_iotSpecificProfileInfo_type, 0xBF64,
     (uint16_t)(offsetof(sgp32_ProfileInfo, iotSpecificProfileInfo) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_ProfileInfo_item_names[] = {
    "iccid",
    "isdpAid",
    "profileState",
    "profileNickname",
    "serviceProviderName",
    "profileName",
    "iconType",
    "icon",
    "profileClass",
    "notificationConfigurationInfo",
    "profileOwner",
    "dpProprietaryData",
    "profilePolicyRules",
    "serviceSpecificDataStoredInEuicc",
    "ecallIndication",
    "fallbackAttribute",
    "fallbackAllowed",
    "iotSpecificProfileInfo",
};
static const schema_names sgp32_ProfileInfo_names = {
    "SGP32Definitions", "ProfileInfo", NULL, sgp32_ProfileInfo_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_ProfileInfo_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xE3,
    18,
    sizeof(sgp32_ProfileInfo),
    sgp32_ProfileInfo_items SCHEMA_NAMED_BY(sgp32_ProfileInfo_names)};

/* ProfileInfoListResponse.profileInfoListOk */
const schema_component sgp32_ProfileInfoListResponse_profileInfoListOk_items[] = {
    {&sgp32_ProfileInfo_type, 0xE3, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_ProfileInfoListResponse_profileInfoListOk_names = {
    "SGP32Definitions", "ProfileInfoListResponse.profileInfoListOk", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_ProfileInfoListResponse_profileInfoListOk_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_ProfileInfoListResponse_profileInfoListOk_items SCHEMA_NAMED_BY(
        sgp32_ProfileInfoListResponse_profileInfoListOk_names)};

/* ProfileInfoListError */
#if SGP32_NAMES
const schema_value sgp32_ProfileInfoListError_values[] = {
    {1, "incorrectInputValues"},
    {11, "profileChangeOngoing"},
    {127, "undefinedError"},
};
static const schema_names sgp32_ProfileInfoListError_names = {"SGP32Definitions",
                                                              "ProfileInfoListError",
                                                              NULL,
                                                              NULL,
                                                              sgp32_ProfileInfoListError_values,
                                                              3,
                                                              false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_ProfileInfoListError_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_ProfileInfoListError_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_ProfileInfoListError_names)};
#endif

/* ProfileInfoListResponse */
_Static_assert(sizeof(sgp32_ProfileInfoListResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ProfileInfoListResponse_items[] = {
    {&sgp32_ProfileInfoListResponse_profileInfoListOk_type, 0xA0,
     (uint16_t)(offsetof(sgp32_ProfileInfoListResponse, profileInfoListOk))},
    {&sgp32_ProfileInfoListError_type, 0x81,
     (uint16_t)(offsetof(sgp32_ProfileInfoListResponse, profileInfoListError))},
#if SGP32_WITH_LENIENT
    {NULL, 0x30, 0x1440}, /* omitted_arm */
    {NULL, 0xE3, 0x1480}, /* omitted_arm */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_ProfileInfoListResponse_item_names[] = {
    "profileInfoListOk",
    "profileInfoListError",
};
static const schema_names sgp32_ProfileInfoListResponse_names = {
    "SGP32Definitions",
    "ProfileInfoListResponse",
    NULL,
    sgp32_ProfileInfoListResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ProfileInfoListResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC | SCHEMA_DEVIATES,
    0xBF2D,
    2,
    sizeof(sgp32_ProfileInfoListResponse),
    sgp32_ProfileInfoListResponse_items SCHEMA_NAMED_BY(sgp32_ProfileInfoListResponse_names)};

/* ConfigureImmediateEnableResult */
#if SGP32_NAMES
const schema_value sgp32_ConfigureImmediateEnableResult_values[] = {
    {0, "ok"},
    {1, "insufficientMemory"},
    {7, "commandError"},
    {127, "undefinedError"},
};
static const schema_names sgp32_ConfigureImmediateEnableResult_names = {
    "SGP32Definitions",
    "ConfigureImmediateEnableResult",
    NULL,
    NULL,
    sgp32_ConfigureImmediateEnableResult_values,
    4,
    false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_ConfigureImmediateEnableResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_ConfigureImmediateEnableResult_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_ConfigureImmediateEnableResult_names)};
#endif

/* AddEimResult.addEimResultCode */
#if SGP32_NAMES
const schema_value sgp32_AddEimResult_addEimResultCode_values[] = {
    {0, "ok"},           {1, "insufficientMemory"},      {2, "associatedEimAlreadyExists"},
    {3, "ciPKUnknown"},  {5, "invalidAssociationToken"}, {6, "counterValueOutOfRange"},
    {7, "commandError"}, {127, "undefinedError"},
};
static const schema_names sgp32_AddEimResult_addEimResultCode_names = {
    "SGP32Definitions",
    "AddEimResult.addEimResultCode",
    NULL,
    NULL,
    sgp32_AddEimResult_addEimResultCode_values,
    8,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_AddEimResult_addEimResultCode_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_AddEimResult_addEimResultCode_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_AddEimResult_addEimResultCode_names)};
#endif

/* AddEimResult */
_Static_assert(sizeof(sgp32_AddEimResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_AddEimResult_items[] = {
    {&schema_integer_type, 0x84, (uint16_t)(offsetof(sgp32_AddEimResult, associationToken))},
    {&sgp32_AddEimResult_addEimResultCode_type, 0x02,
     (uint16_t)(offsetof(sgp32_AddEimResult, addEimResultCode))},
};
#if SGP32_NAMES
const char *const sgp32_AddEimResult_item_names[] = {
    "associationToken",
    "addEimResultCode",
};
static const schema_names sgp32_AddEimResult_names = {
    "SGP32Definitions", "AddEimResult", NULL, sgp32_AddEimResult_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_AddEimResult_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp32_AddEimResult),
    sgp32_AddEimResult_items SCHEMA_NAMED_BY(sgp32_AddEimResult_names)};

/* DeleteEimResult */
#if SGP32_NAMES
const schema_value sgp32_DeleteEimResult_values[] = {
    {0, "ok"},           {1, "eimNotFound"},      {2, "lastEimDeleted"},
    {7, "commandError"}, {127, "undefinedError"},
};
static const schema_names sgp32_DeleteEimResult_names = {
    "SGP32Definitions", "DeleteEimResult", NULL, NULL, sgp32_DeleteEimResult_values, 5, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_DeleteEimResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_DeleteEimResult_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_DeleteEimResult_names)};
#endif

/* UpdateEimResult */
#if SGP32_NAMES
const schema_value sgp32_UpdateEimResult_values[] = {
    {0, "ok"},           {1, "eimNotFound"},      {3, "ciPKUnknown"}, {6, "counterValueOutOfRange"},
    {7, "commandError"}, {127, "undefinedError"},
};
static const schema_names sgp32_UpdateEimResult_names = {
    "SGP32Definitions", "UpdateEimResult", NULL, NULL, sgp32_UpdateEimResult_values, 6, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_UpdateEimResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_UpdateEimResult_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_UpdateEimResult_names)};
#endif

/* EimIdInfo */
_Static_assert(sizeof(sgp32_EimIdInfo) <= SCHEMA_OFFSET, "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EimIdInfo, has_eimIdType) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_EimIdInfo_items[] = {
    {&schema_utf8_1_128_type, 0x80, (uint16_t)(offsetof(sgp32_EimIdInfo, eimId))},
    {&sgp32_EimIdType_type, 0x82,
     (uint16_t)(offsetof(sgp32_EimIdInfo, eimIdType) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_EimIdInfo_item_names[] = {
    "eimId",
    "eimIdType",
};
static const schema_names sgp32_EimIdInfo_names = {
    "SGP32Definitions", "EimIdInfo", NULL, sgp32_EimIdInfo_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_EimIdInfo_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_EimIdInfo),
    sgp32_EimIdInfo_items SCHEMA_NAMED_BY(sgp32_EimIdInfo_names)};

/* ListEimResult.eimIdList */
const schema_component sgp32_ListEimResult_eimIdList_items[] = {
    {&sgp32_EimIdInfo_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_ListEimResult_eimIdList_names = {
    "SGP32Definitions", "ListEimResult.eimIdList", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_ListEimResult_eimIdList_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_ListEimResult_eimIdList_items SCHEMA_NAMED_BY(sgp32_ListEimResult_eimIdList_names)};

/* ListEimResult.listEimError */
#if SGP32_NAMES
const schema_value sgp32_ListEimResult_listEimError_values[] = {
    {127, "undefinedError"},
};
static const schema_names sgp32_ListEimResult_listEimError_names = {
    "SGP32Definitions",
    "ListEimResult.listEimError",
    NULL,
    NULL,
    sgp32_ListEimResult_listEimError_values,
    1,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_ListEimResult_listEimError_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_ListEimResult_listEimError_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_ListEimResult_listEimError_names)};
#endif

/* ListEimResult */
_Static_assert(sizeof(sgp32_ListEimResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ListEimResult_items[] = {
    {&sgp32_ListEimResult_eimIdList_type, 0xA0,
     (uint16_t)(offsetof(sgp32_ListEimResult, eimIdList))},
    {&sgp32_ListEimResult_listEimError_type, 0x81,
     (uint16_t)(offsetof(sgp32_ListEimResult, listEimError))},
#if SGP32_WITH_LENIENT
    {NULL, 0x30, 0x1440}, /* omitted_arm */
    {NULL, 0x30, 0x1480}, /* omitted_arm */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_ListEimResult_item_names[] = {
    "eimIdList",
    "listEimError",
};
static const schema_names sgp32_ListEimResult_names = {
    "SGP32Definitions", "ListEimResult", NULL, sgp32_ListEimResult_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_ListEimResult_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC | SCHEMA_DEVIATES,
    0x00,
    2,
    sizeof(sgp32_ListEimResult),
    sgp32_ListEimResult_items SCHEMA_NAMED_BY(sgp32_ListEimResult_names)};

/* RollbackProfileResult */
#if SGP32_NAMES
const schema_value sgp32_RollbackProfileResult_values[] = {
    {0, "ok"},
    {127, "undefinedError"},
};
static const schema_names sgp32_RollbackProfileResult_names = {"SGP32Definitions",
                                                               "RollbackProfileResult",
                                                               NULL,
                                                               NULL,
                                                               sgp32_RollbackProfileResult_values,
                                                               2,
                                                               false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_RollbackProfileResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_RollbackProfileResult_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_RollbackProfileResult_names)};
#endif

/* SetFallbackAttributeResult */
#if SGP32_NAMES
const schema_value sgp32_SetFallbackAttributeResult_values[] = {
    {0, "ok"},
    {1, "iccidOrAidNotFound"},
    {2, "fallbackNotAllowed"},
    {3, "fallbackProfileEnabled"},
    {127, "undefinedError"},
};
static const schema_names sgp32_SetFallbackAttributeResult_names = {
    "SGP32Definitions",
    "SetFallbackAttributeResult",
    NULL,
    NULL,
    sgp32_SetFallbackAttributeResult_values,
    5,
    false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_SetFallbackAttributeResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_SetFallbackAttributeResult_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_SetFallbackAttributeResult_names)};
#endif

/* UnsetFallbackAttributeResult */
#if SGP32_NAMES
const schema_value sgp32_UnsetFallbackAttributeResult_values[] = {
    {0, "ok"},           {2, "noFallbackAttribute"}, {3, "fallbackProfileEnabled"},
    {7, "commandError"}, {127, "undefinedError"},
};
static const schema_names sgp32_UnsetFallbackAttributeResult_names = {
    "SGP32Definitions",
    "UnsetFallbackAttributeResult",
    NULL,
    NULL,
    sgp32_UnsetFallbackAttributeResult_values,
    5,
    false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_UnsetFallbackAttributeResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_UnsetFallbackAttributeResult_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_UnsetFallbackAttributeResult_names)};
#endif

/* EuiccResultData.processingTerminated */
#if SGP32_NAMES
const schema_value sgp32_EuiccResultData_processingTerminated_values[] = {
    {1, "resultSizeOverflow"},
    {2, "unknownOrDamagedCommand"},
    {3, "interruption"},
    {127, "undefinedError"},
};
static const schema_names sgp32_EuiccResultData_processingTerminated_names = {
    "SGP32Definitions",
    "EuiccResultData.processingTerminated",
    NULL,
    NULL,
    sgp32_EuiccResultData_processingTerminated_values,
    4,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_EuiccResultData_processingTerminated_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_EuiccResultData_processingTerminated_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_EuiccResultData_processingTerminated_names)};
#endif

/* SetDefaultDpAddressResponse.setDefaultDpAddressResult */
#if SGP32_NAMES
const schema_value sgp32_SetDefaultDpAddressResponse_setDefaultDpAddressResult_values[] = {
    {0, "ok"},
    {127, "undefinedError"},
};
static const schema_names sgp32_SetDefaultDpAddressResponse_setDefaultDpAddressResult_names = {
    "SGP32Definitions",
    "SetDefaultDpAddressResponse.setDefaultDpAddressResult",
    NULL,
    NULL,
    sgp32_SetDefaultDpAddressResponse_setDefaultDpAddressResult_values,
    2,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_SetDefaultDpAddressResponse_setDefaultDpAddressResult_type
    SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_SetDefaultDpAddressResponse_setDefaultDpAddressResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_SetDefaultDpAddressResponse_setDefaultDpAddressResult_names)};
#endif

/* SetDefaultDpAddressResponse */
_Static_assert(sizeof(sgp32_SetDefaultDpAddressResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_SetDefaultDpAddressResponse_items[] = {
    {&sgp32_SetDefaultDpAddressResponse_setDefaultDpAddressResult_type, 0x80,
     (uint16_t)(offsetof(sgp32_SetDefaultDpAddressResponse, setDefaultDpAddressResult))},
};
#if SGP32_NAMES
const char *const sgp32_SetDefaultDpAddressResponse_item_names[] = {
    "setDefaultDpAddressResult",
};
static const schema_names sgp32_SetDefaultDpAddressResponse_names = {
    "SGP32Definitions",
    "SetDefaultDpAddressResponse",
    NULL,
    sgp32_SetDefaultDpAddressResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_SetDefaultDpAddressResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF65,
    1,
    sizeof(sgp32_SetDefaultDpAddressResponse),
    sgp32_SetDefaultDpAddressResponse_items SCHEMA_NAMED_BY(
        sgp32_SetDefaultDpAddressResponse_names)};

/* EuiccResultData */
_Static_assert(sizeof(sgp32_EuiccResultData) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EuiccResultData_items[] = {
    {&sgp32_EnableProfileResult_type, 0x83,
     (uint16_t)(offsetof(sgp32_EuiccResultData, enableResult))},
    {&sgp32_DisableProfileResult_type, 0x84,
     (uint16_t)(offsetof(sgp32_EuiccResultData, disableResult))},
    {&sgp32_DeleteProfileResult_type, 0x85,
     (uint16_t)(offsetof(sgp32_EuiccResultData, deleteResult))},
    {&sgp32_ProfileInfoListResponse_type, 0xBF2D,
     (uint16_t)(offsetof(sgp32_EuiccResultData, listProfileInfoResult))},
    {&sgp22_RulesAuthorisationTable_type, 0xA6,
     (uint16_t)(offsetof(sgp32_EuiccResultData, getRATResult))},
    {&sgp32_ConfigureImmediateEnableResult_type, 0x87,
     (uint16_t)(offsetof(sgp32_EuiccResultData, configureImmediateEnableResult))},
    {&sgp32_AddEimResult_type, 0xA8, (uint16_t)(offsetof(sgp32_EuiccResultData, addEimResult))},
    {&sgp32_DeleteEimResult_type, 0x89,
     (uint16_t)(offsetof(sgp32_EuiccResultData, deleteEimResult))},
    {&sgp32_UpdateEimResult_type, 0x8A,
     (uint16_t)(offsetof(sgp32_EuiccResultData, updateEimResult))},
    {&sgp32_ListEimResult_type, 0xAB, (uint16_t)(offsetof(sgp32_EuiccResultData, listEimResult))},
    {&sgp32_RollbackProfileResult_type, 0x8C,
     (uint16_t)(offsetof(sgp32_EuiccResultData, rollbackResult))},
    {&sgp32_SetFallbackAttributeResult_type, 0x8D,
     (uint16_t)(offsetof(sgp32_EuiccResultData, setFallbackAttributeResult))},
    {&sgp32_UnsetFallbackAttributeResult_type, 0x8E,
     (uint16_t)(offsetof(sgp32_EuiccResultData, unsetFallbackAttributeResult))},
    {&sgp32_EuiccResultData_processingTerminated_type, 0x02,
     (uint16_t)(offsetof(sgp32_EuiccResultData, processingTerminated))},
    {&sgp32_SetDefaultDpAddressResponse_type, 0xBF65,
     (uint16_t)(offsetof(sgp32_EuiccResultData, setDefaultDpAddressResult))},
};
#if SGP32_NAMES
const char *const sgp32_EuiccResultData_item_names[] = {
    "enableResult",
    "disableResult",
    "deleteResult",
    "listProfileInfoResult",
    "getRATResult",
    "configureImmediateEnableResult",
    "addEimResult",
    "deleteEimResult",
    "updateEimResult",
    "listEimResult",
    "rollbackResult",
    "setFallbackAttributeResult",
    "unsetFallbackAttributeResult",
    "processingTerminated",
    "setDefaultDpAddressResult",
};
static const schema_names sgp32_EuiccResultData_names = {
    "SGP32Definitions", "EuiccResultData", NULL, sgp32_EuiccResultData_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_EuiccResultData_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    15,
    sizeof(sgp32_EuiccResultData),
    sgp32_EuiccResultData_items SCHEMA_NAMED_BY(sgp32_EuiccResultData_names)};

/* EuiccPackageResultDataSigned.euiccResult */
const schema_component sgp32_EuiccPackageResultDataSigned_euiccResult_items[] = {
    {&sgp32_EuiccResultData_type, 0x00, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_EuiccPackageResultDataSigned_euiccResult_names = {
    "SGP32Definitions", "EuiccPackageResultDataSigned.euiccResult", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_EuiccPackageResultDataSigned_euiccResult_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_EuiccPackageResultDataSigned_euiccResult_items SCHEMA_NAMED_BY(
        sgp32_EuiccPackageResultDataSigned_euiccResult_names)};

/* EuiccPackageResultDataSigned */
_Static_assert(sizeof(sgp32_EuiccPackageResultDataSigned) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EuiccPackageResultDataSigned, has_eimTransactionId) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_EuiccPackageResultDataSigned_items[] = {
    {&schema_utf8_1_128_type, 0x80,
     (uint16_t)(offsetof(sgp32_EuiccPackageResultDataSigned, eimId))},
    {&schema_integer_type, 0x81,
     (uint16_t)(offsetof(sgp32_EuiccPackageResultDataSigned, counterValue))},
    {&sgp22_TransactionId_type, 0x82,
     (uint16_t)(offsetof(sgp32_EuiccPackageResultDataSigned, eimTransactionId) | SCHEMA_OPTIONAL)},
    {&schema_integer_type, 0x83,
     (uint16_t)(offsetof(sgp32_EuiccPackageResultDataSigned, seqNumber))},
    {&sgp32_EuiccPackageResultDataSigned_euiccResult_type, 0x30,
     (uint16_t)(offsetof(sgp32_EuiccPackageResultDataSigned, euiccResult))},
};
#if SGP32_NAMES
const char *const sgp32_EuiccPackageResultDataSigned_item_names[] = {
    "eimId", "counterValue", "eimTransactionId", "seqNumber", "euiccResult",
};
static const schema_names sgp32_EuiccPackageResultDataSigned_names = {
    "SGP32Definitions",
    "EuiccPackageResultDataSigned",
    NULL,
    sgp32_EuiccPackageResultDataSigned_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EuiccPackageResultDataSigned_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    5,
    sizeof(sgp32_EuiccPackageResultDataSigned),
    sgp32_EuiccPackageResultDataSigned_items SCHEMA_NAMED_BY(
        sgp32_EuiccPackageResultDataSigned_names)};

/* EuiccPackageResultSigned */
_Static_assert(sizeof(sgp32_EuiccPackageResultSigned) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EuiccPackageResultSigned_items[] = {
    {&sgp32_EuiccPackageResultDataSigned_type, 0x30,
     (uint16_t)(offsetof(sgp32_EuiccPackageResultSigned, euiccPackageResultDataSigned))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_EuiccPackageResultSigned, euiccSignEPR))},
};
#if SGP32_NAMES
const char *const sgp32_EuiccPackageResultSigned_item_names[] = {
    "euiccPackageResultDataSigned",
    "euiccSignEPR",
};
static const schema_names sgp32_EuiccPackageResultSigned_names = {
    "SGP32Definitions",
    "EuiccPackageResultSigned",
    NULL,
    sgp32_EuiccPackageResultSigned_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EuiccPackageResultSigned_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_EuiccPackageResultSigned),
    sgp32_EuiccPackageResultSigned_items SCHEMA_NAMED_BY(sgp32_EuiccPackageResultSigned_names)};

/* EuiccPackageErrorCode */
#if SGP32_NAMES
const schema_value sgp32_EuiccPackageErrorCode_values[] = {
    {3, "invalidEid"},    {4, "replayError"},   {6, "counterValueOutOfRange"},
    {15, "sizeOverflow"}, {104, "ecallActive"}, {127, "undefinedError"},
};
static const schema_names sgp32_EuiccPackageErrorCode_names = {"SGP32Definitions",
                                                               "EuiccPackageErrorCode",
                                                               NULL,
                                                               NULL,
                                                               sgp32_EuiccPackageErrorCode_values,
                                                               6,
                                                               false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_EuiccPackageErrorCode_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_EuiccPackageErrorCode_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_EuiccPackageErrorCode_names)};
#endif

/* EuiccPackageErrorDataSigned */
_Static_assert(sizeof(sgp32_EuiccPackageErrorDataSigned) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EuiccPackageErrorDataSigned, has_eimTransactionId) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_EuiccPackageErrorDataSigned_items[] = {
    {&schema_utf8_1_128_type, 0x80, (uint16_t)(offsetof(sgp32_EuiccPackageErrorDataSigned, eimId))},
    {&schema_integer_type, 0x81,
     (uint16_t)(offsetof(sgp32_EuiccPackageErrorDataSigned, counterValue))},
    {&sgp22_TransactionId_type, 0x82,
     (uint16_t)(offsetof(sgp32_EuiccPackageErrorDataSigned, eimTransactionId) | SCHEMA_OPTIONAL)},
    {&sgp32_EuiccPackageErrorCode_type, 0x02,
     (uint16_t)(offsetof(sgp32_EuiccPackageErrorDataSigned, euiccPackageErrorCode))},
};
#if SGP32_NAMES
const char *const sgp32_EuiccPackageErrorDataSigned_item_names[] = {
    "eimId",
    "counterValue",
    "eimTransactionId",
    "euiccPackageErrorCode",
};
static const schema_names sgp32_EuiccPackageErrorDataSigned_names = {
    "SGP32Definitions",
    "EuiccPackageErrorDataSigned",
    NULL,
    sgp32_EuiccPackageErrorDataSigned_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EuiccPackageErrorDataSigned_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    4,
    sizeof(sgp32_EuiccPackageErrorDataSigned),
    sgp32_EuiccPackageErrorDataSigned_items SCHEMA_NAMED_BY(
        sgp32_EuiccPackageErrorDataSigned_names)};

/* EuiccPackageErrorSigned */
_Static_assert(sizeof(sgp32_EuiccPackageErrorSigned) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EuiccPackageErrorSigned_items[] = {
    {&sgp32_EuiccPackageErrorDataSigned_type, 0x30,
     (uint16_t)(offsetof(sgp32_EuiccPackageErrorSigned, euiccPackageErrorDataSigned))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_EuiccPackageErrorSigned, euiccSignEPE))},
};
#if SGP32_NAMES
const char *const sgp32_EuiccPackageErrorSigned_item_names[] = {
    "euiccPackageErrorDataSigned",
    "euiccSignEPE",
};
static const schema_names sgp32_EuiccPackageErrorSigned_names = {
    "SGP32Definitions",
    "EuiccPackageErrorSigned",
    NULL,
    sgp32_EuiccPackageErrorSigned_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EuiccPackageErrorSigned_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_EuiccPackageErrorSigned),
    sgp32_EuiccPackageErrorSigned_items SCHEMA_NAMED_BY(sgp32_EuiccPackageErrorSigned_names)};

/* EuiccPackageUnsignedErrorCode */
#if SGP32_NAMES
const schema_value sgp32_EuiccPackageUnsignedErrorCode_values[] = {
    {15, "sizeOverflow"},
    {127, "undefinedError"},
};
static const schema_names sgp32_EuiccPackageUnsignedErrorCode_names = {
    "SGP32Definitions",
    "EuiccPackageUnsignedErrorCode",
    NULL,
    NULL,
    sgp32_EuiccPackageUnsignedErrorCode_values,
    2,
    false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_EuiccPackageUnsignedErrorCode_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_EuiccPackageUnsignedErrorCode_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_EuiccPackageUnsignedErrorCode_names)};
#endif

/* EuiccPackageErrorUnsigned */
_Static_assert(sizeof(sgp32_EuiccPackageErrorUnsigned) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EuiccPackageErrorUnsigned, has_euiccPackageUnsignedErrorCode) ==
                   SCHEMA_PRESENCE(1) + 2,
               "presence flags are contiguous");
const schema_component sgp32_EuiccPackageErrorUnsigned_items[] = {
    {&schema_utf8_1_128_type, 0x80, (uint16_t)(offsetof(sgp32_EuiccPackageErrorUnsigned, eimId))},
    {&sgp22_TransactionId_type, 0x82,
     (uint16_t)(offsetof(sgp32_EuiccPackageErrorUnsigned, eimTransactionId) | SCHEMA_OPTIONAL)},
    {&schema_integer_type, 0x84,
     (uint16_t)(offsetof(sgp32_EuiccPackageErrorUnsigned, associationToken) | SCHEMA_OPTIONAL)},
    {&sgp32_EuiccPackageUnsignedErrorCode_type, 0x8F,
     (uint16_t)(offsetof(sgp32_EuiccPackageErrorUnsigned, euiccPackageUnsignedErrorCode) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_EuiccPackageErrorUnsigned_item_names[] = {
    "eimId",
    "eimTransactionId",
    "associationToken",
    "euiccPackageUnsignedErrorCode",
};
static const schema_names sgp32_EuiccPackageErrorUnsigned_names = {
    "SGP32Definitions",
    "EuiccPackageErrorUnsigned",
    NULL,
    sgp32_EuiccPackageErrorUnsigned_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EuiccPackageErrorUnsigned_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    4,
    sizeof(sgp32_EuiccPackageErrorUnsigned),
    sgp32_EuiccPackageErrorUnsigned_items SCHEMA_NAMED_BY(sgp32_EuiccPackageErrorUnsigned_names)};

/* EuiccPackageResult */
_Static_assert(sizeof(sgp32_EuiccPackageResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EuiccPackageResult_items[] = {
    {&sgp32_EuiccPackageResultSigned_type, 0xA0,
     (uint16_t)(offsetof(sgp32_EuiccPackageResult, euiccPackageResultSigned))},
    {&sgp32_EuiccPackageErrorSigned_type, 0xA1,
     (uint16_t)(offsetof(sgp32_EuiccPackageResult, euiccPackageErrorSigned))},
    {&sgp32_EuiccPackageErrorUnsigned_type, 0xA2,
     (uint16_t)(offsetof(sgp32_EuiccPackageResult, euiccPackageErrorUnsigned))},
#if SGP32_WITH_LENIENT
    {NULL, 0x30, 0x1440}, /* omitted_arm */
    {NULL, 0x30, 0x1480}, /* omitted_arm */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_EuiccPackageResult_item_names[] = {
    "euiccPackageResultSigned",
    "euiccPackageErrorSigned",
    "euiccPackageErrorUnsigned",
};
static const schema_names sgp32_EuiccPackageResult_names = {"SGP32Definitions",
                                                            "EuiccPackageResult",
                                                            NULL,
                                                            sgp32_EuiccPackageResult_item_names,
                                                            NULL,
                                                            0,
                                                            false};
#endif
const sgp32_type sgp32_EuiccPackageResult_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC | SCHEMA_DEVIATES,
    0xBF51,
    3,
    sizeof(sgp32_EuiccPackageResult),
    sgp32_EuiccPackageResult_items SCHEMA_NAMED_BY(sgp32_EuiccPackageResult_names)};

/* IpaEuiccDataErrorCode */
#if SGP32_NAMES
const schema_value sgp32_IpaEuiccDataErrorCode_values[] = {
    {1, "incorrectTagList"},
    {5, "euiccCiPKIdNotFound"},
    {104, "ecallActive"},
    {127, "undefinedError"},
};
static const schema_names sgp32_IpaEuiccDataErrorCode_names = {"SGP32Definitions",
                                                               "IpaEuiccDataErrorCode",
                                                               NULL,
                                                               NULL,
                                                               sgp32_IpaEuiccDataErrorCode_values,
                                                               4,
                                                               false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_IpaEuiccDataErrorCode_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_IpaEuiccDataErrorCode_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_IpaEuiccDataErrorCode_names)};
#endif

/* IpaEuiccDataResponseError */
_Static_assert(sizeof(sgp32_IpaEuiccDataResponseError) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_IpaEuiccDataResponseError, has_eimTransactionId) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_IpaEuiccDataResponseError_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataResponseError, eimTransactionId) | SCHEMA_OPTIONAL)},
    {&sgp32_IpaEuiccDataErrorCode_type, 0x02,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataResponseError, ipaEuiccDataErrorCode))},
};
#if SGP32_NAMES
const char *const sgp32_IpaEuiccDataResponseError_item_names[] = {
    "eimTransactionId",
    "ipaEuiccDataErrorCode",
};
static const schema_names sgp32_IpaEuiccDataResponseError_names = {
    "SGP32Definitions",
    "IpaEuiccDataResponseError",
    NULL,
    sgp32_IpaEuiccDataResponseError_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_IpaEuiccDataResponseError_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_IpaEuiccDataResponseError),
    sgp32_IpaEuiccDataResponseError_items SCHEMA_NAMED_BY(sgp32_IpaEuiccDataResponseError_names)};

/* ProfileInstallationResult */
_Static_assert(sizeof(sgp32_ProfileInstallationResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ProfileInstallationResult_items[] = {
    {&sgp22_ProfileInstallationResultData_type, 0xBF27,
     (uint16_t)(offsetof(sgp32_ProfileInstallationResult, profileInstallationResultData))},
    {&sgp22_EuiccSignPIR_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_ProfileInstallationResult, euiccSignPIR))},
};
#if SGP32_NAMES
const char *const sgp32_ProfileInstallationResult_item_names[] = {
    "profileInstallationResultData",
    "euiccSignPIR",
};
static const schema_names sgp32_ProfileInstallationResult_names = {
    "SGP32Definitions",
    "ProfileInstallationResult",
    NULL,
    sgp32_ProfileInstallationResult_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ProfileInstallationResult_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF37,
    2,
    sizeof(sgp32_ProfileInstallationResult),
    sgp32_ProfileInstallationResult_items SCHEMA_NAMED_BY(sgp32_ProfileInstallationResult_names)};

/* CompactProfileInstallationResultData.iccidPresent */
#if SGP32_NAMES
static const schema_names sgp32_CompactProfileInstallationResultData_iccidPresent_names = {
    "SGP32Definitions",
    "CompactProfileInstallationResultData.iccidPresent",
    NULL,
    NULL,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_CompactProfileInstallationResultData_iccidPresent_type = {
    SCHEMA_BOOLEAN,
    SCHEMA_DEFAULTED,
    0x01,
    1,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_CompactProfileInstallationResultData_iccidPresent_names)};

/* CompactSuccessResult */
_Static_assert(sizeof(sgp32_CompactSuccessResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_CompactSuccessResult, has_simaResponse) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_CompactSuccessResult_items[] = {
    {&schema_octets_2_2_type, 0x4F, (uint16_t)(offsetof(sgp32_CompactSuccessResult, compactAid))},
    {&schema_octets_type, 0x04,
     (uint16_t)(offsetof(sgp32_CompactSuccessResult, simaResponse) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_CompactSuccessResult_item_names[] = {
    "compactAid",
    "simaResponse",
};
static const schema_names sgp32_CompactSuccessResult_names = {"SGP32Definitions",
                                                              "CompactSuccessResult",
                                                              NULL,
                                                              sgp32_CompactSuccessResult_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp32_CompactSuccessResult_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_CompactSuccessResult),
    sgp32_CompactSuccessResult_items SCHEMA_NAMED_BY(sgp32_CompactSuccessResult_names)};

/* CompactProfileInstallationResultData.compactFinalResult */
_Static_assert(sizeof(sgp32_CompactProfileInstallationResultData_compactFinalResult) <=
                   SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_CompactProfileInstallationResultData_compactFinalResult_items[] = {
    {&sgp32_CompactSuccessResult_type, 0xA0,
     (uint16_t)(offsetof(sgp32_CompactProfileInstallationResultData_compactFinalResult,
                         compactSuccessResult))},
    {&sgp22_ErrorResult_type, 0xA1,
     (uint16_t)(offsetof(sgp32_CompactProfileInstallationResultData_compactFinalResult,
                         errorResult))},
};
#if SGP32_NAMES
const char *const sgp32_CompactProfileInstallationResultData_compactFinalResult_item_names[] = {
    "compactSuccessResult",
    "errorResult",
};
static const schema_names sgp32_CompactProfileInstallationResultData_compactFinalResult_names = {
    "SGP32Definitions",
    "CompactProfileInstallationResultData.compactFinalResult",
    NULL,
    sgp32_CompactProfileInstallationResultData_compactFinalResult_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_CompactProfileInstallationResultData_compactFinalResult_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x00,
    2,
    sizeof(sgp32_CompactProfileInstallationResultData_compactFinalResult),
    sgp32_CompactProfileInstallationResultData_compactFinalResult_items SCHEMA_NAMED_BY(
        sgp32_CompactProfileInstallationResultData_compactFinalResult_names)};

/* CompactProfileInstallationResultData */
_Static_assert(sizeof(sgp32_CompactProfileInstallationResultData) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_CompactProfileInstallationResultData_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_CompactProfileInstallationResultData, transactionId))},
    {&schema_integer_type, 0x02,
     (uint16_t)(offsetof(sgp32_CompactProfileInstallationResultData, seqNumber))},
    {&sgp32_CompactProfileInstallationResultData_iccidPresent_type, 0x01,
     (uint16_t)(offsetof(sgp32_CompactProfileInstallationResultData, iccidPresent) |
                SCHEMA_DEFAULT)},
    {&sgp32_CompactProfileInstallationResultData_compactFinalResult_type, 0xA2,
     (uint16_t)(offsetof(sgp32_CompactProfileInstallationResultData, compactFinalResult))},
};
#if SGP32_NAMES
const char *const sgp32_CompactProfileInstallationResultData_item_names[] = {
    "transactionId",
    "seqNumber",
    "iccidPresent",
    "compactFinalResult",
};
static const schema_names sgp32_CompactProfileInstallationResultData_names = {
    "SGP32Definitions",
    "CompactProfileInstallationResultData",
    NULL,
    sgp32_CompactProfileInstallationResultData_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_CompactProfileInstallationResultData_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    4,
    sizeof(sgp32_CompactProfileInstallationResultData),
    sgp32_CompactProfileInstallationResultData_items SCHEMA_NAMED_BY(
        sgp32_CompactProfileInstallationResultData_names)};

/* CompactProfileInstallationResult */
_Static_assert(sizeof(sgp32_CompactProfileInstallationResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_CompactProfileInstallationResult_items[] = {
    {&sgp32_CompactProfileInstallationResultData_type, 0xA0,
     (uint16_t)(offsetof(sgp32_CompactProfileInstallationResult,
                         compactProfileInstallationResultData))},
    {&sgp22_EuiccSignPIR_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_CompactProfileInstallationResult, euiccSignPIR))},
};
#if SGP32_NAMES
const char *const sgp32_CompactProfileInstallationResult_item_names[] = {
    "compactProfileInstallationResultData",
    "euiccSignPIR",
};
static const schema_names sgp32_CompactProfileInstallationResult_names = {
    "SGP32Definitions",
    "CompactProfileInstallationResult",
    NULL,
    sgp32_CompactProfileInstallationResult_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_CompactProfileInstallationResult_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_CompactProfileInstallationResult),
    sgp32_CompactProfileInstallationResult_items SCHEMA_NAMED_BY(
        sgp32_CompactProfileInstallationResult_names)};

/* CompactOtherSignedNotification */
_Static_assert(sizeof(sgp32_CompactOtherSignedNotification) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_CompactOtherSignedNotification, has_euiccCiPKIdentifierToBeUsed) ==
                   SCHEMA_PRESENCE(1) + 1,
               "presence flags are contiguous");
const schema_component sgp32_CompactOtherSignedNotification_items[] = {
    {&sgp22_Octet16_type, 0x5A,
     (uint16_t)(offsetof(sgp32_CompactOtherSignedNotification, eidValue) | SCHEMA_OPTIONAL)},
    {&sgp22_NotificationMetadata_type, 0xBF2F,
     (uint16_t)(offsetof(sgp32_CompactOtherSignedNotification, tbsOtherNotification))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_CompactOtherSignedNotification, euiccNotificationSignature))},
    {&schema_octets_type, 0x04,
     (uint16_t)(offsetof(sgp32_CompactOtherSignedNotification, euiccCiPKIdentifierToBeUsed) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_CompactOtherSignedNotification_item_names[] = {
    "eidValue",
    "tbsOtherNotification",
    "euiccNotificationSignature",
    "euiccCiPKIdentifierToBeUsed",
};
static const schema_names sgp32_CompactOtherSignedNotification_names = {
    "SGP32Definitions",
    "CompactOtherSignedNotification",
    NULL,
    sgp32_CompactOtherSignedNotification_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_CompactOtherSignedNotification_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    4,
    sizeof(sgp32_CompactOtherSignedNotification),
    sgp32_CompactOtherSignedNotification_items SCHEMA_NAMED_BY(
        sgp32_CompactOtherSignedNotification_names)};

/* PendingNotification */
_Static_assert(sizeof(sgp32_PendingNotification) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_PendingNotification_items[] = {
    {&sgp32_ProfileInstallationResult_type, 0xBF37,
     (uint16_t)(offsetof(sgp32_PendingNotification, profileInstallationResult))},
    {&sgp22_OtherSignedNotification_type, 0x30,
     (uint16_t)(offsetof(sgp32_PendingNotification, otherSignedNotification))},
    {&sgp32_CompactProfileInstallationResult_type, 0xA0,
     (uint16_t)(offsetof(sgp32_PendingNotification, compactProfileInstallationResult))},
    {&sgp32_CompactOtherSignedNotification_type, 0xA1,
     (uint16_t)(offsetof(sgp32_PendingNotification, compactOtherSignedNotification))},
};
#if SGP32_NAMES
const char *const sgp32_PendingNotification_item_names[] = {
    "profileInstallationResult",
    "otherSignedNotification",
    "compactProfileInstallationResult",
    "compactOtherSignedNotification",
};
static const schema_names sgp32_PendingNotification_names = {"SGP32Definitions",
                                                             "PendingNotification",
                                                             NULL,
                                                             sgp32_PendingNotification_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type sgp32_PendingNotification_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    4,
    sizeof(sgp32_PendingNotification),
    sgp32_PendingNotification_items SCHEMA_NAMED_BY(sgp32_PendingNotification_names)};

/* PendingNotificationList */
const schema_component sgp32_PendingNotificationList_items[] = {
    {&sgp32_PendingNotification_type, 0x00, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_PendingNotificationList_names = {
    "SGP32Definitions", "PendingNotificationList", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp32_PendingNotificationList_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_PendingNotificationList_items SCHEMA_NAMED_BY(sgp32_PendingNotificationList_names)};

/* EuiccPackageResultList */
const schema_component sgp32_EuiccPackageResultList_items[] = {
    {&sgp32_EuiccPackageResult_type, 0xBF51, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_EuiccPackageResultList_names = {
    "SGP32Definitions", "EuiccPackageResultList", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp32_EuiccPackageResultList_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_EuiccPackageResultList_items SCHEMA_NAMED_BY(sgp32_EuiccPackageResultList_names)};

/* EUICCInfo2.euiccCiPKIdListForVerification */
const schema_component sgp32_EUICCInfo2_euiccCiPKIdListForVerification_items[] = {
    {&pkix_SubjectKeyIdentifier_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_EUICCInfo2_euiccCiPKIdListForVerification_names = {
    "SGP32Definitions", "EUICCInfo2.euiccCiPKIdListForVerification", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_EUICCInfo2_euiccCiPKIdListForVerification_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_EUICCInfo2_euiccCiPKIdListForVerification_items SCHEMA_NAMED_BY(
        sgp32_EUICCInfo2_euiccCiPKIdListForVerification_names)};

/* EUICCInfo2.euiccCiPKIdListForSigning */
const schema_component sgp32_EUICCInfo2_euiccCiPKIdListForSigning_items[] = {
    {&pkix_SubjectKeyIdentifier_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_EUICCInfo2_euiccCiPKIdListForSigning_names = {
    "SGP32Definitions", "EUICCInfo2.euiccCiPKIdListForSigning", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_EUICCInfo2_euiccCiPKIdListForSigning_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_EUICCInfo2_euiccCiPKIdListForSigning_items SCHEMA_NAMED_BY(
        sgp32_EUICCInfo2_euiccCiPKIdListForSigning_names)};

/* EUICCInfo2.euiccCategory */
#if SGP32_NAMES
const schema_value sgp32_EUICCInfo2_euiccCategory_values[] = {
    {0, "other"},
    {1, "basicEuicc"},
    {2, "mediumEuicc"},
    {3, "contactlessEuicc"},
};
static const schema_names sgp32_EUICCInfo2_euiccCategory_names = {
    "SGP32Definitions",
    "EUICCInfo2.euiccCategory",
    NULL,
    NULL,
    sgp32_EUICCInfo2_euiccCategory_values,
    4,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_EUICCInfo2_euiccCategory_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_EUICCInfo2_euiccCategory_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_EUICCInfo2_euiccCategory_names)};
#endif

/* EUICCInfo2.treProperties */
#if SGP32_NAMES
const schema_value sgp32_EUICCInfo2_treProperties_values[] = {
    {0, "isDiscrete"},
    {1, "isIntegrated"},
    {2, "usesRemoteMemory"},
};
static const schema_names sgp32_EUICCInfo2_treProperties_names = {
    "SGP32Definitions",
    "EUICCInfo2.treProperties",
    NULL,
    NULL,
    sgp32_EUICCInfo2_treProperties_values,
    3,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_EUICCInfo2_treProperties_type SCHEMA_TWIN(sgp32_EimSupportedProtocol_type);
#else
const sgp32_type sgp32_EUICCInfo2_treProperties_type = {
    SCHEMA_NAMED_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_EUICCInfo2_treProperties_names)};
#endif

/* EUICCInfo2.additionalEuiccProfilePackageVersions */
const schema_component sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_items[] = {
    {&sgp22_VersionType_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_names = {
    "SGP32Definitions",
    "EUICCInfo2.additionalEuiccProfilePackageVersions",
    NULL,
    NULL,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_items SCHEMA_NAMED_BY(
        sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_names)};

/* IpaMode */
#if SGP32_NAMES
const schema_value sgp32_IpaMode_values[] = {
    {0, "ipad"},
    {1, "ipae"},
};
static const schema_names sgp32_IpaMode_names = {"SGP32Definitions",   "IpaMode", NULL, NULL,
                                                 sgp32_IpaMode_values, 2,         false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_IpaMode_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_IpaMode_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_IpaMode_names)};
#endif

/* EUICCInfo2.euiccCiPKIdListForSigningV3 */
const schema_component sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_items[] = {
    {&pkix_SubjectKeyIdentifier_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_names = {
    "SGP32Definitions", "EUICCInfo2.euiccCiPKIdListForSigningV3", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_items SCHEMA_NAMED_BY(
        sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_names)};

/* IoTSpecificInfo.iotVersion */
const schema_component sgp32_IoTSpecificInfo_iotVersion_items[] = {
    {&sgp22_VersionType_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_IoTSpecificInfo_iotVersion_names = {
    "SGP32Definitions", "IoTSpecificInfo.iotVersion", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_IoTSpecificInfo_iotVersion_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_IoTSpecificInfo_iotVersion_items SCHEMA_NAMED_BY(sgp32_IoTSpecificInfo_iotVersion_names)};

/* IoTSpecificInfo */
_Static_assert(sizeof(sgp32_IoTSpecificInfo) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_IoTSpecificInfo, has_fallbackAllowedUpdateSupported) ==
                   SCHEMA_PRESENCE(1) + 2,
               "presence flags are contiguous");
const schema_component sgp32_IoTSpecificInfo_items[] = {
    {&sgp32_IoTSpecificInfo_iotVersion_type, 0xA0,
     (uint16_t)(offsetof(sgp32_IoTSpecificInfo, iotVersion))},
    {&schema_null_type, 0x81, (uint16_t)(SCHEMA_OPTIONAL)},
    {&schema_null_type, 0x82, (uint16_t)(SCHEMA_OPTIONAL)},
    {&schema_null_type, 0x83, (uint16_t)(SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_IoTSpecificInfo_item_names[] = {
    "iotVersion",
    "ecallSupported",
    "fallbackSupported",
    "fallbackAllowedUpdateSupported",
};
static const schema_names sgp32_IoTSpecificInfo_names = {
    "SGP32Definitions", "IoTSpecificInfo", NULL, sgp32_IoTSpecificInfo_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_IoTSpecificInfo_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    4,
    sizeof(sgp32_IoTSpecificInfo),
    sgp32_IoTSpecificInfo_items SCHEMA_NAMED_BY(sgp32_IoTSpecificInfo_names)};

/* EUICCInfo2 */
_Static_assert(sizeof(sgp32_EUICCInfo2) <= SCHEMA_OFFSET, "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EUICCInfo2, has_euiccMinimumSecurityLevel) == SCHEMA_PRESENCE(1) + 13,
               "presence flags are contiguous");
const schema_component sgp32_EUICCInfo2_items[] = {
    {&sgp22_VersionType_type, 0x81, (uint16_t)(offsetof(sgp32_EUICCInfo2, profileVersion))},
    {&sgp22_VersionType_type, 0x82, (uint16_t)(offsetof(sgp32_EUICCInfo2, svn))},
    {&sgp22_VersionType_type, 0x83, (uint16_t)(offsetof(sgp32_EUICCInfo2, euiccFirmwareVer))},
    {&schema_octets_type, 0x84, (uint16_t)(offsetof(sgp32_EUICCInfo2, extCardResource))},
    {&saip_UICCCapability_type, 0x85, (uint16_t)(offsetof(sgp32_EUICCInfo2, uiccCapability))},
    {&sgp22_VersionType_type, 0x86,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, ts102241Version) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x87,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, globalplatformVersion) | SCHEMA_OPTIONAL)},
    {&sgp22_RspCapability_type, 0x88, (uint16_t)(offsetof(sgp32_EUICCInfo2, rspCapability))},
    {&sgp32_EUICCInfo2_euiccCiPKIdListForVerification_type, 0xA9,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, euiccCiPKIdListForVerification))},
    {&sgp32_EUICCInfo2_euiccCiPKIdListForSigning_type, 0xAA,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, euiccCiPKIdListForSigning))},
    {&sgp32_EUICCInfo2_euiccCategory_type, 0x8B,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, euiccCategory) | SCHEMA_OPTIONAL)},
    {&sgp22_PprIds_type, 0x99,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, forbiddenProfilePolicyRules) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x04, (uint16_t)(offsetof(sgp32_EUICCInfo2, ppVersion))},
    {&schema_utf8_0_64_type, 0x0C, (uint16_t)(offsetof(sgp32_EUICCInfo2, sasAcreditationNumber))},
    {&sgp22_CertificationDataObject_type, 0xAC,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, certificationDataObject) | SCHEMA_OPTIONAL)},
    {&sgp32_EUICCInfo2_treProperties_type, 0x8D,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, treProperties) | SCHEMA_OPTIONAL)},
    {&schema_utf8_type, 0x8E,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, treProductReference) | SCHEMA_OPTIONAL)},
    {&sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_type, 0xAF,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, additionalEuiccProfilePackageVersions) |
                SCHEMA_OPTIONAL)},
    {&sgp32_IpaMode_type, 0x90, (uint16_t)(offsetof(sgp32_EUICCInfo2, ipaMode) | SCHEMA_OPTIONAL)},
    {&sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_type, 0xB1,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, euiccCiPKIdListForSigningV3) | SCHEMA_OPTIONAL)},
    {&schema_octets_0_32_type, 0x92,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, additionalEuiccInfo) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x93,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, highestSvn) | SCHEMA_OPTIONAL)},
    {&sgp32_IoTSpecificInfo_type, 0xB4,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, iotSpecificInfo) | SCHEMA_OPTIONAL)},
    {&schema_octets_1_1_type, 0x95,
     (uint16_t)(offsetof(sgp32_EUICCInfo2, euiccMinimumSecurityLevel) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_EUICCInfo2_item_names[] = {
    "profileVersion",
    "svn",
    "euiccFirmwareVer",
    "extCardResource",
    "uiccCapability",
    "ts102241Version",
    "globalplatformVersion",
    "rspCapability",
    "euiccCiPKIdListForVerification",
    "euiccCiPKIdListForSigning",
    "euiccCategory",
    "forbiddenProfilePolicyRules",
    "ppVersion",
    "sasAcreditationNumber",
    "certificationDataObject",
    "treProperties",
    "treProductReference",
    "additionalEuiccProfilePackageVersions",
    "ipaMode",
    "euiccCiPKIdListForSigningV3",
    "additionalEuiccInfo",
    "highestSvn",
    "iotSpecificInfo",
    "euiccMinimumSecurityLevel",
};
static const schema_names sgp32_EUICCInfo2_names = {
    "SGP32Definitions", "EUICCInfo2", NULL, sgp32_EUICCInfo2_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_EUICCInfo2_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF22,
    24,
    sizeof(sgp32_EUICCInfo2),
    sgp32_EUICCInfo2_items SCHEMA_NAMED_BY(sgp32_EUICCInfo2_names)};

/* IpaCapabilities.ipaFeatures */
#if SGP32_NAMES
const schema_value sgp32_IpaCapabilities_ipaFeatures_values[] = {
    {0, "directRspServerCommunication"},   {1, "indirectRspServerCommunication"},
    {2, "eimDownloadDataHandling"},        {3, "eimCtxParams1Generation"},
    {4, "eimProfileMetadataVerification"}, {5, "minimizeEsipaBytes"},
};
static const schema_names sgp32_IpaCapabilities_ipaFeatures_names = {
    "SGP32Definitions",
    "IpaCapabilities.ipaFeatures",
    NULL,
    NULL,
    sgp32_IpaCapabilities_ipaFeatures_values,
    6,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_IpaCapabilities_ipaFeatures_type SCHEMA_TWIN(sgp32_EimSupportedProtocol_type);
#else
const sgp32_type sgp32_IpaCapabilities_ipaFeatures_type = {
    SCHEMA_NAMED_BITS,
    0,
    0x03,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_IpaCapabilities_ipaFeatures_names)};
#endif

/* IpaCapabilities.ipaSupportedProtocols */
#if SGP32_NAMES
const schema_value sgp32_IpaCapabilities_ipaSupportedProtocols_values[] = {
    {0, "ipaRetrieveHttps"}, {1, "ipaRetrieveCoaps"}, {2, "ipaInjectHttps"},
    {3, "ipaInjectCoaps"},   {4, "ipaProprietary"},
};
static const schema_names sgp32_IpaCapabilities_ipaSupportedProtocols_names = {
    "SGP32Definitions",
    "IpaCapabilities.ipaSupportedProtocols",
    NULL,
    NULL,
    sgp32_IpaCapabilities_ipaSupportedProtocols_values,
    5,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_IpaCapabilities_ipaSupportedProtocols_type SCHEMA_TWIN(sgp32_EimSupportedProtocol_type);
#else
const sgp32_type sgp32_IpaCapabilities_ipaSupportedProtocols_type = {
    SCHEMA_NAMED_BITS,
    0,
    0x03,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_IpaCapabilities_ipaSupportedProtocols_names)};
#endif

/* IpaCapabilities */
_Static_assert(sizeof(sgp32_IpaCapabilities) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_IpaCapabilities, has_eSipaProprietaryProtocolInformation) ==
                   SCHEMA_PRESENCE(1) + 1,
               "presence flags are contiguous");
const schema_component sgp32_IpaCapabilities_items[] = {
    {&sgp32_IpaCapabilities_ipaFeatures_type, 0x80,
     (uint16_t)(offsetof(sgp32_IpaCapabilities, ipaFeatures))},
    {&sgp32_IpaCapabilities_ipaSupportedProtocols_type, 0x81,
     (uint16_t)(offsetof(sgp32_IpaCapabilities, ipaSupportedProtocols) | SCHEMA_OPTIONAL)},
    {&sgp22_VendorSpecificExtension_type, 0xA2,
     (uint16_t)(offsetof(sgp32_IpaCapabilities, eSipaProprietaryProtocolInformation) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_IpaCapabilities_item_names[] = {
    "ipaFeatures",
    "ipaSupportedProtocols",
    "eSipaProprietaryProtocolInformation",
};
static const schema_names sgp32_IpaCapabilities_names = {
    "SGP32Definitions", "IpaCapabilities", NULL, sgp32_IpaCapabilities_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_IpaCapabilities_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    3,
    sizeof(sgp32_IpaCapabilities),
    sgp32_IpaCapabilities_items SCHEMA_NAMED_BY(sgp32_IpaCapabilities_names)};

/* IpaEuiccData */
_Static_assert(sizeof(sgp32_IpaEuiccData) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_IpaEuiccData, has_deviceInfo) == SCHEMA_PRESENCE(1) + 11,
               "presence flags are contiguous");
const schema_component sgp32_IpaEuiccData_items[] = {
    {&sgp32_PendingNotificationList_type, 0xA0,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, notificationsList) | SCHEMA_OPTIONAL)},
    {&schema_utf8_type, 0x81,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, defaultSmdpAddress) | SCHEMA_OPTIONAL)},
    {&sgp32_EuiccPackageResultList_type, 0xA2,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, euiccPackageResultList) | SCHEMA_OPTIONAL)},
    {&sgp22_EUICCInfo1_type, 0xBF20,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, euiccInfo1) | SCHEMA_OPTIONAL)},
    {&sgp32_EUICCInfo2_type, 0xBF22,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, euiccInfo2) | SCHEMA_OPTIONAL)},
    {&schema_utf8_type, 0x83,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, rootSmdsAddress) | SCHEMA_OPTIONAL)},
    {&schema_integer_type, 0x84,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, associationToken) | SCHEMA_OPTIONAL)},
    {&pkix_Certificate_type, 0xA5,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, eumCertificate) | SCHEMA_OPTIONAL)},
    {&pkix_Certificate_type, 0xA6,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, euiccCertificate) | SCHEMA_OPTIONAL)},
    {&sgp22_TransactionId_type, 0x87,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, eimTransactionId) | SCHEMA_OPTIONAL)},
    {&sgp32_IpaCapabilities_type, 0xA8,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, ipaCapabilities) | SCHEMA_OPTIONAL)},
    {&sgp22_DeviceInfo_type, 0xA9,
     (uint16_t)(offsetof(sgp32_IpaEuiccData, deviceInfo) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_IpaEuiccData_item_names[] = {
    "notificationsList", "defaultSmdpAddress", "euiccPackageResultList", "euiccInfo1",
    "euiccInfo2",        "rootSmdsAddress",    "associationToken",       "eumCertificate",
    "euiccCertificate",  "eimTransactionId",   "ipaCapabilities",        "deviceInfo",
};
static const schema_names sgp32_IpaEuiccData_names = {
    "SGP32Definitions", "IpaEuiccData", NULL, sgp32_IpaEuiccData_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_IpaEuiccData_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    12,
    sizeof(sgp32_IpaEuiccData),
    sgp32_IpaEuiccData_items SCHEMA_NAMED_BY(sgp32_IpaEuiccData_names)};

/* IpaEuiccDataResponse */
_Static_assert(sizeof(sgp32_IpaEuiccDataResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_IpaEuiccDataResponse_items[] = {
    {&sgp32_IpaEuiccData_type, 0xA0,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataResponse, ipaEuiccData))},
    {&sgp32_IpaEuiccDataResponseError_type, 0xA1,
     (uint16_t)(offsetof(sgp32_IpaEuiccDataResponse, ipaEuiccDataResponseError))},
#if SGP32_WITH_LENIENT
    {NULL, 0x30, 0x1440}, /* omitted_arm */
    {NULL, 0x00, 0x1480}, /* omitted_arm */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_IpaEuiccDataResponse_item_names[] = {
    "ipaEuiccData",
    "ipaEuiccDataResponseError",
};
static const schema_names sgp32_IpaEuiccDataResponse_names = {"SGP32Definitions",
                                                              "IpaEuiccDataResponse",
                                                              NULL,
                                                              sgp32_IpaEuiccDataResponse_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp32_IpaEuiccDataResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC | SCHEMA_DEVIATES,
    0xBF52,
    2,
    sizeof(sgp32_IpaEuiccDataResponse),
    sgp32_IpaEuiccDataResponse_items SCHEMA_NAMED_BY(sgp32_IpaEuiccDataResponse_names)};

/* ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError.profileDownloadErrorReason
 */
#if SGP32_NAMES
const schema_value
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason_values
        [] = {
            {104, "ecallActive"},
            {127, "undefinedError"},
};
static const schema_names
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason_names =
        {"SGP32Definitions",
         "ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError."
         "profileDownloadErrorReason",
         NULL,
         NULL,
         sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason_values,
         2,
         true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason_type
        SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason_type =
        {SCHEMA_NAMED,
         0,
         0x02,
         0,
         0,
         NULL SCHEMA_NAMED_BY(
             sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason_names)};
#endif

/* ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError */
_Static_assert(
    sizeof(
        sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError) <=
        SCHEMA_OFFSET,
    "the struct is too large for the tables");
_Static_assert(
    offsetof(
        sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError,
        has_errorResponse) == SCHEMA_PRESENCE(1) + 0,
    "presence flags are contiguous");
const schema_component
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_items[] = {
        {&sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason_type,
         0x80,
         (uint16_t)(offsetof(
             sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError,
             profileDownloadErrorReason))},
        {&schema_octets_type, 0x04,
         (uint16_t)(offsetof(
                        sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError,
                        errorResponse) |
                    SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_item_names
        [] = {
            "profileDownloadErrorReason",
            "errorResponse",
};
static const schema_names
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_names = {
        "SGP32Definitions",
        "ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError",
        NULL,
        sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_item_names,
        NULL,
        0,
        true};
#endif
const sgp32_type
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_type = {
        SCHEMA_SEQUENCE,
        SCHEMA_EXTENSIBLE,
        0x30,
        2,
        sizeof(
            sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError),
        sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_items
            SCHEMA_NAMED_BY(
                sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_names)};

/* ProfileDownloadTriggerResult.profileDownloadTriggerResultData */
_Static_assert(sizeof(sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData) <=
                   SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_items[] = {
    {&sgp32_ProfileInstallationResult_type, 0xBF37,
     (uint16_t)(offsetof(sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData,
                         profileInstallationResult))},
    {&sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_type,
     0x30,
     (uint16_t)(offsetof(sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData,
                         profileDownloadError))},
};
#if SGP32_NAMES
const char *const sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_item_names[] =
    {
        "profileInstallationResult",
        "profileDownloadError",
};
static const schema_names
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_names = {
        "SGP32Definitions",
        "ProfileDownloadTriggerResult.profileDownloadTriggerResultData",
        NULL,
        sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_item_names,
        NULL,
        0,
        true};
#endif
const sgp32_type sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData),
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_items SCHEMA_NAMED_BY(
        sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_names)};

/* ProfileDownloadTriggerResult */
_Static_assert(sizeof(sgp32_ProfileDownloadTriggerResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_ProfileDownloadTriggerResult, has_eimTransactionId) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_ProfileDownloadTriggerResult_items[] = {
    {&sgp22_TransactionId_type, 0x82,
     (uint16_t)(offsetof(sgp32_ProfileDownloadTriggerResult, eimTransactionId) | SCHEMA_OPTIONAL)},
    {&sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_type, 0x00,
     (uint16_t)(offsetof(sgp32_ProfileDownloadTriggerResult, profileDownloadTriggerResultData))},
};
#if SGP32_NAMES
const char *const sgp32_ProfileDownloadTriggerResult_item_names[] = {
    "eimTransactionId",
    "profileDownloadTriggerResultData",
};
static const schema_names sgp32_ProfileDownloadTriggerResult_names = {
    "SGP32Definitions",
    "ProfileDownloadTriggerResult",
    NULL,
    sgp32_ProfileDownloadTriggerResult_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ProfileDownloadTriggerResult_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF54,
    2,
    sizeof(sgp32_ProfileDownloadTriggerResult),
    sgp32_ProfileDownloadTriggerResult_items SCHEMA_NAMED_BY(
        sgp32_ProfileDownloadTriggerResult_names)};

/* ISDRProprietaryApplicationTemplateIoT.euiccConfiguration */
#if SGP32_NAMES
const schema_value sgp32_ISDRProprietaryApplicationTemplateIoT_euiccConfiguration_values[] = {
    {0, "ipaeSupported"},
    {1, "enabledProfile"},
};
static const schema_names sgp32_ISDRProprietaryApplicationTemplateIoT_euiccConfiguration_names = {
    "SGP32Definitions",
    "ISDRProprietaryApplicationTemplateIoT.euiccConfiguration",
    NULL,
    NULL,
    sgp32_ISDRProprietaryApplicationTemplateIoT_euiccConfiguration_values,
    2,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_ISDRProprietaryApplicationTemplateIoT_euiccConfiguration_type
    SCHEMA_TWIN(sgp32_EimSupportedProtocol_type);
#else
const sgp32_type sgp32_ISDRProprietaryApplicationTemplateIoT_euiccConfiguration_type = {
    SCHEMA_NAMED_BITS,
    0,
    0x03,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_ISDRProprietaryApplicationTemplateIoT_euiccConfiguration_names)};
#endif

/* ISDRProprietaryApplicationTemplateIoT */
_Static_assert(sizeof(sgp32_ISDRProprietaryApplicationTemplateIoT) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ISDRProprietaryApplicationTemplateIoT_items[] = {
    {&sgp32_ISDRProprietaryApplicationTemplateIoT_euiccConfiguration_type, 0x80,
     (uint16_t)(offsetof(sgp32_ISDRProprietaryApplicationTemplateIoT, euiccConfiguration))},
};
#if SGP32_NAMES
const char *const sgp32_ISDRProprietaryApplicationTemplateIoT_item_names[] = {
    "euiccConfiguration",
};
static const schema_names sgp32_ISDRProprietaryApplicationTemplateIoT_names = {
    "SGP32Definitions",
    "ISDRProprietaryApplicationTemplateIoT",
    NULL,
    sgp32_ISDRProprietaryApplicationTemplateIoT_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ISDRProprietaryApplicationTemplateIoT_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xE1,
    1,
    sizeof(sgp32_ISDRProprietaryApplicationTemplateIoT),
    sgp32_ISDRProprietaryApplicationTemplateIoT_items SCHEMA_NAMED_BY(
        sgp32_ISDRProprietaryApplicationTemplateIoT_names)};

/* IpaeActivationRequest.ipaeOption */
#if SGP32_NAMES
const schema_value sgp32_IpaeActivationRequest_ipaeOption_values[] = {
    {0, "activateIpae"},
};
static const schema_names sgp32_IpaeActivationRequest_ipaeOption_names = {
    "SGP32Definitions",
    "IpaeActivationRequest.ipaeOption",
    NULL,
    NULL,
    sgp32_IpaeActivationRequest_ipaeOption_values,
    1,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_IpaeActivationRequest_ipaeOption_type SCHEMA_TWIN(sgp32_EimSupportedProtocol_type);
#else
const sgp32_type sgp32_IpaeActivationRequest_ipaeOption_type = {
    SCHEMA_NAMED_BITS,
    0,
    0x03,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_IpaeActivationRequest_ipaeOption_names)};
#endif

/* IpaeActivationRequest */
_Static_assert(sizeof(sgp32_IpaeActivationRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_IpaeActivationRequest_items[] = {
    {&sgp32_IpaeActivationRequest_ipaeOption_type, 0x80,
     (uint16_t)(offsetof(sgp32_IpaeActivationRequest, ipaeOption))},
};
#if SGP32_NAMES
const char *const sgp32_IpaeActivationRequest_item_names[] = {
    "ipaeOption",
};
static const schema_names sgp32_IpaeActivationRequest_names = {
    "SGP32Definitions",
    "IpaeActivationRequest",
    NULL,
    sgp32_IpaeActivationRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_IpaeActivationRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF42,
    1,
    sizeof(sgp32_IpaeActivationRequest),
    sgp32_IpaeActivationRequest_items SCHEMA_NAMED_BY(sgp32_IpaeActivationRequest_names)};

/* IpaeActivationResponse.ipaeActivationResult */
#if SGP32_NAMES
const schema_value sgp32_IpaeActivationResponse_ipaeActivationResult_values[] = {
    {0, "ok"},
    {1, "notSupported"},
};
static const schema_names sgp32_IpaeActivationResponse_ipaeActivationResult_names = {
    "SGP32Definitions",
    "IpaeActivationResponse.ipaeActivationResult",
    NULL,
    NULL,
    sgp32_IpaeActivationResponse_ipaeActivationResult_values,
    2,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_IpaeActivationResponse_ipaeActivationResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_IpaeActivationResponse_ipaeActivationResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_IpaeActivationResponse_ipaeActivationResult_names)};
#endif

/* IpaeActivationResponse */
_Static_assert(sizeof(sgp32_IpaeActivationResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_IpaeActivationResponse_items[] = {
    {&sgp32_IpaeActivationResponse_ipaeActivationResult_type, 0x80,
     (uint16_t)(offsetof(sgp32_IpaeActivationResponse, ipaeActivationResult))},
};
#if SGP32_NAMES
const char *const sgp32_IpaeActivationResponse_item_names[] = {
    "ipaeActivationResult",
};
static const schema_names sgp32_IpaeActivationResponse_names = {
    "SGP32Definitions",
    "IpaeActivationResponse",
    NULL,
    sgp32_IpaeActivationResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_IpaeActivationResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF42,
    1,
    sizeof(sgp32_IpaeActivationResponse),
    sgp32_IpaeActivationResponse_items SCHEMA_NAMED_BY(sgp32_IpaeActivationResponse_names)};

/* UpdateMetadataRequest */
_Static_assert(sizeof(sgp32_UpdateMetadataRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_UpdateMetadataRequest, has_fallbackAllowed) == SCHEMA_PRESENCE(1) + 6,
               "presence flags are contiguous");
const schema_component sgp32_UpdateMetadataRequest_items[] = {
    {&schema_utf8_0_32_type, 0x91,
     (uint16_t)(offsetof(sgp32_UpdateMetadataRequest, serviceProviderName) | SCHEMA_OPTIONAL)},
    {&schema_utf8_0_64_type, 0x92,
     (uint16_t)(offsetof(sgp32_UpdateMetadataRequest, profileName) | SCHEMA_OPTIONAL)},
    {&sgp22_IconType_type, 0x93,
     (uint16_t)(offsetof(sgp32_UpdateMetadataRequest, iconType) | SCHEMA_OPTIONAL)},
    {&schema_octets_0_1024_type, 0x94,
     (uint16_t)(offsetof(sgp32_UpdateMetadataRequest, icon) | SCHEMA_OPTIONAL)},
    {&sgp22_PprIds_type, 0x99,
     (uint16_t)(offsetof(sgp32_UpdateMetadataRequest, profilePolicyRules) | SCHEMA_OPTIONAL)},
    {&sgp22_VendorSpecificExtension_type, 0xBF22,
     (uint16_t)(offsetof(sgp32_UpdateMetadataRequest, serviceSpecificDataStoredInEuicc) |
                SCHEMA_OPTIONAL)},
    {&schema_boolean_type, 0x9F67,
     (uint16_t)(offsetof(sgp32_UpdateMetadataRequest, fallbackAllowed) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_UpdateMetadataRequest_item_names[] = {
    "serviceProviderName",
    "profileName",
    "iconType",
    "icon",
    "profilePolicyRules",
    "serviceSpecificDataStoredInEuicc",
    "fallbackAllowed",
};
static const schema_names sgp32_UpdateMetadataRequest_names = {
    "SGP32Definitions",
    "UpdateMetadataRequest",
    NULL,
    sgp32_UpdateMetadataRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_UpdateMetadataRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF2A,
    7,
    sizeof(sgp32_UpdateMetadataRequest),
    sgp32_UpdateMetadataRequest_items SCHEMA_NAMED_BY(sgp32_UpdateMetadataRequest_names)};

/* StoreMetadataRequest.profileClass */
#if SGP32_NAMES
extern const schema_value sgp22_ProfileClass_values[];
#endif
#if SGP32_NAMES
static const schema_names sgp32_StoreMetadataRequest_profileClass_names = {
    "SGP32Definitions",
    "StoreMetadataRequest.profileClass",
    "ProfileClass",
    NULL,
    sgp22_ProfileClass_values,
    3,
    true};
#endif
const sgp32_type sgp32_StoreMetadataRequest_profileClass_type = {
    SCHEMA_NAMED,
    SCHEMA_DEFAULTED,
    0x02,
    2,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_StoreMetadataRequest_profileClass_names)};

/* StoreMetadataRequest.notificationConfigurationInfo */
const schema_component sgp32_StoreMetadataRequest_notificationConfigurationInfo_items[] = {
    {&sgp22_NotificationConfigurationInformation_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_StoreMetadataRequest_notificationConfigurationInfo_names = {
    "SGP32Definitions",
    "StoreMetadataRequest.notificationConfigurationInfo",
    NULL,
    NULL,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_StoreMetadataRequest_notificationConfigurationInfo_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_StoreMetadataRequest_notificationConfigurationInfo_items SCHEMA_NAMED_BY(
        sgp32_StoreMetadataRequest_notificationConfigurationInfo_names)};

/* StoreMetadataRequest.iotSpecificMetadata */
#if SGP32_NAMES
static const schema_names sgp32_StoreMetadataRequest_iotSpecificMetadata_names = {
    "SGP32Definitions", "StoreMetadataRequest.iotSpecificMetadata", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_StoreMetadataRequest_iotSpecificMetadata_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp32_StoreMetadataRequest_iotSpecificMetadata),
    schema_no_items SCHEMA_NAMED_BY(sgp32_StoreMetadataRequest_iotSpecificMetadata_names)};

/* StoreMetadataRequest */
_Static_assert(sizeof(sgp32_StoreMetadataRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_StoreMetadataRequest, has_iotSpecificMetadata) ==
                   SCHEMA_PRESENCE(1) + 9,
               "presence flags are contiguous");
const schema_component sgp32_StoreMetadataRequest_items[] = {
    {&sgp22_Iccid_type, 0x5A, (uint16_t)(offsetof(sgp32_StoreMetadataRequest, iccid))},
    {&schema_utf8_0_32_type, 0x91,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, serviceProviderName))},
    {&schema_utf8_0_64_type, 0x92, (uint16_t)(offsetof(sgp32_StoreMetadataRequest, profileName))},
    {&sgp22_IconType_type, 0x93,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, iconType) | SCHEMA_OPTIONAL)},
    {&schema_octets_0_1024_type, 0x94,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, icon) | SCHEMA_OPTIONAL)},
    {&sgp32_StoreMetadataRequest_profileClass_type, 0x95,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, profileClass) | SCHEMA_DEFAULT)},
    {&sgp32_StoreMetadataRequest_notificationConfigurationInfo_type, 0xB6,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, notificationConfigurationInfo) |
                SCHEMA_OPTIONAL)},
    {&sgp22_OperatorId_type, 0xB7,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, profileOwner) | SCHEMA_OPTIONAL)},
    {&sgp22_PprIds_type, 0x99,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, profilePolicyRules) | SCHEMA_OPTIONAL)},
    {&sgp22_VendorSpecificExtension_type, 0xBF22,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, serviceSpecificDataStoredInEuicc) |
                SCHEMA_OPTIONAL)},
    {&sgp22_VendorSpecificExtension_type, 0xBF23,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, serviceSpecificDataNotStoredInEuicc) |
                SCHEMA_OPTIONAL)},
    {&schema_boolean_type, 0x9F7B,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, ecallIndication) | SCHEMA_OPTIONAL)},
    {&schema_boolean_type, 0x9F67,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, fallbackAllowed) | SCHEMA_OPTIONAL)},
    {&sgp32_StoreMetadataRequest_iotSpecificMetadata_type, 0xBF64,
     (uint16_t)(offsetof(sgp32_StoreMetadataRequest, iotSpecificMetadata) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_StoreMetadataRequest_item_names[] = {
    "iccid",
    "serviceProviderName",
    "profileName",
    "iconType",
    "icon",
    "profileClass",
    "notificationConfigurationInfo",
    "profileOwner",
    "profilePolicyRules",
    "serviceSpecificDataStoredInEuicc",
    "serviceSpecificDataNotStoredInEuicc",
    "ecallIndication",
    "fallbackAllowed",
    "iotSpecificMetadata",
};
static const schema_names sgp32_StoreMetadataRequest_names = {"SGP32Definitions",
                                                              "StoreMetadataRequest",
                                                              NULL,
                                                              sgp32_StoreMetadataRequest_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp32_StoreMetadataRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF25,
    14,
    sizeof(sgp32_StoreMetadataRequest),
    sgp32_StoreMetadataRequest_items SCHEMA_NAMED_BY(sgp32_StoreMetadataRequest_names)};

/* EuiccSigned1 */
_Static_assert(sizeof(sgp32_EuiccSigned1) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EuiccSigned1_items[] = {
    {&sgp22_TransactionId_type, 0x80, (uint16_t)(offsetof(sgp32_EuiccSigned1, transactionId))},
    {&schema_utf8_type, 0x83, (uint16_t)(offsetof(sgp32_EuiccSigned1, serverAddress))},
    {&sgp22_Octet16_type, 0x84, (uint16_t)(offsetof(sgp32_EuiccSigned1, serverChallenge))},
    {&sgp32_EUICCInfo2_type, 0xBF22, (uint16_t)(offsetof(sgp32_EuiccSigned1, euiccInfo2))},
    {&sgp22_CtxParams1_type, 0x00, (uint16_t)(offsetof(sgp32_EuiccSigned1, ctxParams1))},
};
#if SGP32_NAMES
const char *const sgp32_EuiccSigned1_item_names[] = {
    "transactionId", "serverAddress", "serverChallenge", "euiccInfo2", "ctxParams1",
};
static const schema_names sgp32_EuiccSigned1_names = {
    "SGP32Definitions", "EuiccSigned1", NULL, sgp32_EuiccSigned1_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_EuiccSigned1_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    5,
    sizeof(sgp32_EuiccSigned1),
    sgp32_EuiccSigned1_items SCHEMA_NAMED_BY(sgp32_EuiccSigned1_names)};

/* AuthenticateResponseOk */
_Static_assert(sizeof(sgp32_AuthenticateResponseOk) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_AuthenticateResponseOk_items[] = {
    {&sgp32_EuiccSigned1_type, 0x30,
     (uint16_t)(offsetof(sgp32_AuthenticateResponseOk, euiccSigned1))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_AuthenticateResponseOk, euiccSignature1))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp32_AuthenticateResponseOk, euiccCertificate))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp32_AuthenticateResponseOk, eumCertificate))},
};
#if SGP32_NAMES
const char *const sgp32_AuthenticateResponseOk_item_names[] = {
    "euiccSigned1",
    "euiccSignature1",
    "euiccCertificate",
    "eumCertificate",
};
static const schema_names sgp32_AuthenticateResponseOk_names = {
    "SGP32Definitions",
    "AuthenticateResponseOk",
    NULL,
    sgp32_AuthenticateResponseOk_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_AuthenticateResponseOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    4,
    sizeof(sgp32_AuthenticateResponseOk),
    sgp32_AuthenticateResponseOk_items SCHEMA_NAMED_BY(sgp32_AuthenticateResponseOk_names)};

/* CompactEuiccSigned1 */
_Static_assert(sizeof(sgp32_CompactEuiccSigned1) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_CompactEuiccSigned1, has_ctxParams1) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_CompactEuiccSigned1_items[] = {
    {&schema_octets_type, 0x84, (uint16_t)(offsetof(sgp32_CompactEuiccSigned1, extCardResource))},
    {&sgp22_CtxParams1_type, 0xA2,
     (uint16_t)(offsetof(sgp32_CompactEuiccSigned1, ctxParams1) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_CompactEuiccSigned1_item_names[] = {
    "extCardResource",
    "ctxParams1",
};
static const schema_names sgp32_CompactEuiccSigned1_names = {"SGP32Definitions",
                                                             "CompactEuiccSigned1",
                                                             NULL,
                                                             sgp32_CompactEuiccSigned1_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type sgp32_CompactEuiccSigned1_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_CompactEuiccSigned1),
    sgp32_CompactEuiccSigned1_items SCHEMA_NAMED_BY(sgp32_CompactEuiccSigned1_names)};

/* CompactAuthenticateResponseOk.signedData */
_Static_assert(sizeof(sgp32_CompactAuthenticateResponseOk_signedData) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_CompactAuthenticateResponseOk_signedData_items[] = {
    {&sgp32_EuiccSigned1_type, 0x30,
     (uint16_t)(offsetof(sgp32_CompactAuthenticateResponseOk_signedData, euiccSigned1))},
    {&sgp32_CompactEuiccSigned1_type, 0xA0,
     (uint16_t)(offsetof(sgp32_CompactAuthenticateResponseOk_signedData, compactEuiccSigned1))},
};
#if SGP32_NAMES
const char *const sgp32_CompactAuthenticateResponseOk_signedData_item_names[] = {
    "euiccSigned1",
    "compactEuiccSigned1",
};
static const schema_names sgp32_CompactAuthenticateResponseOk_signedData_names = {
    "SGP32Definitions",
    "CompactAuthenticateResponseOk.signedData",
    NULL,
    sgp32_CompactAuthenticateResponseOk_signedData_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_CompactAuthenticateResponseOk_signedData_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp32_CompactAuthenticateResponseOk_signedData),
    sgp32_CompactAuthenticateResponseOk_signedData_items SCHEMA_NAMED_BY(
        sgp32_CompactAuthenticateResponseOk_signedData_names)};

/* CompactAuthenticateResponseOk */
_Static_assert(sizeof(sgp32_CompactAuthenticateResponseOk) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_CompactAuthenticateResponseOk, has_eumCertificate) ==
                   SCHEMA_PRESENCE(1) + 1,
               "presence flags are contiguous");
const schema_component sgp32_CompactAuthenticateResponseOk_items[] = {
    {&sgp32_CompactAuthenticateResponseOk_signedData_type, 0x00,
     (uint16_t)(offsetof(sgp32_CompactAuthenticateResponseOk, signedData))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_CompactAuthenticateResponseOk, euiccSignature1))},
    {&pkix_Certificate_type, 0xA1,
     (uint16_t)(offsetof(sgp32_CompactAuthenticateResponseOk, euiccCertificate) | SCHEMA_OPTIONAL)},
    {&pkix_Certificate_type, 0xA2,
     (uint16_t)(offsetof(sgp32_CompactAuthenticateResponseOk, eumCertificate) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_CompactAuthenticateResponseOk_item_names[] = {
    "signedData",
    "euiccSignature1",
    "euiccCertificate",
    "eumCertificate",
};
static const schema_names sgp32_CompactAuthenticateResponseOk_names = {
    "SGP32Definitions",
    "CompactAuthenticateResponseOk",
    NULL,
    sgp32_CompactAuthenticateResponseOk_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_CompactAuthenticateResponseOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    4,
    sizeof(sgp32_CompactAuthenticateResponseOk),
    sgp32_CompactAuthenticateResponseOk_items SCHEMA_NAMED_BY(
        sgp32_CompactAuthenticateResponseOk_names)};

/* AuthenticateServerResponse */
_Static_assert(sizeof(sgp32_AuthenticateServerResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_AuthenticateServerResponse_items[] = {
    {&sgp32_AuthenticateResponseOk_type, 0xA0,
     (uint16_t)(offsetof(sgp32_AuthenticateServerResponse, authenticateResponseOk))},
    {&sgp22_AuthenticateResponseError_type, 0xA1,
     (uint16_t)(offsetof(sgp32_AuthenticateServerResponse, authenticateResponseError))},
    {&sgp32_CompactAuthenticateResponseOk_type, 0xA2,
     (uint16_t)(offsetof(sgp32_AuthenticateServerResponse, compactAuthenticateResponseOk))},
};
#if SGP32_NAMES
const char *const sgp32_AuthenticateServerResponse_item_names[] = {
    "authenticateResponseOk",
    "authenticateResponseError",
    "compactAuthenticateResponseOk",
};
static const schema_names sgp32_AuthenticateServerResponse_names = {
    "SGP32Definitions",
    "AuthenticateServerResponse",
    NULL,
    sgp32_AuthenticateServerResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_AuthenticateServerResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF38,
    3,
    sizeof(sgp32_AuthenticateServerResponse),
    sgp32_AuthenticateServerResponse_items SCHEMA_NAMED_BY(sgp32_AuthenticateServerResponse_names)};

/* AuthenticateClientRequest */
_Static_assert(sizeof(sgp32_AuthenticateClientRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_AuthenticateClientRequest_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_AuthenticateClientRequest, transactionId))},
    {&sgp32_AuthenticateServerResponse_type, 0xBF38,
     (uint16_t)(offsetof(sgp32_AuthenticateClientRequest, authenticateServerResponse))},
};
#if SGP32_NAMES
const char *const sgp32_AuthenticateClientRequest_item_names[] = {
    "transactionId",
    "authenticateServerResponse",
};
static const schema_names sgp32_AuthenticateClientRequest_names = {
    "SGP32Definitions",
    "AuthenticateClientRequest",
    NULL,
    sgp32_AuthenticateClientRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_AuthenticateClientRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF3B,
    2,
    sizeof(sgp32_AuthenticateClientRequest),
    sgp32_AuthenticateClientRequest_items SCHEMA_NAMED_BY(sgp32_AuthenticateClientRequest_names)};

/* AddInitialEimRequest.eimConfigurationDataList */
const schema_component sgp32_AddInitialEimRequest_eimConfigurationDataList_items[] = {
    {&sgp32_EimConfigurationData_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_AddInitialEimRequest_eimConfigurationDataList_names = {
    "SGP32Definitions", "AddInitialEimRequest.eimConfigurationDataList", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_AddInitialEimRequest_eimConfigurationDataList_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_AddInitialEimRequest_eimConfigurationDataList_items SCHEMA_NAMED_BY(
        sgp32_AddInitialEimRequest_eimConfigurationDataList_names)};

/* AddInitialEimRequest */
_Static_assert(sizeof(sgp32_AddInitialEimRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_AddInitialEimRequest_items[] = {
    {&sgp32_AddInitialEimRequest_eimConfigurationDataList_type, 0xA0,
     (uint16_t)(offsetof(sgp32_AddInitialEimRequest, eimConfigurationDataList))},
};
#if SGP32_NAMES
const char *const sgp32_AddInitialEimRequest_item_names[] = {
    "eimConfigurationDataList",
};
static const schema_names sgp32_AddInitialEimRequest_names = {"SGP32Definitions",
                                                              "AddInitialEimRequest",
                                                              NULL,
                                                              sgp32_AddInitialEimRequest_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp32_AddInitialEimRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF57,
    1,
    sizeof(sgp32_AddInitialEimRequest),
    sgp32_AddInitialEimRequest_items SCHEMA_NAMED_BY(sgp32_AddInitialEimRequest_names)};

/* AddInitialEimResponse.addInitialEimOk.element */
_Static_assert(sizeof(sgp32_AddInitialEimResponse_addInitialEimOk_element) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_AddInitialEimResponse_addInitialEimOk_element_items[] = {
    {&schema_integer_type, 0x84,
     (uint16_t)(offsetof(sgp32_AddInitialEimResponse_addInitialEimOk_element, associationToken))},
    {&schema_null_type, 0x05,
     (uint16_t)(offsetof(sgp32_AddInitialEimResponse_addInitialEimOk_element, unknown))},
};
#if SGP32_NAMES
const char *const sgp32_AddInitialEimResponse_addInitialEimOk_element_item_names[] = {
    "associationToken",
    "addOk",
};
static const schema_names sgp32_AddInitialEimResponse_addInitialEimOk_element_names = {
    "SGP32Definitions",
    "AddInitialEimResponse.addInitialEimOk.element",
    NULL,
    sgp32_AddInitialEimResponse_addInitialEimOk_element_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_AddInitialEimResponse_addInitialEimOk_element_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp32_AddInitialEimResponse_addInitialEimOk_element),
    sgp32_AddInitialEimResponse_addInitialEimOk_element_items SCHEMA_NAMED_BY(
        sgp32_AddInitialEimResponse_addInitialEimOk_element_names)};

/* AddInitialEimResponse.addInitialEimOk */
const schema_component sgp32_AddInitialEimResponse_addInitialEimOk_items[] = {
    {&sgp32_AddInitialEimResponse_addInitialEimOk_element_type, 0x00, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_AddInitialEimResponse_addInitialEimOk_names = {
    "SGP32Definitions", "AddInitialEimResponse.addInitialEimOk", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_AddInitialEimResponse_addInitialEimOk_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_AddInitialEimResponse_addInitialEimOk_items SCHEMA_NAMED_BY(
        sgp32_AddInitialEimResponse_addInitialEimOk_names)};

/* AddInitialEimResponse.addInitialEimError */
#if SGP32_NAMES
const schema_value sgp32_AddInitialEimResponse_addInitialEimError_values[] = {
    {1, "insufficientMemory"},      {2, "associatedEimAlreadyExists"}, {3, "ciPKUnknown"},
    {5, "invalidAssociationToken"}, {6, "counterValueOutOfRange"},     {7, "commandError"},
    {127, "undefinedError"},
};
static const schema_names sgp32_AddInitialEimResponse_addInitialEimError_names = {
    "SGP32Definitions",
    "AddInitialEimResponse.addInitialEimError",
    NULL,
    NULL,
    sgp32_AddInitialEimResponse_addInitialEimError_values,
    7,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_AddInitialEimResponse_addInitialEimError_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_AddInitialEimResponse_addInitialEimError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_AddInitialEimResponse_addInitialEimError_names)};
#endif

/* AddInitialEimResponse */
_Static_assert(sizeof(sgp32_AddInitialEimResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_AddInitialEimResponse_items[] = {
    {&sgp32_AddInitialEimResponse_addInitialEimOk_type, 0xA0,
     (uint16_t)(offsetof(sgp32_AddInitialEimResponse, addInitialEimOk))},
    {&sgp32_AddInitialEimResponse_addInitialEimError_type, 0x81,
     (uint16_t)(offsetof(sgp32_AddInitialEimResponse, addInitialEimError))},
};
#if SGP32_NAMES
const char *const sgp32_AddInitialEimResponse_item_names[] = {
    "addInitialEimOk",
    "addInitialEimError",
};
static const schema_names sgp32_AddInitialEimResponse_names = {
    "SGP32Definitions",
    "AddInitialEimResponse",
    NULL,
    sgp32_AddInitialEimResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_AddInitialEimResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF57,
    2,
    sizeof(sgp32_AddInitialEimResponse),
    sgp32_AddInitialEimResponse_items SCHEMA_NAMED_BY(sgp32_AddInitialEimResponse_names)};

/* EuiccMemoryResetRequest.resetOptions */
#if SGP32_NAMES
const schema_value sgp32_EuiccMemoryResetRequest_resetOptions_values[] = {
    {0, "deleteOperationalProfiles"},  {1, "deleteFieldLoadedTestProfiles"},
    {2, "resetDefaultSmdpAddress"},    {3, "deletePreLoadedTestProfiles"},
    {4, "deleteProvisioningProfiles"}, {5, "resetEimConfigData"},
    {6, "resetImmediateEnableConfig"},
};
static const schema_names sgp32_EuiccMemoryResetRequest_resetOptions_names = {
    "SGP32Definitions",
    "EuiccMemoryResetRequest.resetOptions",
    NULL,
    NULL,
    sgp32_EuiccMemoryResetRequest_resetOptions_values,
    7,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_EuiccMemoryResetRequest_resetOptions_type SCHEMA_TWIN(sgp32_EimSupportedProtocol_type);
#else
const sgp32_type sgp32_EuiccMemoryResetRequest_resetOptions_type = {
    SCHEMA_NAMED_BITS,
    0,
    0x03,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_EuiccMemoryResetRequest_resetOptions_names)};
#endif

/* EuiccMemoryResetRequest */
_Static_assert(sizeof(sgp32_EuiccMemoryResetRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EuiccMemoryResetRequest_items[] = {
    {&sgp32_EuiccMemoryResetRequest_resetOptions_type, 0x82,
     (uint16_t)(offsetof(sgp32_EuiccMemoryResetRequest, resetOptions))},
};
#if SGP32_NAMES
const char *const sgp32_EuiccMemoryResetRequest_item_names[] = {
    "resetOptions",
};
static const schema_names sgp32_EuiccMemoryResetRequest_names = {
    "SGP32Definitions",
    "EuiccMemoryResetRequest",
    NULL,
    sgp32_EuiccMemoryResetRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EuiccMemoryResetRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF64,
    1,
    sizeof(sgp32_EuiccMemoryResetRequest),
    sgp32_EuiccMemoryResetRequest_items SCHEMA_NAMED_BY(sgp32_EuiccMemoryResetRequest_names)};

/* EuiccMemoryResetResponse.resetResult */
#if SGP32_NAMES
const schema_value sgp32_EuiccMemoryResetResponse_resetResult_values[] = {
    {0, "ok"},
    {1, "nothingToDelete"},
    {5, "catBusy"},
    {104, "ecallActive"},
    {127, "undefinedError"},
};
static const schema_names sgp32_EuiccMemoryResetResponse_resetResult_names = {
    "SGP32Definitions",
    "EuiccMemoryResetResponse.resetResult",
    NULL,
    NULL,
    sgp32_EuiccMemoryResetResponse_resetResult_values,
    5,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_EuiccMemoryResetResponse_resetResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_EuiccMemoryResetResponse_resetResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_EuiccMemoryResetResponse_resetResult_names)};
#endif

/* EuiccMemoryResetResponse.resetEimResult */
#if SGP32_NAMES
const schema_value sgp32_EuiccMemoryResetResponse_resetEimResult_values[] = {
    {0, "ok"},
    {1, "nothingToDelete"},
    {2, "eimResetNotSupported"},
    {127, "undefinedError"},
};
static const schema_names sgp32_EuiccMemoryResetResponse_resetEimResult_names = {
    "SGP32Definitions",
    "EuiccMemoryResetResponse.resetEimResult",
    NULL,
    NULL,
    sgp32_EuiccMemoryResetResponse_resetEimResult_values,
    4,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_EuiccMemoryResetResponse_resetEimResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_EuiccMemoryResetResponse_resetEimResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_EuiccMemoryResetResponse_resetEimResult_names)};
#endif

/* EuiccMemoryResetResponse.resetImmediateEnableConfigResult */
#if SGP32_NAMES
const schema_value sgp32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_values[] = {
    {0, "ok"},
    {1, "resetIECNotSupported"},
    {127, "undefinedError"},
};
static const schema_names sgp32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_names = {
    "SGP32Definitions",
    "EuiccMemoryResetResponse.resetImmediateEnableConfigResult",
    NULL,
    NULL,
    sgp32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_values,
    3,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_type
    SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_names)};
#endif

/* EuiccMemoryResetResponse */
_Static_assert(sizeof(sgp32_EuiccMemoryResetResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EuiccMemoryResetResponse, has_resetImmediateEnableConfigResult) ==
                   SCHEMA_PRESENCE(1) + 1,
               "presence flags are contiguous");
const schema_component sgp32_EuiccMemoryResetResponse_items[] = {
    {&sgp32_EuiccMemoryResetResponse_resetResult_type, 0x80,
     (uint16_t)(offsetof(sgp32_EuiccMemoryResetResponse, resetResult))},
    {&sgp32_EuiccMemoryResetResponse_resetEimResult_type, 0x81,
     (uint16_t)(offsetof(sgp32_EuiccMemoryResetResponse, resetEimResult) | SCHEMA_OPTIONAL)},
    {&sgp32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_type, 0x82,
     (uint16_t)(offsetof(sgp32_EuiccMemoryResetResponse, resetImmediateEnableConfigResult) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_EuiccMemoryResetResponse_item_names[] = {
    "resetResult",
    "resetEimResult",
    "resetImmediateEnableConfigResult",
};
static const schema_names sgp32_EuiccMemoryResetResponse_names = {
    "SGP32Definitions",
    "EuiccMemoryResetResponse",
    NULL,
    sgp32_EuiccMemoryResetResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EuiccMemoryResetResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF64,
    3,
    sizeof(sgp32_EuiccMemoryResetResponse),
    sgp32_EuiccMemoryResetResponse_items SCHEMA_NAMED_BY(sgp32_EuiccMemoryResetResponse_names)};

/* GetCertsRequest */
_Static_assert(sizeof(sgp32_GetCertsRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_GetCertsRequest, has_euiccCiPKId) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_GetCertsRequest_items[] = {
    {&pkix_SubjectKeyIdentifier_type, 0x80,
     (uint16_t)(offsetof(sgp32_GetCertsRequest, euiccCiPKId) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_GetCertsRequest_item_names[] = {
    "euiccCiPKId",
};
static const schema_names sgp32_GetCertsRequest_names = {
    "SGP32Definitions", "GetCertsRequest", NULL, sgp32_GetCertsRequest_item_names, NULL, 0, false};
#endif
const sgp32_type sgp32_GetCertsRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF56,
    1,
    sizeof(sgp32_GetCertsRequest),
    sgp32_GetCertsRequest_items SCHEMA_NAMED_BY(sgp32_GetCertsRequest_names)};

/* GetCertsResponse.certs */
_Static_assert(sizeof(sgp32_GetCertsResponse_certs) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_GetCertsResponse_certs_items[] = {
    {&pkix_Certificate_type, 0xA5,
     (uint16_t)(offsetof(sgp32_GetCertsResponse_certs, eumCertificate))},
    {&pkix_Certificate_type, 0xA6,
     (uint16_t)(offsetof(sgp32_GetCertsResponse_certs, euiccCertificate))},
};
#if SGP32_NAMES
const char *const sgp32_GetCertsResponse_certs_item_names[] = {
    "eumCertificate",
    "euiccCertificate",
};
static const schema_names sgp32_GetCertsResponse_certs_names = {
    "SGP32Definitions",
    "GetCertsResponse.certs",
    NULL,
    sgp32_GetCertsResponse_certs_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_GetCertsResponse_certs_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_GetCertsResponse_certs),
    sgp32_GetCertsResponse_certs_items SCHEMA_NAMED_BY(sgp32_GetCertsResponse_certs_names)};

/* GetCertsResponse.getCertsError */
#if SGP32_NAMES
const schema_value sgp32_GetCertsResponse_getCertsError_values[] = {
    {1, "invalidCiPKId"},
    {127, "undfinedError"},
};
static const schema_names sgp32_GetCertsResponse_getCertsError_names = {
    "SGP32Definitions",
    "GetCertsResponse.getCertsError",
    NULL,
    NULL,
    sgp32_GetCertsResponse_getCertsError_values,
    2,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_GetCertsResponse_getCertsError_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_GetCertsResponse_getCertsError_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_GetCertsResponse_getCertsError_names)};
#endif

/* GetCertsResponse */
_Static_assert(sizeof(sgp32_GetCertsResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_GetCertsResponse_items[] = {
    {&sgp32_GetCertsResponse_certs_type, 0xA0, (uint16_t)(offsetof(sgp32_GetCertsResponse, certs))},
    {&sgp32_GetCertsResponse_getCertsError_type, 0x81,
     (uint16_t)(offsetof(sgp32_GetCertsResponse, getCertsError))},
};
#if SGP32_NAMES
const char *const sgp32_GetCertsResponse_item_names[] = {
    "certs",
    "getCertsError",
};
static const schema_names sgp32_GetCertsResponse_names = {"SGP32Definitions",
                                                          "GetCertsResponse",
                                                          NULL,
                                                          sgp32_GetCertsResponse_item_names,
                                                          NULL,
                                                          0,
                                                          false};
#endif
const sgp32_type sgp32_GetCertsResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF56,
    2,
    sizeof(sgp32_GetCertsResponse),
    sgp32_GetCertsResponse_items SCHEMA_NAMED_BY(sgp32_GetCertsResponse_names)};

/* RetrieveNotificationsListRequest.searchCriteria */
_Static_assert(sizeof(sgp32_RetrieveNotificationsListRequest_searchCriteria) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_RetrieveNotificationsListRequest_searchCriteria_items[] = {
    {&schema_integer_type, 0x80,
     (uint16_t)(offsetof(sgp32_RetrieveNotificationsListRequest_searchCriteria, seqNumber))},
    {&sgp22_NotificationEvent_type, 0x81,
     (uint16_t)(offsetof(sgp32_RetrieveNotificationsListRequest_searchCriteria,
                         profileManagementOperation))},
    {&schema_null_type, 0x82,
     (uint16_t)(offsetof(sgp32_RetrieveNotificationsListRequest_searchCriteria, unknown))},
};
#if SGP32_NAMES
const char *const sgp32_RetrieveNotificationsListRequest_searchCriteria_item_names[] = {
    "seqNumber",
    "profileManagementOperation",
    "euiccPackageResults",
};
static const schema_names sgp32_RetrieveNotificationsListRequest_searchCriteria_names = {
    "SGP32Definitions",
    "RetrieveNotificationsListRequest.searchCriteria",
    NULL,
    sgp32_RetrieveNotificationsListRequest_searchCriteria_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_RetrieveNotificationsListRequest_searchCriteria_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    3,
    sizeof(sgp32_RetrieveNotificationsListRequest_searchCriteria),
    sgp32_RetrieveNotificationsListRequest_searchCriteria_items SCHEMA_NAMED_BY(
        sgp32_RetrieveNotificationsListRequest_searchCriteria_names)};

/* RetrieveNotificationsListRequest */
_Static_assert(sizeof(sgp32_RetrieveNotificationsListRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_RetrieveNotificationsListRequest, has_searchCriteria) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_RetrieveNotificationsListRequest_items[] = {
    {&sgp32_RetrieveNotificationsListRequest_searchCriteria_type, 0xA0,
     (uint16_t)(offsetof(sgp32_RetrieveNotificationsListRequest, searchCriteria) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_RetrieveNotificationsListRequest_item_names[] = {
    "searchCriteria",
};
static const schema_names sgp32_RetrieveNotificationsListRequest_names = {
    "SGP32Definitions",
    "RetrieveNotificationsListRequest",
    NULL,
    sgp32_RetrieveNotificationsListRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_RetrieveNotificationsListRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF2B,
    1,
    sizeof(sgp32_RetrieveNotificationsListRequest),
    sgp32_RetrieveNotificationsListRequest_items SCHEMA_NAMED_BY(
        sgp32_RetrieveNotificationsListRequest_names)};

/* RetrieveNotificationsListResponse.notificationsListResultError */
#if SGP32_NAMES
const schema_value sgp32_RetrieveNotificationsListResponse_notificationsListResultError_values[] = {
    {127, "undefinedError"},
};
static const schema_names
    sgp32_RetrieveNotificationsListResponse_notificationsListResultError_names = {
        "SGP32Definitions",
        "RetrieveNotificationsListResponse.notificationsListResultError",
        NULL,
        NULL,
        sgp32_RetrieveNotificationsListResponse_notificationsListResultError_values,
        1,
        true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_RetrieveNotificationsListResponse_notificationsListResultError_type
    SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_RetrieveNotificationsListResponse_notificationsListResultError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(
        sgp32_RetrieveNotificationsListResponse_notificationsListResultError_names)};
#endif

/* RetrieveNotificationsListResponse */
_Static_assert(sizeof(sgp32_RetrieveNotificationsListResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_RetrieveNotificationsListResponse_items[] = {
    {&sgp32_PendingNotificationList_type, 0xA0,
     (uint16_t)(offsetof(sgp32_RetrieveNotificationsListResponse, notificationList))},
    {&sgp32_RetrieveNotificationsListResponse_notificationsListResultError_type, 0x81,
     (uint16_t)(offsetof(sgp32_RetrieveNotificationsListResponse, notificationsListResultError))},
    {&sgp32_EuiccPackageResultList_type, 0xA2,
     (uint16_t)(offsetof(sgp32_RetrieveNotificationsListResponse, euiccPackageResultList))},
};
#if SGP32_NAMES
const char *const sgp32_RetrieveNotificationsListResponse_item_names[] = {
    "notificationList",
    "notificationsListResultError",
    "euiccPackageResultList",
};
static const schema_names sgp32_RetrieveNotificationsListResponse_names = {
    "SGP32Definitions",
    "RetrieveNotificationsListResponse",
    NULL,
    sgp32_RetrieveNotificationsListResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_RetrieveNotificationsListResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF2B,
    3,
    sizeof(sgp32_RetrieveNotificationsListResponse),
    sgp32_RetrieveNotificationsListResponse_items SCHEMA_NAMED_BY(
        sgp32_RetrieveNotificationsListResponse_names)};

/* ImmediateEnableRequest */
_Static_assert(sizeof(sgp32_ImmediateEnableRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ImmediateEnableRequest_items[] = {
    {&schema_boolean_type, 0x80, (uint16_t)(offsetof(sgp32_ImmediateEnableRequest, refreshFlag))},
};
#if SGP32_NAMES
const char *const sgp32_ImmediateEnableRequest_item_names[] = {
    "refreshFlag",
};
static const schema_names sgp32_ImmediateEnableRequest_names = {
    "SGP32Definitions",
    "ImmediateEnableRequest",
    NULL,
    sgp32_ImmediateEnableRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ImmediateEnableRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF5A,
    1,
    sizeof(sgp32_ImmediateEnableRequest),
    sgp32_ImmediateEnableRequest_items SCHEMA_NAMED_BY(sgp32_ImmediateEnableRequest_names)};

/* ImmediateEnableResponse.immediateEnableResult */
#if SGP32_NAMES
const schema_value sgp32_ImmediateEnableResponse_immediateEnableResult_values[] = {
    {0, "ok"},
    {1, "immediateEnableNotAvailable"},
    {4, "noSessionContext"},
    {5, "catBusy"},
    {127, "undefinedError"},
};
static const schema_names sgp32_ImmediateEnableResponse_immediateEnableResult_names = {
    "SGP32Definitions",
    "ImmediateEnableResponse.immediateEnableResult",
    NULL,
    NULL,
    sgp32_ImmediateEnableResponse_immediateEnableResult_values,
    5,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_ImmediateEnableResponse_immediateEnableResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_ImmediateEnableResponse_immediateEnableResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_ImmediateEnableResponse_immediateEnableResult_names)};
#endif

/* ImmediateEnableResponse */
_Static_assert(sizeof(sgp32_ImmediateEnableResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ImmediateEnableResponse_items[] = {
    {&sgp32_ImmediateEnableResponse_immediateEnableResult_type, 0x80,
     (uint16_t)(offsetof(sgp32_ImmediateEnableResponse, immediateEnableResult))},
};
#if SGP32_NAMES
const char *const sgp32_ImmediateEnableResponse_item_names[] = {
    "immediateEnableResult",
};
static const schema_names sgp32_ImmediateEnableResponse_names = {
    "SGP32Definitions",
    "ImmediateEnableResponse",
    NULL,
    sgp32_ImmediateEnableResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ImmediateEnableResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF5A,
    1,
    sizeof(sgp32_ImmediateEnableResponse),
    sgp32_ImmediateEnableResponse_items SCHEMA_NAMED_BY(sgp32_ImmediateEnableResponse_names)};

/* ProfileRollbackRequest */
_Static_assert(sizeof(sgp32_ProfileRollbackRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ProfileRollbackRequest_items[] = {
    {&schema_boolean_type, 0x80, (uint16_t)(offsetof(sgp32_ProfileRollbackRequest, refreshFlag))},
#if SGP32_WITH_LENIENT
    {NULL, 0x01, 0x1A40}, /* refresh_flag_tag */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_ProfileRollbackRequest_item_names[] = {
    "refreshFlag",
};
static const schema_names sgp32_ProfileRollbackRequest_names = {
    "SGP32Definitions",
    "ProfileRollbackRequest",
    NULL,
    sgp32_ProfileRollbackRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ProfileRollbackRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC | SCHEMA_DEVIATES,
    0xBF58,
    1,
    sizeof(sgp32_ProfileRollbackRequest),
    sgp32_ProfileRollbackRequest_items SCHEMA_NAMED_BY(sgp32_ProfileRollbackRequest_names)};

/* ProfileRollbackResponse.cmdResult */
#if SGP32_NAMES
const schema_value sgp32_ProfileRollbackResponse_cmdResult_values[] = {
    {0, "ok"},           {1, "rollbackNotAllowed"}, {5, "catBusy"},
    {7, "commandError"}, {127, "undefinedError"},
};
static const schema_names sgp32_ProfileRollbackResponse_cmdResult_names = {
    "SGP32Definitions",
    "ProfileRollbackResponse.cmdResult",
    NULL,
    NULL,
    sgp32_ProfileRollbackResponse_cmdResult_values,
    5,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_ProfileRollbackResponse_cmdResult_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_ProfileRollbackResponse_cmdResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_ProfileRollbackResponse_cmdResult_names)};
#endif

/* ProfileRollbackResponse */
_Static_assert(sizeof(sgp32_ProfileRollbackResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_ProfileRollbackResponse, has_eUICCPackageResult) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_ProfileRollbackResponse_items[] = {
    {&sgp32_ProfileRollbackResponse_cmdResult_type, 0x02,
     (uint16_t)(offsetof(sgp32_ProfileRollbackResponse, cmdResult))},
    {&sgp32_EuiccPackageResult_type, 0xBF51,
     (uint16_t)(offsetof(sgp32_ProfileRollbackResponse, eUICCPackageResult) | SCHEMA_OPTIONAL)},
#if SGP32_WITH_LENIENT
    {NULL, 0x80, 0x1C40}, /* rollback_result_tag */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_ProfileRollbackResponse_item_names[] = {
    "cmdResult",
    "eUICCPackageResult",
};
static const schema_names sgp32_ProfileRollbackResponse_names = {
    "SGP32Definitions",
    "ProfileRollbackResponse",
    NULL,
    sgp32_ProfileRollbackResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ProfileRollbackResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_DEVIATES,
    0xBF58,
    2,
    sizeof(sgp32_ProfileRollbackResponse),
    sgp32_ProfileRollbackResponse_items SCHEMA_NAMED_BY(sgp32_ProfileRollbackResponse_names)};

/* ConfigureImmediateProfileEnablingRequest */
_Static_assert(sizeof(sgp32_ConfigureImmediateProfileEnablingRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_ConfigureImmediateProfileEnablingRequest, has_defaultSmdpAddress) ==
                   SCHEMA_PRESENCE(1) + 2,
               "presence flags are contiguous");
const schema_component sgp32_ConfigureImmediateProfileEnablingRequest_items[] = {
    {&schema_null_type, 0x80, (uint16_t)(SCHEMA_OPTIONAL)},
    {&schema_oid_type, 0x81,
     (uint16_t)(offsetof(sgp32_ConfigureImmediateProfileEnablingRequest, defaultSmdpOid) |
                SCHEMA_OPTIONAL)},
    {&schema_utf8_type, 0x82,
     (uint16_t)(offsetof(sgp32_ConfigureImmediateProfileEnablingRequest, defaultSmdpAddress) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_ConfigureImmediateProfileEnablingRequest_item_names[] = {
    "immediateEnableFlag",
    "defaultSmdpOid",
    "defaultSmdpAddress",
};
static const schema_names sgp32_ConfigureImmediateProfileEnablingRequest_names = {
    "SGP32Definitions",
    "ConfigureImmediateProfileEnablingRequest",
    NULL,
    sgp32_ConfigureImmediateProfileEnablingRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ConfigureImmediateProfileEnablingRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF59,
    3,
    sizeof(sgp32_ConfigureImmediateProfileEnablingRequest),
    sgp32_ConfigureImmediateProfileEnablingRequest_items SCHEMA_NAMED_BY(
        sgp32_ConfigureImmediateProfileEnablingRequest_names)};

/* ConfigureImmediateProfileEnablingResponse.configImmediateEnableResult */
#if SGP32_NAMES
const schema_value
    sgp32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_values[] = {
        {0, "ok"},
        {1, "insufficientMemory"},
        {2, "associatedEimAlreadyExists"},
        {127, "undefinedError"},
};
static const schema_names
    sgp32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_names = {
        "SGP32Definitions",
        "ConfigureImmediateProfileEnablingResponse.configImmediateEnableResult",
        NULL,
        NULL,
        sgp32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_values,
        4,
        true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_type
        SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_type =
    {SCHEMA_NAMED,
     0,
     0x02,
     0,
     0,
     NULL SCHEMA_NAMED_BY(
         sgp32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_names)};
#endif

/* ConfigureImmediateProfileEnablingResponse */
_Static_assert(sizeof(sgp32_ConfigureImmediateProfileEnablingResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ConfigureImmediateProfileEnablingResponse_items[] = {
    {&sgp32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_type, 0x80,
     (uint16_t)(offsetof(sgp32_ConfigureImmediateProfileEnablingResponse,
                         configImmediateEnableResult))},
};
#if SGP32_NAMES
const char *const sgp32_ConfigureImmediateProfileEnablingResponse_item_names[] = {
    "configImmediateEnableResult",
};
static const schema_names sgp32_ConfigureImmediateProfileEnablingResponse_names = {
    "SGP32Definitions",
    "ConfigureImmediateProfileEnablingResponse",
    NULL,
    sgp32_ConfigureImmediateProfileEnablingResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ConfigureImmediateProfileEnablingResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF59,
    1,
    sizeof(sgp32_ConfigureImmediateProfileEnablingResponse),
    sgp32_ConfigureImmediateProfileEnablingResponse_items SCHEMA_NAMED_BY(
        sgp32_ConfigureImmediateProfileEnablingResponse_names)};

/* GetEimConfigurationDataRequest.searchCriteria */
_Static_assert(sizeof(sgp32_GetEimConfigurationDataRequest_searchCriteria) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_GetEimConfigurationDataRequest_searchCriteria_items[] = {
    {&schema_utf8_1_128_type, 0x80,
     (uint16_t)(offsetof(sgp32_GetEimConfigurationDataRequest_searchCriteria, eimId))},
};
#if SGP32_NAMES
const char *const sgp32_GetEimConfigurationDataRequest_searchCriteria_item_names[] = {
    "eimId",
};
static const schema_names sgp32_GetEimConfigurationDataRequest_searchCriteria_names = {
    "SGP32Definitions",
    "GetEimConfigurationDataRequest.searchCriteria",
    NULL,
    sgp32_GetEimConfigurationDataRequest_searchCriteria_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_GetEimConfigurationDataRequest_searchCriteria_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    1,
    sizeof(sgp32_GetEimConfigurationDataRequest_searchCriteria),
    sgp32_GetEimConfigurationDataRequest_searchCriteria_items SCHEMA_NAMED_BY(
        sgp32_GetEimConfigurationDataRequest_searchCriteria_names)};

/* GetEimConfigurationDataRequest */
_Static_assert(sizeof(sgp32_GetEimConfigurationDataRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_GetEimConfigurationDataRequest, has_searchCriteria) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_GetEimConfigurationDataRequest_items[] = {
    {&sgp32_GetEimConfigurationDataRequest_searchCriteria_type, 0xA0,
     (uint16_t)(offsetof(sgp32_GetEimConfigurationDataRequest, searchCriteria) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_GetEimConfigurationDataRequest_item_names[] = {
    "searchCriteria",
};
static const schema_names sgp32_GetEimConfigurationDataRequest_names = {
    "SGP32Definitions",
    "GetEimConfigurationDataRequest",
    NULL,
    sgp32_GetEimConfigurationDataRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_GetEimConfigurationDataRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF55,
    1,
    sizeof(sgp32_GetEimConfigurationDataRequest),
    sgp32_GetEimConfigurationDataRequest_items SCHEMA_NAMED_BY(
        sgp32_GetEimConfigurationDataRequest_names)};

/* GetEimConfigurationDataResponse.eimConfigurationDataList */
const schema_component sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_items[] = {
    {&sgp32_EimConfigurationData_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_names = {
    "SGP32Definitions",
    "GetEimConfigurationDataResponse.eimConfigurationDataList",
    NULL,
    NULL,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_items SCHEMA_NAMED_BY(
        sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_names)};

/* GetEimConfigurationDataResponse */
_Static_assert(sizeof(sgp32_GetEimConfigurationDataResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_GetEimConfigurationDataResponse_items[] = {
    {&sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_type, 0xA0,
     (uint16_t)(offsetof(sgp32_GetEimConfigurationDataResponse, eimConfigurationDataList))},
};
#if SGP32_NAMES
const char *const sgp32_GetEimConfigurationDataResponse_item_names[] = {
    "eimConfigurationDataList",
};
static const schema_names sgp32_GetEimConfigurationDataResponse_names = {
    "SGP32Definitions",
    "GetEimConfigurationDataResponse",
    NULL,
    sgp32_GetEimConfigurationDataResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_GetEimConfigurationDataResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF55,
    1,
    sizeof(sgp32_GetEimConfigurationDataResponse),
    sgp32_GetEimConfigurationDataResponse_items SCHEMA_NAMED_BY(
        sgp32_GetEimConfigurationDataResponse_names)};

/* ExecuteFallbackMechanismRequest */
_Static_assert(sizeof(sgp32_ExecuteFallbackMechanismRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ExecuteFallbackMechanismRequest_items[] = {
    {&schema_boolean_type, 0x80,
     (uint16_t)(offsetof(sgp32_ExecuteFallbackMechanismRequest, refreshFlag))},
};
#if SGP32_NAMES
const char *const sgp32_ExecuteFallbackMechanismRequest_item_names[] = {
    "refreshFlag",
};
static const schema_names sgp32_ExecuteFallbackMechanismRequest_names = {
    "SGP32Definitions",
    "ExecuteFallbackMechanismRequest",
    NULL,
    sgp32_ExecuteFallbackMechanismRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ExecuteFallbackMechanismRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF5D,
    1,
    sizeof(sgp32_ExecuteFallbackMechanismRequest),
    sgp32_ExecuteFallbackMechanismRequest_items SCHEMA_NAMED_BY(
        sgp32_ExecuteFallbackMechanismRequest_names)};

/* ExecuteFallbackMechanismResponse.executeFallbackMechanismResult */
#if SGP32_NAMES
const schema_value sgp32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_values[] =
    {
        {0, "ok"},
        {2, "profileNotInDisabledState"},
        {5, "catBusy"},
        {6, "fallbackNotAvailable"},
        {7, "commandError"},
        {104, "ecallActive"},
        {127, "undefinedError"},
};
static const schema_names
    sgp32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_names = {
        "SGP32Definitions",
        "ExecuteFallbackMechanismResponse.executeFallbackMechanismResult",
        NULL,
        NULL,
        sgp32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_values,
        7,
        true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_type
    SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(
        sgp32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_names)};
#endif

/* ExecuteFallbackMechanismResponse */
_Static_assert(sizeof(sgp32_ExecuteFallbackMechanismResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ExecuteFallbackMechanismResponse_items[] = {
    {&sgp32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_type, 0x80,
     (uint16_t)(offsetof(sgp32_ExecuteFallbackMechanismResponse, executeFallbackMechanismResult))},
};
#if SGP32_NAMES
const char *const sgp32_ExecuteFallbackMechanismResponse_item_names[] = {
    "executeFallbackMechanismResult",
};
static const schema_names sgp32_ExecuteFallbackMechanismResponse_names = {
    "SGP32Definitions",
    "ExecuteFallbackMechanismResponse",
    NULL,
    sgp32_ExecuteFallbackMechanismResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ExecuteFallbackMechanismResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF5D,
    1,
    sizeof(sgp32_ExecuteFallbackMechanismResponse),
    sgp32_ExecuteFallbackMechanismResponse_items SCHEMA_NAMED_BY(
        sgp32_ExecuteFallbackMechanismResponse_names)};

/* ReturnFromFallbackRequest */
_Static_assert(sizeof(sgp32_ReturnFromFallbackRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ReturnFromFallbackRequest_items[] = {
    {&schema_boolean_type, 0x80,
     (uint16_t)(offsetof(sgp32_ReturnFromFallbackRequest, refreshFlag))},
};
#if SGP32_NAMES
const char *const sgp32_ReturnFromFallbackRequest_item_names[] = {
    "refreshFlag",
};
static const schema_names sgp32_ReturnFromFallbackRequest_names = {
    "SGP32Definitions",
    "ReturnFromFallbackRequest",
    NULL,
    sgp32_ReturnFromFallbackRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ReturnFromFallbackRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF5E,
    1,
    sizeof(sgp32_ReturnFromFallbackRequest),
    sgp32_ReturnFromFallbackRequest_items SCHEMA_NAMED_BY(sgp32_ReturnFromFallbackRequest_names)};

/* ReturnFromFallbackResponse.returnFromFallbackResult */
#if SGP32_NAMES
const schema_value sgp32_ReturnFromFallbackResponse_returnFromFallbackResult_values[] = {
    {0, "ok"},           {5, "catBusy"},          {6, "fallbackNotAvailable"},
    {7, "commandError"}, {127, "undefinedError"},
};
static const schema_names sgp32_ReturnFromFallbackResponse_returnFromFallbackResult_names = {
    "SGP32Definitions",
    "ReturnFromFallbackResponse.returnFromFallbackResult",
    NULL,
    NULL,
    sgp32_ReturnFromFallbackResponse_returnFromFallbackResult_values,
    5,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_ReturnFromFallbackResponse_returnFromFallbackResult_type
    SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_ReturnFromFallbackResponse_returnFromFallbackResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_ReturnFromFallbackResponse_returnFromFallbackResult_names)};
#endif

/* ReturnFromFallbackResponse */
_Static_assert(sizeof(sgp32_ReturnFromFallbackResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ReturnFromFallbackResponse_items[] = {
    {&sgp32_ReturnFromFallbackResponse_returnFromFallbackResult_type, 0x80,
     (uint16_t)(offsetof(sgp32_ReturnFromFallbackResponse, returnFromFallbackResult))},
};
#if SGP32_NAMES
const char *const sgp32_ReturnFromFallbackResponse_item_names[] = {
    "returnFromFallbackResult",
};
static const schema_names sgp32_ReturnFromFallbackResponse_names = {
    "SGP32Definitions",
    "ReturnFromFallbackResponse",
    NULL,
    sgp32_ReturnFromFallbackResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ReturnFromFallbackResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF5E,
    1,
    sizeof(sgp32_ReturnFromFallbackResponse),
    sgp32_ReturnFromFallbackResponse_items SCHEMA_NAMED_BY(sgp32_ReturnFromFallbackResponse_names)};

/* EnableEmergencyProfileRequest */
_Static_assert(sizeof(sgp32_EnableEmergencyProfileRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EnableEmergencyProfileRequest_items[] = {
    {&schema_boolean_type, 0x80,
     (uint16_t)(offsetof(sgp32_EnableEmergencyProfileRequest, refreshFlag))},
};
#if SGP32_NAMES
const char *const sgp32_EnableEmergencyProfileRequest_item_names[] = {
    "refreshFlag",
};
static const schema_names sgp32_EnableEmergencyProfileRequest_names = {
    "SGP32Definitions",
    "EnableEmergencyProfileRequest",
    NULL,
    sgp32_EnableEmergencyProfileRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EnableEmergencyProfileRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF5B,
    1,
    sizeof(sgp32_EnableEmergencyProfileRequest),
    sgp32_EnableEmergencyProfileRequest_items SCHEMA_NAMED_BY(
        sgp32_EnableEmergencyProfileRequest_names)};

/* EnableEmergencyProfileResponse.enableEmergencyProfileResult */
#if SGP32_NAMES
const schema_value sgp32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_values[] = {
    {0, "ok"},
    {2, "profileNotInDisabledState"},
    {5, "catBusy"},
    {8, "ecallNotAvailable"},
    {127, "undefinedError"},
};
static const schema_names sgp32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_names =
    {"SGP32Definitions",
     "EnableEmergencyProfileResponse.enableEmergencyProfileResult",
     NULL,
     NULL,
     sgp32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_values,
     5,
     true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_type
    SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_names)};
#endif

/* EnableEmergencyProfileResponse */
_Static_assert(sizeof(sgp32_EnableEmergencyProfileResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EnableEmergencyProfileResponse_items[] = {
    {&sgp32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_type, 0x80,
     (uint16_t)(offsetof(sgp32_EnableEmergencyProfileResponse, enableEmergencyProfileResult))},
};
#if SGP32_NAMES
const char *const sgp32_EnableEmergencyProfileResponse_item_names[] = {
    "enableEmergencyProfileResult",
};
static const schema_names sgp32_EnableEmergencyProfileResponse_names = {
    "SGP32Definitions",
    "EnableEmergencyProfileResponse",
    NULL,
    sgp32_EnableEmergencyProfileResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EnableEmergencyProfileResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF5B,
    1,
    sizeof(sgp32_EnableEmergencyProfileResponse),
    sgp32_EnableEmergencyProfileResponse_items SCHEMA_NAMED_BY(
        sgp32_EnableEmergencyProfileResponse_names)};

/* DisableEmergencyProfileRequest */
_Static_assert(sizeof(sgp32_DisableEmergencyProfileRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_DisableEmergencyProfileRequest_items[] = {
    {&schema_boolean_type, 0x80,
     (uint16_t)(offsetof(sgp32_DisableEmergencyProfileRequest, refreshFlag))},
};
#if SGP32_NAMES
const char *const sgp32_DisableEmergencyProfileRequest_item_names[] = {
    "refreshFlag",
};
static const schema_names sgp32_DisableEmergencyProfileRequest_names = {
    "SGP32Definitions",
    "DisableEmergencyProfileRequest",
    NULL,
    sgp32_DisableEmergencyProfileRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_DisableEmergencyProfileRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF5C,
    1,
    sizeof(sgp32_DisableEmergencyProfileRequest),
    sgp32_DisableEmergencyProfileRequest_items SCHEMA_NAMED_BY(
        sgp32_DisableEmergencyProfileRequest_names)};

/* DisableEmergencyProfileResponse.disableEmergencyProfileResult */
#if SGP32_NAMES
const schema_value sgp32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_values[] = {
    {0, "ok"},
    {2, "profileNotInEnabledState"},
    {5, "catBusy"},
    {8, "ecallNotAvailable"},
    {127, "undefinedError"},
};
static const schema_names
    sgp32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_names = {
        "SGP32Definitions",
        "DisableEmergencyProfileResponse.disableEmergencyProfileResult",
        NULL,
        NULL,
        sgp32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_values,
        5,
        true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_type
    SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(
        sgp32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_names)};
#endif

/* DisableEmergencyProfileResponse */
_Static_assert(sizeof(sgp32_DisableEmergencyProfileResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_DisableEmergencyProfileResponse_items[] = {
    {&sgp32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_type, 0x80,
     (uint16_t)(offsetof(sgp32_DisableEmergencyProfileResponse, disableEmergencyProfileResult))},
};
#if SGP32_NAMES
const char *const sgp32_DisableEmergencyProfileResponse_item_names[] = {
    "disableEmergencyProfileResult",
};
static const schema_names sgp32_DisableEmergencyProfileResponse_names = {
    "SGP32Definitions",
    "DisableEmergencyProfileResponse",
    NULL,
    sgp32_DisableEmergencyProfileResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_DisableEmergencyProfileResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF5C,
    1,
    sizeof(sgp32_DisableEmergencyProfileResponse),
    sgp32_DisableEmergencyProfileResponse_items SCHEMA_NAMED_BY(
        sgp32_DisableEmergencyProfileResponse_names)};

/* GetConnectivityParametersRequest */
#if SGP32_NAMES
static const schema_names sgp32_GetConnectivityParametersRequest_names = {
    "SGP32Definitions", "GetConnectivityParametersRequest", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp32_GetConnectivityParametersRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF5F,
    0,
    sizeof(sgp32_GetConnectivityParametersRequest),
    schema_no_items SCHEMA_NAMED_BY(sgp32_GetConnectivityParametersRequest_names)};

/* ConnectivityParameters */
_Static_assert(sizeof(sgp32_ConnectivityParameters) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_ConnectivityParameters, has_httpParams) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_ConnectivityParameters_items[] = {
    {&schema_octets_type, 0x81,
     (uint16_t)(offsetof(sgp32_ConnectivityParameters, httpParams) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_ConnectivityParameters_item_names[] = {
    "httpParams",
};
static const schema_names sgp32_ConnectivityParameters_names = {
    "SGP32Definitions",
    "ConnectivityParameters",
    NULL,
    sgp32_ConnectivityParameters_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ConnectivityParameters_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    1,
    sizeof(sgp32_ConnectivityParameters),
    sgp32_ConnectivityParameters_items SCHEMA_NAMED_BY(sgp32_ConnectivityParameters_names)};

/* ConnectivityParametersError */
#if SGP32_NAMES
const schema_value sgp32_ConnectivityParametersError_values[] = {
    {1, "parametersNotAvailable"},
    {127, "undefinedError"},
};
static const schema_names sgp32_ConnectivityParametersError_names = {
    "SGP32Definitions",
    "ConnectivityParametersError",
    NULL,
    NULL,
    sgp32_ConnectivityParametersError_values,
    2,
    false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_ConnectivityParametersError_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_ConnectivityParametersError_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_ConnectivityParametersError_names)};
#endif

/* GetConnectivityParametersResponse */
_Static_assert(sizeof(sgp32_GetConnectivityParametersResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_GetConnectivityParametersResponse_items[] = {
    {&sgp32_ConnectivityParameters_type, 0xA0,
     (uint16_t)(offsetof(sgp32_GetConnectivityParametersResponse, connectivityParameters))},
    {&sgp32_ConnectivityParametersError_type, 0x81,
     (uint16_t)(offsetof(sgp32_GetConnectivityParametersResponse, connectivityParametersError))},
};
#if SGP32_NAMES
const char *const sgp32_GetConnectivityParametersResponse_item_names[] = {
    "connectivityParameters",
    "connectivityParametersError",
};
static const schema_names sgp32_GetConnectivityParametersResponse_names = {
    "SGP32Definitions",
    "GetConnectivityParametersResponse",
    NULL,
    sgp32_GetConnectivityParametersResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_GetConnectivityParametersResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF5F,
    2,
    sizeof(sgp32_GetConnectivityParametersResponse),
    sgp32_GetConnectivityParametersResponse_items SCHEMA_NAMED_BY(
        sgp32_GetConnectivityParametersResponse_names)};

/* CompactEuiccSigned2 */
_Static_assert(sizeof(sgp32_CompactEuiccSigned2) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_CompactEuiccSigned2, has_hashCc) == SCHEMA_PRESENCE(1) + 1,
               "presence flags are contiguous");
const schema_component sgp32_CompactEuiccSigned2_items[] = {
    {&schema_octets_type, 0x5F49,
     (uint16_t)(offsetof(sgp32_CompactEuiccSigned2, euiccOtpk) | SCHEMA_OPTIONAL)},
    {&sgp22_Octet32_type, 0x04,
     (uint16_t)(offsetof(sgp32_CompactEuiccSigned2, hashCc) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_CompactEuiccSigned2_item_names[] = {
    "euiccOtpk",
    "hashCc",
};
static const schema_names sgp32_CompactEuiccSigned2_names = {"SGP32Definitions",
                                                             "CompactEuiccSigned2",
                                                             NULL,
                                                             sgp32_CompactEuiccSigned2_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type sgp32_CompactEuiccSigned2_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_CompactEuiccSigned2),
    sgp32_CompactEuiccSigned2_items SCHEMA_NAMED_BY(sgp32_CompactEuiccSigned2_names)};

/* CompactPrepareDownloadResponseOk */
_Static_assert(sizeof(sgp32_CompactPrepareDownloadResponseOk) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_CompactPrepareDownloadResponseOk_items[] = {
    {&sgp32_CompactEuiccSigned2_type, 0x30,
     (uint16_t)(offsetof(sgp32_CompactPrepareDownloadResponseOk, compactEuiccSigned2))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_CompactPrepareDownloadResponseOk, euiccSignature2))},
};
#if SGP32_NAMES
const char *const sgp32_CompactPrepareDownloadResponseOk_item_names[] = {
    "compactEuiccSigned2",
    "euiccSignature2",
};
static const schema_names sgp32_CompactPrepareDownloadResponseOk_names = {
    "SGP32Definitions",
    "CompactPrepareDownloadResponseOk",
    NULL,
    sgp32_CompactPrepareDownloadResponseOk_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_CompactPrepareDownloadResponseOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_CompactPrepareDownloadResponseOk),
    sgp32_CompactPrepareDownloadResponseOk_items SCHEMA_NAMED_BY(
        sgp32_CompactPrepareDownloadResponseOk_names)};

/* PrepareDownloadResponse */
_Static_assert(sizeof(sgp32_PrepareDownloadResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_PrepareDownloadResponse_items[] = {
    {&sgp22_PrepareDownloadResponseOk_type, 0xA0,
     (uint16_t)(offsetof(sgp32_PrepareDownloadResponse, downloadResponseOk))},
    {&sgp22_PrepareDownloadResponseError_type, 0xA1,
     (uint16_t)(offsetof(sgp32_PrepareDownloadResponse, downloadResponseError))},
    {&sgp32_CompactPrepareDownloadResponseOk_type, 0xA2,
     (uint16_t)(offsetof(sgp32_PrepareDownloadResponse, compactDownloadResponseOk))},
};
#if SGP32_NAMES
const char *const sgp32_PrepareDownloadResponse_item_names[] = {
    "downloadResponseOk",
    "downloadResponseError",
    "compactDownloadResponseOk",
};
static const schema_names sgp32_PrepareDownloadResponse_names = {
    "SGP32Definitions",
    "PrepareDownloadResponse",
    NULL,
    sgp32_PrepareDownloadResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_PrepareDownloadResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF21,
    3,
    sizeof(sgp32_PrepareDownloadResponse),
    sgp32_PrepareDownloadResponse_items SCHEMA_NAMED_BY(sgp32_PrepareDownloadResponse_names)};

/* CancelSessionResponse.cancelSessionResponseError */
#if SGP32_NAMES
const schema_value sgp32_CancelSessionResponse_cancelSessionResponseError_values[] = {
    {5, "invalidTransactionId"},
    {127, "undefinedError"},
};
static const schema_names sgp32_CancelSessionResponse_cancelSessionResponseError_names = {
    "SGP32Definitions",
    "CancelSessionResponse.cancelSessionResponseError",
    NULL,
    NULL,
    sgp32_CancelSessionResponse_cancelSessionResponseError_values,
    2,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_CancelSessionResponse_cancelSessionResponseError_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_CancelSessionResponse_cancelSessionResponseError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_CancelSessionResponse_cancelSessionResponseError_names)};
#endif

/* CompactEuiccCancelSessionSigned */
_Static_assert(sizeof(sgp32_CompactEuiccCancelSessionSigned) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_CompactEuiccCancelSessionSigned, has_reason) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_CompactEuiccCancelSessionSigned_items[] = {
    {&sgp22_CancelSessionReason_type, 0x80,
     (uint16_t)(offsetof(sgp32_CompactEuiccCancelSessionSigned, reason) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_CompactEuiccCancelSessionSigned_item_names[] = {
    "reason",
};
static const schema_names sgp32_CompactEuiccCancelSessionSigned_names = {
    "SGP32Definitions",
    "CompactEuiccCancelSessionSigned",
    NULL,
    sgp32_CompactEuiccCancelSessionSigned_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_CompactEuiccCancelSessionSigned_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    1,
    sizeof(sgp32_CompactEuiccCancelSessionSigned),
    sgp32_CompactEuiccCancelSessionSigned_items SCHEMA_NAMED_BY(
        sgp32_CompactEuiccCancelSessionSigned_names)};

/* CompactCancelSessionResponseOk */
_Static_assert(sizeof(sgp32_CompactCancelSessionResponseOk) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_CompactCancelSessionResponseOk_items[] = {
    {&sgp32_CompactEuiccCancelSessionSigned_type, 0x30,
     (uint16_t)(offsetof(sgp32_CompactCancelSessionResponseOk, compactEuiccCancelSessionSigned))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_CompactCancelSessionResponseOk, euiccCancelSessionSignature))},
};
#if SGP32_NAMES
const char *const sgp32_CompactCancelSessionResponseOk_item_names[] = {
    "compactEuiccCancelSessionSigned",
    "euiccCancelSessionSignature",
};
static const schema_names sgp32_CompactCancelSessionResponseOk_names = {
    "SGP32Definitions",
    "CompactCancelSessionResponseOk",
    NULL,
    sgp32_CompactCancelSessionResponseOk_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_CompactCancelSessionResponseOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_CompactCancelSessionResponseOk),
    sgp32_CompactCancelSessionResponseOk_items SCHEMA_NAMED_BY(
        sgp32_CompactCancelSessionResponseOk_names)};

/* CancelSessionResponse */
_Static_assert(sizeof(sgp32_CancelSessionResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_CancelSessionResponse_items[] = {
    {&sgp22_CancelSessionResponseOk_type, 0xA0,
     (uint16_t)(offsetof(sgp32_CancelSessionResponse, cancelSessionResponseOk))},
    {&sgp32_CancelSessionResponse_cancelSessionResponseError_type, 0x81,
     (uint16_t)(offsetof(sgp32_CancelSessionResponse, cancelSessionResponseError))},
    {&sgp32_CompactCancelSessionResponseOk_type, 0xA2,
     (uint16_t)(offsetof(sgp32_CancelSessionResponse, compactCancelSessionResponseOk))},
};
#if SGP32_NAMES
const char *const sgp32_CancelSessionResponse_item_names[] = {
    "cancelSessionResponseOk",
    "cancelSessionResponseError",
    "compactCancelSessionResponseOk",
};
static const schema_names sgp32_CancelSessionResponse_names = {
    "SGP32Definitions",
    "CancelSessionResponse",
    NULL,
    sgp32_CancelSessionResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_CancelSessionResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF41,
    3,
    sizeof(sgp32_CancelSessionResponse),
    sgp32_CancelSessionResponse_items SCHEMA_NAMED_BY(sgp32_CancelSessionResponse_names)};

/* InitiateAuthenticationRequestEsipa */
_Static_assert(sizeof(sgp32_InitiateAuthenticationRequestEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_InitiateAuthenticationRequestEsipa, has_eimTransactionId) ==
                   SCHEMA_PRESENCE(1) + 2,
               "presence flags are contiguous");
const schema_component sgp32_InitiateAuthenticationRequestEsipa_items[] = {
    {&sgp22_Octet16_type, 0x81,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationRequestEsipa, euiccChallenge))},
    {&schema_utf8_type, 0x83,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationRequestEsipa, smdpAddress) | SCHEMA_OPTIONAL)},
    {&sgp22_EUICCInfo1_type, 0xBF20,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationRequestEsipa, euiccInfo1) | SCHEMA_OPTIONAL)},
    {&sgp22_TransactionId_type, 0x82,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationRequestEsipa, eimTransactionId) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_InitiateAuthenticationRequestEsipa_item_names[] = {
    "euiccChallenge",
    "smdpAddress",
    "euiccInfo1",
    "eimTransactionId",
};
static const schema_names sgp32_InitiateAuthenticationRequestEsipa_names = {
    "SGP32Definitions",
    "InitiateAuthenticationRequestEsipa",
    NULL,
    sgp32_InitiateAuthenticationRequestEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_InitiateAuthenticationRequestEsipa_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF39,
    4,
    sizeof(sgp32_InitiateAuthenticationRequestEsipa),
    sgp32_InitiateAuthenticationRequestEsipa_items SCHEMA_NAMED_BY(
        sgp32_InitiateAuthenticationRequestEsipa_names)};

/* AuthenticateClientRequestEsipa */
_Static_assert(sizeof(sgp32_AuthenticateClientRequestEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_AuthenticateClientRequestEsipa_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_AuthenticateClientRequestEsipa, transactionId))},
    {&sgp32_AuthenticateServerResponse_type, 0xBF38,
     (uint16_t)(offsetof(sgp32_AuthenticateClientRequestEsipa, authenticateServerResponse))},
};
#if SGP32_NAMES
const char *const sgp32_AuthenticateClientRequestEsipa_item_names[] = {
    "transactionId",
    "authenticateServerResponse",
};
static const schema_names sgp32_AuthenticateClientRequestEsipa_names = {
    "SGP32Definitions",
    "AuthenticateClientRequestEsipa",
    NULL,
    sgp32_AuthenticateClientRequestEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_AuthenticateClientRequestEsipa_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF3B,
    2,
    sizeof(sgp32_AuthenticateClientRequestEsipa),
    sgp32_AuthenticateClientRequestEsipa_items SCHEMA_NAMED_BY(
        sgp32_AuthenticateClientRequestEsipa_names)};

/* GetBoundProfilePackageRequestEsipa */
_Static_assert(sizeof(sgp32_GetBoundProfilePackageRequestEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_GetBoundProfilePackageRequestEsipa_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_GetBoundProfilePackageRequestEsipa, transactionId))},
    {&sgp32_PrepareDownloadResponse_type, 0xBF21,
     (uint16_t)(offsetof(sgp32_GetBoundProfilePackageRequestEsipa, prepareDownloadResponse))},
};
#if SGP32_NAMES
const char *const sgp32_GetBoundProfilePackageRequestEsipa_item_names[] = {
    "transactionId",
    "prepareDownloadResponse",
};
static const schema_names sgp32_GetBoundProfilePackageRequestEsipa_names = {
    "SGP32Definitions",
    "GetBoundProfilePackageRequestEsipa",
    NULL,
    sgp32_GetBoundProfilePackageRequestEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_GetBoundProfilePackageRequestEsipa_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF3A,
    2,
    sizeof(sgp32_GetBoundProfilePackageRequestEsipa),
    sgp32_GetBoundProfilePackageRequestEsipa_items SCHEMA_NAMED_BY(
        sgp32_GetBoundProfilePackageRequestEsipa_names)};

/* CancelSessionRequestEsipa */
_Static_assert(sizeof(sgp32_CancelSessionRequestEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_CancelSessionRequestEsipa_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_CancelSessionRequestEsipa, transactionId))},
    {&sgp32_CancelSessionResponse_type, 0xA1,
     (uint16_t)(offsetof(sgp32_CancelSessionRequestEsipa, cancelSessionResponse))},
};
#if SGP32_NAMES
const char *const sgp32_CancelSessionRequestEsipa_item_names[] = {
    "transactionId",
    "cancelSessionResponse",
};
static const schema_names sgp32_CancelSessionRequestEsipa_names = {
    "SGP32Definitions",
    "CancelSessionRequestEsipa",
    NULL,
    sgp32_CancelSessionRequestEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_CancelSessionRequestEsipa_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF41,
    2,
    sizeof(sgp32_CancelSessionRequestEsipa),
    sgp32_CancelSessionRequestEsipa_items SCHEMA_NAMED_BY(sgp32_CancelSessionRequestEsipa_names)};

/* EimPackageResult.ePRAndNotifications */
_Static_assert(sizeof(sgp32_EimPackageResult_ePRAndNotifications) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EimPackageResult_ePRAndNotifications_items[] = {
    {&sgp32_EuiccPackageResult_type, 0xBF51,
     (uint16_t)(offsetof(sgp32_EimPackageResult_ePRAndNotifications, euiccPackageResult))},
    {&sgp32_PendingNotificationList_type, 0xA0,
     (uint16_t)(offsetof(sgp32_EimPackageResult_ePRAndNotifications, notificationList))},
};
#if SGP32_NAMES
const char *const sgp32_EimPackageResult_ePRAndNotifications_item_names[] = {
    "euiccPackageResult",
    "notificationList",
};
static const schema_names sgp32_EimPackageResult_ePRAndNotifications_names = {
    "SGP32Definitions",
    "EimPackageResult.ePRAndNotifications",
    NULL,
    sgp32_EimPackageResult_ePRAndNotifications_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_EimPackageResult_ePRAndNotifications_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_EimPackageResult_ePRAndNotifications),
    sgp32_EimPackageResult_ePRAndNotifications_items SCHEMA_NAMED_BY(
        sgp32_EimPackageResult_ePRAndNotifications_names)};

/* EimPackageResultErrorCode */
#if SGP32_NAMES
const schema_value sgp32_EimPackageResultErrorCode_values[] = {
    {1, "invalidPackageFormat"},
    {2, "unknownPackage"},
    {127, "undefinedError"},
};
static const schema_names sgp32_EimPackageResultErrorCode_names = {
    "SGP32Definitions",
    "EimPackageResultErrorCode",
    NULL,
    NULL,
    sgp32_EimPackageResultErrorCode_values,
    3,
    false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_EimPackageResultErrorCode_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_EimPackageResultErrorCode_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_EimPackageResultErrorCode_names)};
#endif

/* EimPackageResultResponseError */
_Static_assert(sizeof(sgp32_EimPackageResultResponseError) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EimPackageResultResponseError, has_eimTransactionId) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_EimPackageResultResponseError_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_EimPackageResultResponseError, eimTransactionId) | SCHEMA_OPTIONAL)},
    {&sgp32_EimPackageResultErrorCode_type, 0x02,
     (uint16_t)(offsetof(sgp32_EimPackageResultResponseError, eimPackageResultErrorCode))},
};
#if SGP32_NAMES
const char *const sgp32_EimPackageResultResponseError_item_names[] = {
    "eimTransactionId",
    "eimPackageResultErrorCode",
};
static const schema_names sgp32_EimPackageResultResponseError_names = {
    "SGP32Definitions",
    "EimPackageResultResponseError",
    NULL,
    sgp32_EimPackageResultResponseError_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EimPackageResultResponseError_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_EimPackageResultResponseError),
    sgp32_EimPackageResultResponseError_items SCHEMA_NAMED_BY(
        sgp32_EimPackageResultResponseError_names)};

/* EimPackageResult */
_Static_assert(sizeof(sgp32_EimPackageResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EimPackageResult_items[] = {
    {&sgp32_EuiccPackageResult_type, 0xBF51,
     (uint16_t)(offsetof(sgp32_EimPackageResult, euiccPackageResult))},
    {&sgp32_EimPackageResult_ePRAndNotifications_type, 0x30,
     (uint16_t)(offsetof(sgp32_EimPackageResult, ePRAndNotifications))},
    {&sgp32_IpaEuiccDataResponse_type, 0xBF52,
     (uint16_t)(offsetof(sgp32_EimPackageResult, ipaEuiccDataResponse))},
    {&sgp32_ProfileDownloadTriggerResult_type, 0xBF54,
     (uint16_t)(offsetof(sgp32_EimPackageResult, profileDownloadTriggerResult))},
    {&sgp32_EimPackageResultResponseError_type, 0xA0,
     (uint16_t)(offsetof(sgp32_EimPackageResult, eimPackageResultResponseError))},
};
#if SGP32_NAMES
const char *const sgp32_EimPackageResult_item_names[] = {
    "euiccPackageResult",           "ePRAndNotifications",           "ipaEuiccDataResponse",
    "profileDownloadTriggerResult", "eimPackageResultResponseError",
};
static const schema_names sgp32_EimPackageResult_names = {"SGP32Definitions",
                                                          "EimPackageResult",
                                                          NULL,
                                                          sgp32_EimPackageResult_item_names,
                                                          NULL,
                                                          0,
                                                          false};
#endif
const sgp32_type sgp32_EimPackageResult_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    5,
    sizeof(sgp32_EimPackageResult),
    sgp32_EimPackageResult_items SCHEMA_NAMED_BY(sgp32_EimPackageResult_names)};

/* ProvideEimPackageResult */
_Static_assert(sizeof(sgp32_ProvideEimPackageResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_ProvideEimPackageResult, has_eidValue) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_ProvideEimPackageResult_items[] = {
    {&sgp22_Octet16_type, 0x5A,
     (uint16_t)(offsetof(sgp32_ProvideEimPackageResult, eidValue) | SCHEMA_OPTIONAL)},
    {&sgp32_EimPackageResult_type, 0x00,
     (uint16_t)(offsetof(sgp32_ProvideEimPackageResult, eimPackageResult))},
};
#if SGP32_NAMES
const char *const sgp32_ProvideEimPackageResult_item_names[] = {
    "eidValue",
    "eimPackageResult",
};
static const schema_names sgp32_ProvideEimPackageResult_names = {
    "SGP32Definitions",
    "ProvideEimPackageResult",
    NULL,
    sgp32_ProvideEimPackageResult_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ProvideEimPackageResult_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF50,
    2,
    sizeof(sgp32_ProvideEimPackageResult),
    sgp32_ProvideEimPackageResult_items SCHEMA_NAMED_BY(sgp32_ProvideEimPackageResult_names)};

/* HandleNotificationEsipa */
_Static_assert(sizeof(sgp32_HandleNotificationEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_HandleNotificationEsipa_items[] = {
    {&sgp32_PendingNotification_type, 0xA0,
     (uint16_t)(offsetof(sgp32_HandleNotificationEsipa, pendingNotification))},
    {&sgp32_ProvideEimPackageResult_type, 0xBF50,
     (uint16_t)(offsetof(sgp32_HandleNotificationEsipa, provideEimPackageResult))},
};
#if SGP32_NAMES
const char *const sgp32_HandleNotificationEsipa_item_names[] = {
    "pendingNotification",
    "provideEimPackageResult",
};
static const schema_names sgp32_HandleNotificationEsipa_names = {
    "SGP32Definitions",
    "HandleNotificationEsipa",
    NULL,
    sgp32_HandleNotificationEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_HandleNotificationEsipa_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0xBF3D,
    2,
    sizeof(sgp32_HandleNotificationEsipa),
    sgp32_HandleNotificationEsipa_items SCHEMA_NAMED_BY(sgp32_HandleNotificationEsipa_names)};

/* TransferEimPackageResponse.ePRAndNotifications */
_Static_assert(sizeof(sgp32_TransferEimPackageResponse_ePRAndNotifications) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_TransferEimPackageResponse_ePRAndNotifications_items[] = {
    {&sgp32_EuiccPackageResult_type, 0xBF51,
     (uint16_t)(offsetof(sgp32_TransferEimPackageResponse_ePRAndNotifications,
                         euiccPackageResult))},
    {&sgp32_PendingNotificationList_type, 0xA0,
     (uint16_t)(offsetof(sgp32_TransferEimPackageResponse_ePRAndNotifications, notificationList))},
};
#if SGP32_NAMES
const char *const sgp32_TransferEimPackageResponse_ePRAndNotifications_item_names[] = {
    "euiccPackageResult",
    "notificationList",
};
static const schema_names sgp32_TransferEimPackageResponse_ePRAndNotifications_names = {
    "SGP32Definitions",
    "TransferEimPackageResponse.ePRAndNotifications",
    NULL,
    sgp32_TransferEimPackageResponse_ePRAndNotifications_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_TransferEimPackageResponse_ePRAndNotifications_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_TransferEimPackageResponse_ePRAndNotifications),
    sgp32_TransferEimPackageResponse_ePRAndNotifications_items SCHEMA_NAMED_BY(
        sgp32_TransferEimPackageResponse_ePRAndNotifications_names)};

/* EimPackageReceivedWithCid.correlationId */
_Static_assert(sizeof(sgp32_EimPackageReceivedWithCid_correlationId) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EimPackageReceivedWithCid_correlationId_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_EimPackageReceivedWithCid_correlationId, eimTransactionId))},
    {&sgp22_Octet16_type, 0x5A,
     (uint16_t)(offsetof(sgp32_EimPackageReceivedWithCid_correlationId, eidValue))},
};
#if SGP32_NAMES
const char *const sgp32_EimPackageReceivedWithCid_correlationId_item_names[] = {
    "eimTransactionId",
    "eidValue",
};
static const schema_names sgp32_EimPackageReceivedWithCid_correlationId_names = {
    "SGP32Definitions",
    "EimPackageReceivedWithCid.correlationId",
    NULL,
    sgp32_EimPackageReceivedWithCid_correlationId_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_EimPackageReceivedWithCid_correlationId_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp32_EimPackageReceivedWithCid_correlationId),
    sgp32_EimPackageReceivedWithCid_correlationId_items SCHEMA_NAMED_BY(
        sgp32_EimPackageReceivedWithCid_correlationId_names)};

/* EimPackageReceivedWithCid */
_Static_assert(sizeof(sgp32_EimPackageReceivedWithCid) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EimPackageReceivedWithCid, has_correlationId) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_EimPackageReceivedWithCid_items[] = {
    {&sgp32_EimPackageReceivedWithCid_correlationId_type, 0xA0,
     (uint16_t)(offsetof(sgp32_EimPackageReceivedWithCid, correlationId) | SCHEMA_OPTIONAL)},
#if SGP32_WITH_LENIENT
    {NULL, 0x00, 0x1EC0}, /* correlation_id */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_EimPackageReceivedWithCid_item_names[] = {
    "correlationId",
};
static const schema_names sgp32_EimPackageReceivedWithCid_names = {
    "SGP32Definitions",
    "EimPackageReceivedWithCid",
    NULL,
    sgp32_EimPackageReceivedWithCid_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EimPackageReceivedWithCid_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC | SCHEMA_DEVIATES,
    0x30,
    1,
    sizeof(sgp32_EimPackageReceivedWithCid),
    sgp32_EimPackageReceivedWithCid_items SCHEMA_NAMED_BY(sgp32_EimPackageReceivedWithCid_names)};

/* TransferEimPackageResponse.eimPackageError */
#if SGP32_NAMES
const schema_value sgp32_TransferEimPackageResponse_eimPackageError_values[] = {
    {1, "invalidPackageFormat"},
    {2, "unknownPackage"},
    {127, "undefinedError"},
};
static const schema_names sgp32_TransferEimPackageResponse_eimPackageError_names = {
    "SGP32Definitions",
    "TransferEimPackageResponse.eimPackageError",
    NULL,
    NULL,
    sgp32_TransferEimPackageResponse_eimPackageError_values,
    3,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_TransferEimPackageResponse_eimPackageError_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_TransferEimPackageResponse_eimPackageError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_TransferEimPackageResponse_eimPackageError_names)};
#endif

/* EimPackageErrorWithCid.correlationId */
_Static_assert(sizeof(sgp32_EimPackageErrorWithCid_correlationId) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EimPackageErrorWithCid_correlationId_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_EimPackageErrorWithCid_correlationId, eimTransactionId))},
    {&sgp22_Octet16_type, 0x5A,
     (uint16_t)(offsetof(sgp32_EimPackageErrorWithCid_correlationId, eidValue))},
};
#if SGP32_NAMES
const char *const sgp32_EimPackageErrorWithCid_correlationId_item_names[] = {
    "eimTransactionId",
    "eidValue",
};
static const schema_names sgp32_EimPackageErrorWithCid_correlationId_names = {
    "SGP32Definitions",
    "EimPackageErrorWithCid.correlationId",
    NULL,
    sgp32_EimPackageErrorWithCid_correlationId_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp32_EimPackageErrorWithCid_correlationId_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp32_EimPackageErrorWithCid_correlationId),
    sgp32_EimPackageErrorWithCid_correlationId_items SCHEMA_NAMED_BY(
        sgp32_EimPackageErrorWithCid_correlationId_names)};

/* EimPackageErrorWithCid */
_Static_assert(sizeof(sgp32_EimPackageErrorWithCid) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_EimPackageErrorWithCid, has_correlationId) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_EimPackageErrorWithCid_items[] = {
    {&sgp32_EimPackageErrorWithCid_correlationId_type, 0xA0,
     (uint16_t)(offsetof(sgp32_EimPackageErrorWithCid, correlationId) | SCHEMA_OPTIONAL)},
    {&sgp32_EimPackageResultErrorCode_type, 0x81,
     (uint16_t)(offsetof(sgp32_EimPackageErrorWithCid, eimPackageError))},
#if SGP32_WITH_LENIENT
    {NULL, 0x00, 0x1EC0}, /* correlation_id */
    {NULL, 0x02, 0x1E41}, /* correlation_id */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp32_EimPackageErrorWithCid_item_names[] = {
    "correlationId",
    "eimPackageError",
};
static const schema_names sgp32_EimPackageErrorWithCid_names = {
    "SGP32Definitions",
    "EimPackageErrorWithCid",
    NULL,
    sgp32_EimPackageErrorWithCid_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EimPackageErrorWithCid_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC | SCHEMA_DEVIATES,
    0x30,
    2,
    sizeof(sgp32_EimPackageErrorWithCid),
    sgp32_EimPackageErrorWithCid_items SCHEMA_NAMED_BY(sgp32_EimPackageErrorWithCid_names)};

/* TransferEimPackageResponse */
_Static_assert(sizeof(sgp32_TransferEimPackageResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_TransferEimPackageResponse_items[] = {
    {&sgp32_EuiccPackageResult_type, 0xBF51,
     (uint16_t)(offsetof(sgp32_TransferEimPackageResponse, euiccPackageResult))},
    {&sgp32_TransferEimPackageResponse_ePRAndNotifications_type, 0x30,
     (uint16_t)(offsetof(sgp32_TransferEimPackageResponse, ePRAndNotifications))},
    {&sgp32_IpaEuiccDataResponse_type, 0xBF52,
     (uint16_t)(offsetof(sgp32_TransferEimPackageResponse, ipaEuiccDataResponse))},
    {&schema_null_type, 0x05, (uint16_t)(offsetof(sgp32_TransferEimPackageResponse, unknown))},
    {&sgp32_EimPackageReceivedWithCid_type, 0xBF60,
     (uint16_t)(offsetof(sgp32_TransferEimPackageResponse, eimPackageReceivedWithCid))},
    {&sgp32_TransferEimPackageResponse_eimPackageError_type, 0x02,
     (uint16_t)(offsetof(sgp32_TransferEimPackageResponse, eimPackageError))},
    {&sgp32_EimPackageErrorWithCid_type, 0xBF61,
     (uint16_t)(offsetof(sgp32_TransferEimPackageResponse, eimPackageErrorWithCid))},
};
#if SGP32_NAMES
const char *const sgp32_TransferEimPackageResponse_item_names[] = {
    "euiccPackageResult",     "ePRAndNotifications",       "ipaEuiccDataResponse",
    "eimPackageReceived",     "eimPackageReceivedWithCid", "eimPackageError",
    "eimPackageErrorWithCid",
};
static const schema_names sgp32_TransferEimPackageResponse_names = {
    "SGP32Definitions",
    "TransferEimPackageResponse",
    NULL,
    sgp32_TransferEimPackageResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_TransferEimPackageResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0xBF4E,
    7,
    sizeof(sgp32_TransferEimPackageResponse),
    sgp32_TransferEimPackageResponse_items SCHEMA_NAMED_BY(sgp32_TransferEimPackageResponse_names)};

/* StateChangeCause */
#if SGP32_NAMES
const schema_value sgp32_StateChangeCause_values[] = {
    {0, "otherEim"},     {1, "fallback"},    {2, "emergencyProfile"},
    {3, "local"},        {4, "reset"},       {5, "immediateEnableProfile"},
    {6, "deviceChange"}, {127, "undefined"},
};
static const schema_names sgp32_StateChangeCause_names = {
    "SGP32Definitions", "StateChangeCause", NULL, NULL, sgp32_StateChangeCause_values, 8, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_StateChangeCause_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_StateChangeCause_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp32_StateChangeCause_names)};
#endif

/* GetEimPackageRequest */
_Static_assert(sizeof(sgp32_GetEimPackageRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_GetEimPackageRequest, has_rPLMN) == SCHEMA_PRESENCE(1) + 2,
               "presence flags are contiguous");
const schema_component sgp32_GetEimPackageRequest_items[] = {
    {&sgp22_Octet16_type, 0x5A, (uint16_t)(offsetof(sgp32_GetEimPackageRequest, eidValue))},
    {&schema_null_type, 0x80, (uint16_t)(SCHEMA_OPTIONAL)},
    {&sgp32_StateChangeCause_type, 0x81,
     (uint16_t)(offsetof(sgp32_GetEimPackageRequest, stateChangeCause) | SCHEMA_OPTIONAL)},
    {&schema_octets_3_3_type, 0x82,
     (uint16_t)(offsetof(sgp32_GetEimPackageRequest, rPLMN) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_GetEimPackageRequest_item_names[] = {
    "eidValue",
    "notifyStateChange",
    "stateChangeCause",
    "rPLMN",
};
static const schema_names sgp32_GetEimPackageRequest_names = {"SGP32Definitions",
                                                              "GetEimPackageRequest",
                                                              NULL,
                                                              sgp32_GetEimPackageRequest_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp32_GetEimPackageRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF4F,
    4,
    sizeof(sgp32_GetEimPackageRequest),
    sgp32_GetEimPackageRequest_items SCHEMA_NAMED_BY(sgp32_GetEimPackageRequest_names)};

/* EsipaMessageFromIpaToEim */
_Static_assert(sizeof(sgp32_EsipaMessageFromIpaToEim) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EsipaMessageFromIpaToEim_items[] = {
    {&sgp32_InitiateAuthenticationRequestEsipa_type, 0xBF39,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromIpaToEim, initiateAuthenticationRequestEsipa))},
    {&sgp32_AuthenticateClientRequestEsipa_type, 0xBF3B,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromIpaToEim, authenticateClientRequestEsipa))},
    {&sgp32_GetBoundProfilePackageRequestEsipa_type, 0xBF3A,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromIpaToEim, getBoundProfilePackageRequestEsipa))},
    {&sgp32_CancelSessionRequestEsipa_type, 0xBF41,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromIpaToEim, cancelSessionRequestEsipa))},
    {&sgp32_HandleNotificationEsipa_type, 0xBF3D,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromIpaToEim, handleNotificationEsipa))},
    {&sgp32_TransferEimPackageResponse_type, 0xBF4E,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromIpaToEim, transferEimPackageResponse))},
    {&sgp32_GetEimPackageRequest_type, 0xBF4F,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromIpaToEim, getEimPackageRequest))},
    {&sgp32_ProvideEimPackageResult_type, 0xBF50,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromIpaToEim, provideEimPackageResult))},
};
#if SGP32_NAMES
const char *const sgp32_EsipaMessageFromIpaToEim_item_names[] = {
    "initiateAuthenticationRequestEsipa",
    "authenticateClientRequestEsipa",
    "getBoundProfilePackageRequestEsipa",
    "cancelSessionRequestEsipa",
    "handleNotificationEsipa",
    "transferEimPackageResponse",
    "getEimPackageRequest",
    "provideEimPackageResult",
};
static const schema_names sgp32_EsipaMessageFromIpaToEim_names = {
    "SGP32Definitions",
    "EsipaMessageFromIpaToEim",
    NULL,
    sgp32_EsipaMessageFromIpaToEim_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EsipaMessageFromIpaToEim_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    8,
    sizeof(sgp32_EsipaMessageFromIpaToEim),
    sgp32_EsipaMessageFromIpaToEim_items SCHEMA_NAMED_BY(sgp32_EsipaMessageFromIpaToEim_names)};

/* InitiateAuthenticationOkEsipa */
_Static_assert(sizeof(sgp32_InitiateAuthenticationOkEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_InitiateAuthenticationOkEsipa, has_ctxParams1) ==
                   SCHEMA_PRESENCE(1) + 2,
               "presence flags are contiguous");
const schema_component sgp32_InitiateAuthenticationOkEsipa_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationOkEsipa, transactionId) | SCHEMA_OPTIONAL)},
    {&sgp22_ServerSigned1_type, 0x30,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationOkEsipa, serverSigned1))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationOkEsipa, serverSignature1))},
    {&schema_octets_type, 0x04,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationOkEsipa, euiccCiPKIdentifierToBeUsed))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationOkEsipa, serverCertificate))},
    {&schema_utf8_type, 0x0C,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationOkEsipa, matchingId) | SCHEMA_OPTIONAL)},
    {&sgp22_CtxParams1_type, 0xA2,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationOkEsipa, ctxParams1) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_InitiateAuthenticationOkEsipa_item_names[] = {
    "transactionId",     "serverSigned1", "serverSignature1", "euiccCiPKIdentifierToBeUsed",
    "serverCertificate", "matchingId",    "ctxParams1",
};
static const schema_names sgp32_InitiateAuthenticationOkEsipa_names = {
    "SGP32Definitions",
    "InitiateAuthenticationOkEsipa",
    NULL,
    sgp32_InitiateAuthenticationOkEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_InitiateAuthenticationOkEsipa_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    7,
    sizeof(sgp32_InitiateAuthenticationOkEsipa),
    sgp32_InitiateAuthenticationOkEsipa_items SCHEMA_NAMED_BY(
        sgp32_InitiateAuthenticationOkEsipa_names)};

/* InitiateAuthenticationResponseEsipa.initiateAuthenticationErrorEsipa */
#if SGP32_NAMES
const schema_value
    sgp32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_values[] = {
        {1, "invalidDpAddress"},   {2, "euiccVersionNotSupportedByDp"},
        {3, "ciPKIdNotSupported"}, {50, "smdpAddressMismatch"},
        {51, "smdpOidMismatch"},   {52, "invalidEimTransactionId"},
        {127, "undefinedError"},
};
static const schema_names
    sgp32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_names = {
        "SGP32Definitions",
        "InitiateAuthenticationResponseEsipa.initiateAuthenticationErrorEsipa",
        NULL,
        NULL,
        sgp32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_values,
        7,
        true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_type
        SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(
        sgp32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_names)};
#endif

/* InitiateAuthenticationResponseEsipa */
_Static_assert(sizeof(sgp32_InitiateAuthenticationResponseEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_InitiateAuthenticationResponseEsipa_items[] = {
    {&sgp32_InitiateAuthenticationOkEsipa_type, 0xA0,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationResponseEsipa,
                         initiateAuthenticationOkEsipa))},
    {&sgp32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_type, 0x81,
     (uint16_t)(offsetof(sgp32_InitiateAuthenticationResponseEsipa,
                         initiateAuthenticationErrorEsipa))},
};
#if SGP32_NAMES
const char *const sgp32_InitiateAuthenticationResponseEsipa_item_names[] = {
    "initiateAuthenticationOkEsipa",
    "initiateAuthenticationErrorEsipa",
};
static const schema_names sgp32_InitiateAuthenticationResponseEsipa_names = {
    "SGP32Definitions",
    "InitiateAuthenticationResponseEsipa",
    NULL,
    sgp32_InitiateAuthenticationResponseEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_InitiateAuthenticationResponseEsipa_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF39,
    2,
    sizeof(sgp32_InitiateAuthenticationResponseEsipa),
    sgp32_InitiateAuthenticationResponseEsipa_items SCHEMA_NAMED_BY(
        sgp32_InitiateAuthenticationResponseEsipa_names)};

/* AuthenticateClientOkDPEsipa */
_Static_assert(sizeof(sgp32_AuthenticateClientOkDPEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_AuthenticateClientOkDPEsipa, has_hashCc) == SCHEMA_PRESENCE(1) + 2,
               "presence flags are contiguous");
const schema_component sgp32_AuthenticateClientOkDPEsipa_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_AuthenticateClientOkDPEsipa, transactionId) | SCHEMA_OPTIONAL)},
    {&sgp32_StoreMetadataRequest_type, 0xBF25,
     (uint16_t)(offsetof(sgp32_AuthenticateClientOkDPEsipa, profileMetaData) | SCHEMA_OPTIONAL)},
    {&sgp22_SmdpSigned2_type, 0x30,
     (uint16_t)(offsetof(sgp32_AuthenticateClientOkDPEsipa, smdpSigned2))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp32_AuthenticateClientOkDPEsipa, smdpSignature2))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp32_AuthenticateClientOkDPEsipa, smdpCertificate))},
    {&sgp22_Octet32_type, 0x04,
     (uint16_t)(offsetof(sgp32_AuthenticateClientOkDPEsipa, hashCc) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_AuthenticateClientOkDPEsipa_item_names[] = {
    "transactionId",  "profileMetaData", "smdpSigned2",
    "smdpSignature2", "smdpCertificate", "hashCc",
};
static const schema_names sgp32_AuthenticateClientOkDPEsipa_names = {
    "SGP32Definitions",
    "AuthenticateClientOkDPEsipa",
    NULL,
    sgp32_AuthenticateClientOkDPEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_AuthenticateClientOkDPEsipa_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    6,
    sizeof(sgp32_AuthenticateClientOkDPEsipa),
    sgp32_AuthenticateClientOkDPEsipa_items SCHEMA_NAMED_BY(
        sgp32_AuthenticateClientOkDPEsipa_names)};

/* AuthenticateClientOkDSEsipa */
_Static_assert(sizeof(sgp32_AuthenticateClientOkDSEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_AuthenticateClientOkDSEsipa, has_profileDownloadTrigger) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_AuthenticateClientOkDSEsipa_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_AuthenticateClientOkDSEsipa, transactionId))},
    {&sgp32_ProfileDownloadTriggerRequest_type, 0xBF54,
     (uint16_t)(offsetof(sgp32_AuthenticateClientOkDSEsipa, profileDownloadTrigger) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp32_AuthenticateClientOkDSEsipa_item_names[] = {
    "transactionId",
    "profileDownloadTrigger",
};
static const schema_names sgp32_AuthenticateClientOkDSEsipa_names = {
    "SGP32Definitions",
    "AuthenticateClientOkDSEsipa",
    NULL,
    sgp32_AuthenticateClientOkDSEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_AuthenticateClientOkDSEsipa_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_AuthenticateClientOkDSEsipa),
    sgp32_AuthenticateClientOkDSEsipa_items SCHEMA_NAMED_BY(
        sgp32_AuthenticateClientOkDSEsipa_names)};

/* AuthenticateClientResponseEsipa.authenticateClientErrorEsipa */
#if SGP32_NAMES
const schema_value sgp32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_values[] = {
    {1, "eumCertificateInvalid"},
    {2, "eumCertificateExpired"},
    {3, "euiccCertificateInvalid"},
    {4, "euiccCertificateExpired"},
    {5, "euiccSignatureInvalid"},
    {6, "matchingIdRefused"},
    {7, "eidMismatch"},
    {8, "noEligibleProfile"},
    {9, "ciPKUnknown"},
    {10, "invalidTransactionId"},
    {11, "insufficientMemory"},
    {18, "downloadOrderExpired"},
    {50, "pprNotAllowed"},
    {56, "eventIdUnknown"},
    {127, "undefinedError"},
};
static const schema_names sgp32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_names =
    {"SGP32Definitions",
     "AuthenticateClientResponseEsipa.authenticateClientErrorEsipa",
     NULL,
     NULL,
     sgp32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_values,
     15,
     true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_type
    SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_names)};
#endif

/* AuthenticateClientResponseEsipa */
_Static_assert(sizeof(sgp32_AuthenticateClientResponseEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_AuthenticateClientResponseEsipa_items[] = {
    {&sgp32_AuthenticateClientOkDPEsipa_type, 0xA0,
     (uint16_t)(offsetof(sgp32_AuthenticateClientResponseEsipa, authenticateClientOkDPEsipa))},
    {&sgp32_AuthenticateClientOkDSEsipa_type, 0xA1,
     (uint16_t)(offsetof(sgp32_AuthenticateClientResponseEsipa, authenticateClientOkDSEsipa))},
    {&sgp32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_type, 0x82,
     (uint16_t)(offsetof(sgp32_AuthenticateClientResponseEsipa, authenticateClientErrorEsipa))},
};
#if SGP32_NAMES
const char *const sgp32_AuthenticateClientResponseEsipa_item_names[] = {
    "authenticateClientOkDPEsipa",
    "authenticateClientOkDSEsipa",
    "authenticateClientErrorEsipa",
};
static const schema_names sgp32_AuthenticateClientResponseEsipa_names = {
    "SGP32Definitions",
    "AuthenticateClientResponseEsipa",
    NULL,
    sgp32_AuthenticateClientResponseEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_AuthenticateClientResponseEsipa_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF3B,
    3,
    sizeof(sgp32_AuthenticateClientResponseEsipa),
    sgp32_AuthenticateClientResponseEsipa_items SCHEMA_NAMED_BY(
        sgp32_AuthenticateClientResponseEsipa_names)};

/* GetBoundProfilePackageOkEsipa */
_Static_assert(sizeof(sgp32_GetBoundProfilePackageOkEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp32_GetBoundProfilePackageOkEsipa, has_transactionId) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp32_GetBoundProfilePackageOkEsipa_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp32_GetBoundProfilePackageOkEsipa, transactionId) | SCHEMA_OPTIONAL)},
    {&sgp22_BoundProfilePackage_type, 0xBF36,
     (uint16_t)(offsetof(sgp32_GetBoundProfilePackageOkEsipa, boundProfilePackage))},
};
#if SGP32_NAMES
const char *const sgp32_GetBoundProfilePackageOkEsipa_item_names[] = {
    "transactionId",
    "boundProfilePackage",
};
static const schema_names sgp32_GetBoundProfilePackageOkEsipa_names = {
    "SGP32Definitions",
    "GetBoundProfilePackageOkEsipa",
    NULL,
    sgp32_GetBoundProfilePackageOkEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_GetBoundProfilePackageOkEsipa_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp32_GetBoundProfilePackageOkEsipa),
    sgp32_GetBoundProfilePackageOkEsipa_items SCHEMA_NAMED_BY(
        sgp32_GetBoundProfilePackageOkEsipa_names)};

/* GetBoundProfilePackageResponseEsipa.getBoundProfilePackageErrorEsipa */
#if SGP32_NAMES
const schema_value
    sgp32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_values[] = {
        {1, "euiccSignatureInvalid"},   {2, "confirmationCodeMissing"},
        {3, "confirmationCodeRefused"}, {4, "confirmationCodeRetriesExceeded"},
        {5, "bppRebindingRefused"},     {6, "deprecated"},
        {50, "metadataMismatch"},       {95, "invalidTransactionId"},
        {127, "undefinedError"},
};
static const schema_names
    sgp32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_names = {
        "SGP32Definitions",
        "GetBoundProfilePackageResponseEsipa.getBoundProfilePackageErrorEsipa",
        NULL,
        NULL,
        sgp32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_values,
        9,
        true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_type
        SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(
        sgp32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_names)};
#endif

/* GetBoundProfilePackageResponseEsipa */
_Static_assert(sizeof(sgp32_GetBoundProfilePackageResponseEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_GetBoundProfilePackageResponseEsipa_items[] = {
    {&sgp32_GetBoundProfilePackageOkEsipa_type, 0xA0,
     (uint16_t)(offsetof(sgp32_GetBoundProfilePackageResponseEsipa,
                         getBoundProfilePackageOkEsipa))},
    {&sgp32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_type, 0x81,
     (uint16_t)(offsetof(sgp32_GetBoundProfilePackageResponseEsipa,
                         getBoundProfilePackageErrorEsipa))},
};
#if SGP32_NAMES
const char *const sgp32_GetBoundProfilePackageResponseEsipa_item_names[] = {
    "getBoundProfilePackageOkEsipa",
    "getBoundProfilePackageErrorEsipa",
};
static const schema_names sgp32_GetBoundProfilePackageResponseEsipa_names = {
    "SGP32Definitions",
    "GetBoundProfilePackageResponseEsipa",
    NULL,
    sgp32_GetBoundProfilePackageResponseEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_GetBoundProfilePackageResponseEsipa_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF3A,
    2,
    sizeof(sgp32_GetBoundProfilePackageResponseEsipa),
    sgp32_GetBoundProfilePackageResponseEsipa_items SCHEMA_NAMED_BY(
        sgp32_GetBoundProfilePackageResponseEsipa_names)};

/* CancelSessionOk */
#if SGP32_NAMES
static const schema_names sgp32_CancelSessionOk_names = {
    "SGP32Definitions", "CancelSessionOk", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp32_CancelSessionOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp32_CancelSessionOk),
    schema_no_items SCHEMA_NAMED_BY(sgp32_CancelSessionOk_names)};

/* CancelSessionResponseEsipa.cancelSessionError */
#if SGP32_NAMES
const schema_value sgp32_CancelSessionResponseEsipa_cancelSessionError_values[] = {
    {1, "invalidTransactionId"},
    {2, "euiccSignatureInvalid"},
    {127, "undefinedError"},
};
static const schema_names sgp32_CancelSessionResponseEsipa_cancelSessionError_names = {
    "SGP32Definitions",
    "CancelSessionResponseEsipa.cancelSessionError",
    NULL,
    NULL,
    sgp32_CancelSessionResponseEsipa_cancelSessionError_values,
    3,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_CancelSessionResponseEsipa_cancelSessionError_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_CancelSessionResponseEsipa_cancelSessionError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_CancelSessionResponseEsipa_cancelSessionError_names)};
#endif

/* CancelSessionResponseEsipa */
_Static_assert(sizeof(sgp32_CancelSessionResponseEsipa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_CancelSessionResponseEsipa_items[] = {
    {&sgp32_CancelSessionOk_type, 0xA0,
     (uint16_t)(offsetof(sgp32_CancelSessionResponseEsipa, cancelSessionOk))},
    {&sgp32_CancelSessionResponseEsipa_cancelSessionError_type, 0x81,
     (uint16_t)(offsetof(sgp32_CancelSessionResponseEsipa, cancelSessionError))},
};
#if SGP32_NAMES
const char *const sgp32_CancelSessionResponseEsipa_item_names[] = {
    "cancelSessionOk",
    "cancelSessionError",
};
static const schema_names sgp32_CancelSessionResponseEsipa_names = {
    "SGP32Definitions",
    "CancelSessionResponseEsipa",
    NULL,
    sgp32_CancelSessionResponseEsipa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_CancelSessionResponseEsipa_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF41,
    2,
    sizeof(sgp32_CancelSessionResponseEsipa),
    sgp32_CancelSessionResponseEsipa_items SCHEMA_NAMED_BY(sgp32_CancelSessionResponseEsipa_names)};

/* TransferEimPackageRequest */
_Static_assert(sizeof(sgp32_TransferEimPackageRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_TransferEimPackageRequest_items[] = {
    {&sgp32_EuiccPackageRequest_type, 0xBF51,
     (uint16_t)(offsetof(sgp32_TransferEimPackageRequest, euiccPackageRequest))},
    {&sgp32_IpaEuiccDataRequest_type, 0xBF52,
     (uint16_t)(offsetof(sgp32_TransferEimPackageRequest, ipaEuiccDataRequest))},
    {&sgp32_EimAcknowledgements_type, 0xBF53,
     (uint16_t)(offsetof(sgp32_TransferEimPackageRequest, eimAcknowledgements))},
    {&sgp32_ProfileDownloadTriggerRequest_type, 0xBF54,
     (uint16_t)(offsetof(sgp32_TransferEimPackageRequest, profileDownloadTriggerRequest))},
};
#if SGP32_NAMES
const char *const sgp32_TransferEimPackageRequest_item_names[] = {
    "euiccPackageRequest",
    "ipaEuiccDataRequest",
    "eimAcknowledgements",
    "profileDownloadTriggerRequest",
};
static const schema_names sgp32_TransferEimPackageRequest_names = {
    "SGP32Definitions",
    "TransferEimPackageRequest",
    NULL,
    sgp32_TransferEimPackageRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_TransferEimPackageRequest_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0xBF4E,
    4,
    sizeof(sgp32_TransferEimPackageRequest),
    sgp32_TransferEimPackageRequest_items SCHEMA_NAMED_BY(sgp32_TransferEimPackageRequest_names)};

/* GetEimPackageResponse.eimPackageError */
#if SGP32_NAMES
const schema_value sgp32_GetEimPackageResponse_eimPackageError_values[] = {
    {1, "noEimPackageAvailable"}, {2, "eidNotFound"}, {3, "invalidEid"}, {4, "missingEid"},
    {127, "undefinedError"},
};
static const schema_names sgp32_GetEimPackageResponse_eimPackageError_names = {
    "SGP32Definitions",
    "GetEimPackageResponse.eimPackageError",
    NULL,
    NULL,
    sgp32_GetEimPackageResponse_eimPackageError_values,
    5,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp32_GetEimPackageResponse_eimPackageError_type SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_GetEimPackageResponse_eimPackageError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_GetEimPackageResponse_eimPackageError_names)};
#endif

/* GetEimPackageResponse */
_Static_assert(sizeof(sgp32_GetEimPackageResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_GetEimPackageResponse_items[] = {
    {&sgp32_EuiccPackageRequest_type, 0xBF51,
     (uint16_t)(offsetof(sgp32_GetEimPackageResponse, euiccPackageRequest))},
    {&sgp32_IpaEuiccDataRequest_type, 0xBF52,
     (uint16_t)(offsetof(sgp32_GetEimPackageResponse, ipaEuiccDataRequest))},
    {&sgp32_ProfileDownloadTriggerRequest_type, 0xBF54,
     (uint16_t)(offsetof(sgp32_GetEimPackageResponse, profileDownloadTriggerRequest))},
    {&sgp32_GetEimPackageResponse_eimPackageError_type, 0x02,
     (uint16_t)(offsetof(sgp32_GetEimPackageResponse, eimPackageError))},
};
#if SGP32_NAMES
const char *const sgp32_GetEimPackageResponse_item_names[] = {
    "euiccPackageRequest",
    "ipaEuiccDataRequest",
    "profileDownloadTriggerRequest",
    "eimPackageError",
};
static const schema_names sgp32_GetEimPackageResponse_names = {
    "SGP32Definitions",
    "GetEimPackageResponse",
    NULL,
    sgp32_GetEimPackageResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_GetEimPackageResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0xBF4F,
    4,
    sizeof(sgp32_GetEimPackageResponse),
    sgp32_GetEimPackageResponse_items SCHEMA_NAMED_BY(sgp32_GetEimPackageResponse_names)};

/* ProvideEimPackageResultResponse.emptyResponse */
#if SGP32_NAMES
static const schema_names sgp32_ProvideEimPackageResultResponse_emptyResponse_names = {
    "SGP32Definitions", "ProvideEimPackageResultResponse.emptyResponse", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp32_ProvideEimPackageResultResponse_emptyResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp32_ProvideEimPackageResultResponse_emptyResponse),
    schema_no_items SCHEMA_NAMED_BY(sgp32_ProvideEimPackageResultResponse_emptyResponse_names)};

/* ProvideEimPackageResultResponse.provideEimPackageResultError */
#if SGP32_NAMES
const schema_value sgp32_ProvideEimPackageResultResponse_provideEimPackageResultError_values[] = {
    {2, "eidNotFound"},
    {3, "invalidEid"},
    {4, "missingEid"},
    {127, "undefinedError"},
};
static const schema_names sgp32_ProvideEimPackageResultResponse_provideEimPackageResultError_names =
    {"SGP32Definitions",
     "ProvideEimPackageResultResponse.provideEimPackageResultError",
     NULL,
     NULL,
     sgp32_ProvideEimPackageResultResponse_provideEimPackageResultError_values,
     4,
     true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp32_ProvideEimPackageResultResponse_provideEimPackageResultError_type
    SCHEMA_TWIN(sgp32_EimIdType_type);
#else
const sgp32_type sgp32_ProvideEimPackageResultResponse_provideEimPackageResultError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp32_ProvideEimPackageResultResponse_provideEimPackageResultError_names)};
#endif

/* ProvideEimPackageResultResponse */
_Static_assert(sizeof(sgp32_ProvideEimPackageResultResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_ProvideEimPackageResultResponse_items[] = {
    {&sgp32_EimAcknowledgements_type, 0xBF53,
     (uint16_t)(offsetof(sgp32_ProvideEimPackageResultResponse, eimAcknowledgements))},
    {&sgp32_ProvideEimPackageResultResponse_emptyResponse_type, 0x30,
     (uint16_t)(offsetof(sgp32_ProvideEimPackageResultResponse, emptyResponse))},
    {&sgp32_ProvideEimPackageResultResponse_provideEimPackageResultError_type, 0x02,
     (uint16_t)(offsetof(sgp32_ProvideEimPackageResultResponse, provideEimPackageResultError))},
};
#if SGP32_NAMES
const char *const sgp32_ProvideEimPackageResultResponse_item_names[] = {
    "eimAcknowledgements",
    "emptyResponse",
    "provideEimPackageResultError",
};
static const schema_names sgp32_ProvideEimPackageResultResponse_names = {
    "SGP32Definitions",
    "ProvideEimPackageResultResponse",
    NULL,
    sgp32_ProvideEimPackageResultResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_ProvideEimPackageResultResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0xBF50,
    3,
    sizeof(sgp32_ProvideEimPackageResultResponse),
    sgp32_ProvideEimPackageResultResponse_items SCHEMA_NAMED_BY(
        sgp32_ProvideEimPackageResultResponse_names)};

/* EsipaMessageFromEimToIpa */
_Static_assert(sizeof(sgp32_EsipaMessageFromEimToIpa) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp32_EsipaMessageFromEimToIpa_items[] = {
    {&sgp32_InitiateAuthenticationResponseEsipa_type, 0xBF39,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromEimToIpa, initiateAuthenticationResponseEsipa))},
    {&sgp32_AuthenticateClientResponseEsipa_type, 0xBF3B,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromEimToIpa, authenticateClientResponseEsipa))},
    {&sgp32_GetBoundProfilePackageResponseEsipa_type, 0xBF3A,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromEimToIpa, getBoundProfilePackageResponseEsipa))},
    {&sgp32_CancelSessionResponseEsipa_type, 0xBF41,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromEimToIpa, cancelSessionResponseEsipa))},
    {&sgp32_TransferEimPackageRequest_type, 0xBF4E,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromEimToIpa, transferEimPackageRequest))},
    {&sgp32_GetEimPackageResponse_type, 0xBF4F,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromEimToIpa, getEimPackageResponse))},
    {&sgp32_ProvideEimPackageResultResponse_type, 0xBF50,
     (uint16_t)(offsetof(sgp32_EsipaMessageFromEimToIpa, provideEimPackageResultResponse))},
};
#if SGP32_NAMES
const char *const sgp32_EsipaMessageFromEimToIpa_item_names[] = {
    "initiateAuthenticationResponseEsipa", "authenticateClientResponseEsipa",
    "getBoundProfilePackageResponseEsipa", "cancelSessionResponseEsipa",
    "transferEimPackageRequest",           "getEimPackageResponse",
    "provideEimPackageResultResponse",
};
static const schema_names sgp32_EsipaMessageFromEimToIpa_names = {
    "SGP32Definitions",
    "EsipaMessageFromEimToIpa",
    NULL,
    sgp32_EsipaMessageFromEimToIpa_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp32_EsipaMessageFromEimToIpa_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    7,
    sizeof(sgp32_EsipaMessageFromEimToIpa),
    sgp32_EsipaMessageFromEimToIpa_items SCHEMA_NAMED_BY(sgp32_EsipaMessageFromEimToIpa_names)};
