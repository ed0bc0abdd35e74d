/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Growing text, and the marks that colour it.
 *
 * Output is put together in memory and printed when it is complete, so that a
 * refused message never leaves half of itself on the screen. Running out of
 * memory ends the program with a message.
 *
 * A mark is one control character in the text; it says what the characters
 * after it are, up to the next mark. display_print turns marks into terminal
 * colours or leaves them out. Text that comes from a message has its control
 * characters escaped and can therefore hold no mark.
 */
#ifndef SGP32_TOOL_TEXT_H
#define SGP32_TOOL_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MARK_PLAIN "\001"
#define MARK_DIM "\002"    /* tree lines, tags, type names, notes */
#define MARK_BOLD "\003"   /* names of what has parts */
#define MARK_TEXT "\004"   /* character strings */
#define MARK_NUMBER "\005" /* numbers, versions, times, OIDs, digits */
#define MARK_WORD "\006"   /* what a number or a bit is called */
#define MARK_HEX "\016"    /* octets */
#define MARK_WARN "\017"   /* unknown parts, lenient forms, hints */
#define MARK_ERROR "\020"
#define MARK_FIRST 1
#define MARK_LAST 020

/* A space at which no line is broken. */
#define JOIN "\021"

typedef struct tool_text {
    char *data; /* NUL-terminated once something was added */
    size_t size;
    size_t capacity;
} tool_text;

void text_add(tool_text *out, const char *data, size_t size);
void text_put(tool_text *out, const char *string);
void text_repeat(tool_text *out, const char *string, size_t count);
void text_format(tool_text *out, const char *format, ...) __attribute__((format(printf, 2, 3)));

void text_format_list(tool_text *out, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));

/* Makes room for `more` characters after the end and returns where they go. */
char *text_reserve(tool_text *out, size_t more);

void text_clear(tool_text *out);
void text_free(tool_text *out);

/* Upper-case hex, in groups of `group` octets set apart by spaces; 0: all in one. */
void text_hex(tool_text *out, const uint8_t *data, size_t size, size_t group);

/* A number with separators: 29,907. */
void text_count(tool_text *out, uint64_t number);

/* "1 byte", "64 bytes". */
void text_bytes(tool_text *out, size_t size);

/* One code point as UTF-8. */
void text_code_point(tool_text *out, uint32_t code);

/*
 * Takes one code point off UTF-8. Returns its size in octets; for what is not
 * UTF-8 that is 1 and *code is U+FFFD.
 */
size_t text_next(uint32_t *code, const char *data, size_t size);

/* Columns that text takes on a terminal; marks take none. */
size_t text_width(const char *data, size_t size);

/*
 * Adds UTF-8 of unknown origin: control characters, and those that change the
 * direction of writing, are escaped, and without `unicode` everything beyond
 * ASCII.
 */
void text_escape(tool_text *out, const char *data, size_t size, bool unicode);

/* malloc and realloc that do not return without memory. */
void *tool_alloc(size_t size);
void *tool_realloc(void *old, size_t size);

#endif
