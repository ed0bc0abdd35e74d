/* SPDX-License-Identifier: Apache-2.0 */
/* The order of a Bound Profile Package, and its way over STORE DATA (SGP.22 2.5.5). */
#include "protocol/bpp_internal.h"

enum { INS = 0xE2, P1_MORE = 0x11, P1_LAST = 0x91, BLOCKS_MAX = 256 };

static const uint16_t due_tags[] = {
    [BPP_DUE_PACKAGE] = BPP_PACKAGE_TAG,           [BPP_DUE_CHANNEL] = BPP_CHANNEL_TAG,
    [BPP_DUE_CONFIGURE_LIST] = BPP_CONFIGURE_LIST, [BPP_DUE_CONFIGURE] = SGP32_BSP_ENCRYPTED,
    [BPP_DUE_METADATA_LIST] = BPP_METADATA_LIST,   [BPP_DUE_METADATA] = SGP32_BSP_CLEAR,
    [BPP_DUE_KEYS_LIST] = BPP_KEYS_LIST,           [BPP_DUE_KEYS] = SGP32_BSP_ENCRYPTED,
    [BPP_DUE_PROFILE_LIST] = BPP_PROFILE_LIST,     [BPP_DUE_PROFILE] = SGP32_BSP_PROFILE,
};

sgp32_status bpp_due(uint8_t *step, uint32_t identifier, uint8_t count)
{
    if (*step == BPP_DUE_KEYS_LIST && identifier == BPP_PROFILE_LIST) {
        *step = BPP_DUE_PROFILE_LIST;
    }
    bool keys_again = (*step == BPP_DUE_KEYS && identifier == SGP32_BSP_ENCRYPTED && count != 0) ||
                      (*step == BPP_DUE_PROFILE_LIST && identifier == BPP_KEYS_LIST);
    if (keys_again) {
        return SGP32_SEGMENT;
    }
    if (identifier == due_tags[*step]) {
        return *step == BPP_DUE_CONFIGURE && count != 0 ? SGP32_ORDER : SGP32_OK;
    }
    for (size_t i = 0; i < BPP_DONE; i++) {
        if (identifier == due_tags[i]) {
            return SGP32_ORDER;
        }
    }
    return SGP32_TAG;
}

bool bpp_is_list(uint8_t step)
{
    return step == BPP_DUE_PACKAGE || step == BPP_DUE_CONFIGURE_LIST ||
           step == BPP_DUE_METADATA_LIST || step == BPP_DUE_KEYS_LIST ||
           step == BPP_DUE_PROFILE_LIST;
}

sgp32_bpp_part bpp_part_of(uint8_t step)
{
    switch (step) {
    case BPP_DUE_PACKAGE:
    case BPP_DUE_CHANNEL:
        return SGP32_BPP_CHANNEL;
    case BPP_DUE_CONFIGURE_LIST:
    case BPP_DUE_CONFIGURE:
        return SGP32_BPP_CONFIGURE;
    case BPP_DUE_METADATA_LIST:
    case BPP_DUE_METADATA:
        return SGP32_BPP_METADATA;
    case BPP_DUE_KEYS_LIST:
    case BPP_DUE_KEYS:
        return SGP32_BPP_REPLACE_KEYS;
    default:
        return SGP32_BPP_PROFILE;
    }
}

void sgp32_bpp_units_begin(sgp32_bpp_units *units, sgp32_bytes package)
{
    units->package = package;
    units->offset = 0;
    units->list_end = package.size;
    units->step = BPP_DUE_PACKAGE;
}

bool sgp32_bpp_units_done(const sgp32_bpp_units *units)
{
    return units->step == BPP_DONE;
}

/* Reads the header of the element that is due at `offset`; it ends before `end`. */
static sgp32_status read_due(der_header *header, uint8_t *step, sgp32_bytes package, size_t offset,
                             size_t end, uint8_t count)
{
    size_t at = 0;
    if (offset == end) {
        return SGP32_MISSING;
    }
    sgp32_status status = der_header_read(header, &at, package.data + offset, end - offset);
    if (status == SGP32_OK) {
        status = bpp_due(step, header->identifier, count);
    }
    if (status == SGP32_OK && header->size > end - offset - header->header_size) {
        status = *step == BPP_DUE_PACKAGE ? SGP32_TRUNCATED : SGP32_LENGTH;
    }
    return status;
}

/* The single segment of a list, which is sent with the list. */
static sgp32_status whole_list(sgp32_bpp_units *units, size_t start, size_t end)
{
    der_header header;
    units->step++;
    sgp32_status status = read_due(&header, &units->step, units->package, start, end, 0);
    size_t next = status == SGP32_OK ? start + header.header_size + header.size : end;
    if (next != end) {
        status = read_due(&header, &units->step, units->package, next, end, 1);
    }
    units->step++;
    return status;
}

sgp32_status sgp32_bpp_units_next(sgp32_bpp_units *units, sgp32_bpp_unit *unit)
{
    der_header header;
    size_t start = units->offset;
    size_t end = units->package.size;
    uint8_t step = units->step;

    if (step >= BPP_DONE) {
        return SGP32_STATE;
    }
    units->step = BPP_DONE + 1; /* unless it goes well */
    if (step == BPP_DUE_METADATA || step == BPP_DUE_PROFILE) {
        end = units->list_end;
    }
    sgp32_status status = read_due(&header, &step, units->package, start, end, 0);
    if (status != SGP32_OK) {
        return status;
    }
    units->step = step;
    unit->tag = header.identifier;
    unit->part = bpp_part_of(step);
    unit->offset = start;
    size_t content = start + header.header_size;
    size_t next = content + header.size;
    switch (step) {
    case BPP_DUE_PACKAGE:
        if (next != units->package.size) {
            status = SGP32_TRAILING;
            break;
        }
        step = BPP_DUE_CHANNEL;
        status = read_due(&header, &step, units->package, content, end, 0);
        next = status == SGP32_OK ? content + header.header_size + header.size : content;
        units->step = BPP_DUE_CONFIGURE_LIST;
        break;
    case BPP_DUE_CONFIGURE_LIST:
    case BPP_DUE_KEYS_LIST:
        status = whole_list(units, content, next);
        break;
    case BPP_DUE_METADATA_LIST:
    case BPP_DUE_PROFILE_LIST:
        status = header.size == 0 ? SGP32_MISSING : SGP32_OK;
        units->list_end = next;
        next = content;
        units->step++;
        break;
    default:
        if (next == units->list_end) {
            units->step++;
        }
        break;
    }
    if (status == SGP32_OK && units->step == BPP_DONE && next != units->package.size) {
        status = SGP32_TRAILING;
    }
    if (status != SGP32_OK) {
        units->step = BPP_DONE + 1;
        return status;
    }
    unit->data = sgp32_bytes_of(units->package.data + start, next - start);
    units->offset = next;
    return SGP32_OK;
}

sgp32_status sgp32_store_data_next(sgp32_store_data *command, size_t *offset, uint8_t cla,
                                   sgp32_bytes unit)
{
    if (*offset >= unit.size) {
        return SGP32_STATE;
    }
    if (unit.size > (size_t)SGP32_STORE_DATA_MAX * BLOCKS_MAX) {
        return SGP32_SIZE;
    }
    size_t left = unit.size - *offset;
    size_t size = left < SGP32_STORE_DATA_MAX ? left : SGP32_STORE_DATA_MAX;
    command->header[0] = cla;
    command->header[1] = INS;
    command->header[2] = size == left ? P1_LAST : P1_MORE;
    command->header[3] = (uint8_t)(*offset / SGP32_STORE_DATA_MAX);
    command->header[4] = (uint8_t)size;
    command->data = sgp32_bytes_of(unit.data + *offset, size);
    *offset += size;
    return SGP32_OK;
}

sgp32_status sgp32_store_data_take(sgp32_bytes *data, bool *last, uint32_t *block, sgp32_bytes apdu)
{
    enum { HEADER = 5 };
    if (apdu.size < HEADER) {
        return SGP32_TRUNCATED;
    }
    if (apdu.data[1] != INS || (apdu.data[2] != P1_MORE && apdu.data[2] != P1_LAST)) {
        return SGP32_TAG;
    }
    if (*block >= BLOCKS_MAX || apdu.data[3] != *block) {
        return SGP32_ORDER;
    }
    size_t size = apdu.data[4];
    if (size == 0) {
        return SGP32_LENGTH; /* extended length: no block is so long */
    }
    if (apdu.size < HEADER + size) {
        return SGP32_TRUNCATED;
    }
    if (apdu.size > HEADER + size + 1) {
        return SGP32_TRAILING;
    }
    *data = sgp32_bytes_of(apdu.data + HEADER, size);
    *last = apdu.data[2] == P1_LAST;
    *block = *last ? 0 : *block + 1;
    return SGP32_OK;
}
