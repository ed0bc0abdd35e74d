# SPDX-License-Identifier: Apache-2.0
"""Writes the Python types of a layout: what sgp32.decode() gives, for editors and type checkers.

A SEQUENCE or SET is a TypedDict, a CHOICE a union of tuples, a list a list. A
name that two modules have goes to the first; in the later ones it is
`Module_Name`. A type inside another is `Psmo_enable`.
"""

from __future__ import annotations

import keyword
from .layout import Item, Layout, Type

HEAD = '''\
# SPDX-License-Identifier: Apache-2.0
# Made by ./scripts/generate from asn1/; do not edit.
"""Types of the values that decode() gives and encode() takes, one for each ASN.1 type."""

from datetime import datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, overload

from ._sgp32 import View
from ._types import Octets

# Unknown extensions, kept as they are.
Extensible = TypedDict("Extensible", {"$unknown": NotRequired[list[bytes]]})
'''

PLAIN = {
    "BOOLEAN": "bool",
    "INTEGER": "int",
    "NAMED": "int",
    "BITS": "tuple[bytes, int]",
    "NAMED_BITS": "tuple[bytes, int]",
    "OCTETS": "bytes",
    "ANY": "bytes",
    "NULL": "None",
    "OID": "str",
    "UTC_TIME": "datetime | str",
    "GENERALIZED_TIME": "datetime | str",
}


def python_names(layout: Layout) -> dict[str, str]:
    """The Python name of each type, by its C name."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    order = sorted(layout.types, key=lambda type_: (layout.modules.index(type_.module), type_.inline))
    for type_ in order:
        bare = type_.path.replace(".", "_").replace("-", "_")
        if bare in taken or keyword.iskeyword(bare) or bare == "Extensible":
            bare = f"{type_.module}_{bare}"
        taken.add(bare)
        names[type_.c_name] = bare
    return names


class PythonTypes:
    """Writes the type file of one layout."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.names = python_names(layout)

    def reference(self, type_: Type) -> str:
        """A type as it is written where it is used."""
        return self.expression(type_) if type_.shared else self.names[type_.c_name]

    def expression(self, type_: Type) -> str:
        if type_.is_list:
            return f"list[{self.reference(type_.items[0].type)}]"
        if type_.kind == "ENUMERATED":
            return "Literal[" + ", ".join(f'"{name}"' for name, _ in type_.values) + "]"
        return PLAIN.get(type_.kind, "str")

    def member(self, item: Item) -> str:
        of = self.reference(item.type)
        return f"NotRequired[{of}]" if item.optional or item.default is not None else of

    def definition(self, type_: Type) -> list[str]:
        name = self.names[type_.c_name]
        if type_.alias is not None and not type_.alias.shared:
            return [f"{name}: TypeAlias = {self.names[type_.alias.c_name]}"]
        if type_.kind == "CHOICE":
            return self.choice(name, type_)
        if type_.kind in ("SEQUENCE", "SET"):
            return self.sequence(name, type_)
        return [f"{name}: TypeAlias = {self.expression(type_)}"]

    def choice(self, name: str, type_: Type) -> list[str]:
        arms = [f'tuple[Literal["{i.name}"], {self.reference(i.type)}]' for i in type_.items]
        if "EXTENSIBLE" in type_.flags:
            arms.append('tuple[Literal["$unknown"], bytes]')
        lines = [f"    {'| ' if n else ''}{arm}" for n, arm in enumerate(arms)]
        return [f"{name}: TypeAlias = (", *lines, ")"]

    def sequence(self, name: str, type_: Type) -> list[str]:
        extensible = "EXTENSIBLE" in type_.flags
        if all(item.name.isidentifier() and not keyword.iskeyword(item.name) for item in type_.items):
            body = [f"    {item.name}: {self.member(item)}" for item in type_.items]
            base = "Extensible" if extensible else "TypedDict"
            return [f"class {name}({base}):", *(body or ["    pass"])]
        body = [f'    "{item.name}": {self.member(item)},' for item in type_.items]
        if extensible:
            body.append('    "$unknown": NotRequired[list[bytes]],')
        return [f'{name} = TypedDict("{name}", {{', *body, "})"]

    def overloads(self) -> list[str]:
        """decode() and encode() by the literal name of a message: what has a tag of two octets.

        Checkers compare overloads with each other, so that one for each type would cost half a
        minute; values of the other types are annotated by hand.
        """
        decode: list[str] = []
        encode: list[str] = []
        bare: set[str] = set()
        for module, path in self.layout.named_order:
            type_ = self.layout.named(module, path)
            literals = [f'"{module}.{path}"']
            if path not in bare:
                literals.insert(0, f'"{path}"')
            bare.add(path)
            if type_.tag <= 0xFF and path != "Certificate":
                continue
            of = self.names[type_.c_name]
            which = f"type: Literal[{', '.join(literals)}]"
            decode += ["@overload", f"def decode({which}, data: Octets, lenient: bool = False, "
                       f"defaults: bool = False) -> {of}: ..."]
            encode += ["@overload", f"def encode({which}, value: {of} | View) -> bytes: ..."]
        decode += ["@overload", "def decode(type: str, data: Octets, lenient: bool = False, "
                   "defaults: bool = False) -> Any: ..."]
        encode += ["@overload", "def encode(type: str, value: Any) -> bytes: ..."]
        return [*decode, "", *encode]

    def text(self) -> str:
        lines = [HEAD.rstrip("\n")]
        for module in self.layout.modules:
            lines += ["", f"# {module}"]
            for type_ in self.layout.of_module(module):
                lines += ["", *self.definition(type_)] if type_.is_struct else self.definition(type_)
        return "\n".join([*lines, "", *self.overloads()]) + "\n"


def outputs(layout: Layout) -> dict[str, str]:
    """The generated Python files by path from the root of the project."""
    return {"bindings/python/sgp32/schema.pyi": PythonTypes(layout).text()}
