/* SPDX-License-Identifier: Apache-2.0 */
/* What the library tells about its types, and that the tables can be decoded by: no two parts of
   a list that may stand in the same place begin alike. */
#include "support/value.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec/schema.h"
#include "sgp32/types_sgp32.h"

static sgp32_type_info info_of(const sgp32_type *type)
{
    sgp32_type_info info;
    sgp32_type_describe(&info, type);
    return info;
}

static sgp32_component_info component_of(const sgp32_type *type, size_t index)
{
    sgp32_component_info component;
    cr_assert(sgp32_type_component(&component, type, index));
    return component;
}

static bool is_constructed(uint32_t tag)
{
    uint32_t first = tag;
    while (first > 0xFF) {
        first >>= 8;
    }
    return (first & 0x20) != 0;
}

/* Whether two components can begin with the same identifier. */
static bool overlap(const sgp32_component_info *a, const sgp32_component_info *b)
{
    bool a_open = a->tag == 0 && info_of(a->type).kind == SGP32_KIND_ANY;
    bool b_open = b->tag == 0 && info_of(b->type).kind == SGP32_KIND_ANY;
    if (a_open || b_open) {
        return true;
    }
    if (a->tag != 0 && b->tag != 0) {
        return a->tag == b->tag;
    }
    if (a->tag != 0) {
        return support_knows(b->type, a->tag);
    }
    sgp32_component_info alternative;
    for (size_t i = 0; sgp32_type_component(&alternative, a->type, i); i++) {
        if (overlap(&alternative, b)) {
            return true;
        }
    }
    return false;
}

/* -- the types --------------------------------------------------------------------------- */

Test(describe, has_all_named_types)
{
    cr_assert_eq(sgp32_type_count(), 389);
    cr_assert_null(sgp32_type_at(389));
    cr_assert_null(sgp32_type_at(SIZE_MAX));
    for (size_t i = 0; i < sgp32_type_count(); i++) {
        cr_assert_not_null(sgp32_type_at(i));
        for (size_t k = 0; k < i; k++) {
            cr_assert_neq(sgp32_type_at(k), sgp32_type_at(i));
        }
    }
}

Test(describe, is_consistent_for_each_type)
{
    size_t components = 0;
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        const char *name = support_type_name(type);
        sgp32_type_info info = info_of(type);
        sgp32_component_info component;
        bool list = support_is_list(info.kind);
        bool parts = info.kind <= SGP32_KIND_SET_OF;
        cr_assert(info.kind <= SGP32_KIND_ANY, "%s", name);
        cr_assert(info.tag != 0 || info.kind == SGP32_KIND_CHOICE || info.kind == SGP32_KIND_ANY,
                  "%s", name);
        cr_assert(info.wrapped == (info.kind == SGP32_KIND_CHOICE && info.tag != 0), "%s", name);
        cr_assert(info.tag == 0 || is_constructed(info.tag) == parts, "%s", name);
        cr_assert_eq(info.struct_size == 0, info.kind == SGP32_KIND_NULL, "%s", name);
        cr_assert(!list || info.component_count == 1, "%s", name);
        cr_assert(info.kind != SGP32_KIND_CHOICE || info.component_count != 0, "%s", name);
        cr_assert(info.minimum <= info.maximum, "%s", name);
        cr_assert(!info.extensible || info.kind <= SGP32_KIND_CHOICE, "%s", name);
        cr_assert(info.alias == NULL || strcmp(info.alias, info.name) != 0, "%s", name);
        for (size_t k = 0; k < info.component_count; k++) {
            component = component_of(type, k);
            sgp32_type_info of = info_of(component.type);
            bool open = of.kind == SGP32_KIND_CHOICE || of.kind == SGP32_KIND_ANY;
            cr_assert(component.tag != 0 || open, "%s %zu", name, k);
            cr_assert(component.tag == 0 || is_constructed(component.tag) ==
                                                (component.wrapped || of.kind <= SGP32_KIND_SET_OF),
                      "%s %zu", name, k);
            cr_assert(!open || component.wrapped == (component.tag != 0), "%s %zu", name, k);
            cr_assert(!(component.optional && component.has_default), "%s %zu", name, k);
            cr_assert(!component.optional || support_is_struct(info.kind), "%s %zu", name, k);
            cr_assert(!component.has_default || of.kind == SGP32_KIND_BOOLEAN ||
                          of.kind == SGP32_KIND_INTEGER || of.kind == SGP32_KIND_NAMED_INTEGER,
                      "%s %zu", name, k);
#if SGP32_NAMES
            cr_assert_eq(component.name == NULL, list, "%s %zu", name, k);
#endif
            components += !list;
        }
        cr_assert_not(sgp32_type_component(&component, type, info.component_count), "%s", name);
        cr_assert_not(sgp32_type_component(&component, type, SIZE_MAX), "%s", name);
    }
    cr_assert_geq(components, 877);
}

/* -- decidability ------------------------------------------------------------------------- */

Test(describe, no_two_alternatives_begin_alike)
{
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        sgp32_type_info info = info_of(type);
        for (size_t k = 0; info.kind == SGP32_KIND_CHOICE && k < info.component_count; k++) {
            sgp32_component_info one = component_of(type, k);
            cr_assert_neq(one.tag, 0, "%s %zu: the engine knows an alternative by its tag",
                          support_type_name(type), k);
            for (size_t j = 0; j < k; j++) {
                sgp32_component_info other = component_of(type, j);
                cr_assert_not(overlap(&one, &other), "%s %zu %zu", support_type_name(type), j, k);
            }
        }
    }
}

Test(describe, no_component_begins_like_one_that_may_stand_in_its_place)
{
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        sgp32_type_info info = info_of(type);
        for (size_t k = 0; support_is_struct(info.kind) && k < info.component_count; k++) {
            sgp32_component_info one = component_of(type, k);
            for (size_t j = k + 1; j < info.component_count && (one.optional || one.has_default);
                 j++) {
                sgp32_component_info other = component_of(type, j);
                cr_assert_not(overlap(&one, &other), "%s %zu %zu", support_type_name(type), k, j);
                if (!other.optional && !other.has_default) {
                    break;
                }
            }
        }
    }
}

/* Order of the tags of a SET (X.680 8.6): class, then number. */
static uint32_t set_rank(uint32_t tag)
{
    cr_assert_leq(tag, 0xFF);
    return (tag >> 6) << 8 | (tag & 0x1F);
}

Test(describe, components_of_a_set_are_in_der_order)
{
    size_t sets = 0;
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        sgp32_type_info info = info_of(type);
        for (size_t k = 1; info.kind == SGP32_KIND_SET && k < info.component_count; k++) {
            cr_assert_lt(set_rank(component_of(type, k - 1).tag),
                         set_rank(component_of(type, k).tag), "%s", support_type_name(type));
            sets++;
        }
    }
    cr_assert_geq(sets, 15);
}

Test(describe, values_nest_no_deeper_than_the_engine_has_frames)
{
    uint32_t most = 0;
    for (size_t i = 0; i < support_type_count(); i++) {
        uint32_t height = support_type_height(support_type_at(i));
        most = height > most ? height : most;
    }
    cr_assert_eq(most, SCHEMA_DEPTH);
    cr_assert_lt(most, SGP32_PATH_MAX);
}

/* -- names -------------------------------------------------------------------------------- */

#if SGP32_NAMES
Test(describe, finds_each_type_by_its_full_name_and_the_first_by_its_bare_one)
{
    size_t twice = 0;
    for (size_t i = 0; i < sgp32_type_count(); i++) {
        const sgp32_type *type = sgp32_type_at(i);
        sgp32_type_info info = info_of(type);
        char full[200];
        cr_assert(info.module != NULL && info.name != NULL && !info.is_inline);
        snprintf(full, sizeof full, "%s.%s", info.module, info.name);
        cr_assert_eq(sgp32_type_find(full), type, "%s", full);
        const sgp32_type *first = sgp32_type_find(info.name);
        cr_assert_not_null(first);
        if (first != type) {
            twice++;
            cr_assert_str_eq(info_of(first).module, "SGP32Definitions");
            cr_assert_str_eq(info_of(first).name, info.name);
        }
        /* Longer and shorter names are others. */
        strcat(full, "x");
        cr_assert_null(sgp32_type_find(full));
    }
    cr_assert_eq(twice, 22);
    cr_assert_eq(sgp32_type_find("EuiccPackageRequest"), &sgp32_EuiccPackageRequest_type);
    cr_assert_eq(sgp32_type_find("ProfileInfo"), &sgp32_ProfileInfo_type);
    cr_assert_eq(sgp32_type_find("RSPDefinitions.ProfileInfo"), &sgp22_ProfileInfo_type);
    cr_assert_eq(sgp32_type_find("Certificate"), &pkix_Certificate_type);
    static const char *const unknown[] = {
        "",
        ".",
        "SGP32Definitions",
        "SGP32Definitions.",
        "SGP32Definitions.Certificate",
        ".ProfileInfo",
        "profileInfo",
        "ProfileInf",
        "RSPDefinitions.ProfileInfo.",
        "RSPDefinitions",
        "Psmo.enable",
        "SGP32Definitions.Psmo.enable",
        "ProfileInfo ",
    };
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
        cr_assert_null(sgp32_type_find(unknown[i]), "%s", unknown[i]);
    }
}

Test(describe, names_each_named_value_and_no_other)
{
    size_t values = 0;
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        sgp32_type_info info = info_of(type);
        bool named = info.kind == SGP32_KIND_NAMED_INTEGER || info.kind == SGP32_KIND_ENUMERATED ||
                     info.kind == SGP32_KIND_NAMED_BITS;
        cr_assert_eq(info.value_count != 0, named, "%s", support_type_name(type));
        for (size_t k = 0; k < info.value_count; k++) {
            int64_t value = INT64_MIN;
            const char *name = NULL;
            cr_assert(sgp32_type_value(&value, &name, type, k));
            cr_assert(name != NULL && value >= 0);
            cr_assert_str_eq(sgp32_type_value_name(type, value), name);
            values++;
        }
        int64_t value = 7;
        const char *name = "untouched";
        cr_assert_not(sgp32_type_value(&value, &name, type, info.value_count));
        cr_assert(value == 7 && strcmp(name, "untouched") == 0);
        cr_assert_null(sgp32_type_value_name(type, 31415));
        cr_assert_null(sgp32_type_value_name(type, -1));
    }
    cr_assert_geq(values, 300);
    cr_assert_str_eq(sgp32_type_value_name(&sgp32_EimIdType_type, 2), "eimIdTypeFqdn");
}
#else
Test(describe, has_no_names_when_built_without)
{
    cr_assert_null(sgp32_type_find("EuiccPackageRequest"));
    cr_assert_null(sgp32_type_value_name(&sgp32_EimIdType_type, 2));
    cr_assert_null(info_of(&sgp32_EuiccPackageRequest_type).name);
    cr_assert_null(component_of(&sgp32_EuiccPackageRequest_type, 0).name);
}
#endif

/* -- a few types in full ------------------------------------------------------------------- */

Test(describe, tells_what_the_specification_says)
{
    sgp32_type_info info = info_of(&sgp32_EuiccPackageRequest_type);
    cr_assert(info.kind == SGP32_KIND_SEQUENCE && info.tag == 0xBF51 && info.extensible &&
              !info.automatic && info.component_count == 2);
    cr_assert_eq(info.struct_size, sizeof(sgp32_EuiccPackageRequest));
    cr_assert_eq(component_of(&sgp32_EuiccPackageRequest_type, 1).tag, 0x5F37);

    sgp32_component_info id = component_of(&sgp32_EuiccPackageSigned_type, 0);
    info = info_of(id.type);
    cr_assert(id.tag == 0x80 && !id.optional && info.kind == SGP32_KIND_UTF8 && info.bounded &&
              info.minimum == 1 && info.maximum == 128);
    cr_assert_eq(component_of(&sgp32_EuiccPackageSigned_type, 4).tag, 0);

    sgp32_component_info key = component_of(&sgp32_EimConfigurationData_type, 5);
    cr_assert(key.tag == 0xA5 && key.wrapped && key.optional);

    sgp32_component_info profile_class = component_of(&sgp32_StoreMetadataRequest_type, 5);
    cr_assert(profile_class.has_default && profile_class.default_value == 2);

    info = info_of(&pkix_Extensions_type);
    cr_assert(info.kind == SGP32_KIND_SEQUENCE_OF && info.bounded && info.minimum == 1 &&
              info.maximum == UINT64_MAX && !info.extensible);
    info = info_of(&pkix_CRLReason_type);
    cr_assert(info.kind == SGP32_KIND_ENUMERATED && !info.bounded);
}
