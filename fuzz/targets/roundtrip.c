/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Encoding of what was decoded: number of the type (2 octets), then the message.
 *
 * What is accepted strictly encodes to the same octets, from the decoded struct
 * and from one whose lists are arrays, and is its own canonical form. What is
 * accepted leniently has one canonical form, which is accepted strictly and to
 * which its struct encodes; without forms that is the message itself.
 */
#include "fuzz.h"

#include <stdlib.h>

#include "sgp32/codec.h"
#include "support/judge.h"

const fuzz_shape_info fuzz_shape = {2, fuzz_first_type};

/* The canonical form, measured and written; NULL data if the message is refused. */
static fuzz_copy canonical_of(const sgp32_type *type, sgp32_bytes der)
{
    sgp32_error error;
    sgp32_bytes made = {NULL, 0};
    fuzz_copy copy = {NULL, {NULL, 0}};
    sgp32_status status = sgp32_canonicalize(type, &made, &error, NULL, 0, der);
    FUZZ_REQUIRE((status == SGP32_OK) ==
                 (sgp32_validate(type, NULL, der, SGP32_LENIENT) == SGP32_OK));
    if (status != SGP32_OK) {
        return copy;
    }
    size_t size = made.size;
    if (size != 0) {
        uint8_t *tight = fuzz_room(size - 1);
        FUZZ_REQUIRE(sgp32_canonicalize(type, &made, &error, tight, size - 1, der) == SGP32_BUFFER);
        FUZZ_REQUIRE(made.size == size);
        free(tight);
    }
    copy.block = fuzz_room(size);
    FUZZ_REQUIRE(sgp32_canonicalize(type, &made, &error, (uint8_t *)copy.block, size, der) ==
                 SGP32_OK);
    FUZZ_REQUIRE(made.size == size);
    copy.bytes = made;
    return copy;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sgp32_bytes input = sgp32_bytes_of(data, size);
    const sgp32_type *type = fuzz_take_type(&input);
    sgp32_error error;
    fuzz_copy message = fuzz_copy_of(input);
    bool strict = sgp32_validate(type, &error, message.bytes, SGP32_STRICT) == SGP32_OK;
    if (strict) {
        FUZZ_REQUIRE_NO_FAULT(support_returns(type, message.bytes));
    }
    fuzz_copy canonical = canonical_of(type, message.bytes);
    if (canonical.block != NULL) {
        FUZZ_REQUIRE(sgp32_validate(type, &error, message.bytes, SGP32_LENIENT) == SGP32_OK);
        FUZZ_REQUIRE_NO_FAULT(support_mends(type, message.bytes, error.forms, canonical.bytes));
        bool same = sgp32_bytes_equal(canonical.bytes, message.bytes);
        FUZZ_REQUIRE(error.forms != 0 || same);
        FUZZ_REQUIRE(!strict || same || support_is_reinterpreted(type, message.bytes));
        fuzz_copy again = canonical_of(type, canonical.bytes);
        FUZZ_REQUIRE(again.block != NULL && sgp32_bytes_equal(again.bytes, canonical.bytes));
        fuzz_free(&again);
    }
    fuzz_free(&canonical);
    fuzz_free(&message);
    return 0;
}
