/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bound Profile Packages: mode (1 octet), splits (8 octets), then a package, or
 * the profile that one is built of.
 *
 * A package that comes in pieces is opened, or refused with the same fault, as in
 * one piece. By the mode the segments are protected first, with keys that the
 * opener knows, so that what is in them is reached. What is built in pieces is
 * what is built at once, and opens to what went in.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "sgp32/bpp.h"
#include "tree.h"

enum { PROTECT = 0x01, LENIENT = 0x02, BUILD = 0x04, REPLACE = 0x08 };
enum { SPLITS = 8, HEADER = 1 + SPLITS, INPUT_MOST = 4096, PACKAGE_MOST = 1 << 16 };

static const sgp32_type *package_type(sgp32_bytes input, sgp32_bytes tlv)
{
    (void)tlv;
    return (fuzz_octet(&input) & BUILD) != 0 ? NULL : &sgp22_BoundProfilePackage_type;
}

const fuzz_shape_info fuzz_shape = {HEADER, package_type};

static const sgp32_session_keys keys = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};

/* -- protection -------------------------------------------------------------------- */

/* Protects the segments of a package: contents of 86, 87 and 88 become what is in them. */
typedef struct protection {
    fuzz_tree tree;
    uint8_t out[PACKAGE_MOST];
    size_t size;
    sgp32_bsp bsp;
} protection;

static bool append(protection *p, sgp32_bytes bytes)
{
    if (bytes.size > sizeof p->out - p->size) {
        return false;
    }
    if (bytes.size != 0) {
        memcpy(p->out + p->size, bytes.data, bytes.size);
    }
    p->size += bytes.size;
    return true;
}

/* Puts an identifier and a length in front of what was written from `start` on. */
static bool enclose(protection *p, size_t start, sgp32_bytes identifier)
{
    uint8_t header[32];
    if (identifier.size > 8) {
        return false;
    }
    memcpy(header, identifier.data, identifier.size);
    size_t size = identifier.size + fuzz_length_write(header + identifier.size, p->size - start);
    if (size > sizeof p->out - p->size) {
        return false;
    }
    memmove(p->out + start + size, p->out + start, p->size - start);
    memcpy(p->out + start, header, size);
    p->size += size;
    return true;
}

/* After keys were handed over, the segments that follow are under them. */
static void follow_keys(protection *p, sgp32_bytes plain)
{
    sgp22_ReplaceSessionKeysRequest request;
    sgp32_session_keys next;
    if (sgp22_ReplaceSessionKeysRequest_decode(&request, NULL, plain, SGP32_STRICT) == SGP32_OK &&
        request.initialMacChainingValue.size == SGP32_AES_SIZE &&
        request.ppkEnc.size == SGP32_AES_SIZE && request.ppkCmac.size == SGP32_AES_SIZE) {
        memcpy(next.mac_chaining, request.initialMacChainingValue.data, SGP32_AES_SIZE);
        memcpy(next.s_enc, request.ppkEnc.data, SGP32_AES_SIZE);
        memcpy(next.s_mac, request.ppkCmac.data, SGP32_AES_SIZE);
        sgp32_status status = sgp32_bsp_replace_keys(fuzz_crypto(), &p->bsp, &next);
        (void)status; /* twice is refused, by the opener too */
    }
}

static bool protect_segment(protection *p, const fuzz_node *node)
{
    uint8_t buffer[SGP32_BSP_SEGMENT_MAX];
    sgp32_bytes segment;
    uint8_t tag = p->tree.data[node->start];
    sgp32_bytes plain = sgp32_bytes_of(p->tree.data + node->content, node->end - node->content);
    if (sgp32_bsp_seal(fuzz_crypto(), &p->bsp, &segment, buffer, sizeof buffer, tag, plain) !=
        SGP32_OK) {
        return append(p, sgp32_bytes_of(p->tree.data + node->start, node->end - node->start));
    }
    bool done = append(p, segment);
    if (tag == SGP32_BSP_ENCRYPTED) {
        follow_keys(p, plain);
    }
    return done;
}

/* A list A0 to A3 of the package. */
static bool protect_list(protection *p, size_t list)
{
    size_t start = p->size;
    bool done = true;
    for (size_t i = 0; i < p->tree.count && done; i++) {
        if (p->tree.nodes[i].parent == list) {
            done = protect_segment(p, &p->tree.nodes[i]);
        }
    }
    const fuzz_node *node = &p->tree.nodes[list];
    return done &&
           enclose(p, start,
                   sgp32_bytes_of(p->tree.data + node->start, node->length_at - node->start));
}

/* False if there is no package, or no room. */
static bool protect(protection *p, sgp32_bytes package)
{
    fuzz_copy copy = fuzz_copy_of(package);
    bool done = true;
    fuzz_tree_read(&p->tree, (uint8_t *)copy.block, package.size, package.size);
    p->size = 0;
    sgp32_bsp_begin(&p->bsp, &keys);
    for (size_t i = 1; i < p->tree.count && done; i++) {
        const fuzz_node *node = &p->tree.nodes[i];
        if (node->parent == 0 && (p->tree.data[node->start] & 0xFC) == 0xA0) {
            done = protect_list(p, i);
        } else if (node->parent == 0) {
            done = append(p, sgp32_bytes_of(p->tree.data + node->start, node->end - node->start));
        }
    }
    done = done && p->tree.count != 0 &&
           enclose(p, 0, sgp32_bytes_of(p->tree.data, p->tree.nodes[0].length_at));
    fuzz_free(&copy);
    return done;
}

/* -- opening ----------------------------------------------------------------------- */

/* What an opener or a builder has handed out. */
typedef struct pieces {
    uint8_t data[PACKAGE_MOST];
    size_t size;
    uint32_t parts; /* what came last */
} pieces;

static sgp32_status gather(void *context, sgp32_bpp_part part, sgp32_bytes data)
{
    pieces *p = (pieces *)context;
    FUZZ_REQUIRE((uint32_t)part >= p->parts);
    FUZZ_REQUIRE(data.size <= sizeof p->data - p->size);
    p->parts = (uint32_t)part;
    if (data.size != 0) {
        memcpy(p->data + p->size, data.data, data.size);
    }
    p->size += data.size;
    return SGP32_OK;
}

/* The next piece: of a size that the splits say, in turn. */
static sgp32_bytes next_piece(sgp32_bytes *rest, sgp32_bytes splits, size_t *turn)
{
    uint8_t split = splits.size == 0 ? 0 : splits.data[(*turn)++ % splits.size];
    return fuzz_part(rest, split < 0xF0 ? split + (size_t)1 : (size_t)(split - 0xEF) * 100);
}

static sgp32_status open_in_pieces(pieces *out, sgp32_bpp_fault *fault,
                                   const sgp32_bpp_access *access, sgp32_bytes package,
                                   sgp32_bytes splits)
{
    sgp32_bpp_opener opener;
    sgp32_status status = SGP32_OK;
    size_t turn = 0;
    out->size = 0;
    out->parts = 0;
    FUZZ_REQUIRE(sgp32_bpp_opener_begin(&opener, access, gather, out) == SGP32_OK);
    while (package.size != 0 && status == SGP32_OK) {
        fuzz_copy copy = fuzz_copy_of(splits.size == 0 ? fuzz_part(&package, package.size)
                                                       : next_piece(&package, splits, &turn));
        status = sgp32_bpp_opener_feed(fuzz_crypto(), &opener, copy.bytes);
        fuzz_free(&copy);
    }
    if (status == SGP32_OK) {
        status = sgp32_bpp_opener_finish(fuzz_crypto(), &opener);
    } else {
        FUZZ_REQUIRE(opener.fault.status == status);
        FUZZ_REQUIRE(sgp32_bpp_opener_feed(fuzz_crypto(), &opener, package) == SGP32_STATE);
    }
    *fault = opener.fault;
    return status;
}

static void open_package(sgp32_bytes package, sgp32_bytes splits, uint32_t options)
{
    static pieces whole;
    static pieces split;
    sgp32_bpp_fault fault;
    sgp32_bpp_fault split_fault;
    sgp32_bpp_fault at_once_fault;
    sgp32_bpp_opened opened;
    const sgp32_bpp_access access = {.keys = &keys, .options = options};
    sgp32_bytes none = {NULL, 0};
    sgp32_status status = open_in_pieces(&whole, &fault, &access, package, none);
    FUZZ_REQUIRE(open_in_pieces(&split, &split_fault, &access, package, splits) == status);
    FUZZ_REQUIRE(whole.size == split.size && memcmp(whole.data, split.data, whole.size) == 0);
    if (status != SGP32_OK) {
        FUZZ_REQUIRE(fault.status == split_fault.status && fault.reason == split_fault.reason);
        FUZZ_REQUIRE(fault.command == split_fault.command && fault.offset == split_fault.offset);
        FUZZ_REQUIRE(fault.offset <= package.size);
    }
    uint8_t *buffer = fuzz_room(package.size);
    FUZZ_REQUIRE(sgp32_bpp_open(fuzz_crypto(), &opened, &at_once_fault, buffer, package.size,
                                &access, package) == status);
    if (status == SGP32_OK) {
        FUZZ_REQUIRE(opened.channel.size + opened.configure.size + opened.metadata.size +
                         opened.profile.size ==
                     whole.size);
        FUZZ_REQUIRE(memcmp(opened.profile.data, whole.data + whole.size - opened.profile.size,
                            opened.profile.size) == 0);
    }
    free(buffer);
}

/* -- building ---------------------------------------------------------------------- */

static void build(sgp32_bytes profile, sgp32_bytes splits, uint8_t mode)
{
    static const uint8_t channel[] = {0xBF, 0x23, 0x08, 0x82, 0x01, 0x01,
                                      0x80, 0x00, 0xA6, 0x01, 0x00};
    static const uint8_t metadata_tag[] = {0xBF, 0x25, 0x03, 0x5A, 0x01, 0x98};
    static const sgp32_session_keys profile_keys = {{1}, {2}, {3}};
    static pieces made;
    static uint8_t package_buffer[PACKAGE_MOST];
    sgp32_bpp_contents contents = {.channel = sgp32_bytes_of(channel, sizeof channel),
                                   .metadata = sgp32_bytes_of(metadata_tag, sizeof metadata_tag),
                                   .profile_keys = (mode & REPLACE) != 0 ? &profile_keys : NULL,
                                   .profile_size = profile.size};
    sgp32_bytes package;
    sgp32_bpp_builder builder;
    size_t size;
    size_t turn = 0;
    sgp32_status status = sgp32_bpp_build(fuzz_crypto(), &package, package_buffer,
                                          sizeof package_buffer, &keys, &contents, profile);
    FUZZ_REQUIRE(status == (profile.size == 0 ? SGP32_SIZE : SGP32_OK));
    made.size = 0;
    made.parts = 0;
    FUZZ_REQUIRE(sgp32_bpp_builder_begin(fuzz_crypto(), &builder, &keys, &contents, gather,
                                         &made) == status);
    if (status != SGP32_OK) {
        return;
    }
    sgp32_bytes rest = profile;
    while (rest.size != 0) {
        fuzz_copy copy = fuzz_copy_of(next_piece(&rest, splits, &turn));
        FUZZ_REQUIRE(sgp32_bpp_builder_feed(fuzz_crypto(), &builder, copy.bytes) == SGP32_OK);
        fuzz_free(&copy);
    }
    FUZZ_REQUIRE(sgp32_bpp_builder_finish(fuzz_crypto(), &builder) == SGP32_OK);
    FUZZ_REQUIRE(sgp32_bpp_size(&size, &contents) == SGP32_OK && size == package.size);
    FUZZ_REQUIRE(sgp32_bytes_equal(package, sgp32_bytes_of(made.data, made.size)));
    open_package(package, splits, SGP32_STRICT);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static protection protected;
    sgp32_bytes input = sgp32_bytes_of(data, size);
    uint8_t mode = fuzz_octet(&input);
    sgp32_bytes splits = fuzz_part(&input, SPLITS);
    uint32_t options = (mode & LENIENT) != 0 ? SGP32_LENIENT : SGP32_STRICT;
    if (input.size > INPUT_MOST || splits.size == 0) {
        return 0;
    }
    if ((mode & BUILD) != 0) {
        build(input, splits, mode);
    } else if ((mode & PROTECT) == 0) {
        open_package(input, splits, options);
    } else if (protect(&protected, input)) {
        open_package(sgp32_bytes_of(protected.out, protected.size), splits, options);
    }
    return 0;
}
