/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A message as a tree of nodes, put together from a walk. What the schema does
 * not describe (open types, unknown extensions) is taken apart as plain TLVs,
 * and the contents of the certificate extensions that the schema knows are
 * walked as what they are.
 */
#ifndef SGP32_TOOL_NODE_H
#define SGP32_TOOL_NODE_H

#include "text.h"
#include "tlv.h"
#include "types.h"

typedef struct node {
    const sgp32_type *type;   /* NULL for a TLV that the schema does not describe */
    const sgp32_type *holder; /* type that it is a component, alternative or element of, or NULL */
    const char *name;         /* of the component or alternative; NULL for an element or the root */
    uint32_t index;           /* in the holder; SGP32_INDEX_NONE for none */
    sgp32_kind kind;          /* only with a type */
    sgp32_bytes der;          /* as in sgp32_event */
    sgp32_bytes content;      /* as in sgp32_event */
    size_t offset;            /* of `der` in the whole input */
    bool is_unknown;          /* an unknown extension or alternative */
    size_t count;             /* of children */
    struct node *parent;
    struct node *first;
    struct node *last;
    struct node *next;
} node;

typedef struct node_block node_block;

typedef struct node_tree {
    node *root;
    size_t count;
    size_t unknown; /* number of unknown extensions and alternatives */
    sgp32_bytes input;
    node_block *blocks;
} node_tree;

/*
 * Builds the tree of a message that has been validated with the same options.
 * False if the walk fails all the same.
 */
bool node_tree_build(node_tree *tree, const sgp32_type *type, sgp32_bytes der, uint32_t options);
void node_tree_free(node_tree *tree);

/* Child by the name of its component; NULL if it is absent. */
node *node_child(const node *parent, const char *name);

/* Whether it is the alternative of an untagged CHOICE, or such a CHOICE: one TLV, two nodes. */
bool node_is_transparent(const node *choice);

/* The node that a row shows: what is inside any number of untagged CHOICEs. */
const node *node_inner(const node *outer);

#endif
