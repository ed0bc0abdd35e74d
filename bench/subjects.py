# SPDX-License-Identifier: Apache-2.0
"""What is measured: the messages of the mix, lists from 1 to 10,000 elements, and certificates.

A subject has a name without spaces, the group that it is shown in, its type as `Module.Type`, and
its octets. The programs read them from a file of lines `NAME TYPE HEX` (harness.h).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
APART = "bound_profile_package"  # shown, but no part of the mix: it is one large copy
LENGTHS = (1, 10, 100, 1_000, 10_000)
CERTIFICATE = "PKIX1Explicit88.Certificate"


@dataclass(frozen=True)
class Subject:
    name: str
    group: str
    type: str
    der: bytes


def tlv(tag: str, content: bytes) -> bytes:
    """A TLV of a tag in hexadecimal."""
    size = len(content)
    if size < 0x80:
        length = bytes([size])
    else:
        octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
        length = bytes([0x80 | len(octets)]) + octets
    return bytes.fromhex(tag) + length + content


def integer(value: int) -> bytes:
    """The contents of an INTEGER that is not negative."""
    return value.to_bytes(value.bit_length() // 8 + 1, "big")


def acknowledgements(length: int) -> bytes:
    """EimAcknowledgements: a list of numbers."""
    return tlv("BF53", b"".join(tlv("80", integer(1000 + i % 30000)) for i in range(length)))


def notifications(length: int) -> bytes:
    """ListNotificationResponse: a list of structs with four components."""
    address = tlv("0C", b"smdp.example.com")
    iccid = tlv("5A", bytes.fromhex("98940000000000000191"))
    elements = (
        tlv("BF2F", tlv("80", integer(1000 + i % 30000)) + tlv("81", b"\x07\x80") + address + iccid)
        for i in range(length)
    )
    return tlv("BF28", tlv("A0", b"".join(elements)))


LISTS: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "numbers": ("SGP32Definitions.EimAcknowledgements", acknowledgements),
    "structs": ("RSPDefinitions.ListNotificationResponse", notifications),
}


def mix(folder: Path = ROOT / "vectors/mix") -> list[Subject]:
    """The messages of the mix, and the one apart."""
    found = []
    for path in sorted(folder.glob("*.hex")):
        name, octets = path.read_text(encoding="ascii").split()
        group = "apart" if path.stem == APART else "mix"
        found.append(Subject(path.stem, group, name, bytes.fromhex(octets)))
    return sorted(found, key=lambda subject: subject.group == "apart")


def lists() -> list[Subject]:
    """Each list in each length."""
    return [
        Subject(f"{name}_{length}", name, type_name, make(length))
        for name, (type_name, make) in LISTS.items()
        for length in LENGTHS
    ]


def certificates(file: Path = ROOT / "vectors/certificates.json") -> list[Subject]:
    """The certificates among the vectors, under names made of theirs."""
    found = []
    for vector in json.loads(file.read_text(encoding="utf-8")):
        if vector["type"] == CERTIFICATE:
            words = vector["name"].replace(",", "").removesuffix(" certificate").split()
            found.append(
                Subject("_".join(words), "certificates", CERTIFICATE, bytes.fromhex(vector["der"]))
            )
    return found


def every() -> list[Subject]:
    return [*mix(), *lists(), *certificates()]


def write(path: Path, subjects: Iterable[Subject], name: Callable[[str], str] = str) -> Path:
    """Writes the file of the subjects; `name` gives what a program calls a type."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{one.name} {name(one.type)} {one.der.hex().upper()}\n" for one in subjects]
    path.write_text("".join(lines), encoding="ascii")
    return path
