/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One operation on one message, for an instruction counter: `instructions OP
 * FILE` reads a line `Module.Type HEX` and runs OP once to warm up and once
 * inside measured(), which bench/instructions.py has callgrind count.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "floor.h"
#include "sgp32/codec.h"
#include "sgp32/schema.h"

typedef struct message {
    const sgp32_type *type;
    sgp32_bytes der;
    void *value;
    uint8_t *buffer;
    size_t capacity;
    floor_node *nodes;
    size_t node_count;
} message;

static int run_walk(const message *m)
{
    return floor_walk(m->der.data, m->der.size) != 0;
}

static int run_decode(const message *m)
{
    return sgp32_decode(m->type, m->value, NULL, m->der, SGP32_STRICT) == SGP32_OK;
}

static int run_validate(const message *m)
{
    return sgp32_validate(m->type, NULL, m->der, SGP32_STRICT) == SGP32_OK;
}

static sgp32_status ignore(void *context, const sgp32_event *event)
{
    *(size_t *)context += event->content.size;
    return SGP32_OK;
}

static int run_visit(const message *m)
{
    size_t octets = 0;
    return sgp32_walk(m->type, NULL, m->der, SGP32_STRICT, ignore, &octets) == SGP32_OK;
}

static int run_emit(const message *m)
{
    uint8_t *end = m->buffer + m->capacity;
    const uint8_t *start = floor_emit(m->nodes, m->node_count, end);
    return (size_t)(end - start) == m->der.size;
}

static int run_encode(const message *m)
{
    sgp32_bytes out;
    return sgp32_encode(m->type, &out, NULL, m->buffer, m->capacity, m->value) == SGP32_OK &&
           out.size == m->der.size;
}

typedef struct operation {
    const char *name;
    int (*run)(const message *m);
} operation;

static const operation operations[] = {
    {"walk", run_walk},   {"decode", run_decode}, {"validate", run_validate},
    {"visit", run_visit}, {"emit", run_emit},     {"encode", run_encode},
};

/* The counter collects while this runs and nowhere else. */
__attribute__((noinline)) int measured(const operation *what, const message *m);
int measured(const operation *what, const message *m)
{
    return what->run(m);
}

static int digit(int c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void fail(const char *what)
{
    fprintf(stderr, "instructions: %s\n", what);
    exit(2);
}

static void load(message *m, const char *path)
{
    static char line[1 << 17];
    FILE *file = fopen(path, "r");
    if (file == NULL || fgets(line, sizeof line, file) == NULL) {
        fail("cannot read the message");
    }
    fclose(file);
    char *hex = strchr(line, ' ');
    if (hex == NULL) {
        fail("no type in the message file");
    }
    *hex++ = '\0';
    m->type = sgp32_type_find(line);
    if (m->type == NULL) {
        fail("unknown type");
    }
    size_t size = 0;
    uint8_t *der = malloc(sizeof line / 2);
    while (digit(hex[2 * size]) >= 0 && digit(hex[2 * size + 1]) >= 0) {
        der[size] = (uint8_t)(digit(hex[2 * size]) << 4 | digit(hex[2 * size + 1]));
        size++;
    }
    sgp32_type_info info;
    sgp32_type_describe(&info, m->type);
    m->der = sgp32_bytes_of(der, size);
    m->value = calloc(1, info.struct_size);
    m->capacity = size;
    m->buffer = malloc(size);
    m->nodes = calloc(FLOOR_NODES, sizeof *m->nodes);
    m->node_count = floor_parse(m->nodes, der, size);
}

int main(int argc, char **argv)
{
    message m;
    if (argc != 3) {
        fail("usage: instructions OPERATION FILE");
    }
    load(&m, argv[2]);
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++) {
        if (strcmp(argv[1], operations[i].name) == 0) {
            if (!run_decode(&m) || !operations[i].run(&m) || !measured(&operations[i], &m)) {
                fail("the operation failed");
            }
            printf("%zu TLVs, %zu octets\n", m.node_count, m.der.size);
            return 0;
        }
    }
    fail("unknown operation");
}
