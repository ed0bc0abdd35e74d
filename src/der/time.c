/* SPDX-License-Identifier: Apache-2.0 */
/* UTCTime and GeneralizedTime contents in their DER form (X.690 11.7, 11.8). */
#include "der/der.h"

/* A time is pairs of digits; UTCTime begins with the second one. */
enum field { CENTURY, YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, FIELDS };

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
static uint32_t digit(uint8_t octet)
{
    return (uint32_t)octet - '0';
}

static sgp32_status time_check(size_t *at, const uint8_t *data, size_t size, enum field first)
{
    static const uint8_t maximum[FIELDS] = {99, 99, 12, 31, 23, 59, 59};
    uint32_t value[FIELDS];
    size_t position = 0;

    /* The century of a UTCTime matters for the year 00 alone, which is 2000. */
    value[CENTURY] = 20;
    for (uint32_t field = first; field < FIELDS; field++) {
        uint32_t most = field == DAY ? days_of_month(value) : maximum[field];
        uint32_t least = field == MONTH || field == DAY ? 1 : 0;
        if (position == size || digit(data[position]) > most / 10) {
            goto fault;
        }
        uint32_t tens = digit(data[position++]);
        if (position == size || digit(data[position]) > 9) {
            goto fault;
        }
        value[field] = tens * 10 + digit(data[position]);
        if (value[field] < least || value[field] > most) {
            goto fault;
        }
        position++;
    }

    if (first == CENTURY && position != size && data[position] == '.') {
        /* X.690 11.7.3: a fraction ends in no zero, and an empty one is not written. */
        do {
            position++;
        } while (position != size && digit(data[position]) <= 9);
        if (data[position - 1] <= '0') {
            goto fault;
        }
    }
    if (position == size || data[position] != 'Z') {
        goto fault;
    }
    position++;
    if (position == size) {
        return SGP32_OK;
    }
fault:
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
