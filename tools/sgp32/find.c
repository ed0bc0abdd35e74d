/* SPDX-License-Identifier: Apache-2.0 */
/* Looks for values of a type: first the whole message, then what it carries. */
#include "find.h"

#include <stdlib.h>

#include "detect.h"
#include "message.h"
#include "node.h"

static found_value *add(finding *out, const sgp32_type *type, sgp32_bytes der)
{
    out->values = tool_realloc(out->values, (out->count + 1) * sizeof *out->values);
    out->values[out->count] = (found_value){type, der, {NULL, 0, 0}};
    return &out->values[out->count++];
}

/* Whether the octets are a value of the type. An extensible CHOICE takes every tag as an unknown
   alternative; here it has to be a known one. */
static bool is_valid(const sgp32_type *type, sgp32_error *error, sgp32_bytes der)
{
    tlv head;
    return sgp32_validate(type, error, der, SGP32_LENIENT) == SGP32_OK &&
           tlv_read(&head, der.data, der.size) && type_begins_with(type, head.tag);
}

/* Adds the path to a node: "GetEimPackageResponse.euiccPackageRequest". */
static void add_path(tool_text *out, const node *at)
{
    if (at->parent == NULL) {
        text_put(out, type_title(at->type));
        return;
    }
    add_path(out, at->parent);
    if (at->name != NULL) {
        text_format(out, ".%s", at->name);
        return;
    }
    size_t number = 0;
    for (const node *before = at->parent->first; before != at; before = before->next) {
        number++;
    }
    text_format(out, "[%zu]", number);
}

/* Takes a node of a wanted type: its TLV, or what an explicit tag around that holds. */
static void take_node(finding *out, const node *at, const sgp32_type *type)
{
    tlv outer;
    sgp32_bytes der = at->der;
    if (!is_valid(type, NULL, der) && tlv_read(&outer, der.data, der.size)) {
        der = sgp32_bytes_of(der.data + outer.header, outer.size);
    }
    if (is_valid(type, NULL, der)) {
        add_path(&add(out, type, der)->where, at);
    }
}

static void search(finding *out, const node *at, const char *const *types)
{
    for (size_t i = 0; types[i] != NULL; i++) {
        if (at->type != NULL && type_is(at->type, types[i])) {
            take_node(out, at, type_named(types[i]));
            return;
        }
    }
    for (const node *child = at->first; child != NULL; child = child->next) {
        search(out, child, types);
    }
}

/* Searches a message that decodes as `type`. */
static void search_message(finding *out, sgp32_bytes der, const fit *as, const char *const *types)
{
    node_tree tree;
    if (node_tree_build(&tree, as->type, der, SGP32_LENIENT)) {
        search(out, tree.root, types);
        out->forms = as->forms;
    }
    node_tree_free(&tree);
}

/* Says why nothing was found. */
static int refuse(const finding *out, const detection *known, const char *const *types)
{
    message m = {.der = input_bytes(&out->file),
                 .path = out->file.path,
                 .form = out->file.form,
                 .options = SGP32_LENIENT};
    for (size_t i = 0; types[i] != NULL; i++) {
        const sgp32_type *type = type_named(types[i]);
        if (type_begins_with(type, known->tag)) {
            return message_settle(&m, type);
        }
    }
    if (known->count == 0) {
        return message_settle(&m, NULL);
    }
    tool_text name = {NULL, 0, 0};
    type_full_name(&name, known->fits[0].type);
    int status = tool_reject("%s is a message of type %s, and there is no %s in it", m.path,
                             name.data, types[0]);
    text_free(&name);
    return status;
}

int find_in(finding *out, const char *const *types)
{
    sgp32_bytes der = input_bytes(&out->file);
    for (size_t i = 0; types[i] != NULL; i++) {
        const sgp32_type *type = type_named(types[i]);
        sgp32_error error;
        if (is_valid(type, &error, der)) {
            add(out, type, der);
            out->forms = error.forms;
            return TOOL_OK;
        }
    }
    detection known;
    detect(&known, der, SGP32_LENIENT);
    for (size_t i = 0; i < known.count && out->count == 0; i++) {
        search_message(out, der, &known.fits[i], types);
    }
    int status = out->count != 0 ? TOOL_OK : refuse(out, &known, types);
    detect_free(&known);
    return status;
}

int find_open(finding *out, const char *path, const char *const *types)
{
    *out = (finding){0};
    int status = input_open(&out->file, path, INPUT_AUTO);
    return status == TOOL_OK ? find_in(out, types) : status;
}

void find_close(finding *found)
{
    for (size_t i = 0; i < found->count; i++) {
        text_free(&found->values[i].where);
    }
    free(found->values);
    input_close(&found->file);
    *found = (finding){0};
}
