/* SPDX-License-Identifier: Apache-2.0 */
/* The engine with tables that no module has: types inside themselves, a BIT STRING with SIZE. */
#include "support/judge.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "codec/schema.h"
#include "sgp32/codec.h"

#if SGP32_NAMES
static const char *const item_names[] = {"inner"};
static const schema_names names = {"Test", "Test", NULL, item_names, NULL, 0, false};
#endif

/* Nested ::= SEQUENCE OF Nested */
extern const sgp32_type nested_type;
static const schema_component nested_items[] = {{&nested_type, 0x30, 0}};
const sgp32_type nested_type = {
    SCHEMA_SEQUENCE_OF, 0, 0x30, 0, 0, nested_items SCHEMA_NAMED_BY(names)};

/* Boxed ::= SEQUENCE { inner [0] Boxed OPTIONAL }: no struct can hold it, validation can check it
 */
extern const sgp32_type boxed_type;
static const schema_component boxed_items[] = {{&boxed_type, 0xA0, SCHEMA_OPTIONAL}};
const sgp32_type boxed_type = {SCHEMA_SEQUENCE, 0, 0x30, 1, 64, boxed_items SCHEMA_NAMED_BY(names)};

/* SEQUENCE OF [0] EXPLICIT INTEGER */
static const sgp32_type integer_type = {SCHEMA_INTEGER, 0, 0x02, 0, 0, NULL SCHEMA_NAMED_BY(names)};
static const schema_component wrapped_items[] = {{&integer_type, 0xA0, SCHEMA_WRAPPED}};
static const sgp32_type wrapped_type = {
    SCHEMA_SEQUENCE_OF, 0, 0x30, 0, 0, wrapped_items SCHEMA_NAMED_BY(names)};

/* BIT STRING (SIZE (3..10)) */
static const sgp32_type bits_type = {
    SCHEMA_BITS, SCHEMA_BOUNDED, 0x03, 3, 10, NULL SCHEMA_NAMED_BY(names)};

/* `depth` values inside each other, the outer one with tag 30, the others with `tag`. */
static support_buffer nest(size_t depth, uint8_t tag)
{
    uint8_t *room = (uint8_t *)malloc(depth * 6);
    cr_assert_not_null(room);
    uint8_t *start = room + depth * 6;
    size_t size = 0;
    for (size_t i = 0; i < depth; i++) {
        size_t octets = 1;
        for (size_t rest = size; rest != 0 && size >= 0x80; rest >>= 8) {
            *--start = (uint8_t)rest;
            octets++;
        }
        *--start = (uint8_t)(octets == 1 ? size : 0x80 + octets - 1);
        *--start = i + 1 < depth ? tag : 0x30;
        size += octets + 1;
    }
    support_buffer der = support_copy(sgp32_bytes_of(start, size));
    free(room);
    return der;
}

static void check_depth(const sgp32_type *type, uint8_t tag, size_t depth)
{
    support_buffer der = nest(depth, tag);
    sgp32_error error;
    for (uint32_t options = 0; options <= SGP32_LENIENT; options++) {
        sgp32_status status = sgp32_validate(type, &error, support_view(der), options);
        if (depth <= SCHEMA_DEPTH) {
            cr_assert_eq(status, SGP32_OK, "%zu levels: %s", depth, sgp32_status_name(status));
            continue;
        }
        cr_assert_eq(status, SGP32_DEPTH, "%zu levels: %s", depth, sgp32_status_name(status));
        cr_assert_eq(error.depth, SCHEMA_DEPTH);
        /* Where the value begins that has no frame any more. */
        const uint8_t *at = der.data;
        for (size_t i = 0; i < SCHEMA_DEPTH; i++) {
            at += at[1] < 0x80 ? 2 : 2 + (at[1] & 0x7F);
        }
        cr_assert_eq(error.offset, (size_t)(at - der.data));
    }
    support_free(&der);
}

Test(engine, nests_as_deep_as_it_has_frames_and_no_deeper)
{
    for (size_t depth = 1; depth <= SCHEMA_DEPTH + 3; depth++) {
        check_depth(&nested_type, 0x30, depth);
        check_depth(&boxed_type, 0xA0, depth);
    }
    check_depth(&nested_type, 0x30, 100000);
    check_depth(&boxed_type, 0xA0, 100000);
}

Test(engine, encodes_no_deeper_than_it_decodes)
{
    for (size_t depth = 1; depth <= SCHEMA_DEPTH + 2; depth++) {
        sgp32_list lists[SCHEMA_DEPTH + 2];
        memset(lists, 0, sizeof lists);
        for (size_t i = 0; i + 1 < depth; i++) {
            lists[i].items = &lists[i + 1];
            lists[i].count = 1;
        }
        lists[depth - 1].items = lists; /* none of them */
        uint8_t room[256];
        sgp32_bytes made;
        sgp32_error error;
        sgp32_status status =
            sgp32_encode(&nested_type, &made, &error, room, sizeof room, &lists[0]);
        if (depth <= SCHEMA_DEPTH) {
            support_buffer expected = nest(depth, 0x30);
            cr_assert(status == SGP32_OK && sgp32_bytes_equal(made, support_view(expected)));
            support_free(&expected);
        } else {
            cr_assert(status == SGP32_DEPTH && error.depth == SCHEMA_DEPTH);
        }
    }
}

Test(engine, a_lenient_list_as_deep_as_can_be_is_encoded)
{
    support_buffer der = nest(SCHEMA_DEPTH, 0x30);
    const char *fault = support_mends(&nested_type, support_view(der), 0, support_view(der));
    cr_assert_null(fault, "%s", fault);
    support_free(&der);
}

Test(engine, a_lenient_list_that_has_become_deeper_is_not_encoded)
{
    for (size_t depth = SCHEMA_DEPTH; depth <= SCHEMA_DEPTH + 2; depth++) {
        support_buffer der = nest(depth, 0x30);
        sgp32_list list;
        memset(&list, 0, sizeof list);
        list.der = sgp32_bytes_of(der.data + 2, der.size - 2);
        list.options = SGP32_LENIENT;
        list.count = 1;
        sgp32_bytes made;
        sgp32_error error;
        sgp32_status status = sgp32_encode(&nested_type, &made, &error, NULL, 0, &list);
        cr_assert_eq(status, depth <= SCHEMA_DEPTH ? SGP32_OK : SGP32_DEPTH, "%zu", depth);
        cr_assert_eq(error.status, status);
        support_free(&der);
    }
}

Test(engine, elements_may_stand_behind_an_explicit_tag)
{
    static const struct {
        const char *hex;
        sgp32_status strict;
        sgp32_status lenient;
    } cases[] = {
        {"300AA003020105A003020106", SGP32_OK, SGP32_OK},
        {"3000", SGP32_OK, SGP32_OK},
        {"3006A00481020105", SGP32_TAG, SGP32_TAG},
        {"3006A00402810105", SGP32_LENGTH, SGP32_OK},
        {"3005A003040105", SGP32_TAG, SGP32_TAG},
        {"3006A00402010500", SGP32_TRAILING, SGP32_TRAILING},
        {"3002A000", SGP32_TRUNCATED, SGP32_TRUNCATED},
        {"3003020105", SGP32_TAG, SGP32_TAG},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        support_buffer der = support_hex(cases[i].hex);
        for (uint32_t options = 0; options <= SGP32_LENIENT; options++) {
            sgp32_error error;
            const char *fault = support_judge(&error, &wrapped_type, support_view(der), options);
            cr_assert_null(fault, "%s", fault);
            cr_assert_eq(error.status, options == 0 ? cases[i].strict : cases[i].lenient, "%s: %s",
                         cases[i].hex, sgp32_status_name(error.status));
        }
        support_free(&der);
    }
}

Test(engine, a_bit_string_has_its_size_in_bits)
{
    static const struct {
        const char *hex;
        sgp32_status status;
        size_t bits;
    } cases[] = {
        {"03020580", SGP32_OK, 3},    {"03020680", SGP32_SIZE, 2},    {"030100", SGP32_SIZE, 0},
        {"0303068000", SGP32_OK, 10}, {"0303058000", SGP32_SIZE, 11},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        support_buffer der = support_hex(cases[i].hex);
        sgp32_error error;
        support_fault expected = {SGP32_SIZE, 1, NULL};
        const char *fault =
            cases[i].status == SGP32_OK
                ? support_returns(&bits_type, support_view(der))
                : support_refuses(&error, &bits_type, support_view(der), SGP32_STRICT, expected);
        cr_assert_null(fault, "%s", fault);
        cr_assert(cases[i].status == SGP32_OK || error.actual == cases[i].bits);
        static const uint8_t octets[] = {0x80, 0x00};
        sgp32_bits bits = {octets, cases[i].bits};
        sgp32_bytes made;
        cr_assert_eq(sgp32_encode(&bits_type, &made, &error, NULL, 0, &bits), cases[i].status);
        cr_assert(cases[i].status == SGP32_OK ||
                  (error.actual == cases[i].bits && error.minimum == 3 && error.maximum == 10));
        support_free(&der);
    }
}
