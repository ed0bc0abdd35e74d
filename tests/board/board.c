/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The codec on a small machine: every message through every operation, a line for each of what came
 * of it, and in the end the deepest stack of each operation. scripts/board runs the same program on
 * the machine that builds, whose lines must be the same.
 */
#include "board.h"

#include <string.h>

#include "codec/schema.h"
#include "sgp32/codec.h"
#include "sgp32/schema.h"

#define VALUE_SIZE 4096
#define OUT_SIZE 131072

/* What one operation works on and what came of it. */
typedef struct work {
    const sgp32_type *type;
    sgp32_bytes der;
    uint32_t options;
    uint8_t *value;
    sgp32_error error;
    sgp32_status status;
    sgp32_bytes out;
    uint32_t count; /* of events or elements */
    uint32_t sum;   /* of what was seen */
} work;

/* Octets, not structs, lie in these: no struct needs more than this alignment. */
static union {
    uint8_t octets[VALUE_SIZE];
    max_align_t alignment;
} values[2];
static uint8_t out[OUT_SIZE];

static uint32_t digest(uint32_t sum, const uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        sum = (sum ^ data[i]) * UINT32_C(16777619);
    }
    return sum;
}

static uint32_t digest_number(uint32_t sum, uint64_t number)
{
    uint8_t octets[8];
    for (size_t i = 0; i < sizeof octets; i++) {
        octets[i] = (uint8_t)(number >> (8 * i));
    }
    return digest(sum, octets, sizeof octets);
}

/* -- operations -------------------------------------------------------------------- */

static void decode(void *context)
{
    work *w = (work *)context;
    w->status = sgp32_decode(w->type, w->value, &w->error, w->der, w->options);
}

static void validate(void *context)
{
    work *w = (work *)context;
    w->status = sgp32_validate(w->type, &w->error, w->der, w->options);
}

/* Takes no stack worth naming, so that a walk's is the library's. */
static sgp32_status see(void *context, const sgp32_event *event)
{
    work *w = (work *)context;
    w->count++;
    w->sum = w->sum * 31 + (uint32_t)event->offset * 7 + event->depth * 3 + event->index;
    return SGP32_OK;
}

static void walk(void *context)
{
    work *w = (work *)context;
    w->status = sgp32_walk(w->type, &w->error, w->der, w->options, see, w);
}

static void encode(void *context)
{
    work *w = (work *)context;
    w->status = sgp32_encode(w->type, &w->out, &w->error, out, sizeof out, w->value);
}

static void canonicalize(void *context)
{
    work *w = (work *)context;
    w->status = sgp32_canonicalize(w->type, &w->out, &w->error, out, sizeof out, w->der);
}

typedef struct listing {
    const sgp32_type *type;
    sgp32_cursor cursor;
    uint8_t *element;
    sgp32_error error;
    sgp32_status status;
} listing;

static void next(void *context)
{
    listing *l = (listing *)context;
    l->status = sgp32_list_next(l->type, &l->cursor, l->element, &l->error);
}

/* -- the deepest stack --------------------------------------------------------------- */

enum operation { DECODE, VALIDATE, WALK, ENCODE, CANONICALIZE, NEXT, OPERATIONS };

static const struct {
    const char *name;
    void (*run)(void *context);
} operations[OPERATIONS] = {
    {"sgp32_decode", decode}, {"sgp32_validate", validate},         {"sgp32_walk", walk},
    {"sgp32_encode", encode}, {"sgp32_canonicalize", canonicalize}, {"sgp32_list_next", next},
};
static size_t deepest[OPERATIONS];

static void run(enum operation operation, void *context)
{
    size_t size = board_stack_of(operations[operation].run, context);
    deepest[operation] = size > deepest[operation] ? size : deepest[operation];
}

/* -- lines ------------------------------------------------------------------------- */

static char line[256];
static size_t line_size;

static void put(const char *text)
{
    while (*text != '\0' && line_size < sizeof line) {
        line[line_size++] = *text++;
    }
}

static void put_number(uint64_t number, uint32_t base)
{
    char digits[24];
    size_t i = sizeof digits;
    digits[--i] = '\0';
    do {
        digits[--i] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number != 0);
    put(digits + i);
}

static void put_field(const char *name, uint64_t number)
{
    put(name);
    put_number(number, 10);
}

static void put_digest(const char *name, uint32_t sum)
{
    put(name);
    put_number(sum, 16);
}

static void end_line(void)
{
    put("\n");
    board_print(line, line_size);
    line_size = 0;
}

/* What an operation returned. */
static void put_result(const char *name, const work *w)
{
    put(name);
    put_number(w->status, 10);
    if (w->status != SGP32_OK) {
        uint32_t sum = digest_number(2166136261u, w->error.actual);
        sum = digest_number(digest_number(sum, w->error.minimum), w->error.maximum);
        put_field("@", w->error.offset);
        for (uint32_t i = 0; i < w->error.depth; i++) {
            put_field(i == 0 ? ":" : ".", w->error.path[i]);
        }
        put_digest("/", sum);
    }
    if (w->error.forms != 0) {
        put_digest("+", w->error.forms);
    }
}

/* -- lists ------------------------------------------------------------------------- */

/* Decodes the elements one after the other. What lists are in them the strict decoding of the whole
   has seen; here they are visited one level deep. */
static void visit_list(work *w, const sgp32_type *type, const sgp32_list *list)
{
    listing l;
    l.type = type;
    l.cursor = sgp32_list_begin(*list);
    l.element = values[1].octets;
    while (!sgp32_list_done(&l.cursor)) {
        run(NEXT, &l);
        w->count++;
        w->sum = digest_number(w->sum, l.status);
        if (l.status != SGP32_OK) {
            return;
        }
        const sgp32_type *element = type->items->type;
        if (element->kind <= SCHEMA_CHOICE) {
            const sgp32_bytes *der = (const sgp32_bytes *)(const void *)l.element;
            w->sum = digest(w->sum, der->data, der->size);
        }
    }
}

static void visit(work *w, const sgp32_type *type, const uint8_t *value)
{
    if (type->kind == SCHEMA_SEQUENCE_OF || type->kind == SCHEMA_SET_OF) {
        visit_list(w, type, (const sgp32_list *)(const void *)value);
    } else if (type->kind == SCHEMA_CHOICE) {
        uint16_t choice;
        memcpy(&choice, value + sizeof(sgp32_bytes), sizeof choice);
        if (choice != SGP32_CHOICE_UNKNOWN) {
            const schema_component *item = &type->items[choice - 1];
            visit(w, item->type, value + (item->place & SCHEMA_OFFSET));
        }
    } else if (type->kind <= SCHEMA_SET) {
        const uint8_t *present = value + SCHEMA_PRESENCE(type->flags & SCHEMA_EXTENSIBLE);
        for (const schema_component *item = type->items; item != &type->items[type->low]; item++) {
            bool optional = (item->place & SCHEMA_OPTIONAL) != 0;
            if (!optional || *present != 0) {
                visit(w, item->type, value + (item->place & SCHEMA_OFFSET));
            }
            present += optional;
        }
    }
}

/* -- messages ---------------------------------------------------------------------- */

static void judge(work *w, uint32_t options, const char *name)
{
    w->options = options;
    run(DECODE, w);
    put_result(name, w);
    work checked = *w;
    run(VALIDATE, &checked);
    if (checked.status != w->status || checked.error.offset != w->error.offset) {
        put(" VALIDATE DIFFERS");
    }
    checked.count = 0;
    checked.sum = 0;
    run(WALK, &checked);
    if (checked.status != w->status || checked.error.offset != w->error.offset) {
        put(" WALK DIFFERS");
    }
    if (w->status == SGP32_OK) {
        put_field(" events ", checked.count);
        put_digest("/", checked.sum);
        run(ENCODE, w);
        put_result(" encode ", w);
        put_digest(" ", digest(2166136261u, w->out.data, w->status == SGP32_OK ? w->out.size : 0));
        if (options == SGP32_STRICT && w->status == SGP32_OK &&
            (w->out.size != w->der.size || memcmp(w->out.data, w->der.data, w->der.size) != 0)) {
            put(" OTHER OCTETS");
        }
        w->count = 0;
        w->sum = 2166136261u;
        visit(w, w->type, w->value);
        put_field(" elements ", w->count);
        put_digest("/", w->sum);
    }
}

static void take(size_t number, uint32_t type, sgp32_bytes der)
{
    work w;
    memset(&w, 0, sizeof w);
    w.type = sgp32_type_at(type);
    w.der = der;
    w.value = values[0].octets;
    put_number(number, 10);
    put_field(" type ", type);
    judge(&w, SGP32_STRICT, " strict ");
    judge(&w, SGP32_LENIENT, " lenient ");
    run(CANONICALIZE, &w);
    put_result(" canonical ", &w);
    put_digest(" ", digest(2166136261u, w.out.data, w.status == SGP32_OK ? w.out.size : 0));
    end_line();
}

static uint32_t number_at(const uint8_t *at, size_t octets)
{
    uint32_t number = 0;
    while (octets-- != 0) {
        number = number << 8 | at[octets];
    }
    return number;
}

int main(void)
{
    size_t count = 0;
    for (const uint8_t *at = board_messages; at != board_messages_end; count++) {
        size_t size = number_at(at + 2, 4);
        take(count, number_at(at, 2), sgp32_bytes_of(at + 6, size));
        at += 6 + size;
    }
    for (size_t i = 0; i < OPERATIONS; i++) {
        put("stack ");
        put(operations[i].name);
        put_field(" ", deepest[i]);
        end_line();
    }
    put_field("messages ", count);
    end_line();
    return 0;
}
