/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Decoding of any type: number of the type (2 octets), then the message.
 *
 * decode, validate and walk agree, with and without an error to fill, on octets
 * whose end is the end of their allocation; what is accepted strictly is
 * accepted leniently, but for what lenient decoding reads as a deviation; every
 * event of a walk lies in the message; the text of every error fits its buffer.
 */
#include "fuzz.h"

#include <string.h>

#include "sgp32/codec.h"
#include "support/judge.h"

const fuzz_shape_info fuzz_shape = {2, fuzz_first_type};

typedef struct watch {
    sgp32_bytes der;
    uint32_t depth;
    size_t offset; /* of the last value: they come in order */
} watch;

static sgp32_status look(void *context, const sgp32_event *event)
{
    watch *seen = (watch *)context;
    if (event->kind == SGP32_EVENT_LEAVE) {
        FUZZ_REQUIRE(seen->depth == event->depth + 1);
        seen->depth--;
        return SGP32_OK;
    }
    FUZZ_REQUIRE(event->depth == seen->depth);
    FUZZ_REQUIRE(event->offset >= seen->offset && event->offset <= seen->der.size);
    FUZZ_REQUIRE(event->der.data == seen->der.data + event->offset);
    FUZZ_REQUIRE(event->der.size <= seen->der.size - event->offset);
    FUZZ_REQUIRE(event->content.size <= event->der.size);
    FUZZ_REQUIRE(event->content.size == 0 ||
                 (event->content.data >= event->der.data &&
                  event->content.data + event->content.size <= event->der.data + event->der.size));
    FUZZ_REQUIRE((event->type == NULL) == (event->kind == SGP32_EVENT_UNKNOWN));
    seen->offset = event->offset;
    seen->depth += event->kind == SGP32_EVENT_ENTER;
    return SGP32_OK;
}

static void walk(const sgp32_type *type, sgp32_bytes der, const sgp32_error *expected,
                 uint32_t options)
{
    sgp32_error error;
    fuzz_copy copy = fuzz_copy_of(der);
    watch seen = {copy.bytes, 0, 0};
    FUZZ_REQUIRE(sgp32_walk(type, &error, copy.bytes, options, look, &seen) == expected->status);
    FUZZ_REQUIRE(error.status != SGP32_OK || seen.depth == 0);
    fuzz_free(&copy);
}

/* The text of an error in buffers of its size, and of fewer octets. */
static void describe(const sgp32_error *error)
{
    char whole[4096];
    size_t size = sgp32_error_format(whole, sizeof whole, error);
    FUZZ_REQUIRE(size < sizeof whole && strlen(whole) == size);
    size_t capacities[] = {0, 1, size / 2, size, size + 1};
    for (size_t i = 0; i < sizeof capacities / sizeof capacities[0]; i++) {
        fuzz_copy room = fuzz_copy_of(sgp32_bytes_of(whole, capacities[i]));
        char *text = (char *)room.block;
        FUZZ_REQUIRE(sgp32_error_format(text, capacities[i], error) == size);
        FUZZ_REQUIRE(capacities[i] == 0 || strncmp(text, whole, capacities[i] - 1) == 0);
        fuzz_free(&room);
    }
    FUZZ_REQUIRE(sgp32_error_path(whole, sizeof whole, error) <= size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sgp32_bytes input = sgp32_bytes_of(data, size);
    const sgp32_type *type = fuzz_take_type(&input);
    sgp32_error strict;
    sgp32_error lenient;
    FUZZ_REQUIRE_NO_FAULT(support_judge(&strict, type, input, SGP32_STRICT));
    FUZZ_REQUIRE_NO_FAULT(support_judge(&lenient, type, input, SGP32_LENIENT));
    walk(type, input, &strict, SGP32_STRICT);
    walk(type, input, &lenient, SGP32_LENIENT);
    FUZZ_REQUIRE(strict.forms == 0);
    if (strict.status == SGP32_OK) {
        FUZZ_REQUIRE(lenient.status == SGP32_OK || support_is_reinterpreted(type, input));
    }
    describe(&strict);
    describe(&lenient);
    return 0;
}
