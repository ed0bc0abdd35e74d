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
 *
 * The comments that begin with an at sign are contracts in ACSL, which
 * scripts/prove has Frama-C prove of the code: no octet is read or written that
 * is not there, nothing overflows, every loop ends, and a header is what X.690
 * says it is.
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

/*@ // What `count` octets say, the first one the most significant.
    logic integer number{L}(uint8_t *octets, integer count) =
      count <= 0 ? 0 : number(octets, count - 1) * 256 + octets[count - 1];

    // A number without its last `count` octets.
    logic integer without_last(integer value, integer count) =
      count <= 0 ? value : without_last(value / 256, count - 1);

    lemma without_0: \forall integer x; without_last(x, 0) == x;
    lemma without_1: \forall integer x; without_last(x, 1) == without_last(x, 0) / 256;
    lemma without_2: \forall integer x; without_last(x, 2) == without_last(x, 1) / 256;
    lemma without_3: \forall integer x; without_last(x, 3) == without_last(x, 2) / 256;
    lemma without_4: \forall integer x; without_last(x, 4) == without_last(x, 3) / 256;
    lemma without_5: \forall integer x; without_last(x, 5) == without_last(x, 4) / 256;
    lemma without_6: \forall integer x; without_last(x, 6) == without_last(x, 5) / 256;
    lemma without_7: \forall integer x; without_last(x, 7) == without_last(x, 6) / 256;
    lemma without_8: \forall integer x; without_last(x, 8) == without_last(x, 7) / 256;
    lemma without_one_more: \forall integer x, count; 1 <= count <= 8 ==>
      without_last(x, count) == without_last(x, count - 1) / 256;

    // `count` octets can say the value, and one octet less cannot.
    predicate fewest(integer value, integer count) =
      count >= 1 && without_last(value, count) == 0 &&
      (count > 1 ==> without_last(value, count - 1) != 0);

    // One octet, or a first octet that ends in 1F and others up to one below 80.
    predicate is_identifier{L}(uint8_t *data, integer size) =
      (data[0] & 0x1F) != 0x1F ? size == 1 && (data[0] & 0xDF) != 0 :
        size >= 2 && data[1] >= 0x1F && data[1] != 0x80 && data[size - 1] < 0x80 &&
        \forall integer i; 1 <= i < size - 1 ==> data[i] >= 0x80;

    // The short form, or the long one; minimal: no longer than it must be.
    predicate is_length{L}(uint8_t *data, integer octets, integer value, boolean minimal) =
      data[0] < 0x80 ? octets == 1 && value == data[0] && minimal == \true :
        data[0] != 0x80 && data[0] != 0xFF && octets == data[0] - 0x7F &&
        value == number(data + 1, octets - 1) &&
        (minimal == \true <==> value >= 0x80 && fewest(value, octets - 1));

    predicate is_header{L}(der_header *header, uint8_t *data, integer octets) =
      is_identifier(data, octets) &&
      header->identifier == (octets <= 4 ? number(data, octets) : DER_LONG_IDENTIFIER) &&
      is_length(data + octets, header->header_size - octets, header->size,
                header->minimal == 1 ? \true : \false);

    // Octets say one thing only: what is read is what was written.
    lemma one_identifier{L}: \forall uint8_t *data, integer a, b;
      is_identifier(data, a) && is_identifier(data, b) ==> a == b;
    lemma one_length{L}: \forall uint8_t *data, integer a, b, v, w, boolean m, n;
      is_length(data, a, v, m) && is_length(data, b, w, n) ==> a == b && v == w && m == n;
*/

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
/*@ requires \valid(header) && \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(header, at, data + (0 .. size - 1));
    assigns *header, *at;
    ensures taken: \result == SGP32_OK ==>
      (\exists integer octets; 1 <= octets < header->header_size && is_header(header, data,
   octets)); ensures ends: \result == SGP32_OK ==> 2 <= header->header_size <= size && *at ==
   \old(*at); ensures refused: \result != SGP32_OK ==> *at <= size; ensures reasons: \result ==
   SGP32_OK || \result == SGP32_TRUNCATED || \result == SGP32_TAG || \result == SGP32_LENGTH;
*/
static inline sgp32_status der_header_read(der_header *header, size_t *at, const uint8_t *data,
                                           size_t size);

/* The same for every form; der_header_read comes here for the rarer ones. */
/*@ requires \valid(header) && \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(header, at, data + (0 .. size - 1));
    assigns *header, *at;
    ensures taken: \result == SGP32_OK ==>
      (\exists integer octets; 1 <= octets < header->header_size && is_header(header, data,
   octets)); ensures ends: \result == SGP32_OK ==> 2 <= header->header_size <= size && *at ==
   \old(*at); ensures refused: \result != SGP32_OK ==> *at <= size; ensures reasons: \result ==
   SGP32_OK || \result == SGP32_TRUNCATED || \result == SGP32_TAG || \result == SGP32_LENGTH;
*/
sgp32_status der_header_read_any(der_header *header, size_t *at, const uint8_t *data, size_t size);

/* Offset of the length octets of a header that der_header_read has accepted: the
   place of the fault when `minimal` is false and DER is asked for. */
/*@ requires \exists integer octets; 1 <= octets < SIZE_MAX && is_identifier(data, octets) &&
               \valid_read(data + (0 .. octets - 1));
    assigns \nothing;
    ensures is_identifier(data, \result);
*/
size_t der_length_offset(const uint8_t *data);

/* Octets that an identifier (as in der_header) and a minimal length for `size` take. */
/*@ assigns \nothing;
    ensures fewest(identifier, \result) && \result <= 4;
*/
static inline size_t der_identifier_size(uint32_t identifier);
/*@ assigns \nothing;
    ensures \result <= 9;
    ensures size < 0x80 ? \result == 1 : fewest(size, \result - 1);
*/
static inline size_t der_length_size(size_t size);

/* Writes them so that they end just before `end`; returns the new start. The caller has
   made sure of the space. DER_LONG_IDENTIFIER stands for octets that it does not have and
   cannot be measured or written. */
/*@ requires \valid(end - (1 .. 9));
    assigns *(end - (1 .. 9));
    ensures 1 <= end - \result <= 9 && \base_addr(\result) == \base_addr(end);
    ensures is_length(\result, end - \result, size, \true);
*/
static inline uint8_t *der_length_write_before(uint8_t *end, size_t size);
/*@ requires \valid(end - (1 .. 4));
    assigns *(end - (1 .. 4));
    ensures 1 <= end - \result <= 4 && fewest(identifier, end - \result);
    ensures number(\result, end - \result) == identifier;
    ensures \base_addr(\result) == \base_addr(end);
*/
static inline uint8_t *der_identifier_write_before(uint8_t *end, uint32_t identifier);

/* The long form of a length (X.690 8.1.3.5), for `size` of 128 and more. */
/*@ requires size >= 0x80;
    assigns \nothing;
    ensures \result <= 9 && fewest(size, \result - 1);
*/
size_t der_length_size_long(size_t size);
/*@ requires size >= 0x80;
    requires \valid(end - (1 .. 9));
    assigns *(end - (1 .. 9));
    ensures 1 <= end - \result <= 9 && \base_addr(\result) == \base_addr(end);
    ensures is_length(\result, end - \result, size, \true);
*/
uint8_t *der_length_write_long_before(uint8_t *end, size_t size);

/* Checks of content octets in their DER form. */

/* One octet, 00 or FF (X.690 8.2, 11.1). */
/*@ requires \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, data + (0 .. size - 1));
    assigns *at;
    ensures \result == SGP32_OK ==> *at == \old(*at);
    ensures \result != SGP32_OK ==> *at <= size;
*/
sgp32_status der_boolean_check(size_t *at, const uint8_t *data, size_t size);
/* At least one octet; the first nine bits are not all equal (X.690 8.3). ENUMERATED too. */
/*@ requires \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, data + (0 .. size - 1));
    assigns *at;
    ensures \result == SGP32_OK ==> *at == \old(*at);
    ensures \result != SGP32_OK ==> *at <= size;
*/
static inline sgp32_status der_integer_check(size_t *at, const uint8_t *data, size_t size);
/* No octets (X.690 8.8). */
/*@ requires \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, data + (0 .. size - 1));
    assigns *at;
    ensures \result == SGP32_OK ==> *at == \old(*at);
    ensures \result != SGP32_OK ==> *at <= size;
*/
sgp32_status der_null_check(size_t *at, const uint8_t *data, size_t size);
/* A count of 0 to 7 unused bits, then the bits; the unused ones are zero (X.690 8.6, 11.2.1).
   `named`: a named bit list, so no trailing zero bits (11.2.2). */
/*@ requires \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, data + (0 .. size - 1));
    assigns *at;
    ensures \result == SGP32_OK ==> *at == \old(*at);
    ensures \result != SGP32_OK ==> *at <= size;
*/
sgp32_status der_bits_check(size_t *at, const uint8_t *data, size_t size, bool named);
/* At least one arc; each in the fewest octets, the last one complete (X.690 8.19). */
/*@ requires \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, data + (0 .. size - 1));
    assigns *at;
    ensures \result == SGP32_OK ==> *at == \old(*at);
    ensures \result != SGP32_OK ==> *at <= size;
*/
static inline sgp32_status der_oid_check(size_t *at, const uint8_t *data, size_t size);
/* Exactly one TLV with a minimal length (an open type). Its content is not looked into.
   Faults: those of der_header_read, LENGTH, TRUNCATED, TRAILING. */
/*@ requires \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, data + (0 .. size - 1));
    assigns *at;
    ensures \result == SGP32_OK ==> *at == \old(*at);
    ensures \result != SGP32_OK ==> *at <= size;
*/
sgp32_status der_open_check(size_t *at, const uint8_t *data, size_t size);

/*
 * Character strings. They also count their characters, for SIZE; the count is
 * undefined after a fault. *at is the first octet of the first bad character.
 */

/* RFC 3629: no overlong forms, no surrogates, nothing beyond 10FFFF. NUL is a character. */
/*@ requires \valid(at) && \valid(characters) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, characters, data + (0 .. size - 1));
    assigns *at, *characters;
    ensures \result == SGP32_OK ==> *at == \old(*at) && *characters <= size;
    ensures \result != SGP32_OK ==> *at < size;
*/
sgp32_status der_utf8_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* A-Z a-z 0-9 space ' ( ) + , - . / : = ? */
/*@ requires \valid(at) && \valid(characters) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, characters, data + (0 .. size - 1));
    assigns *at, *characters;
    ensures \result == SGP32_OK ==> *at == \old(*at) && *characters <= size;
    ensures \result != SGP32_OK ==> *at < size;
*/
sgp32_status der_printable_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* 00 to 7F. */
/*@ requires \valid(at) && \valid(characters) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, characters, data + (0 .. size - 1));
    assigns *at, *characters;
    ensures \result == SGP32_OK ==> *at == \old(*at) && *characters <= size;
    ensures \result != SGP32_OK ==> *at < size;
*/
sgp32_status der_ia5_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* 0-9 and space. */
/*@ requires \valid(at) && \valid(characters) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, characters, data + (0 .. size - 1));
    assigns *at, *characters;
    ensures \result == SGP32_OK ==> *at == \old(*at) && *characters <= size;
    ensures \result != SGP32_OK ==> *at < size;
*/
sgp32_status der_numeric_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* 20 to 7E. */
/*@ requires \valid(at) && \valid(characters) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, characters, data + (0 .. size - 1));
    assigns *at, *characters;
    ensures \result == SGP32_OK ==> *at == \old(*at) && *characters <= size;
    ensures \result != SGP32_OK ==> *at < size;
*/
sgp32_status der_visible_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* Any octet; JSON reads it as Latin-1. */
/*@ requires \valid(at) && \valid(characters) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, characters, data + (0 .. size - 1));
    assigns *at, *characters;
    ensures \result == SGP32_OK ==> *at == \old(*at) && *characters <= size;
    ensures \result != SGP32_OK ==> *at < size;
*/
sgp32_status der_teletex_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* Two octets a character, no surrogates. */
/*@ requires \valid(at) && \valid(characters) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, characters, data + (0 .. size - 1));
    assigns *at, *characters;
    ensures \result == SGP32_OK ==> *at == \old(*at) && *characters <= size;
    ensures \result != SGP32_OK ==> *at < size;
*/
sgp32_status der_bmp_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);
/* Four octets a character, up to 10FFFF, no surrogates. */
/*@ requires \valid(at) && \valid(characters) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, characters, data + (0 .. size - 1));
    assigns *at, *characters;
    ensures \result == SGP32_OK ==> *at == \old(*at) && *characters <= size;
    ensures \result != SGP32_OK ==> *at < size;
*/
sgp32_status der_universal_check(size_t *at, size_t *characters, const uint8_t *data, size_t size);

/*
 * Times in their DER form, of real dates: YYMMDDHHMMSSZ (X.690 11.8; years 1950
 * to 2049) and YYYYMMDDHHMMSS[.f+]Z without trailing zeros (11.7). *at is the
 * first octet that no time can have after those before it.
 */
/*@ requires \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, data + (0 .. size - 1));
    assigns *at;
    ensures \result == SGP32_OK ==> *at == \old(*at);
    ensures \result != SGP32_OK ==> *at <= size;
*/
sgp32_status der_utc_time_check(size_t *at, const uint8_t *data, size_t size);
/*@ requires \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(at, data + (0 .. size - 1));
    assigns *at;
    ensures \result == SGP32_OK ==> *at == \old(*at);
    ensures \result != SGP32_OK ==> *at <= size;
*/
sgp32_status der_generalized_time_check(size_t *at, const uint8_t *data, size_t size);

/* The first octets of an INTEGER that are sign extension only: 0 when it is minimal. */
/*@ requires \valid_read(data + (0 .. size - 1));
    assigns \nothing;
    ensures size == 0 ? \result == 0 : \result < size;
*/
size_t der_integer_padding(const uint8_t *data, size_t size);

/* The value of 1 to 8 content octets, minimal or not; false, with *value untouched, for 0 or
   more than 8. */
/*@ requires \valid(value) && \valid_read(data + (0 .. size - 1));
    assigns *value;
    ensures \result <==> 1 <= size <= 8;
    ensures !\result ==> *value == \old(*value);
*/
bool der_integer_get(int64_t *value, const uint8_t *data, size_t size);

/* Octets of the minimal form of `value`, 1 to 8, and the form itself, ending before `end`. */
/*@ assigns \nothing;
    ensures 1 <= \result <= 8;
*/
size_t der_integer_size(int64_t value);
/*@ requires \valid(end - (1 .. 8));
    assigns *(end - (1 .. 8));
    ensures 1 <= end - \result <= 8 && \base_addr(\result) == \base_addr(end);
*/
uint8_t *der_integer_write_before(uint8_t *end, int64_t value);

/* Order of two encodings in a SET OF (X.690 11.6): <0, 0, >0. The shorter one counts as
   followed by zero octets. */
/*@ requires \valid_read(a + (0 .. a_size - 1)) && \valid_read(b + (0 .. b_size - 1));
    assigns \nothing;
*/
int der_set_compare(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size);

static inline sgp32_status der_header_read(der_header *header, size_t *at, const uint8_t *data,
                                           size_t size)
{
#if !defined(__OPTIMIZE_SIZE__)
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
                //@ assert is_identifier(data, 1) && number(data, 1) == first;
                //@ assert is_header(header, data, 1);
                return SGP32_OK;
            }
        } else if (second >= 0x1F && second < 0x80 && data[2] < 0x80) {
            header->identifier = first * 0x100 + second;
            header->header_size = 3;
            header->size = data[2];
            header->minimal = true;
            //@ assert number(data, 1) == first;
            //@ assert is_identifier(data, 2) && number(data, 2) == first * 0x100 + second;
            //@ assert is_header(header, data, 2);
            return SGP32_OK;
        }
    }
#endif
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
    /*@ loop invariant i <= size;
        loop assigns i, last;
        loop variant size - i;
    */
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
    //@ ghost uint8_t *last = end;
    /*@ loop invariant \base_addr(end) == \base_addr(last) && 0 <= last - end <= 3;
        loop invariant end == last - (last - end);
        loop invariant \forall integer n; last - end <= n ==>
          without_last(\at(identifier, Pre), n) == without_last(identifier, n - (last - end));
        loop invariant last != end ==> identifier != 0;
        loop invariant \forall integer i; end - last <= i < 0 ==>
          last[i] == without_last(\at(identifier, Pre), -i - 1) % 0x100;
        loop invariant last - end == 1 ==> identifier <= 0xFFFFFF;
        loop invariant last - end == 2 ==> identifier <= 0xFFFF;
        loop invariant last - end == 3 ==> identifier <= 0xFF;
        loop assigns identifier, end, *(last - (1 .. 4));
        loop variant identifier;
    */
    do {
        *--end = (uint8_t)(identifier % 0x100);
        identifier /= 0x100;
    } while (identifier != 0);
    /*@ ghost
        uint32_t said = 0;
        /@ loop invariant 0 <= said <= last - end;
           loop invariant number(end, said) ==
             without_last(\at(identifier, Pre), last - end - said);
           loop assigns said;
           loop variant last - end - said;
        @/
        while (said < last - end) {
            /@ assert end[said] == last[end - last + said]; @/
            /@ assert last[end - last + said] ==
                 without_last(\at(identifier, Pre), -(end - last + said) - 1) % 0x100; @/
            /@ assert without_last(\at(identifier, Pre), last - end - said) ==
                 without_last(\at(identifier, Pre), last - end - said - 1) / 256; @/
            /@ assert end[said] ==
                 without_last(\at(identifier, Pre), last - end - said - 1) % 256; @/
            /@ assert number(end, said + 1) == number(end, said) * 256 + end[said]; @/
            said++;
        }
    */
    //@ assert number(end, last - end) == \at(identifier, Pre);
    return end;
}

#endif
