/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from tools/asn1gen/deviations.py by `./scripts/generate`. Do not edit. */
/**
 * @file deviations.h
 * The known deviations of real devices that SGP32_LENIENT accepts, as bits of
 * sgp32_error.forms beside the SGP32_FORM_* bits of asn1.h.
 */
#ifndef SGP32_DEVIATIONS_H
#define SGP32_DEVIATIONS_H

#include <stdint.h>

/** An IMPLICITly tagged Certificate or SubjectPublicKeyInfo that keeps its 30. */
#define SGP32_DEVIATION_NESTED_CERTIFICATE UINT32_C(0x100)
/** EimPublicKeyData or trustedPublicKeyDataTls without its [0] or [1]. */
#define SGP32_DEVIATION_KEY_DATA_ARM UINT32_C(0x200)
/** A CHOICE whose alternative's tag was left out. */
#define SGP32_DEVIATION_OMITTED_ARM UINT32_C(0x400)
/** The tag of a tagged CHOICE written twice. */
#define SGP32_DEVIATION_DOUBLED_TAG UINT32_C(0x800)
/** RollbackFlag tagged 80 or 81 instead of 05. */
#define SGP32_DEVIATION_ROLLBACK_FLAG_TAG UINT32_C(0x1000)
/** RefreshFlag of ProfileRollbackRequest tagged 01 instead of 80. */
#define SGP32_DEVIATION_REFRESH_FLAG_TAG UINT32_C(0x2000)
/** CmdResult of ProfileRollbackResponse tagged 80 instead of 02. */
#define SGP32_DEVIATION_ROLLBACK_RESULT_TAG UINT32_C(0x4000)
/** CorrelationId without its A0, or its error tagged 02 instead of 81. */
#define SGP32_DEVIATION_CORRELATION_ID UINT32_C(0x8000)

#endif
