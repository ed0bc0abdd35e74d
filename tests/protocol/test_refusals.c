/* SPDX-License-Identifier: Apache-2.0 */
/* Refusals that no ordinary message leads to. */
#include "test_bpp_scene.h"

#include "sgp32/rsp.h"

Test(refusals, addresses_of_different_sizes_differ)
{
    cr_assert(sgp32_address_equal(sgp32_text("smdp.example"), sgp32_text("SMDP.Example")));
    cr_assert_not(sgp32_address_equal(sgp32_text("smdp.example"), sgp32_text("smdp.exampl")));
    cr_assert_not(sgp32_address_equal(sgp32_text("smdp.exampl"), sgp32_text("smdp.example")));
    cr_assert_not(sgp32_address_equal(sgp32_text(""), sgp32_text("s")));
}

static sgp32_status take(void *context, sgp32_bpp_part part, sgp32_bytes data)
{
    (void)context;
    (void)part;
    (void)data;
    return SGP32_OK;
}

Test(refusals, an_opener_holds_nothing_after_it_was_wiped)
{
    scene s;
    sgp32_bpp_opener opener;
    scene_open(&s, SGP32_CURVE_P256);
    scene_agree(&s);
    sgp32_bpp_access access = {.keys = &s.keys};
    assert_status(sgp32_bpp_opener_begin(&opener, &access, take, &s), SGP32_OK);
    opener.fault.reason = 7; /* which the end of a package leaves where it is */
    sgp32_bpp_opener_wipe(&s.crypto, &opener);
    cr_assert(is_zero(&opener, sizeof opener));
    port_close(&s.context);
}

/* The one-time key of the eUICC alone: its public key and the transaction are looked at. */
Test(refusals, a_bare_one_time_key_must_fit_what_is_known_of_it)
{
    static uint8_t plain[64];
    scene s;
    sgp32_bpp_opened opened;
    sgp32_bpp_fault fault;
    uint8_t other[SGP32_POINT_SIZE] = {0x04};
    uint8_t package[512] = {0xBF, 0x36, 0x81};
    scene_open(&s, SGP32_CURVE_P256);
    scene_agree(&s);
    package[3] = (uint8_t)(s.channel.size + 6);
    memcpy(package + 4, s.channel.data, s.channel.size);
    memcpy(package + 4 + s.channel.size, (const uint8_t[]){0xA0, 0, 0xA1, 0, 0xA3, 0}, 6);
    const sgp32_bytes der = {package, s.channel.size + 10};
    sgp32_private_key one_time = s.agreement.one_time;
    sgp32_bpp_access access = {.one_time = &one_time,
                               .smdp_key = &s.smdp_key,
                               .euicc_otpk = sgp32_bytes_of(other, sizeof other),
                               .eid = hex(SCENE_EID)};
    assert_status(sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain, &access, der),
                  SGP32_KEY);
    access.euicc_otpk = sgp32_bytes_of(s.agreement.otpk, sizeof s.agreement.otpk);
    access.transaction_id = hex(SCENE_ID "10");
    assert_status(sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain, &access, der),
                  SGP32_SIZE);
    port_close(&s.context);
}
