/* SPDX-License-Identifier: Apache-2.0 */
/* The session, the packages and the worked example of ../shared, when they are there. */
#include "test_bpp_scene.h"

#include "sgp32/cert.h"

typedef struct session_file {
    uint8_t *data;
    sgp32_bytes der;
} session_file;

static session_file load(const char *name)
{
    char path[128];
    size_t size = 0;
    snprintf(path, sizeof path, "data/session/%s", name);
    session_file file = {scene_shared(path, &size), {NULL, 0}};
    file.der = sgp32_bytes_of(file.data, size);
    return file;
}

static sgp32_public_key key_of(const pkix_Certificate *certificate)
{
    sgp32_public_key key;
    assert_status(
        sgp32_public_key_read(NULL, &key, &certificate->tbsCertificate.subjectPublicKeyInfo),
        SGP32_OK);
    return key;
}

static void assert_same(sgp32_bytes actual, sgp32_bytes expected)
{
    cr_assert_eq(actual.size, expected.size, "%zu octets, not %zu", actual.size, expected.size);
    cr_assert_eq(memcmp(actual.data, expected.data, actual.size), 0);
}

Test(bpp_shared, session_signatures_and_package)
{
    const sgp32_bytes none = {NULL, 0};
    session_file initiate = load("initiate-response.der");
    if (initiate.data == NULL) {
        return;
    }
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    session_file authenticate = load("auth-server-response.der");
    session_file client = load("authenticate-response.der");
    session_file prepare = load("prepare-download-response.der");
    session_file package = load("bound-profile-package.der");
    session_file pending = load("pending-notification.der");
    session_file otsk = load("otsk-dp.bin");
    session_file profile = load("upp.der");
    session_file metadata = load("store-metadata.der");
    session_file challenge = load("euicc-challenge.bin");
    session_file server_challenge = load("server-challenge.bin");
    session_file id = load("transaction-id.bin");
    sgp32_rsp_session session = {id.der, challenge.der, server_challenge.der,
                                 sgp32_text("SMDP.example.com")};
    sgp32_rsp_verdict verdict;

    sgp22_InitiateAuthenticationOkEs9 first;
    assert_status(
        sgp22_InitiateAuthenticationOkEs9_decode(&first, NULL, initiate.der, SGP32_LENIENT),
        SGP32_OK);
    sgp32_public_key dp_auth = key_of(&first.serverCertificate);
    sgp32_signed1 signed1 = sgp32_signed1_of_server(&first.serverSigned1);
    assert_status(sgp32_server_signed1_check(&crypto, &verdict, &dp_auth, &signed1,
                                             first.serverSignature1, &session),
                  SGP32_OK);

    sgp22_AuthenticateServerResponse second;
    assert_status(
        sgp22_AuthenticateServerResponse_decode(&second, NULL, authenticate.der, SGP32_LENIENT),
        SGP32_OK);
    const sgp22_AuthenticateResponseOk *ok = &second.authenticateResponseOk;
    sgp32_public_key euicc = key_of(&ok->euiccCertificate);
    signed1 = sgp32_signed1_of_sgp22(&ok->euiccSigned1);
    assert_status(sgp32_euicc_signed1_check(&crypto, &verdict, &euicc, &signed1,
                                            ok->euiccSignature1, &session),
                  SGP32_OK);
    sgp32_AuthenticateServerResponse as32;
    assert_status(
        sgp32_AuthenticateServerResponse_decode(&as32, NULL, authenticate.der, SGP32_LENIENT),
        SGP32_OK);
    signed1 = sgp32_signed1_of_sgp32(&as32.authenticateResponseOk.euiccSigned1);
    assert_status(sgp32_euicc_signed1_check(&crypto, &verdict, &euicc, &signed1,
                                            as32.authenticateResponseOk.euiccSignature1, &session),
                  SGP32_OK);

    /* BF3B { A0 { … } }: the AuthenticateClientOk inside has an implicit tag */
    sgp22_AuthenticateClientResponseEs9 third;
    assert_status(
        sgp22_AuthenticateClientResponseEs9_decode(&third, NULL, client.der, SGP32_LENIENT),
        SGP32_OK);
    const sgp22_AuthenticateClientOk *client_ok = &third.authenticateClientOk;
    sgp32_public_key dp_pb = key_of(&client_ok->smdpCertificate);
    assert_status(sgp32_smdp_signed2_check(&crypto, &verdict, &dp_pb, &client_ok->smdpSigned2,
                                           client_ok->smdpSignature2, ok->euiccSignature1,
                                           &session),
                  SGP32_OK);

    sgp22_PrepareDownloadResponse fourth;
    assert_status(sgp22_PrepareDownloadResponse_decode(&fourth, NULL, prepare.der, SGP32_STRICT),
                  SGP32_OK);
    const sgp22_PrepareDownloadResponseOk *prepared = &fourth.downloadResponseOk;
    assert_status(sgp32_euicc_signed2_check(&crypto, &verdict, &euicc, &prepared->euiccSigned2,
                                            prepared->euiccSignature2, client_ok->smdpSignature2,
                                            &session, dp_pb.curve, none),
                  SGP32_OK);

    sgp32_PendingNotification notification;
    assert_status(sgp32_PendingNotification_decode(&notification, NULL, pending.der, SGP32_LENIENT),
                  SGP32_OK);
    assert_status(sgp32_notification_verify(&crypto, &euicc, &notification), SGP32_OK);

    /* The SM-DP+'s own view of its package. */
    sgp32_certificate certificate;
    assert_status(sgp32_certificate_read(&certificate, &ok->euiccCertificate, 0), SGP32_OK);
    uint8_t eid[16];
    assert_status(sgp32_certificate_eid(eid, &certificate), SGP32_OK);
    sgp32_private_key one_time;
    assert_status(sgp32_private_key_of(&one_time, dp_pb.curve, otsk.der), SGP32_OK);
    sgp32_bpp_access access = {.one_time = &one_time,
                               .smdp_side = true,
                               .euicc_otpk = prepared->euiccSigned2.euiccOtpk,
                               .smdp_key = &dp_pb,
                               .transaction_id = id.der,
                               .eid = {eid, sizeof eid},
                               .options = SGP32_LENIENT};
    uint8_t buffer[2048];
    sgp32_bpp_opened opened;
    sgp32_bpp_fault fault;
    assert_status(
        sgp32_bpp_open(&crypto, &opened, &fault, buffer, sizeof buffer, &access, package.der),
        SGP32_OK);
    assert_same(opened.profile, profile.der);
    assert_same(opened.metadata, metadata.der);
    cr_assert_not(opened.keys_replaced);

    /* The same package again from its inputs, byte for byte. */
    sgp22_InitialiseSecureChannelRequest request;
    assert_status(
        sgp22_InitialiseSecureChannelRequest_decode(&request, NULL, opened.channel, SGP32_LENIENT),
        SGP32_OK);
    sgp32_session_keys keys;
    assert_status(sgp32_channel_derive(&crypto, &keys, &one_time, prepared->euiccSigned2.euiccOtpk,
                                       &request, sgp32_bytes_of(eid, sizeof eid)),
                  SGP32_OK);
    uint8_t point[SGP32_POINT_SIZE];
    assert_status(sgp32_key_point(&crypto, point, &one_time), SGP32_OK);
    assert_octets(point, request.smdpOtpk);
    sgp32_bpp_contents contents = {
        .channel = opened.channel, .configure = opened.configure, .metadata = metadata.der};
    uint8_t again[2048];
    sgp32_bytes built;
    assert_status(
        sgp32_bpp_build(&crypto, &built, again, sizeof again, &keys, &contents, profile.der),
        SGP32_OK);
    assert_same(built, package.der);
    session_file *files[] = {&initiate, &authenticate,     &client,    &prepare,
                             &package,  &pending,          &otsk,      &profile,
                             &metadata, &server_challenge, &challenge, &id};
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        free(files[i]->data);
    }
    port_close(&context);
}

/* The hex text of a field of the worked example, from `text` on. */
static sgp32_bytes field(const char *text, const char *name)
{
    static uint8_t memory[1 << 15];
    static size_t used;
    char quoted[64];
    snprintf(quoted, sizeof quoted, "\"%s\": \"", name);
    const char *at = strstr(text, quoted);
    cr_assert_not_null(at, "no field %s", name);
    at += strlen(quoted);
    size_t start = used;
    for (; *at != '"'; at += 2) {
        const char digits[3] = {at[0], at[1], '\0'};
        cr_assert_lt(used, sizeof memory);
        memory[used++] = (uint8_t)strtoul(digits, NULL, 16);
    }
    return sgp32_bytes_of(memory + start, used - start);
}

Test(bpp_shared, worked_example_is_reproduced)
{
    size_t size = 0;
    size_t profile_size = 0;
    size_t certificate_size = 0;
    char *text = (char *)scene_shared("spec/key_agreement_vectors.json", &size);
    uint8_t *upp = scene_shared("data/upp/TS48V1-A-UNIQUE.der", &profile_size);
    uint8_t *der = scene_shared("data/sgp26/2020/CERT_S_SM_DPpb_ECDSA_NIST.der", &certificate_size);
    if (text == NULL || upp == NULL || der == NULL) {
        free(text);
        free(upp);
        free(der);
        return;
    }
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    pkix_Certificate certificate;
    assert_status(pkix_Certificate_decode(&certificate, NULL, sgp32_bytes_of(der, certificate_size),
                                          SGP32_LENIENT),
                  SGP32_OK);
    sgp32_public_key dp_pb = key_of(&certificate);
    sgp32_private_key one_time;
    assert_status(sgp32_private_key_of(&one_time, SGP32_CURVE_P256, field(text, "d_euicc")),
                  SGP32_OK);
    sgp32_bytes package = field(text, "bpp");
    sgp32_bpp_access access = {
        .one_time = &one_time, .smdp_key = &dp_pb, .eid = field(text, "eid")};
    static uint8_t buffer[1 << 14];
    static uint8_t again[1 << 14];
    sgp32_bpp_opened opened;
    sgp32_bytes built;
    assert_status(sgp32_bpp_open(&crypto, &opened, NULL, buffer, sizeof buffer, &access, package),
                  SGP32_OK);
    assert_same(opened.profile, sgp32_bytes_of(upp, profile_size));
    cr_assert(opened.keys_replaced);

    /* The SM-DP+'s side of it. */
    sgp32_private_key smdp;
    assert_status(sgp32_private_key_of(&smdp, SGP32_CURVE_P256, field(text, "d_smdp")), SGP32_OK);
    sgp32_session_keys keys;
    sgp32_session_keys profile_keys;
    sgp22_InitialiseSecureChannelRequest request;
    assert_status(
        sgp22_InitialiseSecureChannelRequest_decode(&request, NULL, opened.channel, SGP32_STRICT),
        SGP32_OK);
    sgp32_smdp_agreement inputs = {request.transactionId, request.controlRefTemplate.hostId,
                                   field(text, "eid"), field(text, "euiccOtpk"), &smdp};
    uint8_t channel_buffer[512];
    sgp32_bytes channel;
    assert_status(sgp32_smdp_agree(&crypto, &keys, &channel, channel_buffer, sizeof channel_buffer,
                                   &one_time, &inputs),
                  SGP32_OK);
    /* all but the signature, which is new each time */
    cr_assert_eq(channel.size, opened.channel.size);
    cr_assert_eq(memcmp(channel.data, opened.channel.data, channel.size - SGP32_SIGNATURE_SIZE), 0);
    assert_octets(keys.mac_chaining, field(text, "initial_mac_chaining"));
    assert_octets(keys.s_enc, field(text, "s_enc"));
    assert_octets(keys.s_mac, field(text, "s_mac"));
    memcpy(profile_keys.mac_chaining, field(text, "initialMacChainingValue").data, 16);
    memcpy(profile_keys.s_enc, field(text, "ppkEnc").data, 16);
    memcpy(profile_keys.s_mac, field(text, "ppkCmac").data, 16);
    sgp32_bpp_contents contents = {.channel = opened.channel,
                                   .configure = opened.configure,
                                   .metadata = opened.metadata,
                                   .profile_keys = &profile_keys};
    assert_status(sgp32_bpp_build(&crypto, &built, again, sizeof again, &keys, &contents,
                                  sgp32_bytes_of(upp, profile_size)),
                  SGP32_OK);
    assert_same(built, package);

    static const size_t expected[] = {188,  28,   2,    58,   76,   4,    1020, 1020, 1020,
                                      1020, 1020, 1020, 1020, 1020, 1020, 1020, 1020, 716};
    sgp32_bpp_units units;
    sgp32_bpp_unit unit;
    sgp32_bpp_units_begin(&units, package);
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        assert_status(sgp32_bpp_units_next(&units, &unit), SGP32_OK);
        cr_assert_eq(unit.data.size, expected[i]);
    }
    cr_assert(sgp32_bpp_units_done(&units));
    free(text);
    free(upp);
    free(der);
    port_close(&context);
}

static uint8_t base64_value(char c)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return (uint8_t)(strchr(digits, c) - digits);
}

/* Decodes base64 in place; the size. */
static size_t base64_read(uint8_t *data)
{
    size_t out = 0;
    uint32_t bits = 0;
    unsigned count = 0;
    for (const uint8_t *at = data; *at != '\0' && *at != '='; at++) {
        if (*at <= ' ') {
            continue;
        }
        bits = bits << 6 | base64_value((char)*at);
        count += 6;
        if (count >= 8) {
            count -= 8;
            data[out++] = (uint8_t)(bits >> count);
        }
    }
    return out;
}

Test(bpp_shared, vendor_packages_are_segmented_as_their_files)
{
    for (int number = 1; number <= 2; number++) {
        char name[64];
        size_t size = 0;
        snprintf(name, sizeof name, "data/bpp/bpp@%d.txt", number);
        uint8_t *package = scene_shared(name, &size);
        snprintf(name, sizeof name, "data/bpp/sbpp@%d.txt", number);
        char *lines = (char *)scene_shared(name, &size);
        if (package == NULL || lines == NULL) {
            free(package);
            free(lines);
            return;
        }
        size_t package_size = base64_read(package);
        sgp32_bpp_units units;
        sgp32_bpp_unit unit;
        size_t largest = 0;
        sgp32_bpp_units_begin(&units, sgp32_bytes_of(package, package_size));
        char *rest = NULL;
        for (char *line = strtok_r(lines, "\r\n", &rest); line != NULL;
             line = strtok_r(NULL, "\r\n", &rest)) {
            if (line[0] == '#') {
                continue;
            }
            assert_status(sgp32_bpp_units_next(&units, &unit), SGP32_OK);
            assert_same(unit.data, hex(line));
            largest = unit.data.size > largest ? unit.data.size : largest;
            size_t offset = 0;
            size_t taken = 0;
            uint32_t block = 0;
            bool last = false;
            while (offset < unit.data.size) {
                sgp32_store_data command;
                sgp32_bytes data;
                uint8_t apdu[5 + SGP32_STORE_DATA_MAX];
                cr_assert_not(last);
                assert_status(sgp32_store_data_next(&command, &offset, 0x80, unit.data), SGP32_OK);
                memcpy(apdu, command.header, 5);
                memcpy(apdu + 5, command.data.data, command.data.size);
                assert_status(sgp32_store_data_take(&data, &last, &block,
                                                    sgp32_bytes_of(apdu, 5 + command.data.size)),
                              SGP32_OK);
                cr_assert_eq(memcmp(data.data, unit.data.data + taken, data.size), 0);
                taken += data.size;
            }
            cr_assert(last);
            cr_assert_eq(taken, unit.data.size);
        }
        cr_assert(sgp32_bpp_units_done(&units));
        cr_assert_eq(largest, SGP32_BSP_SEGMENT_MAX);
        free(package);
        free(lines);
    }
}
