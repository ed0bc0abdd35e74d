/* SPDX-License-Identifier: Apache-2.0 */
/* sgp32 verify notification: euiccSignPIR and euiccNotificationSignature. */
#include <string.h>

#include "sgp32/cert.h"
#include "sgp32/identity.h"
#include "sgp32/rsp.h"

#include "cryptography.h"
#include "verify.h"

/* PendingNotification takes in the other two, which stand alone in some messages. */
static const char *const types[] = {"PendingNotification", "ProfileInstallationResult",
                                    "OtherSignedNotification", NULL};

/* A signed notification of any kind. */
typedef struct notice {
    const char *type;
    const char *signature_name;
    const char *over;
    sgp32_bytes data;
    sgp32_bytes signature;
    const sgp22_NotificationMetadata *metadata;
} notice;

/* False for a compact or an unknown one, which do not hold what was signed. */
static bool notice_of(notice *out, const sgp32_PendingNotification *from)
{
    const sgp32_ProfileInstallationResult *result = &from->profileInstallationResult;
    const sgp22_OtherSignedNotification *other = &from->otherSignedNotification;
    const sgp32_CompactOtherSignedNotification *compact = &from->compactOtherSignedNotification;
    switch (from->choice) {
    case SGP32_PendingNotification_profileInstallationResult:
        *out = (notice){"ProfileInstallationResult",
                        "euiccSignPIR",
                        "ProfileInstallationResultData (BF27)",
                        result->profileInstallationResultData.der,
                        result->euiccSignPIR,
                        &result->profileInstallationResultData.notificationMetadata};
        return true;
    case SGP32_PendingNotification_otherSignedNotification:
        *out = (notice){"OtherSignedNotification",         "euiccNotificationSignature",
                        "NotificationMetadata (BF2F)",     other->tbsOtherNotification.der,
                        other->euiccNotificationSignature, &other->tbsOtherNotification};
        return true;
    case SGP32_PendingNotification_compactOtherSignedNotification:
        *out = (notice){"CompactOtherSignedNotification",    "euiccNotificationSignature",
                        "NotificationMetadata (BF2F)",       compact->tbsOtherNotification.der,
                        compact->euiccNotificationSignature, &compact->tbsOtherNotification};
        return true;
    default:
        return false;
    }
}

/* Number, event, ICCID and address. */
static void add_metadata(verdict *v, const sgp22_NotificationMetadata *metadata)
{
    static const char *const events[] = {"install", "enable", "disable", "delete"};
    tool_text words = {NULL, 0, 0};
    text_put(&words, "number " MARK_NUMBER);
    add_number(&words, &metadata->seqNumber);
    text_put(&words, MARK_PLAIN);
    sgp22_NotificationEvent event = metadata->profileManagementOperation;
    for (size_t bit = 0; bit < event.size; bit++) {
        if ((event.data[bit / 8] & 0x80 >> bit % 8) != 0 && bit < sizeof events / sizeof *events) {
            text_format(&words, ", " MARK_WORD "%s" MARK_PLAIN, events[bit]);
        }
    }
    char iccid[SGP32_ICCID_DIGITS_MAX + 1];
    if (metadata->has_iccid && sgp32_iccid_write(iccid, metadata->iccid) == SGP32_OK) {
        text_format(&words, ", ICCID" JOIN MARK_NUMBER "%s" MARK_PLAIN, iccid);
    }
    text_put(&words, ", to" JOIN MARK_TEXT "\"");
    add_characters(&words, v, metadata->notificationAddress);
    text_put(&words, "\"");
    verdict_row(v, "of", "%s", words.data);
    text_free(&words);
}

/* Says whether the key is the one of the certificate that the notification brings. */
static void add_certificate(verdict *v, const sgp32_PendingNotification *from, const tool_key *key)
{
    if (from->choice != SGP32_PendingNotification_otherSignedNotification) {
        return;
    }
    const pkix_SubjectPublicKeyInfo *info =
        &from->otherSignedNotification.euiccCertificate.tbsCertificate.subjectPublicKeyInfo;
    sgp32_public_key own;
    bool is_same = sgp32_public_key_read(NULL, &own, info) == SGP32_OK &&
                   own.curve == key->public.curve && own.point.size == key->public.point.size &&
                   memcmp(own.point.data, key->public.point.data, own.point.size) == 0;
    verdict_row(v, "brings", "euiccCertificate %s", is_same ? "with this key" : "with another key");
}

static void verify_one(verdict *v, const finding *found, size_t number, const tool_key *key)
{
    sgp32_PendingNotification value;
    notice n;
    if (sgp32_PendingNotification_decode(&value, NULL, found->values[number].der, SGP32_LENIENT) !=
        SGP32_OK) {
        return;
    }
    if (!notice_of(&n, &value)) {
        verdict_say(v, false, "a %s notification",
                    value.choice == SGP32_CHOICE_UNKNOWN ? "unknown" : "compact");
        verdict_row(v, "reason", MARK_ERROR "it does not hold the octets that the eUICC signed");
        verify_add_place(v, key, found, number);
        return;
    }
    sgp32_status status = sgp32_notification_verify(cryptography(), &key->public, &value);
    verdict_say(v, status == SGP32_OK, "%s of the %s", n.signature_name, n.type);
    add_metadata(v, n.metadata);
    if (status != SGP32_OK) {
        verdict_row(v, "reason", MARK_ERROR "%s", verdict_reason(status));
    }
    if (status == SGP32_SIGNATURE) {
        verdict_row(v, "hint",
                    "the key may be another one's (the eUICC's is due), or the "
                    "notification was changed after it was signed");
    } else if (status == SGP32_SIGNATURE_DER) {
        verify_add_der_hint(v, key, n.signature, &n.data, 1);
    }
    verdict_row(v, "over", "%s as received, %zu bytes", n.over, n.data.size);
    add_certificate(v, &value, key);
    verify_add_place(v, key, found, number);
}

int verify_notification_run(int count, char **arguments)
{
    verify_options o = {0};
    const option options[] = {
        {"key", NULL, &o.key, NULL, OPTION_VALUE, 0},
        {"color", NULL, &o.color, "always", OPTION_MAYBE, 0},
        {NULL, NULL, NULL, NULL, OPTION_FLAG, 0},
    };
    tool_key key = {0};
    finding found = {0};
    int status = verify_options_take(&o, options, "verify notification", count, arguments);
    status = status == TOOL_OK ? key_read_public(&key, o.key) : status;
    if (status == TOOL_OK && (status = find_open(&found, o.path, types)) != TOOL_OK) {
        status = verdict_unreadable(status, found.file.path, "notification");
    } else if (status == TOOL_OK) {
        verdict v;
        verdict_open(&v);
        for (size_t i = 0; i < found.count; i++) {
            verify_one(&v, &found, i, &key);
        }
        status = verdict_close(&v);
    }
    find_close(&found);
    key_close(&key);
    return status;
}
