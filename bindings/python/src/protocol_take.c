/* SPDX-License-Identifier: Apache-2.0 */
/* Arguments of the protocol layer. The package passes nothing but what is looked for here. */
#include "protocol.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 2048 };

bool room_make(room *made, uint8_t **data_argument, size_t *size_argument)
{
    *made = (room){malloc(FIRST_ROOM), FIRST_ROOM, data_argument, size_argument};
    if (made->data == NULL) {
        (void)PyErr_NoMemory();
        return false;
    }
    *data_argument = made->data;
    *size_argument = made->size;
    return true;
}

bool room_grow(room *grown, sgp32_status status, size_t needed)
{
    if (status != SGP32_BUFFER || needed <= grown->size) {
        return false;
    }
    uint8_t *larger = malloc(needed);
    if (larger == NULL) {
        return false;
    }
    room_free(grown);
    grown->data = larger;
    grown->size = needed;
    *grown->data_argument = larger;
    *grown->size_argument = needed;
    return true;
}

void room_free(room *old)
{
    if (old->data != NULL) {
        sgp32_wipe(old->data, old->size);
        free(old->data);
        old->data = NULL;
    }
}

static bool refuse(const char *what)
{
    PyErr_Format(PyExc_TypeError, "%s needed", what);
    return false;
}

static bool octets_of(sgp32_bytes *out, PyObject *value)
{
    if (!PyBytes_Check(value)) {
        return refuse("bytes");
    }
    *out = sgp32_bytes_of(PyBytes_AS_STRING(value), (size_t)PyBytes_GET_SIZE(value));
    return true;
}

bool list_take(binding_list *list, PyObject *value)
{
    if (!PyTuple_Check(value)) {
        return refuse("a tuple of bytes");
    }
    Py_ssize_t count = PyTuple_GET_SIZE(value);
    list->items = PyMem_Calloc((size_t)count + 1, sizeof *list->items);
    if (list->items == NULL) {
        (void)PyErr_NoMemory();
        return false;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        if (!octets_of(&list->items[i], PyTuple_GET_ITEM(value, i))) {
            PyMem_Free(list->items);
            list->items = NULL;
            return false;
        }
    }
    list->count = (size_t)count;
    return true;
}

bool integer_take(sgp32_integer **token, sgp32_integer *number, PyObject *value)
{
    sgp32_bytes content;
    *token = NULL;
    if (value == Py_None) {
        return true;
    }
    if (!octets_of(&content, value) || content.size == 0) {
        return refuse("the octets of an INTEGER");
    }
    *number = (sgp32_integer){0, content};
    if (content.size <= sizeof(int64_t)) {
        uint64_t bits = (content.data[0] & 0x80) != 0 ? UINT64_MAX : 0;
        for (size_t i = 0; i < content.size; i++) {
            bits = bits << 8 | content.data[i];
        }
        *number = sgp32_integer_of((int64_t)bits);
    }
    *token = number;
    return true;
}

bool public_key_take(sgp32_public_key *key, PyObject *value)
{
    if (!PyTuple_Check(value) || PyTuple_GET_SIZE(value) != 2) {
        return refuse("a public key");
    }
    long curve = PyLong_AsLong(PyTuple_GET_ITEM(value, 0));
    if (curve == -1 && PyErr_Occurred()) {
        return false;
    }
    key->curve = (sgp32_curve)curve;
    return octets_of(&key->point, PyTuple_GET_ITEM(value, 1));
}

sgp32_public_key *public_keys_take(PyObject *value)
{
    if (!PyTuple_Check(value)) {
        (void)refuse("a tuple of public keys");
        return NULL;
    }
    Py_ssize_t count = PyTuple_GET_SIZE(value);
    sgp32_public_key *keys = PyMem_Calloc((size_t)count + 1, sizeof *keys);
    if (keys == NULL) {
        (void)PyErr_NoMemory();
    }
    for (Py_ssize_t i = 0; keys != NULL && i < count; i++) {
        if (!public_key_take(&keys[i], PyTuple_GET_ITEM(value, i))) {
            PyMem_Free(keys);
            keys = NULL;
        }
    }
    return keys;
}

bool parts_take(sgp32_bytes *const *parts, Py_ssize_t count, PyObject *value)
{
    if (!PyTuple_Check(value) || PyTuple_GET_SIZE(value) < count) {
        return refuse("a tuple of bytes");
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        if (!octets_of(parts[i], PyTuple_GET_ITEM(value, i))) {
            return false;
        }
    }
    return true;
}

bool esipa_session_take(sgp32_esipa_session *session, PyObject *value)
{
    sgp32_bytes *const parts[] = {
        &session->transaction_id, &session->server_address, &session->server_challenge,
        &session->euicc_info2,    &session->ctx_params1,    &session->smdp_signature2,
        &session->euicc_otpk,     &session->hash_cc,        &session->smdp_address,
        &session->smdp_oid,       &session->iccid};
    enum { COUNT = sizeof parts / sizeof *parts };
    memset(session, 0, sizeof *session);
    if (!parts_take(parts, COUNT, value)) {
        return false;
    }
    PyObject *reason = PyTuple_GET_SIZE(value) > COUNT ? PyTuple_GET_ITEM(value, COUNT) : Py_None;
    session->has_cancel_reason = reason != Py_None;
    session->cancel_reason = session->has_cancel_reason ? PyLong_AsLongLong(reason) : 0;
    return !PyErr_Occurred();
}
