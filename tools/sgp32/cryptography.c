/* SPDX-License-Identifier: Apache-2.0 */
/* Sets up the crypto back end: OpenSSL, or PSA Crypto where the tool is built with that. */
#include "cryptography.h"

#include <stdlib.h>

#include "tool.h"

#if defined(SGP32_TOOL_PSA)
#include "sgp32/psa.h"
static sgp32_psa backend;
#define BACKEND_NAME "PSA Crypto"
#else
#include "sgp32/openssl.h"
static sgp32_openssl backend;
#define BACKEND_NAME "OpenSSL"
#endif

static sgp32_crypto crypto;

static sgp32_status setup(void)
{
#if defined(SGP32_TOOL_PSA)
    return sgp32_psa_setup(&backend, &crypto);
#else
    return sgp32_openssl_setup(&backend, &crypto, NULL);
#endif
}

static void teardown(void)
{
#if defined(SGP32_TOOL_PSA)
    sgp32_psa_teardown(&backend);
#else
    sgp32_openssl_teardown(&backend);
#endif
}

const sgp32_crypto *cryptography(void)
{
    if (crypto.ops == NULL) {
        if (setup() != SGP32_OK) {
            exit(tool_usage("%s cannot be set up", BACKEND_NAME));
        }
        atexit(teardown);
    }
    return &crypto;
}
