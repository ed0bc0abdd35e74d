/* SPDX-License-Identifier: Apache-2.0 */
#include "support/exercise.h"

#include <stdlib.h>
#include <string.h>

#include "codec/schema.h"
#include "sgp32/codec.h"
#include "sgp32/json.h"
#include "sgp32/schema.h"

#define TEXT_SIZE 512
#define ALIGNMENT 16

support_room support_room_make(size_t size)
{
    support_room room = {(uint8_t *)malloc(size), size, 0};
    if (room.data == NULL) {
        abort();
    }
    return room;
}

void support_room_free(support_room *room)
{
    free(room->data);
    room->data = NULL;
}

static void *room_take(support_room *room, size_t size)
{
    size_t rounded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (rounded > room->size - room->used) {
        abort();
    }
    void *block = room->data + room->used;
    room->used += rounded;
    return block;
}

static sgp32_status visit_value(const sgp32_type *type, const uint8_t *value, support_room *room);

/* Decodes the elements of a list one after the other, and what lists they hold. */
static sgp32_status visit_list(const sgp32_type *type, const sgp32_list *list, support_room *room)
{
    const sgp32_type *element = type->items[0].type;
    sgp32_type_info info;
    sgp32_type_describe(&info, element);
    size_t used = room->used;
    uint8_t *value = (uint8_t *)room_take(room, info.struct_size);
    sgp32_cursor cursor = sgp32_list_begin(*list);
    sgp32_status status = SGP32_OK;
    while (status == SGP32_OK && !sgp32_list_done(&cursor)) {
        status = sgp32_list_next(type, &cursor, value, NULL);
        if (status == SGP32_OK) {
            status = visit_value(element, value, room);
        }
    }
    room->used = used;
    return status;
}

static sgp32_status visit_components(const sgp32_type *type, const uint8_t *value,
                                     support_room *room)
{
    const uint8_t *present = value + SCHEMA_PRESENCE(type->flags & SCHEMA_EXTENSIBLE);
    sgp32_status status = SGP32_OK;
    for (size_t i = 0; i < type->low && status == SGP32_OK; i++) {
        const schema_component *component = &type->items[i];
        bool optional = (component->place & SCHEMA_OPTIONAL) != 0;
        if (!optional || *present != 0) {
            status = visit_value(component->type, value + (component->place & SCHEMA_OFFSET), room);
        }
        present += optional ? 1 : 0;
    }
    return status;
}

static sgp32_status visit_value(const sgp32_type *type, const uint8_t *value, support_room *room)
{
    uint16_t choice;
    switch (type->kind) {
    case SCHEMA_SEQUENCE:
    case SCHEMA_SET:
        return visit_components(type, value, room);
    case SCHEMA_CHOICE:
        memcpy(&choice, value + sizeof(sgp32_bytes), sizeof choice);
        if (choice == SGP32_CHOICE_UNKNOWN) {
            return SGP32_OK;
        }
        return visit_value(type->items[choice - 1].type,
                           value + (type->items[choice - 1].place & SCHEMA_OFFSET), room);
    case SCHEMA_SEQUENCE_OF:
    case SCHEMA_SET_OF:
        return visit_list(type, (const sgp32_list *)(const void *)value, room);
    default:
        return SGP32_OK;
    }
}

static sgp32_status count_event(void *context, const sgp32_event *event)
{
    size_t *count = (size_t *)context;
    *count += event->der.size != 0;
    return SGP32_OK;
}

static const char *exercise_json(const sgp32_type *type, sgp32_bytes der, support_room *room)
{
    sgp32_error error;
    sgp32_bytes text;
    sgp32_bytes back;
    if (sgp32_json_write(type, &text, &error, NULL, 0, der, SGP32_STRICT) != SGP32_OK) {
        return "JSON is not measured";
    }
    size_t capacity = text.size;
    char *buffer = (char *)room_take(room, capacity);
    if (sgp32_json_write(type, &text, &error, buffer, capacity, der, SGP32_STRICT) != SGP32_OK) {
        return "JSON is not written";
    }
    uint8_t *out = (uint8_t *)room_take(room, der.size);
    if (sgp32_json_read(type, &back, &error, out, der.size, (const char *)text.data, text.size) !=
        SGP32_OK) {
        return "JSON is not read";
    }
    return sgp32_bytes_equal(back, der) ? NULL : "JSON comes back as other octets";
}

const char *support_exercise(const support_vector *vector, support_room *room)
{
    room->used = 0;
    char *text = (char *)room_take(room, TEXT_SIZE);
    const sgp32_type *type = sgp32_type_find(vector->type);
    if (type == NULL) {
        return "no such type";
    }
    sgp32_bytes der = support_view(vector->der);
    sgp32_error error;
    size_t events = 0;
    if (sgp32_validate(type, &error, der, SGP32_STRICT) != SGP32_OK ||
        sgp32_validate(type, &error, der, SGP32_LENIENT) != SGP32_OK ||
        sgp32_walk(type, &error, der, SGP32_STRICT, count_event, &events) != SGP32_OK) {
        sgp32_error_format(text, TEXT_SIZE, &error);
        return text;
    }

    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    uint8_t *value = (uint8_t *)room_take(room, info.struct_size);
    uint8_t *out = (uint8_t *)room_take(room, der.size);
    sgp32_bytes made;
    if (sgp32_decode(type, value, &error, der, SGP32_STRICT) != SGP32_OK ||
        visit_value(type, value, room) != SGP32_OK ||
        sgp32_encode(type, &made, &error, NULL, 0, value) != SGP32_OK || made.size != der.size ||
        sgp32_encode(type, &made, &error, out, der.size, value) != SGP32_OK ||
        !sgp32_bytes_equal(made, der)) {
        return "does not decode, or encodes to other octets";
    }
    if (sgp32_canonicalize(type, &made, &error, out, der.size, der) != SGP32_OK ||
        !sgp32_bytes_equal(made, der)) {
        return "its canonical form has other octets";
    }
    if (der.size != 0) {
        sgp32_bytes prefix = sgp32_bytes_of(der.data, der.size - 1);
        if (sgp32_validate(type, &error, prefix, SGP32_STRICT) == SGP32_OK) {
            return "its prefix is accepted";
        }
        sgp32_error_format(text, TEXT_SIZE, &error);
        sgp32_error_path(text, TEXT_SIZE, &error);
    }
    return exercise_json(type, der, room);
}
