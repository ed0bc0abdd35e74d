/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C layer of the Python binding in an interpreter of the target's own:
 * number of the type (2 octets), a message, then edits of three octets each.
 *
 * decode() and view() accept what the library accepts and refuse the rest with
 * its status and offset. What was decoded encodes to the same octets, or to the
 * canonical form of what only lenient decoding takes. Every part of a view can
 * be touched. A value in which one part was replaced by something else, of any
 * kind that Python has, encodes to an accepted message or raises EncodeError, by
 * way of encode() and of a view.
 */
#include "module.h" /* of the binding; Python wants to be first */

#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "common.h"
#include "protocol.h"
#include "support/judge.h"

const fuzz_shape_info fuzz_shape = {2, fuzz_first_type};

enum { PARTS_MOST = 300, EDITS_MOST = 4 };

static PyObject *module;
static PyObject *pool; /* a list: what a part is replaced by */

/* Values of each kind, good ones, large ones, and objects that misbehave. */
static const char pool_source[] =
    "import datetime\n"
    "class Liar:\n"
    "    def __index__(self): raise RuntimeError('no index')\n"
    "    def __len__(self): return 1 << 40\n"
    "    def __getitem__(self, index): raise LookupError(index)\n"
    "    def __iter__(self): return self\n"
    "    def __next__(self): raise ArithmeticError('no next')\n"
    "    def __eq__(self, other): raise RuntimeError('no equal')\n"
    "    def __hash__(self): return 0\n"
    "    def __str__(self): return 1\n"
    "    __repr__ = __str__\n"
    "class Text(str):\n"
    "    def __len__(self): return -1\n"
    "class Number(int):\n"
    "    def __index__(self): return 'seven'\n"
    "loop = []\n"
    "loop.append(loop)\n"
    "ring = {}\n"
    "ring['$unknown'] = ring\n"
    "pool = [None, True, False, 0, 1, -1, 127, 128, 255, 256, 2 ** 31, 2 ** 63 - 1, 2 ** 63,\n"
    "    -2 ** 63, -2 ** 63 - 1, 2 ** 64, 2 ** 1100, -2 ** 1100, 0.5, float('nan'), 1j,\n"
    "    '', 'a', 'eim.example.com', '\\u00e9', '\\u20ac', '\\U0001F4F6', '\\ud800', '\\0', "
    "'1.2.3',\n"
    "    '2.999', '2.25.' + '9' * 60, '1.40', '3.1', '1..2', 'x' * 300, '20300101000000Z',\n"
    "    b'', b'\\0', b'\\5\\0', b'\\x30\\x03\\2\\1\\1', b'\\x30\\x80\\0\\0', b'\\x8f\\0', "
    "b'\\xff' * 16,\n"
    "    b'\\xaa' * 300, bytearray(b'\\x5a' * 10), memoryview(b'\\x5a' * 20)[::2], range(3),\n"
    "    [], [None], [[]], [b''], [0] * 40, (), (b'', 0), (b'\\x80', 1), (b'\\xff', 3), (b'\\x80', "
    "-1),\n"
    "    (b'\\x80', 2 ** 70), ('', None), ('$unknown', b'\\x8f\\0'), ('$unknown', b'\\x8f'), (1, "
    "2, 3),\n"
    "    {}, {'$unknown': [b'\\x8f\\0']}, {'$unknown': b'\\x8f\\0'}, {1: 2}, {'': None}, set(), "
    "loop, ring,\n"
    "    datetime.datetime(2030, 1, 1), datetime.datetime(1, 1, 1), datetime.date(2030, 1, 1),\n"
    "    datetime.datetime(2030, 1, 1, 0, 0, 0, 5, datetime.timezone.utc),\n"
    "    datetime.datetime(9999, 12, 31, "
    "tzinfo=datetime.timezone(datetime.timedelta(hours=-23))),\n"
    "    int, Liar(), Text('a'), Number(7), iter(()), Ellipsis]\n";

/* The interpreter, with an allocator that the sanitizer sees. */
static void start(void)
{
    PyConfig config;
    setenv("PYTHONMALLOC", "malloc", 1);
    PyPreConfig early;
    PyPreConfig_InitIsolatedConfig(&early);
    early.allocator = PYMEM_ALLOCATOR_MALLOC;
    FUZZ_REQUIRE(!PyStatus_Exception(Py_PreInitialize(&early)));
    PyConfig_InitIsolatedConfig(&config);
    config.site_import = 0;
    config.write_bytecode = 0;
    FUZZ_REQUIRE(!PyStatus_Exception(Py_InitializeFromConfig(&config)));
    PyConfig_Clear(&config);
    module = PyModule_New("sgp32");
    FUZZ_REQUIRE(module != NULL && module_add(module));
    PyObject *names = PyDict_New();
    FUZZ_REQUIRE(names != NULL &&
                 PyDict_SetItemString(names, "__builtins__", PyEval_GetBuiltins()) == 0);
    PyObject *ran = PyRun_String(pool_source, Py_file_input, names, names);
    if (ran == NULL) {
        PyErr_Print();
    }
    FUZZ_REQUIRE(ran != NULL);
    pool = Py_XNewRef(PyDict_GetItemString(names, "pool"));
    FUZZ_REQUIRE(pool != NULL && PyList_Check(pool));
}

/* Whether an exception of this kind is set; prints another. */
static bool has_raised(PyObject *kind)
{
    if (PyErr_Occurred() != NULL && !PyErr_ExceptionMatches(kind)) {
        PyErr_Print();
        return false;
    }
    return PyErr_Occurred() != NULL;
}

/* An exception is a DecodeError that says what the library says. */
static void expect_decode_error(const sgp32_error *error)
{
    PyObject *kind = NULL;
    PyObject *value = NULL;
    PyObject *trace = NULL;
    FUZZ_REQUIRE(has_raised(error_decode));
    PyErr_Fetch(&kind, &value, &trace);
    PyErr_NormalizeException(&kind, &value, &trace);
    PyObject *code = PyObject_GetAttrString(value, "code");
    PyObject *offset = PyObject_GetAttrString(value, "offset");
    FUZZ_REQUIRE(code != NULL &&
                 PyUnicode_CompareWithASCIIString(code, sgp32_status_name(error->status)) == 0);
    FUZZ_REQUIRE(offset != NULL && PyLong_AsSize_t(offset) == error->offset);
    Py_XDECREF(code);
    Py_XDECREF(offset);
    Py_XDECREF(kind);
    Py_XDECREF(value);
    Py_XDECREF(trace);
}

/* A value that could not be used has raised an Error of the binding. */
static void expect_refusal(void)
{
    FUZZ_REQUIRE(has_raised(error_base) || PyErr_ExceptionMatches(PyExc_MemoryError));
    PyErr_Clear();
}

/* Octets that came out are accepted. */
static void expect_message(const sgp32_type *type, PyObject *octets)
{
    FUZZ_REQUIRE(PyBytes_Check(octets));
    sgp32_bytes der = sgp32_bytes_of(PyBytes_AS_STRING(octets), (size_t)PyBytes_GET_SIZE(octets));
    FUZZ_REQUIRE(sgp32_validate(type, NULL, der, SGP32_STRICT) == SGP32_OK);
}

/* -- views ------------------------------------------------------------------------- */

/* The names or numbers of the parts of a view; an empty list if it has none. */
static PyObject *parts_of(PyObject *view)
{
    PyObject *keys = PyObject_CallMethod(view, "keys", NULL);
    if (keys != NULL) {
        return keys;
    }
    PyErr_Clear();
    keys = PyList_New(0);
    Py_ssize_t count = PyObject_Size(view);
    PyErr_Clear();
    for (Py_ssize_t i = 0; i < count && i < PARTS_MOST; i++) {
        PyObject *number = PyLong_FromSsize_t(i);
        FUZZ_REQUIRE(PyList_Append(keys, number) == 0);
        Py_DECREF(number);
    }
    return keys;
}

/* Touches a view and all that is in it. */
static void touch(PyObject *view, PyObject *message, size_t *left)
{
    static const char *const attributes[] = {"der", "offset", "type", "choice", "value"};
    if (*left == 0) {
        return;
    }
    --*left;
    for (size_t i = 0; i < sizeof attributes / sizeof attributes[0]; i++) {
        Py_XDECREF(PyObject_GetAttrString(view, attributes[i]));
        PyErr_Clear(); /* `choice` is of a CHOICE alone */
    }
    PyObject *text = PyObject_Repr(view);
    FUZZ_REQUIRE(text != NULL);
    Py_DECREF(text);
    PyObject *parts = parts_of(view);
    FUZZ_REQUIRE(parts != NULL);
    for (Py_ssize_t i = 0; i < PySequence_Size(parts); i++) {
        PyObject *key = PySequence_GetItem(parts, i);
        PyObject *part = PyObject_GetItem(view, key);
        FUZZ_REQUIRE(part != NULL);
        PyObject *place = PyObject_CallMethod(view, "place", "O", key);
        Py_ssize_t offset = 0;
        Py_ssize_t size = 0;
        if (place == NULL) { /* unknown parts, which may be several, have none */
            FUZZ_REQUIRE(key == meta_unknown && has_raised(PyExc_KeyError));
            PyErr_Clear();
        } else {
            FUZZ_REQUIRE(PyArg_ParseTuple(place, "nn", &offset, &size));
            Py_DECREF(place);
        }
        FUZZ_REQUIRE(offset >= 0 && size >= 0 && offset <= PyBytes_GET_SIZE(message) &&
                     size <= PyBytes_GET_SIZE(message) - offset);
        if (Py_TYPE(part) == Py_TYPE(view)) {
            touch(part, message, left);
        }
        Py_DECREF(part);
        Py_DECREF(key);
    }
    Py_DECREF(parts);
}

/* Puts something in the place of one part of a view. */
static void change(const sgp32_type *type, PyObject *view, uint8_t place, PyObject *value)
{
    PyObject *parts = parts_of(view);
    Py_ssize_t count = parts == NULL ? 0 : PySequence_Size(parts);
    if (count > 0) {
        PyObject *key = PySequence_GetItem(parts, place % count);
        int done = PyObject_SetItem(view, key, value);
        if (done != 0) {
            FUZZ_REQUIRE(has_raised(PyExc_Exception));
            PyErr_Clear();
        }
        Py_DECREF(key);
    }
    Py_XDECREF(parts);
    PyObject *der = PyObject_GetAttrString(view, "der");
    FUZZ_REQUIRE(der != NULL);
    expect_message(type, der);
    Py_DECREF(der);
}

/* -- edits ------------------------------------------------------------------------- */

/* A value with its part number *left replaced, counted from the outermost on. */
static PyObject *edited(PyObject *value, size_t *left, PyObject *instead)
{
    if ((*left)-- == 0) {
        return Py_NewRef(instead);
    }
    PyObject *made = NULL;
    if (PyDict_Check(value)) {
        PyObject *key = NULL;
        PyObject *part = NULL;
        made = PyDict_New();
        for (Py_ssize_t at = 0; PyDict_Next(value, &at, &key, &part);) {
            PyObject *other = edited(part, left, instead);
            FUZZ_REQUIRE(PyDict_SetItem(made, key, other) == 0);
            Py_DECREF(other);
        }
    } else if (PyList_Check(value) || PyTuple_Check(value)) {
        Py_ssize_t count = PySequence_Size(value);
        PyObject *list = PyList_New(count);
        for (Py_ssize_t i = 0; i < count; i++) {
            PyObject *part = PySequence_GetItem(value, i);
            PyList_SET_ITEM(list, i, edited(part, left, instead));
            Py_DECREF(part);
        }
        made = PyTuple_Check(value) ? PyList_AsTuple(list) : Py_NewRef(list);
        Py_DECREF(list);
    } else {
        made = Py_NewRef(value);
    }
    return made;
}

/* The arguments of the protocol layer, which take tuples and lists of octets and numbers. */
static void take_as_argument(PyObject *value)
{
    binding_list list = {NULL, 0};
    sgp32_integer number;
    sgp32_integer *token = NULL;
    sgp32_public_key key;
    sgp32_bytes parts[2];
    sgp32_bytes *const places[2] = {&parts[0], &parts[1]};
    sgp32_esipa_session session;
    if (list_take(&list, value)) {
        PyMem_Free(list.items);
    } else {
        FUZZ_REQUIRE(has_raised(PyExc_Exception));
    }
    PyErr_Clear();
    FUZZ_REQUIRE(integer_take(&token, &number, value) || has_raised(PyExc_Exception));
    PyErr_Clear();
    FUZZ_REQUIRE(public_key_take(&key, value) || has_raised(PyExc_Exception));
    PyErr_Clear();
    FUZZ_REQUIRE(parts_take(places, 2, value) || has_raised(PyExc_Exception));
    PyErr_Clear();
    FUZZ_REQUIRE(esipa_session_take(&session, value) || has_raised(PyExc_Exception));
    PyErr_Clear();
    sgp32_public_key *keys = public_keys_take(value);
    FUZZ_REQUIRE(keys != NULL || has_raised(PyExc_Exception));
    PyErr_Clear();
    PyMem_Free(keys);
}

/* Replaces one part and encodes, and replaces one of a view. */
static void edit(const sgp32_type *type, PyObject *title, PyObject *value, PyObject *view,
                 sgp32_bytes script)
{
    for (size_t i = 0; i < EDITS_MOST && script.size >= 3; i++) {
        size_t place = fuzz_octet(&script);
        uint8_t part = fuzz_octet(&script);
        PyObject *instead = PyList_GET_ITEM(pool, fuzz_octet(&script) % PyList_GET_SIZE(pool));
        PyObject *other = edited(value, &place, instead);
        FUZZ_REQUIRE(other != NULL);
        PyObject *octets = PyObject_CallMethod(module, "encode", "OO", title, other);
        if (octets != NULL) {
            expect_message(type, octets);
            Py_DECREF(octets);
        } else {
            expect_refusal();
        }
        take_as_argument(other);
        Py_DECREF(other);
        change(type, view, part, instead);
    }
}

/* -- one message ------------------------------------------------------------------- */

/* What a message encodes to after it was decoded: itself, or its canonical form. */
static void expect_same(const sgp32_type *type, sgp32_bytes der, PyObject *octets)
{
    sgp32_bytes made;
    uint8_t *room = fuzz_room(der.size + 64);
    FUZZ_REQUIRE(sgp32_canonicalize(type, &made, NULL, room, der.size + 64, der) == SGP32_OK);
    FUZZ_REQUIRE(PyBytes_Check(octets));
    FUZZ_REQUIRE(sgp32_bytes_equal(
        made, sgp32_bytes_of(PyBytes_AS_STRING(octets), (size_t)PyBytes_GET_SIZE(octets))));
    free(room);
}

static void run(const sgp32_type *type, PyObject *title, PyObject *message, sgp32_bytes script,
                bool lenient)
{
    sgp32_error error;
    const uint32_t options = lenient ? SGP32_LENIENT : SGP32_STRICT;
    PyObject *flag = lenient ? Py_True : Py_False;
    sgp32_bytes der = sgp32_bytes_of(PyBytes_AS_STRING(message), (size_t)PyBytes_GET_SIZE(message));
    bool accepted = sgp32_validate(type, &error, der, options) == SGP32_OK;
    PyObject *value = PyObject_CallMethod(module, "decode", "OOO", title, message, flag);
    FUZZ_REQUIRE((value != NULL) == accepted || (PyErr_Print(), false));
    if (!accepted) {
        expect_decode_error(&error);
    }
    PyObject *view = PyObject_CallMethod(module, "view", "OOO", message, title, flag);
    FUZZ_REQUIRE((view != NULL) == accepted || (PyErr_Print(), false));
    if (!accepted) {
        expect_decode_error(&error);
        return;
    }
    PyObject *octets = PyObject_CallMethod(module, "encode", "OO", title, value);
    FUZZ_REQUIRE(octets != NULL || (PyErr_Print(), false));
    bool strictly = sgp32_validate(type, NULL, der, SGP32_STRICT) == SGP32_OK;
    FUZZ_REQUIRE(!strictly || lenient || PyObject_RichCompareBool(octets, message, Py_EQ) == 1);
    if (lenient && !(strictly && support_is_reinterpreted(type, der))) {
        expect_same(type, der, octets);
    }
    /* A view is of the DER form, in which the elements of a SET OF may have changed places. */
    PyObject *seen = PyObject_GetAttrString(view, "der");
    FUZZ_REQUIRE(seen != NULL && PyObject_RichCompareBool(seen, octets, Py_EQ) == 1);
    PyObject *whole = PyObject_CallMethod(view, "to_dict", NULL);
    PyObject *again = PyObject_CallMethod(module, "decode", "OO", title, seen);
    FUZZ_REQUIRE(whole != NULL && again != NULL &&
                 PyObject_RichCompareBool(whole, again, Py_EQ) == 1);
    FUZZ_REQUIRE(lenient || PyObject_RichCompareBool(whole, value, Py_EQ) == 1);
    Py_DECREF(again);
    size_t left = PARTS_MOST;
    touch(view, seen, &left);
    edit(type, title, value, view, script);
    Py_DECREF(seen);
    Py_DECREF(whole);
    Py_DECREF(octets);
    Py_DECREF(view);
    Py_DECREF(value);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (module == NULL) {
        start();
    }
    sgp32_bytes input = sgp32_bytes_of(data, size);
    const sgp32_type *type = fuzz_take_type(&input);
    PyObject *title = meta_of(type)->title;
    sgp32_bytes der = fuzz_tlv(&input);
    PyObject *message = PyBytes_FromStringAndSize((const char *)der.data, (Py_ssize_t)der.size);
    FUZZ_REQUIRE(message != NULL);
    Py_ssize_t references = Py_REFCNT(message); /* Python has short ones of its own */
    if (title != NULL && sgp32_type_find(PyUnicode_AsUTF8(title)) == type) {
        for (int lenient = 0; lenient < 2; lenient++) {
            run(type, title, message, input, lenient != 0);
            FUZZ_REQUIRE(PyErr_Occurred() == NULL);
        }
    }
    FUZZ_REQUIRE(Py_REFCNT(message) == references); /* nothing keeps it */
    Py_DECREF(message);
    return 0;
}
