/* SPDX-License-Identifier: Apache-2.0 */
#include "der_test.h"

/* The value by its definition, for 1 to 8 octets: no step of it overflows. */
static int64_t reference_value(const uint8_t *data, size_t size)
{
    int64_t value = data[0] < 128 ? data[0] : data[0] - 256;
    for (size_t i = 1; i < size; i++) {
        value = value * 256 + data[i];
    }
    return value;
}

/* How many octets can go without changing the value. */
static size_t reference_padding(const uint8_t *data, size_t size)
{
    size_t padding = 0;
    while (padding + 1 < size &&
           reference_value(data + padding + 1, size - padding - 1) == reference_value(data, size)) {
        padding++;
    }
    return padding;
}

static sgp32_status reference_check(size_t *at, const uint8_t *data, size_t size)
{
    if (size == 0 || reference_padding(data, size) != 0) {
        *at = 0;
        return SGP32_INTEGER;
    }
    return SGP32_OK;
}

/* Padding and value as the counts of a pair. */
static sgp32_status padding(size_t *at, size_t *found, const uint8_t *data, size_t size)
{
    (void)at;
    *found = der_integer_padding(data, size);
    return SGP32_OK;
}

static sgp32_status padding_reference(size_t *at, size_t *found, const uint8_t *data, size_t size)
{
    (void)at;
    *found = size == 0 ? 0 : reference_padding(data, size);
    return SGP32_OK;
}

static sgp32_status get(size_t *at, size_t *found, const uint8_t *data, size_t size)
{
    int64_t value = 0x5A5A;
    *at = der_integer_get(&value, data, size) ? 1 : 0;
    *found = (size_t)value;
    return SGP32_OK;
}

static sgp32_status get_reference(size_t *at, size_t *found, const uint8_t *data, size_t size)
{
    *at = size >= 1 && size <= 8 ? 1 : 0;
    *found = (size_t)(*at == 1 ? reference_value(data, size) : 0x5A5A);
    return SGP32_OK;
}

static const uint8_t telling[] = {0x00, 0x01, 0x7F, 0x80, 0xFF};

Test(integer, check_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(pair_of(der_integer_check, reference_check));
}

Test(integer, padding_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(padding, padding_reference));
}

Test(integer, get_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(get, get_reference));
}

Test(integer, all_agree_with_reference_on_up_to_eight_telling_octets)
{
    for (size_t size = 4; size <= 8; size++) {
        pair check = pair_of(der_integer_check, reference_check);
        pair pad = counting_pair_of(padding, padding_reference);
        pair value = counting_pair_of(get, get_reference);
        assert_agree_on_alphabet(check, telling, sizeof telling, size);
        assert_agree_on_alphabet(pad, telling, sizeof telling, size);
        assert_agree_on_alphabet(value, telling, sizeof telling, size);
    }
}

Test(integer, check_accepts_any_size_in_minimal_form)
{
    static const plain_case cases[] = {
        {"00", SGP32_OK, 0},
        {"FF", SGP32_OK, 0},
        {"0080", SGP32_OK, 0},
        {"FF7F", SGP32_OK, 0},
        {"008000000000000000", SGP32_OK, 0},
        {"7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", SGP32_OK, 0},
        {"0102030405060708090A0B0C0D0E0F101112131415161718191A", SGP32_OK, 0},
        {"", SGP32_INTEGER, 0},
        {"0000", SGP32_INTEGER, 0},
        {"007F", SGP32_INTEGER, 0},
        {"FF80", SGP32_INTEGER, 0},
        {"FFFF", SGP32_INTEGER, 0},
        {"007FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", SGP32_INTEGER, 0},
        {"FF80000000000000000000000000000000", SGP32_INTEGER, 0},
    };
    assert_plain_cases(der_integer_check, cases, sizeof cases / sizeof cases[0]);
}

Test(integer, padding_of_long_integers_leaves_the_minimal_form)
{
    static const struct {
        const char *hex;
        size_t padding;
    } cases[] = {
        {"", 0},
        {"000000000000000000000000", 11},
        {"FFFFFFFFFFFFFFFFFFFFFFFF", 11},
        {"000000000000000000000080", 10},
        {"FFFFFFFFFFFFFFFFFFFFFF7F", 10},
        {"FFFF00000000000000000000", 1},
        {"0000FF000000000000000000", 1},
        {"010000000000000000000000", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        exact input = exact_hex(cases[i].hex);
        cr_expect_eq(der_integer_padding(input.data, input.size), cases[i].padding, "%s",
                     cases[i].hex);
        exact_free(&input);
    }
}

Test(integer, get_reads_the_bounds_of_int64)
{
    static const struct {
        const char *hex;
        int64_t value;
    } cases[] = {
        {"7FFFFFFFFFFFFFFF", INT64_MAX},
        {"8000000000000000", INT64_MIN},
        {"8000000000000001", -INT64_MAX},
        {"FFFFFFFFFFFFFFFF", -1},
        {"0000000000000000", 0},
        {"0000000080000000", INT64_C(2147483648)},
        {"FFFFFFFF80000000", INT64_C(-2147483648)},
        {"0123456789ABCDEF", INT64_C(0x0123456789ABCDEF)},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        exact input = exact_hex(cases[i].hex);
        int64_t value = 0;
        cr_expect(der_integer_get(&value, input.data, input.size), "%s", cases[i].hex);
        cr_expect_eq(value, cases[i].value, "%s", cases[i].hex);
        exact_free(&input);
    }
}

Test(integer, get_refuses_no_octets_and_more_than_eight)
{
    int64_t value = 42;
    exact input = exact_hex("000000000000000001");
    cr_expect_not(der_integer_get(&value, NULL, 0));
    cr_expect_not(der_integer_get(&value, input.data, input.size));
    cr_expect_eq(value, 42);
    cr_expect(der_integer_get(&value, input.data + 1, input.size - 1));
    cr_expect_eq(value, 1);
    exact_free(&input);
}

/* Writes into an allocation of exactly the measured size, and reads it back. */
static void assert_integer_round_trip(int64_t value)
{
    size_t size = der_integer_size(value);
    size_t at;
    exact output = exact_of(NULL, size);
    uint8_t *start = der_integer_write_before(output.data + size, value);
    if (start != output.data || size > 8 || reference_check(&at, output.data, size) != SGP32_OK ||
        reference_value(output.data, size) != value) {
        cr_assert_fail("%lld: wrote%s", (long long)value, hex_of(output.data, size));
    }
    exact_free(&output);
}

Test(integer, values_are_written_in_their_minimal_form)
{
    for (int64_t value = -70000; value <= 70000; value++) {
        assert_integer_round_trip(value);
    }
    for (int bit = 0; bit < 63; bit++) {
        int64_t power = INT64_C(1) << bit;
        for (int64_t near = -2; near <= 1; near++) {
            assert_integer_round_trip(power + near);
            assert_integer_round_trip(-power - near);
        }
    }
    assert_integer_round_trip(INT64_MAX);
    assert_integer_round_trip(INT64_MIN);
    assert_integer_round_trip(INT64_MIN + 1);
}
