/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of a view: found where they stand, decoded or made views of. */
#include "view_internal.h"

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
bool view_find(place *found, const meta *type, const place *in, size_t index)
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

void view_place_root(view *root)
{
    locate_root(
        &root->at, root->type,
        sgp32_bytes_of(PyBytes_AS_STRING(root->octets), (size_t)PyBytes_GET_SIZE(root->octets)));
}

/* Finds the place again after an assignment; false with an exception set if it is gone. */
bool view_refresh(view *v)
{
    if (v->version == v->root->version) {
        return true;
    }
    if (!view_refresh(v->holder)) {
        return false;
    }
    if (!view_find(&v->at, v->holder->type, &v->holder->at, v->index)) {
        PyErr_SetString(PyExc_LookupError, "an assignment took this part of the message away");
        return false;
    }
    v->version = v->root->version;
    return true;
}

/* The octets that a view's place is in. Making a Python object may collect garbage, and so run code
   that assigns to the view: who goes on reading holds them. */
static PyObject *hold(const view *v)
{
    return Py_NewRef(v->root->octets);
}

/* -- making ---------------------------------------------------------------------- */

/* The Python value of a primitive, or a view of anything else. */
PyObject *view_part_at(view *holder, const meta *type, size_t index, const place *at)
{
    if (type->kind > SGP32_KIND_SET_OF) {
        PyObject *octets = hold(holder);
        PyObject *value =
            leaf_value(type, sgp32_bytes_of(at->content, (size_t)(at->end - at->content)));
        Py_DECREF(octets);
        return value;
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
PyObject *view_part(view *v, size_t index)
{
    place at;
    const meta_component *item = &v->type->components[meta_is_list(v->type) ? 0 : index];
    if (view_find(&at, v->type, &v->at, index)) {
        return view_part_at(v, item->type, index, &at);
    }
    return Py_XNewRef(item->fallback);
}

/* Takes `octets`, whose reference it gets in any case. */
PyObject *view_root(const meta *type, PyObject *octets)
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
    view_place_root(made);
    return (PyObject *)made;
}

/* -- parts by name and number ---------------------------------------------------- */

/* The unknown extensions, or the unknown alternative. */
PyObject *view_unknown(view *v)
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
    const uint8_t *end = v->at.end;
    if (next == end) {
        return NULL;
    }
    PyObject *octets = hold(v);
    PyObject *list = PyList_New(0);
    while (list != NULL && next != end) {
        const uint8_t *last = locate_next(next);
        PyObject *each = PyBytes_FromStringAndSize((const char *)next, last - next);
        if (each == NULL || PyList_Append(list, each) != 0) {
            Py_CLEAR(list);
        }
        Py_XDECREF(each);
        next = last;
    }
    Py_DECREF(octets);
    return list;
}

bool view_is_unknown(PyObject *name)
{
    return name == meta_unknown || PyUnicode_Compare(name, meta_unknown) == 0;
}

/* Part `name`; NULL without an exception if there is none. */
PyObject *view_named(view *v, PyObject *name)
{
    if (meta_is_list(v->type) || !view_refresh(v)) {
        return NULL;
    }
    Py_ssize_t index = meta_index(v->type, name);
    if (index >= 0) {
        return view_part(v, (size_t)index);
    }
    return v->type->kind <= SGP32_KIND_CHOICE && view_is_unknown(name) ? view_unknown(v) : NULL;
}

Py_ssize_t view_count(const view *v)
{
    Py_ssize_t count = 0;
    for (const uint8_t *at = v->at.content; at != v->at.end; at = locate_next(at)) {
        count++;
    }
    return count;
}

/* Appends to a list and takes the reference in any case; drops the list on failure. */
static void append(PyObject **list, PyObject *each)
{
    if (each == NULL || PyList_Append(*list, each) != 0) {
        Py_CLEAR(*list);
    }
    Py_XDECREF(each);
}

static PyObject *elements(view *v)
{
    PyObject *octets = hold(v);
    PyObject *list = PyList_New(0);
    const uint8_t *next = v->at.content;
    const uint8_t *end = v->at.end;
    place at;
    for (size_t i = 0; list != NULL && next != end; i++) {
        locate_element(&at, v->type, next);
        append(&list, view_part_at(v, v->type->components->type, i, &at));
        next = at.end;
    }
    Py_DECREF(octets);
    return list;
}

PyObject *view_parts(view *v)
{
    place at;
    if (!view_refresh(v)) {
        return NULL;
    }
    if (meta_is_list(v->type)) {
        return elements(v);
    }
    PyObject *unknown = v->type->kind <= SGP32_KIND_CHOICE ? view_unknown(v) : NULL;
    PyObject *list = PyErr_Occurred() ? NULL : PyList_New(0);
    for (size_t i = 0; list != NULL && i < v->type->count; i++) {
        if (view_find(&at, v->type, &v->at, i)) {
            append(&list, Py_NewRef(v->type->components[i].name));
        }
    }
    if (list != NULL && unknown != NULL) {
        append(&list, Py_NewRef(meta_unknown));
    }
    Py_XDECREF(unknown);
    return list;
}
