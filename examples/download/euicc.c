/* SPDX-License-Identifier: Apache-2.0 */
/* The eUICC of the download. */
#include "download.h"

/* EUICCInfo2, which this eUICC keeps as it is sent. */
static const uint8_t info2[] = {
    0xBF, 0x22, 0x71, 0x81, 0x03, 0x03, 0x01, 0x03, 0x82, 0x03, 0x02, 0x05, 0x00, 0x83, 0x03,
    0x01, 0x04, 0x07, 0x84, 0x0F, 0x81, 0x01, 0x04, 0x82, 0x04, 0x00, 0x0A, 0x1E, 0x00, 0x83,
    0x04, 0x00, 0x00, 0x6E, 0x00, 0x85, 0x04, 0x02, 0x6B, 0xC0, 0xCC, 0x88, 0x05, 0x04, 0xD4,
    0x00, 0x10, 0x30, 0xA9, 0x16, 0x04, 0x14, 0x32, 0xD7, 0xB3, 0x6A, 0x07, 0xB2, 0x37, 0x44,
    0xC0, 0x06, 0xA8, 0x75, 0xE0, 0xFF, 0x55, 0xA1, 0xB8, 0x08, 0x36, 0xDD, 0xAA, 0x16, 0x04,
    0x14, 0x32, 0xD7, 0xB3, 0x6A, 0x07, 0xB2, 0x37, 0x44, 0xC0, 0x06, 0xA8, 0x75, 0xE0, 0xFF,
    0x55, 0xA1, 0xB8, 0x08, 0x36, 0xDD, 0x04, 0x03, 0x01, 0x00, 0x00, 0x0C, 0x0D, 0x45, 0x58,
    0x2D, 0x58, 0x58, 0x2D, 0x55, 0x50, 0x2D, 0x30, 0x31, 0x32, 0x36};
/* AID of the ISD-P that the profile goes into, and what the profile's installation answered. */
static const uint8_t isdp[] = {0xA0, 0x00, 0x00, 0x05, 0x59, 0x10, 0x10, 0xFF,
                               0xFF, 0xFF, 0xFF, 0x89, 0x00, 0x00, 0x10, 0x00};
static const uint8_t installed_well[] = {0x30, 0x07, 0xA0, 0x05, 0x30, 0x03, 0x80, 0x01, 0x00};
static const uint8_t smdp_oid[] = {0x88, 0x37, 0x0A}; /* 2.999.10 */

void euicc_open(euicc *self, const sgp32_crypto *crypto)
{
    memset(self, 0, sizeof *self);
    self->crypto = crypto;
    self->key = read_key("tests/pki/nist/euicc.pem");
    read_certificate(&self->own, "tests/pki/nist/euicc.der");
    read_certificate(&self->eum, "tests/pki/nist/eum.der");
    read_certificate(&self->ci, "tests/pki/nist/ci.der");
}

sgp32_bytes euicc_challenge(euicc *self)
{
    succeed(sgp32_random(self->crypto, self->challenge, sizeof self->challenge), "a challenge");
    self->session = (sgp32_rsp_session){.euicc_challenge =
                                            sgp32_bytes_of(self->challenge, sizeof self->challenge),
                                        .server_address = sgp32_text(SERVER_ADDRESS)};
    return self->session.euicc_challenge;
}

sgp32_bytes euicc_authenticate(euicc *self, uint8_t *buffer, size_t capacity, sgp32_bytes message)
{
    static sgp22_AuthenticateServerRequest request;
    sgp32_certificate smdp;
    sgp32_rsp_verdict verdict;
    succeed(sgp22_AuthenticateServerRequest_decode(&request, NULL, message, SGP32_STRICT),
            "decoding AuthenticateServerRequest");
    succeed(sgp32_certificate_read(&smdp, &request.serverCertificate, 0), "its certificate");
    trust(self->crypto, &smdp, SGP32_ROLE_DP_AUTH, NULL, &self->ci.read);
    const sgp32_signed1 signed1 = sgp32_signed1_of_server(&request.serverSigned1);
    succeed(sgp32_server_signed1_check(self->crypto, &verdict, &smdp.key, &signed1,
                                       request.serverSignature1, &self->session),
            "checking serverSigned1");
    require(signed1.transaction_id.size <= sizeof self->transaction_id, "transactionId");
    memcpy(self->transaction_id, signed1.transaction_id.data, signed1.transaction_id.size);
    self->session.transaction_id =
        sgp32_bytes_of(self->transaction_id, signed1.transaction_id.size);

    static sgp32_AuthenticateServerResponse response;
    sgp32_AuthenticateServerResponse_init(&response);
    response.choice = SGP32_AuthenticateServerResponse_authenticateResponseOk;
    sgp32_AuthenticateResponseOk *ok = &response.authenticateResponseOk;
    sgp32_AuthenticateResponseOk_init(ok);
    ok->euiccSigned1.transactionId = self->session.transaction_id;
    ok->euiccSigned1.serverAddress = signed1.server_address;
    ok->euiccSigned1.serverChallenge = signed1.server_challenge;
    ok->euiccSigned1.ctxParams1 = request.ctxParams1;
    succeed(sgp32_EUICCInfo2_decode(&ok->euiccSigned1.euiccInfo2, NULL,
                                    sgp32_bytes_of(info2, sizeof info2), SGP32_STRICT),
            "reading the own EUICCInfo2");
    ok->euiccCertificate = self->own.value;
    ok->eumCertificate = self->eum.value;

    uint8_t euicc_signed1[512];
    sgp32_bytes der;
    succeed(sgp32_EuiccSigned1_encode(&der, NULL, euicc_signed1, sizeof euicc_signed1,
                                      &ok->euiccSigned1),
            "encoding euiccSigned1");
    succeed(sgp32_rsp_sign(self->crypto, self->signature1, SGP32_EUICC_SIGNATURE1, &self->key, der,
                           sgp32_bytes_of(NULL, 0)),
            "signing euiccSigned1");
    ok->euiccSignature1 = sgp32_bytes_of(self->signature1, sizeof self->signature1);
    succeed(sgp32_AuthenticateServerResponse_encode(&der, NULL, buffer, capacity, &response),
            "encoding AuthenticateServerResponse");
    return der;
}

sgp32_bytes euicc_prepare(euicc *self, uint8_t *buffer, size_t capacity, sgp32_bytes message)
{
    sgp22_PrepareDownloadRequest request;
    sgp32_certificate binding;
    sgp32_rsp_verdict verdict;
    succeed(sgp22_PrepareDownloadRequest_decode(&request, NULL, message, SGP32_STRICT),
            "decoding PrepareDownloadRequest");
    succeed(sgp32_certificate_read(&binding, &request.smdpCertificate, 0), "its certificate");
    trust(self->crypto, &binding, SGP32_ROLE_DP_PB, NULL, &self->ci.read);
    succeed(sgp32_smdp_signed2_check(
                self->crypto, &verdict, &binding.key, &request.smdpSigned2, request.smdpSignature2,
                sgp32_bytes_of(self->signature1, sizeof self->signature1), &self->session),
            "checking smdpSigned2");
    memcpy(self->binding_point, binding.key.point.data, sizeof self->binding_point);
    self->binding_key.curve = binding.key.curve;
    self->binding_key.point = sgp32_bytes_of(self->binding_point, sizeof self->binding_point);

    sgp32_bytes response;
    succeed(sgp32_prepare_download(self->crypto, &self->agreement, &response, buffer, capacity,
                                   &self->key, binding.key.curve, &request.smdpSigned2,
                                   request.smdpSignature2, sgp32_bytes_of(NULL, 0)),
            "preparing the download");
    return response;
}

/* Takes what has been opened, piece by piece. */
static sgp32_status install(void *context, sgp32_bpp_part part, sgp32_bytes data)
{
    euicc *self = context;
    uint8_t *to = part == SGP32_BPP_PROFILE ? self->installed : self->metadata;
    size_t *size = part == SGP32_BPP_PROFILE ? &self->installed_size : &self->metadata_size;
    size_t room = part == SGP32_BPP_PROFILE ? sizeof self->installed : sizeof self->metadata;
    if (part != SGP32_BPP_PROFILE && part != SGP32_BPP_METADATA) {
        return SGP32_OK;
    }
    if (data.size > room - *size) {
        return SGP32_BUFFER;
    }
    memcpy(to + *size, data.data, data.size);
    *size += data.size;
    return SGP32_OK;
}

void euicc_store(euicc *self, const uint8_t *command, size_t size)
{
    static uint8_t eid[16];
    if (self->opener.sink == NULL) {
        succeed(sgp32_certificate_eid(eid, &self->own.read), "the own EID");
        const sgp32_bpp_access access = {.agreement = &self->agreement,
                                         .smdp_key = &self->binding_key,
                                         .eid = sgp32_bytes_of(eid, sizeof eid)};
        succeed(sgp32_bpp_opener_begin(&self->opener, &access, install, self), "beginning to open");
    }
    sgp32_bytes data;
    bool last;
    succeed(sgp32_store_data_take(&data, &last, &self->block, sgp32_bytes_of(command, size)),
            "taking STORE DATA");
    succeed(sgp32_bpp_opener_feed(self->crypto, &self->opener, data), "opening");
}

sgp32_bytes euicc_finish(euicc *self, uint8_t *buffer, size_t capacity)
{
    sgp22_StoreMetadataRequest metadata;
    succeed(sgp32_bpp_opener_finish(self->crypto, &self->opener), "the package is complete");
    succeed(sgp22_StoreMetadataRequest_decode(
                &metadata, NULL, sgp32_bytes_of(self->metadata, self->metadata_size), SGP32_STRICT),
            "decoding the metadata");

    sgp22_ProfileInstallationResult result;
    sgp22_ProfileInstallationResult_init(&result);
    sgp22_ProfileInstallationResultData *signed_data = &result.profileInstallationResultData;
    signed_data->transactionId = self->session.transaction_id;
    signed_data->notificationMetadata.seqNumber = sgp32_integer_of(1);
    static const uint8_t install_event[] = {0x80};
    signed_data->notificationMetadata.profileManagementOperation =
        (sgp32_bits){install_event, SGP22_NotificationEvent_notificationInstall + 1};
    signed_data->notificationMetadata.notificationAddress = sgp32_text(SERVER_ADDRESS);
    signed_data->notificationMetadata.has_iccid = true;
    signed_data->notificationMetadata.iccid = metadata.iccid;
    signed_data->smdpOid = sgp32_bytes_of(smdp_oid, sizeof smdp_oid);
    signed_data->finalResult.choice = SGP22_ProfileInstallationResultData_finalResult_successResult;
    signed_data->finalResult.successResult.aid = sgp32_bytes_of(isdp, sizeof isdp);
    signed_data->finalResult.successResult.simaResponse =
        sgp32_bytes_of(installed_well, sizeof installed_well);

    uint8_t data[256];
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    sgp32_bytes der;
    succeed(sgp22_ProfileInstallationResultData_encode(&der, NULL, data, sizeof data, signed_data),
            "encoding the result");
    succeed(sgp32_rsp_sign(self->crypto, signature, SGP32_EUICC_SIGN_PIR, &self->key, der,
                           sgp32_bytes_of(NULL, 0)),
            "signing the result");
    result.euiccSignPIR = sgp32_bytes_of(signature, sizeof signature);
    succeed(sgp22_ProfileInstallationResult_encode(&der, NULL, buffer, capacity, &result),
            "encoding ProfileInstallationResult");
    return der;
}

void euicc_close(euicc *self)
{
    sgp32_private_key_wipe(self->crypto, &self->key);
    sgp32_euicc_agreement_wipe(self->crypto, &self->agreement);
    sgp32_bpp_opener_wipe(self->crypto, &self->opener);
}
