/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Python values straight from the walk: a value is put into what holds it as
 * soon as it begins, so that the root owns all of them and a failure has one
 * object to drop.
 */
#include "module.h"

/* A dict, tuple or list whose contents are being read. */
typedef struct frame {
    const meta *type;
    PyObject *value; /* borrowed from what holds it, or from the decoder */
    size_t next;     /* SEQUENCE: the first component that has not been passed */
} frame;

typedef struct decoder {
    const meta *type;
    PyObject *root;
    bool defaults; /* put DEFAULT values for absent components */
    frame frames[DEPTH_MAX];
} decoder;

/* Puts the DEFAULTs of absent components up to `end` into a dict. */
static bool put_defaults(frame *top, size_t end)
{
    for (; top->next < end; top->next++) {
        const meta_component *item = &top->type->components[top->next];
        if (item->fallback != NULL && PyDict_SetItem(top->value, item->name, item->fallback) != 0) {
            return false;
        }
    }
    return true;
}

/* Gives `value` to what holds it. Takes the reference in any case. */
static bool put(decoder *d, const sgp32_event *event, PyObject *value)
{
    if (value == NULL) {
        return false;
    }
    if (event->depth == 0) {
        d->root = value;
        return true;
    }
    frame *top = &d->frames[event->depth - 1];
    bool done = true;
    if (top->type->kind <= SGP32_KIND_SET) {
        const meta_component *item = &top->type->components[event->index];
        if (top->type->has_defaults) {
            if (item->fallback != NULL && !d->defaults &&
                PyObject_RichCompareBool(value, item->fallback, Py_EQ) == 1) {
                Py_DECREF(value); /* lenient input may encode it */
                return true;
            }
            done = !d->defaults || put_defaults(top, event->index);
            top->next = event->index + 1;
        }
        done = done && PyDict_SetItem(top->value, item->name, value) == 0;
        Py_DECREF(value);
    } else if (top->type->kind == SGP32_KIND_CHOICE) {
        PyTuple_SET_ITEM(top->value, 0, Py_NewRef(top->type->components[event->index].name));
        PyTuple_SET_ITEM(top->value, 1, value);
    } else {
        done = PyList_Append(top->value, value) == 0;
        Py_DECREF(value);
    }
    return done;
}

/* The type of the value that an event is about. */
static const meta *type_at(const decoder *d, const sgp32_event *event)
{
    if (event->depth == 0) {
        return d->type;
    }
    const meta *holder = d->frames[event->depth - 1].type;
    return holder->components[meta_is_list(holder) ? 0 : event->index].type;
}

static bool enter(decoder *d, const sgp32_event *event)
{
    frame *top = &d->frames[event->depth];
    top->type = type_at(d, event);
    top->next = 0;
    if (top->type->kind <= SGP32_KIND_SET) {
        top->value = PyDict_New();
    } else if (top->type->kind == SGP32_KIND_CHOICE) {
        top->value = PyTuple_New(2);
    } else {
        top->value = PyList_New(0);
    }
    return put(d, event, top->value);
}

/* An unknown extension joins the list under "$unknown"; an unknown alternative has that name. */
static bool put_unknown(decoder *d, const sgp32_event *event)
{
    const frame *top = &d->frames[event->depth - 1];
    PyObject *tlv =
        PyBytes_FromStringAndSize((const char *)event->der.data, (Py_ssize_t)event->der.size);
    if (tlv == NULL) {
        return false;
    }
    if (top->type->kind == SGP32_KIND_CHOICE) {
        PyTuple_SET_ITEM(top->value, 0, Py_NewRef(meta_unknown));
        PyTuple_SET_ITEM(top->value, 1, tlv);
        return true;
    }
    PyObject *list = PyDict_GetItemWithError(top->value, meta_unknown);
    bool done = true;
    if (list == NULL) {
        list = PyList_New(0);
        done = list != NULL && PyDict_SetItem(top->value, meta_unknown, list) == 0;
        Py_XDECREF(list); /* the dict has it */
    }
    done = done && PyList_Append(list, tlv) == 0;
    Py_DECREF(tlv);
    return done;
}

/* DEFAULTs stand before unknown extensions, in the order of the type. */
static bool finish(decoder *d, frame *top)
{
    return !d->defaults || !top->type->has_defaults || top->type->kind > SGP32_KIND_SET ||
           put_defaults(top, top->type->count);
}

static sgp32_status visit(void *context, const sgp32_event *event)
{
    decoder *d = (decoder *)context;
    bool done = true;
    if (event->kind == SGP32_EVENT_VALUE) {
        done = put(d, event, leaf_value(type_at(d, event), event->content));
    } else if (event->kind == SGP32_EVENT_ENTER) {
        done = event->depth < DEPTH_MAX && enter(d, event);
    } else if (event->kind == SGP32_EVENT_UNKNOWN) {
        done = finish(d, &d->frames[event->depth - 1]) && put_unknown(d, event);
    } else {
        done = finish(d, &d->frames[event->depth]);
    }
    /* An exception is set; the status only ends the walk. */
    return done ? SGP32_OK : SGP32_ARGUMENT;
}

bool decode_check(const meta *type, sgp32_bytes der, uint32_t options)
{
    sgp32_error error;
    sgp32_status status = SGP32_OK;
    if (der.size >= LONG_INPUT) {
        Py_BEGIN_ALLOW_THREADS status = sgp32_validate(type->type, &error, der, options);
        Py_END_ALLOW_THREADS
    } else {
        status = sgp32_validate(type->type, &error, der, options);
    }
    if (status != SGP32_OK) {
        (void)error_raise(error_decode, &error);
    }
    return status == SGP32_OK;
}

/* Python refuses to write integers of more than some thousand digits, so the arc of an OBJECT
   IDENTIFIER may be too large for it. Other exceptions stay; always NULL. */
static PyObject *too_large(sgp32_error *error)
{
    if (PyErr_ExceptionMatches(PyExc_ValueError)) {
        PyErr_Clear();
        error->status = SGP32_SIZE;
        PyObject *text =
            PyUnicode_FromFormat("too large for Python to write (offset %zu)", error->offset);
        if (text != NULL) {
            (void)error_raise_at(error_decode, error, text);
        }
        Py_XDECREF(text);
    }
    return NULL;
}

PyObject *decode_value(const meta *type, sgp32_bytes der, uint32_t options, bool defaults)
{
    decoder d;
    sgp32_error error;
    d.type = type;
    d.root = NULL;
    d.defaults = defaults;
    /* What is long is checked first, while other threads run. */
    if (der.size >= LONG_INPUT && !decode_check(type, der, options)) {
        return NULL;
    }
    sgp32_status status = sgp32_walk(type->type, &error, der, options, visit, &d);
    if (status == SGP32_OK) {
        return d.root;
    }
    Py_XDECREF(d.root);
    return PyErr_Occurred() ? too_large(&error) : error_raise(error_decode, &error);
}

PyObject *decode_call(PyObject *module, PyObject *const *given, Py_ssize_t count,
                      PyObject *keywords)
{
    static const char *const names[] = {"type", "data", "lenient", "defaults", "decode", NULL};
    PyObject *taken[4];
    py_octets in;
    bool lenient = false;
    bool defaults = false;
    (void)module;
    if (!arguments_take(taken, names, 2, given, count, keywords)) {
        return NULL;
    }
    const meta *type = meta_named(taken[0]);
    if (type == NULL || !arguments_truth(&lenient, taken[2]) ||
        !arguments_truth(&defaults, taken[3]) || !py_octets_take(&in, taken[1])) {
        return NULL;
    }
    PyObject *value =
        decode_value(type, in.bytes, lenient ? SGP32_LENIENT : SGP32_STRICT, defaults);
    py_octets_free(&in);
    return value;
}
