/* SPDX-License-Identifier: Apache-2.0 */
/* Contents octets from the Python values of primitive types. */
#include "writer.h"

#include <datetime.h>

static bool refuse(PyObject *value, const char *needed)
{
    PyErr_Format(PyExc_TypeError, "%s needed, not %.100s", needed, Py_TYPE(value)->tp_name);
    return false;
}

/* -- numbers --------------------------------------------------------------------- */

static bool put_small(writer *w, int64_t value)
{
    uint8_t octets[8];
    size_t at = sizeof octets;
    int64_t rest = value;
    do {
        octets[--at] = (uint8_t)rest;
        rest = rest >> 8;
    } while (at != 0 && !((rest == 0 && octets[at] < 0x80) || (rest == -1 && octets[at] >= 0x80)));
    return writer_put(w, octets + at, sizeof octets - at);
}

static bool put_integer(writer *w, PyObject *value)
{
    int overflow = 0;
    if (!PyLong_Check(value) || PyBool_Check(value)) {
        return refuse(value, "int");
    }
    long long small = PyLong_AsLongLongAndOverflow(value, &overflow);
    if (overflow == 0) {
        return put_small(w, small);
    }
    size_t bits = _PyLong_NumBits(value);
    if (bits == (size_t)-1) {
        return false;
    }
    size_t size = bits / 8 + 1;
    uint8_t *room = writer_reserve(w, size);
    if (room == NULL || _PyLong_AsByteArray((PyLongObject *)value, room, size, 0, 1) != 0) {
        return false;
    }
    if (size > 1 && ((room[0] == 0x00 && room[1] < 0x80) || (room[0] == 0xFF && room[1] >= 0x80))) {
        w->written--; /* -2**n needs no octet for the sign */
    }
    return true;
}

static bool put_enumerated(writer *w, const meta *type, PyObject *value)
{
    if (!PyUnicode_Check(value)) {
        return refuse(value, "str");
    }
    for (size_t i = 0; i < type->value_count; i++) {
        if (type->value_names[i] == value || PyUnicode_Compare(type->value_names[i], value) == 0) {
            return put_small(w, type->values[i]);
        }
    }
    PyErr_Format(PyExc_ValueError, "%R is no name of a value", value);
    return false;
}

/* -- octets ---------------------------------------------------------------------- */

static bool put_octets(writer *w, PyObject *value)
{
    Py_buffer view;
    if (PyBytes_CheckExact(value)) {
        return writer_put(w, PyBytes_AS_STRING(value), (size_t)PyBytes_GET_SIZE(value));
    }
    if (!PyObject_CheckBuffer(value)) {
        return refuse(value, "bytes");
    }
    if (PyObject_GetBuffer(value, &view, PyBUF_FULL_RO) != 0) {
        return false;
    }
    uint8_t *room = writer_reserve(w, (size_t)view.len);
    bool done = room != NULL && PyBuffer_ToContiguous(room, &view, view.len, 'C') == 0;
    PyBuffer_Release(&view);
    return done;
}

static bool put_open(writer *w, PyObject *value)
{
    size_t mark = w->written;
    if (!put_octets(w, value)) {
        return false;
    }
    if (!writer_is_tlv(writer_data(w), w->written - mark)) {
        PyErr_SetString(PyExc_ValueError, "one complete TLV needed");
        return false;
    }
    return true;
}

static bool put_bits(writer *w, const meta *type, PyObject *value)
{
    if (!PyTuple_Check(value) || PyTuple_GET_SIZE(value) != 2 ||
        !PyLong_Check(PyTuple_GET_ITEM(value, 1)) || PyBool_Check(PyTuple_GET_ITEM(value, 1))) {
        return refuse(value, "a tuple of bytes and number of bits");
    }
    size_t mark = w->written;
    size_t bits = PyLong_AsSize_t(PyTuple_GET_ITEM(value, 1));
    if ((bits == (size_t)-1 && PyErr_Occurred()) || !put_octets(w, PyTuple_GET_ITEM(value, 0))) {
        return false;
    }
    size_t size = w->written - mark;
    if (bits / 8 + (bits % 8 != 0) != size) {
        PyErr_Format(PyExc_ValueError, "%zu bits do not fill %zu bytes", bits, size);
        return false;
    }
    if (type->kind == SGP32_KIND_NAMED_BITS) {
        /* X.690 11.2.2: no trailing zero bits. What is cut off stands at the end. */
        sgp32_bits view = {writer_data(w), bits};
        while (bits != 0 && !sgp32_bits_test(view, bits - 1)) {
            bits--;
        }
        size_t kept = bits / 8 + (bits % 8 != 0);
        uint8_t *data = writer_data(w);
        memmove(data + (size - kept), data, kept);
        w->written -= size - kept;
        size = kept;
    }
    uint8_t unused = (uint8_t)(size * 8 - bits);
    if (size != 0) {
        uint8_t *last = writer_data(w) + size - 1;
        *last = (uint8_t)(*last & (0xFFu << unused));
    }
    return writer_put(w, &unused, 1);
}

/* -- OBJECT IDENTIFIER ----------------------------------------------------------- */

static bool put_arc(writer *w, uint64_t value)
{
    uint8_t octets[10];
    size_t at = sizeof octets;
    octets[--at] = (uint8_t)(value & 0x7F);
    while ((value >>= 7) != 0) {
        octets[--at] = (uint8_t)(0x80 | (value & 0x7F));
    }
    return writer_put(w, octets + at, sizeof octets - at);
}

/* An arc of many digits, with `more` added, through Python's integers. */
static bool put_long_arc(writer *w, const char *text, size_t size, long more)
{
    PyObject *digits = PyUnicode_FromStringAndSize(text, (Py_ssize_t)size);
    PyObject *parsed = digits == NULL ? NULL : PyLong_FromUnicodeObject(digits, 10);
    PyObject *first = PyLong_FromLong(more);
    PyObject *arc = parsed == NULL || first == NULL ? NULL : PyNumber_Add(parsed, first);
    size_t bits = arc == NULL ? 0 : _PyLong_NumBits(arc);
    size_t octets = bits / 8 + 1;
    uint8_t *magnitude = arc == NULL ? NULL : PyMem_Malloc(octets);
    bool done =
        magnitude != NULL && _PyLong_AsByteArray((PyLongObject *)arc, magnitude, octets, 1, 0) == 0;
    for (size_t bit = 0; done && bit < bits; bit += 7) {
        unsigned pair = magnitude[bit / 8];
        if (bit / 8 + 1 < octets) {
            pair |= (unsigned)magnitude[bit / 8 + 1] << 8;
        }
        uint8_t septet = (uint8_t)((pair >> bit % 8 & 0x7F) | (bit != 0 ? 0x80 : 0));
        done = writer_put(w, &septet, 1);
    }
    PyMem_Free(magnitude);
    Py_XDECREF(digits);
    Py_XDECREF(parsed);
    Py_XDECREF(first);
    Py_XDECREF(arc);
    return done;
}

/* Arcs from the last to the first, which is one number with the second. */
static bool put_oid(writer *w, PyObject *value)
{
    Py_ssize_t size = 0;
    const char *text = PyUnicode_Check(value) ? PyUnicode_AsUTF8AndSize(value, &size) : NULL;
    if (text == NULL) {
        return PyErr_Occurred() ? false : refuse(value, "str");
    }
    bool good = size > 2 && text[0] >= '0' && text[0] <= '2' && text[1] == '.';
    long more = good ? (text[0] - '0') * 40L : 0;
    for (Py_ssize_t end = size; good && end > 1;) {
        Py_ssize_t start = end;
        uint64_t number = 0;
        while (text[start - 1] >= '0' && text[start - 1] <= '9') {
            start--;
        }
        size_t count = (size_t)(end - start);
        bool second = start == 2;
        for (Py_ssize_t i = start; i < end && count <= 18; i++) {
            number = number * 10 + (uint64_t)(text[i] - '0');
        }
        good = count != 0 && text[start - 1] == '.' && (count == 1 || text[start] != '0') &&
               !(second && more < 80 && (count > 2 || number >= 40));
        if (good && !(count <= 18 ? put_arc(w, number + (second ? (uint64_t)more : 0))
                                  : put_long_arc(w, text + start, count, second ? more : 0))) {
            return false;
        }
        end = start - 1;
    }
    if (!good) {
        PyErr_Format(PyExc_ValueError, "%R is no object identifier", value);
    }
    return good;
}

/* -- text and times -------------------------------------------------------------- */

static bool put_text(writer *w, const meta *type, PyObject *value)
{
    const char *encoding = NULL;
    Py_ssize_t size = 0;
    if (!PyUnicode_Check(value)) {
        return refuse(value, "str");
    }
    if (type->kind == SGP32_KIND_TELETEX && !PyUnicode_IS_ASCII(value)) {
        encoding = "latin-1";
    } else if (type->kind == SGP32_KIND_BMP) {
        encoding = "utf-16-be";
    } else if (type->kind == SGP32_KIND_UNIVERSAL) {
        encoding = "utf-32-be";
    }
    if (encoding == NULL) {
        /* A character outside an ASCII type is found when the message is checked. */
        const char *text = PyUnicode_AsUTF8AndSize(value, &size);
        return text != NULL && writer_put(w, text, (size_t)size);
    }
    PyObject *encoded = PyUnicode_AsEncodedString(value, encoding, "strict");
    bool done = encoded != NULL &&
                writer_put(w, PyBytes_AS_STRING(encoded), (size_t)PyBytes_GET_SIZE(encoded));
    Py_XDECREF(encoded);
    return done;
}

/* A datetime in UTC: one without tzinfo is that already. */
static PyObject *in_utc(PyObject *value)
{
    PyObject *offset = PyObject_CallMethod(value, "utcoffset", NULL);
    PyObject *made = NULL;
    if (offset == Py_None) {
        made = Py_NewRef(value);
    } else if (offset != NULL) {
        made = PyNumber_Subtract(value, offset);
    }
    Py_XDECREF(offset);
    if (made != NULL && !PyDateTime_Check(made)) {
        Py_CLEAR(made);
        PyErr_SetString(PyExc_TypeError, "a tzinfo that gives no datetime");
    }
    return made;
}

static bool put_time(writer *w, const meta *type, PyObject *value)
{
    char text[64];
    if (PyDateTimeAPI == NULL) {
        PyDateTime_IMPORT;
    }
    if (PyDateTimeAPI == NULL) {
        return false;
    }
    if (PyUnicode_Check(value)) {
        return put_text(w, type, value);
    }
    if (!PyDateTime_Check(value)) {
        return refuse(value, "datetime or str");
    }
    PyObject *utc = in_utc(value);
    if (utc == NULL) {
        return false;
    }
    int year = PyDateTime_GET_YEAR(utc);
    int fraction = PyDateTime_DATE_GET_MICROSECOND(utc);
    bool is_short = type->kind == SGP32_KIND_UTC_TIME;
    bool fits = !is_short || (year >= 1950 && year < 2050 && fraction == 0);
    int size = PyOS_snprintf(text, sizeof text,
                             is_short ? "%02d%02d%02d%02d%02d%02d" : "%04d%02d%02d%02d%02d%02d",
                             is_short ? year % 100 : year, PyDateTime_GET_MONTH(utc),
                             PyDateTime_GET_DAY(utc), PyDateTime_DATE_GET_HOUR(utc),
                             PyDateTime_DATE_GET_MINUTE(utc), PyDateTime_DATE_GET_SECOND(utc));
    Py_DECREF(utc);
    if (!fits) {
        PyErr_Format(PyExc_ValueError, "%S is no UTCTime: 1950 to 2049, whole seconds", value);
        return false;
    }
    if (fraction != 0) {
        size += PyOS_snprintf(text + size, sizeof text - (size_t)size, ".%06d", fraction);
        while (text[size - 1] == '0') {
            size--;
        }
    }
    text[size++] = 'Z';
    return writer_put(w, text, (size_t)size);
}

/* -- entry ----------------------------------------------------------------------- */

bool leaf_put(writer *w, const meta *type, PyObject *value)
{
    uint8_t octet = value == Py_True ? 0xFF : 0x00;
    switch (type->kind) {
    case SGP32_KIND_OCTETS:
        return put_octets(w, value);
    case SGP32_KIND_ANY:
        return put_open(w, value);
    case SGP32_KIND_BOOLEAN:
        return PyBool_Check(value) ? writer_put(w, &octet, 1) : refuse(value, "bool");
    case SGP32_KIND_INTEGER:
    case SGP32_KIND_NAMED_INTEGER:
        return put_integer(w, value);
    case SGP32_KIND_ENUMERATED:
        return put_enumerated(w, type, value);
    case SGP32_KIND_BITS:
    case SGP32_KIND_NAMED_BITS:
        return put_bits(w, type, value);
    case SGP32_KIND_NULL:
        return value == Py_None || refuse(value, "None");
    case SGP32_KIND_OID:
        return put_oid(w, value);
    case SGP32_KIND_UTC_TIME:
    case SGP32_KIND_GENERALIZED_TIME:
        return put_time(w, type, value);
    default:
        return put_text(w, type, value);
    }
}
