/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Decimal conversion of numbers of any size in memory of the caller, both ways
 * by multiplying and adding from the most significant end. The cost grows with
 * the square of the size, which SGP32_JSON_NUMBER_MAX bounds.
 */
#ifndef SGP32_SRC_JSON_NUMBER_H
#define SGP32_SRC_JSON_NUMBER_H

#include "sgp32/json.h"

/* -- to decimal ------------------------------------------------------------------ */

/* Contents of an INTEGER in two's complement, or of one arc of an OBJECT IDENTIFIER. */
typedef struct json_number {
    const uint8_t *data;
    size_t size;         /* not 0 */
    bool arc;            /* seven bits per octet */
    uint32_t difference; /* what the value is less than the octets say */
} json_number;

static inline bool json_number_is_negative(const json_number *number)
{
    return !number->arc && number->data[0] >= 0x80;
}

/* The most decimal digits that the magnitude has; it has them or one less. */
size_t json_number_digits(const json_number *number);

/* Octets that json_number_convert works in, for a number of `size` octets. */
#define JSON_NUMBER_AREA(size) (((size)*8u * 30103u / 100000u / 9u + 2u) * 4u)

/*
 * Brings the magnitude into groups of nine digits, four octets each, which end
 * at `end` with the least significant one; returns their number. There are
 * JSON_NUMBER_AREA octets before `end`, or four ninths of the digits and four
 * more.
 */
size_t json_number_convert(uint8_t *end, const json_number *number);

/* Group `index`, counted from `end` as json_number_convert left them: 1 is the last. */
uint32_t json_number_group(const uint8_t *end, size_t index);

/* -- from decimal ---------------------------------------------------------------- */

/* A magnitude in the making: `bits` (8 or 7) to the octet, least significant first. */
typedef struct json_magnitude {
    uint8_t *data;
    size_t capacity;
    size_t size;
    uint32_t bits;
    uint32_t pending; /* digits not yet multiplied in */
    uint32_t scale;   /* ten to the number of them */
    bool full;        /* the capacity did not suffice */
} json_magnitude;

/* The most octets that `count` digits take in two's complement, or in septets. */
size_t json_magnitude_most(size_t count, uint32_t bits);

json_magnitude json_magnitude_of(uint8_t *data, size_t capacity, uint32_t bits);
void json_magnitude_digit(json_magnitude *magnitude, uint32_t digit);

/* Adds `more` and takes in all digits. */
void json_magnitude_finish(json_magnitude *magnitude, uint32_t more);

/* Turns a finished magnitude into the contents of an INTEGER at `data`; sets `full` if there is
   no room for the sign. */
void json_magnitude_integer(json_magnitude *magnitude, bool negative);

/* Turns a finished magnitude into an arc. */
void json_magnitude_arc(json_magnitude *magnitude);

#endif
