/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file cert.h
 * Certificates of remote SIM provisioning: what a certificate says, whether a
 * chain from it to a trusted CI holds, and whether a CRL revokes it.
 *
 * Lifetime: an sgp32_certificate is a set of views into the octets that the
 * certificate was decoded from. Verdicts point at the certificates that the
 * caller gave. Nothing is copied, allocated or kept.
 *
 * Pure functions: the time is an argument, in seconds since 1970-01-01T00:00:00Z
 * without leap seconds, negative before; it covers the years 0 to 9999.
 *
 * A chain is refused by the first rule that it breaks. What real certificates
 * break without harm is reported beside the verdict, as SGP32_REPORT_* bits;
 * flags (SGP32_CHAIN_*) turn some reports into refusals.
 */
#ifndef SGP32_CERT_H
#define SGP32_CERT_H

#include "sgp32/crypto.h"
#include "sgp32/types_pkix_explicit.h"
#include "sgp32/types_pkix_implicit.h"
#include "sgp32/types_sgp32.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a certificate is for. Roles from SGP32_ROLE_EIM_SIGN on have no policy of their own. */
typedef enum sgp32_role {
    SGP32_ROLE_ANY = 0,    /**< any: policies are not looked at */
    SGP32_ROLE_CI,         /**< certificate issuer, the root */
    SGP32_ROLE_CI_SUB_CA,  /**< CA below the CI (version 3) */
    SGP32_ROLE_EUM,        /**< eUICC manufacturer */
    SGP32_ROLE_EUM_SUB_CA, /**< CA below the EUM (version 3) */
    SGP32_ROLE_EUICC,      /**< eUICC */
    SGP32_ROLE_DP_SUB_CA,  /**< CA of SM-DP+ certificates (version 3) */
    SGP32_ROLE_DP_TLS,     /**< SM-DP+, TLS */
    SGP32_ROLE_DP_AUTH,    /**< SM-DP+, authentication */
    SGP32_ROLE_DP_PB,      /**< SM-DP+, profile package binding */
    SGP32_ROLE_DS_SUB_CA,  /**< CA of SM-DS certificates (version 3) */
    SGP32_ROLE_DS_TLS,     /**< SM-DS, TLS */
    SGP32_ROLE_DS_AUTH,    /**< SM-DS, authentication */
    SGP32_ROLE_EIM_SIGN,   /**< eIM, signing of packages */
    SGP32_ROLE_EIM_TLS     /**< eIM, TLS */
} sgp32_role;

/** Number of roles, SGP32_ROLE_ANY included. */
#define SGP32_ROLE_COUNT 15

/** What a chain was refused for, or SGP32_CERT_OK. */
typedef enum sgp32_cert_check {
    SGP32_CERT_OK = 0,             /**< accepted */
    SGP32_CERT_PROVIDER,           /**< the crypto provider failed: nothing is known */
    SGP32_CERT_FORM,               /**< an extension or the signed part is malformed */
    SGP32_CERT_VERSION,            /**< not a version 3 certificate */
    SGP32_CERT_ALGORITHM,          /**< not ecdsa-with-SHA256, or not the same inside and out */
    SGP32_CERT_KEY_ALGORITHM,      /**< the public key is no elliptic curve key */
    SGP32_CERT_CURVE,              /**< the public key is on another curve than the two */
    SGP32_CERT_POINT,              /**< the public key is compressed, cut, or off its curve */
    SGP32_CERT_CRITICAL,           /**< a critical extension is not known */
    SGP32_CERT_NOT_YET_VALID,      /**< the time is before notBefore */
    SGP32_CERT_EXPIRED,            /**< the time is after notAfter */
    SGP32_CERT_ROLE,               /**< the policies do not name the role that is due here */
    SGP32_CERT_KEY_USAGE,          /**< keyCertSign or digitalSignature is missing or too much */
    SGP32_CERT_EXTENDED_KEY_USAGE, /**< the purposes do not fit the role */
    SGP32_CERT_BASIC_CONSTRAINTS,  /**< an issuer is no CA, or the end entity is one */
    SGP32_CERT_PATH_LENGTH,        /**< more CAs below a CA than it allows */
    SGP32_CERT_AUTHORITY_KEY,      /**< no authority key identifier to find the issuer by */
    SGP32_CERT_ISSUER,             /**< no issuer and no anchor has that key identifier */
    SGP32_CERT_DEPTH,              /**< more certificates than SGP32_CHAIN_MAX */
    SGP32_CERT_SIGNATURE,          /**< the signature does not verify with the issuer's key */
    SGP32_CERT_EID,                /**< an eUICC certificate whose subject has no EID */
    SGP32_CERT_NAME_CONSTRAINT,    /**< the subject is outside an issuer's name constraints */
    SGP32_CERT_EIN,                /**< the EID is outside an EUM's permitted EINs */
    SGP32_CERT_REVOKED,            /**< a CRL lists the certificate */
    SGP32_CERT_CRL_MISSING,        /**< no CRL for a certificate that names where one is */
    SGP32_CERT_CRL_FORM,           /**< a CRL is malformed or has the wrong algorithm */
    SGP32_CERT_CRL_CRITICAL,       /**< a critical extension of a CRL is not known */
    SGP32_CERT_CRL_KEY_USAGE,      /**< the CRL's issuer may not sign CRLs */
    SGP32_CERT_CRL_SIGNATURE,      /**< the signature of a CRL does not verify */
    SGP32_CERT_CRL_NOT_YET_VALID,  /**< the time is before a CRL's thisUpdate */
    SGP32_CERT_CRL_STALE           /**< the time is after a CRL's nextUpdate */
} sgp32_cert_check;

/** Number of checks, SGP32_CERT_OK included. */
#define SGP32_CERT_CHECK_COUNT 31

/** Bit of sgp32_certificate.key_usage (RFC 5280 4.2.1.3): digitalSignature. */
#define SGP32_KEY_USAGE_DIGITAL_SIGNATURE UINT16_C(0x01)
#define SGP32_KEY_USAGE_CERT_SIGN UINT16_C(0x20) /**< keyCertSign */
#define SGP32_KEY_USAGE_CRL_SIGN UINT16_C(0x40)  /**< cRLSign */

/** Bits of sgp32_certificate.purposes (RFC 5280 4.2.1.12). */
#define SGP32_PURPOSE_SERVER UINT16_C(0x01) /**< id-kp-serverAuth */
#define SGP32_PURPOSE_CLIENT UINT16_C(0x02) /**< id-kp-clientAuth */
#define SGP32_PURPOSE_ANY UINT16_C(0x04)    /**< anyExtendedKeyUsage */
#define SGP32_PURPOSE_OTHER UINT16_C(0x08)  /**< another one */

/** Bit of `extensions` and `critical` for an extension that is understood: subjectKeyIdentifier. */
#define SGP32_EXTENSION_SUBJECT_KEY UINT32_C(0x001)
#define SGP32_EXTENSION_AUTHORITY_KEY UINT32_C(0x002)     /**< authorityKeyIdentifier */
#define SGP32_EXTENSION_KEY_USAGE UINT32_C(0x004)         /**< keyUsage */
#define SGP32_EXTENSION_BASIC_CONSTRAINTS UINT32_C(0x008) /**< basicConstraints */
#define SGP32_EXTENSION_POLICIES UINT32_C(0x010)          /**< certificatePolicies */
#define SGP32_EXTENSION_SUBJECT_NAMES UINT32_C(0x020)     /**< subjectAltName */
#define SGP32_EXTENSION_NAME_CONSTRAINTS UINT32_C(0x040)  /**< nameConstraints */
#define SGP32_EXTENSION_PURPOSES UINT32_C(0x080)          /**< extKeyUsage */
#define SGP32_EXTENSION_CRL_POINTS UINT32_C(0x100)        /**< cRLDistributionPoints */
#define SGP32_EXTENSION_PERMITTED_EINS UINT32_C(0x200)    /**< permitted EINs */
#define SGP32_EXTENSION_OTHER UINT32_C(0x400)             /**< one that is not understood */

/** Tells whether a set of roles (bits 1 << role) has this one. */
#define SGP32_ROLE_BIT(role) (UINT32_C(1) << (role))

/**
 * What a certificate says. Views point into its octets; an absent one has
 * `data` NULL. Made by sgp32_certificate_read or sgp32_certificate_decode.
 */
typedef struct sgp32_certificate {
    sgp32_bytes tbs;       /**< the signed octets: tbsCertificate with its header */
    sgp32_bytes signature; /**< ECDSA-Sig-Value in DER */
    sgp32_integer serial;
    sgp32_bytes issuer;   /**< the Name, DER */
    sgp32_bytes subject;  /**< the Name, DER */
    int64_t not_before;   /**< seconds since 1970 */
    int64_t not_after;    /**< seconds since 1970 */
    sgp32_public_key key; /**< set when `key_check` is SGP32_CERT_OK */

    uint32_t extensions;            /**< which are there: SGP32_EXTENSION_* */
    uint32_t critical;              /**< which of them are critical */
    sgp32_bytes subject_key;        /**< subject key identifier, without header */
    sgp32_bytes authority_key;      /**< authority key identifier, without header */
    sgp32_integer authority_serial; /**< issuer's serial by the same extension */
    bool has_authority_serial;
    bool is_ca;
    bool has_path_length;
    uint32_t path_length; /**< UINT32_MAX if it is larger than that */
    uint16_t key_usage;   /**< SGP32_KEY_USAGE_*, bit 0 is digitalSignature */
    uint16_t purposes;    /**< SGP32_PURPOSE_* */
    uint32_t roles;       /**< named by the policies: bits SGP32_ROLE_BIT(role) */
    pkix_CertificatePolicies policies;
    pkix_GeneralNames subject_names; /**< subjectAltName */
    pkix_NameConstraints name_constraints;
    sgp32_bytes permitted_eins;   /**< SEQUENCE OF PrintableString, contents; see sgp32_ein_next */
    sgp32_bytes registered_id;    /**< first registeredID of the subject's names, OID contents */
    sgp32_bytes dns_name;         /**< first dNSName of them */
    sgp32_bytes subject_serial;   /**< serialNumber of the subject: the EID's digits, or an EIN */
    sgp32_bytes organization;     /**< organizationName of the subject, characters */
    sgp32_bytes common_name;      /**< commonName of the subject, characters */
    sgp32_bytes unknown_critical; /**< OID contents of the first critical one not understood */

    sgp32_cert_check key_check; /**< KEY_ALGORITHM, CURVE or POINT if the key cannot be used */
    sgp32_cert_check fault;     /**< FORM, VERSION, ALGORITHM or CRITICAL; SGP32_CERT_OK if none */
    sgp32_status fault_status;  /**< what the codec said of that */
    uint32_t forms;             /**< SGP32_FORM_* and SGP32_DEVIATION_* that were met */
} sgp32_certificate;

/**
 * Reads what a decoded certificate says. It may stand alone or inside a
 * message where its tag is IMPLICIT and its outer 30 is gone. Returns SGP32_OK also for
 * a certificate that no chain will accept: `key_check` and `fault` tell, so that
 * a verdict can. `forms` are those that its decoding met, or 0.
 * Errors: those of the codec for a malformed extension; the fields that could be
 * read are set and `fault` is SGP32_CERT_FORM.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_certificate_read(sgp32_certificate *certificate,
                                                             const pkix_Certificate *value,
                                                             uint32_t forms);

/**
 * Decodes a certificate that fills `der` and reads it. `options` as in
 * sgp32_decode. After a failure of the decoding all fields are empty and `fault`
 * is SGP32_CERT_FORM, so that a chain with it is refused. `error` may be NULL.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_certificate_decode(sgp32_certificate *certificate,
                                                               sgp32_error *error, sgp32_bytes der,
                                                               uint32_t options);

/**
 * Reads the next EIN of `permitted_eins`: moves `*rest`, which starts as that
 * view, and sets `*ein` to the characters. Errors: SGP32_ARGUMENT at the end;
 * those of the codec.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_ein_next(sgp32_bytes *rest, sgp32_bytes *ein);

/** Reads the EID of an eUICC certificate's subject, 16 octets. Errors: SGP32_MISSING; those of
 * sgp32_eid_read. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_certificate_eid(uint8_t eid[16],
                                                            const sgp32_certificate *certificate);

/** Tells whether a dNSName of a certificate is `name`, ASCII letters alike. No wildcards. */
SGP32_API bool sgp32_certificate_has_dns(const sgp32_certificate *certificate, sgp32_bytes name);

/**
 * Verifies the signature of one certificate with a key, and nothing else.
 * Errors: SGP32_SIGNATURE; SGP32_SIGNATURE_FORM or SGP32_SIGNATURE_RANGE if it
 * is no ECDSA-Sig-Value; those of sgp32_ecdsa_verify for the key; SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_certificate_verify(const sgp32_crypto *crypto,
                                                               const sgp32_certificate *certificate,
                                                               const sgp32_public_key *issuer);

/**
 * Gets the key out of a SubjectPublicKeyInfo; `key->point` views into it.
 * With `crypto` NULL the point is not held against its curve; every use of the key does that.
 * Errors: SGP32_KEY if it is no elliptic curve key or the point is not 65 octets
 * after 04, SGP32_CURVE if the curve is unknown or spelt out, SGP32_POINT if the
 * point is off the curve; SGP32_CRYPTO.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_public_key_read(const sgp32_crypto *crypto,
                                                            sgp32_public_key *key,
                                                            const pkix_SubjectPublicKeyInfo *info);

/**
 * Gets the key that verifies an eIM's packages from its eimPublicKeyData: the
 * public key, or that of the certificate. Errors: SGP32_MISSING if it is absent,
 * SGP32_CHOICE for an unknown alternative; those of sgp32_public_key_read.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_eim_key_read(const sgp32_crypto *crypto,
                                                         sgp32_public_key *key,
                                                         const sgp32_EimConfigurationData *eim);

/** Gets the key of an eIM's trustedPublicKeyDataTls, as sgp32_eim_key_read does. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_eim_tls_key_read(const sgp32_crypto *crypto,
                                                             sgp32_public_key *key,
                                                             const sgp32_EimConfigurationData *eim);

/** A trusted CI: its certificate, or its bare key with the key identifier. */
typedef struct sgp32_trust_anchor {
    sgp32_bytes subject_key; /**< key identifier, without header */
    sgp32_public_key key;
    const sgp32_certificate *certificate; /**< NULL: only the key is trusted; nothing is checked */
} sgp32_trust_anchor;

/** Makes an anchor of a CI's certificate, which has to live as long. */
static inline sgp32_trust_anchor sgp32_trust_anchor_of(const sgp32_certificate *certificate)
{
    sgp32_trust_anchor anchor = {certificate->subject_key, certificate->key, certificate};
    return anchor;
}

/** Most certificates of a chain, the end entity and the CI included. */
#define SGP32_CHAIN_MAX 8
/** Most issuers that are tried, fit or not, before a chain is refused. */
#define SGP32_CHAIN_TRIES_MAX 32

/** Flag: refuse what SGP32_REPORT_NAME_CONSTRAINT reports. Real eUICCs break it. */
#define SGP32_CHAIN_REFUSE_NAMES UINT32_C(0x01)
/** Flag: only report an EID outside the permitted EINs. */
#define SGP32_CHAIN_REPORT_EINS UINT32_C(0x02)
/** Flag: refuse a certificate with CRL distribution points for which no CRL was given. */
#define SGP32_CHAIN_REQUIRE_CRL UINT32_C(0x04)
/** Flag: refuse an issuer whose name is not the one that the certificate below it names. */
#define SGP32_CHAIN_REFUSE_ISSUER_NAME UINT32_C(0x08)

/** Report: an issuer's name differs while key identifier and signature agree. */
#define SGP32_REPORT_ISSUER_NAME UINT32_C(0x01)
/** Report: the subject is outside the name constraints of an issuer. */
#define SGP32_REPORT_NAME_CONSTRAINT UINT32_C(0x02)
/** Report: the EID is outside the permitted EINs of an issuer. */
#define SGP32_REPORT_EIN UINT32_C(0x04)
/** Report: a certificate is on another curve than its issuer's key. */
#define SGP32_REPORT_CURVE UINT32_C(0x08)
/** Report: a serial number is not positive or longer than 20 octets. */
#define SGP32_REPORT_SERIAL UINT32_C(0x10)
/** Report: a certificate names CRL distribution points and no CRL for it was given. */
#define SGP32_REPORT_NO_CRL UINT32_C(0x20)
/** Report: a CRL has no nextUpdate and so can never be stale. */
#define SGP32_REPORT_CRL_NO_END UINT32_C(0x40)
/** Report: the issuer's serial number in a certificate is not that of the issuer found. */
#define SGP32_REPORT_ISSUER_SERIAL UINT32_C(0x80)
/** Report: lenient forms were met; see sgp32_chain_verdict.forms. */
#define SGP32_REPORT_FORMS UINT32_C(0x100)
/** Number of report bits. */
#define SGP32_REPORT_COUNT 9

/** What is asked of sgp32_chain_verify. Zero what is not used. */
typedef struct sgp32_chain {
    const sgp32_certificate *leaf;
    const sgp32_certificate *issuers; /**< candidates, in any order; may hold more than needed */
    size_t issuer_count;
    const sgp32_trust_anchor *anchors;
    size_t anchor_count;
    const pkix_CertificateList *crls; /**< of any issuers, in any order */
    size_t crl_count;
    sgp32_role role; /**< of `leaf`; for SGP32_ROLE_CI it is to be an anchor itself */
    bool has_time;   /**< false: no validity is checked, neither of certificates nor of CRLs */
    int64_t time;    /**< seconds since 1970-01-01T00:00:00Z */
    uint32_t flags;  /**< SGP32_CHAIN_* */
} sgp32_chain;

/** The outcome. Pointers are to the certificates of the sgp32_chain. */
typedef struct sgp32_chain_verdict {
    sgp32_cert_check check; /**< SGP32_CERT_OK: accepted */
    sgp32_status status;    /**< of codec or crypto beneath the check; SGP32_OK if it was a rule */
    size_t depth;           /**< place of the refused one: 0 the leaf, 1 its issuer, … */
    const sgp32_certificate *certificate; /**< the refused one; NULL if accepted or a bare anchor */
    sgp32_role role;                      /**< that was due at that place; the leaf's if accepted */
    const char *section; /**< where the rule stands ("RFC 5280 4.2.1.3"); "" if nowhere known */
    uint32_t reports;    /**< SGP32_REPORT_* */
    uint32_t forms;      /**< SGP32_FORM_* and SGP32_DEVIATION_* of the certificates used */
    size_t length;       /**< certificates from the leaf to the anchor, as far as it got */
    const sgp32_certificate *path[SGP32_CHAIN_MAX]; /**< the leaf first; NULL for a bare anchor */
    size_t anchor; /**< index of the anchor; SIZE_MAX if none was reached */
} sgp32_chain_verdict;

/**
 * Verifies a chain: finds issuers by key identifier, never by name, up to an
 * anchor, and checks signatures, algorithms, keys, validity, roles, key usage,
 * basic constraints, path lengths, critical extensions, name constraints,
 * permitted EINs and CRLs. Of several issuers with the same key identifier one
 * that leads to an anchor is found; if none does, the verdict is about the first
 * failure. Returns `verdict->check`; `*verdict` is always filled.
 * Calls of the port: one per signature of a certificate or CRL, and one for the
 * leaf's own key.
 */
SGP32_API SGP32_MUST_USE sgp32_cert_check sgp32_chain_verify(const sgp32_crypto *crypto,
                                                             sgp32_chain_verdict *verdict,
                                                             const sgp32_chain *chain);

/**
 * Writes a verdict as one line: "refused: EUM certificate (1): expired, RFC 5280 4.1.2.5" or
 * "accepted: eUICC, 3 certificates; reported: issuer name differs". Always
 * NUL-terminated within `capacity`; returns the length of the whole text, like
 * snprintf.
 */
SGP32_API size_t sgp32_chain_verdict_format(char *text, size_t capacity,
                                            const sgp32_chain_verdict *verdict);

/** Names a check as scripts see it: "expired", "path_length". Never NULL. */
SGP32_API const char *sgp32_cert_check_name(sgp32_cert_check check);

/** The section that states a check's rule; "" if none is known. Never NULL. */
SGP32_API const char *sgp32_cert_check_section(sgp32_cert_check check);

/** Names one report bit: "issuer_name"; NULL if it is none. */
SGP32_API const char *sgp32_cert_report_name(uint32_t report);

/** Names a role as scripts see it: "euicc", "dp_auth". Never NULL. */
SGP32_API const char *sgp32_role_name(sgp32_role role);

/** Finds the role with this name, as sgp32_role_name gives it; false if there is none. */
SGP32_API bool sgp32_role_find(sgp32_role *role, sgp32_bytes name);

/** Reads a Time as seconds since 1970; fractions are dropped. Errors: SGP32_TIME. */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_time_read(int64_t *seconds, const pkix_Time *time);

/**
 * Computes the seconds since 1970 of a civil time, UTC, by the Gregorian
 * calendar. Errors: SGP32_TIME if there is no such time in the years 0 to 9999.
 */
SGP32_API SGP32_MUST_USE sgp32_status sgp32_time_of(int64_t *seconds, uint32_t year, uint32_t month,
                                                    uint32_t day, uint32_t hour, uint32_t minute,
                                                    uint32_t second);

#ifdef __cplusplus
}
#endif

#endif
