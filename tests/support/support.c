/* SPDX-License-Identifier: Apache-2.0 */
#include "support/support.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void fail(const char *what, const char *why)
{
    fprintf(stderr, "test support: %s: %s\n", what, why);
    exit(EXIT_FAILURE);
}

static void *allocate(size_t size)
{
    void *block = malloc(size != 0 ? size : 1);
    if (block == NULL) {
        fail("malloc", strerror(errno));
    }
    return block;
}

static int digit_value(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    if (digit >= 'A' && digit <= 'F') {
        return digit - 'A' + 10;
    }
    if (digit >= 'a' && digit <= 'f') {
        return digit - 'a' + 10;
    }
    return -1;
}

/* Hex of `length` characters; with `out` NULL only counts. */
static size_t hex_read(uint8_t *out, const char *hex, size_t length)
{
    size_t size = 0;
    for (size_t i = 0; i < length; i += 2) {
        while (i < length && isspace((unsigned char)hex[i])) {
            i++;
        }
        if (i == length) {
            break;
        }
        int high = digit_value(hex[i]);
        int low = i + 1 < length ? digit_value(hex[i + 1]) : -1;
        if (high < 0 || low < 0) {
            fail("bad hex", hex + i);
        }
        if (out != NULL) {
            out[size] = (uint8_t)(high * 16 + low);
        }
        size++;
    }
    return size;
}

static support_buffer hex_buffer(const char *hex, size_t length)
{
    support_buffer buffer = {NULL, hex_read(NULL, hex, length)};
    buffer.data = (uint8_t *)allocate(buffer.size);
    hex_read(buffer.data, hex, length);
    return buffer;
}

support_buffer support_hex(const char *hex)
{
    return hex_buffer(hex, strlen(hex));
}

support_buffer support_copy(sgp32_bytes source)
{
    support_buffer buffer = {(uint8_t *)allocate(source.size), source.size};
    if (source.size != 0) {
        memcpy(buffer.data, source.data, source.size);
    }
    return buffer;
}

support_buffer support_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fail(path, strerror(errno));
    }
    support_buffer buffer = {NULL, 0};
    if (fseek(file, 0, SEEK_END) != 0 || ftell(file) < 0) {
        fail(path, "cannot tell its size");
    }
    buffer.size = (size_t)ftell(file);
    buffer.data = (uint8_t *)allocate(buffer.size);
    rewind(file);
    if (fread(buffer.data, 1, buffer.size, file) != buffer.size) {
        fail(path, "cannot be read");
    }
    fclose(file);
    return buffer;
}

void support_free(support_buffer *buffer)
{
    free(buffer->data);
    buffer->data = NULL;
    buffer->size = 0;
}

char *support_hex_of(sgp32_bytes bytes)
{
    static const char digits[] = "0123456789ABCDEF";
    char *text = (char *)allocate(bytes.size * 2 + 1);
    for (size_t i = 0; i < bytes.size; i++) {
        text[2 * i] = digits[bytes.data[i] >> 4];
        text[2 * i + 1] = digits[bytes.data[i] & 15u];
    }
    text[bytes.size * 2] = '\0';
    return text;
}

static char *text_of(const char *start, size_t length)
{
    char *text = (char *)allocate(length + 1);
    memcpy(text, start, length);
    text[length] = '\0';
    return text;
}

static void vector_add(support_vectors *vectors, const char *line, size_t length)
{
    size_t name = 0;
    while (name < length && line[name] != ' ') {
        name++;
    }
    if (name == 0 || name == length) {
        fail("no `TYPE HEX` line", line);
    }
    if ((vectors->count & (vectors->count + 1)) == 0) { /* full at 0, 1, 3, 7, … */
        size_t capacity = 2 * vectors->count + 1;
        vectors->items =
            (support_vector *)realloc(vectors->items, capacity * sizeof(support_vector));
        if (vectors->items == NULL) {
            fail("realloc", strerror(errno));
        }
    }
    size_t hex = name + 1;
    while (hex < length && line[hex] != ' ') {
        hex++;
    }
    support_vector *vector = &vectors->items[vectors->count++];
    vector->type = text_of(line, name);
    vector->der = hex_buffer(line + name, hex - name);
    vector->json = hex < length ? text_of(line + hex + 1, length - hex - 1) : NULL;
}

support_vectors support_vectors_read(const char *path)
{
    support_vectors vectors = {NULL, 0};
    support_buffer file = support_file(path);
    const char *text = (const char *)file.data;
    for (size_t begin = 0; begin < file.size;) {
        size_t end = begin;
        while (end < file.size && text[end] != '\n') {
            end++;
        }
        if (end > begin && text[begin] != '#') {
            vector_add(&vectors, text + begin, end - begin);
        }
        begin = end + 1;
    }
    support_free(&file);
    return vectors;
}

support_vectors support_vectors_all(void)
{
    const char *path = getenv("SGP32_VECTORS");
    return support_vectors_read(path != NULL ? path : SUPPORT_BINARY_DIR "/vectors.txt");
}

void support_vectors_free(support_vectors *vectors)
{
    for (size_t i = 0; i < vectors->count; i++) {
        free(vectors->items[i].type);
        free(vectors->items[i].json);
        support_free(&vectors->items[i].der);
    }
    free(vectors->items);
    vectors->items = NULL;
    vectors->count = 0;
}

bool support_is_slow(void)
{
    return getenv("SGP32_SLOW") != NULL;
}

const char *support_source_path(const char *relative)
{
    static char path[1024];
    int length = snprintf(path, sizeof path, "%s/%s", SUPPORT_SOURCE_DIR, relative);
    if (length < 0 || (size_t)length >= sizeof path) {
        fail(relative, "its path is too long");
    }
    return path;
}
