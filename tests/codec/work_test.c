/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What hostile input costs. Inputs of one shape and any size: decoding them
 * takes work in proportion to their octets, and no more stack for 16 MiB than
 * for 1 KiB. This program looks at the stack; with the name of a shape, a size
 * and a count it decodes such an input that often, for scripts/gates/linear.py
 * to count instructions.
 */
#include "support/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

#include "sgp32/codec.h"
#include "sgp32/types_sgp32.h"

static void need(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "work_test: %s\n", what);
        exit(EXIT_FAILURE);
    }
}

/* A TLV with `size` octets of content that repeat `unit`. Its length is as short as can be, for
   every size, so that all sizes go the same way. */
static support_buffer repeated(const char *tag, const char *before, const char *unit, size_t size)
{
    support_buffer head = support_hex(tag);
    support_buffer start = support_hex(before);
    support_buffer part = support_hex(unit);
    size_t count = size / part.size;
    size_t content = start.size + count * part.size;
    unsigned octets = 1;
    while (content >> (8 * octets) != 0 && octets < 4) {
        octets++;
    }
    support_buffer made = {NULL, head.size + 1 + octets + content};
    made.data = (uint8_t *)malloc(made.size);
    need(made.data != NULL, "no memory");
    uint8_t *at = made.data;
    memcpy(at, head.data, head.size);
    at += head.size;
    *at++ = (uint8_t)(0x80 + octets);
    for (unsigned i = octets; i-- > 0;) {
        *at++ = (uint8_t)(content >> (8 * i));
    }
    if (start.size != 0) {
        memcpy(at, start.data, start.size);
        at += start.size;
    }
    for (size_t i = 0; i < count; i++, at += part.size) {
        memcpy(at, part.data, part.size);
    }
    support_free(&head);
    support_free(&start);
    support_free(&part);
    return made;
}

typedef struct shape {
    const char *name;
    const sgp32_type *type;
    const char *tag;
    const char *before; /* what comes once */
    const char *unit;   /* what comes again and again */
    sgp32_status status;
} shape;

/* All are decoded leniently, for those that are not DER. */
static const shape shapes[] = {
    {"list", &sgp32_EimAcknowledgements_type, "BF53", "", "800101", SGP32_OK},
    {"list_of_long_forms", &sgp32_EimAcknowledgements_type, "BF53", "", "8081020001", SGP32_OK},
    {"list_of_structs", &pkix_Extensions_type, "30", "", "300506012A0400", SGP32_OK},
    {"set_of_equal_elements", &pkix_RelativeDistinguishedName_type, "31", "", "300606012A0C0161",
     SGP32_OK},
    {"unknown_components", &sgp32_EimConfigurationData_type, "30", "800161", "9F4A0141", SGP32_OK},
    {"unknown_nest", &sgp32_EimConfigurationData_type, "30", "800161", "BF4A80", SGP32_LENGTH},
    {"octets", &pkix_KeyIdentifier_type, "04", "", "FF", SGP32_OK},
    {"padded_integer", &pkix_CertificateSerialNumber_type, "02", "", "00", SGP32_OK},
    {"arcs", &pkix_AttributeType_type, "06", "", "8F01", SGP32_OK},
    {"characters", &pkix_DirectoryString_type, "0C", "", "C3A9", SGP32_OK},
};

static const shape *shape_of(const char *name)
{
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
        if (strcmp(shapes[i].name, name) == 0) {
            return &shapes[i];
        }
    }
    return NULL;
}

static void decode(const shape *one, sgp32_bytes der)
{
    sgp32_error error;
    sgp32_status status = sgp32_validate(one->type, &error, der, SGP32_LENIENT);
    if (status != one->status) {
        fprintf(stderr, "%s: %s at %zu\n", one->name, sgp32_status_name(status), error.offset);
        exit(EXIT_FAILURE);
    }
}

/* -- stack ------------------------------------------------------------------------------- */

enum { STACK_SIZE = 1 << 18, PAINT = 0xA5 };

static struct {
    ucontext_t back;
    ucontext_t there;
    const shape *one;
    sgp32_bytes der;
} call;

/* Deeper for longer input: what must be noticed. */
static size_t plant(const uint8_t *data, size_t size)
{
    volatile uint8_t copy[64];
    copy[0] = data[0];
    return size < 1024 ? copy[0] : plant(data + 1024, size - 1024) + copy[0];
}

static bool planted;

static void run(void)
{
    decode(call.one, call.der);
    if (planted) {
        plant(call.der.data, call.der.size);
    }
}

/* Octets of stack that decoding an input of this size takes. */
static size_t stack_of(const shape *one, size_t size)
{
    static uint8_t stack[STACK_SIZE];
    support_buffer der = repeated(one->tag, one->before, one->unit, size);
    memset(stack, PAINT, sizeof stack);
    call.one = one;
    call.der = support_view(der);
    need(getcontext(&call.there) == 0, "no context");
    call.there.uc_stack.ss_sp = stack;
    call.there.uc_stack.ss_size = sizeof stack;
    call.there.uc_link = &call.back;
    makecontext(&call.there, run, 0);
    need(swapcontext(&call.back, &call.there) == 0, "no other stack");
    support_free(&der);
    size_t untouched = 0;
    while (untouched < sizeof stack && stack[untouched] == PAINT) {
        untouched++;
    }
    return sizeof stack - untouched;
}

int main(int count, char **arguments)
{
    if (count == 4) {
        const shape *one = shape_of(arguments[1]);
        need(one != NULL, "no such shape");
        support_buffer der =
            repeated(one->tag, one->before, one->unit, strtoul(arguments[2], NULL, 10));
        for (unsigned long i = strtoul(arguments[3], NULL, 10); i != 0; i--) {
            decode(one, support_view(der));
        }
        support_free(&der);
        return EXIT_SUCCESS;
    }
    planted = count == 2 && strcmp(arguments[1], "--plant") == 0;
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
        size_t small = stack_of(&shapes[i], 1 << 10);
        size_t large = stack_of(&shapes[i], planted ? 1 << 17 : 1 << 24);
        printf("%s: %zu octets of stack for 1 KiB, %zu for 16 MiB\n", shapes[i].name, small, large);
        /* The C library copies long octets in other ways than short ones. */
        need(large <= small + 256, "the stack grows with the input");
    }
    return EXIT_SUCCESS;
}
