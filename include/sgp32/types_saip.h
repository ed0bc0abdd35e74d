/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/PEDefinitions.asn by `./scripts/generate`. Do not edit. */
/**
 * @file types_saip.h
 * The types of PEDefinitions (UICCCapability only): one struct per type,
 * with its constants and typed functions. Lifetimes are those of asn1.h: decoded values are
 * views into the decoded buffer. In every struct `der` views the octets that the value was
 * decoded from, header included; encoding ignores it.
 */
#ifndef SGP32_TYPES_SAIP_H
#define SGP32_TYPES_SAIP_H

#include <string.h>

#include "sgp32/codec.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * UICCCapability, tag 03.
 *
 * 03: optional features of the card that a profile may ask for.
 *
 * @code{.unparsed}
 *     UICCCapability ::= BIT STRING {
 *         contactlessSupport(0),
 *         usimSupport(1),
 *         isimSupport(2),
 *         csimSupport(3),
 *         akaMilenage(4),
 *         akaCave(5),
 *         akaTuak128(6),
 *         akaTuak256(7),
 *         usimTestAlgorithm(8),
 *         rfu2(9),
 *         gbaAuthenUsim(10),
 *         gbaAuthenISim(11),
 *         mbmsAuthenUsim(12),
 *         eapClient(13),
 *         javacard(14),
 *         multos(15),
 *         multipleUsimSupport(16),
 *         multipleIsimSupport(17),
 *         multipleCsimSupport(18),
 *         berTlvFileSupport(19),
 *         dfLinkSupport(20),
 *         catTp(21),
 *         getIdentity(22),
 *         profile-a-x25519(23),
 *         profile-b-p256(24),
 *         suciCalculatorApi(25),
 *         dns-resolution(26),
 *         scp11ac(27),
 *         scp11c-authorization-mechanism(28),
 *         s16mode(29),
 *         eaka(30),
 *         iotminimal(31)
 *     }
 * @endcode
 */
typedef sgp32_bits saip_UICCCapability;
/** Bit numbers of UICCCapability. */
enum {
    SAIP_UICCCapability_contactlessSupport = 0,
    SAIP_UICCCapability_usimSupport = 1,
    SAIP_UICCCapability_isimSupport = 2,
    SAIP_UICCCapability_csimSupport = 3,
    SAIP_UICCCapability_akaMilenage = 4,
    SAIP_UICCCapability_akaCave = 5,
    SAIP_UICCCapability_akaTuak128 = 6,
    SAIP_UICCCapability_akaTuak256 = 7,
    SAIP_UICCCapability_usimTestAlgorithm = 8,
    SAIP_UICCCapability_rfu2 = 9,
    SAIP_UICCCapability_gbaAuthenUsim = 10,
    SAIP_UICCCapability_gbaAuthenISim = 11,
    SAIP_UICCCapability_mbmsAuthenUsim = 12,
    SAIP_UICCCapability_eapClient = 13,
    SAIP_UICCCapability_javacard = 14,
    SAIP_UICCCapability_multos = 15,
    SAIP_UICCCapability_multipleUsimSupport = 16,
    SAIP_UICCCapability_multipleIsimSupport = 17,
    SAIP_UICCCapability_multipleCsimSupport = 18,
    SAIP_UICCCapability_berTlvFileSupport = 19,
    SAIP_UICCCapability_dfLinkSupport = 20,
    SAIP_UICCCapability_catTp = 21,
    SAIP_UICCCapability_getIdentity = 22,
    SAIP_UICCCapability_profile_a_x25519 = 23,
    SAIP_UICCCapability_profile_b_p256 = 24,
    SAIP_UICCCapability_suciCalculatorApi = 25,
    SAIP_UICCCapability_dns_resolution = 26,
    SAIP_UICCCapability_scp11ac = 27,
    SAIP_UICCCapability_scp11c_authorization_mechanism = 28,
    SAIP_UICCCapability_s16mode = 29,
    SAIP_UICCCapability_eaka = 30,
    SAIP_UICCCapability_iotminimal = 31,
};
/** Handle of UICCCapability. */
extern SGP32_API const sgp32_type saip_UICCCapability_type;
/** Decodes UICCCapability; see sgp32_decode. */
static inline SGP32_MUST_USE sgp32_status saip_UICCCapability_decode(saip_UICCCapability *value,
                                                                     sgp32_error *error,
                                                                     sgp32_bytes der,
                                                                     uint32_t options)
{
    return sgp32_decode(&saip_UICCCapability_type, value, error, der, options);
}
/** Encodes UICCCapability; see sgp32_encode. */
static inline SGP32_MUST_USE sgp32_status
saip_UICCCapability_encode(sgp32_bytes *der, sgp32_error *error, uint8_t *buffer, size_t capacity,
                           const saip_UICCCapability *value)
{
    return sgp32_encode(&saip_UICCCapability_type, der, error, buffer, capacity, value);
}

#ifdef __cplusplus
}
#endif

#endif
