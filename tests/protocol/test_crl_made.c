/* SPDX-License-Identifier: Apache-2.0 */
/* CRLs that are made in memory: what their extensions, entries, versions and times say. */
#include "made.h"

static pkix_CertificateList crl_of(const char *name)
{
    pkix_CertificateList crl;
    assert_status(pkix_CertificateList_decode(&crl, NULL, pki_octets(name), SGP32_STRICT),
                  SGP32_OK);
    return crl;
}

/* What a CRL, whose extensions and entries are these if they are any, says of the leaf. */
static sgp32_cert_check crl_check(pair *p, pkix_CertificateList *crl, const char *extensions,
                                  const char *entries)
{
    crl->tbsCertList.issuer.der = p->leaf.issuer;
    crl->tbsCertList.has_crlExtensions = extensions != NULL;
    crl->tbsCertList.crlExtensions = list(extensions != NULL ? extensions : "");
    crl->tbsCertList.has_revokedCertificates = entries != NULL;
    crl->tbsCertList.revokedCertificates = list(entries != NULL ? entries : "");
    p->leaf.extensions |= SGP32_EXTENSION_CRL_POINTS;
    p->chain.crls = crl;
    p->chain.crl_count = 1;
    p->chain.flags = SGP32_CHAIN_REQUIRE_CRL;
    return pair_check(p);
}

Test(crl_made, what_extensions_of_a_crl_say)
{
    const struct {
        const char *extensions;
        sgp32_cert_check check;
    } cases[] = {
        {NULL, SGP32_CERT_OK},
        {"", SGP32_CERT_OK},
        {BROKEN, SGP32_CERT_CRL_FORM},
        /* one that is not known: critical or not, and after one that is critical */
        {"30070601280402"
         "0500",
         SGP32_CERT_OK},
        {"300A0601280101FF0402"
         "0500",
         SGP32_CERT_CRL_CRITICAL},
        {"300A0601280101FF04020500"
         "300706012904020500",
         SGP32_CERT_CRL_CRITICAL},
        /* an authority key identifier without one: the name counts */
        {"30090603551D2304023000", SGP32_CERT_OK},
        {"30090603551D2304023005", SGP32_CERT_CRL_FORM},
        /* onlyContainsUserCerts, onlyContainsCACerts, onlyContainsAttributeCerts */
        {"300C0603551D1C040530038101FF", SGP32_CERT_OK},
        {"300C0603551D1C040530038201FF", SGP32_CERT_CRL_MISSING},
        {"300C0603551D1C040530038501FF", SGP32_CERT_CRL_MISSING},
        /* indirectCRL, onlySomeReasons, a delta */
        {"300C0603551D1C040530038401FF", SGP32_CERT_CRL_CRITICAL},
        {"300D0603551D1C0406300483020640", SGP32_CERT_CRL_CRITICAL},
        {"300A0603551D1B0403020101", SGP32_CERT_CRL_CRITICAL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        pair p;
        pkix_CertificateList crl = crl_of("nist/ci_crl");
        pair_open(&p, SGP32_ROLE_DP_AUTH);
        sgp32_cert_check check = crl_check(&p, &crl, cases[i].extensions, NULL);
        cr_assert_eq(check, cases[i].check, "case %zu: %s", i, sgp32_cert_check_name(check));
        trusting_close(&p.port);
    }
}

Test(crl_made, what_entries_of_a_crl_say)
{
#define ENTRY_TIME "170D3235303130313030303030305A"
    const struct {
        const char *entries;
        sgp32_cert_check check;
    } cases[] = {
        {BROKEN, SGP32_CERT_CRL_FORM},
        {"301202014D" ENTRY_TIME, SGP32_CERT_REVOKED},
        {"301202014E" ENTRY_TIME, SGP32_CERT_OK},
        /* a reason and an invalidity date are known, critical or not; 1.0 may stand there */
        {"303302014E" ENTRY_TIME "301F300D0603551D150101FF04030A0101"
         "300E0603551D180407"
         "02050100000000",
         SGP32_CERT_OK},
        {"302302014E" ENTRY_TIME "300F"
         "300D0603551D180101FF0403020101",
         SGP32_CERT_OK},
        {"301E02014E" ENTRY_TIME "300A"
         "3008060128040305"
         "0000",
         SGP32_CERT_OK},
        {"302002014E" ENTRY_TIME "300C"
         "300A0601280101FF04020500",
         SGP32_CERT_CRL_CRITICAL},
        /* what comes after an entry that is not known is looked at */
        {"302002014E" ENTRY_TIME "300C300A0601280101FF04020500"
         "301202014D" ENTRY_TIME,
         SGP32_CERT_REVOKED},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        pair p;
        pkix_CertificateList crl = crl_of("nist/ci_crl");
        pair_open(&p, SGP32_ROLE_DP_AUTH);
        p.leaf.serial = (sgp32_integer){77, {NULL, 0}};
        sgp32_cert_check check = crl_check(&p, &crl, NULL, cases[i].entries);
        cr_assert_eq(check, cases[i].check, "case %zu: %s (%s)", i, sgp32_cert_check_name(check),
                     sgp32_status_name(p.verdict.status));
        trusting_close(&p.port);
    }
}

Test(crl_made, versions_times_and_signatures_of_a_crl)
{
    pair p;
    pair_open(&p, SGP32_ROLE_DP_AUTH);
    pkix_CertificateList good = crl_of("nist/ci_crl");
    pkix_CertificateList crl = good;
    crl.tbsCertList.has_version = false;
    cr_assert_eq(crl_check(&p, &crl, NULL, NULL), SGP32_CERT_OK);
    cr_assert_eq(crl_check(&p, &crl, "", NULL), SGP32_CERT_CRL_FORM);
    crl.tbsCertList.has_version = true;
    crl.tbsCertList.version = PKIX_Version_v1;
    cr_assert_eq(crl_check(&p, &crl, NULL, NULL), SGP32_CERT_CRL_FORM);
    cr_assert_eq(crl_check(&p, &crl, "", NULL), SGP32_CERT_CRL_FORM);

    crl = good;
    crl.tbsCertList.thisUpdate.choice = 0;
    cr_assert_eq(crl_check(&p, &crl, NULL, NULL), SGP32_CERT_CRL_FORM);
    cr_assert_eq(p.verdict.status, SGP32_TIME);
    crl = good;
    crl.tbsCertList.has_nextUpdate = true;
    crl.tbsCertList.nextUpdate.choice = 0;
    cr_assert_eq(crl_check(&p, &crl, NULL, NULL), SGP32_CERT_CRL_FORM);
    crl.tbsCertList.has_nextUpdate = false;
    cr_assert_eq(crl_check(&p, &crl, NULL, NULL), SGP32_CERT_OK);
    cr_assert_neq(p.verdict.reports & SGP32_REPORT_CRL_NO_END, 0);

    crl = good;
    crl.signature.size -= 1;
    cr_assert_eq(crl_check(&p, &crl, NULL, NULL), SGP32_CERT_CRL_FORM);
    crl = good;
    crl.signature.data = hex("3003").data;
    crl.signature.size = 16;
    cr_assert_eq(crl_check(&p, &crl, NULL, NULL), SGP32_CERT_CRL_SIGNATURE);

    /* A bare anchor has no key usage that could forbid to sign CRLs. */
    crl = good;
    p.issuer.key_usage &= (uint16_t)~SGP32_KEY_USAGE_CRL_SIGN;
    cr_assert_eq(crl_check(&p, &crl, NULL, NULL), SGP32_CERT_CRL_KEY_USAGE);
    p.anchor.certificate = NULL;
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_OK);
    trusting_close(&p.port);
}
