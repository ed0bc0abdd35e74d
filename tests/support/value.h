/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A value of any type as a tree, built from what sgp32/schema.h tells about the
 * type and written as DER by a writer of its own, so that what the codec is
 * tested with does not come from the codec. After writing, each node knows where
 * it stands: a test that changes one can say which offset and path an error has.
 */
#ifndef SGP32_TESTS_VALUE_H
#define SGP32_TESTS_VALUE_H

#include "support/support.h"

#include "sgp32/codec.h"
#include "sgp32/schema.h"

/* Memory that is freed as a whole. Zero-initialise. */
typedef struct support_arena {
    struct support_block *blocks;
    size_t left;
} support_arena;

/* Zeroed memory; never NULL. */
void *support_take(support_arena *arena, size_t size);
/* A copy of `size` octets. */
uint8_t *support_keep(support_arena *arena, const void *data, size_t size);
void support_arena_free(support_arena *arena);

typedef struct support_node support_node;
struct support_node {
    const sgp32_type *type; /* NULL: an unknown TLV, whole in `content` */
    sgp32_type_info info;   /* of `type` */
    uint32_t index;         /* component, alternative or element number; of an unknown TLV none */
    bool optional;          /* as a component: OPTIONAL or DEFAULT */
    bool has_default;
    int64_t default_value;
    uint32_t tag;         /* identifier that it begins with; 0: none of its own */
    uint32_t inner;       /* own identifier inside an explicit `tag`; 0: none */
    uint8_t longer;       /* length octets beyond the needed ones, of the outer */
    uint8_t longer_inner; /* and of the inner header */
    bool unsorted;        /* a SET OF that keeps its elements as they are */
    support_node *parent;
    support_node *first; /* child */
    support_node *next;  /* sibling */
    sgp32_bytes content; /* of a primitive */

    /* set by support_write */
    size_t start;      /* of its first header */
    size_t length_at;  /* of the length octets in its first header */
    size_t inner_at;   /* of the inner header, or `start` */
    size_t size_at;    /* of the length octets in its innermost header */
    size_t content_at; /* of the contents */
    size_t end;
    size_t body; /* octets of the contents */
};

/* A value on its own. */
support_node *support_root(support_arena *arena, const sgp32_type *type);
/* Component, alternative or element `index` of the type of `parent`, not yet a child of it. */
support_node *support_component(support_arena *arena, support_node *parent, uint32_t index);
/* An unknown TLV, not yet a child of `parent`. */
support_node *support_unknown(support_arena *arena, support_node *parent, sgp32_bytes tlv);
/* A deep copy that is no child yet. */
support_node *support_clone(support_arena *arena, const support_node *node);

/* Makes `child` a child of `parent` behind `before`; first if that is NULL. */
void support_insert(support_node *parent, support_node *before, support_node *child);
void support_append(support_node *parent, support_node *child);
/* Takes a child out; support_insert with the returned sibling (or NULL) puts it back. */
support_node *support_remove(support_node *child);
size_t support_child_count(const support_node *node);

/* The nodes in the order of their encodings; NULL after the last one under `root`. Writing sorts
   sets: a test that writes while it goes through the nodes takes them all first. */
support_node *support_following(const support_node *root, support_node *node);
/* All of them, ended by NULL. */
support_node **support_nodes(support_arena *arena, support_node *root);

/* DER in an allocation of exactly its size. Sorts each SET OF and numbers all elements. */
support_buffer support_write(support_node *root);

/* The error path of a node; returns its depth. */
uint32_t support_path(uint32_t *path, const support_node *node);

static inline bool support_is_list(sgp32_kind kind)
{
    return kind == SGP32_KIND_SEQUENCE_OF || kind == SGP32_KIND_SET_OF;
}

static inline bool support_is_struct(sgp32_kind kind)
{
    return kind == SGP32_KIND_SEQUENCE || kind == SGP32_KIND_SET;
}

static inline bool support_is_leaf(sgp32_kind kind)
{
    return kind > SGP32_KIND_SET_OF;
}

static inline bool support_is_string(sgp32_kind kind)
{
    return kind >= SGP32_KIND_UTF8 && kind <= SGP32_KIND_UNIVERSAL;
}

/* Every type that can be reached from the named ones, inline and primitive ones too. */
size_t support_type_count(void);
const sgp32_type *support_type_at(size_t index);
/* Whether a component gives the type its DEFAULT, so that it is no type for a root. */
bool support_type_is_default(size_t index);
/* The most SEQUENCE, SET, CHOICE and list values in a value of the type, itself included. */
uint32_t support_type_height(const sgp32_type *type);
/* `Module.Type`, or what is known of an unnamed type; the next call reuses the storage. */
const char *support_type_name(const sgp32_type *type);

/* Whether the list or CHOICE `type` knows an identifier, as that of one of its components or of
   an alternative of an untagged one. */
bool support_knows(const sgp32_type *type, uint32_t identifier);

#endif
