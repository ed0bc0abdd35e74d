/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Crypto contexts for bindings: one for each thread that needs one, made on
 * demand and torn down with the thread. Each has a lock, which its thread holds
 * during an operation; so any thread can have all contexts forget a secret.
 */
#ifndef SGP32_BINDING_CONTEXT_H
#define SGP32_BINDING_CONTEXT_H

#include "sgp32/crypto.h"

/* The calling thread's context, which stays its own; NULL if there is none to be had. */
const sgp32_crypto *binding_crypto(void);

/* Around each operation with the calling thread's context. */
void binding_crypto_enter(void);
void binding_crypto_leave(void);

/* Has the contexts of all threads wipe what they keep of a secret. Not inside an operation. */
void binding_crypto_forget(sgp32_bytes secret);

#endif
