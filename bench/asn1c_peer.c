/* SPDX-License-Identifier: Apache-2.0 */
/*
 * asn1c's codec for the harness, compiled by scripts/bench with the sources that
 * asn1c makes of our modules. Its decoder checks no sizes: `validate` is decoding
 * and its separate check of constraints. It has no JSON: `json_write` is decoding
 * and writing XER, its text form, `json_read` reading that and encoding, since
 * ours go from octets to text and back too.
 */
#include <stdlib.h>
#include <string.h>

#include <asn_application.h>
#include <ber_decoder.h>
#include <constraints.h>
#include <der_encoder.h>
#include <xer_decoder.h>
#include <xer_encoder.h>

#include "harness.h"

extern asn_TYPE_descriptor_t *asn_pdu_collection[];

typedef struct text {
    char *data;
    size_t size;
    size_t capacity;
} text;

typedef struct message {
    asn_TYPE_descriptor_t *type;
    void *value;   /* decoded once, for the encoders */
    void *decoded; /* of the operation in progress */
    unsigned char *buffer;
    text xer;
    text output;
} message;

static bool run_decode(bench_subject *s)
{
    message *m = s->state;
    m->decoded = NULL;
    asn_dec_rval_t done = ber_decode(NULL, m->type, &m->decoded, s->der, s->size);
    return done.code == RC_OK && done.consumed == s->size;
}

static void clean(bench_subject *s)
{
    message *m = s->state;
    ASN_STRUCT_FREE(*m->type, m->decoded);
    m->decoded = NULL;
}

static bool run_validate(bench_subject *s)
{
    message *m = s->state;
    return run_decode(s) && asn_check_constraints(m->type, m->decoded, NULL, NULL) == 0;
}

static bool run_encode(bench_subject *s)
{
    message *m = s->state;
    asn_enc_rval_t done = der_encode_to_buffer(m->type, m->value, m->buffer, s->size);
    return done.encoded == (ssize_t)s->size;
}

static int take(const void *data, size_t size, void *context)
{
    text *output = context;
    if (output->size + size > output->capacity) {
        output->capacity = 2 * (output->size + size);
        output->data = realloc(output->data, output->capacity);
    }
    memcpy(output->data + output->size, data, size);
    output->size += size;
    return 0;
}

static bool run_text_write(bench_subject *s)
{
    message *m = s->state;
    m->output.size = 0;
    return run_decode(s) &&
           xer_encode(m->type, m->decoded, XER_F_CANONICAL, take, &m->output).encoded >= 0;
}

static bool run_text_read(bench_subject *s)
{
    message *m = s->state;
    m->decoded = NULL;
    if (m->xer.size == 0 ||
        xer_decode(NULL, m->type, &m->decoded, m->xer.data, m->xer.size).code != RC_OK) {
        return false;
    }
    asn_enc_rval_t done = der_encode_to_buffer(m->type, m->decoded, m->buffer, s->size);
    return done.encoded == (ssize_t)s->size;
}

static bool prepare(bench_subject *s)
{
    message *m = calloc(1, sizeof *m);
    s->state = m;
    for (asn_TYPE_descriptor_t **type = asn_pdu_collection; *type != NULL; type++) {
        if (strcmp((*type)->name, s->type) == 0) {
            m->type = *type;
            break;
        }
    }
    if (m->type == NULL || !run_decode(s)) {
        return false;
    }
    m->value = m->decoded;
    m->decoded = NULL;
    m->buffer = malloc(s->size);
    if (xer_encode(m->type, m->value, XER_F_CANONICAL, take, &m->xer).encoded < 0) {
        m->xer.size = 0;
    }
    return run_encode(s) && memcmp(m->buffer, s->der, s->size) == 0;
}

int main(int argc, char **argv)
{
    static const bench_operation operations[] = {
        {"decode", run_decode, clean},       {"validate", run_validate, clean},
        {"encode", run_encode, NULL},        {"json_write", run_text_write, clean},
        {"json_read", run_text_read, clean},
    };
    return bench_main(argc, argv, operations, sizeof operations / sizeof operations[0], prepare);
}
