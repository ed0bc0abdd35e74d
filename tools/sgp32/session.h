/* SPDX-License-Identifier: Apache-2.0 */
/* The messages of a session, and the values in them that have to fit together. */
#ifndef SGP32_TOOL_SESSION_H
#define SGP32_TOOL_SESSION_H

#include "input.h"
#include "node.h"

/* What is looked for, by the names of the specification. */
typedef enum session_part {
    PART_TRANSACTION_ID,
    PART_EUICC_CHALLENGE,
    PART_SERVER_CHALLENGE,
    PART_SERVER_ADDRESS,
    PART_CI_KEY_ID,
    PART_SERVER_SIGNED1,
    PART_SERVER_SIGNATURE1,
    PART_SERVER_CERTIFICATE,
    PART_EUICC_SIGNED1,
    PART_EUICC_SIGNATURE1,
    PART_EUICC_CERTIFICATE,
    PART_EUM_CERTIFICATE,
    PART_SMDP_SIGNED2,
    PART_SMDP_SIGNATURE2,
    PART_SMDP_CERTIFICATE,
    PART_EUICC_SIGNED2,
    PART_EUICC_SIGNATURE2,
    PART_HASH_CC,
    PART_SECURE_CHANNEL,
    PART_INSTALLATION,
    PART_INSTALLATION_SIGNATURE,
    PART_NOTIFICATION,
    PART_NOTIFICATION_SIGNATURE,
    PART_CANCEL,
    PART_CANCEL_SIGNATURE,
    PART_CI_CERTIFICATE,    /* a file of its own */
    PART_OTHER_CERTIFICATE, /* the same, of no role in a session */
    PART_COUNT
} session_part;

/* One place where a value stands. */
typedef struct session_value {
    sgp32_bytes der;
    sgp32_bytes content;
    const char *file; /* its name, without directories */
} session_value;

typedef struct session_values {
    session_value *values;
    size_t count;
} session_values;

/* What became of a file. */
typedef enum session_verdict {
    SESSION_TAKEN,  /* its values are among the parts */
    SESSION_OTHER,  /* a message that has nothing to do with it, or no message */
    SESSION_REFUSED /* a message of which no type fits, or that is too compact to be verified */
} session_verdict;

typedef struct session_file {
    input file;
    char *path;
    node_tree tree;
    const sgp32_type *type; /* NULL: no message */
    session_verdict verdict;
    bool is_compact;
    bool is_unknown;   /* too large for a bare value, and yet no message */
    sgp32_error error; /* of a refused one: why the type that came farthest does not fit */
} session_file;

typedef struct session {
    session_file *files;
    size_t count;
    session_values parts[PART_COUNT];
    uint32_t forms; /* lenient forms met */
} session;

/* The name of a part in the specification. */
const char *session_part_name(session_part part);

/* The first value of a part; NULL if it is nowhere. */
const session_value *session_first(const session *s, session_part part);

/*
 * Reads the files, and those in directories, and collects the values. TOOL_OK,
 * or TOOL_USAGE or TOOL_REJECTED after a message. session_close is due in every
 * case.
 */
int session_open(session *out, int count, char **paths);

void session_close(session *s);

#endif
