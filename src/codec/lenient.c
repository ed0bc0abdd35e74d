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
    e->in.forms |= form;
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

bool lenient_take(engine_input *in, const uint8_t *pos, const uint8_t *end)
{
    der_header header;
    size_t at;
    if (der_header_read(&header, &at, pos, (size_t)(end - pos)) != SGP32_OK) {
        return false;
    }
    pos += header.header_size;
    if (header.size > (size_t)(end - pos)) {
        return false;
    }
    in->forms |= header.minimal ? 0 : SGP32_FORM_LENGTH;
    in->tlv.start = pos - header.header_size;
    in->tlv.content = pos;
    in->tlv.end = pos + header.size;
    in->tlv.identifier = header.identifier;
    return true;
}

/* Whether contents look like those of an alternative: empty, or beginning with something that
   it knows. */
static inline bool plausible(const sgp32_type *type, const uint8_t *content, const uint8_t *end)
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

/* Some compilers write the tag of a tagged CHOICE twice (X.680 31.2.7): goes to the TLV inside the
   second one. */
ENGINE_CALLED static bool take_doubled(engine_input *in, uint32_t *alternative,
                                       const sgp32_type *choice, const uint8_t *end)
{
    if (choice->tag == 0 || in->tlv.identifier != choice->tag || in->tlv.end != end ||
        !lenient_take(in, in->tlv.content, end)) {
        return false;
    }
    *alternative = schema_alternative(choice, in->tlv.identifier);
    return true;
}

/*
 * eimPublicKeyData and its like without an arm: `A5 {30 …}` or `A5 {alg, key}`.
 * A SubjectPublicKeyInfo has two parts, a Certificate three. The number of parts, or 0.
 */
ENGINE_CALLED static uint32_t key_data_parts(engine_input *in, const uint8_t *end)
{
    const uint8_t *start = in->tlv.start;
    const uint8_t *content = in->tlv.end == end ? in->tlv.content : start;
    uint32_t forms = in->forms;
    uint32_t parts = 0;
    for (const uint8_t *part = content; part != end && parts <= 3; part = in->tlv.end) {
        parts = lenient_take(in, part, end) ? parts + 1 : 4;
    }
    if (parts == 2 || parts == 3) {
        in->tlv = (engine_tlv){start, content, end, 0};
        return parts;
    }
    (void)lenient_take(in, start, end); /* as it was */
    in->forms = forms;
    return 0;
}

/* The alternative of which a deviation tells that in->tlv is meant to be. Returns its form, or 0 if
   there is none. Of key data, *alternative stays: it has to be looked into. */
ENGINE_CALLED static uint32_t find_arm(engine_input *in, uint32_t *alternative,
                                       const sgp32_type *choice, const uint8_t *end)
{
    const schema_component *entry = deviations(choice);
    if ((choice->flags & SCHEMA_DEVIATES) == 0) {
        return 0;
    }
    for (; !is_last(entry); entry++) {
        uint32_t action = SCHEMA_DEVIATION_ACTION(entry->place);
        if (entry->tag != 0 && entry->tag != in->tlv.identifier) {
            continue;
        }
        if (action == SCHEMA_KEY_DATA) {
            break;
        }
        uint32_t index = SCHEMA_DEVIATION_INDEX(entry->place);
        const uint8_t *content = action == SCHEMA_ARM ? in->tlv.start : in->tlv.content;
        if ((action == SCHEMA_ARM || (action == SCHEMA_RETAG && in->tlv.end == end)) &&
            plausible(choice->items[index].type, content, end)) {
            *alternative = index;
            if (action == SCHEMA_ARM) {
                in->tlv = (engine_tlv){content, content, end, 0};
            }
            break;
        }
    }
    return is_last(entry) ? 0 : SCHEMA_DEVIATION_FORM(entry->place);
}

void lenient_choice(engine_input *in, uint32_t *alternative, const sgp32_type *choice,
                    const uint8_t *end)
{
    const uint8_t *start = in->tlv.start;
    uint32_t forms = in->forms;
    if (take_doubled(in, alternative, choice, end)) {
        in->forms |= SGP32_DEVIATION_DOUBLED_TAG;
        if (*alternative != choice->low && in->tlv.end == end) {
            return;
        }
    }
    uint32_t form = find_arm(in, alternative, choice, end);
    if (form != 0 && *alternative == choice->low) {
        uint32_t parts = key_data_parts(in, end);
        form = parts == 0 ? 0 : form;
        *alternative = parts == 0 ? choice->low : parts - 2; /* [0] is the key, [1] a certificate */
    }
    in->forms |= form;
    if (*alternative == choice->low && in->tlv.start != start) {
        /* After all an unknown alternative that happens to have the tag of its CHOICE. */
        (void)lenient_take(in, start, end);
        in->forms = forms;
    }
}

bool lenient_component(engine_input *in, const sgp32_type *type, uint32_t index)
{
    const schema_component *item = &type->items[index];
    for (const schema_component *entry = deviations(type); !is_last(entry); entry++) {
        if (SCHEMA_DEVIATION_INDEX(entry->place) != index) {
            continue;
        }
        bool unwrapped = SCHEMA_DEVIATION_ACTION(entry->place) == SCHEMA_UNWRAPPED &&
                         schema_alternative(item->type, in->tlv.identifier) < item->type->low;
        bool retagged = SCHEMA_DEVIATION_ACTION(entry->place) == SCHEMA_RETAG &&
                        entry->tag == in->tlv.identifier &&
                        (item->type->kind != SCHEMA_NULL || in->tlv.content == in->tlv.end);
        if (!unwrapped && !retagged) {
            continue; /* what cannot be the component may still be an unknown addition */
        }
        in->forms |= SCHEMA_DEVIATION_FORM(entry->place);
        return true;
    }
    return false;
}

void lenient_nested(engine_input *in, const sgp32_type *type)
{
    const schema_component *entry = deviations(type);
    while (!is_last(entry) && SCHEMA_DEVIATION_ACTION(entry->place) != SCHEMA_NESTED) {
        entry++;
    }
    const engine_tlv outer = in->tlv;
    uint32_t forms = in->forms;
    /* 30 {30 …} is no IMPLICIT tag. */
    if (is_last(entry) || outer.identifier == type->tag ||
        !lenient_take(in, outer.content, outer.end)) {
        return;
    }
    if (in->tlv.identifier == entry->tag && in->tlv.end == outer.end) {
        in->forms |= SCHEMA_DEVIATION_FORM(entry->place);
    } else {
        in->tlv = outer;
        in->forms = forms;
    }
}
