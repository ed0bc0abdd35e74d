/* SPDX-License-Identifier: Apache-2.0 */
/* Lua's typemaps for bindings/swig/sgp32.i. An error is a table with the fields of the library's,
   which bindings/lua/sgp32.lua gives a metatable. */

%{
#include <stdlib.h>
#include <string.h>

static void set_text(lua_State *L, const char *name,
                     size_t (*format)(char *, size_t, const sgp32_error *), const sgp32_error *error)
{
    char text[512];
    size_t size = format(text, sizeof text, error);
    lua_pushlstring(L, text, size < sizeof text ? size : sizeof text - 1);
    lua_setfield(L, -2, name);
}

/* Leaves a table that tells what was refused, and where, on the stack. */
static void push_error(lua_State *L, const char *kind, const sgp32_error *error)
{
    sgp32_type_info info = {.name = NULL};
    if (error->type != NULL) {
        sgp32_type_describe(&info, error->type);
    }
    lua_createtable(L, 0, 7);
    lua_pushstring(L, kind);
    lua_setfield(L, -2, "kind");
    lua_pushstring(L, sgp32_status_name(error->status));
    lua_setfield(L, -2, "code");
    lua_pushinteger(L, (lua_Integer)error->offset);
    lua_setfield(L, -2, "offset");
    lua_pushstring(L, info.name);
    lua_setfield(L, -2, "type");
    lua_pushstring(L, sgp32_json_reason(error));
    lua_setfield(L, -2, "reason");
    set_text(L, "path", sgp32_error_path, error);
    set_text(L, "message", sgp32_error_format, error);
}
%}

/* Octets in: a string, whatever is in it. */
%typemap(in, checkfn="lua_isstring") sgp32_bytes {
    size_t size = 0;
    const char *data = lua_tolstring(L, $input, &size);
    $1 = sgp32_bytes_of(data, size);
}

/* All of 64 bits: SWIG's own typemap goes over a floating-point number. */
%typemap(in, checkfn="lua_isinteger") int64_t {
    $1 = (int64_t)lua_tointeger(L, $input);
}

/* A type by its name. */
%typemap(in, checkfn="lua_isstring") const sgp32_type * {
    $1 = (sgp32_type *)(uintptr_t)sgp32_type_find(lua_tostring(L, $input));
    if ($1 == NULL) {
        lua_pushfstring(L, "there is no type %s", lua_tostring(L, $input));
        SWIG_fail;
    }
}

/* Results. */
%typemap(in, numinputs=0) binding_octets * (binding_octets made = {NULL, 0}) {
    $1 = &made;
}
%typemap(argout) binding_octets * {
    if (result == SGP32_OK) {
        lua_pushlstring(L, (const char *)$1->data, $1->size);
        SWIG_arg++;
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
        lua_pushlstring(L, $1->data, $1->size);
        SWIG_arg++;
    }
}
%typemap(freearg) binding_text * {
    free($1->data);
}

/* Errors are returned, as nil and the table: raising is left to sgp32.lua, so that no lua_error
   leaves memory behind. */
%typemap(in, numinputs=0) sgp32_error * (sgp32_error failure) {
    memset(&failure, 0, sizeof failure);
    $1 = &failure;
}
%typemap(argout) sgp32_error *error {
    if (result != SGP32_OK) {
        lua_pushnil(L);
        push_error(L, "decode", $1);
        SWIG_arg += 2;
    }
}
%typemap(argout) sgp32_error *encode_error {
    if (result != SGP32_OK) {
        lua_pushnil(L);
        push_error(L, "encode", $1);
        SWIG_arg += 2;
    }
}
%typemap(argout) sgp32_error *verify_error {
    if (result != SGP32_OK) {
        lua_pushnil(L);
        push_error(L, "verify", $1);
        SWIG_arg += 2;
    }
}
%typemap(out) sgp32_status ""
