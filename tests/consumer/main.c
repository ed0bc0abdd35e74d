/* SPDX-License-Identifier: Apache-2.0 */
/* Decodes one message and encodes it again, with nothing but what is installed. */
#include <sgp32/sgp32.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    static const uint8_t message[] = {0x30, 0x03, 0x80, 0x01, 0x41};
    uint8_t buffer[16];
    sgp32_bytes der;
    sgp32_EimIdInfo value;
    sgp32_error error;
    if (sgp32_EimIdInfo_decode(&value, &error, sgp32_bytes_of(message, sizeof message),
                               SGP32_STRICT) != SGP32_OK ||
        sgp32_EimIdInfo_encode(&der, &error, buffer, sizeof buffer, &value) != SGP32_OK) {
        return 1;
    }
    if (der.size != sizeof message || memcmp(der.data, message, sizeof message) != 0) {
        return 1;
    }
    return puts("usable") < 0;
}
