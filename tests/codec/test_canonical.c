/* SPDX-License-Identifier: Apache-2.0 */
/* The DER form of lenient input. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/codec.h"
#include "sgp32/schema.h"
#include "support/support.h"

typedef struct rewritten {
    const char *type;
    const char *lenient;
    const char *der;
} rewritten;

static const sgp32_type *find(const char *name)
{
    const sgp32_type *type = sgp32_type_find(name);
    cr_assert_not_null(type, "%s", name);
    return type;
}

static void check(const rewritten *r)
{
    const sgp32_type *type = find(r->type);
    support_buffer in = support_hex(r->lenient);
    support_buffer expected = support_hex(r->der);
    sgp32_error error;
    sgp32_bytes out;
    cr_assert_eq(sgp32_canonicalize(type, &out, &error, NULL, 0, support_view(in)), SGP32_OK,
                 "%s %s: %s at %zu", r->type, r->lenient, sgp32_status_name(error.status),
                 error.offset);
    cr_assert_eq(out.size, expected.size, "%s %s: %zu", r->type, r->lenient, out.size);
    for (size_t capacity = 0; capacity < expected.size; capacity++) {
        uint8_t *small = malloc(capacity != 0 ? capacity : 1);
        cr_assert_eq(sgp32_canonicalize(type, &out, &error, small, capacity, support_view(in)),
                     SGP32_BUFFER);
        cr_assert_eq(error.status, SGP32_BUFFER);
        cr_assert_eq(error.actual, capacity);
        cr_assert_eq(error.minimum, expected.size);
        cr_assert_null(out.data, "there is nothing to view");
        cr_assert_eq(out.size, expected.size);
        free(small);
    }
    uint8_t *buffer = malloc(expected.size);
    cr_assert_eq(sgp32_canonicalize(type, &out, &error, buffer, expected.size, support_view(in)),
                 SGP32_OK);
    char *hex = support_hex_of(out);
    cr_assert(sgp32_bytes_equal(out, support_view(expected)), "%s %s: %s", r->type, r->lenient,
              hex);
    cr_assert_eq(sgp32_validate(type, &error, out, SGP32_STRICT), SGP32_OK, "%s: %s at %zu", hex,
                 sgp32_status_name(error.status), error.offset);
    /* and DER stays as it is */
    uint8_t *again = malloc(expected.size);
    sgp32_bytes same;
    cr_assert_eq(sgp32_canonicalize(type, &same, &error, again, expected.size, out), SGP32_OK);
    cr_assert(sgp32_bytes_equal(same, out));
    free(again);
    free(hex);
    free(buffer);
    support_free(&in);
    support_free(&expected);
}

Test(canonical, forms_of_ber_are_brought_into_der)
{
    static const rewritten cases[] = {
        {"SequenceNumber", "80820003 000001", "800101"},
        {"SequenceNumber", "8003 FFFF80", "800180"},
        {"SequenceNumber", "8003 000080", "80020080"},
        {"EimIdType", "0203000002", "020102"},
        {"BasicConstraints", "3003010101", "30030101FF"},
        {"BasicConstraints", "3003010100", "3000"},
        {"BasicConstraints", "30810701010002020005", "3003020105"},
        {"PprIds", "030300 4000", "03020640"},
        {"PprIds", "03020700", "030100"},
        {"TerminalIdentifier", "13820001 41", "130141"},
        {"EuiccPackageResult", "BF51 8108 A28200 04 8081 0141", "BF5105A203800141"},
        /* unknown parts in DER form stay as they are */
        {"EuiccPackageResult", "BF51038F01AA", "BF51038F01AA"},
        {"SGP32Definitions.ProfileDownloadTriggerRequest", "BF54068201418F01AA",
         "BF54068201418F01AA"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check(&cases[i]);
    }
}

Test(canonical, a_set_of_is_sorted_again)
{
    /* in the order of their lenient encodings, not of their DER encodings */
    static const rewritten cases[] = {
        {"RelativeDistinguishedName", "3113 3007 0603550406 0500 30810706035504030500",
         "3112 3007 0603550403 0500 3007 0603550406 0500"},
        {"RelativeDistinguishedName",
         "311C 3007 0603550406 0500 3007 0603550407 0500 308107 0603550403 0500",
         "311B 3007 0603550403 0500 3007 0603550406 0500 3007 0603550407 0500"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check(&cases[i]);
    }
}

Test(canonical, deviations_get_the_form_of_the_specification)
{
    static const rewritten cases[] = {
        /* rollbackFlag tagged 80 */
        {"Psmo", "A30E 5A0A 00112233445566778899 8000", "A30E 5A0A 00112233445566778899 0500"},
        /* cmdResult tagged 80 */
        {"ProfileRollbackResponse", "BF58 03 800100", "BF58 03 020100"},
        /* a tagged CHOICE with its tag written twice */
        {"SGP32Definitions.ProfileInfoListResponse", "BF2D 06 BF2D 03 810101", "BF2D 03 810101"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check(&cases[i]);
    }
}

Test(canonical, refused_input_gives_an_error_and_no_output)
{
    support_buffer in = support_hex("BF51 06 A2 04 80 01 41 00");
    uint8_t buffer[64];
    sgp32_error expected;
    sgp32_error error;
    sgp32_bytes out = {buffer, 1};
    const sgp32_type *type = find("EuiccPackageResult");
    sgp32_status status = sgp32_validate(type, &expected, support_view(in), SGP32_LENIENT);
    cr_assert_neq(status, SGP32_OK);
    cr_assert_eq(sgp32_canonicalize(type, &out, &error, buffer, sizeof buffer, support_view(in)),
                 status);
    cr_assert_eq(error.status, status);
    cr_assert_eq(error.offset, expected.offset);
    cr_assert_eq(out.size, 0);
    support_free(&in);
}

Test(canonical, der_comes_out_unchanged)
{
    support_vectors vectors = support_vectors_all();
    for (size_t i = 0; i < vectors.count; i++) {
        const sgp32_type *type = sgp32_type_find(vectors.items[i].type);
        sgp32_bytes der = support_view(vectors.items[i].der);
        sgp32_error error;
        /* some unknown extensions look like a known deviation, which lenient reading prefers */
        if (sgp32_validate(type, &error, der, SGP32_LENIENT) != SGP32_OK || error.forms != 0) {
            continue;
        }
        uint8_t *buffer = malloc(der.size);
        sgp32_bytes out;
        cr_assert_eq(sgp32_canonicalize(type, &out, NULL, buffer, der.size, der), SGP32_OK);
        cr_assert(sgp32_bytes_equal(out, der), "%s", vectors.items[i].type);
        free(buffer);
    }
    support_vectors_free(&vectors);
}
