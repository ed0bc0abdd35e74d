/* SPDX-License-Identifier: Apache-2.0 */
/* ECDSA through the port: published vectors, our own round trips, refused input. */
#include "port.h"

static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};

/* RFC 6979, A.2.5 */
#define RFC6979_KEY "C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721"
#define RFC6979_POINT                                                                              \
    "0460FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"                           \
    "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299"
#define RFC6979_SAMPLE                                                                             \
    "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"                             \
    "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8"
#define RFC6979_TEST                                                                               \
    "F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367"                             \
    "019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083"

/* Two points of brainpoolP256r1: RFC 7027, A.1 */
#define RFC7027_KEY "81DB1EE100150FF2EA338D708271BE38300CB54241D79950F77B063039804F1D"
#define RFC7027_POINT                                                                              \
    "0444106E913F92BC02A1705D9953A8414DB95E1AAA49E81D9E85F929A8E3100BE5"                           \
    "8AB4846F11CACCB73CE49CBDD120F5A900A69FD32C272223F789EF10EB089BDC"

Test(crypto_ecdsa, vectors_of_rfc_6979_verify)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_public_key key = public_key(SGP32_CURVE_P256, RFC6979_POINT);
    sgp32_bytes sample = sgp32_text("sample");
    sgp32_bytes test = sgp32_text("test");

    assert_status(sgp32_ecdsa_verify(&crypto, &key, hex(RFC6979_SAMPLE), &sample, 1), SGP32_OK);
    assert_status(sgp32_ecdsa_verify(&crypto, &key, hex(RFC6979_TEST), &test, 1), SGP32_OK);
    assert_status(sgp32_ecdsa_verify(&crypto, &key, hex(RFC6979_TEST), &sample, 1),
                  SGP32_SIGNATURE);
    assert_status(sgp32_ecdsa_verify(&crypto, &key, hex(RFC6979_SAMPLE), NULL, 0), SGP32_SIGNATURE);
    port_close(&context);
}

Test(crypto_ecdsa, messages_are_the_segments_in_order)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_public_key key = public_key(SGP32_CURVE_P256, RFC6979_POINT);
    const sgp32_bytes pieces[4] = {sgp32_text("sa"), sgp32_text(""), sgp32_text("mpl"),
                                   sgp32_text("e")};
    const sgp32_bytes wrong[3] = {sgp32_text("mpl"), sgp32_text("sa"), sgp32_text("e")};

    assert_status(sgp32_ecdsa_verify(&crypto, &key, hex(RFC6979_SAMPLE), pieces, 4), SGP32_OK);
    assert_status(sgp32_ecdsa_verify(&crypto, &key, hex(RFC6979_SAMPLE), wrong, 3),
                  SGP32_SIGNATURE);
    port_close(&context);
}

#if defined(SGP32_CRYPTO_PSA)
Test(crypto_ecdsa, psa_signs_as_rfc_6979_does)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_private_key key = private_key(SGP32_CURVE_P256, RFC6979_KEY);
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    sgp32_bytes sample = sgp32_text("sample");
    assert_status(sgp32_ecdsa_sign(&crypto, signature, &key, &sample, 1), SGP32_OK);
    assert_octets(signature, hex(RFC6979_SAMPLE));
    port_close(&context);
}
#endif

Test(crypto_ecdsa, points_belong_to_their_keys)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t point[SGP32_POINT_SIZE];
    sgp32_private_key p256 = private_key(SGP32_CURVE_P256, RFC6979_KEY);
    sgp32_private_key brainpool = private_key(SGP32_CURVE_BRAINPOOLP256R1, RFC7027_KEY);

    assert_status(sgp32_key_point(&crypto, point, &p256), SGP32_OK);
    assert_octets(point, hex(RFC6979_POINT));
    assert_status(sgp32_key_point(&crypto, point, &brainpool), SGP32_OK);
    assert_octets(point, hex(RFC7027_POINT));
    port_close(&context);
}

/* Keys of both curves in turn: what a back end keeps of one must not serve for another. */
Test(crypto_ecdsa, round_trips_with_changing_keys)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_private_key keys[4];
    uint8_t points[4][SGP32_POINT_SIZE];
    uint8_t signatures[4][SGP32_SIGNATURE_SIZE];
    sgp32_bytes message = sgp32_text("changing keys");

    for (size_t i = 0; i < 4; i++) {
        assert_status(sgp32_key_generate(&crypto, &keys[i], points[i], curves[i % 2]), SGP32_OK);
    }
    for (int round = 0; round < 3; round++) {
        for (size_t i = 0; i < 4; i++) {
            assert_status(sgp32_ecdsa_sign(&crypto, signatures[i], &keys[i], &message, 1),
                          SGP32_OK);
        }
        for (size_t i = 0; i < 4; i++) {
            for (size_t k = 0; k < 4; k++) {
                sgp32_public_key key = {curves[k % 2], {points[k], SGP32_POINT_SIZE}};
                sgp32_status status = sgp32_ecdsa_verify(
                    &crypto, &key, sgp32_bytes_of(signatures[i], SGP32_SIGNATURE_SIZE), &message,
                    1);
                if (i == k) {
                    assert_status(status, SGP32_OK);
                } else { /* r of P-256 may be beyond the order of brainpoolP256r1 */
                    cr_assert(status == SGP32_SIGNATURE || status == SGP32_SIGNATURE_RANGE);
                }
            }
        }
        if (round == 1) {
            sgp32_crypto_forget(&crypto, sgp32_bytes_of(NULL, 0));
        }
    }
    for (size_t i = 0; i < 4; i++) {
        sgp32_private_key_wipe(&crypto, &keys[i]);
        cr_assert(is_zero(&keys[i], sizeof keys[i]));
    }
    port_close(&context);
}

Test(crypto_ecdsa, every_bit_of_a_signature_matters)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_public_key key = public_key(SGP32_CURVE_P256, RFC6979_POINT);
    sgp32_bytes sample = sgp32_text("sample");
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    sgp32_bytes view = {signature, sizeof signature};

    memcpy(signature, hex(RFC6979_SAMPLE).data, sizeof signature);
    for (size_t bit = 0; bit < 8 * sizeof signature; bit++) {
        signature[bit / 8] ^= (uint8_t)(0x80u >> (bit % 8));
        assert_status(sgp32_ecdsa_verify(&crypto, &key, view, &sample, 1), SGP32_SIGNATURE);
        signature[bit / 8] ^= (uint8_t)(0x80u >> (bit % 8));
    }
    assert_status(sgp32_ecdsa_verify(&crypto, &key, view, &sample, 1), SGP32_OK);
    port_close(&context);
}

Test(crypto_ecdsa, malformed_signatures_have_their_own_status)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_public_key key = public_key(SGP32_CURVE_P256, RFC6979_POINT);
    sgp32_bytes sample = sgp32_text("sample");
    uint8_t der[SGP32_SIGNATURE_DER_MAX];
    sgp32_bytes raw = hex(RFC6979_SAMPLE);
    size_t size = sgp32_signature_to_der(der, raw.data);

    assert_status(sgp32_ecdsa_verify(&crypto, &key, sgp32_bytes_of(der, size), &sample, 1),
                  SGP32_SIGNATURE_DER);
    assert_status(sgp32_ecdsa_verify(&crypto, &key, sgp32_bytes_of(NULL, 0), &sample, 1),
                  SGP32_SIGNATURE_FORM);
    raw.size = SGP32_SIGNATURE_SIZE - 1;
    assert_status(sgp32_ecdsa_verify(&crypto, &key, raw, &sample, 1), SGP32_SIGNATURE_FORM);
    port_close(&context);
}

Test(crypto_ecdsa, bad_public_keys_have_their_own_status)
{
    static const struct {
        sgp32_curve curve;
        const char *point;
        sgp32_status status;
    } cases[] = {
        {SGP32_CURVE_P256, "", SGP32_KEY},
        {SGP32_CURVE_P256, "00", SGP32_POINT}, /* infinity */
        {SGP32_CURVE_P256, "04", SGP32_KEY},
        {SGP32_CURVE_P256, "0360FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6",
         SGP32_KEY}, /* compressed */
        {SGP32_CURVE_P256, RFC6979_POINT "00", SGP32_KEY},
        {SGP32_CURVE_P256, RFC7027_POINT, SGP32_POINT}, /* the other curve */
        {SGP32_CURVE_BRAINPOOLP256R1, RFC6979_POINT, SGP32_POINT},
        {(sgp32_curve)0, RFC6979_POINT, SGP32_CURVE},
        {(sgp32_curve)3, RFC6979_POINT, SGP32_CURVE},
    };
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_bytes sample = sgp32_text("sample");
    uint8_t small[SGP32_SIGNATURE_SIZE]; /* in the range of either curve */
    memset(small, 1, sizeof small);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_public_key key = public_key(cases[i].curve, cases[i].point);
        assert_status(sgp32_public_key_check(&crypto, &key), cases[i].status);
        assert_status(
            sgp32_ecdsa_verify(&crypto, &key, sgp32_bytes_of(small, sizeof small), &sample, 1),
            cases[i].status);
    }
    /* every other first octet, and every single bit of a coordinate */
    uint8_t point[SGP32_POINT_SIZE];
    sgp32_public_key key = {SGP32_CURVE_P256, {point, sizeof point}};
    memcpy(point, hex(RFC6979_POINT).data, sizeof point);
    for (unsigned first = 0; first < 256; first++) {
        point[0] = (uint8_t)first;
        assert_status(sgp32_public_key_check(&crypto, &key), first == 4 ? SGP32_OK : SGP32_KEY);
    }
    point[0] = 4;
    for (size_t bit = 8; bit < 8 * sizeof point; bit++) {
        point[bit / 8] ^= (uint8_t)(0x80u >> (bit % 8));
        assert_status(sgp32_ecdsa_verify(&crypto, &key, hex(RFC6979_SAMPLE), &sample, 1),
                      SGP32_POINT);
        point[bit / 8] ^= (uint8_t)(0x80u >> (bit % 8));
    }
    /* and the key that was there before still works */
    assert_status(sgp32_ecdsa_verify(&crypto, &key, hex(RFC6979_SAMPLE), &sample, 1), SGP32_OK);
    port_close(&context);
}

Test(crypto_ecdsa, signing_refuses_bad_private_keys)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    uint8_t point[SGP32_POINT_SIZE];
    sgp32_bytes sample = sgp32_text("sample");
    for (size_t c = 0; c < 2; c++) {
        sgp32_private_key key = {curves[c], {0}};
        memset(signature, 1, sizeof signature);
        memset(point, 1, sizeof point);
        assert_status(sgp32_ecdsa_sign(&crypto, signature, &key, &sample, 1), SGP32_KEY);
        cr_assert(is_zero(signature, sizeof signature));
        assert_status(sgp32_key_point(&crypto, point, &key), SGP32_KEY);
        cr_assert(is_zero(point, sizeof point));
        memset(key.scalar, 0xFF, sizeof key.scalar);
        assert_status(sgp32_ecdsa_sign(&crypto, signature, &key, &sample, 1), SGP32_KEY);
        key.curve = (sgp32_curve)7;
        assert_status(sgp32_ecdsa_sign(&crypto, signature, &key, &sample, 1), SGP32_CURVE);
        assert_status(sgp32_key_generate(&crypto, &key, point, (sgp32_curve)7), SGP32_CURVE);
        cr_assert(is_zero(&key, sizeof key));
    }
    port_close(&context);
}
