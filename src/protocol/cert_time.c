/* SPDX-License-Identifier: Apache-2.0 */
/* Civil time and the times of certificates, as seconds since 1970. */
#include "protocol/cert_internal.h"

enum { PAIRS_MAX = 7, UTC_DIGITS = 12, GENERAL_DIGITS = 14, UTC_CENTURY_BREAK = 50 };

static bool is_leap(uint32_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static uint32_t days_of_month(uint32_t year, uint32_t month)
{
    if (month == 2) {
        return is_leap(year) ? 29 : 28;
    }
    /* Odd months have 31 days up to July, even ones from August. */
    return 30 + ((month + month / 8) & 1);
}

/* Days from 1970-01-01 to a date. Years are counted from March, so that a leap day is the last. */
static int64_t days_of(uint32_t year, uint32_t month, uint32_t day)
{
    int64_t y = (int64_t)year - (month <= 2 ? 1 : 0);
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t year_of_era = y - era * 400;
    int64_t month_from_march = (int64_t)(month + 9) % 12;
    int64_t day_of_year = (153 * month_from_march + 2) / 5 + (int64_t)day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

sgp32_status sgp32_time_of(int64_t *seconds, uint32_t year, uint32_t month, uint32_t day,
                           uint32_t hour, uint32_t minute, uint32_t second)
{
    if (year > 9999 || month < 1 || month > 12 || day < 1 || day > days_of_month(year, month) ||
        hour > 23 || minute > 59 || second > 59) {
        return SGP32_TIME;
    }
    *seconds = days_of(year, month, day) * 86400 + (int64_t)hour * 3600 + (int64_t)minute * 60 +
               (int64_t)second;
    return SGP32_OK;
}

/* RFC 5280 4.1.2.5.1: a UTCTime of the years 50 to 99 is in the twentieth century. */
sgp32_status sgp32_time_read(int64_t *seconds, const pkix_Time *time)
{
    bool is_utc = time->choice == PKIX_Time_utcTime;
    sgp32_bytes text = is_utc ? time->utcTime : time->generalTime;
    size_t digits = is_utc ? UTC_DIGITS : GENERAL_DIGITS;
    if ((!is_utc && time->choice != PKIX_Time_generalTime) || text.size <= digits) {
        return SGP32_TIME;
    }
    uint32_t pairs[PAIRS_MAX] = {0};
    size_t first = is_utc ? 1 : 0;
    for (size_t i = 0; i < digits; i++) {
        uint32_t digit = (uint32_t)text.data[i] - '0';
        if (digit > 9) {
            return SGP32_TIME;
        }
        pairs[first + i / 2] = pairs[first + i / 2] * 10 + digit;
    }
    if (is_utc) {
        pairs[0] = pairs[1] >= UTC_CENTURY_BREAK ? 19 : 20;
    }
    return sgp32_time_of(seconds, pairs[0] * 100 + pairs[1], pairs[2], pairs[3], pairs[4], pairs[5],
                         pairs[6]);
}
