/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What all fuzz targets share: the entry point, reading of an input, copies
 * whose end is the end of their allocation, and the way a property fails.
 *
 * An input is a few octets of the target's own (a type, a mode, splits), then
 * what is parsed. A target that breaks a property prints it and aborts; a
 * sanitizer sees the rest.
 */
#ifndef SGP32_FUZZ_H
#define SGP32_FUZZ_H

#include "sgp32/crypto.h"

#include <stddef.h>
#include <stdint.h>

/* One run. Each target is a file that defines this and `fuzz_shape`; the names are libFuzzer's. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Octets of an input's header when there are no TLVs in it for the mutator to work on. */
#define FUZZ_NO_TLVS SIZE_MAX

/* How the inputs of a target are built, for the structure-aware mutator. */
typedef struct fuzz_shape_info {
    size_t header; /* octets in front of the TLVs, or FUZZ_NO_TLVS */
    /* The type of one of the TLVs behind the header; NULL: unknown. The function may be NULL. */
    const sgp32_type *(*type)(sgp32_bytes input, sgp32_bytes tlv);
} fuzz_shape_info;
extern const fuzz_shape_info fuzz_shape;

/* Prints `what` and aborts. */
_Noreturn void fuzz_fail(const char *file, int line, const char *what);

/* Ends the run with a finding unless the condition holds. */
#define FUZZ_REQUIRE(condition)                                                                    \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fuzz_fail(__FILE__, __LINE__, #condition);                                             \
        }                                                                                          \
    } while (0)

/* Ends the run with a finding if a judge of tests/support has one. */
#define FUZZ_REQUIRE_NO_FAULT(fault)                                                               \
    do {                                                                                           \
        const char *fault_ = (fault);                                                              \
        if (fault_ != NULL) {                                                                      \
            fuzz_fail(__FILE__, __LINE__, fault_);                                                 \
        }                                                                                          \
    } while (0)

/* Takes one octet off the front of an input; 0 when it is empty. */
uint8_t fuzz_octet(sgp32_bytes *input);
/* Takes a big-endian number of two octets. */
uint32_t fuzz_number(sgp32_bytes *input);
/* Takes at most `size` octets. */
sgp32_bytes fuzz_part(sgp32_bytes *input, size_t size);
/* Takes the next TLV, header and all; what cannot be one is taken whole. */
sgp32_bytes fuzz_tlv(sgp32_bytes *input);
/* Takes the number of a type; every type has one. */
const sgp32_type *fuzz_take_type(sgp32_bytes *input);
/* The type of inputs that begin with the number of a type: for fuzz_shape_info. */
const sgp32_type *fuzz_first_type(sgp32_bytes input, sgp32_bytes tlv);

/* An allocation that ends with the octets, also when there are none. */
typedef struct fuzz_copy {
    void *block;
    sgp32_bytes bytes;
} fuzz_copy;
fuzz_copy fuzz_copy_of(sgp32_bytes bytes);
/* Room of exactly `size` octets, filled with something. */
uint8_t *fuzz_room(size_t size);
void fuzz_free(fuzz_copy *copy);

/* A crypto port that is ready for use: OpenSSL's. */
const sgp32_crypto *fuzz_crypto(void);
/* The same, but every signature verifies: what lies behind is reached. */
const sgp32_crypto *fuzz_trusting_crypto(void);

/* A key pair that is always the same. */
typedef struct fuzz_key {
    sgp32_private_key key;
    sgp32_public_key public_key; /* views `point` */
    uint8_t point[SGP32_POINT_SIZE];
} fuzz_key;
/* Pair `number`, 0 to 3, of a curve. */
enum { FUZZ_KEYS = 4 };
const fuzz_key *fuzz_key_of(sgp32_curve curve, uint32_t number);

#endif
