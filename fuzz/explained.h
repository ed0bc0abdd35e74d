/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The differences between libsgp32 and libtasn1 that have a reason. An input
 * that differs and is described by no entry of explained.c is a finding.
 */
#ifndef SGP32_FUZZ_EXPLAINED_H
#define SGP32_FUZZ_EXPLAINED_H

#include "sgp32/codec.h"
#include "sgp32/schema.h"

/* What a walk has seen of one input. */
typedef struct explained_case {
    const char *name; /* of the type */
    const sgp32_type *type;
    sgp32_bytes der;
    bool has_unknown;       /* unknown extensions or alternatives, which it has no words for */
    bool has_long_oid;      /* OBJECT IDENTIFIER whose text it cuts, or an arc that it wraps */
    bool has_empty;         /* SEQUENCE without contents, where it fills in no DEFAULT */
    bool has_nested_choice; /* a CHOICE right in a CHOICE, behind which it finds no alternative */
    bool has_long_tag;      /* an open type with a tag number that it does not hold */
} explained_case;

/* Takes note of one event. */
void explained_note(explained_case *seen, const sgp32_type_info *info, const sgp32_event *event);

/* Whether there is a reason that it refuses, or encodes otherwise, what we accept. */
bool explained_refusal(const explained_case *seen);
/* Whether there is a reason that it reads other contents. */
bool explained_contents(const explained_case *seen);
/* Whether there is a reason that it accepts what we refuse. */
bool explained_laxity(const explained_case *seen, const sgp32_error *error);

#endif
