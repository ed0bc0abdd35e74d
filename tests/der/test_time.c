/* SPDX-License-Identifier: Apache-2.0 */
#include "der_test.h"

typedef struct time_type {
    plain_check check;
    size_t year_digits;
    const char *shape;
} time_type;

static const time_type utc = {der_utc_time_check, 2, "YYMMDDHHMMSSZ"};
static const time_type generalized = {der_generalized_time_check, 4, "YYYYMMDDHHMMSSZ"};

/* The reference: a whole text is a time or it is not; see first_wrong for the place. */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static int number(const char *digits, size_t count)
{
    int value = 0;
    for (size_t i = 0; i < count; i++) {
        value = value * 10 + (digits[i] - '0');
    }
    return value;
}

static int month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

static bool is_time(const time_type *type, const char *text, size_t length)
{
    size_t fixed = strlen(type->shape) - 1; /* without the Z */
    if (length < fixed + 1 || text[length - 1] != 'Z') {
        return false;
    }
    for (size_t i = 0; i < fixed; i++) {
        if (!is_digit(text[i])) {
            return false;
        }
    }
    const char *fraction = text + fixed;
    size_t left = length - 1 - fixed;
    if (left != 0) {
        if (type->year_digits == 2 || left < 2 || fraction[0] != '.' || fraction[left - 1] == '0') {
            return false;
        }
        for (size_t i = 1; i < left; i++) {
            if (!is_digit(fraction[i])) {
                return false;
            }
        }
    }
    int year = number(text, type->year_digits);
    const char *rest = text + type->year_digits;
    if (type->year_digits == 2) {
        year += year < 50 ? 2000 : 1900; /* X.680 and RFC 5280 4.1.2.5.1 */
    }
    int month = number(rest, 2);
    int day = number(rest + 2, 2);
    return month >= 1 && month <= 12 && day >= 1 && day <= month_days(year, month) &&
           number(rest + 4, 2) <= 23 && number(rest + 6, 2) <= 59 && number(rest + 8, 2) <= 59;
}

/* Whether some time begins with these octets: tries each next octet, followed by the rest of a
   plain time, or by the end alone where that rest is over. */
static bool begins_time(const time_type *type, const char *text, size_t length)
{
    static const char next[] = "0123456789.Z";
    const char *plain = type->year_digits == 2 ? "000101000000Z" : "00000101000000Z";
    char tried[64];
    if (is_time(type, text, length)) {
        return true;
    }
    cr_assert_lt(length + 2, sizeof tried);
    memcpy(tried, text, length);
    for (size_t i = 0; next[i] != '\0'; i++) {
        size_t whole = length;
        tried[whole++] = next[i];
        while (whole < strlen(plain)) {
            tried[whole] = plain[whole];
            whole++;
        }
        if (is_time(type, tried, whole)) {
            return true;
        }
        tried[whole++] = 'Z';
        if (is_time(type, tried, whole)) {
            return true;
        }
    }
    return false;
}

static size_t first_wrong(const time_type *type, const char *text, size_t length)
{
    size_t right = 0;
    while (right < length && begins_time(type, text, right + 1)) {
        right++;
    }
    return right;
}

static sgp32_status utc_reference(size_t *at, const uint8_t *data, size_t size)
{
    if (is_time(&utc, (const char *)data, size)) {
        return SGP32_OK;
    }
    *at = first_wrong(&utc, (const char *)data, size);
    return SGP32_TIME;
}

static sgp32_status generalized_reference(size_t *at, const uint8_t *data, size_t size)
{
    if (is_time(&generalized, (const char *)data, size)) {
        return SGP32_OK;
    }
    *at = first_wrong(&generalized, (const char *)data, size);
    return SGP32_TIME;
}

/* No time is as short as three octets; where the fault is can be said plainly. */
static sgp32_status short_reference(size_t *at, const uint8_t *data, size_t size, size_t years)
{
    for (*at = 0; *at < size; ++*at) {
        uint8_t last = *at == years ? '1' : '9';
        if (data[*at] < '0' || data[*at] > last) {
            break;
        }
    }
    return SGP32_TIME;
}

static sgp32_status utc_short_reference(size_t *at, const uint8_t *data, size_t size)
{
    return short_reference(at, data, size, 2);
}

static sgp32_status generalized_short_reference(size_t *at, const uint8_t *data, size_t size)
{
    return short_reference(at, data, size, 4);
}

Test(time, utc_time_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(pair_of(der_utc_time_check, utc_short_reference));
}

Test(time, generalized_time_agrees_with_reference_on_all_short_inputs)
{
    assert_agree_on_all_short_inputs(
        pair_of(der_generalized_time_check, generalized_short_reference));
}

static pair pair_for(const time_type *type)
{
    return pair_of(type->check, type->year_digits == 2 ? utc_reference : generalized_reference);
}

static void put(uint8_t *text, uint32_t value)
{
    text[0] = (uint8_t)('0' + value / 10);
    text[1] = (uint8_t)('0' + value % 10);
}

Test(time, utc_time_accepts_real_dates_alone)
{
    size_t accepted = 0;
    exact input = exact_of("000101000000Z", 13);
    for (uint32_t i = 0; i < 100 * 100 * 100; i++) {
        size_t at;
        put(input.data, i / 10000);
        put(input.data + 2, i / 100 % 100);
        put(input.data + 4, i % 100);
        bool real = is_time(&utc, (const char *)input.data, 13);
        if ((der_utc_time_check(&at, input.data, 13) == SGP32_OK) != real) {
            cr_assert_fail("%.13s", (const char *)input.data);
        }
        accepted += real;
    }
    cr_assert_eq(accepted, 100 * 365 + 25); /* 1952 to 2048, with 2000 */
    exact_free(&input);
}

Test(time, generalized_time_knows_the_leap_years_of_all_centuries)
{
    size_t leap = 0;
    exact input = exact_of("00000229000000Z", 15);
    for (uint32_t year = 0; year < 10000; year++) {
        size_t at;
        put(input.data, year / 100);
        put(input.data + 2, year % 100);
        leap += der_generalized_time_check(&at, input.data, 15) == SGP32_OK;
        assert_agree_at(pair_for(&generalized), input.data, 15);
    }
    cr_assert_eq(leap, 2425);
    exact_free(&input);
}

Test(time, generalized_time_accepts_real_dates_alone)
{
    static const char *const years[] = {"1900", "2000", "2023", "2024", "2100"};
    for (size_t y = 0; y < sizeof years / sizeof years[0]; y++) {
        exact input = exact_of("00000101000000Z", 15);
        memcpy(input.data, years[y], 4);
        for (uint32_t i = 0; i < 10000; i++) {
            put(input.data + 4, i / 100);
            put(input.data + 6, i % 100);
            assert_agree_at(pair_for(&generalized), input.data, 15);
        }
        exact_free(&input);
    }
}

static void assert_every_time_of_day(const time_type *type, const char *midnight)
{
    size_t size = strlen(midnight);
    exact input = exact_of(midnight, size);
    for (size_t place = type->year_digits + 4; place < size - 1; place += 2) {
        for (uint32_t value = 0; value < 100; value++) {
            put(input.data + place, value);
            assert_agree_at(pair_for(type), input.data, size);
        }
        put(input.data + place, 0);
    }
    exact_free(&input);
}

Test(time, hours_end_at_23_and_minutes_and_seconds_at_59)
{
    assert_every_time_of_day(&utc, "240229000000Z");
    assert_every_time_of_day(&generalized, "20240229000000Z");
}

static const char *const samples[] = {
    "240229235959Z",        "991231000000Z",      "000229120000Z",          "20240229235959Z",
    "20231130000000Z",      "19990101000000.5Z",  "20991231235959.123456Z", "00000101000000.01Z",
    "20240229235959.0001Z", "20240131101010.10Z", "20240131101010.Z",       "20240131101010,5Z",
    "20240131101010+0100",  "2401311010Z",        "240131101010+0000",      "202401311010Z",
};

Test(time, every_cut_and_every_changed_octet_is_judged_as_the_reference_does)
{
    const time_type *const types[] = {&utc, &generalized};
    for (size_t i = 0; i < 2 * sizeof samples / sizeof samples[0]; i++) {
        const time_type *type = types[i % 2];
        const char *sample = samples[i / 2];
        size_t size = strlen(sample);
        for (size_t cut = 0; cut <= size; cut++) {
            assert_agree(pair_for(type), sample, cut);
        }
        exact input = exact_of(sample, size);
        for (size_t place = 0; place < size; place++) {
            for (uint32_t octet = 0; octet < 256; octet++) {
                input.data[place] = (uint8_t)octet;
                assert_agree_at(pair_for(type), input.data, size);
            }
            input.data[place] = (uint8_t)sample[place];
        }
        exact_free(&input);
    }
}

typedef struct time_case {
    const time_type *type;
    const char *text;
    sgp32_status status;
    size_t at;
} time_case;

Test(time, only_the_der_forms_are_taken)
{
    static const time_case cases[] = {
        {&utc, "991231235959Z", SGP32_OK, 0},
        {&utc, "000229000000Z", SGP32_OK, 0},
        {&utc, "", SGP32_TIME, 0},
        {&utc, "9912312359Z", SGP32_TIME, 10},       /* seconds are not optional */
        {&utc, "991231235959", SGP32_TIME, 12},      /* nor is the Z */
        {&utc, "991231235959+0000", SGP32_TIME, 12}, /* no zones */
        {&utc, "991231235959z", SGP32_TIME, 12},
        {&utc, "991231235959ZZ", SGP32_TIME, 13},
        {&utc, "991231235959.5Z", SGP32_TIME, 12}, /* no fractions in UTCTime */
        {&utc, "20991231235959Z", SGP32_TIME, 2},  /* a GeneralizedTime: month 99 */
        {&utc, "230229000000Z", SGP32_TIME, 5},
        {&utc, "240230000000Z", SGP32_TIME, 4},
        {&utc, "240431000000Z", SGP32_TIME, 5},
        {&utc, "240001000000Z", SGP32_TIME, 3},
        {&utc, "241301000000Z", SGP32_TIME, 3},
        {&utc, "240100000000Z", SGP32_TIME, 5},
        {&utc, "240101240000Z", SGP32_TIME, 7},
        {&utc, "240101006000Z", SGP32_TIME, 8},
        {&utc, "240101000060Z", SGP32_TIME, 10}, /* no leap seconds */
        {&generalized, "20240229235959Z", SGP32_OK, 0},
        {&generalized, "99991231235959Z", SGP32_OK, 0}, /* RFC 5280: no end */
        {&generalized, "20240229235959.5Z", SGP32_OK, 0},
        {&generalized, "20240229235959.05Z", SGP32_OK, 0},
        {&generalized, "20240229235959.123456789123456789Z", SGP32_OK, 0},
        {&generalized, "20240229235959.50Z", SGP32_TIME, 17},
        {&generalized, "20240229235959.0Z", SGP32_TIME, 16},
        {&generalized, "20240229235959.Z", SGP32_TIME, 15},
        {&generalized, "20240229235959.5", SGP32_TIME, 16},
        {&generalized, "20240229235959,5Z", SGP32_TIME, 14},
        {&generalized, "20240229235959", SGP32_TIME, 14},
        {&generalized, "20240229235959Z0", SGP32_TIME, 15},
        {&generalized, "20240229235959+0100", SGP32_TIME, 14},
        {&generalized, "202402292359Z", SGP32_TIME, 12},
        {&generalized, "19000229000000Z", SGP32_TIME, 7},
        {&generalized, "20000229000000Z", SGP32_OK, 0},
        {&generalized, "21000229000000Z", SGP32_TIME, 7},
        {&generalized, "-0240229000000Z", SGP32_TIME, 0},
        {&generalized, " 20240229000000Z", SGP32_TIME, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const time_case *c = &cases[i];
        exact input = exact_of(c->text, strlen(c->text));
        size_t at = untouched;
        sgp32_status status = c->type->check(&at, input.data, input.size);
        cr_expect_eq(status, c->status, "%s: status %d", c->text, (int)status);
        cr_expect_eq(at, c->status == SGP32_OK ? untouched : c->at, "%s: at %zu", c->text, at);
        exact_free(&input);
    }
}
