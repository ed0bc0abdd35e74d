/* SPDX-License-Identifier: Apache-2.0 */
/* Reads a key from a file: a public key, a certificate, a private key or a bare point. */
#ifndef SGP32_TOOL_KEY_H
#define SGP32_TOOL_KEY_H

#include "sgp32/crypto.h"

#include "input.h"

typedef enum key_kind {
    KEY_POINT,       /* 04, x, y */
    KEY_PUBLIC,      /* SubjectPublicKeyInfo */
    KEY_CERTIFICATE, /* Certificate */
    KEY_PRIVATE      /* ECPrivateKey (SEC 1), alone or in PKCS#8 */
} key_kind;

typedef struct tool_key {
    input file; /* its octets: the DER of a certificate, for example */
    key_kind kind;
    sgp32_public_key public; /* views `point`; the struct must not move */
    uint8_t point[SGP32_POINT_SIZE];
    sgp32_private_key private;
    bool has_private;
} tool_key;

/*
 * Reads the public key that `path` holds, or that belongs to the private key in
 * it: PEM, DER, base64 or hex. Where a point of 65 octets is all there is, its
 * curve is the one that it is on; it may also stand in hex in place of `path`.
 * TOOL_OK, or TOOL_USAGE after a message that says what to do. key_close is due
 * in both cases.
 */
int key_read_public(tool_key *out, const char *path);

/* The same for a private key; `public` is the one that belongs to it. */
int key_read_private(tool_key *out, const char *path);

/* Wipes the key and the file. */
void key_close(tool_key *key);

/* "P-256", "brainpoolP256r1". */
const char *key_curve_name(sgp32_curve curve);

/* Adds what the key is: "P-256 certificate eim.pem". */
void key_describe(tool_text *out, const tool_key *key, bool unicode);

#endif
