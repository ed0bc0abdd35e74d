/* SPDX-License-Identifier: Apache-2.0 */
/* The forward builder: headers, counting without room, rotation, SET OF order. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "codec/build.h"
#include "der/der.h"
#include "support/support.h"

static uint32_t state = 7;

static uint32_t random_below(uint32_t limit)
{
    state = state * 1103515245 + 12345;
    return (state >> 8) % limit;
}

/* 61 { 30 { 04 <size octets> } 05 {} } */
static size_t nested(builder *out, size_t size)
{
    size_t outer = out->size;
    size_t inner = out->size;
    size_t leaf = out->size;
    for (size_t i = 0; i < size; i++) {
        builder_put(out, (uint8_t)i);
    }
    builder_close(out, leaf, 0x04);
    builder_close(out, inner, 0x30);
    builder_close(out, out->size, 0x05);
    builder_close(out, outer, 0xBF51);
    return out->size;
}

Test(build, headers_come_before_their_contents)
{
    static const size_t sizes[] = {0, 1, 123, 127, 128, 250, 255, 256, 65530, 65536};
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
        builder counted = builder_of(NULL, 0);
        size_t needed = nested(&counted, sizes[s]);
        cr_assert_not(builder_holds(&counted));
        uint8_t *buffer = malloc(needed);
        builder out = builder_of(buffer, needed);
        cr_assert_eq(nested(&out, sizes[s]), needed);
        cr_assert(builder_holds(&out));
        /* read it again, header by header */
        static const uint32_t identifiers[] = {0xBF51, 0x30, 0x04};
        size_t at = 0;
        size_t end = needed;
        for (size_t i = 0; i < 3; i++) {
            der_header header;
            size_t fault = 0;
            cr_assert_eq(der_header_read(&header, &fault, buffer + at, end - at), SGP32_OK);
            cr_assert_eq(header.identifier, identifiers[i]);
            cr_assert(header.minimal);
            at += header.header_size;
            cr_assert_leq(header.size, end - at);
            end = at + header.size;
        }
        cr_assert_eq(end - at, sizes[s]);
        for (size_t i = 0; i < sizes[s]; i++) {
            cr_assert_eq(buffer[at + i], (uint8_t)i);
        }
        cr_assert_eq(memcmp(buffer + end, "\x05\x00", 2), 0);
        free(buffer);
    }
}

Test(build, too_little_room_is_counted_and_not_overrun)
{
    builder counted = builder_of(NULL, 0);
    size_t needed = nested(&counted, 200);
    for (size_t capacity = 0; capacity < needed; capacity++) {
        uint8_t *buffer = malloc(capacity != 0 ? capacity : 1);
        builder out = builder_of(buffer, capacity);
        cr_assert_eq(nested(&out, 200), needed);
        cr_assert_not(builder_holds(&out));
        free(buffer);
    }
}

Test(build, the_count_does_not_wrap)
{
    builder out = builder_of(NULL, 0);
    builder_append(&out, NULL, SIZE_MAX - 1);
    builder_append(&out, NULL, 2);
    cr_assert_eq(out.size, SIZE_MAX);
    builder_put(&out, 0);
    builder_close(&out, 0, 0x30);
    cr_assert_eq(out.size, SIZE_MAX);
}

Test(build, rotation_swaps_neighbours)
{
    uint8_t buffer[64];
    for (size_t left = 0; left < 20; left++) {
        for (size_t right = 0; right < 20; right++) {
            builder out = builder_of(buffer, sizeof buffer);
            builder_put(&out, 0xAA);
            for (size_t i = 0; i < left + right; i++) {
                builder_put(&out, (uint8_t)i);
            }
            builder_rotate(&out, 1, 1 + left);
            cr_assert_eq(buffer[0], 0xAA);
            for (size_t i = 0; i < left + right; i++) {
                cr_assert_eq(buffer[1 + i], (i + left) % (left + right));
            }
        }
    }
}

static int compare(const void *a, const void *b)
{
    const support_buffer *left = a;
    const support_buffer *right = b;
    return der_set_compare(left->data, left->size, right->data, right->size);
}

/* Sorts `count` elements with builder_sort and with qsort. */
static void check_sort(const support_buffer *elements, size_t count, size_t total)
{
    uint8_t *buffer = malloc(total + 1);
    builder out = builder_of(buffer, total + 1);
    builder_put(&out, 0xEE); /* what comes before stays */
    for (size_t i = 0; i < count; i++) {
        builder_append(&out, elements[i].data, elements[i].size);
    }
    builder_sort(&out, 1);
    support_buffer *sorted = calloc(count != 0 ? count : 1, sizeof *sorted);
    if (count != 0) {
        memcpy(sorted, elements, count * sizeof *sorted);
        qsort(sorted, count, sizeof *sorted, compare);
    }
    cr_assert_eq(buffer[0], 0xEE);
    cr_assert_eq(out.size, total + 1);
    size_t at = 1;
    for (size_t i = 0; i < count; i++) {
        cr_assert_eq(memcmp(buffer + at, sorted[i].data, sorted[i].size), 0);
        cr_assert_eq(builder_next(&out, at), at + sorted[i].size);
        at += sorted[i].size;
    }
    free(sorted);
    free(buffer);
}

static support_buffer element(uint32_t value, size_t size)
{
    uint8_t data[300];
    builder out = builder_of(data, sizeof data);
    for (size_t i = 0; i < size; i++) {
        builder_put(&out, (uint8_t)(i < 4 ? value >> (24 - 8 * i) : i));
    }
    builder_close(&out, 0, random_below(3) == 0 ? 0x9F77 : 0x80);
    return support_copy(sgp32_bytes_of(data, out.size));
}

enum pattern { RANDOM, RISING, FALLING, EQUAL, ALTERNATING, TWO_RUNS, ONE_LONG, PATTERNS };

Test(build, any_set_is_put_in_order)
{
    static const size_t counts[] = {0, 1, 2, 3, 4, 5, 7, 8, 16, 31, 100, 333};
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++) {
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            size_t count = counts[c];
            support_buffer elements[333];
            size_t total = 0;
            for (size_t i = 0; i < count; i++) {
                uint32_t values[PATTERNS];
                uint32_t at = (uint32_t)i;
                uint32_t half = (uint32_t)count / 2;
                values[RANDOM] = random_below(UINT32_MAX);
                values[RISING] = at;
                values[FALLING] = UINT32_MAX - at;
                values[EQUAL] = 5;
                values[ALTERNATING] = i % 2 == 0 ? at : UINT32_MAX - at;
                values[TWO_RUNS] = at < half ? at * 2 : (at - half) * 2 + 1;
                values[ONE_LONG] = random_below(100);
                size_t size = pattern == RANDOM ? random_below(12) : 4;
                size = pattern == ONE_LONG && i == half ? 290 : size;
                elements[i] = element(values[pattern], size);
                total += elements[i].size;
            }
            check_sort(elements, count, total);
            for (size_t i = 0; i < count; i++) {
                support_free(&elements[i]);
            }
        }
    }
}

Test(build, sorting_a_hostile_set_takes_no_quadratic_time)
{
    /* 200,000 elements in reverse: with an insertion sort this would take minutes */
    enum { COUNT = 200000 };
    uint8_t *buffer = malloc(COUNT * 5);
    builder out = builder_of(buffer, COUNT * 5);
    for (uint32_t i = COUNT; i != 0; i--) {
        const uint8_t tlv[5] = {0x02, 0x03, (uint8_t)(i >> 16), (uint8_t)(i >> 8), (uint8_t)i};
        builder_append(&out, tlv, sizeof tlv);
    }
    builder_sort(&out, 0);
    for (uint32_t i = 0; i < COUNT; i++) {
        cr_assert_eq((uint32_t)buffer[i * 5 + 2] << 16 | (uint32_t)buffer[i * 5 + 3] << 8 |
                         buffer[i * 5 + 4],
                     i + 1);
    }
    free(buffer);
}

Test(build, an_unsorted_set_without_room_is_left_alone)
{
    uint8_t buffer[8] = {0};
    builder out = builder_of(buffer, 5);
    builder_append(&out, "\x02\x01\x05", 3);
    builder_append(&out, "\x02\x01\x01", 3);
    builder_sort(&out, 0);
    builder_rotate(&out, 0, 3);
    cr_assert_eq(out.size, 6);
    cr_assert_eq(memcmp(buffer, "\x02\x01\x05\0\0\0", 6), 0);
}

Test(build, named_bits_lose_their_trailing_zeros)
{
    static const struct {
        const char *content;
        size_t size;
        uint32_t unused;
    } cases[] = {{"00", 1, 0},   {"0000", 1, 0},     {"0780", 2, 7},   {"0080", 2, 7},
                 {"0640", 2, 6}, {"004000", 2, 6},   {"000001", 3, 0}, {"030000", 1, 0},
                 {"04F0", 2, 4}, {"00F00000", 2, 4}, {"00FF", 2, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        support_buffer content = support_hex(cases[i].content);
        uint32_t unused = 99;
        cr_assert_eq(named_bits_size(&unused, content.data, content.size), cases[i].size);
        cr_assert_eq(unused, cases[i].unused, "%s", cases[i].content);
        support_free(&content);
    }
}
