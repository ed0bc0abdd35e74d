/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/SGP32Definitions.asn by `./scripts/generate`. Do not edit. */
/**
 * @file types_sgp32.h
 * The types of SGP32Definitions (SGP.32 v1.3): one struct per type,
 * with its constants and typed functions. Lifetimes are those of asn1.h: decoded values are
 * views into the decoded buffer. In every struct `der` views the octets that the value was
 * decoded from, header included; encoding ignores it.
 */
#ifndef SGP32_TYPES_SGP32_H
#define SGP32_TYPES_SGP32_H

#include <string.h>

#include "sgp32/codec.h"
#include "sgp32/types_pkix_explicit.h"
#include "sgp32/types_pkix_implicit.h"
#include "sgp32/types_saip.h"
#include "sgp32/types_sgp22.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Psmo.enable, defined inside Psmo. */
typedef struct sgp32_Psmo_enable {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_rollbackFlag;
    sgp22_Iccid iccid;
} sgp32_Psmo_enable;
/** Handle of Psmo.enable. */
extern SGP32_API const sgp32_type sgp32_Psmo_enable_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_Psmo_enable_init(sgp32_Psmo_enable *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Psmo.enable; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_enable_decode(sgp32_Psmo_enable *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&sgp32_Psmo_enable_type, value, error, der, options);
}
/** Encodes Psmo.enable; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_enable_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const sgp32_Psmo_enable *value)
{
    return sgp32_encode(&sgp32_Psmo_enable_type, der, error, buffer, capacity, value);
}

/** Psmo.disable, defined inside Psmo. */
typedef struct sgp32_Psmo_disable {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_Iccid iccid;
} sgp32_Psmo_disable;
/** Handle of Psmo.disable. */
extern SGP32_API const sgp32_type sgp32_Psmo_disable_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_Psmo_disable_init(sgp32_Psmo_disable *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Psmo.disable; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_disable_decode(sgp32_Psmo_disable *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp32_Psmo_disable_type, value, error, der, options);
}
/** Encodes Psmo.disable; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_disable_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp32_Psmo_disable *value)
{
    return sgp32_encode(&sgp32_Psmo_disable_type, der, error, buffer, capacity, value);
}

/** Psmo.delete, defined inside Psmo. */
typedef struct sgp32_Psmo_delete {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_Iccid iccid;
} sgp32_Psmo_delete;
/** Handle of Psmo.delete. */
extern SGP32_API const sgp32_type sgp32_Psmo_delete_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_Psmo_delete_init(sgp32_Psmo_delete *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Psmo.delete; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_delete_decode(sgp32_Psmo_delete *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&sgp32_Psmo_delete_type, value, error, der, options);
}
/** Encodes Psmo.delete; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_delete_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const sgp32_Psmo_delete *value)
{
    return sgp32_encode(&sgp32_Psmo_delete_type, der, error, buffer, capacity, value);
}

/** Psmo.getRAT, defined inside Psmo. */
typedef struct sgp32_Psmo_getRAT {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp32_Psmo_getRAT;
/** Handle of Psmo.getRAT. */
extern SGP32_API const sgp32_type sgp32_Psmo_getRAT_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_Psmo_getRAT_init(sgp32_Psmo_getRAT *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Psmo.getRAT; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_getRAT_decode(sgp32_Psmo_getRAT *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&sgp32_Psmo_getRAT_type, value, error, der, options);
}
/** Encodes Psmo.getRAT; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_getRAT_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const sgp32_Psmo_getRAT *value)
{
    return sgp32_encode(&sgp32_Psmo_getRAT_type, der, error, buffer, capacity, value);
}

/** Psmo.configureImmediateEnable, defined inside Psmo. */
typedef struct sgp32_Psmo_configureImmediateEnable {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_immediateEnableFlag;
    bool has_defaultSmdpOid;
    bool has_defaultSmdpAddress;
    sgp32_bytes defaultSmdpOid;
    sgp32_bytes defaultSmdpAddress;
} sgp32_Psmo_configureImmediateEnable;
/** Handle of Psmo.configureImmediateEnable. */
extern SGP32_API const sgp32_type sgp32_Psmo_configureImmediateEnable_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_Psmo_configureImmediateEnable_init(sgp32_Psmo_configureImmediateEnable *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Psmo.configureImmediateEnable; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_Psmo_configureImmediateEnable_decode(sgp32_Psmo_configureImmediateEnable *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_Psmo_configureImmediateEnable_type, value, error, der, options);
}
/** Encodes Psmo.configureImmediateEnable; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_configureImmediateEnable_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_Psmo_configureImmediateEnable *value)
{
    return sgp32_encode(&sgp32_Psmo_configureImmediateEnable_type, der, error, buffer, capacity,
                        value);
}

/** Psmo.setFallbackAttribute, defined inside Psmo. */
typedef struct sgp32_Psmo_setFallbackAttribute {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_Iccid iccid;
} sgp32_Psmo_setFallbackAttribute;
/** Handle of Psmo.setFallbackAttribute. */
extern SGP32_API const sgp32_type sgp32_Psmo_setFallbackAttribute_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_Psmo_setFallbackAttribute_init(sgp32_Psmo_setFallbackAttribute *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Psmo.setFallbackAttribute; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_setFallbackAttribute_decode(
    sgp32_Psmo_setFallbackAttribute *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_Psmo_setFallbackAttribute_type, value, error, der, options);
}
/** Encodes Psmo.setFallbackAttribute; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_setFallbackAttribute_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_Psmo_setFallbackAttribute *value)
{
    return sgp32_encode(&sgp32_Psmo_setFallbackAttribute_type, der, error, buffer, capacity, value);
}

/** Psmo.unsetFallbackAttribute, defined inside Psmo. */
typedef struct sgp32_Psmo_unsetFallbackAttribute {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp32_Psmo_unsetFallbackAttribute;
/** Handle of Psmo.unsetFallbackAttribute. */
extern SGP32_API const sgp32_type sgp32_Psmo_unsetFallbackAttribute_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_Psmo_unsetFallbackAttribute_init(sgp32_Psmo_unsetFallbackAttribute *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Psmo.unsetFallbackAttribute; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_unsetFallbackAttribute_decode(
    sgp32_Psmo_unsetFallbackAttribute *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_Psmo_unsetFallbackAttribute_type, value, error, der, options);
}
/** Encodes Psmo.unsetFallbackAttribute; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_unsetFallbackAttribute_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_Psmo_unsetFallbackAttribute *value)
{
    return sgp32_encode(&sgp32_Psmo_unsetFallbackAttribute_type, der, error, buffer, capacity,
                        value);
}

/**
 * SetDefaultDpAddressRequest, tag BF65.
 *
 * BF65: sets the address of the default SM-DP+.
 *
 * @code{.unparsed}
 *     SetDefaultDpAddressRequest ::= [101] SEQUENCE {
 *         defaultDpAddress UTF8String
 *     }
 * @endcode
 */
typedef struct sgp32_SetDefaultDpAddressRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bytes defaultDpAddress;
} sgp32_SetDefaultDpAddressRequest;
/** Handle of SetDefaultDpAddressRequest. */
extern SGP32_API const sgp32_type sgp32_SetDefaultDpAddressRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_SetDefaultDpAddressRequest_init(sgp32_SetDefaultDpAddressRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes SetDefaultDpAddressRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_SetDefaultDpAddressRequest_decode(
    sgp32_SetDefaultDpAddressRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_SetDefaultDpAddressRequest_type, value, error, der, options);
}
/** Encodes SetDefaultDpAddressRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_SetDefaultDpAddressRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_SetDefaultDpAddressRequest *value)
{
    return sgp32_encode(&sgp32_SetDefaultDpAddressRequest_type, der, error, buffer, capacity,
                        value);
}

/**
 * Psmo, tag untagged.
 *
 * A3 | A4 | A5 | BF2D | A6 | A7 | A8 | A9 | BF65: one profile state management operation.
 *
 * @code{.unparsed}
 *     Psmo ::= CHOICE {
 *         enable [3] SEQUENCE {
 *             iccid [APPLICATION 26] Iccid,
 *             rollbackFlag NULL OPTIONAL
 *         },
 *         disable [4] SEQUENCE {
 *             iccid [APPLICATION 26] Iccid
 *         },
 *         delete [5] SEQUENCE {
 *             iccid [APPLICATION 26] Iccid
 *         },
 *         listProfileInfo [45] ProfileInfoListRequest,
 *         getRAT [6] SEQUENCE {},
 *         configureImmediateEnable [7] SEQUENCE {
 *             immediateEnableFlag [0] NULL OPTIONAL,
 *             defaultSmdpOid [1] OBJECT IDENTIFIER OPTIONAL,
 *             defaultSmdpAddress [2] UTF8String OPTIONAL
 *         },
 *         setFallbackAttribute [8] SEQUENCE {
 *             iccid [APPLICATION 26] Iccid
 *         },
 *         unsetFallbackAttribute [9] SEQUENCE {},
 *         setDefaultDpAddress [101] SetDefaultDpAddressRequest
 *     }
 * @endcode
 */
typedef struct sgp32_Psmo {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_Psmo_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_Psmo_enable enable;
        sgp32_Psmo_disable disable;
        sgp32_Psmo_delete delete_;
        sgp22_ProfileInfoListRequest listProfileInfo;
        sgp32_Psmo_getRAT getRAT;
        sgp32_Psmo_configureImmediateEnable configureImmediateEnable;
        sgp32_Psmo_setFallbackAttribute setFallbackAttribute;
        sgp32_Psmo_unsetFallbackAttribute unsetFallbackAttribute;
        sgp32_SetDefaultDpAddressRequest setDefaultDpAddress;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_Psmo;
/** Values of `choice` in sgp32_Psmo. */
enum {
    SGP32_Psmo_enable = 1,
    SGP32_Psmo_disable = 2,
    SGP32_Psmo_delete = 3,
    SGP32_Psmo_listProfileInfo = 4,
    SGP32_Psmo_getRAT = 5,
    SGP32_Psmo_configureImmediateEnable = 6,
    SGP32_Psmo_setFallbackAttribute = 7,
    SGP32_Psmo_unsetFallbackAttribute = 8,
    SGP32_Psmo_setDefaultDpAddress = 9,
};
/** Handle of Psmo. */
extern SGP32_API const sgp32_type sgp32_Psmo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_Psmo_init(sgp32_Psmo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Psmo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_decode(sgp32_Psmo *value, sgp32_error *error,
                                                            sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_Psmo_type, value, error, der, options);
}
/** Encodes Psmo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Psmo_encode(sgp32_bytes *der, sgp32_error *error,
                                                            uint8_t *buffer, size_t capacity,
                                                            const sgp32_Psmo *value)
{
    return sgp32_encode(&sgp32_Psmo_type, der, error, buffer, capacity, value);
}

/** EuiccPackage.psmoList, defined inside EuiccPackage. */
/** Handle of EuiccPackage.psmoList. */
extern SGP32_API const sgp32_type sgp32_EuiccPackage_psmoList_type;
/** Makes a list of `count` elements of EuiccPackage.psmoList, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list sgp32_EuiccPackage_psmoList_of(const sgp32_Psmo *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EuiccPackage.psmoList; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackage_psmoList_next(sgp32_cursor *cursor,
                                                                           sgp32_Psmo *element,
                                                                           sgp32_error *error)
{
    return sgp32_list_next(&sgp32_EuiccPackage_psmoList_type, cursor, element, error);
}
/** Decodes all elements of EuiccPackage.psmoList; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackage_psmoList_collect(
    sgp32_Psmo *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_EuiccPackage_psmoList_type, array, count, error, capacity,
                              list);
}

/**
 * EimIdType, tag 02.
 *
 * 02: the form of an eIM identifier.
 *
 * @code{.unparsed}
 *     EimIdType ::= INTEGER {
 *         eimIdTypeOid(1),
 *         eimIdTypeFqdn(2),
 *         eimIdTypeProprietary(3)
 *     }
 * @endcode
 */
typedef int64_t sgp32_EimIdType;
/** Named values of EimIdType. */
enum {
    SGP32_EimIdType_eimIdTypeOid = 1,
    SGP32_EimIdType_eimIdTypeFqdn = 2,
    SGP32_EimIdType_eimIdTypeProprietary = 3,
};
/** Handle of EimIdType. */
extern SGP32_API const sgp32_type sgp32_EimIdType_type;
/** Decodes EimIdType; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimIdType_decode(sgp32_EimIdType *value,
                                                                 sgp32_error *error,
                                                                 sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EimIdType_type, value, error, der, options);
}
/** Encodes EimIdType; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimIdType_encode(sgp32_bytes *der,
                                                                 sgp32_error *error,
                                                                 uint8_t *buffer, size_t capacity,
                                                                 const sgp32_EimIdType *value)
{
    return sgp32_encode(&sgp32_EimIdType_type, der, error, buffer, capacity, value);
}

/** EimConfigurationData.eimPublicKeyData, defined inside EimConfigurationData. */
typedef struct sgp32_EimConfigurationData_eimPublicKeyData {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_EimConfigurationData_eimPublicKeyData_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        pkix_SubjectPublicKeyInfo eimPublicKey;
        pkix_Certificate eimCertificate;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_EimConfigurationData_eimPublicKeyData;
/** Values of `choice` in sgp32_EimConfigurationData_eimPublicKeyData. */
enum {
    SGP32_EimConfigurationData_eimPublicKeyData_eimPublicKey = 1,
    SGP32_EimConfigurationData_eimPublicKeyData_eimCertificate = 2,
};
/** Handle of EimConfigurationData.eimPublicKeyData. */
extern SGP32_API const sgp32_type sgp32_EimConfigurationData_eimPublicKeyData_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_EimConfigurationData_eimPublicKeyData_init(sgp32_EimConfigurationData_eimPublicKeyData *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimConfigurationData.eimPublicKeyData; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimConfigurationData_eimPublicKeyData_decode(
    sgp32_EimConfigurationData_eimPublicKeyData *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_EimConfigurationData_eimPublicKeyData_type, value, error, der,
                        options);
}
/** Encodes EimConfigurationData.eimPublicKeyData; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimConfigurationData_eimPublicKeyData_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EimConfigurationData_eimPublicKeyData *value)
{
    return sgp32_encode(&sgp32_EimConfigurationData_eimPublicKeyData_type, der, error, buffer,
                        capacity, value);
}

/** EimConfigurationData.trustedPublicKeyDataTls, defined inside EimConfigurationData. */
typedef struct sgp32_EimConfigurationData_trustedPublicKeyDataTls {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_EimConfigurationData_trustedPublicKeyDataTls_…,
                        or SGP32_CHOICE_UNKNOWN */
    union {
        pkix_SubjectPublicKeyInfo trustedEimPkTls;
        pkix_Certificate trustedCertificateTls;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_EimConfigurationData_trustedPublicKeyDataTls;
/** Values of `choice` in sgp32_EimConfigurationData_trustedPublicKeyDataTls. */
enum {
    SGP32_EimConfigurationData_trustedPublicKeyDataTls_trustedEimPkTls = 1,
    SGP32_EimConfigurationData_trustedPublicKeyDataTls_trustedCertificateTls = 2,
};
/** Handle of EimConfigurationData.trustedPublicKeyDataTls. */
extern SGP32_API const sgp32_type sgp32_EimConfigurationData_trustedPublicKeyDataTls_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EimConfigurationData_trustedPublicKeyDataTls_init(
    sgp32_EimConfigurationData_trustedPublicKeyDataTls *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimConfigurationData.trustedPublicKeyDataTls; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimConfigurationData_trustedPublicKeyDataTls_decode(
    sgp32_EimConfigurationData_trustedPublicKeyDataTls *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_EimConfigurationData_trustedPublicKeyDataTls_type, value, error, der,
                        options);
}
/** Encodes EimConfigurationData.trustedPublicKeyDataTls; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimConfigurationData_trustedPublicKeyDataTls_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EimConfigurationData_trustedPublicKeyDataTls *value)
{
    return sgp32_encode(&sgp32_EimConfigurationData_trustedPublicKeyDataTls_type, der, error,
                        buffer, capacity, value);
}

/**
 * EimSupportedProtocol, tag 03.
 *
 * 03: how an eIM can be reached.
 *
 * @code{.unparsed}
 *     EimSupportedProtocol ::= BIT STRING {
 *         eimRetrieveHttps(0),
 *         eimRetrieveCoaps(1),
 *         eimInjectHttps(2),
 *         eimInjectCoaps(3),
 *         eimProprietary(4)
 *     }
 * @endcode
 */
typedef sgp32_bits sgp32_EimSupportedProtocol;
/** Bit numbers of EimSupportedProtocol. */
enum {
    SGP32_EimSupportedProtocol_eimRetrieveHttps = 0,
    SGP32_EimSupportedProtocol_eimRetrieveCoaps = 1,
    SGP32_EimSupportedProtocol_eimInjectHttps = 2,
    SGP32_EimSupportedProtocol_eimInjectCoaps = 3,
    SGP32_EimSupportedProtocol_eimProprietary = 4,
};
/** Handle of EimSupportedProtocol. */
extern SGP32_API const sgp32_type sgp32_EimSupportedProtocol_type;
/** Decodes EimSupportedProtocol; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimSupportedProtocol_decode(
    sgp32_EimSupportedProtocol *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EimSupportedProtocol_type, value, error, der, options);
}
/** Encodes EimSupportedProtocol; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EimSupportedProtocol_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp32_EimSupportedProtocol *value)
{
    return sgp32_encode(&sgp32_EimSupportedProtocol_type, der, error, buffer, capacity, value);
}

/**
 * EimConfigurationData, tag 30.
 *
 * 30: what an eUICC stores about one eIM: name, counter, token, keys.
 *
 * @code{.unparsed}
 *     EimConfigurationData ::= SEQUENCE {
 *         eimId [0] UTF8String (SIZE (1..128)),
 *         eimFqdn [1] UTF8String OPTIONAL,
 *         eimIdType [2] EimIdType OPTIONAL,
 *         counterValue [3] INTEGER OPTIONAL,
 *         associationToken [4] INTEGER OPTIONAL,
 *         eimPublicKeyData [5] CHOICE {
 *             eimPublicKey SubjectPublicKeyInfo,
 *             eimCertificate Certificate
 *         } OPTIONAL,
 *         trustedPublicKeyDataTls [6] CHOICE {
 *             trustedEimPkTls SubjectPublicKeyInfo,
 *             trustedCertificateTls Certificate
 *         } OPTIONAL,
 *         eimSupportedProtocol [7] EimSupportedProtocol OPTIONAL,
 *         euiccCiPKId [8] SubjectKeyIdentifier OPTIONAL,
 *         indirectProfileDownload [9] NULL OPTIONAL,
 *         eSipaProprietaryProtocolInformation [10] VendorSpecificExtension OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_EimConfigurationData {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eimFqdn;
    bool has_eimIdType;
    bool has_counterValue;
    bool has_associationToken;
    bool has_eimPublicKeyData;
    bool has_trustedPublicKeyDataTls;
    bool has_eimSupportedProtocol;
    bool has_euiccCiPKId;
    bool has_indirectProfileDownload;
    bool has_eSipaProprietaryProtocolInformation;
    sgp32_bytes eimId;
    sgp32_bytes eimFqdn;
    sgp32_EimIdType eimIdType;
    sgp32_integer counterValue;
    sgp32_integer associationToken;
    sgp32_EimConfigurationData_eimPublicKeyData eimPublicKeyData;
    sgp32_EimConfigurationData_trustedPublicKeyDataTls trustedPublicKeyDataTls;
    sgp32_EimSupportedProtocol eimSupportedProtocol;
    pkix_SubjectKeyIdentifier euiccCiPKId;
    sgp22_VendorSpecificExtension
        eSipaProprietaryProtocolInformation; /**< of sgp22_VendorSpecificExtension_element */
} sgp32_EimConfigurationData;
/** Handle of EimConfigurationData. */
extern SGP32_API const sgp32_type sgp32_EimConfigurationData_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EimConfigurationData_init(sgp32_EimConfigurationData *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimConfigurationData; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimConfigurationData_decode(
    sgp32_EimConfigurationData *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EimConfigurationData_type, value, error, der, options);
}
/** Encodes EimConfigurationData; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EimConfigurationData_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp32_EimConfigurationData *value)
{
    return sgp32_encode(&sgp32_EimConfigurationData_type, der, error, buffer, capacity, value);
}

/** Eco.deleteEim, defined inside Eco. */
typedef struct sgp32_Eco_deleteEim {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bytes eimId;
} sgp32_Eco_deleteEim;
/** Handle of Eco.deleteEim. */
extern SGP32_API const sgp32_type sgp32_Eco_deleteEim_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_Eco_deleteEim_init(sgp32_Eco_deleteEim *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Eco.deleteEim; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Eco_deleteEim_decode(sgp32_Eco_deleteEim *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&sgp32_Eco_deleteEim_type, value, error, der, options);
}
/** Encodes Eco.deleteEim; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_Eco_deleteEim_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const sgp32_Eco_deleteEim *value)
{
    return sgp32_encode(&sgp32_Eco_deleteEim_type, der, error, buffer, capacity, value);
}

/** Eco.listEim, defined inside Eco. */
typedef struct sgp32_Eco_listEim {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp32_Eco_listEim;
/** Handle of Eco.listEim. */
extern SGP32_API const sgp32_type sgp32_Eco_listEim_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_Eco_listEim_init(sgp32_Eco_listEim *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Eco.listEim; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Eco_listEim_decode(sgp32_Eco_listEim *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&sgp32_Eco_listEim_type, value, error, der, options);
}
/** Encodes Eco.listEim; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Eco_listEim_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const sgp32_Eco_listEim *value)
{
    return sgp32_encode(&sgp32_Eco_listEim_type, der, error, buffer, capacity, value);
}

/**
 * Eco, tag untagged.
 *
 * A8 | A9 | AA | AB: one eIM configuration operation.
 *
 * @code{.unparsed}
 *     Eco ::= CHOICE {
 *         addEim [8] EimConfigurationData,
 *         deleteEim [9] SEQUENCE {
 *             eimId [0] UTF8String
 *         },
 *         updateEim [10] EimConfigurationData,
 *         listEim [11] SEQUENCE {}
 *     }
 * @endcode
 */
typedef struct sgp32_Eco {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_Eco_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_EimConfigurationData addEim;
        sgp32_Eco_deleteEim deleteEim;
        sgp32_EimConfigurationData updateEim;
        sgp32_Eco_listEim listEim;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_Eco;
/** Values of `choice` in sgp32_Eco. */
enum {
    SGP32_Eco_addEim = 1,
    SGP32_Eco_deleteEim = 2,
    SGP32_Eco_updateEim = 3,
    SGP32_Eco_listEim = 4,
};
/** Handle of Eco. */
extern SGP32_API const sgp32_type sgp32_Eco_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_Eco_init(sgp32_Eco *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes Eco; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Eco_decode(sgp32_Eco *value, sgp32_error *error,
                                                           sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_Eco_type, value, error, der, options);
}
/** Encodes Eco; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_Eco_encode(sgp32_bytes *der, sgp32_error *error,
                                                           uint8_t *buffer, size_t capacity,
                                                           const sgp32_Eco *value)
{
    return sgp32_encode(&sgp32_Eco_type, der, error, buffer, capacity, value);
}

/** EuiccPackage.ecoList, defined inside EuiccPackage. */
/** Handle of EuiccPackage.ecoList. */
extern SGP32_API const sgp32_type sgp32_EuiccPackage_ecoList_type;
/** Makes a list of `count` elements of EuiccPackage.ecoList, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list sgp32_EuiccPackage_ecoList_of(const sgp32_Eco *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EuiccPackage.ecoList; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackage_ecoList_next(sgp32_cursor *cursor,
                                                                          sgp32_Eco *element,
                                                                          sgp32_error *error)
{
    return sgp32_list_next(&sgp32_EuiccPackage_ecoList_type, cursor, element, error);
}
/** Decodes all elements of EuiccPackage.ecoList; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackage_ecoList_collect(
    sgp32_Eco *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_EuiccPackage_ecoList_type, array, count, error, capacity,
                              list);
}

/**
 * EuiccPackage, tag untagged.
 *
 * A0 | A1: either profile operations or eIM configuration operations.
 *
 * @code{.unparsed}
 *     EuiccPackage ::= CHOICE {
 *         psmoList SEQUENCE OF Psmo,
 *         ecoList SEQUENCE OF Eco
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccPackage {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_EuiccPackage_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_list psmoList; /**< of sgp32_Psmo */
        sgp32_list ecoList;  /**< of sgp32_Eco */
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_EuiccPackage;
/** Values of `choice` in sgp32_EuiccPackage. */
enum {
    SGP32_EuiccPackage_psmoList = 1,
    SGP32_EuiccPackage_ecoList = 2,
};
/** Handle of EuiccPackage. */
extern SGP32_API const sgp32_type sgp32_EuiccPackage_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccPackage_init(sgp32_EuiccPackage *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccPackage; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackage_decode(sgp32_EuiccPackage *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackage_type, value, error, der, options);
}
/** Encodes EuiccPackage; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackage_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp32_EuiccPackage *value)
{
    return sgp32_encode(&sgp32_EuiccPackage_type, der, error, buffer, capacity, value);
}

/**
 * EuiccPackageSigned, tag 30.
 *
 * 30: the signed part of an eUICC package.
 *
 * @code{.unparsed}
 *     EuiccPackageSigned ::= SEQUENCE {
 *         eimId [0] UTF8String (SIZE (1..128)),
 *         eidValue [APPLICATION 26] Octet16,
 *         counterValue [1] INTEGER,
 *         eimTransactionId [2] TransactionId OPTIONAL,
 *         euiccPackage EuiccPackage
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccPackageSigned {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eimTransactionId;
    sgp32_bytes eimId;
    sgp22_Octet16 eidValue;
    sgp32_integer counterValue;
    sgp22_TransactionId eimTransactionId;
    sgp32_EuiccPackage euiccPackage;
} sgp32_EuiccPackageSigned;
/** Handle of EuiccPackageSigned. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageSigned_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccPackageSigned_init(sgp32_EuiccPackageSigned *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccPackageSigned; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageSigned_decode(
    sgp32_EuiccPackageSigned *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageSigned_type, value, error, der, options);
}
/** Encodes EuiccPackageSigned; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccPackageSigned_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const sgp32_EuiccPackageSigned *value)
{
    return sgp32_encode(&sgp32_EuiccPackageSigned_type, der, error, buffer, capacity, value);
}

/**
 * EuiccPackageRequest, tag BF51.
 *
 * BF51: operations for an eUICC, signed by an eIM (SGP.32 2.11.1.1).
 *
 * @code{.unparsed}
 *     EuiccPackageRequest ::= [81] SEQUENCE {
 *         euiccPackageSigned EuiccPackageSigned,
 *         eimSignature [APPLICATION 55] OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccPackageRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_EuiccPackageSigned euiccPackageSigned;
    sgp32_bytes eimSignature;
} sgp32_EuiccPackageRequest;
/** Handle of EuiccPackageRequest. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccPackageRequest_init(sgp32_EuiccPackageRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccPackageRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageRequest_decode(
    sgp32_EuiccPackageRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageRequest_type, value, error, der, options);
}
/** Encodes EuiccPackageRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccPackageRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp32_EuiccPackageRequest *value)
{
    return sgp32_encode(&sgp32_EuiccPackageRequest_type, der, error, buffer, capacity, value);
}

/** IpaEuiccDataRequest.searchCriteriaNotification, defined inside IpaEuiccDataRequest. */
typedef struct sgp32_IpaEuiccDataRequest_searchCriteriaNotification {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_IpaEuiccDataRequest_searchCriteriaNotification_…,
                        or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_integer seqNumber;
        sgp22_NotificationEvent profileManagementOperation;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_IpaEuiccDataRequest_searchCriteriaNotification;
/** Values of `choice` in sgp32_IpaEuiccDataRequest_searchCriteriaNotification. */
enum {
    SGP32_IpaEuiccDataRequest_searchCriteriaNotification_seqNumber = 1,
    SGP32_IpaEuiccDataRequest_searchCriteriaNotification_profileManagementOperation = 2,
};
/** Handle of IpaEuiccDataRequest.searchCriteriaNotification. */
extern SGP32_API const sgp32_type sgp32_IpaEuiccDataRequest_searchCriteriaNotification_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_IpaEuiccDataRequest_searchCriteriaNotification_init(
    sgp32_IpaEuiccDataRequest_searchCriteriaNotification *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IpaEuiccDataRequest.searchCriteriaNotification; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IpaEuiccDataRequest_searchCriteriaNotification_decode(
    sgp32_IpaEuiccDataRequest_searchCriteriaNotification *value, sgp32_error *error,
    sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_IpaEuiccDataRequest_searchCriteriaNotification_type, value, error,
                        der, options);
}
/** Encodes IpaEuiccDataRequest.searchCriteriaNotification; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IpaEuiccDataRequest_searchCriteriaNotification_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_IpaEuiccDataRequest_searchCriteriaNotification *value)
{
    return sgp32_encode(&sgp32_IpaEuiccDataRequest_searchCriteriaNotification_type, der, error,
                        buffer, capacity, value);
}

/** IpaEuiccDataRequest.searchCriteriaEuiccPackageResult, defined inside IpaEuiccDataRequest. */
typedef struct sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative:
                        SGP32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_integer seqNumber;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult;
/** Values of `choice` in sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult. */
enum {
    SGP32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_seqNumber = 1,
};
/** Handle of IpaEuiccDataRequest.searchCriteriaEuiccPackageResult. */
extern SGP32_API const sgp32_type sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_init(
    sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IpaEuiccDataRequest.searchCriteriaEuiccPackageResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_decode(
    sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult *value, sgp32_error *error,
    sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_type, value,
                        error, der, options);
}
/** Encodes IpaEuiccDataRequest.searchCriteriaEuiccPackageResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult *value)
{
    return sgp32_encode(&sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult_type, der,
                        error, buffer, capacity, value);
}

/**
 * IpaEuiccDataRequest, tag BF52.
 *
 * BF52: asks the IPA for data of the device and the eUICC.
 *
 * @code{.unparsed}
 *     IpaEuiccDataRequest ::= [82] SEQUENCE {
 *         tagList [APPLICATION 28] OCTET STRING,
 *         euiccCiPKIdentifierToBeUsed OCTET STRING OPTIONAL,
 *         searchCriteriaNotification [1] CHOICE {
 *             seqNumber [0] INTEGER,
 *             profileManagementOperation [1] NotificationEvent
 *         } OPTIONAL,
 *         searchCriteriaEuiccPackageResult [2] CHOICE {
 *             seqNumber [0] INTEGER
 *         } OPTIONAL,
 *         eimTransactionId [3] TransactionId OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_IpaEuiccDataRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_euiccCiPKIdentifierToBeUsed;
    bool has_searchCriteriaNotification;
    bool has_searchCriteriaEuiccPackageResult;
    bool has_eimTransactionId;
    sgp32_bytes tagList;
    sgp32_bytes euiccCiPKIdentifierToBeUsed;
    sgp32_IpaEuiccDataRequest_searchCriteriaNotification searchCriteriaNotification;
    sgp32_IpaEuiccDataRequest_searchCriteriaEuiccPackageResult searchCriteriaEuiccPackageResult;
    sgp22_TransactionId eimTransactionId;
} sgp32_IpaEuiccDataRequest;
/** Handle of IpaEuiccDataRequest. */
extern SGP32_API const sgp32_type sgp32_IpaEuiccDataRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_IpaEuiccDataRequest_init(sgp32_IpaEuiccDataRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IpaEuiccDataRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaEuiccDataRequest_decode(
    sgp32_IpaEuiccDataRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_IpaEuiccDataRequest_type, value, error, der, options);
}
/** Encodes IpaEuiccDataRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IpaEuiccDataRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp32_IpaEuiccDataRequest *value)
{
    return sgp32_encode(&sgp32_IpaEuiccDataRequest_type, der, error, buffer, capacity, value);
}

/** ProfileDownloadData.contactSmds, defined inside ProfileDownloadData. */
typedef struct sgp32_ProfileDownloadData_contactSmds {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_smdsAddress;
    sgp32_bytes smdsAddress;
} sgp32_ProfileDownloadData_contactSmds;
/** Handle of ProfileDownloadData.contactSmds. */
extern SGP32_API const sgp32_type sgp32_ProfileDownloadData_contactSmds_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_ProfileDownloadData_contactSmds_init(sgp32_ProfileDownloadData_contactSmds *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileDownloadData.contactSmds; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileDownloadData_contactSmds_decode(sgp32_ProfileDownloadData_contactSmds *value,
                                             sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileDownloadData_contactSmds_type, value, error, der, options);
}
/** Encodes ProfileDownloadData.contactSmds; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileDownloadData_contactSmds_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ProfileDownloadData_contactSmds *value)
{
    return sgp32_encode(&sgp32_ProfileDownloadData_contactSmds_type, der, error, buffer, capacity,
                        value);
}

/**
 * ProfileDownloadData, tag untagged.
 *
 * 80 | 81 | A2: where the profile to download is found.
 *
 * @code{.unparsed}
 *     ProfileDownloadData ::= CHOICE {
 *         activationCode [0] UTF8String (SIZE (0..255)),
 *         contactDefaultSmdp [1] NULL,
 *         contactSmds [2] SEQUENCE {
 *             smdsAddress UTF8String OPTIONAL
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_ProfileDownloadData {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_ProfileDownloadData_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_bytes activationCode;
        sgp32_ProfileDownloadData_contactSmds contactSmds;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_ProfileDownloadData;
/** Values of `choice` in sgp32_ProfileDownloadData. */
enum {
    SGP32_ProfileDownloadData_activationCode = 1,
    SGP32_ProfileDownloadData_contactDefaultSmdp = 2,
    SGP32_ProfileDownloadData_contactSmds = 3,
};
/** Handle of ProfileDownloadData. */
extern SGP32_API const sgp32_type sgp32_ProfileDownloadData_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ProfileDownloadData_init(sgp32_ProfileDownloadData *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileDownloadData; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileDownloadData_decode(
    sgp32_ProfileDownloadData *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileDownloadData_type, value, error, der, options);
}
/** Encodes ProfileDownloadData; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileDownloadData_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp32_ProfileDownloadData *value)
{
    return sgp32_encode(&sgp32_ProfileDownloadData_type, der, error, buffer, capacity, value);
}

/**
 * ProfileDownloadTriggerRequest, tag BF54.
 *
 * BF54: asks the IPA to download a profile.
 *
 * @code{.unparsed}
 *     ProfileDownloadTriggerRequest ::= [84] SEQUENCE {
 *         profileDownloadData [0] ProfileDownloadData OPTIONAL,
 *         eimTransactionId [2] TransactionId OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_ProfileDownloadTriggerRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_profileDownloadData;
    bool has_eimTransactionId;
    sgp32_ProfileDownloadData profileDownloadData;
    sgp22_TransactionId eimTransactionId;
} sgp32_ProfileDownloadTriggerRequest;
/** Handle of ProfileDownloadTriggerRequest. */
extern SGP32_API const sgp32_type sgp32_ProfileDownloadTriggerRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_ProfileDownloadTriggerRequest_init(sgp32_ProfileDownloadTriggerRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileDownloadTriggerRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileDownloadTriggerRequest_decode(sgp32_ProfileDownloadTriggerRequest *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileDownloadTriggerRequest_type, value, error, der, options);
}
/** Encodes ProfileDownloadTriggerRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileDownloadTriggerRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ProfileDownloadTriggerRequest *value)
{
    return sgp32_encode(&sgp32_ProfileDownloadTriggerRequest_type, der, error, buffer, capacity,
                        value);
}

/**
 * SequenceNumber, tag 80.
 *
 * 80: sequence number of a notification or of a package result.
 *
 * @code{.unparsed}
 *     SequenceNumber ::= [0] INTEGER
 * @endcode
 */
typedef sgp32_integer sgp32_SequenceNumber;
/** Handle of SequenceNumber. */
extern SGP32_API const sgp32_type sgp32_SequenceNumber_type;
/** Decodes SequenceNumber; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_SequenceNumber_decode(sgp32_SequenceNumber *value,
                                                                      sgp32_error *error,
                                                                      sgp32_bytes der,
                                                                      uint32_t options)
{
    return sgp32_decode(&sgp32_SequenceNumber_type, value, error, der, options);
}
/** Encodes SequenceNumber; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_SequenceNumber_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                            const sgp32_SequenceNumber *value)
{
    return sgp32_encode(&sgp32_SequenceNumber_type, der, error, buffer, capacity, value);
}

/**
 * EimAcknowledgements, tag BF53.
 *
 * BF53: the results that an eIM has received, so that the eUICC may drop them.
 *
 * @code{.unparsed}
 *     EimAcknowledgements ::= [83] SEQUENCE OF SequenceNumber
 * @endcode
 */
typedef sgp32_list sgp32_EimAcknowledgements; /**< of sgp32_SequenceNumber */
/** Handle of EimAcknowledgements. */
extern SGP32_API const sgp32_type sgp32_EimAcknowledgements_type;
/** Decodes EimAcknowledgements; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimAcknowledgements_decode(
    sgp32_EimAcknowledgements *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EimAcknowledgements_type, value, error, der, options);
}
/** Encodes EimAcknowledgements; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EimAcknowledgements_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp32_EimAcknowledgements *value)
{
    return sgp32_encode(&sgp32_EimAcknowledgements_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of EimAcknowledgements, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list sgp32_EimAcknowledgements_of(const sgp32_SequenceNumber *items,
                                                      size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EimAcknowledgements; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimAcknowledgements_next(
    sgp32_cursor *cursor, sgp32_SequenceNumber *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_EimAcknowledgements_type, cursor, element, error);
}
/** Decodes all elements of EimAcknowledgements; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EimAcknowledgements_collect(sgp32_SequenceNumber *array, size_t *count, sgp32_error *error,
                                  size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_EimAcknowledgements_type, array, count, error, capacity, list);
}

/**
 * EnableProfileResult, tag 02.
 *
 * 02: outcome of enabling a profile.
 *
 * @code{.unparsed}
 *     EnableProfileResult ::= INTEGER {
 *         ok(0),
 *         iccidOrAidNotFound(1),
 *         profileNotInDisabledState(2),
 *         disallowedByPolicy(3),
 *         catBusy(5),
 *         rollbackNotAvailable(20),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_EnableProfileResult;
/** Named values of EnableProfileResult. */
enum {
    SGP32_EnableProfileResult_ok = 0,
    SGP32_EnableProfileResult_iccidOrAidNotFound = 1,
    SGP32_EnableProfileResult_profileNotInDisabledState = 2,
    SGP32_EnableProfileResult_disallowedByPolicy = 3,
    SGP32_EnableProfileResult_catBusy = 5,
    SGP32_EnableProfileResult_rollbackNotAvailable = 20,
    SGP32_EnableProfileResult_undefinedError = 127,
};
/** Handle of EnableProfileResult. */
extern SGP32_API const sgp32_type sgp32_EnableProfileResult_type;
/** Decodes EnableProfileResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EnableProfileResult_decode(
    sgp32_EnableProfileResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EnableProfileResult_type, value, error, der, options);
}
/** Encodes EnableProfileResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EnableProfileResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp32_EnableProfileResult *value)
{
    return sgp32_encode(&sgp32_EnableProfileResult_type, der, error, buffer, capacity, value);
}

/**
 * DisableProfileResult, tag 02.
 *
 * 02: outcome of disabling a profile.
 *
 * @code{.unparsed}
 *     DisableProfileResult ::= INTEGER {
 *         ok(0),
 *         iccidOrAidNotFound(1),
 *         profileNotInEnabledState(2),
 *         disallowedByPolicy(3),
 *         catBusy(5),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_DisableProfileResult;
/** Named values of DisableProfileResult. */
enum {
    SGP32_DisableProfileResult_ok = 0,
    SGP32_DisableProfileResult_iccidOrAidNotFound = 1,
    SGP32_DisableProfileResult_profileNotInEnabledState = 2,
    SGP32_DisableProfileResult_disallowedByPolicy = 3,
    SGP32_DisableProfileResult_catBusy = 5,
    SGP32_DisableProfileResult_undefinedError = 127,
};
/** Handle of DisableProfileResult. */
extern SGP32_API const sgp32_type sgp32_DisableProfileResult_type;
/** Decodes DisableProfileResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_DisableProfileResult_decode(
    sgp32_DisableProfileResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_DisableProfileResult_type, value, error, der, options);
}
/** Encodes DisableProfileResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_DisableProfileResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp32_DisableProfileResult *value)
{
    return sgp32_encode(&sgp32_DisableProfileResult_type, der, error, buffer, capacity, value);
}

/**
 * DeleteProfileResult, tag 02.
 *
 * 02: outcome of deleting a profile.
 *
 * @code{.unparsed}
 *     DeleteProfileResult ::= INTEGER {
 *         ok(0),
 *         iccidOrAidNotFound(1),
 *         profileNotInDisabledState(2),
 *         disallowedByPolicy(3),
 *         rollbackNotAvailable(20),
 *         returnFallbackProfile(21),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_DeleteProfileResult;
/** Named values of DeleteProfileResult. */
enum {
    SGP32_DeleteProfileResult_ok = 0,
    SGP32_DeleteProfileResult_iccidOrAidNotFound = 1,
    SGP32_DeleteProfileResult_profileNotInDisabledState = 2,
    SGP32_DeleteProfileResult_disallowedByPolicy = 3,
    SGP32_DeleteProfileResult_rollbackNotAvailable = 20,
    SGP32_DeleteProfileResult_returnFallbackProfile = 21,
    SGP32_DeleteProfileResult_undefinedError = 127,
};
/** Handle of DeleteProfileResult. */
extern SGP32_API const sgp32_type sgp32_DeleteProfileResult_type;
/** Decodes DeleteProfileResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_DeleteProfileResult_decode(
    sgp32_DeleteProfileResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_DeleteProfileResult_type, value, error, der, options);
}
/** Encodes DeleteProfileResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_DeleteProfileResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp32_DeleteProfileResult *value)
{
    return sgp32_encode(&sgp32_DeleteProfileResult_type, der, error, buffer, capacity, value);
}

/** ProfileInfo.notificationConfigurationInfo, defined inside ProfileInfo. */
/** Handle of ProfileInfo.notificationConfigurationInfo. */
extern SGP32_API const sgp32_type sgp32_ProfileInfo_notificationConfigurationInfo_type;
/** Makes a list of `count` elements of ProfileInfo.notificationConfigurationInfo, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list sgp32_ProfileInfo_notificationConfigurationInfo_of(
    const sgp22_NotificationConfigurationInformation *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of ProfileInfo.notificationConfigurationInfo; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInfo_notificationConfigurationInfo_next(
    sgp32_cursor *cursor, sgp22_NotificationConfigurationInformation *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_ProfileInfo_notificationConfigurationInfo_type, cursor, element,
                           error);
}
/** Decodes all elements of ProfileInfo.notificationConfigurationInfo; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInfo_notificationConfigurationInfo_collect(
    sgp22_NotificationConfigurationInformation *array, size_t *count, sgp32_error *error,
    size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_ProfileInfo_notificationConfigurationInfo_type, array, count,
                              error, capacity, list);
}

/** ProfileInfo.fallbackAttribute, defined inside ProfileInfo. */
/** Handle of ProfileInfo.fallbackAttribute. */
extern SGP32_API const sgp32_type sgp32_ProfileInfo_fallbackAttribute_type;

/** ProfileInfo.iotSpecificProfileInfo, defined inside ProfileInfo. */
typedef struct sgp32_ProfileInfo_iotSpecificProfileInfo {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp32_ProfileInfo_iotSpecificProfileInfo;
/** Handle of ProfileInfo.iotSpecificProfileInfo. */
extern SGP32_API const sgp32_type sgp32_ProfileInfo_iotSpecificProfileInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_ProfileInfo_iotSpecificProfileInfo_init(sgp32_ProfileInfo_iotSpecificProfileInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInfo.iotSpecificProfileInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInfo_iotSpecificProfileInfo_decode(
    sgp32_ProfileInfo_iotSpecificProfileInfo *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileInfo_iotSpecificProfileInfo_type, value, error, der, options);
}
/** Encodes ProfileInfo.iotSpecificProfileInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInfo_iotSpecificProfileInfo_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ProfileInfo_iotSpecificProfileInfo *value)
{
    return sgp32_encode(&sgp32_ProfileInfo_iotSpecificProfileInfo_type, der, error, buffer,
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
typedef struct sgp32_ProfileInfo {
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
    sgp32_ProfileInfo_iotSpecificProfileInfo iotSpecificProfileInfo;
} sgp32_ProfileInfo;
/** Handle of ProfileInfo. */
extern SGP32_API const sgp32_type sgp32_ProfileInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ProfileInfo_init(sgp32_ProfileInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInfo_decode(sgp32_ProfileInfo *value,
                                                                   sgp32_error *error,
                                                                   sgp32_bytes der,
                                                                   uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileInfo_type, value, error, der, options);
}
/** Encodes ProfileInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInfo_encode(sgp32_bytes *der,
                                                                   sgp32_error *error,
                                                                   uint8_t *buffer, size_t capacity,
                                                                   const sgp32_ProfileInfo *value)
{
    return sgp32_encode(&sgp32_ProfileInfo_type, der, error, buffer, capacity, value);
}

/** ProfileInfoListResponse.profileInfoListOk, defined inside ProfileInfoListResponse. */
/** Handle of ProfileInfoListResponse.profileInfoListOk. */
extern SGP32_API const sgp32_type sgp32_ProfileInfoListResponse_profileInfoListOk_type;
/** Makes a list of `count` elements of ProfileInfoListResponse.profileInfoListOk, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list
sgp32_ProfileInfoListResponse_profileInfoListOk_of(const sgp32_ProfileInfo *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of ProfileInfoListResponse.profileInfoListOk; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInfoListResponse_profileInfoListOk_next(
    sgp32_cursor *cursor, sgp32_ProfileInfo *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_ProfileInfoListResponse_profileInfoListOk_type, cursor, element,
                           error);
}
/** Decodes all elements of ProfileInfoListResponse.profileInfoListOk; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInfoListResponse_profileInfoListOk_collect(
    sgp32_ProfileInfo *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_ProfileInfoListResponse_profileInfoListOk_type, array, count,
                              error, capacity, list);
}

/**
 * ProfileInfoListError, tag 02.
 *
 * 02: why profiles could not be listed.
 *
 * @code{.unparsed}
 *     ProfileInfoListError ::= INTEGER {
 *         incorrectInputValues(1),
 *         profileChangeOngoing(11),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_ProfileInfoListError;
/** Named values of ProfileInfoListError. */
enum {
    SGP32_ProfileInfoListError_incorrectInputValues = 1,
    SGP32_ProfileInfoListError_profileChangeOngoing = 11,
    SGP32_ProfileInfoListError_undefinedError = 127,
};
/** Handle of ProfileInfoListError. */
extern SGP32_API const sgp32_type sgp32_ProfileInfoListError_type;
/** Decodes ProfileInfoListError; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInfoListError_decode(
    sgp32_ProfileInfoListError *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileInfoListError_type, value, error, der, options);
}
/** Encodes ProfileInfoListError; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileInfoListError_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp32_ProfileInfoListError *value)
{
    return sgp32_encode(&sgp32_ProfileInfoListError_type, der, error, buffer, capacity, value);
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
typedef struct sgp32_ProfileInfoListResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP32_ProfileInfoListResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_list profileInfoListOk; /**< of sgp32_ProfileInfo */
        sgp32_ProfileInfoListError profileInfoListError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_ProfileInfoListResponse;
/** Values of `choice` in sgp32_ProfileInfoListResponse. */
enum {
    SGP32_ProfileInfoListResponse_profileInfoListOk = 1,
    SGP32_ProfileInfoListResponse_profileInfoListError = 2,
};
/** Handle of ProfileInfoListResponse. */
extern SGP32_API const sgp32_type sgp32_ProfileInfoListResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ProfileInfoListResponse_init(sgp32_ProfileInfoListResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInfoListResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInfoListResponse_decode(
    sgp32_ProfileInfoListResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileInfoListResponse_type, value, error, der, options);
}
/** Encodes ProfileInfoListResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileInfoListResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp32_ProfileInfoListResponse *value)
{
    return sgp32_encode(&sgp32_ProfileInfoListResponse_type, der, error, buffer, capacity, value);
}

/**
 * ConfigureImmediateEnableResult, tag 02.
 *
 * 02: outcome of configuring immediate enabling.
 *
 * @code{.unparsed}
 *     ConfigureImmediateEnableResult ::= INTEGER {
 *         ok(0),
 *         insufficientMemory(1),
 *         commandError(7),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_ConfigureImmediateEnableResult;
/** Named values of ConfigureImmediateEnableResult. */
enum {
    SGP32_ConfigureImmediateEnableResult_ok = 0,
    SGP32_ConfigureImmediateEnableResult_insufficientMemory = 1,
    SGP32_ConfigureImmediateEnableResult_commandError = 7,
    SGP32_ConfigureImmediateEnableResult_undefinedError = 127,
};
/** Handle of ConfigureImmediateEnableResult. */
extern SGP32_API const sgp32_type sgp32_ConfigureImmediateEnableResult_type;
/** Decodes ConfigureImmediateEnableResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ConfigureImmediateEnableResult_decode(sgp32_ConfigureImmediateEnableResult *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ConfigureImmediateEnableResult_type, value, error, der, options);
}
/** Encodes ConfigureImmediateEnableResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ConfigureImmediateEnableResult_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ConfigureImmediateEnableResult *value)
{
    return sgp32_encode(&sgp32_ConfigureImmediateEnableResult_type, der, error, buffer, capacity,
                        value);
}

/** AddEimResult.addEimResultCode, defined inside AddEimResult. */
/** Named values of AddEimResult.addEimResultCode. */
enum {
    SGP32_AddEimResult_addEimResultCode_ok = 0,
    SGP32_AddEimResult_addEimResultCode_insufficientMemory = 1,
    SGP32_AddEimResult_addEimResultCode_associatedEimAlreadyExists = 2,
    SGP32_AddEimResult_addEimResultCode_ciPKUnknown = 3,
    SGP32_AddEimResult_addEimResultCode_invalidAssociationToken = 5,
    SGP32_AddEimResult_addEimResultCode_counterValueOutOfRange = 6,
    SGP32_AddEimResult_addEimResultCode_commandError = 7,
    SGP32_AddEimResult_addEimResultCode_undefinedError = 127,
};
/** Handle of AddEimResult.addEimResultCode. */
extern SGP32_API const sgp32_type sgp32_AddEimResult_addEimResultCode_type;

/**
 * AddEimResult, tag untagged.
 *
 * 84 | 02: association token of the new eIM, or the outcome.
 *
 * @code{.unparsed}
 *     AddEimResult ::= CHOICE {
 *         associationToken [4] INTEGER,
 *         addEimResultCode INTEGER {
 *             ok(0),
 *             insufficientMemory(1),
 *             associatedEimAlreadyExists(2),
 *             ciPKUnknown(3),
 *             invalidAssociationToken(5),
 *             counterValueOutOfRange(6),
 *             commandError(7),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_AddEimResult {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_AddEimResult_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_integer associationToken;
        int64_t addEimResultCode;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_AddEimResult;
/** Values of `choice` in sgp32_AddEimResult. */
enum {
    SGP32_AddEimResult_associationToken = 1,
    SGP32_AddEimResult_addEimResultCode = 2,
};
/** Handle of AddEimResult. */
extern SGP32_API const sgp32_type sgp32_AddEimResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_AddEimResult_init(sgp32_AddEimResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AddEimResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AddEimResult_decode(sgp32_AddEimResult *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp32_AddEimResult_type, value, error, der, options);
}
/** Encodes AddEimResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AddEimResult_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp32_AddEimResult *value)
{
    return sgp32_encode(&sgp32_AddEimResult_type, der, error, buffer, capacity, value);
}

/**
 * DeleteEimResult, tag 02.
 *
 * 02: outcome of removing an eIM.
 *
 * @code{.unparsed}
 *     DeleteEimResult ::= INTEGER {
 *         ok(0),
 *         eimNotFound(1),
 *         lastEimDeleted(2),
 *         commandError(7),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_DeleteEimResult;
/** Named values of DeleteEimResult. */
enum {
    SGP32_DeleteEimResult_ok = 0,
    SGP32_DeleteEimResult_eimNotFound = 1,
    SGP32_DeleteEimResult_lastEimDeleted = 2,
    SGP32_DeleteEimResult_commandError = 7,
    SGP32_DeleteEimResult_undefinedError = 127,
};
/** Handle of DeleteEimResult. */
extern SGP32_API const sgp32_type sgp32_DeleteEimResult_type;
/** Decodes DeleteEimResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_DeleteEimResult_decode(sgp32_DeleteEimResult *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&sgp32_DeleteEimResult_type, value, error, der, options);
}
/** Encodes DeleteEimResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_DeleteEimResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const sgp32_DeleteEimResult *value)
{
    return sgp32_encode(&sgp32_DeleteEimResult_type, der, error, buffer, capacity, value);
}

/**
 * UpdateEimResult, tag 02.
 *
 * 02: outcome of changing an eIM's configuration.
 *
 * @code{.unparsed}
 *     UpdateEimResult ::= INTEGER {
 *         ok(0),
 *         eimNotFound(1),
 *         ciPKUnknown(3),
 *         counterValueOutOfRange(6),
 *         commandError(7),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_UpdateEimResult;
/** Named values of UpdateEimResult. */
enum {
    SGP32_UpdateEimResult_ok = 0,
    SGP32_UpdateEimResult_eimNotFound = 1,
    SGP32_UpdateEimResult_ciPKUnknown = 3,
    SGP32_UpdateEimResult_counterValueOutOfRange = 6,
    SGP32_UpdateEimResult_commandError = 7,
    SGP32_UpdateEimResult_undefinedError = 127,
};
/** Handle of UpdateEimResult. */
extern SGP32_API const sgp32_type sgp32_UpdateEimResult_type;
/** Decodes UpdateEimResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_UpdateEimResult_decode(sgp32_UpdateEimResult *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&sgp32_UpdateEimResult_type, value, error, der, options);
}
/** Encodes UpdateEimResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_UpdateEimResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const sgp32_UpdateEimResult *value)
{
    return sgp32_encode(&sgp32_UpdateEimResult_type, der, error, buffer, capacity, value);
}

/**
 * EimIdInfo, tag 30.
 *
 * 30: identifier of one associated eIM.
 *
 * @code{.unparsed}
 *     EimIdInfo ::= SEQUENCE {
 *         eimId [0] UTF8String (SIZE (1..128)),
 *         eimIdType [2] EimIdType OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_EimIdInfo {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eimIdType;
    sgp32_bytes eimId;
    sgp32_EimIdType eimIdType;
} sgp32_EimIdInfo;
/** Handle of EimIdInfo. */
extern SGP32_API const sgp32_type sgp32_EimIdInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EimIdInfo_init(sgp32_EimIdInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimIdInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimIdInfo_decode(sgp32_EimIdInfo *value,
                                                                 sgp32_error *error,
                                                                 sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EimIdInfo_type, value, error, der, options);
}
/** Encodes EimIdInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimIdInfo_encode(sgp32_bytes *der,
                                                                 sgp32_error *error,
                                                                 uint8_t *buffer, size_t capacity,
                                                                 const sgp32_EimIdInfo *value)
{
    return sgp32_encode(&sgp32_EimIdInfo_type, der, error, buffer, capacity, value);
}

/** ListEimResult.eimIdList, defined inside ListEimResult. */
/** Handle of ListEimResult.eimIdList. */
extern SGP32_API const sgp32_type sgp32_ListEimResult_eimIdList_type;
/** Makes a list of `count` elements of ListEimResult.eimIdList, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list sgp32_ListEimResult_eimIdList_of(const sgp32_EimIdInfo *items,
                                                          size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of ListEimResult.eimIdList; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_ListEimResult_eimIdList_next(
    sgp32_cursor *cursor, sgp32_EimIdInfo *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_ListEimResult_eimIdList_type, cursor, element, error);
}
/** Decodes all elements of ListEimResult.eimIdList; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_ListEimResult_eimIdList_collect(
    sgp32_EimIdInfo *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_ListEimResult_eimIdList_type, array, count, error, capacity,
                              list);
}

/** ListEimResult.listEimError, defined inside ListEimResult. */
/** Named values of ListEimResult.listEimError. */
enum {
    SGP32_ListEimResult_listEimError_undefinedError = 127,
};
/** Handle of ListEimResult.listEimError. */
extern SGP32_API const sgp32_type sgp32_ListEimResult_listEimError_type;

/**
 * ListEimResult, tag untagged.
 *
 * A0 | 81: the associated eIMs, or an error.
 *
 * @code{.unparsed}
 *     ListEimResult ::= CHOICE {
 *         eimIdList SEQUENCE OF EimIdInfo,
 *         listEimError INTEGER { undefinedError(127) }
 *     }
 * @endcode
 */
typedef struct sgp32_ListEimResult {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_ListEimResult_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_list eimIdList; /**< of sgp32_EimIdInfo */
        int64_t listEimError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_ListEimResult;
/** Values of `choice` in sgp32_ListEimResult. */
enum {
    SGP32_ListEimResult_eimIdList = 1,
    SGP32_ListEimResult_listEimError = 2,
};
/** Handle of ListEimResult. */
extern SGP32_API const sgp32_type sgp32_ListEimResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ListEimResult_init(sgp32_ListEimResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ListEimResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ListEimResult_decode(sgp32_ListEimResult *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&sgp32_ListEimResult_type, value, error, der, options);
}
/** Encodes ListEimResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ListEimResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const sgp32_ListEimResult *value)
{
    return sgp32_encode(&sgp32_ListEimResult_type, der, error, buffer, capacity, value);
}

/**
 * RollbackProfileResult, tag 02.
 *
 * 02: outcome of a rollback, as a package result reports it.
 *
 * @code{.unparsed}
 *     RollbackProfileResult ::= INTEGER { ok(0), undefinedError(127) }
 * @endcode
 */
typedef int64_t sgp32_RollbackProfileResult;
/** Named values of RollbackProfileResult. */
enum {
    SGP32_RollbackProfileResult_ok = 0,
    SGP32_RollbackProfileResult_undefinedError = 127,
};
/** Handle of RollbackProfileResult. */
extern SGP32_API const sgp32_type sgp32_RollbackProfileResult_type;
/** Decodes RollbackProfileResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_RollbackProfileResult_decode(
    sgp32_RollbackProfileResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_RollbackProfileResult_type, value, error, der, options);
}
/** Encodes RollbackProfileResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_RollbackProfileResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp32_RollbackProfileResult *value)
{
    return sgp32_encode(&sgp32_RollbackProfileResult_type, der, error, buffer, capacity, value);
}

/**
 * SetFallbackAttributeResult, tag 02.
 *
 * 02: outcome of making a profile the fallback profile.
 *
 * @code{.unparsed}
 *     SetFallbackAttributeResult ::= INTEGER {
 *         ok(0),
 *         iccidOrAidNotFound(1),
 *         fallbackNotAllowed(2),
 *         fallbackProfileEnabled(3),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_SetFallbackAttributeResult;
/** Named values of SetFallbackAttributeResult. */
enum {
    SGP32_SetFallbackAttributeResult_ok = 0,
    SGP32_SetFallbackAttributeResult_iccidOrAidNotFound = 1,
    SGP32_SetFallbackAttributeResult_fallbackNotAllowed = 2,
    SGP32_SetFallbackAttributeResult_fallbackProfileEnabled = 3,
    SGP32_SetFallbackAttributeResult_undefinedError = 127,
};
/** Handle of SetFallbackAttributeResult. */
extern SGP32_API const sgp32_type sgp32_SetFallbackAttributeResult_type;
/** Decodes SetFallbackAttributeResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_SetFallbackAttributeResult_decode(
    sgp32_SetFallbackAttributeResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_SetFallbackAttributeResult_type, value, error, der, options);
}
/** Encodes SetFallbackAttributeResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_SetFallbackAttributeResult_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_SetFallbackAttributeResult *value)
{
    return sgp32_encode(&sgp32_SetFallbackAttributeResult_type, der, error, buffer, capacity,
                        value);
}

/**
 * UnsetFallbackAttributeResult, tag 02.
 *
 * 02: outcome of having no fallback profile any more.
 *
 * @code{.unparsed}
 *     UnsetFallbackAttributeResult ::= INTEGER {
 *         ok(0),
 *         noFallbackAttribute(2),
 *         fallbackProfileEnabled(3),
 *         commandError(7),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_UnsetFallbackAttributeResult;
/** Named values of UnsetFallbackAttributeResult. */
enum {
    SGP32_UnsetFallbackAttributeResult_ok = 0,
    SGP32_UnsetFallbackAttributeResult_noFallbackAttribute = 2,
    SGP32_UnsetFallbackAttributeResult_fallbackProfileEnabled = 3,
    SGP32_UnsetFallbackAttributeResult_commandError = 7,
    SGP32_UnsetFallbackAttributeResult_undefinedError = 127,
};
/** Handle of UnsetFallbackAttributeResult. */
extern SGP32_API const sgp32_type sgp32_UnsetFallbackAttributeResult_type;
/** Decodes UnsetFallbackAttributeResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_UnsetFallbackAttributeResult_decode(sgp32_UnsetFallbackAttributeResult *value,
                                          sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_UnsetFallbackAttributeResult_type, value, error, der, options);
}
/** Encodes UnsetFallbackAttributeResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_UnsetFallbackAttributeResult_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_UnsetFallbackAttributeResult *value)
{
    return sgp32_encode(&sgp32_UnsetFallbackAttributeResult_type, der, error, buffer, capacity,
                        value);
}

/** EuiccResultData.processingTerminated, defined inside EuiccResultData. */
/** Named values of EuiccResultData.processingTerminated. */
enum {
    SGP32_EuiccResultData_processingTerminated_resultSizeOverflow = 1,
    SGP32_EuiccResultData_processingTerminated_unknownOrDamagedCommand = 2,
    SGP32_EuiccResultData_processingTerminated_interruption = 3,
    SGP32_EuiccResultData_processingTerminated_undefinedError = 127,
};
/** Handle of EuiccResultData.processingTerminated. */
extern SGP32_API const sgp32_type sgp32_EuiccResultData_processingTerminated_type;

/** SetDefaultDpAddressResponse.setDefaultDpAddressResult, defined inside
 * SetDefaultDpAddressResponse. */
/** Named values of SetDefaultDpAddressResponse.setDefaultDpAddressResult. */
enum {
    SGP32_SetDefaultDpAddressResponse_setDefaultDpAddressResult_ok = 0,
    SGP32_SetDefaultDpAddressResponse_setDefaultDpAddressResult_undefinedError = 127,
};
/** Handle of SetDefaultDpAddressResponse.setDefaultDpAddressResult. */
extern SGP32_API const sgp32_type sgp32_SetDefaultDpAddressResponse_setDefaultDpAddressResult_type;

/**
 * SetDefaultDpAddressResponse, tag BF65.
 *
 * BF65: outcome of setting the default SM-DP+.
 *
 * @code{.unparsed}
 *     SetDefaultDpAddressResponse ::= [101] SEQUENCE {
 *         setDefaultDpAddressResult INTEGER { ok(0), undefinedError(127) }
 *     }
 * @endcode
 */
typedef struct sgp32_SetDefaultDpAddressResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t setDefaultDpAddressResult;
} sgp32_SetDefaultDpAddressResponse;
/** Handle of SetDefaultDpAddressResponse. */
extern SGP32_API const sgp32_type sgp32_SetDefaultDpAddressResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_SetDefaultDpAddressResponse_init(sgp32_SetDefaultDpAddressResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes SetDefaultDpAddressResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_SetDefaultDpAddressResponse_decode(
    sgp32_SetDefaultDpAddressResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_SetDefaultDpAddressResponse_type, value, error, der, options);
}
/** Encodes SetDefaultDpAddressResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_SetDefaultDpAddressResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_SetDefaultDpAddressResponse *value)
{
    return sgp32_encode(&sgp32_SetDefaultDpAddressResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * EuiccResultData, tag untagged.
 *
 * 83 | 84 | 85 | BF2D | A6 | 87 | A8 | 89 | 8A | AB | 8C | 8D | 8E | 02 | BF65: one result.
 *
 * @code{.unparsed}
 *     EuiccResultData ::= CHOICE {
 *         enableResult [3] EnableProfileResult,
 *         disableResult [4] DisableProfileResult,
 *         deleteResult [5] DeleteProfileResult,
 *         listProfileInfoResult [45] ProfileInfoListResponse,
 *         getRATResult [6] RulesAuthorisationTable,
 *         configureImmediateEnableResult [7] ConfigureImmediateEnableResult,
 *         addEimResult [8] AddEimResult,
 *         deleteEimResult [9] DeleteEimResult,
 *         updateEimResult [10] UpdateEimResult,
 *         listEimResult [11] ListEimResult,
 *         rollbackResult [12] RollbackProfileResult,
 *         setFallbackAttributeResult [13] SetFallbackAttributeResult,
 *         unsetFallbackAttributeResult [14] UnsetFallbackAttributeResult,
 *         processingTerminated INTEGER {
 *             resultSizeOverflow(1),
 *             unknownOrDamagedCommand(2),
 *             interruption(3),
 *             undefinedError(127)
 *         },
 *         setDefaultDpAddressResult [101] SetDefaultDpAddressResponse
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccResultData {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_EuiccResultData_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_EnableProfileResult enableResult;
        sgp32_DisableProfileResult disableResult;
        sgp32_DeleteProfileResult deleteResult;
        sgp32_ProfileInfoListResponse listProfileInfoResult;
        sgp22_RulesAuthorisationTable getRATResult; /**< of sgp22_ProfilePolicyAuthorisationRule */
        sgp32_ConfigureImmediateEnableResult configureImmediateEnableResult;
        sgp32_AddEimResult addEimResult;
        sgp32_DeleteEimResult deleteEimResult;
        sgp32_UpdateEimResult updateEimResult;
        sgp32_ListEimResult listEimResult;
        sgp32_RollbackProfileResult rollbackResult;
        sgp32_SetFallbackAttributeResult setFallbackAttributeResult;
        sgp32_UnsetFallbackAttributeResult unsetFallbackAttributeResult;
        int64_t processingTerminated;
        sgp32_SetDefaultDpAddressResponse setDefaultDpAddressResult;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_EuiccResultData;
/** Values of `choice` in sgp32_EuiccResultData. */
enum {
    SGP32_EuiccResultData_enableResult = 1,
    SGP32_EuiccResultData_disableResult = 2,
    SGP32_EuiccResultData_deleteResult = 3,
    SGP32_EuiccResultData_listProfileInfoResult = 4,
    SGP32_EuiccResultData_getRATResult = 5,
    SGP32_EuiccResultData_configureImmediateEnableResult = 6,
    SGP32_EuiccResultData_addEimResult = 7,
    SGP32_EuiccResultData_deleteEimResult = 8,
    SGP32_EuiccResultData_updateEimResult = 9,
    SGP32_EuiccResultData_listEimResult = 10,
    SGP32_EuiccResultData_rollbackResult = 11,
    SGP32_EuiccResultData_setFallbackAttributeResult = 12,
    SGP32_EuiccResultData_unsetFallbackAttributeResult = 13,
    SGP32_EuiccResultData_processingTerminated = 14,
    SGP32_EuiccResultData_setDefaultDpAddressResult = 15,
};
/** Handle of EuiccResultData. */
extern SGP32_API const sgp32_type sgp32_EuiccResultData_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccResultData_init(sgp32_EuiccResultData *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccResultData; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccResultData_decode(sgp32_EuiccResultData *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccResultData_type, value, error, der, options);
}
/** Encodes EuiccResultData; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccResultData_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const sgp32_EuiccResultData *value)
{
    return sgp32_encode(&sgp32_EuiccResultData_type, der, error, buffer, capacity, value);
}

/** EuiccPackageResultDataSigned.euiccResult, defined inside EuiccPackageResultDataSigned. */
/** Handle of EuiccPackageResultDataSigned.euiccResult. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageResultDataSigned_euiccResult_type;
/** Makes a list of `count` elements of EuiccPackageResultDataSigned.euiccResult, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list
sgp32_EuiccPackageResultDataSigned_euiccResult_of(const sgp32_EuiccResultData *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EuiccPackageResultDataSigned.euiccResult; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageResultDataSigned_euiccResult_next(
    sgp32_cursor *cursor, sgp32_EuiccResultData *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_EuiccPackageResultDataSigned_euiccResult_type, cursor, element,
                           error);
}
/** Decodes all elements of EuiccPackageResultDataSigned.euiccResult; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageResultDataSigned_euiccResult_collect(
    sgp32_EuiccResultData *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&sgp32_EuiccPackageResultDataSigned_euiccResult_type, array, count,
                              error, capacity, list);
}

/**
 * EuiccPackageResultDataSigned, tag 30.
 *
 * 30: the signed part of the results: one entry for each operation.
 *
 * @code{.unparsed}
 *     EuiccPackageResultDataSigned ::= SEQUENCE {
 *         eimId [0] UTF8String (SIZE (1..128)),
 *         counterValue [1] INTEGER,
 *         eimTransactionId [2] TransactionId OPTIONAL,
 *         seqNumber [3] INTEGER,
 *         euiccResult SEQUENCE OF EuiccResultData
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccPackageResultDataSigned {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eimTransactionId;
    sgp32_bytes eimId;
    sgp32_integer counterValue;
    sgp22_TransactionId eimTransactionId;
    sgp32_integer seqNumber;
    sgp32_list euiccResult; /**< of sgp32_EuiccResultData */
} sgp32_EuiccPackageResultDataSigned;
/** Handle of EuiccPackageResultDataSigned. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageResultDataSigned_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_EuiccPackageResultDataSigned_init(sgp32_EuiccPackageResultDataSigned *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccPackageResultDataSigned; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccPackageResultDataSigned_decode(sgp32_EuiccPackageResultDataSigned *value,
                                          sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageResultDataSigned_type, value, error, der, options);
}
/** Encodes EuiccPackageResultDataSigned; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageResultDataSigned_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EuiccPackageResultDataSigned *value)
{
    return sgp32_encode(&sgp32_EuiccPackageResultDataSigned_type, der, error, buffer, capacity,
                        value);
}

/**
 * EuiccPackageResultSigned, tag 30.
 *
 * 30: results of an executed package, with the eUICC's signature.
 *
 * @code{.unparsed}
 *     EuiccPackageResultSigned ::= SEQUENCE {
 *         euiccPackageResultDataSigned EuiccPackageResultDataSigned,
 *         euiccSignEPR [APPLICATION 55] OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccPackageResultSigned {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_EuiccPackageResultDataSigned euiccPackageResultDataSigned;
    sgp32_bytes euiccSignEPR;
} sgp32_EuiccPackageResultSigned;
/** Handle of EuiccPackageResultSigned. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageResultSigned_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccPackageResultSigned_init(sgp32_EuiccPackageResultSigned *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccPackageResultSigned; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageResultSigned_decode(
    sgp32_EuiccPackageResultSigned *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageResultSigned_type, value, error, der, options);
}
/** Encodes EuiccPackageResultSigned; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccPackageResultSigned_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp32_EuiccPackageResultSigned *value)
{
    return sgp32_encode(&sgp32_EuiccPackageResultSigned_type, der, error, buffer, capacity, value);
}

/**
 * EuiccPackageErrorCode, tag 02.
 *
 * 02: why an authentic package was refused (SGP.32 5.9.1).
 *
 * @code{.unparsed}
 *     EuiccPackageErrorCode ::= INTEGER {
 *         invalidEid(3),
 *         replayError(4),
 *         counterValueOutOfRange(6),
 *         sizeOverflow(15),
 *         ecallActive(104),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_EuiccPackageErrorCode;
/** Named values of EuiccPackageErrorCode. */
enum {
    SGP32_EuiccPackageErrorCode_invalidEid = 3,
    SGP32_EuiccPackageErrorCode_replayError = 4,
    SGP32_EuiccPackageErrorCode_counterValueOutOfRange = 6,
    SGP32_EuiccPackageErrorCode_sizeOverflow = 15,
    SGP32_EuiccPackageErrorCode_ecallActive = 104,
    SGP32_EuiccPackageErrorCode_undefinedError = 127,
};
/** Handle of EuiccPackageErrorCode. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageErrorCode_type;
/** Decodes EuiccPackageErrorCode; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageErrorCode_decode(
    sgp32_EuiccPackageErrorCode *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageErrorCode_type, value, error, der, options);
}
/** Encodes EuiccPackageErrorCode; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccPackageErrorCode_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp32_EuiccPackageErrorCode *value)
{
    return sgp32_encode(&sgp32_EuiccPackageErrorCode_type, der, error, buffer, capacity, value);
}

/**
 * EuiccPackageErrorDataSigned, tag 30.
 *
 * 30: the signed part of a refusal.
 *
 * @code{.unparsed}
 *     EuiccPackageErrorDataSigned ::= SEQUENCE {
 *         eimId [0] UTF8String (SIZE (1..128)),
 *         counterValue [1] INTEGER,
 *         eimTransactionId [2] TransactionId OPTIONAL,
 *         euiccPackageErrorCode EuiccPackageErrorCode
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccPackageErrorDataSigned {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eimTransactionId;
    sgp32_bytes eimId;
    sgp32_integer counterValue;
    sgp22_TransactionId eimTransactionId;
    sgp32_EuiccPackageErrorCode euiccPackageErrorCode;
} sgp32_EuiccPackageErrorDataSigned;
/** Handle of EuiccPackageErrorDataSigned. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageErrorDataSigned_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccPackageErrorDataSigned_init(sgp32_EuiccPackageErrorDataSigned *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccPackageErrorDataSigned; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageErrorDataSigned_decode(
    sgp32_EuiccPackageErrorDataSigned *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageErrorDataSigned_type, value, error, der, options);
}
/** Encodes EuiccPackageErrorDataSigned; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageErrorDataSigned_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EuiccPackageErrorDataSigned *value)
{
    return sgp32_encode(&sgp32_EuiccPackageErrorDataSigned_type, der, error, buffer, capacity,
                        value);
}

/**
 * EuiccPackageErrorSigned, tag 30.
 *
 * 30: refusal of a package, with the eUICC's signature.
 *
 * @code{.unparsed}
 *     EuiccPackageErrorSigned ::= SEQUENCE {
 *         euiccPackageErrorDataSigned EuiccPackageErrorDataSigned,
 *         euiccSignEPE [APPLICATION 55] OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccPackageErrorSigned {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_EuiccPackageErrorDataSigned euiccPackageErrorDataSigned;
    sgp32_bytes euiccSignEPE;
} sgp32_EuiccPackageErrorSigned;
/** Handle of EuiccPackageErrorSigned. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageErrorSigned_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccPackageErrorSigned_init(sgp32_EuiccPackageErrorSigned *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccPackageErrorSigned; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageErrorSigned_decode(
    sgp32_EuiccPackageErrorSigned *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageErrorSigned_type, value, error, der, options);
}
/** Encodes EuiccPackageErrorSigned; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccPackageErrorSigned_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp32_EuiccPackageErrorSigned *value)
{
    return sgp32_encode(&sgp32_EuiccPackageErrorSigned_type, der, error, buffer, capacity, value);
}

/**
 * EuiccPackageUnsignedErrorCode, tag 02.
 *
 * 02: why a package was refused without a signature.
 *
 * @code{.unparsed}
 *     EuiccPackageUnsignedErrorCode ::= INTEGER { sizeOverflow(15), undefinedError(127) }
 * @endcode
 */
typedef int64_t sgp32_EuiccPackageUnsignedErrorCode;
/** Named values of EuiccPackageUnsignedErrorCode. */
enum {
    SGP32_EuiccPackageUnsignedErrorCode_sizeOverflow = 15,
    SGP32_EuiccPackageUnsignedErrorCode_undefinedError = 127,
};
/** Handle of EuiccPackageUnsignedErrorCode. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageUnsignedErrorCode_type;
/** Decodes EuiccPackageUnsignedErrorCode; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccPackageUnsignedErrorCode_decode(sgp32_EuiccPackageUnsignedErrorCode *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageUnsignedErrorCode_type, value, error, der, options);
}
/** Encodes EuiccPackageUnsignedErrorCode; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageUnsignedErrorCode_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EuiccPackageUnsignedErrorCode *value)
{
    return sgp32_encode(&sgp32_EuiccPackageUnsignedErrorCode_type, der, error, buffer, capacity,
                        value);
}

/**
 * EuiccPackageErrorUnsigned, tag 30.
 *
 * 30: refusal of a package that could not be authenticated (SGP.32 5.9.1).
 *
 * @code{.unparsed}
 *     EuiccPackageErrorUnsigned ::= SEQUENCE {
 *         eimId [0] UTF8String (SIZE (1..128)),
 *         eimTransactionId [2] TransactionId OPTIONAL,
 *         associationToken [4] INTEGER OPTIONAL,
 *         euiccPackageUnsignedErrorCode [15] EuiccPackageUnsignedErrorCode OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccPackageErrorUnsigned {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eimTransactionId;
    bool has_associationToken;
    bool has_euiccPackageUnsignedErrorCode;
    sgp32_bytes eimId;
    sgp22_TransactionId eimTransactionId;
    sgp32_integer associationToken;
    sgp32_EuiccPackageUnsignedErrorCode euiccPackageUnsignedErrorCode;
} sgp32_EuiccPackageErrorUnsigned;
/** Handle of EuiccPackageErrorUnsigned. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageErrorUnsigned_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccPackageErrorUnsigned_init(sgp32_EuiccPackageErrorUnsigned *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccPackageErrorUnsigned; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageErrorUnsigned_decode(
    sgp32_EuiccPackageErrorUnsigned *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageErrorUnsigned_type, value, error, der, options);
}
/** Encodes EuiccPackageErrorUnsigned; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageErrorUnsigned_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EuiccPackageErrorUnsigned *value)
{
    return sgp32_encode(&sgp32_EuiccPackageErrorUnsigned_type, der, error, buffer, capacity, value);
}

/**
 * EuiccPackageResult, tag BF51.
 *
 * BF51: answer of the eUICC to an eUICC package.
 *
 * @code{.unparsed}
 *     EuiccPackageResult ::= [81] CHOICE {
 *         euiccPackageResultSigned EuiccPackageResultSigned,
 *         euiccPackageErrorSigned EuiccPackageErrorSigned,
 *         euiccPackageErrorUnsigned EuiccPackageErrorUnsigned
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccPackageResult {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_EuiccPackageResult_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_EuiccPackageResultSigned euiccPackageResultSigned;
        sgp32_EuiccPackageErrorSigned euiccPackageErrorSigned;
        sgp32_EuiccPackageErrorUnsigned euiccPackageErrorUnsigned;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_EuiccPackageResult;
/** Values of `choice` in sgp32_EuiccPackageResult. */
enum {
    SGP32_EuiccPackageResult_euiccPackageResultSigned = 1,
    SGP32_EuiccPackageResult_euiccPackageErrorSigned = 2,
    SGP32_EuiccPackageResult_euiccPackageErrorUnsigned = 3,
};
/** Handle of EuiccPackageResult. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccPackageResult_init(sgp32_EuiccPackageResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccPackageResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageResult_decode(
    sgp32_EuiccPackageResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageResult_type, value, error, der, options);
}
/** Encodes EuiccPackageResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccPackageResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const sgp32_EuiccPackageResult *value)
{
    return sgp32_encode(&sgp32_EuiccPackageResult_type, der, error, buffer, capacity, value);
}

/**
 * IpaEuiccDataErrorCode, tag 02.
 *
 * 02: why data could not be given.
 *
 * @code{.unparsed}
 *     IpaEuiccDataErrorCode ::= INTEGER {
 *         incorrectTagList(1),
 *         euiccCiPKIdNotFound(5),
 *         ecallActive(104),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_IpaEuiccDataErrorCode;
/** Named values of IpaEuiccDataErrorCode. */
enum {
    SGP32_IpaEuiccDataErrorCode_incorrectTagList = 1,
    SGP32_IpaEuiccDataErrorCode_euiccCiPKIdNotFound = 5,
    SGP32_IpaEuiccDataErrorCode_ecallActive = 104,
    SGP32_IpaEuiccDataErrorCode_undefinedError = 127,
};
/** Handle of IpaEuiccDataErrorCode. */
extern SGP32_API const sgp32_type sgp32_IpaEuiccDataErrorCode_type;
/** Decodes IpaEuiccDataErrorCode; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaEuiccDataErrorCode_decode(
    sgp32_IpaEuiccDataErrorCode *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_IpaEuiccDataErrorCode_type, value, error, der, options);
}
/** Encodes IpaEuiccDataErrorCode; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IpaEuiccDataErrorCode_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp32_IpaEuiccDataErrorCode *value)
{
    return sgp32_encode(&sgp32_IpaEuiccDataErrorCode_type, der, error, buffer, capacity, value);
}

/**
 * IpaEuiccDataResponseError, tag 30.
 *
 * 30: refusal of a data request.
 *
 * @code{.unparsed}
 *     IpaEuiccDataResponseError ::= SEQUENCE {
 *         eimTransactionId [0] TransactionId OPTIONAL,
 *         ipaEuiccDataErrorCode IpaEuiccDataErrorCode
 *     }
 * @endcode
 */
typedef struct sgp32_IpaEuiccDataResponseError {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eimTransactionId;
    sgp22_TransactionId eimTransactionId;
    sgp32_IpaEuiccDataErrorCode ipaEuiccDataErrorCode;
} sgp32_IpaEuiccDataResponseError;
/** Handle of IpaEuiccDataResponseError. */
extern SGP32_API const sgp32_type sgp32_IpaEuiccDataResponseError_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_IpaEuiccDataResponseError_init(sgp32_IpaEuiccDataResponseError *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IpaEuiccDataResponseError; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaEuiccDataResponseError_decode(
    sgp32_IpaEuiccDataResponseError *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_IpaEuiccDataResponseError_type, value, error, der, options);
}
/** Encodes IpaEuiccDataResponseError; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaEuiccDataResponseError_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_IpaEuiccDataResponseError *value)
{
    return sgp32_encode(&sgp32_IpaEuiccDataResponseError_type, der, error, buffer, capacity, value);
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
typedef struct sgp32_ProfileInstallationResult {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_ProfileInstallationResultData profileInstallationResultData;
    sgp22_EuiccSignPIR euiccSignPIR;
} sgp32_ProfileInstallationResult;
/** Handle of ProfileInstallationResult. */
extern SGP32_API const sgp32_type sgp32_ProfileInstallationResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ProfileInstallationResult_init(sgp32_ProfileInstallationResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileInstallationResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInstallationResult_decode(
    sgp32_ProfileInstallationResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileInstallationResult_type, value, error, der, options);
}
/** Encodes ProfileInstallationResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileInstallationResult_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ProfileInstallationResult *value)
{
    return sgp32_encode(&sgp32_ProfileInstallationResult_type, der, error, buffer, capacity, value);
}

/** CompactProfileInstallationResultData.iccidPresent, defined inside
 * CompactProfileInstallationResultData. */
/** Handle of CompactProfileInstallationResultData.iccidPresent. */
extern SGP32_API const sgp32_type sgp32_CompactProfileInstallationResultData_iccidPresent_type;

/**
 * CompactSuccessResult, tag 30.
 *
 * 30: part of the new profile's identifier, and the card's own answer.
 *
 * @code{.unparsed}
 *     CompactSuccessResult ::= SEQUENCE {
 *         compactAid [APPLICATION 15] OCTET STRING (SIZE (2)),
 *         simaResponse OCTET STRING OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_CompactSuccessResult {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_simaResponse;
    sgp32_bytes compactAid;
    sgp32_bytes simaResponse;
} sgp32_CompactSuccessResult;
/** Handle of CompactSuccessResult. */
extern SGP32_API const sgp32_type sgp32_CompactSuccessResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_CompactSuccessResult_init(sgp32_CompactSuccessResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CompactSuccessResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactSuccessResult_decode(
    sgp32_CompactSuccessResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CompactSuccessResult_type, value, error, der, options);
}
/** Encodes CompactSuccessResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactSuccessResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp32_CompactSuccessResult *value)
{
    return sgp32_encode(&sgp32_CompactSuccessResult_type, der, error, buffer, capacity, value);
}

/** CompactProfileInstallationResultData.compactFinalResult, defined inside
 * CompactProfileInstallationResultData. */
typedef struct sgp32_CompactProfileInstallationResultData_compactFinalResult {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative:
                        SGP32_CompactProfileInstallationResultData_compactFinalResult_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_CompactSuccessResult compactSuccessResult;
        sgp22_ErrorResult errorResult;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_CompactProfileInstallationResultData_compactFinalResult;
/** Values of `choice` in sgp32_CompactProfileInstallationResultData_compactFinalResult. */
enum {
    SGP32_CompactProfileInstallationResultData_compactFinalResult_compactSuccessResult = 1,
    SGP32_CompactProfileInstallationResultData_compactFinalResult_errorResult = 2,
};
/** Handle of CompactProfileInstallationResultData.compactFinalResult. */
extern SGP32_API const sgp32_type
    sgp32_CompactProfileInstallationResultData_compactFinalResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_CompactProfileInstallationResultData_compactFinalResult_init(
    sgp32_CompactProfileInstallationResultData_compactFinalResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CompactProfileInstallationResultData.compactFinalResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactProfileInstallationResultData_compactFinalResult_decode(
    sgp32_CompactProfileInstallationResultData_compactFinalResult *value, sgp32_error *error,
    sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CompactProfileInstallationResultData_compactFinalResult_type, value,
                        error, der, options);
}
/** Encodes CompactProfileInstallationResultData.compactFinalResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactProfileInstallationResultData_compactFinalResult_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CompactProfileInstallationResultData_compactFinalResult *value)
{
    return sgp32_encode(&sgp32_CompactProfileInstallationResultData_compactFinalResult_type, der,
                        error, buffer, capacity, value);
}

/**
 * CompactProfileInstallationResultData, tag 30.
 *
 * 30: the members that the eIM cannot rebuild.
 *
 * @code{.unparsed}
 *     CompactProfileInstallationResultData ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         seqNumber INTEGER,
 *         iccidPresent BOOLEAN DEFAULT TRUE,
 *         compactFinalResult [2] CHOICE {
 *             compactSuccessResult CompactSuccessResult,
 *             errorResult ErrorResult
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_CompactProfileInstallationResultData {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp32_integer seqNumber;
    bool iccidPresent; /**< DEFAULT 1 */
    sgp32_CompactProfileInstallationResultData_compactFinalResult compactFinalResult;
} sgp32_CompactProfileInstallationResultData;
/** Handle of CompactProfileInstallationResultData. */
extern SGP32_API const sgp32_type sgp32_CompactProfileInstallationResultData_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_CompactProfileInstallationResultData_init(sgp32_CompactProfileInstallationResultData *value)
{
    memset(value, 0, sizeof *value);
    value->iccidPresent = 1;
}
/** Decodes CompactProfileInstallationResultData; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactProfileInstallationResultData_decode(
    sgp32_CompactProfileInstallationResultData *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_CompactProfileInstallationResultData_type, value, error, der,
                        options);
}
/** Encodes CompactProfileInstallationResultData; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactProfileInstallationResultData_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CompactProfileInstallationResultData *value)
{
    return sgp32_encode(&sgp32_CompactProfileInstallationResultData_type, der, error, buffer,
                        capacity, value);
}

/**
 * CompactProfileInstallationResult, tag 30.
 *
 * 30: the same without what the eIM knows already.
 *
 * @code{.unparsed}
 *     CompactProfileInstallationResult ::= SEQUENCE {
 *         compactProfileInstallationResultData [0] CompactProfileInstallationResultData,
 *         euiccSignPIR EuiccSignPIR
 *     }
 * @endcode
 */
typedef struct sgp32_CompactProfileInstallationResult {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_CompactProfileInstallationResultData compactProfileInstallationResultData;
    sgp22_EuiccSignPIR euiccSignPIR;
} sgp32_CompactProfileInstallationResult;
/** Handle of CompactProfileInstallationResult. */
extern SGP32_API const sgp32_type sgp32_CompactProfileInstallationResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_CompactProfileInstallationResult_init(sgp32_CompactProfileInstallationResult *value)
{
    memset(value, 0, sizeof *value);
    sgp32_CompactProfileInstallationResultData_init(&value->compactProfileInstallationResultData);
}
/** Decodes CompactProfileInstallationResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactProfileInstallationResult_decode(sgp32_CompactProfileInstallationResult *value,
                                              sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CompactProfileInstallationResult_type, value, error, der, options);
}
/** Encodes CompactProfileInstallationResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactProfileInstallationResult_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CompactProfileInstallationResult *value)
{
    return sgp32_encode(&sgp32_CompactProfileInstallationResult_type, der, error, buffer, capacity,
                        value);
}

/**
 * CompactOtherSignedNotification, tag 30.
 *
 * 30: a notification of another event without the certificates.
 *
 * @code{.unparsed}
 *     CompactOtherSignedNotification ::= SEQUENCE {
 *         eidValue [APPLICATION 26] Octet16 OPTIONAL,
 *         tbsOtherNotification NotificationMetadata,
 *         euiccNotificationSignature [APPLICATION 55] OCTET STRING,
 *         euiccCiPKIdentifierToBeUsed OCTET STRING OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_CompactOtherSignedNotification {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eidValue;
    bool has_euiccCiPKIdentifierToBeUsed;
    sgp22_Octet16 eidValue;
    sgp22_NotificationMetadata tbsOtherNotification;
    sgp32_bytes euiccNotificationSignature;
    sgp32_bytes euiccCiPKIdentifierToBeUsed;
} sgp32_CompactOtherSignedNotification;
/** Handle of CompactOtherSignedNotification. */
extern SGP32_API const sgp32_type sgp32_CompactOtherSignedNotification_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_CompactOtherSignedNotification_init(sgp32_CompactOtherSignedNotification *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CompactOtherSignedNotification; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactOtherSignedNotification_decode(sgp32_CompactOtherSignedNotification *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CompactOtherSignedNotification_type, value, error, der, options);
}
/** Encodes CompactOtherSignedNotification; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactOtherSignedNotification_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CompactOtherSignedNotification *value)
{
    return sgp32_encode(&sgp32_CompactOtherSignedNotification_type, der, error, buffer, capacity,
                        value);
}

/**
 * PendingNotification, tag untagged.
 *
 * BF37 | 30 | A0 | A1: one notification, complete or compact.
 *
 * @code{.unparsed}
 *     PendingNotification ::= CHOICE {
 *         profileInstallationResult [55] ProfileInstallationResult,
 *         otherSignedNotification OtherSignedNotification,
 *         compactProfileInstallationResult [0] CompactProfileInstallationResult,
 *         compactOtherSignedNotification [1] CompactOtherSignedNotification
 *     }
 * @endcode
 */
typedef struct sgp32_PendingNotification {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_PendingNotification_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_ProfileInstallationResult profileInstallationResult;
        sgp22_OtherSignedNotification otherSignedNotification;
        sgp32_CompactProfileInstallationResult compactProfileInstallationResult;
        sgp32_CompactOtherSignedNotification compactOtherSignedNotification;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_PendingNotification;
/** Values of `choice` in sgp32_PendingNotification. */
enum {
    SGP32_PendingNotification_profileInstallationResult = 1,
    SGP32_PendingNotification_otherSignedNotification = 2,
    SGP32_PendingNotification_compactProfileInstallationResult = 3,
    SGP32_PendingNotification_compactOtherSignedNotification = 4,
};
/** Handle of PendingNotification. */
extern SGP32_API const sgp32_type sgp32_PendingNotification_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_PendingNotification_init(sgp32_PendingNotification *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PendingNotification; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_PendingNotification_decode(
    sgp32_PendingNotification *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_PendingNotification_type, value, error, der, options);
}
/** Encodes PendingNotification; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_PendingNotification_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp32_PendingNotification *value)
{
    return sgp32_encode(&sgp32_PendingNotification_type, der, error, buffer, capacity, value);
}

/**
 * PendingNotificationList, tag 30.
 *
 * 30: notifications waiting for delivery.
 *
 * @code{.unparsed}
 *     PendingNotificationList ::= SEQUENCE OF PendingNotification
 * @endcode
 */
typedef sgp32_list sgp32_PendingNotificationList; /**< of sgp32_PendingNotification */
/** Handle of PendingNotificationList. */
extern SGP32_API const sgp32_type sgp32_PendingNotificationList_type;
/** Decodes PendingNotificationList; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_PendingNotificationList_decode(
    sgp32_PendingNotificationList *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_PendingNotificationList_type, value, error, der, options);
}
/** Encodes PendingNotificationList; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_PendingNotificationList_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp32_PendingNotificationList *value)
{
    return sgp32_encode(&sgp32_PendingNotificationList_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of PendingNotificationList, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list sgp32_PendingNotificationList_of(const sgp32_PendingNotification *items,
                                                          size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of PendingNotificationList; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_PendingNotificationList_next(
    sgp32_cursor *cursor, sgp32_PendingNotification *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_PendingNotificationList_type, cursor, element, error);
}
/** Decodes all elements of PendingNotificationList; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp32_PendingNotificationList_collect(sgp32_PendingNotification *array, size_t *count,
                                      sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_PendingNotificationList_type, array, count, error, capacity,
                              list);
}

/**
 * EuiccPackageResultList, tag 30.
 *
 * 30: package results waiting for delivery.
 *
 * @code{.unparsed}
 *     EuiccPackageResultList ::= SEQUENCE OF EuiccPackageResult
 * @endcode
 */
typedef sgp32_list sgp32_EuiccPackageResultList; /**< of sgp32_EuiccPackageResult */
/** Handle of EuiccPackageResultList. */
extern SGP32_API const sgp32_type sgp32_EuiccPackageResultList_type;
/** Decodes EuiccPackageResultList; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageResultList_decode(
    sgp32_EuiccPackageResultList *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccPackageResultList_type, value, error, der, options);
}
/** Encodes EuiccPackageResultList; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccPackageResultList_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp32_EuiccPackageResultList *value)
{
    return sgp32_encode(&sgp32_EuiccPackageResultList_type, der, error, buffer, capacity, value);
}
/** Makes a list of `count` elements of EuiccPackageResultList, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list sgp32_EuiccPackageResultList_of(const sgp32_EuiccPackageResult *items,
                                                         size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EuiccPackageResultList; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccPackageResultList_next(
    sgp32_cursor *cursor, sgp32_EuiccPackageResult *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_EuiccPackageResultList_type, cursor, element, error);
}
/** Decodes all elements of EuiccPackageResultList; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccPackageResultList_collect(sgp32_EuiccPackageResult *array, size_t *count,
                                     sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_EuiccPackageResultList_type, array, count, error, capacity,
                              list);
}

/** EUICCInfo2.euiccCiPKIdListForVerification, defined inside EUICCInfo2. */
/** Handle of EUICCInfo2.euiccCiPKIdListForVerification. */
extern SGP32_API const sgp32_type sgp32_EUICCInfo2_euiccCiPKIdListForVerification_type;
/** Makes a list of `count` elements of EUICCInfo2.euiccCiPKIdListForVerification, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list
sgp32_EUICCInfo2_euiccCiPKIdListForVerification_of(const pkix_SubjectKeyIdentifier *items,
                                                   size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EUICCInfo2.euiccCiPKIdListForVerification; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_EUICCInfo2_euiccCiPKIdListForVerification_next(
    sgp32_cursor *cursor, pkix_SubjectKeyIdentifier *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_EUICCInfo2_euiccCiPKIdListForVerification_type, cursor, element,
                           error);
}
/** Decodes all elements of EUICCInfo2.euiccCiPKIdListForVerification; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_EUICCInfo2_euiccCiPKIdListForVerification_collect(
    pkix_SubjectKeyIdentifier *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&sgp32_EUICCInfo2_euiccCiPKIdListForVerification_type, array, count,
                              error, capacity, list);
}

/** EUICCInfo2.euiccCiPKIdListForSigning, defined inside EUICCInfo2. */
/** Handle of EUICCInfo2.euiccCiPKIdListForSigning. */
extern SGP32_API const sgp32_type sgp32_EUICCInfo2_euiccCiPKIdListForSigning_type;
/** Makes a list of `count` elements of EUICCInfo2.euiccCiPKIdListForSigning, to be encoded; `items`
 * stays the caller's. */
static inline sgp32_list
sgp32_EUICCInfo2_euiccCiPKIdListForSigning_of(const pkix_SubjectKeyIdentifier *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EUICCInfo2.euiccCiPKIdListForSigning; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_EUICCInfo2_euiccCiPKIdListForSigning_next(
    sgp32_cursor *cursor, pkix_SubjectKeyIdentifier *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_EUICCInfo2_euiccCiPKIdListForSigning_type, cursor, element,
                           error);
}
/** Decodes all elements of EUICCInfo2.euiccCiPKIdListForSigning; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_EUICCInfo2_euiccCiPKIdListForSigning_collect(
    pkix_SubjectKeyIdentifier *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&sgp32_EUICCInfo2_euiccCiPKIdListForSigning_type, array, count, error,
                              capacity, list);
}

/** EUICCInfo2.euiccCategory, defined inside EUICCInfo2. */
/** Named values of EUICCInfo2.euiccCategory. */
enum {
    SGP32_EUICCInfo2_euiccCategory_other = 0,
    SGP32_EUICCInfo2_euiccCategory_basicEuicc = 1,
    SGP32_EUICCInfo2_euiccCategory_mediumEuicc = 2,
    SGP32_EUICCInfo2_euiccCategory_contactlessEuicc = 3,
};
/** Handle of EUICCInfo2.euiccCategory. */
extern SGP32_API const sgp32_type sgp32_EUICCInfo2_euiccCategory_type;

/** EUICCInfo2.treProperties, defined inside EUICCInfo2. */
/** Bit numbers of EUICCInfo2.treProperties. */
enum {
    SGP32_EUICCInfo2_treProperties_isDiscrete = 0,
    SGP32_EUICCInfo2_treProperties_isIntegrated = 1,
    SGP32_EUICCInfo2_treProperties_usesRemoteMemory = 2,
};
/** Handle of EUICCInfo2.treProperties. */
extern SGP32_API const sgp32_type sgp32_EUICCInfo2_treProperties_type;

/** EUICCInfo2.additionalEuiccProfilePackageVersions, defined inside EUICCInfo2. */
/** Handle of EUICCInfo2.additionalEuiccProfilePackageVersions. */
extern SGP32_API const sgp32_type sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_type;
/** Makes a list of `count` elements of EUICCInfo2.additionalEuiccProfilePackageVersions, to be
 * encoded; `items` stays the caller's. */
static inline sgp32_list
sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_of(const sgp22_VersionType *items,
                                                          size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EUICCInfo2.additionalEuiccProfilePackageVersions; see
 * sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_next(sgp32_cursor *cursor,
                                                            sgp22_VersionType *element,
                                                            sgp32_error *error)
{
    return sgp32_list_next(&sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_type, cursor,
                           element, error);
}
/** Decodes all elements of EUICCInfo2.additionalEuiccProfilePackageVersions; see
 * sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_collect(sgp22_VersionType *array,
                                                               size_t *count, sgp32_error *error,
                                                               size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_EUICCInfo2_additionalEuiccProfilePackageVersions_type, array,
                              count, error, capacity, list);
}

/**
 * IpaMode, tag 02.
 *
 * 02: where the active IPA lives.
 *
 * @code{.unparsed}
 *     IpaMode ::= INTEGER { ipad(0), ipae(1) }
 * @endcode
 */
typedef int64_t sgp32_IpaMode;
/** Named values of IpaMode. */
enum {
    SGP32_IpaMode_ipad = 0,
    SGP32_IpaMode_ipae = 1,
};
/** Handle of IpaMode. */
extern SGP32_API const sgp32_type sgp32_IpaMode_type;
/** Decodes IpaMode; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaMode_decode(sgp32_IpaMode *value,
                                                               sgp32_error *error, sgp32_bytes der,
                                                               uint32_t options)
{
    return sgp32_decode(&sgp32_IpaMode_type, value, error, der, options);
}
/** Encodes IpaMode; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaMode_encode(sgp32_bytes *der, sgp32_error *error,
                                                               uint8_t *buffer, size_t capacity,
                                                               const sgp32_IpaMode *value)
{
    return sgp32_encode(&sgp32_IpaMode_type, der, error, buffer, capacity, value);
}

/** EUICCInfo2.euiccCiPKIdListForSigningV3, defined inside EUICCInfo2. */
/** Handle of EUICCInfo2.euiccCiPKIdListForSigningV3. */
extern SGP32_API const sgp32_type sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_type;
/** Makes a list of `count` elements of EUICCInfo2.euiccCiPKIdListForSigningV3, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list
sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_of(const pkix_SubjectKeyIdentifier *items,
                                                size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of EUICCInfo2.euiccCiPKIdListForSigningV3; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_next(
    sgp32_cursor *cursor, pkix_SubjectKeyIdentifier *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_type, cursor, element,
                           error);
}
/** Decodes all elements of EUICCInfo2.euiccCiPKIdListForSigningV3; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_collect(
    pkix_SubjectKeyIdentifier *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&sgp32_EUICCInfo2_euiccCiPKIdListForSigningV3_type, array, count,
                              error, capacity, list);
}

/** IoTSpecificInfo.iotVersion, defined inside IoTSpecificInfo. */
/** Handle of IoTSpecificInfo.iotVersion. */
extern SGP32_API const sgp32_type sgp32_IoTSpecificInfo_iotVersion_type;
/** Makes a list of `count` elements of IoTSpecificInfo.iotVersion, to be encoded; `items` stays the
 * caller's. */
static inline sgp32_list sgp32_IoTSpecificInfo_iotVersion_of(const sgp22_VersionType *items,
                                                             size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of IoTSpecificInfo.iotVersion; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_IoTSpecificInfo_iotVersion_next(
    sgp32_cursor *cursor, sgp22_VersionType *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_IoTSpecificInfo_iotVersion_type, cursor, element, error);
}
/** Decodes all elements of IoTSpecificInfo.iotVersion; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_IoTSpecificInfo_iotVersion_collect(
    sgp22_VersionType *array, size_t *count, sgp32_error *error, size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_IoTSpecificInfo_iotVersion_type, array, count, error, capacity,
                              list);
}

/**
 * IoTSpecificInfo, tag 30.
 *
 * 30: IoT properties of the eUICC.
 *
 * @code{.unparsed}
 *     IoTSpecificInfo ::= SEQUENCE {
 *         iotVersion [0] SEQUENCE OF VersionType,
 *         ecallSupported [1] NULL OPTIONAL,
 *         fallbackSupported [2] NULL OPTIONAL,
 *         fallbackAllowedUpdateSupported [3] NULL OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_IoTSpecificInfo {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_ecallSupported;
    bool has_fallbackSupported;
    bool has_fallbackAllowedUpdateSupported;
    sgp32_list iotVersion; /**< of sgp22_VersionType */
} sgp32_IoTSpecificInfo;
/** Handle of IoTSpecificInfo. */
extern SGP32_API const sgp32_type sgp32_IoTSpecificInfo_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_IoTSpecificInfo_init(sgp32_IoTSpecificInfo *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IoTSpecificInfo; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IoTSpecificInfo_decode(sgp32_IoTSpecificInfo *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&sgp32_IoTSpecificInfo_type, value, error, der, options);
}
/** Encodes IoTSpecificInfo; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IoTSpecificInfo_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const sgp32_IoTSpecificInfo *value)
{
    return sgp32_encode(&sgp32_IoTSpecificInfo_type, der, error, buffer, capacity, value);
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
 *         ipaMode [16] IpaMode OPTIONAL,
 *         euiccCiPKIdListForSigningV3 [17] SEQUENCE OF SubjectKeyIdentifier OPTIONAL,
 *         additionalEuiccInfo [18] OCTET STRING (SIZE (0..32)) OPTIONAL,
 *         highestSvn [19] VersionType OPTIONAL,
 *         iotSpecificInfo [20] IoTSpecificInfo OPTIONAL,
 *         euiccMinimumSecurityLevel [21] OCTET STRING (SIZE (1)) OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_EUICCInfo2 {
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
    bool has_ipaMode;
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
    sgp32_IpaMode ipaMode;
    sgp32_list euiccCiPKIdListForSigningV3; /**< of pkix_SubjectKeyIdentifier */
    sgp32_bytes additionalEuiccInfo;
    sgp22_VersionType highestSvn;
    sgp32_IoTSpecificInfo iotSpecificInfo;
    sgp32_bytes euiccMinimumSecurityLevel;
} sgp32_EUICCInfo2;
/** Handle of EUICCInfo2. */
extern SGP32_API const sgp32_type sgp32_EUICCInfo2_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EUICCInfo2_init(sgp32_EUICCInfo2 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EUICCInfo2; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EUICCInfo2_decode(sgp32_EUICCInfo2 *value,
                                                                  sgp32_error *error,
                                                                  sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EUICCInfo2_type, value, error, der, options);
}
/** Encodes EUICCInfo2; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EUICCInfo2_encode(sgp32_bytes *der,
                                                                  sgp32_error *error,
                                                                  uint8_t *buffer, size_t capacity,
                                                                  const sgp32_EUICCInfo2 *value)
{
    return sgp32_encode(&sgp32_EUICCInfo2_type, der, error, buffer, capacity, value);
}

/** IpaCapabilities.ipaFeatures, defined inside IpaCapabilities. */
/** Bit numbers of IpaCapabilities.ipaFeatures. */
enum {
    SGP32_IpaCapabilities_ipaFeatures_directRspServerCommunication = 0,
    SGP32_IpaCapabilities_ipaFeatures_indirectRspServerCommunication = 1,
    SGP32_IpaCapabilities_ipaFeatures_eimDownloadDataHandling = 2,
    SGP32_IpaCapabilities_ipaFeatures_eimCtxParams1Generation = 3,
    SGP32_IpaCapabilities_ipaFeatures_eimProfileMetadataVerification = 4,
    SGP32_IpaCapabilities_ipaFeatures_minimizeEsipaBytes = 5,
};
/** Handle of IpaCapabilities.ipaFeatures. */
extern SGP32_API const sgp32_type sgp32_IpaCapabilities_ipaFeatures_type;

/** IpaCapabilities.ipaSupportedProtocols, defined inside IpaCapabilities. */
/** Bit numbers of IpaCapabilities.ipaSupportedProtocols. */
enum {
    SGP32_IpaCapabilities_ipaSupportedProtocols_ipaRetrieveHttps = 0,
    SGP32_IpaCapabilities_ipaSupportedProtocols_ipaRetrieveCoaps = 1,
    SGP32_IpaCapabilities_ipaSupportedProtocols_ipaInjectHttps = 2,
    SGP32_IpaCapabilities_ipaSupportedProtocols_ipaInjectCoaps = 3,
    SGP32_IpaCapabilities_ipaSupportedProtocols_ipaProprietary = 4,
};
/** Handle of IpaCapabilities.ipaSupportedProtocols. */
extern SGP32_API const sgp32_type sgp32_IpaCapabilities_ipaSupportedProtocols_type;

/**
 * IpaCapabilities, tag 30.
 *
 * 30: features and protocols of an IPA.
 *
 * @code{.unparsed}
 *     IpaCapabilities ::= SEQUENCE {
 *         ipaFeatures [0] BIT STRING {
 *             directRspServerCommunication(0),
 *             indirectRspServerCommunication(1),
 *             eimDownloadDataHandling(2),
 *             eimCtxParams1Generation(3),
 *             eimProfileMetadataVerification(4),
 *             minimizeEsipaBytes(5)
 *         },
 *         ipaSupportedProtocols [1] BIT STRING {
 *             ipaRetrieveHttps(0),
 *             ipaRetrieveCoaps(1),
 *             ipaInjectHttps(2),
 *             ipaInjectCoaps(3),
 *             ipaProprietary(4)
 *         } OPTIONAL,
 *         eSipaProprietaryProtocolInformation [2] VendorSpecificExtension OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_IpaCapabilities {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_ipaSupportedProtocols;
    bool has_eSipaProprietaryProtocolInformation;
    sgp32_bits ipaFeatures;
    sgp32_bits ipaSupportedProtocols;
    sgp22_VendorSpecificExtension
        eSipaProprietaryProtocolInformation; /**< of sgp22_VendorSpecificExtension_element */
} sgp32_IpaCapabilities;
/** Handle of IpaCapabilities. */
extern SGP32_API const sgp32_type sgp32_IpaCapabilities_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_IpaCapabilities_init(sgp32_IpaCapabilities *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IpaCapabilities; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaCapabilities_decode(sgp32_IpaCapabilities *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&sgp32_IpaCapabilities_type, value, error, der, options);
}
/** Encodes IpaCapabilities; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IpaCapabilities_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const sgp32_IpaCapabilities *value)
{
    return sgp32_encode(&sgp32_IpaCapabilities_type, der, error, buffer, capacity, value);
}

/**
 * IpaEuiccData, tag 30.
 *
 * 30: data of the device and the eUICC; only what was asked for and exists.
 *
 * @code{.unparsed}
 *     IpaEuiccData ::= SEQUENCE {
 *         notificationsList [0] PendingNotificationList OPTIONAL,
 *         defaultSmdpAddress [1] UTF8String OPTIONAL,
 *         euiccPackageResultList [2] EuiccPackageResultList OPTIONAL,
 *         euiccInfo1 [32] EUICCInfo1 OPTIONAL,
 *         euiccInfo2 [34] EUICCInfo2 OPTIONAL,
 *         rootSmdsAddress [3] UTF8String OPTIONAL,
 *         associationToken [4] INTEGER OPTIONAL,
 *         eumCertificate [5] Certificate OPTIONAL,
 *         euiccCertificate [6] Certificate OPTIONAL,
 *         eimTransactionId [7] TransactionId OPTIONAL,
 *         ipaCapabilities [8] IpaCapabilities OPTIONAL,
 *         deviceInfo [9] DeviceInfo OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_IpaEuiccData {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_notificationsList;
    bool has_defaultSmdpAddress;
    bool has_euiccPackageResultList;
    bool has_euiccInfo1;
    bool has_euiccInfo2;
    bool has_rootSmdsAddress;
    bool has_associationToken;
    bool has_eumCertificate;
    bool has_euiccCertificate;
    bool has_eimTransactionId;
    bool has_ipaCapabilities;
    bool has_deviceInfo;
    sgp32_PendingNotificationList notificationsList; /**< of sgp32_PendingNotification */
    sgp32_bytes defaultSmdpAddress;
    sgp32_EuiccPackageResultList euiccPackageResultList; /**< of sgp32_EuiccPackageResult */
    sgp22_EUICCInfo1 euiccInfo1;
    sgp32_EUICCInfo2 euiccInfo2;
    sgp32_bytes rootSmdsAddress;
    sgp32_integer associationToken;
    pkix_Certificate eumCertificate;
    pkix_Certificate euiccCertificate;
    sgp22_TransactionId eimTransactionId;
    sgp32_IpaCapabilities ipaCapabilities;
    sgp22_DeviceInfo deviceInfo;
} sgp32_IpaEuiccData;
/** Handle of IpaEuiccData. */
extern SGP32_API const sgp32_type sgp32_IpaEuiccData_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_IpaEuiccData_init(sgp32_IpaEuiccData *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IpaEuiccData; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaEuiccData_decode(sgp32_IpaEuiccData *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp32_IpaEuiccData_type, value, error, der, options);
}
/** Encodes IpaEuiccData; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaEuiccData_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp32_IpaEuiccData *value)
{
    return sgp32_encode(&sgp32_IpaEuiccData_type, der, error, buffer, capacity, value);
}

/**
 * IpaEuiccDataResponse, tag BF52.
 *
 * BF52: the data asked for, or an error.
 *
 * @code{.unparsed}
 *     IpaEuiccDataResponse ::= [82] CHOICE {
 *         ipaEuiccData IpaEuiccData,
 *         ipaEuiccDataResponseError IpaEuiccDataResponseError
 *     }
 * @endcode
 */
typedef struct sgp32_IpaEuiccDataResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP32_IpaEuiccDataResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_IpaEuiccData ipaEuiccData;
        sgp32_IpaEuiccDataResponseError ipaEuiccDataResponseError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_IpaEuiccDataResponse;
/** Values of `choice` in sgp32_IpaEuiccDataResponse. */
enum {
    SGP32_IpaEuiccDataResponse_ipaEuiccData = 1,
    SGP32_IpaEuiccDataResponse_ipaEuiccDataResponseError = 2,
};
/** Handle of IpaEuiccDataResponse. */
extern SGP32_API const sgp32_type sgp32_IpaEuiccDataResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_IpaEuiccDataResponse_init(sgp32_IpaEuiccDataResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IpaEuiccDataResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaEuiccDataResponse_decode(
    sgp32_IpaEuiccDataResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_IpaEuiccDataResponse_type, value, error, der, options);
}
/** Encodes IpaEuiccDataResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IpaEuiccDataResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp32_IpaEuiccDataResponse *value)
{
    return sgp32_encode(&sgp32_IpaEuiccDataResponse_type, der, error, buffer, capacity, value);
}

/** ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError.profileDownloadErrorReason, defined inside ProfileDownloadTriggerResult. */
/** Named values of
 * ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError.profileDownloadErrorReason.
 */
enum {
    SGP32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason_ecallActive =
        104,
    SGP32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason_undefinedError =
        127,
};
/** Handle of
 * ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError.profileDownloadErrorReason.
 */
extern SGP32_API const sgp32_type
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_profileDownloadErrorReason_type;

/** ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError, defined
 * inside ProfileDownloadTriggerResult. */
typedef struct
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_errorResponse;
    int64_t profileDownloadErrorReason;
    sgp32_bytes errorResponse;
} sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError;
/** Handle of ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError. */
extern SGP32_API const sgp32_type
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_init(
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError; see
 * sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_decode(
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError *value,
    sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(
        &sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_type,
        value, error, der, options);
}
/** Encodes ProfileDownloadTriggerResult.profileDownloadTriggerResultData.profileDownloadError; see
 * sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError
        *value)
{
    return sgp32_encode(
        &sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError_type,
        der, error, buffer, capacity, value);
}

/** ProfileDownloadTriggerResult.profileDownloadTriggerResultData, defined inside
 * ProfileDownloadTriggerResult. */
typedef struct sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative:
                        SGP32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_ProfileInstallationResult profileInstallationResult;
        sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError
            profileDownloadError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData;
/** Values of `choice` in sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData. */
enum {
    SGP32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileInstallationResult =
        1,
    SGP32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_profileDownloadError = 2,
};
/** Handle of ProfileDownloadTriggerResult.profileDownloadTriggerResultData. */
extern SGP32_API const sgp32_type
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_init(
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileDownloadTriggerResult.profileDownloadTriggerResultData; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_decode(
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData *value, sgp32_error *error,
    sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_type,
                        value, error, der, options);
}
/** Encodes ProfileDownloadTriggerResult.profileDownloadTriggerResultData; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData *value)
{
    return sgp32_encode(&sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData_type,
                        der, error, buffer, capacity, value);
}

/**
 * ProfileDownloadTriggerResult, tag BF54.
 *
 * BF54: outcome of a triggered profile download.
 *
 * @code{.unparsed}
 *     ProfileDownloadTriggerResult ::= [84] SEQUENCE {
 *         eimTransactionId [2] TransactionId OPTIONAL,
 *         profileDownloadTriggerResultData CHOICE {
 *             profileInstallationResult [55] ProfileInstallationResult,
 *             profileDownloadError SEQUENCE {
 *                 profileDownloadErrorReason [0] INTEGER {
 *                     ecallActive(104),
 *                     undefinedError(127)
 *                 },
 *                 errorResponse OCTET STRING OPTIONAL
 *             }
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_ProfileDownloadTriggerResult {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eimTransactionId;
    sgp22_TransactionId eimTransactionId;
    sgp32_ProfileDownloadTriggerResult_profileDownloadTriggerResultData
        profileDownloadTriggerResultData;
} sgp32_ProfileDownloadTriggerResult;
/** Handle of ProfileDownloadTriggerResult. */
extern SGP32_API const sgp32_type sgp32_ProfileDownloadTriggerResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_ProfileDownloadTriggerResult_init(sgp32_ProfileDownloadTriggerResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileDownloadTriggerResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileDownloadTriggerResult_decode(sgp32_ProfileDownloadTriggerResult *value,
                                          sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileDownloadTriggerResult_type, value, error, der, options);
}
/** Encodes ProfileDownloadTriggerResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileDownloadTriggerResult_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ProfileDownloadTriggerResult *value)
{
    return sgp32_encode(&sgp32_ProfileDownloadTriggerResult_type, der, error, buffer, capacity,
                        value);
}

/** ISDRProprietaryApplicationTemplateIoT.euiccConfiguration, defined inside
 * ISDRProprietaryApplicationTemplateIoT. */
/** Bit numbers of ISDRProprietaryApplicationTemplateIoT.euiccConfiguration. */
enum {
    SGP32_ISDRProprietaryApplicationTemplateIoT_euiccConfiguration_ipaeSupported = 0,
    SGP32_ISDRProprietaryApplicationTemplateIoT_euiccConfiguration_enabledProfile = 1,
};
/** Handle of ISDRProprietaryApplicationTemplateIoT.euiccConfiguration. */
extern SGP32_API const sgp32_type
    sgp32_ISDRProprietaryApplicationTemplateIoT_euiccConfiguration_type;

/**
 * ISDRProprietaryApplicationTemplateIoT, tag E1.
 *
 * E1: answer to selecting the ISD-R: features of an IoT eUICC.
 *
 * @code{.unparsed}
 *     ISDRProprietaryApplicationTemplateIoT ::= [PRIVATE 1] SEQUENCE {
 *         euiccConfiguration BIT STRING { ipaeSupported(0), enabledProfile(1) }
 *     }
 * @endcode
 */
typedef struct sgp32_ISDRProprietaryApplicationTemplateIoT {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bits euiccConfiguration;
} sgp32_ISDRProprietaryApplicationTemplateIoT;
/** Handle of ISDRProprietaryApplicationTemplateIoT. */
extern SGP32_API const sgp32_type sgp32_ISDRProprietaryApplicationTemplateIoT_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_ISDRProprietaryApplicationTemplateIoT_init(sgp32_ISDRProprietaryApplicationTemplateIoT *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ISDRProprietaryApplicationTemplateIoT; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ISDRProprietaryApplicationTemplateIoT_decode(
    sgp32_ISDRProprietaryApplicationTemplateIoT *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_ISDRProprietaryApplicationTemplateIoT_type, value, error, der,
                        options);
}
/** Encodes ISDRProprietaryApplicationTemplateIoT; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ISDRProprietaryApplicationTemplateIoT_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ISDRProprietaryApplicationTemplateIoT *value)
{
    return sgp32_encode(&sgp32_ISDRProprietaryApplicationTemplateIoT_type, der, error, buffer,
                        capacity, value);
}

/** IpaeActivationRequest.ipaeOption, defined inside IpaeActivationRequest. */
/** Bit numbers of IpaeActivationRequest.ipaeOption. */
enum {
    SGP32_IpaeActivationRequest_ipaeOption_activateIpae = 0,
};
/** Handle of IpaeActivationRequest.ipaeOption. */
extern SGP32_API const sgp32_type sgp32_IpaeActivationRequest_ipaeOption_type;

/**
 * IpaeActivationRequest, tag BF42.
 *
 * BF42: activates the IPA in the eUICC.
 *
 * @code{.unparsed}
 *     IpaeActivationRequest ::= [66] SEQUENCE {
 *         ipaeOption BIT STRING { activateIpae(0) }
 *     }
 * @endcode
 */
typedef struct sgp32_IpaeActivationRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bits ipaeOption;
} sgp32_IpaeActivationRequest;
/** Handle of IpaeActivationRequest. */
extern SGP32_API const sgp32_type sgp32_IpaeActivationRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_IpaeActivationRequest_init(sgp32_IpaeActivationRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IpaeActivationRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaeActivationRequest_decode(
    sgp32_IpaeActivationRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_IpaeActivationRequest_type, value, error, der, options);
}
/** Encodes IpaeActivationRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IpaeActivationRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp32_IpaeActivationRequest *value)
{
    return sgp32_encode(&sgp32_IpaeActivationRequest_type, der, error, buffer, capacity, value);
}

/** IpaeActivationResponse.ipaeActivationResult, defined inside IpaeActivationResponse. */
/** Named values of IpaeActivationResponse.ipaeActivationResult. */
enum {
    SGP32_IpaeActivationResponse_ipaeActivationResult_ok = 0,
    SGP32_IpaeActivationResponse_ipaeActivationResult_notSupported = 1,
};
/** Handle of IpaeActivationResponse.ipaeActivationResult. */
extern SGP32_API const sgp32_type sgp32_IpaeActivationResponse_ipaeActivationResult_type;

/**
 * IpaeActivationResponse, tag BF42.
 *
 * BF42: outcome of activating the IPA in the eUICC.
 *
 * @code{.unparsed}
 *     IpaeActivationResponse ::= [66] SEQUENCE {
 *         ipaeActivationResult INTEGER { ok(0), notSupported(1) }
 *     }
 * @endcode
 */
typedef struct sgp32_IpaeActivationResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t ipaeActivationResult;
} sgp32_IpaeActivationResponse;
/** Handle of IpaeActivationResponse. */
extern SGP32_API const sgp32_type sgp32_IpaeActivationResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_IpaeActivationResponse_init(sgp32_IpaeActivationResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes IpaeActivationResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_IpaeActivationResponse_decode(
    sgp32_IpaeActivationResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_IpaeActivationResponse_type, value, error, der, options);
}
/** Encodes IpaeActivationResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_IpaeActivationResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp32_IpaeActivationResponse *value)
{
    return sgp32_encode(&sgp32_IpaeActivationResponse_type, der, error, buffer, capacity, value);
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
 *         fallbackAllowed [103] BOOLEAN OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_UpdateMetadataRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_serviceProviderName;
    bool has_profileName;
    bool has_iconType;
    bool has_icon;
    bool has_profilePolicyRules;
    bool has_serviceSpecificDataStoredInEuicc;
    bool has_fallbackAllowed;
    sgp32_bytes serviceProviderName;
    sgp32_bytes profileName;
    sgp22_IconType iconType;
    sgp32_bytes icon;
    sgp22_PprIds profilePolicyRules;
    sgp22_VendorSpecificExtension
        serviceSpecificDataStoredInEuicc; /**< of sgp22_VendorSpecificExtension_element */
    bool fallbackAllowed;
} sgp32_UpdateMetadataRequest;
/** Handle of UpdateMetadataRequest. */
extern SGP32_API const sgp32_type sgp32_UpdateMetadataRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_UpdateMetadataRequest_init(sgp32_UpdateMetadataRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes UpdateMetadataRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_UpdateMetadataRequest_decode(
    sgp32_UpdateMetadataRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_UpdateMetadataRequest_type, value, error, der, options);
}
/** Encodes UpdateMetadataRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_UpdateMetadataRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp32_UpdateMetadataRequest *value)
{
    return sgp32_encode(&sgp32_UpdateMetadataRequest_type, der, error, buffer, capacity, value);
}

/** StoreMetadataRequest.profileClass, defined inside StoreMetadataRequest. */
/** Handle of StoreMetadataRequest.profileClass. */
extern SGP32_API const sgp32_type sgp32_StoreMetadataRequest_profileClass_type;

/** StoreMetadataRequest.notificationConfigurationInfo, defined inside StoreMetadataRequest. */
/** Handle of StoreMetadataRequest.notificationConfigurationInfo. */
extern SGP32_API const sgp32_type sgp32_StoreMetadataRequest_notificationConfigurationInfo_type;
/** Makes a list of `count` elements of StoreMetadataRequest.notificationConfigurationInfo, to be
 * encoded; `items` stays the caller's. */
static inline sgp32_list sgp32_StoreMetadataRequest_notificationConfigurationInfo_of(
    const sgp22_NotificationConfigurationInformation *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of StoreMetadataRequest.notificationConfigurationInfo; see
 * sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status
sgp32_StoreMetadataRequest_notificationConfigurationInfo_next(
    sgp32_cursor *cursor, sgp22_NotificationConfigurationInformation *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_StoreMetadataRequest_notificationConfigurationInfo_type, cursor,
                           element, error);
}
/** Decodes all elements of StoreMetadataRequest.notificationConfigurationInfo; see
 * sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp32_StoreMetadataRequest_notificationConfigurationInfo_collect(
    sgp22_NotificationConfigurationInformation *array, size_t *count, sgp32_error *error,
    size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_StoreMetadataRequest_notificationConfigurationInfo_type, array,
                              count, error, capacity, list);
}

/** StoreMetadataRequest.iotSpecificMetadata, defined inside StoreMetadataRequest. */
typedef struct sgp32_StoreMetadataRequest_iotSpecificMetadata {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp32_StoreMetadataRequest_iotSpecificMetadata;
/** Handle of StoreMetadataRequest.iotSpecificMetadata. */
extern SGP32_API const sgp32_type sgp32_StoreMetadataRequest_iotSpecificMetadata_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_StoreMetadataRequest_iotSpecificMetadata_init(
    sgp32_StoreMetadataRequest_iotSpecificMetadata *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes StoreMetadataRequest.iotSpecificMetadata; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_StoreMetadataRequest_iotSpecificMetadata_decode(
    sgp32_StoreMetadataRequest_iotSpecificMetadata *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_StoreMetadataRequest_iotSpecificMetadata_type, value, error, der,
                        options);
}
/** Encodes StoreMetadataRequest.iotSpecificMetadata; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_StoreMetadataRequest_iotSpecificMetadata_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_StoreMetadataRequest_iotSpecificMetadata *value)
{
    return sgp32_encode(&sgp32_StoreMetadataRequest_iotSpecificMetadata_type, der, error, buffer,
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
typedef struct sgp32_StoreMetadataRequest {
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
    sgp32_StoreMetadataRequest_iotSpecificMetadata iotSpecificMetadata;
} sgp32_StoreMetadataRequest;
/** Handle of StoreMetadataRequest. */
extern SGP32_API const sgp32_type sgp32_StoreMetadataRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_StoreMetadataRequest_init(sgp32_StoreMetadataRequest *value)
{
    memset(value, 0, sizeof *value);
    value->profileClass = 2;
}
/** Decodes StoreMetadataRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_StoreMetadataRequest_decode(
    sgp32_StoreMetadataRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_StoreMetadataRequest_type, value, error, der, options);
}
/** Encodes StoreMetadataRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_StoreMetadataRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp32_StoreMetadataRequest *value)
{
    return sgp32_encode(&sgp32_StoreMetadataRequest_type, der, error, buffer, capacity, value);
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
typedef struct sgp32_EuiccSigned1 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp32_bytes serverAddress;
    sgp22_Octet16 serverChallenge;
    sgp32_EUICCInfo2 euiccInfo2;
    sgp22_CtxParams1 ctxParams1;
} sgp32_EuiccSigned1;
/** Handle of EuiccSigned1. */
extern SGP32_API const sgp32_type sgp32_EuiccSigned1_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccSigned1_init(sgp32_EuiccSigned1 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccSigned1; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccSigned1_decode(sgp32_EuiccSigned1 *value,
                                                                    sgp32_error *error,
                                                                    sgp32_bytes der,
                                                                    uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccSigned1_type, value, error, der, options);
}
/** Encodes EuiccSigned1; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccSigned1_encode(sgp32_bytes *der,
                                                                    sgp32_error *error,
                                                                    uint8_t *buffer,
                                                                    size_t capacity,
                                                                    const sgp32_EuiccSigned1 *value)
{
    return sgp32_encode(&sgp32_EuiccSigned1_type, der, error, buffer, capacity, value);
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
typedef struct sgp32_AuthenticateResponseOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_EuiccSigned1 euiccSigned1;
    sgp32_bytes euiccSignature1;
    pkix_Certificate euiccCertificate;
    pkix_Certificate eumCertificate;
} sgp32_AuthenticateResponseOk;
/** Handle of AuthenticateResponseOk. */
extern SGP32_API const sgp32_type sgp32_AuthenticateResponseOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_AuthenticateResponseOk_init(sgp32_AuthenticateResponseOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateResponseOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateResponseOk_decode(
    sgp32_AuthenticateResponseOk *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_AuthenticateResponseOk_type, value, error, der, options);
}
/** Encodes AuthenticateResponseOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_AuthenticateResponseOk_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp32_AuthenticateResponseOk *value)
{
    return sgp32_encode(&sgp32_AuthenticateResponseOk_type, der, error, buffer, capacity, value);
}

/**
 * CompactEuiccSigned1, tag 30.
 *
 * 30: the members of EuiccSigned1 that the eIM cannot rebuild.
 *
 * @code{.unparsed}
 *     CompactEuiccSigned1 ::= SEQUENCE {
 *         extCardResource [4] OCTET STRING,
 *         ctxParams1 [2] CtxParams1 OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_CompactEuiccSigned1 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_ctxParams1;
    sgp32_bytes extCardResource;
    sgp22_CtxParams1 ctxParams1;
} sgp32_CompactEuiccSigned1;
/** Handle of CompactEuiccSigned1. */
extern SGP32_API const sgp32_type sgp32_CompactEuiccSigned1_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_CompactEuiccSigned1_init(sgp32_CompactEuiccSigned1 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CompactEuiccSigned1; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactEuiccSigned1_decode(
    sgp32_CompactEuiccSigned1 *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CompactEuiccSigned1_type, value, error, der, options);
}
/** Encodes CompactEuiccSigned1; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactEuiccSigned1_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp32_CompactEuiccSigned1 *value)
{
    return sgp32_encode(&sgp32_CompactEuiccSigned1_type, der, error, buffer, capacity, value);
}

/** CompactAuthenticateResponseOk.signedData, defined inside CompactAuthenticateResponseOk. */
typedef struct sgp32_CompactAuthenticateResponseOk_signedData {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_CompactAuthenticateResponseOk_signedData_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_EuiccSigned1 euiccSigned1;
        sgp32_CompactEuiccSigned1 compactEuiccSigned1;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_CompactAuthenticateResponseOk_signedData;
/** Values of `choice` in sgp32_CompactAuthenticateResponseOk_signedData. */
enum {
    SGP32_CompactAuthenticateResponseOk_signedData_euiccSigned1 = 1,
    SGP32_CompactAuthenticateResponseOk_signedData_compactEuiccSigned1 = 2,
};
/** Handle of CompactAuthenticateResponseOk.signedData. */
extern SGP32_API const sgp32_type sgp32_CompactAuthenticateResponseOk_signedData_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_CompactAuthenticateResponseOk_signedData_init(
    sgp32_CompactAuthenticateResponseOk_signedData *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CompactAuthenticateResponseOk.signedData; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactAuthenticateResponseOk_signedData_decode(
    sgp32_CompactAuthenticateResponseOk_signedData *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_CompactAuthenticateResponseOk_signedData_type, value, error, der,
                        options);
}
/** Encodes CompactAuthenticateResponseOk.signedData; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactAuthenticateResponseOk_signedData_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CompactAuthenticateResponseOk_signedData *value)
{
    return sgp32_encode(&sgp32_CompactAuthenticateResponseOk_signedData_type, der, error, buffer,
                        capacity, value);
}

/**
 * CompactAuthenticateResponseOk, tag 30.
 *
 * 30: authentication without what the eIM knows already.
 *
 * @code{.unparsed}
 *     CompactAuthenticateResponseOk ::= SEQUENCE {
 *         signedData CHOICE {
 *             euiccSigned1 EuiccSigned1,
 *             compactEuiccSigned1 [0] CompactEuiccSigned1
 *         },
 *         euiccSignature1 [APPLICATION 55] OCTET STRING,
 *         euiccCertificate [1] Certificate OPTIONAL,
 *         eumCertificate [2] Certificate OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_CompactAuthenticateResponseOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_euiccCertificate;
    bool has_eumCertificate;
    sgp32_CompactAuthenticateResponseOk_signedData signedData;
    sgp32_bytes euiccSignature1;
    pkix_Certificate euiccCertificate;
    pkix_Certificate eumCertificate;
} sgp32_CompactAuthenticateResponseOk;
/** Handle of CompactAuthenticateResponseOk. */
extern SGP32_API const sgp32_type sgp32_CompactAuthenticateResponseOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_CompactAuthenticateResponseOk_init(sgp32_CompactAuthenticateResponseOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CompactAuthenticateResponseOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactAuthenticateResponseOk_decode(sgp32_CompactAuthenticateResponseOk *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CompactAuthenticateResponseOk_type, value, error, der, options);
}
/** Encodes CompactAuthenticateResponseOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactAuthenticateResponseOk_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CompactAuthenticateResponseOk *value)
{
    return sgp32_encode(&sgp32_CompactAuthenticateResponseOk_type, der, error, buffer, capacity,
                        value);
}

/**
 * AuthenticateServerResponse, tag BF38.
 *
 * BF38: answer of the eUICC to the server's authentication.
 *
 * @code{.unparsed}
 *     AuthenticateServerResponse ::= [56] CHOICE {
 *         authenticateResponseOk AuthenticateResponseOk,
 *         authenticateResponseError AuthenticateResponseError,
 *         compactAuthenticateResponseOk CompactAuthenticateResponseOk
 *     }
 * @endcode
 */
typedef struct sgp32_AuthenticateServerResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_AuthenticateServerResponse_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_AuthenticateResponseOk authenticateResponseOk;
        sgp22_AuthenticateResponseError authenticateResponseError;
        sgp32_CompactAuthenticateResponseOk compactAuthenticateResponseOk;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_AuthenticateServerResponse;
/** Values of `choice` in sgp32_AuthenticateServerResponse. */
enum {
    SGP32_AuthenticateServerResponse_authenticateResponseOk = 1,
    SGP32_AuthenticateServerResponse_authenticateResponseError = 2,
    SGP32_AuthenticateServerResponse_compactAuthenticateResponseOk = 3,
};
/** Handle of AuthenticateServerResponse. */
extern SGP32_API const sgp32_type sgp32_AuthenticateServerResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_AuthenticateServerResponse_init(sgp32_AuthenticateServerResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateServerResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateServerResponse_decode(
    sgp32_AuthenticateServerResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_AuthenticateServerResponse_type, value, error, der, options);
}
/** Encodes AuthenticateServerResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateServerResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_AuthenticateServerResponse *value)
{
    return sgp32_encode(&sgp32_AuthenticateServerResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * AuthenticateClientRequest, tag BF3B.
 *
 * BF3B: hands the eUICC's authentication to an SM-DP+ or SM-DS.
 *
 * @code{.unparsed}
 *     AuthenticateClientRequest ::= [59] SEQUENCE {
 *         transactionId [0] TransactionId,
 *         authenticateServerResponse [56] AuthenticateServerResponse
 *     }
 * @endcode
 */
typedef struct sgp32_AuthenticateClientRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp32_AuthenticateServerResponse authenticateServerResponse;
} sgp32_AuthenticateClientRequest;
/** Handle of AuthenticateClientRequest. */
extern SGP32_API const sgp32_type sgp32_AuthenticateClientRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_AuthenticateClientRequest_init(sgp32_AuthenticateClientRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateClientRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateClientRequest_decode(
    sgp32_AuthenticateClientRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_AuthenticateClientRequest_type, value, error, der, options);
}
/** Encodes AuthenticateClientRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateClientRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_AuthenticateClientRequest *value)
{
    return sgp32_encode(&sgp32_AuthenticateClientRequest_type, der, error, buffer, capacity, value);
}

/** AddInitialEimRequest.eimConfigurationDataList, defined inside AddInitialEimRequest. */
/** Handle of AddInitialEimRequest.eimConfigurationDataList. */
extern SGP32_API const sgp32_type sgp32_AddInitialEimRequest_eimConfigurationDataList_type;
/** Makes a list of `count` elements of AddInitialEimRequest.eimConfigurationDataList, to be
 * encoded; `items` stays the caller's. */
static inline sgp32_list
sgp32_AddInitialEimRequest_eimConfigurationDataList_of(const sgp32_EimConfigurationData *items,
                                                       size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of AddInitialEimRequest.eimConfigurationDataList; see sgp32_list_next.
 */
static inline SGP32_MUST_USE sgp32_status sgp32_AddInitialEimRequest_eimConfigurationDataList_next(
    sgp32_cursor *cursor, sgp32_EimConfigurationData *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_AddInitialEimRequest_eimConfigurationDataList_type, cursor,
                           element, error);
}
/** Decodes all elements of AddInitialEimRequest.eimConfigurationDataList; see sgp32_list_collect.
 */
static inline SGP32_MUST_USE sgp32_status
sgp32_AddInitialEimRequest_eimConfigurationDataList_collect(sgp32_EimConfigurationData *array,
                                                            size_t *count, sgp32_error *error,
                                                            size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_AddInitialEimRequest_eimConfigurationDataList_type, array,
                              count, error, capacity, list);
}

/**
 * AddInitialEimRequest, tag BF57.
 *
 * BF57: associates the first eIMs.
 *
 * @code{.unparsed}
 *     AddInitialEimRequest ::= [87] SEQUENCE {
 *         eimConfigurationDataList [0] SEQUENCE OF EimConfigurationData
 *     }
 * @endcode
 */
typedef struct sgp32_AddInitialEimRequest {
    sgp32_bytes der;                     /**< the octets it was decoded from */
    sgp32_bytes extensions;              /**< unknown TLVs after the known components */
    sgp32_list eimConfigurationDataList; /**< of sgp32_EimConfigurationData */
} sgp32_AddInitialEimRequest;
/** Handle of AddInitialEimRequest. */
extern SGP32_API const sgp32_type sgp32_AddInitialEimRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_AddInitialEimRequest_init(sgp32_AddInitialEimRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AddInitialEimRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AddInitialEimRequest_decode(
    sgp32_AddInitialEimRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_AddInitialEimRequest_type, value, error, der, options);
}
/** Encodes AddInitialEimRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_AddInitialEimRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp32_AddInitialEimRequest *value)
{
    return sgp32_encode(&sgp32_AddInitialEimRequest_type, der, error, buffer, capacity, value);
}

/** AddInitialEimResponse.addInitialEimOk.element, defined inside AddInitialEimResponse. */
typedef struct sgp32_AddInitialEimResponse_addInitialEimOk_element {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_AddInitialEimResponse_addInitialEimOk_element_…,
                        or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_integer associationToken;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_AddInitialEimResponse_addInitialEimOk_element;
/** Values of `choice` in sgp32_AddInitialEimResponse_addInitialEimOk_element. */
enum {
    SGP32_AddInitialEimResponse_addInitialEimOk_element_associationToken = 1,
    SGP32_AddInitialEimResponse_addInitialEimOk_element_addOk = 2,
};
/** Handle of AddInitialEimResponse.addInitialEimOk.element. */
extern SGP32_API const sgp32_type sgp32_AddInitialEimResponse_addInitialEimOk_element_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_AddInitialEimResponse_addInitialEimOk_element_init(
    sgp32_AddInitialEimResponse_addInitialEimOk_element *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AddInitialEimResponse.addInitialEimOk.element; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_AddInitialEimResponse_addInitialEimOk_element_decode(
    sgp32_AddInitialEimResponse_addInitialEimOk_element *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_AddInitialEimResponse_addInitialEimOk_element_type, value, error,
                        der, options);
}
/** Encodes AddInitialEimResponse.addInitialEimOk.element; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_AddInitialEimResponse_addInitialEimOk_element_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_AddInitialEimResponse_addInitialEimOk_element *value)
{
    return sgp32_encode(&sgp32_AddInitialEimResponse_addInitialEimOk_element_type, der, error,
                        buffer, capacity, value);
}

/** AddInitialEimResponse.addInitialEimOk, defined inside AddInitialEimResponse. */
/** Handle of AddInitialEimResponse.addInitialEimOk. */
extern SGP32_API const sgp32_type sgp32_AddInitialEimResponse_addInitialEimOk_type;
/** Makes a list of `count` elements of AddInitialEimResponse.addInitialEimOk, to be encoded;
 * `items` stays the caller's. */
static inline sgp32_list sgp32_AddInitialEimResponse_addInitialEimOk_of(
    const sgp32_AddInitialEimResponse_addInitialEimOk_element *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of AddInitialEimResponse.addInitialEimOk; see sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status sgp32_AddInitialEimResponse_addInitialEimOk_next(
    sgp32_cursor *cursor, sgp32_AddInitialEimResponse_addInitialEimOk_element *element,
    sgp32_error *error)
{
    return sgp32_list_next(&sgp32_AddInitialEimResponse_addInitialEimOk_type, cursor, element,
                           error);
}
/** Decodes all elements of AddInitialEimResponse.addInitialEimOk; see sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status sgp32_AddInitialEimResponse_addInitialEimOk_collect(
    sgp32_AddInitialEimResponse_addInitialEimOk_element *array, size_t *count, sgp32_error *error,
    size_t capacity, sgp32_list list)
{
    return sgp32_list_collect(&sgp32_AddInitialEimResponse_addInitialEimOk_type, array, count,
                              error, capacity, list);
}

/** AddInitialEimResponse.addInitialEimError, defined inside AddInitialEimResponse. */
/** Named values of AddInitialEimResponse.addInitialEimError. */
enum {
    SGP32_AddInitialEimResponse_addInitialEimError_insufficientMemory = 1,
    SGP32_AddInitialEimResponse_addInitialEimError_associatedEimAlreadyExists = 2,
    SGP32_AddInitialEimResponse_addInitialEimError_ciPKUnknown = 3,
    SGP32_AddInitialEimResponse_addInitialEimError_invalidAssociationToken = 5,
    SGP32_AddInitialEimResponse_addInitialEimError_counterValueOutOfRange = 6,
    SGP32_AddInitialEimResponse_addInitialEimError_commandError = 7,
    SGP32_AddInitialEimResponse_addInitialEimError_undefinedError = 127,
};
/** Handle of AddInitialEimResponse.addInitialEimError. */
extern SGP32_API const sgp32_type sgp32_AddInitialEimResponse_addInitialEimError_type;

/**
 * AddInitialEimResponse, tag BF57.
 *
 * BF57: outcome of associating the first eIMs, an entry for each.
 *
 * @code{.unparsed}
 *     AddInitialEimResponse ::= [87] CHOICE {
 *         addInitialEimOk SEQUENCE OF CHOICE {
 *             associationToken [4] INTEGER,
 *             addOk NULL
 *         },
 *         addInitialEimError INTEGER {
 *             insufficientMemory(1),
 *             associatedEimAlreadyExists(2),
 *             ciPKUnknown(3),
 *             invalidAssociationToken(5),
 *             counterValueOutOfRange(6),
 *             commandError(7),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_AddInitialEimResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP32_AddInitialEimResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_list addInitialEimOk; /**< of sgp32_AddInitialEimResponse_addInitialEimOk_element */
        int64_t addInitialEimError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_AddInitialEimResponse;
/** Values of `choice` in sgp32_AddInitialEimResponse. */
enum {
    SGP32_AddInitialEimResponse_addInitialEimOk = 1,
    SGP32_AddInitialEimResponse_addInitialEimError = 2,
};
/** Handle of AddInitialEimResponse. */
extern SGP32_API const sgp32_type sgp32_AddInitialEimResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_AddInitialEimResponse_init(sgp32_AddInitialEimResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AddInitialEimResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AddInitialEimResponse_decode(
    sgp32_AddInitialEimResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_AddInitialEimResponse_type, value, error, der, options);
}
/** Encodes AddInitialEimResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_AddInitialEimResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp32_AddInitialEimResponse *value)
{
    return sgp32_encode(&sgp32_AddInitialEimResponse_type, der, error, buffer, capacity, value);
}

/** EuiccMemoryResetRequest.resetOptions, defined inside EuiccMemoryResetRequest. */
/** Bit numbers of EuiccMemoryResetRequest.resetOptions. */
enum {
    SGP32_EuiccMemoryResetRequest_resetOptions_deleteOperationalProfiles = 0,
    SGP32_EuiccMemoryResetRequest_resetOptions_deleteFieldLoadedTestProfiles = 1,
    SGP32_EuiccMemoryResetRequest_resetOptions_resetDefaultSmdpAddress = 2,
    SGP32_EuiccMemoryResetRequest_resetOptions_deletePreLoadedTestProfiles = 3,
    SGP32_EuiccMemoryResetRequest_resetOptions_deleteProvisioningProfiles = 4,
    SGP32_EuiccMemoryResetRequest_resetOptions_resetEimConfigData = 5,
    SGP32_EuiccMemoryResetRequest_resetOptions_resetImmediateEnableConfig = 6,
};
/** Handle of EuiccMemoryResetRequest.resetOptions. */
extern SGP32_API const sgp32_type sgp32_EuiccMemoryResetRequest_resetOptions_type;

/**
 * EuiccMemoryResetRequest, tag BF64.
 *
 * BF64: erases the chosen parts of the eUICC's memory.
 *
 * @code{.unparsed}
 *     EuiccMemoryResetRequest ::= [100] SEQUENCE {
 *         resetOptions [2] BIT STRING {
 *             deleteOperationalProfiles(0),
 *             deleteFieldLoadedTestProfiles(1),
 *             resetDefaultSmdpAddress(2),
 *             deletePreLoadedTestProfiles(3),
 *             deleteProvisioningProfiles(4),
 *             resetEimConfigData(5),
 *             resetImmediateEnableConfig(6)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccMemoryResetRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_bits resetOptions;
} sgp32_EuiccMemoryResetRequest;
/** Handle of EuiccMemoryResetRequest. */
extern SGP32_API const sgp32_type sgp32_EuiccMemoryResetRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccMemoryResetRequest_init(sgp32_EuiccMemoryResetRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccMemoryResetRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccMemoryResetRequest_decode(
    sgp32_EuiccMemoryResetRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccMemoryResetRequest_type, value, error, der, options);
}
/** Encodes EuiccMemoryResetRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccMemoryResetRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp32_EuiccMemoryResetRequest *value)
{
    return sgp32_encode(&sgp32_EuiccMemoryResetRequest_type, der, error, buffer, capacity, value);
}

/** EuiccMemoryResetResponse.resetResult, defined inside EuiccMemoryResetResponse. */
/** Named values of EuiccMemoryResetResponse.resetResult. */
enum {
    SGP32_EuiccMemoryResetResponse_resetResult_ok = 0,
    SGP32_EuiccMemoryResetResponse_resetResult_nothingToDelete = 1,
    SGP32_EuiccMemoryResetResponse_resetResult_catBusy = 5,
    SGP32_EuiccMemoryResetResponse_resetResult_ecallActive = 104,
    SGP32_EuiccMemoryResetResponse_resetResult_undefinedError = 127,
};
/** Handle of EuiccMemoryResetResponse.resetResult. */
extern SGP32_API const sgp32_type sgp32_EuiccMemoryResetResponse_resetResult_type;

/** EuiccMemoryResetResponse.resetEimResult, defined inside EuiccMemoryResetResponse. */
/** Named values of EuiccMemoryResetResponse.resetEimResult. */
enum {
    SGP32_EuiccMemoryResetResponse_resetEimResult_ok = 0,
    SGP32_EuiccMemoryResetResponse_resetEimResult_nothingToDelete = 1,
    SGP32_EuiccMemoryResetResponse_resetEimResult_eimResetNotSupported = 2,
    SGP32_EuiccMemoryResetResponse_resetEimResult_undefinedError = 127,
};
/** Handle of EuiccMemoryResetResponse.resetEimResult. */
extern SGP32_API const sgp32_type sgp32_EuiccMemoryResetResponse_resetEimResult_type;

/** EuiccMemoryResetResponse.resetImmediateEnableConfigResult, defined inside
 * EuiccMemoryResetResponse. */
/** Named values of EuiccMemoryResetResponse.resetImmediateEnableConfigResult. */
enum {
    SGP32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_ok = 0,
    SGP32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_resetIECNotSupported = 1,
    SGP32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_undefinedError = 127,
};
/** Handle of EuiccMemoryResetResponse.resetImmediateEnableConfigResult. */
extern SGP32_API const sgp32_type
    sgp32_EuiccMemoryResetResponse_resetImmediateEnableConfigResult_type;

/**
 * EuiccMemoryResetResponse, tag BF64.
 *
 * BF64: outcome of a memory reset.
 *
 * @code{.unparsed}
 *     EuiccMemoryResetResponse ::= [100] SEQUENCE {
 *         resetResult INTEGER {
 *             ok(0),
 *             nothingToDelete(1),
 *             catBusy(5),
 *             ecallActive(104),
 *             undefinedError(127)
 *         },
 *         resetEimResult INTEGER {
 *             ok(0),
 *             nothingToDelete(1),
 *             eimResetNotSupported(2),
 *             undefinedError(127)
 *         } OPTIONAL,
 *         resetImmediateEnableConfigResult INTEGER {
 *             ok(0),
 *             resetIECNotSupported(1),
 *             undefinedError(127)
 *         } OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_EuiccMemoryResetResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_resetEimResult;
    bool has_resetImmediateEnableConfigResult;
    int64_t resetResult;
    int64_t resetEimResult;
    int64_t resetImmediateEnableConfigResult;
} sgp32_EuiccMemoryResetResponse;
/** Handle of EuiccMemoryResetResponse. */
extern SGP32_API const sgp32_type sgp32_EuiccMemoryResetResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EuiccMemoryResetResponse_init(sgp32_EuiccMemoryResetResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EuiccMemoryResetResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EuiccMemoryResetResponse_decode(
    sgp32_EuiccMemoryResetResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EuiccMemoryResetResponse_type, value, error, der, options);
}
/** Encodes EuiccMemoryResetResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EuiccMemoryResetResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp32_EuiccMemoryResetResponse *value)
{
    return sgp32_encode(&sgp32_EuiccMemoryResetResponse_type, der, error, buffer, capacity, value);
}

/**
 * GetCertsRequest, tag BF56.
 *
 * BF56: asks for the certificates under one root key.
 *
 * @code{.unparsed}
 *     GetCertsRequest ::= [86] SEQUENCE {
 *         euiccCiPKId SubjectKeyIdentifier OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_GetCertsRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_euiccCiPKId;
    pkix_SubjectKeyIdentifier euiccCiPKId;
} sgp32_GetCertsRequest;
/** Handle of GetCertsRequest. */
extern SGP32_API const sgp32_type sgp32_GetCertsRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_GetCertsRequest_init(sgp32_GetCertsRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetCertsRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetCertsRequest_decode(sgp32_GetCertsRequest *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&sgp32_GetCertsRequest_type, value, error, der, options);
}
/** Encodes GetCertsRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetCertsRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const sgp32_GetCertsRequest *value)
{
    return sgp32_encode(&sgp32_GetCertsRequest_type, der, error, buffer, capacity, value);
}

/** GetCertsResponse.certs, defined inside GetCertsResponse. */
typedef struct sgp32_GetCertsResponse_certs {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    pkix_Certificate eumCertificate;
    pkix_Certificate euiccCertificate;
} sgp32_GetCertsResponse_certs;
/** Handle of GetCertsResponse.certs. */
extern SGP32_API const sgp32_type sgp32_GetCertsResponse_certs_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_GetCertsResponse_certs_init(sgp32_GetCertsResponse_certs *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetCertsResponse.certs; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetCertsResponse_certs_decode(
    sgp32_GetCertsResponse_certs *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_GetCertsResponse_certs_type, value, error, der, options);
}
/** Encodes GetCertsResponse.certs; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetCertsResponse_certs_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp32_GetCertsResponse_certs *value)
{
    return sgp32_encode(&sgp32_GetCertsResponse_certs_type, der, error, buffer, capacity, value);
}

/** GetCertsResponse.getCertsError, defined inside GetCertsResponse. */
/** Named values of GetCertsResponse.getCertsError. */
enum {
    SGP32_GetCertsResponse_getCertsError_invalidCiPKId = 1,
    SGP32_GetCertsResponse_getCertsError_undfinedError = 127,
};
/** Handle of GetCertsResponse.getCertsError. */
extern SGP32_API const sgp32_type sgp32_GetCertsResponse_getCertsError_type;

/**
 * GetCertsResponse, tag BF56.
 *
 * BF56: certificates of the eUICC and its maker, or an error.
 *
 * @code{.unparsed}
 *     GetCertsResponse ::= [86] CHOICE {
 *         certs SEQUENCE {
 *             eumCertificate [5] Certificate,
 *             euiccCertificate [6] Certificate
 *         },
 *         getCertsError INTEGER { invalidCiPKId(1), undfinedError(127) }
 *     }
 * @endcode
 */
typedef struct sgp32_GetCertsResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_GetCertsResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_GetCertsResponse_certs certs;
        int64_t getCertsError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_GetCertsResponse;
/** Values of `choice` in sgp32_GetCertsResponse. */
enum {
    SGP32_GetCertsResponse_certs = 1,
    SGP32_GetCertsResponse_getCertsError = 2,
};
/** Handle of GetCertsResponse. */
extern SGP32_API const sgp32_type sgp32_GetCertsResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_GetCertsResponse_init(sgp32_GetCertsResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetCertsResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetCertsResponse_decode(
    sgp32_GetCertsResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_GetCertsResponse_type, value, error, der, options);
}
/** Encodes GetCertsResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetCertsResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const sgp32_GetCertsResponse *value)
{
    return sgp32_encode(&sgp32_GetCertsResponse_type, der, error, buffer, capacity, value);
}

/** RetrieveNotificationsListRequest.searchCriteria, defined inside
 * RetrieveNotificationsListRequest. */
typedef struct sgp32_RetrieveNotificationsListRequest_searchCriteria {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP32_RetrieveNotificationsListRequest_searchCriteria_…, or
                   SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_integer seqNumber;
        sgp22_NotificationEvent profileManagementOperation;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_RetrieveNotificationsListRequest_searchCriteria;
/** Values of `choice` in sgp32_RetrieveNotificationsListRequest_searchCriteria. */
enum {
    SGP32_RetrieveNotificationsListRequest_searchCriteria_seqNumber = 1,
    SGP32_RetrieveNotificationsListRequest_searchCriteria_profileManagementOperation = 2,
    SGP32_RetrieveNotificationsListRequest_searchCriteria_euiccPackageResults = 3,
};
/** Handle of RetrieveNotificationsListRequest.searchCriteria. */
extern SGP32_API const sgp32_type sgp32_RetrieveNotificationsListRequest_searchCriteria_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_RetrieveNotificationsListRequest_searchCriteria_init(
    sgp32_RetrieveNotificationsListRequest_searchCriteria *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes RetrieveNotificationsListRequest.searchCriteria; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_RetrieveNotificationsListRequest_searchCriteria_decode(
    sgp32_RetrieveNotificationsListRequest_searchCriteria *value, sgp32_error *error,
    sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_RetrieveNotificationsListRequest_searchCriteria_type, value, error,
                        der, options);
}
/** Encodes RetrieveNotificationsListRequest.searchCriteria; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_RetrieveNotificationsListRequest_searchCriteria_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_RetrieveNotificationsListRequest_searchCriteria *value)
{
    return sgp32_encode(&sgp32_RetrieveNotificationsListRequest_searchCriteria_type, der, error,
                        buffer, capacity, value);
}

/**
 * RetrieveNotificationsListRequest, tag BF2B.
 *
 * BF2B: asks for pending notifications or package results.
 *
 * @code{.unparsed}
 *     RetrieveNotificationsListRequest ::= [43] SEQUENCE {
 *         searchCriteria CHOICE {
 *             seqNumber [0] INTEGER,
 *             profileManagementOperation [1] NotificationEvent,
 *             euiccPackageResults [2] NULL
 *         } OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_RetrieveNotificationsListRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_searchCriteria;
    sgp32_RetrieveNotificationsListRequest_searchCriteria searchCriteria;
} sgp32_RetrieveNotificationsListRequest;
/** Handle of RetrieveNotificationsListRequest. */
extern SGP32_API const sgp32_type sgp32_RetrieveNotificationsListRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_RetrieveNotificationsListRequest_init(sgp32_RetrieveNotificationsListRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes RetrieveNotificationsListRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_RetrieveNotificationsListRequest_decode(sgp32_RetrieveNotificationsListRequest *value,
                                              sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_RetrieveNotificationsListRequest_type, value, error, der, options);
}
/** Encodes RetrieveNotificationsListRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_RetrieveNotificationsListRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_RetrieveNotificationsListRequest *value)
{
    return sgp32_encode(&sgp32_RetrieveNotificationsListRequest_type, der, error, buffer, capacity,
                        value);
}

/** RetrieveNotificationsListResponse.notificationsListResultError, defined inside
 * RetrieveNotificationsListResponse. */
/** Named values of RetrieveNotificationsListResponse.notificationsListResultError. */
enum {
    SGP32_RetrieveNotificationsListResponse_notificationsListResultError_undefinedError = 127,
};
/** Handle of RetrieveNotificationsListResponse.notificationsListResultError. */
extern SGP32_API const sgp32_type
    sgp32_RetrieveNotificationsListResponse_notificationsListResultError_type;

/**
 * RetrieveNotificationsListResponse, tag BF2B.
 *
 * BF2B: pending notifications or package results, or an error.
 *
 * @code{.unparsed}
 *     RetrieveNotificationsListResponse ::= [43] CHOICE {
 *         notificationList PendingNotificationList,
 *         notificationsListResultError INTEGER { undefinedError(127) },
 *         euiccPackageResultList EuiccPackageResultList
 *     }
 * @endcode
 */
typedef struct sgp32_RetrieveNotificationsListResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_RetrieveNotificationsListResponse_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_PendingNotificationList notificationList; /**< of sgp32_PendingNotification */
        int64_t notificationsListResultError;
        sgp32_EuiccPackageResultList euiccPackageResultList; /**< of sgp32_EuiccPackageResult */
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_RetrieveNotificationsListResponse;
/** Values of `choice` in sgp32_RetrieveNotificationsListResponse. */
enum {
    SGP32_RetrieveNotificationsListResponse_notificationList = 1,
    SGP32_RetrieveNotificationsListResponse_notificationsListResultError = 2,
    SGP32_RetrieveNotificationsListResponse_euiccPackageResultList = 3,
};
/** Handle of RetrieveNotificationsListResponse. */
extern SGP32_API const sgp32_type sgp32_RetrieveNotificationsListResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_RetrieveNotificationsListResponse_init(sgp32_RetrieveNotificationsListResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes RetrieveNotificationsListResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_RetrieveNotificationsListResponse_decode(
    sgp32_RetrieveNotificationsListResponse *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_RetrieveNotificationsListResponse_type, value, error, der, options);
}
/** Encodes RetrieveNotificationsListResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_RetrieveNotificationsListResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_RetrieveNotificationsListResponse *value)
{
    return sgp32_encode(&sgp32_RetrieveNotificationsListResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * ImmediateEnableRequest, tag BF5A.
 *
 * BF5A: enables the profile that was just installed.
 *
 * @code{.unparsed}
 *     ImmediateEnableRequest ::= [90] SEQUENCE {
 *         refreshFlag BOOLEAN
 *     }
 * @endcode
 */
typedef struct sgp32_ImmediateEnableRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool refreshFlag;
} sgp32_ImmediateEnableRequest;
/** Handle of ImmediateEnableRequest. */
extern SGP32_API const sgp32_type sgp32_ImmediateEnableRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ImmediateEnableRequest_init(sgp32_ImmediateEnableRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ImmediateEnableRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ImmediateEnableRequest_decode(
    sgp32_ImmediateEnableRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ImmediateEnableRequest_type, value, error, der, options);
}
/** Encodes ImmediateEnableRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ImmediateEnableRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp32_ImmediateEnableRequest *value)
{
    return sgp32_encode(&sgp32_ImmediateEnableRequest_type, der, error, buffer, capacity, value);
}

/** ImmediateEnableResponse.immediateEnableResult, defined inside ImmediateEnableResponse. */
/** Named values of ImmediateEnableResponse.immediateEnableResult. */
enum {
    SGP32_ImmediateEnableResponse_immediateEnableResult_ok = 0,
    SGP32_ImmediateEnableResponse_immediateEnableResult_immediateEnableNotAvailable = 1,
    SGP32_ImmediateEnableResponse_immediateEnableResult_noSessionContext = 4,
    SGP32_ImmediateEnableResponse_immediateEnableResult_catBusy = 5,
    SGP32_ImmediateEnableResponse_immediateEnableResult_undefinedError = 127,
};
/** Handle of ImmediateEnableResponse.immediateEnableResult. */
extern SGP32_API const sgp32_type sgp32_ImmediateEnableResponse_immediateEnableResult_type;

/**
 * ImmediateEnableResponse, tag BF5A.
 *
 * BF5A: outcome of immediate enabling.
 *
 * @code{.unparsed}
 *     ImmediateEnableResponse ::= [90] SEQUENCE {
 *         immediateEnableResult [0] INTEGER {
 *             ok(0),
 *             immediateEnableNotAvailable(1),
 *             noSessionContext(4),
 *             catBusy(5),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_ImmediateEnableResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t immediateEnableResult;
} sgp32_ImmediateEnableResponse;
/** Handle of ImmediateEnableResponse. */
extern SGP32_API const sgp32_type sgp32_ImmediateEnableResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ImmediateEnableResponse_init(sgp32_ImmediateEnableResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ImmediateEnableResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ImmediateEnableResponse_decode(
    sgp32_ImmediateEnableResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ImmediateEnableResponse_type, value, error, der, options);
}
/** Encodes ImmediateEnableResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ImmediateEnableResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp32_ImmediateEnableResponse *value)
{
    return sgp32_encode(&sgp32_ImmediateEnableResponse_type, der, error, buffer, capacity, value);
}

/**
 * ProfileRollbackRequest, tag BF58.
 *
 * BF58: returns to the profile that was enabled before.
 *
 * @code{.unparsed}
 *     ProfileRollbackRequest ::= [88] SEQUENCE {
 *         refreshFlag BOOLEAN
 *     }
 * @endcode
 */
typedef struct sgp32_ProfileRollbackRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool refreshFlag;
} sgp32_ProfileRollbackRequest;
/** Handle of ProfileRollbackRequest. */
extern SGP32_API const sgp32_type sgp32_ProfileRollbackRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ProfileRollbackRequest_init(sgp32_ProfileRollbackRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileRollbackRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileRollbackRequest_decode(
    sgp32_ProfileRollbackRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileRollbackRequest_type, value, error, der, options);
}
/** Encodes ProfileRollbackRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileRollbackRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp32_ProfileRollbackRequest *value)
{
    return sgp32_encode(&sgp32_ProfileRollbackRequest_type, der, error, buffer, capacity, value);
}

/** ProfileRollbackResponse.cmdResult, defined inside ProfileRollbackResponse. */
/** Named values of ProfileRollbackResponse.cmdResult. */
enum {
    SGP32_ProfileRollbackResponse_cmdResult_ok = 0,
    SGP32_ProfileRollbackResponse_cmdResult_rollbackNotAllowed = 1,
    SGP32_ProfileRollbackResponse_cmdResult_catBusy = 5,
    SGP32_ProfileRollbackResponse_cmdResult_commandError = 7,
    SGP32_ProfileRollbackResponse_cmdResult_undefinedError = 127,
};
/** Handle of ProfileRollbackResponse.cmdResult. */
extern SGP32_API const sgp32_type sgp32_ProfileRollbackResponse_cmdResult_type;

/**
 * ProfileRollbackResponse, tag BF58.
 *
 * BF58: outcome of a rollback, with the package result that it gives.
 *
 * @code{.unparsed}
 *     ProfileRollbackResponse ::= [88] SEQUENCE {
 *         cmdResult INTEGER {
 *             ok(0),
 *             rollbackNotAllowed(1),
 *             catBusy(5),
 *             commandError(7),
 *             undefinedError(127)
 *         },
 *         eUICCPackageResult [81] EuiccPackageResult OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_ProfileRollbackResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eUICCPackageResult;
    int64_t cmdResult;
    sgp32_EuiccPackageResult eUICCPackageResult;
} sgp32_ProfileRollbackResponse;
/** Handle of ProfileRollbackResponse. */
extern SGP32_API const sgp32_type sgp32_ProfileRollbackResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ProfileRollbackResponse_init(sgp32_ProfileRollbackResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProfileRollbackResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProfileRollbackResponse_decode(
    sgp32_ProfileRollbackResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProfileRollbackResponse_type, value, error, der, options);
}
/** Encodes ProfileRollbackResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProfileRollbackResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp32_ProfileRollbackResponse *value)
{
    return sgp32_encode(&sgp32_ProfileRollbackResponse_type, der, error, buffer, capacity, value);
}

/**
 * ConfigureImmediateProfileEnablingRequest, tag BF59.
 *
 * BF59: configures immediate enabling, from the device.
 *
 * @code{.unparsed}
 *     ConfigureImmediateProfileEnablingRequest ::= [89] SEQUENCE {
 *         immediateEnableFlag [0] NULL OPTIONAL,
 *         defaultSmdpOid [1] OBJECT IDENTIFIER OPTIONAL,
 *         defaultSmdpAddress [2] UTF8String OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_ConfigureImmediateProfileEnablingRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_immediateEnableFlag;
    bool has_defaultSmdpOid;
    bool has_defaultSmdpAddress;
    sgp32_bytes defaultSmdpOid;
    sgp32_bytes defaultSmdpAddress;
} sgp32_ConfigureImmediateProfileEnablingRequest;
/** Handle of ConfigureImmediateProfileEnablingRequest. */
extern SGP32_API const sgp32_type sgp32_ConfigureImmediateProfileEnablingRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ConfigureImmediateProfileEnablingRequest_init(
    sgp32_ConfigureImmediateProfileEnablingRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ConfigureImmediateProfileEnablingRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ConfigureImmediateProfileEnablingRequest_decode(
    sgp32_ConfigureImmediateProfileEnablingRequest *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_ConfigureImmediateProfileEnablingRequest_type, value, error, der,
                        options);
}
/** Encodes ConfigureImmediateProfileEnablingRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ConfigureImmediateProfileEnablingRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ConfigureImmediateProfileEnablingRequest *value)
{
    return sgp32_encode(&sgp32_ConfigureImmediateProfileEnablingRequest_type, der, error, buffer,
                        capacity, value);
}

/** ConfigureImmediateProfileEnablingResponse.configImmediateEnableResult, defined inside
 * ConfigureImmediateProfileEnablingResponse. */
/** Named values of ConfigureImmediateProfileEnablingResponse.configImmediateEnableResult. */
enum {
    SGP32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_ok = 0,
    SGP32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_insufficientMemory =
        1,
    SGP32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_associatedEimAlreadyExists =
        2,
    SGP32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_undefinedError =
        127,
};
/** Handle of ConfigureImmediateProfileEnablingResponse.configImmediateEnableResult. */
extern SGP32_API const sgp32_type
    sgp32_ConfigureImmediateProfileEnablingResponse_configImmediateEnableResult_type;

/**
 * ConfigureImmediateProfileEnablingResponse, tag BF59.
 *
 * BF59: outcome of configuring immediate enabling, to the device.
 *
 * @code{.unparsed}
 *     ConfigureImmediateProfileEnablingResponse ::= [89] SEQUENCE {
 *         configImmediateEnableResult [0] INTEGER {
 *             ok(0),
 *             insufficientMemory(1),
 *             associatedEimAlreadyExists(2),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_ConfigureImmediateProfileEnablingResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t configImmediateEnableResult;
} sgp32_ConfigureImmediateProfileEnablingResponse;
/** Handle of ConfigureImmediateProfileEnablingResponse. */
extern SGP32_API const sgp32_type sgp32_ConfigureImmediateProfileEnablingResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ConfigureImmediateProfileEnablingResponse_init(
    sgp32_ConfigureImmediateProfileEnablingResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ConfigureImmediateProfileEnablingResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ConfigureImmediateProfileEnablingResponse_decode(
    sgp32_ConfigureImmediateProfileEnablingResponse *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_ConfigureImmediateProfileEnablingResponse_type, value, error, der,
                        options);
}
/** Encodes ConfigureImmediateProfileEnablingResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ConfigureImmediateProfileEnablingResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ConfigureImmediateProfileEnablingResponse *value)
{
    return sgp32_encode(&sgp32_ConfigureImmediateProfileEnablingResponse_type, der, error, buffer,
                        capacity, value);
}

/** GetEimConfigurationDataRequest.searchCriteria, defined inside GetEimConfigurationDataRequest. */
typedef struct sgp32_GetEimConfigurationDataRequest_searchCriteria {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_GetEimConfigurationDataRequest_searchCriteria_…,
                        or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_bytes eimId;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_GetEimConfigurationDataRequest_searchCriteria;
/** Values of `choice` in sgp32_GetEimConfigurationDataRequest_searchCriteria. */
enum {
    SGP32_GetEimConfigurationDataRequest_searchCriteria_eimId = 1,
};
/** Handle of GetEimConfigurationDataRequest.searchCriteria. */
extern SGP32_API const sgp32_type sgp32_GetEimConfigurationDataRequest_searchCriteria_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_GetEimConfigurationDataRequest_searchCriteria_init(
    sgp32_GetEimConfigurationDataRequest_searchCriteria *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEimConfigurationDataRequest.searchCriteria; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetEimConfigurationDataRequest_searchCriteria_decode(
    sgp32_GetEimConfigurationDataRequest_searchCriteria *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_GetEimConfigurationDataRequest_searchCriteria_type, value, error,
                        der, options);
}
/** Encodes GetEimConfigurationDataRequest.searchCriteria; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetEimConfigurationDataRequest_searchCriteria_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_GetEimConfigurationDataRequest_searchCriteria *value)
{
    return sgp32_encode(&sgp32_GetEimConfigurationDataRequest_searchCriteria_type, der, error,
                        buffer, capacity, value);
}

/**
 * GetEimConfigurationDataRequest, tag BF55.
 *
 * BF55: asks for the configuration of one eIM or of all.
 *
 * @code{.unparsed}
 *     GetEimConfigurationDataRequest ::= [85] SEQUENCE {
 *         searchCriteria CHOICE {
 *             eimId [0] UTF8String (SIZE (1..128))
 *         } OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_GetEimConfigurationDataRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_searchCriteria;
    sgp32_GetEimConfigurationDataRequest_searchCriteria searchCriteria;
} sgp32_GetEimConfigurationDataRequest;
/** Handle of GetEimConfigurationDataRequest. */
extern SGP32_API const sgp32_type sgp32_GetEimConfigurationDataRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_GetEimConfigurationDataRequest_init(sgp32_GetEimConfigurationDataRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEimConfigurationDataRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetEimConfigurationDataRequest_decode(sgp32_GetEimConfigurationDataRequest *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_GetEimConfigurationDataRequest_type, value, error, der, options);
}
/** Encodes GetEimConfigurationDataRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetEimConfigurationDataRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_GetEimConfigurationDataRequest *value)
{
    return sgp32_encode(&sgp32_GetEimConfigurationDataRequest_type, der, error, buffer, capacity,
                        value);
}

/** GetEimConfigurationDataResponse.eimConfigurationDataList, defined inside
 * GetEimConfigurationDataResponse. */
/** Handle of GetEimConfigurationDataResponse.eimConfigurationDataList. */
extern SGP32_API const sgp32_type
    sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_type;
/** Makes a list of `count` elements of GetEimConfigurationDataResponse.eimConfigurationDataList, to
 * be encoded; `items` stays the caller's. */
static inline sgp32_list sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_of(
    const sgp32_EimConfigurationData *items, size_t count)
{
    sgp32_list list = {{NULL, 0}, items, count, 0};
    return list;
}
/** Decodes the next element of GetEimConfigurationDataResponse.eimConfigurationDataList; see
 * sgp32_list_next. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_next(
    sgp32_cursor *cursor, sgp32_EimConfigurationData *element, sgp32_error *error)
{
    return sgp32_list_next(&sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_type,
                           cursor, element, error);
}
/** Decodes all elements of GetEimConfigurationDataResponse.eimConfigurationDataList; see
 * sgp32_list_collect. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_collect(
    sgp32_EimConfigurationData *array, size_t *count, sgp32_error *error, size_t capacity,
    sgp32_list list)
{
    return sgp32_list_collect(&sgp32_GetEimConfigurationDataResponse_eimConfigurationDataList_type,
                              array, count, error, capacity, list);
}

/**
 * GetEimConfigurationDataResponse, tag BF55.
 *
 * BF55: configuration of the associated eIMs.
 *
 * @code{.unparsed}
 *     GetEimConfigurationDataResponse ::= [85] SEQUENCE {
 *         eimConfigurationDataList [0] SEQUENCE OF EimConfigurationData
 *     }
 * @endcode
 */
typedef struct sgp32_GetEimConfigurationDataResponse {
    sgp32_bytes der;                     /**< the octets it was decoded from */
    sgp32_bytes extensions;              /**< unknown TLVs after the known components */
    sgp32_list eimConfigurationDataList; /**< of sgp32_EimConfigurationData */
} sgp32_GetEimConfigurationDataResponse;
/** Handle of GetEimConfigurationDataResponse. */
extern SGP32_API const sgp32_type sgp32_GetEimConfigurationDataResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_GetEimConfigurationDataResponse_init(sgp32_GetEimConfigurationDataResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEimConfigurationDataResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetEimConfigurationDataResponse_decode(sgp32_GetEimConfigurationDataResponse *value,
                                             sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_GetEimConfigurationDataResponse_type, value, error, der, options);
}
/** Encodes GetEimConfigurationDataResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetEimConfigurationDataResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_GetEimConfigurationDataResponse *value)
{
    return sgp32_encode(&sgp32_GetEimConfigurationDataResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * ExecuteFallbackMechanismRequest, tag BF5D.
 *
 * BF5D: enables the fallback profile.
 *
 * @code{.unparsed}
 *     ExecuteFallbackMechanismRequest ::= [93] SEQUENCE {
 *         refreshFlag BOOLEAN
 *     }
 * @endcode
 */
typedef struct sgp32_ExecuteFallbackMechanismRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool refreshFlag;
} sgp32_ExecuteFallbackMechanismRequest;
/** Handle of ExecuteFallbackMechanismRequest. */
extern SGP32_API const sgp32_type sgp32_ExecuteFallbackMechanismRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_ExecuteFallbackMechanismRequest_init(sgp32_ExecuteFallbackMechanismRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ExecuteFallbackMechanismRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ExecuteFallbackMechanismRequest_decode(sgp32_ExecuteFallbackMechanismRequest *value,
                                             sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ExecuteFallbackMechanismRequest_type, value, error, der, options);
}
/** Encodes ExecuteFallbackMechanismRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ExecuteFallbackMechanismRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ExecuteFallbackMechanismRequest *value)
{
    return sgp32_encode(&sgp32_ExecuteFallbackMechanismRequest_type, der, error, buffer, capacity,
                        value);
}

/** ExecuteFallbackMechanismResponse.executeFallbackMechanismResult, defined inside
 * ExecuteFallbackMechanismResponse. */
/** Named values of ExecuteFallbackMechanismResponse.executeFallbackMechanismResult. */
enum {
    SGP32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_ok = 0,
    SGP32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_profileNotInDisabledState =
        2,
    SGP32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_catBusy = 5,
    SGP32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_fallbackNotAvailable = 6,
    SGP32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_commandError = 7,
    SGP32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_ecallActive = 104,
    SGP32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_undefinedError = 127,
};
/** Handle of ExecuteFallbackMechanismResponse.executeFallbackMechanismResult. */
extern SGP32_API const sgp32_type
    sgp32_ExecuteFallbackMechanismResponse_executeFallbackMechanismResult_type;

/**
 * ExecuteFallbackMechanismResponse, tag BF5D.
 *
 * BF5D: outcome of enabling the fallback profile.
 *
 * @code{.unparsed}
 *     ExecuteFallbackMechanismResponse ::= [93] SEQUENCE {
 *         executeFallbackMechanismResult [0] INTEGER {
 *             ok(0),
 *             profileNotInDisabledState(2),
 *             catBusy(5),
 *             fallbackNotAvailable(6),
 *             commandError(7),
 *             ecallActive(104),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_ExecuteFallbackMechanismResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t executeFallbackMechanismResult;
} sgp32_ExecuteFallbackMechanismResponse;
/** Handle of ExecuteFallbackMechanismResponse. */
extern SGP32_API const sgp32_type sgp32_ExecuteFallbackMechanismResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_ExecuteFallbackMechanismResponse_init(sgp32_ExecuteFallbackMechanismResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ExecuteFallbackMechanismResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ExecuteFallbackMechanismResponse_decode(sgp32_ExecuteFallbackMechanismResponse *value,
                                              sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ExecuteFallbackMechanismResponse_type, value, error, der, options);
}
/** Encodes ExecuteFallbackMechanismResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ExecuteFallbackMechanismResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ExecuteFallbackMechanismResponse *value)
{
    return sgp32_encode(&sgp32_ExecuteFallbackMechanismResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * ReturnFromFallbackRequest, tag BF5E.
 *
 * BF5E: leaves the fallback profile for the one enabled before.
 *
 * @code{.unparsed}
 *     ReturnFromFallbackRequest ::= [94] SEQUENCE {
 *         refreshFlag BOOLEAN
 *     }
 * @endcode
 */
typedef struct sgp32_ReturnFromFallbackRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool refreshFlag;
} sgp32_ReturnFromFallbackRequest;
/** Handle of ReturnFromFallbackRequest. */
extern SGP32_API const sgp32_type sgp32_ReturnFromFallbackRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ReturnFromFallbackRequest_init(sgp32_ReturnFromFallbackRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ReturnFromFallbackRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ReturnFromFallbackRequest_decode(
    sgp32_ReturnFromFallbackRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ReturnFromFallbackRequest_type, value, error, der, options);
}
/** Encodes ReturnFromFallbackRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ReturnFromFallbackRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ReturnFromFallbackRequest *value)
{
    return sgp32_encode(&sgp32_ReturnFromFallbackRequest_type, der, error, buffer, capacity, value);
}

/** ReturnFromFallbackResponse.returnFromFallbackResult, defined inside ReturnFromFallbackResponse.
 */
/** Named values of ReturnFromFallbackResponse.returnFromFallbackResult. */
enum {
    SGP32_ReturnFromFallbackResponse_returnFromFallbackResult_ok = 0,
    SGP32_ReturnFromFallbackResponse_returnFromFallbackResult_catBusy = 5,
    SGP32_ReturnFromFallbackResponse_returnFromFallbackResult_fallbackNotAvailable = 6,
    SGP32_ReturnFromFallbackResponse_returnFromFallbackResult_commandError = 7,
    SGP32_ReturnFromFallbackResponse_returnFromFallbackResult_undefinedError = 127,
};
/** Handle of ReturnFromFallbackResponse.returnFromFallbackResult. */
extern SGP32_API const sgp32_type sgp32_ReturnFromFallbackResponse_returnFromFallbackResult_type;

/**
 * ReturnFromFallbackResponse, tag BF5E.
 *
 * BF5E: outcome of leaving the fallback profile.
 *
 * @code{.unparsed}
 *     ReturnFromFallbackResponse ::= [94] SEQUENCE {
 *         returnFromFallbackResult [0] INTEGER {
 *             ok(0),
 *             catBusy(5),
 *             fallbackNotAvailable(6),
 *             commandError(7),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_ReturnFromFallbackResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t returnFromFallbackResult;
} sgp32_ReturnFromFallbackResponse;
/** Handle of ReturnFromFallbackResponse. */
extern SGP32_API const sgp32_type sgp32_ReturnFromFallbackResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ReturnFromFallbackResponse_init(sgp32_ReturnFromFallbackResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ReturnFromFallbackResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ReturnFromFallbackResponse_decode(
    sgp32_ReturnFromFallbackResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ReturnFromFallbackResponse_type, value, error, der, options);
}
/** Encodes ReturnFromFallbackResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ReturnFromFallbackResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ReturnFromFallbackResponse *value)
{
    return sgp32_encode(&sgp32_ReturnFromFallbackResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * EnableEmergencyProfileRequest, tag BF5B.
 *
 * BF5B: enables the emergency call profile.
 *
 * @code{.unparsed}
 *     EnableEmergencyProfileRequest ::= [91] SEQUENCE {
 *         refreshFlag BOOLEAN
 *     }
 * @endcode
 */
typedef struct sgp32_EnableEmergencyProfileRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool refreshFlag;
} sgp32_EnableEmergencyProfileRequest;
/** Handle of EnableEmergencyProfileRequest. */
extern SGP32_API const sgp32_type sgp32_EnableEmergencyProfileRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_EnableEmergencyProfileRequest_init(sgp32_EnableEmergencyProfileRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EnableEmergencyProfileRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EnableEmergencyProfileRequest_decode(sgp32_EnableEmergencyProfileRequest *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EnableEmergencyProfileRequest_type, value, error, der, options);
}
/** Encodes EnableEmergencyProfileRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EnableEmergencyProfileRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EnableEmergencyProfileRequest *value)
{
    return sgp32_encode(&sgp32_EnableEmergencyProfileRequest_type, der, error, buffer, capacity,
                        value);
}

/** EnableEmergencyProfileResponse.enableEmergencyProfileResult, defined inside
 * EnableEmergencyProfileResponse. */
/** Named values of EnableEmergencyProfileResponse.enableEmergencyProfileResult. */
enum {
    SGP32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_ok = 0,
    SGP32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_profileNotInDisabledState = 2,
    SGP32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_catBusy = 5,
    SGP32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_ecallNotAvailable = 8,
    SGP32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_undefinedError = 127,
};
/** Handle of EnableEmergencyProfileResponse.enableEmergencyProfileResult. */
extern SGP32_API const sgp32_type
    sgp32_EnableEmergencyProfileResponse_enableEmergencyProfileResult_type;

/**
 * EnableEmergencyProfileResponse, tag BF5B.
 *
 * BF5B: outcome of enabling the emergency call profile.
 *
 * @code{.unparsed}
 *     EnableEmergencyProfileResponse ::= [91] SEQUENCE {
 *         enableEmergencyProfileResult [0] INTEGER {
 *             ok(0),
 *             profileNotInDisabledState(2),
 *             catBusy(5),
 *             ecallNotAvailable(8),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_EnableEmergencyProfileResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t enableEmergencyProfileResult;
} sgp32_EnableEmergencyProfileResponse;
/** Handle of EnableEmergencyProfileResponse. */
extern SGP32_API const sgp32_type sgp32_EnableEmergencyProfileResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_EnableEmergencyProfileResponse_init(sgp32_EnableEmergencyProfileResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EnableEmergencyProfileResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EnableEmergencyProfileResponse_decode(sgp32_EnableEmergencyProfileResponse *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EnableEmergencyProfileResponse_type, value, error, der, options);
}
/** Encodes EnableEmergencyProfileResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EnableEmergencyProfileResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EnableEmergencyProfileResponse *value)
{
    return sgp32_encode(&sgp32_EnableEmergencyProfileResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * DisableEmergencyProfileRequest, tag BF5C.
 *
 * BF5C: disables the emergency call profile.
 *
 * @code{.unparsed}
 *     DisableEmergencyProfileRequest ::= [92] SEQUENCE {
 *         refreshFlag BOOLEAN
 *     }
 * @endcode
 */
typedef struct sgp32_DisableEmergencyProfileRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool refreshFlag;
} sgp32_DisableEmergencyProfileRequest;
/** Handle of DisableEmergencyProfileRequest. */
extern SGP32_API const sgp32_type sgp32_DisableEmergencyProfileRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_DisableEmergencyProfileRequest_init(sgp32_DisableEmergencyProfileRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DisableEmergencyProfileRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_DisableEmergencyProfileRequest_decode(sgp32_DisableEmergencyProfileRequest *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_DisableEmergencyProfileRequest_type, value, error, der, options);
}
/** Encodes DisableEmergencyProfileRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_DisableEmergencyProfileRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_DisableEmergencyProfileRequest *value)
{
    return sgp32_encode(&sgp32_DisableEmergencyProfileRequest_type, der, error, buffer, capacity,
                        value);
}

/** DisableEmergencyProfileResponse.disableEmergencyProfileResult, defined inside
 * DisableEmergencyProfileResponse. */
/** Named values of DisableEmergencyProfileResponse.disableEmergencyProfileResult. */
enum {
    SGP32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_ok = 0,
    SGP32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_profileNotInEnabledState =
        2,
    SGP32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_catBusy = 5,
    SGP32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_ecallNotAvailable = 8,
    SGP32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_undefinedError = 127,
};
/** Handle of DisableEmergencyProfileResponse.disableEmergencyProfileResult. */
extern SGP32_API const sgp32_type
    sgp32_DisableEmergencyProfileResponse_disableEmergencyProfileResult_type;

/**
 * DisableEmergencyProfileResponse, tag BF5C.
 *
 * BF5C: outcome of disabling the emergency call profile.
 *
 * @code{.unparsed}
 *     DisableEmergencyProfileResponse ::= [92] SEQUENCE {
 *         disableEmergencyProfileResult [0] INTEGER {
 *             ok(0),
 *             profileNotInEnabledState(2),
 *             catBusy(5),
 *             ecallNotAvailable(8),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_DisableEmergencyProfileResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    int64_t disableEmergencyProfileResult;
} sgp32_DisableEmergencyProfileResponse;
/** Handle of DisableEmergencyProfileResponse. */
extern SGP32_API const sgp32_type sgp32_DisableEmergencyProfileResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_DisableEmergencyProfileResponse_init(sgp32_DisableEmergencyProfileResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes DisableEmergencyProfileResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_DisableEmergencyProfileResponse_decode(sgp32_DisableEmergencyProfileResponse *value,
                                             sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_DisableEmergencyProfileResponse_type, value, error, der, options);
}
/** Encodes DisableEmergencyProfileResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_DisableEmergencyProfileResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_DisableEmergencyProfileResponse *value)
{
    return sgp32_encode(&sgp32_DisableEmergencyProfileResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * GetConnectivityParametersRequest, tag BF5F.
 *
 * BF5F: asks for the connectivity parameters of the enabled profile.
 *
 * @code{.unparsed}
 *     GetConnectivityParametersRequest ::= [95] SEQUENCE {}
 * @endcode
 */
typedef struct sgp32_GetConnectivityParametersRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp32_GetConnectivityParametersRequest;
/** Handle of GetConnectivityParametersRequest. */
extern SGP32_API const sgp32_type sgp32_GetConnectivityParametersRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_GetConnectivityParametersRequest_init(sgp32_GetConnectivityParametersRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetConnectivityParametersRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetConnectivityParametersRequest_decode(sgp32_GetConnectivityParametersRequest *value,
                                              sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_GetConnectivityParametersRequest_type, value, error, der, options);
}
/** Encodes GetConnectivityParametersRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetConnectivityParametersRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_GetConnectivityParametersRequest *value)
{
    return sgp32_encode(&sgp32_GetConnectivityParametersRequest_type, der, error, buffer, capacity,
                        value);
}

/**
 * ConnectivityParameters, tag 30.
 *
 * 30: connectivity parameters of the enabled profile.
 *
 * @code{.unparsed}
 *     ConnectivityParameters ::= SEQUENCE {
 *         httpParams [1] OCTET STRING OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_ConnectivityParameters {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_httpParams;
    sgp32_bytes httpParams;
} sgp32_ConnectivityParameters;
/** Handle of ConnectivityParameters. */
extern SGP32_API const sgp32_type sgp32_ConnectivityParameters_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ConnectivityParameters_init(sgp32_ConnectivityParameters *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ConnectivityParameters; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ConnectivityParameters_decode(
    sgp32_ConnectivityParameters *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ConnectivityParameters_type, value, error, der, options);
}
/** Encodes ConnectivityParameters; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ConnectivityParameters_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp32_ConnectivityParameters *value)
{
    return sgp32_encode(&sgp32_ConnectivityParameters_type, der, error, buffer, capacity, value);
}

/**
 * ConnectivityParametersError, tag 02.
 *
 * 02: why there are no connectivity parameters.
 *
 * @code{.unparsed}
 *     ConnectivityParametersError ::= INTEGER { parametersNotAvailable(1), undefinedError(127) }
 * @endcode
 */
typedef int64_t sgp32_ConnectivityParametersError;
/** Named values of ConnectivityParametersError. */
enum {
    SGP32_ConnectivityParametersError_parametersNotAvailable = 1,
    SGP32_ConnectivityParametersError_undefinedError = 127,
};
/** Handle of ConnectivityParametersError. */
extern SGP32_API const sgp32_type sgp32_ConnectivityParametersError_type;
/** Decodes ConnectivityParametersError; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ConnectivityParametersError_decode(
    sgp32_ConnectivityParametersError *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ConnectivityParametersError_type, value, error, der, options);
}
/** Encodes ConnectivityParametersError; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ConnectivityParametersError_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ConnectivityParametersError *value)
{
    return sgp32_encode(&sgp32_ConnectivityParametersError_type, der, error, buffer, capacity,
                        value);
}

/**
 * GetConnectivityParametersResponse, tag BF5F.
 *
 * BF5F: connectivity parameters, or an error.
 *
 * @code{.unparsed}
 *     GetConnectivityParametersResponse ::= [95] CHOICE {
 *         connectivityParameters ConnectivityParameters,
 *         connectivityParametersError ConnectivityParametersError
 *     }
 * @endcode
 */
typedef struct sgp32_GetConnectivityParametersResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_GetConnectivityParametersResponse_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_ConnectivityParameters connectivityParameters;
        sgp32_ConnectivityParametersError connectivityParametersError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_GetConnectivityParametersResponse;
/** Values of `choice` in sgp32_GetConnectivityParametersResponse. */
enum {
    SGP32_GetConnectivityParametersResponse_connectivityParameters = 1,
    SGP32_GetConnectivityParametersResponse_connectivityParametersError = 2,
};
/** Handle of GetConnectivityParametersResponse. */
extern SGP32_API const sgp32_type sgp32_GetConnectivityParametersResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_GetConnectivityParametersResponse_init(sgp32_GetConnectivityParametersResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetConnectivityParametersResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetConnectivityParametersResponse_decode(
    sgp32_GetConnectivityParametersResponse *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_GetConnectivityParametersResponse_type, value, error, der, options);
}
/** Encodes GetConnectivityParametersResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetConnectivityParametersResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_GetConnectivityParametersResponse *value)
{
    return sgp32_encode(&sgp32_GetConnectivityParametersResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * CompactEuiccSigned2, tag 30.
 *
 * 30: the members of EUICCSigned2 that the eIM cannot rebuild.
 *
 * @code{.unparsed}
 *     CompactEuiccSigned2 ::= SEQUENCE {
 *         euiccOtpk [APPLICATION 73] OCTET STRING OPTIONAL,
 *         hashCc Octet32 OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_CompactEuiccSigned2 {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_euiccOtpk;
    bool has_hashCc;
    sgp32_bytes euiccOtpk;
    sgp22_Octet32 hashCc;
} sgp32_CompactEuiccSigned2;
/** Handle of CompactEuiccSigned2. */
extern SGP32_API const sgp32_type sgp32_CompactEuiccSigned2_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_CompactEuiccSigned2_init(sgp32_CompactEuiccSigned2 *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CompactEuiccSigned2; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactEuiccSigned2_decode(
    sgp32_CompactEuiccSigned2 *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CompactEuiccSigned2_type, value, error, der, options);
}
/** Encodes CompactEuiccSigned2; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactEuiccSigned2_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const sgp32_CompactEuiccSigned2 *value)
{
    return sgp32_encode(&sgp32_CompactEuiccSigned2_type, der, error, buffer, capacity, value);
}

/**
 * CompactPrepareDownloadResponseOk, tag 30.
 *
 * 30: the same without what the eIM knows already.
 *
 * @code{.unparsed}
 *     CompactPrepareDownloadResponseOk ::= SEQUENCE {
 *         compactEuiccSigned2 CompactEuiccSigned2,
 *         euiccSignature2 [APPLICATION 55] OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp32_CompactPrepareDownloadResponseOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_CompactEuiccSigned2 compactEuiccSigned2;
    sgp32_bytes euiccSignature2;
} sgp32_CompactPrepareDownloadResponseOk;
/** Handle of CompactPrepareDownloadResponseOk. */
extern SGP32_API const sgp32_type sgp32_CompactPrepareDownloadResponseOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_CompactPrepareDownloadResponseOk_init(sgp32_CompactPrepareDownloadResponseOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CompactPrepareDownloadResponseOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactPrepareDownloadResponseOk_decode(sgp32_CompactPrepareDownloadResponseOk *value,
                                              sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CompactPrepareDownloadResponseOk_type, value, error, der, options);
}
/** Encodes CompactPrepareDownloadResponseOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactPrepareDownloadResponseOk_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CompactPrepareDownloadResponseOk *value)
{
    return sgp32_encode(&sgp32_CompactPrepareDownloadResponseOk_type, der, error, buffer, capacity,
                        value);
}

/**
 * PrepareDownloadResponse, tag BF21.
 *
 * BF21: the eUICC's part of the key agreement, or an error.
 *
 * @code{.unparsed}
 *     PrepareDownloadResponse ::= [33] CHOICE {
 *         downloadResponseOk PrepareDownloadResponseOk,
 *         downloadResponseError PrepareDownloadResponseError,
 *         compactDownloadResponseOk CompactPrepareDownloadResponseOk
 *     }
 * @endcode
 */
typedef struct sgp32_PrepareDownloadResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP32_PrepareDownloadResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_PrepareDownloadResponseOk downloadResponseOk;
        sgp22_PrepareDownloadResponseError downloadResponseError;
        sgp32_CompactPrepareDownloadResponseOk compactDownloadResponseOk;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_PrepareDownloadResponse;
/** Values of `choice` in sgp32_PrepareDownloadResponse. */
enum {
    SGP32_PrepareDownloadResponse_downloadResponseOk = 1,
    SGP32_PrepareDownloadResponse_downloadResponseError = 2,
    SGP32_PrepareDownloadResponse_compactDownloadResponseOk = 3,
};
/** Handle of PrepareDownloadResponse. */
extern SGP32_API const sgp32_type sgp32_PrepareDownloadResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_PrepareDownloadResponse_init(sgp32_PrepareDownloadResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes PrepareDownloadResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_PrepareDownloadResponse_decode(
    sgp32_PrepareDownloadResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_PrepareDownloadResponse_type, value, error, der, options);
}
/** Encodes PrepareDownloadResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_PrepareDownloadResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp32_PrepareDownloadResponse *value)
{
    return sgp32_encode(&sgp32_PrepareDownloadResponse_type, der, error, buffer, capacity, value);
}

/** CancelSessionResponse.cancelSessionResponseError, defined inside CancelSessionResponse. */
/** Named values of CancelSessionResponse.cancelSessionResponseError. */
enum {
    SGP32_CancelSessionResponse_cancelSessionResponseError_invalidTransactionId = 5,
    SGP32_CancelSessionResponse_cancelSessionResponseError_undefinedError = 127,
};
/** Handle of CancelSessionResponse.cancelSessionResponseError. */
extern SGP32_API const sgp32_type sgp32_CancelSessionResponse_cancelSessionResponseError_type;

/**
 * CompactEuiccCancelSessionSigned, tag 30.
 *
 * 30: the member that the eIM cannot rebuild.
 *
 * @code{.unparsed}
 *     CompactEuiccCancelSessionSigned ::= SEQUENCE {
 *         reason CancelSessionReason OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_CompactEuiccCancelSessionSigned {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_reason;
    sgp22_CancelSessionReason reason;
} sgp32_CompactEuiccCancelSessionSigned;
/** Handle of CompactEuiccCancelSessionSigned. */
extern SGP32_API const sgp32_type sgp32_CompactEuiccCancelSessionSigned_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_CompactEuiccCancelSessionSigned_init(sgp32_CompactEuiccCancelSessionSigned *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CompactEuiccCancelSessionSigned; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactEuiccCancelSessionSigned_decode(sgp32_CompactEuiccCancelSessionSigned *value,
                                             sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CompactEuiccCancelSessionSigned_type, value, error, der, options);
}
/** Encodes CompactEuiccCancelSessionSigned; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactEuiccCancelSessionSigned_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CompactEuiccCancelSessionSigned *value)
{
    return sgp32_encode(&sgp32_CompactEuiccCancelSessionSigned_type, der, error, buffer, capacity,
                        value);
}

/**
 * CompactCancelSessionResponseOk, tag 30.
 *
 * 30: the same without what the eIM knows already.
 *
 * @code{.unparsed}
 *     CompactCancelSessionResponseOk ::= SEQUENCE {
 *         compactEuiccCancelSessionSigned CompactEuiccCancelSessionSigned,
 *         euiccCancelSessionSignature [APPLICATION 55] OCTET STRING
 *     }
 * @endcode
 */
typedef struct sgp32_CompactCancelSessionResponseOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_CompactEuiccCancelSessionSigned compactEuiccCancelSessionSigned;
    sgp32_bytes euiccCancelSessionSignature;
} sgp32_CompactCancelSessionResponseOk;
/** Handle of CompactCancelSessionResponseOk. */
extern SGP32_API const sgp32_type sgp32_CompactCancelSessionResponseOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_CompactCancelSessionResponseOk_init(sgp32_CompactCancelSessionResponseOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CompactCancelSessionResponseOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CompactCancelSessionResponseOk_decode(sgp32_CompactCancelSessionResponseOk *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CompactCancelSessionResponseOk_type, value, error, der, options);
}
/** Encodes CompactCancelSessionResponseOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CompactCancelSessionResponseOk_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CompactCancelSessionResponseOk *value)
{
    return sgp32_encode(&sgp32_CompactCancelSessionResponseOk_type, der, error, buffer, capacity,
                        value);
}

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
 *         },
 *         compactCancelSessionResponseOk CompactCancelSessionResponseOk
 *     }
 * @endcode
 */
typedef struct sgp32_CancelSessionResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP32_CancelSessionResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_CancelSessionResponseOk cancelSessionResponseOk;
        int64_t cancelSessionResponseError;
        sgp32_CompactCancelSessionResponseOk compactCancelSessionResponseOk;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_CancelSessionResponse;
/** Values of `choice` in sgp32_CancelSessionResponse. */
enum {
    SGP32_CancelSessionResponse_cancelSessionResponseOk = 1,
    SGP32_CancelSessionResponse_cancelSessionResponseError = 2,
    SGP32_CancelSessionResponse_compactCancelSessionResponseOk = 3,
};
/** Handle of CancelSessionResponse. */
extern SGP32_API const sgp32_type sgp32_CancelSessionResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_CancelSessionResponse_init(sgp32_CancelSessionResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CancelSessionResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CancelSessionResponse_decode(
    sgp32_CancelSessionResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CancelSessionResponse_type, value, error, der, options);
}
/** Encodes CancelSessionResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CancelSessionResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp32_CancelSessionResponse *value)
{
    return sgp32_encode(&sgp32_CancelSessionResponse_type, der, error, buffer, capacity, value);
}

/**
 * InitiateAuthenticationRequestEsipa, tag BF39.
 *
 * BF39: opens a session with a server through the eIM.
 *
 * @code{.unparsed}
 *     InitiateAuthenticationRequestEsipa ::= [57] SEQUENCE {
 *         euiccChallenge [1] Octet16,
 *         smdpAddress [3] UTF8String OPTIONAL,
 *         euiccInfo1 EUICCInfo1 OPTIONAL,
 *         eimTransactionId [2] TransactionId OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_InitiateAuthenticationRequestEsipa {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_smdpAddress;
    bool has_euiccInfo1;
    bool has_eimTransactionId;
    sgp22_Octet16 euiccChallenge;
    sgp32_bytes smdpAddress;
    sgp22_EUICCInfo1 euiccInfo1;
    sgp22_TransactionId eimTransactionId;
} sgp32_InitiateAuthenticationRequestEsipa;
/** Handle of InitiateAuthenticationRequestEsipa. */
extern SGP32_API const sgp32_type sgp32_InitiateAuthenticationRequestEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_InitiateAuthenticationRequestEsipa_init(sgp32_InitiateAuthenticationRequestEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes InitiateAuthenticationRequestEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_InitiateAuthenticationRequestEsipa_decode(
    sgp32_InitiateAuthenticationRequestEsipa *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_InitiateAuthenticationRequestEsipa_type, value, error, der, options);
}
/** Encodes InitiateAuthenticationRequestEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_InitiateAuthenticationRequestEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_InitiateAuthenticationRequestEsipa *value)
{
    return sgp32_encode(&sgp32_InitiateAuthenticationRequestEsipa_type, der, error, buffer,
                        capacity, value);
}

/**
 * AuthenticateClientRequestEsipa, tag BF3B.
 *
 * BF3B: hands the eUICC's authentication to a server through the eIM.
 *
 * @code{.unparsed}
 *     AuthenticateClientRequestEsipa ::= [59] SEQUENCE {
 *         transactionId [0] TransactionId,
 *         authenticateServerResponse [56] AuthenticateServerResponse
 *     }
 * @endcode
 */
typedef struct sgp32_AuthenticateClientRequestEsipa {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp32_AuthenticateServerResponse authenticateServerResponse;
} sgp32_AuthenticateClientRequestEsipa;
/** Handle of AuthenticateClientRequestEsipa. */
extern SGP32_API const sgp32_type sgp32_AuthenticateClientRequestEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_AuthenticateClientRequestEsipa_init(sgp32_AuthenticateClientRequestEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateClientRequestEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_AuthenticateClientRequestEsipa_decode(sgp32_AuthenticateClientRequestEsipa *value,
                                            sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_AuthenticateClientRequestEsipa_type, value, error, der, options);
}
/** Encodes AuthenticateClientRequestEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateClientRequestEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_AuthenticateClientRequestEsipa *value)
{
    return sgp32_encode(&sgp32_AuthenticateClientRequestEsipa_type, der, error, buffer, capacity,
                        value);
}

/**
 * GetBoundProfilePackageRequestEsipa, tag BF3A.
 *
 * BF3A: asks for the profile package through the eIM.
 *
 * @code{.unparsed}
 *     GetBoundProfilePackageRequestEsipa ::= [58] SEQUENCE {
 *         transactionId [0] TransactionId,
 *         prepareDownloadResponse [33] PrepareDownloadResponse
 *     }
 * @endcode
 */
typedef struct sgp32_GetBoundProfilePackageRequestEsipa {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp32_PrepareDownloadResponse prepareDownloadResponse;
} sgp32_GetBoundProfilePackageRequestEsipa;
/** Handle of GetBoundProfilePackageRequestEsipa. */
extern SGP32_API const sgp32_type sgp32_GetBoundProfilePackageRequestEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_GetBoundProfilePackageRequestEsipa_init(sgp32_GetBoundProfilePackageRequestEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetBoundProfilePackageRequestEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetBoundProfilePackageRequestEsipa_decode(
    sgp32_GetBoundProfilePackageRequestEsipa *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_GetBoundProfilePackageRequestEsipa_type, value, error, der, options);
}
/** Encodes GetBoundProfilePackageRequestEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetBoundProfilePackageRequestEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_GetBoundProfilePackageRequestEsipa *value)
{
    return sgp32_encode(&sgp32_GetBoundProfilePackageRequestEsipa_type, der, error, buffer,
                        capacity, value);
}

/**
 * CancelSessionRequestEsipa, tag BF41.
 *
 * BF41: tells a server through the eIM that a session ends.
 *
 * @code{.unparsed}
 *     CancelSessionRequestEsipa ::= [65] SEQUENCE {
 *         transactionId TransactionId,
 *         cancelSessionResponse CancelSessionResponse
 *     }
 * @endcode
 */
typedef struct sgp32_CancelSessionRequestEsipa {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp22_TransactionId transactionId;
    sgp32_CancelSessionResponse cancelSessionResponse;
} sgp32_CancelSessionRequestEsipa;
/** Handle of CancelSessionRequestEsipa. */
extern SGP32_API const sgp32_type sgp32_CancelSessionRequestEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_CancelSessionRequestEsipa_init(sgp32_CancelSessionRequestEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CancelSessionRequestEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CancelSessionRequestEsipa_decode(
    sgp32_CancelSessionRequestEsipa *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CancelSessionRequestEsipa_type, value, error, der, options);
}
/** Encodes CancelSessionRequestEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CancelSessionRequestEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CancelSessionRequestEsipa *value)
{
    return sgp32_encode(&sgp32_CancelSessionRequestEsipa_type, der, error, buffer, capacity, value);
}

/** EimPackageResult.ePRAndNotifications, defined inside EimPackageResult. */
typedef struct sgp32_EimPackageResult_ePRAndNotifications {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_EuiccPackageResult euiccPackageResult;
    sgp32_PendingNotificationList notificationList; /**< of sgp32_PendingNotification */
} sgp32_EimPackageResult_ePRAndNotifications;
/** Handle of EimPackageResult.ePRAndNotifications. */
extern SGP32_API const sgp32_type sgp32_EimPackageResult_ePRAndNotifications_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_EimPackageResult_ePRAndNotifications_init(sgp32_EimPackageResult_ePRAndNotifications *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimPackageResult.ePRAndNotifications; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageResult_ePRAndNotifications_decode(
    sgp32_EimPackageResult_ePRAndNotifications *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_EimPackageResult_ePRAndNotifications_type, value, error, der,
                        options);
}
/** Encodes EimPackageResult.ePRAndNotifications; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageResult_ePRAndNotifications_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EimPackageResult_ePRAndNotifications *value)
{
    return sgp32_encode(&sgp32_EimPackageResult_ePRAndNotifications_type, der, error, buffer,
                        capacity, value);
}

/**
 * EimPackageResultErrorCode, tag 02.
 *
 * 02: why a package of the eIM could not be used.
 *
 * @code{.unparsed}
 *     EimPackageResultErrorCode ::= INTEGER {
 *         invalidPackageFormat(1),
 *         unknownPackage(2),
 *         undefinedError(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_EimPackageResultErrorCode;
/** Named values of EimPackageResultErrorCode. */
enum {
    SGP32_EimPackageResultErrorCode_invalidPackageFormat = 1,
    SGP32_EimPackageResultErrorCode_unknownPackage = 2,
    SGP32_EimPackageResultErrorCode_undefinedError = 127,
};
/** Handle of EimPackageResultErrorCode. */
extern SGP32_API const sgp32_type sgp32_EimPackageResultErrorCode_type;
/** Decodes EimPackageResultErrorCode; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageResultErrorCode_decode(
    sgp32_EimPackageResultErrorCode *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EimPackageResultErrorCode_type, value, error, der, options);
}
/** Encodes EimPackageResultErrorCode; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageResultErrorCode_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EimPackageResultErrorCode *value)
{
    return sgp32_encode(&sgp32_EimPackageResultErrorCode_type, der, error, buffer, capacity, value);
}

/**
 * EimPackageResultResponseError, tag 30.
 *
 * 30: refusal of a package of the eIM.
 *
 * @code{.unparsed}
 *     EimPackageResultResponseError ::= SEQUENCE {
 *         eimTransactionId [0] TransactionId OPTIONAL,
 *         eimPackageResultErrorCode EimPackageResultErrorCode
 *     }
 * @endcode
 */
typedef struct sgp32_EimPackageResultResponseError {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eimTransactionId;
    sgp22_TransactionId eimTransactionId;
    sgp32_EimPackageResultErrorCode eimPackageResultErrorCode;
} sgp32_EimPackageResultResponseError;
/** Handle of EimPackageResultResponseError. */
extern SGP32_API const sgp32_type sgp32_EimPackageResultResponseError_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_EimPackageResultResponseError_init(sgp32_EimPackageResultResponseError *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimPackageResultResponseError; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EimPackageResultResponseError_decode(sgp32_EimPackageResultResponseError *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EimPackageResultResponseError_type, value, error, der, options);
}
/** Encodes EimPackageResultResponseError; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageResultResponseError_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EimPackageResultResponseError *value)
{
    return sgp32_encode(&sgp32_EimPackageResultResponseError_type, der, error, buffer, capacity,
                        value);
}

/**
 * EimPackageResult, tag untagged.
 *
 * BF51 | 30 | BF52 | BF54 | A0: result of one package of the eIM.
 *
 * @code{.unparsed}
 *     EimPackageResult ::= CHOICE {
 *         euiccPackageResult [81] EuiccPackageResult,
 *         ePRAndNotifications SEQUENCE {
 *             euiccPackageResult [81] EuiccPackageResult,
 *             notificationList [0] PendingNotificationList
 *         },
 *         ipaEuiccDataResponse [82] IpaEuiccDataResponse,
 *         profileDownloadTriggerResult [84] ProfileDownloadTriggerResult,
 *         eimPackageResultResponseError [0] EimPackageResultResponseError
 *     }
 * @endcode
 */
typedef struct sgp32_EimPackageResult {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_EimPackageResult_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_EuiccPackageResult euiccPackageResult;
        sgp32_EimPackageResult_ePRAndNotifications ePRAndNotifications;
        sgp32_IpaEuiccDataResponse ipaEuiccDataResponse;
        sgp32_ProfileDownloadTriggerResult profileDownloadTriggerResult;
        sgp32_EimPackageResultResponseError eimPackageResultResponseError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_EimPackageResult;
/** Values of `choice` in sgp32_EimPackageResult. */
enum {
    SGP32_EimPackageResult_euiccPackageResult = 1,
    SGP32_EimPackageResult_ePRAndNotifications = 2,
    SGP32_EimPackageResult_ipaEuiccDataResponse = 3,
    SGP32_EimPackageResult_profileDownloadTriggerResult = 4,
    SGP32_EimPackageResult_eimPackageResultResponseError = 5,
};
/** Handle of EimPackageResult. */
extern SGP32_API const sgp32_type sgp32_EimPackageResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EimPackageResult_init(sgp32_EimPackageResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimPackageResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageResult_decode(
    sgp32_EimPackageResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EimPackageResult_type, value, error, der, options);
}
/** Encodes EimPackageResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EimPackageResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const sgp32_EimPackageResult *value)
{
    return sgp32_encode(&sgp32_EimPackageResult_type, der, error, buffer, capacity, value);
}

/**
 * ProvideEimPackageResult, tag BF50.
 *
 * BF50: delivers the result of a package to the eIM.
 *
 * @code{.unparsed}
 *     ProvideEimPackageResult ::= [80] SEQUENCE {
 *         eidValue [APPLICATION 26] Octet16 OPTIONAL,
 *         eimPackageResult EimPackageResult
 *     }
 * @endcode
 */
typedef struct sgp32_ProvideEimPackageResult {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_eidValue;
    sgp22_Octet16 eidValue;
    sgp32_EimPackageResult eimPackageResult;
} sgp32_ProvideEimPackageResult;
/** Handle of ProvideEimPackageResult. */
extern SGP32_API const sgp32_type sgp32_ProvideEimPackageResult_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ProvideEimPackageResult_init(sgp32_ProvideEimPackageResult *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProvideEimPackageResult; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProvideEimPackageResult_decode(
    sgp32_ProvideEimPackageResult *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProvideEimPackageResult_type, value, error, der, options);
}
/** Encodes ProvideEimPackageResult; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProvideEimPackageResult_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp32_ProvideEimPackageResult *value)
{
    return sgp32_encode(&sgp32_ProvideEimPackageResult_type, der, error, buffer, capacity, value);
}

/**
 * HandleNotificationEsipa, tag BF3D.
 *
 * BF3D: delivers a notification or a package result; has no answer.
 *
 * @code{.unparsed}
 *     HandleNotificationEsipa ::= [61] CHOICE {
 *         pendingNotification [0] PendingNotification,
 *         provideEimPackageResult [80] ProvideEimPackageResult
 *     }
 * @endcode
 */
typedef struct sgp32_HandleNotificationEsipa {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP32_HandleNotificationEsipa_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_PendingNotification pendingNotification;
        sgp32_ProvideEimPackageResult provideEimPackageResult;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_HandleNotificationEsipa;
/** Values of `choice` in sgp32_HandleNotificationEsipa. */
enum {
    SGP32_HandleNotificationEsipa_pendingNotification = 1,
    SGP32_HandleNotificationEsipa_provideEimPackageResult = 2,
};
/** Handle of HandleNotificationEsipa. */
extern SGP32_API const sgp32_type sgp32_HandleNotificationEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_HandleNotificationEsipa_init(sgp32_HandleNotificationEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes HandleNotificationEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_HandleNotificationEsipa_decode(
    sgp32_HandleNotificationEsipa *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_HandleNotificationEsipa_type, value, error, der, options);
}
/** Encodes HandleNotificationEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_HandleNotificationEsipa_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                     size_t capacity, const sgp32_HandleNotificationEsipa *value)
{
    return sgp32_encode(&sgp32_HandleNotificationEsipa_type, der, error, buffer, capacity, value);
}

/** TransferEimPackageResponse.ePRAndNotifications, defined inside TransferEimPackageResponse. */
typedef struct sgp32_TransferEimPackageResponse_ePRAndNotifications {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    sgp32_EuiccPackageResult euiccPackageResult;
    sgp32_PendingNotificationList notificationList; /**< of sgp32_PendingNotification */
} sgp32_TransferEimPackageResponse_ePRAndNotifications;
/** Handle of TransferEimPackageResponse.ePRAndNotifications. */
extern SGP32_API const sgp32_type sgp32_TransferEimPackageResponse_ePRAndNotifications_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_TransferEimPackageResponse_ePRAndNotifications_init(
    sgp32_TransferEimPackageResponse_ePRAndNotifications *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes TransferEimPackageResponse.ePRAndNotifications; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_TransferEimPackageResponse_ePRAndNotifications_decode(
    sgp32_TransferEimPackageResponse_ePRAndNotifications *value, sgp32_error *error,
    sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_TransferEimPackageResponse_ePRAndNotifications_type, value, error,
                        der, options);
}
/** Encodes TransferEimPackageResponse.ePRAndNotifications; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_TransferEimPackageResponse_ePRAndNotifications_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_TransferEimPackageResponse_ePRAndNotifications *value)
{
    return sgp32_encode(&sgp32_TransferEimPackageResponse_ePRAndNotifications_type, der, error,
                        buffer, capacity, value);
}

/** EimPackageReceivedWithCid.correlationId, defined inside EimPackageReceivedWithCid. */
typedef struct sgp32_EimPackageReceivedWithCid_correlationId {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_EimPackageReceivedWithCid_correlationId_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_TransactionId eimTransactionId;
        sgp22_Octet16 eidValue;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_EimPackageReceivedWithCid_correlationId;
/** Values of `choice` in sgp32_EimPackageReceivedWithCid_correlationId. */
enum {
    SGP32_EimPackageReceivedWithCid_correlationId_eimTransactionId = 1,
    SGP32_EimPackageReceivedWithCid_correlationId_eidValue = 2,
};
/** Handle of EimPackageReceivedWithCid.correlationId. */
extern SGP32_API const sgp32_type sgp32_EimPackageReceivedWithCid_correlationId_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EimPackageReceivedWithCid_correlationId_init(
    sgp32_EimPackageReceivedWithCid_correlationId *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimPackageReceivedWithCid.correlationId; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageReceivedWithCid_correlationId_decode(
    sgp32_EimPackageReceivedWithCid_correlationId *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_EimPackageReceivedWithCid_correlationId_type, value, error, der,
                        options);
}
/** Encodes EimPackageReceivedWithCid.correlationId; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageReceivedWithCid_correlationId_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EimPackageReceivedWithCid_correlationId *value)
{
    return sgp32_encode(&sgp32_EimPackageReceivedWithCid_correlationId_type, der, error, buffer,
                        capacity, value);
}

/**
 * EimPackageReceivedWithCid, tag 30.
 *
 * 30: receipt of a package, with what it belongs to.
 *
 * @code{.unparsed}
 *     EimPackageReceivedWithCid ::= SEQUENCE {
 *         correlationId CHOICE {
 *             eimTransactionId [0] TransactionId,
 *             eidValue [APPLICATION 26] Octet16
 *         } OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_EimPackageReceivedWithCid {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_correlationId;
    sgp32_EimPackageReceivedWithCid_correlationId correlationId;
} sgp32_EimPackageReceivedWithCid;
/** Handle of EimPackageReceivedWithCid. */
extern SGP32_API const sgp32_type sgp32_EimPackageReceivedWithCid_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EimPackageReceivedWithCid_init(sgp32_EimPackageReceivedWithCid *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimPackageReceivedWithCid; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageReceivedWithCid_decode(
    sgp32_EimPackageReceivedWithCid *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EimPackageReceivedWithCid_type, value, error, der, options);
}
/** Encodes EimPackageReceivedWithCid; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageReceivedWithCid_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EimPackageReceivedWithCid *value)
{
    return sgp32_encode(&sgp32_EimPackageReceivedWithCid_type, der, error, buffer, capacity, value);
}

/** TransferEimPackageResponse.eimPackageError, defined inside TransferEimPackageResponse. */
/** Named values of TransferEimPackageResponse.eimPackageError. */
enum {
    SGP32_TransferEimPackageResponse_eimPackageError_invalidPackageFormat = 1,
    SGP32_TransferEimPackageResponse_eimPackageError_unknownPackage = 2,
    SGP32_TransferEimPackageResponse_eimPackageError_undefinedError = 127,
};
/** Handle of TransferEimPackageResponse.eimPackageError. */
extern SGP32_API const sgp32_type sgp32_TransferEimPackageResponse_eimPackageError_type;

/** EimPackageErrorWithCid.correlationId, defined inside EimPackageErrorWithCid. */
typedef struct sgp32_EimPackageErrorWithCid_correlationId {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_EimPackageErrorWithCid_correlationId_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp22_TransactionId eimTransactionId;
        sgp22_Octet16 eidValue;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_EimPackageErrorWithCid_correlationId;
/** Values of `choice` in sgp32_EimPackageErrorWithCid_correlationId. */
enum {
    SGP32_EimPackageErrorWithCid_correlationId_eimTransactionId = 1,
    SGP32_EimPackageErrorWithCid_correlationId_eidValue = 2,
};
/** Handle of EimPackageErrorWithCid.correlationId. */
extern SGP32_API const sgp32_type sgp32_EimPackageErrorWithCid_correlationId_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_EimPackageErrorWithCid_correlationId_init(sgp32_EimPackageErrorWithCid_correlationId *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimPackageErrorWithCid.correlationId; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageErrorWithCid_correlationId_decode(
    sgp32_EimPackageErrorWithCid_correlationId *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_EimPackageErrorWithCid_correlationId_type, value, error, der,
                        options);
}
/** Encodes EimPackageErrorWithCid.correlationId; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageErrorWithCid_correlationId_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_EimPackageErrorWithCid_correlationId *value)
{
    return sgp32_encode(&sgp32_EimPackageErrorWithCid_correlationId_type, der, error, buffer,
                        capacity, value);
}

/**
 * EimPackageErrorWithCid, tag 30.
 *
 * 30: refusal of a package, with what it belongs to.
 *
 * @code{.unparsed}
 *     EimPackageErrorWithCid ::= SEQUENCE {
 *         correlationId CHOICE {
 *             eimTransactionId [0] TransactionId,
 *             eidValue [APPLICATION 26] Octet16
 *         } OPTIONAL,
 *         eimPackageError EimPackageResultErrorCode
 *     }
 * @endcode
 */
typedef struct sgp32_EimPackageErrorWithCid {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_correlationId;
    sgp32_EimPackageErrorWithCid_correlationId correlationId;
    sgp32_EimPackageResultErrorCode eimPackageError;
} sgp32_EimPackageErrorWithCid;
/** Handle of EimPackageErrorWithCid. */
extern SGP32_API const sgp32_type sgp32_EimPackageErrorWithCid_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EimPackageErrorWithCid_init(sgp32_EimPackageErrorWithCid *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EimPackageErrorWithCid; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EimPackageErrorWithCid_decode(
    sgp32_EimPackageErrorWithCid *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EimPackageErrorWithCid_type, value, error, der, options);
}
/** Encodes EimPackageErrorWithCid; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EimPackageErrorWithCid_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                    size_t capacity, const sgp32_EimPackageErrorWithCid *value)
{
    return sgp32_encode(&sgp32_EimPackageErrorWithCid_type, der, error, buffer, capacity, value);
}

/**
 * TransferEimPackageResponse, tag BF4E.
 *
 * BF4E: result of work sent by the eIM, or its receipt.
 *
 * @code{.unparsed}
 *     TransferEimPackageResponse ::= [78] CHOICE {
 *         euiccPackageResult [81] EuiccPackageResult,
 *         ePRAndNotifications SEQUENCE {
 *             euiccPackageResult [81] EuiccPackageResult,
 *             notificationList [0] PendingNotificationList
 *         },
 *         ipaEuiccDataResponse [82] IpaEuiccDataResponse,
 *         eimPackageReceived NULL,
 *         eimPackageReceivedWithCid [96] EimPackageReceivedWithCid,
 *         eimPackageError INTEGER {
 *             invalidPackageFormat(1),
 *             unknownPackage(2),
 *             undefinedError(127)
 *         },
 *         eimPackageErrorWithCid [97] EimPackageErrorWithCid
 *     }
 * @endcode
 */
typedef struct sgp32_TransferEimPackageResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_TransferEimPackageResponse_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_EuiccPackageResult euiccPackageResult;
        sgp32_TransferEimPackageResponse_ePRAndNotifications ePRAndNotifications;
        sgp32_IpaEuiccDataResponse ipaEuiccDataResponse;
        sgp32_EimPackageReceivedWithCid eimPackageReceivedWithCid;
        int64_t eimPackageError;
        sgp32_EimPackageErrorWithCid eimPackageErrorWithCid;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_TransferEimPackageResponse;
/** Values of `choice` in sgp32_TransferEimPackageResponse. */
enum {
    SGP32_TransferEimPackageResponse_euiccPackageResult = 1,
    SGP32_TransferEimPackageResponse_ePRAndNotifications = 2,
    SGP32_TransferEimPackageResponse_ipaEuiccDataResponse = 3,
    SGP32_TransferEimPackageResponse_eimPackageReceived = 4,
    SGP32_TransferEimPackageResponse_eimPackageReceivedWithCid = 5,
    SGP32_TransferEimPackageResponse_eimPackageError = 6,
    SGP32_TransferEimPackageResponse_eimPackageErrorWithCid = 7,
};
/** Handle of TransferEimPackageResponse. */
extern SGP32_API const sgp32_type sgp32_TransferEimPackageResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_TransferEimPackageResponse_init(sgp32_TransferEimPackageResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes TransferEimPackageResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_TransferEimPackageResponse_decode(
    sgp32_TransferEimPackageResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_TransferEimPackageResponse_type, value, error, der, options);
}
/** Encodes TransferEimPackageResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_TransferEimPackageResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_TransferEimPackageResponse *value)
{
    return sgp32_encode(&sgp32_TransferEimPackageResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * StateChangeCause, tag 02.
 *
 * 02: why the state of the eUICC changed.
 *
 * @code{.unparsed}
 *     StateChangeCause ::= INTEGER {
 *         otherEim(0),
 *         fallback(1),
 *         emergencyProfile(2),
 *         local(3),
 *         reset(4),
 *         immediateEnableProfile(5),
 *         deviceChange(6),
 *         undefined(127)
 *     }
 * @endcode
 */
typedef int64_t sgp32_StateChangeCause;
/** Named values of StateChangeCause. */
enum {
    SGP32_StateChangeCause_otherEim = 0,
    SGP32_StateChangeCause_fallback = 1,
    SGP32_StateChangeCause_emergencyProfile = 2,
    SGP32_StateChangeCause_local = 3,
    SGP32_StateChangeCause_reset = 4,
    SGP32_StateChangeCause_immediateEnableProfile = 5,
    SGP32_StateChangeCause_deviceChange = 6,
    SGP32_StateChangeCause_undefined = 127,
};
/** Handle of StateChangeCause. */
extern SGP32_API const sgp32_type sgp32_StateChangeCause_type;
/** Decodes StateChangeCause; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_StateChangeCause_decode(
    sgp32_StateChangeCause *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_StateChangeCause_type, value, error, der, options);
}
/** Encodes StateChangeCause; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_StateChangeCause_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                              size_t capacity, const sgp32_StateChangeCause *value)
{
    return sgp32_encode(&sgp32_StateChangeCause_type, der, error, buffer, capacity, value);
}

/**
 * GetEimPackageRequest, tag BF4F.
 *
 * BF4F: asks the eIM whether it has work.
 *
 * @code{.unparsed}
 *     GetEimPackageRequest ::= [79] SEQUENCE {
 *         eidValue [APPLICATION 26] Octet16,
 *         notifyStateChange [0] NULL OPTIONAL,
 *         stateChangeCause [1] StateChangeCause OPTIONAL,
 *         rPLMN [2] OCTET STRING (SIZE (3)) OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_GetEimPackageRequest {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_notifyStateChange;
    bool has_stateChangeCause;
    bool has_rPLMN;
    sgp22_Octet16 eidValue;
    sgp32_StateChangeCause stateChangeCause;
    sgp32_bytes rPLMN;
} sgp32_GetEimPackageRequest;
/** Handle of GetEimPackageRequest. */
extern SGP32_API const sgp32_type sgp32_GetEimPackageRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_GetEimPackageRequest_init(sgp32_GetEimPackageRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEimPackageRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetEimPackageRequest_decode(
    sgp32_GetEimPackageRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_GetEimPackageRequest_type, value, error, der, options);
}
/** Encodes GetEimPackageRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetEimPackageRequest_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                  size_t capacity, const sgp32_GetEimPackageRequest *value)
{
    return sgp32_encode(&sgp32_GetEimPackageRequest_type, der, error, buffer, capacity, value);
}

/**
 * EsipaMessageFromIpaToEim, tag untagged.
 *
 * BF39 | BF3B | BF3A | BF41 | BF3D | BF4E | BF4F | BF50: any message that an IPA sends to an eIM.
 *
 * @code{.unparsed}
 *     EsipaMessageFromIpaToEim ::= CHOICE {
 *         initiateAuthenticationRequestEsipa [57] InitiateAuthenticationRequestEsipa,
 *         authenticateClientRequestEsipa [59] AuthenticateClientRequestEsipa,
 *         getBoundProfilePackageRequestEsipa [58] GetBoundProfilePackageRequestEsipa,
 *         cancelSessionRequestEsipa [65] CancelSessionRequestEsipa,
 *         handleNotificationEsipa [61] HandleNotificationEsipa,
 *         transferEimPackageResponse [78] TransferEimPackageResponse,
 *         getEimPackageRequest [79] GetEimPackageRequest,
 *         provideEimPackageResult [80] ProvideEimPackageResult
 *     }
 * @endcode
 */
typedef struct sgp32_EsipaMessageFromIpaToEim {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP32_EsipaMessageFromIpaToEim_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_InitiateAuthenticationRequestEsipa initiateAuthenticationRequestEsipa;
        sgp32_AuthenticateClientRequestEsipa authenticateClientRequestEsipa;
        sgp32_GetBoundProfilePackageRequestEsipa getBoundProfilePackageRequestEsipa;
        sgp32_CancelSessionRequestEsipa cancelSessionRequestEsipa;
        sgp32_HandleNotificationEsipa handleNotificationEsipa;
        sgp32_TransferEimPackageResponse transferEimPackageResponse;
        sgp32_GetEimPackageRequest getEimPackageRequest;
        sgp32_ProvideEimPackageResult provideEimPackageResult;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_EsipaMessageFromIpaToEim;
/** Values of `choice` in sgp32_EsipaMessageFromIpaToEim. */
enum {
    SGP32_EsipaMessageFromIpaToEim_initiateAuthenticationRequestEsipa = 1,
    SGP32_EsipaMessageFromIpaToEim_authenticateClientRequestEsipa = 2,
    SGP32_EsipaMessageFromIpaToEim_getBoundProfilePackageRequestEsipa = 3,
    SGP32_EsipaMessageFromIpaToEim_cancelSessionRequestEsipa = 4,
    SGP32_EsipaMessageFromIpaToEim_handleNotificationEsipa = 5,
    SGP32_EsipaMessageFromIpaToEim_transferEimPackageResponse = 6,
    SGP32_EsipaMessageFromIpaToEim_getEimPackageRequest = 7,
    SGP32_EsipaMessageFromIpaToEim_provideEimPackageResult = 8,
};
/** Handle of EsipaMessageFromIpaToEim. */
extern SGP32_API const sgp32_type sgp32_EsipaMessageFromIpaToEim_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EsipaMessageFromIpaToEim_init(sgp32_EsipaMessageFromIpaToEim *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EsipaMessageFromIpaToEim; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EsipaMessageFromIpaToEim_decode(
    sgp32_EsipaMessageFromIpaToEim *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EsipaMessageFromIpaToEim_type, value, error, der, options);
}
/** Encodes EsipaMessageFromIpaToEim; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EsipaMessageFromIpaToEim_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp32_EsipaMessageFromIpaToEim *value)
{
    return sgp32_encode(&sgp32_EsipaMessageFromIpaToEim_type, der, error, buffer, capacity, value);
}

/**
 * InitiateAuthenticationOkEsipa, tag 30.
 *
 * 30: the server's authentication, as the eIM relays it.
 *
 * @code{.unparsed}
 *     InitiateAuthenticationOkEsipa ::= SEQUENCE {
 *         transactionId [0] TransactionId OPTIONAL,
 *         serverSigned1 ServerSigned1,
 *         serverSignature1 [APPLICATION 55] OCTET STRING,
 *         euiccCiPKIdentifierToBeUsed OCTET STRING,
 *         serverCertificate Certificate,
 *         matchingId UTF8String OPTIONAL,
 *         ctxParams1 [2] CtxParams1 OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_InitiateAuthenticationOkEsipa {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_transactionId;
    bool has_matchingId;
    bool has_ctxParams1;
    sgp22_TransactionId transactionId;
    sgp22_ServerSigned1 serverSigned1;
    sgp32_bytes serverSignature1;
    sgp32_bytes euiccCiPKIdentifierToBeUsed;
    pkix_Certificate serverCertificate;
    sgp32_bytes matchingId;
    sgp22_CtxParams1 ctxParams1;
} sgp32_InitiateAuthenticationOkEsipa;
/** Handle of InitiateAuthenticationOkEsipa. */
extern SGP32_API const sgp32_type sgp32_InitiateAuthenticationOkEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_InitiateAuthenticationOkEsipa_init(sgp32_InitiateAuthenticationOkEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes InitiateAuthenticationOkEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_InitiateAuthenticationOkEsipa_decode(sgp32_InitiateAuthenticationOkEsipa *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_InitiateAuthenticationOkEsipa_type, value, error, der, options);
}
/** Encodes InitiateAuthenticationOkEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_InitiateAuthenticationOkEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_InitiateAuthenticationOkEsipa *value)
{
    return sgp32_encode(&sgp32_InitiateAuthenticationOkEsipa_type, der, error, buffer, capacity,
                        value);
}

/** InitiateAuthenticationResponseEsipa.initiateAuthenticationErrorEsipa, defined inside
 * InitiateAuthenticationResponseEsipa. */
/** Named values of InitiateAuthenticationResponseEsipa.initiateAuthenticationErrorEsipa. */
enum {
    SGP32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_invalidDpAddress = 1,
    SGP32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_euiccVersionNotSupportedByDp =
        2,
    SGP32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_ciPKIdNotSupported =
        3,
    SGP32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_smdpAddressMismatch =
        50,
    SGP32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_smdpOidMismatch = 51,
    SGP32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_invalidEimTransactionId =
        52,
    SGP32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_undefinedError = 127,
};
/** Handle of InitiateAuthenticationResponseEsipa.initiateAuthenticationErrorEsipa. */
extern SGP32_API const sgp32_type
    sgp32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa_type;

/**
 * InitiateAuthenticationResponseEsipa, tag BF39.
 *
 * BF39: the server's authentication, or an error.
 *
 * @code{.unparsed}
 *     InitiateAuthenticationResponseEsipa ::= [57] CHOICE {
 *         initiateAuthenticationOkEsipa InitiateAuthenticationOkEsipa,
 *         initiateAuthenticationErrorEsipa INTEGER {
 *             invalidDpAddress(1),
 *             euiccVersionNotSupportedByDp(2),
 *             ciPKIdNotSupported(3),
 *             smdpAddressMismatch(50),
 *             smdpOidMismatch(51),
 *             invalidEimTransactionId(52),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_InitiateAuthenticationResponseEsipa {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_InitiateAuthenticationResponseEsipa_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_InitiateAuthenticationOkEsipa initiateAuthenticationOkEsipa;
        int64_t initiateAuthenticationErrorEsipa;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_InitiateAuthenticationResponseEsipa;
/** Values of `choice` in sgp32_InitiateAuthenticationResponseEsipa. */
enum {
    SGP32_InitiateAuthenticationResponseEsipa_initiateAuthenticationOkEsipa = 1,
    SGP32_InitiateAuthenticationResponseEsipa_initiateAuthenticationErrorEsipa = 2,
};
/** Handle of InitiateAuthenticationResponseEsipa. */
extern SGP32_API const sgp32_type sgp32_InitiateAuthenticationResponseEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_InitiateAuthenticationResponseEsipa_init(sgp32_InitiateAuthenticationResponseEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes InitiateAuthenticationResponseEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_InitiateAuthenticationResponseEsipa_decode(
    sgp32_InitiateAuthenticationResponseEsipa *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_InitiateAuthenticationResponseEsipa_type, value, error, der,
                        options);
}
/** Encodes InitiateAuthenticationResponseEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_InitiateAuthenticationResponseEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_InitiateAuthenticationResponseEsipa *value)
{
    return sgp32_encode(&sgp32_InitiateAuthenticationResponseEsipa_type, der, error, buffer,
                        capacity, value);
}

/**
 * AuthenticateClientOkDPEsipa, tag 30.
 *
 * 30: the SM-DP+ offers a profile.
 *
 * @code{.unparsed}
 *     AuthenticateClientOkDPEsipa ::= SEQUENCE {
 *         transactionId [0] TransactionId OPTIONAL,
 *         profileMetaData [37] StoreMetadataRequest OPTIONAL,
 *         smdpSigned2 SmdpSigned2,
 *         smdpSignature2 [APPLICATION 55] OCTET STRING,
 *         smdpCertificate Certificate,
 *         hashCc Octet32 OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_AuthenticateClientOkDPEsipa {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_transactionId;
    bool has_profileMetaData;
    bool has_hashCc;
    sgp22_TransactionId transactionId;
    sgp32_StoreMetadataRequest profileMetaData;
    sgp22_SmdpSigned2 smdpSigned2;
    sgp32_bytes smdpSignature2;
    pkix_Certificate smdpCertificate;
    sgp22_Octet32 hashCc;
} sgp32_AuthenticateClientOkDPEsipa;
/** Handle of AuthenticateClientOkDPEsipa. */
extern SGP32_API const sgp32_type sgp32_AuthenticateClientOkDPEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_AuthenticateClientOkDPEsipa_init(sgp32_AuthenticateClientOkDPEsipa *value)
{
    memset(value, 0, sizeof *value);
    sgp32_StoreMetadataRequest_init(&value->profileMetaData);
}
/** Decodes AuthenticateClientOkDPEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateClientOkDPEsipa_decode(
    sgp32_AuthenticateClientOkDPEsipa *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_AuthenticateClientOkDPEsipa_type, value, error, der, options);
}
/** Encodes AuthenticateClientOkDPEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateClientOkDPEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_AuthenticateClientOkDPEsipa *value)
{
    return sgp32_encode(&sgp32_AuthenticateClientOkDPEsipa_type, der, error, buffer, capacity,
                        value);
}

/**
 * AuthenticateClientOkDSEsipa, tag 30.
 *
 * 30: the SM-DS has an event; what the IPA should download.
 *
 * @code{.unparsed}
 *     AuthenticateClientOkDSEsipa ::= SEQUENCE {
 *         transactionId [0] TransactionId,
 *         profileDownloadTrigger [84] ProfileDownloadTriggerRequest OPTIONAL
 *     }
 * @endcode
 */
typedef struct sgp32_AuthenticateClientOkDSEsipa {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_profileDownloadTrigger;
    sgp22_TransactionId transactionId;
    sgp32_ProfileDownloadTriggerRequest profileDownloadTrigger;
} sgp32_AuthenticateClientOkDSEsipa;
/** Handle of AuthenticateClientOkDSEsipa. */
extern SGP32_API const sgp32_type sgp32_AuthenticateClientOkDSEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_AuthenticateClientOkDSEsipa_init(sgp32_AuthenticateClientOkDSEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateClientOkDSEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateClientOkDSEsipa_decode(
    sgp32_AuthenticateClientOkDSEsipa *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_AuthenticateClientOkDSEsipa_type, value, error, der, options);
}
/** Encodes AuthenticateClientOkDSEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateClientOkDSEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_AuthenticateClientOkDSEsipa *value)
{
    return sgp32_encode(&sgp32_AuthenticateClientOkDSEsipa_type, der, error, buffer, capacity,
                        value);
}

/** AuthenticateClientResponseEsipa.authenticateClientErrorEsipa, defined inside
 * AuthenticateClientResponseEsipa. */
/** Named values of AuthenticateClientResponseEsipa.authenticateClientErrorEsipa. */
enum {
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_eumCertificateInvalid = 1,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_eumCertificateExpired = 2,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_euiccCertificateInvalid = 3,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_euiccCertificateExpired = 4,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_euiccSignatureInvalid = 5,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_matchingIdRefused = 6,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_eidMismatch = 7,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_noEligibleProfile = 8,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_ciPKUnknown = 9,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_invalidTransactionId = 10,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_insufficientMemory = 11,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_downloadOrderExpired = 18,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_pprNotAllowed = 50,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_eventIdUnknown = 56,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_undefinedError = 127,
};
/** Handle of AuthenticateClientResponseEsipa.authenticateClientErrorEsipa. */
extern SGP32_API const sgp32_type
    sgp32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa_type;

/**
 * AuthenticateClientResponseEsipa, tag BF3B.
 *
 * BF3B: answer of an SM-DP+ or SM-DS, or an error.
 *
 * @code{.unparsed}
 *     AuthenticateClientResponseEsipa ::= [59] CHOICE {
 *         authenticateClientOkDPEsipa AuthenticateClientOkDPEsipa,
 *         authenticateClientOkDSEsipa AuthenticateClientOkDSEsipa,
 *         authenticateClientErrorEsipa INTEGER {
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
 *             pprNotAllowed(50),
 *             eventIdUnknown(56),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_AuthenticateClientResponseEsipa {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_AuthenticateClientResponseEsipa_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_AuthenticateClientOkDPEsipa authenticateClientOkDPEsipa;
        sgp32_AuthenticateClientOkDSEsipa authenticateClientOkDSEsipa;
        int64_t authenticateClientErrorEsipa;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_AuthenticateClientResponseEsipa;
/** Values of `choice` in sgp32_AuthenticateClientResponseEsipa. */
enum {
    SGP32_AuthenticateClientResponseEsipa_authenticateClientOkDPEsipa = 1,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientOkDSEsipa = 2,
    SGP32_AuthenticateClientResponseEsipa_authenticateClientErrorEsipa = 3,
};
/** Handle of AuthenticateClientResponseEsipa. */
extern SGP32_API const sgp32_type sgp32_AuthenticateClientResponseEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_AuthenticateClientResponseEsipa_init(sgp32_AuthenticateClientResponseEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes AuthenticateClientResponseEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_AuthenticateClientResponseEsipa_decode(sgp32_AuthenticateClientResponseEsipa *value,
                                             sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_AuthenticateClientResponseEsipa_type, value, error, der, options);
}
/** Encodes AuthenticateClientResponseEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_AuthenticateClientResponseEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_AuthenticateClientResponseEsipa *value)
{
    return sgp32_encode(&sgp32_AuthenticateClientResponseEsipa_type, der, error, buffer, capacity,
                        value);
}

/**
 * GetBoundProfilePackageOkEsipa, tag 30.
 *
 * 30: the profile package, as the eIM relays it.
 *
 * @code{.unparsed}
 *     GetBoundProfilePackageOkEsipa ::= SEQUENCE {
 *         transactionId [0] TransactionId OPTIONAL,
 *         boundProfilePackage [54] BoundProfilePackage
 *     }
 * @endcode
 */
typedef struct sgp32_GetBoundProfilePackageOkEsipa {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
    bool has_transactionId;
    sgp22_TransactionId transactionId;
    sgp22_BoundProfilePackage boundProfilePackage;
} sgp32_GetBoundProfilePackageOkEsipa;
/** Handle of GetBoundProfilePackageOkEsipa. */
extern SGP32_API const sgp32_type sgp32_GetBoundProfilePackageOkEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_GetBoundProfilePackageOkEsipa_init(sgp32_GetBoundProfilePackageOkEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetBoundProfilePackageOkEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetBoundProfilePackageOkEsipa_decode(sgp32_GetBoundProfilePackageOkEsipa *value,
                                           sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_GetBoundProfilePackageOkEsipa_type, value, error, der, options);
}
/** Encodes GetBoundProfilePackageOkEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetBoundProfilePackageOkEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_GetBoundProfilePackageOkEsipa *value)
{
    return sgp32_encode(&sgp32_GetBoundProfilePackageOkEsipa_type, der, error, buffer, capacity,
                        value);
}

/** GetBoundProfilePackageResponseEsipa.getBoundProfilePackageErrorEsipa, defined inside
 * GetBoundProfilePackageResponseEsipa. */
/** Named values of GetBoundProfilePackageResponseEsipa.getBoundProfilePackageErrorEsipa. */
enum {
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_euiccSignatureInvalid =
        1,
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_confirmationCodeMissing =
        2,
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_confirmationCodeRefused =
        3,
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_confirmationCodeRetriesExceeded =
        4,
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_bppRebindingRefused =
        5,
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_deprecated = 6,
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_metadataMismatch =
        50,
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_invalidTransactionId =
        95,
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_undefinedError = 127,
};
/** Handle of GetBoundProfilePackageResponseEsipa.getBoundProfilePackageErrorEsipa. */
extern SGP32_API const sgp32_type
    sgp32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa_type;

/**
 * GetBoundProfilePackageResponseEsipa, tag BF3A.
 *
 * BF3A: the profile package, or an error.
 *
 * @code{.unparsed}
 *     GetBoundProfilePackageResponseEsipa ::= [58] CHOICE {
 *         getBoundProfilePackageOkEsipa GetBoundProfilePackageOkEsipa,
 *         getBoundProfilePackageErrorEsipa INTEGER {
 *             euiccSignatureInvalid(1),
 *             confirmationCodeMissing(2),
 *             confirmationCodeRefused(3),
 *             confirmationCodeRetriesExceeded(4),
 *             bppRebindingRefused(5),
 *             deprecated(6),
 *             metadataMismatch(50),
 *             invalidTransactionId(95),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_GetBoundProfilePackageResponseEsipa {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_GetBoundProfilePackageResponseEsipa_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_GetBoundProfilePackageOkEsipa getBoundProfilePackageOkEsipa;
        int64_t getBoundProfilePackageErrorEsipa;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_GetBoundProfilePackageResponseEsipa;
/** Values of `choice` in sgp32_GetBoundProfilePackageResponseEsipa. */
enum {
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageOkEsipa = 1,
    SGP32_GetBoundProfilePackageResponseEsipa_getBoundProfilePackageErrorEsipa = 2,
};
/** Handle of GetBoundProfilePackageResponseEsipa. */
extern SGP32_API const sgp32_type sgp32_GetBoundProfilePackageResponseEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_GetBoundProfilePackageResponseEsipa_init(sgp32_GetBoundProfilePackageResponseEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetBoundProfilePackageResponseEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetBoundProfilePackageResponseEsipa_decode(
    sgp32_GetBoundProfilePackageResponseEsipa *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_GetBoundProfilePackageResponseEsipa_type, value, error, der,
                        options);
}
/** Encodes GetBoundProfilePackageResponseEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetBoundProfilePackageResponseEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_GetBoundProfilePackageResponseEsipa *value)
{
    return sgp32_encode(&sgp32_GetBoundProfilePackageResponseEsipa_type, der, error, buffer,
                        capacity, value);
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
typedef struct sgp32_CancelSessionOk {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp32_CancelSessionOk;
/** Handle of CancelSessionOk. */
extern SGP32_API const sgp32_type sgp32_CancelSessionOk_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_CancelSessionOk_init(sgp32_CancelSessionOk *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CancelSessionOk; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CancelSessionOk_decode(sgp32_CancelSessionOk *value,
                                                                       sgp32_error *error,
                                                                       sgp32_bytes der,
                                                                       uint32_t options)
{
    return sgp32_decode(&sgp32_CancelSessionOk_type, value, error, der, options);
}
/** Encodes CancelSessionOk; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_CancelSessionOk_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                             const sgp32_CancelSessionOk *value)
{
    return sgp32_encode(&sgp32_CancelSessionOk_type, der, error, buffer, capacity, value);
}

/** CancelSessionResponseEsipa.cancelSessionError, defined inside CancelSessionResponseEsipa. */
/** Named values of CancelSessionResponseEsipa.cancelSessionError. */
enum {
    SGP32_CancelSessionResponseEsipa_cancelSessionError_invalidTransactionId = 1,
    SGP32_CancelSessionResponseEsipa_cancelSessionError_euiccSignatureInvalid = 2,
    SGP32_CancelSessionResponseEsipa_cancelSessionError_undefinedError = 127,
};
/** Handle of CancelSessionResponseEsipa.cancelSessionError. */
extern SGP32_API const sgp32_type sgp32_CancelSessionResponseEsipa_cancelSessionError_type;

/**
 * CancelSessionResponseEsipa, tag BF41.
 *
 * BF41: outcome of cancelling a session.
 *
 * @code{.unparsed}
 *     CancelSessionResponseEsipa ::= [65] CHOICE {
 *         cancelSessionOk CancelSessionOk,
 *         cancelSessionError INTEGER {
 *             invalidTransactionId(1),
 *             euiccSignatureInvalid(2),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_CancelSessionResponseEsipa {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_CancelSessionResponseEsipa_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_CancelSessionOk cancelSessionOk;
        int64_t cancelSessionError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_CancelSessionResponseEsipa;
/** Values of `choice` in sgp32_CancelSessionResponseEsipa. */
enum {
    SGP32_CancelSessionResponseEsipa_cancelSessionOk = 1,
    SGP32_CancelSessionResponseEsipa_cancelSessionError = 2,
};
/** Handle of CancelSessionResponseEsipa. */
extern SGP32_API const sgp32_type sgp32_CancelSessionResponseEsipa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_CancelSessionResponseEsipa_init(sgp32_CancelSessionResponseEsipa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes CancelSessionResponseEsipa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CancelSessionResponseEsipa_decode(
    sgp32_CancelSessionResponseEsipa *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_CancelSessionResponseEsipa_type, value, error, der, options);
}
/** Encodes CancelSessionResponseEsipa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_CancelSessionResponseEsipa_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_CancelSessionResponseEsipa *value)
{
    return sgp32_encode(&sgp32_CancelSessionResponseEsipa_type, der, error, buffer, capacity,
                        value);
}

/**
 * TransferEimPackageRequest, tag BF4E.
 *
 * BF4E: work that the eIM sends without being asked.
 *
 * @code{.unparsed}
 *     TransferEimPackageRequest ::= [78] CHOICE {
 *         euiccPackageRequest [81] EuiccPackageRequest,
 *         ipaEuiccDataRequest [82] IpaEuiccDataRequest,
 *         eimAcknowledgements [83] EimAcknowledgements,
 *         profileDownloadTriggerRequest [84] ProfileDownloadTriggerRequest
 *     }
 * @endcode
 */
typedef struct sgp32_TransferEimPackageRequest {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_TransferEimPackageRequest_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_EuiccPackageRequest euiccPackageRequest;
        sgp32_IpaEuiccDataRequest ipaEuiccDataRequest;
        sgp32_EimAcknowledgements eimAcknowledgements; /**< of sgp32_SequenceNumber */
        sgp32_ProfileDownloadTriggerRequest profileDownloadTriggerRequest;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_TransferEimPackageRequest;
/** Values of `choice` in sgp32_TransferEimPackageRequest. */
enum {
    SGP32_TransferEimPackageRequest_euiccPackageRequest = 1,
    SGP32_TransferEimPackageRequest_ipaEuiccDataRequest = 2,
    SGP32_TransferEimPackageRequest_eimAcknowledgements = 3,
    SGP32_TransferEimPackageRequest_profileDownloadTriggerRequest = 4,
};
/** Handle of TransferEimPackageRequest. */
extern SGP32_API const sgp32_type sgp32_TransferEimPackageRequest_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_TransferEimPackageRequest_init(sgp32_TransferEimPackageRequest *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes TransferEimPackageRequest; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_TransferEimPackageRequest_decode(
    sgp32_TransferEimPackageRequest *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_TransferEimPackageRequest_type, value, error, der, options);
}
/** Encodes TransferEimPackageRequest; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_TransferEimPackageRequest_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_TransferEimPackageRequest *value)
{
    return sgp32_encode(&sgp32_TransferEimPackageRequest_type, der, error, buffer, capacity, value);
}

/** GetEimPackageResponse.eimPackageError, defined inside GetEimPackageResponse. */
/** Named values of GetEimPackageResponse.eimPackageError. */
enum {
    SGP32_GetEimPackageResponse_eimPackageError_noEimPackageAvailable = 1,
    SGP32_GetEimPackageResponse_eimPackageError_eidNotFound = 2,
    SGP32_GetEimPackageResponse_eimPackageError_invalidEid = 3,
    SGP32_GetEimPackageResponse_eimPackageError_missingEid = 4,
    SGP32_GetEimPackageResponse_eimPackageError_undefinedError = 127,
};
/** Handle of GetEimPackageResponse.eimPackageError. */
extern SGP32_API const sgp32_type sgp32_GetEimPackageResponse_eimPackageError_type;

/**
 * GetEimPackageResponse, tag BF4F.
 *
 * BF4F: the eIM's next piece of work, or none.
 *
 * @code{.unparsed}
 *     GetEimPackageResponse ::= [79] CHOICE {
 *         euiccPackageRequest [81] EuiccPackageRequest,
 *         ipaEuiccDataRequest [82] IpaEuiccDataRequest,
 *         profileDownloadTriggerRequest [84] ProfileDownloadTriggerRequest,
 *         eimPackageError INTEGER {
 *             noEimPackageAvailable(1),
 *             eidNotFound(2),
 *             invalidEid(3),
 *             missingEid(4),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_GetEimPackageResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP32_GetEimPackageResponse_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_EuiccPackageRequest euiccPackageRequest;
        sgp32_IpaEuiccDataRequest ipaEuiccDataRequest;
        sgp32_ProfileDownloadTriggerRequest profileDownloadTriggerRequest;
        int64_t eimPackageError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_GetEimPackageResponse;
/** Values of `choice` in sgp32_GetEimPackageResponse. */
enum {
    SGP32_GetEimPackageResponse_euiccPackageRequest = 1,
    SGP32_GetEimPackageResponse_ipaEuiccDataRequest = 2,
    SGP32_GetEimPackageResponse_profileDownloadTriggerRequest = 3,
    SGP32_GetEimPackageResponse_eimPackageError = 4,
};
/** Handle of GetEimPackageResponse. */
extern SGP32_API const sgp32_type sgp32_GetEimPackageResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_GetEimPackageResponse_init(sgp32_GetEimPackageResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes GetEimPackageResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_GetEimPackageResponse_decode(
    sgp32_GetEimPackageResponse *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_GetEimPackageResponse_type, value, error, der, options);
}
/** Encodes GetEimPackageResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_GetEimPackageResponse_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                   size_t capacity, const sgp32_GetEimPackageResponse *value)
{
    return sgp32_encode(&sgp32_GetEimPackageResponse_type, der, error, buffer, capacity, value);
}

/** ProvideEimPackageResultResponse.emptyResponse, defined inside ProvideEimPackageResultResponse.
 */
typedef struct sgp32_ProvideEimPackageResultResponse_emptyResponse {
    sgp32_bytes der;        /**< the octets it was decoded from */
    sgp32_bytes extensions; /**< unknown TLVs after the known components */
} sgp32_ProvideEimPackageResultResponse_emptyResponse;
/** Handle of ProvideEimPackageResultResponse.emptyResponse. */
extern SGP32_API const sgp32_type sgp32_ProvideEimPackageResultResponse_emptyResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_ProvideEimPackageResultResponse_emptyResponse_init(
    sgp32_ProvideEimPackageResultResponse_emptyResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProvideEimPackageResultResponse.emptyResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProvideEimPackageResultResponse_emptyResponse_decode(
    sgp32_ProvideEimPackageResultResponse_emptyResponse *value, sgp32_error *error, sgp32_bytes der,
    uint32_t options)
{
    return sgp32_decode(&sgp32_ProvideEimPackageResultResponse_emptyResponse_type, value, error,
                        der, options);
}
/** Encodes ProvideEimPackageResultResponse.emptyResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProvideEimPackageResultResponse_emptyResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ProvideEimPackageResultResponse_emptyResponse *value)
{
    return sgp32_encode(&sgp32_ProvideEimPackageResultResponse_emptyResponse_type, der, error,
                        buffer, capacity, value);
}

/** ProvideEimPackageResultResponse.provideEimPackageResultError, defined inside
 * ProvideEimPackageResultResponse. */
/** Named values of ProvideEimPackageResultResponse.provideEimPackageResultError. */
enum {
    SGP32_ProvideEimPackageResultResponse_provideEimPackageResultError_eidNotFound = 2,
    SGP32_ProvideEimPackageResultResponse_provideEimPackageResultError_invalidEid = 3,
    SGP32_ProvideEimPackageResultResponse_provideEimPackageResultError_missingEid = 4,
    SGP32_ProvideEimPackageResultResponse_provideEimPackageResultError_undefinedError = 127,
};
/** Handle of ProvideEimPackageResultResponse.provideEimPackageResultError. */
extern SGP32_API const sgp32_type
    sgp32_ProvideEimPackageResultResponse_provideEimPackageResultError_type;

/**
 * ProvideEimPackageResultResponse, tag BF50.
 *
 * BF50: what the eIM acknowledges, or an error.
 *
 * @code{.unparsed}
 *     ProvideEimPackageResultResponse ::= [80] CHOICE {
 *         eimAcknowledgements [83] EimAcknowledgements,
 *         emptyResponse SEQUENCE {},
 *         provideEimPackageResultError INTEGER {
 *             eidNotFound(2),
 *             invalidEid(3),
 *             missingEid(4),
 *             undefinedError(127)
 *         }
 *     }
 * @endcode
 */
typedef struct sgp32_ProvideEimPackageResultResponse {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t choice; /**< which alternative: SGP32_ProvideEimPackageResultResponse_…, or
                        SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_EimAcknowledgements eimAcknowledgements; /**< of sgp32_SequenceNumber */
        sgp32_ProvideEimPackageResultResponse_emptyResponse emptyResponse;
        int64_t provideEimPackageResultError;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_ProvideEimPackageResultResponse;
/** Values of `choice` in sgp32_ProvideEimPackageResultResponse. */
enum {
    SGP32_ProvideEimPackageResultResponse_eimAcknowledgements = 1,
    SGP32_ProvideEimPackageResultResponse_emptyResponse = 2,
    SGP32_ProvideEimPackageResultResponse_provideEimPackageResultError = 3,
};
/** Handle of ProvideEimPackageResultResponse. */
extern SGP32_API const sgp32_type sgp32_ProvideEimPackageResultResponse_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void
sgp32_ProvideEimPackageResultResponse_init(sgp32_ProvideEimPackageResultResponse *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes ProvideEimPackageResultResponse; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_ProvideEimPackageResultResponse_decode(sgp32_ProvideEimPackageResultResponse *value,
                                             sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_ProvideEimPackageResultResponse_type, value, error, der, options);
}
/** Encodes ProvideEimPackageResultResponse; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status sgp32_ProvideEimPackageResultResponse_encode(
    sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
    const sgp32_ProvideEimPackageResultResponse *value)
{
    return sgp32_encode(&sgp32_ProvideEimPackageResultResponse_type, der, error, buffer, capacity,
                        value);
}

/**
 * EsipaMessageFromEimToIpa, tag untagged.
 *
 * BF39 | BF3B | BF3A | BF41 | BF4E | BF4F | BF50: any message that an eIM sends to an IPA.
 *
 * @code{.unparsed}
 *     EsipaMessageFromEimToIpa ::= CHOICE {
 *         initiateAuthenticationResponseEsipa [57] InitiateAuthenticationResponseEsipa,
 *         authenticateClientResponseEsipa [59] AuthenticateClientResponseEsipa,
 *         getBoundProfilePackageResponseEsipa [58] GetBoundProfilePackageResponseEsipa,
 *         cancelSessionResponseEsipa [65] CancelSessionResponseEsipa,
 *         transferEimPackageRequest [78] TransferEimPackageRequest,
 *         getEimPackageResponse [79] GetEimPackageResponse,
 *         provideEimPackageResultResponse [80] ProvideEimPackageResultResponse
 *     }
 * @endcode
 */
typedef struct sgp32_EsipaMessageFromEimToIpa {
    sgp32_bytes der; /**< the octets it was decoded from */
    uint16_t
        choice; /**< which alternative: SGP32_EsipaMessageFromEimToIpa_…, or SGP32_CHOICE_UNKNOWN */
    union {
        sgp32_InitiateAuthenticationResponseEsipa initiateAuthenticationResponseEsipa;
        sgp32_AuthenticateClientResponseEsipa authenticateClientResponseEsipa;
        sgp32_GetBoundProfilePackageResponseEsipa getBoundProfilePackageResponseEsipa;
        sgp32_CancelSessionResponseEsipa cancelSessionResponseEsipa;
        sgp32_TransferEimPackageRequest transferEimPackageRequest;
        sgp32_GetEimPackageResponse getEimPackageResponse;
        sgp32_ProvideEimPackageResultResponse provideEimPackageResultResponse;
        sgp32_bytes unknown; /**< the whole TLV of an unknown alternative */
    };
} sgp32_EsipaMessageFromEimToIpa;
/** Values of `choice` in sgp32_EsipaMessageFromEimToIpa. */
enum {
    SGP32_EsipaMessageFromEimToIpa_initiateAuthenticationResponseEsipa = 1,
    SGP32_EsipaMessageFromEimToIpa_authenticateClientResponseEsipa = 2,
    SGP32_EsipaMessageFromEimToIpa_getBoundProfilePackageResponseEsipa = 3,
    SGP32_EsipaMessageFromEimToIpa_cancelSessionResponseEsipa = 4,
    SGP32_EsipaMessageFromEimToIpa_transferEimPackageRequest = 5,
    SGP32_EsipaMessageFromEimToIpa_getEimPackageResponse = 6,
    SGP32_EsipaMessageFromEimToIpa_provideEimPackageResultResponse = 7,
};
/** Handle of EsipaMessageFromEimToIpa. */
extern SGP32_API const sgp32_type sgp32_EsipaMessageFromEimToIpa_type;
/** Makes an empty value: nothing present, DEFAULTs set. */
static inline void sgp32_EsipaMessageFromEimToIpa_init(sgp32_EsipaMessageFromEimToIpa *value)
{
    memset(value, 0, sizeof *value);
}
/** Decodes EsipaMessageFromEimToIpa; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status sgp32_EsipaMessageFromEimToIpa_decode(
    sgp32_EsipaMessageFromEimToIpa *value, sgp32_error *error, sgp32_bytes der, uint32_t options)
{
    return sgp32_decode(&sgp32_EsipaMessageFromEimToIpa_type, value, error, der, options);
}
/** Encodes EsipaMessageFromEimToIpa; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
sgp32_EsipaMessageFromEimToIpa_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer,
                                      size_t capacity, const sgp32_EsipaMessageFromEimToIpa *value)
{
    return sgp32_encode(&sgp32_EsipaMessageFromEimToIpa_type, der, error, buffer, capacity, value);
}

#ifdef __cplusplus
}
#endif

#endif
