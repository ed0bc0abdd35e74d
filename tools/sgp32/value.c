/* SPDX-License-Identifier: Apache-2.0 */
/* Values as a person reads them, after their ASN.1 type. */
#include "value.h"

#include <stdio.h>
#include <string.h>

#include "oid.h"
#include "special.h"

#define LINES_OF_TEXT 4
#define LINES_OF_NAMES 8

/* The largest INTEGER shown in decimal, in octets. */
#define DECIMAL_MAX 64

void value_free(value *out)
{
    text_free(&out->body);
    text_free(&out->note);
}

/* Magnitude of a two's-complement number in decimal: repeated division by 10^9. */
static void add_decimal(tool_text *out, sgp32_bytes content)
{
    uint32_t words[DECIMAL_MAX / 4 + 1] = {0}; /* big-endian, `count` of them */
    size_t count = (content.size + 3) / 4;
    bool negative = (content.data[0] & 0x80) != 0;
    uint8_t carry = negative;
    for (size_t i = 0; i < content.size; i++) {
        uint8_t octet = content.data[content.size - 1 - i];
        if (negative) {
            octet = (uint8_t)(~octet + carry);
            carry = carry != 0 && octet == 0;
        }
        words[count - 1 - i / 4] |= (uint32_t)octet << (8 * (i % 4));
    }
    char digits[DECIMAL_MAX * 3];
    size_t at = sizeof digits;
    bool any;
    do {
        uint64_t rest = 0;
        any = false;
        for (size_t i = 0; i < count; i++) {
            rest = rest << 32 | words[i];
            words[i] = (uint32_t)(rest / 10);
            any = any || words[i] != 0;
            rest %= 10;
        }
        digits[--at] = (char)('0' + rest);
    } while (any);
    text_put(out, negative ? "-" : "");
    text_add(out, digits + at, sizeof digits - at);
}

void value_integer(tool_text *out, sgp32_bytes content)
{
    if (content.size == 0) {
        text_put(out, "0");
    } else if (content.size <= DECIMAL_MAX) {
        add_decimal(out, content);
    } else {
        text_put(out, "0x");
        text_hex(out, content.data, content.size, 0);
    }
}

/* A number without the sign octets that lenient input may have too many. */
static sgp32_bytes without_padding(sgp32_bytes content)
{
    while (content.size > 1 && content.data[0] == ((content.data[1] & 0x80) != 0 ? 0xFF : 0x00)) {
        content.data++;
        content.size--;
    }
    return content;
}

/* Value of at most eight content octets. */
static int64_t small_integer(sgp32_bytes content)
{
    uint64_t number = content.size != 0 && (content.data[0] & 0x80) != 0 ? UINT64_MAX : 0;
    for (size_t i = 0; i < content.size; i++) {
        number = number << 8 | content.data[i];
    }
    return (int64_t)number;
}

/* A number and what it is called: "undefinedError (127)". */
static void describe_named(value *out, const node *leaf)
{
    sgp32_bytes content = without_padding(leaf->content);
    bool is_small = content.size <= 8;
    const char *name = is_small ? sgp32_type_value_name(leaf->type, small_integer(content)) : NULL;
    if (name != NULL) {
        text_format(&out->body, MARK_WORD "%s" MARK_DIM " (", name);
        value_integer(&out->body, content);
        text_put(&out->body, ")");
    } else {
        text_put(&out->body, MARK_NUMBER);
        value_integer(&out->body, content);
        sgp32_type_info info;
        sgp32_type_describe(&info, leaf->type);
        text_put(&out->note, info.value_count != 0 ? "unknown value" : "");
    }
}

/* The names of the bits that are set. */
static void describe_named_bits(value *out, const node *leaf)
{
    sgp32_bytes content = leaf->content;
    size_t bits = content.size > 1 ? (content.size - 1) * 8 : 0;
    sgp32_bits set = {content.data + 1, bits};
    bool any = false;
    for (size_t i = 0; i < bits; i++) {
        if (!sgp32_bits_test(set, i)) {
            continue;
        }
        const char *name = sgp32_type_value_name(leaf->type, (int64_t)i);
        text_put(&out->body, any ? MARK_PLAIN ", " : "");
        if (name != NULL) {
            text_format(&out->body, MARK_WORD "%s", name);
        } else {
            text_format(&out->body, MARK_WARN "bit %zu", i);
        }
        any = true;
    }
    if (!any) {
        text_put(&out->body, MARK_DIM "none");
    }
    out->lines = LINES_OF_NAMES;
}

static void describe_octets(value *out, sgp32_bytes octets)
{
    text_put(&out->body, MARK_HEX);
    text_hex(&out->body, octets.data, octets.size, 4);
    text_bytes(&out->note, octets.size);
}

static void describe_bits(value *out, sgp32_bytes content)
{
    sgp32_bytes octets = sgp32_bytes_of(content.data + 1, content.size - 1);
    size_t spare = content.data[0];
    if (special_point(out, octets)) {
        return;
    }
    text_put(&out->body, MARK_HEX);
    text_hex(&out->body, octets.data, octets.size, 4);
    if (spare == 0) {
        text_bytes(&out->note, octets.size);
    } else {
        text_format(&out->note, "%zu bits", octets.size * 8 - spare);
    }
}

/* Adds code points of a fixed size in octets: BMPString, UniversalString, TeletexString. */
static void add_wide(tool_text *out, sgp32_bytes content, size_t width)
{
    for (size_t i = 0; i + width <= content.size; i += width) {
        uint32_t code = 0;
        for (size_t k = 0; k < width; k++) {
            code = code << 8 | content.data[i + k];
        }
        text_code_point(out, code <= 0x10FFFF ? code : 0xFFFD);
    }
}

bool value_text(tool_text *out, uint32_t tag, sgp32_bytes content, bool unicode)
{
    tool_text utf8 = {NULL, 0, 0};
    switch (tag) {
    case 0x0C: /* UTF8String */
    case 0x12: /* NumericString */
    case 0x13: /* PrintableString */
    case 0x16: /* IA5String */
    case 0x1A: /* VisibleString */
        text_add(&utf8, (const char *)content.data, content.size);
        break;
    case 0x14: /* TeletexString, read as Latin-1 */
        add_wide(&utf8, content, 1);
        break;
    case 0x1E: /* BMPString */
        add_wide(&utf8, content, 2);
        break;
    case 0x1C: /* UniversalString */
        add_wide(&utf8, content, 4);
        break;
    default:
        return false;
    }
    text_escape(out, utf8.size != 0 ? utf8.data : "", utf8.size, unicode);
    text_free(&utf8);
    return true;
}

static bool describe_text(value *out, uint32_t tag, sgp32_bytes content, bool unicode)
{
    tool_text escaped = {NULL, 0, 0};
    bool is_text = value_text(&escaped, tag, content, unicode);
    if (is_text) {
        text_format(&out->body, MARK_TEXT "\"%s\"", escaped.size != 0 ? escaped.data : "");
        if (content.size > 1024) {
            text_bytes(&out->note, content.size);
        }
        out->lines = LINES_OF_TEXT;
    }
    text_free(&escaped);
    return is_text;
}

void value_oid(tool_text *out, sgp32_bytes content)
{
    tool_text dotted = {NULL, 0, 0};
    if (oid_dotted(&dotted, content)) {
        const oid_entry *known = oid_find(dotted.data);
        text_format(out, MARK_NUMBER "%s", dotted.data);
        if (known != NULL) {
            text_format(out, MARK_PLAIN "  " MARK_WORD "%s", known->name);
        }
    } else {
        text_put(out, MARK_HEX);
        text_hex(out, content.data, content.size, 4);
    }
    text_free(&dotted);
}

void value_oid_name(tool_text *out, sgp32_bytes content)
{
    tool_text dotted = {NULL, 0, 0};
    const oid_entry *known = oid_dotted(&dotted, content) ? oid_find(dotted.data) : NULL;
    if (known != NULL) {
        text_format(out, MARK_WORD "%s", known->name);
    } else {
        value_oid(out, content);
    }
    text_free(&dotted);
}

void value_time(tool_text *out, sgp32_bytes content, bool is_utc_time)
{
    const char *digits = (const char *)content.data;
    size_t size = content.size;
    size_t year = is_utc_time ? 2 : 4;
    for (size_t i = 0; i < year + 10; i++) {
        if (i >= size || digits[i] < '0' || digits[i] > '9') {
            tool_text raw = {NULL, 0, 0};
            text_escape(&raw, digits, size, false);
            text_put(out, raw.size != 0 ? raw.data : "");
            text_free(&raw);
            return;
        }
    }
    if (is_utc_time) {
        /* X.509: 50 to 99 are 1950 to 1999. */
        text_put(out, digits[0] >= '5' ? "19" : "20");
    }
    text_format(out, "%.*s-%.2s-%.2s %.2s:%.2s:%.2s", (int)year, digits, digits + year,
                digits + year + 2, digits + year + 4, digits + year + 6, digits + year + 8);
    for (size_t i = year + 10; i < size && digits[i] != 'Z'; i++) {
        text_add(out, digits + i, 1);
    }
}

static void describe_time(value *out, sgp32_bytes content, bool is_utc_time)
{
    text_put(&out->body, MARK_NUMBER);
    value_time(&out->body, content, is_utc_time);
    text_put(&out->body, MARK_DIM " UTC");
}

static void describe_boolean(value *out, sgp32_bytes content)
{
    bool is_true = content.size != 0 && content.data[0] != 0;
    text_put(&out->body, is_true ? MARK_WORD "true" : MARK_WORD "false");
}

/* A TLV that the schema does not describe: by its tag if that is universal, else its octets. */
static void describe_tlv(value *out, uint32_t tag, sgp32_bytes content, bool unicode)
{
    switch (tag) {
    case 0x01:
        describe_boolean(out, content);
        return;
    case 0x02:
    case 0x0A:
        text_put(&out->body, MARK_NUMBER);
        value_integer(&out->body, content);
        return;
    case 0x05:
        text_put(&out->body, content.size == 0 ? MARK_DIM "null" : "");
        break;
    case 0x06:
        value_oid(&out->body, content);
        return;
    case 0x17:
    case 0x18:
        describe_time(out, content, tag == 0x17);
        return;
    default:
        if (describe_text(out, tag, content, unicode)) {
            return;
        }
        break;
    }
    if (tag != 0x05 || content.size != 0) {
        describe_octets(out, content);
        special_hint(&out->note, content);
    }
}

static void describe_typed(value *out, const node *leaf, bool unicode)
{
    switch (leaf->kind) {
    case SGP32_KIND_BOOLEAN:
        describe_boolean(out, leaf->content);
        break;
    case SGP32_KIND_INTEGER:
        text_put(&out->body, MARK_NUMBER);
        value_integer(&out->body, leaf->content);
        out->lines = LINES_OF_TEXT;
        break;
    case SGP32_KIND_NAMED_INTEGER:
    case SGP32_KIND_ENUMERATED:
        describe_named(out, leaf);
        break;
    case SGP32_KIND_BITS:
        describe_bits(out, leaf->content);
        break;
    case SGP32_KIND_NAMED_BITS:
        describe_named_bits(out, leaf);
        break;
    case SGP32_KIND_NULL:
        text_put(&out->body, MARK_DIM "present");
        break;
    case SGP32_KIND_OID:
        value_oid(&out->body, leaf->content);
        break;
    case SGP32_KIND_UTC_TIME:
    case SGP32_KIND_GENERALIZED_TIME:
        describe_time(out, leaf->content, leaf->kind == SGP32_KIND_UTC_TIME);
        break;
    case SGP32_KIND_OCTETS:
        describe_octets(out, leaf->content);
        break;
    default:
        describe_text(out, kind_universal_tag(leaf->kind), leaf->content, unicode);
        break;
    }
}

void value_describe(value *out, const node *leaf, bool unicode)
{
    *out = (value){{NULL, 0, 0}, {NULL, 0, 0}, 1, false};
    tlv whole;
    if (leaf->is_unknown || leaf->type == NULL) {
        if (tlv_read(&whole, leaf->der.data, leaf->der.size)) {
            sgp32_bytes inner = sgp32_bytes_of(leaf->der.data + whole.header, whole.size);
            describe_tlv(out, whole.tag, inner, unicode);
        }
    } else if (leaf->kind == SGP32_KIND_ANY) {
        if (tlv_read(&whole, leaf->content.data, leaf->content.size)) {
            sgp32_bytes inner = sgp32_bytes_of(leaf->content.data + whole.header, whole.size);
            describe_tlv(out, whole.tag, inner, unicode);
        }
    } else if (!special_describe(out, leaf)) {
        describe_typed(out, leaf, unicode);
    }
}
