/* SPDX-License-Identifier: Apache-2.0 */
/* Reads the headers of TLVs that the schema does not describe. */
#include "tlv.h"

bool tlv_read(tlv *out, const uint8_t *data, size_t size)
{
    size_t at = 0;
    if (size < 2) {
        return false;
    }
    out->constructed = (data[0] & 0x20) != 0;
    out->tag = data[at++];
    if ((out->tag & 0x1F) == 0x1F) {
        do {
            if (at == size || at == 4) {
                return false;
            }
            out->tag = out->tag << 8 | data[at];
        } while ((data[at++] & 0x80) != 0);
    }
    if (at == size) {
        return false;
    }
    size_t length = data[at++];
    if (length == 0x80 || length > 0x84) {
        return false;
    }
    if (length > 0x80) {
        size_t octets = length - 0x80;
        if (size - at < octets) {
            return false;
        }
        length = 0;
        for (; octets != 0; octets--) {
            length = length << 8 | data[at++];
        }
    }
    out->header = at;
    out->size = length;
    return length <= size - at;
}

bool tlv_well_formed(const uint8_t *data, size_t size, unsigned depth)
{
    while (size != 0) {
        tlv next;
        if (!tlv_read(&next, data, size)) {
            return false;
        }
        if (next.constructed &&
            (depth == 0 || !tlv_well_formed(data + next.header, next.size, depth - 1))) {
            return false;
        }
        data += next.header + next.size;
        size -= next.header + next.size;
    }
    return true;
}

void tlv_tag_name(tool_text *out, uint32_t tag)
{
    uint8_t octets[4];
    size_t size = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
        uint8_t octet = (uint8_t)(tag >> shift);
        if (octet != 0 || size != 0 || shift == 0) {
            octets[size++] = octet;
        }
    }
    text_hex(out, octets, size, 0);
}
