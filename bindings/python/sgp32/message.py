# SPDX-License-Identifier: Apache-2.0
"""Test messages by path: build them, read, change, take away or break one part.

A path is what error messages show: names of components and alternatives with
dots, elements of lists with their number in brackets,
"euiccPackageSigned.euiccPackage.psmoList[0].enable.iccid". It may begin with the
name of the type.
"""

from __future__ import annotations

import re
from typing import Any

from ._sgp32 import View, encode, view
from ._types import Octets
from .describe import describe

_STEP = re.compile(r"([^.\[\]]+)|\[(-?\d+)\]")


def _split(path: str) -> list[str | int]:
    """The names and numbers that a path is made of."""
    steps: list[str | int] = []
    at = 0
    while at < len(path):
        found = _STEP.match(path, at)
        if found is None:
            raise ValueError(f"{path!r} is no path")
        steps.append(found[1] if found[1] is not None else int(found[2]))
        at = found.end() + (path[found.end() : found.end() + 1] == ".")
    return steps


def _steps(type: str, path: str) -> list[str | int]:
    """The same without the name of the type, if it begins with it."""
    steps = _split(path)
    bare = type.partition(".")[2]
    if steps and steps[0] == bare and bare not in _names(type):
        del steps[0]
    if not steps:
        raise ValueError("the path names no part of the message")
    return steps


def _holder(data: Octets, path: str, type: str | None) -> tuple[View, View, str | int]:
    """A view of the message, of what holds the part, and the part's name or number."""
    root = view(data, type)
    steps = _steps(root.type or "", path)
    holder: Any = root
    for done, step in enumerate(steps[:-1]):
        try:
            holder = holder[step]
        except (LookupError, TypeError):
            holder = None
        if not isinstance(holder, View):
            raise LookupError(f"{path}: nothing at step {done + 1}, {step!r}")
    if isinstance(steps[-1], str) and steps[-1] not in _names(holder.type or ""):
        raise LookupError(f"{path}: no component {steps[-1]!r}")
    return root, holder, steps[-1]


def _names(type: str) -> set[str | None]:
    """Names that a part of a SEQUENCE or CHOICE may have."""
    return {"$unknown", *(each.name for each in describe(type).components)}


def build(type: str, parts: dict[str, Any]) -> bytes:
    """A message of parts by their paths, {"euiccPackageSigned.counterValue": 7, …}.

    What holds a part is made with it. Elements of a list come one after the other.
    """
    full = describe(type).name
    value: Any = None
    for path, part in parts.items():
        try:
            value = _put(full, value, _steps(full, path), part)
        except LookupError as error:
            raise LookupError(f"{path}: {error.args[0]}") from None
    return encode(type, value)


def _put(type: str, holder: Any, steps: list[str | int], part: Any) -> Any:
    """The value `holder` of a type, or a new one, with one part set."""
    if not steps:
        return part
    step, *rest = steps
    described = describe(type) if "." in type else None
    if described is None or not described.components:
        raise LookupError(f"nothing can stand at {step!r}")
    if described.kind in ("SEQUENCE OF", "SET OF"):
        elements: list[Any] = [] if holder is None else holder
        if not isinstance(step, int) or not 0 <= step <= len(elements):
            raise LookupError(f"element {len(elements)} is next, not {step!r}")
        below = elements[step] if step < len(elements) else None
        elements[step:] = [_put(described.components[0].type, below, rest, part)] + elements[
            step + 1 :
        ]
        return elements
    found = [each for each in described.components if each.name == step]
    if not found and step != "$unknown":
        raise LookupError(f"no component {step!r}")
    inner = found[0].type if found else ""
    if described.kind == "CHOICE":
        below = holder[1] if holder is not None and holder[0] == step else None
        return step, _put(inner, below, rest, part)
    members: dict[Any, Any] = {} if holder is None else holder
    members[step] = _put(inner, members.get(step), rest, part)
    return members


def get(data: Octets, path: str, type: str | None = None) -> Any:
    """One part of a message, decoded."""
    _, holder, last = _holder(data, path, type)
    try:
        found = holder[last]
    except LookupError:
        raise LookupError(f"{path} is absent") from None
    return found.to_dict() if isinstance(found, View) else found


def edit(data: Octets, path: str, value: Any, type: str | None = None) -> bytes:
    """The message with one part set to a value; a component or alternative may be a new one."""
    root, holder, last = _holder(data, path, type)
    holder[last] = value
    return root.der


def remove(data: Octets, path: str, type: str | None = None) -> bytes:
    """The message without one OPTIONAL component, or one element of a list."""
    root, holder, last = _holder(data, path, type)
    del holder[last]
    return root.der


def replace(data: Octets, path: str, octets: Octets, type: str | None = None) -> bytes:
    """The message with the TLV of one part replaced by any octets, for messages that must be refused.

    The lengths of what is around it are made to fit; nothing else is checked.
    """
    root, holder, last = _holder(data, path, type)
    start, size = holder.place(last)
    return _splice(root.der, start, size, octets)


def _splice(data: bytes, start: int, size: int, octets: Octets) -> bytes:
    """Replaces octets that are one or more TLVs, and the lengths of the values that they are in."""
    at = 0
    while at < start:
        header, content = _header(data, at)
        end = at + header + content
        if start < end:
            inner = _splice(data[at + header : end], start - at - header, size, octets)
            identifier = data[at : at + _identifier_size(data, at)]
            return data[:at] + identifier + _length(len(inner)) + inner + data[end:]
        at = end
    return data[:start] + bytes(octets) + data[start + size :]


def _identifier_size(data: bytes, at: int) -> int:
    end = at + 1
    if data[at] & 0x1F == 0x1F:
        while data[end] & 0x80:
            end += 1
        end += 1
    return end - at


def _header(data: bytes, at: int) -> tuple[int, int]:
    """Sizes of the header at an offset and of its contents."""
    size = _identifier_size(data, at)
    first = data[at + size]
    more = first & 0x7F if first & 0x80 else 0
    length = int.from_bytes(data[at + size + 1 : at + size + 1 + more], "big") if more else first
    return size + 1 + more, length


def _length(size: int) -> bytes:
    if size < 0x80:
        return bytes([size])
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(octets)]) + octets
