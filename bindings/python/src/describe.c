/* SPDX-License-Identifier: Apache-2.0 */
/* What the schema says of a type, as a dict that sgp32.describe() makes a Type of. */
#include "module.h"

static const char *const kind_names[] = {
    [SGP32_KIND_SEQUENCE] = "SEQUENCE",
    [SGP32_KIND_SET] = "SET",
    [SGP32_KIND_CHOICE] = "CHOICE",
    [SGP32_KIND_SEQUENCE_OF] = "SEQUENCE OF",
    [SGP32_KIND_SET_OF] = "SET OF",
    [SGP32_KIND_BOOLEAN] = "BOOLEAN",
    [SGP32_KIND_INTEGER] = "INTEGER",
    [SGP32_KIND_NAMED_INTEGER] = "INTEGER",
    [SGP32_KIND_ENUMERATED] = "ENUMERATED",
    [SGP32_KIND_BITS] = "BIT STRING",
    [SGP32_KIND_NAMED_BITS] = "BIT STRING",
    [SGP32_KIND_OCTETS] = "OCTET STRING",
    [SGP32_KIND_NULL] = "NULL",
    [SGP32_KIND_OID] = "OBJECT IDENTIFIER",
    [SGP32_KIND_UTF8] = "UTF8String",
    [SGP32_KIND_PRINTABLE] = "PrintableString",
    [SGP32_KIND_IA5] = "IA5String",
    [SGP32_KIND_NUMERIC] = "NumericString",
    [SGP32_KIND_VISIBLE] = "VisibleString",
    [SGP32_KIND_TELETEX] = "TeletexString",
    [SGP32_KIND_BMP] = "BMPString",
    [SGP32_KIND_UNIVERSAL] = "UniversalString",
    [SGP32_KIND_UTC_TIME] = "UTCTime",
    [SGP32_KIND_GENERALIZED_TIME] = "GeneralizedTime",
    [SGP32_KIND_ANY] = "ANY",
};

/* An object, or None for NULL; a new reference, for the format "N" of Py_BuildValue. */
static PyObject *or_none(PyObject *object)
{
    return Py_NewRef(object == NULL ? Py_None : object);
}

static PyObject *number_or_none(bool given, uint64_t value)
{
    return given ? PyLong_FromUnsignedLongLong(value) : Py_NewRef(Py_None);
}

/* (name, type, tag, optional, default) */
static PyObject *component(const meta_component *item)
{
    PyObject *kind = item->type->title == NULL ? PyUnicode_FromString(kind_names[item->type->kind])
                                               : Py_NewRef(item->type->title);
    return Py_BuildValue("(NNNNN)", or_none(item->name), kind,
                         number_or_none(item->tag != 0, item->tag), PyBool_FromLong(item->optional),
                         or_none(item->fallback));
}

static PyObject *components(const meta *type)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < type->count; i++) {
        PyObject *each = component(&type->components[i]);
        if (each == NULL || PyList_Append(list, each) != 0) {
            Py_CLEAR(list);
        }
        Py_XDECREF(each);
    }
    return list;
}

static PyObject *values(const meta *type)
{
    PyObject *dict = PyDict_New();
    for (size_t i = 0; dict != NULL && i < type->value_count; i++) {
        PyObject *number = PyLong_FromLongLong(type->values[i]);
        if (number == NULL || PyDict_SetItem(dict, type->value_names[i], number) != 0) {
            Py_CLEAR(dict);
        }
        Py_XDECREF(number);
    }
    return dict;
}

PyObject *describe_call(PyObject *module, PyObject *name)
{
    sgp32_type_info info;
    (void)module;
    const meta *type = meta_named(name);
    if (type == NULL) {
        return NULL;
    }
    sgp32_type_describe(&info, type->type);
    return Py_BuildValue("{sOsssNszsNsNsNsNsN}", "name", type->title, "kind",
                         kind_names[type->kind], "tag", number_or_none(type->tag != 0, type->tag),
                         "alias", info.alias, "extensible", PyBool_FromLong(type->extensible),
                         "minimum", number_or_none(info.bounded, info.minimum), "maximum",
                         number_or_none(info.bounded && info.maximum != UINT64_MAX, info.maximum),
                         "components", components(type), "values", values(type));
}
