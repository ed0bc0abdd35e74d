/* SPDX-License-Identifier: Apache-2.0 */
/* The signature of an eUICC Package in one call, for languages that have no keys of their own. */
#ifndef SGP32_BINDING_PACKAGE_H
#define SGP32_BINDING_PACKAGE_H

#include "common.h"

/*
 * Verifies eimSignature of an EuiccPackageRequest. `key` is a certificate or a
 * SubjectPublicKeyInfo, DER; `token` the association token, which is not used
 * without `has_token`. A request or a key that cannot be decoded is a
 * verification error like any other; SGP32_CRYPTO in a library without crypto.
 */
sgp32_status binding_verify_package(sgp32_error *verify_error, sgp32_bytes request, sgp32_bytes key,
                                    bool has_token, int64_t token);

#endif
