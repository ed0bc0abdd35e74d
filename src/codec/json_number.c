/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "codec/json_number.h"
#include "der/der.h"

#define GROUP UINT32_C(1000000000)

/* -- to decimal ------------------------------------------------------------------ */

size_t json_number_digits(const json_number *number)
{
    uint32_t mask = number->arc ? 0x7F : 0xFF;
    uint32_t first = number->data[0] & mask;
    uint64_t bits = (uint64_t)(number->size - 1) * (number->arc ? 7 : 8);
    if (json_number_is_negative(number)) {
        first ^= mask;
    }
    for (; first != 0; first >>= 1) {
        bits++;
    }
    /* An octet of nothing but sign has the highest bit after it. 0.30103 is a little more than
     * log10(2). */
    return (size_t)(bits * 30103 / 100000 + 1);
}

uint32_t json_number_group(const uint8_t *end, size_t index)
{
    uint32_t group;
    memcpy(&group, end - 4 * index, sizeof group);
    return group;
}

static void group_set(uint8_t *end, size_t index, uint32_t group)
{
    memcpy(end - 4 * index, &group, sizeof group);
}

/* groups * factor + addend; returns the new number of groups. */
static size_t groups_multiply(uint8_t *end, size_t count, uint32_t factor, uint32_t addend)
{
    uint64_t carry = addend;
    for (size_t i = 1; i <= count; i++) {
        carry += (uint64_t)json_number_group(end, i) * factor;
        group_set(end, i, (uint32_t)(carry % GROUP));
        carry /= GROUP;
    }
    while (carry != 0) {
        count++;
        group_set(end, count, (uint32_t)(carry % GROUP));
        carry /= GROUP;
    }
    return count;
}

size_t json_number_convert(uint8_t *end, const json_number *number)
{
    bool negative = json_number_is_negative(number);
    uint32_t bits = number->arc ? 7 : 8;
    uint32_t mask = number->arc ? 0x7F : 0xFF;
    size_t count = 0;
    for (size_t i = 0; i < number->size;) {
        /* Up to four octets at a time: groups are less than 2^30. */
        uint32_t chunk = 0;
        uint32_t shift = 0;
        for (; i < number->size && shift + bits <= 28; i++) {
            uint32_t octet = number->data[i] & mask;
            chunk = chunk << bits | (negative ? octet ^ 0xFF : octet);
            shift += bits;
        }
        count = groups_multiply(end, count, UINT32_C(1) << shift, chunk);
    }
    if (negative) {
        count = groups_multiply(end, count, 1, 1);
    }
    /* The difference is less than a group, and no more than the value. */
    for (size_t i = 1; number->difference != 0 && i <= count; i++) {
        uint32_t group = json_number_group(end, i);
        bool borrow = i == 1 ? group < number->difference : group == 0;
        uint32_t less = i == 1 ? number->difference : 1;
        group_set(end, i, borrow ? group + GROUP - less : group - less);
        if (!borrow) {
            break;
        }
    }
    while (count != 0 && json_number_group(end, count) == 0) {
        count--;
    }
    return count;
}

/* -- from decimal ---------------------------------------------------------------- */

size_t json_magnitude_most(size_t count, uint32_t bits)
{
    /* 3.32193 is a little more than log2(10); an INTEGER also has a sign bit. */
    uint64_t needed = (uint64_t)count * 332193 / 100000 + 2;
    return (size_t)(needed / bits + 1);
}

json_magnitude json_magnitude_of(uint8_t *data, size_t capacity, uint32_t bits)
{
    json_magnitude magnitude = {data, capacity, 0, bits, 0, 1, false};
    return magnitude;
}

static void put(json_magnitude *magnitude, uint32_t octet)
{
    if (magnitude->size == magnitude->capacity) {
        magnitude->full = true;
        return;
    }
    magnitude->data[magnitude->size++] = (uint8_t)octet;
}

static void multiply(json_magnitude *magnitude, uint32_t factor, uint32_t addend)
{
    uint32_t bits = magnitude->bits;
    uint32_t mask = (UINT32_C(1) << bits) - 1;
    uint64_t carry = addend;
    for (size_t i = 0; i < magnitude->size; i++) {
        carry += (uint64_t)magnitude->data[i] * factor;
        magnitude->data[i] = (uint8_t)(carry & mask);
        carry >>= bits;
    }
    for (; carry != 0 && !magnitude->full; carry >>= bits) {
        put(magnitude, (uint32_t)carry & mask);
    }
}

void json_magnitude_digit(json_magnitude *magnitude, uint32_t digit)
{
    magnitude->pending = magnitude->pending * 10 + digit;
    magnitude->scale *= 10;
    if (magnitude->scale == GROUP) {
        json_magnitude_finish(magnitude, 0);
    }
}

void json_magnitude_finish(json_magnitude *magnitude, uint32_t more)
{
    multiply(magnitude, magnitude->scale, magnitude->pending + more);
    magnitude->pending = 0;
    magnitude->scale = 1;
}

static void reverse(uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size / 2; i++) {
        uint8_t octet = data[i];
        data[i] = data[size - 1 - i];
        data[size - 1 - i] = octet;
    }
}

void json_magnitude_integer(json_magnitude *magnitude, bool negative)
{
    put(magnitude, 0); /* room for the sign */
    uint8_t *data = magnitude->data;
    size_t size = magnitude->size;
    uint32_t carry = 1;
    for (size_t i = 0; negative && i < size; i++) {
        carry += data[i] ^ 0xFFu;
        data[i] = (uint8_t)carry;
        carry >>= 8;
    }
    reverse(data, size);
    size_t padding = size != 0 ? der_integer_padding(data, size) : 0;
    if (padding != 0) {
        memmove(data, data + padding, size - padding);
        magnitude->size = size - padding;
    }
}

void json_magnitude_arc(json_magnitude *magnitude)
{
    reverse(magnitude->data, magnitude->size);
    for (size_t i = 0; i + 1 < magnitude->size; i++) {
        magnitude->data[i] |= 0x80;
    }
}
