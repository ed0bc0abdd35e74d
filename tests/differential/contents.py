# SPDX-License-Identifier: Apache-2.0
"""Random contents of the primitive types, as JSON, with every boundary in turn.

Each maker gives the choices of a type as a list of functions of the random generator; a `Deck`
deals them in random order, each once before any comes again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial

from . import der
from .schema import Bound, Definition, Json

Choice = Callable[[random.Random], Json]

LONGEST_STRING = 1 << 15
"""Sizes beyond this are not made, even where the schema allows them."""

TYPICAL_SIZE = 12


class Deck:
    """Deals items in random order, each once before any comes again."""

    def __init__(self, items: Sequence[Json]) -> None:
        self.items = list(items)
        self.waiting: list[Json] = []
        self.undealt = len(self.items)

    @property
    def drained(self) -> bool:
        """Whether every item has been dealt."""
        return self.undealt == 0

    def deal(self, source: random.Random) -> Json:
        """Give the next item."""
        if not self.waiting:
            self.waiting = source.sample(self.items, len(self.items))
        self.undealt = max(0, self.undealt - 1)
        return self.waiting.pop()


def always(value: Json) -> Choice:
    """Make the choice of one value."""
    return lambda _: value


def sizes(limits: tuple[int, Bound]) -> list[int]:
    """Give the sizes worth trying within limits: the ends, and where a length grows an octet."""
    lower, upper = limits
    top = LONGEST_STRING if upper is None else upper
    ends = {lower, lower + 1} | (set() if upper is None else {upper - 1, upper})
    inner = {lower + 4, TYPICAL_SIZE, 127, 128, 255, 256}
    return sorted(size for size in ends | inner if lower <= size <= min(top, LONGEST_STRING))


def near(limits: tuple[int, Bound], source: random.Random) -> int:
    """Give a small size within limits."""
    lower, upper = limits
    top = max(lower, TYPICAL_SIZE)
    return source.randint(lower, top if upper is None else min(top, upper))


INTEGER_EDGES = [
    edge + step
    for bits in (7, 8, 15, 16, 31, 32, 63, 64, 127, 159)
    for edge in (1 << bits, -(1 << bits))
    for step in (-1, 0, 1)
]
INT64 = range(-(1 << 63), 1 << 63)
HUGE_BITS = (200, 1015, 1016, 2100)
"""Beyond 64 bits; 1016 bits are where the length of an INTEGER takes a second octet."""


def integers(definition: Definition) -> list[Choice]:
    """Give choices of an INTEGER: every named value, unknown ones, and values beyond 64 bits."""
    if definition.named:
        unknown = {number + 1 for number in definition.named} | {0, -1, -129, INT64[0], INT64[-1]}
        edges = sorted(unknown - set(definition.named))
        allowed = INT64 if definition.value_range is None else values_in(definition.value_range)
        named = [*definition.named, *source_ends(definition.value_range)]
        return [always(value) for value in [*named, *edges] if value in allowed]
    limits = definition.value_range
    edges = [0, 1, -1, *INTEGER_EDGES]
    choices = [always(edge) for edge in edges if limits is None or edge in values_in(limits)]
    if limits is None or limits[1] is None:
        signs = (1, -1) if limits is None else (1,)
        choices += [partial(huge, bits, sign) for bits in HUGE_BITS for sign in signs]
    return choices + [always(end) for end in source_ends(limits)]


def values_in(limits: tuple[int, Bound]) -> range:
    """Give the values of a range; without an upper end, as many as matter."""
    lower, upper = limits
    return range(lower, (1 << 4096) if upper is None else upper + 1)


def source_ends(limits: tuple[int, Bound] | None) -> list[int]:
    """Give the ends of a range that has any."""
    return [] if limits is None else [end for end in limits if end is not None]


def huge(bits: int, sign: int, source: random.Random) -> int:
    """Give an integer of exactly that many bits."""
    return sign * (1 << bits - 1 | source.getrandbits(bits - 1))


def bit_value(bits: set[int], length: int) -> Json:
    """Give a BIT STRING of `length` bits in which `bits` are set."""
    octets = bytearray((length + 7) // 8)
    for bit in bits:
        octets[bit // 8] |= 0x80 >> bit % 8
    return {"value": octets.hex().upper(), "length": length}


def named_bits(top: int | None, source: random.Random) -> Json:
    """Give a named bit list whose last set bit is `top`: the canonical form ends there."""
    if top is None:
        return bit_value(set(), 0)
    return bit_value({bit for bit in range(top) if source.random() < 0.5} | {top}, top + 1)


def free_bits(length: int, source: random.Random) -> Json:
    """Give a BIT STRING without named bits; trailing zero bits count."""
    return bit_value({bit for bit in range(length) if source.random() < 0.5}, length)


def bit_strings(definition: Definition) -> list[Choice]:
    """Give choices of a BIT STRING."""
    if definition.named:
        last = max(definition.named)
        tops = [None, *definition.named, *(bit for bit in (last + 1, last + 9, 127, 1100))]
        return [partial(named_bits, top) for top in tops]
    lengths = [0, 1, 7, 8, 9, 15, 16, 17, 128, 520, 1016, 1023]
    lower, upper = definition.size
    return [
        partial(free_bits, length)
        for length in {*lengths, lower, *source_ends((lower, upper))}
        if lower <= length and (upper is None or length <= upper)
    ]


def octets(size: int, source: random.Random) -> str:
    """Give an OCTET STRING."""
    return source.randbytes(size).hex().upper()


def characters(*ranges: tuple[int, int]) -> list[str]:
    """Give the characters of some ranges, ends included."""
    return [chr(code) for first, last in ranges for code in range(first, last + 1)]


WIDE_CHARACTERS = characters((0x20, 0x7E)) + [
    *'\0\t\n\r"\\/<>&\x7f',
    *"\x80\xa0éßÿ\u0100\u07ff\u0800\u2028\u2029€中\ud7ff\ue000\ufeff\ufffd\uffff",
]
NON_BMP_CHARACTERS = [*"\U00010000\U0001f4f6\U0001f4f6\U000e0001\U0010ffff"]

ALPHABETS = {
    "UTF8String": WIDE_CHARACTERS + NON_BMP_CHARACTERS * 4,
    "UniversalString": WIDE_CHARACTERS + NON_BMP_CHARACTERS * 4,
    "BMPString": WIDE_CHARACTERS,
    "TeletexString": characters((0, 255)),
    "IA5String": characters((0, 127)),
    "VisibleString": characters((0x20, 0x7E)),
    "NumericString": [*" 0123456789"],
    "PrintableString": characters((0x30, 0x39), (0x41, 0x5A), (0x61, 0x7A)) + [*" '()+,-./:=?"],
}


def text(alphabet: list[str], size: int, source: random.Random) -> str:
    """Give a character string."""
    return "".join(source.choices(alphabet, k=size))


ARC_EDGES = [
    edge + step
    for bits in (7, 14, 21, 28, 32, 63, 64, 70, 128, 300)
    for edge in (1 << bits,)
    for step in (-1, 0, 1)
]
OID_EDGES = [
    "0.0",
    "0.39",
    "1.0",
    "1.39",
    "2.0",
    "2.39",
    "2.40",
    "2.47",
    "2.48",
    "2.175",
    "2.176",
    "2.999",
    "2.999.1930",
    "2.16303",
    "2.16304",
    f"2.{(1 << 64) - 81}",
    f"2.{(1 << 64) - 80}",
    f"2.{1 << 100}",
    "2.5.4.3",
    "2.5.29.32",
    "1.2.840.10045.2.1",
    "1.3.6.1.5.5.7.2.1",
    "2.23.146.1.2.1.0",
]


def oid(source: random.Random) -> str:
    """Give an OBJECT IDENTIFIER of random arcs."""
    arcs = [
        source.choice((0, 1, 5, 113549, source.getrandbits(31)))
        for _ in range(source.randint(1, 14))
    ]
    return ".".join(map(str, (source.choice(("1.2", "1.3.6.1.4.1", "2.999")), *arcs)))


OIDS: list[Choice] = [
    *map(always, OID_EDGES),
    *(always(f"1.3.{arc}.0") for arc in ARC_EDGES),
    always("1.2." + ".".join(map(str, range(130)))),
    *[oid] * 12,
]

UTC_EDGES = [
    "000101000000Z",
    "000229235959Z",
    "491231235959Z",
    "500101000000Z",
    "991231235959Z",
    "240229000000Z",
]
GENERALIZED_EDGES = [
    "00000101000000Z",
    "19000228235959Z",
    "19500101000000Z",
    "19991231235959Z",
    "20000229000000Z",
    "20491231235959Z",
    "20500101000000Z",
    "99991231235959Z",
    "20260522120000.5Z",
    "20260522120000.000001Z",
    "20260522120000.123456789Z",
]


def digits_of_time(source: random.Random) -> str:
    """Give month to second of a time."""
    day, hour, minute = source.randint(1, 28), source.randint(0, 23), source.randint(0, 59)
    return f"{source.randint(1, 12):02}{day:02}{hour:02}{minute:02}{source.randint(0, 59):02}Z"


UTC_TIMES: list[Choice] = [
    *map(always, UTC_EDGES),
    *[lambda source: f"{source.randint(0, 99):02}{digits_of_time(source)}"] * 4,
]
GENERALIZED_TIMES: list[Choice] = [
    *map(always, GENERALIZED_EDGES),
    *[lambda source: f"{source.randint(0, 9999):04}{digits_of_time(source)}"] * 4,
]

OPEN_EDGES = [
    "0500",
    "3000",
    "3100",
    "0101FF",
    "020100",
    "04020001",
    "0C03616263",
    "1303414243",
    "3003020101",
    "8000",
    "A000",
    "5F3700",
    "BF5100",
    "9F1F00",
    "9F7F00",
    "9F810000",
    "DFFF7F00",
]
LONG_TAG = "DFFFFF7F00"


def open_tree(depth: int, source: random.Random) -> bytes:
    """Give a random TLV of a class other than universal, or a leaf of one that is."""
    if depth == 0 or source.random() < 0.4:
        return bytes.fromhex(source.choice(OPEN_EDGES))
    inner = b"".join(open_tree(depth - 1, source) for _ in range(source.randint(0, 3)))
    leading = source.choice((0x30, 0xA0, 0xA5, 0x61, 0xE3))
    return der.tlv(bytes((leading,)), inner)


def open_octets(size: int, source: random.Random) -> str:
    """Give an open type that holds octets."""
    return der.tlv(b"\x04", source.randbytes(size)).hex().upper()


OPEN_TYPES: list[Choice] = [
    *map(always, [*OPEN_EDGES, LONG_TAG]),
    *(partial(open_octets, size) for size in (127, 128, 255, 256, 65536)),
    *[lambda source: open_tree(6, source).hex().upper()] * 10,
]


def choices(definition: Definition) -> list[Choice]:
    """Give the choices of a primitive type."""
    kind = definition.kind
    if kind in ALPHABETS:
        return [partial(text, ALPHABETS[kind], size) for size in sizes(definition.size)]
    match kind:
        case "OCTET STRING":
            return [partial(octets, size) for size in sizes(definition.size)]
        case "INTEGER":
            return integers(definition)
        case "BIT STRING":
            return bit_strings(definition)
        case "ENUMERATED":
            return [always(name) for name in definition.named.values()]
        case "BOOLEAN":
            return [always(False), always(True)]
        case "NULL":
            return [always(None)]
        case "OBJECT IDENTIFIER":
            return OIDS
        case "UTCTime":
            return UTC_TIMES
        case "GeneralizedTime":
            return GENERALIZED_TIMES
        case "ANY" | "OPEN":
            return OPEN_TYPES
    raise ValueError(f"no contents for {kind}")


def small(definition: Definition, source: random.Random) -> Json:
    """Give one short value, for the depths of a large type."""
    kind = definition.kind
    if kind in ALPHABETS:
        return text(ALPHABETS[kind], near(definition.size, source), source)
    match kind:
        case "OCTET STRING":
            return octets(near(definition.size, source), source)
        case "OBJECT IDENTIFIER":
            return oid(source)
        case "ANY" | "OPEN":
            return open_tree(2, source).hex().upper()
    return source.choice(choices(definition))(source)
