/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Makes the messages of the board program: board_pack OUT FILE... packs the lines `Module.Type HEX`
 * of the files, then random values of every type, some nested as deep as they can be, and damaged
 * copies of these, so that refusals are compared as well as values.
 */
#include "support/generate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/schema.h"

enum { VALUES = 4, DAMAGED = 3, MESSAGE_MOST = 40000 };

static FILE *out;

static void put(size_t type, sgp32_bytes der)
{
    if (type >= sgp32_type_count()) {
        fprintf(stderr, "board_pack: a type that is not there\n");
        exit(EXIT_FAILURE);
    }
    uint8_t head[6] = {(uint8_t)type, (uint8_t)(type >> 8)};
    for (size_t i = 0; i < 4; i++) {
        head[2 + i] = (uint8_t)(der.size >> (8 * i));
    }
    if (fwrite(head, 1, sizeof head, out) != sizeof head ||
        fwrite(der.data, 1, der.size, out) != der.size) {
        perror("board_pack");
        exit(EXIT_FAILURE);
    }
}

/* The type's place in the registry; their count if it has none, as inline types, which come with
   those around them. */
static size_t number_of(const sgp32_type *type)
{
    size_t i = 0;
    while (i < sgp32_type_count() && sgp32_type_at(i) != type) {
        i++;
    }
    return i;
}

static void put_file(const char *path)
{
    support_vectors vectors = support_vectors_read(path);
    for (size_t i = 0; i < vectors.count; i++) {
        put(number_of(sgp32_type_find(vectors.items[i].type)), support_view(vectors.items[i].der));
    }
    support_vectors_free(&vectors);
}

/* The message, cut, and with some octets changed. */
static void put_damaged(support_recipe *recipe, size_t type, support_buffer der)
{
    put(type, sgp32_bytes_of(der.data, support_below(recipe, (uint32_t)der.size)));
    for (size_t i = 0; i < DAMAGED; i++) {
        size_t at = support_below(recipe, (uint32_t)der.size);
        uint8_t before = der.data[at];
        der.data[at] = (uint8_t)support_random(recipe);
        put(type, support_view(der));
        der.data[at] = before;
    }
}

static void put_values(size_t number)
{
    const sgp32_type *type = support_type_at(number);
    const size_t index = number_of(type);
    support_recipe recipe = support_recipe_of(number);
    for (size_t i = 0; i < VALUES && index < sgp32_type_count(); i++) {
        recipe.unknown = i % 2 == 0 ? 0 : 25;
        recipe.optional = (uint32_t)(100 - 30 * i);
        recipe.nodes_most = 30;
        recipe.deep = i == 0 && support_type_height(type) >= 8;
        support_buffer der = support_write(support_generate(&recipe, type));
        if (der.size != 0 && der.size <= MESSAGE_MOST) {
            put(index, support_view(der));
            put_damaged(&recipe, index, der);
        }
        support_free(&der);
    }
    support_arena_free(&recipe.arena);
}

int main(int argc, char **argv)
{
    if (argc < 2 || (out = fopen(argv[1], "wb")) == NULL) {
        fprintf(stderr, "usage: board_pack OUT FILE...\n");
        return EXIT_FAILURE;
    }
    for (int i = 2; i < argc; i++) {
        put_file(argv[i]);
    }
    for (size_t i = 0; i < support_type_count(); i++) {
        put_values(i);
    }
    return fclose(out) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
