/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The part of Criterion's interface that the tests use, for machines where
 * Criterion cannot run: under qemu-user, and where a test must start in
 * milliseconds. runner.c brings the main function: each test is a process of
 * its own, as with Criterion.
 */
#ifndef SGP32_TESTS_RUNNER_H
#define SGP32_TESTS_RUNNER_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct runner_test {
    const char *suite;
    const char *name;
    void (*run)(void);
    unsigned timeout; /* seconds; 0 for the runner's own */
    struct runner_test *next;
} runner_test;

void runner_add(runner_test *test);

/* Records a failure and prints it; a fatal one ends the test's process. */
__attribute__((format(printf, 5, 6))) void
runner_judge(bool fatal, const char *what, const char *file, int line, const char *format, ...);
__attribute__((format(printf, 1, 2))) void runner_log(const char *format, ...);

#define Test(Suite, Name, ...)                                                                     \
    static void Suite##_##Name##_run(void);                                                        \
    static runner_test Suite##_##Name##_test = {                                                   \
        .suite = #Suite, .name = #Name, .run = Suite##_##Name##_run, __VA_ARGS__};                 \
    __attribute__((constructor)) static void Suite##_##Name##_add(void)                            \
    {                                                                                              \
        runner_add(&Suite##_##Name##_test);                                                        \
    }                                                                                              \
    static void Suite##_##Name##_run(void)

/* The message is put together after a failure only: its arguments may have no value before. */
#define RUNNER_JUDGE(Holds, Fatal, What, ...)                                                      \
    ((Holds) ? (void)0 : runner_judge((Fatal), (What), __FILE__, __LINE__, "" __VA_ARGS__))
#define RUNNER_COMPARE(A, Operator, B, Fatal, ...)                                                 \
    RUNNER_JUDGE((A)Operator(B), Fatal, #A " " #Operator " " #B, __VA_ARGS__)

#define cr_assert(Condition, ...) RUNNER_JUDGE(!!(Condition), true, #Condition, __VA_ARGS__)
#define cr_assert_not(Condition, ...) RUNNER_JUDGE(!(Condition), true, "!" #Condition, __VA_ARGS__)
#define cr_assert_fail(...) RUNNER_JUDGE(false, true, "fail", __VA_ARGS__)
#define cr_assert_eq(A, B, ...) RUNNER_COMPARE(A, ==, B, true, __VA_ARGS__)
#define cr_assert_neq(A, B, ...) RUNNER_COMPARE(A, !=, B, true, __VA_ARGS__)
#define cr_assert_lt(A, B, ...) RUNNER_COMPARE(A, <, B, true, __VA_ARGS__)
#define cr_assert_leq(A, B, ...) RUNNER_COMPARE(A, <=, B, true, __VA_ARGS__)
#define cr_assert_gt(A, B, ...) RUNNER_COMPARE(A, >, B, true, __VA_ARGS__)
#define cr_assert_geq(A, B, ...) RUNNER_COMPARE(A, >=, B, true, __VA_ARGS__)
#define cr_assert_null(A, ...) RUNNER_COMPARE(A, ==, NULL, true, __VA_ARGS__)
#define cr_assert_not_null(A, ...) RUNNER_COMPARE(A, !=, NULL, true, __VA_ARGS__)
#define cr_assert_str_eq(A, B, ...)                                                                \
    RUNNER_JUDGE(strcmp((A), (B)) == 0, true, #A " is " #B, __VA_ARGS__)
#define cr_assert_str_neq(A, B, ...)                                                               \
    RUNNER_JUDGE(strcmp((A), (B)) != 0, true, #A " is not " #B, __VA_ARGS__)
#define cr_assert_str_empty(A, ...) RUNNER_JUDGE(*(A) == '\0', true, #A " is empty", __VA_ARGS__)
#define cr_expect(Condition, ...) RUNNER_JUDGE(!!(Condition), false, #Condition, __VA_ARGS__)
#define cr_expect_not(Condition, ...) RUNNER_JUDGE(!(Condition), false, "!" #Condition, __VA_ARGS__)
#define cr_expect_eq(A, B, ...) RUNNER_COMPARE(A, ==, B, false, __VA_ARGS__)
#define cr_expect_neq(A, B, ...) RUNNER_COMPARE(A, !=, B, false, __VA_ARGS__)
#define cr_expect_lt(A, B, ...) RUNNER_COMPARE(A, <, B, false, __VA_ARGS__)
#define cr_expect_leq(A, B, ...) RUNNER_COMPARE(A, <=, B, false, __VA_ARGS__)
#define cr_expect_gt(A, B, ...) RUNNER_COMPARE(A, >, B, false, __VA_ARGS__)
#define cr_expect_geq(A, B, ...) RUNNER_COMPARE(A, >=, B, false, __VA_ARGS__)
#define cr_log_info(...) runner_log("" __VA_ARGS__)

#endif
