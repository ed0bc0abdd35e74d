/* SPDX-License-Identifier: Apache-2.0 */
/* Structure: tags, lengths, order and presence of components, over all types. */
#include "support/generate.h"
#include "support/judge.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/types_sgp32.h"

/* -- over all samples of all types ------------------------------------------------- */

static size_t for_all(void (*property)(support_case *s), uint32_t unknown)
{
    return support_for_all(property, unknown, 8);
}

/* Writes the changed tree and sees it refused as `fault_of` then says. */
static sgp32_error refuse(support_case *s, sgp32_status status, const size_t *offset,
                          const support_node *at)
{
    sgp32_error error;
    support_buffer der = support_write(s->root);
    support_fault expected = {status, *offset, at};
    const char *fault = support_refuses(&error, s->type, support_view(der), SGP32_STRICT, expected);
    cr_assert_null(fault, "%s", fault);
    support_free(&der);
    s->checked++;
    return error;
}

static void accept(support_case *s)
{
    support_buffer der = support_write(s->root);
    const char *fault = support_accepts(s->type, support_view(der), SGP32_STRICT);
    cr_assert_null(fault, "%s", fault);
    support_free(&der);
}

static bool has_open_component(const support_node *list)
{
    for (uint32_t i = 0; i < list->info.component_count; i++) {
        sgp32_component_info component;
        sgp32_type_info info;
        (void)sgp32_type_component(&component, list->type, i);
        sgp32_type_describe(&info, component.type);
        if (component.tag == 0 && info.kind == SGP32_KIND_ANY) {
            return true;
        }
    }
    return false;
}

/* Whether a component's identifier is that of no other component of the list. */
static bool is_unique(const support_node *list, const support_node *one)
{
    if (one->info.kind == SGP32_KIND_ANY && one->tag == 0) {
        return true;
    }
    if (one->tag == 0 && one->first->type == NULL) {
        return false; /* an unknown alternative */
    }
    uint32_t identifier = one->tag != 0 ? one->tag : one->first->tag;
    size_t count = 0;
    for (uint32_t i = 0; i < list->info.component_count; i++) {
        sgp32_component_info component;
        (void)sgp32_type_component(&component, list->type, i);
        count += component.tag == identifier ||
                 (component.tag == 0 && support_knows(component.type, identifier));
    }
    return count == 1;
}

/* A header that was read before its alternative was known is a fault of the CHOICE. */
static const support_node *header_owner(const support_node *node)
{
    const support_node *parent = node->parent;
    return parent != NULL && parent->info.kind == SGP32_KIND_CHOICE ? parent : node;
}

/* The last child that is a known component. */
static support_node *last_known(const support_node *list)
{
    support_node *last = NULL;
    for (support_node *child = list->first; child != NULL && child->type != NULL;
         child = child->next) {
        last = child;
    }
    return last;
}

/* Whether an identifier may stand as an unknown alternative of the CHOICE that this node is. */
static bool takes_unknown(const support_node *node)
{
    return node->info.kind == SGP32_KIND_CHOICE && node->tag == 0 && node->info.extensible;
}

/* -- the properties ---------------------------------------------------------------- */

static void samples_are_accepted(support_case *s)
{
    support_buffer der = support_write(s->root);
    const char *fault = support_accepts(s->type, support_view(der), SGP32_STRICT);
    fault = fault != NULL ? fault : support_returns(s->type, support_view(der));
    if (fault == NULL && !support_is_reinterpreted(s->type, support_view(der))) {
        fault = support_mends(s->type, support_view(der), 0, support_view(der));
    }
    cr_assert_null(fault, "%s", fault);
    support_free(&der);
    s->checked++;
}

Test(decode, accepts_and_returns_each_component_of_each_type)
{
    cr_assert_geq(for_all(samples_are_accepted, 40), 1000);
}

static void outer_tag(support_case *s)
{
    static const uint32_t others[] = {0x05, 0x30, 0x9F7E, 0xBF7E};
    uint32_t right = s->root->tag;
    if (right == 0) {
        return; /* see unknown alternatives, in test_extension.c */
    }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        if (others[i] != right) {
            s->root->tag = others[i];
            sgp32_error error = refuse(s, SGP32_TAG, &s->root->start, NULL);
            cr_assert(error.actual == others[i] && error.minimum == right);
        }
    }
    s->root->tag = right ^ (right > 0xFF ? 0x2000 : 0x20); /* primitive for constructed */
    refuse(s, SGP32_TAG, &s->root->start, NULL);
    s->root->tag = right;
}

Test(decode, rejects_a_wrong_outer_tag)
{
    cr_assert_geq(for_all(outer_tag, 0), 1000);
}

static void trailing_octet(support_case *s)
{
    static const uint8_t octets[] = {0x00, 0x05, 0x30, 0x80, 0xFF};
    support_buffer der = support_write(s->root);
    uint8_t *longer = (uint8_t *)malloc(der.size + 1);
    cr_assert_not_null(longer);
    memcpy(longer, der.data, der.size);
    for (size_t i = 0; i < sizeof octets; i++) {
        sgp32_error error;
        longer[der.size] = octets[i];
        support_fault expected = {SGP32_TRAILING, der.size, NULL};
        const char *fault = support_refuses(&error, s->type, sgp32_bytes_of(longer, der.size + 1),
                                            i % 2 == 0 ? SGP32_STRICT : SGP32_LENIENT, expected);
        cr_assert_null(fault, "%s", fault);
        s->checked++;
    }
    free(longer);
    support_free(&der);
}

Test(decode, rejects_one_trailing_octet)
{
    cr_assert_geq(for_all(trailing_octet, 20), 1000);
}

static void repeated_component(support_case *s)
{
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    for (support_node *list = *nodes; list != NULL; list = *++nodes) {
        if (list->type == NULL || !support_is_struct(list->info.kind) || has_open_component(list)) {
            continue;
        }
        for (support_node *one = list->first; one != NULL && one->type != NULL; one = one->next) {
            if (!is_unique(list, one)) {
                continue; /* nor an unknown alternative: the second one would be an addition */
            }
            support_node *again = support_clone(&s->recipe->arena, one);
            /* Right behind itself, behind all known ones, and behind the additions too. */
            support_insert(list, one, again);
            refuse(s, SGP32_ORDER, &again->start, again);
            support_remove(again);
            support_insert(list, last_known(list), again);
            refuse(s, SGP32_ORDER, &again->start, again);
            support_remove(again);
            support_append(list, again);
            refuse(s, SGP32_ORDER, &again->start, again);
            support_remove(again);
        }
    }
}

Test(decode, rejects_a_repeated_known_component)
{
    cr_assert_geq(for_all(repeated_component, 40), 1000);
}

static void missing_component(support_case *s)
{
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    for (support_node *list = *nodes; list != NULL; list = *++nodes) {
        if (list->type == NULL || !support_is_struct(list->info.kind)) {
            continue;
        }
        for (support_node *one = list->first; one != NULL && one->type != NULL; one = one->next) {
            support_node *next = one->next;
            bool unclear = next != NULL && next->type == NULL && takes_unknown(one);
            bool shared =
                next != NULL && next->type != NULL && next->tag != 0 && !is_unique(list, next);
            if (one->optional || unclear || shared || !is_unique(list, one)) {
                continue;
            }
            support_node *before = support_remove(one);
            sgp32_error error =
                refuse(s, SGP32_MISSING, next != NULL ? &next->start : &list->end, one);
            cr_assert_eq(error.minimum, one->tag);
            support_insert(list, before, one);
        }
    }
}

Test(decode, rejects_a_missing_mandatory_component_where_it_was_due)
{
    cr_assert_geq(for_all(missing_component, 20), 1000);
}

static void absent_component(support_case *s)
{
    for (support_node *one = s->root->first; one != NULL && support_is_struct(s->root->info.kind);
         one = one->next) {
        if (one->optional) {
            support_node *before = support_remove(one);
            accept(s);
            support_insert(s->root, before, one);
            s->checked++;
        }
    }
}

Test(decode, accepts_the_absence_of_each_optional_component)
{
    cr_assert_geq(for_all(absent_component, 0), 300);
}

static void swapped_neighbours(support_case *s)
{
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    for (support_node *list = *nodes; list != NULL; list = *++nodes) {
        if (list->type == NULL || !support_is_struct(list->info.kind) || has_open_component(list)) {
            continue;
        }
        for (support_node *one = list->first; one != NULL && one->type != NULL;) {
            support_node *second = one->next;
            if (second == NULL || (second->type == NULL && !one->optional)) {
                break;
            }
            bool unknown = second->type == NULL || second->tag == 0;
            if (!is_unique(list, one) || (!unknown && !is_unique(list, second))) {
                one = second;
                continue;
            }
            support_node *before = support_remove(one);
            support_insert(list, second, one);
            if (one->optional) {
                refuse(s, SGP32_ORDER, &one->start, one);
            } else if (second->info.kind == SGP32_KIND_CHOICE && second->tag == 0 &&
                       second->first->type == NULL && takes_unknown(one)) {
                refuse(s, SGP32_ORDER, &one->start, one);
            } else {
                refuse(s, SGP32_MISSING, &second->start, one);
            }
            support_remove(one);
            support_insert(list, before, one);
            one = second;
        }
    }
}

Test(decode, rejects_swapped_neighbours)
{
    cr_assert_geq(for_all(swapped_neighbours, 30), 1000);
}

static void second_alternative(support_case *s)
{
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    for (support_node *choice = *nodes; choice != NULL; choice = *++nodes) {
        if (choice->type == NULL || choice->info.kind != SGP32_KIND_CHOICE || choice->tag == 0) {
            continue;
        }
        support_node *only = choice->first;
        support_node *again = support_clone(&s->recipe->arena, only);
        support_insert(choice, only, again);
        refuse(s, SGP32_TRAILING, &again->start, choice);
        support_remove(again);
        support_remove(only);
        refuse(s, SGP32_CHOICE, &choice->end, choice);
        support_insert(choice, NULL, only);
    }
}

Test(decode, rejects_a_tagged_choice_with_no_or_two_alternatives)
{
    cr_assert_geq(for_all(second_alternative, 20), 200);
}

static void wrapped_value(support_case *s)
{
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    for (support_node *node = *nodes; node != NULL; node = *++nodes) {
        if (node->type == NULL || node->inner == 0) {
            continue;
        }
        uint32_t right = node->inner;
        node->inner = right == 0x05 ? 0x04 : 0x05;
        sgp32_error error = refuse(s, SGP32_TAG, &node->inner_at, node);
        cr_assert(error.actual == node->inner && error.minimum == right);
        node->inner = right;
    }
}

Test(decode, rejects_a_wrong_tag_inside_an_explicit_one)
{
    cr_assert_geq(for_all(wrapped_value, 0), 10);
}

static void list_element(support_case *s)
{
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    for (support_node *node = *nodes; node != NULL; node = *++nodes) {
        bool element = node->parent != NULL && support_is_list(node->parent->info.kind);
        if (!element || node->tag == 0 || node->parent->info.kind == SGP32_KIND_SET_OF) {
            continue;
        }
        uint32_t right = node->tag;
        node->tag = 0x9F7E;
        refuse(s, SGP32_TAG, &node->start, node);
        node->tag = right;
    }
}

Test(decode, rejects_a_list_element_of_another_type)
{
    cr_assert_geq(for_all(list_element, 0), 100);
}

static void longer_length(support_case *s)
{
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    for (support_node *node = *nodes; node != NULL; node = *++nodes) {
        if (node->type == NULL || node->tag == 0) {
            continue;
        }
        for (uint8_t more = 1; more <= 9; more = (uint8_t)(more + 4)) {
            node->longer = more;
            refuse(s, SGP32_LENGTH, &node->length_at, header_owner(node));
            node->longer = 0;
        }
        if (node->inner != 0) {
            node->longer_inner = 1;
            refuse(s, SGP32_LENGTH, &node->size_at, node);
            node->longer_inner = 0;
        }
    }
}

Test(decode, rejects_a_length_that_is_not_minimal)
{
    cr_assert_geq(for_all(longer_length, 0), 5000);
}

/* -- set order --------------------------------------------------------------------- */

static void disordered_set(support_case *s)
{
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    for (support_node *set = *nodes; set != NULL; set = *++nodes) {
        if (set->type == NULL || set->info.kind != SGP32_KIND_SET_OF) {
            continue;
        }
        bool too_many = set->info.bounded && support_child_count(set) >= set->info.maximum;
        if (!too_many) {
            support_append(set, support_fill_component(s->recipe, set, 0));
        }
        accept(s); /* sorts */
        support_node *first = set->first;
        support_node *second = first->next;
        if (second == NULL) {
            continue;
        }
        /* The same one twice is in order. */
        support_node *again = support_clone(&s->recipe->arena, first);
        support_insert(set, first, again);
        if (!set->info.bounded || support_child_count(set) <= set->info.maximum) {
            accept(s);
        }
        support_remove(again);
        support_buffer der = support_write(s->root);
        bool equal = first->end - first->start == second->end - second->start &&
                     memcmp(der.data + first->start, der.data + second->start,
                            first->end - first->start) == 0;
        support_free(&der);
        if (equal) {
            continue;
        }
        set->unsorted = true;
        support_remove(first);
        support_insert(set, second, first);
        bool inside = false; /* of another SET OF, whose own order may change by this */
        for (const support_node *up = set->parent; up != NULL; up = up->parent) {
            inside = inside || up->info.kind == SGP32_KIND_SET_OF;
        }
        if (!inside) {
            refuse(s, SGP32_SET_ORDER, &first->start, first);
        }
        support_remove(first);
        support_insert(set, NULL, first);
        set->unsorted = false;
    }
}

Test(decode, rejects_a_set_of_in_disorder)
{
    cr_assert_geq(for_all(disordered_set, 0), 20);
}

/* -- headers ----------------------------------------------------------------------- */

typedef struct header_case {
    const char *what;
    const char *header; /* in place of the header of the component or value */
    sgp32_status at_root;
    size_t root_offset;
    sgp32_status inside;
    size_t inside_offset; /* from the start of the header */
} header_case;

/* Tag 80 is the component's; the root has tag BF51. SIZE_MAX: where the input ends. */
static const header_case header_cases[] = {
    {"a length of 4 GiB", "84FFFFFFFF", SGP32_TRUNCATED, SIZE_MAX, SGP32_LENGTH, 1},
#if SIZE_MAX > UINT32_MAX
    {"the longest length", "88FFFFFFFFFFFFFFFF", SGP32_TRUNCATED, SIZE_MAX, SGP32_LENGTH, 1},
#else
    {"a length beyond this machine", "850100000000", SGP32_LENGTH, 2, SGP32_LENGTH, 1},
#endif
    {"a length of 9 octets", "89FFFFFFFFFFFFFFFFFF", SGP32_LENGTH, 2, SGP32_LENGTH, 1},
    {"a length of 9 octets, as many as there are", "89010000000000000000", SGP32_LENGTH, 2,
     SGP32_LENGTH, 1},
    {"an indefinite length", "80", SGP32_LENGTH, 2, SGP32_LENGTH, 1},
    {"a reserved length", "FF", SGP32_LENGTH, 2, SGP32_LENGTH, 1},
    {"one octet too many", "7E", SGP32_TRUNCATED, SIZE_MAX, SGP32_LENGTH, 1},
};

Test(decode, rejects_lengths_that_are_too_long_or_of_no_form)
{
    const size_t most = sizeof header_cases / sizeof header_cases[0];
    for (size_t i = 0; i < most; i++) {
        const header_case *one = &header_cases[i];
        char hex[400];
        sgp32_error error;
        snprintf(hex, sizeof hex, "BF51%s3000", one->header);
        support_buffer der = support_hex(hex);
        size_t root = one->root_offset == SIZE_MAX ? der.size : one->root_offset;
        support_fault expected = {one->at_root, root, NULL};
        for (uint32_t options = 0; options <= SGP32_LENIENT; options++) {
            const char *fault = support_refuses(&error, &sgp32_EuiccPackageRequest_type,
                                                support_view(der), options, expected);
            cr_assert_null(fault, "%s: %s", one->what, fault);
        }
        support_free(&der);

        /* In a component, an unknown addition and a list element. */
        static const char *const places[] = {"80", "9F7E", "A0", "DF818001", "1F8180818001"};
        for (size_t k = 0; k < sizeof places / sizeof places[0]; k++) {
            char inner[200];
            snprintf(inner, sizeof inner, "%s%s00", places[k], one->header);
            size_t header = strlen(places[k]) / 2;
            /* 30 { 80 02 .., 30 { here } } */
            snprintf(hex, sizeof hex, "BF51%02zX30%02zX%s", strlen(inner) / 2 + 2,
                     strlen(inner) / 2, inner);
            der = support_hex(hex);
            cr_assert_eq(sgp32_validate(&sgp32_EuiccPackageRequest_type, &error, support_view(der),
                                        SGP32_STRICT),
                         one->inside, "%s in %s", one->what, places[k]);
            cr_assert_eq(error.offset, 5 + header, "%s in %s: %zu", one->what, places[k],
                         error.offset);
            support_free(&der);
        }
    }
}

Test(decode, rejects_identifiers_of_no_form)
{
    static const struct {
        const char *identifier;
        size_t at;
        sgp32_status status;
    } cases[] = {
        {"00", 0, SGP32_TAG},   /* end-of-contents */
        {"20", 0, SGP32_TAG},   /* constructed */
        {"9F1E", 1, SGP32_TAG}, /* a long form for 30 */
        {"9F00", 1, SGP32_TAG},
        {"9F8001", 1, SGP32_TAG}, /* leading zero septet */
        {"BF80FF01", 1, SGP32_TAG},
        {"1F", 1, SGP32_TRUNCATED}, /* ends with its list */
        {"9F81", 2, SGP32_TRUNCATED},
        {"9FFFFFFFFFFF", 6, SGP32_TRUNCATED},
        {"9F7E", 2, SGP32_TRUNCATED}, /* no length */
        {"80", 1, SGP32_TRUNCATED},
        {"8081", 2, SGP32_TRUNCATED}, /* half a length */
        {"80840000", 4, SGP32_TRUNCATED},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char hex[100];
        sgp32_error error;
        bool ends = cases[i].status == SGP32_TRUNCATED;
        support_fault expected = {cases[i].status, cases[i].at, NULL};
        snprintf(hex, sizeof hex, "%s%s", cases[i].identifier, ends ? "" : "0000");
        support_buffer der = support_hex(hex);
        const char *fault = support_refuses(&error, &sgp32_EimConfigurationData_type,
                                            support_view(der), SGP32_STRICT, expected);
        cr_assert_null(fault, "%s", fault);
        support_free(&der);

        /* Behind eimId 80 01 61, where additions stand. */
        size_t size = strlen(hex) / 2 + 3;
        snprintf(hex, sizeof hex, "30%02zX800161%s%s", size, cases[i].identifier,
                 ends ? "" : "0000");
        der = support_hex(hex);
        cr_assert_eq(sgp32_validate(&sgp32_EimConfigurationData_type, &error, support_view(der),
                                    SGP32_STRICT),
                     cases[i].status, "%s", hex);
        cr_assert_eq(error.offset, 5 + cases[i].at, "%s: %zu", hex, error.offset);
        support_free(&der);
    }
}

/* An open type can be any TLV, but end-of-contents is none. */
Test(decode, rejects_an_open_type_of_an_identifier_of_no_form)
{
    static const char *const cases[] = {"300706035504030000", "300706035504032000"};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        pkix_AttributeTypeAndValue value;
        sgp32_error errors[2];
        support_buffer der = support_hex(cases[i]);
        cr_assert_eq(
            pkix_AttributeTypeAndValue_decode(&value, &errors[0], support_view(der), SGP32_STRICT),
            SGP32_TAG);
        cr_assert_eq(sgp32_validate(&pkix_AttributeTypeAndValue_type, &errors[1], support_view(der),
                                    SGP32_STRICT),
                     SGP32_TAG);
        for (size_t k = 0; k < 2; k++) {
            cr_assert_eq(errors[k].offset, 7);
            cr_assert_eq(errors[k].depth, 1);
            cr_assert_eq(errors[k].path[0], 1);
        }
        support_free(&der);
    }
}

Test(decode, rejects_nothing_at_all)
{
    for (size_t i = 0; i < support_type_count(); i++) {
        sgp32_error error;
        support_fault expected = {SGP32_TRUNCATED, 0, NULL};
        const char *fault = support_refuses(&error, support_type_at(i), sgp32_bytes_of(NULL, 0),
                                            SGP32_STRICT, expected);
        cr_assert_null(fault, "%s", fault);
        cr_assert_eq(
            sgp32_validate(support_type_at(i), &error, sgp32_bytes_of(NULL, 0), SGP32_STRICT),
            SGP32_TRUNCATED);
    }
}

/* -- views ------------------------------------------------------------------------- */

Test(decode, keeps_views_of_the_octets_received)
{
    support_buffer der =
        support_hex("BF513B3032800365696D5A10890490320010012345000123456789018101"
                    "01820103A013A3115A0A981032547698103254760500BF7F005F370401020304");
    sgp32_EuiccPackageRequest request;
    sgp32_error error;
    sgp32_bytes view = support_view(der);
    char text[200];
    sgp32_status status = sgp32_EuiccPackageRequest_decode(&request, &error, view, SGP32_STRICT);
    sgp32_error_format(text, sizeof text, &error);
    cr_assert_eq(status, SGP32_OK, "%s", text);
    const sgp32_EuiccPackageSigned *body = &request.euiccPackageSigned;
    cr_assert(request.der.data == der.data && request.der.size == der.size);
    cr_assert(body->der.data == der.data + 3 && body->der.size == 0x34);
    cr_assert_eq(request.extensions.size, 0);
    cr_assert(sgp32_bytes_equal(body->eimId, sgp32_text("eim")));
    cr_assert(body->eimId.data == der.data + 7);
    cr_assert_eq(body->eidValue.size, 16);
    cr_assert(body->counterValue.value == 1 && body->counterValue.big.size == 0);
    cr_assert(body->has_eimTransactionId);
    cr_assert_eq(body->eimTransactionId.size, 1);
    cr_assert_eq(body->euiccPackage.choice, SGP32_EuiccPackage_psmoList);
    cr_assert_eq(body->euiccPackage.psmoList.count, 1);
    cr_assert_eq(body->euiccPackage.psmoList.der.size, 0x13);
    cr_assert_null(body->euiccPackage.psmoList.items);

    sgp32_Psmo psmo;
    sgp32_cursor cursor = sgp32_list_begin(body->euiccPackage.psmoList);
    cr_assert_eq(sgp32_EuiccPackage_psmoList_next(&cursor, &psmo, &error), SGP32_OK);
    cr_assert(sgp32_list_done(&cursor));
    cr_assert_eq(psmo.choice, SGP32_Psmo_enable);
    cr_assert(psmo.enable.has_rollbackFlag);
    cr_assert_eq(psmo.enable.iccid.size, 10);
    cr_assert(sgp32_bytes_equal(psmo.enable.extensions, sgp32_bytes_of("\xBF\x7F\0", 3)));
    cr_assert(sgp32_bytes_equal(request.eimSignature, sgp32_bytes_of("\1\2\3\4", 4)));
    support_free(&der);
}
