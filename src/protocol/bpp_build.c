/* SPDX-License-Identifier: Apache-2.0 */
/* Building a Bound Profile Package from a profile that comes in pieces (SGP.22 2.5.4). */
#include "protocol/bpp_internal.h"

#include <string.h>

enum {
    CHANNEL_MAX = 1000,          /* with the package's header it fits a unit */
    CONTENTS_MAX = 1 << 24,      /* no sum of sizes below can wrap */
    KEYS_SIZE = 3 + 3 * (2 + 16) /* BF26 */
};

static const uint8_t configure_empty[] = {0xBF, 0x24, 0x00};

static sgp32_bytes configure_of(const sgp32_bpp_contents *contents)
{
    return contents->configure.size != 0 ? contents->configure
                                         : sgp32_bytes_of(configure_empty, sizeof configure_empty);
}

/* Checks that `der` is one TLV with this identifier. */
static sgp32_status check_tlv(sgp32_bytes der, uint32_t identifier)
{
    der_header header;
    size_t at = 0;
    sgp32_status status = der_header_read(&header, &at, der.data, der.size);
    if (status != SGP32_OK) {
        return status;
    }
    if (header.identifier != identifier) {
        return SGP32_TAG;
    }
    size_t left = der.size - header.header_size;
    if (header.size != left) {
        return header.size > left ? SGP32_TRUNCATED : SGP32_TRAILING;
    }
    return SGP32_OK;
}

static size_t header_size(uint32_t identifier, size_t size)
{
    return der_identifier_size(identifier) + der_length_size(size);
}

/* Writes a header forwards; its size. */
static size_t header_write(uint8_t *output, uint32_t identifier, size_t size)
{
    size_t total = header_size(identifier, size);
    (void)der_identifier_write_before(der_length_write_before(output + total, size), identifier);
    return total;
}

/* Size of the segments that hold `size` octets, `most` in each. */
static size_t segments_size(uint8_t tag, size_t size, size_t most)
{
    size_t rest = size % most;
    return size / most * sgp32_bsp_sealed_size(tag, most) +
           (rest == 0 ? 0 : sgp32_bsp_sealed_size(tag, rest));
}

/* The contents' sizes of the four lists and of the package. */
typedef struct sizes {
    size_t configure, metadata, keys, profile, package;
} sizes;

static sgp32_status measure(sizes *all, const sgp32_bpp_contents *contents)
{
    const sgp32_bytes configure = configure_of(contents);
    if (contents->profile_size == 0 || contents->profile_size >= CONTENTS_MAX ||
        contents->metadata.size >= CONTENTS_MAX) {
        return SGP32_SIZE;
    }
    if (configure.size > SGP32_BSP_PLAIN_MAX || contents->channel.size > CHANNEL_MAX) {
        return SGP32_SEGMENT_SIZE;
    }
    sgp32_status status = check_tlv(contents->channel, BPP_CHANNEL_TAG);
    if (status == SGP32_OK) {
        status = check_tlv(configure, BPP_CONFIGURE_TAG);
    }
    if (status == SGP32_OK) {
        status = check_tlv(contents->metadata, BPP_METADATA_TAG);
    }
    if (status != SGP32_OK) {
        return status;
    }
    all->configure = sgp32_bsp_sealed_size(SGP32_BSP_ENCRYPTED, configure.size);
    all->metadata = segments_size(SGP32_BSP_CLEAR, contents->metadata.size, SGP32_BSP_CLEAR_MAX);
    all->keys =
        contents->profile_keys == NULL ? 0 : sgp32_bsp_sealed_size(SGP32_BSP_ENCRYPTED, KEYS_SIZE);
    all->profile = segments_size(SGP32_BSP_PROFILE, contents->profile_size, SGP32_BSP_PLAIN_MAX);
    all->package = contents->channel.size + header_size(BPP_CONFIGURE_LIST, all->configure) +
                   all->configure + header_size(BPP_METADATA_LIST, all->metadata) + all->metadata +
                   (all->keys == 0 ? 0 : header_size(BPP_KEYS_LIST, all->keys) + all->keys) +
                   header_size(BPP_PROFILE_LIST, all->profile) + all->profile;
    return SGP32_OK;
}

sgp32_status sgp32_bpp_size(size_t *size, const sgp32_bpp_contents *contents)
{
    sizes all;
    *size = 0;
    sgp32_status status = measure(&all, contents);
    if (status == SGP32_OK) {
        *size = header_size(BPP_PACKAGE_TAG, all.package) + all.package;
    }
    return status;
}

void sgp32_bpp_builder_wipe(const sgp32_crypto *crypto, sgp32_bpp_builder *builder)
{
    sgp32_bsp_wipe(crypto, &builder->bsp);
    sgp32_wipe(builder, sizeof *builder);
}

/* Ends a builder for `status`, which it returns. */
static sgp32_status fail(const sgp32_crypto *crypto, sgp32_bpp_builder *builder,
                         sgp32_status status)
{
    sgp32_bpp_builder_wipe(crypto, builder);
    return status;
}

/* Hands a unit to the sink: `prefix` octets that are in it already, and a segment if there is one.
 */
static sgp32_status emit(const sgp32_crypto *crypto, sgp32_bpp_builder *builder,
                         sgp32_bpp_part part, size_t prefix, uint8_t tag, sgp32_bytes plain)
{
    sgp32_bytes segment = {NULL, 0};
    sgp32_status status = SGP32_OK;
    if (tag != 0) {
        status = sgp32_bsp_seal(crypto, &builder->bsp, &segment, builder->unit + prefix,
                                sizeof builder->unit - prefix, tag, plain);
    }
    return status == SGP32_OK ? builder->sink(builder->context, part,
                                              sgp32_bytes_of(builder->unit, prefix + segment.size))
                              : status;
}

/* ReplaceSessionKeysRequest in its list. */
static sgp32_status emit_keys(const sgp32_crypto *crypto, sgp32_bpp_builder *builder,
                              const sgp32_session_keys *keys, size_t size)
{
    uint8_t plain[KEYS_SIZE] = {0xBF, 0x26, KEYS_SIZE - 3};
    const uint8_t *values[3] = {keys->mac_chaining, keys->s_enc, keys->s_mac};
    for (size_t i = 0; i < 3; i++) {
        uint8_t *at = plain + 3 + i * (2 + SGP32_AES_SIZE);
        at[0] = (uint8_t)(0x80 + i);
        at[1] = SGP32_AES_SIZE;
        memcpy(at + 2, values[i], SGP32_AES_SIZE);
    }
    size_t prefix = header_write(builder->unit, BPP_KEYS_LIST, size);
    sgp32_status status = emit(crypto, builder, SGP32_BPP_REPLACE_KEYS, prefix, SGP32_BSP_ENCRYPTED,
                               sgp32_bytes_of(plain, sizeof plain));
    sgp32_wipe(plain, sizeof plain);
    return status == SGP32_OK ? sgp32_bsp_replace_keys(crypto, &builder->bsp, keys) : status;
}

/* Everything before the profile. */
static sgp32_status emit_start(const sgp32_crypto *crypto, sgp32_bpp_builder *builder,
                               const sizes *all, const sgp32_bpp_contents *contents)
{
    const sgp32_bytes none = {NULL, 0};
    size_t prefix = header_write(builder->unit, BPP_PACKAGE_TAG, all->package);
    memcpy(builder->unit + prefix, contents->channel.data, contents->channel.size);
    sgp32_status status =
        emit(crypto, builder, SGP32_BPP_CHANNEL, prefix + contents->channel.size, 0, none);
    if (status == SGP32_OK) {
        prefix = header_write(builder->unit, BPP_CONFIGURE_LIST, all->configure);
        status = emit(crypto, builder, SGP32_BPP_CONFIGURE, prefix, SGP32_BSP_ENCRYPTED,
                      configure_of(contents));
    }
    if (status == SGP32_OK) {
        prefix = header_write(builder->unit, BPP_METADATA_LIST, all->metadata);
        status = emit(crypto, builder, SGP32_BPP_METADATA, prefix, 0, none);
    }
    sgp32_bytes left = contents->metadata;
    while (status == SGP32_OK && left.size != 0) {
        size_t part = left.size < SGP32_BSP_CLEAR_MAX ? left.size : SGP32_BSP_CLEAR_MAX;
        status = emit(crypto, builder, SGP32_BPP_METADATA, 0, SGP32_BSP_CLEAR,
                      sgp32_bytes_of(left.data, part));
        left = sgp32_bytes_of(left.data + part, left.size - part);
    }
    if (status == SGP32_OK && contents->profile_keys != NULL) {
        status = emit_keys(crypto, builder, contents->profile_keys, all->keys);
    }
    if (status == SGP32_OK) {
        prefix = header_write(builder->unit, BPP_PROFILE_LIST, all->profile);
        status = emit(crypto, builder, SGP32_BPP_PROFILE, prefix, 0, none);
    }
    return status;
}

sgp32_status sgp32_bpp_builder_begin(const sgp32_crypto *crypto, sgp32_bpp_builder *builder,
                                     const sgp32_session_keys *keys,
                                     const sgp32_bpp_contents *contents, sgp32_bpp_sink sink,
                                     void *context)
{
    sizes all;
    sgp32_wipe(builder, sizeof *builder);
    sgp32_status status = measure(&all, contents);
    if (status != SGP32_OK) {
        return status;
    }
    builder->sink = sink;
    builder->context = context;
    builder->profile_left = contents->profile_size;
    builder->usable = true;
    sgp32_bsp_begin(&builder->bsp, keys);
    status = emit_start(crypto, builder, &all, contents);
    return status == SGP32_OK ? SGP32_OK : fail(crypto, builder, status);
}

sgp32_status sgp32_bpp_builder_feed(const sgp32_crypto *crypto, sgp32_bpp_builder *builder,
                                    sgp32_bytes piece)
{
    if (!builder->usable) {
        return SGP32_STATE;
    }
    if (piece.size > builder->profile_left) {
        return fail(crypto, builder, SGP32_TRAILING);
    }
    while (piece.size != 0) {
        size_t room = SGP32_BSP_PLAIN_MAX - builder->used;
        size_t part = piece.size < room ? piece.size : room;
        memcpy(builder->plain + builder->used, piece.data, part);
        builder->used += part;
        builder->profile_left -= part;
        piece = sgp32_bytes_of(piece.data + part, piece.size - part);
        if (builder->used == SGP32_BSP_PLAIN_MAX || builder->profile_left == 0) {
            sgp32_status status = emit(crypto, builder, SGP32_BPP_PROFILE, 0, SGP32_BSP_PROFILE,
                                       sgp32_bytes_of(builder->plain, builder->used));
            builder->used = 0;
            if (status != SGP32_OK) {
                return fail(crypto, builder, status);
            }
        }
    }
    return SGP32_OK;
}

sgp32_status sgp32_bpp_builder_finish(const sgp32_crypto *crypto, sgp32_bpp_builder *builder)
{
    if (!builder->usable) {
        return SGP32_STATE;
    }
    sgp32_status status = builder->profile_left == 0 ? SGP32_OK : SGP32_TRUNCATED;
    sgp32_bpp_builder_wipe(crypto, builder);
    return status;
}

/* Where a package that is built as a whole goes. */
typedef struct collector {
    uint8_t *buffer;
    size_t used;
} collector;

static sgp32_status collect(void *context, sgp32_bpp_part part, sgp32_bytes data)
{
    collector *self = (collector *)context;
    (void)part;
    memcpy(self->buffer + self->used, data.data, data.size);
    self->used += data.size;
    return SGP32_OK;
}

sgp32_status sgp32_bpp_build(const sgp32_crypto *crypto, sgp32_bytes *package, uint8_t *buffer,
                             size_t capacity, const sgp32_session_keys *keys,
                             const sgp32_bpp_contents *contents, sgp32_bytes profile)
{
    sgp32_bpp_builder builder;
    collector target = {buffer, 0};
    sgp32_bpp_contents all = *contents;
    all.profile_size = profile.size;

    *package = sgp32_bytes_of(NULL, 0);
    sgp32_status status = sgp32_bpp_size(&package->size, &all);
    if (status != SGP32_OK || buffer == NULL) {
        return status;
    }
    if (capacity < package->size) {
        return SGP32_BUFFER;
    }
    status = sgp32_bpp_builder_begin(crypto, &builder, keys, &all, collect, &target);
    if (status == SGP32_OK) {
        status = sgp32_bpp_builder_feed(crypto, &builder, profile);
    }
    if (status == SGP32_OK) {
        status = sgp32_bpp_builder_finish(crypto, &builder);
    }
    if (status != SGP32_OK) {
        sgp32_wipe(buffer, target.used);
    }
    *package = sgp32_bytes_of(status == SGP32_OK ? buffer : NULL, target.used);
    return status;
}
