/* SPDX-License-Identifier: Apache-2.0 */
/* Reads a message that may be DER, hex, base64 or PEM, and finds out which. */
#include "input.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tlv.h"

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

int hex_digit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return -1;
}

/* Value of a base64 digit in the standard and the URL alphabet, -1 if it is none. */
static int base64_digit(char c)
{
    if (c >= 'A' && c <= 'Z') {
        return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
        return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
        return c - '0' + 52;
    }
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

int input_read(tool_text *raw, const char *path)
{
    bool is_stdin = path == NULL || strcmp(path, "-") == 0;
    FILE *file = stdin;
    if (!is_stdin) {
        struct stat status;
        if (stat(path, &status) == 0 && S_ISDIR(status.st_mode)) {
            return tool_usage("cannot read %s: it is a directory", path);
        }
        file = fopen(path, "rb");
        if (file == NULL) {
            return tool_usage("cannot read %s: %s", path, strerror(errno));
        }
    }
    if (is_stdin && isatty(STDIN_FILENO) && isatty(STDERR_FILENO)) {
        tool_note("reading what you type; end it with Ctrl-D");
    }
    size_t room = 1 << 16;
    size_t got;
    text_clear(raw);
    while ((got = fread(text_reserve(raw, room), 1, room, file)) != 0) {
        raw->size += got;
        room = raw->size;
    }
    raw->data[raw->size] = '\0';
    int failed = ferror(file) ? errno : 0;
    if (!is_stdin) {
        fclose(file);
    }
    if (failed != 0) {
        return tool_usage("cannot read %s: %s", is_stdin ? "standard input" : path,
                          strerror(failed));
    }
    return TOOL_OK;
}

/* What a character looks like in a message about it. */
static void character_name(tool_text *out, char c)
{
    if (c > ' ' && c <= '~') {
        text_format(out, "'%c'", c);
    } else {
        text_format(out, "byte %02X", (unsigned)(uint8_t)c);
    }
}

/* Says where in the text something stands that does not belong there. */
static int reject_character(const input *in, const char *what, size_t at)
{
    size_t line = 1;
    size_t column = 1;
    for (size_t i = 0; i < at; i++) {
        column = in->raw.data[i] == '\n' ? 1 : column + 1;
        line += in->raw.data[i] == '\n';
    }
    tool_text name = {NULL, 0, 0};
    character_name(&name, in->raw.data[at]);
    int status =
        tool_reject("%s: line %zu, column %zu: %s is %s", in->path, line, column, name.data, what);
    text_free(&name);
    return status;
}

/* Where text begins: after a byte order mark and spaces. */
static size_t text_start(const tool_text *raw)
{
    size_t at = raw->size >= 3 && memcmp(raw->data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    while (at < raw->size && is_space(raw->data[at])) {
        at++;
    }
    return at;
}

/* Where hex digits begin: also after 0x. */
static size_t hex_start(const tool_text *raw)
{
    size_t at = text_start(raw);
    bool prefixed =
        raw->size - at >= 2 && raw->data[at] == '0' && (raw->data[at + 1] | 0x20) == 'x';
    return prefixed ? at + 2 : at;
}

static int hex_decode(input *in)
{
    const tool_text *raw = &in->raw;
    uint8_t *to = (uint8_t *)text_reserve(&in->octets, raw->size / 2);
    size_t digits = 0;
    for (size_t i = hex_start(raw); i < raw->size; i++) {
        int digit = hex_digit(raw->data[i]);
        if (digit >= 0) {
            to[digits / 2] = (uint8_t)(digits % 2 == 0 ? digit << 4 : to[digits / 2] | digit);
            digits++;
        } else if (!is_space(raw->data[i]) && raw->data[i] != ':') {
            return reject_character(in, "no hex digit", i);
        }
    }
    if (digits % 2 != 0) {
        return tool_reject("%s: an odd number of hex digits (%zu): one is missing or too many",
                           in->path, digits);
    }
    in->octets.size = digits / 2;
    return TOOL_OK;
}

/* Decodes the base64 text in raw[from, to). */
static int base64_decode(input *in, size_t from, size_t to)
{
    uint8_t *out = (uint8_t *)text_reserve(&in->octets, (to - from) / 4 * 3 + 3);
    uint32_t word = 0;
    size_t digits = 0;
    size_t padding = 0;
    size_t size = 0;
    for (size_t i = from; i < to; i++) {
        char c = in->raw.data[i];
        int digit = base64_digit(c);
        if (c == '=') {
            padding++;
        } else if (digit >= 0 && padding == 0) {
            word = word << 6 | (uint32_t)digit;
            if (++digits % 4 == 0) {
                out[size++] = (uint8_t)(word >> 16);
                out[size++] = (uint8_t)(word >> 8);
                out[size++] = (uint8_t)word;
            }
        } else if (!is_space(c)) {
            return reject_character(
                in, digit >= 0 ? "after the padding of base64" : "no base64 digit", i);
        }
    }
    size_t rest = digits % 4;
    size_t due = (4 - rest) % 4;
    if (rest == 1 || (padding != 0 && padding < due)) {
        return tool_reject("%s: the base64 text ends in the middle of a group of four", in->path);
    }
    if (padding > due) {
        tool_note("%s: the base64 text has more padding than is due; it is passed over", in->path);
    }
    word <<= 6 * (4 - rest);
    if (rest >= 2) {
        out[size++] = (uint8_t)(word >> 16);
    }
    if (rest == 3) {
        out[size++] = (uint8_t)(word >> 8);
    }
    in->octets.size = size;
    return TOOL_OK;
}

static const char *find(const tool_text *raw, size_t from, const char *word)
{
    size_t size = strlen(word);
    for (size_t i = from; i + size <= raw->size; i++) {
        if (memcmp(raw->data + i, word, size) == 0) {
            return raw->data + i;
        }
    }
    return NULL;
}

/* Whether all of [from, to) may stand in a text file. */
static bool is_printable(const tool_text *raw, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        char c = raw->data[i];
        if ((c < ' ' || c > '~') && !is_space(c)) {
            return false;
        }
    }
    return true;
}

/* The BEGIN line of PEM: at the start of a line, with nothing but text before it. */
static const char *pem_begin(const tool_text *raw, size_t from)
{
    const char *begin = find(raw, from, "-----BEGIN ");
    while (begin != NULL && begin != raw->data && begin[-1] != '\n') {
        begin = find(raw, (size_t)(begin - raw->data) + 1, "-----BEGIN ");
    }
    bool is_text = begin != NULL && is_printable(raw, text_start(raw), (size_t)(begin - raw->data));
    return is_text ? begin : NULL;
}

/* The block that counts. OpenSSL writes the name of the curve in front of a private key, in a
   block of its own. */
static const char *pem_block(const tool_text *raw)
{
    static const char parameters[] = "-----BEGIN EC PARAMETERS-----";
    const char *begin = pem_begin(raw, 0);
    size_t rest = begin != NULL ? raw->size - (size_t)(begin - raw->data) : 0;
    if (rest > sizeof parameters && memcmp(begin, parameters, sizeof parameters - 1) == 0) {
        const char *next = pem_begin(raw, (size_t)(begin - raw->data) + sizeof parameters);
        return next != NULL ? next : begin;
    }
    return begin;
}

static int pem_decode(input *in)
{
    const tool_text *raw = &in->raw;
    const char *begin = pem_block(raw);
    if (begin == NULL) {
        return tool_reject("%s: no -----BEGIN line of PEM", in->path);
    }
    const char *label = begin + strlen("-----BEGIN ");
    const char *dashes = find(raw, (size_t)(label - raw->data), "-----");
    if (dashes == NULL) {
        return tool_reject("%s: the -----BEGIN line of PEM does not end in -----", in->path);
    }
    size_t from = (size_t)(dashes - raw->data) + 5;
    const char *end = find(raw, from, "-----END ");
    if (end == NULL) {
        return tool_reject("%s: the -----END line of PEM is missing", in->path);
    }
    int status = base64_decode(in, from, (size_t)(end - raw->data));
    if (status == TOOL_OK && pem_begin(raw, (size_t)(end - raw->data)) != NULL) {
        tool_note("%s has more than one PEM block; this is the first", in->path);
    }
    return status;
}

static bool is_hex_text(const tool_text *raw)
{
    for (size_t i = hex_start(raw); i < raw->size; i++) {
        char c = raw->data[i];
        if (hex_digit(c) < 0 && !is_space(c) && c != ':') {
            return false;
        }
    }
    return true;
}

/* Where the first character stands that is not base64; the size if there is none. */
static size_t base64_end(const tool_text *raw)
{
    size_t at = text_start(raw);
    while (at < raw->size &&
           (base64_digit(raw->data[at]) >= 0 || is_space(raw->data[at]) || raw->data[at] == '=')) {
        at++;
    }
    return at;
}

/* Finds out the form. Hex digits are base64 too, so hex comes first; no message of the schema
   is made of the characters of either. */
static input_form form_of(const tool_text *raw)
{
    if (pem_begin(raw, 0) != NULL) {
        return INPUT_PEM;
    }
    if (is_hex_text(raw)) {
        return INPUT_HEX;
    }
    return base64_end(raw) == raw->size ? INPUT_BASE64 : INPUT_DER;
}

/* Whether the octets are printable and no TLV: somebody's text, not a message. */
static bool is_other_text(const tool_text *raw)
{
    tlv whole;
    return is_printable(raw, text_start(raw), raw->size) &&
           (!tlv_read(&whole, (const uint8_t *)raw->data, raw->size) ||
            whole.header + whole.size != raw->size);
}

bool input_holds_message(const input *in)
{
    return text_start(&in->raw) != in->raw.size &&
           (form_of(&in->raw) != INPUT_DER || !is_other_text(&in->raw));
}

static int reject_text(const input *in)
{
    char first = in->raw.data[text_start(&in->raw)];
    if (first == '{' || first == '[' || first == '"') {
        return tool_reject("%s looks like JSON; sgp32 encode -t TYPE makes DER of it", in->path);
    }
    return reject_character(in, "neither hex, base64 nor PEM", base64_end(&in->raw));
}

int input_open(input *in, const char *path, input_form form)
{
    *in = (input){{NULL, 0, 0}, {NULL, 0, 0}, form, path};
    if (path == NULL || strcmp(path, "-") == 0) {
        in->path = "standard input";
    }
    int status = input_read(&in->raw, path);
    return status == TOOL_OK ? input_take(in, form) : status;
}

int input_take(input *in, input_form form)
{
    in->form = form;
    if (text_start(&in->raw) == in->raw.size) {
        return tool_reject("%s is empty", in->path);
    }
    if (form == INPUT_AUTO) {
        in->form = form_of(&in->raw);
        if (in->form == INPUT_DER && is_other_text(&in->raw)) {
            return reject_text(in);
        }
    }
    switch (in->form) {
    case INPUT_HEX:
        return hex_decode(in);
    case INPUT_BASE64:
        return base64_decode(in, text_start(&in->raw), in->raw.size);
    case INPUT_PEM:
        return pem_decode(in);
    default:
        text_add(&in->octets, in->raw.data, in->raw.size);
        return TOOL_OK;
    }
}

void input_close(input *in)
{
    text_free(&in->raw);
    text_free(&in->octets);
}

sgp32_bytes input_bytes(const input *in)
{
    return sgp32_bytes_of(in->octets.data, in->octets.size);
}

const char *input_form_name(input_form form)
{
    static const char *const names[] = {"DER", "hex text", "base64 text", "PEM", "unknown form"};
    return names[form];
}
