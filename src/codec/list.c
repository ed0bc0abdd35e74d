/* SPDX-License-Identifier: Apache-2.0 */
/* Cursors over SEQUENCE OF and SET OF. */
#include <string.h>

#include "codec/engine.h"

sgp32_status sgp32_list_next(const sgp32_type *list, sgp32_cursor *cursor, void *element,
                             sgp32_error *error)
{
    engine e;
    engine_frame frames[SCHEMA_DEPTH];
    const sgp32_type *type = list->items->type;
    size_t size = schema_value_size(type);
    sgp32_list *value = &cursor->list;
    engine_start(&e, frames, SCHEMA_DEPTH, error, list, value->der, value->options);
    if (cursor->index >= value->count) {
        return engine_fail(&e, SGP32_ARGUMENT, NULL, 0);
    }
    if (value->items != NULL) {
        memcpy(element, (const uint8_t *)value->items + cursor->index * size, size);
        cursor->index++;
        return SGP32_OK;
    }
    /* The list's own frame, so that the path names the element. */
    memset(frames, 0, sizeof frames[0]);
    frames[0].type = list;
    frames[0].index = (uint32_t)cursor->index;
    e.depth = 1;
    if (cursor->offset >= value->der.size) {
        const uint8_t *data = value->der.data;
        return engine_fail(&e, SGP32_TRUNCATED, data == NULL ? NULL : data + value->der.size, 0);
    }
    sgp32_status status =
        engine_read(&e, value->der.data + cursor->offset, value->der.data + value->der.size);
    size_t end = status == SGP32_OK ? (size_t)(e.tlv.end - value->der.data) : 0;
    if (status == SGP32_OK) {
        status = engine_element(&e, list, (uint8_t *)element);
    }
    if (status == SGP32_OK) {
        status = engine_run(&e, 1);
    }
    if (status == SGP32_OK) {
        cursor->offset = end;
        cursor->index++;
    }
    return status;
}

static sgp32_status too_small(sgp32_error *error, const sgp32_type *list, size_t capacity,
                              size_t count)
{
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->status = SGP32_BUFFER;
        error->type = list;
        error->actual = capacity;
        error->minimum = count;
    }
    return SGP32_BUFFER;
}

sgp32_status sgp32_list_collect(const sgp32_type *list, void *array, size_t *count,
                                sgp32_error *error, size_t capacity, sgp32_list value)
{
    size_t size = schema_value_size(list->items->type);
    sgp32_cursor cursor = sgp32_list_begin(value);
    *count = value.count;
    if (value.count > capacity) {
        return too_small(error, list, capacity, value.count);
    }
    while (!sgp32_list_done(&cursor)) {
        void *element = (uint8_t *)array + cursor.index * size;
        sgp32_status status = sgp32_list_next(list, &cursor, element, error);
        if (status != SGP32_OK) {
            return status;
        }
    }
    return SGP32_OK;
}
