/* SPDX-License-Identifier: Apache-2.0 */
/* One case for each defect of the protocol room that the fuzz targets have found. */
#include "test_bpp_scene.h"

#include "sgp32/eim.h"

static sgp32_status ignore(void *context, sgp32_bpp_part part, sgp32_bytes data)
{
    (void)context;
    (void)part;
    (void)data;
    return SGP32_OK;
}

/* Feeds octets in pieces of a size, until one is refused. */
static sgp32_bpp_fault fault_of(const sgp32_crypto *crypto, sgp32_bytes package, size_t piece)
{
    static const sgp32_session_keys keys = {{1}, {2}, {3}};
    const sgp32_bpp_access access = {.keys = &keys, .options = SGP32_LENIENT};
    sgp32_bpp_opener opener;
    sgp32_status status = sgp32_bpp_opener_begin(&opener, &access, ignore, NULL);
    for (size_t at = 0; at < package.size && status == SGP32_OK; at += piece) {
        size_t size = package.size - at < piece ? package.size - at : piece;
        status = sgp32_bpp_opener_feed(crypto, &opener, sgp32_bytes_of(package.data + at, size));
    }
    return opener.fault;
}

Test(findings, header_longer_than_any_is_refused_in_one_piece_as_in_pieces)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_bytes package = hex("BF36870000000000000ABF2300");
    sgp32_bpp_fault whole = fault_of(&crypto, package, package.size);
    sgp32_bpp_fault octets = fault_of(&crypto, package, 1);
    cr_assert_eq(whole.status, SGP32_LENGTH);
    cr_assert_eq(octets.status, whole.status);
    cr_assert_eq(octets.offset, whole.offset);
    cr_assert_eq(octets.reason, whole.reason);
    port_close(&context);
}

Test(findings, signing_error_data_leaves_no_error)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_private_key key;
    uint8_t point[SGP32_POINT_SIZE];
    uint8_t buffer[256];
    sgp32_bytes result;
    sgp32_error error = {.status = SGP32_STATE};
    assert_status(sgp32_key_generate(&crypto, &key, point, SGP32_CURVE_P256), SGP32_OK);
    assert_status(sgp32_result_sign(&crypto, &result, &error, buffer, sizeof buffer, &key,
                                    hex("3009800165810105020103"), SGP32_RESULT_TOKEN, NULL,
                                    sgp32_bytes_of(NULL, 0)),
                  SGP32_OK);
    assert_status(error.status, SGP32_OK);
    port_close(&context);
}
