/* SPDX-License-Identifier: Apache-2.0 */
/* Refusals that no ordinary message leads to. */
#include "test_bpp_scene.h"
#include "trusting.h"

#include "sgp32/eim.h"
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
    static uint8_t plain[512];
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
    access.transaction_id = hex("00");
    assert_status(sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain, &access, der),
                  SGP32_STATE);
    cr_assert_eq(fault.reason, SGP22_ErrorReason_invalidTransactionId);
    access.transaction_id.size = 0; /* any; the empty list is what is wrong then */
    assert_status(sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain, &access, der),
                  SGP32_MISSING);
    port_close(&s.context);
}

/* -- packages ---------------------------------------------------------------------- */

Test(refusals, an_opener_wants_just_one_way_to_its_keys)
{
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_bpp_opener opener;
    sgp32_private_key one_time = s.euicc;
    const sgp32_bpp_access wrong[] = {
        {.eid = hex(SCENE_EID)},
        {.keys = &s.keys, .one_time = &one_time},
        {.agreement = &s.agreement, .one_time = &one_time},
        {.agreement = &s.agreement, .one_time = &one_time, .keys = &s.keys},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        assert_status(sgp32_bpp_opener_begin(&opener, &wrong[i], take, NULL), SGP32_ARGUMENT);
        assert_status(sgp32_bpp_opener_feed(&s.crypto, &opener, hex("BF36")), SGP32_STATE);
    }
    port_close(&s.context);
}

/* A package of the scene with these keys for the profile. */
static sgp32_bytes package_of(scene *s, uint8_t *buffer, size_t capacity)
{
    sgp32_bytes package;
    scene_agree(s);
    sgp32_bpp_contents contents = scene_contents(s);
    assert_status(sgp32_bpp_build(&s->crypto, &package, buffer, capacity, &s->keys, &contents,
                                  hex("A0A1A2A3A4A5")),
                  SGP32_OK);
    return package;
}

/* The SM-DP+ opens its own package with its one-time key: a check of what it has built. */
Test(refusals, the_side_of_the_smdp_looks_at_signature_and_transaction)
{
    static uint8_t buffer[2048];
    static uint8_t plain[2048];
    for (size_t c = 0; c < 2; c++) {
        scene s;
        sgp32_bpp_opened opened;
        sgp32_bpp_fault fault;
        sgp32_bytes request;
        sgp32_bytes package;
        sgp32_private_key one_time;
        uint8_t point[SGP32_POINT_SIZE];
        scene_open(&s, scene_curves[c]);
        scene_agree(&s);
        assert_status(sgp32_key_generate(&s.crypto, &one_time, point, s.curve), SGP32_OK);
        sgp32_bytes otpk = sgp32_bytes_of(s.agreement.otpk, SGP32_POINT_SIZE);
        sgp32_smdp_agreement inputs = {hex(SCENE_ID), sgp32_text("host"), hex(SCENE_EID), otpk,
                                       &one_time};
        assert_status(sgp32_smdp_agree(&s.crypto, &s.keys, &request, s.channel_buffer,
                                       sizeof s.channel_buffer, &s.smdp, &inputs),
                      SGP32_OK);
        s.channel = request;
        sgp32_bpp_contents contents = scene_contents(&s);
        assert_status(sgp32_bpp_build(&s.crypto, &package, buffer, sizeof buffer, &s.keys,
                                      &contents, hex("A0A1A2A3")),
                      SGP32_OK);
        const sgp32_bpp_access good = {.one_time = &one_time,
                                       .smdp_side = true,
                                       .smdp_key = &s.smdp_key,
                                       .euicc_otpk = otpk,
                                       .transaction_id = hex(SCENE_ID),
                                       .eid = hex(SCENE_EID)};
        assert_status(
            sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain, &good, package),
            SGP32_OK);
        assert_octets(opened.profile.data, hex("A0A1A2A3"));
        sgp32_bpp_access access = good;
        access.smdp_key = NULL; /* nothing to verify with, and no transaction to compare */
        access.transaction_id.size = 0;
        assert_status(
            sgp32_bpp_open(&s.crypto, &opened, NULL, plain, sizeof plain, &access, package),
            SGP32_OK);

        access = good;
        access.transaction_id = hex("00");
        assert_status(
            sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain, &access, package),
            SGP32_STATE);
        cr_assert_eq(fault.reason, SGP22_ErrorReason_invalidTransactionId);
        access = good;
        access.smdp_key = &s.euicc_key;
        assert_status(
            sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain, &access, package),
            SGP32_SIGNATURE);
        cr_assert_eq(fault.reason, SGP22_ErrorReason_invalidSignature);
        cr_assert_eq(fault.command, SGP32_BPP_CHANNEL);

        /* A provider that fails has not found the signature wrong. */
        trusting broken;
        sgp32_crypto crypto = trusting_open(&broken, SGP32_CRYPTO);
        assert_status(sgp32_bpp_open(&crypto, &opened, &fault, plain, sizeof plain, &good, package),
                      SGP32_CRYPTO);
        cr_assert_eq(fault.reason, SGP22_ErrorReason_installFailedDueToUnknownError);
        trusting_close(&broken);

        /* No room for what comes out: at each part, and nothing is left there. */
        assert_status(sgp32_bpp_open(&s.crypto, &opened, NULL, plain, sizeof plain, &good, package),
                      SGP32_OK);
        size_t needed = opened.channel.size + opened.configure.size + opened.metadata.size +
                        opened.profile.size;
        for (size_t room = 0; room < needed; room += support_is_slow() ? 37 : 3) {
            memset(plain, 0, needed);
            assert_status(sgp32_bpp_open(&s.crypto, &opened, &fault, plain, room, &good, package),
                          SGP32_BUFFER);
            cr_assert(is_zero(plain, needed));
        }
        assert_status(sgp32_bpp_open(&s.crypto, &opened, &fault, plain, needed, &good, package),
                      SGP32_OK);
        port_close(&s.context);
    }
}

Test(refusals, an_access_that_is_none_is_told_by_opening_as_a_whole)
{
    static uint8_t buffer[1024];
    uint8_t plain[64];
    scene s;
    sgp32_bpp_opened opened;
    sgp32_bpp_fault fault;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_bytes package = package_of(&s, buffer, sizeof buffer);
    const sgp32_bpp_access none = {.eid = hex(SCENE_EID)};
    assert_status(sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain, &none, package),
                  SGP32_ARGUMENT);
    cr_assert_null(opened.profile.data);
    port_close(&s.context);
}

/* Keys in a package have 16 octets each, and are a BF26. */
Test(refusals, session_keys_of_other_sizes)
{
    const struct {
        const char *plain;
        sgp32_status status;
    } cases[] = {
        {"BF2636801000000000000000000000000000000000811000000000000000000000000000000000"
         "821000000000000000000000000000000000",
         SGP32_OK},
        {"BF2635800F000000000000000000000000000000811000000000000000000000000000000000"
         "821000000000000000000000000000000000",
         SGP32_SIZE},
        {"BF2635801000000000000000000000000000000000810F000000000000000000000000000000"
         "821000000000000000000000000000000000",
         SGP32_SIZE},
        {"BF2635801000000000000000000000000000000000811000000000000000000000000000000000"
         "820F000000000000000000000000000000",
         SGP32_SIZE},
        {"BF2601FF", SGP32_TRUNCATED},
        {"BF2500", SGP32_TAG},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t package[1024];
        uint8_t plain[256];
        scene s;
        sgp32_bsp bsp;
        sgp32_bytes segment;
        sgp32_bpp_opened opened;
        sgp32_bpp_fault fault;
        const sgp32_session_keys replaced = {{0}, {0}, {0}};
        const char *const plains[] = {"BF2400", "BF2500", cases[i].plain, "A0A1"};
        static const uint8_t tags[] = {0x87, 0x88, 0x87, 0x86};
        scene_open(&s, SGP32_CURVE_P256);
        scene_agree(&s);
        sgp32_bsp_begin(&bsp, &s.keys);
        size_t used = 5;
        memcpy(package + used, s.channel.data, s.channel.size);
        used += s.channel.size;
        for (size_t part = 0; part < 4; part++) {
            if (part == 3) {
                assert_status(sgp32_bsp_replace_keys(&s.crypto, &bsp, &replaced), SGP32_OK);
            }
            assert_status(sgp32_bsp_seal(&s.crypto, &bsp, &segment, package + used + 2,
                                         sizeof package - used - 2, tags[part], hex(plains[part])),
                          SGP32_OK);
            memmove(package + used + 2, segment.data, segment.size);
            package[used] = (uint8_t)(0xA0 + part);
            package[used + 1] = (uint8_t)segment.size;
            cr_assert_lt(segment.size, 128);
            used += 2 + segment.size;
        }
        memcpy(package,
               (const uint8_t[]){0xBF, 0x36, 0x82, (uint8_t)((used - 5) >> 8), (uint8_t)(used - 5)},
               5);
        sgp32_bpp_access access = {.keys = &s.keys};
        sgp32_status status = sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain,
                                             &access, sgp32_bytes_of(package, used));
        cr_assert_eq(status, cases[i].status, "case %zu: %s", i, sgp32_status_name(status));
        cr_assert_eq(fault.command, status == SGP32_OK ? 0 : SGP32_BPP_REPLACE_KEYS);
        port_close(&s.context);
    }
}

Test(refusals, a_builder_is_done_after_its_end_and_measures_what_it_is_given)
{
    static uint8_t buffer[1024];
    scene s;
    sgp32_bpp_builder builder;
    size_t size;
    scene_open(&s, SGP32_CURVE_P256);
    package_of(&s, buffer, sizeof buffer);
    sgp32_bpp_contents good = scene_contents(&s);
    good.profile_size = 1;
    assert_status(sgp32_bpp_builder_begin(&s.crypto, &builder, &s.keys, &good, take, NULL),
                  SGP32_OK);
    assert_status(sgp32_bpp_builder_feed(&s.crypto, &builder, hex("00")), SGP32_OK);
    assert_status(sgp32_bpp_builder_finish(&s.crypto, &builder), SGP32_OK);
    assert_status(sgp32_bpp_builder_finish(&s.crypto, &builder), SGP32_STATE);

    sgp32_bpp_contents bad = good;
    bad.profile_size = (size_t)1 << 24;
    assert_status(sgp32_bpp_builder_begin(&s.crypto, &builder, &s.keys, &bad, take, NULL),
                  SGP32_SIZE);
    assert_status(sgp32_bpp_builder_feed(&s.crypto, &builder, hex("00")), SGP32_STATE);
    bad = good;
    bad.metadata.size = (size_t)1 << 24;
    assert_status(sgp32_bpp_size(&size, &bad), SGP32_SIZE);
    bad = good;
    bad.channel.size = 1001;
    assert_status(sgp32_bpp_size(&size, &bad), SGP32_SEGMENT_SIZE);
    bad = good;
    bad.channel = hex("BF2400");
    assert_status(sgp32_bpp_size(&size, &bad), SGP32_TAG);
    bad = good;
    bad.metadata = hex("BF25");
    assert_status(sgp32_bpp_size(&size, &bad), SGP32_TRUNCATED);
    cr_assert_eq(size, 0);
    sgp32_bytes package;
    assert_status(
        sgp32_bpp_build(&s.crypto, &package, buffer, sizeof buffer, &s.keys, &bad, hex("00")),
        SGP32_TRUNCATED);
    cr_assert_null(package.data);
    port_close(&s.context);
}
