/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Against OpenSSL's command line, on both curves: it verifies what we sign, we
 * verify what it signs, and both agree on a secret. This also holds the PSA
 * back end against an independent implementation.
 */
#include "command.h"

static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};
static const char *const names[2] = {"prime256v1", "brainpoolP256r1"};

/* ECPrivateKey (RFC 5915) up to the scalar, and what follows it: the curve */
static const char *const key_end[2] = {
    "a00a06082a8648ce3d030107",
    "a00b06092b2403030208010107",
};
static const char *const key_start[2] = {"30310201010420", "30320201010420"};

Test(crypto_command, openssl_verifies_what_we_sign)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    const sgp32_bytes message[2] = {sgp32_text("signed in "), sgp32_text("two pieces")};
    enter_folder();
    for (size_t i = 0; i < 8; i++) {
        size_t c = i % 2;
        sgp32_private_key key;
        uint8_t point[SGP32_POINT_SIZE];
        uint8_t signature[SGP32_SIGNATURE_SIZE];
        assert_status(sgp32_key_generate(&crypto, &key, point, curves[c]), SGP32_OK);
        assert_status(sgp32_ecdsa_sign(&crypto, signature, &key, message, 2), SGP32_OK);
        const sgp32_bytes view = {point, sizeof point};
        cr_assert(command_verifies(curves[c], view, signature, message, 2));
        cr_assert_not(command_verifies(curves[c], view, signature, message, 1));
    }
    leave_folder();
    port_close(&context);
}

Test(crypto_command, we_verify_what_openssl_signs)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    const sgp32_bytes message = sgp32_text("signed by a command");
    enter_folder();
    write_file("message", &message, 1);
    for (size_t i = 0; i < 8; i++) {
        size_t c = i % 2;
        uint8_t buffer[128];
        uint8_t raw[SGP32_SIGNATURE_SIZE];
        char command[160];
        snprintf(command, sizeof command,
                 "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:%s -out key.pem",
                 names[c]);
        run(command);
        run("openssl pkey -in key.pem -pubout -outform DER -out public.der");
        run("openssl dgst -sha256 -sign key.pem -out signature message");
        assert_status(sgp32_signature_from_der(raw, read_file("signature", buffer, sizeof buffer)),
                      SGP32_OK);
        sgp32_bytes spki = read_file("public.der", buffer, sizeof buffer);
        sgp32_public_key key = {curves[c],
                                {spki.data + spki.size - SGP32_POINT_SIZE, SGP32_POINT_SIZE}};
        assert_status(
            sgp32_ecdsa_verify(&crypto, &key, sgp32_bytes_of(raw, sizeof raw), &message, 1),
            SGP32_OK);
        raw[63] ^= 1;
        assert_status(
            sgp32_ecdsa_verify(&crypto, &key, sgp32_bytes_of(raw, sizeof raw), &message, 1),
            SGP32_SIGNATURE);
    }
    leave_folder();
    port_close(&context);
}

Test(crypto_command, openssl_agrees_on_the_secret)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    enter_folder();
    for (size_t c = 0; c < 2; c++) {
        sgp32_private_key keys[2];
        uint8_t points[2][SGP32_POINT_SIZE];
        uint8_t secret[SGP32_SCALAR_SIZE];
        uint8_t buffer[128];
        for (size_t side = 0; side < 2; side++) {
            assert_status(sgp32_key_generate(&crypto, &keys[side], points[side], curves[c]),
                          SGP32_OK);
        }
        sgp32_public_key peer = {curves[c], {points[1], SGP32_POINT_SIZE}};
        assert_status(sgp32_ecdh(&crypto, secret, &keys[0], &peer), SGP32_OK);

        const sgp32_bytes spki[2] = {hex(spki_start[c]), peer.point};
        const sgp32_bytes own[3] = {
            hex(key_start[c]), {keys[0].scalar, SGP32_SCALAR_SIZE}, hex(key_end[c])};
        write_file("peer.der", spki, 2);
        write_file("key.der", own, 3);
        run("openssl pkeyutl -derive -keyform DER -inkey key.der -peerform DER -peerkey peer.der"
            " -out secret");
        sgp32_bytes derived = read_file("secret", buffer, sizeof buffer);
        cr_assert_eq(derived.size, sizeof secret);
        assert_octets(secret, derived);
    }
    leave_folder();
    port_close(&context);
}
