/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file openssl.h
 * The OpenSSL 3 back end of the crypto port. sgp32_openssl_setup fetches the
 * algorithms once and makes contexts and key objects that are kept and reused;
 * sgp32_openssl_teardown gives them back.
 *
 * Lifetime: the caller owns the sgp32_openssl struct, which must not move while
 * it is set up. libsgp32 allocates nothing; OpenSSL does, in the set-up and a
 * few small objects per signature. sgp32_openssl_use_region routes all of that
 * into a region of the caller's.
 *
 * Threads: one struct per thread. Nothing is shared between two of them.
 *
 * Secrets: to spare their import, the struct and OpenSSL's objects keep the
 * private keys last used to sign and to agree, and the AES keys last used,
 * until they are replaced, forgotten (sgp32_private_key_wipe,
 * sgp32_session_keys_wipe, sgp32_bsp_wipe, sgp32_crypto_forget) or torn down.
 * OpenSSL 3.0 itself frees one copy of a P-256 private scalar without wiping it
 * when it agrees on a secret: it stays in the heap until that memory is used
 * again. Where that matters use sgp32_openssl_use_region, which wipes whatever
 * is freed.
 *
 * Errors: an operation that ends with SGP32_CRYPTO or SGP32_RANDOM may leave
 * OpenSSL's reason in the thread's error queue; every other outcome leaves that
 * queue as it was.
 */
#ifndef SGP32_OPENSSL_H
#define SGP32_OPENSSL_H

#include "sgp32/crypto.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ec_group_st;
struct evp_cipher_ctx_st;
struct evp_cipher_st;
struct evp_md_ctx_st;
struct evp_md_st;
struct evp_pkey_ctx_st;
struct evp_pkey_st;
struct ossl_lib_ctx_st;

/** A private key that was imported, and the context that uses it. Private to the back end. */
typedef struct sgp32_openssl_key {
    struct evp_pkey_st *key;
    struct evp_pkey_ctx_st *use;
    uint8_t scalar[SGP32_SCALAR_SIZE]; /**< which key that is */
} sgp32_openssl_key;

/** What is kept for one curve. Private to the back end. */
typedef struct sgp32_openssl_curve {
    struct evp_pkey_st *peer; /**< takes each public key in turn */
    struct evp_pkey_ctx_st *verify;
    struct evp_pkey_ctx_st *generate;
    struct ec_group_st *group;
    sgp32_openssl_key signer;
    sgp32_openssl_key agreer;
} sgp32_openssl_curve;

/** An AES context and the key that it holds. Private to the back end. */
typedef struct sgp32_openssl_aes {
    struct evp_cipher_ctx_st *cipher;
    uint8_t key[SGP32_AES_SIZE];
    bool keyed;
} sgp32_openssl_aes;

/** The context of the back end. All fields are private; their sizes are not. */
typedef struct sgp32_openssl {
    struct ossl_lib_ctx_st *library;
    struct evp_md_st *sha256;
    struct evp_md_ctx_st *digest;  /**< of messages */
    struct evp_md_ctx_st *running; /**< of sha256_begin */
    bool hashing;
    struct evp_pkey_ctx_st *import;
    struct evp_cipher_st *cbc;
    struct evp_cipher_st *ecb;
    sgp32_openssl_aes block;
    sgp32_openssl_aes encrypt;
    sgp32_openssl_aes decrypt;
    sgp32_openssl_aes cmac;
    uint8_t cmac_zero[SGP32_AES_SIZE]; /**< the zero block, enciphered with the key of `cmac` */
    sgp32_openssl_curve curves[2];
} sgp32_openssl;

/**
 * Sets up a context and makes `*crypto` refer to it. `library` is the library
 * context to fetch from, NULL for OpenSSL's default. A curve that the provider
 * lacks is no error; using it is SGP32_CURVE. Errors: SGP32_CRYPTO, after which
 * nothing needs to be torn down.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_openssl_setup(sgp32_openssl *openssl,
                                                          sgp32_crypto *crypto,
                                                          struct ossl_lib_ctx_st *library);

/** Wipes what the context keeps and frees OpenSSL's objects. Does nothing the second time. */
SGP32_API void sgp32_openssl_teardown(sgp32_openssl *openssl);

/**
 * Least region that sgp32_openssl_use_region takes. OpenSSL 3.0 with one context
 * in use takes some 450 KB, each further context 20 KB more: measure with
 * sgp32_openssl_region_report.
 */
#define SGP32_OPENSSL_REGION_MIN ((size_t)64 * 1024)

/**
 * Has OpenSSL take all memory from `region` from now on: no operation of this
 * back end, nor anything else that OpenSSL does, calls malloc for OpenSSL's
 * objects any more. When the region is used up OpenSSL fails: SGP32_CRYPTO.
 *
 * This is process-wide and for good (CRYPTO_set_mem_functions): it holds for
 * all threads and for every other user of OpenSSL in the process, must precede
 * their and our first call into OpenSSL, and the region must live until the
 * process ends, since OpenSSL frees its objects at exit. A lock makes it safe
 * for many threads; it is the one part of libsgp32 that has state of its own.
 * A program that does not call this function does not link it.
 *
 * Errors: SGP32_ARGUMENT for NULL or less than SGP32_OPENSSL_REGION_MIN octets;
 * SGP32_STATE if there is a region already or OpenSSL has allocated before.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_openssl_use_region(void *region, size_t size);

/** Use of the region, in octets. */
typedef struct sgp32_openssl_region_use {
    size_t size;       /**< of the region */
    size_t used;       /**< by objects that live now, with their headers */
    size_t peak;       /**< the most that `used` has ever been */
    size_t high_water; /**< the part of the region that was ever touched: what it has to hold */
    size_t refused;    /**< number of requests that could not be served */
} sgp32_openssl_region_use;

/** Reports the use of the region; all zeros if there is none. */
SGP32_API void sgp32_openssl_region_report(sgp32_openssl_region_use *use);

#ifdef __cplusplus
}
#endif

#endif
