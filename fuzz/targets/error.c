/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The text of any error, also of one that no function of ours would make: number
 * of the type (2 octets), status, capacity (2 octets), depth, path, then numbers.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "sgp32/cert.h"
#include "sgp32/codec.h"
#include "sgp32/json.h"

const fuzz_shape_info fuzz_shape = {FUZZ_NO_TLVS, NULL};

static uint64_t number64(sgp32_bytes *input)
{
    uint64_t number = 0;
    for (uint32_t octets = fuzz_octet(input) % 9; octets != 0; octets--) {
        number = number << 8 | fuzz_octet(input);
    }
    return number;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sgp32_bytes input = sgp32_bytes_of(data, size);
    sgp32_error error = {.type = fuzz_take_type(&input)};
    error.status = (sgp32_status)(fuzz_octet(&input) % (SGP32_STATE + 1));
    size_t capacity = fuzz_number(&input) % 512;
    error.depth = fuzz_octet(&input) % (SGP32_PATH_MAX + 1);
    for (uint32_t i = 0; i < error.depth; i++) {
        error.path[i] = fuzz_octet(&input);
        error.path[i] = error.path[i] == 0xFF ? UINT32_MAX : error.path[i];
    }
    error.offset = (size_t)number64(&input);
    error.actual = number64(&input);
    error.minimum = number64(&input);
    error.maximum = number64(&input);
    error.forms = (uint32_t)number64(&input);
    if ((fuzz_octet(&input) & 1) != 0) {
        error.type = NULL;
    }

    char *text = (char *)fuzz_room(capacity);
    size_t length = sgp32_error_format(text, capacity, &error);
    FUZZ_REQUIRE(capacity == 0 || strlen(text) == (length < capacity ? length : capacity - 1));
    size_t path = sgp32_error_path(text, capacity, &error);
    FUZZ_REQUIRE(path <= length);
    FUZZ_REQUIRE(capacity == 0 || strlen(text) == (path < capacity ? path : capacity - 1));
    free(text);
    FUZZ_REQUIRE(strlen(sgp32_json_reason(&error)) < 100);
    FUZZ_REQUIRE(strlen(sgp32_status_name(error.status)) != 0);
    sgp32_form_name(error.forms);

    sgp32_chain_verdict verdict = {.check =
                                       (sgp32_cert_check)(error.path[0] % SGP32_CERT_CHECK_COUNT),
                                   .status = error.status,
                                   .depth = error.path[1] % SGP32_CHAIN_MAX,
                                   .role = (sgp32_role)(error.path[2] % SGP32_ROLE_COUNT),
                                   .reports = error.forms % (1u << SGP32_REPORT_COUNT),
                                   .length = error.path[3]};
    verdict.section = sgp32_cert_check_section(verdict.check);
    text = (char *)fuzz_room(capacity);
    length = sgp32_chain_verdict_format(text, capacity, &verdict);
    FUZZ_REQUIRE(capacity == 0 || strlen(text) == (length < capacity ? length : capacity - 1));
    free(text);
    return 0;
}
