/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the protocol operations cost over bare OpenSSL. Each is timed beside its
 * floor, in turn and in changing order, so that other load falls on both alike,
 * and medians are compared. The floors:
 *
 *   verify, sign    EVP_PKEY_verify and EVP_PKEY_sign on a digest with the key
 *                   kept; ours hashes too, and the verification imports the key;
 *   key agreement   EVP_PKEY_generate and EVP_PKEY_derive with the peer's key
 *                   imported before and not validated again;
 *   package         OpenSSL's AES-128-CBC and CMAC over the same octets in kept
 *                   contexts. Our CMAC is faster than that, so a ratio may be
 *                   below 1.
 *
 * Prints a line of fields with tabs between them for each, for bench/crypto.py:
 * name, microseconds, those of the floor, the limit on their ratio, octets of the
 * package, allocations of one call that are ours, those that OpenSSL makes inside
 * it, and the stack that it takes, OpenSSL's part included. `-` is for none. With
 * the argument `count` each is run inside measured() instead, where callgrind
 * counts (bench/counts.py).
 */
#include "demand.h"
#include "memory.h"
#include "sgp32/bpp.h"
#include "sgp32/openssl.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MESSAGE = 200, PROFILE = 30000, PACKAGE_MAX = 32768, BLOCK = 255, SEGMENTS_MAX = 64 };

static const double limit = 1.05;

/* OpenSSL's allocations go past the entry points that memory.c counts. */

extern void *__libc_malloc(size_t size);
extern void *__libc_realloc(void *data, size_t size);
extern void __libc_free(void *data);

static size_t openssl_allocations;

static void *openssl_malloc(size_t size, const char *file, int line)
{
    (void)file;
    (void)line;
    openssl_allocations++;
    return __libc_malloc(size);
}

static void *openssl_realloc(void *data, size_t size, const char *file, int line)
{
    (void)file;
    (void)line;
    openssl_allocations++;
    return __libc_realloc(data, size);
}

static void openssl_free(void *data, const char *file, int line)
{
    (void)file;
    (void)line;
    __libc_free(data);
}

/* What is measured. */

/* One of two keys that are used in turn, so that each call of ours imports another. */
typedef struct pair {
    sgp32_private_key private_key;
    sgp32_public_key public_key;
    uint8_t point[SGP32_POINT_SIZE];
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    uint8_t der[SGP32_SIGNATURE_DER_MAX];
    size_t der_size;
    EVP_PKEY *key;
    EVP_PKEY_CTX *verify;
    EVP_PKEY_CTX *sign;
} pair;

static sgp32_openssl context;
static sgp32_crypto crypto;
static sgp32_curve curve; /* in progress */
static pair pairs[2];
static EVP_PKEY_CTX *generate;
static size_t turn;
static uint8_t message[MESSAGE];
static uint8_t digest[SGP32_SHA256_SIZE];

static sgp32_session_keys session_keys;
static sgp32_bpp_contents contents;
static uint8_t profile[PROFILE];
static uint8_t package_buffer[PACKAGE_MAX];
static uint8_t work[PACKAGE_MAX];
static sgp32_bytes package;
static sgp32_bytes segments[SEGMENTS_MAX]; /* the protected TLVs of `package` */
static size_t segment_count;
static EVP_CIPHER_CTX *encrypt;
static EVP_CIPHER_CTX *decrypt;
static EVP_MAC_CTX *mac;

static sgp32_bytes message_view(void)
{
    return sgp32_bytes_of(message, sizeof message);
}

/* Signatures */

static void verify_floor(void)
{
    const pair *used = &pairs[turn % 2];
    DEMAND(EVP_PKEY_verify(used->verify, used->der, used->der_size, digest, sizeof digest) == 1);
}

static void verify_ours(void)
{
    const pair *used = &pairs[turn % 2];
    const sgp32_bytes input = message_view();
    DEMAND(sgp32_ecdsa_verify(&crypto, &used->public_key,
                              sgp32_bytes_of(used->signature, sizeof used->signature), &input,
                              1) == SGP32_OK);
}

static void sign_floor(void)
{
    uint8_t der[SGP32_SIGNATURE_DER_MAX];
    size_t size = sizeof der;
    DEMAND(EVP_PKEY_sign(pairs[0].sign, der, &size, digest, sizeof digest) == 1);
}

static void sign_ours(void)
{
    uint8_t signature[SGP32_SIGNATURE_SIZE];
    const sgp32_bytes input = message_view();
    DEMAND(sgp32_ecdsa_sign(&crypto, signature, &pairs[0].private_key, &input, 1) == SGP32_OK);
}

/* Key agreement */

static void agree_floor(void)
{
    uint8_t secret[SGP32_SCALAR_SIZE];
    size_t size = sizeof secret;
    EVP_PKEY *key = NULL;
    DEMAND(EVP_PKEY_generate(generate, &key) == 1);
    EVP_PKEY_CTX *derive = EVP_PKEY_CTX_new_from_pkey(NULL, key, NULL);
    DEMAND(EVP_PKEY_derive_init(derive) == 1);
    DEMAND(EVP_PKEY_derive_set_peer_ex(derive, pairs[turn % 2].key, 0) == 1);
    DEMAND(EVP_PKEY_derive(derive, secret, &size) == 1);
    EVP_PKEY_CTX_free(derive);
    EVP_PKEY_free(key);
}

static void agree_ours(void)
{
    sgp32_private_key key;
    uint8_t point[SGP32_POINT_SIZE];
    uint8_t secret[SGP32_SCALAR_SIZE];
    DEMAND(sgp32_key_generate(&crypto, &key, point, curve) == SGP32_OK);
    DEMAND(sgp32_ecdh(&crypto, secret, &key, &pairs[turn % 2].public_key) == SGP32_OK);
    sgp32_private_key_wipe(&crypto, &key);
}

/* Both sides of a session, from PrepareDownload to the session keys of the two. */
static void session_ours(void)
{
    static const uint8_t id[16] = {1};
    static const uint8_t eid[16] = {0x89};
    uint8_t buffer[512];
    sgp32_bytes made;
    sgp32_session_keys keys;
    sgp32_rsp_verdict verdict;
    sgp32_euicc_agreement agreement;
    sgp22_SmdpSigned2 signed2;
    sgp22_PrepareDownloadResponse response;
    sgp22_InitialiseSecureChannelRequest request;
    memset(&agreement, 0, sizeof agreement);
    sgp22_SmdpSigned2_init(&signed2);
    signed2.transactionId = sgp32_bytes_of(id, sizeof id);
    DEMAND(sgp32_prepare_download(&crypto, &agreement, &made, buffer, sizeof buffer,
                                  &pairs[0].private_key, curve, &signed2,
                                  sgp32_bytes_of(pairs[1].signature, SGP32_SIGNATURE_SIZE),
                                  sgp32_bytes_of(NULL, 0)) == SGP32_OK);
    DEMAND(sgp22_PrepareDownloadResponse_decode(&response, NULL, made, SGP32_STRICT) == SGP32_OK);
    uint8_t otpk[SGP32_POINT_SIZE];
    memcpy(otpk, response.downloadResponseOk.euiccSigned2.euiccOtpk.data, sizeof otpk);
    const sgp32_smdp_agreement smdp = {
        signed2.transactionId, sgp32_text("host"), {eid, sizeof eid}, {otpk, sizeof otpk}, NULL};
    DEMAND(sgp32_smdp_agree(&crypto, &keys, &made, buffer, sizeof buffer, &pairs[1].private_key,
                            &smdp) == SGP32_OK);
    DEMAND(sgp22_InitialiseSecureChannelRequest_decode(&request, NULL, made, SGP32_STRICT) ==
           SGP32_OK);
    sgp32_session_keys_wipe(&crypto, &keys);
    DEMAND(sgp32_euicc_derive(&crypto, &keys, &verdict, &agreement, &pairs[1].public_key, &request,
                              sgp32_bytes_of(eid, sizeof eid)) == SGP32_OK);
    sgp32_session_keys_wipe(&crypto, &keys);
}

/* Packages */

/* Octets of the tag, of one octet, and the length at `data`. */
static size_t header_size(const uint8_t *data)
{
    return data[1] < 0x80 ? 2 : (size_t)2 + (data[1] & 0x7F);
}

static void mac_floor(sgp32_bytes segment)
{
    uint8_t value[SGP32_AES_SIZE];
    size_t size = 0;
    DEMAND(EVP_MAC_init(mac, NULL, 0, NULL) == 1);
    DEMAND(EVP_MAC_update(mac, session_keys.mac_chaining, SGP32_AES_SIZE) == 1);
    DEMAND(EVP_MAC_update(mac, segment.data, segment.size - SGP32_BSP_MAC_SIZE) == 1);
    DEMAND(EVP_MAC_final(mac, value, &size, sizeof value) == 1);
}

static void cipher_floor(EVP_CIPHER_CTX *cipher, sgp32_bytes segment)
{
    int written = 0;
    size_t start = header_size(segment.data);
    if (segment.data[0] != SGP32_BSP_CLEAR) {
        DEMAND(EVP_CipherInit_ex2(cipher, NULL, NULL, session_keys.mac_chaining, -1, NULL) == 1);
        DEMAND(EVP_CipherUpdate(cipher, work, &written, segment.data + start,
                                (int)(segment.size - start - SGP32_BSP_MAC_SIZE)) == 1);
    }
}

static void open_floor(void)
{
    for (size_t i = 0; i < segment_count; i++) {
        mac_floor(segments[i]);
        cipher_floor(decrypt, segments[i]);
    }
}

static void seal_floor(void)
{
    for (size_t i = 0; i < segment_count; i++) {
        cipher_floor(encrypt, segments[i]);
        mac_floor(segments[i]);
    }
}

static sgp32_bpp_access access_of(void)
{
    sgp32_bpp_access access = {.keys = &session_keys};
    return access;
}

static void open_ours(void)
{
    const sgp32_bpp_access access = access_of();
    sgp32_bpp_opened opened;
    DEMAND(sgp32_bpp_open(&crypto, &opened, NULL, work, sizeof work, &access, package) == SGP32_OK);
}

static sgp32_status ignore(void *sink, sgp32_bpp_part part, sgp32_bytes data)
{
    (void)sink;
    (void)part;
    (void)data;
    return SGP32_OK;
}

static void open_stream(void)
{
    const sgp32_bpp_access access = access_of();
    sgp32_bpp_opener opener;
    DEMAND(sgp32_bpp_opener_begin(&opener, &access, ignore, NULL) == SGP32_OK);
    for (size_t at = 0; at < package.size; at += BLOCK) {
        size_t left = package.size - at;
        DEMAND(sgp32_bpp_opener_feed(
                   &crypto, &opener,
                   sgp32_bytes_of(package.data + at, left < BLOCK ? left : BLOCK)) == SGP32_OK);
    }
    DEMAND(sgp32_bpp_opener_finish(&crypto, &opener) == SGP32_OK);
}

static void seal_ours(void)
{
    sgp32_bytes built;
    DEMAND(sgp32_bpp_build(&crypto, &built, work, sizeof work, &session_keys, &contents,
                           sgp32_bytes_of(profile, sizeof profile)) == SGP32_OK);
}

static void seal_stream(void)
{
    sgp32_bpp_builder builder;
    DEMAND(sgp32_bpp_builder_begin(&crypto, &builder, &session_keys, &contents, ignore, NULL) ==
           SGP32_OK);
    for (size_t at = 0; at < sizeof profile; at += BLOCK) {
        size_t left = sizeof profile - at;
        DEMAND(sgp32_bpp_builder_feed(&crypto, &builder,
                                      sgp32_bytes_of(profile + at, left < BLOCK ? left : BLOCK)) ==
               SGP32_OK);
    }
    DEMAND(sgp32_bpp_builder_finish(&crypto, &builder) == SGP32_OK);
}

/* Set-up */

static void pair_setup(pair *made, size_t index)
{
    const sgp32_bytes input = message_view();
    uint8_t scalar[SGP32_SCALAR_SIZE] = {0};
    char name[16];
    snprintf(name, sizeof name, "%s", curve == SGP32_CURVE_P256 ? "prime256v1" : "brainpoolP256r1");
    memset(scalar + 1, (int)(0x5A + index), sizeof scalar - 1); /* below the order of both curves */
    DEMAND(sgp32_private_key_of(&made->private_key, curve, sgp32_bytes_of(scalar, sizeof scalar)) ==
           SGP32_OK);
    DEMAND(sgp32_key_point(&crypto, made->point, &made->private_key) == SGP32_OK);
    made->public_key = (sgp32_public_key){curve, {made->point, sizeof made->point}};
    DEMAND(sgp32_ecdsa_sign(&crypto, made->signature, &made->private_key, &input, 1) == SGP32_OK);
    made->der_size = sgp32_signature_to_der(made->der, made->signature);

    for (size_t i = 0; i < sizeof scalar / 2; i++) { /* integers are in the machine's order */
        uint8_t octet = scalar[i];
        scalar[i] = scalar[sizeof scalar - 1 - i];
        scalar[sizeof scalar - 1 - i] = octet;
    }
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, name, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, made->point, sizeof made->point),
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_PRIV_KEY, scalar, sizeof scalar),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY_CTX *import = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    made->key = NULL;
    DEMAND(EVP_PKEY_fromdata_init(import) == 1);
    DEMAND(EVP_PKEY_fromdata(import, &made->key, EVP_PKEY_KEYPAIR, parameters) == 1);
    EVP_PKEY_CTX_free(import);
    made->verify = EVP_PKEY_CTX_new_from_pkey(NULL, made->key, NULL);
    made->sign = EVP_PKEY_CTX_new_from_pkey(NULL, made->key, NULL);
    DEMAND(EVP_PKEY_verify_init(made->verify) == 1 && EVP_PKEY_sign_init(made->sign) == 1);
}

static void curve_setup(sgp32_curve which)
{
    const sgp32_bytes input = message_view();
    curve = which;
    DEMAND(sgp32_sha256(&crypto, digest, &input, 1) == SGP32_OK);
    for (size_t i = 0; i < 2; i++) {
        pair_setup(&pairs[i], i);
    }
    generate = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    DEMAND(EVP_PKEY_keygen_init(generate) == 1);
    DEMAND(EVP_PKEY_CTX_set_group_name(
               generate, which == SGP32_CURVE_P256 ? "prime256v1" : "brainpoolP256r1") == 1);
}

static void curve_teardown(void)
{
    for (size_t i = 0; i < 2; i++) {
        EVP_PKEY_CTX_free(pairs[i].verify);
        EVP_PKEY_CTX_free(pairs[i].sign);
        EVP_PKEY_free(pairs[i].key);
    }
    EVP_PKEY_CTX_free(generate);
}

/* Puts down where the protected TLVs of `package` are. */
static void find_segments(void)
{
    sgp32_bpp_units units;
    sgp32_bpp_units_begin(&units, package);
    while (!sgp32_bpp_units_done(&units)) {
        sgp32_bpp_unit unit;
        DEMAND(sgp32_bpp_units_next(&units, &unit) == SGP32_OK);
        if (unit.tag == 0xA0) { /* the list with its segment */
            size_t header = header_size(unit.data.data);
            segments[segment_count++] =
                sgp32_bytes_of(unit.data.data + header, unit.data.size - header);
        } else if (unit.tag == SGP32_BSP_CLEAR || unit.tag == SGP32_BSP_PROFILE) {
            DEMAND(segment_count < SEGMENTS_MAX);
            segments[segment_count++] = unit.data;
        }
    }
}

static void package_setup(void)
{
    static const uint8_t metadata[] = {0xBF, 0x25, 0x0C, 0x5A, 0x0A, 0x98, 0x94, 0x00,
                                       0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x91};
    static uint8_t channel[512];
    char name[] = "AES-128-CBC";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, name, 0),
        OSSL_PARAM_construct_end(),
    };
    const uint8_t eid[16] = {0x89};
    const sgp32_smdp_agreement smdp = {sgp32_text("transaction"),
                                       sgp32_text("host"),
                                       {eid, sizeof eid},
                                       {pairs[0].point, SGP32_POINT_SIZE},
                                       NULL};
    DEMAND(sgp32_smdp_agree(&crypto, &session_keys, &contents.channel, channel, sizeof channel,
                            &pairs[1].private_key, &smdp) == SGP32_OK);
    contents.metadata = sgp32_bytes_of(metadata, sizeof metadata);
    contents.profile_size = sizeof profile;
    for (size_t i = 0; i < sizeof profile; i++) {
        profile[i] = (uint8_t)(i * 7);
    }
    DEMAND(sgp32_bpp_build(&crypto, &package, package_buffer, sizeof package_buffer, &session_keys,
                           &contents, sgp32_bytes_of(profile, sizeof profile)) == SGP32_OK);
    find_segments();

    EVP_CIPHER *cbc = EVP_CIPHER_fetch(NULL, name, NULL);
    EVP_MAC *cmac = EVP_MAC_fetch(NULL, "CMAC", NULL);
    encrypt = EVP_CIPHER_CTX_new();
    decrypt = EVP_CIPHER_CTX_new();
    mac = EVP_MAC_CTX_new(cmac);
    DEMAND(EVP_CipherInit_ex2(encrypt, cbc, session_keys.s_enc, session_keys.s_enc, 1, NULL) == 1);
    DEMAND(EVP_CipherInit_ex2(decrypt, cbc, session_keys.s_enc, session_keys.s_enc, 0, NULL) == 1);
    DEMAND(EVP_CIPHER_CTX_set_padding(encrypt, 0) == 1);
    DEMAND(EVP_CIPHER_CTX_set_padding(decrypt, 0) == 1);
    DEMAND(EVP_MAC_init(mac, session_keys.s_mac, SGP32_AES_SIZE, parameters) == 1);
    EVP_CIPHER_free(cbc);
    EVP_MAC_free(cmac);
}

static void package_teardown(void)
{
    EVP_CIPHER_CTX_free(encrypt);
    EVP_CIPHER_CTX_free(decrypt);
    EVP_MAC_CTX_free(mac);
}

/* Measuring */

typedef struct operation {
    const char *name;
    void (*ours)(void);
    void (*floor)(void); /* NULL: there is none */
    bool limited;
    size_t rounds;
} operation;

enum { ROUNDS_MAX = 2000, ATTEMPTS = 3 };

/* Time that this thread has had: other programs on the machine do not count. */
static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static double time_of(void (*run)(void))
{
    double start = now();
    run();
    return now() - start;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, size_t count)
{
    qsort(values, count, sizeof *values, ascending);
    return values[count / 2];
}

/* Times an operation and its floor; the medians in microseconds. */
static void measure(double *ours, double *floor, const operation *what)
{
    static double samples[2][ROUNDS_MAX];
    for (size_t i = 0; i < what->rounds; i++) {
        turn = i / 2;
        for (size_t k = 0; k < 2; k++) {
            bool is_floor = (i + k) % 2 != 0;
            if (!is_floor || what->floor != NULL) {
                samples[is_floor][i] = time_of(is_floor ? what->floor : what->ours);
            }
        }
    }
    *ours = median(samples[0], what->rounds);
    *floor = what->floor == NULL ? 0 : median(samples[1], what->rounds);
}

static void run_ours(void *data)
{
    const operation *what = data;
    what->ours();
}

/* Prints a figure, or `-` for none. */
static void put(double value, bool there)
{
    if (there) {
        printf("\t%.3f", value);
    } else {
        printf("\t-");
    }
}

static void report(operation *what)
{
    double ours = 0;
    double floor = 0;
    bool within = false;
    for (int attempt = 0; attempt < ATTEMPTS && !within; attempt++) {
        measure(&ours, &floor, what);
        within = !what->limited || ours <= limit * floor;
    }
    size_t of_openssl = openssl_allocations;
    what->ours();
    of_openssl = openssl_allocations - of_openssl;
    bench_memory memory = bench_memory_of(run_ours, what);
    printf("%s\t%.3f", what->name, ours);
    put(floor, what->floor != NULL);
    put(limit, what->limited);
    put((double)package.size, what->ours == open_ours || what->ours == open_stream ||
                                  what->ours == seal_ours || what->ours == seal_stream);
    printf("\t%zu\t%zu\t%zu\n", memory.allocations, of_openssl, memory.stack);
    fflush(stdout);
}

/* The counter collects while this runs and nowhere else. */
__attribute__((noinline)) void measured(const operation *what);
void measured(const operation *what)
{
    what->ours();
}

static void count(operation *what)
{
    what->ours();
    measured(what);
    printf("%s\n", what->name);
}

int main(int argc, char **argv)
{
    static struct {
        sgp32_curve curve;
        operation operations[4];
    } curves[] = {
        {SGP32_CURVE_P256,
         {{"verify, with the key's import; P-256", verify_ours, verify_floor, true, 2000},
          {"sign; P-256", sign_ours, sign_floor, false, 2000},
          {"generate a pair and agree; P-256", agree_ours, agree_floor, false, 1000},
          {"key agreement, both sides; P-256", session_ours, NULL, false, 300}}},
        {SGP32_CURVE_BRAINPOOLP256R1,
         {{"verify, with the key's import; brainpoolP256r1", verify_ours, verify_floor, true, 600},
          {"sign; brainpoolP256r1", sign_ours, sign_floor, false, 600},
          {"generate a pair and agree; brainpoolP256r1", agree_ours, agree_floor, false, 300},
          {"key agreement, both sides; brainpoolP256r1", session_ours, NULL, false, 100}}},
    };
    static operation packages[] = {
        {"open a package of 30 kB", open_ours, open_floor, true, 2000},
        {"open it fed in blocks of 255 octets", open_stream, open_floor, true, 2000},
        {"seal a package of 30 kB", seal_ours, seal_floor, true, 2000},
        {"seal it fed in blocks of 255 octets", seal_stream, seal_floor, true, 2000},
    };
    void (*use)(operation * what) = argc == 2 && strcmp(argv[1], "count") == 0 ? count : report;
    DEMAND(CRYPTO_set_mem_functions(openssl_malloc, openssl_realloc, openssl_free) == 1);
    DEMAND(sgp32_openssl_setup(&context, &crypto, NULL) == SGP32_OK);
    for (size_t c = 0; c < sizeof curves / sizeof curves[0]; c++) {
        curve_setup(curves[c].curve);
        for (size_t i = 0; i < sizeof curves[c].operations / sizeof curves[c].operations[0]; i++) {
            use(&curves[c].operations[i]);
        }
        if (c == 0) {
            package_setup();
        }
        curve_teardown();
    }
    for (size_t i = 0; i < sizeof packages / sizeof packages[0]; i++) {
        use(&packages[i]);
    }
    package_teardown();
    sgp32_session_keys_wipe(&crypto, &session_keys);
    sgp32_openssl_teardown(&context);
    return 0;
}
