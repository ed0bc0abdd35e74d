/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Values as records, for languages that build their objects without the C
 * interface of an interpreter: a message is turned into records in one go, which
 * the language reads, and the other way round. Python, which does without, is
 * the exception.
 *
 * A record is one octet that tells what it is, one octet with the size of a
 * name, the name, and for a value four octets with the size of the contents,
 * big-endian, and the contents. Components and alternatives have names; list
 * elements and the root have empty ones.
 *
 *   M  a SEQUENCE or SET begins     no contents; its members follow up to E
 *   C  a CHOICE begins              the same; one member
 *   L  a SEQUENCE OF or SET OF      the same; members without names
 *   E  the innermost of these ends  no name, no contents
 *   B  BOOLEAN                      one octet, 0 or 1
 *   I  INTEGER                      decimal digits
 *   S  text                         UTF-8: character strings, times, an OBJECT
 *                                   IDENTIFIER with dots, the name of an ENUMERATED
 *   O  octets                       OCTET STRING; open type: its TLV
 *   X  BIT STRING                   number of unused bits, octets
 *   Z  NULL                         empty
 *   U  unknown TLV                  the TLV, only from a message to records
 *
 * Towards a message the type decides what a record means, for languages that
 * have less kinds of values: S also stands for octets and for the digits of an
 * INTEGER, M with one member for a CHOICE, an empty M for an empty list.
 * Unknown extensions are then the member "$unknown", a list of octets, and an
 * unknown alternative "$unknown" is octets, as in JSON.
 */
#ifndef SGP32_BINDING_RECORDS_H
#define SGP32_BINDING_RECORDS_H

#include "common.h"

/* Most values that may enclose each other in records of a language. */
#define RECORDS_DEPTH 64

/* The records of a message. */
sgp32_status binding_to_records(binding_octets *records, sgp32_error *error, const sgp32_type *type,
                                sgp32_bytes der, bool lenient);

/* The message of records, which are not trusted. Errors: those of sgp32_json_read, without an
   offset; SGP32_ARGUMENT for records that are malformed or too deep. */
sgp32_status binding_from_records(binding_octets *der, sgp32_error *encode_error,
                                  const sgp32_type *type, sgp32_bytes records);

#endif
