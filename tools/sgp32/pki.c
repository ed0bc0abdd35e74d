/* SPDX-License-Identifier: Apache-2.0 */
/* What certificates are made of, in one row each. */
#include "pki.h"

#include <stdio.h>
#include <string.h>

#include "oid.h"

#define LINES_OF_SUMMARY 6

/* A row being put together. */
typedef struct summary {
    value *out;
    bool unicode;
} summary;

static void put(summary *s, const char *string)
{
    text_put(&s->out->body, string);
}

/* Adds what one leaf says, without its note. */
static void put_leaf(summary *s, const node *leaf)
{
    value said;
    value_describe(&said, leaf, s->unicode);
    text_add(&s->out->body, said.body.size != 0 ? said.body.data : "", said.body.size);
    value_free(&said);
}

static void put_octets(summary *s, sgp32_bytes octets)
{
    put(s, MARK_HEX);
    text_hex(&s->out->body, octets.data, octets.size, 4);
}

/* A character string in a name. A comma in it is escaped: it cannot pass for another attribute. */
static void put_name_text(summary *s, sgp32_bytes whole)
{
    tlv header;
    tool_text text = {NULL, 0, 0};
    bool is_text = tlv_read(&header, whole.data, whole.size) &&
                   value_text(&text, header.tag,
                              sgp32_bytes_of(whole.data + header.header, header.size), s->unicode);
    if (!is_text) {
        put(s, "#");
        text_hex(&s->out->body, whole.data, whole.size, 0);
    }
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] == ',') {
            put(s, "\\");
        }
        text_add(&s->out->body, text.data + i, 1);
    }
    text_free(&text);
}

/* "CN=eim.example.com" */
static void put_attribute(summary *s, const node *attribute)
{
    const node *type = node_child(attribute, "type");
    const node *content = node_child(attribute, "value");
    tool_text dotted = {NULL, 0, 0};
    if (type != NULL && content != NULL && oid_dotted(&dotted, type->content)) {
        const oid_entry *known = oid_find(dotted.data);
        bool has_short = known != NULL && known->abbreviation != NULL;
        put(s, MARK_DIM);
        put(s, has_short ? known->abbreviation : dotted.data);
        put(s, "=" MARK_TEXT);
        put_name_text(s, content->content);
    }
    text_free(&dotted);
}

static void put_relative_name(summary *s, const node *set)
{
    for (const node *part = set->first; part != NULL; part = part->next) {
        put_attribute(s, part);
        put(s, part->next != NULL ? MARK_PLAIN " + " : "");
    }
}

static void put_name(summary *s, const node *sequence)
{
    sequence = node_inner(sequence);
    for (const node *part = sequence->first; part != NULL; part = part->next) {
        put_relative_name(s, part);
        put(s, part->next != NULL ? MARK_PLAIN ", " : "");
    }
    if (sequence->first == NULL) {
        put(s, MARK_DIM "empty");
    }
}

/* "ecPublicKey, P-256" */
static void put_algorithm(summary *s, const node *algorithm)
{
    const node *id = node_child(algorithm, "algorithm");
    const node *parameters = node_child(algorithm, "parameters");
    if (id != NULL) {
        value_oid_name(&s->out->body, id->content);
    }
    tlv header;
    if (parameters == NULL ||
        !tlv_read(&header, parameters->content.data, parameters->content.size)) {
        return;
    }
    if (header.tag == 0x06) {
        put(s, MARK_PLAIN ", ");
        value_oid_name(&s->out->body,
                       sgp32_bytes_of(parameters->content.data + header.header, header.size));
    } else if (header.tag != 0x05) {
        put(s, MARK_PLAIN ", ");
        put_octets(s, parameters->content);
    }
}

static void put_validity(summary *s, const node *validity)
{
    const node *from = node_child(validity, "notBefore");
    const node *until = node_child(validity, "notAfter");
    if (from == NULL || until == NULL) {
        return;
    }
    from = node_inner(from);
    until = node_inner(until);
    put(s, MARK_NUMBER);
    value_time(&s->out->body, from->content, from->kind == SGP32_KIND_UTC_TIME);
    put(s, MARK_DIM " to " MARK_NUMBER);
    value_time(&s->out->body, until->content, until->kind == SGP32_KIND_UTC_TIME);
    put(s, MARK_DIM " UTC");
}

/* "DNS eim.example.com", "registered ID 2.999.10" */
static void put_general_name(summary *s, const node *name)
{
    static const struct {
        const char *alternative;
        const char *shown;
    } known[] = {
        {"rfc822Name", "mail "}, {"dNSName", "DNS "},       {"uniformResourceIdentifier", ""},
        {"directoryName", ""},   {"iPAddress", "address "}, {"registeredID", "registered ID "},
        {"otherName", "other "}, {"x400Address", "X.400 "}, {"ediPartyName", "EDI party "},
    };
    const node *inner = node_inner(name);
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (inner->name != NULL && strcmp(inner->name, known[i].alternative) == 0) {
            put(s, MARK_DIM);
            put(s, known[i].shown);
        }
    }
    const node *directory = inner->first != NULL ? node_inner(inner->first) : inner;
    if (type_is(directory->type, "RDNSequence")) {
        put_name(s, directory);
    } else if (inner->first == NULL) {
        put_leaf(s, inner);
    } else {
        put_octets(s, inner->content);
    }
}

static void put_general_names(summary *s, const node *names)
{
    for (const node *name = names->first; name != NULL; name = name->next) {
        put_general_name(s, name);
        put(s, name->next != NULL ? MARK_PLAIN ", " : "");
    }
}

static bool put_key_identifier(summary *s, const node *authority)
{
    const node *key = node_child(authority, "keyIdentifier");
    const node *issuer = node_child(authority, "authorityCertIssuer");
    const node *serial = node_child(authority, "authorityCertSerialNumber");
    if (key != NULL) {
        put_octets(s, key->content);
    }
    if (issuer != NULL) {
        put(s, key != NULL ? MARK_DIM ", issuer " : MARK_DIM "issuer ");
        put_general_names(s, issuer);
    }
    if (serial != NULL) {
        put(s, MARK_DIM ", serial ");
        put_octets(s, serial->content);
    }
    return key != NULL || issuer != NULL || serial != NULL;
}

static bool put_basic_constraints(summary *s, const node *constraints)
{
    const node *is_ca = node_child(constraints, "cA");
    const node *length = node_child(constraints, "pathLenConstraint");
    bool ca = is_ca != NULL && is_ca->content.size != 0 && is_ca->content.data[0] != 0;
    put(s, ca ? MARK_WORD "CA" : MARK_WORD "no CA");
    if (length != NULL) {
        put(s, MARK_PLAIN ", path length " MARK_NUMBER);
        value_integer(&s->out->body, length->content);
    }
    return true;
}

/* CertificatePolicies: the identifiers. Qualifiers are left to the tree. */
static bool put_policies(summary *s, const node *policies)
{
    for (const node *policy = policies->first; policy != NULL; policy = policy->next) {
        const node *id = node_child(policy, "policyIdentifier");
        if (id == NULL || node_child(policy, "policyQualifiers") != NULL) {
            return false;
        }
        put(s, policy != policies->first ? MARK_PLAIN ", " : "");
        value_oid(&s->out->body, id->content);
    }
    return true;
}

static bool put_purposes(summary *s, const node *purposes)
{
    for (const node *purpose = purposes->first; purpose != NULL; purpose = purpose->next) {
        put(s, purpose != purposes->first ? MARK_PLAIN ", " : "");
        value_oid_name(&s->out->body, purpose->content);
    }
    return true;
}

/* CRLDistributionPoints: the full names. Anything else is left to the tree. */
static bool put_points(summary *s, const node *points)
{
    for (const node *point = points->first; point != NULL; point = point->next) {
        const node *where = node_child(point, "distributionPoint");
        const node *full = where != NULL ? node_child(where, "fullName") : NULL;
        if (full == NULL || point->count != 1) {
            return false;
        }
        put(s, point != points->first ? MARK_PLAIN ", " : "");
        put_general_names(s, full);
    }
    return true;
}

static void put_subtrees(summary *s, const node *subtrees)
{
    for (const node *subtree = subtrees->first; subtree != NULL; subtree = subtree->next) {
        const node *base = node_child(subtree, "base");
        if (base != NULL) {
            put_general_name(s, base);
        }
        put(s, subtree->next != NULL ? MARK_DIM " or " : "");
    }
}

static bool put_name_constraints(summary *s, const node *constraints)
{
    const node *permitted = node_child(constraints, "permittedSubtrees");
    const node *excluded = node_child(constraints, "excludedSubtrees");
    if (permitted != NULL) {
        put(s, MARK_DIM "permitted ");
        put_subtrees(s, permitted);
    }
    if (excluded != NULL) {
        put(s, permitted != NULL ? MARK_DIM ", excluded " : MARK_DIM "excluded ");
        put_subtrees(s, excluded);
    }
    return true;
}

static bool put_names(summary *s, const node *names)
{
    put_general_names(s, names);
    return true;
}

static bool put_key_octets(summary *s, const node *key)
{
    put_octets(s, key->content);
    return true;
}

/* permittedEins (SEQUENCE OF PrintableString), which the schema does not have. */
static bool put_strings(summary *s, sgp32_bytes whole)
{
    tlv row;
    if (!tlv_read(&row, whole.data, whole.size) || row.tag != 0x30 ||
        row.header + row.size != whole.size) {
        return false;
    }
    size_t start = s->out->body.size;
    for (size_t at = row.header; at < whole.size;) {
        tlv next;
        if (!tlv_read(&next, whole.data + at, whole.size - at) || next.tag != 0x13) {
            s->out->body.size = start;
            return false;
        }
        put(s, at != row.header ? MARK_PLAIN ", " MARK_TEXT "\"" : MARK_TEXT "\"");
        value_text(&s->out->body, next.tag,
                   sgp32_bytes_of(whole.data + at + next.header, next.size), s->unicode);
        put(s, "\"");
        at += next.header + next.size;
    }
    return true;
}

/* A SEQUENCE without nested parts: "requireExplicitPolicy 0". Others are left to the tree. */
static bool put_fields(summary *s, const node *sequence)
{
    for (const node *field = sequence->first; field != NULL; field = field->next) {
        if (node_inner(field)->first != NULL || field->name == NULL) {
            return false;
        }
    }
    for (const node *field = sequence->first; field != NULL; field = field->next) {
        put(s, field != sequence->first ? MARK_PLAIN ", " : MARK_PLAIN);
        put(s, field->name);
        put(s, " ");
        put_leaf(s, node_inner(field));
    }
    return true;
}

bool pki_extension_name(tool_text *out, const node *whole)
{
    const node *id = NULL;
    text_clear(out);
    if (whole->type != NULL && type_is(whole->type, "Extension")) {
        id = node_child(whole, "extnID");
    }
    tool_text dotted = {NULL, 0, 0};
    bool is_extension = id != NULL && oid_dotted(&dotted, id->content);
    if (is_extension) {
        const oid_entry *known = oid_find(dotted.data);
        text_put(out, known != NULL ? known->name : dotted.data);
    }
    text_free(&dotted);
    return is_extension;
}

/* Says what an extension holds. False if it is to be shown as a tree. */
static bool put_extension_value(summary *s, const node *extension)
{
    static const struct {
        const char *type;
        bool (*say)(summary *s, const node *content);
    } known[] = {
        {"SubjectKeyIdentifier", put_key_octets},
        {"AuthorityKeyIdentifier", put_key_identifier},
        {"BasicConstraints", put_basic_constraints},
        {"CertificatePolicies", put_policies},
        {"ExtKeyUsageSyntax", put_purposes},
        {"SubjectAltName", put_names},
        {"IssuerAltName", put_names},
        {"CertificateIssuer", put_names},
        {"CRLDistributionPoints", put_points},
        {"NameConstraints", put_name_constraints},
    };
    const node *content = node_child(extension, "extnValue");
    if (content == NULL) {
        return false;
    }
    const node *inner = content->first;
    if (inner == NULL) {
        tool_text name = {NULL, 0, 0};
        bool is_eins = pki_extension_name(&name, extension) &&
                       strcmp(name.data, "permittedEins") == 0 && put_strings(s, content->content);
        text_free(&name);
        if (!is_eins) {
            put_octets(s, content->content);
            text_bytes(&s->out->note, content->content.size);
            s->out->lines = 1;
        }
        return true;
    }
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (type_is(inner->type, known[i].type)) {
            return known[i].say(s, inner);
        }
    }
    if (inner->first == NULL) {
        put_leaf(s, inner);
        return true;
    }
    return put_fields(s, inner);
}

static bool put_extension(summary *s, const node *extension)
{
    const node *critical = node_child(extension, "critical");
    bool said = put_extension_value(s, extension);
    if (!said) {
        text_clear(&s->out->body);
    }
    if (critical != NULL && critical->content.size != 0 && critical->content.data[0] != 0) {
        text_put(&s->out->note, s->out->note.size != 0 ? ", critical" : "critical");
    }
    return said;
}

bool pki_summary(value *out, const node *whole, bool unicode)
{
    *out = (value){{NULL, 0, 0}, {NULL, 0, 0}, LINES_OF_SUMMARY, false};
    summary s = {out, unicode};
    const node *inner = node_inner(whole);
    if (inner->type == NULL || inner->first == NULL) {
        return false;
    }
    if (type_is(inner->type, "RDNSequence")) {
        put_name(&s, inner);
    } else if (type_is(inner->type, "RelativeDistinguishedName")) {
        put_relative_name(&s, inner);
    } else if (type_is(inner->type, "AlgorithmIdentifier")) {
        put_algorithm(&s, inner);
    } else if (type_is(inner->type, "Validity")) {
        put_validity(&s, inner);
    } else if (type_is(inner->type, "GeneralName")) {
        put_general_name(&s, inner);
    } else if (type_is(inner->type, "Extension")) {
        put_extension(&s, inner);
    }
    out->is_summary = out->body.size != 0;
    return out->is_summary;
}
