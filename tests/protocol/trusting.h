/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A crypto port that takes every signature for right, so that a test comes to
 * what is behind a signature with messages that nobody signed; or that gives
 * another answer to each verification.
 */
#ifndef SGP32_TESTS_PROTOCOL_TRUSTING_H
#define SGP32_TESTS_PROTOCOL_TRUSTING_H

#include "../crypto/port.h"

typedef struct trusting {
    port_context real;
    sgp32_crypto_ops ops;
    sgp32_status answer; /* to each verification */
} trusting;

static inline sgp32_status trusting_verify(void *context, sgp32_curve curve, const uint8_t *point,
                                           const uint8_t *signature, const sgp32_bytes *segments,
                                           size_t count)
{
    (void)curve;
    (void)point;
    (void)signature;
    (void)segments;
    (void)count;
    /* The back end's context is the first member. */
    return ((const trusting *)context)->answer;
}

/* The other operations are the back end's. */
static inline sgp32_crypto trusting_open(trusting *self, sgp32_status answer)
{
    memset(self, 0, sizeof *self);
    sgp32_crypto crypto = port_open(&self->real);
    self->ops = *crypto.ops;
    self->ops.verify = trusting_verify;
    self->answer = answer;
    cr_assert_eq(crypto.context, (void *)&self->real);
    return (sgp32_crypto){&self->ops, self};
}

static inline void trusting_close(trusting *self)
{
    port_close(&self->real);
}

#endif
