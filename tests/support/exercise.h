/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One message through every codec function that takes any type: validate,
 * walk, decode, every element of every list, encode, canonicalize, JSON, and
 * the text of an error. For tests that look at how the codec behaves and not at
 * what it returns: the heap test, the thread test.
 */
#ifndef SGP32_TESTS_EXERCISE_H
#define SGP32_TESTS_EXERCISE_H

#include "support/support.h"

/* Room to work in: made once, so that an exercise itself allocates nothing. */
typedef struct support_room {
    uint8_t *data;
    size_t size;
    size_t used;
} support_room;

support_room support_room_make(size_t size);
void support_room_free(support_room *room);

/* NULL, or what went wrong: a text that lives until the next call in the same room. */
const char *support_exercise(const support_vector *vector, support_room *room);

#endif
