/* SPDX-License-Identifier: Apache-2.0 */
/* Cursors over SEQUENCE OF and SET OF. */
#include <string.h>

#include "codec/engine.h"

/* Reads the next `count` elements, which follow each other in `elements`. */
static sgp32_status read_elements(const sgp32_type *list, sgp32_cursor *cursor, uint8_t *elements,
                                  size_t count, sgp32_error *error)
{
    engine e;
    engine_frame frames[SCHEMA_DEPTH];
    const schema_component *item = list->items;
    const size_t size = schema_value_size(item->type);
    const sgp32_list *value = &cursor->list;
    engine_start(&e, frames, SCHEMA_DEPTH, error, list, value->der, value->options);
    if (cursor->index > value->count || count > value->count - cursor->index) {
        return engine_fail(&e, SGP32_ARGUMENT, NULL, 0);
    }
    /* The list's own frame, so that the path names the element. */
    memset(frames, 0, sizeof frames[0]);
    frames[0].type = list;
    for (; count != 0; count--) {
        if (value->items != NULL) {
            memcpy(elements, (const uint8_t *)value->items + cursor->index * size, size);
        } else {
            const uint8_t *data = value->der.data;
            frames[0].index = (uint32_t)cursor->index;
            e.top = &frames[1];
            if (cursor->offset >= value->der.size) {
                return engine_fail(&e, SGP32_TRUNCATED,
                                   data == NULL ? NULL : data + value->der.size, 0);
            }
            sgp32_status status = engine_next(&e, data + cursor->offset, data + value->der.size);
            size_t end = status == SGP32_OK ? (size_t)(e.tlv.end - data) : 0;
            if (status == SGP32_OK) {
                status = engine_expect(&e, item->tag);
            }
            if (status == SGP32_OK) {
                status = engine_run(&e, item, elements);
            }
            if (status != SGP32_OK) {
                return status;
            }
            cursor->offset = end;
        }
        cursor->index++;
        elements += size;
    }
    return SGP32_OK;
}

sgp32_status sgp32_list_next(const sgp32_type *list, sgp32_cursor *cursor, void *element,
                             sgp32_error *error)
{
    return read_elements(list, cursor, (uint8_t *)element, 1, error);
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
    sgp32_cursor cursor = sgp32_list_begin(value);
    *count = value.count;
    if (value.count > capacity) {
        return too_small(error, list, capacity, value.count);
    }
    return read_elements(list, &cursor, (uint8_t *)array, value.count, error);
}
