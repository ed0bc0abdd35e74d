/* SPDX-License-Identifier: Apache-2.0 */
/* The plain reading of an identifier and a length that the tests compare der_header_read with:
   it takes the octets apart first and judges them afterwards. */
#ifndef SGP32_TESTS_HEADER_REFERENCE_H
#define SGP32_TESTS_HEADER_REFERENCE_H

#include "der/der.h"

#include <string.h>

/* Octets of the identifier; `size` + 1 if it does not end. */
static inline size_t reference_identifier_octets(const uint8_t *data, size_t size)
{
    if (data[0] % 32 != 31) {
        return 1;
    }
    for (size_t i = 1; i < size; i++) {
        if (data[i] < 128) {
            return i + 1;
        }
    }
    return size + 1;
}

/* Octets of the shortest form of a length, counted by what each form can say. */
static inline size_t reference_length_octets(size_t length)
{
    if (length <= 127) {
        return 1;
    }
    size_t octets = 1;
    size_t most = 255;
    while (length > most) {
        octets++;
        most = most * 256 + 255;
    }
    return 1 + octets;
}

static inline sgp32_status reference_header_read(der_header *header, size_t *at,
                                                 const uint8_t *data, size_t size)
{
    *at = size;
    if (size == 0) {
        return SGP32_TRUNCATED;
    }
    if (data[0] == 0x00 || data[0] == 0x20) {
        *at = 0;
        return SGP32_TAG;
    }
    if (data[0] % 32 == 31 && size > 1 && (data[1] <= 30 || data[1] == 128)) {
        *at = 1;
        return SGP32_TAG;
    }
    size_t identifier = reference_identifier_octets(data, size);
    if (identifier >= size) {
        return SGP32_TRUNCATED;
    }

    size_t given = 0; /* octets of the long form that are there */
    size_t zeros = 0; /* how many of them lead with zero */
    size_t wanted = 0;
    size_t length = data[identifier];
    if (length >= 128) {
        wanted = length - 128;
        if (wanted == 0 || wanted == 127) {
            *at = identifier;
            return SGP32_LENGTH;
        }
        given = size - identifier - 1 < wanted ? size - identifier - 1 : wanted;
        const uint8_t *octets = data + identifier + 1;
        while (zeros < given && octets[zeros] == 0) {
            zeros++;
        }
        if (given - zeros > sizeof(size_t)) {
            *at = identifier;
            return SGP32_LENGTH;
        }
        if (given < wanted) {
            return SGP32_TRUNCATED;
        }
        length = 0;
        for (size_t i = zeros; i < given; i++) {
            length = length * 256 + octets[i];
        }
    }

    header->identifier = 0;
    for (size_t i = 0; i < identifier; i++) {
        header->identifier = header->identifier * 256 + data[i];
    }
    if (identifier > 4) {
        header->identifier = DER_LONG_IDENTIFIER;
    }
    header->header_size = identifier + 1 + wanted;
    header->size = length;
    header->minimal = 1 + wanted == reference_length_octets(length);
    return SGP32_OK;
}

#endif
