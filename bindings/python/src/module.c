/* SPDX-License-Identifier: Apache-2.0 */
/* The functions that are written by hand, added to the module that SWIG makes. */
#include "encode.h"
#include "view.h"

static PyObject *types_call(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    PyObject *list = PyList_New(0);
    size_t count = sgp32_type_count();
    for (size_t i = 0; list != NULL && i < count; i++) {
        if (PyList_Append(list, meta_of(sgp32_type_at(i))->title) != 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

/* Through a function pointer without arguments, as PyMethodDef holds it. */
#define FAST(function) ((PyCFunction)(void (*)(void))(function))

static PyMethodDef methods[] = {
    {"decode", FAST(decode_call), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"encode", FAST(encode_call), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"view", FAST(view_call), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"type_names", types_call, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

bool module_add(PyObject *module)
{
    return meta_make() && error_add(module) && view_add(module) &&
           PyModule_AddFunctions(module, methods) == 0;
}
