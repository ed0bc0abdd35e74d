/* SPDX-License-Identifier: Apache-2.0 */
/* Names of OBJECT IDENTIFIERs. */
#include "oid.h"

#include <stdio.h>
#include <string.h>

static const oid_entry entries[] = {
    /* keys, signatures, digests (RFC 5480, 5639, 5758, 8410, 4055) */
    {"1.2.840.10045.2.1", "ecPublicKey", NULL, NULL},
    {"1.2.840.10045.3.1.7", "P-256", NULL, NULL},
    {"1.3.36.3.3.2.8.1.1.7", "brainpoolP256r1", NULL, NULL},
    {"1.3.36.3.3.2.8.1.1.11", "brainpoolP384r1", NULL, NULL},
    {"1.3.132.0.10", "secp256k1", NULL, NULL},
    {"1.3.132.0.34", "P-384", NULL, NULL},
    {"1.3.132.0.35", "P-521", NULL, NULL},
    {"1.2.250.1.223.101.256.1", "FRP256v1", NULL, NULL},
    {"1.2.840.10045.4.1", "ecdsa-with-SHA1", NULL, NULL},
    {"1.2.840.10045.4.3.2", "ecdsa-with-SHA256", NULL, NULL},
    {"1.2.840.10045.4.3.3", "ecdsa-with-SHA384", NULL, NULL},
    {"1.2.840.10045.4.3.4", "ecdsa-with-SHA512", NULL, NULL},
    {"1.2.840.113549.1.1.1", "rsaEncryption", NULL, NULL},
    {"1.2.840.113549.1.1.5", "sha1WithRSAEncryption", NULL, NULL},
    {"1.2.840.113549.1.1.11", "sha256WithRSAEncryption", NULL, NULL},
    {"1.2.840.113549.1.1.12", "sha384WithRSAEncryption", NULL, NULL},
    {"1.2.840.113549.1.1.13", "sha512WithRSAEncryption", NULL, NULL},
    {"1.3.101.112", "Ed25519", NULL, NULL},
    {"2.16.840.1.101.3.4.2.1", "sha256", NULL, NULL},
    /* RSP roles: the version 2 tree, then that of version 3 */
    {"2.23.146.1.2.1", "RSP role", NULL, NULL},
    {"2.23.146.1.2.1.0", "RSP role CI", NULL, NULL},
    {"2.23.146.1.2.1.1", "RSP role eUICC", NULL, NULL},
    {"2.23.146.1.2.1.2", "RSP role EUM", NULL, NULL},
    {"2.23.146.1.2.1.3", "RSP role SM-DP+ TLS", NULL, NULL},
    {"2.23.146.1.2.1.4", "RSP role SM-DP+ authentication", NULL, NULL},
    {"2.23.146.1.2.1.5", "RSP role SM-DP+ profile binding", NULL, NULL},
    {"2.23.146.1.2.1.6", "RSP role SM-DS TLS", NULL, NULL},
    {"2.23.146.1.2.1.7", "RSP role SM-DS authentication", NULL, NULL},
    {"2.23.146.1.2.1.0.0", "RSP role CI SubCA", NULL, NULL},
    {"2.23.146.1.2.1.0.0.0", "RSP role EUM (v3)", NULL, NULL},
    {"2.23.146.1.2.1.0.0.0.0", "RSP role EUM SubCA", NULL, NULL},
    {"2.23.146.1.2.1.0.0.0.0.0", "RSP role eUICC (v3)", NULL, NULL},
    {"2.23.146.1.2.1.0.0.1", "RSP role SM-DP+ SubCA", NULL, NULL},
    {"2.23.146.1.2.1.0.0.1.0", "RSP role SM-DP+ TLS (v3)", NULL, NULL},
    {"2.23.146.1.2.1.0.0.1.1", "RSP role SM-DP+ authentication (v3)", NULL, NULL},
    {"2.23.146.1.2.1.0.0.1.2", "RSP role SM-DP+ profile binding (v3)", NULL, NULL},
    {"2.23.146.1.2.1.0.0.2.0", "RSP role SM-DS TLS (v3)", NULL, NULL},
    {"2.23.146.1.2.1.0.0.2.1", "RSP role SM-DS authentication (v3)", NULL, NULL},
    {"2.23.146.1.2.2.0", "permittedEins", NULL, NULL},
    /* extensions of certificates and CRLs (RFC 5280) */
    {"2.5.29.9", "subjectDirectoryAttributes", NULL, "PKIX1Implicit88.SubjectDirectoryAttributes"},
    {"2.5.29.14", "subjectKeyIdentifier", NULL, "PKIX1Implicit88.SubjectKeyIdentifier"},
    {"2.5.29.15", "keyUsage", NULL, "PKIX1Implicit88.KeyUsage"},
    {"2.5.29.16", "privateKeyUsagePeriod", NULL, "PKIX1Implicit88.PrivateKeyUsagePeriod"},
    {"2.5.29.17", "subjectAltName", NULL, "PKIX1Implicit88.SubjectAltName"},
    {"2.5.29.18", "issuerAltName", NULL, "PKIX1Implicit88.IssuerAltName"},
    {"2.5.29.19", "basicConstraints", NULL, "PKIX1Implicit88.BasicConstraints"},
    {"2.5.29.20", "cRLNumber", NULL, "PKIX1Implicit88.CRLNumber"},
    {"2.5.29.21", "cRLReason", NULL, "PKIX1Implicit88.CRLReason"},
    {"2.5.29.23", "holdInstructionCode", NULL, "PKIX1Implicit88.HoldInstructionCode"},
    {"2.5.29.24", "invalidityDate", NULL, "PKIX1Implicit88.InvalidityDate"},
    {"2.5.29.27", "deltaCRLIndicator", NULL, "PKIX1Implicit88.BaseCRLNumber"},
    {"2.5.29.28", "issuingDistributionPoint", NULL, "PKIX1Implicit88.IssuingDistributionPoint"},
    {"2.5.29.29", "certificateIssuer", NULL, "PKIX1Implicit88.CertificateIssuer"},
    {"2.5.29.30", "nameConstraints", NULL, "PKIX1Implicit88.NameConstraints"},
    {"2.5.29.31", "cRLDistributionPoints", NULL, "PKIX1Implicit88.CRLDistributionPoints"},
    {"2.5.29.32", "certificatePolicies", NULL, "PKIX1Implicit88.CertificatePolicies"},
    {"2.5.29.32.0", "anyPolicy", NULL, NULL},
    {"2.5.29.33", "policyMappings", NULL, "PKIX1Implicit88.PolicyMappings"},
    {"2.5.29.35", "authorityKeyIdentifier", NULL, "PKIX1Implicit88.AuthorityKeyIdentifier"},
    {"2.5.29.36", "policyConstraints", NULL, "PKIX1Implicit88.PolicyConstraints"},
    {"2.5.29.37", "extKeyUsage", NULL, "PKIX1Implicit88.ExtKeyUsageSyntax"},
    {"2.5.29.37.0", "anyExtendedKeyUsage", NULL, NULL},
    {"2.5.29.46", "freshestCRL", NULL, "PKIX1Implicit88.FreshestCRL"},
    {"2.5.29.54", "inhibitAnyPolicy", NULL, "PKIX1Implicit88.InhibitAnyPolicy"},
    {"1.3.6.1.5.5.7.1.1", "authorityInfoAccess", NULL, "PKIX1Implicit88.AuthorityInfoAccessSyntax"},
    {"1.3.6.1.5.5.7.1.11", "subjectInfoAccess", NULL, "PKIX1Implicit88.SubjectInfoAccessSyntax"},
    {"1.3.6.1.5.5.7.2.1", "CPS", NULL, NULL},
    {"1.3.6.1.5.5.7.2.2", "userNotice", NULL, NULL},
    {"1.3.6.1.5.5.7.3.1", "serverAuth", NULL, NULL},
    {"1.3.6.1.5.5.7.3.2", "clientAuth", NULL, NULL},
    {"1.3.6.1.5.5.7.3.3", "codeSigning", NULL, NULL},
    {"1.3.6.1.5.5.7.3.4", "emailProtection", NULL, NULL},
    {"1.3.6.1.5.5.7.3.8", "timeStamping", NULL, NULL},
    {"1.3.6.1.5.5.7.3.9", "OCSPSigning", NULL, NULL},
    {"1.3.6.1.5.5.7.48.1", "OCSP", NULL, NULL},
    {"1.3.6.1.5.5.7.48.2", "caIssuers", NULL, NULL},
    /* attributes of names (RFC 4519, 2985) */
    {"2.5.4.3", "commonName", "CN", NULL},
    {"2.5.4.4", "surname", "SN", NULL},
    {"2.5.4.5", "serialNumber", "serialNumber", NULL},
    {"2.5.4.6", "countryName", "C", NULL},
    {"2.5.4.7", "localityName", "L", NULL},
    {"2.5.4.8", "stateOrProvinceName", "ST", NULL},
    {"2.5.4.9", "streetAddress", "street", NULL},
    {"2.5.4.10", "organizationName", "O", NULL},
    {"2.5.4.11", "organizationalUnitName", "OU", NULL},
    {"2.5.4.12", "title", "title", NULL},
    {"2.5.4.17", "postalCode", "postalCode", NULL},
    {"2.5.4.42", "givenName", "GN", NULL},
    {"2.5.4.43", "initials", "initials", NULL},
    {"2.5.4.44", "generationQualifier", "generationQualifier", NULL},
    {"2.5.4.46", "dnQualifier", "dnQualifier", NULL},
    {"2.5.4.65", "pseudonym", "pseudonym", NULL},
    {"2.5.4.97", "organizationIdentifier", "organizationIdentifier", NULL},
    {"0.9.2342.19200300.100.1.1", "userId", "UID", NULL},
    {"0.9.2342.19200300.100.1.25", "domainComponent", "DC", NULL},
    {"1.2.840.113549.1.9.1", "emailAddress", "emailAddress", NULL},
};

const oid_entry *oid_find(const char *dotted)
{
    for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++) {
        if (strcmp(entries[i].dotted, dotted) == 0) {
            return &entries[i];
        }
    }
    return NULL;
}

/* Adds ".N" for the subidentifier in data[0, size): seven bits an octet, any number of them. */
static void add_arc(tool_text *out, const uint8_t *data, size_t size)
{
    if (size > 9) {
        /* Larger than any arc in use; the octets say it exactly. */
        text_put(out, out->size == 0 ? "2.0x" : ".0x");
        text_hex(out, data, size, 0);
        return;
    }
    uint64_t arc = 0;
    for (size_t i = 0; i < size; i++) {
        arc = arc << 7 | (data[i] & 0x7F);
    }
    if (out->size == 0) {
        uint64_t first = arc < 40 ? 0 : arc < 80 ? 1 : 2;
        text_format(out, "%llu.%llu", (unsigned long long)first,
                    (unsigned long long)(arc - first * 40));
    } else {
        text_format(out, ".%llu", (unsigned long long)arc);
    }
}

bool oid_dotted(tool_text *out, sgp32_bytes content)
{
    tool_text dotted = {NULL, 0, 0};
    size_t start = 0;
    for (size_t i = 0; i < content.size; i++) {
        if ((content.data[i] & 0x80) == 0) {
            add_arc(&dotted, content.data + start, i + 1 - start);
            start = i + 1;
        }
    }
    bool complete = content.size != 0 && start == content.size;
    if (complete) {
        text_add(out, dotted.data, dotted.size);
    }
    text_free(&dotted);
    return complete;
}
