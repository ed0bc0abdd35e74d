/* SPDX-License-Identifier: Apache-2.0 */
/* Draws a message as a tree. */
#ifndef SGP32_TOOL_TREE_H
#define SGP32_TOOL_TREE_H

#include "display.h"
#include "node.h"

typedef struct tree_style {
    const display *screen;
    bool hex;  /* every octet beside the tree */
    bool full; /* nothing shortened or summed up */
} tree_style;

/* Adds the marked drawing of a message to `out`. */
void tree_draw(tool_text *out, const tree_style *style, const node_tree *tree);

#endif
