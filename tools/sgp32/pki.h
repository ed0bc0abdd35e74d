/* SPDX-License-Identifier: Apache-2.0 */
/* What certificates are made of, in one row each: names, algorithms, validity, extensions. */
#ifndef SGP32_TOOL_PKI_H
#define SGP32_TOOL_PKI_H

#include "value.h"

/* Says a node with parts in one row. False, with nothing added, if it is nothing of the kind. */
bool pki_summary(value *out, const node *whole, bool unicode);

/* The name of a certificate extension, NULL if the node is none. The text is cleared first. */
bool pki_extension_name(tool_text *out, const node *whole);

#endif
