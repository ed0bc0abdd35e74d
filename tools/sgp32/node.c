/* SPDX-License-Identifier: Apache-2.0 */
/* Puts a message together as a tree of nodes. */
#include "node.h"

#include <stdlib.h>
#include <string.h>

#include "oid.h"

/* TLVs of open types nest at most this deep; deeper ones stay octets. */
#define TLV_DEPTH 16

#define NODES_PER_BLOCK 256

struct node_block {
    node_block *next;
    size_t used;
    node nodes[NODES_PER_BLOCK];
};

static node *node_add(node_tree *tree, node *parent)
{
    if (tree->blocks == NULL || tree->blocks->used == NODES_PER_BLOCK) {
        node_block *block = tool_alloc(sizeof *block);
        block->next = tree->blocks;
        block->used = 0;
        tree->blocks = block;
    }
    node *added = &tree->blocks->nodes[tree->blocks->used++];
    *added = (node){0};
    added->parent = parent;
    added->index = SGP32_INDEX_NONE;
    if (parent == NULL) {
        tree->root = added;
    } else if (parent->last == NULL) {
        parent->first = added;
        parent->last = added;
    } else {
        parent->last->next = added;
        parent->last = added;
    }
    if (parent != NULL) {
        parent->count++;
    }
    tree->count++;
    return added;
}

/* Takes a row of well-formed TLVs apart, each a child of `parent`. */
static void add_tlvs(node_tree *tree, node *parent, sgp32_bytes row, size_t offset)
{
    while (row.size != 0) {
        tlv next;
        if (!tlv_read(&next, row.data, row.size)) {
            return;
        }
        node *child = node_add(tree, parent);
        child->der = sgp32_bytes_of(row.data, next.header + next.size);
        child->content = sgp32_bytes_of(row.data + next.header, next.size);
        child->offset = offset;
        if (next.constructed) {
            add_tlvs(tree, child, child->content, offset + next.header);
        }
        row = sgp32_bytes_of(row.data + child->der.size, row.size - child->der.size);
        offset += child->der.size;
    }
}

/* Gives the TLV in `holder` (an open type, or something unknown) its inner TLVs. */
static void add_inner_tlvs(node_tree *tree, node *holder, sgp32_bytes whole)
{
    tlv outer;
    if (!tlv_read(&outer, whole.data, whole.size) || !outer.constructed) {
        return;
    }
    sgp32_bytes inner = sgp32_bytes_of(whole.data + outer.header, outer.size);
    if (tlv_well_formed(inner.data, inner.size, TLV_DEPTH)) {
        add_tlvs(tree, holder, inner, holder->offset + (size_t)(inner.data - holder->der.data));
    }
}

typedef struct builder {
    node_tree *tree;
    node *open;    /* the innermost value that has begun */
    node *root;    /* what the walked value hangs from; NULL for the message itself */
    size_t offset; /* of the walked octets in the whole input */
} builder;

static node *event_node(builder *b, const sgp32_event *event)
{
    node *added = node_add(b->tree, b->open != NULL ? b->open : b->root);
    sgp32_component_info part;
    added->type = event->type;
    added->holder = event->parent;
    added->index = event->index;
    added->der = event->der;
    added->content = event->content;
    added->offset = b->offset + event->offset;
    if (event->type != NULL) {
        sgp32_type_info info;
        sgp32_type_describe(&info, event->type);
        added->kind = info.kind;
    }
    if (event->parent != NULL && event->index != SGP32_INDEX_NONE &&
        sgp32_type_component(&part, event->parent, event->index)) {
        added->name = part.name;
    }
    return added;
}

static void add_extension(node_tree *tree, const node *extension);

static sgp32_status visit(void *context, const sgp32_event *event)
{
    builder *b = context;
    node *added;
    switch (event->kind) {
    case SGP32_EVENT_ENTER:
        b->open = event_node(b, event);
        break;
    case SGP32_EVENT_LEAVE:
        if (type_is(b->open->type, "Extension")) {
            add_extension(b->tree, b->open);
        }
        b->open = b->open->parent == b->root ? NULL : b->open->parent;
        break;
    case SGP32_EVENT_UNKNOWN:
        added = event_node(b, event);
        added->is_unknown = true;
        added->name = NULL;
        b->tree->unknown++;
        add_inner_tlvs(b->tree, added, added->der);
        break;
    default:
        added = event_node(b, event);
        if (added->kind == SGP32_KIND_ANY) {
            add_inner_tlvs(b->tree, added, added->content);
        }
        break;
    }
    return SGP32_OK;
}

/* Walks what a certificate extension holds, if the schema has its type and it is one. */
static void add_extension(node_tree *tree, const node *extension)
{
    const node *id = node_child(extension, "extnID");
    node *value = node_child(extension, "extnValue");
    tool_text dotted = {NULL, 0, 0};
    const sgp32_type *type = NULL;
    if (id != NULL && value != NULL && oid_dotted(&dotted, id->content)) {
        const oid_entry *known = oid_find(dotted.data);
        if (known != NULL && known->type != NULL) {
            type = sgp32_type_find(known->type);
        }
    }
    text_free(&dotted);
    if (type != NULL && sgp32_validate(type, NULL, value->content, SGP32_STRICT) == SGP32_OK) {
        size_t offset = value->offset + (size_t)(value->content.data - value->der.data);
        builder inner = {tree, NULL, value, offset};
        if (sgp32_walk(type, NULL, value->content, SGP32_STRICT, visit, &inner) != SGP32_OK) {
            value->first = NULL;
            value->last = NULL;
            value->count = 0;
        }
    }
}

bool node_tree_build(node_tree *tree, const sgp32_type *type, sgp32_bytes der, uint32_t options)
{
    *tree = (node_tree){NULL, 0, 0, der, NULL};
    builder b = {tree, NULL, NULL, 0};
    return sgp32_walk(type, NULL, der, options, visit, &b) == SGP32_OK;
}

void node_tree_free(node_tree *tree)
{
    while (tree->blocks != NULL) {
        node_block *next = tree->blocks->next;
        free(tree->blocks);
        tree->blocks = next;
    }
}

node *node_child(const node *parent, const char *name)
{
    node *child = parent->first;
    while (child != NULL && (child->name == NULL || strcmp(child->name, name) != 0)) {
        child = child->next;
    }
    return child;
}

bool node_is_transparent(const node *choice)
{
    return choice->type != NULL && choice->kind == SGP32_KIND_CHOICE && choice->first != NULL &&
           choice->first->next == NULL && choice->first->offset == choice->offset;
}

const node *node_inner(const node *outer)
{
    while (node_is_transparent(outer)) {
        outer = outer->first;
    }
    return outer;
}
