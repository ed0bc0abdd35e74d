/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 decode: one message as a tree, as JSON or in hex. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/deviations.h"

#include "detect.h"
#include "display.h"
#include "input.h"
#include "lines.h"
#include "report.h"
#include "tree.h"
#include "types.h"

/* Types that are named when several fit, or when none does. */
#define NAMED_MAX 4

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

/* One message on its way to the screen. */
typedef struct message {
    sgp32_bytes der;
    const char *path;
    input_form form;
    uint32_t options; /* SGP32_LENIENT or none */
    const sgp32_type *type;
    uint32_t forms;   /* lenient forms met */
    tool_text others; /* other types that fit */
} message;

/* "SGP32Definitions.X", and how many parts of it are unknown. */
static void add_fit(tool_text *out, const fit *f)
{
    type_full_name(out, f->type);
    if (f->unknown != 0) {
        text_format(out, JOIN "(%zu" JOIN "unknown" JOIN "part%s)", f->unknown,
                    f->unknown == 1 ? "" : "s");
    }
}

static void add_others(tool_text *out, const detection *found)
{
    for (size_t i = 1; i < found->count && i <= NAMED_MAX; i++) {
        text_put(out, i == 1 ? "" : ", ");
        add_fit(out, &found->fits[i]);
    }
    if (found->count > NAMED_MAX + 1) {
        text_format(out, " and %zu more", found->count - NAMED_MAX - 1);
    }
}

/* If only lenient decoding takes the message, says so. */
static void add_lenient_hint(tool_text *out, const message *m, const sgp32_type *type)
{
    sgp32_error error;
    if (m->options != SGP32_STRICT ||
        sgp32_validate(type, &error, m->der, SGP32_LENIENT) != SGP32_OK) {
        return;
    }
    text_put(out, "\n" MARK_WARN "  --lenient accepts it:" MARK_PLAIN);
    for (uint32_t bit = 1; bit != 0; bit <<= 1) {
        const char *name = (error.forms & bit) != 0 ? sgp32_form_name(bit) : NULL;
        if (name != NULL) {
            text_format(out, " %s", name);
        }
    }
    text_put(out, "\n");
}

/* If the message is of another type than the one that was asked for, says so. */
static void add_type_hint(tool_text *out, const message *m)
{
    detection found;
    detect(&found, m->der, m->options);
    if (found.count != 0) {
        text_put(out, "\n" MARK_WARN "  It decodes as:" MARK_PLAIN " ");
        for (size_t i = 0; i < found.count && i < NAMED_MAX; i++) {
            text_put(out, i == 0 ? "" : ", ");
            add_fit(out, &found.fits[i]);
        }
        text_put(out, "\n");
    }
    detect_free(&found);
}

/* Says that the message is refused as a type, where, and why. */
static int reject_as(const message *m, const sgp32_type *type, const sgp32_error *error,
                     bool was_asked)
{
    tool_text out = {NULL, 0, 0};
    text_format(&out, MARK_DIM "sgp32: " MARK_ERROR "rejected: " MARK_PLAIN "%s is not a valid ",
                m->path);
    type_full_name(&out, type);
    text_put(&out, "\n  ");
    report_message(&out, error);
    text_put(&out, "\n\n");
    report_octets(&out, m->der, error->offset);
    add_lenient_hint(&out, m, type);
    if (was_asked) {
        add_type_hint(&out, m);
    }
    if (m->form != INPUT_DER) {
        text_format(&out, "\n" MARK_DIM "  The input was read as %s, %zu bytes.\n",
                    input_form_name(m->form), m->der.size);
    }
    report_print(&out);
    text_free(&out);
    return TOOL_REJECTED;
}

/* Says that no type fits: by the one that came farthest. */
static int reject_all(const message *m, const detection *found)
{
    int status = TOOL_REJECTED;
    if (found->miss_count != 0) {
        status = reject_as(m, found->misses[0].type, &found->misses[0].error, false);
        tool_text others = {NULL, 0, 0};
        for (size_t i = 1; i < found->miss_count && i <= NAMED_MAX; i++) {
            text_put(&others, i == 1 ? "" : ", ");
            type_full_name(&others, found->misses[i].type);
        }
        if (found->miss_count > 1) {
            tool_note("%zu types have this tag and none fits; this one came farthest. With -t TYPE "
                      "another is tried: %s%s",
                      found->miss_count, others.data,
                      found->miss_count > NAMED_MAX + 1 ? ", ..." : "");
        }
        text_free(&others);
        return status;
    }
    tool_text out = {NULL, 0, 0};
    text_format(&out, MARK_DIM "sgp32: " MARK_ERROR "rejected: " MARK_PLAIN "%s ", m->path);
    if (found->tag != 0) {
        text_put(&out, "begins with the tag ");
        tlv_tag_name(&out, found->tag);
        text_put(&out, ", and no type does; sgp32 types lists all\n\n");
    } else {
        text_put(&out, "does not begin with a tag\n\n");
    }
    report_octets(&out, m->der, 0);
    if (m->form != INPUT_DER) {
        text_format(&out, "\n" MARK_DIM "  The input was read as %s, %zu bytes.\n",
                    input_form_name(m->form), m->der.size);
    }
    report_print(&out);
    text_free(&out);
    return status;
}

/* Settles the type of the message, and that it is one. */
static int settle(message *m, const sgp32_type *asked)
{
    if (asked != NULL) {
        sgp32_error error;
        m->type = asked;
        if (sgp32_validate(asked, &error, m->der, m->options) != SGP32_OK) {
            return reject_as(m, asked, &error, true);
        }
        m->forms = error.forms;
        return TOOL_OK;
    }
    detection found;
    detect(&found, m->der, m->options);
    int status = TOOL_OK;
    if (found.count != 0) {
        m->type = found.fits[0].type;
        m->forms = found.fits[0].forms;
        add_others(&m->others, &found);
    } else {
        status = reject_all(m, &found);
    }
    detect_free(&found);
    return status;
}

/* What a lenient form is. */
static const char *form_meaning(uint32_t form)
{
    static const struct {
        uint32_t form;
        const char *meaning;
    } known[] = {
        {SGP32_FORM_LENGTH, "a length not in its shortest form"},
        {SGP32_FORM_INTEGER, "an INTEGER not in its shortest form"},
        {SGP32_FORM_BOOLEAN, "a BOOLEAN that is true with another value than FF"},
        {SGP32_FORM_DEFAULT, "a DEFAULT value that is encoded"},
        {SGP32_FORM_BITS, "trailing zero bits in a named bit list"},
        {SGP32_DEVIATION_NESTED_CERTIFICATE, "a certificate or key that keeps its 30 inside"},
        {SGP32_DEVIATION_KEY_DATA_ARM, "key data of an eIM without its tag A0 or A1"},
        {SGP32_DEVIATION_OMITTED_ARM, "a CHOICE without the tag of its alternative"},
        {SGP32_DEVIATION_DOUBLED_TAG, "the tag of a CHOICE written twice"},
        {SGP32_DEVIATION_ROLLBACK_FLAG_TAG, "rollbackFlag tagged 80 or 81, not 05"},
        {SGP32_DEVIATION_REFRESH_FLAG_TAG, "refreshFlag tagged 01, not 80"},
        {SGP32_DEVIATION_ROLLBACK_RESULT_TAG, "cmdResult tagged 80, not 02"},
        {SGP32_DEVIATION_CORRELATION_ID, "correlationId without its A0, or its error tagged 02"},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (known[i].form == form) {
            return known[i].meaning;
        }
    }
    return "";
}

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
        result = reject_as(m, m->type, &error, false);
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
        result = reject_as(m, m->type, &error, false);
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
    int status = settle(m, asked);
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
