/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a call takes of memory: its allocations, counted because glibc's entry
 * points are ours in a program that links memory.c, and the stack that it
 * reaches, found by running it in a thread whose stack was painted before.
 */
#ifndef SGP32_BENCH_MEMORY_H
#define SGP32_BENCH_MEMORY_H

#include <stddef.h>

typedef struct bench_memory {
    size_t allocations;
    size_t heap;  /* the most octets that it held at a time */
    size_t stack; /* octets, those of the call itself included */
} bench_memory;

/* Calls of malloc, calloc and realloc since the program began. */
size_t bench_allocations(void);

/* Runs `run` three times: to warm up, to count its allocations, and for its stack. */
bench_memory bench_memory_of(void (*run)(void *context), void *context);

#endif
