/* SPDX-License-Identifier: Apache-2.0 */
/* What a fuzzing engine calls to change inputs: our mutator, or its own where ours cannot. */
#include "mutate.h"

/* Three of four mutations are ours. */
enum { OWN_SHARE = 4 };

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t capacity);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t capacity, unsigned int seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *data, size_t size, const uint8_t *other,
                                 size_t other_size, uint8_t *out, size_t capacity,
                                 unsigned int seed);

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t capacity, unsigned int seed)
{
    size_t mutated = 0;
    if (seed % OWN_SHARE != 0) {
        mutated = fuzz_mutate(&fuzz_shape, data, size, capacity, seed, LLVMFuzzerMutate);
    }
    return mutated != 0 ? mutated : LLVMFuzzerMutate(data, size, capacity);
}

size_t LLVMFuzzerCustomCrossOver(const uint8_t *data, size_t size, const uint8_t *other,
                                 size_t other_size, uint8_t *out, size_t capacity,
                                 unsigned int seed)
{
    return fuzz_cross(&fuzz_shape, out, capacity, sgp32_bytes_of(data, size),
                      sgp32_bytes_of(other, other_size), seed);
}
