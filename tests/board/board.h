/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the board program needs of the machine below it: start.c has it for the emulated Cortex-M33,
 * host.c for the machine that builds.
 */
#ifndef SGP32_TESTS_BOARD_H
#define SGP32_TESTS_BOARD_H

#include <stddef.h>
#include <stdint.h>

/* The messages, one behind the other: index of the type in the registry (2 octets), size (4),
   octets; numbers are little-endian. */
extern const uint8_t board_messages[];
extern const uint8_t board_messages_end[];

void board_print(const char *text, size_t size);

/* Octets of stack that `operation` took, its own frame included; 0 where nobody measures. */
size_t board_stack_of(void (*operation)(void *), void *context);

#endif
