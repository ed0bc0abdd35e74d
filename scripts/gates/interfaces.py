#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""docs/interfaces/ is what scripts/interfaces makes of vectors/ and asn1/resolved.json."""

from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path

from gate import ROOT, Report, Sample, main

PARTS = ["asn1/resolved.json", "vectors", "docs/interfaces", "scripts/interfaces"]


def check_tree(root: Path) -> Report:
    run = subprocess.run([root / "scripts/interfaces", "--check"], capture_output=True, text=True)
    said = (run.stdout + run.stderr).strip().splitlines()
    return Report(said[-1] if said else "", [] if run.returncode == 0 else said[:20] or ["failed"])


def check(options: argparse.Namespace) -> Report:
    return check_tree(ROOT)


def samples(scratch: Path) -> list[Sample]:
    def changed(name: str, file: str, old: str, new: str, refused: bool = True) -> Sample:
        copy = scratch / name.replace(" ", "_")
        for part in PARTS:
            (copy / part).parent.mkdir(parents=True, exist_ok=True)
            copier = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
            copier(ROOT / part, copy / part)
        text = (copy / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r} to plant a change at"
        (copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return Sample(name, lambda: check_tree(copy), refused)

    return [
        changed("a page that was edited", "docs/interfaces/esep.md", "Enable", "Unable"),
        changed("a function that has another name", "vectors/ESep.json", "ESep.Enable", "ESep.Able"),
        changed("an alternative with another tag", "asn1/resolved.json", '"hex": "BF4F"', '"hex": "BF4E"'),
        changed("the tree as it is", "vectors/ESep.json", "ESep", "ESep", refused=False),
    ]


if __name__ == "__main__":
    main(__doc__, check, samples)
