/* SPDX-License-Identifier: Apache-2.0 */
/* BOOLEAN, NULL and BIT STRING contents, and open types. */
#include "der/der.h"

sgp32_status der_boolean_check(size_t *at, const uint8_t *data, size_t size)
{
    /* X.690 11.1 */
    size_t right = size != 0 && (data[0] == 0x00 || data[0] == 0xFF) ? 1 : 0;
    if (right == 1 && size == 1) {
        return SGP32_OK;
    }
    *at = right;
    return SGP32_BOOLEAN;
}

sgp32_status der_null_check(size_t *at, const uint8_t *data, size_t size)
{
    (void)data;
    if (size != 0) {
        *at = 0;
        return SGP32_NULL;
    }
    return SGP32_OK;
}

sgp32_status der_bits_check(size_t *at, const uint8_t *data, size_t size, bool named)
{
    /* X.690 8.6.2.2 and 8.6.2.3: a count of unused bits, none when there are no bits. */
    if (size == 0 || data[0] > 7 || (size == 1 && data[0] != 0)) {
        *at = 0;
        return SGP32_BITS;
    }
    if (size == 1) {
        return SGP32_OK;
    }
    /* X.690 11.2.1: unused bits are zero; 11.2.2: the last bit of a named list is one. */
    uint32_t last_bit = UINT32_C(1) << data[0];
    uint32_t last = data[size - 1];
    if ((last & (last_bit - 1)) != 0 || (named && (last & last_bit) == 0)) {
        *at = size - 1;
        return SGP32_BITS;
    }
    return SGP32_OK;
}

sgp32_status der_open_check(size_t *at, const uint8_t *data, size_t size)
{
    der_header header;
    sgp32_status status = der_header_read_any(&header, at, data, size);
    if (status != SGP32_OK) {
        return status;
    }
    if (!header.minimal) {
        *at = der_length_offset(data);
        return SGP32_LENGTH;
    }
    size_t left = size - header.header_size;
    if (header.size > left) {
        *at = size;
        return SGP32_TRUNCATED;
    }
    if (header.size < left) {
        *at = header.header_size + header.size;
        return SGP32_TRAILING;
    }
    return SGP32_OK;
}
