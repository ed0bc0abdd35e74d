/* SPDX-License-Identifier: Apache-2.0 */
/* DER as it is, in hex, in base64, as PEM and as JSON. */
#include "output.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PEM_COLUMNS 64

static const char *const names[] = {"der", "hex", "base64", "pem", "json", NULL};

int output_choose(const char *name, size_t count)
{
    const char *allowed[sizeof names / sizeof names[0]] = {NULL};
    memcpy(allowed, names, count * sizeof names[0]);
    if (name == NULL) {
        return isatty(STDOUT_FILENO) ? OUTPUT_HEX : OUTPUT_DER;
    }
    return options_choose("--output", name, allowed);
}

static void add_base64(tool_text *out, sgp32_bytes octets)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < octets.size; i += 3) {
        size_t left = octets.size - i;
        uint32_t word = (uint32_t)octets.data[i] << 16;
        word |= left > 1 ? (uint32_t)octets.data[i + 1] << 8 : 0;
        word |= left > 2 ? octets.data[i + 2] : 0;
        char group[4] = {digits[word >> 18], digits[word >> 12 & 63], digits[word >> 6 & 63],
                         digits[word & 63]};
        group[2] = left > 1 ? group[2] : '=';
        group[3] = left > 2 ? group[3] : '=';
        text_add(out, group, 4);
    }
}

static void add_pem(tool_text *out, sgp32_bytes octets, const char *label)
{
    tool_text line = {NULL, 0, 0};
    add_base64(&line, octets);
    text_format(out, "-----BEGIN %s-----\n", label);
    for (size_t at = 0; at < line.size; at += PEM_COLUMNS) {
        size_t left = line.size - at;
        text_add(out, line.data + at, left < PEM_COLUMNS ? left : PEM_COLUMNS);
        text_put(out, "\n");
    }
    text_format(out, "-----END %s-----", label);
    text_free(&line);
}

/* Indented JSON; false if the message cannot be written so. */
static bool add_json(tool_text *out, const sgp32_type *type, sgp32_bytes der)
{
    sgp32_bytes text;
    sgp32_status status = sgp32_json_write(type, &text, NULL, NULL, 0, der, SGP32_JSON_INDENT);
    if (status != SGP32_OK && status != SGP32_BUFFER) {
        return false;
    }
    size_t capacity = text.size + 1;
    char *buffer = tool_alloc(capacity);
    status = sgp32_json_write(type, &text, NULL, buffer, capacity, der, SGP32_JSON_INDENT);
    if (status == SGP32_OK) {
        text_add(out, (const char *)text.data, text.size);
    }
    free(buffer);
    return status == SGP32_OK;
}

int output_write(const sgp32_type *type, sgp32_bytes der, output_form form, const char *label)
{
    if (form == OUTPUT_DER) {
        return tool_write((const char *)der.data, der.size);
    }
    tool_text out = {NULL, 0, 0};
    bool done = true;
    if (form == OUTPUT_HEX) {
        text_hex(&out, der.data, der.size, 0);
    } else if (form == OUTPUT_BASE64) {
        add_base64(&out, der);
    } else if (form == OUTPUT_PEM) {
        add_pem(&out, der, label);
    } else {
        done = add_json(&out, type, der);
    }
    text_put(&out, "\n");
    int status = done ? tool_write(out.data, out.size) : tool_usage("it cannot be shown as JSON");
    text_free(&out);
    return status;
}
