/* SPDX-License-Identifier: Apache-2.0 */
/* Draws a tree of labelled rows with a column beside it. */
#include "outline.h"

#include <string.h>

/* A value that starts far to the right still gets this many columns. */
#define COLUMNS_LEAST 24

typedef struct strokes {
    const char *through; /* an open level beside the row */
    const char *branch;
    const char *last;
} strokes;

static strokes strokes_of(const display *screen)
{
    strokes boxes = {"│  ", "├─ ", "└─ "};
    strokes ascii = {"|  ", "|- ", "`- "};
    return screen->unicode ? boxes : ascii;
}

/* Whether the tree has drawn its root. The root's own level has no stroke. */
static bool is_inside(const outline *tree)
{
    return tree->levels.size != 0;
}

void outline_enter(outline *tree, bool parent_is_last)
{
    text_put(&tree->levels, parent_is_last ? " " : "|");
}

void outline_leave(outline *tree)
{
    tree->levels.size--;
}

/* Adds the strokes of the levels that enclose the row's own branch. */
static void add_levels(tool_text *out, const outline *tree)
{
    strokes set = strokes_of(tree->screen);
    for (size_t i = 1; i < tree->levels.size; i++) {
        text_put(out, tree->levels.data[i] == '|' ? set.through : "   ");
    }
}

/* Adds the next line of `side`, padded to its width, and moves on to the one after it. */
static void add_side(tool_text *out, const outline *tree, const char **side)
{
    const char *end = strchr(*side, '\n');
    size_t size = end != NULL ? (size_t)(end - *side) : strlen(*side);
    size_t width = text_width(*side, size);
    size_t padding = width < tree->side_width ? tree->side_width - width : 0;
    text_repeat(out, " ", tree->side_right ? padding : 0);
    text_put(out, MARK_DIM);
    text_add(out, *side, size);
    text_repeat(out, " ", tree->side_right ? 0 : padding);
    text_put(out, MARK_DIM "  ");
    *side += size + (end != NULL ? 1 : 0);
}

/* Adds what stands left of line two and later ones: strokes of what goes on below. */
static void add_margin(tool_text *out, const outline *tree, const outline_row *row, size_t columns)
{
    strokes set = strokes_of(tree->screen);
    add_levels(out, tree);
    if (is_inside(tree)) {
        text_put(out, row->is_last ? "   " : set.through);
    }
    if (row->has_children) {
        text_add(out, set.through, strlen(set.through) - 2);
        columns = columns != 0 ? columns - 1 : 0;
    }
    text_repeat(out, " ", columns);
}

void outline_row_draw(outline *tree, const outline_row *row)
{
    strokes set = strokes_of(tree->screen);
    tool_text *out = tree->out;
    const char *side = row->side->size != 0 ? row->side->data : "";
    size_t label_width = text_width(row->label->data, row->label->size);
    size_t body_column = (row->label_width > label_width ? row->label_width : label_width) + 2;
    size_t left = tree->side_width + 2 + 3 * tree->levels.size + body_column;
    size_t columns =
        tree->screen->width > left + COLUMNS_LEAST ? tree->screen->width - left : COLUMNS_LEAST;
    tool_text lines = {NULL, 0, 0};
    if (row->body != NULL) {
        display_flow(&lines, tree->screen, row->body, row->note, columns, row->lines);
    }
    add_side(out, tree, &side);
    add_levels(out, tree);
    if (is_inside(tree)) {
        text_put(out, row->is_last ? set.last : set.branch);
    }
    text_put(out, MARK_PLAIN);
    text_add(out, row->label->data, row->label->size);
    const char *line = lines.size != 0 ? lines.data : "";
    if (*line != '\0') {
        text_repeat(out, " ", body_column - label_width);
    }
    for (;;) {
        size_t size = strcspn(line, "\n");
        text_add(out, line, size);
        text_put(out, "\n");
        line += size + (line[size] == '\n' ? 1 : 0);
        if (*line == '\0' && *side == '\0') {
            break;
        }
        add_side(out, tree, &side);
        add_margin(out, tree, row, *line != '\0' ? body_column : 0);
    }
    text_free(&lines);
}
