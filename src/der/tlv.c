/* SPDX-License-Identifier: Apache-2.0 */
/* Identifier and length octets (X.690 8.1.2, 8.1.3, 10.1): the forms that der.h has no
   short way for. */
#include "der/der.h"

static sgp32_status fault(size_t *at, size_t offset, sgp32_status status)
{
    *at = offset;
    return status;
}

/* Fills the identifier, and header_size with the octets that it takes. */
static sgp32_status identifier_read(der_header *header, size_t *at, const uint8_t *data,
                                    size_t size)
{
    if (size == 0) {
        return fault(at, size, SGP32_TRUNCATED);
    }
    uint32_t identifier = data[0];
    size_t position = 1;
    if ((identifier & 0xDF) == 0) {
        return fault(at, 0, SGP32_TAG);
    }
    if ((identifier & 0x1F) == 0x1F) {
        uint32_t octet;
        do {
            if (position == size) {
                return fault(at, size, SGP32_TRUNCATED);
            }
            octet = data[position];
            /* X.690 8.1.2.2 and 8.1.2.4.2 c: no number below 31, no leading zero bits. */
            if (position == 1 && (octet < 0x1F || octet == 0x80)) {
                return fault(at, 1, SGP32_TAG);
            }
            identifier = position < 4 ? identifier << 8 | octet : DER_LONG_IDENTIFIER;
            position++;
        } while (octet >= 0x80);
    }
    header->identifier = identifier;
    header->header_size = position;
    return SGP32_OK;
}

/* Goes on where identifier_read has ended. */
static sgp32_status length_read(der_header *header, size_t *at, const uint8_t *data, size_t size)
{
    size_t start = header->header_size;
    if (start == size) {
        return fault(at, size, SGP32_TRUNCATED);
    }
    size_t position = start + 1;
    size_t length = data[start];
    bool minimal = true;
    if (length >= 0x80) {
        /* X.690 8.1.3.5; 80 is the indefinite form, FF is reserved. */
        size_t count = length & 0x7F;
        if (count == 0 || count == 0x7F) {
            return fault(at, start, SGP32_LENGTH);
        }
        length = 0;
        for (; count != 0; count--) {
            if (position == size) {
                return fault(at, size, SGP32_TRUNCATED);
            }
            if (length > SIZE_MAX >> 8) {
                return fault(at, start, SGP32_LENGTH);
            }
            length = length << 8 | data[position++];
        }
        minimal = length >= 0x80 && data[start + 1] != 0;
    }
    header->header_size = position;
    header->size = length;
    header->minimal = minimal;
    return SGP32_OK;
}

sgp32_status der_header_read_any(der_header *header, size_t *at, const uint8_t *data, size_t size)
{
    sgp32_status status = identifier_read(header, at, data, size);
    return status == SGP32_OK ? length_read(header, at, data, size) : status;
}

size_t der_length_offset(const uint8_t *data)
{
    size_t position = 1;
    if ((data[0] & 0x1F) == 0x1F) {
        while (data[position++] >= 0x80) {
        }
    }
    return position;
}

size_t der_length_size_long(size_t size)
{
    size_t octets = 1;
    for (; size != 0; size >>= 8) {
        octets++;
    }
    return octets;
}

uint8_t *der_length_write_long_before(uint8_t *end, size_t size)
{
    uint32_t first = 0x80;
    for (; size != 0; size >>= 8) {
        *--end = (uint8_t)size;
        first++;
    }
    *--end = (uint8_t)first;
    return end;
}
