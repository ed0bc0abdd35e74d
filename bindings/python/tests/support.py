# SPDX-License-Identifier: Apache-2.0
"""What several tests use: messages, the tool, and the comparison of values with JSON."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).resolve().parents[3]
SHARED = SOURCE.parent / "shared" / "data"

# One text of the shared corpus is wrong: these content octets, 88 37 8F 0A, are 2.999.1930.
WRONG_OID = "2.56.55.1930"


def shared(name: str) -> list[str]:
    """Lines of a file of the shared data; none, with a remark, if it is not there."""
    path = SHARED / name
    if not path.is_file():
        print(f"not run: {name} is not there", file=sys.stderr)
        return []
    return path.read_text(encoding="utf-8").splitlines()


def vectors() -> list[tuple[str, bytes, Any]]:
    """Type, octets and JSON value of the committed vectors."""
    found = []
    for path in sorted((SOURCE / "vectors").glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(content, dict):
            content = content.get("vectors", [content])
        found += [
            (each["type"], bytes.fromhex(each["der"]), each.get("value"))
            for each in content
            if "type" in each and "der" in each
        ]
    return found


def mix() -> list[tuple[str, bytes]]:
    """Type and octets of the benchmark's messages."""
    found = []
    for path in sorted((SOURCE / "vectors" / "mix").glob("*.hex")):
        type_, octets = path.read_text(encoding="ascii").split()
        found.append((type_, bytes.fromhex(octets)))
    return found


def tool(*arguments: str, lines: list[str]) -> list[Any]:
    """What `sgp32 decode --lines` prints for `TYPE HEX` lines."""
    program = os.environ["SGP32_TOOL"]
    done = subprocess.run(
        [program, "decode", "--lines", *arguments],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def same(value: Any, text: Any) -> bool:
    """Whether a Python value is what JSON says: that of the tool, or of the shared corpus."""
    if isinstance(text, dict) and list(text) in (["$hex"], ["$any"]):
        return isinstance(value, bytes) and value == bytes.fromhex(*text.values())
    if isinstance(value, tuple) and isinstance(value[0], bytes):
        if isinstance(text, str):
            return value == (bytes.fromhex(text), len(text) * 4)
        return value == (bytes.fromhex(hex_of(text["value"])), text["length"])
    if isinstance(value, tuple):
        return (
            isinstance(text, dict) and list(text) == [value[0]] and same(value[1], text[value[0]])
        )
    if isinstance(value, dict):
        return (
            isinstance(text, dict)
            and value.keys() == text.keys()
            and all(same(each, text[name]) for name, each in value.items())
        )
    if isinstance(value, list):
        return isinstance(text, list) and len(value) == len(text) and all(map(same, value, text))
    if isinstance(value, bytes):
        return isinstance(text, str) and value == bytes.fromhex(text)
    if isinstance(value, datetime.datetime):
        return text == time_text(value, len(text) == len("YYMMDDHHMMSSZ"))
    return type(value) is type(text) and value == (text if text != WRONG_OID else "2.999.1930")


def hex_of(text: Any) -> str:
    return text["$hex"] if isinstance(text, dict) else text


def time_text(value: datetime.datetime, short: bool) -> str:
    """A time as ASN.1 writes it."""
    text = value.strftime("%y%m%d%H%M%S") if short else f"{value.year:04}{value:%m%d%H%M%S}"
    return text + (f".{value.microsecond:06}".rstrip("0") if value.microsecond else "") + "Z"
