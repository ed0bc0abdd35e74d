/* SPDX-License-Identifier: Apache-2.0 */
/* EID and ICCID between octets and digits, and their check digits. */
#include "sgp32/identity.h"

#include <string.h>

enum { PAD = 0xF, EID_NUMBER_DIGITS = 30 };

/* The digit that a nibble holds: 0 to 9, or more if it is none. */
static uint32_t eid_digit(const uint8_t *eid, size_t index)
{
    return index % 2 == 0 ? eid[index / 2] >> 4 : eid[index / 2] & 0xFu;
}

/* The same for an ICCID, whose nibbles are swapped. */
static uint32_t iccid_digit(const uint8_t *iccid, size_t index)
{
    return eid_digit(iccid, index ^ 1);
}

/* Whether all characters are digits. */
static bool all_digits(sgp32_bytes text)
{
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    return true;
}

sgp32_status sgp32_eid_read(uint8_t eid[SGP32_EID_SIZE], sgp32_bytes text)
{
    if (text.size != SGP32_EID_DIGITS) {
        return SGP32_SIZE;
    }
    if (!all_digits(text)) {
        return SGP32_STRING;
    }
    for (size_t i = 0; i < SGP32_EID_SIZE; i++) {
        eid[i] = (uint8_t)((text.data[2 * i] - '0') << 4 | (text.data[2 * i + 1] - '0'));
    }
    return SGP32_OK;
}

sgp32_status sgp32_eid_write(char text[SGP32_EID_DIGITS + 1], sgp32_bytes eid)
{
    text[0] = '\0';
    if (eid.size != SGP32_EID_SIZE) {
        return SGP32_SIZE;
    }
    for (size_t i = 0; i < SGP32_EID_DIGITS; i++) {
        uint32_t digit = eid_digit(eid.data, i);
        if (digit > 9) {
            text[0] = '\0';
            return SGP32_STRING;
        }
        text[i] = (char)('0' + digit);
    }
    text[SGP32_EID_DIGITS] = '\0';
    return SGP32_OK;
}

/* The first `digits` digits modulo 97; 97 if one is no digit. */
static uint32_t eid_remainder(const uint8_t *eid, size_t digits)
{
    uint32_t remainder = 0;
    for (size_t i = 0; i < digits; i++) {
        uint32_t digit = eid_digit(eid, i);
        if (digit > 9) {
            return 97;
        }
        remainder = (remainder * 10 + digit) % 97;
    }
    return remainder;
}

bool sgp32_eid_is_valid(sgp32_bytes eid)
{
    return eid.size == SGP32_EID_SIZE && eid_remainder(eid.data, SGP32_EID_DIGITS) == 1;
}

sgp32_status sgp32_eid_complete(uint8_t eid[SGP32_EID_SIZE])
{
    uint32_t remainder = eid_remainder(eid, EID_NUMBER_DIGITS);
    if (remainder == 97) {
        return SGP32_STRING;
    }
    uint32_t check = 98 - remainder * 100 % 97;
    eid[SGP32_EID_SIZE - 1] = (uint8_t)((check / 10) << 4 | check % 10);
    return SGP32_OK;
}

sgp32_status sgp32_iccid_read(uint8_t iccid[SGP32_ICCID_SIZE], sgp32_bytes text)
{
    if (text.size < SGP32_ICCID_DIGITS_MIN || text.size > SGP32_ICCID_DIGITS_MAX) {
        return SGP32_SIZE;
    }
    if (!all_digits(text)) {
        return SGP32_STRING;
    }
    memset(iccid, 0xFF, SGP32_ICCID_SIZE);
    for (size_t i = 0; i < text.size; i++) {
        uint32_t digit = (uint32_t)text.data[i] - '0';
        uint32_t other = iccid[i / 2] & (i % 2 == 0 ? 0xF0u : 0x0Fu);
        iccid[i / 2] = (uint8_t)(other | (i % 2 == 0 ? digit : digit << 4));
    }
    return SGP32_OK;
}

sgp32_status sgp32_iccid_write(char text[SGP32_ICCID_DIGITS_MAX + 1], sgp32_bytes iccid)
{
    text[0] = '\0';
    if (iccid.size != SGP32_ICCID_SIZE) {
        return SGP32_SIZE;
    }
    size_t count = SGP32_ICCID_DIGITS_MAX;
    while (count > 0 && iccid_digit(iccid.data, count - 1) == PAD) {
        count--;
    }
    if (count < SGP32_ICCID_DIGITS_MIN) {
        return SGP32_SIZE;
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t digit = iccid_digit(iccid.data, i);
        if (digit > 9) {
            text[0] = '\0';
            return SGP32_STRING;
        }
        text[i] = (char)('0' + digit);
    }
    text[count] = '\0';
    return SGP32_OK;
}

bool sgp32_iccid_is_valid(sgp32_bytes iccid)
{
    char text[SGP32_ICCID_DIGITS_MAX + 1];
    if (sgp32_iccid_write(text, iccid) != SGP32_OK) {
        return false;
    }
    /* From the right, every second digit counts twice, and then by the sum of its own digits. */
    uint32_t sum = 0;
    size_t count = sgp32_text(text).size;
    for (size_t i = 0; i < count; i++) {
        uint32_t digit = (uint32_t)(text[count - 1 - i] - '0');
        if (i % 2 == 1) {
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        sum += digit;
    }
    return sum % 10 == 0;
}
