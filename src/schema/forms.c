/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from tools/asn1gen/deviations.py by `./scripts/generate`. Do not edit. */
#include "codec/schema.h"
#include "sgp32/codec.h"

#if SGP32_NAMES
const char *sgp32_form_name(uint32_t form)
{
    switch (form) {
    case SGP32_FORM_LENGTH:
        return "length";
    case SGP32_FORM_INTEGER:
        return "integer";
    case SGP32_FORM_BOOLEAN:
        return "boolean";
    case SGP32_FORM_DEFAULT:
        return "default";
    case SGP32_FORM_BITS:
        return "bits";
    case UINT32_C(0x100):
        return "nested_certificate";
    case UINT32_C(0x200):
        return "key_data_arm";
    case UINT32_C(0x400):
        return "omitted_arm";
    case UINT32_C(0x800):
        return "doubled_tag";
    case UINT32_C(0x1000):
        return "rollback_flag_tag";
    case UINT32_C(0x2000):
        return "refresh_flag_tag";
    case UINT32_C(0x4000):
        return "rollback_result_tag";
    case UINT32_C(0x8000):
        return "correlation_id";
    default:
        return NULL;
    }
}
#else
const char *sgp32_form_name(uint32_t form)
{
    (void)form;
    return NULL;
}
#endif
