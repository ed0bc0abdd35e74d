/* SPDX-License-Identifier: Apache-2.0 */
#include "codec/lenient.h"

#include "sgp32/deviations.h"

size_t lenient_leaf(engine *e, const sgp32_type *type, const uint8_t *data, size_t size)
{
    leaf_fault *fault = &e->fault;
    size_t at = 0;
    uint32_t form = 0;
    size_t padding = 0;
    if (fault->status == SGP32_BOOLEAN && size == 1) {
        form = SGP32_FORM_BOOLEAN; /* X.690 8.2.2: any octet but 00 is TRUE */
    } else if (fault->status == SGP32_INTEGER && size != 0) {
        form = SGP32_FORM_INTEGER;
        padding = der_integer_padding(data, size);
        if (leaf_check_integer(fault, type, data + padding, size - padding) != SGP32_OK) {
            fault->at += padding;
            return LENIENT_NEVER;
        }
    } else if (fault->status == SGP32_BITS && type->kind == SCHEMA_NAMED_BITS &&
               der_bits_check(&at, data, size, false) == SGP32_OK) {
        form = SGP32_FORM_BITS;
    }
    e->forms |= form;
    return form != 0 ? padding : LENIENT_NEVER;
}

/* The deviations of a type stand behind its components. */
static const schema_component *deviations(const sgp32_type *type)
{
    return &type->items[type->low];
}

static bool is_last(const schema_component *deviation)
{
    return deviation->place == 0;
}

/* Reads the TLV at `pos`: any, or with an identifier the only one up to `end`. *tlv stays if it
   is not there. */
static bool take(engine *e, engine_tlv *tlv, const uint8_t *pos, const uint8_t *end,
                 uint32_t identifier)
{
    der_header header;
    size_t at = 0;
    if (der_header_read(&header, &at, pos, (size_t)(end - pos)) != SGP32_OK) {
        return false;
    }
    size_t left = (size_t)(end - pos) - header.header_size;
    if (header.size > left ||
        (identifier != 0 && (header.identifier != identifier || header.size != left))) {
        return false;
    }
    e->forms |= header.minimal ? 0 : SGP32_FORM_LENGTH;
    tlv->start = pos;
    tlv->content = pos + header.header_size;
    tlv->end = tlv->content + header.size;
    tlv->identifier = header.identifier;
    return true;
}

/*
 * eimPublicKeyData and its like without an arm: `A5 {30 …}` or `A5 {alg, key}`.
 * A SubjectPublicKeyInfo has two parts, a Certificate three.
 */
ENGINE_CALLED static bool key_data(engine *e, uint32_t *alternative, const uint8_t *end)
{
    uint32_t forms = e->forms;
    uint32_t parts = 0;
    engine_tlv part = {e->tlv.start, e->tlv.start, end, 0};
    (void)take(e, &part, part.start, end, 0x30);
    forms |= e->forms;
    const uint8_t *start = part.start;
    const uint8_t *content = part.content;
    for (part.end = content; part.end != end && parts <= 3; parts++) {
        if (!take(e, &part, part.end, end, 0)) {
            parts = 3;
        }
    }
    e->forms = forms;
    if (parts != 2 && parts != 3) {
        return false;
    }
    *alternative = parts - 2; /* the key is [0], the certificate [1] */
    e->tlv = (engine_tlv){start, content, end, 0};
    return true;
}

/* Whether contents look like those of an alternative: empty, or beginning with something that
   it knows. */
ENGINE_CALLED static bool plausible(const sgp32_type *type, const uint8_t *content,
                                    const uint8_t *end)
{
    der_header header;
    size_t at = 0;
    if (content == end) {
        return true;
    }
    if (der_header_read(&header, &at, content, (size_t)(end - content)) != SGP32_OK) {
        return false;
    }
    return type->kind >= SCHEMA_SEQUENCE_OF ? schema_begins(type->items, header.identifier)
                                            : schema_find(type, header.identifier) < type->low;
}

void lenient_choice(engine *e, uint32_t *alternative, const sgp32_type *choice, const uint8_t *end)
{
    engine_tlv *tlv = &e->tlv;
    const uint8_t *start = tlv->start;
    const uint8_t *content = tlv->content;
    uint32_t forms = e->forms;
    bool doubled = choice->tag != 0 && tlv->identifier == choice->tag && tlv->end == end &&
                   take(e, tlv, content, end, 0);
    if (doubled) {
        /* Some compilers write the tag of a tagged CHOICE twice (X.680 31.2.7). */
        e->forms |= SGP32_DEVIATION_DOUBLED_TAG;
        *alternative = schema_alternative(choice, tlv->identifier);
        if (*alternative != choice->low && tlv->end == end) {
            return;
        }
    }
    bool deviates = (choice->flags & SCHEMA_DEVIATES) != 0;
    for (const schema_component *entry = deviations(choice); deviates && !is_last(entry); entry++) {
        if (entry->tag != 0 && entry->tag != tlv->identifier) {
            continue;
        }
        uint32_t index = SCHEMA_DEVIATION_INDEX(entry->place);
        const sgp32_type *arm = choice->items[index].type;
        switch (SCHEMA_DEVIATION_ACTION(entry->place)) {
        case SCHEMA_RETAG:
            if (tlv->end != end || !plausible(arm, tlv->content, end)) {
                continue;
            }
            *alternative = index;
            break;
        case SCHEMA_ARM:
            if (!plausible(arm, tlv->start, end)) {
                continue;
            }
            *alternative = index;
            tlv->content = tlv->start;
            tlv->end = end;
            tlv->identifier = 0;
            break;
        case SCHEMA_KEY_DATA:
            if (!key_data(e, alternative, end)) {
                continue;
            }
            break;
        default:
            continue;
        }
        e->forms |= SCHEMA_DEVIATION_FORM(entry->place);
        return;
    }
    if (doubled && *alternative == choice->low) {
        /* After all an unknown alternative that happens to have the tag of its CHOICE. */
        *tlv = (engine_tlv){start, content, end, choice->tag};
        e->forms = forms;
    }
}

bool lenient_component(engine *e, const sgp32_type *type, uint32_t index)
{
    const schema_component *item = &type->items[index];
    for (const schema_component *entry = deviations(type); !is_last(entry); entry++) {
        if (SCHEMA_DEVIATION_INDEX(entry->place) != index) {
            continue;
        }
        bool unwrapped = SCHEMA_DEVIATION_ACTION(entry->place) == SCHEMA_UNWRAPPED &&
                         schema_alternative(item->type, e->tlv.identifier) < item->type->low;
        bool retagged = SCHEMA_DEVIATION_ACTION(entry->place) == SCHEMA_RETAG &&
                        entry->tag == e->tlv.identifier &&
                        (item->type->kind != SCHEMA_NULL || e->tlv.content == e->tlv.end);
        if (!unwrapped && !retagged) {
            continue; /* what cannot be the component may still be an unknown addition */
        }
        e->forms |= SCHEMA_DEVIATION_FORM(entry->place);
        return true;
    }
    return false;
}

void lenient_nested(engine *e, const sgp32_type *type)
{
    engine_tlv *tlv = &e->tlv;
    const schema_component *entry = deviations(type);
    while (!is_last(entry) && SCHEMA_DEVIATION_ACTION(entry->place) != SCHEMA_NESTED) {
        entry++;
    }
    /* 30 {30 …} is no IMPLICIT tag. */
    if (!is_last(entry) && tlv->identifier != type->tag &&
        take(e, tlv, tlv->content, tlv->end, entry->tag)) {
        e->forms |= SCHEMA_DEVIATION_FORM(entry->place);
    }
}
