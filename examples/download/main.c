/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The IPA of the download: it carries messages between the SM-DP+ and the eUICC and understands
 * nothing of them but the units of the package, each of which is a chain of STORE DATA commands.
 */
#include "download.h"

/* A profile of which only the size matters here, and its metadata. */
static profile make_profile(uint8_t *buffer, size_t capacity)
{
    static uint8_t octets[4000];
    for (size_t i = 0; i < sizeof octets; i++) {
        octets[i] = (uint8_t)(i * 7);
    }
    sgp22_StoreMetadataRequest metadata;
    sgp22_StoreMetadataRequest_init(&metadata);
    metadata.iccid = sgp32_bytes_of(example_iccid, sizeof example_iccid);
    metadata.serviceProviderName = sgp32_text("Example Mobile");
    metadata.profileName = sgp32_text("Sensors");
    profile made = {.octets = sgp32_bytes_of(octets, sizeof octets)};
    succeed(sgp22_StoreMetadataRequest_encode(&made.metadata, NULL, buffer, capacity, &metadata),
            "encoding the metadata");
    return made;
}

/* Sends a package to the eUICC; the number of commands that it took. */
static size_t load(euicc *card, sgp32_bytes package)
{
    size_t count = 0;
    sgp32_bpp_units units;
    sgp32_bpp_units_begin(&units, package);
    while (!sgp32_bpp_units_done(&units)) {
        sgp32_bpp_unit unit;
        succeed(sgp32_bpp_units_next(&units, &unit), "cutting the package");
        for (size_t offset = 0; offset < unit.data.size; count++) {
            sgp32_store_data command;
            uint8_t apdu[5 + SGP32_STORE_DATA_MAX];
            succeed(sgp32_store_data_next(&command, &offset, 0x80, unit.data), "a command");
            memcpy(apdu, command.header, 5);
            memcpy(apdu + 5, command.data.data, command.data.size);
            euicc_store(card, apdu, 5 + command.data.size);
        }
    }
    return count;
}

int main(void)
{
    static server dp;
    static euicc card;
    static uint8_t to_card[8192];
    static uint8_t to_server[8192];
    uint8_t metadata[128];
    sgp32_openssl openssl;
    sgp32_crypto crypto;
    succeed(sgp32_openssl_setup(&openssl, &crypto, NULL), "setting up OpenSSL");
    server_open(&dp, &crypto);
    euicc_open(&card, &crypto);
    const profile wanted = make_profile(metadata, sizeof metadata);

    sgp32_bytes request = server_initiate(&dp, to_card, sizeof to_card, euicc_challenge(&card));
    sgp32_bytes answer = euicc_authenticate(&card, to_server, sizeof to_server, request);
    printf("authenticated: %zu octets to the eUICC, %zu back\n", request.size, answer.size);

    request = server_authenticate(&dp, to_card, sizeof to_card, answer);
    answer = euicc_prepare(&card, to_server, sizeof to_server, request);
    printf("prepared: %zu octets to the eUICC, %zu back\n", request.size, answer.size);

    request = server_bind(&dp, to_card, sizeof to_card, answer, &wanted);
    size_t commands = load(&card, request);
    printf("loaded: %zu octets in %zu STORE DATA commands\n", request.size, commands);

    answer = euicc_finish(&card, to_server, sizeof to_server);
    sgp32_bytes iccid = server_notify(&dp, answer);
    require(
        sgp32_bytes_equal(iccid, sgp32_bytes_of(example_iccid, sizeof example_iccid)) &&
            sgp32_bytes_equal(wanted.octets, sgp32_bytes_of(card.installed, card.installed_size)),
        "the profile that was sent is the one that was installed");
    printf("installed: a profile of %zu octets, ICCID ", card.installed_size);
    write_hex(iccid);

    server_close(&dp);
    euicc_close(&card);
    sgp32_openssl_teardown(&openssl);
    return 0;
}
