/* SPDX-License-Identifier: Apache-2.0 */
/* A message as records, straight from the walk. */
#include "records.h"

#include "growing.h"
#include "sgp32/types_pkix_explicit.h"

static void record(growing *out, char kind, const char *name)
{
    size_t size = name == NULL ? 0 : strlen(name);
    growing_octet(out, (uint8_t)kind);
    growing_octet(out, (uint8_t)size); /* no name of the schema has 256 characters */
    growing_add(out, name, size);
}

/* Puts the four octets of a size at `at`, where they were left out. */
static void set_size(growing *out, size_t at)
{
    size_t size = out->failed ? 0 : out->size - at - 4;
    for (size_t i = 0; i < 4 && !out->failed; i++) {
        out->data[at + i] = (uint8_t)(size >> (24 - 8 * i));
    }
}

/* Begins contents whose size set_size will tell. */
static size_t leave_size(growing *out)
{
    growing_add(out, "\0\0\0", 4);
    return out->size - 4;
}

static void contents(growing *out, const void *data, size_t size)
{
    size_t at = leave_size(out);
    growing_add(out, data, size);
    set_size(out, at);
}

static void code_point(growing *out, uint32_t code)
{
    if (code < 0x80) {
        growing_octet(out, (uint8_t)code);
        return;
    }
    unsigned more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    growing_octet(out, (uint8_t)((0xFFu << (7 - more)) | (code >> (6 * more))));
    while (more-- != 0) {
        growing_octet(out, (uint8_t)(0x80 | ((code >> (6 * more)) & 0x3F)));
    }
}

/* Characters of `width` octets each as UTF-8. */
static void wide_text(growing *out, sgp32_bytes content, size_t width)
{
    size_t at = leave_size(out);
    for (size_t i = 0; i + width <= content.size; i += width) {
        uint32_t code = 0;
        for (size_t k = 0; k < width; k++) {
            code = code << 8 | content.data[i + k];
        }
        code_point(out, code);
    }
    set_size(out, at);
}

/* Digits of an INTEGER or an OBJECT IDENTIFIER of any size: what JSON has, without quotes. */
static sgp32_status digits(growing *out, const sgp32_type *type, uint8_t tag, sgp32_bytes content)
{
    growing der = {NULL, 0, 0, false};
    /* Lenient input may have sign octets too many. */
    while (tag == 0x02 && content.size > 1 &&
           content.data[0] == ((content.data[1] & 0x80) != 0 ? 0xFF : 0x00)) {
        content.data++;
        content.size--;
    }
    growing_octet(&der, tag);
    if (content.size < 0x80) {
        growing_octet(&der, (uint8_t)content.size);
    } else if (content.size <= 0xFF) {
        growing_octet(&der, 0x81);
        growing_octet(&der, (uint8_t)content.size);
    } else {
        growing_octet(&der, 0x82); /* larger ones are refused below */
        growing_octet(&der, (uint8_t)(content.size >> 8));
        growing_octet(&der, (uint8_t)content.size);
    }
    growing_add(&der, content.data, content.size);
    binding_text text = {NULL, 0};
    sgp32_status status =
        der.failed || content.size > SGP32_JSON_NUMBER_MAX
            ? SGP32_SIZE
            : binding_to_json(&text, NULL, type, sgp32_bytes_of(der.data, der.size), false, false);
    if (status == SGP32_OK) {
        bool quoted = tag == 0x06;
        contents(out, text.data + quoted, text.size - 2 * (size_t)quoted);
    }
    free(text.data);
    free(der.data);
    return status;
}

static sgp32_status leaf(growing *out, const char *name, const sgp32_type *type, sgp32_kind kind,
                         sgp32_bytes content)
{
    switch (kind) {
    case SGP32_KIND_BOOLEAN:
        record(out, 'B', name);
        contents(out, content.data[0] != 0 ? "\1" : "\0", 1);
        return SGP32_OK;
    case SGP32_KIND_INTEGER:
    case SGP32_KIND_NAMED_INTEGER:
        record(out, 'I', name);
        return digits(out, &pkix_CertificateSerialNumber_type, 0x02, content);
    case SGP32_KIND_ENUMERATED: {
        const char *text = sgp32_type_value_name(type, content.data[content.size - 1]);
        record(out, 'S', name);
        contents(out, text, text == NULL ? 0 : strlen(text));
        return SGP32_OK;
    }
    case SGP32_KIND_BITS:
    case SGP32_KIND_NAMED_BITS:
        record(out, 'X', name);
        contents(out, content.data, content.size);
        return SGP32_OK;
    case SGP32_KIND_OCTETS:
    case SGP32_KIND_ANY:
        record(out, 'O', name);
        contents(out, content.data, content.size);
        return SGP32_OK;
    case SGP32_KIND_NULL:
        record(out, 'Z', name);
        contents(out, NULL, 0);
        return SGP32_OK;
    case SGP32_KIND_OID:
        record(out, 'S', name);
        return digits(out, &pkix_AttributeType_type, 0x06, content);
    default:
        record(out, 'S', name);
        if (kind == SGP32_KIND_TELETEX || kind == SGP32_KIND_BMP || kind == SGP32_KIND_UNIVERSAL) {
            size_t width = kind == SGP32_KIND_TELETEX ? 1 : kind == SGP32_KIND_BMP ? 2 : 4;
            wide_text(out, content, width);
        } else {
            contents(out, content.data, content.size);
        }
        return SGP32_OK;
    }
}

static sgp32_status visit(void *context, const sgp32_event *event)
{
    growing *out = context;
    sgp32_type_info info;
    sgp32_component_info component = {.name = NULL};
    if (event->parent != NULL && event->index != SGP32_INDEX_NONE) {
        sgp32_type_describe(&info, event->parent);
        if (info.kind <= SGP32_KIND_CHOICE) {
            (void)sgp32_type_component(&component, event->parent, event->index);
        }
    }
    if (event->type != NULL) {
        sgp32_type_describe(&info, event->type);
    }
    switch (event->kind) {
    case SGP32_EVENT_ENTER:
        record(out,
               info.kind == SGP32_KIND_CHOICE  ? 'C'
               : info.kind < SGP32_KIND_CHOICE ? 'M'
                                               : 'L',
               component.name);
        return SGP32_OK;
    case SGP32_EVENT_LEAVE:
        record(out, 'E', NULL);
        return SGP32_OK;
    case SGP32_EVENT_UNKNOWN:
        record(out, 'U', NULL);
        contents(out, event->der.data, event->der.size);
        return SGP32_OK;
    default:
        return leaf(out, component.name, event->type, info.kind, event->content);
    }
}

sgp32_status binding_to_records(binding_octets *records, sgp32_error *error, const sgp32_type *type,
                                sgp32_bytes der, bool lenient)
{
    growing out = {NULL, 0, 0, false};
    *records = (binding_octets){NULL, 0};
    sgp32_status status =
        sgp32_walk(type, error, der, lenient ? SGP32_LENIENT : SGP32_STRICT, visit, &out);
    if (status == SGP32_OK && (out.failed || out.size > UINT32_MAX)) {
        status = SGP32_BUFFER;
        error->status = status;
    }
    if (status != SGP32_OK) {
        free(out.data);
        return status;
    }
    *records = (binding_octets){out.data, out.size};
    return SGP32_OK;
}
