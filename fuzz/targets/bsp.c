/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Protected segments: mode (1 octet), place of a damage (2 octets), then TLVs.
 *
 * Without a mode they are segments as received, which open alike in place and
 * into a buffer. Otherwise their contents are sealed and opened again; damaged
 * by one bit, left out or repeated, a segment does not open, and the session is
 * unusable from then on.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "sgp32/bsp.h"

enum { SEAL = 0x01, DAMAGE = 0x02, SKIP = 0x04, REPEAT = 0x08, REPLACE = 0x10 };

const fuzz_shape_info fuzz_shape = {3, NULL};

static const sgp32_session_keys keys = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
static const sgp32_session_keys other_keys = {{9}, {8}, {7}};

static void open_received(sgp32_bytes input)
{
    const sgp32_crypto *crypto = fuzz_crypto();
    sgp32_bsp first;
    sgp32_bsp second;
    sgp32_bsp_begin(&first, &keys);
    sgp32_bsp_begin(&second, &keys);
    while (input.size != 0) {
        sgp32_bytes tlv = fuzz_tlv(&input);
        fuzz_copy copy = fuzz_copy_of(tlv);
        uint8_t *room = fuzz_room(tlv.size);
        sgp32_bytes plain = {NULL, 0};
        sgp32_bytes in_place = {NULL, 0};
        sgp32_status status =
            sgp32_bsp_open(crypto, &first, &plain, room, tlv.size, tlv.data[0], copy.bytes);
        FUZZ_REQUIRE(sgp32_bsp_open(crypto, &second, &in_place, (uint8_t *)copy.block, tlv.size,
                                    tlv.data[0], copy.bytes) == status);
        FUZZ_REQUIRE(status != SGP32_OK || sgp32_bytes_equal(plain, in_place));
        FUZZ_REQUIRE(status != SGP32_CRYPTO && status != SGP32_BUFFER);
        FUZZ_REQUIRE((first.counter == 0) == (status != SGP32_OK));
        free(room);
        fuzz_free(&copy);
    }
}

/* Opens what was sealed; damaged or out of order it must fail, and end the session. */
static bool open_sealed(sgp32_bsp *receiver, sgp32_bytes segment, sgp32_bytes expected, uint8_t tag,
                        bool fails)
{
    const sgp32_crypto *crypto = fuzz_crypto();
    fuzz_copy copy = fuzz_copy_of(segment);
    uint8_t *room = fuzz_room(segment.size);
    sgp32_bytes plain;
    sgp32_status status =
        sgp32_bsp_open(crypto, receiver, &plain, room, segment.size, tag, copy.bytes);
    FUZZ_REQUIRE((status != SGP32_OK) == fails);
    if (fails) {
        FUZZ_REQUIRE(sgp32_bsp_open(crypto, receiver, &plain, room, segment.size, tag,
                                    copy.bytes) == SGP32_STATE);
    } else {
        FUZZ_REQUIRE(sgp32_bytes_equal(plain, expected));
    }
    free(room);
    fuzz_free(&copy);
    return !fails;
}

static void seal_and_open(sgp32_bytes input, uint8_t mode, size_t place)
{
    const sgp32_crypto *crypto = fuzz_crypto();
    sgp32_bsp sender;
    sgp32_bsp receiver;
    sgp32_bsp_begin(&sender, &keys);
    sgp32_bsp_begin(&receiver, &keys);
    bool usable = true;
    bool skipped = false; /* all that follow are out of order */
    for (size_t number = 0; input.size != 0 && usable; number++) {
        sgp32_bytes tlv = fuzz_tlv(&input);
        uint8_t tag = (uint8_t)(0x86 + tlv.data[0] % 3);
        size_t size = sgp32_bsp_sealed_size(tag, tlv.size);
        uint8_t *buffer = fuzz_room(size);
        sgp32_bytes segment;
        sgp32_status status = sgp32_bsp_seal(crypto, &sender, &segment, buffer, size, tag, tlv);
        FUZZ_REQUIRE(status == (size != 0 ? SGP32_OK : SGP32_SEGMENT_SIZE));
        if (status == SGP32_OK) {
            bool fails = skipped;
            FUZZ_REQUIRE(segment.data == buffer && segment.size == size);
            FUZZ_REQUIRE(size <= SGP32_BSP_SEGMENT_MAX);
            if ((mode & SKIP) != 0 && number == place % 4 && !skipped) {
                free(buffer);
                skipped = true;
                continue;
            }
            if ((mode & DAMAGE) != 0 && number == place % 4) {
                buffer[place / 8 % size] ^= (uint8_t)(1u << (place % 8));
                fails = true;
            }
            usable = open_sealed(&receiver, segment, tlv, tag, fails);
            if (usable && (mode & REPEAT) != 0 && number == place % 4) {
                usable = open_sealed(&receiver, segment, tlv, tag, true);
            }
        }
        free(buffer);
        if (usable && !skipped && (mode & REPLACE) != 0 && number == 1) {
            FUZZ_REQUIRE(sgp32_bsp_replace_keys(crypto, &sender, &other_keys) == SGP32_OK);
            FUZZ_REQUIRE(sgp32_bsp_replace_keys(crypto, &receiver, &other_keys) == SGP32_OK);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sgp32_bytes input = sgp32_bytes_of(data, size);
    uint8_t mode = fuzz_octet(&input);
    size_t place = fuzz_number(&input);
    if ((mode & SEAL) != 0) {
        seal_and_open(input, mode, place);
    } else {
        open_received(input);
    }
    return 0;
}
