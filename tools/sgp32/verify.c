/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 verify: finds its part, and holds what the parts share. */
#include "verify.h"

#include <string.h>

#include "cryptography.h"
#include "text.h"
#include "verify_chain.h"

static const struct {
    const char *name;
    int (*run)(int count, char **arguments);
} parts[] = {
    {"package", verify_package_run},
    {"result", verify_result_run},
    {"notification", verify_notification_run},
    {"session", verify_session_run},
    {"chain", verify_chain_run},
};

#define PARTS (sizeof parts / sizeof parts[0])

int verify_run(int count, char **arguments)
{
    tool_text known = {NULL, 0, 0};
    for (size_t i = 0; i < PARTS; i++) {
        if (count > 0 && strcmp(arguments[0], parts[i].name) == 0) {
            text_free(&known);
            return parts[i].run(count - 1, arguments + 1);
        }
        text_format(&known, "%s%s", i == 0 ? "" : ", ", parts[i].name);
    }
    int status = count == 0 ? tool_usage("verify needs to know what: %s", known.data)
                            : tool_usage("verify does not know %s; it verifies %s", arguments[0],
                                         known.data);
    text_free(&known);
    return status;
}

int verify_options_take(verify_options *out, const option *options, const char *name, int count,
                        char **arguments)
{
    int operands = options_take(options, count, arguments);
    if (operands < 0 || !display_choose(out->color)) {
        return TOOL_USAGE;
    }
    if (operands > 1) {
        return tool_usage("%s takes one FILE, not %d", name, operands);
    }
    out->path = operands == 1 ? arguments[0] : NULL;
    if (out->key == NULL) {
        return tool_usage("%s needs --key K: a public key, a certificate or a private key", name);
    }
    bool is_stdin = out->path == NULL || strcmp(out->path, "-") == 0;
    if (is_stdin && strcmp(out->key, "-") == 0) {
        return tool_usage("the key and the message cannot both come from standard input");
    }
    return TOOL_OK;
}

void verify_add_der_hint(verdict *v, const tool_key *key, sgp32_bytes signature,
                         const sgp32_bytes *pieces, size_t count)
{
    uint8_t raw[SGP32_SIGNATURE_SIZE] = {0};
    sgp32_bytes converted = sgp32_bytes_of(raw, sizeof raw);
    bool would =
        sgp32_signature_from_der(raw, signature) == SGP32_OK &&
        sgp32_ecdsa_verify(cryptography(), &key->public, converted, pieces, count) == SGP32_OK;
    verdict_row(v, "hint", "converted to r, s it %s",
                would ? "verifies" : "does not verify either");
}

void verify_add_place(verdict *v, const tool_key *key, const finding *found, size_t number)
{
    const found_value *value = &found->values[number];
    tool_text words = {NULL, 0, 0};
    key_describe(&words, key, v->screen.unicode);
    verdict_row(v, "key", "%s", words.data);
    if (value->where.size != 0) {
        verdict_row(v, "found at", "%s", value->where.data);
    }
    verdict_forms(v, found->forms);
    text_free(&words);
}

void add_characters(tool_text *out, const verdict *v, sgp32_bytes octets)
{
    text_escape(out, (const char *)octets.data, octets.size, v->screen.unicode);
}

void add_octets(tool_text *out, sgp32_bytes octets, size_t group)
{
    text_hex(out, octets.data, octets.size, group);
}

void add_number(tool_text *out, const sgp32_integer *number)
{
    if (number->big.size != 0) {
        text_put(out, "hex ");
        text_hex(out, number->big.data, number->big.size, 0);
    } else {
        text_format(out, "%lld", (long long)number->value);
    }
}
