/* SPDX-License-Identifier: Apache-2.0 */
#include "stream.h"

#include "context.h"

static sgp32_status add(binding_pieces *out, sgp32_bpp_part part, sgp32_bytes head,
                        sgp32_bytes data)
{
    size_t size = head.size + data.size;
    const uint8_t header[] = {(uint8_t)part, (uint8_t)(size >> 24), (uint8_t)(size >> 16),
                              (uint8_t)(size >> 8), (uint8_t)size};
    growing_add(&out->octets, header, sizeof header);
    growing_add(&out->octets, head.data, head.size);
    growing_add(&out->octets, data.data, data.size);
    return out->octets.failed ? SGP32_BUFFER : SGP32_OK;
}

static sgp32_status take_opened(void *context, sgp32_bpp_part part, sgp32_bytes data)
{
    return add(((binding_opener *)context)->out, part, sgp32_bytes_of(NULL, 0), data);
}

static sgp32_status take_built(void *context, sgp32_bpp_part part, sgp32_bytes data)
{
    return add(((binding_builder *)context)->out, part, sgp32_bytes_of(NULL, 0), data);
}

/* Copies octets to `room` and views the copy. False if there are too many. */
static bool keep(sgp32_bytes *view, uint8_t *room, size_t capacity, sgp32_bytes octets)
{
    if (octets.size > capacity) {
        return false;
    }
    if (octets.size != 0) {
        memcpy(room, octets.data, octets.size);
    }
    *view = sgp32_bytes_of(room, octets.size);
    return true;
}

sgp32_status binding_opener_make(binding_opener **made, sgp32_euicc_agreement *agreement,
                                 const sgp32_private_key *one_time,
                                 const sgp32_session_keys *session_keys,
                                 const sgp32_public_key *smdp_key, sgp32_bytes euicc_otpk,
                                 bool smdp_side, sgp32_bytes transaction_id, sgp32_bytes eid,
                                 bool lenient)
{
    binding_opener *opener = calloc(1, sizeof *opener);
    if (opener == NULL) {
        return SGP32_BUFFER;
    }
    sgp32_bpp_access access = {.agreement = agreement,
                               .smdp_side = smdp_side,
                               .options = lenient ? SGP32_LENIENT : SGP32_STRICT};
    bool fits =
        keep(&access.euicc_otpk, opener->euicc_otpk, sizeof opener->euicc_otpk, euicc_otpk) &&
        keep(&access.transaction_id, opener->transaction_id, sizeof opener->transaction_id,
             transaction_id) &&
        keep(&access.eid, opener->eid, sizeof opener->eid, eid);
    if (one_time != NULL) {
        opener->one_time = *one_time;
        access.one_time = &opener->one_time;
    }
    if (session_keys != NULL) {
        opener->keys = *session_keys;
        access.keys = &opener->keys;
    }
    if (smdp_key != NULL) {
        opener->smdp_key.curve = smdp_key->curve;
        fits = fits && keep(&opener->smdp_key.point, opener->smdp_point, sizeof opener->smdp_point,
                            smdp_key->point);
        access.smdp_key = &opener->smdp_key;
    }
    sgp32_status status =
        fits ? sgp32_bpp_opener_begin(&opener->opener, &access, take_opened, opener) : SGP32_SIZE;
    if (status != SGP32_OK) {
        binding_opener_free(opener);
        return status;
    }
    *made = opener;
    return SGP32_OK;
}

sgp32_status binding_opener_feed(const sgp32_crypto *crypto, binding_opener *opener,
                                 binding_pieces *out, sgp32_bpp_fault *fault, sgp32_bytes piece)
{
    opener->out = out;
    sgp32_status status = sgp32_bpp_opener_feed(crypto, &opener->opener, piece);
    opener->out = NULL;
    *fault = opener->opener.fault;
    return status;
}

sgp32_status binding_opener_finish(const sgp32_crypto *crypto, binding_opener *opener,
                                   sgp32_bpp_fault *fault)
{
    sgp32_status status = sgp32_bpp_opener_finish(crypto, &opener->opener);
    *fault = opener->opener.fault;
    return status;
}

void binding_opener_free(binding_opener *opener)
{
    sgp32_bpp_opener_wipe(NULL, &opener->opener);
    sgp32_wipe(opener, sizeof *opener);
    free(opener);
}

sgp32_status binding_builder_make(const sgp32_crypto *crypto, binding_builder **made,
                                  binding_pieces *out, const sgp32_session_keys *keys,
                                  sgp32_bytes channel, sgp32_bytes configure, sgp32_bytes metadata,
                                  const sgp32_session_keys *profile_keys, size_t profile_size)
{
    const sgp32_bpp_contents contents = {channel, configure, metadata, profile_keys, profile_size};
    binding_builder *builder = calloc(1, sizeof *builder);
    if (builder == NULL) {
        return SGP32_BUFFER;
    }
    builder->out = out;
    sgp32_status status =
        sgp32_bpp_builder_begin(crypto, &builder->builder, keys, &contents, take_built, builder);
    builder->out = NULL;
    if (status != SGP32_OK) {
        binding_builder_free(builder);
        return status;
    }
    *made = builder;
    return SGP32_OK;
}

sgp32_status binding_builder_feed(const sgp32_crypto *crypto, binding_builder *builder,
                                  binding_pieces *out, sgp32_bytes piece)
{
    builder->out = out;
    sgp32_status status = sgp32_bpp_builder_feed(crypto, &builder->builder, piece);
    builder->out = NULL;
    return status;
}

sgp32_status binding_builder_finish(const sgp32_crypto *crypto, binding_builder *builder)
{
    return sgp32_bpp_builder_finish(crypto, &builder->builder);
}

void binding_builder_free(binding_builder *builder)
{
    sgp32_bpp_builder_wipe(NULL, &builder->builder);
    sgp32_wipe(builder, sizeof *builder);
    free(builder);
}

sgp32_status binding_bpp_size(size_t *size, sgp32_bytes channel, sgp32_bytes configure,
                              sgp32_bytes metadata, const sgp32_session_keys *profile_keys,
                              size_t profile_size)
{
    const sgp32_bpp_contents contents = {channel, configure, metadata, profile_keys, profile_size};
    return sgp32_bpp_size(size, &contents);
}

sgp32_status binding_bpp_units(binding_pieces *out, sgp32_bytes package)
{
    sgp32_bpp_units units;
    sgp32_status status = SGP32_OK;
    sgp32_bpp_units_begin(&units, package);
    while (status == SGP32_OK && !sgp32_bpp_units_done(&units)) {
        sgp32_bpp_unit unit;
        status = sgp32_bpp_units_next(&units, &unit);
        if (status == SGP32_OK) {
            status = add(out, unit.part, sgp32_bytes_of(NULL, 0), unit.data);
        }
    }
    return status;
}

sgp32_status binding_store_data(binding_pieces *out, uint8_t cla, sgp32_bytes unit)
{
    sgp32_status status = SGP32_OK;
    size_t offset = 0;
    while (status == SGP32_OK && offset < unit.size) {
        sgp32_store_data command;
        status = sgp32_store_data_next(&command, &offset, cla, unit);
        if (status == SGP32_OK) {
            status = add(out, SGP32_BPP_CHANNEL,
                         sgp32_bytes_of(command.header, sizeof command.header), command.data);
        }
    }
    return status;
}

sgp32_status binding_store_data_take(binding_block *out, uint32_t due, sgp32_bytes apdu)
{
    out->block = due;
    return sgp32_store_data_take(&out->data, &out->last, &out->block, apdu);
}
