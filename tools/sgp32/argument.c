/* SPDX-License-Identifier: Apache-2.0 */
/* Values of options: octets, values of a type; and files that commands write. */
#include "argument.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "sgp32/identity.h"

#include "input.h"
#include "jsontext.h"
#include "message.h"

static bool is_between(char c)
{
    return c == ' ' || c == ':' || c == '\t' || c == '\n';
}

int argument_hex(tool_text *out, const char *name, const char *text, size_t least, size_t most)
{
    uint8_t *to = (uint8_t *)text_reserve(out, strlen(text) / 2 + 1);
    size_t digits = 0;
    bool is_hex = true;
    for (; *text != '\0'; text++) {
        int digit = hex_digit(*text);
        if (digit >= 0) {
            to[digits / 2] = (uint8_t)(digits % 2 == 0 ? digit << 4 : to[digits / 2] | digit);
            digits++;
        } else {
            is_hex = is_hex && is_between(*text);
        }
    }
    out->size = digits / 2;
    if (is_hex && digits % 2 == 0 && out->size >= least && out->size <= most) {
        return TOOL_OK;
    }
    if (!is_hex || digits % 2 != 0) {
        return tool_usage("%s takes octets in hex", name);
    }
    return least == most ? tool_usage("%s takes %zu octets in hex, not %zu", name, most, out->size)
                         : tool_usage("%s takes %zu to %zu octets in hex, not %zu", name, least,
                                      most, out->size);
}

int argument_eid(uint8_t eid[SGP32_EID_SIZE], const char *text)
{
    char digits[SGP32_EID_DIGITS + 1] = {0};
    size_t count = 0;
    for (; *text != '\0' && count < sizeof digits; text++) {
        if (!is_between(*text)) {
            digits[count++] = *text;
        }
    }
    if (sgp32_eid_read(eid, sgp32_bytes_of((const uint8_t *)digits, count)) != SGP32_OK) {
        return tool_usage("--eid takes the 32 digits of an EID");
    }
    if (!sgp32_eid_is_valid(sgp32_bytes_of(eid, SGP32_EID_SIZE))) {
        tool_note("the check digits of the EID do not fit; it is used as it is");
    }
    return TOOL_OK;
}

int argument_inputs(const char *const *paths, size_t count)
{
    size_t standard = 0;
    for (size_t i = 0; i < count; i++) {
        standard += paths[i] != NULL && strcmp(paths[i], "-") == 0;
    }
    return standard < 2 ? TOOL_OK
                        : tool_usage("only one of the files can come from standard input");
}

sgp32_bytes argument_bytes(const tool_text *octets)
{
    return sgp32_bytes_of((const uint8_t *)octets->data, octets->size);
}

int argument_value(tool_text *out, const sgp32_type *type, const char *path)
{
    input in = {.path = path};
    int status = input_read(&in.raw, path);
    if (status == TOOL_OK && json_text_is(&in.raw)) {
        sgp32_error error;
        if (json_text_encode(type, out, &error, &in.raw) != SGP32_OK) {
            status = json_text_reject(path, type, &in.raw, &error);
        }
    } else if (status == TOOL_OK && (status = input_take(&in, INPUT_AUTO)) == TOOL_OK) {
        message m = {.der = input_bytes(&in), .path = path, .form = in.form};
        m.options = SGP32_LENIENT;
        status = message_settle(&m, type);
        text_add(out, in.octets.data, in.octets.size);
        for (uint32_t bit = 1; status == TOOL_OK && bit != 0; bit <<= 1) {
            const char *name = (m.forms & bit) != 0 ? sgp32_form_name(bit) : NULL;
            if (name != NULL) {
                tool_note("%s: accepted, though not DER: %s: %s", path, name, form_meaning(bit));
            }
        }
        text_free(&m.others);
    }
    input_close(&in);
    return status;
}

int argument_save(const char *path, sgp32_bytes octets)
{
    if (strcmp(path, "-") == 0) {
        return tool_write((const char *)octets.data, octets.size);
    }
    FILE *file = fopen(path, "wb");
    bool written = file != NULL && fwrite(octets.data, 1, octets.size, file) == octets.size;
    int failure = errno;
    if (file != NULL && fclose(file) != 0 && written) {
        written = false;
        failure = errno;
    }
    return written ? TOOL_OK : tool_usage("cannot write %s: %s", path, strerror(failure));
}
