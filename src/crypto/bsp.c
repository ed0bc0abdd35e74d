/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sealing and opening of one protected segment. On the wire a segment is
 * tag, length, data, MAC; data is the contents (88), or the contents padded and
 * encrypted (86, 87). The MAC covers the chain, tag, length and data; all of its
 * 16 octets become the chain of the next segment, the first 8 are sent.
 */
#include "sgp32/bsp.h"
#include "crypto/internal.h"

#include <string.h>

enum { PADDING_MARK = 0x80 };

/* Octets of a tag and of the minimal length of `content` octets. */
static size_t header_size(size_t content)
{
    return content < 0x80 ? 2 : content < 0x100 ? 3 : 4;
}

static bool is_encrypted(uint8_t tag)
{
    return tag != SGP32_BSP_CLEAR;
}

static bool is_tag(uint8_t tag)
{
    return tag == SGP32_BSP_PROFILE || tag == SGP32_BSP_ENCRYPTED || tag == SGP32_BSP_CLEAR;
}

void sgp32_bsp_begin(sgp32_bsp *bsp, const sgp32_session_keys *keys)
{
    bsp->keys = *keys;
    bsp->counter = 1;
    bsp->replaced = false;
}

void sgp32_bsp_wipe(const sgp32_crypto *crypto, sgp32_bsp *bsp)
{
    sgp32_session_keys_wipe(crypto, &bsp->keys);
    sgp32_wipe(bsp, sizeof *bsp);
}

/* Ends a session for `status`, which it returns. */
static sgp32_status fail(const sgp32_crypto *crypto, sgp32_bsp *bsp, sgp32_status status)
{
    sgp32_bsp_wipe(crypto, bsp);
    return status;
}

sgp32_status sgp32_bsp_replace_keys(const sgp32_crypto *crypto, sgp32_bsp *bsp,
                                    const sgp32_session_keys *keys)
{
    if (bsp->counter == 0) {
        return SGP32_STATE;
    }
    if (bsp->replaced) {
        return fail(crypto, bsp, SGP32_SEGMENT);
    }
    sgp32_session_keys_wipe(crypto, &bsp->keys);
    sgp32_bsp_begin(bsp, keys);
    bsp->replaced = true;
    return SGP32_OK;
}

/* The initial value of the segment that is due: its number, encrypted. */
static sgp32_status initial_value(const sgp32_crypto *crypto, uint8_t *icv, const sgp32_bsp *bsp)
{
    uint8_t number[SGP32_AES_SIZE] = {0};
    for (size_t i = 0; i < sizeof bsp->counter; i++) {
        number[sizeof number - 1 - i] = (uint8_t)(bsp->counter >> (8 * i));
    }
    return sgp32_aes_block(crypto, icv, bsp->keys.s_enc, number);
}

/* The MAC of tag, length and data after the running chain. */
static sgp32_status mac_compute(const sgp32_crypto *crypto, uint8_t *mac, const sgp32_bsp *bsp,
                                sgp32_bytes covered)
{
    const sgp32_bytes segments[2] = {{bsp->keys.mac_chaining, SGP32_AES_SIZE}, covered};
    return sgp32_aes_cmac(crypto, mac, bsp->keys.s_mac, segments, 2);
}

/* Moves on to the next segment. */
static void advance(sgp32_bsp *bsp, const uint8_t *mac)
{
    memcpy(bsp->keys.mac_chaining, mac, SGP32_AES_SIZE);
    bsp->counter++;
}

/* Where the parts of a segment lie. */
typedef struct layout {
    size_t header; /* tag and length */
    size_t data;   /* what the MAC follows */
    size_t total;
} layout;

/* Lays out a segment for `size` octets; SGP32_SEGMENT, SGP32_SEGMENT_SIZE. */
static sgp32_status lay_out(layout *parts, uint8_t tag, size_t size)
{
    if (!is_tag(tag)) {
        return SGP32_SEGMENT;
    }
    if (size > (is_encrypted(tag) ? SGP32_BSP_PLAIN_MAX : SGP32_BSP_CLEAR_MAX)) {
        return SGP32_SEGMENT_SIZE;
    }
    parts->data = is_encrypted(tag) ? (size / SGP32_AES_SIZE + 1) * SGP32_AES_SIZE : size;
    parts->header = header_size(parts->data + SGP32_BSP_MAC_SIZE);
    parts->total = parts->header + parts->data + SGP32_BSP_MAC_SIZE;
    return SGP32_OK;
}

size_t sgp32_bsp_sealed_size(uint8_t tag, size_t size)
{
    layout parts;
    return lay_out(&parts, tag, size) == SGP32_OK ? parts.total : 0;
}

/* Pads the `size` octets at `data` to `padded` and encrypts them. */
static sgp32_status encrypt(const sgp32_crypto *crypto, uint8_t *data, const sgp32_bsp *bsp,
                            size_t size, size_t padded)
{
    uint8_t icv[SGP32_AES_SIZE];
    memset(data + size, 0, padded - size);
    data[size] = PADDING_MARK;
    sgp32_status status = initial_value(crypto, icv, bsp);
    if (status == SGP32_OK) {
        status =
            sgp32_aes_cbc_encrypt(crypto, data, bsp->keys.s_enc, icv, sgp32_bytes_of(data, padded));
    }
    sgp32_wipe(icv, sizeof icv);
    return status;
}

/* Writes the tag and the minimal length at the start of `buffer`. */
static void header_write(uint8_t *buffer, uint8_t tag, const layout *parts)
{
    size_t content = parts->data + SGP32_BSP_MAC_SIZE;
    buffer[0] = tag;
    if (parts->header == 4) {
        buffer[1] = 0x82;
        buffer[2] = (uint8_t)(content >> 8);
    } else if (parts->header == 3) {
        buffer[1] = 0x81;
    }
    buffer[parts->header - 1] = (uint8_t)content;
}

sgp32_status sgp32_bsp_seal(const sgp32_crypto *crypto, sgp32_bsp *bsp, sgp32_bytes *segment,
                            uint8_t *buffer, size_t capacity, uint8_t tag, sgp32_bytes plain)
{
    layout parts;
    uint8_t mac[SGP32_AES_SIZE];

    *segment = sgp32_bytes_of(NULL, 0);
    if (bsp->counter == 0 || bsp->counter == UINT32_MAX) {
        return SGP32_STATE;
    }
    sgp32_status status = lay_out(&parts, tag, plain.size);
    if (status != SGP32_OK) {
        return status;
    }
    if (capacity < parts.total) {
        segment->size = parts.total;
        return SGP32_BUFFER;
    }

    /* First of all: the contents may lie where the header goes. */
    if (plain.size != 0) {
        memmove(buffer + parts.header, plain.data, plain.size);
    }
    header_write(buffer, tag, &parts);
    if (is_encrypted(tag)) {
        status = encrypt(crypto, buffer + parts.header, bsp, plain.size, parts.data);
    }
    if (status == SGP32_OK) {
        status = mac_compute(crypto, mac, bsp, sgp32_bytes_of(buffer, parts.header + parts.data));
    }
    if (status != SGP32_OK) {
        sgp32_wipe(buffer, parts.total);
        return fail(crypto, bsp, status);
    }
    memcpy(buffer + parts.header + parts.data, mac, SGP32_BSP_MAC_SIZE);
    advance(bsp, mac);
    sgp32_wipe(mac, sizeof mac);
    *segment = sgp32_bytes_of(buffer, parts.total);
    return SGP32_OK;
}

/* Finds the parts of a received segment and checks that they can be. */
static sgp32_status take_apart(layout *parts, uint8_t tag, sgp32_bytes segment)
{
    if (segment.size == 0) {
        return SGP32_TRUNCATED;
    }
    if (!is_tag(tag) || segment.data[0] != tag) {
        return SGP32_SEGMENT;
    }
    if (segment.size < 2) {
        return SGP32_TRUNCATED;
    }
    size_t content = segment.data[1];
    parts->header = 2;
    if (content >= 0x80) {
        size_t octets = content - 0x80;
        if (octets == 0 || octets > 2) {
            return SGP32_LENGTH; /* indefinite, or beyond any segment */
        }
        parts->header += octets;
        if (segment.size < parts->header) {
            return SGP32_TRUNCATED;
        }
        content = octets == 1 ? segment.data[2] : ((size_t)segment.data[2] << 8 | segment.data[3]);
    }
    if (header_size(content) != parts->header) {
        return SGP32_LENGTH;
    }
    parts->total = parts->header + content;
    if (parts->total > SGP32_BSP_SEGMENT_MAX || content < SGP32_BSP_MAC_SIZE) {
        return SGP32_SEGMENT_SIZE;
    }
    if (segment.size != parts->total) {
        return segment.size < parts->total ? SGP32_TRUNCATED : SGP32_TRAILING;
    }
    parts->data = content - SGP32_BSP_MAC_SIZE;
    if (is_encrypted(tag) && (parts->data == 0 || parts->data % SGP32_AES_SIZE != 0)) {
        return SGP32_SEGMENT_SIZE;
    }
    return SGP32_OK;
}

/* Verifies the MAC; *mac is then the whole of it. */
static sgp32_status mac_verify(const sgp32_crypto *crypto, uint8_t *mac, const sgp32_bsp *bsp,
                               const layout *parts, sgp32_bytes segment)
{
    size_t covered = parts->header + parts->data;
    sgp32_status status = mac_compute(crypto, mac, bsp, sgp32_bytes_of(segment.data, covered));
    if (status == SGP32_OK && !crypto_equal(mac, segment.data + covered, SGP32_BSP_MAC_SIZE)) {
        status = SGP32_MAC;
    }
    return status;
}

/* Decrypts; *size is what remains without the padding 80 00*. */
static sgp32_status decrypt(const sgp32_crypto *crypto, uint8_t *output, size_t *size,
                            const sgp32_bsp *bsp, sgp32_bytes data)
{
    uint8_t icv[SGP32_AES_SIZE];
    sgp32_status status = initial_value(crypto, icv, bsp);
    if (status == SGP32_OK) {
        status = sgp32_aes_cbc_decrypt(crypto, output, bsp->keys.s_enc, icv, data);
    }
    sgp32_wipe(icv, sizeof icv);
    if (status != SGP32_OK) {
        return status;
    }
    /* The sender has authenticated the padding, so that its place is no secret from it. */
    size_t end = data.size - 1;
    while (end > data.size - SGP32_AES_SIZE && output[end] == 0) {
        end--;
    }
    *size = end;
    return output[end] == PADDING_MARK ? SGP32_OK : SGP32_PADDING;
}

sgp32_status sgp32_bsp_open(const sgp32_crypto *crypto, sgp32_bsp *bsp, sgp32_bytes *plain,
                            uint8_t *buffer, size_t capacity, uint8_t tag, sgp32_bytes segment)
{
    layout parts;
    uint8_t mac[SGP32_AES_SIZE];

    *plain = sgp32_bytes_of(NULL, 0);
    if (bsp->counter == 0 || bsp->counter == UINT32_MAX) {
        return SGP32_STATE;
    }
    sgp32_status status = take_apart(&parts, tag, segment);
    if (status != SGP32_OK) {
        return fail(crypto, bsp, status);
    }
    if (is_encrypted(tag) && capacity < parts.total) {
        plain->size = parts.total;
        return SGP32_BUFFER;
    }
    status = mac_verify(crypto, mac, bsp, &parts, segment);
    if (status == SGP32_OK) {
        sgp32_bytes data = sgp32_bytes_of(segment.data + parts.header, parts.data);
        if (is_encrypted(tag)) {
            /* The same distance from the start, so that opening in place decrypts in place. */
            uint8_t *output = buffer + parts.header;
            size_t size = 0;
            status = decrypt(crypto, output, &size, bsp, data);
            if (status != SGP32_OK) {
                sgp32_wipe(output, parts.data);
            }
            data = sgp32_bytes_of(output, size);
        }
        if (status == SGP32_OK) {
            *plain = data;
            advance(bsp, mac);
        }
    }
    sgp32_wipe(mac, sizeof mac);
    return status == SGP32_OK ? SGP32_OK : fail(crypto, bsp, status);
}
