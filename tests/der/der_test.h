/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How the tests of this room hold a check against its plain reference: both
 * have the same form, and both see the same octets at the end of an exact
 * allocation, so that a sanitizer sees one octet read too many. What the
 * reference says is compared in full: status, *at (which a success leaves
 * alone) and, for strings, the count of characters.
 */
#ifndef SGP32_TESTS_DER_TEST_H
#define SGP32_TESTS_DER_TEST_H

#include "der/der.h"
#include "support/support.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef sgp32_status (*plain_check)(size_t *at, const uint8_t *data, size_t size);
typedef sgp32_status (*counting_check)(size_t *at, size_t *characters, const uint8_t *data,
                                       size_t size);

/* A check and its reference: either plain ones or counting ones. */
typedef struct pair {
    plain_check check;
    plain_check reference;
    counting_check counting_check;
    counting_check counting_reference;
} pair;

static inline pair pair_of(plain_check check, plain_check reference)
{
    pair subject = {check, reference, NULL, NULL};
    return subject;
}

static inline pair counting_pair_of(counting_check check, counting_check reference)
{
    pair subject = {NULL, NULL, check, reference};
    return subject;
}

/* What *at holds before a call. */
static const size_t untouched = 0x7E57;

/* An allocation whose last `size` octets are the test's: there is at least one octet more in
   front for size 0, so that even the empty view ends where the allocation does. */
typedef struct exact {
    uint8_t *block;
    uint8_t *data;
    size_t size;
} exact;

static inline exact exact_of(const void *source, size_t size)
{
    exact copy = {(uint8_t *)malloc(size != 0 ? size : 1), NULL, size};
    cr_assert_not_null(copy.block);
    copy.data = copy.block + (size != 0 ? 0 : 1);
    if (source != NULL && size != 0) {
        memcpy(copy.data, source, size);
    }
    return copy;
}

static inline void exact_free(exact *copy)
{
    free(copy->block);
    copy->block = NULL;
    copy->data = NULL;
}

/* Prints octets for a message; the storage is reused by the next call. */
static inline const char *hex_of(const uint8_t *data, size_t size)
{
    static char text[3 * 64 + 4];
    size_t length = 0;
    text[0] = '\0';
    for (size_t i = 0; i < size && i < 64; i++) {
        length += (size_t)snprintf(text + length, sizeof text - length, " %02X", data[i]);
    }
    return size > 64 ? strcat(text, " ..") : text;
}

/* Reads hex digits, without blanks, into `out`; returns the octets. */
static inline size_t hex_into(uint8_t *out, size_t capacity, const char *hex)
{
    size_t size = strlen(hex) / 2;
    cr_assert(size <= capacity && strlen(hex) % 2 == 0, "bad hex: %s", hex);
    for (size_t i = 0; i < size; i++) {
        char digits[3] = {hex[2 * i], hex[2 * i + 1], '\0'};
        char *end;
        out[i] = (uint8_t)strtoul(digits, &end, 16);
        cr_assert_eq(*end, '\0', "bad hex: %s", hex);
    }
    return size;
}

static inline exact exact_hex(const char *hex)
{
    uint8_t octets[512];
    return exact_of(octets, hex_into(octets, sizeof octets, hex));
}

/* Judges octets that lie at the end of an allocation already. */
static inline void assert_agree_at(pair subject, const uint8_t *data, size_t size)
{
    size_t at = untouched;
    size_t expected_at = untouched;
    size_t characters = 0;
    size_t expected_characters = 0;
    sgp32_status status;
    sgp32_status expected;
    if (subject.check != NULL) {
        status = subject.check(&at, data, size);
        expected = subject.reference(&expected_at, data, size);
    } else {
        status = subject.counting_check(&at, &characters, data, size);
        expected = subject.counting_reference(&expected_at, &expected_characters, data, size);
    }
    bool counted = status != SGP32_OK || characters == expected_characters;
    /* Without a cr_assert in the way of millions of inputs. */
    if (status != expected || at != expected_at || !counted) {
        cr_assert_fail("%s: status %d at %zu, %zu characters; expected %d at %zu, %zu",
                       hex_of(data, size), (int)status, at, characters, (int)expected, expected_at,
                       expected_characters);
    }
}

static inline void assert_agree(pair subject, const void *source, size_t size)
{
    exact copy = exact_of(source, size);
    assert_agree_at(subject, copy.data, size);
    exact_free(&copy);
}

/* Judges every string of `size` octets out of `letters`. */
static inline void assert_agree_on_alphabet(pair subject, const uint8_t *letters, size_t count,
                                            size_t size)
{
    size_t indexes[16] = {0};
    exact input = exact_of(NULL, size);
    cr_assert(size <= sizeof indexes / sizeof indexes[0]);
    for (size_t i = 0; i < size; i++) {
        input.data[i] = letters[0];
    }
    size_t place;
    do {
        assert_agree_at(subject, input.data, size);
        for (place = 0; place < size; place++) {
            indexes[place] = (indexes[place] + 1) % count;
            input.data[place] = letters[indexes[place]];
            if (indexes[place] != 0) {
                break;
            }
        }
    } while (place < size);
    exact_free(&input);
}

/* Judges every input of 0, 1, 2 and 3 octets: 16,843,009 of them. On a slow machine, of those of
   3 octets only the ones made of octets next to a bound of some check. */
static inline void assert_agree_on_all_short_inputs(pair subject)
{
    static const uint8_t telling[] = {0x00, 0x01, 0x02, 0x07, 0x08, 0x1E, 0x1F, 0x20, 0x2D, 0x2E,
                                      0x30, 0x31, 0x32, 0x39, 0x3A, 0x40, 0x41, 0x5A, 0x7E, 0x7F,
                                      0x80, 0x81, 0x82, 0x84, 0x9F, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF,
                                      0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFE, 0xFF};
    uint8_t letters[256];
    for (size_t i = 0; i < sizeof letters; i++) {
        letters[i] = (uint8_t)i;
    }
    assert_agree_at(subject, NULL, 0);
    for (size_t size = 0; size <= 2; size++) {
        assert_agree_on_alphabet(subject, letters, sizeof letters, size);
    }
    bool slow = support_is_slow();
    assert_agree_on_alphabet(subject, slow ? telling : letters,
                             slow ? sizeof telling : sizeof letters, 3);
}

/* One line of a table: an input in hex, and what a check must say of it. */
typedef struct plain_case {
    const char *hex;
    sgp32_status status;
    size_t at; /* of a fault */
} plain_case;

static inline void assert_plain_cases(plain_check check, const plain_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        exact input = exact_hex(cases[i].hex);
        size_t at = untouched;
        sgp32_status status = check(&at, input.data, input.size);
        cr_expect_eq(status, cases[i].status, "%s: status %d", cases[i].hex, (int)status);
        cr_expect_eq(at, status == SGP32_OK ? untouched : cases[i].at, "%s: at %zu", cases[i].hex,
                     at);
        exact_free(&input);
    }
}

/* A repeatable sequence of numbers (xorshift64); `*state` is not 0. */
static inline uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

#endif
