/* SPDX-License-Identifier: Apache-2.0 */
#include "common.h"

#include <stdlib.h>
#include <string.h>

#include "detect.h"
#include "display.h"
#include "node.h"
#include "tree.h"

/* main() of the tool, compiled under another name. */
int sgp32_tool_main(int argc, char **argv);

static uint32_t options_of(bool lenient)
{
    return lenient ? SGP32_LENIENT : SGP32_STRICT;
}

/* Memory for a result, with room for a NUL; a failure is reported as the library reports one. */
static uint8_t *room(sgp32_error *error, size_t size)
{
    uint8_t *made = malloc(size + 1);
    if (made == NULL && error != NULL) {
        error->status = SGP32_BUFFER;
    }
    return made;
}

sgp32_status binding_to_json(binding_text *text, sgp32_error *error, const sgp32_type *type,
                             sgp32_bytes der, bool lenient, bool indent)
{
    uint32_t options = options_of(lenient) | (indent ? SGP32_JSON_INDENT : 0);
    sgp32_bytes view;
    *text = (binding_text){NULL, 0};
    sgp32_status status = sgp32_json_write(type, &view, error, NULL, 0, der, options);
    if (status != SGP32_OK && status != SGP32_BUFFER) {
        return status;
    }
    size_t capacity = view.size;
    text->data = (char *)room(error, capacity);
    if (text->data == NULL) {
        return SGP32_BUFFER;
    }
    status = sgp32_json_write(type, &view, error, text->data, capacity, der, options);
    text->size = view.size;
    return status;
}

sgp32_status binding_from_json(binding_octets *der, sgp32_error *encode_error,
                               const sgp32_type *type, sgp32_bytes json)
{
    sgp32_bytes view;
    const char *text = (const char *)json.data;
    *der = (binding_octets){NULL, 0};
    sgp32_status status = sgp32_json_read(type, &view, encode_error, NULL, 0, text, json.size);
    if (status != SGP32_OK && status != SGP32_BUFFER) {
        return status;
    }
    size_t capacity = view.size;
    der->data = room(encode_error, capacity);
    if (der->data == NULL) {
        return SGP32_BUFFER;
    }
    status = sgp32_json_read(type, &view, encode_error, der->data, capacity, text, json.size);
    der->size = view.size;
    return status;
}

sgp32_status binding_validate(sgp32_error *error, const sgp32_type *type, sgp32_bytes der,
                              bool lenient)
{
    return sgp32_validate(type, error, der, options_of(lenient));
}

sgp32_status binding_canonicalize(binding_octets *out, sgp32_error *error, const sgp32_type *type,
                                  sgp32_bytes der)
{
    sgp32_bytes view;
    *out = (binding_octets){NULL, 0};
    sgp32_status status = sgp32_canonicalize(type, &view, error, NULL, 0, der);
    if (status != SGP32_OK && status != SGP32_BUFFER) {
        return status;
    }
    size_t capacity = view.size;
    out->data = room(error, capacity);
    if (out->data == NULL) {
        return SGP32_BUFFER;
    }
    status = sgp32_canonicalize(type, &view, error, out->data, capacity, der);
    out->size = view.size;
    return status;
}

sgp32_status binding_detect(binding_text *name, sgp32_bytes der, bool lenient)
{
    detection found;
    sgp32_type_info info;
    *name = (binding_text){NULL, 0};
    detect(&found, der, options_of(lenient));
    if (found.count != 0) {
        sgp32_type_describe(&info, found.fits[0].type);
        size_t module = strlen(info.module);
        size_t size = module + 1 + strlen(info.name);
        name->data = (char *)room(NULL, size);
        if (name->data != NULL) {
            memcpy(name->data, info.module, module);
            name->data[module] = '.';
            memcpy(name->data + module + 1, info.name, size - module); /* with its NUL */
            name->size = size;
        }
    }
    detect_free(&found);
    return SGP32_OK;
}

sgp32_status binding_pretty(binding_text *text, sgp32_error *error, const sgp32_type *type,
                            sgp32_bytes der, bool lenient, bool full, size_t width)
{
    display screen = {.color = false, .unicode = true, .width = width};
    tree_style style = {&screen, false, full};
    tool_text drawn = {NULL, 0, 0};
    tool_text shown = {NULL, 0, 0};
    node_tree tree;
    *text = (binding_text){NULL, 0};
    sgp32_status status = sgp32_validate(type, error, der, options_of(lenient));
    if (status != SGP32_OK) {
        return status;
    }
    if (node_tree_build(&tree, type, der, options_of(lenient))) {
        tree_draw(&drawn, &style, &tree);
        display_render(&shown, &screen, drawn.data, drawn.size);
        text->data = (char *)room(error, shown.size);
    }
    if (text->data != NULL && shown.data != NULL) {
        memcpy(text->data, shown.data, shown.size);
        text->size = shown.size;
    } else {
        status = SGP32_BUFFER;
    }
    text_free(&drawn);
    text_free(&shown);
    node_tree_free(&tree);
    return status;
}

int binding_tool(int argc, char **argv)
{
    return sgp32_tool_main(argc, argv);
}
