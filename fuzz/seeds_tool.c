/* SPDX-License-Identifier: Apache-2.0 */
/* Seeds of the target for the tool: command lines, and the files that they name. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "seeds.h"

enum { PATH_SIZE = 4096, MESSAGE_MOST = 1200 };

static const char *const lines[] = {
    "decode\n--lines\n\nEuiccPackageRequest BF5100\n# comment\n\nX 00\n",
    "decode\n--full\n--hex\n--lenient\n--color=always\n-tIpaEuiccDataRequest\n\nBF52025C00\n",
    "decode\n--input\nbase64\n-\n\nv1ICXAA=\n",
    "decode\nname\n\n-----BEGIN X-----\nv1ICXAA=\n-----END X-----\n",
    "encode\n-t\nIpaEuiccDataRequest\n-o\nhex\n\n{\"tagList\": \"\"}",
    "encode\n--lines\n\n{\"type\": \"Octet16\", \"value\": \"00\"}\n",
    "types\nBF51\nnotification\n-o\njson\n\n",
    "show\nEuiccPackageRequest\n\n",
    "help\ndecode\n\n",
    "--version\n\n"};

/* A command whose first file is a key or a certificate, and whose second is a message. */
typedef struct command_line {
    const char *arguments;
    const char *first;  /* file of the folder of test certificates */
    const char *second; /* the type of a message of the vectors, or another such file */
} command_line;

#define EID "89049032123451234512345678901235"

static const command_line commands[] = {
    {"verify\npackage\n--key\nk\nm\n\n", "nist/eim_sign.pem", "EuiccPackageRequest"},
    {"verify\nresult\n--key\nk\n--token\n5\nm\n\n", "nist/euicc.pem", "EuiccPackageResult"},
    {"verify\nnotification\n--key\nk\nm\n\n", "nist/euicc.der", "PendingNotification"},
    {"verify\nsession\na\nb\n\n", "nist/euicc.der", "EsipaMessageFromIpaToEim"},
    {"verify\nchain\n--root\na\n--at\n2030-01-31T12:00:00Z\nb\n\n", "nist/ci.der",
     "nist/dp_tls.der"},
    {"verify\nchain\n--root\na\n--role\neuicc\n--crl\nc\nb\n\n", "nist/ci.der", "nist/euicc.der"},
    {"sign\npackage\n--key\nk\nm\n\n", "nist/eim_sign.pem", "EuiccPackageRequest"},
    {"sign\nresult\n--key\nk\n-o\njson\nm\n\n", "brainpool/euicc.pem", "EuiccPackageResult"},
    {"keys\n--private\nk\n--peer\np\n--eid\n" EID "\n--host-id\n01\n\n", "nist/euicc.pem",
     "nist/dp_pb.der"},
    {"bpp\nopen\n--private\nk\n--eid\n" EID "\nm\n\n", "nist/euicc.pem", "BoundProfilePackage"},
    {"bpp\nopen\n--dp-private\nk\n--euicc-otpk\np\n--eid\n" EID "\n-\n\n", "nist/dp_pb.pem",
     "nist/euicc.der"},
    {"bpp\nseal\n--key\nk\n--euicc-otpk\np\n--eid\n" EID "\n--metadata\nm\n-O\n-\nf\n\n",
     "nist/dp_pb.pem", "nist/euicc.der"},
    {"bpp\nshow\nm\n\n", NULL, "BoundProfilePackage"},
    {"bpp\nsegment\nm\n\n", NULL, "BoundProfilePackage"}};

static void add_file(seed *made, const char *folder, const char *name)
{
    char path[PATH_SIZE];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    support_buffer octets = support_file(path);
    seed_bytes(made, support_view(octets));
    support_free(&octets);
}

/* The first message of a type, in hex; nothing if there is none that is small. */
static void add_message(seed *made, const support_vectors *vectors, const char *type)
{
    for (size_t i = 0; i < vectors->count; i++) {
        const char *name = strchr(vectors->items[i].type, '.');
        if (name != NULL && strcmp(name + 1, type) == 0 &&
            vectors->items[i].der.size <= MESSAGE_MOST) {
            char *hex = support_hex_of(support_view(vectors->items[i].der));
            seed_bytes(made, sgp32_text(hex));
            free(hex);
            return;
        }
    }
}

void seeds_tool(seed *made, const support_vectors *vectors, const char *pki)
{
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        seed_bytes(made, sgp32_text(lines[i]));
        seed_write(made, "tool");
    }
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        seed_bytes(made, sgp32_text(commands[i].arguments));
        if (commands[i].first != NULL) {
            add_file(made, pki, commands[i].first);
            seed_bytes(made, sgp32_text("\n====\n"));
        }
        if (strchr(commands[i].second, '/') != NULL) {
            add_file(made, pki, commands[i].second);
        } else {
            add_message(made, vectors, commands[i].second);
        }
        seed_write(made, "tool");
    }
}
