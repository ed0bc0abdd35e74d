/* SPDX-License-Identifier: Apache-2.0 */
/* Finds the type of a message: by the outer tag, then by trying. */
#include "detect.h"

#include <stdlib.h>

#include "tlv.h"
#include "types.h"

static sgp32_status count_parts(void *context, const sgp32_event *event)
{
    fit *counts = context;
    counts->unknown += event->kind == SGP32_EVENT_UNKNOWN;
    counts->known += event->kind == SGP32_EVENT_ENTER || event->kind == SGP32_EVENT_VALUE;
    return SGP32_OK;
}

static unsigned bits_set(uint32_t bits)
{
    unsigned count = 0;
    for (; bits != 0; bits &= bits - 1) {
        count++;
    }
    return count;
}

/* Whether `a` is a better fit than `b`, which stands before it in module order. */
static bool is_better(const fit *a, const fit *b)
{
    if (a->unknown != b->unknown) {
        return a->unknown < b->unknown;
    }
    return bits_set(a->forms) < bits_set(b->forms);
}

/* Puts `next` behind those that are as good as it is. */
static void insert(fit *list, size_t *count, const fit *next,
                   bool (*better)(const fit *, const fit *))
{
    size_t at = (*count)++;
    for (; at != 0 && better(next, &list[at - 1]); at--) {
        list[at] = list[at - 1];
    }
    list[at] = *next;
}

/* Of two that do not decode, whether `a` recognised more of the message. */
static bool is_farther(const fit *a, const fit *b)
{
    if (a->known != b->known) {
        return a->known > b->known;
    }
    return a->error.offset > b->error.offset;
}

/* The identifier that the input begins with; 0 if there is none. */
static uint32_t outer_tag(sgp32_bytes der)
{
    uint32_t tag = 0;
    for (size_t i = 0; i < der.size && i < 4; i++) {
        tag = tag << 8 | der.data[i];
        bool goes_on = i == 0 ? (der.data[0] & 0x1F) == 0x1F : (der.data[i] & 0x80) != 0;
        if (!goes_on) {
            return tag;
        }
    }
    return 0;
}

void detect(detection *out, sgp32_bytes der, uint32_t options)
{
    size_t types = sgp32_type_count();
    *out = (detection){NULL, 0, NULL, 0, outer_tag(der)};
    out->fits = tool_alloc(types * sizeof *out->fits);
    out->misses = tool_alloc(types * sizeof *out->misses);
    for (size_t i = 0; i < types && out->tag != 0; i++) {
        fit next = {.type = sgp32_type_at(i)};
        if (!type_begins_with(next.type, out->tag)) {
            continue;
        }
        sgp32_status status = sgp32_walk(next.type, &next.error, der, options, count_parts, &next);
        next.forms = next.error.forms;
        if (status == SGP32_OK) {
            insert(out->fits, &out->count, &next, is_better);
        } else {
            insert(out->misses, &out->miss_count, &next, is_farther);
        }
    }
}

void detect_free(detection *out)
{
    free(out->fits);
    free(out->misses);
    *out = (detection){NULL, 0, NULL, 0, 0};
}
