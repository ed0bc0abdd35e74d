/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lenient decoding: the BER forms in each place of each type, and the known
 * deviations, each made by bending a conforming value as the table says. All
 * are refused by strict decoding, reported by their bit and re-encoded as DER.
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

static bool in_set(const support_node *node)
{
    for (const support_node *up = node->parent; up != NULL; up = up->parent) {
        if (up->info.kind == SGP32_KIND_SET_OF) {
            return true;
        }
    }
    return false;
}

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

/* -- known deviations ------------------------------------------------------------------ */

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

Test(lenient, mends_each_known_deviation_wherever_its_type_stands)
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

Test(lenient, mends_the_forms_that_were_seen_in_the_field)
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
