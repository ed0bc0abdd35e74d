/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 bpp: Bound Profile Packages, protected and open. */
#ifndef SGP32_TOOL_BPP_H
#define SGP32_TOOL_BPP_H

#include <stdio.h>

#include "sgp32/bpp.h"

#include "display.h"
#include "find.h"

int bpp_open_run(int count, char **arguments);
int bpp_seal_run(int count, char **arguments);
int bpp_segment_run(int count, char **arguments);
int bpp_show_run(int count, char **arguments);

/* A package in a file: alone, or inside the message that brought it. */
typedef struct bpp_file {
    finding found;
    const char *path;    /* for messages */
    sgp32_bytes package; /* its octets, BF36 first */
} bpp_file;

/*
 * Reads `path` and finds the package in it. Whether it is one is not looked at
 * further. TOOL_OK, or another status after a message. bpp_close is due in both
 * cases.
 */
int bpp_read(bpp_file *out, const char *path);
void bpp_close(bpp_file *file);

/*
 * Checks the order of the elements and the bounds of all lengths, without keys;
 * TOOL_REJECTED after a message that shows the place.
 */
int bpp_check(const bpp_file *file);

/* What is wrong with a package: "its MAC does not fit". */
const char *bpp_fault_text(sgp32_status status);

/* "ConfigureISDP", as a BppCommandId names it: "configureISDP". */
const char *bpp_part_name(sgp32_bpp_part part);

/* Adds the parts of a package that bpp_check has passed: a table, and the channel as a tree. */
void bpp_draw(tool_text *out, const display *screen, sgp32_bytes package);

/* Adds a decoded part of a package as a tree; in hex if it does not decode as `type`. */
void bpp_draw_part(tool_text *out, const display *screen, const sgp32_type *type, sgp32_bytes der);

/* Shows marked text; TOOL_OK, or TOOL_USAGE after a message. */
int bpp_print(const tool_text *marked, FILE *stream);

#endif
