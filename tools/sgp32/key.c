/* SPDX-License-Identifier: Apache-2.0 */
/* Finds out what a key file holds, and says what to do if it is nothing to verify or sign with. */
#include "key.h"

#include <string.h>

#include "sgp32/cert.h"

#include "cryptography.h"
#include "tlv.h"
#include "tool.h"
#include "value.h"

#define HEX_POINT_SIZE (2 * (size_t)SGP32_POINT_SIZE)

enum {
    TAG_INTEGER = 0x02,
    TAG_BIT_STRING = 0x03,
    TAG_OCTET_STRING = 0x04,
    TAG_OID = 0x06,
    TAG_SEQUENCE = 0x30,
    TAG_PARAMETERS = 0xA0, /* of ECPrivateKey */
    TAG_PUBLIC_KEY = 0xA1  /* of ECPrivateKey */
};

/* One TLV. */
typedef struct element {
    uint32_t tag;
    sgp32_bytes der;
    sgp32_bytes content;
} element;

/* Takes the next TLV off `rest`; a tag of 0 if there is none. */
static element take(sgp32_bytes *rest)
{
    tlv head;
    element out = {0, {NULL, 0}, {NULL, 0}};
    if (tlv_read(&head, rest->data, rest->size)) {
        out.tag = head.tag;
        out.der = sgp32_bytes_of(rest->data, head.header + head.size);
        out.content = sgp32_bytes_of(rest->data + head.header, head.size);
        *rest = sgp32_bytes_of(rest->data + out.der.size, rest->size - out.der.size);
    }
    return out;
}

static bool same(sgp32_bytes a, const char *octets, size_t size)
{
    return a.size == size && memcmp(a.data, octets, size) == 0;
}

static bool is_elliptic(sgp32_bytes oid)
{
    return same(oid, "\x2A\x86\x48\xCE\x3D\x02\x01", 7);
}

/* The curve of an OBJECT IDENTIFIER, 0 for another one. */
static sgp32_curve curve_of(element oid)
{
    if (oid.tag == TAG_OID && same(oid.content, "\x2A\x86\x48\xCE\x3D\x03\x01\x07", 8)) {
        return SGP32_CURVE_P256;
    }
    if (oid.tag == TAG_OID && same(oid.content, "\x2B\x24\x03\x03\x02\x08\x01\x01\x07", 9)) {
        return SGP32_CURVE_BRAINPOOLP256R1;
    }
    return (sgp32_curve)0;
}

static int refuse_algorithm(const tool_key *key, const char *is, element oid)
{
    tool_text name = {NULL, 0, 0};
    if (oid.tag == TAG_OID) {
        value_oid_name(&name, oid.content);
    } else {
        text_put(&name, "one that is spelt out");
    }
    int status = tool_usage("%s: %s %s; only P-256 and brainpoolP256r1 keys can be used",
                            key->file.path, is, name.data);
    text_free(&name);
    return status;
}

/* Settles the curve that an AlgorithmIdentifier, its content octets, names. */
static int read_algorithm(sgp32_curve *curve, const tool_key *key, sgp32_bytes content)
{
    element algorithm = take(&content);
    element parameters = take(&content);
    if (algorithm.tag != TAG_OID || !is_elliptic(algorithm.content)) {
        return refuse_algorithm(key, "the algorithm of the key is", algorithm);
    }
    *curve = curve_of(parameters);
    return *curve != 0 ? TOOL_OK : refuse_algorithm(key, "the curve of the key is", parameters);
}

/* Takes over a point that was read, once it is known to be one. */
static int set_point(tool_key *key, const sgp32_public_key *public)
{
    switch (sgp32_public_key_check(cryptography(), public)) {
    case SGP32_OK:
        memcpy(key->point, public->point.data, SGP32_POINT_SIZE);
        key->public = (sgp32_public_key){public->curve, {key->point, SGP32_POINT_SIZE}};
        return TOOL_OK;
    case SGP32_KEY:
        return tool_usage("%s: the public key is not an uncompressed point of 65 octets; "
                          "openssl ec -conv_form uncompressed makes one",
                          key->file.path);
    case SGP32_POINT:
        return tool_usage("%s: the public key is no point of %s", key->file.path,
                          key_curve_name(public->curve));
    case SGP32_CURVE:
        return tool_usage("%s: this build has no %s", key->file.path,
                          key_curve_name(public->curve));
    default:
        return tool_usage("%s: the public key could not be checked", key->file.path);
    }
}

static int refuse_form(const tool_key *key, const char *what)
{
    return tool_usage("%s is not a well-formed %s", key->file.path, what);
}

/* A SubjectPublicKeyInfo, of a file or of a certificate. */
static int read_info(tool_key *key, const pkix_SubjectPublicKeyInfo *info)
{
    sgp32_bytes point = {info->subjectPublicKey.data, info->subjectPublicKey.size / 8};
    sgp32_public_key public = {SGP32_CURVE_P256, point};
    sgp32_bytes algorithm = info->algorithm.der;
    int status = read_algorithm(&public.curve, key, take(&algorithm).content);
    return status == TOOL_OK ? set_point(key, &public) : status;
}

static int read_public(tool_key *key, sgp32_bytes der)
{
    pkix_SubjectPublicKeyInfo info;
    key->kind = KEY_PUBLIC;
    if (pkix_SubjectPublicKeyInfo_decode(&info, NULL, der, SGP32_LENIENT) != SGP32_OK) {
        return refuse_form(key, "public key");
    }
    return read_info(key, &info);
}

static int read_certificate(tool_key *key, sgp32_bytes der)
{
    pkix_Certificate certificate;
    key->kind = KEY_CERTIFICATE;
    if (pkix_Certificate_decode(&certificate, NULL, der, SGP32_LENIENT) != SGP32_OK) {
        return refuse_form(key, "certificate; sgp32 decode -t Certificate says why");
    }
    return read_info(key, &certificate.tbsCertificate.subjectPublicKeyInfo);
}

/* Whether the public key that an ECPrivateKey may bring, `from` its component [1] on, is another
   one than `point`. One in a form that is not used here is not compared. */
static bool brings_another(sgp32_bytes from, const uint8_t point[SGP32_POINT_SIZE])
{
    element holder = take(&from);
    element bits = take(&holder.content);
    return holder.tag == TAG_PUBLIC_KEY && bits.tag == TAG_BIT_STRING &&
           bits.content.size == 1 + SGP32_POINT_SIZE &&
           memcmp(bits.content.data + 1, point, SGP32_POINT_SIZE) != 0;
}

/* An ECPrivateKey, its content octets; `curve` is what PKCS#8 says, 0 if it stands alone. */
static int read_sec1(tool_key *key, sgp32_bytes content, sgp32_curve curve)
{
    take(&content); /* the version, 1 */
    element scalar = take(&content);
    sgp32_bytes rest = content;
    element parameters = take(&rest);
    if (parameters.tag == TAG_PARAMETERS) {
        element named = take(&parameters.content);
        if (curve != 0 && curve != curve_of(named)) {
            return tool_usage("%s: the private key names two curves", key->file.path);
        }
        curve = curve_of(named);
        if (curve == 0) {
            return refuse_algorithm(key, "the curve of the key is", named);
        }
        content = rest;
    }
    if (curve == 0) {
        return tool_usage("%s: the private key does not name its curve; in PKCS#8 it does",
                          key->file.path);
    }
    if (sgp32_private_key_of(&key->private, curve, scalar.content) != SGP32_OK) {
        return tool_usage("%s: the private key is not a number of 32 octets below the order of %s",
                          key->file.path, key_curve_name(curve));
    }
    if (sgp32_key_point(cryptography(), key->point, &key->private) != SGP32_OK) {
        return tool_usage("%s: no public key could be computed of the private key", key->file.path);
    }
    if (brings_another(content, key->point)) {
        return tool_usage("%s: the public key in it does not belong to the private key",
                          key->file.path);
    }
    key->public = (sgp32_public_key){curve, {key->point, SGP32_POINT_SIZE}};
    key->has_private = true;
    return TOOL_OK;
}

/* A PrivateKeyInfo of PKCS#8. */
static int read_pkcs8(tool_key *key, sgp32_bytes algorithm, sgp32_bytes octets)
{
    sgp32_curve curve = (sgp32_curve)0;
    int status = read_algorithm(&curve, key, algorithm);
    if (status != TOOL_OK) {
        return status;
    }
    element inner = take(&octets);
    return inner.tag == TAG_SEQUENCE ? read_sec1(key, inner.content, curve)
                                     : refuse_form(key, "private key");
}

/* 65 octets that begin with 04: on one of the curves, or on none. */
static int read_point(tool_key *key, sgp32_bytes point)
{
    sgp32_public_key public = {SGP32_CURVE_P256, point};
    key->kind = KEY_POINT;
    if (sgp32_public_key_check(cryptography(), &public) != SGP32_OK) {
        public.curve = SGP32_CURVE_BRAINPOOLP256R1;
    }
    if (sgp32_public_key_check(cryptography(), &public) != SGP32_OK) {
        return tool_usage("%s: the point is neither on P-256 nor on brainpoolP256r1",
                          key->file.path);
    }
    return set_point(key, &public);
}

static int refuse_encrypted(const tool_key *key)
{
    return tool_usage("%s is encrypted; openssl pkey -in %s -out NEW makes a file without password",
                      key->file.path, key->file.path);
}

static int refuse_other(const tool_key *key)
{
    return tool_usage("%s holds no key: it takes a public key, a certificate or a private key, in "
                      "PEM or DER, or a point of 65 octets in hex",
                      key->file.path);
}

/* Finds out by the first three components what the octets are. */
static int read_octets(tool_key *key, sgp32_bytes der)
{
    if (der.size == SGP32_POINT_SIZE && der.data[0] == 0x04) {
        return read_point(key, der);
    }
    sgp32_bytes rest = der;
    element whole = take(&rest);
    if (whole.tag != TAG_SEQUENCE || rest.size != 0) {
        return refuse_other(key);
    }
    rest = whole.content;
    element first = take(&rest);
    element second = take(&rest);
    element third = take(&rest);
    if (first.tag == TAG_SEQUENCE && second.tag == TAG_BIT_STRING) {
        return read_public(key, der);
    }
    if (first.tag == TAG_SEQUENCE && second.tag == TAG_SEQUENCE) {
        return read_certificate(key, der);
    }
    if (first.tag == TAG_SEQUENCE && second.tag == TAG_OCTET_STRING) {
        return refuse_encrypted(key);
    }
    key->kind = KEY_PRIVATE;
    if (first.tag == TAG_INTEGER && second.tag == TAG_OCTET_STRING) {
        return read_sec1(key, whole.content, (sgp32_curve)0);
    }
    if (first.tag == TAG_INTEGER && second.tag == TAG_SEQUENCE && third.tag == TAG_OCTET_STRING) {
        return read_pkcs8(key, second.content, third.content);
    }
    if (first.tag == TAG_INTEGER && second.tag == TAG_INTEGER) {
        return tool_usage("%s is an RSA key; only P-256 and brainpoolP256r1 keys can be used",
                          key->file.path);
    }
    return refuse_other(key);
}

/* Whether the argument is no file but the hex of a point. */
static bool is_hex_point(const char *text)
{
    size_t digits = 0;
    while (text[digits] != '\0' && hex_digit(text[digits]) >= 0) {
        digits++;
    }
    return digits == HEX_POINT_SIZE && text[digits] == '\0' && memcmp(text, "04", 2) == 0;
}

int key_read_public(tool_key *out, const char *path)
{
    memset(out, 0, sizeof *out);
    out->file.path = strcmp(path, "-") == 0 ? "standard input" : path;
    if (is_hex_point(path)) {
        text_put(&out->file.raw, path);
    } else if (input_read(&out->file.raw, path) != TOOL_OK) {
        return TOOL_USAGE;
    }
    /* the header of a PEM block that OpenSSL once encrypted in its own manner */
    if (out->file.raw.size != 0 && strstr(out->file.raw.data, "Proc-Type: 4,ENCRYPTED") != NULL) {
        return refuse_encrypted(out);
    }
    if (input_take(&out->file, INPUT_AUTO) != TOOL_OK) {
        return TOOL_USAGE;
    }
    return read_octets(out, input_bytes(&out->file));
}

int key_read_private(tool_key *out, const char *path)
{
    int status = key_read_public(out, path);
    if (status != TOOL_OK || out->has_private) {
        return status;
    }
    return tool_usage("%s is a %s; a private key is needed here", out->file.path,
                      out->kind == KEY_CERTIFICATE ? "certificate" : "public key");
}

static void wipe_text(tool_text *text)
{
    sgp32_wipe(text->data, text->capacity);
    text_free(text);
}

void key_close(tool_key *key)
{
    wipe_text(&key->file.raw);
    wipe_text(&key->file.octets);
    sgp32_private_key_wipe(key->has_private ? cryptography() : NULL, &key->private);
    memset(key, 0, sizeof *key);
}

const char *key_curve_name(sgp32_curve curve)
{
    return curve == SGP32_CURVE_P256 ? "P-256" : "brainpoolP256r1";
}

void key_describe(tool_text *out, const tool_key *key, bool unicode)
{
    static const char *const kinds[] = {"point", "public key", "certificate", "private key"};
    text_format(out, "%s %s ", key_curve_name(key->public.curve), kinds[key->kind]);
    if (!is_hex_point(key->file.path)) {
        text_escape(out, key->file.path, strlen(key->file.path), unicode);
    } else {
        text_format(out, "%.16s%s", key->file.path, unicode ? "\xE2\x80\xA6" : "...");
    }
}
