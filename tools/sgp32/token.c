/* SPDX-License-Identifier: Apache-2.0 */
/* Reads an association token, which may be larger than any C integer. */
#include "token.h"

#include <string.h>

#include "tool.h"

/* Takes the next digit into a big-endian number; false if it does not fit. */
static bool append_digit(uint8_t number[SGP32_TOKEN_MAX], unsigned digit)
{
    unsigned carry = digit;
    for (size_t i = SGP32_TOKEN_MAX; i-- != 0;) {
        carry += number[i] * 10U;
        number[i] = (uint8_t)carry;
        carry >>= 8;
    }
    return carry == 0;
}

/* Makes a number its negative; false if it has no room for the sign. */
static bool negate(uint8_t number[SGP32_TOKEN_MAX])
{
    unsigned carry = 1;
    bool was_zero = true;
    for (size_t i = SGP32_TOKEN_MAX; i-- != 0;) {
        was_zero = was_zero && number[i] == 0;
        carry += (uint8_t)~number[i];
        number[i] = (uint8_t)carry;
        carry >>= 8;
    }
    return was_zero || (number[0] & 0x80) != 0;
}

/* Sets the shortest content octets, and what eim.h takes. */
static void settle(token *out, const uint8_t number[SGP32_TOKEN_MAX])
{
    size_t skip = 0;
    while (skip < SGP32_TOKEN_MAX - 1 && ((number[skip] == 0 && (number[skip + 1] & 0x80) == 0) ||
                                          (number[skip] == 0xFF && number[skip + 1] >= 0x80))) {
        skip++;
    }
    out->size = SGP32_TOKEN_MAX - skip;
    memcpy(out->octets, number + skip, out->size);
    if (out->size > sizeof(int64_t)) {
        out->number.big = sgp32_bytes_of(out->octets, out->size);
        return;
    }
    uint64_t value = (out->octets[0] & 0x80) != 0 ? UINT64_MAX : 0;
    for (size_t i = 0; i < out->size; i++) {
        value = value << 8 | out->octets[i];
    }
    memcpy(&out->number.value, &value, sizeof value);
}

int token_read(token *out, const char *decimal)
{
    *out = (token){.size = 1};
    if (decimal == NULL) {
        return TOOL_OK;
    }
    uint8_t number[SGP32_TOKEN_MAX] = {0};
    bool is_negative = decimal[0] == '-';
    const char *digits = is_negative ? decimal + 1 : decimal;
    bool fits = true;
    for (const char *at = digits; *at != '\0'; at++) {
        if (*at < '0' || *at > '9') {
            return tool_usage("--token takes a decimal number, not %s", decimal);
        }
        fits = fits && append_digit(number, (unsigned)(*at - '0'));
    }
    if (*digits == '\0') {
        return tool_usage("--token takes a decimal number, not %s", decimal);
    }
    fits = fits && (is_negative ? negate(number) : (number[0] & 0x80) == 0);
    if (!fits) {
        return tool_usage("--token %s is longer than %d octets", decimal, SGP32_TOKEN_MAX);
    }
    out->is_given = true;
    settle(out, number);
    return TOOL_OK;
}

const sgp32_integer *token_number(const token *t)
{
    return t->is_given ? &t->number : NULL;
}

void token_describe(tool_text *out, const token *t)
{
    text_format(out, "%02X %02zX ", TOKEN_TAG, t->size);
    text_hex(out, t->octets, t->size, 1);
}
