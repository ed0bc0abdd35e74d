/* SPDX-License-Identifier: Apache-2.0 */
/* DER from JSON text: what is accepted in more than one form, and what each fault gives. */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec/schema.h"
#include "sgp32/json.h"
#include "sgp32/schema.h"
#include "support/support.h"

#define CAFE "caf\xC3\xA9"

typedef struct accepted {
    const char *type;
    const char *json;
    const char *hex;
} accepted;

static const sgp32_type *find(const char *name)
{
    const sgp32_type *type = sgp32_type_find(name);
    cr_assert_not_null(type, "%s", name);
    return type;
}

/* Reads from an allocation of the text's size into one of the encoding's. */
static void check_type(const sgp32_type *type, const char *json, const char *hex)
{
    support_buffer expected = support_hex(hex);
    support_buffer text = support_copy(sgp32_bytes_of(json, strlen(json)));
    uint8_t *buffer = malloc(expected.size);
    sgp32_bytes der;
    sgp32_error error;
    cr_assert_eq(sgp32_json_read(type, &der, &error, buffer, expected.size, (const char *)text.data,
                                 text.size),
                 SGP32_OK, "%s: %s (%s) at %zu, needs %zu", json, sgp32_status_name(error.status),
                 sgp32_json_reason(&error), error.offset, der.size);
    char *read = support_hex_of(der);
    cr_assert(sgp32_bytes_equal(der, support_view(expected)), "%s: %s", json, read);
    cr_assert_eq(error.status, SGP32_OK);
    cr_assert_eq(sgp32_json_read(type, &der, &error, NULL, 0, (const char *)text.data, text.size),
                 SGP32_OK);
    cr_assert_eq(der.size, expected.size);
    cr_assert_null(der.data);
    for (size_t capacity = 0; capacity < expected.size; capacity++) {
        uint8_t *small = malloc(capacity != 0 ? capacity : 1);
        cr_assert_eq(sgp32_json_read(type, &der, &error, small, capacity, (const char *)text.data,
                                     text.size),
                     SGP32_BUFFER, "%s", json);
        cr_assert_eq(der.size, expected.size, "%s", json);
        cr_assert_eq(error.status, SGP32_BUFFER);
        free(small);
    }
    free(read);
    free(buffer);
    support_free(&text);
    support_free(&expected);
}

static void check(const accepted *a)
{
    check_type(find(a->type), a->json, a->hex);
}

Test(json_read, other_forms_of_the_same_value_are_read)
{
    static const accepted cases[] = {
        /* white space */
        {"EimAcknowledgements", " \t\r\n[ 1 ,\n2 ] \n", "BF5306800101800102"},
        {"Psmo", "{ \"getRAT\" : { } }", "A600"},
        /* escapes, in names too */
        {"EuiccPackageResult", "{\"euiccPackageErr\\u006FrUnsigned\":{\"eimId\":\"\\u00e9\\n\"}}",
         "BF51 07 A2 05 80 03 C3A90A"},
        {"DomainComponent", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u007f\"",
         "160A 22 5C 2F 08 0C 0A 0D 09 00 7F"},
        {"X520CommonName", "{\"utf8String\":\"\\uD83D\\uDCF6\\uE000\\uffff\"}",
         "0C 0A F09F93B6 EE8080 EFBFBF"},
        {"X520CommonName", "{\"utf8String\":\"\xEF\xBF\xBD\xF0\x90\x80\x80\xE0\xA0\x80\"}",
         "0C 0A EFBFBD F0908080 E0A080"},
        {"X520CommonName", "{\"bmpString\":\"\\u20aca\"}", "1E 04 20AC0061"},
        {"X520CommonName", "{\"universalString\":\"\\uD83D\\uDCF6a\"}", "1C 08 0001F4F600000061"},
        {"X520CommonName", "{\"teletexString\":\"" CAFE "\\u00ff\"}", "14 05 636166E9FF"},
        {"CRLReason", "\"key\\u0043ompromise\"", "0A0101"},
        {"AttributeType", "\"\\u0032.999.1930\"", "060488378F0A"},
        {"Octet4", "\"\\u0044EaDbEeF\"", "0404DEADBEEF"},
        {"Octet4", "\"D\\u0045aDbE\\u0065F\"", "0404DEADBEEF"},
        {"InvalidityDate", "\"2050010100000\\u0030Z\"", "180F32303530303130313030303030305A"},
        /* hex in lower case */
        {"Octet4", "\"deadbeef\"", "0404DEADBEEF"},
        {"AttributeValue", "\"0c03616263\"", "0C03616263"},
        /* numbers */
        {"SequenceNumber", "-0", "800100"},
        {"SequenceNumber", "9999999999999999999", "8009008AC7230489E7FFFF"},
        {"SequenceNumber", "-9223372036854775808", "80088000000000000000"},
        {"SequenceNumber", "-9223372036854775809", "8009FF7FFFFFFFFFFFFFFF"},
        {"EimIdType", "-9223372036854775808", "02088000000000000000"},
        {"EimIdType", "9223372036854775807", "02087FFFFFFFFFFFFFFF"},
        /* arcs */
        {"AttributeType", "\"0.39\"", "060127"},
        {"AttributeType", "\"1.39\"", "06014F"},
        {"AttributeType", "\"2.0\"", "060150"},
        {"AttributeType", "\"2.47\"", "06017F"},
        {"AttributeType", "\"2.48\"", "06028100"},
        {"AttributeType", "\"1.0.0.127.128\"", "060528007F8100"},
        {"AttributeType", "\"2.999999999999999999\"", "06098DF0ADD6BABB90804F"},
        {"AttributeType", "\"2.25.340282366920938463463374607431768211455\"",
         "06146983FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF7F"},
        /* BIT STRING: members in any order, trailing zeros of named bits */
        {"CatSupportedClasses", "{\"length\":10,\"value\":\"a5c0\"}", "030306A5C0"},
        {"CatSupportedClasses", "{\"value\":\"\",\"length\":0}", "030100"},
        {"CatSupportedClasses", "{\"value\":\"0000\",\"length\":16}", "0303000000"},
        {"PprIds", "{\"value\":\"4000\",\"length\":12}", "03020640"},
        {"PprIds", "{\"length\":24,\"value\":\"000000\"}", "030100"},
        /* components equal to their DEFAULT */
        {"BasicConstraints", "{\"cA\":false}", "3000"},
        {"BasicConstraints", "{\"pathLenConstraint\":3,\"cA\":false}", "3003020103"},
        {"BasicConstraints", "{\"pathLenConstraint\":3,\"cA\":true}", "30060101FF020103"},
        {"BasicConstraints", "{\"pathLenConstraint\":99999999999999999999}",
         "300B 0209056BC75E2D630FFFFF"},
        {"PKIX1Implicit88.GeneralSubtree", "{\"minimum\":0,\"base\":{\"dNSName\":\"a\"}}",
         "3003820161"},
        /* unknown parts */
        {"EuiccPackageResult", "{\"$unknown\":\"8f01aa\"}", "BF51038F01AA"},
        {"SGP32Definitions.ProfileDownloadTriggerRequest", "{\"$unknown\":[]}", "BF5400"},
        {"SGP32Definitions.ProfileDownloadTriggerRequest",
         "{\"$unknown\":[\"8F01AA\", \"BF7700\"],\"eimTransactionId\":\"41\"}",
         "BF5409 820141 8F01AA BF7700"},
        /* of a CHOICE in a list */
        {"EuiccPackageSigned",
         "{\"eimId\":\"a\",\"eidValue\":\"00112233445566778899AABBCCDDEEFF\",\"counterValue\":1,"
         "\"euiccPackage\":{\"psmoList\":[{\"$unknown\":\"8F00\"},{\"getRAT\":{}}]}}",
         "301E 800161 5A1000112233445566778899AABBCCDDEEFF 810101 A004 8F00A600"},
        /* a component that equals its DEFAULT does not disturb the order of the others */
        {"PKIX1Explicit88.Extension",
         "{\"extnValue\":\"01\",\"critical\":false,\"extnID\":\"2.5\"}", "3006 060155 040101"},
        {"PKIX1Explicit88.Extension", "{\"extnValue\":\"01\",\"critical\":true,\"extnID\":\"2.5\"}",
         "3009 060155 0101FF 040101"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check(&cases[i]);
    }
}

Test(json_read, every_name_of_an_enumerated_is_read)
{
    size_t names = 0;
    for (size_t i = 0; i < sgp32_type_count(); i++) {
        const sgp32_type *type = sgp32_type_at(i);
        for (uint32_t k = 0; type->kind == SCHEMA_ENUMERATED && k < type->names->value_count; k++) {
            char json[80];
            char hex[16];
            snprintf(json, sizeof json, "\"%s\"", type->names->values[k].name);
            snprintf(hex, sizeof hex, "%02X01%02X", (unsigned)type->tag,
                     (unsigned)type->names->values[k].value);
            check_type(type, json, hex);
            names++;
        }
    }
    cr_assert_geq(names, 10);
}

Test(json_read, a_set_of_is_put_in_order)
{
    static const accepted cases[] = {
        {"RelativeDistinguishedName",
         "[{\"type\":\"2.5.4.6\",\"value\":\"0500\"},{\"type\":\"2.5.4.3\",\"value\":\"0C0141\"},"
         "{\"type\":\"2.5.4.3\",\"value\":\"0500\"}]",
         "311C 3007 0603550403 0500 3007 0603550406 0500 3008 0603550403 0C0141"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check(&cases[i]);
    }
}

Test(json_read, members_come_in_any_order)
{
    /* one of them with two headers, one that may be left out */
    static const char *const members[] = {
        "\"version\":2",
        "\"serialNumber\":1",
        "\"signature\":{\"algorithm\":\"1.2\"}",
        "\"issuer\":{\"rdnSequence\":[]}",
        "\"validity\":{\"notBefore\":{\"utcTime\":\"260522120000Z\"},\"notAfter\":{\"utcTime\":"
        "\"260522120000Z\"}}",
        "\"subject\":{\"rdnSequence\":[]}",
        "\"subjectPublicKeyInfo\":{\"algorithm\":{\"algorithm\":\"1.2\"},\"subjectPublicKey\":"
        "{\"value\":\"\",\"length\":0}}",
        "\"extensions\":[{\"extnID\":\"2.5\",\"extnValue\":\"\"}]",
    };
    static const char hex[] = "3046 A003020102 020101 300306012A 3000"
                              "301E 170D3236303532323132303030305A 170D3236303532323132303030305A"
                              "3000 3008 300306012A 030100 A309 3007 3005 060155 0400";
    enum { COUNT = sizeof members / sizeof *members };
    uint32_t seed = 1;
    for (int round = 0; round < 300; round++) {
        size_t order[COUNT];
        for (size_t i = 0; i < COUNT; i++) {
            seed = seed * 1103515245 + 12345;
            size_t at = (seed >> 16) % (i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        char json[2048] = "";
        for (size_t i = 0; i < COUNT; i++) {
            strcat(json, i == 0 ? "{" : ",");
            strcat(json, members[order[i]]);
        }
        strcat(json, "}");
        check_type(find("TBSCertificate"), json, hex);
    }
}

Test(json_read, a_fixed_size_bit_string_is_plain_hex)
{
    static const sgp32_type twelve = {
        SCHEMA_BITS, SCHEMA_BOUNDED, 0x03, 12, 12, NULL SCHEMA_NAMED_BY(schema_no_names)};
    uint8_t buffer[16];
    sgp32_bytes der;
    sgp32_error error;
    check_type(&twelve, "\"ABC0\"", "030304ABC0");
    cr_assert_eq(sgp32_json_read(&twelve, &der, &error, buffer, sizeof buffer, " \"AB\"", 5),
                 SGP32_SIZE);
    cr_assert_eq(error.offset, 1);
    cr_assert_eq(error.minimum, 12);
    cr_assert_eq(sgp32_json_read(&twelve, &der, &error, buffer, sizeof buffer, "\"ABCD\"", 6),
                 SGP32_JSON);
    cr_assert_eq(error.actual, SGP32_JSON_BITS);
}

/* -- faults ---------------------------------------------------------------------- */

typedef struct refused {
    const char *type;
    const char *before; /* of the place where the fault is */
    const char *after;
    sgp32_status status;
    sgp32_json_fault fault;
    const char *path;
} refused;

static void check_refused(const refused *c)
{
    char json[1024];
    char path[256] = "";
    uint8_t buffer[256];
    sgp32_bytes der = {(const uint8_t *)"", 1};
    sgp32_error error;
    snprintf(json, sizeof json, "%s%s", c->before, c->after);
    support_buffer text = support_copy(sgp32_bytes_of(json, strlen(json)));
    sgp32_status status = sgp32_json_read(find(c->type), &der, &error, buffer, sizeof buffer,
                                          (const char *)text.data, text.size);
    cr_assert_eq(status, c->status, "%s: %s (%s) at %zu", json, sgp32_status_name(status),
                 sgp32_json_reason(&error), error.offset);
    cr_assert_eq(error.status, status);
    cr_assert_eq(error.offset, strlen(c->before), "%s: at %zu", json, error.offset);
    if (status == SGP32_JSON) {
        cr_assert_eq(error.actual, c->fault, "%s: %s", json, sgp32_json_reason(&error));
        cr_assert_neq(sgp32_json_reason(&error)[0], '\0');
    } else {
        cr_assert_str_empty(sgp32_json_reason(&error));
    }
    cr_assert_eq(error.type, find(c->type));
    for (uint32_t i = 0; i < error.depth; i++) {
        size_t size = strlen(path);
        snprintf(path + size, sizeof path - size, i == 0 ? "%u" : ".%u", error.path[i]);
    }
    cr_assert_str_eq(path, c->path, "%s: %s", json, path);
    cr_assert_eq(der.size, 0);
    cr_assert_null(der.data);
    support_free(&text);
}

#define TRIGGER "SGP32Definitions.ProfileDownloadTriggerRequest"

Test(json_read, malformed_text_is_refused_with_its_place)
{
    static const refused cases[] = {
        {"SequenceNumber", "", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"SequenceNumber", "  ", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"SequenceNumber", "-", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"SequenceNumber", "-", "x", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"SequenceNumber", "", "+1", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"SequenceNumber", "",
         "\xEF\xBB\xBF"
         "1",
         SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"SequenceNumber", "", "01", SGP32_JSON, SGP32_JSON_NUMBER, ""},
        {"SequenceNumber", "-", "01", SGP32_JSON, SGP32_JSON_NUMBER, ""},
        {"SequenceNumber", "1", ".0", SGP32_JSON, SGP32_JSON_NUMBER, ""},
        {"SequenceNumber", "1", "e2", SGP32_JSON, SGP32_JSON_NUMBER, ""},
        {"SequenceNumber", "1", "E2", SGP32_JSON, SGP32_JSON_NUMBER, ""},
        {"SequenceNumber", "1", "x", SGP32_JSON, SGP32_JSON_TRAILING, ""},
        {"SequenceNumber", "1 ", "1", SGP32_JSON, SGP32_JSON_TRAILING, ""},
        {"Psmo", "{\"getRAT\":{}} ", "}", SGP32_JSON, SGP32_JSON_TRAILING, ""},
        {"Psmo", "", "getRAT", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"Psmo", "{", "getRAT:{}}", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"Psmo", "{\"getRAT\"", ",{}}", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"Psmo", "{\"getRAT\":", "}", SGP32_JSON, SGP32_JSON_SYNTAX, "4"},
        {"Psmo", "{\"getRAT\":{}", "]", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"Psmo", "{\"getRAT\":{", ",}}", SGP32_JSON, SGP32_JSON_SYNTAX, "4"},
        {"BasicConstraints", "{\"cA\":true", "true}", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"BasicConstraints", "{\"cA\":tr", "ve}", SGP32_JSON, SGP32_JSON_SYNTAX, "0"},
        {"BasicConstraints", "{\"cA\":true,", "}", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"BasicConstraints", "{", ",\"cA\":true}", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"EimAcknowledgements", "[", ",1]", SGP32_JSON, SGP32_JSON_SYNTAX, "0"},
        {"EimAcknowledgements", "[1 ", "2]", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"EimAcknowledgements", "[1,", "]", SGP32_JSON, SGP32_JSON_SYNTAX, "1"},
        {"EimAcknowledgements", "[1", "}", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"DomainComponent", "\"a", "\nb\"", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"DomainComponent", "\"a", "\x1F\"", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"DomainComponent", "\"a", "\\x\"", SGP32_JSON, SGP32_JSON_ESCAPE, ""},
        {"DomainComponent", "\"a\\u00", "g0\"", SGP32_JSON, SGP32_JSON_ESCAPE, ""},
        {"DomainComponent", "\"a\\", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"DomainComponent", "\"a\\u006", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"DomainComponent", "\"a", "", SGP32_JSON, SGP32_JSON_END, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check_refused(&cases[i]);
    }
}

Test(json_read, surrogates_and_bad_utf8_are_refused)
{
    static const refused cases[] = {
        {"DomainComponent", "\"", "\\ud800\"", SGP32_JSON, SGP32_JSON_ESCAPE, ""},
        {"DomainComponent", "\"", "\\udc00\"", SGP32_JSON, SGP32_JSON_ESCAPE, ""},
        {"DomainComponent", "\"", "\\udfff\"", SGP32_JSON, SGP32_JSON_ESCAPE, ""},
        {"DomainComponent", "\"", "\\ud800\\n\"", SGP32_JSON, SGP32_JSON_ESCAPE, ""},
        {"DomainComponent", "\"", "\\ud800\\u0041\"", SGP32_JSON, SGP32_JSON_ESCAPE, ""},
        {"DomainComponent", "\"", "\\ud800\\ud800\"", SGP32_JSON, SGP32_JSON_ESCAPE, ""},
        {"DomainComponent", "\"", "\\udc00\\ud800\"", SGP32_JSON, SGP32_JSON_ESCAPE, ""},
        {"DomainComponent", "\"\\ud83d", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"DomainComponent", "\"\\ud83d\\", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"DomainComponent", "\"\\ud83d\\ud", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"DomainComponent", "\"a", "\x80\"", SGP32_JSON, SGP32_JSON_ENCODING, ""},
        {"DomainComponent", "\"a", "\xC1\x81\"", SGP32_JSON, SGP32_JSON_ENCODING, ""},
        {"DomainComponent", "\"a", "\xE0\x80\x80\"", SGP32_JSON, SGP32_JSON_ENCODING, ""},
        {"DomainComponent", "\"a", "\xED\xA0\x80\"", SGP32_JSON, SGP32_JSON_ENCODING, ""},
        {"DomainComponent", "\"a", "\xF4\x90\x80\x80\"", SGP32_JSON, SGP32_JSON_ENCODING, ""},
        {"DomainComponent", "\"a", "\xFF\"", SGP32_JSON, SGP32_JSON_ENCODING, ""},
        {"DomainComponent", "\"a", "\xC3\"", SGP32_JSON, SGP32_JSON_ENCODING, ""},
        {"DomainComponent", "\"a\xC3", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"DomainComponent", "\"a\xC2", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"DomainComponent", "\"a\xF4\x8F\xBF", "", SGP32_JSON, SGP32_JSON_END, ""},
        {"Psmo", "{\"get", "\xC3(\":{}}", SGP32_JSON, SGP32_JSON_ENCODING, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check_refused(&cases[i]);
    }
}

Test(json_read, a_value_of_another_kind_is_refused)
{
    static const refused cases[] = {
        {"BasicConstraints", "{\"cA\":", "1}", SGP32_JSON, SGP32_JSON_KIND, "0"},
        {"BasicConstraints", "{\"cA\":", "null}", SGP32_JSON, SGP32_JSON_KIND, "0"},
        {"BasicConstraints", "{\"cA\":", "\"true\"}", SGP32_JSON, SGP32_JSON_KIND, "0"},
        {"BasicConstraints", "", "[]", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"BasicConstraints", "", "null", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"Psmo", "", "\"getRAT\"", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"EimAcknowledgements", "", "{}", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"EimAcknowledgements", "[", "\"1\"]", SGP32_JSON, SGP32_JSON_KIND, "0"},
        {"EimAcknowledgements", "[1,", "true]", SGP32_JSON, SGP32_JSON_KIND, "1"},
        {"EimAcknowledgements", "[1,", "[]]", SGP32_JSON, SGP32_JSON_KIND, "1"},
        {"EimIdType", "", "\"eimIdTypeOid\"", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"CRLReason", "", "1", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"CRLReason", "", "\"keyCompromis\"", SGP32_JSON, SGP32_JSON_NAME, ""},
        {"CRLReason", "", "\"keyCompromised\"", SGP32_JSON, SGP32_JSON_NAME, ""},
        {"CRLReason", "", "\"keyCompromise\\u0000\"", SGP32_JSON, SGP32_JSON_NAME, ""},
        {"ProfileDownloadData", "{\"contactDefaultSmdp\":", "{}}", SGP32_JSON, SGP32_JSON_KIND,
         "1"},
        {"Octet4", "", "12345678", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"AttributeType", "", "1.2", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"AttributeValue", "", "{}", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"CatSupportedClasses", "", "\"A5\"", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"CatSupportedClasses", "{\"value\":", "1,\"length\":1}", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"CatSupportedClasses", "{\"value\":\"80\",\"length\":", "\"1\"}", SGP32_JSON,
         SGP32_JSON_KIND, ""},
        {"DomainComponent", "", "[]", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"InvalidityDate", "", "20500101", SGP32_JSON, SGP32_JSON_KIND, ""},
        {TRIGGER, "{\"$unknown\":", "\"8F00\"}", SGP32_JSON, SGP32_JSON_KIND, ""},
        {TRIGGER, "{\"$unknown\":[", "null]}", SGP32_JSON, SGP32_JSON_KIND, ""},
        {"EuiccPackageResult", "{\"$unknown\":", "[\"8F00\"]}", SGP32_JSON, SGP32_JSON_KIND, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check_refused(&cases[i]);
    }
}

Test(json_read, members_that_do_not_fit_are_refused)
{
    static const refused cases[] = {
        {"BasicConstraints", "{", "\"ca\":true}", SGP32_JSON, SGP32_JSON_MEMBER, ""},
        {"BasicConstraints", "{\"cA\":true,", "\"\":1}", SGP32_JSON, SGP32_JSON_MEMBER, ""},
        {"BasicConstraints", "{", "\"cA\\u0000\":true}", SGP32_JSON, SGP32_JSON_MEMBER, ""},
        {"BasicConstraints", "{\"cA\":true,", "\"cA\":true}", SGP32_JSON, SGP32_JSON_REPEATED, ""},
        {"BasicConstraints", "{\"cA\":false,", "\"cA\":true}", SGP32_JSON, SGP32_JSON_REPEATED, ""},
        {"BasicConstraints", "{\"pathLenConstraint\":1,\"cA\":false, ", "\"pathLenConstraint\":1}",
         SGP32_JSON, SGP32_JSON_REPEATED, ""},
        /* PKIX is not extensible */
        {"BasicConstraints", "{", "\"$unknown\":[]}", SGP32_JSON, SGP32_JSON_MEMBER, ""},
        {TRIGGER, "{\"$unknown\":[\"8F00\"],", "\"$unknown\":[]}", SGP32_JSON, SGP32_JSON_REPEATED,
         ""},
        {"X520CommonName", "{", "\"$unknown\":\"8F00\"}", SGP32_CHOICE, 0, ""},
        {"Psmo", "{", "}", SGP32_CHOICE, 0, ""},
        {"Psmo", "{", "\"enabled\":{}}", SGP32_CHOICE, 0, ""},
        {"Psmo", "{\"getRAT\":{}", ",\"getRAT\":{}}", SGP32_JSON, SGP32_JSON_ALTERNATIVES, ""},
        {"EuiccPackage", "{\"psmoList\":[{\"getRAT\":{}},{", "}]}", SGP32_CHOICE, 0, "0.1"},
        {"Psmo", "{\"enable\":{", "}}", SGP32_MISSING, 0, "0.0"},
        {"Psmo", "{\"enable\":{\"rollbackFlag\":null", "}}", SGP32_MISSING, 0, "0.0"},
        {"TBSCertificate", "{\"serialNumber\":1 ", "}", SGP32_MISSING, 0, "2"},
        {"CatSupportedClasses", "{", "\"bits\":0}", SGP32_JSON, SGP32_JSON_MEMBER, ""},
        {"CatSupportedClasses", "{\"length\":1,", "\"length\":0}", SGP32_JSON, SGP32_JSON_REPEATED,
         ""},
        {"CatSupportedClasses", "{\"value\":\"\",", "\"value\":\"\"}", SGP32_JSON,
         SGP32_JSON_REPEATED, ""},
        {"CatSupportedClasses", "{", "}", SGP32_JSON, SGP32_JSON_BITS, ""},
        {"CatSupportedClasses", "{\"value\":\"\"", "}", SGP32_JSON, SGP32_JSON_BITS, ""},
        {"CatSupportedClasses", "{\"length\":0", "}", SGP32_JSON, SGP32_JSON_BITS, ""},
        {"CatSupportedClasses", "{\"value\":\"A5C0\",\"length\":8", "}", SGP32_JSON,
         SGP32_JSON_BITS, ""},
        {"CatSupportedClasses", "{\"value\":\"A5C0\",\"length\":17", "}", SGP32_JSON,
         SGP32_JSON_BITS, ""},
        {"CatSupportedClasses", "{\"value\":\"A5C0\",\"length\":9", "}", SGP32_JSON,
         SGP32_JSON_BITS, ""},
        {"CatSupportedClasses", "{\"value\":\"A5\",\"length\":-", "8}", SGP32_JSON, SGP32_JSON_BITS,
         ""},
        {"CatSupportedClasses", "{\"value\":\"A5\",\"length\":", "18446744073709551624}",
         SGP32_JSON, SGP32_JSON_BITS, ""},
        {"CatSupportedClasses", "{\"value\":\"A5\",", "}", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {"CatSupportedClasses", "{\"value\":\"A5\"", "\"length\":8}", SGP32_JSON, SGP32_JSON_SYNTAX,
         ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check_refused(&cases[i]);
    }
}

Test(json_read, contents_outside_their_type_are_refused)
{
    static const refused cases[] = {
        /* hex */
        {"Octet4", "\"DEADBEE", "\"", SGP32_JSON, SGP32_JSON_HEX, ""},
        {"Octet4", "\"DEADBE", "g0\"", SGP32_JSON, SGP32_JSON_HEX, ""},
        {"Octet4", "\"DEADBE0", "/\"", SGP32_JSON, SGP32_JSON_HEX, ""},
        {"Octet4", "\"DE", " ADBEEF\"", SGP32_JSON, SGP32_JSON_HEX, ""},
        {"Octet4", "\"DE", "\\u0120ADBEEF\"", SGP32_JSON, SGP32_JSON_HEX, ""},
        /* sizes, in octets, characters, elements */
        {"Octet4", "", "\"DEADBE\"", SGP32_SIZE, 0, ""},
        {"Octet4", "", "\"DEADBEEF00\"", SGP32_SIZE, 0, ""},
        {"Psmo", "{\"enable\":{\"iccid\":", "\"00\"}}", SGP32_SIZE, 0, "0.0"},
        {"EuiccPackageResult", "{\"euiccPackageErrorUnsigned\":{\"eimId\":", "\"\"}}", SGP32_SIZE,
         0, "2.0"},
        {"X520countryName", "", "\"A\"", SGP32_SIZE, 0, ""},
        {"X520CommonName", "{\"bmpString\":", "\"\"}", SGP32_SIZE, 0, "4"},
        {"RelativeDistinguishedName", "[", "]", SGP32_SIZE, 0, ""},
        {"NameConstraints", "{\"permittedSubtrees\":[", "]}", SGP32_SIZE, 0, "0"},
        /* ranges */
        {"EimIdType", "", "9223372036854775808", SGP32_RANGE, 0, ""},
        {"EimIdType", " ", "-9223372036854775809", SGP32_RANGE, 0, ""},
        {"BasicConstraints", "{\"pathLenConstraint\":", "-1}", SGP32_RANGE, 0, "1"},
        {"BasicConstraints", "{\"pathLenConstraint\":", "-99999999999999999999}", SGP32_RANGE, 0,
         "1"},
        /* OBJECT IDENTIFIERs */
        {"AttributeType", "\"", "\"", SGP32_OID, 0, ""},
        {"AttributeType", "\"1", "\"", SGP32_OID, 0, ""},
        {"AttributeType", "\"", "3.1\"", SGP32_OID, 0, ""},
        {"AttributeType", "\"", "10.1\"", SGP32_OID, 0, ""},
        {"AttributeType", "\"0.", "40\"", SGP32_OID, 0, ""},
        {"AttributeType", "\"1.", "100\"", SGP32_OID, 0, ""},
        {"AttributeType", "\"1.", "\"", SGP32_OID, 0, ""},
        {"AttributeType", "\"1.2.", ".3\"", SGP32_OID, 0, ""},
        {"AttributeType", "\"1.2.", "03\"", SGP32_OID, 0, ""},
        {"AttributeType", "\"1.2.3", " \"", SGP32_OID, 0, ""},
        {"AttributeType", "\"1.2", "-3\"", SGP32_OID, 0, ""},
        /* characters */
        {"X520dnQualifier", "\"a", "*\"", SGP32_STRING, 0, ""},
        {"X520dnQualifier", "\"\\u0061", "\\u002A\"", SGP32_STRING, 0, ""},
        {"X520dnQualifier", "\"a", "\xC3\xA9\"", SGP32_STRING, 0, ""},
        {"DomainComponent", "\"a", "\xC3\xA9\"", SGP32_STRING, 0, ""},
        {"X121Address", "\"1", "a\"", SGP32_STRING, 0, ""},
        {"DisplayText", "{\"visibleString\":\"a", "\\n\"}", SGP32_STRING, 0, "1"},
        {"X520CommonName", "{\"teletexString\":\"" CAFE, "\xC4\x80\"}", SGP32_STRING, 0, "0"},
        {"X520CommonName", "{\"bmpString\":\"\\u20ac", "\xF0\x9F\x93\xB6\"}", SGP32_STRING, 0, "4"},
        /* times */
        {"InvalidityDate", "\"20501", "301000000Z\"", SGP32_TIME, 0, ""},
        {"InvalidityDate", "\"20500101000000.50", "Z\"", SGP32_TIME, 0, ""},
        {"InvalidityDate", "\"20500101000000", "\"", SGP32_TIME, 0, ""},
        {"InvalidityDate", "\"\\u00320500101000000", "+0100\"", SGP32_TIME, 0, ""},
        {"Time", "{\"utcTime\":\"26052212000", "\xC3\xA9Z\"}", SGP32_TIME, 0, "0"},
        /* open types */
        {"AttributeValue", "\"", "\"", SGP32_TRUNCATED, 0, ""},
        {"AttributeValue", "\"0C0341", "\"", SGP32_TRUNCATED, 0, ""},
        {"AttributeValue", "\"0C0141", "00\"", SGP32_TRAILING, 0, ""},
        {"AttributeValue", "\"\\u0030C", "810141\"", SGP32_LENGTH, 0, ""},
        {"AttributeValue", "\"", "0000\"", SGP32_TAG, 0, ""},
        /* unknown parts: context-specific in automatic lists, and not known */
        {TRIGGER, "{\"$unknown\":[\"8F00\",", "\"8200\"]}", SGP32_JSON, SGP32_JSON_UNKNOWN_TLV, ""},
        {"ProfileInfoListResponse", "{\"$unknown\":", "\"0C00\"}", SGP32_JSON,
         SGP32_JSON_UNKNOWN_TLV, ""},
        {"EuiccPackageResult", "{\"$unknown\":", "\"A000\"}", SGP32_JSON, SGP32_JSON_UNKNOWN_TLV,
         ""},
        {"EuiccPackageResult", "{\"$unknown\":\"8F01", "\"}", SGP32_TRUNCATED, 0, ""},
        {"EuiccPackageSigned",
         "{\"eimId\":\"a\",\"eidValue\":\"00112233445566778899AABBCCDDEEFF\",\"counterValue\":1,"
         "\"euiccPackage\":{\"$unknown\":",
         "\"8200\"}}", SGP32_JSON, SGP32_JSON_UNKNOWN_TLV, "4"},
        {TRIGGER, "{\"$unknown\":[\"8F00\",", "]}", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
        {TRIGGER, "{\"$unknown\":[\"8F00\" ", "\"8E00\"]}", SGP32_JSON, SGP32_JSON_SYNTAX, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check_refused(&cases[i]);
    }
}

Test(json_read, deep_nesting_is_refused_where_the_schema_ends)
{
    enum { DEPTH = 200000 };
    static char json[DEPTH * 5 + 1];
    static const char *const openings[] = {"[", "{\"a\":", "{\"getRAT\":", "{\"psmoList\":["};
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        size_t size = 0;
        while (size + strlen(openings[i]) < sizeof json) {
            memcpy(json + size, openings[i], strlen(openings[i]));
            size += strlen(openings[i]);
        }
        for (size_t k = 0; k < sgp32_type_count(); k++) {
            uint8_t buffer[64];
            sgp32_bytes der;
            sgp32_error error;
            sgp32_status status =
                sgp32_json_read(sgp32_type_at(k), &der, &error, buffer, sizeof buffer, json, size);
            cr_assert_neq(status, SGP32_OK);
            cr_assert_neq(status, SGP32_DEPTH, "the schema is not recursive");
            cr_assert_lt(error.offset, 100);
        }
    }
}

Test(json_read, no_type_has_more_components_than_the_reader_tracks)
{
    for (size_t i = 0; i < sgp32_type_count(); i++) {
        const sgp32_type *type = sgp32_type_at(i);
        cr_assert(type->kind > SCHEMA_CHOICE || type->low < 63);
    }
}

Test(json_read, error_and_its_parts_are_optional)
{
    uint8_t buffer[16];
    sgp32_bytes der;
    cr_assert_eq(sgp32_json_read(find("Psmo"), &der, NULL, buffer, 16, "{\"getRAT\":{}}", 13),
                 SGP32_OK);
    cr_assert_eq(sgp32_json_read(find("Psmo"), &der, NULL, buffer, 16, "{\"getRAT\":[]}", 13),
                 SGP32_JSON);
    cr_assert_eq(sgp32_json_read(find("Psmo"), &der, NULL, buffer, 1, "{\"getRAT\":{}}", 13),
                 SGP32_BUFFER);
}
