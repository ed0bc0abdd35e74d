/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file schema.h
 * What the library knows of each type: its kind, components, tags, constraints
 * and names. For tools, bindings and tests; programs that use the generated
 * structs do not need it. Everything returned is constant and lives as long as
 * the program. A library built with SGP32_NAMES=OFF returns NULL for names.
 */
#ifndef SGP32_SCHEMA_H
#define SGP32_SCHEMA_H

#include "sgp32/asn1.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Kind of a type. Character string kinds are contiguous, UTF8String to UniversalString. */
typedef enum sgp32_kind {
    SGP32_KIND_SEQUENCE,
    SGP32_KIND_SET,
    SGP32_KIND_CHOICE,
    SGP32_KIND_SEQUENCE_OF,
    SGP32_KIND_SET_OF,
    SGP32_KIND_BOOLEAN,
    SGP32_KIND_INTEGER,       /**< without named values: sgp32_integer */
    SGP32_KIND_NAMED_INTEGER, /**< with named values: int64_t; other values are legal */
    SGP32_KIND_ENUMERATED,    /**< int64_t; only the named values are legal */
    SGP32_KIND_BITS,          /**< BIT STRING: sgp32_bits */
    SGP32_KIND_NAMED_BITS,    /**< BIT STRING with named bits: trailing zeros mean nothing */
    SGP32_KIND_OCTETS,
    SGP32_KIND_NULL,
    SGP32_KIND_OID,
    SGP32_KIND_UTF8,
    SGP32_KIND_PRINTABLE,
    SGP32_KIND_IA5,
    SGP32_KIND_NUMERIC,
    SGP32_KIND_VISIBLE,
    SGP32_KIND_TELETEX,
    SGP32_KIND_BMP,
    SGP32_KIND_UNIVERSAL,
    SGP32_KIND_UTC_TIME,
    SGP32_KIND_GENERALIZED_TIME,
    SGP32_KIND_ANY /**< open type: one complete TLV */
} sgp32_kind;

/** Everything about a type but its components. */
typedef struct sgp32_type_info {
    sgp32_kind kind;
    const char *module; /**< "SGP32Definitions"; NULL for a primitive without a name */
    const char *name;   /**< "EuiccPackageRequest"; an inline type is "Psmo.enable"; or NULL */
    const char *alias;  /**< name of the type it is defined as (`EimId ::= Other`), or NULL */
    uint32_t tag;       /**< own identifier (0xBF51); 0 for an untagged CHOICE or an open type */
    bool is_inline;     /**< defined inside another type */
    bool extensible;    /**< unknown additions are kept */
    bool automatic;     /**< automatically tagged list */
    bool wrapped;       /**< `tag` is an explicit wrapper around the value's own tag */
    bool bounded;       /**< `minimum` and `maximum` are set: SIZE, or the range of an INTEGER */
    uint64_t minimum;
    uint64_t maximum;       /**< UINT64_MAX for (n..MAX) */
    size_t component_count; /**< components, alternatives; 1 for a list: its element */
    size_t value_count;     /**< named values or named bits */
    size_t struct_size;     /**< sizeof the C type that a value decodes to; 0 for NULL */
} sgp32_type_info;

/** One component, alternative or list element. */
typedef struct sgp32_component_info {
    const char *name; /**< NULL for a list element or without names */
    const sgp32_type *type;
    uint32_t tag;     /**< identifier on the wire; 0 for an untagged CHOICE or open type */
    bool wrapped;     /**< `tag` is an explicit wrapper around the value's own tag */
    bool optional;    /**< OPTIONAL */
    bool has_default; /**< DEFAULT `default_value` */
    int64_t default_value;
} sgp32_component_info;

/** Describes a type. */
SGP32_API void sgp32_type_describe(sgp32_type_info *info, const sgp32_type *type);

/** Describes component `index`; false if there is none. */
SGP32_API bool sgp32_type_component(sgp32_component_info *info, const sgp32_type *type,
                                    size_t index);

/** Gets named value or named bit `index` in order of definition; false if there is none. */
SGP32_API bool sgp32_type_value(int64_t *value, const char **name, const sgp32_type *type,
                                size_t index);

/** Name of a value of a named INTEGER, ENUMERATED or of a named bit; NULL if it has none. */
SGP32_API const char *sgp32_type_value_name(const sgp32_type *type, int64_t value);

/** Number of named types in all modules. */
SGP32_API size_t sgp32_type_count(void);

/** Gets named type `index` in module order; NULL past the end. */
SGP32_API const sgp32_type *sgp32_type_at(size_t index);

/**
 * Finds a type by `Module.Type`, or by a bare name in the order SGP32Definitions,
 * RSPDefinitions, PEDefinitions, PKIX1Explicit88, PKIX1Implicit88. NULL if unknown.
 */
SGP32_API const sgp32_type *sgp32_type_find(const char *name);

#ifdef __cplusplus
}
#endif

#endif
