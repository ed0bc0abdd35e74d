/* SPDX-License-Identifier: Apache-2.0 */
#include "support/judge.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/generate.h"
#include "support/struct.h"

#include "sgp32/deviations.h"

#define GUARD 16
#define GUARD_OCTET 0xA5

static char text[2048]; /* Criterion hangs on messages of more than 4 KiB */

static const char *report(const sgp32_type *type, sgp32_bytes der, const char *format,
                          va_list arguments)
{
    size_t size = (size_t)snprintf(text, sizeof text, "%s, seed %" PRIu64 ": ",
                                   support_type_name(type), support_seed());
    size += (size_t)vsnprintf(text + size, sizeof text - size, format, arguments);
    size = size < sizeof text ? size : sizeof text - 1;
    size += (size_t)snprintf(text + size, sizeof text - size, "; octets ");
    for (size_t i = 0; i < der.size && size + 3 < sizeof text; i++) {
        size += (size_t)snprintf(text + size, sizeof text - size, "%02X", der.data[i]);
    }
    return text;
}

const char *support_report(const sgp32_type *type, sgp32_bytes der, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const char *made = report(type, der, format, arguments);
    va_end(arguments);
    return made;
}

const char *support_path_text(const support_node *node)
{
    static char path[1024];
    sgp32_component_info component;
    if (node->parent == NULL) {
        snprintf(path, sizeof path, "%s", node->info.name != NULL ? node->info.name : "value");
        return path;
    }
    support_path_text(node->parent);
    size_t size = strlen(path);
    if (support_is_list(node->parent->info.kind)) {
        snprintf(path + size, sizeof path - size, "[%u]", (unsigned)node->index);
    } else if (sgp32_type_component(&component, node->parent->type, node->index)) {
        snprintf(path + size, sizeof path - size, ".%s", component.name);
    }
    return path;
}

/* -- verdicts ---------------------------------------------------------------------- */

static sgp32_status ignore_event(void *context, const sgp32_event *event)
{
    size_t *events = (size_t *)context;
    *events += event->der.size != 0;
    return SGP32_OK;
}

static bool same_error(const sgp32_error *a, const sgp32_error *b)
{
    return a->status == b->status && a->forms == b->forms && a->offset == b->offset &&
           a->type == b->type && a->depth == b->depth && a->actual == b->actual &&
           a->minimum == b->minimum && a->maximum == b->maximum &&
           memcmp(a->path, b->path, a->depth * sizeof a->path[0]) == 0;
}

const char *support_judge(sgp32_error *error, const sgp32_type *type, sgp32_bytes der,
                          uint32_t options)
{
    sgp32_type_info info;
    sgp32_error other;
    size_t events = 0;
    /* An allocation that ends with the octets, also when there are none. */
    uint8_t *block = (uint8_t *)malloc(der.size != 0 ? der.size : 1);
    sgp32_type_describe(&info, type);
    void *value = malloc(info.struct_size != 0 ? info.struct_size : 1);
    if (block == NULL || value == NULL) {
        abort();
    }
    sgp32_bytes input = sgp32_bytes_of(block + (der.size == 0), der.size);
    if (der.size != 0) {
        memcpy(block, der.data, der.size);
    }
    const char *fault = NULL;
    memset(error, 0x5A, sizeof *error);
    memset(&other, 0x5A, sizeof other);
    sgp32_status status = sgp32_decode(type, value, error, input, options);
    if (status != error->status || error->type != type) {
        fault = support_report(type, der, "the status differs from the one in the error");
    } else if (sgp32_decode(type, value, NULL, input, options) != status) {
        fault = support_report(type, der, "another status without an error to fill");
    } else if (sgp32_validate(type, &other, input, options) != status ||
               !same_error(error, &other)) {
        fault = support_report(type, der, "decode says %s at %zu, validate %s at %zu",
                               sgp32_status_name(status), error->offset,
                               sgp32_status_name(other.status), other.offset);
    } else if (sgp32_walk(type, &other, input, options, ignore_event, &events) != status ||
               !same_error(error, &other)) {
        fault = support_report(type, der, "decode says %s at %zu, walk %s at %zu",
                               sgp32_status_name(status), error->offset,
                               sgp32_status_name(other.status), other.offset);
    } else if (status != SGP32_OK && (error->offset > der.size || error->depth > SGP32_PATH_MAX)) {
        fault = support_report(type, der, "offset %zu, depth %u", error->offset, error->depth);
    }
    free(block);
    free(value);
    return fault;
}

const char *support_accepts(const sgp32_type *type, sgp32_bytes der, uint32_t options)
{
    sgp32_error error;
    char line[512];
    const char *fault = support_judge(&error, type, der, options);
    if (fault == NULL && error.status != SGP32_OK) {
        sgp32_error_format(line, sizeof line, &error);
        fault = support_report(type, der, "refused: %s", line);
    }
    return fault;
}

const char *support_refuses(sgp32_error *error, const sgp32_type *type, sgp32_bytes der,
                            uint32_t options, support_fault expected)
{
    char line[512];
    uint32_t path[SGP32_PATH_MAX];
    const char *fault = support_judge(error, type, der, options);
    if (fault != NULL) {
        return fault;
    }
    uint32_t depth = expected.at != NULL ? support_path(path, expected.at) : 0;
    if (error->status != expected.status || error->offset != expected.offset ||
        error->depth != depth || memcmp(error->path, path, depth * sizeof path[0]) != 0) {
        sgp32_error_format(line, sizeof line, error);
        const char *where = expected.at != NULL ? support_path_text(expected.at) : "the root";
        return support_report(type, der, "%s (%s) instead of %s at %zu in %s", line,
                              sgp32_status_name(error->status), sgp32_status_name(expected.status),
                              expected.offset, where);
    }
    return NULL;
}

bool support_is_reinterpreted(const sgp32_type *type, sgp32_bytes der)
{
    static const uint32_t forms = SGP32_DEVIATION_ROLLBACK_FLAG_TAG | SGP32_DEVIATION_DOUBLED_TAG |
                                  SGP32_DEVIATION_OMITTED_ARM | SGP32_DEVIATION_CORRELATION_ID;
    sgp32_error error;
    if (sgp32_validate(type, &error, der, SGP32_STRICT) != SGP32_OK) {
        return false;
    }
    /* It may fail to make sense of what it sees; that is no matter here. */
    sgp32_status status = sgp32_validate(type, &error, der, SGP32_LENIENT);
    (void)status;
    return (error.forms & forms) != 0;
}

/* -- encoding ---------------------------------------------------------------------- */

static bool is_guard(const uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (data[i] != GUARD_OCTET) {
            return false;
        }
    }
    return true;
}

/* Encodes into a buffer of `capacity` octets between guards. */
static const char *encode_into(const sgp32_type *type, sgp32_bytes expected, size_t capacity,
                               const void *value)
{
    sgp32_error error;
    sgp32_bytes made = sgp32_bytes_of(NULL, 0);
    uint8_t *room = (uint8_t *)malloc(capacity + 2 * GUARD);
    const char *fault = NULL;
    if (room == NULL) {
        abort();
    }
    memset(room, GUARD_OCTET, capacity + 2 * GUARD);
    memset(&error, 0x5A, sizeof error);
    sgp32_status status = sgp32_encode(type, &made, &error, room + GUARD, capacity, value);
    bool fits = capacity >= expected.size;
    if (status != error.status || status != (fits ? SGP32_OK : SGP32_BUFFER)) {
        char line[512];
        sgp32_error_format(line, sizeof line, &error);
        fault = support_report(type, expected, "encode into %zu octets: %s", capacity, line);
    } else if (made.size != expected.size) {
        fault =
            support_report(type, expected, "encode into %zu octets says %zu", capacity, made.size);
    } else if (fits && (made.data != room + GUARD + capacity - made.size ||
                        !sgp32_bytes_equal(made, expected))) {
        char *hex = support_hex_of(made);
        fault = support_report(type, expected, "encodes to %s", hex);
        free(hex);
    } else if (!fits && (error.actual != capacity || error.minimum != expected.size)) {
        fault = support_report(type, expected, "the error does not tell the sizes");
    } else if (!is_guard(room, GUARD) || !is_guard(room + GUARD + capacity, GUARD)) {
        fault = support_report(type, expected, "encode writes outside its buffer");
    }
    free(room);
    return fault;
}

static const char *encodes_to(const sgp32_type *type, sgp32_bytes expected, const void *value)
{
    sgp32_error error;
    sgp32_bytes made = sgp32_bytes_of(NULL, 1);
    if (sgp32_encode(type, &made, &error, NULL, 0, value) != SGP32_OK ||
        made.size != expected.size || made.data != NULL || error.status != SGP32_OK) {
        char line[512];
        sgp32_error_format(line, sizeof line, &error);
        return support_report(type, expected, "measures %zu octets: %s", made.size, line);
    }
    const char *fault = encode_into(type, expected, expected.size, value);
    if (fault == NULL) {
        fault = encode_into(type, expected, expected.size + 3, value);
    }
    if (fault == NULL && expected.size != 0) {
        fault = encode_into(type, expected, expected.size - 1, value);
    }
    return fault != NULL ? fault : encode_into(type, expected, expected.size / 2, value);
}

const char *support_returns(const sgp32_type *type, sgp32_bytes der)
{
    support_arena arena = {NULL, 0};
    void *value = support_decoded(&arena, type, der, SGP32_STRICT);
    const char *fault = NULL;
    if (value == NULL) {
        fault = support_report(type, der, "does not decode");
    } else {
        fault = encodes_to(type, der, value);
        if (fault == NULL && !support_unfold(&arena, type, value)) {
            fault = support_report(type, der, "a list element does not decode");
        }
        if (fault == NULL) {
            fault = encodes_to(type, der, value);
        }
    }
    support_arena_free(&arena);
    return fault;
}

const char *support_mends(const sgp32_type *type, sgp32_bytes der, uint32_t forms,
                          sgp32_bytes canonical)
{
    sgp32_error error;
    sgp32_bytes made;
    char line[512];
    const char *fault = support_judge(&error, type, der, SGP32_LENIENT);
    if (fault != NULL) {
        return fault;
    }
    if (error.status != SGP32_OK || error.forms != forms) {
        sgp32_error_format(line, sizeof line, &error);
        return support_report(type, der, "lenient: forms %X instead of %X: %s", error.forms, forms,
                              line);
    }
    fault = support_accepts(type, canonical, SGP32_STRICT);
    if (fault != NULL) {
        return fault;
    }
    support_arena arena = {NULL, 0};
    void *value = support_decoded(&arena, type, der, SGP32_LENIENT);
    fault = encodes_to(type, canonical, value);
    if (fault == NULL && !support_unfold(&arena, type, value)) {
        fault = support_report(type, der, "a list element does not decode");
    }
    if (fault == NULL) {
        fault = encodes_to(type, canonical, value);
    }
    support_arena_free(&arena);
    if (fault != NULL) {
        return fault;
    }
    uint8_t *room = (uint8_t *)malloc(canonical.size + 1);
    if (room == NULL) {
        abort();
    }
    if (sgp32_canonicalize(type, &made, &error, room, canonical.size, der) != SGP32_OK ||
        !sgp32_bytes_equal(made, canonical)) {
        fault = support_report(type, der, "has another canonical form");
    }
    free(room);
    return fault;
}
