/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Decodes and encodes `TYPE HEX` lines from stdin with the amalgamated sources: the octets must
 * come back, from the struct and from JSON. Prints how many did. scripts/gates/amalgamation.py
 * builds it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32.h"

static union {
    uint8_t octets[4096];
    max_align_t align;
} value;
static uint8_t message[1 << 17];
static uint8_t buffer[1 << 17];
static char text[1 << 19];
static char line[1 << 18];

static bool same(sgp32_bytes a, sgp32_bytes b)
{
    return a.size == b.size && memcmp(a.data, b.data, a.size) == 0;
}

static sgp32_bytes octets_of(const char *hex)
{
    size_t size = 0;
    for (unsigned octet; size < sizeof message && sscanf(hex + 2 * size, "%2x", &octet) == 1;) {
        message[size++] = (uint8_t)octet;
    }
    return sgp32_bytes_of(message, size);
}

static bool comes_back(const sgp32_type *type, sgp32_bytes der)
{
    sgp32_type_info info;
    sgp32_error error;
    sgp32_bytes json;
    sgp32_bytes out;
    sgp32_type_describe(&info, type);
    return info.struct_size <= sizeof value &&
           sgp32_decode(type, &value, &error, der, SGP32_STRICT) == SGP32_OK &&
           sgp32_encode(type, &out, &error, buffer, sizeof buffer, &value) == SGP32_OK &&
           same(out, der) &&
           sgp32_json_write(type, &json, &error, text, sizeof text, der, SGP32_STRICT) ==
               SGP32_OK &&
           sgp32_json_read(type, &out, &error, buffer, sizeof buffer, text, json.size) ==
               SGP32_OK &&
           same(out, der);
}

int main(void)
{
    int count = 0;
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *hex = strchr(line, ' ');
        if (hex == NULL) {
            return fprintf(stderr, "not TYPE HEX: %s", line), 1;
        }
        *hex++ = '\0';
        const sgp32_type *type = sgp32_type_find(line);
        if (type == NULL || !comes_back(type, octets_of(hex))) {
            return fprintf(stderr, "%s %s does not come back\n", line, hex), 1;
        }
        count++;
    }
    printf("%d messages\n", count);
    return count == 0;
}
