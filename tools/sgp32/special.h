/* SPDX-License-Identifier: Apache-2.0 */
/* Octets that mean something: identities, versions, networks, tag lists, points. */
#ifndef SGP32_TOOL_SPECIAL_H
#define SGP32_TOOL_SPECIAL_H

#include "value.h"

/* Describes a node whose component or type is known for what its octets mean. False if it is
   not, or if they do not have the form that it says. */
bool special_describe(value *out, const node *leaf);

/* An uncompressed or compressed point of a 256-bit curve; false if it is none. */
bool special_point(value *out, sgp32_bytes octets);

/* Adds the text that octets may be, for what nobody describes. */
void special_hint(tool_text *note, sgp32_bytes octets);

#endif
