/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JSON to messages: number of the type (2 octets), then the text. What is
 * accepted is accepted by decoding, and the text that is written of it makes the
 * same octets. A buffer that is one octet too small is said to be.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "sgp32/codec.h"
#include "sgp32/json.h"

const fuzz_shape_info fuzz_shape = {FUZZ_NO_TLVS, NULL};

static void write_back(const sgp32_type *type, sgp32_bytes der)
{
    sgp32_error error;
    sgp32_bytes text;
    sgp32_bytes again;
    sgp32_status status = sgp32_json_write(type, &text, &error, NULL, 0, der, SGP32_STRICT);
    FUZZ_REQUIRE(status == SGP32_OK);
    size_t size = text.size;
    char *buffer = (char *)fuzz_room(size);
    FUZZ_REQUIRE(sgp32_json_write(type, &text, &error, buffer, size, der, SGP32_STRICT) ==
                 SGP32_OK);
    uint8_t *out = fuzz_room(der.size);
    FUZZ_REQUIRE(sgp32_json_read(type, &again, &error, out, der.size, (const char *)text.data,
                                 text.size) == SGP32_OK);
    FUZZ_REQUIRE(sgp32_bytes_equal(again, der));
    free(out);
    free(buffer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sgp32_bytes input = sgp32_bytes_of(data, size);
    const sgp32_type *type = fuzz_take_type(&input);
    fuzz_copy copy = fuzz_copy_of(input);
    const char *text = (const char *)copy.bytes.data;
    sgp32_error error;
    sgp32_bytes der;
    char line[256];
    sgp32_status status = sgp32_json_read(type, &der, &error, NULL, 0, text, input.size);
    FUZZ_REQUIRE(status == error.status && error.offset <= input.size);
    FUZZ_REQUIRE((status == SGP32_JSON) == (sgp32_json_reason(&error)[0] != '\0'));
    sgp32_error_format(line, sizeof line, &error);
    if (status == SGP32_OK) {
        size_t measured = der.size;
        uint8_t *out = fuzz_room(measured);
        status = sgp32_json_read(type, &der, &error, out, measured, text, input.size);
        FUZZ_REQUIRE(status == error.status && error.offset <= input.size);
        if (status == SGP32_OK) {
            FUZZ_REQUIRE(der.size <= measured);
            FUZZ_REQUIRE(sgp32_validate(type, &error, der, SGP32_STRICT) == SGP32_OK);
            write_back(type, der);
            uint8_t *tight = fuzz_room(der.size / 2);
            sgp32_bytes none;
            status = sgp32_json_read(type, &none, &error, tight, der.size / 2, text, input.size);
            FUZZ_REQUIRE(der.size == 0 || (status == SGP32_BUFFER && none.size >= der.size));
            free(tight);
        }
        free(out);
    } else {
        FUZZ_REQUIRE(der.size == 0);
    }
    fuzz_free(&copy);
    return 0;
}
