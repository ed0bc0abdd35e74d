/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 encode: DER of the JSON text of one value. */
#include "display.h"
#include "input.h"
#include "jsontext.h"
#include "lines.h"
#include "output.h"

static int encode_file(const char *path, const sgp32_type *type, output_form form)
{
    tool_text json = {NULL, 0, 0};
    tool_text der = {NULL, 0, 0};
    sgp32_error error;
    int result = input_read(&json, path);
    if (result == TOOL_OK && json_text_encode(type, &der, &error, &json) != SGP32_OK) {
        result = json_text_reject(path, type, &json, &error);
    } else if (result == TOOL_OK) {
        sgp32_bytes octets = {(const uint8_t *)der.data, der.size};
        result = output_write(type, octets, form, NULL);
    }
    text_free(&der);
    text_free(&json);
    return result;
}

int encode_run(int count, char **arguments)
{
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
    int form = type == NULL ? -1 : output_choose(output, OUTPUT_PEM);
    return form < 0 ? TOOL_USAGE : encode_file(path, type, (output_form)form);
}
