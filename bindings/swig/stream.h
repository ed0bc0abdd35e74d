/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bound Profile Packages in pieces, for languages without pointers to functions:
 * what an opener or builder hands out is collected and returned by the call.
 */
#ifndef SGP32_BINDING_STREAM_H
#define SGP32_BINDING_STREAM_H

#include "sgp32/bpp.h"

#include "growing.h"

/* What came out: each piece is its part, one octet, its size, four octets, and its octets. */
typedef struct binding_pieces {
    growing octets;
} binding_pieces;

/* An opener with copies of all that it refers to but the agreement. */
typedef struct binding_opener {
    sgp32_bpp_opener opener;
    sgp32_private_key one_time;
    sgp32_session_keys keys;
    sgp32_public_key smdp_key;
    uint8_t smdp_point[SGP32_POINT_SIZE];
    uint8_t euicc_otpk[SGP32_POINT_SIZE];
    uint8_t transaction_id[SGP32_TRANSACTION_ID_MAX];
    uint8_t eid[16];
    binding_pieces *out; /* of the call that is under way */
} binding_opener;

/*
 * Makes an opener. Exactly one of `agreement`, which must outlive it, `one_time`
 * and `session_keys` is not NULL; `smdp_key` may be NULL. Errors: those of
 * sgp32_bpp_opener_begin; SGP32_SIZE for octets of impossible size;
 * SGP32_BUFFER without memory.
 */
sgp32_status binding_opener_make(binding_opener **made, sgp32_euicc_agreement *agreement,
                                 const sgp32_private_key *one_time,
                                 const sgp32_session_keys *session_keys,
                                 const sgp32_public_key *smdp_key, sgp32_bytes euicc_otpk,
                                 bool smdp_side, sgp32_bytes transaction_id, sgp32_bytes eid,
                                 bool lenient);

/* Errors: those of sgp32_bpp_opener_feed, with `fault` filled. */
sgp32_status binding_opener_feed(const sgp32_crypto *crypto, binding_opener *opener,
                                 binding_pieces *out, sgp32_bpp_fault *fault, sgp32_bytes piece);

/* Errors: those of sgp32_bpp_opener_finish, with `fault` filled. */
sgp32_status binding_opener_finish(const sgp32_crypto *crypto, binding_opener *opener,
                                   sgp32_bpp_fault *fault);

/* Wipes and frees. */
void binding_opener_free(binding_opener *opener);

typedef struct binding_builder {
    sgp32_bpp_builder builder;
    binding_pieces *out;
} binding_builder;

/* Makes a builder. Errors: those of sgp32_bpp_builder_begin; SGP32_BUFFER without memory. */
sgp32_status binding_builder_make(const sgp32_crypto *crypto, binding_builder **made,
                                  binding_pieces *out, const sgp32_session_keys *keys,
                                  sgp32_bytes channel, sgp32_bytes configure, sgp32_bytes metadata,
                                  const sgp32_session_keys *profile_keys, size_t profile_size);

sgp32_status binding_builder_feed(const sgp32_crypto *crypto, binding_builder *builder,
                                  binding_pieces *out, sgp32_bytes piece);

sgp32_status binding_builder_finish(const sgp32_crypto *crypto, binding_builder *builder);

/* Wipes and frees. */
void binding_builder_free(binding_builder *builder);

/* sgp32_bpp_size with contents in arguments. */
sgp32_status binding_bpp_size(size_t *size, sgp32_bytes channel, sgp32_bytes configure,
                              sgp32_bytes metadata, const sgp32_session_keys *profile_keys,
                              size_t profile_size);

/* The units of STORE DATA of a package, as pieces. Errors: those of sgp32_bpp_units_next. */
sgp32_status binding_bpp_units(binding_pieces *out, sgp32_bytes package);

/* The commands of one unit, as pieces. Errors: those of sgp32_store_data_next. */
sgp32_status binding_store_data(binding_pieces *out, uint8_t cla, sgp32_bytes unit);

/* What sgp32_store_data_take takes out of one command. */
typedef struct binding_block {
    sgp32_bytes data;
    bool last;
    uint32_t block; /* the number that is due next */
} binding_block;

/* sgp32_store_data_take. */
sgp32_status binding_store_data_take(binding_block *out, uint32_t due, sgp32_bytes apdu);

#endif
