/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/RSPDefinitions.asn by `./scripts/generate`. Do not edit. */
#include "sgp32/types_sgp22.h"

#include "codec/schema.h"
#include "schema/primitives.h"

/* Octet16 */
#if SGP32_NAMES
static const schema_names sgp22_Octet16_names = {
    "RSPDefinitions", "Octet16", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_Octet16_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 16, 16, NULL SCHEMA_NAMED_BY(sgp22_Octet16_names)};

/* TransactionId */
#if SGP32_NAMES
static const schema_names sgp22_TransactionId_names = {
    "RSPDefinitions", "TransactionId", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_TransactionId_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 1, 16, NULL SCHEMA_NAMED_BY(sgp22_TransactionId_names)};

/* Iccid */
#if SGP32_NAMES
static const schema_names sgp22_Iccid_names = {
    "RSPDefinitions", "Iccid", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_Iccid_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x5A, 10, 10, NULL SCHEMA_NAMED_BY(sgp22_Iccid_names)};

/* OctetTo16 */
#if SGP32_NAMES
static const schema_names sgp22_OctetTo16_names = {
    "RSPDefinitions", "OctetTo16", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_OctetTo16_type SCHEMA_TWIN(sgp22_TransactionId_type);
#else
const sgp32_type sgp22_OctetTo16_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 1, 16, NULL SCHEMA_NAMED_BY(sgp22_OctetTo16_names)};
#endif

/* ProfileClass */
#if SGP32_NAMES
const schema_value sgp22_ProfileClass_values[] = {
    {0, "test"},
    {1, "provisioning"},
    {2, "operational"},
};
static const schema_names sgp22_ProfileClass_names = {
    "RSPDefinitions", "ProfileClass", NULL, NULL, sgp22_ProfileClass_values, 3, false};
#endif
const sgp32_type sgp22_ProfileClass_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_ProfileClass_names)};

/* ProfileInfoListRequest.searchCriteria */
_Static_assert(sizeof(sgp22_ProfileInfoListRequest_searchCriteria) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ProfileInfoListRequest_searchCriteria_items[] = {
    {&sgp22_OctetTo16_type, 0x4F,
     (uint16_t)(offsetof(sgp22_ProfileInfoListRequest_searchCriteria, isdpAid))},
    {&sgp22_Iccid_type, 0x5A,
     (uint16_t)(offsetof(sgp22_ProfileInfoListRequest_searchCriteria, iccid))},
    {&sgp22_ProfileClass_type, 0x95,
     (uint16_t)(offsetof(sgp22_ProfileInfoListRequest_searchCriteria, profileClass))},
};
#if SGP32_NAMES
const char *const sgp22_ProfileInfoListRequest_searchCriteria_item_names[] = {
    "isdpAid",
    "iccid",
    "profileClass",
};
static const schema_names sgp22_ProfileInfoListRequest_searchCriteria_names = {
    "RSPDefinitions",
    "ProfileInfoListRequest.searchCriteria",
    NULL,
    sgp22_ProfileInfoListRequest_searchCriteria_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp22_ProfileInfoListRequest_searchCriteria_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    3,
    sizeof(sgp22_ProfileInfoListRequest_searchCriteria),
    sgp22_ProfileInfoListRequest_searchCriteria_items SCHEMA_NAMED_BY(
        sgp22_ProfileInfoListRequest_searchCriteria_names)};

/* ProfileInfoListRequest */
_Static_assert(sizeof(sgp22_ProfileInfoListRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_ProfileInfoListRequest, has_iotSpecificTagList) ==
                   SCHEMA_PRESENCE(1) + 2,
               "presence flags are contiguous");
const schema_component sgp22_ProfileInfoListRequest_items[] = {
    {&sgp22_ProfileInfoListRequest_searchCriteria_type, 0xA0,
     (uint16_t)(offsetof(sgp22_ProfileInfoListRequest, searchCriteria) | SCHEMA_OPTIONAL)},
    {&schema_octets_type, 0x5C,
     (uint16_t)(offsetof(sgp22_ProfileInfoListRequest, tagList) | SCHEMA_OPTIONAL)},
    {&schema_octets_type, 0x5D,
     (uint16_t)(offsetof(sgp22_ProfileInfoListRequest, iotSpecificTagList) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_ProfileInfoListRequest_item_names[] = {
    "searchCriteria",
    "tagList",
    "iotSpecificTagList",
};
static const schema_names sgp22_ProfileInfoListRequest_names = {
    "RSPDefinitions",
    "ProfileInfoListRequest",
    NULL,
    sgp22_ProfileInfoListRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_ProfileInfoListRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF2D,
    3,
    sizeof(sgp22_ProfileInfoListRequest),
    sgp22_ProfileInfoListRequest_items SCHEMA_NAMED_BY(sgp22_ProfileInfoListRequest_names)};

/* VendorSpecificExtension.element */
_Static_assert(sizeof(sgp22_VendorSpecificExtension_element) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_VendorSpecificExtension_element_items[] = {
    {&schema_oid_type, 0x80,
     (uint16_t)(offsetof(sgp22_VendorSpecificExtension_element, vendorOid))},
    {&schema_any_type, 0xA1,
     (uint16_t)(offsetof(sgp22_VendorSpecificExtension_element, vendorSpecificData))},
};
#if SGP32_NAMES
const char *const sgp22_VendorSpecificExtension_element_item_names[] = {
    "vendorOid",
    "vendorSpecificData",
};
static const schema_names sgp22_VendorSpecificExtension_element_names = {
    "RSPDefinitions",
    "VendorSpecificExtension.element",
    NULL,
    sgp22_VendorSpecificExtension_element_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp22_VendorSpecificExtension_element_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp22_VendorSpecificExtension_element),
    sgp22_VendorSpecificExtension_element_items SCHEMA_NAMED_BY(
        sgp22_VendorSpecificExtension_element_names)};

/* VendorSpecificExtension */
const schema_component sgp22_VendorSpecificExtension_items[] = {
    {&sgp22_VendorSpecificExtension_element_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_VendorSpecificExtension_names = {
    "RSPDefinitions", "VendorSpecificExtension", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_VendorSpecificExtension_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_VendorSpecificExtension_items SCHEMA_NAMED_BY(sgp22_VendorSpecificExtension_names)};

/* NotificationEvent */
#if SGP32_NAMES
const schema_value sgp22_NotificationEvent_values[] = {
    {0, "notificationInstall"},
    {1, "notificationEnable"},
    {2, "notificationDisable"},
    {3, "notificationDelete"},
};
static const schema_names sgp22_NotificationEvent_names = {
    "RSPDefinitions", "NotificationEvent", NULL, NULL, sgp22_NotificationEvent_values, 4, false};
#endif
const sgp32_type sgp22_NotificationEvent_type = {
    SCHEMA_NAMED_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_NotificationEvent_names)};

/* ProfileState */
#if SGP32_NAMES
const schema_value sgp22_ProfileState_values[] = {
    {0, "disabled"},
    {1, "enabled"},
};
static const schema_names sgp22_ProfileState_names = {
    "RSPDefinitions", "ProfileState", NULL, NULL, sgp22_ProfileState_values, 2, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_ProfileState_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_ProfileState_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_ProfileState_names)};
#endif

/* IconType */
#if SGP32_NAMES
const schema_value sgp22_IconType_values[] = {
    {0, "jpg"},
    {1, "png"},
};
static const schema_names sgp22_IconType_names = {"RSPDefinitions",      "IconType", NULL, NULL,
                                                  sgp22_IconType_values, 2,          false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_IconType_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_IconType_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_IconType_names)};
#endif

/* NotificationConfigurationInformation */
_Static_assert(sizeof(sgp22_NotificationConfigurationInformation) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_NotificationConfigurationInformation_items[] = {
    {&sgp22_NotificationEvent_type, 0x80,
     (uint16_t)(offsetof(sgp22_NotificationConfigurationInformation, profileManagementOperation))},
    {&schema_utf8_type, 0x81,
     (uint16_t)(offsetof(sgp22_NotificationConfigurationInformation, notificationAddress))},
};
#if SGP32_NAMES
const char *const sgp22_NotificationConfigurationInformation_item_names[] = {
    "profileManagementOperation",
    "notificationAddress",
};
static const schema_names sgp22_NotificationConfigurationInformation_names = {
    "RSPDefinitions",
    "NotificationConfigurationInformation",
    NULL,
    sgp22_NotificationConfigurationInformation_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_NotificationConfigurationInformation_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    2,
    sizeof(sgp22_NotificationConfigurationInformation),
    sgp22_NotificationConfigurationInformation_items SCHEMA_NAMED_BY(
        sgp22_NotificationConfigurationInformation_names)};

/* OperatorId */
_Static_assert(sizeof(sgp22_OperatorId) <= SCHEMA_OFFSET, "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_OperatorId, has_gid2) == SCHEMA_PRESENCE(1) + 1,
               "presence flags are contiguous");
const schema_component sgp22_OperatorId_items[] = {
    {&schema_octets_3_3_type, 0x80, (uint16_t)(offsetof(sgp22_OperatorId, mccMnc))},
    {&schema_octets_type, 0x81, (uint16_t)(offsetof(sgp22_OperatorId, gid1) | SCHEMA_OPTIONAL)},
    {&schema_octets_type, 0x82, (uint16_t)(offsetof(sgp22_OperatorId, gid2) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_OperatorId_item_names[] = {
    "mccMnc",
    "gid1",
    "gid2",
};
static const schema_names sgp22_OperatorId_names = {
    "RSPDefinitions", "OperatorId", NULL, sgp22_OperatorId_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_OperatorId_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    3,
    sizeof(sgp22_OperatorId),
    sgp22_OperatorId_items SCHEMA_NAMED_BY(sgp22_OperatorId_names)};

/* DpProprietaryData */
_Static_assert(sizeof(sgp22_DpProprietaryData) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_DpProprietaryData_items[] = {
    {&schema_oid_type, 0x80, (uint16_t)(offsetof(sgp22_DpProprietaryData, dpOid))},
};
#if SGP32_NAMES
const char *const sgp22_DpProprietaryData_item_names[] = {
    "dpOid",
};
static const schema_names sgp22_DpProprietaryData_names = {"RSPDefinitions",
                                                           "DpProprietaryData",
                                                           NULL,
                                                           sgp22_DpProprietaryData_item_names,
                                                           NULL,
                                                           0,
                                                           false};
#endif
const sgp32_type sgp22_DpProprietaryData_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    1,
    sizeof(sgp22_DpProprietaryData),
    sgp22_DpProprietaryData_items SCHEMA_NAMED_BY(sgp22_DpProprietaryData_names)};

/* PprIds */
#if SGP32_NAMES
const schema_value sgp22_PprIds_values[] = {
    {0, "pprUpdateControl"},
    {1, "ppr1"},
    {2, "ppr2"},
};
static const schema_names sgp22_PprIds_names = {"RSPDefinitions",    "PprIds", NULL, NULL,
                                                sgp22_PprIds_values, 3,        false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_PprIds_type SCHEMA_TWIN(sgp22_NotificationEvent_type);
#else
const sgp32_type sgp22_PprIds_type = {
    SCHEMA_NAMED_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_PprIds_names)};
#endif

/* ProfilePolicyAuthorisationRule.allowedOperators */
const schema_component sgp22_ProfilePolicyAuthorisationRule_allowedOperators_items[] = {
    {&sgp22_OperatorId_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_ProfilePolicyAuthorisationRule_allowedOperators_names = {
    "RSPDefinitions", "ProfilePolicyAuthorisationRule.allowedOperators", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_ProfilePolicyAuthorisationRule_allowedOperators_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_ProfilePolicyAuthorisationRule_allowedOperators_items SCHEMA_NAMED_BY(
        sgp22_ProfilePolicyAuthorisationRule_allowedOperators_names)};

/* ProfilePolicyAuthorisationRule.pprFlags */
#if SGP32_NAMES
const schema_value sgp22_ProfilePolicyAuthorisationRule_pprFlags_values[] = {
    {0, "consentRequired"},
};
static const schema_names sgp22_ProfilePolicyAuthorisationRule_pprFlags_names = {
    "RSPDefinitions",
    "ProfilePolicyAuthorisationRule.pprFlags",
    NULL,
    NULL,
    sgp22_ProfilePolicyAuthorisationRule_pprFlags_values,
    1,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_ProfilePolicyAuthorisationRule_pprFlags_type SCHEMA_TWIN(sgp22_NotificationEvent_type);
#else
const sgp32_type sgp22_ProfilePolicyAuthorisationRule_pprFlags_type = {
    SCHEMA_NAMED_BITS,
    0,
    0x03,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_ProfilePolicyAuthorisationRule_pprFlags_names)};
#endif

/* ProfilePolicyAuthorisationRule */
_Static_assert(sizeof(sgp22_ProfilePolicyAuthorisationRule) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ProfilePolicyAuthorisationRule_items[] = {
    {&sgp22_PprIds_type, 0x80, (uint16_t)(offsetof(sgp22_ProfilePolicyAuthorisationRule, pprIds))},
    {&sgp22_ProfilePolicyAuthorisationRule_allowedOperators_type, 0xA1,
     (uint16_t)(offsetof(sgp22_ProfilePolicyAuthorisationRule, allowedOperators))},
    {&sgp22_ProfilePolicyAuthorisationRule_pprFlags_type, 0x82,
     (uint16_t)(offsetof(sgp22_ProfilePolicyAuthorisationRule, pprFlags))},
};
#if SGP32_NAMES
const char *const sgp22_ProfilePolicyAuthorisationRule_item_names[] = {
    "pprIds",
    "allowedOperators",
    "pprFlags",
};
static const schema_names sgp22_ProfilePolicyAuthorisationRule_names = {
    "RSPDefinitions",
    "ProfilePolicyAuthorisationRule",
    NULL,
    sgp22_ProfilePolicyAuthorisationRule_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_ProfilePolicyAuthorisationRule_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    3,
    sizeof(sgp22_ProfilePolicyAuthorisationRule),
    sgp22_ProfilePolicyAuthorisationRule_items SCHEMA_NAMED_BY(
        sgp22_ProfilePolicyAuthorisationRule_names)};

/* RulesAuthorisationTable */
const schema_component sgp22_RulesAuthorisationTable_items[] = {
    {&sgp22_ProfilePolicyAuthorisationRule_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_RulesAuthorisationTable_names = {
    "RSPDefinitions", "RulesAuthorisationTable", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_RulesAuthorisationTable_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_RulesAuthorisationTable_items SCHEMA_NAMED_BY(sgp22_RulesAuthorisationTable_names)};

/* NotificationMetadata */
_Static_assert(sizeof(sgp22_NotificationMetadata) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_NotificationMetadata, has_iccid) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_NotificationMetadata_items[] = {
    {&schema_integer_type, 0x80, (uint16_t)(offsetof(sgp22_NotificationMetadata, seqNumber))},
    {&sgp22_NotificationEvent_type, 0x81,
     (uint16_t)(offsetof(sgp22_NotificationMetadata, profileManagementOperation))},
    {&schema_utf8_type, 0x0C,
     (uint16_t)(offsetof(sgp22_NotificationMetadata, notificationAddress))},
    {&sgp22_Iccid_type, 0x5A,
     (uint16_t)(offsetof(sgp22_NotificationMetadata, iccid) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_NotificationMetadata_item_names[] = {
    "seqNumber",
    "profileManagementOperation",
    "notificationAddress",
    "iccid",
};
static const schema_names sgp22_NotificationMetadata_names = {"RSPDefinitions",
                                                              "NotificationMetadata",
                                                              NULL,
                                                              sgp22_NotificationMetadata_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp22_NotificationMetadata_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF2F,
    4,
    sizeof(sgp22_NotificationMetadata),
    sgp22_NotificationMetadata_items SCHEMA_NAMED_BY(sgp22_NotificationMetadata_names)};

/* SuccessResult */
_Static_assert(sizeof(sgp22_SuccessResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_SuccessResult_items[] = {
    {&schema_octets_5_16_type, 0x4F, (uint16_t)(offsetof(sgp22_SuccessResult, aid))},
    {&schema_octets_type, 0x04, (uint16_t)(offsetof(sgp22_SuccessResult, simaResponse))},
};
#if SGP32_NAMES
const char *const sgp22_SuccessResult_item_names[] = {
    "aid",
    "simaResponse",
};
static const schema_names sgp22_SuccessResult_names = {
    "RSPDefinitions", "SuccessResult", NULL, sgp22_SuccessResult_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_SuccessResult_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp22_SuccessResult),
    sgp22_SuccessResult_items SCHEMA_NAMED_BY(sgp22_SuccessResult_names)};

/* BppCommandId */
#if SGP32_NAMES
const schema_value sgp22_BppCommandId_values[] = {
    {0, "initialiseSecureChannel"}, {1, "configureISDP"},      {2, "storeMetadata"},
    {3, "storeMetadata2"},          {4, "replaceSessionKeys"}, {5, "loadProfileElements"},
};
static const schema_names sgp22_BppCommandId_names = {
    "RSPDefinitions", "BppCommandId", NULL, NULL, sgp22_BppCommandId_values, 6, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_BppCommandId_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_BppCommandId_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_BppCommandId_names)};
#endif

/* ErrorReason */
#if SGP32_NAMES
const schema_value sgp22_ErrorReason_values[] = {
    {1, "incorrectInputValues"},
    {2, "invalidSignature"},
    {3, "invalidTransactionId"},
    {4, "unsupportedCrtValues"},
    {5, "unsupportedRemoteOperationType"},
    {6, "unsupportedProfileClass"},
    {7, "scp03tStructureError"},
    {8, "scp03tSecurityError"},
    {9, "installFailedDueToIccidAlreadyExistsOnEuicc"},
    {10, "installFailedDueToInsufficientMemoryForProfile"},
    {11, "installFailedDueToInterruption"},
    {12, "installFailedDueToPEProcessingError"},
    {13, "installFailedDueToDataMismatch"},
    {14, "testProfileInstallFailedDueToInvalidNaaKey"},
    {15, "pprNotAllowed"},
    {31, "installFailedDueToInsufficientMinimumSecurityLevel"},
    {32, "installFailedDueToServerAddressAbsentInEuiccAllowList"},
    {127, "installFailedDueToUnknownError"},
};
static const schema_names sgp22_ErrorReason_names = {
    "RSPDefinitions", "ErrorReason", NULL, NULL, sgp22_ErrorReason_values, 18, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_ErrorReason_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_ErrorReason_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_ErrorReason_names)};
#endif

/* ErrorResult */
_Static_assert(sizeof(sgp22_ErrorResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_ErrorResult, has_simaResponse) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_ErrorResult_items[] = {
    {&sgp22_BppCommandId_type, 0x80, (uint16_t)(offsetof(sgp22_ErrorResult, bppCommandId))},
    {&sgp22_ErrorReason_type, 0x81, (uint16_t)(offsetof(sgp22_ErrorResult, errorReason))},
    {&schema_octets_type, 0x82,
     (uint16_t)(offsetof(sgp22_ErrorResult, simaResponse) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_ErrorResult_item_names[] = {
    "bppCommandId",
    "errorReason",
    "simaResponse",
};
static const schema_names sgp22_ErrorResult_names = {
    "RSPDefinitions", "ErrorResult", NULL, sgp22_ErrorResult_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_ErrorResult_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    3,
    sizeof(sgp22_ErrorResult),
    sgp22_ErrorResult_items SCHEMA_NAMED_BY(sgp22_ErrorResult_names)};

/* ProfileInstallationResultData.finalResult */
_Static_assert(sizeof(sgp22_ProfileInstallationResultData_finalResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ProfileInstallationResultData_finalResult_items[] = {
    {&sgp22_SuccessResult_type, 0xA0,
     (uint16_t)(offsetof(sgp22_ProfileInstallationResultData_finalResult, successResult))},
    {&sgp22_ErrorResult_type, 0xA1,
     (uint16_t)(offsetof(sgp22_ProfileInstallationResultData_finalResult, errorResult))},
};
#if SGP32_NAMES
const char *const sgp22_ProfileInstallationResultData_finalResult_item_names[] = {
    "successResult",
    "errorResult",
};
static const schema_names sgp22_ProfileInstallationResultData_finalResult_names = {
    "RSPDefinitions",
    "ProfileInstallationResultData.finalResult",
    NULL,
    sgp22_ProfileInstallationResultData_finalResult_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp22_ProfileInstallationResultData_finalResult_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x00,
    2,
    sizeof(sgp22_ProfileInstallationResultData_finalResult),
    sgp22_ProfileInstallationResultData_finalResult_items SCHEMA_NAMED_BY(
        sgp22_ProfileInstallationResultData_finalResult_names)};

/* ProfileInstallationResultData */
_Static_assert(sizeof(sgp22_ProfileInstallationResultData) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ProfileInstallationResultData_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_ProfileInstallationResultData, transactionId))},
    {&sgp22_NotificationMetadata_type, 0xBF2F,
     (uint16_t)(offsetof(sgp22_ProfileInstallationResultData, notificationMetadata))},
    {&schema_oid_type, 0x06, (uint16_t)(offsetof(sgp22_ProfileInstallationResultData, smdpOid))},
    {&sgp22_ProfileInstallationResultData_finalResult_type, 0xA2,
     (uint16_t)(offsetof(sgp22_ProfileInstallationResultData, finalResult))},
};
#if SGP32_NAMES
const char *const sgp22_ProfileInstallationResultData_item_names[] = {
    "transactionId",
    "notificationMetadata",
    "smdpOid",
    "finalResult",
};
static const schema_names sgp22_ProfileInstallationResultData_names = {
    "RSPDefinitions",
    "ProfileInstallationResultData",
    NULL,
    sgp22_ProfileInstallationResultData_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_ProfileInstallationResultData_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF27,
    4,
    sizeof(sgp22_ProfileInstallationResultData),
    sgp22_ProfileInstallationResultData_items SCHEMA_NAMED_BY(
        sgp22_ProfileInstallationResultData_names)};

/* EuiccSignPIR */
#if SGP32_NAMES
static const schema_names sgp22_EuiccSignPIR_names = {
    "RSPDefinitions", "EuiccSignPIR", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_EuiccSignPIR_type = {
    SCHEMA_OCTETS, 0, 0x5F37, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_EuiccSignPIR_names)};

/* OtherSignedNotification */
_Static_assert(sizeof(sgp22_OtherSignedNotification) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_OtherSignedNotification_items[] = {
    {&sgp22_NotificationMetadata_type, 0xBF2F,
     (uint16_t)(offsetof(sgp22_OtherSignedNotification, tbsOtherNotification))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp22_OtherSignedNotification, euiccNotificationSignature))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp22_OtherSignedNotification, euiccCertificate))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp22_OtherSignedNotification, eumCertificate))},
};
#if SGP32_NAMES
const char *const sgp22_OtherSignedNotification_item_names[] = {
    "tbsOtherNotification",
    "euiccNotificationSignature",
    "euiccCertificate",
    "eumCertificate",
};
static const schema_names sgp22_OtherSignedNotification_names = {
    "RSPDefinitions",
    "OtherSignedNotification",
    NULL,
    sgp22_OtherSignedNotification_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_OtherSignedNotification_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    4,
    sizeof(sgp22_OtherSignedNotification),
    sgp22_OtherSignedNotification_items SCHEMA_NAMED_BY(sgp22_OtherSignedNotification_names)};

/* VersionType */
#if SGP32_NAMES
static const schema_names sgp22_VersionType_names = {
    "RSPDefinitions", "VersionType", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_VersionType_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 3, 3, NULL SCHEMA_NAMED_BY(sgp22_VersionType_names)};

/* EUICCInfo1.euiccCiPKIdListForVerification */
const schema_component sgp22_EUICCInfo1_euiccCiPKIdListForVerification_items[] = {
    {&pkix_SubjectKeyIdentifier_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_EUICCInfo1_euiccCiPKIdListForVerification_names = {
    "RSPDefinitions", "EUICCInfo1.euiccCiPKIdListForVerification", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_EUICCInfo1_euiccCiPKIdListForVerification_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_EUICCInfo1_euiccCiPKIdListForVerification_items SCHEMA_NAMED_BY(
        sgp22_EUICCInfo1_euiccCiPKIdListForVerification_names)};

/* EUICCInfo1.euiccCiPKIdListForSigning */
const schema_component sgp22_EUICCInfo1_euiccCiPKIdListForSigning_items[] = {
    {&pkix_SubjectKeyIdentifier_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_EUICCInfo1_euiccCiPKIdListForSigning_names = {
    "RSPDefinitions", "EUICCInfo1.euiccCiPKIdListForSigning", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_EUICCInfo1_euiccCiPKIdListForSigning_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_EUICCInfo1_euiccCiPKIdListForSigning_items SCHEMA_NAMED_BY(
        sgp22_EUICCInfo1_euiccCiPKIdListForSigning_names)};

/* EUICCInfo1 */
_Static_assert(sizeof(sgp22_EUICCInfo1) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component sgp22_EUICCInfo1_items[] = {
    {&sgp22_VersionType_type, 0x82, (uint16_t)(offsetof(sgp22_EUICCInfo1, svn))},
    {&sgp22_EUICCInfo1_euiccCiPKIdListForVerification_type, 0xA9,
     (uint16_t)(offsetof(sgp22_EUICCInfo1, euiccCiPKIdListForVerification))},
    {&sgp22_EUICCInfo1_euiccCiPKIdListForSigning_type, 0xAA,
     (uint16_t)(offsetof(sgp22_EUICCInfo1, euiccCiPKIdListForSigning))},
};
#if SGP32_NAMES
const char *const sgp22_EUICCInfo1_item_names[] = {
    "svn",
    "euiccCiPKIdListForVerification",
    "euiccCiPKIdListForSigning",
};
static const schema_names sgp22_EUICCInfo1_names = {
    "RSPDefinitions", "EUICCInfo1", NULL, sgp22_EUICCInfo1_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_EUICCInfo1_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF20,
    3,
    sizeof(sgp22_EUICCInfo1),
    sgp22_EUICCInfo1_items SCHEMA_NAMED_BY(sgp22_EUICCInfo1_names)};

/* RspCapability */
#if SGP32_NAMES
const schema_value sgp22_RspCapability_values[] = {
    {0, "additionalProfile"},
    {1, "crlSupport"},
    {2, "rpmSupport"},
    {3, "testProfileSupport"},
    {4, "deviceInfoExtensibilitySupport"},
    {5, "serviceSpecificDataSupport"},
    {19, "osUpdateSupport"},
    {26, "iotSpecificMetadataSupport"},
    {27, "mslCheckSupport"},
    {28, "rspServerTestProfileAllowlistCheckSupport"},
};
static const schema_names sgp22_RspCapability_names = {
    "RSPDefinitions", "RspCapability", NULL, NULL, sgp22_RspCapability_values, 10, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_RspCapability_type SCHEMA_TWIN(sgp22_NotificationEvent_type);
#else
const sgp32_type sgp22_RspCapability_type = {
    SCHEMA_NAMED_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_RspCapability_names)};
#endif

/* CertificationDataObject */
_Static_assert(sizeof(sgp22_CertificationDataObject) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_CertificationDataObject_items[] = {
    {&schema_utf8_type, 0x80, (uint16_t)(offsetof(sgp22_CertificationDataObject, platformLabel))},
    {&schema_utf8_type, 0x81,
     (uint16_t)(offsetof(sgp22_CertificationDataObject, discoveryBaseURL))},
};
#if SGP32_NAMES
const char *const sgp22_CertificationDataObject_item_names[] = {
    "platformLabel",
    "discoveryBaseURL",
};
static const schema_names sgp22_CertificationDataObject_names = {
    "RSPDefinitions",
    "CertificationDataObject",
    NULL,
    sgp22_CertificationDataObject_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_CertificationDataObject_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    2,
    sizeof(sgp22_CertificationDataObject),
    sgp22_CertificationDataObject_items SCHEMA_NAMED_BY(sgp22_CertificationDataObject_names)};

/* Octet4 */
#if SGP32_NAMES
static const schema_names sgp22_Octet4_names = {
    "RSPDefinitions", "Octet4", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_Octet4_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 4, 4, NULL SCHEMA_NAMED_BY(sgp22_Octet4_names)};

/* CatSupportedClasses */
#if SGP32_NAMES
static const schema_names sgp22_CatSupportedClasses_names = {
    "RSPDefinitions", "CatSupportedClasses", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_CatSupportedClasses_type = {
    SCHEMA_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_CatSupportedClasses_names)};

/* EuiccFormFactorType */
#if SGP32_NAMES
static const schema_names sgp22_EuiccFormFactorType_names = {
    "RSPDefinitions", "EuiccFormFactorType", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_EuiccFormFactorType_type = {
    SCHEMA_INTEGER, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_EuiccFormFactorType_names)};

/* DeviceAdditionalFeatureSupport */
_Static_assert(sizeof(sgp22_DeviceAdditionalFeatureSupport) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_DeviceAdditionalFeatureSupport, has_groupOfDeviceManufacturerOid) ==
                   SCHEMA_PRESENCE(1) + 1,
               "presence flags are contiguous");
const schema_component sgp22_DeviceAdditionalFeatureSupport_items[] = {
    {&sgp22_VersionType_type, 0x80,
     (uint16_t)(offsetof(sgp22_DeviceAdditionalFeatureSupport, naiSupport) | SCHEMA_OPTIONAL)},
    {&schema_oid_type, 0x81,
     (uint16_t)(offsetof(sgp22_DeviceAdditionalFeatureSupport, groupOfDeviceManufacturerOid) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_DeviceAdditionalFeatureSupport_item_names[] = {
    "naiSupport",
    "groupOfDeviceManufacturerOid",
};
static const schema_names sgp22_DeviceAdditionalFeatureSupport_names = {
    "RSPDefinitions",
    "DeviceAdditionalFeatureSupport",
    NULL,
    sgp22_DeviceAdditionalFeatureSupport_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_DeviceAdditionalFeatureSupport_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    2,
    sizeof(sgp22_DeviceAdditionalFeatureSupport),
    sgp22_DeviceAdditionalFeatureSupport_items SCHEMA_NAMED_BY(
        sgp22_DeviceAdditionalFeatureSupport_names)};

/* DeviceCapabilities */
_Static_assert(sizeof(sgp22_DeviceCapabilities) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_DeviceCapabilities, has_deviceAdditionalFeatureSupport) ==
                   SCHEMA_PRESENCE(1) + 14,
               "presence flags are contiguous");
const schema_component sgp22_DeviceCapabilities_items[] = {
    {&sgp22_VersionType_type, 0x80,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, gsmSupportedRelease) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x81,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, utranSupportedRelease) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x82,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, cdma2000onexSupportedRelease) |
                SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x83,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, cdma2000hrpdSupportedRelease) |
                SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x84,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, cdma2000ehrpdSupportedRelease) |
                SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x85,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, eutranEpcSupportedRelease) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x86,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, contactlessSupportedRelease) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x87,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, rspCrlSupportedVersion) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x88,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, nrEpcSupportedRelease) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x89,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, nr5gcSupportedRelease) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x8A,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, eutran5gcSupportedRelease) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x8B,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, lpaSvn) | SCHEMA_OPTIONAL)},
    {&sgp22_CatSupportedClasses_type, 0x8C,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, catSupportedClasses) | SCHEMA_OPTIONAL)},
    {&sgp22_EuiccFormFactorType_type, 0x8D,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, euiccFormFactorType) | SCHEMA_OPTIONAL)},
    {&sgp22_DeviceAdditionalFeatureSupport_type, 0xAE,
     (uint16_t)(offsetof(sgp22_DeviceCapabilities, deviceAdditionalFeatureSupport) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_DeviceCapabilities_item_names[] = {
    "gsmSupportedRelease",
    "utranSupportedRelease",
    "cdma2000onexSupportedRelease",
    "cdma2000hrpdSupportedRelease",
    "cdma2000ehrpdSupportedRelease",
    "eutranEpcSupportedRelease",
    "contactlessSupportedRelease",
    "rspCrlSupportedVersion",
    "nrEpcSupportedRelease",
    "nr5gcSupportedRelease",
    "eutran5gcSupportedRelease",
    "lpaSvn",
    "catSupportedClasses",
    "euiccFormFactorType",
    "deviceAdditionalFeatureSupport",
};
static const schema_names sgp22_DeviceCapabilities_names = {"RSPDefinitions",
                                                            "DeviceCapabilities",
                                                            NULL,
                                                            sgp22_DeviceCapabilities_item_names,
                                                            NULL,
                                                            0,
                                                            false};
#endif
const sgp32_type sgp22_DeviceCapabilities_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    15,
    sizeof(sgp22_DeviceCapabilities),
    sgp22_DeviceCapabilities_items SCHEMA_NAMED_BY(sgp22_DeviceCapabilities_names)};

/* Octet8 */
#if SGP32_NAMES
static const schema_names sgp22_Octet8_names = {
    "RSPDefinitions", "Octet8", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_Octet8_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 8, 8, NULL SCHEMA_NAMED_BY(sgp22_Octet8_names)};

/* DeviceInfo */
_Static_assert(sizeof(sgp22_DeviceInfo) <= SCHEMA_OFFSET, "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_DeviceInfo, has_imei) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_DeviceInfo_items[] = {
    {&sgp22_Octet4_type, 0x80, (uint16_t)(offsetof(sgp22_DeviceInfo, tac))},
    {&sgp22_DeviceCapabilities_type, 0xA1,
     (uint16_t)(offsetof(sgp22_DeviceInfo, deviceCapabilities))},
    {&sgp22_Octet8_type, 0x82, (uint16_t)(offsetof(sgp22_DeviceInfo, imei) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_DeviceInfo_item_names[] = {
    "tac",
    "deviceCapabilities",
    "imei",
};
static const schema_names sgp22_DeviceInfo_names = {
    "RSPDefinitions", "DeviceInfo", NULL, sgp22_DeviceInfo_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_DeviceInfo_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    3,
    sizeof(sgp22_DeviceInfo),
    sgp22_DeviceInfo_items SCHEMA_NAMED_BY(sgp22_DeviceInfo_names)};

/* CtxParamsForCommonAuthentication */
_Static_assert(sizeof(sgp22_CtxParamsForCommonAuthentication) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_CtxParamsForCommonAuthentication, has_matchingId) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_CtxParamsForCommonAuthentication_items[] = {
    {&schema_utf8_type, 0x80,
     (uint16_t)(offsetof(sgp22_CtxParamsForCommonAuthentication, matchingId) | SCHEMA_OPTIONAL)},
    {&sgp22_DeviceInfo_type, 0xA1,
     (uint16_t)(offsetof(sgp22_CtxParamsForCommonAuthentication, deviceInfo))},
};
#if SGP32_NAMES
const char *const sgp22_CtxParamsForCommonAuthentication_item_names[] = {
    "matchingId",
    "deviceInfo",
};
static const schema_names sgp22_CtxParamsForCommonAuthentication_names = {
    "RSPDefinitions",
    "CtxParamsForCommonAuthentication",
    NULL,
    sgp22_CtxParamsForCommonAuthentication_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_CtxParamsForCommonAuthentication_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    2,
    sizeof(sgp22_CtxParamsForCommonAuthentication),
    sgp22_CtxParamsForCommonAuthentication_items SCHEMA_NAMED_BY(
        sgp22_CtxParamsForCommonAuthentication_names)};

/* CtxParams1 */
_Static_assert(sizeof(sgp22_CtxParams1) <= SCHEMA_OFFSET, "the struct is too large for the tables");
const schema_component sgp22_CtxParams1_items[] = {
    {&sgp22_CtxParamsForCommonAuthentication_type, 0xA0,
     (uint16_t)(offsetof(sgp22_CtxParams1, ctxParamsForCommonAuthentication))},
};
#if SGP32_NAMES
const char *const sgp22_CtxParams1_item_names[] = {
    "ctxParamsForCommonAuthentication",
};
static const schema_names sgp22_CtxParams1_names = {
    "RSPDefinitions", "CtxParams1", NULL, sgp22_CtxParams1_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_CtxParams1_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x00,
    1,
    sizeof(sgp22_CtxParams1),
    sgp22_CtxParams1_items SCHEMA_NAMED_BY(sgp22_CtxParams1_names)};

/* AuthenticateErrorCode */
#if SGP32_NAMES
const schema_value sgp22_AuthenticateErrorCode_values[] = {
    {1, "invalidCertificate"}, {2, "invalidSignature"}, {3, "unsupportedCurve"},
    {4, "noSessionContext"},   {5, "invalidOid"},       {6, "euiccChallengeMismatch"},
    {7, "ciPKUnknown"},        {127, "undefinedError"},
};
static const schema_names sgp22_AuthenticateErrorCode_names = {"RSPDefinitions",
                                                               "AuthenticateErrorCode",
                                                               NULL,
                                                               NULL,
                                                               sgp22_AuthenticateErrorCode_values,
                                                               8,
                                                               false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_AuthenticateErrorCode_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_AuthenticateErrorCode_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_AuthenticateErrorCode_names)};
#endif

/* AuthenticateResponseError */
_Static_assert(sizeof(sgp22_AuthenticateResponseError) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_AuthenticateResponseError_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_AuthenticateResponseError, transactionId))},
    {&sgp22_AuthenticateErrorCode_type, 0x02,
     (uint16_t)(offsetof(sgp22_AuthenticateResponseError, authenticateErrorCode))},
};
#if SGP32_NAMES
const char *const sgp22_AuthenticateResponseError_item_names[] = {
    "transactionId",
    "authenticateErrorCode",
};
static const schema_names sgp22_AuthenticateResponseError_names = {
    "RSPDefinitions",
    "AuthenticateResponseError",
    NULL,
    sgp22_AuthenticateResponseError_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_AuthenticateResponseError_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp22_AuthenticateResponseError),
    sgp22_AuthenticateResponseError_items SCHEMA_NAMED_BY(sgp22_AuthenticateResponseError_names)};

/* Octet32 */
#if SGP32_NAMES
static const schema_names sgp22_Octet32_names = {
    "RSPDefinitions", "Octet32", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_Octet32_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 32, 32, NULL SCHEMA_NAMED_BY(sgp22_Octet32_names)};

/* EUICCSigned2 */
_Static_assert(sizeof(sgp22_EUICCSigned2) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_EUICCSigned2, has_hashCc) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_EUICCSigned2_items[] = {
    {&sgp22_TransactionId_type, 0x80, (uint16_t)(offsetof(sgp22_EUICCSigned2, transactionId))},
    {&schema_octets_type, 0x5F49, (uint16_t)(offsetof(sgp22_EUICCSigned2, euiccOtpk))},
    {&sgp22_Octet32_type, 0x04, (uint16_t)(offsetof(sgp22_EUICCSigned2, hashCc) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_EUICCSigned2_item_names[] = {
    "transactionId",
    "euiccOtpk",
    "hashCc",
};
static const schema_names sgp22_EUICCSigned2_names = {
    "RSPDefinitions", "EUICCSigned2", NULL, sgp22_EUICCSigned2_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_EUICCSigned2_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    3,
    sizeof(sgp22_EUICCSigned2),
    sgp22_EUICCSigned2_items SCHEMA_NAMED_BY(sgp22_EUICCSigned2_names)};

/* PrepareDownloadResponseOk */
_Static_assert(sizeof(sgp22_PrepareDownloadResponseOk) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_PrepareDownloadResponseOk_items[] = {
    {&sgp22_EUICCSigned2_type, 0x30,
     (uint16_t)(offsetof(sgp22_PrepareDownloadResponseOk, euiccSigned2))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp22_PrepareDownloadResponseOk, euiccSignature2))},
};
#if SGP32_NAMES
const char *const sgp22_PrepareDownloadResponseOk_item_names[] = {
    "euiccSigned2",
    "euiccSignature2",
};
static const schema_names sgp22_PrepareDownloadResponseOk_names = {
    "RSPDefinitions",
    "PrepareDownloadResponseOk",
    NULL,
    sgp22_PrepareDownloadResponseOk_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_PrepareDownloadResponseOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp22_PrepareDownloadResponseOk),
    sgp22_PrepareDownloadResponseOk_items SCHEMA_NAMED_BY(sgp22_PrepareDownloadResponseOk_names)};

/* DownloadErrorCode */
#if SGP32_NAMES
const schema_value sgp22_DownloadErrorCode_values[] = {
    {1, "invalidCertificate"}, {2, "invalidSignature"},     {3, "unsupportedCurve"},
    {4, "noSessionContext"},   {5, "invalidTransactionId"}, {127, "undefinedError"},
};
static const schema_names sgp22_DownloadErrorCode_names = {
    "RSPDefinitions", "DownloadErrorCode", NULL, NULL, sgp22_DownloadErrorCode_values, 6, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_DownloadErrorCode_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_DownloadErrorCode_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_DownloadErrorCode_names)};
#endif

/* PrepareDownloadResponseError */
_Static_assert(sizeof(sgp22_PrepareDownloadResponseError) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_PrepareDownloadResponseError_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_PrepareDownloadResponseError, transactionId))},
    {&sgp22_DownloadErrorCode_type, 0x02,
     (uint16_t)(offsetof(sgp22_PrepareDownloadResponseError, downloadErrorCode))},
};
#if SGP32_NAMES
const char *const sgp22_PrepareDownloadResponseError_item_names[] = {
    "transactionId",
    "downloadErrorCode",
};
static const schema_names sgp22_PrepareDownloadResponseError_names = {
    "RSPDefinitions",
    "PrepareDownloadResponseError",
    NULL,
    sgp22_PrepareDownloadResponseError_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_PrepareDownloadResponseError_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp22_PrepareDownloadResponseError),
    sgp22_PrepareDownloadResponseError_items SCHEMA_NAMED_BY(
        sgp22_PrepareDownloadResponseError_names)};

/* CancelSessionReason */
#if SGP32_NAMES
const schema_value sgp22_CancelSessionReason_values[] = {
    {0, "endUserRejection"},  {1, "postponed"},        {2, "timeout"},
    {3, "pprNotAllowed"},     {4, "metadataMismatch"}, {5, "loadBppExecutionError"},
    {127, "undefinedReason"},
};
static const schema_names sgp22_CancelSessionReason_names = {"RSPDefinitions",
                                                             "CancelSessionReason",
                                                             NULL,
                                                             NULL,
                                                             sgp22_CancelSessionReason_values,
                                                             7,
                                                             false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_CancelSessionReason_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_CancelSessionReason_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_CancelSessionReason_names)};
#endif

/* EuiccCancelSessionSigned */
_Static_assert(sizeof(sgp22_EuiccCancelSessionSigned) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_EuiccCancelSessionSigned_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_EuiccCancelSessionSigned, transactionId))},
    {&schema_oid_type, 0x81, (uint16_t)(offsetof(sgp22_EuiccCancelSessionSigned, smdpOid))},
    {&sgp22_CancelSessionReason_type, 0x82,
     (uint16_t)(offsetof(sgp22_EuiccCancelSessionSigned, reason))},
};
#if SGP32_NAMES
const char *const sgp22_EuiccCancelSessionSigned_item_names[] = {
    "transactionId",
    "smdpOid",
    "reason",
};
static const schema_names sgp22_EuiccCancelSessionSigned_names = {
    "RSPDefinitions",
    "EuiccCancelSessionSigned",
    NULL,
    sgp22_EuiccCancelSessionSigned_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_EuiccCancelSessionSigned_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    3,
    sizeof(sgp22_EuiccCancelSessionSigned),
    sgp22_EuiccCancelSessionSigned_items SCHEMA_NAMED_BY(sgp22_EuiccCancelSessionSigned_names)};

/* CancelSessionResponseOk */
_Static_assert(sizeof(sgp22_CancelSessionResponseOk) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_CancelSessionResponseOk_items[] = {
    {&sgp22_EuiccCancelSessionSigned_type, 0x30,
     (uint16_t)(offsetof(sgp22_CancelSessionResponseOk, euiccCancelSessionSigned))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp22_CancelSessionResponseOk, euiccCancelSessionSignature))},
};
#if SGP32_NAMES
const char *const sgp22_CancelSessionResponseOk_item_names[] = {
    "euiccCancelSessionSigned",
    "euiccCancelSessionSignature",
};
static const schema_names sgp22_CancelSessionResponseOk_names = {
    "RSPDefinitions",
    "CancelSessionResponseOk",
    NULL,
    sgp22_CancelSessionResponseOk_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_CancelSessionResponseOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp22_CancelSessionResponseOk),
    sgp22_CancelSessionResponseOk_items SCHEMA_NAMED_BY(sgp22_CancelSessionResponseOk_names)};

/* ServerSigned1 */
_Static_assert(sizeof(sgp22_ServerSigned1) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ServerSigned1_items[] = {
    {&sgp22_TransactionId_type, 0x80, (uint16_t)(offsetof(sgp22_ServerSigned1, transactionId))},
    {&sgp22_Octet16_type, 0x81, (uint16_t)(offsetof(sgp22_ServerSigned1, euiccChallenge))},
    {&schema_utf8_type, 0x83, (uint16_t)(offsetof(sgp22_ServerSigned1, serverAddress))},
    {&sgp22_Octet16_type, 0x84, (uint16_t)(offsetof(sgp22_ServerSigned1, serverChallenge))},
};
#if SGP32_NAMES
const char *const sgp22_ServerSigned1_item_names[] = {
    "transactionId",
    "euiccChallenge",
    "serverAddress",
    "serverChallenge",
};
static const schema_names sgp22_ServerSigned1_names = {
    "RSPDefinitions", "ServerSigned1", NULL, sgp22_ServerSigned1_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_ServerSigned1_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    4,
    sizeof(sgp22_ServerSigned1),
    sgp22_ServerSigned1_items SCHEMA_NAMED_BY(sgp22_ServerSigned1_names)};

/* SmdpSigned2 */
_Static_assert(sizeof(sgp22_SmdpSigned2) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_SmdpSigned2, has_bppEuiccOtpk) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_SmdpSigned2_items[] = {
    {&sgp22_TransactionId_type, 0x80, (uint16_t)(offsetof(sgp22_SmdpSigned2, transactionId))},
    {&schema_boolean_type, 0x01, (uint16_t)(offsetof(sgp22_SmdpSigned2, ccRequiredFlag))},
    {&schema_octets_type, 0x5F49,
     (uint16_t)(offsetof(sgp22_SmdpSigned2, bppEuiccOtpk) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_SmdpSigned2_item_names[] = {
    "transactionId",
    "ccRequiredFlag",
    "bppEuiccOtpk",
};
static const schema_names sgp22_SmdpSigned2_names = {
    "RSPDefinitions", "SmdpSigned2", NULL, sgp22_SmdpSigned2_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_SmdpSigned2_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    3,
    sizeof(sgp22_SmdpSigned2),
    sgp22_SmdpSigned2_items SCHEMA_NAMED_BY(sgp22_SmdpSigned2_names)};

/* RemoteOpId */
#if SGP32_NAMES
const schema_value sgp22_RemoteOpId_values[] = {
    {1, "installBoundProfilePackage"},
};
static const schema_names sgp22_RemoteOpId_names = {
    "RSPDefinitions", "RemoteOpId", NULL, NULL, sgp22_RemoteOpId_values, 1, false};
#endif
const sgp32_type sgp22_RemoteOpId_type = {
    SCHEMA_NAMED, 0, 0x82, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_RemoteOpId_names)};

/* Octet1 */
#if SGP32_NAMES
static const schema_names sgp22_Octet1_names = {
    "RSPDefinitions", "Octet1", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_Octet1_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 1, 1, NULL SCHEMA_NAMED_BY(sgp22_Octet1_names)};

/* ControlRefTemplate */
_Static_assert(sizeof(sgp22_ControlRefTemplate) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ControlRefTemplate_items[] = {
    {&sgp22_Octet1_type, 0x80, (uint16_t)(offsetof(sgp22_ControlRefTemplate, keyType))},
    {&sgp22_Octet1_type, 0x81, (uint16_t)(offsetof(sgp22_ControlRefTemplate, keyLen))},
    {&sgp22_OctetTo16_type, 0x84, (uint16_t)(offsetof(sgp22_ControlRefTemplate, hostId))},
};
#if SGP32_NAMES
const char *const sgp22_ControlRefTemplate_item_names[] = {
    "keyType",
    "keyLen",
    "hostId",
};
static const schema_names sgp22_ControlRefTemplate_names = {"RSPDefinitions",
                                                            "ControlRefTemplate",
                                                            NULL,
                                                            sgp22_ControlRefTemplate_item_names,
                                                            NULL,
                                                            0,
                                                            false};
#endif
const sgp32_type sgp22_ControlRefTemplate_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    3,
    sizeof(sgp22_ControlRefTemplate),
    sgp22_ControlRefTemplate_items SCHEMA_NAMED_BY(sgp22_ControlRefTemplate_names)};

/* InitialiseSecureChannelRequest */
_Static_assert(sizeof(sgp22_InitialiseSecureChannelRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_InitialiseSecureChannelRequest_items[] = {
    {&sgp22_RemoteOpId_type, 0x82,
     (uint16_t)(offsetof(sgp22_InitialiseSecureChannelRequest, remoteOpId))},
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_InitialiseSecureChannelRequest, transactionId))},
    {&sgp22_ControlRefTemplate_type, 0xA6,
     (uint16_t)(offsetof(sgp22_InitialiseSecureChannelRequest, controlRefTemplate))},
    {&schema_octets_type, 0x5F49,
     (uint16_t)(offsetof(sgp22_InitialiseSecureChannelRequest, smdpOtpk))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp22_InitialiseSecureChannelRequest, smdpSign))},
};
#if SGP32_NAMES
const char *const sgp22_InitialiseSecureChannelRequest_item_names[] = {
    "remoteOpId", "transactionId", "controlRefTemplate", "smdpOtpk", "smdpSign",
};
static const schema_names sgp22_InitialiseSecureChannelRequest_names = {
    "RSPDefinitions",
    "InitialiseSecureChannelRequest",
    NULL,
    sgp22_InitialiseSecureChannelRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_InitialiseSecureChannelRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF23,
    5,
    sizeof(sgp22_InitialiseSecureChannelRequest),
    sgp22_InitialiseSecureChannelRequest_items SCHEMA_NAMED_BY(
        sgp22_InitialiseSecureChannelRequest_names)};

/* BoundProfilePackage.firstSequenceOf87 */
const schema_component sgp22_BoundProfilePackage_firstSequenceOf87_items[] = {
    {&schema_octets_type, 0x87, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_BoundProfilePackage_firstSequenceOf87_names = {
    "RSPDefinitions", "BoundProfilePackage.firstSequenceOf87", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_BoundProfilePackage_firstSequenceOf87_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_BoundProfilePackage_firstSequenceOf87_items SCHEMA_NAMED_BY(
        sgp22_BoundProfilePackage_firstSequenceOf87_names)};

/* BoundProfilePackage.sequenceOf88 */
const schema_component sgp22_BoundProfilePackage_sequenceOf88_items[] = {
    {&schema_octets_type, 0x88, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_BoundProfilePackage_sequenceOf88_names = {
    "RSPDefinitions", "BoundProfilePackage.sequenceOf88", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_BoundProfilePackage_sequenceOf88_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_BoundProfilePackage_sequenceOf88_items SCHEMA_NAMED_BY(
        sgp22_BoundProfilePackage_sequenceOf88_names)};

/* BoundProfilePackage.secondSequenceOf87 */
const schema_component sgp22_BoundProfilePackage_secondSequenceOf87_items[] = {
    {&schema_octets_type, 0x87, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_BoundProfilePackage_secondSequenceOf87_names = {
    "RSPDefinitions", "BoundProfilePackage.secondSequenceOf87", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_BoundProfilePackage_secondSequenceOf87_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_BoundProfilePackage_secondSequenceOf87_items SCHEMA_NAMED_BY(
        sgp22_BoundProfilePackage_secondSequenceOf87_names)};

/* BoundProfilePackage.sequenceOf86 */
const schema_component sgp22_BoundProfilePackage_sequenceOf86_items[] = {
    {&schema_octets_type, 0x86, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_BoundProfilePackage_sequenceOf86_names = {
    "RSPDefinitions", "BoundProfilePackage.sequenceOf86", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_BoundProfilePackage_sequenceOf86_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_BoundProfilePackage_sequenceOf86_items SCHEMA_NAMED_BY(
        sgp22_BoundProfilePackage_sequenceOf86_names)};

/* BoundProfilePackage */
_Static_assert(sizeof(sgp22_BoundProfilePackage) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_BoundProfilePackage, has_secondSequenceOf87) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_BoundProfilePackage_items[] = {
    {&sgp22_InitialiseSecureChannelRequest_type, 0xBF23,
     (uint16_t)(offsetof(sgp22_BoundProfilePackage, initialiseSecureChannelRequest))},
    {&sgp22_BoundProfilePackage_firstSequenceOf87_type, 0xA0,
     (uint16_t)(offsetof(sgp22_BoundProfilePackage, firstSequenceOf87))},
    {&sgp22_BoundProfilePackage_sequenceOf88_type, 0xA1,
     (uint16_t)(offsetof(sgp22_BoundProfilePackage, sequenceOf88))},
    {&sgp22_BoundProfilePackage_secondSequenceOf87_type, 0xA2,
     (uint16_t)(offsetof(sgp22_BoundProfilePackage, secondSequenceOf87) | SCHEMA_OPTIONAL)},
    {&sgp22_BoundProfilePackage_sequenceOf86_type, 0xA3,
     (uint16_t)(offsetof(sgp22_BoundProfilePackage, sequenceOf86))},
};
#if SGP32_NAMES
const char *const sgp22_BoundProfilePackage_item_names[] = {
    "initialiseSecureChannelRequest",
    "firstSequenceOf87",
    "sequenceOf88",
    "secondSequenceOf87",
    "sequenceOf86",
};
static const schema_names sgp22_BoundProfilePackage_names = {"RSPDefinitions",
                                                             "BoundProfilePackage",
                                                             NULL,
                                                             sgp22_BoundProfilePackage_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type sgp22_BoundProfilePackage_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF36,
    5,
    sizeof(sgp22_BoundProfilePackage),
    sgp22_BoundProfilePackage_items SCHEMA_NAMED_BY(sgp22_BoundProfilePackage_names)};

/* ProfileInstallationResult */
_Static_assert(sizeof(sgp22_ProfileInstallationResult) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ProfileInstallationResult_items[] = {
    {&sgp22_ProfileInstallationResultData_type, 0xBF27,
     (uint16_t)(offsetof(sgp22_ProfileInstallationResult, profileInstallationResultData))},
    {&sgp22_EuiccSignPIR_type, 0x5F37,
     (uint16_t)(offsetof(sgp22_ProfileInstallationResult, euiccSignPIR))},
};
#if SGP32_NAMES
const char *const sgp22_ProfileInstallationResult_item_names[] = {
    "profileInstallationResultData",
    "euiccSignPIR",
};
static const schema_names sgp22_ProfileInstallationResult_names = {
    "RSPDefinitions",
    "ProfileInstallationResult",
    NULL,
    sgp22_ProfileInstallationResult_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_ProfileInstallationResult_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF37,
    2,
    sizeof(sgp22_ProfileInstallationResult),
    sgp22_ProfileInstallationResult_items SCHEMA_NAMED_BY(sgp22_ProfileInstallationResult_names)};

/* SegmentedCrlList */
const schema_component sgp22_SegmentedCrlList_items[] = {
    {&pkix_CertificateList_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_SegmentedCrlList_names = {
    "RSPDefinitions", "SegmentedCrlList", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_SegmentedCrlList_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_SegmentedCrlList_items SCHEMA_NAMED_BY(sgp22_SegmentedCrlList_names)};

/* ExpirationDate */
extern const schema_component pkix_Time_items[];
#if SGP32_NAMES
extern const char *const pkix_Time_item_names[];
#endif
#if SGP32_NAMES
static const schema_names sgp22_ExpirationDate_names = {
    "RSPDefinitions", "ExpirationDate", "Time", pkix_Time_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_ExpirationDate_type = {
    SCHEMA_CHOICE,
    0,
    0x00,
    2,
    sizeof(sgp22_ExpirationDate),
    pkix_Time_items SCHEMA_NAMED_BY(sgp22_ExpirationDate_names)};

/* TotalPartialCrlNumber */
#if SGP32_NAMES
static const schema_names sgp22_TotalPartialCrlNumber_names = {
    "RSPDefinitions", "TotalPartialCrlNumber", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_TotalPartialCrlNumber_type SCHEMA_TWIN(sgp22_EuiccFormFactorType_type);
#else
const sgp32_type sgp22_TotalPartialCrlNumber_type = {
    SCHEMA_INTEGER, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_TotalPartialCrlNumber_names)};
#endif

/* PartialCrlNumber */
#if SGP32_NAMES
static const schema_names sgp22_PartialCrlNumber_names = {
    "RSPDefinitions", "PartialCrlNumber", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_PartialCrlNumber_type SCHEMA_TWIN(sgp22_EuiccFormFactorType_type);
#else
const sgp32_type sgp22_PartialCrlNumber_type = {
    SCHEMA_INTEGER, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_PartialCrlNumber_names)};
#endif

/* ActivationCodeRetrievalInfo */
_Static_assert(sizeof(sgp22_ActivationCodeRetrievalInfo) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ActivationCodeRetrievalInfo_items[] = {
    {&schema_utf8_0_255_type, 0x81,
     (uint16_t)(offsetof(sgp22_ActivationCodeRetrievalInfo, activationCodeForProfileRedownload))},
    {&schema_boolean_type, 0x82,
     (uint16_t)(offsetof(sgp22_ActivationCodeRetrievalInfo, activationCodeRetrievalAvailable))},
    {&schema_integer_type, 0x83,
     (uint16_t)(offsetof(sgp22_ActivationCodeRetrievalInfo, retryDelay))},
};
#if SGP32_NAMES
const char *const sgp22_ActivationCodeRetrievalInfo_item_names[] = {
    "activationCodeForProfileRedownload",
    "activationCodeRetrievalAvailable",
    "retryDelay",
};
static const schema_names sgp22_ActivationCodeRetrievalInfo_names = {
    "RSPDefinitions",
    "ActivationCodeRetrievalInfo",
    NULL,
    sgp22_ActivationCodeRetrievalInfo_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_ActivationCodeRetrievalInfo_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    3,
    sizeof(sgp22_ActivationCodeRetrievalInfo),
    sgp22_ActivationCodeRetrievalInfo_items SCHEMA_NAMED_BY(
        sgp22_ActivationCodeRetrievalInfo_names)};

/* UpdateMetadataRequest */
_Static_assert(sizeof(sgp22_UpdateMetadataRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_UpdateMetadataRequest, has_reserved103) == SCHEMA_PRESENCE(1) + 6,
               "presence flags are contiguous");
const schema_component sgp22_UpdateMetadataRequest_items[] = {
    {&schema_utf8_0_32_type, 0x91,
     (uint16_t)(offsetof(sgp22_UpdateMetadataRequest, serviceProviderName) | SCHEMA_OPTIONAL)},
    {&schema_utf8_0_64_type, 0x92,
     (uint16_t)(offsetof(sgp22_UpdateMetadataRequest, profileName) | SCHEMA_OPTIONAL)},
    {&sgp22_IconType_type, 0x93,
     (uint16_t)(offsetof(sgp22_UpdateMetadataRequest, iconType) | SCHEMA_OPTIONAL)},
    {&schema_octets_0_1024_type, 0x94,
     (uint16_t)(offsetof(sgp22_UpdateMetadataRequest, icon) | SCHEMA_OPTIONAL)},
    {&sgp22_PprIds_type, 0x99,
     (uint16_t)(offsetof(sgp22_UpdateMetadataRequest, profilePolicyRules) | SCHEMA_OPTIONAL)},
    {&sgp22_VendorSpecificExtension_type, 0xBF22,
     (uint16_t)(offsetof(sgp22_UpdateMetadataRequest, serviceSpecificDataStoredInEuicc) |
                SCHEMA_OPTIONAL)},
    {&schema_boolean_type, 0x9F67,
     (uint16_t)(offsetof(sgp22_UpdateMetadataRequest, reserved103) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_UpdateMetadataRequest_item_names[] = {
    "serviceProviderName",
    "profileName",
    "iconType",
    "icon",
    "profilePolicyRules",
    "serviceSpecificDataStoredInEuicc",
    "reserved103",
};
static const schema_names sgp22_UpdateMetadataRequest_names = {
    "RSPDefinitions",
    "UpdateMetadataRequest",
    NULL,
    sgp22_UpdateMetadataRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_UpdateMetadataRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF2A,
    7,
    sizeof(sgp22_UpdateMetadataRequest),
    sgp22_UpdateMetadataRequest_items SCHEMA_NAMED_BY(sgp22_UpdateMetadataRequest_names)};

/* ConfigureISDPRequest */
_Static_assert(sizeof(sgp22_ConfigureISDPRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_ConfigureISDPRequest, has_dpProprietaryData) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_ConfigureISDPRequest_items[] = {
    {&sgp22_DpProprietaryData_type, 0xB8,
     (uint16_t)(offsetof(sgp22_ConfigureISDPRequest, dpProprietaryData) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_ConfigureISDPRequest_item_names[] = {
    "dpProprietaryData",
};
static const schema_names sgp22_ConfigureISDPRequest_names = {"RSPDefinitions",
                                                              "ConfigureISDPRequest",
                                                              NULL,
                                                              sgp22_ConfigureISDPRequest_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp22_ConfigureISDPRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF24,
    1,
    sizeof(sgp22_ConfigureISDPRequest),
    sgp22_ConfigureISDPRequest_items SCHEMA_NAMED_BY(sgp22_ConfigureISDPRequest_names)};

/* StoreMetadataRequest.profileClass */
#if SGP32_NAMES
static const schema_names sgp22_StoreMetadataRequest_profileClass_names = {
    "RSPDefinitions",
    "StoreMetadataRequest.profileClass",
    "ProfileClass",
    NULL,
    sgp22_ProfileClass_values,
    3,
    true};
#endif
const sgp32_type sgp22_StoreMetadataRequest_profileClass_type = {
    SCHEMA_NAMED,
    SCHEMA_DEFAULTED,
    0x02,
    2,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_StoreMetadataRequest_profileClass_names)};

/* StoreMetadataRequest.notificationConfigurationInfo */
const schema_component sgp22_StoreMetadataRequest_notificationConfigurationInfo_items[] = {
    {&sgp22_NotificationConfigurationInformation_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_StoreMetadataRequest_notificationConfigurationInfo_names = {
    "RSPDefinitions",
    "StoreMetadataRequest.notificationConfigurationInfo",
    NULL,
    NULL,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp22_StoreMetadataRequest_notificationConfigurationInfo_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_StoreMetadataRequest_notificationConfigurationInfo_items SCHEMA_NAMED_BY(
        sgp22_StoreMetadataRequest_notificationConfigurationInfo_names)};

/* StoreMetadataRequest.iotSpecificMetadata */
#if SGP32_NAMES
static const schema_names sgp22_StoreMetadataRequest_iotSpecificMetadata_names = {
    "RSPDefinitions", "StoreMetadataRequest.iotSpecificMetadata", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_StoreMetadataRequest_iotSpecificMetadata_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp22_StoreMetadataRequest_iotSpecificMetadata),
    schema_no_items SCHEMA_NAMED_BY(sgp22_StoreMetadataRequest_iotSpecificMetadata_names)};

/* StoreMetadataRequest */
_Static_assert(sizeof(sgp22_StoreMetadataRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_StoreMetadataRequest, has_iotSpecificMetadata) ==
                   SCHEMA_PRESENCE(1) + 9,
               "presence flags are contiguous");
const schema_component sgp22_StoreMetadataRequest_items[] = {
    {&sgp22_Iccid_type, 0x5A, (uint16_t)(offsetof(sgp22_StoreMetadataRequest, iccid))},
    {&schema_utf8_0_32_type, 0x91,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, serviceProviderName))},
    {&schema_utf8_0_64_type, 0x92, (uint16_t)(offsetof(sgp22_StoreMetadataRequest, profileName))},
    {&sgp22_IconType_type, 0x93,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, iconType) | SCHEMA_OPTIONAL)},
    {&schema_octets_0_1024_type, 0x94,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, icon) | SCHEMA_OPTIONAL)},
    {&sgp22_StoreMetadataRequest_profileClass_type, 0x95,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, profileClass) | SCHEMA_DEFAULT)},
    {&sgp22_StoreMetadataRequest_notificationConfigurationInfo_type, 0xB6,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, notificationConfigurationInfo) |
                SCHEMA_OPTIONAL)},
    {&sgp22_OperatorId_type, 0xB7,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, profileOwner) | SCHEMA_OPTIONAL)},
    {&sgp22_PprIds_type, 0x99,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, profilePolicyRules) | SCHEMA_OPTIONAL)},
    {&sgp22_VendorSpecificExtension_type, 0xBF22,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, serviceSpecificDataStoredInEuicc) |
                SCHEMA_OPTIONAL)},
    {&sgp22_VendorSpecificExtension_type, 0xBF23,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, serviceSpecificDataNotStoredInEuicc) |
                SCHEMA_OPTIONAL)},
    {&schema_boolean_type, 0x9F7B,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, ecallIndication) | SCHEMA_OPTIONAL)},
    {&schema_boolean_type, 0x9F67,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, fallbackAllowed) | SCHEMA_OPTIONAL)},
    {&sgp22_StoreMetadataRequest_iotSpecificMetadata_type, 0xBF64,
     (uint16_t)(offsetof(sgp22_StoreMetadataRequest, iotSpecificMetadata) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_StoreMetadataRequest_item_names[] = {
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
static const schema_names sgp22_StoreMetadataRequest_names = {"RSPDefinitions",
                                                              "StoreMetadataRequest",
                                                              NULL,
                                                              sgp22_StoreMetadataRequest_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp22_StoreMetadataRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF25,
    14,
    sizeof(sgp22_StoreMetadataRequest),
    sgp22_StoreMetadataRequest_items SCHEMA_NAMED_BY(sgp22_StoreMetadataRequest_names)};

/* ReplaceSessionKeysRequest */
_Static_assert(sizeof(sgp22_ReplaceSessionKeysRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ReplaceSessionKeysRequest_items[] = {
    {&schema_octets_type, 0x80,
     (uint16_t)(offsetof(sgp22_ReplaceSessionKeysRequest, initialMacChainingValue))},
    {&schema_octets_type, 0x81, (uint16_t)(offsetof(sgp22_ReplaceSessionKeysRequest, ppkEnc))},
    {&schema_octets_type, 0x82, (uint16_t)(offsetof(sgp22_ReplaceSessionKeysRequest, ppkCmac))},
};
#if SGP32_NAMES
const char *const sgp22_ReplaceSessionKeysRequest_item_names[] = {
    "initialMacChainingValue",
    "ppkEnc",
    "ppkCmac",
};
static const schema_names sgp22_ReplaceSessionKeysRequest_names = {
    "RSPDefinitions",
    "ReplaceSessionKeysRequest",
    NULL,
    sgp22_ReplaceSessionKeysRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_ReplaceSessionKeysRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF26,
    3,
    sizeof(sgp22_ReplaceSessionKeysRequest),
    sgp22_ReplaceSessionKeysRequest_items SCHEMA_NAMED_BY(sgp22_ReplaceSessionKeysRequest_names)};

/* ISDRProprietaryApplicationTemplate.lpaeSupport */
#if SGP32_NAMES
const schema_value sgp22_ISDRProprietaryApplicationTemplate_lpaeSupport_values[] = {
    {0, "lpaeUsingCat"},
    {1, "lpaeUsingScws"},
};
static const schema_names sgp22_ISDRProprietaryApplicationTemplate_lpaeSupport_names = {
    "RSPDefinitions",
    "ISDRProprietaryApplicationTemplate.lpaeSupport",
    NULL,
    NULL,
    sgp22_ISDRProprietaryApplicationTemplate_lpaeSupport_values,
    2,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_ISDRProprietaryApplicationTemplate_lpaeSupport_type
    SCHEMA_TWIN(sgp22_NotificationEvent_type);
#else
const sgp32_type sgp22_ISDRProprietaryApplicationTemplate_lpaeSupport_type = {
    SCHEMA_NAMED_BITS,
    0,
    0x03,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_ISDRProprietaryApplicationTemplate_lpaeSupport_names)};
#endif

/* ISDRProprietaryApplicationTemplate */
_Static_assert(sizeof(sgp22_ISDRProprietaryApplicationTemplate) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_ISDRProprietaryApplicationTemplate, has_lpaeSupport) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_ISDRProprietaryApplicationTemplate_items[] = {
    {&sgp22_VersionType_type, 0x82,
     (uint16_t)(offsetof(sgp22_ISDRProprietaryApplicationTemplate, svn))},
    {&sgp22_ISDRProprietaryApplicationTemplate_lpaeSupport_type, 0x03,
     (uint16_t)(offsetof(sgp22_ISDRProprietaryApplicationTemplate, lpaeSupport) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_ISDRProprietaryApplicationTemplate_item_names[] = {
    "svn",
    "lpaeSupport",
};
static const schema_names sgp22_ISDRProprietaryApplicationTemplate_names = {
    "RSPDefinitions",
    "ISDRProprietaryApplicationTemplate",
    NULL,
    sgp22_ISDRProprietaryApplicationTemplate_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_ISDRProprietaryApplicationTemplate_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xE0,
    2,
    sizeof(sgp22_ISDRProprietaryApplicationTemplate),
    sgp22_ISDRProprietaryApplicationTemplate_items SCHEMA_NAMED_BY(
        sgp22_ISDRProprietaryApplicationTemplate_names)};

/* LpaeActivationRequest.lpaeOption */
#if SGP32_NAMES
const schema_value sgp22_LpaeActivationRequest_lpaeOption_values[] = {
    {0, "activateCatBasedLpae"},
    {1, "activateScwsBasedLpae"},
};
static const schema_names sgp22_LpaeActivationRequest_lpaeOption_names = {
    "RSPDefinitions",
    "LpaeActivationRequest.lpaeOption",
    NULL,
    NULL,
    sgp22_LpaeActivationRequest_lpaeOption_values,
    2,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_LpaeActivationRequest_lpaeOption_type SCHEMA_TWIN(sgp22_NotificationEvent_type);
#else
const sgp32_type sgp22_LpaeActivationRequest_lpaeOption_type = {
    SCHEMA_NAMED_BITS,
    0,
    0x03,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_LpaeActivationRequest_lpaeOption_names)};
#endif

/* LpaeActivationRequest */
_Static_assert(sizeof(sgp22_LpaeActivationRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_LpaeActivationRequest_items[] = {
    {&sgp22_LpaeActivationRequest_lpaeOption_type, 0x80,
     (uint16_t)(offsetof(sgp22_LpaeActivationRequest, lpaeOption))},
};
#if SGP32_NAMES
const char *const sgp22_LpaeActivationRequest_item_names[] = {
    "lpaeOption",
};
static const schema_names sgp22_LpaeActivationRequest_names = {
    "RSPDefinitions",
    "LpaeActivationRequest",
    NULL,
    sgp22_LpaeActivationRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_LpaeActivationRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF42,
    1,
    sizeof(sgp22_LpaeActivationRequest),
    sgp22_LpaeActivationRequest_items SCHEMA_NAMED_BY(sgp22_LpaeActivationRequest_names)};

/* LpaeActivationResponse.lpaeActivationResult */
#if SGP32_NAMES
const schema_value sgp22_LpaeActivationResponse_lpaeActivationResult_values[] = {
    {0, "ok"},
    {1, "notSupported"},
};
static const schema_names sgp22_LpaeActivationResponse_lpaeActivationResult_names = {
    "RSPDefinitions",
    "LpaeActivationResponse.lpaeActivationResult",
    NULL,
    NULL,
    sgp22_LpaeActivationResponse_lpaeActivationResult_values,
    2,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_LpaeActivationResponse_lpaeActivationResult_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_LpaeActivationResponse_lpaeActivationResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_LpaeActivationResponse_lpaeActivationResult_names)};
#endif

/* LpaeActivationResponse */
_Static_assert(sizeof(sgp22_LpaeActivationResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_LpaeActivationResponse_items[] = {
    {&sgp22_LpaeActivationResponse_lpaeActivationResult_type, 0x80,
     (uint16_t)(offsetof(sgp22_LpaeActivationResponse, lpaeActivationResult))},
};
#if SGP32_NAMES
const char *const sgp22_LpaeActivationResponse_item_names[] = {
    "lpaeActivationResult",
};
static const schema_names sgp22_LpaeActivationResponse_names = {
    "RSPDefinitions",
    "LpaeActivationResponse",
    NULL,
    sgp22_LpaeActivationResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_LpaeActivationResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF42,
    1,
    sizeof(sgp22_LpaeActivationResponse),
    sgp22_LpaeActivationResponse_items SCHEMA_NAMED_BY(sgp22_LpaeActivationResponse_names)};

/* EuiccConfiguredAddressesRequest */
#if SGP32_NAMES
static const schema_names sgp22_EuiccConfiguredAddressesRequest_names = {
    "RSPDefinitions", "EuiccConfiguredAddressesRequest", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_EuiccConfiguredAddressesRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF3C,
    0,
    sizeof(sgp22_EuiccConfiguredAddressesRequest),
    schema_no_items SCHEMA_NAMED_BY(sgp22_EuiccConfiguredAddressesRequest_names)};

/* EuiccConfiguredAddressesResponse */
_Static_assert(sizeof(sgp22_EuiccConfiguredAddressesResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_EuiccConfiguredAddressesResponse, has_defaultDpAddress) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_EuiccConfiguredAddressesResponse_items[] = {
    {&schema_utf8_type, 0x80,
     (uint16_t)(offsetof(sgp22_EuiccConfiguredAddressesResponse, defaultDpAddress) |
                SCHEMA_OPTIONAL)},
    {&schema_utf8_type, 0x81,
     (uint16_t)(offsetof(sgp22_EuiccConfiguredAddressesResponse, rootDsAddress))},
};
#if SGP32_NAMES
const char *const sgp22_EuiccConfiguredAddressesResponse_item_names[] = {
    "defaultDpAddress",
    "rootDsAddress",
};
static const schema_names sgp22_EuiccConfiguredAddressesResponse_names = {
    "RSPDefinitions",
    "EuiccConfiguredAddressesResponse",
    NULL,
    sgp22_EuiccConfiguredAddressesResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_EuiccConfiguredAddressesResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF3C,
    2,
    sizeof(sgp22_EuiccConfiguredAddressesResponse),
    sgp22_EuiccConfiguredAddressesResponse_items SCHEMA_NAMED_BY(
        sgp22_EuiccConfiguredAddressesResponse_names)};

/* SetDefaultDpAddressRequest */
_Static_assert(sizeof(sgp22_SetDefaultDpAddressRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_SetDefaultDpAddressRequest_items[] = {
    {&schema_utf8_type, 0x80,
     (uint16_t)(offsetof(sgp22_SetDefaultDpAddressRequest, defaultDpAddress))},
};
#if SGP32_NAMES
const char *const sgp22_SetDefaultDpAddressRequest_item_names[] = {
    "defaultDpAddress",
};
static const schema_names sgp22_SetDefaultDpAddressRequest_names = {
    "RSPDefinitions",
    "SetDefaultDpAddressRequest",
    NULL,
    sgp22_SetDefaultDpAddressRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_SetDefaultDpAddressRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF3F,
    1,
    sizeof(sgp22_SetDefaultDpAddressRequest),
    sgp22_SetDefaultDpAddressRequest_items SCHEMA_NAMED_BY(sgp22_SetDefaultDpAddressRequest_names)};

/* SetDefaultDpAddressResponse.setDefaultDpAddressResult */
#if SGP32_NAMES
const schema_value sgp22_SetDefaultDpAddressResponse_setDefaultDpAddressResult_values[] = {
    {0, "ok"},
    {127, "undefinedError"},
};
static const schema_names sgp22_SetDefaultDpAddressResponse_setDefaultDpAddressResult_names = {
    "RSPDefinitions",
    "SetDefaultDpAddressResponse.setDefaultDpAddressResult",
    NULL,
    NULL,
    sgp22_SetDefaultDpAddressResponse_setDefaultDpAddressResult_values,
    2,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_SetDefaultDpAddressResponse_setDefaultDpAddressResult_type
    SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_SetDefaultDpAddressResponse_setDefaultDpAddressResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_SetDefaultDpAddressResponse_setDefaultDpAddressResult_names)};
#endif

/* SetDefaultDpAddressResponse */
_Static_assert(sizeof(sgp22_SetDefaultDpAddressResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_SetDefaultDpAddressResponse_items[] = {
    {&sgp22_SetDefaultDpAddressResponse_setDefaultDpAddressResult_type, 0x80,
     (uint16_t)(offsetof(sgp22_SetDefaultDpAddressResponse, setDefaultDpAddressResult))},
};
#if SGP32_NAMES
const char *const sgp22_SetDefaultDpAddressResponse_item_names[] = {
    "setDefaultDpAddressResult",
};
static const schema_names sgp22_SetDefaultDpAddressResponse_names = {
    "RSPDefinitions",
    "SetDefaultDpAddressResponse",
    NULL,
    sgp22_SetDefaultDpAddressResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_SetDefaultDpAddressResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF3F,
    1,
    sizeof(sgp22_SetDefaultDpAddressResponse),
    sgp22_SetDefaultDpAddressResponse_items SCHEMA_NAMED_BY(
        sgp22_SetDefaultDpAddressResponse_names)};

/* PrepareDownloadRequest */
_Static_assert(sizeof(sgp22_PrepareDownloadRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_PrepareDownloadRequest, has_hashCc) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_PrepareDownloadRequest_items[] = {
    {&sgp22_SmdpSigned2_type, 0x30,
     (uint16_t)(offsetof(sgp22_PrepareDownloadRequest, smdpSigned2))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp22_PrepareDownloadRequest, smdpSignature2))},
    {&sgp22_Octet32_type, 0x04,
     (uint16_t)(offsetof(sgp22_PrepareDownloadRequest, hashCc) | SCHEMA_OPTIONAL)},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp22_PrepareDownloadRequest, smdpCertificate))},
};
#if SGP32_NAMES
const char *const sgp22_PrepareDownloadRequest_item_names[] = {
    "smdpSigned2",
    "smdpSignature2",
    "hashCc",
    "smdpCertificate",
};
static const schema_names sgp22_PrepareDownloadRequest_names = {
    "RSPDefinitions",
    "PrepareDownloadRequest",
    NULL,
    sgp22_PrepareDownloadRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_PrepareDownloadRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF21,
    4,
    sizeof(sgp22_PrepareDownloadRequest),
    sgp22_PrepareDownloadRequest_items SCHEMA_NAMED_BY(sgp22_PrepareDownloadRequest_names)};

/* PrepareDownloadResponse */
_Static_assert(sizeof(sgp22_PrepareDownloadResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_PrepareDownloadResponse_items[] = {
    {&sgp22_PrepareDownloadResponseOk_type, 0xA0,
     (uint16_t)(offsetof(sgp22_PrepareDownloadResponse, downloadResponseOk))},
    {&sgp22_PrepareDownloadResponseError_type, 0xA1,
     (uint16_t)(offsetof(sgp22_PrepareDownloadResponse, downloadResponseError))},
};
#if SGP32_NAMES
const char *const sgp22_PrepareDownloadResponse_item_names[] = {
    "downloadResponseOk",
    "downloadResponseError",
};
static const schema_names sgp22_PrepareDownloadResponse_names = {
    "RSPDefinitions",
    "PrepareDownloadResponse",
    NULL,
    sgp22_PrepareDownloadResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_PrepareDownloadResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF21,
    2,
    sizeof(sgp22_PrepareDownloadResponse),
    sgp22_PrepareDownloadResponse_items SCHEMA_NAMED_BY(sgp22_PrepareDownloadResponse_names)};

/* GetEuiccChallengeRequest */
#if SGP32_NAMES
static const schema_names sgp22_GetEuiccChallengeRequest_names = {
    "RSPDefinitions", "GetEuiccChallengeRequest", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_GetEuiccChallengeRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF2E,
    0,
    sizeof(sgp22_GetEuiccChallengeRequest),
    schema_no_items SCHEMA_NAMED_BY(sgp22_GetEuiccChallengeRequest_names)};

/* GetEuiccChallengeResponse */
_Static_assert(sizeof(sgp22_GetEuiccChallengeResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_GetEuiccChallengeResponse_items[] = {
    {&sgp22_Octet16_type, 0x80,
     (uint16_t)(offsetof(sgp22_GetEuiccChallengeResponse, euiccChallenge))},
};
#if SGP32_NAMES
const char *const sgp22_GetEuiccChallengeResponse_item_names[] = {
    "euiccChallenge",
};
static const schema_names sgp22_GetEuiccChallengeResponse_names = {
    "RSPDefinitions",
    "GetEuiccChallengeResponse",
    NULL,
    sgp22_GetEuiccChallengeResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_GetEuiccChallengeResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF2E,
    1,
    sizeof(sgp22_GetEuiccChallengeResponse),
    sgp22_GetEuiccChallengeResponse_items SCHEMA_NAMED_BY(sgp22_GetEuiccChallengeResponse_names)};

/* GetEuiccInfo1Request */
#if SGP32_NAMES
static const schema_names sgp22_GetEuiccInfo1Request_names = {
    "RSPDefinitions", "GetEuiccInfo1Request", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_GetEuiccInfo1Request_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF20,
    0,
    sizeof(sgp22_GetEuiccInfo1Request),
    schema_no_items SCHEMA_NAMED_BY(sgp22_GetEuiccInfo1Request_names)};

/* GetEuiccInfo2Request */
#if SGP32_NAMES
static const schema_names sgp22_GetEuiccInfo2Request_names = {
    "RSPDefinitions", "GetEuiccInfo2Request", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_GetEuiccInfo2Request_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF22,
    0,
    sizeof(sgp22_GetEuiccInfo2Request),
    schema_no_items SCHEMA_NAMED_BY(sgp22_GetEuiccInfo2Request_names)};

/* EUICCInfo2.euiccCiPKIdListForVerification */
const schema_component sgp22_EUICCInfo2_euiccCiPKIdListForVerification_items[] = {
    {&pkix_SubjectKeyIdentifier_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_EUICCInfo2_euiccCiPKIdListForVerification_names = {
    "RSPDefinitions", "EUICCInfo2.euiccCiPKIdListForVerification", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_EUICCInfo2_euiccCiPKIdListForVerification_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_EUICCInfo2_euiccCiPKIdListForVerification_items SCHEMA_NAMED_BY(
        sgp22_EUICCInfo2_euiccCiPKIdListForVerification_names)};

/* EUICCInfo2.euiccCiPKIdListForSigning */
const schema_component sgp22_EUICCInfo2_euiccCiPKIdListForSigning_items[] = {
    {&pkix_SubjectKeyIdentifier_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_EUICCInfo2_euiccCiPKIdListForSigning_names = {
    "RSPDefinitions", "EUICCInfo2.euiccCiPKIdListForSigning", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_EUICCInfo2_euiccCiPKIdListForSigning_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_EUICCInfo2_euiccCiPKIdListForSigning_items SCHEMA_NAMED_BY(
        sgp22_EUICCInfo2_euiccCiPKIdListForSigning_names)};

/* EUICCInfo2.euiccCategory */
#if SGP32_NAMES
const schema_value sgp22_EUICCInfo2_euiccCategory_values[] = {
    {0, "other"},
    {1, "basicEuicc"},
    {2, "mediumEuicc"},
    {3, "contactlessEuicc"},
};
static const schema_names sgp22_EUICCInfo2_euiccCategory_names = {
    "RSPDefinitions",
    "EUICCInfo2.euiccCategory",
    NULL,
    NULL,
    sgp22_EUICCInfo2_euiccCategory_values,
    4,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_EUICCInfo2_euiccCategory_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_EUICCInfo2_euiccCategory_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_EUICCInfo2_euiccCategory_names)};
#endif

/* EUICCInfo2.treProperties */
#if SGP32_NAMES
const schema_value sgp22_EUICCInfo2_treProperties_values[] = {
    {0, "isDiscrete"},
    {1, "isIntegrated"},
    {2, "usesRemoteMemory"},
};
static const schema_names sgp22_EUICCInfo2_treProperties_names = {
    "RSPDefinitions",
    "EUICCInfo2.treProperties",
    NULL,
    NULL,
    sgp22_EUICCInfo2_treProperties_values,
    3,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_EUICCInfo2_treProperties_type SCHEMA_TWIN(sgp22_NotificationEvent_type);
#else
const sgp32_type sgp22_EUICCInfo2_treProperties_type = {
    SCHEMA_NAMED_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_EUICCInfo2_treProperties_names)};
#endif

/* EUICCInfo2.additionalEuiccProfilePackageVersions */
const schema_component sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_items[] = {
    {&sgp22_VersionType_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_names = {
    "RSPDefinitions",
    "EUICCInfo2.additionalEuiccProfilePackageVersions",
    NULL,
    NULL,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_items SCHEMA_NAMED_BY(
        sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_names)};

/* LpaMode */
#if SGP32_NAMES
static const schema_names sgp22_LpaMode_names = {
    "RSPDefinitions", "LpaMode", NULL, NULL, NULL, 0, false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_LpaMode_type SCHEMA_TWIN(sgp22_EuiccFormFactorType_type);
#else
const sgp32_type sgp22_LpaMode_type = {
    SCHEMA_INTEGER, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_LpaMode_names)};
#endif

/* EUICCInfo2.euiccCiPKIdListForSigningV3 */
const schema_component sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_items[] = {
    {&pkix_SubjectKeyIdentifier_type, 0x04, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_names = {
    "RSPDefinitions", "EUICCInfo2.euiccCiPKIdListForSigningV3", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_items SCHEMA_NAMED_BY(
        sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_names)};

/* IoTSpecificInfo */
#if SGP32_NAMES
static const schema_names sgp22_IoTSpecificInfo_names = {
    "RSPDefinitions", "IoTSpecificInfo", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_IoTSpecificInfo_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp22_IoTSpecificInfo),
    schema_no_items SCHEMA_NAMED_BY(sgp22_IoTSpecificInfo_names)};

/* EUICCInfo2 */
_Static_assert(sizeof(sgp22_EUICCInfo2) <= SCHEMA_OFFSET, "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_EUICCInfo2, has_euiccMinimumSecurityLevel) == SCHEMA_PRESENCE(1) + 13,
               "presence flags are contiguous");
const schema_component sgp22_EUICCInfo2_items[] = {
    {&sgp22_VersionType_type, 0x81, (uint16_t)(offsetof(sgp22_EUICCInfo2, profileVersion))},
    {&sgp22_VersionType_type, 0x82, (uint16_t)(offsetof(sgp22_EUICCInfo2, svn))},
    {&sgp22_VersionType_type, 0x83, (uint16_t)(offsetof(sgp22_EUICCInfo2, euiccFirmwareVer))},
    {&schema_octets_type, 0x84, (uint16_t)(offsetof(sgp22_EUICCInfo2, extCardResource))},
    {&saip_UICCCapability_type, 0x85, (uint16_t)(offsetof(sgp22_EUICCInfo2, uiccCapability))},
    {&sgp22_VersionType_type, 0x86,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, ts102241Version) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x87,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, globalplatformVersion) | SCHEMA_OPTIONAL)},
    {&sgp22_RspCapability_type, 0x88, (uint16_t)(offsetof(sgp22_EUICCInfo2, rspCapability))},
    {&sgp22_EUICCInfo2_euiccCiPKIdListForVerification_type, 0xA9,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, euiccCiPKIdListForVerification))},
    {&sgp22_EUICCInfo2_euiccCiPKIdListForSigning_type, 0xAA,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, euiccCiPKIdListForSigning))},
    {&sgp22_EUICCInfo2_euiccCategory_type, 0x8B,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, euiccCategory) | SCHEMA_OPTIONAL)},
    {&sgp22_PprIds_type, 0x99,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, forbiddenProfilePolicyRules) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x04, (uint16_t)(offsetof(sgp22_EUICCInfo2, ppVersion))},
    {&schema_utf8_0_64_type, 0x0C, (uint16_t)(offsetof(sgp22_EUICCInfo2, sasAcreditationNumber))},
    {&sgp22_CertificationDataObject_type, 0xAC,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, certificationDataObject) | SCHEMA_OPTIONAL)},
    {&sgp22_EUICCInfo2_treProperties_type, 0x8D,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, treProperties) | SCHEMA_OPTIONAL)},
    {&schema_utf8_type, 0x8E,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, treProductReference) | SCHEMA_OPTIONAL)},
    {&sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_type, 0xAF,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, additionalEuiccProfilePackageVersions) |
                SCHEMA_OPTIONAL)},
    {&sgp22_LpaMode_type, 0x90, (uint16_t)(offsetof(sgp22_EUICCInfo2, lpaMode) | SCHEMA_OPTIONAL)},
    {&sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_type, 0xB1,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, euiccCiPKIdListForSigningV3) | SCHEMA_OPTIONAL)},
    {&schema_octets_0_32_type, 0x92,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, additionalEuiccInfo) | SCHEMA_OPTIONAL)},
    {&sgp22_VersionType_type, 0x93,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, highestSvn) | SCHEMA_OPTIONAL)},
    {&sgp22_IoTSpecificInfo_type, 0xB4,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, iotSpecificInfo) | SCHEMA_OPTIONAL)},
    {&schema_octets_1_1_type, 0x95,
     (uint16_t)(offsetof(sgp22_EUICCInfo2, euiccMinimumSecurityLevel) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_EUICCInfo2_item_names[] = {
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
    "lpaMode",
    "euiccCiPKIdListForSigningV3",
    "additionalEuiccInfo",
    "highestSvn",
    "iotSpecificInfo",
    "euiccMinimumSecurityLevel",
};
static const schema_names sgp22_EUICCInfo2_names = {
    "RSPDefinitions", "EUICCInfo2", NULL, sgp22_EUICCInfo2_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_EUICCInfo2_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF22,
    24,
    sizeof(sgp22_EUICCInfo2),
    sgp22_EUICCInfo2_items SCHEMA_NAMED_BY(sgp22_EUICCInfo2_names)};

/* ListNotificationRequest */
_Static_assert(sizeof(sgp22_ListNotificationRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_ListNotificationRequest, has_profileManagementOperation) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_ListNotificationRequest_items[] = {
    {&sgp22_NotificationEvent_type, 0x81,
     (uint16_t)(offsetof(sgp22_ListNotificationRequest, profileManagementOperation) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_ListNotificationRequest_item_names[] = {
    "profileManagementOperation",
};
static const schema_names sgp22_ListNotificationRequest_names = {
    "RSPDefinitions",
    "ListNotificationRequest",
    NULL,
    sgp22_ListNotificationRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_ListNotificationRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF28,
    1,
    sizeof(sgp22_ListNotificationRequest),
    sgp22_ListNotificationRequest_items SCHEMA_NAMED_BY(sgp22_ListNotificationRequest_names)};

/* ListNotificationResponse.notificationMetadataList */
const schema_component sgp22_ListNotificationResponse_notificationMetadataList_items[] = {
    {&sgp22_NotificationMetadata_type, 0xBF2F, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_ListNotificationResponse_notificationMetadataList_names = {
    "RSPDefinitions",
    "ListNotificationResponse.notificationMetadataList",
    NULL,
    NULL,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp22_ListNotificationResponse_notificationMetadataList_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_ListNotificationResponse_notificationMetadataList_items SCHEMA_NAMED_BY(
        sgp22_ListNotificationResponse_notificationMetadataList_names)};

/* ListNotificationResponse.listNotificationsResultError */
#if SGP32_NAMES
const schema_value sgp22_ListNotificationResponse_listNotificationsResultError_values[] = {
    {127, "undefinedError"},
};
static const schema_names sgp22_ListNotificationResponse_listNotificationsResultError_names = {
    "RSPDefinitions",
    "ListNotificationResponse.listNotificationsResultError",
    NULL,
    NULL,
    sgp22_ListNotificationResponse_listNotificationsResultError_values,
    1,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_ListNotificationResponse_listNotificationsResultError_type
    SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_ListNotificationResponse_listNotificationsResultError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_ListNotificationResponse_listNotificationsResultError_names)};
#endif

/* ListNotificationResponse */
_Static_assert(sizeof(sgp22_ListNotificationResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ListNotificationResponse_items[] = {
    {&sgp22_ListNotificationResponse_notificationMetadataList_type, 0xA0,
     (uint16_t)(offsetof(sgp22_ListNotificationResponse, notificationMetadataList))},
    {&sgp22_ListNotificationResponse_listNotificationsResultError_type, 0x81,
     (uint16_t)(offsetof(sgp22_ListNotificationResponse, listNotificationsResultError))},
};
#if SGP32_NAMES
const char *const sgp22_ListNotificationResponse_item_names[] = {
    "notificationMetadataList",
    "listNotificationsResultError",
};
static const schema_names sgp22_ListNotificationResponse_names = {
    "RSPDefinitions",
    "ListNotificationResponse",
    NULL,
    sgp22_ListNotificationResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_ListNotificationResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF28,
    2,
    sizeof(sgp22_ListNotificationResponse),
    sgp22_ListNotificationResponse_items SCHEMA_NAMED_BY(sgp22_ListNotificationResponse_names)};

/* RetrieveNotificationsListRequest.searchCriteria */
_Static_assert(sizeof(sgp22_RetrieveNotificationsListRequest_searchCriteria) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_RetrieveNotificationsListRequest_searchCriteria_items[] = {
    {&schema_integer_type, 0x80,
     (uint16_t)(offsetof(sgp22_RetrieveNotificationsListRequest_searchCriteria, seqNumber))},
    {&sgp22_NotificationEvent_type, 0x81,
     (uint16_t)(offsetof(sgp22_RetrieveNotificationsListRequest_searchCriteria,
                         profileManagementOperation))},
};
#if SGP32_NAMES
const char *const sgp22_RetrieveNotificationsListRequest_searchCriteria_item_names[] = {
    "seqNumber",
    "profileManagementOperation",
};
static const schema_names sgp22_RetrieveNotificationsListRequest_searchCriteria_names = {
    "RSPDefinitions",
    "RetrieveNotificationsListRequest.searchCriteria",
    NULL,
    sgp22_RetrieveNotificationsListRequest_searchCriteria_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp22_RetrieveNotificationsListRequest_searchCriteria_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp22_RetrieveNotificationsListRequest_searchCriteria),
    sgp22_RetrieveNotificationsListRequest_searchCriteria_items SCHEMA_NAMED_BY(
        sgp22_RetrieveNotificationsListRequest_searchCriteria_names)};

/* RetrieveNotificationsListRequest */
_Static_assert(sizeof(sgp22_RetrieveNotificationsListRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_RetrieveNotificationsListRequest, has_searchCriteria) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_RetrieveNotificationsListRequest_items[] = {
    {&sgp22_RetrieveNotificationsListRequest_searchCriteria_type, 0xA0,
     (uint16_t)(offsetof(sgp22_RetrieveNotificationsListRequest, searchCriteria) |
                SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_RetrieveNotificationsListRequest_item_names[] = {
    "searchCriteria",
};
static const schema_names sgp22_RetrieveNotificationsListRequest_names = {
    "RSPDefinitions",
    "RetrieveNotificationsListRequest",
    NULL,
    sgp22_RetrieveNotificationsListRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_RetrieveNotificationsListRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF2B,
    1,
    sizeof(sgp22_RetrieveNotificationsListRequest),
    sgp22_RetrieveNotificationsListRequest_items SCHEMA_NAMED_BY(
        sgp22_RetrieveNotificationsListRequest_names)};

/* PendingNotification */
_Static_assert(sizeof(sgp22_PendingNotification) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_PendingNotification_items[] = {
    {&sgp22_ProfileInstallationResult_type, 0xBF37,
     (uint16_t)(offsetof(sgp22_PendingNotification, profileInstallationResult))},
    {&sgp22_OtherSignedNotification_type, 0x30,
     (uint16_t)(offsetof(sgp22_PendingNotification, otherSignedNotification))},
};
#if SGP32_NAMES
const char *const sgp22_PendingNotification_item_names[] = {
    "profileInstallationResult",
    "otherSignedNotification",
};
static const schema_names sgp22_PendingNotification_names = {"RSPDefinitions",
                                                             "PendingNotification",
                                                             NULL,
                                                             sgp22_PendingNotification_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type sgp22_PendingNotification_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp22_PendingNotification),
    sgp22_PendingNotification_items SCHEMA_NAMED_BY(sgp22_PendingNotification_names)};

/* RetrieveNotificationsListResponse.notificationList */
const schema_component sgp22_RetrieveNotificationsListResponse_notificationList_items[] = {
    {&sgp22_PendingNotification_type, 0x00, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_RetrieveNotificationsListResponse_notificationList_names = {
    "RSPDefinitions",
    "RetrieveNotificationsListResponse.notificationList",
    NULL,
    NULL,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp22_RetrieveNotificationsListResponse_notificationList_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_RetrieveNotificationsListResponse_notificationList_items SCHEMA_NAMED_BY(
        sgp22_RetrieveNotificationsListResponse_notificationList_names)};

/* RetrieveNotificationsListResponse.notificationsListResultError */
#if SGP32_NAMES
const schema_value sgp22_RetrieveNotificationsListResponse_notificationsListResultError_values[] = {
    {127, "undefinedError"},
};
static const schema_names
    sgp22_RetrieveNotificationsListResponse_notificationsListResultError_names = {
        "RSPDefinitions",
        "RetrieveNotificationsListResponse.notificationsListResultError",
        NULL,
        NULL,
        sgp22_RetrieveNotificationsListResponse_notificationsListResultError_values,
        1,
        true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_RetrieveNotificationsListResponse_notificationsListResultError_type
    SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_RetrieveNotificationsListResponse_notificationsListResultError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(
        sgp22_RetrieveNotificationsListResponse_notificationsListResultError_names)};
#endif

/* RetrieveNotificationsListResponse */
_Static_assert(sizeof(sgp22_RetrieveNotificationsListResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_RetrieveNotificationsListResponse_items[] = {
    {&sgp22_RetrieveNotificationsListResponse_notificationList_type, 0xA0,
     (uint16_t)(offsetof(sgp22_RetrieveNotificationsListResponse, notificationList))},
    {&sgp22_RetrieveNotificationsListResponse_notificationsListResultError_type, 0x81,
     (uint16_t)(offsetof(sgp22_RetrieveNotificationsListResponse, notificationsListResultError))},
};
#if SGP32_NAMES
const char *const sgp22_RetrieveNotificationsListResponse_item_names[] = {
    "notificationList",
    "notificationsListResultError",
};
static const schema_names sgp22_RetrieveNotificationsListResponse_names = {
    "RSPDefinitions",
    "RetrieveNotificationsListResponse",
    NULL,
    sgp22_RetrieveNotificationsListResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_RetrieveNotificationsListResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF2B,
    2,
    sizeof(sgp22_RetrieveNotificationsListResponse),
    sgp22_RetrieveNotificationsListResponse_items SCHEMA_NAMED_BY(
        sgp22_RetrieveNotificationsListResponse_names)};

/* NotificationSentRequest */
_Static_assert(sizeof(sgp22_NotificationSentRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_NotificationSentRequest_items[] = {
    {&schema_integer_type, 0x80, (uint16_t)(offsetof(sgp22_NotificationSentRequest, seqNumber))},
};
#if SGP32_NAMES
const char *const sgp22_NotificationSentRequest_item_names[] = {
    "seqNumber",
};
static const schema_names sgp22_NotificationSentRequest_names = {
    "RSPDefinitions",
    "NotificationSentRequest",
    NULL,
    sgp22_NotificationSentRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_NotificationSentRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF30,
    1,
    sizeof(sgp22_NotificationSentRequest),
    sgp22_NotificationSentRequest_items SCHEMA_NAMED_BY(sgp22_NotificationSentRequest_names)};

/* NotificationSentResponse.deleteNotificationStatus */
#if SGP32_NAMES
const schema_value sgp22_NotificationSentResponse_deleteNotificationStatus_values[] = {
    {0, "ok"},
    {1, "nothingToDelete"},
    {127, "undefinedError"},
};
static const schema_names sgp22_NotificationSentResponse_deleteNotificationStatus_names = {
    "RSPDefinitions",
    "NotificationSentResponse.deleteNotificationStatus",
    NULL,
    NULL,
    sgp22_NotificationSentResponse_deleteNotificationStatus_values,
    3,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_NotificationSentResponse_deleteNotificationStatus_type
    SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_NotificationSentResponse_deleteNotificationStatus_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_NotificationSentResponse_deleteNotificationStatus_names)};
#endif

/* NotificationSentResponse */
_Static_assert(sizeof(sgp22_NotificationSentResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_NotificationSentResponse_items[] = {
    {&sgp22_NotificationSentResponse_deleteNotificationStatus_type, 0x80,
     (uint16_t)(offsetof(sgp22_NotificationSentResponse, deleteNotificationStatus))},
};
#if SGP32_NAMES
const char *const sgp22_NotificationSentResponse_item_names[] = {
    "deleteNotificationStatus",
};
static const schema_names sgp22_NotificationSentResponse_names = {
    "RSPDefinitions",
    "NotificationSentResponse",
    NULL,
    sgp22_NotificationSentResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_NotificationSentResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF30,
    1,
    sizeof(sgp22_NotificationSentResponse),
    sgp22_NotificationSentResponse_items SCHEMA_NAMED_BY(sgp22_NotificationSentResponse_names)};

/* LoadCRLRequest */
_Static_assert(sizeof(sgp22_LoadCRLRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_LoadCRLRequest_items[] = {
    {&pkix_CertificateList_type, 0xA0, (uint16_t)(offsetof(sgp22_LoadCRLRequest, crl))},
};
#if SGP32_NAMES
const char *const sgp22_LoadCRLRequest_item_names[] = {
    "crl",
};
static const schema_names sgp22_LoadCRLRequest_names = {
    "RSPDefinitions", "LoadCRLRequest", NULL, sgp22_LoadCRLRequest_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_LoadCRLRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF35,
    1,
    sizeof(sgp22_LoadCRLRequest),
    sgp22_LoadCRLRequest_items SCHEMA_NAMED_BY(sgp22_LoadCRLRequest_names)};

/* LoadCRLResponseOk.missingParts */
const schema_component sgp22_LoadCRLResponseOk_missingParts_items[] = {
    {&schema_integer_type, 0x02, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_LoadCRLResponseOk_missingParts_names = {
    "RSPDefinitions", "LoadCRLResponseOk.missingParts", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_LoadCRLResponseOk_missingParts_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_LoadCRLResponseOk_missingParts_items SCHEMA_NAMED_BY(
        sgp22_LoadCRLResponseOk_missingParts_names)};

/* LoadCRLResponseOk */
_Static_assert(sizeof(sgp22_LoadCRLResponseOk) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_LoadCRLResponseOk, has_missingParts) == SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_LoadCRLResponseOk_items[] = {
    {&sgp22_LoadCRLResponseOk_missingParts_type, 0xA0,
     (uint16_t)(offsetof(sgp22_LoadCRLResponseOk, missingParts) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_LoadCRLResponseOk_item_names[] = {
    "missingParts",
};
static const schema_names sgp22_LoadCRLResponseOk_names = {"RSPDefinitions",
                                                           "LoadCRLResponseOk",
                                                           NULL,
                                                           sgp22_LoadCRLResponseOk_item_names,
                                                           NULL,
                                                           0,
                                                           false};
#endif
const sgp32_type sgp22_LoadCRLResponseOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    1,
    sizeof(sgp22_LoadCRLResponseOk),
    sgp22_LoadCRLResponseOk_items SCHEMA_NAMED_BY(sgp22_LoadCRLResponseOk_names)};

/* LoadCRLResponseError */
#if SGP32_NAMES
const schema_value sgp22_LoadCRLResponseError_values[] = {
    {1, "invalidSignature"},        {2, "invalidCRLFormat"},        {3, "notEnoughMemorySpace"},
    {4, "verificationKeyNotFound"}, {5, "fresherCrlAlreadyLoaded"}, {6, "baseCrlMissing"},
    {127, "undefinedError"},
};
static const schema_names sgp22_LoadCRLResponseError_names = {"RSPDefinitions",
                                                              "LoadCRLResponseError",
                                                              NULL,
                                                              NULL,
                                                              sgp22_LoadCRLResponseError_values,
                                                              7,
                                                              false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_LoadCRLResponseError_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_LoadCRLResponseError_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_LoadCRLResponseError_names)};
#endif

/* LoadCRLResponse */
_Static_assert(sizeof(sgp22_LoadCRLResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_LoadCRLResponse_items[] = {
    {&sgp22_LoadCRLResponseOk_type, 0xA0,
     (uint16_t)(offsetof(sgp22_LoadCRLResponse, loadCRLResponseOk))},
    {&sgp22_LoadCRLResponseError_type, 0x81,
     (uint16_t)(offsetof(sgp22_LoadCRLResponse, loadCRLResponseError))},
};
#if SGP32_NAMES
const char *const sgp22_LoadCRLResponse_item_names[] = {
    "loadCRLResponseOk",
    "loadCRLResponseError",
};
static const schema_names sgp22_LoadCRLResponse_names = {
    "RSPDefinitions", "LoadCRLResponse", NULL, sgp22_LoadCRLResponse_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_LoadCRLResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF35,
    2,
    sizeof(sgp22_LoadCRLResponse),
    sgp22_LoadCRLResponse_items SCHEMA_NAMED_BY(sgp22_LoadCRLResponse_names)};

/* AuthenticateServerRequest */
_Static_assert(sizeof(sgp22_AuthenticateServerRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_AuthenticateServerRequest_items[] = {
    {&sgp22_ServerSigned1_type, 0x30,
     (uint16_t)(offsetof(sgp22_AuthenticateServerRequest, serverSigned1))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp22_AuthenticateServerRequest, serverSignature1))},
    {&pkix_SubjectKeyIdentifier_type, 0x04,
     (uint16_t)(offsetof(sgp22_AuthenticateServerRequest, euiccCiPKIdToBeUsed))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp22_AuthenticateServerRequest, serverCertificate))},
    {&sgp22_CtxParams1_type, 0x00,
     (uint16_t)(offsetof(sgp22_AuthenticateServerRequest, ctxParams1))},
};
#if SGP32_NAMES
const char *const sgp22_AuthenticateServerRequest_item_names[] = {
    "serverSigned1", "serverSignature1", "euiccCiPKIdToBeUsed", "serverCertificate", "ctxParams1",
};
static const schema_names sgp22_AuthenticateServerRequest_names = {
    "RSPDefinitions",
    "AuthenticateServerRequest",
    NULL,
    sgp22_AuthenticateServerRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_AuthenticateServerRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF38,
    5,
    sizeof(sgp22_AuthenticateServerRequest),
    sgp22_AuthenticateServerRequest_items SCHEMA_NAMED_BY(sgp22_AuthenticateServerRequest_names)};

/* EuiccSigned1 */
_Static_assert(sizeof(sgp22_EuiccSigned1) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_EuiccSigned1_items[] = {
    {&sgp22_TransactionId_type, 0x80, (uint16_t)(offsetof(sgp22_EuiccSigned1, transactionId))},
    {&schema_utf8_type, 0x83, (uint16_t)(offsetof(sgp22_EuiccSigned1, serverAddress))},
    {&sgp22_Octet16_type, 0x84, (uint16_t)(offsetof(sgp22_EuiccSigned1, serverChallenge))},
    {&sgp22_EUICCInfo2_type, 0xBF22, (uint16_t)(offsetof(sgp22_EuiccSigned1, euiccInfo2))},
    {&sgp22_CtxParams1_type, 0x00, (uint16_t)(offsetof(sgp22_EuiccSigned1, ctxParams1))},
};
#if SGP32_NAMES
const char *const sgp22_EuiccSigned1_item_names[] = {
    "transactionId", "serverAddress", "serverChallenge", "euiccInfo2", "ctxParams1",
};
static const schema_names sgp22_EuiccSigned1_names = {
    "RSPDefinitions", "EuiccSigned1", NULL, sgp22_EuiccSigned1_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_EuiccSigned1_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    5,
    sizeof(sgp22_EuiccSigned1),
    sgp22_EuiccSigned1_items SCHEMA_NAMED_BY(sgp22_EuiccSigned1_names)};

/* AuthenticateResponseOk */
_Static_assert(sizeof(sgp22_AuthenticateResponseOk) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_AuthenticateResponseOk_items[] = {
    {&sgp22_EuiccSigned1_type, 0x30,
     (uint16_t)(offsetof(sgp22_AuthenticateResponseOk, euiccSigned1))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp22_AuthenticateResponseOk, euiccSignature1))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp22_AuthenticateResponseOk, euiccCertificate))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp22_AuthenticateResponseOk, eumCertificate))},
};
#if SGP32_NAMES
const char *const sgp22_AuthenticateResponseOk_item_names[] = {
    "euiccSigned1",
    "euiccSignature1",
    "euiccCertificate",
    "eumCertificate",
};
static const schema_names sgp22_AuthenticateResponseOk_names = {
    "RSPDefinitions",
    "AuthenticateResponseOk",
    NULL,
    sgp22_AuthenticateResponseOk_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_AuthenticateResponseOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    4,
    sizeof(sgp22_AuthenticateResponseOk),
    sgp22_AuthenticateResponseOk_items SCHEMA_NAMED_BY(sgp22_AuthenticateResponseOk_names)};

/* AuthenticateServerResponse */
_Static_assert(sizeof(sgp22_AuthenticateServerResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_AuthenticateServerResponse_items[] = {
    {&sgp22_AuthenticateResponseOk_type, 0xA0,
     (uint16_t)(offsetof(sgp22_AuthenticateServerResponse, authenticateResponseOk))},
    {&sgp22_AuthenticateResponseError_type, 0xA1,
     (uint16_t)(offsetof(sgp22_AuthenticateServerResponse, authenticateResponseError))},
};
#if SGP32_NAMES
const char *const sgp22_AuthenticateServerResponse_item_names[] = {
    "authenticateResponseOk",
    "authenticateResponseError",
};
static const schema_names sgp22_AuthenticateServerResponse_names = {
    "RSPDefinitions",
    "AuthenticateServerResponse",
    NULL,
    sgp22_AuthenticateServerResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_AuthenticateServerResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF38,
    2,
    sizeof(sgp22_AuthenticateServerResponse),
    sgp22_AuthenticateServerResponse_items SCHEMA_NAMED_BY(sgp22_AuthenticateServerResponse_names)};

/* CancelSessionRequest */
_Static_assert(sizeof(sgp22_CancelSessionRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_CancelSessionRequest_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_CancelSessionRequest, transactionId))},
    {&sgp22_CancelSessionReason_type, 0x81,
     (uint16_t)(offsetof(sgp22_CancelSessionRequest, reason))},
};
#if SGP32_NAMES
const char *const sgp22_CancelSessionRequest_item_names[] = {
    "transactionId",
    "reason",
};
static const schema_names sgp22_CancelSessionRequest_names = {"RSPDefinitions",
                                                              "CancelSessionRequest",
                                                              NULL,
                                                              sgp22_CancelSessionRequest_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp22_CancelSessionRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF41,
    2,
    sizeof(sgp22_CancelSessionRequest),
    sgp22_CancelSessionRequest_items SCHEMA_NAMED_BY(sgp22_CancelSessionRequest_names)};

/* CancelSessionResponse.cancelSessionResponseError */
#if SGP32_NAMES
const schema_value sgp22_CancelSessionResponse_cancelSessionResponseError_values[] = {
    {5, "invalidTransactionId"},
    {127, "undefinedError"},
};
static const schema_names sgp22_CancelSessionResponse_cancelSessionResponseError_names = {
    "RSPDefinitions",
    "CancelSessionResponse.cancelSessionResponseError",
    NULL,
    NULL,
    sgp22_CancelSessionResponse_cancelSessionResponseError_values,
    2,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_CancelSessionResponse_cancelSessionResponseError_type
    SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_CancelSessionResponse_cancelSessionResponseError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_CancelSessionResponse_cancelSessionResponseError_names)};
#endif

/* CancelSessionResponse */
_Static_assert(sizeof(sgp22_CancelSessionResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_CancelSessionResponse_items[] = {
    {&sgp22_CancelSessionResponseOk_type, 0xA0,
     (uint16_t)(offsetof(sgp22_CancelSessionResponse, cancelSessionResponseOk))},
    {&sgp22_CancelSessionResponse_cancelSessionResponseError_type, 0x81,
     (uint16_t)(offsetof(sgp22_CancelSessionResponse, cancelSessionResponseError))},
};
#if SGP32_NAMES
const char *const sgp22_CancelSessionResponse_item_names[] = {
    "cancelSessionResponseOk",
    "cancelSessionResponseError",
};
static const schema_names sgp22_CancelSessionResponse_names = {
    "RSPDefinitions",
    "CancelSessionResponse",
    NULL,
    sgp22_CancelSessionResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_CancelSessionResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF41,
    2,
    sizeof(sgp22_CancelSessionResponse),
    sgp22_CancelSessionResponse_items SCHEMA_NAMED_BY(sgp22_CancelSessionResponse_names)};

/* ProfileInfo.notificationConfigurationInfo */
const schema_component sgp22_ProfileInfo_notificationConfigurationInfo_items[] = {
    {&sgp22_NotificationConfigurationInformation_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_ProfileInfo_notificationConfigurationInfo_names = {
    "RSPDefinitions", "ProfileInfo.notificationConfigurationInfo", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_ProfileInfo_notificationConfigurationInfo_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_ProfileInfo_notificationConfigurationInfo_items SCHEMA_NAMED_BY(
        sgp22_ProfileInfo_notificationConfigurationInfo_names)};

/* ProfileInfo.fallbackAttribute */
#if SGP32_NAMES
static const schema_names sgp22_ProfileInfo_fallbackAttribute_names = {
    "RSPDefinitions", "ProfileInfo.fallbackAttribute", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_ProfileInfo_fallbackAttribute_type = {
    SCHEMA_BOOLEAN,
    SCHEMA_DEFAULTED,
    0x01,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_ProfileInfo_fallbackAttribute_names)};

/* ProfileInfo.iotSpecificProfileInfo */
#if SGP32_NAMES
static const schema_names sgp22_ProfileInfo_iotSpecificProfileInfo_names = {
    "RSPDefinitions", "ProfileInfo.iotSpecificProfileInfo", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_ProfileInfo_iotSpecificProfileInfo_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp22_ProfileInfo_iotSpecificProfileInfo),
    schema_no_items SCHEMA_NAMED_BY(sgp22_ProfileInfo_iotSpecificProfileInfo_names)};

/* ProfileInfo */
_Static_assert(sizeof(sgp22_ProfileInfo) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_ProfileInfo, has_iotSpecificProfileInfo) == SCHEMA_PRESENCE(1) + 16,
               "presence flags are contiguous");
const schema_component sgp22_ProfileInfo_items[] = {
    {&sgp22_Iccid_type, 0x5A, (uint16_t)(offsetof(sgp22_ProfileInfo, iccid) | SCHEMA_OPTIONAL)},
    {&sgp22_OctetTo16_type, 0x4F,
     (uint16_t)(offsetof(sgp22_ProfileInfo, isdpAid) | SCHEMA_OPTIONAL)},
    {&sgp22_ProfileState_type, 0x9F70,
     (uint16_t)(offsetof(sgp22_ProfileInfo, profileState) | SCHEMA_OPTIONAL)},
    {&schema_utf8_0_64_type, 0x90,
     (uint16_t)(offsetof(sgp22_ProfileInfo, profileNickname) | SCHEMA_OPTIONAL)},
    {&schema_utf8_0_32_type, 0x91,
     (uint16_t)(offsetof(sgp22_ProfileInfo, serviceProviderName) | SCHEMA_OPTIONAL)},
    {&schema_utf8_0_64_type, 0x92,
     (uint16_t)(offsetof(sgp22_ProfileInfo, profileName) | SCHEMA_OPTIONAL)},
    {&sgp22_IconType_type, 0x93,
     (uint16_t)(offsetof(sgp22_ProfileInfo, iconType) | SCHEMA_OPTIONAL)},
    {&schema_octets_0_1024_type, 0x94,
     (uint16_t)(offsetof(sgp22_ProfileInfo, icon) | SCHEMA_OPTIONAL)},
    {&sgp22_ProfileClass_type, 0x95,
     (uint16_t)(offsetof(sgp22_ProfileInfo, profileClass) | SCHEMA_OPTIONAL)},
    {&sgp22_ProfileInfo_notificationConfigurationInfo_type, 0xB6,
     (uint16_t)(offsetof(sgp22_ProfileInfo, notificationConfigurationInfo) | SCHEMA_OPTIONAL)},
    {&sgp22_OperatorId_type, 0xB7,
     (uint16_t)(offsetof(sgp22_ProfileInfo, profileOwner) | SCHEMA_OPTIONAL)},
    {&sgp22_DpProprietaryData_type, 0xB8,
     (uint16_t)(offsetof(sgp22_ProfileInfo, dpProprietaryData) | SCHEMA_OPTIONAL)},
    {&sgp22_PprIds_type, 0x99,
     (uint16_t)(offsetof(sgp22_ProfileInfo, profilePolicyRules) | SCHEMA_OPTIONAL)},
    {&sgp22_VendorSpecificExtension_type, 0xBF22,
     (uint16_t)(offsetof(sgp22_ProfileInfo, serviceSpecificDataStoredInEuicc) | SCHEMA_OPTIONAL)},
    {&schema_boolean_type, 0x9F7B,
     (uint16_t)(offsetof(sgp22_ProfileInfo, ecallIndication) | SCHEMA_OPTIONAL)},
    {&sgp22_ProfileInfo_fallbackAttribute_type, 0x9F26,
     (uint16_t)(offsetof(sgp22_ProfileInfo, fallbackAttribute) | SCHEMA_DEFAULT)},
    {&schema_boolean_type, 0x9F67,
     (uint16_t)(offsetof(sgp22_ProfileInfo, fallbackAllowed) | SCHEMA_OPTIONAL)},
    {&sgp22_ProfileInfo_iotSpecificProfileInfo_type, 0xBF64,
     (uint16_t)(offsetof(sgp22_ProfileInfo, iotSpecificProfileInfo) | SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_ProfileInfo_item_names[] = {
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
static const schema_names sgp22_ProfileInfo_names = {
    "RSPDefinitions", "ProfileInfo", NULL, sgp22_ProfileInfo_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_ProfileInfo_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xE3,
    18,
    sizeof(sgp22_ProfileInfo),
    sgp22_ProfileInfo_items SCHEMA_NAMED_BY(sgp22_ProfileInfo_names)};

/* ProfileInfoListResponse.profileInfoListOk */
const schema_component sgp22_ProfileInfoListResponse_profileInfoListOk_items[] = {
    {&sgp22_ProfileInfo_type, 0xE3, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_ProfileInfoListResponse_profileInfoListOk_names = {
    "RSPDefinitions", "ProfileInfoListResponse.profileInfoListOk", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_ProfileInfoListResponse_profileInfoListOk_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_ProfileInfoListResponse_profileInfoListOk_items SCHEMA_NAMED_BY(
        sgp22_ProfileInfoListResponse_profileInfoListOk_names)};

/* ProfileInfoListError */
#if SGP32_NAMES
const schema_value sgp22_ProfileInfoListError_values[] = {
    {1, "incorrectInputValues"},
    {127, "undefinedError"},
};
static const schema_names sgp22_ProfileInfoListError_names = {"RSPDefinitions",
                                                              "ProfileInfoListError",
                                                              NULL,
                                                              NULL,
                                                              sgp22_ProfileInfoListError_values,
                                                              2,
                                                              false};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_ProfileInfoListError_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_ProfileInfoListError_type = {
    SCHEMA_NAMED, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(sgp22_ProfileInfoListError_names)};
#endif

/* ProfileInfoListResponse */
_Static_assert(sizeof(sgp22_ProfileInfoListResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_ProfileInfoListResponse_items[] = {
    {&sgp22_ProfileInfoListResponse_profileInfoListOk_type, 0xA0,
     (uint16_t)(offsetof(sgp22_ProfileInfoListResponse, profileInfoListOk))},
    {&sgp22_ProfileInfoListError_type, 0x81,
     (uint16_t)(offsetof(sgp22_ProfileInfoListResponse, profileInfoListError))},
#if SGP32_WITH_LENIENT
    {NULL, 0x30, 0x1440}, /* omitted_arm */
    {NULL, 0xE3, 0x1480}, /* omitted_arm */
    {NULL, 0, 0},
#endif
};
#if SGP32_NAMES
const char *const sgp22_ProfileInfoListResponse_item_names[] = {
    "profileInfoListOk",
    "profileInfoListError",
};
static const schema_names sgp22_ProfileInfoListResponse_names = {
    "RSPDefinitions",
    "ProfileInfoListResponse",
    NULL,
    sgp22_ProfileInfoListResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_ProfileInfoListResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC | SCHEMA_DEVIATES,
    0xBF2D,
    2,
    sizeof(sgp22_ProfileInfoListResponse),
    sgp22_ProfileInfoListResponse_items SCHEMA_NAMED_BY(sgp22_ProfileInfoListResponse_names)};

/* EnableProfileRequest.profileIdentifier */
_Static_assert(sizeof(sgp22_EnableProfileRequest_profileIdentifier) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_EnableProfileRequest_profileIdentifier_items[] = {
    {&sgp22_OctetTo16_type, 0x4F,
     (uint16_t)(offsetof(sgp22_EnableProfileRequest_profileIdentifier, isdpAid))},
    {&sgp22_Iccid_type, 0x5A,
     (uint16_t)(offsetof(sgp22_EnableProfileRequest_profileIdentifier, iccid))},
};
#if SGP32_NAMES
const char *const sgp22_EnableProfileRequest_profileIdentifier_item_names[] = {
    "isdpAid",
    "iccid",
};
static const schema_names sgp22_EnableProfileRequest_profileIdentifier_names = {
    "RSPDefinitions",
    "EnableProfileRequest.profileIdentifier",
    NULL,
    sgp22_EnableProfileRequest_profileIdentifier_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp22_EnableProfileRequest_profileIdentifier_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp22_EnableProfileRequest_profileIdentifier),
    sgp22_EnableProfileRequest_profileIdentifier_items SCHEMA_NAMED_BY(
        sgp22_EnableProfileRequest_profileIdentifier_names)};

/* EnableProfileRequest */
_Static_assert(sizeof(sgp22_EnableProfileRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_EnableProfileRequest_items[] = {
    {&sgp22_EnableProfileRequest_profileIdentifier_type, 0xA0,
     (uint16_t)(offsetof(sgp22_EnableProfileRequest, profileIdentifier))},
    {&schema_boolean_type, 0x81, (uint16_t)(offsetof(sgp22_EnableProfileRequest, refreshFlag))},
};
#if SGP32_NAMES
const char *const sgp22_EnableProfileRequest_item_names[] = {
    "profileIdentifier",
    "refreshFlag",
};
static const schema_names sgp22_EnableProfileRequest_names = {"RSPDefinitions",
                                                              "EnableProfileRequest",
                                                              NULL,
                                                              sgp22_EnableProfileRequest_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp22_EnableProfileRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF31,
    2,
    sizeof(sgp22_EnableProfileRequest),
    sgp22_EnableProfileRequest_items SCHEMA_NAMED_BY(sgp22_EnableProfileRequest_names)};

/* EnableProfileResponse.enableResult */
#if SGP32_NAMES
const schema_value sgp22_EnableProfileResponse_enableResult_values[] = {
    {0, "ok"},
    {1, "iccidOrAidNotFound"},
    {2, "profileNotInDisabledState"},
    {3, "disallowedByPolicy"},
    {4, "wrongProfileReenabling"},
    {5, "catBusy"},
    {127, "undefinedError"},
};
static const schema_names sgp22_EnableProfileResponse_enableResult_names = {
    "RSPDefinitions",
    "EnableProfileResponse.enableResult",
    NULL,
    NULL,
    sgp22_EnableProfileResponse_enableResult_values,
    7,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_EnableProfileResponse_enableResult_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_EnableProfileResponse_enableResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_EnableProfileResponse_enableResult_names)};
#endif

/* EnableProfileResponse */
_Static_assert(sizeof(sgp22_EnableProfileResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_EnableProfileResponse_items[] = {
    {&sgp22_EnableProfileResponse_enableResult_type, 0x80,
     (uint16_t)(offsetof(sgp22_EnableProfileResponse, enableResult))},
};
#if SGP32_NAMES
const char *const sgp22_EnableProfileResponse_item_names[] = {
    "enableResult",
};
static const schema_names sgp22_EnableProfileResponse_names = {
    "RSPDefinitions",
    "EnableProfileResponse",
    NULL,
    sgp22_EnableProfileResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_EnableProfileResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF31,
    1,
    sizeof(sgp22_EnableProfileResponse),
    sgp22_EnableProfileResponse_items SCHEMA_NAMED_BY(sgp22_EnableProfileResponse_names)};

/* DisableProfileRequest.profileIdentifier */
_Static_assert(sizeof(sgp22_DisableProfileRequest_profileIdentifier) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_DisableProfileRequest_profileIdentifier_items[] = {
    {&sgp22_OctetTo16_type, 0x4F,
     (uint16_t)(offsetof(sgp22_DisableProfileRequest_profileIdentifier, isdpAid))},
    {&sgp22_Iccid_type, 0x5A,
     (uint16_t)(offsetof(sgp22_DisableProfileRequest_profileIdentifier, iccid))},
};
#if SGP32_NAMES
const char *const sgp22_DisableProfileRequest_profileIdentifier_item_names[] = {
    "isdpAid",
    "iccid",
};
static const schema_names sgp22_DisableProfileRequest_profileIdentifier_names = {
    "RSPDefinitions",
    "DisableProfileRequest.profileIdentifier",
    NULL,
    sgp22_DisableProfileRequest_profileIdentifier_item_names,
    NULL,
    0,
    true};
#endif
const sgp32_type sgp22_DisableProfileRequest_profileIdentifier_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0x00,
    2,
    sizeof(sgp22_DisableProfileRequest_profileIdentifier),
    sgp22_DisableProfileRequest_profileIdentifier_items SCHEMA_NAMED_BY(
        sgp22_DisableProfileRequest_profileIdentifier_names)};

/* DisableProfileRequest */
_Static_assert(sizeof(sgp22_DisableProfileRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_DisableProfileRequest_items[] = {
    {&sgp22_DisableProfileRequest_profileIdentifier_type, 0xA0,
     (uint16_t)(offsetof(sgp22_DisableProfileRequest, profileIdentifier))},
    {&schema_boolean_type, 0x81, (uint16_t)(offsetof(sgp22_DisableProfileRequest, refreshFlag))},
};
#if SGP32_NAMES
const char *const sgp22_DisableProfileRequest_item_names[] = {
    "profileIdentifier",
    "refreshFlag",
};
static const schema_names sgp22_DisableProfileRequest_names = {
    "RSPDefinitions",
    "DisableProfileRequest",
    NULL,
    sgp22_DisableProfileRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_DisableProfileRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF32,
    2,
    sizeof(sgp22_DisableProfileRequest),
    sgp22_DisableProfileRequest_items SCHEMA_NAMED_BY(sgp22_DisableProfileRequest_names)};

/* DisableProfileResponse.disableResult */
#if SGP32_NAMES
const schema_value sgp22_DisableProfileResponse_disableResult_values[] = {
    {0, "ok"},
    {1, "iccidOrAidNotFound"},
    {2, "profileNotInEnabledState"},
    {3, "disallowedByPolicy"},
    {5, "catBusy"},
    {127, "undefinedError"},
};
static const schema_names sgp22_DisableProfileResponse_disableResult_names = {
    "RSPDefinitions",
    "DisableProfileResponse.disableResult",
    NULL,
    NULL,
    sgp22_DisableProfileResponse_disableResult_values,
    6,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_DisableProfileResponse_disableResult_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_DisableProfileResponse_disableResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_DisableProfileResponse_disableResult_names)};
#endif

/* DisableProfileResponse */
_Static_assert(sizeof(sgp22_DisableProfileResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_DisableProfileResponse_items[] = {
    {&sgp22_DisableProfileResponse_disableResult_type, 0x80,
     (uint16_t)(offsetof(sgp22_DisableProfileResponse, disableResult))},
};
#if SGP32_NAMES
const char *const sgp22_DisableProfileResponse_item_names[] = {
    "disableResult",
};
static const schema_names sgp22_DisableProfileResponse_names = {
    "RSPDefinitions",
    "DisableProfileResponse",
    NULL,
    sgp22_DisableProfileResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_DisableProfileResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF32,
    1,
    sizeof(sgp22_DisableProfileResponse),
    sgp22_DisableProfileResponse_items SCHEMA_NAMED_BY(sgp22_DisableProfileResponse_names)};

/* DeleteProfileRequest */
_Static_assert(sizeof(sgp22_DeleteProfileRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_DeleteProfileRequest_items[] = {
    {&sgp22_OctetTo16_type, 0x4F, (uint16_t)(offsetof(sgp22_DeleteProfileRequest, isdpAid))},
    {&sgp22_Iccid_type, 0x5A, (uint16_t)(offsetof(sgp22_DeleteProfileRequest, iccid))},
};
#if SGP32_NAMES
const char *const sgp22_DeleteProfileRequest_item_names[] = {
    "isdpAid",
    "iccid",
};
static const schema_names sgp22_DeleteProfileRequest_names = {"RSPDefinitions",
                                                              "DeleteProfileRequest",
                                                              NULL,
                                                              sgp22_DeleteProfileRequest_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp22_DeleteProfileRequest_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0xBF33,
    2,
    sizeof(sgp22_DeleteProfileRequest),
    sgp22_DeleteProfileRequest_items SCHEMA_NAMED_BY(sgp22_DeleteProfileRequest_names)};

/* DeleteProfileResponse.deleteResult */
#if SGP32_NAMES
const schema_value sgp22_DeleteProfileResponse_deleteResult_values[] = {
    {0, "ok"},
    {1, "iccidOrAidNotFound"},
    {2, "profileNotInDisabledState"},
    {3, "disallowedByPolicy"},
    {127, "undefinedError"},
};
static const schema_names sgp22_DeleteProfileResponse_deleteResult_names = {
    "RSPDefinitions",
    "DeleteProfileResponse.deleteResult",
    NULL,
    NULL,
    sgp22_DeleteProfileResponse_deleteResult_values,
    5,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_DeleteProfileResponse_deleteResult_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_DeleteProfileResponse_deleteResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_DeleteProfileResponse_deleteResult_names)};
#endif

/* DeleteProfileResponse */
_Static_assert(sizeof(sgp22_DeleteProfileResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_DeleteProfileResponse_items[] = {
    {&sgp22_DeleteProfileResponse_deleteResult_type, 0x80,
     (uint16_t)(offsetof(sgp22_DeleteProfileResponse, deleteResult))},
};
#if SGP32_NAMES
const char *const sgp22_DeleteProfileResponse_item_names[] = {
    "deleteResult",
};
static const schema_names sgp22_DeleteProfileResponse_names = {
    "RSPDefinitions",
    "DeleteProfileResponse",
    NULL,
    sgp22_DeleteProfileResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_DeleteProfileResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF33,
    1,
    sizeof(sgp22_DeleteProfileResponse),
    sgp22_DeleteProfileResponse_items SCHEMA_NAMED_BY(sgp22_DeleteProfileResponse_names)};

/* EuiccMemoryResetRequest.resetOptions */
#if SGP32_NAMES
const schema_value sgp22_EuiccMemoryResetRequest_resetOptions_values[] = {
    {0, "deleteOperationalProfiles"},
    {1, "deleteFieldLoadedTestProfiles"},
    {2, "resetDefaultSmdpAddress"},
};
static const schema_names sgp22_EuiccMemoryResetRequest_resetOptions_names = {
    "RSPDefinitions",
    "EuiccMemoryResetRequest.resetOptions",
    NULL,
    NULL,
    sgp22_EuiccMemoryResetRequest_resetOptions_values,
    3,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_EuiccMemoryResetRequest_resetOptions_type SCHEMA_TWIN(sgp22_NotificationEvent_type);
#else
const sgp32_type sgp22_EuiccMemoryResetRequest_resetOptions_type = {
    SCHEMA_NAMED_BITS,
    0,
    0x03,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_EuiccMemoryResetRequest_resetOptions_names)};
#endif

/* EuiccMemoryResetRequest */
_Static_assert(sizeof(sgp22_EuiccMemoryResetRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_EuiccMemoryResetRequest_items[] = {
    {&sgp22_EuiccMemoryResetRequest_resetOptions_type, 0x82,
     (uint16_t)(offsetof(sgp22_EuiccMemoryResetRequest, resetOptions))},
};
#if SGP32_NAMES
const char *const sgp22_EuiccMemoryResetRequest_item_names[] = {
    "resetOptions",
};
static const schema_names sgp22_EuiccMemoryResetRequest_names = {
    "RSPDefinitions",
    "EuiccMemoryResetRequest",
    NULL,
    sgp22_EuiccMemoryResetRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_EuiccMemoryResetRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF34,
    1,
    sizeof(sgp22_EuiccMemoryResetRequest),
    sgp22_EuiccMemoryResetRequest_items SCHEMA_NAMED_BY(sgp22_EuiccMemoryResetRequest_names)};

/* EuiccMemoryResetResponse.resetResult */
#if SGP32_NAMES
const schema_value sgp22_EuiccMemoryResetResponse_resetResult_values[] = {
    {0, "ok"},
    {1, "nothingToDelete"},
    {5, "catBusy"},
    {127, "undefinedError"},
};
static const schema_names sgp22_EuiccMemoryResetResponse_resetResult_names = {
    "RSPDefinitions",
    "EuiccMemoryResetResponse.resetResult",
    NULL,
    NULL,
    sgp22_EuiccMemoryResetResponse_resetResult_values,
    4,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_EuiccMemoryResetResponse_resetResult_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_EuiccMemoryResetResponse_resetResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_EuiccMemoryResetResponse_resetResult_names)};
#endif

/* EuiccMemoryResetResponse */
_Static_assert(sizeof(sgp22_EuiccMemoryResetResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_EuiccMemoryResetResponse_items[] = {
    {&sgp22_EuiccMemoryResetResponse_resetResult_type, 0x80,
     (uint16_t)(offsetof(sgp22_EuiccMemoryResetResponse, resetResult))},
};
#if SGP32_NAMES
const char *const sgp22_EuiccMemoryResetResponse_item_names[] = {
    "resetResult",
};
static const schema_names sgp22_EuiccMemoryResetResponse_names = {
    "RSPDefinitions",
    "EuiccMemoryResetResponse",
    NULL,
    sgp22_EuiccMemoryResetResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_EuiccMemoryResetResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF34,
    1,
    sizeof(sgp22_EuiccMemoryResetResponse),
    sgp22_EuiccMemoryResetResponse_items SCHEMA_NAMED_BY(sgp22_EuiccMemoryResetResponse_names)};

/* GetEuiccDataRequest */
_Static_assert(sizeof(sgp22_GetEuiccDataRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_GetEuiccDataRequest_items[] = {
    {&sgp22_Octet1_type, 0x5C, (uint16_t)(offsetof(sgp22_GetEuiccDataRequest, tagList))},
};
#if SGP32_NAMES
const char *const sgp22_GetEuiccDataRequest_item_names[] = {
    "tagList",
};
static const schema_names sgp22_GetEuiccDataRequest_names = {"RSPDefinitions",
                                                             "GetEuiccDataRequest",
                                                             NULL,
                                                             sgp22_GetEuiccDataRequest_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type sgp22_GetEuiccDataRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF3E,
    1,
    sizeof(sgp22_GetEuiccDataRequest),
    sgp22_GetEuiccDataRequest_items SCHEMA_NAMED_BY(sgp22_GetEuiccDataRequest_names)};

/* GetEuiccDataResponse */
_Static_assert(sizeof(sgp22_GetEuiccDataResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_GetEuiccDataResponse_items[] = {
    {&sgp22_Octet16_type, 0x5A, (uint16_t)(offsetof(sgp22_GetEuiccDataResponse, eidValue))},
};
#if SGP32_NAMES
const char *const sgp22_GetEuiccDataResponse_item_names[] = {
    "eidValue",
};
static const schema_names sgp22_GetEuiccDataResponse_names = {"RSPDefinitions",
                                                              "GetEuiccDataResponse",
                                                              NULL,
                                                              sgp22_GetEuiccDataResponse_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp22_GetEuiccDataResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF3E,
    1,
    sizeof(sgp22_GetEuiccDataResponse),
    sgp22_GetEuiccDataResponse_items SCHEMA_NAMED_BY(sgp22_GetEuiccDataResponse_names)};

/* SetNicknameRequest */
_Static_assert(sizeof(sgp22_SetNicknameRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_SetNicknameRequest_items[] = {
    {&sgp22_Iccid_type, 0x5A, (uint16_t)(offsetof(sgp22_SetNicknameRequest, iccid))},
    {&schema_utf8_0_64_type, 0x90, (uint16_t)(offsetof(sgp22_SetNicknameRequest, profileNickname))},
};
#if SGP32_NAMES
const char *const sgp22_SetNicknameRequest_item_names[] = {
    "iccid",
    "profileNickname",
};
static const schema_names sgp22_SetNicknameRequest_names = {"RSPDefinitions",
                                                            "SetNicknameRequest",
                                                            NULL,
                                                            sgp22_SetNicknameRequest_item_names,
                                                            NULL,
                                                            0,
                                                            false};
#endif
const sgp32_type sgp22_SetNicknameRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF29,
    2,
    sizeof(sgp22_SetNicknameRequest),
    sgp22_SetNicknameRequest_items SCHEMA_NAMED_BY(sgp22_SetNicknameRequest_names)};

/* SetNicknameResponse.setNicknameResult */
#if SGP32_NAMES
const schema_value sgp22_SetNicknameResponse_setNicknameResult_values[] = {
    {0, "ok"},
    {1, "iccidNotFound"},
    {127, "undefinedError"},
};
static const schema_names sgp22_SetNicknameResponse_setNicknameResult_names = {
    "RSPDefinitions",
    "SetNicknameResponse.setNicknameResult",
    NULL,
    NULL,
    sgp22_SetNicknameResponse_setNicknameResult_values,
    3,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_SetNicknameResponse_setNicknameResult_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_SetNicknameResponse_setNicknameResult_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_SetNicknameResponse_setNicknameResult_names)};
#endif

/* SetNicknameResponse */
_Static_assert(sizeof(sgp22_SetNicknameResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_SetNicknameResponse_items[] = {
    {&sgp22_SetNicknameResponse_setNicknameResult_type, 0x80,
     (uint16_t)(offsetof(sgp22_SetNicknameResponse, setNicknameResult))},
};
#if SGP32_NAMES
const char *const sgp22_SetNicknameResponse_item_names[] = {
    "setNicknameResult",
};
static const schema_names sgp22_SetNicknameResponse_names = {"RSPDefinitions",
                                                             "SetNicknameResponse",
                                                             NULL,
                                                             sgp22_SetNicknameResponse_item_names,
                                                             NULL,
                                                             0,
                                                             false};
#endif
const sgp32_type sgp22_SetNicknameResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF29,
    1,
    sizeof(sgp22_SetNicknameResponse),
    sgp22_SetNicknameResponse_items SCHEMA_NAMED_BY(sgp22_SetNicknameResponse_names)};

/* GetRatRequest */
#if SGP32_NAMES
static const schema_names sgp22_GetRatRequest_names = {
    "RSPDefinitions", "GetRatRequest", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_GetRatRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF43,
    0,
    sizeof(sgp22_GetRatRequest),
    schema_no_items SCHEMA_NAMED_BY(sgp22_GetRatRequest_names)};

/* GetRatResponse */
_Static_assert(sizeof(sgp22_GetRatResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_GetRatResponse_items[] = {
    {&sgp22_RulesAuthorisationTable_type, 0xA0, (uint16_t)(offsetof(sgp22_GetRatResponse, rat))},
};
#if SGP32_NAMES
const char *const sgp22_GetRatResponse_item_names[] = {
    "rat",
};
static const schema_names sgp22_GetRatResponse_names = {
    "RSPDefinitions", "GetRatResponse", NULL, sgp22_GetRatResponse_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_GetRatResponse_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF43,
    1,
    sizeof(sgp22_GetRatResponse),
    sgp22_GetRatResponse_items SCHEMA_NAMED_BY(sgp22_GetRatResponse_names)};

/* InitiateAuthenticationRequest */
_Static_assert(sizeof(sgp22_InitiateAuthenticationRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_InitiateAuthenticationRequest_items[] = {
    {&sgp22_Octet16_type, 0x81,
     (uint16_t)(offsetof(sgp22_InitiateAuthenticationRequest, euiccChallenge))},
    {&schema_utf8_type, 0x83,
     (uint16_t)(offsetof(sgp22_InitiateAuthenticationRequest, smdpAddress))},
    {&sgp22_EUICCInfo1_type, 0xBF20,
     (uint16_t)(offsetof(sgp22_InitiateAuthenticationRequest, euiccInfo1))},
};
#if SGP32_NAMES
const char *const sgp22_InitiateAuthenticationRequest_item_names[] = {
    "euiccChallenge",
    "smdpAddress",
    "euiccInfo1",
};
static const schema_names sgp22_InitiateAuthenticationRequest_names = {
    "RSPDefinitions",
    "InitiateAuthenticationRequest",
    NULL,
    sgp22_InitiateAuthenticationRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_InitiateAuthenticationRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF39,
    3,
    sizeof(sgp22_InitiateAuthenticationRequest),
    sgp22_InitiateAuthenticationRequest_items SCHEMA_NAMED_BY(
        sgp22_InitiateAuthenticationRequest_names)};

/* AuthenticateClientRequest */
_Static_assert(sizeof(sgp22_AuthenticateClientRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
_Static_assert(offsetof(sgp22_AuthenticateClientRequest, has_useMatchingIdForAcr) ==
                   SCHEMA_PRESENCE(1) + 0,
               "presence flags are contiguous");
const schema_component sgp22_AuthenticateClientRequest_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_AuthenticateClientRequest, transactionId))},
    {&sgp22_AuthenticateServerResponse_type, 0xBF38,
     (uint16_t)(offsetof(sgp22_AuthenticateClientRequest, authenticateServerResponse))},
    {&schema_null_type, 0x05, (uint16_t)(SCHEMA_OPTIONAL)},
};
#if SGP32_NAMES
const char *const sgp22_AuthenticateClientRequest_item_names[] = {
    "transactionId",
    "authenticateServerResponse",
    "useMatchingIdForAcr",
};
static const schema_names sgp22_AuthenticateClientRequest_names = {
    "RSPDefinitions",
    "AuthenticateClientRequest",
    NULL,
    sgp22_AuthenticateClientRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_AuthenticateClientRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF3B,
    3,
    sizeof(sgp22_AuthenticateClientRequest),
    sgp22_AuthenticateClientRequest_items SCHEMA_NAMED_BY(sgp22_AuthenticateClientRequest_names)};

/* GetBoundProfilePackageRequest */
_Static_assert(sizeof(sgp22_GetBoundProfilePackageRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_GetBoundProfilePackageRequest_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_GetBoundProfilePackageRequest, transactionId))},
    {&sgp22_PrepareDownloadResponse_type, 0xBF21,
     (uint16_t)(offsetof(sgp22_GetBoundProfilePackageRequest, prepareDownloadResponse))},
};
#if SGP32_NAMES
const char *const sgp22_GetBoundProfilePackageRequest_item_names[] = {
    "transactionId",
    "prepareDownloadResponse",
};
static const schema_names sgp22_GetBoundProfilePackageRequest_names = {
    "RSPDefinitions",
    "GetBoundProfilePackageRequest",
    NULL,
    sgp22_GetBoundProfilePackageRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_GetBoundProfilePackageRequest_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0xBF3A,
    2,
    sizeof(sgp22_GetBoundProfilePackageRequest),
    sgp22_GetBoundProfilePackageRequest_items SCHEMA_NAMED_BY(
        sgp22_GetBoundProfilePackageRequest_names)};

/* CancelSessionRequestEs9 */
_Static_assert(sizeof(sgp22_CancelSessionRequestEs9) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_CancelSessionRequestEs9_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_CancelSessionRequestEs9, transactionId))},
    {&sgp22_CancelSessionResponse_type, 0xA1,
     (uint16_t)(offsetof(sgp22_CancelSessionRequestEs9, cancelSessionResponse))},
};
#if SGP32_NAMES
const char *const sgp22_CancelSessionRequestEs9_item_names[] = {
    "transactionId",
    "cancelSessionResponse",
};
static const schema_names sgp22_CancelSessionRequestEs9_names = {
    "RSPDefinitions",
    "CancelSessionRequestEs9",
    NULL,
    sgp22_CancelSessionRequestEs9_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_CancelSessionRequestEs9_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF41,
    2,
    sizeof(sgp22_CancelSessionRequestEs9),
    sgp22_CancelSessionRequestEs9_items SCHEMA_NAMED_BY(sgp22_CancelSessionRequestEs9_names)};

/* HandleNotification */
_Static_assert(sizeof(sgp22_HandleNotification) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_HandleNotification_items[] = {
    {&sgp22_PendingNotification_type, 0xA0,
     (uint16_t)(offsetof(sgp22_HandleNotification, pendingNotification))},
};
#if SGP32_NAMES
const char *const sgp22_HandleNotification_item_names[] = {
    "pendingNotification",
};
static const schema_names sgp22_HandleNotification_names = {"RSPDefinitions",
                                                            "HandleNotification",
                                                            NULL,
                                                            sgp22_HandleNotification_item_names,
                                                            NULL,
                                                            0,
                                                            false};
#endif
const sgp32_type sgp22_HandleNotification_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF3D,
    1,
    sizeof(sgp22_HandleNotification),
    sgp22_HandleNotification_items SCHEMA_NAMED_BY(sgp22_HandleNotification_names)};

/* RemoteProfileProvisioningRequest */
_Static_assert(sizeof(sgp22_RemoteProfileProvisioningRequest) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_RemoteProfileProvisioningRequest_items[] = {
    {&sgp22_InitiateAuthenticationRequest_type, 0xBF39,
     (uint16_t)(offsetof(sgp22_RemoteProfileProvisioningRequest, initiateAuthenticationRequest))},
    {&sgp22_AuthenticateClientRequest_type, 0xBF3B,
     (uint16_t)(offsetof(sgp22_RemoteProfileProvisioningRequest, authenticateClientRequest))},
    {&sgp22_GetBoundProfilePackageRequest_type, 0xBF3A,
     (uint16_t)(offsetof(sgp22_RemoteProfileProvisioningRequest, getBoundProfilePackageRequest))},
    {&sgp22_CancelSessionRequestEs9_type, 0xBF41,
     (uint16_t)(offsetof(sgp22_RemoteProfileProvisioningRequest, cancelSessionRequestEs9))},
    {&sgp22_HandleNotification_type, 0xBF3D,
     (uint16_t)(offsetof(sgp22_RemoteProfileProvisioningRequest, handleNotification))},
};
#if SGP32_NAMES
const char *const sgp22_RemoteProfileProvisioningRequest_item_names[] = {
    "initiateAuthenticationRequest", "authenticateClientRequest", "getBoundProfilePackageRequest",
    "cancelSessionRequestEs9",       "handleNotification",
};
static const schema_names sgp22_RemoteProfileProvisioningRequest_names = {
    "RSPDefinitions",
    "RemoteProfileProvisioningRequest",
    NULL,
    sgp22_RemoteProfileProvisioningRequest_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_RemoteProfileProvisioningRequest_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0xA2,
    5,
    sizeof(sgp22_RemoteProfileProvisioningRequest),
    sgp22_RemoteProfileProvisioningRequest_items SCHEMA_NAMED_BY(
        sgp22_RemoteProfileProvisioningRequest_names)};

/* InitiateAuthenticationOkEs9 */
_Static_assert(sizeof(sgp22_InitiateAuthenticationOkEs9) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_InitiateAuthenticationOkEs9_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_InitiateAuthenticationOkEs9, transactionId))},
    {&sgp22_ServerSigned1_type, 0x30,
     (uint16_t)(offsetof(sgp22_InitiateAuthenticationOkEs9, serverSigned1))},
    {&schema_octets_type, 0x5F37,
     (uint16_t)(offsetof(sgp22_InitiateAuthenticationOkEs9, serverSignature1))},
    {&pkix_SubjectKeyIdentifier_type, 0x04,
     (uint16_t)(offsetof(sgp22_InitiateAuthenticationOkEs9, euiccCiPKIdToBeUsed))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp22_InitiateAuthenticationOkEs9, serverCertificate))},
};
#if SGP32_NAMES
const char *const sgp22_InitiateAuthenticationOkEs9_item_names[] = {
    "transactionId",       "serverSigned1",     "serverSignature1",
    "euiccCiPKIdToBeUsed", "serverCertificate",
};
static const schema_names sgp22_InitiateAuthenticationOkEs9_names = {
    "RSPDefinitions",
    "InitiateAuthenticationOkEs9",
    NULL,
    sgp22_InitiateAuthenticationOkEs9_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_InitiateAuthenticationOkEs9_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    5,
    sizeof(sgp22_InitiateAuthenticationOkEs9),
    sgp22_InitiateAuthenticationOkEs9_items SCHEMA_NAMED_BY(
        sgp22_InitiateAuthenticationOkEs9_names)};

/* InitiateAuthenticationResponse.initiateAuthenticationError */
#if SGP32_NAMES
const schema_value sgp22_InitiateAuthenticationResponse_initiateAuthenticationError_values[] = {
    {1, "invalidDpAddress"},
    {2, "euiccVersionNotSupportedByDp"},
    {3, "ciPKIdNotSupported"},
};
static const schema_names sgp22_InitiateAuthenticationResponse_initiateAuthenticationError_names = {
    "RSPDefinitions",
    "InitiateAuthenticationResponse.initiateAuthenticationError",
    NULL,
    NULL,
    sgp22_InitiateAuthenticationResponse_initiateAuthenticationError_values,
    3,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_InitiateAuthenticationResponse_initiateAuthenticationError_type
    SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_InitiateAuthenticationResponse_initiateAuthenticationError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_InitiateAuthenticationResponse_initiateAuthenticationError_names)};
#endif

/* InitiateAuthenticationResponse */
_Static_assert(sizeof(sgp22_InitiateAuthenticationResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_InitiateAuthenticationResponse_items[] = {
    {&sgp22_InitiateAuthenticationOkEs9_type, 0xA0,
     (uint16_t)(offsetof(sgp22_InitiateAuthenticationResponse, initiateAuthenticationOk))},
    {&sgp22_InitiateAuthenticationResponse_initiateAuthenticationError_type, 0x81,
     (uint16_t)(offsetof(sgp22_InitiateAuthenticationResponse, initiateAuthenticationError))},
};
#if SGP32_NAMES
const char *const sgp22_InitiateAuthenticationResponse_item_names[] = {
    "initiateAuthenticationOk",
    "initiateAuthenticationError",
};
static const schema_names sgp22_InitiateAuthenticationResponse_names = {
    "RSPDefinitions",
    "InitiateAuthenticationResponse",
    NULL,
    sgp22_InitiateAuthenticationResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_InitiateAuthenticationResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF39,
    2,
    sizeof(sgp22_InitiateAuthenticationResponse),
    sgp22_InitiateAuthenticationResponse_items SCHEMA_NAMED_BY(
        sgp22_InitiateAuthenticationResponse_names)};

/* AuthenticateClientOk */
_Static_assert(sizeof(sgp22_AuthenticateClientOk) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_AuthenticateClientOk_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_AuthenticateClientOk, transactionId))},
    {&sgp22_StoreMetadataRequest_type, 0xBF25,
     (uint16_t)(offsetof(sgp22_AuthenticateClientOk, profileMetaData))},
    {&sgp22_SmdpSigned2_type, 0x30, (uint16_t)(offsetof(sgp22_AuthenticateClientOk, smdpSigned2))},
    {&schema_octets_type, 0x5F37, (uint16_t)(offsetof(sgp22_AuthenticateClientOk, smdpSignature2))},
    {&pkix_Certificate_type, 0x30,
     (uint16_t)(offsetof(sgp22_AuthenticateClientOk, smdpCertificate))},
};
#if SGP32_NAMES
const char *const sgp22_AuthenticateClientOk_item_names[] = {
    "transactionId", "profileMetaData", "smdpSigned2", "smdpSignature2", "smdpCertificate",
};
static const schema_names sgp22_AuthenticateClientOk_names = {"RSPDefinitions",
                                                              "AuthenticateClientOk",
                                                              NULL,
                                                              sgp22_AuthenticateClientOk_item_names,
                                                              NULL,
                                                              0,
                                                              false};
#endif
const sgp32_type sgp22_AuthenticateClientOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    5,
    sizeof(sgp22_AuthenticateClientOk),
    sgp22_AuthenticateClientOk_items SCHEMA_NAMED_BY(sgp22_AuthenticateClientOk_names)};

/* AuthenticateClientResponseEs9.authenticateClientError */
#if SGP32_NAMES
const schema_value sgp22_AuthenticateClientResponseEs9_authenticateClientError_values[] = {
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
    {127, "undefinedError"},
};
static const schema_names sgp22_AuthenticateClientResponseEs9_authenticateClientError_names = {
    "RSPDefinitions",
    "AuthenticateClientResponseEs9.authenticateClientError",
    NULL,
    NULL,
    sgp22_AuthenticateClientResponseEs9_authenticateClientError_values,
    13,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_AuthenticateClientResponseEs9_authenticateClientError_type
    SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_AuthenticateClientResponseEs9_authenticateClientError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_AuthenticateClientResponseEs9_authenticateClientError_names)};
#endif

/* AuthenticateClientOkAcr */
_Static_assert(sizeof(sgp22_AuthenticateClientOkAcr) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_AuthenticateClientOkAcr_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_AuthenticateClientOkAcr, transactionId))},
    {&sgp22_StoreMetadataRequest_type, 0xBF25,
     (uint16_t)(offsetof(sgp22_AuthenticateClientOkAcr, profileMetaData))},
};
#if SGP32_NAMES
const char *const sgp22_AuthenticateClientOkAcr_item_names[] = {
    "transactionId",
    "profileMetaData",
};
static const schema_names sgp22_AuthenticateClientOkAcr_names = {
    "RSPDefinitions",
    "AuthenticateClientOkAcr",
    NULL,
    sgp22_AuthenticateClientOkAcr_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_AuthenticateClientOkAcr_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp22_AuthenticateClientOkAcr),
    sgp22_AuthenticateClientOkAcr_items SCHEMA_NAMED_BY(sgp22_AuthenticateClientOkAcr_names)};

/* AuthenticateClientResponseEs9 */
_Static_assert(sizeof(sgp22_AuthenticateClientResponseEs9) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_AuthenticateClientResponseEs9_items[] = {
    {&sgp22_AuthenticateClientOk_type, 0xA0,
     (uint16_t)(offsetof(sgp22_AuthenticateClientResponseEs9, authenticateClientOk))},
    {&sgp22_AuthenticateClientResponseEs9_authenticateClientError_type, 0x81,
     (uint16_t)(offsetof(sgp22_AuthenticateClientResponseEs9, authenticateClientError))},
    {&sgp22_AuthenticateClientOkAcr_type, 0xA5,
     (uint16_t)(offsetof(sgp22_AuthenticateClientResponseEs9, authenticateClientOkAcr))},
};
#if SGP32_NAMES
const char *const sgp22_AuthenticateClientResponseEs9_item_names[] = {
    "authenticateClientOk",
    "authenticateClientError",
    "authenticateClientOkAcr",
};
static const schema_names sgp22_AuthenticateClientResponseEs9_names = {
    "RSPDefinitions",
    "AuthenticateClientResponseEs9",
    NULL,
    sgp22_AuthenticateClientResponseEs9_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_AuthenticateClientResponseEs9_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0xBF3B,
    3,
    sizeof(sgp22_AuthenticateClientResponseEs9),
    sgp22_AuthenticateClientResponseEs9_items SCHEMA_NAMED_BY(
        sgp22_AuthenticateClientResponseEs9_names)};

/* GetBoundProfilePackageOk */
_Static_assert(sizeof(sgp22_GetBoundProfilePackageOk) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_GetBoundProfilePackageOk_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_GetBoundProfilePackageOk, transactionId))},
    {&sgp22_BoundProfilePackage_type, 0xBF36,
     (uint16_t)(offsetof(sgp22_GetBoundProfilePackageOk, boundProfilePackage))},
};
#if SGP32_NAMES
const char *const sgp22_GetBoundProfilePackageOk_item_names[] = {
    "transactionId",
    "boundProfilePackage",
};
static const schema_names sgp22_GetBoundProfilePackageOk_names = {
    "RSPDefinitions",
    "GetBoundProfilePackageOk",
    NULL,
    sgp22_GetBoundProfilePackageOk_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_GetBoundProfilePackageOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE,
    0x30,
    2,
    sizeof(sgp22_GetBoundProfilePackageOk),
    sgp22_GetBoundProfilePackageOk_items SCHEMA_NAMED_BY(sgp22_GetBoundProfilePackageOk_names)};

/* GetBoundProfilePackageResponse.getBoundProfilePackageError */
#if SGP32_NAMES
const schema_value sgp22_GetBoundProfilePackageResponse_getBoundProfilePackageError_values[] = {
    {1, "euiccSignatureInvalid"},   {2, "confirmationCodeMissing"},
    {3, "confirmationCodeRefused"}, {4, "confirmationCodeRetriesExceeded"},
    {5, "bppRebindingRefused"},     {6, "deprecated"},
    {95, "invalidTransactionId"},   {127, "undefinedError"},
};
static const schema_names sgp22_GetBoundProfilePackageResponse_getBoundProfilePackageError_names = {
    "RSPDefinitions",
    "GetBoundProfilePackageResponse.getBoundProfilePackageError",
    NULL,
    NULL,
    sgp22_GetBoundProfilePackageResponse_getBoundProfilePackageError_values,
    8,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_GetBoundProfilePackageResponse_getBoundProfilePackageError_type
    SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_GetBoundProfilePackageResponse_getBoundProfilePackageError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_GetBoundProfilePackageResponse_getBoundProfilePackageError_names)};
#endif

/* GetBoundProfilePackageResponse */
_Static_assert(sizeof(sgp22_GetBoundProfilePackageResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_GetBoundProfilePackageResponse_items[] = {
    {&sgp22_GetBoundProfilePackageOk_type, 0xA0,
     (uint16_t)(offsetof(sgp22_GetBoundProfilePackageResponse, getBoundProfilePackageOk))},
    {&sgp22_GetBoundProfilePackageResponse_getBoundProfilePackageError_type, 0x81,
     (uint16_t)(offsetof(sgp22_GetBoundProfilePackageResponse, getBoundProfilePackageError))},
};
#if SGP32_NAMES
const char *const sgp22_GetBoundProfilePackageResponse_item_names[] = {
    "getBoundProfilePackageOk",
    "getBoundProfilePackageError",
};
static const schema_names sgp22_GetBoundProfilePackageResponse_names = {
    "RSPDefinitions",
    "GetBoundProfilePackageResponse",
    NULL,
    sgp22_GetBoundProfilePackageResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_GetBoundProfilePackageResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF3A,
    2,
    sizeof(sgp22_GetBoundProfilePackageResponse),
    sgp22_GetBoundProfilePackageResponse_items SCHEMA_NAMED_BY(
        sgp22_GetBoundProfilePackageResponse_names)};

/* CancelSessionOk */
#if SGP32_NAMES
static const schema_names sgp22_CancelSessionOk_names = {
    "RSPDefinitions", "CancelSessionOk", NULL, NULL, NULL, 0, false};
#endif
const sgp32_type sgp22_CancelSessionOk_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    0,
    sizeof(sgp22_CancelSessionOk),
    schema_no_items SCHEMA_NAMED_BY(sgp22_CancelSessionOk_names)};

/* CancelSessionResponseEs9.cancelSessionError */
#if SGP32_NAMES
const schema_value sgp22_CancelSessionResponseEs9_cancelSessionError_values[] = {
    {1, "invalidTransactionId"},
    {2, "euiccSignatureInvalid"},
    {127, "undefinedError"},
};
static const schema_names sgp22_CancelSessionResponseEs9_cancelSessionError_names = {
    "RSPDefinitions",
    "CancelSessionResponseEs9.cancelSessionError",
    NULL,
    NULL,
    sgp22_CancelSessionResponseEs9_cancelSessionError_values,
    3,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type
    sgp22_CancelSessionResponseEs9_cancelSessionError_type SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_CancelSessionResponseEs9_cancelSessionError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_CancelSessionResponseEs9_cancelSessionError_names)};
#endif

/* CancelSessionResponseEs9 */
_Static_assert(sizeof(sgp22_CancelSessionResponseEs9) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_CancelSessionResponseEs9_items[] = {
    {&sgp22_CancelSessionOk_type, 0xA0,
     (uint16_t)(offsetof(sgp22_CancelSessionResponseEs9, cancelSessionOk))},
    {&sgp22_CancelSessionResponseEs9_cancelSessionError_type, 0x81,
     (uint16_t)(offsetof(sgp22_CancelSessionResponseEs9, cancelSessionError))},
};
#if SGP32_NAMES
const char *const sgp22_CancelSessionResponseEs9_item_names[] = {
    "cancelSessionOk",
    "cancelSessionError",
};
static const schema_names sgp22_CancelSessionResponseEs9_names = {
    "RSPDefinitions",
    "CancelSessionResponseEs9",
    NULL,
    sgp22_CancelSessionResponseEs9_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_CancelSessionResponseEs9_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF41,
    2,
    sizeof(sgp22_CancelSessionResponseEs9),
    sgp22_CancelSessionResponseEs9_items SCHEMA_NAMED_BY(sgp22_CancelSessionResponseEs9_names)};

/* EventEntries */
_Static_assert(sizeof(sgp22_EventEntries) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_EventEntries_items[] = {
    {&schema_utf8_type, 0x80, (uint16_t)(offsetof(sgp22_EventEntries, eventId))},
    {&schema_utf8_type, 0x81, (uint16_t)(offsetof(sgp22_EventEntries, rspServerAddress))},
};
#if SGP32_NAMES
const char *const sgp22_EventEntries_item_names[] = {
    "eventId",
    "rspServerAddress",
};
static const schema_names sgp22_EventEntries_names = {
    "RSPDefinitions", "EventEntries", NULL, sgp22_EventEntries_item_names, NULL, 0, false};
#endif
const sgp32_type sgp22_EventEntries_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    2,
    sizeof(sgp22_EventEntries),
    sgp22_EventEntries_items SCHEMA_NAMED_BY(sgp22_EventEntries_names)};

/* AuthenticateClientOkEs11.eventEntries */
const schema_component sgp22_AuthenticateClientOkEs11_eventEntries_items[] = {
    {&sgp22_EventEntries_type, 0x30, (uint16_t)(0)},
};
#if SGP32_NAMES
static const schema_names sgp22_AuthenticateClientOkEs11_eventEntries_names = {
    "RSPDefinitions", "AuthenticateClientOkEs11.eventEntries", NULL, NULL, NULL, 0, true};
#endif
const sgp32_type sgp22_AuthenticateClientOkEs11_eventEntries_type = {
    SCHEMA_SEQUENCE_OF,
    0,
    0x30,
    0,
    0,
    sgp22_AuthenticateClientOkEs11_eventEntries_items SCHEMA_NAMED_BY(
        sgp22_AuthenticateClientOkEs11_eventEntries_names)};

/* AuthenticateClientOkEs11 */
_Static_assert(sizeof(sgp22_AuthenticateClientOkEs11) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_AuthenticateClientOkEs11_items[] = {
    {&sgp22_TransactionId_type, 0x80,
     (uint16_t)(offsetof(sgp22_AuthenticateClientOkEs11, transactionId))},
    {&sgp22_AuthenticateClientOkEs11_eventEntries_type, 0xA1,
     (uint16_t)(offsetof(sgp22_AuthenticateClientOkEs11, eventEntries))},
};
#if SGP32_NAMES
const char *const sgp22_AuthenticateClientOkEs11_item_names[] = {
    "transactionId",
    "eventEntries",
};
static const schema_names sgp22_AuthenticateClientOkEs11_names = {
    "RSPDefinitions",
    "AuthenticateClientOkEs11",
    NULL,
    sgp22_AuthenticateClientOkEs11_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_AuthenticateClientOkEs11_type = {
    SCHEMA_SEQUENCE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0x30,
    2,
    sizeof(sgp22_AuthenticateClientOkEs11),
    sgp22_AuthenticateClientOkEs11_items SCHEMA_NAMED_BY(sgp22_AuthenticateClientOkEs11_names)};

/* AuthenticateClientResponseEs11.authenticateClientError */
#if SGP32_NAMES
const schema_value sgp22_AuthenticateClientResponseEs11_authenticateClientError_values[] = {
    {1, "eumCertificateInvalid"},   {2, "eumCertificateExpired"}, {3, "euiccCertificateInvalid"},
    {4, "euiccCertificateExpired"}, {5, "euiccSignatureInvalid"}, {6, "eventIdUnknown"},
    {7, "invalidTransactionId"},    {127, "undefinedError"},
};
static const schema_names sgp22_AuthenticateClientResponseEs11_authenticateClientError_names = {
    "RSPDefinitions",
    "AuthenticateClientResponseEs11.authenticateClientError",
    NULL,
    NULL,
    sgp22_AuthenticateClientResponseEs11_authenticateClientError_values,
    8,
    true};
#endif
#if SCHEMA_TWINS
extern const sgp32_type sgp22_AuthenticateClientResponseEs11_authenticateClientError_type
    SCHEMA_TWIN(sgp22_ProfileClass_type);
#else
const sgp32_type sgp22_AuthenticateClientResponseEs11_authenticateClientError_type = {
    SCHEMA_NAMED,
    0,
    0x02,
    0,
    0,
    NULL SCHEMA_NAMED_BY(sgp22_AuthenticateClientResponseEs11_authenticateClientError_names)};
#endif

/* AuthenticateClientResponseEs11 */
_Static_assert(sizeof(sgp22_AuthenticateClientResponseEs11) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_AuthenticateClientResponseEs11_items[] = {
    {&sgp22_AuthenticateClientOkEs11_type, 0xA0,
     (uint16_t)(offsetof(sgp22_AuthenticateClientResponseEs11, authenticateClientOk))},
    {&sgp22_AuthenticateClientResponseEs11_authenticateClientError_type, 0x81,
     (uint16_t)(offsetof(sgp22_AuthenticateClientResponseEs11, authenticateClientError))},
};
#if SGP32_NAMES
const char *const sgp22_AuthenticateClientResponseEs11_item_names[] = {
    "authenticateClientOk",
    "authenticateClientError",
};
static const schema_names sgp22_AuthenticateClientResponseEs11_names = {
    "RSPDefinitions",
    "AuthenticateClientResponseEs11",
    NULL,
    sgp22_AuthenticateClientResponseEs11_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_AuthenticateClientResponseEs11_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE | SCHEMA_AUTOMATIC,
    0xBF40,
    2,
    sizeof(sgp22_AuthenticateClientResponseEs11),
    sgp22_AuthenticateClientResponseEs11_items SCHEMA_NAMED_BY(
        sgp22_AuthenticateClientResponseEs11_names)};

/* RemoteProfileProvisioningResponse */
_Static_assert(sizeof(sgp22_RemoteProfileProvisioningResponse) <= SCHEMA_OFFSET,
               "the struct is too large for the tables");
const schema_component sgp22_RemoteProfileProvisioningResponse_items[] = {
    {&sgp22_InitiateAuthenticationResponse_type, 0xBF39,
     (uint16_t)(offsetof(sgp22_RemoteProfileProvisioningResponse, initiateAuthenticationResponse))},
    {&sgp22_AuthenticateClientResponseEs9_type, 0xBF3B,
     (uint16_t)(offsetof(sgp22_RemoteProfileProvisioningResponse, authenticateClientResponseEs9))},
    {&sgp22_GetBoundProfilePackageResponse_type, 0xBF3A,
     (uint16_t)(offsetof(sgp22_RemoteProfileProvisioningResponse, getBoundProfilePackageResponse))},
    {&sgp22_CancelSessionResponseEs9_type, 0xBF41,
     (uint16_t)(offsetof(sgp22_RemoteProfileProvisioningResponse, cancelSessionResponseEs9))},
    {&sgp22_AuthenticateClientResponseEs11_type, 0xBF40,
     (uint16_t)(offsetof(sgp22_RemoteProfileProvisioningResponse, authenticateClientResponseEs11))},
};
#if SGP32_NAMES
const char *const sgp22_RemoteProfileProvisioningResponse_item_names[] = {
    "initiateAuthenticationResponse", "authenticateClientResponseEs9",
    "getBoundProfilePackageResponse", "cancelSessionResponseEs9",
    "authenticateClientResponseEs11",
};
static const schema_names sgp22_RemoteProfileProvisioningResponse_names = {
    "RSPDefinitions",
    "RemoteProfileProvisioningResponse",
    NULL,
    sgp22_RemoteProfileProvisioningResponse_item_names,
    NULL,
    0,
    false};
#endif
const sgp32_type sgp22_RemoteProfileProvisioningResponse_type = {
    SCHEMA_CHOICE,
    SCHEMA_EXTENSIBLE,
    0xA2,
    5,
    sizeof(sgp22_RemoteProfileProvisioningResponse),
    sgp22_RemoteProfileProvisioningResponse_items SCHEMA_NAMED_BY(
        sgp22_RemoteProfileProvisioningResponse_names)};
