/* SPDX-License-Identifier: Apache-2.0 */
/* The SM-DP+ of the download. */
#include "download.h"

void server_open(server *self, const sgp32_crypto *crypto)
{
    memset(self, 0, sizeof *self);
    self->crypto = crypto;
    self->auth_key = read_key("tests/pki/nist/dp_auth.pem");
    self->binding_key = read_key("tests/pki/nist/dp_pb.pem");
    read_certificate(&self->auth, "tests/pki/nist/dp_auth.der");
    read_certificate(&self->binding, "tests/pki/nist/dp_pb.der");
    read_certificate(&self->ci, "tests/pki/nist/ci.der");
}

/* What the IPA adds: the device that the eUICC is in. */
static void describe_device(sgp22_CtxParams1 *params)
{
    static const uint8_t tac[4] = {0x35, 0x29, 0x06, 0x11};
    params->choice = SGP22_CtxParams1_ctxParamsForCommonAuthentication;
    params->ctxParamsForCommonAuthentication.deviceInfo.tac = sgp32_bytes_of(tac, sizeof tac);
}

sgp32_bytes server_initiate(server *self, uint8_t *buffer, size_t capacity, sgp32_bytes challenge)
{
    succeed(sgp32_random(self->crypto, self->transaction_id, sizeof self->transaction_id),
            "a transaction identifier");
    succeed(sgp32_random(self->crypto, self->challenge, sizeof self->challenge), "a challenge");
    self->session = (sgp32_rsp_session){
        .transaction_id = sgp32_bytes_of(self->transaction_id, sizeof self->transaction_id),
        .server_challenge = sgp32_bytes_of(self->challenge, sizeof self->challenge),
        .server_address = sgp32_text(SERVER_ADDRESS)};

    sgp22_AuthenticateServerRequest request;
    sgp22_AuthenticateServerRequest_init(&request);
    request.serverSigned1.transactionId = self->session.transaction_id;
    request.serverSigned1.euiccChallenge = challenge;
    request.serverSigned1.serverAddress = self->session.server_address;
    request.serverSigned1.serverChallenge = self->session.server_challenge;
    request.euiccCiPKIdToBeUsed = self->ci.read.subject_key;
    request.serverCertificate = self->auth.value;
    describe_device(&request.ctxParams1);

    /* The signature covers the encoding of serverSigned1, which comes out the same in there. */
    uint8_t signed1[128];
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    sgp32_bytes der;
    succeed(sgp22_ServerSigned1_encode(&der, NULL, signed1, sizeof signed1, &request.serverSigned1),
            "encoding serverSigned1");
    succeed(sgp32_rsp_sign(self->crypto, signature, SGP32_SERVER_SIGNATURE1, &self->auth_key, der,
                           sgp32_bytes_of(NULL, 0)),
            "signing serverSigned1");
    request.serverSignature1 = sgp32_bytes_of(signature, sizeof signature);
    succeed(sgp22_AuthenticateServerRequest_encode(&der, NULL, buffer, capacity, &request),
            "encoding AuthenticateServerRequest");
    return der;
}

sgp32_bytes server_authenticate(server *self, uint8_t *buffer, size_t capacity, sgp32_bytes message)
{
    /* The eUICC's certificate is needed until the end of the session, so the octets stay. */
    require(message.size <= sizeof self->received, "room for the authentication");
    memcpy(self->received, message.data, message.size);
    static sgp32_AuthenticateServerResponse response;
    succeed(sgp32_AuthenticateServerResponse_decode(
                &response, NULL, sgp32_bytes_of(self->received, message.size), SGP32_STRICT),
            "decoding AuthenticateServerResponse");
    require(response.choice == SGP32_AuthenticateServerResponse_authenticateResponseOk,
            "the eUICC accepts the server");
    const sgp32_AuthenticateResponseOk *ok = &response.authenticateResponseOk;

    sgp32_certificate eum;
    succeed(sgp32_certificate_read(&self->euicc, &ok->euiccCertificate, 0), "eUICC certificate");
    succeed(sgp32_certificate_read(&eum, &ok->eumCertificate, 0), "EUM certificate");
    trust(self->crypto, &self->euicc, SGP32_ROLE_EUICC, &eum, &self->ci.read);
    const sgp32_signed1 signed1 = sgp32_signed1_of_sgp32(&ok->euiccSigned1);
    sgp32_rsp_verdict verdict;
    succeed(sgp32_euicc_signed1_check(self->crypto, &verdict, &self->euicc.key, &signed1,
                                      ok->euiccSignature1, &self->session),
            "checking euiccSigned1");

    sgp22_PrepareDownloadRequest request;
    sgp22_PrepareDownloadRequest_init(&request);
    request.smdpSigned2.transactionId = self->session.transaction_id;
    request.smdpSigned2.ccRequiredFlag = false;
    request.smdpCertificate = self->binding.value;

    uint8_t signed2[128];
    sgp32_bytes der;
    succeed(sgp22_SmdpSigned2_encode(&der, NULL, signed2, sizeof signed2, &request.smdpSigned2),
            "encoding smdpSigned2");
    succeed(sgp32_rsp_sign(self->crypto, self->signature2, SGP32_SMDP_SIGNATURE2,
                           &self->binding_key, der, ok->euiccSignature1),
            "signing smdpSigned2");
    request.smdpSignature2 = sgp32_bytes_of(self->signature2, sizeof self->signature2);
    succeed(sgp22_PrepareDownloadRequest_encode(&der, NULL, buffer, capacity, &request),
            "encoding PrepareDownloadRequest");
    return der;
}

sgp32_bytes server_bind(server *self, uint8_t *buffer, size_t capacity, sgp32_bytes message,
                        const profile *delivered)
{
    sgp22_PrepareDownloadResponse response;
    succeed(sgp22_PrepareDownloadResponse_decode(&response, NULL, message, SGP32_STRICT),
            "decoding PrepareDownloadResponse");
    require(response.choice == SGP22_PrepareDownloadResponse_downloadResponseOk,
            "the eUICC prepares the download");
    const sgp22_PrepareDownloadResponseOk *ok = &response.downloadResponseOk;
    sgp32_rsp_verdict verdict;
    succeed(sgp32_euicc_signed2_check(self->crypto, &verdict, &self->euicc.key, &ok->euiccSigned2,
                                      ok->euiccSignature2,
                                      sgp32_bytes_of(self->signature2, sizeof self->signature2),
                                      &self->session, SGP32_CURVE_P256, sgp32_bytes_of(NULL, 0)),
            "checking euiccSigned2");

    uint8_t eid[16];
    uint8_t channel[256];
    succeed(sgp32_certificate_eid(eid, &self->euicc), "the EID in the certificate");
    const sgp32_smdp_agreement agreement = {.transaction_id = self->session.transaction_id,
                                            .host_id = sgp32_text("libsgp32"),
                                            .eid = sgp32_bytes_of(eid, sizeof eid),
                                            .euicc_otpk = ok->euiccSigned2.euiccOtpk};
    sgp32_bpp_contents contents = {.metadata = delivered->metadata};
    succeed(sgp32_smdp_agree(self->crypto, &self->keys, &contents.channel, channel, sizeof channel,
                             &self->binding_key, &agreement),
            "agreeing on keys");
    sgp32_bytes package;
    succeed(sgp32_bpp_build(self->crypto, &package, buffer, capacity, &self->keys, &contents,
                            delivered->octets),
            "building the package");
    sgp32_session_keys_wipe(self->crypto, &self->keys);
    return package;
}

sgp32_bytes server_notify(server *self, sgp32_bytes message)
{
    sgp22_ProfileInstallationResult result;
    succeed(sgp22_ProfileInstallationResult_decode(&result, NULL, message, SGP32_STRICT),
            "decoding ProfileInstallationResult");
    const sgp22_ProfileInstallationResultData *data = &result.profileInstallationResultData;
    succeed(sgp32_rsp_verify(self->crypto, &self->euicc.key, SGP32_EUICC_SIGN_PIR, data->der,
                             sgp32_bytes_of(NULL, 0), result.euiccSignPIR),
            "verifying euiccSignPIR");
    require(sgp32_bytes_equal(data->transactionId, self->session.transaction_id), "this session");
    require(data->finalResult.choice ==
                SGP22_ProfileInstallationResultData_finalResult_successResult,
            "installing");
    return data->notificationMetadata.iccid;
}

void server_close(server *self)
{
    sgp32_private_key_wipe(self->crypto, &self->auth_key);
    sgp32_private_key_wipe(self->crypto, &self->binding_key);
    sgp32_session_keys_wipe(self->crypto, &self->keys);
}
