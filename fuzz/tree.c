/* SPDX-License-Identifier: Apache-2.0 */
#include "tree.h"

#include <string.h>

enum { LENGTH_MOST = 9, DEEPEST = 64 };

bool fuzz_header_read(fuzz_header *header, sgp32_bytes input)
{
    size_t at = 1;
    if (input.size < 2 || (input.data[0] & 0xDF) == 0) {
        return false;
    }
    if ((input.data[0] & 0x1F) == 0x1F) {
        while (at < input.size && at < 6 && (input.data[at] & 0x80) != 0) {
            at++;
        }
        at++;
    }
    if (at >= input.size) {
        return false;
    }
    header->length_at = at;
    size_t size = input.data[at++];
    if (size >= 0x80) {
        size_t octets = size & 0x7F;
        if (octets == 0 || octets > 4 || octets > input.size - at) {
            return false;
        }
        for (size = 0; octets != 0; octets--) {
            size = size << 8 | input.data[at++];
        }
    }
    header->content = at;
    header->size = size;
    return true;
}

/* Whether octets are whole TLVs, as far as their headers say. */
static bool is_tlvs(sgp32_bytes octets)
{
    fuzz_header header;
    while (octets.size != 0) {
        if (!fuzz_header_read(&header, octets) || header.size > octets.size - header.content) {
            return false;
        }
        size_t taken = header.content + header.size;
        octets = sgp32_bytes_of(octets.data + taken, octets.size - taken);
    }
    return true;
}

static void read_nodes(fuzz_tree *tree, size_t parent, size_t from, size_t to)
{
    while (from < to && tree->count < FUZZ_NODES_MOST) {
        fuzz_header header;
        if (!fuzz_header_read(&header, sgp32_bytes_of(tree->data + from, to - from))) {
            return;
        }
        size_t content = from + header.content;
        bool broken = header.size > to - content;
        size_t end = broken ? to : content + header.size;
        tree->nodes[tree->count++] = (fuzz_node){.start = from,
                                                 .length_at = from + header.length_at,
                                                 .content = content,
                                                 .end = end,
                                                 .parent = parent,
                                                 .broken = broken,
                                                 .index = SGP32_INDEX_NONE};
        from = end;
    }
}

void fuzz_tree_read(fuzz_tree *tree, uint8_t *data, size_t size, size_t capacity)
{
    tree->data = data;
    tree->size = size;
    tree->capacity = capacity;
    tree->count = 0;
    read_nodes(tree, FUZZ_NONE, 0, size);
    for (size_t i = 0; i < tree->count; i++) {
        const fuzz_node node = tree->nodes[i];
        sgp32_bytes content = sgp32_bytes_of(data + node.content, node.end - node.content);
        if ((data[node.start] & 0x20) != 0 || is_tlvs(content)) {
            read_nodes(tree, i, node.content, node.end);
        } else if (content.size > 1 && content.data[0] == 0 &&
                   is_tlvs(sgp32_bytes_of(content.data + 1, content.size - 1))) {
            read_nodes(tree, i, node.content + 1, node.end); /* a BIT STRING of whole octets */
        }
    }
}

typedef struct typing {
    fuzz_tree *tree;
    size_t base; /* of the walked octets */
    sgp32_bytes der;
} typing;

static sgp32_status take_type(void *context, const sgp32_event *event)
{
    typing *made = (typing *)context;
    if (event->kind != SGP32_EVENT_ENTER && event->kind != SGP32_EVENT_VALUE) {
        return SGP32_OK;
    }
    /* Of a CHOICE and its alternative, which begin at one place, the CHOICE is the type, so that
       another alternative can be put in; what has contents is the alternative. */
    size_t content = made->base + (size_t)(event->content.data - made->der.data);
    for (size_t i = 0; i < made->tree->count; i++) {
        fuzz_node *node = &made->tree->nodes[i];
        if (node->start == made->base + event->offset && node->type == NULL) {
            node->type = event->type;
            node->parent_type = event->parent;
            node->index = event->index;
        }
        if (event->content.size != 0 && node->content == content) {
            node->held = event->type;
        }
    }
    return SGP32_OK;
}

void fuzz_tree_type(fuzz_tree *tree, size_t root, const sgp32_type *type)
{
    const fuzz_node *node = &tree->nodes[root];
    sgp32_bytes der = sgp32_bytes_of(tree->data + node->start, node->end - node->start);
    typing made = {tree, node->start, der};
    /* What was come to before a failure is as good. */
    sgp32_status status = sgp32_walk(type, NULL, der, SGP32_LENIENT, take_type, &made);
    (void)status;
}

size_t fuzz_length_write(uint8_t *out, size_t size)
{
    size_t octets = 0;
    if (size < 0x80) {
        out[0] = (uint8_t)size;
        return 1;
    }
    for (size_t rest = size; rest != 0; rest >>= 8) {
        octets++;
    }
    out[0] = (uint8_t)(0x80 | octets);
    for (size_t i = 0; i < octets; i++) {
        out[1 + i] = (uint8_t)(size >> (8 * (octets - 1 - i)));
    }
    return 1 + octets;
}

/* Moves what stands behind [from, to) and puts the octets there. */
static void put(fuzz_tree *tree, size_t from, size_t to, const uint8_t *octets, size_t size)
{
    memmove(tree->data + from + size, tree->data + to, tree->size - to);
    if (size != 0) {
        memcpy(tree->data + from, octets, size);
    }
    tree->size = tree->size - (to - from) + size;
}

bool fuzz_tree_replace(fuzz_tree *tree, size_t parent, size_t from, size_t to, sgp32_bytes bytes,
                       bool repair)
{
    size_t depth = 0;
    for (size_t at = parent; at != FUZZ_NONE; at = tree->nodes[at].parent) {
        depth++;
    }
    if (depth > DEEPEST ||
        tree->size - (to - from) + bytes.size + depth * LENGTH_MOST > tree->capacity) {
        return false;
    }
    put(tree, from, to, bytes.data, bytes.size);
    /* Sizes differ from here on by this much, modulo the range of size_t. */
    size_t growth = bytes.size - (to - from);
    for (size_t at = parent; repair && at != FUZZ_NONE; at = tree->nodes[at].parent) {
        const fuzz_node *node = &tree->nodes[at];
        uint8_t octets[LENGTH_MOST];
        size_t size = fuzz_length_write(octets, node->end - node->content + growth);
        put(tree, node->length_at, node->content, octets, size);
        growth += size - (node->content - node->length_at);
    }
    return true;
}
