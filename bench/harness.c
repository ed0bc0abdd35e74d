/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"

#include "memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SUBJECTS_MAX = 128, PARTS = 9 };

static bench_subject subjects[SUBJECTS_MAX];
static size_t subject_count;
static bool (*prepare_subject)(bench_subject *subject);

static void fail(const char *what)
{
    fprintf(stderr, "bench: %s\n", what);
    exit(2);
}

static void *demand(void *data)
{
    if (data == NULL) {
        fail("out of memory");
    }
    return data;
}

static int digit(char c)
{
    const char *digits = "0123456789ABCDEF";
    const char *found = c == '\0' ? NULL : strchr(digits, c);
    return found == NULL ? -1 : (int)(found - digits);
}

/* Cuts the next word off a line; empty at the end. */
static char *next_word(char **line)
{
    char *word = *line + strspn(*line, " \n");
    size_t size = strcspn(word, " \n");
    *line = word + size + (word[size] != '\0');
    word[size] = '\0';
    return word;
}

static char *copied(const char *text)
{
    char *copy = demand(malloc(strlen(text) + 1));
    return strcpy(copy, text);
}

size_t bench_load(bench_subject **loaded, const char *path)
{
    char *line = NULL;
    size_t capacity = 0;
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        fail("cannot read the subjects");
    }
    while (getline(&line, &capacity, file) > 0) {
        if (subject_count == SUBJECTS_MAX) {
            fail("too many subjects");
        }
        char *rest = line;
        bench_subject *s = &subjects[subject_count++];
        s->name = copied(next_word(&rest));
        s->type = copied(next_word(&rest));
        const char *hex = next_word(&rest);
        s->size = strlen(hex) / 2;
        s->der = demand(malloc(s->size)); /* exactly, so that a tool sees one octet too many */
        for (size_t i = 0; i < s->size; i++) {
            int high = digit(hex[2 * i]);
            int low = digit(hex[2 * i + 1]);
            if (high < 0 || low < 0) {
                fail("a subject is no hexadecimal text");
            }
            s->der[i] = (uint8_t)(high << 4 | low);
        }
    }
    free(line);
    fclose(file);
    *loaded = subjects;
    return subject_count;
}

static bool usable(bench_subject *s)
{
    if (!s->prepared) {
        s->prepared = true;
        s->usable = prepare_subject(s);
    }
    return s->usable;
}

static bool run(const bench_operation *what, bench_subject *s)
{
    bool good = what->run(s);
    if (what->clean != NULL) {
        what->clean(s);
    }
    return good;
}

/* The counter collects while this runs and nowhere else. */
__attribute__((noinline)) bool measured(const bench_operation *what, bench_subject *s);
bool measured(const bench_operation *what, bench_subject *s)
{
    return what->run(s);
}

static int count_all(const bench_operation *operations, size_t count, char **wanted)
{
    for (size_t i = 0; i < subject_count; i++) {
        for (size_t k = 0; k < count; k++) {
            const bench_operation *what = &operations[k];
            bool asked = *wanted == NULL;
            for (char **name = wanted; *name != NULL; name++) {
                asked = asked || strcmp(*name, what->name) == 0;
            }
            if (!asked || !usable(&subjects[i]) || !run(what, &subjects[i])) {
                continue;
            }
            if (!measured(what, &subjects[i])) {
                fail("an operation fails the second time");
            }
            if (what->clean != NULL) {
                what->clean(&subjects[i]);
            }
            printf("%s %s\n", subjects[i].name, what->name);
        }
    }
    return 0;
}

/* Time that this thread has had: other programs on the machine do not count. */
static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Nanoseconds of one run, from about as many as take `budget`: the median of a few parts,
   which does not see where another program came in between. The first run warms the caches. */
static double time_of(const bench_operation *what, bench_subject *s, double budget)
{
    double times[PARTS];
    run(what, s);
    double start = now();
    run(what, s);
    double once = now() - start;
    size_t parts = once >= budget ? 1 : PARTS;
    size_t rounds = (size_t)(budget / (double)parts / (once + 1)) + 1;
    for (size_t part = 0; part < parts; part++) {
        start = now();
        for (size_t i = 0; i < rounds; i++) {
            run(what, s);
        }
        times[part] = (now() - start) / (double)rounds;
    }
    qsort(times, parts, sizeof *times, ascending);
    return times[parts / 2];
}

typedef struct call {
    const bench_operation *what;
    bench_subject *subject;
} call;

static void run_call(void *context)
{
    const call *c = context;
    run(c->what, c->subject);
}

static void answer(const bench_operation *operations, size_t count, char *line)
{
    const char *command = next_word(&line);
    const char *name = next_word(&line);
    const char *operation = next_word(&line);
    double budget = strtod(next_word(&line), NULL);
    call c = {NULL, NULL};
    for (size_t i = 0; i < subject_count; i++) {
        c.subject = strcmp(subjects[i].name, name) == 0 ? &subjects[i] : c.subject;
    }
    for (size_t i = 0; i < count; i++) {
        c.what = strcmp(operations[i].name, operation) == 0 ? &operations[i] : c.what;
    }
    if (c.what == NULL || c.subject == NULL || !usable(c.subject) || !run(c.what, c.subject)) {
        puts("-");
    } else if (strcmp(command, "time") == 0) {
        printf("%.1f\n", time_of(c.what, c.subject, budget));
    } else {
        bench_memory memory = bench_memory_of(run_call, &c);
        printf("%zu %zu %zu\n", memory.allocations, memory.heap, memory.stack);
    }
    fflush(stdout);
}

static int serve(const bench_operation *operations, size_t count)
{
    char *line = NULL;
    size_t capacity = 0;
    while (getline(&line, &capacity, stdin) > 0) {
        answer(operations, count, line);
    }
    free(line);
    return 0;
}

int bench_main(int argc, char **argv, const bench_operation *operations, size_t count,
               bool (*prepare)(bench_subject *subject))
{
    prepare_subject = prepare;
    if (argc < 3) {
        fail("usage: PROGRAM count|serve SUBJECTS [OPERATION...]");
    }
    bench_subject *loaded = NULL;
    (void)bench_load(&loaded, argv[2]);
    return strcmp(argv[1], "count") == 0 ? count_all(operations, count, argv + 3)
                                         : serve(operations, count);
}
