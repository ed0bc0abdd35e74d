/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The DER form of what was leniently accepted. A walk says which component each
 * value is, however it was dressed; the builder writes it as the schema does.
 */
#include "codec/canonical.h"
#include "codec/build.h"
#include "codec/engine.h"

typedef struct canonical {
    builder out;
    bool bare;                   /* a list without its own header */
    size_t starts[SCHEMA_DEPTH]; /* where the contents of the open values begin */
} canonical;

/* The component of its parent that a value is; NULL for the root. */
static const schema_component *component_of(const sgp32_event *event)
{
    const sgp32_type *parent = event->parent;
    if (parent == NULL) {
        return NULL;
    }
    bool list = parent->kind == SCHEMA_SEQUENCE_OF || parent->kind == SCHEMA_SET_OF;
    return &parent->items[list ? 0 : event->index];
}

/* Appends the DER form of a primitive's contents. */
static void append_content(builder *out, const sgp32_type *type, sgp32_bytes content)
{
    switch (type->kind) {
    case SCHEMA_BOOLEAN:
        builder_put(out, content.data[0] != 0 ? 0xFF : 0x00);
        break;
    case SCHEMA_INTEGER:
    case SCHEMA_NAMED:
    case SCHEMA_ENUMERATED: {
        size_t padding = der_integer_padding(content.data, content.size);
        builder_append(out, content.data + padding, content.size - padding);
        break;
    }
    case SCHEMA_NAMED_BITS: {
        uint32_t unused = 0;
        size_t size = named_bits_size(&unused, content.data, content.size);
        builder_put(out, (uint8_t)unused);
        builder_append(out, content.data + 1, size - 1);
        break;
    }
    default:
        builder_append(out, content.data, content.size);
        break;
    }
}

static sgp32_status canonical_visit(void *context, const sgp32_event *event)
{
    canonical *c = (canonical *)context;
    builder *out = &c->out;
    size_t start = out->size;
    switch (event->kind) {
    case SGP32_EVENT_ENTER:
        c->starts[event->depth] = start;
        return SGP32_OK;
    case SGP32_EVENT_UNKNOWN:
        builder_append(out, event->der.data, event->der.size);
        return SGP32_OK;
    case SGP32_EVENT_VALUE:
        if (builder_omits(event->type, event->content.data, event->content.size)) {
            return SGP32_OK;
        }
        append_content(out, event->type, event->content);
        break;
    case SGP32_EVENT_LEAVE:
    default:
        start = c->starts[event->depth];
        if (event->type->kind == SCHEMA_SET_OF) {
            builder_sort(out, start);
        }
        break;
    }
    if (event->depth != 0 || !c->bare) {
        builder_close_value(out, start, event->type, component_of(event));
    }
    return SGP32_OK;
}

sgp32_status sgp32_canonicalize(const sgp32_type *type, sgp32_bytes *out, sgp32_error *error,
                                uint8_t *buffer, size_t capacity, sgp32_bytes der)
{
    canonical c;
    c.out = builder_of(buffer, capacity);
    c.bare = false;
    *out = sgp32_bytes_of(NULL, 0);
    sgp32_status status = sgp32_walk(type, error, der, SGP32_LENIENT, canonical_visit, &c);
    if (status == SGP32_OK) {
        bool fits = buffer == NULL || builder_holds(&c.out);
        out->data = fits ? buffer : NULL;
        out->size = c.out.size;
        if (!fits) {
            status = SGP32_BUFFER;
            if (error != NULL) {
                error->actual = capacity;
                error->minimum = c.out.size;
            }
        }
    }
    if (error != NULL) {
        error->status = status;
    }
    return status;
}

sgp32_status canonical_list(uint8_t *buffer, size_t capacity, size_t *size, engine_frame *frames,
                            uint8_t depth, const sgp32_type *list, sgp32_bytes content)
{
    static const uint8_t nothing = 0;
    const uint8_t *start = content.data == NULL ? &nothing : content.data;
    engine e;
    canonical c;
    c.out = builder_of(buffer, capacity);
    c.bare = true;
    engine_start(&e, frames, depth, NULL, list, content, SGP32_LENIENT);
    e.visit = canonical_visit;
    e.context = &c;
    e.tlv = (engine_tlv){start, start, start + content.size, 0};
    const schema_component item = {list, 0, 0};
    sgp32_status status = engine_run(&e, &item, NULL);
    *size = c.out.size;
    if (status == SGP32_OK && buffer != NULL && !builder_holds(&c.out)) {
        status = SGP32_BUFFER;
    }
    return status;
}
