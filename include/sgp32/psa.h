/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file psa.h
 * The PSA Crypto back end of the crypto port, for firmware that has mbedTLS or
 * another implementation of the PSA Crypto API 1.0 instead of OpenSSL.
 *
 * Lifetime: the caller owns the sgp32_psa struct, which must not move while it
 * is set up. Keys are imported for one operation as volatile keys and destroyed
 * at its end: nothing secret is kept between calls.
 *
 * Threads: one struct per thread, and only as far as the implementation serves
 * several threads; mbedTLS 2.28 does not guard its key store.
 *
 * Signatures are deterministic (RFC 6979): they need no good source of random
 * octets. Key generation does.
 */
#ifndef SGP32_PSA_H
#define SGP32_PSA_H

#include "sgp32/crypto.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Room for the implementation's hash operation, in 64-bit words. */
#define SGP32_PSA_HASH_WORDS 64

/** The context of the back end. All fields are private. */
typedef struct sgp32_psa {
    uint64_t running[SGP32_PSA_HASH_WORDS]; /**< the hash of sha256_begin */
    bool hashing;
} sgp32_psa;

/**
 * Sets up a context and makes `*crypto` refer to it. Calls psa_crypto_init.
 * Errors: SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_psa_setup(sgp32_psa *psa, sgp32_crypto *crypto);

/** Ends a running hash and wipes the context. Leaves PSA itself as it is. */
SGP32_API void sgp32_psa_teardown(sgp32_psa *psa);

#ifdef __cplusplus
}
#endif

#endif
