/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 bpp open: takes the protection off a Bound Profile Package, as either side does. */
#include <stdlib.h>
#include <string.h>

#include "sgp32/identity.h"

#include "argument.h"
#include "bpp.h"
#include "cryptography.h"
#include "key.h"
#include "tlv.h"
#include "verdict.h"

enum { TAG_METADATA_LIST = 0xA1, TAG_PROFILE_LIST = 0xA3 };

typedef struct open_options {
    const char *private;
    const char *dp_private;
    const char *euicc_otpk;
    const char *eid;
    const char *dp_cert;
    const char *transaction_id;
    const char *profile;
    const char *color;
} open_options;

/* What the options name, read. */
typedef struct open_inputs {
    bpp_file file;
    tool_key one_time;
    tool_key euicc_otpk;
    tool_key dp_cert;
    tool_text transaction_id;
    uint8_t eid[SGP32_EID_SIZE];
} open_inputs;

/* "segment 3 of the profile, tag 86, offset 2345": the element that a fault is about. */
static void add_place(tool_text *out, sgp32_bytes package, const sgp32_bpp_fault *fault)
{
    sgp32_bpp_units units;
    sgp32_bpp_unit unit;
    size_t number = 1;
    tlv head;
    size_t left = package.size - fault->offset;
    const uint8_t *at = package.data + fault->offset;
    bool is_list = left != 0 && (*at == TAG_METADATA_LIST || *at == TAG_PROFILE_LIST);
    bool segmented =
        !is_list && (fault->command == SGP32_BPP_METADATA || fault->command == SGP32_BPP_PROFILE);
    sgp32_bpp_units_begin(&units, package);
    while (segmented && sgp32_bpp_units_next(&units, &unit) == SGP32_OK &&
           unit.offset < fault->offset) {
        bool counts = unit.tag == SGP32_BSP_PROFILE || unit.tag == SGP32_BSP_CLEAR;
        number += counts && unit.part == (sgp32_bpp_part)fault->command;
    }
    if (segmented) {
        text_format(out, "segment %zu of ", number);
    }
    text_put(out, bpp_part_name((sgp32_bpp_part)fault->command));
    if (tlv_read(&head, at, left)) {
        text_put(out, ", tag ");
        tlv_tag_name(out, head.tag);
    }
    text_format(out, ", offset %zu", fault->offset);
}

/* The defect in words: the ErrorReason tells apart what has one status. */
static const char *defect(const sgp32_bpp_fault *fault)
{
    if (fault->status == SGP32_MAC && fault->command == SGP32_BPP_CONFIGURE) {
        return "the MAC of the first segment does not verify: it was changed, or the keys are not "
               "its own (another one-time key, EID or host identifier)";
    }
    switch (fault->reason) {
    case SGP22_ErrorReason_unsupportedRemoteOperationType:
        return "remoteOpId is not installBoundProfilePackage";
    case SGP22_ErrorReason_unsupportedCrtValues:
        return "controlRefTemplate does not say AES-128 (88, 10) and a host identifier of 1 to 16 "
               "octets";
    default:
        return bpp_fault_text(fault->status);
    }
}

static const char *name_of(const sgp32_type *type, int64_t value)
{
    const char *name = sgp32_type_value_name(type, value);
    return name != NULL ? name : "unknown";
}

static int refuse(const open_inputs *in, const sgp32_bpp_fault *fault)
{
    verdict v;
    tool_text place = {NULL, 0, 0};
    add_place(&place, in->file.package, fault);
    verdict_open(&v);
    verdict_say(&v, false, "BoundProfilePackage %s", in->file.path);
    verdict_row(&v, "reason", "%s", defect(fault));
    verdict_row(&v, "place", "%s", place.data);
    verdict_row(&v, "answer",
                "ErrorReason " MARK_WORD "%s" MARK_DIM " (%lld)" MARK_PLAIN
                ", bppCommandId " MARK_WORD "%s" MARK_DIM " (%lld)",
                name_of(&sgp22_ErrorReason_type, fault->reason), (long long)fault->reason,
                name_of(&sgp22_BppCommandId_type, fault->command), (long long)fault->command);
    text_free(&place);
    return verdict_close(&v);
}

/* Segments of the profile. */
static size_t profile_segments(sgp32_bytes package)
{
    sgp32_bpp_units units;
    sgp32_bpp_unit unit;
    size_t count = 0;
    sgp32_bpp_units_begin(&units, package);
    while (sgp32_bpp_units_next(&units, &unit) == SGP32_OK) {
        count += unit.tag == SGP32_BSP_PROFILE;
    }
    return count;
}

/* The transactionId and the hostId of the channel. */
static void add_session(verdict *v, sgp32_bytes channel)
{
    sgp22_InitialiseSecureChannelRequest request;
    tool_text row = {NULL, 0, 0};
    if (sgp22_InitialiseSecureChannelRequest_decode(&request, NULL, channel, SGP32_LENIENT) !=
        SGP32_OK) {
        return; /* it has been decoded before */
    }
    sgp32_bytes host = request.controlRefTemplate.hostId;
    text_put(&row, "transactionId" JOIN MARK_HEX);
    text_hex(&row, request.transactionId.data, request.transactionId.size, 4);
    text_put(&row, MARK_PLAIN ", hostId" JOIN MARK_HEX);
    text_hex(&row, host.data, host.size, 4);
    verdict_row(v, "session", "%s", row.data);
    text_free(&row);
}

/* The summary of an opened package. */
static void describe(verdict *v, const open_inputs *in, const open_options *o,
                     const sgp32_bpp_opened *opened)
{
    tool_text row = {NULL, 0, 0};
    size_t segments = profile_segments(in->file.package);
    verdict_say(v, true, "BoundProfilePackage %s, opened", in->file.path);
    if (o->dp_cert != NULL) {
        key_describe(&row, &in->dp_cert, v->screen.unicode);
        verdict_row(v, "smdpSign", "verified with %s", row.data);
    } else {
        verdict_row(v, "smdpSign", MARK_WARN "not verified" MARK_PLAIN "; --dp-cert has it done");
    }
    add_session(v, opened->channel);
    verdict_row(v, "keys",
                opened->keys_replaced ? "replaced: the profile is under keys of its own"
                                      : "those of the key agreement throughout");
    text_clear(&row);
    text_bytes(&row, opened->profile.size);
    text_format(&row, " in %zu segment%s", segments, segments == 1 ? "" : "s");
    if (o->profile != NULL) {
        text_format(&row, ", written to %s",
                    strcmp(o->profile, "-") == 0 ? "standard output" : o->profile);
    }
    verdict_row(v, "profile", "%s", row.data);
    text_free(&row);
    text_put(&v->out, "\n");
    bpp_draw_part(&v->out, &v->screen, &sgp22_ConfigureISDPRequest_type, opened->configure);
    text_put(&v->out, "\n");
    bpp_draw_part(&v->out, &v->screen, &sgp22_StoreMetadataRequest_type, opened->metadata);
}

/* Writes the profile, and prints the rest where the profile does not go. */
static int deliver(const open_inputs *in, const open_options *o, const sgp32_bpp_opened *opened)
{
    verdict v;
    int status = o->profile != NULL ? argument_save(o->profile, opened->profile) : TOOL_OK;
    if (status != TOOL_OK) {
        return status;
    }
    verdict_open(&v);
    describe(&v, in, o, opened);
    if (o->profile == NULL || strcmp(o->profile, "-") != 0) {
        return verdict_close(&v);
    }
    status = bpp_print(&v.out, stderr);
    text_free(&v.out);
    return status;
}

static int open_package(const open_inputs *in, const open_options *o)
{
    sgp32_bpp_access access = {
        .one_time = &in->one_time.private,
        .smdp_side = o->dp_private != NULL,
        .euicc_otpk = in->euicc_otpk.public.point,
        .smdp_key = o->dp_cert != NULL ? &in->dp_cert.public : NULL,
        .transaction_id = argument_bytes(&in->transaction_id),
        .eid = sgp32_bytes_of(in->eid, sizeof in->eid),
        .options = SGP32_LENIENT,
    };
    sgp32_bpp_opened opened;
    sgp32_bpp_fault fault;
    size_t capacity = in->file.package.size;
    uint8_t *buffer = tool_alloc(capacity);
    sgp32_status status = sgp32_bpp_open(cryptography(), &opened, &fault, buffer, capacity, &access,
                                         in->file.package);
    int result = status == SGP32_OK ? deliver(in, o, &opened) : refuse(in, &fault);
    sgp32_wipe(buffer, capacity);
    free(buffer);
    return result;
}

static int read_inputs(open_inputs *in, const open_options *o, const char *path)
{
    int status = argument_eid(in->eid, o->eid);
    if (status == TOOL_OK && o->transaction_id != NULL) {
        status = argument_hex(&in->transaction_id, "--transaction-id", o->transaction_id, 1, 16);
    }
    if (status == TOOL_OK) {
        status = key_read_private(&in->one_time, o->private != NULL ? o->private : o->dp_private);
    }
    if (status == TOOL_OK && o->euicc_otpk != NULL) {
        status = key_read_public(&in->euicc_otpk, o->euicc_otpk);
    }
    if (status == TOOL_OK && o->dp_cert != NULL) {
        status = key_read_public(&in->dp_cert, o->dp_cert);
    }
    return status == TOOL_OK ? bpp_read(&in->file, path) : status;
}

int bpp_open_run(int count, char **arguments)
{
    open_options o = {NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL};
    const option options[] = {
        {"private", NULL, &o.private, NULL, OPTION_VALUE, 0},
        {"dp-private", NULL, &o.dp_private, NULL, OPTION_VALUE, 0},
        {"euicc-otpk", NULL, &o.euicc_otpk, NULL, OPTION_VALUE, 0},
        {"eid", NULL, &o.eid, NULL, OPTION_VALUE, 0},
        {"dp-cert", NULL, &o.dp_cert, NULL, OPTION_VALUE, 0},
        {"transaction-id", NULL, &o.transaction_id, NULL, OPTION_VALUE, 0},
        {"output-file", NULL, &o.profile, NULL, OPTION_VALUE, 'O'},
        {"color", NULL, &o.color, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    int operands = options_take(options, count, arguments);
    if (operands < 0 || !display_choose(o.color)) {
        return TOOL_USAGE;
    }
    if (operands > 1) {
        return tool_usage("bpp open takes one FILE, not %d", operands);
    }
    if ((o.private != NULL) == (o.dp_private != NULL)) {
        return tool_usage("bpp open needs --private K, the eUICC's one-time private key, or "
                          "--dp-private K, the SM-DP+'s");
    }
    if (o.dp_private != NULL && o.euicc_otpk == NULL) {
        return tool_usage("--dp-private needs --euicc-otpk POINT, the eUICC's one-time public key");
    }
    if (o.eid == NULL) {
        return tool_usage("bpp open needs --eid EID; the keys depend on it");
    }
    const char *path = operands == 1 ? arguments[0] : "-";
    const char *const files[] = {path, o.private, o.dp_private, o.euicc_otpk, o.dp_cert};
    if (argument_inputs(files, sizeof files / sizeof files[0]) != TOOL_OK) {
        return TOOL_USAGE;
    }
    open_inputs in;
    memset(&in, 0, sizeof in);
    int status = read_inputs(&in, &o, path);
    status = status == TOOL_OK ? open_package(&in, &o) : status;
    key_close(&in.one_time);
    key_close(&in.euicc_otpk);
    key_close(&in.dp_cert);
    text_free(&in.transaction_id);
    bpp_close(&in.file);
    return status;
}
