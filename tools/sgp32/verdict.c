/* SPDX-License-Identifier: Apache-2.0 */
/* Puts verdicts into words and columns. */
#include "verdict.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "message.h"

#define LABEL_COLUMNS 11 /* of "  reason   " */
#define CHECK_COLUMNS 40 /* of "good     euiccNotificationSignature    " */

void verdict_open(verdict *v)
{
    *v = (verdict){0};
    display_open(&v->screen, stdout);
}

void verdict_say(verdict *v, bool is_good, const char *format, ...)
{
    va_list arguments;
    if (v->out.size != 0) {
        text_put(&v->out, "\n");
    }
    v->good += is_good;
    v->refused += !is_good;
    text_put(&v->out, is_good ? MARK_TEXT "good     " MARK_BOLD : MARK_ERROR "refused  " MARK_BOLD);
    va_start(arguments, format);
    text_format_list(&v->out, format, arguments);
    va_end(arguments);
    text_put(&v->out, "\n");
}

/* Adds a body after its label, broken into lines that all begin at `column`. */
static void add_body(verdict *v, size_t column, const char *format, va_list arguments)
{
    tool_text body = {NULL, 0, 0};
    tool_text lines = {NULL, 0, 0};
    text_format_list(&body, format, arguments);
    display_flow(&lines, &v->screen, &body, NULL, v->screen.width - column, SIZE_MAX);
    for (size_t i = 0; i < lines.size; i++) {
        text_add(&v->out, &lines.data[i], 1);
        if (lines.data[i] == '\n') {
            text_repeat(&v->out, " ", column);
        }
    }
    text_put(&v->out, "\n");
    text_free(&body);
    text_free(&lines);
}

void verdict_row(verdict *v, const char *label, const char *format, ...)
{
    va_list arguments;
    text_format(&v->out, "  " MARK_DIM "%-*s" MARK_PLAIN, LABEL_COLUMNS - 2, label);
    va_start(arguments, format);
    add_body(v, LABEL_COLUMNS, format, arguments);
    va_end(arguments);
}

void verdict_check(verdict *v, check_result result, const char *what, const char *format, ...)
{
    static const char *const words[] = {MARK_TEXT "good     ", MARK_ERROR "refused  ",
                                        MARK_WARN "note     "};
    va_list arguments;
    v->good += result == CHECK_GOOD;
    v->refused += result == CHECK_REFUSED;
    /* On a narrow screen the words go below. */
    size_t column = v->screen.width >= 2 * CHECK_COLUMNS ? CHECK_COLUMNS : LABEL_COLUMNS;
    text_format(&v->out, "%s" MARK_PLAIN "%-*s ", words[result], CHECK_COLUMNS - 10, what);
    if (column != CHECK_COLUMNS) {
        text_put(&v->out, "\n");
        text_repeat(&v->out, " ", column);
    }
    va_start(arguments, format);
    add_body(v, column, format, arguments);
    va_end(arguments);
}

void verdict_forms(verdict *v, uint32_t forms)
{
    for (uint32_t bit = 1; bit != 0; bit <<= 1) {
        const char *name = (forms & bit) != 0 ? sgp32_form_name(bit) : NULL;
        if (name != NULL) {
            verdict_row(v, "lenient", MARK_WARN "%s" MARK_PLAIN ": %s", name, form_meaning(bit));
        }
    }
}

const char *verdict_reason(sgp32_status status)
{
    switch (status) {
    case SGP32_SIGNATURE:
        return "the signature does not verify with this key over these octets";
    case SGP32_SIGNATURE_DER:
        return "the signature is an ECDSA-Sig-Value in DER; the 64 octets r, s are due";
    case SGP32_SIGNATURE_FORM:
        return "the signature is not the 64 octets r, s";
    case SGP32_SIGNATURE_RANGE:
        return "r or s of the signature is zero or not below the order of the curve";
    case SGP32_CURVE:
        return "this build cannot use the curve of the key";
    case SGP32_KEY:
        return "the key is not an uncompressed point of 65 octets";
    case SGP32_POINT:
        return "the key is no point of its curve";
    case SGP32_TAG:
        return "the signed object has another tag than it should";
    case SGP32_CRYPTO:
        return "the crypto provider failed, so nothing is known";
    default:
        return sgp32_status_name(status);
    }
}

int verdict_close(verdict *v)
{
    tool_text shown = {NULL, 0, 0};
    display_render(&shown, &v->screen, v->out.data, v->out.size);
    int status = tool_write(shown.data, shown.size);
    text_free(&shown);
    text_free(&v->out);
    if (status != TOOL_OK) {
        return status;
    }
    return v->refused == 0 && v->good != 0 ? TOOL_OK : TOOL_REJECTED;
}

int verdict_unreadable(int status, const char *path, const char *what)
{
    if (status == TOOL_REJECTED) {
        verdict v;
        tool_text name = {NULL, 0, 0};
        verdict_open(&v);
        text_escape(&name, path, strlen(path), v.screen.unicode);
        verdict_say(&v, false, "%s is no %s that could be verified", name.data, what);
        text_free(&name);
        status = verdict_close(&v);
    }
    return status;
}
