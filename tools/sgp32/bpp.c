/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 bpp: its subcommands, how they find a package in a file, and the units of STORE DATA. */
#include "bpp.h"

#include <string.h>

#include "message.h"
#include "report.h"
#include "tree.h"

enum { TAG_PACKAGE = 0xBF36 };

const char *bpp_part_name(sgp32_bpp_part part)
{
    switch (part) {
    case SGP32_BPP_CHANNEL:
        return "InitialiseSecureChannel";
    case SGP32_BPP_CONFIGURE:
        return "ConfigureISDP";
    case SGP32_BPP_METADATA:
        return "StoreMetadata";
    case SGP32_BPP_REPLACE_KEYS:
        return "ReplaceSessionKeys";
    default:
        return "profile";
    }
}

const char *bpp_fault_text(sgp32_status status)
{
    static const struct {
        sgp32_status status;
        const char *text;
    } known[] = {
        {SGP32_TRUNCATED, "the package ends in the middle"},
        {SGP32_TRAILING, "octets follow that do not belong to it"},
        {SGP32_TAG, "an element that a package does not have"},
        {SGP32_ORDER, "an element that is misplaced or repeated"},
        {SGP32_MISSING, "an element, or the segment of a list, is missing"},
        {SGP32_LENGTH, "a length that is malformed or goes beyond what it stands in"},
        {SGP32_SEGMENT, "the session keys are replaced twice"},
        {SGP32_SEGMENT_SIZE, "a size that no segment can have: over 1,020 bytes, or no MAC and "
                             "whole blocks"},
        {SGP32_MAC,
         "the MAC does not verify: the segment was changed, or one is missing, repeated or "
         "out of order"},
        {SGP32_PADDING, "the padding of a decrypted segment is malformed"},
        {SGP32_SIGNATURE, "smdpSign does not verify with this key over this channel and this "
                          "euiccOtpk"},
        {SGP32_SIGNATURE_FORM, "smdpSign is not the 64 octets r, s"},
        {SGP32_SIGNATURE_DER, "smdpSign is in DER form instead of the 64 octets r, s"},
        {SGP32_SIGNATURE_RANGE, "r or s of smdpSign is zero or not below the order of the curve"},
        {SGP32_KEY, "a one-time key is malformed, or euiccOtpk is not that of the private key"},
        {SGP32_POINT, "smdpOtpk is no point of the curve of the one-time private key"},
        {SGP32_CURVE, "two keys are on different curves"},
        {SGP32_STATE, "the transactionId is that of another session"},
        {SGP32_RANGE, "a value that the procedure does not allow"},
        {SGP32_CRYPTO, "the crypto provider failed"},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (known[i].status == status) {
            return known[i].text;
        }
    }
    return sgp32_status_name(status);
}

/* Says which lenient forms a value has. */
static void note_forms(const sgp32_type *type, sgp32_bytes der)
{
    sgp32_error error;
    if (sgp32_validate(type, &error, der, SGP32_LENIENT) != SGP32_OK) {
        return;
    }
    for (uint32_t bit = 1; bit != 0; bit <<= 1) {
        const char *name = (error.forms & bit) != 0 ? sgp32_form_name(bit) : NULL;
        if (name != NULL) {
            tool_note("accepted, though not DER: %s: %s", name, form_meaning(bit));
        }
    }
}

int bpp_read(bpp_file *out, const char *path)
{
    static const char *const types[] = {"BoundProfilePackage", NULL};
    *out = (bpp_file){.package = {NULL, 0}};
    int status = input_open(&out->found.file, path, INPUT_AUTO);
    if (status != TOOL_OK) {
        return status;
    }
    out->path = out->found.file.path;
    sgp32_bytes der = input_bytes(&out->found.file);
    if (der.size >= 2 && (der.data[0] << 8 | der.data[1]) == TAG_PACKAGE) {
        out->package = der;
    } else {
        status = find_in(&out->found, types);
        if (status == TOOL_OK) {
            out->package = out->found.values[0].der;
            tool_note("the package is that of %s", out->found.values[0].where.data);
        }
    }
    if (status == TOOL_OK) {
        note_forms(&sgp22_BoundProfilePackage_type, out->package);
    }
    return status;
}

void bpp_close(bpp_file *file)
{
    find_close(&file->found);
}

/* Says where the order of a package breaks. */
static int reject_at(const bpp_file *file, size_t offset, sgp32_status status)
{
    tool_text out = {NULL, 0, 0};
    text_format(&out,
                MARK_DIM "sgp32: " MARK_ERROR "rejected: " MARK_PLAIN
                         "%s is not a whole BoundProfilePackage\n  %s (offset %zu)\n\n",
                file->path, bpp_fault_text(status), offset);
    report_octets(&out, file->package, offset);
    report_print(&out);
    text_free(&out);
    return TOOL_REJECTED;
}

int bpp_check(const bpp_file *file)
{
    sgp32_bpp_units units;
    sgp32_bpp_unit unit;
    size_t offset = 0;
    sgp32_bpp_units_begin(&units, file->package);
    while (!sgp32_bpp_units_done(&units)) {
        sgp32_status status = sgp32_bpp_units_next(&units, &unit);
        if (status != SGP32_OK) {
            return reject_at(file, offset, status);
        }
        offset = unit.offset + unit.data.size;
    }
    return TOOL_OK;
}

void bpp_draw_part(tool_text *out, const display *screen, const sgp32_type *type, sgp32_bytes der)
{
    node_tree tree;
    tree_style style = {screen, false, false};
    if (node_tree_build(&tree, type, der, SGP32_LENIENT)) {
        tree_draw(out, &style, &tree);
    } else {
        text_put(out, MARK_WARN "not decodable: " MARK_HEX);
        text_hex(out, der.data, der.size, 0);
        text_put(out, "\n");
    }
    node_tree_free(&tree);
    note_forms(type, der);
}

int bpp_print(const tool_text *marked, FILE *stream)
{
    display screen;
    tool_text shown = {NULL, 0, 0};
    int status = TOOL_OK;
    display_open(&screen, stream);
    display_render(&shown, &screen, marked->data, marked->size);
    if (stream == stdout) {
        status = tool_write(shown.data, shown.size);
    } else {
        fputs(shown.data, stream);
    }
    text_free(&shown);
    return status;
}

int bpp_segment_run(int count, char **arguments)
{
    const option options[] = {{NULL, NULL, NULL, NULL, OPTION_FLAG, 0}};
    int operands = options_take(options, count, arguments);
    if (operands < 0) {
        return TOOL_USAGE;
    }
    if (operands > 1) {
        return tool_usage("bpp segment takes one FILE, not %d", operands);
    }
    bpp_file file;
    tool_text lines = {NULL, 0, 0};
    int status = bpp_read(&file, operands == 1 ? arguments[0] : NULL);
    status = status == TOOL_OK ? bpp_check(&file) : status;
    if (status == TOOL_OK) {
        sgp32_bpp_units units;
        sgp32_bpp_unit unit;
        sgp32_bpp_units_begin(&units, file.package);
        while (sgp32_bpp_units_next(&units, &unit) == SGP32_OK) {
            text_hex(&lines, unit.data.data, unit.data.size, 0);
            text_put(&lines, "\n");
        }
        status = tool_write(lines.data, lines.size);
    }
    text_free(&lines);
    bpp_close(&file);
    return status;
}

int bpp_run(int count, char **arguments)
{
    static const struct {
        const char *name;
        int (*run)(int count, char **arguments);
    } actions[] = {
        {"open", bpp_open_run},
        {"seal", bpp_seal_run},
        {"segment", bpp_segment_run},
        {"show", bpp_show_run},
    };
    for (size_t i = 0; count > 0 && i < sizeof actions / sizeof actions[0]; i++) {
        if (strcmp(actions[i].name, arguments[0]) == 0) {
            return actions[i].run(count - 1, arguments + 1);
        }
    }
    return tool_usage("bpp takes open, seal, segment or show%s%s; sgp32 help bpp says more",
                      count > 0 ? ", not " : "", count > 0 ? arguments[0] : "");
}
