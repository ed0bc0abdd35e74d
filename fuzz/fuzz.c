/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/value.h"
#include "tree.h"

void fuzz_fail(const char *file, int line, const char *what)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
    abort();
}

sgp32_bytes fuzz_part(sgp32_bytes *input, size_t size)
{
    sgp32_bytes part = sgp32_bytes_of(input->data, size < input->size ? size : input->size);
    *input = sgp32_bytes_of(input->data + part.size, input->size - part.size);
    return part;
}

uint8_t fuzz_octet(sgp32_bytes *input)
{
    sgp32_bytes part = fuzz_part(input, 1);
    return part.size != 0 ? part.data[0] : 0;
}

uint32_t fuzz_number(sgp32_bytes *input)
{
    uint32_t high = fuzz_octet(input);
    return high << 8 | fuzz_octet(input);
}

sgp32_bytes fuzz_tlv(sgp32_bytes *input)
{
    fuzz_header header;
    bool whole = fuzz_header_read(&header, *input) && header.size <= input->size - header.content;
    return fuzz_part(input, whole ? header.content + header.size : input->size);
}

const sgp32_type *fuzz_take_type(sgp32_bytes *input)
{
    size_t number = fuzz_number(input) % support_type_count();
    while (support_type_is_default(number)) {
        number = (number + 1) % support_type_count();
    }
    return support_type_at(number);
}

const sgp32_type *fuzz_first_type(sgp32_bytes input, sgp32_bytes tlv)
{
    (void)tlv;
    return fuzz_take_type(&input);
}

fuzz_copy fuzz_copy_of(sgp32_bytes bytes)
{
    fuzz_copy copy = {fuzz_room(bytes.size), {NULL, 0}};
    copy.bytes = sgp32_bytes_of((uint8_t *)copy.block + (bytes.size == 0), bytes.size);
    if (bytes.size != 0) {
        memcpy(copy.block, bytes.data, bytes.size);
    }
    return copy;
}

uint8_t *fuzz_room(size_t size)
{
    uint8_t *room = (uint8_t *)malloc(size != 0 ? size : 1);
    if (room == NULL) {
        abort();
    }
    memset(room, 0x5A, size != 0 ? size : 1);
    return room;
}

void fuzz_free(fuzz_copy *copy)
{
    free(copy->block);
    copy->block = NULL;
}
