/* SPDX-License-Identifier: Apache-2.0 */
/* Octets from Python: bytes as they are, any other buffer as a copy. */
#include "module.h"

bool py_octets_take(py_octets *in, PyObject *value)
{
    in->owner = NULL;
    if (PyBytes_CheckExact(value)) {
        in->owner = Py_NewRef(value);
    } else if (PyObject_CheckBuffer(value)) {
        in->owner = PyBytes_FromObject(value);
    } else {
        PyErr_Format(PyExc_TypeError, "bytes needed, not %.100s", Py_TYPE(value)->tp_name);
    }
    if (in->owner == NULL) {
        return false;
    }
    in->bytes = sgp32_bytes_of(PyBytes_AS_STRING(in->owner), (size_t)PyBytes_GET_SIZE(in->owner));
    return true;
}

void py_octets_free(py_octets *in)
{
    Py_CLEAR(in->owner);
}
