/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whether the time of comparing two MACs tells where they differ: Welch's t of
 * two classes of comparisons, those of MACs that differ in the first octet and
 * those that differ in the last one, measured in random order on this machine.
 * Beyond 10 the classes can be told apart. With --plant a comparison that ends
 * at the first difference takes the place of ours, and must be told apart.
 * It needs a quiet machine; scripts/timing runs it three times and takes the best.
 */
#include "crypto/internal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SAMPLES = 200000, REPEATS = 32, SIZE = 16 };

/* Mean and variance of a class, by Welford's method. */
typedef struct class_of_times {
    double count;
    double mean;
    double squares;
} class_of_times;

static void add(class_of_times *to, double value)
{
    double before = value - to->mean;
    to->count += 1;
    to->mean += before / to->count;
    to->squares += before * (value - to->mean);
}

static bool equal_until_different(const uint8_t *a, const uint8_t *b, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (((const volatile uint8_t *)a)[i] != b[i]) {
            return false;
        }
    }
    return true;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int count, char **arguments)
{
    bool plant = count > 1 && strcmp(arguments[1], "--plant") == 0;
    bool (*volatile equal)(const uint8_t *a, const uint8_t *b, size_t size) =
        plant ? equal_until_different : crypto_equal;
    static double times[SAMPLES];
    static uint8_t classes[SAMPLES];
    static double sorted[SAMPLES];
    uint8_t mac[SIZE] = {0};
    uint8_t other[SIZE] = {0};
    uint64_t state = 1;
    volatile unsigned sum = 0;
    for (size_t i = 0; i < SAMPLES; i++) {
        state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        classes[i] = (uint8_t)(state >> 63);
        memset(other, 0, sizeof other);
        other[classes[i] * (SIZE - 1)] = 1;
        double start = now();
        for (unsigned k = 0; k < REPEATS; k++) {
            sum = sum + equal(mac, other, SIZE);
        }
        times[i] = now() - start;
    }
    /* What took longest was interrupted and says nothing. */
    memcpy(sorted, times, sizeof sorted);
    qsort(sorted, SAMPLES, sizeof sorted[0], by_size);
    double longest = sorted[SAMPLES / 10 * 9];
    class_of_times both[2] = {{0, 0, 0}, {0, 0, 0}};
    for (size_t i = 0; i < SAMPLES; i++) {
        if (times[i] <= longest) {
            add(&both[classes[i]], times[i]);
        }
    }
    double error = sqrt(both[0].squares / (both[0].count - 1) / both[0].count +
                        both[1].squares / (both[1].count - 1) / both[1].count);
    double t = error > 0 ? fabs(both[0].mean - both[1].mean) / error : 0;
    printf("first octet %.2f ns, last octet %.2f ns, t %.1f\n", both[0].mean / REPEATS,
           both[1].mean / REPEATS, t);
    return t < 10 ? EXIT_SUCCESS : EXIT_FAILURE;
}
