/* SPDX-License-Identifier: Apache-2.0 */
/* Python's typemaps for bindings/swig/protocol.i. */

%{
#include "protocol.h"
%}

/* The interpreter runs on meanwhile, and while a context's lock is waited for: SWIG's own -threads
   would take the GIL back before that is given up. */
%define CRYPTO_BEGIN
%feature("nothreadallow") "1";
%exception {
    PyThreadState *saved = PyEval_SaveThread();
    binding_crypto_enter();
    $action
    binding_crypto_leave();
    PyEval_RestoreThread(saved);
}
%enddef
%define CRYPTO_ROOM_BEGIN
%feature("nothreadallow") "1";
%exception {
    PyThreadState *saved = PyEval_SaveThread();
    binding_crypto_enter();
    do {
        $action
    } while (room_grow(&_global_room, result, _global_view.size));
    binding_crypto_leave();
    PyEval_RestoreThread(saved);
}
%enddef
%define CRYPTO_END
%feature("nothreadallow") "";
%exception;
%enddef

%typemap(in, numinputs=0) const sgp32_crypto *crypto {
    $1 = (sgp32_crypto *)(uintptr_t)binding_crypto();
    if ($1 == NULL) {
        (void)protocol_raise(error_base, SGP32_CRYPTO, NULL);
        SWIG_fail;
    }
}

/* Octets that are returned, in room that grows until they fit. */
%typemap(in, numinputs=0) sgp32_bytes *view (sgp32_bytes _global_view = {NULL, 0}) {
    $1 = &_global_view;
}
%typemap(in, numinputs=0) (uint8_t *buffer, size_t capacity) (room _global_room) {
    if (!room_make(&_global_room, &$1, &$2)) {
        SWIG_fail;
    }
}
%typemap(argout) (uint8_t *buffer, size_t capacity) {
    if (result == SGP32_OK) {
        $result = SWIG_AppendOutput($result,
                                    PyBytes_FromStringAndSize((const char *)_global_view.data,
                                                              (Py_ssize_t)_global_view.size));
    }
}
%typemap(freearg) (uint8_t *buffer, size_t capacity) {
    room_free(&_global_room);
}
%typemap(in, numinputs=0) uint8_t [ANY] (uint8_t out[$1_dim0]) {
    $1 = out;
}
%typemap(argout) uint8_t [ANY] {
    if (result == SGP32_OK) {
        $result =
            SWIG_AppendOutput($result, PyBytes_FromStringAndSize((const char *)$1, $1_dim0));
    }
}
%typemap(freearg) uint8_t [ANY] {
    sgp32_wipe(out$argnum, sizeof out$argnum);
}
%typemap(in) const uint8_t [ANY] (py_octets taken = {NULL, {NULL, 0}}) {
    if (!py_octets_take(&taken, $input)) {
        SWIG_fail;
    }
    if (taken.bytes.size != $1_dim0) {
        (void)protocol_raise(error_base, SGP32_SIZE, NULL);
        SWIG_fail;
    }
    $1 = (uint8_t *)(uintptr_t)taken.bytes.data;
}
%typemap(argout) const uint8_t [ANY] ""
%typemap(freearg) const uint8_t [ANY] {
    py_octets_free(&taken$argnum);
}
%typemap(in, numinputs=0) char text[ANY] (char out[$1_dim0]) {
    $1 = out;
}
%typemap(argout) char text[ANY] {
    if (result == SGP32_OK) {
        $result = SWIG_AppendOutput($result, PyUnicode_FromString($1));
    }
}
%typemap(in) (const sgp32_bytes *segments, size_t count)
    (py_octets taken = {NULL, {NULL, 0}}) {
    if (!py_octets_take(&taken, $input)) {
        SWIG_fail;
    }
    $1 = &taken.bytes;
    $2 = 1;
}
%typemap(freearg) (const sgp32_bytes *segments, size_t count) {
    py_octets_free(&taken$argnum);
}
%typemap(in, numinputs=0) size_t *size (size_t found = 0) {
    $1 = &found;
}
%typemap(argout) size_t *size {
    $result = SWIG_AppendOutput($result, PyLong_FromSize_t(*$1));
}

/* Lists of octets. */
%typemap(in) const binding_list * (binding_list list = {NULL, 0}) {
    if (!list_take(&list, $input)) {
        SWIG_fail;
    }
    $1 = &list;
}
%typemap(freearg) const binding_list * {
    PyMem_Free(list$argnum.items);
}

/* Numbers with names. */
%apply int { sgp32_curve, sgp32_role, sgp32_rsp_signature, sgp32_result_input, sgp32_cc_reading };

/* None, or the content octets of an INTEGER. */
%typemap(in) const sgp32_integer *token (sgp32_integer number) {
    if (!integer_take(&$1, &number, $input)) {
        SWIG_fail;
    }
}

/* A public key is a tuple of curve and point; None where one may be left out. */
%typemap(in) const sgp32_public_key * (sgp32_public_key key) {
    if (!public_key_take(&key, $input)) {
        SWIG_fail;
    }
    $1 = &key;
}
%typemap(argout) const sgp32_public_key * ""
%typemap(in) const sgp32_public_key *smdp_key (sgp32_public_key key) {
    if ($input != Py_None && !public_key_take(&key, $input)) {
        SWIG_fail;
    }
    $1 = $input == Py_None ? NULL : &key;
}
%apply const sgp32_public_key *smdp_key { const sgp32_public_key *optional_key };
%typemap(in) const sgp32_public_key *anchor_keys {
    $1 = public_keys_take($input);
    if ($1 == NULL) {
        SWIG_fail;
    }
}
%typemap(freearg) const sgp32_public_key *anchor_keys {
    PyMem_Free($1);
}
%typemap(in, numinputs=0) sgp32_public_key *key (sgp32_public_key found) {
    $1 = &found;
}
%typemap(argout) sgp32_public_key *key {
    if (result == SGP32_OK) {
        $result = SWIG_AppendOutput(
            $result, Py_BuildValue("(iy#)", (int)$1->curve, $1->point.data,
                                   (Py_ssize_t)$1->point.size));
    }
}

/* Secrets: a handle in; or a new one, as what the function returns. */
%define SECRET(TYPE)
typedef struct TYPE {} TYPE;
%typemap(in) TYPE * {
    void *held = NULL;
    if ($input == Py_None || !SWIG_IsOK(SWIG_ConvertPtr($input, &held, $descriptor(TYPE *), 0))) {
        SWIG_exception_fail(SWIG_TypeError, "a " #TYPE " is needed");
    }
    $1 = held;
}
/* Empty ones: else those of the new secrets below would hold for const too. */
%typemap(argout) TYPE * ""
%typemap(freearg) TYPE * ""
%apply TYPE * { const TYPE * };
%typemap(in, numinputs=0) TYPE *made {
    $1 = calloc(1, sizeof(TYPE));
    if ($1 == NULL) {
        (void)PyErr_NoMemory();
        SWIG_fail;
    }
}
%typemap(argout) TYPE *made {
    if (result == SGP32_OK) {
        $result = SWIG_AppendOutput(
            $result, SWIG_NewPointerObj($1, $descriptor(TYPE *), SWIG_POINTER_OWN));
        $1 = NULL;
    }
}
%typemap(freearg) TYPE *made {
    if ($1 != NULL) {
        sgp32_wipe($1, sizeof(TYPE));
        free($1);
    }
}
%typemap(in, numinputs=0) TYPE **made (TYPE *found = NULL) {
    $1 = &found;
}
%typemap(argout) TYPE **made {
    if (result == SGP32_OK) {
        $result = SWIG_AppendOutput(
            $result, SWIG_NewPointerObj(*$1, $descriptor(TYPE *), SWIG_POINTER_OWN));
    }
}
%enddef
/* A handle or None. */
%define MAY_BE_NONE(TYPE, NAME)
%typemap(in) TYPE *NAME {
    void *held = NULL;
    if (!SWIG_IsOK(SWIG_ConvertPtr($input, &held, $descriptor(TYPE *), 0))) {
        SWIG_exception_fail(SWIG_TypeError, "a " #TYPE " or None is needed");
    }
    $1 = held;
}
%apply TYPE *NAME { const TYPE *NAME };
%enddef
MAY_BE_NONE(sgp32_private_key, signer)
MAY_BE_NONE(sgp32_private_key, optional_one_time)
MAY_BE_NONE(sgp32_session_keys, optional_keys)
MAY_BE_NONE(sgp32_session_keys, profile_keys)
MAY_BE_NONE(sgp32_euicc_agreement, optional_agreement)

/* Messages: octets in, decoded. A refusal is one of that type. */
%define MESSAGE(TYPE)
%typemap(in) const TYPE * (py_octets taken = {NULL, {NULL, 0}}, TYPE value) {
    sgp32_error failure;
    if (!py_octets_take(&taken, $input)) {
        SWIG_fail;
    }
    if (TYPE##_decode(&value, &failure, taken.bytes, SGP32_LENIENT) != SGP32_OK) {
        (void)error_raise(error_decode, &failure);
        SWIG_fail;
    }
    $1 = &value;
}
%typemap(argout) const TYPE * {
    if (result != SGP32_OK) {
        protocol_raise_of(result, &TYPE##_type);
    }
}
%typemap(freearg) const TYPE * {
    py_octets_free(&taken$argnum);
}
%enddef
MESSAGE(sgp32_EuiccPackageRequest)
MESSAGE(sgp32_EuiccPackageResult)
MESSAGE(sgp32_EimConfigurationData)
MESSAGE(sgp32_PendingNotification)
MESSAGE(sgp32_CompactAuthenticateResponseOk)
MESSAGE(sgp32_CompactPrepareDownloadResponseOk)
MESSAGE(sgp32_CompactProfileInstallationResult)
MESSAGE(sgp32_CompactCancelSessionResponseOk)
MESSAGE(sgp22_ServerSigned1)
MESSAGE(sgp22_SmdpSigned2)
MESSAGE(sgp22_EUICCSigned2)
MESSAGE(sgp22_EuiccCancelSessionSigned)
MESSAGE(sgp22_InitialiseSecureChannelRequest)

/* Structs of views, as tuples in the order of the struct. */
%typemap(in) const sgp32_rsp_session * (sgp32_rsp_session session) {
    sgp32_bytes *const parts[] = {&session.transaction_id, &session.euicc_challenge,
                                  &session.server_challenge, &session.server_address};
    if (!parts_take(parts, 4, $input)) {
        SWIG_fail;
    }
    $1 = &session;
}
%typemap(in) const sgp32_esipa_session * (sgp32_esipa_session session) {
    if (!esipa_session_take(&session, $input)) {
        SWIG_fail;
    }
    $1 = &session;
}
%typemap(in) const sgp32_smdp_agreement * (sgp32_smdp_agreement agreement) {
    sgp32_bytes *const parts[] = {&agreement.transaction_id, &agreement.host_id, &agreement.eid,
                                  &agreement.euicc_otpk};
    void *one_time = NULL;
    if (!PyTuple_Check($input) || PyTuple_GET_SIZE($input) != 5 ||
        !SWIG_IsOK(SWIG_ConvertPtr(PyTuple_GET_ITEM($input, 4), &one_time,
                                   $descriptor(sgp32_private_key *), 0))) {
        SWIG_exception_fail(SWIG_TypeError, "four octets and a key are needed");
    }
    if (!parts_take(parts, 4, $input)) {
        SWIG_fail;
    }
    agreement.one_time = one_time;
    $1 = &agreement;
}

/* Certificates: octets in; what one says out. */
%typemap(in) const sgp32_certificate * (py_octets taken = {NULL, {NULL, 0}},
                                        sgp32_certificate value) {
    sgp32_error failure;
    if (!py_octets_take(&taken, $input)) {
        SWIG_fail;
    }
    if (sgp32_certificate_decode(&value, &failure, taken.bytes, SGP32_LENIENT) != SGP32_OK) {
        (void)error_raise(error_decode, &failure);
        SWIG_fail;
    }
    $1 = &value;
}
%typemap(argout) const sgp32_certificate * ""
%typemap(freearg) const sgp32_certificate * {
    py_octets_free(&taken$argnum);
}
%typemap(in, numinputs=0) sgp32_certificate *certificate (sgp32_certificate value) {
    $1 = &value;
}
%typemap(argout) sgp32_certificate *certificate {
    if (result == SGP32_OK) {
        $result = SWIG_AppendOutput($result, certificate_value($1));
    }
}

/* Verdicts and pieces. */
%define RESULT(TYPE, CONVERT)
%typemap(in, numinputs=0) TYPE * (TYPE given) {
    memset(&given, 0, sizeof given);
    $1 = &given;
}
%typemap(argout) TYPE * {
    if (result == SGP32_OK) {
        $result = SWIG_AppendOutput($result, CONVERT($1));
    }
}
%enddef
RESULT(binding_verdict, chain_value)
RESULT(binding_decision, decision_value)
RESULT(binding_pieces, pieces_value)
RESULT(binding_block, block_value)
%typemap(freearg) binding_decision * {
    free($1->response.data);
}
%typemap(freearg) binding_pieces * {
    pieces_free($1);
}
%typemap(in, numinputs=0) sgp32_rsp_verdict * (sgp32_rsp_verdict given) {
    memset(&given, 0, sizeof given);
    $1 = &given;
}
%typemap(argout) sgp32_rsp_verdict * {
    if (result != SGP32_OK) {
        protocol_raise_verdict(result, $1);
    }
}
%typemap(in, numinputs=0) sgp32_bpp_fault * (sgp32_bpp_fault given) {
    memset(&given, 0, sizeof given);
    $1 = &given;
}
%typemap(argout) sgp32_bpp_fault * {
    if (result != SGP32_OK) {
        protocol_raise_fault(result, $1);
    }
}

/* A failure of the codec has a place; one of another kind only a name. */
%typemap(argout) sgp32_error *error {
    if (result != SGP32_OK) {
        bool placed = $1->status == result && $1->type != NULL;
        if (placed) {
            (void)error_raise(error_decode, $1);
        } else {
            (void)protocol_raise(error_base, result, NULL);
        }
    }
}
%typemap(ret) sgp32_status {
    if ($1 != SGP32_OK) {
        if (!PyErr_Occurred()) {
            (void)protocol_raise(error_base, $1, NULL);
        }
        Py_XDECREF($result);
        return NULL;
    }
}
%typemap(out) binding_verified {
    $result = SWIG_Py_Void();
}
%typemap(ret) binding_verified {
    if ($1 != SGP32_OK) {
        if (!PyErr_Occurred()) {
            protocol_raise_of($1, NULL);
        }
        Py_XDECREF($result);
        return NULL;
    }
}

%include "protocol.i"
