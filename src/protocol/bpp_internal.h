/* SPDX-License-Identifier: Apache-2.0 */
/* The order of the elements of a Bound Profile Package, shared by opener and iterator. */
#ifndef SGP32_SRC_BPP_INTERNAL_H
#define SGP32_SRC_BPP_INTERNAL_H

#include "der/der.h"
#include "sgp32/bpp.h"

/* Identifiers of the elements. */
enum {
    BPP_PACKAGE_TAG = 0xBF36,
    BPP_CHANNEL_TAG = 0xBF23,
    BPP_CONFIGURE_TAG = 0xBF24,
    BPP_METADATA_TAG = 0xBF25,
    BPP_CONFIGURE_LIST = 0xA0,
    BPP_METADATA_LIST = 0xA1,
    BPP_KEYS_LIST = 0xA2,
    BPP_PROFILE_LIST = 0xA3
};

/* What is due next. */
enum {
    BPP_DUE_PACKAGE,
    BPP_DUE_CHANNEL,
    BPP_DUE_CONFIGURE_LIST,
    BPP_DUE_CONFIGURE,
    BPP_DUE_METADATA_LIST,
    BPP_DUE_METADATA,
    BPP_DUE_KEYS_LIST, /* or the list of the profile */
    BPP_DUE_KEYS,
    BPP_DUE_PROFILE_LIST,
    BPP_DUE_PROFILE,
    BPP_DONE
};

/*
 * Checks that `identifier` is due at *step, which is before BPP_DONE and of whose
 * list there were `count` elements before; *step skips the optional list of keys if
 * that is left out. SGP32_TAG, SGP32_ORDER; SGP32_SEGMENT for keys replaced twice.
 */
sgp32_status bpp_due(uint8_t *step, uint32_t identifier, uint8_t count);

/* Tells whether at this step a header stands alone: that of the package or of a list. */
bool bpp_is_list(uint8_t step);

/* The part that a step belongs to. */
sgp32_bpp_part bpp_part_of(uint8_t step);

#endif
