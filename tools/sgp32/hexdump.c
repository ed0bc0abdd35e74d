/* SPDX-License-Identifier: Apache-2.0 */
/* Shows where an input is wrong: an excerpt in hex, or of a text, with a mark under the place. */
#include <stdio.h>
#include <string.h>

#include "report.h"

#define ROW 16
#define ROWS_BEFORE 2
#define ROWS_AFTER 1

/* Columns before the first octet of a row: two spaces, the offset, two spaces. */
#define ROW_MARGIN 2

void report_message(tool_text *out, const sgp32_error *error)
{
    char line[1024];
    const char *reason = sgp32_json_reason(error);
    if (*reason == '\0') {
        sgp32_error_format(line, sizeof line, error);
        text_put(out, line);
    } else {
        sgp32_error_path(line, sizeof line, error);
        text_format(out, "%s%s%s (offset %zu)", line, *line != '\0' ? ": " : "", reason,
                    error->offset);
    }
}

int offset_digits(size_t size)
{
    return size > 0xFFFFFF ? 8 : size > 0xFFFF ? 6 : 4;
}

static void add_row(tool_text *out, sgp32_bytes der, size_t start, size_t offset)
{
    text_format(out, MARK_DIM "%*s%0*zX  ", ROW_MARGIN, "", offset_digits(der.size), start);
    for (size_t i = start; i < start + ROW && i < der.size; i++) {
        text_put(out, i == start ? "" : i % 8 == 0 ? "  " : " ");
        text_put(out, i == offset ? MARK_ERROR : MARK_HEX);
        text_hex(out, der.data + i, 1, 0);
    }
    text_put(out, "\n");
}

static void add_mark(tool_text *out, sgp32_bytes der, size_t start, size_t offset)
{
    size_t column = offset - start;
    size_t columns = ROW_MARGIN + (size_t)offset_digits(der.size) + 2 + 3 * column + column / 8;
    text_repeat(out, " ", columns);
    text_put(out, MARK_ERROR "^^");
    text_put(out, offset >= der.size ? MARK_DIM " the input ends here\n" : "\n");
}

void report_octets(tool_text *out, sgp32_bytes der, size_t offset)
{
    size_t marked = offset / ROW;
    size_t first = marked > ROWS_BEFORE ? marked - ROWS_BEFORE : 0;
    for (size_t row = first; row <= marked + ROWS_AFTER; row++) {
        if (row * ROW < der.size || row == marked) {
            add_row(out, der, row * ROW, offset);
        }
        if (row == marked) {
            add_mark(out, der, row * ROW, offset);
        }
    }
}

void report_text(tool_text *out, const display *screen, const char *data, size_t size,
                 size_t offset)
{
    size_t start = offset < size ? offset : size;
    size_t end = start;
    size_t number = 1;
    size_t room = screen->width - 12;
    for (size_t i = 0; i < start; i++) {
        number += data[i] == '\n';
    }
    while (start > 0 && data[start - 1] != '\n' && offset - start < room / 2) {
        start--;
    }
    while (end < size && data[end] != '\n' && end - start < room) {
        end++;
    }
    /* Whole characters only. */
    while (start < offset && ((uint8_t)data[start] & 0xC0) == 0x80) {
        start++;
    }
    tool_text before = {NULL, 0, 0};
    tool_text after = {NULL, 0, 0};
    size_t place = offset < end ? offset : end;
    for (size_t i = start; i < end; i++) {
        bool control = (uint8_t)data[i] < ' ' || data[i] == 0x7F;
        text_add(i < place ? &before : &after, control ? " " : data + i, 1);
    }
    text_format(out, MARK_DIM "  line %zu: " MARK_PLAIN "%s%s\n", number,
                before.size != 0 ? before.data : "", after.size != 0 ? after.data : "");
    text_repeat(out, " ",
                2 + (size_t)snprintf(NULL, 0, "line %zu: ", number) +
                    text_width(before.data, before.size));
    text_put(out, MARK_ERROR "^");
    text_put(out, offset >= size ? MARK_DIM " the text ends here\n" : "\n");
    text_free(&before);
    text_free(&after);
}

void report_print(const tool_text *marked)
{
    display screen;
    tool_text shown = {NULL, 0, 0};
    display_open(&screen, stderr);
    fflush(stdout);
    display_render(&shown, &screen, marked->data, marked->size);
    fwrite(shown.data, 1, shown.size, stderr);
    text_free(&shown);
}
