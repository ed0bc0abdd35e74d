/* SPDX-License-Identifier: Apache-2.0 */
/* Records as a message: the type decides how each becomes JSON, which the library reads. */
#include "records.h"

#include "growing.h"

typedef struct reader {
    sgp32_bytes rest;
    growing json;
    bool malformed;
    unsigned depth;
} reader;

typedef struct record {
    uint8_t kind; /* 0: none, the records are malformed */
    sgp32_bytes name;
    sgp32_bytes contents;
} record;

static sgp32_bytes take(reader *in, size_t size)
{
    sgp32_bytes taken = {in->rest.data, size};
    if (size > in->rest.size) {
        in->malformed = true;
        return (sgp32_bytes){NULL, 0};
    }
    in->rest.data += size;
    in->rest.size -= size;
    return taken;
}

static record next(reader *in)
{
    record made = {0, {NULL, 0}, {NULL, 0}};
    sgp32_bytes start = take(in, 2);
    made.name = take(in, in->malformed ? 0 : start.data[1]);
    bool has_contents = !in->malformed && strchr("BISOXZ", start.data[0]) != NULL;
    bool known = has_contents || (!in->malformed && strchr("MCLE", start.data[0]) != NULL);
    if (!known || start.data[0] == 0) {
        in->malformed = true;
        return made;
    }
    if (has_contents) {
        sgp32_bytes size = take(in, 4);
        made.contents = in->malformed
                            ? made.contents
                            : take(in, (size_t)size.data[0] << 24 | (size_t)size.data[1] << 16 |
                                           (size_t)size.data[2] << 8 | size.data[3]);
    }
    made.kind = in->malformed ? 0 : start.data[0];
    return made;
}

static void put_string(growing *out, sgp32_bytes text)
{
    growing_octet(out, '"');
    for (size_t i = 0; i < text.size; i++) {
        uint8_t octet = text.data[i];
        if (octet == '"' || octet == '\\') {
            growing_octet(out, '\\');
            growing_octet(out, octet);
        } else if (octet < 0x20) {
            growing_put(out, "\\u00");
            growing_hex(out, &octet, 1);
        } else {
            growing_octet(out, octet);
        }
    }
    growing_octet(out, '"');
}

static void put_hex(growing *out, sgp32_bytes octets)
{
    growing_octet(out, '"');
    growing_hex(out, octets.data, octets.size);
    growing_octet(out, '"');
}

/* A value that the type refuses, so that the library reports its place. */
static void put_wrong(growing *out, sgp32_kind kind)
{
    growing_put(out, kind == SGP32_KIND_BOOLEAN ? "0" : "false");
}

static bool is_number(sgp32_bytes text)
{
    size_t start = text.size != 0 && text.data[0] == '-';
    for (size_t i = start; i < text.size; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    return text.size > start;
}

static bool is_integer(sgp32_kind kind)
{
    return kind == SGP32_KIND_INTEGER || kind == SGP32_KIND_NAMED_INTEGER;
}

/* A number, where the type has numbers, or names for them. */
static void put_number(growing *out, const sgp32_type *type, sgp32_kind kind, sgp32_bytes text)
{
    char digits[24];
    if (is_integer(kind) && is_number(text)) {
        growing_add(out, text.data, text.size);
        return;
    }
    if (kind == SGP32_KIND_ENUMERATED && is_number(text) && text.size < sizeof digits) {
        memcpy(digits, text.data, text.size);
        digits[text.size] = '\0';
        const char *name = sgp32_type_value_name(type, strtoll(digits, NULL, 10));
        if (name != NULL) {
            put_string(out, sgp32_text(name));
            return;
        }
    }
    put_wrong(out, kind);
}

static void put_bits(growing *out, sgp32_bytes contents)
{
    char length[32];
    size_t octets = contents.size == 0 ? 0 : contents.size - 1;
    size_t unused = contents.size == 0 ? 0 : contents.data[0];
    size_t bits = octets * 8 - (unused <= octets * 8 ? unused : octets * 8);
    growing_put(out, "{\"value\":");
    put_hex(out, sgp32_bytes_of(octets != 0 ? contents.data + 1 : NULL, octets));
    size_t at = sizeof length;
    do {
        length[--at] = (char)('0' + bits % 10);
        bits /= 10;
    } while (bits != 0);
    growing_put(out, ",\"length\":");
    growing_add(out, length + at, sizeof length - at);
    growing_octet(out, '}');
}

/* One value without parts. `type` is NULL under "$unknown", where everything is octets. */
static void put_leaf(reader *in, const sgp32_type *type, const record *one)
{
    growing *out = &in->json;
    sgp32_kind kind = SGP32_KIND_ANY;
    sgp32_type_info info;
    if (type != NULL) {
        sgp32_type_describe(&info, type);
        kind = info.kind;
    }
    bool octets = kind == SGP32_KIND_OCTETS || kind == SGP32_KIND_ANY;
    if (octets && (one->kind == 'O' || one->kind == 'S')) {
        put_hex(out, one->contents);
    } else if (one->kind == 'S' && is_integer(kind) && is_number(one->contents)) {
        growing_add(out, one->contents.data, one->contents.size);
    } else if (one->kind == 'S') {
        put_string(out, one->contents);
    } else if (one->kind == 'I') {
        put_number(out, type, kind, one->contents);
    } else if (one->kind == 'B' && kind != SGP32_KIND_BOOLEAN) {
        put_wrong(out, kind);
    } else if (one->kind == 'B') {
        bool value = one->contents.size != 0 && one->contents.data[0] != 0;
        growing_put(out, value ? "true" : "false");
    } else if (one->kind == 'X') {
        put_bits(out, one->contents);
    } else if (one->kind == 'Z') {
        growing_put(out, "null");
    } else {
        put_wrong(out, kind);
    }
}

/* The type of a member; NULL, with *unknown set, where it is "$unknown". */
static const sgp32_type *member_type(const sgp32_type *type, sgp32_bytes name, bool *known)
{
    sgp32_component_info component;
    *known = sgp32_bytes_equal(name, sgp32_text("$unknown"));
    for (size_t i = 0; type != NULL && sgp32_type_component(&component, type, i); i++) {
        if (component.name != NULL && sgp32_bytes_equal(name, sgp32_text(component.name))) {
            *known = true;
            return component.type;
        }
    }
    return NULL;
}

static void put_value(reader *in, const sgp32_type *type, const record *one);

/* What is not in the schema: skipped, with a null in its place that the library will refuse. */
static void skip_value(reader *in, const record *one)
{
    growing_put(&in->json, "null");
    size_t mark = in->json.size;
    put_value(in, NULL, one);
    in->json.size = in->json.failed ? in->json.size : mark;
}

static void put_parts(reader *in, const sgp32_type *type, uint8_t kind)
{
    sgp32_type_info info = {.kind = SGP32_KIND_SEQUENCE_OF};
    sgp32_component_info element = {.type = NULL};
    if (type != NULL) {
        sgp32_type_describe(&info, type);
    }
    bool type_is_list = info.kind == SGP32_KIND_SEQUENCE_OF || info.kind == SGP32_KIND_SET_OF;
    bool empty = in->rest.size != 0 && in->rest.data[0] == 'E';
    bool list = kind == 'L' || (kind == 'M' && type_is_list && empty);
    if (list && type_is_list && type != NULL) {
        (void)sgp32_type_component(&element, type, 0);
    }
    growing_octet(&in->json, list ? '[' : '{');
    for (bool first = true;; first = false) {
        record one = next(in);
        if (one.kind == 0 || one.kind == 'E') {
            break;
        }
        growing_put(&in->json, first ? "" : ",");
        if (list) {
            put_value(in, element.type, &one);
            continue;
        }
        bool known;
        const sgp32_type *member = member_type(type, one.name, &known);
        put_string(&in->json, one.name);
        growing_octet(&in->json, ':');
        if (known) {
            put_value(in, member, &one);
        } else {
            skip_value(in, &one);
        }
    }
    growing_octet(&in->json, list ? ']' : '}');
}

static void put_value(reader *in, const sgp32_type *type, const record *one)
{
    if (one->kind == 'E' || one->kind == 0 || in->depth == RECORDS_DEPTH) {
        in->malformed = true;
    } else if (strchr("MCL", one->kind) != NULL) {
        in->depth++;
        put_parts(in, type, one->kind);
        in->depth--;
    } else {
        put_leaf(in, type, one);
    }
}

sgp32_status binding_from_records(binding_octets *der, sgp32_error *encode_error,
                                  const sgp32_type *type, sgp32_bytes records)
{
    reader in = {records, {NULL, 0, 0, false}, false, 0};
    *der = (binding_octets){NULL, 0};
    record root = next(&in);
    put_value(&in, type, &root);
    sgp32_status status = SGP32_ARGUMENT;
    if (!in.malformed && in.rest.size == 0 && !in.json.failed) {
        sgp32_bytes json = sgp32_bytes_of(in.json.data, in.json.size);
        status = binding_from_json(der, encode_error, type, json);
    }
    if (status == SGP32_ARGUMENT) {
        encode_error->type = type;
    }
    encode_error->status = status;
    encode_error->offset = 0; /* it would be that in a text which nobody has seen */
    free(in.json.data);
    return status;
}
