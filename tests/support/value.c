/* SPDX-License-Identifier: Apache-2.0 */
#include "support/value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -- memory ------------------------------------------------------------------------ */

#define BLOCK_SIZE ((size_t)1 << 15)
#define ALIGNMENT 16

struct support_block {
    struct support_block *next;
    size_t size;
    uint8_t data[];
};

void *support_take(support_arena *arena, size_t size)
{
    size_t rounded = (size / ALIGNMENT + 1) * ALIGNMENT;
    if (rounded > arena->left) {
        size_t room = rounded > BLOCK_SIZE ? rounded : BLOCK_SIZE;
        struct support_block *block =
            (struct support_block *)calloc(1, sizeof(struct support_block) + room + ALIGNMENT);
        if (block == NULL) {
            abort();
        }
        block->next = arena->blocks;
        block->size = room;
        arena->blocks = block;
        arena->left = room;
    }
    uintptr_t start = (uintptr_t)arena->blocks->data;
    size_t align = (ALIGNMENT - start % ALIGNMENT) % ALIGNMENT;
    uint8_t *place = arena->blocks->data + align + arena->blocks->size - arena->left;
    arena->left -= rounded;
    return place;
}

uint8_t *support_keep(support_arena *arena, const void *data, size_t size)
{
    uint8_t *copy = (uint8_t *)support_take(arena, size);
    if (size != 0) {
        memcpy(copy, data, size);
    }
    return copy;
}

void support_arena_free(support_arena *arena)
{
    while (arena->blocks != NULL) {
        struct support_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
    arena->left = 0;
}

/* -- nodes ------------------------------------------------------------------------- */

support_node *support_root(support_arena *arena, const sgp32_type *type)
{
    support_node *node = (support_node *)support_take(arena, sizeof *node);
    node->type = type;
    sgp32_type_describe(&node->info, type);
    node->tag = node->info.tag;
    return node;
}

support_node *support_component(support_arena *arena, support_node *parent, uint32_t index)
{
    sgp32_component_info component;
    bool list = support_is_list(parent->info.kind);
    if (!sgp32_type_component(&component, parent->type, list ? 0 : index)) {
        abort();
    }
    support_node *node = support_root(arena, component.type);
    bool open = node->info.kind == SGP32_KIND_CHOICE || node->info.kind == SGP32_KIND_ANY;
    node->tag = component.tag;
    node->inner = component.wrapped && !open ? node->info.tag : 0;
    node->index = index;
    node->optional = component.optional || component.has_default;
    node->has_default = component.has_default;
    node->default_value = component.default_value;
    node->parent = parent;
    return node;
}

support_node *support_unknown(support_arena *arena, support_node *parent, sgp32_bytes tlv)
{
    support_node *node = (support_node *)support_take(arena, sizeof *node);
    node->content = sgp32_bytes_of(support_keep(arena, tlv.data, tlv.size), tlv.size);
    node->index = SGP32_INDEX_NONE;
    node->parent = parent;
    return node;
}

support_node *support_clone(support_arena *arena, const support_node *node)
{
    support_node *copy = (support_node *)support_take(arena, sizeof *copy);
    *copy = *node;
    copy->first = NULL;
    copy->next = NULL;
    for (const support_node *child = node->first; child != NULL; child = child->next) {
        support_append(copy, support_clone(arena, child));
    }
    return copy;
}

void support_insert(support_node *parent, support_node *before, support_node *child)
{
    support_node **place = before != NULL ? &before->next : &parent->first;
    child->parent = parent;
    child->next = *place;
    *place = child;
}

void support_append(support_node *parent, support_node *child)
{
    support_node *last = parent->first;
    while (last != NULL && last->next != NULL) {
        last = last->next;
    }
    support_insert(parent, last, child);
}

support_node *support_remove(support_node *child)
{
    support_node *before = NULL;
    support_node **place = &child->parent->first;
    while (*place != child) {
        before = *place;
        place = &before->next;
    }
    *place = child->next;
    return before;
}

size_t support_child_count(const support_node *node)
{
    size_t count = 0;
    for (const support_node *child = node->first; child != NULL; child = child->next) {
        count++;
    }
    return count;
}

support_node *support_following(const support_node *root, support_node *node)
{
    if (node->first != NULL) {
        return node->first;
    }
    while (node != root && node->next == NULL) {
        node = node->parent;
    }
    return node == root ? NULL : node->next;
}

support_node **support_nodes(support_arena *arena, support_node *root)
{
    size_t count = 0;
    for (support_node *node = root; node != NULL; node = support_following(root, node)) {
        count++;
    }
    support_node **nodes = (support_node **)support_take(arena, (count + 1) * sizeof *nodes);
    count = 0;
    for (support_node *node = root; node != NULL; node = support_following(root, node)) {
        nodes[count++] = node;
    }
    return nodes;
}

uint32_t support_path(uint32_t *path, const support_node *node)
{
    if (node->parent == NULL) {
        return 0;
    }
    uint32_t depth = support_path(path, node->parent);
    if (depth == SGP32_PATH_MAX) {
        abort();
    }
    path[depth] = node->index;
    return depth + 1;
}

/* -- writing ----------------------------------------------------------------------- */

static size_t identifier_size(uint32_t tag)
{
    return tag > 0xFFFFFF ? 4 : tag > 0xFFFF ? 3 : tag > 0xFF ? 2 : 1;
}

/* Octets of a length field, `longer` of them more than DER needs. */
static size_t length_size(size_t size, uint8_t longer)
{
    size_t octets = 1;
    for (size_t rest = size < 0x80 ? 0 : size; rest != 0; rest >>= 8) {
        octets++;
    }
    return octets + longer;
}

static size_t put_identifier(uint8_t *out, uint32_t tag)
{
    size_t size = identifier_size(tag);
    for (size_t i = 0; i < size; i++) {
        out[i] = (uint8_t)(tag >> (8 * (size - 1 - i)));
    }
    return size;
}

static size_t put_length(uint8_t *out, size_t size, uint8_t longer)
{
    size_t octets = length_size(size, longer);
    if (octets == 1) {
        out[0] = (uint8_t)size;
        return 1;
    }
    out[0] = (uint8_t)(0x80 + octets - 1);
    for (size_t i = 1; i < octets; i++) {
        size_t shift = 8 * (octets - 1 - i);
        out[i] = (uint8_t)(shift < 8 * sizeof size ? size >> shift : 0);
    }
    return octets;
}

static size_t wrap(size_t size, uint32_t tag, uint8_t longer)
{
    return tag == 0 ? size : identifier_size(tag) + length_size(size, longer) + size;
}

/* Sets `body` in a node and all under it; returns the octets of the node. */
static size_t measure(support_node *node)
{
    node->body = node->content.size;
    if (node->type == NULL) {
        return node->body;
    }
    if (!support_is_leaf(node->info.kind)) {
        node->body = 0;
        for (support_node *child = node->first; child != NULL; child = child->next) {
            node->body += measure(child);
        }
    }
    return wrap(wrap(node->body, node->inner, node->longer_inner), node->tag, node->longer);
}

/* Whether one encoding stands behind another in a SET OF (X.690 11.6). */
static bool is_behind(const uint8_t *out, const support_node *a, const support_node *b)
{
    size_t a_size = a->end - a->start;
    size_t b_size = b->end - b->start;
    for (size_t i = 0; i < a_size || i < b_size; i++) {
        int left = i < a_size ? out[a->start + i] : 0;
        int right = i < b_size ? out[b->start + i] : 0;
        if (left != right) {
            return left > right;
        }
    }
    return false;
}

/* Puts the written children in order; tells whether that changed anything. */
static bool sort(const uint8_t *out, support_node *set)
{
    bool changed = false;
    support_node *sorted = NULL;
    while (set->first != NULL) {
        support_node *child = set->first;
        set->first = child->next;
        support_node **place = &sorted;
        while (*place != NULL && !is_behind(out, *place, child)) {
            place = &(*place)->next;
        }
        changed = changed || *place != NULL;
        child->next = *place;
        *place = child;
    }
    set->first = sorted;
    return changed;
}

static size_t put(uint8_t *out, size_t at, support_node *node);

static size_t put_children(uint8_t *out, size_t at, support_node *node)
{
    uint32_t index = 0;
    for (support_node *child = node->first; child != NULL; child = child->next) {
        if (support_is_list(node->info.kind)) {
            child->index = index++;
        }
        at = put(out, at, child);
    }
    return at;
}

static size_t put(uint8_t *out, size_t at, support_node *node)
{
    node->start = at;
    node->inner_at = at;
    if (node->type != NULL && node->tag != 0) {
        at += put_identifier(out + at, node->tag);
        node->length_at = at;
        node->size_at = at;
        at += put_length(out + at, wrap(node->body, node->inner, node->longer_inner), node->longer);
        if (node->inner != 0) {
            node->inner_at = at;
            at += put_identifier(out + at, node->inner);
            node->size_at = at;
            at += put_length(out + at, node->body, node->longer_inner);
        }
    }
    node->content_at = at;
    if (node->type == NULL || support_is_leaf(node->info.kind)) {
        if (node->body != 0) {
            memcpy(out + at, node->content.data, node->body);
        }
        node->end = at + node->body;
        return node->end;
    }
    node->end = put_children(out, at, node);
    if (node->info.kind == SGP32_KIND_SET_OF && !node->unsorted && sort(out, node)) {
        put_children(out, at, node);
    }
    return node->end;
}

support_buffer support_write(support_node *root)
{
    support_buffer buffer = {NULL, measure(root)};
    buffer.data = (uint8_t *)malloc(buffer.size != 0 ? buffer.size : 1);
    if (buffer.data == NULL || put(buffer.data, 0, root) != buffer.size) {
        abort();
    }
    return buffer;
}

/* -- types ------------------------------------------------------------------------- */

#define TYPES_MAX 2048

typedef struct known_type {
    const sgp32_type *type;
    uint32_t height;
    bool is_default;
} known_type;

static known_type types[TYPES_MAX];
static size_t type_count;

static known_type *find(const sgp32_type *type)
{
    for (size_t i = 0; i < type_count; i++) {
        if (types[i].type == type) {
            return &types[i];
        }
    }
    return NULL;
}

static known_type *know(const sgp32_type *type)
{
    known_type *known = find(type);
    if (known != NULL) {
        return known;
    }
    if (type_count == TYPES_MAX) {
        abort();
    }
    known = &types[type_count++];
    *known = (known_type){type, 0, false};
    sgp32_component_info component;
    uint32_t height = 0;
    for (size_t i = 0; sgp32_type_component(&component, type, i); i++) {
        known_type *below = know(component.type);
        below->is_default = below->is_default || component.has_default;
        height = below->height > height ? below->height : height;
    }
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    known->height = support_is_leaf(info.kind) ? 0 : height + 1;
    return known;
}

size_t support_type_count(void)
{
    static bool complete;
    for (size_t i = 0; !complete && i < sgp32_type_count(); i++) {
        know(sgp32_type_at(i));
    }
    complete = true;
    return type_count;
}

const sgp32_type *support_type_at(size_t index)
{
    return types[index].type;
}

bool support_type_is_default(size_t index)
{
    return types[index].is_default;
}

uint32_t support_type_height(const sgp32_type *type)
{
    return know(type)->height;
}

const char *support_type_name(const sgp32_type *type)
{
    static char name[256];
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    if (info.name != NULL) {
        snprintf(name, sizeof name, "%s.%s", info.module, info.name);
    } else {
        snprintf(name, sizeof name, "(kind %d, tag %X)", (int)info.kind, (unsigned)info.tag);
    }
    return name;
}

bool support_knows(const sgp32_type *type, uint32_t identifier)
{
    sgp32_component_info component;
    sgp32_type_info info;
    for (size_t i = 0; sgp32_type_component(&component, type, i); i++) {
        sgp32_type_describe(&info, component.type);
        if (component.tag == identifier || (component.tag == 0 && info.kind == SGP32_KIND_CHOICE &&
                                            support_knows(component.type, identifier))) {
            return true;
        }
    }
    return false;
}
