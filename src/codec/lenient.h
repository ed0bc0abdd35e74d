/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What lenient decoding does where strict decoding has failed: BER forms that
 * do not change a value, and the known deviations in the tables. Each records
 * itself in `forms`.
 */
#ifndef SGP32_SRC_LENIENT_H
#define SGP32_SRC_LENIENT_H

#include "codec/engine.h"

#define LENIENT_NEVER SIZE_MAX

/* A primitive that is not DER, as e->fault says: LENIENT_NEVER if it is not acceptable, otherwise
   the number of octets by which an INTEGER is padded. */
size_t lenient_leaf(engine *e, const sgp32_type *type, const uint8_t *data, size_t size);

/* Reads the TLV at `pos` into in->tlv, which stays if there is none up to `end`. */
/*@ requires \valid(in) && is_input(pos, end);
    requires \separated(in, pos + (0 .. end - pos - 1));
    assigns in->tlv, in->forms;
    ensures stays: !\result ==> in->tlv == \old(in->tlv) && in->forms == \old(in->forms);
    ensures placed: \result ==>
      in->tlv.start == pos && \base_addr(in->tlv.content) == \base_addr(pos) &&
      \base_addr(in->tlv.end) == \base_addr(pos) &&
      2 <= in->tlv.content - pos <= in->tlv.end - pos <= end - pos;
*/
bool lenient_take(engine_input *in, const uint8_t *pos, const uint8_t *end);

/* A CHOICE whose first TLV, in->tlv, is no alternative or not all there is up to `end`, the end of
   its contents: *alternative and in->tlv become what was meant, or stay. */
void lenient_choice(engine_input *in, uint32_t *alternative, const sgp32_type *choice,
                    const uint8_t *end);

/* Whether in->tlv may stand for component `index`. */
bool lenient_component(engine_input *in, const sgp32_type *type, uint32_t index);

/* An IMPLICITly tagged Certificate or SubjectPublicKeyInfo may hold its own SEQUENCE header:
   in->tlv becomes that. */
void lenient_nested(engine_input *in, const sgp32_type *type);

#endif
