/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libtasn1 as a witness: reads values as scripts and says where it differs.
 *
 *   tasn1_witness DEFINITIONS <requests >faults
 *
 * A request is a line `T TYPE DER`, the steps of its script, and a line `.`:
 *
 *   L PATH COUNT       a list of COUNT elements, PATH.?1 and so on
 *   C PATH NAME        the alternative NAME of a CHOICE
 *   V PATH HEX         contents: octets, characters, an INTEGER's octets, a complete open type
 *   W PATH WORD        a BOOLEAN, OBJECT IDENTIFIER or time, in libtasn1's words
 *   N PATH             a NULL, which cannot be written, only left where it stands
 *   B PATH BITS HEX    a BIT STRING
 *   A PATH             an absent component
 *
 * PATH is `-` for the value itself. Each script is run twice: as writes, after which the value must
 * encode to DER, and, with DER decoded, as reads that must give the same contents; what was read
 * must then encode to DER again. For each request one line goes out: `ok`, or what differs.
 */
#include <libtasn1.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FAULT_SIZE = 600, NAME_SIZE = 128, TYPES = 1024 };

struct octets {
    unsigned char *data;
    int size;
};

struct step {
    char kind;
    char *path;
    char *word;
    struct octets value;
    int number;
};

struct script {
    struct step *steps;
    size_t count;
    size_t capacity;
};

/* A type's empty element, kept because to create one costs more than to copy it. */
struct prototype {
    char name[NAME_SIZE];
    asn1_node element;
};

static asn1_node definitions;
static struct prototype prototypes[TYPES];
static size_t prototype_count;
static char fault[FAULT_SIZE];

static void fail(const char *what)
{
    fprintf(stderr, "tasn1_witness: %s\n", what);
    exit(2);
}

static void *resize(void *memory, size_t size)
{
    void *resized = realloc(memory, size > 0 ? size : 1);
    if (resized == NULL) {
        fail("out of memory");
    }
    return resized;
}

static int hex_digit(char digit)
{
    const char *digits = "0123456789ABCDEF";
    const char *found = digit == '\0' ? NULL : strchr(digits, digit);
    if (found == NULL) {
        fail("a digit that is not hexadecimal");
    }
    return (int)(found - digits);
}

/* Turns hexadecimal text into octets, in its own place. */
static struct octets octets_of(char *text)
{
    struct octets octets = {(unsigned char *)text, (int)(strlen(text) / 2)};
    for (int i = 0; i < octets.size; i++) {
        octets.data[i] = (unsigned char)(hex_digit(text[2 * i]) << 4 | hex_digit(text[2 * i + 1]));
    }
    return octets;
}

/* Takes the next word of a line; the last of a line may be empty. */
static char *next_word(char **line)
{
    char *word = *line;
    char *space = strchr(word, ' ');
    if (space == NULL) {
        *line = word + strlen(word);
    } else {
        *space = '\0';
        *line = space + 1;
    }
    return word;
}

static void add_step(struct script *script, char *line)
{
    if (script->count == script->capacity) {
        script->capacity = script->capacity * 2 + 64;
        script->steps = resize(script->steps, script->capacity * sizeof *script->steps);
    }
    struct step *step = &script->steps[script->count++];
    memset(step, 0, sizeof *step);
    step->kind = *next_word(&line);
    step->path = next_word(&line);
    if (strcmp(step->path, "-") == 0) {
        step->path = "";
    }
    switch (step->kind) {
    case 'L':
        step->number = atoi(next_word(&line));
        break;
    case 'B':
        step->number = atoi(next_word(&line));
        step->value = octets_of(next_word(&line));
        break;
    case 'V':
        step->value = octets_of(next_word(&line));
        break;
    case 'W':
    case 'C':
        step->word = next_word(&line);
        break;
    default:
        break;
    }
}

static asn1_node new_element(const char *type)
{
    size_t i = 0;
    while (i < prototype_count && strcmp(prototypes[i].name, type) != 0) {
        i++;
    }
    if (i == prototype_count) {
        asn1_node element = NULL;
        if (i == TYPES || strlen(type) >= NAME_SIZE ||
            asn1_create_element(definitions, type, &element) != ASN1_SUCCESS) {
            fail(type);
        }
        strcpy(prototypes[i].name, type);
        prototypes[i].element = element;
        prototype_count++;
    }
    return asn1_dup_node(prototypes[i].element, "");
}

static bool fault_at(const char *doing, const struct step *step, int result)
{
    snprintf(fault, sizeof fault, "%s %c %s: %s", doing, step->kind, step->path,
             asn1_strerror(result));
    return false;
}

static bool write_step(asn1_node element, const struct step *step)
{
    int result = ASN1_SUCCESS;
    switch (step->kind) {
    case 'L':
        for (int i = 0; i < step->number && result == ASN1_SUCCESS; i++) {
            result = asn1_write_value(element, step->path, "NEW", 1);
        }
        break;
    case 'C':
    case 'W':
        result = asn1_write_value(element, step->path, step->word, 1);
        break;
    case 'V':
        /* Size 0 means to libtasn1 that the value ends in a NUL. */
        result = asn1_write_value(element, step->path,
                                  step->value.size > 0 ? step->value.data : (unsigned char *)"",
                                  step->value.size);
        break;
    case 'B':
        result = asn1_write_value(element, step->path, step->value.data, step->number);
        break;
    case 'N':
        break;
    default:
        result = asn1_write_value(element, step->path, NULL, 0);
        break;
    }
    return result == ASN1_SUCCESS || fault_at("write", step, result);
}

static unsigned char *read_buffer;
static int read_capacity;

/* Reads into read_buffer, which grows as needed. */
static int read_value(asn1_node element, const char *path, int *size)
{
    *size = read_capacity;
    int result = asn1_read_value(element, path, read_buffer, size);
    if (result == ASN1_MEM_ERROR) {
        read_capacity = *size + 64;
        read_buffer = resize(read_buffer, (size_t)read_capacity);
        *size = read_capacity;
        result = asn1_read_value(element, path, read_buffer, size);
    }
    return result;
}

static bool read_step(asn1_node element, const struct step *step)
{
    if (step->kind == 'L') {
        int count = 0;
        int result = asn1_number_of_elements(element, step->path, &count);
        if (result != ASN1_SUCCESS) {
            return fault_at("read", step, result);
        }
        return count == step->number || fault_at("other count", step, ASN1_SUCCESS);
    }
    int size = 0;
    int result = read_value(element, step->path, &size);
    if (step->kind == 'A') {
        return result == ASN1_ELEMENT_NOT_FOUND || fault_at("present", step, result);
    }
    if (result != ASN1_SUCCESS) {
        return fault_at("read", step, result);
    }
    bool equal = true;
    switch (step->kind) {
    case 'C':
    case 'W':
        equal = strcmp((const char *)read_buffer, step->word) == 0;
        break;
    case 'B':
        equal = size == step->number &&
                memcmp(read_buffer, step->value.data, (size_t)step->value.size) == 0;
        break;
    case 'V':
        /* Some character and time types are given with a NUL that counts. */
        if (size == step->value.size + 1 && read_buffer[size - 1] == '\0') {
            size--;
        }
        equal =
            size == step->value.size && memcmp(read_buffer, step->value.data, (size_t)size) == 0;
        break;
    default:
        break;
    }
    return equal || fault_at("other contents", step, ASN1_SUCCESS);
}

static bool encodes_to(asn1_node element, struct octets der, const char *doing)
{
    char message[ASN1_MAX_ERROR_DESCRIPTION_SIZE] = "";
    int size = 0;
    int result = asn1_der_coding(element, "", NULL, &size, message);
    unsigned char *encoding = resize(NULL, (size_t)size);
    if (result == ASN1_MEM_ERROR) {
        result = asn1_der_coding(element, "", encoding, &size, message);
    }
    bool equal =
        result == ASN1_SUCCESS && size == der.size && memcmp(encoding, der.data, (size_t)size) == 0;
    if (!equal) {
        int length =
            snprintf(fault, sizeof fault, "%s: %s %s ", doing, asn1_strerror(result), message);
        for (int i = 0; result == ASN1_SUCCESS && i < size && length < FAULT_SIZE - 3; i++) {
            length += snprintf(fault + length, 3, "%02X", encoding[i]);
        }
    }
    free(encoding);
    return equal;
}

static bool write_script(asn1_node element, const struct script *script)
{
    for (size_t i = 0; i < script->count; i++) {
        if (!write_step(element, &script->steps[i])) {
            return false;
        }
    }
    return true;
}

static bool read_script(asn1_node element, const struct script *script)
{
    for (size_t i = 0; i < script->count; i++) {
        if (!read_step(element, &script->steps[i])) {
            return false;
        }
    }
    return true;
}

static bool check(const char *type, struct octets der, const struct script *script)
{
    asn1_node element = new_element(type);
    bool right = write_script(element, script) && encodes_to(element, der, "encodes otherwise");
    asn1_delete_structure(&element);
    if (!right) {
        return false;
    }
    char message[ASN1_MAX_ERROR_DESCRIPTION_SIZE] = "";
    element = new_element(type);
    int result = asn1_der_decoding(&element, der.data, der.size, message);
    if (result != ASN1_SUCCESS) {
        snprintf(fault, sizeof fault, "cannot decode: %s %s", asn1_strerror(result), message);
        right = false;
    } else {
        right = read_script(element, script) && encodes_to(element, der, "encodes again otherwise");
    }
    asn1_delete_structure(&element);
    return right;
}

/* Reads all of standard input; the lines are then cut in place. */
static char *read_input(void)
{
    size_t size = 0;
    size_t capacity = 1 << 20;
    char *text = resize(NULL, capacity);
    size_t got = 0;
    while ((got = fread(text + size, 1, capacity - size - 1, stdin)) > 0) {
        size += got;
        if (size + 1 == capacity) {
            capacity *= 2;
            text = resize(text, capacity);
        }
    }
    text[size] = '\0';
    return text;
}

int main(int count, char **arguments)
{
    char message[ASN1_MAX_ERROR_DESCRIPTION_SIZE] = "";
    if (count != 2) {
        fail("usage: tasn1_witness DEFINITIONS <requests");
    }
    if (asn1_parser2tree(arguments[1], &definitions, message) != ASN1_SUCCESS) {
        fail(message);
    }
    char *text = read_input();
    char *type = NULL;
    struct octets der = {NULL, 0};
    struct script script = {NULL, 0, 0};
    for (char *line = text, *end = NULL; (end = strchr(line, '\n')) != NULL; line = end + 1) {
        *end = '\0';
        if (line[0] == 'T') {
            line += 2;
            type = next_word(&line);
            der = octets_of(next_word(&line));
            script.count = 0;
        } else if (line[0] == '.') {
            puts(check(type, der, &script) ? "ok" : fault);
        } else {
            add_step(&script, line);
        }
    }
    for (size_t i = 0; i < prototype_count; i++) {
        asn1_delete_structure(&prototypes[i].element);
    }
    asn1_delete_structure(&definitions);
    free(script.steps);
    free(read_buffer);
    free(text);
    return 0;
}
