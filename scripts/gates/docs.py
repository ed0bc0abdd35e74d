#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every public function, type and macro has a documentation comment.

A declaration of include/sgp32/*.h is documented by a `/** */` comment that ends just before it, or
by a `/**< */` comment on its own line. Declarations that follow a documented one without an empty
line between share its comment. Include guards and forward declarations need none.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from gate import ROOT, Report, Sample, main, shown, tracked, write

LEXEME = re.compile(
    r"""(?P<comment>/\*.*?\*/|//[^\n]*)
    |(?P<directive>^[ \t]*\#(?:[^\n\\]|\\.)*)
    |(?P<linkage>^extern\ "C"\ \{)
    |(?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    |(?P<open>[{(\[])|(?P<close>[})\]])|(?P<end>;)|(?P<space>\s+)|(?P<other>[^\s{}()\[\];"'/\#]+|.)
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
DEFINE = re.compile(r"\s*#\s*define\s+(\w+)")
GUARD = re.compile(r"\s*#\s*ifndef\s+(\w+)\s*$", re.MULTILINE)
TYPE_NAME = re.compile(r"\b(?:struct|enum|union)\s+(\w+)\s*\{")
POINTER_NAME = re.compile(r"\(\s*\*\s*(\w+)\s*\)")
LAST_NAME = re.compile(r"(\w+)\s*(?:\[[^]]*\])?\s*;?\s*$")
FORWARD = re.compile(r"\s*(struct|union)\s+\w+\s*;")
CALL_NAME = re.compile(r"(\w+)\s*\(")


@dataclass
class Declaration:
    """A declaration at file level and where it lies in the text."""

    name: str
    start: int
    end: int
    documented: bool = False


def name_of(text: str) -> str:
    """Name that a declaration gives."""
    text = text.strip()
    if text.startswith("typedef"):
        pointer = POINTER_NAME.search(text)
        found = pointer or LAST_NAME.search(text)
    else:
        found = TYPE_NAME.search(text) or CALL_NAME.search(text) or LAST_NAME.search(text)
    return found[1] if found else text[:40]


def declarations(text: str) -> list[Declaration]:
    """All declarations and macros at file level, with what documents them."""
    found: list[Declaration] = []
    guard = GUARD.search(text)
    doc_end = -1  # where the last documentation comment ends
    start = None
    words = ""
    depth = 0

    def finish(name: str, begin: int, end: int) -> None:
        item = Declaration(name, begin, end)
        attached = doc_end >= 0 and re.fullmatch(r"[ \t]*\n?[ \t]*", text[doc_end:begin])
        trailing = re.match(r"[ \t]*/\*\*<", text[end:])
        joined = found and found[-1].documented and joins(text[found[-1].end : begin])
        item.documented = bool(attached or trailing or joined)
        found.append(item)

    for lexeme in LEXEME.finditer(text):
        kind = lexeme.lastgroup
        if kind == "comment":
            if lexeme[0].startswith("/**") and depth == 0 and start is None:
                if not lexeme[0].startswith("/**<"):
                    doc_end = -1 if "@file" in lexeme[0] else lexeme.end()
            continue
        if kind == "directive":
            define = DEFINE.match(lexeme[0])
            if define and depth == 0 and not (guard and define[1] == guard[1]):
                finish(define[1], lexeme.start(), lexeme.start() + len(lexeme[0].split("/*")[0].rstrip()))
                # A comment at the end of the line belongs to the directive's text.
                found[-1].documented |= "/**" in lexeme[0]
            continue
        if kind in ("space", "linkage"):
            words += " " if kind == "space" else ""
            continue
        if start is None:
            if kind == "close":  # of extern "C"
                continue
            start, words = lexeme.start(), ""
        words += lexeme[0]
        depth += (kind == "open") - (kind == "close")
        body_ends = kind == "close" and lexeme[0] == "}" and is_function(words)
        if depth == 0 and (kind == "end" or body_ends):
            if not FORWARD.fullmatch(words):
                finish(name_of(words.split("{")[0] if body_ends else words), start, lexeme.end())
            start = None
    return found


def is_function(words: str) -> bool:
    """Whether what ends with a brace is a function with a body, which has no semicolon."""
    head = words.split("{")[0].rstrip()
    return head.endswith(")") and not head.startswith("typedef")


def joins(gap: str) -> bool:
    """Whether what lies between two declarations is no empty line (comments do not count)."""
    return re.fullmatch(r"[ \t]*(/\*(?:(?!\*/).)*\*/)?[ \t]*\n?[ \t]*", gap, re.DOTALL) is not None


def check_files(paths: list[Path]) -> Report:
    """Checks headers; a name that is documented once may be repeated under another #if."""
    violations = []
    count = 0
    for path in paths:
        text = path.read_text(encoding="utf-8")
        items = declarations(text)
        documented = {item.name for item in items if item.documented}
        count += len({item.name for item in items})
        for item in items:
            if item.name not in documented:
                line = text.count("\n", 0, item.start) + 1
                violations.append(f"{shown(path)}:{line}: {item.name} has no documentation")
        if not re.match(r"(/\*[^\n]*\*/\n)+/\*\*\n \* @file ", text):
            violations.append(f"{shown(path)}:1: does not begin with what the module is for (@file)")
    if not count:
        violations.append("no declarations to look at")
    return Report(f"{count} public names in {len(paths)} headers", violations)


def check(options: argparse.Namespace) -> Report:
    return check_files(tracked("include/sgp32/*.h"))


HEAD = "/* SPDX-License-Identifier: Apache-2.0 */\n/**\n * @file a.h\n * Says what.\n */\n"
PLANTED = {
    "a function": "int f(void);",
    "an inline function": "static inline int f(void)\n{\n    return 1;\n}",
    "a struct": "typedef struct s {\n    int a; /**< a member */\n} s;",
    "an enum": "typedef enum e { A, B } e;",
    "a callback type": "typedef int (*visit)(void *context);",
    "a macro": "#define M 1",
    "a macro after a documented one and an empty line": "/** This. */\n#define L 1\n\n#define M 1",
    "a function with a plain comment": "/* Not for Doxygen. */\nint f(void);",
    "a function whose comment is an empty line away": "/** Lost. */\n\nint f(void);",
    "a variable": "extern const int table[3];",
}
CLEAN = """#ifndef A_H
#define A_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
/** Outcome. */
typedef enum e {
    A, /**< first */
    B
} e;
struct later;
/** A macro. */
#define M 1
#define N 2 /**< another */
/** Does; see "this {". */
int f(void), g(int (*callback)(void *));
int h(void);

/** Doubles. */
static inline int i(int a)
{
    return a * 2;
}
/** Struct with a function pointer. */
typedef struct s {
    int (*f)(void);
} s;
#ifdef __cplusplus
}
#endif
#endif
"""


def samples(scratch: Path) -> list[Sample]:
    def sample(name: str, text: str, refused: bool) -> Sample:
        folder = write(scratch / name.replace(" ", "_"), {"a.h": text})
        return Sample(name, lambda: check_files([folder / "a.h"]), refused)

    return [
        *(sample(name, f"{HEAD}{text}\n", True) for name, text in PLANTED.items()),
        sample("a header that does not say what it is for", "/** F. */\nint f(void);\n", True),
        sample("clean header", HEAD + CLEAN, False),
    ]


if __name__ == "__main__":
    main(__doc__, check, samples)
