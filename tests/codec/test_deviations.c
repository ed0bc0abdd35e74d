/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The known deviations of real devices, each made by bending a conforming value
 * as its entry in the tables says, wherever its type stands, and as they were
 * seen in the field. Strict decoding refuses them or takes them as unknown;
 * lenient decoding reports them by their bit and they re-encode as DER.
 */
#include "support/generate.h"
#include "support/judge.h"

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

static bool in_set(const support_node *node)
{
    for (const support_node *up = node->parent; up != NULL; up = up->parent) {
        if (up->info.kind == SGP32_KIND_SET_OF) {
            return true;
        }
    }
    return false;
}

/* -- from the table ------------------------------------------------------------------- */

/* The entries of the table that were met, and the one at hand; NULL for the doubled tag, which is
   of every tagged CHOICE. */
static const schema_component *met[64];
static size_t met_count;
static const schema_component *current;
static size_t doubled_count;

static bool was_met(const schema_component *entry)
{
    for (size_t i = 0; i < met_count; i++) {
        if (met[i] == entry) {
            return true;
        }
    }
    return false;
}

static bool is_alternative(const support_node *choice, uint32_t identifier)
{
    return support_knows(choice->type, identifier);
}

static uint32_t first_identifier(const support_node *node)
{
    const support_node *first = node->first;
    while (first != NULL && first->type != NULL && first->tag == 0 && first->first != NULL) {
        first = first->first;
    }
    return first == NULL || first->type == NULL ? 0 : first->tag;
}

/* Lenient decoding takes the bent value; strict decoding refuses it, or takes it as unknown. */
static void bend(support_case *s, sgp32_bytes canonical, uint32_t form)
{
    sgp32_bytes bent = kept(s);
    sgp32_error error;
    const char *fault = support_judge(&error, s->type, bent, SGP32_STRICT);
    cr_assert_null(fault, "%s", fault);
    cr_assert(error.status != SGP32_OK || support_is_reinterpreted(s->type, bent), "%s",
              support_report(s->type, bent, "strict accepts form %X", form));
    fault = support_mends(s->type, bent, form, canonical);
    cr_assert_null(fault, "%s", fault);
    if (current == NULL) {
        doubled_count++;
    } else if (!was_met(current)) {
        cr_assert_lt(met_count, sizeof met / sizeof met[0]);
        met[met_count++] = current;
    }
    s->checked++;
}

/* Bends a CHOICE: its alternative `only` under another tag or without one. */
static void bend_choice(support_case *s, support_node *choice, const schema_component *entry,
                        sgp32_bytes canonical)
{
    support_node *only = choice->first;
    uint32_t form = SCHEMA_DEVIATION_FORM(entry->place);
    uint32_t right = only->tag;
    uint32_t inside = first_identifier(only);
    if (only->type == NULL || only->index != SCHEMA_DEVIATION_INDEX(entry->place)) {
        return;
    }
    bool plausible = only->first == NULL || inside != 0;
    switch (SCHEMA_DEVIATION_ACTION(entry->place)) {
    case SCHEMA_RETAG:
        only->tag = entry->tag;
        if (plausible) {
            bend(s, canonical, form);
        }
        break;
    case SCHEMA_ARM:
        only->tag = 0;
        /* Not if it then begins with what is an alternative, and nothing else. */
        if (inside != 0 && (entry->tag == 0 || entry->tag == inside) &&
            (choice->tag != 0 || only->first->next == NULL) &&
            (!is_alternative(choice, inside) || only->first->next != NULL)) {
            bend(s, canonical, form);
        }
        break;
    default:
        break;
    }
    only->tag = right;
}

static void bend_key_data(support_case *s, support_node *choice, uint32_t form,
                          sgp32_bytes canonical)
{
    support_node *only = choice->first;
    uint32_t right = only->tag;
    if (only->type == NULL) {
        return;
    }
    if (choice->tag != 0) {
        only->tag = 0; /* A5 {alg, key} */
        bend(s, canonical, form);
    }
    only->tag = 0x30; /* A5 {30 …} */
    bend(s, canonical, form);
    only->tag = right;
}

static void bend_sequence(support_case *s, support_node *list, const schema_component *entry,
                          sgp32_bytes canonical)
{
    uint32_t form = SCHEMA_DEVIATION_FORM(entry->place);
    for (support_node *one = list->first; one != NULL && one->type != NULL; one = one->next) {
        uint32_t right = one->tag;
        bool unknown = one->info.kind == SGP32_KIND_CHOICE && one->first->type == NULL;
        if (one->index == SCHEMA_DEVIATION_INDEX(entry->place) && !unknown) {
            bool bare = SCHEMA_DEVIATION_ACTION(entry->place) == SCHEMA_UNWRAPPED;
            one->tag = bare ? 0 : entry->tag;
            bend(s, canonical, form);
            one->tag = right;
        }
    }
}

static void bend_node(support_case *s, support_node *node, sgp32_bytes canonical)
{
    const sgp32_type *type = node->type;
    if (type == NULL) {
        return;
    }
    if (node->info.kind == SGP32_KIND_CHOICE && type->tag != 0 && node->first->type != NULL) {
        /* The tag of a tagged CHOICE twice: as a wrapper around one of its own. */
        support_node outer = *node;
        outer.info.kind = SGP32_KIND_CHOICE;
        support_node *inner = support_clone(&s->recipe->arena, node);
        support_node *first = node->first;
        inner->tag = type->tag;
        inner->inner = 0;
        inner->next = NULL;
        inner->parent = node;
        node->first = inner;
        current = NULL;
        if (!is_alternative(&outer, type->tag)) {
            bend(s, canonical, SGP32_DEVIATION_DOUBLED_TAG);
        }
        node->first = first;
    }
    if ((type->flags & SCHEMA_DEVIATES) == 0) {
        return;
    }
    for (const schema_component *entry = &type->items[type->low]; entry->place != 0; entry++) {
        uint32_t form = SCHEMA_DEVIATION_FORM(entry->place);
        current = entry;
        if (SCHEMA_DEVIATION_ACTION(entry->place) == SCHEMA_NESTED) {
            if (node->tag != entry->tag && node->tag != 0) {
                node->inner = entry->tag;
                bend(s, canonical, form);
                node->longer_inner = 1;
                bend(s, canonical, form | SGP32_FORM_LENGTH);
                node->longer_inner = 0;
                node->inner = 0;
            }
        } else if (SCHEMA_DEVIATION_ACTION(entry->place) == SCHEMA_KEY_DATA) {
            bend_key_data(s, node, form, canonical);
        } else if (node->info.kind == SGP32_KIND_CHOICE) {
            bend_choice(s, node, entry, canonical);
        } else {
            bend_sequence(s, node, entry, canonical);
        }
    }
}

static void bent_values(support_case *s)
{
    sgp32_bytes canonical = kept(s);
    support_node **nodes = support_nodes(&s->recipe->arena, s->root);
    for (; *nodes != NULL; nodes++) {
        if (!in_set(*nodes)) {
            bend_node(s, *nodes, canonical);
        }
    }
}

Test(deviations, mends_each_known_deviation_wherever_its_type_stands)
{
    uint64_t seed = support_seed();
    for (uint64_t round = 0; round < 4; round++) {
        support_seed_set(seed + round);
        cr_assert_geq(support_for_all(bent_values, 0, 30), 300);
    }
    cr_assert_geq(doubled_count, 120);
    for (size_t i = 0; i < support_type_count(); i++) {
        const sgp32_type *type = support_type_at(i);
        bool deviates = (type->flags & SCHEMA_DEVIATES) != 0;
        for (const schema_component *entry = deviates ? &type->items[type->low] : NULL;
             entry != NULL && entry->place != 0; entry++) {
            cr_assert(was_met(entry), "%s: the entry for tag %X was not met",
                      support_type_name(type), entry->tag);
        }
    }
}

/* -- forms that were seen ---------------------------------------------------------------- */

typedef struct seen_form {
    const sgp32_type *type;
    const char *bent;
    const char *right;
    uint32_t forms;
    bool unknown; /* strict decoding takes it, as an unknown addition or alternative */
} seen_form;

static const seen_form seen_forms[] = {
    /* BF51 {30 .. 5F37}, and BF51 {30 {30 .. 5F37}} */
    {&sgp32_EuiccPackageResult_type, "BF51193011800465696D3181010183010130038301005F3703010203",
     "BF511BA0193011800465696D3181010183010130038301005F3703010203", SGP32_DEVIATION_OMITTED_ARM,
     false},
    {&sgp32_EuiccPackageResult_type, "BF511B30193011800465696D3181010183010130038301005F3703010203",
     "BF511BA0193011800465696D3181010183010130038301005F3703010203", SGP32_DEVIATION_OMITTED_ARM,
     false},
    /* BF2D {E3 .. E3 ..}, BF2D {30 {E3 ..}}, BF2D {BF2D {..}}, and two of these at once */
    {&sgp32_ProfileInfoListResponse_type,
     "BF2D1CE30C5A0A98103254769810325476E30C5A0A98103254769810325476",
     "BF2D1EA01CE30C5A0A98103254769810325476E30C5A0A98103254769810325476",
     SGP32_DEVIATION_OMITTED_ARM, false},
    {&sgp32_ProfileInfoListResponse_type, "BF2D10300EE30C5A0A98103254769810325476",
     "BF2D10A00EE30C5A0A98103254769810325476", SGP32_DEVIATION_OMITTED_ARM, false},
    {&sgp32_ProfileInfoListResponse_type, "BF2D13BF2D10A00EE30C5A0A98103254769810325476",
     "BF2D10A00EE30C5A0A98103254769810325476", SGP32_DEVIATION_DOUBLED_TAG, true},
    {&sgp32_ProfileInfoListResponse_type,
     "BF2D1FBF2D1CE30C5A0A98103254769810325476E30C5A0A98103254769810325476",
     "BF2D1EA01CE30C5A0A98103254769810325476E30C5A0A98103254769810325476",
     SGP32_DEVIATION_DOUBLED_TAG | SGP32_DEVIATION_OMITTED_ARM, true},
    {&sgp22_ProfileInfoListResponse_type, "BF2D0EE30C5A0A98103254769810325476",
     "BF2D10A00EE30C5A0A98103254769810325476", SGP32_DEVIATION_OMITTED_ARM, false},
    {&sgp22_ProfileInfoListResponse_type, "BF2D13BF2D10A00EE30C5A0A98103254769810325476",
     "BF2D10A00EE30C5A0A98103254769810325476", SGP32_DEVIATION_DOUBLED_TAG, true},
    /* BF52 {fields}, also when the first one looks like an arm */
    {&sgp32_IpaEuiccDataResponse_type, "BF5206810161840107", "BF5208A006810161840107",
     SGP32_DEVIATION_OMITTED_ARM, false},
    {&sgp32_IpaEuiccDataResponse_type, "BF5205A000840107", "BF5207A005A000840107",
     SGP32_DEVIATION_OMITTED_ARM, false},
    {&sgp32_IpaEuiccDataResponse_type, "BF52053003840107", "BF5205A003840107",
     SGP32_DEVIATION_OMITTED_ARM, false},
    {&sgp32_IpaEuiccDataResponse_type, "BF5203840107", "BF5205A003840107",
     SGP32_DEVIATION_OMITTED_ARM, true},
    /* A5 {A0 {30 ..}}, A5 {30 ..}, A5 {..} */
    {&sgp32_EimConfigurationData_type, "3014800161A50FA00D300B300406022A030303000102",
     "3012800161A50DA00B300406022A030303000102", SGP32_DEVIATION_NESTED_CERTIFICATE, false},
    {&sgp32_EimConfigurationData_type, "3012800161A50D300B300406022A030303000102",
     "3012800161A50DA00B300406022A030303000102", SGP32_DEVIATION_KEY_DATA_ARM, false},
    {&sgp32_EimConfigurationData_type, "3010800161A50B300406022A030303000102",
     "3012800161A50DA00B300406022A030303000102", SGP32_DEVIATION_KEY_DATA_ARM, false},
    /* A5 {A1 {30 ..}}, A5 {30 ..}, A5 {..} */
    {&sgp32_EimConfigurationData_type,
     "3050800161A54BA1493047303A020105300406022A033000301E170D3235303130313030"
     "303030305A170D3235303130313030303030305A3000300B300406022A03030300010230"
     "0406022A030303000102",
     "304E800161A549A147303A020105300406022A033000301E170D32353031303130303030"
     "30305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
     "022A030303000102",
     SGP32_DEVIATION_NESTED_CERTIFICATE, false},
    {&sgp32_EimConfigurationData_type,
     "304E800161A5493047303A020105300406022A033000301E170D32353031303130303030"
     "30305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
     "022A030303000102",
     "304E800161A549A147303A020105300406022A033000301E170D32353031303130303030"
     "30305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
     "022A030303000102",
     SGP32_DEVIATION_KEY_DATA_ARM, false},
    {&sgp32_EimConfigurationData_type,
     "304C800161A547303A020105300406022A033000301E170D323530313031303030303030"
     "5A170D3235303130313030303030305A3000300B300406022A030303000102300406022A"
     "030303000102",
     "304E800161A549A147303A020105300406022A033000301E170D32353031303130303030"
     "30305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
     "022A030303000102",
     SGP32_DEVIATION_KEY_DATA_ARM, false},
    /* A6 {A0 {30 ..}}, A6 {30 ..}, A6 {..} */
    {&sgp32_EimConfigurationData_type, "3014800161A60FA00D300B300406022A030303000102",
     "3012800161A60DA00B300406022A030303000102", SGP32_DEVIATION_NESTED_CERTIFICATE, false},
    {&sgp32_EimConfigurationData_type, "3012800161A60D300B300406022A030303000102",
     "3012800161A60DA00B300406022A030303000102", SGP32_DEVIATION_KEY_DATA_ARM, false},
    {&sgp32_EimConfigurationData_type, "3010800161A60B300406022A030303000102",
     "3012800161A60DA00B300406022A030303000102", SGP32_DEVIATION_KEY_DATA_ARM, false},
    /* A6 {A1 {30 ..}}, A6 {30 ..}, A6 {..} */
    {&sgp32_EimConfigurationData_type,
     "3050800161A64BA1493047303A020105300406022A033000301E170D3235303130313030"
     "303030305A170D3235303130313030303030305A3000300B300406022A03030300010230"
     "0406022A030303000102",
     "304E800161A649A147303A020105300406022A033000301E170D32353031303130303030"
     "30305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
     "022A030303000102",
     SGP32_DEVIATION_NESTED_CERTIFICATE, false},
    {&sgp32_EimConfigurationData_type,
     "304E800161A6493047303A020105300406022A033000301E170D32353031303130303030"
     "30305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
     "022A030303000102",
     "304E800161A649A147303A020105300406022A033000301E170D32353031303130303030"
     "30305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
     "022A030303000102",
     SGP32_DEVIATION_KEY_DATA_ARM, false},
    {&sgp32_EimConfigurationData_type,
     "304C800161A647303A020105300406022A033000301E170D323530313031303030303030"
     "5A170D3235303130313030303030305A3000300B300406022A030303000102300406022A"
     "030303000102",
     "304E800161A649A147303A020105300406022A033000301E170D32353031303130303030"
     "30305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
     "022A030303000102",
     SGP32_DEVIATION_KEY_DATA_ARM, false},
    /* A5 and A6 with a whole certificate */
    {&sgp32_IpaEuiccDataResponse_type,
     "BF528199A08196A5493047303A020105300406022A033000301E170D3235303130313030"
     "303030305A170D3235303130313030303030305A3000300B300406022A03030300010230"
     "0406022A030303000102A6493047303A020105300406022A033000301E170D3235303130"
     "313030303030305A170D3235303130313030303030305A3000300B300406022A03030300"
     "0102300406022A030303000102",
     "BF528195A08192A547303A020105300406022A033000301E170D32353031303130303030"
     "30305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
     "022A030303000102A647303A020105300406022A033000301E170D323530313031303030"
     "3030305A170D3235303130313030303030305A3000300B300406022A0303030001023004"
     "06022A030303000102",
     SGP32_DEVIATION_NESTED_CERTIFICATE, false},
    {&sgp32_GetCertsResponse_type,
     "BF568199A08196A5493047303A020105300406022A033000301E170D3235303130313030"
     "303030305A170D3235303130313030303030305A3000300B300406022A03030300010230"
     "0406022A030303000102A6493047303A020105300406022A033000301E170D3235303130"
     "313030303030305A170D3235303130313030303030305A3000300B300406022A03030300"
     "0102300406022A030303000102",
     "BF568195A08192A547303A020105300406022A033000301E170D32353031303130303030"
     "30305A170D3235303130313030303030305A3000300B300406022A030303000102300406"
     "022A030303000102A647303A020105300406022A033000301E170D323530313031303030"
     "3030305A170D3235303130313030303030305A3000300B300406022A0303030001023004"
     "06022A030303000102",
     SGP32_DEVIATION_NESTED_CERTIFICATE, false},
    /* BF61 {80 | 5A, 02} and BF60 {80 | 5A} */
    {&sgp32_EsipaMessageFromIpaToEim_type, "BF4E18BF61155A108904903200100123450001234567890102017F",
     "BF4E1ABF6117A0125A108904903200100123450001234567890181017F", SGP32_DEVIATION_CORRELATION_ID,
     false},
    {&sgp32_EsipaMessageFromIpaToEim_type, "BF4E09BF610680010A02017F",
     "BF4E0BBF6108A00380010A81017F", SGP32_DEVIATION_CORRELATION_ID, false},
    {&sgp32_EsipaMessageFromIpaToEim_type, "BF4E06BF610302017F", "BF4E06BF610381017F",
     SGP32_DEVIATION_CORRELATION_ID, false},
    {&sgp32_EsipaMessageFromIpaToEim_type, "BF4E15BF60125A1089049032001001234500012345678901",
     "BF4E17BF6014A0125A1089049032001001234500012345678901", SGP32_DEVIATION_CORRELATION_ID, false},
    {&sgp32_EsipaMessageFromIpaToEim_type, "BF4E06BF600380010A", "BF4E08BF6005A00380010A",
     SGP32_DEVIATION_CORRELATION_ID, true},
    /* AB {30 ..} for listEimResult */
    {&sgp32_EuiccResultData_type, "AB0A30038001613003800161", "AB0CA00A30038001613003800161",
     SGP32_DEVIATION_OMITTED_ARM, false},
    {&sgp32_EuiccResultData_type, "AB0730053003800161", "AB07A0053003800161",
     SGP32_DEVIATION_OMITTED_ARM, false},
    /* rollbackFlag, refreshFlag and cmdResult under other tags */
    {&sgp32_Psmo_type, "A30E5A0A981032547698103254768000", "A30E5A0A981032547698103254760500",
     SGP32_DEVIATION_ROLLBACK_FLAG_TAG, true},
    {&sgp32_Psmo_type, "A30E5A0A981032547698103254768100", "A30E5A0A981032547698103254760500",
     SGP32_DEVIATION_ROLLBACK_FLAG_TAG, true},
    {&sgp32_ProfileRollbackRequest_type, "BF58030101FF", "BF58038001FF",
     SGP32_DEVIATION_REFRESH_FLAG_TAG, false},
    {&sgp32_ProfileRollbackResponse_type, "BF5803800100", "BF5803020100",
     SGP32_DEVIATION_ROLLBACK_RESULT_TAG, false},
    /* A1 {BF41 {..}} for cancelSessionResponse */
    {&sgp32_CancelSessionRequestEsipa_type, "BF410B80010AA106BF410381017F",
     "BF410880010AA10381017F", SGP32_DEVIATION_DOUBLED_TAG, true},
    /* BF4F {BF4F {..}} */
    {&sgp32_EsipaMessageFromEimToIpa_type, "BF4F06BF4F03020101", "BF4F03020101",
     SGP32_DEVIATION_DOUBLED_TAG, true},
};

Test(deviations, mends_the_forms_that_were_seen_in_the_field)
{
    for (size_t i = 0; i < sizeof seen_forms / sizeof seen_forms[0]; i++) {
        const seen_form *one = &seen_forms[i];
        support_buffer bent = support_hex(one->bent);
        sgp32_error error;
        const char *fault = support_judge(&error, one->type, support_view(bent), SGP32_STRICT);
        cr_assert_null(fault, "%s", fault);
        cr_assert_eq(error.status == SGP32_OK, one->unknown, "%s: strict says %s", one->bent,
                     sgp32_status_name(error.status));
        support_buffer right = support_hex(one->right);
        fault = support_mends(one->type, support_view(bent), one->forms, support_view(right));
        cr_assert_null(fault, "%s", fault);
        support_free(&right);
        support_free(&bent);
    }
}
