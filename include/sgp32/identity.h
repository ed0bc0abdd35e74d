/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file identity.h
 * The identifiers of an eUICC and of a profile, between their octets and the
 * digits that people read: the EID (16 octets, 32 digits, first digit in the
 * high nibble) and the ICCID (10 octets, 18 to 20 digits, nibbles swapped,
 * padded with F).
 *
 * Reading and checking are apart: neither the check digits of an EID nor the
 * Luhn digit of an ICCID is looked at by anything but the functions that are
 * named for it, since identifiers with wrong check digits are in use and have to
 * go through key derivation as they are.
 *
 * No function keeps a pointer; outputs belong to the caller.
 */
#ifndef SGP32_IDENTITY_H
#define SGP32_IDENTITY_H

#include "sgp32/asn1.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Size of an EID, in octets. */
#define SGP32_EID_SIZE 16
/** Digits of an EID. */
#define SGP32_EID_DIGITS 32
/** Size of an ICCID, in octets. */
#define SGP32_ICCID_SIZE 10
/** Fewest digits of an ICCID. */
#define SGP32_ICCID_DIGITS_MIN 18
#define SGP32_ICCID_DIGITS_MAX 20 /**< most digits of an ICCID */

/**
 * Reads 32 digits into the 16 octets of an EID. The check digits are not looked
 * at. `eid` is untouched after a failure. Errors: SGP32_SIZE if it is not 32
 * characters, SGP32_STRING if one is no digit.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_eid_read(uint8_t eid[SGP32_EID_SIZE], sgp32_bytes text);

/**
 * Writes an EID as 32 digits and a NUL. `text` is empty after a failure.
 * Errors: SGP32_SIZE if it is not 16 octets, SGP32_STRING if a nibble is no digit.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_eid_write(char text[SGP32_EID_DIGITS + 1],
                                                      sgp32_bytes eid);

/**
 * Tells whether an EID has 16 octets of digits whose number is 1 modulo 97. An
 * EID that fails this is still an EID: refuse none for it that a certificate
 * or a package names.
 */
SGP32_API bool sgp32_eid_is_valid(sgp32_bytes eid);

/**
 * Sets the last two digits, the check digits, from the first 30: 98 less their
 * number times 100 modulo 97. Errors: SGP32_STRING if one of the first 30
 * nibbles is no digit; `eid` is then untouched.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_eid_complete(uint8_t eid[SGP32_EID_SIZE]);

/**
 * Reads 18 to 20 digits into the 10 octets of an ICCID, nibbles swapped and the
 * rest F. The Luhn digit is not looked at. `iccid` is untouched after a failure.
 * Errors: SGP32_SIZE if there are fewer or more characters, SGP32_STRING if one
 * is no digit.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_iccid_read(uint8_t iccid[SGP32_ICCID_SIZE],
                                                       sgp32_bytes text);

/**
 * Writes an ICCID as 18 to 20 digits and a NUL. `text` is empty after a failure.
 * Errors: SGP32_SIZE if it is not 10 octets or has fewer than 18 digits;
 * SGP32_STRING if a nibble is no digit, or a digit follows the padding.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_iccid_write(char text[SGP32_ICCID_DIGITS_MAX + 1],
                                                        sgp32_bytes iccid);

/**
 * Tells whether an ICCID can be written as digits and its last digit is the Luhn
 * check digit of those before it (ISO/IEC 7812-1). Profiles in use fail this.
 */
SGP32_API bool sgp32_iccid_is_valid(sgp32_bytes iccid);

#ifdef __cplusplus
}
#endif

#endif
