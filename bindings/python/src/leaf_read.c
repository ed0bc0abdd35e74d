/* SPDX-License-Identifier: Apache-2.0 */
/* Python values of primitive types, from contents that the library has checked. */
#include "module.h"

#include <datetime.h>

/* -- numbers --------------------------------------------------------------------- */

static bool small_integer(int64_t *value, sgp32_bytes content)
{
    /* Lenient input may have sign octets too many. */
    while (content.size > 1 && content.data[0] == ((content.data[1] & 0x80) != 0 ? 0xFF : 0x00)) {
        content.data++;
        content.size--;
    }
    if (content.size == 0 || content.size > 8) {
        return false;
    }
    uint64_t bits = (content.data[0] & 0x80) != 0 ? UINT64_MAX : 0;
    for (size_t i = 0; i < content.size; i++) {
        bits = bits << 8 | content.data[i];
    }
    *value = (int64_t)bits;
    return true;
}

static PyObject *integer_value(sgp32_bytes content)
{
    int64_t value = 0;
    if (small_integer(&value, content)) {
        return PyLong_FromLongLong(value);
    }
    return _PyLong_FromByteArray(content.data, content.size, 0, 1);
}

static PyObject *enumerated_value(const meta *type, sgp32_bytes content)
{
    int64_t value = 0;
    (void)small_integer(&value, content);
    for (size_t i = 0; i < type->value_count; i++) {
        if (type->values[i] == value) {
            return Py_NewRef(type->value_names[i]);
        }
    }
    return PyLong_FromLongLong(value);
}

/* -- BIT STRING ------------------------------------------------------------------ */

static PyObject *bits_value(const meta *type, sgp32_bytes content)
{
    size_t size = content.size - 1;
    size_t bits = size * 8 - content.data[0];
    if (type->kind == SGP32_KIND_NAMED_BITS) {
        /* Lenient input may keep trailing zero bits, which mean nothing. */
        sgp32_bits view = {content.data + 1, bits};
        while (bits != 0 && !sgp32_bits_test(view, bits - 1)) {
            bits--;
        }
        size = bits / 8 + (bits % 8 != 0);
    }
    PyObject *data = PyBytes_FromStringAndSize((const char *)content.data + 1, (Py_ssize_t)size);
    PyObject *count = PyLong_FromSize_t(bits);
    PyObject *pair = data == NULL || count == NULL ? NULL : PyTuple_New(2);
    if (pair == NULL) {
        Py_XDECREF(data);
        Py_XDECREF(count);
        return NULL;
    }
    PyTuple_SET_ITEM(pair, 0, data);
    PyTuple_SET_ITEM(pair, 1, count);
    return pair;
}

/* -- OBJECT IDENTIFIER ----------------------------------------------------------- */

static char *put_number(char *at, uint64_t value)
{
    char digits[20];
    size_t count = 0;
    do {
        digits[count++] = (char)('0' + value % 10);
        value /= 10;
    } while (value != 0);
    while (count != 0) {
        *at++ = digits[--count];
    }
    return at;
}

/* Octets of the largest arc that is converted: Python writes integers of some thousand digits only,
   and the cost grows with the square. */
#define ARC_MAX 2048

/* Whether an arc is larger than that; then with ValueError set. */
static bool has_large_arc(sgp32_bytes content)
{
    size_t size = 0;
    for (size_t i = 0; i < content.size; i++) {
        size++;
        if (size > ARC_MAX) {
            PyErr_SetString(PyExc_ValueError, "an arc is too large");
            return true;
        }
        if ((content.data[i] & 0x80) == 0) {
            size = 0;
        }
    }
    return false;
}

/* With an arc of more than 63 bits: arithmetic on Python's integers. */
static PyObject *long_oid(sgp32_bytes content)
{
    if (has_large_arc(content)) {
        return NULL;
    }
    PyObject *arcs = PyList_New(0);
    PyObject *separator = PyUnicode_FromString(".");
    PyObject *arc = PyLong_FromLong(0);
    PyObject *seven = PyLong_FromLong(7);
    bool good = arcs != NULL && separator != NULL && arc != NULL && seven != NULL;
    for (size_t i = 0; good && i < content.size; i++) {
        PyObject *digit = PyLong_FromLong(content.data[i] & 0x7F);
        PyObject *shifted = digit == NULL ? NULL : PyNumber_Lshift(arc, seven);
        Py_XSETREF(arc, shifted == NULL ? NULL : PyNumber_Or(shifted, digit));
        Py_XDECREF(shifted);
        Py_XDECREF(digit);
        good = arc != NULL;
        if (!good || (content.data[i] & 0x80) != 0) {
            continue;
        }
        if (PyList_GET_SIZE(arcs) == 0) {
            /* X.690 8.19.4: the first two arcs are one number. */
            long first = content.data[0] < 40 ? 0 : content.data[0] < 80 ? 1 : 2;
            PyObject *taken = PyLong_FromLong(first * 40);
            PyObject *name = PyUnicode_FromFormat("%ld", first);
            good = taken != NULL && name != NULL && PyList_Append(arcs, name) == 0;
            if (good) {
                Py_SETREF(arc, PyNumber_Subtract(arc, taken));
                good = arc != NULL;
            }
            Py_XDECREF(taken);
            Py_XDECREF(name);
        }
        PyObject *text = good ? PyObject_Str(arc) : NULL;
        good = text != NULL && PyList_Append(arcs, text) == 0;
        Py_XDECREF(text);
        if (good) {
            Py_SETREF(arc, PyLong_FromLong(0));
            good = arc != NULL;
        }
    }
    PyObject *made = good ? PyUnicode_Join(separator, arcs) : NULL;
    Py_XDECREF(arcs);
    Py_XDECREF(separator);
    Py_XDECREF(arc);
    Py_XDECREF(seven);
    return made;
}

static PyObject *oid_value(sgp32_bytes content)
{
    char text[256];
    char *at = text;
    uint64_t arc = 0;
    if (content.size > 32) {
        return long_oid(content);
    }
    for (size_t i = 0; i < content.size; i++) {
        if (arc >> 56 != 0) {
            return long_oid(content);
        }
        arc = arc << 7 | (content.data[i] & 0x7Fu);
        if ((content.data[i] & 0x80) != 0) {
            continue;
        }
        if (at == text) {
            uint64_t first = arc < 40 ? 0 : arc < 80 ? 1 : 2;
            at = put_number(at, first);
            arc -= first * 40;
        }
        *at++ = '.';
        at = put_number(at, arc);
        arc = 0;
    }
    return PyUnicode_FromStringAndSize(text, at - text);
}

/* -- times ----------------------------------------------------------------------- */

static int two_digits(const uint8_t *at)
{
    return (at[0] - '0') * 10 + (at[1] - '0');
}

/* A datetime in UTC without tzinfo, as asn1tools has it; text where a datetime cannot hold it: a
   fraction finer than a microsecond, the year 0, the second 60. */
static PyObject *time_value(const meta *type, sgp32_bytes content)
{
    const uint8_t *at = content.data;
    int year = two_digits(at);
    int fraction = 0;
    size_t rest = content.size;
    if (type->kind == SGP32_KIND_UTC_TIME) {
        year += year < 50 ? 2000 : 1900; /* RFC 5280 4.1.2.5.1 */
    } else {
        year = year * 100 + two_digits(at + 2);
        at += 2;
        rest -= 2;
    }
    int second = two_digits(at + 10);
    bool fits = year >= 1 && second < 60 && rest <= 13 + 7; /* "YYMMDDHHMMSS.ffffffZ" */
    if (fits && rest > 13) {
        int scale = 1000000;
        for (size_t i = 13; i < rest - 1; i++) {
            scale /= 10;
            fraction += (at[i] - '0') * scale;
        }
    }
    if (!fits) {
        return PyUnicode_DecodeASCII((const char *)content.data, (Py_ssize_t)content.size, NULL);
    }
    return PyDateTime_FromDateAndTime(year, two_digits(at + 2), two_digits(at + 4),
                                      two_digits(at + 6), two_digits(at + 8), second, fraction);
}

/* -- entry ----------------------------------------------------------------------- */

PyObject *leaf_value(const meta *type, sgp32_bytes content)
{
    const char *data = (const char *)content.data;
    Py_ssize_t size = (Py_ssize_t)content.size;
    int big_endian = 1;
    switch (type->kind) {
    case SGP32_KIND_OCTETS:
    case SGP32_KIND_ANY:
        return PyBytes_FromStringAndSize(data, size);
    case SGP32_KIND_BOOLEAN:
        return Py_NewRef(content.data[0] != 0 ? Py_True : Py_False);
    case SGP32_KIND_INTEGER:
    case SGP32_KIND_NAMED_INTEGER:
        return integer_value(content);
    case SGP32_KIND_ENUMERATED:
        return enumerated_value(type, content);
    case SGP32_KIND_BITS:
    case SGP32_KIND_NAMED_BITS:
        return bits_value(type, content);
    case SGP32_KIND_NULL:
        return Py_NewRef(Py_None);
    case SGP32_KIND_OID:
        return oid_value(content);
    case SGP32_KIND_TELETEX:
        return PyUnicode_DecodeLatin1(data, size, NULL);
    case SGP32_KIND_BMP:
        return PyUnicode_DecodeUTF16(data, size, NULL, &big_endian);
    case SGP32_KIND_UNIVERSAL:
        return PyUnicode_DecodeUTF32(data, size, NULL, &big_endian);
    case SGP32_KIND_UTC_TIME:
    case SGP32_KIND_GENERALIZED_TIME:
        if (PyDateTimeAPI == NULL) {
            PyDateTime_IMPORT;
        }
        return PyDateTimeAPI == NULL ? NULL : time_value(type, content);
    default:
        return PyUnicode_DecodeUTF8(data, size, NULL);
    }
}
