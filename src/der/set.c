/* SPDX-License-Identifier: Apache-2.0 */
/* The order of a SET OF (X.690 11.6). */
#include "der/der.h"

#include <string.h>

int der_set_compare(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size)
{
    size_t common = a_size < b_size ? a_size : b_size;
    /* memcmp takes no NULL, which an empty view may be. */
    int order = common != 0 ? memcmp(a, b, common) : 0;
    /* At most one of the loops has something to do: the rest against the padding. */
    for (size_t i = common; order == 0 && i < a_size; i++) {
        order = a[i];
    }
    for (size_t i = common; order == 0 && i < b_size; i++) {
        order = -(int)b[i];
    }
    return order;
}
