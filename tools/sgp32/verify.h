/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 verify: its parts, and what they share. */
#ifndef SGP32_TOOL_VERIFY_H
#define SGP32_TOOL_VERIFY_H

#include "find.h"
#include "key.h"
#include "token.h"
#include "verdict.h"

int verify_run(int count, char **arguments);

/* Each gets its arguments without `verify` and its own name, and returns the exit status. */
int verify_package_run(int count, char **arguments);
int verify_result_run(int count, char **arguments);
int verify_notification_run(int count, char **arguments);
int verify_session_run(int count, char **arguments);

/* The request that a result of v1.0 answers, whose eimSignature it covers: --v10 REQUEST. */
typedef struct v10_request {
    finding file;
    sgp32_bytes signature; /* empty: there is no such option */
} v10_request;

/* `path` may be NULL. TOOL_OK, or TOOL_USAGE after a message; find_close(&out->file) is due. */
int v10_open(v10_request *out, const char *path);

/* Options of the parts that verify one file with one key. */
typedef struct verify_options {
    const char *key;
    const char *token;
    const char *v10;
    const char *color;
    const char *path; /* the FILE; NULL for standard input */
} verify_options;

/* Takes them from the command line, those in `options`, which has to set them; `name` is that of
   the part. TOOL_OK, or TOOL_USAGE after a message. */
int verify_options_take(verify_options *out, const option *options, const char *name, int count,
                        char **arguments);

/* Adds a row that says whether a signature, were its DER form (ECDSA-Sig-Value) allowed, would
   verify over the pieces. */
void verify_add_der_hint(verdict *v, const tool_key *key, sgp32_bytes signature,
                         const sgp32_bytes *pieces, size_t count);

/* Adds the rows that all verdicts on a value of a file end with: key, place, lenient forms. */
void verify_add_place(verdict *v, const tool_key *key, const finding *found, size_t number);

/* Adds `octets` as escaped text, as hex in groups, or an INTEGER in decimal, to marked text. */
void add_characters(tool_text *out, const verdict *v, sgp32_bytes octets);
void add_octets(tool_text *out, sgp32_bytes octets, size_t group);
void add_number(tool_text *out, const sgp32_integer *number);

#endif
