/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The quick reader: for DER with no unknown additions and no unknown alternatives, which is nearly
 * every message there is. It keeps no path and makes no error; what it does not take at once, it
 * does not judge: the engine of decode.c then reads the value from its start and has the last word.
 * Where size counts more than speed (ENGINE_SMALL) it is not there.
 */
#ifndef SGP32_SRC_QUICK_H
#define SGP32_SRC_QUICK_H

#include "codec/engine.h"

#if ENGINE_SMALL
static inline const uint8_t *quick_read(const schema_component *item, uint8_t *value,
                                        const uint8_t *pos, const uint8_t *limit, uint32_t options)
{
    (void)item;
    (void)value;
    (void)pos;
    (void)limit;
    (void)options;
    return NULL;
}
#else
/* Reads the value that `item` describes and that begins at `pos`, with all that it contains.
   `value` is where it goes; NULL: it is not stored. Returns where it ends, at `limit` or before.
   NULL: it is of another kind, faulty, or in need of a closer look; what `value` points to is
   undefined then. */
const uint8_t *quick_read(const schema_component *item, uint8_t *value, const uint8_t *pos,
                          const uint8_t *limit, uint32_t options);
#endif

#endif
