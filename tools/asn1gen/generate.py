# SPDX-License-Identifier: Apache-2.0
"""Writes, or compares with what is committed, everything that comes from the modules."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from . import emit, python
from .layout import Layout

LEVELS = {
    "SGP32Definitions": "SGP.32 v1.3",
    "RSPDefinitions": "SGP.22 v2.7",
    "PEDefinitions": "UICCCapability only",
    "PKIX1Explicit88": "RFC 5280",
    "PKIX1Implicit88": "RFC 5280",
}


def outputs(resolved: dict[str, Any], source: emit.Source, root: Path) -> dict[str, str]:
    """All generated C and Python files by path from the root of the project, formatted."""
    layout = Layout(resolved)
    raw = emit.Emitter(layout, source, LEVELS).outputs()
    with ThreadPoolExecutor(max_workers=2) as pool:
        texts = pool.map(lambda item: emit.format_c(item[1], root / item[0]), raw.items())
        return dict(zip(raw, texts)) | python.outputs(layout)


def write(made: dict[str, str], out: Path) -> list[str]:
    """Writes what has changed below `out`; returns the paths."""
    changed = differing(made, out)
    for path in changed:
        target = out / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(made[path], encoding="utf-8")
    return changed


def differing(made: dict[str, str], out: Path) -> list[str]:
    """The paths below `out` whose text is not the generated one."""
    return [
        path
        for path, text in made.items()
        if not (out / path).is_file() or (out / path).read_text(encoding="utf-8") != text
    ]
