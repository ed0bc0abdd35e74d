/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 verify package, sgp32 verify result: eimSignature, euiccSignEPR and euiccSignEPE. */
#include <stdio.h>
#include <string.h>

#include "sgp32/eim.h"

#include "cryptography.h"
#include "verify.h"

/* Tokens that are tried when a signature does not verify, to tell what is wrong. */
#define TOKEN_GUESS_MIN (-1)
#define TOKEN_GUESS_MAX 63

/* A signature and what it covers. */
typedef struct covered {
    const char *name; /* of the signature */
    const char *type; /* of the data */
    sgp32_bytes data;
    sgp32_bytes signature;
} covered;

static const char *const request_types[] = {"EuiccPackageRequest", NULL};
static const char *const result_types[] = {"EuiccPackageResult", NULL};

/* The octets that are signed after the data; none for NULL. */
static sgp32_bytes token_tail(uint8_t buffer[2 + SGP32_TOKEN_MAX], const token *t)
{
    if (t == NULL) {
        return sgp32_bytes_of(NULL, 0);
    }
    buffer[0] = TOKEN_TAG;
    buffer[1] = (uint8_t)t->size;
    memcpy(buffer + 2, t->octets, t->size);
    return sgp32_bytes_of(buffer, 2 + t->size);
}

static bool verifies(const covered *c, const tool_key *key, const token *t)
{
    uint8_t tail[2 + SGP32_TOKEN_MAX];
    sgp32_bytes pieces[2] = {c->data, token_tail(tail, t)};
    return sgp32_ecdsa_verify(cryptography(), &key->public, c->signature, pieces, 2) == SGP32_OK;
}

/* The token of a small number that would make the signature verify; false if none does. */
static bool guess_token(int *guess, const covered *c, const tool_key *key)
{
    for (*guess = TOKEN_GUESS_MIN; *guess <= TOKEN_GUESS_MAX; (*guess)++) {
        char decimal[16];
        token other;
        snprintf(decimal, sizeof decimal, "%d", *guess);
        if (token_read(&other, decimal) == TOOL_OK && verifies(c, key, &other)) {
            return true;
        }
    }
    return false;
}

/* Looks for what would verify, and says it. */
static void add_hint(verdict *v, const covered *c, const tool_key *key, const token *given)
{
    int guess;
    if (verifies(c, key, NULL)) {
        verdict_row(v, "hint",
                    "it verifies over %s alone: the signer left the association token out, which "
                    "is 84 01 00 where there is none",
                    c->type);
    } else if (!guess_token(&guess, c, key)) {
        verdict_row(v, "hint",
                    "the %s may be wrong, the key may be another one's, or %s was changed after it "
                    "was signed",
                    given != NULL ? "token" : "request", c->type);
    } else if (given == NULL) {
        verdict_row(v, "hint", "it is no result of v1.0: it verifies with --token %d", guess);
    } else if (guess == 0) {
        verdict_row(v, "hint", "the token is wrong: it verifies without one");
    } else {
        verdict_row(v, "hint", "the token is wrong: it verifies with --token %d", guess);
    }
}

/* The rows on why it was refused. `given` is NULL for the rules of v1.0. */
static void add_refusal(verdict *v, const covered *c, const tool_key *key, const token *given,
                        sgp32_status status)
{
    verdict_row(v, "reason", MARK_ERROR "%s", verdict_reason(status));
    if (status == SGP32_SIGNATURE) {
        add_hint(v, c, key, given);
    } else if (status == SGP32_SIGNATURE_DER && given != NULL) {
        uint8_t tail[2 + SGP32_TOKEN_MAX];
        sgp32_bytes pieces[2] = {c->data, token_tail(tail, given)};
        verify_add_der_hint(v, key, c->signature, pieces, 2);
    }
}

static void add_over_token(verdict *v, const covered *c, const token *given, const char *number)
{
    tool_text octets = {NULL, 0, 0};
    token_describe(&octets, given);
    text_put(&octets, given->is_given ? " (token" JOIN : " (there" JOIN "is" JOIN "none");
    text_put(&octets, given->is_given ? number : "");
    verdict_row(v, "over", "%s as received, %zu bytes, then the association token %s)", c->type,
                c->data.size, octets.data);
    text_free(&octets);
}

/* The eIM, the EID, the counter and the transaction, as far as they are there. */
static void add_identity(verdict *v, sgp32_bytes eim, const sgp32_bytes *eid,
                         const sgp32_integer *counter, const sgp32_bytes *transaction)
{
    tool_text words = {NULL, 0, 0};
    text_put(&words, "eIM" JOIN MARK_TEXT "\"");
    add_characters(&words, v, eim);
    text_put(&words, "\"" MARK_PLAIN);
    if (eid != NULL) {
        text_put(&words, ", EID" JOIN MARK_NUMBER);
        add_octets(&words, *eid, 0);
        text_put(&words, MARK_PLAIN);
    }
    if (counter != NULL) {
        text_put(&words, ", counter" JOIN MARK_NUMBER);
        add_number(&words, counter);
        text_put(&words, MARK_PLAIN);
    }
    if (transaction != NULL) {
        text_put(&words, ", transaction" JOIN);
        add_octets(&words, *transaction, 0);
    }
    verdict_row(v, "of", "%s", words.data);
    text_free(&words);
}

/* Decodes what find validated before; the schema cannot refuse it now. */
#define DECODED(type, out, der) (type##_decode(out, NULL, der, SGP32_LENIENT) == SGP32_OK)

static void verify_request(verdict *v, const finding *found, size_t number, const tool_key *key,
                           const token *given, const char *token_text)
{
    sgp32_EuiccPackageRequest request;
    if (!DECODED(sgp32_EuiccPackageRequest, &request, found->values[number].der)) {
        return;
    }
    const sgp32_EuiccPackageSigned *package = &request.euiccPackageSigned;
    const covered c = {"eimSignature", "EuiccPackageSigned", package->der, request.eimSignature};
    sgp32_status status =
        sgp32_package_verify(cryptography(), &key->public, &request, token_number(given));
    verdict_say(v, status == SGP32_OK, "%s of the EuiccPackageRequest", c.name);
    add_identity(v, package->eimId, &package->eidValue, &package->counterValue,
                 package->has_eimTransactionId ? &package->eimTransactionId : NULL);
    if (status != SGP32_OK) {
        add_refusal(v, &c, key, given, status);
    }
    add_over_token(v, &c, given, token_text);
    verify_add_place(v, key, found, number);
}

int verify_package_run(int count, char **arguments)
{
    verify_options o = {0};
    const option options[] = {
        {"key", NULL, &o.key, NULL, OPTION_VALUE, 0},
        {"token", NULL, &o.token, NULL, OPTION_VALUE, 0},
        {"color", NULL, &o.color, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    token given;
    tool_key key = {0};
    finding found = {0};
    int status = verify_options_take(&o, options, "verify package", count, arguments);
    status = status == TOOL_OK ? token_read(&given, o.token) : status;
    status = status == TOOL_OK ? key_read_public(&key, o.key) : status;
    if (status == TOOL_OK && (status = find_open(&found, o.path, request_types)) != TOOL_OK) {
        status = verdict_unreadable(status, found.file.path, "EuiccPackageRequest");
    } else if (status == TOOL_OK) {
        verdict v;
        verdict_open(&v);
        for (size_t i = 0; i < found.count; i++) {
            verify_request(&v, &found, i, &key, &given, o.token);
        }
        status = verdict_close(&v);
    }
    find_close(&found);
    key_close(&key);
    return status;
}

int v10_open(v10_request *out, const char *path)
{
    sgp32_EuiccPackageRequest request;
    if (path == NULL) {
        return TOOL_OK;
    }
    int status = find_open(&out->file, path, request_types);
    if (status != TOOL_OK) {
        return TOOL_USAGE;
    }
    if (out->file.count != 1 ||
        !DECODED(sgp32_EuiccPackageRequest, &request, out->file.values[0].der)) {
        return tool_usage("%s holds %zu requests; --v10 needs the one that the result answers",
                          path, out->file.count);
    }
    out->signature = request.eimSignature;
    return TOOL_OK;
}

/* Verifies by the v1.0 rules, which the sources read in two ways, and says which it was. */
static sgp32_status verify_v10(const tool_key *key, const sgp32_EuiccPackageResult *result,
                               sgp32_bytes eim_signature, const char **over)
{
    *over = "eimSignature of the request as 5F37";
    sgp32_status status = sgp32_result_verify(cryptography(), &key->public, result,
                                              SGP32_RESULT_V10_TLV, NULL, eim_signature);
    if (status == SGP32_SIGNATURE) {
        sgp32_status bare = sgp32_result_verify(cryptography(), &key->public, result,
                                                SGP32_RESULT_V10_SIGNATURE, NULL, eim_signature);
        *over = bare == SGP32_OK ? "the 64 octets of eimSignature of the request"
                                 : "eimSignature of the request, with and without its header 5F37";
        return bare;
    }
    return status;
}

static void refuse_unsigned(verdict *v, const finding *found, size_t number,
                            const sgp32_EuiccPackageResult *result)
{
    bool is_error = result->choice == SGP32_EuiccPackageResult_euiccPackageErrorUnsigned;
    verdict_say(v, false, "%s has no signature",
                is_error ? "euiccPackageErrorUnsigned" : "an unknown EuiccPackageResult");
    if (is_error) {
        const sgp32_EuiccPackageErrorUnsigned *error = &result->euiccPackageErrorUnsigned;
        add_identity(v, error->eimId, NULL, NULL,
                     error->has_eimTransactionId ? &error->eimTransactionId : NULL);
    }
    verdict_row(v, "reason", MARK_ERROR "nothing proves that it comes from the eUICC");
    if (is_error) {
        verdict_row(v, "hint",
                    "an eUICC answers so when it knows no such eIM, or when "
                    "eimSignature did not verify");
    }
    if (found->values[number].where.size != 0) {
        verdict_row(v, "found at", "%s", found->values[number].where.data);
    }
    verdict_forms(v, found->forms);
}

static void verify_one_result(verdict *v, const finding *found, size_t number, const tool_key *key,
                              const token *given, const char *token_text, sgp32_bytes v10)
{
    sgp32_EuiccPackageResult result;
    if (!DECODED(sgp32_EuiccPackageResult, &result, found->values[number].der)) {
        return;
    }
    const sgp32_EuiccPackageResultSigned *good = &result.euiccPackageResultSigned;
    const sgp32_EuiccPackageErrorSigned *bad = &result.euiccPackageErrorSigned;
    const sgp32_EuiccPackageResultDataSigned *data = &good->euiccPackageResultDataSigned;
    const sgp32_EuiccPackageErrorDataSigned *error = &bad->euiccPackageErrorDataSigned;
    bool is_good = result.choice == SGP32_EuiccPackageResult_euiccPackageResultSigned;
    if (!is_good && result.choice != SGP32_EuiccPackageResult_euiccPackageErrorSigned) {
        refuse_unsigned(v, found, number, &result);
        return;
    }
    const covered c = is_good ? (covered){"euiccSignEPR", "EuiccPackageResultDataSigned", data->der,
                                          good->euiccSignEPR}
                              : (covered){"euiccSignEPE", "EuiccPackageErrorDataSigned", error->der,
                                          bad->euiccSignEPE};
    const char *over = NULL;
    sgp32_status status = v10.size != 0
                              ? verify_v10(key, &result, v10, &over)
                              : sgp32_result_verify(cryptography(), &key->public, &result,
                                                    SGP32_RESULT_TOKEN, token_number(given), v10);
    verdict_say(v, status == SGP32_OK, "%s of the %s%s", c.name,
                is_good ? "EuiccPackageResult" : "error in the EuiccPackageResult",
                over != NULL ? " by the rules of v1.0" : "");
    if (is_good) {
        add_identity(v, data->eimId, NULL, &data->counterValue,
                     data->has_eimTransactionId ? &data->eimTransactionId : NULL);
    } else {
        add_identity(v, error->eimId, NULL, &error->counterValue,
                     error->has_eimTransactionId ? &error->eimTransactionId : NULL);
    }
    if (status != SGP32_OK) {
        add_refusal(v, &c, key, over == NULL ? given : NULL, status);
    }
    if (status == SGP32_SIGNATURE && over == NULL) {
        verdict_row(v, "",
                    "an eUICC of v1.0 covers eimSignature of the request and no token: "
                    "--v10 REQUEST");
    }
    if (over != NULL) {
        verdict_row(v, "over", "%s as received, %zu bytes, then %s", c.type, c.data.size, over);
    } else {
        add_over_token(v, &c, given, token_text);
    }
    verify_add_place(v, key, found, number);
}

int verify_result_run(int count, char **arguments)
{
    verify_options o = {0};
    const option options[] = {
        {"key", NULL, &o.key, NULL, OPTION_VALUE, 0},
        {"token", NULL, &o.token, NULL, OPTION_VALUE, 0},
        {"v10", NULL, &o.v10, NULL, OPTION_VALUE, 0},
        {"color", NULL, &o.color, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    token given;
    tool_key key = {0};
    finding found = {0};
    v10_request v10 = {0};
    int status = verify_options_take(&o, options, "verify result", count, arguments);
    if (status == TOOL_OK && o.v10 != NULL && o.token != NULL) {
        status = tool_usage("--token goes without --v10: a result of v1.0 covers no token");
    }
    status = status == TOOL_OK ? token_read(&given, o.token) : status;
    status = status == TOOL_OK ? key_read_public(&key, o.key) : status;
    status = status == TOOL_OK ? v10_open(&v10, o.v10) : status;
    if (status == TOOL_OK && (status = find_open(&found, o.path, result_types)) != TOOL_OK) {
        status = verdict_unreadable(status, found.file.path, "EuiccPackageResult");
    } else if (status == TOOL_OK) {
        verdict v;
        verdict_open(&v);
        for (size_t i = 0; i < found.count; i++) {
            verify_one_result(&v, &found, i, &key, &given, o.token, v10.signature);
        }
        status = verdict_close(&v);
    }
    find_close(&found);
    find_close(&v10.file);
    key_close(&key);
    return status;
}
