/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file bpp.h
 * Bound Profile Packages (SGP.22 2.5.4, 2.5.5): opening and building them in
 * pieces of any size with constant memory, and cutting them into the units and
 * APDUs of STORE DATA.
 *
 * A package is BF36 { BF23, A0 {87 ConfigureISDP}, A1 {88 StoreMetadata …},
 * [A2 {87 ReplaceSessionKeys}], A3 {86 profile …} }, in that order.
 *
 * Lifetime: an opener or a builder is a struct of the caller, holds session
 * keys, and keeps the pointers that it is given until it ends. Plaintext lives
 * during the call of the sink only, which gets it after the MAC of its segment
 * has verified. What fails is wiped and stays unusable: SGP32_STATE.
 */
#ifndef SGP32_BPP_H
#define SGP32_BPP_H

#include "sgp32/rsp.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Most octets of a unit that a builder hands out: the largest A0. */
#define SGP32_BPP_UNIT_MAX 1024
/** Most octets of a STORE DATA block. */
#define SGP32_STORE_DATA_MAX 255

/** The parts of a package; the values are those of BppCommandId. */
typedef enum sgp32_bpp_part {
    SGP32_BPP_CHANNEL = 0,      /**< BF36 header, BF23 InitialiseSecureChannelRequest */
    SGP32_BPP_CONFIGURE = 1,    /**< A0, ConfigureISDPRequest */
    SGP32_BPP_METADATA = 2,     /**< A1, StoreMetadataRequest */
    SGP32_BPP_REPLACE_KEYS = 4, /**< A2, ReplaceSessionKeysRequest */
    SGP32_BPP_PROFILE = 5       /**< A3, the profile */
} sgp32_bpp_part;

/**
 * Takes what an opener or a builder makes, in order. `data` is valid during the
 * call only. An opener gives: the InitialiseSecureChannelRequest with its
 * header; then plaintext, segment by segment, of ConfigureISDPRequest,
 * StoreMetadataRequest (one or several pieces) and the profile; of
 * ReplaceSessionKeysRequest, which is secret, an empty view. A builder gives
 * the units of STORE DATA. Anything but SGP32_OK ends the work with that status.
 */
typedef sgp32_status (*sgp32_bpp_sink)(void *context, sgp32_bpp_part part, sgp32_bytes data);

/**
 * How an opener comes to the session keys. Exactly one of `agreement`,
 * `one_time` and `keys` is set. What it points to must outlive the part
 * SGP32_BPP_CHANNEL.
 */
typedef struct sgp32_bpp_access {
    sgp32_euicc_agreement *agreement;  /**< the eUICC's: sgp32_euicc_derive, with its wiping */
    const sgp32_private_key *one_time; /**< a one-time private key; the caller wipes it */
    const sgp32_session_keys *keys;    /**< the keys themselves; BF23 is then parsed, no more */
    sgp32_bytes euicc_otpk;            /**< with `one_time`: the eUICC's point; may be empty if
                                            the key is the eUICC's */
    bool smdp_side;                    /**< with `one_time`: it is the SM-DP+'s one-time key */
    const sgp32_public_key *smdp_key;  /**< DPpb key that verifies smdpSign; NULL: not verified */
    sgp32_bytes transaction_id;        /**< with `one_time`: compared unless empty */
    sgp32_bytes eid;                   /**< 16 octets; not needed with `keys` */
    uint32_t options;                  /**< SGP32_STRICT, or SGP32_LENIENT for lengths that are
                                            not minimal and the contents of BF23, BF24, BF26 */
} sgp32_bpp_access;

/** Why a package was refused. */
typedef struct sgp32_bpp_fault {
    sgp32_status status;
    int64_t reason;  /**< ErrorReason of the ProfileInstallationResult; which structural defect
                          gives scp03tStructureError is inferred */
    int64_t command; /**< BppCommandId of it */
    size_t offset;   /**< of the element that failed, from the start of the package */
} sgp32_bpp_fault;

/** An opener. Its fields are private, but for `fault` after a failure. */
typedef struct sgp32_bpp_opener {
    sgp32_bpp_fault fault;
    sgp32_bpp_access access;
    sgp32_bpp_sink sink;
    void *context;
    sgp32_bsp bsp;
    size_t offset;       /**< of the element in progress */
    size_t package_left; /**< octets of BF36 that no element has taken */
    size_t list_left;    /**< of the list in progress */
    size_t used;         /**< octets of the element in `element` */
    uint8_t step;        /**< what is due */
    uint8_t count;       /**< elements of the list so far, at most 2 */
    bool usable;
    uint8_t element[SGP32_BSP_SEGMENT_MAX];
} sgp32_bpp_opener;

/** Starts to open a package. Errors: SGP32_ARGUMENT for an `access` without or with two keys. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bpp_opener_begin(sgp32_bpp_opener *opener,
                                                             const sgp32_bpp_access *access,
                                                             sgp32_bpp_sink sink, void *context);

/**
 * Takes the next octets of the package, any number of them. Errors: SGP32_TAG
 * for an element that a package does not have; SGP32_ORDER for one that is
 * misplaced or repeated; SGP32_MISSING for a list without its segment;
 * SGP32_LENGTH for a length that is malformed or beyond its list;
 * SGP32_SEGMENT_SIZE for an element over 1,020 octets; SGP32_SEGMENT if the
 * keys are replaced twice; SGP32_TRAILING for octets behind the package;
 * SGP32_MAC, SGP32_PADDING; those of decoding; those of sgp32_euicc_derive; the
 * sink's; SGP32_STATE after any of them, which wipes the opener but for `fault`.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bpp_opener_feed(const sgp32_crypto *crypto,
                                                            sgp32_bpp_opener *opener,
                                                            sgp32_bytes piece);

/** Ends a package and wipes the opener. Errors: SGP32_TRUNCATED if it is not complete. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bpp_opener_finish(const sgp32_crypto *crypto,
                                                              sgp32_bpp_opener *opener);

/** Wipes an opener in any state. `crypto` may be NULL. */
SGP32_API void sgp32_bpp_opener_wipe(const sgp32_crypto *crypto, sgp32_bpp_opener *opener);

/** An opened package; views into the caller's buffer and into the package. */
typedef struct sgp32_bpp_opened {
    sgp32_bytes channel;   /**< InitialiseSecureChannelRequest; in the buffer, as all of these */
    sgp32_bytes configure; /**< ConfigureISDPRequest */
    sgp32_bytes metadata;  /**< StoreMetadataRequest */
    sgp32_bytes profile;
    bool keys_replaced; /**< the profile was under keys of its own */
} sgp32_bpp_opened;

/**
 * Opens a whole package into `buffer`, which needs no more than the package's
 * size and does not overlap it. Errors: those of the opener, with `fault` set
 * if it is not NULL, and nothing opened remains in the buffer; SGP32_BUFFER.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bpp_open(
    const sgp32_crypto *crypto, sgp32_bpp_opened *opened, sgp32_bpp_fault *fault, uint8_t *buffer,
    size_t capacity, const sgp32_bpp_access *access, sgp32_bytes package);

/** What goes into a package besides the profile. */
typedef struct sgp32_bpp_contents {
    sgp32_bytes channel;                    /**< InitialiseSecureChannelRequest, BF23, signed */
    sgp32_bytes configure;                  /**< ConfigureISDPRequest, BF24; empty: `BF24 00` */
    sgp32_bytes metadata;                   /**< StoreMetadataRequest, BF25 */
    const sgp32_session_keys *profile_keys; /**< ReplaceSessionKeysRequest; NULL: none */
    size_t profile_size;                    /**< in octets, at least 1 */
} sgp32_bpp_contents;

/** A builder. Its fields are private. */
typedef struct sgp32_bpp_builder {
    sgp32_bpp_sink sink;
    void *context;
    sgp32_bsp bsp;
    size_t profile_left; /**< octets of the profile that are still to come */
    size_t used;         /**< octets of it in `plain` */
    bool usable;
    uint8_t plain[SGP32_BSP_PLAIN_MAX];
    uint8_t unit[SGP32_BPP_UNIT_MAX];
} sgp32_bpp_builder;

/**
 * Computes the size of the package with these contents. Errors: SGP32_TAG,
 * SGP32_LENGTH, SGP32_TRUNCATED, SGP32_TRAILING for contents that are not one
 * TLV of their kind; SGP32_SEGMENT_SIZE for ConfigureISDP of more than 1,007
 * octets, or a BF23 of more than 1,000; SGP32_SIZE for a profile without
 * octets, or contents of 16 MiB and more.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bpp_size(size_t *size,
                                                     const sgp32_bpp_contents *contents);

/**
 * Starts to build a package under the session keys and hands everything before
 * the first segment of the profile to the sink. Errors: those of
 * sgp32_bpp_size; SGP32_CRYPTO; the sink's.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bpp_builder_begin(const sgp32_crypto *crypto,
                                                              sgp32_bpp_builder *builder,
                                                              const sgp32_session_keys *keys,
                                                              const sgp32_bpp_contents *contents,
                                                              sgp32_bpp_sink sink, void *context);

/**
 * Takes the next octets of the profile, any number of them. Errors:
 * SGP32_TRAILING for more than were announced; SGP32_CRYPTO; the sink's;
 * SGP32_STATE after any of them.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bpp_builder_feed(const sgp32_crypto *crypto,
                                                             sgp32_bpp_builder *builder,
                                                             sgp32_bytes piece);

/** Ends a package and wipes the builder. Errors: SGP32_TRUNCATED if the profile is not complete. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bpp_builder_finish(const sgp32_crypto *crypto,
                                                               sgp32_bpp_builder *builder);

/** Wipes a builder in any state. `crypto` may be NULL. */
SGP32_API void sgp32_bpp_builder_wipe(const sgp32_crypto *crypto, sgp32_bpp_builder *builder);

/**
 * Builds a whole package at the start of `buffer`; `contents->profile_size` is
 * not read. A NULL buffer measures. `profile` must not overlap `buffer`.
 * Errors: those of the builder; SGP32_BUFFER with the size needed in
 * `package->size`.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bpp_build(
    const sgp32_crypto *crypto, sgp32_bytes *package, uint8_t *buffer, size_t capacity,
    const sgp32_session_keys *keys, const sgp32_bpp_contents *contents, sgp32_bytes profile);

/** One unit of STORE DATA (SGP.22 2.5.5): what a chain of APDUs carries. */
typedef struct sgp32_bpp_unit {
    sgp32_bytes data;    /**< in the package */
    size_t offset;       /**< of it in the package */
    sgp32_bpp_part part; /**< where it belongs */
    uint32_t tag;        /**< of its first element: BF36, A0, A1, 88, A2, A3, 86 */
} sgp32_bpp_unit;

/** An iterator over the units of a package. Its fields are private. */
typedef struct sgp32_bpp_units {
    sgp32_bytes package;
    size_t offset;
    size_t list_end; /**< where the list in progress ends */
    uint8_t step;
} sgp32_bpp_units;

/** Makes an iterator at the first unit of a package; needs no keys. */
SGP32_API void sgp32_bpp_units_begin(sgp32_bpp_units *units, sgp32_bytes package);

/** Tells whether no unit is left: the package was complete. */
SGP32_API bool sgp32_bpp_units_done(const sgp32_bpp_units *units);

/**
 * Gets the next unit: BF36's header with BF23; A0; A1's header; each 88; A2;
 * A3's header; each 86. Sizes of segments are not limited here, so that a
 * package that is too large can be looked at. Errors: SGP32_TRUNCATED,
 * SGP32_LENGTH, SGP32_TAG, SGP32_ORDER, SGP32_MISSING, SGP32_TRAILING for the
 * package; SGP32_STATE after the last unit.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_bpp_units_next(sgp32_bpp_units *units,
                                                           sgp32_bpp_unit *unit);

/** A STORE DATA command: send `header`, then `data`. */
typedef struct sgp32_store_data {
    uint8_t header[5]; /**< CLA, E2, P1 (11 more, 91 last), P2 (block number), Lc */
    sgp32_bytes data;  /**< 1 to 255 octets, in the unit */
} sgp32_store_data;

/**
 * Gets the next command of a unit and moves `*offset`, 0 at first, behind it.
 * `cla` is 80 with the logical channel. Errors: SGP32_STATE when `*offset` is
 * at the end; SGP32_SIZE for a unit of more than 256 blocks.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_store_data_next(sgp32_store_data *command,
                                                            size_t *offset, uint8_t cla,
                                                            sgp32_bytes unit);

/**
 * Takes a received STORE DATA command apart: `*data` views its octets, to be
 * fed to an opener or put behind those before; `*last` tells that the unit is
 * complete. `*block` is the number that is due, 0 at first; it counts on, and
 * back to 0 after the last. The class is not looked at, and an Le octet may
 * follow. Errors: SGP32_TRUNCATED, SGP32_TRAILING, SGP32_LENGTH for Lc;
 * SGP32_TAG for another INS or P1; SGP32_ORDER for another block number.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_store_data_take(sgp32_bytes *data, bool *last,
                                                            uint32_t *block, sgp32_bytes apdu);

#ifdef __cplusplus
}
#endif

#endif
