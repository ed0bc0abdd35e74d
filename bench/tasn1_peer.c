/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libtasn1 for the harness. Its modules are read from the file that the
 * environment names in TASN1_DEFINITIONS, before anything is measured. The tree
 * of a type is copied for each decode, which is cheaper than to create it.
 */
#include <libtasn1.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

typedef struct message {
    asn1_node empty;   /* the tree of the type */
    asn1_node value;   /* decoded once, for the encoder */
    asn1_node decoded; /* of the operation in progress */
    unsigned char *buffer;
} message;

static asn1_node definitions;
static char reason[ASN1_MAX_ERROR_DESCRIPTION_SIZE];

static bool run_decode(bench_subject *s)
{
    message *m = s->state;
    m->decoded = asn1_dup_node(m->empty, "");
    return asn1_der_decoding(&m->decoded, s->der, (int)s->size, reason) == ASN1_SUCCESS;
}

static void clean(bench_subject *s)
{
    message *m = s->state;
    asn1_delete_structure(&m->decoded);
}

static bool run_encode(bench_subject *s)
{
    message *m = s->state;
    int size = (int)s->size;
    return asn1_der_coding(m->value, "", m->buffer, &size, reason) == ASN1_SUCCESS &&
           size == (int)s->size;
}

static bool prepare(bench_subject *s)
{
    message *m = calloc(1, sizeof *m);
    s->state = m;
    if (asn1_create_element(definitions, s->type, &m->empty) != ASN1_SUCCESS || !run_decode(s)) {
        return false;
    }
    m->value = m->decoded;
    m->decoded = NULL;
    m->buffer = malloc(s->size + 16);
    return run_encode(s) && memcmp(m->buffer, s->der, s->size) == 0;
}

int main(int argc, char **argv)
{
    static const bench_operation operations[] = {
        {"decode", run_decode, clean},
        {"encode", run_encode, NULL},
    };
    const char *file = getenv("TASN1_DEFINITIONS");
    if (file == NULL || asn1_parser2tree(file, &definitions, reason) != ASN1_SUCCESS) {
        return 2;
    }
    return bench_main(argc, argv, operations, sizeof operations / sizeof operations[0], prepare);
}
