# SPDX-License-Identifier: Apache-2.0
"""A reference encoder: from a JSON value to DER by the schema's own tag bytes and nothing else.

It shares no code and no tables with libsgp32 and knows no tagging rule: the resolved form states
the identifiers of every place. Unknown extensions and alternatives stand in a value as encodings.
"""

from __future__ import annotations

from collections.abc import Callable

from .schema import LISTS, STRUCTURES, UNKNOWN, Definition, Json, Place


def header(identifier: bytes, size: int) -> bytes:
    """Write an identifier and a definite length in the fewest octets."""
    if size < 0x80:
        return identifier + bytes((size,))
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return identifier + bytes((0x80 | len(octets),)) + octets


def tlv(identifier: bytes, content: bytes) -> bytes:
    """Write identifier, length and content."""
    return header(identifier, len(content)) + content


def encode(place: Place, value: Json) -> bytes:
    """Encode a value where it stands."""
    content = encode_content(place.definition, value)
    encoding = tlv(place.identifier, content) if place.identifier else content
    for identifier in reversed(place.explicit):
        encoding = tlv(identifier, encoding)
    return encoding


def encode_content(definition: Definition, value: Json) -> bytes:
    """Encode the content octets of a type; for a CHOICE or open type, the complete encoding."""
    kind = definition.kind
    if kind == "CHOICE":
        [(name, inner)] = value.items()
        if name == UNKNOWN:
            return bytes.fromhex(inner)
        return encode(definition.by_name[name], inner)
    if kind in STRUCTURES:
        parts = [
            encode(member, value[member.name])
            for member in definition.members
            if member.name in value
        ]
        if kind == "SET":
            parts.sort(key=tag_order)
        parts += map(bytes.fromhex, value.get(UNKNOWN, ()))
        return b"".join(parts)
    if kind in LISTS:
        assert definition.element is not None
        parts = [encode(definition.element, item) for item in value]
        if kind == "SET OF":
            parts.sort()
        return b"".join(parts)
    return PRIMITIVES[kind](definition, value)


def tag_order(encoding: bytes) -> tuple[int, int]:
    """Order the components of a SET: by class, then by tag number (one-octet tags only)."""
    assert encoding[0] & 0x1F != 0x1F
    return encoding[0] >> 6, encoding[0] & 0x1F


def integer_octets(value: int) -> bytes:
    """Write an INTEGER's content octets: two's complement, the fewest."""
    return value.to_bytes(
        (value if value >= 0 else ~value).bit_length() // 8 + 1, "big", signed=True
    )


def base128(arc: int) -> bytes:
    """Write one arc of an OBJECT IDENTIFIER."""
    octets = [arc & 0x7F]
    while arc := arc >> 7:
        octets.append(0x80 | arc & 0x7F)
    return bytes(reversed(octets))


def oid_octets(text: str) -> bytes:
    """Write an OBJECT IDENTIFIER's content octets."""
    root, second, *rest = (int(arc) for arc in text.split("."))
    return b"".join(base128(arc) for arc in (root * 40 + second, *rest))


def bit_octets(value: Json) -> bytes:
    """Write a BIT STRING's content octets."""
    octets = bytes.fromhex(value["value"])
    return bytes((len(octets) * 8 - value["length"],)) + octets


def enumerated_octets(definition: Definition, value: str) -> bytes:
    """Write an ENUMERATED's content octets."""
    [number] = [number for number, name in definition.named.items() if name == value]
    return integer_octets(number)


def characters(encoding: str) -> Callable[[Definition, Json], bytes]:
    """Make a writer of a character string type."""
    return lambda _, value: bytes(value, encoding)


PRIMITIVES: dict[str, Callable[[Definition, Json], bytes]] = {
    "BOOLEAN": lambda _, value: b"\xff" if value else b"\x00",
    "INTEGER": lambda _, value: integer_octets(value),
    "ENUMERATED": enumerated_octets,
    "BIT STRING": lambda _, value: bit_octets(value),
    "OCTET STRING": lambda _, value: bytes.fromhex(value),
    "NULL": lambda _, value: b"",
    "OBJECT IDENTIFIER": lambda _, value: oid_octets(value),
    "ANY": lambda _, value: bytes.fromhex(value),
    "OPEN": lambda _, value: bytes.fromhex(value),
    "UTF8String": characters("utf-8"),
    "TeletexString": characters("latin-1"),
    "BMPString": characters("utf-16-be"),
    "UniversalString": characters("utf-32-be"),
} | dict.fromkeys(
    (
        "PrintableString",
        "IA5String",
        "NumericString",
        "VisibleString",
        "UTCTime",
        "GeneralizedTime",
    ),
    characters("ascii"),
)
