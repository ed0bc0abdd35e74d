/* SPDX-License-Identifier: Apache-2.0 */
/* Decides on an octet that was never written, on purpose: valgrind must refuse it. */
#include <criterion/criterion.h>

#include "support/support.h"

Test(gate, uninitialized_is_reported)
{
    uint8_t octets[4];
    volatile uint8_t *seen = octets;
    support_buffer copy = support_copy(sgp32_bytes_of((const void *)seen, sizeof octets));
    if (copy.data[1] == 7) {
        cr_log_info("seven");
    }
    support_free(&copy);
}
