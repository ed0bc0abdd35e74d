/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One interface over the public headers for every language. `language.i` of
 * the language's folder, found by SWIG's -I, brings the typemaps:
 *
 *   sgp32_bytes               octets that are passed in
 *   const sgp32_type *        a type by its name
 *   binding_octets *, binding_text *   octets and text that are returned
 *   sgp32_error *error, sgp32_error *encode_error   raised as the language's exception
 *   sgp32_status              raised if there is no sgp32_error, else nothing
 */
%module sgp32

%{
#include "common.h"
#include "package.h"
#include "records.h"
%}

%include "stdint.i"
%include "language.i"

/* Functions of bindings/swig/common.h lose their prefix. */
%rename("%(strip:[binding_])s") "";

%ignore binding_octets;
%ignore binding_text;

sgp32_status binding_to_json(binding_text *text, sgp32_error *error, const sgp32_type *type,
                             sgp32_bytes der, bool lenient, bool indent);
sgp32_status binding_from_json(binding_octets *der, sgp32_error *encode_error,
                               const sgp32_type *type, sgp32_bytes json);
sgp32_status binding_validate(sgp32_error *error, const sgp32_type *type, sgp32_bytes der,
                              bool lenient);
sgp32_status binding_canonicalize(binding_octets *out, sgp32_error *error, const sgp32_type *type,
                                  sgp32_bytes der);
sgp32_status binding_detect(binding_text *name, sgp32_bytes der, bool lenient);
sgp32_status binding_pretty(binding_text *text, sgp32_error *error, const sgp32_type *type,
                            sgp32_bytes der, bool lenient, bool full, size_t width);

/* Python has its values straight from the walk, and keys of its own. */
#ifndef SWIGPYTHON
sgp32_status binding_to_records(binding_octets *records, sgp32_error *error, const sgp32_type *type,
                                sgp32_bytes der, bool lenient);
sgp32_status binding_from_records(binding_octets *der, sgp32_error *encode_error,
                                  const sgp32_type *type, sgp32_bytes records);
sgp32_status binding_verify_package(sgp32_error *verify_error, sgp32_bytes request, sgp32_bytes key,
                                    bool has_token, int64_t token);
#endif

/* The protocol layer, for languages that bring its typemaps. */
#ifdef SWIGPYTHON
%include "typemaps.i"
#endif
