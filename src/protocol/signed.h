/* SPDX-License-Identifier: Apache-2.0 */
/* Messages that are a signed TLV followed by the signature, inside headers. */
#ifndef SGP32_SRC_SIGNED_H
#define SGP32_SRC_SIGNED_H

#include "sgp32/crypto.h"

/* Octets of a signature as a TLV: 5F37 40 and r, s. */
#define SIGNED_SIGNATURE_SIZE (3 + SGP32_SIGNATURE_SIZE)

/* Size of the message that signed_write makes of contents of `content` octets. */
size_t signed_size(size_t content, sgp32_bytes headers);

/*
 * Signs `input` and writes the message to the end of `buffer`: `content`, then
 * the signature as 5F37 40, inside the constructed tags in `headers`, outermost
 * first, of one or two octets each. `content` may already stand where it goes.
 * Sizes as in sgp32_encode; without a buffer nothing is signed. Errors: SGP32_BUFFER; those of
 * sgp32_ecdsa_sign.
 */
sgp32_status signed_write(const sgp32_crypto *crypto, sgp32_bytes *message, uint8_t *buffer,
                          size_t capacity, const sgp32_private_key *key, const sgp32_bytes *input,
                          size_t input_count, sgp32_bytes content, sgp32_bytes headers);

#endif
