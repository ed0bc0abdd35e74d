/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A slower decoder, for the self-test of bench/instructions.py: the linker leads
 * calls of sgp32_decode here.
 */
#include "sgp32/codec.h"

enum { TURNS = 50 };

sgp32_status __real_sgp32_decode(const sgp32_type *type, void *value, sgp32_error *error,
                                 sgp32_bytes der, uint32_t options);
sgp32_status __wrap_sgp32_decode(const sgp32_type *type, void *value, sgp32_error *error,
                                 sgp32_bytes der, uint32_t options);

sgp32_status __wrap_sgp32_decode(const sgp32_type *type, void *value, sgp32_error *error,
                                 sgp32_bytes der, uint32_t options)
{
    for (volatile int turn = 0; turn < TURNS; turn++) {
    }
    return __real_sgp32_decode(type, value, error, der, options);
}
