/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 bpp show: what a Bound Profile Package is made of, without any key. */
#include <string.h>

#include "bpp.h"
#include "tlv.h"

/* Rows of the table: one for each part. */
enum { ROWS = SGP32_BPP_PROFILE + 1 };

/* Runs of segments of one size that are told apart in a row. */
enum { RUNS_SHOWN = 6 };

/* The segments of one part. */
typedef struct row {
    uint32_t list; /* its tag */
    uint32_t kind; /* tag of its segments */
    size_t count;
    size_t bytes; /* of all segments, with their headers */
    size_t largest;
    size_t run_size; /* of the run in progress */
    size_t run;      /* segments in it */
    size_t runs;     /* that have ended */
    tool_text sizes; /* those that have ended, as text */
    bool unicode;
} row;

static const char *times(bool unicode)
{
    return unicode ? " × " : " x ";
}

static void end_run(row *r)
{
    if (r->run != 0 && r->runs++ < RUNS_SHOWN) {
        text_put(&r->sizes, r->sizes.size == 0 ? "" : ", ");
        if (r->run > 1) {
            text_count(&r->sizes, r->run);
            text_put(&r->sizes, times(r->unicode));
        }
        text_count(&r->sizes, r->run_size);
    } else if (r->run != 0 && r->runs == RUNS_SHOWN + 1) {
        text_put(&r->sizes, r->unicode ? ", …" : ", ...");
    }
    r->run = 0;
}

static void add_segment(row *r, uint32_t tag, size_t size)
{
    if (size != r->run_size) {
        end_run(r);
        r->run_size = size;
    }
    r->run++;
    r->kind = tag;
    r->count++;
    r->bytes += size;
    r->largest = size > r->largest ? size : r->largest;
}

/* Sorts one unit into the rows; BF23 is taken out of the first one. */
static void add_unit(row rows[ROWS], sgp32_bytes *channel, const sgp32_bpp_unit *unit)
{
    row *r = &rows[unit->part];
    sgp32_bytes der = unit->data;
    tlv head;
    bool is_list = unit->tag != SGP32_BSP_PROFILE && unit->tag != SGP32_BSP_CLEAR;
    if (!tlv_read(&head, der.data, SIZE_MAX)) {
        return;
    }
    if (is_list) {
        r->list = head.tag;
        der = sgp32_bytes_of(der.data + head.header, der.size - head.header);
    }
    if (der.size == 0 || !tlv_read(&head, der.data, der.size)) {
        return; /* A1 and A3: their segments are units of their own */
    }
    add_segment(r, head.tag, der.size);
    if (unit->part == SGP32_BPP_CHANNEL) {
        r->list = head.tag;
        *channel = der;
    }
}

/* A number in a column of `columns`, right-aligned. */
static void add_number(tool_text *out, size_t number, size_t columns)
{
    tool_text digits = {NULL, 0, 0};
    text_count(&digits, number);
    text_repeat(out, " ", digits.size < columns ? columns - digits.size : 0);
    text_add(out, digits.data, digits.size);
    text_free(&digits);
}

static void add_row(tool_text *out, sgp32_bpp_part part, const row *r)
{
    tool_text tag = {NULL, 0, 0};
    tlv_tag_name(&tag, r->list);
    text_format(out, MARK_DIM "%4s  " MARK_BOLD "%-23s" MARK_NUMBER, tag.data, bpp_part_name(part));
    text_free(&tag);
    if (part == SGP32_BPP_CHANNEL) {
        text_put(out, "             ");
        add_number(out, r->bytes, 11);
        text_put(out, "\n");
        return;
    }
    add_number(out, r->count, 8);
    text_format(out, MARK_DIM "%s" MARK_HEX "%02X" MARK_NUMBER, times(r->unicode),
                (unsigned)r->kind);
    add_number(out, r->bytes, 11);
    text_put(out, r->largest > SGP32_BSP_SEGMENT_MAX ? MARK_WARN : MARK_NUMBER);
    add_number(out, r->largest, 9);
    if (r->count > 1) {
        text_format(out, MARK_DIM "   %s", r->sizes.data);
    }
    text_put(out, "\n");
}

static void add_table(tool_text *out, const row rows[ROWS])
{
    text_put(out, MARK_DIM "      part                     segments      bytes  largest\n");
    size_t largest = 0;
    for (size_t i = 0; i < ROWS; i++) {
        if (rows[i].count != 0) {
            add_row(out, (sgp32_bpp_part)i, &rows[i]);
        }
        if (i != SGP32_BPP_CHANNEL && rows[i].largest > largest) {
            largest = rows[i].largest;
        }
    }
    if (largest > SGP32_BSP_SEGMENT_MAX) {
        text_put(out, "\n" MARK_WARN "the largest segment has ");
        text_bytes(out, largest);
        text_put(out, "; an eUICC need not take more than 1,020\n");
    }
}

void bpp_draw(tool_text *out, const display *screen, sgp32_bytes package)
{
    row rows[ROWS];
    sgp32_bytes channel = {NULL, 0};
    sgp32_bpp_units units;
    sgp32_bpp_unit unit;
    size_t count = 0;
    memset(rows, 0, sizeof rows);
    for (size_t i = 0; i < ROWS; i++) {
        rows[i].unicode = screen->unicode;
    }
    sgp32_bpp_units_begin(&units, package);
    while (sgp32_bpp_units_next(&units, &unit) == SGP32_OK) {
        add_unit(rows, &channel, &unit);
        count++;
    }
    text_put(out, MARK_DIM "BF36  " MARK_BOLD "BoundProfilePackage  " MARK_DIM);
    text_bytes(out, package.size);
    text_format(out, ", %zu units of STORE DATA\n\n", count);
    for (size_t i = 0; i < ROWS; i++) {
        end_run(&rows[i]);
    }
    add_table(out, rows);
    text_put(out, "\n");
    bpp_draw_part(out, screen, &sgp22_InitialiseSecureChannelRequest_type, channel);
    for (size_t i = 0; i < ROWS; i++) {
        text_free(&rows[i].sizes);
    }
}

int bpp_show_run(int count, char **arguments)
{
    const char *when = NULL;
    const option options[] = {
        {"color", NULL, &when, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    if (operands < 0 || !display_choose(when)) {
        return TOOL_USAGE;
    }
    if (operands > 1) {
        return tool_usage("bpp show takes one FILE, not %d", operands);
    }
    bpp_file file;
    int status = bpp_read(&file, operands == 1 ? arguments[0] : NULL);
    status = status == TOOL_OK ? bpp_check(&file) : status;
    if (status == TOOL_OK) {
        display screen;
        tool_text drawn = {NULL, 0, 0};
        display_open(&screen, stdout);
        bpp_draw(&drawn, &screen, file.package);
        status = bpp_print(&drawn, stdout);
        text_free(&drawn);
    }
    bpp_close(&file);
    return status;
}
