/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The floor that the codec is measured against: what any DER decoder must at
 * least do (read every header and stay inside its parent) and any encoder
 * (write every header and copy every content), without types or checks.
 */
#ifndef SGP32_BENCH_FLOOR_H
#define SGP32_BENCH_FLOOR_H

#include <stddef.h>
#include <stdint.h>

#define FLOOR_NODES 65536

/* A TLV as the emitter sees it; a constructed one is followed by its children. */
typedef struct floor_node {
    uint32_t identifier;
    uint32_t descendants; /* nodes below this one */
    const uint8_t *data;  /* contents of a primitive TLV */
    size_t size;
} floor_node;

/* Walks all TLVs of `data`: their number, or 0 if they do not fit into each other. */
size_t floor_walk(const uint8_t *data, size_t size);

/* Takes `data` apart into nodes in order of appearance; their number. */
size_t floor_parse(floor_node *nodes, const uint8_t *data, size_t size);

/* Writes the nodes before `end`, last one first; returns the start. */
uint8_t *floor_emit(const floor_node *nodes, size_t count, uint8_t *end);

#endif
