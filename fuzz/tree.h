/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A message as a tree of TLVs that can be edited: what the mutator works on. It
 * is read by rules of its own, so that it also makes sense of what the codec
 * refuses: a TLV that runs out of its container is taken to end with it, and
 * contents of primitives that are TLVs are TLVs. Where a walk of the codec comes
 * to the same octets, a TLV knows its type.
 */
#ifndef SGP32_FUZZ_TREE_H
#define SGP32_FUZZ_TREE_H

#include "sgp32/codec.h"

/* The header of a TLV by itself. */
typedef struct fuzz_header {
    size_t length_at; /* of the length octets */
    size_t content;   /* of the contents */
    size_t size;      /* of the contents, as the length says */
} fuzz_header;

/* Reads identifier and definite length octets; false if that is not what they are. */
bool fuzz_header_read(fuzz_header *header, sgp32_bytes input);

/* No node. */
#define FUZZ_NONE SIZE_MAX
#define FUZZ_NODES_MOST 600

/* One TLV; places are offsets into the tree's octets. */
typedef struct fuzz_node {
    size_t start;
    size_t length_at;
    size_t content;
    size_t end;
    size_t parent;                 /* FUZZ_NONE: it stands in no other */
    bool broken;                   /* its length says something else */
    const sgp32_type *type;        /* of the outermost value that begins here, or NULL */
    const sgp32_type *held;        /* of the value whose contents these are, or NULL */
    const sgp32_type *parent_type; /* of the value that has it as component `index`, or NULL */
    uint32_t index;
} fuzz_node;

typedef struct fuzz_tree {
    uint8_t *data; /* the caller's, with room for `capacity` octets */
    size_t size;
    size_t capacity;
    size_t count;
    fuzz_node nodes[FUZZ_NODES_MOST]; /* parents before their children */
} fuzz_tree;

/* Reads the TLVs of `data`, one behind the other. */
void fuzz_tree_read(fuzz_tree *tree, uint8_t *data, size_t size, size_t capacity);
/* Says that the value in node `root` is of a type, and what follows from it for its parts. */
void fuzz_tree_type(fuzz_tree *tree, size_t root, const sgp32_type *type);

/*
 * Puts octets in the place of [from, to), which lies in the contents of node
 * `parent` (FUZZ_NONE: in none), and corrects the lengths of all around it if
 * `repair`. False, with nothing changed, if there is no room. `bytes` must not
 * lie in the tree's octets. The nodes have to be read again.
 */
bool fuzz_tree_replace(fuzz_tree *tree, size_t parent, size_t from, size_t to, sgp32_bytes bytes,
                       bool repair);

/* Writes the shortest length octets for `size`; returns how many, at most 9. */
size_t fuzz_length_write(uint8_t *out, size_t size);

#endif
