/* SPDX-License-Identifier: Apache-2.0 */
/* Keys out of the files in which they are kept. */
#ifndef SGP32_BINDING_KEY_H
#define SGP32_BINDING_KEY_H

#include "sgp32/crypto.h"

/*
 * Reads an unencrypted PrivateKeyInfo (PKCS#8) or an ECPrivateKey (SEC 1) that
 * names its curve. Errors: SGP32_KEY for anything else, and for a key that is
 * not elliptic; SGP32_CURVE for another curve; those of sgp32_private_key_of.
 */
sgp32_status binding_private_key_read(sgp32_private_key *key, sgp32_bytes der);

/*
 * Reads a SubjectPublicKeyInfo, or the key of a Certificate; the point views
 * `der`. Errors: SGP32_KEY if it is neither; those of sgp32_public_key_read.
 */
sgp32_status binding_public_key_read(const sgp32_crypto *crypto, sgp32_public_key *key,
                                     sgp32_bytes der);

#endif
