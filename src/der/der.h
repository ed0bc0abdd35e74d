/* SPDX-License-Identifier: Apache-2.0 */
/*
 * DER tags, lengths and primitive contents: total functions over (pointer,
 * size). This room knows nobody: no schema, no codec, no memory but what it is
 * given. A check returns SGP32_OK, or the status that names the fault and the
 * offset of the first wrong octet, counted from `data`, in *at; what ends too
 * early is wrong at `size`. On SGP32_OK *at is untouched. `data` may be NULL
 * when `size` is 0; no other pointer may be.
 *
 * What is inline here is what every TLV of a message passes through.
 */
#ifndef SGP32_SRC_DER_H
#define SGP32_SRC_DER_H

#include "sgp32/asn1.h"

/* The header of one TLV. */
typedef struct der_header {
    uint32_t identifier; /* the identifier octets as a big-endian number (0x30, 0xBF51);
                            identifiers of more than four octets are DER_LONG_IDENTIFIER */
    size_t header_size;  /* identifier and length octets */
    size_t size;         /* content octets */
    bool minimal;        /* false: a longer length form than needed (BER, not DER) */
} der_header;

#define DER_LONG_IDENTIFIER UINT32_MAX

/*
 * Reads an identifier (X.690 8.1.2) and a definite length (8.1.3). The content
 * may be longer than what is there, and header_size + size may wrap: compare
 * `size` with the space left after the header. Faults:
 *   TRUNCATED  the header ends beyond `size`;
 *   TAG        at 0, the universal number 0 (end-of-contents, 8.1.5); at 1, a
 *              long form for a number below 31 or with a leading 80 (8.1.2.4);
 *   LENGTH     at the first length octet: indefinite (80), reserved (FF), or
 *              more than a size_t holds.
 * A longer length than needed is no fault: see `minimal`. The fields of *header
 * are undefined after a fault, but for the identifier after LENGTH.
 */
static inline sgp32_status der_header_read(der_header *header, size_t *at, const uint8_t *data,
                                           size_t size);

/* The same for every form; der_header_read comes here for the rarer ones. */
sgp32_status der_header_read_any(der_header *header, size_t *at, const uint8_t *data, size_t size);

/* Offset of the length octets of a header that der_header_read has accepted: the
   place of the fault when `minimal` is false and DER is asked for. */
size_t der_length_offset(const uint8_t *data);

/* Octets that an identifier (as in der_header) and a minimal length for `size` take. */
static inline size_t der_identifier_size(uint32_t identifier);
static inline size_t der_length_size(size_t size);

/* Writes them so that they end just before `end`; returns the new start. The caller has
   made sure of the space. DER_LONG_IDENTIFIER stands for octets that it does not have and
   cannot be measured or written. */
static inline uint8_t *der_length_write_before(uint8_t *end, size_t size);
static inline uint8_t *der_identifier_write_before(uint8_t *end, uint32_t identifier);

/* The long form of a length (X.690 8.1.3.5), for `size` of 128 and more. */
size_t der_length_size_long(size_t size);
uint8_t *der_length_write_long_before(uint8_t *end, size_t size);

/* Checks of content octets in their DER form. */

/* One octet, 00 or FF (X.690 8.2, 11.1). */
sgp32_status der_boolean_check(size_t *at, const uint8_t *data, size_t size);
/* At least one octet; the first nine bits are not all equal (X.690 8.3). ENUMERATED too. */
static inline sgp32_status der_integer_check(size_t *at, const uint8_t *data, size_t size);
/* No octets (X.690 8.8). */
sgp32_status der_null_check(size_t *at, const uint8_t *data, size_t size);
/* A count of 0 to 7 unused bits, then the bits; the unused ones are zero (X.690 8.6, 11.2.1).
   `named`: a named bit list, so no trailing zero bits (11.2.2). */
sgp32_status der_bits_check(size_t *at, const uint8_t *data, size_t size, bool named);
/* At least one arc; each in the fewest octets, the last one complete (X.690 8.19). */
static inline sgp32_status der_oid_check(size_t *at, const uint8_t *data, size_t size);
/* Exactly one TLV with a minimal length (an open type). Its content is not looked into.
   Faults: those of der_header_read, LENGTH, TRUNCATED, TRAILING. */
sgp32_status der_open_check(size_t *at, const uint8_t *data, size_t size);

/*
 * Character strings. They also count their characters, for SIZE; the count is
 * undefined after a fault. *at is the first octet of the first bad character.
 */

/* RFC 3629: no overlong forms, no surrogates, nothing beyond 10FFFF. NUL is a character. */
sgp32_status der_utf8_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* A-Z a-z 0-9 space ' ( ) + , - . / : = ? */
sgp32_status der_printable_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* 00 to 7F. */
sgp32_status der_ia5_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* 0-9 and space. */
sgp32_status der_numeric_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* 20 to 7E. */
sgp32_status der_visible_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* Any octet; JSON reads it as Latin-1. */
sgp32_status der_teletex_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* Two octets a character, no surrogates. */
sgp32_status der_bmp_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* Four octets a character, up to 10FFFF, no surrogates. */
sgp32_status der_universal_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);

/*
 * Times in their DER form, of real dates: YYMMDDHHMMSSZ (X.690 11.8; years 1950
 * to 2049) and YYYYMMDDHHMMSS[.f+]Z without trailing zeros (11.7). *at is the
 * first octet that no time can have after those before it.
 */
sgp32_status der_utc_time_check(size_t *at, const uint8_t *data, size_t size);
sgp32_status der_generalized_time_check(size_t *at, const uint8_t *data, size_t size);

/* The first octets of an INTEGER that are sign extension only: 0 when it is minimal. */
size_t der_integer_padding(const uint8_t *data, size_t size);

/* The value of 1 to 8 content octets, minimal or not; false, with *value untouched, for 0 or
   more than 8. */
bool der_integer_get(int64_t *value, const uint8_t *data, size_t size);

/* Octets of the minimal form of `value`, 1 to 8, and the form itself, ending before `end`. */
size_t der_integer_size(int64_t value);
uint8_t *der_integer_write_before(uint8_t *end, int64_t value);

/* Order of two encodings in a SET OF (X.690 11.6): <0, 0, >0. The shorter one counts as
   followed by zero octets. */
int der_set_compare(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size);

static inline sgp32_status der_header_read(der_header *header, size_t *at, const uint8_t *data,
                                           size_t size)
{
    /* One- and two-octet identifiers with a short length: nearly every TLV there is. */
    if (size >= 3) {
        uint32_t first = data[0];
        uint32_t second = data[1];
        if ((first & 0x1F) != 0x1F) {
            if ((first & 0xDF) != 0 && second < 0x80) {
                header->identifier = first;
                header->header_size = 2;
                header->size = second;
                header->minimal = true;
                return SGP32_OK;
            }
        } else if (second >= 0x1F && second < 0x80 && data[2] < 0x80) {
            header->identifier = first << 8 | second;
            header->header_size = 3;
            header->size = data[2];
            header->minimal = true;
            return SGP32_OK;
        }
    }
    return der_header_read_any(header, at, data, size);
}

static inline sgp32_status der_integer_check(size_t *at, const uint8_t *data, size_t size)
{
    /* X.690 8.3.2: an octet says nothing when it only repeats the sign bit after it. */
    if (size == 0 || (size != 1 && ((data[0] == 0x00 && data[1] < 0x80) ||
                                    (data[0] == 0xFF && data[1] >= 0x80)))) {
        *at = 0;
        return SGP32_INTEGER;
    }
    return SGP32_OK;
}

static inline sgp32_status der_oid_check(size_t *at, const uint8_t *data, size_t size)
{
    uint8_t last = 0; /* the octet before: 80 and more means that its arc goes on */
    for (size_t i = 0; i < size; i++) {
        uint8_t octet = data[i];
        /* X.690 8.19.2: no arc begins with a zero septet. */
        if (octet == 0x80 && last < 0x80) {
            *at = i;
            return SGP32_OID;
        }
        last = octet;
    }
    if (size == 0 || last >= 0x80) {
        *at = size == 0 ? 0 : size - 1;
        return SGP32_OID;
    }
    return SGP32_OK;
}

static inline size_t der_identifier_size(uint32_t identifier)
{
    return (size_t)1 + (identifier > 0xFF) + (identifier > 0xFFFF) + (identifier > 0xFFFFFF);
}

static inline size_t der_length_size(size_t size)
{
    return size < 0x80 ? 1 : der_length_size_long(size);
}

static inline uint8_t *der_length_write_before(uint8_t *end, size_t size)
{
    if (size >= 0x80) {
        return der_length_write_long_before(end, size);
    }
    *--end = (uint8_t)size;
    return end;
}

static inline uint8_t *der_identifier_write_before(uint8_t *end, uint32_t identifier)
{
    do {
        *--end = (uint8_t)identifier;
        identifier >>= 8;
    } while (identifier != 0);
    return end;
}

#endif
