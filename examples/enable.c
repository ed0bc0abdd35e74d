/* SPDX-License-Identifier: Apache-2.0 */
/* Builds an EuiccPackageSigned that enables a profile, in a buffer of the caller. */
#include <stdio.h>

#include "sgp32/types_sgp32.h"

static const uint8_t eid[] = {0x89, 0x04, 0x90, 0x32, 0x77, 0x00, 0x00, 0x00,
                              0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x01, 0x69};
static const uint8_t iccid[] = {0x98, 0x94, 0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x21, 0xF3};

int main(void)
{
    sgp32_Psmo enable;
    sgp32_Psmo_init(&enable);
    enable.choice = SGP32_Psmo_enable;
    enable.enable.iccid = sgp32_bytes_of(iccid, sizeof iccid);
    enable.enable.has_rollbackFlag = true;

    sgp32_EuiccPackageSigned package;
    sgp32_EuiccPackageSigned_init(&package);
    package.eimId = sgp32_text("eim.example.com");
    package.eidValue = sgp32_bytes_of(eid, sizeof eid);
    package.counterValue = sgp32_integer_of(101);
    package.euiccPackage.choice = SGP32_EuiccPackage_psmoList;
    package.euiccPackage.psmoList = sgp32_EuiccPackage_psmoList_of(&enable, 1);

    uint8_t buffer[256];
    sgp32_bytes der; /* what was written, at the end of `buffer` */
    sgp32_error error;
    if (sgp32_EuiccPackageSigned_encode(&der, &error, buffer, sizeof buffer, &package) !=
        SGP32_OK) {
        char text[256];
        sgp32_error_format(text, sizeof text, &error);
        return puts(text), 1;
    }
    for (size_t i = 0; i < der.size; i++) {
        printf("%02X", der.data[i]);
    }
    return putchar('\n') != '\n';
}
