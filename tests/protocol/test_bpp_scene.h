/* SPDX-License-Identifier: Apache-2.0 */
/* Both sides of a session with keys of their own, for the tests of bpp.h and rsp.h. */
#ifndef SGP32_TESTS_BPP_SCENE_H
#define SGP32_TESTS_BPP_SCENE_H

#include "../crypto/port.h"
#include "support/support.h"

#include "sgp32/bpp.h"

#include <stdio.h>

#define SCENE_EID "89049032123451234512345678901235"
#define SCENE_ID "000102030405060708090a0b0c0d0e0f"

static const sgp32_curve scene_curves[] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};

typedef struct scene {
    port_context context;
    sgp32_crypto crypto;
    sgp32_curve curve;
    sgp32_private_key smdp;  /* DPpb */
    sgp32_private_key euicc; /* SK.EUICC */
    uint8_t smdp_point[SGP32_POINT_SIZE];
    uint8_t euicc_point[SGP32_POINT_SIZE];
    sgp32_public_key smdp_key;
    sgp32_public_key euicc_key;
    sgp22_SmdpSigned2 signed2;
    uint8_t signed2_buffer[128];
    uint8_t euicc_signature1[SGP32_SIGNATURE_SIZE];
    uint8_t smdp_signature2[SGP32_SIGNATURE_SIZE];
    sgp32_euicc_agreement agreement;
    uint8_t response_buffer[512];
    sgp32_bytes response;
    uint8_t channel_buffer[512];
    sgp32_bytes channel;
    sgp32_session_keys keys; /* of the SM-DP+ */
    uint8_t metadata[64];
} scene;

static inline sgp32_bytes scene_view(const void *data)
{
    return sgp32_bytes_of(data, SGP32_SIGNATURE_SIZE);
}

/* Keys, and an smdpSigned2 that is signed. */
static inline void scene_open(scene *s, sgp32_curve curve)
{
    memset(s, 0, sizeof *s);
    s->crypto = port_open(&s->context);
    s->curve = curve;
    assert_status(sgp32_key_generate(&s->crypto, &s->smdp, s->smdp_point, curve), SGP32_OK);
    assert_status(sgp32_key_generate(&s->crypto, &s->euicc, s->euicc_point, curve), SGP32_OK);
    s->smdp_key = (sgp32_public_key){curve, {s->smdp_point, SGP32_POINT_SIZE}};
    s->euicc_key = (sgp32_public_key){curve, {s->euicc_point, SGP32_POINT_SIZE}};
    memset(s->euicc_signature1, 0x11, sizeof s->euicc_signature1);
    sgp22_SmdpSigned2 value;
    sgp32_bytes der;
    sgp22_SmdpSigned2_init(&value);
    value.transactionId = hex(SCENE_ID);
    assert_status(
        sgp22_SmdpSigned2_encode(&der, NULL, s->signed2_buffer, sizeof s->signed2_buffer, &value),
        SGP32_OK);
    assert_status(sgp22_SmdpSigned2_decode(&s->signed2, NULL, der, SGP32_STRICT), SGP32_OK);
    assert_status(sgp32_rsp_sign(&s->crypto, s->smdp_signature2, SGP32_SMDP_SIGNATURE2, &s->smdp,
                                 der, scene_view(s->euicc_signature1)),
                  SGP32_OK);
}

/* The single round trip: PrepareDownloadResponse, then BF23 and the SM-DP+'s keys. */
static inline void scene_agree(scene *s)
{
    sgp22_PrepareDownloadResponse answer;
    assert_status(sgp32_prepare_download(&s->crypto, &s->agreement, &s->response,
                                         s->response_buffer, sizeof s->response_buffer, &s->euicc,
                                         s->curve, &s->signed2, scene_view(s->smdp_signature2),
                                         sgp32_bytes_of(NULL, 0)),
                  SGP32_OK);
    assert_status(sgp22_PrepareDownloadResponse_decode(&answer, NULL, s->response, SGP32_STRICT),
                  SGP32_OK);
    sgp32_smdp_agreement inputs = {hex(SCENE_ID), sgp32_text("host"), hex(SCENE_EID),
                                   answer.downloadResponseOk.euiccSigned2.euiccOtpk, NULL};
    assert_status(sgp32_smdp_agree(&s->crypto, &s->keys, &s->channel, s->channel_buffer,
                                   sizeof s->channel_buffer, &s->smdp, &inputs),
                  SGP32_OK);
}

/* The contents of a small package. */
static inline sgp32_bpp_contents scene_contents(scene *s)
{
    sgp32_bpp_contents contents = {.channel = s->channel,
                                   .metadata = hex("BF250E5A0A989400000000000000019100")};
    return contents;
}

/* What the eUICC opens with. */
static inline sgp32_bpp_access scene_access(scene *s)
{
    sgp32_bpp_access access = {
        .agreement = &s->agreement, .smdp_key = &s->smdp_key, .eid = hex(SCENE_EID)};
    return access;
}

/* Reads a file below ../shared; NULL, and a notice, if it is not there. */
static inline uint8_t *scene_shared(const char *name, size_t *size)
{
    char path[256];
    snprintf(path, sizeof path, "../shared/%s", name);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fprintf(stderr, "not run: %s is not there\n", path);
        return NULL;
    }
    uint8_t *data = malloc(1 << 20);
    cr_assert_not_null(data);
    *size = fread(data, 1, (1 << 20) - 1, file);
    data[*size] = '\0';
    fclose(file);
    return data;
}

#endif
