/* SPDX-License-Identifier: Apache-2.0 */
/* What a benchmark does where a call must not fail: it ends the program and says where. */
#ifndef SGP32_BENCH_DEMAND_H
#define SGP32_BENCH_DEMAND_H

#include <stdio.h>
#include <stdlib.h>

#define DEMAND(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                \
            exit(1);                                                                               \
        }                                                                                          \
    } while (0)

#endif
