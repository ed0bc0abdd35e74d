/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 encode: DER of the JSON text of one value. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "display.h"
#include "input.h"
#include "lines.h"
#include "report.h"

enum output { OUTPUT_DER, OUTPUT_HEX, OUTPUT_BASE64 };

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

static int print(sgp32_bytes der, enum output output)
{
    if (output == OUTPUT_DER) {
        return tool_write((const char *)der.data, der.size);
    }
    tool_text line = {NULL, 0, 0};
    if (output == OUTPUT_HEX) {
        text_hex(&line, der.data, der.size, 0);
    } else {
        add_base64(&line, der);
    }
    text_put(&line, "\n");
    int status = tool_write(line.data, line.size);
    text_free(&line);
    return status;
}

static int reject(const char *path, const sgp32_type *type, const tool_text *json,
                  const sgp32_error *error)
{
    display screen;
    tool_text out = {NULL, 0, 0};
    text_format(&out, MARK_DIM "sgp32: " MARK_ERROR "rejected: " MARK_PLAIN "%s is not a valid ",
                path != NULL ? path : "standard input");
    type_full_name(&out, type);
    text_put(&out, "\n  ");
    report_message(&out, error);
    text_put(&out, "\n\n");
    display_open(&screen, stderr);
    report_text(&out, &screen, json->data, json->size, error->offset);
    report_print(&out);
    text_free(&out);
    return TOOL_REJECTED;
}

static int encode_file(const char *path, const sgp32_type *type, enum output output)
{
    tool_text json = {NULL, 0, 0};
    int result = input_read(&json, path);
    if (result != TOOL_OK) {
        text_free(&json);
        return result;
    }
    size_t room = json.size + 256;
    uint8_t *buffer = NULL;
    sgp32_bytes der = {NULL, 0};
    sgp32_error error;
    sgp32_status status = SGP32_BUFFER;
    while (status == SGP32_BUFFER) {
        buffer = tool_realloc(buffer, room);
        status = sgp32_json_read(type, &der, &error, buffer, room, json.data, json.size);
        room = der.size > room ? der.size : room * 2;
    }
    result = status == SGP32_OK ? print(der, output) : reject(path, type, &json, &error);
    free(buffer);
    text_free(&json);
    return result;
}

int encode_run(int count, char **arguments)
{
    static const char *const outputs[] = {"der", "hex", "base64", NULL};
    const char *name = NULL;
    const char *output = NULL;
    const char *color = NULL;
    bool lines = false;
    const option options[] = {
        {"type", NULL, &name, NULL, OPTION_VALUE, 't'},
        {"output", NULL, &output, NULL, OPTION_VALUE, 'o'},
        {"color", NULL, &color, "always", OPTION_MAYBE, 0},
        {"lines", &lines, NULL, NULL, OPTION_FLAG, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    if (operands < 0 || !display_choose(color)) {
        return TOOL_USAGE;
    }
    if (operands > 1) {
        return tool_usage("encode takes one FILE, not %d", operands);
    }
    const char *path = operands == 1 ? arguments[0] : NULL;
    if (lines) {
        if (name != NULL || output != NULL) {
            return tool_usage("--lines goes without -t and -o; each line names its type");
        }
        return lines_encode(path);
    }
    if (name == NULL) {
        return tool_usage("encode needs -t TYPE; sgp32 types lists all");
    }
    const sgp32_type *type = type_named(name);
    const char *usual = isatty(STDOUT_FILENO) ? "hex" : "der";
    int form = type == NULL ? -1 : options_choose("--output", output ? output : usual, outputs);
    return form < 0 ? TOOL_USAGE : encode_file(path, type, (enum output)form);
}
