/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Draws a tree of labelled rows with a column beside it:
 *
 *     BF51  EuiccPackageRequest
 *       30  ├─ euiccPackageSigned
 *       80  │  ├─ eimId         "eim.example.com"
 *       5A  │  └─ eidValue      8904 9032 1234 5123 4512 3456 7890 1235
 *     5F37  └─ eimSignature     64 bytes
 */
#ifndef SGP32_TOOL_OUTLINE_H
#define SGP32_TOOL_OUTLINE_H

#include "display.h"

typedef struct outline {
    tool_text *out; /* marked text */
    const display *screen;
    size_t side_width; /* columns of what stands beside the tree */
    bool side_right;   /* it is aligned to the right */
    tool_text levels;  /* one character per open level: '|' if more rows follow in it */
} outline;

typedef struct outline_row {
    const tool_text *side;  /* one or more lines */
    const tool_text *label; /* marked; stands at the branch */
    size_t label_width;     /* columns up to the body, the same for all siblings; 0: as it is */
    const tool_text *body;  /* marked; is broken into lines. NULL: none */
    const tool_text *note;  /* after the body, dim. NULL: none */
    size_t lines;           /* the most that the body may take */
    bool is_last;           /* of its siblings */
    bool has_children;
} outline_row;

void outline_row_draw(outline *tree, const outline_row *row);

/* Rows after outline_enter are children of the row before it. */
void outline_enter(outline *tree, bool parent_is_last);
void outline_leave(outline *tree);

#endif
