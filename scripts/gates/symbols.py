#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""No heap, no stdio, no writable data, and no symbol of a room that a room must not know.

Looks at the objects of a release build (the argument; build/release by default), room by room.
What an object leaves undefined must be one of four memory functions, something that the compiler
itself adds, or defined in a room that its own room may know. No object may hold a byte of
writable data: `.data.rel.ro` is constant and made read-only after relocation, and passes.
The files of a crypto provider (openssl*.c, psa*.c) are outside this rule: they call the provider.
"""

from __future__ import annotations

import argparse
import re
import subprocess
from pathlib import Path

from gate import ROOT, Report, Sample, main

# Whose symbols a room may use, besides its own.
ROOMS: dict[str, set[str]] = {
    "der": set(),
    "schema": {"codec"},
    "codec": {"der", "schema"},
    "crypto": {"der"},
    "protocol": {"der", "codec", "schema", "crypto"},
}
MEMORY = {"memcpy", "memmove", "memcmp", "memset"}
# What -D_FORTIFY_SOURCE=2, -fstack-protector-strong and -fPIC make of our code.
COMPILER = {
    *(f"__{name}_chk" for name in ("memcpy", "memmove", "memset")),
    "__stack_chk_fail",
    "_GLOBAL_OFFSET_TABLE_",
}
WRITABLE = re.compile(r"\.(l?data|l?bss|tdata|tbss|init_array|fini_array|ctors|dtors)(\.|$)")


def symbols(path: Path) -> tuple[set[str], set[str], set[str]]:
    """Defined, undefined and common (tentative, writable) symbols of an object."""
    listing = subprocess.run(["nm", "-P", path], check=True, capture_output=True, text=True).stdout
    defined, undefined, common = set(), set(), set()
    for line in listing.splitlines():
        name, kind = line.split()[:2]
        if kind in "Uwv":
            undefined.add(name)
        elif kind == "C":
            common.add(name)
        else:
            defined.add(name)
    return defined, undefined, common


def writable(path: Path) -> dict[str, int]:
    """Sizes of the sections of an object that a program could write to, if not empty."""
    listing = subprocess.run(["size", "-A", path], check=True, capture_output=True, text=True).stdout
    rows = (line.split() for line in listing.splitlines())
    sizes = {row[0]: int(row[1]) for row in rows if len(row) == 3 and row[1].isdigit()}
    return {
        name: size
        for name, size in sizes.items()
        if size and WRITABLE.match(name) and not name.startswith(".data.rel.ro")
    }


def check_objects(rooms: dict[str, list[Path]]) -> Report:
    """Checks the objects of each room."""
    tables = {room: {path: symbols(path) for path in paths} for room, paths in rooms.items()}
    defined = {
        room: {name for table in objects.values() for name in table[0]}
        for room, objects in tables.items()
    }
    violations = []
    used: set[str] = set()
    for room, objects in tables.items():
        known = set().union(defined[room], *(defined.get(other, set()) for other in ROOMS[room]))
        for path, (_, undefined, common) in objects.items():
            for name in sorted(undefined - known - MEMORY - COMPILER):
                owner = next((other for other in defined if name in defined[other]), None)
                whose = f"a symbol of {owner}" if owner else "not allowed"
                violations.append(f"{room}/{path.name}: uses {name}, {whose}")
            for name in sorted(common):
                violations.append(f"{room}/{path.name}: {name} is a writable variable")
            for name, size in writable(path).items():
                violations.append(f"{room}/{path.name}: {size} octets in {name}")
            used |= undefined & (MEMORY | COMPILER)
    count = sum(len(paths) for paths in rooms.values())
    outside = ", ".join(sorted(used - {"_GLOBAL_OFFSET_TABLE_"})) or "nothing"
    report = Report(f"{count} objects of {', '.join(rooms)}; from outside: {outside}", violations)
    if not count:
        report.violations.append("no objects to look at")
    return report


def check(options: argparse.Namespace) -> Report:
    """Finds the objects of a build."""
    folder = Path(options.build) / "CMakeFiles"
    rooms = {room: sorted((folder / f"sgp32_{room}.dir").rglob("*.o")) for room in ROOMS}
    return check_objects({room: paths for room, paths in rooms.items() if paths})


PLANTED = {
    "an object that calls malloc": "#include <stdlib.h>\nvoid *f(void) { return malloc(3); }",
    "an object that prints": '#include <stdio.h>\nvoid f(int i) { printf("%d", i); }',
    "a static variable": "int f(void) { static int n = 7; return n++; }",
    "a zeroed static variable": "int f(void) { static int n; return n++; }",
    "a variable per thread": "static _Thread_local int n; int f(void) { return n++; }",
    "a tentative definition": "int shared;",
    "a table of pointers that is not const": 'const char *table[] = {"a"};',
    "a constructor": '__attribute__((constructor)) static void f(void) { __asm__ volatile(""); }',
}
CLEAN = """#include <string.h>
static const int a = 1;
const int *const table[] = {&a};
void f(char *to, const char *from, unsigned long n) { memcpy(to, from, n); }
"""


def samples(scratch: Path) -> list[Sample]:
    def compiled(name: str, text: str) -> Path:
        source = scratch / f"{name.replace(' ', '_')}.c"
        source.write_text(text)
        flags = ["-O2", "-fPIC", "-fcommon", "-c", "-o", source.with_suffix(".o")]
        subprocess.run(["gcc", *flags, source], check=True)
        return source.with_suffix(".o")

    def sample(name: str, text: str, refused: bool = True) -> Sample:
        return Sample(name, lambda: check_objects({"der": [compiled(name, text)]}), refused)

    upward = {
        "codec": [compiled("decode", "int decode(int i) { return i + 1; }")],
        "der": [compiled("upward", "int decode(int); int f(int i) { return decode(i) * 2; }")],
    }
    provider = "int EVP_PKEY_verify(int); int f(int i) { return EVP_PKEY_verify(i) + 1; }"
    static = "int f(void); int f(void) { static int n; return n++; }"
    return [
        *(sample(name, text) for name, text in PLANTED.items()),
        *(
            Sample(f"{room} {what}", lambda room=room, what=what, text=text: check_objects(
                {room: [compiled(f"{room} {what}", text)]}))
            for room in ("crypto", "protocol")
            for what, text in (("that calls OpenSSL", provider), ("with a static variable", static))
        ),
        Sample("der that calls codec", lambda: check_objects(upward)),
        Sample("an empty build", lambda: check_objects({})),
        sample("clean object", CLEAN, refused=False),
    ]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("build", nargs="?", default=ROOT / "build/release", help="build folder")


if __name__ == "__main__":
    main(__doc__, check, samples, arguments)
