/* SPDX-License-Identifier: Apache-2.0 */
/*
 * STORE DATA: mode (1 octet), then a Bound Profile Package or commands, each
 * behind its size (2 octets).
 *
 * The units of a package follow each other without a gap, each unit's commands
 * carry it whole, and taking them gives it back. Received commands never give
 * octets that they do not have.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "sgp32/bpp.h"

enum { RECEIVED = 0x01 };
enum { COMMAND_HEADER = 5, BLOCK_MOST = 256 };

static const sgp32_type *package_type(sgp32_bytes input, sgp32_bytes tlv)
{
    (void)tlv;
    return (fuzz_octet(&input) & RECEIVED) != 0 ? NULL : &sgp22_BoundProfilePackage_type;
}

const fuzz_shape_info fuzz_shape = {1, package_type};

static void reassemble(sgp32_bytes unit, uint8_t cla)
{
    sgp32_store_data command;
    size_t offset = 0;
    size_t taken = 0;
    uint32_t block = 0;
    bool last = false;
    while (offset < unit.size) {
        sgp32_status status = sgp32_store_data_next(&command, &offset, cla, unit);
        if (status == SGP32_SIZE) {
            FUZZ_REQUIRE(unit.size > (size_t)BLOCK_MOST * SGP32_STORE_DATA_MAX);
            return;
        }
        FUZZ_REQUIRE(status == SGP32_OK && !last);
        FUZZ_REQUIRE(command.data.size >= 1 && command.data.size <= SGP32_STORE_DATA_MAX);
        FUZZ_REQUIRE(command.data.data == unit.data + taken);
        uint8_t *apdu = fuzz_room(COMMAND_HEADER + command.data.size);
        memcpy(apdu, command.header, COMMAND_HEADER);
        memcpy(apdu + COMMAND_HEADER, command.data.data, command.data.size);
        sgp32_bytes data;
        FUZZ_REQUIRE(sgp32_store_data_take(
                         &data, &last, &block,
                         sgp32_bytes_of(apdu, COMMAND_HEADER + command.data.size)) == SGP32_OK);
        FUZZ_REQUIRE(sgp32_bytes_equal(data, command.data));
        taken += data.size;
        free(apdu);
    }
    FUZZ_REQUIRE(taken == unit.size && block == 0 && (last || unit.size == 0));
    FUZZ_REQUIRE(sgp32_store_data_next(&command, &offset, cla, unit) == SGP32_STATE);
}

static void segment(sgp32_bytes package)
{
    sgp32_bpp_units units;
    sgp32_bpp_unit unit;
    size_t offset = 0;
    sgp32_status status = SGP32_OK;
    sgp32_bpp_units_begin(&units, package);
    while (status == SGP32_OK && !sgp32_bpp_units_done(&units)) {
        status = sgp32_bpp_units_next(&units, &unit);
        if (status == SGP32_OK) {
            FUZZ_REQUIRE(unit.offset == offset && unit.data.size != 0);
            FUZZ_REQUIRE(unit.data.data == package.data + offset);
            offset += unit.data.size;
            FUZZ_REQUIRE(offset <= package.size);
            reassemble(unit.data, 0x80);
        }
    }
    if (status == SGP32_OK) {
        FUZZ_REQUIRE(offset == package.size);
        FUZZ_REQUIRE(sgp32_bpp_units_next(&units, &unit) == SGP32_STATE);
    }
}

static void take(sgp32_bytes input)
{
    uint32_t block = 0;
    bool last = false;
    while (input.size != 0) {
        size_t size = fuzz_number(&input) % 300;
        fuzz_copy copy = fuzz_copy_of(fuzz_part(&input, size));
        sgp32_bytes data;
        if (sgp32_store_data_take(&data, &last, &block, copy.bytes) == SGP32_OK) {
            FUZZ_REQUIRE(data.size <= SGP32_STORE_DATA_MAX);
            FUZZ_REQUIRE(data.data == copy.bytes.data + COMMAND_HEADER);
            FUZZ_REQUIRE(data.size + COMMAND_HEADER <= copy.bytes.size);
            FUZZ_REQUIRE(!last || block == 0);
        }
        fuzz_free(&copy);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sgp32_bytes input = sgp32_bytes_of(data, size);
    uint8_t mode = fuzz_octet(&input);
    if ((mode & RECEIVED) != 0) {
        take(input);
    } else {
        fuzz_copy copy = fuzz_copy_of(input);
        segment(copy.bytes);
        reassemble(copy.bytes, mode);
        fuzz_free(&copy);
    }
    return 0;
}
