/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SGP32_PYTHON_ENCODE_H
#define SGP32_PYTHON_ENCODE_H

#include "writer.h"

/* The DER of a Python value; NULL with EncodeError or MemoryError set. */
PyObject *encode_value(const meta *type, PyObject *value);

/* sgp32._sgp32.encode(type, value) */
PyObject *encode_call(PyObject *module, PyObject *const *arguments, Py_ssize_t count);

#endif
