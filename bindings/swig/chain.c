/* SPDX-License-Identifier: Apache-2.0 */
#include "chain.h"

#include <stdlib.h>

/* All that a chain refers to. The certificates: the leaf, the issuers, the anchors. */
typedef struct chain_parts {
    sgp32_certificate *certificates;
    sgp32_trust_anchor *anchors;
    pkix_CertificateList *crls;
} chain_parts;

static bool allocate(chain_parts *parts, size_t certificates, size_t anchors, size_t crls)
{
    parts->certificates = calloc(certificates + 1, sizeof *parts->certificates);
    parts->anchors = calloc(anchors + 1, sizeof *parts->anchors);
    parts->crls = calloc(crls + 1, sizeof *parts->crls);
    return parts->certificates != NULL && parts->anchors != NULL && parts->crls != NULL;
}

static void release(chain_parts *parts)
{
    free(parts->certificates);
    free(parts->anchors);
    free(parts->crls);
}

/* What it says of itself is what the chain looks at, however far it could be read. */
static void read_all(sgp32_certificate *out, const binding_list *list, uint32_t options)
{
    for (size_t i = 0; i < list->count; i++) {
        sgp32_status status = sgp32_certificate_decode(&out[i], NULL, list->items[i], options);
        (void)status; /* it is in `fault` */
    }
}

/* Puts numbers in place of the pointers. */
static void settle(binding_verdict *out, const sgp32_certificate *certificates, size_t issuer_end)
{
    sgp32_chain_verdict *verdict = &out->verdict;
    (void)sgp32_chain_verdict_format(out->text, sizeof out->text, verdict);
    out->refused = verdict->certificate == NULL ? -1 : verdict->certificate - certificates;
    for (size_t i = 0; i < verdict->length && i < SGP32_CHAIN_MAX; i++) {
        out->path[i] = verdict->path[i] == NULL ? issuer_end + verdict->anchor
                                                : (size_t)(verdict->path[i] - certificates);
        verdict->path[i] = NULL;
    }
    verdict->certificate = NULL;
}

sgp32_status binding_chain_verify(const sgp32_crypto *crypto, binding_verdict *verdict,
                                  sgp32_error *error, sgp32_bytes leaf, const binding_list *issuers,
                                  const binding_list *anchors, const binding_list *crls,
                                  const binding_list *anchor_ids,
                                  const sgp32_public_key *anchor_keys, sgp32_role role,
                                  bool has_time, int64_t time, uint32_t flags, uint32_t options)
{
    chain_parts parts = {NULL, NULL, NULL};
    const binding_list first = {&leaf, 1};
    size_t issuer_end = 1 + issuers->count;
    size_t anchor_count = anchors->count + anchor_ids->count;
    sgp32_status status = allocate(&parts, issuer_end + anchors->count, anchor_count, crls->count)
                              ? SGP32_OK
                              : SGP32_BUFFER;
    for (size_t i = 0; status == SGP32_OK && i < crls->count; i++) {
        status = pkix_CertificateList_decode(&parts.crls[i], error, crls->items[i], options);
    }
    if (status == SGP32_OK) {
        read_all(parts.certificates, &first, options);
        read_all(parts.certificates + 1, issuers, options);
        read_all(parts.certificates + issuer_end, anchors, options);
        for (size_t i = 0; i < anchors->count; i++) {
            parts.anchors[i] = sgp32_trust_anchor_of(&parts.certificates[issuer_end + i]);
        }
        for (size_t i = 0; i < anchor_ids->count; i++) {
            parts.anchors[anchors->count + i] =
                (sgp32_trust_anchor){anchor_ids->items[i], anchor_keys[i], NULL};
        }
        const sgp32_chain chain = {.leaf = parts.certificates,
                                   .issuers = parts.certificates + 1,
                                   .issuer_count = issuers->count,
                                   .anchors = parts.anchors,
                                   .anchor_count = anchor_count,
                                   .crls = parts.crls,
                                   .crl_count = crls->count,
                                   .role = role,
                                   .has_time = has_time,
                                   .time = time,
                                   .flags = flags};
        sgp32_cert_check check = sgp32_chain_verify(crypto, &verdict->verdict, &chain);
        (void)check; /* it is in the verdict */
        settle(verdict, parts.certificates, issuer_end);
    } else if (error->status == SGP32_OK) {
        error->status = status;
    }
    release(&parts);
    return status;
}
