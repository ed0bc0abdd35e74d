/* SPDX-License-Identifier: Apache-2.0 */
/* INTEGER and ENUMERATED contents (X.690 8.3, 8.4): two's complement, big-endian, in the
   fewest octets. */
#include "der/der.h"

size_t der_integer_padding(const uint8_t *data, size_t size)
{
    size_t padding = 0;
    /*@ loop invariant padding <= size && (size > 0 ==> padding < size);
        loop assigns padding;
        loop variant size - padding;
    */
    while (size - padding > 1) {
        /* X.690 8.3.2: an octet says nothing when it only repeats the sign bit after it. */
        uint8_t sign = data[padding + 1] >= 0x80 ? 0xFF : 0x00;
        if (data[padding] != sign) {
            break;
        }
        padding++;
    }
    return padding;
}

bool der_integer_get(int64_t *value, const uint8_t *data, size_t size)
{
    if (size == 0 || size > 8) {
        return false;
    }
    uint64_t bits = data[0] >= 0x80 ? UINT64_MAX : 0;
    /*@ loop invariant i <= size;
        loop assigns i, bits;
        loop variant size - i;
    */
    for (size_t i = 0; i < size; i++) {
        bits = bits << 8 | data[i];
    }
    /* Two's complement without the conversion that C11 leaves to the implementation. */
    *value = bits <= INT64_MAX ? (int64_t)bits : -(int64_t)(UINT64_MAX - bits) - 1;
    return true;
}

size_t der_integer_size(int64_t value)
{
    uint64_t rest = value < 0 ? (uint64_t) - (value + 1) : (uint64_t)value;
    size_t octets = 1;
    /*@ loop invariant 1 <= octets <= 8;
        loop invariant octets == 1 ==> rest <= INT64_MAX;
        loop invariant octets == 2 ==> rest <= INT64_MAX / 0x100;
        loop invariant octets == 3 ==> rest <= INT64_MAX / 0x10000;
        loop invariant octets == 4 ==> rest <= INT64_MAX / 0x1000000;
        loop invariant octets == 5 ==> rest <= INT64_MAX / 0x100000000;
        loop invariant octets == 6 ==> rest <= INT64_MAX / 0x10000000000;
        loop invariant octets == 7 ==> rest <= INT64_MAX / 0x1000000000000;
        loop invariant octets == 8 ==> rest <= INT64_MAX / 0x100000000000000;
        loop assigns octets, rest;
        loop variant rest;
    */
    for (; rest >= 0x80; rest /= 0x100) {
        octets++;
    }
    return octets;
}

uint8_t *der_integer_write_before(uint8_t *end, int64_t value)
{
    uint64_t bits = (uint64_t)value;
    /*@ loop invariant \base_addr(end) == \base_addr(\at(end, Pre));
        loop invariant end <= \at(end, Pre) && 1 <= \at(end, Pre) - end + octets <= 8;
        loop assigns octets, bits, end, *(\at(end, Pre) - (1 .. 8));
        loop variant octets;
    */
    for (size_t octets = der_integer_size(value); octets != 0; octets--) {
        *--end = (uint8_t)bits;
        bits >>= 8;
    }
    return end;
}
