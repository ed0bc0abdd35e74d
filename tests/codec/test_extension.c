/* SPDX-License-Identifier: Apache-2.0 */
/* Unknown additions and alternatives: kept where they may stand, refused everywhere else. */
#include "support/generate.h"
#include "support/judge.h"
#include "support/struct.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/types_sgp32.h"

/* Identifiers of one to six octets, of every class, that no type knows. */
typedef struct identifier {
    uint8_t octets[6];
    size_t size;
} identifier;

static const identifier identifiers[] = {
    {{0x9E}, 1},
    {{0xBE}, 1},
    {{0x9F, 0x7E}, 2},
    {{0xBF, 0x7E}, 2},
    {{0x9F, 0x81, 0x00}, 3},
    {{0xBF, 0xFF, 0x7F}, 3},
    {{0x9F, 0x81, 0x80, 0x00}, 4},
    {{0xBF, 0x8F, 0xFF, 0xFF, 0x7F}, 5},
    {{0x9F, 0x81, 0x80, 0x80, 0x80, 0x00}, 6},
    {{0x5E}, 1}, /* from here on not context-specific */
    {{0x7F, 0x7E}, 2},
    {{0x5F, 0x81, 0x02}, 3},
    {{0xDE}, 1},
    {{0xFF, 0x8F, 0x7E}, 3},
    {{0x1E}, 1},
    {{0x1F, 0x7E}, 2},
    {{0x3F, 0x81, 0x81, 0x01}, 4},
    {{0x08}, 1},
};

static bool is_context(const identifier *one)
{
    return (one->octets[0] & 0xC0) == 0x80;
}

static const size_t identifier_count = sizeof identifiers / sizeof identifiers[0];

static bool is_known(const support_node *list, const identifier *one)
{
    uint32_t number = 0;
    for (size_t i = 0; i < one->size; i++) {
        number = number << 8 | one->octets[i];
    }
    return one->size <= 4 && support_knows(list->type, number);
}

static void expect_refusal(support_case *s, sgp32_status status, const size_t *offset,
                           const support_node *at)
{
    sgp32_error error;
    support_buffer der = support_write(s->root);
    support_fault expected = {status, *offset, at};
    for (uint32_t options = 0; options <= SGP32_LENIENT; options++) {
        const char *fault = support_refuses(&error, s->type, support_view(der), options, expected);
        cr_assert_null(fault, "%s", fault);
    }
    support_free(&der);
    s->checked++;
}

/* Whether the last component is an open type that is absent: any TLV would be that. */
static bool is_open_at_end(support_case *s, support_node *list)
{
    size_t count = list->info.component_count;
    if (support_child_count(list) == count) {
        return false;
    }
    support_node *last = support_component(&s->recipe->arena, list, (uint32_t)count - 1);
    return last->info.kind == SGP32_KIND_ANY && last->tag == 0;
}

/* Adds an unknown TLV behind the components; tells what becomes of it. */
static void addition(support_case *s)
{
    support_node *list = s->root;
    if (!support_is_struct(list->info.kind)) {
        return;
    }
    for (size_t i = 0; i < identifier_count; i++) {
        const identifier *one = &identifiers[i];
        if (is_known(list, one)) {
            continue;
        }
        support_node *unknown = support_unknown(&s->recipe->arena, list,
                                                support_tlv(s->recipe, one->octets, one->size));
        bool open = is_open_at_end(s, list);
        support_append(list, unknown);
        if (!list->info.extensible) {
            if (!open) {
                expect_refusal(s, SGP32_TRAILING, &unknown->start, list);
            }
        } else if (list->info.automatic && !is_context(one)) {
            expect_refusal(s, SGP32_TAG, &unknown->start, list);
        } else {
            support_buffer der = support_write(s->root);
            const char *fault = support_accepts(s->type, support_view(der), SGP32_STRICT);
            fault = fault != NULL ? fault : support_returns(s->type, support_view(der));
            cr_assert_null(fault, "%s", fault);
            /* Kept as one view, behind `der` in the struct. */
            const sgp32_bytes *views = (const sgp32_bytes *)support_decoded(
                &s->recipe->arena, s->type, support_view(der), SGP32_STRICT);
            cr_assert(sgp32_bytes_equal(views[1], unknown->content));
            cr_assert_eq(views[1].data, der.data + unknown->start);
            support_free(&der);
            s->checked++;
        }
        support_remove(unknown);
    }
}

Test(extension, every_sequence_keeps_additions_that_it_may_have_and_refuses_all_others)
{
    cr_assert_geq(support_for_all(addition, 0, 8), 5000);
}

static void alternative(support_case *s)
{
    support_node *choice = s->root;
    if (choice->info.kind != SGP32_KIND_CHOICE) {
        return;
    }
    support_node *known = choice->first;
    for (size_t i = 0; i < identifier_count; i++) {
        const identifier *one = &identifiers[i];
        if (is_known(choice, one)) {
            continue;
        }
        support_node *unknown = support_unknown(&s->recipe->arena, choice,
                                                support_tlv(s->recipe, one->octets, one->size));
        choice->first = unknown;
        if (!choice->info.extensible || (choice->info.automatic && !is_context(one))) {
            /* IpaEuiccDataResponse without its arm may begin with any field. */
            expect_refusal(s, SGP32_CHOICE, &unknown->start, choice);
        } else {
            support_buffer der = support_write(s->root);
            const char *fault = support_accepts(s->type, support_view(der), SGP32_STRICT);
            fault = fault != NULL ? fault : support_returns(s->type, support_view(der));
            cr_assert_null(fault, "%s", fault);
            const uint8_t *value = (const uint8_t *)support_decoded(
                &s->recipe->arena, s->type, support_view(der), SGP32_STRICT);
            uint16_t number;
            memcpy(&number, value + sizeof(sgp32_bytes), sizeof number);
            cr_assert_eq(number, SGP32_CHOICE_UNKNOWN);
            support_free(&der);
            s->checked++;
        }
    }
    choice->first = known;
}

Test(extension, every_choice_keeps_alternatives_that_it_may_have_and_refuses_all_others)
{
    cr_assert_geq(support_for_all(alternative, 0, 4), 3000);
}

/* An unknown alternative where a list or SEQUENCE has an untagged CHOICE. */
static void bare_alternative(support_case *s)
{
    for (support_node *node = s->root->first; node != NULL; node = node->next) {
        if (node->type == NULL || node->info.kind != SGP32_KIND_CHOICE || node->tag != 0 ||
            !node->info.extensible) {
            continue;
        }
        support_node *known = node->first;
        for (size_t i = 0; i < 9; i++) {
            const identifier *one = &identifiers[i];
            if (is_known(s->root, one)) {
                continue;
            }
            sgp32_bytes tlv = support_tlv(s->recipe, one->octets, one->size);
            node->first = support_unknown(&s->recipe->arena, node, tlv);
            support_buffer der = support_write(s->root);
            const char *fault = support_accepts(s->type, support_view(der), SGP32_STRICT);
            fault = fault != NULL ? fault : support_returns(s->type, support_view(der));
            cr_assert_null(fault, "%s", fault);
            support_free(&der);
            s->checked++;
        }
        node->first = known;
    }
}

Test(extension, unknown_alternatives_stand_where_untagged_choices_do)
{
    cr_assert_geq(support_for_all(bare_alternative, 0, 8), 100);
}

/* -- malformed additions ----------------------------------------------------------- */

static void check_addition(const char *hex, size_t at, sgp32_status status)
{
    char text[200];
    sgp32_error error;
    snprintf(text, sizeof text, "30%02zX800161%s", 3 + strlen(hex) / 2, hex);
    support_buffer der = support_hex(text);
    for (uint32_t options = 0; options <= SGP32_LENIENT; options++) {
        const char *fault =
            support_judge(&error, &sgp32_EimConfigurationData_type, support_view(der), options);
        cr_assert_null(fault, "%s", fault);
        cr_assert_eq(error.status, status, "%s: %s", hex, sgp32_status_name(error.status));
        cr_assert(status == SGP32_OK || error.offset == 5 + at, "%s at %zu", hex, error.offset);
        /* Known ones have a name; of a header that is cut off the one due is named. */
        bool named = status == SGP32_ORDER || status == SGP32_TRUNCATED;
        cr_assert_eq(error.depth, named ? 1 : 0, "%s", hex);
    }
    support_free(&der);
}

Test(extension, additions_are_looked_into_no_deeper_than_their_header)
{
    check_addition("9E00", 0, SGP32_OK);
    check_addition("BE03FFFFFF", 0, SGP32_OK);   /* contents are not known */
    check_addition("9E019E9E0100", 0, SGP32_OK); /* unknown ones may repeat */
    check_addition("BE00BE009E00", 0, SGP32_OK);
    check_addition("9E8100", 1, SGP32_LENGTH); /* kept as they are: DER always */
    check_addition("9F7E8100", 2, SGP32_LENGTH);
    check_addition("9E009E81019E", 3, SGP32_LENGTH);
    check_addition("9E02AA", 1, SGP32_LENGTH);
    check_addition("9E", 1, SGP32_TRUNCATED);
    check_addition("0500", 0, SGP32_OK);          /* this list has its own tags */
    check_addition("9E008100", 2, SGP32_ORDER);   /* eimFqdn, too late */
    check_addition("9E00800162", 2, SGP32_ORDER); /* eimId, twice */
    check_addition("810162800162", 3, SGP32_ORDER);
}

Test(extension, a_large_addition_comes_back)
{
    static const size_t sizes[] = {127, 128, 255, 256, 65535, 65536, 200000};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        support_arena arena = {NULL, 0};
        support_recipe recipe = support_recipe_of(i);
        support_node *root = support_generate(&recipe, &sgp32_EimConfigurationData_type);
        support_node *large = support_component(&arena, root, 1);
        large->tag = 0x9E; /* made by the writer, as an octet string would be */
        large->content = sgp32_bytes_of(support_take(&arena, sizes[i]), sizes[i]);
        while (root->first->next != NULL) {
            support_remove(root->first->next);
        }
        support_append(root, large);
        support_buffer der = support_write(root);
        const char *fault = support_accepts(root->type, support_view(der), SGP32_STRICT);
        fault = fault != NULL ? fault : support_returns(root->type, support_view(der));
        cr_assert_null(fault, "%s", fault);
        support_free(&der);
        support_arena_free(&recipe.arena);
        support_arena_free(&arena);
    }
}

/* -- encoding ---------------------------------------------------------------------- */

static void check_encode(const sgp32_EuiccPackageRequest *request, sgp32_status expected,
                         uint32_t depth)
{
    sgp32_bytes der;
    sgp32_error error;
    uint8_t room[256];
    sgp32_status status =
        sgp32_EuiccPackageRequest_encode(&der, &error, room, sizeof room, request);
    cr_assert_eq(status, expected, "%s", sgp32_status_name(status));
    if (status == SGP32_OK) {
        cr_assert_eq(sgp32_validate(&sgp32_EuiccPackageRequest_type, &error, der, SGP32_STRICT),
                     SGP32_OK);
    } else {
        cr_assert_eq(error.depth, depth, "%u", error.depth);
    }
}

Test(extension, encode_refuses_what_decode_would_not_take_as_unknown)
{
    static const struct {
        const char *hex;
        sgp32_status extension;   /* of EuiccPackageSigned */
        sgp32_status alternative; /* of its untagged CHOICE euiccPackage */
    } cases[] = {
        {"9E00", SGP32_OK, SGP32_OK},
        {"9F7E0100", SGP32_OK, SGP32_OK},
        {"9E009E00", SGP32_OK, SGP32_ARGUMENT}, /* one alternative at most */
        {"", SGP32_OK, SGP32_ARGUMENT},
        {"5E00", SGP32_OK, SGP32_TAG},    /* an automatic CHOICE; a SEQUENCE with tags */
        {"80015A", SGP32_TAG, SGP32_TAG}, /* eimId */
        {"820100", SGP32_TAG, SGP32_TAG}, /* eimTransactionId */
        {"A000", SGP32_TAG, SGP32_TAG},   /* psmoList */
        {"9E8100", SGP32_LENGTH, SGP32_ARGUMENT},
        {"9E02AA", SGP32_TRUNCATED, SGP32_ARGUMENT},
        {"9E", SGP32_TRUNCATED, SGP32_ARGUMENT},
        {"0000", SGP32_TAG, SGP32_ARGUMENT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        support_buffer tlv = support_hex(cases[i].hex);
        sgp32_EuiccPackageRequest request;
        sgp32_EuiccPackageRequest_init(&request);
        sgp32_EuiccPackageSigned *body = &request.euiccPackageSigned;
        body->eimId = sgp32_text("eim");
        body->eidValue = sgp32_text("0123456789ABCDEF");
        body->euiccPackage.choice = SGP32_EuiccPackage_ecoList;
        body->extensions = support_view(tlv);
        check_encode(&request, cases[i].extension, 1);
        body->extensions = sgp32_bytes_of(NULL, 0);
        body->euiccPackage.choice = SGP32_CHOICE_UNKNOWN;
        body->euiccPackage.unknown = support_view(tlv);
        check_encode(&request, cases[i].alternative, 2);
        support_free(&tlv);
        body->euiccPackage.choice = SGP32_EuiccPackage_ecoList;
        body->euiccPackage.ecoList = sgp32_EuiccPackage_ecoList_of(NULL, 0);
        body->extensions = (sgp32_bytes){NULL, 4};
        check_encode(&request, SGP32_ARGUMENT, 1);
    }
}

Test(extension, encode_refuses_an_unknown_alternative_of_a_closed_choice)
{
    pkix_Name name;
    pkix_Name_init(&name);
    sgp32_bytes der;
    sgp32_error error;
    name.choice = SGP32_CHOICE_UNKNOWN;
    cr_assert_eq(pkix_Name_encode(&der, &error, NULL, 0, &name), SGP32_CHOICE);
    name.choice = 0;
    cr_assert_eq(pkix_Name_encode(&der, &error, NULL, 0, &name), SGP32_CHOICE);
    name.choice = 2;
    cr_assert_eq(pkix_Name_encode(&der, &error, NULL, 0, &name), SGP32_CHOICE);
    cr_assert(error.depth == 0 && error.type == &pkix_Name_type);
}

Test(extension, lenient_keeps_what_cannot_be_the_component_that_its_tag_deviates_to)
{
    /* enable with the unknown addition 80 01 FF: rollbackFlag under 80 would be empty. */
    static const uint8_t message[] = {0xA3, 0x0F, 0x5A, 0x0A, 0x98, 0x94, 0x00, 0x00, 0x00,
                                      0x00, 0x00, 0x10, 0x21, 0xF3, 0x80, 0x01, 0xFF};
    for (uint32_t options = SGP32_STRICT; options <= SGP32_LENIENT; options++) {
        sgp32_Psmo psmo;
        sgp32_error error;
        cr_assert_eq(
            sgp32_Psmo_decode(&psmo, &error, sgp32_bytes_of(message, sizeof message), options),
            SGP32_OK);
        cr_assert_eq(error.forms, 0);
        cr_assert_not(psmo.enable.has_rollbackFlag);
        cr_assert_eq(psmo.enable.extensions.size, 3);
    }
}
