/* SPDX-License-Identifier: Apache-2.0 */
/* The value of a view, and the message with one part of it changed. */
#include "encode.h"
#include "view_internal.h"

/* -- values ---------------------------------------------------------------------- */

bool view_content(sgp32_bytes *content, PyObject *value, const meta *type)
{
    view *v = (view *)value;
    if (v->type != type) {
        PyErr_Format(PyExc_TypeError, "a view of another type: %R",
                     v->type->title == NULL ? Py_None : v->type->title);
        return false;
    }
    if (!view_refresh(v)) {
        return false;
    }
    *content = sgp32_bytes_of(v->at.content, (size_t)(v->at.end - v->at.content));
    return true;
}

/* The whole as decode() gives it: its contents under the tag that its type has by itself. */
PyObject *view_to_dict(PyObject *self, PyObject *unused)
{
    view *v = (view *)self;
    sgp32_bytes content;
    writer w;
    (void)unused;
    if (!view_content(&content, self, v->type)) {
        return NULL;
    }
    if (v->holder == NULL) {
        /* Another thread may assign while a long message is checked. */
        PyObject *octets = Py_NewRef(v->octets);
        PyObject *value = decode_value(
            v->type, sgp32_bytes_of(PyBytes_AS_STRING(octets), (size_t)PyBytes_GET_SIZE(octets)),
            SGP32_STRICT, false);
        Py_DECREF(octets);
        return value;
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
int view_change(view *v, PyObject *name, Py_ssize_t index, PyObject *value)
{
    view *root = v->root;
    if (!view_refresh(v)) {
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
    view_place_root(root);
    return 0;
}
