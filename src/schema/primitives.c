/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/ by `./scripts/generate`. Do not edit. */
#include "schema/primitives.h"

const schema_component schema_no_items[] = {{NULL, 0, 0}};

const sgp32_type schema_utf8_1_128_type = {
    SCHEMA_UTF8, SCHEMA_BOUNDED, 0x0C, 1, 128, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_integer_type = {
    SCHEMA_INTEGER, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_null_type = {SCHEMA_NULL, 0, 0x05,
                                     0,           0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_octets_type = {
    SCHEMA_OCTETS, 0, 0x04, 0, 0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_oid_type = {SCHEMA_OID, 0, 0x06,
                                    0,          0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_utf8_type = {SCHEMA_UTF8, 0, 0x0C,
                                     0,           0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_any_type = {SCHEMA_ANY, 0, 0x00,
                                    0,          0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_bits_type = {SCHEMA_BITS, 0, 0x03,
                                     0,           0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_utc_time_type = {
    SCHEMA_UTC_TIME, 0, 0x17, 0, 0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_generalized_time_type = {
    SCHEMA_GENERALIZED_TIME, 0, 0x18, 0, 0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_utf8_0_255_type = {
    SCHEMA_UTF8, SCHEMA_BOUNDED, 0x0C, 0, 255, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_utf8_0_64_type = {
    SCHEMA_UTF8, SCHEMA_BOUNDED, 0x0C, 0, 64, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_utf8_0_32_type = {
    SCHEMA_UTF8, SCHEMA_BOUNDED, 0x0C, 0, 32, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_octets_0_1024_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 0, 1024, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_octets_3_3_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 3, 3, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_boolean_type = {
    SCHEMA_BOOLEAN, 0, 0x01, 0, 0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_octets_5_16_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 5, 16, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_octets_2_2_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 2, 2, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_octets_0_32_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 0, 32, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_octets_1_1_type = {
    SCHEMA_OCTETS, SCHEMA_BOUNDED, 0x04, 1, 1, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_32768_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 32768, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_1_32768_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 32768, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_universal_1_32768_type = {
    SCHEMA_UNIVERSAL, SCHEMA_BOUNDED, 0x1C, 1, 32768, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_utf8_1_32768_type = {
    SCHEMA_UTF8, SCHEMA_BOUNDED, 0x0C, 1, 32768, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_bmp_1_32768_type = {
    SCHEMA_BMP, SCHEMA_BOUNDED, 0x1E, 1, 32768, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_64_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 64, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_1_64_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 64, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_universal_1_64_type = {
    SCHEMA_UNIVERSAL, SCHEMA_BOUNDED, 0x1C, 1, 64, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_utf8_1_64_type = {
    SCHEMA_UTF8, SCHEMA_BOUNDED, 0x0C, 1, 64, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_bmp_1_64_type = {
    SCHEMA_BMP, SCHEMA_BOUNDED, 0x1E, 1, 64, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_128_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 128, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_1_128_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 128, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_universal_1_128_type = {
    SCHEMA_UNIVERSAL, SCHEMA_BOUNDED, 0x1C, 1, 128, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_bmp_1_128_type = {
    SCHEMA_BMP, SCHEMA_BOUNDED, 0x1E, 1, 128, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_max_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 65535, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_1_max_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 65535, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_universal_1_max_type = {
    SCHEMA_UNIVERSAL, SCHEMA_BOUNDED, 0x1C, 1, 65535, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_utf8_1_max_type = {
    SCHEMA_UTF8, SCHEMA_BOUNDED, 0x0C, 1, 65535, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_bmp_1_max_type = {
    SCHEMA_BMP, SCHEMA_BOUNDED, 0x1E, 1, 65535, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_numeric_3_3_type = {
    SCHEMA_NUMERIC, SCHEMA_BOUNDED, 0x12, 3, 3, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_2_2_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 2, 2, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_numeric_0_16_type = {
    SCHEMA_NUMERIC, SCHEMA_BOUNDED, 0x12, 0, 16, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_0_16_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 0, 16, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_numeric_1_16_type = {
    SCHEMA_NUMERIC, SCHEMA_BOUNDED, 0x12, 1, 16, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_1_16_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 16, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_1_40_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 40, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_1_5_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 5, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_1_3_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 3, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_1_8_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 8, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_integer_0_256_type = {
    SCHEMA_INTEGER, SCHEMA_BOUNDED, 0x02, 0, 256, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_40_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 40, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_16_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 16, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_5_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 5, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_3_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 3, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_printable_1_30_type = {
    SCHEMA_PRINTABLE, SCHEMA_BOUNDED, 0x13, 1, 30, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_30_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 30, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_180_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 180, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_numeric_1_15_type = {
    SCHEMA_NUMERIC, SCHEMA_BOUNDED, 0x12, 1, 15, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_numeric_1_40_type = {
    SCHEMA_NUMERIC, SCHEMA_BOUNDED, 0x12, 1, 40, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_teletex_1_8_type = {
    SCHEMA_TELETEX, SCHEMA_BOUNDED, 0x14, 1, 8, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_ia5_type = {SCHEMA_IA5, 0, 0x16,
                                    0,          0, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_ia5_1_200_type = {
    SCHEMA_IA5, SCHEMA_BOUNDED, 0x16, 1, 200, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_visible_1_200_type = {
    SCHEMA_VISIBLE, SCHEMA_BOUNDED, 0x1A, 1, 200, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_bmp_1_200_type = {
    SCHEMA_BMP, SCHEMA_BOUNDED, 0x1E, 1, 200, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_utf8_1_200_type = {
    SCHEMA_UTF8, SCHEMA_BOUNDED, 0x0C, 1, 200, NULL SCHEMA_NAMED_BY(schema_no_names)};
const sgp32_type schema_integer_0_max_type = {
    SCHEMA_INTEGER, SCHEMA_BOUNDED, 0x02, 0, 65535, NULL SCHEMA_NAMED_BY(schema_no_names)};
_Static_assert(SCHEMA_DEPTH >= 17, "the engine's stack holds the deepest type");
