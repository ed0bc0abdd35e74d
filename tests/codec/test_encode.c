/* SPDX-License-Identifier: Apache-2.0 */
/* Encoding: structs as a program fills them, what is left out, what is refused. */
#include "support/generate.h"
#include "support/judge.h"
#include "support/struct.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sgp32/types_sgp32.h"

#define ICCID "\x98\x10\x32\x54\x76\x98\x10\x32\x54\x76"
#define EID "\x89\x04\x90\x32\x00\x10\x01\x23\x45\x00\x01\x23\x45\x67\x89\x01"

static void assert_encodes(const sgp32_type *type, const void *value, const char *hex)
{
    uint8_t room[1024];
    sgp32_bytes made;
    sgp32_error error;
    char line[256];
    sgp32_status status = sgp32_encode(type, &made, &error, room, sizeof room, value);
    sgp32_error_format(line, sizeof line, &error);
    cr_assert_eq(status, SGP32_OK, "%s", line);
    support_buffer expected = support_hex(hex);
    char *text = support_hex_of(made);
    cr_assert(sgp32_bytes_equal(made, support_view(expected)), "%s", text);
    const char *fault = support_accepts(type, made, SGP32_STRICT);
    cr_assert_null(fault, "%s", fault);
    free(text);
    support_free(&expected);
}

/* -- as a program does it ----------------------------------------------------------- */

static const char package_hex[] =
    "BF51819F"
    "305A"
    "800465696D31"
    "5A1089049032001001234500012345678901"
    "81020100"
    "82030A0B0C"
    "A037"
    "A30E5A0A981032547698103254760500"
    "A50C5A0A98103254769810325476"
    "A717800081052B06010401820C736D64702E6578616D706C65"
    "5F3740"
    "0101010101010101010101010101010101010101010101010101010101010101"
    "0101010101010101010101010101010101010101010101010101010101010101";

static void make_package(sgp32_EuiccPackageRequest *request, sgp32_Psmo operations[3],
                         uint8_t signature[64])
{
    for (int i = 0; i < 3; i++) {
        sgp32_Psmo_init(&operations[i]);
    }
    operations[0].choice = SGP32_Psmo_enable;
    operations[0].enable.iccid = sgp32_text(ICCID);
    operations[0].enable.has_rollbackFlag = true;
    operations[1].choice = SGP32_Psmo_delete;
    operations[1].delete_.iccid = sgp32_text(ICCID);
    operations[2].choice = SGP32_Psmo_configureImmediateEnable;
    operations[2].configureImmediateEnable.has_immediateEnableFlag = true;
    operations[2].configureImmediateEnable.has_defaultSmdpOid = true;
    operations[2].configureImmediateEnable.defaultSmdpOid = sgp32_text("\x2B\x06\x01\x04\x01");
    operations[2].configureImmediateEnable.has_defaultSmdpAddress = true;
    operations[2].configureImmediateEnable.defaultSmdpAddress = sgp32_text("smdp.example");

    sgp32_EuiccPackageRequest_init(request);
    sgp32_EuiccPackageSigned *body = &request->euiccPackageSigned;
    body->eimId = sgp32_text("eim1");
    body->eidValue = sgp32_bytes_of(EID, 16);
    body->counterValue = sgp32_integer_of(256);
    body->has_eimTransactionId = true;
    body->eimTransactionId = sgp32_text("\x0A\x0B\x0C");
    body->euiccPackage.choice = SGP32_EuiccPackage_psmoList;
    body->euiccPackage.psmoList = sgp32_EuiccPackage_psmoList_of(operations, 3);
    memset(signature, 1, 64);
    request->eimSignature = sgp32_bytes_of(signature, 64);
}

Test(encode, package_of_three_operations_has_the_known_octets)
{
    sgp32_EuiccPackageRequest request;
    sgp32_Psmo operations[3];
    uint8_t signature[64];
    make_package(&request, operations, signature);
    assert_encodes(&sgp32_EuiccPackageRequest_type, &request, package_hex);

    /* And back, an element at a time. */
    support_buffer der = support_hex(package_hex);
    sgp32_EuiccPackageRequest back;
    sgp32_error error;
    cr_assert_eq(sgp32_EuiccPackageRequest_decode(&back, &error, support_view(der), SGP32_STRICT),
                 SGP32_OK);
    sgp32_Psmo all[3];
    size_t count = 0;
    cr_assert_eq(sgp32_EuiccPackage_psmoList_collect(all, &count, &error, 3,
                                                     back.euiccPackageSigned.euiccPackage.psmoList),
                 SGP32_OK);
    cr_assert(count == 3 && all[1].choice == SGP32_Psmo_delete);
    cr_assert(sgp32_bytes_equal(all[2].configureImmediateEnable.defaultSmdpAddress,
                                sgp32_text("smdp.example")));
    int64_t counter = 0;
    cr_assert(sgp32_integer_get(&counter, back.euiccPackageSigned.counterValue) && counter == 256);
    support_free(&der);
}

static const char certificate_content_hex[] =
    "3081C3"
    "A003020102"
    "020105"
    "300A06082A8648CE3D040302"
    "300D310B300906035504030C024349"
    "301E170D3235303130313030303030305A170D3335303130313030303030305A"
    "300F310D300B06035504030C0465696D31"
    "3059301306072A8648CE3D020106082A8648CE3D030107034200"
    "04"
    "0202020202020202020202020202020202020202020202020202020202020202"
    "0202020202020202020202020202020202020202020202020202020202020202"
    "A3123010300E0603551D0F0101FF040403020780"
    "300A06082A8648CE3D040302"
    "030300AABB";

static const char add_eim_hex[] = "A881FC"
                                  "800465696D31"
                                  "810B65696D2E6578616D706C65"
                                  "820102"
                                  "830100"
                                  "A581DAA181D7"
                                  "3081C3"
                                  "A003020102"
                                  "020105"
                                  "300A06082A8648CE3D040302"
                                  "300D310B300906035504030C024349"
                                  "301E170D3235303130313030303030305A170D3335303130313030303030305A"
                                  "300F310D300B06035504030C0465696D31"
                                  "3059301306072A8648CE3D020106082A8648CE3D030107034200"
                                  "04"
                                  "0202020202020202020202020202020202020202020202020202020202020202"
                                  "0202020202020202020202020202020202020202020202020202020202020202"
                                  "A3123010300E0603551D0F0101FF040403020780"
                                  "300A06082A8648CE3D040302"
                                  "030300AABB"
                                  "870206C0"
                                  "8900";

/* A name with one attribute, in storage of the caller. */
static void make_name(pkix_Name *name, pkix_RelativeDistinguishedName *rdn,
                      pkix_AttributeTypeAndValue *attribute, const char *value)
{
    pkix_AttributeTypeAndValue_init(attribute);
    attribute->type = sgp32_text("\x55\x04\x03");
    attribute->value = sgp32_text(value);
    *rdn = pkix_RelativeDistinguishedName_of(attribute, 1);
    pkix_Name_init(name);
    name->choice = PKIX_Name_rdnSequence;
    name->rdnSequence = pkix_RDNSequence_of(rdn, 1);
}

Test(encode, eim_with_a_certificate_has_the_known_octets)
{
    pkix_AttributeTypeAndValue attributes[2];
    pkix_RelativeDistinguishedName rdns[2];
    uint8_t key[65];
    static const uint8_t ecdsa[] = {0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02};
    static const uint8_t ec_key[] = {0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01};
    static const uint8_t curve[] = {6, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 3, 1, 7};
    memset(key, 2, sizeof key);
    key[0] = 4;

    pkix_Extension usage;
    pkix_Extension_init(&usage);
    usage.extnID = sgp32_text("\x55\x1D\x0F");
    usage.critical = true;
    usage.extnValue = sgp32_text("\x03\x02\x07\x80");

    sgp32_Eco eco;
    sgp32_Eco_init(&eco);
    eco.choice = SGP32_Eco_addEim;
    sgp32_EimConfigurationData *eim = &eco.addEim;
    eim->eimId = sgp32_text("eim1");
    eim->has_eimFqdn = true;
    eim->eimFqdn = sgp32_text("eim.example");
    eim->has_eimIdType = true;
    eim->eimIdType = SGP32_EimIdType_eimIdTypeFqdn;
    eim->has_counterValue = true;
    eim->has_eimSupportedProtocol = true;
    static const uint8_t protocols[] = {0xC0};
    eim->eimSupportedProtocol = (sgp32_bits){protocols, 5}; /* trailing zeros mean nothing */
    eim->has_indirectProfileDownload = true;
    eim->has_eimPublicKeyData = true;
    eim->eimPublicKeyData.choice = SGP32_EimConfigurationData_eimPublicKeyData_eimCertificate;
    pkix_Certificate *certificate = &eim->eimPublicKeyData.eimCertificate;
    pkix_TBSCertificate *tbs = &certificate->tbsCertificate;
    tbs->version = 2;
    tbs->serialNumber = sgp32_integer_of(5);
    tbs->signature.algorithm = sgp32_bytes_of(ecdsa, sizeof ecdsa);
    make_name(&tbs->issuer, &rdns[0], &attributes[0], "\x0C\x02\x43\x49");
    make_name(&tbs->subject, &rdns[1], &attributes[1], "\x0C\x04\x65\x69\x6D\x31");
    tbs->validity.notBefore.choice = PKIX_Time_utcTime;
    tbs->validity.notBefore.utcTime = sgp32_text("250101000000Z");
    tbs->validity.notAfter.choice = PKIX_Time_utcTime;
    tbs->validity.notAfter.utcTime = sgp32_text("350101000000Z");
    tbs->subjectPublicKeyInfo.algorithm.algorithm = sgp32_bytes_of(ec_key, sizeof ec_key);
    tbs->subjectPublicKeyInfo.algorithm.has_parameters = true;
    tbs->subjectPublicKeyInfo.algorithm.parameters = sgp32_bytes_of(curve, sizeof curve);
    tbs->subjectPublicKeyInfo.subjectPublicKey = (sgp32_bits){key, 8 * sizeof key};
    tbs->has_extensions = true;
    tbs->extensions = pkix_Extensions_of(&usage, 1);
    certificate->signatureAlgorithm.algorithm = tbs->signature.algorithm;
    certificate->signature = (sgp32_bits){(const uint8_t *)"\xAA\xBB", 16};
    assert_encodes(&sgp32_Eco_type, &eco, add_eim_hex);

    /* The same certificate on its own has its 30 back. */
    char whole[sizeof certificate_content_hex + 8];
    snprintf(whole, sizeof whole, "3081D7%s", certificate_content_hex);
    assert_encodes(&pkix_Certificate_type, certificate, whole);

    /* A decoded part can stand in a struct of the program's own. */
    support_buffer der = support_hex(whole);
    pkix_Certificate decoded;
    cr_assert_eq(pkix_Certificate_decode(&decoded, NULL, support_view(der), SGP32_STRICT),
                 SGP32_OK);
    cr_assert_eq(decoded.tbsCertificate.der.size, 198);
    eim->eimPublicKeyData.eimCertificate = decoded;
    assert_encodes(&sgp32_Eco_type, &eco, add_eim_hex);
    support_free(&der);
}

/* -- DEFAULT and OPTIONAL ----------------------------------------------------------- */

/* Sets a component to its DEFAULT in the struct: it is left out. Takes its presence away: too. */
static void left_out(support_case *s)
{
    for (support_node *one = s->root->first; one != NULL && support_is_struct(s->root->info.kind);
         one = one->next) {
        support_arena *arena = &s->recipe->arena;
        if (one->type == NULL || !one->optional) {
            continue;
        }
        support_buffer der = support_write(s->root);
        void *value = support_decoded(arena, s->type, support_view(der), SGP32_STRICT);
        cr_assert(support_unfold(arena, s->type, value));
        void *field = support_field(one, value);
        bool *present = support_presence(one, value);
        if (!one->has_default) {
            cr_assert(*present);
            *present = false; /* what the field holds is no matter */
        } else if (one->info.kind == SGP32_KIND_BOOLEAN) {
            *(bool *)field = one->default_value != 0;
        } else if (one->info.kind == SGP32_KIND_NAMED_INTEGER) {
            *(int64_t *)field = one->default_value;
        } else {
            *(sgp32_integer *)field = sgp32_integer_of(one->default_value);
        }
        support_node *before = support_remove(one);
        support_buffer expected = support_write(s->root);
        support_insert(s->root, before, one);
        uint8_t *room = (uint8_t *)malloc(expected.size);
        sgp32_bytes made;
        sgp32_error error;
        for (int round = 0; round < 2; round++) {
            cr_assert_eq(sgp32_encode(s->type, &made, &error, room, expected.size, value), SGP32_OK,
                         "%s: %s", support_path_text(one), sgp32_status_name(error.status));
            cr_assert(sgp32_bytes_equal(made, support_view(expected)), "%s",
                      support_path_text(one));
            if (one->info.kind != SGP32_KIND_INTEGER || !one->has_default) {
                break;
            }
            /* The same number as octets. */
            static const uint8_t zero[] = {0};
            *(sgp32_integer *)field = (sgp32_integer){0, {zero, 1}};
        }
        free(room);
        support_free(&expected);
        support_free(&der);
        s->checked++;
    }
}

Test(encode, leaves_out_each_default_and_each_absent_component)
{
    cr_assert_geq(support_for_all(left_out, 20, 8), 300);
}

/* What decoding says of absent components: zeros, or the DEFAULT, in any memory. */
static void absent_fields(support_case *s)
{
    support_arena *arena = &s->recipe->arena;
    if (!support_is_struct(s->root->info.kind)) {
        return;
    }
    support_buffer der = support_write(s->root);
    uint8_t *value = (uint8_t *)support_take(arena, s->root->info.struct_size);
    memset(value, 0xA5, s->root->info.struct_size);
    cr_assert_eq(sgp32_decode(s->type, value, NULL, support_view(der), SGP32_STRICT), SGP32_OK);
    for (uint32_t i = 0; i < s->root->info.component_count; i++) {
        support_node *one = support_component(arena, s->root, i);
        bool there = false;
        for (const support_node *child = s->root->first; child != NULL; child = child->next) {
            there = there || (child->type != NULL && child->index == i);
        }
        const bool *present = support_presence(one, value);
        uint8_t flag = 9;
        if (present != NULL) {
            memcpy(&flag, present, 1);
            cr_assert_eq(flag, there, "%s", support_path_text(one));
        }
        if (there) {
            continue;
        }
        uint8_t *expected = (uint8_t *)support_take(arena, one->info.struct_size);
        if (one->has_default && one->info.kind == SGP32_KIND_BOOLEAN) {
            *(bool *)(void *)expected = one->default_value != 0;
        } else if (one->has_default) {
            *(int64_t *)(void *)expected = one->default_value;
        }
        cr_assert_eq(memcmp(support_field(one, value), expected, one->info.struct_size), 0, "%s",
                     support_path_text(one));
        s->checked++;
    }
    support_free(&der);
}

Test(encode, decode_sets_absent_components_to_zero_or_their_default)
{
    cr_assert_geq(support_for_all(absent_fields, 20, 8), 300);
}

Test(encode, init_sets_defaults_so_that_nothing_is_encoded_for_them)
{
    sgp32_StoreMetadataRequest metadata;
    sgp32_StoreMetadataRequest_init(&metadata);
    metadata.iccid = sgp32_text(ICCID);
    cr_assert_eq(metadata.profileClass, 2);
    assert_encodes(&sgp32_StoreMetadataRequest_type, &metadata,
                   "BF25105A0A9810325476981032547691009200");
    metadata.profileClass = 1;
    assert_encodes(&sgp32_StoreMetadataRequest_type, &metadata,
                   "BF25135A0A9810325476981032547691009200950101");
    sgp32_CompactProfileInstallationResultData compact;
    sgp32_CompactProfileInstallationResultData_init(&compact);
    cr_assert(compact.iccidPresent);
    pkix_Extension extension;
    pkix_Extension_init(&extension);
    extension.extnID = sgp32_text("\x2A");
    assert_encodes(&pkix_Extension_type, &extension, "300506012A0400");
    extension.critical = true;
    assert_encodes(&pkix_Extension_type, &extension, "300806012A0101FF0400");
}

/* -- numbers and bits ---------------------------------------------------------------- */

Test(encode, integers_take_the_fewest_octets)
{
    static const struct {
        int64_t value;
        const char *hex;
    } cases[] = {
        {0, "800100"},
        {127, "80017F"},
        {128, "80020080"},
        {-128, "800180"},
        {-129, "8002FF7F"},
        {65535, "800300FFFF"},
        {-32768, "80028000"},
        {-1, "8001FF"},
        {INT64_MAX, "80087FFFFFFFFFFFFFFF"},
        {INT64_MIN, "80088000000000000000"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_SequenceNumber number = sgp32_integer_of(cases[i].value);
        assert_encodes(&sgp32_SequenceNumber_type, &number, cases[i].hex);
    }
    static const uint8_t big[] = {0x00, 0x80, 0, 0, 0, 0, 0, 0, 0};
    sgp32_SequenceNumber number = {0, {big, sizeof big}};
    assert_encodes(&sgp32_SequenceNumber_type, &number, "8009008000000000000000");
    int64_t out = 7;
    cr_assert(!sgp32_integer_get(&out, number) && out == 7);
    number = (sgp32_integer){99, {big + 1, 1}}; /* octets go before the number */
    assert_encodes(&sgp32_SequenceNumber_type, &number, "800180");
}

Test(encode, bit_strings_lose_padding_and_named_ones_trailing_zeros)
{
    static const uint8_t octets[] = {0xA0, 0x00, 0xFF};
    static const struct {
        size_t bits;
        const char *named; /* EimSupportedProtocol */
        const char *plain; /* subjectPublicKey */
    } cases[] = {
        {0, "030100", "030100"},
        {1, "03020780", "03020780"},
        {2, "03020780", "03020680"},
        {3, "030205A0", "030205A0"},
        {8, "030205A0", "030200A0"},
        {16, "030205A0", "030300A000"},
        {17, "030407A00080", "030407A00080"},
        {24, "030400A000FF", "030400A000FF"},
        {20, "030404A000F0", "030404A000F0"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_bits bits = {octets, cases[i].bits};
        assert_encodes(&sgp32_EimSupportedProtocol_type, &bits, cases[i].named);
        pkix_SubjectPublicKeyInfo key;
        pkix_SubjectPublicKeyInfo_init(&key);
        key.algorithm.algorithm = sgp32_text("\x2A");
        key.subjectPublicKey = bits;
        char hex[64];
        snprintf(hex, sizeof hex, "30%02zX300306012A%s", 5 + strlen(cases[i].plain) / 2,
                 cases[i].plain);
        assert_encodes(&pkix_SubjectPublicKeyInfo_type, &key, hex);
    }
    cr_assert(sgp32_bits_test((sgp32_bits){octets, 3}, 2));
    cr_assert_not(sgp32_bits_test((sgp32_bits){octets, 3}, 1));
    cr_assert_not(sgp32_bits_test((sgp32_bits){octets, 3}, 3));
    cr_assert_not(sgp32_bits_test((sgp32_bits){NULL, 0}, 0));
}

/* -- buffers and refusals ------------------------------------------------------------- */

Test(encode, every_capacity_gives_the_octets_or_the_size_needed)
{
    sgp32_EuiccPackageRequest request;
    sgp32_Psmo operations[3];
    uint8_t signature[64];
    make_package(&request, operations, signature);
    support_buffer expected = support_hex(package_hex);
    for (size_t capacity = 0; capacity < expected.size + 20; capacity++) {
        /* An allocation of just this size: one octet outside it would be seen. */
        uint8_t *room = (uint8_t *)malloc(capacity != 0 ? capacity : 1);
        uint8_t *begin = room + (capacity == 0);
        sgp32_bytes made = {NULL, 0};
        sgp32_error error;
        char line[128];
        sgp32_status status =
            sgp32_EuiccPackageRequest_encode(&made, &error, begin, capacity, &request);
        cr_assert_eq(made.size, expected.size);
        if (capacity >= expected.size) {
            cr_assert(status == SGP32_OK && sgp32_bytes_equal(made, support_view(expected)));
            cr_assert_eq(made.data, begin + capacity - made.size);
        } else {
            cr_assert(status == SGP32_BUFFER && made.data == NULL && error.actual == capacity &&
                      error.minimum == expected.size && error.depth == 0);
            sgp32_error_format(line, sizeof line, &error);
            cr_assert_not_null(strstr(line, "too small, needs 163 (offset 0)"), "%s", line);
        }
        free(room);
    }
    support_free(&expected);
}

Test(encode, names_the_component_that_it_refuses)
{
    sgp32_EuiccPackageRequest request;
    sgp32_Psmo operations[3];
    uint8_t signature[64];
    sgp32_bytes made = {signature, 42};
    sgp32_error error;
    make_package(&request, operations, signature);
    operations[1].delete_.iccid.size = 9;
    cr_assert_eq(sgp32_EuiccPackageRequest_encode(&made, &error, NULL, 0, &request), SGP32_SIZE);
    cr_assert(made.data == signature && made.size == 42);
    static const uint32_t path[] = {0, 4, 0, 1, 2, 0};
    cr_assert(error.depth == 6 && memcmp(error.path, path, sizeof path) == 0);
    cr_assert(error.actual == 9 && error.minimum == 10 && error.maximum == 10);
    operations[1].choice = 0;
    cr_assert_eq(sgp32_EuiccPackageRequest_encode(&made, &error, NULL, 0, &request), SGP32_CHOICE);
    cr_assert(error.depth == 4 && memcmp(error.path, path, 4 * sizeof path[0]) == 0);
    operations[1].choice = 10;
    cr_assert_eq(sgp32_EuiccPackageRequest_encode(&made, &error, NULL, 0, &request), SGP32_CHOICE);
    request.euiccPackageSigned.euiccPackage.choice = 3;
    cr_assert_eq(sgp32_EuiccPackageRequest_encode(&made, NULL, NULL, 0, &request), SGP32_CHOICE);
}

Test(encode, sizes_that_no_memory_has_do_not_wrap)
{
    static const uint8_t octet = 0;
    sgp32_EuiccPackageRequest request;
    sgp32_Psmo operations[3];
    uint8_t signature[64];
    uint8_t room[64];
    static const size_t sizes[] = {SIZE_MAX, SIZE_MAX - 1, SIZE_MAX - 100, SIZE_MAX / 2 + 1};
    make_package(&request, operations, signature);
    for (size_t i = 0; i < 4; i++) {
        sgp32_bytes made = {NULL, 0};
        request.eimSignature =
            (sgp32_bytes){&octet, sizes[i]}; /* an OCTET STRING is not looked at */
        cr_assert_eq(sgp32_EuiccPackageRequest_encode(&made, NULL, room, sizeof room, &request),
                     SGP32_BUFFER);
        cr_assert_geq(made.size, sizes[i]);
    }
}
