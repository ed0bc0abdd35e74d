# SPDX-License-Identifier: Apache-2.0
"""Rules that a legal module keeps; each raises ``Asn1Error`` where one is broken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from .errors import Asn1Error
from .syntax import Module, Type, TypeAssignment

ANY = "ANY"
"""Stands for every identifier, among the tags that can start an open type."""

Key = tuple[str, str]


def unique_names(module: Module) -> None:
    """Reject a name that is assigned twice, imported twice, or used twice in one list."""
    seen: dict[str, int] = {}
    for item in [*module.types, *module.values]:
        _claim(module, seen, item.name, item.line)
    for imported in module.imports:
        for symbol in imported.symbols:
            _claim(module, seen, symbol, imported.line)
    for assignment in module.types:
        for node in nested(assignment.type):
            members: dict[str, int] = {}
            for member in node.members:
                _claim(module, members, member.name, member.line)


def unique_numbers(module: Module, node: Type) -> None:
    """Reject a name or number that stands twice among named numbers, bits or items."""
    names: dict[str, int] = {}
    numbers: dict[str, int] = {}
    for (name, number), line in zip(node.named, node.named_lines):
        _claim(module, names, name, line)
        _claim(module, numbers, str(number), line)


def distinct_tags(module: Module, node: Type, starts: list[list[str]]) -> None:
    """Reject a list whose members a decoder could not tell apart (X.680 25.6, 27.3, 29.3).

    ``starts`` holds, for each member, the identifiers that can start it. In a SEQUENCE, optional
    members in a row and the one after them must differ; in a SET or CHOICE, all must.
    """
    everywhere = node.kind != "SEQUENCE"
    open_run: list[int] = []
    for index, member in enumerate(node.members):
        for earlier in open_run:
            if _overlap(starts[earlier], starts[index]):
                other = node.members[earlier].name
                shared = _shared(starts[earlier], starts[index])
                message = f"'{other}' and '{member.name}' can both start with {shared}"
                raise Asn1Error(module.file, member.line, message)
        if not everywhere and not member.optional and member.default is None:
            open_run.clear()
        else:
            open_run.append(index)
    for tags in starts:
        if len(set(tags)) != len(tags):
            raise Asn1Error(module.file, node.line, "a CHOICE repeats a tag")


def no_recursion(
    types: dict[Key, TypeAssignment],
    target: Callable[[Key, Type], tuple[Module, Key]],
) -> None:
    """Reject a type that contains itself: the codec's depth is bounded by the schema's."""
    done: set[Key] = set()

    def visit(key: Key, path: tuple[Key, ...]) -> None:
        for node in nested(types[key].type):
            if node.kind != "REFERENCE":
                continue
            module, used = target(key, node)
            if used == key or used in path:
                raise Asn1Error(module.file, node.line, f"'{used[1]}' contains itself")
            if used not in done:
                visit(used, (*path, key))
        done.add(key)

    for key in types:
        if key not in done:
            visit(key, ())


def nested(node: Type) -> Iterator[Type]:
    """Give a type and every type written inside it."""
    yield node
    for member in node.members:
        yield from nested(member.type)
    if node.element is not None:
        yield from nested(node.element)


def _claim(module: Module, seen: dict[str, int], name: str, line: int) -> None:
    """Note where ``name`` stands; reject it if it stood before."""
    if name in seen:
        raise Asn1Error(module.file, line, f"'{name}' repeats line {seen[name]}")
    seen[name] = line


def _overlap(left: Iterable[str], right: Iterable[str]) -> bool:
    left, right = set(left), set(right)
    return ANY in left or ANY in right or bool(left & right)


def _shared(left: Iterable[str], right: Iterable[str]) -> str:
    common = sorted(set(left) & set(right) - {ANY})
    return common[0] if common else "any tag"
