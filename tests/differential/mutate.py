# SPDX-License-Identifier: Apache-2.0
"""Damage to valid encodings: in single bits and octets, and in the tree of TLVs."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from . import der


@dataclass
class Tlv:
    """An identifier with contents or TLVs inside. `excess` counts needless length octets."""

    identifier: bytes
    contents: bytes = b""
    inner: list[Tlv] = field(default_factory=list)
    excess: int = 0

    def encoding(self) -> bytes:
        """Write the TLV."""
        contents = b"".join(tlv.encoding() for tlv in self.inner) or self.contents
        if not self.excess:
            return der.tlv(self.identifier, contents)
        size = len(contents).to_bytes((len(contents).bit_length() + 7) // 8 + self.excess, "big")
        return self.identifier + bytes((0x80 | len(size),)) + size + contents


def header(octets: bytes, start: int) -> tuple[int, int, int]:
    """Read a header: the ends of identifier, header and contents. IndexError beyond the end."""
    position = start + 1
    if octets[start] & 0x1F == 0x1F:
        while octets[position] & 0x80:
            position += 1
        position += 1
    identifier_end = position
    size = octets[position]
    position += 1
    if size >= 0x80:
        count = size & 0x7F
        size = int.from_bytes(octets[position : position + count], "big")
        position += count
    if position + size > len(octets):
        raise IndexError("contents end early")
    return identifier_end, position, position + size


def parse(octets: bytes) -> list[Tlv]:
    """Read TLVs; constructed ones with those inside. Raises IndexError where octets are no TLVs."""
    tlvs = []
    position = 0
    while position < len(octets):
        identifier_end, contents, end = header(octets, position)
        identifier = octets[position:identifier_end]
        if identifier[0] & 0x20:
            tlvs.append(Tlv(identifier, inner=parse(octets[contents:end])))
        else:
            tlvs.append(Tlv(identifier, octets[contents:end]))
        position = end
    return tlvs


def every(tlvs: list[Tlv]) -> Iterator[tuple[list[Tlv], int]]:
    """Give each TLV of a forest as the list that holds it and its place there."""
    for place, tlv in enumerate(tlvs):
        yield tlvs, place
        yield from every(tlv.inner)


def tag_number(identifier: bytes) -> int:
    """Give the tag number of an identifier."""
    if len(identifier) == 1:
        return identifier[0] & 0x1F
    number = 0
    for octet in identifier[1:]:
        number = number << 7 | octet & 0x7F
    return number


def tag_numbers(octets: bytes) -> list[int]:
    """Give the tag numbers of all TLVs; none where the octets are no TLVs."""
    try:
        return [tag_number(siblings[place].identifier) for siblings, place in every(parse(octets))]
    except IndexError:
        return []


def is_tree(octets: bytes) -> bool:
    """Tell whether octets are TLVs through and through, every header in its shortest form."""
    try:
        tlvs = parse(octets)
    except IndexError:
        return False
    if b"".join(tlv.encoding() for tlv in tlvs) != octets:
        return False
    identifiers = [siblings[place].identifier for siblings, place in every(tlvs)]
    return all(
        len(identifier) == 1 or (identifier[1] != 0x80 and tag_number(identifier) > 30)
        for identifier in identifiers
    )


EDGE_CONTENTS = [
    *(b"", b"\x00", b"\x01", b"\x7f", b"\x80", b"\xff", b"\x00\x00", b"\x00\x80", b"\xff\xff"),
    *(
        b"\xff\x7f",
        b"\x07\x80",
        b"\x08\x00",
        b"\x00\x7f",
        b"\xc3\xa9",
        b"\xed\xa0\x80",
        b"\xc0\x80",
    ),
    *(b"\xf4\x90\x80\x80", b"a@b", b"\xe9", b"\xd8\x3d", b"\x80\x01", b"991332000000Z"),
    b"20230229000000Z",
]
IDENTIFIERS = [
    *(b"\x02", b"\x03", b"\x04", b"\x05", b"\x06", b"\x0c", b"\x01", b"\x0a", b"\x13", b"\x17"),
    *(b"\x30", b"\x31", b"\x80", b"\x81", b"\x82", b"\xa0", b"\xa1", b"\xa2", b"\x5a", b"\x5f\x37"),
    *(b"\xbf\x51", b"\xbf\x2d", b"\x9f\x1f", b"\xdf\x1f", b"\x9f\x7d", b"\x00", b"\x24"),
]


def delete(siblings: list[Tlv], place: int, _: random.Random) -> None:
    """Leave a TLV out."""
    del siblings[place]


def repeat(siblings: list[Tlv], place: int, _: random.Random) -> None:
    """Put a TLV twice."""
    siblings.insert(place, siblings[place])


def move(siblings: list[Tlv], place: int, source: random.Random) -> None:
    """Put a TLV elsewhere among its siblings."""
    siblings.insert(source.randint(0, len(siblings) - 1), siblings.pop(place))


def rename(siblings: list[Tlv], place: int, source: random.Random) -> None:
    """Give a TLV another identifier."""
    tlv = siblings[place]
    leading = tlv.identifier[0] ^ source.choice((0x20, 0x40, 0x80, 0xC0, 0x01, 0x02, 0x04))
    turned = bytes((leading,)) + tlv.identifier[1:]
    tlv.identifier = source.choice((turned, source.choice(IDENTIFIERS)))


def lengthen(siblings: list[Tlv], place: int, source: random.Random) -> None:
    """Write a length in more octets than it needs."""
    siblings[place].excess = source.choice((1, 1, 2, 4))


def refill(siblings: list[Tlv], place: int, source: random.Random) -> None:
    """Give a TLV other contents: boundary cases, one octet more or less, another octet."""
    tlv = siblings[place]
    octets = bytearray(tlv.contents)
    kind = source.randrange(4)
    if kind == 0 or tlv.inner:
        tlv.inner = []
        tlv.contents = source.choice(EDGE_CONTENTS)
        return
    if kind == 1:
        octets.insert(source.randint(0, len(octets)), source.choice((0, 0x80, 0xFF, 0x20)))
    elif octets:
        spot = source.choice((0, len(octets) - 1, source.randrange(len(octets))))
        if kind == 2:
            del octets[spot]
        else:
            octets[spot] = source.choice((0, 0x7F, 0x80, 0xFF, source.getrandbits(8)))
    tlv.contents = bytes(octets)


def add(siblings: list[Tlv], place: int, source: random.Random) -> None:
    """Put a new TLV before, behind or into another."""
    new = Tlv(source.choice(IDENTIFIERS), source.choice(EDGE_CONTENTS))
    tlv = siblings[place]
    if tlv.inner and source.random() < 0.6:
        tlv.inner.append(new)
    else:
        siblings.insert(place + source.randint(0, 1), new)


TREE_DAMAGE: list[Callable[[list[Tlv], int, random.Random], None]] = [
    delete,
    repeat,
    move,
    rename,
    lengthen,
    refill,
    refill,
    refill,
    add,
    add,
]


def damaged_tree(octets: bytes, source: random.Random) -> bytes:
    """Damage one or two TLVs; the lengths around them are put right."""
    tlvs = parse(octets)
    for _ in range(source.choice((1, 1, 1, 2))):
        places = list(every(tlvs))
        if places:
            siblings, place = source.choice(places)
            source.choice(TREE_DAMAGE)(siblings, place, source)
    return b"".join(tlv.encoding() for tlv in tlvs)


def damaged_octets(octets: bytes, source: random.Random) -> bytes:
    """Damage single bits or octets, where headers are rather than in long contents."""
    changed = bytearray(octets)
    spot = source.choice((source.randrange(len(changed)), source.randrange(min(len(changed), 12))))
    match source.randrange(5):
        case 0 | 1:
            changed[spot] ^= 1 << source.randrange(8)
        case 2:
            changed[spot] = source.choice((0, 0x7F, 0x80, 0x81, 0xFF, source.getrandbits(8)))
        case 3:
            changed.insert(spot, source.getrandbits(8))
        case _:
            if source.random() < 0.5:
                del changed[spot]
            else:
                del changed[spot:]
    return bytes(changed)


def damaged(octets: bytes, source: random.Random) -> bytes:
    """Damage a valid encoding; now and then it stays, or becomes another, valid one."""
    if source.random() < 0.7:
        return damaged_tree(octets, source)
    return damaged_octets(octets, source)
