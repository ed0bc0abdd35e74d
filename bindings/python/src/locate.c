/* SPDX-License-Identifier: Apache-2.0 */
#include "locate.h"

typedef struct tlv {
    const uint8_t *start;
    const uint8_t *content;
    const uint8_t *end;
    uint32_t identifier;
} tlv;

/* Reads a header that has been checked. */
static inline tlv read_tlv(const uint8_t *at)
{
    tlv made = {at, NULL, NULL, *at};
    if ((*at++ & 0x1F) == 0x1F) {
        do {
            made.identifier = made.identifier << 8 | *at;
        } while ((*at++ & 0x80) != 0);
    }
    size_t size = *at++;
    if (size >= 0x80) {
        size_t count = size & 0x7F;
        for (size = 0; count != 0; count--) {
            size = size << 8 | *at++;
        }
    }
    made.content = at;
    made.end = at + size;
    return made;
}

const uint8_t *locate_next(const uint8_t *at)
{
    return read_tlv(at).end;
}

static bool has_alternative(const meta *choice, uint32_t identifier)
{
    for (size_t i = 0; i < choice->count; i++) {
        if (choice->components[i].tag == identifier) {
            return true;
        }
    }
    return false;
}

/* Whether a TLV is one of the components of a type, wherever it stands. */
static bool knows(const meta *type, const tlv *t)
{
    for (size_t i = 0; i < type->count; i++) {
        const meta_component *item = &type->components[i];
        if (item->tag == t->identifier ||
            (item->tag == 0 && item->type->kind == SGP32_KIND_CHOICE &&
             has_alternative(item->type, t->identifier))) {
            return true;
        }
    }
    return false;
}

/* Whether a TLV that a type does not know can be an addition to it. */
static bool admits(const meta *type, const tlv *t)
{
    /* X.680 24.8: additions to an automatically tagged list are context-specific. */
    return type->extensible && (!type->automatic || (*t->start & 0xC0) == 0x80) && !knows(type, t);
}

/* Whether a TLV is the component that is due, or else a later one. */
static bool is_component(const meta *holder, const meta_component *item, const tlv *t)
{
    if (item->tag != 0) {
        return item->tag == t->identifier;
    }
    if (item->type->kind == SGP32_KIND_ANY || has_alternative(item->type, t->identifier)) {
        return true;
    }
    /* An extensible CHOICE may stand untagged with an alternative that nobody knows. */
    return admits(item->type, t) && !knows(holder, t);
}

/* The place of a component's value in its TLV. */
static void settle(place *found, const meta_component *item, const tlv *t)
{
    bool bare = item->type->kind == SGP32_KIND_CHOICE || item->type->kind == SGP32_KIND_ANY;
    found->start = t->start;
    found->end = t->end;
    if (bare) {
        found->content = item->tag == 0 ? t->start : t->content;
    } else {
        found->content = item->wrapped ? read_tlv(t->content).content : t->content;
    }
}

void locate_root(place *found, const meta *type, sgp32_bytes der)
{
    meta_component root = {.type = type, .tag = type->tag};
    tlv t = read_tlv(der.data);
    settle(found, &root, &t);
}

bool locate_component(place *found, const meta *type, const place *in, size_t index)
{
    const uint8_t *at = in->content;
    for (size_t i = 0; at != in->end; i++) {
        tlv t = read_tlv(at);
        while (i < index && type->components[i].tag != t.identifier &&
               !is_component(type, &type->components[i], &t)) {
            i++;
        }
        if (i == index) {
            if (!is_component(type, &type->components[i], &t)) {
                return false;
            }
            settle(found, &type->components[i], &t);
            return true;
        }
        at = t.end;
    }
    return false;
}

bool locate_alternative(place *found, size_t *index, const meta *type, const place *in)
{
    tlv t = read_tlv(in->content);
    for (size_t i = 0; i < type->count; i++) {
        if (type->components[i].tag == t.identifier) {
            settle(found, &type->components[i], &t);
            *index = i;
            return true;
        }
    }
    *found = (place){t.start, t.content, t.end};
    return false;
}

void locate_element(place *found, const meta *type, const uint8_t *at)
{
    tlv t = read_tlv(at);
    settle(found, type->components, &t);
}

const uint8_t *locate_unknown(const meta *type, const place *in)
{
    const uint8_t *at = in->content;
    size_t i = 0;
    while (at != in->end) {
        tlv t = read_tlv(at);
        while (i < type->count && !is_component(type, &type->components[i], &t)) {
            i++;
        }
        if (i++ == type->count) {
            break;
        }
        at = t.end;
    }
    return at;
}
