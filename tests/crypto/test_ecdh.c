/* SPDX-License-Identifier: Apache-2.0 */
/* Key agreement through the port. */
#include "port.h"

static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};

typedef struct agreement {
    sgp32_curve curve;
    const char *scalar;
    const char *point; /* of the scalar */
    const char *peer;
    const char *secret;
} agreement;

static const agreement agreements[] = {
    /* NIST CAVP, ECC CDH primitive, P-256, count 0 */
    {SGP32_CURVE_P256, "7d7dc5f71eb29ddaf80d6214632eeae03d9058af1fb6d22ed80badb62bc1a534",
     "04ead218590119e8876b29146ff89ca61770c4edbbf97d38ce385ed281d8a6b230"
     "28af61281fd35e2fa7002523acc85a429cb06ee6648325389f59edfce1405141",
     "04700c48f77f56584c5cc632ca65640db91b6bacce3a4df6b42ce7cc838833d287"
     "db71e509e3fd9b060ddb20ba5c51dcc5948d46fbf640dfe0441782cab85fa4ac",
     "46fc62106420ff012e54a434fbdd2d25ccc5852060561e68040dd7778997bd7b"},
    /* RFC 7027, A.1: party A with party B, and the other way round */
    {SGP32_CURVE_BRAINPOOLP256R1,
     "81DB1EE100150FF2EA338D708271BE38300CB54241D79950F77B063039804F1D",
     "0444106E913F92BC02A1705D9953A8414DB95E1AAA49E81D9E85F929A8E3100BE5"
     "8AB4846F11CACCB73CE49CBDD120F5A900A69FD32C272223F789EF10EB089BDC",
     "048D2D688C6CF93E1160AD04CC4429117DC2C41825E1E9FCA0ADDD34E6F1B39F7B"
     "990C57520812BE512641E47034832106BC7D3E8DD0E4C7F1136D7006547CEC6A",
     "89AFC39D41D3B327814B80940B042590F96556EC91E6AE7939BCE31F3A18BF2B"},
    {SGP32_CURVE_BRAINPOOLP256R1,
     "55E40BC41E37E3E2AD25C3C6654511FFA8474A91A0032087593852D3E7D76BD3",
     "048D2D688C6CF93E1160AD04CC4429117DC2C41825E1E9FCA0ADDD34E6F1B39F7B"
     "990C57520812BE512641E47034832106BC7D3E8DD0E4C7F1136D7006547CEC6A",
     "0444106E913F92BC02A1705D9953A8414DB95E1AAA49E81D9E85F929A8E3100BE5"
     "8AB4846F11CACCB73CE49CBDD120F5A900A69FD32C272223F789EF10EB089BDC",
     "89AFC39D41D3B327814B80940B042590F96556EC91E6AE7939BCE31F3A18BF2B"},
};

Test(crypto_ecdh, published_vectors)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < sizeof agreements / sizeof agreements[0]; i++) {
            const agreement *vector = &agreements[i];
            sgp32_private_key key = private_key(vector->curve, vector->scalar);
            sgp32_public_key peer = public_key(vector->curve, vector->peer);
            uint8_t secret[SGP32_SCALAR_SIZE];
            uint8_t point[SGP32_POINT_SIZE];
            assert_status(sgp32_key_point(&crypto, point, &key), SGP32_OK);
            assert_octets(point, hex(vector->point));
            assert_status(sgp32_ecdh(&crypto, secret, &key, &peer), SGP32_OK);
            assert_octets(secret, hex(vector->secret));
        }
    }
    port_close(&context);
}

Test(crypto_ecdh, both_sides_agree)
{
    port_context contexts[2];
    sgp32_crypto crypto[2] = {port_open(&contexts[0]), port_open(&contexts[1])};
    for (size_t i = 0; i < 8; i++) {
        sgp32_private_key keys[2];
        uint8_t points[2][SGP32_POINT_SIZE];
        uint8_t secrets[2][SGP32_SCALAR_SIZE];
        for (size_t side = 0; side < 2; side++) {
            assert_status(
                sgp32_key_generate(&crypto[side], &keys[side], points[side], curves[i % 2]),
                SGP32_OK);
        }
        for (size_t side = 0; side < 2; side++) {
            sgp32_public_key peer = {curves[i % 2], {points[1 - side], SGP32_POINT_SIZE}};
            uint8_t point[SGP32_POINT_SIZE];
            assert_status(sgp32_ecdh(&crypto[side], secrets[side], &keys[side], &peer), SGP32_OK);
            assert_status(sgp32_key_point(&crypto[side], point, &keys[side]), SGP32_OK);
            cr_assert_eq(memcmp(point, points[side], sizeof point), 0);
        }
        cr_assert_eq(memcmp(secrets[0], secrets[1], sizeof secrets[0]), 0);
        cr_assert_neq(memcmp(points[0], points[1], sizeof points[0]), 0);
        sgp32_private_key_wipe(&crypto[0], &keys[0]);
    }
    port_close(&contexts[0]);
    port_close(&contexts[1]);
}

Test(crypto_ecdh, refuses_bad_peers_and_leaves_no_secret)
{
    static const struct {
        sgp32_curve curve;
        const char *point;
        sgp32_status status;
    } cases[] = {
        {SGP32_CURVE_P256, "00", SGP32_POINT},
        {SGP32_CURVE_P256, "", SGP32_KEY},
        {SGP32_CURVE_P256,
         "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
         "000000000000000000000000000000000000000000",
         SGP32_KEY},
        {SGP32_CURVE_P256, /* 0, 0 */
         "0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
         "000000000000000000000000000000000000000000",
         SGP32_POINT},
        {SGP32_CURVE_P256, /* a point of brainpoolP256r1 */
         "0444106E913F92BC02A1705D9953A8414DB95E1AAA49E81D9E85F929A8E3100BE5"
         "8AB4846F11CACCB73CE49CBDD120F5A900A69FD32C272223F789EF10EB089BDC",
         SGP32_POINT},
        {SGP32_CURVE_P256, /* x + p, y of a point with small x */
         "04FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF"
         "66485C780E2F83D72433BD5D84A06BB6541C2AF31DAE871728BF856A174F93F4",
         SGP32_POINT},
        {SGP32_CURVE_BRAINPOOLP256R1, /* said to be on the other curve, and is */
         "0444106E913F92BC02A1705D9953A8414DB95E1AAA49E81D9E85F929A8E3100BE5"
         "8AB4846F11CACCB73CE49CBDD120F5A900A69FD32C272223F789EF10EB089BDC",
         SGP32_CURVE},
    };
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_private_key key = private_key(SGP32_CURVE_P256, agreements[0].scalar);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t secret[SGP32_SCALAR_SIZE];
        sgp32_public_key peer = public_key(cases[i].curve, cases[i].point);
        memset(secret, 1, sizeof secret);
        assert_status(sgp32_ecdh(&crypto, secret, &key, &peer), cases[i].status);
        cr_assert(is_zero(secret, sizeof secret), "case %zu", i);
    }
    port_close(&context);
}

Test(crypto_ecdh, wipes_keys_in_the_context_too)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    for (size_t c = 0; c < 2; c++) {
        sgp32_private_key key;
        uint8_t point[SGP32_POINT_SIZE];
        uint8_t scalar[SGP32_SCALAR_SIZE];
        uint8_t signature[SGP32_SIGNATURE_SIZE];
        sgp32_bytes message = sgp32_text("x");
        assert_status(sgp32_key_generate(&crypto, &key, point, curves[c]), SGP32_OK);
        assert_status(sgp32_ecdsa_sign(&crypto, signature, &key, &message, 1), SGP32_OK);
        memcpy(scalar, key.scalar, sizeof scalar);
        sgp32_private_key_wipe(&crypto, &key);
        cr_assert(is_zero(&key, sizeof key));
        for (size_t i = 0; i + sizeof scalar <= sizeof context; i++) {
            cr_assert_neq(memcmp((const uint8_t *)&context + i, scalar, sizeof scalar), 0);
        }
    }
    port_close(&context);
    cr_assert(is_zero(&context, sizeof context));
}
