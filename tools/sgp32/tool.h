/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What all commands of the tool share: how they are found, how they end, how
 * they read their options and how they complain.
 *
 * A new subcommand is a file of its own and one entry in the table of main.c.
 */
#ifndef SGP32_TOOL_H
#define SGP32_TOOL_H

#include <stdbool.h>
#include <stddef.h>

#include "sgp32/codec.h"
#include "sgp32/json.h"
#include "sgp32/schema.h"

/* Exit status. Scripts depend on it. */
enum {
    TOOL_OK = 0,
    TOOL_REJECTED = 1, /* the message, or the JSON text, is not what it should be */
    TOOL_USAGE = 2     /* bad option, unknown type, unreadable file */
};

/* A subcommand. `run` gets its arguments without the command's name. */
typedef struct command {
    const char *name;
    const char *summary; /* one line for the overview */
    const char *help;    /* usage, then options; ends with a newline */
    int (*run)(int count, char **arguments);
} command;

int decode_run(int count, char **arguments);
int encode_run(int count, char **arguments);
int types_run(int count, char **arguments);
int show_run(int count, char **arguments);
int keys_run(int count, char **arguments);
int bpp_run(int count, char **arguments);

/* Says on stderr why the command line or the system stands in the way; returns TOOL_USAGE. */
int tool_usage(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Says on stderr why the input is refused; returns TOOL_REJECTED. */
int tool_reject(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Says something on stderr that is no failure. */
void tool_note(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Writes to stdout and flushes it; TOOL_OK, or TOOL_USAGE after a message. */
int tool_write(const char *data, size_t size);

/* How an option takes its value. */
typedef enum option_kind {
    OPTION_FLAG,  /* none: --lenient; sets *flag */
    OPTION_VALUE, /* one: -t TYPE, -tTYPE, --type TYPE, --type=TYPE; sets *value */
    OPTION_MAYBE, /* --color, --color=WHEN; sets *value */
    OPTION_LIST   /* as OPTION_VALUE, and again: sets the next of OPTION_LIST_MAX at `value` */
} option_kind;

/* Most times that one OPTION_LIST may be given. */
#define OPTION_LIST_MAX 16

typedef struct option {
    const char *name;
    bool *flag;
    const char **value;
    const char *implied; /* value of an OPTION_MAYBE without one */
    option_kind kind;
    char letter; /* 0: long name only */
} option;

/*
 * Takes the options out of `arguments`, which may stand anywhere before `--`,
 * and moves the operands to the front. Returns their number, or -1 after a
 * message. `options` ends with an entry without a name.
 */
int options_take(const option *options, int count, char **arguments);

/* Number of `value` in the NULL-terminated `words`; -1 after a message that names them. */
int options_choose(const char *name, const char *value, const char *const *words);

/* Finds a type by name; NULL after a message that suggests others (exit with TOOL_USAGE). */
const sgp32_type *type_named(const char *name);

/* "Module.Type" of a named type. The text is the caller's to clear. */
struct tool_text;
void type_full_name(struct tool_text *out, const sgp32_type *type);

#endif
