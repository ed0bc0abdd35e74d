/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 verify session: each signature, and each value that has to be the same everywhere. */
#include <string.h>

#include "sgp32/cert.h"
#include "sgp32/rsp.h"

#include "cryptography.h"
#include "report.h"
#include "session.h"
#include "verify.h"

/* Most certificates of one kind that a chain is looked for in. */
#define CERTIFICATES_MAX 8

typedef struct check_context {
    verdict *v;
    const session *s;
} check_context;

/* The certificates that sign, and what they are called. */
typedef struct signer {
    session_part part;
    sgp32_certificate certificate;
    bool is_usable;
} signer;

static bool same(sgp32_bytes a, sgp32_bytes b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/* Reads the certificate that plays a part; says why it cannot be used for `what`. */
static bool signer_read(signer *out, const check_context *c, session_part part, const char *what)
{
    const session_value *value = session_first(c->s, part);
    out->part = part;
    out->is_usable = false;
    if (value == NULL) {
        verdict_check(c->v, CHECK_REFUSED, what, "cannot be verified: no file has the %s",
                      session_part_name(part));
    } else if (sgp32_certificate_decode(&out->certificate, NULL, value->der, SGP32_LENIENT) !=
                   SGP32_OK ||
               out->certificate.key_check != SGP32_CERT_OK) {
        verdict_check(c->v, CHECK_REFUSED, what, "the key of the %s cannot be used: %s",
                      session_part_name(part), sgp32_cert_check_name(out->certificate.key_check));
    } else {
        out->is_usable = true;
    }
    return out->is_usable;
}

/* What a signature is, what it covers, and whose it is. */
typedef struct signature_check {
    session_part signature;
    session_part data;
    session_part previous; /* PART_COUNT: none */
    sgp32_rsp_signature kind;
    session_part certificate;
} signature_check;

static const signature_check signatures[] = {
    {PART_SERVER_SIGNATURE1, PART_SERVER_SIGNED1, PART_COUNT, SGP32_SERVER_SIGNATURE1,
     PART_SERVER_CERTIFICATE},
    {PART_EUICC_SIGNATURE1, PART_EUICC_SIGNED1, PART_COUNT, SGP32_EUICC_SIGNATURE1,
     PART_EUICC_CERTIFICATE},
    {PART_SMDP_SIGNATURE2, PART_SMDP_SIGNED2, PART_EUICC_SIGNATURE1, SGP32_SMDP_SIGNATURE2,
     PART_SMDP_CERTIFICATE},
    {PART_EUICC_SIGNATURE2, PART_EUICC_SIGNED2, PART_SMDP_SIGNATURE2, SGP32_EUICC_SIGNATURE2,
     PART_EUICC_CERTIFICATE},
    {PART_INSTALLATION_SIGNATURE, PART_INSTALLATION, PART_COUNT, SGP32_EUICC_SIGN_PIR,
     PART_EUICC_CERTIFICATE},
    {PART_NOTIFICATION_SIGNATURE, PART_NOTIFICATION, PART_COUNT, SGP32_NOTIFICATION_SIGNATURE,
     PART_EUICC_CERTIFICATE},
    {PART_CANCEL_SIGNATURE, PART_CANCEL, PART_COUNT, SGP32_CANCEL_SESSION_SIGNATURE,
     PART_EUICC_CERTIFICATE},
};

/* Verifies every occurrence of a signature; data and signature stand side by side. */
static void check_signature(const check_context *c, const signature_check *check)
{
    const session_values *found = &c->s->parts[check->signature];
    const session_values *data = &c->s->parts[check->data];
    const char *what = session_part_name(check->signature);
    const session_value *previous =
        check->previous != PART_COUNT ? session_first(c->s, check->previous) : NULL;
    signer with;
    if (found->count == 0 || !signer_read(&with, c, check->certificate, what)) {
        return;
    }
    if (check->previous != PART_COUNT && previous == NULL) {
        verdict_check(c->v, CHECK_REFUSED, what,
                      "cannot be verified: it covers %s, and no file "
                      "has that",
                      session_part_name(check->previous));
        return;
    }
    if (data->count < found->count) {
        verdict_check(c->v, CHECK_REFUSED, what,
                      "cannot be verified: it covers %s, and %s does not have that",
                      session_part_name(check->data), found->values[found->count - 1].file);
        return;
    }
    for (size_t i = 0; i < found->count; i++) {
        sgp32_bytes before = previous != NULL ? previous->content : sgp32_bytes_of(NULL, 0);
        sgp32_status status =
            sgp32_rsp_verify(cryptography(), &with.certificate.key, check->kind,
                             data->values[i].der, before, found->values[i].content);
        const char *reason = status == SGP32_OK ? "" : verdict_reason(status);
        verdict_check(c->v, status == SGP32_OK ? CHECK_GOOD : CHECK_REFUSED, what,
                      "%s%sover %s%s%s, with the key of the %s, in %s", reason,
                      status == SGP32_OK ? "" : "; ", session_part_name(check->data),
                      previous != NULL ? " and " : "",
                      previous != NULL ? session_part_name(check->previous) : "",
                      session_part_name(check->certificate), found->values[i].file);
    }
}

/* euiccSigned2, decoded; false without a message if it is nowhere. */
static bool euicc_signed2(sgp22_EUICCSigned2 *out, const session *s)
{
    const session_value *value = session_first(s, PART_EUICC_SIGNED2);
    return value != NULL &&
           sgp22_EUICCSigned2_decode(out, NULL, value->der, SGP32_LENIENT) == SGP32_OK;
}

static void check_secure_channel(const check_context *c)
{
    const session_value *value = session_first(c->s, PART_SECURE_CHANNEL);
    sgp22_InitialiseSecureChannelRequest request;
    sgp22_EUICCSigned2 answer;
    signer with;
    if (value == NULL || !signer_read(&with, c, PART_SMDP_CERTIFICATE, "smdpSign")) {
        return;
    }
    if (!euicc_signed2(&answer, c->s)) {
        verdict_check(c->v, CHECK_REFUSED, "smdpSign",
                      "cannot be verified: it covers euiccOtpk, and no file has that");
        return;
    }
    if (sgp22_InitialiseSecureChannelRequest_decode(&request, NULL, value->der, SGP32_LENIENT) !=
        SGP32_OK) {
        verdict_check(c->v, CHECK_REFUSED, "smdpSign", "%s: no InitialiseSecureChannelRequest",
                      value->file);
        return;
    }
    sgp32_status status =
        sgp32_smdp_sign_verify(cryptography(), &with.certificate.key, &request, answer.euiccOtpk);
    verdict_check(c->v, status == SGP32_OK ? CHECK_GOOD : CHECK_REFUSED, "smdpSign",
                  "%s%sover InitialiseSecureChannelRequest and euiccOtpk, with the key of the "
                  "smdpCertificate, in %s",
                  status == SGP32_OK ? "" : verdict_reason(status), status == SGP32_OK ? "" : "; ",
                  value->file);
    const sgp22_ControlRefTemplate *template = &request.controlRefTemplate;
    bool is_aes = template->keyType.size == 1 && template->keyType.data[0] == SGP32_KEY_TYPE_AES &&
                  template->keyLen.size == 1 && template->keyLen.data[0] == SGP32_KEY_LENGTH_AES;
    verdict_check(c->v, is_aes ? CHECK_GOOD : CHECK_REFUSED, "controlRefTemplate", "%s AES-128",
                  is_aes ? "asks for" : "does not ask for");
}

/* Checks a one-time key against the curve of the smdpCertificate. */
static void check_one_time_key(const check_context *c, const char *name, sgp32_bytes point)
{
    const session_value *value = session_first(c->s, PART_SMDP_CERTIFICATE);
    sgp32_certificate certificate;
    if (value == NULL ||
        sgp32_certificate_decode(&certificate, NULL, value->der, SGP32_LENIENT) != SGP32_OK ||
        certificate.key_check != SGP32_CERT_OK) {
        return;
    }
    sgp32_public_key key = {certificate.key.curve, point};
    bool is_good = sgp32_public_key_check(cryptography(), &key) == SGP32_OK;
    verdict_check(c->v, is_good ? CHECK_GOOD : CHECK_REFUSED, name,
                  "%s %s, the curve of the "
                  "smdpCertificate",
                  is_good ? "is a point of" : "is no point of", key_curve_name(key.curve));
}

static void check_one_time_keys(const check_context *c)
{
    sgp22_EUICCSigned2 answer;
    sgp22_SmdpSigned2 offer;
    sgp22_InitialiseSecureChannelRequest request;
    const session_value *value = session_first(c->s, PART_SMDP_SIGNED2);
    if (value != NULL &&
        sgp22_SmdpSigned2_decode(&offer, NULL, value->der, SGP32_LENIENT) == SGP32_OK &&
        offer.has_bppEuiccOtpk) {
        check_one_time_key(c, "bppEuiccOtpk", offer.bppEuiccOtpk);
    }
    if (euicc_signed2(&answer, c->s)) {
        check_one_time_key(c, "euiccOtpk", answer.euiccOtpk);
    }
    value = session_first(c->s, PART_SECURE_CHANNEL);
    if (value != NULL && sgp22_InitialiseSecureChannelRequest_decode(&request, NULL, value->der,
                                                                     SGP32_LENIENT) == SGP32_OK) {
        check_one_time_key(c, "smdpOtpk", request.smdpOtpk);
    }
}

/* Whether a value is the same wherever it stands. */
static void check_same(const check_context *c, session_part part,
                       bool (*is_same)(sgp32_bytes, sgp32_bytes), bool is_text)
{
    const session_values *found = &c->s->parts[part];
    tool_text shown = {NULL, 0, 0};
    if (found->count == 0) {
        return;
    }
    if (is_text) {
        add_characters(&shown, c->v, found->values[0].content);
    } else {
        add_octets(&shown, found->values[0].content, 0);
    }
    const session_value *other = NULL;
    for (size_t i = 1; i < found->count && other == NULL; i++) {
        if (!is_same(found->values[i].content, found->values[0].content)) {
            other = &found->values[i];
        }
    }
    if (other != NULL) {
        verdict_check(c->v, CHECK_REFUSED, session_part_name(part), "%s in %s, another one in %s",
                      shown.data, found->values[0].file, other->file);
    } else if (found->count == 1) {
        verdict_check(c->v, CHECK_NOTE, session_part_name(part), "%s, in one place only",
                      shown.data);
    } else {
        verdict_check(c->v, CHECK_GOOD, session_part_name(part), "%s, the same in %zu places",
                      shown.data, found->count);
    }
    text_free(&shown);
}

/* A signed object or a certificate that stands in two files is the same in both. */
static void check_unique(const check_context *c)
{
    static const session_part unique[] = {
        PART_SERVER_SIGNED1,   PART_SERVER_SIGNATURE1, PART_SERVER_CERTIFICATE,
        PART_EUICC_SIGNED1,    PART_EUICC_SIGNATURE1,  PART_EUICC_CERTIFICATE,
        PART_EUM_CERTIFICATE,  PART_SMDP_SIGNED2,      PART_SMDP_SIGNATURE2,
        PART_SMDP_CERTIFICATE, PART_EUICC_SIGNED2,     PART_EUICC_SIGNATURE2,
        PART_SECURE_CHANNEL,
    };
    for (size_t i = 0; i < sizeof unique / sizeof unique[0]; i++) {
        const session_values *found = &c->s->parts[unique[i]];
        for (size_t j = 1; j < found->count; j++) {
            if (!same(found->values[j].der, found->values[0].der)) {
                verdict_check(c->v, CHECK_REFUSED, session_part_name(unique[i]),
                              "one in %s, another one in %s", found->values[0].file,
                              found->values[j].file);
                break;
            }
        }
    }
}

/* hashCc is there if ccRequiredFlag says so; whether it is right only the code tells. */
static void check_hash_cc(const check_context *c)
{
    sgp22_EUICCSigned2 answer;
    sgp22_SmdpSigned2 offer;
    const session_value *value = session_first(c->s, PART_SMDP_SIGNED2);
    if (value == NULL || !euicc_signed2(&answer, c->s) ||
        sgp22_SmdpSigned2_decode(&offer, NULL, value->der, SGP32_LENIENT) != SGP32_OK) {
        return;
    }
    if (offer.ccRequiredFlag != answer.has_hashCc) {
        verdict_check(c->v, CHECK_REFUSED, "hashCc",
                      answer.has_hashCc ? "it is there, and ccRequiredFlag does not ask for it"
                                        : "it is missing, and ccRequiredFlag asks for it");
    } else {
        verdict_check(c->v, CHECK_GOOD, "hashCc",
                      answer.has_hashCc ? "it is there, as ccRequiredFlag asks"
                                        : "it is absent, as ccRequiredFlag says");
    }
}

/* The certificate that plays a part, or that a file holds; false if it cannot be read. */
static bool certificate_of(sgp32_certificate *out, const session_value *value)
{
    return value != NULL &&
           sgp32_certificate_decode(out, NULL, value->der, SGP32_LENIENT) == SGP32_OK;
}

/* euiccCiPKIdToBeUsed names the CI of both the server's and the eUICC's certificates. */
static void check_ci_key(const check_context *c)
{
    static const session_part below[] = {PART_SERVER_CERTIFICATE, PART_EUM_CERTIFICATE};
    const session_value *id = session_first(c->s, PART_CI_KEY_ID);
    for (size_t i = 0; i < 2 && id != NULL; i++) {
        sgp32_certificate certificate;
        if (certificate_of(&certificate, session_first(c->s, below[i]))) {
            /* it may be cut short */
            sgp32_bytes key = certificate.authority_key;
            key.size = id->content.size < key.size ? id->content.size : key.size;
            bool is_good = id->content.size != 0 && same(id->content, key);
            verdict_check(c->v, is_good ? CHECK_GOOD : CHECK_NOTE,
                          session_part_name(PART_CI_KEY_ID), "%s the CI of the %s",
                          is_good ? "names" : "does not name", session_part_name(below[i]));
        }
    }
}

/* The SM-DP+ of the smdpCertificate and the one that a message names. */
static void check_identity(const check_context *c)
{
    sgp32_certificate server;
    sgp32_certificate smdp;
    bool has_server = certificate_of(&server, session_first(c->s, PART_SERVER_CERTIFICATE));
    bool has_smdp = certificate_of(&smdp, session_first(c->s, PART_SMDP_CERTIFICATE));
    if (has_server && has_smdp) {
        bool is_good = same(server.registered_id, smdp.registered_id);
        verdict_check(c->v, is_good ? CHECK_GOOD : CHECK_NOTE, "SM-DP+",
                      "serverCertificate and smdpCertificate have %s registered ID",
                      is_good ? "the same" : "another");
    }
    sgp22_EuiccCancelSessionSigned cancel;
    const session_value *value = session_first(c->s, PART_CANCEL);
    if (has_server && value != NULL &&
        sgp22_EuiccCancelSessionSigned_decode(&cancel, NULL, value->der, SGP32_LENIENT) ==
            SGP32_OK) {
        bool is_good = same(cancel.smdpOid, server.registered_id);
        verdict_check(c->v, is_good ? CHECK_GOOD : CHECK_REFUSED, "smdpOid",
                      "%s the registered ID of the serverCertificate, in %s",
                      is_good ? "is" : "is not", value->file);
    }
}

/* Adds the certificates of a part to a list; returns how many there are then. */
static size_t add_certificates(sgp32_certificate list[CERTIFICATES_MAX], size_t count,
                               const session_values *from)
{
    for (size_t i = 0; i < from->count && count < CERTIFICATES_MAX; i++) {
        count += certificate_of(&list[count], &from->values[i]);
    }
    return count;
}

/* Verifies the chain of a certificate up to a CI among the files; without one only the
   signature of the issuer, if that is there. */
static void check_chain(const check_context *c, session_part part, sgp32_role role)
{
    sgp32_certificate leaf;
    sgp32_certificate issuers[CERTIFICATES_MAX];
    sgp32_certificate roots[CERTIFICATES_MAX];
    sgp32_trust_anchor anchors[CERTIFICATES_MAX];
    const char *what = session_part_name(part);
    if (!certificate_of(&leaf, session_first(c->s, part))) {
        return;
    }
    size_t eums = add_certificates(issuers, 0, &c->s->parts[PART_EUM_CERTIFICATE]);
    size_t issuer_count = add_certificates(issuers, eums, &c->s->parts[PART_OTHER_CERTIFICATE]);
    size_t root_count = add_certificates(roots, 0, &c->s->parts[PART_CI_CERTIFICATE]);
    for (size_t i = 0; i < root_count; i++) {
        anchors[i] = sgp32_trust_anchor_of(&roots[i]);
    }
    if (root_count != 0) {
        char words[256];
        sgp32_chain_verdict result;
        bool is_discovery = (leaf.roles & SGP32_ROLE_BIT(SGP32_ROLE_DS_AUTH)) != 0;
        sgp32_chain ask = {.leaf = &leaf,
                           .issuers = issuers,
                           .issuer_count = issuer_count,
                           .anchors = anchors,
                           .anchor_count = root_count,
                           .role = is_discovery ? SGP32_ROLE_DS_AUTH : role};
        bool is_good = sgp32_chain_verify(cryptography(), &result, &ask) == SGP32_CERT_OK;
        sgp32_chain_verdict_format(words, sizeof words, &result);
        verdict_check(c->v, is_good ? CHECK_GOOD : CHECK_REFUSED, what, "%s (at any time)", words);
    } else if (part == PART_EUICC_CERTIFICATE && eums != 0) {
        sgp32_status status = sgp32_certificate_verify(cryptography(), &leaf, &issuers[0].key);
        verdict_check(c->v, status == SGP32_OK ? CHECK_GOOD : CHECK_REFUSED, what,
                      "is %s by the eumCertificate", status == SGP32_OK ? "signed" : "not signed");
    }
}

static void check_chains(const check_context *c)
{
    check_chain(c, PART_SERVER_CERTIFICATE, SGP32_ROLE_DP_AUTH);
    check_chain(c, PART_SMDP_CERTIFICATE, SGP32_ROLE_DP_PB);
    check_chain(c, PART_EUICC_CERTIFICATE, SGP32_ROLE_EUICC);
    if (session_first(c->s, PART_CI_CERTIFICATE) == NULL) {
        verdict_check(c->v, CHECK_NOTE, "chains",
                      "no CI certificate is among the files, so nothing shows that the "
                      "certificates can be trusted");
    }
}

/* The value that a file without a header holds, by its octets; NULL if it is none. */
static const char *bare_value(const session *s, const session_file *file)
{
    static const session_part parts[] = {PART_TRANSACTION_ID, PART_EUICC_CHALLENGE,
                                         PART_SERVER_CHALLENGE};
    sgp32_bytes octets = sgp32_bytes_of(file->file.raw.data, file->file.raw.size);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        const session_value *value = session_first(s, parts[i]);
        if (value != NULL && same(value->content, octets)) {
            return session_part_name(parts[i]);
        }
    }
    return NULL;
}

/* Names the files, and what became of each. */
static void add_files(verdict *v, const session *s)
{
    for (size_t i = 0; i < s->count; i++) {
        const session_file *file = &s->files[i];
        tool_text words = {NULL, 0, 0};
        if (file->verdict == SESSION_TAKEN) {
            type_full_name(&words, file->type);
            text_format(&v->out, MARK_DIM "message  " MARK_PLAIN "%s  " MARK_DIM "%s\n", file->path,
                        words.data);
        } else if (file->verdict == SESSION_OTHER && file->is_unknown) {
            verdict_check(v, CHECK_NOTE, "unknown file", "%s: no type fits it", file->path);
        } else if (file->verdict == SESSION_OTHER) {
            text_format(&v->out, MARK_DIM "passed over  %s: %s%s\n", file->path,
                        bare_value(s, file) != NULL ? "the octets of " : "no message of a session",
                        bare_value(s, file) != NULL ? bare_value(s, file) : "");
        } else if (file->is_compact) {
            verdict_check(v, CHECK_REFUSED, "compact message",
                          "%s does not hold what was signed; it has to be rebuilt first",
                          file->path);
        } else {
            report_message(&words, &file->error);
            verdict_check(v, CHECK_REFUSED, "malformed message", "%s: %s", file->path, words.data);
        }
        text_free(&words);
    }
    text_put(&v->out, "\n");
}

static bool has_signature(const session *s)
{
    bool found = s->parts[PART_SECURE_CHANNEL].count != 0;
    for (size_t i = 0; i < sizeof signatures / sizeof signatures[0]; i++) {
        found = found || s->parts[signatures[i].signature].count != 0;
    }
    return found;
}

static void check_all(verdict *v, const session *s)
{
    const check_context c = {v, s};
    add_files(v, s);
    if (!has_signature(s)) {
        verdict_check(v, CHECK_REFUSED, "signatures", "there is none in the files");
    }
    for (size_t i = 0; i < sizeof signatures / sizeof signatures[0]; i++) {
        check_signature(&c, &signatures[i]);
        if (signatures[i].signature == PART_EUICC_SIGNATURE2) {
            check_secure_channel(&c);
        }
    }
    check_same(&c, PART_TRANSACTION_ID, same, false);
    check_same(&c, PART_EUICC_CHALLENGE, same, false);
    check_same(&c, PART_SERVER_CHALLENGE, same, false);
    check_same(&c, PART_SERVER_ADDRESS, sgp32_address_equal, true);
    check_same(&c, PART_HASH_CC, same, false);
    check_hash_cc(&c);
    check_one_time_keys(&c);
    check_unique(&c);
    check_ci_key(&c);
    check_identity(&c);
    check_chains(&c);
    text_put(&v->out, s->forms != 0 ? "\n" : "");
    verdict_forms(v, s->forms);
}

int verify_session_run(int count, char **arguments)
{
    const char *color = NULL;
    const option options[] = {
        {"color", NULL, &color, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    if (operands < 0 || !display_choose(color)) {
        return TOOL_USAGE;
    }
    if (operands == 0) {
        return tool_usage("verify session needs a DIR, or the FILEs of the messages");
    }
    session s;
    int status = session_open(&s, operands, arguments);
    if (status == TOOL_OK) {
        verdict v;
        verdict_open(&v);
        check_all(&v, &s);
        status = verdict_close(&v);
    } else {
        status = verdict_unreadable(status, arguments[0], "session");
    }
    session_close(&s);
    return status;
}
