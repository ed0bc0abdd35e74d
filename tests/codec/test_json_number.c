/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers of any size in JSON, against decimal conversion digit by digit. */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/json.h"
#include "sgp32/schema.h"
#include "support/support.h"

/* One TLV with contents of `size` octets. */
static support_buffer tlv(uint8_t identifier, const uint8_t *content, size_t size)
{
    uint8_t *data = malloc(size + 4);
    size_t at = 0;
    data[at++] = identifier;
    if (size < 0x80) {
        data[at++] = (uint8_t)size;
    } else {
        bool two = size > 0xFF;
        data[at++] = two ? 0x82 : 0x81;
        if (two) {
            data[at++] = (uint8_t)(size >> 8);
        }
        data[at++] = (uint8_t)size;
    }
    memcpy(data + at, content, size);
    support_buffer made = support_copy(sgp32_bytes_of(data, at + size));
    free(data);
    return made;
}

/* Decimal digits of a magnitude whose octets have `bits` bits, with `less` taken off. */
static char *decimal(const uint8_t *octets, size_t size, unsigned bits, bool inverted,
                     unsigned less)
{
    size_t capacity = size * 3 + 3;
    char *digits = calloc(1, capacity); /* least significant first */
    size_t count = 1;
    for (size_t i = 0; i < size; i++) {
        unsigned mask = (1u << bits) - 1;
        unsigned carry = (inverted ? ~(unsigned)octets[i] : octets[i]) & mask;
        for (size_t k = 0; k < count || carry != 0; k++) {
            carry += (unsigned)digits[k] << bits;
            digits[k] = (char)(carry % 10);
            carry /= 10;
            count = k >= count ? k + 1 : count;
        }
    }
    int carry = inverted ? 1 : -(int)less;
    for (size_t k = 0; carry != 0; k++) {
        carry += digits[k];
        int digit = (carry % 10 + 10) % 10;
        digits[k] = (char)digit;
        carry = (carry - digit) / 10;
        count = k >= count ? k + 1 : count;
    }
    while (count > 1 && digits[count - 1] == 0) {
        count--;
    }
    char *text = calloc(1, count + 1);
    for (size_t k = 0; k < count; k++) {
        text[k] = (char)('0' + digits[count - 1 - k]);
    }
    free(digits);
    return text;
}

static sgp32_status count_calls(void *context, const void *data, size_t size)
{
    (void)data;
    *(size_t *)context += size;
    return SGP32_OK;
}

/* `json` and `der` stand for each other. `octets` are those of the number itself. */
static void check(const sgp32_type *type, const char *json, sgp32_bytes der, size_t octets)
{
    sgp32_error error;
    sgp32_bytes out = {NULL, 0};
    size_t size = strlen(json);
    char *buffer = malloc(size);
    cr_assert_eq(sgp32_json_write(type, &out, &error, NULL, 0, der, 0), SGP32_OK);
    cr_assert(out.size == size || (octets > SGP32_JSON_NUMBER_SINK_MAX && out.size == size + 1));
    cr_assert_eq(sgp32_json_write(type, &out, &error, buffer, size, der, 0), SGP32_OK, "%s", json);
    cr_assert_eq(out.size, size);
    cr_assert_eq(memcmp(buffer, json, size), 0, "%s\n%.*s", json, (int)size, buffer);
    cr_assert_eq(sgp32_json_write(type, &out, &error, buffer, size - 1, der, 0), SGP32_BUFFER);
    cr_assert_geq(out.size, size);
    cr_assert_leq(out.size, size + 1);
    size_t written = 0;
    sgp32_status status = sgp32_json_write_to(type, &error, count_calls, &written, der, 0);
    if (octets > SGP32_JSON_NUMBER_SINK_MAX) {
        cr_assert_eq(status, SGP32_SIZE);
        cr_assert_eq(error.actual, octets);
        cr_assert_eq(error.minimum, 1);
        cr_assert_eq(error.maximum, SGP32_JSON_NUMBER_SINK_MAX);
        cr_assert_eq(written, 0);
    } else {
        cr_assert_eq(status, SGP32_OK);
        cr_assert_eq(written, size);
    }
    memcpy(buffer, json, size);
    cr_assert_eq(sgp32_json_read(type, &out, &error, NULL, 0, buffer, size), SGP32_OK);
    cr_assert_geq(out.size, der.size);
    cr_assert_leq(out.size, der.size + (octets > SGP32_JSON_NUMBER_SINK_MAX ? 2 : 0));
    size_t needed = out.size;
    uint8_t *back = malloc(needed);
    cr_assert_eq(sgp32_json_read(type, &out, &error, back, needed, buffer, size), SGP32_OK);
    cr_assert(sgp32_bytes_equal(out, der), "%s", json);
    const size_t rooms[] = {der.size - 1, der.size / 2, der.size / 4, 0};
    for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++) {
        cr_assert_eq(sgp32_json_read(type, &out, &error, back, rooms[i], buffer, size),
                     SGP32_BUFFER);
        cr_assert_geq(out.size, der.size);
        cr_assert_leq(out.size, needed);
    }
    free(back);
    free(buffer);
}

static void check_integer(const uint8_t *content, size_t size)
{
    support_buffer der = tlv(0x80, content, size);
    bool negative = content[0] >= 0x80;
    char *digits = decimal(content, size, 8, negative, 0);
    char *json = calloc(1, strlen(digits) + 2);
    sprintf(json, "%s%s", negative ? "-" : "", digits);
    check(sgp32_type_find("SequenceNumber"), json, support_view(der), size);
    free(json);
    free(digits);
    support_free(&der);
}

static void check_arc(const uint8_t *arc, size_t size)
{
    uint8_t content[SGP32_JSON_NUMBER_MAX + 2];
    memcpy(content, arc, size);
    content[size] = 0x05;
    support_buffer der = tlv(0x06, content, size + 1);
    char *digits = decimal(arc, size, 7, false, 80);
    char *json = calloc(1, strlen(digits) + 8);
    sprintf(json, "\"2.%s.5\"", digits);
    check(sgp32_type_find("AttributeType"), json, support_view(der), size);
    /* and as a later arc */
    support_free(&der);
    free(digits);
    content[0] = 0x2A;
    memcpy(content + 1, arc, size);
    der = tlv(0x06, content, size + 1);
    digits = decimal(arc, size, 7, false, 0);
    sprintf(json, "\"1.2.%s\"", digits);
    check(sgp32_type_find("AttributeType"), json, support_view(der), size);
    free(json);
    free(digits);
    support_free(&der);
}

static uint32_t state = 12345;

static uint8_t random_octet(void)
{
    state = state * 1103515245 + 12345;
    return (uint8_t)(state >> 16);
}

static const size_t sizes[] = {1,  2,  3,  4,  5,  7,  8,   9,   10,  11,  16,  17,
                               18, 19, 20, 21, 33, 64, 127, 128, 129, 130, 136, 257};

Test(json_number, integers_of_all_sizes_survive)
{
    /* first octet, the others (-1: random) */
    static const int patterns[][2] = {{0x7F, 0xFF}, {0x80, 0x00}, {0x01, 0x00}, {0xFE, 0xFF},
                                      {0x7F, -1},   {0x81, -1},   {0x55, -1},   {0xC3, -1}};
    uint8_t content[260];
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
        for (size_t p = 0; p < sizeof patterns / sizeof *patterns; p++) {
            content[0] = (uint8_t)patterns[p][0];
            for (size_t i = 1; i < sizes[s]; i++) {
                content[i] = patterns[p][1] < 0 ? random_octet() : (uint8_t)patterns[p][1];
            }
            check_integer(content, sizes[s]);
            /* with the sign in an octet of its own */
            if (sizes[s] >= 2) {
                content[1] = (uint8_t)(content[1] | 0x80);
                content[0] = 0x00;
                check_integer(content, sizes[s]);
                content[1] = (uint8_t)(content[1] & 0x7F);
                content[0] = 0xFF;
                check_integer(content, sizes[s]);
            }
        }
    }
}

/* Arcs whose decimal digits, in groups of nine, need a borrow; worked out with Python. */
Test(json_number, the_first_arc_borrows_from_its_groups)
{
    static const struct {
        const char *hex;
        const char *json;
    } cases[] = {
        {"060DB3D9B8F99FE8A087CEC0808000", "\"2.999999999999999999999999920\""},
        {"060DB3D9B8F99FE8A087CEC080804F", "\"2.999999999999999999999999999\""},
        {"060DB3D9B8F99FE8A087CEC0808050", "\"2.1000000000000000000000000000\""},
        {"060DB3D9B8F99FE8A087CEBFFFFF7F", "\"2.999999999999999999999999919\""},
        {"061281C0CBF3CFBCC89CABB3A5E7E28080808003", "\"2.999999999999999999999999999999999923\""},
        {"06138DF0ADD6BABB90808080808080808080808000",
         "\"2.1180591620717411303423999999999999999920\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        support_buffer der = support_hex(cases[i].hex);
        check(sgp32_type_find("AttributeType"), cases[i].json, support_view(der), der.size - 2);
        support_free(&der);
    }
}

Test(json_number, arcs_of_all_sizes_survive)
{
    uint8_t arc[260];
    for (size_t s = 1; s < sizeof sizes / sizeof *sizes; s++) {
        for (int pattern = 0; pattern < 4; pattern++) {
            for (size_t i = 0; i < sizes[s]; i++) {
                uint8_t octet = pattern == 0 ? 0x7F : pattern == 1 ? 0x00 : random_octet();
                arc[i] = octet | 0x80;
            }
            arc[0] = pattern == 1 ? 0x81 : arc[0] | 0x81;
            arc[sizes[s] - 1] &= 0x7F;
            check_arc(arc, sizes[s]);
        }
    }
}

Test(json_number, powers_of_ten_survive)
{
    const sgp32_type *type = sgp32_type_find("SequenceNumber");
    char json[400];
    uint8_t der[400];
    for (size_t zeros = 0; zeros < 390; zeros++) {
        for (int nines = 0; nines < 2; nines++) {
            size_t size = zeros + 2;
            json[0] = '-';
            memset(json + 1, nines != 0 ? '9' : '0', zeros + 1);
            json[1] = nines != 0 ? '9' : '1';
            for (size_t skip = 0; skip < 2; skip++) {
                sgp32_bytes out;
                sgp32_bytes text;
                char back[400];
                cr_assert_eq(
                    sgp32_json_read(type, &out, NULL, der, sizeof der, json + skip, size - skip),
                    SGP32_OK);
                cr_assert_eq(sgp32_json_write(type, &text, NULL, back, sizeof back, out, 0),
                             SGP32_OK);
                cr_assert_eq(text.size, size - skip);
                cr_assert_eq(memcmp(back, json + skip, text.size), 0);
            }
        }
    }
}

Test(json_number, the_limit_is_kept)
{
    static uint8_t content[SGP32_JSON_NUMBER_MAX + 1];
    for (size_t i = 0; i < sizeof content; i++) {
        content[i] = random_octet() | 1;
    }
    content[0] = 0x40;
    check_integer(content, SGP32_JSON_NUMBER_MAX);
    content[0] = 0xA0;
    check_integer(content, SGP32_JSON_NUMBER_MAX);
    content[0] = 0x01;
    support_buffer der = tlv(0x80, content, sizeof content);
    const sgp32_type *type = sgp32_type_find("SequenceNumber");
    static char buffer[10000];
    sgp32_bytes out;
    sgp32_error error;
    cr_assert_eq(sgp32_json_write(type, &out, &error, buffer, sizeof buffer, support_view(der), 0),
                 SGP32_SIZE);
    cr_assert_eq(error.actual, sizeof content);
    cr_assert_eq(error.maximum, SGP32_JSON_NUMBER_MAX);
    cr_assert_eq(out.size, 0);
    support_free(&der);
    static uint8_t back[5000];
    memset(buffer, '7', sizeof buffer);
    cr_assert_eq(sgp32_json_read(type, &out, &error, back, sizeof back, buffer, 9866), SGP32_SIZE);
    cr_assert_eq(error.maximum, SGP32_JSON_NUMBER_MAX);
    cr_assert_eq(error.offset, 0);
    cr_assert_eq(sgp32_json_read(type, &out, &error, back, sizeof back, buffer, 9860), SGP32_OK);
    cr_assert_eq(sgp32_json_read(type, &out, &error, NULL, 0, buffer, sizeof buffer), SGP32_SIZE);
}
