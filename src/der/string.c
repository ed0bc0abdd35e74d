/* SPDX-License-Identifier: Apache-2.0 */
/* Contents of the restricted character string types (X.690 8.23; X.680 clause 41). */
#include "der/der.h"

/* The 7-bit characters of a type: bit `c % 32` of word `c / 32`. */
typedef struct character_set {
    uint32_t words[4];
} character_set;

static const character_set printable = {{0, 0xA7FFFB81, 0x07FFFFFE, 0x07FFFFFE}};
static const character_set numeric = {{0, 0x03FF0001, 0, 0}};
static const character_set visible = {{0, 0xFFFFFFFF, 0xFFFFFFFF, 0x7FFFFFFF}};
static const character_set ia5 = {{0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}};

/*@ requires \valid(at) && \valid(characters) && \valid_read(data + (0 .. size - 1));
    requires \valid_read(set) && \separated(at, characters, set);
    requires \separated(at, characters, data + (0 .. size - 1));
    assigns *at, *characters;
    ensures \result == SGP32_OK ==> *at == \old(*at) && *characters <= size;
    ensures \result != SGP32_OK ==> *at < size;
*/
static sgp32_status set_check(size_t *at, size_t *characters, const uint8_t *data, size_t size,
                              const character_set *set)
{
    /*@ loop invariant i <= size;
        loop assigns i;
        loop variant size - i;
    */
    for (size_t i = 0; i < size; i++) {
        uint32_t octet = data[i];
        if (octet >= 0x80 || (set->words[octet / 32] >> (octet % 32) & 1) == 0) {
            *at = i;
            return SGP32_STRING;
        }
    }
    *characters = size;
    return SGP32_OK;
}

sgp32_status der_printable_check(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    return set_check(at, characters, data, size, &printable);
}

sgp32_status der_ia5_check(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    return set_check(at, characters, data, size, &ia5);
}

sgp32_status der_numeric_check(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    return set_check(at, characters, data, size, &numeric);
}

sgp32_status der_visible_check(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    return set_check(at, characters, data, size, &visible);
}

sgp32_status der_teletex_check(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    (void)at;
    (void)data;
    *characters = size;
    return SGP32_OK;
}

/* A Unicode code point that is no surrogate. */
/*@ assigns \nothing; */
static bool is_scalar(uint32_t code)
{
    return code <= 0x10FFFF && code >> 11 != 0xD800 >> 11;
}

/* Octets of the UTF-8 character that `data` begins with and that is not ASCII; 0 if there is none
   (RFC 3629 section 4). `size` is not 0. */
/*@ requires size > 0 && \valid_read(data + (0 .. size - 1));
    assigns \nothing;
    ensures \result <= 4 && \result <= size;
*/
static size_t utf8_character(const uint8_t *data, size_t size)
{
    uint32_t code = data[0];
    uint32_t least; /* what a shorter form cannot say */
    size_t octets;
    if (code < 0xC0) {
        return 0;
    }
    if (code < 0xE0) {
        octets = 2;
        least = 0x80;
        code &= 0x1F;
    } else if (code < 0xF0) {
        octets = 3;
        least = 0x800;
        code &= 0x0F;
    } else if (code < 0xF8) {
        octets = 4;
        least = 0x10000;
        code &= 0x07;
    } else {
        return 0;
    }
    if (size < octets) {
        return 0;
    }
    /*@ loop invariant 1 <= i <= octets <= 4;
        loop assigns i, code;
        loop variant octets - i;
    */
    for (size_t i = 1; i < octets; i++) {
        if ((data[i] & 0xC0) != 0x80) {
            return 0;
        }
        code = code << 6 | (data[i] & 0x3F);
    }
    return code >= least && is_scalar(code) ? octets : 0;
}

sgp32_status der_utf8_check(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    size_t count = 0;
    /*@ loop invariant count <= i <= size;
        loop assigns i, count;
        loop variant size - i;
    */
    for (size_t i = 0; i < size; count++) {
        size_t octets = data[i] < 0x80 ? 1 : utf8_character(data + i, size - i);
        if (octets == 0) {
            *at = i;
            return SGP32_UTF8;
        }
        i += octets;
    }
    *characters = count;
    return SGP32_OK;
}

/* Characters of `width` octets each, big-endian. */
/*@ requires \valid(at) && \valid(characters) && \valid_read(data + (0 .. size - 1));
    requires width == 2 || width == 4;
    requires \separated(at, characters, data + (0 .. size - 1));
    assigns *at, *characters;
    ensures \result == SGP32_OK ==> *at == \old(*at) && *characters <= size;
    ensures \result != SGP32_OK ==> *at < size;
*/
static sgp32_status wide_check(size_t *at, size_t *characters, const uint8_t *data, size_t size,
                               size_t width)
{
    size_t count = 0;
    /*@ loop invariant count <= i <= size;
        loop assigns i, count;
        loop variant size - i;
    */
    for (size_t i = 0; i < size; i += width, count++) {
        bool right = size - i >= width;
        if (right) {
            uint32_t code = 0;
            /*@ loop invariant k <= width;
                loop assigns k, code;
                loop variant width - k;
            */
            for (size_t k = 0; k < width; k++) {
                code = code << 8 | data[i + k];
            }
            right = is_scalar(code);
        }
        if (!right) {
            *at = i;
            return SGP32_STRING;
        }
    }
    *characters = count;
    return SGP32_OK;
}

sgp32_status der_bmp_check(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    return wide_check(at, characters, data, size, 2);
}

sgp32_status der_universal_check(size_t *at, size_t *characters, const uint8_t *data, size_t size)
{
    return wide_check(at, characters, data, size, 4);
}
