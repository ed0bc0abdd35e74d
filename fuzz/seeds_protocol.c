/* SPDX-License-Identifier: Apache-2.0 */
/* Seeds of the targets for packages, sessions, Bound Profile Packages and certificates. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "seeds.h"

#include "sgp32/bpp.h"
#include "sgp32/cert.h"
#include "sgp32/eim.h"
#include "support/value.h"

enum { PATH_SIZE = 4096, MESSAGE_MOST = 3072 };

/* -- messages inside the vectors --------------------------------------------------- */

/* A target, and the types that its inputs hold behind one octet that tells which. */
typedef struct wanted {
    const char *target;
    const sgp32_type *type;
    uint8_t first; /* octet that the input begins with */
    uint8_t modes; /* how many values of the second octet get a seed, in steps of 0x15 */
} wanted;

static const wanted wishes[] = {
    {"package", &sgp32_EuiccPackageRequest_type, 0x81, 2},
    {"package", &sgp32_EuiccPackageRequest_type, 0x8A, 2},
    {"package", &sgp32_EuiccPackageRequest_type, 0x10, 2},
    {"package", &sgp32_EuiccPackageResult_type, 0x05, 2},
    {"package", &sgp32_EuiccPackageResult_type, 0x0E, 2},
    {"agreement", &sgp22_ServerSigned1_type, 0, 3},
    {"agreement", &sgp32_EuiccSigned1_type, 1, 3},
    {"agreement", &sgp22_SmdpSigned2_type, 2, 3},
    {"agreement", &sgp22_EUICCSigned2_type, 3, 3},
    {"agreement", &sgp22_EuiccCancelSessionSigned_type, 4, 3},
    {"agreement", &sgp32_PendingNotification_type, 5, 3},
    {"agreement", &sgp22_InitialiseSecureChannelRequest_type, 6, 3},
    {"compact", &sgp32_CompactAuthenticateResponseOk_type, 0, 3},
    {"compact", &sgp32_CompactPrepareDownloadResponseOk_type, 1, 3},
    {"compact", &sgp32_CompactProfileInstallationResult_type, 2, 3},
    {"compact", &sgp32_CompactCancelSessionResponseOk_type, 3, 3},
};

static sgp32_status take_wanted(void *context, const sgp32_event *event)
{
    static sgp32_bytes info; /* the first EUICCInfo2: compact messages are rebuilt with one */
    seed *made = (seed *)context;
    if (event->type == &sgp32_EUICCInfo2_type && info.size == 0) {
        info = event->der;
    }
    for (size_t i = 0; i < sizeof wishes / sizeof wishes[0]; i++) {
        if (event->type != wishes[i].type || event->kind == SGP32_EVENT_LEAVE ||
            event->der.size > MESSAGE_MOST) {
            continue;
        }
        for (uint32_t mode = 0; mode < wishes[i].modes; mode++) {
            seed_octet(made, wishes[i].first);
            seed_octet(made, mode * 0x15);
            seed_bytes(made, event->der);
            if (strcmp(wishes[i].target, "compact") == 0) {
                seed_bytes(made, info);
            }
            seed_write(made, wishes[i].target);
        }
    }
    return SGP32_OK;
}

/* -- Bound Profile Packages -------------------------------------------------------- */

/* A package whose segments hold what is to be protected. */
static void write_package(seed *made, uint32_t mode, bool replaces)
{
    static const uint8_t channel[] = {0xBF, 0x23, 0x81, 0xA1, 0x82, 0x01, 0x01, 0x80, 0x01, 0x01,
                                      0xA6, 0x07, 0x80, 0x01, 0x88, 0x81, 0x01, 0x10, 0x84, 0x01};
    static const uint8_t configure[] = {0xA0, 0x05, 0x87, 0x03, 0xBF, 0x24, 0x00};
    static const uint8_t metadata[] = {0xA1, 0x08, 0x88, 0x06, 0xBF, 0x25, 0x03, 0x5A, 0x01, 0x98};
    static const uint8_t profile[] = {0xA3, 0x08, 0x86, 0x02, 0x01, 0x02, 0x86, 0x02, 0x03, 0x04};
    seed body = {.size = 0};
    seed_bytes(&body, sgp32_bytes_of(channel, sizeof channel));
    seed_bytes(&body, sgp32_bytes_of("\x05\x5F\x49\x41\x04", 5));
    for (size_t i = 0; i < 64; i++) {
        seed_octet(&body, (uint32_t)i);
    }
    seed_bytes(&body, sgp32_bytes_of("\x5F\x37\x40", 3));
    for (size_t i = 0; i < 64; i++) {
        seed_octet(&body, 1);
    }
    body.data[3] = (uint8_t)(body.size - 4);
    body.data[11] = 0x09; /* controlRefTemplate with its hostId */
    body.data[19] = 0x01;
    seed_bytes(&body, sgp32_bytes_of(configure, sizeof configure));
    seed_bytes(&body, sgp32_bytes_of(metadata, sizeof metadata));
    if (replaces) {
        seed_bytes(&body, sgp32_bytes_of("\xA2\x3B\x87\x39\xBF\x26\x36", 7));
        for (uint32_t tag = 0x80; tag <= 0x82; tag++) {
            seed_octet(&body, tag);
            seed_octet(&body, SGP32_AES_SIZE);
            for (size_t i = 0; i < SGP32_AES_SIZE; i++) {
                seed_octet(&body, tag);
            }
        }
    }
    seed_bytes(&body, sgp32_bytes_of(profile, sizeof profile));
    seed_octet(made, mode);
    seed_bytes(made, sgp32_bytes_of("\x00\x01\x07\x20\x03\x00\x10\x40", 8));
    seed_bytes(made, sgp32_bytes_of("\xBF\x36\x82", 3));
    seed_number(made, body.size);
    seed_bytes(made, sgp32_bytes_of(body.data, body.size));
    seed_write(made, "bpp");
}

static void write_profile(seed *made, uint32_t mode, size_t size)
{
    seed_octet(made, mode);
    seed_bytes(made, sgp32_bytes_of("\x00\x01\x07\xF2\x03\x00\x10\xF0", 8));
    for (size_t i = 0; i < size; i++) {
        seed_octet(made, (uint32_t)i);
    }
    seed_write(made, "bpp");
}

static void write_segments(seed *made, uint32_t mode)
{
    seed_octet(made, mode);
    seed_number(made, 0x0123);
    seed_bytes(made,
               sgp32_bytes_of("\x86\x01\x02\x87\x03\x01\x02\x03\x88\x02\x05\x06\x86\x00", 14));
    seed_write(made, "bsp");
}

static void write_commands(seed *made, const support_vectors *vectors)
{
    static const uint8_t commands[] = {0x00, 0x07, 0x80, 0xE2, 0x11, 0x00, 0x02, 0xAA, 0xBB,
                                       0x00, 0x06, 0x80, 0xE2, 0x91, 0x01, 0x01, 0xCC};
    seed_octet(made, 1);
    seed_bytes(made, sgp32_bytes_of(commands, sizeof commands));
    seed_write(made, "store_data");
    for (size_t i = 0; i < vectors->count; i++) {
        if (sgp32_type_find(vectors->items[i].type) == &sgp22_BoundProfilePackage_type &&
            vectors->items[i].der.size <= MESSAGE_MOST) {
            seed_octet(made, 0);
            seed_bytes(made, support_view(vectors->items[i].der));
            seed_write(made, "store_data");
            seed_octet(made, 0);
            seed_bytes(made, sgp32_bytes_of("\x00\x01\x07\x20\x03\x00\x10\x40", 8));
            seed_bytes(made, support_view(vectors->items[i].der));
            seed_write(made, "bpp");
        }
    }
}

/* -- small readers ----------------------------------------------------------------- */

static void write_small(seed *made)
{
    static const struct {
        uint8_t which;
        const char *text;
    } texts[] = {{0, "89049032123451234512345678901235"},
                 {0, "\x89\x04\x90\x32\x12\x34\x51\x23\x45\x12\x34\x56\x78\x90\x12\x35"},
                 {1, "8949000000000000001"},
                 {1, "89490000000000000018"},
                 {1, "\x98\x94\x01\x01\x01\x01\x01\x01\x01\xF1"},
                 {2, "\x17\x0D"
                     "250101000000Z"},
                 {2, "\x18\x0F"
                     "20500101000000Z"},
                 {2, "\x07\xE8\x02\x1D\x17\x3B\x3B"},
                 {3, "\x30\x06\x02\x01\x01\x02\x01\x01"},
                 {4, "dp_auth"},
                 {4, "\x04\x01\x02\x03\x04"
                     "123456"}};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        seed_octet(made, texts[i].which);
        seed_bytes(made, sgp32_text(texts[i].text));
        seed_write(made, "identity");
    }
    for (uint32_t status = 0; status <= SGP32_STATE; status++) {
        seed_number(made, status * 7);
        seed_octet(made, status);
        seed_number(made, 100);
        seed_bytes(made, sgp32_bytes_of("\x03\x00\x01\x02\x02\x01\x02\x01\x30\x01\x31\x00", 12));
        seed_write(made, "error");
    }
}

void seeds_protocol(seed *made, const support_vectors *vectors)
{
    for (size_t i = 0; i < vectors->count; i++) {
        sgp32_status status =
            sgp32_walk(sgp32_type_find(vectors->items[i].type), NULL,
                       support_view(vectors->items[i].der), SGP32_STRICT, take_wanted, made);
        (void)status; /* a vector of what is refused has its parts all the same */
    }
    for (uint32_t mode = 0; mode < 4; mode++) {
        write_package(made, mode, false);
        write_package(made, mode, true);
        write_segments(made, mode);
        write_segments(made, 4 * mode + 1);
        write_segments(made, 8 * mode + 1);
    }
    write_profile(made, 0x04, 1);
    write_profile(made, 0x0C, 1500);
    write_commands(made, vectors);
    write_small(made);
}

/* -- certificates ------------------------------------------------------------------ */

static void add_file(seed *made, const char *folder, const char *name)
{
    char path[PATH_SIZE];
    snprintf(path, sizeof path, "%s/%s.der", folder, name);
    support_buffer octets = support_file(path);
    seed_bytes(made, support_view(octets));
    support_free(&octets);
}

/* Files `a,b,c` of a folder; `-` is none. */
static void add_files(seed *made, const char *folder, char *names)
{
    for (char *rest = NULL, *name = strtok_r(names, ",", &rest); name != NULL;
         name = strtok_r(NULL, ",", &rest)) {
        if (strcmp(name, "-") != 0) {
            add_file(made, folder, name);
        }
    }
}

/* One chain of the manifest: what it has, then the anchor, then the CRLs. */
static void write_chain(seed *made, const char *pki, char *line)
{
    char leaf[64];
    char role_name[32];
    char anchor[64];
    char issuers[256];
    char crls[256];
    char folder[PATH_SIZE];
    sgp32_role role = SGP32_ROLE_ANY;
    if (sscanf(line, "leaf=%63s role=%31s anchor=%63s issuers=%255s crls=%255s", leaf, role_name,
               anchor, issuers, crls) != 5) {
        return;
    }
    sgp32_role_find(&role, sgp32_text(role_name));
    snprintf(folder, sizeof folder, "%s/%.*s", pki, (int)strcspn(leaf, "/"), leaf);
    static uint32_t turn; /* every fourth with its signatures looked at */
    seed_octet(made, turn++ % 4 == 0 ? 0x10 : 0);
    seed_octet(made, 0);
    seed_octet(made, (uint32_t)role);
    add_file(made, pki, leaf);
    add_files(made, folder, issuers);
    add_file(made, pki, anchor);
    add_files(made, folder, crls);
    if (made->size <= 2 * MESSAGE_MOST) {
        seed_write(made, "chain");
    }
    made->size = 0;

    add_file(made, pki, leaf);
    seed_write(made, "x509");
}

static void write_keys(seed *made, const char *pki)
{
    static const char *const names[] = {"nist/euicc",
                                        "brainpool/euicc",
                                        "nist/bad_key_point_compressed",
                                        "nist/bad_key_curve_p384",
                                        "nist/bad_key_rsa",
                                        "nist/bad_key_point_infinity",
                                        "nist/bad_key_curve_spelt_out",
                                        "nist/bad_key_point_hybrid",
                                        "nist/bad_key_point_off_curve"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[PATH_SIZE];
        pkix_Certificate certificate;
        snprintf(path, sizeof path, "%s/%s.der", pki, names[i]);
        support_buffer octets = support_file(path);
        if (pkix_Certificate_decode(&certificate, NULL, support_view(octets), SGP32_STRICT) ==
            SGP32_OK) {
            seed_octet(made, 0);
            seed_bytes(made, certificate.tbsCertificate.subjectPublicKeyInfo.der);
            seed_write(made, "keys");
            seed_octet(made, 1);
            seed_bytes(made,
                       sgp32_bytes_of(certificate.signature.data, certificate.signature.size / 8));
            seed_write(made, "keys");
        }
        support_free(&octets);
    }
}

void seeds_pki(seed *made, const char *folder)
{
    char path[PATH_SIZE];
    char line[1024];
    snprintf(path, sizeof path, "%s/manifest.txt", folder);
    FILE *file = fopen(path, "r");
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        write_chain(made, folder, line);
    }
    if (file == NULL || fclose(file) != 0) {
        fprintf(stderr, "fuzz_seeds: cannot read %s\n", path);
        exit(EXIT_FAILURE);
    }
    write_keys(made, folder);
}
