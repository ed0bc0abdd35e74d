/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Our codec and its floors on one message, for the harness: decode, validate,
 * walk, encode, JSON in both directions, and every element of a list; beside
 * them a bare TLV walk, a bare backward emit and a copy of the octets.
 */
#include "floor.h"
#include "harness.h"
#include "sgp32/json.h"
#include "sgp32/schema.h"
#include "sgp32/sgp32.h"

#include <stdlib.h>
#include <string.h>

typedef struct message {
    const sgp32_type *type;
    sgp32_bytes der;
    void *value;
    uint8_t *buffer; /* of the size of `der` */
    floor_node *nodes;
    size_t node_count;
    char *text; /* the message as JSON */
    size_t text_size;
    char *text_buffer;
} message;

static bool run_bare_walk(bench_subject *s)
{
    return floor_walk(s->der, s->size) != 0;
}

static bool run_bare_emit(bench_subject *s)
{
    const message *m = s->state;
    uint8_t *end = m->buffer + s->size;
    const uint8_t *start = floor_emit(m->nodes, m->node_count, end);
    return (size_t)(end - start) == s->size;
}

static bool run_copy(bench_subject *s)
{
    const message *m = s->state;
    /* Through a pointer that the compiler must read: a call, as others make it. */
    void *(*volatile copy)(void *, const void *, size_t) = memcpy;
    return copy(m->buffer, s->der, s->size) == m->buffer;
}

static bool run_decode(bench_subject *s)
{
    const message *m = s->state;
    return sgp32_decode(m->type, m->value, NULL, m->der, SGP32_STRICT) == SGP32_OK;
}

static bool run_validate(bench_subject *s)
{
    const message *m = s->state;
    return sgp32_validate(m->type, NULL, m->der, SGP32_STRICT) == SGP32_OK;
}

static sgp32_status add_size(void *context, const sgp32_event *event)
{
    *(size_t *)context += event->content.size;
    return SGP32_OK;
}

static bool run_walk(bench_subject *s)
{
    const message *m = s->state;
    size_t octets = 0;
    return sgp32_walk(m->type, NULL, m->der, SGP32_STRICT, add_size, &octets) == SGP32_OK;
}

static bool run_encode(bench_subject *s)
{
    const message *m = s->state;
    sgp32_bytes out;
    return sgp32_encode(m->type, &out, NULL, m->buffer, s->size, m->value) == SGP32_OK &&
           out.size == s->size;
}

static bool run_json_write(bench_subject *s)
{
    const message *m = s->state;
    sgp32_bytes text;
    return sgp32_json_write(m->type, &text, NULL, m->text_buffer, m->text_size, m->der,
                            SGP32_STRICT) == SGP32_OK &&
           text.size == m->text_size;
}

static bool run_json_read(bench_subject *s)
{
    const message *m = s->state;
    sgp32_bytes out;
    return sgp32_json_read(m->type, &out, NULL, m->buffer, s->size, m->text, m->text_size) ==
               SGP32_OK &&
           out.size == s->size;
}

/* Decodes a list and each of its elements, which decoding the list only checks. */
static bool run_iterate(bench_subject *s)
{
    const message *m = s->state;
    const bool numbers = m->type == &sgp32_EimAcknowledgements_type;
    if ((!numbers && m->type != &sgp22_ListNotificationResponse_type) || !run_decode(s)) {
        return false;
    }
    const sgp22_ListNotificationResponse *response = m->value;
    sgp32_cursor cursor = sgp32_list_begin(numbers ? *(const sgp32_list *)m->value
                                                   : response->notificationMetadataList);
    sgp32_status status = SGP32_OK;
    while (status == SGP32_OK && !sgp32_list_done(&cursor)) {
        sgp32_SequenceNumber number;
        sgp22_NotificationMetadata metadata;
        status = numbers ? sgp32_EimAcknowledgements_next(&cursor, &number, NULL)
                         : sgp22_ListNotificationResponse_notificationMetadataList_next(
                               &cursor, &metadata, NULL);
    }
    return status == SGP32_OK;
}

static bool prepare(bench_subject *s)
{
    sgp32_type_info info;
    sgp32_bytes text;
    message *m = calloc(1, sizeof *m);
    s->state = m;
    m->type = sgp32_type_find(s->type);
    if (m->type == NULL) {
        return false;
    }
    sgp32_type_describe(&info, m->type);
    m->der = sgp32_bytes_of(s->der, s->size);
    m->value = calloc(1, info.struct_size);
    m->buffer = malloc(s->size);
    m->nodes = calloc(FLOOR_NODES, sizeof *m->nodes);
    m->node_count = floor_parse(m->nodes, s->der, s->size);
    if (sgp32_json_write(m->type, &text, NULL, NULL, 0, m->der, SGP32_STRICT) != SGP32_OK) {
        return false;
    }
    m->text_size = text.size;
    m->text = malloc(text.size);
    m->text_buffer = malloc(text.size);
    return sgp32_json_write(m->type, &text, NULL, m->text, m->text_size, m->der, SGP32_STRICT) ==
               SGP32_OK &&
           run_decode(s);
}

int main(int argc, char **argv)
{
    static const bench_operation operations[] = {
        {"copy", run_copy, NULL},           {"bare_walk", run_bare_walk, NULL},
        {"bare_emit", run_bare_emit, NULL}, {"decode", run_decode, NULL},
        {"validate", run_validate, NULL},   {"walk", run_walk, NULL},
        {"encode", run_encode, NULL},       {"json_write", run_json_write, NULL},
        {"json_read", run_json_read, NULL}, {"iterate", run_iterate, NULL},
    };
    return bench_main(argc, argv, operations, sizeof operations / sizeof operations[0], prepare);
}
