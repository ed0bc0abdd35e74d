/* SPDX-License-Identifier: Apache-2.0 */
/*
 * More edge cases of ECDSA and ECDH on both curves, with values of our own
 * making; the published ones are in test_edge.c.
 *
 * How the signatures were computed, over the message "sample": the point R of
 * the signature was chosen for its x coordinate (the one nearest to a limit that
 * a point has, and of its two points the one with the smaller y), s was chosen,
 * and the key follows from both: Q = (s R - z G) / r. Where the key or k is
 * named, r and s follow from it as in FIPS 186-4, 6.4. OpenSSL's command line is
 * the witness for each.
 */
#include "command.h"

static const struct {
    const char *what;
    sgp32_curve curve;
    const char *point;
    const char *signature;
    sgp32_status status;
} made[] = {
    {"r reduced: x = n + 3", SGP32_CURVE_P256,
     "041026d121861452e9dbe30f4fc6e51c5666a2bae7aa688e67690db52effdac5e6"
     "eeb0390d962b434d6577292fd3750496020c7c185c3f5039d7a33d274cbc055c",
     "0000000000000000000000000000000000000000000000000000000000000003"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     SGP32_OK},
    {"x of R is p - 3", SGP32_CURVE_P256,
     "049007e53838253a8678705d7b0427c8f2f748a246e85d6fe8057e8a058bf05c9b"
     "ed035db6af7a54a6b458e653829808f3c77bf8bd26b824b654a8ba586848866c",
     "000000000000000000000000000000004319055358e8617b0c46353d039cdaab"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     SGP32_OK},
    {"r = 5", SGP32_CURVE_P256,
     "0475e151225fba80165be56e35a7be16abd2c99d67b8bb479763c4c64a8d56d91a"
     "8fac88b803726bfd6ab296bd4fd52b4e54deb64f214d1e33b66d985361c7b21e",
     "0000000000000000000000000000000000000000000000000000000000000005"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     SGP32_OK},
    {"r = n - 2", SGP32_CURVE_P256,
     "04fe4579a0ff698bf030cae3c156630f3d2afa6de286d56c145f282e30fe4e32af"
     "60be25e968ee13e12d98cead151282497366bea59c8880c02f57dfd4923c9da1",
     "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     SGP32_OK},
    {"s = 1", SGP32_CURVE_P256,
     "04cf56c5320bbbcc607835fdd49246ed90a9a2b1223cc21b8a79c144a8e7ff733a"
     "2aef7771c563c14c5a0516f1f42e4c2c8e3d3d65e9166edd45f968d4b6c94fd9",
     "8e533b6fa0bf7b4625bb30667c01fb607ef9f8b8a80fef5b300628703187b2a3"
     "0000000000000000000000000000000000000000000000000000000000000001",
     SGP32_OK},
    {"s = n - 1", SGP32_CURVE_P256,
     "0472ae7082a3c476482ba9193570e252e1e68f4705089877cab1f294ba96998a93"
     "abd618630dafb8f5d2a3fad0902c2aa1670c6cfe1be907abbb5d76e142ed5ea8",
     "8e533b6fa0bf7b4625bb30667c01fb607ef9f8b8a80fef5b300628703187b2a3"
     "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632550",
     SGP32_OK},
    {"s = 2", SGP32_CURVE_P256,
     "04ec042a1f58153158cf6e9922f306ac1013669d624c1b248aeeaa14a3d72dc407"
     "e7b2a60b6efdbd9714715e5dda02dce7eddd960eed171ab200ec00010da43a90",
     "8e533b6fa0bf7b4625bb30667c01fb607ef9f8b8a80fef5b300628703187b2a3"
     "0000000000000000000000000000000000000000000000000000000000000002",
     SGP32_OK},
    {"s = (n - 1) / 2", SGP32_CURVE_P256,
     "044ae52f88352be4b6d56f757246e18e2d75f40395cf1b14422515bbd7a5dc991c"
     "045d932b498c2432b25babb9299537d22ac9754e9c6b136148be7611169a9cf2",
     "8e533b6fa0bf7b4625bb30667c01fb607ef9f8b8a80fef5b300628703187b2a3"
     "7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8",
     SGP32_OK},
    {"k = 1", SGP32_CURVE_P256,
     "04ed5784a75391dc43adcd42dbc4c938e80690c75b3f4309049d5076692f8dafe9"
     "7ed5e8b3d94dd41f677d0e25f6ea5b332495bbdb74923eabbe9e7d2c1d09a08a",
     "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
     "1cc59caa8441ed3fb148e9705ee25f649ea239bb8067de41e7a14fb6a42da539",
     SGP32_OK},
    {"k = n - 1", SGP32_CURVE_P256,
     "04ed5784a75391dc43adcd42dbc4c938e80690c75b3f4309049d5076692f8dafe9"
     "7ed5e8b3d94dd41f677d0e25f6ea5b332495bbdb74923eabbe9e7d2c1d09a08a",
     "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
     "e33a63547bbe12c14eb7168fa11da09b1e44c0f226afc0430c187b0c58358018",
     SGP32_OK},
    {"key = G", SGP32_CURVE_P256,
     "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
     "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
     "6f93ac0ad9f288e41233df19a622fbe4eac8d0ca695630b2c1495dd216fed1c7"
     "a297881666b9a54f750937410d3b9e324c81a258193da1e48da5d6f505e03eae",
     SGP32_OK},
    {"key = -G", SGP32_CURVE_P256,
     "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
     "b01cbd1c01e58065711814b583f061e9d431cca994cea1313449bf97c840ae0a",
     "6f93ac0ad9f288e41233df19a622fbe4eac8d0ca695630b2c1495dd216fed1c7"
     "3139145b0792a673e8a8f1f5dac59b5a33553508d3853aeb7dfe89b35147d73d",
     SGP32_OK},
    {"key = 2 G", SGP32_CURVE_P256,
     "047cf27b188d034f7e8a52380304b51ac3c08969e277f21b35a60b48fc47669978"
     "07775510db8ed040293d9ac69f7430dbba7dade63ce982299e04b79d227873d1",
     "6f93ac0ad9f288e41233df19a622fbe4eac8d0ca695630b2c1495dd216fed1c7"
     "5b46c1f4964d24bcbb3959e6a6769f9e7aa45ba8e88e061e9b9c983461fadfbe",
     SGP32_OK},
    {"u1 G = u2 Q", SGP32_CURVE_P256,
     "0439aa8d42fd8a389ddcd84672257a3f85cf88c35706dedadd9526a51c5efc41cb"
     "240db73041029d4cc3e0b59cc011800c2c7ce3ba6971ddd1eeb113dcba5b69f2",
     "c2d27865b6c6c59ec30fc77bb162ee509ed0b17167f837cafaa50716d2d15b65"
     "2c4dda0c70cba25ca6a5388f571fe2e4bb1e82de28262ecc279ab1937319cc47",
     SGP32_OK},
    {"u1 G = -u2 Q: infinity", SGP32_CURVE_P256,
     "0439aa8d42fd8a389ddcd84672257a3f85cf88c35706dedadd9526a51c5efc41cb"
     "dbf248cebefd62b43c1f4a633fee7ff3d3831c46968e222e114eec2345a4960d",
     "c2d27865b6c6c59ec30fc77bb162ee509ed0b17167f837cafaa50716d2d15b65"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     SGP32_SIGNATURE},
    {"r reduced: x = n + 1", SGP32_CURVE_BRAINPOOLP256R1,
     "042f9473969b0a53fc18116a96303ab126cd2d087ea7d8ab9e248b10161a52b269"
     "a8a8939d30ebb16945cf93ce79f9fc9eba548deea70271d8d4d9681f0b88fc76",
     "0000000000000000000000000000000000000000000000000000000000000001"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     SGP32_OK},
    {"x of R is p - 1", SGP32_CURVE_BRAINPOOLP256R1,
     "043930dd5ccfdaf1631270aaee7d607a6cef325760b6f5d5a2eba3d47745e58ad4"
     "1aa1b35f1253dd696046150e5803eee9cab62c079be82d12a473bdc46bd40557",
     "00000000000000000000000000000000e2027b801fc479308ff5399a8825fccf"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     SGP32_OK},
    {"r = 1", SGP32_CURVE_BRAINPOOLP256R1,
     "04771d89269d46b47b44d615e3705f511a73d62af1351379a1f73c7ef11ada9586"
     "a6c4397eed787addd1fc73402cc919c6ef0f477730bd94a59ce8cdf1571b6a26",
     "0000000000000000000000000000000000000000000000000000000000000001"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     SGP32_OK},
    {"r = n - 4", SGP32_CURVE_BRAINPOOLP256R1,
     "0418607943d1257a2125cec4819d1a71ca677b87fc3284d7c41a2a4ff5f9026470"
     "a9eb3ef30490530e035783c4211a29d59f329cd18f091844ae1dccfc2b388774",
     "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a3"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     SGP32_OK},
    {"s = 1", SGP32_CURVE_BRAINPOOLP256R1,
     "04071e026c82a5463ad02c2cdda2d9dd8c5f402925603d7d04886d0674fce191e7"
     "8950c3709659f881c346e22d49daa18a0668f390fcc8c97bcdffa6a35125d720",
     "6b8bb7f53e36b6824d3300afbc27257bd432568e24e5fb5702295ecd04e9de4c"
     "0000000000000000000000000000000000000000000000000000000000000001",
     SGP32_OK},
    {"s = n - 1", SGP32_CURVE_BRAINPOOLP256R1,
     "042f2bc14a43ad8fa2bc714ab718544715176e877f0c17c0604d7a2f6fbdfc6d0e"
     "4ead0c2e40519e10c7463a42ce39ce0687adb1d06730afc809a8eb4413a797e3",
     "6b8bb7f53e36b6824d3300afbc27257bd432568e24e5fb5702295ecd04e9de4c"
     "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a6",
     SGP32_OK},
    {"s = 2", SGP32_CURVE_BRAINPOOLP256R1,
     "046cfad6d95680506515b165546470a3b6d9701363bce2c493adb7db8f2aefaab5"
     "5beb86ed4ba37f70adf39ace33e3f2a8b3664451ab10c59581b9ac95834d316a",
     "6b8bb7f53e36b6824d3300afbc27257bd432568e24e5fb5702295ecd04e9de4c"
     "0000000000000000000000000000000000000000000000000000000000000002",
     SGP32_OK},
    {"s = (n - 1) / 2", SGP32_CURVE_BRAINPOOLP256R1,
     "045c431e5445117ea9f27fb81b8f2c094502e81c54827043a3624f0b5789e6f09e"
     "1efe9480fcd0c30967efd2b2137f8c039798f6edc46e93820b2133091bc26986",
     "6b8bb7f53e36b6824d3300afbc27257bd432568e24e5fb5702295ecd04e9de4c"
     "54fdabedd0f754de1f3305484ec1c6b8c61cbd51dab0d37bc80f07414ba42b53",
     SGP32_OK},
    {"k = 1", SGP32_CURVE_BRAINPOOLP256R1,
     "042c597b593b2b259685a6d9d45d7701666447afb3bd8a3591265cbca3857618be"
     "4805ed093cb4fdabd718df5742269f6ae58bf4fa99a308618ab03b088706e351",
     "8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "27fe9a96b2177fe5a8d1b17ffa0373fc659a611d7f59dcfda3b04522a2b93091",
     SGP32_OK},
    {"k = n - 1", SGP32_CURVE_BRAINPOOLP256R1,
     "042c597b593b2b259685a6d9d45d7701666447afb3bd8a3591265cbca3857618be"
     "4805ed093cb4fdabd718df5742269f6ae58bf4fa99a308618ab03b088706e351",
     "8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "81fcbd44efd729d695945910a3801975269f19863607c9f9ec6dc95ff48f2616",
     SGP32_OK},
    {"key = G", SGP32_CURVE_BRAINPOOLP256R1,
     "048bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997",
     "a2e4d2e4ddb8cae1f19a1331705910a2ed82e21feacf5bcb6f9efed6320b90ed"
     "7af895a606c98d54833905b2dd89744bfc958c14fc4a261ea32506cc3d9aa900",
     SGP32_OK},
    {"key = -G", SGP32_CURVE_BRAINPOOLP256R1,
     "048bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "557c5fa5de13e4bea66dc47689226fa8abc4b110a73891d3c3f5f355f069e9e0",
     "a2e4d2e4ddb8cae1f19a1331705910a2ed82e21feacf5bcb6f9efed6320b90ed"
     "224b7bfedf7a0f8a3ea4248bdc1d4cefb19860317bf0153e8b43fccd0851bf5a",
     SGP32_OK},
    {"key = 2 G", SGP32_CURVE_BRAINPOOLP256R1,
     "04743cf1b8b5cd4f2eb55f8aa369593ac436ef044166699e37d51a14c2ce13ea0e"
     "36ed163337deba9c946fe0bb776529da38df059f69249406892ada097eeb7cd4",
     "a2e4d2e4ddb8cae1f19a1331705910a2ed82e21feacf5bcb6f9efed6320b90ed"
     "a74f22799a714c39a58376465e3f87fa22142206bc772e8eaf158bcbd83f1dd3",
     SGP32_OK},
    {"u1 G = u2 Q", SGP32_CURVE_BRAINPOOLP256R1,
     "04670f3d66adc16ccbd7f1d250cc9f0d4ec4d66ec4eb76165c74185c5b7fa06de0"
     "76547e16b39ccea2a9a1405d3b18bd2ff4af702b9c012082267a3768494d95c9",
     "568dca9b158fa6f78c2e517f85840f7961ea0382119a82b96cf47bbd59af9d9d"
     "42f5ad1287dc61afb548624ee1095dfbed4c6a5dc82b808933e1fca853bc3ed9",
     SGP32_OK},
    {"u1 G = -u2 Q: infinity", SGP32_CURVE_BRAINPOOLP256R1,
     "04670f3d66adc16ccbd7f1d250cc9f0d4ec4d66ec4eb76165c74185c5b7fa06de0"
     "33a6d9c4ee51db1994c4ca33626ad042798c85f83924ffa5f99910b4d620bdae",
     "568dca9b158fa6f78c2e517f85840f7961ea0382119a82b96cf47bbd59af9d9d"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     SGP32_SIGNATURE},
};

Test(crypto_edge_made, signatures_at_the_limits)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    const sgp32_bytes message = sgp32_text("sample");
    const sgp32_bytes other = sgp32_text("simple");
    enter_folder();
    for (size_t i = 0; i < sizeof made / sizeof made[0]; i++) {
        sgp32_public_key key = public_key(made[i].curve, made[i].point);
        sgp32_bytes signature = hex(made[i].signature);
        sgp32_status status = sgp32_ecdsa_verify(&crypto, &key, signature, &message, 1);
        cr_assert_eq(status, made[i].status, "%s: %s", made[i].what, sgp32_status_name(status));
        assert_status(sgp32_ecdsa_verify(&crypto, &key, signature, &other, 1), SGP32_SIGNATURE);
        bool verifies = command_verifies(made[i].curve, key.point, signature.data, &message, 1);
        cr_assert_eq(verifies, made[i].status == SGP32_OK, "%s: the witness differs", made[i].what);
    }
    leave_folder();
    port_close(&context);
}

/* s, r for r, s: no signature that verifies. */
Test(crypto_edge_made, swapped_halves)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    const sgp32_bytes message = sgp32_text("sample");
    for (size_t i = 0; i < sizeof made / sizeof made[0]; i++) {
        sgp32_public_key key = public_key(made[i].curve, made[i].point);
        sgp32_bytes signature = hex(made[i].signature);
        uint8_t swapped[SGP32_SIGNATURE_SIZE];
        memcpy(swapped, signature.data + 32, 32);
        memcpy(swapped + 32, signature.data, 32);
        assert_status(
            sgp32_ecdsa_verify(&crypto, &key, sgp32_bytes_of(swapped, sizeof swapped), &message, 1),
            SGP32_SIGNATURE);
    }
    port_close(&context);
}

/* The first of each curve with r as x was before its reduction: r + n fits 32 octets. */
Test(crypto_edge_made, r_that_is_not_reduced)
{
    static const char *const unreduced[2] = {
        "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632554",
        "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a8"};
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    const sgp32_bytes message = sgp32_text("sample");
    const size_t count = sizeof made / sizeof made[0] / 2;
    for (size_t c = 0; c < 2; c++) {
        uint8_t raw[SGP32_SIGNATURE_SIZE];
        sgp32_public_key key = public_key(made[c * count].curve, made[c * count].point);
        memcpy(raw, hex(made[c * count].signature).data, sizeof raw);
        memcpy(raw, hex(unreduced[c]).data, 32);
        assert_status(
            sgp32_ecdsa_verify(&crypto, &key, sgp32_bytes_of(raw, sizeof raw), &message, 1),
            SGP32_SIGNATURE_RANGE);
    }
    port_close(&context);
}

/*
 * Peers. The coordinates of the points come with their curve; small ones were
 * searched for, from 0 on, or among the multiples of G; those beyond p are the
 * small ones plus p. x = 2 is on neither curve: such points are on the twist.
 */
typedef struct peer {
    const char *what;
    sgp32_curve curve;
    const char *point;
    sgp32_status status;
} peer;

static const peer peers[] = {
    {"smallest x", SGP32_CURVE_P256,
     "040000000000000000000000000000000000000000000000000000000000000000"
     "66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4",
     SGP32_OK},
    {"smallest x + p", SGP32_CURVE_P256,
     "04ffffffff00000001000000000000000000000000ffffffffffffffffffffffff"
     "66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4",
     SGP32_POINT},
    {"small y", SGP32_CURVE_P256,
     "04bcbb2914c79f045eaa6ecbbc612816b3be5d2d6796707d8125e9f851c18af015"
     "000000001352bb4a0fa2ea4cceb9ab63dd684ade5a1127bcf300a698a7193bc2",
     SGP32_OK},
    {"small y + p", SGP32_CURVE_P256,
     "04bcbb2914c79f045eaa6ecbbc612816b3be5d2d6796707d8125e9f851c18af015"
     "ffffffff1352bb4b0fa2ea4cceb9ab63dd684adf5a1127bcf300a698a7193bc1",
     SGP32_POINT},
    {"x = p", SGP32_CURVE_P256,
     "04ffffffff00000001000000000000000000000000ffffffffffffffffffffffff"
     "66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4",
     SGP32_POINT},
    {"y = p", SGP32_CURVE_P256,
     "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
     "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
     SGP32_POINT},
    {"y = 0", SGP32_CURVE_P256,
     "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
     "0000000000000000000000000000000000000000000000000000000000000000",
     SGP32_POINT},
    {"twist", SGP32_CURVE_P256,
     "040000000000000000000000000000000000000000000000000000000000000002"
     "0000000000000000000000000000000000000000000000000000000000000001",
     SGP32_POINT},
    {"all ones", SGP32_CURVE_P256,
     "04ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
     "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
     SGP32_POINT},
    {"0, 0", SGP32_CURVE_P256,
     "040000000000000000000000000000000000000000000000000000000000000000"
     "0000000000000000000000000000000000000000000000000000000000000000",
     SGP32_POINT},
    {"G of the other curve", SGP32_CURVE_P256,
     "048bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997",
     SGP32_POINT},
    {"G with its coordinates swapped", SGP32_CURVE_P256,
     "044fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"
     "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
     SGP32_POINT},
    {"compressed", SGP32_CURVE_P256,
     "026b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296", SGP32_KEY},
    {"compressed, odd", SGP32_CURVE_P256,
     "036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296", SGP32_KEY},
    {"hybrid", SGP32_CURVE_P256,
     "066b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
     "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
     SGP32_KEY},
    {"hybrid, odd", SGP32_CURVE_P256,
     "076b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
     "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
     SGP32_KEY},
    {"without its first octet", SGP32_CURVE_P256,
     "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
     "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
     SGP32_KEY},
    {"infinity", SGP32_CURVE_P256, "00", SGP32_POINT},
    {"infinity in 65 octets", SGP32_CURVE_P256,
     "000000000000000000000000000000000000000000000000000000000000000000"
     "0000000000000000000000000000000000000000000000000000000000000000",
     SGP32_KEY},
    {"nothing", SGP32_CURVE_P256, "", SGP32_KEY},
    {"smallest x", SGP32_CURVE_BRAINPOOLP256R1,
     "040000000000000000000000000000000000000000000000000000000000000001"
     "09e0e9e8d98fb89da2a32b2c7618b26bb99b920f02a5e831a142e6c8673110cd",
     SGP32_OK},
    {"smallest x + p", SGP32_CURVE_BRAINPOOLP256R1,
     "04a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5378"
     "09e0e9e8d98fb89da2a32b2c7618b26bb99b920f02a5e831a142e6c8673110cd",
     SGP32_POINT},
    {"small y", SGP32_CURVE_BRAINPOOLP256R1,
     "048bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997",
     SGP32_OK},
    {"small y + p", SGP32_CURVE_BRAINPOOLP256R1,
     "048bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "fe7a501165c96eb9d65e50aab1e4ab3c30b33b370313ae7c7c309ce44e72bd0e",
     SGP32_POINT},
    {"x = p", SGP32_CURVE_BRAINPOOLP256R1,
     "04a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377"
     "09e0e9e8d98fb89da2a32b2c7618b26bb99b920f02a5e831a142e6c8673110cd",
     SGP32_POINT},
    {"y = p", SGP32_CURVE_BRAINPOOLP256R1,
     "048bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377",
     SGP32_POINT},
    {"y = 0", SGP32_CURVE_BRAINPOOLP256R1,
     "048bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "0000000000000000000000000000000000000000000000000000000000000000",
     SGP32_POINT},
    {"twist", SGP32_CURVE_BRAINPOOLP256R1,
     "040000000000000000000000000000000000000000000000000000000000000002"
     "0000000000000000000000000000000000000000000000000000000000000001",
     SGP32_POINT},
    {"all ones", SGP32_CURVE_BRAINPOOLP256R1,
     "04ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
     "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
     SGP32_POINT},
    {"0, 0", SGP32_CURVE_BRAINPOOLP256R1,
     "040000000000000000000000000000000000000000000000000000000000000000"
     "0000000000000000000000000000000000000000000000000000000000000000",
     SGP32_POINT},
    {"G of the other curve", SGP32_CURVE_BRAINPOOLP256R1,
     "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
     "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
     SGP32_POINT},
    {"G with its coordinates swapped", SGP32_CURVE_BRAINPOOLP256R1,
     "04547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997"
     "8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262",
     SGP32_POINT},
    {"compressed", SGP32_CURVE_BRAINPOOLP256R1,
     "028bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262", SGP32_KEY},
    {"compressed, odd", SGP32_CURVE_BRAINPOOLP256R1,
     "038bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262", SGP32_KEY},
    {"hybrid", SGP32_CURVE_BRAINPOOLP256R1,
     "068bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997",
     SGP32_KEY},
    {"hybrid, odd", SGP32_CURVE_BRAINPOOLP256R1,
     "078bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997",
     SGP32_KEY},
    {"without its first octet", SGP32_CURVE_BRAINPOOLP256R1,
     "8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"
     "547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997",
     SGP32_KEY},
    {"infinity", SGP32_CURVE_BRAINPOOLP256R1, "00", SGP32_POINT},
    {"infinity in 65 octets", SGP32_CURVE_BRAINPOOLP256R1,
     "000000000000000000000000000000000000000000000000000000000000000000"
     "0000000000000000000000000000000000000000000000000000000000000000",
     SGP32_KEY},
    {"nothing", SGP32_CURVE_BRAINPOOLP256R1, "", SGP32_KEY},
};

Test(crypto_edge_made, peers_that_are_and_are_not_on_the_curve)
{
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    for (size_t i = 0; i < sizeof peers / sizeof peers[0]; i++) {
        uint8_t scalar[SGP32_SCALAR_SIZE] = {0};
        uint8_t secret[SGP32_SCALAR_SIZE];
        uint8_t signature[SGP32_SIGNATURE_SIZE];
        sgp32_private_key key;
        sgp32_public_key point = public_key(peers[i].curve, peers[i].point);
        const sgp32_bytes message = sgp32_text("sample");
        scalar[SGP32_SCALAR_SIZE - 1] = 1;
        memset(secret, 1, sizeof secret);
        memset(signature, 1, sizeof signature);
        assert_status(
            sgp32_private_key_of(&key, peers[i].curve, sgp32_bytes_of(scalar, sizeof scalar)),
            SGP32_OK);
        sgp32_status status = sgp32_ecdh(&crypto, secret, &key, &point);
        cr_assert_eq(status, peers[i].status, "%s: %s", peers[i].what, sgp32_status_name(status));
        assert_status(sgp32_public_key_check(&crypto, &point), peers[i].status);
        assert_status(sgp32_ecdsa_verify(&crypto, &point,
                                         sgp32_bytes_of(signature, sizeof signature), &message, 1),
                      status == SGP32_OK ? SGP32_SIGNATURE : status);
        /* 1 times the point: its x coordinate, leading zeros and all */
        if (status == SGP32_OK) {
            cr_assert_eq(memcmp(secret, point.point.data + 1, sizeof secret), 0);
        } else {
            cr_assert(is_zero(secret, sizeof secret));
        }
    }
    port_close(&context);
}

/* The smallest and the largest private keys, and the first ones that are none. */
Test(crypto_edge_made, private_keys_at_the_limits)
{
    static const char *const order[2] = {
        "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
        "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7"};
    static const sgp32_curve curves[2] = {SGP32_CURVE_P256, SGP32_CURVE_BRAINPOOLP256R1};
    port_context context;
    sgp32_crypto crypto = port_open(&context);
    for (size_t c = 0; c < 2; c++) {
        uint8_t scalar[SGP32_SCALAR_SIZE];
        const sgp32_bytes view = {scalar, sizeof scalar};
        sgp32_private_key one;
        sgp32_private_key last;
        uint8_t points[2][SGP32_POINT_SIZE];
        uint8_t secrets[2][SGP32_SCALAR_SIZE];
        memcpy(scalar, hex(order[c]).data, sizeof scalar);
        assert_status(sgp32_private_key_of(&last, curves[c], view), SGP32_KEY); /* n */
        scalar[31]++;
        assert_status(sgp32_private_key_of(&last, curves[c], view), SGP32_KEY); /* n + 1 */
        scalar[31] = (uint8_t)(scalar[31] - 2);
        assert_status(sgp32_private_key_of(&last, curves[c], view), SGP32_OK); /* n - 1 */
        memset(scalar, 0, sizeof scalar);
        assert_status(sgp32_private_key_of(&one, curves[c], view), SGP32_KEY); /* 0 */
        scalar[31] = 1;
        assert_status(sgp32_private_key_of(&one, curves[c], view), SGP32_OK);
        /* G and -G: the same x, and so the same secret with each other */
        assert_status(sgp32_key_point(&crypto, points[0], &one), SGP32_OK);
        assert_status(sgp32_key_point(&crypto, points[1], &last), SGP32_OK);
        cr_assert_eq(memcmp(points[0], points[1], 33), 0);
        cr_assert_neq(memcmp(points[0] + 33, points[1] + 33, 32), 0);
        const sgp32_public_key peer_of_one = {curves[c], {points[1], SGP32_POINT_SIZE}};
        const sgp32_public_key peer_of_last = {curves[c], {points[1], SGP32_POINT_SIZE}};
        assert_status(sgp32_ecdh(&crypto, secrets[0], &one, &peer_of_one), SGP32_OK);
        assert_status(sgp32_ecdh(&crypto, secrets[1], &last, &peer_of_last), SGP32_OK);
        cr_assert_eq(memcmp(secrets[0], points[0] + 1, 32), 0);
        cr_assert_eq(memcmp(secrets[1], points[0] + 1, 32), 0);
    }
    port_close(&context);
}
