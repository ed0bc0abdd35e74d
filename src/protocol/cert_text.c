/* SPDX-License-Identifier: Apache-2.0 */
/* The words for roles, checks and reports, and a verdict as one line. */
#include "protocol/cert_internal.h"

static const struct check_words {
    const char *name;
    const char *text;
    const char *section;
} check_words[SGP32_CERT_CHECK_COUNT] = {
    [SGP32_CERT_OK] = {"ok", "accepted", ""},
    [SGP32_CERT_PROVIDER] = {"provider", "the crypto provider failed", ""},
    [SGP32_CERT_FORM] = {"form", "malformed", "RFC 5280 4.1"},
    [SGP32_CERT_VERSION] = {"version", "not version 3", "RFC 5280 4.1.2.1"},
    [SGP32_CERT_ALGORITHM] = {"algorithm", "signature algorithm not ecdsa-with-SHA256 twice",
                              "RFC 5280 4.1.1.2"},
    [SGP32_CERT_KEY_ALGORITHM] = {"key_algorithm", "no elliptic curve key", "RFC 5480 2.1"},
    [SGP32_CERT_CURVE] = {"curve", "curve neither P-256 nor brainpoolP256r1", "RFC 5480 2.1.1"},
    [SGP32_CERT_POINT] = {"point", "public key no uncompressed point of its curve", "RFC 5480 2.2"},
    [SGP32_CERT_CRITICAL] = {"critical", "unknown critical extension", "RFC 5280 4.2"},
    [SGP32_CERT_NOT_YET_VALID] = {"not_yet_valid", "not yet valid", "RFC 5280 4.1.2.5"},
    [SGP32_CERT_EXPIRED] = {"expired", "expired", "RFC 5280 4.1.2.5"},
    [SGP32_CERT_ROLE] = {"role", "policies do not fit the role", "RFC 5280 4.2.1.4"},
    [SGP32_CERT_KEY_USAGE] = {"key_usage", "key usage does not fit", "RFC 5280 4.2.1.3"},
    [SGP32_CERT_EXTENDED_KEY_USAGE] = {"extended_key_usage", "purposes do not fit the role",
                                       "RFC 5280 4.2.1.12"},
    [SGP32_CERT_BASIC_CONSTRAINTS] = {"basic_constraints", "basic constraints do not fit",
                                      "RFC 5280 4.2.1.9"},
    [SGP32_CERT_PATH_LENGTH] = {"path_length", "more CAs below than it allows", "RFC 5280 4.2.1.9"},
    [SGP32_CERT_AUTHORITY_KEY] = {"authority_key", "no authority key identifier",
                                  "RFC 5280 4.2.1.1"},
    [SGP32_CERT_ISSUER] = {"issuer", "issuer not found", "RFC 5280 4.2.1.1"},
    [SGP32_CERT_DEPTH] = {"depth", "chain too long", ""},
    [SGP32_CERT_SIGNATURE] = {"signature", "signature does not verify", "RFC 5280 4.1.1.3"},
    [SGP32_CERT_EID] = {"eid", "no EID in the subject", ""},
    [SGP32_CERT_NAME_CONSTRAINT] = {"name_constraint", "name outside an issuer's constraints",
                                    "RFC 5280 4.2.1.10"},
    [SGP32_CERT_EIN] = {"ein", "EID outside an issuer's permitted EINs", ""},
    [SGP32_CERT_REVOKED] = {"revoked", "revoked", "RFC 5280 5.3"},
    [SGP32_CERT_CRL_MISSING] = {"crl_missing", "no CRL at hand", "RFC 5280 4.2.1.13"},
    [SGP32_CERT_CRL_FORM] = {"crl_form", "CRL malformed", "RFC 5280 5.1"},
    [SGP32_CERT_CRL_CRITICAL] = {"crl_critical", "unknown critical extension of the CRL",
                                 "RFC 5280 5.2"},
    [SGP32_CERT_CRL_KEY_USAGE] = {"crl_key_usage", "issuer may not sign CRLs", "RFC 5280 4.2.1.3"},
    [SGP32_CERT_CRL_SIGNATURE] = {"crl_signature", "signature of the CRL does not verify",
                                  "RFC 5280 5.1.1.3"},
    [SGP32_CERT_CRL_NOT_YET_VALID] = {"crl_not_yet_valid", "CRL not yet valid", "RFC 5280 5.1.2.4"},
    [SGP32_CERT_CRL_STALE] = {"crl_stale", "CRL out of date", "RFC 5280 5.1.2.5"},
};

static const struct role_words {
    const char *name;
    const char *text;
} role_words[SGP32_ROLE_COUNT] = {
    [SGP32_ROLE_ANY] = {"any", "CA or end entity"},
    [SGP32_ROLE_CI] = {"ci", "CI"},
    [SGP32_ROLE_CI_SUB_CA] = {"ci_sub_ca", "CI sub-CA"},
    [SGP32_ROLE_EUM] = {"eum", "EUM"},
    [SGP32_ROLE_EUM_SUB_CA] = {"eum_sub_ca", "EUM sub-CA"},
    [SGP32_ROLE_EUICC] = {"euicc", "eUICC"},
    [SGP32_ROLE_DP_SUB_CA] = {"dp_sub_ca", "SM-DP+ sub-CA"},
    [SGP32_ROLE_DP_TLS] = {"dp_tls", "SM-DP+ TLS"},
    [SGP32_ROLE_DP_AUTH] = {"dp_auth", "SM-DP+ authentication"},
    [SGP32_ROLE_DP_PB] = {"dp_pb", "SM-DP+ profile binding"},
    [SGP32_ROLE_DS_SUB_CA] = {"ds_sub_ca", "SM-DS sub-CA"},
    [SGP32_ROLE_DS_TLS] = {"ds_tls", "SM-DS TLS"},
    [SGP32_ROLE_DS_AUTH] = {"ds_auth", "SM-DS authentication"},
    [SGP32_ROLE_EIM_SIGN] = {"eim_sign", "eIM signing"},
    [SGP32_ROLE_EIM_TLS] = {"eim_tls", "eIM TLS"},
};

static const struct report_words {
    const char *name;
    const char *text;
} report_words[SGP32_REPORT_COUNT] = {
    {"issuer_name", "issuer name differs"},
    {"name_constraint", "name outside an issuer's constraints"},
    {"ein", "EID outside the permitted EINs"},
    {"curve", "curve differs from the issuer's"},
    {"serial", "serial number not positive or longer than 20 octets"},
    {"no_crl", "no CRL at hand"},
    {"crl_no_end", "CRL without nextUpdate"},
    {"issuer_serial", "serial number of the issuer differs"},
    {"forms", "lenient forms"},
};

const char *sgp32_cert_check_name(sgp32_cert_check check)
{
    return (uint32_t)check < SGP32_CERT_CHECK_COUNT ? check_words[check].name : "unknown";
}

const char *sgp32_cert_check_section(sgp32_cert_check check)
{
    return (uint32_t)check < SGP32_CERT_CHECK_COUNT ? check_words[check].section : "";
}

const char *sgp32_cert_report_name(uint32_t report)
{
    for (uint32_t i = 0; i < SGP32_REPORT_COUNT; i++) {
        if (report == UINT32_C(1) << i) {
            return report_words[i].name;
        }
    }
    return NULL;
}

const char *sgp32_role_name(sgp32_role role)
{
    return (uint32_t)role < SGP32_ROLE_COUNT ? role_words[role].name : "unknown";
}

/* Whether a word is just `name`. Compared octet by octet: to measure it first would be strlen. */
static bool is_word(const char *word, sgp32_bytes name)
{
    for (size_t i = 0; i < name.size; i++) {
        if (word[i] == '\0' || (uint8_t)word[i] != name.data[i]) {
            return false;
        }
    }
    return word[name.size] == '\0';
}

bool sgp32_role_find(sgp32_role *role, sgp32_bytes name)
{
    for (uint32_t i = 0; i < SGP32_ROLE_COUNT; i++) {
        if (is_word(role_words[i].name, name)) {
            *role = (sgp32_role)i;
            return true;
        }
    }
    return false;
}

/* A text that is written as far as it fits, and measured beyond. */
typedef struct text_line {
    char *text;
    size_t capacity;
    size_t size;
} text_line;

static void put_character(text_line *line, char character)
{
    if (line->size + 1 < line->capacity) {
        line->text[line->size] = character;
    }
    line->size++;
}

static void put(text_line *line, const char *text)
{
    while (*text != '\0') {
        put_character(line, *text++);
    }
}

static void put_number(text_line *line, size_t number)
{
    char digits[24];
    size_t at = sizeof digits - 1;
    digits[at] = '\0';
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    put(line, digits + at);
}

static const char *role_text(sgp32_role role)
{
    return (uint32_t)role < SGP32_ROLE_COUNT ? role_words[role].text : "unknown";
}

static void put_refusal(text_line *line, const sgp32_chain_verdict *verdict)
{
    bool is_known = (uint32_t)verdict->check < SGP32_CERT_CHECK_COUNT;
    put(line, "refused: ");
    put(line, verdict->role == SGP32_ROLE_ANY && verdict->depth > 0 ? "issuer"
                                                                    : role_text(verdict->role));
    put(line, " certificate (");
    put_number(line, verdict->depth);
    put(line, "): ");
    put(line, is_known ? check_words[verdict->check].text : "unknown");
    if (verdict->status != SGP32_OK && verdict->status != SGP32_SIGNATURE) {
        put(line, " (");
        put(line, sgp32_status_name(verdict->status));
        put(line, ")");
    }
    if (verdict->section[0] != '\0') {
        put(line, ", ");
        put(line, verdict->section);
    }
}

size_t sgp32_chain_verdict_format(char *text, size_t capacity, const sgp32_chain_verdict *verdict)
{
    text_line line = {text, capacity, 0};
    if (verdict->check == SGP32_CERT_OK) {
        put(&line, "accepted: ");
        put(&line, role_text(verdict->role));
        put(&line, ", ");
        put_number(&line, verdict->length);
        put(&line, verdict->length == 1 ? " certificate" : " certificates");
    } else {
        put_refusal(&line, verdict);
    }
    const char *between = "; reported: ";
    for (uint32_t i = 0; i < SGP32_REPORT_COUNT; i++) {
        if ((verdict->reports & UINT32_C(1) << i) != 0) {
            put(&line, between);
            put(&line, report_words[i].text);
            between = ", ";
        }
    }
    if (capacity != 0) {
        text[line.size < capacity ? line.size : capacity - 1] = '\0';
    }
    return line.size;
}
