/* SPDX-License-Identifier: Apache-2.0 */
/* OpenSSL's command line as a witness, with its files in a folder that is removed again. */
#ifndef SGP32_TESTS_CRYPTO_COMMAND_H
#define SGP32_TESTS_CRYPTO_COMMAND_H

#include "port.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

/* SubjectPublicKeyInfo up to the point */
static const char *const spki_start[2] = {
    "3059301306072a8648ce3d020106082a8648ce3d030107034200",
    "305a301406072a8648ce3d020106092b2403030208010107034200",
};
static char folder[] = "/tmp/sgp32-crypto-XXXXXX";

static inline void enter_folder(void)
{
    cr_assert_not_null(mkdtemp(folder));
    cr_assert_eq(chdir(folder), 0);
}

static inline void leave_folder(void)
{
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", folder);
    cr_assert_eq(chdir("/"), 0);
    cr_assert_eq(system(command), 0);
}

static inline void write_file(const char *name, const sgp32_bytes *pieces, size_t count)
{
    FILE *file = fopen(name, "wb");
    cr_assert_not_null(file);
    for (size_t i = 0; i < count; i++) {
        if (pieces[i].size == 0) {
            continue; /* an empty view has no data */
        }
        cr_assert_eq(fwrite(pieces[i].data, 1, pieces[i].size, file), pieces[i].size);
    }
    cr_assert_eq(fclose(file), 0);
}

static inline sgp32_bytes read_file(const char *name, uint8_t *buffer, size_t capacity)
{
    FILE *file = fopen(name, "rb");
    cr_assert_not_null(file, "%s", name);
    size_t size = fread(buffer, 1, capacity, file);
    cr_assert_eq(fclose(file), 0);
    return sgp32_bytes_of(buffer, size);
}

static inline void run(const char *command)
{
    int status = system(command);
    cr_assert_eq(status, 0, "%s: %d", command, status);
}

/* Runs a program, without a shell, with its output in the file `out`; true if it ends well. */
static inline bool program(const char *const *arguments)
{
    int status = 0;
    pid_t child = fork();
    cr_assert_geq(child, 0);
    if (child == 0) {
        int out = open("out", O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (out >= 0 && dup2(out, 1) == 1 && dup2(out, 2) == 2) {
            execvp(arguments[0], (char *const *)(uintptr_t)arguments);
        }
        _exit(127);
    }
    cr_assert_eq(waitpid(child, &status, 0), child);
    cr_assert(WIFEXITED(status) && WEXITSTATUS(status) != 127, "%s does not run", arguments[0]);
    return WEXITSTATUS(status) == 0;
}

#define PROGRAM(...) program((const char *const[]){__VA_ARGS__, NULL})

/* Whether OpenSSL's command line verifies a raw signature over these pieces. */
static inline bool command_verifies(sgp32_curve curve, sgp32_bytes point, const uint8_t *signature,
                                    const sgp32_bytes *message, size_t count)
{
    uint8_t der[SGP32_SIGNATURE_DER_MAX];
    const sgp32_bytes spki[2] = {hex(spki_start[curve == SGP32_CURVE_P256 ? 0 : 1]), point};
    const sgp32_bytes in_der = {der, sgp32_signature_to_der(der, signature)};
    write_file("key.der", spki, 2);
    write_file("message", message, count);
    write_file("signature", &in_der, 1);
    return PROGRAM("openssl", "dgst", "-sha256", "-keyform", "DER", "-verify", "key.der",
                   "-signature", "signature", "message");
}

#endif
