/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 bpp seal: makes a Bound Profile Package of a profile, as the SM-DP+ does. */
#include <stdlib.h>
#include <string.h>

#include "sgp32/identity.h"

#include "argument.h"
#include "bpp.h"
#include "cryptography.h"
#include "key.h"
#include "verdict.h"

enum {
    CHANNEL_ROOM = 512,                 /* no InitialiseSecureChannelRequest is larger */
    KEYS_SIZE = 3 * SGP32_AES_SIZE,     /* --replace-keys */
    PROFILE_MAX = 16 * 1024 * 1024 - 1, /* the library's limit */
};

typedef struct seal_options {
    const char *key;
    const char *dp_private;
    const char *euicc_otpk;
    const char *eid;
    const char *transaction_id;
    const char *host_id;
    const char *metadata;
    const char *configure;
    const char *replace_keys;
    const char *package;
    const char *color;
} seal_options;

/* What the options name, read. */
typedef struct seal_inputs {
    tool_key key;
    tool_key dp_private;
    tool_key euicc_otpk;
    tool_text transaction_id;
    tool_text host_id;
    tool_text replace_keys;
    tool_text metadata;
    tool_text configure;
    input profile;
    uint8_t eid[SGP32_EID_SIZE];
} seal_inputs;

/* The octets of an option, or as many random ones if it is not given. */
static int hex_or_random(tool_text *out, const char *name, const char *text, size_t least,
                         size_t most)
{
    if (text != NULL) {
        return argument_hex(out, name, text, least, most);
    }
    uint8_t *octets = (uint8_t *)text_reserve(out, most);
    if (sgp32_random(cryptography(), octets, most) != SGP32_OK) {
        return tool_usage("there are no random octets for %s", name);
    }
    out->size = most;
    return TOOL_OK;
}

/* Keys of the option's own, or random ones for "random", its value if none is given. */
static int read_replace_keys(tool_text *out, const char *text)
{
    if (text == NULL) {
        return TOOL_OK;
    }
    bool is_random = strcmp(text, "random") == 0;
    return hex_or_random(out, "--replace-keys", is_random ? NULL : text, KEYS_SIZE, KEYS_SIZE);
}

static int read_inputs(seal_inputs *in, const seal_options *o, const char *path)
{
    int status = argument_eid(in->eid, o->eid);
    if (status == TOOL_OK) {
        status = hex_or_random(&in->transaction_id, "--transaction-id", o->transaction_id, 1, 16);
    }
    if (status == TOOL_OK) {
        status = hex_or_random(&in->host_id, "--host-id", o->host_id, 1, 16);
    }
    status = status == TOOL_OK ? read_replace_keys(&in->replace_keys, o->replace_keys) : status;
    status = status == TOOL_OK ? key_read_private(&in->key, o->key) : status;
    status = status == TOOL_OK ? key_read_public(&in->euicc_otpk, o->euicc_otpk) : status;
    if (status == TOOL_OK && o->dp_private != NULL) {
        status = key_read_private(&in->dp_private, o->dp_private);
    }
    if (status == TOOL_OK) {
        status = argument_value(&in->metadata, &sgp22_StoreMetadataRequest_type, o->metadata);
    }
    if (status == TOOL_OK && o->configure != NULL) {
        status = argument_value(&in->configure, &sgp22_ConfigureISDPRequest_type, o->configure);
    }
    return status == TOOL_OK ? input_open(&in->profile, path, INPUT_AUTO) : status;
}

/* All three keys have to be on one curve. */
static int check_curves(const seal_inputs *in, const seal_options *o)
{
    const tool_key *other = NULL;
    if (in->euicc_otpk.public.curve != in->key.public.curve) {
        other = &in->euicc_otpk;
    } else if (o->dp_private != NULL && in->dp_private.public.curve != in->key.public.curve) {
        other = &in->dp_private;
    }
    return other == NULL ? TOOL_OK
                         : tool_usage("the keys are on different curves: %s is on %s, %s on %s",
                                      in->key.file.path, key_curve_name(in->key.public.curve),
                                      other->file.path, key_curve_name(other->public.curve));
}

/* The InitialiseSecureChannelRequest and the session keys. */
static sgp32_status agree(const seal_inputs *in, const seal_options *o, sgp32_session_keys *keys,
                          sgp32_bytes *channel, uint8_t *buffer, size_t capacity)
{
    sgp32_smdp_agreement agreement = {
        .transaction_id = argument_bytes(&in->transaction_id),
        .host_id = argument_bytes(&in->host_id),
        .eid = sgp32_bytes_of(in->eid, sizeof in->eid),
        .euicc_otpk = in->euicc_otpk.public.point,
        .one_time = o->dp_private != NULL ? &in->dp_private.private : NULL,
    };
    return sgp32_smdp_agree(cryptography(), keys, channel, buffer, capacity, &in->key.private,
                            &agreement);
}

/* Builds the package of what has been agreed on; `*buffer` is the caller's to free. */
static sgp32_status build(const seal_inputs *in, const sgp32_session_keys *keys,
                          sgp32_bytes channel, sgp32_bytes *package, uint8_t **buffer)
{
    sgp32_session_keys own = {{0}, {0}, {0}};
    const uint8_t *octets = (const uint8_t *)in->replace_keys.data;
    sgp32_bpp_contents contents = {
        .channel = channel,
        .configure = argument_bytes(&in->configure),
        .metadata = argument_bytes(&in->metadata),
        .profile_keys = in->replace_keys.size != 0 ? &own : NULL,
    };
    sgp32_bytes profile = input_bytes(&in->profile);
    if (contents.profile_keys != NULL) {
        memcpy(own.mac_chaining, octets, SGP32_AES_SIZE);
        memcpy(own.s_enc, octets + SGP32_AES_SIZE, SGP32_AES_SIZE);
        memcpy(own.s_mac, octets + 2 * SGP32_AES_SIZE, SGP32_AES_SIZE);
    }
    sgp32_status status =
        sgp32_bpp_build(cryptography(), package, NULL, 0, keys, &contents, profile);
    if (status == SGP32_OK) {
        *buffer = tool_alloc(package->size);
        status = sgp32_bpp_build(cryptography(), package, *buffer, package->size, keys, &contents,
                                 profile);
    }
    if (contents.profile_keys != NULL) {
        sgp32_session_keys_wipe(cryptography(), &own);
    }
    return status;
}

static int deliver(const seal_inputs *in, const seal_options *o, sgp32_bytes package)
{
    bool to_stdout = strcmp(o->package, "-") == 0;
    verdict v;
    tool_text key = {NULL, 0, 0};
    int status = argument_save(o->package, package);
    if (status != TOOL_OK) {
        return status;
    }
    verdict_open(&v);
    key_describe(&key, &in->key, v.screen.unicode);
    verdict_say(&v, true, "BoundProfilePackage of %s, sealed", in->profile.path);
    verdict_row(&v, "smdpSign", "made with %s", key.data);
    verdict_row(&v, "smdpOtpk", o->dp_private != NULL ? "that of --dp-private" : "a new one");
    verdict_row(&v, "keys",
                o->replace_keys == NULL ? "those of the key agreement throughout"
                                        : "replaced: the profile is under keys of its own");
    verdict_row(&v, "package", "written to %s", to_stdout ? "standard output" : o->package);
    text_put(&v.out, "\n");
    bpp_draw(&v.out, &v.screen, package);
    text_free(&key);
    if (!to_stdout) {
        return verdict_close(&v);
    }
    status = bpp_print(&v.out, stderr);
    text_free(&v.out);
    return status;
}

static int seal(const seal_inputs *in, const seal_options *o)
{
    uint8_t room[CHANNEL_ROOM];
    uint8_t *buffer = NULL;
    sgp32_session_keys keys;
    sgp32_bytes channel;
    sgp32_bytes package = {NULL, 0};
    if (input_bytes(&in->profile).size > PROFILE_MAX) {
        return tool_reject("%s: a profile of 16 MiB and more fits no package", in->profile.path);
    }
    sgp32_status status = agree(in, o, &keys, &channel, room, sizeof room);
    if (status == SGP32_OK) {
        status = build(in, &keys, channel, &package, &buffer);
        sgp32_session_keys_wipe(cryptography(), &keys);
    }
    int result = status == SGP32_OK
                     ? deliver(in, o, package)
                     : tool_reject("no package could be made: %s", bpp_fault_text(status));
    free(buffer);
    return result;
}

/* What is missing among the options; NULL if nothing is. */
static const char *missing(const seal_options *o)
{
    return o->key == NULL          ? "--key K, the private key of the DPpb certificate"
           : o->euicc_otpk == NULL ? "--euicc-otpk POINT, the eUICC's one-time public key"
           : o->eid == NULL        ? "--eid EID"
           : o->metadata == NULL   ? "--metadata FILE, a StoreMetadataRequest"
           : o->package == NULL    ? "-O PACKAGE, the file to write"
                                   : NULL;
}

static void free_inputs(seal_inputs *in)
{
    key_close(&in->key);
    key_close(&in->dp_private);
    key_close(&in->euicc_otpk);
    text_free(&in->transaction_id);
    text_free(&in->host_id);
    sgp32_wipe(in->replace_keys.data, in->replace_keys.capacity);
    text_free(&in->replace_keys);
    text_free(&in->metadata);
    text_free(&in->configure);
    input_close(&in->profile);
}

int bpp_seal_run(int count, char **arguments)
{
    seal_options o = {.key = NULL};
    const option options[] = {
        {"key", NULL, &o.key, NULL, OPTION_VALUE, 0},
        {"dp-private", NULL, &o.dp_private, NULL, OPTION_VALUE, 0},
        {"euicc-otpk", NULL, &o.euicc_otpk, NULL, OPTION_VALUE, 0},
        {"eid", NULL, &o.eid, NULL, OPTION_VALUE, 0},
        {"transaction-id", NULL, &o.transaction_id, NULL, OPTION_VALUE, 0},
        {"host-id", NULL, &o.host_id, NULL, OPTION_VALUE, 0},
        {"metadata", NULL, &o.metadata, NULL, OPTION_VALUE, 0},
        {"configure", NULL, &o.configure, NULL, OPTION_VALUE, 0},
        {"replace-keys", NULL, &o.replace_keys, "random", OPTION_MAYBE, 0},
        {"output-file", NULL, &o.package, NULL, OPTION_VALUE, 'O'},
        {"color", NULL, &o.color, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    if (operands < 0 || !display_choose(o.color)) {
        return TOOL_USAGE;
    }
    if (operands > 1) {
        return tool_usage("bpp seal takes one PROFILE, not %d", operands);
    }
    if (missing(&o) != NULL) {
        return tool_usage("bpp seal needs %s", missing(&o));
    }
    const char *path = operands == 1 ? arguments[0] : "-";
    const char *const files[] = {path, o.key, o.dp_private, o.euicc_otpk, o.metadata, o.configure};
    if (argument_inputs(files, sizeof files / sizeof files[0]) != TOOL_OK) {
        return TOOL_USAGE;
    }
    seal_inputs in;
    memset(&in, 0, sizeof in);
    int status = read_inputs(&in, &o, path);
    status = status == TOOL_OK ? check_curves(&in, &o) : status;
    status = status == TOOL_OK ? seal(&in, &o) : status;
    free_inputs(&in);
    return status;
}
