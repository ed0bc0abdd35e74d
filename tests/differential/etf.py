# SPDX-License-Identifier: Apache-2.0
"""Erlang's external term format: enough to write terms and to read the witness's answers."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from functools import cache

Term = bytes
"""An encoded term, without the version octet."""

NIL = b"j"
STRING_LIMIT = 0xFFFF


@cache
def atom(name: str) -> Term:
    """Write an atom."""
    text = name.encode()
    return bytes((119, len(text))) + text


def integer(value: int) -> Term:
    """Write an integer of any size."""
    if 0 <= value <= 255:
        return bytes((97, value))
    if -(1 << 31) <= value < 1 << 31:
        return struct.pack(">Bi", 98, value)
    sign = value < 0
    magnitude = abs(value).to_bytes((value.bit_length() + 7) // 8, "little")
    if len(magnitude) < 256:
        return bytes((110, len(magnitude), sign)) + magnitude
    return struct.pack(">BIB", 111, len(magnitude), sign) + magnitude


def binary(octets: bytes) -> Term:
    """Write a binary."""
    return struct.pack(">BI", 109, len(octets)) + octets


def bitstring(octets: bytes, bits: int) -> Term:
    """Write the first `bits` bits of `octets`; a binary when they are whole octets."""
    if bits % 8 == 0:
        return binary(octets)
    return struct.pack(">BIB", 77, len(octets), bits % 8) + octets


def term_list(items: Sequence[Term]) -> Term:
    """Write a list."""
    if not items:
        return NIL
    return struct.pack(">BI", 108, len(items)) + b"".join(items) + NIL


def octet_list(octets: bytes) -> Term:
    """Write a list of integers below 256."""
    if not octets:
        return NIL
    if len(octets) <= STRING_LIMIT:
        return struct.pack(">BH", 107, len(octets)) + octets
    return term_list([bytes((97, octet)) for octet in octets])


def term_tuple(items: Sequence[Term]) -> Term:
    """Write a tuple of at most 255 terms."""
    if len(items) > 255:
        return struct.pack(">BI", 105, len(items)) + b"".join(items)
    return bytes((104, len(items))) + b"".join(items)


def term_map(pairs: Iterable[tuple[Term, Term]]) -> Term:
    """Write a map."""
    flat = [term for pair in pairs for term in pair]
    return struct.pack(">BI", 116, len(flat) // 2) + b"".join(flat)


class Reader:
    """Reads atoms, integers, binaries, lists and tuples as str, int, bytes, list and tuple."""

    def __init__(self, data: bytes) -> None:
        assert data[0] == 131
        self.data = data
        self.position = 1

    def take(self, size: int) -> bytes:
        """Move over `size` octets and give them."""
        start = self.position
        self.position += size
        return self.data[start : self.position]

    def number(self, size: int) -> int:
        """Read an unsigned number of `size` octets."""
        return int.from_bytes(self.take(size), "big")

    def sequence(self, size: int) -> list[object]:
        """Read that many terms."""
        return [self.term() for _ in range(size)]

    def term(self) -> object:
        """Read one term."""
        tag = self.number(1)
        match tag:
            case 97:
                return self.number(1)
            case 98:
                return int.from_bytes(self.take(4), "big", signed=True)
            case 100:
                return self.take(self.number(2)).decode()
            case 119:
                return self.take(self.number(1)).decode()
            case 109:
                return self.take(self.number(4))
            case 106:
                return []
            case 107:
                return list(self.take(self.number(2)))
            case 104:
                return tuple(self.sequence(self.number(1)))
            case 108:
                items = self.sequence(self.number(4))
                assert self.number(1) == 106
                return items
        raise ValueError(f"term tag {tag}")
