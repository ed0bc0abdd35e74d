/* SPDX-License-Identifier: Apache-2.0 */
/* UTCTime and GeneralizedTime contents in their DER form (X.690 11.7, 11.8). */
#include "der/der.h"

/* A time is pairs of digits; UTCTime begins with the second one. */
enum field { CENTURY, YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, FIELDS };

/*@ requires \valid_read(value + (0 .. 6));
    requires 1 <= value[2] <= 12;
    assigns \nothing;
    ensures 28 <= \result <= 31;
*/
static uint32_t days_of_month(const uint32_t value[FIELDS])
{
    uint32_t month = value[MONTH];
    if (month == 2) {
        uint32_t year = value[YEAR] != 0 ? value[YEAR] : value[CENTURY];
        return year % 4 == 0 ? 29 : 28;
    }
    /* Odd months have 31 days up to July, even ones from August. */
    return 30 + ((month + month / 8) & 1);
}

/* A number that is beyond 9 for any octet but a digit. */
/*@ assigns \nothing; */
static uint32_t digit(uint8_t octet)
{
    return (uint32_t)octet - '0';
}

/* Each function below moves *position over the octets that it finds right and tells whether
   it has come through. */

/*@ requires \valid(position) && \valid_read(data + (0 .. size - 1));
    requires \separated(position, data + (0 .. size - 1));
    requires *position == 0 && first <= 1;
    assigns *position;
    ensures *position <= size;
    ensures \result ==> *position >= 12;
*/
static bool fields_pass(size_t *position, const uint8_t *data, size_t size, enum field first)
{
    static const uint8_t maximum[FIELDS] = {99, 99, 12, 31, 23, 59, 59};
    uint32_t value[FIELDS];

    /* The century of a UTCTime matters for the year 00 alone, which is 2000. */
    value[CENTURY] = 20;
    /*@ loop invariant first <= field <= 7;
        loop invariant *position == 2 * (field - first) && *position <= size;
        loop invariant field > 2 ==> 1 <= value[2] <= 12;
        loop assigns field, *position, value[0 .. 6];
        loop variant 7 - field;
    */
    for (uint32_t field = first; field < FIELDS; field++) {
        uint32_t most = field == DAY ? days_of_month(value) : maximum[field];
        uint32_t least = field == MONTH || field == DAY ? 1 : 0;
        if (*position == size || digit(data[*position]) > most / 10) {
            return false;
        }
        uint32_t tens = digit(data[*position]);
        ++*position;
        if (*position == size || digit(data[*position]) > 9) {
            return false;
        }
        value[field] = tens * 10 + digit(data[*position]);
        if (value[field] < least || value[field] > most) {
            return false;
        }
        ++*position;
    }
    return true;
}

/* X.690 11.7.3: a fraction ends in no zero, and an empty one is not written. */
/*@ requires \valid(position) && \valid_read(data + (0 .. size - 1));
    requires \separated(position, data + (0 .. size - 1));
    requires *position <= size;
    assigns *position;
    ensures *position <= size;
*/
static bool fraction_pass(size_t *position, const uint8_t *data, size_t size)
{
    if (*position == size || data[*position] != '.') {
        return true;
    }
    /*@ loop invariant *position < size;
        loop assigns *position;
        loop variant size - *position;
    */
    do {
        ++*position;
    } while (*position != size && digit(data[*position]) <= 9);
    return data[*position - 1] > '0';
}

/*@ requires \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, data + (0 .. size - 1));
    requires first <= 1;
    assigns *at;
    ensures \result == SGP32_OK ==> *at == \old(*at);
    ensures \result != SGP32_OK ==> *at <= size;
*/
static sgp32_status time_check(size_t *at, const uint8_t *data, size_t size, enum field first)
{
    size_t position = 0;
    if (fields_pass(&position, data, size, first) &&
        (first != CENTURY || fraction_pass(&position, data, size)) && position != size &&
        data[position] == 'Z') {
        position++;
        if (position == size) {
            return SGP32_OK;
        }
    }
    *at = position;
    return SGP32_TIME;
}

sgp32_status der_utc_time_check(size_t *at, const uint8_t *data, size_t size)
{
    return time_check(at, data, size, YEAR);
}

sgp32_status der_generalized_time_check(size_t *at, const uint8_t *data, size_t size)
{
    return time_check(at, data, size, CENTURY);
}
