# SPDX-License-Identifier: Apache-2.0
"""The table of docs/footprint.md: flash, RAM and stack of the library on several machines.

A figure may be a little above the committed one, so that another build of the same compiler does not
fail it; what is below is no failure, but --write should follow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from gate import Report, Sample
from machine import MACHINES, Machine
from stack import Graph

FLASH_TOLERANCE = 1.01  # times the committed figure
STACK_TOLERANCE = 16  # octets above it
HEAD = """# Footprint

What the library takes on four machines, as Debian's GCC 12 compiles it for size (`-Os`). Octets;
`./scripts/footprint --write` makes this page and `./scripts/footprint` compares it. There is no heap, and
no variable at file level that could be written.

Flash is code and constants. Rows that name a room count all of it; programs are linked, and a linker
with `--gc-sections` has dropped what they do not name. Names of types and components are off but in the
rows that say so.
"""
FLASH_HEAD = "\n## Flash\n"
STACK_HEAD = """
## Stack

The deepest chain of calls, from GCC's frame sizes. `./scripts/board` measures the same on an emulated
Cortex-M33. What a crypto provider and a function of the caller need comes on top.
"""
TAIL = """
## To make it smaller

Leave out what the program does not need: `SGP32_NAMES=OFF`, `SGP32_LENIENT=OFF`, `SGP32_ENCODE=OFF`, and
let the linker drop the types that are not named, or name those to keep with `SGP32_TYPES`. See
[performance.md](performance.md) for what was tried.
"""


@dataclass(frozen=True)
class Library:
    """Which files and functions the rows are about."""

    core: list[Path]
    json: list[Path]
    protocol: list[Path]
    ipa_types: list[str]
    decoding: list[str]
    encoding: list[str]
    entries: list[str]


Figures = dict[str, dict[str, int]]  # by row and machine


def flash_of(machine: Machine, library: Library, out: Path) -> dict[str, int]:
    """The rows of flash and RAM."""
    strict = [path for path in library.core if path.stem not in ("lenient", "canonical")]
    plain = machine.compile(library.core, out / "plain", NAMES=0)
    named = machine.compile([*library.core, *library.json], out / "named", NAMES=1)
    without = machine.compile(strict, out / "strict", NAMES=0, WITH_LENIENT=0)
    protocol = machine.compile(library.protocol, out / "protocol", NAMES=0)

    def total(objects: list[Path]) -> int:
        return sum(sum(machine.sections(path)[:2]) for path in objects)

    def room(name: str, objects: list[Path]) -> int:
        return total([path for path in objects if path.name.startswith(f"{name}_")])

    helpers, _ = machine.helpers(plain, out)
    types = machine.every_type(plain)
    both = sorted({*library.decoding, *library.encoding})
    every = total(plain) + helpers
    rows = {
        "`src/der`": room("der", plain),
        "`src/codec`, without JSON": room("codec", plain),
        "`src/schema`": room("schema", plain),
        "the compiler's helpers": helpers,
        "**codec, every type**": every,
        "JSON, on top": total([path for path in named if path.stem.startswith("codec_json")]),
        "names, on top": total(named[: len(plain)]) - total(plain),
        "`src/crypto`, without a provider": room("crypto", protocol),
        "`src/protocol`": room("protocol", protocol),
        "a program that decodes every type": machine.linked(plain, out, types, library.decoding),
        "a program that encodes every type": machine.linked(plain, out, types, library.encoding),
        "a program that does both": machine.linked(plain, out, types, both),
        "the same with `SGP32_LENIENT=OFF`": machine.linked(without, out, types, both),
        "**a program that does both for an IPA**": machine.linked(plain, out, library.ipa_types, both),
        "RAM": sum(machine.sections(path)[2] for path in [*plain, *named, *protocol]),
    }
    return rows


def stack_of(machine: Machine, library: Library, out: Path) -> dict[str, int]:
    """The rows of stack, of what flash_of has compiled."""
    graph = Graph()
    for folder, sources in (("plain", library.core), ("named", library.json), ("protocol", library.protocol)):
        for source in sources:
            graph.read(out / folder / f"{source.parent.name}_{source.stem}.ci")
    return {f"`{entry}`": graph.deepest(entry)[0] for entry in library.entries}


def measure(out: Path, library: Library) -> tuple[Figures, Figures]:
    """Flash and stack of all machines."""
    flash: Figures = {}
    stack: Figures = {}
    for machine in MACHINES:
        folder = out / machine.folder
        for rows, table in ((flash_of(machine, library, folder), flash), (stack_of(machine, library, folder), stack)):
            for row, figure in rows.items():
                table.setdefault(row, {})[machine.name] = figure
    return flash, stack


def table(figures: Figures) -> str:
    names = [machine.name for machine in MACHINES]
    lines = ["", f"| | {' | '.join(names)} |", f"|---|{'---:|' * len(names)}"]
    lines += [f"| {row} | {' | '.join(f'{of[name]:,}' for name in names)} |" for row, of in figures.items()]
    return "\n".join(lines) + "\n"


def write(page: Path, found: tuple[Figures, Figures]) -> None:
    """Writes the page anew."""
    text = HEAD + FLASH_HEAD + table(found[0]) + STACK_HEAD + table(found[1]) + TAIL
    page.write_text(text, encoding="utf-8")


def read(page: Path) -> Figures:
    """The figures of a page."""
    figures: Figures = {}
    names = [machine.name for machine in MACHINES]
    for line in page.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == len(names) + 1 and re.fullmatch(r"[\d,]+", cells[1]):
            figures[cells[0]] = {name: int(cell.replace(",", "")) for name, cell in zip(names, cells[1:])}
    return figures


def compare(page: Path, found: tuple[Figures, Figures]) -> list[str]:
    """What is above the committed figures, or not among them."""
    committed = read(page)
    violations = []
    for figures, is_stack in ((found[0], False), (found[1], True)):
        for row, of in figures.items():
            for name, figure in of.items():
                known = committed.get(row, {}).get(name)
                if known is None:
                    violations.append(f"{page.name}: no row {row}; --write makes it")
                    break
                most = known + STACK_TOLERANCE if is_stack else int(known * FLASH_TOLERANCE)
                if figure > most:
                    violations.append(f"{page.name}: {row} on {name}: {figure}, {known} were committed")
    return violations


def samples(page: Path, scratch: Path) -> list[Sample]:
    """The page against figures that have grown."""
    committed = read(page)
    stack = {row: of for row, of in committed.items() if row.startswith("`sgp32_")}
    flash = {row: of for row, of in committed.items() if row not in stack}

    def judge(flash_times: float, stack_more: int, renamed: str = "") -> Report:
        grown = {row + renamed: {name: int(n * flash_times) for name, n in of.items()} for row, of in flash.items()}
        deeper = {row: {name: n + stack_more for name, n in of.items()} for row, of in stack.items()}
        return Report("", compare(page, (grown, deeper)))

    return [
        Sample("the page as it is", lambda: judge(1, 0), refused=False),
        Sample("flash a little above the page", lambda: judge(1.005, 8), refused=False),
        Sample("flash above the page", lambda: judge(1.02, 0)),
        Sample("stack above the page", lambda: judge(1, 24)),
        Sample("a row that the page does not have", lambda: judge(1, 0, "?")),
    ]
