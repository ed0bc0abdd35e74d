/* SPDX-License-Identifier: Apache-2.0 */
/* The order of a SET OF (X.690 11.6). */
#include "der/der.h"

int der_set_compare(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size)
{
    size_t size = a_size > b_size ? a_size : b_size;
    int order = 0;
    /* The shorter one counts as padded with zeros. */
    /*@ loop invariant i <= size;
        loop assigns i, order;
        loop variant size - i;
    */
    for (size_t i = 0; order == 0 && i < size; i++) {
        order = (i < a_size ? a[i] : 0) - (i < b_size ? b[i] : 0);
    }
    return order;
}
