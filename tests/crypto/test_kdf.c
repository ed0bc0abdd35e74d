/* SPDX-License-Identifier: Apache-2.0 */
/* The X9.63 key derivation function and the session keys. */
#include "port.h"
#include "sgp32/bsp.h"

Test(crypto_kdf, vectors_of_ansi_x9_63)
{
    /* NIST CAVP, ansx963_2001, SHA-256: [shared info 0, key 128] and [shared info 128, key 1024] */
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t key[128];
    assert_status(sgp32_x963_kdf(&crypto, key, 16,
                                 hex("96c05619d56c328ab95fe84b18264b08725b85e33fd34f08"), NULL, 0),
                  SGP32_OK);
    assert_octets(key, hex("443024c3dae66b95e6f5670601558f71"));

    sgp32_bytes info = hex("75eef81aa3041e33b80971203d2c0c52");
    assert_status(sgp32_x963_kdf(&crypto, key, 128,
                                 hex("22518b10e70f2a3f243810ae3254139efbee04aa57c7af7d"), &info, 1),
                  SGP32_OK);
    assert_octets(key, hex("c498af77161cc59f2962b9a713e2b215152d139766ce34a776df11866a69bf2e"
                           "52a13d9c7c6fc878c50c5ea0bc7b00e0da2447cfd874f6cf92f30d0097111485"
                           "500c90c3af8b487872d04685d14c8d1dc8d7fa08beb0ce0ababc11f0bd496269"
                           "142d43525a78e5bc79a17f59676a5706dc54d54d4d1f0bd7e386128ec26afc21"));
    port_close(&context);
}

Test(crypto_kdf, session_keys_of_known_sessions)
{
    static const struct {
        const char *secret;
        const char *host_id;
        const char *eid;
        const char *mac_chaining;
        const char *s_enc;
        const char *s_mac;
    } cases[] = {
        {"8902dca391bbb22570fe60c176076246f568b1941265dff1d729e63039658089", "8080808080808080",
         "89049032123451234512345678901335", "734bc93ddb10c71c5ad13d420dc08b5b",
         "d782d575b22a38334556a3d9a1e2ae6b", "a35addc192ae8f934e2932116c7e89e7"},
        {"c9a993dd4879a8f7161f2085410edd4f9652f1df37be097ba96ba2ca6be528fe", "8080808080808080",
         "89049032123451234512345678901235", "406d507b448a699e7a36a38494debbde",
         "472f5bfadd97f21d34f3ce9b51b92751", "9ec07f5b36a13e12a991d66e294e6242"},
        {"ccfc261f58193c98ca4ad4a53bbac6f0ee29bc4d48438090446908622ca79af6",
         "6c696273677033322d74657374", "89049032123451234512345678901235",
         "9f993ae53aa5233c7b066b87d9b050e7", "c70d0a501b18ca86606cf6af74fb7272",
         "bbd3fa3eab27e403a0737b2d0f018356"},
    };
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_session_keys keys;
        assert_status(sgp32_session_keys_derive(&crypto, &keys, hex(cases[i].secret), 0x88, 0x10,
                                                hex(cases[i].host_id), hex(cases[i].eid)),
                      SGP32_OK);
        assert_octets(keys.mac_chaining, hex(cases[i].mac_chaining));
        assert_octets(keys.s_enc, hex(cases[i].s_enc));
        assert_octets(keys.s_mac, hex(cases[i].s_mac));
        sgp32_session_keys_wipe(&crypto, &keys);
        cr_assert(is_zero(&keys, sizeof keys));
    }
    port_close(&context);
}

Test(crypto_kdf, sizes_are_checked)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    static const uint8_t octets[200] = {0};
    sgp32_session_keys keys;
    uint8_t output[16];
    const sgp32_bytes info[7] = {{octets, 1}, {octets, 1}, {octets, 1}, {octets, 1},
                                 {octets, 1}, {octets, 1}, {octets, 1}};
    static const struct {
        size_t secret;
        size_t host_id;
        size_t eid;
        sgp32_status status;
    } cases[] = {
        {32, 0, 16, SGP32_OK},       {32, 127, 16, SGP32_OK},     {32, 128, 16, SGP32_ARGUMENT},
        {31, 8, 16, SGP32_ARGUMENT}, {33, 8, 16, SGP32_ARGUMENT}, {32, 8, 15, SGP32_ARGUMENT},
        {32, 8, 17, SGP32_ARGUMENT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        memset(&keys, 1, sizeof keys);
        assert_status(sgp32_session_keys_derive(&crypto, &keys,
                                                sgp32_bytes_of(octets, cases[i].secret), 0x88, 0x10,
                                                sgp32_bytes_of(octets, cases[i].host_id),
                                                sgp32_bytes_of(octets, cases[i].eid)),
                      cases[i].status);
        cr_assert(cases[i].status == SGP32_OK || is_zero(&keys, sizeof keys));
    }
    assert_status(sgp32_x963_kdf(&crypto, output, sizeof output, info[0], info, 6), SGP32_OK);
    assert_status(sgp32_x963_kdf(&crypto, output, sizeof output, info[0], info, 7), SGP32_ARGUMENT);
    cr_assert(is_zero(output, sizeof output));
    assert_status(sgp32_x963_kdf(&crypto, output, 0, info[0], info, 1), SGP32_OK);
    port_close(&context);
}
