/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Why each damaged message is refused. Every vector with each of its bits
 * flipped, and with each of its octets replaced by each other value, is
 * validated strictly; how often each status came, and a digest of all statuses
 * and offsets, are committed by type in rejects_bits.txt and
 * rejects_octets.txt. A change of the engine that alters one verdict changes a
 * line there. The lines as they are now are written to the build folder, to be
 * copied from it when the change is wanted or vectors have changed.
 *
 * The second file takes minutes; the test looks at it with SGP32_LONG in the
 * environment: SGP32_LONG=1 build/release/tests/test_codec --filter 'rejects*'
 */
#include "support/support.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/codec.h"
#include "sgp32/schema.h"

enum { STATUS_MAX = 64, TYPES_MAX = 512, LINE_MAX_SIZE = 1024 };

/* What became of the damaged messages of one type. */
typedef struct record {
    const char *type;
    size_t vectors;
    size_t counts[STATUS_MAX];
    uint64_t digest; /* a sum, so that the order of the vectors does not matter */
} record;

static record records[TYPES_MAX];
static size_t record_count;

static record *record_of(const char *type)
{
    for (size_t i = 0; i < record_count; i++) {
        if (strcmp(records[i].type, type) == 0) {
            return &records[i];
        }
    }
    cr_assert_lt(record_count, TYPES_MAX);
    records[record_count].type = type;
    return &records[record_count++];
}

/* FNV-1a of three numbers. */
static uint64_t mixed(uint64_t a, uint64_t b, uint64_t c)
{
    const uint64_t numbers[] = {a, b, c};
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    for (size_t i = 0; i < 3 * sizeof(uint64_t); i++) {
        hash = (hash ^ (numbers[i / 8] >> (8 * (i % 8)) & 0xFF)) * UINT64_C(0x100000001B3);
    }
    return hash;
}

static void judge(record *into, const sgp32_type *type, sgp32_bytes der, uint64_t change)
{
    sgp32_error error;
    sgp32_status status = sgp32_validate(type, &error, der, SGP32_STRICT);
    cr_assert_lt((size_t)status, STATUS_MAX);
    into->counts[(size_t)status % STATUS_MAX]++;
    into->digest += mixed(change, (uint64_t)status, status == SGP32_OK ? 0 : error.offset);
}

static void damage_bits(record *into, const sgp32_type *type, support_buffer der)
{
    for (size_t bit = 0; bit < der.size * 8; bit++) {
        der.data[bit / 8] ^= (uint8_t)(0x80U >> bit % 8);
        judge(into, type, support_view(der), bit);
        der.data[bit / 8] ^= (uint8_t)(0x80U >> bit % 8);
    }
}

/* Messages of more than 4,096 octets are left to the bits. */
static void damage_octets(record *into, const sgp32_type *type, support_buffer der)
{
    for (size_t place = 0; place < der.size && der.size <= 4096; place++) {
        uint8_t right = der.data[place];
        for (uint32_t octet = 0; octet < 256; octet++) {
            if (octet != right) {
                der.data[place] = (uint8_t)octet;
                judge(into, type, support_view(der), place * 256 + octet);
            }
        }
        der.data[place] = right;
    }
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const record *)a)->type, ((const record *)b)->type);
}

/* `TYPE: vectors N, digest H, status count, …` */
static void line_of(char line[LINE_MAX_SIZE], const record *from)
{
    int length = snprintf(line, LINE_MAX_SIZE, "%s: vectors %zu, digest %016llX", from->type,
                          from->vectors, (unsigned long long)from->digest);
    for (size_t status = 0; status < STATUS_MAX; status++) {
        if (from->counts[status] != 0) {
            length += snprintf(line + length, LINE_MAX_SIZE - (size_t)length, ", %s %zu",
                               sgp32_status_name((sgp32_status)status), from->counts[status]);
        }
    }
    snprintf(line + length, LINE_MAX_SIZE - (size_t)length, "\n");
}

static void compare_with(const char *name)
{
    char path[600];
    char line[LINE_MAX_SIZE];
    char committed[LINE_MAX_SIZE];
    size_t wrong = 0;
    qsort(records, record_count, sizeof records[0], by_name);
    snprintf(path, sizeof path, "%s/%s", SUPPORT_BINARY_DIR, name);
    FILE *made = fopen(path, "w");
    cr_assert_not_null(made, "%s", path);
    snprintf(path, sizeof path, "tests/codec/%s", name);
    FILE *right = fopen(support_source_path(path), "r");
    for (size_t i = 0; i < record_count; i++) {
        line_of(line, &records[i]);
        fputs(line, made);
        if (right == NULL || fgets(committed, sizeof committed, right) == NULL ||
            strcmp(line, committed) != 0) {
            wrong++;
            fprintf(stderr, "now:       %scommitted: %s", line, right == NULL ? "-\n" : committed);
        }
    }
    bool more = right == NULL || fgets(committed, sizeof committed, right) != NULL;
    fclose(made);
    if (right != NULL) {
        fclose(right);
    }
    cr_assert(wrong == 0 && !more, "%zu lines differ; %s in the build folder has those of now",
              wrong, name);
}

/* Damages all vectors and compares what became of them with the committed lines. */
static void check(const char *name,
                  void (*damage)(record *into, const sgp32_type *type, support_buffer der))
{
    support_vectors vectors = support_vectors_all();
    size_t damaged = 0;
    for (size_t i = 0; i < vectors.count; i++) {
        const sgp32_type *type = sgp32_type_find(vectors.items[i].type);
        cr_assert_not_null(type, "%s", vectors.items[i].type);
        record *into = record_of(vectors.items[i].type);
        into->vectors++;
        damage(into, type, vectors.items[i].der);
    }
    for (size_t i = 0; i < record_count; i++) {
        for (size_t status = 0; status < STATUS_MAX; status++) {
            damaged += records[i].counts[status];
        }
    }
    fprintf(stderr, "%zu damaged messages of %zu types\n", damaged, record_count);
    compare_with(name);
    support_vectors_free(&vectors);
}

/* A length that one machine can hold and another cannot is refused for another reason there. */
static bool is_comparable(void)
{
    bool comparable =
        SIZE_MAX == UINT64_MAX && getenv("SGP32_VECTORS") == NULL && !support_is_slow();
    if (!comparable) {
        fputs("not run: for fast 64-bit machines and the committed vectors only\n", stderr);
    }
    return comparable;
}

Test(rejects, every_flipped_bit_of_a_vector_is_judged_as_recorded)
{
    if (is_comparable()) {
        check("rejects_bits.txt", damage_bits);
    }
}

Test(rejects, every_changed_octet_of_a_vector_is_judged_as_recorded, .timeout = 1800)
{
    if (getenv("SGP32_LONG") == NULL) {
        fputs("not run: it takes SGP32_LONG in the environment\n", stderr);
    } else if (is_comparable()) {
        check("rejects_octets.txt", damage_octets);
    }
}
