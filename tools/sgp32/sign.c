/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 sign: makes an EuiccPackageRequest or an EuiccPackageResult of what it signs. */
#include "sign.h"

#include <stdlib.h>
#include <string.h>

#include "sgp32/eim.h"

#include "cryptography.h"
#include "find.h"
#include "jsontext.h"
#include "key.h"
#include "message.h"
#include "output.h"
#include "token.h"
#include "verify.h"

typedef struct sign_options {
    const char *key;
    const char *token;
    const char *v10;
    const char *output;
    const char *color;
} sign_options;

/* What is signed, with what. */
typedef struct job {
    const tool_key *key;
    const sgp32_integer *token;
    sgp32_bytes v10; /* eimSignature of the request, for a result of v1.0; else empty */
    sgp32_bytes data;
} job;

/* Signs into the end of a buffer, or measures without one. */
typedef sgp32_status (*signer)(sgp32_bytes *out, sgp32_error *error, uint8_t *buffer,
                               size_t capacity, const job *j);

static sgp32_status sign_package(sgp32_bytes *out, sgp32_error *error, uint8_t *buffer,
                                 size_t capacity, const job *j)
{
    return sgp32_package_sign(cryptography(), out, error, buffer, capacity, &j->key->private,
                              j->data, j->token);
}

static sgp32_status sign_result(sgp32_bytes *out, sgp32_error *error, uint8_t *buffer,
                                size_t capacity, const job *j)
{
    sgp32_result_input covered = j->v10.size != 0 ? SGP32_RESULT_V10_TLV : SGP32_RESULT_TOKEN;
    return sgp32_result_sign(cryptography(), out, error, buffer, capacity, &j->key->private,
                             j->data, covered, j->token, j->v10);
}

typedef struct sign_part {
    const char *name;
    const char *types[3]; /* what is signed */
    const sgp32_type *made;
    const char *label; /* of PEM */
    signer sign;
} sign_part;

static const sign_part parts[] = {
    {"package",
     {"EuiccPackageSigned", NULL, NULL},
     &sgp32_EuiccPackageRequest_type,
     "EUICC PACKAGE REQUEST",
     sign_package},
    {"result",
     {"EuiccPackageResultDataSigned", "EuiccPackageErrorDataSigned", NULL},
     &sgp32_EuiccPackageResult_type,
     "EUICC PACKAGE RESULT",
     sign_result},
};

#define PARTS (sizeof parts / sizeof parts[0])

/* Makes DER of JSON text: of the type that takes the most of it. */
static int read_json(finding *found, const sign_part *part)
{
    const sgp32_type *best = NULL;
    sgp32_error farthest;
    for (size_t i = 0; part->types[i] != NULL; i++) {
        sgp32_error error;
        const sgp32_type *type = type_named(part->types[i]);
        if (json_text_encode(type, &found->file.octets, &error, &found->file.raw) == SGP32_OK) {
            return find_in(found, part->types);
        }
        if (best == NULL || error.offset > farthest.offset) {
            best = type;
            farthest = error;
        }
    }
    return json_text_reject(found->file.path, best, &found->file.raw, &farthest);
}

/* Reads what is to be signed: one value, JSON or any form that decode takes. */
static int read_data(finding *found, const sign_part *part, const char *path)
{
    *found = (finding){0};
    found->file.path = path == NULL || strcmp(path, "-") == 0 ? "standard input" : path;
    int status = input_read(&found->file.raw, path);
    if (status == TOOL_OK && json_text_is(&found->file.raw)) {
        status = read_json(found, part);
    } else if (status == TOOL_OK && (status = input_take(&found->file, INPUT_AUTO)) == TOOL_OK) {
        status = find_in(found, part->types);
    }
    if (status == TOOL_OK && found->count != 1) {
        status = tool_reject("%s holds %zu values that could be signed; give one at a time",
                             found->file.path, found->count);
    }
    return status;
}

/* Brings a value into DER, since only that is signed. `out` views it, or `buffer`, which is the
   caller's to free. */
static int make_der(sgp32_bytes *out, uint8_t **buffer, const finding *found)
{
    const found_value *value = &found->values[0];
    *out = value->der;
    if (found->forms == 0) {
        return TOOL_OK;
    }
    sgp32_error error;
    sgp32_status status = sgp32_canonicalize(value->type, out, &error, NULL, 0, value->der);
    size_t capacity = out->size;
    *buffer = tool_alloc(capacity);
    if (status == SGP32_OK) {
        status = sgp32_canonicalize(value->type, out, &error, *buffer, capacity, value->der);
    }
    if (status != SGP32_OK) {
        message m = {.der = value->der, .path = found->file.path, .options = SGP32_LENIENT};
        return message_reject_as(&m, value->type, &error, false);
    }
    for (uint32_t bit = 1; bit != 0; bit <<= 1) {
        const char *name = (found->forms & bit) != 0 ? sgp32_form_name(bit) : NULL;
        if (name != NULL) {
            tool_note("not DER: %s: %s; it is signed as DER", name, form_meaning(bit));
        }
    }
    return TOOL_OK;
}

static int sign(const sign_part *part, const job *j, const char *path, output_form form)
{
    sgp32_bytes made = {NULL, 0};
    sgp32_error error;
    sgp32_status status = part->sign(&made, &error, NULL, 0, j);
    size_t capacity = made.size;
    uint8_t *buffer = tool_alloc(capacity);
    if (status == SGP32_OK || status == SGP32_BUFFER) {
        status = part->sign(&made, &error, buffer, capacity, j);
    }
    int result = status == SGP32_OK
                     ? output_write(part->made, made, form, part->label)
                     : tool_reject("%s could not be signed: %s", path, verdict_reason(status));
    free(buffer);
    return result;
}

/* Whether the options can go together. `path` is the FILE, NULL for standard input. */
static int check_options(const sign_options *o, const sign_part *part, int operands,
                         const char *path)
{
    if (operands > 1) {
        return tool_usage("sign %s takes one FILE, not %d", part->name, operands);
    }
    if (o->key == NULL) {
        return tool_usage("sign %s needs --key K: a private key", part->name);
    }
    if ((path == NULL || strcmp(path, "-") == 0) && strcmp(o->key, "-") == 0) {
        return tool_usage("the key and the message cannot both come from standard input");
    }
    if (o->v10 != NULL && part->sign != sign_result) {
        return tool_usage("--v10 goes with sign result");
    }
    if (o->v10 != NULL && o->token != NULL) {
        return tool_usage("--token goes without --v10: a result of v1.0 covers no token");
    }
    return TOOL_OK;
}

static int run_part(const sign_part *part, int count, char **arguments)
{
    sign_options o = {0};
    const option options[] = {
        {"key", NULL, &o.key, NULL, OPTION_VALUE, 0},
        {"token", NULL, &o.token, NULL, OPTION_VALUE, 0},
        {"v10", NULL, &o.v10, NULL, OPTION_VALUE, 0},
        {"output", NULL, &o.output, NULL, OPTION_VALUE, 'o'},
        {"color", NULL, &o.color, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    const char *path = operands == 1 ? arguments[0] : NULL;
    if (operands < 0 || !display_choose(o.color) ||
        check_options(&o, part, operands, path) != TOOL_OK) {
        return TOOL_USAGE;
    }
    int form = output_choose(o.output, OUTPUT_JSON + 1);
    token given;
    tool_key key = {0};
    finding found = {0};
    v10_request v10 = {0};
    uint8_t *buffer = NULL;
    job j = {.key = &key};
    int status = form < 0 ? TOOL_USAGE : token_read(&given, o.token);
    status = status == TOOL_OK ? key_read_private(&key, o.key) : status;
    status = status == TOOL_OK ? v10_open(&v10, o.v10) : status;
    status = status == TOOL_OK ? read_data(&found, part, path) : status;
    status = status == TOOL_OK ? make_der(&j.data, &buffer, &found) : status;
    if (status == TOOL_OK) {
        j.token = token_number(&given);
        j.v10 = v10.signature;
        status = sign(part, &j, found.file.path, (output_form)form);
    }
    free(buffer);
    find_close(&found);
    find_close(&v10.file);
    key_close(&key);
    return status;
}

int sign_run(int count, char **arguments)
{
    for (size_t i = 0; i < PARTS; i++) {
        if (count > 0 && strcmp(arguments[0], parts[i].name) == 0) {
            return run_part(&parts[i], count - 1, arguments + 1);
        }
    }
    return count == 0
               ? tool_usage("sign needs to know what: package or result")
               : tool_usage("sign does not know %s; it signs package or result", arguments[0]);
}
