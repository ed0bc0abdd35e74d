/* SPDX-License-Identifier: Apache-2.0 */
/* SHA-256 through the port: in one go over segments, and in pieces. */
#include "port.h"

#define EMPTY "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
#define ABC "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

Test(crypto_hash, digests_of_fips_180_4)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t digest[SGP32_SHA256_SIZE];
    const sgp32_bytes abc = sgp32_text("abc");
    const sgp32_bytes longer =
        sgp32_text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq");

    assert_status(sgp32_sha256(&crypto, digest, NULL, 0), SGP32_OK);
    assert_octets(digest, hex(EMPTY));
    assert_status(sgp32_sha256(&crypto, digest, &abc, 1), SGP32_OK);
    assert_octets(digest, hex(ABC));
    assert_status(sgp32_sha256(&crypto, digest, &longer, 1), SGP32_OK);
    assert_octets(digest, hex("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    port_close(&context);
}

Test(crypto_hash, segments_are_concatenated)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t digest[SGP32_SHA256_SIZE];
    const sgp32_bytes pieces[5] = {
        sgp32_text("a"), {NULL, 0}, sgp32_text(""), sgp32_text("b"), sgp32_text("c")};

    assert_status(sgp32_sha256(&crypto, digest, pieces, 5), SGP32_OK);
    assert_octets(digest, hex(ABC));
    port_close(&context);
}

Test(crypto_hash, running_hash_survives_other_operations)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t digest[SGP32_SHA256_SIZE];
    const sgp32_bytes other = sgp32_text("other");

    assert_status(sgp32_sha256_begin(&crypto), SGP32_OK);
    assert_status(sgp32_sha256_update(&crypto, sgp32_text("dropped")), SGP32_OK);
    assert_status(sgp32_sha256_begin(&crypto), SGP32_OK);
    assert_status(sgp32_sha256_update(&crypto, sgp32_text("ab")), SGP32_OK);
    assert_status(sgp32_sha256(&crypto, digest, &other, 1), SGP32_OK);
    assert_status(sgp32_sha256_update(&crypto, sgp32_bytes_of(NULL, 0)), SGP32_OK);
    assert_status(sgp32_sha256_update(&crypto, sgp32_text("c")), SGP32_OK);
    assert_status(sgp32_sha256_end(&crypto, digest), SGP32_OK);
    assert_octets(digest, hex(ABC));
    port_close(&context);
}

Test(crypto_hash, running_hash_demands_its_order)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t digest[SGP32_SHA256_SIZE];

    assert_status(sgp32_sha256_update(&crypto, sgp32_text("a")), SGP32_STATE);
    assert_status(sgp32_sha256_end(&crypto, digest), SGP32_STATE);
    assert_status(sgp32_sha256_begin(&crypto), SGP32_OK);
    assert_status(sgp32_sha256_end(&crypto, digest), SGP32_OK);
    assert_octets(digest, hex(EMPTY));
    memset(digest, 1, sizeof digest);
    assert_status(sgp32_sha256_end(&crypto, digest), SGP32_STATE);
    cr_assert(is_zero(digest, sizeof digest));
    port_close(&context);
}

Test(crypto_hash, teardown_of_an_unfinished_hash_leaks_nothing)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    assert_status(sgp32_sha256_begin(&crypto), SGP32_OK);
    port_close(&context);
    cr_assert(is_zero(&context, sizeof context));
}

Test(crypto_hash, random_octets_differ)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t a[32] = {0};
    uint8_t b[32] = {0};
    assert_status(sgp32_random(&crypto, a, sizeof a), SGP32_OK);
    assert_status(sgp32_random(&crypto, b, sizeof b), SGP32_OK);
    cr_assert_neq(memcmp(a, b, sizeof a), 0);
    assert_status(sgp32_random(&crypto, a, 0), SGP32_OK);
    port_close(&context);
}
