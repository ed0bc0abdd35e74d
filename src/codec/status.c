/* SPDX-License-Identifier: Apache-2.0 */
#include "sgp32/asn1.h"

const char *sgp32_status_name(sgp32_status status)
{
    static const char names[] = "ok\0truncated\0tag\0length\0trailing\0missing\0order\0boolean\0"
                                "integer\0null\0bits\0oid\0utf8\0string\0time\0size\0range\0"
                                "choice\0default\0set_order\0depth\0buffer\0argument\0json\0"
                                "crypto\0random\0key\0point\0curve\0signature\0signature_form\0"
                                "signature_der\0signature_range\0mac\0padding\0segment\0"
                                "segment_size\0state\0";
    const char *name = names;
    for (int i = 0; i < (int)status && *name != '\0'; i++) {
        while (*name++ != '\0') {
        }
    }
    return *name == '\0' ? "unknown" : name;
}
