/* SPDX-License-Identifier: Apache-2.0 */
/* The functions that are written by hand, added to the module that SWIG makes. */
#include "common.h"
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

/* tool(arguments): runs the command-line tool, without the GIL; its exit status. */
static PyObject *tool_call(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *list = PySequence_Tuple(arguments);
    Py_ssize_t count = list == NULL ? 0 : PyTuple_GET_SIZE(list);
    char **words = PyMem_Calloc((size_t)count + 1, sizeof *words);
    bool good = list != NULL && words != NULL;
    int status = 0;
    for (Py_ssize_t i = 0; good && i < count; i++) {
        /* The tool reads its arguments and does not write to them. */
        PyObject *word = PyTuple_GET_ITEM(list, i);
        words[i] = PyUnicode_Check(word) ? (char *)(uintptr_t)PyUnicode_AsUTF8(word) : NULL;
        good = words[i] != NULL;
    }
    if (good) {
        Py_BEGIN_ALLOW_THREADS status = binding_tool((int)count, words);
        (void)fflush(stdout);
        Py_END_ALLOW_THREADS
    } else if (!PyErr_Occurred()) {
        PyErr_SetString(PyExc_TypeError, "a list of str needed");
    }
    PyMem_Free(words);
    Py_XDECREF(list);
    return good ? PyLong_FromLong(status) : NULL;
}

/* Through a function pointer without arguments, as PyMethodDef holds it. */
#define FAST(function) ((PyCFunction)(void (*)(void))(function))

static PyMethodDef methods[] = {
    {"decode", FAST(decode_call), METH_FASTCALL | METH_KEYWORDS,
     "decode($module, type, data, lenient=False, defaults=False)\n--\n\n"
     "The Python value of a message. `lenient` also takes BER forms and known deviations of\n"
     "devices, `defaults` fills in the DEFAULT of absent components. DecodeError tells what is\n"
     "wrong and where."},
    {"encode", FAST(encode_call), METH_FASTCALL | METH_KEYWORDS,
     "encode($module, type, value)\n--\n\n"
     "The DER encoding of a Python value, or of a view. EncodeError tells which part is wrong."},
    {"view", FAST(view_call), METH_FASTCALL | METH_KEYWORDS,
     "view($module, data, type=None, lenient=False)\n--\n\n"
     "A view of a message, which is checked now and decoded where it is touched. Without a type\n"
     "that is taken which fits best. With `lenient` the view is of the DER form."},
    {"describe", describe_call, METH_O, "What the schema says of a type, as a dict."},
    {"tool", tool_call, METH_O,
     "Runs the command-line tool on a list of arguments; its exit status."},
    {"type_names", types_call, METH_NOARGS, "Full names of all types."},
    {NULL, NULL, 0, NULL},
};

bool module_add(PyObject *module)
{
    return meta_make() && error_add(module) && view_add(module) &&
           PyModule_AddFunctions(module, methods) == 0;
}
