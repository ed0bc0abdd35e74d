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
            const uint8_t *start; /* of the TLV, wrapper included */
            const uint8_t *end;   /* of the contents */
        };
        struct {
            size_t mark;  /* encoding: octets written before the contents */
            uint16_t tag; /* that the value gets; 0: none */
            bool wrapped; /* `tag` goes around the type's own */
        };
    };
    union {
        const uint8_t *last; /* decoding a SET OF: the element before this one */
        uint32_t presence;   /* SEQUENCE: offset of the next presence flag; encoding a CHOICE:
                                whether its alternative has been begun */
    };
    uint32_t index; /* component, alternative or element at hand */
} engine_frame;

/* Before the first component or element. */
#define ENGINE_BEFORE UINT32_MAX

typedef struct engine {
    const uint8_t *start; /* of the input: offsets count from here */
    const uint8_t *pos;   /* of the next octet to read */
    uint32_t options;
    uint32_t forms;
    sgp32_error *error; /* may be NULL */
    sgp32_visit visit;  /* may be NULL */
    void *context;
    engine_frame *frames;
    uint32_t capacity; /* of `frames` */
    uint32_t depth;    /* frames in use */
} engine;

/* One TLV inside the input. `identifier` is 0 where a deviation left none. */
typedef struct engine_tlv {
    const uint8_t *start;
    const uint8_t *content;
    const uint8_t *end;
    uint32_t identifier;
} engine_tlv;

/* Readies an engine for `der`; *error, if any, says SGP32_OK from here on. */
void engine_start(engine *e, engine_frame *frames, uint32_t capacity, sgp32_error *error,
                  const sgp32_type *type, sgp32_bytes der, uint32_t options);

/* Reads the header of a TLV that must end at `limit` or before. */
sgp32_status engine_read(engine *e, engine_tlv *tlv, const uint8_t *pos, const uint8_t *limit);

/* Begins a value: checks and stores a primitive, or pushes a frame. `tag` is the identifier
   that stands before it (0: untagged CHOICE or open type). */
sgp32_status engine_begin(engine *e, const sgp32_type *type, uint32_t tag, bool wrapped,
                          uint8_t *value, engine_tlv tlv);

/* Begins an element of the list whose frame is `frame`; its TLV has been read. */
sgp32_status engine_element(engine *e, const engine_frame *frame, uint8_t *value, engine_tlv tlv);

/* Runs until only `depth` frames are left. */
sgp32_status engine_run(engine *e, uint32_t depth);

/* Walks the contents of a SEQUENCE OF or SET OF, which have no header of their own, in lenient
   mode, with the caller's frames. */
sgp32_status engine_walk_content(engine_frame *frames, uint32_t capacity, sgp32_error *error,
                                 const sgp32_type *type, sgp32_bytes content, sgp32_visit visit,
                                 void *context);

/* Records a failure in *e->error: status, place, and the path of the frames without the
   innermost `drop` steps. Returns `status`. */
sgp32_status engine_fail(engine *e, sgp32_status status, const uint8_t *at, uint32_t drop);
/* The same, with what was found and what was due. */
sgp32_status engine_fail_with(engine *e, sgp32_status status, const uint8_t *at, uint32_t drop,
                              uint64_t actual, uint64_t minimum, uint64_t maximum);

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
sgp32_status leaf_check(leaf_fault *fault, const sgp32_type *type, const uint8_t *data, size_t size);

/* sizeof the C value of a type; 0 for NULL. */
size_t schema_value_size(const sgp32_type *type);

/* `high` as the error text and schema.h see it. */
static inline uint64_t schema_high(const sgp32_type *type)
{
    return type->high == SCHEMA_MAX ? UINT64_MAX : type->high;
}

#endif
