/* SPDX-License-Identifier: Apache-2.0 */
/* Reads one octet past its buffer on purpose: the sanitizer and valgrind must both refuse it. */
#include <criterion/criterion.h>

#include "support/support.h"

Test(gate, overread_is_reported)
{
    support_buffer buffer = support_hex("30 03 80 01");
    volatile size_t size = buffer.size;
    if (buffer.data[size] == 7) {
        cr_log_info("seven");
    }
    support_free(&buffer);
}
