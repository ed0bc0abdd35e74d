/* SPDX-License-Identifier: Apache-2.0 */
/* What a certificate says, apart from its extensions. */
#include "protocol/cert_internal.h"
#include "sgp32/identity.h"

/* 2.5.4.n. */
#define OID_COMMON_NAME "\x55\x04\x03"
#define OID_SERIAL_NUMBER "\x55\x04\x05"
#define OID_ORGANIZATION "\x55\x04\x0A"

/* Takes the attributes of one step of the subject's name; the first of each kind counts. */
static sgp32_status step_read(sgp32_certificate *certificate,
                              const pkix_RelativeDistinguishedName *step)
{
    sgp32_cursor cursor = sgp32_list_begin(*step);
    while (!sgp32_list_done(&cursor)) {
        pkix_AttributeTypeAndValue attribute;
        sgp32_status status = pkix_RelativeDistinguishedName_next(&cursor, &attribute, NULL);
        if (status != SGP32_OK) {
            return status; /* uncovered: the step was decoded with all that is in it */
        }
        sgp32_bytes *field = NULL;
        if (CERT_IS(attribute.type, OID_SERIAL_NUMBER)) {
            field = &certificate->subject_serial;
        } else if (CERT_IS(attribute.type, OID_ORGANIZATION)) {
            field = &certificate->organization;
        } else if (CERT_IS(attribute.type, OID_COMMON_NAME)) {
            field = &certificate->common_name;
        }
        if (field != NULL && field->data == NULL) {
            *field = cert_attribute_text(attribute.value);
        }
    }
    return SGP32_OK;
}

static sgp32_status subject_read(sgp32_certificate *certificate, const pkix_Name *subject)
{
    sgp32_cursor cursor = sgp32_list_begin(subject->rdnSequence);
    while (!sgp32_list_done(&cursor)) {
        pkix_RelativeDistinguishedName step;
        sgp32_status status = pkix_RDNSequence_next(&cursor, &step, NULL);
        if (status == SGP32_OK) {
            status = step_read(certificate, &step);
        }
        if (status != SGP32_OK) {
            return status;
        }
    }
    return SGP32_OK;
}

/* Notes the first rule that the certificate breaks by itself. */
static void fault_set(sgp32_certificate *certificate, sgp32_cert_check fault, sgp32_status status)
{
    if (certificate->fault == SGP32_CERT_OK) {
        certificate->fault = fault;
        certificate->fault_status = status;
    }
}

/* The parts that can only be malformed, in order. */
static sgp32_status parts_read(sgp32_certificate *certificate, const pkix_Certificate *value)
{
    const pkix_TBSCertificate *tbs = &value->tbsCertificate;
    sgp32_status status = sgp32_time_read(&certificate->not_before, &tbs->validity.notBefore);
    if (status == SGP32_OK) {
        status = sgp32_time_read(&certificate->not_after, &tbs->validity.notAfter);
    }
    if (status == SGP32_OK) {
        status = subject_read(certificate, &tbs->subject);
    }
    if (status == SGP32_OK && tbs->has_extensions) {
        status = cert_extensions_read(certificate, tbs->extensions);
    }
    if (status == SGP32_OK && value->signature.size % 8 != 0) {
        status = SGP32_BITS;
    }
    return status;
}

sgp32_status sgp32_certificate_read(sgp32_certificate *certificate, const pkix_Certificate *value,
                                    uint32_t forms)
{
    const pkix_TBSCertificate *tbs = &value->tbsCertificate;
    memset(certificate, 0, sizeof *certificate);
    certificate->tbs = tbs->der;
    certificate->signature = sgp32_bytes_of(value->signature.data, value->signature.size / 8);
    certificate->serial = tbs->serialNumber;
    certificate->issuer = tbs->issuer.der;
    certificate->subject = tbs->subject.der;
    certificate->forms = forms;

    sgp32_status status = parts_read(certificate, value);
    if (status != SGP32_OK) {
        fault_set(certificate, SGP32_CERT_FORM, status);
    }
    if (tbs->version != PKIX_Version_v3) {
        fault_set(certificate, SGP32_CERT_VERSION, SGP32_OK);
    }
    /* RFC 5280 4.1.1.2: the algorithm stands twice, and must be the same. */
    if (!cert_algorithm_is_ecdsa(&value->signatureAlgorithm) ||
        !cert_algorithm_is_ecdsa(&tbs->signature)) {
        fault_set(certificate, SGP32_CERT_ALGORITHM, SGP32_OK);
    }
    if (certificate->unknown_critical.data != NULL) {
        fault_set(certificate, SGP32_CERT_CRITICAL, SGP32_OK);
    }
    sgp32_status key_status = SGP32_OK;
    certificate->key_check =
        cert_key_read(&certificate->key, &key_status, &tbs->subjectPublicKeyInfo);
    return status;
}

sgp32_status sgp32_certificate_decode(sgp32_certificate *certificate, sgp32_error *error,
                                      sgp32_bytes der, uint32_t options)
{
    pkix_Certificate value;
    sgp32_error local;
    if (error == NULL) {
        error = &local;
    }
    sgp32_status status = pkix_Certificate_decode(&value, error, der, options);
    if (status != SGP32_OK) {
        memset(certificate, 0, sizeof *certificate);
        fault_set(certificate, SGP32_CERT_FORM, status);
        return status;
    }
    status = sgp32_certificate_read(certificate, &value, error->forms);
    if (status != SGP32_OK) {
        memset(error, 0, sizeof *error);
        error->status = status;
        error->type = NULL;
    }
    return status;
}

sgp32_status sgp32_certificate_eid(uint8_t eid[SGP32_EID_SIZE],
                                   const sgp32_certificate *certificate)
{
    if (certificate->subject_serial.data == NULL) {
        return SGP32_MISSING;
    }
    return sgp32_eid_read(eid, certificate->subject_serial);
}
