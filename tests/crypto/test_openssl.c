/* SPDX-License-Identifier: Apache-2.0 */
/* What is particular to the OpenSSL back end: its error queue, its kept keys, its teardown. */
#include "port.h"

#if !defined(SGP32_CRYPTO_PSA)
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>

static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};

Test(crypto_openssl, teardown_twice_is_harmless)
{
    sgp32_openssl context;
    sgp32_crypto crypto;
    assert_status(sgp32_openssl_setup(&context, &crypto, NULL), SGP32_OK);
    sgp32_openssl_teardown(&context);
    cr_assert(is_zero(&context, sizeof context));
    sgp32_openssl_teardown(&context);
}

Test(crypto_openssl, works_in_a_library_context_of_its_own)
{
    OSSL_LIB_CTX *library = OSSL_LIB_CTX_new();
    sgp32_openssl context;
    sgp32_crypto crypto;
    uint8_t octets[16];
    cr_assert_not_null(library);
    assert_status(sgp32_openssl_setup(&context, &crypto, library), SGP32_OK);
    assert_status(sgp32_random(&crypto, octets, sizeof octets), SGP32_OK);
    for (size_t c = 0; c < 2; c++) {
        sgp32_private_key key;
        uint8_t point[SGP32_POINT_SIZE];
        uint8_t signature[SGP32_SIGNATURE_SIZE];
        sgp32_bytes message = sgp32_text("x");
        assert_status(sgp32_key_generate(&crypto, &key, point, curves[c]), SGP32_OK);
        assert_status(sgp32_ecdsa_sign(&crypto, signature, &key, &message, 1), SGP32_OK);
        sgp32_public_key public = {curves[c], {point, sizeof point}};
        assert_status(sgp32_ecdsa_verify(&crypto, &public,
                                         sgp32_bytes_of(signature, sizeof signature), &message, 1),
                      SGP32_OK);
    }
    sgp32_openssl_teardown(&context);
    OSSL_LIB_CTX_free(library);
}

/* TLS code in the same thread reads the queue after its own calls. */
Test(crypto_openssl, refused_input_leaves_the_error_queue_alone)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    sgp32_bytes message = sgp32_text("x");
    memset(signature, 1, sizeof signature);
    for (int earlier = 0; earlier < 2; earlier++) {
        ERR_clear_error();
        if (earlier != 0) {
            ERR_raise(ERR_LIB_USER, 77);
        }
        for (size_t c = 0; c < 2; c++) {
            uint8_t point[SGP32_POINT_SIZE];
            uint8_t secret[SGP32_SCALAR_SIZE];
            sgp32_private_key key;
            assert_status(sgp32_key_generate(&crypto, &key, point, curves[c]), SGP32_OK);
            sgp32_public_key public = {curves[c], {point, sizeof point}};
            assert_status(sgp32_ecdsa_verify(&crypto, &public,
                                             sgp32_bytes_of(signature, sizeof signature), &message,
                                             1),
                          SGP32_SIGNATURE);
            point[40] ^= 1;
            assert_status(sgp32_public_key_check(&crypto, &public), SGP32_POINT);
            assert_status(sgp32_ecdh(&crypto, secret, &key, &public), SGP32_POINT);
        }
        cr_assert_eq(ERR_GET_REASON(ERR_get_error()), earlier != 0 ? 77 : 0);
        cr_assert_eq(ERR_get_error(), 0);
    }
    port_close(&context);
}

Test(crypto_openssl, keeps_the_last_key_until_it_is_forgotten)
{
    sgp32_openssl context;
    sgp32_crypto crypto;
    sgp32_private_key key;
    uint8_t point[SGP32_POINT_SIZE];
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    sgp32_bytes message = sgp32_text("x");
    assert_status(sgp32_openssl_setup(&context, &crypto, NULL), SGP32_OK);
    assert_status(sgp32_key_generate(&crypto, &key, point, SGP32_CURVE_P256), SGP32_OK);
    assert_status(sgp32_ecdsa_sign(&crypto, signature, &key, &message, 1), SGP32_OK);
    const void *kept = context.curves[0].signer.key;
    cr_assert_not_null(kept);
    assert_status(sgp32_ecdsa_sign(&crypto, signature, &key, &message, 1), SGP32_OK);
    cr_assert_eq(context.curves[0].signer.key, kept, "imported again");
    sgp32_private_key_wipe(&crypto, &key);
    cr_assert(is_zero(&context.curves[0].signer, sizeof context.curves[0].signer));
    cr_assert(is_zero(&context.curves[0].agreer, sizeof context.curves[0].agreer));
    sgp32_openssl_teardown(&context);
}

/* CMAC is built on CBC here: OpenSSL's own CMAC is the witness, for all sizes and cuts of a segment
   of a package, under two keys in turn. */
Test(crypto_openssl, cmac_is_that_of_openssl)
{
    enum { SIZE = 1100 };
    uint8_t keys[2][SGP32_AES_SIZE] = {{0x80}, {0x7F, 1}};
    uint8_t message[SIZE];
    char name[] = "AES-128-CBC";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, name, 0),
        OSSL_PARAM_construct_end(),
    };
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    EVP_MAC *algorithm = EVP_MAC_fetch(NULL, "CMAC", NULL);
    EVP_MAC_CTX *witness = EVP_MAC_CTX_new(algorithm);
    cr_assert_not_null(witness);
    for (size_t i = 0; i < sizeof message; i++) {
        message[i] = (uint8_t)(i * i + 3);
    }
    for (size_t size = 0; size <= sizeof message; size++) {
        uint8_t expected[SGP32_AES_SIZE];
        uint8_t mac[SGP32_AES_SIZE];
        size_t written = 0;
        size_t first = size * 7 % 40 < size ? size * 7 % 40 : size;
        size_t second = (size - first) * 2 / 3;
        const sgp32_bytes pieces[3] = {{message, first},
                                       {message + first, second},
                                       {message + first + second, size - first - second}};
        const uint8_t *key = keys[size % 2];
        cr_assert_eq(EVP_MAC_init(witness, key, SGP32_AES_SIZE, parameters), 1);
        cr_assert_eq(EVP_MAC_update(witness, message, size), 1);
        cr_assert_eq(EVP_MAC_final(witness, expected, &written, sizeof expected), 1);
        assert_status(sgp32_aes_cmac(&crypto, mac, key, pieces, 3), SGP32_OK);
        cr_assert_eq(memcmp(mac, expected, sizeof mac), 0, "%zu octets", size);
    }
    EVP_MAC_CTX_free(witness);
    EVP_MAC_free(algorithm);
    sgp32_crypto_forget(&crypto, sgp32_bytes_of(NULL, 0));
    cr_assert(is_zero(context.cmac_zero, sizeof context.cmac_zero));
    port_close(&context);
}

Test(crypto_openssl, region_comes_too_late_after_first_use)
{
    static uint8_t region[SGP32_OPENSSL_REGION_MIN];
    port_context context;
    (void)port_open(&context);
    assert_status(sgp32_openssl_use_region(region, sizeof region), SGP32_STATE);
    port_close(&context);
}
#endif
