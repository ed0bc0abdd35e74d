# SPDX-License-Identifier: Apache-2.0
"""Values that others made: ../shared/data/random_v13.jsonl, when it is there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from . import der
from .schema import Json, Schema

FILE = Path("shared") / "data" / "random_v13.jsonl"

UNJOINED, JOINED = "2.56.55.", "2.999."
"""The file writes the OBJECT IDENTIFIER 88 37 8F 0A as 2.56.55.1930: its two octets 88 37, which
are one arc of 1079, as two arcs."""


def values(schema: Schema, path: Path) -> Iterator[tuple[str, Json, bytes]]:
    """Give type, value and encoding of each line, the values in the form of real JSON."""
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        encoding = bytes.fromhex(entry["hex"])
        value = plain(entry["value"])
        if der.encode(schema.types[entry["type"]], value) != encoding:
            value = json.loads(json.dumps(value).replace(f'"{UNJOINED}', f'"{JOINED}'))
        yield entry["type"], value, encoding


def plain(value: Json) -> Json:
    """Turn `{"$hex": …}` and `{"$any": …}` into text, and hex to upper case."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1 and next(iter(value)) in ("$hex", "$any"):
        return str(*value.values()).upper()
    if set(value) == {"value", "length"}:
        return {"value": value["value"].upper(), "length": value["length"]}
    return {name: plain(item) for name, item in value.items()}
