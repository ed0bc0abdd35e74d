/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The table format: what src/schema holds for each ASN.1 type and what the
 * engine reads. One descriptor per type, linked by pointers, so that a linker
 * with section garbage collection keeps only what a program names.
 *
 * A struct is laid out by the generator in this order: `sgp32_bytes der`;
 * `sgp32_bytes extensions` if the SEQUENCE is extensible; one `bool has_<name>`
 * for each OPTIONAL component, in order and without gaps; the components. A
 * CHOICE is `sgp32_bytes der`, `uint16_t choice` (1 for the first alternative),
 * and a union of the alternatives. NULL takes no room.
 */
#ifndef SGP32_SRC_SCHEMA_H
#define SGP32_SRC_SCHEMA_H

#include "sgp32/asn1.h"

#ifndef SGP32_NAMES
#define SGP32_NAMES 1
#endif
#ifndef SGP32_WITH_LENIENT
#define SGP32_WITH_LENIENT 1
#endif

enum schema_kind {
    SCHEMA_SEQUENCE,
    SCHEMA_SET,
    SCHEMA_CHOICE,
    SCHEMA_SEQUENCE_OF,
    SCHEMA_SET_OF,
    SCHEMA_BOOLEAN,
    SCHEMA_INTEGER,    /* sgp32_integer */
    SCHEMA_NAMED,      /* INTEGER with named values: int64_t */
    SCHEMA_ENUMERATED, /* int64_t 0 to 15; bit n of `low`: value n is one of its own */
    SCHEMA_BITS,       /* sgp32_bits */
    SCHEMA_NAMED_BITS, /* sgp32_bits, no trailing zero bits */
    SCHEMA_OCTETS,
    SCHEMA_NULL,
    SCHEMA_OID,
    SCHEMA_UTF8,
    SCHEMA_PRINTABLE,
    SCHEMA_IA5,
    SCHEMA_NUMERIC,
    SCHEMA_VISIBLE,
    SCHEMA_TELETEX,
    SCHEMA_BMP,
    SCHEMA_UNIVERSAL,
    SCHEMA_UTC_TIME,
    SCHEMA_GENERALIZED_TIME,
    SCHEMA_ANY
};

/* schema_type.flags */
#define SCHEMA_EXTENSIBLE 0x01u /* unknown additions are kept */
#define SCHEMA_AUTOMATIC 0x02u  /* automatically tagged list: additions are context-specific */
#define SCHEMA_BOUNDED 0x08u    /* `low`/`high` are a SIZE or range */
#define SCHEMA_DEFAULTED                                                                           \
    0x10u                     /* `low` is the DEFAULT value (and of a bounded INTEGER also its     \
                                 lower bound) */
#define SCHEMA_DEVIATES 0x20u /* the deviation table has entries for it */

#define SCHEMA_MAX UINT16_MAX /* `high` of (n..MAX) */

/* The most SEQUENCE, SET, CHOICE and list values that can enclose each other. */
#define SCHEMA_DEPTH 17

/* schema_component.place: offset in the struct and what may be absent */
#define SCHEMA_OFFSET 0x1FFFu
#define SCHEMA_WRAPPED 0x2000u /* `tag` is EXPLICIT over a type that is no CHOICE */
#define SCHEMA_DEFAULT 0x4000u
#define SCHEMA_OPTIONAL 0x8000u

/* Offset of the first presence flag in the struct of an extensible or other SEQUENCE. */
#define SCHEMA_PRESENCE(extensible) (sizeof(sgp32_bytes) * ((extensible) ? 2u : 1u))

typedef struct schema_component {
    const sgp32_type *type;
    uint16_t tag;   /* identifier on the wire (0x80, 0xBF51); 0: untagged CHOICE or ANY */
    uint16_t place; /* SCHEMA_OFFSET and the flags above it */
} schema_component;

/* The components of a SEQUENCE that has none. */
extern const schema_component schema_no_items[];

/*
 * Deviations follow the components of a type with SCHEMA_DEVIATES: entries whose
 * `type` is NULL, up to one that is all zero. `tag` is the identifier that sets
 * it off (0: any), `place` holds the three fields below. tools/asn1gen/deviations.py
 * says what each is.
 */
#define SCHEMA_DEVIATION_INDEX(place) ((place)&0x3Fu)
#define SCHEMA_DEVIATION_ACTION(place) (((place) >> 6) & 0x7u)
#define SCHEMA_DEVIATION_FORM(place) (UINT32_C(1) << (((place) >> 9) & 0x1Fu))
enum schema_action {
    SCHEMA_RETAG = 1, /* the component or alternative stands under `tag` */
    SCHEMA_ARM,       /* the alternative's own tag was left out */
    SCHEMA_UNWRAPPED, /* a CHOICE component stands without its wrapper */
    SCHEMA_KEY_DATA,  /* key or certificate, told by the number of parts */
    SCHEMA_NESTED     /* the type's own TLV stands inside its IMPLICIT tag */
};

/*
 * Without names, types may be alike in all that is left of them. Where the object format has
 * aliases, such twins are two names of one descriptor.
 */
#if !SGP32_NAMES && defined(__GNUC__) && defined(__ELF__)
#define SCHEMA_TWINS 1
#define SCHEMA_TWIN(type) __attribute__((alias(#type)))
#else
#define SCHEMA_TWINS 0
#endif

#if SGP32_NAMES
typedef struct schema_value {
    int32_t value; /* of a named INTEGER or ENUMERATED; the number of a named bit */
    const char *name;
} schema_value;

typedef struct schema_names {
    const char *module;            /* "SGP32Definitions"; NULL for a shared primitive */
    const char *name;              /* "EimConfigurationData"; inline types are
                                      "EimConfigurationData.eimPublicKeyData" */
    const char *alias;             /* name of the type that this one is defined as, or NULL */
    const char *const *components; /* one per component or alternative */
    const schema_value *values;
    uint16_t value_count;
    bool is_inline; /* defined inside another type */
} schema_names;
extern const schema_names schema_no_names; /* of primitives that are shared */
#define SCHEMA_NAMED_BY(names) , &(names)
#else
#define SCHEMA_NAMED_BY(names)
#endif

struct sgp32_type {
    uint8_t kind;
    uint8_t flags;
    uint16_t tag;                  /* own outer identifier; 0: untagged CHOICE or ANY */
    uint16_t low;                  /* lower bound; SEQUENCE, SET, CHOICE: number of components */
    uint16_t high;                 /* upper bound; SEQUENCE, SET, CHOICE: size of the struct */
    const schema_component *items; /* components, alternatives, or the one element */
#if SGP32_NAMES
    const schema_names *names;
#endif
};

/* All named types in module order (src/schema/registry.c). */
extern const sgp32_type *const schema_registry[];
extern const size_t schema_registry_count;

#endif
