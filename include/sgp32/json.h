/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file json.h
 * Writes any value as JSON and reads it back, after ITU-T X.697 (JER), so that
 * other ASN.1 tools understand it. Nothing is allocated: text and DER go into
 * buffers of the caller or, for text, to a function of his.
 *
 *   SEQUENCE, SET            {"component": value, …}; absent ones and those equal
 *                            to their DEFAULT are left out, and may be on reading
 *   CHOICE                   {"alternative": value}
 *   SEQUENCE OF, SET OF      [value, …]; a SET OF may be in any order on reading
 *   BOOLEAN, NULL            true, false; null
 *   INTEGER                  exact decimal number, without fraction or exponent,
 *                            with and without named values
 *   ENUMERATED               name of the value: "keyCompromise"
 *   BIT STRING               fixed size: hex text; else {"value": hex, "length": bits}
 *   OCTET STRING             hex text
 *   OBJECT IDENTIFIER        "2.999.1"
 *   character strings        text; the octets of a TeletexString are Latin-1
 *   UTCTime, GeneralizedTime the ASN.1 text: "20500101000000Z"
 *   open type                hex text of its complete TLV
 *   unknown extensions       last member "$unknown": list of hex texts of their TLVs
 *   unknown alternative      {"$unknown": hex text of its TLV}
 *
 * Hex is written in upper case and read in either. Text is UTF-8 without a
 * byte order mark. Members may come in any order. Everything else that is no
 * JSON value of the type is refused with its place: unknown and repeated
 * members, lone surrogates, invalid UTF-8, text after the value.
 *
 * Needs the name tables: a library built with SGP32_NAMES=OFF returns
 * SGP32_ARGUMENT from all of these functions.
 */
#ifndef SGP32_JSON_H
#define SGP32_JSON_H

#include "sgp32/codec.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Option: line breaks and two spaces of indentation per level. */
#define SGP32_JSON_INDENT UINT32_C(0x100)

/** Name of the member that holds unknown extensions or an unknown alternative. */
#define SGP32_JSON_UNKNOWN "$unknown"

/**
 * The most content octets that an INTEGER, or one arc of an OBJECT IDENTIFIER,
 * may have to be converted to decimal and back; the cost grows with the square.
 * Larger ones are SGP32_SIZE.
 */
#define SGP32_JSON_NUMBER_MAX 4096u

/** The same limit where there is no buffer to work in: sgp32_json_write_to. */
#define SGP32_JSON_NUMBER_SINK_MAX 128u

/** What a JSON text is refused for: sgp32_error.actual when the status is SGP32_JSON. */
typedef enum sgp32_json_fault {
    SGP32_JSON_SYNTAX = 1,   /**< no JSON: a character that cannot stand here */
    SGP32_JSON_END,          /**< the text ends inside a value */
    SGP32_JSON_TRAILING,     /**< text follows the value */
    SGP32_JSON_KIND,         /**< a JSON value of another kind than the type needs */
    SGP32_JSON_MEMBER,       /**< a member that the type does not have */
    SGP32_JSON_REPEATED,     /**< a member that was there already */
    SGP32_JSON_ALTERNATIVES, /**< more than one alternative in a CHOICE */
    SGP32_JSON_ESCAPE,       /**< a malformed escape, or a lone surrogate */
    SGP32_JSON_ENCODING,     /**< the text is not UTF-8 */
    SGP32_JSON_HEX,          /**< no hex text, or an odd number of digits */
    SGP32_JSON_NUMBER,       /**< a number with a fraction, an exponent or leading zeros */
    SGP32_JSON_NAME,         /**< no name of a value of the ENUMERATED */
    SGP32_JSON_BITS, /**< "value" and "length" of a BIT STRING disagree, or one is not there */
    SGP32_JSON_UNKNOWN_TLV /**< under "$unknown": a TLV that the type knows or cannot have */
} sgp32_json_fault;

/**
 * Writes `der`, one value of `type`, as JSON text into `buffer`; `*text` views
 * it. There is no terminating NUL. `options`: SGP32_LENIENT accepts what
 * sgp32_decode accepts with it, and the text is that of the DER form;
 * SGP32_JSON_INDENT lays the text out in lines.
 *
 * With `buffer` NULL nothing is written and `text->size` is the size needed.
 * When `capacity` is too small the status is SGP32_BUFFER and `text->size` is
 * the size needed. That size may be one more than is written for each INTEGER
 * or arc of more than SGP32_JSON_NUMBER_SINK_MAX octets. After any other
 * failure `*text` is empty; the contents of `buffer` are then undefined.
 * Errors are those of sgp32_decode, with offsets into `der`, and SGP32_SIZE for
 * a number beyond SGP32_JSON_NUMBER_MAX. `buffer` must not overlap `der`.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_json_write(const sgp32_type *type, sgp32_bytes *text,
                                                       sgp32_error *error, char *buffer,
                                                       size_t capacity, sgp32_bytes der,
                                                       uint32_t options);

/** Takes the next piece of a text; anything but SGP32_OK ends the writing with that status. */
typedef sgp32_status (*sgp32_sink)(void *context, const void *data, size_t size);

/**
 * Writes `der` as sgp32_json_write does, in pieces to `sink`. The input is
 * checked first: `sink` is not called for input that is refused. The status
 * that the sink returns is passed on.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_json_write_to(const sgp32_type *type,
                                                          sgp32_error *error, sgp32_sink sink,
                                                          void *context, sgp32_bytes der,
                                                          uint32_t options);

/**
 * Reads the JSON text of one value of `type` and writes its DER encoding
 * forwards into `buffer`; `*der` views it. What it returns is always what
 * sgp32_decode accepts. `text` needs no NUL.
 *
 * With `buffer` NULL nothing is written and `der->size` is the size needed;
 * when `capacity` is too small the status is SGP32_BUFFER and `der->size` is
 * the size needed, or a few octets more where there is an INTEGER or arc of
 * more than SGP32_JSON_NUMBER_SINK_MAX octets. Faults in contents that found no
 * room may then go unreported. After any other failure `*der` is empty. `text`
 * and `buffer` must not overlap.
 *
 * `error->offset` is a position in `text`, in octets, and the path tells the
 * component. SGP32_JSON is for a text that is no JSON or does not have the form
 * that the type needs, with the reason in `error->actual` (sgp32_json_fault).
 * SGP32_MISSING (where the object ends), SGP32_CHOICE (no alternative, or one
 * that does not exist), SGP32_SIZE, SGP32_RANGE, SGP32_OID, SGP32_STRING,
 * SGP32_TIME, and for open types SGP32_TRUNCATED, SGP32_TAG, SGP32_LENGTH and
 * SGP32_TRAILING are for contents, as in decoding.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_json_read(const sgp32_type *type, sgp32_bytes *der,
                                                      sgp32_error *error, uint8_t *buffer,
                                                      size_t capacity, const char *text,
                                                      size_t size);

/**
 * Says in a few words why a JSON text was refused ("unknown member"), for an
 * error whose status is SGP32_JSON. Empty for any other error. Never NULL.
 */
SGP32_API const char *sgp32_json_reason(const sgp32_error *error);

#ifdef __cplusplus
}
#endif

#endif
