# SPDX-License-Identifier: Apache-2.0
"""Parses ASN.1 module text into the tree of ``syntax``.

The grammar is ``asn1.lark``. Each type assignment keeps its own lines of text and the comment lines
directly above it, so that generated code can carry both.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from lark import Lark, Token, Transformer, v_args
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken
from lark.tree import Meta

from .errors import Asn1Error
from .syntax import (
    Bound,
    Constraint,
    Imports,
    Member,
    Module,
    Tag,
    Type,
    TypeAssignment,
    Value,
    ValueAssignment,
)

PLAIN_NAMES = frozenset(
    "UTF8String NumericString PrintableString TeletexString IA5String VisibleString "
    "UniversalString BMPString UTCTime GeneralizedTime".split()
)
"""Built-in types that read like a reference in the grammar."""


class _Named(list):
    """The items of a ``{name(number), ...}`` list, with their lines."""


class _Setting(NamedTuple):
    """A part of a module's header, under the name of its field in ``Module``."""

    name: str
    value: Any


@v_args(meta=True)
class _Builder(Transformer):
    """Builds syntax nodes from the parse tree, bottom up."""

    def start(self, meta: Meta, children: list[Any]) -> list[Module]:
        return children

    def module(self, meta: Meta, children: list[Any]) -> Module:
        name = children[0]
        module = Module(str(name), "EXPLICIT", False, name.line)
        for child in children[1:]:
            if isinstance(child, TypeAssignment):
                module.types.append(child)
            elif isinstance(child, ValueAssignment):
                module.values.append(child)
            elif isinstance(child, _Setting):
                setattr(module, child.name, child.value)
        return module

    def tag_default(self, meta: Meta, children: list[Any]) -> _Setting:
        return _Setting("tag_default", str(children[0]))

    def extensibility(self, meta: Meta, children: list[Any]) -> _Setting:
        return _Setting("extensibility_implied", True)

    def exports(self, meta: Meta, children: list[Any]) -> None:
        return None

    def imports(self, meta: Meta, children: list[Any]) -> _Setting:
        return _Setting("imports", children)

    def import_from(self, meta: Meta, children: list[Any]) -> Imports:
        names = [str(child) for child in children if isinstance(child, Token)]
        return Imports(names[-1], names[:-1], meta.line)

    def type_assignment(self, meta: Meta, children: list[Any]) -> TypeAssignment:
        return TypeAssignment(str(children[0]), children[1], meta.line, meta.end_line)

    def value_assignment(self, meta: Meta, children: list[Any]) -> ValueAssignment:
        return ValueAssignment(str(children[0]), children[1], children[2], meta.line)

    def tagged(self, meta: Meta, children: list[Any]) -> Type:
        tag_class, mode, number = "context", None, 0
        for child in children[:-1]:
            if isinstance(child, Token):
                number = int(child)
            elif child[0] == "class":
                tag_class = child[1].lower()
            else:
                mode = child[1]
        tagged: Type = children[-1]
        tagged.tags.insert(0, Tag(tag_class, number, mode, meta.line))
        tagged.line = meta.line
        return tagged

    def tag_class(self, meta: Meta, children: list[Any]) -> tuple[str, str]:
        return ("class", str(children[0]))

    def tag_mode(self, meta: Meta, children: list[Any]) -> tuple[str, str]:
        return ("mode", str(children[0]))

    def boolean(self, meta: Meta, children: list[Any]) -> Type:
        return Type("BOOLEAN", meta.line)

    def null(self, meta: Meta, children: list[Any]) -> Type:
        return Type("NULL", meta.line)

    def integer(self, meta: Meta, children: list[Any]) -> Type:
        return _with_details(Type("INTEGER", meta.line), children)

    def enumerated(self, meta: Meta, children: list[Any]) -> Type:
        return _with_details(Type("ENUMERATED", meta.line), children)

    def bit_string(self, meta: Meta, children: list[Any]) -> Type:
        return _with_details(Type("BIT STRING", meta.line), children)

    def octet_string(self, meta: Meta, children: list[Any]) -> Type:
        return _with_details(Type("OCTET STRING", meta.line), children)

    def oid_type(self, meta: Meta, children: list[Any]) -> Type:
        return Type("OBJECT IDENTIFIER", meta.line)

    def any(self, meta: Meta, children: list[Any]) -> Type:
        return Type("ANY", meta.line)

    def class_field(self, meta: Meta, children: list[Any]) -> Type:
        return Type("OPEN", meta.line, reference=f"{children[0]}.{children[1]}")

    def reference(self, meta: Meta, children: list[Any]) -> Type:
        name = str(children[0])
        if name in PLAIN_NAMES:
            return _with_details(Type(name, meta.line), children[1:])
        return _with_details(Type("REFERENCE", meta.line, reference=name), children[1:])

    def sequence(self, meta: Meta, children: list[Any]) -> Type:
        return _with_members("SEQUENCE", meta, children[0])

    def set(self, meta: Meta, children: list[Any]) -> Type:
        return _with_members("SET", meta, children[0])

    def choice(self, meta: Meta, children: list[Any]) -> Type:
        return _with_members("CHOICE", meta, children[0])

    def sequence_of(self, meta: Meta, children: list[Any]) -> Type:
        return _with_details(Type("SEQUENCE OF", meta.line, element=children[-1]), children[:-1])

    def set_of(self, meta: Meta, children: list[Any]) -> Type:
        return _with_details(Type("SET OF", meta.line, element=children[-1]), children[:-1])

    def members(self, meta: Meta, children: list[Any]) -> list[Any]:
        return children

    def member(self, meta: Meta, children: list[Any]) -> Member:
        member = Member(str(children[0]), children[1], meta.line)
        if len(children) == 3:
            member.optional = children[2] is None
            member.default = children[2]
        return member

    def optional(self, meta: Meta, children: list[Any]) -> None:
        return None

    def default(self, meta: Meta, children: list[Any]) -> Value:
        return children[0]

    def named(self, meta: Meta, children: list[Any]) -> _Named:
        return _Named(children)

    def named_number(self, meta: Meta, children: list[Any]) -> tuple[str, int, int]:
        return (str(children[0]), int(children[1]), meta.line)

    def size(self, meta: Meta, children: list[Any]) -> Constraint:
        return _constraint(meta, children)

    bare_size = size
    value_range = size

    def bound(self, meta: Meta, children: list[Any]) -> Bound:
        return _number_or_name(children[0])

    def value(self, meta: Meta, children: list[Any]) -> Value:
        child = children[0]
        if isinstance(child, tuple):
            return Value(child, meta.line)
        if child.type in ("TRUE", "FALSE"):
            return Value(child.type == "TRUE", meta.line)
        return Value(_number_or_name(child), meta.line)

    def object_identifier(self, meta: Meta, children: list[Any]) -> tuple[int | str, ...]:
        return tuple(children)

    def arc(self, meta: Meta, children: list[Any]) -> int | str:
        return _number_or_name(children[-1])


def _number_or_name(token: Token) -> int | str:
    return int(token) if token.type == "NUMBER" else str(token)


def _constraint(meta: Meta, children: list[Any]) -> Constraint:
    """Build a range from its kept opening token and one or two bounds."""
    bounds = children[1:]
    return Constraint(bounds[0], bounds[-1], meta.line)


def _with_details(node: Type, details: list[Any]) -> Type:
    """Attach named numbers and constraints; the built-in type decides what a range is."""
    for detail in details:
        if isinstance(detail, _Named):
            node.named = [(name, number) for name, number, _ in detail]
            node.named_lines = [line for _, _, line in detail]
        elif node.kind == "INTEGER":
            node.value_range = detail
        else:
            node.size = detail
    return node


def _with_members(kind: str, meta: Meta, children: list[Any]) -> Type:
    """Build a SEQUENCE, SET or CHOICE; an extension marker may stand only at its end."""
    node = Type(kind, meta.line)
    for index, child in enumerate(children):
        if not isinstance(child, Token):
            node.members.append(child)
        elif index == len(children) - 1:
            node.extension_marker = True
        else:
            raise _Misplaced(child.line, "additions after an extension marker are not supported")
    return node


class _Misplaced(Exception):
    """A fault found while building a node; ``parse_text`` adds the file name."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


_PARSER = Lark.open(
    "asn1.lark",
    rel_to=__file__,
    parser="lalr",
    propagate_positions=True,
    maybe_placeholders=False,
)


def parse_text(text: str, path: Path) -> list[Module]:
    """Parse the modules in ``text``; ``path`` names it in errors. Raises ``Asn1Error``."""
    try:
        tree = _PARSER.parse(text)
    except UnexpectedInput as error:
        raise Asn1Error(path.name, _line_of(error, text), _explain(error)) from error
    try:
        modules = _Builder(visit_tokens=False).transform(tree)
    except Exception as error:
        cause = getattr(error, "orig_exc", error)
        if isinstance(cause, _Misplaced):
            raise Asn1Error(path.name, cause.line, str(cause)) from error
        raise
    lines = text.splitlines()
    for module in modules:
        module.path = path
        for assignment in module.types:
            assignment.text = "\n".join(lines[assignment.line - 1 : assignment.end_line])
            assignment.comment = _comment_above(lines, assignment.line)
    return modules


def parse_file(path: Path) -> list[Module]:
    """Parse the modules in a file. Raises ``Asn1Error``."""
    return parse_text(path.read_text(encoding="utf-8"), path)


def _comment_above(lines: list[str], line: int) -> str:
    """Give the ``--`` lines directly above line number ``line``, without their dashes."""
    comment: list[str] = []
    for text in reversed(lines[: line - 1]):
        if not text.startswith("--"):
            break
        comment.insert(0, text.strip("-").strip())
    return "\n".join(comment)


def _line_of(error: UnexpectedInput, text: str) -> int:
    """Give the line of a parse error; the end of the text has none of its own."""
    if isinstance(error.line, int) and error.line > 0:
        return error.line
    return text.count("\n") + 1


def _explain(error: UnexpectedInput) -> str:
    """Put a parse error into words."""
    if isinstance(error, UnexpectedToken):
        if error.token.type == "$END":
            return "unexpected end of file"
        return f"unexpected '{error.token}'"
    if isinstance(error, UnexpectedCharacters):
        return f"unexpected character '{error.char}'"
    return "syntax error"
