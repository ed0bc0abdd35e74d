/* SPDX-License-Identifier: Apache-2.0 */
/* Errors as text: one line for each status, cut to any capacity, with and without names. */
#include "support/support.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec/schema.h"
#include "sgp32/types_sgp32.h"

static sgp32_error error_of(const sgp32_type *type, const char *hex, uint32_t options)
{
    support_buffer der = support_hex(hex);
    sgp32_error error;
    cr_assert_neq(sgp32_validate(type, &error, support_view(der), options), SGP32_OK, "%s", hex);
    support_free(&der);
    return error;
}

static void assert_line(const sgp32_error *error, const char *expected)
{
    char line[512];
    size_t size = sgp32_error_format(line, sizeof line, error);
    cr_assert_str_eq(line, expected);
    cr_assert_eq(size, strlen(expected));
}

/* -- lines from input ----------------------------------------------------------------- */

typedef struct line_case {
    const sgp32_type *type;
    const char *hex;
    sgp32_status status;
    const char *line;
} line_case;

#if SGP32_NAMES
static const line_case line_cases[] = {
    {&sgp32_EimAcknowledgements_type, "BF530380", SGP32_TRUNCATED,
     "EimAcknowledgements: the input ends inside a value (offset 4)"},
    {&sgp32_EimAcknowledgements_type, "BF530180", SGP32_TRUNCATED,
     "EimAcknowledgements[0]: the input ends inside a value (offset 4)"},
    {&sgp32_EimAcknowledgements_type, "3000", SGP32_TAG,
     "EimAcknowledgements: tag 30, must be BF53 (offset 0)"},
    {&sgp32_EimAcknowledgements_type, "BF5306800101810101", SGP32_TAG,
     "EimAcknowledgements[1]: tag 81, must be 80 (offset 6)"},
    {&sgp32_EimAcknowledgements_type, "BF53031F1E00", SGP32_TAG,
     "EimAcknowledgements[0]: malformed or unexpected identifier (offset 4)"},
    {&sgp32_EimAcknowledgements_type, "BF53069F8181810100", SGP32_TAG,
     "EimAcknowledgements[0]: tag of five octets or more, must be 80 (offset 3)"},
    {&sgp32_ExecuteFallbackMechanismRequest_type, "BF5D058001FF0500", SGP32_TAG,
     "ExecuteFallbackMechanismRequest: tag 05 is not allowed here (offset 6)"},
    {&pkix_Extensions_type, "30023000", SGP32_MISSING,
     "Extensions[0].extnID: mandatory component is missing (tag 06) (offset 4)"},
    {&sgp32_EimAcknowledgements_type, "BF538103800101", SGP32_LENGTH,
     "EimAcknowledgements: length is not the minimal definite one, or runs past the enclosing "
     "value (offset 2)"},
    {&sgp32_EimAcknowledgements_type, "BF530000", SGP32_TRAILING,
     "EimAcknowledgements: octets after the end of the value (offset 3)"},
    {&pkix_AlgorithmIdentifier_type, "300706012A05000400", SGP32_TRAILING,
     "AlgorithmIdentifier: octets after the end of the value, found tag 04 (offset 7)"},
    {&sgp32_EimConfigurationData_type, "3000", SGP32_MISSING,
     "EimConfigurationData.eimId: mandatory component is missing (tag 80) (offset 2)"},
    {&sgp32_EimConfigurationData_type, "3003810162", SGP32_MISSING,
     "EimConfigurationData.eimId: mandatory component is missing (tag 80), found tag 81 "
     "(offset 2)"},
    {&sgp32_EuiccPackageSigned_type, "30188001615A1000000000000000000000000000000000810101",
     SGP32_MISSING, "EuiccPackageSigned.euiccPackage: mandatory component is missing (offset 26)"},
    {&sgp32_EimConfigurationData_type, "3006800161800162", SGP32_ORDER,
     "EimConfigurationData.eimId: component is repeated or misplaced, found tag 80 (offset 5)"},
    {&sgp32_ExecuteFallbackMechanismRequest_type, "BF5D03800101", SGP32_BOOLEAN,
     "ExecuteFallbackMechanismRequest.refreshFlag: BOOLEAN is not one octet, 00 or FF (offset 5)"},
    {&sgp32_EimAcknowledgements_type, "BF530480020001", SGP32_INTEGER,
     "EimAcknowledgements[0]: INTEGER is empty or not minimal (offset 5)"},
    {&sgp32_ProfileDownloadData_type, "810100", SGP32_NULL,
     "ProfileDownloadData.contactDefaultSmdp: NULL has contents (offset 2)"},
    {&sgp32_EimSupportedProtocol_type, "03020600", SGP32_BITS,
     "EimSupportedProtocol: BIT STRING has bad padding or, with named bits, trailing zero bits "
     "(offset 3)"},
    {&pkix_AlgorithmIdentifier_type, "30030601AA", SGP32_OID,
     "AlgorithmIdentifier.algorithm: malformed OBJECT IDENTIFIER (offset 4)"},
    {&sgp32_EimConfigurationData_type, "3005800361FF62", SGP32_UTF8,
     "EimConfigurationData.eimId: not UTF-8 (offset 5)"},
    {&pkix_PDSName_type, "13024140", SGP32_STRING,
     "PDSName: character outside the string type (offset 3)"},
    {&pkix_Time_type, "170D3235313330313030303030305A", SGP32_TIME,
     "Time.utcTime: not a time in DER form (offset 5)"},
    {&sgp32_EuiccPackageRequest_type,
     "BF515030478001615A1000000000000000000000000000000000810101A02DA30E5A0A"
     "981032547698103254760500A50C5A0A98103254769810325476A30D5A099810325476"
     "9810325405005F370401020304",
     SGP32_SIZE,
     "EuiccPackageRequest.euiccPackageSigned.euiccPackage.psmoList[2].enable.iccid: size 9, must "
     "be 10 (offset 64)"},
    {&pkix_Extensions_type, "3000", SGP32_SIZE,
     "Extensions: size 0, must be at least 1 (offset 1)"},
    {&sgp32_EimConfigurationData_type, "30028000", SGP32_SIZE,
     "EimConfigurationData.eimId: size 0, must be 1 to 128 (offset 3)"},
    {&pkix_TerminalType_type, "02020101", SGP32_RANGE,
     "TerminalType: INTEGER out of range (offset 2)"},
    {&sgp32_EuiccPackageResult_type, "BF5100", SGP32_CHOICE,
     "EuiccPackageResult: no alternative of the CHOICE (offset 3)"},
    {&sgp32_EuiccPackageResult_type, "BF510430000500", SGP32_CHOICE,
     "EuiccPackageResult: no alternative of the CHOICE, found tag 30 (offset 3)"},
    {&sgp32_EuiccPackageResult_type, "BF5104A2000500", SGP32_TRAILING,
     "EuiccPackageResult: octets after the end of the value (offset 5)"},
    {&pkix_Extension_type, "300806012A0101000400", SGP32_DEFAULT,
     "Extension.critical: DEFAULT value is encoded (offset 5)"},
    {&pkix_RelativeDistinguishedName_type, "3110300606012A0C0162300606012A0C0161", SGP32_SET_ORDER,
     "RelativeDistinguishedName[1]: elements of a SET OF out of order (offset 10)"},
};

Test(error, has_one_line_for_each_fault_of_the_input)
{
    for (size_t i = 0; i < sizeof line_cases / sizeof line_cases[0]; i++) {
        sgp32_error error = error_of(line_cases[i].type, line_cases[i].hex, SGP32_STRICT);
        assert_line(&error, line_cases[i].line);
        cr_assert_eq(error.status, line_cases[i].status);
    }
}

Test(error, path_alone_is_the_beginning_of_the_line)
{
    for (size_t i = 0; i < sizeof line_cases / sizeof line_cases[0]; i++) {
        sgp32_error error = error_of(line_cases[i].type, line_cases[i].hex, SGP32_STRICT);
        char path[512];
        size_t size = sgp32_error_path(path, sizeof path, &error);
        cr_assert_eq(size, strlen(path));
        cr_assert_eq(strncmp(line_cases[i].line, path, size), 0, "%s", path);
        cr_assert_eq(line_cases[i].line[size], ':');
    }
}
#endif

/* -- lines from other failures -------------------------------------------------------- */

Test(error, has_a_line_without_input)
{
    sgp32_error error = {0};
    assert_line(&error, "no error");
    error.status = SGP32_DEPTH;
    assert_line(&error, "nested too deep (offset 0)");
    error.status = SGP32_ARGUMENT;
    error.offset = 12;
    assert_line(&error, "invalid argument (offset 12)");
    error.status = SGP32_BUFFER;
    error.actual = 3;
    error.minimum = 4;
    error.offset = 0;
    assert_line(&error, "buffer of 3 is too small, needs 4 (offset 0)");
    error.status = SGP32_SIZE;
    error.actual = UINT64_MAX;
    error.minimum = 0;
    error.maximum = 18446744073709551614u;
    error.offset = SIZE_MAX;
    char line[200];
    snprintf(line, sizeof line,
             "size 18446744073709551615, must be 0 to 18446744073709551614 (offset %zu)", SIZE_MAX);
    assert_line(&error, line);
    error.status = SGP32_TAG;
    error.actual = 0x9F8181;
    error.minimum = 0x9F81827F;
    error.offset = 1;
    assert_line(&error, "tag 9F8181, must be 9F81827F (offset 1)");
    char empty[4] = "abc";
    cr_assert_eq(sgp32_error_path(empty, sizeof empty, &error), 0);
    cr_assert_str_eq(empty, "");
}

Test(error, names_every_status_and_gives_it_a_line)
{
    for (int status = 0; status <= SGP32_STATE; status++) {
        const char *name = sgp32_status_name((sgp32_status)status);
        cr_assert(name != NULL && *name != '\0' && strcmp(name, "unknown") != 0);
        for (int other = 0; other < status; other++) {
            cr_assert_str_neq(name, sgp32_status_name((sgp32_status)other));
        }
        sgp32_error error = {.status = (sgp32_status)status};
        char line[200];
        cr_assert_gt(sgp32_error_format(line, sizeof line, &error), 7);
        cr_assert_null(strchr(line, '_'), "%s", line);
    }
    sgp32_error error = {.status = (sgp32_status)(SGP32_STATE + 1), .offset = 7};
    char line[40];
    sgp32_error_format(line, sizeof line, &error);
    cr_assert_str_eq(line, "unknown (offset 7)");
    cr_assert_str_eq(sgp32_status_name((sgp32_status)(SGP32_STATE + 1)), "unknown");
    cr_assert_str_eq(sgp32_status_name((sgp32_status)9999), "unknown");
    cr_assert_str_eq(sgp32_status_name(SGP32_SET_ORDER), "set_order");
    cr_assert_str_eq(sgp32_status_name(SGP32_ARGUMENT), "argument");
}

Test(error, names_every_form)
{
    cr_assert_str_eq(sgp32_form_name(SGP32_FORM_LENGTH), "length");
    cr_assert_str_eq(sgp32_form_name(SGP32_FORM_BITS), "bits");
    size_t named = 0;
    for (int bit = 0; bit < 32; bit++) {
        named += sgp32_form_name(UINT32_C(1) << bit) != NULL;
    }
    cr_assert_eq(named, 13);
    cr_assert_null(sgp32_form_name(0));
    cr_assert_null(sgp32_form_name(3));
}

/* -- text buffers --------------------------------------------------------------------- */

Test(error, is_cut_to_any_capacity)
{
    sgp32_error error = error_of(&sgp32_EimConfigurationData_type, "30028000", SGP32_STRICT);
    char whole[200];
    size_t size = sgp32_error_format(whole, sizeof whole, &error);
    cr_assert_eq(size, strlen(whole));
    for (size_t capacity = 0; capacity <= size + 2; capacity++) {
        char *text = (char *)malloc(capacity != 0 ? capacity : 1);
        cr_assert_eq(sgp32_error_format(capacity != 0 ? text : NULL, capacity, &error), size);
        if (capacity != 0) {
            size_t most = capacity - 1 < size ? capacity - 1 : size;
            cr_assert_eq(strlen(text), most);
            cr_assert_eq(memcmp(text, whole, most), 0);
            sgp32_error_path(text, capacity, &error);
            cr_assert_leq(strlen(text), capacity - 1);
        }
        free(text);
    }
}

/* A path that no decoding makes is written as far as the schema goes. */
Test(error, survives_a_path_that_leads_nowhere)
{
    sgp32_error error = {.status = SGP32_ORDER, .type = &sgp32_EuiccPackageRequest_type};
    char line[512];
    for (uint32_t index = 0; index < 6; index++) {
        for (uint32_t depth = 0; depth <= SGP32_PATH_MAX; depth++) {
            error.depth = depth;
            for (uint32_t i = 0; i < depth; i++) {
                error.path[i] = i % 2 == 0 ? index : 0;
            }
            cr_assert_gt(sgp32_error_format(line, sizeof line, &error), 20);
        }
    }
    error.depth = 2;
    error.path[0] = 1;
    error.path[1] = UINT32_MAX;
    sgp32_error_path(line, sizeof line, &error);
    cr_assert_not_null(strchr(line, '['), "%s", line); /* an OCTET STRING has no components */
}

#if !SGP32_NAMES
Test(error, is_numbers_without_names)
{
    sgp32_error error = error_of(&sgp32_EimConfigurationData_type, "30028000", SGP32_STRICT);
    assert_line(&error, "value.0: size 0, must be 1 to 128 (offset 3)");
    error = error_of(&pkix_Extensions_type, "30023000", SGP32_STRICT);
    assert_line(&error, "value[0].0: mandatory component is missing (tag 06) (offset 4)");
}
#endif
