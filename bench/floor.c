/* SPDX-License-Identifier: Apache-2.0 */
#include "floor.h"

#include <string.h>

#define FLOOR_DEPTH 32

typedef struct header {
    uint32_t identifier;
    size_t size;
    const uint8_t *content;
} header;

static inline int read_header(header *out, const uint8_t *pos, const uint8_t *end)
{
    if (pos == end) {
        return 0;
    }
    uint32_t identifier = *pos++;
    if ((identifier & 0x1F) == 0x1F) {
        do {
            if (pos == end) {
                return 0;
            }
            identifier = identifier << 8 | *pos;
        } while ((*pos++ & 0x80) != 0);
    }
    if (pos == end) {
        return 0;
    }
    size_t size = *pos++;
    if (size >= 0x80) {
        size_t octets = size & 0x7F;
        size = 0;
        if (octets == 0 || octets > 4 || octets > (size_t)(end - pos)) {
            return 0;
        }
        while (octets-- != 0) {
            size = size << 8 | *pos++;
        }
    }
    if (size > (size_t)(end - pos)) {
        return 0;
    }
    out->identifier = identifier;
    out->size = size;
    out->content = pos;
    return 1;
}

static inline int is_constructed(uint32_t identifier)
{
    while (identifier > 0xFF) {
        identifier >>= 8;
    }
    return (identifier & 0x20) != 0;
}

size_t floor_walk(const uint8_t *data, size_t size)
{
    const uint8_t *ends[FLOOR_DEPTH];
    size_t depth = 0;
    size_t count = 0;
    const uint8_t *pos = data;
    ends[0] = data + size;
    for (;;) {
        while (pos == ends[depth]) {
            if (depth-- == 0) {
                return count;
            }
        }
        header tlv;
        if (!read_header(&tlv, pos, ends[depth])) {
            return 0;
        }
        count++;
        pos = tlv.content;
        if (is_constructed(tlv.identifier)) {
            if (++depth == FLOOR_DEPTH) {
                return 0;
            }
            ends[depth] = pos + tlv.size;
        } else {
            pos += tlv.size;
        }
    }
}

size_t floor_parse(floor_node *nodes, const uint8_t *data, size_t size)
{
    size_t count = 0;
    const uint8_t *pos = data;
    while (pos != data + size) {
        header tlv;
        if (!read_header(&tlv, pos, data + size) || count == FLOOR_NODES) {
            return 0;
        }
        floor_node *node = &nodes[count++];
        node->identifier = tlv.identifier;
        node->data = tlv.content;
        node->size = tlv.size;
        node->descendants = 0;
        if (is_constructed(tlv.identifier)) {
            size_t below = floor_parse(nodes + count, tlv.content, tlv.size);
            node->descendants = (uint32_t)below;
            node->data = NULL;
            count += below;
        }
        pos = tlv.content + tlv.size;
    }
    return count;
}

static inline uint8_t *write_header(uint8_t *end, uint32_t identifier, size_t size)
{
    if (size < 0x80) {
        *--end = (uint8_t)size;
    } else {
        uint8_t octets = 0;
        for (size_t rest = size; rest != 0; rest >>= 8) {
            *--end = (uint8_t)rest;
            octets++;
        }
        *--end = (uint8_t)(0x80 | octets);
    }
    do {
        *--end = (uint8_t)identifier;
        identifier >>= 8;
    } while (identifier != 0);
    return end;
}

uint8_t *floor_emit(const floor_node *nodes, size_t count, uint8_t *end)
{
    uint8_t *ends[FLOOR_NODES]; /* where the octets of each node end */
    for (size_t i = count; i-- != 0;) {
        const floor_node *node = &nodes[i];
        ends[i] = end;
        if (node->data != NULL) {
            end -= node->size;
            memcpy(end, node->data, node->size);
        } else {
            /* Its contents are written: they end where its last descendant does. */
            ends[i] = ends[i + node->descendants];
        }
        end = write_header(end, node->identifier, (size_t)(ends[i] - end));
    }
    return end;
}
