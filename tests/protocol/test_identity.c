/* SPDX-License-Identifier: Apache-2.0 */
/* EID and ICCID: octets, digits and check digits. */
#include "crypto/port.h"
#include "sgp32/identity.h"

static sgp32_bytes eid_view(const uint8_t *eid)
{
    return sgp32_bytes_of(eid, SGP32_EID_SIZE);
}

Test(identity, eid_digits_keep_their_order)
{
    uint8_t eid[SGP32_EID_SIZE];
    char text[SGP32_EID_DIGITS + 1];
    assert_status(sgp32_eid_read(eid, sgp32_text("89049032123451234512345678901235")), SGP32_OK);
    assert_octets(eid, hex("89049032123451234512345678901235"));
    assert_status(sgp32_eid_write(text, eid_view(eid)), SGP32_OK);
    cr_assert_str_eq(text, "89049032123451234512345678901235");
}

Test(identity, eid_check_digits_are_apart_from_reading)
{
    static const struct {
        const char *text;
        bool valid;
    } cases[] = {
        {"89049032123451234512345678901235", true},  {"89044045118427484800000000011628", true},
        {"89044045930000000000001492294428", true},  {"89049032123451234512345678901335", false},
        {"89049032123451234512345678901332", true},  {"00000000000000000000000000000001", true},
        {"00000000000000000000000000000000", false}, {"99999999999999999999999999999999", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t eid[SGP32_EID_SIZE];
        assert_status(sgp32_eid_read(eid, sgp32_text(cases[i].text)), SGP32_OK);
        cr_assert_eq(sgp32_eid_is_valid(eid_view(eid)), cases[i].valid, "%s", cases[i].text);
    }
}

Test(identity, eid_complete_gives_the_one_valid_pair_of_digits)
{
    uint8_t eid[SGP32_EID_SIZE];
    assert_status(sgp32_eid_read(eid, sgp32_text("89049032123451234512345678901399")), SGP32_OK);
    assert_status(sgp32_eid_complete(eid), SGP32_OK);
    assert_octets(eid, hex("89049032123451234512345678901332"));
    for (uint32_t number = 0; number < 2000; number++) {
        uint32_t valid = 0;
        memset(eid, 0, sizeof eid);
        eid[13] = (uint8_t)((number / 1000) % 10 << 4 | (number / 100) % 10);
        eid[14] = (uint8_t)((number / 10) % 10 << 4 | number % 10);
        assert_status(sgp32_eid_complete(eid), SGP32_OK);
        cr_assert(sgp32_eid_is_valid(eid_view(eid)));
        uint8_t check = eid[15];
        for (uint32_t pair = 0; pair < 100; pair++) {
            eid[15] = (uint8_t)(pair / 10 << 4 | pair % 10);
            bool is_valid = sgp32_eid_is_valid(eid_view(eid));
            valid += is_valid ? 1 : 0;
            cr_assert(eid[15] != check || is_valid);
        }
        /* 98 - 0 is 98; of 100 pairs at most two agree modulo 97: 00 and 97, 01 and 98, 02 and 99.
         */
        cr_assert(valid == 1 || valid == 2);
    }
}

Test(identity, eid_refuses_what_is_no_eid)
{
    uint8_t eid[SGP32_EID_SIZE];
    char text[SGP32_EID_DIGITS + 1];
    memset(eid, 0xA5, sizeof eid);
    assert_status(sgp32_eid_read(eid, sgp32_text("8904903212345123451234567890123")), SGP32_SIZE);
    assert_status(sgp32_eid_read(eid, sgp32_text("890490321234512345123456789012355")), SGP32_SIZE);
    assert_status(sgp32_eid_read(eid, sgp32_text("8904903212345123451234567890123F")),
                  SGP32_STRING);
    assert_status(sgp32_eid_read(eid, sgp32_text("8904903212345123451234567890123:")),
                  SGP32_STRING);
    assert_status(sgp32_eid_read(eid, sgp32_text("8904903212345123451234567890123/")),
                  SGP32_STRING);
    assert_status(sgp32_eid_read(eid, sgp32_bytes_of(NULL, 0)), SGP32_SIZE);
    for (size_t i = 0; i < sizeof eid; i++) {
        cr_assert_eq(eid[i], 0xA5);
    }
    assert_status(sgp32_eid_complete(eid), SGP32_STRING);
    assert_status(sgp32_eid_write(text, eid_view(eid)), SGP32_STRING);
    cr_assert_str_eq(text, "");
    assert_status(sgp32_eid_write(text, sgp32_bytes_of(eid, 15)), SGP32_SIZE);
    cr_assert(!sgp32_eid_is_valid(eid_view(eid)));
    cr_assert(!sgp32_eid_is_valid(sgp32_bytes_of(eid, 15)));
}

Test(identity, iccid_nibbles_are_swapped_and_padded)
{
    static const struct {
        const char *text;
        const char *octets;
    } cases[] = {
        {"8949449999999999990", "989444999999999999F9"},
        {"89012345678901234567", "98103254769810325476"},
        {"890123456789012345", "981032547698103254FF"},
        {"8901234567890123456", "981032547698103254F6"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t iccid[SGP32_ICCID_SIZE];
        char text[SGP32_ICCID_DIGITS_MAX + 1];
        assert_status(sgp32_iccid_read(iccid, sgp32_text(cases[i].text)), SGP32_OK);
        if (i != 0) {
            assert_octets(iccid, hex(cases[i].octets));
        }
        assert_status(sgp32_iccid_write(text, sgp32_bytes_of(iccid, sizeof iccid)), SGP32_OK);
        cr_assert_str_eq(text, cases[i].text);
    }
}

Test(identity, iccid_refuses_what_is_no_iccid)
{
    uint8_t iccid[SGP32_ICCID_SIZE] = {0};
    char text[SGP32_ICCID_DIGITS_MAX + 1];
    assert_status(sgp32_iccid_read(iccid, sgp32_text("89012345678901234")), SGP32_SIZE);
    assert_status(sgp32_iccid_read(iccid, sgp32_text("890123456789012345678")), SGP32_SIZE);
    assert_status(sgp32_iccid_read(iccid, sgp32_text("890123456789012345F")), SGP32_STRING);
    assert_status(sgp32_iccid_write(text, hex("9810325476981032FFFF")), SGP32_SIZE);
    assert_status(sgp32_iccid_write(text, hex("FFFFFFFFFFFFFFFFFFFF")), SGP32_SIZE);
    assert_status(sgp32_iccid_write(text, hex("98F03254769810325476")), SGP32_STRING);
    assert_status(sgp32_iccid_write(text, hex("98A03254769810325476")), SGP32_STRING);
    assert_status(sgp32_iccid_write(text, hex("981032547698103254")), SGP32_SIZE);
    cr_assert_str_eq(text, "");
}

Test(identity, iccid_luhn_digit_is_apart_from_reading)
{
    uint8_t iccid[SGP32_ICCID_SIZE];
    /* 7992739871 3 is the textbook number; the eight zeros before it change nothing. */
    assert_status(sgp32_iccid_read(iccid, sgp32_text("0000000079927398713")), SGP32_OK);
    cr_assert(sgp32_iccid_is_valid(sgp32_bytes_of(iccid, sizeof iccid)));
    for (char digit = '0'; digit <= '9'; digit++) {
        char text[] = "000000007992739871?";
        text[18] = digit;
        assert_status(sgp32_iccid_read(iccid, sgp32_text(text)), SGP32_OK);
        cr_assert_eq(sgp32_iccid_is_valid(sgp32_bytes_of(iccid, sizeof iccid)), digit == '3');
    }
    cr_assert(!sgp32_iccid_is_valid(hex("98A03254769810325476")));
}
