/* SPDX-License-Identifier: Apache-2.0 */
/* The messages, from the file that scripts/board makes. */
    .section .rodata.board, "a"
    .global board_messages
    .global board_messages_end
    .balign 4
board_messages:
    .incbin BOARD_MESSAGES
board_messages_end:
    .section .note.GNU-stack, "", %progbits
