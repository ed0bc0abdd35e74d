/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Takes the outer object of a JSON line apart. It finds where values begin and
 * end; what is in them is for the library to read.
 */
#include "jsonline.h"

#include <string.h>

typedef struct scanner {
    const char *data;
    size_t size;
    size_t at;
} scanner;

static char peek(scanner *s)
{
    while (s->at < s->size && strchr(" \t\r\n", s->data[s->at]) != NULL && s->data[s->at] != '\0') {
        s->at++;
    }
    return s->at < s->size ? s->data[s->at] : '\0';
}

/* Passes a string, at whose opening quote the scanner stands; false if it does not end. */
static bool pass_string(scanner *s)
{
    for (s->at++; s->at < s->size; s->at++) {
        if (s->data[s->at] == '\\') {
            s->at++;
        } else if (s->data[s->at] == '"') {
            s->at++;
            return true;
        }
    }
    s->at = s->size;
    return false;
}

/* Passes brackets and all that is between them. */
static bool pass_brackets(scanner *s)
{
    size_t depth = 0;
    while (s->at < s->size) {
        char c = s->data[s->at];
        if (c == '"') {
            if (!pass_string(s)) {
                return false;
            }
            continue;
        }
        s->at++;
        depth += c == '{' || c == '[';
        if ((c == '}' || c == ']') && --depth == 0) {
            return true;
        }
    }
    return false;
}

/* Passes any value; false if there is none or it does not end. */
static bool pass_value(scanner *s)
{
    char first = peek(s);
    if (first == '"') {
        return pass_string(s);
    }
    if (first == '{' || first == '[') {
        return pass_brackets(s);
    }
    size_t start = s->at;
    while (s->at < s->size && strchr(",}] \t\r\n", s->data[s->at]) == NULL) {
        s->at++;
    }
    return s->at != start;
}

static bool fail(json_line *out, const scanner *s, const char *fault)
{
    out->fault = fault;
    out->offset = s->at;
    return false;
}

/* Reads `"name": value`. */
static bool read_member(json_line *out, scanner *s)
{
    if (peek(s) != '"') {
        return fail(out, s, "a member name is missing");
    }
    const char *name = s->data + s->at + 1;
    if (!pass_string(s)) {
        return fail(out, s, "the line ends inside a string");
    }
    size_t name_size = (size_t)(s->data + s->at - name) - 1;
    if (peek(s) != ':') {
        return fail(out, s, "a colon is missing");
    }
    s->at++;
    peek(s);
    const char *value = s->data + s->at;
    if (!pass_value(s)) {
        return fail(out, s,
                    s->at < s->size ? "a value is missing" : "the line ends inside a value");
    }
    size_t value_size = (size_t)(s->data + s->at - value);
    if (name_size == 4 && memcmp(name, "type", 4) == 0) {
        if (out->type != NULL || value[0] != '"') {
            s->at = (size_t)(value - s->data);
            return fail(out, s, "\"type\" is repeated or no string");
        }
        out->type = value + 1;
        out->type_size = value_size - 2;
    } else if (name_size == 5 && memcmp(name, "value", 5) == 0) {
        if (out->value != NULL) {
            s->at = (size_t)(value - s->data);
            return fail(out, s, "\"value\" is repeated");
        }
        out->value = value;
        out->value_size = value_size;
    }
    return true;
}

void json_line_read(json_line *out, const char *line, size_t size)
{
    scanner s = {line, size, 0};
    *out = (json_line){NULL, 0, NULL, 0, 0, NULL};
    if (peek(&s) != '{') {
        fail(out, &s, "the line is no JSON object");
        return;
    }
    s.at++;
    bool is_empty = peek(&s) == '}';
    while (!is_empty) {
        if (!read_member(out, &s)) {
            return;
        }
        if (peek(&s) != ',') {
            break;
        }
        s.at++;
    }
    if (peek(&s) != '}') {
        fail(out, &s, "a comma or } is missing");
        return;
    }
    s.at++;
    peek(&s);
    if (s.at != size) {
        fail(out, &s, "text follows the object");
    } else if (out->type == NULL) {
        fail(out, &s, "the line has no \"type\"");
    } else if (out->value == NULL) {
        fail(out, &s, "the line has no \"value\"");
    }
}

void json_string(tool_text *out, const char *data, size_t size)
{
    text_put(out, "\"");
    for (size_t i = 0; i < size;) {
        uint32_t code;
        size_t length = text_next(&code, data + i, size - i);
        if (code == '"' || code == '\\') {
            char escaped[] = {'\\', (char)code};
            text_add(out, escaped, 2);
        } else if (code < 0x20 || code == 0x7F) {
            text_format(out, "\\u%04X", (unsigned)code);
        } else {
            /* text_next gives U+FFFD for what is no UTF-8, also for surrogates. */
            text_code_point(out, code >= 0xD800 && code <= 0xDFFF ? 0xFFFD : code);
        }
        i += length;
    }
    text_put(out, "\"");
}
