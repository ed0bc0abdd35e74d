/* SPDX-License-Identifier: Apache-2.0 */
#include "codec/json_text.h"
#include "der/der.h"

sgp32_status json_fail(json_text *text, size_t at, sgp32_json_fault fault)
{
    text->at = at;
    text->fault = at < text->size ? fault : SGP32_JSON_END;
    return SGP32_JSON;
}

int json_peek(json_text *text)
{
    while (text->at < text->size) {
        uint8_t octet = text->data[text->at];
        if (octet != ' ' && octet != '\n' && octet != '\r' && octet != '\t') {
            return octet;
        }
        text->at++;
    }
    return JSON_TEXT_END;
}

sgp32_status json_take(json_text *text, char wanted)
{
    if (json_peek(text) != wanted) {
        return json_fail(text, text->at, SGP32_JSON_SYNTAX);
    }
    text->at++;
    return SGP32_OK;
}

sgp32_status json_wrong_kind(json_text *text)
{
    bool value = false;
    switch (json_peek(text)) {
    case '{':
    case '[':
    case '"':
    case '-':
    case 't':
    case 'f':
    case 'n':
        value = true;
        break;
    default:
        value = json_peek(text) >= '0' && json_peek(text) <= '9';
        break;
    }
    return json_fail(text, text->at, value ? SGP32_JSON_KIND : SGP32_JSON_SYNTAX);
}

sgp32_status json_begin(json_text *text, char wanted)
{
    if (json_peek(text) != wanted) {
        return json_wrong_kind(text);
    }
    text->at++;
    return SGP32_OK;
}

sgp32_status json_literal(json_text *text, const char *word)
{
    if (json_peek(text) != word[0]) {
        return json_wrong_kind(text);
    }
    for (; *word != '\0'; word++) {
        if (text->at == text->size || text->data[text->at] != (uint8_t)*word) {
            return json_fail(text, text->at, SGP32_JSON_SYNTAX);
        }
        text->at++;
    }
    return SGP32_OK;
}

static bool is_digit(const json_text *text, size_t at)
{
    return at < text->size && text->data[at] >= '0' && text->data[at] <= '9';
}

sgp32_status json_integer(json_text *text, bool *negative, size_t *digits, size_t *count)
{
    int first = json_peek(text);
    if (first != '-' && !is_digit(text, text->at)) {
        return json_wrong_kind(text);
    }
    *negative = first == '-';
    size_t at = text->at + (*negative ? 1u : 0u);
    size_t end = at;
    while (is_digit(text, end)) {
        end++;
    }
    if (end == at) {
        return json_fail(text, at, SGP32_JSON_SYNTAX);
    }
    if (text->data[at] == '0' && end - at > 1) {
        return json_fail(text, at, SGP32_JSON_NUMBER);
    }
    if (end < text->size &&
        (text->data[end] == '.' || text->data[end] == 'e' || text->data[end] == 'E')) {
        return json_fail(text, end, SGP32_JSON_NUMBER);
    }
    *digits = at;
    *count = end - at;
    text->at = end;
    return SGP32_OK;
}

size_t json_string_plain(const json_text *text)
{
    size_t at = text->at;
    while (at < text->size) {
        uint8_t octet = text->data[at];
        if (octet < 0x20 || octet >= 0x80 || octet == '"' || octet == '\\') {
            break;
        }
        at++;
    }
    return at - text->at;
}

/* Four hex digits at `at`. */
static sgp32_status hex4(json_text *text, size_t at, uint32_t *code)
{
    *code = 0;
    for (size_t i = at; i < at + 4; i++) {
        uint32_t digit = i < text->size ? text->data[i] : 0;
        if (digit >= '0' && digit <= '9') {
            digit -= '0';
        } else if ((digit | 0x20) >= 'a' && (digit | 0x20) <= 'f') {
            digit = (digit | 0x20) - 'a' + 10;
        } else {
            return json_fail(text, i, SGP32_JSON_ESCAPE);
        }
        *code = *code << 4 | digit;
    }
    return SGP32_OK;
}

/* A \u escape, or two for a character beyond FFFF (RFC 8259 section 7). */
static sgp32_status escape_unicode(json_text *text, uint32_t *code)
{
    size_t start = text->at;
    uint32_t low = 0;
    sgp32_status status = hex4(text, start + 2, code);
    if (status != SGP32_OK) {
        return status;
    }
    text->at = start + 6;
    if (*code < 0xD800 || *code > 0xDFFF) {
        return SGP32_OK;
    }
    /* Only a high one may come first, and the escape of a low one follows at once. */
    for (size_t i = 0; i < 2; i++) {
        size_t at = text->at + i;
        if (*code >= 0xDC00 || (at < text->size && text->data[at] != (uint8_t) "\\u"[i])) {
            return json_fail(text, start, SGP32_JSON_ESCAPE);
        }
        if (at == text->size) {
            return json_fail(text, at, SGP32_JSON_END);
        }
    }
    status = hex4(text, text->at + 2, &low);
    if (status != SGP32_OK) {
        return status;
    }
    if (low < 0xDC00 || low > 0xDFFF) {
        return json_fail(text, start, SGP32_JSON_ESCAPE);
    }
    text->at += 6;
    *code = 0x10000 + ((*code - 0xD800) << 10) + (low - 0xDC00);
    return SGP32_OK;
}

static sgp32_status escape(json_text *text, uint32_t *code)
{
    static const char letters[] = "\"\\/bfnrt";
    static const uint8_t codes[] = {'"', '\\', '/', '\b', '\f', '\n', '\r', '\t'};
    if (text->at + 1 == text->size) {
        return json_fail(text, text->size, SGP32_JSON_ESCAPE);
    }
    uint8_t letter = text->data[text->at + 1];
    if (letter == 'u') {
        return escape_unicode(text, code);
    }
    for (size_t i = 0; i < sizeof codes; i++) {
        if (letter == (uint8_t)letters[i]) {
            *code = codes[i];
            text->at += 2;
            return SGP32_OK;
        }
    }
    return json_fail(text, text->at, SGP32_JSON_ESCAPE);
}

/* A character of two to four octets. */
static sgp32_status multibyte(json_text *text, uint32_t *code)
{
    const uint8_t *data = text->data + text->at;
    size_t octets = data[0] < 0xE0 ? 2 : data[0] < 0xF0 ? 3 : 4;
    size_t left = text->size - text->at;
    size_t at = 0;
    size_t characters = 0;
    size_t here = 1;
    while (here < octets && here < left && (data[here] & 0xC0) == 0x80) {
        here++;
    }
    if (here == left && here < octets && data[0] >= 0xC2 && data[0] <= 0xF4) {
        return json_fail(text, text->size, SGP32_JSON_END);
    }
    if (here < octets || der_utf8_check(&at, &characters, data, octets) != SGP32_OK) {
        return json_fail(text, text->at, SGP32_JSON_ENCODING);
    }
    *code = data[0] & (0xFFu >> (octets + 1));
    for (size_t i = 1; i < octets; i++) {
        *code = *code << 6 | (data[i] & 0x3Fu);
    }
    text->at += octets;
    return SGP32_OK;
}

sgp32_status json_string_next(json_text *text, uint32_t *code)
{
    if (text->at == text->size) {
        return json_fail(text, text->at, SGP32_JSON_END);
    }
    uint8_t octet = text->data[text->at];
    if (octet == '\\') {
        return escape(text, code);
    }
    if (octet >= 0x80) {
        return multibyte(text, code);
    }
    if (octet < 0x20) {
        return json_fail(text, text->at, SGP32_JSON_SYNTAX);
    }
    *code = octet == '"' ? JSON_STRING_END : octet;
    text->at++;
    return SGP32_OK;
}

sgp32_status json_string_skip(json_text *text)
{
    for (;;) {
        uint32_t code = 0;
        text->at += json_string_plain(text);
        sgp32_status status = json_string_next(text, &code);
        if (status != SGP32_OK || code == JSON_STRING_END) {
            return status;
        }
    }
}

bool json_string_is(const json_text *text, size_t at, const char *name)
{
    json_text string = *text;
    string.at = at;
    for (;; name++) {
        /* Names are letters, digits, hyphens and $: an octet that equals one stands for itself. */
        if (string.at < string.size && *name != '\0' && string.data[string.at] == (uint8_t)*name) {
            string.at++;
            continue;
        }
        uint32_t code = 0;
        if (json_string_next(&string, &code) != SGP32_OK) {
            return false;
        }
        if (code == JSON_STRING_END) {
            return *name == '\0';
        }
        if (*name == '\0' || code != (uint8_t)*name) {
            return false;
        }
    }
}

size_t json_utf8(uint8_t octets[4], uint32_t code)
{
    if (code < 0x80) {
        octets[0] = (uint8_t)code;
        return 1;
    }
    size_t size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = size - 1; i != 0; i--) {
        octets[i] = (uint8_t)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    octets[0] = (uint8_t)((0xF00u >> size & 0xFF) | code);
    return size;
}
