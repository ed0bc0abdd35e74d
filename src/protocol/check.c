/* SPDX-License-Identifier: Apache-2.0 */
/* The eUICC's acceptance of a package. */
#include "sgp32/cert.h"
#include "sgp32/eim.h"

#include <string.h>

#include "protocol/signed.h"

#define UNKNOWN_ENTRY SIZE_MAX

/* What an error response echoes, also of a package that does not decode as a whole. */
typedef struct identity {
    sgp32_bytes eim_id;
    sgp32_bytes transaction_id;
    bool has_eim_id;
    bool has_transaction_id;
} identity;

/* Components of EuiccPackageSigned. */
enum { EIM_ID = 0, TRANSACTION_ID = 3 };

/* Picks the two out of a walk, which may fail later on. */
static sgp32_status pick(void *context, const sgp32_event *event)
{
    identity *found = (identity *)context;
    if (event->kind == SGP32_EVENT_VALUE && event->parent == &sgp32_EuiccPackageSigned_type) {
        if (event->index == EIM_ID) {
            found->eim_id = event->content;
            found->has_eim_id = true;
        } else if (event->index == TRANSACTION_ID) {
            found->transaction_id = event->content;
            found->has_transaction_id = true;
        }
    }
    return SGP32_OK;
}

static size_t find_entry(const sgp32_EimConfigurationData *entries, size_t count, sgp32_bytes id)
{
    for (size_t i = 0; i < count; i++) {
        if (sgp32_bytes_equal(entries[i].eimId, id)) {
            return i;
        }
    }
    return UNKNOWN_ENTRY;
}

static const sgp32_integer *token_of(const sgp32_EimConfigurationData *entry)
{
    return entry->has_associationToken ? &entry->associationToken : NULL;
}

/* SGP.32 5.9.1: an error before the signature has verified is not signed. */
static void refuse_unsigned(sgp32_package_check *check, sgp32_status status,
                            const identity *package, const sgp32_EimConfigurationData *token_holder,
                            const sgp32_package_limits *limits)
{
    sgp32_EuiccPackageErrorUnsigned *error = &check->response.euiccPackageErrorUnsigned;
    check->verdict = SGP32_PACKAGE_ERROR_UNSIGNED;
    check->status = status;
    sgp32_EuiccPackageResult_init(&check->response);
    check->response.choice = SGP32_EuiccPackageResult_euiccPackageErrorUnsigned;
    error->eimId = package->eim_id;
    error->has_eimTransactionId = package->has_transaction_id;
    error->eimTransactionId = package->transaction_id;
    if (token_holder != NULL && token_holder->has_associationToken) {
        error->has_associationToken = true;
        error->associationToken = token_holder->associationToken;
    }
    if (limits->unsigned_codes) {
        check->code = SGP32_EuiccPackageUnsignedErrorCode_undefinedError;
        error->has_euiccPackageUnsignedErrorCode = true;
        error->euiccPackageUnsignedErrorCode = check->code;
    }
}

static void refuse_signed(sgp32_package_check *check, int64_t code)
{
    const sgp32_EuiccPackageSigned *package = &check->request.euiccPackageSigned;
    sgp32_EuiccPackageErrorDataSigned *error = &check->error_data;
    check->verdict = SGP32_PACKAGE_ERROR_SIGNED;
    check->code = code;
    sgp32_EuiccPackageErrorDataSigned_init(error);
    error->eimId = package->eimId;
    error->counterValue = package->counterValue;
    error->has_eimTransactionId = package->has_eimTransactionId;
    error->eimTransactionId = package->eimTransactionId;
    error->euiccPackageErrorCode = code;
}

/* The checks behind the signature: 0 if the package passes, or its euiccPackageErrorCode. */
static int64_t check_signed(const sgp32_EuiccPackageSigned *package,
                            const sgp32_EimConfigurationData *entry, size_t size,
                            const sgp32_package_limits *limits)
{
    int64_t counter = 0;
    int64_t stored = -1;
    if (!sgp32_bytes_equal(package->eidValue, limits->eid)) {
        return SGP32_EuiccPackageErrorCode_invalidEid;
    }
    if (!sgp32_integer_get(&counter, package->counterValue) || counter < 0 ||
        counter > limits->counter_max) {
        return SGP32_EuiccPackageErrorCode_counterValueOutOfRange;
    }
    if (entry->has_counterValue &&
        (!sgp32_integer_get(&stored, entry->counterValue) || counter <= stored)) {
        return SGP32_EuiccPackageErrorCode_replayError;
    }
    if (limits->ecall_active) {
        return SGP32_EuiccPackageErrorCode_ecallActive;
    }
    if (limits->size_max != 0 && size > limits->size_max) {
        return SGP32_EuiccPackageErrorCode_sizeOverflow;
    }
    return 0;
}

/* A failure of the provider says nothing about the package. */
static bool is_provider(sgp32_status status)
{
    return status == SGP32_CRYPTO || status == SGP32_RANDOM;
}

sgp32_status sgp32_euicc_package_check(const sgp32_crypto *crypto, sgp32_package_check *check,
                                       sgp32_error *error, sgp32_bytes received,
                                       const sgp32_EimConfigurationData *entries,
                                       size_t entry_count, const sgp32_package_limits *limits)
{
    identity package = {{NULL, 0}, {NULL, 0}, false, false};
    sgp32_public_key key;
    memset(check, 0, sizeof *check);
    check->verdict = SGP32_PACKAGE_NO_RESPONSE;
    check->entry = UNKNOWN_ENTRY;
    if (limits->eid.size != 16 || limits->counter_max < 0) {
        return SGP32_ARGUMENT;
    }
    sgp32_status status =
        sgp32_walk(&sgp32_EuiccPackageRequest_type, error, received, SGP32_STRICT, pick, &package);
    check->status = status;
    if (!package.has_eim_id) {
        return SGP32_OK;
    }
    if (status == SGP32_OK) {
        status = sgp32_EuiccPackageRequest_decode(&check->request, error, received, SGP32_STRICT);
    }
    if (status != SGP32_OK) {
        refuse_unsigned(check, status, &package, NULL, limits);
        return SGP32_OK;
    }
    check->entry = find_entry(entries, entry_count, package.eim_id);
    if (check->entry == UNKNOWN_ENTRY) {
        refuse_unsigned(check, SGP32_KEY, &package, NULL, limits);
        return SGP32_OK;
    }
    const sgp32_EimConfigurationData *entry = &entries[check->entry];
    status = sgp32_eim_key_read(crypto, &key, entry);
    if (status != SGP32_OK) {
        refuse_unsigned(check, status, &package, NULL, limits);
        return SGP32_OK;
    }
    status = sgp32_package_verify(crypto, &key, &check->request, token_of(entry));
    if (is_provider(status)) {
        check->status = status;
        return status;
    }
    if (status != SGP32_OK) {
        refuse_unsigned(check, status, &package, entry, limits);
        return SGP32_OK;
    }
    int64_t code = check_signed(&check->request.euiccPackageSigned, entry, received.size, limits);
    if (code != 0) {
        refuse_signed(check, code);
    } else {
        check->verdict = SGP32_PACKAGE_ACCEPTED;
    }
    return SGP32_OK;
}

sgp32_status sgp32_package_refuse(const sgp32_crypto *crypto, sgp32_bytes *result, uint8_t *buffer,
                                  size_t capacity, const sgp32_package_check *check,
                                  const sgp32_EimConfigurationData *entries,
                                  const sgp32_private_key *key)
{
    if (check->verdict == SGP32_PACKAGE_ERROR_UNSIGNED) {
        return sgp32_EuiccPackageResult_encode(result, NULL, buffer, capacity, &check->response);
    }
    if (check->verdict != SGP32_PACKAGE_ERROR_SIGNED) {
        return SGP32_STATE;
    }
    /* The data is encoded where it will stand, before the signature. */
    static const uint8_t headers[] = {0xBF, 0x51, 0xA1};
    sgp32_bytes data;
    sgp32_status status =
        sgp32_EuiccPackageErrorDataSigned_encode(&data, NULL, NULL, 0, &check->error_data);
    size_t size =
        status == SGP32_OK ? signed_size(data.size, sgp32_bytes_of(headers, sizeof headers)) : 0;
    *result = sgp32_bytes_of(NULL, size);
    if (status != SGP32_OK || buffer == NULL) {
        return status;
    }
    if (capacity < size) {
        return SGP32_BUFFER;
    }
    status = sgp32_EuiccPackageErrorDataSigned_encode(
        &data, NULL, buffer, capacity - SIGNED_SIGNATURE_SIZE, &check->error_data);
    return status != SGP32_OK
               ? status
               : sgp32_result_sign(crypto, result, NULL, buffer, capacity, key, data,
                                   SGP32_RESULT_TOKEN, token_of(&entries[check->entry]),
                                   sgp32_bytes_of(NULL, 0));
}
