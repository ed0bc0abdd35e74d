/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Random values of any type, as trees: every component, alternative, named
 * value and boundary size, INTEGERs beyond 64 bits, unknown additions. The same
 * seed makes the same values.
 */
#ifndef SGP32_TESTS_GENERATE_H
#define SGP32_TESTS_GENERATE_H

#include "support/value.h"

/* The seed of a test run: the number in the environment variable SGP32_SEED, or 1. */
uint64_t support_seed(void);
/* Makes another number the seed of this process, so that messages name it. */
void support_seed_set(uint64_t seed);

typedef struct support_recipe {
    support_arena arena;
    uint64_t state;    /* of the random numbers */
    uint32_t optional; /* how many of 100 optional components are there */
    uint32_t unknown;  /* how many of 100 places for unknown TLVs are taken */
    size_t nodes;      /* made so far */
    size_t nodes_most; /* from there on everything is as small as it can be */
    bool deep;         /* nests as deep as it can */
} support_recipe;

/* A recipe for the type with this number: its own random numbers, made from the seed. */
support_recipe support_recipe_of(size_t number);

uint32_t support_random(support_recipe *recipe);
/* 0 to `end` - 1. */
uint32_t support_below(support_recipe *recipe, uint32_t end);
static inline bool support_chance(support_recipe *recipe, uint32_t percent)
{
    return support_below(recipe, 100) < percent;
}

/* A random value. */
support_node *support_generate(support_recipe *recipe, const sgp32_type *type);

/*
 * Sample `number` of a type: together they have each component and each
 * alternative. NULL past the last one. `unknown` in the recipe decides whether
 * they have unknown parts, `nodes_most` how large they are.
 */
support_node *support_sample(support_recipe *recipe, const sgp32_type *type, size_t number);

/* One sample for a property: the tree, which may be changed as long as it is changed back. */
typedef struct support_case {
    support_recipe *recipe;
    const sgp32_type *type;
    support_node *root;
    size_t checked; /* what the property counts, over all samples */
} support_case;

/* Gives a property all samples of all types, with so many nodes and so much unknown as a recipe
   says; returns what it has counted. */
size_t support_for_all(void (*property)(support_case *one), uint32_t unknown, size_t nodes_most);

/* Fills a node that support_root or support_component has made. */
void support_fill(support_recipe *recipe, support_node *node);
/* A random component `index` of `parent`, filled but no child yet. */
support_node *support_fill_component(support_recipe *recipe, support_node *parent, uint32_t index);

/* Contents of a primitive that has SIZE: `units` octets, bits or characters. */
sgp32_bytes support_sized(support_recipe *recipe, sgp32_kind kind, size_t units);

/* A TLV with the given identifier octets and random contents. */
sgp32_bytes support_tlv(support_recipe *recipe, const void *identifier, size_t size);
/* One that may stand as an unknown addition of `parent`, or as its unknown alternative. */
sgp32_bytes support_unknown_tlv(support_recipe *recipe, const support_node *parent);

#endif
