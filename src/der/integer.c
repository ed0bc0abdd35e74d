/* SPDX-License-Identifier: Apache-2.0 */
/* INTEGER and ENUMERATED contents (X.690 8.3, 8.4): two's complement, big-endian, in the
   fewest octets. */
#include "der/der.h"

size_t der_integer_padding(const uint8_t *data, size_t size)
{
    size_t padding = 0;
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
    for (size_t i = 0; i < size; i++) {
        bits = bits << 8 | data[i];
    }
    /* Two's complement without the conversion that C11 leaves to the implementation. */
    *value = bits <= INT64_MAX ? (int64_t)bits : -(int64_t)~bits - 1;
    return true;
}

size_t der_integer_size(int64_t value)
{
    uint64_t rest = value < 0 ? ~(uint64_t)value : (uint64_t)value;
    size_t octets = 1;
    for (; rest >= 0x80; rest >>= 8) {
        octets++;
    }
    return octets;
}

uint8_t *der_integer_write_before(uint8_t *end, int64_t value)
{
    uint64_t bits = (uint64_t)value;
    for (size_t octets = der_integer_size(value); octets != 0; octets--) {
        *--end = (uint8_t)bits;
        bits >>= 8;
    }
    return end;
}
