/* SPDX-License-Identifier: Apache-2.0 */
/*
 * sgp32.View: a checked message that is decoded where it is touched. A view
 * knows the place of its value and what holds it. Views hold those above them
 * alive and never those below, so that there are no cycles.
 *
 * An assignment makes edited octets, which the root keeps from then on; the
 * other views find their places again when they are next used.
 */
#include "view.h"

#include "common.h"
#include "encode.h"
#include "locate.h"

typedef struct view {
    PyObject_HEAD struct view *root; /* itself, not counted, or the one that has the octets */
    struct view *holder;             /* NULL for the root */
    PyObject *octets;                /* of the root: bytes */
    const meta *type;
    place at;
    size_t index;     /* in the holder */
    uint64_t version; /* of the octets that `at` is in */
} view;

static PyTypeObject view_type;

bool view_is(PyObject *value)
{
    return Py_IS_TYPE(value, &view_type);
}

/* -- places ---------------------------------------------------------------------- */

static bool find_element(place *found, const meta *type, const place *in, size_t index)
{
    const uint8_t *at = in->content;
    for (; at != in->end && index != 0; index--) {
        at = locate_next(at);
    }
    if (at == in->end) {
        return false;
    }
    locate_element(found, type, at);
    return true;
}

/* The place of part `index` of a value. */
static bool find(place *found, const meta *type, const place *in, size_t index)
{
    size_t chosen = 0;
    if (type->kind <= SGP32_KIND_SET) {
        return locate_component(found, type, in, index);
    }
    if (type->kind == SGP32_KIND_CHOICE) {
        return locate_alternative(found, &chosen, type, in) && chosen == index;
    }
    return meta_is_list(type) && find_element(found, type, in, index);
}

static void place_root(view *root)
{
    locate_root(
        &root->at, root->type,
        sgp32_bytes_of(PyBytes_AS_STRING(root->octets), (size_t)PyBytes_GET_SIZE(root->octets)));
}

/* Finds the place again after an assignment; false with an exception set if it is gone. */
static bool refresh(view *v)
{
    if (v->version == v->root->version) {
        return true;
    }
    if (!refresh(v->holder)) {
        return false;
    }
    if (!find(&v->at, v->holder->type, &v->holder->at, v->index)) {
        PyErr_SetString(PyExc_LookupError, "an assignment took this part of the message away");
        return false;
    }
    v->version = v->root->version;
    return true;
}

/* -- making ---------------------------------------------------------------------- */

/* The Python value of a primitive, or a view of anything else. */
static PyObject *part_at(view *holder, const meta *type, size_t index, const place *at)
{
    if (type->kind > SGP32_KIND_SET_OF) {
        return leaf_value(type, sgp32_bytes_of(at->content, (size_t)(at->end - at->content)));
    }
    view *made = PyObject_New(view, &view_type);
    if (made == NULL) {
        return NULL;
    }
    made->root = holder->root;
    made->holder = (view *)Py_NewRef((PyObject *)holder);
    made->octets = NULL;
    made->type = type;
    made->at = *at;
    made->index = index;
    made->version = holder->version;
    return (PyObject *)made;
}

/* Part `index` of a view that is up to date; NULL without an exception if it is absent. */
static PyObject *part(view *v, size_t index)
{
    place at;
    const meta_component *item = &v->type->components[meta_is_list(v->type) ? 0 : index];
    if (find(&at, v->type, &v->at, index)) {
        return part_at(v, item->type, index, &at);
    }
    return Py_XNewRef(item->fallback);
}

/* Takes `octets`, whose reference it gets in any case. */
static PyObject *root_of(const meta *type, PyObject *octets)
{
    view *made = PyObject_New(view, &view_type);
    if (made == NULL) {
        Py_DECREF(octets);
        return NULL;
    }
    made->root = made;
    made->holder = NULL;
    made->octets = octets;
    made->type = type;
    made->index = 0;
    made->version = 0;
    place_root(made);
    return (PyObject *)made;
}

static void view_free(PyObject *self)
{
    view *v = (view *)self;
    PyObject *holder = (PyObject *)v->holder;
    Py_XDECREF(v->octets);
    PyObject_Free(self);
    Py_XDECREF(holder); /* no deeper than the schema */
}

/* -- parts by name and number ---------------------------------------------------- */

/* The unknown extensions, or the unknown alternative. */
static PyObject *unknown_part(view *v)
{
    place at;
    size_t index = 0;
    if (v->type->kind == SGP32_KIND_CHOICE) {
        if (locate_alternative(&at, &index, v->type, &v->at)) {
            return NULL;
        }
        return PyBytes_FromStringAndSize((const char *)at.start, at.end - at.start);
    }
    const uint8_t *next = locate_unknown(v->type, &v->at);
    PyObject *list = next == v->at.end ? NULL : PyList_New(0);
    while (list != NULL && next != v->at.end) {
        const uint8_t *end = locate_next(next);
        PyObject *octets = PyBytes_FromStringAndSize((const char *)next, end - next);
        if (octets == NULL || PyList_Append(list, octets) != 0) {
            Py_CLEAR(list);
        }
        Py_XDECREF(octets);
        next = end;
    }
    return list;
}

static bool is_unknown_name(PyObject *name)
{
    return name == meta_unknown || PyUnicode_Compare(name, meta_unknown) == 0;
}

/* Part `name`; NULL without an exception if there is none. */
static PyObject *named_part(view *v, PyObject *name)
{
    if (meta_is_list(v->type) || !refresh(v)) {
        return NULL;
    }
    Py_ssize_t index = meta_index(v->type, name);
    if (index >= 0) {
        return part(v, (size_t)index);
    }
    return v->type->kind <= SGP32_KIND_CHOICE && is_unknown_name(name) ? unknown_part(v) : NULL;
}

static Py_ssize_t element_count(const view *v)
{
    Py_ssize_t count = 0;
    for (const uint8_t *at = v->at.content; at != v->at.end; at = locate_next(at)) {
        count++;
    }
    return count;
}

/* All elements of a list, or the names of what a SEQUENCE has, or name and value of a CHOICE. */
static PyObject *parts(view *v)
{
    place at;
    if (!refresh(v)) {
        return NULL;
    }
    PyObject *list = PyList_New(0);
    const uint8_t *next = v->at.content;
    for (size_t i = 0; list != NULL && meta_is_list(v->type) && next != v->at.end; i++) {
        locate_element(&at, v->type, next);
        PyObject *element = part_at(v, v->type->components->type, i, &at);
        if (element == NULL || PyList_Append(list, element) != 0) {
            Py_CLEAR(list);
        }
        Py_XDECREF(element);
        next = at.end;
    }
    for (size_t i = 0; list != NULL && v->type->kind <= SGP32_KIND_CHOICE && i < v->type->count;
         i++) {
        if (find(&at, v->type, &v->at, i) &&
            PyList_Append(list, v->type->components[i].name) != 0) {
            Py_CLEAR(list);
        }
    }
    PyObject *unknown = list != NULL && v->type->kind <= SGP32_KIND_CHOICE ? unknown_part(v) : NULL;
    if (unknown != NULL && PyList_Append(list, meta_unknown) != 0) {
        Py_CLEAR(list);
    }
    Py_XDECREF(unknown);
    return list;
}

static PyObject *view_keys(PyObject *self, PyObject *unused)
{
    (void)unused;
    if (((view *)self)->type->kind > SGP32_KIND_CHOICE) {
        PyErr_SetString(PyExc_TypeError, "only a SEQUENCE, SET or CHOICE has keys");
        return NULL;
    }
    return parts((view *)self);
}

static PyObject *view_iterate(PyObject *self)
{
    if (((view *)self)->type->kind > SGP32_KIND_SET_OF) {
        PyErr_SetString(PyExc_TypeError, "a primitive value has no parts");
        return NULL;
    }
    PyObject *list = parts((view *)self);
    PyObject *made = list == NULL ? NULL : PyObject_GetIter(list);
    Py_XDECREF(list);
    return made;
}

static Py_ssize_t view_length(PyObject *self)
{
    view *v = (view *)self;
    if (!refresh(v)) {
        return -1;
    }
    if (meta_is_list(v->type)) {
        return element_count(v);
    }
    PyObject *keys = view_keys(self, NULL);
    Py_ssize_t count = keys == NULL ? -1 : PyList_GET_SIZE(keys);
    Py_XDECREF(keys);
    return count;
}

static PyObject *numbered_part(view *v, PyObject *key)
{
    Py_ssize_t index = PyNumber_AsSsize_t(key, PyExc_IndexError);
    if ((index == -1 && PyErr_Occurred()) || !refresh(v)) {
        return NULL;
    }
    index += index < 0 ? element_count(v) : 0;
    PyObject *found = index < 0 ? NULL : part(v, (size_t)index);
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
        PyObject *list = parts(v);
        PyObject *found = list == NULL ? NULL : PyObject_GetItem(list, key);
        Py_XDECREF(list);
        return found;
    }
    PyObject *found = PyUnicode_Check(key) ? named_part(v, key) : NULL;
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
        PyObject *list = parts(v);
        int found = list == NULL ? -1 : PySequence_Contains(list, key);
        Py_XDECREF(list);
        return found;
    }
    if (!refresh(v)) {
        return -1;
    }
    Py_ssize_t index = meta_index(v->type, key);
    if (index >= 0) {
        return find(&at, v->type, &v->at, (size_t)index);
    }
    PyObject *unknown = is_unknown_name(key) ? unknown_part(v) : NULL;
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
            PyObject *found = refresh(v) ? part(v, i) : NULL;
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
    found = other == NULL ? NULL : named_part(v, other);
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
    if (!refresh(v)) {
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
    if (!refresh(v)) {
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
    if (!refresh(v)) {
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
    if (!refresh(v)) {
        return NULL;
    }
    Py_ssize_t index = -1;
    if (PyUnicode_Check(key)) {
        index = meta_is_list(v->type) ? -1 : meta_index(v->type, key);
    } else if (meta_is_list(v->type)) {
        index = PyNumber_AsSsize_t(key, PyExc_IndexError);
        index += index < 0 ? element_count(v) : 0;
    }
    if (PyErr_Occurred()) {
        return NULL;
    }
    if (index < 0 || !find(&at, v->type, &v->at, (size_t)index)) {
        PyErr_SetObject(PyExc_KeyError, key);
        return NULL;
    }
    return Py_BuildValue("nn", (const char *)at.start - PyBytes_AS_STRING(v->root->octets),
                         at.end - at.start);
}

/* -- values ---------------------------------------------------------------------- */

bool view_content(sgp32_bytes *content, PyObject *value, const meta *type)
{
    view *v = (view *)value;
    if (v->type != type) {
        PyErr_Format(PyExc_TypeError, "a view of another type: %R",
                     v->type->title == NULL ? Py_None : v->type->title);
        return false;
    }
    if (!refresh(v)) {
        return false;
    }
    *content = sgp32_bytes_of(v->at.content, (size_t)(v->at.end - v->at.content));
    return true;
}

/* The whole as decode() gives it: its contents under the tag that its type has by itself. */
static PyObject *view_to_dict(PyObject *self, PyObject *unused)
{
    view *v = (view *)self;
    sgp32_bytes content;
    writer w;
    (void)unused;
    if (!view_content(&content, self, v->type)) {
        return NULL;
    }
    if (v->holder == NULL) {
        content = sgp32_bytes_of(v->at.start, (size_t)(v->at.end - v->at.start));
        return decode_value(v->type, content, SGP32_STRICT, false);
    }
    writer_open(&w);
    bool done = writer_put(&w, content.data, content.size) &&
                (v->type->tag == 0 || writer_header(&w, v->type->tag, 0));
    PyObject *made = done ? decode_value(v->type, sgp32_bytes_of(writer_data(&w), w.written),
                                         SGP32_STRICT, false)
                          : NULL;
    writer_close(&w);
    return made;
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
    return unknown ? unknown_part(v) : part(v, index);
}

/* -- assignment ------------------------------------------------------------------ */

/* The part of a decoded root that a view is about; borrowed, NULL with an exception set. */
static PyObject *value_of(const view *v, PyObject *tree)
{
    if (v->holder == NULL) {
        return tree;
    }
    PyObject *above = value_of(v->holder, tree);
    const meta *type = v->holder->type;
    PyObject *found = NULL;
    if (above == NULL) {
        return NULL;
    }
    if (PyDict_Check(above)) {
        found = PyDict_GetItemWithError(above, type->components[v->index].name);
    } else if (PyTuple_Check(above)) {
        found = PyTuple_GET_ITEM(above, 1);
    } else if (v->index < (size_t)PyList_GET_SIZE(above)) {
        found = PyList_GET_ITEM(above, (Py_ssize_t)v->index);
    }
    if (found == NULL && !PyErr_Occurred()) {
        PyErr_SetString(PyExc_LookupError, "this part is not there any more");
    }
    return found;
}

/* Changes one part of a decoded value; `value` NULL takes it away. */
static bool change(PyObject *holder, PyObject *name, Py_ssize_t index, PyObject *value)
{
    if (PyDict_Check(holder)) {
        return (value == NULL ? PyDict_DelItem(holder, name)
                              : PyDict_SetItem(holder, name, value)) == 0;
    }
    if (PyTuple_Check(holder)) {
        if (value == NULL) {
            PyErr_SetString(PyExc_TypeError, "a CHOICE needs an alternative");
            return false;
        }
        /* The tuple was just decoded, and only its holder has it. */
        PyObject *old_name = PyTuple_GET_ITEM(holder, 0);
        PyObject *old_value = PyTuple_GET_ITEM(holder, 1);
        PyTuple_SET_ITEM(holder, 0, Py_NewRef(name));
        PyTuple_SET_ITEM(holder, 1, Py_NewRef(value));
        Py_DECREF(old_name);
        Py_DECREF(old_value);
        return true;
    }
    return (value == NULL ? PySequence_DelItem(holder, index)
                          : PySequence_SetItem(holder, index, value)) == 0;
}

/* Encodes the message anew with one part changed. */
static int assign(view *v, PyObject *name, Py_ssize_t index, PyObject *value)
{
    view *root = v->root;
    if (!refresh(v)) {
        return -1;
    }
    PyObject *tree = view_to_dict((PyObject *)root, NULL);
    PyObject *holder = tree == NULL ? NULL : value_of(v, tree);
    PyObject *edited = holder != NULL && change(holder, name, index, value)
                           ? encode_value(root->type, tree)
                           : NULL;
    Py_XDECREF(tree);
    if (edited == NULL) {
        return -1;
    }
    Py_SETREF(root->octets, edited);
    root->version++;
    place_root(root);
    return 0;
}

static int view_assign(PyObject *self, PyObject *key, PyObject *value)
{
    view *v = (view *)self;
    if (meta_is_list(v->type)) {
        Py_ssize_t index = PyNumber_AsSsize_t(key, PyExc_IndexError);
        if (index == -1 && PyErr_Occurred()) {
            return -1;
        }
        return assign(v, NULL, index, value);
    }
    bool named = v->type->kind <= SGP32_KIND_CHOICE && PyUnicode_Check(key) &&
                 (meta_index(v->type, key) >= 0 || is_unknown_name(key));
    if (!named) {
        PyErr_SetObject(PyExc_KeyError, key);
        return -1;
    }
    return assign(v, key, 0, value);
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
    return assign(v, v->type->components[index].name, 0, value);
}

/* -- the type -------------------------------------------------------------------- */

static PyObject *view_text(PyObject *self)
{
    view *v = (view *)self;
    if (!refresh(v)) {
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

static PyTypeObject view_type = {
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
        made = octets == NULL ? NULL : root_of(type, octets);
    } else if (type != NULL && decode_check(type, in.bytes, SGP32_STRICT)) {
        made = root_of(type, Py_NewRef(in.owner));
    }
    py_octets_free(&in);
    return made;
}
