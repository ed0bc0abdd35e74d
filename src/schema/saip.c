/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from asn1/PEDefinitions.asn by `./scripts/generate`. Do not edit. */
#include "sgp32/types_saip.h"

#include "codec/schema.h"
#include "schema/primitives.h"

/* UICCCapability */
#if SGP32_NAMES
const schema_value saip_UICCCapability_values[] = {
    {0, "contactlessSupport"},
    {1, "usimSupport"},
    {2, "isimSupport"},
    {3, "csimSupport"},
    {4, "akaMilenage"},
    {5, "akaCave"},
    {6, "akaTuak128"},
    {7, "akaTuak256"},
    {8, "usimTestAlgorithm"},
    {9, "rfu2"},
    {10, "gbaAuthenUsim"},
    {11, "gbaAuthenISim"},
    {12, "mbmsAuthenUsim"},
    {13, "eapClient"},
    {14, "javacard"},
    {15, "multos"},
    {16, "multipleUsimSupport"},
    {17, "multipleIsimSupport"},
    {18, "multipleCsimSupport"},
    {19, "berTlvFileSupport"},
    {20, "dfLinkSupport"},
    {21, "catTp"},
    {22, "getIdentity"},
    {23, "profile-a-x25519"},
    {24, "profile-b-p256"},
    {25, "suciCalculatorApi"},
    {26, "dns-resolution"},
    {27, "scp11ac"},
    {28, "scp11c-authorization-mechanism"},
    {29, "s16mode"},
    {30, "eaka"},
    {31, "iotminimal"},
};
static const schema_names saip_UICCCapability_names = {
    "PEDefinitions", "UICCCapability", NULL, NULL, saip_UICCCapability_values, 32, false};
#endif
const sgp32_type saip_UICCCapability_type = {
    SCHEMA_NAMED_BITS, 0, 0x03, 0, 0, NULL SCHEMA_NAMED_BY(saip_UICCCapability_names)};
