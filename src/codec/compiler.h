/* SPDX-License-Identifier: Apache-2.0 */
/* What the compiler is told of the codec's functions and branches. */
#ifndef SGP32_SRC_COMPILER_H
#define SGP32_SRC_COMPILER_H

#include <stdbool.h>

/* Whether size counts more than speed. */
#if defined(__OPTIMIZE_SIZE__)
#define ENGINE_SMALL 1
#else
#define ENGINE_SMALL 0
#endif

/* What is compiled into its caller, for the values that are constants there; and what never is,
   since it is rare and would cost its caller registers and stack. */
#if defined(__GNUC__) && defined(__OPTIMIZE__)
#define ENGINE_INLINE __attribute__((always_inline))
#define ENGINE_CALLED __attribute__((noinline))
#else
#define ENGINE_INLINE
#define ENGINE_CALLED
#endif

/* Tells the compiler that a condition is seldom true. */
/*@ assigns \nothing;
    ensures \result == condition;
*/
static inline bool engine_rare(bool condition)
{
#if defined(__GNUC__)
    return __builtin_expect(condition, 0);
#else
    return condition;
#endif
}

#endif
