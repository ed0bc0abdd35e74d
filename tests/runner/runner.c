/* SPDX-License-Identifier: Apache-2.0 */
/* Runs the tests of a program, each in a process of its own: --timeout SECONDS of one test,
   --jobs COUNT at a time, --filter SUITE/NAME (a pattern of the shell, !(...) too), --fail-fast. */
#include "criterion/criterion.h"

#include <fnmatch.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct options {
    unsigned timeout;
    size_t jobs;
    const char *filter;
    bool fail_fast;
} options;

static runner_test *tests;
static bool failed; /* the test of this process */

void runner_add(runner_test *test)
{
    test->next = tests;
    tests = test;
}

void runner_judge(bool fatal, const char *what, const char *file, int line, const char *format, ...)
{
    failed = true;
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "%s:%d: %s: ", file, line, what);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    if (fatal) {
        exit(EXIT_FAILURE);
    }
}

void runner_log(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

static pid_t start(const runner_test *test, const options *with)
{
    fflush(NULL);
    pid_t process = fork();
    if (process == 0) {
        alarm(test->timeout != 0 ? test->timeout : with->timeout);
        test->run();
        exit(failed ? EXIT_FAILURE : EXIT_SUCCESS);
    }
    if (process < 0) {
        perror("fork");
        exit(2);
    }
    return process;
}

static options read_options(int count, char **arguments)
{
    options with = {300, 1, NULL, false};
    for (int i = 1; i < count; i++) {
        if (strcmp(arguments[i], "--fail-fast") == 0) {
            with.fail_fast = true;
        } else if (i + 1 < count && strcmp(arguments[i], "--timeout") == 0) {
            with.timeout = (unsigned)strtoul(arguments[++i], NULL, 10);
        } else if (i + 1 < count && strcmp(arguments[i], "--jobs") == 0) {
            with.jobs = strtoul(arguments[++i], NULL, 10);
        } else if (i + 1 < count && strcmp(arguments[i], "--filter") == 0) {
            with.filter = arguments[++i];
        } else {
            fprintf(stderr, "runner: cannot use the argument %s\n", arguments[i]);
            exit(2);
        }
    }
    return with;
}

static bool is_wanted(const runner_test *test, const options *with)
{
    char name[256];
    snprintf(name, sizeof name, "%s/%s", test->suite, test->name);
    return with->filter == NULL || fnmatch(with->filter, name, FNM_EXTMATCH) == 0;
}

/* Waits for one of the processes; tells whether its test passed. */
static bool end_one(const runner_test **running, pid_t *processes, size_t jobs)
{
    int status = 0;
    pid_t process = wait(&status);
    for (size_t i = 0; i < jobs; i++) {
        if (process < 0 || processes[i] != process) {
            continue;
        }
        processes[i] = 0;
        if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS) {
            return true;
        }
        fprintf(stderr, "FAIL: %s/%s", running[i]->suite, running[i]->name);
        if (WIFSIGNALED(status)) {
            fprintf(stderr, " (signal %d)", WTERMSIG(status));
        }
        fputc('\n', stderr);
        return false;
    }
    fputs("runner: lost a process\n", stderr);
    exit(2);
}

int main(int count, char **arguments)
{
    options with = read_options(count, arguments);
    size_t tested = 0;
    size_t passed = 0;
    size_t running_count = 0;
    const runner_test *running[16] = {NULL};
    pid_t processes[16] = {0};
    if (with.jobs == 0 || with.jobs > sizeof processes / sizeof processes[0]) {
        fputs("runner: --jobs is 1 to 16\n", stderr);
        return 2;
    }
    for (const runner_test *test = tests; test != NULL || running_count != 0;) {
        bool stop = with.fail_fast && passed + running_count < tested;
        if (test != NULL && (stop || !is_wanted(test, &with))) {
            test = test->next;
        } else if (test != NULL && running_count < with.jobs) {
            size_t slot = 0;
            while (processes[slot] != 0) {
                slot++;
            }
            running[slot] = test;
            processes[slot] = start(test, &with);
            running_count++;
            tested++;
            test = test->next;
        } else {
            passed += end_one(running, processes, with.jobs);
            running_count--;
        }
    }
    fprintf(stderr, "Tested: %zu | Passing: %zu | Failing: %zu\n", tested, passed, tested - passed);
    return tested != 0 && passed == tested ? EXIT_SUCCESS : EXIT_FAILURE;
}
