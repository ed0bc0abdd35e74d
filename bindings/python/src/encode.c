/* SPDX-License-Identifier: Apache-2.0 */
/*
 * DER from Python values: written backwards in one pass, then checked as a
 * whole by the library, so that nothing comes out which decoding refuses.
 */
#include "encode.h"
#include "view.h"

typedef struct encoder {
    writer out;
    sgp32_error error; /* the path to the value at hand */
    size_t unknown;    /* number of unknown TLVs that were put */
    sgp32_error first_unknown;
} encoder;

static bool put_value(encoder *e, const meta *type, PyObject *value);

/* Raises EncodeError at the value at hand; always false. */
static bool fail(encoder *e, sgp32_status status, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *text = PyUnicode_FromFormatV(format, arguments);
    va_end(arguments);
    e->error.status = status;
    if (text == NULL && PyErr_ExceptionMatches(PyExc_Exception) &&
        !PyErr_ExceptionMatches(PyExc_MemoryError)) {
        PyErr_Clear(); /* what the message shows has a __repr__ that fails */
        text = PyUnicode_FromString("a value of another kind, which cannot be shown");
    }
    if (text != NULL) {
        (void)error_raise_at(error_encode, &e->error, text);
    }
    Py_XDECREF(text);
    return false;
}

/* An exception of Python's about a value becomes an EncodeError that has its place; always false.
 */
static bool fail_leaf(encoder *e, const meta *type)
{
    PyObject *kind = NULL;
    PyObject *cause = NULL;
    PyObject *trace = NULL;
    if (!PyErr_ExceptionMatches(PyExc_Exception) || PyErr_ExceptionMatches(PyExc_MemoryError) ||
        PyErr_ExceptionMatches(error_base)) {
        return false;
    }
    PyErr_Fetch(&kind, &cause, &trace);
    PyErr_NormalizeException(&kind, &cause, &trace);
    sgp32_status status = SGP32_ARGUMENT;
    if (type->kind == SGP32_KIND_OID && PyErr_GivenExceptionMatches(kind, PyExc_ValueError)) {
        status = SGP32_OID;
    } else if (PyErr_GivenExceptionMatches(kind, PyExc_UnicodeError)) {
        status = type->kind == SGP32_KIND_UTF8 ? SGP32_UTF8 : SGP32_STRING;
    }
    (void)fail(e, status, "%S", cause == NULL ? Py_None : cause);
    Py_XDECREF(kind);
    Py_XDECREF(cause);
    Py_XDECREF(trace);
    return false;
}

/* The headers around a value that was written since `mark`, innermost first. */
static bool put_headers(encoder *e, const meta_component *item, size_t mark)
{
    bool bare = item->type->kind == SGP32_KIND_CHOICE || item->type->kind == SGP32_KIND_ANY;
    if (item->wrapped && !bare && !writer_header(&e->out, item->type->tag, mark)) {
        return false;
    }
    return item->tag == 0 || writer_header(&e->out, item->tag, mark);
}

/* One component, alternative or element, which is step `index` of the path. */
static bool put_component(encoder *e, const meta_component *item, uint32_t index, PyObject *value)
{
    size_t mark = e->out.written;
    uint32_t depth = e->error.depth;
    if (depth == DEPTH_MAX) {
        return fail(e, SGP32_DEPTH, "nested too deeply");
    }
    e->error.path[depth] = index;
    e->error.depth = depth + 1;
    Py_INCREF(value); /* a buffer or a tzinfo may run code that changes what holds it */
    bool done = put_value(e, item->type, value) && put_headers(e, item, mark);
    Py_DECREF(value);
    e->error.depth = depth;
    return done;
}

/* -- unknown extensions and alternatives ----------------------------------------- */

static bool put_unknown(encoder *e, const meta *type, PyObject *value)
{
    if (!type->extensible) {
        return fail(e, SGP32_ARGUMENT, "it is not extensible and has no $unknown");
    }
    if (!PyBytes_Check(value) || !writer_is_tlv((const uint8_t *)PyBytes_AS_STRING(value),
                                                (size_t)PyBytes_GET_SIZE(value))) {
        return fail(e, SGP32_ARGUMENT, "$unknown needs complete TLVs in bytes");
    }
    if (e->unknown++ == 0) {
        e->first_unknown = e->error;
    }
    return writer_put(&e->out, PyBytes_AS_STRING(value), (size_t)PyBytes_GET_SIZE(value));
}

static bool put_extensions(encoder *e, const meta *type, PyObject *list)
{
    if (!PyList_Check(list) && !PyTuple_Check(list)) {
        return fail(e, SGP32_ARGUMENT, "$unknown needs a list of bytes");
    }
    for (Py_ssize_t i = PySequence_Fast_GET_SIZE(list); i != 0; i--) {
        if (!put_unknown(e, type, PySequence_Fast_GET_ITEM(list, i - 1))) {
            return false;
        }
    }
    return true;
}

static sgp32_status count_unknown(void *context, const sgp32_event *event)
{
    *(size_t *)context += event->kind == SGP32_EVENT_UNKNOWN;
    return SGP32_OK;
}

/* What was put as unknown must be unknown to decoding too. */
static bool check_unknown(encoder *e, const meta *type, sgp32_bytes der)
{
    size_t found = 0;
    if (sgp32_walk(type->type, NULL, der, SGP32_STRICT, count_unknown, &found) == SGP32_OK &&
        found == e->unknown) {
        return true;
    }
    e->error = e->first_unknown;
    return fail(e, SGP32_TAG, "$unknown has a TLV that the type knows or cannot have");
}

/* -- constructed values ---------------------------------------------------------- */

/* By int's own comparison, whatever a subclass does. */
static bool equal_integers(PyObject *a, PyObject *b)
{
    PyObject *same = PyLong_Type.tp_richcompare(a, b, Py_EQ);
    Py_XDECREF(same); /* True lives on */
    return same == Py_True;
}

static bool is_default(const meta_component *item, PyObject *value)
{
    if (item->fallback == NULL) {
        return false;
    }
    return item->type->kind == SGP32_KIND_BOOLEAN ? value == item->fallback
                                                  : PyLong_Check(value) && !PyBool_Check(value) &&
                                                        equal_integers(value, item->fallback);
}

/* A key that no component has. */
static bool fail_key(encoder *e, const meta *type, PyObject *dict)
{
    PyObject *key = NULL;
    PyObject *value = NULL;
    Py_ssize_t at = 0;
    while (PyDict_Next(dict, &at, &key, &value)) {
        if (meta_index(type, key) < 0 &&
            !(PyUnicode_Check(key) && PyUnicode_Compare(key, meta_unknown) == 0)) {
            return fail(e, SGP32_ARGUMENT, "it has no component %R", key);
        }
    }
    return fail(e, SGP32_ARGUMENT, "the dict changed while it was encoded");
}

/* The first mandatory component that a dict lacks. */
static bool fail_missing(encoder *e, const meta *type, PyObject *dict)
{
    uint32_t i = 0;
    while (i + 1 < type->count &&
           (type->components[i].optional ||
            PyDict_GetItemWithError(dict, type->components[i].name) != NULL)) {
        i++;
    }
    e->error.path[e->error.depth++] = i;
    e->error.status = SGP32_MISSING;
    e->error.minimum = type->components[i].tag;
    (void)error_raise(error_encode, &e->error);
    return false;
}

static bool put_sequence(encoder *e, const meta *type, PyObject *dict)
{
    Py_ssize_t found = 0;
    PyObject *extensions = PyDict_GetItemWithError(dict, meta_unknown);
    if (extensions != NULL) {
        found++;
        if (!put_extensions(e, type, extensions)) {
            return false;
        }
    }
    for (size_t i = type->count; i != 0; i--) {
        const meta_component *item = &type->components[i - 1];
        PyObject *value = PyDict_GetItemWithError(dict, item->name);
        if (value == NULL) {
            if (PyErr_Occurred()) {
                return false;
            }
            if (!item->optional) {
                return fail_missing(e, type, dict);
            }
            continue;
        }
        found++;
        if (!is_default(item, value) && !put_component(e, item, (uint32_t)(i - 1), value)) {
            return false;
        }
    }
    return found == PyDict_GET_SIZE(dict) || fail_key(e, type, dict);
}

static bool put_choice(encoder *e, const meta *type, PyObject *pair)
{
    PyObject *name = PyTuple_GET_ITEM(pair, 0);
    PyObject *value = PyTuple_GET_ITEM(pair, 1);
    Py_ssize_t index = PyUnicode_Check(name) ? meta_index(type, name) : -1;
    if (index >= 0) {
        return put_component(e, &type->components[index], (uint32_t)index, value);
    }
    if (PyUnicode_Check(name) && PyUnicode_Compare(name, meta_unknown) == 0) {
        return put_unknown(e, type, value);
    }
    return fail(e, SGP32_CHOICE, "it has no alternative %R", name);
}

static bool put_list(encoder *e, const meta *type, PyObject *list)
{
    size_t mark = e->out.written;
    Py_ssize_t size = PySequence_Fast_GET_SIZE(list);
    for (Py_ssize_t i = size; i != 0; i--) {
        if (PySequence_Fast_GET_SIZE(list) != size) {
            return fail(e, SGP32_ARGUMENT, "the list changed while it was encoded");
        }
        PyObject *value = PySequence_Fast_GET_ITEM(list, i - 1);
        if (!put_component(e, type->components, (uint32_t)(i - 1), value)) {
            return false;
        }
    }
    return type->kind == SGP32_KIND_SEQUENCE_OF || writer_sort(&e->out, mark);
}

static bool put_value(encoder *e, const meta *type, PyObject *value)
{
    const char *given = Py_TYPE(value)->tp_name;
    if (view_is(value)) {
        sgp32_bytes content;
        return view_content(&content, value, type) ? writer_put(&e->out, content.data, content.size)
                                                   : fail_leaf(e, type);
    }
    if (type->kind <= SGP32_KIND_SET) {
        return PyDict_Check(value) ? put_sequence(e, type, value)
                                   : fail(e, SGP32_ARGUMENT, "dict needed, not %.100s", given);
    }
    if (type->kind == SGP32_KIND_CHOICE) {
        return PyTuple_Check(value) && PyTuple_GET_SIZE(value) == 2
                   ? put_choice(e, type, value)
                   : fail(e, SGP32_ARGUMENT, "a tuple of name and value needed, not %.100s", given);
    }
    if (meta_is_list(type)) {
        return PyList_Check(value) || PyTuple_Check(value)
                   ? put_list(e, type, value)
                   : fail(e, SGP32_ARGUMENT, "list needed, not %.100s", given);
    }
    return leaf_put(&e->out, type, value) || fail_leaf(e, type);
}

/* -- entry ----------------------------------------------------------------------- */

/* The whole message, checked. */
static PyObject *put_message(encoder *e, const meta *type, PyObject *value)
{
    const meta_component root = {.type = type, .tag = type->tag};
    if (!put_value(e, type, value) || !put_headers(e, &root, 0)) {
        return NULL;
    }
    sgp32_bytes der = sgp32_bytes_of(writer_data(&e->out), e->out.written);
    sgp32_status status = SGP32_OK;
    if (der.size >= LONG_INPUT) {
        Py_BEGIN_ALLOW_THREADS status = sgp32_validate(type->type, &e->error, der, SGP32_STRICT);
        Py_END_ALLOW_THREADS
    } else {
        status = sgp32_validate(type->type, &e->error, der, SGP32_STRICT);
    }
    if (status != SGP32_OK) {
        e->error.offset = 0; /* it was one in the encoding, which nobody sees */
        return error_raise(error_encode, &e->error);
    }
    if (e->unknown != 0 && !check_unknown(e, type, der)) {
        return NULL;
    }
    return PyBytes_FromStringAndSize((const char *)der.data, (Py_ssize_t)der.size);
}

PyObject *encode_value(const meta *type, PyObject *value)
{
    encoder e;
    writer_open(&e.out);
    memset(&e.error, 0, offsetof(sgp32_error, path));
    e.error.actual = 0;
    e.error.minimum = 0;
    e.error.maximum = 0;
    e.error.type = type->type;
    e.unknown = 0;
    PyObject *made = put_message(&e, type, value);
    writer_close(&e.out);
    return made;
}

PyObject *encode_call(PyObject *module, PyObject *const *given, Py_ssize_t count,
                      PyObject *keywords)
{
    static const char *const names[] = {"type", "value", "encode", NULL};
    PyObject *taken[2];
    (void)module;
    if (!arguments_take(taken, names, 2, given, count, keywords)) {
        return NULL;
    }
    const meta *type = meta_named(taken[0]);
    return type == NULL ? NULL : encode_value(type, taken[1]);
}
