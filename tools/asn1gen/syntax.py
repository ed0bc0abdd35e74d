# SPDX-License-Identifier: Apache-2.0
"""The syntax tree that ``parse`` gives and ``resolve`` reads.

Nothing here is interpreted: a tag is there if and only if the text writes it, and references are
names. Every node keeps the line on which it starts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

Bound = int | str
"""One end of a size or value range: a number, ``MIN`` or ``MAX``."""

NamedNumber = tuple[str, int]
"""A named number, bit or enumeration item."""


@dataclass(frozen=True)
class Tag:
    """A written tag. ``mode`` is ``IMPLICIT``, ``EXPLICIT``, or None for the module's default."""

    tag_class: str
    number: int
    mode: str | None
    line: int


@dataclass(frozen=True)
class Constraint:
    """A size or value range; both ends included."""

    lower: Bound
    upper: Bound
    line: int

    @property
    def bounds(self) -> list[Bound]:
        """Give the range in the form of the resolved data."""
        return [self.lower, self.upper]


@dataclass
class Type:
    """A type as written.

    ``kind`` is the built-in type's name (``SEQUENCE OF``, ``OCTET STRING``, ``OPEN`` for a field
    of an information object class) or ``REFERENCE``; ``tags`` are outermost first.
    """

    kind: str
    line: int
    tags: list[Tag] = field(default_factory=list)
    reference: str | None = None
    members: list[Member] = field(default_factory=list)
    element: Type | None = None
    extension_marker: bool = False
    named: list[NamedNumber] = field(default_factory=list)
    named_lines: list[int] = field(default_factory=list)
    size: Constraint | None = None
    value_range: Constraint | None = None


@dataclass
class Member:
    """A component of a SEQUENCE or SET, or an alternative of a CHOICE."""

    name: str
    type: Type
    line: int
    optional: bool = False
    default: Value | None = None


@dataclass(frozen=True)
class Value:
    """A value: a bool, a number, the name of another value, or object identifier arcs."""

    content: bool | int | str | tuple[int | str, ...]
    line: int


@dataclass
class TypeAssignment:
    """``Name ::= Type`` with its own text and the comment lines directly above it."""

    name: str
    type: Type
    line: int
    end_line: int
    text: str = ""
    comment: str = ""


@dataclass
class ValueAssignment:
    """``name Type ::= value``."""

    name: str
    type: Type
    value: Value
    line: int


@dataclass
class Imports:
    """The symbols taken from one module."""

    module: str
    symbols: list[str]
    line: int


@dataclass
class Module:
    """One ASN.1 module and where it was read."""

    name: str
    tag_default: str
    extensibility_implied: bool
    line: int
    imports: list[Imports] = field(default_factory=list)
    types: list[TypeAssignment] = field(default_factory=list)
    values: list[ValueAssignment] = field(default_factory=list)
    path: Path = Path()

    @property
    def file(self) -> str:
        """Give the file name that error messages print."""
        return self.path.name
