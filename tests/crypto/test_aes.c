/* SPDX-License-Identifier: Apache-2.0 */
/* AES-128 through the port: published vectors, changing keys, work in place. */
#include "port.h"

/* NIST SP 800-38A, F.2.1, and RFC 4493 use one key and one message. */
#define KEY "2b7e151628aed2a6abf7158809cf4f3c"
#define IV "000102030405060708090a0b0c0d0e0f"
#define MESSAGE                                                                                    \
    "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"                             \
    "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710"
#define CIPHERTEXT                                                                                 \
    "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2"                             \
    "73bed6b8e3c1743b7116e69e222295163ff1caa1681fac09120eca307586e1a7"

Test(crypto_aes, cbc_vectors_of_sp_800_38a)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t buffer[64];

    assert_status(sgp32_aes_cbc_encrypt(&crypto, buffer, hex(KEY).data, hex(IV).data, hex(MESSAGE)),
                  SGP32_OK);
    assert_octets(buffer, hex(CIPHERTEXT));
    assert_status(
        sgp32_aes_cbc_decrypt(&crypto, buffer, hex(KEY).data, hex(IV).data, hex(CIPHERTEXT)),
        SGP32_OK);
    assert_octets(buffer, hex(MESSAGE));
    port_close(&context);
}

Test(crypto_aes, cbc_works_in_place_and_on_nothing)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t buffer[64];
    sgp32_bytes whole = {buffer, sizeof buffer};

    memcpy(buffer, hex(MESSAGE).data, sizeof buffer);
    assert_status(sgp32_aes_cbc_encrypt(&crypto, buffer, hex(KEY).data, hex(IV).data, whole),
                  SGP32_OK);
    assert_octets(buffer, hex(CIPHERTEXT));
    assert_status(sgp32_aes_cbc_decrypt(&crypto, buffer, hex(KEY).data, hex(IV).data, whole),
                  SGP32_OK);
    assert_octets(buffer, hex(MESSAGE));
    whole.size = 0;
    assert_status(sgp32_aes_cbc_encrypt(&crypto, buffer, hex(KEY).data, hex(IV).data, whole),
                  SGP32_OK);
    assert_octets(buffer, hex(MESSAGE));
    port_close(&context);
}

Test(crypto_aes, cbc_refuses_parts_of_blocks)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t buffer[64];
    for (size_t size = 1; size < sizeof buffer; size++) {
        if (size % SGP32_AES_SIZE != 0) {
            sgp32_bytes part = {hex(MESSAGE).data, size};
            assert_status(sgp32_aes_cbc_encrypt(&crypto, buffer, hex(KEY).data, hex(IV).data, part),
                          SGP32_ARGUMENT);
            assert_status(sgp32_aes_cbc_decrypt(&crypto, buffer, hex(KEY).data, hex(IV).data, part),
                          SGP32_ARGUMENT);
        }
    }
    port_close(&context);
}

Test(crypto_aes, block_vectors_of_fips_197_and_icv)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t block[SGP32_AES_SIZE];

    assert_status(sgp32_aes_block(&crypto, block, hex("000102030405060708090a0b0c0d0e0f").data,
                                  hex("00112233445566778899aabbccddeeff").data),
                  SGP32_OK);
    assert_octets(block, hex("69c4e0d86a7b0430d8cdb78070b4c55a"));
    /* numbers of segments under the S-ENC of a session */
    assert_status(sgp32_aes_block(&crypto, block, hex("472f5bfadd97f21d34f3ce9b51b92751").data,
                                  hex("00000000000000000000000000000001").data),
                  SGP32_OK);
    assert_octets(block, hex("cbaeaf843222738e67d2d10c793109b1"));
    assert_status(sgp32_aes_block(&crypto, block, hex("472f5bfadd97f21d34f3ce9b51b92751").data,
                                  hex("00000000000000000000000000000100").data),
                  SGP32_OK);
    assert_octets(block, hex("d09cf4ffaf63c25bacde6c23c743ded4"));
    port_close(&context);
}

/* RFC 4493, section 4 */
Test(crypto_aes, cmac_vectors_of_rfc_4493)
{
    static const struct {
        size_t size;
        const char *mac;
    } cases[] = {
        {0, "bb1d6929e95937287fa37d129b756746"},
        {16, "070a16b46b4d4144f79bdd9dd04a287c"},
        {40, "dfa66747de9ae63030ca32611497c827"},
        {64, "51f0bebf7e3b9d92fc49741779363cfe"},
    };
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t mac[SGP32_AES_SIZE];

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_bytes message = {hex(MESSAGE).data, cases[i].size};
        assert_status(sgp32_aes_cmac(&crypto, mac, hex(KEY).data, &message, 1), SGP32_OK);
        assert_octets(mac, hex(cases[i].mac));
        /* and cut in two anywhere */
        for (size_t cut = 0; cut <= message.size; cut++) {
            sgp32_bytes halves[2] = {{message.data, cut}, {message.data + cut, message.size - cut}};
            assert_status(sgp32_aes_cmac(&crypto, mac, hex(KEY).data, halves, 2), SGP32_OK);
            assert_octets(mac, hex(cases[i].mac));
        }
    }
    port_close(&context);
}

/* A back end may keep the key that it used last: it must notice another one. */
Test(crypto_aes, keys_change_from_call_to_call)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t key[SGP32_AES_SIZE] = {0};
    uint8_t zero[SGP32_AES_SIZE] = {0};
    uint8_t first[4][SGP32_AES_SIZE] = {{0}};
    uint8_t again[4][SGP32_AES_SIZE] = {{0}};
    sgp32_bytes block = {zero, sizeof zero};

    for (int round = 0; round < 20; round++) {
        uint8_t(*results)[SGP32_AES_SIZE] = round % 2 == 0 ? first : again;
        memset(key, round / 2, sizeof key);
        assert_status(sgp32_aes_block(&crypto, results[0], key, zero), SGP32_OK);
        assert_status(sgp32_aes_cbc_encrypt(&crypto, results[1], key, zero, block), SGP32_OK);
        assert_status(sgp32_aes_cbc_decrypt(&crypto, results[2], key, zero, block), SGP32_OK);
        assert_status(sgp32_aes_cmac(&crypto, results[3], key, &block, 1), SGP32_OK);
        cr_assert_eq(memcmp(results[0], results[1], SGP32_AES_SIZE), 0);
        if (round % 2 == 0) {
            sgp32_crypto_forget(&crypto, round % 4 == 0 ? sgp32_bytes_of(key, sizeof key)
                                                        : sgp32_bytes_of(NULL, 0));
        } else {
            cr_assert_eq(memcmp(first, again, sizeof first), 0);
            /* and back to front: decryption undoes encryption */
            assert_status(sgp32_aes_cbc_decrypt(&crypto, results[2], key, zero,
                                                sgp32_bytes_of(results[1], SGP32_AES_SIZE)),
                          SGP32_OK);
            cr_assert(is_zero(results[2], SGP32_AES_SIZE));
        }
    }
    port_close(&context);
}
