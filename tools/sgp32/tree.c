/* SPDX-License-Identifier: Apache-2.0 */
/* Draws a message as a tree: names, tags, values, and octets beside it. */
#include "tree.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "outline.h"
#include "pki.h"
#include "report.h"
#include "value.h"

/* Of a list of values without parts, this many are shown, and the last one. */
#define LIST_SHOWN 8

/* Lines that the octets of one value take beside the tree. */
#define HEX_LINES 6

#define LINES_UNLIMITED SIZE_MAX

/* Columns at which 16 octets to a line leave room for the tree. */
#define WIDE 130

typedef struct drawing {
    outline lines;
    tree_style style;
    size_t size;     /* of the message: decides the width of offsets */
    size_t hex_line; /* octets in a line */
} drawing;

/* The name of the row of a CHOICE says what was chosen, unless that says nothing new. */
static bool is_silent_choice(const node *choice)
{
    static const char *const silent[] = {"Name", "Time", "DirectoryString", "DisplayText"};
    for (size_t i = 0; i < sizeof silent / sizeof silent[0]; i++) {
        if (type_is(choice->type, silent[i])) {
            return true;
        }
    }
    return false;
}

/* What a TLV is called that the schema does not describe. */
static const char *universal_name(sgp32_bytes der)
{
    for (int kind = SGP32_KIND_SEQUENCE; kind < SGP32_KIND_ANY; kind++) {
        if (kind_universal_tag((sgp32_kind)kind) == der.data[0]) {
            return kind_name((sgp32_kind)kind);
        }
    }
    return "field";
}

/* What a node is called by what holds it. */
static void add_own_name(tool_text *out, const node *n)
{
    const char *title = n->type != NULL ? type_title(n->type) : NULL;
    if (n->is_unknown) {
        text_put(out, MARK_WARN "unknown");
    } else if (n->name != NULL) {
        text_put(out, n->name);
    } else if (n->type == NULL) {
        text_put(out, MARK_DIM);
        text_put(out, universal_name(n->der));
    } else if (n->index != SGP32_INDEX_NONE) {
        tool_text extension = {NULL, 0, 0};
        if (pki_extension_name(&extension, n)) {
            text_put(out, extension.data);
        } else {
            text_format(out, MARK_DIM "[%lu]", (unsigned long)n->index);
        }
        text_free(&extension);
    } else {
        text_put(out, title != NULL ? title : kind_name(n->kind));
    }
}

/* The label of a row: its name, and the alternatives of the untagged CHOICEs that it stands for.
   What is drawn in rows below it is bold. */
static void add_label(tool_text *out, const node *n, bool open)
{
    text_put(out, open ? MARK_BOLD : MARK_PLAIN);
    add_own_name(out, n);
    while (node_is_transparent(n)) {
        if (!is_silent_choice(n)) {
            bool has_name = n->name != NULL || n->index == SGP32_INDEX_NONE;
            text_put(out, has_name ? MARK_DIM ": " : " ");
            text_put(out, open ? MARK_BOLD : MARK_PLAIN);
            add_own_name(out, n->first);
        }
        n = n->first;
    }
}

/* Octets from the start of a node to its contents, or to its first child. */
static size_t header_size(const node *inner)
{
    if (inner->first != NULL && inner->first->offset >= inner->offset &&
        inner->first->offset - inner->offset <= inner->der.size) {
        return inner->first->offset - inner->offset;
    }
    return inner->der.size;
}

/* The identifiers before the contents: one, or two where a tag is explicit. */
static void add_tags(tool_text *out, const node *inner)
{
    size_t at = 0;
    size_t end = inner->content.data >= inner->der.data
                     ? (size_t)(inner->content.data - inner->der.data)
                     : inner->der.size;
    bool is_choice = inner->kind == SGP32_KIND_CHOICE && inner->type != NULL;
    if (is_choice || end == 0 || end > inner->der.size) {
        end = 1; /* of a tagged CHOICE the first is its own, the next that of the row below */
    }
    while (at < end) {
        tlv next;
        if (!tlv_read(&next, inner->der.data + at, inner->der.size - at)) {
            return;
        }
        text_put(out, at != 0 ? " " : "");
        tlv_tag_name(out, next.tag);
        at += next.header;
    }
}

/* What an octet of a node is. */
typedef enum octet_role { OCTET_CONTENT, OCTET_TAG, OCTET_LENGTH } octet_role;

/* Octets at the start of a node whose role is told; explicit tags nest no deeper. */
#define ROLES 32

/* Tells tags and lengths from contents in the headers that a node begins with. */
static void find_roles(octet_role roles[ROLES], const node *inner)
{
    size_t content = (size_t)(inner->content.data - inner->der.data);
    size_t at = 0;
    memset(roles, 0, ROLES * sizeof roles[0]);
    do {
        tlv next;
        if (!tlv_read(&next, inner->der.data + at, inner->der.size - at)) {
            return;
        }
        size_t tag = next.tag > 0xFFFFFF ? 4 : next.tag > 0xFFFF ? 3 : next.tag > 0xFF ? 2 : 1;
        for (size_t i = 0; i < next.header && at + i < ROLES; i++) {
            roles[at + i] = i < tag ? OCTET_TAG : OCTET_LENGTH;
        }
        at += next.header;
    } while (at < content && content <= inner->der.size && inner->kind != SGP32_KIND_CHOICE);
}

static void add_octets(tool_text *out, const octet_role roles[ROLES], sgp32_bytes der, size_t from,
                       size_t to)
{
    static const char *const marks[] = {MARK_HEX, MARK_BOLD, MARK_DIM};
    for (size_t i = from; i < to; i++) {
        text_put(out, marks[i < ROLES ? roles[i] : OCTET_CONTENT]);
        text_hex(out, der.data + i, 1, 0);
        text_put(out, i + 1 < to ? " " : "");
    }
}

/* The octets of a node up to its children, in lines of hex with their offsets. */
static void add_hex(tool_text *out, const drawing *d, const node *inner)
{
    size_t size = header_size(inner);
    size_t lines = (size + d->hex_line - 1) / d->hex_line;
    bool cut = !d->style.full && lines > HEX_LINES;
    size_t shown = cut ? (HEX_LINES - 1) * d->hex_line : size;
    octet_role roles[ROLES];
    find_roles(roles, inner);
    for (size_t i = 0; i < shown; i += d->hex_line) {
        size_t end = shown - i < d->hex_line ? shown : i + d->hex_line;
        text_format(out, "%s%0*zX  ", i != 0 ? "\n" : "", offset_digits(d->size),
                    inner->offset + i);
        add_octets(out, roles, inner->der, i, end);
    }
    if (cut) {
        text_format(out, "\n%*s  %s ", offset_digits(d->size), "",
                    d->style.screen->unicode ? "…" : "...");
        text_count(out, size - shown);
        text_put(out, " more");
    }
}

static void add_side(tool_text *out, const drawing *d, const node *n)
{
    if (d->style.hex) {
        add_hex(out, d, node_inner(n));
    } else {
        add_tags(out, node_inner(n));
    }
}

/* What stands beside the name of a node with parts: its type and how many there are. */
static void describe_parts(value *out, const drawing *d, const node *n, const node *inner)
{
    const char *title = inner->type != NULL ? type_title(inner->type) : NULL;
    bool is_list = inner->type != NULL && kind_is_list(inner->kind);
    bool says_more = title != NULL && n->parent != NULL &&
                     (inner->name == NULL || strcasecmp(title, inner->name) != 0) &&
                     n->index != SGP32_INDEX_NONE && !is_silent_choice(inner);
    if (n->parent == NULL) {
        sgp32_type_info info;
        sgp32_type_describe(&info, n->type);
        text_format(&out->body, MARK_DIM "%s, ", info.module);
        text_bytes(&out->body, d->size);
        return;
    }
    if (inner->type != NULL && type_is(inner->type, "Extension")) {
        says_more = false;
    }
    text_put(&out->body, MARK_DIM);
    if (says_more) {
        text_put(&out->body, title);
    }
    if (is_list) {
        text_format(&out->body, "%s%zu item%s", says_more ? ", " : "", inner->count,
                    inner->count == 1 ? "" : "s");
    } else if (inner->first == NULL) {
        text_put(&out->body, says_more ? ", empty" : "empty");
    }
    if (out->body.size == 1) {
        text_clear(&out->body);
    }
}

static bool has_parts(const node *inner)
{
    return inner->type != NULL && inner->kind <= SGP32_KIND_SET_OF;
}

/* What a row says behind its label. Returns whether its children are drawn below it. */
static bool describe(value *out, const drawing *d, const node *n)
{
    const node *inner = node_inner(n);
    if (inner->first == NULL && !has_parts(inner)) {
        value_describe(out, inner, d->style.screen->unicode);
        return false;
    }
    if (pki_summary(out, n, d->style.screen->unicode)) {
        return d->style.full || d->style.hex;
    }
    describe_parts(out, d, n, inner);
    return inner->first != NULL;
}

/* Columns of the labels of those children of `parent` that stand in one row. */
static size_t labels_width(const drawing *d, const node *parent)
{
    size_t width = 0;
    for (const node *child = parent->first; child != NULL; child = child->next) {
        value said;
        tool_text label = {NULL, 0, 0};
        const node *inner = node_inner(child);
        bool in_column = inner->first == NULL;
        if (!in_column) {
            in_column = pki_summary(&said, child, d->style.screen->unicode);
            value_free(&said);
        }
        if (in_column) {
            add_label(&label, child, false);
            size_t columns = text_width(label.data, label.size);
            width = columns > width ? columns : width;
        }
        text_free(&label);
    }
    return width;
}

static void draw_children(drawing *d, const node *parent);

static void draw_node(drawing *d, const node *n, size_t label_width, bool is_last)
{
    tool_text side = {NULL, 0, 0};
    tool_text label = {NULL, 0, 0};
    value said;
    const node *inner = node_inner(n);
    bool open = describe(&said, d, n);
    add_side(&side, d, n);
    add_label(&label, n, open);
    size_t lines = d->style.full ? LINES_UNLIMITED : said.lines;
    bool in_column = inner->first == NULL || said.is_summary;
    outline_row row = {&side,   &label, in_column ? label_width : 0, &said.body, &said.note, lines,
                       is_last, open};
    outline_row_draw(&d->lines, &row);
    text_free(&side);
    text_free(&label);
    value_free(&said);
    if (open) {
        outline_enter(&d->lines, is_last);
        draw_children(d, inner);
        outline_leave(&d->lines);
    }
}

/* A row that says how many elements are left out. */
static void draw_gap(drawing *d, size_t count, size_t octets)
{
    tool_text side = {NULL, 0, 0};
    tool_text label = {NULL, 0, 0};
    text_put(&label, d->style.screen->unicode ? MARK_DIM "… " : MARK_DIM "... ");
    text_count(&label, count);
    text_put(&label, " more, ");
    text_bytes(&label, octets);
    outline_row row = {&side, &label, 0, NULL, NULL, 1, false, false};
    outline_row_draw(&d->lines, &row);
    text_free(&label);
}

/* Whether the elements of a list are many and have no parts. */
static bool is_long_list(const node *parent)
{
    if (parent->count <= LIST_SHOWN + 4 || parent->type == NULL || !kind_is_list(parent->kind)) {
        return false;
    }
    for (const node *child = parent->first; child != NULL; child = child->next) {
        if (node_inner(child)->first != NULL) {
            return false;
        }
    }
    return true;
}

static void draw_children(drawing *d, const node *parent)
{
    size_t width = labels_width(d, parent);
    bool shorten = !d->style.full && is_long_list(parent);
    size_t number = 0;
    size_t left_out = 0;
    for (const node *child = parent->first; child != NULL; child = child->next, number++) {
        if (shorten && number >= LIST_SHOWN && child->next != NULL) {
            left_out += child->der.size;
            continue;
        }
        if (left_out != 0) {
            draw_gap(d, parent->count - LIST_SHOWN - 1, left_out);
            left_out = 0;
        }
        draw_node(d, child, width, child->next == NULL);
    }
}

/* The widest identifiers beside the tree. */
static size_t tags_width(const node *n)
{
    tool_text tags = {NULL, 0, 0};
    const node *inner = node_inner(n);
    add_tags(&tags, inner);
    size_t width = tags.size;
    text_free(&tags);
    for (const node *child = inner->first; child != NULL; child = child->next) {
        size_t below = tags_width(child);
        width = below > width ? below : width;
    }
    return width;
}

void tree_draw(tool_text *out, const tree_style *style, const node_tree *tree)
{
    drawing d = {{out, style->screen, 0, !style->hex, {NULL, 0, 0}},
                 *style,
                 tree->input.size,
                 style->screen->width >= WIDE ? 16 : 8};
    if (style->hex) {
        d.lines.side_width = (size_t)offset_digits(d.size) + 2 + 3 * d.hex_line - 1;
    } else {
        size_t width = tags_width(tree->root);
        d.lines.side_width = width > 4 ? width : 4;
    }
    draw_node(&d, tree->root, 0, true);
    text_free(&d.lines.levels);
}
