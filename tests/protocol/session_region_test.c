/* SPDX-License-Identifier: Apache-2.0 */
/*
 * With OpenSSL's memory in a region, set-up done: packages and results are
 * signed and verified, chains validated, keys agreed on by both sides, and a
 * Bound Profile Package built and opened, whole and in pieces, on either curve,
 * and no malloc is called. Refusals are in it, since those take other paths.
 * Certificates and keys are those of tests/pki. A plain executable: Criterion
 * allocates. With the argument --plant one allocation of our own is counted
 * too, which must make the test fail.
 */
#include "sgp32/bpp.h"
#include "sgp32/cert.h"
#include "sgp32/eim.h"
#include "sgp32/openssl.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Every allocation of the process comes through here, those of libcrypto too. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *data, size_t size);

static size_t allocations;

void *malloc(size_t size)
{
    allocations++;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    allocations++;
    return __libc_calloc(count, size);
}

void *realloc(void *data, size_t size)
{
    allocations++;
    return __libc_realloc(data, size);
}

enum { REGION = 2 * 1024 * 1024, PROFILE = 30000, ROUNDS = 3 };

static uint8_t region[REGION]; /* lives until the process has ended, as it must */

#define DEMAND(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                \
            exit(1);                                                                               \
        }                                                                                          \
    } while (0)

/* 2030-01-01T00:00:00Z, when all good certificates of tests/pki are valid. */
static const int64_t pki_time = INT64_C(1893456000);

static const uint8_t eid[] = {0x89, 0x04, 0x90, 0x32, 0x12, 0x34, 0x51, 0x23,
                              0x45, 0x12, 0x34, 0x56, 0x78, 0x90, 0x12, 0x35};
static const uint8_t transaction_id[] = {1, 2, 3, 4, 5, 6, 7, 8};

/* What is read from files, before the counting starts. */
typedef struct party {
    uint8_t octets[4096];
    sgp32_bytes der;
    sgp32_private_key key;
} party;

typedef struct parties {
    party ci, eum, euicc, eim, dp_pb;
    party crl; /* without a key */
} parties;

static parties everyone;

static void read_certificate(party *self, const char *folder, const char *name)
{
    char path[128];
    snprintf(path, sizeof path, "tests/pki/%s/%s.der", folder, name);
    FILE *file = fopen(path, "rb");
    DEMAND(file != NULL);
    self->der = sgp32_bytes_of(self->octets, fread(self->octets, 1, sizeof self->octets, file));
    DEMAND(self->der.size != 0 && self->der.size < sizeof self->octets);
    fclose(file);
}

static void read_party(party *self, sgp32_curve curve, const char *folder, const char *name)
{
    char path[128];
    uint8_t scalar[SGP32_SCALAR_SIZE];
    BIGNUM *number = NULL;
    read_certificate(self, folder, name);
    snprintf(path, sizeof path, "tests/pki/%s/%s.pem", folder, name);
    FILE *file = fopen(path, "r");
    DEMAND(file != NULL);
    EVP_PKEY *key = PEM_read_PrivateKey(file, NULL, NULL, NULL);
    fclose(file);
    DEMAND(key != NULL && EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1);
    DEMAND(BN_bn2binpad(number, scalar, sizeof scalar) == sizeof scalar);
    BN_clear_free(number);
    EVP_PKEY_free(key);
    DEMAND(sgp32_private_key_of(&self->key, curve, sgp32_bytes_of(scalar, sizeof scalar)) ==
           SGP32_OK);
}

static void read_parties(sgp32_curve curve)
{
    const char *folder = curve == SGP32_CURVE_P256 ? "nist" : "brainpool";
    read_party(&everyone.ci, curve, folder, "ci");
    read_party(&everyone.eum, curve, folder, "eum");
    read_party(&everyone.euicc, curve, folder, "euicc");
    read_party(&everyone.eim, curve, folder, "eim_sign");
    read_party(&everyone.dp_pb, curve, folder, "dp_pb");
    read_certificate(&everyone.crl, folder, "ci_crl");
}

static sgp32_certificate certificate_of(const party *self)
{
    sgp32_certificate certificate;
    DEMAND(sgp32_certificate_decode(&certificate, NULL, self->der, SGP32_STRICT) == SGP32_OK);
    return certificate;
}

/* A chain from a certificate to the CI, with its CRL, then the same to another key. */
static sgp32_public_key validate(const sgp32_crypto *crypto, const party *self, sgp32_role role)
{
    static sgp32_certificate leaf, eum, ci;
    pkix_CertificateList crl;
    sgp32_chain_verdict verdict;
    leaf = certificate_of(self);
    eum = certificate_of(&everyone.eum);
    ci = certificate_of(&everyone.ci);
    DEMAND(pkix_CertificateList_decode(&crl, NULL, everyone.crl.der, SGP32_STRICT) == SGP32_OK);
    sgp32_trust_anchor anchor = sgp32_trust_anchor_of(&ci);
    sgp32_chain chain = {.leaf = &leaf,
                         .issuers = &eum,
                         .issuer_count = 1,
                         .anchors = &anchor,
                         .anchor_count = 1,
                         .crls = &crl,
                         .crl_count = 1,
                         .role = role,
                         .has_time = true,
                         .time = pki_time};
    DEMAND(sgp32_chain_verify(crypto, &verdict, &chain) == SGP32_CERT_OK);
    anchor.key = eum.key;
    DEMAND(sgp32_chain_verify(crypto, &verdict, &chain) == SGP32_CERT_SIGNATURE);
    return leaf.key;
}

/* A package and its result, each verified by the other side. */
static void packages(const sgp32_crypto *crypto)
{
    uint8_t package_buffer[256];
    uint8_t request_buffer[512];
    uint8_t result_buffer[512];
    sgp32_bytes package;
    sgp32_bytes received;
    sgp32_Psmo psmo;
    sgp32_EuiccPackageSigned value;
    sgp32_Psmo_init(&psmo);
    psmo.choice = SGP32_Psmo_listProfileInfo;
    sgp32_EuiccPackageSigned_init(&value);
    value.eimId = sgp32_text("eim.example.com");
    value.eidValue = sgp32_bytes_of(eid, sizeof eid);
    value.counterValue = sgp32_integer_of(5);
    value.euiccPackage.choice = SGP32_EuiccPackage_psmoList;
    value.euiccPackage.psmoList = sgp32_EuiccPackage_psmoList_of(&psmo, 1);
    DEMAND(sgp32_EuiccPackageSigned_encode(&package, NULL, package_buffer, sizeof package_buffer,
                                           &value) == SGP32_OK);
    DEMAND(sgp32_package_sign(crypto, &received, NULL, request_buffer, sizeof request_buffer,
                              &everyone.eim.key, package, NULL) == SGP32_OK);

    /* the eUICC has the eIM's certificate */
    sgp32_EimConfigurationData entry;
    sgp32_package_check check;
    const sgp32_package_limits limits = {{eid, sizeof eid}, 0x7FFFFF, 0, false, true};
    memset(&entry, 0, sizeof entry);
    entry.eimId = value.eimId;
    entry.has_counterValue = true;
    entry.has_eimPublicKeyData = true;
    entry.eimPublicKeyData.choice = SGP32_EimConfigurationData_eimPublicKeyData_eimCertificate;
    DEMAND(pkix_Certificate_decode(&entry.eimPublicKeyData.eimCertificate, NULL, everyone.eim.der,
                                   SGP32_STRICT) == SGP32_OK);
    DEMAND(sgp32_euicc_package_check(crypto, &check, NULL, received, &entry, 1, &limits) ==
           SGP32_OK);
    DEMAND(check.verdict == SGP32_PACKAGE_ACCEPTED);

    /* replayed: the error is signed, and the eIM verifies it with the eUICC's certificate */
    sgp32_bytes result;
    sgp32_EuiccPackageResult answer;
    const sgp32_public_key euicc = validate(crypto, &everyone.euicc, SGP32_ROLE_EUICC);
    const sgp32_bytes none = {NULL, 0};
    entry.counterValue = sgp32_integer_of(5);
    DEMAND(sgp32_euicc_package_check(crypto, &check, NULL, received, &entry, 1, &limits) ==
           SGP32_OK);
    DEMAND(check.verdict == SGP32_PACKAGE_ERROR_SIGNED);
    DEMAND(sgp32_package_refuse(crypto, &result, result_buffer, sizeof result_buffer, &check,
                                &entry, &everyone.euicc.key) == SGP32_OK);
    DEMAND(sgp32_EuiccPackageResult_decode(&answer, NULL, result, SGP32_STRICT) == SGP32_OK);
    DEMAND(sgp32_result_verify(crypto, &euicc, &answer, SGP32_RESULT_TOKEN, NULL, none) ==
           SGP32_OK);

    /* one bit wrong */
    request_buffer[sizeof request_buffer - 1] ^= 1;
    DEMAND(sgp32_euicc_package_check(crypto, &check, NULL, received, &entry, 1, &limits) ==
           SGP32_OK);
    DEMAND(check.verdict == SGP32_PACKAGE_ERROR_UNSIGNED);
}

static sgp32_status ignore(void *context, sgp32_bpp_part part, sgp32_bytes data)
{
    (void)context;
    (void)part;
    (void)data;
    return SGP32_OK;
}

/* The single round trip, then the package under its keys. */
static void download(const sgp32_crypto *crypto, sgp32_curve curve)
{
    static const uint8_t metadata[] = {0xBF, 0x25, 0x0C, 0x5A, 0x0A, 0x98, 0x94, 0x00,
                                       0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x91};
    static const uint8_t signed2_der[] = {0x30, 0x0D, 0x80, 0x08, 1, 2, 3, 4, 5, 6, 7, 8, 1, 1, 0};
    static uint8_t profile[PROFILE];
    static uint8_t package_buffer[PROFILE + 2048];
    static uint8_t opened_buffer[PROFILE + 2048];
    const sgp32_bytes none = {NULL, 0};
    uint8_t euicc_signature1[SGP32_SIGNATURE_SIZE] = {1};
    uint8_t smdp_signature2[SGP32_SIGNATURE_SIZE];
    const sgp32_bytes signature1 = {euicc_signature1, sizeof euicc_signature1};
    const sgp32_bytes signature2 = {smdp_signature2, sizeof smdp_signature2};
    const sgp32_rsp_session session = {.transaction_id = {transaction_id, sizeof transaction_id}};
    const sgp32_public_key dp_pb = validate(crypto, &everyone.dp_pb, SGP32_ROLE_DP_PB);
    const sgp32_public_key euicc = validate(crypto, &everyone.euicc, SGP32_ROLE_EUICC);
    sgp32_rsp_verdict verdict;

    /* eUICC: smdpSigned2 verified, PrepareDownloadResponse made */
    sgp22_SmdpSigned2 signed2;
    sgp32_euicc_agreement agreement;
    uint8_t response_buffer[512];
    sgp32_bytes response;
    memset(&agreement, 0, sizeof agreement);
    DEMAND(sgp22_SmdpSigned2_decode(&signed2, NULL, sgp32_bytes_of(signed2_der, sizeof signed2_der),
                                    SGP32_STRICT) == SGP32_OK);
    DEMAND(sgp32_rsp_sign(crypto, smdp_signature2, SGP32_SMDP_SIGNATURE2, &everyone.dp_pb.key,
                          signed2.der, signature1) == SGP32_OK);
    DEMAND(sgp32_smdp_signed2_check(crypto, &verdict, &dp_pb, &signed2, signature2, signature1,
                                    &session) == SGP32_OK);
    DEMAND(sgp32_prepare_download(crypto, &agreement, &response, response_buffer,
                                  sizeof response_buffer, &everyone.euicc.key, curve, &signed2,
                                  signature2, none) == SGP32_OK);

    /* SM-DP+: that verified, session keys, the package built */
    sgp22_PrepareDownloadResponse answer;
    sgp32_session_keys keys;
    uint8_t channel_buffer[512];
    sgp32_bytes channel;
    DEMAND(sgp22_PrepareDownloadResponse_decode(&answer, NULL, response, SGP32_STRICT) == SGP32_OK);
    const sgp22_PrepareDownloadResponseOk *ok = &answer.downloadResponseOk;
    DEMAND(sgp32_euicc_signed2_check(crypto, &verdict, &euicc, &ok->euiccSigned2,
                                     ok->euiccSignature2, signature2, &session, curve,
                                     none) == SGP32_OK);
    const sgp32_smdp_agreement smdp = {session.transaction_id,
                                       sgp32_text("host"),
                                       {eid, sizeof eid},
                                       ok->euiccSigned2.euiccOtpk,
                                       NULL};
    DEMAND(sgp32_smdp_agree(crypto, &keys, &channel, channel_buffer, sizeof channel_buffer,
                            &everyone.dp_pb.key, &smdp) == SGP32_OK);
    const sgp32_session_keys profile_keys = {{1}, {2}, {3}};
    const sgp32_bpp_contents contents = {
        .channel = channel, .metadata = {metadata, sizeof metadata}, .profile_keys = &profile_keys};
    sgp32_bytes package;
    profile[0] = 0xA0;
    DEMAND(sgp32_bpp_build(crypto, &package, package_buffer, sizeof package_buffer, &keys,
                           &contents, sgp32_bytes_of(profile, sizeof profile)) == SGP32_OK);

    /* eUICC: keys derived and the package opened: with a bit wrong, in pieces, whole */
    const sgp32_bpp_access access = {
        .agreement = &agreement, .smdp_key = &dp_pb, .eid = {eid, sizeof eid}};
    sgp32_bpp_fault fault;
    sgp32_bpp_opened opened;
    sgp32_bpp_opener opener;
    agreement.keep = true;
    package_buffer[package.size - 1] ^= 1;
    DEMAND(sgp32_bpp_open(crypto, &opened, &fault, opened_buffer, sizeof opened_buffer, &access,
                          package) == SGP32_MAC);
    package_buffer[package.size - 1] ^= 1;
    DEMAND(sgp32_bpp_opener_begin(&opener, &access, ignore, NULL) == SGP32_OK);
    for (size_t at = 0; at < package.size; at += 100) {
        size_t left = package.size - at;
        DEMAND(sgp32_bpp_opener_feed(crypto, &opener,
                                     sgp32_bytes_of(package.data + at, left < 100 ? left : 100)) ==
               SGP32_OK);
    }
    DEMAND(sgp32_bpp_opener_finish(crypto, &opener) == SGP32_OK);
    agreement.keep = false;
    DEMAND(sgp32_bpp_open(crypto, &opened, &fault, opened_buffer, sizeof opened_buffer, &access,
                          package) == SGP32_OK);
    DEMAND(opened.keys_replaced);
    DEMAND(sgp32_bytes_equal(opened.profile, sgp32_bytes_of(profile, sizeof profile)));
    sgp32_session_keys_wipe(crypto, &keys);
    sgp32_euicc_agreement_wipe(crypto, &agreement);
}

int main(int count, char **arguments)
{
    static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};
    static const char *const names[2] = {"P-256", "brainpoolP256r1"};
    sgp32_openssl context;
    sgp32_crypto crypto;
    sgp32_openssl_region_use use;
    size_t made = 0;
    DEMAND(sgp32_openssl_use_region(region, sizeof region) == SGP32_OK);
    DEMAND(sgp32_openssl_setup(&context, &crypto, NULL) == SGP32_OK);
    for (size_t c = 0; c < 2; c++) {
        read_parties(curves[c]);
        size_t start = allocations;
        for (int round = 0; round < ROUNDS; round++) {
            packages(&crypto);
            download(&crypto, curves[c]);
        }
        if (count > 1 && strcmp(arguments[1], "--plant") == 0) {
            void *volatile planted = malloc(1);
            free(planted);
        }
        size_t here = allocations - start;
        printf("%s: packages, chains, key agreement, profile: %zu allocation%s after set-up\n",
               names[c], here, here == 1 ? "" : "s");
        made += here;
    }
    sgp32_openssl_region_report(&use);
    printf("region: peak %zu octets, high water %zu, %zu refused\n", use.peak, use.high_water,
           use.refused);
    DEMAND(use.peak != 0 && use.refused == 0);
    sgp32_openssl_teardown(&context);
    return made == 0 ? 0 : 1;
}
