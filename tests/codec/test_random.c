/* SPDX-License-Identifier: Apache-2.0 */
/* Random values of all types, the generator that makes them, and single-bit mutations. */
#include "support/generate.h"
#include "support/judge.h"

#include <criterion/criterion.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "codec/schema.h"

/* What was met of one type: a bit for each component that was there and that was not. */
typedef struct coverage {
    uint64_t there;
    uint64_t absent;
    bool unknown;
    bool least;
    bool most;
    bool big;
} coverage;

static coverage *coverage_of(coverage *all, const sgp32_type *type)
{
    size_t i = 0;
    while (support_type_at(i) != type) {
        i++;
    }
    return &all[i];
}

/* Size of a primitive as SIZE counts it, for kinds that count octets. */
static void note_leaf(coverage *seen, const support_node *node)
{
    size_t size = node->content.size;
    size_t width = node->info.kind == SGP32_KIND_BMP         ? 2
                   : node->info.kind == SGP32_KIND_UNIVERSAL ? 4
                                                             : 1;
    seen->big = seen->big || size > 8;
    if (node->info.kind == SGP32_KIND_INTEGER || node->info.kind == SGP32_KIND_NAMED_INTEGER) {
        uint64_t number = 0;
        for (size_t i = 0; i < size && size <= 8; i++) {
            number = number << 8 | node->content.data[i];
        }
        seen->least = seen->least || number == node->info.minimum;
        seen->most = seen->most || number == node->info.maximum;
    } else {
        seen->least = seen->least || size / width <= node->info.minimum;
        seen->most = seen->most || size / width >= node->info.maximum;
    }
}

static void note(coverage *all, const support_node *node)
{
    coverage *seen = coverage_of(all, node->type);
    uint64_t there = 0;
    if (support_is_leaf(node->info.kind)) {
        note_leaf(seen, node);
    }
    for (const support_node *child = node->first; child != NULL; child = child->next) {
        if (child->type == NULL) {
            seen->unknown = true;
        } else {
            there |= support_is_list(node->info.kind) ? 1 : UINT64_C(1) << child->index;
            note(all, child);
        }
    }
    seen->there |= there;
    seen->absent |= ~there;
}

static void cover(coverage *all)
{
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        support_recipe recipe = support_recipe_of(i);
        recipe.unknown = 30;
        for (size_t k = 0; k < 100; k++) {
            note(all, support_generate(&recipe, type));
        }
        support_node *sample = NULL;
        for (size_t k = 0; (sample = support_sample(&recipe, type, k)) != NULL; k++) {
            note(all, sample);
        }
        support_arena_free(&recipe.arena);
    }
}

Test(random, generator_reaches_every_component_alternative_and_addition)
{
    coverage *all = (coverage *)calloc(support_type_count(), sizeof(coverage));
    cr_assert_not_null(all);
    cover(all);
    size_t components = 0;
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        const char *name = support_type_name(type);
        sgp32_type_info info;
        sgp32_component_info component;
        sgp32_type_describe(&info, type);
        for (size_t k = 0; sgp32_type_component(&component, type, k); k++) {
            bool choice = info.kind == SGP32_KIND_CHOICE;
            bool optional = component.optional || component.has_default || choice;
            cr_assert(all[i].there >> k & 1, "%s: no component %zu", name, k);
            cr_assert(!optional || info.component_count == 1 || (all[i].absent >> k & 1),
                      "%s: component %zu never absent", name, k);
            components++;
        }
        cr_assert_eq(all[i].unknown, info.extensible, "%s: unknown additions", name);
        if (info.bounded && support_is_leaf(info.kind)) {
            cr_assert(all[i].least, "%s: never at its lower bound", name);
            cr_assert(all[i].most || info.maximum > 64, "%s: never at its upper bound", name);
        }
        if (info.kind == SGP32_KIND_INTEGER && info.maximum == (info.bounded ? UINT64_MAX : 0)) {
            cr_assert(all[i].big || support_type_is_default(i), "%s: no big INTEGER", name);
        }
    }
    cr_assert_geq(components, 877);
    free(all);
}

static void check_values(size_t rounds)
{
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        support_recipe recipe = support_recipe_of(i);
        for (size_t k = 0; k < rounds && !support_type_is_default(i); k++) {
            recipe.unknown = k % 2 == 0 ? 0 : 25;
            recipe.optional = (uint32_t)(k * 37 % 101);
            recipe.nodes_most = 20 + 20 * (k % 4);
            support_buffer der = support_write(support_generate(&recipe, type));
            const char *fault = support_accepts(type, support_view(der), SGP32_STRICT);
            fault = fault != NULL ? fault : support_returns(type, support_view(der));
            if (fault == NULL && !support_is_reinterpreted(type, support_view(der))) {
                fault = support_mends(type, support_view(der), 0, support_view(der));
            }
            cr_assert_null(fault, "%s", fault);
            support_free(&der);
        }
        support_arena_free(&recipe.arena);
    }
}

Test(random, every_type_decodes_and_encodes_to_the_same_octets)
{
    check_values(12);
}

Test(random, every_type_decodes_and_encodes_with_a_fresh_seed)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    support_seed_set((uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec);
    printf("random: seed %" PRIu64 "\n", support_seed());
    check_values(4);
}

Test(random, the_deepest_value_nests_as_deep_as_the_schema_says)
{
    uint32_t most = 0;
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        uint32_t height = support_type_height(type);
        most = height > most ? height : most;
        if (height < 8) {
            continue;
        }
        support_recipe recipe = support_recipe_of(i);
        recipe.deep = true;
        recipe.nodes_most = 100000;
        support_node *root = support_generate(&recipe, type);
        uint32_t path[SGP32_PATH_MAX];
        uint32_t depth = 0;
        for (support_node *node = root; node != NULL; node = support_following(root, node)) {
            uint32_t here = support_path(path, node);
            depth = !support_is_leaf(node->info.kind) && here + 1 > depth ? here + 1 : depth;
        }
        cr_assert_eq(depth, height, "%s nests %u", support_type_name(type), depth);
        support_buffer der = support_write(root);
        const char *fault = support_accepts(type, support_view(der), SGP32_STRICT);
        fault = fault != NULL ? fault : support_returns(type, support_view(der));
        cr_assert_null(fault, "%s", fault);
        /* The encoder has the rest of its frames for what it brings into DER form. */
        fault = support_mends(type, support_view(der), 0, support_view(der));
        cr_assert_null(fault, "%s", fault);
        support_free(&der);
        support_arena_free(&recipe.arena);
    }
    cr_assert_eq(most, SCHEMA_DEPTH);
}

/* -- mutations --------------------------------------------------------------------- */

static const char *judge_mutation(const sgp32_type *type, sgp32_bytes der)
{
    sgp32_error strict;
    sgp32_error lenient;
    const char *fault = support_judge(&strict, type, der, SGP32_STRICT);
    fault = fault != NULL ? fault : support_judge(&lenient, type, der, SGP32_LENIENT);
    if (fault != NULL) {
        return fault;
    }
    if (strict.status == SGP32_OK) {
        fault = support_returns(type, der);
        if (fault != NULL || support_is_reinterpreted(type, der)) {
            return fault;
        }
        return lenient.forms == 0 ? support_mends(type, der, 0, der)
                                  : support_report(type, der, "forms %X in DER", lenient.forms);
    }
    if (lenient.status != SGP32_OK) {
        return NULL;
    }
    if (lenient.forms == 0) {
        return support_report(type, der, "lenient accepts what strict refuses and tells no form");
    }
    sgp32_bytes made;
    sgp32_error error;
    uint8_t room[2048];
    if (sgp32_canonicalize(type, &made, &error, room, sizeof room, der) != SGP32_OK) {
        return support_report(type, der, "accepted but has no canonical form");
    }
    return support_mends(type, der, lenient.forms, made);
}

Test(random, every_single_bit_mutation_is_refused_or_comes_back)
{
    size_t vectors = 0;
    for (size_t i = 0; vectors < 200 && i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i * 7 % support_type_count());
        support_recipe recipe = support_recipe_of(i);
        recipe.nodes_most = 12;
        recipe.unknown = 10;
        support_buffer der = support_write(support_generate(&recipe, type));
        sgp32_bytes view = support_view(der);
        if (der.size >= 8 && der.size <= 120) {
            vectors++;
            for (size_t bit = 0; bit < 8 * der.size; bit++) {
                der.data[bit / 8] ^= (uint8_t)(0x80 >> bit % 8);
                const char *fault = judge_mutation(type, view);
                cr_assert_null(fault, "bit %zu: %s", bit, fault);
                der.data[bit / 8] ^= (uint8_t)(0x80 >> bit % 8);
            }
        }
        support_free(&der);
        support_arena_free(&recipe.arena);
    }
    cr_assert_eq(vectors, 200);
}

/* Larger changes: octets taken out, put in, repeated, replaced, at random. */
static support_buffer mangle(support_recipe *recipe, sgp32_bytes der)
{
    static const uint8_t common[] = {0x00, 0x01, 0x7F, 0x80, 0x81, 0x82, 0x84, 0xFF,
                                     0x30, 0x31, 0xA0, 0xBF, 0x02, 0x05, 0x1F, 0x9F};
    size_t at = support_below(recipe, (uint32_t)der.size);
    size_t some = 1 + support_below(recipe, 4);
    some = some < der.size - at ? some : der.size - at;
    uint32_t how = support_below(recipe, 4);
    size_t size = how == 0 ? der.size - some : how <= 2 ? der.size + some : der.size;
    uint8_t *out = (uint8_t *)support_take(&recipe->arena, size);
    size_t skipped = how == 0 ? some : 0;
    size_t inserted = how == 1 || how == 2 ? some : 0;
    memcpy(out, der.data, at);
    for (size_t i = 0; i < inserted; i++) {
        out[at + i] = how == 1 ? der.data[at + i] : common[support_below(recipe, sizeof common)];
    }
    memcpy(out + at + inserted, der.data + at + skipped, der.size - at - skipped);
    if (how == 3) {
        out[at] = common[support_below(recipe, sizeof common)];
    }
    /* A header that fits, most of the time, so that more than the root is looked at. */
    size_t length_at = (out[0] & 0x1F) == 0x1F ? 2 : 1;
    if (size > length_at + 1 && size - length_at - 1 < 0x80 && support_chance(recipe, 80)) {
        out[length_at] = (uint8_t)(size - length_at - 1);
    }
    return support_copy(sgp32_bytes_of(out, size));
}

Test(random, every_mangled_value_is_refused_or_comes_back)
{
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        support_recipe recipe = support_recipe_of(i);
        recipe.nodes_most = 10;
        recipe.unknown = 10;
        for (size_t k = 0; k < 40 && !support_type_is_default(i); k++) {
            support_buffer der = support_write(support_generate(&recipe, type));
            if (der.size != 0 && der.size < 1000) {
                support_buffer mangled = mangle(&recipe, support_view(der));
                const char *fault = judge_mutation(type, support_view(mangled));
                cr_assert_null(fault, "%s", fault);
                support_free(&mangled);
            }
            support_free(&der);
        }
        support_arena_free(&recipe.arena);
    }
}
