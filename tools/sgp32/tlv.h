/* SPDX-License-Identifier: Apache-2.0 */
/* Headers of TLVs, for what the schema does not describe. */
#ifndef SGP32_TOOL_TLV_H
#define SGP32_TOOL_TLV_H

#include "text.h"

typedef struct tlv {
    uint32_t tag;  /* the identifier octets as a number: 0x30, 0xBF51 */
    size_t header; /* octets of identifier and length */
    size_t size;   /* octets of the content */
    bool constructed;
} tlv;

/* Reads a header whose content fits into `size`; false if there is none. */
bool tlv_read(tlv *out, const uint8_t *data, size_t size);

/* Whether `data` is a row of complete TLVs, nested at most `depth` deep. */
bool tlv_well_formed(const uint8_t *data, size_t size, unsigned depth);

/* Writes an identifier as its octets: "30", "BF51". */
void tlv_tag_name(tool_text *out, uint32_t tag);

#endif
