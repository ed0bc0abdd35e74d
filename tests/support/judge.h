/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the codec must do with any input, as functions that return NULL or a
 * text that says what went wrong: with the type, the octets, the seed. The text
 * lives until the next call.
 */
#ifndef SGP32_TESTS_JUDGE_H
#define SGP32_TESTS_JUDGE_H

#include "support/value.h"

#include "sgp32/codec.h"

/*
 * Decodes, validates and walks octets that end where their allocation ends:
 * all three must agree in status, offset, path, forms and details, which are
 * then in *error. The decoded struct is compared with nothing here.
 */
const char *support_judge(sgp32_error *error, const sgp32_type *type, sgp32_bytes der,
                          uint32_t options);

/* support_judge, and the octets must be accepted. */
const char *support_accepts(const sgp32_type *type, sgp32_bytes der, uint32_t options);

/* What a refusal must say. */
typedef struct support_fault {
    sgp32_status status;
    size_t offset;
    const support_node *at; /* whose path it has; NULL: that of the root */
} support_fault;

/* support_judge, and the octets must be refused in just this way. */
const char *support_refuses(sgp32_error *error, const sgp32_type *type, sgp32_bytes der,
                            uint32_t options, support_fault expected);

/*
 * Strictly accepted octets come back from their struct: measured, in a buffer
 * of their size, not in one octet less, and from a struct whose lists are
 * arrays of structs, too. Nothing outside the buffer changes.
 */
const char *support_returns(const sgp32_type *type, sgp32_bytes der);

/* Leniently accepted octets, with just these forms, come back as `canonical` from their struct
   and from sgp32_canonicalize. */
const char *support_mends(const sgp32_type *type, sgp32_bytes der, uint32_t forms,
                          sgp32_bytes canonical);

/* Whether lenient decoding sees a known deviation in what strict decoding takes as an unknown
   addition or alternative: a rollbackFlag under another tag, a doubled tag, data without its arm.
 */
bool support_is_reinterpreted(const sgp32_type *type, sgp32_bytes der);

/* A message with the type, the octets and the seed. */
const char *support_report(const sgp32_type *type, sgp32_bytes der, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The path that an error must have, from the names in the schema: `Psmo.enable.iccid`. */
const char *support_path_text(const support_node *node);

#endif
