/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Certificate revocation lists. Every CRL of a certificate's issuer is looked
 * at: one that lists the certificate revokes it, however old the CRL is, and one
 * that is in order and does not list it is enough.
 */
#include "protocol/cert_internal.h"

/* What the extensions of a CRL say. */
typedef struct crl_scope {
    sgp32_bytes authority_key; /* empty if absent */
    bool is_known;             /* false: a critical extension is not understood */
    bool is_delta;
    pkix_IssuingDistributionPoint point; /* all zero if absent */
} crl_scope;

static sgp32_status scope_extension_read(crl_scope *scope, const pkix_Extension *extension,
                                         uint32_t options)
{
    pkix_AuthorityKeyIdentifier authority;
    sgp32_status status = SGP32_OK;
    switch (cert_ce_of(extension->extnID)) {
    case CE_AUTHORITY_KEY:
        status =
            pkix_AuthorityKeyIdentifier_decode(&authority, NULL, extension->extnValue, options);
        if (status == SGP32_OK && authority.has_keyIdentifier) {
            scope->authority_key = authority.keyIdentifier;
        }
        return status;
    case CE_ISSUING_POINT:
        return pkix_IssuingDistributionPoint_decode(&scope->point, NULL, extension->extnValue,
                                                    options);
    case CE_CRL_NUMBER:
        return sgp32_validate(&pkix_CRLNumber_type, NULL, extension->extnValue, options);
    case CE_DELTA_CRL:
        scope->is_delta = true;
        return SGP32_OK;
    default:
        scope->is_known = scope->is_known && !extension->critical;
        return SGP32_OK;
    }
}

static sgp32_status scope_read(crl_scope *scope, const pkix_TBSCertList *tbs)
{
    memset(scope, 0, sizeof *scope);
    scope->is_known = true;
    if (!tbs->has_crlExtensions) {
        return SGP32_OK;
    }
    sgp32_status first = SGP32_OK;
    sgp32_cursor cursor = sgp32_list_begin(tbs->crlExtensions);
    while (!sgp32_list_done(&cursor)) {
        pkix_Extension extension;
        sgp32_status status = pkix_Extensions_next(&cursor, &extension, NULL);
        if (status != SGP32_OK) {
            return status;
        }
        status = scope_extension_read(scope, &extension, tbs->crlExtensions.options);
        first = first == SGP32_OK ? status : first;
    }
    return first;
}

/* Whether a CRL is of this issuer: by key identifier, or by name where it has none. */
static bool is_of_issuer(const crl_scope *scope, const pkix_TBSCertList *tbs,
                         const sgp32_certificate *certificate, const cert_issuer *issuer)
{
    if (scope->authority_key.size != 0) {
        return sgp32_bytes_equal(scope->authority_key, issuer->subject_key);
    }
    return sgp32_bytes_equal(tbs->issuer.der, certificate->issuer);
}

/* Whether a CRL is about certificates of this kind (RFC 5280 5.2.5). */
static bool covers(const crl_scope *scope, const sgp32_certificate *certificate)
{
    const pkix_IssuingDistributionPoint *point = &scope->point;
    return !(point->onlyContainsUserCerts && certificate->is_ca) &&
           !(point->onlyContainsCACerts && !certificate->is_ca) &&
           !point->onlyContainsAttributeCerts;
}

/* RFC 5280 5.3: a CRL whose entries have critical extensions that are not understood tells
   nothing. */
static bool entry_is_known(const pkix_TBSCertList_revokedCertificates_element *entry)
{
    if (!entry->has_crlEntryExtensions) {
        return true;
    }
    sgp32_cursor cursor = sgp32_list_begin(entry->crlEntryExtensions);
    while (!sgp32_list_done(&cursor)) {
        pkix_Extension extension;
        if (pkix_Extensions_next(&cursor, &extension, NULL) != SGP32_OK) {
            return false;
        }
        uint32_t ce = cert_ce_of(extension.extnID);
        if (extension.critical && ce != CE_REASON && ce != CE_INVALIDITY_DATE) {
            return false;
        }
    }
    return true;
}

static sgp32_cert_check entries_search(sgp32_status *status, const pkix_TBSCertList *tbs,
                                       sgp32_integer serial)
{
    if (!tbs->has_revokedCertificates) {
        return SGP32_CERT_OK;
    }
    sgp32_cert_check check = SGP32_CERT_OK;
    sgp32_cursor cursor = sgp32_list_begin(tbs->revokedCertificates);
    while (!sgp32_list_done(&cursor)) {
        pkix_TBSCertList_revokedCertificates_element entry;
        *status = pkix_TBSCertList_revokedCertificates_next(&cursor, &entry, NULL);
        if (*status != SGP32_OK) {
            return SGP32_CERT_CRL_FORM;
        }
        if (cert_integer_equal(entry.userCertificate, serial)) {
            return SGP32_CERT_REVOKED;
        }
        if (!entry_is_known(&entry)) {
            check = SGP32_CERT_CRL_CRITICAL;
        }
    }
    return check;
}

/* The times of a CRL. Without a nextUpdate (RFC 5280 5.1.2.5 wants one) there is no end. */
static sgp32_cert_check times_check(sgp32_status *status, uint32_t *reports,
                                    const pkix_TBSCertList *tbs, const sgp32_chain *chain)
{
    int64_t begin = 0;
    int64_t end = INT64_MAX;
    *status = sgp32_time_read(&begin, &tbs->thisUpdate);
    if (*status == SGP32_OK && tbs->has_nextUpdate) {
        *status = sgp32_time_read(&end, &tbs->nextUpdate);
    }
    if (*status != SGP32_OK) {
        return SGP32_CERT_CRL_FORM;
    }
    if (!tbs->has_nextUpdate) {
        *reports |= SGP32_REPORT_CRL_NO_END;
    }
    if (chain->has_time && chain->time < begin) {
        return SGP32_CERT_CRL_NOT_YET_VALID;
    }
    return chain->has_time && chain->time > end ? SGP32_CERT_CRL_STALE : SGP32_CERT_OK;
}

/* The rules that come before the signature. */
static sgp32_cert_check form_check(const pkix_CertificateList *crl, const crl_scope *scope,
                                   const cert_issuer *issuer)
{
    const pkix_TBSCertList *tbs = &crl->tbsCertList;
    bool is_version_2 = tbs->has_version && tbs->version == PKIX_Version_v2;
    if (!is_version_2 && (tbs->has_version || tbs->has_crlExtensions)) {
        return SGP32_CERT_CRL_FORM;
    }
    if (!cert_algorithm_is_ecdsa(&crl->signatureAlgorithm) ||
        !cert_algorithm_is_ecdsa(&tbs->signature) || crl->signature.size % 8 != 0) {
        return SGP32_CERT_CRL_FORM;
    }
    if (!scope->is_known || scope->is_delta || scope->point.indirectCRL ||
        scope->point.has_onlySomeReasons) {
        return SGP32_CERT_CRL_CRITICAL;
    }
    if (issuer->certificate != NULL &&
        (issuer->certificate->key_usage & SGP32_KEY_USAGE_CRL_SIGN) == 0) {
        return SGP32_CERT_CRL_KEY_USAGE;
    }
    return SGP32_CERT_OK;
}

/* What one CRL of the issuer says about a certificate. */
static sgp32_cert_check one_judge(const sgp32_crypto *crypto, sgp32_status *status,
                                  uint32_t *reports, const sgp32_chain *chain,
                                  const pkix_CertificateList *crl, const crl_scope *scope,
                                  const sgp32_certificate *certificate, const cert_issuer *issuer)
{
    sgp32_cert_check check = form_check(crl, scope, issuer);
    if (check != SGP32_CERT_OK) {
        return check;
    }
    *status = cert_signature_verify(crypto, &issuer->key,
                                    sgp32_bytes_of(crl->signature.data, crl->signature.size / 8),
                                    crl->tbsCertList.der);
    if (*status == SGP32_CRYPTO) {
        return SGP32_CERT_PROVIDER;
    }
    if (*status != SGP32_OK) {
        return SGP32_CERT_CRL_SIGNATURE;
    }
    check = entries_search(status, &crl->tbsCertList, certificate->serial);
    return check != SGP32_CERT_OK ? check : times_check(status, reports, &crl->tbsCertList, chain);
}

sgp32_cert_check crl_judge(const sgp32_crypto *crypto, sgp32_status *status, uint32_t *reports,
                           const sgp32_chain *chain, const sgp32_certificate *certificate,
                           const cert_issuer *issuer)
{
    bool is_covered = false;
    sgp32_cert_check first = SGP32_CERT_OK;
    sgp32_status first_status = SGP32_OK;
    for (size_t i = 0; i < chain->crl_count; i++) {
        const pkix_CertificateList *crl = &chain->crls[i];
        crl_scope scope;
        uint32_t found = 0;
        sgp32_cert_check check = SGP32_CERT_CRL_FORM;
        *status = scope_read(&scope, &crl->tbsCertList);
        if (!is_of_issuer(&scope, &crl->tbsCertList, certificate, issuer)) {
            continue;
        }
        if (*status == SGP32_OK) {
            if (!covers(&scope, certificate)) {
                continue;
            }
            check = one_judge(crypto, status, &found, chain, crl, &scope, certificate, issuer);
        }
        if (check == SGP32_CERT_REVOKED || check == SGP32_CERT_PROVIDER) {
            return check;
        }
        if (check == SGP32_CERT_OK) {
            is_covered = true;
            *reports |= found;
        } else if (first == SGP32_CERT_OK) {
            first = check;
            first_status = *status;
        }
    }
    *status = is_covered ? SGP32_OK : first_status;
    if (is_covered || first != SGP32_CERT_OK) {
        return is_covered ? SGP32_CERT_OK : first;
    }
    if ((certificate->extensions & SGP32_EXTENSION_CRL_POINTS) != 0) {
        *reports |= SGP32_REPORT_NO_CRL;
        if ((chain->flags & SGP32_CHAIN_REQUIRE_CRL) != 0) {
            return SGP32_CERT_CRL_MISSING;
        }
    }
    return SGP32_CERT_OK;
}
