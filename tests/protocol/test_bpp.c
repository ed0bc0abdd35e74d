/* SPDX-License-Identifier: Apache-2.0 */
/* Round trips of packages, and every defect that a package can have. */
#include "test_bpp_scene.h"

#include "../crypto/mock.h"

enum { PACKAGE_MAX = 8192 };

/* What a sink has got, part by part. */
typedef struct taken {
    uint8_t data[PACKAGE_MAX];
    size_t used;
    size_t profile; /* octets of the profile */
    size_t calls;
    size_t fail_call; /* number of the call that fails; 0: none */
} taken;

static sgp32_status take(void *context, sgp32_bpp_part part, sgp32_bytes data)
{
    taken *self = context;
    cr_assert_leq(data.size, sizeof self->data - self->used);
    self->calls++;
    if (self->calls == self->fail_call) {
        return SGP32_RANGE;
    }
    if (data.size != 0) {
        memcpy(self->data + self->used, data.data, data.size);
    }
    self->used += data.size;
    self->profile += part == SGP32_BPP_PROFILE ? data.size : 0;
    return SGP32_OK;
}

static void fill(uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        data[i] = (uint8_t)(i * 7 + i / 251);
    }
}

/* A package with `size` octets of profile; with keys of its own if `replace`. */
static sgp32_bytes make(scene *s, uint8_t *buffer, size_t capacity, size_t size, bool replace)
{
    static uint8_t profile[PACKAGE_MAX];
    sgp32_session_keys own;
    sgp32_bytes package;
    memset(&own, 0x5C, sizeof own);
    fill(profile, size);
    scene_agree(s);
    sgp32_bpp_contents contents = scene_contents(s);
    contents.profile_keys = replace ? &own : NULL;
    assert_status(sgp32_bpp_build(&s->crypto, &package, NULL, 0, &s->keys, &contents,
                                  sgp32_bytes_of(profile, size)),
                  SGP32_OK);
    size_t measured = package.size;
    assert_status(sgp32_bpp_build(&s->crypto, &package, buffer, measured - 1, &s->keys, &contents,
                                  sgp32_bytes_of(profile, size)),
                  SGP32_BUFFER);
    assert_status(sgp32_bpp_build(&s->crypto, &package, buffer, capacity, &s->keys, &contents,
                                  sgp32_bytes_of(profile, size)),
                  SGP32_OK);
    cr_assert_eq(package.size, measured);
    return package;
}

Test(bpp, round_trip_on_both_curves_and_all_sizes)
{
    static const size_t sizes[] = {1, 15, 16, 1006, 1007, 1008, 2014, 2015, 5000};
    static uint8_t buffer[PACKAGE_MAX];
    static uint8_t plain[PACKAGE_MAX];
    uint8_t expected[PACKAGE_MAX];
    fill(expected, sizeof expected);
    for (size_t c = 0; c < 2; c++) {
        scene s;
        scene_open(&s, scene_curves[c]);
        for (size_t i = 0; i < 2 * sizeof sizes / sizeof sizes[0]; i++) {
            sgp32_bpp_opened opened;
            sgp32_bytes package = make(&s, buffer, sizeof buffer, sizes[i / 2], i % 2 != 0);
            sgp32_bpp_access access = scene_access(&s);
            assert_status(
                sgp32_bpp_open(&s.crypto, &opened, NULL, plain, sizeof plain, &access, package),
                SGP32_OK);
            cr_assert_eq(opened.profile.size, sizes[i / 2]);
            cr_assert_eq(memcmp(opened.profile.data, expected, sizes[i / 2]), 0);
            cr_assert_eq(opened.keys_replaced, i % 2 != 0);
            assert_octets(opened.configure.data, hex("BF2400"));
            cr_assert(is_zero(&s.agreement.one_time, sizeof s.agreement.one_time));
            sgp32_bpp_units units;
            sgp32_bpp_unit unit;
            sgp32_bpp_units_begin(&units, package);
            size_t total = 0;
            while (!sgp32_bpp_units_done(&units)) {
                assert_status(sgp32_bpp_units_next(&units, &unit), SGP32_OK);
                cr_assert_eq(unit.offset, total);
                cr_assert_leq(unit.data.size, SGP32_BSP_SEGMENT_MAX);
                total += unit.data.size;
            }
            cr_assert_eq(total, package.size);
            assert_status(sgp32_bpp_units_next(&units, &unit), SGP32_STATE);
        }
        port_close(&s.context);
    }
}

/* Opens with the session keys as they are. */
static sgp32_status open_with_keys(const scene *s, taken *sink, sgp32_bpp_fault *fault,
                                   sgp32_bytes package, size_t piece)
{
    sgp32_bpp_opener opener;
    sgp32_bpp_access access = {.keys = &s->keys};
    memset(sink, 0, sizeof *sink);
    assert_status(sgp32_bpp_opener_begin(&opener, &access, take, sink), SGP32_OK);
    sgp32_status status = SGP32_OK;
    uint32_t random = 1;
    for (size_t i = 0; i < package.size && status == SGP32_OK;) {
        random = random * 1664525 + 1013904223;
        size_t size = piece != 0 ? piece : 1 + (random >> 16) % 1500;
        size = size < package.size - i ? size : package.size - i;
        uint8_t *exact = malloc(size); /* so that a sanitizer sees an octet too many */
        memcpy(exact, package.data + i, size);
        status = sgp32_bpp_opener_feed(&s->crypto, &opener, sgp32_bytes_of(exact, size));
        free(exact);
        i += size;
    }
    if (status == SGP32_OK) {
        status = sgp32_bpp_opener_finish(&s->crypto, &opener);
    }
    assert_status(sgp32_bpp_opener_feed(&s->crypto, &opener, package), SGP32_STATE);
    assert_status(sgp32_bpp_opener_finish(&s->crypto, &opener), SGP32_STATE);
    *fault = opener.fault;
    memset(&opener.fault, 0, sizeof opener.fault);
    cr_assert(is_zero(&opener, sizeof opener));
    return status;
}

Test(bpp, pieces_of_any_size_equal_one_piece)
{
    static uint8_t buffer[PACKAGE_MAX];
    static taken whole;
    static taken pieces;
    sgp32_bpp_fault fault;
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_bytes package = make(&s, buffer, sizeof buffer, 4000, true);
    assert_status(open_with_keys(&s, &whole, &fault, package, package.size), SGP32_OK);
    cr_assert_eq(whole.profile, 4000);
    static const size_t sizes[] = {0, 1, 2, 3, 5, 16, 255, 1019, 1020, 1021, 4001};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        assert_status(open_with_keys(&s, &pieces, &fault, package, sizes[i]), SGP32_OK);
        cr_assert_eq(pieces.used, whole.used);
        cr_assert_eq(memcmp(pieces.data, whole.data, whole.used), 0);
    }
    port_close(&s.context);
}

Test(bpp, builder_makes_the_same_of_pieces_and_hands_out_units)
{
    static uint8_t buffer[PACKAGE_MAX];
    static taken sink;
    uint8_t profile[3000];
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_bytes package = make(&s, buffer, sizeof buffer, sizeof profile, false);
    fill(profile, sizeof profile);
    for (size_t piece = 1; piece < 3001; piece = piece * 3 + 1) {
        sgp32_bpp_builder builder;
        sgp32_bpp_contents contents = scene_contents(&s);
        contents.profile_size = sizeof profile;
        memset(&sink, 0, sizeof sink);
        assert_status(sgp32_bpp_builder_begin(&s.crypto, &builder, &s.keys, &contents, take, &sink),
                      SGP32_OK);
        for (size_t i = 0; i < sizeof profile; i += piece) {
            size_t size = piece < sizeof profile - i ? piece : sizeof profile - i;
            assert_status(
                sgp32_bpp_builder_feed(&s.crypto, &builder, sgp32_bytes_of(profile + i, size)),
                SGP32_OK);
        }
        assert_status(sgp32_bpp_builder_finish(&s.crypto, &builder), SGP32_OK);
        cr_assert(is_zero(&builder, sizeof builder));
        cr_assert_eq(sink.used, package.size);
        cr_assert_eq(memcmp(sink.data, package.data, package.size), 0);
        cr_assert_eq(sink.calls, 8); /* BF36 and BF23, A0, A1, 88, A3, three times 86 */
    }
    port_close(&s.context);
}

Test(bpp, builder_refuses_wrong_contents)
{
    static taken sink;
    uint8_t large[1024] = {0xBF, 0x24, 0x82, 0x03, 0xFB};
    sgp32_bpp_builder builder;
    size_t size = 0;
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    scene_agree(&s);
    sgp32_bpp_contents good = scene_contents(&s);
    good.profile_size = 3;
    sgp32_bpp_contents bad = good;
    bad.profile_size = 0;
    assert_status(sgp32_bpp_size(&size, &bad), SGP32_SIZE);
    bad = good;
    bad.configure = sgp32_bytes_of(large, sizeof large);
    assert_status(sgp32_bpp_size(&size, &bad), SGP32_SEGMENT_SIZE);
    bad.configure = hex("BF2500");
    assert_status(sgp32_bpp_size(&size, &bad), SGP32_TAG);
    bad = good;
    bad.metadata = hex("BF250100FF");
    assert_status(sgp32_bpp_size(&size, &bad), SGP32_TRAILING);
    bad.metadata = hex("BF2502FF");
    assert_status(sgp32_bpp_size(&size, &bad), SGP32_TRUNCATED);

    assert_status(sgp32_bpp_builder_begin(&s.crypto, &builder, &s.keys, &good, take, &sink),
                  SGP32_OK);
    assert_status(sgp32_bpp_builder_feed(&s.crypto, &builder, hex("00010203")), SGP32_TRAILING);
    assert_status(sgp32_bpp_builder_feed(&s.crypto, &builder, hex("00")), SGP32_STATE);
    sink.used = 0;
    assert_status(sgp32_bpp_builder_begin(&s.crypto, &builder, &s.keys, &good, take, &sink),
                  SGP32_OK);
    assert_status(sgp32_bpp_builder_finish(&s.crypto, &builder), SGP32_TRUNCATED);
    cr_assert(is_zero(&builder, sizeof builder));
    port_close(&s.context);
}

Test(bpp, every_bit_flip_is_refused)
{
    const size_t step = support_is_slow() ? 17 : 1;
    static uint8_t buffer[PACKAGE_MAX];
    static uint8_t plain[PACKAGE_MAX];
    for (size_t c = 0; c < 2; c++) {
        scene s;
        scene_open(&s, scene_curves[c]);
        /* two segments of profile on the fast curve, one on the other */
        sgp32_bytes package = make(&s, buffer, sizeof buffer, c == 0 ? 1100 : 40, true);
        sgp32_private_key one_time = s.agreement.one_time;
        sgp32_bpp_access access = {.one_time = &one_time,
                                   .smdp_key = &s.smdp_key,
                                   .transaction_id = hex(SCENE_ID),
                                   .eid = hex(SCENE_EID)};
        sgp32_bpp_opened opened;
        sgp32_bpp_fault fault;
        for (size_t bit = 0; bit < package.size * 8; bit += step) {
            buffer[bit / 8] ^= (uint8_t)(1U << bit % 8);
            memset(plain, 0, 64);
            sgp32_status status =
                sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain, &access, package);
            cr_assert_neq(status, SGP32_OK, "bit %zu", bit);
            cr_assert_eq(fault.status, status);
            cr_assert_neq(fault.reason, 0);
            cr_assert_null(opened.profile.data);
            buffer[bit / 8] ^= (uint8_t)(1U << bit % 8);
        }
        assert_status(
            sgp32_bpp_open(&s.crypto, &opened, &fault, plain, sizeof plain, &access, package),
            SGP32_OK);
        port_close(&s.context);
    }
}

Test(bpp, every_prefix_is_truncated)
{
    static uint8_t buffer[PACKAGE_MAX];
    static taken sink;
    sgp32_bpp_fault fault;
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_bytes package = make(&s, buffer, sizeof buffer, 1100, true);
    for (size_t size = 0; size < package.size; size++) {
        assert_status(open_with_keys(&s, &sink, &fault, sgp32_bytes_of(buffer, size), 64),
                      SGP32_TRUNCATED);
        sgp32_bpp_units units;
        sgp32_bpp_unit unit;
        sgp32_bpp_units_begin(&units, sgp32_bytes_of(buffer, size));
        cr_assert_neq(sgp32_bpp_units_next(&units, &unit), SGP32_OK);
    }
    buffer[package.size] = 0;
    assert_status(open_with_keys(&s, &sink, &fault, sgp32_bytes_of(buffer, package.size + 1), 0),
                  SGP32_TRAILING);
    port_close(&s.context);
}

/* One element of a package that is put together by hand. */
static size_t put(uint8_t *at, const uint8_t *tag, size_t tag_size, sgp32_bytes content)
{
    memcpy(at, tag, tag_size);
    at += tag_size;
    at[0] = 0x82;
    at[1] = (uint8_t)(content.size >> 8);
    at[2] = (uint8_t)content.size;
    memmove(at + 3, content.data, content.size);
    return tag_size + 3 + content.size;
}

typedef struct step {
    uint8_t list;      /* tag of the list */
    uint8_t tag;       /* of the segments in it; 0: the list is empty */
    const char *plain; /* in hex, each time */
    size_t repeat;     /* how many segments */
} step;

/* Seals the steps in their order and opens the package. */
static sgp32_status open_steps(scene *s, sgp32_bpp_fault *fault, const step *steps, size_t count)
{
    static uint8_t content[PACKAGE_MAX];
    static uint8_t package[PACKAGE_MAX];
    static taken sink;
    static const uint8_t outer[] = {0xBF, 0x36};
    sgp32_bsp bsp;
    size_t used = s->channel.size;
    sgp32_bpp_opener opener;
    sgp32_bpp_access access = {.keys = &s->keys, .options = SGP32_LENIENT};
    memcpy(content, s->channel.data, used);
    sgp32_bsp_begin(&bsp, &s->keys);
    for (size_t i = 0; i < count; i++) {
        uint8_t list[1024];
        size_t size = 0;
        for (size_t k = 0; k < steps[i].repeat; k++) {
            sgp32_bytes segment;
            assert_status(sgp32_bsp_seal(&s->crypto, &bsp, &segment, list + size,
                                         sizeof list - size, steps[i].tag, hex(steps[i].plain)),
                          SGP32_OK);
            size += segment.size;
        }
        used += put(content + used, &steps[i].list, 1, sgp32_bytes_of(list, size));
    }
    used = put(package, outer, sizeof outer, sgp32_bytes_of(content, used));
    memset(&sink, 0, sizeof sink);
    assert_status(sgp32_bpp_opener_begin(&opener, &access, take, &sink), SGP32_OK);
    sgp32_status status = sgp32_bpp_opener_feed(&s->crypto, &opener, sgp32_bytes_of(package, used));
    if (status == SGP32_OK) {
        status = sgp32_bpp_opener_finish(&s->crypto, &opener);
    }
    *fault = opener.fault;
    return status;
}

#define KEYS_PLAIN                                                                                 \
    "BF2636801000000000000000000000000000000000811000000000000000000000000000000000"               \
    "821000000000000000000000000000000000"

Test(bpp, each_defect_of_structure_has_its_status)
{
    static const step configure = {0xA0, 0x87, "BF2400", 1};
    static const step metadata = {0xA1, 0x88, "BF2500", 1};
    static const step keys = {0xA2, 0x87, KEYS_PLAIN, 1};
    static const step profile = {0xA3, 0x86, "0102", 1};
    const struct {
        step steps[5];
        size_t count;
        sgp32_status status;
        int64_t command;
    } cases[] = {
        {{configure, metadata, profile}, 3, SGP32_OK, 0},
        {{configure, metadata}, 2, SGP32_MISSING, SGP32_BPP_REPLACE_KEYS},
        {{configure, profile}, 2, SGP32_ORDER, SGP32_BPP_METADATA},
        {{metadata, configure, profile}, 3, SGP32_ORDER, SGP32_BPP_CONFIGURE},
        {{configure, metadata, profile, profile}, 4, SGP32_TRAILING, SGP32_BPP_PROFILE},
        {{configure, metadata, keys, keys, profile}, 5, SGP32_SEGMENT, SGP32_BPP_PROFILE},
        {{configure, metadata, {0xA2, 0x87, KEYS_PLAIN, 2}, profile},
         4,
         SGP32_SEGMENT,
         SGP32_BPP_REPLACE_KEYS},
        {{{0xA0, 0x87, "BF2400", 2}, metadata, profile}, 3, SGP32_ORDER, SGP32_BPP_CONFIGURE},
        {{{0xA0, 0x88, "BF2400", 1}, metadata, profile}, 3, SGP32_ORDER, SGP32_BPP_CONFIGURE},
        {{{0xA0, 0x87, "BF2500", 1}, metadata, profile}, 3, SGP32_TAG, SGP32_BPP_CONFIGURE},
        {{configure, {0xA1, 0, "", 0}, profile}, 3, SGP32_MISSING, SGP32_BPP_METADATA},
        {{configure, metadata, {0xA3, 0, "", 0}}, 3, SGP32_MISSING, SGP32_BPP_PROFILE},
        {{configure, metadata, {0xA4, 0x86, "01", 1}}, 3, SGP32_TAG, SGP32_BPP_REPLACE_KEYS},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_bpp_fault fault;
        scene s;
        scene_open(&s, SGP32_CURVE_P256);
        scene_agree(&s);
        sgp32_status status = open_steps(&s, &fault, cases[i].steps, cases[i].count);
        cr_assert_eq(status, cases[i].status, "case %zu: %s", i, sgp32_status_name(status));
        cr_assert_eq(fault.command, cases[i].command, "case %zu: command %d", i,
                     (int)fault.command);
        bool contents = status == SGP32_TAG && fault.command == SGP32_BPP_CONFIGURE; /* BF25 */
        cr_assert_eq(fault.reason, status == SGP32_OK ? 0
                                   : contents         ? SGP22_ErrorReason_incorrectInputValues
                                                      : SGP22_ErrorReason_scp03tStructureError);
        port_close(&s.context);
    }
}

Test(bpp, segments_swapped_repeated_or_oversized_are_refused_with_their_reason)
{
    static uint8_t buffer[PACKAGE_MAX];
    static taken sink;
    uint8_t swap[SGP32_BSP_SEGMENT_MAX];
    sgp32_bpp_fault fault;
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_bytes package = make(&s, buffer, sizeof buffer, 3021, false);
    uint8_t *last = buffer + package.size - SGP32_BSP_SEGMENT_MAX;
    uint8_t *before = last - SGP32_BSP_SEGMENT_MAX;
    memcpy(swap, last, sizeof swap);
    memcpy(last, before, sizeof swap); /* repeated */
    assert_status(open_with_keys(&s, &sink, &fault, package, 0), SGP32_MAC);
    cr_assert_eq(fault.reason, SGP22_ErrorReason_scp03tSecurityError);
    cr_assert_eq(fault.command, SGP22_BppCommandId_loadProfileElements);
    cr_assert_eq(fault.offset, (size_t)(last - buffer));
    cr_assert_eq(sink.profile, 2014);  /* nothing of the segment that failed */
    memcpy(before, swap, sizeof swap); /* swapped */
    assert_status(open_with_keys(&s, &sink, &fault, package, 0), SGP32_MAC);
    cr_assert_eq(sink.profile, 1007);
    before[3] += 4; /* 1,024 octets */
    assert_status(open_with_keys(&s, &sink, &fault, package, 0), SGP32_SEGMENT_SIZE);
    cr_assert_eq(fault.reason, SGP22_ErrorReason_scp03tStructureError);
    port_close(&s.context);
}

Test(bpp, sink_that_fails_ends_the_work)
{
    static uint8_t buffer[PACKAGE_MAX];
    static taken sink;
    scene s;
    scene_open(&s, SGP32_CURVE_P256);
    sgp32_bytes package = make(&s, buffer, sizeof buffer, 1500, true);
    for (size_t call = 1; call <= 6; call++) {
        sgp32_bpp_opener opener;
        sgp32_bpp_access access = {.keys = &s.keys};
        memset(&sink, 0, sizeof sink);
        sink.fail_call = call;
        assert_status(sgp32_bpp_opener_begin(&opener, &access, take, &sink), SGP32_OK);
        assert_status(sgp32_bpp_opener_feed(&s.crypto, &opener, package), SGP32_RANGE);
        cr_assert_eq(opener.fault.reason, SGP22_ErrorReason_installFailedDueToUnknownError);
        cr_assert(is_zero(&opener.bsp, sizeof opener.bsp));
        cr_assert_eq(sink.calls, call);
    }
    port_close(&s.context);
}

Test(bpp, every_port_call_failing_in_turn_is_clean)
{
    static uint8_t buffer[PACKAGE_MAX];
    static uint8_t plain[PACKAGE_MAX];
    static uint8_t profile[1500];
    static mock m;
    sgp32_session_keys own = {{1}, {2}, {3}};
    scene s;
    scene_open(&s, SGP32_CURVE_BRAINPOOLP256R1);
    sgp32_bytes package = make(&s, buffer, sizeof buffer, sizeof profile, true);
    sgp32_private_key one_time = s.agreement.one_time;
    size_t fail_at = 1;
    for (;; fail_at++) {
        sgp32_crypto crypto = mock_open(&m, s.crypto, fail_at);
        s.agreement.one_time = one_time;
        sgp32_bpp_access access = scene_access(&s);
        sgp32_bpp_opened opened;
        sgp32_bpp_fault fault;
        memset(plain, 0, sizeof plain);
        sgp32_status status =
            sgp32_bpp_open(&crypto, &opened, &fault, plain, sizeof plain, &access, package);
        cr_assert(is_zero(&s.agreement.one_time, sizeof one_time));
        cr_assert(mock_has_forgotten(&m, sgp32_bytes_of(one_time.scalar, 32)));
        if (m.count < fail_at) {
            assert_status(status, SGP32_OK);
            break;
        }
        assert_status(status, SGP32_CRYPTO);
        cr_assert_eq(fault.reason, SGP22_ErrorReason_installFailedDueToUnknownError);
        cr_assert(is_zero(plain, sizeof plain));
    }
    cr_assert_gt(fail_at, 15);
    for (fail_at = 1;; fail_at++) {
        sgp32_crypto crypto = mock_open(&m, s.crypto, fail_at);
        sgp32_bpp_contents contents = scene_contents(&s);
        contents.profile_keys = &own;
        memset(plain, 0, sizeof plain);
        sgp32_status status = sgp32_bpp_build(&crypto, &package, plain, sizeof plain, &s.keys,
                                              &contents, sgp32_bytes_of(profile, sizeof profile));
        if (m.count < fail_at) {
            assert_status(status, SGP32_OK);
            break;
        }
        assert_status(status, SGP32_CRYPTO);
        cr_assert(is_zero(plain, sizeof plain));
    }
    port_close(&s.context);
}

Test(bpp, store_data_commands_out_of_order_are_refused)
{
    sgp32_bytes data;
    bool last = false;
    uint32_t block = 0;
    assert_status(sgp32_store_data_take(&data, &last, &block, hex("80E21101FF")), SGP32_ORDER);
    assert_status(sgp32_store_data_take(&data, &last, &block, hex("80E2910002AA")),
                  SGP32_TRUNCATED);
    assert_status(sgp32_store_data_take(&data, &last, &block, hex("80E2910001AA0000")),
                  SGP32_TRAILING);
    assert_status(sgp32_store_data_take(&data, &last, &block, hex("80E2900001AA")), SGP32_TAG);
    assert_status(sgp32_store_data_take(&data, &last, &block, hex("80E4910001AA")), SGP32_TAG);
    assert_status(sgp32_store_data_take(&data, &last, &block, hex("80E2910000")), SGP32_LENGTH);
    assert_status(sgp32_store_data_take(&data, &last, &block, hex("80E2")), SGP32_TRUNCATED);
    assert_status(sgp32_store_data_take(&data, &last, &block, hex("80E2110001AA00")), SGP32_OK);
    cr_assert_eq(block, 1);
    cr_assert_not(last);
    assert_status(sgp32_store_data_take(&data, &last, &block, hex("80E2110001AA")), SGP32_ORDER);
    assert_status(sgp32_store_data_take(&data, &last, &block, hex("80E2910101AA")), SGP32_OK);
    cr_assert(last);
    cr_assert_eq(block, 0);
}
