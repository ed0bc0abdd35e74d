/* SPDX-License-Identifier: Apache-2.0 */
/* The same from C++: the headers' inline functions, initialisers and constants must be C++ too. */
#include <cstring>
#include <iostream>
#include <sgp32/sgp32.h>
#include <string>
#include <vector>

int main()
{
    const std::vector<std::uint8_t> message = {0x30, 0x03, 0x80, 0x01, 0x42};
    sgp32_EimIdInfo value;
    sgp32_error error;
    if (sgp32_EimIdInfo_decode(&value, &error, sgp32_bytes_of(message.data(), message.size() - 1),
                               SGP32_STRICT) == SGP32_OK) {
        return 1;
    }
    std::string text(sgp32_error_format(nullptr, 0, &error), '\0');
    sgp32_error_format(&text[0], text.size() + 1, &error);
    if (text.find("(offset ") == std::string::npos) {
        return 1;
    }
    if (sgp32_EimIdInfo_decode(&value, &error, sgp32_bytes_of(message.data(), message.size()),
                               SGP32_STRICT) != SGP32_OK) {
        return 1;
    }
    std::cout << "usable" << std::endl;
    return 0;
}
