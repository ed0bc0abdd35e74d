# SPDX-License-Identifier: Apache-2.0
"""What a run found, kept in build/bench/results.json, so that tables and picture need no new run."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

import subjects
from counts import Counts
from crypto import Gain, Operation
from peers import BUILD
from subjects import APART
from times import Memory, Times

FILE = BUILD / "results.json"


@dataclass
class Results:
    """Programs by name: `ours` and those of the peers that were there."""

    machine: str
    compiler: str
    titles: dict[str, str]
    counts: dict[str, Counts]
    times: Times
    memory: Memory
    crypto: list[Operation] = field(default_factory=list)
    gains: list[Gain] = field(default_factory=list)
    turns: int = 0

    def mix(self) -> list[str]:
        return [one.name for one in subjects.mix() if one.name != APART]

    def octets(self, names: Iterable[str]) -> int:
        sizes = {one.name: len(one.der) for one in subjects.every()}
        return sum(sizes[name] for name in names)

    def time(self, program: str, operation: str, names: Iterable[str]) -> float | None:
        """Nanoseconds over subjects; None when one of them is not there."""
        figures = [self.times.get(program, {}).get(name, {}).get(operation) for name in names]
        return None if None in figures else sum(figures)  # type: ignore[arg-type]

    def count(self, program: str, operation: str, names: Iterable[str]) -> int | None:
        figures = [self.counts.get(program, {}).get(name, {}).get(operation) for name in names]
        return None if None in figures else sum(figures)  # type: ignore[arg-type]

    def use(self, program: str, operation: str, names: Iterable[str]) -> tuple[int, int, int] | None:
        """Allocations in all, and the most of heap and stack that one subject takes."""
        found = [self.memory.get(program, {}).get(name, {}).get(operation) for name in names]
        if not found or None in found:
            return None
        rows: list[list[int]] = found  # type: ignore[assignment]
        return sum(row[0] for row in rows), max(row[1] for row in rows), max(row[2] for row in rows)


def save(results: Results) -> None:
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(json.dumps(asdict(results), indent=1) + "\n", encoding="utf-8")


def load() -> Results:
    content: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    content["crypto"] = [Operation(**one) for one in content["crypto"]]
    content["gains"] = [Gain(**one) for one in content["gains"]]
    return Results(**content)
