/* SPDX-License-Identifier: Apache-2.0 */
/* Types by number and by name. Links all of them. */
#include "codec/schema.h"
#include "sgp32/schema.h"

size_t sgp32_type_count(void)
{
    return schema_registry_count;
}

const sgp32_type *sgp32_type_at(size_t index)
{
    return index < schema_registry_count ? schema_registry[index] : NULL;
}

#if SGP32_NAMES
/* Whether `text` begins with `word`; *rest is what follows. */
static bool begins(const char **rest, const char *text, const char *word)
{
    while (*word != '\0' && *text == *word) {
        text++;
        word++;
    }
    *rest = text;
    return *word == '\0';
}

/* Registry order is module order: SGP32Definitions, RSPDefinitions, PEDefinitions, PKIX. */
const sgp32_type *sgp32_type_find(const char *name)
{
    for (size_t i = 0; i < schema_registry_count; i++) {
        const schema_names *names = schema_registry[i]->names;
        const char *rest = NULL;
        const char *bare = name;
        if (begins(&rest, name, names->module) && *rest == '.') {
            bare = rest + 1;
        }
        if (begins(&rest, bare, names->name) && *rest == '\0') {
            return schema_registry[i];
        }
    }
    return NULL;
}
#else
const sgp32_type *sgp32_type_find(const char *name)
{
    (void)name;
    return NULL;
}
#endif
