/* SPDX-License-Identifier: Apache-2.0 */
/* The quick reader against the engine, which walks and decodes without it. What both accept and
   refuse is compared by every test that uses support_judge: walking is the engine's alone. */
#include "support/generate.h"
#include "support/judge.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "codec/quick.h"
#include "sgp32/types_sgp32.h"

/* What decoding does where the quick reader gives up. */
static sgp32_status read_slowly(const sgp32_type *type, void *value, sgp32_bytes der,
                                uint32_t options)
{
    engine e;
    engine_frame frames[SCHEMA_DEPTH];
    sgp32_error error;
    const schema_component root = {type, type->tag, 0};
    engine_start(&e, frames, SCHEMA_DEPTH, &error, type, der, options);
    cr_assert_eq(engine_read(&e, der.data, der.data + der.size), SGP32_OK);
    sgp32_status status = engine_run(&e, &root, (uint8_t *)value);
    cr_assert(status != SGP32_OK || error.forms == 0);
    return status;
}

/* What neither of them sets keeps what was there. */
static void *filled(size_t size)
{
    void *value = malloc(size + 1);
    cr_assert_not_null(value);
    memset(value, 0xA5, size);
    return value;
}

static void compare(support_case *one, uint32_t options)
{
    support_buffer der = support_write(one->root);
    sgp32_bytes view = support_view(der);
    sgp32_type_info info;
    sgp32_type_describe(&info, one->type);
    const schema_component root = {one->type, one->type->tag, 0};
    void *quick = filled(info.struct_size);
    void *slow = filled(info.struct_size);
    const uint8_t *end = view.data + view.size;
    if (quick_read(&root, (uint8_t *)quick, view.data, end, options) == end &&
        info.struct_size != 0) {
        one->checked++;
        cr_assert_eq(read_slowly(one->type, slow, view, options), SGP32_OK, "%s",
                     support_report(one->type, view, "refused by the engine alone"));
        cr_assert_eq(memcmp(quick, slow, info.struct_size), 0, "%s",
                     support_report(one->type, view, "another struct"));
    }
    free(quick);
    free(slow);
    support_free(&der);
}

static void strictly(support_case *one)
{
    compare(one, SGP32_STRICT);
}

static void leniently(support_case *one)
{
    compare(one, SGP32_LENIENT);
}

Test(quick, fills_structs_as_the_engine_does)
{
    size_t known = support_for_all(strictly, 0, 200);
    size_t all = support_for_all(strictly, 20, 200);
    cr_assert(ENGINE_SMALL || known > 1000, "%zu samples", known);
    cr_assert(ENGINE_SMALL || (all > 300 && all < known), "%zu samples of %zu", all, known);
}

Test(quick, fills_them_so_for_lenient_decoding_too)
{
    size_t known = support_for_all(leniently, 0, 200);
    cr_assert(ENGINE_SMALL || known > 1000, "%zu samples", known);
}

static bool is_unknown(const support_node *node)
{
    return node->type == NULL;
}

/* An open type whose identifier has three octets and more, as no other in the schema has. */
static bool is_far(const support_node *node)
{
    const uint8_t *tag = node->content.data;
    return node->type != NULL && node->type->kind == SCHEMA_ANY && (tag[0] & 0x1F) == 0x1F &&
           tag[1] >= 0x80;
}

static bool any_node(const support_case *one, bool (*is)(const support_node *node))
{
    for (const support_node *node = one->root; node != NULL;
         node = support_following(one->root, (support_node *)(uintptr_t)node)) {
        if (is(node)) {
            return true;
        }
    }
    return false;
}

/* With and without a struct to fill: what stays within the schema needs no engine. */
static void take_if_known(support_case *one)
{
    support_buffer der = support_write(one->root);
    const schema_component root = {one->type, one->type->tag, 0};
    const uint8_t *end = der.data + der.size;
    sgp32_type_info info;
    sgp32_type_describe(&info, one->type);
    if (!any_node(one, is_unknown) && !any_node(one, is_far)) {
        one->checked++;
        void *value = filled(info.struct_size);
        for (size_t i = 0; i < 2; i++) {
            void *target = i == 0 || info.struct_size == 0 ? NULL : value;
            cr_assert_eq(quick_read(&root, (uint8_t *)target, der.data, end, SGP32_STRICT), end,
                         "%s", support_report(one->type, support_view(der), "left to the engine"));
        }
        free(value);
    }
    support_free(&der);
}

Test(quick, leaves_nothing_known_to_the_engine)
{
    if (!ENGINE_SMALL) {
        cr_assert_gt(support_for_all(take_if_known, 0, 200), 1000);
    }
}

static void refuse_if_unknown(support_case *one)
{
    support_buffer der = support_write(one->root);
    const schema_component root = {one->type, one->type->tag, 0};
    const uint8_t *end = der.data + der.size;
    if (any_node(one, is_unknown)) {
        one->checked++;
        cr_assert_null(quick_read(&root, NULL, der.data, end, SGP32_STRICT), "%s",
                       support_report(one->type, support_view(der), "taken at once"));
    }
    support_free(&der);
}

Test(quick, leaves_everything_unknown_to_the_engine)
{
    cr_assert_gt(support_for_all(refuse_if_unknown, 60, 60), 100);
}

/* Lenient decoding prefers a deviation to what comes later in the list; the quick reader, which
   knows none, may only ever see what both take for the same. */
Test(quick, no_deviation_has_the_tag_of_a_component_beside_it)
{
    size_t deviations = 0;
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        if ((type->flags & SCHEMA_DEVIATES) == 0) {
            continue;
        }
        for (const schema_component *entry = &type->items[type->low]; entry->place != 0; entry++) {
            deviations++;
            uint32_t action = SCHEMA_DEVIATION_ACTION(entry->place);
            uint32_t index = SCHEMA_DEVIATION_INDEX(entry->place);
            if (action == SCHEMA_RETAG) {
                cr_assert_eq(schema_find(type, entry->tag), type->low, "%s: %X",
                             support_type_name(type), (unsigned)entry->tag);
            }
            if (action == SCHEMA_UNWRAPPED) {
                const sgp32_type *choice = type->items[index].type;
                for (uint32_t k = 0; k < choice->low; k++) {
                    cr_assert_eq(schema_find(type, choice->items[k].tag), type->low, "%s: %X",
                                 support_type_name(type), (unsigned)choice->items[k].tag);
                }
            }
        }
    }
    cr_assert_gt(deviations, 10);
}

Test(quick, reads_one_value_and_tells_where_it_ends)
{
    static const uint8_t two[] = {0x80, 0x01, 0x05, 0x80, 0x01, 0x06};
    const schema_component number = {sgp32_EimAcknowledgements_type.items[0].type, 0x80, 0};
    sgp32_SequenceNumber value;
    const uint8_t *end = quick_read(&number, (uint8_t *)&value, two, two + sizeof two, 0);
    if (!ENGINE_SMALL) {
        cr_assert_eq(end, two + 3);
        cr_assert_eq(value.value, 5);
        cr_assert_null(quick_read(&number, (uint8_t *)&value, two, two + 2, 0));
        cr_assert_null(quick_read(&number, (uint8_t *)&value, two + 1, two + 6, 0), "another tag");
        cr_assert_null(quick_read(&number, (uint8_t *)&value, two, two, 0), "nothing");
    }
}

/* BF53 with `size` octets of elements, and its length in `octets` octets. */
static support_buffer acknowledgements(size_t octets, size_t size)
{
    support_buffer made;
    made.size = 3 + octets + size;
    made.data = (uint8_t *)malloc(made.size);
    cr_assert_not_null(made.data);
    made.data[0] = 0xBF;
    made.data[1] = 0x53;
    made.data[2] = (uint8_t)(0x80 + octets);
    for (size_t i = 0; i < octets; i++) {
        size_t shift = 8 * (octets - 1 - i);
        made.data[3 + i] = shift < 8 * sizeof size ? (uint8_t)(size >> shift) : 0;
    }
    for (size_t i = 0; i < size; i++) {
        static const uint8_t element[] = {0x80, 0x01, 0x05};
        made.data[3 + octets + i] = element[i % 3];
    }
    return made;
}

Test(quick, reads_long_lengths_in_their_shortest_form_only)
{
    static const struct {
        size_t octets;
        size_t size;
        bool taken;
    } lengths[] = {
        {1, 0x7E, false}, {1, 0x81, true},      {1, 0xFF, true},    {2, 0xFF, false},
        {2, 0x102, true}, {2, 0xFFFF, true},    {3, 0xFFFF, false}, {3, 0x10002, true},
        {3, 75000, true}, {4, 0xFFFFFF, false}, {5, 0xFFFF, false},
    };
    const schema_component root = {&sgp32_EimAcknowledgements_type, 0xBF53, 0};
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        support_buffer der = acknowledgements(lengths[i].octets, lengths[i].size);
        sgp32_EimAcknowledgements list;
        const uint8_t *end = der.data + der.size;
        const uint8_t *read = quick_read(&root, (uint8_t *)&list, der.data, end, SGP32_STRICT);
        cr_assert_eq(read == end, lengths[i].taken && !ENGINE_SMALL, "%zu in %zu", lengths[i].size,
                     lengths[i].octets);
        if (read != NULL) {
            cr_assert_eq(list.count, lengths[i].size / 3);
        }
        sgp32_status status =
            sgp32_validate(&sgp32_EimAcknowledgements_type, NULL, support_view(der), SGP32_STRICT);
        cr_assert_eq(status, lengths[i].taken ? SGP32_OK : SGP32_LENGTH);
        cr_assert_null(quick_read(&root, NULL, der.data, end - 1, SGP32_STRICT), "cut");
        support_free(&der);
    }
}

Test(quick, reads_lengths_of_four_octets_at_most)
{
    static const struct {
        uint8_t octets[6];
        size_t size; /* 0: refused */
        size_t taken;
    } lengths[] = {
        {{0x84, 0x01, 0x00, 0x00, 0x02}, 0x1000002, 4},
        {{0x84, 0xFF, 0xFF, 0xFF, 0xFF}, 0xFFFFFFFF, 4},
        {{0x84, 0x00, 0xFF, 0xFF, 0xFF}, 0, 0},
        {{0x85, 0x01, 0x00, 0x00, 0x00, 0x00}, 0, 0},
        {{0x80}, 0, 0},
        {{0xFF}, 0, 0},
    };
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        const uint8_t *octets = lengths[i].octets;
        const uint8_t *content = octets + 1;
        size_t size = octets[0];
        bool read = header_length(&size, &content, octets + sizeof lengths[i].octets);
        cr_assert_eq(read, lengths[i].size != 0, "%zu", i);
        cr_assert(!read || (size == lengths[i].size && content == octets + 1 + lengths[i].taken));
        /* One octet less is there than the length has. */
        size = octets[0];
        content = octets + 1;
        cr_assert(!read || !header_length(&size, &content, octets + lengths[i].taken), "%zu", i);
    }
}
