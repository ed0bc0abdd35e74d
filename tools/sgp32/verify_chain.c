/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 verify chain: a certificate, its issuers, and a CI that is trusted. */
#include "verify_chain.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "sgp32/cert.h"

#include "cryptography.h"
#include "input.h"
#include "report.h"
#include "verdict.h"

typedef struct chain_options {
    const char *roots[OPTION_LIST_MAX];
    const char *crls[OPTION_LIST_MAX];
    const char *role;
    const char *at;
    const char *color;
    bool refuse_names;
    bool refuse_issuer_name;
    bool report_eins;
    bool require_crl;
} chain_options;

/* Certificates that were read; the arrays go together. */
typedef struct certificate_set {
    input *files;
    sgp32_certificate *certificates;
    sgp32_error *errors; /* of decoding */
    size_t count;
} certificate_set;

typedef struct chain_inputs {
    certificate_set chain; /* the leaf, then issuers */
    certificate_set roots;
    sgp32_trust_anchor anchors[OPTION_LIST_MAX];
    input crl_files[OPTION_LIST_MAX];
    pkix_CertificateList crls[OPTION_LIST_MAX];
    sgp32_chain ask;
} chain_inputs;

/* Takes `count` digits off the text; -1 if they are not there. */
static int take_number(const char **text, int count)
{
    int number = 0;
    for (; count != 0; count--, (*text)++) {
        if (**text < '0' || **text > '9') {
            return -1;
        }
        number = number * 10 + (**text - '0');
    }
    return number;
}

static bool take_letter(const char **text, const char *letters)
{
    bool fits = **text != '\0' && strchr(letters, **text) != NULL;
    *text += fits;
    return fits;
}

/* "Z" or "+01:00", as seconds to take off; false if it is neither. */
static bool take_zone(int64_t *seconds, const char **text)
{
    bool is_west = **text == '-';
    *seconds = 0;
    if (take_letter(text, "Zz")) {
        return true;
    }
    if (!take_letter(text, "+-")) {
        return false;
    }
    int hours = take_number(text, 2);
    int minutes = take_letter(text, ":") ? take_number(text, 2) : -1;
    *seconds = ((int64_t)hours * 60 + minutes) * (is_west ? -60 : 60);
    return hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60;
}

/* Reads a date and time of RFC 3339 as seconds since 1970. */
static bool read_time(int64_t *seconds, const char *text)
{
    int64_t zone;
    int year = take_number(&text, 4);
    int month = take_letter(&text, "-") ? take_number(&text, 2) : -1;
    int day = take_letter(&text, "-") ? take_number(&text, 2) : -1;
    int hour = take_letter(&text, "Tt ") ? take_number(&text, 2) : -1;
    int minute = take_letter(&text, ":") ? take_number(&text, 2) : -1;
    int second = take_letter(&text, ":") ? take_number(&text, 2) : -1;
    if (year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0) {
        return false;
    }
    if (take_letter(&text, ".") && take_number(&text, 1) < 0) {
        return false;
    }
    while (*text >= '0' && *text <= '9') {
        text++;
    }
    if (!take_zone(&zone, &text) || *text != '\0' ||
        sgp32_time_of(seconds, (uint32_t)year, (uint32_t)month, (uint32_t)day, (uint32_t)hour,
                      (uint32_t)minute, (uint32_t)second) != SGP32_OK) {
        return false;
    }
    *seconds -= zone;
    return true;
}

/* "2030-01-01T00:00:00Z". */
static void add_time(tool_text *out, int64_t seconds)
{
    time_t when = (time_t)seconds;
    struct tm parts;
    if (gmtime_r(&when, &parts) == NULL) {
        text_put(out, "?");
        return;
    }
    text_format(out, "%04d-%02d-%02dT%02d:%02d:%02dZ", parts.tm_year + 1900, parts.tm_mon + 1,
                parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
}

static int settle_time(sgp32_chain *ask, const char *at)
{
    if (at == NULL) {
        ask->has_time = true;
        ask->time = (int64_t)time(NULL);
    } else if (strcmp(at, "none") != 0) {
        ask->has_time = true;
        if (!read_time(&ask->time, at)) {
            return tool_usage("--at takes a time like 2030-01-31T12:00:00Z (RFC 3339), or none, "
                              "not %s",
                              at);
        }
    }
    return TOOL_OK;
}

/* Whether a word is a role's name, also as the specifications write it: "DPauth" is dp_auth. */
static bool is_role(const char *word, const char *name)
{
    for (;; word++, name++) {
        word += strspn(word, "_-");
        name += strspn(name, "_");
        if (tolower((unsigned char)*word) != *name) {
            return false;
        }
        if (*name == '\0') {
            return true;
        }
    }
}

static int settle_role(sgp32_chain *ask, const char *name)
{
    const char *names[SGP32_ROLE_COUNT + 1] = {NULL};
    for (size_t i = 0; i < SGP32_ROLE_COUNT; i++) {
        names[i] = sgp32_role_name((sgp32_role)i);
        if (is_role(name, names[i])) {
            ask->role = (sgp32_role)i;
            return TOOL_OK;
        }
    }
    (void)options_choose("--role", name, names); /* says which there are */
    return TOOL_USAGE;
}

/* Reads certificates. One that does not decode is left to the verdict. */
static int read_certificates(certificate_set *out, const char *const *paths, size_t count)
{
    int status = TOOL_OK;
    out->files = tool_alloc(count * sizeof *out->files);
    out->certificates = tool_alloc(count * sizeof *out->certificates);
    out->errors = tool_alloc(count * sizeof *out->errors);
    for (size_t i = 0; i < count && status == TOOL_OK; i++) {
        status = input_open(&out->files[i], paths[i], INPUT_AUTO);
        out->count++;
        if (status != TOOL_OK) {
            status = verdict_unreadable(status, paths[i], "certificate");
            continue;
        }
        sgp32_bytes der = input_bytes(&out->files[i]);
        if (sgp32_certificate_decode(&out->certificates[i], &out->errors[i], der, SGP32_LENIENT) !=
            SGP32_OK) {
            continue; /* it keeps that it is malformed, for the verdict */
        }
    }
    return status;
}

static void free_certificates(certificate_set *set)
{
    for (size_t i = 0; i < set->count; i++) {
        input_close(&set->files[i]);
    }
    free(set->files);
    free(set->certificates);
    free(set->errors);
}

static int read_crls(chain_inputs *in, const char *const *paths)
{
    int status = TOOL_OK;
    for (size_t i = 0; i < OPTION_LIST_MAX && paths[i] != NULL && status == TOOL_OK; i++) {
        sgp32_error error;
        in->ask.crl_count = i + 1;
        status = input_open(&in->crl_files[i], paths[i], INPUT_AUTO);
        if (status == TOOL_OK &&
            pkix_CertificateList_decode(&in->crls[i], &error, input_bytes(&in->crl_files[i]),
                                        SGP32_LENIENT) != SGP32_OK) {
            tool_text reason = {NULL, 0, 0};
            report_message(&reason, &error);
            status = tool_reject("%s: %s", paths[i], reason.data);
            text_free(&reason);
        }
        status = status == TOOL_OK ? status : verdict_unreadable(status, paths[i], "CRL");
    }
    return status;
}

static int read_inputs(chain_inputs *in, const chain_options *o, const char *const *paths,
                       size_t count)
{
    size_t roots = 0;
    while (roots < OPTION_LIST_MAX && o->roots[roots] != NULL) {
        roots++;
    }
    int status = settle_time(&in->ask, o->at);
    status = status == TOOL_OK ? settle_role(&in->ask, o->role) : status;
    status = status == TOOL_OK ? read_certificates(&in->roots, o->roots, roots) : status;
    status = status == TOOL_OK ? read_certificates(&in->chain, paths, count) : status;
    status = status == TOOL_OK ? read_crls(in, o->crls) : status;
    if (status != TOOL_OK) {
        return status;
    }
    for (size_t i = 0; i < roots; i++) {
        in->anchors[i] = sgp32_trust_anchor_of(&in->roots.certificates[i]);
    }
    in->ask.leaf = in->chain.certificates;
    in->ask.issuers = in->chain.certificates + 1;
    in->ask.issuer_count = count - 1;
    in->ask.anchors = in->anchors;
    in->ask.anchor_count = roots;
    in->ask.crls = in->crls;
    in->ask.flags = (o->refuse_names ? SGP32_CHAIN_REFUSE_NAMES : 0) |
                    (o->refuse_issuer_name ? SGP32_CHAIN_REFUSE_ISSUER_NAME : 0) |
                    (o->report_eins ? SGP32_CHAIN_REPORT_EINS : 0) |
                    (o->require_crl ? SGP32_CHAIN_REQUIRE_CRL : 0);
    return TOOL_OK;
}

/* The set and the place in it that a certificate came from; false if it is in none. */
static bool find_source(const certificate_set **set, size_t *at, const chain_inputs *in,
                        const sgp32_certificate *certificate)
{
    const certificate_set *sets[] = {&in->chain, &in->roots};
    for (size_t i = 0; i < 2; i++) {
        for (size_t j = 0; j < sets[i]->count; j++) {
            if (&sets[i]->certificates[j] == certificate) {
                *set = sets[i];
                *at = j;
                return true;
            }
        }
    }
    return false;
}

static void add_escaped(tool_text *out, const verdict *v, sgp32_bytes characters)
{
    text_escape(out, (const char *)characters.data, characters.size, v->screen.unicode);
}

/* "eum.der  EXAMPLE EUM, 2025-01-01T00:00:00Z to 2045-01-01T00:00:00Z". */
static void add_certificate(verdict *v, const char *label, const chain_inputs *in,
                            const sgp32_certificate *certificate)
{
    const certificate_set *set;
    size_t at;
    tool_text row = {NULL, 0, 0};
    if (!find_source(&set, &at, in, certificate)) {
        return;
    }
    const char *path = set->files[at].path;
    text_escape(&row, path, strlen(path), v->screen.unicode);
    text_put(&row, "  " MARK_TEXT);
    add_escaped(&row, v, certificate->common_name);
    if (SGP32_ROLE_BIT(SGP32_ROLE_EUICC) & certificate->roles) {
        text_put(&row, MARK_PLAIN ", EID" JOIN MARK_NUMBER);
        add_escaped(&row, v, certificate->subject_serial);
    }
    if (certificate->not_after != 0) {
        text_put(&row, MARK_DIM ", ");
        add_time(&row, certificate->not_before);
        text_put(&row, JOIN "to" JOIN);
        add_time(&row, certificate->not_after);
    }
    verdict_row(v, label, "%s", row.data);
    text_free(&row);
}

/* The certificates from the leaf up to the root, as far as the verdict got. */
static void add_path(verdict *v, const chain_inputs *in, const sgp32_chain_verdict *told)
{
    bool is_listed = told->certificate == NULL;
    for (size_t i = 0; i < told->length; i++) {
        bool is_root = told->anchor != SIZE_MAX && i + 1 == told->length;
        bool is_refused = told->certificate != NULL && told->path[i] == told->certificate;
        is_listed = is_listed || is_refused;
        add_certificate(v,
                        is_refused ? "refused"
                        : is_root  ? "root"
                        : i == 0   ? "leaf"
                                   : "issuer",
                        in, told->path[i]);
    }
    if (!is_listed) {
        add_certificate(v, "refused", in, told->certificate);
    }
}

/* Name constraints have a row of their own, for they are a rule that real cards break. */
static void add_names(verdict *v, const sgp32_chain_verdict *told)
{
    bool constrained = false;
    for (size_t i = 1; i < told->length; i++) {
        constrained = constrained || (told->path[i] != NULL && (told->path[i]->extensions &
                                                                SGP32_EXTENSION_NAME_CONSTRAINTS));
    }
    if ((told->reports & SGP32_REPORT_NAME_CONSTRAINT) != 0) {
        verdict_row(v, "names",
                    MARK_WARN "outside" MARK_PLAIN
                              " the name constraints of an issuer; real eUICCs break "
                              "this rule, and --refuse-names enforces it");
    } else if (constrained && told->check == SGP32_CERT_OK) {
        verdict_row(v, "names", "within the name constraints of the issuers");
    }
}

static void add_reports(verdict *v, const sgp32_chain_verdict *told)
{
    static const struct {
        uint32_t report;
        const char *text;
    } known[] = {
        {SGP32_REPORT_ISSUER_NAME, "the name of an issuer is not the one that the certificate "
                                   "below it gives; key identifiers and signature agree"},
        {SGP32_REPORT_EIN, "the EID is outside the permitted EINs of an issuer"},
        {SGP32_REPORT_CURVE, "a certificate is on another curve than its issuer's key"},
        {SGP32_REPORT_SERIAL, "a serial number is not positive or longer than 20 octets"},
        {SGP32_REPORT_NO_CRL, "a certificate names where its CRL is, and none was given"},
        {SGP32_REPORT_CRL_NO_END, "a CRL has no nextUpdate and is never stale"},
        {SGP32_REPORT_ISSUER_SERIAL, "the serial number of an issuer is not the one that the "
                                     "certificate below it gives"},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if ((told->reports & known[i].report) != 0) {
            verdict_row(v, "report", MARK_WARN "%s" MARK_PLAIN ": %s",
                        sgp32_cert_report_name(known[i].report), known[i].text);
        }
    }
}

/* What the codec says of a refused certificate that does not decode. */
static void add_cause(verdict *v, const chain_inputs *in, const sgp32_chain_verdict *told)
{
    const certificate_set *set;
    size_t at;
    if (told->check == SGP32_CERT_FORM && find_source(&set, &at, in, told->certificate) &&
        set->errors[at].status != SGP32_OK) {
        tool_text reason = {NULL, 0, 0};
        report_message(&reason, &set->errors[at]);
        verdict_row(v, "cause", "%s", reason.data);
        text_free(&reason);
    }
}

static int tell(const chain_inputs *in)
{
    sgp32_chain_verdict outcome;
    const sgp32_chain_verdict *told = &outcome;
    bool is_good = sgp32_chain_verify(cryptography(), &outcome, &in->ask) == SGP32_CERT_OK;
    verdict v;
    char line[256];
    tool_text when = {NULL, 0, 0};
    sgp32_chain_verdict bare = outcome; /* reports get rows of their own */
    bare.reports = 0;
    sgp32_chain_verdict_format(line, sizeof line, &bare);
    verdict_open(&v);
    if (is_good) {
        verdict_say(&v, true, "chain of %zu certificate%s", told->length,
                    told->length == 1 ? "" : "s");
        verdict_row(&v, "role", "%s%s", sgp32_role_name(told->role),
                    told->role == SGP32_ROLE_ANY ? ": policies were not looked at" : "");
    } else {
        verdict_say(&v, false, "%s", strchr(line, ' ') + 1); /* what follows "refused:" */
    }
    if (!is_good) {
        verdict_row(&v, "check", "%s%s%s", sgp32_cert_check_name(told->check),
                    told->section[0] != '\0' ? ", " : "", told->section);
        add_cause(&v, in, told);
    }
    add_path(&v, in, told);
    if (in->ask.has_time) {
        add_time(&when, in->ask.time);
    } else {
        text_put(&when, "not looked at");
    }
    verdict_row(&v, "time", "%s", when.data);
    if (told->check != SGP32_CERT_FORM) {
        add_names(&v, told);
        add_reports(&v, told);
        verdict_forms(&v, told->forms);
    }
    text_free(&when);
    return verdict_close(&v);
}

int verify_chain_run(int count, char **arguments)
{
    chain_options o = {.role = "any"};
    const option options[] = {
        {"root", NULL, o.roots, NULL, OPTION_LIST, 0},
        {"role", NULL, &o.role, NULL, OPTION_VALUE, 0},
        {"at", NULL, &o.at, NULL, OPTION_VALUE, 0},
        {"crl", NULL, o.crls, NULL, OPTION_LIST, 0},
        {"refuse-names", &o.refuse_names, NULL, NULL, OPTION_FLAG, 0},
        {"refuse-issuer-name", &o.refuse_issuer_name, NULL, NULL, OPTION_FLAG, 0},
        {"report-eins", &o.report_eins, NULL, NULL, OPTION_FLAG, 0},
        {"require-crl", &o.require_crl, NULL, NULL, OPTION_FLAG, 0},
        {"color", NULL, &o.color, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    if (operands < 0 || !display_choose(o.color)) {
        return TOOL_USAGE;
    }
    if (o.roots[0] == NULL) {
        return tool_usage("verify chain needs --root CI, the certificate that is trusted");
    }
    if (operands == 0) {
        return tool_usage("verify chain needs the certificate LEAF, and its ISSUERs if the CI did "
                          "not issue it");
    }
    chain_inputs in;
    memset(&in, 0, sizeof in);
    int status = read_inputs(&in, &o, (const char *const *)arguments, (size_t)operands);
    status = status == TOOL_OK ? tell(&in) : status;
    free_certificates(&in.chain);
    free_certificates(&in.roots);
    for (size_t i = 0; i < in.ask.crl_count; i++) {
        input_close(&in.crl_files[i]);
    }
    return status;
}
