/* SPDX-License-Identifier: Apache-2.0 */
#include "explained.h"

#include <string.h>

/* libtasn1's text of an OBJECT IDENTIFIER is cut at 127 characters, of which an octet can take
   four, and an arc is held in 64 bits. */
enum { OID_CONTENT_SAFE = 31, ARC_OCTETS_SAFE = 8, TAG_OCTETS_SAFE = 5 };

static bool is_long_oid(sgp32_bytes content)
{
    size_t octets = 0;
    for (size_t i = 0; i < content.size; i++) {
        octets++;
        if (octets > ARC_OCTETS_SAFE) {
            return true;
        }
        octets = (content.data[i] & 0x80) != 0 ? octets : 0;
    }
    return content.size > OID_CONTENT_SAFE;
}

/* A tag number beyond 32 bits. */
static bool is_long_tag(sgp32_bytes tlv)
{
    size_t octets = 1;
    while (octets < tlv.size && (tlv.data[octets] & 0x80) != 0) {
        octets++;
    }
    return (tlv.data[0] & 0x1F) == 0x1F && octets >= TAG_OCTETS_SAFE;
}

void explained_note(explained_case *seen, const sgp32_type_info *info, const sgp32_event *event)
{
    sgp32_type_info parent = {.kind = SGP32_KIND_NULL};
    if (event->parent != NULL) {
        sgp32_type_describe(&parent, event->parent);
    }
    bool is_choice = info->kind == SGP32_KIND_CHOICE;
    seen->has_long_oid =
        seen->has_long_oid || (info->kind == SGP32_KIND_OID && is_long_oid(event->content));
    seen->has_empty =
        seen->has_empty || (info->kind == SGP32_KIND_SEQUENCE && event->content.size == 0);
    seen->has_nested_choice =
        seen->has_nested_choice || (is_choice && parent.kind == SGP32_KIND_CHOICE);
    seen->has_long_tag =
        seen->has_long_tag || (info->kind == SGP32_KIND_ANY && is_long_tag(event->content));
}

bool explained_refusal(const explained_case *seen)
{
    /* EsipaMessageFromIpaToEim: what follows an explicit CHOICE is encoded, not decoded. */
    bool esipa = strstr(seen->name, "EsipaMessageFromIpaToEim") != NULL;
    return seen->has_long_oid || seen->has_long_tag || esipa;
}

bool explained_contents(const explained_case *seen)
{
    return seen->has_empty || seen->has_long_oid;
}

/* The type at the first `depth` steps to the place of an error. */
static const sgp32_type *type_at(const sgp32_error *error, uint32_t depth)
{
    const sgp32_type *type = error->type;
    sgp32_component_info component;
    sgp32_type_info info;
    for (uint32_t i = 0; i < depth; i++) {
        sgp32_type_describe(&info, type);
        bool is_list = info.kind == SGP32_KIND_SEQUENCE_OF || info.kind == SGP32_KIND_SET_OF;
        if (!sgp32_type_component(&component, type, is_list ? 0 : error->path[i])) {
            return type;
        }
        type = component.type;
    }
    return type;
}

static bool is_primitive_or_choice(const sgp32_type *type)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    return info.kind > SGP32_KIND_SET_OF || info.kind == SGP32_KIND_CHOICE;
}

/* Whether a primitive may stand at the place of an error, which is that of the first component that
   might: what a TLV is, is not looked at before its length. */
static bool is_primitive_possible(const sgp32_error *error)
{
    sgp32_component_info component = {.type = type_at(error, error->depth), .optional = true};
    bool found = is_primitive_or_choice(component.type);
    if (error->depth != 0) {
        const sgp32_type *parent = type_at(error, error->depth - 1);
        size_t i = error->path[error->depth - 1];
        while (!found && component.optional && sgp32_type_component(&component, parent, i++)) {
            found = is_primitive_or_choice(component.type);
        }
    }
    return found;
}

bool explained_laxity(const explained_case *seen, const sgp32_error *error)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type_at(error, error->depth));
    bool is_empty_list = info.kind == SGP32_KIND_SEQUENCE && info.component_count == 0;
    if (info.kind == SGP32_KIND_ANY || is_empty_list) {
        return true; /* an open type may be cut; SEQUENCE {} is SEQUENCE OF ANY there */
    }
    switch (error->status) {
    case SGP32_TRUNCATED: /* the length octets of a primitive end the input */
        return error->offset == seen->der.size && is_primitive_possible(error);
    case SGP32_MISSING: /* components of a SEQUENCE that is empty */
        return seen->has_empty;
    case SGP32_SIZE:    /* SIZE is read past */
    case SGP32_RANGE:   /* so are ranges */
    case SGP32_STRING:  /* alphabets */
    case SGP32_UTF8:    /* the form of UTF-8 */
    case SGP32_TIME:    /* the form of times */
    case SGP32_LENGTH:  /* length octets of primitives are kept, and written again */
    case SGP32_INTEGER: /* so are the contents of an INTEGER */
    case SGP32_BITS:    /* and the bits of the padding */
    case SGP32_DEFAULT: /* and an encoded DEFAULT */
        return true;
    default:
        return false;
    }
}
