/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file crypto.h
 * The crypto port: a const table of operations and a context that the caller
 * owns. Everything that libsgp32 hashes, signs, verifies, agrees on or encrypts
 * goes through it. openssl.h and psa.h hold the ready-made back ends; firmware
 * with a crypto engine of its own fills an sgp32_crypto_ops.
 *
 * Lifetime: keys, signatures and messages are views and are only read during
 * the call. Private keys and derived secrets live in structs of the caller and
 * are wiped by sgp32_private_key_wipe, sgp32_session_keys_wipe and sgp32_wipe.
 * The library keeps no state and never allocates; a back end's context may.
 *
 * Threads: a context serves one thread at a time. Give each thread its own.
 *
 * Curves: NIST P-256 and brainpoolP256r1, everywhere. Public keys are 65-octet
 * uncompressed points, private keys 32-octet scalars, signatures the 64 octets
 * r, s (BSI TR-03111 plain format), hashes SHA-256.
 *
 * Outputs of a call that fails are zeroed.
 */
#ifndef SGP32_CRYPTO_H
#define SGP32_CRYPTO_H

#include "sgp32/asn1.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Size of a SHA-256 digest, in octets. */
#define SGP32_SHA256_SIZE 32
/** Size of an AES-128 key, block, initial value and CMAC, in octets. */
#define SGP32_AES_SIZE 16
/** Size of an uncompressed point: 04, x, y. */
#define SGP32_POINT_SIZE 65
/** Size of a private key and of an ECDH shared secret, in octets. */
#define SGP32_SCALAR_SIZE 32
/** Size of a raw signature: r, s. */
#define SGP32_SIGNATURE_SIZE 64
/** Most octets that the DER form of a signature takes (ECDSA-Sig-Value). */
#define SGP32_SIGNATURE_DER_MAX 72

/** The elliptic curves. Zero is none of them. */
typedef enum sgp32_curve {
    SGP32_CURVE_P256 = 1,           /**< NIST P-256, 1.2.840.10045.3.1.7 */
    SGP32_CURVE_BRAINPOOLP256R1 = 2 /**< brainpoolP256r1, 1.3.36.3.3.2.8.1.1.7 */
} sgp32_curve;

/** A public key. `point` views 04, x, y; the point at infinity is never one. */
typedef struct sgp32_public_key {
    sgp32_curve curve;
    sgp32_bytes point;
} sgp32_public_key;

/** A private key, held by the caller. Wipe it with sgp32_private_key_wipe. */
typedef struct sgp32_private_key {
    sgp32_curve curve;
    uint8_t scalar[SGP32_SCALAR_SIZE]; /**< big-endian, 1 to n-1 */
} sgp32_private_key;

/**
 * What a back end does. The public functions below check sizes, ranges and
 * curves before they call, so that an operation may rely on: `curve` is one of
 * the two; `point` has 65 octets and starts with 04; r and s of `signature`,
 * and a `scalar`, are in 1..n-1; AES sizes are multiples of 16. It has to find
 * out itself whether a point is on the curve (SGP32_POINT if not). A message
 * is the concatenation of `count` segments.
 *
 * `context` is sgp32_crypto.context. Statuses: SGP32_CRYPTO if the provider
 * fails, SGP32_CURVE for a curve that it lacks, and those named below.
 * Operations neither keep pointers to their arguments nor rely on the outputs'
 * former contents.
 */
typedef struct sgp32_crypto_ops {
    /** Hashes a message in one go. Must not disturb a hash begun with sha256_begin. */
    sgp32_status (*sha256)(void *context, uint8_t *digest, const sgp32_bytes *segments,
                           size_t count);
    /** Begins the context's one running hash, dropping one that is unfinished. */
    sgp32_status (*sha256_begin)(void *context);
    /** Adds to the running hash. */
    sgp32_status (*sha256_update)(void *context, sgp32_bytes data);
    /** Ends the running hash. */
    sgp32_status (*sha256_end)(void *context, uint8_t *digest);
    /** Verifies ECDSA over SHA-256 of the message: SGP32_SIGNATURE, SGP32_POINT. */
    sgp32_status (*verify)(void *context, sgp32_curve curve, const uint8_t *point,
                           const uint8_t *signature, const sgp32_bytes *segments, size_t count);
    /** Signs SHA-256 of the message with ECDSA; `signature` gets r, s. */
    sgp32_status (*sign)(void *context, uint8_t *signature, const sgp32_private_key *key,
                         const sgp32_bytes *segments, size_t count);
    /** Computes the x coordinate of scalar times point, 32 octets: SGP32_POINT. */
    sgp32_status (*agree)(void *context, uint8_t *secret, const sgp32_private_key *key,
                          const uint8_t *point);
    /** Generates a key pair: scalar and point: SGP32_RANDOM. */
    sgp32_status (*generate)(void *context, uint8_t *scalar, uint8_t *point, sgp32_curve curve);
    /** Computes the point that belongs to a private key. */
    sgp32_status (*public_point)(void *context, uint8_t *point, const sgp32_private_key *key);
    /** Checks that a point is on the curve: SGP32_POINT. */
    sgp32_status (*check_point)(void *context, sgp32_curve curve, const uint8_t *point);
    /** Encrypts one block with AES-128. */
    sgp32_status (*aes_block)(void *context, uint8_t *output, const uint8_t *key,
                              const uint8_t *input);
    /** Encrypts with AES-128-CBC; no padding. `output` is `input.data` or apart from it. */
    sgp32_status (*cbc_encrypt)(void *context, uint8_t *output, const uint8_t *key,
                                const uint8_t *iv, sgp32_bytes input);
    /** Decrypts with AES-128-CBC; no padding. `output` is `input.data` or apart from it. */
    sgp32_status (*cbc_decrypt)(void *context, uint8_t *output, const uint8_t *key,
                                const uint8_t *iv, sgp32_bytes input);
    /** Computes the 16-octet AES-128-CMAC of a message. */
    sgp32_status (*cmac)(void *context, uint8_t *mac, const uint8_t *key,
                         const sgp32_bytes *segments, size_t count);
    /** Fills `output` with octets fit for keys and challenges: SGP32_RANDOM. */
    sgp32_status (*random)(void *context, uint8_t *output, size_t size);
    /**
     * Wipes what the context keeps of a secret between calls (a key schedule, a
     * key object); of all secrets if `secret` is empty. NULL if it keeps none.
     */
    void (*forget)(void *context, sgp32_bytes secret);
} sgp32_crypto_ops;

/** A crypto implementation: what every function that needs one takes first. */
typedef struct sgp32_crypto {
    const sgp32_crypto_ops *ops;
    void *context; /**< handed to each operation; the caller's */
} sgp32_crypto;

/** Overwrites `size` octets with zeros; the compiler cannot leave it out. */
SGP32_API void sgp32_wipe(void *data, size_t size);

/** Has the back end wipe what it keeps of `secret`, or of all secrets if it is empty. */
SGP32_API void sgp32_crypto_forget(const sgp32_crypto *crypto, sgp32_bytes secret);

/** Hashes the concatenation of `count` segments with SHA-256. Errors: SGP32_CRYPTO. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_sha256(const sgp32_crypto *crypto,
                                                   uint8_t digest[SGP32_SHA256_SIZE],
                                                   const sgp32_bytes *segments, size_t count);

/**
 * Begins a SHA-256 hash over data that comes in pieces. A context has one such
 * hash; beginning again drops what was added so far. Errors: SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_sha256_begin(const sgp32_crypto *crypto);

/** Adds `data` to the running hash. Errors: SGP32_STATE if none was begun; SGP32_CRYPTO. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_sha256_update(const sgp32_crypto *crypto,
                                                          sgp32_bytes data);

/** Ends the running hash. Errors: SGP32_STATE if none was begun; SGP32_CRYPTO. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_sha256_end(const sgp32_crypto *crypto,
                                                       uint8_t digest[SGP32_SHA256_SIZE]);

/**
 * Verifies a raw ECDSA-SHA-256 signature over the concatenation of `count`
 * segments, so that an input of several pieces needs no copy.
 * Errors: SGP32_SIGNATURE if it does not verify; SGP32_SIGNATURE_DER,
 * SGP32_SIGNATURE_FORM, SGP32_SIGNATURE_RANGE if it is no signature at all;
 * SGP32_CURVE, SGP32_KEY, SGP32_POINT for the key; SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_ecdsa_verify(const sgp32_crypto *crypto,
                                                         const sgp32_public_key *key,
                                                         sgp32_bytes signature,
                                                         const sgp32_bytes *segments, size_t count);

/**
 * Signs the concatenation of `count` segments with ECDSA-SHA-256.
 * Errors: SGP32_CURVE, SGP32_KEY for the key; SGP32_RANDOM, SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_ecdsa_sign(const sgp32_crypto *crypto,
                                                       uint8_t signature[SGP32_SIGNATURE_SIZE],
                                                       const sgp32_private_key *key,
                                                       const sgp32_bytes *segments, size_t count);

/**
 * Computes the shared secret Z of a private key and the peer's public key: the
 * x coordinate, left-padded to 32 octets. Wipe it after use.
 * Errors: SGP32_CURVE if the two are not on one curve; SGP32_KEY, SGP32_POINT;
 * SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_ecdh(const sgp32_crypto *crypto,
                                                 uint8_t secret[SGP32_SCALAR_SIZE],
                                                 const sgp32_private_key *key,
                                                 const sgp32_public_key *peer);

/**
 * Generates a key pair: the private key, and the point to send.
 * Errors: SGP32_CURVE, SGP32_RANDOM, SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_key_generate(const sgp32_crypto *crypto,
                                                         sgp32_private_key *key,
                                                         uint8_t point[SGP32_POINT_SIZE],
                                                         sgp32_curve curve);

/** Computes the public point of a private key. Errors: SGP32_CURVE, SGP32_KEY, SGP32_CRYPTO. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_key_point(const sgp32_crypto *crypto,
                                                      uint8_t point[SGP32_POINT_SIZE],
                                                      const sgp32_private_key *key);

/**
 * Checks a public key as every use of it does: SGP32_CURVE if the curve is
 * unknown, SGP32_KEY if it is not 65 octets that start with 04, SGP32_POINT if
 * it is the point at infinity or not on its curve.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_public_key_check(const sgp32_crypto *crypto,
                                                             const sgp32_public_key *key);

/**
 * Makes a private key of a big-endian scalar of 32 octets, without loss of
 * leading zeros. Errors: SGP32_CURVE; SGP32_KEY if it is not in 1..n-1.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_private_key_of(sgp32_private_key *key,
                                                           sgp32_curve curve, sgp32_bytes scalar);

/** Wipes a private key and what the back end keeps of it. `crypto` may be NULL. */
SGP32_API void sgp32_private_key_wipe(const sgp32_crypto *crypto, sgp32_private_key *key);

/**
 * Checks the form of a raw signature without verifying it: SGP32_SIGNATURE_DER
 * if it is an ECDSA-Sig-Value in DER instead, SGP32_SIGNATURE_FORM if it is not
 * 64 octets, SGP32_SIGNATURE_RANGE if r or s is zero or not below the order of
 * the curve's group, SGP32_CURVE.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_signature_check(sgp32_curve curve,
                                                            sgp32_bytes signature);

/**
 * Converts the DER form of a signature, as X.509 certificates carry it
 * (ECDSA-Sig-Value), to r, s. Errors: SGP32_SIGNATURE_FORM if it is not DER,
 * SGP32_SIGNATURE_RANGE if r or s is not positive or longer than 32 octets.
 */
SGP32_API SGP32_MUST_USE sgp32_status
sgp32_signature_from_der(uint8_t signature[SGP32_SIGNATURE_SIZE], sgp32_bytes der);

/** Converts r, s to its DER form (ECDSA-Sig-Value); returns the size. Cannot fail. */
SGP32_API size_t sgp32_signature_to_der(uint8_t der[SGP32_SIGNATURE_DER_MAX],
                                        const uint8_t signature[SGP32_SIGNATURE_SIZE]);

/** Encrypts one block with AES-128: one block of ECB. Errors: SGP32_CRYPTO. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_aes_block(const sgp32_crypto *crypto,
                                                      uint8_t output[SGP32_AES_SIZE],
                                                      const uint8_t key[SGP32_AES_SIZE],
                                                      const uint8_t input[SGP32_AES_SIZE]);

/**
 * Encrypts with AES-128-CBC and no padding. `output` has room for `input.size`
 * octets and either is `input.data` or does not overlap it.
 * Errors: SGP32_ARGUMENT if the size is no multiple of 16; SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_aes_cbc_encrypt(const sgp32_crypto *crypto,
                                                            uint8_t *output,
                                                            const uint8_t key[SGP32_AES_SIZE],
                                                            const uint8_t iv[SGP32_AES_SIZE],
                                                            sgp32_bytes input);

/** Decrypts what sgp32_aes_cbc_encrypt makes, under the same rules. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_aes_cbc_decrypt(const sgp32_crypto *crypto,
                                                            uint8_t *output,
                                                            const uint8_t key[SGP32_AES_SIZE],
                                                            const uint8_t iv[SGP32_AES_SIZE],
                                                            sgp32_bytes input);

/** Computes the AES-128-CMAC (RFC 4493) of the concatenated segments. Errors: SGP32_CRYPTO. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_aes_cmac(const sgp32_crypto *crypto,
                                                     uint8_t mac[SGP32_AES_SIZE],
                                                     const uint8_t key[SGP32_AES_SIZE],
                                                     const sgp32_bytes *segments, size_t count);

/** Fills `output` with `size` random octets. Errors: SGP32_RANDOM. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_random(const sgp32_crypto *crypto, uint8_t *output,
                                                   size_t size);

/**
 * Derives `size` octets from a shared secret with the X9.63 key derivation
 * function over SHA-256: blocks SHA-256(secret, counter, info), the counter four
 * octets from 1. `info` is the concatenation of `count` segments, at most 6.
 * Errors: SGP32_ARGUMENT for too many segments; SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_x963_kdf(const sgp32_crypto *crypto, uint8_t *output,
                                                     size_t size, sgp32_bytes secret,
                                                     const sgp32_bytes *info, size_t count);

#ifdef __cplusplus
}
#endif

#endif
