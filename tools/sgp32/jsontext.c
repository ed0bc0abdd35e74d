/* SPDX-License-Identifier: Apache-2.0 */
/* Makes DER of a JSON text, in a buffer that grows until it is large enough. */
#include "jsontext.h"

#include <stdio.h>
#include <string.h>

#include "display.h"
#include "report.h"

/* Octets of a byte order mark, which some editors put before a text. */
static size_t mark_size(const tool_text *text)
{
    return text->size >= 3 && memcmp(text->data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

bool json_text_is(const tool_text *text)
{
    size_t at = mark_size(text);
    while (at < text->size && strchr(" \t\r\n", text->data[at]) != NULL && text->data[at] != '\0') {
        at++;
    }
    return at < text->size && text->data[at] == '{';
}

sgp32_status json_text_encode(const sgp32_type *type, tool_text *out, sgp32_error *error,
                              const tool_text *json)
{
    size_t skip = mark_size(json);
    size_t room = json->size + 256;
    sgp32_bytes der = {NULL, 0};
    sgp32_status status = SGP32_BUFFER;
    while (status == SGP32_BUFFER) {
        uint8_t *buffer = (uint8_t *)text_reserve(out, room);
        status =
            sgp32_json_read(type, &der, error, buffer, room, json->data + skip, json->size - skip);
        room = der.size > room ? der.size : room * 2;
    }
    if (status == SGP32_OK) {
        memmove(out->data + out->size, der.data, der.size);
        out->size += der.size;
    } else {
        error->offset += skip;
    }
    return status;
}

int json_text_reject(const char *path, const sgp32_type *type, const tool_text *json,
                     const sgp32_error *error)
{
    display screen;
    tool_text out = {NULL, 0, 0};
    text_format(&out, MARK_DIM "sgp32: " MARK_ERROR "rejected: " MARK_PLAIN "%s is not a valid ",
                path != NULL ? path : "standard input");
    type_full_name(&out, type);
    text_put(&out, "\n  ");
    report_message(&out, error);
    text_put(&out, "\n\n");
    display_open(&screen, stderr);
    report_text(&out, &screen, json->data, json->size, error->offset);
    report_print(&out);
    text_free(&out);
    return TOOL_REJECTED;
}
