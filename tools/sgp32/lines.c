/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One message per line. Buffers grow to the longest line and are reused.
 * Whenever the next line is not at hand yet, what was written so far is
 * flushed first, so that a program can talk with the tool line by line.
 */
#include "lines.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "input.h"
#include "jsonline.h"
#include "report.h"
#include "text.h"

#define READ_SIZE (1u << 18)
#define WRITE_SIZE (1u << 18)
#define TYPE_SLOTS 1024u

/* Lines between two looks at the clock. */
#define PROGRESS_LINES 4096u

/* A type that was found before, by the name it was called by. */
typedef struct type_slot {
    char *name;
    size_t size;
    const sgp32_type *type;
    char *full; /* "Module.Type" */
    size_t full_size;
} type_slot;

typedef struct stream {
    int file; /* descriptor of the input */
    const char *path;
    char *line; /* unread input: data[start, end) */
    size_t start;
    size_t end;
    size_t capacity;
    bool at_end;
    int status; /* TOOL_OK until reading or writing fails */
    tool_text out;
    tool_text octets; /* of the line at hand */
    uint32_t options;
    size_t lines;
    size_t rejected;
    bool shows_progress;
    struct timespec begun;
    double shown; /* seconds after `begun` at which progress was last shown */
    type_slot types[TYPE_SLOTS];
} stream;

static void flush(stream *s)
{
    size_t done = 0;
    while (done < s->out.size && s->status == TOOL_OK) {
        ssize_t wrote = write(STDOUT_FILENO, s->out.data + done, s->out.size - done);
        if (wrote >= 0) {
            done += (size_t)wrote;
        } else if (errno != EINTR) {
            s->status = tool_usage("cannot write: %s", strerror(errno));
        }
    }
    text_clear(&s->out);
}

/* Reads more input behind what is there. */
static void fill(stream *s)
{
    flush(s);
    if (s->start != 0) {
        memmove(s->line, s->line + s->start, s->end - s->start);
        s->end -= s->start;
        s->start = 0;
    }
    if (s->capacity - s->end < READ_SIZE) {
        s->capacity = s->capacity * 2 + READ_SIZE;
        s->line = tool_realloc(s->line, s->capacity);
    }
    for (;;) {
        ssize_t got = read(s->file, s->line + s->end, s->capacity - s->end);
        if (got >= 0) {
            s->end += (size_t)got;
            s->at_end = got == 0;
            return;
        }
        if (errno != EINTR) {
            s->status = tool_usage("cannot read %s: %s", s->path, strerror(errno));
            return;
        }
    }
}

/* The next line without its end; false after the last one. */
static bool next_line(stream *s, const char **line, size_t *size)
{
    size_t seen = 0;
    while (s->status == TOOL_OK) {
        const char *from = s->line + s->start;
        const char *end =
            s->end - s->start > seen ? memchr(from + seen, '\n', s->end - s->start - seen) : NULL;
        if (end != NULL || (s->at_end && s->start != s->end)) {
            *line = from;
            *size = end != NULL ? (size_t)(end - from) : s->end - s->start;
            s->start += *size + (end != NULL);
            return true;
        }
        if (s->at_end) {
            return false;
        }
        seen = s->end - s->start;
        fill(s);
    }
    return false;
}

static double seconds_since(const struct timespec *begun)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - begun->tv_sec) + (double)(now.tv_nsec - begun->tv_nsec) / 1e9;
}

/* One line on a terminal for input that takes more than a second. */
static void progress(stream *s)
{
    double seconds = seconds_since(&s->begun);
    if (seconds < 1 || seconds < s->shown + 0.2) {
        return;
    }
    tool_text said = {NULL, 0, 0};
    s->shown = seconds;
    text_put(&said, "\r");
    text_count(&said, s->lines);
    text_put(&said, " lines, ");
    text_count(&said, s->rejected);
    text_put(&said, " rejected, ");
    text_count(&said, (uint64_t)((double)s->lines / seconds));
    text_put(&said, " a second ");
    fputs(said.data, stderr);
    text_free(&said);
}

/* Finds a type, and remembers it under the name that it was called by. */
static type_slot *find_type(stream *s, const char *name, size_t size)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < size; i++) {
        hash = (hash ^ (uint8_t)name[i]) * 16777619u;
    }
    for (uint32_t i = 0; i < TYPE_SLOTS; i++) {
        type_slot *slot = &s->types[(hash + i) % TYPE_SLOTS];
        if (slot->name == NULL) {
            char bare[128];
            if (size >= sizeof bare || memchr(name, '\0', size) != NULL) {
                return NULL;
            }
            memcpy(bare, name, size);
            bare[size] = '\0';
            const sgp32_type *type = sgp32_type_find(bare);
            if (type == NULL) {
                return NULL;
            }
            tool_text full = {NULL, 0, 0};
            type_full_name(&full, type);
            slot->name = tool_alloc(size);
            memcpy(slot->name, name, size);
            slot->size = size;
            slot->type = type;
            slot->full = full.data;
            slot->full_size = full.size;
            return slot;
        }
        if (slot->size == size && memcmp(slot->name, name, size) == 0) {
            return slot;
        }
    }
    return NULL;
}

/* Values of hex digits, 0x80 for spaces, 0xFF for all else. */
static const uint8_t *hex_table(void)
{
    static uint8_t table[256];
    if (table['1'] == 0) {
        for (int c = 0; c < 256; c++) {
            int digit = hex_digit((char)c);
            table[c] = digit >= 0 ? (uint8_t)digit : c == ' ' || c == '\t' ? 0x80 : 0xFF;
        }
    }
    return table;
}

/* Decodes hex into s->octets. False, with the number of digits before it in *digits, if there is
   something else or half an octet. */
static bool decode_hex(stream *s, size_t *digits, const char *hex, size_t size)
{
    const uint8_t *table = hex_table();
    text_clear(&s->octets);
    uint8_t *to = (uint8_t *)text_reserve(&s->octets, size / 2 + 1);
    size_t count = 0;
    for (size_t i = 0; i < size; i++) {
        uint8_t digit = table[(uint8_t)hex[i]];
        if (digit < 16) {
            to[count / 2] = (uint8_t)(count % 2 == 0 ? digit << 4 : to[count / 2] | digit);
            count++;
        } else if (digit == 0xFF) {
            *digits = count;
            return false;
        }
    }
    *digits = count;
    s->octets.size = count / 2;
    return count % 2 == 0;
}

static void put_error(stream *s, const char *type, size_t type_size, const char *code,
                      size_t offset, const char *path, const char *message)
{
    tool_text *out = &s->out;
    s->rejected++;
    text_put(out, "{\"type\": ");
    json_string(out, type, type_size);
    text_format(out, ", \"error\": {\"code\": \"%s\", \"offset\": %zu, \"path\": ", code, offset);
    json_string(out, path, strlen(path));
    text_put(out, ", \"message\": ");
    json_string(out, message, strlen(message));
    text_put(out, "}}\n");
}

/* Writes the value of the line at hand behind its type; on failure the line is an error. */
static void put_value(stream *s, const type_slot *slot)
{
    tool_text *out = &s->out;
    size_t start = out->size;
    sgp32_error error;
    sgp32_bytes text = {NULL, 0};
    sgp32_bytes der = sgp32_bytes_of(s->octets.data, s->octets.size);
    text_put(out, "{\"type\": \"");
    text_add(out, slot->full, slot->full_size);
    text_put(out, "\", \"value\": ");
    size_t room = der.size * 4 + 1024;
    sgp32_status status = SGP32_BUFFER;
    while (status == SGP32_BUFFER) {
        char *end = text_reserve(out, room);
        status = sgp32_json_write(slot->type, &text, &error, end, room, der, s->options);
        if (status == SGP32_OK) {
            memmove(end, text.data, text.size);
            out->size += text.size;
            text_put(out, "}\n");
            return;
        }
        room = text.size > room ? text.size : room * 2;
    }
    char path[512];
    char message[1024];
    out->size = start;
    sgp32_error_path(path, sizeof path, &error);
    sgp32_error_format(message, sizeof message, &error);
    put_error(s, slot->full, slot->full_size, sgp32_status_name(status), error.offset, path,
              message);
}

/* TYPE HEX, with spaces anywhere in HEX; a # begins a comment. */
static void decode_line(stream *s, const char *line, size_t size)
{
    const char *comment = memchr(line, '#', size);
    const char *end = comment != NULL ? comment : line + size;
    while (end > line && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r')) {
        end--;
    }
    while (line < end && (*line == ' ' || *line == '\t')) {
        line++;
    }
    if (line == end) {
        return;
    }
    const char *name = line;
    while (line < end && *line != ' ' && *line != '\t') {
        line++;
    }
    size_t name_size = (size_t)(line - name);
    size_t digits;
    const type_slot *slot = find_type(s, name, name_size);
    s->lines++;
    if (slot == NULL) {
        put_error(s, name, name_size, sgp32_status_name(SGP32_ARGUMENT), 0, "", "unknown type");
    } else if (!decode_hex(s, &digits, line, (size_t)(end - line))) {
        put_error(s, slot->full, slot->full_size, sgp32_status_name(SGP32_ARGUMENT), digits / 2, "",
                  digits % 2 != 0 ? "an odd number of hex digits" : "no hex digit");
    } else {
        put_value(s, slot);
    }
}

static void put_encode_error(stream *s, const char *type, size_t size, const char *message)
{
    s->rejected++;
    if (type == NULL || size == 0) {
        text_put(&s->out, "?");
        size = 0;
    }
    for (size_t i = 0; i < size; i++) {
        /* A name with a space in it would shift the words of the line. */
        char c = type[i];
        text_add(&s->out, c > ' ' && c <= '~' ? &c : "?", 1);
    }
    text_put(&s->out, " error: ");
    text_put(&s->out, message);
    text_put(&s->out, "\n");
}

/* Encodes the value of a line, with its DER in s->octets. */
static sgp32_status encode_value(stream *s, sgp32_bytes *der, sgp32_error *error,
                                 const sgp32_type *type, const json_line *parts)
{
    size_t room = parts->value_size + 256;
    sgp32_status status = SGP32_BUFFER;
    text_clear(&s->octets);
    while (status == SGP32_BUFFER) {
        uint8_t *to = (uint8_t *)text_reserve(&s->octets, room);
        status = sgp32_json_read(type, der, error, to, room, parts->value, parts->value_size);
        room = der->size > room ? der->size : room * 2;
    }
    return status;
}

static void encode_line(stream *s, const char *line, size_t size)
{
    size_t blank = 0;
    while (blank < size && (line[blank] == ' ' || line[blank] == '\t' || line[blank] == '\r')) {
        blank++;
    }
    if (blank == size) {
        return;
    }
    json_line parts;
    tool_text message = {NULL, 0, 0};
    json_line_read(&parts, line, size);
    const type_slot *slot = parts.type != NULL ? find_type(s, parts.type, parts.type_size) : NULL;
    const char *type = slot != NULL ? slot->full : parts.type;
    size_t type_size = slot != NULL ? slot->full_size : parts.type_size;
    s->lines++;
    if (parts.fault != NULL) {
        text_format(&message, "%s (offset %zu)", parts.fault, parts.offset);
        put_encode_error(s, type, type_size, message.data);
    } else if (slot == NULL) {
        put_encode_error(s, type, type_size, "unknown type");
    } else {
        sgp32_bytes der = {NULL, 0};
        sgp32_error error;
        if (encode_value(s, &der, &error, slot->type, &parts) == SGP32_OK) {
            text_add(&s->out, slot->full, slot->full_size);
            text_put(&s->out, " ");
            text_hex(&s->out, der.data, der.size, 0);
            text_put(&s->out, "\n");
        } else {
            error.offset += (size_t)(parts.value - line);
            report_message(&message, &error);
            put_encode_error(s, type, type_size, message.data);
        }
    }
    text_free(&message);
}

static int run(const char *path, uint32_t options, void (*take)(stream *, const char *, size_t))
{
    bool is_stdin = path == NULL || strcmp(path, "-") == 0;
    int file = is_stdin ? STDIN_FILENO : open(path, O_RDONLY);
    if (file < 0) {
        return tool_usage("cannot read %s: %s", path, strerror(errno));
    }
    stream *s = tool_alloc(sizeof *s);
    *s = (stream){.file = file,
                  .path = is_stdin ? "standard input" : path,
                  .options = options,
                  .line = tool_alloc(READ_SIZE),
                  .capacity = READ_SIZE,
                  .shows_progress = isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO)};
    clock_gettime(CLOCK_MONOTONIC, &s->begun);
    const char *line;
    size_t size;
    while (next_line(s, &line, &size)) {
        take(s, line, size);
        if (s->out.size >= WRITE_SIZE) {
            flush(s);
        }
        if (s->shows_progress && s->lines % PROGRESS_LINES == 0) {
            progress(s);
        }
    }
    flush(s);
    if (s->shown > 0) {
        fprintf(stderr, "\r%60s\r", "");
    }
    int status = s->status != TOOL_OK ? s->status : s->rejected != 0 ? TOOL_REJECTED : TOOL_OK;
    if (!is_stdin) {
        close(file);
    }
    for (size_t i = 0; i < TYPE_SLOTS; i++) {
        free(s->types[i].name);
        free(s->types[i].full);
    }
    text_free(&s->out);
    text_free(&s->octets);
    free(s->line);
    free(s);
    return status;
}

int lines_decode(const char *path, uint32_t options)
{
    return run(path, options, decode_line);
}

int lines_encode(const char *path)
{
    return run(path, SGP32_STRICT, encode_line);
}
