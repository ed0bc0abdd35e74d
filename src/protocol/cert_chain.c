/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From an end entity up to a trusted CI. An issuer of a certificate is an
 * anchor, or else a candidate, that has the authority key identifier, breaks no
 * rule and verifies the signature. Several may; they are tried in order, depth
 * first, without recursion, until an anchor is reached. When none is, the first
 * failure is what the verdict is about.
 */
#include "protocol/cert_internal.h"
#include "sgp32/identity.h"

enum { SERIAL_OCTETS_MAX = 20 };

#define BIT(name) SGP32_ROLE_BIT(SGP32_ROLE_##name)
#define ROLES_ANY UINT32_MAX

/* Who may issue a certificate of each role. */
static const uint32_t issuer_roles[SGP32_ROLE_COUNT] = {
    [SGP32_ROLE_ANY] = ROLES_ANY,
    [SGP32_ROLE_CI] = BIT(CI),
    [SGP32_ROLE_CI_SUB_CA] = BIT(CI),
    [SGP32_ROLE_EUM] = BIT(CI) | BIT(CI_SUB_CA),
    [SGP32_ROLE_EUM_SUB_CA] = BIT(EUM),
    [SGP32_ROLE_EUICC] = BIT(EUM) | BIT(EUM_SUB_CA),
    [SGP32_ROLE_DP_SUB_CA] = BIT(CI) | BIT(CI_SUB_CA),
    [SGP32_ROLE_DP_TLS] = BIT(CI) | BIT(CI_SUB_CA) | BIT(DP_SUB_CA),
    [SGP32_ROLE_DP_AUTH] = BIT(CI) | BIT(CI_SUB_CA) | BIT(DP_SUB_CA),
    [SGP32_ROLE_DP_PB] = BIT(CI) | BIT(CI_SUB_CA) | BIT(DP_SUB_CA),
    [SGP32_ROLE_DS_SUB_CA] = BIT(CI) | BIT(CI_SUB_CA),
    [SGP32_ROLE_DS_TLS] = BIT(CI) | BIT(CI_SUB_CA) | BIT(DS_SUB_CA),
    [SGP32_ROLE_DS_AUTH] = BIT(CI) | BIT(CI_SUB_CA) | BIT(DS_SUB_CA),
    [SGP32_ROLE_EIM_SIGN] = BIT(CI) | BIT(CI_SUB_CA),
    [SGP32_ROLE_EIM_TLS] = BIT(CI) | BIT(CI_SUB_CA),
};

#define ROLES_CA                                                                                   \
    (BIT(CI) | BIT(CI_SUB_CA) | BIT(EUM) | BIT(EUM_SUB_CA) | BIT(DP_SUB_CA) | BIT(DS_SUB_CA))
#define ROLES_TLS (BIT(DP_TLS) | BIT(DS_TLS) | BIT(EIM_TLS))

/* What a place in the chain asks for. */
typedef struct chain_place {
    uint32_t roles;     /* that the policies may name */
    bool may_have_none; /* a certificate whose policies name no role will do as well */
    bool is_leaf;
    sgp32_role leaf_role;
    size_t cas_below; /* issuers between this place and the leaf, for path lengths */
} chain_place;

/* The outcome of a rule. */
typedef struct finding {
    sgp32_cert_check check;
    sgp32_status status;
    bool is_above;   /* it is the issuer that is wrong, not the certificate below it */
    sgp32_role role; /* of the certificate that was judged */
} finding;

static finding finding_of(sgp32_cert_check check, sgp32_status status)
{
    finding result = {check, status, false, SGP32_ROLE_ANY};
    return result;
}

/* The role that a certificate has at a place; SGP32_ROLE_COUNT if it may not stand there. */
static uint32_t role_at(const sgp32_certificate *certificate, const chain_place *place)
{
    if (place->roles == ROLES_ANY) {
        return SGP32_ROLE_ANY;
    }
    uint32_t found = certificate->roles & place->roles;
    for (uint32_t role = 1; role < SGP32_ROLE_COUNT; role++) {
        if ((found & SGP32_ROLE_BIT(role)) != 0) {
            return role;
        }
    }
    if (place->may_have_none && certificate->roles == 0) {
        return place->is_leaf ? (uint32_t)place->leaf_role : (uint32_t)SGP32_ROLE_ANY;
    }
    return SGP32_ROLE_COUNT;
}

/* Key usage, purposes and basic constraints of an issuer. */
static sgp32_cert_check issuer_use_check(const sgp32_certificate *certificate,
                                         const chain_place *place)
{
    if ((certificate->key_usage & SGP32_KEY_USAGE_CERT_SIGN) == 0) {
        return SGP32_CERT_KEY_USAGE;
    }
    if (!certificate->is_ca) {
        return SGP32_CERT_BASIC_CONSTRAINTS;
    }
    if (certificate->has_path_length && place->cas_below > certificate->path_length) {
        return SGP32_CERT_PATH_LENGTH;
    }
    return SGP32_CERT_OK;
}

/* The same of an end entity. A key with critical purposes serves TLS and nothing else. */
static sgp32_cert_check end_use_check(const sgp32_certificate *certificate, sgp32_role role)
{
    const uint16_t server = SGP32_PURPOSE_SERVER | SGP32_PURPOSE_ANY;
    bool has_purposes = (certificate->extensions & SGP32_EXTENSION_PURPOSES) != 0;
    if ((certificate->key_usage & SGP32_KEY_USAGE_DIGITAL_SIGNATURE) == 0 ||
        (certificate->key_usage & SGP32_KEY_USAGE_CERT_SIGN) != 0) {
        return SGP32_CERT_KEY_USAGE;
    }
    if (certificate->is_ca) {
        return SGP32_CERT_BASIC_CONSTRAINTS;
    }
    if ((SGP32_ROLE_BIT(role) & ROLES_TLS) != 0) {
        /* Nothing but its purposes tells an eIM's TLS certificate from its signing one. */
        bool is_wrong =
            has_purposes ? (certificate->purposes & server) == 0 : role == SGP32_ROLE_EIM_TLS;
        return is_wrong ? SGP32_CERT_EXTENDED_KEY_USAGE : SGP32_CERT_OK;
    }
    if (role != SGP32_ROLE_ANY && (certificate->critical & SGP32_EXTENSION_PURPOSES) != 0 &&
        (certificate->purposes & SGP32_PURPOSE_ANY) == 0) {
        return SGP32_CERT_EXTENDED_KEY_USAGE;
    }
    return SGP32_CERT_OK;
}

/* Everything about one certificate that needs no other. */
static finding certificate_judge(const sgp32_certificate *certificate, const sgp32_chain *chain,
                                 const chain_place *place)
{
    if (certificate->fault != SGP32_CERT_OK) {
        return finding_of(certificate->fault, certificate->fault_status);
    }
    if (certificate->key_check != SGP32_CERT_OK) {
        return finding_of(certificate->key_check,
                          certificate->key_check == SGP32_CERT_CURVE ? SGP32_CURVE : SGP32_KEY);
    }
    if (chain->has_time && chain->time < certificate->not_before) {
        return finding_of(SGP32_CERT_NOT_YET_VALID, SGP32_OK);
    }
    if (chain->has_time && chain->time > certificate->not_after) {
        return finding_of(SGP32_CERT_EXPIRED, SGP32_OK);
    }
    uint32_t role = role_at(certificate, place);
    if (role == SGP32_ROLE_COUNT) {
        return finding_of(SGP32_CERT_ROLE, SGP32_OK);
    }
    bool is_issuer = !place->is_leaf || (SGP32_ROLE_BIT(role) & ROLES_CA) != 0 ||
                     (role == SGP32_ROLE_ANY && certificate->is_ca);
    finding result = finding_of(is_issuer ? issuer_use_check(certificate, place)
                                          : end_use_check(certificate, (sgp32_role)role),
                                SGP32_OK);
    uint8_t eid[SGP32_EID_SIZE];
    if (result.check == SGP32_CERT_OK && role == SGP32_ROLE_EUICC) {
        result.status = sgp32_certificate_eid(eid, certificate);
        result.check = result.status == SGP32_OK ? SGP32_CERT_OK : SGP32_CERT_EID;
    }
    result.role = (sgp32_role)role;
    return result;
}

/* Verifies the signature and tells whose fault it is when it fails. */
static finding signature_judge(const sgp32_crypto *crypto, const sgp32_certificate *certificate,
                               const sgp32_public_key *key)
{
    sgp32_status status = sgp32_certificate_verify(crypto, certificate, key);
    finding result = finding_of(SGP32_CERT_SIGNATURE, status);
    switch (status) {
    case SGP32_SIGNATURE:
    case SGP32_SIGNATURE_FORM:
    case SGP32_SIGNATURE_RANGE:
        break;
    default:
        result.check = cert_key_check(status);
        result.is_above = true;
        break;
    }
    return result;
}

/* The walk upwards: what was asked, what was found, and where it stands. */
typedef struct chain_walk {
    const sgp32_crypto *crypto;
    const sgp32_chain *chain;
    sgp32_chain_verdict *verdict;
    chain_place place; /* of the issuer that is looked for */
    sgp32_role role;   /* of the last certificate of the path */
} chain_walk;

static sgp32_cert_check refuse(sgp32_chain_verdict *verdict, sgp32_cert_check check,
                               sgp32_status status, size_t depth, sgp32_role role)
{
    verdict->check = check;
    verdict->status = status;
    verdict->depth = depth;
    verdict->certificate = depth < verdict->length ? verdict->path[depth] : NULL;
    verdict->role = role;
    verdict->section = sgp32_cert_check_section(check);
    return check;
}

/* What a link reports: the certificate below and its issuer agree in the key, and in what else? */
static uint32_t link_reports(const sgp32_certificate *below, const cert_issuer *issuer)
{
    uint32_t reports = below->key.curve != issuer->key.curve ? SGP32_REPORT_CURVE : 0;
    if (issuer->certificate != NULL) {
        if (!sgp32_bytes_equal(below->issuer, issuer->certificate->subject)) {
            reports |= SGP32_REPORT_ISSUER_NAME;
        }
        if (below->has_authority_serial &&
            !cert_integer_equal(below->authority_serial, issuer->certificate->serial)) {
            reports |= SGP32_REPORT_ISSUER_SERIAL;
        }
    }
    return reports;
}

static uint32_t own_reports(const sgp32_certificate *certificate)
{
    sgp32_integer serial = certificate->serial;
    bool is_odd = serial.big.size == 0
                      ? serial.value <= 0
                      : serial.big.size > SERIAL_OCTETS_MAX || (serial.big.data[0] & 0x80) != 0;
    return (is_odd ? SGP32_REPORT_SERIAL : 0) | (certificate->forms != 0 ? SGP32_REPORT_FORMS : 0);
}

/* Adds a certificate, or a bare anchor as NULL, to the path. */
static void path_add(sgp32_chain_verdict *verdict, const sgp32_certificate *certificate)
{
    verdict->path[verdict->length++] = certificate;
    if (certificate != NULL) {
        verdict->reports |= own_reports(certificate);
        verdict->forms |= certificate->forms;
    }
}

static bool is_on_path(const sgp32_chain_verdict *verdict, const sgp32_certificate *certificate)
{
    for (size_t i = 0; i < verdict->length; i++) {
        if (verdict->path[i] != NULL &&
            sgp32_bytes_equal(verdict->path[i]->tbs, certificate->tbs)) {
            return true;
        }
    }
    return false;
}

/* Whether an issuer that has the right key identifier is in order and signed the certificate. */
static finding issuer_judge(const chain_walk *walk, const sgp32_certificate *below,
                            const cert_issuer *issuer)
{
    finding own = finding_of(SGP32_CERT_OK, SGP32_OK);
    if (issuer->certificate != NULL) {
        own = certificate_judge(issuer->certificate, walk->chain, &walk->place);
        own.is_above = true;
    } else if (walk->place.roles != ROLES_ANY && (walk->place.roles & BIT(CI)) == 0) {
        own = finding_of(SGP32_CERT_ROLE, SGP32_OK); /* a bare key is a CI's */
        own.is_above = true;
    }
    if (own.check == SGP32_CERT_OK && (walk->chain->flags & SGP32_CHAIN_REFUSE_ISSUER_NAME) != 0 &&
        (link_reports(below, issuer) & SGP32_REPORT_ISSUER_NAME) != 0) {
        own = finding_of(SGP32_CERT_ISSUER, SGP32_OK);
    }
    if (own.check != SGP32_CERT_OK) {
        return own;
    }
    finding signature = signature_judge(walk->crypto, below, &issuer->key);
    signature.role = own.role;
    return signature;
}

/* What the issuers above it allow the leaf to be called. Real eUICCs are outside the directory
   names of their EUM, so that this is no more than reported unless a flag says so. */
static sgp32_cert_check names_judge(const chain_walk *walk, const sgp32_certificate *issuer)
{
    const sgp32_certificate *leaf = walk->chain->leaf;
    uint32_t flags = walk->chain->flags;
    cert_names names = cert_names_compare(leaf, issuer);
    if (names != CERT_NAMES_INSIDE) {
        bool is_eum_rule =
            names == CERT_NAMES_OUTSIDE && (issuer->roles & (BIT(EUM) | BIT(EUM_SUB_CA))) != 0;
        walk->verdict->reports |= SGP32_REPORT_NAME_CONSTRAINT;
        if (!is_eum_rule || (flags & SGP32_CHAIN_REFUSE_NAMES) != 0) {
            return SGP32_CERT_NAME_CONSTRAINT;
        }
    }
    if (!leaf->is_ca && !cert_ein_permitted(leaf, issuer)) {
        walk->verdict->reports |= SGP32_REPORT_EIN;
        if ((flags & SGP32_CHAIN_REPORT_EINS) == 0) {
            return SGP32_CERT_EIN;
        }
    }
    return SGP32_CERT_OK;
}

/* A CI as the leaf: one of the anchors, signed by itself. */
static sgp32_cert_check root_verify(const chain_walk *walk, sgp32_role role)
{
    const sgp32_chain *chain = walk->chain;
    const sgp32_certificate *leaf = chain->leaf;
    for (size_t i = 0; i < chain->anchor_count; i++) {
        const sgp32_trust_anchor *trusted = &chain->anchors[i];
        if (sgp32_bytes_equal(trusted->subject_key, leaf->subject_key) &&
            trusted->key.curve == leaf->key.curve &&
            sgp32_bytes_equal(trusted->key.point, leaf->key.point)) {
            finding found = signature_judge(walk->crypto, leaf, &leaf->key);
            walk->verdict->anchor = i;
            return found.check == SGP32_CERT_OK
                       ? SGP32_CERT_OK
                       : refuse(walk->verdict, found.check, found.status, 0, role);
        }
    }
    return refuse(walk->verdict, SGP32_CERT_ISSUER, SGP32_OK, 0, role);
}

/* Adds an issuer to the path if it may stand there; `anchor` is SIZE_MAX for a candidate. */
static sgp32_cert_check link_try(chain_walk *walk, const cert_issuer *issuer, size_t anchor)
{
    sgp32_chain_verdict *verdict = walk->verdict;
    size_t depth = verdict->length - 1;
    const sgp32_certificate *below = verdict->path[depth];
    if (verdict->length == SGP32_CHAIN_MAX) {
        return refuse(verdict, SGP32_CERT_DEPTH, SGP32_OK, depth, walk->role);
    }
    finding found = issuer_judge(walk, below, issuer);
    if (found.check != SGP32_CERT_OK && !found.is_above) {
        return refuse(verdict, found.check, found.status, depth, walk->role);
    }
    path_add(verdict, issuer->certificate);
    if (found.check != SGP32_CERT_OK) {
        return refuse(verdict, found.check, found.status, depth + 1, found.role);
    }
    verdict->anchor = anchor;
    verdict->reports |= link_reports(below, issuer);
    sgp32_status status = SGP32_OK;
    sgp32_cert_check check =
        crl_judge(walk->crypto, &status, &verdict->reports, walk->chain, below, issuer);
    if (check != SGP32_CERT_OK) {
        return refuse(verdict, check, status, depth, walk->role);
    }
    if (issuer->certificate != NULL) {
        check = names_judge(walk, issuer->certificate);
        if (check != SGP32_CERT_OK) {
            return refuse(verdict, check, SGP32_OK, 0, walk->place.leaf_role);
        }
        bool is_self_issued =
            sgp32_bytes_equal(issuer->certificate->issuer, issuer->certificate->subject);
        walk->place.cas_below += is_self_issued ? 0 : 1; /* RFC 5280 6.1.4 (l) */
    }
    walk->role = found.role;
    if (walk->place.roles != ROLES_ANY && walk->role != SGP32_ROLE_ANY) {
        walk->place.roles = issuer_roles[walk->role];
    }
    return SGP32_CERT_OK;
}

/* Finds the next anchor or candidate, counted through from *next, that has the authority key
   identifier of a certificate, and moves *next behind it. */
static bool issuer_next(cert_issuer *issuer, size_t *anchor, size_t *next, const chain_walk *walk,
                        const sgp32_certificate *below)
{
    const sgp32_chain *chain = walk->chain;
    size_t count = chain->anchor_count + chain->issuer_count;
    while (below->authority_key.size != 0 && *next < count) {
        size_t index = (*next)++;
        *anchor = index < chain->anchor_count ? index : SIZE_MAX;
        if (*anchor != SIZE_MAX) {
            const sgp32_trust_anchor *trusted = &chain->anchors[index];
            *issuer = (cert_issuer){trusted->subject_key, trusted->key, trusted->certificate};
        } else {
            const sgp32_certificate *found = &chain->issuers[index - chain->anchor_count];
            *issuer = (cert_issuer){found->subject_key, found->key, found};
        }
        if (sgp32_bytes_equal(issuer->subject_key, below->authority_key) &&
            (*anchor != SIZE_MAX || !is_on_path(walk->verdict, issuer->certificate))) {
            return true;
        }
    }
    return false;
}

/* What there was when the path ended at a certificate, and who was tried as its issuer. */
typedef struct chain_level {
    size_t next;
    chain_place place;
    sgp32_role role;
    uint32_t reports;
    uint32_t forms;
    bool is_tried;
} chain_level;

static chain_level level_of(const chain_walk *walk)
{
    chain_level level = {
        0, walk->place, walk->role, walk->verdict->reports, walk->verdict->forms, false};
    return level;
}

/* Goes back to the time when the path ended at `depth`. */
static void level_restore(chain_walk *walk, const chain_level *level, size_t depth)
{
    sgp32_chain_verdict *verdict = walk->verdict;
    walk->place = level->place;
    walk->role = level->role;
    verdict->length = depth + 1;
    verdict->reports = level->reports;
    verdict->forms = level->forms;
    verdict->anchor = SIZE_MAX;
    verdict->check = SGP32_CERT_OK;
    verdict->status = SGP32_OK;
    verdict->depth = 0;
    verdict->certificate = NULL;
    verdict->section = "";
}

/* Keeps the first failure. */
static void failure_note(sgp32_chain_verdict *first, const sgp32_chain_verdict *verdict)
{
    if (first->check == SGP32_CERT_OK) {
        *first = *verdict;
    }
}

/* Searches upwards from the leaf, which is all of the path. */
static sgp32_cert_check anchor_search(chain_walk *walk)
{
    sgp32_chain_verdict *verdict = walk->verdict;
    sgp32_chain_verdict first = {.check = SGP32_CERT_OK};
    chain_level levels[SGP32_CHAIN_MAX];
    size_t depth = 0;
    levels[0] = level_of(walk);
    for (size_t tries = 0; tries < SGP32_CHAIN_TRIES_MAX;) {
        chain_level *level = &levels[depth];
        const sgp32_certificate *below = verdict->path[depth];
        cert_issuer issuer;
        size_t anchor = SIZE_MAX;
        level_restore(walk, level, depth);
        if (!issuer_next(&issuer, &anchor, &level->next, walk, below)) {
            if (!level->is_tried) {
                bool is_named = below->authority_key.size != 0;
                refuse(verdict, is_named ? SGP32_CERT_ISSUER : SGP32_CERT_AUTHORITY_KEY, SGP32_OK,
                       depth, walk->role);
                failure_note(&first, verdict);
            }
            if (depth == 0) {
                break;
            }
            depth--;
            continue;
        }
        level->is_tried = true;
        tries++;
        if (link_try(walk, &issuer, anchor) != SGP32_CERT_OK) {
            if (verdict->check == SGP32_CERT_PROVIDER) {
                return SGP32_CERT_PROVIDER;
            }
            failure_note(&first, verdict);
        } else if (anchor != SIZE_MAX) {
            verdict->role = walk->place.leaf_role;
            return SGP32_CERT_OK;
        } else {
            levels[++depth] = level_of(walk);
        }
    }
    if (first.check == SGP32_CERT_OK) { /* no way leads here; none may accept */
        /* uncovered: what was tried without success has noted its failure */
        return refuse(verdict, SGP32_CERT_DEPTH, SGP32_OK, depth, walk->role);
    }
    *verdict = first;
    return first.check;
}

sgp32_cert_check sgp32_chain_verify(const sgp32_crypto *crypto, sgp32_chain_verdict *verdict,
                                    const sgp32_chain *chain)
{
    memset(verdict, 0, sizeof *verdict);
    verdict->section = "";
    verdict->anchor = SIZE_MAX;
    sgp32_role role = chain->role;
    if (chain->leaf == NULL || (uint32_t)role >= SGP32_ROLE_COUNT) {
        return refuse(verdict, SGP32_CERT_FORM, SGP32_ARGUMENT, 0, role);
    }
    bool is_eim = role == SGP32_ROLE_EIM_SIGN || role == SGP32_ROLE_EIM_TLS;
    chain_walk walk = {crypto, chain, verdict, {ROLES_ANY, is_eim, true, role, 0}, role};
    if (role != SGP32_ROLE_ANY) {
        walk.place.roles = SGP32_ROLE_BIT(role);
    }
    path_add(verdict, chain->leaf);
    finding own = certificate_judge(chain->leaf, chain, &walk.place);
    if (own.check == SGP32_CERT_OK) {
        own.status = sgp32_public_key_check(crypto, &chain->leaf->key);
        own.check = cert_key_check(own.status);
    }
    if (own.check != SGP32_CERT_OK) {
        return refuse(verdict, own.check, own.status, 0, role);
    }
    verdict->role = role;
    bool is_root = chain->leaf->is_ca && chain->leaf->subject_key.size != 0 &&
                   (chain->leaf->authority_key.size == 0 ||
                    sgp32_bytes_equal(chain->leaf->authority_key, chain->leaf->subject_key));
    if (role == SGP32_ROLE_CI || (role == SGP32_ROLE_ANY && is_root)) {
        return root_verify(&walk, role);
    }
    walk.place.is_leaf = false;
    walk.place.roles = issuer_roles[role];
    return anchor_search(&walk);
}
