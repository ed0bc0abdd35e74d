/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the programs of the codecs share, ours and the peers': they read the
 * same messages, and have the same operations counted, timed and measured.
 *
 *   PROGRAM count SUBJECTS [OPERATION...]
 *       Runs each operation on each subject twice, the second time inside
 *       measured(), after which callgrind dumps what it counted (bench/counts.py).
 *       Prints a line `SUBJECT OPERATION` for each.
 *   PROGRAM serve SUBJECTS
 *       Answers lines on standard input with a line each (bench/peers.py):
 *       `time SUBJECT OPERATION NANOSECONDS`    nanoseconds of one run, from as
 *                                               many as fit into so much time
 *       `memory SUBJECT OPERATION`              allocations, heap, stack
 *
 * A line of SUBJECTS is `NAME Module.Type HEX`. `-` stands for the result of what
 * a program cannot do.
 */
#ifndef SGP32_BENCH_HARNESS_H
#define SGP32_BENCH_HARNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct bench_subject {
    char *name;
    char *type; /* Module.Type */
    uint8_t *der;
    size_t size;
    void *state; /* what `prepare` made of it */
    bool prepared;
    bool usable;
} bench_subject;

typedef struct bench_operation {
    const char *name;
    /* False if it failed or cannot be done. */
    bool (*run)(bench_subject *subject);
    /* Releases what `run` made; may be NULL. Part of the times and not of the counts. */
    void (*clean)(bench_subject *subject);
} bench_operation;

/* Reads a file of subjects; the array is the harness's. */
size_t bench_load(bench_subject **subjects, const char *path);

/* The main function of a program. `prepare` is called once for each subject that is
   used; false if the program does not know its type, or cannot decode it. */
int bench_main(int argc, char **argv, const bench_operation *operations, size_t count,
               bool (*prepare)(bench_subject *subject));

#endif
