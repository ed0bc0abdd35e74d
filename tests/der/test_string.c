/* SPDX-License-Identifier: Apache-2.0 */
#include "der_test.h"

/* Character by character, for the types of one octet each. */
static sgp32_status octets_reference(size_t *at, size_t *characters, const uint8_t *data,
                                     size_t size, bool (*allowed)(uint8_t octet))
{
    size_t good = 0;
    while (good < size && allowed(data[good])) {
        good++;
    }
    *characters = good;
    if (good < size) {
        *at = good;
        return SGP32_STRING;
    }
    return SGP32_OK;
}

static bool in_text(const char *text, uint8_t octet)
{
    return memchr(text, octet, strlen(text)) != NULL;
}

/* X.680 table 10 */
static bool is_printable(uint8_t octet)
{
    return in_text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 '()+,-./:=?",
                   octet);
}

/* X.680 table 9 */
static bool is_numeric(uint8_t octet)
{
    return in_text("0123456789 ", octet);
}

static bool is_visible(uint8_t octet)
{
    return octet >= ' ' && octet <= '~';
}

static bool is_ia5(uint8_t octet)
{
    return octet <= 127;
}

static bool is_any(uint8_t octet)
{
    (void)octet;
    return true;
}

static sgp32_status printable_reference(size_t *at, size_t *characters, const uint8_t *data,
                                        size_t size)
{
    return octets_reference(at, characters, data, size, is_printable);
}

static sgp32_status numeric_reference(size_t *at, size_t *characters, const uint8_t *data,
                                      size_t size)
{
    return octets_reference(at, characters, data, size, is_numeric);
}

static sgp32_status visible_reference(size_t *at, size_t *characters, const uint8_t *data,
                                      size_t size)
{
    return octets_reference(at, characters, data, size, is_visible);
}

static sgp32_status ia5_reference(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    return octets_reference(at, characters, data, size, is_ia5);
}

static sgp32_status teletex_reference(size_t *at, size_t *characters, const uint8_t *data,
                                      size_t size)
{
    return octets_reference(at, characters, data, size, is_any);
}

Test(string, printable_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(der_printable_check, printable_reference));
}

Test(string, numeric_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(der_numeric_check, numeric_reference));
}

Test(string, visible_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(der_visible_check, visible_reference));
}

Test(string, ia5_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(der_ia5_check, ia5_reference));
}

Test(string, teletex_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(der_teletex_check, teletex_reference));
}

/* BMPString and UniversalString, by the octets of their characters. */

static sgp32_status bmp_reference(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    for (*characters = 0; 2 * *characters < size; ++*characters) {
        size_t i = 2 * *characters;
        if (i + 1 == size || (data[i] >= 0xD8 && data[i] <= 0xDF)) {
            *at = i;
            return SGP32_STRING;
        }
    }
    return SGP32_OK;
}

static sgp32_status universal_reference(size_t *at, size_t *characters, const uint8_t *data,
                                        size_t size)
{
    for (*characters = 0; 4 * *characters < size; ++*characters) {
        size_t i = 4 * *characters;
        if (size - i < 4 || data[i] != 0 || data[i + 1] > 0x10 ||
            (data[i + 1] == 0 && data[i + 2] >= 0xD8 && data[i + 2] <= 0xDF)) {
            *at = i;
            return SGP32_STRING;
        }
    }
    return SGP32_OK;
}

Test(string, bmp_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(der_bmp_check, bmp_reference));
}

Test(string, universal_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(der_universal_check, universal_reference));
}

Test(string, wide_checks_agree_with_reference_on_longer_inputs)
{
    static const uint8_t telling[] = {0x00, 0x01, 0x0F, 0x10, 0x11, 0xD7, 0xD8, 0xDF, 0xE0, 0xFF};
    static const uint8_t few[] = {0x00, 0x10, 0x11, 0xD8};
    for (size_t size = 4; size <= 9; size++) {
        const uint8_t *letters = size <= 5 ? telling : few;
        size_t count = size <= 5 ? sizeof telling : sizeof few;
        assert_agree_on_alphabet(counting_pair_of(der_bmp_check, bmp_reference), letters, count,
                                 size);
        assert_agree_on_alphabet(counting_pair_of(der_universal_check, universal_reference),
                                 letters, count, size);
    }
}

Test(string, bmp_has_no_surrogates_and_no_half_character)
{
    for (uint32_t code = 0; code <= 0xFFFF; code++) {
        uint8_t octets[3] = {(uint8_t)(code >> 8), (uint8_t)code, 0x00};
        assert_agree(counting_pair_of(der_bmp_check, bmp_reference), octets, 2);
        assert_agree(counting_pair_of(der_bmp_check, bmp_reference), octets, 3);
    }
}

/* UTF8String */

/* RFC 3629 section 4, as its grammar writes it: ranges of the octets of a character. */
static const struct {
    size_t octets;
    uint8_t range[4][2];
} utf8_rows[] = {
    {1, {{0x00, 0x7F}}},
    {2, {{0xC2, 0xDF}, {0x80, 0xBF}}},
    {3, {{0xE0, 0xE0}, {0xA0, 0xBF}, {0x80, 0xBF}}},
    {3, {{0xE1, 0xEC}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {3, {{0xED, 0xED}, {0x80, 0x9F}, {0x80, 0xBF}}},
    {3, {{0xEE, 0xEF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF0, 0xF0}, {0x90, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF1, 0xF3}, {0x80, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF4, 0xF4}, {0x80, 0x8F}, {0x80, 0xBF}, {0x80, 0xBF}}},
};

static size_t utf8_row_match(size_t row, const uint8_t *data, size_t size)
{
    size_t octets = utf8_rows[row].octets;
    for (size_t i = 0; i < octets; i++) {
        if (i == size || data[i] < utf8_rows[row].range[i][0] ||
            data[i] > utf8_rows[row].range[i][1]) {
            return 0;
        }
    }
    return octets;
}

static sgp32_status utf8_reference(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    size_t position = 0;
    for (*characters = 0; position < size; ++*characters) {
        size_t octets = 0;
        for (size_t row = 0; row < sizeof utf8_rows / sizeof utf8_rows[0] && octets == 0; row++) {
            octets = utf8_row_match(row, data + position, size - position);
        }
        if (octets == 0) {
            *at = position;
            return SGP32_UTF8;
        }
        position += octets;
    }
    return SGP32_OK;
}

Test(string, utf8_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(counting_pair_of(der_utf8_check, utf8_reference));
}

Test(string, utf8_agrees_with_reference_on_longer_inputs)
{
    static const uint8_t telling[] = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1,
                                      0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xF8, 0xFF};
    static const uint8_t few[] = {0x41, 0x80, 0x90, 0xBF, 0xC2, 0xED, 0xF0, 0xF4};
    assert_agree_on_alphabet(counting_pair_of(der_utf8_check, utf8_reference), telling,
                             sizeof telling, 4);
    for (size_t size = 5; size <= 6; size++) {
        assert_agree_on_alphabet(counting_pair_of(der_utf8_check, utf8_reference), few, sizeof few,
                                 size);
    }
}

/* Octets of a code point by RFC 3629 section 3, surrogates and beyond included. */
static size_t utf8_write(uint8_t *out, uint32_t code)
{
    if (code < 0x80) {
        out[0] = (uint8_t)code;
        return 1;
    }
    size_t octets = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const uint8_t lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = octets; i > 1; i--) {
        out[i - 1] = (uint8_t)(0x80 | code % 64);
        code /= 64;
    }
    out[0] = (uint8_t)(lead[octets] | code);
    return octets;
}

Test(string, utf8_accepts_every_scalar_value_and_nothing_else)
{
    size_t accepted = 0;
    exact inputs[5];
    for (size_t octets = 0; octets < 5; octets++) {
        inputs[octets] = exact_of(NULL, octets);
    }
    for (uint32_t code = 0; code <= 0x1FFFFF; code++) {
        uint8_t octets[4];
        size_t size = utf8_write(octets, code);
        size_t at = untouched;
        size_t characters = 0;
        bool scalar = code < 0xD800 || (code > 0xDFFF && code <= 0x10FFFF);
        memcpy(inputs[size].data, octets, size);
        sgp32_status status = der_utf8_check(&at, &characters, inputs[size].data, size);
        bool right = scalar ? status == SGP32_OK && characters == 1 && at == untouched
                            : status == SGP32_UTF8 && at == 0;
        if (!right) {
            cr_assert_fail("U+%04X: status %d at %zu", (unsigned)code, (int)status, at);
        }
        accepted += scalar;
        for (size_t cut = 1; cut < size; cut++) {
            memcpy(inputs[cut].data, octets, cut);
            if (der_utf8_check(&at, &characters, inputs[cut].data, cut) != SGP32_UTF8 || at != 0) {
                cr_assert_fail("U+%04X cut to %zu octets was taken", (unsigned)code, cut);
            }
        }
    }
    cr_assert_eq(accepted, 0x110000 - 0x800);
    for (size_t octets = 0; octets < 5; octets++) {
        exact_free(&inputs[octets]);
    }
}

/* Counts and places */

typedef struct string_case {
    counting_check check;
    const char *hex;
    sgp32_status status;
    size_t number; /* characters, or where the fault is */
} string_case;

Test(string, characters_are_counted_and_faults_placed)
{
    static const string_case cases[] = {
        {der_utf8_check, "", SGP32_OK, 0},
        {der_utf8_check, "00", SGP32_OK, 1},
        {der_utf8_check, "C3A9E282ACF09F9880", SGP32_OK, 3}, /* é € and a face */
        {der_utf8_check, "4142C0AF", SGP32_UTF8, 2},         /* an overlong slash */
        {der_utf8_check, "41EDA080", SGP32_UTF8, 1},         /* a surrogate */
        {der_utf8_check, "41F4908080", SGP32_UTF8, 1},       /* 110000 */
        {der_utf8_check, "4180", SGP32_UTF8, 1},             /* a continuation alone */
        {der_utf8_check, "4142E282", SGP32_UTF8, 2},         /* cut short */
        {der_utf8_check, "E2824142", SGP32_UTF8, 0},
        {der_utf8_check, "FEFF", SGP32_UTF8, 0},
        {der_printable_check, "41422D31", SGP32_OK, 4},
        {der_printable_check, "4140", SGP32_STRING, 1}, /* no @ */
        {der_printable_check, "412A", SGP32_STRING, 1}, /* no * */
        {der_numeric_check, "303920", SGP32_OK, 3},
        {der_numeric_check, "303A", SGP32_STRING, 1},
        {der_visible_check, "207E", SGP32_OK, 2},
        {der_visible_check, "207F", SGP32_STRING, 1},
        {der_visible_check, "1F", SGP32_STRING, 0},
        {der_ia5_check, "007F", SGP32_OK, 2},
        {der_ia5_check, "007F80", SGP32_STRING, 2},
        {der_teletex_check, "00E9FF", SGP32_OK, 3},
        {der_bmp_check, "004120AC", SGP32_OK, 2},
        {der_bmp_check, "0041D83D", SGP32_STRING, 2},
        {der_bmp_check, "004120", SGP32_STRING, 2},
        {der_bmp_check, "D8", SGP32_STRING, 0},
        {der_universal_check, "000000410010FFFF", SGP32_OK, 2},
        {der_universal_check, "0000004100110000", SGP32_STRING, 4},
        {der_universal_check, "000000410000DFFF", SGP32_STRING, 4},
        {der_universal_check, "0000004101", SGP32_STRING, 4},
        {der_universal_check, "80000041", SGP32_STRING, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const string_case *c = &cases[i];
        exact input = exact_hex(c->hex);
        size_t at = untouched;
        size_t characters = untouched;
        sgp32_status status = c->check(&at, &characters, input.data, input.size);
        size_t number = status == SGP32_OK ? characters : at;
        cr_expect_eq(status, c->status, "%zu: %s: status %d", i, c->hex, (int)status);
        cr_expect_eq(number, c->number, "%zu: %s: number %zu", i, c->hex, number);
        exact_free(&input);
    }
}
