/* SPDX-License-Identifier: Apache-2.0 */
#include "der_test.h"
#include "header_reference.h"

typedef sgp32_status (*header_reader)(der_header *header, size_t *at, const uint8_t *data,
                                      size_t size);

/* Mixes what a reader found into one number, so that a pair compares it as a count. */
static sgp32_status fingerprint(header_reader reader, size_t *at, size_t *found,
                                const uint8_t *data, size_t size)
{
    der_header header;
    size_t offset;
    sgp32_status status = reader(&header, &offset, data, size);
    if (status != SGP32_OK) {
        *at = offset;
        return status;
    }
    uint64_t mix = header.identifier;
    mix = mix * UINT64_C(0x9E3779B97F4A7C15) + header.header_size;
    mix = mix * UINT64_C(0x9E3779B97F4A7C15) + header.size;
    mix = mix * UINT64_C(0x9E3779B97F4A7C15) + header.minimal;
    *found = (size_t)mix;
    return status;
}

static sgp32_status read_inline(size_t *at, size_t *found, const uint8_t *data, size_t size)
{
    return fingerprint(der_header_read, at, found, data, size);
}

static sgp32_status read_any(size_t *at, size_t *found, const uint8_t *data, size_t size)
{
    return fingerprint(der_header_read_any, at, found, data, size);
}

static sgp32_status read_reference(size_t *at, size_t *found, const uint8_t *data, size_t size)
{
    return fingerprint(reference_header_read, at, found, data, size);
}

Test(tlv, header_read_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(read_inline, read_reference));
}

Test(tlv, general_header_read_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(read_any, read_reference));
}

Test(tlv, header_read_agrees_with_reference_on_longer_inputs)
{
    static const uint8_t telling[] = {0x00, 0x1E, 0x1F, 0x20, 0x30, 0x7F, 0x80,
                                      0x81, 0x82, 0x84, 0x9F, 0xBF, 0xFF};
    for (size_t size = 4; size <= 5; size++) {
        assert_agree_on_alphabet(counting_pair_of(read_inline, read_reference), telling,
                                 sizeof telling, size);
        assert_agree_on_alphabet(counting_pair_of(read_any, read_reference), telling,
                                 sizeof telling, size);
    }
}

Test(tlv, header_read_agrees_with_reference_on_random_inputs)
{
    /* Biased to long identifiers and long lengths, which plain noise hardly makes. */
    uint64_t state = 1;
    for (size_t round = 0; round < 200000; round++) {
        uint8_t octets[40];
        size_t size = next_random(&state) % sizeof octets;
        uint64_t shape = next_random(&state);
        for (size_t i = 0; i < size; i++) {
            octets[i] = (uint8_t)next_random(&state);
        }
        if (size > 24) {
            size_t more = shape % 7;
            size_t zeros = shape / 8 % 9;
            octets[0] |= 0x1F;
            for (size_t i = 1; i <= more; i++) {
                octets[i] |= 0x80;
            }
            octets[more + 1] &= 0x7F;
            octets[more + 2] = (uint8_t)(0x80 + shape / 128 % 18);
            memset(octets + more + 3, 0, zeros);
        }
        assert_agree(counting_pair_of(read_inline, read_reference), octets, size);
        assert_agree(counting_pair_of(read_any, read_reference), octets, size);
    }
}

typedef struct header_case {
    const char *hex;
    uint32_t identifier;
    size_t header_size;
    size_t size;
    bool minimal;
} header_case;

static void assert_header_cases(const header_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const header_case *c = &cases[i];
        exact input = exact_hex(c->hex);
        der_header header;
        size_t at = untouched;
        sgp32_status status = der_header_read(&header, &at, input.data, input.size);
        cr_assert_eq(status, SGP32_OK, "%s: status %d", c->hex, (int)status);
        cr_expect_eq(at, untouched, "%s", c->hex);
        cr_expect_eq(header.identifier, c->identifier, "%s", c->hex);
        cr_expect_eq(header.header_size, c->header_size, "%s", c->hex);
        cr_expect_eq(header.size, c->size, "%s", c->hex);
        cr_expect_eq(header.minimal, c->minimal, "%s", c->hex);
        exact_free(&input);
    }
}

Test(tlv, header_read_takes_what_the_specifications_use)
{
    static const header_case cases[] = {
        {"0500", 0x05, 2, 0, true},       {"300D", 0x30, 2, 13, true},
        {"5A0A", 0x5A, 2, 10, true},      {"8A7F", 0x8A, 2, 127, true},
        {"E38180", 0xE3, 3, 128, true},   {"BF5100", 0xBF51, 3, 0, true},
        {"9F7B0103", 0x9F7B, 3, 1, true}, {"5F3740", 0x5F37, 3, 64, true},
        {"7F497F", 0x7F49, 3, 127, true}, {"BF368203E8", 0xBF36, 5, 1000, true},
        {"1F1F00", 0x1F1F, 3, 0, true},
    };
    assert_header_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(tlv, identifier_of_four_octets_is_packed_and_longer_ones_are_marked)
{
    static const header_case cases[] = {
        {"BF810000", 0xBF8100, 4, 0, true},
        {"BFFF7F00", 0xBFFF7F, 4, 0, true},
        {"9FFFFF7F05", 0x9FFFFF7F, 5, 5, true},
        {"FFFFFF7F00", 0xFFFFFF7F, 5, 0, true},
        {"9F8180800005", DER_LONG_IDENTIFIER, 6, 5, true},
        {"BFFFFFFFFFFFFFFFFFFFFF0105", DER_LONG_IDENTIFIER, 13, 5, true},
        {"BFFFFFFFFF7F820100", DER_LONG_IDENTIFIER, 9, 256, true},
    };
    assert_header_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(tlv, length_longer_than_needed_is_read_and_marked)
{
    static const header_case cases[] = {
        {"04817F", 0x04, 3, 127, false},
        {"048100", 0x04, 3, 0, false},
        {"048180", 0x04, 3, 128, true},
        {"04820080", 0x04, 4, 128, false},
        {"048200FF", 0x04, 4, 255, false},
        {"04820100", 0x04, 4, 256, true},
        {"0483000100", 0x04, 5, 256, false},
        {"0483010000", 0x04, 5, 65536, true},
        {"BF5184000000FF", 0xBF51, 7, 255, false},
        {"0489000000000000000005", 0x04, 11, 5, false},
    };
    assert_header_cases(cases, sizeof cases / sizeof cases[0]);
}

/* The faults of the header itself, for the tables below. */
static sgp32_status header_fault(size_t *at, const uint8_t *data, size_t size)
{
    der_header header;
    return der_header_read(&header, at, data, size);
}

Test(tlv, identifier_rejects_end_of_contents)
{
    static const plain_case cases[] = {
        {"00", SGP32_TAG, 0}, {"0000", SGP32_TAG, 0},   {"000000", SGP32_TAG, 0},
        {"20", SGP32_TAG, 0}, {"200100", SGP32_TAG, 0},
    };
    assert_plain_cases(header_fault, cases, sizeof cases / sizeof cases[0]);
}

Test(tlv, identifier_rejects_long_form_of_small_numbers_and_padding)
{
    static const plain_case cases[] = {
        {"BF1E00", SGP32_TAG, 1}, {"BF0000", SGP32_TAG, 1},   {"BF00", SGP32_TAG, 1},
        {"9F80", SGP32_TAG, 1},   {"9F805100", SGP32_TAG, 1}, {"1F1E", SGP32_TAG, 1},
        {"1F1F00", SGP32_OK, 0},  {"BF810000", SGP32_OK, 0},
    };
    assert_plain_cases(header_fault, cases, sizeof cases / sizeof cases[0]);
}

Test(tlv, length_rejects_indefinite_form)
{
    static const plain_case cases[] = {
        {"3080", SGP32_LENGTH, 1},
        {"30800000", SGP32_LENGTH, 1},
        {"BF51800000", SGP32_LENGTH, 2},
        {"BF81018000", SGP32_LENGTH, 3},
    };
    assert_plain_cases(header_fault, cases, sizeof cases / sizeof cases[0]);
}

Test(tlv, length_rejects_reserved_form)
{
    static const plain_case cases[] = {
        {"04FF", SGP32_LENGTH, 1},
        {"04FF01", SGP32_LENGTH, 1},
        {"BF51FF01", SGP32_LENGTH, 2},
    };
    assert_plain_cases(header_fault, cases, sizeof cases / sizeof cases[0]);
}

Test(tlv, header_cut_short_is_truncated_at_its_end)
{
    static const char *const complete[] = {
        "0400", "BF5100", "04820100", "BF518403020100", "9F81808000840000FFFF",
    };
    for (size_t i = 0; i < sizeof complete / sizeof complete[0]; i++) {
        uint8_t octets[16];
        size_t size = hex_into(octets, sizeof octets, complete[i]);
        for (size_t cut = 0; cut <= size; cut++) {
            exact input = exact_of(octets, cut);
            size_t at = untouched;
            sgp32_status status = header_fault(&at, input.data, cut);
            cr_expect_eq(status, cut < size ? SGP32_TRUNCATED : SGP32_OK, "%s cut to %zu: %d",
                         complete[i], cut, (int)status);
            cr_expect_eq(at, cut < size ? cut : untouched, "%s cut to %zu", complete[i], cut);
            exact_free(&input);
        }
    }
}

Test(tlv, length_takes_up_to_what_a_size_holds)
{
    /* The largest size, with any number of zero octets before it; then one bit more. */
    for (size_t zeros = 0; zeros + sizeof(size_t) <= 126; zeros++) {
        uint8_t octets[128] = {0x04, (uint8_t)(0x80 + zeros + sizeof(size_t))};
        size_t size = 2 + zeros + sizeof(size_t);
        der_header header;
        size_t at = untouched;
        memset(octets + 2 + zeros, 0xFF, sizeof(size_t));
        exact input = exact_of(octets, size);
        cr_assert_eq(der_header_read(&header, &at, input.data, size), SGP32_OK);
        cr_expect_eq(header.size, SIZE_MAX);
        cr_expect_eq(header.header_size, size);
        cr_expect_eq(header.minimal, zeros == 0);
        if (zeros != 0) {
            input.data[1 + zeros] = 0x01;
            cr_expect_eq(der_header_read(&header, &at, input.data, size), SGP32_LENGTH);
            cr_expect_eq(at, 1);
        }
        exact_free(&input);
    }
}

Test(tlv, header_read_needs_no_content)
{
    /* Content that is not there is the caller's to judge. */
    exact input = exact_hex("BF518203E8");
    der_header header;
    size_t at = untouched;
    cr_assert_eq(der_header_read(&header, &at, input.data, input.size), SGP32_OK);
    cr_expect_eq(header.size, 1000);
    exact_free(&input);
}

Test(tlv, length_offset_is_where_the_identifier_ends)
{
    static const struct {
        const char *hex;
        size_t offset;
    } cases[] = {
        {"0400", 1},       {"048100", 1},       {"BF518100", 2},
        {"BF81018100", 3}, {"BF8180008100", 4}, {"BF81818181810100", 7},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        exact input = exact_hex(cases[i].hex);
        cr_expect_eq(der_length_offset(input.data), cases[i].offset, "%s", cases[i].hex);
        exact_free(&input);
    }
}

/* Writes a header into an allocation of exactly the measured size, and reads it back. */
static void assert_header_round_trip(uint32_t identifier, size_t length)
{
    size_t identifier_size = der_identifier_size(identifier);
    size_t length_size = der_length_size(length);
    size_t size = identifier_size + length_size;
    exact output = exact_of(NULL, size);
    uint8_t *position = der_length_write_before(output.data + size, length);
    if (position != output.data + identifier_size) {
        cr_assert_fail("length %zx: measured %zu", length, length_size);
    }
    position = der_identifier_write_before(position, identifier);
    if (position != output.data) {
        cr_assert_fail("identifier %x: measured %zu", (unsigned)identifier, identifier_size);
    }
    der_header header;
    size_t at = untouched;
    if (reference_header_read(&header, &at, output.data, size) != SGP32_OK ||
        header.identifier != identifier || header.header_size != size || header.size != length ||
        !header.minimal) {
        cr_assert_fail("identifier %x, length %zx: wrote%s", (unsigned)identifier, length,
                       hex_of(output.data, size));
    }
    exact_free(&output);
}

Test(tlv, every_length_of_up_to_two_octets_is_written_in_its_minimal_form)
{
    for (size_t length = 0; length <= 0x10100; length++) {
        assert_header_round_trip(0x30, length);
    }
}

Test(tlv, lengths_around_every_power_of_two_are_written_in_their_minimal_form)
{
    for (size_t power = 1; power != 0; power <<= 1) {
        assert_header_round_trip(0xBF51, power - 1);
        assert_header_round_trip(0xBF51, power);
        assert_header_round_trip(0xBF51, power + 1);
    }
    assert_header_round_trip(0xBF51, SIZE_MAX);
}

Test(tlv, every_identifier_of_up_to_three_octets_survives_the_round_trip)
{
    size_t valid = 0;
    for (uint32_t identifier = 0; identifier <= 0xFFFFFF; identifier++) {
        uint8_t octets[4];
        size_t size = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            if (size != 0 || identifier >> shift != 0) {
                octets[size++] = (uint8_t)(identifier >> shift);
            }
        }
        octets[size++] = 0x00;
        der_header header;
        size_t at;
        /* As an identifier with an empty content: only then the number is one. */
        if (size > 1 && reference_header_read(&header, &at, octets, size) == SGP32_OK &&
            header.header_size == size && header.identifier == identifier) {
            assert_header_round_trip(identifier, 0);
            valid++;
        }
    }
    /* 8 of the 256 first octets announce a long form and 2 are universal 0; 97 second octets end
       one; 127 begin a longer one, which 128 end. */
    cr_assert_eq(valid, 246 + 8 * 97 + 8 * 127 * 128);
}

Test(tlv, identifier_of_four_octets_survives_the_round_trip)
{
    assert_header_round_trip(0x9F818000, 0);
    assert_header_round_trip(0xBFFFFF7F, 127);
    assert_header_round_trip(0xFFFFFF7F, 128);
    assert_header_round_trip(0x1F818001, 65536);
}
