/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rebuilding signed objects from compact ESipa messages. They are put together
 * from received octets, not encoded from structs: an eUICC may have signed a
 * form that is not DER, and only its own octets verify.
 */
#include "sgp32/esipa.h"

#include <string.h>

#include "der/der.h"

enum {
    SEQUENCE_TAG = 0x30,
    OCTETS_TAG = 0x04,
    OID_TAG = 0x06,
    ADDRESS_TAG = 0x0C,
    AID_TAG = 0x4F,
    ICCID_TAG = 0x5A,
    POINT_TAG = 0x5F49,
    INFO2_TAG = 0xBF22,
    RESULT_TAG = 0xBF27,
    METADATA_TAG = 0xBF2F,
    HEADER_MAX = 4 + 1 + sizeof(size_t)
};

/* Writes backwards from the end of a buffer; beyond its start it only counts. */
typedef struct writer {
    uint8_t *buffer;
    size_t capacity;
    size_t size;
    sgp32_status status; /* the first fault: SGP32_MISSING for a value that is not known */
} writer;

static writer writer_of(uint8_t *buffer, size_t capacity)
{
    writer made = {buffer, buffer == NULL ? 0 : capacity, 0, SGP32_OK};
    return made;
}

static void put(writer *out, sgp32_bytes octets)
{
    out->size += octets.size;
    if (octets.size != 0 && out->size <= out->capacity) {
        memcpy(out->buffer + out->capacity - out->size, octets.data, octets.size);
    }
}

/* Makes what was written since the size was `since` the contents of a TLV. */
static void put_header(writer *out, uint32_t identifier, size_t since)
{
    uint8_t header[HEADER_MAX];
    uint8_t *end = header + sizeof header;
    uint8_t *start =
        der_identifier_write_before(der_length_write_before(end, out->size - since), identifier);
    put(out, sgp32_bytes_of(start, (size_t)(end - start)));
}

static void fault(writer *out, sgp32_status status)
{
    if (out->status == SGP32_OK) {
        out->status = status;
    }
}

/* Writes a TLV whose value has to be known. */
static void put_tlv(writer *out, uint32_t identifier, sgp32_bytes value)
{
    size_t since = out->size;
    if (value.size == 0) {
        fault(out, SGP32_MISSING);
    }
    put(out, value);
    put_header(out, identifier, since);
}

static void put_integer(writer *out, uint32_t identifier, sgp32_integer value)
{
    uint8_t octets[sizeof(int64_t)];
    uint8_t *end = octets + sizeof octets;
    uint8_t *start = der_integer_write_before(end, value.value);
    put_tlv(out, identifier,
            value.big.size != 0 ? value.big : sgp32_bytes_of(start, (size_t)(end - start)));
}

/* Ends a message: *der views it, or has the size that is needed. */
static sgp32_status finish(sgp32_bytes *der, const writer *out)
{
    *der = sgp32_bytes_of(NULL, 0);
    if (out->status != SGP32_OK) {
        return out->status;
    }
    der->size = out->size;
    if (out->buffer == NULL) {
        return SGP32_OK;
    }
    if (out->size > out->capacity) {
        return SGP32_BUFFER;
    }
    der->data = out->buffer + out->capacity - out->size;
    return SGP32_OK;
}

/* Verifies the signature over a rebuilt object if there are an object and a key. */
static sgp32_status verify(const sgp32_crypto *crypto, sgp32_bytes *der,
                           const sgp32_public_key *key, sgp32_rsp_signature kind,
                           sgp32_bytes previous, sgp32_bytes signature)
{
    if (der->data == NULL || key == NULL) {
        return SGP32_OK;
    }
    sgp32_status status = sgp32_rsp_verify(crypto, key, kind, *der, previous, signature);
    if (status != SGP32_OK) {
        *der = sgp32_bytes_of(NULL, 0);
    }
    return status;
}

/* Reads the header of the first TLV in `octets`, which must be there as a whole. */
static sgp32_status tlv_read(der_header *header, sgp32_bytes octets)
{
    size_t at = 0;
    sgp32_status status = der_header_read(header, &at, octets.data, octets.size);
    return status == SGP32_OK && header->size > octets.size - header->header_size ? SGP32_TRUNCATED
                                                                                  : status;
}

/* CtxParams1: the one sent, without its explicit tag, or the one that the eIM made. */
static sgp32_status params_of(sgp32_bytes *params, const sgp32_CompactEuiccSigned1 *sent,
                              const sgp32_esipa_session *session)
{
    der_header header;
    *params = sent->has_ctxParams1 ? sent->ctxParams1.der : session->ctx_params1;
    if (params->size == 0) {
        return SGP32_MISSING;
    }
    sgp32_status status = tlv_read(&header, *params);
    if (status == SGP32_OK && sent->has_ctxParams1) {
        *params = sgp32_bytes_of(params->data + header.header_size, header.size);
    }
    return status;
}

/* Writes the EUICCInfo2 `info` with another extCardResource in it. */
static sgp32_status put_info2(writer *out, sgp32_bytes info, sgp32_bytes card_resource)
{
    enum { CARD_RESOURCE_TAG = 0x84 };
    der_header header;
    size_t since = out->size;
    if (info.size == 0) {
        return SGP32_MISSING;
    }
    sgp32_status status = tlv_read(&header, info);
    if (status != SGP32_OK) {
        return status;
    }
    if (header.identifier != INFO2_TAG) {
        return SGP32_TAG;
    }
    if (header.header_size + header.size != info.size) {
        return SGP32_TRAILING;
    }
    const sgp32_bytes content = {info.data + header.header_size, header.size};
    for (size_t at = 0; at < content.size; at += header.header_size + header.size) {
        const sgp32_bytes left = {content.data + at, content.size - at};
        status = tlv_read(&header, left);
        if (status != SGP32_OK) {
            return status;
        }
        if (header.identifier == CARD_RESOURCE_TAG) {
            size_t size = header.header_size + header.size;
            put(out, sgp32_bytes_of(left.data + size, left.size - size));
            size_t end = out->size;
            put(out, card_resource);
            put_header(out, CARD_RESOURCE_TAG, end);
            put(out, sgp32_bytes_of(content.data, at));
            put_header(out, INFO2_TAG, since);
            return SGP32_OK;
        }
    }
    return SGP32_MISSING;
}

sgp32_status sgp32_euicc_signed1_rebuild(const sgp32_crypto *crypto, sgp32_bytes *signed1,
                                         uint8_t *buffer, size_t capacity,
                                         const sgp32_public_key *key,
                                         const sgp32_CompactAuthenticateResponseOk *compact,
                                         const sgp32_esipa_session *session)
{
    const sgp32_bytes none = {NULL, 0};
    const sgp32_CompactAuthenticateResponseOk_signedData *data = &compact->signedData;
    writer out = writer_of(buffer, capacity);

    *signed1 = none;
    if (data->choice == SGP32_CompactAuthenticateResponseOk_signedData_euiccSigned1) {
        *signed1 = data->euiccSigned1.der;
    } else if (data->choice == SGP32_CompactAuthenticateResponseOk_signedData_compactEuiccSigned1) {
        const sgp32_CompactEuiccSigned1 *sent = &data->compactEuiccSigned1;
        sgp32_bytes params;
        sgp32_status status = params_of(&params, sent, session);
        if (status == SGP32_OK) {
            put(&out, params);
            status = put_info2(&out, session->euicc_info2, sent->extCardResource);
        }
        put_tlv(&out, 0x84, session->server_challenge);
        put_tlv(&out, 0x83, session->server_address);
        put_tlv(&out, 0x80, session->transaction_id);
        put_header(&out, SEQUENCE_TAG, 0);
        if (status == SGP32_OK) {
            status = finish(signed1, &out);
        }
        if (status != SGP32_OK) {
            return status;
        }
    } else {
        return SGP32_CHOICE;
    }
    return verify(crypto, signed1, key, SGP32_EUICC_SIGNATURE1, none, compact->euiccSignature1);
}

sgp32_status sgp32_euicc_signed2_rebuild(const sgp32_crypto *crypto, sgp32_bytes *signed2,
                                         uint8_t *buffer, size_t capacity,
                                         const sgp32_public_key *key,
                                         const sgp32_CompactPrepareDownloadResponseOk *compact,
                                         const sgp32_esipa_session *session)
{
    const sgp32_CompactEuiccSigned2 *sent = &compact->compactEuiccSigned2;
    const sgp32_bytes hash = sent->has_hashCc ? sent->hashCc : session->hash_cc;
    writer out = writer_of(buffer, capacity);

    if (hash.size != 0) {
        put_tlv(&out, OCTETS_TAG, hash);
    }
    put_tlv(&out, POINT_TAG, sent->has_euiccOtpk ? sent->euiccOtpk : session->euicc_otpk);
    put_tlv(&out, 0x80, session->transaction_id);
    put_header(&out, SEQUENCE_TAG, 0);
    if (key != NULL && session->smdp_signature2.size == 0) {
        fault(&out, SGP32_MISSING);
    }
    sgp32_status status = finish(signed2, &out);
    return status == SGP32_OK ? verify(crypto, signed2, key, SGP32_EUICC_SIGNATURE2,
                                       session->smdp_signature2, compact->euiccSignature2)
                              : status;
}

/* Writes finalResult; the errorResult in it is the same in both messages. */
static void
put_final_result(writer *out,
                 const sgp32_CompactProfileInstallationResultData_compactFinalResult *sent)
{
    /* The identifier of an ISD-P but for its octets 14 and 15, and PEStatus ok in an EUICCResponse.
     */
    static const uint8_t aid_start[] = {0xA0, 0x00, 0x00, 0x05, 0x59, 0x10, 0x10,
                                        0xFF, 0xFF, 0xFF, 0xFF, 0x89, 0x00};
    static const uint8_t aid_end[] = {0x00};
    static const uint8_t all_well[] = {0x30, 0x07, 0xA0, 0x05, 0x30, 0x03, 0x80, 0x01, 0x00};
    size_t since = out->size;
    if (sent->choice == SGP32_CompactProfileInstallationResultData_compactFinalResult_errorResult) {
        if (sent->errorResult.der.size == 0) {
            fault(out, SGP32_ARGUMENT);
        }
        put(out, sent->errorResult.der);
    } else if (sent->choice ==
               SGP32_CompactProfileInstallationResultData_compactFinalResult_compactSuccessResult) {
        const sgp32_CompactSuccessResult *success = &sent->compactSuccessResult;
        put_tlv(out, OCTETS_TAG,
                success->has_simaResponse ? success->simaResponse
                                          : sgp32_bytes_of(all_well, sizeof all_well));
        size_t aid = out->size;
        put(out, sgp32_bytes_of(aid_end, sizeof aid_end));
        put(out, success->compactAid);
        put(out, sgp32_bytes_of(aid_start, sizeof aid_start));
        put_header(out, AID_TAG, aid);
        put_header(out, 0xA0, since);
    } else {
        fault(out, SGP32_CHOICE);
    }
    put_header(out, 0xA2, since);
}

/* Writes BF27 with this form of profileManagementOperation: install. */
static sgp32_status result_write(sgp32_bytes *data, uint8_t *buffer, size_t capacity,
                                 const sgp32_CompactProfileInstallationResultData *sent,
                                 const sgp32_esipa_session *session, uint8_t unused_bits)
{
    const uint8_t install[] = {unused_bits, 0x80};
    writer out = writer_of(buffer, capacity);
    put_final_result(&out, &sent->compactFinalResult);
    put_tlv(&out, OID_TAG, session->smdp_oid);
    size_t since = out.size;
    if (sent->iccidPresent) {
        put_tlv(&out, ICCID_TAG, session->iccid);
    }
    put_tlv(&out, ADDRESS_TAG, session->smdp_address);
    put_tlv(&out, 0x81, sgp32_bytes_of(install, sizeof install));
    put_integer(&out, 0x80, sent->seqNumber);
    put_header(&out, METADATA_TAG, since);
    put_tlv(&out, 0x80, sent->transactionId);
    put_header(&out, RESULT_TAG, 0);
    return finish(data, &out);
}

sgp32_status
sgp32_installation_result_rebuild(const sgp32_crypto *crypto, sgp32_bytes *data, uint8_t *buffer,
                                  size_t capacity, const sgp32_public_key *key,
                                  const sgp32_CompactProfileInstallationResult *compact,
                                  const sgp32_esipa_session *session)
{
    static const uint8_t unused_bits[] = {7, 0}; /* DER; with the zero bits behind install */
    const sgp32_bytes none = {NULL, 0};
    sgp32_status status = SGP32_SIGNATURE;
    for (size_t i = 0; i < sizeof unused_bits && status == SGP32_SIGNATURE; i++) {
        status =
            result_write(data, buffer, capacity, &compact->compactProfileInstallationResultData,
                         session, unused_bits[i]);
        if (status == SGP32_OK) {
            status = verify(crypto, data, key, SGP32_EUICC_SIGN_PIR, none, compact->euiccSignPIR);
        }
    }
    return status;
}

sgp32_status sgp32_cancel_session_rebuild(const sgp32_crypto *crypto, sgp32_bytes *cancel,
                                          uint8_t *buffer, size_t capacity,
                                          const sgp32_public_key *key,
                                          const sgp32_CompactCancelSessionResponseOk *compact,
                                          const sgp32_esipa_session *session)
{
    const sgp32_CompactEuiccCancelSessionSigned *sent = &compact->compactEuiccCancelSessionSigned;
    const sgp32_bytes none = {NULL, 0};
    const int64_t reason = sent->has_reason ? sent->reason : session->cancel_reason;
    writer out = writer_of(buffer, capacity);

    put_integer(&out, 0x82, sgp32_integer_of(reason));
    put_tlv(&out, 0x81, session->smdp_oid);
    put_tlv(&out, 0x80, session->transaction_id);
    put_header(&out, SEQUENCE_TAG, 0);
    if (!sent->has_reason && !session->has_cancel_reason) {
        fault(&out, SGP32_MISSING);
    }
    sgp32_status status = finish(cancel, &out);
    return status == SGP32_OK ? verify(crypto, cancel, key, SGP32_CANCEL_SESSION_SIGNATURE, none,
                                       compact->euiccCancelSessionSignature)
                              : status;
}
