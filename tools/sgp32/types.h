/* SPDX-License-Identifier: Apache-2.0 */
/* What the tool asks about types: names, kinds, and the tags a value can begin with. */
#ifndef SGP32_TOOL_TYPES_H
#define SGP32_TOOL_TYPES_H

#include "text.h"
#include "tool.h"

/* "SEQUENCE OF", "UTF8String". */
const char *kind_name(sgp32_kind kind);

/* Its universal tag: 0x0C for UTF8String. */
uint32_t kind_universal_tag(sgp32_kind kind);

static inline bool kind_is_list(sgp32_kind kind)
{
    return kind == SGP32_KIND_SEQUENCE_OF || kind == SGP32_KIND_SET_OF;
}

static inline bool kind_is_text(sgp32_kind kind)
{
    return kind >= SGP32_KIND_UTF8 && kind <= SGP32_KIND_UNIVERSAL;
}

/* The name a type is known by: that of the module, or of the type that an inline one refines;
   NULL for what has none. */
const char *type_title(const sgp32_type *type);

/* Whether a type is called `name`, or is defined as the type of that name. */
bool type_is(const sgp32_type *type, const char *name);

/* The identifiers that a value of a type can begin with, called for each until it returns false. */
typedef bool (*tag_visit)(void *context, uint32_t tag);
bool type_tags(const sgp32_type *type, tag_visit visit, void *context);

/* Whether a value of the type can begin with `tag`. An open type begins with none. */
bool type_begins_with(const sgp32_type *type, uint32_t tag);

/* The same as text: "BF51", "A0|A1"; "ANY" for an open type. */
void type_tag_names(tool_text *out, const sgp32_type *type);

/* What a type is made of, without its parts: "UTF8String SIZE(1..128)", "SEQUENCE". */
void type_expression(tool_text *out, const sgp32_type *type);

/* Its named values or bits: "{ok(0), undefinedError(127)}"; nothing if it has none. */
void type_values(tool_text *out, const sgp32_type *type);

#endif
