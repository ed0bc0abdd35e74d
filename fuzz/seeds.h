/* SPDX-License-Identifier: Apache-2.0 */
/* Where seeds go: one file for each input, FOLDER/TARGET/NUMBER. */
#ifndef SGP32_FUZZ_SEEDS_H
#define SGP32_FUZZ_SEEDS_H

#include "support/support.h"

/* Octets that are put together. */
typedef struct seed {
    uint8_t data[1 << 16];
    size_t size;
} seed;

void seed_octet(seed *made, uint32_t octet);
void seed_number(seed *made, size_t number); /* two octets */
void seed_bytes(seed *made, sgp32_bytes bytes);

/* Writes what was put together as an input of a target, and empties it. */
void seed_write(seed *made, const char *target);

/* The number of a type in inputs of targets that take any type. */
size_t seed_type_number(const sgp32_type *type);

/* The seeds of the targets for protocols and certificates. */
void seeds_protocol(seed *made, const support_vectors *vectors);
/* From the certificates and CRLs in a folder. */
void seeds_pki(seed *made, const char *folder);
/* Command lines of the tool, and what it reads. */
void seeds_tool(seed *made, const support_vectors *vectors, const char *pki);

#endif
