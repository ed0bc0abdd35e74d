/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every chain of tests/pki/manifest.txt gives the check, the place and the
 * reports that its line says.
 */
#include "pki.h"

enum { FIELD = 256, ISSUERS_MAX = 8, CRLS_MAX = 4, NAMES_MAX = 8 };

/* One line of the manifest. */
typedef struct manifest_line {
    char leaf[FIELD], role[FIELD], anchor[FIELD], issuers[FIELD], crls[FIELD], at[FIELD];
    char flags[FIELD], check[FIELD], depth[FIELD], reports[FIELD];
} manifest_line;

/* The value of KEY in a line. */
static void field_read(char *value, const char *text, const char *key)
{
    char wanted[32];
    snprintf(wanted, sizeof wanted, "%s=", key);
    const char *start = strstr(text, wanted);
    cr_assert(start != NULL && (start == text || start[-1] == ' '), "no %s in %s", key, text);
    start += strlen(wanted);
    size_t size = strcspn(start, " \n");
    cr_assert_lt(size, FIELD);
    memcpy(value, start, size);
    value[size] = '\0';
}

static void entry_read(manifest_line *entry, const char *text)
{
    field_read(entry->leaf, text, "leaf");
    field_read(entry->role, text, "role");
    field_read(entry->anchor, text, "anchor");
    field_read(entry->issuers, text, "issuers");
    field_read(entry->crls, text, "crls");
    field_read(entry->at, text, "at");
    field_read(entry->flags, text, "flags");
    field_read(entry->check, text, "check");
    field_read(entry->depth, text, "depth");
    field_read(entry->reports, text, "reports");
}

/* Splits a list of names at its commas, in place; "-" is none. */
static size_t split(char *names[NAMES_MAX], char *text)
{
    size_t count = 0;
    if (strcmp(text, "-") == 0) {
        return 0;
    }
    for (char *name = strtok(text, ","); name != NULL; name = strtok(NULL, ",")) {
        cr_assert_lt(count, (size_t)NAMES_MAX);
        names[count++] = name;
    }
    return count;
}

/* nist/ + name. */
static const char *in_folder(const char *leaf, const char *name)
{
    static char path[2 * FIELD];
    snprintf(path, sizeof path, "%.*s%s", (int)(strchr(leaf, '/') + 1 - leaf), leaf, name);
    return path;
}

static uint32_t reports_of(char *text)
{
    char *names[NAMES_MAX];
    uint32_t reports = 0;
    size_t count = split(names, text);
    for (size_t i = 0; i < count; i++) {
        uint32_t bit = 1;
        while (sgp32_cert_report_name(bit) != NULL &&
               strcmp(sgp32_cert_report_name(bit), names[i]) != 0) {
            bit <<= 1;
        }
        cr_assert_not_null(sgp32_cert_report_name(bit), "no report %s", names[i]);
        reports |= bit;
    }
    return reports;
}

static uint32_t flags_of(char *text)
{
    static const struct {
        const char *name;
        uint32_t flag;
    } known[] = {{"refuse_names", SGP32_CHAIN_REFUSE_NAMES},
                 {"report_eins", SGP32_CHAIN_REPORT_EINS},
                 {"require_crl", SGP32_CHAIN_REQUIRE_CRL},
                 {"refuse_issuer_name", SGP32_CHAIN_REFUSE_ISSUER_NAME}};
    char *names[NAMES_MAX];
    uint32_t flags = 0;
    size_t count = split(names, text);
    for (size_t i = 0; i < count; i++) {
        size_t j = 0;
        while (j < sizeof known / sizeof known[0] && strcmp(known[j].name, names[i]) != 0) {
            j++;
        }
        cr_assert_lt(j, sizeof known / sizeof known[0], "no flag %s", names[i]);
        flags |= known[j].flag;
    }
    return flags;
}

static int64_t time_of(const char *text)
{
    int64_t seconds = 0;
    pkix_Time time = {.choice = PKIX_Time_generalTime, .generalTime = sgp32_text(text)};
    cr_assert_eq(sgp32_time_read(&seconds, &time), SGP32_OK, "%s", text);
    return seconds;
}

/* Runs one line; true if the verdict is what it says. */
static bool entry_holds(const sgp32_crypto *crypto, const char *text)
{
    manifest_line line;
    entry_read(&line, text);
    sgp32_certificate issuers[ISSUERS_MAX];
    pkix_CertificateList crls[CRLS_MAX];
    char *names[NAMES_MAX];
    sgp32_certificate leaf = pki_certificate(line.leaf);
    sgp32_certificate ci = pki_certificate(line.anchor);
    sgp32_trust_anchor anchor = sgp32_trust_anchor_of(&ci);
    sgp32_chain chain = {.leaf = &leaf, .issuers = issuers, .anchors = &anchor, .anchor_count = 1};
    chain.crls = crls;
    chain.issuer_count = split(names, line.issuers);
    for (size_t i = 0; i < chain.issuer_count; i++) {
        issuers[i] = pki_certificate(in_folder(line.leaf, names[i]));
    }
    chain.crl_count = split(names, line.crls);
    for (size_t i = 0; i < chain.crl_count; i++) {
        sgp32_bytes der = pki_octets(in_folder(line.leaf, names[i]));
        cr_assert_eq(pkix_CertificateList_decode(&crls[i], NULL, der, SGP32_STRICT), SGP32_OK, "%s",
                     names[i]);
    }
    cr_assert(sgp32_role_find(&chain.role, sgp32_text(line.role)), "role %s", line.role);
    chain.has_time = strcmp(line.at, "-") != 0;
    chain.time = chain.has_time ? time_of(line.at) : 0;
    chain.flags = flags_of(line.flags);
    uint32_t reports = reports_of(line.reports);

    sgp32_chain_verdict verdict;
    char told[256];
    sgp32_cert_check check = sgp32_chain_verify(crypto, &verdict, &chain);
    sgp32_chain_verdict_format(told, sizeof told, &verdict);
    bool holds = check == verdict.check && strcmp(sgp32_cert_check_name(check), line.check) == 0 &&
                 verdict.depth == strtoul(line.depth, NULL, 10) &&
                 (check != SGP32_CERT_OK || verdict.reports == reports) &&
                 (verdict.reports & reports) == reports &&
                 (check != SGP32_CERT_OK) == (verdict.certificate != NULL) &&
                 (check != SGP32_CERT_OK || verdict.anchor == 0);
    cr_expect(holds, "%s  gives check=%s depth=%zu: %s", text, sgp32_cert_check_name(check),
              verdict.depth, told);
    return holds;
}

Test(cert_manifest, every_chain_gives_the_verdict_of_its_line)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    FILE *file = fopen("tests/pki/manifest.txt", "r");
    cr_assert_not_null(file, "no manifest; run scripts/make-pki");
    char text[1024];
    size_t accepted = 0;
    size_t refused = 0;
    while (fgets(text, sizeof text, file) != NULL) {
        if (text[0] != '#' && entry_holds(&crypto, text)) {
            *(strstr(text, " check=ok ") != NULL ? &accepted : &refused) += 1;
        }
    }
    fclose(file);
    port_close(&context);
    fprintf(stderr, "%zu chains accepted, %zu refused, as they should be\n", accepted, refused);
    cr_assert_gt(accepted, (size_t)60);
    cr_assert_gt(refused, (size_t)60);
}
