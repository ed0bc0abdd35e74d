/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 keys: the session keys that two one-time keys agree on. */
#include "sgp32/bsp.h"
#include "sgp32/identity.h"
#include "sgp32/rsp.h"

#include "argument.h"
#include "cryptography.h"
#include "key.h"

typedef struct keys_options {
    const char *private;
    const char *peer;
    const char *eid;
    const char *host_id;
    const char *key_type;
    const char *key_length;
} keys_options;

/* What goes into the keys besides the secret. */
typedef struct shared_info {
    uint8_t eid[SGP32_EID_SIZE];
    tool_text host_id;
    tool_text key_type;
    tool_text key_length;
} shared_info;

static int read_info(shared_info *info, const keys_options *o)
{
    int status = argument_eid(info->eid, o->eid);
    if (status == TOOL_OK) {
        status = argument_hex(&info->host_id, "--host-id", o->host_id, 1, 16);
    }
    if (status == TOOL_OK) {
        status = argument_hex(&info->key_type, "--key-type", o->key_type, 1, 1);
    }
    if (status == TOOL_OK) {
        status = argument_hex(&info->key_length, "--key-length", o->key_length, 1, 1);
    }
    return status;
}

static void free_info(shared_info *info)
{
    text_free(&info->host_id);
    text_free(&info->key_type);
    text_free(&info->key_length);
}

static int print(const sgp32_session_keys *keys)
{
    tool_text out = {NULL, 0, 0};
    text_put(&out, "{\"macChaining\": \"");
    text_hex(&out, keys->mac_chaining, sizeof keys->mac_chaining, 0);
    text_put(&out, "\", \"sEnc\": \"");
    text_hex(&out, keys->s_enc, sizeof keys->s_enc, 0);
    text_put(&out, "\", \"sMac\": \"");
    text_hex(&out, keys->s_mac, sizeof keys->s_mac, 0);
    text_put(&out, "\"}\n");
    int status = tool_write(out.data, out.size);
    sgp32_wipe(out.data, out.capacity);
    text_free(&out);
    return status;
}

static int agree(const tool_key *own, const tool_key *peer, const shared_info *info)
{
    uint8_t secret[SGP32_SCALAR_SIZE];
    sgp32_session_keys keys;
    if (own->private.curve != peer->public.curve) {
        return tool_usage("the keys are on different curves: %s is on %s, %s on %s", own->file.path,
                          key_curve_name(own->private.curve), peer->file.path,
                          key_curve_name(peer->public.curve));
    }
    sgp32_status status = sgp32_ecdh(cryptography(), secret, &own->private, &peer->public);
    if (status == SGP32_OK) {
        status = sgp32_session_keys_derive(
            cryptography(), &keys, sgp32_bytes_of(secret, sizeof secret),
            (uint8_t)info->key_type.data[0], (uint8_t)info->key_length.data[0],
            argument_bytes(&info->host_id), sgp32_bytes_of(info->eid, sizeof info->eid));
    }
    sgp32_wipe(secret, sizeof secret);
    int result = status == SGP32_OK
                     ? print(&keys)
                     : tool_reject("no keys could be agreed on: %s", sgp32_status_name(status));
    if (status == SGP32_OK) {
        sgp32_session_keys_wipe(cryptography(), &keys);
    }
    return result;
}

int keys_run(int count, char **arguments)
{
    keys_options o = {NULL, NULL, NULL, NULL, "88", "10"};
    const option options[] = {
        {"private", NULL, &o.private, NULL, OPTION_VALUE, 0},
        {"peer", NULL, &o.peer, NULL, OPTION_VALUE, 0},
        {"eid", NULL, &o.eid, NULL, OPTION_VALUE, 0},
        {"host-id", NULL, &o.host_id, NULL, OPTION_VALUE, 0},
        {"key-type", NULL, &o.key_type, NULL, OPTION_VALUE, 0},
        {"key-length", NULL, &o.key_length, NULL, OPTION_VALUE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    if (operands < 0) {
        return TOOL_USAGE;
    }
    if (operands != 0) {
        return tool_usage("keys takes options only, not %s", arguments[0]);
    }
    if (o.private == NULL || o.peer == NULL || o.eid == NULL || o.host_id == NULL) {
        return tool_usage("keys needs --private, --peer, --eid and --host-id");
    }
    const char *const files[] = {o.private, o.peer};
    if (argument_inputs(files, 2) != TOOL_OK) {
        return TOOL_USAGE;
    }
    shared_info info = {{0}, {NULL, 0, 0}, {NULL, 0, 0}, {NULL, 0, 0}};
    tool_key own = {.has_private = false};
    tool_key peer = {.has_private = false};
    int status = read_info(&info, &o);
    status = status == TOOL_OK ? key_read_private(&own, o.private) : status;
    status = status == TOOL_OK ? key_read_public(&peer, o.peer) : status;
    status = status == TOOL_OK ? agree(&own, &peer, &info) : status;
    key_close(&own);
    key_close(&peer);
    free_info(&info);
    return status;
}
