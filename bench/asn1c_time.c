/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Times asn1c's codec in processor time, compiled like bench/asn1c_peer.c: `asn1c_time ROUNDS
 * FILE...` prints the microseconds that it takes to decode and free, and to
 * encode, all of the messages once.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <asn_application.h>
#include <ber_decoder.h>
#include <der_encoder.h>

extern asn_TYPE_descriptor_t *asn_pdu_collection[];

#define MESSAGES_MAX 32

typedef struct message {
    asn_TYPE_descriptor_t *type;
    unsigned char der[1 << 15];
    size_t size;
    void *value;
} message;

static message messages[MESSAGES_MAX];
static size_t count;

static void *decode(const message *m)
{
    void *value = NULL;
    asn_dec_rval_t done = ber_decode(NULL, m->type, &value, m->der, m->size);
    if (done.code != RC_OK || done.consumed != m->size) {
        fprintf(stderr, "asn1c does not decode %s\n", m->type->name);
        exit(1);
    }
    return value;
}

static void load(const char *path)
{
    static char line[1 << 17];
    message *m = &messages[count++];
    FILE *file = fopen(path, "r");
    if (file == NULL || count > MESSAGES_MAX || fgets(line, sizeof line, file) == NULL) {
        exit(2);
    }
    fclose(file);
    char *hex = strchr(line, ' ');
    char *name = strchr(line, '.');
    if (hex == NULL || name == NULL || name > hex) {
        exit(2);
    }
    *hex++ = '\0';
    for (unsigned octet;
         m->size < sizeof m->der && sscanf(hex + 2 * m->size, "%2x", &octet) == 1;) {
        m->der[m->size++] = (unsigned char)octet;
    }
    for (asn_TYPE_descriptor_t **type = asn_pdu_collection; *type != NULL; type++) {
        if (strcmp((*type)->name, name + 1) == 0) {
            m->type = *type;
            break;
        }
    }
    if (m->type == NULL) {
        exit(2);
    }
    m->value = decode(m);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

int main(int argc, char **argv)
{
    static unsigned char buffer[1 << 16];
    int rounds = argc > 2 ? atoi(argv[1]) : 0;
    if (rounds <= 0) {
        return 2;
    }
    for (int i = 2; i < argc; i++) {
        load(argv[i]);
    }
    double start = now();
    for (int round = 0; round < rounds; round++) {
        for (size_t i = 0; i < count; i++) {
            ASN_STRUCT_FREE(*messages[i].type, decode(&messages[i]));
        }
    }
    double middle = now();
    for (int round = 0; round < rounds; round++) {
        for (size_t i = 0; i < count; i++) {
            asn_enc_rval_t done =
                der_encode_to_buffer(messages[i].type, messages[i].value, buffer, sizeof buffer);
            if (done.encoded != (ssize_t)messages[i].size) {
                return 1;
            }
        }
    }
    printf("%.3f %.3f\n", (middle - start) / rounds, (now() - middle) / rounds);
    return 0;
}
