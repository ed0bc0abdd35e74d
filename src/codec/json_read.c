/* SPDX-License-Identifier: Apache-2.0 */
/*
 * DER from JSON text, in one pass over the text with an explicit stack. Members
 * are encoded in the order in which they come; one that comes late is rotated
 * to its place at once.
 */
#include <string.h>

#include "codec/json_read.h"

#if SGP32_NAMES

static bool is_list(const sgp32_type *type)
{
    return type->kind == SCHEMA_SEQUENCE_OF || type->kind == SCHEMA_SET_OF;
}

static json_frame *top(json_reader *r)
{
    return &r->frames[r->depth - 1];
}

/* The component that the innermost frame is reading. */
static const schema_component *component_at(const json_reader *r)
{
    const json_frame *frame = &r->frames[r->depth - 1];
    return &frame->type->items[is_list(frame->type) ? 0 : frame->index];
}

/* A component has been appended from `start` on: gives it its place among the others. */
static void settle(json_reader *r, size_t start)
{
    json_frame *frame = top(r);
    if (frame->type->kind > SCHEMA_SET || r->out.size == start) {
        return; /* order is the text's, or there is nothing */
    }
    if (frame->placed >> frame->index != 0 && builder_holds(&r->out)) {
        size_t place = frame->start;
        for (uint32_t i = 0; i < frame->index; i++) {
            if ((frame->placed >> i & 1) != 0) {
                place = builder_next(&r->out, place);
            }
        }
        builder_rotate(&r->out, place, start);
    }
    frame->placed |= UINT64_C(1) << frame->index;
}

/* Closes a value whose contents begin at `start`. */
static void close_value(json_reader *r, const sgp32_type *type, size_t start)
{
    const schema_component root = {type, type->tag, 0};
    builder_close_value(&r->out, start, r->depth == 0 ? &root : component_at(r));
    if (r->depth != 0) {
        settle(r, start);
    }
}

/* Begins a value: reads a primitive, or pushes a frame. */
static sgp32_status begin_value(json_reader *r, const sgp32_type *type)
{
    size_t start = r->out.size;
    if (type->kind > SCHEMA_SET_OF) {
        bool omitted = false;
        sgp32_status status = json_leaf(r, &omitted, type);
        if (status == SGP32_OK && !omitted) {
            close_value(r, type, start);
        }
        return status;
    }
    sgp32_status status = json_begin(&r->text, is_list(type) ? '[' : '{');
    if (status != SGP32_OK) {
        return status;
    }
    if (r->depth == SCHEMA_DEPTH) {
        /* uncovered: no type of the schema nests so deep */
        return json_refuse(r, SGP32_DEPTH, r->text.at - 1);
    }
    json_frame *frame = &r->frames[r->depth++];
    frame->type = type;
    frame->seen = 0;
    frame->placed = 0;
    frame->start = start;
    frame->index = SGP32_INDEX_NONE;
    frame->next = 0;
    return SGP32_OK;
}

static void end_value(json_reader *r)
{
    json_frame *frame = top(r);
    if (frame->type->kind == SCHEMA_SET_OF) {
        builder_sort(&r->out, frame->start);
    }
    r->depth--;
    close_value(r, frame->type, frame->start);
}

/* -- unknown extensions and alternatives ----------------------------------------- */

/* Whether an unknown alternative would be taken for a known part of what is around its CHOICE. */
static bool is_known_around(const json_reader *r, uint32_t identifier)
{
    for (uint32_t i = r->depth - 1; i != 0; i--) {
        const json_frame *outer = &r->frames[i - 1];
        if (is_list(outer->type) || outer->type->items[outer->index].tag != 0) {
            return false;
        }
        if (schema_find(outer->type, identifier) < outer->type->low) {
            return true;
        }
    }
    return false;
}

static sgp32_status read_unknown(json_reader *r)
{
    const sgp32_type *type = top(r)->type;
    uint32_t identifier = 0;
    uint8_t first = 0;
    size_t at = 0;
    sgp32_status status = json_tlv(r, &identifier, &first, &at);
    if (status == SGP32_OK && builder_holds(&r->out) &&
        (!schema_admits(type, identifier, first) ||
         (type->kind == SCHEMA_CHOICE && is_known_around(r, identifier)))) {
        status = json_fail(&r->text, at, SGP32_JSON_UNKNOWN_TLV);
    }
    return status;
}

/* The list under "$unknown" in an object of a SEQUENCE. */
static sgp32_status read_extensions(json_reader *r)
{
    json_frame *frame = top(r);
    size_t start = r->out.size;
    sgp32_status status = json_begin(&r->text, '[');
    bool empty = status == SGP32_OK && json_peek(&r->text) == ']';
    while (status == SGP32_OK && !empty) {
        status = read_unknown(r);
        if (status == SGP32_OK && json_peek(&r->text) == ']') {
            break;
        }
        if (status == SGP32_OK) {
            status = json_take(&r->text, ',');
        }
    }
    if (status == SGP32_OK) {
        r->text.at++;
        frame->placed |= (uint64_t)(r->out.size != start) << frame->type->low;
    }
    return status;
}

/* -- objects --------------------------------------------------------------------- */

/* Number of the component or alternative whose name begins at `at`; `low` of the type for
   "$unknown", more if there is none. Names are expected in order. */
static uint32_t find_name(const json_reader *r, const json_frame *frame, size_t at)
{
    const sgp32_type *type = frame->type;
    uint32_t index = frame->next;
    for (uint32_t i = 0; i < type->low; i++, index++) {
        if (index >= type->low) {
            index = 0;
        }
        if (json_string_is(&r->text, at, type->names->components[index])) {
            return index;
        }
    }
    bool unknown =
        (type->flags & SCHEMA_EXTENSIBLE) != 0 && json_string_is(&r->text, at, SGP32_JSON_UNKNOWN);
    return unknown ? type->low : SGP32_INDEX_NONE;
}

/* Takes a member's name and the colon after it; *at is where the name begins. */
static sgp32_status take_name(json_reader *r, uint32_t *index, size_t *at)
{
    sgp32_status status = json_take(&r->text, '"');
    if (status != SGP32_OK) {
        return status;
    }
    size_t name = r->text.at;
    *at = name - 1;
    status = json_string_skip(&r->text);
    if (status != SGP32_OK) {
        return status;
    }
    *index = find_name(r, top(r), name);
    return json_take(&r->text, ':');
}

static sgp32_status end_sequence(json_reader *r)
{
    json_frame *frame = top(r);
    const sgp32_type *type = frame->type;
    for (uint32_t i = 0; i < type->low; i++) {
        const schema_component *item = &type->items[i];
        if ((frame->seen >> i & 1) == 0 &&
            (item->place & (SCHEMA_OPTIONAL | SCHEMA_DEFAULT)) == 0) {
            frame->index = i;
            return json_refuse(r, SGP32_MISSING, r->text.at);
        }
    }
    r->text.at++;
    end_value(r);
    return SGP32_OK;
}

static sgp32_status step_sequence(json_reader *r)
{
    json_frame *frame = top(r);
    const sgp32_type *type = frame->type;
    uint32_t index = 0;
    size_t at = 0;
    sgp32_status status = SGP32_OK;
    frame->index = SGP32_INDEX_NONE;
    if (json_peek(&r->text) == '}') {
        return end_sequence(r);
    }
    if (frame->seen != 0) {
        status = json_take(&r->text, ',');
    }
    if (status == SGP32_OK) {
        status = take_name(r, &index, &at);
    }
    if (status != SGP32_OK) {
        return status;
    }
    if (index > type->low) {
        return json_fail(&r->text, at, SGP32_JSON_MEMBER);
    }
    if ((frame->seen >> index & 1) != 0) {
        return json_fail(&r->text, at, SGP32_JSON_REPEATED);
    }
    frame->seen |= UINT64_C(1) << index;
    if (index == type->low) {
        return read_extensions(r);
    }
    frame->index = index;
    frame->next = index + 1;
    return begin_value(r, type->items[index].type);
}

static sgp32_status step_choice(json_reader *r)
{
    json_frame *frame = top(r);
    const sgp32_type *type = frame->type;
    uint32_t index = 0;
    size_t at = 0;
    if (frame->seen != 0) {
        frame->index = SGP32_INDEX_NONE;
        if (json_peek(&r->text) == ',') {
            return json_fail(&r->text, r->text.at, SGP32_JSON_ALTERNATIVES);
        }
        sgp32_status status = json_take(&r->text, '}');
        if (status == SGP32_OK) {
            end_value(r);
        }
        return status;
    }
    if (json_peek(&r->text) == '}') {
        return json_refuse(r, SGP32_CHOICE, r->text.at);
    }
    sgp32_status status = take_name(r, &index, &at);
    if (status != SGP32_OK) {
        return status;
    }
    if (index > type->low) {
        return json_refuse(r, SGP32_CHOICE, at);
    }
    frame->seen = 1;
    if (index == type->low) {
        return read_unknown(r);
    }
    frame->index = index;
    return begin_value(r, type->items[index].type);
}

/* -- lists ----------------------------------------------------------------------- */

static sgp32_status end_list(json_reader *r)
{
    json_frame *frame = top(r);
    const sgp32_type *type = frame->type;
    frame->index = SGP32_INDEX_NONE;
    if (schema_out_of_bounds(type, frame->next)) {
        r->actual = frame->next;
        r->minimum = type->low;
        r->maximum = schema_high(type);
        return json_refuse(r, SGP32_SIZE, r->text.at);
    }
    r->text.at++;
    end_value(r);
    return SGP32_OK;
}

static sgp32_status step_list(json_reader *r)
{
    json_frame *frame = top(r);
    if (json_peek(&r->text) == ']') {
        return end_list(r);
    }
    if (frame->next != 0) {
        frame->index = SGP32_INDEX_NONE;
        sgp32_status status = json_take(&r->text, ',');
        if (status != SGP32_OK) {
            return status;
        }
    }
    frame->index = frame->next++;
    return begin_value(r, frame->type->items->type);
}

/* -- entry ----------------------------------------------------------------------- */

static sgp32_status read_text(json_reader *r, const sgp32_type *type)
{
    sgp32_status status = begin_value(r, type);
    while (status == SGP32_OK && r->depth != 0) {
        const sgp32_type *open = top(r)->type;
        if (is_list(open)) {
            status = step_list(r);
        } else if (open->kind == SCHEMA_CHOICE) {
            status = step_choice(r);
        } else {
            status = step_sequence(r);
        }
    }
    if (status == SGP32_OK && json_peek(&r->text) != JSON_TEXT_END) {
        status = json_fail(&r->text, r->text.at, SGP32_JSON_TRAILING);
    }
    return status;
}

static void fill_error(sgp32_error *error, const json_reader *r, sgp32_status status)
{
    error->status = status;
    error->offset = r->text.at;
    error->actual = status == SGP32_JSON ? (uint64_t)r->text.fault : r->actual;
    error->minimum = r->minimum;
    error->maximum = r->maximum;
    for (uint32_t i = 0; i < r->depth && r->frames[i].index != SGP32_INDEX_NONE; i++) {
        error->path[i] = r->frames[i].index;
        error->depth = i + 1;
    }
}

/* Reads without the last check, so that the frames are gone when that is made. */
static sgp32_status read_der(const sgp32_type *type, sgp32_bytes *der, sgp32_error *error,
                             uint8_t *buffer, size_t capacity, sgp32_bytes text)
{
    json_reader r;
    r.text.data = text.data;
    r.text.size = text.size;
    r.text.at = 0;
    r.text.fault = SGP32_JSON_SYNTAX;
    r.out = builder_of(buffer, capacity);
    r.actual = 0;
    r.minimum = 0;
    r.maximum = 0;
    r.depth = 0;
    sgp32_status status = read_text(&r, type);
    if (status == SGP32_OK) {
        *der = sgp32_bytes_of(buffer, r.out.size);
        status = buffer != NULL && !builder_holds(&r.out) ? SGP32_BUFFER : SGP32_OK;
    }
    if (error != NULL && status != SGP32_OK) {
        fill_error(error, &r, status);
    }
    return status;
}

sgp32_status sgp32_json_read(const sgp32_type *type, sgp32_bytes *der, sgp32_error *error,
                             uint8_t *buffer, size_t capacity, const char *text, size_t size)
{
    *der = sgp32_bytes_of(NULL, 0);
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->type = type;
    }
    sgp32_status status = read_der(type, der, error, buffer, capacity, sgp32_bytes_of(text, size));
    if (status == SGP32_OK && buffer != NULL) {
        status = sgp32_validate(type, error, *der, SGP32_STRICT);
        if (status != SGP32_OK) {
            /* uncovered: each fault was found in reading; the engine has the last word */
            *der = sgp32_bytes_of(NULL, 0);
        }
    }
    return status;
}

#else

sgp32_status sgp32_json_read(const sgp32_type *type, sgp32_bytes *der, sgp32_error *error,
                             uint8_t *buffer, size_t capacity, const char *text, size_t size)
{
    (void)buffer;
    (void)capacity;
    (void)text;
    (void)size;
    *der = sgp32_bytes_of(NULL, 0);
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->status = SGP32_ARGUMENT;
        error->type = type;
    }
    return SGP32_ARGUMENT;
}

#endif

const char *sgp32_json_reason(const sgp32_error *error)
{
    static const char *const reasons[] = {
        [SGP32_JSON_SYNTAX] = "malformed JSON",
        [SGP32_JSON_END] = "the text ends inside a value",
        [SGP32_JSON_TRAILING] = "text after the value",
        [SGP32_JSON_KIND] = "a value of another kind is needed",
        [SGP32_JSON_MEMBER] = "unknown member",
        [SGP32_JSON_REPEATED] = "repeated member",
        [SGP32_JSON_ALTERNATIVES] = "more than one alternative",
        [SGP32_JSON_ESCAPE] = "malformed escape or lone surrogate",
        [SGP32_JSON_ENCODING] = "not UTF-8",
        [SGP32_JSON_HEX] = "not hex text",
        [SGP32_JSON_NUMBER] = "not a plain decimal integer",
        [SGP32_JSON_NAME] = "not the name of a value",
        [SGP32_JSON_BITS] = "\"value\" and \"length\" disagree or are missing",
        [SGP32_JSON_UNKNOWN_TLV] = "not an unknown extension or alternative",
    };
    bool known = error->status == SGP32_JSON && error->actual >= SGP32_JSON_SYNTAX &&
                 error->actual <= SGP32_JSON_UNKNOWN_TLV;
    return known ? reasons[error->actual] : "";
}
