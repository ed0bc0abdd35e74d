# SPDX-License-Identifier: Apache-2.0
"""The resolved schema, linked: references followed, tags as bytes.

A `Definition` is the structure of a type; a `Place` is where one stands (a type assignment, a
component, an alternative, a list element) with its name and its effective tags.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

Json = Any
"""A value in the JSON mapping of ITU-T X.697, as `json.loads` gives it."""

Bound = int | None
"""An end of a size or value range; None is MAX."""

UNKNOWN = "$unknown"
"""The member under which libsgp32 gives unknown extensions, or an unknown alternative."""

UNTAGGED_KINDS = ("CHOICE", "ANY", "OPEN")
STRUCTURES = ("SEQUENCE", "SET")
LISTS = ("SEQUENCE OF", "SET OF")


class Missing:
    """The class of `MISSING`, which stands for a DEFAULT that is not there."""


MISSING = Missing()


@dataclass(eq=False)
class Definition:
    """The structure of a type. `path` names it in reports: `Module.Type.component[]`.

    `automatic` says that the list of components or alternatives is tagged automatically.
    """

    path: str
    kind: str
    members: list[Place] = field(default_factory=list)
    element: Place | None = None
    size: tuple[int, Bound] = (0, None)
    value_range: tuple[int, Bound] | None = None
    named: dict[int, str] = field(default_factory=dict)
    extensible: bool = False
    automatic: bool = False

    @cached_property
    def by_name(self) -> dict[str, Place]:
        """The components or alternatives by name."""
        return {member.name: member for member in self.members}


@dataclass(eq=False)
class Place:
    """Where a type stands. `explicit` are the identifiers of its wrappers, outermost first.

    `identifier` is that of the value itself, empty for an untagged CHOICE or open type.
    """

    name: str
    definition: Definition
    explicit: tuple[bytes, ...]
    identifier: bytes
    optional: bool = False
    default: Json | Missing = MISSING

    @property
    def omissible(self) -> bool:
        """Whether the component may be absent."""
        return self.optional or self.default is not MISSING

    @cached_property
    def first_identifiers(self) -> frozenset[bytes]:
        """The identifiers that an encoding here can begin with; none for an open type, any can."""
        if self.explicit or self.identifier:
            return frozenset([(*self.explicit, self.identifier)[0]])
        return frozenset().union(*(member.first_identifiers for member in self.definition.members))


class Schema:
    """All types of the resolved form, by `Module.Type`."""

    def __init__(self, resolved: dict[str, Any]) -> None:
        self._nodes = {
            (module["name"], node["name"]): node
            for module in resolved["modules"]
            for node in module["types"]
        }
        self._definitions: dict[tuple[str, str], Definition] = {}
        self.types: dict[str, Place] = {
            f"{module}.{name}": self._place(node, module, f"{module}.{name}")
            for (module, name), node in self._nodes.items()
        }

    @classmethod
    def load(cls, path: Path) -> Schema:
        """Read `asn1/resolved.json` or another file of that form."""
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def _place(self, node: dict[str, Any], module: str, path: str) -> Place:
        definition = self._definition(node, module, path)
        identifiers = [bytes.fromhex(tag["hex"]) for tag in node["tags"]]
        wrapped = definition.kind in UNTAGGED_KINDS
        default = node.get("default_value", node.get("default", MISSING))
        return Place(
            name=node.get("name", ""),
            definition=definition,
            explicit=tuple(identifiers if wrapped else identifiers[:-1]),
            identifier=b"" if wrapped else identifiers[-1],
            optional=node.get("optional", False),
            default=default,
        )

    def _definition(self, node: dict[str, Any], module: str, path: str) -> Definition:
        if "ref" in node:
            module = node.get("module", module)
            key = (module, node["ref"])
            if key not in self._definitions:
                name = f"{module}.{node['ref']}"
                self._definitions[key] = self._definition(self._nodes[key], module, name)
            return self._definitions[key]
        name = path.split(".")[-1]
        if path == f"{module}.{name}" and (module, name) in self._definitions:
            return self._definitions[module, name]
        definition = Definition(path, node["kind"])
        definition.extensible = node.get("extensible", False)
        definition.automatic = node.get("automatic_tags", False)
        if path == f"{module}.{name}":
            self._definitions[module, name] = definition
        for member in node.get("components", node.get("alternatives", [])):
            definition.members.append(self._place(member, module, f"{path}.{member['name']}"))
        if "of" in node:
            definition.element = self._place(node["of"], module, f"{path}[]")
        if "size" in node:
            definition.size = range_of(node["size"])
        if "range" in node:
            definition.value_range = range_of(node["range"])
        items = node.get("named_numbers") or node.get("named_bits") or node.get("enum") or []
        definition.named = {number: item for item, number in items}
        return definition


def range_of(limits: list[Any]) -> tuple[int, Bound]:
    """Read a size or value range; a lower end MIN does not occur."""
    lower, upper = limits
    return int(lower), None if upper == "MAX" else int(upper)
