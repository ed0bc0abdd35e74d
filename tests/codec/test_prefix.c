/* SPDX-License-Identifier: Apache-2.0 */
/* Input that ends too early, in allocations that end where it does. */
#include "support/generate.h"
#include "support/judge.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/codec.h"

static void strict_prefixes(support_case *s)
{
    support_buffer der = support_write(s->root);
    for (size_t size = 0; size < der.size && der.size <= 400; size++) {
        /* The whole input ends too early, whatever it ends in. */
        support_fault expected = {SGP32_TRUNCATED, size, NULL};
        sgp32_error error;
        const char *fault = support_refuses(&error, s->type, sgp32_bytes_of(der.data, size),
                                            size % 4 == 0 ? SGP32_LENIENT : SGP32_STRICT, expected);
        cr_assert_null(fault, "%s", fault);
        s->checked++;
    }
    support_free(&der);
}

Test(prefix, every_strict_prefix_is_refused_where_it_ends)
{
    cr_assert_geq(support_for_all(strict_prefixes, 20, 8), 20000);
}

/* The same cuts with a header that says how much is left. */
static void cut_contents(support_case *s)
{
    support_buffer der = support_write(s->root);
    size_t header = s->root->content_at;
    if (s->root->tag == 0 || der.size > 127 || s->root->first == NULL) {
        support_free(&der);
        return;
    }
    for (size_t size = header; size < der.size; size++) {
        sgp32_error error;
        der.data[header - 1] = (uint8_t)(size - header);
        sgp32_bytes cut = sgp32_bytes_of(der.data, size);
        for (uint32_t options = 0; options <= SGP32_LENIENT; options++) {
            const char *fault = support_judge(&error, s->type, cut, options);
            if (fault == NULL && options == SGP32_STRICT && error.status == SGP32_OK) {
                fault = support_returns(s->type, cut);
            }
            if (fault == NULL && error.status == SGP32_TRUNCATED && error.offset != size) {
                fault = support_report(s->type, cut, "truncated at %zu", error.offset);
            }
            cr_assert_null(fault, "%s", fault);
        }
        s->checked++;
    }
    support_free(&der);
}

Test(prefix, contents_that_end_too_early_are_refused_or_come_back)
{
    cr_assert_geq(support_for_all(cut_contents, 20, 8), 10000);
}

/* The elements of a list in an allocation of their own that is cut behind the cursor's back. */
static void cut_list(support_case *s)
{
    sgp32_type_info info;
    sgp32_component_info element;
    if (!support_is_list(s->root->info.kind) || s->root->first == NULL) {
        return;
    }
    support_buffer der = support_write(s->root);
    (void)sgp32_type_component(&element, s->type, 0);
    sgp32_type_describe(&info, element.type);
    void *value = malloc(info.struct_size != 0 ? info.struct_size : 1);
    cr_assert_not_null(value);
    size_t count = support_child_count(s->root);
    size_t size = der.size - s->root->content_at;
    for (size_t cut = 1; cut <= size && size <= 200; cut++) {
        support_buffer rest =
            support_copy(sgp32_bytes_of(der.data + s->root->content_at, size - cut));
        sgp32_list list = {support_view(rest), NULL, count, 0};
        sgp32_cursor cursor = sgp32_list_begin(list);
        sgp32_error error;
        sgp32_status status = SGP32_OK;
        while (status == SGP32_OK && !sgp32_list_done(&cursor)) {
            status = sgp32_list_next(s->type, &cursor, value, &error);
        }
        const char *what = support_report(s->type, support_view(der), "list cut by %zu: %s at %zu",
                                          cut, sgp32_status_name(status), error.offset);
        cr_assert(status == SGP32_TRUNCATED || status == SGP32_LENGTH, "%s", what);
        cr_assert(error.offset <= rest.size && error.depth >= 1, "%s", what);
        cr_assert_eq(error.path[0], cursor.index, "%s", what);
        support_free(&rest);
        s->checked++;
    }
    free(value);
    support_free(&der);
}

Test(prefix, every_cut_of_a_list_is_refused_by_its_cursor)
{
    cr_assert_geq(support_for_all(cut_list, 0, 8), 500);
}
