/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The structure-aware mutator: changes a message as a tree of typed TLVs, so
 * that most of what comes out is refused late or not at all. It deletes,
 * repeats, reorders, retags, resizes, splices, wraps and makes components, and
 * breaks or repairs lengths.
 */
#ifndef SGP32_FUZZ_MUTATE_H
#define SGP32_FUZZ_MUTATE_H

#include "fuzz.h"
#include "tree.h"

/* What can be done to a node. */
typedef enum fuzz_operation {
    FUZZ_DELETE,
    FUZZ_REPEAT,   /* a copy behind itself */
    FUZZ_REORDER,  /* changes places with a sibling */
    FUZZ_RETAG,    /* another tag number, class or form */
    FUZZ_RESIZE,   /* other contents, at the bounds of its type or thereabouts */
    FUZZ_SPLICE,   /* a copy of another node, of the same type if there is one */
    FUZZ_MAKE,     /* a random value of its type in its place */
    FUZZ_ADD,      /* a random component of its type at a random place in it */
    FUZZ_UNKNOWN,  /* a TLV that no type knows in it */
    FUZZ_WRAP,     /* a header around it */
    FUZZ_UNWRAP,   /* its contents without the header */
    FUZZ_BREAK,    /* a wrong, long or indefinite length */
    FUZZ_REPAIR,   /* the length that its contents have */
    FUZZ_CONTENTS, /* other contents, by the engine's own mutator */
    FUZZ_OPERATION_COUNT
} fuzz_operation;

/* An engine's mutator of plain octets: changes `size` octets in place, returns the new size. */
typedef size_t (*fuzz_plain_mutator)(uint8_t *data, size_t size, size_t capacity);

/* Random numbers: the same state gives the same mutation. */
typedef struct fuzz_dice {
    uint64_t state;
} fuzz_dice;
uint32_t fuzz_roll(fuzz_dice *dice, uint32_t end);

/*
 * Does one thing to one node of a tree that has been read. Returns false if it
 * cannot be done to that node; the octets are then as they were. The tree has to
 * be read again afterwards. `plain` may be NULL.
 */
bool fuzz_operate(fuzz_tree *tree, size_t node, fuzz_operation operation, fuzz_dice *dice,
                  fuzz_plain_mutator plain);

/* Mutates an input of `shape`; returns its new size, or 0 if there is no TLV in it. */
size_t fuzz_mutate(const fuzz_shape_info *shape, uint8_t *data, size_t size, size_t capacity,
                   uint32_t seed, fuzz_plain_mutator plain);

/* Puts a component of `other` in the place of one of `data`, of the same type if there is one.
   Returns the size in `out`, or 0 if there is no TLV. */
size_t fuzz_cross(const fuzz_shape_info *shape, uint8_t *out, size_t capacity, sgp32_bytes data,
                  sgp32_bytes other, uint32_t seed);

#endif
