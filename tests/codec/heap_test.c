/* SPDX-License-Identifier: Apache-2.0 */
/*
 * No codec function allocates: the allocator is replaced by one that counts
 * while every vector goes through every function. `--plant` allocates once in
 * between, which must be noticed. Needs glibc, whose own allocator stays
 * reachable under its internal names.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/exercise.h"

/* Large enough for the JSON text of the largest vector. */
#define ROOM_SIZE ((size_t)8 << 20)

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *block);

static bool counting;
static size_t allocations;

/* NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): the C
 * library's are reserved */
void *malloc(size_t size)
{
    allocations += counting;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    allocations += counting;
    return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    allocations += counting;
    return __libc_realloc(block, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    allocations += counting;
    return __libc_memalign(alignment, size);
}

void free(void *block)
{
    __libc_free(block);
}
/* NOLINTEND(readability-inconsistent-declaration-parameter-name) */

int main(int argc, char **argv)
{
    bool plant = argc > 1 && strcmp(argv[1], "--plant") == 0;
    support_vectors vectors = support_vectors_all();
    support_room room = support_room_make(ROOM_SIZE);
    size_t failures = 0;
    for (size_t i = 0; i < vectors.count; i++) {
        counting = true;
        const char *fault = support_exercise(&vectors.items[i], &room);
        if (plant && i == 0) {
            void *volatile block = malloc(1);
            free(block);
        }
        counting = false;
        if (fault != NULL) {
            failures++;
            fprintf(stderr, "%s: %s\n", vectors.items[i].type, fault);
        }
    }
    printf("%zu allocations, %zu failures in %zu messages\n", allocations, failures, vectors.count);
    bool good = allocations == 0 && failures == 0 && vectors.count != 0;
    support_room_free(&room);
    support_vectors_free(&vectors);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
