/* SPDX-License-Identifier: Apache-2.0 */
/*
 * OpenSSL's d2i_X509 and i2d_X509 for the harness, on certificates. Its decoder
 * also makes a key object of the public key. Its encoder copies the octets of the
 * tbsCertificate that decoding kept; `encode_anew` has it made of its parts.
 */
#include <openssl/x509.h>

#include <stdlib.h>
#include <string.h>

#include "harness.h"

typedef struct message {
    X509 *value;   /* decoded once, for the encoder */
    X509 *decoded; /* of the operation in progress */
    unsigned char *buffer;
} message;

static bool run_decode(bench_subject *s)
{
    message *m = s->state;
    const unsigned char *data = s->der;
    m->decoded = d2i_X509(NULL, &data, (long)s->size);
    return m->decoded != NULL && data == s->der + s->size;
}

static void clean(bench_subject *s)
{
    message *m = s->state;
    X509_free(m->decoded);
    m->decoded = NULL;
}

static bool run_encode(bench_subject *s)
{
    const message *m = s->state;
    unsigned char *out = m->buffer;
    return i2d_X509(m->value, &out) == (int)s->size;
}

static bool run_encode_anew(bench_subject *s)
{
    const message *m = s->state;
    unsigned char *out = m->buffer;
    return i2d_re_X509_tbs(m->value, &out) > 0 && run_encode(s);
}

static bool prepare(bench_subject *s)
{
    message *m = calloc(1, sizeof *m);
    s->state = m;
    if (strcmp(s->type, "PKIX1Explicit88.Certificate") != 0 || !run_decode(s)) {
        return false;
    }
    m->value = m->decoded;
    m->decoded = NULL;
    m->buffer = malloc(s->size);
    return run_encode_anew(s) && memcmp(m->buffer, s->der, s->size) == 0;
}

int main(int argc, char **argv)
{
    static const bench_operation operations[] = {
        {"decode", run_decode, clean},
        {"encode", run_encode, NULL},
        {"encode_anew", run_encode_anew, NULL},
    };
    return bench_main(argc, argv, operations, sizeof operations / sizeof operations[0], prepare);
}
