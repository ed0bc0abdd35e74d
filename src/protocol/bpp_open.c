/* SPDX-License-Identifier: Apache-2.0 */
/* Opening a Bound Profile Package that comes in pieces (SGP.22 2.5.4). */
#include "protocol/bpp_internal.h"

#include <string.h>

/* No header of a package is longer: two octets of tag, five of length, rounded up. */
enum { HEADER_MAX = 8 };

sgp32_status sgp32_bpp_opener_begin(sgp32_bpp_opener *opener, const sgp32_bpp_access *access,
                                    sgp32_bpp_sink sink, void *context)
{
    sgp32_wipe(opener, sizeof *opener);
    if ((access->agreement != NULL) + (access->one_time != NULL) + (access->keys != NULL) != 1) {
        return SGP32_ARGUMENT;
    }
    opener->access = *access;
    opener->sink = sink;
    opener->context = context;
    opener->usable = true;
    return SGP32_OK;
}

/* Wipes everything but the fault. */
static void end(const sgp32_crypto *crypto, sgp32_bpp_opener *opener)
{
    sgp32_bpp_fault fault = opener->fault;
    sgp32_bsp_wipe(crypto, &opener->bsp);
    sgp32_wipe(opener, sizeof *opener);
    opener->fault = fault;
}

void sgp32_bpp_opener_wipe(const sgp32_crypto *crypto, sgp32_bpp_opener *opener)
{
    end(crypto, opener);
    sgp32_wipe(opener, sizeof *opener);
}

/* The ErrorReason for a status; crypto.md C10: a wrong MAC is scp03tSecurityError. */
static int64_t reason_of(uint8_t step, sgp32_status status)
{
    switch (status) {
    case SGP32_CRYPTO:
    case SGP32_RANDOM:
    case SGP32_STATE:
        return SGP22_ErrorReason_installFailedDueToUnknownError;
    case SGP32_MAC:
    case SGP32_PADDING:
        return SGP22_ErrorReason_scp03tSecurityError;
    default:
        return step <= BPP_DUE_CHANNEL ? SGP22_ErrorReason_incorrectInputValues
                                       : SGP22_ErrorReason_scp03tStructureError;
    }
}

/* Ends an opener for `status`; a reason that is set already stays. */
static sgp32_status fail(const sgp32_crypto *crypto, sgp32_bpp_opener *opener, sgp32_status status)
{
    opener->fault.status = status;
    opener->fault.offset = opener->offset;
    opener->fault.command = bpp_part_of(opener->step);
    if (opener->fault.reason == 0) {
        opener->fault.reason = reason_of(opener->step, status);
    }
    end(crypto, opener);
    return status;
}

/* Hands something to the sink, whose failure is no defect of the package. */
static sgp32_status hand_out(sgp32_bpp_opener *opener, sgp32_bytes data)
{
    sgp32_status status = opener->sink(opener->context, bpp_part_of(opener->step), data);
    if (status != SGP32_OK) {
        opener->fault.reason = SGP22_ErrorReason_installFailedDueToUnknownError;
    }
    return status;
}

/* The session keys by a bare one-time key of the eUICC. */
static sgp32_status derive_euicc(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                                 sgp32_rsp_verdict *verdict, const sgp32_bpp_access *access,
                                 const sgp22_InitialiseSecureChannelRequest *request)
{
    sgp32_euicc_agreement agreement;
    sgp32_wipe(&agreement, sizeof agreement);
    agreement.one_time = *access->one_time;
    agreement.keep = true; /* the caller's copy is the caller's to wipe, here and in the back end */
    sgp32_status status = sgp32_key_point(crypto, agreement.otpk, &agreement.one_time);
    if (status == SGP32_OK && access->euicc_otpk.size != 0 &&
        !sgp32_bytes_equal(access->euicc_otpk,
                           sgp32_bytes_of(agreement.otpk, sizeof agreement.otpk))) {
        status = SGP32_KEY;
    }
    if (status == SGP32_OK && access->transaction_id.size > SGP32_TRANSACTION_ID_MAX) {
        status = SGP32_SIZE;
    }
    if (status == SGP32_OK) {
        if (access->transaction_id.size != 0) {
            memcpy(agreement.transaction_id, access->transaction_id.data,
                   access->transaction_id.size);
        }
        agreement.transaction_id_size = (uint8_t)access->transaction_id.size;
        status = sgp32_euicc_derive(crypto, keys, verdict, &agreement, access->smdp_key, request,
                                    access->eid);
    }
    sgp32_wipe(&agreement, sizeof agreement);
    return status;
}

/* The session keys from the SM-DP+'s own view. */
static sgp32_status derive_smdp(const sgp32_crypto *crypto, sgp32_session_keys *keys,
                                sgp32_rsp_verdict *verdict, const sgp32_bpp_access *access,
                                const sgp22_InitialiseSecureChannelRequest *request)
{
    if (access->smdp_key != NULL) {
        sgp32_status status =
            sgp32_smdp_sign_verify(crypto, access->smdp_key, request, access->euicc_otpk);
        if (status != SGP32_OK) {
            verdict->code = status == SGP32_CRYPTO ? 0 : SGP22_ErrorReason_invalidSignature;
            return status;
        }
    }
    if (access->transaction_id.size != 0 &&
        !sgp32_bytes_equal(access->transaction_id, request->transactionId)) {
        verdict->code = SGP22_ErrorReason_invalidTransactionId;
        return SGP32_STATE;
    }
    return sgp32_channel_derive(crypto, keys, access->one_time, access->euicc_otpk, request,
                                access->eid);
}

/* BF23: checks it and starts the session. */
static sgp32_status open_channel(const sgp32_crypto *crypto, sgp32_bpp_opener *opener,
                                 sgp32_bytes element)
{
    const sgp32_bpp_access *access = &opener->access;
    sgp22_InitialiseSecureChannelRequest request;
    sgp32_rsp_verdict verdict = {SGP32_RSP_ACCEPTED, 0};
    sgp32_session_keys keys;
    sgp32_status status =
        sgp22_InitialiseSecureChannelRequest_decode(&request, NULL, element, access->options);
    if (status != SGP32_OK) {
        return status;
    }
    if (access->keys != NULL) {
        keys = *access->keys;
    } else if (access->agreement != NULL) {
        status = sgp32_euicc_derive(crypto, &keys, &verdict, access->agreement, access->smdp_key,
                                    &request, access->eid);
    } else if (access->smdp_side) {
        status = derive_smdp(crypto, &keys, &verdict, access, &request);
    } else {
        status = derive_euicc(crypto, &keys, &verdict, access, &request);
    }
    opener->fault.reason = verdict.code;
    if (status == SGP32_OK) {
        sgp32_bsp_begin(&opener->bsp, &keys);
        sgp32_wipe(&keys, sizeof keys);
        status = hand_out(opener, element);
    }
    return status;
}

/* ReplaceSessionKeysRequest: goes over to the keys in it. */
static sgp32_status replace_keys(const sgp32_crypto *crypto, sgp32_bpp_opener *opener,
                                 sgp32_bytes plain)
{
    sgp22_ReplaceSessionKeysRequest request;
    sgp32_session_keys keys;
    sgp32_status status =
        sgp22_ReplaceSessionKeysRequest_decode(&request, NULL, plain, opener->access.options);
    if (status != SGP32_OK) {
        return status;
    }
    if (request.initialMacChainingValue.size != SGP32_AES_SIZE ||
        request.ppkEnc.size != SGP32_AES_SIZE || request.ppkCmac.size != SGP32_AES_SIZE) {
        return SGP32_SIZE;
    }
    memcpy(keys.mac_chaining, request.initialMacChainingValue.data, SGP32_AES_SIZE);
    memcpy(keys.s_enc, request.ppkEnc.data, SGP32_AES_SIZE);
    memcpy(keys.s_mac, request.ppkCmac.data, SGP32_AES_SIZE);
    status = sgp32_bsp_replace_keys(crypto, &opener->bsp, &keys);
    sgp32_wipe(&keys, sizeof keys);
    sgp32_wipe(opener->element, sizeof opener->element);
    return status;
}

/* 86, 87, 88: opens a segment and acts on what is in it. */
static sgp32_status open_segment(const sgp32_crypto *crypto, sgp32_bpp_opener *opener,
                                 sgp32_bytes element)
{
    sgp32_bytes plain;
    sgp32_status status = sgp32_bsp_open(crypto, &opener->bsp, &plain, opener->element,
                                         sizeof opener->element, element.data[0], element);
    if (status != SGP32_OK) {
        return status;
    }
    if (opener->step == BPP_DUE_KEYS) {
        status = replace_keys(crypto, opener, plain);
        plain = sgp32_bytes_of(NULL, 0);
    } else if (opener->step == BPP_DUE_CONFIGURE) {
        status =
            sgp32_validate(&sgp22_ConfigureISDPRequest_type, NULL, plain, opener->access.options);
        opener->fault.reason = status == SGP32_OK ? 0 : SGP22_ErrorReason_incorrectInputValues;
    }
    return status == SGP32_OK ? hand_out(opener, plain) : status;
}

/* Acts on a complete element, or on the header of the package or of a list. */
static sgp32_status act(const sgp32_crypto *crypto, sgp32_bpp_opener *opener, sgp32_bytes element,
                        const der_header *header)
{
    sgp32_status status = SGP32_OK;
    bool complete = true; /* what this step is due for */
    if (opener->step == BPP_DUE_PACKAGE) {
        opener->package_left = header->size;
    } else if (opener->step == BPP_DUE_CHANNEL) {
        opener->package_left -= element.size;
        status = open_channel(crypto, opener, element);
    } else if (bpp_is_list(opener->step)) {
        opener->package_left -= header->header_size + header->size;
        opener->list_left = header->size;
        opener->count = 0;
        status = header->size == 0 ? SGP32_MISSING : SGP32_OK;
    } else {
        opener->list_left -= element.size;
        status = open_segment(crypto, opener, element);
        opener->count = 1;
        complete = opener->list_left == 0;
    }
    if (status == SGP32_OK && complete) {
        opener->step++;
    }
    if (status != SGP32_OK || opener->list_left != 0) {
        return status;
    }
    if (opener->step == BPP_DONE) {
        return opener->package_left == 0 ? SGP32_OK : SGP32_TRAILING;
    }
    return opener->package_left == 0 ? SGP32_MISSING : SGP32_OK;
}

/*
 * Reads the header of the element that is due from what there is of it; *size
 * is then how much of it is wanted at once, or 0 if the header goes on.
 */
static sgp32_status read_due(sgp32_bpp_opener *opener, der_header *header, size_t *size,
                             sgp32_bytes start)
{
    size_t at = 0;
    /* No further than when the octets come one by one, so that pieces make no difference. */
    size_t visible = start.size < HEADER_MAX ? start.size : HEADER_MAX;
    sgp32_status status = der_header_read(header, &at, start.data, visible);
    *size = 0;
    if (status == SGP32_TRUNCATED) {
        return start.size < HEADER_MAX ? SGP32_OK : SGP32_LENGTH;
    }
    if (status == SGP32_OK) {
        status = bpp_due(&opener->step, header->identifier, opener->count);
    }
    if (status != SGP32_OK) {
        return status;
    }
    bool list = bpp_is_list(opener->step);
    bool segment = !list && opener->step != BPP_DUE_CHANNEL;
    if (!header->minimal && (segment || (opener->access.options & SGP32_LENIENT) == 0)) {
        return SGP32_LENGTH;
    }
    size_t room = opener->step == BPP_DUE_PACKAGE ? SIZE_MAX
                  : segment                       ? opener->list_left
                                                  : opener->package_left;
    if (header->header_size > room || header->size > room - header->header_size) {
        return SGP32_LENGTH;
    }
    *size = list ? header->header_size : header->header_size + header->size;
    return *size > SGP32_BSP_SEGMENT_MAX ? SGP32_SEGMENT_SIZE : SGP32_OK;
}

/* Takes octets of `piece` until an element is complete; *element is empty if none is. */
static sgp32_status gather(sgp32_bpp_opener *opener, sgp32_bytes *element, der_header *header,
                           sgp32_bytes *piece)
{
    size_t size = 0;
    sgp32_status status;

    *element = sgp32_bytes_of(NULL, 0);
    if (opener->used == 0) {
        status = read_due(opener, header, &size, *piece);
        if (status != SGP32_OK) {
            return status;
        }
        if (size != 0 && size <= piece->size) {
            *element = sgp32_bytes_of(piece->data, size);
            *piece = sgp32_bytes_of(piece->data + size, piece->size - size);
            return SGP32_OK;
        }
    }
    while (piece->size != 0) {
        /* One octet at a time while the header goes on, then all that is there. */
        size_t wanted = size == 0 ? 1 : size - opener->used;
        size_t part = wanted < piece->size ? wanted : piece->size;
        memcpy(opener->element + opener->used, piece->data, part);
        opener->used += part;
        *piece = sgp32_bytes_of(piece->data + part, piece->size - part);
        if (size == 0) {
            status = read_due(opener, header, &size, sgp32_bytes_of(opener->element, opener->used));
            if (status != SGP32_OK) {
                return status;
            }
        }
        if (size == opener->used) {
            *element = sgp32_bytes_of(opener->element, size);
            opener->used = 0;
            return SGP32_OK;
        }
    }
    return SGP32_OK;
}

sgp32_status sgp32_bpp_opener_feed(const sgp32_crypto *crypto, sgp32_bpp_opener *opener,
                                   sgp32_bytes piece)
{
    der_header header = {0};
    sgp32_bytes element;
    if (!opener->usable) {
        return SGP32_STATE;
    }
    while (piece.size != 0) {
        sgp32_status status =
            opener->step == BPP_DONE ? SGP32_TRAILING : gather(opener, &element, &header, &piece);
        if (status == SGP32_OK && element.size != 0) {
            status = act(crypto, opener, element, &header);
            if (status == SGP32_OK) {
                opener->offset += element.size;
            }
        }
        if (status != SGP32_OK) {
            return fail(crypto, opener, status);
        }
    }
    return SGP32_OK;
}

sgp32_status sgp32_bpp_opener_finish(const sgp32_crypto *crypto, sgp32_bpp_opener *opener)
{
    if (!opener->usable) {
        return SGP32_STATE;
    }
    if (opener->step != BPP_DONE) {
        return fail(crypto, opener, SGP32_TRUNCATED);
    }
    end(crypto, opener);
    return SGP32_OK;
}

/* Where the parts of a package that is opened as a whole go. */
typedef struct collector {
    uint8_t *buffer;
    size_t capacity;
    size_t used;
    sgp32_bpp_opened *opened;
} collector;

/* Puts a part behind those before; parts come in order, so that each is in one piece. */
static sgp32_status collect(void *context, sgp32_bpp_part part, sgp32_bytes data)
{
    collector *self = (collector *)context;
    sgp32_bpp_opened *opened = self->opened;
    if (part == SGP32_BPP_REPLACE_KEYS) {
        opened->keys_replaced = true;
        return SGP32_OK;
    }
    if (data.size > self->capacity - self->used) {
        return SGP32_BUFFER;
    }
    sgp32_bytes *target = part == SGP32_BPP_CHANNEL     ? &opened->channel
                          : part == SGP32_BPP_CONFIGURE ? &opened->configure
                          : part == SGP32_BPP_METADATA  ? &opened->metadata
                                                        : &opened->profile;
    if (data.size != 0) {
        memcpy(self->buffer + self->used, data.data, data.size);
    }
    if (target->data == NULL) {
        target->data = self->buffer + self->used;
    }
    target->size += data.size;
    self->used += data.size;
    return SGP32_OK;
}

sgp32_status sgp32_bpp_open(const sgp32_crypto *crypto, sgp32_bpp_opened *opened,
                            sgp32_bpp_fault *fault, uint8_t *buffer, size_t capacity,
                            const sgp32_bpp_access *access, sgp32_bytes package)
{
    sgp32_bpp_opener opener;
    collector target = {buffer, capacity, 0, opened};

    memset(opened, 0, sizeof *opened);
    sgp32_status status = sgp32_bpp_opener_begin(&opener, access, collect, &target);
    if (status == SGP32_OK) {
        status = sgp32_bpp_opener_feed(crypto, &opener, package);
    }
    if (status == SGP32_OK) {
        status = sgp32_bpp_opener_finish(crypto, &opener);
    }
    if (fault != NULL) {
        *fault = opener.fault;
    }
    if (status != SGP32_OK) {
        sgp32_wipe(buffer, target.used);
        memset(opened, 0, sizeof *opened);
    }
    return status;
}
