/* SPDX-License-Identifier: Apache-2.0 */
/* Options of all commands: short and long, before and after operands, in getopt's manner. */
#include <stdio.h>
#include <string.h>

#include "text.h"
#include "tool.h"

static const option *option_long(const option *options, const char *name, size_t size)
{
    for (; options->name != NULL; options++) {
        if (strlen(options->name) == size && memcmp(options->name, name, size) == 0) {
            return options;
        }
    }
    return NULL;
}

static const option *option_short(const option *options, char letter)
{
    for (; options->name != NULL; options++) {
        if (options->letter == letter) {
            return options;
        }
    }
    return NULL;
}

/* The options there are, for the message about one that is not. */
static int unknown_option(const option *options, const char *argument)
{
    tool_text known = {NULL, 0, 0};
    for (; options->name != NULL; options++) {
        text_format(&known, " --%s", options->name);
    }
    tool_usage("unknown option %s; there are%s", argument, known.data);
    text_free(&known);
    return -1;
}

/* Puts down the value of an option. Returns `taken`, 0 after a message. */
static int take_value(const option *found, const char *value, int taken)
{
    size_t at = 0;
    while (found->kind == OPTION_LIST && at < OPTION_LIST_MAX && found->value[at] != NULL) {
        at++;
    }
    if (at == OPTION_LIST_MAX) {
        tool_usage("--%s can be given %d times at most", found->name, OPTION_LIST_MAX);
        return 0;
    }
    found->value[at] = value;
    return taken;
}

/* One argument that begins with "--". Returns how many arguments it took, 0 after a message. */
static int take_long(const option *options, int left, char **arguments)
{
    const char *name = arguments[0] + 2;
    const char *equals = strchr(name, '=');
    size_t size = equals != NULL ? (size_t)(equals - name) : strlen(name);
    const option *found = option_long(options, name, size);
    if (found == NULL) {
        unknown_option(options, arguments[0]);
        return 0;
    }
    if (found->kind == OPTION_FLAG) {
        if (equals != NULL) {
            tool_usage("--%s takes no value", found->name);
            return 0;
        }
        *found->flag = true;
        return 1;
    }
    if (equals != NULL) {
        return take_value(found, equals + 1, 1);
    }
    if (found->kind == OPTION_MAYBE) {
        *found->value = found->implied;
        return 1;
    }
    if (left < 2) {
        tool_usage("--%s needs a value", found->name);
        return 0;
    }
    return take_value(found, arguments[1], 2);
}

/* One argument of letters, the last of which may take a value: -t TYPE, -tTYPE. */
static int take_short(const option *options, int left, char **arguments)
{
    for (const char *letter = arguments[0] + 1; *letter != '\0'; letter++) {
        const option *found = option_short(options, *letter);
        if (found == NULL) {
            char name[] = {'-', *letter, '\0'};
            unknown_option(options, name);
            return 0;
        }
        if (found->kind == OPTION_FLAG) {
            *found->flag = true;
            continue;
        }
        if (letter[1] != '\0') {
            return take_value(found, letter + 1, 1);
        }
        if (left < 2) {
            tool_usage("-%c needs a value", *letter);
            return 0;
        }
        return take_value(found, arguments[1], 2);
    }
    return 1;
}

int options_take(const option *options, int count, char **arguments)
{
    int operands = 0;
    bool only_operands = false;
    for (int i = 0; i < count;) {
        char *argument = arguments[i];
        if (only_operands || argument[0] != '-' || argument[1] == '\0') {
            arguments[operands++] = argument;
            i++;
        } else if (strcmp(argument, "--") == 0) {
            only_operands = true;
            i++;
        } else {
            int taken = argument[1] == '-' ? take_long(options, count - i, arguments + i)
                                           : take_short(options, count - i, arguments + i);
            if (taken == 0) {
                return -1;
            }
            i += taken;
        }
    }
    return operands;
}

int options_choose(const char *name, const char *value, const char *const *words)
{
    for (int i = 0; words[i] != NULL; i++) {
        if (strcmp(words[i], value) == 0) {
            return i;
        }
    }
    tool_text known = {NULL, 0, 0};
    for (int i = 0; words[i] != NULL; i++) {
        const char *comma = i == 0 ? "" : words[i + 1] == NULL ? " or " : ", ";
        text_format(&known, "%s%s", comma, words[i]);
    }
    tool_usage("%s takes %s, not %s", name, known.data, value);
    text_free(&known);
    return -1;
}
