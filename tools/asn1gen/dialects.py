# SPDX-License-Identifier: Apache-2.0
"""Writes the resolved schema as ASN.1 that other compilers read, with every tag spelled out.

All dialects keep the same bytes. The resolved form states the effective tags at each place. A place
whose tags are its type's own refers to that type. Where they differ, the type is split in two:
`T-Untagged` is its structure, `T` the tagged type, and the place writes its tags over
`T-Untagged`. No tag ever stands over an already tagged CHOICE, which other compilers wrap twice.
The module default plays no part: a place says IMPLICIT or EXPLICIT, and nothing is tagged
automatically.

* `erlang`: one file per module, as the 22 names that two modules share need; `...` marks what is
  extensible, so that unknown additions decode.
* `libtasn1`: one module, every name with its module's prefix, no extension markers. Its grammar has
  no `SEQUENCE {}`, which becomes `SEQUENCE OF ANY`: the same bytes when empty.
* `asn1c`: one module, a name that exists twice gets its module's prefix, an INTEGER that has no
  named values and no upper end gets a range that asn1c does not fit into a long, and what has a
  DEFAULT is OPTIONAL, because asn1c would encode DEFAULTs. Needs `-fcompound-names`.

In the last two a list element that has a tag becomes a type of its own: libtasn1's grammar has no
such tag, and asn1c's decoder refuses it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .layout import PREFIXES

Node = dict[str, Any]
UNTAGGED = "-Untagged"
INDENT = "  "
NOTE = "-- Made by tools/asn1gen from asn1/, all tags effective, bytes unchanged. Not to be edited."


def children(node: Node) -> list[Node]:
    """Give the nodes directly below one: components, alternatives, or the element type."""
    element = [node["of"]] if "of" in node else []
    return [*node.get("components", []), *node.get("alternatives", []), *element]


def walk(node: Node) -> Iterator[Node]:
    """Visit a type definition and every definition written inside it, outermost first."""
    yield node
    for child in children(node):
        yield from walk(child)


class Dialect:
    """The part that all dialects share; the subclasses say what differs."""

    extension_marker = False
    tag_environment = "EXPLICIT TAGS"

    def __init__(self, resolved: Node) -> None:
        self.modules: list[Node] = resolved["modules"]
        self.types: dict[tuple[str, str], Node] = {
            (module["name"], node["name"]): node
            for module in self.modules
            for node in module["types"]
        }
        self.defined_names = Counter(name for _, name in self.types)
        self.split = {
            (owner, name)
            for module in self.modules
            for owner, name, split in self.targets(module)
            if split
        }

    def files(self) -> dict[str, str]:
        """Give the text of each file of the dialect by its name."""
        raise NotImplementedError

    def type_name(self, module: str, name: str) -> str:
        """Name a type as the dialect does, in one name space never by a name that two have."""
        return name

    def integer(self, node: Node) -> str:
        """Write INTEGER with its named values and range."""
        return "INTEGER" + named(node.get("named_numbers")) + bounds(node.get("range"))

    def empty_sequence(self, node: Node) -> str:
        """Write a SEQUENCE that has no components."""
        return "SEQUENCE { ... }" if self.marks(node) else "SEQUENCE { }"

    def presence(self, member: Node) -> str:
        """Write what says that a component may be absent."""
        if "default" in member:
            return f" DEFAULT {default_text(member)}"
        return " OPTIONAL" if member.get("optional") else ""

    def marks(self, node: Node) -> bool:
        """Tell whether a list of components or alternatives ends in `...`."""
        return self.extension_marker and node["extensible"]

    def assignments(self, module: Node) -> Iterator[str]:
        """Write the type assignments of a module."""
        for node in module["types"]:
            name = self.type_name(module["name"], node["name"])
            if (module["name"], node["name"]) in self.split:
                yield f"{name}{UNTAGGED} ::= {self.structure(node, module['name'], 0)}"
                yield f"{name} ::= {tag_text(node)}{name}{UNTAGGED}"
            else:
                yield f"{name} ::= {self.place(node, module['name'], 0)}"

    def target(self, node: Node, module: str) -> tuple[str, str, bool]:
        """Give the type that a place refers to, and whether without that type's own tags."""
        module = node.get("module", module)
        target = self.types[module, node["ref"]]
        own_tags = tag_text(target)
        if own_tags == tag_text(node) or not own_tags:
            return module, node["ref"], False
        if "ref" in target:
            return self.target({**target, "tags": node["tags"]}, module)
        return module, node["ref"], True

    def targets(self, module: Node) -> Iterator[tuple[str, str, bool]]:
        """Give the targets of all references that a module makes."""
        for definition in module["types"]:
            for node in walk(definition):
                if "ref" in node:
                    yield self.target(node, module["name"])

    def place(self, node: Node, module: str, depth: int) -> str:
        """Write what stands at a component, alternative, element or assignment: tags and type."""
        if "ref" not in node:
            return tag_text(node) + self.structure(node, module, depth)
        owner, name, split = self.target(node, module)
        tags = tag_text(node)
        own_tags = tag_text(self.types[owner, name])
        reference = self.type_name(owner, name) + (UNTAGGED if split else "")
        return reference if own_tags == tags and not split else tags + reference

    def element(self, node: Node, module: str, depth: int) -> str:
        """Write the element of a list."""
        return self.place(node, module, depth)

    def structure(self, node: Node, module: str, depth: int) -> str:
        """Write a type that is no reference, without its outer tags."""
        kind: str = node["kind"]
        size = f" SIZE {bounds(node['size']).strip()}" if "size" in node else ""
        match kind:
            case "SEQUENCE" | "SET" | "CHOICE":
                return self.members(node, module, depth)
            case "SEQUENCE OF" | "SET OF":
                return f"{kind[:-3]}{size} OF {self.element(node['of'], module, depth)}"
            case "INTEGER":
                return self.integer(node)
            case "ENUMERATED":
                return "ENUMERATED" + named(node["enum"])
            case "BIT STRING":
                return "BIT STRING" + named(node.get("named_bits")) + parenthesised(size)
            case "OPEN" | "ANY":
                return "ANY"
        return kind + parenthesised(size)

    def members(self, node: Node, module: str, depth: int) -> str:
        """Write a SEQUENCE, SET or CHOICE."""
        pad = INDENT * (depth + 1)
        lines = []
        for member in children(node):
            line = f"{pad}{member['name']} {self.place(member, module, depth + 1)}"
            line += self.presence(member)
            lines.append(line)
        if not lines:
            return self.empty_sequence(node)
        if self.marks(node):
            lines.append(f"{pad}...")
        return f"{node['kind']} {{\n" + ",\n".join(lines) + f"\n{INDENT * depth}}}"

    def module_text(self, name: str, header: str, assignments: Iterator[str]) -> str:
        """Write one module."""
        body = "\n\n".join(assignments)
        opening = f"{name} DEFINITIONS {self.tag_environment} ::= BEGIN"
        return f"{NOTE}\n{opening}\n\n{header}{body}\n\nEND\n"


class Erlang(Dialect):
    """Modules for Erlang's asn1ct."""

    extension_marker = True

    def files(self) -> dict[str, str]:
        return {
            f"{module['name']}.asn1": self.module_text(
                module["name"], self.imports(module), self.assignments(module)
            )
            for module in self.modules
        }

    def imports(self, module: Node) -> str:
        """Write the IMPORTS clause that the emitted references of a module need."""
        needed: dict[str, set[str]] = {}
        for owner, name, split in self.targets(module):
            if owner != module["name"]:
                needed.setdefault(owner, set()).add(name + (UNTAGGED if split else ""))
        if not needed:
            return ""
        clauses = [
            f"{INDENT}{', '.join(sorted(names))}\n{INDENT * 2}FROM {owner}"
            for owner, names in sorted(needed.items())
        ]
        return "IMPORTS\n" + "\n".join(clauses) + ";\n\n"


class SingleModule(Dialect):
    """A dialect that puts all types, and list elements that have a tag, into one module."""

    file_name = ""
    module_name = "SGP32"

    def files(self) -> dict[str, str]:
        self.elements: dict[str, str] = {}
        text = self.module_text(self.module_name, "", self.module_assignments())
        return {self.file_name: text}

    def module_assignments(self) -> Iterator[str]:
        """Write the assignments of all modules, and of the elements that became types."""
        for module in self.modules:
            yield from self.assignments(module)
        for text, name in self.elements.items():
            yield f"{name} ::= {text}"

    def element(self, node: Node, module: str, depth: int) -> str:
        text = self.place(node, module, depth)
        if not text.startswith("["):
            return text
        return self.elements.setdefault(text, f"Element-{len(self.elements) + 1}")

    def prefixed(self, module: str, name: str) -> str:
        """Put the prefix of a module before a type name."""
        return f"{PREFIXES[module].capitalize()}-{name}"


class Libtasn1(SingleModule):
    """One module for GNU libtasn1."""

    file_name = "sgp32.asn"

    def type_name(self, module: str, name: str) -> str:
        return self.prefixed(module, name)

    def empty_sequence(self, node: Node) -> str:
        return "SEQUENCE OF ANY"


class Asn1c(SingleModule):
    """One module for asn1c."""

    file_name = "sgp32.asn1"
    extension_marker = True

    def type_name(self, module: str, name: str) -> str:
        return self.prefixed(module, name) if self.defined_names[name] > 1 else name

    def integer(self, node: Node) -> str:
        if "named_numbers" in node or node.get("range", [0, "MAX"])[1] != "MAX":
            return super().integer(node)
        return "INTEGER (-9223372036854775808..9223372036854775807)"

    def presence(self, member: Node) -> str:
        return " OPTIONAL" if "default" in member else super().presence(member)


DIALECTS: dict[str, type[Dialect]] = {"erlang": Erlang, "libtasn1": Libtasn1, "asn1c": Asn1c}


def tag_text(node: Node) -> str:
    """Write the tags of a place that are not its type's own universal one."""
    text = ""
    for tag in node["tags"]:
        if tag["mode"] != "universal":
            tag_class = "" if tag["class"] == "context" else tag["class"].upper() + " "
            text += f"[{tag_class}{tag['number']}] {tag['mode'].upper()} "
    return text


def named(items: list[tuple[str, int]] | None) -> str:
    """Write named numbers, bits or enumeration items."""
    if not items:
        return ""
    return " { " + ", ".join(f"{name}({number})" for name, number in items) + " }"


def bounds(limits: list[int | str] | None) -> str:
    """Write a range or size as a constraint."""
    if limits is None:
        return ""
    lower, upper = limits
    return f" ({lower})" if lower == upper else f" ({lower}..{upper})"


def parenthesised(size: str) -> str:
    """Put a size constraint in the parentheses that it needs after a type name."""
    return f" ({size.strip()})" if size else ""


def default_text(node: Node) -> str:
    """Write a DEFAULT value."""
    value = node["default"]
    return str(value).upper() if isinstance(value, bool) else str(value)


def emit_dialect(resolved: Node, dialect: str, out_dir: Path) -> list[Path]:
    """Write the files of a dialect into a folder, which is made if need be, and give their paths.

    `resolved` is the schema as `asn1/resolved.json` holds it. A file that already holds the text
    is left alone, so that build tools see no change. Raises KeyError for an unknown dialect.
    """
    out_dir.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, text in DIALECTS[dialect](resolved).files().items():
        path = out_dir / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths
