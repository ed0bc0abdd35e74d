/* SPDX-License-Identifier: Apache-2.0 */
#include "support/struct.h"

#include <string.h>

#include "codec/schema.h"
#include "sgp32/codec.h"

void *support_decoded(support_arena *arena, const sgp32_type *type, sgp32_bytes der,
                      uint32_t options)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    void *value = support_take(arena, info.struct_size);
    memset(value, 0xA5, info.struct_size); /* decoding sets all that is read later */
    return sgp32_decode(type, value, NULL, der, options) == SGP32_OK ? value : NULL;
}

static bool unfold_list(support_arena *arena, const sgp32_type *type, sgp32_list *list)
{
    const sgp32_type *element = type->items[0].type;
    sgp32_type_info info;
    sgp32_type_describe(&info, element);
    uint8_t *items = (uint8_t *)support_take(arena, list->count * info.struct_size);
    sgp32_cursor cursor = sgp32_list_begin(*list);
    for (size_t i = 0; i < list->count; i++) {
        size_t place = type->kind == SCHEMA_SET_OF ? list->count - 1 - i : i;
        void *item = items + place * info.struct_size;
        if (sgp32_list_next(type, &cursor, item, NULL) != SGP32_OK ||
            !support_unfold(arena, element, item)) {
            return false;
        }
    }
    list->items = items;
    list->der = sgp32_bytes_of(NULL, 0);
    list->options = 0;
    return true;
}

bool support_unfold(support_arena *arena, const sgp32_type *type, void *value)
{
    uint8_t *octets = (uint8_t *)value;
    uint16_t choice;
    bool right = true;
    const uint8_t *present = octets + SCHEMA_PRESENCE(type->flags & SCHEMA_EXTENSIBLE);
    switch (type->kind) {
    case SCHEMA_SEQUENCE:
    case SCHEMA_SET:
        for (uint32_t i = 0; i < type->low; i++) {
            const schema_component *item = &type->items[i];
            bool optional = (item->place & SCHEMA_OPTIONAL) != 0;
            if (!optional || *present != 0) {
                right = right &&
                        support_unfold(arena, item->type, octets + (item->place & SCHEMA_OFFSET));
            }
            present += optional;
        }
        return right;
    case SCHEMA_CHOICE:
        memcpy(&choice, octets + sizeof(sgp32_bytes), sizeof choice);
        if (choice == SGP32_CHOICE_UNKNOWN) {
            return true;
        }
        return support_unfold(arena, type->items[choice - 1].type,
                              octets + (type->items[choice - 1].place & SCHEMA_OFFSET));
    case SCHEMA_SEQUENCE_OF:
    case SCHEMA_SET_OF:
        return unfold_list(arena, type, (sgp32_list *)value);
    default:
        return true;
    }
}

void *support_field(const support_node *node, void *root)
{
    const support_node *parent = node->parent;
    if (parent == NULL) {
        return root;
    }
    uint8_t *above = (uint8_t *)support_field(parent, root);
    const sgp32_type *type = parent->type;
    if (support_is_list(parent->info.kind)) {
        const sgp32_list *list = (const sgp32_list *)(const void *)above;
        bool set = parent->info.kind == SGP32_KIND_SET_OF;
        size_t place = set ? list->count - 1 - node->index : node->index;
        return (uint8_t *)(uintptr_t)list->items + place * node->info.struct_size;
    }
    uint32_t index = node->type == NULL ? 0 : node->index;
    return above + (type->items[index].place & SCHEMA_OFFSET);
}

bool *support_presence(const support_node *node, void *root)
{
    const support_node *parent = node->parent;
    if (parent == NULL || !support_is_struct(parent->info.kind) || node->type == NULL ||
        (parent->type->items[node->index].place & SCHEMA_OPTIONAL) == 0) {
        return NULL;
    }
    uint8_t *flag = (uint8_t *)support_field(parent, root) +
                    SCHEMA_PRESENCE(parent->type->flags & SCHEMA_EXTENSIBLE);
    for (uint32_t i = 0; i < node->index; i++) {
        flag += (parent->type->items[i].place & SCHEMA_OPTIONAL) != 0;
    }
    return (bool *)(void *)flag;
}
