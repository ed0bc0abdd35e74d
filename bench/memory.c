/* SPDX-License-Identifier: Apache-2.0 */
#include "memory.h"

#include <malloc.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STACK = 4 << 20, PAINT = 0xA5 };

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *data, size_t size);
extern void __libc_free(void *data);

/* Threads of bench/threads.c allocate too: each counts for itself. */
static _Thread_local size_t allocations;
static bool tracking;
static size_t held;
static size_t most_held;

static void hold(void *data)
{
    if (tracking && data != NULL) {
        held += malloc_usable_size(data);
        most_held = held > most_held ? held : most_held;
    }
}

static void let_go(void *data)
{
    if (tracking && data != NULL) {
        held -= malloc_usable_size(data);
    }
}

void *malloc(size_t size)
{
    void *data = __libc_malloc(size);
    allocations++;
    hold(data);
    return data;
}

void *calloc(size_t count, size_t size)
{
    void *data = __libc_calloc(count, size);
    allocations++;
    hold(data);
    return data;
}

void *realloc(void *data, size_t size)
{
    allocations++;
    let_go(data);
    void *moved = __libc_realloc(data, size);
    hold(moved);
    return moved;
}

void free(void *data)
{
    let_go(data);
    __libc_free(data);
}

size_t bench_allocations(void)
{
    return allocations;
}

typedef struct call {
    void (*run)(void *context);
    void *context;
} call;

static void *run_call(void *data)
{
    const call *what = data;
    what->run(what->context);
    return NULL;
}

static void nothing(void *context)
{
    (void)context;
}

/* Octets of a thread's stack that are no longer painted after the call. */
static size_t reached(unsigned char *stack, call what)
{
    pthread_attr_t attributes;
    pthread_t thread;
    memset(stack, PAINT, STACK);
    if (pthread_attr_init(&attributes) != 0 ||
        pthread_attr_setstack(&attributes, stack, STACK) != 0 ||
        pthread_create(&thread, &attributes, run_call, &what) != 0 ||
        pthread_join(thread, NULL) != 0) {
        fputs("bench: no thread to measure a stack in\n", stderr);
        exit(2);
    }
    pthread_attr_destroy(&attributes);
    size_t untouched = 0;
    while (untouched < STACK && stack[untouched] == PAINT) {
        untouched++;
    }
    return STACK - untouched;
}

bench_memory bench_memory_of(void (*run)(void *context), void *context)
{
    bench_memory result = {0, 0, 0};
    unsigned char *stack = aligned_alloc(4096, STACK);
    if (stack == NULL) {
        fputs("bench: no memory for a stack\n", stderr);
        exit(2);
    }
    run(context);
    held = most_held = 0;
    tracking = true;
    size_t before = allocations;
    run(context);
    result.allocations = allocations - before;
    tracking = false;
    result.heap = most_held;
    size_t idle = reached(stack, (call){nothing, NULL});
    size_t busy = reached(stack, (call){run, context});
    result.stack = busy > idle ? busy - idle : 0;
    free(stack);
    return result;
}
