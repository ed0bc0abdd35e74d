/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Makes what the targets start from, and the dictionary:
 *
 *   fuzz_seeds FOLDER VECTORS PKI
 *
 * VECTORS has lines `TYPE HEX`, PKI is the folder of test certificates. FOLDER
 * gets a folder for each target, and the file `dictionary`: every identifier of
 * the schema, every OBJECT IDENTIFIER in the vectors, lengths at their limits,
 * and the names that JSON has.
 */
#include "seeds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "sgp32/json.h"
#include "support/generate.h"

enum { MESSAGE_MOST = 3072, MADE_NODES_MOST = 30, PATH_SIZE = 4096, SAMPLES_MOST = 2 };

static const char *folder;

static _Noreturn void fail(const char *what)
{
    fprintf(stderr, "fuzz_seeds: %s\n", what);
    exit(EXIT_FAILURE);
}

void seed_octet(seed *made, uint32_t octet)
{
    if (made->size == sizeof made->data) {
        fail("a seed is too large");
    }
    made->data[made->size++] = (uint8_t)octet;
}

void seed_number(seed *made, size_t number)
{
    seed_octet(made, (uint32_t)number >> 8);
    seed_octet(made, (uint32_t)number);
}

void seed_bytes(seed *made, sgp32_bytes bytes)
{
    for (size_t i = 0; i < bytes.size; i++) {
        seed_octet(made, bytes.data[i]);
    }
}

static FILE *create(const char *path)
{
    FILE *file = fopen(path, "wb");
    if (file == NULL) {
        fail(path);
    }
    return file;
}

void seed_write(seed *made, const char *target)
{
    static unsigned number;
    char path[PATH_SIZE];
    snprintf(path, sizeof path, "%s/%s", folder, target);
    mkdir(path, 0777);
    snprintf(path, sizeof path, "%s/%s/%05u", folder, target, number++);
    FILE *file = create(path);
    if (fwrite(made->data, 1, made->size, file) != made->size || fclose(file) != 0) {
        fail(path);
    }
    made->size = 0;
}

size_t seed_type_number(const sgp32_type *type)
{
    for (size_t i = 0; i < support_type_count(); i++) {
        if (support_type_at(i) == type) {
            return i;
        }
    }
    fail("a type without a number");
}

/* One message for the targets that take any type. */
static void write_message(seed *made, const sgp32_type *type, sgp32_bytes der)
{
    static const char *const targets[] = {"decode", "roundtrip", "tasn1"};
    size_t number = seed_type_number(type);
    for (size_t i = 0; i < sizeof targets / sizeof targets[0]; i++) {
        seed_number(made, number);
        seed_bytes(made, der);
        seed_write(made, targets[i]);
    }
    seed_octet(made, number % 4);
    seed_number(made, number);
    seed_bytes(made, der);
    seed_write(made, "json");

    static unsigned turn;
    seed_number(made, number);
    seed_bytes(made, der);
    for (uint32_t i = 0; i < 2; i++) { /* edits: part, component, instead of it */
        seed_octet(made, (turn + i) % 16);
        seed_octet(made, turn % 4);
        seed_octet(made, (turn * 2 + i) & 0xFF);
    }
    seed_write(made, "python");

    /* few: what the tool does with types, all other targets do too */
    if (turn++ % 8 == 0) {
        seed_bytes(made, sgp32_text(turn % 16 == 1 ? "decode\n\n" : "decode\n-o\njson\n\n"));
        seed_bytes(made, der);
        seed_write(made, "tool");
    }

    sgp32_bytes text;
    static char buffer[8 * MESSAGE_MOST];
    if (sgp32_json_write(type, &text, NULL, buffer, sizeof buffer, der, SGP32_LENIENT) ==
        SGP32_OK) {
        seed_number(made, number);
        seed_bytes(made, text);
        seed_write(made, "json_text");
    }
}

static void write_messages(seed *made, const support_vectors *vectors)
{
    for (size_t i = 0; i < vectors->count; i++) {
        const sgp32_type *type = sgp32_type_find(vectors->items[i].type);
        if (type == NULL) {
            fail(vectors->items[i].type);
        }
        if (vectors->items[i].der.size <= MESSAGE_MOST) {
            write_message(made, type, support_view(vectors->items[i].der));
        }
    }
    for (size_t i = 0; i < support_type_count(); i++) {
        if (support_type_is_default(i)) {
            continue;
        }
        support_recipe recipe = support_recipe_of(i);
        recipe.nodes_most = MADE_NODES_MOST;
        for (size_t number = 0; number < SAMPLES_MOST; number++) {
            support_node *root = support_sample(&recipe, support_type_at(i), number);
            if (root == NULL) {
                break;
            }
            support_buffer der = support_write(root);
            if (der.size <= MESSAGE_MOST) {
                write_message(made, support_type_at(i), support_view(der));
            }
            support_free(&der);
        }
        support_arena_free(&recipe.arena);
    }
}

/* -- dictionary -------------------------------------------------------------------- */

static void put_entry(FILE *file, sgp32_bytes octets)
{
    fputc('"', file);
    for (size_t i = 0; i < octets.size; i++) {
        fprintf(file, "\\x%02X", octets.data[i]);
    }
    fputs("\"\n", file);
}

static void put_identifier(FILE *file, uint32_t identifier)
{
    static uint32_t written[4096];
    static size_t count;
    uint8_t octets[4];
    size_t size = 0;
    for (size_t i = 0; i < count; i++) {
        if (written[i] == identifier) {
            return;
        }
    }
    if (identifier == 0 || count == sizeof written / sizeof written[0]) {
        return;
    }
    written[count++] = identifier;
    for (int shift = 24; shift >= 0; shift -= 8) {
        if (identifier >> shift != 0) {
            octets[size++] = (uint8_t)(identifier >> shift);
        }
    }
    put_entry(file, sgp32_bytes_of(octets, size));
}

static sgp32_status put_oid(void *context, const sgp32_event *event)
{
    static sgp32_bytes written[512];
    static size_t count;
    sgp32_type_info info = {.kind = SGP32_KIND_NULL};
    if (event->type != NULL) {
        sgp32_type_describe(&info, event->type);
    }
    if (info.kind != SGP32_KIND_OID || event->kind != SGP32_EVENT_VALUE) {
        return SGP32_OK;
    }
    for (size_t i = 0; i < count; i++) {
        if (sgp32_bytes_equal(written[i], event->der)) {
            return SGP32_OK;
        }
    }
    if (count < sizeof written / sizeof written[0]) {
        written[count++] = event->der;
        put_entry((FILE *)context, event->der);
    }
    return SGP32_OK;
}

static void put_names(FILE *file)
{
    static const char *const words[] = {"$unknown", "value", "length",    "true",
                                        "false",    "null",  "\\\\u00E9", "-9223372036854775808"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        fprintf(file, "\"%s\"\n", words[i]);
    }
    for (size_t i = 0; i < sgp32_type_count(); i++) {
        sgp32_component_info component;
        sgp32_type_info info;
        sgp32_type_describe(&info, sgp32_type_at(i));
        put_identifier(file, info.tag);
        for (size_t j = 0; sgp32_type_component(&component, sgp32_type_at(i), j); j++) {
            put_identifier(file, component.tag);
        }
    }
}

static void write_dictionary(const support_vectors *vectors)
{
    static const uint8_t lengths[][5] = {
        {0x81, 0x80}, {0x82, 0x01, 0x00}, {0x83, 0x01, 0x00, 0x00}, {0x84, 0xFF, 0xFF, 0xFF, 0xFF}};
    char path[PATH_SIZE];
    snprintf(path, sizeof path, "%s/dictionary", folder);
    FILE *file = create(path);
    put_names(file);
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        put_entry(file, sgp32_bytes_of(lengths[i], i + 2));
    }
    for (size_t i = 0; i < vectors->count; i++) {
        sgp32_status status =
            sgp32_walk(sgp32_type_find(vectors->items[i].type), NULL,
                       support_view(vectors->items[i].der), SGP32_LENIENT, put_oid, file);
        (void)status; /* edges of what is refused have OBJECT IDENTIFIERs too */
    }
    if (fclose(file) != 0) {
        fail(path);
    }
}

int main(int count, char **arguments)
{
    static seed made;
    if (count != 4) {
        fail("usage: fuzz_seeds FOLDER VECTORS PKI");
    }
    folder = arguments[1];
    mkdir(folder, 0777);
    support_vectors vectors = support_vectors_read(arguments[2]);
    write_dictionary(&vectors);
    write_messages(&made, &vectors);
    seeds_protocol(&made, &vectors);
    seeds_pki(&made, arguments[3]);
    seeds_tool(&made, &vectors, arguments[3]);
    support_vectors_free(&vectors);
    return EXIT_SUCCESS;
}
