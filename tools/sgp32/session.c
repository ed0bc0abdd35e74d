/* SPDX-License-Identifier: Apache-2.0 */
/* Collects the values of a session by their names, whatever message they stand in. */
#include "session.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "sgp32/cert.h"

#include "detect.h"

/* Files of at most this size may be bare values: challenges, keys. */
#define BARE_VALUE_MAX 32

static const char *const names[PART_COUNT][3] = {
    [PART_TRANSACTION_ID] = {"transactionId"},
    [PART_EUICC_CHALLENGE] = {"euiccChallenge"},
    [PART_SERVER_CHALLENGE] = {"serverChallenge"},
    [PART_SERVER_ADDRESS] = {"serverAddress", "smdpAddress"},
    [PART_CI_KEY_ID] = {"euiccCiPKIdToBeUsed", "euiccCiPKIdentifierToBeUsed"},
    [PART_SERVER_SIGNED1] = {"serverSigned1"},
    [PART_SERVER_SIGNATURE1] = {"serverSignature1"},
    [PART_SERVER_CERTIFICATE] = {"serverCertificate"},
    [PART_EUICC_SIGNED1] = {"euiccSigned1"},
    [PART_EUICC_SIGNATURE1] = {"euiccSignature1"},
    [PART_EUICC_CERTIFICATE] = {"euiccCertificate"},
    [PART_EUM_CERTIFICATE] = {"eumCertificate"},
    [PART_SMDP_SIGNED2] = {"smdpSigned2"},
    [PART_SMDP_SIGNATURE2] = {"smdpSignature2"},
    [PART_SMDP_CERTIFICATE] = {"smdpCertificate"},
    [PART_EUICC_SIGNED2] = {"euiccSigned2"},
    [PART_EUICC_SIGNATURE2] = {"euiccSignature2"},
    [PART_HASH_CC] = {"hashCc"},
    [PART_SECURE_CHANNEL] = {"initialiseSecureChannelRequest", "InitialiseSecureChannelRequest"},
    [PART_INSTALLATION] = {"profileInstallationResultData"},
    [PART_INSTALLATION_SIGNATURE] = {"euiccSignPIR"},
    [PART_NOTIFICATION] = {"tbsOtherNotification"},
    [PART_NOTIFICATION_SIGNATURE] = {"euiccNotificationSignature"},
    [PART_CANCEL] = {"euiccCancelSessionSigned"},
    [PART_CANCEL_SIGNATURE] = {"euiccCancelSessionSignature"},
    [PART_CI_CERTIFICATE] = {"CI certificate"},
    [PART_OTHER_CERTIFICATE] = {"other certificate"},
};

const char *session_part_name(session_part part)
{
    return names[part][0];
}

const session_value *session_first(const session *s, session_part part)
{
    return s->parts[part].count != 0 ? &s->parts[part].values[0] : NULL;
}

static void add(session *s, session_part part, sgp32_bytes der, sgp32_bytes content,
                const session_file *file)
{
    const char *slash = strrchr(file->path, '/');
    session_values *list = &s->parts[part];
    list->values = tool_realloc(list->values, (list->count + 1) * sizeof *list->values);
    list->values[list->count++] =
        (session_value){der, content, slash != NULL ? slash + 1 : file->path};
}

/* The part that a node is called like; PART_COUNT if it is none. */
static session_part part_of(const node *at)
{
    const char *name = at->name != NULL ? at->name : at->parent == NULL ? type_title(at->type) : "";
    for (size_t part = 0; part < PART_CI_CERTIFICATE; part++) {
        for (size_t i = 0; i < 3 && names[part][i] != NULL; i++) {
            if (strcmp(name, names[part][i]) == 0) {
                return (session_part)part;
            }
        }
    }
    return PART_COUNT;
}

static bool is_compact(const node *at)
{
    return at->name != NULL && strncmp(at->name, "compact", 7) == 0;
}

/* The part that a certificate in a file of its own plays, by its role. */
static session_part part_of_certificate(sgp32_bytes der)
{
    static const struct {
        sgp32_role role;
        session_part part;
    } roles[] = {
        {SGP32_ROLE_CI, PART_CI_CERTIFICATE},
        {SGP32_ROLE_EUM, PART_EUM_CERTIFICATE},
        {SGP32_ROLE_EUICC, PART_EUICC_CERTIFICATE},
        {SGP32_ROLE_DP_AUTH, PART_SERVER_CERTIFICATE},
        {SGP32_ROLE_DS_AUTH, PART_SERVER_CERTIFICATE},
        {SGP32_ROLE_DP_PB, PART_SMDP_CERTIFICATE},
    };
    sgp32_certificate certificate;
    if (sgp32_certificate_decode(&certificate, NULL, der, SGP32_LENIENT) == SGP32_OK) {
        for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
            if ((certificate.roles & SGP32_ROLE_BIT(roles[i].role)) != 0) {
                return roles[i].part;
            }
        }
    }
    return PART_OTHER_CERTIFICATE;
}

/* Counts the values below a node, or takes them if `s` is given. */
static size_t collect(session *s, session_file *file, const node *at)
{
    size_t count = 0;
    if (at->type == NULL) {
        return 0;
    }
    if (at->parent == NULL && type_is(at->type, "Certificate")) {
        if (s != NULL) {
            add(s, part_of_certificate(at->der), at->der, at->content, file);
        }
        return 1;
    }
    session_part part = part_of(at);
    if (part != PART_COUNT) {
        count++;
        if (s != NULL) {
            add(s, part, at->der, at->content, file);
        }
    }
    for (const node *child = at->first; child != NULL; child = child->next) {
        if (is_compact(child)) {
            file->is_compact = true;
            count++;
        } else {
            count += collect(s, file, child);
        }
    }
    return count;
}

/* Settles the type of a file: of those that fit equally well the one with the most values. */
static void settle(session_file *file)
{
    detection found;
    sgp32_bytes der = input_bytes(&file->file);
    size_t best = 0;
    detect(&found, der, SGP32_LENIENT);
    for (size_t i = 0; i < found.count && found.fits[i].unknown == found.fits[0].unknown; i++) {
        node_tree tree;
        size_t count = 0;
        if (node_tree_build(&tree, found.fits[i].type, der, SGP32_LENIENT)) {
            count = collect(NULL, file, tree.root);
        }
        if (i == 0 || count > best) {
            best = count;
            file->type = found.fits[i].type;
            file->error.forms = found.fits[i].forms;
        }
        node_tree_free(&tree);
    }
    file->is_unknown = found.count == 0 && der.size > BARE_VALUE_MAX;
    bool is_message = found.tag == 0x30 || found.tag > 0xFF;
    if (best != 0) {
        file->verdict = SESSION_TAKEN;
    } else if (found.count == 0 && found.miss_count != 0 && is_message &&
               der.size > BARE_VALUE_MAX) {
        file->verdict = SESSION_REFUSED;
        file->error = found.misses[0].error;
    }
    file->is_compact = false;
    detect_free(&found);
}

/* Reads one file. Text that is no message is passed over. */
static int read_file(session *s, const char *path)
{
    s->files = tool_realloc(s->files, (s->count + 1) * sizeof *s->files);
    session_file *file = &s->files[s->count++];
    *file = (session_file){.verdict = SESSION_OTHER};
    size_t size = strlen(path) + 1;
    file->path = memcpy(tool_alloc(size), path, size);
    file->file.path = file->path;
    int status = input_read(&file->file.raw, path);
    if (status == TOOL_OK && input_holds_message(&file->file)) {
        status = input_take(&file->file, INPUT_AUTO);
        if (status == TOOL_OK) {
            settle(file);
        }
    }
    return status;
}

static int compare_paths(const void *a, const void *b)
{
    const char *const *one = a;
    const char *const *other = b;
    return strcmp(*one, *other);
}

/* Reads the files of a directory in the order of their names; none that is hidden, and no
   directory in it. */
static int read_directory(session *s, const char *path)
{
    DIR *directory = opendir(path);
    if (directory == NULL) {
        return tool_usage("cannot read %s: %s", path, strerror(errno));
    }
    char **entries = NULL;
    size_t count = 0;
    for (struct dirent *next; (next = readdir(directory)) != NULL;) {
        tool_text name = {NULL, 0, 0};
        struct stat status;
        text_format(&name, "%s/%s", path, next->d_name);
        if (next->d_name[0] != '.' && stat(name.data, &status) == 0 && S_ISREG(status.st_mode)) {
            entries = tool_realloc(entries, (count + 1) * sizeof *entries);
            entries[count++] = name.data;
        } else {
            text_free(&name);
        }
    }
    closedir(directory);
    if (count != 0) {
        qsort(entries, count, sizeof *entries, compare_paths);
    }
    int status = TOOL_OK;
    for (size_t i = 0; i < count; i++) {
        status = status == TOOL_OK ? read_file(s, entries[i]) : status;
        free(entries[i]);
    }
    free(entries);
    return status;
}

int session_open(session *out, int count, char **paths)
{
    *out = (session){0};
    int status = TOOL_OK;
    for (int i = 0; i < count && status == TOOL_OK; i++) {
        struct stat kind;
        bool is_directory = stat(paths[i], &kind) == 0 && S_ISDIR(kind.st_mode);
        status = is_directory ? read_directory(out, paths[i]) : read_file(out, paths[i]);
    }
    for (size_t i = 0; i < out->count && status == TOOL_OK; i++) {
        session_file *file = &out->files[i];
        if (file->verdict == SESSION_TAKEN &&
            node_tree_build(&file->tree, file->type, input_bytes(&file->file), SGP32_LENIENT)) {
            collect(out, file, file->tree.root);
            out->forms |= file->error.forms;
            file->verdict = file->is_compact ? SESSION_REFUSED : SESSION_TAKEN;
        }
    }
    return status;
}

void session_close(session *s)
{
    for (size_t i = 0; i < s->count; i++) {
        node_tree_free(&s->files[i].tree);
        input_close(&s->files[i].file);
        free(s->files[i].path);
    }
    for (size_t part = 0; part < PART_COUNT; part++) {
        free(s->parts[part].values);
    }
    free(s->files);
    *s = (session){0};
}
