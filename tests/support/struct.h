/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Structs of any type, reached through the tables: lists turned into arrays of
 * structs as a program would make them, and the field that a path leads to.
 */
#ifndef SGP32_TESTS_STRUCT_H
#define SGP32_TESTS_STRUCT_H

#include "support/value.h"

/* The struct that `der` decodes to; NULL if it is refused. */
void *support_decoded(support_arena *arena, const sgp32_type *type, sgp32_bytes der,
                      uint32_t options);

/*
 * Gives every list in a decoded struct an array of its elements in place of the
 * view, those of a SET OF backwards. False if an element does not decode.
 */
bool support_unfold(support_arena *arena, const sgp32_type *type, void *value);

/* The field that belongs to a node, in an unfolded struct of the tree's root. The elements of a
   SET OF are found in their reversed places. */
void *support_field(const support_node *node, void *root);

/* Where the presence flag of an OPTIONAL component is; NULL for any other. */
bool *support_presence(const support_node *node, void *root);

#endif
