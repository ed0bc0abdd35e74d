/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What several tests need: octets from hex, copies on the heap whose end is
 * the end of their allocation (so that a sanitizer sees one octet too many),
 * whole files, and the committed vectors. A failure here is a fault of the
 * test's set-up: it is printed and ends the process.
 */
#ifndef SGP32_TESTS_SUPPORT_H
#define SGP32_TESTS_SUPPORT_H

#include "sgp32/asn1.h"

/* Octets that the test owns; the allocation has exactly `size` octets. */
typedef struct support_buffer {
    uint8_t *data;
    size_t size;
} support_buffer;

/* Reads hex digits of either case; blanks and newlines between octets are skipped. */
support_buffer support_hex(const char *hex);

/* Copies `source` into an allocation of exactly its size. */
support_buffer support_copy(sgp32_bytes source);

/* Reads a file; ends the process if there is none. */
support_buffer support_file(const char *path);

void support_free(support_buffer *buffer);

static inline sgp32_bytes support_view(support_buffer buffer)
{
    return sgp32_bytes_of(buffer.data, buffer.size);
}

/* Hex of `bytes` in upper case, in an allocation that the caller frees. */
char *support_hex_of(sgp32_bytes bytes);

/* One message: the name of its type (`SGP32Definitions.EuiccPackageRequest`), its DER, and its
   value as JSON text; NULL if there is none. */
typedef struct support_vector {
    char *type;
    support_buffer der;
    char *json;
} support_vector;

typedef struct support_vectors {
    support_vector *items;
    size_t count;
} support_vectors;

/* Reads `TYPE HEX` and `TYPE HEX JSON` lines; empty lines and lines that begin with # are skipped.
 */
support_vectors support_vectors_read(const char *path);

/* The messages of vectors/, or of the file that the environment variable SGP32_VECTORS names. */
support_vectors support_vectors_all(void);

void support_vectors_free(support_vectors *vectors);

/* Whether SGP32_SLOW is in the environment: this machine is simulated, and runs through a
   selection where others run through all there is. */
bool support_is_slow(void);

/* Path of a file of the source tree (`vectors/esipa.json`), in storage that the next call reuses */
const char *support_source_path(const char *relative);

#endif
