/* SPDX-License-Identifier: Apache-2.0 */
/* The part of sgp32_canonicalize that the encoder uses for lists that were leniently decoded. */
#ifndef SGP32_SRC_CANONICAL_H
#define SGP32_SRC_CANONICAL_H

#include "codec/engine.h"

/*
 * Writes the DER form of a list's concatenated elements to the start of
 * `buffer`; `list` is the list's type, and there is no header of its own on
 * either side. *size is the size needed, also without a buffer and with
 * SGP32_BUFFER. The buffer must not overlap the data.
 * The walk uses the `depth` frames at `frames`.
 */
sgp32_status canonical_list(uint8_t *buffer, size_t capacity, size_t *size, engine_frame *frames,
                            uint8_t depth, const sgp32_type *list, sgp32_bytes content);

#endif
