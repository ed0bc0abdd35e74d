/* SPDX-License-Identifier: Apache-2.0 */
#include "support/generate.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CONTENT_MOST 600

/* -- random numbers ---------------------------------------------------------------- */

static uint64_t seed_set;

uint64_t support_seed(void)
{
    const char *text = getenv("SGP32_SEED");
    if (seed_set != 0) {
        return seed_set;
    }
    return text != NULL ? strtoull(text, NULL, 0) : 1;
}

void support_seed_set(uint64_t seed)
{
    seed_set = seed;
}

/* splitmix64 */
static uint64_t mix(uint64_t number)
{
    number = (number ^ number >> 30) * 0xBF58476D1CE4E5B9u;
    number = (number ^ number >> 27) * 0x94D049BB133111EBu;
    return number ^ number >> 31;
}

static uint64_t random64(support_recipe *recipe)
{
    recipe->state += 0x9E3779B97F4A7C15u;
    return mix(recipe->state);
}

support_recipe support_recipe_of(size_t number)
{
    support_recipe recipe = {{NULL, 0}, mix(mix(support_seed()) + number), 50, 0, 0, 60, false};
    return recipe;
}

uint32_t support_random(support_recipe *recipe)
{
    return (uint32_t)(random64(recipe) >> 32);
}

uint32_t support_below(support_recipe *recipe, uint32_t end)
{
    return (uint32_t)((uint64_t)support_random(recipe) * end >> 32);
}

static void random_octets(support_recipe *recipe, uint8_t *out, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        out[i] = (uint8_t)support_random(recipe);
    }
}

/* -- contents of primitives -------------------------------------------------------- */

static sgp32_bytes keep(support_recipe *recipe, const void *data, size_t size)
{
    return sgp32_bytes_of(support_keep(&recipe->arena, data, size), size);
}

/* Whether the value is to be as small as it can be. */
static bool is_tight(const support_recipe *recipe)
{
    return recipe->nodes >= recipe->nodes_most;
}

/* A size between the bounds of a type: often one of them. */
static size_t random_size(support_recipe *recipe, const sgp32_type_info *info)
{
    size_t least = info->bounded ? (size_t)info->minimum : 0;
    size_t most =
        info->bounded && info->maximum < CONTENT_MOST ? (size_t)info->maximum : least + 24;
    uint32_t choice = support_below(recipe, 8);
    if (is_tight(recipe) || choice == 0) {
        return least;
    }
    if (choice == 1 && most <= 64) {
        return most;
    }
    if (choice == 2 && (!info->bounded || info->maximum > 300)) {
        /* around the places where a length takes one octet more */
        static const uint16_t edges[] = {127, 128, 129, 254, 255, 256, 257};
        return edges[support_below(recipe, 7)];
    }
    size_t span = most - least < 24 ? most - least : 24;
    return least + support_below(recipe, (uint32_t)span + 1);
}

static sgp32_bytes minimal(support_recipe *recipe, const uint8_t *data, size_t size)
{
    while (size > 1 &&
           ((data[0] == 0x00 && data[1] < 0x80) || (data[0] == 0xFF && data[1] > 0x7F))) {
        data++;
        size--;
    }
    return keep(recipe, data, size);
}

static sgp32_bytes integer_of(support_recipe *recipe, int64_t value)
{
    uint8_t octets[8];
    for (size_t i = 0; i < 8; i++) {
        octets[i] = (uint8_t)((uint64_t)value >> (56 - 8 * i));
    }
    return minimal(recipe, octets, sizeof octets);
}

static int64_t random_number(support_recipe *recipe)
{
    static const int64_t edges[] = {0,     1,     -1,      127,       128,       -128,
                                    -129,  255,   256,     32767,     32768,     -32769,
                                    65535, 65536, 1 << 23, INT32_MAX, INT64_MAX, INT64_MIN};
    if (support_chance(recipe, 50)) {
        return edges[support_below(recipe, sizeof edges / sizeof edges[0])];
    }
    uint64_t bits = random64(recipe) >> support_below(recipe, 64);
    return bits <= INT64_MAX ? (int64_t)bits : -(int64_t)~bits - 1;
}

/* One that a named INTEGER or ENUMERATED has a name for, if it has any. */
static int64_t random_named(support_recipe *recipe, const support_node *node)
{
    int64_t value = 0;
    const char *name = NULL;
    if (node->info.value_count != 0) {
        uint32_t index = support_below(recipe, (uint32_t)node->info.value_count);
        (void)sgp32_type_value(&value, &name, node->type, index);
    }
    return value;
}

static sgp32_bytes random_integer(support_recipe *recipe, const support_node *node)
{
    const sgp32_type_info *info = &node->info;
    uint8_t octets[24];
    bool big = info->kind == SGP32_KIND_INTEGER && support_chance(recipe, 20);
    if (info->kind == SGP32_KIND_ENUMERATED) {
        return integer_of(recipe, random_named(recipe, node));
    }
    if (info->bounded) {
        bool open = info->maximum == UINT64_MAX;
        if (open && big) {
            random_octets(recipe, octets, sizeof octets);
            octets[0] = 0x40;
            return keep(recipe, octets, sizeof octets);
        }
        uint64_t span = open ? UINT32_MAX : info->maximum - info->minimum;
        uint64_t choice = support_below(recipe, 3);
        uint64_t more = choice == 0 ? 0 : choice == 1 ? span : random64(recipe) % (span + 1);
        return integer_of(recipe, (int64_t)(info->minimum + more));
    }
    if (big) {
        size_t size = 9 + support_below(recipe, 12);
        random_octets(recipe, octets, size);
        return minimal(recipe, octets, size);
    }
    bool named = info->kind == SGP32_KIND_NAMED_INTEGER && support_chance(recipe, 70);
    return integer_of(recipe, named ? random_named(recipe, node) : random_number(recipe));
}

static sgp32_bytes random_bits(support_recipe *recipe, const support_node *node)
{
    uint8_t octets[CONTENT_MOST];
    size_t bits = node->info.bounded ? random_size(recipe, &node->info) : support_below(recipe, 41);
    size_t size = (bits + 7) / 8;
    if (is_tight(recipe) && !node->info.bounded) {
        bits = size = 0;
    }
    octets[0] = (uint8_t)(size * 8 - bits);
    random_octets(recipe, octets + 1, size);
    if (size != 0) {
        octets[size] = (uint8_t)(octets[size] & 0xFF << octets[0]);
        if (node->info.kind == SGP32_KIND_NAMED_BITS) {
            octets[size] = (uint8_t)(octets[size] | 1u << octets[0]);
        }
    }
    return keep(recipe, octets, size + 1);
}

static sgp32_bytes random_oid(support_recipe *recipe)
{
    static const uint8_t first[] = {0x2A, 0x55, 0x67, 0x00, 0x78};
    uint8_t octets[40];
    size_t size = 0;
    if (support_chance(recipe, 20)) { /* 2.999 */
        octets[size++] = 0x88;
        octets[size++] = 0x37;
    } else {
        octets[size++] = first[support_below(recipe, sizeof first)];
    }
    for (uint32_t arcs = support_below(recipe, 6); arcs != 0; arcs--) {
        uint32_t more = support_below(recipe, 6);
        for (uint32_t i = 0; i < more; i++) {
            octets[size++] = (uint8_t)(0x81 + support_below(recipe, 0x7F));
        }
        octets[size++] = (uint8_t)support_below(recipe, 0x80);
    }
    return keep(recipe, octets, size);
}

/* One Unicode character that UTF-8 writes in `size` octets. */
static void put_utf8(support_recipe *recipe, uint8_t *out, size_t size)
{
    static const uint32_t least[] = {0, 0x20, 0x80, 0x800, 0x10000};
    static const uint32_t end[] = {0, 0x7F, 0x800, 0xD800, 0x110000};
    uint32_t code = least[size] + support_below(recipe, end[size] - least[size]);
    if (size == 1) {
        out[0] = (uint8_t)code;
        return;
    }
    for (size_t i = size - 1; i != 0; i--) {
        out[i] = (uint8_t)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    out[0] = (uint8_t)(0xF0u << (4 - size) | code);
}

static sgp32_bytes utf8_of(support_recipe *recipe, size_t characters)
{
    uint8_t *out = (uint8_t *)support_take(&recipe->arena, characters * 4);
    size_t size = 0;
    for (size_t i = 0; i < characters; i++) {
        size_t octets = support_chance(recipe, 70) ? 1 : 2 + support_below(recipe, 3);
        put_utf8(recipe, out + size, octets);
        size += octets;
    }
    return sgp32_bytes_of(out, size);
}

sgp32_bytes support_sized(support_recipe *recipe, sgp32_kind kind, size_t units)
{
    static const char printable[] = "ABCXYZabcxyz0189 '()+,-./:=?";
    size_t width = kind == SGP32_KIND_BMP ? 2 : kind == SGP32_KIND_UNIVERSAL ? 4 : 1;
    if (kind == SGP32_KIND_UTF8) {
        return utf8_of(recipe, units);
    }
    if (kind == SGP32_KIND_BITS || kind == SGP32_KIND_NAMED_BITS) {
        uint8_t *bits = (uint8_t *)support_take(&recipe->arena, units / 8 + 2);
        size_t size = (units + 7) / 8;
        memset(bits + 1, 0xFF, size);
        bits[0] = (uint8_t)(size * 8 - units);
        if (size != 0) {
            bits[size] = (uint8_t)(0xFFu << bits[0]);
        }
        return sgp32_bytes_of(bits, size + 1);
    }
    uint8_t *out = (uint8_t *)support_take(&recipe->arena, units * width);
    random_octets(recipe, out, units * width);
    for (size_t i = 0; i < units; i++) {
        uint8_t *character = out + i * width;
        switch (kind) {
        case SGP32_KIND_PRINTABLE:
            *character = (uint8_t)printable[support_below(recipe, sizeof printable - 1)];
            break;
        case SGP32_KIND_IA5:
            *character &= 0x7F;
            break;
        case SGP32_KIND_NUMERIC:
            *character = (uint8_t) "0123456789 "[support_below(recipe, 11)];
            break;
        case SGP32_KIND_VISIBLE:
            *character = (uint8_t)(0x20 + support_below(recipe, 0x5F));
            break;
        case SGP32_KIND_BMP:
            character[0] = character[0] >> 3 == 0xD8 >> 3 ? 0x20 : character[0];
            break;
        case SGP32_KIND_UNIVERSAL:
            character[0] = 0;
            character[1] = (uint8_t)(1 + support_below(recipe, 0x10));
            break;
        default:
            break;
        }
    }
    return sgp32_bytes_of(out, units * width);
}

static sgp32_bytes random_time(support_recipe *recipe, sgp32_kind kind)
{
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    char text[40];
    char whole[16] = "";
    uint32_t year = 1950 + support_below(recipe, 100);
    uint32_t month = 1 + support_below(recipe, 12);
    uint32_t day = 1 + support_below(recipe, days[month - 1]);
    if (support_chance(recipe, 5)) {
        year = 2024;
        month = 2;
        day = 29;
    }
    if (kind == SGP32_KIND_GENERALIZED_TIME && support_chance(recipe, 30)) {
        snprintf(whole, sizeof whole, ".%u%u", support_below(recipe, 1000),
                 1 + support_below(recipe, 9));
    }
    bool full = kind == SGP32_KIND_GENERALIZED_TIME;
    int size = snprintf(text, sizeof text, "%0*u%02u%02u%02u%02u%02u%sZ", full ? 4 : 2,
                        full ? year : year % 100, month, day, support_below(recipe, 24),
                        support_below(recipe, 60), support_below(recipe, 60), whole);
    return keep(recipe, text, (size_t)size);
}

sgp32_bytes support_tlv(support_recipe *recipe, const void *identifier, size_t size)
{
    uint8_t tlv[80];
    size_t content = is_tight(recipe) ? 0 : support_below(recipe, 24);
    memcpy(tlv, identifier, size);
    tlv[size] = (uint8_t)content;
    random_octets(recipe, tlv + size + 1, content);
    return keep(recipe, tlv, size + 1 + content);
}

/* Random identifier octets of the classes in `classes` (a bit for each); returns their number. */
static size_t random_identifier(support_recipe *recipe, uint8_t *out, uint32_t classes)
{
    uint32_t class_number;
    do {
        class_number = support_below(recipe, 4);
    } while ((classes >> class_number & 1) == 0);
    uint8_t first = (uint8_t)(class_number << 6 | support_below(recipe, 2) << 5);
    size_t size = 1;
    if (support_chance(recipe, 40)) {
        out[0] = (uint8_t)(first | (1 + support_below(recipe, 30)));
        return size;
    }
    out[0] = first | 0x1F;
    size_t more = support_below(recipe, 5);
    for (size_t i = 0; i < more; i++) {
        out[size++] = (uint8_t)(0x81 + support_below(recipe, 0x7F));
    }
    out[size++] = (uint8_t)(0x1F + support_below(recipe, 0x61));
    return size;
}

static uint32_t identifier_number(const uint8_t *octets, size_t size)
{
    uint32_t number = 0;
    for (size_t i = 0; i < size; i++) {
        number = number << 8 | octets[i];
    }
    return size > 4 ? UINT32_MAX : number;
}

sgp32_bytes support_unknown_tlv(support_recipe *recipe, const support_node *parent)
{
    uint8_t identifier[6];
    size_t size;
    const support_node *around = parent->parent;
    uint32_t number;
    do {
        size = random_identifier(recipe, identifier, parent->info.automatic ? 1u << 2 : 0xFu);
        number = identifier_number(identifier, size);
    } while (support_knows(parent->type, number) ||
             (parent->tag == 0 && around != NULL && support_knows(around->type, number)));
    return support_tlv(recipe, identifier, size);
}

/* An open type's TLV; untagged, it begins with no identifier of its neighbours. */
static sgp32_bytes random_open(support_recipe *recipe, const support_node *node)
{
    uint8_t identifier[6];
    size_t size;
    do {
        size = random_identifier(recipe, identifier, 0xF);
    } while (node->parent != NULL &&
             support_knows(node->parent->type, identifier_number(identifier, size)));
    return support_tlv(recipe, identifier, size);
}

static sgp32_bytes random_content(support_recipe *recipe, const support_node *node)
{
    uint8_t octet = support_chance(recipe, 50) ? 0xFF : 0x00;
    switch (node->info.kind) {
    case SGP32_KIND_BOOLEAN:
        return keep(recipe, &octet, 1);
    case SGP32_KIND_INTEGER:
    case SGP32_KIND_NAMED_INTEGER:
    case SGP32_KIND_ENUMERATED:
        return random_integer(recipe, node);
    case SGP32_KIND_BITS:
    case SGP32_KIND_NAMED_BITS:
        return random_bits(recipe, node);
    case SGP32_KIND_NULL:
        return keep(recipe, NULL, 0);
    case SGP32_KIND_OID:
        return random_oid(recipe);
    case SGP32_KIND_UTC_TIME:
    case SGP32_KIND_GENERALIZED_TIME:
        return random_time(recipe, node->info.kind);
    case SGP32_KIND_ANY:
        return random_open(recipe, node);
    default:
        return support_sized(recipe, node->info.kind, random_size(recipe, &node->info));
    }
}

static bool is_default(const support_node *node, sgp32_bytes content)
{
    if (node->info.kind == SGP32_KIND_BOOLEAN) {
        return (content.data[0] != 0) == (node->default_value != 0);
    }
    return content.size == 1 && content.data[0] == node->default_value;
}

/* -- constructed values ------------------------------------------------------------ */

support_node *support_fill_component(support_recipe *recipe, support_node *parent, uint32_t index)
{
    support_node *child = support_component(&recipe->arena, parent, index);
    support_fill(recipe, child);
    return child;
}

static bool is_deepest(const support_node *node, uint32_t index)
{
    sgp32_component_info component;
    return sgp32_type_component(&component, node->type, index) &&
           support_type_height(component.type) + 1 == support_type_height(node->type);
}

static void fill_struct(support_recipe *recipe, support_node *node)
{
    bool tight = is_tight(recipe);
    uint32_t count = (uint32_t)node->info.component_count;
    for (uint32_t i = 0; i < count; i++) {
        support_node *child = support_component(&recipe->arena, node, i);
        bool wanted = recipe->deep ? is_deepest(node, i) : support_chance(recipe, recipe->optional);
        if (!child->optional || (!tight && wanted)) {
            support_fill(recipe, child);
            support_append(node, child);
        }
    }
    while (node->info.extensible && !tight && support_chance(recipe, recipe->unknown)) {
        support_append(node,
                       support_unknown(&recipe->arena, node, support_unknown_tlv(recipe, node)));
        tight = is_tight(recipe) || support_child_count(node) > count + 3;
    }
}

static void fill_choice(support_recipe *recipe, support_node *node)
{
    uint32_t count = (uint32_t)node->info.component_count;
    uint32_t index = support_below(recipe, count);
    if (node->info.extensible && !is_tight(recipe) && support_chance(recipe, recipe->unknown)) {
        support_append(node,
                       support_unknown(&recipe->arena, node, support_unknown_tlv(recipe, node)));
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        sgp32_component_info one;
        sgp32_component_info best;
        (void)sgp32_type_component(&best, node->type, index);
        (void)sgp32_type_component(&one, node->type, i);
        uint32_t here = support_type_height(one.type);
        uint32_t there = support_type_height(best.type);
        if (recipe->deep ? here > there : is_tight(recipe) && here < there) {
            index = i;
        }
    }
    support_append(node, support_fill_component(recipe, node, index));
}

static void fill_list(support_recipe *recipe, support_node *node)
{
    size_t least = node->info.bounded ? (size_t)node->info.minimum : 0;
    size_t most = node->info.bounded && node->info.maximum < 4 ? (size_t)node->info.maximum : 4;
    size_t count = least;
    if (!is_tight(recipe) && most > least) {
        count += support_below(recipe, (uint32_t)(most - least) + 1);
    }
    if (recipe->deep) {
        count = 1;
    }
    for (uint32_t i = 0; i < count; i++) {
        support_append(node, support_fill_component(recipe, node, i));
    }
}

void support_fill(support_recipe *recipe, support_node *node)
{
    recipe->nodes++;
    switch (node->info.kind) {
    case SGP32_KIND_SEQUENCE:
    case SGP32_KIND_SET:
        fill_struct(recipe, node);
        break;
    case SGP32_KIND_CHOICE:
        fill_choice(recipe, node);
        break;
    case SGP32_KIND_SEQUENCE_OF:
    case SGP32_KIND_SET_OF:
        fill_list(recipe, node);
        break;
    default:
        do {
            node->content = random_content(recipe, node);
        } while (node->has_default && is_default(node, node->content));
        break;
    }
}

support_node *support_generate(support_recipe *recipe, const sgp32_type *type)
{
    support_node *root = support_root(&recipe->arena, type);
    recipe->nodes = 0;
    support_fill(recipe, root);
    return root;
}

support_node *support_sample(support_recipe *recipe, const sgp32_type *type, size_t number)
{
    support_node *root = support_root(&recipe->arena, type);
    uint32_t optional = recipe->optional;
    recipe->nodes = 0;
    if (root->info.kind == SGP32_KIND_CHOICE) {
        if (number < root->info.component_count) {
            support_append(root, support_fill_component(recipe, root, (uint32_t)number));
            return root;
        }
        if (number > root->info.component_count || !root->info.extensible || recipe->unknown == 0) {
            return NULL;
        }
        support_append(root,
                       support_unknown(&recipe->arena, root, support_unknown_tlv(recipe, root)));
        return root;
    }
    if (support_is_struct(root->info.kind) && number == 0) {
        /* Every component, and two additions. */
        for (uint32_t i = 0; i < root->info.component_count; i++) {
            support_append(root, support_fill_component(recipe, root, i));
        }
        for (int i = 0; i < 2 && root->info.extensible && recipe->unknown != 0; i++) {
            support_append(
                root, support_unknown(&recipe->arena, root, support_unknown_tlv(recipe, root)));
        }
        return root;
    }
    size_t samples = support_is_leaf(root->info.kind) ? 6 : 3;
    if (number >= samples) {
        return NULL;
    }
    recipe->optional = number == 1 ? 0 : optional;
    support_fill(recipe, root);
    recipe->optional = optional;
    return root;
}

size_t support_for_all(void (*property)(support_case *one), uint32_t unknown, size_t nodes_most)
{
    support_case one = {NULL, NULL, NULL, 0};
    for (size_t i = 0; i < support_type_count(); i++) {
        support_recipe recipe = support_recipe_of(i);
        recipe.nodes_most = nodes_most;
        recipe.unknown = unknown;
        one.recipe = &recipe;
        one.type = support_type_at(i);
        for (size_t k = 0; !support_type_is_default(i); k++) {
            one.root = support_sample(&recipe, one.type, k);
            if (one.root == NULL) {
                break;
            }
            property(&one);
        }
        support_arena_free(&recipe.arena);
    }
    return one.checked;
}
