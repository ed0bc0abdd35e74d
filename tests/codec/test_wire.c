/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Octets of others: the committed vectors, and those in ../shared/data when
 * that folder is there. What is not there is reported and passes.
 */
#include "support/judge.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/deviations.h"

static const char *shared_path(const char *name)
{
    static char relative[256];
    snprintf(relative, sizeof relative, "../shared/data/%s", name);
    return support_source_path(relative);
}

/* The file, or nothing and a notice. */
static bool shared_file(support_buffer *text, const char *name)
{
    FILE *file = fopen(shared_path(name), "rb");
    if (file == NULL || !SGP32_NAMES) {
        printf("wire: %s is not there, or there are no names to find types by; not tested\n", name);
        return false;
    }
    fclose(file);
    *text = support_file(shared_path(name));
    return true;
}

/* The next line without its newline; false at the end. */
static bool next_line(char **line, support_buffer text, size_t *at)
{
    if (*at >= text.size) {
        return false;
    }
    size_t end = *at;
    while (end < text.size && text.data[end] != '\n') {
        end++;
    }
    *line = (char *)malloc(end - *at + 1);
    cr_assert_not_null(*line);
    memcpy(*line, text.data + *at, end - *at);
    (*line)[end - *at] = '\0';
    *at = end + 1;
    return true;
}

static void assert_comes_back(const sgp32_type *type, sgp32_bytes der)
{
    const char *fault = support_accepts(type, der, SGP32_STRICT);
    fault = fault != NULL ? fault : support_returns(type, der);
    if (fault == NULL && !support_is_reinterpreted(type, der)) {
        fault = support_mends(type, der, 0, der);
    }
    cr_assert_null(fault, "%s", fault);
}

/* -- random values that other compilers wrote ------------------------------------------------ */

/* The text between `before` and the next quote. */
static char *field(char *line, const char *before)
{
    char *start = strstr(line, before);
    cr_assert_not_null(start, "%s", line);
    start += strlen(before);
    char *end = strchr(start, '"');
    cr_assert_not_null(end);
    *end = '\0';
    return start;
}

Test(wire, random_values_of_other_compilers_come_back)
{
    support_buffer text;
    size_t at = 0;
    size_t lines = 0;
    char *line;
    if (!shared_file(&text, "random_v13.jsonl")) {
        return;
    }
    while (next_line(&line, text, &at)) {
        /* {"type": "…", "hex": "…", … : the first quote behind each ends it. */
        char *hex = field(line, "\"hex\": \"");
        char *name = field(line, "\"type\": \"");
        const sgp32_type *type = sgp32_type_find(name);
        cr_assert_not_null(type, "%s", name);
        support_buffer der = support_hex(hex);
        assert_comes_back(type, support_view(der));
        for (size_t size = 0; size < der.size; size += 1 + der.size / 50) {
            support_buffer prefix = support_copy(sgp32_bytes_of(der.data, size));
            sgp32_error error;
            cr_assert_eq(sgp32_validate(type, &error, support_view(prefix), SGP32_STRICT),
                         SGP32_TRUNCATED, "%s", name);
            support_free(&prefix);
        }
        support_free(&der);
        free(line);
        lines++;
    }
    cr_assert_geq(lines, 3000);
    printf("wire: %zu random values\n", lines);
    support_free(&text);
}

/* -- captures and fixtures ------------------------------------------------------------------- */

/* What strict decoding must say to a line that is marked as one to reject. */
static sgp32_status reason(const char *note)
{
    static const struct {
        const char *words;
        sgp32_status status;
    } reasons[] = {
        {"repeated", SGP32_ORDER},
        {"outer tag missing", SGP32_TAG},
        {"SIZE", SGP32_SIZE},
        {"CHOICE arm", SGP32_CHOICE},
    };
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++) {
        if (strstr(note, reasons[i].words) != NULL) {
            return reasons[i].status;
        }
    }
    return SGP32_OK;
}

Test(wire, third_party_octets_are_accepted_or_refused_as_they_are_marked)
{
    support_buffer text;
    size_t at = 0;
    size_t accepted = 0;
    size_t refused = 0;
    char *line;
    if (!shared_file(&text, "wire_vectors.txt")) {
        return;
    }
    while (next_line(&line, text, &at)) {
        char *hex = strchr(line, ' ');
        char *note = strchr(line, '#');
        if (line[0] == '#' || hex == NULL || note == NULL) {
            free(line);
            continue;
        }
        *hex++ = '\0';
        note[-1] = '\0';
        const sgp32_type *type = sgp32_type_find(line);
        cr_assert_not_null(type, "%s", line);
        support_buffer der = support_hex(hex);
        sgp32_error error;
        bool reject = strstr(note, "reject") != NULL || strstr(note, "SIZE violations") != NULL;
        if (reject) {
            const char *fault = support_judge(&error, type, support_view(der), SGP32_STRICT);
            cr_assert_null(fault, "%s", fault);
            cr_assert(error.status != SGP32_OK && error.status == reason(note), "%s: %s says %s",
                      line, note, sgp32_status_name(error.status));
            refused++;
        } else {
            assert_comes_back(type, support_view(der));
            accepted++;
        }
        support_free(&der);
        free(line);
    }
    cr_assert_geq(accepted, 30);
    cr_assert_geq(refused, 5);
    printf("wire: %zu lines accepted, %zu refused\n", accepted, refused);
    support_free(&text);
}

/* A session of real devices keeps trailing zeros in named bits, and nothing else that is no DER. */
Test(wire, messages_of_a_third_party_session_are_lenient_input)
{
    static const struct {
        const char *file;
        const char *type;
    } messages[] = {
        {"session/auth-server-response.der", "RSPDefinitions.AuthenticateServerResponse"},
        {"session/prepare-download-response.der", "RSPDefinitions.PrepareDownloadResponse"},
        {"session/bound-profile-package.der", "RSPDefinitions.BoundProfilePackage"},
        {"session/pending-notification.der", "RSPDefinitions.PendingNotification"},
        {"session/store-metadata.der", "RSPDefinitions.StoreMetadataRequest"},
        {"session/euicc-info1.der", "RSPDefinitions.EUICCInfo1"},
        {"sgp26/2020/CERT_EUICC_ECDSA_NIST.der", "PKIX1Explicit88.Certificate"},
        {"sgp26/2020/CERT_EUM_ECDSA_NIST.der", "PKIX1Explicit88.Certificate"},
        {"sgp26/variant_o/CERT_S_EIMsign_ECDSA_NIST.der", "PKIX1Explicit88.Certificate"},
    };
    for (size_t i = 0; i < sizeof messages / sizeof messages[0]; i++) {
        support_buffer der;
        sgp32_error error;
        if (!shared_file(&der, messages[i].file)) {
            continue;
        }
        const sgp32_type *type = sgp32_type_find(messages[i].type);
        cr_assert_not_null(type);
        const char *fault = support_judge(&error, type, support_view(der), SGP32_LENIENT);
        cr_assert_null(fault, "%s", fault);
        cr_assert_eq(error.status, SGP32_OK, "%s: %s", messages[i].file,
                     sgp32_status_name(error.status));
        cr_assert_eq(error.forms & ~SGP32_FORM_BITS, 0, "%s: %X", messages[i].file, error.forms);
        if (error.forms == 0) {
            assert_comes_back(type, support_view(der));
        } else {
            cr_assert_eq(sgp32_validate(type, &error, support_view(der), SGP32_STRICT), SGP32_BITS);
        }
        support_free(&der);
    }
}

/* -- our own vectors -------------------------------------------------------------------------- */

Test(wire, committed_vectors_come_back_and_none_of_their_prefixes_is_accepted)
{
    support_vectors vectors = support_vectors_all();
    for (size_t i = 0; SGP32_NAMES && i < vectors.count; i++) {
        const support_vector *one = &vectors.items[i];
        const sgp32_type *type = sgp32_type_find(one->type);
        cr_assert_not_null(type, "%s", one->type);
        assert_comes_back(type, support_view(one->der));
        for (size_t size = 0; size < one->der.size; size++) {
            sgp32_error error;
            support_fault expected = {SGP32_TRUNCATED, size, NULL};
            const char *fault =
                support_refuses(&error, type, sgp32_bytes_of(one->der.data, size),
                                size % 2 == 0 ? SGP32_STRICT : SGP32_LENIENT, expected);
            cr_assert_null(fault, "%s", fault);
        }
        uint8_t *longer = (uint8_t *)malloc(one->der.size + 1);
        cr_assert_not_null(longer);
        memcpy(longer, one->der.data, one->der.size);
        longer[one->der.size] = 0;
        sgp32_error error;
        support_fault expected = {SGP32_TRAILING, one->der.size, NULL};
        const char *fault = support_refuses(&error, type, sgp32_bytes_of(longer, one->der.size + 1),
                                            SGP32_STRICT, expected);
        cr_assert_null(fault, "%s", fault);
        free(longer);
    }
    printf("wire: %zu committed vectors\n", vectors.count);
    support_vectors_free(&vectors);
}
