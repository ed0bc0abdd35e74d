/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs a target without a fuzzing engine: on the files that are named, on the
 * files in the folders that are named, on each line of hex in files that end
 * in .hex, or on standard input when nothing is named.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

enum { INPUT_MOST = 1 << 24, PATH_SIZE = 4096 };

static size_t runs;

static void run(const uint8_t *data, size_t size)
{
    /* An allocation of its own size, as an engine gives it. */
    uint8_t *copy = (uint8_t *)malloc(size != 0 ? size : 1);
    if (copy == NULL) {
        abort();
    }
    if (size != 0) {
        memcpy(copy, data, size);
    }
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
    runs++;
}

static int digit(char c)
{
    const char *digits = "0123456789abcdef";
    const char *found = c == '\0' ? NULL : strchr(digits, c);
    return found == NULL ? -1 : (int)(found - digits);
}

/* Each line is one input. */
static void run_lines(char *text)
{
    for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n")) {
        uint8_t *octets = (uint8_t *)line;
        size_t size = 0;
        for (; digit(line[2 * size]) >= 0 && digit(line[2 * size + 1]) >= 0; size++) {
            octets[size] = (uint8_t)(digit(line[2 * size]) * 16 + digit(line[2 * size + 1]));
        }
        run(octets, size);
    }
}

static int run_file(const char *path, FILE *file)
{
    uint8_t *data = (uint8_t *)malloc(INPUT_MOST);
    if (data == NULL || file == NULL) {
        fprintf(stderr, "cannot read %s\n", path);
        free(data);
        return 2;
    }
    size_t size = fread(data, 1, INPUT_MOST - 1, file);
    size_t length = strlen(path);
    if (length > 4 && strcmp(path + length - 4, ".hex") == 0) {
        data[size] = '\0';
        run_lines((char *)data);
    } else {
        run(data, size);
    }
    free(data);
    return 0;
}

static int run_path(const char *path)
{
    char inner[PATH_SIZE];
    int status = 0;
    DIR *folder = opendir(path);
    if (folder == NULL) {
        FILE *file = fopen(path, "rb");
        status = run_file(path, file);
        if (file != NULL) {
            fclose(file);
        }
        return status;
    }
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        if (entry->d_name[0] != '.') {
            snprintf(inner, sizeof inner, "%s/%s", path, entry->d_name);
            status |= run_path(inner);
        }
    }
    closedir(folder);
    return status;
}

int main(int count, char **arguments)
{
    int status = 0;
    for (int i = 1; i < count; i++) {
        status |= run_path(arguments[i]);
    }
    if (count == 1) {
        status = run_file("standard input", stdin);
    }
    fprintf(stderr, "%zu inputs\n", runs);
    return status;
}
