/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file codec.h
 * Decode, encode, validate and walk any type, iterate over lists, and turn an
 * error into text.
 *
 * The typed wrappers in types_*.h (`sgp32_EuiccPackageRequest_decode` and its
 * like) are what most callers want; these functions take the type as a handle.
 * No function here allocates, recurses without a bound, or keeps a pointer to
 * its arguments after it returns, other than the views that it hands out.
 */
#ifndef SGP32_CODEC_H
#define SGP32_CODEC_H

#include "sgp32/asn1.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Option: DER only. Accepted input re-encodes to the same octets. */
#define SGP32_STRICT UINT32_C(0)
/**
 * Option: also accept the BER forms that do not change a value and the known
 * deviations of real devices; sgp32_error.forms tells which were met. A TLV that
 * strict decoding would keep as an unknown addition or alternative is read as
 * the deviation that it looks like. A library built with SGP32_LENIENT=OFF answers
 * SGP32_ARGUMENT.
 */
#define SGP32_LENIENT UINT32_C(1)

/**
 * Decodes one value of `type` that fills `der` exactly.
 * `value` is the type's struct (`sgp32_EuiccPackageRequest`), or the field type
 * of a primitive (sgp32_bytes, int64_t, …); its views point into `der`. An
 * absent component is zero, or its DEFAULT; of a CHOICE only the alternative
 * that `choice` names is set. Its contents are undefined after a failure.
 * `error` may be NULL.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_decode(const sgp32_type *type, void *value,
                                                   sgp32_error *error, sgp32_bytes der,
                                                   uint32_t options);

/** Checks all that sgp32_decode checks and stores nothing. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_validate(const sgp32_type *type, sgp32_error *error,
                                                     sgp32_bytes der, uint32_t options);

/**
 * Encodes `value` as DER at the end of `buffer`, backwards in one pass.
 * On success `*der` views the encoding inside `buffer`. With `buffer` NULL
 * nothing is written and `der->size` is the size needed. When `capacity` is too
 * small the status is SGP32_BUFFER and `der->size` is the size needed; the
 * contents of `buffer` are then undefined, and nothing outside it was touched.
 * In an error, `offset` is 0 and the path tells the component.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_encode(const sgp32_type *type, sgp32_bytes *der,
                                                   sgp32_error *error, uint8_t *buffer,
                                                   size_t capacity, const void *value);

/** What a walk has come to. */
typedef enum sgp32_event_kind {
    SGP32_EVENT_ENTER,  /**< a SEQUENCE, SET, CHOICE, SEQUENCE OF or SET OF begins */
    SGP32_EVENT_LEAVE,  /**< and ends */
    SGP32_EVENT_VALUE,  /**< a value of any other type */
    SGP32_EVENT_UNKNOWN /**< one unknown extension, or an unknown alternative: a whole TLV */
} sgp32_event_kind;

/** `index` of an event that is no component of anything: the root, an unknown TLV. */
#define SGP32_INDEX_NONE UINT32_MAX

/** One step of a walk. Views point into the walked input. */
typedef struct sgp32_event {
    sgp32_event_kind kind;
    uint32_t depth;           /**< number of values that enclose this one */
    const sgp32_type *parent; /**< type of the value that holds this one; NULL for the root */
    uint32_t index;           /**< component, alternative or element number in the parent */
    const sgp32_type *type;   /**< type of this value; NULL for SGP32_EVENT_UNKNOWN */
    sgp32_bytes der;          /**< the complete TLV, with an explicit wrapper if there is one;
                                   of an untagged CHOICE that of its alternative; empty when
                                   leaving */
    sgp32_bytes content;      /**< the content octets of the innermost TLV; of an open type its
                                   complete TLV. Lenient forms are left as received. */
    size_t offset;            /**< of `der` from the start of the input */
} sgp32_event;

/** Called for each event; anything but SGP32_OK ends the walk with that status. */
typedef sgp32_status (*sgp32_visit)(void *context, const sgp32_event *event);

/**
 * Visits every value of an encoding in order while validating it. What was
 * visited before a failure is part of a message that is refused: act on it only
 * after the walk returned SGP32_OK, or validate first.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_walk(const sgp32_type *type, sgp32_error *error,
                                                 sgp32_bytes der, uint32_t options,
                                                 sgp32_visit visit, void *context);

/**
 * Writes the DER form of a leniently accepted encoding forwards into `buffer`;
 * `*out` views it. Sizes and errors as in sgp32_encode. Input in which lenient
 * decoding meets no form comes out unchanged. `buffer` must not overlap `der`.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_canonicalize(const sgp32_type *type, sgp32_bytes *out,
                                                         sgp32_error *error, uint8_t *buffer,
                                                         size_t capacity, sgp32_bytes der);

/** Position in a list. Start with sgp32_list_begin. */
typedef struct sgp32_cursor {
    sgp32_list list;
    size_t offset; /**< into list.der */
    size_t index;  /**< of the next element */
} sgp32_cursor;

/** Makes a cursor at the first element. */
static inline sgp32_cursor sgp32_list_begin(sgp32_list list)
{
    sgp32_cursor cursor = {list, 0, 0};
    return cursor;
}

/** Tells whether a cursor has no further element. */
static inline bool sgp32_list_done(const sgp32_cursor *cursor)
{
    return cursor->index >= cursor->list.count;
}

/**
 * Decodes the next element of a list of `element` and advances. The typed
 * wrappers (`sgp32_Psmo_next`) are what callers want. The octets are checked
 * again, so that a buffer that changed meanwhile gives an error and never an
 * over-read. SGP32_ARGUMENT after the last element. `list` is the handle of the
 * list's type.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_list_next(const sgp32_type *list, sgp32_cursor *cursor,
                                                      void *element, sgp32_error *error);

/**
 * Decodes all elements into `array`, which has room for `capacity` of them;
 * `*count` is their number. SGP32_BUFFER, with `*count` set, if there are more.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_list_collect(const sgp32_type *list, void *array,
                                                         size_t *count, sgp32_error *error,
                                                         size_t capacity, sgp32_list value);

/**
 * Writes an error as one line: `EuiccPackageRequest.euiccPackageSigned.eidValue:
 * size 15, must be 16 (offset 12)`. Always NUL-terminated within `capacity`;
 * returns the length that the whole text has, like snprintf. Without the name
 * tables the path is numbers, and sgp32_status_name says what is wrong.
 */
SGP32_API size_t sgp32_error_format(char *text, size_t capacity, const sgp32_error *error);

/** Writes only the path of an error: `EuiccPackageRequest.euiccPackageSigned.eidValue`. */
SGP32_API size_t sgp32_error_path(char *text, size_t capacity, const sgp32_error *error);

/** Names one bit of sgp32_error.forms: "boolean", "nested_certificate"; NULL if it is none, and
    without the name tables. */
SGP32_API const char *sgp32_form_name(uint32_t form);

#ifdef __cplusplus
}
#endif

#endif
