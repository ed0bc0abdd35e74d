/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 types, and what the commands ask about types. */
#include "types.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "display.h"
#include "tlv.h"

const char *kind_name(sgp32_kind kind)
{
    static const char *const names[] = {
        [SGP32_KIND_SEQUENCE] = "SEQUENCE",
        [SGP32_KIND_SET] = "SET",
        [SGP32_KIND_CHOICE] = "CHOICE",
        [SGP32_KIND_SEQUENCE_OF] = "SEQUENCE OF",
        [SGP32_KIND_SET_OF] = "SET OF",
        [SGP32_KIND_BOOLEAN] = "BOOLEAN",
        [SGP32_KIND_INTEGER] = "INTEGER",
        [SGP32_KIND_NAMED_INTEGER] = "INTEGER",
        [SGP32_KIND_ENUMERATED] = "ENUMERATED",
        [SGP32_KIND_BITS] = "BIT STRING",
        [SGP32_KIND_NAMED_BITS] = "BIT STRING",
        [SGP32_KIND_OCTETS] = "OCTET STRING",
        [SGP32_KIND_NULL] = "NULL",
        [SGP32_KIND_OID] = "OBJECT IDENTIFIER",
        [SGP32_KIND_UTF8] = "UTF8String",
        [SGP32_KIND_PRINTABLE] = "PrintableString",
        [SGP32_KIND_IA5] = "IA5String",
        [SGP32_KIND_NUMERIC] = "NumericString",
        [SGP32_KIND_VISIBLE] = "VisibleString",
        [SGP32_KIND_TELETEX] = "TeletexString",
        [SGP32_KIND_BMP] = "BMPString",
        [SGP32_KIND_UNIVERSAL] = "UniversalString",
        [SGP32_KIND_UTC_TIME] = "UTCTime",
        [SGP32_KIND_GENERALIZED_TIME] = "GeneralizedTime",
        [SGP32_KIND_ANY] = "ANY",
    };
    return names[kind];
}

uint32_t kind_universal_tag(sgp32_kind kind)
{
    static const uint8_t tags[] = {
        [SGP32_KIND_SEQUENCE] = 0x30,   [SGP32_KIND_SET] = 0x31,
        [SGP32_KIND_CHOICE] = 0,        [SGP32_KIND_SEQUENCE_OF] = 0x30,
        [SGP32_KIND_SET_OF] = 0x31,     [SGP32_KIND_BOOLEAN] = 0x01,
        [SGP32_KIND_INTEGER] = 0x02,    [SGP32_KIND_NAMED_INTEGER] = 0x02,
        [SGP32_KIND_ENUMERATED] = 0x0A, [SGP32_KIND_BITS] = 0x03,
        [SGP32_KIND_NAMED_BITS] = 0x03, [SGP32_KIND_OCTETS] = 0x04,
        [SGP32_KIND_NULL] = 0x05,       [SGP32_KIND_OID] = 0x06,
        [SGP32_KIND_UTF8] = 0x0C,       [SGP32_KIND_PRINTABLE] = 0x13,
        [SGP32_KIND_IA5] = 0x16,        [SGP32_KIND_NUMERIC] = 0x12,
        [SGP32_KIND_VISIBLE] = 0x1A,    [SGP32_KIND_TELETEX] = 0x14,
        [SGP32_KIND_BMP] = 0x1E,        [SGP32_KIND_UNIVERSAL] = 0x1C,
        [SGP32_KIND_UTC_TIME] = 0x17,   [SGP32_KIND_GENERALIZED_TIME] = 0x18,
        [SGP32_KIND_ANY] = 0,
    };
    return tags[kind];
}

const char *type_title(const sgp32_type *type)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    return info.is_inline ? info.alias : info.name;
}

bool type_is(const sgp32_type *type, const char *name)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    return (info.name != NULL && strcmp(info.name, name) == 0) ||
           (info.alias != NULL && strcmp(info.alias, name) == 0);
}

void type_full_name(tool_text *out, const sgp32_type *type)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    if (info.module != NULL && info.name != NULL) {
        text_format(out, "%s.%s", info.module, info.name);
    } else {
        text_put(out, kind_name(info.kind));
    }
}

bool type_tags(const sgp32_type *type, tag_visit visit, void *context)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    if (info.tag != 0) {
        return visit(context, info.tag);
    }
    if (info.kind != SGP32_KIND_CHOICE) {
        return true;
    }
    sgp32_component_info part;
    for (size_t i = 0; sgp32_type_component(&part, type, i); i++) {
        bool goes_on =
            part.tag != 0 ? visit(context, part.tag) : type_tags(part.type, visit, context);
        if (!goes_on) {
            return false;
        }
    }
    return true;
}

static bool tag_differs(void *context, uint32_t tag)
{
    return tag != *(const uint32_t *)context;
}

bool type_begins_with(const sgp32_type *type, uint32_t tag)
{
    return !type_tags(type, tag_differs, &tag);
}

static bool tag_add(void *context, uint32_t tag)
{
    tool_text *out = context;
    text_put(out, out->size != 0 ? "|" : "");
    tlv_tag_name(out, tag);
    return true;
}

void type_tag_names(tool_text *out, const sgp32_type *type)
{
    tool_text tags = {NULL, 0, 0};
    type_tags(type, tag_add, &tags);
    text_put(out, tags.size != 0 ? tags.data : "ANY");
    text_free(&tags);
}

/* "(1..128)", "(16)", "(1..MAX)". */
static void add_bounds(tool_text *out, const sgp32_type_info *info)
{
    text_format(out, "(%llu", (unsigned long long)info->minimum);
    if (info->maximum == UINT64_MAX) {
        text_put(out, "..MAX");
    } else if (info->maximum != info->minimum) {
        text_format(out, "..%llu", (unsigned long long)info->maximum);
    }
    text_put(out, ")");
}

void type_expression(tool_text *out, const sgp32_type *type)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    bool is_number = info.kind == SGP32_KIND_INTEGER || info.kind == SGP32_KIND_NAMED_INTEGER ||
                     info.kind == SGP32_KIND_ENUMERATED;
    if (kind_is_list(info.kind)) {
        text_put(out, info.kind == SGP32_KIND_SET_OF ? "SET" : "SEQUENCE");
        if (info.bounded) {
            text_put(out, " SIZE");
            add_bounds(out, &info);
        }
        text_put(out, " OF");
        return;
    }
    text_put(out, kind_name(info.kind));
    if (info.bounded) {
        text_put(out, is_number ? " " : " SIZE");
        add_bounds(out, &info);
    }
}

void type_values(tool_text *out, const sgp32_type *type)
{
    int64_t value;
    const char *name;
    for (size_t i = 0; sgp32_type_value(&value, &name, type, i); i++) {
        text_format(out, "%s%s(%lld)", i == 0 ? "{" : ", ", name, (long long)value);
    }
    if (sgp32_type_value(&value, &name, type, 0)) {
        text_put(out, "}");
    }
}

/* Edit distance of two names, regardless of case, at most 255. */
static size_t distance(const char *a, const char *b)
{
    uint8_t row[256];
    size_t width = strlen(b);
    if (width >= sizeof row || strlen(a) >= sizeof row) {
        return 255;
    }
    for (size_t i = 0; i <= width; i++) {
        row[i] = (uint8_t)i;
    }
    for (size_t i = 0; a[i] != '\0'; i++) {
        uint8_t corner = row[0];
        row[0] = (uint8_t)(i + 1);
        for (size_t k = 0; k < width; k++) {
            bool same = tolower((unsigned char)a[i]) == tolower((unsigned char)b[k]);
            unsigned least = same ? corner : corner + 1u;
            least = row[k] + 1u < least ? row[k] + 1u : least;
            least = row[k + 1] + 1u < least ? row[k + 1] + 1u : least;
            corner = row[k + 1];
            row[k + 1] = (uint8_t)least;
        }
    }
    return row[width];
}

static bool contains(const char *name, const char *word)
{
    size_t size = strlen(word);
    for (; *name != '\0'; name++) {
        size_t i = 0;
        while (i < size && tolower((unsigned char)name[i]) == tolower((unsigned char)word[i])) {
            i++;
        }
        if (i == size) {
            return true;
        }
    }
    return false;
}

#define SUGGESTIONS 4

typedef struct suggestion {
    const sgp32_type *type;
    size_t distance;
} suggestion;

/* Keeps the nearest ones, nearest first. */
static void suggest(suggestion *nearest, const sgp32_type *type, size_t far)
{
    suggestion next = {type, far};
    for (size_t i = 0; i < SUGGESTIONS; i++) {
        if (nearest[i].type == NULL || next.distance < nearest[i].distance) {
            suggestion moved = nearest[i];
            nearest[i] = next;
            next = moved;
            if (next.type == NULL) {
                return;
            }
        }
    }
}

const sgp32_type *type_named(const char *name)
{
    const sgp32_type *found = sgp32_type_find(name);
    if (found != NULL) {
        return found;
    }
    const char *dot = strrchr(name, '.');
    const char *bare = dot != NULL ? dot + 1 : name;
    suggestion nearest[SUGGESTIONS] = {{NULL, 0}};
    for (size_t i = 0; i < sgp32_type_count(); i++) {
        sgp32_type_info info;
        sgp32_type_describe(&info, sgp32_type_at(i));
        size_t far = distance(bare, info.name);
        if (far <= strlen(bare) / 3) {
            suggest(nearest, sgp32_type_at(i), far);
        } else if (strlen(bare) >= 4 && contains(info.name, bare)) {
            suggest(nearest, sgp32_type_at(i), 100 + far);
        }
    }
    tool_text names = {NULL, 0, 0};
    for (size_t i = 0; i < SUGGESTIONS && nearest[i].type != NULL; i++) {
        text_put(&names, i == 0 ? "" : ", ");
        type_full_name(&names, nearest[i].type);
    }
    if (names.size != 0) {
        tool_usage("unknown type %s; did you mean %s?", name, names.data);
    } else {
        tool_usage("unknown type %s; sgp32 types lists all", name);
    }
    text_free(&names);
    return NULL;
}

/* Whether a type is wanted: no words, or one is its tag or a part of its name. */
static bool is_wanted(const sgp32_type *type, int count, char **words)
{
    tool_text name = {NULL, 0, 0};
    tool_text tags = {NULL, 0, 0};
    type_full_name(&name, type);
    text_put(&tags, "|");
    type_tag_names(&tags, type);
    text_put(&tags, "|");
    bool wanted = count == 0;
    for (int i = 0; i < count && !wanted; i++) {
        tool_text tag = {NULL, 0, 0};
        text_format(&tag, "|%s|", words[i]);
        wanted = contains(name.data, words[i]) || contains(tags.data, tag.data);
        text_free(&tag);
    }
    text_free(&name);
    text_free(&tags);
    return wanted;
}

/* One row: the tag, or behind the name those of the alternatives. */
static void list_text(tool_text *out, const sgp32_type *type)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    tool_text tags = {NULL, 0, 0};
    type_tag_names(&tags, type);
    text_format(out, MARK_DIM "%4s  %-17s  %s." MARK_PLAIN "%s", info.tag != 0 ? tags.data : "",
                kind_name(info.kind), info.module, info.name);
    text_format(out, info.tag == 0 ? MARK_DIM "  (%s)\n" : "\n", tags.data);
    text_free(&tags);
}

static bool tag_add_json(void *context, uint32_t tag)
{
    tool_text *out = context;
    text_put(out, out->data[out->size - 1] == '[' ? "\"" : ", \"");
    tlv_tag_name(out, tag);
    text_put(out, "\"");
    return true;
}

static void list_json(tool_text *out, const sgp32_type *type)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    text_put(out, out->size == 0 ? "[\n" : ",\n");
    text_format(out,
                "  {\"module\": \"%s\", \"name\": \"%s\", \"kind\": \"%s\", \"tag\": ", info.module,
                info.name, kind_name(info.kind));
    if (info.tag != 0) {
        text_put(out, "\"");
        tlv_tag_name(out, info.tag);
        text_put(out, "\"");
    } else {
        text_put(out, "null");
    }
    text_put(out, ", \"tags\": [");
    type_tags(type, tag_add_json, out);
    text_put(out, "]}");
}

int types_run(int count, char **arguments)
{
    static const char *const formats[] = {"text", "json", "names", NULL};
    const char *output = "text";
    const char *when = NULL;
    const option options[] = {
        {"output", NULL, &output, NULL, OPTION_VALUE, 'o'},
        {"color", NULL, &when, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    display screen;
    int format = operands < 0 ? -1 : options_choose("--output", output, formats);
    if (format < 0 || !display_choose(when)) {
        return TOOL_USAGE;
    }
    display_open(&screen, stdout);
    tool_text list = {NULL, 0, 0};
    tool_text shown = {NULL, 0, 0};
    for (size_t i = 0; i < sgp32_type_count(); i++) {
        const sgp32_type *type = sgp32_type_at(i);
        if (!is_wanted(type, operands, arguments)) {
            continue;
        }
        if (format == 0) {
            list_text(&list, type);
        } else if (format == 1) {
            list_json(&list, type);
        } else {
            type_full_name(&list, type);
            text_put(&list, "\n");
        }
    }
    bool none = list.size == 0;
    if (format == 1) {
        text_put(&list, none ? "[]\n" : "\n]\n");
    }
    int status = TOOL_REJECTED;
    if (none) {
        tool_usage("no type has such a tag or name");
    }
    if (!none || format == 1) {
        display_render(&shown, &screen, list.data, list.size);
        int written = tool_write(shown.data, shown.size);
        status = written != TOOL_OK ? written : none ? TOOL_REJECTED : TOOL_OK;
    }
    text_free(&list);
    text_free(&shown);
    return status;
}
