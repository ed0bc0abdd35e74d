/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Contents of primitives and the constraints on them: each kind of fault in
 * each place of each type, decoded and encoded, with its status, offset, path
 * and text.
 */
#include "support/generate.h"
#include "support/judge.h"
#include "support/struct.h"

#include <criterion/criterion.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Called for each node of small samples of each type; may change the node and must restore it. */
typedef void (*node_property)(support_case *s, support_node *node);

static node_property current;

static void each_node(support_case *s)
{
    for (support_node **node = support_nodes(&s->recipe->arena, s->root); *node != NULL; node++) {
        current(s, *node);
    }
}

static size_t for_all_nodes(node_property check)
{
    current = check;
    return support_for_all(each_node, 0, 6);
}

/* The tree is refused in this way by strict decoding. */
static sgp32_error refuse(support_case *s, sgp32_status status, size_t offset,
                          const support_node *at)
{
    sgp32_error error;
    support_buffer der = support_write(s->root);
    support_fault expected = {status, offset, at};
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
    fault = fault != NULL ? fault : support_returns(s->type, support_view(der));
    cr_assert_null(fault, "%s", fault);
    support_free(&der);
    s->checked++;
}

/* Writes to learn where everything is. */
static void place(support_case *s)
{
    support_buffer der = support_write(s->root);
    support_free(&der);
}

/* The struct of the whole sample, its lists made of structs. */
static void *unfolded(support_case *s)
{
    support_buffer der = support_write(s->root);
    sgp32_bytes kept =
        sgp32_bytes_of(support_keep(&s->recipe->arena, der.data, der.size), der.size);
    support_free(&der);
    void *value = support_decoded(&s->recipe->arena, s->type, kept, SGP32_STRICT);
    cr_assert_not_null(value, "%s", support_report(s->type, kept, "does not decode"));
    cr_assert(support_unfold(&s->recipe->arena, s->type, value));
    return value;
}

/* The path of a node in an unfolded struct, whose sets are backwards. */
static uint32_t struct_path(uint32_t *path, const support_node *node)
{
    if (node->parent == NULL) {
        return 0;
    }
    uint32_t depth = struct_path(path, node->parent);
    bool set = node->parent->info.kind == SGP32_KIND_SET_OF;
    size_t last = support_child_count(node->parent) - 1;
    path[depth] = set ? (uint32_t)last - node->index : node->index;
    return depth + 1;
}

/* Encoding a struct fails in this way, whether it measures or writes. */
static sgp32_error refuse_struct(support_case *s, const void *value, sgp32_status status,
                                 const support_node *at)
{
    sgp32_error error;
    sgp32_bytes der;
    uint32_t path[SGP32_PATH_MAX];
    uint32_t depth = struct_path(path, at);
    uint8_t room[64];
    for (int measured = 0; measured < 2; measured++) {
        sgp32_status found =
            sgp32_encode(s->type, &der, &error, measured ? NULL : room, sizeof room, value);
        char line[512];
        sgp32_error_format(line, sizeof line, &error);
        cr_assert(found == status && error.status == status && error.offset == 0 &&
                      error.depth == depth && error.type == s->type &&
                      memcmp(error.path, path, depth * sizeof path[0]) == 0,
                  "seed %" PRIu64 ": encode says %s instead of %s in %s", support_seed(), line,
                  sgp32_status_name(status), support_path_text(at));
    }
    s->checked++;
    return error;
}

/* -- contents of no form ----------------------------------------------------------- */

typedef struct bad_content {
    sgp32_kind kind;
    const char *hex;
    size_t at; /* of the first wrong octet in the contents */
    sgp32_status status;
} bad_content;

/* Any INTEGER, BIT STRING: those with names, too. */
static const bad_content bad_contents[] = {
    {SGP32_KIND_BOOLEAN, "", 0, SGP32_BOOLEAN},
    {SGP32_KIND_BOOLEAN, "01", 0, SGP32_BOOLEAN},
    {SGP32_KIND_BOOLEAN, "FE", 0, SGP32_BOOLEAN},
    {SGP32_KIND_BOOLEAN, "FFFF", 1, SGP32_BOOLEAN},
    {SGP32_KIND_BOOLEAN, "0000", 1, SGP32_BOOLEAN},
    {SGP32_KIND_INTEGER, "", 0, SGP32_INTEGER},
    {SGP32_KIND_INTEGER, "0000", 0, SGP32_INTEGER},
    {SGP32_KIND_INTEGER, "007F", 0, SGP32_INTEGER},
    {SGP32_KIND_INTEGER, "FF80", 0, SGP32_INTEGER},
    {SGP32_KIND_INTEGER, "FFFFFFFFFFFFFFFFFF", 0, SGP32_INTEGER},
    {SGP32_KIND_NAMED_INTEGER, "008000000000000000", 0, SGP32_RANGE},
    {SGP32_KIND_NAMED_INTEGER, "FF7FFFFFFFFFFFFFFF", 0, SGP32_RANGE},
    {SGP32_KIND_ENUMERATED, "07", 0, SGP32_RANGE},
    {SGP32_KIND_ENUMERATED, "0B", 0, SGP32_RANGE},
    {SGP32_KIND_ENUMERATED, "10", 0, SGP32_RANGE},
    {SGP32_KIND_ENUMERATED, "40", 0, SGP32_RANGE},
    {SGP32_KIND_ENUMERATED, "FF", 0, SGP32_RANGE},
    {SGP32_KIND_ENUMERATED, "01000000000000000001", 0, SGP32_RANGE},
    {SGP32_KIND_NULL, "00", 0, SGP32_NULL},
    {SGP32_KIND_BITS, "", 0, SGP32_BITS},
    {SGP32_KIND_BITS, "01", 0, SGP32_BITS},
    {SGP32_KIND_BITS, "0880", 0, SGP32_BITS},
    {SGP32_KIND_BITS, "0781", 1, SGP32_BITS},
    {SGP32_KIND_BITS, "01FFFF", 2, SGP32_BITS},
    {SGP32_KIND_NAMED_BITS, "0000", 1, SGP32_BITS},
    {SGP32_KIND_NAMED_BITS, "0600", 1, SGP32_BITS},
    {SGP32_KIND_NAMED_BITS, "008000", 2, SGP32_BITS},
    {SGP32_KIND_NAMED_BITS, "0680", 1, SGP32_BITS},
    {SGP32_KIND_OID, "", 0, SGP32_OID},
    {SGP32_KIND_OID, "80", 0, SGP32_OID},
    {SGP32_KIND_OID, "8001", 0, SGP32_OID},
    {SGP32_KIND_OID, "2A86", 1, SGP32_OID},
    {SGP32_KIND_OID, "2A8001", 1, SGP32_OID},
    {SGP32_KIND_OID, "2A8648FF", 3, SGP32_OID},
    {SGP32_KIND_UTF8, "80", 0, SGP32_UTF8},
    {SGP32_KIND_UTF8, "C080", 0, SGP32_UTF8}, /* overlong */
    {SGP32_KIND_UTF8, "E08080", 0, SGP32_UTF8},
    {SGP32_KIND_UTF8, "F0808080", 0, SGP32_UTF8},
    {SGP32_KIND_UTF8, "41EDA080", 1, SGP32_UTF8}, /* a surrogate */
    {SGP32_KIND_UTF8, "F4908080", 0, SGP32_UTF8}, /* beyond 10FFFF */
    {SGP32_KIND_UTF8, "FF", 0, SGP32_UTF8},
    {SGP32_KIND_UTF8, "4142E282", 2, SGP32_UTF8},    /* half a character */
    {SGP32_KIND_PRINTABLE, "412A", 1, SGP32_STRING}, /* * */
    {SGP32_KIND_PRINTABLE, "40", 0, SGP32_STRING},   /* @ */
    {SGP32_KIND_PRINTABLE, "C1", 0, SGP32_STRING},
    {SGP32_KIND_IA5, "4180", 1, SGP32_STRING},
    {SGP32_KIND_NUMERIC, "312D", 1, SGP32_STRING}, /* - */
    {SGP32_KIND_NUMERIC, "41", 0, SGP32_STRING},
    {SGP32_KIND_VISIBLE, "411F", 1, SGP32_STRING},
    {SGP32_KIND_VISIBLE, "7F", 0, SGP32_STRING},
    {SGP32_KIND_VISIBLE, "80", 0, SGP32_STRING},
    {SGP32_KIND_BMP, "41", 0, SGP32_STRING},
    {SGP32_KIND_BMP, "0041D800", 2, SGP32_STRING},
    {SGP32_KIND_BMP, "004100", 2, SGP32_STRING},
    {SGP32_KIND_UNIVERSAL, "000041", 0, SGP32_STRING},
    {SGP32_KIND_UNIVERSAL, "0000004100110000", 4, SGP32_STRING},
    {SGP32_KIND_UNIVERSAL, "0000DFFF", 0, SGP32_STRING},
    {SGP32_KIND_UTC_TIME, "", 0, SGP32_TIME},
    {SGP32_KIND_UTC_TIME, "323530313031313230305A", 10, SGP32_TIME}, /* no seconds */
    {SGP32_KIND_UTC_TIME, "3235303130313132303030302B30303030", 12, SGP32_TIME},
    {SGP32_KIND_UTC_TIME, "3235313330313132303030305A", 3, SGP32_TIME}, /* month 13 */
    {SGP32_KIND_UTC_TIME, "3235303232393132303030305A", 5, SGP32_TIME}, /* 29 February */
    {SGP32_KIND_UTC_TIME, "3235303130313234303030305A", 7, SGP32_TIME}, /* hour 24 */
    {SGP32_KIND_UTC_TIME, "3235303130313132303030305A5A", 13, SGP32_TIME},
    {SGP32_KIND_GENERALIZED_TIME, "323032353031303131323030303030", 14, SGP32_TIME},
    {SGP32_KIND_GENERALIZED_TIME, "32303235303130313132303030302E305A", 16, SGP32_TIME},
    {SGP32_KIND_GENERALIZED_TIME, "32303235303130313132303030302E5A", 15, SGP32_TIME},
    {SGP32_KIND_GENERALIZED_TIME, "32303235303130313132303030302E35305A", 17, SGP32_TIME},
    {SGP32_KIND_GENERALIZED_TIME, "32303235303130313132303030302C355A", 14, SGP32_TIME},
    {SGP32_KIND_GENERALIZED_TIME, "32313030303232393030303030305A", 7, SGP32_TIME},
};

/* Whether a row of the table speaks of a kind. */
static bool concerns(const bad_content *bad, sgp32_kind kind)
{
    bool number = kind == SGP32_KIND_NAMED_INTEGER || kind == SGP32_KIND_ENUMERATED;
    return bad->kind == kind || (bad->kind == SGP32_KIND_INTEGER && number) ||
           (bad->kind == SGP32_KIND_BITS && kind == SGP32_KIND_NAMED_BITS);
}

/* Whether the C value of a kind can hold contents of no form. */
static bool can_hold(sgp32_kind kind)
{
    return kind == SGP32_KIND_OID || support_is_string(kind) || kind == SGP32_KIND_UTC_TIME ||
           kind == SGP32_KIND_GENERALIZED_TIME;
}

static void bad_leaf(support_case *s, support_node *node)
{
    static bool met[SGP32_KIND_ANY + 1];
    if (node->type == NULL || !support_is_leaf(node->info.kind)) {
        return;
    }
    bool holds = can_hold(node->info.kind);
    void *value = holds ? unfolded(s) : NULL;
    sgp32_bytes right = node->content;
    met[node->info.kind] = true;
    for (size_t i = 0; i < sizeof bad_contents / sizeof bad_contents[0]; i++) {
        const bad_content *bad = &bad_contents[i];
        if (!concerns(bad, node->info.kind) || (bad->status == SGP32_RANGE && node->info.bounded)) {
            continue;
        }
        support_buffer content = support_hex(bad->hex);
        node->content = support_view(content);
        place(s);
        refuse(s, bad->status, node->content_at + bad->at, node);
        node->content = right;
        if (holds) {
            place(s);
            sgp32_bytes *field = (sgp32_bytes *)support_field(node, value);
            sgp32_bytes before = *field;
            *field = support_view(content);
            refuse_struct(s, value, bad->status, node);
            *field = before;
        }
        support_free(&content);
    }
    if (s->type == support_type_at(support_type_count() - 1)) {
        for (int kind = SGP32_KIND_BOOLEAN; kind < SGP32_KIND_ANY; kind++) {
            cr_assert(met[kind], "no value of kind %d", kind);
        }
    }
}

Test(constraints, reject_contents_of_no_form_everywhere)
{
    cr_assert_geq(for_all_nodes(bad_leaf), 5000);
}

/* An open type holds one TLV with a minimal length. */
static void bad_open(support_case *s, support_node *node)
{
    static const struct {
        const char *hex;
        size_t at;
        sgp32_status tagged;   /* inside a tag of its own */
        sgp32_status untagged; /* in a list, where the length runs into what follows */
    } cases[] = {
        {"0481", 2, SGP32_TRUNCATED, SGP32_OK},  {"048101AA", 1, SGP32_LENGTH, SGP32_LENGTH},
        {"0480", 1, SGP32_LENGTH, SGP32_LENGTH}, {"8403AAAA", 4, SGP32_TRUNCATED, SGP32_OK},
        {"0400AA", 2, SGP32_TRAILING, SGP32_OK}, {"00", 0, SGP32_TAG, SGP32_TAG},
        {"1F1E00", 1, SGP32_TAG, SGP32_TAG},     {"", 0, SGP32_TRUNCATED, SGP32_OK},
    };
    if (node->type == NULL || node->info.kind != SGP32_KIND_ANY || node->parent == NULL) {
        return;
    }
    sgp32_bytes right = node->content;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        support_buffer content = support_hex(cases[i].hex);
        sgp32_status status = node->tag != 0 ? cases[i].tagged : cases[i].untagged;
        bool sorted = node->parent->info.kind == SGP32_KIND_SET_OF;
        if (status != SGP32_OK && !(sorted && support_child_count(node->parent) > 1)) {
            node->content = support_view(content);
            place(s);
            refuse(s, status, node->content_at + cases[i].at, node);
            node->content = right;
        }
        if (!sorted && cases[i].tagged != SGP32_OK) {
            void *value = unfolded(s);
            sgp32_bytes *field = (sgp32_bytes *)support_field(node, value);
            *field = support_view(content);
            refuse_struct(s, value, cases[i].tagged, node);
        }
        support_free(&content);
    }
}

Test(constraints, reject_an_open_type_that_is_not_one_tlv)
{
    cr_assert_geq(for_all_nodes(bad_open), 50);
}

/* -- SIZE -------------------------------------------------------------------------- */

/* What the text of an error ends with. */
static void check_size_text(const sgp32_error *error, const support_node *node, uint64_t actual)
{
    char line[1024];
    char expected[1024];
    char bounds[64];
    const sgp32_type_info *info = &node->info;
    if (info->maximum == UINT64_MAX) {
        snprintf(bounds, sizeof bounds, "at least %" PRIu64, info->minimum);
    } else if (info->minimum == info->maximum) {
        snprintf(bounds, sizeof bounds, "%" PRIu64, info->minimum);
    } else {
        snprintf(bounds, sizeof bounds, "%" PRIu64 " to %" PRIu64, info->minimum, info->maximum);
    }
    snprintf(expected, sizeof expected, ": size %" PRIu64 ", must be %s (offset %zu)", actual,
             bounds, error->offset);
    sgp32_error_format(line, sizeof line, error);
    const char *tail = strrchr(line, ':');
    cr_assert_str_eq(tail, expected);
#if SGP32_NAMES
    for (const support_node *up = node; up != NULL; up = up->parent) {
        if (up->info.kind == SGP32_KIND_SET_OF && up != node) {
            return; /* backwards in structs */
        }
    }
    size_t path = (size_t)(tail - line);
    cr_assert(strlen(support_path_text(node)) == path &&
                  memcmp(line, support_path_text(node), path) == 0,
              "%s is not the path %s", line, support_path_text(node));
#endif
}

static void check_size_error(const sgp32_error *error, const support_node *node, uint64_t actual)
{
    cr_assert_eq(error->actual, actual);
    cr_assert_eq(error->minimum, node->info.minimum);
    cr_assert_eq(error->maximum, node->info.maximum);
    check_size_text(error, node, actual);
}

static bool has_size(const support_node *node)
{
    return node->type != NULL && node->info.bounded && node->info.kind != SGP32_KIND_INTEGER &&
           node->info.kind != SGP32_KIND_NAMED_INTEGER;
}

static void put_size(void *field, sgp32_kind kind, sgp32_bytes content, size_t units)
{
    if (kind == SGP32_KIND_BITS || kind == SGP32_KIND_NAMED_BITS) {
        *(sgp32_bits *)field = (sgp32_bits){content.data + 1, units};
    } else {
        *(sgp32_bytes *)field = content;
    }
}

static void check_string_size(support_case *s, support_node *node, size_t units, bool right)
{
    sgp32_bytes before = node->content;
    sgp32_bytes content = support_sized(s->recipe, node->info.kind, units);
    void *value = right ? NULL : unfolded(s);
    node->content = content;
    place(s);
    if (right) {
        accept(s);
    } else {
        sgp32_error error = refuse(s, SGP32_SIZE, node->size_at, node);
        check_size_error(&error, node, units);
    }
    node->content = before;
    if (!right) {
        place(s);
        put_size(support_field(node, value), node->info.kind, content, units);
        sgp32_error error = refuse_struct(s, value, SGP32_SIZE, node);
        check_size_error(&error, node, units);
    }
}

static void string_size(support_case *s, support_node *node)
{
    if (!has_size(node) || !support_is_leaf(node->info.kind)) {
        return;
    }
    check_string_size(s, node, (size_t)node->info.minimum, true);
    if (node->info.minimum != 0) {
        check_string_size(s, node, (size_t)node->info.minimum - 1, false);
        check_string_size(s, node, 0, false);
    }
    /* The longest ones once, as values of their own. */
    if (node->info.maximum != UINT64_MAX && (node->info.maximum <= 300 || node == s->root)) {
        check_string_size(s, node, (size_t)node->info.maximum, true);
        check_string_size(s, node, (size_t)node->info.maximum + 1, false);
    } else if (node->info.maximum == UINT64_MAX) {
        check_string_size(s, node, 70000, true);
    }
}

Test(constraints, hold_each_size_at_both_bounds_and_refuse_one_beyond)
{
    cr_assert_geq(for_all_nodes(string_size), 1000);
}

static void list_size(support_case *s, support_node *node)
{
    if (!has_size(node) || support_is_leaf(node->info.kind)) {
        return;
    }
    support_node *elements = node->first;
    bool sorted = false; /* the elements of a set around it may change places */
    for (const support_node *up = node->parent; up != NULL; up = up->parent) {
        sorted = sorted || up->info.kind == SGP32_KIND_SET_OF;
    }
    if (sorted) {
        return;
    }
    /* As many as there may be, and one more: the first one again and again. */
    void *value = unfolded(s);
    sgp32_list *list = (sgp32_list *)support_field(node, value);
    size_t count = list->count;
    if (node->info.maximum != UINT64_MAX && node->info.maximum < 300) {
        node->first = NULL;
        for (size_t i = 0; i < node->info.maximum; i++) {
            support_insert(node, NULL, support_clone(&s->recipe->arena, elements));
        }
        accept(s);
        support_insert(node, NULL, support_clone(&s->recipe->arena, elements));
        place(s);
        /* Of a set the place of its last element is known, of a sequence its length. */
        const support_node *last = node->first;
        while (last->next != NULL) {
            last = last->next;
        }
        bool set = node->info.kind == SGP32_KIND_SET_OF;
        sgp32_error error = refuse(s, SGP32_SIZE, set ? last->start : node->size_at, node);
        check_size_error(&error, node, node->info.maximum + 1);
        list->count = (size_t)node->info.maximum + 1;
        error = refuse_struct(s, value, SGP32_SIZE, node);
        check_size_error(&error, node, node->info.maximum + 1);
    }
    node->first = NULL;
    list->count = 0;
    if (node->info.minimum != 0) {
        place(s);
        sgp32_error error = refuse(s, SGP32_SIZE, node->size_at, node);
        check_size_error(&error, node, 0);
        error = refuse_struct(s, value, SGP32_SIZE, node);
        check_size_error(&error, node, 0);
    }
    list->count = count;
    node->first = elements;
}

Test(constraints, hold_each_list_size_at_both_bounds_and_refuse_one_beyond)
{
    cr_assert_geq(for_all_nodes(list_size), 50);
}

/* -- ranges ------------------------------------------------------------------------ */

static void put_number(support_case *s, support_node *node, const char *hex)
{
    support_buffer content = support_hex(hex);
    node->content =
        sgp32_bytes_of(support_keep(&s->recipe->arena, content.data, content.size), content.size);
    support_free(&content);
}

static void range(support_case *s, support_node *node)
{
    bool number = node->type != NULL && (node->info.kind == SGP32_KIND_INTEGER ||
                                         node->info.kind == SGP32_KIND_NAMED_INTEGER);
    if (!number || !node->info.bounded) {
        return;
    }
    /* All ranges of the schema are 0..256 and 0..MAX. */
    bool open = node->info.maximum == UINT64_MAX;
    cr_assert(node->info.minimum == 0 && (open || node->info.maximum == 256));
    static const char *const always_wrong[] = {"FF", "80", "8000000000000000",
                                               "FF0000000000000000"};
    static const char *const finite_wrong[] = {"0101", "7FFF", "7FFFFFFFFFFFFFFF",
                                               "008000000000000000", "01000000000000000000"};
    static const char *const right[] = {"01", "7F", "00FF", "0100"};
    sgp32_bytes before = node->content;
    for (size_t i = 0; i < 4; i++) {
        put_number(s, node, always_wrong[i]);
        place(s);
        refuse(s, SGP32_RANGE, node->content_at, node);
        put_number(s, node, right[i]);
        accept(s);
    }
    for (size_t i = 0; i < 5; i++) {
        put_number(s, node, finite_wrong[i]);
        place(s);
        if (!open) {
            refuse(s, SGP32_RANGE, node->content_at, node);
        } else {
            accept(s);
        }
    }
    node->content = before;
    void *value = unfolded(s);
    void *field = support_field(node, value);
    static const int64_t wrong[] = {-1, INT64_MIN, 257, INT64_MAX};
    for (size_t i = 0; i < (open ? 2u : 4u); i++) {
        if (node->info.kind == SGP32_KIND_INTEGER) {
            *(sgp32_integer *)field = sgp32_integer_of(wrong[i]);
        } else {
            *(int64_t *)field = wrong[i];
        }
        refuse_struct(s, value, SGP32_RANGE, node);
    }
}

Test(constraints, hold_each_range_and_refuse_one_beyond)
{
    cr_assert_geq(for_all_nodes(range), 100);
}

/* -- other values of C types ------------------------------------------------------- */

static void null_views(support_case *s, support_node *node)
{
    if (node->type == NULL || !support_is_leaf(node->info.kind)) {
        return;
    }
    void *value = unfolded(s);
    void *field = support_field(node, value);
    switch (node->info.kind) {
    case SGP32_KIND_BOOLEAN:
    case SGP32_KIND_NULL:
    case SGP32_KIND_NAMED_INTEGER:
        return;
    case SGP32_KIND_ENUMERATED:
        *(int64_t *)field = 7;
        refuse_struct(s, value, SGP32_RANGE, node);
        *(int64_t *)field = INT64_MIN;
        refuse_struct(s, value, SGP32_RANGE, node);
        return;
    case SGP32_KIND_INTEGER:
        *(sgp32_integer *)field = (sgp32_integer){0, {NULL, 9}};
        refuse_struct(s, value, SGP32_ARGUMENT, node);
        *(sgp32_integer *)field = (sgp32_integer){0, {(const uint8_t *)"\0\1", 2}};
        refuse_struct(s, value, SGP32_INTEGER, node);
        return;
    case SGP32_KIND_BITS:
    case SGP32_KIND_NAMED_BITS:
        *(sgp32_bits *)field = (sgp32_bits){NULL, 3};
        break;
    default:
        *(sgp32_bytes *)field = (sgp32_bytes){NULL, 3};
        break;
    }
    refuse_struct(s, value, SGP32_ARGUMENT, node);
}

Test(constraints, refuse_to_encode_views_of_nothing)
{
    cr_assert_geq(for_all_nodes(null_views), 1000);
}
