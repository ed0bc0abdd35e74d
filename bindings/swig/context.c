/* SPDX-License-Identifier: Apache-2.0 */
#include "context.h"

#include <pthread.h>
#include <stdlib.h>

#if defined(SGP32_TOOL_OPENSSL)
#include "sgp32/openssl.h"
typedef sgp32_openssl backend;
#elif defined(SGP32_TOOL_PSA)
#include "sgp32/psa.h"
typedef sgp32_psa backend;
#else
typedef char backend;
#endif

typedef struct context {
    sgp32_crypto crypto;
    backend state;
    pthread_mutex_t lock;
    struct context *next;
    struct context **link; /* what points to this one */
} context;

/* `all` is taken before the lock of a context, never while one is held. */
static pthread_mutex_t all = PTHREAD_MUTEX_INITIALIZER;
static context *first;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t own;
static bool usable;

#if defined(SGP32_TOOL_PSA)
/* PSA Crypto itself is for one thread at a time. */
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
#endif

static sgp32_status setup(context *made)
{
#if defined(SGP32_TOOL_OPENSSL)
    return sgp32_openssl_setup(&made->state, &made->crypto, NULL);
#elif defined(SGP32_TOOL_PSA)
    return sgp32_psa_setup(&made->state, &made->crypto);
#else
    (void)made;
    return SGP32_CRYPTO;
#endif
}

static void teardown(context *old)
{
#if defined(SGP32_TOOL_OPENSSL)
    sgp32_openssl_teardown(&old->state);
#elif defined(SGP32_TOOL_PSA)
    sgp32_psa_teardown(&old->state);
#else
    (void)old;
#endif
}

static void end(void *argument)
{
    context *old = argument;
    (void)pthread_mutex_lock(&all);
    *old->link = old->next;
    if (old->next != NULL) {
        old->next->link = old->link;
    }
    (void)pthread_mutex_unlock(&all);
    teardown(old);
    (void)pthread_mutex_destroy(&old->lock);
    free(old);
}

/* The child of a fork has one thread. What the others were doing is unknown and left alone. */
static void after_fork(void)
{
    context *kept = pthread_getspecific(own);
    (void)pthread_mutex_init(&all, NULL);
#if defined(SGP32_TOOL_PSA)
    (void)pthread_mutex_init(&turn, NULL);
#endif
    first = kept;
    if (kept != NULL) {
        (void)pthread_mutex_init(&kept->lock, NULL);
        kept->next = NULL;
        kept->link = &first;
    }
}

static void prepare(void)
{
    usable = pthread_key_create(&own, end) == 0 && pthread_atfork(NULL, NULL, after_fork) == 0;
}

static context *make(void)
{
    context *made = calloc(1, sizeof *made);
    if (made == NULL) {
        return NULL;
    }
    if (setup(made) != SGP32_OK || pthread_mutex_init(&made->lock, NULL) != 0) {
        free(made);
        return NULL;
    }
    (void)pthread_mutex_lock(&all);
    made->next = first;
    made->link = &first;
    if (first != NULL) {
        first->link = &made->next;
    }
    first = made;
    (void)pthread_mutex_unlock(&all);
    if (pthread_setspecific(own, made) != 0) {
        end(made);
        return NULL;
    }
    return made;
}

const sgp32_crypto *binding_crypto(void)
{
    if (pthread_once(&once, prepare) != 0 || !usable) {
        return NULL;
    }
    context *mine = pthread_getspecific(own);
    if (mine == NULL) {
        mine = make();
    }
    return mine == NULL ? NULL : &mine->crypto;
}

void binding_crypto_enter(void)
{
    context *mine = pthread_getspecific(own);
    (void)pthread_mutex_lock(&mine->lock);
#if defined(SGP32_TOOL_PSA)
    (void)pthread_mutex_lock(&turn);
#endif
}

void binding_crypto_leave(void)
{
    context *mine = pthread_getspecific(own);
#if defined(SGP32_TOOL_PSA)
    (void)pthread_mutex_unlock(&turn);
#endif
    (void)pthread_mutex_unlock(&mine->lock);
}

void binding_crypto_forget(sgp32_bytes secret)
{
    (void)pthread_mutex_lock(&all);
    for (context *each = first; each != NULL; each = each->next) {
        (void)pthread_mutex_lock(&each->lock);
        sgp32_crypto_forget(&each->crypto, secret);
        (void)pthread_mutex_unlock(&each->lock);
    }
    (void)pthread_mutex_unlock(&all);
}
