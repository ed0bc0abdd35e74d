/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SGP32_PYTHON_VIEW_H
#define SGP32_PYTHON_VIEW_H

#include "module.h"

/* view(data, type=None, lenient=False) */
PyObject *view_call(PyObject *module, PyObject *const *given, Py_ssize_t count, PyObject *keywords);

/* Whether a Python value is a view. */
bool view_is(PyObject *value);

/* The octets of a view without the headers that its holder gives it; false with TypeError set if
   it is no view of `type`. */
bool view_content(sgp32_bytes *content, PyObject *view, const meta *type);

/* Readies the type and adds it to the module. */
bool view_add(PyObject *module);

#endif
