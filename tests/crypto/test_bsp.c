/* SPDX-License-Identifier: Apache-2.0 */
/* Protected segments: known ones, sizes, and everything that must be refused. */
#include "port.h"
#include "sgp32/bsp.h"

/* A session of a third-party SM-DP+, and the session of the project's own vector. */
static sgp32_session_keys session_keys(const char *chaining, const char *enc, const char *mac)
{
    sgp32_session_keys keys;
    memcpy(keys.mac_chaining, hex(chaining).data, SGP32_AES_SIZE);
    memcpy(keys.s_enc, hex(enc).data, SGP32_AES_SIZE);
    memcpy(keys.s_mac, hex(mac).data, SGP32_AES_SIZE);
    return keys;
}

static sgp32_session_keys third_party(void)
{
    return session_keys("406d507b448a699e7a36a38494debbde", "472f5bfadd97f21d34f3ce9b51b92751",
                        "9ec07f5b36a13e12a991d66e294e6242");
}

static sgp32_session_keys own(void)
{
    return session_keys("9f993ae53aa5233c7b066b87d9b050e7", "c70d0a501b18ca86606cf6af74fb7272",
                        "bbd3fa3eab27e403a0737b2d0f018356");
}

typedef struct known_segment {
    uint8_t tag;
    const char *plain;
    const char *segment;
} known_segment;

/* The first three segments of the project's own vector: 87, 88, 87. */
static const known_segment known[3] = {
    {0x87, "bf2400", "8718340274461692c163382b0fd1f9a3b4a100dbb14a95927114"},
    {0x88,
     "bf252d5a0a98001032547698103214910947534d415f54455354921147534d415f544553545f50524f46494c4595"
     "0100",
     "8838bf252d5a0a98001032547698103214910947534d415f54455354921147534d415f544553545f50524f46494c"
     "4595010079bda19e754fb950"},
    {0x87,
     "bf26368010000000000000000000000000000000a08110b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b08210c0c0c0c0c0"
     "c0c0c0c0c0c0c0c0c0c0c0",
     NULL},
};

Test(crypto_bsp, first_segment_of_a_third_party_session)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_session_keys keys = third_party();
    sgp32_bsp bsp;
    uint8_t buffer[SGP32_BSP_SEGMENT_MAX];
    sgp32_bytes expected = hex("8718f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d89");
    sgp32_bytes segment;
    sgp32_bytes plain;

    sgp32_bsp_begin(&bsp, &keys);
    assert_status(
        sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, sizeof buffer, 0x87, hex("bf2400")),
        SGP32_OK);
    cr_assert_eq(segment.size, expected.size);
    assert_octets(segment.data, expected);

    sgp32_bsp_begin(&bsp, &keys);
    assert_status(sgp32_bsp_open(&crypto, &bsp, &plain, buffer, sizeof buffer, 0x87, expected),
                  SGP32_OK);
    cr_assert_eq(plain.size, 3);
    assert_octets(plain.data, hex("bf2400"));
    port_close(&context);
}

Test(crypto_bsp, chain_and_counter_run_over_every_segment)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_session_keys keys = own();
    sgp32_bsp sealer;
    sgp32_bsp opener;
    sgp32_bsp_begin(&sealer, &keys);
    sgp32_bsp_begin(&opener, &keys);
    for (size_t i = 0; i < 3; i++) {
        uint8_t buffer[SGP32_BSP_SEGMENT_MAX];
        uint8_t opened[SGP32_BSP_SEGMENT_MAX];
        sgp32_bytes segment;
        sgp32_bytes plain;
        sgp32_bytes expected = hex(known[i].plain);
        assert_status(sgp32_bsp_seal(&crypto, &sealer, &segment, buffer, sizeof buffer,
                                     known[i].tag, expected),
                      SGP32_OK);
        cr_assert_eq(segment.size, sgp32_bsp_sealed_size(known[i].tag, expected.size));
        if (known[i].segment != NULL) {
            assert_octets(segment.data, hex(known[i].segment));
        }
        assert_status(
            sgp32_bsp_open(&crypto, &opener, &plain, opened, sizeof opened, known[i].tag, segment),
            SGP32_OK);
        cr_assert_eq(plain.size, expected.size);
        assert_octets(plain.data, expected);
        cr_assert_eq(plain.data == segment.data + 2, known[i].tag == 0x88, "88 stays where it is");
    }
    port_close(&context);
}

/* Every size that fits, both ways, in place and apart. */
Test(crypto_bsp, every_size_round_trips)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_session_keys keys = own();
    static const uint8_t tags[3] = {0x86, 0x87, 0x88};
    static uint8_t contents[SGP32_BSP_CLEAR_MAX];
    for (size_t i = 0; i < sizeof contents; i++) {
        contents[i] = (uint8_t)(i % 3 == 0 ? 0x80 : i % 5 == 0 ? 0 : i); /* looks like padding */
    }
    for (size_t t = 0; t < 3; t++) {
        size_t most = tags[t] == 0x88 ? SGP32_BSP_CLEAR_MAX : SGP32_BSP_PLAIN_MAX;
        sgp32_bsp sealer;
        sgp32_bsp opener;
        sgp32_bsp_begin(&sealer, &keys);
        sgp32_bsp_begin(&opener, &keys);
        for (size_t size = 0; size <= most; size++) {
            size_t needed = sgp32_bsp_sealed_size(tags[t], size);
            uint8_t buffer[SGP32_BSP_SEGMENT_MAX];
            uint8_t apart[SGP32_BSP_SEGMENT_MAX];
            sgp32_bytes segment;
            sgp32_bytes plain;
            cr_assert(needed != 0 && needed <= SGP32_BSP_SEGMENT_MAX);
            /* the contents may lie anywhere in the buffer */
            size_t at = size == 0 ? 0 : (size * 7) % (sizeof buffer - size);
            memcpy(buffer + at, contents, size);
            assert_status(sgp32_bsp_seal(&crypto, &sealer, &segment, buffer, sizeof buffer, tags[t],
                                         sgp32_bytes_of(buffer + at, size)),
                          SGP32_OK);
            cr_assert_eq(segment.size, needed);
            uint8_t *place = size % 2 == 0 ? buffer : apart;
            assert_status(sgp32_bsp_open(&crypto, &opener, &plain, place, needed, tags[t], segment),
                          SGP32_OK);
            cr_assert_eq(plain.size, size);
            cr_assert_eq(memcmp(plain.data, contents, size), 0, "tag %x, size %zu", tags[t], size);
        }
    }
    cr_assert_eq(sgp32_bsp_sealed_size(0x86, SGP32_BSP_PLAIN_MAX), SGP32_BSP_SEGMENT_MAX);
    cr_assert_eq(sgp32_bsp_sealed_size(0x88, SGP32_BSP_CLEAR_MAX), SGP32_BSP_SEGMENT_MAX);
    port_close(&context);
}

Test(crypto_bsp, seal_refuses_without_harm)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_session_keys keys = third_party();
    static const uint8_t contents[SGP32_BSP_CLEAR_MAX + 1];
    uint8_t buffer[SGP32_BSP_SEGMENT_MAX];
    sgp32_bytes segment;
    sgp32_bsp bsp;

    sgp32_bsp_begin(&bsp, &keys);
    for (unsigned tag = 0; tag < 256; tag++) {
        if (tag < 0x86 || tag > 0x88) {
            assert_status(sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, sizeof buffer,
                                         (uint8_t)tag, hex("00")),
                          SGP32_SEGMENT);
            cr_assert_eq(sgp32_bsp_sealed_size((uint8_t)tag, 0), 0);
        }
    }
    assert_status(sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, sizeof buffer, 0x86,
                                 sgp32_bytes_of(contents, SGP32_BSP_PLAIN_MAX + 1)),
                  SGP32_SEGMENT_SIZE);
    assert_status(sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, sizeof buffer, 0x88,
                                 sgp32_bytes_of(contents, SGP32_BSP_CLEAR_MAX + 1)),
                  SGP32_SEGMENT_SIZE);
    assert_status(sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, 25, 0x87, hex("bf2400")),
                  SGP32_BUFFER);
    cr_assert_eq(segment.size, 26);
    /* and the session is where it was */
    assert_status(sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, 26, 0x87, hex("bf2400")),
                  SGP32_OK);
    assert_octets(segment.data, hex("8718f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d89"));
    port_close(&context);
}

/* Opens in a new session; asserts that a refusal leaves neither plaintext nor session. */
static sgp32_status open_once(const sgp32_crypto *crypto, uint8_t tag, sgp32_bytes segment)
{
    sgp32_session_keys keys = third_party();
    uint8_t buffer[2048];
    sgp32_bsp bsp;
    sgp32_bytes plain = hex("ff");
    sgp32_bytes good = hex("8718f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d89");

    sgp32_bsp_begin(&bsp, &keys);
    memset(buffer, 0, sizeof buffer);
    sgp32_status status = sgp32_bsp_open(crypto, &bsp, &plain, buffer, sizeof buffer, tag, segment);
    if (status != SGP32_OK) {
        cr_assert(plain.size == 0 && plain.data == NULL);
        cr_assert(is_zero(buffer, sizeof buffer), "something was released");
        cr_assert(is_zero(&bsp, sizeof bsp), "keys stay");
        assert_status(sgp32_bsp_open(crypto, &bsp, &plain, buffer, sizeof buffer, 0x87, good),
                      SGP32_STATE);
        assert_status(sgp32_bsp_seal(crypto, &bsp, &plain, buffer, sizeof buffer, 0x87, hex("00")),
                      SGP32_STATE);
        assert_status(sgp32_bsp_replace_keys(crypto, &bsp, &keys), SGP32_STATE);
    }
    return status;
}

/* The same from an allocation of just its size, so that a sanitizer sees an over-read. */
static sgp32_status open_exact(const sgp32_crypto *crypto, uint8_t tag, sgp32_bytes segment)
{
    uint8_t *copy = malloc(segment.size == 0 ? 1 : segment.size);
    cr_assert_not_null(copy);
    memcpy(copy, segment.data, segment.size);
    sgp32_status status = open_once(crypto, tag, sgp32_bytes_of(copy, segment.size));
    free(copy);
    return status;
}

Test(crypto_bsp, every_bit_flip_is_refused)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t segment[26];
    memcpy(segment, hex("8718f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d89").data, 26);
    assert_status(open_once(&crypto, 0x87, sgp32_bytes_of(segment, sizeof segment)), SGP32_OK);
    for (size_t bit = 0; bit < 8 * sizeof segment; bit++) {
        segment[bit / 8] ^= (uint8_t)(0x80u >> (bit % 8));
        sgp32_status status = open_once(&crypto, 0x87, sgp32_bytes_of(segment, sizeof segment));
        cr_assert_neq(status, SGP32_OK, "bit %zu", bit);
        cr_assert(bit < 16 || status == SGP32_MAC, "bit %zu: %d", bit, (int)status);
        segment[bit / 8] ^= (uint8_t)(0x80u >> (bit % 8));
    }
    port_close(&context);
}

Test(crypto_bsp, malformed_segments_have_their_own_status)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    static uint8_t big[SGP32_BSP_SEGMENT_MAX + 17] = {0x87, 0x82, 0x04, 0x09};
    sgp32_bytes good = hex("8718f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d89");

    for (size_t size = 0; size < good.size; size++) {
        assert_status(open_exact(&crypto, 0x87, sgp32_bytes_of(good.data, size)), SGP32_TRUNCATED);
    }
    assert_status(open_once(&crypto, 0x86, good), SGP32_SEGMENT); /* another tag is due */
    assert_status(open_once(&crypto, 0x88, good), SGP32_SEGMENT);
    assert_status(open_once(&crypto, 0x30, hex("3000")), SGP32_SEGMENT);
    static const struct {
        const char *segment;
        sgp32_status status;
    } cases[] = {
        {"8718f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d8900", SGP32_TRAILING},
        {"878118f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d89", SGP32_LENGTH},
        {"87820018f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d89", SGP32_LENGTH},
        {"8783000018f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d89", SGP32_LENGTH},
        {"8780f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d890000", SGP32_LENGTH},
        {"8780", SGP32_LENGTH},
        {"87ff00", SGP32_LENGTH},
        {"8781", SGP32_TRUNCATED},
        {"878201", SGP32_TRUNCATED},
        {"8700", SGP32_SEGMENT_SIZE},
        {"870700000000000000", SGP32_SEGMENT_SIZE},   /* shorter than a MAC */
        {"87080000000000000000", SGP32_SEGMENT_SIZE}, /* no block */
        {"8717f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d", SGP32_SEGMENT_SIZE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_status status = open_exact(&crypto, 0x87, hex(cases[i].segment));
        cr_assert_eq(status, cases[i].status, "case %zu: %d", i, (int)status);
    }
    assert_status(open_once(&crypto, 0x88, hex("880700000000000000")), SGP32_SEGMENT_SIZE);
    assert_status(open_once(&crypto, 0x88, hex("88080000000000000000")), SGP32_MAC);
    /* 1,036 octets, as one generator makes them; and a length that promises more than that */
    assert_status(open_once(&crypto, 0x87, sgp32_bytes_of(big, sizeof big)), SGP32_SEGMENT_SIZE);
    assert_status(open_once(&crypto, 0x87, sgp32_bytes_of(big, 100)), SGP32_SEGMENT_SIZE);
    port_close(&context);
}

Test(crypto_bsp, order_is_part_of_the_mac)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_session_keys keys = own();
    uint8_t wire[4][64];
    sgp32_bytes segments[4];
    uint8_t buffer[64];
    sgp32_bytes plain;
    sgp32_bsp bsp;

    sgp32_bsp_begin(&bsp, &keys);
    for (size_t i = 0; i < 4; i++) {
        assert_status(sgp32_bsp_seal(&crypto, &bsp, &segments[i], wire[i], sizeof wire[i], 0x86,
                                     hex("aabbcc")),
                      SGP32_OK);
    }
    for (size_t first = 0; first < 4; first++) {
        for (size_t second = 0; second < 4; second++) {
            sgp32_bsp_begin(&bsp, &keys);
            sgp32_status status =
                sgp32_bsp_open(&crypto, &bsp, &plain, buffer, sizeof buffer, 0x86, segments[first]);
            assert_status(status, first == 0 ? SGP32_OK : SGP32_MAC);
            status = sgp32_bsp_open(&crypto, &bsp, &plain, buffer, sizeof buffer, 0x86,
                                    segments[second]);
            assert_status(status, first != 0 ? SGP32_STATE : second == 1 ? SGP32_OK : SGP32_MAC);
        }
    }
    port_close(&context);
}

/* A sender that knows the keys but does not pad: the MAC is right. */
Test(crypto_bsp, wrong_padding_is_refused_and_wiped)
{
    static const struct {
        const char *padded;
        sgp32_status status;
    } cases[] = {
        {"11223344556677889900112233445566", SGP32_PADDING},
        {"00000000000000000000000000000000", SGP32_PADDING},
        {"11223344556677880000000000000000", SGP32_PADDING}, /* 88 is not the mark */
        {"11223344556677808100000000000000", SGP32_PADDING},
        {"11223344556677808080000000000000", SGP32_OK},
        {"80000000000000000000000000000000", SGP32_OK},
        {"11223344556677889900112233445580", SGP32_OK},
        /* the mark may not lie in a block before the last */
        {"1122334455667788990011223344558000000000000000000000000000000000", SGP32_PADDING},
        {"1122334455667788990011223344556680000000000000000000000000000000", SGP32_OK},
    };
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_session_keys keys = third_party();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t number[SGP32_AES_SIZE] = {0};
        uint8_t icv[SGP32_AES_SIZE];
        uint8_t mac[SGP32_AES_SIZE];
        sgp32_bytes padded = hex(cases[i].padded);
        uint8_t segment[2 + 32 + 8] = {0x87, (uint8_t)(padded.size + 8)};
        number[15] = 1;
        assert_status(sgp32_aes_block(&crypto, icv, keys.s_enc, number), SGP32_OK);
        assert_status(sgp32_aes_cbc_encrypt(&crypto, segment + 2, keys.s_enc, icv, padded),
                      SGP32_OK);
        const sgp32_bytes covered[2] = {{keys.mac_chaining, SGP32_AES_SIZE},
                                        {segment, 2 + padded.size}};
        assert_status(sgp32_aes_cmac(&crypto, mac, keys.s_mac, covered, 2), SGP32_OK);
        memcpy(segment + 2 + padded.size, mac, 8);
        sgp32_status status =
            open_once(&crypto, 0x87, sgp32_bytes_of(segment, 2 + padded.size + 8));
        cr_assert_eq(status, cases[i].status, "case %zu: %d", i, (int)status);
    }
    port_close(&context);
}

Test(crypto_bsp, keys_are_replaced_once)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_session_keys keys = own();
    sgp32_session_keys profile =
        session_keys("000000000000000000000000000000a0", "b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0",
                     "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0");
    uint8_t buffer[SGP32_BSP_SEGMENT_MAX];
    uint8_t fresh[SGP32_BSP_SEGMENT_MAX];
    sgp32_bytes segment;
    sgp32_bytes again;
    sgp32_bsp bsp;
    sgp32_bsp other;

    sgp32_bsp_begin(&bsp, &keys);
    assert_status(
        sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, sizeof buffer, 0x87, hex("bf2400")),
        SGP32_OK);
    assert_status(sgp32_bsp_replace_keys(&crypto, &bsp, &profile), SGP32_OK);
    assert_status(sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, sizeof buffer, 0x86, hex("a081")),
                  SGP32_OK);
    /* counter and chain start over: the same as a new session with these keys */
    sgp32_bsp_begin(&other, &profile);
    assert_status(sgp32_bsp_seal(&crypto, &other, &again, fresh, sizeof fresh, 0x86, hex("a081")),
                  SGP32_OK);
    assert_octets(segment.data, again);

    assert_status(sgp32_bsp_replace_keys(&crypto, &bsp, &profile), SGP32_SEGMENT);
    cr_assert(is_zero(&bsp, sizeof bsp));
    assert_status(sgp32_bsp_replace_keys(&crypto, &bsp, &profile), SGP32_STATE);
    port_close(&context);
}

Test(crypto_bsp, small_output_buffer_does_no_harm)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_session_keys keys = third_party();
    sgp32_bytes good = hex("8718f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d89");
    uint8_t buffer[26];
    sgp32_bytes plain;
    sgp32_bsp bsp;
    sgp32_bsp_begin(&bsp, &keys);
    assert_status(sgp32_bsp_open(&crypto, &bsp, &plain, buffer, 25, 0x87, good), SGP32_BUFFER);
    cr_assert_eq(plain.size, 26);
    assert_status(sgp32_bsp_open(&crypto, &bsp, &plain, buffer, 26, 0x87, good), SGP32_OK);
    sgp32_bsp_wipe(&crypto, &bsp);
    cr_assert(is_zero(&bsp, sizeof bsp));
    port_close(&context);
}

Test(crypto_bsp, counter_does_not_wrap)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_session_keys keys = third_party();
    uint8_t buffer[26];
    sgp32_bytes segment;
    sgp32_bsp bsp;
    sgp32_bsp_begin(&bsp, &keys);
    bsp.counter = UINT32_MAX - 1;
    assert_status(sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, sizeof buffer, 0x87, hex("00")),
                  SGP32_OK);
    assert_status(sgp32_bsp_seal(&crypto, &bsp, &segment, buffer, sizeof buffer, 0x87, hex("00")),
                  SGP32_STATE);
    port_close(&context);
}
