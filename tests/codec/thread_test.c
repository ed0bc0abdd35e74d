/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Several threads take the same vectors through every codec function at once;
 * under ThreadSanitizer a shared variable in the library would be reported.
 * `--plant` lets the threads write one variable without a lock, which must be.
 * A plain program, because Criterion does not start under ThreadSanitizer.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/exercise.h"

#define THREADS 4
#define ROUNDS 3
#define ROOM_SIZE ((size_t)8 << 20)

static support_vectors vectors;
static bool plant;
static volatile unsigned long unguarded;

/* Takes every vector through the codec; the number of failures. */
static void *work(void *context)
{
    size_t *failures = (size_t *)context;
    support_room room = support_room_make(ROOM_SIZE);
    for (size_t i = 0; i < ROUNDS * vectors.count; i++) {
        const support_vector *vector = &vectors.items[i % vectors.count];
        const char *fault = support_exercise(vector, &room);
        if (fault != NULL) {
            ++*failures;
            fprintf(stderr, "%s: %s\n", vector->type, fault);
        }
        if (plant) {
            unguarded = unguarded + 1;
        }
    }
    support_room_free(&room);
    return NULL;
}

int main(int argc, char **argv)
{
    plant = argc > 1 && strcmp(argv[1], "--plant") == 0;
    vectors = support_vectors_all();
    pthread_t threads[THREADS];
    size_t failures[THREADS] = {0};
    size_t total = 0;
    for (size_t i = 0; i < THREADS; i++) {
        if (pthread_create(&threads[i], NULL, work, &failures[i]) != 0) {
            fputs("no thread\n", stderr);
            return EXIT_FAILURE;
        }
    }
    for (size_t i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        total += failures[i];
    }
    printf("%d threads, %zu failures in %zu messages each\n", THREADS, total,
           ROUNDS * vectors.count);
    bool good = total == 0 && vectors.count != 0;
    support_vectors_free(&vectors);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
