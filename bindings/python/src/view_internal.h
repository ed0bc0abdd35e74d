/* SPDX-License-Identifier: Apache-2.0 */
/*
 * sgp32.View: a checked message that is decoded where it is touched. A view
 * knows the place of its value and what holds it. Views hold those above them
 * alive and never those below, so that there are no cycles.
 *
 * An assignment makes edited octets, which the root keeps from then on; the
 * other views find their places again when they are next used.
 */
#ifndef SGP32_PYTHON_VIEW_INTERNAL_H
#define SGP32_PYTHON_VIEW_INTERNAL_H

#include "locate.h"
#include "view.h"

typedef struct view {
    PyObject_HEAD struct view *root; /* itself, not counted, or the one that has the octets */
    struct view *holder;             /* NULL for the root */
    PyObject *octets;                /* of the root: bytes */
    const meta *type;
    place at;
    size_t index;     /* in the holder */
    uint64_t version; /* of the octets that `at` is in */
} view;

extern PyTypeObject view_type;

/* Finds the place again after an assignment; false with an exception set if it is gone. */
bool view_refresh(view *v);

/* The place of the whole message, in the octets of the root. */
void view_place_root(view *root);

/* A view of a message that has been checked. Takes the reference to `octets`, which are bytes. */
PyObject *view_root(const meta *type, PyObject *octets);

/* The place of part `index` of a value. */
bool view_find(place *found, const meta *type, const place *in, size_t index);

/* Part `index` of a view that is up to date, or its DEFAULT; NULL without an exception if it is
   absent. */
PyObject *view_part(view *v, size_t index);

/* The same by name; "$unknown" is one too. */
PyObject *view_named(view *v, PyObject *name);

/* The unknown extensions, or the unknown alternative; NULL without an exception for none. */
PyObject *view_unknown(view *v);
bool view_is_unknown(PyObject *name);

/* Number of elements of a list. */
Py_ssize_t view_count(const view *v);

/* List of the elements of a list, or of the names of what a SEQUENCE or CHOICE has. */
PyObject *view_parts(view *v);

/* The value as decode() gives it. */
PyObject *view_to_dict(PyObject *self, PyObject *unused);

/* Encodes the message anew with one part changed, or taken away if `value` is NULL; -1 with an
   exception set. `name` is for a SEQUENCE or CHOICE, `index` for a list. */
int view_change(view *v, PyObject *name, Py_ssize_t index, PyObject *value);

#endif
