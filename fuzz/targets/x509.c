/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Certificates against OpenSSL: the input is one certificate.
 *
 * What we accept d2i_X509 accepts, with the same values; what sgp32_certificate_read
 * says of extensions OpenSSL says too. What OpenSSL accepts we accept, or refuse
 * for a reason that is listed below.
 */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

#include "sgp32/cert.h"

static const sgp32_type *certificate_type(sgp32_bytes input, sgp32_bytes tlv)
{
    (void)input;
    (void)tlv;
    return &pkix_Certificate_type;
}

const fuzz_shape_info fuzz_shape = {0, certificate_type};

/* Whether an identifier with the constructed bit turned over gets past the place of an error. */
static bool passes_otherwise_constructed(sgp32_bytes der, const sgp32_error *error)
{
    sgp32_error other = {.offset = 0};
    if (error->offset >= der.size) {
        return false;
    }
    fuzz_copy copy = fuzz_copy_of(der);
    ((uint8_t *)copy.block)[error->offset] ^= 0x20;
    bool passes =
        sgp32_validate(&pkix_Certificate_type, &other, copy.bytes, SGP32_STRICT) == SGP32_OK ||
        other.offset > error->offset;
    fuzz_free(&copy);
    return passes;
}

/* Whether the identifier at the place of an error says a number below 31 in the long form. */
static bool is_long_tag(sgp32_bytes der, const sgp32_error *error)
{
    size_t at = error->offset;
    return error->status == SGP32_TAG && at != 0 && at < der.size &&
           (der.data[at - 1] & 0x1F) == 0x1F && (der.data[at] < 0x1F || der.data[at] == 0x80);
}

/* Whether the place of an error has the universal tag 0, which X.690 8.1.5 keeps for the end of
   contents and which OpenSSL takes for a value of any type. */
static bool is_reserved_tag(sgp32_bytes der, const sgp32_error *error)
{
    return error->status == SGP32_TAG && error->offset < der.size &&
           (der.data[error->offset] & 0xDF) == 0;
}

/* Why we refuse what OpenSSL accepts: it reads BER, and looks at values only when it uses them. */
static bool explained_laxity(sgp32_bytes der, const sgp32_error *error)
{
    switch (error->status) {
    case SGP32_LENGTH:    /* long and indefinite lengths */
    case SGP32_BOOLEAN:   /* TRUE other than FF */
    case SGP32_DEFAULT:   /* version v1 and critical FALSE written out */
    case SGP32_INTEGER:   /* INTEGERs that are not minimal */
    case SGP32_SET_ORDER: /* elements of a name in any order */
    case SGP32_TIME:      /* times that are no times, or without seconds */
    case SGP32_STRING:    /* alphabets */
    case SGP32_UTF8:      /* the form of UTF-8 */
    case SGP32_SIZE:      /* empty extensions, empty names */
    case SGP32_RANGE:     /* version numbers */
    case SGP32_BITS:      /* bits of the padding that are set */
    case SGP32_OID:       /* arcs with leading zeros */
        return true;
    default: /* tag 0, long forms of short tags, constructed strings, and primitive SETs */
        return is_reserved_tag(der, error) || is_long_tag(der, error) ||
               passes_otherwise_constructed(der, error);
    }
}

/* Whether a value of a Name, an open type to us, is what OpenSSL reads there: a string. */
static bool is_name_string(sgp32_bytes tlv)
{
    return sgp32_validate(&pkix_DirectoryString_type, NULL, tlv, SGP32_STRICT) == SGP32_OK;
}

/* Whether parameters of an algorithm are of a kind that is in use, and so right for both. */
static bool is_parameter(sgp32_bytes tlv)
{
    static const uint8_t null[] = {0x05, 0x00};
    return tlv.data[0] == 0x30 || sgp32_bytes_equal(tlv, sgp32_bytes_of(null, sizeof null)) ||
           sgp32_validate(&pkix_CertPolicyId_type, NULL, tlv, SGP32_STRICT) == SGP32_OK;
}

/* The largest OBJECT IDENTIFIER, in octets, that OpenSSL makes a text of, as it does for a key's.
 */
enum { OID_TEXT_MOST = 586 };

/* Ends a walk with SGP32_STRING at an open type that OpenSSL may take for malformed, or at an
   algorithm of a key that it cannot name. */
static sgp32_status look_for_open_type(void *unused, const sgp32_event *event)
{
    (void)unused;
    bool is_value = event->parent == &pkix_AttributeTypeAndValue_type && event->index == 1;
    bool has_parameters = event->parent == &pkix_AlgorithmIdentifier_type && event->index == 1;
    bool is_algorithm = event->parent == &pkix_AlgorithmIdentifier_type && event->index == 0;
    if (event->kind != SGP32_EVENT_VALUE) {
        return SGP32_OK;
    }
    return (is_algorithm && event->content.size > OID_TEXT_MOST) ||
                   (is_value && !is_name_string(event->content)) ||
                   (has_parameters && !is_parameter(event->content))
               ? SGP32_STRING
               : SGP32_OK;
}

/* Why OpenSSL refuses what we accept. */
static bool explained_refusal(sgp32_bytes der)
{
    return sgp32_walk(&pkix_Certificate_type, NULL, der, SGP32_STRICT, look_for_open_type, NULL) ==
           SGP32_STRING;
}

/* -- values ------------------------------------------------------------------------ */

static void same_name(sgp32_bytes der, const X509_NAME *name)
{
    uint8_t *out = NULL;
    int size = i2d_X509_NAME((X509_NAME *)(uintptr_t)name, &out);
    FUZZ_REQUIRE(size >= 0 && sgp32_bytes_equal(sgp32_bytes_of(out, (size_t)size), der));
    OPENSSL_free(out);
}

static void same_time(int64_t seconds, const ASN1_TIME *time)
{
    ASN1_TIME *epoch = ASN1_TIME_set(NULL, 0);
    int days;
    int rest;
    if (epoch != NULL && ASN1_TIME_diff(&days, &rest, epoch, time) == 1) {
        FUZZ_REQUIRE((int64_t)days * 86400 + rest == seconds);
    }
    ASN1_TIME_free(epoch);
}

static void same_integer(sgp32_integer ours, const ASN1_INTEGER *theirs)
{
    int64_t value;
    int64_t other;
    if (sgp32_integer_get(&value, ours)) {
        FUZZ_REQUIRE(ASN1_INTEGER_get_int64(&other, theirs) == 1 && other == value);
    } else {
        FUZZ_REQUIRE(ASN1_INTEGER_get_int64(&other, theirs) == 0);
    }
}

static void same_extensions(const pkix_Certificate *ours, const X509 *theirs)
{
    const pkix_TBSCertificate *tbs = &ours->tbsCertificate;
    int count = X509_get_ext_count(theirs);
    FUZZ_REQUIRE((size_t)(count < 0 ? 0 : count) ==
                 (tbs->has_extensions ? tbs->extensions.count : 0));
    sgp32_cursor cursor = sgp32_list_begin(tbs->extensions);
    for (int i = 0; i < count; i++) {
        pkix_Extension extension;
        X509_EXTENSION *other = X509_get_ext(theirs, i);
        const ASN1_OCTET_STRING *value = X509_EXTENSION_get_data(other);
        FUZZ_REQUIRE(pkix_Extensions_next(&cursor, &extension, NULL) == SGP32_OK);
        FUZZ_REQUIRE((X509_EXTENSION_get_critical(other) != 0) == extension.critical);
        FUZZ_REQUIRE(sgp32_bytes_equal(
            extension.extnValue,
            sgp32_bytes_of(ASN1_STRING_get0_data(value), (size_t)ASN1_STRING_length(value))));
        FUZZ_REQUIRE(sgp32_bytes_equal(
            extension.extnID, sgp32_bytes_of(OBJ_get0_data(X509_EXTENSION_get_object(other)),
                                             OBJ_length(X509_EXTENSION_get_object(other)))));
    }
}

static void same_values(const pkix_Certificate *ours, X509 *theirs)
{
    const pkix_TBSCertificate *tbs = &ours->tbsCertificate;
    const ASN1_BIT_STRING *signature;
    const X509_ALGOR *algorithm;
    const ASN1_BIT_STRING *key = X509_get0_pubkey_bitstr(theirs);
    int64_t seconds;
    X509_get0_signature(&signature, &algorithm, theirs);
    FUZZ_REQUIRE(
        sgp32_bytes_equal(sgp32_bytes_of(ours->signature.data, (ours->signature.size + 7) / 8),
                          sgp32_bytes_of(signature->data, (size_t)signature->length)));
    FUZZ_REQUIRE(
        sgp32_bytes_equal(sgp32_bytes_of(tbs->subjectPublicKeyInfo.subjectPublicKey.data,
                                         (tbs->subjectPublicKeyInfo.subjectPublicKey.size + 7) / 8),
                          sgp32_bytes_of(key->data, (size_t)key->length)));
    same_integer(tbs->serialNumber, X509_get0_serialNumber(theirs));
    same_name(tbs->issuer.der, X509_get_issuer_name(theirs));
    same_name(tbs->subject.der, X509_get_subject_name(theirs));
    FUZZ_REQUIRE(X509_get_version(theirs) == tbs->version);
    if (sgp32_time_read(&seconds, &tbs->validity.notBefore) == SGP32_OK) {
        same_time(seconds, X509_get0_notBefore(theirs));
    }
    if (sgp32_time_read(&seconds, &tbs->validity.notAfter) == SGP32_OK) {
        same_time(seconds, X509_get0_notAfter(theirs));
    }
    same_extensions(ours, theirs);
}

/* What the extensions that both understand say; only where OpenSSL finds no fault in any. */
static void same_meaning(const pkix_Certificate *ours, X509 *theirs)
{
    sgp32_certificate read;
    if (sgp32_certificate_read(&read, ours, 0) != SGP32_OK || read.fault != SGP32_CERT_OK ||
        (X509_get_extension_flags(theirs) & (EXFLAG_INVALID | EXFLAG_V1)) != 0) {
        return;
    }
    const ASN1_OCTET_STRING *identifier = X509_get0_subject_key_id(theirs);
    FUZZ_REQUIRE((identifier != NULL) == (read.subject_key.data != NULL));
    if (identifier != NULL) {
        FUZZ_REQUIRE(sgp32_bytes_equal(
            read.subject_key, sgp32_bytes_of(identifier->data, (size_t)identifier->length)));
    }
    identifier = X509_get0_authority_key_id(theirs);
    if (identifier != NULL) {
        FUZZ_REQUIRE(sgp32_bytes_equal(
            read.authority_key, sgp32_bytes_of(identifier->data, (size_t)identifier->length)));
    }
    FUZZ_REQUIRE(((X509_get_extension_flags(theirs) & EXFLAG_CA) != 0) == read.is_ca);
    if (read.has_path_length && read.path_length < INT32_MAX) {
        FUZZ_REQUIRE(X509_get_pathlen(theirs) == (long)read.path_length);
    }
    if ((read.extensions & SGP32_EXTENSION_KEY_USAGE) != 0) {
        uint32_t usage = X509_get_key_usage(theirs);
        FUZZ_REQUIRE(((usage & KU_DIGITAL_SIGNATURE) != 0) ==
                     ((read.key_usage & SGP32_KEY_USAGE_DIGITAL_SIGNATURE) != 0));
        FUZZ_REQUIRE(((usage & KU_KEY_CERT_SIGN) != 0) ==
                     ((read.key_usage & SGP32_KEY_USAGE_CERT_SIGN) != 0));
        FUZZ_REQUIRE(((usage & KU_CRL_SIGN) != 0) ==
                     ((read.key_usage & SGP32_KEY_USAGE_CRL_SIGN) != 0));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    pkix_Certificate ours;
    sgp32_error error;
    const uint8_t *at = data;
    sgp32_bytes der = sgp32_bytes_of(data, size);
    sgp32_status status = pkix_Certificate_decode(&ours, &error, der, SGP32_STRICT);
    X509 *theirs = d2i_X509(NULL, &at, (long)size);
    bool accepted = theirs != NULL && at == data + size;
    if (status == SGP32_OK && !accepted) {
        if (!explained_refusal(der)) {
            ERR_print_errors_fp(stderr);
            FUZZ_REQUIRE(false);
        }
    } else if (status == SGP32_OK) {
        same_values(&ours, theirs);
        same_meaning(&ours, theirs);
    } else if (accepted && !explained_laxity(der, &error)) {
        char line[256];
        sgp32_error_format(line, sizeof line, &error);
        fprintf(stderr, "OpenSSL accepts: %s\n", line);
        FUZZ_REQUIRE(false);
    }
    X509_free(theirs);
    ERR_clear_error();
    return 0;
}
