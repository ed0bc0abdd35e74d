#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The binary interface is the one that is committed, so that a change of it is a visible diff.

cmake/abi.txt lists what programs that are linked with libsgp32.so rely on: the symbols that it
exports, and the size of each public struct on x86-64. The list is compared with a build
(build/release by default) with all options at their defaults; `--write` writes it anew.
"""

from __future__ import annotations

import argparse
import difflib
import re
import subprocess
import tempfile
from pathlib import Path

from gate import ROOT, Report, Sample, main, write

LIST = ROOT / "cmake/abi.txt"
HEADING = """# What programs linked with libsgp32.so rely on: exported symbols, and sizes of public structs on
# x86-64. Written by `./scripts/gates/abi.py --write`; scripts/check compares it with the build.
"""
STRUCT = re.compile(r"^typedef struct (\w+) \{", re.MULTILINE)


def symbols(library: Path) -> list[str]:
    """Names that a shared library defines for others."""
    command = ["nm", "-D", "--defined-only", "-P", library]
    rows = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return sorted(f"symbol {row.split()[0]}" for row in rows)


def sizes(include: Path) -> list[str]:
    """Sizes of the structs that the headers of a folder define."""
    headers = sorted(path.relative_to(include).as_posix() for path in include.rglob("*.h"))
    names = sorted({name for path in headers for name in STRUCT.findall((include / path).read_text())})
    lines = [f'#include "{path}"' for path in headers]
    lines += ["#include <stdio.h>", "int main(void)", "{"]
    lines += [f'    printf("struct {name} %zu\\n", sizeof({name}));' for name in names]
    lines += ["    return 0;", "}"]
    with tempfile.TemporaryDirectory() as scratch:
        program = Path(scratch) / "sizes"
        source = "\n".join(lines)
        command = ["gcc", "-std=c11", "-O0", "-x", "c", "-", "-I", include, "-o", program]
        subprocess.run(command, input=source, check=True, text=True)
        return subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()


def interface(build: Path, include: Path) -> str:
    """The text of the list for a build."""
    return HEADING + "\n".join(symbols(build / "libsgp32.so") + sizes(include)) + "\n"


def compare(committed: str, made: str) -> Report:
    """One violation for each line that differs."""
    lines = difflib.unified_diff(committed.splitlines(), made.splitlines(), lineterm="", n=0)
    changes = [line for line in lines if re.match(r"[+-](symbol|struct) ", line)]
    rows = [line for line in made.splitlines() if not line.startswith("#")]
    report = Report(f"{len(rows)} symbols and structs", changes)
    if changes:
        report.violations.append("if this is meant: ./scripts/gates/abi.py --write, and commit it")
    return report


def check(options: argparse.Namespace) -> Report:
    made = interface(Path(options.build), ROOT / "include")
    if options.write:
        LIST.write_text(made, encoding="utf-8")
    return compare(LIST.read_text(encoding="utf-8"), made)


def samples(scratch: Path) -> list[Sample]:
    """A library of one function and a header of one struct, changed in each way."""

    def made(name: str, source: str, header: str) -> str:
        folder = write(scratch / name, {"include/a.h": header, "a.c": source})
        output = folder / "libsgp32.so"
        subprocess.run(["gcc", "-shared", "-fPIC", "-o", output, folder / "a.c"], check=True)
        return interface(folder, folder / "include")

    function, struct = "int f(void) { return 1; }\n", "typedef struct a {\n    int a;\n} a;\n"
    committed = made("committed", function, struct)
    changed = {
        "a new function": (function + "int g(void) { return 2; }\n", struct, True),
        "a renamed function": ("int h(void) { return 1; }\n", struct, True),
        "a function that became static": ("static " + function + "int k;\n", struct, True),
        "a larger struct": (function, struct.replace("int a;", "int a, b;"), True),
        "nothing changed": (function, struct, False),
    }
    return [
        Sample(name, lambda made=made(name.replace(" ", "_"), source, header): compare(committed, made), refused)
        for name, (source, header, refused) in changed.items()
    ]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("build", nargs="?", default=ROOT / "build/release", help="build folder")
    parser.add_argument("--write", action="store_true", help="write cmake/abi.txt anew")


if __name__ == "__main__":
    main(__doc__, check, samples, arguments)
