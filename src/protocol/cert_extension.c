/* SPDX-License-Identifier: Apache-2.0 */
/* The extensions of a certificate (RFC 5280 4.2, and permittedEins of SGP.22). */
#include "der/der.h"
#include "protocol/cert_internal.h"

/* 2.23.146.1.2.2.0 and 2.23.146.1.2.1, whose arcs below are the roles. */
#define OID_PERMITTED_EINS "\x67\x81\x12\x01\x02\x02\x00"
#define OID_ROLE "\x67\x81\x12\x01\x02\x01"
#define OID_PURPOSE "\x2B\x06\x01\x05\x05\x07\x03"
#define OID_PURPOSE_ANY "\x55\x1D\x25\x00"

enum { SEQUENCE = 0x30, PRINTABLE_STRING = 0x13, ARCS_MAX = 5 };

/* Roles by their arcs: those of version 2, flat, and the tree of version 3. */
static const struct role_arcs {
    uint8_t role;
    uint8_t count;
    uint8_t arcs[ARCS_MAX];
} role_arcs[] = {
    {SGP32_ROLE_CI, 1, {0}},
    {SGP32_ROLE_EUICC, 1, {1}},
    {SGP32_ROLE_EUM, 1, {2}},
    {SGP32_ROLE_DP_TLS, 1, {3}},
    {SGP32_ROLE_DP_AUTH, 1, {4}},
    {SGP32_ROLE_DP_PB, 1, {5}},
    {SGP32_ROLE_DS_TLS, 1, {6}},
    {SGP32_ROLE_DS_AUTH, 1, {7}},
    {SGP32_ROLE_CI_SUB_CA, 2, {0, 0}},
    {SGP32_ROLE_EUM, 3, {0, 0, 0}},
    {SGP32_ROLE_EUM_SUB_CA, 4, {0, 0, 0, 0}},
    {SGP32_ROLE_EUICC, 5, {0, 0, 0, 0, 0}},
    {SGP32_ROLE_DP_SUB_CA, 3, {0, 0, 1}},
    {SGP32_ROLE_DP_TLS, 4, {0, 0, 1, 0}},
    {SGP32_ROLE_DP_AUTH, 4, {0, 0, 1, 1}},
    {SGP32_ROLE_DP_PB, 4, {0, 0, 1, 2}},
    /* Not in the sources at hand: the node above the two SM-DS roles. */
    {SGP32_ROLE_DS_SUB_CA, 3, {0, 0, 2}},
    {SGP32_ROLE_DS_TLS, 4, {0, 0, 2, 0}},
    {SGP32_ROLE_DS_AUTH, 4, {0, 0, 2, 1}},
};

/* The role that a policy names, as a bit; 0 for any other policy. */
static uint32_t role_bit(sgp32_bytes oid)
{
    size_t prefix = sizeof OID_ROLE - 1;
    if (oid.size <= prefix || memcmp(oid.data, OID_ROLE, prefix) != 0) {
        return 0;
    }
    for (size_t i = 0; i < sizeof role_arcs / sizeof role_arcs[0]; i++) {
        const struct role_arcs *entry = &role_arcs[i];
        if (oid.size == prefix + entry->count &&
            memcmp(oid.data + prefix, entry->arcs, entry->count) == 0) {
            return SGP32_ROLE_BIT(entry->role);
        }
    }
    return 0;
}

/* How one extension is read; `der` is the contents of its extnValue. */
typedef sgp32_status (*extension_reader)(sgp32_certificate *certificate, sgp32_error *error,
                                         sgp32_bytes der, uint32_t options);

static sgp32_status subject_key_read(sgp32_certificate *certificate, sgp32_error *error,
                                     sgp32_bytes der, uint32_t options)
{
    return pkix_SubjectKeyIdentifier_decode(&certificate->subject_key, error, der, options);
}

static sgp32_status authority_key_read(sgp32_certificate *certificate, sgp32_error *error,
                                       sgp32_bytes der, uint32_t options)
{
    pkix_AuthorityKeyIdentifier value;
    sgp32_status status = pkix_AuthorityKeyIdentifier_decode(&value, error, der, options);
    if (status == SGP32_OK && value.has_keyIdentifier) {
        certificate->authority_key = value.keyIdentifier;
    }
    if (status == SGP32_OK && value.has_authorityCertSerialNumber) {
        certificate->has_authority_serial = true;
        certificate->authority_serial = value.authorityCertSerialNumber;
    }
    return status;
}

static sgp32_status key_usage_read(sgp32_certificate *certificate, sgp32_error *error,
                                   sgp32_bytes der, uint32_t options)
{
    pkix_KeyUsage value;
    sgp32_status status = pkix_KeyUsage_decode(&value, error, der, options);
    for (size_t bit = 0; status == SGP32_OK && bit < 16; bit++) {
        if (sgp32_bits_test(value, bit)) {
            certificate->key_usage = (uint16_t)(certificate->key_usage | 1u << bit);
        }
    }
    return status;
}

static sgp32_status basic_constraints_read(sgp32_certificate *certificate, sgp32_error *error,
                                           sgp32_bytes der, uint32_t options)
{
    pkix_BasicConstraints value;
    sgp32_status status = pkix_BasicConstraints_decode(&value, error, der, options);
    if (status == SGP32_OK) {
        int64_t length = 0;
        certificate->is_ca = value.cA;
        certificate->has_path_length = value.has_pathLenConstraint;
        certificate->path_length = UINT32_MAX;
        if (sgp32_integer_get(&length, value.pathLenConstraint) && length < UINT32_MAX) {
            certificate->path_length = (uint32_t)length;
        }
    }
    return status;
}

static sgp32_status policies_read(sgp32_certificate *certificate, sgp32_error *error,
                                  sgp32_bytes der, uint32_t options)
{
    sgp32_status status =
        pkix_CertificatePolicies_decode(&certificate->policies, error, der, options);
    sgp32_cursor cursor = sgp32_list_begin(certificate->policies);
    while (status == SGP32_OK && !sgp32_list_done(&cursor)) {
        pkix_PolicyInformation policy;
        status = pkix_CertificatePolicies_next(&cursor, &policy, NULL);
        if (status == SGP32_OK) {
            certificate->roles |= role_bit(policy.policyIdentifier);
        }
    }
    return status;
}

/* The first name of a kind counts. */
static void name_take(sgp32_certificate *certificate, const pkix_GeneralName *name)
{
    if (name->choice == PKIX_GeneralName_registeredID && certificate->registered_id.data == NULL) {
        certificate->registered_id = name->registeredID;
    }
    if (name->choice == PKIX_GeneralName_dNSName && certificate->dns_name.data == NULL) {
        certificate->dns_name = name->dNSName;
    }
}

static sgp32_status subject_names_read(sgp32_certificate *certificate, sgp32_error *error,
                                       sgp32_bytes der, uint32_t options)
{
    sgp32_status status =
        pkix_SubjectAltName_decode(&certificate->subject_names, error, der, options);
    sgp32_cursor cursor = sgp32_list_begin(certificate->subject_names);
    while (status == SGP32_OK && !sgp32_list_done(&cursor)) {
        pkix_GeneralName name;
        status = pkix_GeneralNames_next(&cursor, &name, NULL);
        if (status == SGP32_OK) {
            name_take(certificate, &name);
        }
    }
    return status;
}

static sgp32_status name_constraints_read(sgp32_certificate *certificate, sgp32_error *error,
                                          sgp32_bytes der, uint32_t options)
{
    return pkix_NameConstraints_decode(&certificate->name_constraints, error, der, options);
}

static uint32_t purpose_bit(sgp32_bytes purpose)
{
    if (CERT_IS(purpose, OID_PURPOSE_ANY)) {
        return SGP32_PURPOSE_ANY;
    }
    if (CERT_IS(purpose, OID_PURPOSE "\x01")) {
        return SGP32_PURPOSE_SERVER;
    }
    return CERT_IS(purpose, OID_PURPOSE "\x02") ? SGP32_PURPOSE_CLIENT : SGP32_PURPOSE_OTHER;
}

static sgp32_status purposes_read(sgp32_certificate *certificate, sgp32_error *error,
                                  sgp32_bytes der, uint32_t options)
{
    pkix_ExtKeyUsageSyntax value;
    sgp32_status status = pkix_ExtKeyUsageSyntax_decode(&value, error, der, options);
    sgp32_cursor cursor = sgp32_list_begin(value);
    while (status == SGP32_OK && !sgp32_list_done(&cursor)) {
        sgp32_bytes purpose;
        status = pkix_ExtKeyUsageSyntax_next(&cursor, &purpose, NULL);
        if (status == SGP32_OK) {
            certificate->purposes = (uint16_t)(certificate->purposes | purpose_bit(purpose));
        }
    }
    return status;
}

static sgp32_status crl_points_read(sgp32_certificate *certificate, sgp32_error *error,
                                    sgp32_bytes der, uint32_t options)
{
    (void)certificate;
    return sgp32_validate(&pkix_CRLDistributionPoints_type, error, der, options);
}

/* Reads the header of the one TLV that starts `rest`, with this identifier; moves `rest` on. */
static sgp32_status tlv_next(sgp32_bytes *rest, sgp32_bytes *contents, uint32_t identifier)
{
    der_header header;
    size_t at = 0;
    sgp32_status status = der_header_read(&header, &at, rest->data, rest->size);
    if (status != SGP32_OK) {
        return status;
    }
    if (header.identifier != identifier) {
        return SGP32_TAG;
    }
    if (!header.minimal) {
        return SGP32_LENGTH;
    }
    if (header.size > rest->size - header.header_size) {
        return SGP32_TRUNCATED;
    }
    *contents = sgp32_bytes_of(rest->data + header.header_size, header.size);
    *rest = sgp32_bytes_of(contents->data + contents->size,
                           rest->size - header.header_size - header.size);
    return SGP32_OK;
}

sgp32_status sgp32_ein_next(sgp32_bytes *rest, sgp32_bytes *ein)
{
    size_t at = 0;
    size_t characters = 0;
    if (rest->size == 0) {
        return SGP32_ARGUMENT;
    }
    sgp32_bytes left = *rest;
    sgp32_bytes found;
    sgp32_status status = tlv_next(&left, &found, PRINTABLE_STRING);
    if (status == SGP32_OK) {
        status = der_printable_check(&at, &characters, found.data, found.size);
    }
    if (status == SGP32_OK) {
        *ein = found;
        *rest = left;
    }
    return status;
}

static sgp32_status permitted_eins_read(sgp32_certificate *certificate, sgp32_error *error,
                                        sgp32_bytes der, uint32_t options)
{
    (void)error;
    (void)options;
    sgp32_status status = tlv_next(&der, &certificate->permitted_eins, SEQUENCE);
    if (status == SGP32_OK && der.size != 0) {
        status = SGP32_TRAILING;
    }
    sgp32_bytes rest = certificate->permitted_eins;
    sgp32_bytes ein;
    while (status == SGP32_OK && rest.size != 0) {
        status = sgp32_ein_next(&rest, &ein);
    }
    return status;
}

static const struct reader {
    uint32_t bit;
    uint32_t ce; /* CE_NONE: permittedEins */
    extension_reader read;
} readers[] = {
    {SGP32_EXTENSION_SUBJECT_KEY, CE_SUBJECT_KEY, subject_key_read},
    {SGP32_EXTENSION_AUTHORITY_KEY, CE_AUTHORITY_KEY, authority_key_read},
    {SGP32_EXTENSION_KEY_USAGE, CE_KEY_USAGE, key_usage_read},
    {SGP32_EXTENSION_BASIC_CONSTRAINTS, CE_BASIC_CONSTRAINTS, basic_constraints_read},
    {SGP32_EXTENSION_POLICIES, CE_POLICIES, policies_read},
    {SGP32_EXTENSION_SUBJECT_NAMES, CE_SUBJECT_NAMES, subject_names_read},
    {SGP32_EXTENSION_NAME_CONSTRAINTS, CE_NAME_CONSTRAINTS, name_constraints_read},
    {SGP32_EXTENSION_PURPOSES, CE_PURPOSES, purposes_read},
    {SGP32_EXTENSION_CRL_POINTS, CE_CRL_POINTS, crl_points_read},
    {SGP32_EXTENSION_PERMITTED_EINS, CE_NONE, permitted_eins_read},
};

/* How to read an extension; NULL for one that is not understood. */
static const struct reader *reader_of(sgp32_bytes oid)
{
    uint32_t ce = cert_ce_of(oid);
    if (ce == CE_NONE && !CERT_IS(oid, OID_PERMITTED_EINS)) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++) {
        if (readers[i].ce == ce) {
            return &readers[i];
        }
    }
    return NULL;
}

static sgp32_status extension_read(sgp32_certificate *certificate, const pkix_Extension *extension,
                                   uint32_t options)
{
    const struct reader *reader = reader_of(extension->extnID);
    uint32_t bit = reader == NULL ? SGP32_EXTENSION_OTHER : reader->bit;
    if (reader != NULL && (certificate->extensions & bit) != 0) {
        return SGP32_ORDER; /* RFC 5280 4.2: one instance of each */
    }
    certificate->extensions |= bit;
    if (extension->critical) {
        certificate->critical |= bit;
        if (reader == NULL && certificate->unknown_critical.data == NULL) {
            certificate->unknown_critical = extension->extnID;
        }
    }
    if (reader == NULL) {
        return SGP32_OK;
    }
    sgp32_error error;
    error.forms = 0;
    sgp32_status status = reader->read(certificate, &error, extension->extnValue, options);
    certificate->forms |= status == SGP32_OK ? error.forms : 0;
    return status;
}

sgp32_status cert_extensions_read(sgp32_certificate *certificate, pkix_Extensions extensions)
{
    sgp32_status first = SGP32_OK;
    sgp32_cursor cursor = sgp32_list_begin(extensions);
    while (!sgp32_list_done(&cursor)) {
        pkix_Extension extension;
        sgp32_status status = pkix_Extensions_next(&cursor, &extension, NULL);
        if (status != SGP32_OK) {
            return status;
        }
        status = extension_read(certificate, &extension, extensions.options);
        first = first == SGP32_OK ? status : first;
    }
    return first;
}
