/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libsgp32 against GNU libtasn1, on the modules that our generator emits for it:
 * number of the type (2 octets), then the message.
 *
 * What we accept without unknown parts it accepts, reads the same contents from
 * and encodes to the same octets. What it accepts and encodes to the same octets
 * we accept. The differences that have a reason are listed in explained.h.
 */
#include <libtasn1.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "explained.h"
#include "fuzz.h"

#include "sgp32/codec.h"
#include "sgp32/schema.h"

const fuzz_shape_info fuzz_shape = {2, fuzz_first_type};

extern const asn1_static_node fuzz_tasn1_tree[];
extern const char *const fuzz_tasn1_names[][2];

enum { TYPES_MOST = 1024, PATH_SIZE = 1024, VALUE_MOST = 8192, DEPTH_MOST = 64 };

/* -- libtasn1 ---------------------------------------------------------------------- */

static asn1_node definitions;

/* Whether there is a SET in a type. */
static bool has_set(const sgp32_type *type, uint32_t depth)
{
    sgp32_type_info info;
    sgp32_component_info component;
    sgp32_type_describe(&info, type);
    bool found = info.kind == SGP32_KIND_SET;
    for (size_t i = 0; !found && depth != 0 && sgp32_type_component(&component, type, i); i++) {
        found = has_set(component.type, depth - 1);
    }
    return found;
}

/* The name of a type in libtasn1's modules; NULL for a type without a name, and for one with a
   SET, which libtasn1 sorts with a memcpy from octets to themselves and their neighbours. */
static const char *name_of(const sgp32_type *type)
{
    static const sgp32_type *types[TYPES_MOST];
    static size_t count;
    for (; fuzz_tasn1_names[count][0] != NULL; count++) {
        const sgp32_type *type_found = sgp32_type_find(fuzz_tasn1_names[count][0]);
        types[count] = has_set(type_found, DEPTH_MOST) ? NULL : type_found;
    }
    for (size_t i = 0; i < count; i++) {
        if (types[i] == type) {
            return fuzz_tasn1_names[i][1];
        }
    }
    return NULL;
}

/* An empty value of a type: a copy, which costs less than to make it. */
static asn1_node new_element(const char *name)
{
    char message[ASN1_MAX_ERROR_DESCRIPTION_SIZE];
    static struct {
        const char *name;
        asn1_node element;
    } prototypes[TYPES_MOST];
    size_t number = 0;
    if (definitions == NULL &&
        asn1_array2tree(fuzz_tasn1_tree, &definitions, message) != ASN1_SUCCESS) {
        abort();
    }
    while (prototypes[number].name != NULL && prototypes[number].name != name) {
        number++;
    }
    if (prototypes[number].name == NULL &&
        asn1_create_element(definitions, name, &prototypes[number].element) != ASN1_SUCCESS) {
        abort();
    }
    prototypes[number].name = name;
    return asn1_dup_node(prototypes[number].element, "");
}

static bool encodes_to(asn1_node element, sgp32_bytes der)
{
    char message[ASN1_MAX_ERROR_DESCRIPTION_SIZE];
    int size = (int)der.size;
    uint8_t *out = fuzz_room(der.size);
    bool same = asn1_der_coding(element, "", out, &size, message) == ASN1_SUCCESS &&
                sgp32_bytes_equal(sgp32_bytes_of(out, (size_t)size), der);
    free(out);
    return same;
}

/* -- contents ---------------------------------------------------------------------- */

typedef struct reading {
    asn1_node element;
    explained_case *seen;
    char path[PATH_SIZE];
    size_t lengths[DEPTH_MOST]; /* of the path at each depth */
} reading;

/* Contents that libtasn1 gives as they are on the wire. */
static bool is_plain(sgp32_kind kind)
{
    return kind == SGP32_KIND_OCTETS || kind == SGP32_KIND_INTEGER ||
           kind == SGP32_KIND_NAMED_INTEGER || kind == SGP32_KIND_ENUMERATED ||
           (kind >= SGP32_KIND_UTF8 && kind <= SGP32_KIND_UNIVERSAL);
}

static sgp32_status read_event(void *context, const sgp32_event *event)
{
    reading *r = (reading *)context;
    sgp32_type_info info;
    sgp32_component_info component;
    if (event->kind == SGP32_EVENT_UNKNOWN || event->depth + 1 >= DEPTH_MOST) {
        r->seen->has_unknown = true;
        return SGP32_OK;
    }
    if (event->kind == SGP32_EVENT_LEAVE) {
        return SGP32_OK;
    }
    size_t length = r->lengths[event->depth];
    if (event->parent != NULL) {
        bool named =
            sgp32_type_component(&component, event->parent, event->index) && component.name != NULL;
        const char *dot = length == 0 ? "" : ".";
        int added =
            named ? snprintf(r->path + length, PATH_SIZE - length, "%s%s", dot, component.name)
                  : snprintf(r->path + length, PATH_SIZE - length, "%s?%u", dot, event->index + 1);
        length += (size_t)added;
    }
    r->path[length] = '\0';
    r->lengths[event->depth + 1] = length;
    sgp32_type_describe(&info, event->type);
    explained_note(r->seen, &info, event);
    if (r->element != NULL && is_plain(info.kind) && event->kind == SGP32_EVENT_VALUE) {
        static uint8_t value[VALUE_MOST];
        int size = sizeof value;
        int result = asn1_read_value(r->element, r->path, value, &size);
        if (result != ASN1_SUCCESS ||
            !sgp32_bytes_equal(sgp32_bytes_of(value, (size_t)size), event->content)) {
            if (!explained_contents(r->seen)) {
                fprintf(stderr, "at %s: %s\n", r->path, asn1_strerror(result));
                FUZZ_REQUIRE(false);
            }
        }
    }
    return SGP32_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sgp32_bytes input = sgp32_bytes_of(data, size);
    char message[ASN1_MAX_ERROR_DESCRIPTION_SIZE];
    const sgp32_type *type = fuzz_take_type(&input);
    const char *name = name_of(type);
    if (name == NULL || input.size == 0 || input.size > VALUE_MOST) {
        return 0;
    }
    static reading r;
    explained_case seen = {.name = name, .type = type, .der = input};
    r.seen = &seen;
    r.element = NULL;
    sgp32_error error;
    sgp32_status ours = sgp32_walk(type, &error, input, SGP32_STRICT, read_event, &r);
    asn1_node element = new_element(name);
    int left = (int)input.size;
    int result =
        asn1_der_decoding2(&element, input.data, &left, ASN1_DECODE_FLAG_STRICT_DER, message);
    bool theirs = result == ASN1_SUCCESS && left == (int)input.size;
    bool same = theirs && encodes_to(element, input);
    if (ours == SGP32_OK && !seen.has_unknown) {
        if (!theirs || !same) {
            if (!explained_refusal(&seen)) {
                fprintf(stderr, "%s: %s %s%s\n", name, asn1_strerror(result), message,
                        theirs ? "; encodes otherwise" : "");
                FUZZ_REQUIRE(false);
            }
        } else {
            r.element = element;
            FUZZ_REQUIRE(sgp32_walk(type, &error, input, SGP32_STRICT, read_event, &r) == SGP32_OK);
        }
    } else if (ours != SGP32_OK && same) {
        char line[256];
        sgp32_error_format(line, sizeof line, &error);
        if (!explained_laxity(&seen, &error)) {
            fprintf(stderr, "%s: accepted by libtasn1; %s\n", name, line);
            FUZZ_REQUIRE(false);
        }
    }
    asn1_delete_structure(&element);
    return 0;
}
