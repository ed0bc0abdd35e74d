/* SPDX-License-Identifier: Apache-2.0 */
/* The public view of the tables. */
#include "codec/engine.h"
#include "sgp32/schema.h"

_Static_assert((int)SGP32_KIND_ANY == (int)SCHEMA_ANY, "sgp32_kind mirrors schema_kind");

#if SGP32_NAMES
const schema_names schema_no_names = {NULL, NULL, NULL, NULL, NULL, 0, false};
#endif

static bool is_struct(const sgp32_type *type)
{
    return type->kind <= SCHEMA_CHOICE;
}

void sgp32_type_describe(sgp32_type_info *info, const sgp32_type *type)
{
    bool list = type->kind == SCHEMA_SEQUENCE_OF || type->kind == SCHEMA_SET_OF;
    *info = (sgp32_type_info){0};
    info->kind = (sgp32_kind)type->kind;
#if SGP32_NAMES
    info->module = type->names->module;
    info->name = type->names->name;
    info->alias = type->names->alias;
    info->is_inline = type->names->is_inline;
    info->value_count = type->names->value_count;
#endif
    info->tag = type->tag;
    info->extensible = (type->flags & SCHEMA_EXTENSIBLE) != 0;
    info->automatic = (type->flags & SCHEMA_AUTOMATIC) != 0;
    info->wrapped = type->kind == SCHEMA_CHOICE && type->tag != 0;
    info->bounded = (type->flags & SCHEMA_BOUNDED) != 0;
    if (info->bounded) {
        info->minimum = type->low;
        info->maximum = schema_high(type);
    }
    info->component_count = is_struct(type) ? type->low : list;
    info->struct_size = schema_value_size(type);
}

bool sgp32_type_component(sgp32_component_info *info, const sgp32_type *type, size_t index)
{
    bool list = type->kind == SCHEMA_SEQUENCE_OF || type->kind == SCHEMA_SET_OF;
    if (type->items == NULL || index >= (list ? 1u : is_struct(type) ? type->low : 0u)) {
        return false;
    }
    const schema_component *item = &type->items[index];
    bool open = item->type->kind == SCHEMA_CHOICE || item->type->kind == SCHEMA_ANY;
    *info = (sgp32_component_info){0};
#if SGP32_NAMES
    info->name = list ? NULL : type->names->components[index];
#endif
    info->type = item->type;
    info->tag = item->tag;
    info->wrapped = (item->place & SCHEMA_WRAPPED) != 0 || (open && item->tag != 0);
    info->optional = (item->place & SCHEMA_OPTIONAL) != 0;
    info->has_default = (item->place & SCHEMA_DEFAULT) != 0;
    info->default_value = info->has_default ? item->type->low : 0;
    return true;
}

bool sgp32_type_value(int64_t *value, const char **name, const sgp32_type *type, size_t index)
{
#if SGP32_NAMES
    if (index < type->names->value_count) {
        *value = type->names->values[index].value;
        *name = type->names->values[index].name;
        return true;
    }
#else
    (void)value;
    (void)name;
    (void)type;
    (void)index;
#endif
    return false;
}

const char *sgp32_type_value_name(const sgp32_type *type, int64_t value)
{
    int64_t known = 0;
    const char *name = NULL;
    for (size_t i = 0; sgp32_type_value(&known, &name, type, i); i++) {
        if (known == value) {
            return name;
        }
    }
    return NULL;
}
