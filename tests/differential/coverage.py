# SPDX-License-Identifier: Apache-2.0
"""What random values must have reached, read from the values themselves.

An item is (place, what): a component present or absent, an alternative, a named value, an unknown
one, a boundary. `expected` lists them from the schema alone, `Coverage.observe` ticks them off by
walking a value; neither knows how the values were made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .schema import LISTS, STRUCTURES, Definition, Json, Place, Schema

Item = tuple[str, str]

CHARACTER_STRINGS = (
    "UTF8String",
    "UniversalString",
    "BMPString",
    "TeletexString",
    "IA5String",
    "VisibleString",
    "NumericString",
    "PrintableString",
)

EVERYWHERE: dict[str, tuple[str, ...]] = {
    "UTF8String": ("U+0000", "below U+0080", "below U+0800", "below U+10000", "beyond U+FFFF"),
    "UniversalString": ("U+0000", "below U+0080", "below U+0800", "below U+10000", "beyond U+FFFF"),
    "BMPString": ("U+0000", "below U+0080", "below U+0800", "below U+10000"),
    "TeletexString": ("U+0000", "below U+0080", "below U+0800"),
    "IA5String": ("U+0000", "below U+0080"),
    "VisibleString": ("below U+0080",),
    "NumericString": ("below U+0080",),
    "PrintableString": ("below U+0080",),
    "OBJECT IDENTIFIER": ("root 0", "root 1", "root 2", "2.999", "arc beyond 64 bits"),
    "UTCTime": ("leap day", "before 2000", "from 2000"),
    "GeneralizedTime": ("leap day", "fraction"),
    "ANY": ("universal", "tagged", "two-octet tag", "empty", "long", "nested"),
}
"""What each of these types must show somewhere, not at every place."""


def expected(schema: Schema) -> set[Item]:
    """List all items of a schema."""
    items = {(kind, what) for kind, marks in EVERYWHERE.items() for what in marks}
    seen: set[Definition] = set()
    for place in schema.types.values():
        items.update(_expected_at(place, seen))
    return items


def _expected_at(place: Place, seen: set[Definition]) -> Iterator[Item]:
    definition = place.definition
    if definition in seen:
        return
    seen.add(definition)
    path = definition.path
    for member in definition.members:
        yield path, f"{member.name} present"
        if member.omissible:
            yield path, f"{member.name} absent"
        yield from _expected_at(member, seen)
    if definition.element is not None:
        yield from _expected_at(definition.element, seen)
    for what in _contents_expected(definition):
        # A component equal to its DEFAULT is left out.
        if what != f"value {place.default}":
            yield path, what


def _contents_expected(definition: Definition) -> Iterator[str]:
    lower, upper = definition.size
    kind = definition.kind
    if kind in LISTS:
        yield "several elements"
    if kind in LISTS or kind in CHARACTER_STRINGS or kind == "OCTET STRING":
        yield f"size {lower}"
        if upper is not None:
            yield f"size {upper}"
    elif kind == "BOOLEAN":
        yield from ("value True", "value False")
    elif kind == "BIT STRING":
        yield "no bits"
        if definition.named:
            yield "unknown bit"
            yield from (f"bit {name}" for name in definition.named.values())
        else:
            yield from ("whole octets", "part of an octet")
    elif kind == "ENUMERATED":
        yield from (f"value {name}" for name in definition.named.values())
    elif kind == "INTEGER":
        yield from (f"value {name}" for name in definition.named.values())
        if definition.named:
            yield "unknown value"
        limits = definition.value_range
        if limits is not None:
            yield from (f"end {end}" for end in limits if end is not None)
        elif not definition.named:
            yield from ("negative", "below -2^63")
        if not definition.named and (limits is None or limits[1] is None):
            yield "beyond 2^64"


class Coverage:
    """Items seen so far."""

    def __init__(self) -> None:
        self.seen: set[Item] = set()
        self.types: set[str] = set()

    def observe(self, schema: Schema, type_name: str, value: Json) -> None:
        """Tick off what a value shows."""
        self.types.add(type_name)
        self._visit(schema.types[type_name].definition, value)

    def merge(self, other: Coverage) -> None:
        """Take over what another has seen."""
        self.seen |= other.seen
        self.types |= other.types

    def _visit(self, definition: Definition, value: Json) -> None:
        path = definition.path
        kind = definition.kind
        if kind in STRUCTURES or kind == "CHOICE":
            for member in definition.members:
                if member.name in value:
                    self.seen.add((path, f"{member.name} present"))
                    self._visit(member.definition, value[member.name])
                else:
                    self.seen.add((path, f"{member.name} absent"))
            return
        if kind in LISTS:
            assert definition.element is not None
            for item in value:
                self._visit(definition.element.definition, item)
        for what in _contents_seen(definition, value):
            self.seen.add((path, what))
        for what in _marks(kind, value):
            self.seen.add((kind, what))


def _contents_seen(definition: Definition, value: Json) -> Iterator[str]:
    kind = definition.kind
    if kind in LISTS:
        yield f"size {len(value)}"
        if len(value) > 1:
            yield "several elements"
    elif kind in CHARACTER_STRINGS:
        yield f"size {len(value)}"
    elif kind == "OCTET STRING":
        yield f"size {len(value) // 2}"
    elif kind == "BIT STRING":
        octets = bytes.fromhex(value["value"])
        yield "part of an octet" if value["length"] % 8 else "whole octets"
        if value["length"] == 0:
            yield "no bits"
        for bit in range(value["length"]):
            if octets[bit // 8] & 0x80 >> bit % 8:
                yield f"bit {definition.named[bit]}" if bit in definition.named else "unknown bit"
    elif kind in ("BOOLEAN", "ENUMERATED"):
        yield f"value {value}"
    elif kind == "INTEGER":
        yield f"value {definition.named[value]}" if value in definition.named else "unknown value"
        yield f"end {value}"
        if value < 0:
            yield "negative" if value >= -(1 << 63) else "below -2^63"
        elif value >> 64:
            yield "beyond 2^64"


def _marks(kind: str, value: Json) -> Iterator[str]:
    """Give what a value shows of the list `EVERYWHERE`."""
    if kind in CHARACTER_STRINGS:
        for code in map(ord, value):
            if code == 0:
                yield "U+0000"
            elif code < 0x80:
                yield "below U+0080"
            elif code < 0x800:
                yield "below U+0800"
            else:
                yield "below U+10000" if code < 0x10000 else "beyond U+FFFF"
    elif kind == "OBJECT IDENTIFIER":
        arcs = [int(arc) for arc in value.split(".")]
        yield f"root {arcs[0]}"
        if arcs[:2] == [2, 999]:
            yield "2.999"
        if any(arc >> 64 for arc in arcs):
            yield "arc beyond 64 bits"
    elif kind in ("UTCTime", "GeneralizedTime"):
        year_digits = 2 if kind == "UTCTime" else 4
        if value[year_digits : year_digits + 4] == "0229":
            yield "leap day"
        if "." in value:
            yield "fraction"
        yield "before 2000" if value >= "50" else "from 2000"
    elif kind in ("ANY", "OPEN"):
        yield from _open_marks(value)


def _open_marks(value: str) -> Iterator[str]:
    """Give what an open type shows."""
    octets = bytes.fromhex(value)
    yield "tagged" if octets[0] & 0xC0 else "universal"
    if octets[0] & 0x1F == 0x1F:
        yield "two-octet tag"
    elif octets[1] == 0:
        yield "empty"
    elif octets[1] >= 0x80:
        yield "long"
    elif octets[0] & 0x20:
        yield "nested"


def report(schema: Schema, coverage: Coverage) -> tuple[str, list[Item]]:
    """Give a line that sums up what was reached, and the items that were not."""
    wanted = expected(schema)
    missing = sorted(wanted - coverage.seen)
    kinds = Counter(_sort_of(what) for _, what in wanted)
    left = Counter(_sort_of(what) for _, what in missing)
    parts = [f"{kinds[sort] - left[sort]}/{kinds[sort]} {sort}" for sort in sorted(kinds)]
    missing += [(name, "the type itself") for name in sorted(set(schema.types) - coverage.types)]
    return "reached: " + ", ".join(parts), missing


def _sort_of(what: str) -> str:
    """Name the group that an item is counted in."""
    for ending, group in ((" present", "members present"), (" absent", "components absent")):
        if what.endswith(ending):
            return group
    for start, group in (("value ", "named values"), ("bit ", "named bits"), ("size ", "sizes")):
        if what.startswith(start):
            return group
    return "other boundaries"
