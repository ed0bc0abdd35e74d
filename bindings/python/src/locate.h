/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Finds one component in octets that have been checked as strict DER, without
 * looking into the others. Only lengths are followed.
 */
#ifndef SGP32_PYTHON_LOCATE_H
#define SGP32_PYTHON_LOCATE_H

#include "module.h"

/* Where a value is. */
typedef struct place {
    const uint8_t *start;   /* of its TLV, with an explicit wrapper if there is one */
    const uint8_t *content; /* of the innermost TLV; of a CHOICE its alternative's TLV, of an open
                               type the TLV itself */
    const uint8_t *end;
} place;

/* The place of a message of `type`. */
void locate_root(place *found, const meta *type, sgp32_bytes der);

/* Component `index` of a SEQUENCE or SET at `in`; false if it is absent. */
bool locate_component(place *found, const meta *type, const place *in, size_t index);

/* The alternative of a CHOICE and its number; false with `found` its TLV if it is unknown. */
bool locate_alternative(place *found, size_t *index, const meta *type, const place *in);

/* The element at `at` of a list; `found->end` is where the next one begins. */
void locate_element(place *found, const meta *type, const uint8_t *at);

/* Where the unknown extensions of a SEQUENCE begin; `in->end` if there are none. */
const uint8_t *locate_unknown(const meta *type, const place *in);

/* End of the TLV at `at`. */
const uint8_t *locate_next(const uint8_t *at);

#endif
