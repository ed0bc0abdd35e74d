/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every committed vector, and every line of random_v13.jsonl where that file is
 * present: DER to JSON as other compilers write it, and back to the same octets,
 * with the members of every object in order and in reverse.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "codec/json_text.h"
#include "sgp32/schema.h"
#include "support/support.h"

/* Text that grows; the corpus has lines of a few KiB. */
typedef struct json_buffer {
    char *data;
    size_t size;
    size_t capacity;
} json_buffer;

static void add(json_buffer *out, const char *data, size_t size)
{
    if (out->size + size + 1 > out->capacity) {
        out->capacity = (out->size + size + 1) * 2;
        out->data = realloc(out->data, out->capacity);
        cr_assert_not_null(out->data);
    }
    memcpy(out->data + out->size, data, size);
    out->size += size;
    out->data[out->size] = '\0';
}

static void upper(char *data, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (data[i] >= 'a' && data[i] <= 'f') {
            data[i] = (char)(data[i] - 'a' + 'A');
        }
    }
}

/* Copies the string that begins at `in`, with the escapes that we write; returns its end. */
static const char *add_string(json_buffer *out, const char *in)
{
    json_text string = {(const uint8_t *)in, strlen(in), 1, SGP32_JSON_SYNTAX};
    add(out, "\"", 1);
    for (;;) {
        uint32_t code = 0;
        uint8_t octets[4];
        cr_assert_eq(json_string_next(&string, &code), SGP32_OK);
        if (code == JSON_STRING_END) {
            add(out, "\"", 1);
            return in + string.at;
        }
        if (code < 0x20) { /* the short forms of RFC 8259 7, the others with two digits */
            static const char *const shorter = "\b\t\n\f\r";
            const char *found = code == 0 ? NULL : strchr(shorter, (int)code);
            char escape[8];
            snprintf(escape, sizeof escape, found != NULL ? "\\%c" : "\\u%04X",
                     found != NULL ? (unsigned)"btnfr"[found - shorter] : (unsigned)code);
            add(out, escape, strlen(escape));
            continue;
        }
        if (code == '"' || code == '\\') {
            add(out, "\\", 1);
        }
        add(out, (const char *)octets, json_utf8(octets, code));
    }
}

/* The file has the octets 88 37 8F 0A of 2.999.1930 (X.690 8.19.5 has their like as its example)
   with a text that takes 88 for an arc of its own. */
static const char wrong_oid[] = "\"2.56.55.1930\"";
static const char right_oid[] = "\"2.999.1930\"";

/* The JSON text that the value of a line stands for: no blanks, hex in upper case. */
static json_buffer plain_json(const char *in)
{
    json_buffer out = {NULL, 0, 0};
    add(&out, "", 0);
    while (*in != '\0' && *in != '\n') {
        if (strncmp(in, wrong_oid, strlen(wrong_oid)) == 0) {
            add(&out, right_oid, strlen(right_oid));
            in += strlen(wrong_oid);
        } else if (strncmp(in, "{\"$hex\": ", 9) == 0 || strncmp(in, "{\"$any\": ", 9) == 0) {
            size_t start = out.size;
            in = add_string(&out, in + 9) + 1;
            upper(out.data + start, out.size - start);
        } else if (*in == '"') {
            in = add_string(&out, in);
        } else if (*in == ' ') {
            in++;
        } else {
            add(&out, in++, 1);
        }
    }
    for (char *bits = out.data; (bits = strstr(bits, "{\"value\":\"")) != NULL; bits++) {
        size_t digits = strcspn(bits + 10, "\"");
        if (strncmp(bits + 10 + digits, "\",\"length\":", 11) == 0) {
            upper(bits + 10, digits);
        }
    }
    return out;
}

/* End of the JSON value without blanks that begins at `in`. */
static const char *value_end(const char *in)
{
    int depth = 0;
    do {
        if (*in == '"') {
            json_text string = {(const uint8_t *)in, strlen(in), 1, SGP32_JSON_SYNTAX};
            cr_assert_eq(json_string_skip(&string), SGP32_OK);
            in += string.at - 1;
        }
        depth += *in == '{' || *in == '[';
        depth -= *in == '}' || *in == ']';
        in++;
    } while (depth > 0 || (*in != ',' && *in != '}' && *in != ']' && *in != ':' && *in != '\0'));
    return in;
}

/* The same value with the members of all objects in reverse order. */
static void add_reversed(json_buffer *out, const char *in, const char *end)
{
    if ((*in != '{' && *in != '[') || in + 2 == end) {
        add(out, in, (size_t)(end - in));
        return;
    }
    const char *parts[256];
    size_t count = 0;
    for (const char *at = in + 1; at < end; count++) {
        cr_assert_lt(count, 255);
        parts[count] = at;
        at = *in == '{' ? value_end(value_end(at) + 1) : value_end(at);
        cr_assert(*at == ',' || at + 1 == end);
        at++;
    }
    parts[count] = end;
    add(out, in, 1);
    for (size_t i = 0; i < count; i++) {
        size_t part = *in == '{' ? count - 1 - i : i;
        const char *start = parts[part];
        if (i != 0) {
            add(out, ",", 1);
        }
        if (*in == '{') {
            const char *value = value_end(start) + 1;
            add(out, start, (size_t)(value - start));
            start = value;
        }
        add_reversed(out, start, parts[part + 1] - 1);
    }
    add(out, end - 1, 1);
}

typedef struct line {
    const sgp32_type *type;
    const char *name;
    sgp32_bytes der;
    json_buffer json;
} line;

static void check_written(const line *l, uint32_t options, bool exact)
{
    sgp32_bytes text = {NULL, 0};
    sgp32_error error;
    cr_assert_eq(sgp32_json_write(l->type, &text, &error, NULL, 0, l->der, options), SGP32_OK,
                 "%s: %s at %zu", l->name, sgp32_status_name(error.status), error.offset);
    size_t size = text.size;
    char *buffer = malloc(size);
    cr_assert_eq(sgp32_json_write(l->type, &text, &error, buffer, size, l->der, options), SGP32_OK);
    /* json.h: a measured size may be one more where a number is large. */
    cr_assert(text.size == size || text.size + 1 == size);
    size = text.size;
    if (exact) {
        cr_assert(size == l->json.size && memcmp(buffer, l->json.data, size) == 0, "%s: %.*s\n%s",
                  l->name, (int)size, buffer, l->json.data);
    }
    uint8_t *back = malloc(l->der.size);
    sgp32_bytes der;
    cr_assert_eq(sgp32_json_read(l->type, &der, &error, back, l->der.size, buffer, size), SGP32_OK,
                 "%s: %s at %zu (%s)\n%s", l->name, sgp32_status_name(error.status), error.offset,
                 sgp32_json_reason(&error), l->json.data);
    cr_assert(sgp32_bytes_equal(der, l->der), "%s", l->name);
    free(back);
    free(buffer);
}

static void check_read(const line *l, const json_buffer *json)
{
    sgp32_error error;
    sgp32_bytes der;
    cr_assert_eq(sgp32_json_read(l->type, &der, &error, NULL, 0, json->data, json->size), SGP32_OK,
                 "%s: %s at %zu (%s)\n%s", l->name, sgp32_status_name(error.status), error.offset,
                 sgp32_json_reason(&error), json->data);
    cr_assert(der.size >= l->der.size && der.size <= l->der.size + 2);
    uint8_t *buffer = malloc(der.size);
    cr_assert_eq(sgp32_json_read(l->type, &der, &error, buffer, der.size, json->data, json->size),
                 SGP32_OK, "%s: %s at %zu (%s)\n%s", l->name, sgp32_status_name(error.status),
                 error.offset, sgp32_json_reason(&error), json->data);
    cr_assert(sgp32_bytes_equal(der, l->der), "%s: %s", l->name, json->data);
    cr_assert_eq(
        sgp32_json_read(l->type, &der, &error, buffer, l->der.size - 1, json->data, json->size),
        SGP32_BUFFER);
    cr_assert(der.size >= l->der.size && der.size <= l->der.size + 2);
    free(buffer);
}

static sgp32_status collect(void *context, const void *data, size_t size)
{
    add((json_buffer *)context, (const char *)data, size);
    return SGP32_OK;
}

static void check_sink(const line *l)
{
    json_buffer out = {NULL, 0, 0};
    sgp32_error error;
    sgp32_status status = sgp32_json_write_to(l->type, &error, collect, &out, l->der, 0);
    if (status == SGP32_SIZE && error.maximum == SGP32_JSON_NUMBER_SINK_MAX) {
        cr_assert_eq(out.size, 0); /* a number that is too large without a buffer */
        return;
    }
    cr_assert_eq(status, SGP32_OK);
    cr_assert(out.size == l->json.size && memcmp(out.data, l->json.data, out.size) == 0, "%s",
              l->name);
    free(out.data);
}

/* Every prefix is refused, from an allocation of its size; and what follows the value. */
static void check_prefixes(const line *l)
{
    sgp32_error error;
    sgp32_bytes der;
    uint8_t buffer[4096];
    char first = l->json.data[0];
    size_t step = l->json.size / 400 + 1;
    for (size_t size = 0; size < l->json.size && first != '-' && !(first >= '0' && first <= '9');
         size += step) {
        char *prefix = malloc(size != 0 ? size : 1);
        memcpy(prefix, l->json.data, size);
        sgp32_status status =
            sgp32_json_read(l->type, &der, &error, buffer, sizeof buffer, prefix, size);
        cr_assert_eq(status, SGP32_JSON, "%s %zu", l->json.data, size);
        cr_assert_eq(error.actual, SGP32_JSON_END, "%s %zu", l->json.data, size);
        cr_assert_eq(error.offset, size);
        free(prefix);
    }
    json_buffer longer = {NULL, 0, 0};
    add(&longer, l->json.data, l->json.size);
    add(&longer, " x", 2);
    cr_assert_eq(
        sgp32_json_read(l->type, &der, &error, buffer, sizeof buffer, longer.data, longer.size),
        SGP32_JSON);
    cr_assert_eq(error.actual, SGP32_JSON_TRAILING);
    cr_assert_eq(error.offset, l->json.size + 1);
    free(longer.data);
}

static void check_both_ways(const char *type, sgp32_bytes der, const char *value)
{
    line l = {sgp32_type_find(type), type, der, plain_json(value)};
    cr_assert_not_null(l.type, "%s", type);
    check_written(&l, 0, true);
    check_written(&l, SGP32_JSON_INDENT, false);
    check_written(&l, SGP32_LENIENT, true);
    check_sink(&l);
    check_read(&l, &l.json);
    json_buffer reversed = {NULL, 0, 0};
    add_reversed(&reversed, l.json.data, l.json.data + l.json.size);
    cr_assert_eq(reversed.size, l.json.size);
    check_read(&l, &reversed);
    check_prefixes(&l);
    free(reversed.data);
    free(l.json.data);
}

static void check_line(char *in)
{
    char *type = strstr(in, "{\"type\": \"") + 10;
    char *hex = strstr(type, "\", \"hex\": \"");
    char *value = strstr(hex + 11, "\", \"value\": ");
    *hex = '\0';
    *value = '\0';
    support_buffer der = support_hex(hex + 11);
    size_t end = strcspn(value + 12, "\n");
    value[12 + end - 1] = '\0'; /* the closing brace of the line */
    check_both_ways(type, support_view(der), value + 12);
    support_free(&der);
}

Test(json_corpus, every_vector_survives_both_ways)
{
    support_vectors vectors = support_vectors_read(SUPPORT_BINARY_DIR "/vectors_values.txt");
    for (size_t i = 0; i < vectors.count; i += support_is_slow() ? 7 : 1) {
        const support_vector *vector = &vectors.items[i];
        check_both_ways(vector->type, support_view(vector->der), vector->json);
    }
    cr_assert_geq(vectors.count, 800);
    support_vectors_free(&vectors);
}

Test(json_corpus, every_line_survives_both_ways)
{
    const char *path = support_source_path("../shared/data/random_v13.jsonl");
    if (access(path, R_OK) != 0) {
        fprintf(stderr, "not run: %s is not there\n", path);
        return;
    }
    support_buffer file = support_file(path);
    size_t lines = 0;
    for (size_t at = 0; at < file.size;) {
        const uint8_t *newline = memchr(file.data + at, '\n', file.size - at);
        size_t size = newline != NULL ? (size_t)(newline - file.data) - at : file.size - at;
        char *copy = malloc(size + 1);
        memcpy(copy, file.data + at, size);
        copy[size] = '\0';
        if (size != 0) {
            check_line(copy);
            lines++;
        }
        free(copy);
        at += size + 1;
    }
    cr_assert_eq(lines, 3080);
    support_free(&file);
}
