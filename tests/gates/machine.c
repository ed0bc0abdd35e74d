/* SPDX-License-Identifier: Apache-2.0 */
/* Believes that every machine is the developer's: must fail on the others that scripts/machines
   runs the tests on. */
#include <criterion/criterion.h>
#include <stdint.h>

Test(machine, the_low_octet_of_a_word_comes_first_and_sizes_have_64_bits)
{
    static const uint32_t word = 0x01020304;
    cr_expect_eq(*(const uint8_t *)&word, 0x04);
    cr_expect_eq(sizeof(size_t), 8);
}
