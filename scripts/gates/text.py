#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What no tracked file may hold: paths of the machine it was written on, marks of unfinished work.

Also: every source file names its licence in its first three lines, hand-written sources have at
most 700 lines, no line ends in blanks, every file ends with one newline, and no test is disabled.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from gate import ROOT, Report, Sample, main, tracked, write

# The patterns are written so that this file does not hold what it looks for.
MACHINE = re.compile(r"(?<![\w.$}])/(work|root|home/\w+|Users/\w+)/")
UNFINISHED = re.compile(r"\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K|stu[b]|un" r"implemented|not " r"implemented|for " r"now)\b")
DISABLED = re.compile(r"\b(cr_ski[p]|GTEST_SKI[P])|\.disabled\s*=\s*tru[e]|(unittest|pytest)\.ski[p](?!Unless|If)")
SOURCE = {".c", ".h", ".py", ".i", ".sh", ".cmake", ".asn", ".lark"}
BINARY = {".png", ".der", ".bin", ".gz", ".ico"}
GENERATED = re.compile(r"^(src/schema/|include/sgp32/types_|bindings/.*/generated/)")
LONGEST = 700


def check_file(where: str, text: str) -> list[str]:
    """Checks one file; `where` is its path in the tree."""
    violations = []
    lines = text.split("\n")
    suffix = Path(where).suffix
    source = suffix in SOURCE or text.startswith("#!")
    for number, line in enumerate(lines, 1):
        machine = MACHINE.search(line)
        if machine and not line.startswith("#!"):
            violations.append(f"{where}:{number}: path of a machine: {machine[0]}")
        unfinished = UNFINISHED.search(line)
        if unfinished and where != "CHANGELOG.md":
            violations.append(f"{where}:{number}: mark of unfinished work: {unfinished[0]}")
        if DISABLED.search(line) and where.startswith(("tests/", "bindings/", "fuzz/", "bench/")):
            violations.append(f"{where}:{number}: disabled test")
        if source and line.rstrip() != line:
            violations.append(f"{where}:{number}: blanks at the end of the line")
    if source and not any("SPDX-License-Identifier: Apache-2.0" in line for line in lines[:3]):
        violations.append(f"{where}:1: no SPDX-License-Identifier")
    if source and text and (lines[-1] or len(lines) > 1 and not lines[-2]):
        violations.append(f"{where}:{len(lines)}: does not end with one newline")
    if suffix in {".c", ".h", ".py"} and len(lines) > LONGEST and not GENERATED.match(where):
        violations.append(f"{where}: {len(lines)} lines, at most {LONGEST}")
    return violations


def check_tree(root: Path, files: list[Path]) -> Report:
    violations = []
    for path in files:
        if path.suffix in BINARY or path.is_symlink():
            continue
        where = path.relative_to(root).as_posix()
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            violations.append(f"{where}: not UTF-8")
            continue
        if where != "LICENSE":
            violations += check_file(where, text)
    return Report(f"{len(files)} files", violations)


def check(options: argparse.Namespace) -> Report:
    return check_tree(ROOT, tracked())


LICENCE = "/* SPDX-License-Identifier: Apache-2.0 */\n"
PLANTED = {
    "a path of a machine": ("docs/a.md", "Look at /wor" "k/main.\n"),
    "a home folder": ("docs/a.md", "cd /hom" "e/someone/src\n"),
    "a mark of unfinished work": ("src/der/a.c", f"{LICENCE}/* TO" "DO: more */\n"),
    "a disabled test": ("tests/a.c", f"{LICENCE}cr_ski" "p();\n"),
    "no licence": ("src/der/a.c", "int a;\n"),
    "a blank at the end of a line": ("src/der/a.c", f"{LICENCE}int a; \n"),
    "no newline at the end": ("src/der/a.c", f"{LICENCE}int a;"),
    "a long source file": ("src/der/a.c", LICENCE + "int f(void);\n" * LONGEST),
}
CLEAN = {
    "src/der/a.c": f"{LICENCE}int a; /* a/wor" "k/b, network/root/x */\n",
    "src/schema/b.c": LICENCE + "extern int f;\n" * LONGEST,
    "scripts/c": "#!/bin/sh\n# SPDX-License-Identifier: Apache-2.0\n",
}


def samples(scratch: Path) -> list[Sample]:
    def sample(name: str, files: dict[str, str], refused: bool) -> Sample:
        folder = write(scratch / name.replace(" ", "_"), files)
        return Sample(name, lambda: check_tree(folder, [folder / name for name in files]), refused)

    planted = [sample(name, {path: text}, True) for name, (path, text) in PLANTED.items()]
    return [*planted, sample("clean tree", CLEAN, False)]


if __name__ == "__main__":
    main(__doc__, check, samples)
