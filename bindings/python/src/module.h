/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The inside of the extension module `sgp32._sgp32`: what the converters share.
 *
 * SWIG makes the wrappers of the C functions; decoding to and encoding from
 * Python values, and the lazy view, are written here by hand, because they are
 * what a test script spends its time in. Everything is called with the GIL held
 * unless a comment says otherwise.
 */
#ifndef SGP32_PYTHON_MODULE_H
#define SGP32_PYTHON_MODULE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "sgp32/codec.h"
#include "sgp32/json.h"
#include "sgp32/schema.h"

/* The most values that can enclose each other; deeper ones are refused by the library. */
#define DEPTH_MAX SGP32_PATH_MAX

/* Input from which on checking it is worth giving the GIL away. */
#define LONG_INPUT 16384

/* -- meta.c: the schema with Python's names -------------------------------------- */

typedef struct meta meta;

typedef struct meta_component {
    PyObject *name; /* interned; NULL for the element of a list */
    const meta *type;
    PyObject *fallback; /* the DEFAULT; NULL for none */
    uint32_t tag;       /* identifier on the wire; 0 for an untagged CHOICE or open type */
    bool wrapped;       /* `tag` is an explicit wrapper around the value's own tag */
    bool optional;      /* OPTIONAL or DEFAULT */
    bool hidden;        /* an attribute of every view has this name */
} meta_component;

/* A type, made once when the module is imported. */
struct meta {
    const sgp32_type *type;
    sgp32_kind kind;
    uint32_t tag;
    bool extensible;
    bool automatic;
    bool has_defaults; /* a component has a DEFAULT */
    size_t count;      /* of components; 1 for a list */
    meta_component *components;
    size_t value_count;
    int64_t *values;        /* of an ENUMERATED */
    PyObject **value_names; /* interned */
    PyObject *title;        /* "SGP32Definitions.EuiccPackageRequest"; NULL for a primitive */
};

/* Makes all of them; false with an exception set. */
bool meta_make(void);

/* That of a type of the library. */
const meta *meta_of(const sgp32_type *type);

/* That of a type named by a Python string; NULL with KeyError or TypeError set. */
const meta *meta_named(PyObject *name);

/* Number of the component or alternative called `name`; -1 if there is none. */
Py_ssize_t meta_index(const meta *type, PyObject *name);

static inline bool meta_is_list(const meta *type)
{
    return type->kind == SGP32_KIND_SEQUENCE_OF || type->kind == SGP32_KIND_SET_OF;
}

/* "$unknown", interned. */
extern PyObject *meta_unknown;

/* -- error.c --------------------------------------------------------------------- */

extern PyObject *error_base;   /* sgp32.Error */
extern PyObject *error_decode; /* sgp32.DecodeError */
extern PyObject *error_encode; /* sgp32.EncodeError */
extern PyObject *error_verify; /* sgp32.VerifyError */

/* Makes the exception classes and adds them to the module. */
bool error_add(PyObject *module);

/* Raises `kind` for an error of the library; always NULL. */
PyObject *error_raise(PyObject *kind, const sgp32_error *error);

/* Raises `kind` with a message of one's own. `error` has the status, type and path. */
PyObject *error_raise_text(PyObject *kind, const sgp32_error *error, PyObject *message);

/* The same, with the path put before the message. */
PyObject *error_raise_at(PyObject *kind, const sgp32_error *error, PyObject *message);

/* -- octets.c --------------------------------------------------------------------- */

/*
 * Octets from Python. Those of a bytes object are used where they are; of any
 * other buffer a copy is made, so that nobody changes them meanwhile. `owner`
 * is a bytes object in both cases.
 */
typedef struct py_octets {
    PyObject *owner;
    sgp32_bytes bytes;
} py_octets;

/* False with TypeError or BufferError set if `value` has no octets. */
bool py_octets_take(py_octets *in, PyObject *value);
void py_octets_free(py_octets *in);

/* -- leaf_read.c ------------------------------------------------------------------ */

/* The Python value of checked contents; NULL with an exception set. */
PyObject *leaf_value(const meta *type, sgp32_bytes content);

/* -- decode.c -------------------------------------------------------------------- */

/* The value of one message; NULL with DecodeError or MemoryError set. */
PyObject *decode_value(const meta *type, sgp32_bytes der, uint32_t options, bool defaults);

/* Checks a message, without the GIL if it is long. */
bool decode_check(const meta *type, sgp32_bytes der, uint32_t options);

/* decode(type, data, lenient=False, defaults=False) */
PyObject *decode_call(PyObject *module, PyObject *const *given, Py_ssize_t count,
                      PyObject *keywords);

/* -- describe.c ------------------------------------------------------------------ */

/* describe(type) */
PyObject *describe_call(PyObject *module, PyObject *name);

/* -- arguments.c ----------------------------------------------------------------- */

/*
 * The arguments of a METH_FASTCALL | METH_KEYWORDS function, in the order of
 * `names`, which ends with the function's own name and NULL. Those that were
 * not given are NULL. False with TypeError set.
 */
bool arguments_take(PyObject **taken, const char *const *names, Py_ssize_t required,
                    PyObject *const *given, Py_ssize_t count, PyObject *keywords);

/* One of them as a truth value, false if it was not given. */
bool arguments_truth(bool *value, PyObject *given);

/* -- module.c -------------------------------------------------------------------- */

/* Adds what is written by hand to the module that SWIG made. */
bool module_add(PyObject *module);

#endif
