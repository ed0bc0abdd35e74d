/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Small readers and writers: which one (1 octet), then its input. EID, ICCID,
 * times, names of roles, signatures in both forms, hashCc, host names.
 */
#include "fuzz.h"

#include <string.h>

#include "sgp32/cert.h"
#include "sgp32/identity.h"
#include "sgp32/rsp.h"

const fuzz_shape_info fuzz_shape = {FUZZ_NO_TLVS, NULL};

static void try_eid(sgp32_bytes input)
{
    uint8_t eid[SGP32_EID_SIZE] = {0};
    char text[SGP32_EID_DIGITS + 1];
    if (sgp32_eid_read(eid, input) == SGP32_OK) {
        FUZZ_REQUIRE(sgp32_eid_write(text, sgp32_bytes_of(eid, sizeof eid)) == SGP32_OK);
        FUZZ_REQUIRE(sgp32_bytes_equal(sgp32_text(text), input));
        FUZZ_REQUIRE(sgp32_eid_complete(eid) == SGP32_OK);
        FUZZ_REQUIRE(sgp32_eid_is_valid(sgp32_bytes_of(eid, sizeof eid)));
    }
    if (sgp32_eid_write(text, input) == SGP32_OK) {
        FUZZ_REQUIRE(sgp32_eid_read(eid, sgp32_text(text)) == SGP32_OK);
        FUZZ_REQUIRE(sgp32_bytes_equal(sgp32_bytes_of(eid, sizeof eid), input));
    } else {
        FUZZ_REQUIRE(text[0] == '\0' && !sgp32_eid_is_valid(input));
    }
}

static void try_iccid(sgp32_bytes input)
{
    uint8_t iccid[SGP32_ICCID_SIZE];
    char text[SGP32_ICCID_DIGITS_MAX + 1];
    if (sgp32_iccid_read(iccid, input) == SGP32_OK) {
        FUZZ_REQUIRE(sgp32_iccid_write(text, sgp32_bytes_of(iccid, sizeof iccid)) == SGP32_OK);
        FUZZ_REQUIRE(sgp32_bytes_equal(sgp32_text(text), input));
    }
    if (sgp32_iccid_write(text, input) == SGP32_OK) {
        FUZZ_REQUIRE(sgp32_iccid_read(iccid, sgp32_text(text)) == SGP32_OK);
        FUZZ_REQUIRE(sgp32_bytes_equal(sgp32_bytes_of(iccid, sizeof iccid), input));
    } else {
        FUZZ_REQUIRE(text[0] == '\0' && !sgp32_iccid_is_valid(input));
    }
}

static void try_time(sgp32_bytes input)
{
    pkix_Time time;
    int64_t seconds = 0;
    if (sgp32_decode(&pkix_Time_type, &time, NULL, input, SGP32_STRICT) == SGP32_OK) {
        FUZZ_REQUIRE(sgp32_time_read(&seconds, &time) == SGP32_OK);
        FUZZ_REQUIRE(seconds >= INT64_C(-62167219200) && seconds < INT64_C(253402300800));
    }
    uint32_t year = fuzz_number(&input);
    uint32_t numbers[5];
    for (size_t i = 0; i < 5; i++) {
        numbers[i] = fuzz_octet(&input);
    }
    int64_t next;
    if (sgp32_time_of(&seconds, year, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]) ==
        SGP32_OK) {
        FUZZ_REQUIRE(year <= 9999 && numbers[0] >= 1 && numbers[0] <= 12 && numbers[1] >= 1);
        FUZZ_REQUIRE(numbers[4] >= 59 ||
                     (sgp32_time_of(&next, year, numbers[0], numbers[1], numbers[2], numbers[3],
                                    numbers[4] + 1) == SGP32_OK &&
                      next == seconds + 1));
    }
}

static void try_signature(sgp32_bytes input)
{
    uint8_t raw[SGP32_SIGNATURE_SIZE];
    uint8_t der[SGP32_SIGNATURE_DER_MAX];
    sgp32_status form = sgp32_signature_check(SGP32_CURVE_P256, input);
    sgp32_status status = sgp32_signature_from_der(raw, input);
    if (status == SGP32_OK) {
        FUZZ_REQUIRE(form == SGP32_SIGNATURE_DER);
        size_t size = sgp32_signature_to_der(der, raw);
        FUZZ_REQUIRE(sgp32_bytes_equal(sgp32_bytes_of(der, size), input));
    }
    if (form == SGP32_OK) {
        uint8_t again[SGP32_SIGNATURE_SIZE];
        size_t size = sgp32_signature_to_der(der, input.data);
        FUZZ_REQUIRE(size <= sizeof der);
        FUZZ_REQUIRE(sgp32_signature_from_der(again, sgp32_bytes_of(der, size)) == SGP32_OK);
        FUZZ_REQUIRE(memcmp(again, input.data, sizeof again) == 0);
    }
}

static void try_names(sgp32_bytes input)
{
    sgp32_role role;
    uint8_t hash[SGP32_SHA256_SIZE];
    uint8_t same[SGP32_SHA256_SIZE];
    if (sgp32_role_find(&role, input)) {
        FUZZ_REQUIRE(sgp32_bytes_equal(sgp32_text(sgp32_role_name(role)), input));
    }
    size_t size = fuzz_octet(&input) % 20;
    sgp32_bytes id = fuzz_part(&input, size);
    FUZZ_REQUIRE(sgp32_address_equal(input, input));
    sgp32_cc_reading reading = (size & 1) != 0 ? SGP32_CC_HEX : SGP32_CC_CHARACTERS;
    sgp32_status status = sgp32_hash_cc(fuzz_crypto(), hash, input, id, reading);
    FUZZ_REQUIRE(status == sgp32_hash_cc(fuzz_crypto(), same, input, id, reading));
    FUZZ_REQUIRE(memcmp(hash, same, sizeof hash) == 0);
    FUZZ_REQUIRE(status != SGP32_OK || (id.size >= 1 && id.size <= 16 && input.size <= 255));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static void (*const tries[])(sgp32_bytes) = {try_eid, try_iccid, try_time, try_signature,
                                                 try_names};
    sgp32_bytes input = sgp32_bytes_of(data, size);
    size_t which = fuzz_octet(&input) % (sizeof tries / sizeof tries[0]);
    fuzz_copy copy = fuzz_copy_of(input);
    tries[which](copy.bytes);
    fuzz_free(&copy);
    return 0;
}
