/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The command-line tool: its arguments, one a line, an empty line, and the files
 * that it reads, with a line `====` between them. The first one that it opens is
 * the first of these, whatever it is called; standard input is the first, too.
 * The tool ends with one of its three exit statuses; what it prints goes nowhere.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fuzz.h"

enum { ARGUMENTS_MOST = 16, ARGUMENT_MOST = 256 };

const fuzz_shape_info fuzz_shape = {FUZZ_NO_TLVS, NULL};

/* The tool, with main and what it opens things with renamed. */
int fuzz_tool_main(int count, char **arguments);
FILE *fuzz_tool_fopen(const char *path, const char *mode);
int fuzz_tool_open(const char *path, int flags, ...);
DIR *fuzz_tool_opendir(const char *path);

static sgp32_bytes files; /* those that have not been opened */

/* Takes the next file; the last one stays. */
static sgp32_bytes next_file(void)
{
    static const char mark[] = "\n====\n";
    const size_t size = sizeof mark - 1;
    sgp32_bytes file = files;
    for (size_t i = 0; i + size <= files.size; i++) {
        if (memcmp(files.data + i, mark, size) == 0) {
            file.size = i;
            files = sgp32_bytes_of(files.data + i + size, files.size - i - size);
            break;
        }
    }
    return file;
}

DIR *fuzz_tool_opendir(const char *path)
{
    (void)path;
    errno = ENOENT;
    return NULL;
}

FILE *fuzz_tool_fopen(const char *path, const char *mode)
{
    (void)path;
    if (mode[0] != 'r') {
        return fopen("/dev/null", mode);
    }
    sgp32_bytes contents = next_file();
    return contents.size == 0 ? fopen("/dev/null", mode)
                              : fmemopen((void *)(uintptr_t)contents.data, contents.size, mode);
}

/* A descriptor of a file with these contents. */
static int file_of(sgp32_bytes contents)
{
    FILE *file = tmpfile();
    if (file == NULL) {
        abort();
    }
    int copy = dup(fileno(file));
    fclose(file);
    if (contents.size != 0 &&
        pwrite(copy, contents.data, contents.size, 0) != (ssize_t)contents.size) {
        abort();
    }
    lseek(copy, 0, SEEK_SET);
    return copy;
}

int fuzz_tool_open(const char *path, int flags, ...)
{
    (void)path;
    (void)flags;
    return file_of(next_file());
}

/* Takes the arguments off the input; each gets an end of its own. */
static int take_arguments(char **arguments, char storage[][ARGUMENT_MOST], sgp32_bytes *input)
{
    int count = 0;
    memcpy(storage[0], "sgp32", 6);
    arguments[count++] = storage[0];
    while (input->size != 0) {
        const uint8_t *end = (const uint8_t *)memchr(input->data, '\n', input->size);
        sgp32_bytes line =
            fuzz_part(input, end == NULL ? input->size : (size_t)(end - input->data));
        fuzz_part(input, 1);
        if (line.size == 0) {
            break;
        }
        if (count < ARGUMENTS_MOST && line.size < ARGUMENT_MOST) {
            memcpy(storage[count], line.data, line.size);
            storage[count][line.size] = '\0';
            arguments[count] = storage[count];
            count++;
        }
    }
    arguments[count] = NULL;
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char storage[ARGUMENTS_MOST][ARGUMENT_MOST];
    static FILE *nowhere;
    char *arguments[ARGUMENTS_MOST + 1];
    sgp32_bytes input = sgp32_bytes_of(data, size);
    int count = take_arguments(arguments, storage, &input);
    files = input;
    if (nowhere == NULL) {
        nowhere = fopen("/dev/null", "w");
        if (nowhere == NULL || dup2(fileno(nowhere), STDOUT_FILENO) < 0) {
            abort();
        }
    }
    int file = file_of(next_file());
    files = input;
    if (dup2(file, STDIN_FILENO) < 0) {
        abort();
    }
    close(file);
    rewind(stdin);
    FILE *messages = stderr;
    stderr = nowhere;
    int status = fuzz_tool_main(count, arguments);
    stderr = messages;
    FUZZ_REQUIRE(status >= 0 && status <= 2);
    return 0;
}
