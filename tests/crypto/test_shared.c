/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The worked vectors that lie beside the source tree, in ../shared, when they
 * do: one key agreement with all its segments, and eIM package signatures. The
 * texts are searched for their fields in order; no JSON parser is needed.
 */
#include "port.h"
#include "sgp32/bsp.h"

#include <stdio.h>

/* Reads a file below ../shared into memory that ends with a NUL; NULL if it is not there. */
static char *read_shared(const char *name, size_t *size)
{
    char path[256];
    snprintf(path, sizeof path, "../shared/%s", name);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return NULL;
    }
    char *text = malloc(1 << 20);
    cr_assert_not_null(text);
    *size = fread(text, 1, (1 << 20) - 1, file);
    text[*size] = '\0';
    fclose(file);
    return text;
}

/* The text of the next field with this name; *at moves behind it. */
static const char *next_field(const char **at, const char *name)
{
    static char value[1 << 16];
    char quoted[64];
    snprintf(quoted, sizeof quoted, "\"%s\": \"", name);
    const char *start = strstr(*at, quoted);
    cr_assert_not_null(start, "no field %s", name);
    start += strlen(quoted);
    size_t size = strcspn(start, "\"");
    cr_assert_lt(size, sizeof value);
    memcpy(value, start, size);
    value[size] = '\0';
    *at = start + size;
    return value;
}

static sgp32_bytes next_octets(const char **at, const char *name)
{
    return hex(next_field(at, name));
}

/* The public key of a certificate: the BIT STRING 03 42 00 04 … */
static sgp32_public_key key_of_certificate(const char *name)
{
    sgp32_public_key key = {SGP32_CURVE_P256, {NULL, 0}};
    size_t size = 0;
    char *der = read_shared(name, &size);
    cr_assert_not_null(der, "%s", name);
    for (size_t i = 0; i + 68 <= size; i++) {
        if (memcmp(der + i, "\x03\x42\x00\x04", 4) == 0) {
            static uint8_t points[8][SGP32_POINT_SIZE];
            static size_t used;
            memcpy(points[used], der + i + 3, SGP32_POINT_SIZE);
            key.point = sgp32_bytes_of(points[used++], SGP32_POINT_SIZE);
            break;
        }
    }
    free(der);
    cr_assert_eq(key.point.size, SGP32_POINT_SIZE);
    return key;
}

/* Seals and opens the next segment of a trace in the two sessions. */
static void check_segment(const sgp32_crypto *crypto, sgp32_bsp *sealer, sgp32_bsp *opener,
                          const char **at)
{
    uint8_t tag = next_octets(at, "tag").data[0];
    sgp32_bytes plain = next_octets(at, "plaintext");
    sgp32_bytes mac = next_octets(at, "mac_full");
    sgp32_bytes expected = next_octets(at, "segment");
    uint8_t buffer[SGP32_BSP_SEGMENT_MAX];
    sgp32_bytes segment;
    sgp32_bytes opened;
    assert_status(sgp32_bsp_seal(crypto, sealer, &segment, buffer, sizeof buffer, tag, plain),
                  SGP32_OK);
    cr_assert_eq(segment.size, expected.size);
    assert_octets(segment.data, expected);
    assert_octets(sealer->keys.mac_chaining, mac);
    assert_status(sgp32_bsp_open(crypto, opener, &opened, buffer, sizeof buffer, tag, segment),
                  SGP32_OK);
    cr_assert_eq(opened.size, plain.size);
    assert_octets(opened.data, plain);
}

Test(crypto_shared, key_agreement_vector)
{
    size_t size = 0;
    char *text = read_shared("spec/key_agreement_vectors.json", &size);
    if (text == NULL) {
        return;
    }
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    const char *at = text;
    sgp32_private_key keys[2];
    sgp32_bytes points[2];
    uint8_t secret[SGP32_SCALAR_SIZE];
    uint8_t point[SGP32_POINT_SIZE];

    keys[0] = private_key(SGP32_CURVE_P256, next_field(&at, "d_smdp"));
    keys[1] = private_key(SGP32_CURVE_P256, next_field(&at, "d_euicc"));
    points[0] = next_octets(&at, "smdpOtpk");
    points[1] = next_octets(&at, "euiccOtpk");
    sgp32_bytes shared = next_octets(&at, "shared_secret_x");
    for (size_t side = 0; side < 2; side++) {
        sgp32_public_key peer = {SGP32_CURVE_P256, points[1 - side]};
        assert_status(sgp32_key_point(&crypto, point, &keys[side]), SGP32_OK);
        assert_octets(point, points[side]);
        assert_status(sgp32_ecdh(&crypto, secret, &keys[side], &peer), SGP32_OK);
        assert_octets(secret, shared);
    }

    uint8_t type = next_octets(&at, "keyType").data[0];
    uint8_t length = next_octets(&at, "keyLen").data[0];
    sgp32_bytes host_id = next_octets(&at, "hostId");
    sgp32_bytes eid = next_octets(&at, "eid");
    sgp32_session_keys session;
    assert_status(sgp32_session_keys_derive(&crypto, &session, shared, type, length, host_id, eid),
                  SGP32_OK);
    assert_octets(session.mac_chaining, next_octets(&at, "initial_mac_chaining"));
    assert_octets(session.s_enc, next_octets(&at, "s_enc"));
    assert_octets(session.s_mac, next_octets(&at, "s_mac"));

    sgp32_bsp sealer;
    sgp32_bsp opener;
    sgp32_bsp_begin(&sealer, &session);
    sgp32_bsp_begin(&opener, &session);
    for (size_t i = 0; i < 3; i++) {
        check_segment(&crypto, &sealer, &opener, &at);
    }
    sgp32_session_keys profile;
    memcpy(profile.mac_chaining, next_octets(&at, "initialMacChainingValue").data, SGP32_AES_SIZE);
    memcpy(profile.s_enc, next_octets(&at, "ppkEnc").data, SGP32_AES_SIZE);
    memcpy(profile.s_mac, next_octets(&at, "ppkCmac").data, SGP32_AES_SIZE);
    assert_status(sgp32_bsp_replace_keys(&crypto, &sealer, &profile), SGP32_OK);
    assert_status(sgp32_bsp_replace_keys(&crypto, &opener, &profile), SGP32_OK);
    for (size_t i = 0; i < 12; i++) {
        check_segment(&crypto, &sealer, &opener, &at);
    }

    sgp32_public_key signer = key_of_certificate("data/sgp26/2020/CERT_S_SM_DPpb_ECDSA_NIST.der");
    sgp32_bytes input = next_octets(&at, "smdpSign_input");
    assert_status(sgp32_ecdsa_verify(&crypto, &signer, next_octets(&at, "smdpSign"), &input, 1),
                  SGP32_OK);
    free(text);
    port_close(&context);
}

/* The number of a segment, encrypted: its initial value. */
static void check_icv(const sgp32_crypto *crypto, const uint8_t *s_enc, uint32_t number,
                      sgp32_bytes expected)
{
    uint8_t block[SGP32_AES_SIZE] = {0};
    uint8_t icv[SGP32_AES_SIZE];
    for (size_t i = 0; i < 4; i++) {
        block[15 - i] = (uint8_t)(number >> 8 * i);
    }
    assert_status(sgp32_aes_block(crypto, icv, s_enc, block), SGP32_OK);
    assert_octets(icv, expected);
}

/* What happens inside the functions that key_agreement_vector calls, step by step. */
Test(crypto_shared, every_intermediate_of_the_key_agreement_vector)
{
    size_t size = 0;
    char *text = read_shared("spec/key_agreement_vectors.json", &size);
    if (text == NULL) {
        return;
    }
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    const char *at = text;
    uint8_t material[64];
    sgp32_bytes secret = next_octets(&at, "shared_secret_x");
    const sgp32_bytes lengths[3] = {hex("0D"), hex("10"), {NULL, 0}};
    sgp32_bytes info[6];
    info[0] = next_octets(&at, "keyType");
    info[1] = next_octets(&at, "keyLen");
    info[2] = lengths[0];
    info[3] = next_octets(&at, "hostId");
    info[4] = lengths[1];
    info[5] = next_octets(&at, "eid");
    uint8_t joined[64];
    size_t used = 0;
    for (size_t i = 0; i < 6; i++) {
        memcpy(joined + used, info[i].data, info[i].size);
        used += info[i].size;
    }
    sgp32_bytes shared_info = next_octets(&at, "sharedInfo");
    cr_assert_eq(used, shared_info.size);
    assert_octets(joined, shared_info);
    assert_status(sgp32_x963_kdf(&crypto, material, sizeof material, secret, &shared_info, 1),
                  SGP32_OK);
    assert_octets(material, next_octets(&at, "kdf_block1"));
    assert_octets(material + 32, next_octets(&at, "kdf_block2"));
    assert_octets(material, next_octets(&at, "okm48"));
    const uint8_t *chain = next_octets(&at, "initial_mac_chaining").data;
    const uint8_t *s_enc = next_octets(&at, "s_enc").data;
    const uint8_t *s_mac = next_octets(&at, "s_mac").data;

    for (uint32_t i = 0; i < 15; i++) {
        const uint32_t number = i < 3 ? i + 1 : i - 2;
        if (i == 3) { /* ReplaceSessionKeys */
            chain = next_octets(&at, "initialMacChainingValue").data;
            s_enc = next_octets(&at, "ppkEnc").data;
            s_mac = next_octets(&at, "ppkCmac").data;
        }
        uint8_t computed[SGP32_BSP_SEGMENT_MAX];
        const uint8_t tag = next_octets(&at, "tag").data[0];
        if (tag != SGP32_BSP_CLEAR) {
            sgp32_bytes icv = next_octets(&at, "icv");
            check_icv(&crypto, s_enc, number, icv);
            sgp32_bytes plain = next_octets(&at, "plaintext");
            sgp32_bytes padded = next_octets(&at, "padded");
            cr_assert_eq(padded.size, (plain.size / 16 + 1) * 16);
            assert_octets(padded.data, plain);
            cr_assert_eq(padded.data[plain.size], 0x80);
            cr_assert(is_zero(padded.data + plain.size + 1, padded.size - plain.size - 1));
            assert_status(sgp32_aes_cbc_encrypt(&crypto, computed, s_enc, icv.data, padded),
                          SGP32_OK);
            assert_octets(computed, next_octets(&at, "ciphertext"));
        }
        uint8_t mac[SGP32_AES_SIZE];
        sgp32_bytes mac_full;
        sgp32_bytes input[2] = {{chain, SGP32_AES_SIZE}, {NULL, 0}};
        if (i < 3) {
            input[1] = next_octets(&at, "mac_input");
            assert_octets(input[1].data, input[0]);
            mac_full = next_octets(&at, "mac_full");
            assert_status(sgp32_aes_cmac(&crypto, mac, s_mac, &input[1], 1), SGP32_OK);
            assert_octets(mac, mac_full);
        } else {
            mac_full = next_octets(&at, "mac_full");
        }
        input[1] = next_octets(&at, "segment");
        assert_octets(input[1].data + input[1].size - SGP32_BSP_MAC_SIZE,
                      sgp32_bytes_of(mac_full.data, SGP32_BSP_MAC_SIZE));
        input[1].size -= SGP32_BSP_MAC_SIZE;
        assert_status(sgp32_aes_cmac(&crypto, mac, s_mac, input, 2), SGP32_OK);
        assert_octets(mac, mac_full);
        chain = mac_full.data;
    }
    static const struct {
        uint32_t number;
        const char *name;
    } examples[] = {{1, "1"}, {2, "2"}, {3, "3"}, {255, "255"}, {256, "256"}};
    /* under a key that is named in the text of the rule, S-ENC of a third party's trace */
    at = strstr(at, "s_enc=");
    cr_assert_not_null(at);
    char key[33] = {0};
    memcpy(key, at + strlen("s_enc="), 32);
    const sgp32_bytes example = hex(key);
    for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++) {
        check_icv(&crypto, example.data, examples[i].number, next_octets(&at, examples[i].name));
    }
    free(text);
    port_close(&context);
}

Test(crypto_shared, eim_signature_vectors)
{
    size_t size = 0;
    char *text = read_shared("spec/eim_signature_vectors.json", &size);
    if (text == NULL) {
        return;
    }
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_public_key eim = key_of_certificate("data/sgp26/variant_o/CERT_S_EIMsign_ECDSA_NIST.der");
    sgp32_public_key euicc = key_of_certificate("data/sgp26/variant_o/CERT_EUICC_SIG_NIST.der");
    const char *at = text;
    for (size_t i = 0; i < 3; i++) {
        sgp32_bytes pieces[2];
        pieces[1] = next_octets(&at, "token_tlv");
        pieces[0] = next_octets(&at, "euiccPackageSigned");
        sgp32_bytes input = next_octets(&at, "eim_signature_input");
        sgp32_bytes signature = next_octets(&at, "eimSignature");
        assert_status(sgp32_ecdsa_verify(&crypto, &eim, signature, &input, 1), SGP32_OK);
        assert_status(sgp32_ecdsa_verify(&crypto, &eim, signature, pieces, 2), SGP32_OK);
        assert_status(sgp32_ecdsa_verify(&crypto, &eim, signature, pieces, 1), SGP32_SIGNATURE);
        assert_status(sgp32_ecdsa_verify(&crypto, &euicc, signature, &input, 1), SGP32_SIGNATURE);
        input = next_octets(&at, "euiccSignEPR_input");
        signature = next_octets(&at, "euiccSignEPR");
        assert_status(sgp32_ecdsa_verify(&crypto, &euicc, signature, &input, 1), SGP32_OK);
    }
    free(text);
    port_close(&context);
}
