/* SPDX-License-Identifier: Apache-2.0 */
/* Arguments and results of the protocol layer, for the typemaps of typemaps.i. */
#ifndef SGP32_PYTHON_PROTOCOL_H
#define SGP32_PYTHON_PROTOCOL_H

#include "module.h"

#include "chain.h"
#include "messages.h"
#include "sgp32/esipa.h"
#include "stream.h"

/* -- protocol_take.c: arguments ---------------------------------------------------- */

/* Memory for a result, which starts small. Needs no GIL to grow. */
typedef struct room {
    uint8_t *data;
    size_t size;
    uint8_t **data_argument; /* the arguments of the call that names it */
    size_t *size_argument;
} room;

/* False with MemoryError set. */
bool room_make(room *made, uint8_t **data_argument, size_t *size_argument);
/* Whether the call has to be repeated with more. */
bool room_grow(room *grown, sgp32_status status, size_t needed);
void room_free(room *old);

/* All of these take from Python: false with an exception set. */

/* A list of bytes objects; free the items. */
bool list_take(binding_list *list, PyObject *value);
/* The content octets of an INTEGER, or None: then `*token` is NULL. */
bool integer_take(sgp32_integer **token, sgp32_integer *number, PyObject *value);
/* A tuple of curve and point. */
bool public_key_take(sgp32_public_key *key, PyObject *value);
/* A list of such tuples; PyMem_Free frees them. NULL with an exception set. */
sgp32_public_key *public_keys_take(PyObject *value);
/* A tuple that begins with `count` bytes objects. */
bool parts_take(sgp32_bytes *const *parts, Py_ssize_t count, PyObject *value);
/* The members of an sgp32_esipa_session, with None or a number for the last. */
bool esipa_session_take(sgp32_esipa_session *session, PyObject *value);

/* -- protocol_give.c: results ------------------------------------------------------- */

/* Raises `kind` for a status; `type` may be NULL. Always NULL. */
PyObject *protocol_raise(PyObject *kind, sgp32_status status, const sgp32_type *type);
/* Raises VerifyError, or Error where the caller or the provider is what failed. An exception that
   is set already stays. */
void protocol_raise_of(sgp32_status status, const sgp32_type *type);
/* The same, with the attributes `fault` and `answer`. */
void protocol_raise_verdict(sgp32_status status, const sgp32_rsp_verdict *verdict);
/* The same, with the attributes `reason` and `command`. */
void protocol_raise_fault(sgp32_status status, const sgp32_bpp_fault *fault);

/* What becomes a dataclass of the package; NULL with an exception set. */
PyObject *certificate_value(const sgp32_certificate *certificate);
PyObject *chain_value(const binding_verdict *verdict);
PyObject *decision_value(const binding_decision *decision);
PyObject *pieces_value(const binding_pieces *pieces);
PyObject *block_value(const binding_block *block);

/* Wipes and frees. */
void pieces_free(binding_pieces *pieces);

#endif
