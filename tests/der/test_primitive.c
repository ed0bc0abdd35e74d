/* SPDX-License-Identifier: Apache-2.0 */
#include "der_test.h"
#include "header_reference.h"

/* BOOLEAN */

static sgp32_status boolean_reference(size_t *at, const uint8_t *data, size_t size)
{
    if (size == 1 && (memcmp(data, "\x00", 1) == 0 || memcmp(data, "\xFF", 1) == 0)) {
        return SGP32_OK;
    }
    /* A good first octet makes the second one the wrong one. */
    *at = size > 1 && (data[0] == 0 || data[0] == 255) ? 1 : 0;
    return SGP32_BOOLEAN;
}

Test(boolean, check_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(pair_of(der_boolean_check, boolean_reference));
}

Test(boolean, check_accepts_00_and_ff_alone)
{
    static const plain_case cases[] = {
        {"00", SGP32_OK, 0},        {"FF", SGP32_OK, 0},        {"01", SGP32_BOOLEAN, 0},
        {"", SGP32_BOOLEAN, 0},     {"0000", SGP32_BOOLEAN, 1}, {"FF00", SGP32_BOOLEAN, 1},
        {"0100", SGP32_BOOLEAN, 0},
    };
    assert_plain_cases(der_boolean_check, cases, sizeof cases / sizeof cases[0]);
}

/* NULL */

static sgp32_status null_reference(size_t *at, const uint8_t *data, size_t size)
{
    (void)data;
    if (size > 0) {
        *at = 0;
    }
    return size > 0 ? SGP32_NULL : SGP32_OK;
}

Test(null, check_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(pair_of(der_null_check, null_reference));
}

/* BIT STRING */

static bool bit(const uint8_t *data, size_t number)
{
    return data[1 + number / 8] / (1 << (7 - number % 8)) % 2 == 1;
}

static sgp32_status bits_reference(size_t *at, const uint8_t *data, size_t size, bool named)
{
    *at = 0;
    if (size == 0) {
        return SGP32_BITS;
    }
    size_t there = 8 * (size - 1);
    size_t unused = data[0];
    if (unused > 7 || unused > there) {
        return SGP32_BITS;
    }
    size_t used = there - unused;
    *at = size - 1;
    for (size_t i = used; i < there; i++) {
        if (bit(data, i)) {
            return SGP32_BITS;
        }
    }
    if (named && used > 0 && !bit(data, used - 1)) {
        return SGP32_BITS;
    }
    *at = untouched;
    return SGP32_OK;
}

static sgp32_status bits_plain(size_t *at, const uint8_t *data, size_t size)
{
    return der_bits_check(at, data, size, false);
}

static sgp32_status bits_plain_reference(size_t *at, const uint8_t *data, size_t size)
{
    return bits_reference(at, data, size, false);
}

static sgp32_status bits_named(size_t *at, const uint8_t *data, size_t size)
{
    return der_bits_check(at, data, size, true);
}

static sgp32_status bits_named_reference(size_t *at, const uint8_t *data, size_t size)
{
    return bits_reference(at, data, size, true);
}

Test(bits, check_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(pair_of(bits_plain, bits_plain_reference));
}

Test(bits, named_check_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(pair_of(bits_named, bits_named_reference));
}

Test(bits, check_points_at_the_count_or_at_the_last_octet)
{
    static const plain_case cases[] = {
        {"00", SGP32_OK, 0},
        {"", SGP32_BITS, 0},
        {"01", SGP32_BITS, 0},
        {"07", SGP32_BITS, 0},
        {"08", SGP32_BITS, 0},
        {"0800", SGP32_BITS, 0},
        {"FF00", SGP32_BITS, 0},
        {"0000", SGP32_OK, 0},
        {"0780", SGP32_OK, 0},
        {"0700", SGP32_OK, 0},
        {"0740", SGP32_BITS, 1},
        {"04FFFFF0", SGP32_OK, 0},
        {"04FFFFF8", SGP32_BITS, 3},
        {"030102030405060708", SGP32_OK, 0},
        {"040102030405060708", SGP32_BITS, 8},
    };
    assert_plain_cases(bits_plain, cases, sizeof cases / sizeof cases[0]);
}

Test(bits, named_check_rejects_trailing_zero_bits)
{
    static const plain_case cases[] = {
        {"00", SGP32_OK, 0},       {"0001", SGP32_OK, 0},       {"0780", SGP32_OK, 0},
        {"0700", SGP32_BITS, 1},   {"0000", SGP32_BITS, 1},     {"0640", SGP32_OK, 0},
        {"0680", SGP32_BITS, 1},   {"04FFF0", SGP32_OK, 0},     {"04FFE0", SGP32_BITS, 2},
        {"00FF00", SGP32_BITS, 2}, {"0000000001", SGP32_OK, 0},
    };
    assert_plain_cases(bits_named, cases, sizeof cases / sizeof cases[0]);
}

/* OBJECT IDENTIFIER */

/* Takes the arcs as numbers and writes them again: what differs was no DER. Arcs of the inputs
   here fit 64 bits. */
static sgp32_status oid_reference(size_t *at, const uint8_t *data, size_t size)
{
    size_t position = 0;
    while (position < size) {
        uint64_t arc = 0;
        size_t end = position;
        while (end < size && data[end] >= 128) {
            arc = arc * 128 + data[end++] % 128;
        }
        size_t given = end - position + 1;
        if (end < size) {
            arc = arc * 128 + data[end];
        }
        size_t needed = 1;
        for (uint64_t rest = arc / 128; rest > 0; rest /= 128) {
            needed++;
        }
        if (end < size && given > needed) {
            *at = position;
            return SGP32_OID;
        }
        if (end == size) {
            /* Unfinished; a padded beginning comes first. */
            *at = data[position] == 128 ? position : size - 1;
            return SGP32_OID;
        }
        position = end + 1;
    }
    if (size == 0) {
        *at = 0;
        return SGP32_OID;
    }
    return SGP32_OK;
}

Test(oid, check_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(pair_of(der_oid_check, oid_reference));
}

Test(oid, check_agrees_with_reference_on_longer_inputs)
{
    static const uint8_t telling[] = {0x00, 0x2A, 0x7F, 0x80, 0x81, 0xFF};
    for (size_t size = 4; size <= 7; size++) {
        assert_agree_on_alphabet(pair_of(der_oid_check, oid_reference), telling, sizeof telling,
                                 size);
    }
}

Test(oid, check_knows_complete_minimal_arcs)
{
    static const plain_case cases[] = {
        {"2A8648CE3D030107", SGP32_OK, 0},   /* 1.2.840.10045.3.1.7 */
        {"2B2403030208010107", SGP32_OK, 0}, /* 1.3.36.3.3.2.8.1.1.7 */
        {"883703", SGP32_OK, 0},             /* 2.999.3 */
        {"00", SGP32_OK, 0},                 /* 0.0 */
        {"", SGP32_OID, 0},
        {"80", SGP32_OID, 0},
        {"8001", SGP32_OID, 0},
        {"2A808648CE3D", SGP32_OID, 1},
        {"2A8648CE", SGP32_OID, 3},
        {"2A86", SGP32_OID, 1},
        {"FF", SGP32_OID, 0},
        {"2AFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF7F", SGP32_OK, 0}, /* an arc of any size */
    };
    assert_plain_cases(der_oid_check, cases, sizeof cases / sizeof cases[0]);
}

/* Open types */

static sgp32_status open_reference(size_t *at, const uint8_t *data, size_t size)
{
    der_header header;
    size_t offset;
    sgp32_status status = reference_header_read(&header, &offset, data, size);
    if (status == SGP32_OK && !header.minimal) {
        offset = reference_identifier_octets(data, size);
        status = SGP32_LENGTH;
    }
    if (status == SGP32_OK && size - header.header_size < header.size) {
        offset = size;
        status = SGP32_TRUNCATED;
    }
    if (status == SGP32_OK && size - header.header_size > header.size) {
        offset = header.header_size + header.size;
        status = SGP32_TRAILING;
    }
    if (status != SGP32_OK) {
        *at = offset;
    }
    return status;
}

Test(open, check_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(pair_of(der_open_check, open_reference));
}

Test(open, check_agrees_with_reference_on_longer_inputs)
{
    static const uint8_t telling[] = {0x00, 0x01, 0x02, 0x03, 0x04, 0x1F,
                                      0x51, 0x80, 0x81, 0x82, 0xBF};
    for (size_t size = 4; size <= 5; size++) {
        assert_agree_on_alphabet(pair_of(der_open_check, open_reference), telling, sizeof telling,
                                 size);
    }
}

Test(open, check_accepts_exactly_one_tlv)
{
    static const plain_case cases[] = {
        {"0500", SGP32_OK, 0},
        {"BF5103800100", SGP32_OK, 0},
        {"30030201", SGP32_TRUNCATED, 4},
        {"30", SGP32_TRUNCATED, 1},
        {"", SGP32_TRUNCATED, 0},
        {"05000500", SGP32_TRAILING, 2},
        {"0201AA00", SGP32_TRAILING, 3},
        {"04810100", SGP32_LENGTH, 1},
        {"BF51810100", SGP32_LENGTH, 2},
        {"BF8181818181018100", SGP32_LENGTH, 7},
        {"30800000", SGP32_LENGTH, 1},
        {"0000", SGP32_TAG, 0},
        {"BF1E00", SGP32_TAG, 1},
        {"3002FFFF", SGP32_OK, 0}, /* what is inside is not looked into */
    };
    assert_plain_cases(der_open_check, cases, sizeof cases / sizeof cases[0]);
}

Test(open, check_refuses_a_length_that_would_wrap_the_end_round)
{
    uint8_t octets[2 + sizeof(size_t) + 1] = {0x04, (uint8_t)(0x80 + sizeof(size_t))};
    memset(octets + 2, 0xFF, sizeof(size_t));
    exact input = exact_of(octets, sizeof octets);
    size_t at = untouched;
    cr_expect_eq(der_open_check(&at, input.data, input.size), SGP32_TRUNCATED);
    cr_expect_eq(at, input.size);
    exact_free(&input);
}
