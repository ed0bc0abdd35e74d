/* SPDX-License-Identifier: Apache-2.0 */
/* Primitive contents against their type: DER form, character set, SIZE and range. */
#include "codec/engine.h"
#include "codec/lenient.h"
#include "codec/store.h"

/* Notes a fault at fault->at. */
static sgp32_status note(leaf_fault *fault, sgp32_status status, uint64_t actual)
{
    fault->status = status;
    fault->actual = actual;
    return status;
}

/* A SIZE is checked once the form is right. */
static sgp32_status check_size(leaf_fault *fault, const sgp32_type *type, size_t size)
{
    if (!schema_out_of_bounds(type, size)) {
        return SGP32_OK;
    }
    fault->at = 0;
    return note(fault, SGP32_SIZE, size);
}

/* INTEGER, named INTEGER, ENUMERATED: form, then range. */
sgp32_status leaf_check_integer(leaf_fault *fault, const sgp32_type *type, const uint8_t *data,
                                size_t size)
{
    int64_t value = 0;
    fault->at = 0;
    if (der_integer_check(&fault->at, data, size) != SGP32_OK) {
        return note(fault, SGP32_INTEGER, size);
    }
    if (type->kind == SCHEMA_INTEGER && (type->flags & SCHEMA_BOUNDED) == 0) {
        return SGP32_OK;
    }
    bool fits = der_integer_get(&value, data, size);
    if (type->kind == SCHEMA_NAMED && !fits) {
        /* Named values are an int64_t; anything larger names nothing. */
        return note(fault, SGP32_RANGE, UINT64_MAX);
    }
    if (type->kind == SCHEMA_ENUMERATED) {
        bool known = fits && value >= 0 && value < 16 && ((type->low >> value) & 1) != 0;
        return known ? SGP32_OK : note(fault, SGP32_RANGE, (uint64_t)value);
    }
    if ((type->flags & SCHEMA_BOUNDED) != 0) {
        bool negative = (data[0] & 0x80) != 0;
        bool above = type->high != SCHEMA_MAX && (!fits || value > type->high);
        if (negative || above || (fits && value < type->low)) {
            return note(fault, SGP32_RANGE, fits ? (uint64_t)value : UINT64_MAX);
        }
    }
    return SGP32_OK;
}

typedef sgp32_status (*string_check)(size_t *at, size_t *characters, const uint8_t *data,
                                     size_t size);

static sgp32_status check_string(leaf_fault *fault, const sgp32_type *type, const uint8_t *data,
                                 size_t size)
{
    static const string_check checks[] = {
        der_utf8_check,    der_printable_check, der_ia5_check, der_numeric_check,
        der_visible_check, der_teletex_check,   der_bmp_check, der_universal_check,
    };
    size_t characters = 0;
    sgp32_status status = checks[type->kind - SCHEMA_UTF8](&fault->at, &characters, data, size);
    return status == SGP32_OK ? check_size(fault, type, characters) : note(fault, status, size);
}

sgp32_status leaf_check(leaf_fault *fault, const sgp32_type *type, const uint8_t *data, size_t size)
{
    sgp32_status status = SGP32_OK;
    switch (type->kind) {
    case SCHEMA_OCTETS:
        return check_size(fault, type, size);
    case SCHEMA_INTEGER:
    case SCHEMA_NAMED:
    case SCHEMA_ENUMERATED:
        return leaf_check_integer(fault, type, data, size);
    case SCHEMA_BOOLEAN:
        status = der_boolean_check(&fault->at, data, size);
        break;
    case SCHEMA_NULL:
        status = der_null_check(&fault->at, data, size);
        break;
    case SCHEMA_BITS:
    case SCHEMA_NAMED_BITS:
        status = der_bits_check(&fault->at, data, size, type->kind == SCHEMA_NAMED_BITS);
        if (status == SGP32_OK) {
            return check_size(fault, type, (size - 1) * 8 - data[0]);
        }
        break;
    case SCHEMA_OID:
        status = der_oid_check(&fault->at, data, size);
        break;
    case SCHEMA_UTC_TIME:
        status = der_utc_time_check(&fault->at, data, size);
        break;
    case SCHEMA_GENERALIZED_TIME:
        status = der_generalized_time_check(&fault->at, data, size);
        break;
    case SCHEMA_ANY:
        status = der_open_check(&fault->at, data, size);
        break;
    default:
        return check_string(fault, type, data, size);
    }
    return status == SGP32_OK ? status : note(fault, status, size);
}

size_t schema_value_size(const sgp32_type *type)
{
    switch (type->kind) {
    case SCHEMA_SEQUENCE:
    case SCHEMA_SET:
    case SCHEMA_CHOICE:
        return type->high;
    case SCHEMA_SEQUENCE_OF:
    case SCHEMA_SET_OF:
        return sizeof(sgp32_list);
    case SCHEMA_BOOLEAN:
        return sizeof(bool);
    case SCHEMA_INTEGER:
        return sizeof(sgp32_integer);
    case SCHEMA_NAMED:
    case SCHEMA_ENUMERATED:
        return sizeof(int64_t);
    case SCHEMA_BITS:
    case SCHEMA_NAMED_BITS:
        return sizeof(sgp32_bits);
    case SCHEMA_NULL:
        return 0;
    default:
        return sizeof(sgp32_bytes);
    }
}

/* e->fault is what is wrong with the contents at `data`. */
ENGINE_CALLED static sgp32_status fail_leaf(engine *e, const sgp32_type *type, const uint8_t *data)
{
    const leaf_fault *fault = &e->fault;
    const uint8_t *at = data + fault->at;
    if (fault->status == SGP32_SIZE && e->in.tlv.start != data) {
        at = e->in.tlv.start + der_length_offset(e->in.tlv.start); /* the length is what is wrong */
    }
    engine_note_bounds(e, fault->actual, type);
    return engine_fail(e, fault->status, at, 0);
}

sgp32_status engine_leaf(engine *e, const schema_component *item, uint8_t *value,
                         const uint8_t *outer)
{
    const sgp32_type *type = item->type;
    if (type->kind == SCHEMA_ANY && item->tag == 0) {
        e->in.tlv.content = outer; /* the TLV itself is the value */
    }
    const uint8_t *data = e->in.tlv.content;
    size_t size = (size_t)(e->in.tlv.end - data);
    /* Nothing here lies on the stack: that would cost a canary for each value. */
    if (leaf_check(&e->fault, type, data, size) != SGP32_OK) {
        size_t padding =
            engine_is_lenient(e->in.options) ? lenient_leaf(e, type, data, size) : LENIENT_NEVER;
        if (padding == LENIENT_NEVER) {
            return fail_leaf(e, type, data);
        }
        data += padding;
        size -= padding;
    }
    if ((type->flags & SCHEMA_DEFAULTED) != 0 && is_default(type, data, size)) {
        /* X.690 11.5: a component equal to its DEFAULT is not encoded. */
        if (!engine_is_lenient(e->in.options)) {
            return engine_fail(e, SGP32_DEFAULT, outer, 0);
        }
        e->in.forms |= SGP32_FORM_DEFAULT;
    }
    if (value != NULL) {
        store(type, value, data, size);
    }
    return e->visit == NULL
               ? SGP32_OK
               : engine_show(e, SGP32_EVENT_VALUE, type, outer, e->in.tlv.content, e->in.tlv.end);
}
