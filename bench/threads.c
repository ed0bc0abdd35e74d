/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What two threads do of one thread's throughput: `threads SUBJECTS`. One thread
 * and two, each with the same work, run in turn; twice the time of the one over
 * the time of the two is the gain, and 2 the most that it can be. A thread has a
 * crypto context, which it sets up itself, and a value of its own.
 *
 * A turn in which another program took a processor away is run again: there a
 * thread had less processor time than the clock shows although it did not wait for
 * anything itself. When that happens too often, disturbed turns count as well.
 *
 * Prints for each operation, with tabs between: its name, the median of five
 * gains, the least, the greatest, the median by processor time alone, and how many
 * of the five turns were disturbed.
 */
#include "demand.h"
#include "harness.h"
#include "sgp32/openssl.h"
#include "sgp32/schema.h"
#include "sgp32/sgp32.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { THREADS = 2, TURNS = 5, REPEATS_MAX = 60, VALUE_MAX = 1 << 16, WAITS_MAX = 5 };

static const double seconds = 0.15;     /* of a run of one thread */
static const double undisturbed = 0.98; /* of its time a thread has the processor */

typedef struct worker {
    _Alignas(128) pthread_t thread; /* no two workers share a line of the cache */
    void (*run)(struct worker *worker);
    size_t rounds;
    sgp32_openssl context;
    sgp32_crypto crypto;
    sgp32_curve curve;
    uint8_t *value;
    double processor; /* seconds that the last run had of it */
    double taken;     /* seconds by the clock */
    long waits;       /* how often it gave the processor away itself */
} worker;

static bench_subject *subjects;
static size_t subject_count;
static worker workers[THREADS];
static pthread_barrier_t start;

static const sgp32_curve curves[] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};
static const uint8_t message[200] = {1};
static uint8_t points[2][SGP32_POINT_SIZE];
static uint8_t signatures[2][SGP32_SIGNATURE_SIZE];

static void decode(worker *w)
{
    for (size_t i = 0; i < subject_count; i++) {
        const sgp32_type *type = subjects[i].state;
        DEMAND(sgp32_decode(type, w->value, NULL, sgp32_bytes_of(subjects[i].der, subjects[i].size),
                            SGP32_STRICT) == SGP32_OK);
    }
}

static void verify(worker *w)
{
    const size_t which = w->curve == SGP32_CURVE_P256 ? 0 : 1;
    const sgp32_bytes input = sgp32_bytes_of(message, sizeof message);
    const sgp32_public_key key = {w->curve, {points[which], SGP32_POINT_SIZE}};
    DEMAND(sgp32_ecdsa_verify(&w->crypto, &key,
                              sgp32_bytes_of(signatures[which], SGP32_SIGNATURE_SIZE), &input,
                              1) == SGP32_OK);
}

static double now(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static long waits_of_thread(void)
{
    struct rusage use;
    getrusage(RUSAGE_THREAD, &use);
    return use.ru_nvcsw;
}

static void *work(void *data)
{
    worker *w = data;
    DEMAND(sgp32_openssl_setup(&w->context, &w->crypto, NULL) == SGP32_OK);
    w->run(w);
    pthread_barrier_wait(&start);
    long waits = waits_of_thread();
    double before = now(CLOCK_MONOTONIC);
    double processor = now(CLOCK_THREAD_CPUTIME_ID);
    for (size_t i = 0; i < w->rounds; i++) {
        w->run(w);
    }
    w->processor = now(CLOCK_THREAD_CPUTIME_ID) - processor;
    w->taken = now(CLOCK_MONOTONIC) - before;
    w->waits = waits_of_thread() - waits;
    sgp32_openssl_teardown(&w->context);
    return NULL;
}

typedef struct times {
    double taken;     /* seconds until the last of the threads was done */
    double processor; /* the most that one of them had */
    bool disturbed;
} times;

static times run_threads(size_t count)
{
    times result = {0, 0, false};
    DEMAND(pthread_barrier_init(&start, NULL, (unsigned)count) == 0);
    for (size_t i = 0; i < count; i++) {
        DEMAND(pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0);
    }
    for (size_t i = 0; i < count; i++) {
        const worker *w = &workers[i];
        DEMAND(pthread_join(w->thread, NULL) == 0);
        result.taken = w->taken > result.taken ? w->taken : result.taken;
        result.processor = w->processor > result.processor ? w->processor : result.processor;
        result.disturbed |= w->processor < undisturbed * w->taken && w->waits < WAITS_MAX;
    }
    pthread_barrier_destroy(&start);
    return result;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values)
{
    qsort(values, TURNS, sizeof *values, ascending);
    return values[TURNS / 2];
}

static void measure(const char *name, void (*run)(worker *w), sgp32_curve curve)
{
    double gains[TURNS];
    double processor_gains[TURNS];
    size_t repeats = 0;
    size_t disturbed = 0;
    for (size_t i = 0; i < THREADS; i++) {
        workers[i].run = run;
        workers[i].curve = curve;
        workers[i].rounds = 1;
    }
    (void)run_threads(THREADS);
    double processor = 0;
    while ((processor = run_threads(1).processor) < seconds / 8) {
        workers[0].rounds *= 2;
    }
    workers[0].rounds = (size_t)((double)workers[0].rounds * seconds / processor);
    workers[1].rounds = workers[0].rounds;
    for (size_t turn = 0; turn < TURNS;) {
        times one = {0, 0, false};
        times two = {0, 0, false};
        if ((turn + repeats) % 2 == 0) {
            one = run_threads(1);
        }
        two = run_threads(THREADS);
        if ((turn + repeats) % 2 != 0) {
            one = run_threads(1);
        }
        if ((one.disturbed || two.disturbed) && repeats < REPEATS_MAX) {
            repeats++;
            continue;
        }
        gains[turn] = 2 * one.taken / two.taken;
        processor_gains[turn] = 2 * one.processor / two.processor;
        disturbed += one.disturbed || two.disturbed;
        turn++;
    }
    double gain = median(gains);
    printf("%s\t%.3f\t%.3f\t%.3f\t%.3f\t%zu\n", name, gain, gains[0], gains[TURNS - 1],
           median(processor_gains), disturbed);
    fflush(stdout);
}

static void setup(const char *path)
{
    const sgp32_bytes input = sgp32_bytes_of(message, sizeof message);
    subject_count = bench_load(&subjects, path);
    for (size_t i = 0; i < subject_count; i++) {
        sgp32_type_info info;
        subjects[i].state = (void *)(uintptr_t)sgp32_type_find(subjects[i].type);
        DEMAND(subjects[i].state != NULL);
        sgp32_type_describe(&info, subjects[i].state);
        DEMAND(info.struct_size <= VALUE_MAX);
    }
    for (size_t i = 0; i < THREADS; i++) {
        workers[i].value = calloc(1, VALUE_MAX);
        DEMAND(workers[i].value != NULL);
    }
    sgp32_openssl *context = &workers[0].context;
    DEMAND(sgp32_openssl_setup(context, &workers[0].crypto, NULL) == SGP32_OK);
    for (size_t i = 0; i < sizeof curves / sizeof curves[0]; i++) {
        sgp32_private_key key;
        DEMAND(sgp32_key_generate(&workers[0].crypto, &key, points[i], curves[i]) == SGP32_OK);
        DEMAND(sgp32_ecdsa_sign(&workers[0].crypto, signatures[i], &key, &input, 1) == SGP32_OK);
        sgp32_private_key_wipe(&workers[0].crypto, &key);
    }
    sgp32_openssl_teardown(context);
}

int main(int argc, char **argv)
{
    DEMAND(argc == 2);
    setup(argv[1]);
    measure("decode the mix", decode, SGP32_CURVE_P256);
    measure("verify; P-256", verify, SGP32_CURVE_P256);
    measure("verify; brainpoolP256r1", verify, SGP32_CURVE_BRAINPOOLP256R1);
    for (size_t i = 0; i < THREADS; i++) {
        free(workers[i].value);
    }
    return 0;
}
