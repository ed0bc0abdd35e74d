/* SPDX-License-Identifier: Apache-2.0 */
#include "protocol/signed.h"

#include <string.h>

/* Octets of the length field for `size`. */
static size_t length_size(size_t size)
{
    size_t octets = 1;
    for (size_t rest = size; size >= 0x80 && rest != 0; rest >>= 8) {
        octets++;
    }
    return octets;
}

/* Writes a length so that it ends before `end`; the new start. */
static uint8_t *write_length(uint8_t *end, size_t size)
{
    size_t octets = length_size(size) - 1;
    if (octets == 0) {
        *--end = (uint8_t)size;
        return end;
    }
    for (size_t i = 0; i < octets; i++) {
        *--end = (uint8_t)size;
        size >>= 8;
    }
    *--end = (uint8_t)(0x80 | octets);
    return end;
}

/* Octets of the last tag in `headers`. */
static size_t last_tag(sgp32_bytes headers)
{
    return headers.size >= 2 && (headers.data[headers.size - 2] & 0x1F) == 0x1F ? 2 : 1;
}

size_t signed_size(size_t content, sgp32_bytes headers)
{
    size_t size = content + SIGNED_SIGNATURE_SIZE;
    for (; headers.size != 0; headers.size -= last_tag(headers)) {
        size += last_tag(headers) + length_size(size);
    }
    return size;
}

sgp32_status signed_write(const sgp32_crypto *crypto, sgp32_bytes *message, uint8_t *buffer,
                          size_t capacity, const sgp32_private_key *key, const sgp32_bytes *input,
                          size_t input_count, sgp32_bytes content, sgp32_bytes headers)
{
    size_t size = signed_size(content.size, headers);
    *message = sgp32_bytes_of(NULL, size);
    if (buffer == NULL) {
        return SGP32_OK;
    }
    if (capacity < size) {
        return SGP32_BUFFER;
    }
    uint8_t *end = buffer + capacity;
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    sgp32_status status = sgp32_ecdsa_sign(crypto, signature, key, input, input_count);
    if (status != SGP32_OK) {
        return status;
    }
    uint8_t *start = end - SIGNED_SIGNATURE_SIZE;
    memmove(start - content.size, content.data, content.size);
    start[0] = 0x5F;
    start[1] = 0x37;
    start[2] = SGP32_SIGNATURE_SIZE;
    memcpy(start + 3, signature, sizeof signature);
    start -= content.size;
    for (sgp32_bytes left = headers; left.size != 0; left.size -= last_tag(left)) {
        start = write_length(start, (size_t)(end - start));
        start -= last_tag(left);
        memcpy(start, left.data + left.size - last_tag(left), last_tag(left));
    }
    message->data = start;
    return SGP32_OK;
}
