/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The two forms of an ECDSA signature: r, s of 32 octets each, as every GSMA
 * structure carries it, and the DER SEQUENCE of two INTEGERs of X.509.
 */
#include "crypto/internal.h"

#include <string.h>

enum { SEQUENCE = 0x30, INTEGER = 0x02, HALF = SGP32_SIGNATURE_SIZE / 2 };

sgp32_status sgp32_signature_check(sgp32_curve curve, sgp32_bytes signature)
{
    if (!crypto_curve_known(curve)) {
        return SGP32_CURVE;
    }
    if (signature.size != SGP32_SIGNATURE_SIZE) {
        uint8_t raw[SGP32_SIGNATURE_SIZE];
        sgp32_status status = sgp32_signature_from_der(raw, signature);
        return status == SGP32_OK ? SGP32_SIGNATURE_DER : SGP32_SIGNATURE_FORM;
    }
    if (!crypto_scalar_valid(curve, signature.data) ||
        !crypto_scalar_valid(curve, signature.data + HALF)) {
        return SGP32_SIGNATURE_RANGE;
    }
    return SGP32_OK;
}

/* Reads one INTEGER at *offset into 32 octets and moves *offset behind it. */
static sgp32_status integer_read(uint8_t *half, size_t *offset, sgp32_bytes der)
{
    size_t left = der.size - *offset;
    if (left < 3 || der.data[*offset] != INTEGER) {
        return SGP32_SIGNATURE_FORM;
    }
    size_t size = der.data[*offset + 1];
    const uint8_t *octets = der.data + *offset + 2;
    if (size == 0 || size > left - 2) { /* 80 and above: no integer of ours is so long */
        return SGP32_SIGNATURE_FORM;
    }
    *offset += 2 + size;
    if ((octets[0] & 0x80) != 0) {
        return SGP32_SIGNATURE_RANGE;
    }
    if (octets[0] == 0) {
        if (size > 1 && (octets[1] & 0x80) == 0) {
            return SGP32_SIGNATURE_FORM; /* not minimal (X.690 8.3.2) */
        }
        octets++;
        size--;
    }
    if (size == 0 || size > HALF) {
        return SGP32_SIGNATURE_RANGE;
    }
    memset(half, 0, HALF - size);
    memcpy(half + HALF - size, octets, size);
    return SGP32_OK;
}

sgp32_status sgp32_signature_from_der(uint8_t signature[SGP32_SIGNATURE_SIZE], sgp32_bytes der)
{
    memset(signature, 0, SGP32_SIGNATURE_SIZE);
    /* Two integers below 2^256 need less than 80 octets: the short form of a length. */
    if (der.size < 2 || der.data[0] != SEQUENCE || der.data[1] != der.size - 2 ||
        der.data[1] >= 0x80) {
        return SGP32_SIGNATURE_FORM;
    }
    size_t offset = 2;
    sgp32_status r = integer_read(signature, &offset, der);
    sgp32_status s = r == SGP32_SIGNATURE_FORM ? r : integer_read(signature + HALF, &offset, der);
    sgp32_status status = s == SGP32_OK ? r : s;
    if (s != SGP32_SIGNATURE_FORM && offset != der.size) {
        status = SGP32_SIGNATURE_FORM;
    }
    if (status != SGP32_OK) {
        memset(signature, 0, SGP32_SIGNATURE_SIZE);
    }
    return status;
}

/* Writes one INTEGER; returns its size. */
static size_t integer_write(uint8_t *der, const uint8_t *half)
{
    size_t skip = 0;
    while (skip < HALF - 1 && half[skip] == 0) {
        skip++;
    }
    size_t sign = (half[skip] & 0x80) != 0 ? 1 : 0;
    size_t size = HALF - skip;
    der[0] = INTEGER;
    der[1] = (uint8_t)(size + sign);
    der[2] = 0;
    memcpy(der + 2 + sign, half + skip, size);
    return 2 + sign + size;
}

size_t sgp32_signature_to_der(uint8_t der[SGP32_SIGNATURE_DER_MAX],
                              const uint8_t signature[SGP32_SIGNATURE_SIZE])
{
    size_t size = 2;
    size += integer_write(der + size, signature);
    size += integer_write(der + size, signature + HALF);
    der[0] = SEQUENCE;
    der[1] = (uint8_t)(size - 2);
    return size;
}
