#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every test, gate and script that docs/security.md names exists, and every threat names one.

A name in backquotes is a path of the tree, or the name of a test program's source in tests/. In the
table of threats the last column of each row must hold at least one.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from gate import ROOT, Report, Sample, main, write

NAME = re.compile(r"`([\w./-]+)`")


def judge(text: str, root: Path) -> Report:
    """Looks up the names of a document in a tree."""
    sources = {path.stem for path in (root / "tests").rglob("*_test.c")}
    sources |= {path.stem for path in (root / "tests").rglob("test_*.*")}
    names = sorted(set(NAME.findall(text)))
    report = Report("")
    for name in names:
        if not (root / name).exists() and name not in sources:
            report.violations.append(f"{name}: no such test, gate or script")
    threats = 0
    table = text.partition("## Threats")[2].partition("\n## ")[0]
    for line in table.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) != 3 or cells[0] in ("Threat", "---"):
            continue
        threats += 1
        if not NAME.search(cells[2]):
            report.violations.append(f"{cells[0]}: names no test")
    if not threats:
        report.violations.append("no threats")
    report.summary = f"{len(names)} names, {threats} threats"
    return report


def check(options: argparse.Namespace) -> Report:
    return judge((ROOT / "docs/security.md").read_text(encoding="utf-8"), ROOT)


def samples(scratch: Path) -> list[Sample]:
    write(scratch, {"tests/der/test_tlv.c": "", "scripts/prove": ""})
    table = "## Threats\n| Threat | Done | Shown by |\n|---|---|---|\n| a | b | %s |\n"

    def sample(name: str, text: str, refused: bool = True) -> Sample:
        return Sample(name, lambda: judge(text, scratch), refused)

    return [
        sample("a test that is none", table % "`test_none`"),
        sample("a script that is none", table % "`scripts/none`"),
        sample("a threat without a test", table % "hope"),
        sample("no threats", "## Threats\n"),
        sample("names that exist", table % "`test_tlv`, `scripts/prove`", False),
    ]


if __name__ == "__main__":
    main(__doc__, check, samples)
