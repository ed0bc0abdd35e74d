/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Against OpenSSL's command line, on both curves: it verifies what we sign, we
 * verify what it signs, and both agree on a secret. This also holds the PSA
 * back end against an independent implementation.
 */
#include "port.h"

#include <stdio.h>
#include <unistd.h>

static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};
static const char *const names[2] = {"prime256v1", "brainpoolP256r1"};

/* SubjectPublicKeyInfo up to the point */
static const char *const spki_start[2] = {
    "3059301306072a8648ce3d020106082a8648ce3d030107034200",
    "305a301406072a8648ce3d020106092b2403030208010107034200",
};
/* ECPrivateKey (RFC 5915) up to the scalar, and what follows it: the curve */
static const char *const key_end[2] = {
    "a00a06082a8648ce3d030107",
    "a00b06092b2403030208010107",
};
static const char *const key_start[2] = {"30310201010420", "30320201010420"};

static char folder[] = "/tmp/sgp32-crypto-XXXXXX";

static void enter_folder(void)
{
    cr_assert_not_null(mkdtemp(folder));
    cr_assert_eq(chdir(folder), 0);
}

static void leave_folder(void)
{
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", folder);
    cr_assert_eq(chdir("/"), 0);
    cr_assert_eq(system(command), 0);
}

static void write_file(const char *name, const sgp32_bytes *pieces, size_t count)
{
    FILE *file = fopen(name, "wb");
    cr_assert_not_null(file);
    for (size_t i = 0; i < count; i++) {
        cr_assert_eq(fwrite(pieces[i].data, 1, pieces[i].size, file), pieces[i].size);
    }
    cr_assert_eq(fclose(file), 0);
}

static sgp32_bytes read_file(const char *name, uint8_t *buffer, size_t capacity)
{
    FILE *file = fopen(name, "rb");
    cr_assert_not_null(file, "%s", name);
    size_t size = fread(buffer, 1, capacity, file);
    cr_assert_eq(fclose(file), 0);
    return sgp32_bytes_of(buffer, size);
}

static void run(const char *command)
{
    int status = system(command);
    cr_assert_eq(status, 0, "%s: %d", command, status);
}

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
        uint8_t der[SGP32_SIGNATURE_DER_MAX];
        assert_status(sgp32_key_generate(&crypto, &key, point, curves[c]), SGP32_OK);
        assert_status(sgp32_ecdsa_sign(&crypto, signature, &key, message, 2), SGP32_OK);
        const sgp32_bytes spki[2] = {hex(spki_start[c]), {point, sizeof point}};
        const sgp32_bytes in_der = {der, sgp32_signature_to_der(der, signature)};
        write_file("key.der", spki, 2);
        write_file("message", message, 2);
        write_file("signature", &in_der, 1);
        run("openssl dgst -sha256 -keyform DER -verify key.der -signature signature message"
            " >out 2>&1");
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
