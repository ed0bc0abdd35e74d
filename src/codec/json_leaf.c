/* SPDX-License-Identifier: Apache-2.0 */
/* Contents octets from the JSON values of primitive types. */
#include "codec/json_number.h"
#include "codec/json_read.h"

#if SGP32_NAMES

/* Where in the text the octet `at` of the contents comes from; the string begins at `quote`. Open
   types are two characters of text an octet; strings that can have a fault inside are one. */
static size_t place_of(const json_reader *r, const sgp32_type *type, size_t quote, size_t at)
{
    json_text string = r->text;
    size_t left = type->kind == SCHEMA_ANY ? 2 * at : at;
    string.at = quote + 1;
    for (;;) {
        size_t place = string.at;
        uint32_t code = 0;
        if (json_string_next(&string, &code) != SGP32_OK || code == JSON_STRING_END ||
            left-- == 0) {
            return place;
        }
    }
}

/* Holds contents against their type. `start` is where the value begins in the text. */
static sgp32_status check(json_reader *r, const sgp32_type *type, size_t start, const uint8_t *data,
                          size_t size)
{
    leaf_fault fault;
    sgp32_status status = leaf_check(&fault, type, data, size);
    if (status == SGP32_OK) {
        return status;
    }
    r->actual = fault.actual;
    if (status == SGP32_SIZE || status == SGP32_RANGE) {
        r->minimum = type->low;
        r->maximum = schema_high(type);
        return json_refuse(r, status, start);
    }
    return json_refuse(r, status, place_of(r, type, start, fault.at));
}

/* The same for what was appended from `start` on, if the buffer holds it. */
static sgp32_status check_built(json_reader *r, const sgp32_type *type, size_t quote, size_t start)
{
    if (!builder_holds(&r->out)) {
        return SGP32_OK;
    }
    return check(r, type, quote, r->out.buffer + start, r->out.size - start);
}

/* -- numbers --------------------------------------------------------------------- */

static sgp32_status too_large(json_reader *r, size_t at, size_t size)
{
    r->actual = size;
    r->minimum = 1;
    r->maximum = SGP32_JSON_NUMBER_MAX;
    return json_refuse(r, SGP32_SIZE, at);
}

/* Appends `count` digits that begin at `at` as an INTEGER (8 bits an octet) or, with `more`
   added, as an arc (7). */
static sgp32_status append_number(json_reader *r, size_t at, size_t count, uint32_t bits,
                                  bool negative, uint32_t more)
{
    uint8_t scratch[SGP32_JSON_NUMBER_SINK_MAX + 8];
    builder *out = &r->out;
    json_text digits = r->text;
    size_t most = json_magnitude_most(count, bits);
    size_t room = builder_holds(out) ? out->capacity - out->size : 0;
    bool small = most < sizeof scratch;
    if (most > SGP32_JSON_NUMBER_MAX + 2) {
        return too_large(r, at, most);
    }
    if (!small && room == 0) {
        (void)builder_extend(out, most);
        return SGP32_OK;
    }
    uint8_t *place = small ? scratch : out->buffer + out->size;
    json_magnitude magnitude = json_magnitude_of(place, small ? sizeof scratch : room, bits);
    digits.at = at;
    for (size_t i = 0; i < count && !magnitude.full; i++) {
        uint32_t code = '0';
        (void)json_string_next(&digits, &code); /* digits, as the caller has seen */
        json_magnitude_digit(&magnitude, code - '0');
    }
    json_magnitude_finish(&magnitude, more);
    if (bits == 8) {
        json_magnitude_integer(&magnitude, negative);
    } else {
        json_magnitude_arc(&magnitude);
    }
    if (magnitude.full) {
        (void)builder_extend(out, most > room ? most : room + 1);
    } else if (magnitude.size > SGP32_JSON_NUMBER_MAX) {
        return too_large(r, at, magnitude.size);
    } else if (small) {
        builder_append(out, scratch, magnitude.size);
    } else {
        (void)builder_extend(out, magnitude.size);
    }
    return SGP32_OK;
}

static sgp32_status append_small(json_reader *r, bool *omitted, const sgp32_type *type, size_t at,
                                 int64_t value)
{
    uint8_t octets[8];
    const uint8_t *data = der_integer_write_before(octets + sizeof octets, value);
    size_t size = (size_t)(octets + sizeof octets - data);
    sgp32_status status = check(r, type, at, data, size);
    *omitted = builder_omits(type, data, size);
    if (status == SGP32_OK && !*omitted) {
        builder_append(&r->out, data, size);
    }
    return status;
}

static sgp32_status read_integer(json_reader *r, bool *omitted, const sgp32_type *type)
{
    bool negative = false;
    size_t digits = 0;
    size_t count = 0;
    uint64_t value = 0;
    (void)json_peek(&r->text);
    size_t at = r->text.at;
    sgp32_status status = json_integer(&r->text, &negative, &digits, &count);
    if (status != SGP32_OK) {
        return status;
    }
    for (size_t i = 0; i < count && count <= 19; i++) {
        value = value * 10 + (uint64_t)(r->text.data[digits + i] - '0');
    }
    if (count <= 19 && value <= (uint64_t)INT64_MAX + negative) {
        int64_t whole = negative && value != 0 ? -(int64_t)(value - 1) - 1 : (int64_t)value;
        return append_small(r, omitted, type, at, whole);
    }
    bool bounded = (type->flags & SCHEMA_BOUNDED) != 0;
    if (type->kind == SCHEMA_NAMED || (bounded && (negative || type->high != SCHEMA_MAX))) {
        r->actual = UINT64_MAX;
        r->minimum = type->low;
        r->maximum = schema_high(type);
        return json_refuse(r, SGP32_RANGE, at);
    }
    return append_number(r, digits, count, 8, negative, 0);
}

static void append_arc(builder *out, uint64_t value)
{
    uint32_t shift = 0;
    while (shift < 63 && value >> shift >= 0x80) {
        shift += 7;
    }
    for (; shift != 0; shift -= 7) {
        builder_put(out, (uint8_t)(0x80 | (value >> shift & 0x7F)));
    }
    builder_put(out, (uint8_t)(value & 0x7F));
}

/* Takes the digits of an arc and the character after them, in *code; the text is then after it,
   and the arc was from *at, with `count` digits. */
static sgp32_status take_arc(json_text *text, size_t *at, size_t *count, uint64_t *value,
                             uint32_t *code)
{
    *at = text->at;
    *count = 0;
    *value = 0;
    for (;;) {
        sgp32_status status = json_string_next(text, code);
        if (status != SGP32_OK || *code < '0' || *code > '9') {
            return status;
        }
        ++*count;
        *value = *count <= 18 ? *value * 10 + (*code - '0') : 0;
    }
}

static sgp32_status read_oid(json_reader *r)
{
    uint32_t first = 0;
    uint32_t code = '.';
    sgp32_status status = json_begin(&r->text, '"');
    for (uint32_t i = 0; status == SGP32_OK && code != JSON_STRING_END; i++) {
        size_t at = 0;
        size_t count = 0;
        uint64_t value = 0;
        size_t before = r->text.at;
        status = take_arc(&r->text, &at, &count, &value, &code);
        if (status != SGP32_OK) {
            return status;
        }
        json_text arc = r->text;
        arc.at = at;
        uint32_t leading = 0;
        (void)json_string_next(&arc, &leading);
        if (count == 0 || (count > 1 && leading == '0')) {
            return json_refuse(r, SGP32_OID, before);
        }
        /* X.660: the first arc is 0, 1 or 2, and below 0 and 1 there are 40 each. */
        bool beyond =
            i == 0 ? count > 1 || value > 2 : i == 1 && first < 2 && (count > 2 || value >= 40);
        if (beyond) {
            return json_refuse(r, SGP32_OID, before);
        }
        if (code != JSON_STRING_END ? code != '.' : i == 0) {
            return json_refuse(r, SGP32_OID, r->text.at - 1);
        }
        uint32_t more = i == 1 ? first * 40 : 0;
        if (i == 0) {
            first = (uint32_t)value;
        } else if (count <= 18) {
            append_arc(&r->out, value + more);
        } else {
            status = append_number(r, at, count, 7, false, more);
        }
    }
    return status;
}

/* -- strings --------------------------------------------------------------------- */

/* Octets of a character in a string type; 0 if it cannot hold it. */
static size_t encode(uint8_t octets[4], const sgp32_type *type, uint32_t code)
{
    uint32_t most = 0x7F;
    size_t width = 1;
    switch (type->kind) {
    case SCHEMA_UTF8:
        return json_utf8(octets, code);
    case SCHEMA_TELETEX:
        most = 0xFF;
        break;
    case SCHEMA_BMP:
        most = 0xFFFF;
        width = 2;
        break;
    case SCHEMA_UNIVERSAL:
        most = 0x10FFFF;
        width = 4;
        break;
    default:
        break;
    }
    for (size_t i = width; i != 0; i--) {
        octets[i - 1] = (uint8_t)(code >> 8 * (width - i));
    }
    return code <= most ? width : 0;
}

/* Character strings and times. */
static sgp32_status read_string(json_reader *r, const sgp32_type *type)
{
    json_text *text = &r->text;
    size_t start = r->out.size;
    bool wide = type->kind == SCHEMA_BMP || type->kind == SCHEMA_UNIVERSAL;
    sgp32_status status = json_begin(text, '"');
    size_t quote = text->at - 1;
    while (status == SGP32_OK) {
        uint8_t octets[4];
        uint32_t code = 0;
        if (!wide) {
            size_t plain = json_string_plain(text);
            builder_append(&r->out, text->data + text->at, plain);
            text->at += plain;
        }
        size_t at = text->at;
        status = json_string_next(text, &code);
        if (status == SGP32_OK && code == JSON_STRING_END) {
            return check_built(r, type, quote, start);
        }
        if (status == SGP32_OK) {
            size_t size = encode(octets, type, code);
            if (size == 0) {
                bool time = type->kind >= SCHEMA_UTC_TIME;
                return json_refuse(r, time ? SGP32_TIME : SGP32_STRING, at);
            }
            builder_append(&r->out, octets, size);
        }
    }
    return status;
}

/* -- hex ------------------------------------------------------------------------- */

/* What is known of hex text that was appended, whether the buffer holds it or not. */
typedef struct hex_text {
    size_t quote; /* where it begins in the text */
    size_t octets;
    size_t significant; /* octets up to the last one that is not zero */
    uint8_t last;       /* the last octet, and the last one that is not zero */
    uint8_t last_significant;
} hex_text;

static uint32_t hex_digit(uint32_t code)
{
    if (code >= '0' && code <= '9') {
        return code - '0';
    }
    uint32_t letter = code | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : UINT32_MAX;
}

/* Takes one hex digit of a string, or its end: JSON_STRING_END. */
static sgp32_status take_hex_digit(json_text *text, uint32_t *digit)
{
    size_t at = text->at;
    sgp32_status status = json_string_next(text, digit);
    if (status == SGP32_OK && *digit != JSON_STRING_END) {
        *digit = hex_digit(*digit);
        if (*digit == UINT32_MAX) {
            return json_fail(text, at, SGP32_JSON_HEX);
        }
    }
    return status;
}

static void put_hex_octet(json_reader *r, hex_text *hex, uint32_t octet)
{
    hex->last = (uint8_t)octet;
    builder_put(&r->out, hex->last);
    hex->octets++;
    if (octet != 0) {
        hex->significant = hex->octets;
        hex->last_significant = hex->last;
    }
}

static sgp32_status read_hex(json_reader *r, hex_text *hex)
{
    json_text *text = &r->text;
    sgp32_status status = json_begin(text, '"');
    hex->quote = text->at - 1;
    hex->octets = 0;
    hex->significant = 0;
    hex->last = 0;
    hex->last_significant = 0;
    while (status == SGP32_OK) {
        uint32_t high = 0;
        uint32_t low = 0;
        for (; text->size - text->at >= 2; text->at += 2) {
            high = hex_digit(text->data[text->at]);
            low = hex_digit(text->data[text->at + 1]);
            if ((high | low) > 0x0F) {
                break;
            }
            put_hex_octet(r, hex, high << 4 | low);
        }
        /* The end, a fault, or a digit in the form of an escape. */
        status = take_hex_digit(text, &high);
        if (status != SGP32_OK || high == JSON_STRING_END) {
            return status;
        }
        size_t at = text->at;
        status = take_hex_digit(text, &low);
        if (status == SGP32_OK && low == JSON_STRING_END) {
            return json_fail(text, at, SGP32_JSON_HEX);
        }
        if (status == SGP32_OK) {
            put_hex_octet(r, hex, high << 4 | low);
        }
    }
    return status;
}

static sgp32_status read_octets(json_reader *r, const sgp32_type *type)
{
    hex_text hex;
    sgp32_status status = read_hex(r, &hex);
    return status == SGP32_OK ? check(r, type, hex.quote, NULL, hex.octets) : status;
}

static sgp32_status read_any(json_reader *r, const sgp32_type *type)
{
    hex_text hex;
    size_t start = r->out.size;
    sgp32_status status = read_hex(r, &hex);
    return status == SGP32_OK ? check_built(r, type, hex.quote, start) : status;
}

sgp32_status json_tlv(json_reader *r, uint32_t *identifier, uint8_t *first, size_t *at)
{
    static const sgp32_type open = {.kind = SCHEMA_ANY};
    hex_text hex;
    size_t start = r->out.size;
    *identifier = 0;
    *first = 0;
    sgp32_status status = read_hex(r, &hex);
    if (status != SGP32_OK) {
        return status;
    }
    *at = hex.quote;
    status = check_built(r, &open, hex.quote, start);
    if (status == SGP32_OK && builder_holds(&r->out)) {
        der_header header;
        size_t place = 0;
        (void)der_header_read(&header, &place, r->out.buffer + start, r->out.size - start);
        *identifier = header.identifier;
        *first = r->out.buffer[start];
    }
    return status;
}

/* -- BIT STRING ------------------------------------------------------------------ */

/* The number of bits, under "length". */
static sgp32_status read_length(json_reader *r, uint64_t *length)
{
    bool negative = false;
    size_t digits = 0;
    size_t count = 0;
    sgp32_status status = json_integer(&r->text, &negative, &digits, &count);
    if (status != SGP32_OK) {
        return status;
    }
    if (negative || count > 18) {
        return json_fail(&r->text, digits, SGP32_JSON_BITS);
    }
    *length = 0;
    for (size_t i = 0; i < count; i++) {
        *length = *length * 10 + (uint64_t)(r->text.data[digits + i] - '0');
    }
    return status;
}

/* {"value": hex, "length": bits}, in either order. *end is where it ends. */
static sgp32_status read_bits_object(json_reader *r, hex_text *hex, uint64_t *length, size_t *end)
{
    json_text *text = &r->text;
    uint32_t seen = 0;
    sgp32_status status = json_begin(text, '{');
    while (status == SGP32_OK && (seen != 0 || json_peek(text) != '}')) {
        status = json_take(text, '"');
        size_t name = text->at;
        if (status == SGP32_OK) {
            status = json_string_skip(text);
        }
        if (status != SGP32_OK) {
            return status;
        }
        bool value = json_string_is(text, name, "value");
        uint32_t bit = value ? 1 : 2;
        if (!value && !json_string_is(text, name, "length")) {
            return json_fail(text, name - 1, SGP32_JSON_MEMBER);
        }
        if ((seen & bit) != 0) {
            return json_fail(text, name - 1, SGP32_JSON_REPEATED);
        }
        seen |= bit;
        status = json_take(text, ':');
        if (status == SGP32_OK) {
            status = value ? read_hex(r, hex) : read_length(r, length);
        }
        if (status == SGP32_OK && json_peek(text) == '}') {
            break;
        }
        if (status == SGP32_OK) {
            status = json_take(text, ',');
        }
    }
    if (status == SGP32_OK) {
        *end = text->at;
        text->at++;
        status = seen == 3 ? status : json_fail(text, *end, SGP32_JSON_BITS);
    }
    return status;
}

static sgp32_status read_bits(json_reader *r, const sgp32_type *type)
{
    builder *out = &r->out;
    hex_text hex = {0};
    uint64_t length = type->low;
    bool fixed = (type->flags & SCHEMA_BOUNDED) != 0 && type->low == type->high;
    size_t start = out->size;
    (void)json_peek(&r->text);
    size_t at = r->text.at;
    size_t end = at;
    builder_put(out, 0); /* the count of unused bits, known in the end */
    sgp32_status status = fixed ? read_hex(r, &hex) : read_bits_object(r, &hex, &length, &end);
    if (status != SGP32_OK) {
        return status;
    }
    if (fixed && hex.octets != (length + 7) / 8) {
        r->actual = (uint64_t)hex.octets * 8;
        r->minimum = r->maximum = length;
        return json_refuse(r, SGP32_SIZE, at);
    }
    uint32_t unused = (uint32_t)(0 - length) & 7;
    if (hex.octets != length / 8 + (length % 8 != 0) || (hex.last & ((1u << unused) - 1)) != 0) {
        return json_fail(&r->text, end, SGP32_JSON_BITS);
    }
    if (type->kind == SCHEMA_NAMED_BITS) {
        /* X.690 11.2.2: trailing zero bits are left out. */
        out->size -= hex.octets - hex.significant;
        unused = 0;
        while (hex.significant != 0 && (hex.last_significant >> unused & 1) == 0) {
            unused++;
        }
    }
    if (start < out->capacity) {
        out->buffer[start] = (uint8_t)unused;
    }
    return check_built(r, type, at, start);
}

/* -- all kinds ------------------------------------------------------------------- */

static sgp32_status read_boolean(json_reader *r, bool *omitted, const sgp32_type *type)
{
    bool value = json_peek(&r->text) == 't';
    uint8_t octet = value ? 0xFF : 0x00;
    sgp32_status status = json_literal(&r->text, value ? "true" : "false");
    *omitted = builder_omits(type, &octet, 1);
    if (status == SGP32_OK && !*omitted) {
        builder_put(&r->out, octet);
    }
    return status;
}

static sgp32_status read_enumerated(json_reader *r, bool *omitted, const sgp32_type *type)
{
    const schema_names *names = type->names;
    sgp32_status status = json_begin(&r->text, '"');
    size_t name = r->text.at;
    if (status == SGP32_OK) {
        status = json_string_skip(&r->text);
    }
    for (size_t i = 0; status == SGP32_OK && i < names->value_count; i++) {
        if (json_string_is(&r->text, name, names->values[i].name)) {
            return append_small(r, omitted, type, name - 1, names->values[i].value);
        }
    }
    return status == SGP32_OK ? json_fail(&r->text, name - 1, SGP32_JSON_NAME) : status;
}

sgp32_status json_leaf(json_reader *r, bool *omitted, const sgp32_type *type)
{
    switch (type->kind) {
    case SCHEMA_BOOLEAN:
        return read_boolean(r, omitted, type);
    case SCHEMA_NULL:
        return json_literal(&r->text, "null");
    case SCHEMA_INTEGER:
    case SCHEMA_NAMED:
        return read_integer(r, omitted, type);
    case SCHEMA_ENUMERATED:
        return read_enumerated(r, omitted, type);
    case SCHEMA_BITS:
    case SCHEMA_NAMED_BITS:
        return read_bits(r, type);
    case SCHEMA_OCTETS:
        return read_octets(r, type);
    case SCHEMA_OID:
        return read_oid(r);
    case SCHEMA_ANY:
        return read_any(r, type);
    default:
        return read_string(r, type);
    }
}

#endif
