/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file asn1.h
 * The value types that every generated struct is made of, the status codes,
 * and the error that a call reports.
 *
 * Lifetime: values are views. A decoded struct points into the buffer that it
 * was decoded from and is valid for as long as that buffer is neither changed
 * nor freed. Nothing is copied and nothing has to be released. All functions
 * are reentrant: the library keeps no state of its own.
 *
 * Sizes are in octets unless a name says otherwise. Argument order is context,
 * outputs, inputs. Outputs are undefined after a failure unless documented.
 */
#ifndef SGP32_ASN1_H
#define SGP32_ASN1_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
/** A result that the caller has to look at; compilers warn if it is dropped. */
#define SGP32_MUST_USE __attribute__((warn_unused_result))
#else
/** A result that the caller has to look at. */
#define SGP32_MUST_USE
#endif
#if defined(__GNUC__) && !defined(_WIN32)
/** A symbol that the shared library exports. */
#define SGP32_API __attribute__((visibility("default")))
#else
/** A symbol that the library exports. */
#define SGP32_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** Outcome of a call. Zero is success; every other value names what is wrong. */
typedef enum sgp32_status {
    SGP32_OK = 0,
    SGP32_TRUNCATED, /**< The input ends inside a value. */
    SGP32_TAG,       /**< An identifier is malformed or not the expected one. */
    SGP32_LENGTH,    /**< A length is malformed, indefinite, not minimal or too long. */
    SGP32_TRAILING,  /**< Octets follow a complete value. */
    SGP32_MISSING,   /**< A mandatory component is absent. */
    SGP32_ORDER,     /**< A known component is repeated or misplaced. */
    SGP32_BOOLEAN,   /**< A BOOLEAN is not one octet, 00 or FF. */
    SGP32_INTEGER,   /**< An INTEGER or ENUMERATED is empty or not minimal. */
    SGP32_NULL,      /**< A NULL has contents. */
    SGP32_BITS,      /**< A BIT STRING has a bad padding count or padding bits. */
    SGP32_OID,       /**< An OBJECT IDENTIFIER is malformed. */
    SGP32_UTF8,      /**< A UTF8String is not UTF-8. */
    SGP32_STRING,    /**< A character string has a character outside its type. */
    SGP32_TIME,      /**< A UTCTime or GeneralizedTime is not in its DER form or no date. */
    SGP32_SIZE,      /**< A SIZE constraint is violated. */
    SGP32_RANGE,     /**< An INTEGER is out of its range. */
    SGP32_CHOICE,    /**< No alternative of a CHOICE fits, or none is selected. */
    SGP32_DEFAULT,   /**< A component equal to its DEFAULT is encoded. */
    SGP32_SET_ORDER, /**< The elements of a SET OF are not in DER order. */
    SGP32_DEPTH,     /**< A value nests deeper than the schema allows. */
    SGP32_BUFFER,    /**< The output buffer is too small; the needed size is reported. */
    SGP32_ARGUMENT,  /**< The caller passed something that the function cannot take. */
    SGP32_JSON,      /**< A JSON text is malformed or does not describe the type. */
    SGP32_CRYPTO,    /**< The crypto provider failed, or lacks what was asked for. */
    SGP32_RANDOM,    /**< No random octets could be had. */
    SGP32_KEY,       /**< A key is malformed: not 65 octets after 04, a scalar not in 1..n-1. */
    SGP32_POINT,     /**< A public key is the point at infinity or not on its curve. */
    SGP32_CURVE,     /**< A curve is unknown, or two keys are on different curves. */
    SGP32_SIGNATURE, /**< A well-formed signature does not verify. */
    SGP32_SIGNATURE_FORM,  /**< A signature is not the 64 octets r, s. */
    SGP32_SIGNATURE_DER,   /**< A signature is in its DER form where r, s is due. */
    SGP32_SIGNATURE_RANGE, /**< r or s of a signature is zero or not below the group order. */
    SGP32_MAC,             /**< The MAC of a protected segment is wrong. */
    SGP32_PADDING,         /**< The padding of a decrypted segment is malformed. */
    SGP32_SEGMENT,      /**< A protected segment is not the one due, or keys are replaced twice. */
    SGP32_SEGMENT_SIZE, /**< A protected segment, or what goes into one, has an impossible size. */
    SGP32_STATE         /**< An operation is out of order, or follows a failure. */
} sgp32_status;

/** A view of octets. Never owns them. `data` may be NULL when `size` is 0. */
typedef struct sgp32_bytes {
    const uint8_t *data;
    size_t size; /**< in octets */
} sgp32_bytes;

/** A view of a BIT STRING. Bit 0 is the most significant bit of `data[0]`. */
typedef struct sgp32_bits {
    const uint8_t *data;
    size_t size; /**< in bits */
} sgp32_bits;

/**
 * An INTEGER without named values. `big` is empty when the value fits an
 * int64_t, which is then in `value`; otherwise `big` views the two's-complement
 * big-endian content octets and `value` is 0.
 */
typedef struct sgp32_integer {
    int64_t value;
    sgp32_bytes big;
} sgp32_integer;

/**
 * A SEQUENCE OF or SET OF. Decoding checks every element once and leaves
 * `items` NULL; `der` then views the elements' concatenated encodings and a
 * cursor (sgp32_list_next and its typed forms) decodes them one at a time.
 * For encoding, either set `items` to an array of `count` element structs (the
 * typed `<List>_of` functions do), or leave a decoded list as it is.
 */
typedef struct sgp32_list {
    sgp32_bytes der;
    const void *items;
    size_t count;     /**< number of elements */
    uint32_t options; /**< the options it was decoded with (SGP32_LENIENT) */
} sgp32_list;

/** Handle of an ASN.1 type: `&sgp32_EuiccPackageRequest_type` and its like. */
typedef struct sgp32_type sgp32_type;

/** The value of `choice` in an extensible CHOICE that holds an unknown alternative. */
#define SGP32_CHOICE_UNKNOWN UINT16_C(0xFFFF)

/** The most steps that the path of an error can have in this schema, with room to spare. */
#define SGP32_PATH_MAX 32

/** Bits of sgp32_error.forms: the deviations from DER that lenient decoding met. */
#define SGP32_FORM_LENGTH UINT32_C(0x01)  /**< a length not in minimal form */
#define SGP32_FORM_INTEGER UINT32_C(0x02) /**< an INTEGER not in minimal form */
#define SGP32_FORM_BOOLEAN UINT32_C(0x04) /**< a BOOLEAN TRUE other than FF */
#define SGP32_FORM_DEFAULT UINT32_C(0x08) /**< an encoded DEFAULT value */
#define SGP32_FORM_BITS UINT32_C(0x10)    /**< trailing zero bits in a named bit list */

/**
 * What went wrong and where. Every function that takes one fills it, on
 * success too (status SGP32_OK, and `forms` after lenient decoding); pass NULL
 * if it is not wanted. sgp32_error_format turns it into a line of text.
 */
typedef struct sgp32_error {
    sgp32_status status;
    uint32_t forms;                /**< SGP32_FORM_* and SGP32_DEVIATION_* bits met */
    size_t offset;                 /**< of the first wrong octet, from the start of the input */
    const sgp32_type *type;        /**< type at the root of the path; NULL if there is no path */
    uint32_t depth;                /**< number of steps in `path` */
    uint32_t path[SGP32_PATH_MAX]; /**< component, alternative and element indexes */
    uint64_t actual;  /**< what was found: a size, an identifier; depends on the status */
    uint64_t minimum; /**< SGP32_SIZE: the bounds, or the expected identifier */
    uint64_t maximum; /**< SGP32_SIZE: UINT64_MAX means no upper bound */
} sgp32_error;

/** Makes a view of `size` octets at `data`. */
static inline sgp32_bytes sgp32_bytes_of(const void *data, size_t size)
{
    sgp32_bytes bytes = {(const uint8_t *)data, size};
    return bytes;
}

/** Makes a view of a NUL-terminated string, without the NUL. */
static inline sgp32_bytes sgp32_text(const char *text)
{
    size_t size = 0;
    while (text[size] != '\0') {
        size++;
    }
    return sgp32_bytes_of(text, size);
}

/** Compares two views; equal sizes and octets are true. Not constant-time. */
static inline bool sgp32_bytes_equal(sgp32_bytes a, sgp32_bytes b)
{
    if (a.size != b.size) {
        return false;
    }
    for (size_t i = 0; i < a.size; i++) {
        if (a.data[i] != b.data[i]) {
            return false;
        }
    }
    return true;
}

/** Makes an sgp32_integer of a value that fits an int64_t. */
static inline sgp32_integer sgp32_integer_of(int64_t value)
{
    sgp32_integer integer = {value, {NULL, 0}};
    return integer;
}

/** Gets the value if it fits an int64_t; false, with `*value` untouched, if it does not. */
static inline bool sgp32_integer_get(int64_t *value, sgp32_integer integer)
{
    if (integer.big.size != 0) {
        return false;
    }
    *value = integer.value;
    return true;
}

/** Tells whether bit `number` is set; bits beyond the end are not. */
static inline bool sgp32_bits_test(sgp32_bits bits, size_t number)
{
    return number < bits.size && (bits.data[number / 8] & (0x80u >> (number % 8))) != 0;
}

/** Names a status as scripts see it: "truncated", "set_order". Never NULL. */
SGP32_API const char *sgp32_status_name(sgp32_status status);

#ifdef __cplusplus
}
#endif

#endif
