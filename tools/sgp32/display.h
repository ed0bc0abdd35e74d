/* SPDX-License-Identifier: Apache-2.0 */
/* Where output goes: colours, characters and columns of a terminal, a file or a pipe. */
#ifndef SGP32_TOOL_DISPLAY_H
#define SGP32_TOOL_DISPLAY_H

#include <stdio.h>

#include "text.h"

typedef struct display {
    bool color;
    bool unicode; /* the locale is UTF-8: box drawing, ellipsis */
    size_t width; /* in columns */
} display;

/* Takes the value of --color, NULL for none; false after a message if it is not known. */
bool display_choose(const char *when);

/*
 * Looks at `stream` and the environment. Unless --color says otherwise there
 * are colours on a terminal, if NO_COLOR is not set and TERM is not dumb.
 */
void display_open(display *screen, FILE *stream);

/* Turns marked text into what the display shows: colours, or no marks. */
void display_render(tool_text *out, const display *screen, const char *data, size_t size);

/*
 * Breaks marked `body` into lines of at most `columns` and puts them into
 * `out`, separated by '\n', each starting with the mark it continues. Lines
 * break at spaces; what has none is broken anywhere. With more than `lines`
 * lines the rest is cut off and an ellipsis put at the end. `note` is added
 * after the last line, dim and never cut; NULL for none.
 */
void display_flow(tool_text *out, const display *screen, const tool_text *body,
                  const tool_text *note, size_t columns, size_t lines);

#endif
