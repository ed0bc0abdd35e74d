/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The decoding engine's inside: its explicit stack, and what decode, validate,
 * walk and the list cursors share. One engine serves all of them: without a
 * destination it validates, with a visitor it walks. Decoding and validating try
 * the quick reader (quick.h) first; what that leaves alone, the engine decides.
 */
#ifndef SGP32_SRC_ENGINE_H
#define SGP32_SRC_ENGINE_H

#include "codec/header.h"
#include "codec/schema.h"
#include "der/der.h"
#include "sgp32/codec.h"

/* A SEQUENCE, SET, CHOICE or list whose contents are being read. */
typedef struct engine_frame {
    const sgp32_type *type;
    const uint8_t *end; /* of the contents */
    union {
        uint32_t index;               /* list: the element at hand */
        const schema_component *item; /* or the component or alternative at hand */
    };
    union {
        uint8_t *value;       /* the struct, NULL if nothing is stored */
        const uint8_t *start; /* list: of its TLV, wrapper included; of a SET OF whose first
                                 element has been read the element before this one */
    };
} engine_frame;

/* `index` before the first element. */
#define ENGINE_BEFORE UINT32_MAX

/* The frame's step in the path of an error. */
static inline uint32_t engine_step(const engine_frame *frame)
{
    return frame->type->kind >= SCHEMA_SEQUENCE_OF ? frame->index
                                                   : (uint32_t)(frame->item - frame->type->items);
}

/* What is being looked at, and how. */
typedef struct engine_input {
    engine_tlv tlv;   /* read last */
    uint32_t options; /* SGP32_LENIENT */
    uint32_t forms;   /* what lenient reading has met */
} engine_input;

/* What a check of a primitive found. */
typedef struct leaf_fault {
    sgp32_status status;
    size_t at; /* offset in the contents */
    uint64_t actual;
} leaf_fault;

typedef struct engine {
    const uint8_t *start; /* of the input: offsets count from here */
    const uint8_t *pos;   /* of the next octet to read */
    engine_input in;
    sgp32_error *error; /* may be NULL */
    sgp32_visit visit;  /* may be NULL */
    void *context;
    engine_frame *frames;
    engine_frame *top;   /* the first free one */
    engine_frame *limit; /* behind the last one */
    uint32_t presence;   /* SEQUENCE: offset of the presence flag for the component due */
    leaf_fault fault;    /* of the primitive checked last */
} engine;

/* Whether SGP32_LENIENT is among the options; never in a library without it. */
static inline bool engine_is_lenient(uint32_t options)
{
    return SGP32_WITH_LENIENT && (options & SGP32_LENIENT) != 0;
}

/* Number of values that are being read. */
static inline uint32_t engine_depth(const engine *e)
{
    return (uint32_t)(e->top - e->frames);
}

/* Readies an engine for `der`; *error, if any, says SGP32_OK from here on. */
void engine_start(engine *e, engine_frame *frames, uint8_t capacity, sgp32_error *error,
                  const sgp32_type *type, sgp32_bytes der, uint32_t options);

/* Reads the header at `pos` into e->in.tlv; it must end at `limit` or before. */
sgp32_status engine_read(engine *e, const uint8_t *pos, const uint8_t *limit);

/* The same, in place for a header in DER form. */
static inline sgp32_status engine_next(engine *e, const uint8_t *pos, const uint8_t *limit)
{
    return !ENGINE_SMALL && header_read(&e->in.tlv, pos, limit) ? SGP32_OK
                                                                : engine_read(e, pos, limit);
}

static inline sgp32_bytes engine_span(const uint8_t *start, const uint8_t *end)
{
    return sgp32_bytes_of(start, (size_t)(end - start));
}

/* Checks, stores and shows the primitive that `item` describes: it begins at `outer`, and e->in.tlv
   is its innermost TLV. */
sgp32_status engine_leaf(engine *e, const schema_component *item, uint8_t *value,
                         const uint8_t *outer);

/* Fails if e->in.tlv does not begin with the identifier `tag`, unless that is 0. */
sgp32_status engine_expect(engine *e, uint32_t tag);

/* Reads the value that `item` describes and whose header has been read into e->in.tlv, with all
   that it contains. `value` is where it goes; NULL: it is not stored. */
sgp32_status engine_run(engine *e, const schema_component *item, uint8_t *value);

/* Records a failure in *e->error: status, place, and the path of the frames without the
   innermost `drop` steps. Returns `status`. */
sgp32_status engine_fail(engine *e, sgp32_status status, const uint8_t *at, uint32_t drop);
/* Notes what was found and which identifier was due, for the failure that follows. */
void engine_note(engine *e, uint64_t actual, uint32_t expected);

static inline bool schema_is_list(const sgp32_type *type)
{
    return type->kind == SCHEMA_SEQUENCE_OF || type->kind == SCHEMA_SET_OF;
}

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

/* Shows the visitor, which there is, what begins at `start` and has its contents from `content` to
   `end`. `type` is NULL for an unknown TLV. */
sgp32_status engine_show(engine *e, sgp32_event_kind kind, const sgp32_type *type,
                         const uint8_t *start, const uint8_t *content, const uint8_t *end);

/* The component, or CHOICE alternative of an untagged component, that begins with `identifier`:
   the number of the component; the type's `low` if the identifier is unknown. */
uint32_t schema_find(const sgp32_type *type, uint32_t identifier);

/* Whether a TLV may stand as an unknown addition or alternative of `type`. */
bool schema_admits(const sgp32_type *type, uint32_t identifier, uint8_t first_octet);

/*
 * Checks the contents of a primitive against its type. Strict; on failure
 * *fault says what and where. SIZE and RANGE leave the bounds to the caller.
 */
sgp32_status leaf_check(leaf_fault *fault, const sgp32_type *type, const uint8_t *data,
                        size_t size);

/* The same for an INTEGER, named INTEGER or ENUMERATED. */
sgp32_status leaf_check_integer(leaf_fault *fault, const sgp32_type *type, const uint8_t *data,
                                size_t size);

/* Offset of the presence flag of component `item`, or if it is not OPTIONAL of the next one. */
static inline uint32_t schema_presence(const sgp32_type *type, const schema_component *item)
{
    uint32_t offset = SCHEMA_PRESENCE((type->flags & SCHEMA_EXTENSIBLE) != 0);
    for (const schema_component *before = type->items; before != item; before++) {
        offset += (before->place & SCHEMA_OPTIONAL) != 0;
    }
    return offset;
}

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
