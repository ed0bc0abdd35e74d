/* SPDX-License-Identifier: Apache-2.0 */
/* A package as units, and units as STORE DATA commands: every defect and every limit. */
#include "tlv.h"

#include "sgp32/bpp.h"

/* The units of a package up to the first failure; their number. */
static size_t take_units(sgp32_status *status, sgp32_bytes package)
{
    sgp32_bpp_units units;
    sgp32_bpp_unit unit;
    size_t count = 0;
    size_t total = 0;
    sgp32_bpp_units_begin(&units, package);
    *status = SGP32_OK;
    while (*status == SGP32_OK && !sgp32_bpp_units_done(&units)) {
        *status = sgp32_bpp_units_next(&units, &unit);
        if (*status == SGP32_OK) {
            cr_assert_eq(unit.offset, total);
            cr_assert_eq(unit.data.data, package.data + total);
            total += unit.data.size;
            count++;
        }
    }
    if (*status == SGP32_OK) {
        cr_assert_eq(total, package.size);
    }
    /* There is nothing behind the end, nor behind a failure. */
    cr_assert_eq(sgp32_bpp_units_next(&units, &unit), SGP32_STATE);
    return count;
}

Test(bpp_units, each_defect_of_structure_has_its_status)
{
#define CHANNEL "BF2301AA"
#define CONFIGURE "A003870101"
#define METADATA "A106880101880102"
#define KEYS "A203870103"
#define PROFILE "A303860104"
    const struct {
        const char *contents; /* of BF36 */
        sgp32_status status;
        size_t units;
    } cases[] = {
        {CHANNEL CONFIGURE METADATA PROFILE, SGP32_OK, 7},
        {CHANNEL CONFIGURE METADATA KEYS PROFILE, SGP32_OK, 8},
        {"", SGP32_MISSING, 0},
        {"BF2302AA", SGP32_LENGTH, 0},
        {"BF2401AA", SGP32_TAG, 0},
        {CONFIGURE, SGP32_ORDER, 0},
        {CHANNEL, SGP32_MISSING, 1},
        {CHANNEL "A00487010101", SGP32_TRUNCATED, 1},
        {CHANNEL "A0028701", SGP32_LENGTH, 1},
        {CHANNEL "A004870101", SGP32_LENGTH, 1},
        {CHANNEL "A000", SGP32_MISSING, 1},
        {CHANNEL "A006870101870102", SGP32_ORDER, 1},
        {CHANNEL "A006870101860102", SGP32_ORDER, 1},
        {CHANNEL CONFIGURE "A100", SGP32_MISSING, 2},
        {CHANNEL CONFIGURE "A103860101", SGP32_ORDER, 3},
        {CHANNEL CONFIGURE "A10388020101", SGP32_LENGTH, 3},
        {CHANNEL CONFIGURE METADATA, SGP32_MISSING, 5},
        {CHANNEL CONFIGURE METADATA "A206870101870102", SGP32_SEGMENT, 5},
        {CHANNEL CONFIGURE METADATA KEYS KEYS, SGP32_SEGMENT, 6},
        {CHANNEL CONFIGURE METADATA KEYS "A300", SGP32_MISSING, 6},
        {CHANNEL CONFIGURE METADATA PROFILE "A400", SGP32_TRAILING, 6},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_status status;
        size_t count = take_units(&status, TLV("BF36", hex(cases[i].contents)));
        cr_assert_eq(status, cases[i].status, "case %zu: %s", i, sgp32_status_name(status));
        cr_assert_eq(count, cases[i].units, "case %zu: %zu units", i, count);
    }
    sgp32_status status;
    take_units(&status, hex("BF3602"));
    assert_status(status, SGP32_TRUNCATED);
    take_units(&status, hex("BF3600AA"));
    assert_status(status, SGP32_TRAILING);
    take_units(&status, sgp32_bytes_of(NULL, 0));
    assert_status(status, SGP32_MISSING);
}

Test(bpp_units, commands_of_the_largest_unit_and_beyond)
{
    enum { LARGEST = SGP32_STORE_DATA_MAX * 256 };
    static uint8_t data[LARGEST + 1];
    sgp32_store_data command;
    size_t offset = 0;
    size_t count = 0;
    uint32_t block = 0;
    for (size_t i = 0; i < sizeof data; i++) {
        data[i] = (uint8_t)(i * 7 + i / 255);
    }
    while (offset < LARGEST) {
        uint8_t apdu[5 + SGP32_STORE_DATA_MAX];
        sgp32_bytes taken;
        bool last = false;
        size_t before = offset;
        assert_status(sgp32_store_data_next(&command, &offset, 0x80, sgp32_bytes_of(data, LARGEST)),
                      SGP32_OK);
        memcpy(apdu, command.header, 5);
        memcpy(apdu + 5, command.data.data, command.data.size);
        assert_status(sgp32_store_data_take(&taken, &last, &block,
                                            sgp32_bytes_of(apdu, 5 + command.data.size)),
                      SGP32_OK);
        cr_assert_eq(memcmp(taken.data, data + before, taken.size), 0);
        cr_assert_eq(last, offset == LARGEST);
        count++;
    }
    cr_assert_eq(count, 256);
    assert_status(sgp32_store_data_next(&command, &offset, 0x80, sgp32_bytes_of(data, LARGEST)),
                  SGP32_STATE);
    offset = 0;
    assert_status(sgp32_store_data_next(&command, &offset, 0x80, sgp32_bytes_of(data, LARGEST + 1)),
                  SGP32_SIZE);

    /* After 256 blocks that are not the last there is no number left. */
    sgp32_bytes taken;
    bool last = false;
    block = 256;
    assert_status(sgp32_store_data_take(&taken, &last, &block, hex("80E2110001AA")), SGP32_ORDER);
}
