/* SPDX-License-Identifier: Apache-2.0 */
/* Cursors, arrays and lists made by a program; a buffer that changes behind a cursor. */
#include "support/generate.h"
#include "support/judge.h"
#include "support/struct.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/types_sgp32.h"

/* -- over all list types ------------------------------------------------------------ */

static void cursor_elements(support_case *s)
{
    if (!support_is_list(s->root->info.kind)) {
        return;
    }
    support_arena *arena = &s->recipe->arena;
    support_buffer der = support_write(s->root);
    const sgp32_list *list =
        (const sgp32_list *)support_decoded(arena, s->type, support_view(der), SGP32_STRICT);
    cr_assert(list->count == support_child_count(s->root) && list->items == NULL);
    cr_assert(list->der.data == der.data + s->root->content_at &&
              list->der.size == der.size - s->root->content_at);

    sgp32_component_info element;
    sgp32_type_info info;
    (void)sgp32_type_component(&element, s->type, 0);
    sgp32_type_describe(&info, element.type);
    size_t size = info.struct_size != 0 ? info.struct_size : 1;
    uint8_t *array = (uint8_t *)calloc(list->count + 1, size); /* compared as a whole below */
    uint8_t *one = (uint8_t *)malloc(size);
    cr_assert(array != NULL && one != NULL);
    size_t count = 99;
    sgp32_error error;
    cr_assert_eq(sgp32_list_collect(s->type, array, &count, &error, list->count, *list), SGP32_OK);
    cr_assert_eq(count, list->count);
    if (list->count != 0) {
        cr_assert_eq(sgp32_list_collect(s->type, array, &count, &error, list->count - 1, *list),
                     SGP32_BUFFER);
        cr_assert(count == list->count && error.status == SGP32_BUFFER &&
                  error.actual == list->count - 1 && error.minimum == list->count);
        cr_assert_eq(sgp32_list_collect(s->type, array, &count, NULL, 0, *list), SGP32_BUFFER);
    }

    /* Each element encodes to its own octets, whether it comes from a cursor or from the array. */
    cr_assert_eq(sgp32_list_collect(s->type, array, &count, NULL, list->count, *list), SGP32_OK);
    sgp32_cursor cursor = sgp32_list_begin(*list);
    size_t index = 0;
    for (const support_node *node = s->root->first; node != NULL; node = node->next, index++) {
        cr_assert_not(sgp32_list_done(&cursor));
        cr_assert_eq(sgp32_list_next(s->type, &cursor, one, &error), SGP32_OK);
        cr_assert_eq(cursor.offset, node->end - s->root->content_at);
        if (node->tag != node->info.tag) {
            continue; /* an element with a tag of its own is no value of its type */
        }
        sgp32_bytes made;
        uint8_t *room = (uint8_t *)support_take(arena, node->end - node->start);
        const void *sources[] = {one, array + index * info.struct_size};
        for (size_t k = 0; k < 2; k++) {
            cr_assert_eq(sgp32_encode(element.type, &made, &error, room, node->end - node->start,
                                      sources[k]),
                         SGP32_OK);
            cr_assert(sgp32_bytes_equal(
                made, sgp32_bytes_of(der.data + node->start, node->end - node->start)));
        }
    }
    cr_assert(sgp32_list_done(&cursor));
    cr_assert_eq(sgp32_list_next(s->type, &cursor, one, &error), SGP32_ARGUMENT);
    cr_assert(error.status == SGP32_ARGUMENT && cursor.index == list->count);

    /* Past the end of a list that is made of structs, too. */
    sgp32_list made = {{NULL, 0}, array, list->count, 0};
    cursor = sgp32_list_begin(made);
    while (!sgp32_list_done(&cursor)) {
        cr_assert_eq(sgp32_list_next(s->type, &cursor, one, NULL), SGP32_OK);
        cr_assert_eq(memcmp(one, array + (cursor.index - 1) * info.struct_size, info.struct_size),
                     0);
    }
    cr_assert_eq(sgp32_list_next(s->type, &cursor, one, NULL), SGP32_ARGUMENT);
    free(array);
    free(one);
    support_free(&der);
    s->checked++;
}

Test(list, cursor_and_array_give_each_element_of_each_list)
{
    cr_assert_geq(support_for_all(cursor_elements, 20, 12), 100);
}

/* A claim of more elements than there are octets, or of none. */
static void false_count(support_case *s)
{
    if (!support_is_list(s->root->info.kind)) {
        return;
    }
    support_buffer der = support_write(s->root);
    sgp32_component_info element;
    sgp32_type_info info;
    (void)sgp32_type_component(&element, s->type, 0);
    sgp32_type_describe(&info, element.type);
    void *one = malloc(info.struct_size != 0 ? info.struct_size : 1);
    size_t content = s->root->content_at;
    size_t count = support_child_count(s->root);
    support_buffer elements = support_copy(sgp32_bytes_of(der.data + content, der.size - content));
    sgp32_list list = {support_view(elements), NULL, count + 1, 0};
    sgp32_cursor cursor = sgp32_list_begin(list);
    sgp32_error error = {0};
    sgp32_status status = SGP32_OK;
    while (status == SGP32_OK && !sgp32_list_done(&cursor)) {
        status = sgp32_list_next(s->type, &cursor, one, &error);
    }
    cr_assert(status == SGP32_TRUNCATED && cursor.index == count);
    cr_assert(error.offset == elements.size && error.depth == 1 && error.path[0] == count &&
              error.type == s->type);
    list.der = sgp32_bytes_of(NULL, 0);
    list.count = 1;
    cursor = sgp32_list_begin(list);
    cr_assert_eq(sgp32_list_next(s->type, &cursor, one, &error), SGP32_TRUNCATED);
    cr_assert_eq(error.offset, 0);
    free(one);
    support_free(&elements);
    support_free(&der);
    s->checked++;
}

Test(list, a_count_that_the_octets_do_not_have_is_refused)
{
    cr_assert_geq(support_for_all(false_count, 0, 8), 100);
}

/* Any octet of a list changes after it was decoded: the cursor may refuse or go on, but it never
   reads outside and each element that it gives encodes. */
static void changed_buffer(support_case *s)
{
    static const uint8_t changes[] = {0x01, 0x80, 0x7F, 0xFF, 0x20};
    if (!support_is_list(s->root->info.kind) || s->root->first == NULL) {
        return;
    }
    support_arena *arena = &s->recipe->arena;
    support_buffer der = support_write(s->root);
    const sgp32_list *list =
        (const sgp32_list *)support_decoded(arena, s->type, support_view(der), SGP32_STRICT);
    sgp32_component_info element;
    sgp32_type_info info;
    (void)sgp32_type_component(&element, s->type, 0);
    sgp32_type_describe(&info, element.type);
    void *one = malloc(info.struct_size != 0 ? info.struct_size : 1);
    for (size_t i = s->root->content_at; i < der.size && i < 80; i++) {
        for (size_t k = 0; k < sizeof changes; k++) {
            sgp32_cursor cursor = sgp32_list_begin(*list);
            sgp32_error error;
            sgp32_status status = SGP32_OK;
            der.data[i] ^= changes[k];
            while (status == SGP32_OK && !sgp32_list_done(&cursor)) {
                status = sgp32_list_next(s->type, &cursor, one, &error);
                if (status == SGP32_OK && element.tag == info.tag) {
                    sgp32_bytes made;
                    cr_assert_eq(sgp32_encode(element.type, &made, &error, NULL, 0, one), SGP32_OK);
                    cr_assert_leq(made.size, cursor.offset);
                } else if (status != SGP32_OK) {
                    cr_assert(error.status == status && error.offset <= list->der.size);
                }
            }
            der.data[i] ^= changes[k];
            s->checked++;
        }
    }
    free(one);
    support_free(&der);
}

Test(list, a_buffer_that_changes_behind_a_cursor_is_never_over_read)
{
    cr_assert_geq(support_for_all(changed_buffer, 20, 8), 5000);
}

/* -- as a program uses them --------------------------------------------------------- */

Test(list, typed_wrappers_go_through_a_list)
{
    static const uint8_t der[] = {0xBF, 0x53, 0x0A, 0x80, 0x01, 0x01, 0x80,
                                  0x02, 0x01, 0x00, 0x80, 0x01, 0xFF};
    sgp32_EimAcknowledgements list;
    sgp32_error error;
    cr_assert_eq(sgp32_EimAcknowledgements_decode(&list, &error, sgp32_bytes_of(der, sizeof der),
                                                  SGP32_STRICT),
                 SGP32_OK);
    cr_assert_eq(list.count, 3);
    static const int64_t expected[] = {1, 256, -1};
    sgp32_SequenceNumber number;
    size_t index = 0;
    for (sgp32_cursor cursor = sgp32_list_begin(list); !sgp32_list_done(&cursor); index++) {
        cr_assert_eq(sgp32_EimAcknowledgements_next(&cursor, &number, &error), SGP32_OK);
        cr_assert_eq(number.value, expected[index]);
    }
    cr_assert_eq(index, 3);
    sgp32_SequenceNumber numbers[3];
    size_t count = 0;
    cr_assert_eq(sgp32_EimAcknowledgements_collect(numbers, &count, &error, 2, list), SGP32_BUFFER);
    cr_assert_eq(count, 3);
    cr_assert_eq(sgp32_EimAcknowledgements_collect(numbers, &count, &error, 3, list), SGP32_OK);
    cr_assert(numbers[0].value == 1 && numbers[2].value == -1);

    uint8_t room[32];
    sgp32_bytes made;
    sgp32_EimAcknowledgements again = sgp32_EimAcknowledgements_of(numbers, count);
    cr_assert_eq(sgp32_EimAcknowledgements_encode(&made, &error, room, sizeof room, &again),
                 SGP32_OK);
    cr_assert(sgp32_bytes_equal(made, sgp32_bytes_of(der, sizeof der)));
    again = sgp32_EimAcknowledgements_of(NULL, 0);
    cr_assert_eq(sgp32_EimAcknowledgements_encode(&made, &error, room, sizeof room, &again),
                 SGP32_OK);
    cr_assert(sgp32_bytes_equal(made, sgp32_bytes_of("\xBF\x53\0", 3)));
}

Test(list, a_set_of_structs_is_encoded_in_order)
{
    /* C, O and CN of one RDN, in the order of their encodings and in every other one. */
    static const char *const hex[] = {"0C0161", "0C026161", "0C0162", "130161"};
    support_buffer values[4];
    pkix_AttributeTypeAndValue attributes[4];
    for (size_t i = 0; i < 4; i++) {
        values[i] = support_hex(hex[i]);
    }
    static const uint8_t orders[][4] = {{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 0, 3, 1}, {1, 3, 0, 2}};
    for (size_t k = 0; k < 4; k++) {
        for (size_t i = 0; i < 4; i++) {
            pkix_AttributeTypeAndValue_init(&attributes[i]);
            attributes[i].type = sgp32_bytes_of("\x55\x04\x03", 3);
            attributes[i].value = support_view(values[orders[k][i]]);
        }
        pkix_RelativeDistinguishedName rdn = pkix_RelativeDistinguishedName_of(attributes, 4);
        uint8_t room[64];
        sgp32_bytes made;
        sgp32_error error;
        cr_assert_eq(pkix_RelativeDistinguishedName_encode(&made, &error, room, sizeof room, &rdn),
                     SGP32_OK);
        support_buffer expected = support_hex("3129"
                                              "300806035504030C0161"
                                              "300806035504030C0162"
                                              "30080603550403130161"
                                              "300906035504030C026161");
        cr_assert(sgp32_bytes_equal(made, support_view(expected)), "order %zu: %s", k,
                  support_hex_of(made));
        support_free(&expected);
    }
    for (size_t i = 0; i < 4; i++) {
        support_free(&values[i]);
    }
}

Test(list, a_large_set_is_sorted)
{
    enum { COUNT = 1000 };
    pkix_AttributeTypeAndValue *attributes =
        (pkix_AttributeTypeAndValue *)calloc(COUNT, sizeof *attributes);
    uint8_t *values = (uint8_t *)malloc(COUNT * 8);
    size_t capacity = COUNT * 32;
    uint8_t *room = (uint8_t *)malloc(capacity);
    cr_assert(attributes != NULL && values != NULL && room != NULL);
    support_recipe recipe = support_recipe_of(0);
    for (size_t i = 0; i < COUNT; i++) {
        uint8_t *value = values + 8 * i;
        size_t size = support_below(&recipe, 6);
        value[0] = 0x04;
        value[1] = (uint8_t)size;
        for (size_t k = 0; k < size; k++) {
            value[2 + k] = (uint8_t)support_below(&recipe, 4);
        }
        attributes[i].type = sgp32_bytes_of("\x2A\x03", 2);
        attributes[i].value = sgp32_bytes_of(value, size + 2);
    }
    pkix_RelativeDistinguishedName rdn = pkix_RelativeDistinguishedName_of(attributes, COUNT);
    sgp32_bytes made;
    sgp32_error error;
    cr_assert_eq(pkix_RelativeDistinguishedName_encode(&made, &error, room, capacity, &rdn),
                 SGP32_OK);
    const char *fault = support_accepts(&pkix_RelativeDistinguishedName_type, made, SGP32_STRICT);
    cr_assert_null(fault, "%s", fault);
    cr_assert_eq(pkix_RelativeDistinguishedName_decode(&rdn, &error, made, SGP32_STRICT), SGP32_OK);
    cr_assert_eq(rdn.count, COUNT);
    free(attributes);
    free(values);
    free(room);
}

Test(list, encode_refuses_a_list_that_is_nothing)
{
    sgp32_bytes made;
    sgp32_error error;
    sgp32_EimAcknowledgements list = {{NULL, 0}, NULL, 3, 0};
    cr_assert_eq(sgp32_EimAcknowledgements_encode(&made, &error, NULL, 0, &list), SGP32_ARGUMENT);
    list = (sgp32_list){{NULL, 5}, NULL, 0, 0};
    cr_assert_eq(sgp32_EimAcknowledgements_encode(&made, &error, NULL, 0, &list), SGP32_ARGUMENT);
    list = (sgp32_list){{NULL, 5}, NULL, 1, SGP32_LENIENT};
    cr_assert_eq(sgp32_EimAcknowledgements_encode(&made, &error, NULL, 0, &list), SGP32_ARGUMENT);
    static const uint8_t half[] = {0x80, 0x02, 0x01};
    list = (sgp32_list){{half, sizeof half}, NULL, 1, SGP32_LENIENT};
    cr_assert_neq(sgp32_EimAcknowledgements_encode(&made, &error, NULL, 0, &list), SGP32_OK);
}

Test(list, encode_refuses_more_elements_than_a_path_can_name)
{
    sgp32_bytes made;
    sgp32_error error;
    sgp32_SequenceNumber number = sgp32_integer_of(1);
    char line[128];
    if (SIZE_MAX > UINT32_MAX) {
        sgp32_EimAcknowledgements list = {{NULL, 0}, &number, UINT32_MAX, 0};
        cr_assert_eq(sgp32_EimAcknowledgements_encode(&made, &error, NULL, 0, &list), SGP32_SIZE);
        sgp32_error_format(line, sizeof line, &error);
        cr_assert_not_null(strstr(line, "size 4294967295, must be 0 to 4294967294"), "%s", line);
    }
}
