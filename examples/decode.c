/* SPDX-License-Identifier: Apache-2.0 */
/* Decodes what a device sends to its eIM, and says why when it is no such message. */
#include <stdio.h>

#include "sgp32/types_sgp32.h"

static const uint8_t message[] = {0xBF, 0x4F, 0x12, 0x5A, 0x10, 0x89, 0x04, 0x90, 0x32, 0x77, 0x00,
                                  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x01, 0x69};

int main(void)
{
    sgp32_GetEimPackageRequest request;
    sgp32_error error;
    if (sgp32_GetEimPackageRequest_decode(&request, &error, sgp32_bytes_of(message, sizeof message),
                                          SGP32_STRICT) != SGP32_OK) {
        char text[256]; /* GetEimPackageRequest.eidValue: size 15, must be 16 (offset 4) */
        sgp32_error_format(text, sizeof text, &error);
        return puts(text), 1;
    }
    for (size_t i = 0; i < request.eidValue.size; i++) { /* a view into `message` */
        printf("%02X", request.eidValue.data[i]);
    }
    return putchar('\n') != '\n';
}
