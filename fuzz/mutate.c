/* SPDX-License-Identifier: Apache-2.0 */
#include "mutate.h"

#include <stdlib.h>
#include <string.h>

#include "support/generate.h"

enum { MADE_NODES_MOST = 24, ROUNDS_MOST = 4, TRIES = 8 };

/* -- random numbers ---------------------------------------------------------------- */

uint32_t fuzz_roll(fuzz_dice *dice, uint32_t end)
{
    dice->state = dice->state * 6364136223846793005u + 1442695040888963407u;
    return end == 0 ? 0 : (uint32_t)((dice->state >> 32) * end >> 32);
}

/* Most edits keep the lengths around them right; else nothing behind the first check is reached. */
static bool repairs(fuzz_dice *dice)
{
    return fuzz_roll(dice, 24) != 0;
}

/* -- edits ------------------------------------------------------------------------- */

static sgp32_bytes node_bytes(const fuzz_tree *tree, const fuzz_node *node)
{
    return sgp32_bytes_of(tree->data + node->start, node->end - node->start);
}

/* fuzz_tree_replace with octets that may lie in the tree. */
static bool replace(fuzz_tree *tree, size_t parent, size_t from, size_t to, sgp32_bytes bytes,
                    bool repair)
{
    fuzz_copy copy = fuzz_copy_of(bytes);
    bool done = fuzz_tree_replace(tree, parent, from, to, copy.bytes, repair);
    fuzz_free(&copy);
    return done;
}

static bool put_node(fuzz_tree *tree, const fuzz_node *node, sgp32_bytes bytes, fuzz_dice *dice)
{
    return replace(tree, node->parent, node->start, node->end, bytes, repairs(dice));
}

/* A sibling of the node, or a child of it if `parent` is the node itself; FUZZ_NONE: none. */
static size_t random_child(const fuzz_tree *tree, size_t parent, size_t except, fuzz_dice *dice)
{
    size_t found = FUZZ_NONE;
    uint32_t seen = 0;
    for (size_t i = 0; i < tree->count; i++) {
        if (tree->nodes[i].parent == parent && i != except && fuzz_roll(dice, ++seen) == 0) {
            found = i;
        }
    }
    return found;
}

static bool reorder(fuzz_tree *tree, size_t at, fuzz_dice *dice)
{
    size_t other = random_child(tree, tree->nodes[at].parent, at, dice);
    if (other == FUZZ_NONE) {
        return false;
    }
    fuzz_node first = tree->nodes[at < other ? at : other];
    fuzz_node last = tree->nodes[at < other ? other : at];
    size_t size = last.end - first.start;
    size_t first_size = first.end - first.start;
    size_t last_size = last.end - last.start;
    size_t between = last.start - first.end;
    uint8_t *octets = fuzz_room(size);
    memcpy(octets, tree->data + last.start, last_size);
    memcpy(octets + last_size, tree->data + first.end, between);
    memcpy(octets + last_size + between, tree->data + first.start, first_size);
    memcpy(tree->data + first.start, octets, size);
    free(octets);
    return true;
}

static bool retag(fuzz_tree *tree, const fuzz_node *node, fuzz_dice *dice)
{
    size_t other = fuzz_roll(dice, (uint32_t)tree->count);
    uint8_t *first = tree->data + node->start;
    const fuzz_node *model = &tree->nodes[other];
    switch (fuzz_roll(dice, 5)) {
    case 0: /* another class */
        *first ^= (uint8_t)(0x40u << fuzz_roll(dice, 2));
        return true;
    case 1: /* constructed or primitive */
        *first ^= 0x20;
        return true;
    case 2: /* another number, in the octet that ends it */
        tree->data[node->length_at - 1] ^= (uint8_t)(1u << fuzz_roll(dice, 3));
        return true;
    case 3: /* the tag of another node */
        return replace(tree, node->parent, node->start, node->length_at,
                       sgp32_bytes_of(tree->data + model->start, model->length_at - model->start),
                       repairs(dice));
    default: /* the universal tag of a primitive */
        return node->length_at == node->start + 1 && (*first = (uint8_t)(1 + fuzz_roll(dice, 30)));
    }
}

/* A size at the bounds of the type, or near the size there is. */
static size_t other_size(const fuzz_node *node, fuzz_dice *dice)
{
    static const size_t usual[] = {0, 1, 2, 8, 9, 16, 32, 65, 127, 128, 255, 256, 1024};
    size_t size = node->end - node->content;
    sgp32_type_info info = {.bounded = false};
    if (node->held != NULL) {
        sgp32_type_describe(&info, node->held);
    }
    if (info.bounded && info.maximum < 2048 && fuzz_roll(dice, 2) == 0) {
        uint64_t bound = fuzz_roll(dice, 2) == 0 ? info.minimum : info.maximum;
        return (size_t)(bound + fuzz_roll(dice, 3)) - (bound != 0);
    }
    if (fuzz_roll(dice, 2) == 0) {
        return usual[fuzz_roll(dice, sizeof usual / sizeof usual[0])];
    }
    return fuzz_roll(dice, 2) == 0 || size == 0 ? size + 1 : size - 1;
}

/* Contents are cut, or go on with what they begin with. */
static bool resize(fuzz_tree *tree, size_t at, fuzz_dice *dice)
{
    const fuzz_node node = tree->nodes[at];
    size_t old = node.end - node.content;
    size_t size = other_size(&node, dice);
    uint8_t *octets = fuzz_room(size);
    for (size_t i = 0; i < size; i++) {
        octets[i] = old == 0 ? (uint8_t)fuzz_roll(dice, 256) : tree->data[node.content + i % old];
    }
    bool done = fuzz_tree_replace(tree, at, node.content, node.end, sgp32_bytes_of(octets, size),
                                  repairs(dice));
    free(octets);
    return done;
}

/* Another node, of the type if there is one; FUZZ_NONE if there is no other. */
static size_t find_like(const fuzz_tree *tree, const sgp32_type *type, size_t except,
                        fuzz_dice *dice)
{
    size_t found = FUZZ_NONE;
    uint32_t seen = 0;
    for (size_t i = 0; i < tree->count && type != NULL; i++) {
        if (tree->nodes[i].type == type && i != except && fuzz_roll(dice, ++seen) == 0) {
            found = i;
        }
    }
    if (found == FUZZ_NONE && tree->count > 1) {
        found = fuzz_roll(dice, (uint32_t)tree->count);
    }
    return found == except ? FUZZ_NONE : found;
}

static bool splice(fuzz_tree *tree, size_t at, fuzz_dice *dice)
{
    const fuzz_node node = tree->nodes[at];
    size_t other = find_like(tree, node.type, at, dice);
    return other != FUZZ_NONE && put_node(tree, &node, node_bytes(tree, &tree->nodes[other]), dice);
}

/* -- made values ------------------------------------------------------------------- */

static support_recipe recipe_of(fuzz_dice *dice)
{
    support_recipe recipe = support_recipe_of(fuzz_roll(dice, UINT32_MAX));
    recipe.nodes_most = MADE_NODES_MOST;
    recipe.unknown = fuzz_roll(dice, 4) == 0 ? 20 : 0;
    recipe.optional = fuzz_roll(dice, 101);
    return recipe;
}

/* A random component `index` of a type, as it stands in it. */
static support_buffer make_component(support_recipe *recipe, const sgp32_type *type, uint32_t index)
{
    support_node *parent = support_root(&recipe->arena, type);
    support_node *child = support_fill_component(recipe, parent, index);
    support_append(parent, child);
    support_buffer written = support_write(parent);
    sgp32_bytes part = sgp32_bytes_of(written.data + child->start, child->end - child->start);
    support_buffer made = support_copy(part);
    support_free(&written);
    return made;
}

static bool make(fuzz_tree *tree, size_t at, fuzz_dice *dice)
{
    const fuzz_node node = tree->nodes[at];
    if (node.type == NULL) {
        return false;
    }
    support_recipe recipe = recipe_of(dice);
    support_buffer made;
    if (node.parent_type != NULL && node.index != SGP32_INDEX_NONE) {
        made = make_component(&recipe, node.parent_type, node.index);
    } else {
        made = support_write(support_generate(&recipe, node.type));
    }
    bool done = put_node(tree, &node, support_view(made), dice);
    support_free(&made);
    support_arena_free(&recipe.arena);
    return done;
}

/* A place between two children of a node. */
static size_t random_place(const fuzz_tree *tree, size_t at, fuzz_dice *dice)
{
    size_t child = random_child(tree, at, FUZZ_NONE, dice);
    if (child == FUZZ_NONE) {
        return tree->nodes[at].content;
    }
    return fuzz_roll(dice, 2) == 0 ? tree->nodes[child].start : tree->nodes[child].end;
}

/* Where component `index` belongs: behind the last child with a smaller one. */
static size_t due_place(const fuzz_tree *tree, size_t at, uint32_t index)
{
    size_t place = tree->nodes[at].content;
    for (size_t i = 0; i < tree->count; i++) {
        const fuzz_node *node = &tree->nodes[i];
        if (node->parent == at && node->index < index && node->end > place) {
            place = node->end;
        }
    }
    return place;
}

static bool add(fuzz_tree *tree, size_t at, fuzz_dice *dice)
{
    const sgp32_type *type = tree->nodes[at].held;
    sgp32_type_info info = {.kind = SGP32_KIND_NULL};
    if (type != NULL) {
        sgp32_type_describe(&info, type);
    }
    if (info.kind > SGP32_KIND_SET_OF || info.kind == SGP32_KIND_CHOICE ||
        info.component_count == 0) {
        return false;
    }
    support_recipe recipe = recipe_of(dice);
    uint32_t index = fuzz_roll(dice, (uint32_t)info.component_count);
    support_buffer made = make_component(&recipe, type, index);
    bool due = !support_is_list(info.kind) && fuzz_roll(dice, 8) != 0;
    size_t place = due ? due_place(tree, at, index) : random_place(tree, at, dice);
    bool done = replace(tree, at, place, place, support_view(made), repairs(dice));
    support_free(&made);
    support_arena_free(&recipe.arena);
    return done;
}

static bool add_unknown(fuzz_tree *tree, size_t at, fuzz_dice *dice)
{
    static const uint8_t identifiers[][4] = {{0x9E, 0}, {0xBE, 0}, {0xDF, 0x7E, 0}, {0x0C, 0}};
    const uint8_t *identifier = identifiers[fuzz_roll(dice, 4)];
    size_t place = fuzz_roll(dice, 2) == 0 ? tree->nodes[at].end : random_place(tree, at, dice);
    if ((tree->data[tree->nodes[at].start] & 0x20) == 0) {
        return false;
    }
    support_recipe recipe = recipe_of(dice);
    sgp32_bytes made = support_tlv(&recipe, identifier, identifier[1] == 0 ? 1 : 2);
    bool done = replace(tree, at, place, place, made, repairs(dice));
    support_arena_free(&recipe.arena);
    return done;
}

/* -- headers ----------------------------------------------------------------------- */

static bool wrap(fuzz_tree *tree, const fuzz_node *node, fuzz_dice *dice)
{
    static const uint8_t tags[] = {0x30, 0x31, 0xA0, 0xA1, 0xA2, 0x04};
    size_t size = node->end - node->start;
    uint8_t *octets = fuzz_room(size + 10);
    octets[0] = tags[fuzz_roll(dice, sizeof tags)];
    size_t header = 1 + fuzz_length_write(octets + 1, size);
    memcpy(octets + header, tree->data + node->start, size);
    bool done = put_node(tree, node, sgp32_bytes_of(octets, header + size), dice);
    free(octets);
    return done;
}

/* Length octets that are wrong, or right in a form that DER does not have. */
static sgp32_bytes wrong_length(uint8_t octets[16], const fuzz_node *node, fuzz_dice *dice)
{
    static const uint8_t extremes[][9] = {{0x80, 0},
                                          {0xFF, 0},
                                          {0x84, 0xFF, 0xFF, 0xFF, 0xFF, 0},
                                          {0x88, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}};
    static const uint8_t extreme_sizes[] = {1, 1, 5, 9};
    size_t size = node->end - node->content;
    uint32_t kind = fuzz_roll(dice, 6);
    if (kind < 4) {
        return sgp32_bytes_of(extremes[kind], extreme_sizes[kind]);
    }
    if (kind == 4) {
        return sgp32_bytes_of(octets, fuzz_length_write(octets, size + 1 - 2 * fuzz_roll(dice, 2)));
    }
    size_t octet_count = 2 + fuzz_roll(dice, 3); /* longer than needed */
    octets[0] = (uint8_t)(0x80 | octet_count);
    for (size_t i = 0; i < octet_count; i++) {
        octets[1 + i] = (uint8_t)(size >> (8 * (octet_count - 1 - i)));
    }
    return sgp32_bytes_of(octets, 1 + octet_count);
}

static bool break_length(fuzz_tree *tree, const fuzz_node *node, fuzz_dice *dice)
{
    uint8_t octets[16];
    sgp32_bytes length = wrong_length(octets, node, dice);
    return replace(tree, node->parent, node->length_at, node->content, length, repairs(dice));
}

static bool repair_length(fuzz_tree *tree, const fuzz_node *node)
{
    uint8_t octets[16];
    size_t size = fuzz_length_write(octets, node->end - node->content);
    return replace(tree, node->parent, node->length_at, node->content, sgp32_bytes_of(octets, size),
                   true);
}

static bool change_contents(fuzz_tree *tree, size_t at, fuzz_dice *dice, fuzz_plain_mutator plain)
{
    const fuzz_node node = tree->nodes[at];
    size_t size = node.end - node.content;
    size_t capacity = size + 16;
    if (plain == NULL) {
        return false;
    }
    uint8_t *octets = fuzz_room(capacity);
    memcpy(octets, tree->data + node.content, size);
    size = plain(octets, size, capacity);
    bool done = fuzz_tree_replace(tree, at, node.content, node.end, sgp32_bytes_of(octets, size),
                                  repairs(dice));
    free(octets);
    return done;
}

/* -- one mutation ------------------------------------------------------------------ */

bool fuzz_operate(fuzz_tree *tree, size_t at, fuzz_operation operation, fuzz_dice *dice,
                  fuzz_plain_mutator plain)
{
    const fuzz_node node = tree->nodes[at];
    switch (operation) {
    case FUZZ_DELETE:
        return put_node(tree, &node, sgp32_bytes_of(NULL, 0), dice);
    case FUZZ_REPEAT:
        return replace(tree, node.parent, node.end, node.end, node_bytes(tree, &node),
                       repairs(dice));
    case FUZZ_REORDER:
        return reorder(tree, at, dice);
    case FUZZ_RETAG:
        return retag(tree, &node, dice);
    case FUZZ_RESIZE:
        return resize(tree, at, dice);
    case FUZZ_SPLICE:
        return splice(tree, at, dice);
    case FUZZ_MAKE:
        return make(tree, at, dice);
    case FUZZ_ADD:
        return add(tree, at, dice);
    case FUZZ_UNKNOWN:
        return add_unknown(tree, at, dice);
    case FUZZ_WRAP:
        return wrap(tree, &node, dice);
    case FUZZ_UNWRAP:
        return put_node(tree, &node,
                        sgp32_bytes_of(tree->data + node.content, node.end - node.content), dice);
    case FUZZ_BREAK:
        return break_length(tree, &node, dice);
    case FUZZ_REPAIR:
        return repair_length(tree, &node);
    case FUZZ_CONTENTS:
        return change_contents(tree, at, dice, plain);
    default:
        return false;
    }
}

/* Reads the TLVs of an input and their types. */
static void read_input(fuzz_tree *tree, const fuzz_shape_info *shape, uint8_t *data, size_t size,
                       size_t capacity)
{
    sgp32_bytes input = sgp32_bytes_of(data, size);
    fuzz_tree_read(tree, data + shape->header, size - shape->header, capacity - shape->header);
    for (size_t i = 0; i < tree->count && shape->type != NULL; i++) {
        if (tree->nodes[i].parent == FUZZ_NONE) {
            const sgp32_type *type = shape->type(input, node_bytes(tree, &tree->nodes[i]));
            if (type != NULL) {
                fuzz_tree_type(tree, i, type);
            }
        }
    }
}

/* A length that is wrong is repaired as often as not; else anything is done to anything. */
static fuzz_operation random_operation(const fuzz_node *node, fuzz_dice *dice)
{
    if (node->broken && fuzz_roll(dice, 2) == 0) {
        return FUZZ_REPAIR;
    }
    if (fuzz_roll(dice, 4) == 0) {
        return FUZZ_CONTENTS;
    }
    return (fuzz_operation)fuzz_roll(dice, FUZZ_OPERATION_COUNT);
}

size_t fuzz_mutate(const fuzz_shape_info *shape, uint8_t *data, size_t size, size_t capacity,
                   uint32_t seed, fuzz_plain_mutator plain)
{
    static fuzz_tree tree;
    fuzz_dice dice = {seed};
    fuzz_roll(&dice, 1);
    if (shape->header == FUZZ_NO_TLVS || size <= shape->header || capacity < size) {
        return 0;
    }
    bool changed = false;
    for (uint32_t rounds = 1 + fuzz_roll(&dice, ROUNDS_MOST); rounds != 0; rounds--) {
        read_input(&tree, shape, data, size, capacity);
        if (tree.count == 0) {
            return 0;
        }
        bool done = false;
        for (uint32_t tries = TRIES; tries != 0 && !done; tries--) {
            size_t at = fuzz_roll(&dice, (uint32_t)tree.count);
            done = fuzz_operate(&tree, at, random_operation(&tree.nodes[at], &dice), &dice, plain);
        }
        changed = changed || done;
        size = shape->header + tree.size;
        if (size == shape->header) {
            break;
        }
    }
    return changed ? size : 0;
}

size_t fuzz_cross(const fuzz_shape_info *shape, uint8_t *out, size_t capacity, sgp32_bytes data,
                  sgp32_bytes other, uint32_t seed)
{
    static fuzz_tree tree;
    static fuzz_tree donor;
    fuzz_dice dice = {seed};
    fuzz_roll(&dice, 1);
    if (shape->header == FUZZ_NO_TLVS || data.size <= shape->header ||
        other.size <= shape->header || capacity < data.size) {
        return 0;
    }
    memcpy(out, data.data, data.size);
    read_input(&tree, shape, out, data.size, capacity);
    fuzz_copy copy = fuzz_copy_of(other);
    read_input(&donor, shape, (uint8_t *)copy.block, other.size, other.size);
    size_t size = 0;
    if (tree.count != 0 && donor.count != 0) {
        const fuzz_node node = tree.nodes[fuzz_roll(&dice, (uint32_t)tree.count)];
        size_t from = find_like(&donor, node.type, FUZZ_NONE, &dice);
        if (from != FUZZ_NONE &&
            put_node(&tree, &node, node_bytes(&donor, &donor.nodes[from]), &dice)) {
            size = shape->header + tree.size;
        }
    }
    fuzz_free(&copy);
    return size;
}
