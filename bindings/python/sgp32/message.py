# SPDX-License-Identifier: Apache-2.0
"""Test messages by path: read, change, take away, or break one part.

A path is what error messages show: names of components and alternatives with
dots, elements of lists with their number in brackets,
"euiccPackageSigned.euiccPackage.psmoList[0].enable.iccid". It may begin with the
name of the type.
"""

from __future__ import annotations

import re
from typing import Any

from ._sgp32 import View, view
from ._types import Octets
from .describe import describe

_STEP = re.compile(r"([^.\[\]]+)|\[(-?\d+)\]")


def _steps(root: View, path: str) -> list[str | int]:
    """The names and numbers that a path is made of."""
    steps: list[str | int] = []
    at = 0
    while at < len(path):
        found = _STEP.match(path, at)
        if found is None:
            raise ValueError(f"{path!r} is no path")
        steps.append(found[1] if found[1] is not None else int(found[2]))
        at = found.end() + (path[found.end() : found.end() + 1] == ".")
    bare = (root.type or "").partition(".")[2]
    if steps and steps[0] == bare and bare not in root:
        del steps[0]
    return steps


def _holder(data: Octets, path: str, type: str | None) -> tuple[View, View, str | int]:
    """A view of the message, of what holds the part, and the part's name or number."""
    root = view(data, type)
    steps = _steps(root, path)
    if not steps:
        raise ValueError("the path names no part of the message")
    holder: Any = root
    for done, step in enumerate(steps[:-1]):
        try:
            holder = holder[step]
        except (LookupError, TypeError):
            holder = None
        if not isinstance(holder, View):
            raise LookupError(f"{path}: nothing at step {done + 1}, {step!r}")
    if isinstance(steps[-1], str) and steps[-1] not in _names(holder):
        raise LookupError(f"{path}: no component {steps[-1]!r}")
    return root, holder, steps[-1]


def _names(holder: View) -> set[str | None]:
    """Names that a part of a SEQUENCE or CHOICE may have."""
    return {"$unknown", *(each.name for each in describe(holder.type or "").components)}


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
