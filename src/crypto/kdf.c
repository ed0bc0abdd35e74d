/* SPDX-License-Identifier: Apache-2.0 */
/* From a shared secret to session keys: the X9.63 key derivation function. */
#include "crypto/internal.h"
#include "sgp32/bsp.h"

#include <string.h>

enum { INFO_MAX = 6, HOST_ID_MAX = 127 };

/* The fields have the order of the derived octets: they are derived in one piece. */
_Static_assert(sizeof(sgp32_session_keys) == (size_t)3 * SGP32_AES_SIZE &&
                   offsetof(sgp32_session_keys, mac_chaining) == 0 &&
                   offsetof(sgp32_session_keys, s_enc) == SGP32_AES_SIZE,
               "session keys are mac_chaining, s_enc, s_mac");

sgp32_status sgp32_x963_kdf(const sgp32_crypto *crypto, uint8_t *output, size_t size,
                            sgp32_bytes secret, const sgp32_bytes *info, size_t count)
{
    uint8_t counter[4] = {0, 0, 0, 0};
    uint8_t digest[SGP32_SHA256_SIZE];
    sgp32_bytes segments[2 + INFO_MAX] = {secret, {counter, sizeof counter}};
    sgp32_status status = SGP32_OK;

    if (count > INFO_MAX || size / SGP32_SHA256_SIZE >= UINT32_MAX) {
        sgp32_wipe(output, size);
        return SGP32_ARGUMENT;
    }
    for (size_t i = 0; i < count; i++) {
        segments[2 + i] = info[i];
    }
    uint32_t block = 1;
    for (size_t done = 0; done < size && status == SGP32_OK; block++) {
        for (size_t i = 0; i < sizeof counter; i++) {
            counter[i] = (uint8_t)(block >> (24 - 8 * i));
        }
        status = sgp32_sha256(crypto, digest, segments, 2 + count);
        size_t part = size - done < sizeof digest ? size - done : sizeof digest;
        memcpy(output + done, digest, part);
        done += part;
    }
    sgp32_wipe(digest, sizeof digest);
    if (status != SGP32_OK) {
        sgp32_wipe(output, size);
    }
    return status;
}

sgp32_status sgp32_session_keys_derive(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                                       sgp32_bytes secret, uint8_t key_type, uint8_t key_length,
                                       sgp32_bytes host_id, sgp32_bytes eid)
{
    sgp32_wipe(keys, sizeof *keys);
    if (secret.size != SGP32_SCALAR_SIZE || eid.size != 16 || host_id.size > HOST_ID_MAX) {
        return SGP32_ARGUMENT;
    }
    /* SharedInfo: keyType, keyLen, then hostId and EID, each after its length */
    const uint8_t start[3] = {key_type, key_length, (uint8_t)host_id.size};
    const uint8_t eid_size = (uint8_t)eid.size;
    const sgp32_bytes info[4] = {{start, sizeof start}, host_id, {&eid_size, 1}, eid};

    return sgp32_x963_kdf(crypto, (uint8_t *)keys, sizeof *keys, secret, info, 4);
}

void sgp32_session_keys_wipe(const sgp32_crypto *crypto, sgp32_session_keys *keys)
{
    if (crypto != NULL) {
        sgp32_crypto_forget(crypto, sgp32_bytes_of(keys->s_enc, sizeof keys->s_enc));
        sgp32_crypto_forget(crypto, sgp32_bytes_of(keys->s_mac, sizeof keys->s_mac));
    }
    sgp32_wipe(keys, sizeof *keys);
}
