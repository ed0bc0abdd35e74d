/* SPDX-License-Identifier: Apache-2.0 */
/* Lists and chains that are made in memory, under signatures that are trusted. */
#ifndef SGP32_TESTS_PROTOCOL_MADE_H
#define SGP32_TESTS_PROTOCOL_MADE_H

#include "pki.h"
#include "trusting.h"

/* Elements of a list, in hex, each with two octets of header; what ends early counts as one. */
static inline sgp32_list list(const char *elements)
{
    sgp32_list made = {.der = hex(elements)};
    for (size_t at = 0; at < made.der.size; at += 2 + (size_t)made.der.data[at + 1]) {
        made.count++;
    }
    return made;
}
#define BROKEN "3003"

#define KEY_ID "0102030405060708090A0B0C0D0E0F1011121314"

/* A leaf and its issuer, which is the anchor too; to be changed. */
typedef struct pair {
    trusting port;
    sgp32_crypto crypto;
    sgp32_certificate leaf;
    sgp32_certificate issuer;
    sgp32_trust_anchor anchor;
    sgp32_chain chain;
    sgp32_chain_verdict verdict;
} pair;

static inline void pair_open(pair *p, sgp32_role role)
{
    memset(p, 0, sizeof *p);
    p->crypto = trusting_open(&p->port, SGP32_OK);
    p->leaf = pki_certificate("nist/dp_auth");
    p->issuer = pki_certificate("nist/ci");
    p->leaf.extensions &= ~SGP32_EXTENSION_CRL_POINTS;
    p->leaf.authority_key = hex(KEY_ID);
    p->issuer.subject_key = hex(KEY_ID);
    p->chain =
        (sgp32_chain){.leaf = &p->leaf, .anchors = &p->anchor, .anchor_count = 1, .role = role};
}

static inline sgp32_cert_check pair_check(pair *p)
{
    p->anchor = sgp32_trust_anchor_of(&p->issuer);
    return sgp32_chain_verify(&p->crypto, &p->verdict, &p->chain);
}

#endif
