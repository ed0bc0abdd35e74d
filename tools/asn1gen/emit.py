# SPDX-License-Identifier: Apache-2.0
"""Writes the C side of a layout: public structs and the engine's tables.

`outputs` maps each path, relative to the root of the project, to its text.
Nothing in it depends on anything but the schema, so that a second run on the
same modules gives the same octets; clang-format with the project's file has
the last word on white space.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import jinja2

from .deviations import FORMS
from .layout import HEADERS, PREFIXES, Item, Layout, Type

Source = dict[tuple[str, str], dict[str, Any]]

TABLES = {
    "SGP32Definitions": "sgp32.c",
    "RSPDefinitions": "sgp22.c",
    "PEDefinitions": "saip.c",
    "PKIX1Explicit88": "pkix_explicit.c",
    "PKIX1Implicit88": "pkix_implicit.c",
}


def value_type(item: Item) -> str:
    """C type of a component's member: the typedef's name where the type has one."""
    type_ = item.type
    if type_.shared or (type_.inline and not type_.is_struct):
        return type_.c_type
    return type_.c_name


def member_type(type_: Type) -> str:
    return type_.c_type if type_.inline and not type_.is_struct else type_.c_name


def needs_init(type_: Type) -> bool:
    """Whether an all-zero struct is not yet its initial value."""
    if type_.kind == "CHOICE":
        return False
    return any(
        (item.default or 0) != 0
        or (item.type.kind in ("SEQUENCE", "SET") and needs_init(item.type))
        for item in type_.items
        if not type_.is_list
    )


def owner_of(type_: Type) -> Type:
    """The type that the arrays of components and values are named for; aliases share them."""
    while type_.alias is not None:
        type_ = type_.alias
    return type_


def type_flags(type_: Type) -> str:
    return " | ".join(f"SCHEMA_{flag}" for flag in type_.flags) or "0"


def place(owner: Type, item: Item) -> str:
    struct = owner_of(owner).c_name
    parts = []
    if item.stored and not owner.is_list:
        parts.append(f"offsetof({struct}, {item.field_name})")
    elif owner.kind == "CHOICE" and "EXTENSIBLE" in owner.flags:
        parts.append(f"offsetof({struct}, unknown)")
    if item.optional:
        parts.append("SCHEMA_OPTIONAL")
    if item.default is not None:
        parts.append("SCHEMA_DEFAULT")
    if item.wrapped:
        parts.append("SCHEMA_WRAPPED")
    return " | ".join(parts) or "0"


def twins(types: list[Type]) -> dict[str, str]:
    """Types of a module that differ from an earlier one in nothing but their names."""
    first: dict[tuple[Any, ...], str] = {}
    made: dict[str, str] = {}
    for type_ in types:
        high = type_.c_type if type_.is_struct else type_.high
        items = owner_of(type_).c_name if type_.items else ""
        key = (type_.kind, tuple(type_.flags), type_.tag, type_.low, high, items)
        if not type_.is_struct:
            other = first.setdefault(key, type_.c_name)
            if other != type_.c_name:
                made[type_.c_name] = other
    return made


def asn1_comment(text: str) -> str:
    """The ASN.1 lines of a type as the body of a C comment."""
    safe = text.replace("*/", "* /").rstrip()
    return "\n".join(" *" + (" " * 5 + line if line.strip() else "") for line in safe.split("\n"))


def tag_text(type_: Type) -> str:
    return f"{type_.tag:02X}" if type_.tag else "untagged"


class Emitter:
    """Renders the templates for one layout."""

    def __init__(self, layout: Layout, source: Source, levels: dict[str, str]) -> None:
        self.layout = layout
        self.source = source
        self.levels = levels
        self.environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=jinja2.StrictUndefined,
            keep_trailing_newline=True,
        )
        helpers = [value_type, member_type, needs_init, type_flags, place, asn1_comment, tag_text,
                   owner_of]
        for helper in helpers:
            self.environment.globals[helper.__name__] = helper
        self.environment.globals["source_of"] = self.source_of

    def source_of(self, type_: Type) -> dict[str, Any]:
        return self.source.get((type_.module, type_.path.split(".")[0]), {})

    def render(self, template: str, **values: Any) -> str:
        return self.environment.get_template(template).render(layout=self.layout, **values)

    def outputs(self) -> dict[str, str]:
        made: dict[str, str] = {}
        for module in self.layout.modules:
            types = self.layout.of_module(module)
            others = {
                HEADERS[item.type.module]
                for type_ in types
                for item in type_.items
                if not item.type.shared and item.type.module != module
            } | {
                HEADERS[type_.alias.module]
                for type_ in types
                if type_.alias is not None and type_.alias.module != module
            }
            header = HEADERS[module]
            made[f"include/sgp32/{header}"] = self.render(
                "types.h.j2", module=module, types=types, header=header, includes=sorted(others),
                level=self.levels.get(module, ""), prefix=PREFIXES[module],
            )
            made[f"src/schema/{TABLES[module]}"] = self.render(
                "tables.c.j2", module=module, types=types, header=header, twins=twins(types)
            )
        named = [self.layout.named(*key) for key in self.layout.named_order]
        made["src/schema/primitives.c"] = self.render(
            "primitives.c.j2", types=list(self.layout.shared.values())
        )
        made["src/schema/primitives.h"] = self.render(
            "primitives.h.j2", types=list(self.layout.shared.values())
        )
        made["src/schema/registry.c"] = self.render("registry.c.j2", named=named)
        made["include/sgp32/deviations.h"] = self.render("deviations.h.j2", forms=FORMS)
        made["src/schema/forms.c"] = self.render("forms.c.j2", forms=FORMS)
        return made


def format_c(text: str, path: Path) -> str:
    """Formats as clang-format would format the file `path`."""
    command = shutil.which("clang-format")
    if command is None:
        raise RuntimeError("clang-format is missing: install the package clang-format")
    done = subprocess.run(
        [command, "--style=file", f"--assume-filename={path}"],
        input=text, capture_output=True, text=True, check=True,
    )
    return done.stdout
