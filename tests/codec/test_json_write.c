/* SPDX-License-Identifier: Apache-2.0 */
/* DER to JSON text: the mapping of each kind, layout, buffers, sinks, failures. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "codec/schema.h"
#include "sgp32/json.h"
#include "sgp32/schema.h"
#include "support/support.h"

typedef struct mapping {
    const char *type;
    const char *hex;
    const char *json;
} mapping;

static const sgp32_type *find(const char *name)
{
    const sgp32_type *type = sgp32_type_find(name);
    cr_assert_not_null(type, "%s", name);
    return type;
}

/* The text of `der` in a NUL-terminated allocation; its buffer was just large enough. */
static char *written(const sgp32_type *type, sgp32_bytes der, uint32_t options)
{
    sgp32_error error;
    sgp32_bytes text;
    cr_assert_eq(sgp32_json_write(type, &text, &error, NULL, 0, der, options), SGP32_OK,
                 "%s at %zu", sgp32_status_name(error.status), error.offset);
    cr_assert_null(text.data);
    size_t size = text.size;
    char *buffer = malloc(size);
    cr_assert_eq(sgp32_json_write(type, &text, &error, buffer, size, der, options), SGP32_OK);
    cr_assert_eq(text.size, size);
    char *copy = calloc(1, size + 1);
    memcpy(copy, buffer, size);
    free(buffer);
    return copy;
}

static void check(const mapping *m, uint32_t options)
{
    support_buffer der = support_hex(m->hex);
    char *text = written(find(m->type), support_view(der), options);
    cr_assert_str_eq(text, m->json, "%s %s: %s", m->type, m->hex, text);
    free(text);
    support_free(&der);
}

Test(json_write, each_kind_has_its_mapping)
{
    static const mapping mappings[] = {
        {"BasicConstraints", "30030101FF", "{\"cA\":true}"},
        {"BasicConstraints", "3000", "{}"},
        {"SGP32Definitions.ProfileInfo", "E30B9F7B01FF9F670100BF6400",
         "{\"ecallIndication\":true,\"fallbackAllowed\":false,\"iotSpecificProfileInfo\":{}}"},
        {"SequenceNumber", "800100", "0"},
        {"SequenceNumber", "8001FF", "-1"},
        {"SequenceNumber", "80087FFFFFFFFFFFFFFF", "9223372036854775807"},
        {"SequenceNumber", "80088000000000000000", "-9223372036854775808"},
        {"SequenceNumber", "8009008000000000000000", "9223372036854775808"},
        {"SequenceNumber", "8009FF7FFFFFFFFFFFFFFF", "-9223372036854775809"},
        {"SequenceNumber", "800900FFFFFFFFFFFFFFFF", "18446744073709551615"},
        {"EimIdType", "020101", "1"},
        {"EimIdType", "02017F", "127"},
        {"CRLReason", "0A0101", "\"keyCompromise\""},
        {"CatSupportedClasses", "030100", "{\"value\":\"\",\"length\":0}"},
        {"CatSupportedClasses", "030306A5C0", "{\"value\":\"A5C0\",\"length\":10}"},
        {"CatSupportedClasses", "03030000AB", "{\"value\":\"00AB\",\"length\":16}"},
        {"PprIds", "03020640", "{\"value\":\"40\",\"length\":2}"},
        {"Octet4", "0404DEADBEEF", "\"DEADBEEF\""},
        {"SubjectKeyIdentifier", "0400", "\"\""},
        {"ProfileDownloadData", "8100", "{\"contactDefaultSmdp\":null}"},
        {"AttributeType", "06032A0304", "\"1.2.3.4\""},
        {"AttributeType", "060100", "\"0.0\""},
        {"AttributeType", "060127", "\"0.39\""},
        {"AttributeType", "060128", "\"1.0\""},
        {"AttributeType", "06014F", "\"1.39\""},
        {"AttributeType", "060150", "\"2.0\""},
        {"AttributeType", "06028837", "\"2.999\""},
        {"AttributeType", "060488378F0A", "\"2.999.1930\""},
        {"AttributeType", "060981FFFFFFFFFFFFFF7F", "\"2.144115188075855791\""},
        {"AttributeType", "060A81FFFFFFFFFFFFFFFF7F", "\"2.18446744073709551535\""},
        /* a UUID arc (X.667) */
        {"AttributeType", "061469 83 FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF 7F",
         "\"2.25.340282366920938463463374607431768211455\""},
        {"X520CommonName", "0C0761C3A9F09F93B6", "{\"utf8String\":\"a\xC3\xA9\xF0\x9F\x93\xB6\"}"},
        {"X520CommonName", "1E04004100E9", "{\"bmpString\":\"A\xC3\xA9\"}"},
        {"X520CommonName", "1E0420AC0022", "{\"bmpString\":\"\xE2\x82\xAC\\\"\"}"},
        {"X520CommonName", "1C080001F4F60000005C",
         "{\"universalString\":\"\xF0\x9F\x93\xB6\\\\\"}"},
        {"X520CommonName", "140441E97FFF", "{\"teletexString\":\"A\xC3\xA9\x7F\xC3\xBF\"}"},
        {"X520dnQualifier", "13034F2720", "\"O' \""},
        {"DomainComponent", "160861225C2F080C0A0D", "\"a\\\"\\\\/\\b\\f\\n\\r\""},
        {"DomainComponent", "160709000B0E1A1F7F", "\"\\t\\u0000\\u000B\\u000E\\u001A\\u001F\x7F\""},
        {"X121Address", "1203312032", "\"1 2\""},
        {"Time", "170D3236303532323132303030305A", "{\"utcTime\":\"260522120000Z\"}"},
        {"InvalidityDate", "181132303530303130313030303030302E355A", "\"20500101000000.5Z\""},
        {"AttributeValue", "0C03616263", "\"0C03616263\""},
        {"RSPDefinitions.VendorSpecificExtension", "300B30098002 5504A1030C0141",
         "[{\"vendorOid\":\"2.5.4\",\"vendorSpecificData\":\"0C0141\"}]"},
        {"EimAcknowledgements", "BF5300", "[]"},
        {"EimAcknowledgements", "BF5306800101800102", "[1,2]"},
        {"RelativeDistinguishedName", "310A300806035504030C0141",
         "[{\"type\":\"2.5.4.3\",\"value\":\"0C0141\"}]"},
        {"EuiccPackageResult", "BF51 05 A2 03 80 01 41",
         "{\"euiccPackageErrorUnsigned\":{\"eimId\":\"A\"}}"},
    };
    for (size_t i = 0; i < sizeof mappings / sizeof *mappings; i++) {
        check(&mappings[i], 0);
    }
}

Test(json_write, unknown_parts_stand_under_one_name)
{
    static const mapping mappings[] = {
        {"EuiccPackageResult", "BF51038F01AA", "{\"$unknown\":\"8F01AA\"}"},
        {"Psmo", "9F7701AA", "{\"$unknown\":\"9F7701AA\"}"},
        {"EuiccPackage", "A0049F7701AA", "{\"psmoList\":[{\"$unknown\":\"9F7701AA\"}]}"},
        {"SGP32Definitions.ProfileDownloadTriggerRequest", "BF54088F01AABF770201 02",
         "{\"$unknown\":[\"8F01AA\",\"BF77020102\"]}"},
        {"SGP32Definitions.ProfileDownloadTriggerRequest", "BF54068201418F01AA",
         "{\"eimTransactionId\":\"41\",\"$unknown\":[\"8F01AA\"]}"},
    };
    for (size_t i = 0; i < sizeof mappings / sizeof *mappings; i++) {
        check(&mappings[i], 0);
    }
}

Test(json_write, a_fixed_size_bit_string_is_plain_hex)
{
    static const sgp32_type twelve = {
        SCHEMA_BITS, SCHEMA_BOUNDED, 0x03, 12, 12, NULL SCHEMA_NAMED_BY(schema_no_names)};
    support_buffer der = support_hex("030304ABC0");
    char *text = written(&twelve, support_view(der), 0);
    cr_assert_str_eq(text, "\"ABC0\"");
    free(text);
    support_free(&der);
}

Test(json_write, lenient_input_gives_the_text_of_its_der_form)
{
    static const mapping mappings[] = {
        {"SequenceNumber", "80030000 01", "1"},
        {"SequenceNumber", "800AFFFFFFFFFFFFFFFFFFFE", "-2"},
        {"PprIds", "03030040 00", "{\"value\":\"40\",\"length\":2}"},
        {"PprIds", "03020000", "{\"value\":\"\",\"length\":0}"},
        {"BasicConstraints", "3003010101", "{\"cA\":true}"},
        {"BasicConstraints", "3003010100", "{}"},
        {"BasicConstraints", "30060101 00020105", "{\"pathLenConstraint\":5}"},
        {"EimIdType", "0281020002", "2"},
        {"CRLReason", "0A020003", "\"affiliationChanged\""},
        {"CRLReason", "0A0A00000000000000000003", "\"affiliationChanged\""},
    };
    for (size_t i = 0; i < sizeof mappings / sizeof *mappings; i++) {
        check(&mappings[i], SGP32_LENIENT);
        support_buffer der = support_hex(mappings[i].hex);
        sgp32_bytes text = {NULL, 1};
        cr_assert_neq(sgp32_json_write(find(mappings[i].type), &text, NULL, NULL, 0,
                                       support_view(der), SGP32_STRICT),
                      SGP32_OK);
        cr_assert_eq(text.size, 0);
        support_free(&der);
    }
}

Test(json_write, indented_text_has_lines)
{
    static const mapping mappings[] = {
        {"EimAcknowledgements", "BF5300", "[]"},
        {"EuiccPackage", "A0049F7701AA",
         "{\n  \"psmoList\": [\n    {\n      \"$unknown\": \"9F7701AA\"\n    }\n  ]\n}"},
        {"SGP32Definitions.ProfileDownloadTriggerRequest", "BF5409820141 8F01AABF7700",
         "{\n  \"eimTransactionId\": \"41\",\n  \"$unknown\": [\n    \"8F01AA\",\n"
         "    \"BF7700\"\n  ]\n}"},
        {"CatSupportedClasses", "030306A5C0", "{\n  \"value\": \"A5C0\",\n  \"length\": 10\n}"},
        {"Psmo", "A600", "{\n  \"getRAT\": {}\n}"},
    };
    for (size_t i = 0; i < sizeof mappings / sizeof *mappings; i++) {
        check(&mappings[i], SGP32_JSON_INDENT);
    }
}

Test(json_write, too_small_buffers_report_the_size_needed)
{
    support_buffer der = support_hex("BF51 0C A2 0A 80 03 C3A941 82 03 010203");
    const sgp32_type *type = find("EuiccPackageResult");
    char *text = written(type, support_view(der), 0);
    size_t needed = strlen(text);
    for (size_t capacity = 0; capacity < needed; capacity++) {
        char *buffer = malloc(capacity != 0 ? capacity : 1);
        sgp32_error error;
        sgp32_bytes out = {NULL, 0};
        cr_assert_eq(sgp32_json_write(type, &out, &error, buffer, capacity, support_view(der), 0),
                     SGP32_BUFFER);
        cr_assert_eq(error.status, SGP32_BUFFER);
        cr_assert_eq(out.size, needed);
        free(buffer);
    }
    free(text);
    support_free(&der);
}

Test(json_write, refused_input_gives_an_error_with_its_place_and_no_text)
{
    support_buffer der = support_hex("BF51 0D A2 0B 80 03 414141 82 03 010203 8E");
    const sgp32_type *type = find("EuiccPackageResult");
    sgp32_error expected;
    sgp32_error error;
    sgp32_bytes out = {(const uint8_t *)"", 1};
    char buffer[256];
    sgp32_status status = sgp32_validate(type, &expected, support_view(der), 0);
    cr_assert_neq(status, SGP32_OK);
    cr_assert_eq(sgp32_json_write(type, &out, &error, buffer, sizeof buffer, support_view(der), 0),
                 status);
    cr_assert_eq(out.size, 0);
    cr_assert_null(out.data);
    cr_assert_eq(error.offset, expected.offset);
    cr_assert_eq(error.depth, expected.depth);
    cr_assert_eq(error.type, type);
    support_free(&der);
}

/* -- sinks ----------------------------------------------------------------------- */

typedef struct pieces {
    char text[4096];
    size_t size;
    size_t calls;
    size_t fail_at; /* the call that fails, from 1 */
} pieces;

static sgp32_status take(void *context, const void *data, size_t size)
{
    pieces *p = context;
    p->calls++;
    if (p->calls == p->fail_at) {
        return SGP32_RANDOM;
    }
    cr_assert_neq(size, 0);
    cr_assert_leq(size, sizeof p->text - p->size);
    memcpy(p->text + p->size, data, size);
    p->size += size;
    return SGP32_OK;
}

/* A message with strings of more octets than the writer gathers. */
static support_buffer long_message(void)
{
    char hex[700] = "BF518200B4A28200B0807C";
    size_t size = strlen(hex);
    for (size_t i = 0; i < 124; i++, size += 2) {
        memcpy(hex + size, i == 60 ? "22" : "41", 2);
    }
    strcpy(hex + size, "82108182838485868788898A8B8C8D8E8F90841E");
    size = strlen(hex);
    for (size_t i = 0; i < 30; i++, size += 2) {
        memcpy(hex + size, i == 0 ? "11" : "FE", 2);
    }
    hex[size] = '\0';
    return support_hex(hex);
}

Test(json_write, a_sink_gets_the_text_that_a_buffer_gets)
{
    support_buffer der = long_message();
    const sgp32_type *type = find("EuiccPackageResult");
    for (uint32_t indent = 0; indent < 2; indent++) {
        uint32_t options = SGP32_LENIENT | (indent != 0 ? SGP32_JSON_INDENT : 0);
        char *text = written(type, support_view(der), options);
        pieces p = {{0}, 0, 0, 0};
        sgp32_error error;
        cr_assert_eq(sgp32_json_write_to(type, &error, take, &p, support_view(der), options),
                     SGP32_OK);
        cr_assert_eq(error.status, SGP32_OK);
        cr_assert_gt(p.calls, 2);
        cr_assert_eq(p.size, strlen(text));
        cr_assert_eq(memcmp(p.text, text, p.size), 0);
        free(text);
    }
    support_free(&der);
}

/* A run of characters that is longer than what is gathered for a sink is handed on as it is. */
Test(json_write, a_sink_gets_a_long_text_as_a_whole)
{
    enum { LONG = 500 };
    char json[LONG + 3] = {'"'};
    uint8_t der[LONG + 4] = {0x16, 0x82, LONG >> 8, LONG & 0xFF};
    for (size_t i = 0; i < LONG; i++) {
        der[i + 4] = (uint8_t)('a' + i % 26);
        json[i + 1] = (char)der[i + 4];
    }
    json[LONG + 1] = '"';
    pieces all = {{0}, 0, 0, 0};
    const sgp32_bytes input = sgp32_bytes_of(der, sizeof der);
    const sgp32_type *type = find("DomainComponent");
    cr_assert_eq(sgp32_json_write_to(type, NULL, take, &all, input, 0), SGP32_OK);
    cr_assert_eq(all.size, LONG + 2);
    cr_assert_eq(memcmp(all.text, json, LONG + 2), 0);
    cr_assert_eq(all.calls, 3);
    for (size_t call = 1; call <= 3; call++) {
        pieces p = {{0}, 0, 0, call};
        cr_assert_eq(sgp32_json_write_to(type, NULL, take, &p, input, 0), SGP32_RANDOM);
        cr_assert_eq(p.calls, call);
    }
}

Test(json_write, the_status_of_a_sink_is_passed_on)
{
    support_buffer der = long_message();
    const sgp32_type *type = find("EuiccPackageResult");
    pieces all = {{0}, 0, 0, 0};
    cr_assert_eq(sgp32_json_write_to(type, NULL, take, &all, support_view(der), SGP32_LENIENT),
                 SGP32_OK);
    for (size_t call = 1; call <= all.calls; call++) {
        pieces p = {{0}, 0, 0, call};
        sgp32_error error;
        cr_assert_eq(sgp32_json_write_to(type, &error, take, &p, support_view(der), SGP32_LENIENT),
                     SGP32_RANDOM);
        cr_assert_eq(error.status, SGP32_RANDOM);
        cr_assert_eq(p.calls, call, "called again after its failure");
        cr_assert_eq(memcmp(p.text, all.text, p.size), 0);
    }
    support_free(&der);
}

Test(json_write, a_sink_is_not_called_for_refused_input)
{
    support_buffer der = long_message();
    const sgp32_type *type = find("EuiccPackageResult");
    for (size_t size = 0; size < der.size; size++) {
        support_buffer prefix = support_copy(sgp32_bytes_of(der.data, size));
        pieces p = {{0}, 0, 0, 0};
        cr_assert_neq(
            sgp32_json_write_to(type, NULL, take, &p, support_view(prefix), SGP32_LENIENT),
            SGP32_OK);
        cr_assert_eq(p.calls, 0);
        support_free(&prefix);
    }
    support_free(&der);
}
