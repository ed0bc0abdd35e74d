/* SPDX-License-Identifier: Apache-2.0 */
/* Names of certificates: DNS names, name constraints and permitted EINs. */
#include "der/der.h"
#include "protocol/cert_internal.h"

#define OID_SERIAL_NUMBER "\x55\x04\x05"

sgp32_bytes cert_attribute_text(sgp32_bytes value)
{
    der_header header;
    size_t at = 0;
    if (value.size == 0 || der_header_read(&header, &at, value.data, value.size) != SGP32_OK ||
        header.size != value.size - header.header_size) {
        /* uncovered: decoding holds an open type to be one TLV */
        return sgp32_bytes_of(NULL, 0);
    }
    return sgp32_bytes_of(value.data + header.header_size, header.size);
}

static bool starts_with(sgp32_bytes text, sgp32_bytes prefix)
{
    return text.size >= prefix.size &&
           sgp32_bytes_equal(sgp32_bytes_of(text.data, prefix.size), prefix);
}

static uint8_t lower(uint8_t character)
{
    return character >= 'A' && character <= 'Z' ? (uint8_t)(character + ('a' - 'A')) : character;
}

/* Whether the last `size` characters of two texts are alike. */
static bool ends_alike(sgp32_bytes a, sgp32_bytes b, size_t size)
{
    for (size_t i = 1; i <= size; i++) {
        if (lower(a.data[a.size - i]) != lower(b.data[b.size - i])) {
            return false;
        }
    }
    return true;
}

bool sgp32_certificate_has_dns(const sgp32_certificate *certificate, sgp32_bytes name)
{
    sgp32_cursor cursor = sgp32_list_begin(certificate->subject_names);
    while (!sgp32_list_done(&cursor)) {
        pkix_GeneralName found;
        if (pkix_GeneralNames_next(&cursor, &found, NULL) != SGP32_OK) {
            return false;
        }
        if (found.choice == PKIX_GeneralName_dNSName && found.dNSName.size == name.size &&
            ends_alike(found.dNSName, name, name.size)) {
            return true;
        }
    }
    return false;
}

/* Whether one attribute of a constraint is found in a subject: the EIN as a prefix of the EID,
   everything else as it is. */
static bool attribute_found(const pkix_AttributeTypeAndValue *wanted, pkix_RDNSequence subject)
{
    sgp32_bytes wanted_text = cert_attribute_text(wanted->value);
    bool is_prefix = CERT_IS(wanted->type, OID_SERIAL_NUMBER);
    sgp32_cursor steps = sgp32_list_begin(subject);
    while (!sgp32_list_done(&steps)) {
        pkix_RelativeDistinguishedName step;
        if (pkix_RDNSequence_next(&steps, &step, NULL) != SGP32_OK) {
            return false;
        }
        sgp32_cursor attributes = sgp32_list_begin(step);
        while (!sgp32_list_done(&attributes)) {
            pkix_AttributeTypeAndValue attribute;
            if (pkix_RelativeDistinguishedName_next(&attributes, &attribute, NULL) != SGP32_OK) {
                return false;
            }
            sgp32_bytes text = cert_attribute_text(attribute.value);
            if (sgp32_bytes_equal(attribute.type, wanted->type) &&
                (sgp32_bytes_equal(text, wanted_text) ||
                 (is_prefix && starts_with(text, wanted_text)))) {
                return true;
            }
        }
    }
    return false;
}

/* Whether every attribute of a constraint is found in a subject. An issuer's own name has no EID,
   so that `skip_serial` leaves that attribute out. */
static bool directory_inside(pkix_RDNSequence base, pkix_RDNSequence subject, bool skip_serial)
{
    sgp32_cursor steps = sgp32_list_begin(base);
    while (!sgp32_list_done(&steps)) {
        pkix_RelativeDistinguishedName step;
        if (pkix_RDNSequence_next(&steps, &step, NULL) != SGP32_OK) {
            return false;
        }
        sgp32_cursor attributes = sgp32_list_begin(step);
        while (!sgp32_list_done(&attributes)) {
            pkix_AttributeTypeAndValue wanted;
            if (pkix_RelativeDistinguishedName_next(&attributes, &wanted, NULL) != SGP32_OK) {
                return false;
            }
            if (skip_serial && CERT_IS(wanted.type, OID_SERIAL_NUMBER)) {
                continue;
            }
            if (!attribute_found(&wanted, subject)) {
                return false;
            }
        }
    }
    return true;
}

/* RFC 5280 4.2.1.10: a DNS name is inside if labels can be added on the left to get to it. */
static bool dns_inside(sgp32_bytes base, sgp32_bytes name)
{
    if (base.size == 0) {
        return true;
    }
    return name.size >= base.size && ends_alike(base, name, base.size) &&
           (name.size == base.size || base.data[0] == '.' ||
            name.data[name.size - base.size - 1] == '.');
}

/* What a list of subtrees says about one name. */
typedef struct subtrees_result {
    bool any;     /* there is a subtree of that kind */
    bool inside;  /* the name is inside one of them */
    bool unknown; /* a subtree of that kind cannot be compared */
} subtrees_result;

/* Compares a name, which is the subject if `name` is NULL, with the subtrees of its kind. */
static subtrees_result subtrees_compare(pkix_GeneralSubtrees subtrees, const pkix_GeneralName *name,
                                        const pkix_Name *subject, bool skip_serial)
{
    subtrees_result result = {false, false, false};
    uint16_t kind = name == NULL ? (uint16_t)PKIX_GeneralName_directoryName : name->choice;
    sgp32_cursor cursor = sgp32_list_begin(subtrees);
    while (!sgp32_list_done(&cursor)) {
        pkix_GeneralSubtree subtree;
        if (pkix_GeneralSubtrees_next(&cursor, &subtree, NULL) != SGP32_OK) {
            result.unknown = true;
            return result;
        }
        if (subtree.base.choice != kind) {
            continue;
        }
        result.any = true;
        /* RFC 5280 4.2.1.10: the distances are not used. */
        int64_t minimum = 0;
        bool has_distances =
            !sgp32_integer_get(&minimum, subtree.minimum) || minimum != 0 || subtree.has_maximum;
        if (kind == PKIX_GeneralName_directoryName && !has_distances) {
            const pkix_Name *directory = name == NULL ? subject : &name->directoryName;
            result.inside |= directory_inside(subtree.base.directoryName.rdnSequence,
                                              directory->rdnSequence, skip_serial);
        } else if (kind == PKIX_GeneralName_dNSName && !has_distances) {
            result.inside |= dns_inside(subtree.base.dNSName, name->dNSName);
        } else {
            result.unknown = true;
        }
    }
    return result;
}

/* Whether a name is where the constraints allow it. */
static bool name_allowed(const pkix_NameConstraints *constraints, const pkix_GeneralName *name,
                         const pkix_Name *subject, bool is_ca)
{
    subtrees_result permitted = {false, false, false};
    subtrees_result excluded = {false, false, false};
    if (constraints->has_permittedSubtrees) {
        permitted = subtrees_compare(constraints->permittedSubtrees, name, subject, is_ca);
    }
    if (constraints->has_excludedSubtrees) {
        excluded = subtrees_compare(constraints->excludedSubtrees, name, subject, false);
    }
    return !permitted.unknown && !excluded.unknown && !excluded.inside &&
           (!permitted.any || permitted.inside);
}

cert_names cert_names_compare(const sgp32_certificate *leaf, const sgp32_certificate *issuer)
{
    if ((issuer->extensions & SGP32_EXTENSION_NAME_CONSTRAINTS) == 0) {
        return CERT_NAMES_INSIDE;
    }
    pkix_Name subject;
    sgp32_cursor cursor = sgp32_list_begin(leaf->subject_names);
    while (!sgp32_list_done(&cursor)) {
        pkix_GeneralName name;
        if (pkix_GeneralNames_next(&cursor, &name, NULL) != SGP32_OK ||
            !name_allowed(&issuer->name_constraints, &name, NULL, leaf->is_ca)) {
            return CERT_NAMES_FORBIDDEN;
        }
    }
    /* It was accepted when the certificate was decoded, strictly or not. */
    if (pkix_Name_decode(&subject, NULL, leaf->subject, SGP32_LENIENT) != SGP32_OK) {
        return CERT_NAMES_FORBIDDEN;
    }
    return name_allowed(&issuer->name_constraints, NULL, &subject, leaf->is_ca)
               ? CERT_NAMES_INSIDE
               : CERT_NAMES_OUTSIDE;
}

bool cert_ein_permitted(const sgp32_certificate *leaf, const sgp32_certificate *issuer)
{
    if ((issuer->extensions & SGP32_EXTENSION_PERMITTED_EINS) == 0) {
        return true;
    }
    sgp32_bytes rest = issuer->permitted_eins;
    sgp32_bytes ein;
    while (sgp32_ein_next(&rest, &ein) == SGP32_OK) {
        if (ein.size != 0 && starts_with(leaf->subject_serial, ein)) {
            return true;
        }
    }
    return false;
}
