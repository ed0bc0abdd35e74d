/* SPDX-License-Identifier: Apache-2.0 */
/* JSON text from DER: a visitor over sgp32_walk. */
#include <string.h>

#include "codec/build.h"
#include "codec/engine.h"
#include "codec/json_number.h"
#include "codec/json_text.h"
#include "sgp32/schema.h"

#if SGP32_NAMES

typedef struct writer {
    char *buffer; /* of the caller, or `stage`; NULL: measuring */
    size_t capacity;
    size_t size;     /* characters so far, those that found no room included */
    sgp32_sink sink; /* NULL: into `buffer` */
    void *context;   /* of the sink */
    sgp32_status status;
    uint32_t filled;   /* bit n: the value at depth n has a member or element */
    size_t number_max; /* octets of the largest number */
    size_t too_large;  /* octets of a number that is larger */
    bool indented;
    bool unknown_open; /* the list of unknown extensions has begun */
} writer;

static void flush(writer *w)
{
    if (w->status == SGP32_OK && w->size != 0) {
        w->status = w->sink(w->context, w->buffer, w->size);
    }
    w->size = 0;
}

static void put(writer *w, const void *data, size_t size)
{
    if (w->sink != NULL && size > w->capacity - w->size) {
        flush(w);
        if (size > w->capacity) {
            w->status = w->status == SGP32_OK ? w->sink(w->context, data, size) : w->status;
            return;
        }
    }
    if (w->size <= w->capacity && size <= w->capacity - w->size && size != 0) {
        memcpy(w->buffer + w->size, data, size);
    }
    w->size = size <= SIZE_MAX - w->size ? w->size + size : SIZE_MAX;
}

static void put_char(writer *w, char character)
{
    put(w, &character, 1);
}

/* A compiler would make strlen, which we do without, of a loop that only counts. */
static void put_text(writer *w, const char *text)
{
    char chunk[24];
    size_t used = 0;
    for (; *text != '\0'; text++) {
        if (used == sizeof chunk) {
            put(w, chunk, used);
            used = 0;
        }
        chunk[used++] = *text;
    }
    put(w, chunk, used);
}

static void put_hex(writer *w, const uint8_t *data, size_t size)
{
    static const char digits[] = "0123456789ABCDEF";
    char chunk[32];
    size_t used = 0;
    put_char(w, '"');
    for (size_t i = 0; i < size; i++) {
        chunk[used++] = digits[data[i] >> 4];
        chunk[used++] = digits[data[i] & 0x0F];
        if (used == sizeof chunk) {
            put(w, chunk, used);
            used = 0;
        }
    }
    put(w, chunk, used);
    put_char(w, '"');
}

/* -- numbers --------------------------------------------------------------------- */

/* At least `width` digits, with leading zeros. */
static void put_unsigned(writer *w, uint64_t value, size_t width)
{
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value != 0 || sizeof digits - at < width);
    put(w, digits + at, sizeof digits - at);
}

static void put_signed(writer *w, int64_t value)
{
    if (value < 0) {
        put_char(w, '-');
    }
    put_unsigned(w, value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 1);
}

/* A number of more than 64 bits. The groups of digits are made in the buffer, behind where
   the text of each will come to stand, or in `area` if they are few. */
static void put_big(writer *w, const json_number *number)
{
    uint8_t area[JSON_NUMBER_AREA(SGP32_JSON_NUMBER_SINK_MAX)];
    uint8_t *end = area + sizeof area;
    if (number->size > w->number_max) {
        w->too_large = number->size;
        w->status = SGP32_SIZE;
        return;
    }
    if (json_number_is_negative(number)) {
        put_char(w, '-');
    }
    if (number->size > SGP32_JSON_NUMBER_SINK_MAX) {
        size_t digits = json_number_digits(number);
        size_t room = w->size <= w->capacity ? w->capacity - w->size : 0;
        if (room < digits - 1) {
            put(w, NULL, digits);
            return;
        }
        end = (uint8_t *)w->buffer + w->size + (room < digits ? room : digits);
    }
    size_t count = json_number_convert(end, number);
    for (size_t i = count; i != 0; i--) {
        put_unsigned(w, json_number_group(end, i), i == count ? 1 : 9);
    }
}

/* An INTEGER without the sign octets that lenient input may have too many. */
static json_number number_of(sgp32_bytes content)
{
    size_t padding = der_integer_padding(content.data, content.size);
    json_number number = {content.data + padding, content.size - padding, false, 0};
    return number;
}

static void put_integer(writer *w, sgp32_bytes content)
{
    json_number number = number_of(content);
    int64_t value = 0;
    if (der_integer_get(&value, number.data, number.size)) {
        put_signed(w, value);
    } else {
        put_big(w, &number);
    }
}

/* One arc, which begins at `data`; returns its octets. `difference` is taken off. */
static size_t put_arc(writer *w, const uint8_t *data, uint32_t difference)
{
    json_number number = {data, 1, true, difference};
    uint64_t value = data[0] & 0x7Fu;
    while (data[number.size - 1] >= 0x80) {
        value = value << 7 | (data[number.size] & 0x7Fu);
        number.size++;
    }
    if (number.size <= 9) {
        put_unsigned(w, value - difference, 1);
    } else {
        put_big(w, &number);
    }
    return number.size;
}

static void put_oid(writer *w, sgp32_bytes content)
{
    /* X.690 8.19.4: the first two arcs are one number, 40 times the first plus the second. */
    uint32_t first = content.data[0] < 40 ? 0 : content.data[0] < 80 ? 1 : 2;
    put_char(w, '"');
    put_unsigned(w, first, 1);
    for (size_t at = 0; at < content.size;) {
        put_char(w, '.');
        at += put_arc(w, content.data + at, at == 0 ? first * 40 : 0);
    }
    put_char(w, '"');
}

/* -- strings --------------------------------------------------------------------- */

static void put_escaped(writer *w, uint32_t code)
{
    static const char letters[] = "btn\0fr"; /* for 08 to 0D */
    char text[6] = {'\\', (char)code, '0', '0', (char)('0' + (code >> 4)), 0};
    if (code >= 0x20) {
        put(w, text, 2);
    } else if (code >= 0x08 && code <= 0x0D && code != 0x0B) {
        text[1] = letters[code - 0x08];
        put(w, text, 2);
    } else {
        text[1] = 'u';
        text[5] = "0123456789ABCDEF"[code & 0x0F];
        put(w, text, 6);
    }
}

static bool is_plain(uint32_t code)
{
    return code >= 0x20 && code != '"' && code != '\\';
}

/* Text of `width` octets a character, whose code is a Unicode scalar value. */
static void put_wide(writer *w, const uint8_t *data, size_t size, size_t width)
{
    for (size_t i = 0; i < size; i += width) {
        uint32_t code = 0;
        for (size_t k = 0; k < width; k++) {
            code = code << 8 | data[i + k];
        }
        if (is_plain(code)) {
            uint8_t octets[4];
            put(w, octets, json_utf8(octets, code));
        } else {
            put_escaped(w, code);
        }
    }
}

/* Text that is UTF-8 already. */
static void put_narrow(writer *w, const uint8_t *data, size_t size)
{
    size_t start = 0;
    for (size_t i = 0; i < size; i++) {
        if (!is_plain(data[i])) {
            put(w, data + start, i - start);
            put_escaped(w, data[i]);
            start = i + 1;
        }
    }
    put(w, data + start, size - start);
}

static void put_string(writer *w, const sgp32_type *type, sgp32_bytes content)
{
    put_char(w, '"');
    switch (type->kind) {
    case SCHEMA_TELETEX:
        put_wide(w, content.data, content.size, 1);
        break;
    case SCHEMA_BMP:
        put_wide(w, content.data, content.size, 2);
        break;
    case SCHEMA_UNIVERSAL:
        put_wide(w, content.data, content.size, 4);
        break;
    default:
        put_narrow(w, content.data, content.size);
        break;
    }
    put_char(w, '"');
}

/* -- values ---------------------------------------------------------------------- */

/* A new line `depth` levels in, if the text is laid out in lines. */
static void put_line(writer *w, uint32_t depth)
{
    if (w->indented) {
        put_char(w, '\n');
        for (; depth != 0; depth--) {
            put(w, "  ", 2);
        }
    }
}

static void put_name(writer *w, const char *name)
{
    put_char(w, '"');
    put_text(w, name);
    put(w, "\": ", w->indented ? 3 : 2);
}

static void put_bits(writer *w, const sgp32_type *type, sgp32_bytes content, uint32_t depth)
{
    size_t size = content.size;
    uint32_t unused = content.data[0];
    if (type->kind == SCHEMA_NAMED_BITS) {
        size = named_bits_size(&unused, content.data, size);
    }
    if ((type->flags & SCHEMA_BOUNDED) != 0 && type->low == type->high) {
        put_hex(w, content.data + 1, size - 1);
        return;
    }
    put_char(w, '{');
    put_line(w, depth + 1);
    put_name(w, "value");
    put_hex(w, content.data + 1, size - 1);
    put_char(w, ',');
    put_line(w, depth + 1);
    put_name(w, "length");
    put_unsigned(w, (uint64_t)(size - 1) * 8 - unused, 1);
    put_line(w, depth);
    put_char(w, '}');
}

static void put_value(writer *w, const sgp32_event *event)
{
    const sgp32_type *type = event->type;
    sgp32_bytes content = event->content;
    const char *name = NULL;
    int64_t value = 0;
    switch (type->kind) {
    case SCHEMA_BOOLEAN:
        put_text(w, content.data[0] != 0 ? "true" : "false");
        break;
    case SCHEMA_NULL:
        put_text(w, "null");
        break;
    case SCHEMA_ENUMERATED: {
        json_number number = number_of(content);
        (void)der_integer_get(&value, number.data, number.size);
        name = sgp32_type_value_name(type, value);
        put_char(w, '"');
        put_text(w, name != NULL ? name : "");
        put_char(w, '"');
        break;
    }
    case SCHEMA_INTEGER:
    case SCHEMA_NAMED:
        put_integer(w, content);
        break;
    case SCHEMA_BITS:
    case SCHEMA_NAMED_BITS:
        put_bits(w, type, content, event->depth);
        break;
    case SCHEMA_OCTETS:
    case SCHEMA_ANY:
        put_hex(w, content.data, content.size);
        break;
    case SCHEMA_OID:
        put_oid(w, content);
        break;
    default:
        put_string(w, type, content);
        break;
    }
}

static bool is_list(const sgp32_type *type)
{
    return type->kind == SCHEMA_SEQUENCE_OF || type->kind == SCHEMA_SET_OF;
}

/* What stands before a value: comma, line and member name. */
static void put_lead(writer *w, const sgp32_event *event)
{
    if (event->parent == NULL) {
        return;
    }
    uint32_t bit = UINT32_C(1) << (event->depth - 1);
    if ((w->filled & bit) != 0) {
        put_char(w, ',');
    }
    w->filled |= bit;
    put_line(w, event->depth);
    if (event->kind == SGP32_EVENT_UNKNOWN) {
        put_name(w, SGP32_JSON_UNKNOWN);
    } else if (!is_list(event->parent)) {
        put_name(w, event->parent->names->components[event->index]);
    }
}

static void put_unknown(writer *w, const sgp32_event *event)
{
    bool alternative = event->parent->kind == SCHEMA_CHOICE;
    if (w->unknown_open) {
        put_char(w, ',');
    } else {
        put_lead(w, event);
    }
    if (!alternative) {
        if (!w->unknown_open) {
            put_char(w, '[');
            w->unknown_open = true;
        }
        put_line(w, event->depth + 1);
    }
    put_hex(w, event->der.data, event->der.size);
}

static void put_end(writer *w, const sgp32_event *event)
{
    uint32_t bit = UINT32_C(1) << event->depth;
    if (w->unknown_open) {
        /* Unknown extensions come last, so it is this value that they belong to. */
        w->unknown_open = false;
        put_line(w, event->depth + 1);
        put_char(w, ']');
    }
    if ((w->filled & bit) != 0) {
        put_line(w, event->depth);
    }
    put_char(w, is_list(event->type) ? ']' : '}');
}

static sgp32_status write_event(void *context, const sgp32_event *event)
{
    writer *w = (writer *)context;
    switch (event->kind) {
    case SGP32_EVENT_ENTER:
        put_lead(w, event);
        w->filled &= ~(UINT32_C(1) << event->depth);
        put_char(w, is_list(event->type) ? '[' : '{');
        break;
    case SGP32_EVENT_LEAVE:
        put_end(w, event);
        break;
    case SGP32_EVENT_VALUE:
        if (!builder_omits(event->type, event->content.data, event->content.size)) {
            put_lead(w, event);
            put_value(w, event);
        }
        break;
    case SGP32_EVENT_UNKNOWN:
    default:
        put_unknown(w, event);
        break;
    }
    return w->status;
}

static sgp32_status write_walk(writer *w, const sgp32_type *type, sgp32_error *error,
                               sgp32_bytes der, uint32_t options)
{
    w->status = SGP32_OK;
    w->filled = 0;
    w->too_large = 0;
    w->indented = (options & SGP32_JSON_INDENT) != 0;
    w->unknown_open = false;
    sgp32_status status = sgp32_walk(type, error, der, options & SGP32_LENIENT, write_event, w);
    if (status == SGP32_SIZE && w->too_large != 0 && error != NULL) {
        error->actual = w->too_large;
        error->minimum = 1;
        error->maximum = w->number_max;
    }
    return status;
}

sgp32_status sgp32_json_write(const sgp32_type *type, sgp32_bytes *text, sgp32_error *error,
                              char *buffer, size_t capacity, sgp32_bytes der, uint32_t options)
{
    writer w;
    w.buffer = buffer;
    w.capacity = buffer != NULL ? capacity : 0;
    w.size = 0;
    w.sink = NULL;
    w.number_max = SGP32_JSON_NUMBER_MAX;
    *text = sgp32_bytes_of(NULL, 0);
    sgp32_status status = write_walk(&w, type, error, der, options);
    if (status != SGP32_OK) {
        return status;
    }
    *text = sgp32_bytes_of(buffer, w.size);
    if (buffer != NULL && w.size > capacity) {
        status = SGP32_BUFFER;
        if (error != NULL) {
            error->status = status;
        }
    }
    return status;
}

sgp32_status sgp32_json_write_to(const sgp32_type *type, sgp32_error *error, sgp32_sink sink,
                                 void *context, sgp32_bytes der, uint32_t options)
{
    char stage[64];
    writer w;
    w.buffer = NULL;
    w.capacity = 0;
    w.size = 0;
    w.sink = NULL;
    w.number_max = SGP32_JSON_NUMBER_SINK_MAX;
    sgp32_status status = write_walk(&w, type, error, der, options);
    if (status != SGP32_OK) {
        return status;
    }
    w.buffer = stage;
    w.capacity = sizeof stage;
    w.size = 0;
    w.sink = sink;
    w.context = context;
    status = write_walk(&w, type, error, der, options);
    if (status == SGP32_OK) {
        flush(&w);
        status = w.status;
        if (error != NULL) {
            error->status = status;
        }
    }
    return status;
}

#else

sgp32_status sgp32_json_write(const sgp32_type *type, sgp32_bytes *text, sgp32_error *error,
                              char *buffer, size_t capacity, sgp32_bytes der, uint32_t options)
{
    (void)buffer;
    (void)capacity;
    *text = sgp32_bytes_of(NULL, 0);
    return sgp32_json_write_to(type, error, NULL, NULL, der, options);
}

sgp32_status sgp32_json_write_to(const sgp32_type *type, sgp32_error *error, sgp32_sink sink,
                                 void *context, sgp32_bytes der, uint32_t options)
{
    (void)sink;
    (void)context;
    (void)der;
    (void)options;
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->status = SGP32_ARGUMENT;
        error->type = type;
    }
    return SGP32_ARGUMENT;
}

#endif
