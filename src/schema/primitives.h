/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/ by `./scripts/generate`. Do not edit. */
/* Primitive types without a name of their own, shared by shape. */
#ifndef SGP32_SRC_SCHEMA_PRIMITIVES_H
#define SGP32_SRC_SCHEMA_PRIMITIVES_H

#include "codec/schema.h"

extern const sgp32_type schema_utf8_1_128_type;
extern const sgp32_type schema_integer_type;
extern const sgp32_type schema_null_type;
extern const sgp32_type schema_octets_type;
extern const sgp32_type schema_oid_type;
extern const sgp32_type schema_utf8_type;
extern const sgp32_type schema_any_type;
extern const sgp32_type schema_bits_type;
extern const sgp32_type schema_utc_time_type;
extern const sgp32_type schema_generalized_time_type;
extern const sgp32_type schema_utf8_0_255_type;
extern const sgp32_type schema_utf8_0_64_type;
extern const sgp32_type schema_utf8_0_32_type;
extern const sgp32_type schema_octets_0_1024_type;
extern const sgp32_type schema_octets_3_3_type;
extern const sgp32_type schema_boolean_type;
extern const sgp32_type schema_octets_5_16_type;
extern const sgp32_type schema_octets_2_2_type;
extern const sgp32_type schema_octets_0_32_type;
extern const sgp32_type schema_octets_1_1_type;
extern const sgp32_type schema_teletex_1_32768_type;
extern const sgp32_type schema_printable_1_32768_type;
extern const sgp32_type schema_universal_1_32768_type;
extern const sgp32_type schema_utf8_1_32768_type;
extern const sgp32_type schema_bmp_1_32768_type;
extern const sgp32_type schema_teletex_1_64_type;
extern const sgp32_type schema_printable_1_64_type;
extern const sgp32_type schema_universal_1_64_type;
extern const sgp32_type schema_utf8_1_64_type;
extern const sgp32_type schema_bmp_1_64_type;
extern const sgp32_type schema_teletex_1_128_type;
extern const sgp32_type schema_printable_1_128_type;
extern const sgp32_type schema_universal_1_128_type;
extern const sgp32_type schema_bmp_1_128_type;
extern const sgp32_type schema_teletex_1_max_type;
extern const sgp32_type schema_printable_1_max_type;
extern const sgp32_type schema_universal_1_max_type;
extern const sgp32_type schema_utf8_1_max_type;
extern const sgp32_type schema_bmp_1_max_type;
extern const sgp32_type schema_numeric_3_3_type;
extern const sgp32_type schema_printable_2_2_type;
extern const sgp32_type schema_numeric_0_16_type;
extern const sgp32_type schema_printable_0_16_type;
extern const sgp32_type schema_numeric_1_16_type;
extern const sgp32_type schema_printable_1_16_type;
extern const sgp32_type schema_printable_1_40_type;
extern const sgp32_type schema_printable_1_5_type;
extern const sgp32_type schema_printable_1_3_type;
extern const sgp32_type schema_printable_1_8_type;
extern const sgp32_type schema_integer_0_256_type;
extern const sgp32_type schema_teletex_1_40_type;
extern const sgp32_type schema_teletex_1_16_type;
extern const sgp32_type schema_teletex_1_5_type;
extern const sgp32_type schema_teletex_1_3_type;
extern const sgp32_type schema_printable_1_30_type;
extern const sgp32_type schema_teletex_1_30_type;
extern const sgp32_type schema_teletex_1_180_type;
extern const sgp32_type schema_numeric_1_15_type;
extern const sgp32_type schema_numeric_1_40_type;
extern const sgp32_type schema_teletex_1_8_type;
extern const sgp32_type schema_ia5_type;
extern const sgp32_type schema_ia5_1_200_type;
extern const sgp32_type schema_visible_1_200_type;
extern const sgp32_type schema_bmp_1_200_type;
extern const sgp32_type schema_utf8_1_200_type;
extern const sgp32_type schema_integer_0_max_type;

#endif
