/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Edge cases of ECDSA and ECDH on both curves. Numbered values are from Project
 * Wycheproof (Apache-2.0), files ecdsa_secp256r1_sha256_p1363_test.json,
 * ecdsa_brainpoolP256r1_sha256_p1363_test.json, ecdh_secp256r1_ecpoint_test.json
 * and ecdh_brainpoolP256r1_test.json, by their tcId.
 */
#include "port.h"

enum { BOTH = 2 };

static const sgp32_curve curves[BOTH] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};

/* The key of the first group of each file; its message is 313233343030. */
static const char *const first_key[BOTH] = {
    "042927b10512bae3eddcfe467828128bad2903269919f7086069c8c4df6c732838"
    "c7787964eaac00e5921fb1498a60f4606766b3d9685001558d1a974e7341513e",
    "04019a2d9637743a63ddaefdbca0ee229a163b809b9b145e5313bbeb8defeab9d6"
    "548caf89bf5ba49499404145651234336401b9b2843a579ed152e090f11b9e59",
};

typedef struct edge_signature {
    int number;
    const char *signature;
    sgp32_status status;
} edge_signature;

static const edge_signature edge_signatures[BOTH][10] = {
    {
        {1,
         "2ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18"
         "4cd60b855d442f5b3c7b11eb6c4e0ae7525fe710fab9aa7c77a67f79e6fadd76",
         SGP32_OK}, /* s replaced by n - s: ECDSA has no rule against it */
        {2,
         "012ba3a8bd6b94d5ed80a6d9d1190a436ebccc0833490686deac8635bcb9bf5369"
         "00b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db",
         SGP32_SIGNATURE_FORM}, /* r + n */
        {3,
         "01002ba3a7be6b94d6ec80a6d9d1190a432be6dfbb2cb98d6d4d72972df620817f18"
         "0000b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db",
         SGP32_SIGNATURE_FORM}, /* r + 256 n */
        {4,
         "d45c5740946b2a147f59262ee6f5bc90bd01ed280528b62b3aed5fc93f06f739"
         "b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db",
         SGP32_SIGNATURE}, /* n - r */
        {5,
         "012ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18"
         "00b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db",
         SGP32_SIGNATURE_FORM}, /* r + 2^256 */
        {6,
         "0100000000000000002ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18"
         "000000000000000000b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db",
         SGP32_SIGNATURE_FORM}, /* r + 2^320 */
        {7,
         "01b329f478a2bbd0a6c384ee1493b1f518276e0e4a5375928d6fcd160c11cb6d2c"
         "00b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db",
         SGP32_SIGNATURE_FORM}, /* s + n */
        {8,
         "0100b329f379a2bbd1a5c384ee1493b1f4d55181c143c3fc78fc35de0e45788d98db"
         "0000b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db",
         SGP32_SIGNATURE_FORM}, /* s + 256 n */
        {9,
         "01b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db"
         "00b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db",
         SGP32_SIGNATURE_FORM}, /* s + 2^256 */
        {0,
         "2ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18"
         "b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db",
         SGP32_OK}, /* what the others were made of: r of 1 and s of 4 */
    },
    {
        {1,
         "0a5f8c70ba2d0842d5d0f841f160ad15195769a8159bfe692634d73d469d111f"
         "426e857aad3ff7aa96e4d200c03b45f1846a36d089ee3917768ca1a0d6d4da6e",
         SGP32_OK},
        {2,
         "b45ae44c5c1bb1ff143702d28ee43a86a590e44bcafda560b652e5bfdde567c6"
         "678cd260f4aeb211a781388fdd48478007cf43d32b736de019916ce1c0737c39",
         SGP32_SIGNATURE_RANGE}, /* r + n, which has 32 octets here */
        {3,
         "aa05b76812a8d6c4813bdb88df74ee1ea152d20d5d7742f5f9444359d48ef3b81f"
         "00678cd260f4aeb211a781388fdd48478007cf43d32b736de019916ce1c0737c39",
         SGP32_SIGNATURE_FORM},
        {4,
         "9f9bcb6ae7c1a1796895124eac22e05c72e210fb9fc5a88e69e9374550ab4588"
         "678cd260f4aeb211a781388fdd48478007cf43d32b736de019916ce1c0737c39",
         SGP32_SIGNATURE},
        {5,
         "010a5f8c70ba2d0842d5d0f841f160ad15195769a8159bfe692634d73d469d111f"
         "00678cd260f4aeb211a781388fdd48478007cf43d32b736de019916ce1c0737c39",
         SGP32_SIGNATURE_FORM},
        {6,
         "0100000000000000000a5f8c70ba2d0842d5d0f841f160ad15195769a8159bfe692634d73d469d111f"
         "000000000000000000678cd260f4aeb211a781388fdd48478007cf43d32b736de019916ce1c0737c39",
         SGP32_SIGNATURE_FORM},
        {7,
         "0111882a3c969d5bcde5e743207acbd4f19408be76e0d514d7a9af7b6457bbd2e0"
         "00678cd260f4aeb211a781388fdd48478007cf43d32b736de019916ce1c0737c39",
         SGP32_SIGNATURE_FORM},
        {8,
         "aa62e4ae02e3586e500d8bc92d60d5b90c4149e7888d1a6570379fef7908ca2339"
         "00678cd260f4aeb211a781388fdd48478007cf43d32b736de019916ce1c0737c39",
         SGP32_SIGNATURE_FORM},
        {9,
         "01678cd260f4aeb211a781388fdd48478007cf43d32b736de019916ce1c0737c39"
         "00678cd260f4aeb211a781388fdd48478007cf43d32b736de019916ce1c0737c39",
         SGP32_SIGNATURE_FORM},
        {0,
         "0a5f8c70ba2d0842d5d0f841f160ad15195769a8159bfe692634d73d469d111f"
         "678cd260f4aeb211a781388fdd48478007cf43d32b736de019916ce1c0737c39",
         SGP32_OK},
    },
};

Test(crypto_edge, modified_signatures)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_bytes message = hex("313233343030");
    for (size_t c = 0; c < BOTH; c++) {
        sgp32_public_key key = public_key(curves[c], first_key[c]);
        for (size_t i = 0; i < sizeof edge_signatures[c] / sizeof edge_signatures[c][0]; i++) {
            const edge_signature *edge = &edge_signatures[c][i];
            sgp32_status status =
                sgp32_ecdsa_verify(&crypto, &key, hex(edge->signature), &message, 1);
            cr_assert_eq(status, edge->status, "curve %zu, tcId %d: %d", c, edge->number,
                         (int)status);
        }
    }
    port_close(&context);
}

/* tcIds 11 to 60 and so of both files: every pair of these values. None of them verifies. */
Test(crypto_edge, special_values_of_r_and_s)
{
    static const char *const values[BOTH][8] = {
        {"0000000000000000000000000000000000000000000000000000000000000000",
         "0000000000000000000000000000000000000000000000000000000000000001",
         "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632550", /* n - 1 */
         "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", /* n */
         "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632552", /* n + 1 */
         "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", /* p */
         "ffffffff00000001000000000000000000000001000000000000000000000000", /* p + 1 */
         "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},
        {"0000000000000000000000000000000000000000000000000000000000000000",
         "0000000000000000000000000000000000000000000000000000000000000001",
         "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a6",
         "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7",
         "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a8",
         "a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377",
         "a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5378",
         "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},
    };
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_bytes message = hex("313233343030");
    for (size_t c = 0; c < BOTH; c++) {
        sgp32_public_key key = public_key(curves[c], first_key[c]);
        for (size_t r = 0; r < 8; r++) {
            for (size_t s = 0; s < 8; s++) {
                uint8_t raw[SGP32_SIGNATURE_SIZE];
                bool in_range = (r == 1 || r == 2) && (s == 1 || s == 2);
                memcpy(raw, hex(values[c][r]).data, 32);
                memcpy(raw + 32, hex(values[c][s]).data, 32);
                assert_status(
                    sgp32_ecdsa_verify(&crypto, &key, sgp32_bytes_of(raw, sizeof raw), &message, 1),
                    in_range ? SGP32_SIGNATURE : SGP32_SIGNATURE_RANGE);
            }
        }
    }
    port_close(&context);
}

/* Keys whose coordinates are small, large, or long runs of ones; the message is "Message". */
Test(crypto_edge, public_keys_with_special_coordinates)
{
    static const struct {
        int number;
        sgp32_curve curve;
        const char *point;
        const char *signature;
    } cases[] = {
        {235, SGP32_CURVE_P256,
         "043cf03d614d8939cfd499a07873fac281618f06b8ff87e8015c3f4972650049357b05e8b186e38d41d31c77f"
         "5"
         "769f22d58385ecc857d07a561a6324217fffffff",
         "1158a08d291500b4cabed3346d891eee57c176356a2624fb011f8fbbf3466830228a8c486a736006e082325b8"
         "5"
         "290c5bc91f378b75d487dda46798c18f285519"},
        {238, SGP32_CURVE_P256,
         "042829c31faa2e400e344ed94bca3fcd0545956ebcfe8ad0f6dfa5ff8effffffffa01aafaf000e52585855afa"
         "7"
         "676ade284113099052df57e7eb3bd37ebeb9222e",
         "d82a7c2717261187c8e00d8df963ff35d796edad36bc6e6bd1c91c670d9105b43dcabddaf8fcaa61f4603e7cb"
         "a"
         "c0f3c0351ecd5988efb23f680d07debd139929"},
        {241, SGP32_CURVE_P256,
         "04fffffff948081e6a0458dd8f9e738f2665ff9059ad6aac0708318c4ca9a7a4f55a8abcba2dda8474311ee54"
         "1"
         "49b973cae0c0fb89557ad0bf78e6529a1663bd73",
         "766456dce1857c906f9996af729339464d27e9d98edc2d0e3b760297067421f6402385ecadae0d8081dccaf5d"
         "1"
         "9037ec4e55376eced699e93646bfbbf19d0b41"},
        {244, SGP32_CURVE_P256,
         "0400000003fa15f963949d5f03a6f5c7f86f9e0015eeb23aebbff1173937ba748e1099872070e8e87c555fa13"
         "6"
         "59cca5d7fadcfcb0023ea889548ca48af2ba7e71",
         "b7c81457d4aeb6aa65957098569f0479710ad7f6595d5874c35a93d12a5dd4c7b7961a0b652878c2d568069a4"
         "3"
         "2ca18a1a9199f2ca574dad4b9e3a05c0a1cdb3"},
        {247, SGP32_CURVE_P256,
         "04bcbb2914c79f045eaa6ecbbc612816b3be5d2d6796707d8125e9f851c18af015000000001352bb4a0fa2ea4"
         "c"
         "ceb9ab63dd684ade5a1127bcf300a698a7193bc2",
         "31230428405560dcb88fb5a646836aea9b23a23dd973dcbe8014c87b8b20eb070f9344d6e812ce16664674769"
         "4"
         "a41b0aaf97374e19f3c5fb8bd7ae3d9bd0beff"},
        {250, SGP32_CURVE_P256,
         "04bcbb2914c79f045eaa6ecbbc612816b3be5d2d6796707d8125e9f851c18af015fffffffeecad44b6f05d15b"
         "3"
         "3146549c2297b522a5eed8430cff596758e6c43d",
         "d7d70c581ae9e3f66dc6a480bf037ae23f8a1e4a2136fe4b03aa69f0ca25b35689c460f8a5a5c2bbba962c8a3"
         "e"
         "e833a413e85658e62a59e2af41d9127cc47224"},
        {231, SGP32_CURVE_BRAINPOOLP256R1,
         "047d16fd656a9e6b34e45d8c8c3b458eae7bbc2879f8b4f61171a96f664eee906100000001469fb456ca6a172"
         "0"
         "ca8db25d567e121cf921ce13e34000f8c12f5272",
         "518e885def022eb5020fc90f4024d87122dc0f3ed7f869ed7720ff74a009fb7b8a3e26a8cd426d21eba5cd7a5"
         "6"
         "14f3644395cfcecb24fe760a68a7a9e8f09c02"},
        {234, SGP32_CURVE_BRAINPOOLP256R1,
         "047d16fd656a9e6b34e45d8c8c3b458eae7bbc2879f8b4f61171a96f664eee9061a9fb57da5b4ef56573fbf36"
         "f"
         "d2f5db1517bde406dc0452143cd347245e3f0105",
         "4dde197f962c63a7799c862e897b3bb1e7a7ddfb9ab77c2a17a54151ce604ad6017e7aef86e533086425a2c4b"
         "3"
         "2082f118913ef3667c8437672e0bbc7c2b8d7e"},
        {237, SGP32_CURVE_BRAINPOOLP256R1,
         "0481528b7adbbebf1b6b3c7fa1d61284b07759b9a98d31a5702707b018fdecff1175bbfccb545381bf8601031"
         "7"
         "31841829401b08dcdc68cc34e06a64e412038512",
         "a50318c3066a4966ad18ae8f85253fbb5835a34b2f9187daac71ee28d3d5d0eb0890ef0fc93df222d11197cb2"
         "2"
         "1483ce897b0cf1acf4a909c306c5a485776abc"},
        {240, SGP32_CURVE_BRAINPOOLP256R1,
         "04a3a25a353caa94ac4eed3700f7d56b456a0fc670d56a166d5219b7c97f30ef3e16ea8e03c20977f20aed581"
         "0"
         "6b6d9d1085b4475f75b5469c5f426cb27ec6d872",
         "66958be3379405826a00daf5495b1657698126a5ff449f9649af26ca96df96679b4100816e2741f86c5c0b0dc"
         "f"
         "82e579f4281d2b8e70c234808d84c1a495079f"},
        {246, SGP32_CURVE_BRAINPOOLP256R1,
         "046d499b077ab6d77b244320a2cacab91a764595dd67a7a8dfcf84da7d38b2d8f45994c07b833ff4909c1a92c"
         "c"
         "9f24dea88be8603b407b00d228faf2158db2354f",
         "9d907cf88e10d60c3f23892498fe43ddb02f824fb18e6be313e02d94f2c8e0900c16b9e0db4dc8606c023b001"
         "f"
         "69b3c886080794fc9d7fe31b00c1cf0935e421"},
        {249, SGP32_CURVE_BRAINPOOLP256R1,
         "0408c2f95ffedde1d55e3f2c9dcf5884347f6904c6492273ad760eb7b9b35f036b2bcf7a048caa2c726ae8808"
         "d"
         "c95312eb2350275a8f4fbeea7c0f32f3839c7b93",
         "33e37c3b66acabee3d68cbbb9c55cd52b586de51647723fa84e532a3ec5953ef3b8a9ee707d1bc5f83e17ea07"
         "2"
         "adc2ecda92e637d7c06060f1af79b929a850b3"},
    };
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    sgp32_bytes message = sgp32_text("Message");
    sgp32_bytes other = sgp32_text("Massage");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_public_key key = public_key(cases[i].curve, cases[i].point);
        sgp32_bytes signature = hex(cases[i].signature);
        sgp32_status status = sgp32_ecdsa_verify(&crypto, &key, signature, &message, 1);
        cr_assert_eq(status, SGP32_OK, "tcId %d: %d", cases[i].number, (int)status);
        assert_status(sgp32_ecdsa_verify(&crypto, &key, signature, &other, 1), SGP32_SIGNATURE);
    }
    port_close(&context);
}

/* Shared secrets with special x coordinates: leading zeros must stay. */
Test(crypto_edge, shared_secrets_with_special_coordinates)
{
    static const char *const p256_key =
        "0a0d622a47e48f6bc1038ace438c6f528aa00ad2bd1da5f13ee46bf5f633d71a";
    static const char *const brainpool_key =
        "06546f19660be42b6455813d02dab822a1c55529e43179dd5cb77cd16b2c4cf4";
    static const struct {
        int number;
        sgp32_curve curve;
        const char *point;
        const char *secret;
    } cases[] = {
        {3, SGP32_CURVE_P256,
         "0458fd4168a87795603e2b04390285bdca6e57de6027fe211dd9d25e2212d29e62080d36bd224d7405509295e"
         "e"
         "d02a17150e03b314f96da37445b0d1d29377d12c",
         "0000000000000000000000000000000000000000000000000000000000000000"},
        {4, SGP32_CURVE_P256,
         "04a1ecc24bf0d0053d23f5fd80ddf1735a1925039dc1176c581a7e795163c8b9ba2cb5a4e4d5109f4527575e3"
         "1"
         "37b83d79a9bcb3faeff90d2aca2bed71bb523e7e",
         "ffffffff00000001000000000000000000000000fffffffffffffffffffffffc"},
        {5, SGP32_CURVE_P256,
         "041b0e7437c33d379929430d3ec10df59bed7fe2a1d950c5791e1e9ddeef1f4d70fbdb0e3bbce63a27f27838c"
         "6"
         "85207f2ccaf689d25eb622744db1168ac92619e8",
         "0000000000000000000000000000000000000000000000000000000000010000"},
        {7, SGP32_CURVE_P256,
         "042424f9d7ba0a89ce3c7c1e8f15dfd83004d86680967a82cbf9bb6b11dae5fd72e05c3687187b1cf28438a17"
         "a"
         "7469fa3b094b7d6f36cccc3492c0b0a61fab2a38",
         "0000000000000000000000000000000000000000000000010000000000000000"},
        {16, SGP32_CURVE_P256,
         "04cb32ab951d7581e7602c89320d91d7043e9dc56a10348d586a08d1870753152bf96bd53e7cfc2434dc61a09"
         "f"
         "8f4853e4c6dd49e786194ec0a988d0e8d29378b8",
         "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9"},
        {3, SGP32_CURVE_BRAINPOOLP256R1,
         "041284e50ecda6c7c3a15ae79c318dec591da197fc32b7a046b168774013e54687156d96fe0765ea03404ecf5"
         "f"
         "6efc74b0792c05c11f9a683b97f5c7ca74f8a8c2",
         "0000000000000000000000000000000000000000000000000000000000000001"},
        {6, SGP32_CURVE_BRAINPOOLP256R1,
         "0463e92d05cfcde1179188bff8ba2043beff5a30a1a6b8ec1dfcd8273ce2c330540607392bdd311a313e3ae53"
         "1"
         "96b14480b1967a235ebdbf1827165477884b5be2",
         "a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5376"},
        {8, SGP32_CURVE_BRAINPOOLP256R1,
         "044f04243794318656c23d501af60dac1b613cbcecbcc0531d7fb4140d605dd18662af26588ef2d2ab73fda44"
         "1"
         "0bbaa889d165cd9f803f651fb64caf406ac247f0",
         "0000000000000000000000000000000000000000000000000000000000010000"},
        {11, SGP32_CURVE_BRAINPOOLP256R1,
         "047196e934926acaa97d8bfef0d6e2c35d5801522740a14b462ccaf3751e5227cf9aa440d00c15c569542ba01"
         "1"
         "3e8869f54b15263badacc308f88edc403806c750",
         "0000000000000000000000000000000000000001000000000000000000000000"},
    };
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        sgp32_private_key key = private_key(
            cases[i].curve, cases[i].curve == SGP32_CURVE_P256 ? p256_key : brainpool_key);
        sgp32_public_key peer = public_key(cases[i].curve, cases[i].point);
        uint8_t secret[SGP32_SCALAR_SIZE];
        sgp32_status status = sgp32_ecdh(&crypto, secret, &key, &peer);
        cr_assert_eq(status, SGP32_OK, "tcId %d: %d", cases[i].number, (int)status);
        assert_octets(secret, hex(cases[i].secret));
    }
    port_close(&context);
}
