/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/RSPDefinitions.asn by `./scripts/generate`. Do not edit. */
/**
 * @file types_sgp22.h
 * The types of RSPDefinitions (SGP.22 v2.7): one struct per type,
 * with its constants and typed functions. Lifetimes are those of asn1.h: decoded values are
 * views into the decoded buffer. In every struct `der` views the octets that the value was
 * decoded from, header included; encoding ignores it.
 */
#ifndef SGP32_TYPES_SGP22_H
#define SGP32_TYPES_SGP22_H

#include <string.h>

#include "sgp32/codec.h"
#include "sgp32/types_pkix_explicit.h"
#include "sgp32/types_pkix_implicit.h"
#include "sgp32/types_saip.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Octet16, tag 04.
 *
 * 04: sixteen octets.
 *
 * @code{.unparsed}
 *     Octet16 ::= OCTET STRING (SIZE (16))
 * @endcode
 */
typedef sgp32_bytes sgp22_Octet16;
/** Handle of Octet16. */
extern SGP32_API const sgp32_type sgp22_Octet16_type;
/** Decodes Octet16; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Octet16_decode(sgp22_Octet16 *value,
                                                               sgp32_error *error, sgp32_bytes der,
                                                               uint32_t options)
{
    return sgp32_decode(&sgp22_Octet16_type, value, error, der, options);
}
/** Encodes Octet16; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Octet16_encode(sgp32_bytes *der, sgp32_error *error,
                                                               uint8_t *buffer, size_t capacity,
                                                               const sgp22_Octet16 *value)
{
    return sgp32_encode(&sgp22_Octet16_type, der, error, buffer, capacity, value);
}

/**
 * TransactionId, tag 04.
 *
 * 04: name of a session, chosen by the server.
 *
 * @code{.unparsed}
 *     TransactionId ::= OCTET STRING (SIZE (1..16))
 * @endcode
 */
typedef sgp32_bytes sgp22_TransactionId;
/** Handle of TransactionId. */
extern SGP32_API const sgp32_type sgp22_TransactionId_type;
/** Decodes TransactionId; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_TransactionId_decode(sgp22_TransactionId *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&sgp22_TransactionId_type, value, error, der, options);
}
/** Encodes TransactionId; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_TransactionId_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const sgp22_TransactionId *value)
{
    return sgp32_encode(&sgp22_TransactionId_type, der, error, buffer, capacity, value);
}

/**
 * Iccid, tag 5A.
 *
 * 5A: number of a profile: digits in swapped half octets, filled up with F.
 *
 * @code{.unparsed}
 *     Iccid ::= [APPLICATION 26] OCTET STRING (SIZE (10))
 * @endcode
 */
typedef sgp32_bytes sgp22_Iccid;
/** Handle of Iccid. */
extern SGP32_API const sgp32_type sgp22_Iccid_type;
/** Decodes Iccid; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Iccid_decode(sgp22_Iccid *value, sgp32_error *error,
                                                             sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_Iccid_type, value, error, der, options);
}
/** Encodes Iccid; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Iccid_encode(sgp32_bytes *der, sgp32_error *error,
                                                             uint8_t *buffer, size_t capacity,
                                                             const sgp22_Iccid *value)
{
    return sgp32_encode(&sgp22_Iccid_type, der, error, buffer, capacity, value);
}

/**
 * OctetTo16, tag 04.
 *
 * 04: one to sixteen octets.
 *
 * @code{.unparsed}
 *     OctetTo16 ::= OCTET STRING (SIZE (1..16))
 * @endcode
 */
typedef sgp32_bytes sgp22_OctetTo16;
/** Handle of OctetTo16. */
extern SGP32_API const sgp32_type sgp22_OctetTo16_type;
/** Decodes OctetTo16; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_OctetTo16_decode(sgp22_OctetTo16 *value,
                                                                 sgp32_error *error,
                                                                 sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_OctetTo16_type, value, error, der, options);
}
/** Encodes OctetTo16; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_OctetTo16_encode(sgp32_bytes *der,
                                                                 sgp32_error *error,
                                                                 uint8_t *buffer, size_t capacity,
                                                                 const sgp22_OctetTo16 *value)
{
    return sgp32_encode(&sgp22_OctetTo16_type, der, error, buffer, capacity, value);
}

/**
 * ProfileClass, tag 02.
 *
 * 02: purpose of a profile.
 *
 * @code{.unparsed}
 *     ProfileClass ::= INTEGER { test(0), provisioning(1), operational(2) }
 * @endcode
 */
typedef int64_t sgp22_ProfileClass;
/** Named values of ProfileClass. */
enum {
    SGP22_ProfileClass_test = 0,
    SGP22_ProfileClass_provisioning = 1,
    SGP22_ProfileClass_operational = 2,
};
/** Handle of ProfileClass. */
extern SGP32_API const sgp32_type sgp22_ProfileClass_type;
/** Decodes ProfileClass; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileClass_decode(sgp22_ProfileClass *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileClass_type, value, error, der, options);
}
/** Encodes ProfileClass; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileClass_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp22_ProfileClass *value)
{
    return sgp32_encode(&sgp22_ProfileClass_type, der, error, buffer, capacity, value);
}

/** ProfileInfoListRequest.searchCriteria, defined inside ProfileInfoListRequest. */
typedef struct sgp22_ProfileInfoListRequest_searchCriteria {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_ProfileInfoListRequest_searchCriteria_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_OctetTo16 isdpAid;
        sgp22_Iccid iccid;
        sgp22_ProfileClass profileClass;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_ProfileInfoListRequest_searchCriteria;
/** Values of `choice` in sgp22_ProfileInfoListRequest_searchCriteria. */
enum {
    SGP22_ProfileInfoListRequest_searchCriteria_isdpAid = 1,
    SGP22_ProfileInfoListRequest_searchCriteria_iccid = 2,
    SGP22_ProfileInfoListRequest_searchCriteria_profileClass = 3,
};
/** Handle of ProfileInfoListRequest.searchCriteria. */
extern SGP32_API const sgp32_type sgp22_ProfileInfoListRequest_searchCriteria_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_ProfileInfoListRequest_searchCriteria_init(sgp22_ProfileInfoListRequest_searchCriteria *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInfoListRequest.searchCriteria; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfoListRequest_searchCriteria_decode(
    sgp22_ProfileInfoListRequest_searchCriteria *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileInfoListRequest_searchCriteria_type, value, error, der,
                        options);
}
/** Encodes ProfileInfoListRequest.searchCriteria; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfoListRequest_searchCriteria_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_ProfileInfoListRequest_searchCriteria *value)
{
    return sgp32_encode(&sgp22_ProfileInfoListRequest_searchCriteria_type, der, error, buffer,
                        capacity, value);
}

/**
 * ProfileInfoListRequest, tag BF2D.
 *
 * BF2D: asks for profiles, and for chosen data of them.
 *
 * @code{.unparsed}
 *     ProfileInfoListRequest ::= [45] SEQUENCE {
 *         searchCriteria [0] CHOICE {
 *             isdpAid [APPLICATION 15] OctetTo16,
 *             iccid Iccid,
 *             profileClass [21] ProfileClass
 *         } OPTIONAL,
 *         tagList [APPLICATION 28] OCTET STRING OPTIONAL,
 *         iotSpecificTagList [APPLICATION 29] OCTET STRING OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_ProfileInfoListRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_searchCriteria;
    bool has_tagList;
    bool has_iotSpecificTagList;
    sgp22_ProfileInfoListRequest_searchCriteria searchCriteria;
    sgp32_bytes tagList;
    sgp32_bytes iotSpecificTagList;
} sgp22_ProfileInfoListRequest;
/** Handle of ProfileInfoListRequest. */
extern SGP32_API const sgp32_type sgp22_ProfileInfoListRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ProfileInfoListRequest_init(sgp22_ProfileInfoListRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInfoListRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfoListRequest_decode(
    sgp22_ProfileInfoListRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileInfoListRequest_type, value, error, der, options);
}
/** Encodes ProfileInfoListRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ProfileInfoListRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp22_ProfileInfoListRequest *value)
{
    return sgp32_encode(&sgp22_ProfileInfoListRequest_type, der, error, buffer, capacity, value);
}

/** VendorSpecificExtension.element, defined inside VendorSpecificExtension. */
typedef struct sgp22_VendorSpecificExtension_element {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bytes vendorOid;
    sgp32_bytes vendorSpecificData;
} sgp22_VendorSpecificExtension_element;
/** Handle of VendorSpecificExtension.element. */
extern SGP32_API const sgp32_type sgp22_VendorSpecificExtension_element_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_VendorSpecificExtension_element_init(sgp22_VendorSpecificExtension_element *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes VendorSpecificExtension.element; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_VendorSpecificExtension_element_decode(sgp22_VendorSpecificExtension_element *value,
                                             sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_VendorSpecificExtension_element_type, value, error, der, options);
}
/** Encodes VendorSpecificExtension.element; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_VendorSpecificExtension_element_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_VendorSpecificExtension_element *value)
{
    return sgp32_encode(&sgp22_VendorSpecificExtension_element_type, der, error, buffer, capacity,
                        value);
}

/**
 * VendorSpecificExtension, tag 30.
 *
 * 30: data whose form the owner of an object identifier defines.
 *
 * @code{.unparsed}
 *     VendorSpecificExtension ::= SEQUENCE OF SEQUENCE {
 *         vendorOid [0] OBJECT IDENTIFIER,
 *         vendorSpecificData [1] TYPE-IDENTIFIER.&Type
 *     }
 * @endcode
 */
typedef sgp32_list sgp22_VendorSpecificExtension; /**< of sgp22_VendorSpecificExtension_element */
/** Handle of VendorSpecificExtension. */
extern SGP32_API const sgp32_type sgp22_VendorSpecificExtension_type;
/** Decodes VendorSpecificExtension; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_VendorSpecificExtension_decode(
    sgp22_VendorSpecificExtension *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_VendorSpecificExtension_type, value, error, der, options);
}
/** Encodes VendorSpecificExtension; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_VendorSpecificExtension_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_VendorSpecificExtension *value)
{
    return sgp32_encode(&sgp22_VendorSpecificExtension_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of VendorSpecificExtension, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list
sgp22_VendorSpecificExtension_of(const sgp22_VendorSpecificExtension_element *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of VendorSpecificExtension; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_VendorSpecificExtension_next(
    sgp32_cursor *cursor, sgp22_VendorSpecificExtension_element *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_VendorSpecificExtension_type, cursor, element, error);
}
/** Decodes all elements of VendorSpecificExtension; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp22_VendorSpecificExtension_collect(sgp22_VendorSpecificExtension_element *array, size_t *count,
                                      sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_VendorSpecificExtension_type, array, count, error, capacity,
                              list);
}

/**
 * NotificationEvent, tag 03.
 *
 * 03: profile events that a server wants to hear of.
 *
 * @code{.unparsed}
 *     NotificationEvent ::= BIT STRING {
 *         notificationInstall(0),
 *         notificationEnable(1),
 *         notificationDisable(2),
 *         notificationDelete(3)
 *     }
 * @endcode
 */
typedef sgp32_bits sgp22_NotificationEvent;
/** Bit numbers of NotificationEvent. */
enum {
    SGP22_NotificationEvent_notificationInstall = 0,
    SGP22_NotificationEvent_notificationEnable = 1,
    SGP22_NotificationEvent_notificationDisable = 2,
    SGP22_NotificationEvent_notificationDelete = 3,
};
/** Handle of NotificationEvent. */
extern SGP32_API const sgp32_type sgp22_NotificationEvent_type;
/** Decodes NotificationEvent; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_NotificationEvent_decode(
    sgp22_NotificationEvent *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_NotificationEvent_type, value, error, der, options);
}
/** Encodes NotificationEvent; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_NotificationEvent_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                               size_t capacity, const sgp22_NotificationEvent *value)
{
    return sgp32_encode(&sgp22_NotificationEvent_type, der, error, buffer, capacity, value);
}

/**
 * ProfileState, tag 02.
 *
 * 02: whether a profile is enabled.
 *
 * @code{.unparsed}
 *     ProfileState ::= INTEGER { disabled(0), enabled(1) }
 * @endcode
 */
typedef int64_t sgp22_ProfileState;
/** Named values of ProfileState. */
enum {
    SGP22_ProfileState_disabled = 0,
    SGP22_ProfileState_enabled = 1,
};
/** Handle of ProfileState. */
extern SGP32_API const sgp32_type sgp22_ProfileState_type;
/** Decodes ProfileState; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileState_decode(sgp22_ProfileState *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileState_type, value, error, der, options);
}
/** Encodes ProfileState; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileState_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp22_ProfileState *value)
{
    return sgp32_encode(&sgp22_ProfileState_type, der, error, buffer, capacity, value);
}

/**
 * IconType, tag 02.
 *
 * 02: format of a profile's icon.
 *
 * @code{.unparsed}
 *     IconType ::= INTEGER { jpg(0), png(1) }
 * @endcode
 */
typedef int64_t sgp22_IconType;
/** Named values of IconType. */
enum {
    SGP22_IconType_jpg = 0,
    SGP22_IconType_png = 1,
};
/** Handle of IconType. */
extern SGP32_API const sgp32_type sgp22_IconType_type;
/** Decodes IconType; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_IconType_decode(sgp22_IconType *value,
                                                                sgp32_error *error, sgp32_bytes der,
                                                                uint32_t options)
{
    return sgp32_decode(&sgp22_IconType_type, value, error, der, options);
}
/** Encodes IconType; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_IconType_encode(sgp32_bytes *der,
                                                                sgp32_error *error, uint8_t *buffer,
                                                                size_t capacity,
                                                                const sgp22_IconType *value)
{
    return sgp32_encode(&sgp22_IconType_type, der, error, buffer, capacity, value);
}

/**
 * NotificationConfigurationInformation, tag 30.
 *
 * 30: which events are notified, and to whom.
 *
 * @code{.unparsed}
 *     NotificationConfigurationInformation ::= SEQUENCE {
 *         profileManagementOperation NotificationEvent,
 *         notificationAddress UTF8String
 *     }
 * @endcode
 */
typedef struct sgp22_NotificationConfigurationInformation {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_NotificationEvent profileManagementOperation;
    sgp32_bytes notificationAddress;
} sgp22_NotificationConfigurationInformation;
/** Handle of NotificationConfigurationInformation. */
extern SGP32_API const sgp32_type sgp22_NotificationConfigurationInformation_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_NotificationConfigurationInformation_init(sgp22_NotificationConfigurationInformation *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes NotificationConfigurationInformation; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_NotificationConfigurationInformation_decode(
    sgp22_NotificationConfigurationInformation *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp22_NotificationConfigurationInformation_type, value, error, der,
                        options);
}
/** Encodes NotificationConfigurationInformation; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_NotificationConfigurationInformation_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_NotificationConfigurationInformation *value)
{
    return sgp32_encode(&sgp22_NotificationConfigurationInformation_type, der, error, buffer,
                        capacity, value);
}

/**
 * OperatorId, tag 30.
 *
 * 30: operator that owns a profile.
 *
 * @code{.unparsed}
 *     OperatorId ::= SEQUENCE {
 *         mccMnc OCTET STRING (SIZE (3)),
 *         gid1 OCTET STRING OPTIONAL,
 *         gid2 OCTET STRING OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_OperatorId {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_gid1;
    bool has_gid2;
    sgp32_bytes mccMnc;
    sgp32_bytes gid1;
    sgp32_bytes gid2;
} sgp22_OperatorId;
/** Handle of OperatorId. */
extern SGP32_API const sgp32_type sgp22_OperatorId_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_OperatorId_init(sgp22_OperatorId *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes OperatorId; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_OperatorId_decode(sgp22_OperatorId *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_OperatorId_type, value, error, der, options);
}
/** Encodes OperatorId; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_OperatorId_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const sgp22_OperatorId *value)
{
    return sgp32_encode(&sgp22_OperatorId_type, der, error, buffer, capacity, value);
}

/**
 * DpProprietaryData, tag 30.
 *
 * 30: data of the SM-DP+'s own.
 *
 * @code{.unparsed}
 *     DpProprietaryData ::= SEQUENCE {
 *         dpOid OBJECT IDENTIFIER
 *     }
 * @endcode
 */
typedef struct sgp22_DpProprietaryData {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bytes dpOid;
} sgp22_DpProprietaryData;
/** Handle of DpProprietaryData. */
extern SGP32_API const sgp32_type sgp22_DpProprietaryData_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_DpProprietaryData_init(sgp22_DpProprietaryData *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DpProprietaryData; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DpProprietaryData_decode(
    sgp22_DpProprietaryData *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_DpProprietaryData_type, value, error, der, options);
}
/** Encodes DpProprietaryData; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_DpProprietaryData_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                               size_t capacity, const sgp22_DpProprietaryData *value)
{
    return sgp32_encode(&sgp22_DpProprietaryData_type, der, error, buffer, capacity, value);
}

/**
 * PprIds, tag 03.
 *
 * 03: policy rules of a profile.
 *
 * @code{.unparsed}
 *     PprIds ::= BIT STRING { pprUpdateControl(0), ppr1(1), ppr2(2) }
 * @endcode
 */
typedef sgp32_bits sgp22_PprIds;
/** Bit numbers of PprIds. */
enum {
    SGP22_PprIds_pprUpdateControl = 0,
    SGP22_PprIds_ppr1 = 1,
    SGP22_PprIds_ppr2 = 2,
};
/** Handle of PprIds. */
extern SGP32_API const sgp32_type sgp22_PprIds_type;
/** Decodes PprIds; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_PprIds_decode(sgp22_PprIds *value,
                                                              sgp32_error *error, sgp32_bytes der,
                                                              uint32_t options)
{
    return sgp32_decode(&sgp22_PprIds_type, value, error, der, options);
}
/** Encodes PprIds; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_PprIds_encode(sgp32_bytes *der, sgp32_error *error,
                                                              uint8_t *buffer, size_t capacity,
                                                              const sgp22_PprIds *value)
{
    return sgp32_encode(&sgp22_PprIds_type, der, error, buffer, capacity, value);
}

/** ProfilePolicyAuthorisationRule.allowedOperators, defined inside ProfilePolicyAuthorisationRule.
 */
/** Handle of ProfilePolicyAuthorisationRule.allowedOperators. */
extern SGP32_API const sgp32_type sgp22_ProfilePolicyAuthorisationRule_allowedOperators_type;
/** Makes a list of `count` elements of ProfilePolicyAuthorisationRule.allowedOperators, to be
 * encoded; `items` stays the caller's. */
static inline sgp32_list
sgp22_ProfilePolicyAuthorisationRule_allowedOperators_of(const sgp22_OperatorId *items,
                                                         size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of ProfilePolicyAuthorisationRule.allowedOperators; see
 * sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ProfilePolicyAuthorisationRule_allowedOperators_next(sgp32_cursor *cursor,
                                                           sgp22_OperatorId *element,
                                                           sgp32_error *error)
{
    return sgp32_list_next(&sgp22_ProfilePolicyAuthorisationRule_allowedOperators_type, cursor,
                           element, error);
}
/** Decodes all elements of ProfilePolicyAuthorisationRule.allowedOperators; see sgp32_list_collect.
 */
static inline SGP32_MUST_USE sgp32_status
sgp22_ProfilePolicyAuthorisationRule_allowedOperators_collect(sgp22_OperatorId *array,
                                                              size_t *count, sgp32_error *error,
                                                              size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_ProfilePolicyAuthorisationRule_allowedOperators_type, array,
                              count, error, capacity, list);
}

/** ProfilePolicyAuthorisationRule.pprFlags, defined inside ProfilePolicyAuthorisationRule. */
/** Bit numbers of ProfilePolicyAuthorisationRule.pprFlags. */
enum {
    SGP22_ProfilePolicyAuthorisationRule_pprFlags_consentRequired = 0,
};
/** Handle of ProfilePolicyAuthorisationRule.pprFlags. */
extern SGP32_API const sgp32_type sgp22_ProfilePolicyAuthorisationRule_pprFlags_type;

/**
 * ProfilePolicyAuthorisationRule, tag 30.
 *
 * 30: operators that may set some policy rules.
 *
 * @code{.unparsed}
 *     ProfilePolicyAuthorisationRule ::= SEQUENCE {
 *         pprIds PprIds,
 *         allowedOperators SEQUENCE OF OperatorId,
 *         pprFlags BIT STRING { consentRequired(0) }
 *     }
 * @endcode
 */
typedef struct sgp22_ProfilePolicyAuthorisationRule {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_PprIds pprIds;
    sgp32_list allowedOperators; /**< of sgp22_OperatorId */
    sgp32_bits pprFlags;
} sgp22_ProfilePolicyAuthorisationRule;
/** Handle of ProfilePolicyAuthorisationRule. */
extern SGP32_API const sgp32_type sgp22_ProfilePolicyAuthorisationRule_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_ProfilePolicyAuthorisationRule_init(sgp22_ProfilePolicyAuthorisationRule *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfilePolicyAuthorisationRule; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ProfilePolicyAuthorisationRule_decode(sgp22_ProfilePolicyAuthorisationRule *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ProfilePolicyAuthorisationRule_type, value, error, der, options);
}
/** Encodes ProfilePolicyAuthorisationRule; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfilePolicyAuthorisationRule_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_ProfilePolicyAuthorisationRule *value)
{
    return sgp32_encode(&sgp22_ProfilePolicyAuthorisationRule_type, der, error, buffer, capacity,
                        value);
}

/**
 * RulesAuthorisationTable, tag 30.
 *
 * 30: which operators may set which policy rules.
 *
 * @code{.unparsed}
 *     RulesAuthorisationTable ::= SEQUENCE OF ProfilePolicyAuthorisationRule
 * @endcode
 */
typedef sgp32_list sgp22_RulesAuthorisationTable; /**< of sgp22_ProfilePolicyAuthorisationRule */
/** Handle of RulesAuthorisationTable. */
extern SGP32_API const sgp32_type sgp22_RulesAuthorisationTable_type;
/** Decodes RulesAuthorisationTable; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_RulesAuthorisationTable_decode(
    sgp22_RulesAuthorisationTable *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_RulesAuthorisationTable_type, value, error, der, options);
}
/** Encodes RulesAuthorisationTable; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_RulesAuthorisationTable_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_RulesAuthorisationTable *value)
{
    return sgp32_encode(&sgp22_RulesAuthorisationTable_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of RulesAuthorisationTable, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list
sgp22_RulesAuthorisationTable_of(const sgp22_ProfilePolicyAuthorisationRule *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of RulesAuthorisationTable; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_RulesAuthorisationTable_next(
    sgp32_cursor *cursor, sgp22_ProfilePolicyAuthorisationRule *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_RulesAuthorisationTable_type, cursor, element, error);
}
/** Decodes all elements of RulesAuthorisationTable; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp22_RulesAuthorisationTable_collect(sgp22_ProfilePolicyAuthorisationRule *array, size_t *count,
                                      sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_RulesAuthorisationTable_type, array, count, error, capacity,
                              list);
}

/**
 * NotificationMetadata, tag BF2F.
 *
 * BF2F: event, number and receiver of a notification.
 *
 * @code{.unparsed}
 *     NotificationMetadata ::= [47] SEQUENCE {
 *         seqNumber [0] INTEGER,
 *         profileManagementOperation [1] NotificationEvent,
 *         notificationAddress UTF8String,
 *         iccid Iccid OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_NotificationMetadata {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_iccid;
    sgp32_integer seqNumber;
    sgp22_NotificationEvent profileManagementOperation;
    sgp32_bytes notificationAddress;
    sgp22_Iccid iccid;
} sgp22_NotificationMetadata;
/** Handle of NotificationMetadata. */
extern SGP32_API const sgp32_type sgp22_NotificationMetadata_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_NotificationMetadata_init(sgp22_NotificationMetadata *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes NotificationMetadata; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_NotificationMetadata_decode(
    sgp22_NotificationMetadata *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_NotificationMetadata_type, value, error, der, options);
}
/** Encodes NotificationMetadata; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_NotificationMetadata_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_NotificationMetadata *value)
{
    return sgp32_encode(&sgp22_NotificationMetadata_type, der, error, buffer, capacity, value);
}

/**
 * SuccessResult, tag 30.
 *
 * 30: identifier of the installed profile, and the card's own answer.
 *
 * @code{.unparsed}
 *     SuccessResult ::= SEQUENCE {
 *         aid [APPLICATION 15] OCTET STRING (SIZE (5..16)),
 *         simaResponse OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp22_SuccessResult {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bytes aid;
    sgp32_bytes simaResponse;
} sgp22_SuccessResult;
/** Handle of SuccessResult. */
extern SGP32_API const sgp32_type sgp22_SuccessResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_SuccessResult_init(sgp22_SuccessResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes SuccessResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_SuccessResult_decode(sgp22_SuccessResult *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&sgp22_SuccessResult_type, value, error, der, options);
}
/** Encodes SuccessResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_SuccessResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const sgp22_SuccessResult *value)
{
    return sgp32_encode(&sgp22_SuccessResult_type, der, error, buffer, capacity, value);
}

/**
 * BppCommandId, tag 02.
 *
 * 02: a step of the installation.
 *
 * @code{.unparsed}
 *     BppCommandId ::= INTEGER {
 *         initialiseSecureChannel(0),
 *         configureISDP(1),
 *         storeMetadata(2),
 *         storeMetadata2(3),
 *         replaceSessionKeys(4),
 *         loadProfileElements(5)
 *     }
 * @endcode
 */
typedef int64_t sgp22_BppCommandId;
/** Named values of BppCommandId. */
enum {
    SGP22_BppCommandId_initialiseSecureChannel = 0,
    SGP22_BppCommandId_configureISDP = 1,
    SGP22_BppCommandId_storeMetadata = 2,
    SGP22_BppCommandId_storeMetadata2 = 3,
    SGP22_BppCommandId_replaceSessionKeys = 4,
    SGP22_BppCommandId_loadProfileElements = 5,
};
/** Handle of BppCommandId. */
extern SGP32_API const sgp32_type sgp22_BppCommandId_type;
/** Decodes BppCommandId; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_BppCommandId_decode(sgp22_BppCommandId *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp22_BppCommandId_type, value, error, der, options);
}
/** Encodes BppCommandId; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_BppCommandId_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp22_BppCommandId *value)
{
    return sgp32_encode(&sgp22_BppCommandId_type, der, error, buffer, capacity, value);
}

/**
 * ErrorReason, tag 02.
 *
 * 02: why a step of the installation failed.
 *
 * @code{.unparsed}
 *     ErrorReason ::= INTEGER {
 *         incorrectInputValues(1),
 *         invalidSignature(2),
 *         invalidTransactionId(3),
 *         unsupportedCrtValues(4),
 *         unsupportedRemoteOperationType(5),
 *         unsupportedProfileClass(6),
 *         scp03tStructureError(7),
 *         scp03tSecurityError(8),
 *         installFailedDueToIccidAlreadyExistsOnEuicc(9),
 *         installFailedDueToInsufficientMemoryForProfile(10),
 *         installFailedDueToInterruption(11),
 *         installFailedDueToPEProcessingError(12),
 *         installFailedDueToDataMismatch(13),
 *         testProfileInstallFailedDueToInvalidNaaKey(14),
 *         pprNotAllowed(15),
 *         installFailedDueToInsufficientMinimumSecurityLevel(31),
 *         installFailedDueToServerAddressAbsentInEuiccAllowList(32),
 *         installFailedDueToUnknownError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp22_ErrorReason;
/** Named values of ErrorReason. */
enum {
    SGP22_ErrorReason_incorrectInputValues = 1,
    SGP22_ErrorReason_invalidSignature = 2,
    SGP22_ErrorReason_invalidTransactionId = 3,
    SGP22_ErrorReason_unsupportedCrtValues = 4,
    SGP22_ErrorReason_unsupportedRemoteOperationType = 5,
    SGP22_ErrorReason_unsupportedProfileClass = 6,
    SGP22_ErrorReason_scp03tStructureError = 7,
    SGP22_ErrorReason_scp03tSecurityError = 8,
    SGP22_ErrorReason_installFailedDueToIccidAlreadyExistsOnEuicc = 9,
    SGP22_ErrorReason_installFailedDueToInsufficientMemoryForProfile = 10,
    SGP22_ErrorReason_installFailedDueToInterruption = 11,
    SGP22_ErrorReason_installFailedDueToPEProcessingError = 12,
    SGP22_ErrorReason_installFailedDueToDataMismatch = 13,
    SGP22_ErrorReason_testProfileInstallFailedDueToInvalidNaaKey = 14,
    SGP22_ErrorReason_pprNotAllowed = 15,
    SGP22_ErrorReason_installFailedDueToInsufficientMinimumSecurityLevel = 31,
    SGP22_ErrorReason_installFailedDueToServerAddressAbsentInEuiccAllowList = 32,
    SGP22_ErrorReason_installFailedDueToUnknownError = 127,
};
/** Handle of ErrorReason. */
extern SGP32_API const sgp32_type sgp22_ErrorReason_type;
/** Decodes ErrorReason; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ErrorReason_decode(sgp22_ErrorReason *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&sgp22_ErrorReason_type, value, error, der, options);
}
/** Encodes ErrorReason; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ErrorReason_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const sgp22_ErrorReason *value)
{
    return sgp32_encode(&sgp22_ErrorReason_type, der, error, buffer, capacity, value);
}

/**
 * ErrorResult, tag 30.
 *
 * 30: which step of the installation failed, and why.
 *
 * @code{.unparsed}
 *     ErrorResult ::= SEQUENCE {
 *         bppCommandId BppCommandId,
 *         errorReason ErrorReason,
 *         simaResponse OCTET STRING OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_ErrorResult {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_simaResponse;
    sgp22_BppCommandId bppCommandId;
    sgp22_ErrorReason errorReason;
    sgp32_bytes simaResponse;
} sgp22_ErrorResult;
/** Handle of ErrorResult. */
extern SGP32_API const sgp32_type sgp22_ErrorResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ErrorResult_init(sgp22_ErrorResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ErrorResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ErrorResult_decode(sgp22_ErrorResult *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&sgp22_ErrorResult_type, value, error, der, options);
}
/** Encodes ErrorResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ErrorResult_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const sgp22_ErrorResult *value)
{
    return sgp32_encode(&sgp22_ErrorResult_type, der, error, buffer, capacity, value);
}

/** ProfileInstallationResultData.finalResult, defined inside ProfileInstallationResultData. */
typedef struct sgp22_ProfileInstallationResultData_finalResult {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_ProfileInstallationResultData_finalResult_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_SuccessResult successResult;
        sgp22_ErrorResult errorResult;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_ProfileInstallationResultData_finalResult;
/** Values of `choice` in sgp22_ProfileInstallationResultData_finalResult. */
enum {
    SGP22_ProfileInstallationResultData_finalResult_successResult = 1,
    SGP22_ProfileInstallationResultData_finalResult_errorResult = 2,
};
/** Handle of ProfileInstallationResultData.finalResult. */
extern SGP32_API const sgp32_type sgp22_ProfileInstallationResultData_finalResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ProfileInstallationResultData_finalResult_init(
    sgp22_ProfileInstallationResultData_finalResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInstallationResultData.finalResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInstallationResultData_finalResult_decode(
    sgp22_ProfileInstallationResultData_finalResult *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileInstallationResultData_finalResult_type, value, error, der,
                        options);
}
/** Encodes ProfileInstallationResultData.finalResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInstallationResultData_finalResult_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_ProfileInstallationResultData_finalResult *value)
{
    return sgp32_encode(&sgp22_ProfileInstallationResultData_finalResult_type, der, error, buffer,
                        capacity, value);
}

/**
 * ProfileInstallationResultData, tag BF27.
 *
 * BF27: the signed part of the outcome.
 *
 * @code{.unparsed}
 *     ProfileInstallationResultData ::= [39] SEQUENCE {
 *         transactionId [0] TransactionId,
 *         notificationMetadata [47] NotificationMetadata,
 *         smdpOid OBJECT IDENTIFIER,
 *         finalResult [2] CHOICE {
 *             successResult SuccessResult,
 *             errorResult ErrorResult
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_ProfileInstallationResultData {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_NotificationMetadata notificationMetadata;
    sgp32_bytes smdpOid;
    sgp22_ProfileInstallationResultData_finalResult finalResult;
} sgp22_ProfileInstallationResultData;
/** Handle of ProfileInstallationResultData. */
extern SGP32_API const sgp32_type sgp22_ProfileInstallationResultData_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_ProfileInstallationResultData_init(sgp22_ProfileInstallationResultData *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInstallationResultData; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ProfileInstallationResultData_decode(sgp22_ProfileInstallationResultData *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileInstallationResultData_type, value, error, der, options);
}
/** Encodes ProfileInstallationResultData; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInstallationResultData_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_ProfileInstallationResultData *value)
{
    return sgp32_encode(&sgp22_ProfileInstallationResultData_type, der, error, buffer, capacity,
                        value);
}

/**
 * EuiccSignPIR, tag 5F37.
 *
 * 5F37: the eUICC's signature over the outcome.
 *
 * @code{.unparsed}
 *     EuiccSignPIR ::= [APPLICATION 55] OCTET STRING
 * @endcode
 */
typedef sgp32_bytes sgp22_EuiccSignPIR;
/** Handle of EuiccSignPIR. */
extern SGP32_API const sgp32_type sgp22_EuiccSignPIR_type;
/** Decodes EuiccSignPIR; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EuiccSignPIR_decode(sgp22_EuiccSignPIR *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp22_EuiccSignPIR_type, value, error, der, options);
}
/** Encodes EuiccSignPIR; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EuiccSignPIR_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp22_EuiccSignPIR *value)
{
    return sgp32_encode(&sgp22_EuiccSignPIR_type, der, error, buffer, capacity, value);
}

/**
 * OtherSignedNotification, tag 30.
 *
 * 30: notification of an event other than installation, signed.
 *
 * @code{.unparsed}
 *     OtherSignedNotification ::= SEQUENCE {
 *         tbsOtherNotification NotificationMetadata,
 *         euiccNotificationSignature [APPLICATION 55] OCTET STRING,
 *         euiccCertificate Certificate,
 *         eumCertificate Certificate
 *     }
 * @endcode
 */
typedef struct sgp22_OtherSignedNotification {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_NotificationMetadata tbsOtherNotification;
    sgp32_bytes euiccNotificationSignature;
    pkix_Certificate euiccCertificate;
    pkix_Certificate eumCertificate;
} sgp22_OtherSignedNotification;
/** Handle of OtherSignedNotification. */
extern SGP32_API const sgp32_type sgp22_OtherSignedNotification_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_OtherSignedNotification_init(sgp22_OtherSignedNotification *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes OtherSignedNotification; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_OtherSignedNotification_decode(
    sgp22_OtherSignedNotification *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_OtherSignedNotification_type, value, error, der, options);
}
/** Encodes OtherSignedNotification; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_OtherSignedNotification_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_OtherSignedNotification *value)
{
    return sgp32_encode(&sgp22_OtherSignedNotification_type, der, error, buffer, capacity, value);
}

/**
 * VersionType, tag 04.
 *
 * 04: a version: major, minor and revision, an octet each.
 *
 * @code{.unparsed}
 *     VersionType ::= OCTET STRING (SIZE (3))
 * @endcode
 */
typedef sgp32_bytes sgp22_VersionType;
/** Handle of VersionType. */
extern SGP32_API const sgp32_type sgp22_VersionType_type;
/** Decodes VersionType; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_VersionType_decode(sgp22_VersionType *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&sgp22_VersionType_type, value, error, der, options);
}
/** Encodes VersionType; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_VersionType_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const sgp22_VersionType *value)
{
    return sgp32_encode(&sgp22_VersionType_type, der, error, buffer, capacity, value);
}

/** EUICCInfo1.euiccCiPKIdListForVerification, defined inside EUICCInfo1. */
/** Handle of EUICCInfo1.euiccCiPKIdListForVerification. */
extern SGP32_API const sgp32_type sgp22_EUICCInfo1_euiccCiPKIdListForVerification_type;
/** Makes a list of `count` elements of EUICCInfo1.euiccCiPKIdListForVerification, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list
sgp22_EUICCInfo1_euiccCiPKIdListForVerification_of(const pkix_SubjectKeyIdentifier *items,
                                                   size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EUICCInfo1.euiccCiPKIdListForVerification; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo1_euiccCiPKIdListForVerification_next(
    sgp32_cursor *cursor, pkix_SubjectKeyIdentifier *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_EUICCInfo1_euiccCiPKIdListForVerification_type, cursor, element,
                           error);
}
/** Decodes all elements of EUICCInfo1.euiccCiPKIdListForVerification; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo1_euiccCiPKIdListForVerification_collect(
    pkix_SubjectKeyIdentifier *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&sgp22_EUICCInfo1_euiccCiPKIdListForVerification_type, array, count,
                              error, capacity, list);
}

/** EUICCInfo1.euiccCiPKIdListForSigning, defined inside EUICCInfo1. */
/** Handle of EUICCInfo1.euiccCiPKIdListForSigning. */
extern SGP32_API const sgp32_type sgp22_EUICCInfo1_euiccCiPKIdListForSigning_type;
/** Makes a list of `count` elements of EUICCInfo1.euiccCiPKIdListForSigning, to be encoded; `items`
 * stays the caller's. */
static inline sgp32_list
sgp22_EUICCInfo1_euiccCiPKIdListForSigning_of(const pkix_SubjectKeyIdentifier *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EUICCInfo1.euiccCiPKIdListForSigning; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo1_euiccCiPKIdListForSigning_next(
    sgp32_cursor *cursor, pkix_SubjectKeyIdentifier *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_EUICCInfo1_euiccCiPKIdListForSigning_type, cursor, element,
                           error);
}
/** Decodes all elements of EUICCInfo1.euiccCiPKIdListForSigning; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo1_euiccCiPKIdListForSigning_collect(
    pkix_SubjectKeyIdentifier *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&sgp22_EUICCInfo1_euiccCiPKIdListForSigning_type, array, count, error,
                              capacity, list);
}

/**
 * EUICCInfo1, tag BF20.
 *
 * BF20: properties of the eUICC that every server may see.
 *
 * @code{.unparsed}
 *     EUICCInfo1 ::= [32] SEQUENCE {
 *         svn [2] VersionType,
 *         euiccCiPKIdListForVerification [9] SEQUENCE OF SubjectKeyIdentifier,
 *         euiccCiPKIdListForSigning [10] SEQUENCE OF SubjectKeyIdentifier
 *     }
 * @endcode
 */
typedef struct sgp22_EUICCInfo1 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_VersionType svn;
    sgp32_list euiccCiPKIdListForVerification; /**< of pkix_SubjectKeyIdentifier */
    sgp32_list euiccCiPKIdListForSigning;      /**< of pkix_SubjectKeyIdentifier */
} sgp22_EUICCInfo1;
/** Handle of EUICCInfo1. */
extern SGP32_API const sgp32_type sgp22_EUICCInfo1_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EUICCInfo1_init(sgp22_EUICCInfo1 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EUICCInfo1; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo1_decode(sgp22_EUICCInfo1 *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_EUICCInfo1_type, value, error, der, options);
}
/** Encodes EUICCInfo1; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo1_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const sgp22_EUICCInfo1 *value)
{
    return sgp32_encode(&sgp22_EUICCInfo1_type, der, error, buffer, capacity, value);
}

/**
 * RspCapability, tag 03.
 *
 * 03: optional features of the eUICC.
 *
 * @code{.unparsed}
 *     RspCapability ::= BIT STRING {
 *         additionalProfile(0),
 *         crlSupport(1),
 *         rpmSupport(2),
 *         testProfileSupport(3),
 *         deviceInfoExtensibilitySupport(4),
 *         serviceSpecificDataSupport(5),
 *         osUpdateSupport(19),
 *         iotSpecificMetadataSupport(26),
 *         mslCheckSupport(27),
 *         rspServerTestProfileAllowlistCheckSupport(28)
 *     }
 * @endcode
 */
typedef sgp32_bits sgp22_RspCapability;
/** Bit numbers of RspCapability. */
enum {
    SGP22_RspCapability_additionalProfile = 0,
    SGP22_RspCapability_crlSupport = 1,
    SGP22_RspCapability_rpmSupport = 2,
    SGP22_RspCapability_testProfileSupport = 3,
    SGP22_RspCapability_deviceInfoExtensibilitySupport = 4,
    SGP22_RspCapability_serviceSpecificDataSupport = 5,
    SGP22_RspCapability_osUpdateSupport = 19,
    SGP22_RspCapability_iotSpecificMetadataSupport = 26,
    SGP22_RspCapability_mslCheckSupport = 27,
    SGP22_RspCapability_rspServerTestProfileAllowlistCheckSupport = 28,
};
/** Handle of RspCapability. */
extern SGP32_API const sgp32_type sgp22_RspCapability_type;
/** Decodes RspCapability; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_RspCapability_decode(sgp22_RspCapability *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&sgp22_RspCapability_type, value, error, der, options);
}
/** Encodes RspCapability; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_RspCapability_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const sgp22_RspCapability *value)
{
    return sgp32_encode(&sgp22_RspCapability_type, der, error, buffer, capacity, value);
}

/**
 * CertificationDataObject, tag 30.
 *
 * 30: where the certification of the eUICC is described.
 *
 * @code{.unparsed}
 *     CertificationDataObject ::= SEQUENCE {
 *         platformLabel UTF8String,
 *         discoveryBaseURL UTF8String
 *     }
 * @endcode
 */
typedef struct sgp22_CertificationDataObject {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bytes platformLabel;
    sgp32_bytes discoveryBaseURL;
} sgp22_CertificationDataObject;
/** Handle of CertificationDataObject. */
extern SGP32_API const sgp32_type sgp22_CertificationDataObject_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_CertificationDataObject_init(sgp22_CertificationDataObject *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CertificationDataObject; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CertificationDataObject_decode(
    sgp22_CertificationDataObject *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_CertificationDataObject_type, value, error, der, options);
}
/** Encodes CertificationDataObject; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_CertificationDataObject_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_CertificationDataObject *value)
{
    return sgp32_encode(&sgp22_CertificationDataObject_type, der, error, buffer, capacity, value);
}

/**
 * Octet4, tag 04.
 *
 * 04: four octets.
 *
 * @code{.unparsed}
 *     Octet4 ::= OCTET STRING (SIZE (4))
 * @endcode
 */
typedef sgp32_bytes sgp22_Octet4;
/** Handle of Octet4. */
extern SGP32_API const sgp32_type sgp22_Octet4_type;
/** Decodes Octet4; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Octet4_decode(sgp22_Octet4 *value,
                                                              sgp32_error *error, sgp32_bytes der,
                                                              uint32_t options)
{
    return sgp32_decode(&sgp22_Octet4_type, value, error, der, options);
}
/** Encodes Octet4; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Octet4_encode(sgp32_bytes *der, sgp32_error *error,
                                                              uint8_t *buffer, size_t capacity,
                                                              const sgp22_Octet4 *value)
{
    return sgp32_encode(&sgp22_Octet4_type, der, error, buffer, capacity, value);
}

/**
 * CatSupportedClasses, tag 03.
 *
 * 03: classes of the card application toolkit that the device knows.
 *
 * @code{.unparsed}
 *     CatSupportedClasses ::= BIT STRING
 * @endcode
 */
typedef sgp32_bits sgp22_CatSupportedClasses;
/** Handle of CatSupportedClasses. */
extern SGP32_API const sgp32_type sgp22_CatSupportedClasses_type;
/** Decodes CatSupportedClasses; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CatSupportedClasses_decode(
    sgp22_CatSupportedClasses *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_CatSupportedClasses_type, value, error, der, options);
}
/** Encodes CatSupportedClasses; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_CatSupportedClasses_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp22_CatSupportedClasses *value)
{
    return sgp32_encode(&sgp22_CatSupportedClasses_type, der, error, buffer, capacity, value);
}

/**
 * EuiccFormFactorType, tag 02.
 *
 * 02: whether the eUICC can be taken out.
 *
 * @code{.unparsed}
 *     EuiccFormFactorType ::= INTEGER
 * @endcode
 */
typedef sgp32_integer sgp22_EuiccFormFactorType;
/** Handle of EuiccFormFactorType. */
extern SGP32_API const sgp32_type sgp22_EuiccFormFactorType_type;
/** Decodes EuiccFormFactorType; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EuiccFormFactorType_decode(
    sgp22_EuiccFormFactorType *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_EuiccFormFactorType_type, value, error, der, options);
}
/** Encodes EuiccFormFactorType; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_EuiccFormFactorType_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp22_EuiccFormFactorType *value)
{
    return sgp32_encode(&sgp22_EuiccFormFactorType_type, der, error, buffer, capacity, value);
}

/**
 * DeviceAdditionalFeatureSupport, tag 30.
 *
 * 30: further features of the device.
 *
 * @code{.unparsed}
 *     DeviceAdditionalFeatureSupport ::= SEQUENCE {
 *         naiSupport VersionType OPTIONAL,
 *         groupOfDeviceManufacturerOid OBJECT IDENTIFIER OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_DeviceAdditionalFeatureSupport {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_naiSupport;
    bool has_groupOfDeviceManufacturerOid;
    sgp22_VersionType naiSupport;
    sgp32_bytes groupOfDeviceManufacturerOid;
} sgp22_DeviceAdditionalFeatureSupport;
/** Handle of DeviceAdditionalFeatureSupport. */
extern SGP32_API const sgp32_type sgp22_DeviceAdditionalFeatureSupport_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_DeviceAdditionalFeatureSupport_init(sgp22_DeviceAdditionalFeatureSupport *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DeviceAdditionalFeatureSupport; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_DeviceAdditionalFeatureSupport_decode(sgp22_DeviceAdditionalFeatureSupport *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_DeviceAdditionalFeatureSupport_type, value, error, der, options);
}
/** Encodes DeviceAdditionalFeatureSupport; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DeviceAdditionalFeatureSupport_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_DeviceAdditionalFeatureSupport *value)
{
    return sgp32_encode(&sgp22_DeviceAdditionalFeatureSupport_type, der, error, buffer, capacity,
                        value);
}

/**
 * DeviceCapabilities, tag 30.
 *
 * 30: networks and features of the device, with their releases.
 *
 * @code{.unparsed}
 *     DeviceCapabilities ::= SEQUENCE {
 *         gsmSupportedRelease VersionType OPTIONAL,
 *         utranSupportedRelease VersionType OPTIONAL,
 *         cdma2000onexSupportedRelease VersionType OPTIONAL,
 *         cdma2000hrpdSupportedRelease VersionType OPTIONAL,
 *         cdma2000ehrpdSupportedRelease VersionType OPTIONAL,
 *         eutranEpcSupportedRelease VersionType OPTIONAL,
 *         contactlessSupportedRelease VersionType OPTIONAL,
 *         rspCrlSupportedVersion VersionType OPTIONAL,
 *         nrEpcSupportedRelease VersionType OPTIONAL,
 *         nr5gcSupportedRelease VersionType OPTIONAL,
 *         eutran5gcSupportedRelease VersionType OPTIONAL,
 *         lpaSvn VersionType OPTIONAL,
 *         catSupportedClasses CatSupportedClasses OPTIONAL,
 *         euiccFormFactorType EuiccFormFactorType OPTIONAL,
 *         deviceAdditionalFeatureSupport DeviceAdditionalFeatureSupport OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_DeviceCapabilities {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_gsmSupportedRelease;
    bool has_utranSupportedRelease;
    bool has_cdma2000onexSupportedRelease;
    bool has_cdma2000hrpdSupportedRelease;
    bool has_cdma2000ehrpdSupportedRelease;
    bool has_eutranEpcSupportedRelease;
    bool has_contactlessSupportedRelease;
    bool has_rspCrlSupportedVersion;
    bool has_nrEpcSupportedRelease;
    bool has_nr5gcSupportedRelease;
    bool has_eutran5gcSupportedRelease;
    bool has_lpaSvn;
    bool has_catSupportedClasses;
    bool has_euiccFormFactorType;
    bool has_deviceAdditionalFeatureSupport;
    sgp22_VersionType gsmSupportedRelease;
    sgp22_VersionType utranSupportedRelease;
    sgp22_VersionType cdma2000onexSupportedRelease;
    sgp22_VersionType cdma2000hrpdSupportedRelease;
    sgp22_VersionType cdma2000ehrpdSupportedRelease;
    sgp22_VersionType eutranEpcSupportedRelease;
    sgp22_VersionType contactlessSupportedRelease;
    sgp22_VersionType rspCrlSupportedVersion;
    sgp22_VersionType nrEpcSupportedRelease;
    sgp22_VersionType nr5gcSupportedRelease;
    sgp22_VersionType eutran5gcSupportedRelease;
    sgp22_VersionType lpaSvn;
    sgp22_CatSupportedClasses catSupportedClasses;
    sgp22_EuiccFormFactorType euiccFormFactorType;
    sgp22_DeviceAdditionalFeatureSupport deviceAdditionalFeatureSupport;
} sgp22_DeviceCapabilities;
/** Handle of DeviceCapabilities. */
extern SGP32_API const sgp32_type sgp22_DeviceCapabilities_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_DeviceCapabilities_init(sgp22_DeviceCapabilities *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DeviceCapabilities; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DeviceCapabilities_decode(
    sgp22_DeviceCapabilities *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_DeviceCapabilities_type, value, error, der, options);
}
/** Encodes DeviceCapabilities; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_DeviceCapabilities_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const sgp22_DeviceCapabilities *value)
{
    return sgp32_encode(&sgp22_DeviceCapabilities_type, der, error, buffer, capacity, value);
}

/**
 * Octet8, tag 04.
 *
 * 04: eight octets.
 *
 * @code{.unparsed}
 *     Octet8 ::= OCTET STRING (SIZE (8))
 * @endcode
 */
typedef sgp32_bytes sgp22_Octet8;
/** Handle of Octet8. */
extern SGP32_API const sgp32_type sgp22_Octet8_type;
/** Decodes Octet8; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Octet8_decode(sgp22_Octet8 *value,
                                                              sgp32_error *error, sgp32_bytes der,
                                                              uint32_t options)
{
    return sgp32_decode(&sgp22_Octet8_type, value, error, der, options);
}
/** Encodes Octet8; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Octet8_encode(sgp32_bytes *der, sgp32_error *error,
                                                              uint8_t *buffer, size_t capacity,
                                                              const sgp22_Octet8 *value)
{
    return sgp32_encode(&sgp22_Octet8_type, der, error, buffer, capacity, value);
}

/**
 * DeviceInfo, tag 30.
 *
 * 30: the device that holds the eUICC.
 *
 * @code{.unparsed}
 *     DeviceInfo ::= SEQUENCE {
 *         tac Octet4,
 *         deviceCapabilities DeviceCapabilities,
 *         imei Octet8 OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_DeviceInfo {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_imei;
    sgp22_Octet4 tac;
    sgp22_DeviceCapabilities deviceCapabilities;
    sgp22_Octet8 imei;
} sgp22_DeviceInfo;
/** Handle of DeviceInfo. */
extern SGP32_API const sgp32_type sgp22_DeviceInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_DeviceInfo_init(sgp22_DeviceInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DeviceInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DeviceInfo_decode(sgp22_DeviceInfo *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_DeviceInfo_type, value, error, der, options);
}
/** Encodes DeviceInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DeviceInfo_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const sgp22_DeviceInfo *value)
{
    return sgp32_encode(&sgp22_DeviceInfo_type, der, error, buffer, capacity, value);
}

/**
 * CtxParamsForCommonAuthentication, tag 30.
 *
 * 30: what the user asked for, and on which device.
 *
 * @code{.unparsed}
 *     CtxParamsForCommonAuthentication ::= SEQUENCE {
 *         matchingId UTF8String OPTIONAL,
 *         deviceInfo DeviceInfo
 *     }
 * @endcode
 */
typedef struct sgp22_CtxParamsForCommonAuthentication {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_matchingId;
    sgp32_bytes matchingId;
    sgp22_DeviceInfo deviceInfo;
} sgp22_CtxParamsForCommonAuthentication;
/** Handle of CtxParamsForCommonAuthentication. */
extern SGP32_API const sgp32_type sgp22_CtxParamsForCommonAuthentication_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_CtxParamsForCommonAuthentication_init(sgp22_CtxParamsForCommonAuthentication *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CtxParamsForCommonAuthentication; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_CtxParamsForCommonAuthentication_decode(sgp22_CtxParamsForCommonAuthentication *value,
                                              sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_CtxParamsForCommonAuthentication_type, value, error, der, options);
}
/** Encodes CtxParamsForCommonAuthentication; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CtxParamsForCommonAuthentication_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_CtxParamsForCommonAuthentication *value)
{
    return sgp32_encode(&sgp22_CtxParamsForCommonAuthentication_type, der, error, buffer, capacity,
                        value);
}

/**
 * CtxParams1, tag untagged.
 *
 * A0: context of an authentication.
 *
 * @code{.unparsed}
 *     CtxParams1 ::= CHOICE {
 *         ctxParamsForCommonAuthentication CtxParamsForCommonAuthentication
 *     }
 * @endcode
 */
typedef struct sgp22_CtxParams1 {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_CtxParams1_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_CtxParamsForCommonAuthentication ctxParamsForCommonAuthentication;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_CtxParams1;
/** Values of `choice` in sgp22_CtxParams1. */
enum {
    SGP22_CtxParams1_ctxParamsForCommonAuthentication = 1,
};
/** Handle of CtxParams1. */
extern SGP32_API const sgp32_type sgp22_CtxParams1_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_CtxParams1_init(sgp22_CtxParams1 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CtxParams1; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CtxParams1_decode(sgp22_CtxParams1 *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_CtxParams1_type, value, error, der, options);
}
/** Encodes CtxParams1; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CtxParams1_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const sgp22_CtxParams1 *value)
{
    return sgp32_encode(&sgp22_CtxParams1_type, der, error, buffer, capacity, value);
}

/**
 * AuthenticateErrorCode, tag 02.
 *
 * 02: why the eUICC refuses the server.
 *
 * @code{.unparsed}
 *     AuthenticateErrorCode ::= INTEGER {
 *         invalidCertificate(1),
 *         invalidSignature(2),
 *         unsupportedCurve(3),
 *         noSessionContext(4),
 *         invalidOid(5),
 *         euiccChallengeMismatch(6),
 *         ciPKUnknown(7),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp22_AuthenticateErrorCode;
/** Named values of AuthenticateErrorCode. */
enum {
    SGP22_AuthenticateErrorCode_invalidCertificate = 1,
    SGP22_AuthenticateErrorCode_invalidSignature = 2,
    SGP22_AuthenticateErrorCode_unsupportedCurve = 3,
    SGP22_AuthenticateErrorCode_noSessionContext = 4,
    SGP22_AuthenticateErrorCode_invalidOid = 5,
    SGP22_AuthenticateErrorCode_euiccChallengeMismatch = 6,
    SGP22_AuthenticateErrorCode_ciPKUnknown = 7,
    SGP22_AuthenticateErrorCode_undefinedError = 127,
};
/** Handle of AuthenticateErrorCode. */
extern SGP32_API const sgp32_type sgp22_AuthenticateErrorCode_type;
/** Decodes AuthenticateErrorCode; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateErrorCode_decode(
    sgp22_AuthenticateErrorCode *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateErrorCode_type, value, error, der, options);
}
/** Encodes AuthenticateErrorCode; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_AuthenticateErrorCode_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp22_AuthenticateErrorCode *value)
{
    return sgp32_encode(&sgp22_AuthenticateErrorCode_type, der, error, buffer, capacity, value);
}

/**
 * AuthenticateResponseError, tag 30.
 *
 * 30: the eUICC refuses the server.
 *
 * @code{.unparsed}
 *     AuthenticateResponseError ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         authenticateErrorCode AuthenticateErrorCode
 *     }
 * @endcode
 */
typedef struct sgp22_AuthenticateResponseError {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_AuthenticateErrorCode authenticateErrorCode;
} sgp22_AuthenticateResponseError;
/** Handle of AuthenticateResponseError. */
extern SGP32_API const sgp32_type sgp22_AuthenticateResponseError_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_AuthenticateResponseError_init(sgp22_AuthenticateResponseError *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateResponseError; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateResponseError_decode(
    sgp22_AuthenticateResponseError *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateResponseError_type, value, error, der, options);
}
/** Encodes AuthenticateResponseError; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateResponseError_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_AuthenticateResponseError *value)
{
    return sgp32_encode(&sgp22_AuthenticateResponseError_type, der, error, buffer, capacity, value);
}

/**
 * Octet32, tag 04.
 *
 * 04: thirty-two octets.
 *
 * @code{.unparsed}
 *     Octet32 ::= OCTET STRING (SIZE (32))
 * @endcode
 */
typedef sgp32_bytes sgp22_Octet32;
/** Handle of Octet32. */
extern SGP32_API const sgp32_type sgp22_Octet32_type;
/** Decodes Octet32; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Octet32_decode(sgp22_Octet32 *value,
                                                               sgp32_error *error, sgp32_bytes der,
                                                               uint32_t options)
{
    return sgp32_decode(&sgp22_Octet32_type, value, error, der, options);
}
/** Encodes Octet32; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Octet32_encode(sgp32_bytes *der, sgp32_error *error,
                                                               uint8_t *buffer, size_t capacity,
                                                               const sgp22_Octet32 *value)
{
    return sgp32_encode(&sgp22_Octet32_type, der, error, buffer, capacity, value);
}

/**
 * EUICCSigned2, tag 30.
 *
 * 30: what the eUICC signs to accept a download.
 *
 * @code{.unparsed}
 *     EUICCSigned2 ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         euiccOtpk [APPLICATION 73] OCTET STRING,
 *         hashCc Octet32 OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_EUICCSigned2 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_hashCc;
    sgp22_TransactionId transactionId;
    sgp32_bytes euiccOtpk;
    sgp22_Octet32 hashCc;
} sgp22_EUICCSigned2;
/** Handle of EUICCSigned2. */
extern SGP32_API const sgp32_type sgp22_EUICCSigned2_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EUICCSigned2_init(sgp22_EUICCSigned2 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EUICCSigned2; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCSigned2_decode(sgp22_EUICCSigned2 *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp22_EUICCSigned2_type, value, error, der, options);
}
/** Encodes EUICCSigned2; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCSigned2_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp22_EUICCSigned2 *value)
{
    return sgp32_encode(&sgp22_EUICCSigned2_type, der, error, buffer, capacity, value);
}

/**
 * PrepareDownloadResponseOk, tag 30.
 *
 * 30: the eUICC's part of the key agreement, signed.
 *
 * @code{.unparsed}
 *     PrepareDownloadResponseOk ::= SEQUENCE {
 *         euiccSigned2 EUICCSigned2,
 *         euiccSignature2 [APPLICATION 55] OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp22_PrepareDownloadResponseOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_EUICCSigned2 euiccSigned2;
    sgp32_bytes euiccSignature2;
} sgp22_PrepareDownloadResponseOk;
/** Handle of PrepareDownloadResponseOk. */
extern SGP32_API const sgp32_type sgp22_PrepareDownloadResponseOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_PrepareDownloadResponseOk_init(sgp22_PrepareDownloadResponseOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PrepareDownloadResponseOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_PrepareDownloadResponseOk_decode(
    sgp22_PrepareDownloadResponseOk *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_PrepareDownloadResponseOk_type, value, error, der, options);
}
/** Encodes PrepareDownloadResponseOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_PrepareDownloadResponseOk_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_PrepareDownloadResponseOk *value)
{
    return sgp32_encode(&sgp22_PrepareDownloadResponseOk_type, der, error, buffer, capacity, value);
}

/**
 * DownloadErrorCode, tag 02.
 *
 * 02: why a download was refused.
 *
 * @code{.unparsed}
 *     DownloadErrorCode ::= INTEGER {
 *         invalidCertificate(1),
 *         invalidSignature(2),
 *         unsupportedCurve(3),
 *         noSessionContext(4),
 *         invalidTransactionId(5),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp22_DownloadErrorCode;
/** Named values of DownloadErrorCode. */
enum {
    SGP22_DownloadErrorCode_invalidCertificate = 1,
    SGP22_DownloadErrorCode_invalidSignature = 2,
    SGP22_DownloadErrorCode_unsupportedCurve = 3,
    SGP22_DownloadErrorCode_noSessionContext = 4,
    SGP22_DownloadErrorCode_invalidTransactionId = 5,
    SGP22_DownloadErrorCode_undefinedError = 127,
};
/** Handle of DownloadErrorCode. */
extern SGP32_API const sgp32_type sgp22_DownloadErrorCode_type;
/** Decodes DownloadErrorCode; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DownloadErrorCode_decode(
    sgp22_DownloadErrorCode *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_DownloadErrorCode_type, value, error, der, options);
}
/** Encodes DownloadErrorCode; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_DownloadErrorCode_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                               size_t capacity, const sgp22_DownloadErrorCode *value)
{
    return sgp32_encode(&sgp22_DownloadErrorCode_type, der, error, buffer, capacity, value);
}

/**
 * PrepareDownloadResponseError, tag 30.
 *
 * 30: refusal of a download.
 *
 * @code{.unparsed}
 *     PrepareDownloadResponseError ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         downloadErrorCode DownloadErrorCode
 *     }
 * @endcode
 */
typedef struct sgp22_PrepareDownloadResponseError {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_DownloadErrorCode downloadErrorCode;
} sgp22_PrepareDownloadResponseError;
/** Handle of PrepareDownloadResponseError. */
extern SGP32_API const sgp32_type sgp22_PrepareDownloadResponseError_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_PrepareDownloadResponseError_init(sgp22_PrepareDownloadResponseError *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PrepareDownloadResponseError; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_PrepareDownloadResponseError_decode(sgp22_PrepareDownloadResponseError *value,
                                          sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_PrepareDownloadResponseError_type, value, error, der, options);
}
/** Encodes PrepareDownloadResponseError; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_PrepareDownloadResponseError_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_PrepareDownloadResponseError *value)
{
    return sgp32_encode(&sgp22_PrepareDownloadResponseError_type, der, error, buffer, capacity,
                        value);
}

/**
 * CancelSessionReason, tag 02.
 *
 * 02: why a session ends.
 *
 * @code{.unparsed}
 *     CancelSessionReason ::= INTEGER {
 *         endUserRejection(0),
 *         postponed(1),
 *         timeout(2),
 *         pprNotAllowed(3),
 *         metadataMismatch(4),
 *         loadBppExecutionError(5),
 *         undefinedReason(127)
 *     }
 * @endcode
 */
typedef int64_t sgp22_CancelSessionReason;
/** Named values of CancelSessionReason. */
enum {
    SGP22_CancelSessionReason_endUserRejection = 0,
    SGP22_CancelSessionReason_postponed = 1,
    SGP22_CancelSessionReason_timeout = 2,
    SGP22_CancelSessionReason_pprNotAllowed = 3,
    SGP22_CancelSessionReason_metadataMismatch = 4,
    SGP22_CancelSessionReason_loadBppExecutionError = 5,
    SGP22_CancelSessionReason_undefinedReason = 127,
};
/** Handle of CancelSessionReason. */
extern SGP32_API const sgp32_type sgp22_CancelSessionReason_type;
/** Decodes CancelSessionReason; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CancelSessionReason_decode(
    sgp22_CancelSessionReason *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_CancelSessionReason_type, value, error, der, options);
}
/** Encodes CancelSessionReason; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_CancelSessionReason_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp22_CancelSessionReason *value)
{
    return sgp32_encode(&sgp22_CancelSessionReason_type, der, error, buffer, capacity, value);
}

/**
 * EuiccCancelSessionSigned, tag 30.
 *
 * 30: what the eUICC signs to cancel a session.
 *
 * @code{.unparsed}
 *     EuiccCancelSessionSigned ::= SEQUENCE {
 *         transactionId TransactionId,
 *         smdpOid OBJECT IDENTIFIER,
 *         reason CancelSessionReason
 *     }
 * @endcode
 */
typedef struct sgp22_EuiccCancelSessionSigned {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp32_bytes smdpOid;
    sgp22_CancelSessionReason reason;
} sgp22_EuiccCancelSessionSigned;
/** Handle of EuiccCancelSessionSigned. */
extern SGP32_API const sgp32_type sgp22_EuiccCancelSessionSigned_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EuiccCancelSessionSigned_init(sgp22_EuiccCancelSessionSigned *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccCancelSessionSigned; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EuiccCancelSessionSigned_decode(
    sgp22_EuiccCancelSessionSigned *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_EuiccCancelSessionSigned_type, value, error, der, options);
}
/** Encodes EuiccCancelSessionSigned; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_EuiccCancelSessionSigned_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp22_EuiccCancelSessionSigned *value)
{
    return sgp32_encode(&sgp22_EuiccCancelSessionSigned_type, der, error, buffer, capacity, value);
}

/**
 * CancelSessionResponseOk, tag 30.
 *
 * 30: the eUICC's signed consent to cancelling.
 *
 * @code{.unparsed}
 *     CancelSessionResponseOk ::= SEQUENCE {
 *         euiccCancelSessionSigned EuiccCancelSessionSigned,
 *         euiccCancelSessionSignature [APPLICATION 55] OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp22_CancelSessionResponseOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_EuiccCancelSessionSigned euiccCancelSessionSigned;
    sgp32_bytes euiccCancelSessionSignature;
} sgp22_CancelSessionResponseOk;
/** Handle of CancelSessionResponseOk. */
extern SGP32_API const sgp32_type sgp22_CancelSessionResponseOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_CancelSessionResponseOk_init(sgp22_CancelSessionResponseOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CancelSessionResponseOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CancelSessionResponseOk_decode(
    sgp22_CancelSessionResponseOk *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_CancelSessionResponseOk_type, value, error, der, options);
}
/** Encodes CancelSessionResponseOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_CancelSessionResponseOk_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_CancelSessionResponseOk *value)
{
    return sgp32_encode(&sgp22_CancelSessionResponseOk_type, der, error, buffer, capacity, value);
}

/**
 * ServerSigned1, tag 30.
 *
 * 30: what the server signs to authenticate itself.
 *
 * @code{.unparsed}
 *     ServerSigned1 ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         euiccChallenge [1] Octet16,
 *         serverAddress [3] UTF8String,
 *         serverChallenge [4] Octet16
 *     }
 * @endcode
 */
typedef struct sgp22_ServerSigned1 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_Octet16 euiccChallenge;
    sgp32_bytes serverAddress;
    sgp22_Octet16 serverChallenge;
} sgp22_ServerSigned1;
/** Handle of ServerSigned1. */
extern SGP32_API const sgp32_type sgp22_ServerSigned1_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ServerSigned1_init(sgp22_ServerSigned1 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ServerSigned1; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ServerSigned1_decode(sgp22_ServerSigned1 *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&sgp22_ServerSigned1_type, value, error, der, options);
}
/** Encodes ServerSigned1; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ServerSigned1_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const sgp22_ServerSigned1 *value)
{
    return sgp32_encode(&sgp22_ServerSigned1_type, der, error, buffer, capacity, value);
}

/**
 * SmdpSigned2, tag 30.
 *
 * 30: what the SM-DP+ signs to start a download.
 *
 * @code{.unparsed}
 *     SmdpSigned2 ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         ccRequiredFlag BOOLEAN,
 *         bppEuiccOtpk [APPLICATION 73] OCTET STRING OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_SmdpSigned2 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_bppEuiccOtpk;
    sgp22_TransactionId transactionId;
    bool ccRequiredFlag;
    sgp32_bytes bppEuiccOtpk;
} sgp22_SmdpSigned2;
/** Handle of SmdpSigned2. */
extern SGP32_API const sgp32_type sgp22_SmdpSigned2_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_SmdpSigned2_init(sgp22_SmdpSigned2 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes SmdpSigned2; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_SmdpSigned2_decode(sgp22_SmdpSigned2 *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&sgp22_SmdpSigned2_type, value, error, der, options);
}
/** Encodes SmdpSigned2; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_SmdpSigned2_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const sgp22_SmdpSigned2 *value)
{
    return sgp32_encode(&sgp22_SmdpSigned2_type, der, error, buffer, capacity, value);
}

/**
 * RemoteOpId, tag 82.
 *
 * 82: the operation that a secure channel is opened for.
 *
 * @code{.unparsed}
 *     RemoteOpId ::= [2] INTEGER { installBoundProfilePackage(1) }
 * @endcode
 */
typedef int64_t sgp22_RemoteOpId;
/** Named values of RemoteOpId. */
enum {
    SGP22_RemoteOpId_installBoundProfilePackage = 1,
};
/** Handle of RemoteOpId. */
extern SGP32_API const sgp32_type sgp22_RemoteOpId_type;
/** Decodes RemoteOpId; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_RemoteOpId_decode(sgp22_RemoteOpId *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_RemoteOpId_type, value, error, der, options);
}
/** Encodes RemoteOpId; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_RemoteOpId_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const sgp22_RemoteOpId *value)
{
    return sgp32_encode(&sgp22_RemoteOpId_type, der, error, buffer, capacity, value);
}

/**
 * Octet1, tag 04.
 *
 * 04: one octet.
 *
 * @code{.unparsed}
 *     Octet1 ::= OCTET STRING (SIZE (1))
 * @endcode
 */
typedef sgp32_bytes sgp22_Octet1;
/** Handle of Octet1. */
extern SGP32_API const sgp32_type sgp22_Octet1_type;
/** Decodes Octet1; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Octet1_decode(sgp22_Octet1 *value,
                                                              sgp32_error *error, sgp32_bytes der,
                                                              uint32_t options)
{
    return sgp32_decode(&sgp22_Octet1_type, value, error, der, options);
}
/** Encodes Octet1; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_Octet1_encode(sgp32_bytes *der, sgp32_error *error,
                                                              uint8_t *buffer, size_t capacity,
                                                              const sgp22_Octet1 *value)
{
    return sgp32_encode(&sgp22_Octet1_type, der, error, buffer, capacity, value);
}

/**
 * ControlRefTemplate, tag 30.
 *
 * 30: kind, length and host of the keys to derive.
 *
 * @code{.unparsed}
 *     ControlRefTemplate ::= SEQUENCE {
 *         keyType [0] Octet1,
 *         keyLen [1] Octet1,
 *         hostId [4] OctetTo16
 *     }
 * @endcode
 */
typedef struct sgp22_ControlRefTemplate {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_Octet1 keyType;
    sgp22_Octet1 keyLen;
    sgp22_OctetTo16 hostId;
} sgp22_ControlRefTemplate;
/** Handle of ControlRefTemplate. */
extern SGP32_API const sgp32_type sgp22_ControlRefTemplate_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ControlRefTemplate_init(sgp22_ControlRefTemplate *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ControlRefTemplate; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ControlRefTemplate_decode(
    sgp22_ControlRefTemplate *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ControlRefTemplate_type, value, error, der, options);
}
/** Encodes ControlRefTemplate; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ControlRefTemplate_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const sgp22_ControlRefTemplate *value)
{
    return sgp32_encode(&sgp22_ControlRefTemplate_type, der, error, buffer, capacity, value);
}

/**
 * InitialiseSecureChannelRequest, tag BF23.
 *
 * BF23: the server's part of the key agreement, signed.
 *
 * @code{.unparsed}
 *     InitialiseSecureChannelRequest ::= [35] SEQUENCE {
 *         remoteOpId RemoteOpId,
 *         transactionId [0] TransactionId,
 *         controlRefTemplate [6] ControlRefTemplate,
 *         smdpOtpk [APPLICATION 73] OCTET STRING,
 *         smdpSign [APPLICATION 55] OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp22_InitialiseSecureChannelRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_RemoteOpId remoteOpId;
    sgp22_TransactionId transactionId;
    sgp22_ControlRefTemplate controlRefTemplate;
    sgp32_bytes smdpOtpk;
    sgp32_bytes smdpSign;
} sgp22_InitialiseSecureChannelRequest;
/** Handle of InitialiseSecureChannelRequest. */
extern SGP32_API const sgp32_type sgp22_InitialiseSecureChannelRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_InitialiseSecureChannelRequest_init(sgp22_InitialiseSecureChannelRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes InitialiseSecureChannelRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_InitialiseSecureChannelRequest_decode(sgp22_InitialiseSecureChannelRequest *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_InitialiseSecureChannelRequest_type, value, error, der, options);
}
/** Encodes InitialiseSecureChannelRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_InitialiseSecureChannelRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_InitialiseSecureChannelRequest *value)
{
    return sgp32_encode(&sgp22_InitialiseSecureChannelRequest_type, der, error, buffer, capacity,
                        value);
}

/** BoundProfilePackage.firstSequenceOf87, defined inside BoundProfilePackage. */
/** Handle of BoundProfilePackage.firstSequenceOf87. */
extern SGP32_API const sgp32_type sgp22_BoundProfilePackage_firstSequenceOf87_type;
/** Makes a list of `count` elements of BoundProfilePackage.firstSequenceOf87, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list sgp22_BoundProfilePackage_firstSequenceOf87_of(const sgp32_bytes *items,
                                                                        size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of BoundProfilePackage.firstSequenceOf87; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_BoundProfilePackage_firstSequenceOf87_next(
    sgp32_cursor *cursor, sgp32_bytes *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_BoundProfilePackage_firstSequenceOf87_type, cursor, element,
                           error);
}
/** Decodes all elements of BoundProfilePackage.firstSequenceOf87; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_BoundProfilePackage_firstSequenceOf87_collect(
    sgp32_bytes *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_BoundProfilePackage_firstSequenceOf87_type, array, count,
                              error, capacity, list);
}

/** BoundProfilePackage.sequenceOf88, defined inside BoundProfilePackage. */
/** Handle of BoundProfilePackage.sequenceOf88. */
extern SGP32_API const sgp32_type sgp22_BoundProfilePackage_sequenceOf88_type;
/** Makes a list of `count` elements of BoundProfilePackage.sequenceOf88, to be encoded; `items`
 * stays the caller's. */
static inline sgp32_list sgp22_BoundProfilePackage_sequenceOf88_of(const sgp32_bytes *items,
                                                                   size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of BoundProfilePackage.sequenceOf88; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_BoundProfilePackage_sequenceOf88_next(
    sgp32_cursor *cursor, sgp32_bytes *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_BoundProfilePackage_sequenceOf88_type, cursor, element, error);
}
/** Decodes all elements of BoundProfilePackage.sequenceOf88; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_BoundProfilePackage_sequenceOf88_collect(
    sgp32_bytes *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_BoundProfilePackage_sequenceOf88_type, array, count, error,
                              capacity, list);
}

/** BoundProfilePackage.secondSequenceOf87, defined inside BoundProfilePackage. */
/** Handle of BoundProfilePackage.secondSequenceOf87. */
extern SGP32_API const sgp32_type sgp22_BoundProfilePackage_secondSequenceOf87_type;
/** Makes a list of `count` elements of BoundProfilePackage.secondSequenceOf87, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list sgp22_BoundProfilePackage_secondSequenceOf87_of(const sgp32_bytes *items,
                                                                         size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of BoundProfilePackage.secondSequenceOf87; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_BoundProfilePackage_secondSequenceOf87_next(
    sgp32_cursor *cursor, sgp32_bytes *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_BoundProfilePackage_secondSequenceOf87_type, cursor, element,
                           error);
}
/** Decodes all elements of BoundProfilePackage.secondSequenceOf87; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_BoundProfilePackage_secondSequenceOf87_collect(
    sgp32_bytes *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_BoundProfilePackage_secondSequenceOf87_type, array, count,
                              error, capacity, list);
}

/** BoundProfilePackage.sequenceOf86, defined inside BoundProfilePackage. */
/** Handle of BoundProfilePackage.sequenceOf86. */
extern SGP32_API const sgp32_type sgp22_BoundProfilePackage_sequenceOf86_type;
/** Makes a list of `count` elements of BoundProfilePackage.sequenceOf86, to be encoded; `items`
 * stays the caller's. */
static inline sgp32_list sgp22_BoundProfilePackage_sequenceOf86_of(const sgp32_bytes *items,
                                                                   size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of BoundProfilePackage.sequenceOf86; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_BoundProfilePackage_sequenceOf86_next(
    sgp32_cursor *cursor, sgp32_bytes *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_BoundProfilePackage_sequenceOf86_type, cursor, element, error);
}
/** Decodes all elements of BoundProfilePackage.sequenceOf86; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_BoundProfilePackage_sequenceOf86_collect(
    sgp32_bytes *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_BoundProfilePackage_sequenceOf86_type, array, count, error,
                              capacity, list);
}

/**
 * BoundProfilePackage, tag BF36.
 *
 * BF36: a profile, encrypted for one eUICC (SGP.22 2.5.5).
 *
 * @code{.unparsed}
 *     BoundProfilePackage ::= [54] SEQUENCE {
 *         initialiseSecureChannelRequest [35] InitialiseSecureChannelRequest,
 *         firstSequenceOf87 [0] SEQUENCE OF [7] OCTET STRING,
 *         sequenceOf88 [1] SEQUENCE OF [8] OCTET STRING,
 *         secondSequenceOf87 [2] SEQUENCE OF [7] OCTET STRING OPTIONAL,
 *         sequenceOf86 [3] SEQUENCE OF [6] OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp22_BoundProfilePackage {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_secondSequenceOf87;
    sgp22_InitialiseSecureChannelRequest initialiseSecureChannelRequest;
    sgp32_list firstSequenceOf87;  /**< of sgp32_bytes */
    sgp32_list sequenceOf88;       /**< of sgp32_bytes */
    sgp32_list secondSequenceOf87; /**< of sgp32_bytes */
    sgp32_list sequenceOf86;       /**< of sgp32_bytes */
} sgp22_BoundProfilePackage;
/** Handle of BoundProfilePackage. */
extern SGP32_API const sgp32_type sgp22_BoundProfilePackage_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_BoundProfilePackage_init(sgp22_BoundProfilePackage *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes BoundProfilePackage; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_BoundProfilePackage_decode(
    sgp22_BoundProfilePackage *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_BoundProfilePackage_type, value, error, der, options);
}
/** Encodes BoundProfilePackage; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_BoundProfilePackage_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp22_BoundProfilePackage *value)
{
    return sgp32_encode(&sgp22_BoundProfilePackage_type, der, error, buffer, capacity, value);
}

/**
 * ProfileInstallationResult, tag BF37.
 *
 * BF37: outcome of a profile installation, signed by the eUICC.
 *
 * @code{.unparsed}
 *     ProfileInstallationResult ::= [55] SEQUENCE {
 *         profileInstallationResultData [39] ProfileInstallationResultData,
 *         euiccSignPIR EuiccSignPIR
 *     }
 * @endcode
 */
typedef struct sgp22_ProfileInstallationResult {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_ProfileInstallationResultData profileInstallationResultData;
    sgp22_EuiccSignPIR euiccSignPIR;
} sgp22_ProfileInstallationResult;
/** Handle of ProfileInstallationResult. */
extern SGP32_API const sgp32_type sgp22_ProfileInstallationResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ProfileInstallationResult_init(sgp22_ProfileInstallationResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInstallationResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInstallationResult_decode(
    sgp22_ProfileInstallationResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileInstallationResult_type, value, error, der, options);
}
/** Encodes ProfileInstallationResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInstallationResult_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_ProfileInstallationResult *value)
{
    return sgp32_encode(&sgp22_ProfileInstallationResult_type, der, error, buffer, capacity, value);
}

/**
 * SegmentedCrlList, tag 30.
 *
 * 30: a CRL in parts.
 *
 * @code{.unparsed}
 *     SegmentedCrlList ::= SEQUENCE OF CertificateList
 * @endcode
 */
typedef sgp32_list sgp22_SegmentedCrlList; /**< of pkix_CertificateList */
/** Handle of SegmentedCrlList. */
extern SGP32_API const sgp32_type sgp22_SegmentedCrlList_type;
/** Decodes SegmentedCrlList; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_SegmentedCrlList_decode(
    sgp22_SegmentedCrlList *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_SegmentedCrlList_type, value, error, der, options);
}
/** Encodes SegmentedCrlList; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_SegmentedCrlList_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const sgp22_SegmentedCrlList *value)
{
    return sgp32_encode(&sgp22_SegmentedCrlList_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of SegmentedCrlList, to be encoded; `items` stays the caller's.
 */
static inline sgp32_list sgp22_SegmentedCrlList_of(const pkix_CertificateList *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of SegmentedCrlList; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_SegmentedCrlList_next(sgp32_cursor *cursor,
                                                                      pkix_CertificateList *element,
                                                                      sgp32_error *error)
{
    return sgp32_list_next(&sgp22_SegmentedCrlList_type, cursor, element, error);
}
/** Decodes all elements of SegmentedCrlList; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp22_SegmentedCrlList_collect(pkix_CertificateList *array, size_t *count, sgp32_error *error,
                               size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_SegmentedCrlList_type, array, count, error, capacity, list);
}

/**
 * ExpirationDate, tag untagged.
 *
 * 17 | 18: extension for CRLs: a date of expiry.
 *
 * @code{.unparsed}
 *     ExpirationDate ::= Time
 * @endcode
 */
typedef pkix_Time sgp22_ExpirationDate;
/** Values of `choice` in sgp22_ExpirationDate. */
enum {
    SGP22_ExpirationDate_utcTime = 1,
    SGP22_ExpirationDate_generalTime = 2,
};
/** Handle of ExpirationDate. */
extern SGP32_API const sgp32_type sgp22_ExpirationDate_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ExpirationDate_init(sgp22_ExpirationDate *value)
{
    pkix_Time_init(value);
}
/** Decodes ExpirationDate; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ExpirationDate_decode(sgp22_ExpirationDate *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&sgp22_ExpirationDate_type, value, error, der, options);
}
/** Encodes ExpirationDate; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ExpirationDate_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const sgp22_ExpirationDate *value)
{
    return sgp32_encode(&sgp22_ExpirationDate_type, der, error, buffer, capacity, value);
}

/**
 * TotalPartialCrlNumber, tag 02.
 *
 * 02: CRL extension: how many parts a CRL has.
 *
 * @code{.unparsed}
 *     TotalPartialCrlNumber ::= INTEGER
 * @endcode
 */
typedef sgp32_integer sgp22_TotalPartialCrlNumber;
/** Handle of TotalPartialCrlNumber. */
extern SGP32_API const sgp32_type sgp22_TotalPartialCrlNumber_type;
/** Decodes TotalPartialCrlNumber; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_TotalPartialCrlNumber_decode(
    sgp22_TotalPartialCrlNumber *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_TotalPartialCrlNumber_type, value, error, der, options);
}
/** Encodes TotalPartialCrlNumber; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_TotalPartialCrlNumber_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp22_TotalPartialCrlNumber *value)
{
    return sgp32_encode(&sgp22_TotalPartialCrlNumber_type, der, error, buffer, capacity, value);
}

/**
 * PartialCrlNumber, tag 02.
 *
 * 02: CRL extension: which part this is.
 *
 * @code{.unparsed}
 *     PartialCrlNumber ::= INTEGER
 * @endcode
 */
typedef sgp32_integer sgp22_PartialCrlNumber;
/** Handle of PartialCrlNumber. */
extern SGP32_API const sgp32_type sgp22_PartialCrlNumber_type;
/** Decodes PartialCrlNumber; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_PartialCrlNumber_decode(
    sgp22_PartialCrlNumber *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_PartialCrlNumber_type, value, error, der, options);
}
/** Encodes PartialCrlNumber; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_PartialCrlNumber_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const sgp22_PartialCrlNumber *value)
{
    return sgp32_encode(&sgp22_PartialCrlNumber_type, der, error, buffer, capacity, value);
}

/**
 * ActivationCodeRetrievalInfo, tag untagged.
 *
 * 81 | 82 | 83: whether and when an activation code for downloading again can be had.
 *
 * @code{.unparsed}
 *     ActivationCodeRetrievalInfo ::= CHOICE {
 *         activationCodeForProfileRedownload [1] UTF8String (SIZE (0..255)),
 *         activationCodeRetrievalAvailable [2] BOOLEAN,
 *         retryDelay [3] INTEGER
 *     }
 * @endcode
 */
typedef struct sgp22_ActivationCodeRetrievalInfo {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_ActivationCodeRetrievalInfo_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_bytes activationCodeForProfileRedownload;
        bool activationCodeRetrievalAvailable;
        sgp32_integer retryDelay;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_ActivationCodeRetrievalInfo;
/** Values of `choice` in sgp22_ActivationCodeRetrievalInfo. */
enum {
    SGP22_ActivationCodeRetrievalInfo_activationCodeForProfileRedownload = 1,
    SGP22_ActivationCodeRetrievalInfo_activationCodeRetrievalAvailable = 2,
    SGP22_ActivationCodeRetrievalInfo_retryDelay = 3,
};
/** Handle of ActivationCodeRetrievalInfo. */
extern SGP32_API const sgp32_type sgp22_ActivationCodeRetrievalInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ActivationCodeRetrievalInfo_init(sgp22_ActivationCodeRetrievalInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ActivationCodeRetrievalInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ActivationCodeRetrievalInfo_decode(
    sgp22_ActivationCodeRetrievalInfo *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ActivationCodeRetrievalInfo_type, value, error, der, options);
}
/** Encodes ActivationCodeRetrievalInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ActivationCodeRetrievalInfo_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_ActivationCodeRetrievalInfo *value)
{
    return sgp32_encode(&sgp22_ActivationCodeRetrievalInfo_type, der, error, buffer, capacity,
                        value);
}

/**
 * UpdateMetadataRequest, tag BF2A.
 *
 * BF2A: new metadata for an installed profile.
 *
 * @code{.unparsed}
 *     UpdateMetadataRequest ::= [42] SEQUENCE {
 *         serviceProviderName [17] UTF8String (SIZE (0..32)) OPTIONAL,
 *         profileName [18] UTF8String (SIZE (0..64)) OPTIONAL,
 *         iconType [19] IconType OPTIONAL,
 *         icon [20] OCTET STRING (SIZE (0..1024)) OPTIONAL,
 *         profilePolicyRules [25] PprIds OPTIONAL,
 *         serviceSpecificDataStoredInEuicc [34] VendorSpecificExtension OPTIONAL,
 *         reserved103 [103] BOOLEAN OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_UpdateMetadataRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_serviceProviderName;
    bool has_profileName;
    bool has_iconType;
    bool has_icon;
    bool has_profilePolicyRules;
    bool has_serviceSpecificDataStoredInEuicc;
    bool has_reserved103;
    sgp32_bytes serviceProviderName;
    sgp32_bytes profileName;
    sgp22_IconType iconType;
    sgp32_bytes icon;
    sgp22_PprIds profilePolicyRules;
    sgp22_VendorSpecificExtension
        serviceSpecificDataStoredInEuicc; /**< of sgp22_VendorSpecificExtension_element */
    bool reserved103;
} sgp22_UpdateMetadataRequest;
/** Handle of UpdateMetadataRequest. */
extern SGP32_API const sgp32_type sgp22_UpdateMetadataRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_UpdateMetadataRequest_init(sgp22_UpdateMetadataRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes UpdateMetadataRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_UpdateMetadataRequest_decode(
    sgp22_UpdateMetadataRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_UpdateMetadataRequest_type, value, error, der, options);
}
/** Encodes UpdateMetadataRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_UpdateMetadataRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp22_UpdateMetadataRequest *value)
{
    return sgp32_encode(&sgp22_UpdateMetadataRequest_type, der, error, buffer, capacity, value);
}

/**
 * ConfigureISDPRequest, tag BF24.
 *
 * BF24: configures the security domain of the new profile.
 *
 * @code{.unparsed}
 *     ConfigureISDPRequest ::= [36] SEQUENCE {
 *         dpProprietaryData [24] DpProprietaryData OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_ConfigureISDPRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_dpProprietaryData;
    sgp22_DpProprietaryData dpProprietaryData;
} sgp22_ConfigureISDPRequest;
/** Handle of ConfigureISDPRequest. */
extern SGP32_API const sgp32_type sgp22_ConfigureISDPRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ConfigureISDPRequest_init(sgp22_ConfigureISDPRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ConfigureISDPRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ConfigureISDPRequest_decode(
    sgp22_ConfigureISDPRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ConfigureISDPRequest_type, value, error, der, options);
}
/** Encodes ConfigureISDPRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ConfigureISDPRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_ConfigureISDPRequest *value)
{
    return sgp32_encode(&sgp22_ConfigureISDPRequest_type, der, error, buffer, capacity, value);
}

/** StoreMetadataRequest.profileClass, defined inside StoreMetadataRequest. */
/** Handle of StoreMetadataRequest.profileClass. */
extern SGP32_API const sgp32_type sgp22_StoreMetadataRequest_profileClass_type;

/** StoreMetadataRequest.notificationConfigurationInfo, defined inside StoreMetadataRequest. */
/** Handle of StoreMetadataRequest.notificationConfigurationInfo. */
extern SGP32_API const sgp32_type sgp22_StoreMetadataRequest_notificationConfigurationInfo_type;
/** Makes a list of `count` elements of StoreMetadataRequest.notificationConfigurationInfo, to be
 * encoded; `items` stays the caller's. */
static inline sgp32_list sgp22_StoreMetadataRequest_notificationConfigurationInfo_of(
    const sgp22_NotificationConfigurationInformation *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of StoreMetadataRequest.notificationConfigurationInfo; see
 * sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status
sgp22_StoreMetadataRequest_notificationConfigurationInfo_next(
    sgp32_cursor *cursor, sgp22_NotificationConfigurationInformation *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_StoreMetadataRequest_notificationConfigurationInfo_type, cursor,
                           element, error);
}
/** Decodes all elements of StoreMetadataRequest.notificationConfigurationInfo; see
 * sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp22_StoreMetadataRequest_notificationConfigurationInfo_collect(
    sgp22_NotificationConfigurationInformation *array, size_t *count, sgp32_error *error,
    size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_StoreMetadataRequest_notificationConfigurationInfo_type, array,
                              count, error, capacity, list);
}

/** StoreMetadataRequest.iotSpecificMetadata, defined inside StoreMetadataRequest. */
typedef struct sgp22_StoreMetadataRequest_iotSpecificMetadata {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp22_StoreMetadataRequest_iotSpecificMetadata;
/** Handle of StoreMetadataRequest.iotSpecificMetadata. */
extern SGP32_API const sgp32_type sgp22_StoreMetadataRequest_iotSpecificMetadata_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_StoreMetadataRequest_iotSpecificMetadata_init(
    sgp22_StoreMetadataRequest_iotSpecificMetadata *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes StoreMetadataRequest.iotSpecificMetadata; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_StoreMetadataRequest_iotSpecificMetadata_decode(
    sgp22_StoreMetadataRequest_iotSpecificMetadata *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp22_StoreMetadataRequest_iotSpecificMetadata_type, value, error, der,
                        options);
}
/** Encodes StoreMetadataRequest.iotSpecificMetadata; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_StoreMetadataRequest_iotSpecificMetadata_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_StoreMetadataRequest_iotSpecificMetadata *value)
{
    return sgp32_encode(&sgp22_StoreMetadataRequest_iotSpecificMetadata_type, der, error, buffer,
                        capacity, value);
}

/**
 * StoreMetadataRequest, tag BF25.
 *
 * BF25: metadata of the profile that is being installed.
 *
 * @code{.unparsed}
 *     StoreMetadataRequest ::= [37] SEQUENCE {
 *         iccid Iccid,
 *         serviceProviderName [17] UTF8String (SIZE (0..32)),
 *         profileName [18] UTF8String (SIZE (0..64)),
 *         iconType [19] IconType OPTIONAL,
 *         icon [20] OCTET STRING (SIZE (0..1024)) OPTIONAL,
 *         profileClass [21] ProfileClass DEFAULT operational,
 *         notificationConfigurationInfo [22] SEQUENCE OF NotificationConfigurationInformation
 * OPTIONAL, profileOwner [23] OperatorId OPTIONAL, profilePolicyRules [25] PprIds OPTIONAL,
 *         serviceSpecificDataStoredInEuicc [34] VendorSpecificExtension OPTIONAL,
 *         serviceSpecificDataNotStoredInEuicc [35] VendorSpecificExtension OPTIONAL,
 *         ecallIndication [123] BOOLEAN OPTIONAL,
 *         fallbackAllowed [103] BOOLEAN OPTIONAL,
 *         iotSpecificMetadata [100] SEQUENCE {} OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_StoreMetadataRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_iconType;
    bool has_icon;
    bool has_notificationConfigurationInfo;
    bool has_profileOwner;
    bool has_profilePolicyRules;
    bool has_serviceSpecificDataStoredInEuicc;
    bool has_serviceSpecificDataNotStoredInEuicc;
    bool has_ecallIndication;
    bool has_fallbackAllowed;
    bool has_iotSpecificMetadata;
    sgp22_Iccid iccid;
    sgp32_bytes serviceProviderName;
    sgp32_bytes profileName;
    sgp22_IconType iconType;
    sgp32_bytes icon;
    int64_t profileClass;                     /**< DEFAULT 2 */
    sgp32_list notificationConfigurationInfo; /**< of sgp22_NotificationConfigurationInformation */
    sgp22_OperatorId profileOwner;
    sgp22_PprIds profilePolicyRules;
    sgp22_VendorSpecificExtension
        serviceSpecificDataStoredInEuicc; /**< of sgp22_VendorSpecificExtension_element */
    sgp22_VendorSpecificExtension
        serviceSpecificDataNotStoredInEuicc; /**< of sgp22_VendorSpecificExtension_element */
    bool ecallIndication;
    bool fallbackAllowed;
    sgp22_StoreMetadataRequest_iotSpecificMetadata iotSpecificMetadata;
} sgp22_StoreMetadataRequest;
/** Handle of StoreMetadataRequest. */
extern SGP32_API const sgp32_type sgp22_StoreMetadataRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_StoreMetadataRequest_init(sgp22_StoreMetadataRequest *value)
{
    memset(value, 0, sizeof *value);
    value->profileClass = 2;
}
/** Decodes StoreMetadataRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_StoreMetadataRequest_decode(
    sgp22_StoreMetadataRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_StoreMetadataRequest_type, value, error, der, options);
}
/** Encodes StoreMetadataRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_StoreMetadataRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_StoreMetadataRequest *value)
{
    return sgp32_encode(&sgp22_StoreMetadataRequest_type, der, error, buffer, capacity, value);
}

/**
 * ReplaceSessionKeysRequest, tag BF26.
 *
 * BF26: keys that protect the profile itself instead of the session keys.
 *
 * @code{.unparsed}
 *     ReplaceSessionKeysRequest ::= [38] SEQUENCE {
 *         initialMacChainingValue OCTET STRING,
 *         ppkEnc OCTET STRING,
 *         ppkCmac OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp22_ReplaceSessionKeysRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bytes initialMacChainingValue;
    sgp32_bytes ppkEnc;
    sgp32_bytes ppkCmac;
} sgp22_ReplaceSessionKeysRequest;
/** Handle of ReplaceSessionKeysRequest. */
extern SGP32_API const sgp32_type sgp22_ReplaceSessionKeysRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ReplaceSessionKeysRequest_init(sgp22_ReplaceSessionKeysRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ReplaceSessionKeysRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ReplaceSessionKeysRequest_decode(
    sgp22_ReplaceSessionKeysRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ReplaceSessionKeysRequest_type, value, error, der, options);
}
/** Encodes ReplaceSessionKeysRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ReplaceSessionKeysRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_ReplaceSessionKeysRequest *value)
{
    return sgp32_encode(&sgp22_ReplaceSessionKeysRequest_type, der, error, buffer, capacity, value);
}

/** ISDRProprietaryApplicationTemplate.lpaeSupport, defined inside
 * ISDRProprietaryApplicationTemplate. */
/** Bit numbers of ISDRProprietaryApplicationTemplate.lpaeSupport. */
enum {
    SGP22_ISDRProprietaryApplicationTemplate_lpaeSupport_lpaeUsingCat = 0,
    SGP22_ISDRProprietaryApplicationTemplate_lpaeSupport_lpaeUsingScws = 1,
};
/** Handle of ISDRProprietaryApplicationTemplate.lpaeSupport. */
extern SGP32_API const sgp32_type sgp22_ISDRProprietaryApplicationTemplate_lpaeSupport_type;

/**
 * ISDRProprietaryApplicationTemplate, tag E0.
 *
 * E0: answer to selecting the ISD-R: version and LPA support.
 *
 * @code{.unparsed}
 *     ISDRProprietaryApplicationTemplate ::= [PRIVATE 0] SEQUENCE {
 *         svn [2] VersionType,
 *         lpaeSupport BIT STRING { lpaeUsingCat(0), lpaeUsingScws(1) } OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_ISDRProprietaryApplicationTemplate {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_lpaeSupport;
    sgp22_VersionType svn;
    sgp32_bits lpaeSupport;
} sgp22_ISDRProprietaryApplicationTemplate;
/** Handle of ISDRProprietaryApplicationTemplate. */
extern SGP32_API const sgp32_type sgp22_ISDRProprietaryApplicationTemplate_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_ISDRProprietaryApplicationTemplate_init(sgp22_ISDRProprietaryApplicationTemplate *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ISDRProprietaryApplicationTemplate; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ISDRProprietaryApplicationTemplate_decode(
    sgp22_ISDRProprietaryApplicationTemplate *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp22_ISDRProprietaryApplicationTemplate_type, value, error, der, options);
}
/** Encodes ISDRProprietaryApplicationTemplate; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ISDRProprietaryApplicationTemplate_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_ISDRProprietaryApplicationTemplate *value)
{
    return sgp32_encode(&sgp22_ISDRProprietaryApplicationTemplate_type, der, error, buffer,
                        capacity, value);
}

/** LpaeActivationRequest.lpaeOption, defined inside LpaeActivationRequest. */
/** Bit numbers of LpaeActivationRequest.lpaeOption. */
enum {
    SGP22_LpaeActivationRequest_lpaeOption_activateCatBasedLpae = 0,
    SGP22_LpaeActivationRequest_lpaeOption_activateScwsBasedLpae = 1,
};
/** Handle of LpaeActivationRequest.lpaeOption. */
extern SGP32_API const sgp32_type sgp22_LpaeActivationRequest_lpaeOption_type;

/**
 * LpaeActivationRequest, tag BF42.
 *
 * BF42: activates the LPA in the eUICC.
 *
 * @code{.unparsed}
 *     LpaeActivationRequest ::= [66] SEQUENCE {
 *         lpaeOption BIT STRING {
 *             activateCatBasedLpae(0),
 *             activateScwsBasedLpae(1)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_LpaeActivationRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bits lpaeOption;
} sgp22_LpaeActivationRequest;
/** Handle of LpaeActivationRequest. */
extern SGP32_API const sgp32_type sgp22_LpaeActivationRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_LpaeActivationRequest_init(sgp22_LpaeActivationRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes LpaeActivationRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_LpaeActivationRequest_decode(
    sgp22_LpaeActivationRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_LpaeActivationRequest_type, value, error, der, options);
}
/** Encodes LpaeActivationRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_LpaeActivationRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp22_LpaeActivationRequest *value)
{
    return sgp32_encode(&sgp22_LpaeActivationRequest_type, der, error, buffer, capacity, value);
}

/** LpaeActivationResponse.lpaeActivationResult, defined inside LpaeActivationResponse. */
/** Named values of LpaeActivationResponse.lpaeActivationResult. */
enum {
    SGP22_LpaeActivationResponse_lpaeActivationResult_ok = 0,
    SGP22_LpaeActivationResponse_lpaeActivationResult_notSupported = 1,
};
/** Handle of LpaeActivationResponse.lpaeActivationResult. */
extern SGP32_API const sgp32_type sgp22_LpaeActivationResponse_lpaeActivationResult_type;

/**
 * LpaeActivationResponse, tag BF42.
 *
 * BF42: outcome of activating the LPA in the eUICC.
 *
 * @code{.unparsed}
 *     LpaeActivationResponse ::= [66] SEQUENCE {
 *         lpaeActivationResult INTEGER { ok(0), notSupported(1) }
 *     }
 * @endcode
 */
typedef struct sgp22_LpaeActivationResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t lpaeActivationResult;
} sgp22_LpaeActivationResponse;
/** Handle of LpaeActivationResponse. */
extern SGP32_API const sgp32_type sgp22_LpaeActivationResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_LpaeActivationResponse_init(sgp22_LpaeActivationResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes LpaeActivationResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_LpaeActivationResponse_decode(
    sgp22_LpaeActivationResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_LpaeActivationResponse_type, value, error, der, options);
}
/** Encodes LpaeActivationResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_LpaeActivationResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp22_LpaeActivationResponse *value)
{
    return sgp32_encode(&sgp22_LpaeActivationResponse_type, der, error, buffer, capacity, value);
}

/**
 * EuiccConfiguredAddressesRequest, tag BF3C.
 *
 * BF3C: asks for the configured server addresses.
 *
 * @code{.unparsed}
 *     EuiccConfiguredAddressesRequest ::= [60] SEQUENCE {}
 * @endcode
 */
typedef struct sgp22_EuiccConfiguredAddressesRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp22_EuiccConfiguredAddressesRequest;
/** Handle of EuiccConfiguredAddressesRequest. */
extern SGP32_API const sgp32_type sgp22_EuiccConfiguredAddressesRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_EuiccConfiguredAddressesRequest_init(sgp22_EuiccConfiguredAddressesRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccConfiguredAddressesRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_EuiccConfiguredAddressesRequest_decode(sgp22_EuiccConfiguredAddressesRequest *value,
                                             sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_EuiccConfiguredAddressesRequest_type, value, error, der, options);
}
/** Encodes EuiccConfiguredAddressesRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EuiccConfiguredAddressesRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_EuiccConfiguredAddressesRequest *value)
{
    return sgp32_encode(&sgp22_EuiccConfiguredAddressesRequest_type, der, error, buffer, capacity,
                        value);
}

/**
 * EuiccConfiguredAddressesResponse, tag BF3C.
 *
 * BF3C: addresses of the default SM-DP+ and the root SM-DS.
 *
 * @code{.unparsed}
 *     EuiccConfiguredAddressesResponse ::= [60] SEQUENCE {
 *         defaultDpAddress UTF8String OPTIONAL,
 *         rootDsAddress UTF8String
 *     }
 * @endcode
 */
typedef struct sgp22_EuiccConfiguredAddressesResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_defaultDpAddress;
    sgp32_bytes defaultDpAddress;
    sgp32_bytes rootDsAddress;
} sgp22_EuiccConfiguredAddressesResponse;
/** Handle of EuiccConfiguredAddressesResponse. */
extern SGP32_API const sgp32_type sgp22_EuiccConfiguredAddressesResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_EuiccConfiguredAddressesResponse_init(sgp22_EuiccConfiguredAddressesResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccConfiguredAddressesResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_EuiccConfiguredAddressesResponse_decode(sgp22_EuiccConfiguredAddressesResponse *value,
                                              sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_EuiccConfiguredAddressesResponse_type, value, error, der, options);
}
/** Encodes EuiccConfiguredAddressesResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EuiccConfiguredAddressesResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_EuiccConfiguredAddressesResponse *value)
{
    return sgp32_encode(&sgp22_EuiccConfiguredAddressesResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * SetDefaultDpAddressRequest, tag BF3F.
 *
 * BF3F: sets the address of the default SM-DP+.
 *
 * @code{.unparsed}
 *     SetDefaultDpAddressRequest ::= [63] SEQUENCE {
 *         defaultDpAddress UTF8String
 *     }
 * @endcode
 */
typedef struct sgp22_SetDefaultDpAddressRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bytes defaultDpAddress;
} sgp22_SetDefaultDpAddressRequest;
/** Handle of SetDefaultDpAddressRequest. */
extern SGP32_API const sgp32_type sgp22_SetDefaultDpAddressRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_SetDefaultDpAddressRequest_init(sgp22_SetDefaultDpAddressRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes SetDefaultDpAddressRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_SetDefaultDpAddressRequest_decode(
    sgp22_SetDefaultDpAddressRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_SetDefaultDpAddressRequest_type, value, error, der, options);
}
/** Encodes SetDefaultDpAddressRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_SetDefaultDpAddressRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_SetDefaultDpAddressRequest *value)
{
    return sgp32_encode(&sgp22_SetDefaultDpAddressRequest_type, der, error, buffer, capacity,
                        value);
}

/** SetDefaultDpAddressResponse.setDefaultDpAddressResult, defined inside
 * SetDefaultDpAddressResponse. */
/** Named values of SetDefaultDpAddressResponse.setDefaultDpAddressResult. */
enum {
    SGP22_SetDefaultDpAddressResponse_setDefaultDpAddressResult_ok = 0,
    SGP22_SetDefaultDpAddressResponse_setDefaultDpAddressResult_undefinedError = 127,
};
/** Handle of SetDefaultDpAddressResponse.setDefaultDpAddressResult. */
extern SGP32_API const sgp32_type sgp22_SetDefaultDpAddressResponse_setDefaultDpAddressResult_type;

/**
 * SetDefaultDpAddressResponse, tag BF3F.
 *
 * BF3F: outcome of setting the default SM-DP+.
 *
 * @code{.unparsed}
 *     SetDefaultDpAddressResponse ::= [63] SEQUENCE {
 *         setDefaultDpAddressResult INTEGER { ok(0), undefinedError(127) }
 *     }
 * @endcode
 */
typedef struct sgp22_SetDefaultDpAddressResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t setDefaultDpAddressResult;
} sgp22_SetDefaultDpAddressResponse;
/** Handle of SetDefaultDpAddressResponse. */
extern SGP32_API const sgp32_type sgp22_SetDefaultDpAddressResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_SetDefaultDpAddressResponse_init(sgp22_SetDefaultDpAddressResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes SetDefaultDpAddressResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_SetDefaultDpAddressResponse_decode(
    sgp22_SetDefaultDpAddressResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_SetDefaultDpAddressResponse_type, value, error, der, options);
}
/** Encodes SetDefaultDpAddressResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_SetDefaultDpAddressResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_SetDefaultDpAddressResponse *value)
{
    return sgp32_encode(&sgp22_SetDefaultDpAddressResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * PrepareDownloadRequest, tag BF21.
 *
 * BF21: the SM-DP+ starts a download.
 *
 * @code{.unparsed}
 *     PrepareDownloadRequest ::= [33] SEQUENCE {
 *         smdpSigned2 SmdpSigned2,
 *         smdpSignature2 [APPLICATION 55] OCTET STRING,
 *         hashCc Octet32 OPTIONAL,
 *         smdpCertificate Certificate
 *     }
 * @endcode
 */
typedef struct sgp22_PrepareDownloadRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_hashCc;
    sgp22_SmdpSigned2 smdpSigned2;
    sgp32_bytes smdpSignature2;
    sgp22_Octet32 hashCc;
    pkix_Certificate smdpCertificate;
} sgp22_PrepareDownloadRequest;
/** Handle of PrepareDownloadRequest. */
extern SGP32_API const sgp32_type sgp22_PrepareDownloadRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_PrepareDownloadRequest_init(sgp22_PrepareDownloadRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PrepareDownloadRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_PrepareDownloadRequest_decode(
    sgp22_PrepareDownloadRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_PrepareDownloadRequest_type, value, error, der, options);
}
/** Encodes PrepareDownloadRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_PrepareDownloadRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp22_PrepareDownloadRequest *value)
{
    return sgp32_encode(&sgp22_PrepareDownloadRequest_type, der, error, buffer, capacity, value);
}

/**
 * PrepareDownloadResponse, tag BF21.
 *
 * BF21: the eUICC's part of the key agreement, or an error.
 *
 * @code{.unparsed}
 *     PrepareDownloadResponse ::= [33] CHOICE {
 *         downloadResponseOk PrepareDownloadResponseOk,
 *         downloadResponseError PrepareDownloadResponseError
 *     }
 * @endcode
 */
typedef struct sgp22_PrepareDownloadResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP22_PrepareDownloadResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_PrepareDownloadResponseOk downloadResponseOk;
        sgp22_PrepareDownloadResponseError downloadResponseError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_PrepareDownloadResponse;
/** Values of `choice` in sgp22_PrepareDownloadResponse. */
enum {
    SGP22_PrepareDownloadResponse_downloadResponseOk = 1,
    SGP22_PrepareDownloadResponse_downloadResponseError = 2,
};
/** Handle of PrepareDownloadResponse. */
extern SGP32_API const sgp32_type sgp22_PrepareDownloadResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_PrepareDownloadResponse_init(sgp22_PrepareDownloadResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PrepareDownloadResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_PrepareDownloadResponse_decode(
    sgp22_PrepareDownloadResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_PrepareDownloadResponse_type, value, error, der, options);
}
/** Encodes PrepareDownloadResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_PrepareDownloadResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_PrepareDownloadResponse *value)
{
    return sgp32_encode(&sgp22_PrepareDownloadResponse_type, der, error, buffer, capacity, value);
}

/**
 * GetEuiccChallengeRequest, tag BF2E.
 *
 * BF2E: asks for a challenge.
 *
 * @code{.unparsed}
 *     GetEuiccChallengeRequest ::= [46] SEQUENCE {}
 * @endcode
 */
typedef struct sgp22_GetEuiccChallengeRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp22_GetEuiccChallengeRequest;
/** Handle of GetEuiccChallengeRequest. */
extern SGP32_API const sgp32_type sgp22_GetEuiccChallengeRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_GetEuiccChallengeRequest_init(sgp22_GetEuiccChallengeRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEuiccChallengeRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetEuiccChallengeRequest_decode(
    sgp22_GetEuiccChallengeRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_GetEuiccChallengeRequest_type, value, error, der, options);
}
/** Encodes GetEuiccChallengeRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_GetEuiccChallengeRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp22_GetEuiccChallengeRequest *value)
{
    return sgp32_encode(&sgp22_GetEuiccChallengeRequest_type, der, error, buffer, capacity, value);
}

/**
 * GetEuiccChallengeResponse, tag BF2E.
 *
 * BF2E: random octets that the server has to sign.
 *
 * @code{.unparsed}
 *     GetEuiccChallengeResponse ::= [46] SEQUENCE {
 *         euiccChallenge Octet16
 *     }
 * @endcode
 */
typedef struct sgp22_GetEuiccChallengeResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_Octet16 euiccChallenge;
} sgp22_GetEuiccChallengeResponse;
/** Handle of GetEuiccChallengeResponse. */
extern SGP32_API const sgp32_type sgp22_GetEuiccChallengeResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_GetEuiccChallengeResponse_init(sgp22_GetEuiccChallengeResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEuiccChallengeResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetEuiccChallengeResponse_decode(
    sgp22_GetEuiccChallengeResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_GetEuiccChallengeResponse_type, value, error, der, options);
}
/** Encodes GetEuiccChallengeResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetEuiccChallengeResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_GetEuiccChallengeResponse *value)
{
    return sgp32_encode(&sgp22_GetEuiccChallengeResponse_type, der, error, buffer, capacity, value);
}

/**
 * GetEuiccInfo1Request, tag BF20.
 *
 * BF20: asks for the short properties of the eUICC.
 *
 * @code{.unparsed}
 *     GetEuiccInfo1Request ::= [32] SEQUENCE {}
 * @endcode
 */
typedef struct sgp22_GetEuiccInfo1Request {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp22_GetEuiccInfo1Request;
/** Handle of GetEuiccInfo1Request. */
extern SGP32_API const sgp32_type sgp22_GetEuiccInfo1Request_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_GetEuiccInfo1Request_init(sgp22_GetEuiccInfo1Request *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEuiccInfo1Request; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetEuiccInfo1Request_decode(
    sgp22_GetEuiccInfo1Request *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_GetEuiccInfo1Request_type, value, error, der, options);
}
/** Encodes GetEuiccInfo1Request; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_GetEuiccInfo1Request_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_GetEuiccInfo1Request *value)
{
    return sgp32_encode(&sgp22_GetEuiccInfo1Request_type, der, error, buffer, capacity, value);
}

/**
 * GetEuiccInfo2Request, tag BF22.
 *
 * BF22: asks for the complete properties of the eUICC.
 *
 * @code{.unparsed}
 *     GetEuiccInfo2Request ::= [34] SEQUENCE {}
 * @endcode
 */
typedef struct sgp22_GetEuiccInfo2Request {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp22_GetEuiccInfo2Request;
/** Handle of GetEuiccInfo2Request. */
extern SGP32_API const sgp32_type sgp22_GetEuiccInfo2Request_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_GetEuiccInfo2Request_init(sgp22_GetEuiccInfo2Request *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEuiccInfo2Request; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetEuiccInfo2Request_decode(
    sgp22_GetEuiccInfo2Request *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_GetEuiccInfo2Request_type, value, error, der, options);
}
/** Encodes GetEuiccInfo2Request; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_GetEuiccInfo2Request_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_GetEuiccInfo2Request *value)
{
    return sgp32_encode(&sgp22_GetEuiccInfo2Request_type, der, error, buffer, capacity, value);
}

/** EUICCInfo2.euiccCiPKIdListForVerification, defined inside EUICCInfo2. */
/** Handle of EUICCInfo2.euiccCiPKIdListForVerification. */
extern SGP32_API const sgp32_type sgp22_EUICCInfo2_euiccCiPKIdListForVerification_type;
/** Makes a list of `count` elements of EUICCInfo2.euiccCiPKIdListForVerification, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list
sgp22_EUICCInfo2_euiccCiPKIdListForVerification_of(const pkix_SubjectKeyIdentifier *items,
                                                   size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EUICCInfo2.euiccCiPKIdListForVerification; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo2_euiccCiPKIdListForVerification_next(
    sgp32_cursor *cursor, pkix_SubjectKeyIdentifier *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_EUICCInfo2_euiccCiPKIdListForVerification_type, cursor, element,
                           error);
}
/** Decodes all elements of EUICCInfo2.euiccCiPKIdListForVerification; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo2_euiccCiPKIdListForVerification_collect(
    pkix_SubjectKeyIdentifier *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&sgp22_EUICCInfo2_euiccCiPKIdListForVerification_type, array, count,
                              error, capacity, list);
}

/** EUICCInfo2.euiccCiPKIdListForSigning, defined inside EUICCInfo2. */
/** Handle of EUICCInfo2.euiccCiPKIdListForSigning. */
extern SGP32_API const sgp32_type sgp22_EUICCInfo2_euiccCiPKIdListForSigning_type;
/** Makes a list of `count` elements of EUICCInfo2.euiccCiPKIdListForSigning, to be encoded; `items`
 * stays the caller's. */
static inline sgp32_list
sgp22_EUICCInfo2_euiccCiPKIdListForSigning_of(const pkix_SubjectKeyIdentifier *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EUICCInfo2.euiccCiPKIdListForSigning; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo2_euiccCiPKIdListForSigning_next(
    sgp32_cursor *cursor, pkix_SubjectKeyIdentifier *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_EUICCInfo2_euiccCiPKIdListForSigning_type, cursor, element,
                           error);
}
/** Decodes all elements of EUICCInfo2.euiccCiPKIdListForSigning; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo2_euiccCiPKIdListForSigning_collect(
    pkix_SubjectKeyIdentifier *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&sgp22_EUICCInfo2_euiccCiPKIdListForSigning_type, array, count, error,
                              capacity, list);
}

/** EUICCInfo2.euiccCategory, defined inside EUICCInfo2. */
/** Named values of EUICCInfo2.euiccCategory. */
enum {
    SGP22_EUICCInfo2_euiccCategory_other = 0,
    SGP22_EUICCInfo2_euiccCategory_basicEuicc = 1,
    SGP22_EUICCInfo2_euiccCategory_mediumEuicc = 2,
    SGP22_EUICCInfo2_euiccCategory_contactlessEuicc = 3,
};
/** Handle of EUICCInfo2.euiccCategory. */
extern SGP32_API const sgp32_type sgp22_EUICCInfo2_euiccCategory_type;

/** EUICCInfo2.treProperties, defined inside EUICCInfo2. */
/** Bit numbers of EUICCInfo2.treProperties. */
enum {
    SGP22_EUICCInfo2_treProperties_isDiscrete = 0,
    SGP22_EUICCInfo2_treProperties_isIntegrated = 1,
    SGP22_EUICCInfo2_treProperties_usesRemoteMemory = 2,
};
/** Handle of EUICCInfo2.treProperties. */
extern SGP32_API const sgp32_type sgp22_EUICCInfo2_treProperties_type;

/** EUICCInfo2.additionalEuiccProfilePackageVersions, defined inside EUICCInfo2. */
/** Handle of EUICCInfo2.additionalEuiccProfilePackageVersions. */
extern SGP32_API const sgp32_type sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_type;
/** Makes a list of `count` elements of EUICCInfo2.additionalEuiccProfilePackageVersions, to be
 * encoded; `items` stays the caller's. */
static inline sgp32_list
sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_of(const sgp22_VersionType *items,
                                                          size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EUICCInfo2.additionalEuiccProfilePackageVersions; see
 * sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status
sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_next(sgp32_cursor *cursor,
                                                            sgp22_VersionType *element,
                                                            sgp32_error *error)
{
    return sgp32_list_next(&sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_type, cursor,
                           element, error);
}
/** Decodes all elements of EUICCInfo2.additionalEuiccProfilePackageVersions; see
 * sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_collect(sgp22_VersionType *array,
                                                               size_t *count, sgp32_error *error,
                                                               size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_EUICCInfo2_additionalEuiccProfilePackageVersions_type, array,
                              count, error, capacity, list);
}

/**
 * LpaMode, tag 02.
 *
 * 02: where the active LPA lives.
 *
 * @code{.unparsed}
 *     LpaMode ::= INTEGER
 * @endcode
 */
typedef sgp32_integer sgp22_LpaMode;
/** Handle of LpaMode. */
extern SGP32_API const sgp32_type sgp22_LpaMode_type;
/** Decodes LpaMode; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_LpaMode_decode(sgp22_LpaMode *value,
                                                               sgp32_error *error, sgp32_bytes der,
                                                               uint32_t options)
{
    return sgp32_decode(&sgp22_LpaMode_type, value, error, der, options);
}
/** Encodes LpaMode; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_LpaMode_encode(sgp32_bytes *der, sgp32_error *error,
                                                               uint8_t *buffer, size_t capacity,
                                                               const sgp22_LpaMode *value)
{
    return sgp32_encode(&sgp22_LpaMode_type, der, error, buffer, capacity, value);
}

/** EUICCInfo2.euiccCiPKIdListForSigningV3, defined inside EUICCInfo2. */
/** Handle of EUICCInfo2.euiccCiPKIdListForSigningV3. */
extern SGP32_API const sgp32_type sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_type;
/** Makes a list of `count` elements of EUICCInfo2.euiccCiPKIdListForSigningV3, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list
sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_of(const pkix_SubjectKeyIdentifier *items,
                                                size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EUICCInfo2.euiccCiPKIdListForSigningV3; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_next(
    sgp32_cursor *cursor, pkix_SubjectKeyIdentifier *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_type, cursor, element,
                           error);
}
/** Decodes all elements of EUICCInfo2.euiccCiPKIdListForSigningV3; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_collect(
    pkix_SubjectKeyIdentifier *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&sgp22_EUICCInfo2_euiccCiPKIdListForSigningV3_type, array, count,
                              error, capacity, list);
}

/**
 * IoTSpecificInfo, tag 30.
 *
 * 30: IoT properties of the eUICC; their content is defined in SGP.32.
 *
 * @code{.unparsed}
 *     IoTSpecificInfo ::= SEQUENCE {}
 * @endcode
 */
typedef struct sgp22_IoTSpecificInfo {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp22_IoTSpecificInfo;
/** Handle of IoTSpecificInfo. */
extern SGP32_API const sgp32_type sgp22_IoTSpecificInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_IoTSpecificInfo_init(sgp22_IoTSpecificInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IoTSpecificInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_IoTSpecificInfo_decode(sgp22_IoTSpecificInfo *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&sgp22_IoTSpecificInfo_type, value, error, der, options);
}
/** Encodes IoTSpecificInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_IoTSpecificInfo_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const sgp22_IoTSpecificInfo *value)
{
    return sgp32_encode(&sgp22_IoTSpecificInfo_type, der, error, buffer, capacity, value);
}

/**
 * EUICCInfo2, tag BF22.
 *
 * BF22: properties of the eUICC, complete form.
 *
 * @code{.unparsed}
 *     EUICCInfo2 ::= [34] SEQUENCE {
 *         profileVersion [1] VersionType,
 *         svn [2] VersionType,
 *         euiccFirmwareVer [3] VersionType,
 *         extCardResource [4] OCTET STRING,
 *         uiccCapability [5] UICCCapability,
 *         ts102241Version [6] VersionType OPTIONAL,
 *         globalplatformVersion [7] VersionType OPTIONAL,
 *         rspCapability [8] RspCapability,
 *         euiccCiPKIdListForVerification [9] SEQUENCE OF SubjectKeyIdentifier,
 *         euiccCiPKIdListForSigning [10] SEQUENCE OF SubjectKeyIdentifier,
 *         euiccCategory [11] INTEGER {
 *             other(0),
 *             basicEuicc(1),
 *             mediumEuicc(2),
 *             contactlessEuicc(3)
 *         } OPTIONAL,
 *         forbiddenProfilePolicyRules [25] PprIds OPTIONAL,
 *         ppVersion VersionType,
 *         sasAcreditationNumber UTF8String (SIZE (0..64)),
 *         certificationDataObject [12] CertificationDataObject OPTIONAL,
 *         treProperties [13] BIT STRING {
 *             isDiscrete(0),
 *             isIntegrated(1),
 *             usesRemoteMemory(2)
 *         } OPTIONAL,
 *         treProductReference [14] UTF8String OPTIONAL,
 *         additionalEuiccProfilePackageVersions [15] SEQUENCE OF VersionType OPTIONAL,
 *         lpaMode [16] LpaMode OPTIONAL,
 *         euiccCiPKIdListForSigningV3 [17] SEQUENCE OF SubjectKeyIdentifier OPTIONAL,
 *         additionalEuiccInfo [18] OCTET STRING (SIZE (0..32)) OPTIONAL,
 *         highestSvn [19] VersionType OPTIONAL,
 *         iotSpecificInfo [20] IoTSpecificInfo OPTIONAL,
 *         euiccMinimumSecurityLevel [21] OCTET STRING (SIZE (1)) OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_EUICCInfo2 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_ts102241Version;
    bool has_globalplatformVersion;
    bool has_euiccCategory;
    bool has_forbiddenProfilePolicyRules;
    bool has_certificationDataObject;
    bool has_treProperties;
    bool has_treProductReference;
    bool has_additionalEuiccProfilePackageVersions;
    bool has_lpaMode;
    bool has_euiccCiPKIdListForSigningV3;
    bool has_additionalEuiccInfo;
    bool has_highestSvn;
    bool has_iotSpecificInfo;
    bool has_euiccMinimumSecurityLevel;
    sgp22_VersionType profileVersion;
    sgp22_VersionType svn;
    sgp22_VersionType euiccFirmwareVer;
    sgp32_bytes extCardResource;
    saip_UICCCapability uiccCapability;
    sgp22_VersionType ts102241Version;
    sgp22_VersionType globalplatformVersion;
    sgp22_RspCapability rspCapability;
    sgp32_list euiccCiPKIdListForVerification; /**< of pkix_SubjectKeyIdentifier */
    sgp32_list euiccCiPKIdListForSigning;      /**< of pkix_SubjectKeyIdentifier */
    int64_t euiccCategory;
    sgp22_PprIds forbiddenProfilePolicyRules;
    sgp22_VersionType ppVersion;
    sgp32_bytes sasAcreditationNumber;
    sgp22_CertificationDataObject certificationDataObject;
    sgp32_bits treProperties;
    sgp32_bytes treProductReference;
    sgp32_list additionalEuiccProfilePackageVersions; /**< of sgp22_VersionType */
    sgp22_LpaMode lpaMode;
    sgp32_list euiccCiPKIdListForSigningV3; /**< of pkix_SubjectKeyIdentifier */
    sgp32_bytes additionalEuiccInfo;
    sgp22_VersionType highestSvn;
    sgp22_IoTSpecificInfo iotSpecificInfo;
    sgp32_bytes euiccMinimumSecurityLevel;
} sgp22_EUICCInfo2;
/** Handle of EUICCInfo2. */
extern SGP32_API const sgp32_type sgp22_EUICCInfo2_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EUICCInfo2_init(sgp22_EUICCInfo2 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EUICCInfo2; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo2_decode(sgp22_EUICCInfo2 *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_EUICCInfo2_type, value, error, der, options);
}
/** Encodes EUICCInfo2; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EUICCInfo2_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const sgp22_EUICCInfo2 *value)
{
    return sgp32_encode(&sgp22_EUICCInfo2_type, der, error, buffer, capacity, value);
}

/**
 * ListNotificationRequest, tag BF28.
 *
 * BF28: asks which notifications are pending.
 *
 * @code{.unparsed}
 *     ListNotificationRequest ::= [40] SEQUENCE {
 *         profileManagementOperation [1] NotificationEvent OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_ListNotificationRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_profileManagementOperation;
    sgp22_NotificationEvent profileManagementOperation;
} sgp22_ListNotificationRequest;
/** Handle of ListNotificationRequest. */
extern SGP32_API const sgp32_type sgp22_ListNotificationRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ListNotificationRequest_init(sgp22_ListNotificationRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ListNotificationRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ListNotificationRequest_decode(
    sgp22_ListNotificationRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ListNotificationRequest_type, value, error, der, options);
}
/** Encodes ListNotificationRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ListNotificationRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_ListNotificationRequest *value)
{
    return sgp32_encode(&sgp22_ListNotificationRequest_type, der, error, buffer, capacity, value);
}

/** ListNotificationResponse.notificationMetadataList, defined inside ListNotificationResponse. */
/** Handle of ListNotificationResponse.notificationMetadataList. */
extern SGP32_API const sgp32_type sgp22_ListNotificationResponse_notificationMetadataList_type;
/** Makes a list of `count` elements of ListNotificationResponse.notificationMetadataList, to be
 * encoded; `items` stays the caller's. */
static inline sgp32_list
sgp22_ListNotificationResponse_notificationMetadataList_of(const sgp22_NotificationMetadata *items,
                                                           size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of ListNotificationResponse.notificationMetadataList; see
 * sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ListNotificationResponse_notificationMetadataList_next(sgp32_cursor *cursor,
                                                             sgp22_NotificationMetadata *element,
                                                             sgp32_error *error)
{
    return sgp32_list_next(&sgp22_ListNotificationResponse_notificationMetadataList_type, cursor,
                           element, error);
}
/** Decodes all elements of ListNotificationResponse.notificationMetadataList; see
 * sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ListNotificationResponse_notificationMetadataList_collect(sgp22_NotificationMetadata *array,
                                                                size_t *count, sgp32_error *error,
                                                                size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_ListNotificationResponse_notificationMetadataList_type, array,
                              count, error, capacity, list);
}

/** ListNotificationResponse.listNotificationsResultError, defined inside ListNotificationResponse.
 */
/** Named values of ListNotificationResponse.listNotificationsResultError. */
enum {
    SGP22_ListNotificationResponse_listNotificationsResultError_undefinedError = 127,
};
/** Handle of ListNotificationResponse.listNotificationsResultError. */
extern SGP32_API const sgp32_type sgp22_ListNotificationResponse_listNotificationsResultError_type;

/**
 * ListNotificationResponse, tag BF28.
 *
 * BF28: the pending notifications without their signatures, or an error.
 *
 * @code{.unparsed}
 *     ListNotificationResponse ::= [40] CHOICE {
 *         notificationMetadataList SEQUENCE OF NotificationMetadata,
 *         listNotificationsResultError INTEGER { undefinedError(127) }
 *     }
 * @endcode
 */
typedef struct sgp22_ListNotificationResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP22_ListNotificationResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_list notificationMetadataList; /**< of sgp22_NotificationMetadata */
        int64_t listNotificationsResultError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_ListNotificationResponse;
/** Values of `choice` in sgp22_ListNotificationResponse. */
enum {
    SGP22_ListNotificationResponse_notificationMetadataList = 1,
    SGP22_ListNotificationResponse_listNotificationsResultError = 2,
};
/** Handle of ListNotificationResponse. */
extern SGP32_API const sgp32_type sgp22_ListNotificationResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ListNotificationResponse_init(sgp22_ListNotificationResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ListNotificationResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ListNotificationResponse_decode(
    sgp22_ListNotificationResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ListNotificationResponse_type, value, error, der, options);
}
/** Encodes ListNotificationResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ListNotificationResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp22_ListNotificationResponse *value)
{
    return sgp32_encode(&sgp22_ListNotificationResponse_type, der, error, buffer, capacity, value);
}

/** RetrieveNotificationsListRequest.searchCriteria, defined inside
 * RetrieveNotificationsListRequest. */
typedef struct sgp22_RetrieveNotificationsListRequest_searchCriteria {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP22_RetrieveNotificationsListRequest_searchCriteria_…, or
                   SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_integer seqNumber;
        sgp22_NotificationEvent profileManagementOperation;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_RetrieveNotificationsListRequest_searchCriteria;
/** Values of `choice` in sgp22_RetrieveNotificationsListRequest_searchCriteria. */
enum {
    SGP22_RetrieveNotificationsListRequest_searchCriteria_seqNumber = 1,
    SGP22_RetrieveNotificationsListRequest_searchCriteria_profileManagementOperation = 2,
};
/** Handle of RetrieveNotificationsListRequest.searchCriteria. */
extern SGP32_API const sgp32_type sgp22_RetrieveNotificationsListRequest_searchCriteria_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_RetrieveNotificationsListRequest_searchCriteria_init(
    sgp22_RetrieveNotificationsListRequest_searchCriteria *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes RetrieveNotificationsListRequest.searchCriteria; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_RetrieveNotificationsListRequest_searchCriteria_decode(
    sgp22_RetrieveNotificationsListRequest_searchCriteria *value, sgp32_error *error,
    sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_RetrieveNotificationsListRequest_searchCriteria_type, value, error,
                        der, options);
}
/** Encodes RetrieveNotificationsListRequest.searchCriteria; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_RetrieveNotificationsListRequest_searchCriteria_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_RetrieveNotificationsListRequest_searchCriteria *value)
{
    return sgp32_encode(&sgp22_RetrieveNotificationsListRequest_searchCriteria_type, der, error,
                        buffer, capacity, value);
}

/**
 * RetrieveNotificationsListRequest, tag BF2B.
 *
 * BF2B: asks for pending notifications.
 *
 * @code{.unparsed}
 *     RetrieveNotificationsListRequest ::= [43] SEQUENCE {
 *         searchCriteria CHOICE {
 *             seqNumber [0] INTEGER,
 *             profileManagementOperation [1] NotificationEvent
 *         } OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_RetrieveNotificationsListRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_searchCriteria;
    sgp22_RetrieveNotificationsListRequest_searchCriteria searchCriteria;
} sgp22_RetrieveNotificationsListRequest;
/** Handle of RetrieveNotificationsListRequest. */
extern SGP32_API const sgp32_type sgp22_RetrieveNotificationsListRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_RetrieveNotificationsListRequest_init(sgp22_RetrieveNotificationsListRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes RetrieveNotificationsListRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_RetrieveNotificationsListRequest_decode(sgp22_RetrieveNotificationsListRequest *value,
                                              sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_RetrieveNotificationsListRequest_type, value, error, der, options);
}
/** Encodes RetrieveNotificationsListRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_RetrieveNotificationsListRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_RetrieveNotificationsListRequest *value)
{
    return sgp32_encode(&sgp22_RetrieveNotificationsListRequest_type, der, error, buffer, capacity,
                        value);
}

/**
 * PendingNotification, tag untagged.
 *
 * BF37 | 30: one notification.
 *
 * @code{.unparsed}
 *     PendingNotification ::= CHOICE {
 *         profileInstallationResult [55] ProfileInstallationResult,
 *         otherSignedNotification OtherSignedNotification
 *     }
 * @endcode
 */
typedef struct sgp22_PendingNotification {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_PendingNotification_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_ProfileInstallationResult profileInstallationResult;
        sgp22_OtherSignedNotification otherSignedNotification;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_PendingNotification;
/** Values of `choice` in sgp22_PendingNotification. */
enum {
    SGP22_PendingNotification_profileInstallationResult = 1,
    SGP22_PendingNotification_otherSignedNotification = 2,
};
/** Handle of PendingNotification. */
extern SGP32_API const sgp32_type sgp22_PendingNotification_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_PendingNotification_init(sgp22_PendingNotification *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PendingNotification; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_PendingNotification_decode(
    sgp22_PendingNotification *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_PendingNotification_type, value, error, der, options);
}
/** Encodes PendingNotification; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_PendingNotification_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp22_PendingNotification *value)
{
    return sgp32_encode(&sgp22_PendingNotification_type, der, error, buffer, capacity, value);
}

/** RetrieveNotificationsListResponse.notificationList, defined inside
 * RetrieveNotificationsListResponse. */
/** Handle of RetrieveNotificationsListResponse.notificationList. */
extern SGP32_API const sgp32_type sgp22_RetrieveNotificationsListResponse_notificationList_type;
/** Makes a list of `count` elements of RetrieveNotificationsListResponse.notificationList, to be
 * encoded; `items` stays the caller's. */
static inline sgp32_list
sgp22_RetrieveNotificationsListResponse_notificationList_of(const sgp22_PendingNotification *items,
                                                            size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of RetrieveNotificationsListResponse.notificationList; see
 * sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status
sgp22_RetrieveNotificationsListResponse_notificationList_next(sgp32_cursor *cursor,
                                                              sgp22_PendingNotification *element,
                                                              sgp32_error *error)
{
    return sgp32_list_next(&sgp22_RetrieveNotificationsListResponse_notificationList_type, cursor,
                           element, error);
}
/** Decodes all elements of RetrieveNotificationsListResponse.notificationList; see
 * sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp22_RetrieveNotificationsListResponse_notificationList_collect(sgp22_PendingNotification *array,
                                                                 size_t *count, sgp32_error *error,
                                                                 size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_RetrieveNotificationsListResponse_notificationList_type, array,
                              count, error, capacity, list);
}

/** RetrieveNotificationsListResponse.notificationsListResultError, defined inside
 * RetrieveNotificationsListResponse. */
/** Named values of RetrieveNotificationsListResponse.notificationsListResultError. */
enum {
    SGP22_RetrieveNotificationsListResponse_notificationsListResultError_undefinedError = 127,
};
/** Handle of RetrieveNotificationsListResponse.notificationsListResultError. */
extern SGP32_API const sgp32_type
    sgp22_RetrieveNotificationsListResponse_notificationsListResultError_type;

/**
 * RetrieveNotificationsListResponse, tag BF2B.
 *
 * BF2B: pending notifications, or an error.
 *
 * @code{.unparsed}
 *     RetrieveNotificationsListResponse ::= [43] CHOICE {
 *         notificationList SEQUENCE OF PendingNotification,
 *         notificationsListResultError INTEGER { undefinedError(127) }
 *     }
 * @endcode
 */
typedef struct sgp22_RetrieveNotificationsListResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_RetrieveNotificationsListResponse_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_list notificationList; /**< of sgp22_PendingNotification */
        int64_t notificationsListResultError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_RetrieveNotificationsListResponse;
/** Values of `choice` in sgp22_RetrieveNotificationsListResponse. */
enum {
    SGP22_RetrieveNotificationsListResponse_notificationList = 1,
    SGP22_RetrieveNotificationsListResponse_notificationsListResultError = 2,
};
/** Handle of RetrieveNotificationsListResponse. */
extern SGP32_API const sgp32_type sgp22_RetrieveNotificationsListResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_RetrieveNotificationsListResponse_init(sgp22_RetrieveNotificationsListResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes RetrieveNotificationsListResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_RetrieveNotificationsListResponse_decode(
    sgp22_RetrieveNotificationsListResponse *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp22_RetrieveNotificationsListResponse_type, value, error, der, options);
}
/** Encodes RetrieveNotificationsListResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_RetrieveNotificationsListResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_RetrieveNotificationsListResponse *value)
{
    return sgp32_encode(&sgp22_RetrieveNotificationsListResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * NotificationSentRequest, tag BF30.
 *
 * BF30: a notification was delivered and may be removed.
 *
 * @code{.unparsed}
 *     NotificationSentRequest ::= [48] SEQUENCE {
 *         seqNumber [0] INTEGER
 *     }
 * @endcode
 */
typedef struct sgp22_NotificationSentRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_integer seqNumber;
} sgp22_NotificationSentRequest;
/** Handle of NotificationSentRequest. */
extern SGP32_API const sgp32_type sgp22_NotificationSentRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_NotificationSentRequest_init(sgp22_NotificationSentRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes NotificationSentRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_NotificationSentRequest_decode(
    sgp22_NotificationSentRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_NotificationSentRequest_type, value, error, der, options);
}
/** Encodes NotificationSentRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_NotificationSentRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_NotificationSentRequest *value)
{
    return sgp32_encode(&sgp22_NotificationSentRequest_type, der, error, buffer, capacity, value);
}

/** NotificationSentResponse.deleteNotificationStatus, defined inside NotificationSentResponse. */
/** Named values of NotificationSentResponse.deleteNotificationStatus. */
enum {
    SGP22_NotificationSentResponse_deleteNotificationStatus_ok = 0,
    SGP22_NotificationSentResponse_deleteNotificationStatus_nothingToDelete = 1,
    SGP22_NotificationSentResponse_deleteNotificationStatus_undefinedError = 127,
};
/** Handle of NotificationSentResponse.deleteNotificationStatus. */
extern SGP32_API const sgp32_type sgp22_NotificationSentResponse_deleteNotificationStatus_type;

/**
 * NotificationSentResponse, tag BF30.
 *
 * BF30: outcome of removing a notification.
 *
 * @code{.unparsed}
 *     NotificationSentResponse ::= [48] SEQUENCE {
 *         deleteNotificationStatus INTEGER {
 *             ok(0),
 *             nothingToDelete(1),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_NotificationSentResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t deleteNotificationStatus;
} sgp22_NotificationSentResponse;
/** Handle of NotificationSentResponse. */
extern SGP32_API const sgp32_type sgp22_NotificationSentResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_NotificationSentResponse_init(sgp22_NotificationSentResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes NotificationSentResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_NotificationSentResponse_decode(
    sgp22_NotificationSentResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_NotificationSentResponse_type, value, error, der, options);
}
/** Encodes NotificationSentResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_NotificationSentResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp22_NotificationSentResponse *value)
{
    return sgp32_encode(&sgp22_NotificationSentResponse_type, der, error, buffer, capacity, value);
}

/**
 * LoadCRLRequest, tag BF35.
 *
 * BF35: gives the eUICC a CRL or a part of one.
 *
 * @code{.unparsed}
 *     LoadCRLRequest ::= [53] SEQUENCE {
 *         crl CertificateList
 *     }
 * @endcode
 */
typedef struct sgp22_LoadCRLRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    pkix_CertificateList crl;
} sgp22_LoadCRLRequest;
/** Handle of LoadCRLRequest. */
extern SGP32_API const sgp32_type sgp22_LoadCRLRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_LoadCRLRequest_init(sgp22_LoadCRLRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes LoadCRLRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_LoadCRLRequest_decode(sgp22_LoadCRLRequest *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&sgp22_LoadCRLRequest_type, value, error, der, options);
}
/** Encodes LoadCRLRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_LoadCRLRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const sgp22_LoadCRLRequest *value)
{
    return sgp32_encode(&sgp22_LoadCRLRequest_type, der, error, buffer, capacity, value);
}

/** LoadCRLResponseOk.missingParts, defined inside LoadCRLResponseOk. */
/** Handle of LoadCRLResponseOk.missingParts. */
extern SGP32_API const sgp32_type sgp22_LoadCRLResponseOk_missingParts_type;
/** Makes a list of `count` elements of LoadCRLResponseOk.missingParts, to be encoded; `items` stays
 * the caller's. */
static inline sgp32_list sgp22_LoadCRLResponseOk_missingParts_of(const sgp32_integer *items,
                                                                 size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of LoadCRLResponseOk.missingParts; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_LoadCRLResponseOk_missingParts_next(
    sgp32_cursor *cursor, sgp32_integer *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_LoadCRLResponseOk_missingParts_type, cursor, element, error);
}
/** Decodes all elements of LoadCRLResponseOk.missingParts; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_LoadCRLResponseOk_missingParts_collect(
    sgp32_integer *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_LoadCRLResponseOk_missingParts_type, array, count, error,
                              capacity, list);
}

/**
 * LoadCRLResponseOk, tag 30.
 *
 * 30: the CRL was taken; the parts that are still missing.
 *
 * @code{.unparsed}
 *     LoadCRLResponseOk ::= SEQUENCE {
 *         missingParts SEQUENCE OF INTEGER OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_LoadCRLResponseOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_missingParts;
    sgp32_list missingParts; /**< of sgp32_integer */
} sgp22_LoadCRLResponseOk;
/** Handle of LoadCRLResponseOk. */
extern SGP32_API const sgp32_type sgp22_LoadCRLResponseOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_LoadCRLResponseOk_init(sgp22_LoadCRLResponseOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes LoadCRLResponseOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_LoadCRLResponseOk_decode(
    sgp22_LoadCRLResponseOk *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_LoadCRLResponseOk_type, value, error, der, options);
}
/** Encodes LoadCRLResponseOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_LoadCRLResponseOk_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                               size_t capacity, const sgp22_LoadCRLResponseOk *value)
{
    return sgp32_encode(&sgp22_LoadCRLResponseOk_type, der, error, buffer, capacity, value);
}

/**
 * LoadCRLResponseError, tag 02.
 *
 * 02: why a CRL was refused.
 *
 * @code{.unparsed}
 *     LoadCRLResponseError ::= INTEGER {
 *         invalidSignature(1),
 *         invalidCRLFormat(2),
 *         notEnoughMemorySpace(3),
 *         verificationKeyNotFound(4),
 *         fresherCrlAlreadyLoaded(5),
 *         baseCrlMissing(6),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp22_LoadCRLResponseError;
/** Named values of LoadCRLResponseError. */
enum {
    SGP22_LoadCRLResponseError_invalidSignature = 1,
    SGP22_LoadCRLResponseError_invalidCRLFormat = 2,
    SGP22_LoadCRLResponseError_notEnoughMemorySpace = 3,
    SGP22_LoadCRLResponseError_verificationKeyNotFound = 4,
    SGP22_LoadCRLResponseError_fresherCrlAlreadyLoaded = 5,
    SGP22_LoadCRLResponseError_baseCrlMissing = 6,
    SGP22_LoadCRLResponseError_undefinedError = 127,
};
/** Handle of LoadCRLResponseError. */
extern SGP32_API const sgp32_type sgp22_LoadCRLResponseError_type;
/** Decodes LoadCRLResponseError; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_LoadCRLResponseError_decode(
    sgp22_LoadCRLResponseError *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_LoadCRLResponseError_type, value, error, der, options);
}
/** Encodes LoadCRLResponseError; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_LoadCRLResponseError_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_LoadCRLResponseError *value)
{
    return sgp32_encode(&sgp22_LoadCRLResponseError_type, der, error, buffer, capacity, value);
}

/**
 * LoadCRLResponse, tag BF35.
 *
 * BF35: outcome of loading a CRL.
 *
 * @code{.unparsed}
 *     LoadCRLResponse ::= [53] CHOICE {
 *         loadCRLResponseOk LoadCRLResponseOk,
 *         loadCRLResponseError LoadCRLResponseError
 *     }
 * @endcode
 */
typedef struct sgp22_LoadCRLResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_LoadCRLResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_LoadCRLResponseOk loadCRLResponseOk;
        sgp22_LoadCRLResponseError loadCRLResponseError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_LoadCRLResponse;
/** Values of `choice` in sgp22_LoadCRLResponse. */
enum {
    SGP22_LoadCRLResponse_loadCRLResponseOk = 1,
    SGP22_LoadCRLResponse_loadCRLResponseError = 2,
};
/** Handle of LoadCRLResponse. */
extern SGP32_API const sgp32_type sgp22_LoadCRLResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_LoadCRLResponse_init(sgp22_LoadCRLResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes LoadCRLResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_LoadCRLResponse_decode(sgp22_LoadCRLResponse *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&sgp22_LoadCRLResponse_type, value, error, der, options);
}
/** Encodes LoadCRLResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_LoadCRLResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const sgp22_LoadCRLResponse *value)
{
    return sgp32_encode(&sgp22_LoadCRLResponse_type, der, error, buffer, capacity, value);
}

/**
 * AuthenticateServerRequest, tag BF38.
 *
 * BF38: the server authenticates itself to the eUICC.
 *
 * @code{.unparsed}
 *     AuthenticateServerRequest ::= [56] SEQUENCE {
 *         serverSigned1 ServerSigned1,
 *         serverSignature1 [APPLICATION 55] OCTET STRING,
 *         euiccCiPKIdToBeUsed SubjectKeyIdentifier,
 *         serverCertificate Certificate,
 *         ctxParams1 CtxParams1
 *     }
 * @endcode
 */
typedef struct sgp22_AuthenticateServerRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_ServerSigned1 serverSigned1;
    sgp32_bytes serverSignature1;
    pkix_SubjectKeyIdentifier euiccCiPKIdToBeUsed;
    pkix_Certificate serverCertificate;
    sgp22_CtxParams1 ctxParams1;
} sgp22_AuthenticateServerRequest;
/** Handle of AuthenticateServerRequest. */
extern SGP32_API const sgp32_type sgp22_AuthenticateServerRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_AuthenticateServerRequest_init(sgp22_AuthenticateServerRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateServerRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateServerRequest_decode(
    sgp22_AuthenticateServerRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateServerRequest_type, value, error, der, options);
}
/** Encodes AuthenticateServerRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateServerRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_AuthenticateServerRequest *value)
{
    return sgp32_encode(&sgp22_AuthenticateServerRequest_type, der, error, buffer, capacity, value);
}

/**
 * EuiccSigned1, tag 30.
 *
 * 30: what the eUICC signs to authenticate itself.
 *
 * @code{.unparsed}
 *     EuiccSigned1 ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         serverAddress [3] UTF8String,
 *         serverChallenge [4] Octet16,
 *         euiccInfo2 [34] EUICCInfo2,
 *         ctxParams1 CtxParams1
 *     }
 * @endcode
 */
typedef struct sgp22_EuiccSigned1 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp32_bytes serverAddress;
    sgp22_Octet16 serverChallenge;
    sgp22_EUICCInfo2 euiccInfo2;
    sgp22_CtxParams1 ctxParams1;
} sgp22_EuiccSigned1;
/** Handle of EuiccSigned1. */
extern SGP32_API const sgp32_type sgp22_EuiccSigned1_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EuiccSigned1_init(sgp22_EuiccSigned1 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccSigned1; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EuiccSigned1_decode(sgp22_EuiccSigned1 *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp22_EuiccSigned1_type, value, error, der, options);
}
/** Encodes EuiccSigned1; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EuiccSigned1_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp22_EuiccSigned1 *value)
{
    return sgp32_encode(&sgp22_EuiccSigned1_type, der, error, buffer, capacity, value);
}

/**
 * AuthenticateResponseOk, tag 30.
 *
 * 30: authentication of the eUICC, with its certificates.
 *
 * @code{.unparsed}
 *     AuthenticateResponseOk ::= SEQUENCE {
 *         euiccSigned1 EuiccSigned1,
 *         euiccSignature1 [APPLICATION 55] OCTET STRING,
 *         euiccCertificate Certificate,
 *         eumCertificate Certificate
 *     }
 * @endcode
 */
typedef struct sgp22_AuthenticateResponseOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_EuiccSigned1 euiccSigned1;
    sgp32_bytes euiccSignature1;
    pkix_Certificate euiccCertificate;
    pkix_Certificate eumCertificate;
} sgp22_AuthenticateResponseOk;
/** Handle of AuthenticateResponseOk. */
extern SGP32_API const sgp32_type sgp22_AuthenticateResponseOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_AuthenticateResponseOk_init(sgp22_AuthenticateResponseOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateResponseOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateResponseOk_decode(
    sgp22_AuthenticateResponseOk *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateResponseOk_type, value, error, der, options);
}
/** Encodes AuthenticateResponseOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_AuthenticateResponseOk_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp22_AuthenticateResponseOk *value)
{
    return sgp32_encode(&sgp22_AuthenticateResponseOk_type, der, error, buffer, capacity, value);
}

/**
 * AuthenticateServerResponse, tag BF38.
 *
 * BF38: answer of the eUICC to the server's authentication.
 *
 * @code{.unparsed}
 *     AuthenticateServerResponse ::= [56] CHOICE {
 *         authenticateResponseOk AuthenticateResponseOk,
 *         authenticateResponseError AuthenticateResponseError
 *     }
 * @endcode
 */
typedef struct sgp22_AuthenticateServerResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_AuthenticateServerResponse_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_AuthenticateResponseOk authenticateResponseOk;
        sgp22_AuthenticateResponseError authenticateResponseError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_AuthenticateServerResponse;
/** Values of `choice` in sgp22_AuthenticateServerResponse. */
enum {
    SGP22_AuthenticateServerResponse_authenticateResponseOk = 1,
    SGP22_AuthenticateServerResponse_authenticateResponseError = 2,
};
/** Handle of AuthenticateServerResponse. */
extern SGP32_API const sgp32_type sgp22_AuthenticateServerResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_AuthenticateServerResponse_init(sgp22_AuthenticateServerResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateServerResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateServerResponse_decode(
    sgp22_AuthenticateServerResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateServerResponse_type, value, error, der, options);
}
/** Encodes AuthenticateServerResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateServerResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_AuthenticateServerResponse *value)
{
    return sgp32_encode(&sgp22_AuthenticateServerResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * CancelSessionRequest, tag BF41.
 *
 * BF41: asks the eUICC to end a session.
 *
 * @code{.unparsed}
 *     CancelSessionRequest ::= [65] SEQUENCE {
 *         transactionId TransactionId,
 *         reason CancelSessionReason
 *     }
 * @endcode
 */
typedef struct sgp22_CancelSessionRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_CancelSessionReason reason;
} sgp22_CancelSessionRequest;
/** Handle of CancelSessionRequest. */
extern SGP32_API const sgp32_type sgp22_CancelSessionRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_CancelSessionRequest_init(sgp22_CancelSessionRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CancelSessionRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CancelSessionRequest_decode(
    sgp22_CancelSessionRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_CancelSessionRequest_type, value, error, der, options);
}
/** Encodes CancelSessionRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_CancelSessionRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_CancelSessionRequest *value)
{
    return sgp32_encode(&sgp22_CancelSessionRequest_type, der, error, buffer, capacity, value);
}

/** CancelSessionResponse.cancelSessionResponseError, defined inside CancelSessionResponse. */
/** Named values of CancelSessionResponse.cancelSessionResponseError. */
enum {
    SGP22_CancelSessionResponse_cancelSessionResponseError_invalidTransactionId = 5,
    SGP22_CancelSessionResponse_cancelSessionResponseError_undefinedError = 127,
};
/** Handle of CancelSessionResponse.cancelSessionResponseError. */
extern SGP32_API const sgp32_type sgp22_CancelSessionResponse_cancelSessionResponseError_type;

/**
 * CancelSessionResponse, tag BF41.
 *
 * BF41: the eUICC's signed consent to cancelling, or an error.
 *
 * @code{.unparsed}
 *     CancelSessionResponse ::= [65] CHOICE {
 *         cancelSessionResponseOk CancelSessionResponseOk,
 *         cancelSessionResponseError INTEGER {
 *             invalidTransactionId(5),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_CancelSessionResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP22_CancelSessionResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_CancelSessionResponseOk cancelSessionResponseOk;
        int64_t cancelSessionResponseError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_CancelSessionResponse;
/** Values of `choice` in sgp22_CancelSessionResponse. */
enum {
    SGP22_CancelSessionResponse_cancelSessionResponseOk = 1,
    SGP22_CancelSessionResponse_cancelSessionResponseError = 2,
};
/** Handle of CancelSessionResponse. */
extern SGP32_API const sgp32_type sgp22_CancelSessionResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_CancelSessionResponse_init(sgp22_CancelSessionResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CancelSessionResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CancelSessionResponse_decode(
    sgp22_CancelSessionResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_CancelSessionResponse_type, value, error, der, options);
}
/** Encodes CancelSessionResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_CancelSessionResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp22_CancelSessionResponse *value)
{
    return sgp32_encode(&sgp22_CancelSessionResponse_type, der, error, buffer, capacity, value);
}

/** ProfileInfo.notificationConfigurationInfo, defined inside ProfileInfo. */
/** Handle of ProfileInfo.notificationConfigurationInfo. */
extern SGP32_API const sgp32_type sgp22_ProfileInfo_notificationConfigurationInfo_type;
/** Makes a list of `count` elements of ProfileInfo.notificationConfigurationInfo, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list sgp22_ProfileInfo_notificationConfigurationInfo_of(
    const sgp22_NotificationConfigurationInformation *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of ProfileInfo.notificationConfigurationInfo; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfo_notificationConfigurationInfo_next(
    sgp32_cursor *cursor, sgp22_NotificationConfigurationInformation *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_ProfileInfo_notificationConfigurationInfo_type, cursor, element,
                           error);
}
/** Decodes all elements of ProfileInfo.notificationConfigurationInfo; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfo_notificationConfigurationInfo_collect(
    sgp22_NotificationConfigurationInformation *array, size_t *count, sgp32_error *error,
    size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_ProfileInfo_notificationConfigurationInfo_type, array, count,
                              error, capacity, list);
}

/** ProfileInfo.fallbackAttribute, defined inside ProfileInfo. */
/** Handle of ProfileInfo.fallbackAttribute. */
extern SGP32_API const sgp32_type sgp22_ProfileInfo_fallbackAttribute_type;

/** ProfileInfo.iotSpecificProfileInfo, defined inside ProfileInfo. */
typedef struct sgp22_ProfileInfo_iotSpecificProfileInfo {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp22_ProfileInfo_iotSpecificProfileInfo;
/** Handle of ProfileInfo.iotSpecificProfileInfo. */
extern SGP32_API const sgp32_type sgp22_ProfileInfo_iotSpecificProfileInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_ProfileInfo_iotSpecificProfileInfo_init(sgp22_ProfileInfo_iotSpecificProfileInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInfo.iotSpecificProfileInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfo_iotSpecificProfileInfo_decode(
    sgp22_ProfileInfo_iotSpecificProfileInfo *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileInfo_iotSpecificProfileInfo_type, value, error, der, options);
}
/** Encodes ProfileInfo.iotSpecificProfileInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfo_iotSpecificProfileInfo_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_ProfileInfo_iotSpecificProfileInfo *value)
{
    return sgp32_encode(&sgp22_ProfileInfo_iotSpecificProfileInfo_type, der, error, buffer,
                        capacity, value);
}

/**
 * ProfileInfo, tag E3.
 *
 * E3: what an eUICC tells about one profile.
 *
 * @code{.unparsed}
 *     ProfileInfo ::= [PRIVATE 3] SEQUENCE {
 *         iccid Iccid OPTIONAL,
 *         isdpAid [APPLICATION 15] OctetTo16 OPTIONAL,
 *         profileState [112] ProfileState OPTIONAL,
 *         profileNickname [16] UTF8String (SIZE (0..64)) OPTIONAL,
 *         serviceProviderName [17] UTF8String (SIZE (0..32)) OPTIONAL,
 *         profileName [18] UTF8String (SIZE (0..64)) OPTIONAL,
 *         iconType [19] IconType OPTIONAL,
 *         icon [20] OCTET STRING (SIZE (0..1024)) OPTIONAL,
 *         profileClass [21] ProfileClass OPTIONAL,
 *         notificationConfigurationInfo [22] SEQUENCE OF NotificationConfigurationInformation
 * OPTIONAL, profileOwner [23] OperatorId OPTIONAL, dpProprietaryData [24] DpProprietaryData
 * OPTIONAL, profilePolicyRules [25] PprIds OPTIONAL, serviceSpecificDataStoredInEuicc [34]
 * VendorSpecificExtension OPTIONAL, ecallIndication [123] BOOLEAN OPTIONAL, fallbackAttribute [38]
 * BOOLEAN DEFAULT FALSE, fallbackAllowed [103] BOOLEAN OPTIONAL, iotSpecificProfileInfo [100]
 * SEQUENCE {} OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_ProfileInfo {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_iccid;
    bool has_isdpAid;
    bool has_profileState;
    bool has_profileNickname;
    bool has_serviceProviderName;
    bool has_profileName;
    bool has_iconType;
    bool has_icon;
    bool has_profileClass;
    bool has_notificationConfigurationInfo;
    bool has_profileOwner;
    bool has_dpProprietaryData;
    bool has_profilePolicyRules;
    bool has_serviceSpecificDataStoredInEuicc;
    bool has_ecallIndication;
    bool has_fallbackAllowed;
    bool has_iotSpecificProfileInfo;
    sgp22_Iccid iccid;
    sgp22_OctetTo16 isdpAid;
    sgp22_ProfileState profileState;
    sgp32_bytes profileNickname;
    sgp32_bytes serviceProviderName;
    sgp32_bytes profileName;
    sgp22_IconType iconType;
    sgp32_bytes icon;
    sgp22_ProfileClass profileClass;
    sgp32_list notificationConfigurationInfo; /**< of sgp22_NotificationConfigurationInformation */
    sgp22_OperatorId profileOwner;
    sgp22_DpProprietaryData dpProprietaryData;
    sgp22_PprIds profilePolicyRules;
    sgp22_VendorSpecificExtension
        serviceSpecificDataStoredInEuicc; /**< of sgp22_VendorSpecificExtension_element */
    bool ecallIndication;
    bool fallbackAttribute; /**< DEFAULT 0 */
    bool fallbackAllowed;
    sgp22_ProfileInfo_iotSpecificProfileInfo iotSpecificProfileInfo;
} sgp22_ProfileInfo;
/** Handle of ProfileInfo. */
extern SGP32_API const sgp32_type sgp22_ProfileInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ProfileInfo_init(sgp22_ProfileInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfo_decode(sgp22_ProfileInfo *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileInfo_type, value, error, der, options);
}
/** Encodes ProfileInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfo_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const sgp22_ProfileInfo *value)
{
    return sgp32_encode(&sgp22_ProfileInfo_type, der, error, buffer, capacity, value);
}

/** ProfileInfoListResponse.profileInfoListOk, defined inside ProfileInfoListResponse. */
/** Handle of ProfileInfoListResponse.profileInfoListOk. */
extern SGP32_API const sgp32_type sgp22_ProfileInfoListResponse_profileInfoListOk_type;
/** Makes a list of `count` elements of ProfileInfoListResponse.profileInfoListOk, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list
sgp22_ProfileInfoListResponse_profileInfoListOk_of(const sgp22_ProfileInfo *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of ProfileInfoListResponse.profileInfoListOk; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfoListResponse_profileInfoListOk_next(
    sgp32_cursor *cursor, sgp22_ProfileInfo *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_ProfileInfoListResponse_profileInfoListOk_type, cursor, element,
                           error);
}
/** Decodes all elements of ProfileInfoListResponse.profileInfoListOk; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfoListResponse_profileInfoListOk_collect(
    sgp22_ProfileInfo *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_ProfileInfoListResponse_profileInfoListOk_type, array, count,
                              error, capacity, list);
}

/**
 * ProfileInfoListError, tag 02.
 *
 * 02: why profiles could not be listed.
 *
 * @code{.unparsed}
 *     ProfileInfoListError ::= INTEGER { incorrectInputValues(1), undefinedError(127) }
 * @endcode
 */
typedef int64_t sgp22_ProfileInfoListError;
/** Named values of ProfileInfoListError. */
enum {
    SGP22_ProfileInfoListError_incorrectInputValues = 1,
    SGP22_ProfileInfoListError_undefinedError = 127,
};
/** Handle of ProfileInfoListError. */
extern SGP32_API const sgp32_type sgp22_ProfileInfoListError_type;
/** Decodes ProfileInfoListError; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfoListError_decode(
    sgp22_ProfileInfoListError *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileInfoListError_type, value, error, der, options);
}
/** Encodes ProfileInfoListError; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ProfileInfoListError_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_ProfileInfoListError *value)
{
    return sgp32_encode(&sgp22_ProfileInfoListError_type, der, error, buffer, capacity, value);
}

/**
 * ProfileInfoListResponse, tag BF2D.
 *
 * BF2D: the profiles asked for, or an error.
 *
 * @code{.unparsed}
 *     ProfileInfoListResponse ::= [45] CHOICE {
 *         profileInfoListOk SEQUENCE OF ProfileInfo,
 *         profileInfoListError ProfileInfoListError
 *     }
 * @endcode
 */
typedef struct sgp22_ProfileInfoListResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP22_ProfileInfoListResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_list profileInfoListOk; /**< of sgp22_ProfileInfo */
        sgp22_ProfileInfoListError profileInfoListError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_ProfileInfoListResponse;
/** Values of `choice` in sgp22_ProfileInfoListResponse. */
enum {
    SGP22_ProfileInfoListResponse_profileInfoListOk = 1,
    SGP22_ProfileInfoListResponse_profileInfoListError = 2,
};
/** Handle of ProfileInfoListResponse. */
extern SGP32_API const sgp32_type sgp22_ProfileInfoListResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_ProfileInfoListResponse_init(sgp22_ProfileInfoListResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInfoListResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_ProfileInfoListResponse_decode(
    sgp22_ProfileInfoListResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_ProfileInfoListResponse_type, value, error, der, options);
}
/** Encodes ProfileInfoListResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_ProfileInfoListResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_ProfileInfoListResponse *value)
{
    return sgp32_encode(&sgp22_ProfileInfoListResponse_type, der, error, buffer, capacity, value);
}

/** EnableProfileRequest.profileIdentifier, defined inside EnableProfileRequest. */
typedef struct sgp22_EnableProfileRequest_profileIdentifier {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_EnableProfileRequest_profileIdentifier_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_OctetTo16 isdpAid;
        sgp22_Iccid iccid;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_EnableProfileRequest_profileIdentifier;
/** Values of `choice` in sgp22_EnableProfileRequest_profileIdentifier. */
enum {
    SGP22_EnableProfileRequest_profileIdentifier_isdpAid = 1,
    SGP22_EnableProfileRequest_profileIdentifier_iccid = 2,
};
/** Handle of EnableProfileRequest.profileIdentifier. */
extern SGP32_API const sgp32_type sgp22_EnableProfileRequest_profileIdentifier_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EnableProfileRequest_profileIdentifier_init(
    sgp22_EnableProfileRequest_profileIdentifier *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EnableProfileRequest.profileIdentifier; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EnableProfileRequest_profileIdentifier_decode(
    sgp22_EnableProfileRequest_profileIdentifier *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp22_EnableProfileRequest_profileIdentifier_type, value, error, der,
                        options);
}
/** Encodes EnableProfileRequest.profileIdentifier; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EnableProfileRequest_profileIdentifier_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_EnableProfileRequest_profileIdentifier *value)
{
    return sgp32_encode(&sgp22_EnableProfileRequest_profileIdentifier_type, der, error, buffer,
                        capacity, value);
}

/**
 * EnableProfileRequest, tag BF31.
 *
 * BF31: enables a profile.
 *
 * @code{.unparsed}
 *     EnableProfileRequest ::= [49] SEQUENCE {
 *         profileIdentifier CHOICE {
 *             isdpAid [APPLICATION 15] OctetTo16,
 *             iccid Iccid
 *         },
 *         refreshFlag BOOLEAN
 *     }
 * @endcode
 */
typedef struct sgp22_EnableProfileRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_EnableProfileRequest_profileIdentifier profileIdentifier;
    bool refreshFlag;
} sgp22_EnableProfileRequest;
/** Handle of EnableProfileRequest. */
extern SGP32_API const sgp32_type sgp22_EnableProfileRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EnableProfileRequest_init(sgp22_EnableProfileRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EnableProfileRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EnableProfileRequest_decode(
    sgp22_EnableProfileRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_EnableProfileRequest_type, value, error, der, options);
}
/** Encodes EnableProfileRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_EnableProfileRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_EnableProfileRequest *value)
{
    return sgp32_encode(&sgp22_EnableProfileRequest_type, der, error, buffer, capacity, value);
}

/** EnableProfileResponse.enableResult, defined inside EnableProfileResponse. */
/** Named values of EnableProfileResponse.enableResult. */
enum {
    SGP22_EnableProfileResponse_enableResult_ok = 0,
    SGP22_EnableProfileResponse_enableResult_iccidOrAidNotFound = 1,
    SGP22_EnableProfileResponse_enableResult_profileNotInDisabledState = 2,
    SGP22_EnableProfileResponse_enableResult_disallowedByPolicy = 3,
    SGP22_EnableProfileResponse_enableResult_wrongProfileReenabling = 4,
    SGP22_EnableProfileResponse_enableResult_catBusy = 5,
    SGP22_EnableProfileResponse_enableResult_undefinedError = 127,
};
/** Handle of EnableProfileResponse.enableResult. */
extern SGP32_API const sgp32_type sgp22_EnableProfileResponse_enableResult_type;

/**
 * EnableProfileResponse, tag BF31.
 *
 * BF31: outcome of enabling a profile.
 *
 * @code{.unparsed}
 *     EnableProfileResponse ::= [49] SEQUENCE {
 *         enableResult INTEGER {
 *             ok(0),
 *             iccidOrAidNotFound(1),
 *             profileNotInDisabledState(2),
 *             disallowedByPolicy(3),
 *             wrongProfileReenabling(4),
 *             catBusy(5),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_EnableProfileResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t enableResult;
} sgp22_EnableProfileResponse;
/** Handle of EnableProfileResponse. */
extern SGP32_API const sgp32_type sgp22_EnableProfileResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EnableProfileResponse_init(sgp22_EnableProfileResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EnableProfileResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EnableProfileResponse_decode(
    sgp22_EnableProfileResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_EnableProfileResponse_type, value, error, der, options);
}
/** Encodes EnableProfileResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_EnableProfileResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp22_EnableProfileResponse *value)
{
    return sgp32_encode(&sgp22_EnableProfileResponse_type, der, error, buffer, capacity, value);
}

/** DisableProfileRequest.profileIdentifier, defined inside DisableProfileRequest. */
typedef struct sgp22_DisableProfileRequest_profileIdentifier {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_DisableProfileRequest_profileIdentifier_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_OctetTo16 isdpAid;
        sgp22_Iccid iccid;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_DisableProfileRequest_profileIdentifier;
/** Values of `choice` in sgp22_DisableProfileRequest_profileIdentifier. */
enum {
    SGP22_DisableProfileRequest_profileIdentifier_isdpAid = 1,
    SGP22_DisableProfileRequest_profileIdentifier_iccid = 2,
};
/** Handle of DisableProfileRequest.profileIdentifier. */
extern SGP32_API const sgp32_type sgp22_DisableProfileRequest_profileIdentifier_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_DisableProfileRequest_profileIdentifier_init(
    sgp22_DisableProfileRequest_profileIdentifier *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DisableProfileRequest.profileIdentifier; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DisableProfileRequest_profileIdentifier_decode(
    sgp22_DisableProfileRequest_profileIdentifier *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp22_DisableProfileRequest_profileIdentifier_type, value, error, der,
                        options);
}
/** Encodes DisableProfileRequest.profileIdentifier; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DisableProfileRequest_profileIdentifier_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_DisableProfileRequest_profileIdentifier *value)
{
    return sgp32_encode(&sgp22_DisableProfileRequest_profileIdentifier_type, der, error, buffer,
                        capacity, value);
}

/**
 * DisableProfileRequest, tag BF32.
 *
 * BF32: disables a profile.
 *
 * @code{.unparsed}
 *     DisableProfileRequest ::= [50] SEQUENCE {
 *         profileIdentifier CHOICE {
 *             isdpAid [APPLICATION 15] OctetTo16,
 *             iccid Iccid
 *         },
 *         refreshFlag BOOLEAN
 *     }
 * @endcode
 */
typedef struct sgp22_DisableProfileRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_DisableProfileRequest_profileIdentifier profileIdentifier;
    bool refreshFlag;
} sgp22_DisableProfileRequest;
/** Handle of DisableProfileRequest. */
extern SGP32_API const sgp32_type sgp22_DisableProfileRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_DisableProfileRequest_init(sgp22_DisableProfileRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DisableProfileRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DisableProfileRequest_decode(
    sgp22_DisableProfileRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_DisableProfileRequest_type, value, error, der, options);
}
/** Encodes DisableProfileRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_DisableProfileRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp22_DisableProfileRequest *value)
{
    return sgp32_encode(&sgp22_DisableProfileRequest_type, der, error, buffer, capacity, value);
}

/** DisableProfileResponse.disableResult, defined inside DisableProfileResponse. */
/** Named values of DisableProfileResponse.disableResult. */
enum {
    SGP22_DisableProfileResponse_disableResult_ok = 0,
    SGP22_DisableProfileResponse_disableResult_iccidOrAidNotFound = 1,
    SGP22_DisableProfileResponse_disableResult_profileNotInEnabledState = 2,
    SGP22_DisableProfileResponse_disableResult_disallowedByPolicy = 3,
    SGP22_DisableProfileResponse_disableResult_catBusy = 5,
    SGP22_DisableProfileResponse_disableResult_undefinedError = 127,
};
/** Handle of DisableProfileResponse.disableResult. */
extern SGP32_API const sgp32_type sgp22_DisableProfileResponse_disableResult_type;

/**
 * DisableProfileResponse, tag BF32.
 *
 * BF32: outcome of disabling a profile.
 *
 * @code{.unparsed}
 *     DisableProfileResponse ::= [50] SEQUENCE {
 *         disableResult INTEGER {
 *             ok(0),
 *             iccidOrAidNotFound(1),
 *             profileNotInEnabledState(2),
 *             disallowedByPolicy(3),
 *             catBusy(5),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_DisableProfileResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t disableResult;
} sgp22_DisableProfileResponse;
/** Handle of DisableProfileResponse. */
extern SGP32_API const sgp32_type sgp22_DisableProfileResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_DisableProfileResponse_init(sgp22_DisableProfileResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DisableProfileResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DisableProfileResponse_decode(
    sgp22_DisableProfileResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_DisableProfileResponse_type, value, error, der, options);
}
/** Encodes DisableProfileResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_DisableProfileResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp22_DisableProfileResponse *value)
{
    return sgp32_encode(&sgp22_DisableProfileResponse_type, der, error, buffer, capacity, value);
}

/**
 * DeleteProfileRequest, tag BF33.
 *
 * BF33: deletes a profile.
 *
 * @code{.unparsed}
 *     DeleteProfileRequest ::= [51] CHOICE {
 *         isdpAid [APPLICATION 15] OctetTo16,
 *         iccid Iccid
 *     }
 * @endcode
 */
typedef struct sgp22_DeleteProfileRequest {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP22_DeleteProfileRequest_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_OctetTo16 isdpAid;
        sgp22_Iccid iccid;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_DeleteProfileRequest;
/** Values of `choice` in sgp22_DeleteProfileRequest. */
enum {
    SGP22_DeleteProfileRequest_isdpAid = 1,
    SGP22_DeleteProfileRequest_iccid = 2,
};
/** Handle of DeleteProfileRequest. */
extern SGP32_API const sgp32_type sgp22_DeleteProfileRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_DeleteProfileRequest_init(sgp22_DeleteProfileRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DeleteProfileRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DeleteProfileRequest_decode(
    sgp22_DeleteProfileRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_DeleteProfileRequest_type, value, error, der, options);
}
/** Encodes DeleteProfileRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_DeleteProfileRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_DeleteProfileRequest *value)
{
    return sgp32_encode(&sgp22_DeleteProfileRequest_type, der, error, buffer, capacity, value);
}

/** DeleteProfileResponse.deleteResult, defined inside DeleteProfileResponse. */
/** Named values of DeleteProfileResponse.deleteResult. */
enum {
    SGP22_DeleteProfileResponse_deleteResult_ok = 0,
    SGP22_DeleteProfileResponse_deleteResult_iccidOrAidNotFound = 1,
    SGP22_DeleteProfileResponse_deleteResult_profileNotInDisabledState = 2,
    SGP22_DeleteProfileResponse_deleteResult_disallowedByPolicy = 3,
    SGP22_DeleteProfileResponse_deleteResult_undefinedError = 127,
};
/** Handle of DeleteProfileResponse.deleteResult. */
extern SGP32_API const sgp32_type sgp22_DeleteProfileResponse_deleteResult_type;

/**
 * DeleteProfileResponse, tag BF33.
 *
 * BF33: outcome of deleting a profile.
 *
 * @code{.unparsed}
 *     DeleteProfileResponse ::= [51] SEQUENCE {
 *         deleteResult INTEGER {
 *             ok(0),
 *             iccidOrAidNotFound(1),
 *             profileNotInDisabledState(2),
 *             disallowedByPolicy(3),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_DeleteProfileResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t deleteResult;
} sgp22_DeleteProfileResponse;
/** Handle of DeleteProfileResponse. */
extern SGP32_API const sgp32_type sgp22_DeleteProfileResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_DeleteProfileResponse_init(sgp22_DeleteProfileResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DeleteProfileResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_DeleteProfileResponse_decode(
    sgp22_DeleteProfileResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_DeleteProfileResponse_type, value, error, der, options);
}
/** Encodes DeleteProfileResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_DeleteProfileResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp22_DeleteProfileResponse *value)
{
    return sgp32_encode(&sgp22_DeleteProfileResponse_type, der, error, buffer, capacity, value);
}

/** EuiccMemoryResetRequest.resetOptions, defined inside EuiccMemoryResetRequest. */
/** Bit numbers of EuiccMemoryResetRequest.resetOptions. */
enum {
    SGP22_EuiccMemoryResetRequest_resetOptions_deleteOperationalProfiles = 0,
    SGP22_EuiccMemoryResetRequest_resetOptions_deleteFieldLoadedTestProfiles = 1,
    SGP22_EuiccMemoryResetRequest_resetOptions_resetDefaultSmdpAddress = 2,
};
/** Handle of EuiccMemoryResetRequest.resetOptions. */
extern SGP32_API const sgp32_type sgp22_EuiccMemoryResetRequest_resetOptions_type;

/**
 * EuiccMemoryResetRequest, tag BF34.
 *
 * BF34: erases the chosen parts of the eUICC's memory.
 *
 * @code{.unparsed}
 *     EuiccMemoryResetRequest ::= [52] SEQUENCE {
 *         resetOptions [2] BIT STRING {
 *             deleteOperationalProfiles(0),
 *             deleteFieldLoadedTestProfiles(1),
 *             resetDefaultSmdpAddress(2)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_EuiccMemoryResetRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bits resetOptions;
} sgp22_EuiccMemoryResetRequest;
/** Handle of EuiccMemoryResetRequest. */
extern SGP32_API const sgp32_type sgp22_EuiccMemoryResetRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EuiccMemoryResetRequest_init(sgp22_EuiccMemoryResetRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccMemoryResetRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EuiccMemoryResetRequest_decode(
    sgp22_EuiccMemoryResetRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_EuiccMemoryResetRequest_type, value, error, der, options);
}
/** Encodes EuiccMemoryResetRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_EuiccMemoryResetRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_EuiccMemoryResetRequest *value)
{
    return sgp32_encode(&sgp22_EuiccMemoryResetRequest_type, der, error, buffer, capacity, value);
}

/** EuiccMemoryResetResponse.resetResult, defined inside EuiccMemoryResetResponse. */
/** Named values of EuiccMemoryResetResponse.resetResult. */
enum {
    SGP22_EuiccMemoryResetResponse_resetResult_ok = 0,
    SGP22_EuiccMemoryResetResponse_resetResult_nothingToDelete = 1,
    SGP22_EuiccMemoryResetResponse_resetResult_catBusy = 5,
    SGP22_EuiccMemoryResetResponse_resetResult_undefinedError = 127,
};
/** Handle of EuiccMemoryResetResponse.resetResult. */
extern SGP32_API const sgp32_type sgp22_EuiccMemoryResetResponse_resetResult_type;

/**
 * EuiccMemoryResetResponse, tag BF34.
 *
 * BF34: outcome of a memory reset.
 *
 * @code{.unparsed}
 *     EuiccMemoryResetResponse ::= [52] SEQUENCE {
 *         resetResult INTEGER {
 *             ok(0),
 *             nothingToDelete(1),
 *             catBusy(5),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_EuiccMemoryResetResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t resetResult;
} sgp22_EuiccMemoryResetResponse;
/** Handle of EuiccMemoryResetResponse. */
extern SGP32_API const sgp32_type sgp22_EuiccMemoryResetResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EuiccMemoryResetResponse_init(sgp22_EuiccMemoryResetResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccMemoryResetResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EuiccMemoryResetResponse_decode(
    sgp22_EuiccMemoryResetResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_EuiccMemoryResetResponse_type, value, error, der, options);
}
/** Encodes EuiccMemoryResetResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_EuiccMemoryResetResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp22_EuiccMemoryResetResponse *value)
{
    return sgp32_encode(&sgp22_EuiccMemoryResetResponse_type, der, error, buffer, capacity, value);
}

/**
 * GetEuiccDataRequest, tag BF3E.
 *
 * BF3E: asks for the identifier of the eUICC.
 *
 * @code{.unparsed}
 *     GetEuiccDataRequest ::= [62] SEQUENCE {
 *         tagList [APPLICATION 28] Octet1
 *     }
 * @endcode
 */
typedef struct sgp22_GetEuiccDataRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_Octet1 tagList;
} sgp22_GetEuiccDataRequest;
/** Handle of GetEuiccDataRequest. */
extern SGP32_API const sgp32_type sgp22_GetEuiccDataRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_GetEuiccDataRequest_init(sgp22_GetEuiccDataRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEuiccDataRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetEuiccDataRequest_decode(
    sgp22_GetEuiccDataRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_GetEuiccDataRequest_type, value, error, der, options);
}
/** Encodes GetEuiccDataRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_GetEuiccDataRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp22_GetEuiccDataRequest *value)
{
    return sgp32_encode(&sgp22_GetEuiccDataRequest_type, der, error, buffer, capacity, value);
}

/**
 * GetEuiccDataResponse, tag BF3E.
 *
 * BF3E: the identifier (EID): 32 digits, two in each octet, not swapped.
 *
 * @code{.unparsed}
 *     GetEuiccDataResponse ::= [62] SEQUENCE {
 *         eidValue [APPLICATION 26] Octet16
 *     }
 * @endcode
 */
typedef struct sgp22_GetEuiccDataResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_Octet16 eidValue;
} sgp22_GetEuiccDataResponse;
/** Handle of GetEuiccDataResponse. */
extern SGP32_API const sgp32_type sgp22_GetEuiccDataResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_GetEuiccDataResponse_init(sgp22_GetEuiccDataResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEuiccDataResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetEuiccDataResponse_decode(
    sgp22_GetEuiccDataResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_GetEuiccDataResponse_type, value, error, der, options);
}
/** Encodes GetEuiccDataResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_GetEuiccDataResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_GetEuiccDataResponse *value)
{
    return sgp32_encode(&sgp22_GetEuiccDataResponse_type, der, error, buffer, capacity, value);
}

/**
 * SetNicknameRequest, tag BF29.
 *
 * BF29: gives a profile the user's own name.
 *
 * @code{.unparsed}
 *     SetNicknameRequest ::= [41] SEQUENCE {
 *         iccid Iccid,
 *         profileNickname [16] UTF8String (SIZE (0..64))
 *     }
 * @endcode
 */
typedef struct sgp22_SetNicknameRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_Iccid iccid;
    sgp32_bytes profileNickname;
} sgp22_SetNicknameRequest;
/** Handle of SetNicknameRequest. */
extern SGP32_API const sgp32_type sgp22_SetNicknameRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_SetNicknameRequest_init(sgp22_SetNicknameRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes SetNicknameRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_SetNicknameRequest_decode(
    sgp22_SetNicknameRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_SetNicknameRequest_type, value, error, der, options);
}
/** Encodes SetNicknameRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_SetNicknameRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const sgp22_SetNicknameRequest *value)
{
    return sgp32_encode(&sgp22_SetNicknameRequest_type, der, error, buffer, capacity, value);
}

/** SetNicknameResponse.setNicknameResult, defined inside SetNicknameResponse. */
/** Named values of SetNicknameResponse.setNicknameResult. */
enum {
    SGP22_SetNicknameResponse_setNicknameResult_ok = 0,
    SGP22_SetNicknameResponse_setNicknameResult_iccidNotFound = 1,
    SGP22_SetNicknameResponse_setNicknameResult_undefinedError = 127,
};
/** Handle of SetNicknameResponse.setNicknameResult. */
extern SGP32_API const sgp32_type sgp22_SetNicknameResponse_setNicknameResult_type;

/**
 * SetNicknameResponse, tag BF29.
 *
 * BF29: outcome of naming a profile.
 *
 * @code{.unparsed}
 *     SetNicknameResponse ::= [41] SEQUENCE {
 *         setNicknameResult INTEGER {
 *             ok(0),
 *             iccidNotFound(1),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_SetNicknameResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t setNicknameResult;
} sgp22_SetNicknameResponse;
/** Handle of SetNicknameResponse. */
extern SGP32_API const sgp32_type sgp22_SetNicknameResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_SetNicknameResponse_init(sgp22_SetNicknameResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes SetNicknameResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_SetNicknameResponse_decode(
    sgp22_SetNicknameResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_SetNicknameResponse_type, value, error, der, options);
}
/** Encodes SetNicknameResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_SetNicknameResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp22_SetNicknameResponse *value)
{
    return sgp32_encode(&sgp22_SetNicknameResponse_type, der, error, buffer, capacity, value);
}

/**
 * GetRatRequest, tag BF43.
 *
 * BF43: asks for the rules authorisation table.
 *
 * @code{.unparsed}
 *     GetRatRequest ::= [67] SEQUENCE {}
 * @endcode
 */
typedef struct sgp22_GetRatRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp22_GetRatRequest;
/** Handle of GetRatRequest. */
extern SGP32_API const sgp32_type sgp22_GetRatRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_GetRatRequest_init(sgp22_GetRatRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetRatRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetRatRequest_decode(sgp22_GetRatRequest *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&sgp22_GetRatRequest_type, value, error, der, options);
}
/** Encodes GetRatRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_GetRatRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const sgp22_GetRatRequest *value)
{
    return sgp32_encode(&sgp22_GetRatRequest_type, der, error, buffer, capacity, value);
}

/**
 * GetRatResponse, tag BF43.
 *
 * BF43: the rules authorisation table.
 *
 * @code{.unparsed}
 *     GetRatResponse ::= [67] SEQUENCE {
 *         rat RulesAuthorisationTable
 *     }
 * @endcode
 */
typedef struct sgp22_GetRatResponse {
    sgp32_bytes der;                   /**< the octets it was decoded from */
    sgp32_bytes extensions;            /**< unknown TLVs after the known components */
    sgp22_RulesAuthorisationTable rat; /**< of sgp22_ProfilePolicyAuthorisationRule */
} sgp22_GetRatResponse;
/** Handle of GetRatResponse. */
extern SGP32_API const sgp32_type sgp22_GetRatResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_GetRatResponse_init(sgp22_GetRatResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetRatResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetRatResponse_decode(sgp22_GetRatResponse *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&sgp22_GetRatResponse_type, value, error, der, options);
}
/** Encodes GetRatResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_GetRatResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const sgp22_GetRatResponse *value)
{
    return sgp32_encode(&sgp22_GetRatResponse_type, der, error, buffer, capacity, value);
}

/**
 * InitiateAuthenticationRequest, tag BF39.
 *
 * BF39: opens a session with a server.
 *
 * @code{.unparsed}
 *     InitiateAuthenticationRequest ::= [57] SEQUENCE {
 *         euiccChallenge [1] Octet16,
 *         smdpAddress [3] UTF8String,
 *         euiccInfo1 EUICCInfo1
 *     }
 * @endcode
 */
typedef struct sgp22_InitiateAuthenticationRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_Octet16 euiccChallenge;
    sgp32_bytes smdpAddress;
    sgp22_EUICCInfo1 euiccInfo1;
} sgp22_InitiateAuthenticationRequest;
/** Handle of InitiateAuthenticationRequest. */
extern SGP32_API const sgp32_type sgp22_InitiateAuthenticationRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_InitiateAuthenticationRequest_init(sgp22_InitiateAuthenticationRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes InitiateAuthenticationRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_InitiateAuthenticationRequest_decode(sgp22_InitiateAuthenticationRequest *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_InitiateAuthenticationRequest_type, value, error, der, options);
}
/** Encodes InitiateAuthenticationRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_InitiateAuthenticationRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_InitiateAuthenticationRequest *value)
{
    return sgp32_encode(&sgp22_InitiateAuthenticationRequest_type, der, error, buffer, capacity,
                        value);
}

/**
 * AuthenticateClientRequest, tag BF3B.
 *
 * BF3B: hands the eUICC's authentication to the server.
 *
 * @code{.unparsed}
 *     AuthenticateClientRequest ::= [59] SEQUENCE {
 *         transactionId [0] TransactionId,
 *         authenticateServerResponse [56] AuthenticateServerResponse,
 *         useMatchingIdForAcr NULL OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp22_AuthenticateClientRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_useMatchingIdForAcr;
    sgp22_TransactionId transactionId;
    sgp22_AuthenticateServerResponse authenticateServerResponse;
} sgp22_AuthenticateClientRequest;
/** Handle of AuthenticateClientRequest. */
extern SGP32_API const sgp32_type sgp22_AuthenticateClientRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_AuthenticateClientRequest_init(sgp22_AuthenticateClientRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateClientRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateClientRequest_decode(
    sgp22_AuthenticateClientRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateClientRequest_type, value, error, der, options);
}
/** Encodes AuthenticateClientRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateClientRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_AuthenticateClientRequest *value)
{
    return sgp32_encode(&sgp22_AuthenticateClientRequest_type, der, error, buffer, capacity, value);
}

/**
 * GetBoundProfilePackageRequest, tag BF3A.
 *
 * BF3A: asks for the profile package.
 *
 * @code{.unparsed}
 *     GetBoundProfilePackageRequest ::= [58] SEQUENCE {
 *         transactionId [0] TransactionId,
 *         prepareDownloadResponse [33] PrepareDownloadResponse
 *     }
 * @endcode
 */
typedef struct sgp22_GetBoundProfilePackageRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_PrepareDownloadResponse prepareDownloadResponse;
} sgp22_GetBoundProfilePackageRequest;
/** Handle of GetBoundProfilePackageRequest. */
extern SGP32_API const sgp32_type sgp22_GetBoundProfilePackageRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_GetBoundProfilePackageRequest_init(sgp22_GetBoundProfilePackageRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetBoundProfilePackageRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_GetBoundProfilePackageRequest_decode(sgp22_GetBoundProfilePackageRequest *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_GetBoundProfilePackageRequest_type, value, error, der, options);
}
/** Encodes GetBoundProfilePackageRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetBoundProfilePackageRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_GetBoundProfilePackageRequest *value)
{
    return sgp32_encode(&sgp22_GetBoundProfilePackageRequest_type, der, error, buffer, capacity,
                        value);
}

/**
 * CancelSessionRequestEs9, tag BF41.
 *
 * BF41: tells the server that a session ends.
 *
 * @code{.unparsed}
 *     CancelSessionRequestEs9 ::= [65] SEQUENCE {
 *         transactionId TransactionId,
 *         cancelSessionResponse CancelSessionResponse
 *     }
 * @endcode
 */
typedef struct sgp22_CancelSessionRequestEs9 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_CancelSessionResponse cancelSessionResponse;
} sgp22_CancelSessionRequestEs9;
/** Handle of CancelSessionRequestEs9. */
extern SGP32_API const sgp32_type sgp22_CancelSessionRequestEs9_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_CancelSessionRequestEs9_init(sgp22_CancelSessionRequestEs9 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CancelSessionRequestEs9; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CancelSessionRequestEs9_decode(
    sgp22_CancelSessionRequestEs9 *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_CancelSessionRequestEs9_type, value, error, der, options);
}
/** Encodes CancelSessionRequestEs9; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_CancelSessionRequestEs9_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_CancelSessionRequestEs9 *value)
{
    return sgp32_encode(&sgp22_CancelSessionRequestEs9_type, der, error, buffer, capacity, value);
}

/**
 * HandleNotification, tag BF3D.
 *
 * BF3D: delivers a notification; has no answer.
 *
 * @code{.unparsed}
 *     HandleNotification ::= [61] SEQUENCE {
 *         pendingNotification PendingNotification
 *     }
 * @endcode
 */
typedef struct sgp22_HandleNotification {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_PendingNotification pendingNotification;
} sgp22_HandleNotification;
/** Handle of HandleNotification. */
extern SGP32_API const sgp32_type sgp22_HandleNotification_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_HandleNotification_init(sgp22_HandleNotification *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes HandleNotification; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_HandleNotification_decode(
    sgp22_HandleNotification *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_HandleNotification_type, value, error, der, options);
}
/** Encodes HandleNotification; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_HandleNotification_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const sgp22_HandleNotification *value)
{
    return sgp32_encode(&sgp22_HandleNotification_type, der, error, buffer, capacity, value);
}

/**
 * RemoteProfileProvisioningRequest, tag A2.
 *
 * A2: any request to a server over HTTP.
 *
 * @code{.unparsed}
 *     RemoteProfileProvisioningRequest ::= [2] CHOICE {
 *         initiateAuthenticationRequest [57] InitiateAuthenticationRequest,
 *         authenticateClientRequest [59] AuthenticateClientRequest,
 *         getBoundProfilePackageRequest [58] GetBoundProfilePackageRequest,
 *         cancelSessionRequestEs9 [65] CancelSessionRequestEs9,
 *         handleNotification [61] HandleNotification
 *     }
 * @endcode
 */
typedef struct sgp22_RemoteProfileProvisioningRequest {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_RemoteProfileProvisioningRequest_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_InitiateAuthenticationRequest initiateAuthenticationRequest;
        sgp22_AuthenticateClientRequest authenticateClientRequest;
        sgp22_GetBoundProfilePackageRequest getBoundProfilePackageRequest;
        sgp22_CancelSessionRequestEs9 cancelSessionRequestEs9;
        sgp22_HandleNotification handleNotification;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_RemoteProfileProvisioningRequest;
/** Values of `choice` in sgp22_RemoteProfileProvisioningRequest. */
enum {
    SGP22_RemoteProfileProvisioningRequest_initiateAuthenticationRequest = 1,
    SGP22_RemoteProfileProvisioningRequest_authenticateClientRequest = 2,
    SGP22_RemoteProfileProvisioningRequest_getBoundProfilePackageRequest = 3,
    SGP22_RemoteProfileProvisioningRequest_cancelSessionRequestEs9 = 4,
    SGP22_RemoteProfileProvisioningRequest_handleNotification = 5,
};
/** Handle of RemoteProfileProvisioningRequest. */
extern SGP32_API const sgp32_type sgp22_RemoteProfileProvisioningRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_RemoteProfileProvisioningRequest_init(sgp22_RemoteProfileProvisioningRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes RemoteProfileProvisioningRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_RemoteProfileProvisioningRequest_decode(sgp22_RemoteProfileProvisioningRequest *value,
                                              sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_RemoteProfileProvisioningRequest_type, value, error, der, options);
}
/** Encodes RemoteProfileProvisioningRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_RemoteProfileProvisioningRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_RemoteProfileProvisioningRequest *value)
{
    return sgp32_encode(&sgp22_RemoteProfileProvisioningRequest_type, der, error, buffer, capacity,
                        value);
}

/**
 * InitiateAuthenticationOkEs9, tag 30.
 *
 * 30: the server's authentication.
 *
 * @code{.unparsed}
 *     InitiateAuthenticationOkEs9 ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         serverSigned1 ServerSigned1,
 *         serverSignature1 [APPLICATION 55] OCTET STRING,
 *         euiccCiPKIdToBeUsed SubjectKeyIdentifier,
 *         serverCertificate Certificate
 *     }
 * @endcode
 */
typedef struct sgp22_InitiateAuthenticationOkEs9 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_ServerSigned1 serverSigned1;
    sgp32_bytes serverSignature1;
    pkix_SubjectKeyIdentifier euiccCiPKIdToBeUsed;
    pkix_Certificate serverCertificate;
} sgp22_InitiateAuthenticationOkEs9;
/** Handle of InitiateAuthenticationOkEs9. */
extern SGP32_API const sgp32_type sgp22_InitiateAuthenticationOkEs9_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_InitiateAuthenticationOkEs9_init(sgp22_InitiateAuthenticationOkEs9 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes InitiateAuthenticationOkEs9; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_InitiateAuthenticationOkEs9_decode(
    sgp22_InitiateAuthenticationOkEs9 *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_InitiateAuthenticationOkEs9_type, value, error, der, options);
}
/** Encodes InitiateAuthenticationOkEs9; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_InitiateAuthenticationOkEs9_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_InitiateAuthenticationOkEs9 *value)
{
    return sgp32_encode(&sgp22_InitiateAuthenticationOkEs9_type, der, error, buffer, capacity,
                        value);
}

/** InitiateAuthenticationResponse.initiateAuthenticationError, defined inside
 * InitiateAuthenticationResponse. */
/** Named values of InitiateAuthenticationResponse.initiateAuthenticationError. */
enum {
    SGP22_InitiateAuthenticationResponse_initiateAuthenticationError_invalidDpAddress = 1,
    SGP22_InitiateAuthenticationResponse_initiateAuthenticationError_euiccVersionNotSupportedByDp =
        2,
    SGP22_InitiateAuthenticationResponse_initiateAuthenticationError_ciPKIdNotSupported = 3,
};
/** Handle of InitiateAuthenticationResponse.initiateAuthenticationError. */
extern SGP32_API const sgp32_type
    sgp22_InitiateAuthenticationResponse_initiateAuthenticationError_type;

/**
 * InitiateAuthenticationResponse, tag BF39.
 *
 * BF39: the server's authentication, or an error.
 *
 * @code{.unparsed}
 *     InitiateAuthenticationResponse ::= [57] CHOICE {
 *         initiateAuthenticationOk InitiateAuthenticationOkEs9,
 *         initiateAuthenticationError INTEGER {
 *             invalidDpAddress(1),
 *             euiccVersionNotSupportedByDp(2),
 *             ciPKIdNotSupported(3)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_InitiateAuthenticationResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_InitiateAuthenticationResponse_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_InitiateAuthenticationOkEs9 initiateAuthenticationOk;
        int64_t initiateAuthenticationError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_InitiateAuthenticationResponse;
/** Values of `choice` in sgp22_InitiateAuthenticationResponse. */
enum {
    SGP22_InitiateAuthenticationResponse_initiateAuthenticationOk = 1,
    SGP22_InitiateAuthenticationResponse_initiateAuthenticationError = 2,
};
/** Handle of InitiateAuthenticationResponse. */
extern SGP32_API const sgp32_type sgp22_InitiateAuthenticationResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_InitiateAuthenticationResponse_init(sgp22_InitiateAuthenticationResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes InitiateAuthenticationResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_InitiateAuthenticationResponse_decode(sgp22_InitiateAuthenticationResponse *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_InitiateAuthenticationResponse_type, value, error, der, options);
}
/** Encodes InitiateAuthenticationResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_InitiateAuthenticationResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_InitiateAuthenticationResponse *value)
{
    return sgp32_encode(&sgp22_InitiateAuthenticationResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * AuthenticateClientOk, tag 30.
 *
 * 30: metadata of the offered profile, and the SM-DP+'s signature.
 *
 * @code{.unparsed}
 *     AuthenticateClientOk ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         profileMetaData [37] StoreMetadataRequest,
 *         smdpSigned2 SmdpSigned2,
 *         smdpSignature2 [APPLICATION 55] OCTET STRING,
 *         smdpCertificate Certificate
 *     }
 * @endcode
 */
typedef struct sgp22_AuthenticateClientOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_StoreMetadataRequest profileMetaData;
    sgp22_SmdpSigned2 smdpSigned2;
    sgp32_bytes smdpSignature2;
    pkix_Certificate smdpCertificate;
} sgp22_AuthenticateClientOk;
/** Handle of AuthenticateClientOk. */
extern SGP32_API const sgp32_type sgp22_AuthenticateClientOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_AuthenticateClientOk_init(sgp22_AuthenticateClientOk *value)
{
    memset(value, 0, sizeof *value);
    sgp22_StoreMetadataRequest_init(&value->profileMetaData);
}
/** Decodes AuthenticateClientOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateClientOk_decode(
    sgp22_AuthenticateClientOk *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateClientOk_type, value, error, der, options);
}
/** Encodes AuthenticateClientOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_AuthenticateClientOk_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp22_AuthenticateClientOk *value)
{
    return sgp32_encode(&sgp22_AuthenticateClientOk_type, der, error, buffer, capacity, value);
}

/** AuthenticateClientResponseEs9.authenticateClientError, defined inside
 * AuthenticateClientResponseEs9. */
/** Named values of AuthenticateClientResponseEs9.authenticateClientError. */
enum {
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_eumCertificateInvalid = 1,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_eumCertificateExpired = 2,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_euiccCertificateInvalid = 3,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_euiccCertificateExpired = 4,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_euiccSignatureInvalid = 5,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_matchingIdRefused = 6,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_eidMismatch = 7,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_noEligibleProfile = 8,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_ciPKUnknown = 9,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_invalidTransactionId = 10,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_insufficientMemory = 11,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_downloadOrderExpired = 18,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError_undefinedError = 127,
};
/** Handle of AuthenticateClientResponseEs9.authenticateClientError. */
extern SGP32_API const sgp32_type sgp22_AuthenticateClientResponseEs9_authenticateClientError_type;

/**
 * AuthenticateClientOkAcr, tag 30.
 *
 * 30: metadata of a profile whose activation code can be fetched.
 *
 * @code{.unparsed}
 *     AuthenticateClientOkAcr ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         profileMetaData [37] StoreMetadataRequest
 *     }
 * @endcode
 */
typedef struct sgp22_AuthenticateClientOkAcr {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_StoreMetadataRequest profileMetaData;
} sgp22_AuthenticateClientOkAcr;
/** Handle of AuthenticateClientOkAcr. */
extern SGP32_API const sgp32_type sgp22_AuthenticateClientOkAcr_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_AuthenticateClientOkAcr_init(sgp22_AuthenticateClientOkAcr *value)
{
    memset(value, 0, sizeof *value);
    sgp22_StoreMetadataRequest_init(&value->profileMetaData);
}
/** Decodes AuthenticateClientOkAcr; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateClientOkAcr_decode(
    sgp22_AuthenticateClientOkAcr *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateClientOkAcr_type, value, error, der, options);
}
/** Encodes AuthenticateClientOkAcr; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_AuthenticateClientOkAcr_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp22_AuthenticateClientOkAcr *value)
{
    return sgp32_encode(&sgp22_AuthenticateClientOkAcr_type, der, error, buffer, capacity, value);
}

/**
 * AuthenticateClientResponseEs9, tag BF3B.
 *
 * BF3B: the SM-DP+ offers a profile, or an error.
 *
 * @code{.unparsed}
 *     AuthenticateClientResponseEs9 ::= [59] CHOICE {
 *         authenticateClientOk [0] AuthenticateClientOk,
 *         authenticateClientError [1] INTEGER {
 *             eumCertificateInvalid(1),
 *             eumCertificateExpired(2),
 *             euiccCertificateInvalid(3),
 *             euiccCertificateExpired(4),
 *             euiccSignatureInvalid(5),
 *             matchingIdRefused(6),
 *             eidMismatch(7),
 *             noEligibleProfile(8),
 *             ciPKUnknown(9),
 *             invalidTransactionId(10),
 *             insufficientMemory(11),
 *             downloadOrderExpired(18),
 *             undefinedError(127)
 *         },
 *         authenticateClientOkAcr [5] AuthenticateClientOkAcr
 *     }
 * @endcode
 */
typedef struct sgp22_AuthenticateClientResponseEs9 {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_AuthenticateClientResponseEs9_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_AuthenticateClientOk authenticateClientOk;
        int64_t authenticateClientError;
        sgp22_AuthenticateClientOkAcr authenticateClientOkAcr;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_AuthenticateClientResponseEs9;
/** Values of `choice` in sgp22_AuthenticateClientResponseEs9. */
enum {
    SGP22_AuthenticateClientResponseEs9_authenticateClientOk = 1,
    SGP22_AuthenticateClientResponseEs9_authenticateClientError = 2,
    SGP22_AuthenticateClientResponseEs9_authenticateClientOkAcr = 3,
};
/** Handle of AuthenticateClientResponseEs9. */
extern SGP32_API const sgp32_type sgp22_AuthenticateClientResponseEs9_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_AuthenticateClientResponseEs9_init(sgp22_AuthenticateClientResponseEs9 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateClientResponseEs9; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_AuthenticateClientResponseEs9_decode(sgp22_AuthenticateClientResponseEs9 *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateClientResponseEs9_type, value, error, der, options);
}
/** Encodes AuthenticateClientResponseEs9; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateClientResponseEs9_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_AuthenticateClientResponseEs9 *value)
{
    return sgp32_encode(&sgp22_AuthenticateClientResponseEs9_type, der, error, buffer, capacity,
                        value);
}

/**
 * GetBoundProfilePackageOk, tag 30.
 *
 * 30: the profile package.
 *
 * @code{.unparsed}
 *     GetBoundProfilePackageOk ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         boundProfilePackage [54] BoundProfilePackage
 *     }
 * @endcode
 */
typedef struct sgp22_GetBoundProfilePackageOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp22_BoundProfilePackage boundProfilePackage;
} sgp22_GetBoundProfilePackageOk;
/** Handle of GetBoundProfilePackageOk. */
extern SGP32_API const sgp32_type sgp22_GetBoundProfilePackageOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_GetBoundProfilePackageOk_init(sgp22_GetBoundProfilePackageOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetBoundProfilePackageOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetBoundProfilePackageOk_decode(
    sgp22_GetBoundProfilePackageOk *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_GetBoundProfilePackageOk_type, value, error, der, options);
}
/** Encodes GetBoundProfilePackageOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_GetBoundProfilePackageOk_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp22_GetBoundProfilePackageOk *value)
{
    return sgp32_encode(&sgp22_GetBoundProfilePackageOk_type, der, error, buffer, capacity, value);
}

/** GetBoundProfilePackageResponse.getBoundProfilePackageError, defined inside
 * GetBoundProfilePackageResponse. */
/** Named values of GetBoundProfilePackageResponse.getBoundProfilePackageError. */
enum {
    SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_euiccSignatureInvalid = 1,
    SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_confirmationCodeMissing = 2,
    SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_confirmationCodeRefused = 3,
    SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_confirmationCodeRetriesExceeded =
        4,
    SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_bppRebindingRefused = 5,
    SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_deprecated = 6,
    SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_invalidTransactionId = 95,
    SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError_undefinedError = 127,
};
/** Handle of GetBoundProfilePackageResponse.getBoundProfilePackageError. */
extern SGP32_API const sgp32_type
    sgp22_GetBoundProfilePackageResponse_getBoundProfilePackageError_type;

/**
 * GetBoundProfilePackageResponse, tag BF3A.
 *
 * BF3A: the profile package, or an error.
 *
 * @code{.unparsed}
 *     GetBoundProfilePackageResponse ::= [58] CHOICE {
 *         getBoundProfilePackageOk GetBoundProfilePackageOk,
 *         getBoundProfilePackageError INTEGER {
 *             euiccSignatureInvalid(1),
 *             confirmationCodeMissing(2),
 *             confirmationCodeRefused(3),
 *             confirmationCodeRetriesExceeded(4),
 *             bppRebindingRefused(5),
 *             deprecated(6),
 *             invalidTransactionId(95),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_GetBoundProfilePackageResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_GetBoundProfilePackageResponse_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_GetBoundProfilePackageOk getBoundProfilePackageOk;
        int64_t getBoundProfilePackageError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_GetBoundProfilePackageResponse;
/** Values of `choice` in sgp22_GetBoundProfilePackageResponse. */
enum {
    SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageOk = 1,
    SGP22_GetBoundProfilePackageResponse_getBoundProfilePackageError = 2,
};
/** Handle of GetBoundProfilePackageResponse. */
extern SGP32_API const sgp32_type sgp22_GetBoundProfilePackageResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_GetBoundProfilePackageResponse_init(sgp22_GetBoundProfilePackageResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetBoundProfilePackageResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_GetBoundProfilePackageResponse_decode(sgp22_GetBoundProfilePackageResponse *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_GetBoundProfilePackageResponse_type, value, error, der, options);
}
/** Encodes GetBoundProfilePackageResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_GetBoundProfilePackageResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_GetBoundProfilePackageResponse *value)
{
    return sgp32_encode(&sgp22_GetBoundProfilePackageResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * CancelSessionOk, tag 30.
 *
 * 30: the session was cancelled.
 *
 * @code{.unparsed}
 *     CancelSessionOk ::= SEQUENCE {}
 * @endcode
 */
typedef struct sgp22_CancelSessionOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp22_CancelSessionOk;
/** Handle of CancelSessionOk. */
extern SGP32_API const sgp32_type sgp22_CancelSessionOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_CancelSessionOk_init(sgp22_CancelSessionOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CancelSessionOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CancelSessionOk_decode(sgp22_CancelSessionOk *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&sgp22_CancelSessionOk_type, value, error, der, options);
}
/** Encodes CancelSessionOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_CancelSessionOk_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const sgp22_CancelSessionOk *value)
{
    return sgp32_encode(&sgp22_CancelSessionOk_type, der, error, buffer, capacity, value);
}

/** CancelSessionResponseEs9.cancelSessionError, defined inside CancelSessionResponseEs9. */
/** Named values of CancelSessionResponseEs9.cancelSessionError. */
enum {
    SGP22_CancelSessionResponseEs9_cancelSessionError_invalidTransactionId = 1,
    SGP22_CancelSessionResponseEs9_cancelSessionError_euiccSignatureInvalid = 2,
    SGP22_CancelSessionResponseEs9_cancelSessionError_undefinedError = 127,
};
/** Handle of CancelSessionResponseEs9.cancelSessionError. */
extern SGP32_API const sgp32_type sgp22_CancelSessionResponseEs9_cancelSessionError_type;

/**
 * CancelSessionResponseEs9, tag BF41.
 *
 * BF41: outcome of cancelling a session.
 *
 * @code{.unparsed}
 *     CancelSessionResponseEs9 ::= [65] CHOICE {
 *         cancelSessionOk CancelSessionOk,
 *         cancelSessionError INTEGER {
 *             invalidTransactionId(1),
 *             euiccSignatureInvalid(2),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_CancelSessionResponseEs9 {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP22_CancelSessionResponseEs9_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_CancelSessionOk cancelSessionOk;
        int64_t cancelSessionError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_CancelSessionResponseEs9;
/** Values of `choice` in sgp22_CancelSessionResponseEs9. */
enum {
    SGP22_CancelSessionResponseEs9_cancelSessionOk = 1,
    SGP22_CancelSessionResponseEs9_cancelSessionError = 2,
};
/** Handle of CancelSessionResponseEs9. */
extern SGP32_API const sgp32_type sgp22_CancelSessionResponseEs9_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_CancelSessionResponseEs9_init(sgp22_CancelSessionResponseEs9 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CancelSessionResponseEs9; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_CancelSessionResponseEs9_decode(
    sgp22_CancelSessionResponseEs9 *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_CancelSessionResponseEs9_type, value, error, der, options);
}
/** Encodes CancelSessionResponseEs9; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_CancelSessionResponseEs9_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp22_CancelSessionResponseEs9 *value)
{
    return sgp32_encode(&sgp22_CancelSessionResponseEs9_type, der, error, buffer, capacity, value);
}

/**
 * EventEntries, tag 30.
 *
 * 30: one event: its name, and the server that holds it.
 *
 * @code{.unparsed}
 *     EventEntries ::= SEQUENCE {
 *         eventId UTF8String,
 *         rspServerAddress UTF8String
 *     }
 * @endcode
 */
typedef struct sgp22_EventEntries {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bytes eventId;
    sgp32_bytes rspServerAddress;
} sgp22_EventEntries;
/** Handle of EventEntries. */
extern SGP32_API const sgp32_type sgp22_EventEntries_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_EventEntries_init(sgp22_EventEntries *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EventEntries; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EventEntries_decode(sgp22_EventEntries *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp22_EventEntries_type, value, error, der, options);
}
/** Encodes EventEntries; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_EventEntries_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp22_EventEntries *value)
{
    return sgp32_encode(&sgp22_EventEntries_type, der, error, buffer, capacity, value);
}

/** AuthenticateClientOkEs11.eventEntries, defined inside AuthenticateClientOkEs11. */
/** Handle of AuthenticateClientOkEs11.eventEntries. */
extern SGP32_API const sgp32_type sgp22_AuthenticateClientOkEs11_eventEntries_type;
/** Makes a list of `count` elements of AuthenticateClientOkEs11.eventEntries, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list
sgp22_AuthenticateClientOkEs11_eventEntries_of(const sgp22_EventEntries *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of AuthenticateClientOkEs11.eventEntries; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateClientOkEs11_eventEntries_next(
    sgp32_cursor *cursor, sgp22_EventEntries *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp22_AuthenticateClientOkEs11_eventEntries_type, cursor, element,
                           error);
}
/** Decodes all elements of AuthenticateClientOkEs11.eventEntries; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateClientOkEs11_eventEntries_collect(
    sgp22_EventEntries *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp22_AuthenticateClientOkEs11_eventEntries_type, array, count,
                              error, capacity, list);
}

/**
 * AuthenticateClientOkEs11, tag 30.
 *
 * 30: the events that wait for this eUICC.
 *
 * @code{.unparsed}
 *     AuthenticateClientOkEs11 ::= SEQUENCE {
 *         transactionId TransactionId,
 *         eventEntries SEQUENCE OF EventEntries
 *     }
 * @endcode
 */
typedef struct sgp22_AuthenticateClientOkEs11 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp32_list eventEntries; /**< of sgp22_EventEntries */
} sgp22_AuthenticateClientOkEs11;
/** Handle of AuthenticateClientOkEs11. */
extern SGP32_API const sgp32_type sgp22_AuthenticateClientOkEs11_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp22_AuthenticateClientOkEs11_init(sgp22_AuthenticateClientOkEs11 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateClientOkEs11; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateClientOkEs11_decode(
    sgp22_AuthenticateClientOkEs11 *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateClientOkEs11_type, value, error, der, options);
}
/** Encodes AuthenticateClientOkEs11; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_AuthenticateClientOkEs11_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp22_AuthenticateClientOkEs11 *value)
{
    return sgp32_encode(&sgp22_AuthenticateClientOkEs11_type, der, error, buffer, capacity, value);
}

/** AuthenticateClientResponseEs11.authenticateClientError, defined inside
 * AuthenticateClientResponseEs11. */
/** Named values of AuthenticateClientResponseEs11.authenticateClientError. */
enum {
    SGP22_AuthenticateClientResponseEs11_authenticateClientError_eumCertificateInvalid = 1,
    SGP22_AuthenticateClientResponseEs11_authenticateClientError_eumCertificateExpired = 2,
    SGP22_AuthenticateClientResponseEs11_authenticateClientError_euiccCertificateInvalid = 3,
    SGP22_AuthenticateClientResponseEs11_authenticateClientError_euiccCertificateExpired = 4,
    SGP22_AuthenticateClientResponseEs11_authenticateClientError_euiccSignatureInvalid = 5,
    SGP22_AuthenticateClientResponseEs11_authenticateClientError_eventIdUnknown = 6,
    SGP22_AuthenticateClientResponseEs11_authenticateClientError_invalidTransactionId = 7,
    SGP22_AuthenticateClientResponseEs11_authenticateClientError_undefinedError = 127,
};
/** Handle of AuthenticateClientResponseEs11.authenticateClientError. */
extern SGP32_API const sgp32_type sgp22_AuthenticateClientResponseEs11_authenticateClientError_type;

/**
 * AuthenticateClientResponseEs11, tag BF40.
 *
 * BF40: the SM-DS's events for this eUICC, or an error.
 *
 * @code{.unparsed}
 *     AuthenticateClientResponseEs11 ::= [64] CHOICE {
 *         authenticateClientOk AuthenticateClientOkEs11,
 *         authenticateClientError INTEGER {
 *             eumCertificateInvalid(1),
 *             eumCertificateExpired(2),
 *             euiccCertificateInvalid(3),
 *             euiccCertificateExpired(4),
 *             euiccSignatureInvalid(5),
 *             eventIdUnknown(6),
 *             invalidTransactionId(7),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp22_AuthenticateClientResponseEs11 {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_AuthenticateClientResponseEs11_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_AuthenticateClientOkEs11 authenticateClientOk;
        int64_t authenticateClientError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_AuthenticateClientResponseEs11;
/** Values of `choice` in sgp22_AuthenticateClientResponseEs11. */
enum {
    SGP22_AuthenticateClientResponseEs11_authenticateClientOk = 1,
    SGP22_AuthenticateClientResponseEs11_authenticateClientError = 2,
};
/** Handle of AuthenticateClientResponseEs11. */
extern SGP32_API const sgp32_type sgp22_AuthenticateClientResponseEs11_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_AuthenticateClientResponseEs11_init(sgp22_AuthenticateClientResponseEs11 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateClientResponseEs11; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp22_AuthenticateClientResponseEs11_decode(sgp22_AuthenticateClientResponseEs11 *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp22_AuthenticateClientResponseEs11_type, value, error, der, options);
}
/** Encodes AuthenticateClientResponseEs11; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_AuthenticateClientResponseEs11_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_AuthenticateClientResponseEs11 *value)
{
    return sgp32_encode(&sgp22_AuthenticateClientResponseEs11_type, der, error, buffer, capacity,
                        value);
}

/**
 * RemoteProfileProvisioningResponse, tag A2.
 *
 * A2: any answer of a server over HTTP.
 *
 * @code{.unparsed}
 *     RemoteProfileProvisioningResponse ::= [2] CHOICE {
 *         initiateAuthenticationResponse [57] InitiateAuthenticationResponse,
 *         authenticateClientResponseEs9 [59] AuthenticateClientResponseEs9,
 *         getBoundProfilePackageResponse [58] GetBoundProfilePackageResponse,
 *         cancelSessionResponseEs9 [65] CancelSessionResponseEs9,
 *         authenticateClientResponseEs11 [64] AuthenticateClientResponseEs11
 *     }
 * @endcode
 */
typedef struct sgp22_RemoteProfileProvisioningResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP22_RemoteProfileProvisioningResponse_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_InitiateAuthenticationResponse initiateAuthenticationResponse;
        sgp22_AuthenticateClientResponseEs9 authenticateClientResponseEs9;
        sgp22_GetBoundProfilePackageResponse getBoundProfilePackageResponse;
        sgp22_CancelSessionResponseEs9 cancelSessionResponseEs9;
        sgp22_AuthenticateClientResponseEs11 authenticateClientResponseEs11;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp22_RemoteProfileProvisioningResponse;
/** Values of `choice` in sgp22_RemoteProfileProvisioningResponse. */
enum {
    SGP22_RemoteProfileProvisioningResponse_initiateAuthenticationResponse = 1,
    SGP22_RemoteProfileProvisioningResponse_authenticateClientResponseEs9 = 2,
    SGP22_RemoteProfileProvisioningResponse_getBoundProfilePackageResponse = 3,
    SGP22_RemoteProfileProvisioningResponse_cancelSessionResponseEs9 = 4,
    SGP22_RemoteProfileProvisioningResponse_authenticateClientResponseEs11 = 5,
};
/** Handle of RemoteProfileProvisioningResponse. */
extern SGP32_API const sgp32_type sgp22_RemoteProfileProvisioningResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp22_RemoteProfileProvisioningResponse_init(sgp22_RemoteProfileProvisioningResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes RemoteProfileProvisioningResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp22_RemoteProfileProvisioningResponse_decode(
    sgp22_RemoteProfileProvisioningResponse *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp22_RemoteProfileProvisioningResponse_type, value, error, der, options);
}
/** Encodes RemoteProfileProvisioningResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp22_RemoteProfileProvisioningResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp22_RemoteProfileProvisioningResponse *value)
{
    return sgp32_encode(&sgp22_RemoteProfileProvisioningResponse_type, der, error, buffer, capacity,
                        value);
}

#ifdef __cplusplus
}
#endif

#endif
