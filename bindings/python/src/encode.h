/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SGP32_PYTHON_ENCODE_H
#define SGP32_PYTHON_ENCODE_H

#include "writer.h"

/* The DER of a Python value; NULL with EncodeError or MemoryError set. */
PyObject *encode_value(const meta *type, PyObject *value);

/* encode(type, value) */
PyObject *encode_call(PyObject *module, PyObject *const *given, Py_ssize_t count,
                      PyObject *keywords);

#endif
