/* SPDX-License-Identifier: Apache-2.0 */
#include "package.h"

#include <string.h>

#if defined(SGP32_TOOL_OPENSSL)

#include "sgp32/cert.h"
#include "sgp32/eim.h"
#include "sgp32/openssl.h"

/* The key of a certificate, or a bare one. Its point is in `key`. */
static sgp32_status read_key(sgp32_public_key *made, sgp32_error *error, sgp32_bytes key)
{
    pkix_SubjectPublicKeyInfo info;
    sgp32_certificate certificate;
    if (pkix_SubjectPublicKeyInfo_decode(&info, error, key, SGP32_STRICT) == SGP32_OK) {
        return sgp32_public_key_read(NULL, made, &info);
    }
    sgp32_status status = sgp32_certificate_decode(&certificate, error, key, SGP32_STRICT);
    *made = certificate.key;
    return status == SGP32_OK && certificate.key_check != SGP32_CERT_OK ? SGP32_KEY : status;
}

/* A context for each call: threads need not share one. */
static sgp32_status verify(const sgp32_EuiccPackageRequest *request, const sgp32_public_key *key,
                           const sgp32_integer *token)
{
    sgp32_openssl openssl;
    sgp32_crypto crypto;
    sgp32_status status = sgp32_openssl_setup(&openssl, &crypto, NULL);
    if (status == SGP32_OK) {
        status = sgp32_package_verify(&crypto, key, request, token);
        sgp32_openssl_teardown(&openssl);
    }
    return status;
}

sgp32_status binding_verify_package(sgp32_error *verify_error, sgp32_bytes request, sgp32_bytes key,
                                    bool has_token, int64_t token)
{
    sgp32_EuiccPackageRequest value;
    sgp32_public_key public_key;
    const sgp32_integer number = sgp32_integer_of(token);
    sgp32_status status =
        sgp32_EuiccPackageRequest_decode(&value, verify_error, request, SGP32_LENIENT);
    if (status == SGP32_OK) {
        status = read_key(&public_key, verify_error, key);
    }
    if (status == SGP32_OK) {
        memset(verify_error, 0, sizeof *verify_error);
        status = verify(&value, &public_key, has_token ? &number : NULL);
        verify_error->type = &sgp32_EuiccPackageRequest_type;
    }
    verify_error->status = status;
    return status;
}

#else

sgp32_status binding_verify_package(sgp32_error *verify_error, sgp32_bytes request, sgp32_bytes key,
                                    bool has_token, int64_t token)
{
    (void)request;
    (void)key;
    (void)has_token;
    (void)token;
    verify_error->status = SGP32_CRYPTO;
    return SGP32_CRYPTO;
}

#endif
