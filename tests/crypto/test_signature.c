/* SPDX-License-Identifier: Apache-2.0 */
/* The two forms of a signature, without any key. */
#include "port.h"

static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};

Test(crypto_signature, der_and_raw_convert_both_ways)
{
    static const struct {
        const char *r;
        const char *s;
        const char *der;
    } cases[] = {
        {"0000000000000000000000000000000000000000000000000000000000000001",
         "0000000000000000000000000000000000000000000000000000000000000080", "300702010102020080"},
        {"00000000000000000000000000000000000000000000000000000000000000ff",
         "000000000000000000000000000000000000000000000000000000000000007f", "3007020200ff02017f"},
        {"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
         "8000000000000000000000000000000000000000000000000000000000000000",
         "3046022100ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
         "0221008000000000000000000000000000000000000000000000000000000000000000"},
        {"00ff000000000000000000000000000000000000000000000000000000000000",
         "007f000000000000000000000000000000000000000000000000000000000000",
         "3043022000ff000000000000000000000000000000000000000000000000000000000000"
         "021f7f000000000000000000000000000000000000000000000000000000000000"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t raw[SGP32_SIGNATURE_SIZE];
        uint8_t back[SGP32_SIGNATURE_SIZE];
        uint8_t der[SGP32_SIGNATURE_DER_MAX];
        sgp32_bytes expected = hex(cases[i].der);
        memcpy(raw, hex(cases[i].r).data, 32);
        memcpy(raw + 32, hex(cases[i].s).data, 32);
        cr_assert_eq(sgp32_signature_to_der(der, raw), expected.size, "case %zu", i);
        assert_octets(der, expected);
        assert_status(sgp32_signature_from_der(back, expected), SGP32_OK);
        cr_assert_eq(memcmp(raw, back, sizeof raw), 0);
        assert_status(sgp32_signature_check(SGP32_CURVE_P256, expected), SGP32_SIGNATURE_DER);
    }
}

Test(crypto_signature, from_der_refuses_what_is_not_der)
{
    static const struct {
        const char *der;
        sgp32_status status;
    } cases[] = {
        {"", SGP32_SIGNATURE_FORM},
        {"30", SGP32_SIGNATURE_FORM},
        {"3000", SGP32_SIGNATURE_FORM},
        {"3003020101", SGP32_SIGNATURE_FORM},
        {"300402010102", SGP32_SIGNATURE_FORM},
        {"30050201010200", SGP32_SIGNATURE_FORM},
        {"3006020101020102", SGP32_OK},
        {"3106020101020102", SGP32_SIGNATURE_FORM},
        {"3006030101020102", SGP32_SIGNATURE_FORM},
        {"3006020101030102", SGP32_SIGNATURE_FORM},
        {"3005020101020102", SGP32_SIGNATURE_FORM},       /* octets follow */
        {"3007020101020102", SGP32_SIGNATURE_FORM},       /* octets lack */
        {"300702010102010200", SGP32_SIGNATURE_FORM},     /* more inside */
        {"3009020101020102020103", SGP32_SIGNATURE_FORM}, /* a third integer */
        {"308106020101020102", SGP32_SIGNATURE_FORM},     /* long form of a length */
        {"30800201010201020000", SGP32_SIGNATURE_FORM},   /* indefinite */
        {"300702020001020102", SGP32_SIGNATURE_FORM},     /* not minimal */
        {"300702010102020002", SGP32_SIGNATURE_FORM},
        {"300702810101020102", SGP32_SIGNATURE_FORM},
        {"3006020100020102", SGP32_SIGNATURE_RANGE}, /* zero */
        {"3006020101020100", SGP32_SIGNATURE_RANGE},
        {"3006020181020102", SGP32_SIGNATURE_RANGE}, /* negative */
        {"3006020101020181", SGP32_SIGNATURE_RANGE},
        {"3026022101ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff020101",
         SGP32_SIGNATURE_RANGE}, /* 33 octets */
        {"3006020200ff0201", SGP32_SIGNATURE_FORM},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t raw[SGP32_SIGNATURE_SIZE];
        memset(raw, 1, sizeof raw);
        sgp32_status status = sgp32_signature_from_der(raw, hex(cases[i].der));
        cr_assert_eq(status, cases[i].status, "case %zu, %s: %d", i, cases[i].der, (int)status);
        cr_assert(status == SGP32_OK || is_zero(raw, sizeof raw), "case %zu", i);
    }
}

Test(crypto_signature, from_der_survives_every_prefix)
{
    sgp32_bytes whole =
        hex("3043022000ff000000000000000000000000000000000000000000000000000000000000"
            "021f7f000000000000000000000000000000000000000000000000000000000000");
    uint8_t raw[SGP32_SIGNATURE_SIZE];
    for (size_t size = 0; size < whole.size; size++) {
        uint8_t *copy = malloc(size == 0 ? 1 : size); /* so that a sanitizer sees an over-read */
        cr_assert_not_null(copy);
        memcpy(copy, whole.data, size);
        assert_status(sgp32_signature_from_der(raw, sgp32_bytes_of(copy, size)),
                      SGP32_SIGNATURE_FORM);
        if (size > 2) {
            copy[1] = (uint8_t)(size - 2);
            assert_status(sgp32_signature_from_der(raw, sgp32_bytes_of(copy, size)),
                          SGP32_SIGNATURE_FORM);
        }
        free(copy);
    }
}

Test(crypto_signature, check_tells_form_from_range)
{
    uint8_t raw[SGP32_SIGNATURE_SIZE + 1];
    memset(raw, 1, sizeof raw);
    for (size_t c = 0; c < 2; c++) {
        for (size_t size = 0; size <= sizeof raw; size++) {
            assert_status(sgp32_signature_check(curves[c], sgp32_bytes_of(raw, size)),
                          size == SGP32_SIGNATURE_SIZE ? SGP32_OK : SGP32_SIGNATURE_FORM);
        }
    }
    assert_status(sgp32_signature_check((sgp32_curve)0, sgp32_bytes_of(raw, SGP32_SIGNATURE_SIZE)),
                  SGP32_CURVE);
}
