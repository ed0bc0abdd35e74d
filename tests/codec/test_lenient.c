/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lenient decoding: the BER forms in each place of each type, refused by strict
 * decoding, reported by their bit and re-encoded as DER; and what stays refused.
 * The known deviations have test_deviations.c.
 */
#include "support/generate.h"
#include "support/judge.h"
#include "support/struct.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "codec/schema.h"
#include "sgp32/deviations.h"
#include "sgp32/types_sgp32.h"

static sgp32_bytes kept(support_case *s)
{
    support_buffer der = support_write(s->root);
    sgp32_bytes copy =
        sgp32_bytes_of(support_keep(&s->recipe->arena, der.data, der.size), der.size);
    support_free(&der);
    return copy;
}

static void refuse_and_mend(support_case *s, sgp32_bytes bent, sgp32_status status, uint32_t forms,
                            sgp32_bytes canonical)
{
    sgp32_error error;
    const char *fault = support_judge(&error, s->type, bent, SGP32_STRICT);
    cr_assert_null(fault, "%s", fault);
    cr_assert_eq(error.status, status, "%s",
                 support_report(s->type, bent, "strict says %s", sgp32_status_name(error.status)));
    fault = support_mends(s->type, bent, forms, canonical);
    cr_assert_null(fault, "%s", fault);
    s->checked++;
}

/* -- BER forms ------------------------------------------------------------------------- */

static void long_lengths(support_case *s)
{
    sgp32_bytes canonical = kept(s);
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    size_t longer = 0;
    for (; *nodes != NULL; nodes++) {
        support_node *node = *nodes;
        if (node->type == NULL || node->tag == 0) {
            continue;
        }
        for (uint8_t more = 1; more < 4; more++) {
            node->longer = more;
            refuse_and_mend(s, kept(s), SGP32_LENGTH, SGP32_FORM_LENGTH, canonical);
        }
        node->longer = 0;
        if (node->inner != 0) {
            node->longer_inner = 2;
            refuse_and_mend(s, kept(s), SGP32_LENGTH, SGP32_FORM_LENGTH, canonical);
            node->longer_inner = 0;
        }
        longer++;
    }
    /* All of them at once. */
    for (support_node *node = s->root; node != NULL; node = support_following(s->root, node)) {
        node->longer = 1;
        node->longer_inner = 2;
    }
    if (longer != 0) {
        refuse_and_mend(s, kept(s), SGP32_LENGTH, SGP32_FORM_LENGTH, canonical);
    }
}

Test(lenient, mends_long_lengths_in_each_place_of_each_type)
{
    cr_assert_geq(support_for_all(long_lengths, 0, 6), 5000);
}

/* Other contents with the same value, for one node. */
static sgp32_bytes other_form(support_case *s, const support_node *node, uint32_t *form)
{
    size_t size = node->content.size;
    uint8_t *other = (uint8_t *)support_take(&s->recipe->arena, size + 3);
    memcpy(other, node->content.data, size);
    switch (node->info.kind) {
    case SGP32_KIND_BOOLEAN:
        *form = other[0] != 0 ? SGP32_FORM_BOOLEAN : 0;
        other[0] = other[0] != 0 ? 0x01 : 0x00;
        return sgp32_bytes_of(other, size);
    case SGP32_KIND_INTEGER:
    case SGP32_KIND_NAMED_INTEGER:
    case SGP32_KIND_ENUMERATED:
        *form = SGP32_FORM_INTEGER;
        memmove(other + 2, other, size);
        other[0] = other[1] = other[2] >= 0x80 ? 0xFF : 0x00;
        return sgp32_bytes_of(other, size + 2);
    case SGP32_KIND_NAMED_BITS:
        *form = SGP32_FORM_BITS;
        if (size > 1 && other[0] != 0 && support_chance(s->recipe, 50)) {
            other[0]--; /* one zero bit more */
            return sgp32_bytes_of(other, size);
        }
        other[0] = support_below(s->recipe, 8) & 7;
        other[size] = 0;
        other[size + 1] = 0;
        return sgp32_bytes_of(other, size + 1 + support_below(s->recipe, 2));
    default:
        *form = 0;
        return node->content;
    }
}

static void other_contents(support_case *s)
{
    static const sgp32_status statuses[] = {SGP32_INTEGER, SGP32_BOOLEAN, SGP32_BITS};
    sgp32_bytes canonical = kept(s);
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    uint32_t all = 0;
    for (; *nodes != NULL; nodes++) {
        support_node *node = *nodes;
        uint32_t form = 0;
        if (node->type == NULL || !support_is_leaf(node->info.kind)) {
            continue;
        }
        sgp32_bytes right = node->content;
        sgp32_bytes other = other_form(s, node, &form);
        if (form == 0) {
            continue;
        }
        node->content = other;
        size_t which = form == SGP32_FORM_INTEGER ? 0 : form == SGP32_FORM_BOOLEAN ? 1 : 2;
        refuse_and_mend(s, kept(s), statuses[which], form, canonical);
        node->content = right;
        all |= form;
    }
    if (all == 0) {
        return;
    }
    /* All of them at once, with long lengths. */
    sgp32_error error;
    uint32_t form = 0;
    for (support_node *node = s->root; node != NULL; node = support_following(s->root, node)) {
        if (node->type != NULL && support_is_leaf(node->info.kind)) {
            node->content = other_form(s, node, &form);
        }
        node->longer = 1;
    }
    sgp32_bytes bent = kept(s);
    cr_assert_neq(sgp32_validate(s->type, &error, bent, SGP32_STRICT), SGP32_OK);
    bool tagged = false;
    for (support_node *node = s->root; node != NULL; node = support_following(s->root, node)) {
        tagged = tagged || (node->type != NULL && node->tag != 0);
    }
    const char *fault =
        support_mends(s->type, bent, all | (tagged ? SGP32_FORM_LENGTH : 0), canonical);
    cr_assert_null(fault, "%s", fault);
}

Test(lenient, mends_other_forms_of_contents_in_each_place_of_each_type)
{
    cr_assert_geq(support_for_all(other_contents, 0, 8), 1000);
}

/* Each component with a DEFAULT, encoded. */
static void explicit_default(support_case *s)
{
    for (uint32_t i = 0; support_is_struct(s->root->info.kind) && i < s->root->info.component_count;
         i++) {
        support_node *one = support_component(&s->recipe->arena, s->root, i);
        if (!one->has_default) {
            continue;
        }
        support_node *before = NULL;
        for (support_node *child = s->root->first; child != NULL; child = child->next) {
            if (child->type != NULL && child->index < i) {
                before = child;
            } else if (child->type != NULL && child->index == i) {
                support_remove(child);
                break;
            }
        }
        sgp32_bytes canonical = kept(s);
        bool boolean = one->info.kind == SGP32_KIND_BOOLEAN;
        uint8_t octet = (uint8_t)(boolean && one->default_value != 0 ? 0xFF : one->default_value);
        one->content = sgp32_bytes_of(&octet, 1);
        support_insert(s->root, before, one);
        sgp32_bytes bent = kept(s);
        sgp32_error error;
        support_fault expected = {SGP32_DEFAULT, one->start, one};
        const char *fault = support_refuses(&error, s->type, bent, SGP32_STRICT, expected);
        cr_assert_null(fault, "%s", fault);
        refuse_and_mend(s, bent, SGP32_DEFAULT, SGP32_FORM_DEFAULT, canonical);
        /* And in another form at that. */
        uint32_t form = 0;
        one->content = other_form(s, one, &form);
        if (form != 0) {
            refuse_and_mend(s, kept(s), boolean ? SGP32_BOOLEAN : SGP32_INTEGER,
                            form | SGP32_FORM_DEFAULT, canonical);
        }
        support_remove(one);
    }
}

Test(lenient, leaves_out_each_default_that_was_encoded)
{
    cr_assert_geq(support_for_all(explicit_default, 0, 6), 30);
}

/* -- what stays refused, and what stays as it is ------------------------------------------- */

Test(lenient, refuses_what_changes_a_value)
{
    static const struct {
        const sgp32_type *type;
        const char *hex;
        sgp32_status status;
    } cases[] = {
        {&sgp32_EimAcknowledgements_type, "BF5380800101", SGP32_LENGTH}, /* indefinite */
        {&sgp32_EimAcknowledgements_type, "BF53028000", SGP32_INTEGER},
        {&sgp32_ExecuteFallbackMechanismRequest_type, "BF5D028000", SGP32_BOOLEAN},
        {&sgp32_ExecuteFallbackMechanismRequest_type, "BF5D04800201FF", SGP32_BOOLEAN},
        {&sgp32_EimSupportedProtocol_type, "03020101", SGP32_BITS}, /* a padding bit is set */
        {&sgp32_EimSupportedProtocol_type, "0300", SGP32_BITS},
        {&sgp32_EimSupportedProtocol_type, "03020880", SGP32_BITS},
        {&pkix_AlgorithmIdentifier_type, "30020600", SGP32_OID},
        {&pkix_TerminalType_type, "020300FFFF", SGP32_RANGE},
        {&pkix_TerminalType_type, "0204FFFFFFFF", SGP32_RANGE},
        {&pkix_TerminalType_type, "02050000000101", SGP32_RANGE}, /* 257, in five octets */
        {&pkix_RelativeDistinguishedName_type, "3110300606012A0C0162300606012A0C0161",
         SGP32_SET_ORDER},
        {&sgp32_EimConfigurationData_type, "30028000", SGP32_SIZE},
        {&pkix_AlgorithmIdentifier_type, "300606012A058100", SGP32_LENGTH},   /* an open type */
        {&sgp32_EimConfigurationData_type, "30068001619E8100", SGP32_LENGTH}, /* an addition */
        /* Neither key nor certificate: one part, four, half a part, half a header. */
        {&sgp32_EimConfigurationData_type, "3009800161A50430020500", SGP32_CHOICE},
        {&sgp32_EimConfigurationData_type, "300F800161A50A30080500050005000500", SGP32_CHOICE},
        {&sgp32_EimConfigurationData_type, "300A800161A5053003050005", SGP32_CHOICE},
        {&sgp32_EimConfigurationData_type, "300B800161A506300405000501", SGP32_CHOICE},
        {&sgp32_EuiccPackageResult_type, "BF510330011F", SGP32_TRUNCATED},
        {&sgp32_ProfileInfoListResponse_type, "BF2D0330011F", SGP32_CHOICE},
        {&sgp32_ProfileInfoListResponse_type, "BF2D04300005", SGP32_TRUNCATED},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        support_buffer der = support_hex(cases[i].hex);
        sgp32_error error;
        const char *fault = support_judge(&error, cases[i].type, support_view(der), SGP32_LENIENT);
        cr_assert_null(fault, "%s", fault);
        cr_assert_eq(error.status, cases[i].status, "%s: %s", cases[i].hex,
                     sgp32_status_name(error.status));
        support_free(&der);
    }
}

/* What strict decoding keeps as unknown and what is no known deviation stays so. */
Test(lenient, leaves_unknown_alternatives_alone)
{
    static const char *const cases[] = {
        "BF5103BF5100",         /* the tag of the CHOICE, with nothing in it */
        "BF5104BF510105",       /* or with half a TLV */
        "BF5106BF51039F7F00",   /* or with what is no alternative */
        "BF5107BF510404000500", /* or with two of them */
        "BF51039F7F00",
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        support_buffer der = support_hex(cases[i]);
        const char *fault =
            support_accepts(&sgp32_EuiccPackageResult_type, support_view(der), SGP32_STRICT);
        fault = fault != NULL ? fault
                              : support_mends(&sgp32_EuiccPackageResult_type, support_view(der), 0,
                                              support_view(der));
        cr_assert_null(fault, "%s", fault);
        support_free(&der);
    }
}

/* The octets received are at hand beside the value. */
Test(lenient, keeps_the_octets_received)
{
    support_buffer der = support_hex("A30F5A810A981032547698103254768000");
    sgp32_Psmo psmo;
    sgp32_error error;
    cr_assert_eq(sgp32_Psmo_decode(&psmo, &error, support_view(der), SGP32_LENIENT), SGP32_OK);
    cr_assert_eq(error.forms, SGP32_FORM_LENGTH | SGP32_DEVIATION_ROLLBACK_FLAG_TAG);
    cr_assert(psmo.enable.has_rollbackFlag && psmo.enable.iccid.size == 10);
    cr_assert(psmo.der.data == der.data && psmo.der.size == der.size);
    cr_assert(psmo.enable.der.data == der.data && psmo.enable.der.size == der.size);
    cr_assert_eq(psmo.enable.extensions.size, 0);
    cr_assert_eq(sgp32_Psmo_decode(&psmo, &error, support_view(der), SGP32_STRICT), SGP32_LENGTH);
    cr_assert_eq(error.forms, 0);
    support_free(&der);
}

/* A cursor remembers how its list was decoded. */
Test(lenient, cursors_of_lenient_lists_are_lenient)
{
    support_buffer der = support_hex("BF530A80020001800400000100");
    sgp32_EimAcknowledgements list;
    sgp32_error error;
    cr_assert_eq(sgp32_EimAcknowledgements_decode(&list, &error, support_view(der), SGP32_LENIENT),
                 SGP32_OK);
    cr_assert_eq(list.options, SGP32_LENIENT);
    sgp32_SequenceNumber numbers[2];
    size_t count = 0;
    cr_assert_eq(sgp32_EimAcknowledgements_collect(numbers, &count, &error, 2, list), SGP32_OK);
    cr_assert(numbers[0].value == 1 && numbers[1].value == 256);
    cr_assert_eq(error.forms, SGP32_FORM_INTEGER);
    list.options = SGP32_STRICT;
    cr_assert_eq(sgp32_EimAcknowledgements_collect(numbers, &count, &error, 2, list),
                 SGP32_INTEGER);
    support_free(&der);
}
