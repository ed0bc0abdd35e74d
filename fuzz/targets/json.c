/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JSON from messages: options (1 octet), number of the type (2 octets), then the
 * message, which as JSON and back is the same octets. What is written comes out
 * alike whether measured, in one buffer or in pieces.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "sgp32/codec.h"
#include "sgp32/json.h"

static const sgp32_type *second_type(sgp32_bytes input, sgp32_bytes tlv)
{
    fuzz_octet(&input);
    return fuzz_first_type(input, tlv);
}

const fuzz_shape_info fuzz_shape = {3, second_type};

typedef struct pieces {
    char *text;
    size_t size;
    size_t capacity;
} pieces;

static sgp32_status gather(void *context, const void *data, size_t size)
{
    pieces *text = (pieces *)context;
    FUZZ_REQUIRE(size <= text->capacity - text->size);
    memcpy(text->text + text->size, data, size);
    text->size += size;
    return SGP32_OK;
}

/* Reads the text back: it is the message again. */
static void read_back(const sgp32_type *type, sgp32_bytes text, sgp32_bytes der)
{
    sgp32_error error;
    sgp32_bytes back;
    const char *characters = (const char *)text.data;
    FUZZ_REQUIRE(sgp32_json_read(type, &back, &error, NULL, 0, characters, text.size) == SGP32_OK);
    size_t measured = back.size;
    FUZZ_REQUIRE(measured >= der.size);
    uint8_t *out = fuzz_room(measured);
    FUZZ_REQUIRE(sgp32_json_read(type, &back, &error, out, measured, characters, text.size) ==
                 SGP32_OK);
    FUZZ_REQUIRE(sgp32_bytes_equal(back, der));
    free(out);
}

static void write_in_pieces(const sgp32_type *type, sgp32_bytes der, uint32_t options,
                            sgp32_bytes text)
{
    sgp32_error error;
    pieces made = {(char *)fuzz_room(text.size), 0, text.size};
    sgp32_status status = sgp32_json_write_to(type, &error, gather, &made, der, options);
    /* Where there is no buffer to work in, numbers are smaller. */
    FUZZ_REQUIRE(status == SGP32_OK || status == SGP32_SIZE);
    FUZZ_REQUIRE(status != SGP32_OK ||
                 sgp32_bytes_equal(sgp32_bytes_of(made.text, made.size), text));
    free(made.text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sgp32_bytes input = sgp32_bytes_of(data, size);
    uint8_t chosen = fuzz_octet(&input);
    uint32_t options = ((chosen & 1) != 0 ? SGP32_LENIENT : SGP32_STRICT) |
                       ((chosen & 2) != 0 ? SGP32_JSON_INDENT : 0);
    const sgp32_type *type = fuzz_take_type(&input);
    fuzz_copy message = fuzz_copy_of(input);
    sgp32_error error;
    sgp32_error decoding;
    sgp32_bytes text;
    sgp32_status valid = sgp32_validate(type, &decoding, message.bytes, options & SGP32_LENIENT);
    sgp32_status status = sgp32_json_write(type, &text, &error, NULL, 0, message.bytes, options);
    if (valid != SGP32_OK) {
        FUZZ_REQUIRE(status == valid && error.offset == decoding.offset && text.size == 0);
    } else if (status != SGP32_OK) {
        FUZZ_REQUIRE(status == SGP32_SIZE);
    } else {
        size_t measured = text.size;
        char *buffer = (char *)fuzz_room(measured);
        FUZZ_REQUIRE(sgp32_json_write(type, &text, &error, buffer, measured, message.bytes,
                                      options) == SGP32_OK);
        FUZZ_REQUIRE(text.size <= measured);
        write_in_pieces(type, message.bytes, options, text);
        uint8_t *room = fuzz_room(message.bytes.size);
        sgp32_bytes der = message.bytes;
        if ((options & SGP32_LENIENT) != 0) {
            FUZZ_REQUIRE(sgp32_canonicalize(type, &der, NULL, NULL, 0, message.bytes) == SGP32_OK);
            free(room);
            room = fuzz_room(der.size);
            FUZZ_REQUIRE(sgp32_canonicalize(type, &der, NULL, room, der.size, message.bytes) ==
                         SGP32_OK);
        }
        read_back(type, text, der);
        free(room);
        free(buffer);
    }
    fuzz_free(&message);
    return 0;
}
