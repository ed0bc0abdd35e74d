/* SPDX-License-Identifier: Apache-2.0 */
#include "der_test.h"

static int sign(int value)
{
    return (value > 0) - (value < 0);
}

/* X.690 11.6 as it is written: pad with zero octets, then compare as octet strings. */
static int reference(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size)
{
    uint8_t padded[2][32] = {{0}, {0}};
    memcpy(padded[0], a, a_size);
    memcpy(padded[1], b, b_size);
    for (size_t i = 0; i < sizeof padded[0]; i++) {
        if (padded[0][i] != padded[1][i]) {
            return padded[0][i] < padded[1][i] ? -1 : 1;
        }
    }
    return 0;
}

static void assert_order(const exact *a, const exact *b)
{
    int expected = reference(a->data, a->size, b->data, b->size);
    int order = sign(der_set_compare(a->data, a->size, b->data, b->size));
    int reverse = sign(der_set_compare(b->data, b->size, a->data, a->size));
    if (order != expected || reverse != -expected) {
        cr_assert_fail("sizes %zu and %zu: %d and %d, expected %d; first%s", a->size, b->size,
                       order, reverse, expected, hex_of(a->data, a->size));
    }
}

/* Every string of up to three octets out of a few telling ones. */
static size_t make_strings(exact *strings)
{
    static const uint8_t letters[] = {0x00, 0x01, 0x7F, 0x80, 0xFF};
    size_t count = 0;
    strings[count++] = exact_of(NULL, 0);
    /* Those made so far, with one octet more; the first of the last round is at `begin`. */
    size_t begin = 0;
    for (size_t size = 1; size <= 3; size++) {
        size_t end = count;
        for (; begin < end; begin++) {
            for (size_t i = 0; i < sizeof letters; i++) {
                uint8_t octets[3];
                memcpy(octets, strings[begin].data, size - 1);
                octets[size - 1] = letters[i];
                strings[count++] = exact_of(octets, size);
            }
        }
    }
    return count;
}

Test(set, compare_agrees_with_padding_on_all_pairs)
{
    exact strings[156];
    size_t count = make_strings(strings);
    cr_assert_eq(count, 156);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < count; k++) {
            assert_order(&strings[i], &strings[k]);
        }
    }
    for (size_t i = 0; i < count; i++) {
        exact_free(&strings[i]);
    }
}

Test(set, compare_agrees_with_padding_on_all_pairs_of_single_octets)
{
    exact a = exact_of("", 1);
    exact b = exact_of("", 1);
    for (uint32_t pair_number = 0; pair_number <= 0xFFFF; pair_number++) {
        a.data[0] = (uint8_t)(pair_number >> 8);
        b.data[0] = (uint8_t)pair_number;
        assert_order(&a, &b);
    }
    exact_free(&a);
    exact_free(&b);
}

Test(set, compare_takes_empty_views_without_data)
{
    exact zeros = exact_hex("0000");
    exact one = exact_hex("0001");
    cr_expect_eq(der_set_compare(NULL, 0, NULL, 0), 0);
    cr_expect_eq(der_set_compare(NULL, 0, zeros.data, zeros.size), 0);
    cr_expect_lt(der_set_compare(NULL, 0, one.data, one.size), 0);
    cr_expect_gt(der_set_compare(one.data, one.size, NULL, 0), 0);
    exact_free(&zeros);
    exact_free(&one);
}

Test(set, compare_orders_encodings_by_octets_and_not_by_size)
{
    static const struct {
        const char *smaller;
        const char *larger;
    } cases[] = {
        {"020101", "020102"},         {"0201FF", "02020100"}, /* the length octet decides */
        {"310B300906", "310D300B06"}, {"04020000", "040300"}, /* before the content does */
        {"0C0141", "130141"},         {"30", "3001"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        exact smaller = exact_hex(cases[i].smaller);
        exact larger = exact_hex(cases[i].larger);
        cr_expect_lt(der_set_compare(smaller.data, smaller.size, larger.data, larger.size), 0, "%s",
                     cases[i].larger);
        cr_expect_gt(der_set_compare(larger.data, larger.size, smaller.data, smaller.size), 0, "%s",
                     cases[i].larger);
        exact_free(&smaller);
        exact_free(&larger);
    }
}
