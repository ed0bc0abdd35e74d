/* SPDX-License-Identifier: Apache-2.0 */
/* The Python type sgp32.View, and the function that makes one of a message. */
#include "common.h"
#include "view_internal.h"

bool view_is(PyObject *value)
{
    return Py_IS_TYPE(value, &view_type);
}

/* -- mapping ------------------------------------------------------------------- */

static PyObject *view_keys(PyObject *self, PyObject *unused)
{
    (void)unused;
    if (((view *)self)->type->kind > SGP32_KIND_CHOICE) {
        PyErr_SetString(PyExc_TypeError, "only a SEQUENCE, SET or CHOICE has keys");
        return NULL;
    }
    return view_parts((view *)self);
}

static PyObject *view_iterate(PyObject *self)
{
    if (((view *)self)->type->kind > SGP32_KIND_SET_OF) {
        PyErr_SetString(PyExc_TypeError, "a primitive value has no parts");
        return NULL;
    }
    PyObject *list = view_parts((view *)self);
    PyObject *made = list == NULL ? NULL : PyObject_GetIter(list);
    Py_XDECREF(list);
    return made;
}

static Py_ssize_t view_length(PyObject *self)
{
    view *v = (view *)self;
    if (!view_refresh(v)) {
        return -1;
    }
    if (meta_is_list(v->type)) {
        return view_count(v);
    }
    PyObject *keys = view_keys(self, NULL);
    Py_ssize_t count = keys == NULL ? -1 : PyList_GET_SIZE(keys);
    Py_XDECREF(keys);
    return count;
}

static PyObject *numbered_part(view *v, PyObject *key)
{
    Py_ssize_t index = PyNumber_AsSsize_t(key, PyExc_IndexError);
    if ((index == -1 && PyErr_Occurred()) || !view_refresh(v)) {
        return NULL;
    }
    index += index < 0 ? view_count(v) : 0;
    PyObject *found = index < 0 ? NULL : view_part(v, (size_t)index);
    if (found == NULL && !PyErr_Occurred()) {
        PyErr_SetString(PyExc_IndexError, "list index out of range");
    }
    return found;
}

static PyObject *view_subscript(PyObject *self, PyObject *key)
{
    view *v = (view *)self;
    if (meta_is_list(v->type)) {
        if (PyIndex_Check(key)) {
            return numbered_part(v, key);
        }
        PyObject *list = view_parts(v);
        PyObject *found = list == NULL ? NULL : PyObject_GetItem(list, key);
        Py_XDECREF(list);
        return found;
    }
    PyObject *found = PyUnicode_Check(key) ? view_named(v, key) : NULL;
    if (found == NULL && !PyErr_Occurred()) {
        PyErr_SetObject(PyExc_KeyError, key);
    }
    return found;
}

static int view_contains(PyObject *self, PyObject *key)
{
    view *v = (view *)self;
    place at;
    if (meta_is_list(v->type) || !PyUnicode_Check(key)) {
        PyObject *list = view_parts(v);
        int found = list == NULL ? -1 : PySequence_Contains(list, key);
        Py_XDECREF(list);
        return found;
    }
    if (!view_refresh(v)) {
        return -1;
    }
    Py_ssize_t index = meta_index(v->type, key);
    if (index >= 0) {
        return view_find(&at, v->type, &v->at, (size_t)index);
    }
    PyObject *unknown = view_is_unknown(key) ? view_unknown(v) : NULL;
    Py_XDECREF(unknown);
    return PyErr_Occurred() ? -1 : unknown != NULL;
}

/* -- attributes ------------------------------------------------------------------ */

/* `some_name` may stand for the component `some-name`. */
static PyObject *hyphened(PyObject *name)
{
    PyObject *from = PyUnicode_FromString("_");
    PyObject *to = PyUnicode_FromString("-");
    PyObject *made = from == NULL || to == NULL ? NULL : PyUnicode_Replace(name, from, to, -1);
    Py_XDECREF(from);
    Py_XDECREF(to);
    return made;
}

static PyObject *view_attribute(PyObject *self, PyObject *name)
{
    view *v = (view *)self;
    for (size_t i = 0; i < v->type->count; i++) {
        const meta_component *item = &v->type->components[i];
        if (item->name == name && !item->hidden) {
            PyObject *found = view_refresh(v) ? view_part(v, i) : NULL;
            if (found == NULL && !PyErr_Occurred()) {
                PyErr_Format(PyExc_AttributeError, "%U is absent", name);
            }
            return found;
        }
    }
    PyObject *found = PyObject_GenericGetAttr(self, name);
    if (found != NULL || !PyErr_ExceptionMatches(PyExc_AttributeError)) {
        return found;
    }
    PyObject *kind = NULL;
    PyObject *reason = NULL;
    PyObject *trace = NULL;
    PyErr_Fetch(&kind, &reason, &trace);
    PyObject *other = hyphened(name);
    found = other == NULL ? NULL : view_named(v, other);
    Py_XDECREF(other);
    if (found != NULL || PyErr_Occurred()) {
        Py_XDECREF(kind);
        Py_XDECREF(reason);
        Py_XDECREF(trace);
        return found;
    }
    PyErr_Restore(kind, reason, trace);
    return NULL;
}

static PyObject *view_der(PyObject *self, void *unused)
{
    view *v = (view *)self;
    (void)unused;
    if (!view_refresh(v)) {
        return NULL;
    }
    return v->holder == NULL
               ? Py_NewRef(v->octets)
               : PyBytes_FromStringAndSize((const char *)v->at.start, v->at.end - v->at.start);
}

static PyObject *view_bytes(PyObject *self, PyObject *unused)
{
    (void)unused;
    return view_der(self, NULL);
}

static PyObject *view_offset(PyObject *self, void *unused)
{
    view *v = (view *)self;
    (void)unused;
    if (!view_refresh(v)) {
        return NULL;
    }
    return PyLong_FromSsize_t((const char *)v->at.start - PyBytes_AS_STRING(v->root->octets));
}

static PyObject *view_title(PyObject *self, void *unused)
{
    const meta *type = ((view *)self)->type;
    (void)unused;
    return Py_NewRef(type->title == NULL ? Py_None : type->title);
}

/* Number of the alternative of a CHOICE; false with an exception set if there is none to tell. */
static bool chosen(size_t *index, bool *unknown, view *v)
{
    place at;
    if (v->type->kind != SGP32_KIND_CHOICE) {
        PyErr_SetString(PyExc_AttributeError, "only a CHOICE has one");
        return false;
    }
    if (!view_refresh(v)) {
        return false;
    }
    *unknown = !locate_alternative(&at, index, v->type, &v->at);
    return true;
}

static PyObject *view_choice(PyObject *self, void *unused)
{
    size_t index = 0;
    bool unknown = false;
    (void)unused;
    if (!chosen(&index, &unknown, (view *)self)) {
        return NULL;
    }
    return Py_NewRef(unknown ? meta_unknown : ((view *)self)->type->components[index].name);
}

/* place(part): offset and size of the TLV of one part, a primitive too. */
static PyObject *view_place(PyObject *self, PyObject *key)
{
    view *v = (view *)self;
    place at;
    if (!view_refresh(v)) {
        return NULL;
    }
    Py_ssize_t index = -1;
    if (PyUnicode_Check(key)) {
        index = meta_is_list(v->type) ? -1 : meta_index(v->type, key);
    } else if (meta_is_list(v->type)) {
        index = PyNumber_AsSsize_t(key, PyExc_IndexError);
        index += index < 0 ? view_count(v) : 0;
    }
    if (PyErr_Occurred()) {
        return NULL;
    }
    if (index < 0 || !view_find(&at, v->type, &v->at, (size_t)index)) {
        PyErr_SetObject(PyExc_KeyError, key);
        return NULL;
    }
    return Py_BuildValue("nn", (const char *)at.start - PyBytes_AS_STRING(v->root->octets),
                         at.end - at.start);
}

static PyObject *view_value(PyObject *self, void *unused)
{
    view *v = (view *)self;
    size_t index = 0;
    bool unknown = false;
    (void)unused;
    if (v->type->kind != SGP32_KIND_CHOICE) {
        return view_to_dict(self, NULL);
    }
    if (!chosen(&index, &unknown, v)) {
        return NULL;
    }
    return unknown ? view_unknown(v) : view_part(v, index);
}

static int view_assign(PyObject *self, PyObject *key, PyObject *value)
{
    view *v = (view *)self;
    if (meta_is_list(v->type)) {
        Py_ssize_t index = PyNumber_AsSsize_t(key, PyExc_IndexError);
        if (index == -1 && PyErr_Occurred()) {
            return -1;
        }
        return view_change(v, NULL, index, value);
    }
    bool named = v->type->kind <= SGP32_KIND_CHOICE && PyUnicode_Check(key) &&
                 (meta_index(v->type, key) >= 0 || view_is_unknown(key));
    if (!named) {
        PyErr_SetObject(PyExc_KeyError, key);
        return -1;
    }
    return view_change(v, key, 0, value);
}

static int view_set_attribute(PyObject *self, PyObject *name, PyObject *value)
{
    view *v = (view *)self;
    Py_ssize_t index = meta_index(v->type, name);
    if (index < 0) {
        PyObject *other = hyphened(name);
        if (other == NULL) {
            return -1;
        }
        index = meta_index(v->type, other);
        Py_DECREF(other);
    }
    if (index < 0 || v->type->components[index].hidden) {
        PyErr_Format(PyExc_AttributeError, "%U is no component", name);
        return -1;
    }
    return view_change(v, v->type->components[index].name, 0, value);
}

static void view_free(PyObject *self)
{
    view *v = (view *)self;
    PyObject *holder = (PyObject *)v->holder;
    Py_XDECREF(v->octets);
    PyObject_Free(self);
    Py_XDECREF(holder); /* no deeper than the schema */
}

/* dir(): also the components that are there, for completion in a shell. */
static PyObject *view_dir(PyObject *self, PyObject *unused)
{
    (void)unused;
    PyObject *names = PyObject_CallMethod((PyObject *)&PyBaseObject_Type, "__dir__", "O", self);
    if (names == NULL || ((view *)self)->type->kind > SGP32_KIND_CHOICE) {
        return names;
    }
    PyObject *parts = view_parts((view *)self);
    PyObject *all = parts == NULL ? NULL : PySequence_InPlaceConcat(names, parts);
    Py_DECREF(names);
    Py_XDECREF(parts);
    return all;
}

/* -- the type -------------------------------------------------------------------- */

static PyObject *view_text(PyObject *self)
{
    view *v = (view *)self;
    if (!view_refresh(v)) {
        return NULL;
    }
    return PyUnicode_FromFormat("<sgp32.View of %S, %zd bytes at offset %zd>",
                                v->type->title == NULL ? Py_None : v->type->title,
                                v->at.end - v->at.start,
                                (const char *)v->at.start - PyBytes_AS_STRING(v->root->octets));
}

/* Views are equal if their types and contents are. */
static PyObject *view_compare(PyObject *self, PyObject *other, int operation)
{
    sgp32_bytes a;
    sgp32_bytes b;
    const meta *type = ((view *)self)->type;
    if (!view_is(other) || ((view *)other)->type != type ||
        (operation != Py_EQ && operation != Py_NE)) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    if (!view_content(&a, self, type) || !view_content(&b, other, type)) {
        return NULL;
    }
    return PyBool_FromLong(sgp32_bytes_equal(a, b) == (operation == Py_EQ));
}

static PyMethodDef view_methods[] = {
    {"to_dict", view_to_dict, METH_NOARGS, "The value as decode() gives it."},
    {"keys", view_keys, METH_NOARGS, "Names of the components that are there."},
    {"place", view_place, METH_O, "Offset and size of the TLV of one part."},
    {"__dir__", view_dir, METH_NOARGS, NULL},
    {"__bytes__", view_bytes, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef view_getters[] = {
    {"der", view_der, NULL, "The octets of the value, with its tag and length.", NULL},
    {"offset", view_offset, NULL, "Where they are in the message.", NULL},
    {"type", view_title, NULL, "Full name of the type; None for one without a name.", NULL},
    {"choice", view_choice, NULL, "Name of the alternative of a CHOICE.", NULL},
    {"value", view_value, NULL, "The alternative of a CHOICE; of others the whole value.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMappingMethods view_mapping = {view_length, view_subscript, view_assign};
static PySequenceMethods view_sequence = {.sq_contains = view_contains};

PyTypeObject view_type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "sgp32.View",
    .tp_doc = "A checked message, or a part of one, that is decoded where it is touched.",
    .tp_basicsize = sizeof(view),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = view_free,
    .tp_repr = view_text,
    .tp_getattro = view_attribute,
    .tp_setattro = view_set_attribute,
    .tp_iter = view_iterate,
    .tp_richcompare = view_compare,
    .tp_hash = PyObject_HashNotImplemented,
    .tp_as_mapping = &view_mapping,
    .tp_as_sequence = &view_sequence,
    .tp_methods = view_methods,
    .tp_getset = view_getters,
};

bool view_add(PyObject *module)
{
    return PyType_Ready(&view_type) == 0 &&
           PyModule_AddObjectRef(module, "View", (PyObject *)&view_type) == 0;
}

/* -- entry ----------------------------------------------------------------------- */

/* The type that fits the message best. */
static const meta *detected(sgp32_bytes der, bool lenient)
{
    binding_text name;
    const meta *type = NULL;
    (void)binding_detect(&name, der, lenient);
    if (name.data == NULL) {
        sgp32_error error = {.status = SGP32_TAG};
        PyObject *text = PyUnicode_FromString("no type fits the message");
        (void)error_raise_text(error_decode, &error, text);
        Py_XDECREF(text);
        return NULL;
    }
    PyObject *title = PyUnicode_FromStringAndSize(name.data, (Py_ssize_t)name.size);
    free(name.data);
    if (title != NULL) {
        type = meta_named(title);
        Py_DECREF(title);
    }
    return type;
}

/* The DER form of a message that is accepted leniently; bytes. */
static PyObject *der_form(const meta *type, sgp32_bytes der)
{
    binding_octets out;
    sgp32_error error;
    PyObject *made = NULL;
    if (binding_canonicalize(&out, &error, type->type, der) == SGP32_OK) {
        made = PyBytes_FromStringAndSize((const char *)out.data, (Py_ssize_t)out.size);
    } else {
        (void)error_raise(error_decode, &error);
    }
    free(out.data);
    return made;
}

PyObject *view_call(PyObject *module, PyObject *const *given, Py_ssize_t count, PyObject *keywords)
{
    static const char *const names[] = {"data", "type", "lenient", "view", NULL};
    PyObject *taken[3];
    py_octets in;
    bool lenient = false;
    (void)module;
    if (!arguments_take(taken, names, 1, given, count, keywords)) {
        return NULL;
    }
    if (taken[1] != NULL && PyUnicode_Check(taken[0])) {
        /* view(type, data), as decode() has it. */
        PyObject *first = taken[0];
        taken[0] = taken[1];
        taken[1] = first;
    }
    if (!arguments_truth(&lenient, taken[2]) || !py_octets_take(&in, taken[0])) {
        return NULL;
    }
    const meta *type = taken[1] == NULL || taken[1] == Py_None ? detected(in.bytes, lenient)
                                                               : meta_named(taken[1]);
    PyObject *made = NULL;
    if (type != NULL && lenient) {
        PyObject *octets = der_form(type, in.bytes);
        made = octets == NULL ? NULL : view_root(type, octets);
    } else if (type != NULL && decode_check(type, in.bytes, SGP32_STRICT)) {
        made = view_root(type, Py_NewRef(in.owner));
    }
    py_octets_free(&in);
    return made;
}
