/* SPDX-License-Identifier: Apache-2.0 */
/* What a terminal can show: colours, box drawing, and how many columns of it. */
#include "display.h"

#include <langinfo.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "tool.h"

/* Columns of output that does not go to a terminal, so that it is the same everywhere. */
#define WIDTH_OF_FILES 100
#define WIDTH_LEAST 40

static size_t width_of(FILE *stream)
{
    const char *columns = getenv("COLUMNS");
    if (columns != NULL && *columns != '\0') {
        char *end;
        unsigned long value = strtoul(columns, &end, 10);
        if (*end == '\0' && value >= WIDTH_LEAST && value <= 10000) {
            return value;
        }
    }
    struct winsize size;
    if (isatty(fileno(stream)) && ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 &&
        size.ws_col != 0) {
        return size.ws_col < WIDTH_LEAST ? WIDTH_LEAST : size.ws_col;
    }
    return WIDTH_OF_FILES;
}

/* What --color says, for stdout and stderr alike. Set once, while the command line is read. */
static enum { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } color_wanted = COLOR_AUTO;

bool display_choose(const char *when)
{
    static const char *const words[] = {"auto", "always", "never", NULL};
    int choice = when != NULL ? options_choose("--color", when, words) : COLOR_AUTO;
    color_wanted = choice == 1 ? COLOR_ALWAYS : choice == 2 ? COLOR_NEVER : COLOR_AUTO;
    return choice >= 0;
}

void display_open(display *screen, FILE *stream)
{
    const char *no_color = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    bool fits = (no_color == NULL || *no_color == '\0') && isatty(fileno(stream)) &&
                (term == NULL || strcmp(term, "dumb") != 0);
    screen->color = color_wanted == COLOR_ALWAYS || (color_wanted == COLOR_AUTO && fits);
    screen->unicode = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    screen->width = width_of(stream);
}

/* The attributes of each mark. Only the eight basic colours, so that the user's theme decides. */
static const char *attributes(char mark)
{
    static const struct {
        const char *mark;
        const char *attributes;
    } known[] = {
        {MARK_DIM, "\033[0;2m"},      {MARK_BOLD, "\033[0;1m"},  {MARK_TEXT, "\033[0;32m"},
        {MARK_NUMBER, "\033[0;36m"},  {MARK_WORD, "\033[0;35m"}, {MARK_WARN, "\033[0;33m"},
        {MARK_ERROR, "\033[0;1;31m"},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (known[i].mark[0] == mark) {
            return known[i].attributes;
        }
    }
    return "\033[0m";
}

static bool is_mark(char c)
{
    return c >= MARK_FIRST && c <= MARK_LAST && c != '\t' && c != '\n' && c != '\r';
}

void display_render(tool_text *out, const display *screen, const char *data, size_t size)
{
    char mark = MARK_PLAIN[0];  /* what the text says */
    char shown = MARK_PLAIN[0]; /* what the terminal was told */
    size_t spaces = 0;          /* held back: at the end of a line they are left out */
    for (size_t i = 0; i < size; i++) {
        char c = data[i];
        if (is_mark(c)) {
            mark = c == MARK_HEX[0] ? MARK_PLAIN[0] : c;
            continue;
        }
        if (c == ' ' || c == JOIN[0]) {
            spaces++;
            continue;
        }
        if (c == '\n') {
            mark = MARK_PLAIN[0];
            spaces = 0;
        }
        text_repeat(out, " ", spaces);
        spaces = 0;
        if (screen->color && mark != shown) {
            text_put(out, attributes(mark));
            shown = mark;
        }
        text_add(out, &c, 1);
    }
    text_repeat(out, " ", spaces);
    if (shown != MARK_PLAIN[0]) {
        text_put(out, attributes(MARK_PLAIN[0]));
    }
}

/* A body being broken into lines. */
typedef struct flow {
    tool_text *out;
    const char *data;
    size_t size;
    size_t at;
    char mark; /* in force at `at` */
} flow;

/*
 * The end of the line that starts at `at`: the last space that leaves it within
 * `columns`, or the last character that fits.
 */
static size_t line_end(const flow *from, size_t columns)
{
    size_t width = 0;
    size_t space = 0;
    size_t i = from->at;
    while (i < from->size) {
        uint32_t code;
        size_t length = text_next(&code, from->data + i, from->size - i);
        width += text_width(from->data + i, length);
        if (width > columns) {
            break;
        }
        i += length;
        if (code == ' ') {
            space = i;
        }
    }
    if (i == from->size || from->data[i] == ' ') {
        return i;
    }
    /* Breaking a word is better than leaving most of a line empty. */
    if (space > from->at && text_width(from->data + from->at, space - from->at) >= columns / 3) {
        return space;
    }
    return i > from->at ? i : from->size;
}

/* Adds the line up to `end`, without the spaces at its end, and goes on after them. */
static void line_add(flow *from, size_t end)
{
    size_t last = end;
    while (last > from->at && from->data[last - 1] == ' ') {
        last--;
    }
    text_add(from->out, &from->mark, 1);
    text_add(from->out, from->data + from->at, last - from->at);
    for (; from->at < end; from->at++) {
        if (is_mark(from->data[from->at])) {
            from->mark = from->data[from->at];
        }
    }
    while (from->at < from->size && from->data[from->at] == ' ') {
        from->at++;
    }
}

void display_flow(tool_text *out, const display *screen, const tool_text *body,
                  const tool_text *note, size_t columns, size_t lines)
{
    flow from = {out, body->data, body->size, 0, MARK_PLAIN[0]};
    size_t after = note != NULL && note->size != 0 ? text_width(note->data, note->size) + 2 : 0;
    size_t ellipsis = screen->unicode ? 2 : 4;
    while (from.at < from.size) {
        size_t end = line_end(&from, columns);
        bool is_last = lines <= 1;
        if (end == from.size) {
            size_t width = text_width(from.data + from.at, end - from.at);
            if (width + after <= columns || after + ellipsis >= columns || !is_last) {
                line_add(&from, end);
                if (width + after > columns && !is_last) {
                    text_put(out, "\n");
                }
                break;
            }
        }
        if (is_last) {
            size_t room = columns > after + ellipsis ? columns - after - ellipsis : 1;
            line_add(&from, line_end(&from, room));
            text_put(out, screen->unicode ? MARK_DIM " …" : MARK_DIM " ...");
            break;
        }
        line_add(&from, end);
        text_put(out, "\n");
        lines--;
    }
    if (after != 0) {
        bool is_empty = text_width(body->data, body->size) == 0;
        bool starts_line = is_empty || out->data[out->size - 1] == '\n';
        text_put(out, starts_line ? MARK_DIM : MARK_DIM "  ");
        text_add(out, note->data, note->size);
    }
}
