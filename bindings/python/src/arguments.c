/* SPDX-License-Identifier: Apache-2.0 */
#include "module.h"

bool arguments_take(PyObject **taken, const char *const *names, Py_ssize_t required,
                    PyObject *const *given, Py_ssize_t count, PyObject *keywords)
{
    Py_ssize_t most = 0;
    while (names[most + 1] != NULL) {
        taken[most++] = NULL;
    }
    const char *function = names[most]; /* stands last */
    if (count > most) {
        PyErr_Format(PyExc_TypeError, "%s() takes at most %zd arguments", function, most);
        return false;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        taken[i] = given[i];
    }
    Py_ssize_t named = keywords == NULL ? 0 : PyTuple_GET_SIZE(keywords);
    for (Py_ssize_t k = 0; k < named; k++) {
        PyObject *name = PyTuple_GET_ITEM(keywords, k);
        Py_ssize_t i = 0;
        while (i < most && PyUnicode_CompareWithASCIIString(name, names[i]) != 0) {
            i++;
        }
        if (i == most || taken[i] != NULL) {
            PyErr_Format(PyExc_TypeError,
                         i == most ? "%s() has no argument %R" : "%s() was given %R twice",
                         function, name);
            return false;
        }
        taken[i] = given[count + k];
    }
    for (Py_ssize_t i = 0; i < required; i++) {
        if (taken[i] == NULL) {
            PyErr_Format(PyExc_TypeError, "%s() needs the argument '%s'", function, names[i]);
            return false;
        }
    }
    return true;
}

bool arguments_truth(bool *value, PyObject *given)
{
    int found = given == NULL ? 0 : PyObject_IsTrue(given);
    *value = found > 0;
    return found >= 0;
}
