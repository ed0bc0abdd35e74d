/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Certificates and chains that are made in memory: structs that no
 * decoder filled, and values that no issuer signs. Signatures are trusted, so
 * that each rule behind them is met.
 */
#include "made.h"

/* A good certificate, to be changed. */
static pkix_Certificate value_of(const char *name)
{
    pkix_Certificate value;
    assert_status(pkix_Certificate_decode(&value, NULL, pki_octets(name), SGP32_STRICT), SGP32_OK);
    return value;
}

/* What is read of a certificate with these extensions and no other. */
static sgp32_certificate with_extensions(const char *extensions, sgp32_status expected)
{
    pkix_Certificate value = value_of("nist/dp_auth");
    sgp32_certificate certificate;
    value.tbsCertificate.extensions = list(extensions);
    sgp32_status status = sgp32_certificate_read(&certificate, &value, 0);
    cr_assert_eq(status, expected, "%s: %s", extensions, sgp32_status_name(status));
    cr_assert_eq(certificate.fault == SGP32_CERT_FORM, expected != SGP32_OK);
    cr_assert_eq(certificate.fault_status, expected);
    return certificate;
}

Test(cert_made, lists_that_nobody_decoded_are_refused)
{
    sgp32_certificate certificate;
    pkix_Certificate value = value_of("nist/dp_auth");
    value.tbsCertificate.subject.rdnSequence = list(BROKEN);
    assert_status(sgp32_certificate_read(&certificate, &value, 0), SGP32_LENGTH);
    cr_assert_eq(certificate.fault, SGP32_CERT_FORM);
    value.tbsCertificate.subject.rdnSequence = list("31023003");
    assert_status(sgp32_certificate_read(&certificate, &value, 0), SGP32_LENGTH);
    with_extensions(BROKEN, SGP32_LENGTH);

    /* The first thing that is wrong counts. */
    value.tbsCertificate.validity.notBefore.choice = 0;
    value.tbsCertificate.version = PKIX_Version_v1;
    assert_status(sgp32_certificate_read(&certificate, &value, 0), SGP32_TIME);
    cr_assert_eq(certificate.fault, SGP32_CERT_FORM);
    cr_assert_eq(certificate.fault_status, SGP32_TIME);
    assert_status(sgp32_certificate_decode(&certificate, NULL, hex("3003"), SGP32_STRICT),
                  SGP32_TRUNCATED);
    sgp32_error error;
    assert_status(sgp32_certificate_decode(&certificate, &error, hex("3003"), SGP32_STRICT),
                  SGP32_TRUNCATED);
    assert_status(error.status, SGP32_TRUNCATED);
}

Test(cert_made, the_first_attribute_of_a_kind_counts)
{
    /* serialNumber "12", then "34"; an organizationName whose value is no TLV; a countryName. */
    pkix_Certificate value = value_of("nist/dp_auth");
    sgp32_certificate certificate;
    value.tbsCertificate.subject.rdnSequence = list("310B300906035504051302"
                                                    "3132"
                                                    "310B300906035504051302"
                                                    "3334"
                                                    "310B300906035504061302"
                                                    "4445");
    assert_status(sgp32_certificate_read(&certificate, &value, 0), SGP32_OK);
    assert_octets(certificate.subject_serial.data, hex("3132"));
    cr_assert_eq(certificate.subject_serial.size, 2);
    cr_assert_null(certificate.organization.data);
}

Test(cert_made, limits_of_the_basic_constraints)
{
    const struct {
        const char *value; /* of the extension */
        uint32_t path_length;
    } cases[] = {
        {"300F0603551D13040830060101FF020107", 7},
        {"30130603551D13040C300A0101FF020500FFFFFFFE", UINT32_MAX - 1},
        {"30130603551D13040C300A0101FF020500FFFFFFFF", UINT32_MAX},
        {"30130603551D13040C300A0101FF02050100000000", UINT32_MAX},
        {"30170603551D130410300E0101FF0209010000000000000000", UINT32_MAX},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_certificate certificate = with_extensions(cases[i].value, SGP32_OK);
        cr_assert(certificate.is_ca && certificate.has_path_length);
        cr_assert_eq(certificate.path_length, cases[i].path_length, "case %zu", i);
    }
    with_extensions("300B0603551D13040430020500", SGP32_TRAILING);
    /* RFC 5280 4.2: one instance of each */
    with_extensions("30090603551D130402300030090603551D1304023000", SGP32_ORDER);
}

Test(cert_made, names_and_purposes_of_all_kinds)
{
    /* dNSName a, dNSName b, registeredID 0.1, registeredID 0.2 */
    sgp32_certificate certificate =
        with_extensions("30150603551D11040E300C820161820162880101880102", SGP32_OK);
    assert_octets(certificate.dns_name.data, hex("61"));
    assert_octets(certificate.registered_id.data, hex("01"));
    cr_assert(sgp32_certificate_has_dns(&certificate, sgp32_text("B")));
    certificate.subject_names = list("8203");
    cr_assert_not(sgp32_certificate_has_dns(&certificate, sgp32_text("b")));

    const struct {
        const char *purpose;
        uint16_t bits;
    } purposes[] = {
        {"300F0603551D25040830060604551D2500", SGP32_PURPOSE_ANY},
        {"30130603551D25040C300A06082B06010505070301", SGP32_PURPOSE_SERVER},
        {"30130603551D25040C300A06082B06010505070302", SGP32_PURPOSE_CLIENT},
        {"30130603551D25040C300A06082B06010505070303", SGP32_PURPOSE_OTHER},
        {"30160603551D25040F300D060455"
         "1D2500"
         "06052B06010505",
         SGP32_PURPOSE_ANY | SGP32_PURPOSE_OTHER},
    };
    for (size_t i = 0; i < sizeof purposes / sizeof purposes[0]; i++) {
        certificate = with_extensions(purposes[i].purpose, SGP32_OK);
        cr_assert_eq(certificate.purposes, purposes[i].bits, "case %zu", i);
    }
}

Test(cert_made, key_usages_and_policies_without_a_meaning)
{
    /* bits 0 and 15; then bit 16, which there is no room for */
    sgp32_certificate certificate = with_extensions("300C0603551D0F040503030080"
                                                    "01",
                                                    SGP32_OK);
    cr_assert_eq(certificate.key_usage, 0x8001);
    certificate = with_extensions("300D0603551D0F04060304070000"
                                  "80",
                                  SGP32_OK);
    cr_assert_eq(certificate.key_usage, 0);

    /* 2.999, and the policy of a CI (2.23.146.1.2.1.0) with it */
    certificate = with_extensions("300D0603551D20040630043002060"
                                  "0",
                                  SGP32_OID);
    certificate = with_extensions("300F0603551D20040830063004060288"
                                  "37",
                                  SGP32_OK);
    cr_assert_eq(certificate.roles, 0);
    certificate = with_extensions("301A0603551D2004133011300406028837"
                                  "30090607678112010201"
                                  "00",
                                  SGP32_OK);
    cr_assert_eq(certificate.roles, SGP32_ROLE_BIT(SGP32_ROLE_CI));
}

Test(cert_made, permitted_eins_that_are_cut)
{
    with_extensions("300F060767811201020200"
                    "0404300213"
                    "00",
                    SGP32_OK);
    with_extensions("300B060767811201020200"
                    "0400",
                    SGP32_TRUNCATED);
    with_extensions("300D060767811201020200"
                    "04023003",
                    SGP32_TRUNCATED);
    with_extensions("3010060767811201020200"
                    "04053003130531",
                    SGP32_TRUNCATED);
    with_extensions("3011060767811201020200"
                    "0406300413023131",
                    SGP32_OK);
    with_extensions("3011060767811201020200"
                    "04063004130231"
                    "2A",
                    SGP32_STRING);
}

Test(cert_made, the_first_unknown_critical_extension_is_named)
{
    sgp32_certificate certificate = with_extensions("300A0601280101FF04020500"
                                                    "300A0601290101FF04020500"
                                                    "3007060127040205"
                                                    "00",
                                                    SGP32_OK);
    assert_octets(certificate.unknown_critical.data, hex("28"));
    cr_assert_eq(certificate.fault, SGP32_CERT_CRITICAL);
    cr_assert_eq(certificate.extensions, SGP32_EXTENSION_OTHER);
}

Test(cert_made, digits_of_times)
{
    int64_t seconds;
    pkix_Time time = {.choice = PKIX_Time_utcTime, .utcTime = sgp32_text("50010100000:Z")};
    assert_status(sgp32_time_read(&seconds, &time), SGP32_TIME);
    time.utcTime = sgp32_text("/00101000000Z");
    assert_status(sgp32_time_read(&seconds, &time), SGP32_TIME);
}

/* -- chains ------------------------------------------------------------------------ */

Test(cert_made, name_constraints_of_every_kind)
{
    /* NameConstraints, the leaf's subjectAltName elements, its subject, and the check. */
#define NAME_NONE "3000"
#define NAME_O_A                                                                                   \
    "300C310A300806035504"                                                                         \
    "0A130161"
#define NAME_O_B                                                                                   \
    "300C310A300806035504"                                                                         \
    "0A130162"
    const struct {
        const char *constraints, *names, *subject;
        sgp32_cert_check check;
        bool is_ca;
    } cases[] = {
        /* an empty base takes all */
        {"3006A00430028200", "8203612E62", NAME_NONE, SGP32_CERT_OK, false},
        /* b: b, a.b and A.B, but neither ab, nor c, nor less than the base */
        {"3007A0053003820162", "820162", NAME_NONE, SGP32_CERT_OK, false},
        {"3007A0053003820162", "8203612E62", NAME_NONE, SGP32_CERT_OK, false},
        {"3007A0053003820162", "8203412E42", NAME_NONE, SGP32_CERT_OK, false},
        {"3007A0053003820162", "82026162", NAME_NONE, SGP32_CERT_NAME_CONSTRAINT, false},
        {"3007A0053003820162", "820163", NAME_NONE, SGP32_CERT_NAME_CONSTRAINT, false},
        {"3008A00630048202612E", "820161", NAME_NONE, SGP32_CERT_NAME_CONSTRAINT, false},
        /* .b: a.b */
        {"3008A006300482022E62", "8203612E62", NAME_NONE, SGP32_CERT_OK, false},
        /* excluded b */
        {"3007A1053003820162", "8203612E62", NAME_NONE, SGP32_CERT_NAME_CONSTRAINT, false},
        {"3007A1053003820162", "820163", NAME_NONE, SGP32_CERT_OK, false},
        /* minimum 1, one of nine octets, and a maximum: not to be compared */
        {"300AA0083006820162800101", "820162", NAME_NONE, SGP32_CERT_NAME_CONSTRAINT, false},
        {"3012A010300E8201628009010000000000000000", "820162", NAME_NONE,
         SGP32_CERT_NAME_CONSTRAINT, false},
        {"300AA0083006820162810105", "820162", NAME_NONE, SGP32_CERT_NAME_CONSTRAINT, false},
        {"300AA1083006820162810105", "820163", NAME_NONE, SGP32_CERT_NAME_CONSTRAINT, false},
        /* an address: no kind that is compared, but only where there is such a name */
        {"300CA00A3008870601020304FF00", "820162", NAME_NONE, SGP32_CERT_OK, false},
        {"300CA00A3008870601020304FF00", "870401020304", NAME_NONE, SGP32_CERT_NAME_CONSTRAINT,
         false},
        /* directories: O=a, of the subject and as a subjectAltName */
        {"3014A0123010A40E" NAME_O_A, "", NAME_O_A, SGP32_CERT_OK, false},
        {"3014A0123010A40E" NAME_O_A, "", NAME_O_B, SGP32_CERT_NAME_CONSTRAINT, false},
        {"3014A0123010A40E" NAME_O_A, "A40E" NAME_O_A, NAME_O_A, SGP32_CERT_OK, false},
        {"3014A0123010A40E" NAME_O_A, "A40E" NAME_O_B, NAME_O_A, SGP32_CERT_NAME_CONSTRAINT, false},
        {"3017A0153013A40E" NAME_O_A "800101", "", NAME_O_A, SGP32_CERT_NAME_CONSTRAINT, false},
        /* the serial number of a constraint is a prefix, and nothing to a CA */
        {"3015A0133011A40F300D310B30090603550405"
         "13023839",
         "",
         "300E310C300A06035504051303"
         "383930",
         SGP32_CERT_OK, false},
        {"3015A0133011A40F300D310B30090603550405"
         "13023839",
         "", "300C310A30080603550405130138", SGP32_CERT_NAME_CONSTRAINT, false},
        {"3015A0133011A40F300D310B30090603550405"
         "13023839",
         "", NAME_O_B, SGP32_CERT_OK, true},
        {"3014A0123010A40E" NAME_O_A, "", NAME_O_B, SGP32_CERT_NAME_CONSTRAINT, true},
        /* a subject that cannot be read */
        {"3007A0053003820162", "820162", BROKEN, SGP32_CERT_NAME_CONSTRAINT, false},
        /* a name that cannot be read */
        {"3007A0053003820162", "820262", NAME_NONE, SGP32_CERT_NAME_CONSTRAINT, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        pair p;
        pair_open(&p, SGP32_ROLE_ANY);
        assert_status(pkix_NameConstraints_decode(&p.issuer.name_constraints, NULL,
                                                  hex(cases[i].constraints), SGP32_STRICT),
                      SGP32_OK);
        p.issuer.extensions |= SGP32_EXTENSION_NAME_CONSTRAINTS;
        p.leaf.subject = hex(cases[i].subject);
        p.leaf.subject_names = list(cases[i].names);
        if (cases[i].is_ca) {
            p.leaf.is_ca = true;
            p.leaf.key_usage |= SGP32_KEY_USAGE_CERT_SIGN;
        }
        sgp32_cert_check check = pair_check(&p);
        cr_assert_eq(check, cases[i].check, "case %zu: %s", i, sgp32_cert_check_name(check));
        trusting_close(&p.port);
    }
}

Test(cert_made, name_constraints_that_nobody_decoded_forbid)
{
    const struct {
        const char *permitted, *excluded, *subject;
    } cases[] = {
        {BROKEN, NULL, NAME_O_A},
        {NULL, BROKEN, NAME_O_A},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        pair p;
        pair_open(&p, SGP32_ROLE_ANY);
        pkix_NameConstraints *constraints = &p.issuer.name_constraints;
        p.issuer.extensions |= SGP32_EXTENSION_NAME_CONSTRAINTS;
        constraints->has_permittedSubtrees = cases[i].permitted != NULL;
        constraints->has_excludedSubtrees = cases[i].excluded != NULL;
        constraints->permittedSubtrees = list(cases[i].permitted != NULL ? cases[i].permitted : "");
        constraints->excludedSubtrees = list(cases[i].excluded != NULL ? cases[i].excluded : "");
        p.leaf.subject = hex(cases[i].subject);
        cr_assert_eq(pair_check(&p), SGP32_CERT_NAME_CONSTRAINT, "case %zu", i);
        trusting_close(&p.port);
    }
}

Test(cert_made, reports_of_a_link)
{
    pair p;
    pair_open(&p, SGP32_ROLE_DP_AUTH);
    p.leaf.has_authority_serial = true;
    p.leaf.authority_serial = p.issuer.serial;
    cr_assert_eq(pair_check(&p), SGP32_CERT_OK);
    cr_assert_eq(p.verdict.reports & SGP32_REPORT_ISSUER_SERIAL, 0);
    p.leaf.authority_serial = (sgp32_integer){77, {NULL, 0}};
    cr_assert_eq(pair_check(&p), SGP32_CERT_OK);
    cr_assert_neq(p.verdict.reports & SGP32_REPORT_ISSUER_SERIAL, 0);

    /* Large ones are the same in minimal form or not, whichever of the two is not. */
    const struct {
        const char *below, *above;
        bool same;
    } large[] = {
        {"010203040506070809", "010203040506070809", true},
        {"000000010203040506070809", "010203040506070809", true},
        {"010203040506070809", "00010203040506070809", true},
        {"010203040506070809", "010203040506070800", false},
        {"000000010203040506070800", "010203040506070809", false},
        {"010203040506070809", "0102030405060708", false},
    };
    for (size_t i = 0; i < sizeof large / sizeof large[0]; i++) {
        p.leaf.authority_serial = (sgp32_integer){0, hex(large[i].below)};
        p.issuer.serial = (sgp32_integer){0, hex(large[i].above)};
        cr_assert_eq(pair_check(&p), SGP32_CERT_OK);
        cr_assert_eq((p.verdict.reports & SGP32_REPORT_ISSUER_SERIAL) == 0, large[i].same,
                     "case %zu", i);
    }
    p.issuer.serial = (sgp32_integer){1, {NULL, 0}};
    cr_assert_eq(pair_check(&p), SGP32_CERT_OK);
    cr_assert_neq(p.verdict.reports & SGP32_REPORT_ISSUER_SERIAL, 0);

    const struct {
        sgp32_integer serial;
        bool is_odd;
    } serials[] = {
        {{1, {NULL, 0}}, false},
        {{0, {NULL, 0}}, true},
        {{-1, {NULL, 0}}, true},
        {{0, hex("7F0102030405060708")}, false},
        {{0, hex("810102030405060708")}, true},
        {{0, hex("0102030405060708090A0B0C0D0E0F1011121314")}, false},
        {{0, hex("0102030405060708090A0B0C0D0E0F101112131415")}, true},
    };
    for (size_t i = 0; i < sizeof serials / sizeof serials[0]; i++) {
        p.leaf.serial = serials[i].serial;
        cr_assert_eq(pair_check(&p), SGP32_CERT_OK);
        cr_assert_eq((p.verdict.reports & SGP32_REPORT_SERIAL) != 0, serials[i].is_odd, "case %zu",
                     i);
    }

    /* The name of the issuer counts only if that is asked for. */
    p.leaf.issuer = hex(NAME_O_B);
    cr_assert_eq(pair_check(&p), SGP32_CERT_OK);
    cr_assert_neq(p.verdict.reports & SGP32_REPORT_ISSUER_NAME, 0);
    p.chain.flags = SGP32_CHAIN_REFUSE_ISSUER_NAME;
    cr_assert_eq(pair_check(&p), SGP32_CERT_ISSUER);
    p.leaf.issuer = p.issuer.subject;
    cr_assert_eq(pair_check(&p), SGP32_CERT_OK);
    trusting_close(&p.port);
}

Test(cert_made, a_critical_purpose_serves_tls_alone)
{
    pair p;
    pair_open(&p, SGP32_ROLE_DP_AUTH);
    p.leaf.extensions |= SGP32_EXTENSION_PURPOSES;
    p.leaf.critical |= SGP32_EXTENSION_PURPOSES;
    p.leaf.purposes = SGP32_PURPOSE_SERVER;
    cr_assert_eq(pair_check(&p), SGP32_CERT_EXTENDED_KEY_USAGE);
    p.leaf.purposes |= SGP32_PURPOSE_ANY;
    cr_assert_eq(pair_check(&p), SGP32_CERT_OK);
    p.leaf.purposes = SGP32_PURPOSE_SERVER;
    p.leaf.critical &= ~SGP32_EXTENSION_PURPOSES;
    cr_assert_eq(pair_check(&p), SGP32_CERT_OK);
    trusting_close(&p.port);
}

Test(cert_made, roots_are_anchors_by_identifier_curve_and_point)
{
    pair p;
    pair_open(&p, SGP32_ROLE_CI);
    sgp32_certificate root = pki_certificate("nist/ci");
    sgp32_certificate other = pki_certificate("brainpool/ci");
    sgp32_trust_anchor anchors[4];
    for (size_t i = 0; i < 4; i++) {
        anchors[i] = sgp32_trust_anchor_of(&root);
    }
    anchors[0].subject_key = hex(KEY_ID);
    anchors[1].key.curve = SGP32_CURVE_BRAINPOOLP256R1;
    anchors[2].key.point = other.key.point;
    p.chain.leaf = &root;
    p.chain.anchors = anchors;
    p.chain.anchor_count = 3;
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_ISSUER);
    cr_assert_eq(p.verdict.anchor, SIZE_MAX);
    p.chain.anchor_count = 4;
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_OK);
    cr_assert_eq(p.verdict.anchor, 3);

    /* Whoever is a CA, names itself or nobody as its issuer and has no role is a root too. */
    p.chain.role = SGP32_ROLE_ANY;
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_OK);
    root.authority_key = root.subject_key;
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_OK);
    cr_assert_eq(p.verdict.length, 1);
    root.authority_key = hex(KEY_ID);
    p.chain.anchor_count = 0;
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_ISSUER);
    root.subject_key.size = 0;
    root.authority_key.size = 0;
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_AUTHORITY_KEY);

    p.chain.role = (sgp32_role)SGP32_ROLE_COUNT;
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_FORM);
    cr_assert_eq(p.verdict.status, SGP32_ARGUMENT);
    trusting_close(&p.port);
}

Test(cert_made, bare_anchors)
{
    pair p;
    pair_open(&p, SGP32_ROLE_ANY);
    sgp32_trust_anchor bare = {hex(KEY_ID), p.issuer.key, NULL};
    p.chain.anchors = &bare;
    p.chain.flags = SGP32_CHAIN_REFUSE_ISSUER_NAME; /* a key has no name */
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_OK);
    cr_assert_eq(p.verdict.length, 2);
    cr_assert_null(p.verdict.path[1]);

    /* A curve that is none is the anchor's fault. */
    bare.key.curve = (sgp32_curve)7;
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_CURVE);
    cr_assert_eq(p.verdict.status, SGP32_CURVE);
    cr_assert_eq(p.verdict.depth, 1);
    bare.key.curve = SGP32_CURVE_P256;

    /* Two ways to the same certificate: one that stands on the path is no issuer again. */
    sgp32_certificate issuers[2] = {p.issuer, p.issuer};
    issuers[0].authority_key = hex(KEY_ID);
    issuers[1].authority_key = hex(KEY_ID);
    p.chain.issuers = issuers;
    p.chain.issuer_count = 2;
    p.chain.anchor_count = 0;
    cr_assert_eq(sgp32_chain_verify(&p.crypto, &p.verdict, &p.chain), SGP32_CERT_ISSUER);
    cr_assert_eq(p.verdict.depth, 1);
    trusting_close(&p.port);
}

Test(cert_made, issuers_of_an_eim_may_be_without_policies)
{
    pair p;
    pair_open(&p, SGP32_ROLE_EIM_SIGN);
    p.leaf.roles = 0;
    p.issuer.roles = 0;
    cr_assert_eq(pair_check(&p), SGP32_CERT_OK);
    cr_assert_eq(p.verdict.role, SGP32_ROLE_EIM_SIGN);
    p.issuer.roles = SGP32_ROLE_BIT(SGP32_ROLE_EUM);
    cr_assert_eq(pair_check(&p), SGP32_CERT_ROLE);
    trusting_close(&p.port);
}

Test(cert_made, eum_names_are_reported_and_those_of_others_refused)
{
    const struct {
        uint32_t roles;
        uint32_t flags;
        sgp32_cert_check check;
    } cases[] = {
        {SGP32_ROLE_BIT(SGP32_ROLE_EUM), 0, SGP32_CERT_OK},
        {SGP32_ROLE_BIT(SGP32_ROLE_EUM_SUB_CA), 0, SGP32_CERT_OK},
        {SGP32_ROLE_BIT(SGP32_ROLE_EUM), SGP32_CHAIN_REFUSE_NAMES, SGP32_CERT_NAME_CONSTRAINT},
        {SGP32_ROLE_BIT(SGP32_ROLE_CI), 0, SGP32_CERT_NAME_CONSTRAINT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        pair p;
        pair_open(&p, SGP32_ROLE_ANY);
        assert_status(pkix_NameConstraints_decode(&p.issuer.name_constraints, NULL,
                                                  hex("3014A0123010A40E" NAME_O_A), SGP32_STRICT),
                      SGP32_OK);
        p.issuer.extensions |= SGP32_EXTENSION_NAME_CONSTRAINTS;
        p.issuer.roles = cases[i].roles;
        p.leaf.subject = hex(NAME_O_B);
        p.leaf.subject_names = list("");
        p.chain.flags = cases[i].flags;
        cr_assert_eq(pair_check(&p), cases[i].check, "case %zu", i);
        cr_assert_neq(p.verdict.reports & SGP32_REPORT_NAME_CONSTRAINT, 0);

        /* A name of another kind is refused, whoever the issuer is. */
        assert_status(pkix_NameConstraints_decode(&p.issuer.name_constraints, NULL,
                                                  hex("3007A1053003820162"), SGP32_STRICT),
                      SGP32_OK);
        p.leaf.subject_names = list("820162");
        cr_assert_eq(pair_check(&p), SGP32_CERT_NAME_CONSTRAINT, "case %zu", i);
        trusting_close(&p.port);
    }
}

/* -- texts ------------------------------------------------------------------------- */

Test(cert_made, verdicts_with_numbers_out_of_range_have_a_text)
{
    char text[200];
    sgp32_chain_verdict verdict = {
        .check = SGP32_CERT_EXPIRED, .depth = 1234567890, .role = (sgp32_role)99, .section = ""};
    sgp32_chain_verdict_format(text, sizeof text, &verdict);
    cr_assert_str_eq(text, "refused: unknown certificate (1234567890): expired");
    verdict.check = (sgp32_cert_check)99;
    verdict.role = SGP32_ROLE_ANY;
    sgp32_chain_verdict_format(text, sizeof text, &verdict);
    cr_assert_str_eq(text, "refused: issuer certificate (1234567890): unknown");
    verdict.status = SGP32_TRUNCATED;
    verdict.section = "X.690";
    sgp32_chain_verdict_format(text, sizeof text, &verdict);
    cr_assert_str_eq(text, "refused: issuer certificate (1234567890): unknown (truncated), X.690");
    cr_assert_str_eq(sgp32_cert_check_section((sgp32_cert_check)99), "");
    cr_assert_str_eq(sgp32_role_name((sgp32_role)99), "unknown");
}
