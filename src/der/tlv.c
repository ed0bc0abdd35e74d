/* SPDX-License-Identifier: Apache-2.0 */
/* Identifier and length octets (X.690 8.1.2, 8.1.3, 10.1): the forms that der.h has no
   short way for. */
#include "der/der.h"

/*@ requires \valid(at);
    assigns *at;
    ensures *at == offset && \result == status;
*/
static sgp32_status fault(size_t *at, size_t offset, sgp32_status status)
{
    *at = offset;
    return status;
}

/* Fills the identifier, and header_size with the octets that it takes. */
/*@ requires \valid(header) && \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(header, at, data + (0 .. size - 1));
    assigns header->identifier, header->header_size, *at;
    ensures taken: \result == SGP32_OK ==>
      1 <= header->header_size <= size && *at == \old(*at) &&
      is_identifier(data, header->header_size) &&
      header->identifier ==
        (header->header_size <= 4 ? number(data, header->header_size) : DER_LONG_IDENTIFIER);
    ensures refused: \result != SGP32_OK ==> *at <= size;
    ensures reasons: \result == SGP32_OK || \result == SGP32_TRUNCATED || \result == SGP32_TAG;
*/
static sgp32_status identifier_read(der_header *header, size_t *at, const uint8_t *data,
                                    size_t size)
{
    if (size == 0) {
        return fault(at, size, SGP32_TRUNCATED);
    }
    uint32_t identifier = data[0];
    size_t position = 1;
    if ((identifier & 0xDF) == 0) {
        return fault(at, 0, SGP32_TAG);
    }
    if ((identifier & 0x1F) == 0x1F) {
        uint32_t octet;
        /*@ loop invariant 1 <= position <= size;
            loop invariant position == 1 ? identifier == data[0] :
              (octet == data[position - 1] && octet >= 0x80 && data[1] >= 0x1F &&
               data[1] != 0x80);
            loop invariant \forall integer i; 1 <= i < position ==> data[i] >= 0x80;
            loop invariant identifier == (position <= 4 ? number(data, position) :
           DER_LONG_IDENTIFIER); loop assigns octet, identifier, position, *at; loop invariant *at
           == \at(*at, LoopEntry); loop variant size - position;
        */
        do {
            if (position == size) {
                return fault(at, size, SGP32_TRUNCATED);
            }
            octet = data[position];
            /* X.690 8.1.2.2 and 8.1.2.4.2 c: no number below 31, no leading zero bits. */
            if (position == 1 && (octet < 0x1F || octet == 0x80)) {
                return fault(at, 1, SGP32_TAG);
            }
            identifier = position < 4 ? identifier * 0x100 + octet : DER_LONG_IDENTIFIER;
            position++;
        } while (octet >= 0x80);
    }
    header->identifier = identifier;
    header->header_size = position;
    return SGP32_OK;
}

/* Goes on where identifier_read has ended. */
/*@ requires \valid(header) && \valid(at) && \valid_read(data + (0 .. size - 1));
    requires \separated(header, at, data + (0 .. size - 1));
    requires 1 <= header->header_size <= size;
    assigns header->header_size, header->size, header->minimal, *at;
    ensures taken: \result == SGP32_OK ==>
      \old(header->header_size) < header->header_size <= size && *at == \old(*at) &&
      is_length(data + \old(header->header_size), header->header_size - \old(header->header_size),
                header->size, header->minimal == 1 ? \true : \false);
    ensures refused: \result != SGP32_OK ==> *at <= size;
    ensures reasons: \result == SGP32_OK || \result == SGP32_TRUNCATED || \result == SGP32_LENGTH;
*/
static sgp32_status length_read(der_header *header, size_t *at, const uint8_t *data, size_t size)
{
    size_t start = header->header_size;
    if (start == size) {
        return fault(at, size, SGP32_TRUNCATED);
    }
    size_t position = start + 1;
    size_t length = data[start];
    bool minimal = true;
    if (length >= 0x80) {
        /* X.690 8.1.3.5; 80 is the indefinite form, FF is reserved. */
        size_t count = length - 0x80;
        if (count == 0 || count == 0x7F) {
            return fault(at, start, SGP32_LENGTH);
        }
        length = 0;
        /*@ loop invariant start < position <= size;
            loop invariant position - start - 1 + count == data[start] - 0x80;
            loop invariant length == number(data + start + 1, position - start - 1);
            loop invariant without_last(length, position - start - 1) == 0;
            loop invariant position > start + 1 ==>
              without_last(length, position - start - 2) == data[start + 1];
            loop assigns count, length, position, *at;
            loop invariant *at == \at(*at, LoopEntry);
            loop variant count;
        */
        for (; count != 0; count--) {
            if (position == size) {
                return fault(at, size, SGP32_TRUNCATED);
            }
            if (length > SIZE_MAX >> 8) {
                return fault(at, start, SGP32_LENGTH);
            }
            /*@ assert number(data + start + 1, position - start) ==
                  number(data + start + 1, position - start - 1) * 256 + data[position];
            */
            length = length * 0x100 + data[position++];
        }
        minimal = length >= 0x80 && data[start + 1] != 0;
    }
    header->header_size = position;
    header->size = length;
    header->minimal = minimal;
    return SGP32_OK;
}

sgp32_status der_header_read_any(der_header *header, size_t *at, const uint8_t *data, size_t size)
{
    sgp32_status status = identifier_read(header, at, data, size);
    if (status != SGP32_OK) {
        return status;
    }
    //@ ghost size_t octets = header->header_size;
    status = length_read(header, at, data, size);
    //@ assert status == SGP32_OK ==> is_header(header, data, octets);
    return status;
}

size_t der_length_offset(const uint8_t *data)
{
    size_t position = 1;
    if ((data[0] & 0x1F) == 0x1F) {
        /*@ loop invariant 1 <= position;
            loop invariant \forall integer n; is_identifier(data, n) ==> position < n;
            loop invariant \forall integer i; 1 <= i < position ==> data[i] >= 0x80;
            loop assigns position;
            loop variant SIZE_MAX - position;
        */
        while (data[position++] >= 0x80) {
        }
    }
    return position;
}

size_t der_length_size_long(size_t size)
{
    size_t octets = 1;
    /*@ loop invariant 1 <= octets <= 9;
        loop invariant \forall integer n; octets - 1 <= n ==>
          without_last(\at(size, Pre), n) == without_last(size, n - octets + 1);
        loop invariant octets > 1 ==> without_last(\at(size, Pre), octets - 2) != 0;
        loop invariant octets == 1 || octets == 2 && size <= SIZE_MAX / 0x100 ||
          octets == 3 && size <= SIZE_MAX / 0x10000 ||
          octets == 4 && size <= SIZE_MAX / 0x1000000 ||
          octets == 5 && size <= SIZE_MAX / 0x100000000 ||
          octets == 6 && size <= SIZE_MAX / 0x10000000000 ||
          octets == 7 && size <= SIZE_MAX / 0x1000000000000 ||
          octets == 8 && size <= SIZE_MAX / 0x100000000000000 || octets == 9 && size == 0;
        loop assigns octets, size;
        loop variant size;
    */
    for (; size != 0; size /= 0x100) {
        octets++;
    }
    return octets;
}

uint8_t *der_length_write_long_before(uint8_t *end, size_t size)
{
    uint32_t first = 0x80;
    /*@ loop invariant 0x80 <= first <= 0x88 && \base_addr(end) == \base_addr(\at(end, Pre));
        loop invariant end == \at(end, Pre) - (first - 0x80);
        loop invariant \forall integer n; first - 0x80 <= n ==>
          without_last(\at(size, Pre), n) == without_last(size, n - (first - 0x80));
        loop invariant first > 0x80 ==> without_last(\at(size, Pre), first - 0x81) != 0;
        loop invariant \forall integer i; 0x80 - first <= i < 0 ==>
          \at(end, Pre)[i] == without_last(\at(size, Pre), -i - 1) % 0x100;
        loop invariant first == 0x80 || first == 0x81 && size <= SIZE_MAX / 0x100 ||
          first == 0x82 && size <= SIZE_MAX / 0x10000 ||
          first == 0x83 && size <= SIZE_MAX / 0x1000000 ||
          first == 0x84 && size <= SIZE_MAX / 0x100000000 ||
          first == 0x85 && size <= SIZE_MAX / 0x10000000000 ||
          first == 0x86 && size <= SIZE_MAX / 0x1000000000000 ||
          first == 0x87 && size <= SIZE_MAX / 0x100000000000000 || first == 0x88 && size == 0;
        loop assigns first, size, end, *(\at(end, Pre) - (1 .. 8));
        loop variant size;
    */
    for (; size != 0; size /= 0x100) {
        *--end = (uint8_t)(size % 0x100);
        first++;
    }
    *--end = (uint8_t)first;
    /*@ ghost
        uint32_t said = 0;
        /@ loop invariant 0 <= said <= first - 0x80;
           loop invariant number(end + 1, said) ==
             without_last(\at(size, Pre), first - 0x80 - said);
           loop assigns said;
           loop variant first - 0x80 - said;
        @/
        while (said < first - 0x80) {
            /@ assert *(end + 1 + said) == \at(end, Pre)[0x80 - first + said]; @/
            /@ assert \at(end, Pre)[0x80 - first + said] ==
                 without_last(\at(size, Pre), -(0x80 - first + said) - 1) % 0x100; @/
            /@ assert without_last(\at(size, Pre), first - 0x80 - said) ==
                 without_last(\at(size, Pre), first - 0x80 - said - 1) / 256; @/
            /@ assert *(end + 1 + said) ==
                 without_last(\at(size, Pre), first - 0x80 - said - 1) % 256; @/
            /@ assert number(end + 1, said + 1) == number(end + 1, said) * 256 + *(end + 1 + said);
       @/ said++;
        }
    */
    //@ assert said == first - 0x80;
    //@ assert without_last(\at(size, Pre), 0) == \at(size, Pre);
    //@ assert number(end + 1, first - 0x80) == \at(size, Pre);
    //@ assert end[0] == first && number(end + 1, end[0] - 0x80) == \at(size, Pre);
    //@ assert fewest(\at(size, Pre), first - 0x80);
    //@ assert \at(end, Pre) - end == first - 0x7F;
    //@ assert is_length(end, first - 0x7F, \at(size, Pre), \true);
    return end;
}
