/* SPDX-License-Identifier: Apache-2.0 */
/* Errors as text. */
#include "codec/engine.h"

typedef struct writer {
    char *text;
    size_t capacity;
    size_t size; /* of the whole text, whether it fits or not */
} writer;

static void put_character(writer *out, char character)
{
    if (out->size + 1 < out->capacity) {
        out->text[out->size] = character;
    }
    out->size++;
}

static void put_text(writer *out, const char *text)
{
    while (*text != '\0') {
        put_character(out, *text++);
    }
}

static void put_number(writer *out, uint64_t number)
{
    char digits[20];
    size_t count = 0;
    uint32_t high = (uint32_t)(number >> 32);
    uint32_t low = (uint32_t)number;
    do {
        /* Long division by ten, since one of 64 bits is a large library function on small
           machines. */
        uint32_t upper = high % 10 << 16 | low >> 16;
        uint32_t lower = upper % 10 << 16 | (low & 0xFFFF);
        high /= 10;
        low = upper / 10 << 16 | lower / 10;
        digits[count++] = (char)('0' + lower % 10);
    } while ((high | low) != 0);
    while (count != 0) {
        put_character(out, digits[--count]);
    }
}

/* An identifier as its octets in hex: BF51. */
static void put_identifier(writer *out, uint64_t identifier)
{
    int shift = 56;
    if (identifier == DER_LONG_IDENTIFIER) {
        put_text(out, "of five octets or more");
        return;
    }
    while (shift > 0 && (identifier >> shift) == 0) {
        shift -= 8;
    }
    for (; shift >= 0; shift -= 8) {
        put_character(out, "0123456789ABCDEF"[(identifier >> (shift + 4)) & 0xF]);
        put_character(out, "0123456789ABCDEF"[(identifier >> shift) & 0xF]);
    }
}

static size_t end(writer *out)
{
    if (out->capacity != 0) {
        out->text[out->size < out->capacity ? out->size : out->capacity - 1] = '\0';
    }
    return out->size;
}

static void put_path(writer *out, const sgp32_error *error)
{
    const sgp32_type *type = error->type;
#if SGP32_NAMES
    put_text(out, type->names->name == NULL ? "value" : type->names->name);
#else
    put_text(out, "value");
#endif
    for (uint32_t i = 0; i < error->depth && type != NULL; i++) {
        uint32_t index = error->path[i];
        if (type->kind >= SCHEMA_SEQUENCE_OF) {
            put_character(out, '[');
            put_number(out, index);
            put_character(out, ']');
            type = type->items == NULL ? NULL : type->items->type;
            continue;
        }
        put_character(out, '.');
        if (type->items == NULL || index >= type->low) {
            put_character(out, '?');
            return;
        }
#if SGP32_NAMES
        put_text(out, type->names->components[index]);
#else
        put_number(out, index);
#endif
        type = type->items[index].type;
    }
}

static void put_bounds(writer *out, const sgp32_error *error)
{
    put_text(out, ", must be ");
    if (error->maximum == UINT64_MAX) {
        put_text(out, "at least ");
        put_number(out, error->minimum);
        return;
    }
    put_number(out, error->minimum);
    if (error->minimum != error->maximum) {
        put_text(out, " to ");
        put_number(out, error->maximum);
    }
}

/* What each status means where the error itself has no more to say; SIZE and BUFFER always have. */
static const char *meaning(sgp32_status status)
{
#if !SGP32_NAMES
    return sgp32_status_name(status);
#else
    switch (status) {
    case SGP32_OK:
        return "no error";
    case SGP32_TRUNCATED:
        return "the input ends inside a value";
    case SGP32_TAG:
        return "malformed or unexpected identifier";
    case SGP32_LENGTH:
        return "length is not the minimal definite one, or runs past the enclosing value";
    case SGP32_TRAILING:
        return "octets after the end of the value";
    case SGP32_MISSING:
        return "mandatory component is missing";
    case SGP32_ORDER:
        return "component is repeated or misplaced";
    case SGP32_BOOLEAN:
        return "BOOLEAN is not one octet, 00 or FF";
    case SGP32_INTEGER:
        return "INTEGER is empty or not minimal";
    case SGP32_NULL:
        return "NULL has contents";
    case SGP32_BITS:
        return "BIT STRING has bad padding or, with named bits, trailing zero bits";
    case SGP32_OID:
        return "malformed OBJECT IDENTIFIER";
    case SGP32_UTF8:
        return "not UTF-8";
    case SGP32_STRING:
        return "character outside the string type";
    case SGP32_TIME:
        return "not a time in DER form";
    case SGP32_RANGE:
        return "INTEGER out of range";
    case SGP32_CHOICE:
        return "no alternative of the CHOICE";
    case SGP32_DEFAULT:
        return "DEFAULT value is encoded";
    case SGP32_SET_ORDER:
        return "elements of a SET OF out of order";
    case SGP32_DEPTH:
        return "nested too deep";
    case SGP32_ARGUMENT:
        return "invalid argument";
    case SGP32_JSON:
        return "malformed JSON, or JSON that is no value of this type";
    case SGP32_CRYPTO:
        return "the crypto provider failed or lacks what was asked for";
    case SGP32_RANDOM:
        return "no random octets could be had";
    case SGP32_KEY:
        return "malformed key";
    case SGP32_POINT:
        return "public key is not a point on its curve";
    case SGP32_CURVE:
        return "unknown curve, or keys on different curves";
    case SGP32_SIGNATURE:
        return "signature does not verify";
    case SGP32_SIGNATURE_FORM:
        return "signature is not the 64 octets r, s";
    case SGP32_SIGNATURE_DER:
        return "signature is in DER form where r, s is due";
    case SGP32_SIGNATURE_RANGE:
        return "r or s of the signature is out of range";
    case SGP32_MAC:
        return "MAC of the segment is wrong";
    case SGP32_PADDING:
        return "padding of the segment is malformed";
    case SGP32_SEGMENT:
        return "segment is not the one due";
    case SGP32_SEGMENT_SIZE:
        return "segment of an impossible size";
    case SGP32_STATE:
        return "out of order, or after a failure";
    default:
        return sgp32_status_name(status);
    }
#endif
}

static void put_message(writer *out, const sgp32_error *error)
{
    switch (error->status) {
    case SGP32_SIZE:
        put_text(out, "size ");
        put_number(out, error->actual);
        put_bounds(out, error);
        break;
    case SGP32_TAG:
        if (error->actual == 0) {
            put_text(out, meaning(error->status));
            break;
        }
        put_text(out, "tag ");
        put_identifier(out, error->actual);
        if (error->minimum != 0) {
            put_text(out, ", must be ");
            put_identifier(out, error->minimum);
        } else {
            put_text(out, " is not allowed here");
        }
        break;
    case SGP32_BUFFER:
        put_text(out, "buffer of ");
        put_number(out, error->actual);
        put_text(out, " is too small"); /* octets, or elements of a list */
        if (error->minimum != 0) {
            put_text(out, ", needs ");
            put_number(out, error->minimum);
        }
        break;
    default:
        put_text(out, meaning(error->status));
        if (error->status == SGP32_MISSING && error->minimum != 0) {
            put_text(out, " (tag ");
            put_identifier(out, error->minimum);
            put_character(out, ')');
        }
        bool found = error->status == SGP32_MISSING || error->status == SGP32_ORDER ||
                     error->status == SGP32_CHOICE || error->status == SGP32_TRAILING;
        if (found && error->actual != 0) {
            put_text(out, ", found tag ");
            put_identifier(out, error->actual);
        }
        break;
    }
}

size_t sgp32_error_path(char *text, size_t capacity, const sgp32_error *error)
{
    writer out = {text, capacity, 0};
    if (error->type != NULL) {
        put_path(&out, error);
    }
    return end(&out);
}

size_t sgp32_error_format(char *text, size_t capacity, const sgp32_error *error)
{
    writer out = {text, capacity, 0};
    if (error->type != NULL) {
        put_path(&out, error);
        put_text(&out, ": ");
    }
    put_message(&out, error);
    if (error->status != SGP32_OK) {
        put_text(&out, " (offset ");
        put_number(&out, error->offset);
        put_character(&out, ')');
    }
    return end(&out);
}
