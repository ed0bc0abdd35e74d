# SPDX-License-Identifier: Apache-2.0
"""What the tests of the generator share; importing it makes ``asn1gen`` importable."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
ASN1 = ROOT / "asn1"
FACTS = ROOT.parent / "shared" / "spec" / "facts.json"

sys.path.insert(0, str(ROOT / "tools"))

from asn1gen import parse, resolve  # noqa: E402


def module(body: str, tags: str = "AUTOMATIC", name: str = "M", extensible: bool = True) -> str:
    """Give the text of a small module; its body starts on line 3."""
    implied = "EXTENSIBILITY IMPLIED " if extensible else ""
    return f"{name} DEFINITIONS {tags} TAGS {implied}::=\nBEGIN\n{body}\nEND\n"


def resolved(*texts: str) -> dict[str, Any]:
    """Parse and resolve module texts; the files are called 1.asn, 2.asn and so on."""
    modules = []
    for number, text in enumerate(texts, 1):
        modules += parse.parse_text(text, Path(f"{number}.asn"))
    return resolve.resolve(modules)


def types(*texts: str) -> dict[str, dict[str, Any]]:
    """Give the resolved types of the first module, by name."""
    first = parse.parse_text(texts[0], Path("1.asn"))[0].name
    found = next(item for item in resolved(*texts)["modules"] if item["name"] == first)
    return {node["name"]: node for node in found["types"]}


def starts(node: dict[str, Any]) -> str:
    """Give the identifiers that start a node, as ``pitfalls`` texts write them.

    A tag list reads ``A0 E 02``: E marks a wrapper; an untagged node reads ``A0|A1``.
    """
    if not node["tags"]:
        return "|".join(node["first_tags"])
    words = []
    for tag in node["tags"]:
        words += [tag["hex"]] + ["E"] * (tag["mode"] == "explicit")
    return " ".join(words)


def members(node: dict[str, Any]) -> dict[str, str]:
    """Give the start of each member of a list, by name."""
    return {item["name"]: starts(item) for item in listed(node)}


def listed(node: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the components or alternatives of a node."""
    return node.get("components", node.get("alternatives", []))
