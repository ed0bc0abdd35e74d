/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file bsp.h
 * BSP, the protection of Bound Profile Packages (SGP.22 2.5.4): session keys
 * from a shared secret, and sealing and opening of one protected segment, the
 * TLV 86 or 87 (encrypted, then MACed) or 88 (MACed only). bpp.h builds and
 * opens whole packages with these.
 *
 * Lifetime: an sgp32_bsp holds keys, counter and MAC chain of one direction of
 * one session. It points to nothing, and is wiped by sgp32_bsp_wipe. Segments
 * must be given in the order of the package: the chain and the counter run over
 * every one of them.
 *
 * A segment that fails leaves the state unusable: SGP32_STATE from then on.
 */
#ifndef SGP32_BSP_H
#define SGP32_BSP_H

#include "sgp32/crypto.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Largest segment on the wire: four STORE DATA blocks of 255 octets. */
#define SGP32_BSP_SEGMENT_MAX 1020
/** Most octets that fit a segment 86 or 87: one at least is padding. */
#define SGP32_BSP_PLAIN_MAX 1007
/** Most octets that fit a segment 88. */
#define SGP32_BSP_CLEAR_MAX 1008
/** Octets of the MAC that a segment ends with. */
#define SGP32_BSP_MAC_SIZE 8

/** Tag of an encrypted segment of the profile (sequenceOf86). */
#define SGP32_BSP_PROFILE 0x86
/** Tag of an encrypted segment (firstSequenceOf87, secondSequenceOf87). */
#define SGP32_BSP_ENCRYPTED 0x87
/** Tag of a segment with a MAC only (sequenceOf88). */
#define SGP32_BSP_CLEAR 0x88

/**
 * The keys of a session as the key agreement yields them, or the profile
 * protection keys of a ReplaceSessionKeysRequest. Wipe with
 * sgp32_session_keys_wipe.
 */
typedef struct sgp32_session_keys {
    uint8_t mac_chaining[SGP32_AES_SIZE]; /**< initial MAC chaining value */
    uint8_t s_enc[SGP32_AES_SIZE];        /**< S-ENC, or ppkEnc */
    uint8_t s_mac[SGP32_AES_SIZE];        /**< S-MAC, or ppkCmac */
} sgp32_session_keys;

/** State of the protection of one package in one direction. Its fields are private. */
typedef struct sgp32_bsp {
    sgp32_session_keys keys; /**< mac_chaining is the running value */
    uint32_t counter;        /**< number of the next segment, from 1; 0 when unusable */
    bool replaced;           /**< the session keys have been replaced */
} sgp32_bsp;

/**
 * Derives session keys from the shared secret of sgp32_ecdh. `key_type`,
 * `key_length`, `host_id` are those of the ControlRefTemplate (88, 10), `eid`
 * is the EID of the eUICC as 16 octets with the first digit in the high nibble.
 * Errors: SGP32_ARGUMENT for an EID that is not 16 octets, a secret that is
 * not 32, or a host identifier of more than 127; SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_session_keys_derive(
    const sgp32_crypto *crypto, sgp32_session_keys *keys, sgp32_bytes secret, uint8_t key_type,
    uint8_t key_length, sgp32_bytes host_id, sgp32_bytes eid);

/** Wipes session keys and what the back end keeps of them. `crypto` may be NULL. */
SGP32_API void sgp32_session_keys_wipe(const sgp32_crypto *crypto, sgp32_session_keys *keys);

/** Starts a session: copies `keys`, which may be wiped afterwards. */
SGP32_API void sgp32_bsp_begin(sgp32_bsp *bsp, const sgp32_session_keys *keys);

/** Size on the wire of a segment `tag` with `size` octets in it; 0 if they do not fit. */
SGP32_API size_t sgp32_bsp_sealed_size(uint8_t tag, size_t size);

/**
 * Makes one segment of `plain` at the start of `buffer`; `*segment` views it.
 * `buffer` has sgp32_bsp_sealed_size octets; `plain` may lie anywhere in it.
 * Errors: SGP32_SEGMENT for a tag other than 86, 87, 88; SGP32_SEGMENT_SIZE if
 * `plain` is too big; SGP32_BUFFER with the size needed in `segment->size`;
 * these leave the session as it was. SGP32_STATE; SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bsp_seal(const sgp32_crypto *crypto, sgp32_bsp *bsp,
                                                     sgp32_bytes *segment, uint8_t *buffer,
                                                     size_t capacity, uint8_t tag,
                                                     sgp32_bytes plain);

/**
 * Opens the next segment, which must be a complete TLV with this `tag`.
 * Nothing is decrypted before the MAC has been verified, in constant time.
 * `*plain` views the contents without padding: of a segment 88 inside
 * `segment`; of the others inside `buffer`, which is `segment.data` (in place)
 * or does not overlap it, and has room for `segment.size` octets.
 *
 * Errors: SGP32_SEGMENT for another tag; SGP32_TRUNCATED, SGP32_TRAILING,
 * SGP32_LENGTH for the TLV; SGP32_SEGMENT_SIZE if it is longer than 1,020
 * octets or cannot hold a MAC and whole blocks; SGP32_MAC, also for a segment
 * that is repeated, left out or out of order; SGP32_PADDING; SGP32_CRYPTO: all
 * of which leave the session unusable, and what was decrypted is wiped.
 * SGP32_BUFFER, with the size needed in `plain->size`, does not. SGP32_STATE.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bsp_open(const sgp32_crypto *crypto, sgp32_bsp *bsp,
                                                     sgp32_bytes *plain, uint8_t *buffer,
                                                     size_t capacity, uint8_t tag,
                                                     sgp32_bytes segment);

/**
 * Goes over to other keys, as ReplaceSessionKeysRequest demands: the counter
 * starts at 1 again and the chain at `keys->mac_chaining`. Errors:
 * SGP32_SEGMENT if the keys were replaced before, which leaves the session
 * unusable; SGP32_STATE.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bsp_replace_keys(const sgp32_crypto *crypto,
                                                             sgp32_bsp *bsp,
                                                             const sgp32_session_keys *keys);

/** Makes a session unusable and wipes its keys, here and in the back end. */
SGP32_API void sgp32_bsp_wipe(const sgp32_crypto *crypto, sgp32_bsp *bsp);

#ifdef __cplusplus
}
#endif

#endif
