/* SPDX-License-Identifier: Apache-2.0 */
/* What is read out of certificates: fields, keys, times, texts. */
#include "pki.h"
#include "sgp32/identity.h"

static const char *const curves[] = {"nist", "brainpool"};

static const char *named(const char *curve, const char *name)
{
    static char path[64];
    snprintf(path, sizeof path, "%s/%s", curve, name);
    return path;
}

static void assert_text(sgp32_bytes actual, const char *expected)
{
    cr_assert(sgp32_bytes_equal(actual, sgp32_text(expected)), "%.*s is not %s", (int)actual.size,
              (const char *)actual.data, expected);
}

Test(cert_read, fields_of_a_chain)
{
    for (size_t i = 0; i < 2; i++) {
        sgp32_certificate ci = pki_certificate(named(curves[i], "ci"));
        sgp32_certificate eum = pki_certificate(named(curves[i], "eum"));
        sgp32_certificate euicc = pki_certificate(named(curves[i], "euicc"));
        uint8_t eid[SGP32_EID_SIZE];

        cr_assert_eq(ci.roles, SGP32_ROLE_BIT(SGP32_ROLE_CI));
        cr_assert_eq(ci.key_usage, SGP32_KEY_USAGE_CERT_SIGN | SGP32_KEY_USAGE_CRL_SIGN);
        cr_assert(ci.is_ca && !ci.has_path_length);
        cr_assert_eq(ci.authority_key.size, 0u);
        assert_octets(ci.registered_id.data, hex("883701")); /* 2.999.1 */
        cr_assert(ci.extensions & SGP32_EXTENSION_CRL_POINTS);

        cr_assert(sgp32_bytes_equal(eum.authority_key, ci.subject_key));
        cr_assert_eq(eum.roles, SGP32_ROLE_BIT(SGP32_ROLE_EUM));
        cr_assert(eum.is_ca && eum.has_path_length);
        cr_assert_eq(eum.path_length, 0u);
        cr_assert(eum.critical & SGP32_EXTENSION_NAME_CONSTRAINTS);
        assert_text(eum.organization, "libsgp32 EUM");
        cr_assert(sgp32_bytes_equal(eum.issuer, ci.subject));

        cr_assert_eq(euicc.key.curve, i == 0 ? SGP32_CURVE_P256 : SGP32_CURVE_BRAINPOOLP256R1);
        cr_assert_eq(euicc.key.point.size, (size_t)SGP32_POINT_SIZE);
        cr_assert_eq(euicc.key_usage, SGP32_KEY_USAGE_DIGITAL_SIGNATURE);
        assert_text(euicc.common_name, "eUICC");
        assert_status(sgp32_certificate_eid(eid, &euicc), SGP32_OK);
        cr_assert(sgp32_eid_is_valid(sgp32_bytes_of(eid, sizeof eid)));
        int64_t end = 0;
        assert_status(sgp32_time_of(&end, 7500, 12, 31, 23, 59, 59), SGP32_OK);
        cr_assert_eq(euicc.not_after, end);
        assert_status(sgp32_certificate_eid(eid, &eum), SGP32_MISSING);
    }
}

Test(cert_read, names_purposes_and_eins)
{
    sgp32_certificate tls = pki_certificate("nist/dp_tls");
    sgp32_certificate eum = pki_certificate("nist/v3_eum");
    sgp32_bytes ein;
    assert_text(tls.dns_name, "smdpp.example.com");
    cr_assert_eq(tls.purposes, SGP32_PURPOSE_SERVER | SGP32_PURPOSE_CLIENT);
    cr_assert(sgp32_certificate_has_dns(&tls, sgp32_text("SMDPP.Example.com")));
    cr_assert(!sgp32_certificate_has_dns(&tls, sgp32_text("mdpp.example.com")));
    cr_assert(!sgp32_certificate_has_dns(&eum, sgp32_text("smdpp.example.com")));
    sgp32_bytes rest = eum.permitted_eins;
    assert_status(sgp32_ein_next(&rest, &ein), SGP32_OK);
    assert_text(ein, "89044045");
    assert_status(sgp32_ein_next(&rest, &ein), SGP32_OK);
    assert_text(ein, "89049032");
    assert_status(sgp32_ein_next(&rest, &ein), SGP32_ARGUMENT);
    cr_assert_eq(pki_certificate("nist/odd_serial_20_octets").serial.big.size, 20u);
}

/* BIT STRINGs and certificates without their 30 inside an eIM's configuration. */
static sgp32_bytes retag(uint8_t *buffer, uint8_t tag, sgp32_bytes der)
{
    memcpy(buffer, der.data, der.size);
    buffer[0] = tag;
    return sgp32_bytes_of(buffer, der.size);
}

/* A header of up to 65,535 octets of content. */
static size_t header_write(uint8_t *buffer, uint8_t tag, size_t size)
{
    buffer[0] = tag;
    buffer[1] = 0x82;
    buffer[2] = (uint8_t)(size >> 8);
    buffer[3] = (uint8_t)size;
    return 4;
}

Test(cert_read, certificate_without_its_header_is_the_same)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    for (size_t i = 0; i < 2; i++) {
        uint8_t content[2048];
        uint8_t message[2048];
        sgp32_bytes der = pki_octets(named(curves[i], "eim_sign"));
        sgp32_bytes arm = retag(content, 0xA1, der);
        size_t size = header_write(message, 0xA5, arm.size);
        memcpy(message + size, arm.data, arm.size);
        size += arm.size;

        /* 30 { 80 eimId, A5 { A1 … } } */
        uint8_t whole[4096];
        size_t at = header_write(whole, 0x30, size + 3);
        memcpy(whole + at,
               "\x80\x01"
               "a",
               3);
        memcpy(whole + at + 3, message, size);
        sgp32_EimConfigurationData eim;
        sgp32_certificate bare;
        sgp32_certificate alone = pki_certificate(named(curves[i], "eim_sign"));
        sgp32_certificate ci = pki_certificate(named(curves[i], "ci"));
        sgp32_chain_verdict verdict;
        sgp32_public_key key;
        assert_status(sgp32_EimConfigurationData_decode(
                          &eim, NULL, sgp32_bytes_of(whole, at + 3 + size), SGP32_STRICT),
                      SGP32_OK);
        assert_status(sgp32_certificate_read(&bare, &eim.eimPublicKeyData.eimCertificate, 0),
                      SGP32_OK);
        cr_assert(sgp32_bytes_equal(bare.tbs, alone.tbs));
        cr_assert(sgp32_bytes_equal(bare.signature, alone.signature));
        cr_assert_eq(chain_check(&crypto, &verdict, &bare, NULL, 0, &ci, SGP32_ROLE_EIM_SIGN),
                     SGP32_CERT_OK);
        assert_status(sgp32_eim_key_read(&crypto, &key, &eim), SGP32_OK);
        cr_assert(sgp32_bytes_equal(key.point, alone.key.point));
        assert_status(sgp32_eim_tls_key_read(&crypto, &key, &eim), SGP32_MISSING);

        /* The same as trustedPublicKeyDataTls. */
        whole[at + 3] = 0xA6;
        assert_status(sgp32_EimConfigurationData_decode(
                          &eim, NULL, sgp32_bytes_of(whole, at + 3 + size), SGP32_STRICT),
                      SGP32_OK);
        assert_status(sgp32_eim_tls_key_read(NULL, &key, &eim), SGP32_OK);
        cr_assert_eq(key.curve, alone.key.curve);
        assert_status(sgp32_eim_key_read(&crypto, &key, &eim), SGP32_MISSING);
    }
    port_close(&context);
}

Test(cert_read, lenient_forms_are_reported_and_the_signature_still_verifies)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    for (size_t i = 0; i < 2; i++) {
        sgp32_bytes der = pki_octets(named(curves[i], "eim_sign"));
        sgp32_certificate ci = pki_certificate(named(curves[i], "ci"));
        sgp32_certificate leaf;
        sgp32_chain_verdict verdict;
        uint8_t octets[2048];
        cr_assert_eq(der.data[1], 0x82);
        memcpy(octets, "\x30\x83\x00", 3); /* the length in one octet more than needed */
        memcpy(octets + 3, der.data + 2, der.size - 2);
        sgp32_bytes longer = sgp32_bytes_of(octets, der.size + 1);
        assert_status(sgp32_certificate_decode(&leaf, NULL, longer, SGP32_STRICT), SGP32_LENGTH);
        assert_status(sgp32_certificate_decode(&leaf, NULL, longer, SGP32_LENIENT), SGP32_OK);
        cr_assert_eq(chain_check(&crypto, &verdict, &leaf, NULL, 0, &ci, SGP32_ROLE_EIM_SIGN),
                     SGP32_CERT_OK);
        cr_assert_eq(verdict.reports, SGP32_REPORT_FORMS);
        cr_assert_eq(verdict.forms, SGP32_FORM_LENGTH);
    }
    port_close(&context);
}

/* The SubjectPublicKeyInfo of a certificate. */
static pkix_SubjectPublicKeyInfo info_of(const char *name)
{
    pkix_Certificate certificate;
    assert_status(pkix_Certificate_decode(&certificate, NULL, pki_octets(name), SGP32_STRICT),
                  SGP32_OK);
    return certificate.tbsCertificate.subjectPublicKeyInfo;
}

Test(cert_read, keys_are_refused_with_their_own_status)
{
    static const struct {
        const char *name;
        sgp32_status status;
    } cases[] = {
        {"dp_auth", SGP32_OK},
        {"bad_key_rsa", SGP32_KEY},
        {"bad_key_curve_p384", SGP32_CURVE},
        {"bad_key_curve_secp256k1", SGP32_CURVE},
        {"bad_key_curve_spelt_out", SGP32_CURVE},
        {"bad_key_curve_missing", SGP32_CURVE},
        {"bad_key_point_compressed", SGP32_KEY},
        {"bad_key_point_hybrid", SGP32_KEY},
        {"bad_key_point_prefix", SGP32_KEY},
        {"bad_key_point_short", SGP32_KEY},
        {"bad_key_point_infinity", SGP32_KEY},
        {"bad_key_point_off_curve", SGP32_POINT},
    };
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    for (size_t i = 0; i < 2 * sizeof cases / sizeof cases[0]; i++) {
        const char *name = named(curves[i % 2], cases[i / 2].name);
        pkix_SubjectPublicKeyInfo info = info_of(name);
        sgp32_public_key key;
        cr_assert_eq(sgp32_public_key_read(&crypto, &key, &info), cases[i / 2].status, "%s", name);

        /* Without the port everything but the curve's equation is checked. */
        sgp32_status bare = cases[i / 2].status == SGP32_POINT ? SGP32_OK : cases[i / 2].status;
        cr_assert_eq(sgp32_public_key_read(NULL, &key, &info), bare, "%s", name);

        /* A certificate with it can be read, and says what is wrong with it. */
        sgp32_cert_check check = bare == SGP32_OK      ? SGP32_CERT_OK
                                 : bare == SGP32_CURVE ? SGP32_CERT_CURVE
                                 : i / 2 == 1          ? SGP32_CERT_KEY_ALGORITHM
                                                       : SGP32_CERT_POINT;
        cr_assert_eq(pki_certificate(name).key_check, check, "%s", name);

        /* The same key as eimPublicKey [0] and trustedEimPkTls [0]. */
        sgp32_EimConfigurationData eim;
        sgp32_EimConfigurationData_init(&eim);
        eim.has_eimPublicKeyData = true;
        eim.eimPublicKeyData.choice = SGP32_EimConfigurationData_eimPublicKeyData_eimPublicKey;
        eim.eimPublicKeyData.eimPublicKey = info;
        eim.has_trustedPublicKeyDataTls = true;
        eim.trustedPublicKeyDataTls.choice =
            SGP32_EimConfigurationData_trustedPublicKeyDataTls_trustedEimPkTls;
        eim.trustedPublicKeyDataTls.trustedEimPkTls = info;
        cr_assert_eq(sgp32_eim_key_read(&crypto, &key, &eim), cases[i / 2].status, "%s", name);
        cr_assert_eq(sgp32_eim_tls_key_read(&crypto, &key, &eim), cases[i / 2].status, "%s", name);
        eim.eimPublicKeyData.choice = SGP32_CHOICE_UNKNOWN;
        eim.trustedPublicKeyDataTls.choice = SGP32_CHOICE_UNKNOWN;
        assert_status(sgp32_eim_key_read(&crypto, &key, &eim), SGP32_CHOICE);
        assert_status(sgp32_eim_tls_key_read(&crypto, &key, &eim), SGP32_CHOICE);
    }
    port_close(&context);
}

Test(cert_read, times_cover_the_gregorian_calendar)
{
    static const struct {
        uint32_t part[6];
        int64_t seconds;
    } cases[] = {
        {{1970, 1, 1, 0, 0, 0}, 0},
        {{1969, 12, 31, 23, 59, 59}, -1},
        {{2000, 2, 29, 12, 0, 0}, INT64_C(951825600)},
        {{2030, 1, 1, 0, 0, 0}, PKI_TIME},
        {{2100, 3, 1, 0, 0, 0}, INT64_C(4107542400)},
        {{7500, 12, 31, 23, 59, 59}, INT64_C(174541478399)},
        {{9999, 12, 31, 23, 59, 59}, INT64_C(253402300799)},
        {{0, 1, 1, 0, 0, 0}, INT64_C(-62167219200)},
    };
    int64_t seconds = 0;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const uint32_t *part = cases[i].part;
        assert_status(sgp32_time_of(&seconds, part[0], part[1], part[2], part[3], part[4], part[5]),
                      SGP32_OK);
        cr_expect_eq(seconds, cases[i].seconds, "case %zu: %lld", i, (long long)seconds);
    }
    /* Each day follows the one before. */
    int64_t before = INT64_C(-62167219200) - 86400;
    for (uint32_t year = 0; year <= 9999; year++) {
        for (uint32_t month = 1; month <= 12; month++) {
            for (uint32_t day = 1; day <= 31; day++) {
                if (sgp32_time_of(&seconds, year, month, day, 0, 0, 0) == SGP32_OK) {
                    cr_assert_eq(seconds, before + 86400);
                    before = seconds;
                }
            }
        }
    }
    assert_status(sgp32_time_of(&seconds, 2100, 2, 29, 0, 0, 0), SGP32_TIME);
    assert_status(sgp32_time_of(&seconds, 10000, 1, 1, 0, 0, 0), SGP32_TIME);
    assert_status(sgp32_time_of(&seconds, 2000, 13, 1, 0, 0, 0), SGP32_TIME);
    assert_status(sgp32_time_of(&seconds, 2000, 0, 1, 0, 0, 0), SGP32_TIME);
    assert_status(sgp32_time_of(&seconds, 2000, 1, 0, 0, 0, 0), SGP32_TIME);
    assert_status(sgp32_time_of(&seconds, 2000, 1, 1, 24, 0, 0), SGP32_TIME);
    assert_status(sgp32_time_of(&seconds, 2000, 1, 1, 0, 60, 0), SGP32_TIME);
    assert_status(sgp32_time_of(&seconds, 2000, 1, 1, 0, 0, 60), SGP32_TIME);
}

Test(cert_read, utc_time_turns_at_fifty)
{
    int64_t seconds = 0;
    int64_t expected = 0;
    pkix_Time time = {.choice = PKIX_Time_utcTime, .utcTime = sgp32_text("500101000000Z")};
    assert_status(sgp32_time_read(&seconds, &time), SGP32_OK);
    assert_status(sgp32_time_of(&expected, 1950, 1, 1, 0, 0, 0), SGP32_OK);
    cr_assert_eq(seconds, expected);
    time.utcTime = sgp32_text("491231235959Z");
    assert_status(sgp32_time_read(&seconds, &time), SGP32_OK);
    assert_status(sgp32_time_of(&expected, 2049, 12, 31, 23, 59, 59), SGP32_OK);
    cr_assert_eq(seconds, expected);
    time.utcTime = sgp32_text("49123123595Z");
    assert_status(sgp32_time_read(&seconds, &time), SGP32_TIME);
    time.choice = 0;
    assert_status(sgp32_time_read(&seconds, &time), SGP32_TIME);
}

Test(cert_read, every_check_role_and_report_has_a_name_of_its_own)
{
    for (int i = 0; i < SGP32_CERT_CHECK_COUNT; i++) {
        const char *name = sgp32_cert_check_name((sgp32_cert_check)i);
        cr_assert_not_null(sgp32_cert_check_section((sgp32_cert_check)i));
        for (int j = 0; j < i; j++) {
            cr_assert_str_neq(name, sgp32_cert_check_name((sgp32_cert_check)j));
        }
    }
    for (int i = 0; i < SGP32_ROLE_COUNT; i++) {
        sgp32_role role = SGP32_ROLE_ANY;
        cr_assert(sgp32_role_find(&role, sgp32_text(sgp32_role_name((sgp32_role)i))));
        cr_assert_eq((int)role, i);
    }
    for (uint32_t i = 0; i < SGP32_REPORT_COUNT; i++) {
        cr_assert_not_null(sgp32_cert_report_name(UINT32_C(1) << i));
    }
    sgp32_role role = SGP32_ROLE_ANY;
    cr_assert(!sgp32_role_find(&role, sgp32_text("eui")));
    cr_assert_null(sgp32_cert_report_name(UINT32_C(1) << SGP32_REPORT_COUNT));
    cr_assert_str_eq(sgp32_cert_check_name((sgp32_cert_check)SGP32_CERT_CHECK_COUNT), "unknown");
}

Test(cert_read, verdict_is_one_line_of_any_capacity)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_certificate ci = pki_certificate("nist/ci");
    sgp32_certificate leaf = pki_certificate("nist/bad_expired");
    sgp32_certificate good = pki_certificate("nist/odd_issuer_name");
    sgp32_chain_verdict verdict;
    char text[200];
    char part[200];
    chain_check(&crypto, &verdict, &good, NULL, 0, &ci, SGP32_ROLE_DP_AUTH);
    sgp32_chain_verdict_format(text, sizeof text, &verdict);
    cr_assert_str_eq(text, "accepted: SM-DP+ authentication, 2 certificates; reported: issuer name "
                           "differs, no CRL at hand");
    chain_check(&crypto, &verdict, &leaf, NULL, 0, &ci, SGP32_ROLE_DP_AUTH);
    size_t size = sgp32_chain_verdict_format(text, sizeof text, &verdict);
    cr_assert_str_eq(text,
                     "refused: SM-DP+ authentication certificate (0): expired, RFC 5280 4.1.2.5");
    for (size_t capacity = 0; capacity <= size + 1; capacity++) {
        memset(part, 'x', sizeof part);
        cr_assert_eq(sgp32_chain_verdict_format(part, capacity, &verdict), size);
        cr_assert_eq(part[capacity], 'x');
        cr_assert(capacity == 0 || strlen(part) == (capacity <= size ? capacity - 1 : size));
        cr_assert(capacity == 0 || memcmp(part, text, strlen(part)) == 0);
    }
    port_close(&context);
}
