# SPDX-License-Identifier: Apache-2.0
"""The canonical printed form of resolved modules, and comparison of two of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FORMAT = 1
_WIDTH = 100


def render(modules: list[dict[str, Any]]) -> str:
    """Print modules as JSON, each innermost object on one line where it fits."""
    return _render({"format": FORMAT, "modules": modules}, 0) + "\n"


def _render(value: Any, depth: int) -> str:
    flat = json.dumps(value, ensure_ascii=True)
    if not isinstance(value, (dict, list)) or len(flat) + depth <= _WIDTH:
        return flat
    inner = " " * (depth + 1)
    if isinstance(value, dict):
        items = [f"{json.dumps(key)}: {_render(item, depth + 1)}" for key, item in value.items()]
    else:
        items = [_render(item, depth + 1) for item in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    body = f",\n{inner}".join(items)
    return f"{opening}\n{inner}{body}\n{' ' * depth}{closing}"


def read(path: Path) -> list[dict[str, Any]]:
    """Give the modules of a printed form, or of another file with a ``modules`` list."""
    return json.loads(path.read_text(encoding="utf-8"))["modules"]


def differences(ours: Any, theirs: Any, place: str = "") -> Iterator[str]:
    """Give one line for each field in which two resolved values differ.

    Lists of named nodes are matched by name, and a different order is a difference of its own.
    """
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(ours.keys() | theirs.keys()):
            if key not in ours:
                yield f"{place}.{key}: missing here, there {_brief(theirs[key])}"
            elif key not in theirs:
                yield f"{place}.{key}: here {_brief(ours[key])}, missing there"
            else:
                yield from differences(ours[key], theirs[key], f"{place}.{key}")
    elif _has_names(ours) and _has_names(theirs):
        yield from _named_differences(ours, theirs, place)
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, (left, right) in enumerate(zip(ours, theirs)):
            yield from differences(left, right, f"{place}[{index}]")
    elif type(ours) is not type(theirs) or ours != theirs:
        yield f"{place}: here {_brief(ours)}, there {_brief(theirs)}"


def _named_differences(ours: list[Any], theirs: list[Any], place: str) -> Iterator[str]:
    """Compare two lists of named nodes."""
    left = {item["name"]: item for item in ours}
    right = {item["name"]: item for item in theirs}
    yield from differences(left, right, place)
    shared_left = [name for name in left if name in right]
    shared_right = [name for name in right if name in left]
    if shared_left != shared_right:
        yield f"{place}: order {_brief(shared_left)}, there {_brief(shared_right)}"


def _has_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(i, dict) and "name" in i for i in value)


def _brief(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= 80 else text[:77] + "..."
