/* SPDX-License-Identifier: Apache-2.0 */
/* Names of the OBJECT IDENTIFIERs that RSP messages and their certificates use. */
#ifndef SGP32_TOOL_OID_H
#define SGP32_TOOL_OID_H

#include "sgp32/asn1.h"
#include "text.h"

typedef struct oid_entry {
    const char *dotted;
    const char *name;
    const char *abbreviation; /* of a name attribute: "CN"; or NULL */
    const char *type;         /* of what a certificate extension holds; or NULL */
} oid_entry;

/* Writes content octets as 1.2.840.10045.2.1; false, with nothing added, if they are malformed. */
bool oid_dotted(tool_text *out, sgp32_bytes content);

/* NULL if it has no name here. */
const oid_entry *oid_find(const char *dotted);

#endif
