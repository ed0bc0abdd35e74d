/* SPDX-License-Identifier: Apache-2.0 */
#include "codec/quick.h"

#include <string.h>

#include "codec/header.h"
#include "codec/match.h"
#include "codec/store.h"

#if !ENGINE_SMALL

/* What is set aside while a value inside is read. CHOICEs need no place: they end where what they
   hold ends. */
typedef struct quick_frame {
    const schema_component *item; /* the component at hand, or what the elements are */
    const schema_component *last; /* behind the components; NULL: a list */
    const uint8_t *end;           /* of the contents */
    union {
        uint8_t *base;          /* the struct, if it is stored */
        const sgp32_type *list; /* or the list's type */
    };
    union {
        uint32_t presence; /* offset of the next presence flag */
        size_t count;      /* or of elements before the one at hand */
    };
    const uint8_t *before; /* SET OF: the element before it */
} quick_frame;

/* -- primitives -------------------------------------------------------------------- */

/* What stands before a number with this first octet: all zeros or all ones. */
static inline int64_t sign_of(uint8_t first)
{
    return first < 0x80 ? 0 : -1;
}

/* Whether `mask` has no bit in common with any of the octets. */
static inline bool has_none(const uint8_t *data, size_t size, uint8_t mask)
{
    uint64_t octets = 0;
    for (; size >= sizeof octets; data += sizeof octets, size -= sizeof octets) {
        memcpy(&octets, data, sizeof octets);
        if ((octets & UINT64_C(0x0101010101010101) * mask) != 0) {
            return false;
        }
    }
    uint32_t rest = 0;
    while (size-- != 0) {
        rest |= *data++;
    }
    return (rest & mask) == 0;
}

/* Whether an OBJECT IDENTIFIER is in order; false too if one arc is 128 or what begins with 80. */
static inline bool is_plain_oid(const uint8_t *data, size_t size)
{
    uint32_t octet = 0x80;
    for (; size != 0; size--) {
        octet = *data++;
        if (engine_rare(octet == 0x80)) {
            return false;
        }
    }
    return octet < 0x80;
}

/* A primitive of a rarer kind, and any that has a DEFAULT. */
ENGINE_CALLED static bool read_rare(const sgp32_type *type, uint8_t *value, const uint8_t *content,
                                    size_t size)
{
    leaf_fault fault;
    if (leaf_check(&fault, type, content, size) != SGP32_OK ||
        ((type->flags & SCHEMA_DEFAULTED) != 0 && is_default(type, content, size))) {
        return false;
    }
    if (value != NULL) {
        store(type, value, content, size);
    }
    return true;
}

/* Checks the primitive that `item` describes and stores it, unless `value` is NULL. */
ENGINE_INLINE static inline bool read_primitive(const schema_component *item, uint8_t *value,
                                                const uint8_t *start, const uint8_t *content,
                                                const uint8_t *next)
{
    const sgp32_type *type = item->type;
    size_t size = (size_t)(next - content);
    size_t at = 0;
    if (type->kind == SCHEMA_OCTETS) {
        if (engine_rare(schema_out_of_bounds(type, size))) {
            return false;
        }
        goto view;
    }
    if (type->kind == SCHEMA_OID) {
        if (engine_rare(!is_plain_oid(content, size))) {
            return read_rare(type, value, content, size);
        }
        goto view;
    }
    switch (type->kind) {
    case SCHEMA_UTF8:
        if (engine_rare(!has_none(content, size, 0x80) || schema_out_of_bounds(type, size))) {
            return read_rare(type, value, content, size);
        }
        break;
    case SCHEMA_ANY:
        if (item->tag != 0) {
            return read_rare(type, value, content, size);
        }
        if (engine_rare(start[0] == 0)) {
            return false; /* end-of-contents is no TLV */
        }
        content = start;
        break;
    case SCHEMA_BITS:
        if (size == 0 || content[0] != 0 || schema_out_of_bounds(type, (size - 1) * 8)) {
            return read_rare(type, value, content, size);
        }
        if (value != NULL) {
            *(sgp32_bits *)(void *)value = (sgp32_bits){content + 1, (size - 1) * 8};
        }
        return true;
    case SCHEMA_NAMED:
        if (size != 1 || (type->flags & (SCHEMA_BOUNDED | SCHEMA_DEFAULTED)) != 0) {
            return read_rare(type, value, content, size);
        }
        if (value != NULL) {
            *(int64_t *)(void *)value = sign_of(content[0]) * 0x100 + content[0];
        }
        return true;
    case SCHEMA_INTEGER:
        if (size == 0 || size > sizeof(int64_t) ||
            (type->flags & (SCHEMA_BOUNDED | SCHEMA_DEFAULTED)) != 0 ||
            der_integer_check(&at, content, size) != SGP32_OK) {
            return read_rare(type, value, content, size);
        }
        if (value != NULL) {
            sgp32_integer *integer = (sgp32_integer *)(void *)value;
            uint64_t number = (uint64_t)sign_of(content[0]);
            for (const uint8_t *octet = content; octet != next; octet++) {
                number = number << 8 | *octet;
            }
            integer->value = (int64_t)number;
            integer->big = sgp32_bytes_of(NULL, 0);
        }
        return true;
    case SCHEMA_NULL:
        return size == 0;
    default:
        return read_rare(type, value, content, size);
    }
view:
    if (value != NULL) {
        *(sgp32_bytes *)(void *)value = engine_span(content, next);
    }
    return true;
}

/* -- the loop ---------------------------------------------------------------------- */

/* Checks the elements of a list, which lie from `content` to `end`, and counts them. */
static bool check_list(size_t *count, const sgp32_type *list, const uint8_t *content,
                       const uint8_t *end, quick_frame *top, const quick_frame *limit);

/*
 * One loop, compiled for storing and for checking. Lists are never stored, so that what is in them
 * is left to the loop that checks. It begins with the value that `what` describes or, if `list`
 * is not NULL, with its elements, whose number goes to *elements.
 */
/* NOLINTNEXTLINE(readability-function-size): its parts share their variables, in registers. */
ENGINE_INLINE static inline bool loop(const schema_component *what, const sgp32_type *list,
                                      uint8_t *value, const engine_tlv *tlv, uint32_t options,
                                      quick_frame *top, const quick_frame *limit, size_t *elements,
                                      const bool stores)
{
    quick_frame *const bottom = top;
    const sgp32_type *type = NULL;
    const schema_component *item = NULL; /* the component at hand, or what the elements are; NULL
                                            around the value that is to be read */
    const schema_component *last = NULL; /* behind the components; NULL: a list */
    const uint8_t *start = tlv->start;   /* of the value that `what` describes */
    const uint8_t *content = tlv->content;
    const uint8_t *next = tlv->end;
    const uint8_t *pos = content; /* of the next octet to read */
    const uint8_t *end = next;    /* of the contents of the innermost SEQUENCE or list */
    const uint8_t *before = NULL; /* its element before the one at hand */
    uint8_t *base = NULL;         /* its struct */
    uint32_t presence = 0;        /* offset of its next presence flag */
    size_t count = 0;             /* of its elements */
    if (!stores && list != NULL) {
        item = list->items;
        goto elements;
    }
    goto dispatch;

begin: /* The value that `what` describes and that is no primitive. */
    type = what->type;
    if (type->kind <= SCHEMA_SET) {
        if (engine_rare(top == limit)) {
            return false;
        }
        top->item = item;
        top->last = last;
        top->end = end;
        if (stores) {
            top->base = base;
            top->presence = presence;
        } else if (last == NULL) {
            top->list = list;
            top->count = count;
            top->before = before;
        }
        top++;
        if (stores) {
            base = value;
            *(sgp32_bytes *)(void *)base = engine_span(start, next);
            presence = sizeof(sgp32_bytes);
            if ((type->flags & SCHEMA_EXTENSIBLE) != 0) {
                ((sgp32_bytes *)(void *)base)[1] = sgp32_bytes_of(NULL, 0);
                presence = 2 * sizeof(sgp32_bytes);
            }
        }
        item = type->items;
        last = item + type->low;
        pos = content;
        end = next;
        goto components;
    }
    if (type->kind == SCHEMA_CHOICE) {
        if (stores) {
            *(sgp32_bytes *)(void *)value = engine_span(start, next);
        }
        engine_tlv inner = {start, content, next, 0};
        if (what->tag != 0 && (!header_read(&inner, content, next) || inner.end != next)) {
            return false;
        }
        if (what->tag == 0 && !header_read(&inner, start, next)) {
            return false;
        }
        uint32_t i = schema_alternative(type, inner.identifier);
        if (engine_rare(i == type->low)) {
            return false;
        }
        what = &type->items[i];
        if (stores) {
            match_set_choice(value, (uint16_t)(i + 1));
            value += what->place & SCHEMA_OFFSET;
        }
        start = inner.start;
        content = inner.content;
        goto dispatch;
    }
    if (stores) {
        sgp32_list *stored = (sgp32_list *)(void *)value;
        stored->der = engine_span(content, next);
        stored->items = NULL;
        stored->options = options;
        if (!check_list(&stored->count, type, content, next, top, limit)) {
            return false;
        }
        goto read;
    }
    if (engine_rare(top == limit)) {
        return false;
    }
    top->item = item;
    top->last = last;
    top->end = end;
    top->list = list;
    top->count = count;
    top->before = before;
    top++;
    list = type;
    item = type->items;
    last = NULL;
    count = 0;
    before = NULL;
    pos = content;
    end = next;
    goto elements;

dispatch: /* The value that `what` describes, with its header read. */
    if (engine_rare((what->place & SCHEMA_WRAPPED) != 0)) {
        engine_tlv inner;
        if (!header_read(&inner, content, next) || inner.end != next ||
            inner.identifier != what->type->tag) {
            return false;
        }
        content = inner.content;
    }
    if (what->type->kind <= SCHEMA_SET_OF) {
        goto begin;
    }
    if (!read_primitive(what, stores ? value : NULL, start, content, next)) {
        return false;
    }

read: /* What ends at `next` has been read. */
    pos = next;
    if (item == NULL) {
        return true;
    }
    if (!stores && last == NULL) {
        goto elements;
    }
    item++;

components: /* From `item` on they are due at `pos`. */
    while (item != last) {
        if (end - pos < 2) {
            if (pos != end) {
                return false;
            }
            goto absent;
        }
        uint32_t identifier = pos[0];
        size_t size = pos[1];
        content = pos + 2;
        if (item->tag != identifier) {
            identifier = header_identifier(&size, &content, end, identifier);
            if (engine_rare(identifier == 0)) {
                return false;
            }
            while (item->tag != identifier) {
                if (item->tag == 0 && schema_begins(item, identifier)) {
                    break;
                }
                if (engine_rare((item->place & (SCHEMA_OPTIONAL | SCHEMA_DEFAULT)) == 0)) {
                    return false;
                }
                if (stores) {
                    store_absent(base, &presence, item);
                }
                item++;
                if (engine_rare(item == last)) {
                    return false;
                }
            }
        }
        if (engine_rare(size >= 0x80) && !header_length(&size, &content, end)) {
            return false;
        }
        if (engine_rare(size > (size_t)(end - content))) {
            return false;
        }
        start = pos;
        next = content + size;
        what = item;
        if (stores) {
            value = base + (item->place & SCHEMA_OFFSET);
            if ((item->place & SCHEMA_OPTIONAL) != 0) {
                base[presence++] = true;
            }
        }
        if (engine_rare((item->place & SCHEMA_WRAPPED) != 0)) {
            goto dispatch;
        }
        if (item->type->kind <= SCHEMA_SET_OF) {
            goto begin;
        }
        if (engine_rare(!read_primitive(item, stores ? value : NULL, start, content, next))) {
            return false;
        }
        pos = next;
        item++;
    }
    if (engine_rare(pos != end)) {
        return false; /* additions, or something that may not be there */
    }

leave: /* The innermost value ends at `end`. */
    next = end;
    top--;
    item = top->item;
    last = top->last;
    end = top->end;
    if (stores) {
        base = top->base;
        presence = top->presence;
    } else if (last == NULL) {
        list = top->list;
        count = top->count;
        before = top->before;
    }
    goto read;

absent: /* So are all from `item` on. */
    for (; item != last; item++) {
        if (engine_rare((item->place & (SCHEMA_OPTIONAL | SCHEMA_DEFAULT)) == 0)) {
            return false;
        }
        if (stores) {
            store_absent(base, &presence, item);
        }
    }
    goto leave;

elements: /* One is due at `pos`, unless that is the end. */
    while (pos != end) {
        if (end - pos < 2) {
            return false;
        }
        uint32_t identifier = pos[0];
        size_t size = pos[1];
        content = pos + 2;
        if (item->tag != identifier) {
            identifier = header_identifier(&size, &content, end, identifier);
            if (engine_rare(identifier == 0 || (item->tag != 0 && item->tag != identifier))) {
                return false;
            }
        }
        if (engine_rare(size >= 0x80) && !header_length(&size, &content, end)) {
            return false;
        }
        if (engine_rare(size > (size_t)(end - content))) {
            return false;
        }
        start = pos;
        next = content + size;
        if (list->kind == SCHEMA_SET_OF) {
            if (before != NULL &&
                der_set_compare(before, (size_t)(pos - before), pos, (size_t)(next - pos)) > 0) {
                return false;
            }
            before = pos;
        }
        count++;
        what = item;
        if (engine_rare((item->place & SCHEMA_WRAPPED) != 0)) {
            goto dispatch;
        }
        if (item->type->kind <= SCHEMA_SET_OF) {
            goto begin;
        }
        if (engine_rare(!read_primitive(item, NULL, start, content, next))) {
            return false;
        }
        pos = next;
    }
    if (engine_rare(schema_out_of_bounds(list, count))) {
        return false;
    }
    if (top == bottom) {
        *elements = count;
        return true;
    }
    goto leave;
}

ENGINE_CALLED static bool check_list(size_t *count, const sgp32_type *list, const uint8_t *content,
                                     const uint8_t *end, quick_frame *top, const quick_frame *limit)
{
    const engine_tlv tlv = {content, content, end, 0};
    return loop(list->items, list, NULL, &tlv, 0, top, limit, count, false);
}

const uint8_t *quick_read(const schema_component *item, uint8_t *value, const uint8_t *pos,
                          const uint8_t *limit, uint32_t options)
{
    quick_frame frames[SCHEMA_DEPTH];
    engine_tlv tlv;
    size_t count = 0;
    if (!header_read(&tlv, pos, limit) || (item->tag != 0 && item->tag != tlv.identifier)) {
        return NULL;
    }
    const quick_frame *end = frames + SCHEMA_DEPTH;
    bool read = value == NULL ? loop(item, NULL, NULL, &tlv, options, frames, end, &count, false)
                              : loop(item, NULL, value, &tlv, options, frames, end, &count, true);
    return read ? tlv.end : NULL;
}

#endif
