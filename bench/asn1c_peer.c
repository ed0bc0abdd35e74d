/* SPDX-License-Identifier: Apache-2.0 */
/*
 * asn1c's codec on one message, counted as bench/instructions.c counts ours:
 * `asn1c_peer OP FILE`, OP being decode or encode. Prints the allocations too.
 * scripts/bench compiles it with the sources that asn1c makes of our modules.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <asn_application.h>
#include <ber_decoder.h>
#include <der_encoder.h>

extern asn_TYPE_descriptor_t *asn_pdu_collection[];

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *data, size_t size);

static size_t allocations;

void *__wrap_malloc(size_t size)
{
    allocations++;
    return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    allocations++;
    return __real_calloc(count, size);
}

void *__wrap_realloc(void *data, size_t size)
{
    allocations++;
    return __real_realloc(data, size);
}

typedef struct message {
    asn_TYPE_descriptor_t *type;
    unsigned char der[1 << 16];
    size_t size;
    void *value;
    unsigned char buffer[1 << 16];
} message;

static int run_decode(message *m)
{
    m->value = NULL;
    asn_dec_rval_t done = ber_decode(NULL, m->type, &m->value, m->der, m->size);
    return done.code == RC_OK && done.consumed == m->size;
}

static int run_encode(message *m)
{
    asn_enc_rval_t done = der_encode_to_buffer(m->type, m->value, m->buffer, sizeof m->buffer);
    return done.encoded == (ssize_t)m->size && memcmp(m->buffer, m->der, m->size) == 0;
}

__attribute__((noinline)) int measured(int (*run)(message *), message *m);
int measured(int (*run)(message *), message *m)
{
    return run(m);
}

int main(int argc, char **argv)
{
    static message m;
    static char line[1 << 17];
    FILE *file = argc == 3 ? fopen(argv[2], "r") : NULL;
    if (file == NULL || fgets(line, sizeof line, file) == NULL) {
        return 2;
    }
    fclose(file);
    char *hex = strchr(line, ' ');
    char *name = strchr(line, '.');
    if (hex == NULL || name == NULL || name > hex) {
        return 2;
    }
    *hex++ = '\0';
    name++;
    for (unsigned octet; sscanf(hex + 2 * m.size, "%2x", &octet) == 1;) {
        m.der[m.size++] = (unsigned char)octet;
    }
    for (asn_TYPE_descriptor_t **type = asn_pdu_collection; *type != NULL; type++) {
        if (strcmp((*type)->name, name) == 0) {
            m.type = *type;
            break;
        }
    }
    if (m.type == NULL || !run_decode(&m)) {
        fprintf(stderr, "asn1c does not decode %s\n", name);
        return 1;
    }
    allocations = 0;
    if (!measured(strcmp(argv[1], "encode") == 0 ? run_encode : run_decode, &m)) {
        fprintf(stderr, "asn1c does not encode %s\n", name);
        return 1;
    }
    printf("%zu allocations\n", allocations);
    return 0;
}
