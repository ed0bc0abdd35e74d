/* SPDX-License-Identifier: Apache-2.0 */
/* Settles what a message is, and says why it is none. */
#include "message.h"

#include "sgp32/deviations.h"

#include "detect.h"
#include "report.h"
#include "tlv.h"

/* Types that are named when several fit, or when none does. */
#define NAMED_MAX 4

/* "SGP32Definitions.X", and how many parts of it are unknown. */
static void add_fit(tool_text *out, const fit *f)
{
    type_full_name(out, f->type);
    if (f->unknown != 0) {
        text_format(out, JOIN "(%zu" JOIN "unknown" JOIN "part%s)", f->unknown,
                    f->unknown == 1 ? "" : "s");
    }
}

static void add_others(tool_text *out, const detection *found)
{
    for (size_t i = 1; i < found->count && i <= NAMED_MAX; i++) {
        text_put(out, i == 1 ? "" : ", ");
        add_fit(out, &found->fits[i]);
    }
    if (found->count > NAMED_MAX + 1) {
        text_format(out, " and %zu more", found->count - NAMED_MAX - 1);
    }
}

/* If only lenient decoding takes the message, says so. */
static void add_lenient_hint(tool_text *out, const message *m, const sgp32_type *type)
{
    sgp32_error error;
    if (m->options != SGP32_STRICT ||
        sgp32_validate(type, &error, m->der, SGP32_LENIENT) != SGP32_OK) {
        return;
    }
    text_put(out, "\n" MARK_WARN "  --lenient accepts it:" MARK_PLAIN);
    for (uint32_t bit = 1; bit != 0; bit <<= 1) {
        const char *name = (error.forms & bit) != 0 ? sgp32_form_name(bit) : NULL;
        if (name != NULL) {
            text_format(out, " %s", name);
        }
    }
    text_put(out, "\n");
}

/* If the message is of another type than the one that was asked for, says so. */
static void add_type_hint(tool_text *out, const message *m)
{
    detection found;
    detect(&found, m->der, m->options);
    if (found.count != 0) {
        text_put(out, "\n" MARK_WARN "  It decodes as:" MARK_PLAIN " ");
        for (size_t i = 0; i < found.count && i < NAMED_MAX; i++) {
            text_put(out, i == 0 ? "" : ", ");
            add_fit(out, &found.fits[i]);
        }
        text_put(out, "\n");
    }
    detect_free(&found);
}

int message_reject_as(const message *m, const sgp32_type *type, const sgp32_error *error,
                      bool was_asked)
{
    tool_text out = {NULL, 0, 0};
    text_format(&out, MARK_DIM "sgp32: " MARK_ERROR "rejected: " MARK_PLAIN "%s is not a valid ",
                m->path);
    type_full_name(&out, type);
    text_put(&out, "\n  ");
    report_message(&out, error);
    text_put(&out, "\n\n");
    report_octets(&out, m->der, error->offset);
    add_lenient_hint(&out, m, type);
    if (was_asked) {
        add_type_hint(&out, m);
    }
    if (m->form != INPUT_DER) {
        text_format(&out, "\n" MARK_DIM "  The input was read as %s, %zu bytes.\n",
                    input_form_name(m->form), m->der.size);
    }
    report_print(&out);
    text_free(&out);
    return TOOL_REJECTED;
}

/* Says that no type fits: by the one that came farthest. */
static int reject_all(const message *m, const detection *found)
{
    int status = TOOL_REJECTED;
    if (found->miss_count != 0) {
        status = message_reject_as(m, found->misses[0].type, &found->misses[0].error, false);
        tool_text others = {NULL, 0, 0};
        for (size_t i = 1; i < found->miss_count && i <= NAMED_MAX; i++) {
            text_put(&others, i == 1 ? "" : ", ");
            type_full_name(&others, found->misses[i].type);
        }
        if (found->miss_count > 1) {
            tool_note("%zu types have this tag and none fits; this one came farthest. With -t TYPE "
                      "another is tried: %s%s",
                      found->miss_count, others.data,
                      found->miss_count > NAMED_MAX + 1 ? ", ..." : "");
        }
        text_free(&others);
        return status;
    }
    tool_text out = {NULL, 0, 0};
    text_format(&out, MARK_DIM "sgp32: " MARK_ERROR "rejected: " MARK_PLAIN "%s ", m->path);
    if (found->tag != 0) {
        text_put(&out, "begins with the tag ");
        tlv_tag_name(&out, found->tag);
        text_put(&out, ", and no type does; sgp32 types lists all\n\n");
    } else {
        text_put(&out, "does not begin with a tag\n\n");
    }
    report_octets(&out, m->der, 0);
    if (m->form != INPUT_DER) {
        text_format(&out, "\n" MARK_DIM "  The input was read as %s, %zu bytes.\n",
                    input_form_name(m->form), m->der.size);
    }
    report_print(&out);
    text_free(&out);
    return status;
}

int message_settle(message *m, const sgp32_type *asked)
{
    if (asked != NULL) {
        sgp32_error error;
        m->type = asked;
        if (sgp32_validate(asked, &error, m->der, m->options) != SGP32_OK) {
            return message_reject_as(m, asked, &error, true);
        }
        m->forms = error.forms;
        return TOOL_OK;
    }
    detection found;
    detect(&found, m->der, m->options);
    int status = TOOL_OK;
    if (found.count != 0) {
        m->type = found.fits[0].type;
        m->forms = found.fits[0].forms;
        add_others(&m->others, &found);
    } else {
        status = reject_all(m, &found);
    }
    detect_free(&found);
    return status;
}

const char *form_meaning(uint32_t form)
{
    static const struct {
        uint32_t form;
        const char *meaning;
    } known[] = {
        {SGP32_FORM_LENGTH, "a length not in its shortest form"},
        {SGP32_FORM_INTEGER, "an INTEGER not in its shortest form"},
        {SGP32_FORM_BOOLEAN, "a BOOLEAN that is true with another value than FF"},
        {SGP32_FORM_DEFAULT, "a DEFAULT value that is encoded"},
        {SGP32_FORM_BITS, "trailing zero bits in a named bit list"},
        {SGP32_DEVIATION_NESTED_CERTIFICATE, "a certificate or key that keeps its 30 inside"},
        {SGP32_DEVIATION_KEY_DATA_ARM, "key data of an eIM without its tag A0 or A1"},
        {SGP32_DEVIATION_OMITTED_ARM, "a CHOICE without the tag of its alternative"},
        {SGP32_DEVIATION_DOUBLED_TAG, "the tag of a CHOICE written twice"},
        {SGP32_DEVIATION_ROLLBACK_FLAG_TAG, "rollbackFlag tagged 80 or 81, not 05"},
        {SGP32_DEVIATION_REFRESH_FLAG_TAG, "refreshFlag tagged 01, not 80"},
        {SGP32_DEVIATION_ROLLBACK_RESULT_TAG, "cmdResult tagged 80, not 02"},
        {SGP32_DEVIATION_CORRELATION_ID, "correlationId without its A0, or its error tagged 02"},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (known[i].form == form) {
            return known[i].meaning;
        }
    }
    return "";
}
