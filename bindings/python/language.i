/* SPDX-License-Identifier: Apache-2.0 */
/* Python's typemaps for bindings/swig/sgp32.i. */

%{
#include "module.h"
%}

%init %{
    if (!module_add(m)) {
        Py_DECREF(m);
        return NULL;
    }
%}

/* Octets in: bytes are used where they are, other buffers and text are copied. */
%typemap(in) sgp32_bytes (py_octets taken = {NULL, {NULL, 0}}) {
    if (!py_octets_take(&taken, $input)) {
        SWIG_fail;
    }
    $1 = taken.bytes;
}
%typemap(freearg) sgp32_bytes {
    py_octets_free(&taken$argnum);
}
%typemap(in) sgp32_bytes json {
    Py_ssize_t size = 0;
    const char *text = PyUnicode_AsUTF8AndSize($input, &size);
    if (text == NULL) {
        SWIG_fail;
    }
    $1 = sgp32_bytes_of(text, (size_t)size);
}
%typemap(freearg) sgp32_bytes json ""

/* A type by its name. */
%typemap(in) const sgp32_type * {
    const meta *named = meta_named($input);
    if (named == NULL) {
        SWIG_fail;
    }
    $1 = (sgp32_type *)(uintptr_t)named->type;
}

/* Results. */
%typemap(in, numinputs=0) binding_octets * (binding_octets made = {NULL, 0}) {
    $1 = &made;
}
%typemap(argout) binding_octets * {
    if (result == SGP32_OK) {
        $result = SWIG_AppendOutput(
            $result, PyBytes_FromStringAndSize((const char *)$1->data, (Py_ssize_t)$1->size));
    }
}
%typemap(freearg) binding_octets * {
    free($1->data);
}
%typemap(in, numinputs=0) binding_text * (binding_text made = {NULL, 0}) {
    $1 = &made;
}
%typemap(argout) binding_text * {
    if (result == SGP32_OK) {
        $result = SWIG_AppendOutput(
            $result, PyUnicode_DecodeUTF8($1->data, (Py_ssize_t)$1->size, NULL));
    }
}
%typemap(freearg) binding_text * {
    free($1->data);
}

/* Errors. The last word is `ret`: a status without an error is raised by its name. */
%typemap(in, numinputs=0) sgp32_error * (sgp32_error failure) {
    memset(&failure, 0, sizeof failure);
    $1 = &failure;
}
%typemap(argout) sgp32_error *error {
    if (result != SGP32_OK) {
        (void)error_raise(error_decode, $1);
    }
}
%typemap(argout) sgp32_error *encode_error {
    if (result != SGP32_OK) {
        (void)error_raise(error_encode, $1);
    }
}
%typemap(argout) sgp32_error *verify_error {
    if (result != SGP32_OK) {
        (void)error_raise(error_verify, $1);
    }
}
%typemap(out) sgp32_status {
    $result = SWIG_Py_Void();
}
%typemap(ret) sgp32_status {
    if ($1 != SGP32_OK) {
        if (!PyErr_Occurred()) {
            sgp32_error failure;
            memset(&failure, 0, sizeof failure);
            failure.status = $1;
            (void)error_raise(error_base, &failure);
        }
        Py_XDECREF($result);
        return NULL;
    }
}
