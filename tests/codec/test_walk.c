/* SPDX-License-Identifier: Apache-2.0 */
/* The walk against the tree that the octets were written from. */
#include "support/generate.h"
#include "support/judge.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/codec.h"

/* Where a walk has come to in its tree. */
typedef struct position {
    const uint8_t *start;
    const support_node *root;
    const support_node *node; /* of the last event */
    bool inside;              /* it was entered and not yet left */
    uint32_t depth;           /* values that have been entered */
    size_t events;
    size_t stop; /* number of the event that ends the walk; SIZE_MAX: none */
    const char *fault;
} position;

/* What comes after a node that is done. */
static void go_on(position *p)
{
    const support_node *node = p->node;
    if (node != p->root && node->next != NULL) {
        p->node = node->next;
        p->inside = false;
    } else {
        p->node = node->parent; /* to be left; past the root there is nothing */
        p->inside = true;
    }
}

static bool same_view(sgp32_bytes view, const uint8_t *start, size_t from, size_t to)
{
    return view.size == to - from && view.data == start + from;
}

/* Where the contents of a node begin; those of an untagged CHOICE are its alternative's. */
static size_t content_at(const uint8_t *start, const support_node *node)
{
    if (node->type == NULL || node->tag != 0 || node->info.kind != SGP32_KIND_CHOICE) {
        return node->content_at;
    }
    const support_node *only = node->first;
    size_t at = only->start + 1;
    if (only->type != NULL) {
        return only->inner != 0 ? only->inner_at : only->content_at;
    }
    if ((start[only->start] & 0x1F) == 0x1F) {
        while (start[at++] >= 0x80) {
        }
    }
    return at + 1; /* unknown ones are short */
}

static const char *check_event(position *p, const sgp32_event *event)
{
    const support_node *node = p->node;
    if (node == NULL) {
        return "an event behind the last one";
    }
    bool leaf = node->type != NULL && support_is_leaf(node->info.kind);
    sgp32_event_kind kind = node->type == NULL ? SGP32_EVENT_UNKNOWN
                            : leaf             ? SGP32_EVENT_VALUE
                            : p->inside        ? SGP32_EVENT_LEAVE
                                               : SGP32_EVENT_ENTER;
    if (event->kind != kind || event->type != node->type) {
        return "kind or type";
    }
    if (kind == SGP32_EVENT_LEAVE) {
        p->depth--;
    }
    bool step = node->type != NULL && node != p->root;
    if (event->depth != p->depth || event->index != (step ? node->index : SGP32_INDEX_NONE) ||
        event->parent != (node == p->root ? NULL : node->parent->type)) {
        return "depth, index or parent";
    }
    size_t start = kind == SGP32_EVENT_LEAVE ? node->end : node->start;
    size_t content = kind == SGP32_EVENT_LEAVE ? node->end : content_at(p->start, node);
    if (event->offset != start || !same_view(event->der, p->start, start, node->end) ||
        !same_view(event->content, p->start, content, node->end)) {
        return "octets";
    }
    if (kind == SGP32_EVENT_ENTER) {
        p->depth++;
    }
    return NULL;
}

static sgp32_status follow(void *context, const sgp32_event *event)
{
    position *p = (position *)context;
    if (p->events++ == p->stop) {
        return SGP32_ARGUMENT;
    }
    const char *fault = check_event(p, event);
    if (fault != NULL) {
        p->fault = fault;
        return SGP32_ARGUMENT;
    }
    if (event->kind == SGP32_EVENT_ENTER) {
        p->inside = p->node->first == NULL;
        p->node = p->inside ? p->node : p->node->first;
    } else {
        go_on(p);
    }
    return SGP32_OK;
}

static void whole_walk(support_case *s)
{
    support_buffer der = support_write(s->root);
    bool other = support_is_reinterpreted(s->type, support_view(der));
    for (uint32_t options = 0; options <= (other ? SGP32_STRICT : SGP32_LENIENT); options++) {
        position p = {der.data, s->root, s->root, false, 0, 0, SIZE_MAX, NULL};
        sgp32_error error;
        sgp32_status status = sgp32_walk(s->type, &error, support_view(der), options, follow, &p);
        cr_assert_null(
            p.fault, "%s",
            support_report(s->type, support_view(der), "event %zu: wrong %s", p.events, p.fault));
        cr_assert(status == SGP32_OK && error.status == SGP32_OK && error.forms == 0);
        cr_assert(p.node == NULL && p.depth == 0, "%s",
                  support_report(s->type, support_view(der), "the walk ends early"));
        s->checked += p.events;
    }
    support_free(&der);
}

Test(walk, visits_each_value_once_with_its_place_and_octets)
{
    cr_assert_geq(support_for_all(whole_walk, 30, 30), 30000);
}

/* A visitor's status ends the walk; the error names the value that it was shown. */
static void stopped_walk(support_case *s)
{
    support_buffer der = support_write(s->root);
    size_t most = SIZE_MAX;
    for (size_t stop = 0; stop < most; stop++) {
        position p = {der.data, s->root, s->root, false, 0, 0, stop, NULL};
        sgp32_error error;
        sgp32_status status =
            sgp32_walk(s->type, &error, support_view(der), SGP32_STRICT, follow, &p);
        cr_assert_null(p.fault, "%s", p.fault);
        if (status == SGP32_OK) {
            cr_assert_eq(p.events, stop);
            break;
        }
        uint32_t path[SGP32_PATH_MAX];
        const support_node *at = p.node->type == NULL ? p.node->parent : p.node;
        uint32_t depth = support_path(path, at);
        bool leaves = p.inside && !support_is_leaf(at->info.kind) && p.node == at;
        cr_assert(status == SGP32_ARGUMENT && error.status == SGP32_ARGUMENT &&
                      p.events == stop + 1 && error.depth == depth &&
                      memcmp(error.path, path, depth * sizeof path[0]) == 0 &&
                      error.offset == (leaves ? p.node->end : p.node->start),
                  "%s",
                  support_report(s->type, support_view(der),
                                 "stopped at event %zu, of %s: depth %u, offset %zu", stop,
                                 support_path_text(at), error.depth, error.offset));
        s->checked++;
    }
    support_free(&der);
}

Test(walk, ends_with_the_status_of_its_visitor_where_that_stopped)
{
    cr_assert_geq(support_for_all(stopped_walk, 30, 8), 5000);
}

typedef struct counts {
    size_t enter;
    size_t leave;
    size_t leaves_before_enter;
} counts;

static sgp32_status count(void *context, const sgp32_event *event)
{
    counts *seen = (counts *)context;
    seen->enter += event->kind == SGP32_EVENT_ENTER;
    seen->leave += event->kind == SGP32_EVENT_LEAVE;
    seen->leaves_before_enter += seen->leave > seen->enter;
    return SGP32_OK;
}

/* Also where the input is refused in its middle. */
static void broken_walk(support_case *s)
{
    support_buffer der = support_write(s->root);
    for (size_t i = 0; i < der.size && i < 40; i++) {
        counts seen = {0, 0, 0};
        sgp32_error error;
        der.data[i] ^= 0x55;
        sgp32_status status =
            sgp32_walk(s->type, &error, support_view(der), SGP32_LENIENT, count, &seen);
        cr_assert_eq(seen.leaves_before_enter, 0);
        cr_assert(status != SGP32_OK || seen.enter == seen.leave);
        der.data[i] ^= 0x55;
        s->checked++;
    }
    support_free(&der);
}

Test(walk, leaves_only_what_it_has_entered)
{
    cr_assert_geq(support_for_all(broken_walk, 30, 8), 20000);
}
