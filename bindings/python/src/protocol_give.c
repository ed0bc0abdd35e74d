/* SPDX-License-Identifier: Apache-2.0 */
/* Results and refusals of the protocol layer. */
#include "protocol.h"

#include <string.h>

/* The library's line without the place that there is none of. What it would say of sizes and tags
   that nobody has filled in is said in other words. */
static PyObject *line_of(const sgp32_error *error)
{
    switch (error->status) {
    case SGP32_SIZE:
        return PyUnicode_FromString("a size is not the one that is due");
    case SGP32_TAG:
        return PyUnicode_FromString("an identifier is not the one that is due");
    default:
        break;
    }
    char text[256];
    size_t size = sgp32_error_format(text, sizeof text, error);
    static const char nowhere[] = " (offset 0)";
    const size_t end = strlen(nowhere);
    if (size >= sizeof text) {
        size = sizeof text - 1;
    }
    if (size > end && memcmp(text + size - end, nowhere, end) == 0) {
        size -= end;
    }
    return PyUnicode_DecodeUTF8(text, (Py_ssize_t)size, "replace");
}

static PyObject *raise_line(PyObject *kind, const sgp32_error *error)
{
    PyObject *line = line_of(error);
    (void)error_raise_text(kind, error, line);
    Py_XDECREF(line);
    return NULL;
}

PyObject *protocol_raise(PyObject *kind, sgp32_status status, const sgp32_type *type)
{
    sgp32_error error;
    memset(&error, 0, sizeof error);
    error.status = status;
    error.type = type;
    return raise_line(kind, &error);
}

/* Whose fault a failure is: the caller's, the provider's, or that of what was to be verified. */
static PyObject *kind_of(sgp32_status status)
{
    switch (status) {
    case SGP32_ARGUMENT:
    case SGP32_BUFFER:
    case SGP32_CRYPTO:
    case SGP32_RANDOM:
        return error_base;
    default:
        return error_verify;
    }
}

void protocol_raise_of(sgp32_status status, const sgp32_type *type)
{
    if (!PyErr_Occurred()) {
        (void)protocol_raise(kind_of(status), status, type);
    }
}

/* Gives the exception that is set an attribute. */
static void add_attribute(const char *name, PyObject *value)
{
    PyObject *kind;
    PyObject *raised;
    PyObject *trace;
    PyErr_Fetch(&kind, &raised, &trace);
    PyErr_NormalizeException(&kind, &raised, &trace);
    if (value == NULL || PyObject_SetAttrString(raised, name, value) != 0) {
        PyErr_Clear(); /* the refusal counts */
    }
    Py_XDECREF(value);
    PyErr_Restore(kind, raised, trace);
}

static const char *fault_name(sgp32_rsp_fault fault)
{
    static const char *const names[] = {"",
                                        "signature",
                                        "transaction_id",
                                        "euicc_challenge",
                                        "server_challenge",
                                        "server_address",
                                        "one_time_key",
                                        "hash_cc",
                                        "operation",
                                        "key_template",
                                        "smdp_oid",
                                        "contents"};
    return (size_t)fault < sizeof names / sizeof *names ? names[fault] : "";
}

void protocol_raise_verdict(sgp32_status status, const sgp32_rsp_verdict *verdict)
{
    protocol_raise_of(status, NULL);
    add_attribute("fault", PyUnicode_FromString(fault_name(verdict->fault)));
    add_attribute("answer", PyLong_FromLongLong(verdict->code));
}

void protocol_raise_fault(sgp32_status status, const sgp32_bpp_fault *fault)
{
    sgp32_error error;
    memset(&error, 0, sizeof error);
    error.status = status;
    error.offset = fault->offset;
    (void)raise_line(kind_of(status), &error);
    add_attribute("reason", PyLong_FromLongLong(fault->reason));
    add_attribute("command", PyLong_FromLongLong(fault->command));
}

/* -- results ------------------------------------------------------------------------ */

static PyObject *octets(sgp32_bytes bytes)
{
    return bytes.data == NULL
               ? Py_NewRef(Py_None)
               : PyBytes_FromStringAndSize((const char *)bytes.data, (Py_ssize_t)bytes.size);
}

static PyObject *text(sgp32_bytes bytes)
{
    return bytes.data == NULL
               ? Py_NewRef(Py_None)
               : PyUnicode_DecodeUTF8((const char *)bytes.data, (Py_ssize_t)bytes.size, "replace");
}

static PyObject *number(sgp32_integer integer)
{
    if (integer.big.size == 0) {
        return PyLong_FromLongLong(integer.value);
    }
    return _PyLong_FromByteArray(integer.big.data, integer.big.size, 0, 1);
}

/* A list that `value` was made for is added to; false if anything failed. */
static bool add(PyObject *list, PyObject *value)
{
    bool done = value != NULL && PyList_Append(list, value) == 0;
    Py_XDECREF(value);
    return done;
}

/* Names of the roles of a set of bits. */
static PyObject *roles(uint32_t bits)
{
    PyObject *list = PyList_New(0);
    for (int role = 1; list != NULL && role < SGP32_ROLE_COUNT; role++) {
        if ((bits & SGP32_ROLE_BIT(role)) != 0 &&
            !add(list, PyUnicode_FromString(sgp32_role_name((sgp32_role)role)))) {
            Py_CLEAR(list);
        }
    }
    return list;
}

/* Names of the reports of a set of bits. */
static PyObject *reports(uint32_t bits)
{
    PyObject *list = PyList_New(0);
    for (uint32_t bit = 1; list != NULL && bit < 1u << SGP32_REPORT_COUNT; bit <<= 1) {
        if ((bits & bit) != 0 && !add(list, PyUnicode_FromString(sgp32_cert_report_name(bit)))) {
            Py_CLEAR(list);
        }
    }
    return list;
}

static PyObject *eins(sgp32_bytes rest)
{
    PyObject *list = PyList_New(0);
    sgp32_bytes ein;
    while (list != NULL && sgp32_ein_next(&rest, &ein) == SGP32_OK) {
        if (!add(list, text(ein))) {
            Py_CLEAR(list);
        }
    }
    return list;
}

/* The key, or None if it cannot be used. */
static PyObject *key_value(const sgp32_certificate *certificate)
{
    if (certificate->key_check != SGP32_CERT_OK) {
        return Py_NewRef(Py_None);
    }
    return Py_BuildValue("(iN)", (int)certificate->key.curve, octets(certificate->key.point));
}

PyObject *certificate_value(const sgp32_certificate *certificate)
{
    PyObject *depth = certificate->has_path_length
                          ? PyLong_FromUnsignedLong(certificate->path_length)
                          : Py_NewRef(Py_None);
    return Py_BuildValue(
        "{s:N,s:N,s:N,s:L,s:L,s:N,s:N,s:N,s:O,s:N,s:N,s:N,s:N,s:N,s:N,s:N,s:N,s:N}", "serial",
        number(certificate->serial), "issuer", octets(certificate->issuer), "subject",
        octets(certificate->subject), "not_before", (long long)certificate->not_before, "not_after",
        (long long)certificate->not_after, "key", key_value(certificate), "subject_key",
        octets(certificate->subject_key), "authority_key", octets(certificate->authority_key),
        "is_ca", certificate->is_ca ? Py_True : Py_False, "path_length", depth, "roles",
        roles(certificate->roles), "common_name", text(certificate->common_name), "organization",
        text(certificate->organization), "subject_serial", text(certificate->subject_serial),
        "dns_name", text(certificate->dns_name), "registered_id",
        octets(certificate->registered_id), "permitted_eins", eins(certificate->permitted_eins),
        "signature", octets(certificate->signature));
}

static PyObject *path_value(const binding_verdict *verdict)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < verdict->verdict.length && i < SGP32_CHAIN_MAX; i++) {
        if (!add(list, PyLong_FromSize_t(verdict->path[i]))) {
            Py_CLEAR(list);
        }
    }
    return list;
}

PyObject *chain_value(const binding_verdict *given)
{
    const sgp32_chain_verdict *verdict = &given->verdict;
    return Py_BuildValue("(sssnssNNn)", sgp32_cert_check_name(verdict->check),
                         sgp32_status_name(verdict->status), verdict->section,
                         (Py_ssize_t)verdict->depth, sgp32_role_name(verdict->role), given->text,
                         reports(verdict->reports), path_value(given), (Py_ssize_t)given->refused);
}

PyObject *decision_value(const binding_decision *decision)
{
    static const char *const names[] = {"accepted", "error_signed", "error_unsigned",
                                        "no_response"};
    return Py_BuildValue("(ssLnN)", names[decision->verdict], sgp32_status_name(decision->status),
                         (long long)decision->code,
                         decision->entry == SIZE_MAX ? (Py_ssize_t)-1 : (Py_ssize_t)decision->entry,
                         octets(sgp32_bytes_of(decision->response.data, decision->response.size)));
}

PyObject *pieces_value(const binding_pieces *pieces)
{
    enum { HEADER = 5 };
    PyObject *list = PyList_New(0);
    const uint8_t *at = pieces->octets.data;
    const uint8_t *end = at + pieces->octets.size;
    while (list != NULL && at < end) {
        size_t size =
            (size_t)at[1] << 24 | (size_t)at[2] << 16 | (size_t)at[3] << 8 | (size_t)at[4];
        if (!add(list, Py_BuildValue("(iy#)", (int)at[0], at + HEADER, (Py_ssize_t)size))) {
            Py_CLEAR(list);
        }
        at += HEADER + size;
    }
    return list;
}

PyObject *block_value(const binding_block *block)
{
    return Py_BuildValue("(y#Oi)", block->data.data, (Py_ssize_t)block->data.size,
                         block->last ? Py_True : Py_False, (int)block->block);
}

void pieces_free(binding_pieces *pieces)
{
    if (pieces->octets.data != NULL) {
        sgp32_wipe(pieces->octets.data, pieces->octets.capacity);
        free(pieces->octets.data);
    }
}
