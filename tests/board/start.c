/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Start-up for the board mps2-an505 of QEMU, a Cortex-M33, and what the program needs of it.
 * Console and exit are semihosting calls; the C library's start-up is not linked, since it brings
 * an allocator.
 */
#include "board.h"

/* How much below the caller's frame is painted. More than any operation takes. */
#define PAINTED 4096
#define PAINT UINT32_C(0xA5C35A3C)

extern uint32_t board_stack_top[];
extern uint32_t board_data_load[];
extern uint32_t board_data_start[];
extern uint32_t board_data_end[];
extern uint32_t board_bss_start[];
extern uint32_t board_bss_end[];
int main(void);
void board_reset(void);
void board_fault(void);

/* Semihosting operations. */
enum { SYS_OPEN = 0x01, SYS_WRITE = 0x05, SYS_EXIT_EXTENDED = 0x20 };
enum { MODE_WRITE = 4 }; /* "w" */
#define STOPPED_APPLICATION_EXIT UINT32_C(0x20026)

static uint32_t semihosting(uint32_t operation, const void *arguments)
{
    register uint32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = arguments;
    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

static _Noreturn void leave(uint32_t status)
{
    const uint32_t arguments[] = {STOPPED_APPLICATION_EXIT, status};
    for (;;) {
        (void)semihosting(SYS_EXIT_EXTENDED, arguments);
    }
}

static uint32_t console;

void board_print(const char *text, size_t size)
{
    const uint32_t arguments[] = {console, (uint32_t)(uintptr_t)text, size};
    if (semihosting(SYS_WRITE, arguments) != 0) {
        leave(3);
    }
}

/* Calls with the stack pointer as it is: what the callee uses begins right below. */
__attribute__((naked, noinline)) static void call_marked(void (*operation)(void *), void *context,
                                                         uint32_t **mark)
{
    __asm__ volatile("push {r4, lr}\n"
                     "mov r3, r0\n"
                     "mov r0, r1\n"
                     "mov r4, sp\n"
                     "str r4, [r2]\n"
                     "blx r3\n"
                     "pop {r4, pc}\n");
    (void)operation;
    (void)context;
    (void)mark;
}

static void nothing(void *context)
{
    (void)context;
}

__attribute__((noinline)) size_t board_stack_of(void (*operation)(void *), void *context)
{
    uint32_t *mark = NULL;
    call_marked(nothing, NULL, &mark); /* where the stack will stand */
    volatile uint32_t *lowest = mark - PAINTED / sizeof(uint32_t);
    for (volatile uint32_t *word = lowest; word != mark; word++) {
        *word = PAINT;
    }
    call_marked(operation, context, &mark);
    while (lowest != mark && *lowest == PAINT) {
        lowest++;
    }
    return (size_t)(mark - lowest) * sizeof(uint32_t);
}

void board_fault(void)
{
    leave(4);
}

void board_reset(void)
{
    const uint32_t *load = board_data_load;
    for (uint32_t *word = board_data_start; word != board_data_end; word++) {
        *word = *load++;
    }
    for (uint32_t *word = board_bss_start; word != board_bss_end; word++) {
        *word = 0;
    }
    static const char name[] = ":tt";
    const uint32_t arguments[] = {(uint32_t)(uintptr_t)name, MODE_WRITE, sizeof name - 1};
    console = semihosting(SYS_OPEN, arguments);
    leave((uint32_t)main());
}

/* Stack, reset, then the faults. */
__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {
    board_stack_top,
    (const void *)(uintptr_t)board_reset,
    (const void *)(uintptr_t)board_fault,
    (const void *)(uintptr_t)board_fault,
    (const void *)(uintptr_t)board_fault,
    (const void *)(uintptr_t)board_fault,
    (const void *)(uintptr_t)board_fault,
    (const void *)(uintptr_t)board_fault,
};
