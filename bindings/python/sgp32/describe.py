# SPDX-License-Identifier: Apache-2.0
"""What the schema says of a type."""

from __future__ import annotations

from dataclasses import dataclass

from . import _sgp32


@dataclass(frozen=True)
class Component:
    """One component, alternative or list element."""

    name: str | None
    """None for the element of a list."""
    type: str
    """A name that describe() takes, or that of a built-in type: "OCTET STRING"."""
    tag: int | None
    """Identifier octets on the wire as one number; None for an untagged CHOICE or open type."""
    optional: bool
    """OPTIONAL or DEFAULT."""
    default: bool | int | None


@dataclass(frozen=True)
class Type:
    """A type of the schema."""

    name: str
    kind: str
    """"SEQUENCE", "OCTET STRING", …"""
    tag: int | None
    alias: str | None
    """Name of the type that it is defined as."""
    extensible: bool
    minimum: int | None
    """Bounds of the SIZE or range; None for no constraint, or no upper one."""
    maximum: int | None
    components: tuple[Component, ...]
    values: dict[str, int]
    """Named values of an INTEGER or ENUMERATED, named bits of a BIT STRING."""


def describe(type: str) -> Type:
    """Describes a type by its name: bare, or with its module ("SGP32Definitions.Psmo")."""
    found = _sgp32.describe(type)
    components = tuple(Component(*each) for each in found.pop("components"))
    return Type(components=components, **found)
