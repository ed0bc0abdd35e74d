#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What is committed is what the generator makes of asn1/.

Runs `./scripts/generate --check` in the tree or, for the self-test, in copies with one change each.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
from pathlib import Path

from gate import ROOT, Report, Sample, main

# What the generator reads and writes.
PARTS = ["asn1", "include", "src/schema", "src/codec", "tools/asn1gen", "bindings/python/sgp32", "scripts",
         ".clang-format"]


def check_tree(root: Path) -> Report:
    run = subprocess.run(
        [root / "scripts/generate", "--check"],
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    said = (run.stdout + run.stderr).strip().splitlines()
    if run.returncode == 0:
        return Report(said[-1] if said else "nothing differs")
    return Report("run ./scripts/generate and commit what it changes", said[:20] or ["failed"])


def check(options: argparse.Namespace) -> Report:
    return check_tree(ROOT)


def samples(scratch: Path) -> list[Sample]:
    def changed(name: str, file: str, old: str, new: str, refused: bool = True) -> Sample:
        copy = scratch / name.replace(" ", "_")
        for part in PARTS:
            source = ROOT / part
            if source.is_dir():
                shutil.copytree(source, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, copy / part)
        path = copy / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r} to plant a change at"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return Sample(name, lambda: check_tree(copy), refused)

    module = "asn1/SGP32Definitions.asn"
    opened = "EimIdInfo ::= SEQUENCE {\n"
    added = f"{opened}    driftProbe [30] INTEGER OPTIONAL,\n"
    guard = "#define SGP32_TYPES_SGP32_H\n"
    return [
        changed("a module with one more component", module, opened, added),
        changed("a table that was edited", "src/schema/sgp32.c", "\n", "\n\n"),
        changed("Python types that were edited", "bindings/python/sgp32/schema.pyi", "bytes", "str"),
        changed("a header that was edited", "include/sgp32/types_sgp32.h", guard, f"{guard}\n\n"),
        changed("a resolved form that was edited", "asn1/resolved.json", "\n", "\n\n"),
        changed("the tree as it is", module, opened, opened, refused=False),
    ]


if __name__ == "__main__":
    main(__doc__, check, samples)
