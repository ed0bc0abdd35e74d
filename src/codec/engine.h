/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The decoding engine's inside: its explicit stack, and what decode, validate,
 * walk and the list cursors share. One engine serves all of them: without a
 * destination it validates, with a visitor it walks.
 */
#ifndef SGP32_SRC_ENGINE_H
#define SGP32_SRC_ENGINE_H

#include "codec/schema.h"
#include "der/der.h"
#include "sgp32/codec.h"

/* Where size counts, the stack does too: rare paths get frames of their own. */
#if defined(__OPTIMIZE_SIZE__) && defined(__GNUC__)
#define ENGINE_APART __attribute__((noinline))
#else
#define ENGINE_APART
#endif

/*
 * A SEQUENCE, SET, CHOICE or list whose contents are being read or written. The
 * encoder uses the same frames, so that it can hand the rest of its stack to an
 * engine that brings a leniently decoded list into DER form.
 */
typedef struct engine_frame {
    const sgp32_type *type;
    uint8_t *value; /* decoding: the struct or list, NULL if nothing is stored */
    union {
        struct {
            const uint8_t *start; /* of the TLV, wrapper included; of a SET OF whose first
                                     element has been read the element before this one */
            const uint8_t *end;   /* of the contents */
        };
        struct {
            size_t mark;  /* encoding: octets written before the contents */
            uint16_t tag; /* that the value gets; 0: none */
            bool wrapped; /* `tag` goes around the type's own */
        };
    };
    union {
        uint32_t index; /* list: the element at hand */
        struct {
            uint16_t component; /* or alternative at hand */
            uint16_t presence;  /* SEQUENCE: offset of the next presence flag; encoding a
                                   CHOICE: whether its alternative has been begun */
        };
    };
} engine_frame;

/* `index` before the first element; its lower half is `component` before the first one. */
#define ENGINE_BEFORE UINT32_MAX

/* The frame's step in the path of an error. */
static inline uint32_t engine_step(const engine_frame *frame)
{
    return frame->type->kind >= SCHEMA_SEQUENCE_OF ? frame->index : frame->component;
}

/* One TLV inside the input. `identifier` is 0 where a deviation left none. */
typedef struct engine_tlv {
    const uint8_t *start;
    const uint8_t *content;
    const uint8_t *end;
    uint32_t identifier;
} engine_tlv;

typedef struct engine {
    const uint8_t *start; /* of the input: offsets count from here */
    const uint8_t *pos;   /* of the next octet to read */
    uint32_t options;
    uint32_t forms;
    sgp32_error *error; /* may be NULL */
    sgp32_visit visit;  /* may be NULL */
    void *context;
    engine_frame *frames;
    uint8_t capacity; /* of `frames` */
    uint8_t depth;    /* frames in use */
    /* The value that begins next: its header has been read into `tlv`. */
    bool wrapped;           /* `tag` goes around the type's own */
    uint16_t tag;           /* identifier before it; 0: untagged CHOICE or open type */
    const sgp32_type *type; /* NULL: none, the innermost frame goes on */
    uint8_t *value;         /* NULL: not stored */
    engine_tlv tlv;
} engine;

/* Readies an engine for `der`; *error, if any, says SGP32_OK from here on. */
void engine_start(engine *e, engine_frame *frames, uint8_t capacity, sgp32_error *error,
                  const sgp32_type *type, sgp32_bytes der, uint32_t options);

/* Reads the header at `pos` into e->tlv; it must end at `limit` or before. */
sgp32_status engine_read(engine *e, const uint8_t *pos, const uint8_t *limit);

/* engine_read with the common headers read in place: one or two identifier octets, a length
   below 65,536 in its shortest form. */
static inline sgp32_status engine_next(engine *e, const uint8_t *pos, const uint8_t *limit)
{
#if !defined(__OPTIMIZE_SIZE__)
    size_t left = (size_t)(limit - pos);
    if (left >= 2) {
        uint32_t identifier = pos[0];
        const uint8_t *next = pos + 2;
        size_t size = pos[1];
        if ((identifier & 0x1F) == 0x1F) {
            identifier = identifier << 8 | (uint32_t)size;
            bool two = left >= 3 && size >= 0x1F && size < 0x80;
            size = two ? pos[2] : SIZE_MAX;
            next += two;
        } else if ((identifier & 0xDF) == 0) {
            size = SIZE_MAX;
        }
        if (size >= 0x80) {
            size_t rest = (size_t)(limit - next);
            if (size == 0x81 && rest >= 1 && next[0] >= 0x80) {
                size = *next++;
            } else if (size == 0x82 && rest >= 2 && next[0] != 0) {
                size = (size_t)next[0] << 8 | next[1];
                next += 2;
            } else {
                size = SIZE_MAX;
            }
        }
        if (size <= (size_t)(limit - next)) {
            e->tlv.start = pos;
            e->tlv.content = next;
            e->tlv.end = next + size;
            e->tlv.identifier = identifier;
            return SGP32_OK;
        }
    }
#endif
    return engine_read(e, pos, limit);
}

/* Makes an element the value that begins next; its header has been read. */
sgp32_status engine_element(engine *e, const sgp32_type *list, uint8_t *value);

/* Begins a list without a header of its own: e->tlv are its elements. */
sgp32_status engine_begin_list(engine *e, const sgp32_type *type);

/* Runs until nothing is left to begin and only `depth` frames are left. */
sgp32_status engine_run(engine *e, uint32_t depth);

/* Records a failure in *e->error: status, place, and the path of the frames without the
   innermost `drop` steps. Returns `status`. */
sgp32_status engine_fail(engine *e, sgp32_status status, const uint8_t *at, uint32_t drop);
/* Notes what was found and which identifier was due, for the failure that follows. */
void engine_note(engine *e, uint64_t actual, uint32_t expected);

/* The alternative of a CHOICE that begins with `identifier`; its `low` if there is none. */
static inline uint32_t schema_alternative(const sgp32_type *choice, uint32_t identifier)
{
    uint32_t i = 0;
    while (i < choice->low && choice->items[i].tag != identifier) {
        i++;
    }
    return i;
}

/* Whether a component can begin with `identifier`. An open type can begin with any. */
static inline bool schema_begins(const schema_component *component, uint32_t identifier)
{
    if (component->tag != 0) {
        return component->tag == identifier;
    }
    return component->type->kind == SCHEMA_ANY ||
           schema_alternative(component->type, identifier) < component->type->low;
}

/* Notes what was found and the bounds of a SIZE or range. */
void engine_note_bounds(engine *e, uint64_t actual, const sgp32_type *type);

/* Calls the visitor, which there is. `type` is NULL for an unknown TLV. */
sgp32_status engine_show(engine *e, sgp32_event_kind kind, const sgp32_type *type, sgp32_bytes der,
                         sgp32_bytes content);

/* The component, or CHOICE alternative of an untagged component, that begins with `identifier`:
   the number of the component; the type's `low` if the identifier is unknown. */
uint32_t schema_find(const sgp32_type *type, uint32_t identifier);

/* Whether a TLV may stand as an unknown addition or alternative of `type`. */
bool schema_admits(const sgp32_type *type, uint32_t identifier, uint8_t first_octet);

/* What a check of a primitive found. */
typedef struct leaf_fault {
    sgp32_status status;
    size_t at; /* offset in the contents */
    uint64_t actual;
} leaf_fault;

/*
 * Checks the contents of a primitive against its type. Strict; on failure
 * *fault says what and where. SIZE and RANGE leave the bounds to the caller.
 */
sgp32_status leaf_check(leaf_fault *fault, const sgp32_type *type, const uint8_t *data,
                        size_t size);

/* The same for an INTEGER, named INTEGER or ENUMERATED. */
sgp32_status leaf_check_integer(leaf_fault *fault, const sgp32_type *type, const uint8_t *data,
                                size_t size);

/* sizeof the C value of a type; 0 for NULL. */
size_t schema_value_size(const sgp32_type *type);

/* Whether a SIZE or count violates the bounds of a type that has them. */
static inline bool schema_out_of_bounds(const sgp32_type *type, size_t count)
{
    return (type->flags & SCHEMA_BOUNDED) != 0 &&
           (count < type->low || (type->high != SCHEMA_MAX && count > type->high));
}

/* `high` as the error text and schema.h see it. */
static inline uint64_t schema_high(const sgp32_type *type)
{
    return type->high == SCHEMA_MAX ? UINT64_MAX : type->high;
}

#endif
