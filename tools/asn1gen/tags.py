# SPDX-License-Identifier: Apache-2.0
"""The tagging rules of X.680 and X.690 as pure functions over resolved tag lists.

A tag list is outermost first: a tag of mode ``explicit`` wraps what follows (the next tag of the
list, or whatever an untagged CHOICE or open type brings), a tag of mode ``implicit`` or
``universal`` is the last one.
"""

from __future__ import annotations

from typing import Any

ResolvedTag = dict[str, Any]

UNIVERSAL_NUMBERS = {
    "BOOLEAN": 1,
    "INTEGER": 2,
    "BIT STRING": 3,
    "OCTET STRING": 4,
    "NULL": 5,
    "OBJECT IDENTIFIER": 6,
    "ENUMERATED": 10,
    "UTF8String": 12,
    "SEQUENCE": 16,
    "SEQUENCE OF": 16,
    "SET": 17,
    "SET OF": 17,
    "NumericString": 18,
    "PrintableString": 19,
    "TeletexString": 20,
    "IA5String": 22,
    "UTCTime": 23,
    "GeneralizedTime": 24,
    "VisibleString": 26,
    "UniversalString": 28,
    "BMPString": 30,
}
"""Universal tag number of each built-in type that has one."""

UNTAGGED = frozenset(("CHOICE", "ANY", "OPEN"))
"""Built-in types without a tag of their own."""

CONSTRUCTED = frozenset(("SEQUENCE", "SEQUENCE OF", "SET", "SET OF", "CHOICE"))
"""Built-in types whose contents are further TLVs."""

_CLASS_BITS = {"universal": 0x00, "application": 0x40, "context": 0x80, "private": 0xC0}
_CONSTRUCTED_BIT = 0x20
_HIGH_TAG = 0x1F


def identifier(tag_class: str, number: int, constructed: bool) -> str:
    """Give the identifier octets as upper-case hexadecimal (X.690 8.1.2)."""
    first = _CLASS_BITS[tag_class] | (_CONSTRUCTED_BIT if constructed else 0)
    if number < _HIGH_TAG:
        return f"{first | number:02X}"
    octets = [number & 0x7F]
    while number > 0x7F:
        number >>= 7
        octets.insert(0, 0x80 | number & 0x7F)
    return bytes([first | _HIGH_TAG, *octets]).hex().upper()


def universal(kind: str) -> list[ResolvedTag]:
    """Give the tag list of a built-in type without written tags."""
    if kind in UNTAGGED:
        return []
    number = UNIVERSAL_NUMBERS[kind]
    return [
        {
            "class": "universal",
            "number": number,
            "mode": "universal",
            "hex": identifier("universal", number, kind in CONSTRUCTED),
        }
    ]


def apply(
    tag_class: str,
    number: int,
    explicit: bool,
    inner: list[ResolvedTag],
    kind: str,
    automatic: bool = False,
) -> list[ResolvedTag]:
    """Put one tag over ``inner``, the tag list of a type whose built-in type is ``kind``.

    An implicit tag takes the place of the outermost one, and wraps if that one did; over a type
    without a tag it cannot be implicit, so it wraps (X.680 31.2.7).
    """
    replaced = inner[0] if inner and not explicit else None
    if replaced is None or replaced["mode"] == "explicit":
        mode, constructed = "explicit", True
    else:
        mode, constructed = "implicit", kind in CONSTRUCTED
    tag: ResolvedTag = {
        "class": tag_class,
        "number": number,
        "mode": mode,
        "hex": identifier(tag_class, number, constructed),
    }
    if automatic:
        tag["automatic"] = True
    if replaced is None:
        return [tag, *inner]
    if replaced["class"] != "universal":
        tag["replaces"] = replaced["hex"]
    if mode == "explicit":
        tag["written"] = "implicit"
    return [tag, *inner[1:]]
