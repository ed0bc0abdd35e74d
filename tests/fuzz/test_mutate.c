/* SPDX-License-Identifier: Apache-2.0 */
/* The mutator of the fuzz targets: what each operation does, and that it stays in its buffer. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "mutate.h"
#include "support/support.h"

#include "sgp32/types_sgp32.h"

enum { CAPACITY = 4096, GUARD = 16, GUARD_OCTET = 0xC3, SEEDS = 400 };

static uint8_t room[CAPACITY + GUARD];
static fuzz_tree tree;

const fuzz_shape_info fuzz_shape = {0, NULL}; /* the engine's hooks are not linked here */

static const sgp32_type *request_type(sgp32_bytes input, sgp32_bytes tlv)
{
    (void)input;
    (void)tlv;
    return &sgp32_EuiccPackageRequest_type;
}

static const fuzz_shape_info request_shape = {0, request_type};

/* The first EuiccPackageRequest of the vectors. */
static support_buffer request(void)
{
    support_vectors vectors = support_vectors_all();
    for (size_t i = 0; i < vectors.count; i++) {
        sgp32_bytes der = support_view(vectors.items[i].der);
        if (sgp32_validate(&sgp32_EuiccPackageRequest_type, NULL, der, SGP32_STRICT) == SGP32_OK) {
            support_buffer copy = support_copy(der);
            support_vectors_free(&vectors);
            return copy;
        }
    }
    cr_assert(false, "no EuiccPackageRequest in the vectors");
    abort();
}

/* Puts octets into the room, and reads them. */
static void load(sgp32_bytes octets)
{
    memset(room, GUARD_OCTET, sizeof room);
    memcpy(room, octets.data, octets.size);
    fuzz_tree_read(&tree, room, octets.size, CAPACITY);
}

static void load_hex(const char *hex)
{
    support_buffer octets = support_hex(hex);
    load(support_view(octets));
    support_free(&octets);
}

static bool holds(const char *hex)
{
    support_buffer octets = support_hex(hex);
    bool same = sgp32_bytes_equal(sgp32_bytes_of(room, tree.size), support_view(octets));
    support_free(&octets);
    return same;
}

static bool is_accepted(void)
{
    return sgp32_validate(&sgp32_EuiccPackageRequest_type, NULL, sgp32_bytes_of(room, tree.size),
                          SGP32_STRICT) == SGP32_OK;
}

static void assert_guard(void)
{
    cr_assert_leq(tree.size, CAPACITY);
    for (size_t i = 0; i < GUARD; i++) {
        cr_assert_eq(room[CAPACITY + i], GUARD_OCTET, "an octet behind the buffer is written");
    }
}

/* Stands for the engine's mutator. */
static size_t invert(uint8_t *data, size_t size, size_t capacity)
{
    for (size_t i = 0; i < size; i++) {
        data[i] ^= 0xFF;
    }
    return size < capacity ? size : capacity;
}

Test(mutate, tree_has_every_tlv_with_its_parent)
{
    load_hex("3009A003020105040204008201FF");
    cr_assert_eq(tree.count, 6);
    cr_assert_eq(tree.nodes[0].end, 11);
    cr_assert_eq(tree.nodes[1].start, 11);
    cr_assert_eq(tree.nodes[2].parent, 0);
    cr_assert_eq(tree.nodes[3].parent, 0);
    cr_assert_eq(tree.nodes[4].parent, 2);
    cr_assert_eq(tree.nodes[5].parent, 3);
    load_hex("30820102");
    cr_assert_eq(tree.count, 1);
    cr_assert(tree.nodes[0].broken);
}

Test(mutate, octets_of_a_string_that_are_tlvs_are_nodes)
{
    load_hex("0404300205000303000500");
    cr_assert_eq(tree.count, 5, "%zu", tree.count);
}

Test(mutate, walk_gives_the_types)
{
    support_buffer der = request();
    load(support_view(der));
    fuzz_tree_type(&tree, 0, &sgp32_EuiccPackageRequest_type);
    size_t typed = 0;
    for (size_t i = 0; i < tree.count; i++) {
        typed += tree.nodes[i].type != NULL;
    }
    cr_assert_eq(tree.nodes[0].type, &sgp32_EuiccPackageRequest_type);
    cr_assert_eq(tree.nodes[1].type, &sgp32_EuiccPackageSigned_type);
    cr_assert_eq(tree.nodes[1].parent_type, &sgp32_EuiccPackageRequest_type);
    cr_assert_gt(typed, tree.count / 2);
    support_free(&der);
}

Test(mutate, replacing_repairs_the_lengths_around_it)
{
    uint8_t octets[130] = {0x04, 0x81, 0x7F};
    load_hex("3006A00404020102");
    cr_assert(fuzz_tree_replace(&tree, 1, 4, 8, sgp32_bytes_of(octets, 130), true));
    cr_assert_eq(room[0], 0x30);
    cr_assert_eq(room[1], 0x81);
    cr_assert_eq(room[2], 0x85); /* A0, its three header octets, and 130 */
    cr_assert_eq(room[3], 0xA0);
    cr_assert_eq(room[4], 0x81);
    cr_assert_eq(room[5], 0x82);
    cr_assert_eq(tree.size, 136);
    load_hex("3006A00404020102");
    cr_assert(fuzz_tree_replace(&tree, 1, 4, 8, sgp32_bytes_of(NULL, 0), true));
    cr_assert(holds("3002A000"));
    load_hex("3006A00404020102");
    cr_assert(fuzz_tree_replace(&tree, 1, 4, 8, sgp32_bytes_of(NULL, 0), false));
    cr_assert(holds("3006A004"));
}

Test(mutate, replacing_without_room_changes_nothing)
{
    static uint8_t octets[CAPACITY];
    load_hex("3006A00404020102");
    cr_assert_not(fuzz_tree_replace(&tree, 1, 4, 8, sgp32_bytes_of(octets, CAPACITY), true));
    cr_assert(holds("3006A00404020102"));
}

/* Does an operation to each node with some dice; gives how often it was done, and how often what
   came out was accepted. */
static size_t try_operation(fuzz_operation operation, size_t *accepted)
{
    support_buffer der = request();
    size_t done = 0;
    *accepted = 0;
    for (uint32_t number = 0; number < SEEDS; number++) {
        fuzz_dice dice = {number};
        load(support_view(der));
        fuzz_tree_type(&tree, 0, &sgp32_EuiccPackageRequest_type);
        bool was_done = fuzz_operate(&tree, number % tree.count, operation, &dice, invert);
        assert_guard();
        bool same = sgp32_bytes_equal(sgp32_bytes_of(room, tree.size), support_view(der));
        cr_assert(was_done || same, "operation %d changes and says it did not", (int)operation);
        done += was_done && !same;
        *accepted += was_done && !same && is_accepted();
    }
    support_free(&der);
    return done;
}

Test(mutate, every_operation_does_something_within_its_buffer)
{
    for (int operation = 0; operation < FUZZ_OPERATION_COUNT; operation++) {
        size_t accepted;
        size_t done = try_operation((fuzz_operation)operation, &accepted);
        if (operation != FUZZ_REPAIR) { /* there is nothing to repair */
            cr_assert_gt(done, SEEDS / 20, "operation %d was done %zu times", operation, done);
        }
    }
}

Test(mutate, made_values_are_often_accepted)
{
    size_t accepted;
    size_t made = try_operation(FUZZ_MAKE, &accepted);
    cr_assert_gt(accepted, made / 2, "%zu of %zu made", accepted, made);
    size_t added = try_operation(FUZZ_ADD, &accepted);
    cr_assert_gt(accepted, added / 20, "%zu of %zu added", accepted, added);
}

Test(mutate, broken_lengths_are_repaired)
{
    support_buffer der = request();
    fuzz_dice dice = {1};
    load(support_view(der));
    room[tree.nodes[0].content - 1] ^= 0x7F;
    fuzz_tree_read(&tree, room, der.size, CAPACITY);
    cr_assert_not(is_accepted());
    if (tree.nodes[0].broken) {
        cr_assert(fuzz_operate(&tree, 0, FUZZ_REPAIR, &dice, NULL));
        cr_assert(is_accepted());
    }
    support_free(&der);
    load_hex("30050201010201");
    cr_assert(tree.nodes[2].broken);
    cr_assert(fuzz_operate(&tree, 2, FUZZ_REPAIR, &dice, NULL));
    cr_assert(holds("30050201010200"));
}

Test(mutate, same_seed_makes_the_same)
{
    static uint8_t first[CAPACITY];
    support_buffer der = request();
    size_t different = 0;
    for (uint32_t number = 1; number < SEEDS; number++) {
        memcpy(first, der.data, der.size);
        size_t size = fuzz_mutate(&request_shape, first, der.size, CAPACITY, number, invert);
        load(support_view(der));
        tree.size = fuzz_mutate(&request_shape, room, der.size, CAPACITY, number, invert);
        assert_guard();
        cr_assert_eq(size, tree.size);
        cr_assert_eq(memcmp(first, room, size), 0);
        different += !sgp32_bytes_equal(sgp32_bytes_of(first, size), support_view(der));
    }
    cr_assert_gt(different, SEEDS * 9 / 10, "%zu of %d mutations change", different, SEEDS);
    support_free(&der);
}

Test(mutate, no_tlv_is_left_to_the_engine)
{
    static const fuzz_shape_info none = {FUZZ_NO_TLVS, NULL};
    static const fuzz_shape_info behind = {4, NULL};
    uint8_t octets[8] = {0};
    cr_assert_eq(fuzz_mutate(&request_shape, octets, 8, 8, 1, invert), 0);
    cr_assert_eq(fuzz_mutate(&none, octets, 8, 8, 1, invert), 0);
    cr_assert_eq(fuzz_mutate(&behind, octets, 4, 8, 1, invert), 0);
    cr_assert_eq(fuzz_cross(&none, octets, 8, sgp32_bytes_of("\x05\x00", 2),
                            sgp32_bytes_of("\x05\x00", 2), 1),
                 0);
}

Test(mutate, crossing_brings_a_component_of_the_same_type)
{
    support_buffer der = request();
    support_buffer other = request();
    other.data[other.size - 1] ^= 0xFF; /* in eimSignature */
    size_t crossed = 0;
    for (uint32_t number = 0; number < SEEDS; number++) {
        memset(room, GUARD_OCTET, sizeof room);
        tree.size = fuzz_cross(&request_shape, room, CAPACITY, support_view(der),
                               support_view(other), number);
        assert_guard();
        crossed += sgp32_bytes_equal(sgp32_bytes_of(room, tree.size), support_view(other)) ? 1 : 0;
    }
    cr_assert_gt(crossed, 0);
    support_free(&der);
    support_free(&other);
}
