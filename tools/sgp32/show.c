/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 show: the definition of a type with the identifiers that its parts have on the wire. */
#include <stdio.h>
#include <string.h>

#include "outline.h"
#include "tlv.h"
#include "types.h"

/* Inline types do not nest deeper than this in any module. */
#define NESTING_MAX 16

/* The most lines that one type may take: all named bits of the longest list. */
#define LINES_MAX 40

static const char *module_of(const sgp32_type *type)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    return info.module;
}

/* "A5", or with the wrapper of an explicit tag "A3 30". */
static void component_tag(tool_text *out, const sgp32_component_info *part)
{
    if (part->tag == 0) {
        return;
    }
    tlv_tag_name(out, part->tag);
    sgp32_type_info info;
    sgp32_type_describe(&info, part->type);
    if (part->wrapped && info.tag != 0 && info.kind != SGP32_KIND_CHOICE) {
        text_put(out, " ");
        tlv_tag_name(out, info.tag);
    }
}

/* The DEFAULT of a component: by its name, as a BOOLEAN, or as a number. */
static void add_default(tool_text *out, const sgp32_component_info *part)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, part->type);
    const char *name = sgp32_type_value_name(part->type, part->default_value);
    text_put(out, MARK_WORD " DEFAULT ");
    if (info.kind == SGP32_KIND_BOOLEAN) {
        text_put(out, part->default_value != 0 ? "TRUE" : "FALSE");
    } else if (name != NULL) {
        text_format(out, "%s(%lld)", name, (long long)part->default_value);
    } else {
        text_format(out, "%lld", (long long)part->default_value);
    }
}

/* The tags of an untagged CHOICE, for which there is no place beside the tree. */
static void add_choice_tags(tool_text *out, const sgp32_component_info *part)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, part->type);
    if (part->tag == 0 && info.kind == SGP32_KIND_CHOICE) {
        text_put(out, MARK_DIM "  (");
        type_tag_names(out, part->type);
        text_put(out, ")");
    }
}

/* What is behind the name of a type: its module if it is another one, and for a type without
   parts what it is made of. */
static void add_reference(tool_text *out, const sgp32_type_info *info, const sgp32_type *type,
                          const char *module)
{
    bool foreign = info->module != NULL && strcmp(info->module, module) != 0;
    bool is_leaf = info->kind > SGP32_KIND_SET_OF;
    if (is_leaf) {
        text_put(out, MARK_DIM "  ");
        type_expression(out, type);
    }
    if (foreign) {
        text_format(out, MARK_DIM "%s%s", is_leaf ? ", " : "  ", info->module);
    }
}

/* The type of a component, as a name where it has one, and what may be absent. */
static void component_type(tool_text *out, const sgp32_component_info *part, const char *module)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, part->type);
    const char *title = type_title(part->type);
    if (title != NULL) {
        text_format(out, MARK_TEXT "%s", title);
    } else {
        text_put(out, MARK_PLAIN);
        type_expression(out, part->type);
        if (info.value_count != 0) {
            text_put(out, " ");
            type_values(out, part->type);
        }
    }
    if (part->wrapped) {
        text_put(out, MARK_DIM " EXPLICIT");
    }
    if (part->optional) {
        text_put(out, MARK_NUMBER " OPTIONAL");
    }
    if (part->has_default) {
        add_default(out, part);
    }
    add_choice_tags(out, part);
    if (title != NULL) {
        add_reference(out, &info, part->type, module);
    }
}

/* Whether the parts of a type are to be shown where it is used. */
static bool is_nested(const sgp32_type *type)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    return info.component_count != 0 && type_title(type) == NULL;
}

static void component_label(tool_text *out, const sgp32_component_info *part, bool is_element)
{
    if (is_element) {
        text_put(out, MARK_DIM "each");
    } else {
        text_put(out, part->name);
    }
}

/* Columns of the labels of all components of a type. */
static size_t labels_width(const sgp32_type *type, bool is_list)
{
    size_t width = 0;
    sgp32_component_info part;
    for (size_t i = 0; sgp32_type_component(&part, type, i); i++) {
        size_t next = is_list ? 4 : strlen(part.name);
        width = next > width ? next : width;
    }
    return width;
}

static void draw_components(outline *tree, const sgp32_type *type, const char *module,
                            unsigned depth)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    bool is_list = kind_is_list(info.kind);
    size_t width = labels_width(type, is_list);
    sgp32_component_info part;
    for (size_t i = 0; sgp32_type_component(&part, type, i); i++) {
        tool_text side = {NULL, 0, 0};
        tool_text label = {NULL, 0, 0};
        tool_text body = {NULL, 0, 0};
        bool nested = depth != 0 && is_nested(part.type);
        component_tag(&side, &part);
        component_label(&label, &part, is_list);
        component_type(&body, &part, module);
        bool is_last = i + 1 == info.component_count;
        outline_row row = {&side, &label, width, &body, NULL, LINES_MAX, is_last, nested};
        outline_row_draw(tree, &row);
        if (nested) {
            outline_enter(tree, is_last);
            draw_components(tree, part.type, module, depth - 1);
            outline_leave(tree);
        }
        text_free(&side);
        text_free(&label);
        text_free(&body);
    }
}

/* The widest tag beside the tree. */
static size_t side_width(const sgp32_type *type, unsigned depth)
{
    size_t width = 4;
    sgp32_component_info part;
    for (size_t i = 0; sgp32_type_component(&part, type, i); i++) {
        tool_text tag = {NULL, 0, 0};
        component_tag(&tag, &part);
        width = tag.size > width ? tag.size : width;
        text_free(&tag);
        if (depth != 0 && is_nested(part.type)) {
            size_t below = side_width(part.type, depth - 1);
            width = below > width ? below : width;
        }
    }
    return width;
}

/* The first row: the type's own tag, name and kind. */
static void draw_root(outline *tree, const sgp32_type *type, const sgp32_type_info *info)
{
    tool_text side = {NULL, 0, 0};
    tool_text label = {NULL, 0, 0};
    tool_text body = {NULL, 0, 0};
    if (info->tag != 0) {
        tlv_tag_name(&side, info->tag);
    }
    text_format(&label, MARK_BOLD "%s", info->name);
    text_put(&body, MARK_PLAIN);
    if (info->alias != NULL) {
        text_format(&body, MARK_TEXT "%s" MARK_DIM " = ", info->alias);
    }
    type_expression(&body, type);
    if (info->kind == SGP32_KIND_CHOICE && info->tag != 0) {
        text_put(&body, MARK_DIM " EXPLICIT");
    }
    if (info->extensible) {
        text_put(&body, MARK_DIM ", extensible");
    }
    text_format(&body, MARK_DIM ", %s", info->module);
    outline_row row = {&side, &label, 0, &body, NULL, LINES_MAX, true, info->component_count != 0};
    outline_row_draw(tree, &row);
    text_free(&side);
    text_free(&label);
    text_free(&body);
}

/* The named values or bits of the type itself, a row for each. */
static void draw_values(outline *tree, const sgp32_type *type, const sgp32_type_info *info)
{
    static const tool_text no_side = {NULL, 0, 0};
    int64_t value;
    const char *name;
    bool is_bits = info->kind == SGP32_KIND_NAMED_BITS;
    for (size_t i = 0; sgp32_type_value(&value, &name, type, i); i++) {
        tool_text label = {NULL, 0, 0};
        text_format(&label, MARK_DIM "%s" MARK_NUMBER "%3lld" MARK_WORD "  %s",
                    is_bits ? "bit" : "", (long long)value, name);
        outline_row row = {&no_side, &label, 0, NULL, NULL, 1, i + 1 == info->value_count, false};
        outline_row_draw(tree, &row);
        text_free(&label);
    }
}

/* Whether `type` is used in `user` or in the inline types of it; adds the places. */
static void add_uses(tool_text *out, const sgp32_type *user, const char *path,
                     const sgp32_type *type, unsigned depth)
{
    sgp32_component_info part;
    for (size_t i = 0; sgp32_type_component(&part, user, i); i++) {
        tool_text place = {NULL, 0, 0};
        text_format(&place, part.name != NULL ? "%s.%s" : "%s[]", path, part.name);
        if (part.type == type) {
            text_format(out, "%s%s", out->size != 0 ? ", " : "", place.data);
        } else if (depth != 0 && is_nested(part.type)) {
            add_uses(out, part.type, place.data, type, depth - 1);
        }
        text_free(&place);
    }
}

static void draw_uses(tool_text *out, const display *screen, const sgp32_type *type)
{
    tool_text uses = {NULL, 0, 0};
    for (size_t i = 0; i < sgp32_type_count(); i++) {
        const sgp32_type *user = sgp32_type_at(i);
        sgp32_type_info info;
        sgp32_type_describe(&info, user);
        const char *own = module_of(type);
        tool_text path = {NULL, 0, 0};
        bool foreign = own == NULL || strcmp(own, info.module) != 0;
        text_format(&path, "%s%s%s", foreign ? info.module : "", foreign ? "." : "", info.name);
        add_uses(&uses, user, path.data, type, NESTING_MAX);
        text_free(&path);
    }
    if (uses.size != 0) {
        tool_text body = {NULL, 0, 0};
        tool_text lines = {NULL, 0, 0};
        text_format(&body, MARK_DIM "%s", uses.data);
        display_flow(&lines, screen, &body, NULL, screen->width - 10, LINES_MAX);
        text_put(out, "\n" MARK_DIM "used in:  ");
        for (size_t i = 0; i < lines.size; i++) {
            text_add(out, lines.data + i, 1);
            if (lines.data[i] == '\n') {
                text_repeat(out, " ", 10);
            }
        }
        text_put(out, "\n");
        text_free(&body);
        text_free(&lines);
    }
    text_free(&uses);
}

static void show(tool_text *out, const display *screen, const sgp32_type *type)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    outline tree = {out, screen, side_width(type, NESTING_MAX), true, {NULL, 0, 0}};
    draw_root(&tree, type, &info);
    outline_enter(&tree, true);
    draw_components(&tree, type, info.module, NESTING_MAX);
    draw_values(&tree, type, &info);
    outline_leave(&tree);
    text_free(&tree.levels);
    draw_uses(out, screen, type);
}

int show_run(int count, char **arguments)
{
    const char *when = NULL;
    const option options[] = {
        {"color", NULL, &when, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    display screen;
    if (operands < 0 || !display_choose(when)) {
        return TOOL_USAGE;
    }
    display_open(&screen, stdout);
    if (operands == 0) {
        return tool_usage("show needs a TYPE; sgp32 types lists all");
    }
    tool_text drawn = {NULL, 0, 0};
    tool_text shown = {NULL, 0, 0};
    int status = TOOL_OK;
    for (int i = 0; i < operands && status == TOOL_OK; i++) {
        const sgp32_type *type = type_named(arguments[i]);
        if (type == NULL) {
            status = TOOL_USAGE;
        } else {
            text_put(&drawn, i != 0 ? "\n" : "");
            show(&drawn, &screen, type);
        }
    }
    if (status == TOOL_OK) {
        display_render(&shown, &screen, drawn.data, drawn.size);
        status = tool_write(shown.data, shown.size);
    }
    text_free(&drawn);
    text_free(&shown);
    return status;
}
