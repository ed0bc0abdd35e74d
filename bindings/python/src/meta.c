/* SPDX-License-Identifier: Apache-2.0 */
/* The schema with Python's names: made once, never changed, alive as long as the process. */
#include "module.h"

#define TABLE_SIZE 8192 /* a power of two, several times the number of types */

PyObject *meta_unknown;

static meta *table[TABLE_SIZE];
static size_t known;
static PyObject *by_name; /* "Module.Type" and bare names: PyCapsule */

static size_t slot_of(const sgp32_type *type)
{
    size_t slot = ((uintptr_t)type >> 3) * 2654435761u % TABLE_SIZE;
    while (table[slot] != NULL && table[slot]->type != type) {
        slot = (slot + 1) % TABLE_SIZE;
    }
    return slot;
}

const meta *meta_of(const sgp32_type *type)
{
    return table[slot_of(type)];
}

/* The attributes that every view has; a component of such a name is read by its index. */
static const char *const view_attributes[] = {"choice",  "der",  "keys",  "offset", "place",
                                              "to_dict", "type", "value", NULL};

static bool is_hidden(const char *name)
{
    size_t i = 0;
    while (name != NULL && view_attributes[i] != NULL && strcmp(name, view_attributes[i]) != 0) {
        i++;
    }
    return name != NULL && view_attributes[i] != NULL;
}

static PyObject *intern(const char *text)
{
    return text == NULL ? NULL : PyUnicode_InternFromString(text);
}

/* "Module.Type", or NULL for what has no name. */
static PyObject *title_of(const sgp32_type_info *info)
{
    return info->name == NULL ? NULL : PyUnicode_FromFormat("%s.%s", info->module, info->name);
}

static bool make_values(meta *made)
{
    const char *name = NULL;
    made->values = PyMem_Calloc(made->value_count + 1, sizeof *made->values);
    made->value_names = PyMem_Calloc(made->value_count + 1, sizeof *made->value_names);
    if (made->values == NULL || made->value_names == NULL) {
        return false;
    }
    for (size_t i = 0; i < made->value_count; i++) {
        if (!sgp32_type_value(&made->values[i], &name, made->type, i)) {
            return false;
        }
        made->value_names[i] = intern(name);
        if (made->value_names[i] == NULL) {
            return false;
        }
    }
    return true;
}

/* Makes a type without its components, if there is none yet. */
static meta *make_type(const sgp32_type *type)
{
    size_t slot = slot_of(type);
    sgp32_type_info info;
    if (table[slot] != NULL) {
        return table[slot];
    }
    meta *made = PyMem_Calloc(1, sizeof *made);
    if (made == NULL || known > TABLE_SIZE / 2) {
        PyMem_Free(made);
        return NULL;
    }
    sgp32_type_describe(&info, type);
    made->type = type;
    made->kind = info.kind;
    made->tag = info.tag;
    made->extensible = info.extensible;
    made->automatic = info.automatic;
    made->count = info.component_count;
    made->value_count = info.value_count;
    made->title = title_of(&info);
    made->components = PyMem_Calloc(made->count + 1, sizeof *made->components);
    if (made->components == NULL || !make_values(made)) {
        return NULL;
    }
    known++;
    table[slot] = made;
    return made;
}

/* Fills in the components of a type, and makes their types. */
static bool make_components(meta *made)
{
    for (size_t i = 0; i < made->count; i++) {
        sgp32_component_info info;
        meta_component *item = &made->components[i];
        if (item->type != NULL || !sgp32_type_component(&info, made->type, i)) {
            continue;
        }
        item->type = make_type(info.type);
        item->name = intern(info.name);
        item->hidden = is_hidden(info.name);
        item->tag = info.tag;
        item->wrapped = info.wrapped;
        item->optional = info.optional || info.has_default;
        if (item->type == NULL) {
            return false;
        }
        if (info.has_default) {
            made->has_defaults = true;
            item->fallback = item->type->kind == SGP32_KIND_BOOLEAN
                                 ? PyBool_FromLong(info.default_value != 0)
                                 : PyLong_FromLongLong(info.default_value);
            if (item->fallback == NULL) {
                return false;
            }
        }
    }
    return true;
}

static bool add_name(PyObject *name, const meta *type)
{
    PyObject *capsule = PyCapsule_New((void *)(uintptr_t)type, NULL, NULL);
    bool done = capsule != NULL && PyDict_SetItem(by_name, name, capsule) == 0;
    Py_XDECREF(capsule);
    return done;
}

/* Names in the order of the registry: a bare name is that of the first module that has it. */
static bool add_names(const meta *type)
{
    const char *full = PyUnicode_AsUTF8(type->title);
    const char *dot = full == NULL ? NULL : strchr(full, '.');
    PyObject *bare = dot == NULL ? NULL : PyUnicode_InternFromString(dot + 1);
    bool done = bare != NULL && add_name(type->title, type) &&
                (PyDict_Contains(by_name, bare) == 1 || add_name(bare, type));
    Py_XDECREF(bare);
    return done;
}

/* Types inside others by their full name, "SGP32Definitions.Psmo.enable". */
static bool add_inner_names(void)
{
    for (size_t i = 0; i < TABLE_SIZE; i++) {
        if (table[i] != NULL && table[i]->title != NULL &&
            PyDict_Contains(by_name, table[i]->title) == 0 &&
            !add_name(table[i]->title, table[i])) {
            return false;
        }
    }
    return true;
}

bool meta_make(void)
{
    size_t total = sgp32_type_count();
    if (by_name != NULL) {
        return true;
    }
    by_name = PyDict_New();
    meta_unknown = intern(SGP32_JSON_UNKNOWN);
    for (size_t i = 0; i < total; i++) {
        const meta *type = make_type(sgp32_type_at(i));
        if (type == NULL || !add_names(type)) {
            return false;
        }
    }
    /* Types inside others turn up while components are made: until there are no new ones. */
    for (size_t before = 0; before != known;) {
        before = known;
        for (size_t i = 0; i < TABLE_SIZE; i++) {
            if (table[i] != NULL && !make_components(table[i])) {
                return false;
            }
        }
    }
    return add_inner_names();
}

const meta *meta_named(PyObject *name)
{
    if (!PyUnicode_Check(name)) {
        PyErr_Format(PyExc_TypeError, "the type must be a string, not %.100s",
                     Py_TYPE(name)->tp_name);
        return NULL;
    }
    PyObject *capsule = PyDict_GetItemWithError(by_name, name);
    if (capsule == NULL) {
        if (!PyErr_Occurred()) {
            PyErr_Format(PyExc_KeyError, "unknown type %R", name);
        }
        return NULL;
    }
    return (const meta *)PyCapsule_GetPointer(capsule, NULL);
}

Py_ssize_t meta_index(const meta *type, PyObject *name)
{
    for (size_t i = 0; i < type->count; i++) {
        if (type->components[i].name == name) {
            return (Py_ssize_t)i;
        }
    }
    for (size_t i = 0; i < type->count && PyUnicode_Check(name); i++) {
        if (type->components[i].name != NULL &&
            PyUnicode_Compare(type->components[i].name, name) == 0) {
            return (Py_ssize_t)i;
        }
    }
    return -1;
}
