/* SPDX-License-Identifier: Apache-2.0 */
/* The exceptions: one base, one class for each direction, with what the library knows of it. */
#include "module.h"

PyObject *error_base;
PyObject *error_decode;
PyObject *error_encode;
PyObject *error_verify;

static bool add_class(PyObject *module, PyObject **made, const char *name, const char *text,
                      PyObject *base)
{
    PyObject *full = PyUnicode_FromFormat("sgp32.%s", name);
    const char *utf8 = full == NULL ? NULL : PyUnicode_AsUTF8(full);
    *made = utf8 == NULL ? NULL : PyErr_NewExceptionWithDoc(utf8, text, base, NULL);
    Py_XDECREF(full);
    return *made != NULL && PyModule_AddObjectRef(module, name, *made) == 0;
}

static bool set(PyObject *object, const char *name, PyObject *value)
{
    bool done = value != NULL && PyObject_SetAttrString(object, name, value) == 0;
    Py_XDECREF(value);
    return done;
}

/* What an exception has that was not made for an error of the library. */
static bool add_defaults(void)
{
    return set(error_base, "code", PyUnicode_FromString("argument")) &&
           set(error_base, "offset", PyLong_FromLong(0)) &&
           set(error_base, "path", PyUnicode_FromString("")) &&
           set(error_base, "type", Py_NewRef(Py_None));
}

bool error_add(PyObject *module)
{
    return add_class(module, &error_base, "Error",
                     "What the library refuses. `code` names the reason, `path` and `offset` the\n"
                     "place, `type` the type of the whole message.",
                     PyExc_ValueError) &&
           add_class(module, &error_decode, "DecodeError",
                     "Octets are no value of the type. `offset` is that of the first wrong one.",
                     error_base) &&
           add_class(module, &error_encode, "EncodeError",
                     "A Python value is no value of the type. `path` tells which part.",
                     error_base) &&
           add_class(module, &error_verify, "VerifyError",
                     "A signature, certificate or protected segment does not verify.",
                     error_base) &&
           add_defaults();
}

/* The text that one of the formatting functions of the library writes. */
static PyObject *text_of(size_t (*format)(char *, size_t, const sgp32_error *),
                         const sgp32_error *error)
{
    char text[512];
    size_t size = format(text, sizeof text, error);
    if (size < sizeof text) {
        return PyUnicode_DecodeUTF8(text, (Py_ssize_t)size, "replace");
    }
    char *all = PyMem_Malloc(size + 1);
    if (all == NULL) {
        return PyErr_NoMemory();
    }
    (void)format(all, size + 1, error);
    PyObject *made = PyUnicode_DecodeUTF8(all, (Py_ssize_t)size, "replace");
    PyMem_Free(all);
    return made;
}

PyObject *error_raise_text(PyObject *kind, const sgp32_error *error, PyObject *message)
{
    const meta *type = error->type == NULL ? NULL : meta_of(error->type);
    PyObject *title = type == NULL || type->title == NULL ? Py_None : type->title;
    PyObject *made = message == NULL ? NULL : PyObject_CallOneArg(kind, message);
    if (made != NULL && set(made, "code", PyUnicode_FromString(sgp32_status_name(error->status))) &&
        set(made, "offset", PyLong_FromSize_t(error->offset)) &&
        set(made, "path", text_of(sgp32_error_path, error)) &&
        set(made, "type", Py_NewRef(title))) {
        PyErr_SetObject(kind, made);
    }
    Py_XDECREF(made);
    return NULL;
}

PyObject *error_raise_at(PyObject *kind, const sgp32_error *error, PyObject *message)
{
    PyObject *path = text_of(sgp32_error_path, error);
    PyObject *line = path == NULL ? NULL : PyUnicode_FromFormat("%U: %U", path, message);
    (void)error_raise_text(kind, error, line);
    Py_XDECREF(path);
    Py_XDECREF(line);
    return NULL;
}

/* The library's line. An EncodeError that is not about JSON text has no offset to tell. */
static PyObject *line_of(PyObject *kind, const sgp32_error *error)
{
    PyObject *line = text_of(sgp32_error_format, error);
    Py_ssize_t end =
        line == NULL ? 0 : PyUnicode_GET_LENGTH(line) - (Py_ssize_t)strlen(" (offset 0)");
    if (kind == error_encode && end > 0 && error->offset == 0 && error->status != SGP32_JSON) {
        Py_SETREF(line, PyUnicode_Substring(line, 0, end));
    }
    return line;
}

PyObject *error_raise(PyObject *kind, const sgp32_error *error)
{
    PyObject *message = line_of(kind, error);
    const char *reason = sgp32_json_reason(error);
    if (message != NULL && *reason != '\0') {
        Py_SETREF(message, PyUnicode_FromFormat("%U: %s", message, reason));
    }
    (void)error_raise_text(kind, error, message);
    Py_XDECREF(message);
    return NULL;
}
