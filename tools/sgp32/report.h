/* SPDX-License-Identifier: Apache-2.0 */
/* Shows where an input is wrong: the reason, and the place with a mark under it. */
#ifndef SGP32_TOOL_REPORT_H
#define SGP32_TOOL_REPORT_H

#include "display.h"
#include "tool.h"

/* The message of an error: "EuiccPackageRequest.eimSignature: ... (offset 12)". For JSON also
   the reason that json.h gives. */
void report_message(tool_text *out, const sgp32_error *error);

/* Hex digits that offsets into an input of this size are shown with. */
int offset_digits(size_t size);

/* Adds lines of hex around an offset, with a mark under the octet. */
void report_octets(tool_text *out, sgp32_bytes der, size_t offset);

/* Adds the line of a text around an offset, with a mark under the character. */
void report_text(tool_text *out, const display *screen, const char *data, size_t size,
                 size_t offset);

/* Shows marked text on stderr. */
void report_print(const tool_text *marked);

#endif
