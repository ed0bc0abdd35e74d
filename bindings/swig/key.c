/* SPDX-License-Identifier: Apache-2.0 */
#include "key.h"

#include <string.h>

#include "sgp32/cert.h"

#include "tlv.h"

enum {
    TAG_INTEGER = 0x02,
    TAG_OCTET_STRING = 0x04,
    TAG_OID = 0x06,
    TAG_SEQUENCE = 0x30,
    TAG_PARAMETERS = 0xA0 /* of ECPrivateKey */
};

static const uint8_t elliptic[] = {0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01};
static const uint8_t p256[] = {0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07};
static const uint8_t brainpool[] = {0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x07};

/* The content octets of the next TLV, which is taken off `rest`; NULL if it has another tag. */
static sgp32_bytes take(sgp32_bytes *rest, uint32_t tag)
{
    tlv head;
    if (!tlv_read(&head, rest->data, rest->size) || head.tag != tag) {
        return sgp32_bytes_of(NULL, 0);
    }
    sgp32_bytes content = sgp32_bytes_of(rest->data + head.header, head.size);
    *rest = sgp32_bytes_of(content.data + content.size, rest->size - head.header - head.size);
    return content;
}

/* The curve of an OBJECT IDENTIFIER; 0 for another one. */
static sgp32_curve curve_of(sgp32_bytes oid)
{
    if (sgp32_bytes_equal(oid, sgp32_bytes_of(p256, sizeof p256))) {
        return SGP32_CURVE_P256;
    }
    return sgp32_bytes_equal(oid, sgp32_bytes_of(brainpool, sizeof brainpool))
               ? SGP32_CURVE_BRAINPOOLP256R1
               : (sgp32_curve)0;
}

/* An ECPrivateKey without its header; `curve` is that of PKCS#8, 0 if it stands alone. */
static sgp32_status read_sec1(sgp32_private_key *key, sgp32_bytes content, sgp32_curve curve)
{
    if (take(&content, TAG_INTEGER).data == NULL) {
        return SGP32_KEY;
    }
    sgp32_bytes scalar = take(&content, TAG_OCTET_STRING);
    sgp32_bytes parameters = take(&content, TAG_PARAMETERS);
    if (parameters.data != NULL) {
        sgp32_curve named = curve_of(take(&parameters, TAG_OID));
        if (named == 0 || (curve != 0 && curve != named)) {
            return SGP32_CURVE;
        }
        curve = named;
    }
    return curve == 0 ? SGP32_CURVE : sgp32_private_key_of(key, curve, scalar);
}

sgp32_status binding_private_key_read(sgp32_private_key *key, sgp32_bytes der)
{
    sgp32_bytes whole = take(&der, TAG_SEQUENCE);
    sgp32_bytes rest = whole;
    if (whole.data == NULL || der.size != 0 || take(&rest, TAG_INTEGER).data == NULL) {
        return SGP32_KEY;
    }
    sgp32_bytes algorithm = take(&rest, TAG_SEQUENCE);
    if (algorithm.data == NULL) {
        return read_sec1(key, whole, (sgp32_curve)0);
    }
    sgp32_bytes octets = take(&rest, TAG_OCTET_STRING);
    sgp32_bytes inner = take(&octets, TAG_SEQUENCE);
    if (!sgp32_bytes_equal(take(&algorithm, TAG_OID), sgp32_bytes_of(elliptic, sizeof elliptic)) ||
        inner.data == NULL) {
        return SGP32_KEY;
    }
    sgp32_curve curve = curve_of(take(&algorithm, TAG_OID));
    return curve == 0 ? SGP32_CURVE : read_sec1(key, inner, curve);
}

sgp32_status binding_public_key_read(const sgp32_crypto *crypto, sgp32_public_key *key,
                                     sgp32_bytes der)
{
    pkix_SubjectPublicKeyInfo info;
    pkix_Certificate certificate;
    if (pkix_SubjectPublicKeyInfo_decode(&info, NULL, der, SGP32_LENIENT) == SGP32_OK) {
        return sgp32_public_key_read(crypto, key, &info);
    }
    if (pkix_Certificate_decode(&certificate, NULL, der, SGP32_LENIENT) != SGP32_OK) {
        return SGP32_KEY;
    }
    return sgp32_public_key_read(crypto, key, &certificate.tbsCertificate.subjectPublicKeyInfo);
}
