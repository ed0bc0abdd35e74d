/* SPDX-License-Identifier: Apache-2.0 */
/* Growing text: putting together, counting columns, escaping. */
#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tool.h"

void *tool_alloc(size_t size)
{
    return tool_realloc(NULL, size);
}

void *tool_realloc(void *old, size_t size)
{
    void *memory = realloc(old, size != 0 ? size : 1);
    if (memory == NULL) {
        fputs("sgp32: out of memory\n", stderr);
        exit(TOOL_USAGE);
    }
    return memory;
}

char *text_reserve(tool_text *out, size_t more)
{
    if (out->capacity - out->size <= more) {
        size_t capacity = out->capacity < 128 ? 128 : out->capacity;
        while (capacity - out->size <= more) {
            capacity = capacity > SIZE_MAX / 2 ? SIZE_MAX : capacity * 2;
        }
        out->data = tool_realloc(out->data, capacity);
        out->capacity = capacity;
    }
    return out->data + out->size;
}

void text_add(tool_text *out, const char *data, size_t size)
{
    char *end = text_reserve(out, size);
    if (size != 0) {
        memcpy(end, data, size);
    }
    end[size] = '\0';
    out->size += size;
}

void text_put(tool_text *out, const char *string)
{
    text_add(out, string, strlen(string));
}

void text_repeat(tool_text *out, const char *string, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        text_put(out, string);
    }
}

void text_format(tool_text *out, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    text_format_list(out, format, arguments);
    va_end(arguments);
}

void text_format_list(tool_text *out, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int size = vsnprintf(NULL, 0, format, arguments);
    if (size >= 0) {
        vsnprintf(text_reserve(out, (size_t)size), (size_t)size + 1, format, again);
        out->size += (size_t)size;
    }
    va_end(again);
}

void text_clear(tool_text *out)
{
    out->size = 0;
    if (out->data != NULL) {
        out->data[0] = '\0';
    }
}

void text_free(tool_text *out)
{
    free(out->data);
    *out = (tool_text){NULL, 0, 0};
}

void text_hex(tool_text *out, const uint8_t *data, size_t size, size_t group)
{
    static const char digits[] = "0123456789ABCDEF";
    char *at = text_reserve(out, size * 3);
    for (size_t i = 0; i < size; i++) {
        if (group != 0 && i != 0 && i % group == 0) {
            *at++ = ' ';
        }
        *at++ = digits[data[i] >> 4];
        *at++ = digits[data[i] & 15];
    }
    *at = '\0';
    out->size = (size_t)(at - out->data);
}

void text_count(tool_text *out, uint64_t number)
{
    char digits[32];
    int size = snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
    for (int i = 0; i < size; i++) {
        if (i != 0 && (size - i) % 3 == 0) {
            text_put(out, ",");
        }
        text_add(out, digits + i, 1);
    }
}

void text_bytes(tool_text *out, size_t size)
{
    text_count(out, size);
    text_put(out, size == 1 ? " byte" : " bytes");
}

void text_code_point(tool_text *out, uint32_t code)
{
    char utf8[4];
    size_t size = 0;
    if (code < 0x80) {
        utf8[size++] = (char)code;
    } else if (code < 0x800) {
        utf8[size++] = (char)(0xC0 | code >> 6);
        utf8[size++] = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        utf8[size++] = (char)(0xE0 | code >> 12);
        utf8[size++] = (char)(0x80 | (code >> 6 & 0x3F));
        utf8[size++] = (char)(0x80 | (code & 0x3F));
    } else {
        utf8[size++] = (char)(0xF0 | (code >> 18 & 7));
        utf8[size++] = (char)(0x80 | (code >> 12 & 0x3F));
        utf8[size++] = (char)(0x80 | (code >> 6 & 0x3F));
        utf8[size++] = (char)(0x80 | (code & 0x3F));
    }
    text_add(out, utf8, size);
}

size_t text_next(uint32_t *code, const char *data, size_t size)
{
    uint32_t first = (uint8_t)data[0];
    if (first < 0x80) {
        *code = first;
        return 1;
    }
    size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    *code = 0xFFFD;
    if (first < 0xC2 || first > 0xF4 || size < length) {
        return 1;
    }
    uint32_t value = first & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        uint32_t next = (uint8_t)data[i];
        if ((next & 0xC0) != 0x80) {
            return 1;
        }
        value = value << 6 | (next & 0x3F);
    }
    *code = value;
    return length;
}

/* Columns of a code point: East Asian wide and emoji take two, combining marks none. */
static size_t code_point_width(uint32_t code)
{
    static const struct {
        uint32_t first;
        uint32_t last;
        uint8_t width;
    } ranges[] = {
        {0x0011, 0x0011, 1}, /* JOIN */
        {0x0000, 0x001F, 0},   {0x0300, 0x036F, 0},   {0x1100, 0x115F, 2},   {0x200B, 0x200F, 0},
        {0x20D0, 0x20FF, 0},   {0x2E80, 0xA4CF, 2},   {0xAC00, 0xD7A3, 2},   {0xF900, 0xFAFF, 2},
        {0xFE00, 0xFE0F, 0},   {0xFE30, 0xFE6F, 2},   {0xFF00, 0xFF60, 2},   {0xFFE0, 0xFFE6, 2},
        {0x1F300, 0x1F64F, 2}, {0x1F680, 0x1F6FF, 2}, {0x1F900, 0x1F9FF, 2}, {0x20000, 0x3FFFD, 2},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
        if (code >= ranges[i].first && code <= ranges[i].last) {
            return ranges[i].width;
        }
    }
    return 1;
}

size_t text_width(const char *data, size_t size)
{
    size_t width = 0;
    for (size_t i = 0; i < size;) {
        uint32_t code;
        i += text_next(&code, data + i, size - i);
        width += code_point_width(code);
    }
    return width;
}

/* Characters that would move the cursor or turn the line around. */
static bool is_unprintable(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           code == 0xFEFF || (code >= 0xFFF0 && code <= 0xFFFF);
}

void text_escape(tool_text *out, const char *data, size_t size, bool unicode)
{
    for (size_t i = 0; i < size;) {
        uint32_t code;
        size_t length = text_next(&code, data + i, size - i);
        if (code == '"' || code == '\\') {
            text_format(out, "\\%c", (int)code);
        } else if (code == '\n') {
            text_put(out, "\\n");
        } else if (code == '\t') {
            text_put(out, "\\t");
        } else if (code == '\r') {
            text_put(out, "\\r");
        } else if (is_unprintable(code) || (code >= 0x80 && !unicode)) {
            text_format(out, code > 0xFFFF ? "\\U%08lX" : "\\u%04lX", (unsigned long)code);
        } else {
            text_add(out, data + i, length);
        }
        i += length;
    }
}
