/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the verify commands print: a line that says good or refused, and rows
 * below it that say of what and why.
 *
 *     refused  eimSignature of the EuiccPackageRequest
 *       reason   the signature does not verify
 *       key      P-256 certificate eim.pem
 */
#ifndef SGP32_TOOL_VERDICT_H
#define SGP32_TOOL_VERDICT_H

#include "display.h"
#include "tool.h"

typedef struct verdict {
    tool_text out; /* marked */
    display screen;
    size_t good;
    size_t refused;
} verdict;

void verdict_open(verdict *v);

/* Begins a verdict. */
void verdict_say(verdict *v, bool is_good, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Adds a row to it; the text is marked and broken into lines. */
void verdict_row(verdict *v, const char *label, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* One check of many: a line, with what was checked and the words on it. */
typedef enum check_result { CHECK_GOOD, CHECK_REFUSED, CHECK_NOTE } check_result;

/* Adds a check. A note is neither good nor refused. */
void verdict_check(verdict *v, check_result result, const char *what, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Adds a row for each lenient form. */
void verdict_forms(verdict *v, uint32_t forms);

/* Why a signature was refused, in words. */
const char *verdict_reason(sgp32_status status);

/* Prints all. Returns the exit status: TOOL_REJECTED if anything was refused, or nothing good. */
int verdict_close(verdict *v);

/* Prints the verdict on a file that could not be read as what it should be, after standard error
   has said why; returns `status`. */
int verdict_unreadable(int status, const char *path, const char *what);

#endif
