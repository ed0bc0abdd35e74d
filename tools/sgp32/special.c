/* SPDX-License-Identifier: Apache-2.0 */
/* Octets that mean something: identities, versions, networks, tag lists, points. */
#include "special.h"

#include <stdio.h>
#include <string.h>

/* Digits of packed BCD; false if a half octet is none. `swapped`: the low half comes first, and
   an F after the last digit is padding. */
static bool bcd_digits(tool_text *out, sgp32_bytes octets, bool swapped)
{
    size_t start = out->size;
    bool ended = false;
    for (size_t i = 0; i < octets.size * 2; i++) {
        bool low = (i % 2 == 1) != swapped;
        unsigned digit = low ? octets.data[i / 2] & 15u : octets.data[i / 2] >> 4;
        if (swapped && digit == 15) {
            ended = true;
        } else if (digit > 9 || ended) {
            out->size = start;
            return false;
        } else {
            text_format(out, "%u", digit);
        }
    }
    return out->size != start;
}

/* The remainder of a decimal number by 97 (the check of an EID). */
static unsigned modulo_97(const char *digits, size_t size)
{
    unsigned rest = 0;
    for (size_t i = 0; i < size; i++) {
        rest = (rest * 10 + (unsigned)(digits[i] - '0')) % 97;
    }
    return rest;
}

/* EID: 32 digits, high half first, the last two of which are check digits. */
static bool describe_eid(value *out, sgp32_bytes octets)
{
    tool_text digits = {NULL, 0, 0};
    bool is_eid = octets.size == 16 && bcd_digits(&digits, octets, false);
    if (is_eid) {
        text_put(&out->body, MARK_NUMBER);
        for (size_t i = 0; i < digits.size; i += 4) {
            text_put(&out->body, i != 0 ? " " : "");
            text_add(&out->body, digits.data + i, 4);
        }
        if (modulo_97(digits.data, digits.size) != 1) {
            text_put(&out->note, "check digits do not fit");
        }
    }
    text_free(&digits);
    return is_eid;
}

static bool describe_iccid(value *out, sgp32_bytes octets)
{
    tool_text digits = {NULL, 0, 0};
    bool is_iccid = octets.size == 10 && bcd_digits(&digits, octets, true);
    if (is_iccid) {
        text_format(&out->body, MARK_NUMBER "%s", digits.data);
    }
    text_free(&digits);
    return is_iccid;
}

static bool describe_version(value *out, sgp32_bytes octets)
{
    if (octets.size != 3) {
        return false;
    }
    text_format(&out->body, MARK_NUMBER "%u.%u.%u", octets.data[0], octets.data[1], octets.data[2]);
    return true;
}

/* MCC and MNC as in 3GPP TS 24.008: the digits 2 1, 6 3, 5 4; 6 is F for a short MNC. */
static bool describe_network(value *out, sgp32_bytes octets)
{
    unsigned d[6];
    for (size_t i = 0; i < 3 && octets.size == 3; i++) {
        d[2 * i] = octets.data[i] & 15u;
        d[2 * i + 1] = octets.data[i] >> 4;
    }
    if (octets.size != 3 || d[0] > 9 || d[1] > 9 || d[2] > 9 || d[4] > 9 || d[5] > 9 ||
        (d[3] > 9 && d[3] != 15)) {
        return false;
    }
    text_format(&out->body, MARK_NUMBER "%u%u%u-%u%u", d[0], d[1], d[2], d[4], d[5]);
    if (d[3] != 15) {
        text_format(&out->body, "%u", d[3]);
    }
    text_put(&out->note, "MCC-MNC, ");
    text_hex(&out->note, octets.data, octets.size, 0);
    return true;
}

static bool describe_imei(value *out, sgp32_bytes octets)
{
    tool_text digits = {NULL, 0, 0};
    if (octets.size == 8 && bcd_digits(&digits, octets, true) && digits.size >= 14) {
        text_put(&out->body, MARK_HEX);
        text_hex(&out->body, octets.data, octets.size, 4);
        text_format(&out->note, "IMEI %s", digits.data);
    }
    text_free(&digits);
    return out->body.size != 0;
}

bool special_point(value *out, sgp32_bytes octets)
{
    bool whole = octets.size == 65 && octets.data[0] == 4;
    bool half = octets.size == 33 && (octets.data[0] == 2 || octets.data[0] == 3);
    if (!whole && !half) {
        return false;
    }
    text_format(&out->body, MARK_HEX "%02X ", octets.data[0]);
    text_hex(&out->body, octets.data + 1, octets.size - 1, 4);
    text_format(&out->note, "%spoint, %zu bytes", whole ? "" : "compressed ", octets.size);
    return true;
}

/* GlobalPlatform: 88 is AES. */
static bool describe_key_type(value *out, sgp32_bytes octets)
{
    if (octets.size != 1 || octets.data[0] != 0x88) {
        return false;
    }
    text_put(&out->body, MARK_WORD "AES" MARK_DIM " (88)");
    return true;
}

static bool describe_key_length(value *out, sgp32_bytes octets)
{
    if (octets.size != 1) {
        return false;
    }
    text_format(&out->body, MARK_NUMBER "%u" MARK_DIM " bytes", octets.data[0]);
    return true;
}

/* ETSI TS 102 226 8.2.1.7.2: 81 number of applications, 82 free non-volatile memory, 83 free
   volatile memory. */
static bool describe_card_resource(value *out, sgp32_bytes octets)
{
    static const char *const names[] = {JOIN "applications", JOIN "bytes" JOIN "of" JOIN "flash",
                                        JOIN "bytes" JOIN "of" JOIN "RAM"};
    sgp32_bytes rest = octets;
    tool_text said = {NULL, 0, 0};
    while (rest.size != 0) {
        tlv next;
        if (!tlv_read(&next, rest.data, rest.size) || next.tag < 0x81 || next.tag > 0x83 ||
            next.size == 0 || next.size > 4) {
            text_free(&said);
            return false;
        }
        uint64_t number = 0;
        for (size_t i = 0; i < next.size; i++) {
            number = number << 8 | rest.data[next.header + i];
        }
        text_put(&said, said.size != 0 ? MARK_PLAIN ", " MARK_NUMBER : MARK_NUMBER);
        text_count(&said, number);
        text_format(&said, MARK_DIM "%s", names[next.tag - 0x81]);
        rest = sgp32_bytes_of(rest.data + next.header + next.size,
                              rest.size - next.header - next.size);
    }
    bool any = said.size != 0;
    if (any) {
        text_add(&out->body, said.data, said.size);
        text_put(&out->note, "free");
        out->lines = 3;
    }
    text_free(&said);
    return any;
}

/* The name of the component of `type` that has a tag; NULL if there is none. */
static const char *component_with(const sgp32_type *type, uint32_t tag)
{
    sgp32_component_info part;
    for (size_t i = 0; type != NULL && sgp32_type_component(&part, type, i); i++) {
        if (part.tag == tag) {
            return part.name;
        }
    }
    return NULL;
}

/* Tags of one or two octets without anything between them, naming components of `owner`. */
static bool describe_tags(value *out, sgp32_bytes octets, const char *owner)
{
    const sgp32_type *type = sgp32_type_find(owner);
    tool_text said = {NULL, 0, 0};
    for (size_t i = 0; i < octets.size;) {
        uint32_t tag = octets.data[i++];
        if ((tag & 0x1F) == 0x1F) {
            if (i == octets.size || octets.data[i] >= 0x80) {
                text_free(&said);
                return false;
            }
            tag = tag << 8 | octets.data[i++];
        }
        const char *name = component_with(type, tag);
        text_put(&said, said.size != 0 ? MARK_PLAIN ", " MARK_HEX : MARK_HEX);
        tlv_tag_name(&said, tag);
        if (name != NULL) {
            text_format(&said, JOIN MARK_WORD "%s", name);
        }
    }
    if (said.size == 0) {
        return false;
    }
    text_add(&out->body, said.data, said.size);
    text_free(&said);
    out->lines = 8;
    return true;
}

static bool describe_profile_tags(value *out, sgp32_bytes octets)
{
    return describe_tags(out, octets, "SGP32Definitions.ProfileInfo");
}

static bool describe_data_tags(value *out, sgp32_bytes octets)
{
    return describe_tags(out, octets, "SGP32Definitions.IpaEuiccData");
}

static bool describe_card_tags(value *out, sgp32_bytes octets)
{
    return describe_tags(out, octets, "RSPDefinitions.GetEuiccDataResponse");
}

/* A serial number in hex, as other tools show it. */
static bool describe_serial(value *out, sgp32_bytes content)
{
    text_put(&out->body, MARK_HEX);
    text_hex(&out->body, content.data, content.size, 4);
    if (content.size <= 8) {
        text_put(&out->note, "decimal ");
        value_integer(&out->note, content);
    }
    return true;
}

/* An eIM that asks for a token gives -1 (0xFF). */
static bool describe_token(value *out, sgp32_bytes content)
{
    text_put(&out->body, MARK_NUMBER);
    value_integer(&out->body, content);
    if (content.size == 1 && content.data[0] == 0xFF) {
        text_put(&out->note, "the eUICC is to generate one");
    }
    return true;
}

bool special_describe(value *out, const node *leaf)
{
    static const struct {
        const char *holder; /* type that the component is in; NULL: any */
        const char *name;   /* of the component; NULL: any */
        const char *type;   /* NULL: any */
        bool (*describe)(value *out, sgp32_bytes content);
    } known[] = {
        {NULL, NULL, "Iccid", describe_iccid},
        {NULL, "eidValue", NULL, describe_eid},
        {NULL, NULL, "VersionType", describe_version},
        {NULL, "mccMnc", NULL, describe_network},
        {NULL, "rPLMN", NULL, describe_network},
        {NULL, "imei", NULL, describe_imei},
        {NULL, "extCardResource", NULL, describe_card_resource},
        {NULL, "euiccOtpk", NULL, special_point},
        {NULL, "smdpOtpk", NULL, special_point},
        {NULL, "bppEuiccOtpk", NULL, special_point},
        {NULL, "keyType", "Octet1", describe_key_type},
        {NULL, "keyLen", "Octet1", describe_key_length},
        {"ProfileInfoListRequest", "tagList", NULL, describe_profile_tags},
        {"ProfileInfoListRequest", "iotSpecificTagList", NULL, describe_profile_tags},
        {"IpaEuiccDataRequest", "tagList", NULL, describe_data_tags},
        {"GetEuiccDataRequest", "tagList", NULL, describe_card_tags},
        {NULL, NULL, "CertificateSerialNumber", describe_serial},
        {"EimConfigurationData", "associationToken", NULL, describe_token},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        bool fits = (known[i].name == NULL ||
                     (leaf->name != NULL && strcmp(leaf->name, known[i].name) == 0)) &&
                    (known[i].type == NULL || type_is(leaf->type, known[i].type)) &&
                    (known[i].holder == NULL ||
                     (leaf->holder != NULL && type_is(leaf->holder, known[i].holder)));
        if (fits) {
            return known[i].describe(out, leaf->content);
        }
    }
    return false;
}

void special_hint(tool_text *note, sgp32_bytes octets)
{
    for (size_t i = 0; i < octets.size; i++) {
        if (octets.data[i] < ' ' || octets.data[i] > '~') {
            return;
        }
    }
    if (octets.size >= 4) {
        size_t size = octets.size < 32 ? octets.size : 32;
        text_put(note, ", \"");
        text_escape(note, (const char *)octets.data, size, false);
        text_put(note, size < octets.size ? "...\"" : "\"");
    }
}
