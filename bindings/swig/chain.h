/* SPDX-License-Identifier: Apache-2.0 */
/* Chains of certificates that are still octets. */
#ifndef SGP32_BINDING_CHAIN_H
#define SGP32_BINDING_CHAIN_H

#include "sgp32/cert.h"

/* Several octets, in memory of the caller's. */
typedef struct binding_list {
    sgp32_bytes *items;
    size_t count;
} binding_list;

/* Where a certificate of a verdict stands: 0 the leaf, 1 to N the issuers, then the anchors. */
typedef struct binding_verdict {
    sgp32_chain_verdict verdict; /* its pointers are not set */
    ptrdiff_t refused;           /* -1: none */
    size_t path[SGP32_CHAIN_MAX];
    char text[512]; /* the verdict as one line */
} binding_verdict;

/*
 * sgp32_chain_verify with certificates and CRLs that are decoded first, with
 * `options`. A certificate that cannot be decoded is refused by the chain if it
 * is used. `anchor_keys` are trusted keys without certificate, `anchor_ids`
 * their key identifiers. Errors: those of decoding a CRL; SGP32_BUFFER without
 * memory. A refusal is no error.
 */
sgp32_status binding_chain_verify(const sgp32_crypto *crypto, binding_verdict *verdict,
                                  sgp32_error *error, sgp32_bytes leaf, const binding_list *issuers,
                                  const binding_list *anchors, const binding_list *crls,
                                  const binding_list *anchor_ids,
                                  const sgp32_public_key *anchor_keys, sgp32_role role,
                                  bool has_time, int64_t time, uint32_t flags, uint32_t options);

#endif
