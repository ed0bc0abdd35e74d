# SPDX-License-Identifier: Apache-2.0
"""The files of vectors/: reading, laying out, and what each entry must hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "vectors"
MIX = FOLDER / "mix"

MEMBERS = ("name", "function", "direction", "type", "der", "value", "source")
OPTIONAL_MEMBERS = ("note",)
WIDTH = 110

Json = Any
Entry = dict[str, Json]


@dataclass(frozen=True)
class Message:
    """One line of the message mix."""

    file: str
    type: str
    der: bytes


def files() -> list[Path]:
    """Give the files of vectors, sorted by name."""
    return sorted(FOLDER.glob("*.json"))


def read(path: Path) -> list[Entry]:
    """Read one file. Raises ValueError for members repeated in an object, which JSON allows."""
    entries = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique_members)
    assert isinstance(entries, list)
    return entries


def unique_members(pairs: list[tuple[str, Json]]) -> Entry:
    """Make the dictionary of a JSON object."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError(f"repeated member among {[name for name, _ in pairs]}")
    return members


def mix() -> list[Message]:
    """Read the message mix, sorted by file name."""
    return [
        Message(path.name, type_name, bytes.fromhex(octets))
        for path in sorted(MIX.glob("*.hex"))
        for type_name, octets in [path.read_text(encoding="ascii").split()]
    ]


def text(entries: list[Entry]) -> str:
    """Lay a file out: what fits into a line stands in one."""
    return layout(entries, 0, WIDTH) + "\n"


def layout(value: Json, indent: int, width: int) -> str:
    """Lay a value out that starts `indent` columns in and may take `width` columns more."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or indent + len(line) <= width:
        return line
    inner = " " * (indent + 1)
    if isinstance(value, dict):
        parts = [
            f"{inner}{json.dumps(name, ensure_ascii=False)}: "
            + layout(member, indent + 1, width - len(name) - 4)
            for name, member in value.items()
        ]
    else:
        parts = [inner + layout(item, indent + 1, width) for item in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n" + ",\n".join(parts) + f"\n{' ' * indent}{closing}"


def same(left: Json, right: Json) -> bool:
    """Tell whether two JSON values are equal, as Python's == does not: true is not 1, 1.0 not 1."""
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


def faults(entry: Json) -> Iterator[str]:
    """Say what is wrong with the form of an entry."""
    if not isinstance(entry, dict):
        yield "is no object"
        return
    names = tuple(entry)
    order = [name for name in (*MEMBERS, *OPTIONAL_MEMBERS) if name in entry]
    if missing := [name for name in MEMBERS if name not in entry]:
        yield f"lacks {', '.join(missing)}"
    elif names != tuple(order):
        yield f"has the members {', '.join(names)}; they are {', '.join(order)} in this order"
    for name in names:
        if name != "value" and not (isinstance(entry[name], str) and entry[name]):
            yield f"has no text under {name}"
