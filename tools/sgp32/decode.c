/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 decode: one message as a tree, as JSON or in hex. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "display.h"
#include "lines.h"
#include "message.h"
#include "tree.h"

enum output { OUTPUT_TREE, OUTPUT_JSON, OUTPUT_HEX };

typedef struct decode_options {
    const char *type;
    const char *output;
    const char *color;
    const char *input;
    bool lenient;
    bool hex;
    bool full;
    bool lines;
} decode_options;

static void add_forms(tool_text *out, uint32_t forms)
{
    text_put(out, "\n" MARK_WARN "accepted, though not DER:\n");
    for (uint32_t bit = 1; bit != 0; bit <<= 1) {
        const char *name = (forms & bit) != 0 ? sgp32_form_name(bit) : NULL;
        if (name != NULL) {
            text_format(out, "  %-22s" MARK_DIM "  %s\n", name, form_meaning(bit));
        }
    }
}

static void add_paragraph(tool_text *out, const display *screen, const char *title,
                          const char *words)
{
    tool_text body = {NULL, 0, 0};
    tool_text lines = {NULL, 0, 0};
    text_format(&body, MARK_DIM "%s %s", title, words);
    display_flow(&lines, screen, &body, NULL, screen->width, SIZE_MAX);
    text_put(out, "\n");
    text_add(out, lines.data, lines.size);
    text_put(out, "\n");
    text_free(&body);
    text_free(&lines);
}

static int print_tree(const message *m, const display *screen, const decode_options *options)
{
    node_tree tree;
    tree_style style = {screen, options->hex, options->full};
    tool_text drawn = {NULL, 0, 0};
    tool_text shown = {NULL, 0, 0};
    if (!node_tree_build(&tree, m->type, m->der, m->options)) {
        node_tree_free(&tree);
        return tool_reject("%s could not be read a second time", m->path);
    }
    tree_draw(&drawn, &style, &tree);
    if (tree.unknown != 0) {
        text_format(&drawn, "\n" MARK_WARN "%zu unknown part%s" MARK_DIM ", kept as received\n",
                    tree.unknown, tree.unknown == 1 ? "" : "s");
    }
    if (m->forms != 0) {
        add_forms(&drawn, m->forms);
    }
    if (m->others.size != 0) {
        add_paragraph(&drawn, screen, "also fits:", m->others.data);
    }
    display_render(&shown, screen, drawn.data, drawn.size);
    int status = tool_write(shown.data, shown.size);
    text_free(&drawn);
    text_free(&shown);
    node_tree_free(&tree);
    return status;
}

static int print_json(const message *m)
{
    sgp32_bytes text;
    sgp32_error error;
    uint32_t options = m->options | SGP32_JSON_INDENT;
    sgp32_status status = sgp32_json_write(m->type, &text, &error, NULL, 0, m->der, options);
    size_t capacity = text.size + 1;
    char *buffer = tool_alloc(capacity);
    if (status == SGP32_OK || status == SGP32_BUFFER) {
        status = sgp32_json_write(m->type, &text, &error, buffer, capacity, m->der, options);
    }
    int result;
    if (status == SGP32_OK) {
        size_t size = (size_t)(text.data - (const uint8_t *)buffer) + text.size;
        buffer[size++] = '\n';
        result = tool_write((const char *)text.data, text.size + 1);
    } else {
        result = message_reject_as(m, m->type, &error, false);
    }
    free(buffer);
    return result;
}

/* The message as DER: a leniently accepted one is brought into that form. */
static int print_hex(const message *m)
{
    sgp32_bytes der = m->der;
    sgp32_error error;
    uint8_t *buffer = NULL;
    sgp32_status status = SGP32_OK;
    if (m->forms != 0) {
        status = sgp32_canonicalize(m->type, &der, &error, NULL, 0, m->der);
        size_t capacity = der.size;
        buffer = tool_alloc(capacity);
        if (status == SGP32_OK) {
            status = sgp32_canonicalize(m->type, &der, &error, buffer, capacity, m->der);
        }
    }
    int result;
    if (status == SGP32_OK) {
        tool_text line = {NULL, 0, 0};
        text_hex(&line, der.data, der.size, 0);
        text_put(&line, "\n");
        result = tool_write(line.data, line.size);
        text_free(&line);
    } else {
        result = message_reject_as(m, m->type, &error, false);
    }
    free(buffer);
    return result;
}

/* What json and hex cannot say themselves. */
static void note_on_stderr(const message *m)
{
    if (m->others.size != 0) {
        tool_text name = {NULL, 0, 0};
        type_full_name(&name, m->type);
        tool_note("decoded as %s; also fits: %s", name.data, m->others.data);
        text_free(&name);
    }
    for (uint32_t bit = 1; bit != 0; bit <<= 1) {
        const char *name = (m->forms & bit) != 0 ? sgp32_form_name(bit) : NULL;
        if (name != NULL) {
            tool_note("accepted, though not DER: %s: %s", name, form_meaning(bit));
        }
    }
}

static int decode_message(message *m, const decode_options *options, const display *screen,
                          enum output output, const sgp32_type *asked)
{
    int status = message_settle(m, asked);
    if (status != TOOL_OK) {
        return status;
    }
    if (output == OUTPUT_TREE) {
        return print_tree(m, screen, options);
    }
    status = output == OUTPUT_JSON ? print_json(m) : print_hex(m);
    if (status == TOOL_OK) {
        note_on_stderr(m);
    }
    return status;
}

static int decode_file(const decode_options *options, const char *path)
{
    static const char *const outputs[] = {"tree", "json", "hex", NULL};
    static const char *const forms[] = {"der", "hex", "base64", "pem", "auto", NULL};
    display screen;
    const sgp32_type *type = NULL;
    int output = options_choose("--output", options->output, outputs);
    int form = output < 0 ? -1 : options_choose("--input", options->input, forms);
    if (form < 0) {
        return TOOL_USAGE;
    }
    display_open(&screen, stdout);
    if ((options->hex || options->full) && output != OUTPUT_TREE) {
        return tool_usage("--hex and --full go with -o tree");
    }
    if (options->type != NULL && (type = type_named(options->type)) == NULL) {
        return TOOL_USAGE;
    }
    input in;
    int status = input_open(&in, path, (input_form)form);
    if (status == TOOL_OK) {
        message m = {
            input_bytes(&in), in.path, in.form, options->lenient ? SGP32_LENIENT : 0, NULL, 0,
            {NULL, 0, 0}};
        status = decode_message(&m, options, &screen, (enum output)output, type);
        text_free(&m.others);
    }
    input_close(&in);
    return status;
}

int decode_run(int count, char **arguments)
{
    decode_options o = {NULL, "tree", NULL, "auto", false, false, false, false};
    const option options[] = {
        {"type", NULL, &o.type, NULL, OPTION_VALUE, 't'},
        {"output", NULL, &o.output, NULL, OPTION_VALUE, 'o'},
        {"lenient", &o.lenient, NULL, NULL, OPTION_FLAG, 0},
        {"hex", &o.hex, NULL, NULL, OPTION_FLAG, 0},
        {"full", &o.full, NULL, NULL, OPTION_FLAG, 0},
        {"lines", &o.lines, NULL, NULL, OPTION_FLAG, 0},
        {"input", NULL, &o.input, NULL, OPTION_VALUE, 0},
        {"color", NULL, &o.color, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    if (operands < 0 || !display_choose(o.color)) {
        return TOOL_USAGE;
    }
    if (operands > 1) {
        return tool_usage("decode takes one FILE, not %d", operands);
    }
    const char *path = operands == 1 ? arguments[0] : NULL;
    if (!o.lines) {
        return decode_file(&o, path);
    }
    if (o.type != NULL || o.hex || o.full || strcmp(o.input, "auto") != 0) {
        return tool_usage("--lines goes with --lenient only; each line names its type");
    }
    if (strcmp(o.output, "tree") != 0 && strcmp(o.output, "json") != 0) {
        return tool_usage("--lines writes JSON; -o %s does not go with it", o.output);
    }
    return lines_decode(path, o.lenient ? SGP32_LENIENT : SGP32_STRICT);
}
