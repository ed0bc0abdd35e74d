/* SPDX-License-Identifier: Apache-2.0 */
/* Public keys of certificates and eIM entries, and the signatures of certificates. */
#include "der/der.h"
#include "protocol/cert_internal.h"

/* RFC 5480 2.1.1, 2.1.1.1; RFC 5639 A.1; RFC 5758 3.2. Contents of the identifiers. */
#define OID_EC_PUBLIC_KEY "\x2A\x86\x48\xCE\x3D\x02\x01"
#define OID_ECDSA_SHA256 "\x2A\x86\x48\xCE\x3D\x04\x03\x02"
/* Whole: the parameters of a key. */
#define TLV_P256 "\x06\x08\x2A\x86\x48\xCE\x3D\x03\x01\x07"
#define TLV_BRAINPOOLP256R1 "\x06\x09\x2B\x24\x03\x03\x02\x08\x01\x01\x07"

bool cert_integer_equal(sgp32_integer a, sgp32_integer b)
{
    if (a.big.size == 0 || b.big.size == 0) {
        return a.big.size == b.big.size && a.value == b.value;
    }
    size_t skip_a = der_integer_padding(a.big.data, a.big.size);
    size_t skip_b = der_integer_padding(b.big.data, b.big.size);
    return sgp32_bytes_equal(sgp32_bytes_of(a.big.data + skip_a, a.big.size - skip_a),
                             sgp32_bytes_of(b.big.data + skip_b, b.big.size - skip_b));
}

bool cert_algorithm_is_ecdsa(const pkix_AlgorithmIdentifier *algorithm)
{
    return CERT_IS(algorithm->algorithm, OID_ECDSA_SHA256) && !algorithm->has_parameters;
}

sgp32_status cert_signature_verify(const sgp32_crypto *crypto, const sgp32_public_key *key,
                                   sgp32_bytes signature, sgp32_bytes signed_part)
{
    uint8_t raw[SGP32_SIGNATURE_SIZE];
    sgp32_status status = sgp32_signature_from_der(raw, signature);
    if (status != SGP32_OK) {
        return status;
    }
    return sgp32_ecdsa_verify(crypto, key, sgp32_bytes_of(raw, sizeof raw), &signed_part, 1);
}

sgp32_status sgp32_certificate_verify(const sgp32_crypto *crypto,
                                      const sgp32_certificate *certificate,
                                      const sgp32_public_key *issuer)
{
    return cert_signature_verify(crypto, issuer, certificate->signature, certificate->tbs);
}

sgp32_cert_check cert_key_read(sgp32_public_key *key, sgp32_status *status,
                               const pkix_SubjectPublicKeyInfo *info)
{
    if (!CERT_IS(info->algorithm.algorithm, OID_EC_PUBLIC_KEY)) {
        *status = SGP32_KEY;
        return SGP32_CERT_KEY_ALGORITHM;
    }
    sgp32_public_key found = {SGP32_CURVE_P256, {NULL, 0}};
    if (info->algorithm.has_parameters &&
        CERT_IS(info->algorithm.parameters, TLV_BRAINPOOLP256R1)) {
        found.curve = SGP32_CURVE_BRAINPOOLP256R1;
    } else if (!info->algorithm.has_parameters || !CERT_IS(info->algorithm.parameters, TLV_P256)) {
        *status = SGP32_CURVE;
        return SGP32_CERT_CURVE;
    }
    if (info->subjectPublicKey.size != (size_t)SGP32_POINT_SIZE * 8 ||
        info->subjectPublicKey.data[0] != 0x04) {
        *status = SGP32_KEY;
        return SGP32_CERT_POINT;
    }
    found.point = sgp32_bytes_of(info->subjectPublicKey.data, SGP32_POINT_SIZE);
    *key = found;
    *status = SGP32_OK;
    return SGP32_CERT_OK;
}

sgp32_cert_check cert_key_check(sgp32_status status)
{
    switch (status) {
    case SGP32_OK:
        return SGP32_CERT_OK;
    case SGP32_CURVE:
        return SGP32_CERT_CURVE;
    case SGP32_KEY:
    case SGP32_POINT:
        return SGP32_CERT_POINT;
    default:
        return SGP32_CERT_PROVIDER;
    }
}

sgp32_status sgp32_public_key_read(const sgp32_crypto *crypto, sgp32_public_key *key,
                                   const pkix_SubjectPublicKeyInfo *info)
{
    sgp32_public_key found;
    sgp32_status status = SGP32_OK;
    if (cert_key_read(&found, &status, info) == SGP32_CERT_OK && crypto != NULL) {
        status = sgp32_public_key_check(crypto, &found);
    }
    if (status == SGP32_OK) {
        *key = found;
    }
    return status;
}

sgp32_status sgp32_eim_key_read(const sgp32_crypto *crypto, sgp32_public_key *key,
                                const sgp32_EimConfigurationData *eim)
{
    if (!eim->has_eimPublicKeyData) {
        return SGP32_MISSING;
    }
    switch (eim->eimPublicKeyData.choice) {
    case SGP32_EimConfigurationData_eimPublicKeyData_eimPublicKey:
        return sgp32_public_key_read(crypto, key, &eim->eimPublicKeyData.eimPublicKey);
    case SGP32_EimConfigurationData_eimPublicKeyData_eimCertificate:
        return sgp32_public_key_read(
            crypto, key, &eim->eimPublicKeyData.eimCertificate.tbsCertificate.subjectPublicKeyInfo);
    default:
        return SGP32_CHOICE;
    }
}

sgp32_status sgp32_eim_tls_key_read(const sgp32_crypto *crypto, sgp32_public_key *key,
                                    const sgp32_EimConfigurationData *eim)
{
    if (!eim->has_trustedPublicKeyDataTls) {
        return SGP32_MISSING;
    }
    switch (eim->trustedPublicKeyDataTls.choice) {
    case SGP32_EimConfigurationData_trustedPublicKeyDataTls_trustedEimPkTls:
        return sgp32_public_key_read(crypto, key, &eim->trustedPublicKeyDataTls.trustedEimPkTls);
    case SGP32_EimConfigurationData_trustedPublicKeyDataTls_trustedCertificateTls:
        return sgp32_public_key_read(crypto, key,
                                     &eim->trustedPublicKeyDataTls.trustedCertificateTls
                                          .tbsCertificate.subjectPublicKeyInfo);
    default:
        return SGP32_CHOICE;
    }
}
