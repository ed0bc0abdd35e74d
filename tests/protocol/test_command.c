/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whole messages against OpenSSL's command line, on both curves, with keys and
 * certificates of tests/pki: it verifies what we sign, and we verify what it
 * signs. What is signed is put together by hand on its side.
 */
#include "../crypto/command.h"

#include "pki.h"
#include "sgp32/eim.h"
#include "sgp32/rsp.h"
#include "tlv.h"

#define EID "89049032770000000000000000010169"
#define ID "0102030405060708"

static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};
static const char *const folders[2] = {"nist", "brainpool"};
static const sgp32_bytes none = {NULL, 0};

/* One of tests/pki: its private key, and the public one of its certificate. */
typedef struct party {
    char key_path[512];   /* its private key */
    char public_path[64]; /* its public key, in the folder of the test */
    sgp32_private_key private_key;
    sgp32_public_key public_key;
    sgp32_certificate certificate;
} party;

static char root[256]; /* of the source tree */

static void enter(void)
{
    cr_assert_not_null(getcwd(root, sizeof root));
    enter_folder();
}

static party party_of(size_t c, const char *name)
{
    static const uint8_t before[] = {0x02, 0x01, 0x01, 0x04, 0x20}; /* RFC 5915, 3 */
    uint8_t buffer[256];
    party self;
    char certificate[512];
    snprintf(certificate, sizeof certificate, "%s/tests/pki/%s/%s.der", root, folders[c], name);
    snprintf(self.key_path, sizeof self.key_path, "%s/tests/pki/%s/%s.pem", root, folders[c], name);
    snprintf(self.public_path, sizeof self.public_path, "%s.pub", name);
    assert_status(
        sgp32_certificate_decode(&self.certificate, NULL, file_read(certificate), SGP32_STRICT),
        SGP32_OK);
    self.public_key = self.certificate.key;
    cr_assert(PROGRAM("openssl", "x509", "-in", certificate, "-inform", "DER", "-pubkey", "-noout",
                      "-out", self.public_path));
    cr_assert(
        PROGRAM("openssl", "pkey", "-in", self.key_path, "-outform", "DER", "-out", "private.der"));
    sgp32_bytes key = read_file("private.der", buffer, sizeof buffer);
    for (size_t at = 0; at + sizeof before + SGP32_SCALAR_SIZE <= key.size; at++) {
        if (memcmp(key.data + at, before, sizeof before) == 0) {
            assert_status(sgp32_private_key_of(
                              &self.private_key, curves[c],
                              sgp32_bytes_of(key.data + at + sizeof before, SGP32_SCALAR_SIZE)),
                          SGP32_OK);
            return self;
        }
    }
    cr_assert_fail("no private key in %s", self.key_path);
    return self;
}

/* Whether the command line verifies a raw signature with the key of a party's certificate. */
static bool openssl_verifies(const party *self, sgp32_bytes signature, const sgp32_bytes *input,
                             size_t count)
{
    uint8_t der[SGP32_SIGNATURE_DER_MAX];
    cr_assert_eq(signature.size, SGP32_SIGNATURE_SIZE);
    const sgp32_bytes in_der = {der, sgp32_signature_to_der(der, signature.data)};
    write_file("input", input, count);
    write_file("signature", &in_der, 1);
    return PROGRAM("openssl", "dgst", "-sha256", "-verify", self->public_path, "-signature",
                   "signature", "input");
}

/* The signature that the command line makes with a party's key, as the TLV 5F37. */
static sgp32_bytes openssl_signs(const party *self, const sgp32_bytes *input, size_t count)
{
    uint8_t buffer[SGP32_SIGNATURE_DER_MAX];
    uint8_t raw[SGP32_SIGNATURE_SIZE];
    write_file("input", input, count);
    cr_assert(PROGRAM("openssl", "dgst", "-sha256", "-sign", self->key_path, "-out", "signature",
                      "input"));
    assert_status(sgp32_signature_from_der(raw, read_file("signature", buffer, sizeof buffer)),
                  SGP32_OK);
    return TLV("5F37", {raw, sizeof raw});
}

/* The association tokens that are tried, and the TLV that is signed for each. */
static const struct {
    bool there;
    int64_t token;
    const char *tlv;
} tokens[] = {{false, 0, "840100"}, {true, 1, "840101"}, {true, 200, "840200C8"}};

Test(command, packages_and_results)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    enter();
    for (size_t i = 0; i < 6; i++) {
        const party eim = party_of(i / 3, "eim_sign");
        const party euicc = party_of(i / 3, "euicc");
        const sgp32_integer value = sgp32_integer_of(tokens[i % 3].token);
        const sgp32_integer *token = tokens[i % 3].there ? &value : NULL;
        const sgp32_bytes token_tlv = hex(tokens[i % 3].tlv);
        uint8_t buffer[512];
        sgp32_bytes made;

        /* EuiccPackageRequest */
        const sgp32_bytes package_input[2] = {TLV("30", TLV("80", sgp32_text("eim.example.com")),
                                                  TLV("5A", hex(EID)), hex("810105"),
                                                  hex("A003BF2D00")),
                                              token_tlv};
        sgp32_EuiccPackageRequest request;
        assert_status(sgp32_package_sign(&crypto, &made, NULL, buffer, sizeof buffer,
                                         &eim.private_key, package_input[0], token),
                      SGP32_OK);
        assert_status(sgp32_EuiccPackageRequest_decode(&request, NULL, made, SGP32_STRICT),
                      SGP32_OK);
        cr_assert(openssl_verifies(&eim, request.eimSignature, package_input, 2));
        cr_assert_not(openssl_verifies(&euicc, request.eimSignature, package_input, 2));
        cr_assert_not(openssl_verifies(&eim, request.eimSignature, package_input, 1));
        made = TLV("BF51", package_input[0], openssl_signs(&eim, package_input, 2));
        assert_status(sgp32_EuiccPackageRequest_decode(&request, NULL, made, SGP32_STRICT),
                      SGP32_OK);
        assert_status(sgp32_package_verify(&crypto, &eim.public_key, &request, token), SGP32_OK);
        assert_status(sgp32_package_verify(&crypto, &euicc.public_key, &request, token),
                      SGP32_SIGNATURE);
        const sgp32_bytes eim_signature = request.eimSignature;

        /* EuiccPackageResult: signed result and signed error; with the token, and as v1.0 had it */
        for (size_t k = 0; k < 6; k++) {
            static const sgp32_result_input kinds[3] = {SGP32_RESULT_TOKEN, SGP32_RESULT_V10_TLV,
                                                        SGP32_RESULT_V10_SIGNATURE};
            const sgp32_result_input kind = kinds[k % 3];
            const bool error = k >= 3;
            const sgp32_bytes input[3] = {TLV("30", TLV("80", sgp32_text("eim.example.com")),
                                              hex("810105"),
                                              error ? hex("020104") : hex("8301073003830100")),
                                          kind == SGP32_RESULT_TOKEN     ? token_tlv
                                          : kind == SGP32_RESULT_V10_TLV ? hex("5F3740")
                                                                         : none,
                                          kind == SGP32_RESULT_TOKEN ? none : eim_signature};
            sgp32_EuiccPackageResult result;
            assert_status(sgp32_result_sign(&crypto, &made, NULL, buffer, sizeof buffer,
                                            &euicc.private_key, input[0], kind, token,
                                            eim_signature),
                          SGP32_OK);
            assert_status(sgp32_EuiccPackageResult_decode(&result, NULL, made, SGP32_STRICT),
                          SGP32_OK);
            cr_assert(openssl_verifies(&euicc,
                                       error ? result.euiccPackageErrorSigned.euiccSignEPE
                                             : result.euiccPackageResultSigned.euiccSignEPR,
                                       input, 3));
            made = TLV("BF51", TLV(error ? "A1" : "A0", input[0], openssl_signs(&euicc, input, 3)));
            assert_status(sgp32_EuiccPackageResult_decode(&result, NULL, made, SGP32_STRICT),
                          SGP32_OK);
            assert_status(sgp32_result_verify(&crypto, &euicc.public_key, &result, kind, token,
                                              eim_signature),
                          SGP32_OK);
            assert_status(
                sgp32_result_verify(&crypto, &eim.public_key, &result, kind, token, eim_signature),
                SGP32_SIGNATURE);
        }
    }
    leave_folder();
    port_close(&context);
}

/* Each signed object of a session, whose key signs it, and whether it covers the other's signature.
 */
static const struct {
    sgp32_rsp_signature kind;
    const char *signer;
    const char *object;
    bool previous;
} objects[] = {
    {SGP32_SERVER_SIGNATURE1, "dp_auth",
     "303A8008" ID "811000112233445566778899AABBCCDDEEFF830A736D64702E6C6F63616C"
     "84100F0E0D0C0B0A09080706050403020100",
     false},
    {SGP32_EUICC_SIGNATURE1, "euicc",
     "302A8008" ID "830A736D64702E6C6F63616C84100F0E0D0C0B0A09080706050403020100A000", false},
    {SGP32_SMDP_SIGNATURE2, "dp_pb", "300D8008" ID "010100", true},
    {SGP32_EUICC_SIGNATURE2, "euicc", "300A8008" ID, true},
    {SGP32_EUICC_SIGN_PIR, "euicc", "BF270A8008" ID, false},
    {SGP32_NOTIFICATION_SIGNATURE, "euicc",
     "BF2F1380010181020780"
     "0C0A736D64702E6C6F63616C",
     false},
    {SGP32_CANCEL_SESSION_SIGNATURE, "euicc", "30128008" ID "810388370A820100", false},
};

Test(command, signatures_of_a_session)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    enter();
    cr_assert_eq(sizeof objects / sizeof objects[0], (size_t)SGP32_RSP_SIGNATURE_COUNT);
    for (size_t i = 0; i < 2 * sizeof objects / sizeof objects[0]; i++) {
        const party signer = party_of(i % 2, objects[i / 2].signer);
        const sgp32_rsp_signature kind = objects[i / 2].kind;
        uint8_t other[SGP32_SIGNATURE_SIZE];
        uint8_t signature[SGP32_SIGNATURE_SIZE];
        memset(other, 0x42, sizeof other);
        const sgp32_bytes previous =
            objects[i / 2].previous ? (sgp32_bytes){other, sizeof other} : none;
        const sgp32_bytes input[2] = {hex(objects[i / 2].object),
                                      objects[i / 2].previous ? TLV("5F37", previous) : none};
        assert_status(
            sgp32_rsp_sign(&crypto, signature, kind, &signer.private_key, input[0], previous),
            SGP32_OK);
        const sgp32_bytes view = {signature, sizeof signature};
        cr_assert(openssl_verifies(&signer, view, input, 2), "kind %d", (int)kind);
        signature[63] ^= 1;
        cr_assert_not(openssl_verifies(&signer, view, input, 2), "kind %d", (int)kind);
        const sgp32_bytes theirs = openssl_signs(&signer, input, 2);
        assert_status(sgp32_rsp_verify(&crypto, &signer.public_key, kind, input[0], previous,
                                       sgp32_bytes_of(theirs.data + 3, SGP32_SIGNATURE_SIZE)),
                      SGP32_OK);
        other[0] ^= 1;
        assert_status(sgp32_rsp_verify(&crypto, &signer.public_key, kind, input[0], previous,
                                       sgp32_bytes_of(theirs.data + 3, SGP32_SIGNATURE_SIZE)),
                      objects[i / 2].previous ? SGP32_SIGNATURE : SGP32_OK);
    }
    leave_folder();
    port_close(&context);
}

Test(command, secure_channel_of_a_package)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    enter();
    for (size_t c = 0; c < 2; c++) {
        const party dp_pb = party_of(c, "dp_pb");
        const party euicc = party_of(c, "euicc"); /* whose point stands for a one-time key */
        const sgp32_bytes otpk = euicc.public_key.point;
        const sgp32_smdp_agreement agreement = {hex(ID), sgp32_text("host"), hex(EID), otpk, NULL};
        sgp32_session_keys keys;
        uint8_t buffer[512];
        sgp32_bytes made;
        sgp22_InitialiseSecureChannelRequest request;
        assert_status(sgp32_smdp_agree(&crypto, &keys, &made, buffer, sizeof buffer,
                                       &dp_pb.private_key, &agreement),
                      SGP32_OK);
        assert_status(
            sgp22_InitialiseSecureChannelRequest_decode(&request, NULL, made, SGP32_STRICT),
            SGP32_OK);
        const sgp32_bytes input[5] = {hex("8201018008" ID),
                                      TLV("A6", hex("800188810110"), TLV("84", sgp32_text("host"))),
                                      TLV("5F49", request.smdpOtpk), TLV("5F49", otpk)};
        cr_assert(openssl_verifies(&dp_pb, request.smdpSign, input, 4));
        cr_assert_not(openssl_verifies(&dp_pb, request.smdpSign, input, 3));
        made = TLV("BF23", input[0], input[1], input[2], openssl_signs(&dp_pb, input, 4));
        assert_status(
            sgp22_InitialiseSecureChannelRequest_decode(&request, NULL, made, SGP32_STRICT),
            SGP32_OK);
        assert_status(sgp32_smdp_sign_verify(&crypto, &dp_pb.public_key, &request, otpk), SGP32_OK);
        assert_status(
            sgp32_smdp_sign_verify(&crypto, &dp_pb.public_key, &request, dp_pb.public_key.point),
            SGP32_SIGNATURE);
    }
    leave_folder();
    port_close(&context);
}
