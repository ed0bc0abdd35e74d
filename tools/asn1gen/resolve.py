# SPDX-License-Identifier: Apache-2.0
"""Resolves parsed modules: final tags, constraints and defaults, references checked.

``load`` reads a folder of modules and gives plain dictionaries. A node has, in this order and only
where it applies: ``name``; ``kind`` (a built-in type) or ``ref`` with ``module`` (when another
module defines it) and ``base`` (its built-in type); ``tags``; ``first_tags`` (of a node without a
tag: the identifiers that can start it, ``ANY`` for an open type); ``size``; ``range``;
``named_numbers``, ``named_bits`` or ``enum``; ``extensible``, ``automatic_tags`` and ``components``
or ``alternatives``; ``of``; ``optional``; ``default`` and, for a named one, ``default_value``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from . import checks, tags
from .errors import Asn1Error
from .parse import parse_file
from .syntax import Constraint, Member, Module, Type, TypeAssignment, Value, ValueAssignment

Node = dict[str, Any]

MODULE_ORDER = (
    "SGP32Definitions",
    "RSPDefinitions",
    "PEDefinitions",
    "PKIX1Explicit88",
    "PKIX1Implicit88",
)
"""The order of the project's modules in the result; other modules follow by name."""

_ROOT_ARCS = {"itu-t": 0, "iso": 1, "joint-iso-itu-t": 2}
_NAMED_KEYS = {"INTEGER": "named_numbers", "BIT STRING": "named_bits", "ENUMERATED": "enum"}
_LIST_KEYS = {"SEQUENCE": "components", "SET": "components", "CHOICE": "alternatives"}
_OPEN_FIELDS = frozenset(("TYPE-IDENTIFIER.&Type",))


class Resolver:
    """Resolves a set of modules that import from each other."""

    def __init__(self, modules: list[Module]) -> None:
        self.modules: dict[str, Module] = {}
        self._types: dict[tuple[str, str], TypeAssignment] = {}
        self._values: dict[tuple[str, str], ValueAssignment] = {}
        self._tags: dict[tuple[str, str], list[tags.ResolvedTag]] = {}
        for module in modules:
            if module.name in self.modules:
                raise Asn1Error(module.file, module.line, f"module '{module.name}' is there twice")
            self.modules[module.name] = module
            checks.unique_names(module)
            self._types |= {(module.name, item.name): item for item in module.types}
            self._values |= {(module.name, item.name): item for item in module.values}
        for module in modules:
            for imported in module.imports:
                for symbol in imported.symbols:
                    self._owner(module, symbol, imported.line)
        checks.no_recursion(self._types, self._targets)

    def resolve(self) -> dict[str, Any]:
        """Give the resolved modules, the source of each type, and the value of each value."""
        return {
            "modules": [self._module(module) for module in self.modules.values()],
            "source": {
                (module.name, item.name): {
                    "text": item.text,
                    "comment": item.comment,
                    "file": module.file,
                    "line": item.line,
                }
                for module in self.modules.values()
                for item in module.types
            },
            "values": {
                (module.name, item.name): self._value(module, item.value)
                for module in self.modules.values()
                for item in module.values
            },
        }

    # References

    def _owner(self, module: Module, name: str, line: int) -> Module:
        """Give the module that defines ``name`` as ``module`` sees it, through its imports."""
        seen = {module.name}
        here = module
        while (here.name, name) not in self._types and (here.name, name) not in self._values:
            source = next((item for item in here.imports if name in item.symbols), None)
            if source is None:
                raise Asn1Error(module.file, line, f"unknown reference '{name}'")
            if source.module not in self.modules:
                raise Asn1Error(here.file, source.line, f"unknown module '{source.module}'")
            here = self.modules[source.module]
            if here.name in seen:
                raise Asn1Error(module.file, line, f"'{name}' is imported in a circle")
            seen.add(here.name)
        return here

    def _target(self, module: Module, node: Type) -> tuple[Module, TypeAssignment]:
        """Give the assignment that a reference node names, and its module."""
        name = node.reference or ""
        owner = self._owner(module, name, node.line)
        if (owner.name, name) not in self._types:
            raise Asn1Error(module.file, node.line, f"'{name}' is a value, not a type")
        return owner, self._types[owner.name, name]

    def _targets(self, key: tuple[str, str], node: Type) -> tuple[Module, tuple[str, str]]:
        """Give the module that holds ``key``, and the key that a reference ``node`` in it names."""
        module = self.modules[key[0]]
        owner, target = self._target(module, node)
        return module, (owner.name, target.name)

    def _base(self, module: Module, node: Type) -> tuple[Module, Type]:
        """Follow references to the type that is none."""
        while node.kind == "REFERENCE":
            module, assignment = self._target(module, node)
            node = assignment.type
        return module, node

    # Values

    def _value(self, module: Module, value: Value) -> Any:
        """Give the Python value; object identifiers become a list of arcs."""
        if isinstance(value.content, str):
            owner = self._owner(module, value.content, value.line)
            assignment = self._values.get((owner.name, value.content))
            if assignment is None:
                raise Asn1Error(module.file, value.line, f"'{value.content}' is not a value")
            return self._value(owner, assignment.value)
        if not isinstance(value.content, tuple):
            return value.content
        arcs: list[int] = []
        for index, arc in enumerate(value.content):
            if isinstance(arc, int):
                arcs.append(arc)
            elif index == 0 and arc in _ROOT_ARCS:
                arcs.append(_ROOT_ARCS[arc])
            else:
                arcs += self._value(module, Value(arc, value.line))
        return arcs

    # Tags

    def _inner_tags(self, module: Module, node: Type) -> list[tags.ResolvedTag]:
        """Give the tag list of a node without the tags written at it."""
        if node.kind != "REFERENCE":
            return tags.universal(node.kind)
        owner, assignment = self._target(module, node)
        key = (owner.name, assignment.name)
        if key not in self._tags:
            self._tags[key] = self._tag_list(owner, assignment.type)
        return [
            {name: tag[name] for name in ("class", "number", "mode", "hex")}
            for tag in self._tags[key]
        ]

    def _tag_list(
        self, module: Module, node: Type, automatic: int | None = None
    ) -> list[tags.ResolvedTag]:
        """Give the final tag list of a node; ``automatic`` is the number that its list gives it."""
        kind = self._base(module, node)[1].kind
        result = self._inner_tags(module, node)
        for tag in reversed(node.tags):
            if tag.mode == "IMPLICIT" and not result:
                message = "an untagged CHOICE or open type cannot take an IMPLICIT tag"
                raise Asn1Error(module.file, tag.line, message)
            explicit = (tag.mode or module.tag_default) == "EXPLICIT"
            result = tags.apply(tag.tag_class, tag.number, explicit, result, kind)
        if automatic is not None:
            result = tags.apply("context", automatic, False, result, kind, automatic=True)
        return result

    def _first_tags(self, module: Module, node: Type, automatic: int | None = None) -> list[str]:
        """Give the identifiers that can start a value of the node."""
        tag_list = self._tag_list(module, node, automatic)
        if tag_list:
            return [tag_list[0]["hex"]]
        owner, base = self._base(module, node)
        if base.kind != "CHOICE":
            return [checks.ANY]
        numbered = _is_automatic(owner, base)
        result: list[str] = []
        for index, member in enumerate(base.members):
            result += self._first_tags(owner, member.type, index if numbered else None)
        return result

    # Nodes

    def _module(self, module: Module) -> Node:
        return {
            "name": module.name,
            "tag_default": module.tag_default,
            "extensibility_implied": module.extensibility_implied,
            "imports": {item.module: sorted(item.symbols) for item in module.imports},
            "types": [self._node(module, item.type, item.name) for item in module.types],
        }

    def _node(
        self, module: Module, node: Type, name: str | None = None, automatic: int | None = None
    ) -> Node:
        """Give the resolved form of a type wherever it stands."""
        result: Node = {} if name is None else {"name": name}
        if node.kind == "REFERENCE":
            owner, target = self._target(module, node)
            result["ref"] = target.name
            if owner is not module:
                result["module"] = owner.name
            result["base"] = self._base(module, node)[1].kind
        else:
            result["kind"] = node.kind
            if node.kind == "OPEN" and node.reference not in _OPEN_FIELDS:
                raise Asn1Error(module.file, node.line, f"unknown class field '{node.reference}'")
        result["tags"] = self._tag_list(module, node, automatic)
        if not result["tags"]:
            result["first_tags"] = self._first_tags(module, node, automatic)
        for key, constraint in (("size", node.size), ("range", node.value_range)):
            if constraint is not None:
                result[key] = _bounds(module, constraint)
        if node.named:
            checks.unique_numbers(module, node)
            result[_NAMED_KEYS[node.kind]] = [list(item) for item in node.named]
        if node.kind in _LIST_KEYS:
            self._add_list(module, node, result)
        if node.element is not None:
            result["of"] = self._node(module, node.element)
        return result

    def _add_list(self, module: Module, node: Type, result: Node) -> None:
        """Add the members of a SEQUENCE, SET or CHOICE, and check that their tags differ."""
        numbered = _is_automatic(module, node)
        result["extensible"] = module.extensibility_implied or node.extension_marker
        result["automatic_tags"] = numbered
        result[_LIST_KEYS[node.kind]] = [
            self._member(module, member, index if numbered else None)
            for index, member in enumerate(node.members)
        ]
        starts = [
            self._first_tags(module, member.type, index if numbered else None)
            for index, member in enumerate(node.members)
        ]
        checks.distinct_tags(module, node, starts)

    def _member(self, module: Module, member: Member, automatic: int | None) -> Node:
        result = self._node(module, member.type, member.name, automatic)
        if member.optional:
            result["optional"] = True
        if member.default is not None:
            self._add_default(module, member, result)
        return result

    def _add_default(self, module: Module, member: Member, result: Node) -> None:
        """Add a default; a name is looked up among the named numbers of the type."""
        assert member.default is not None
        content = member.default.content
        base = self._base(module, member.type)[1]
        if isinstance(content, str):
            numbers = dict(base.named)
            if content not in numbers:
                raise Asn1Error(module.file, member.line, f"unknown default value '{content}'")
            result["default"] = content
            result["default_value"] = numbers[content]
            return
        if base.kind != {bool: "BOOLEAN", int: "INTEGER"}.get(type(content)):
            raise Asn1Error(module.file, member.line, f"default does not fit {base.kind}")
        result["default"] = content


def _is_automatic(module: Module, node: Type) -> bool:
    """Tell whether a list is tagged automatically: no member has a tag written in that list."""
    written = any(member.type.tags for member in node.members)
    return module.tag_default == "AUTOMATIC" and not written


def _bounds(module: Module, constraint: Constraint) -> list[int | str]:
    """Give the bounds of a constraint, lower before upper."""
    lower, upper = constraint.bounds
    if isinstance(lower, int) and isinstance(upper, int) and lower > upper:
        raise Asn1Error(module.file, constraint.line, f"empty range {lower}..{upper}")
    return constraint.bounds


def _rank(module: Module) -> tuple[int, str]:
    """Order modules: the project's first, in their order, then the others by name."""
    known = module.name in MODULE_ORDER
    return (MODULE_ORDER.index(module.name) if known else len(MODULE_ORDER), module.name)


def resolve(modules: list[Module]) -> dict[str, Any]:
    """Resolve parsed modules; see ``load`` for the result. Raises ``Asn1Error``."""
    return Resolver(sorted(modules, key=_rank)).resolve()


def load(asn1_dir: str | Path) -> dict[str, Any]:
    """Parse and resolve every ``*.asn`` file of a folder.

    The result holds ``modules`` (a list in the form that the module's docstring describes),
    ``source`` (by module and type name: ``text``, ``comment``, ``file``, ``line``) and ``values``
    (by module and value name: a number, or the arcs of an object identifier). Raises ``Asn1Error``.
    """
    modules: list[Module] = []
    for path in sorted(Path(asn1_dir).glob("*.asn")):
        modules += parse_file(path)
    if not modules:
        raise Asn1Error(str(asn1_dir), 0, "no ASN.1 modules here")
    return resolve(modules)
