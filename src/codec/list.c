/* SPDX-License-Identifier: Apache-2.0 */
/* Cursors over SEQUENCE OF and SET OF. */
#include <string.h>

#include "codec/engine.h"

sgp32_status sgp32_list_next(const sgp32_type *list, sgp32_cursor *cursor, void *element,
                             sgp32_error *error)
{
    engine e;
    engine_frame frames[SCHEMA_DEPTH];
    engine_tlv tlv;
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
    memset(element, 0, size);
    if (cursor->offset >= value->der.size) {
        return engine_fail(&e, SGP32_TRUNCATED, value->der.data, 0);
    }
    engine_frame *frame = &frames[0];
    memset(frame, 0, sizeof *frame);
    frame->type = list;
    frame->index = (uint32_t)cursor->index;
    frame->end = value->der.data + value->der.size;
    e.depth = 1;
    sgp32_status status =
        engine_read(&e, &tlv, value->der.data + cursor->offset, frame->end);
    if (status == SGP32_OK) {
        status = engine_element(&e, frame, (uint8_t *)element, tlv);
    }
    if (status == SGP32_OK) {
        status = engine_run(&e, 1);
    }
    if (status == SGP32_OK) {
        cursor->offset = (size_t)(tlv.end - value->der.data);
        cursor->index++;
    }
    return status;
}

sgp32_status sgp32_list_collect(const sgp32_type *list, void *array, size_t *count,
                                sgp32_error *error, size_t capacity, sgp32_list value)
{
    size_t size = schema_value_size(list->items->type);
    sgp32_cursor cursor = sgp32_list_begin(value);
    *count = value.count;
    if (value.count > capacity) {
        engine e;
        engine_start(&e, NULL, 0, error, list, value.der, 0);
        return engine_fail(&e, SGP32_BUFFER, NULL, 0);
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
