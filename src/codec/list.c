/* SPDX-License-Identifier: Apache-2.0 */
/* Cursors over SEQUENCE OF and SET OF. */
#include <string.h>

#include "codec/engine.h"
#include "codec/quick.h"

/* Reads the element of a list that was decoded which the cursor stands at. */
ENGINE_CALLED static sgp32_status read_element(const sgp32_type *list, sgp32_cursor *cursor,
                                               uint8_t *element, sgp32_error *error)
{
    engine e;
    engine_frame frames[SCHEMA_DEPTH];
    const schema_component *item = list->items;
    const sgp32_bytes der = cursor->list.der;
    engine_start(&e, frames, SCHEMA_DEPTH, error, list, der, cursor->list.options);
    /* The list's own frame, so that the path names the element. */
    memset(frames, 0, sizeof frames[0]);
    frames[0].type = list;
    frames[0].index = (uint32_t)cursor->index;
    e.top = &frames[1];
    if (cursor->offset >= der.size) {
        return engine_fail(&e, SGP32_TRUNCATED, der.data == NULL ? NULL : der.data + der.size, 0);
    }
    const uint8_t *pos = der.data + cursor->offset;
    const uint8_t *limit = der.data + der.size;
    const uint8_t *end = quick_read(item, element, pos, limit, e.in.options);
    sgp32_status status = SGP32_OK;
    if (end == NULL) {
        status = engine_next(&e, pos, limit);
        if (status == SGP32_OK) {
            end = e.in.tlv.end;
            status = engine_expect(&e, item->tag);
        }
        if (status == SGP32_OK) {
            status = engine_run(&e, item, element);
        }
    }
    if (status == SGP32_OK) {
        cursor->offset = (size_t)(end - der.data);
    }
    return status;
}

static sgp32_status fail(sgp32_error *error, const sgp32_type *list, sgp32_status status,
                         size_t actual, size_t minimum)
{
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->status = status;
        error->type = list;
        error->actual = actual;
        error->minimum = minimum;
    }
    return status;
}

/* Reads the next `count` elements, which follow each other in `elements`. */
static sgp32_status read_elements(const sgp32_type *list, sgp32_cursor *cursor, uint8_t *elements,
                                  size_t count, sgp32_error *error)
{
    const size_t size = schema_value_size(list->items->type);
    const sgp32_list *value = &cursor->list;
    if (cursor->index > value->count || count > value->count - cursor->index) {
        return fail(error, list, SGP32_ARGUMENT, 0, 0);
    }
    for (; count != 0; count--) {
        if (value->items != NULL) {
            memcpy(elements, (const uint8_t *)value->items + cursor->index * size, size);
            (void)fail(error, list, SGP32_OK, 0, 0);
        } else {
            sgp32_status status = read_element(list, cursor, elements, error);
            if (status != SGP32_OK) {
                return status;
            }
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

sgp32_status sgp32_list_collect(const sgp32_type *list, void *array, size_t *count,
                                sgp32_error *error, size_t capacity, sgp32_list value)
{
    sgp32_cursor cursor = sgp32_list_begin(value);
    *count = value.count;
    if (value.count > capacity) {
        return fail(error, list, SGP32_BUFFER, capacity, value.count);
    }
    return read_elements(list, &cursor, (uint8_t *)array, value.count, error);
}
