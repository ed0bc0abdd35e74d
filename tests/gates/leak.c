/* SPDX-License-Identifier: Apache-2.0 */
/* A leak on purpose: ctest passes this test only when LeakSanitizer's report reaches it. */
#include <criterion/criterion.h>
#include <stdlib.h>

Test(gate, leak_is_reported)
{
    char *volatile block = malloc(37);
    cr_assert_not_null(block);
    block = NULL;
    cr_assert_null(block);
}
