#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The committed corpora, the table of a run, and what has run so far:

    corpus.py unpack FOLDER                 every corpus as files, FOLDER/TARGET/NUMBER
    corpus.py pack FOLDER FILE KIB          files as a corpus: one line of hex each, smallest first
    corpus.py heading                       the head of the table
    corpus.py row TARGET SECONDS LOG        its line for a target, from libFuzzer's log
    corpus.py total LOG...                  the last line, for all targets
    corpus.py coverage TARGET FILE          a line of the coverage by folder of src/
    corpus.py record TARGET LOG TIMES       a run is added to runs.tsv; times are `REAL USER SYSTEM`
    corpus.py summary                       the table of all runs in runs.tsv

A corpus is a text file, so that a change of it can be read, and merged.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path

CORPORA = Path(__file__).with_name("corpus")
RUNS = Path(__file__).with_name("runs.tsv")
COLUMNS = ("date", "target", "seconds", "processor", "executions", "edges", "features", "inputs")
ROOMS = ("der", "codec", "crypto", "protocol")


def unpack(folder: Path) -> None:
    """Write each line of each corpus as a file."""
    shutil.rmtree(folder, ignore_errors=True)
    for target in sorted(Path(__file__).parent.glob("targets/*.c")):
        inputs = folder / target.stem
        inputs.mkdir(parents=True)
        source = CORPORA / f"{target.stem}.hex"
        lines = source.read_text(encoding="ascii").split() if source.exists() else []
        for number, line in enumerate(lines):
            (inputs / f"{number:05}").write_bytes(bytes.fromhex(line))


def pack(folder: Path, target: Path, most: int) -> None:
    """Write files as lines, the smallest first, as many as go into `most` KiB."""
    inputs = sorted((path.read_bytes() for path in folder.iterdir()), key=lambda one: (len(one), one))
    lines: list[str] = []
    left = most * 1024
    for one in inputs:
        left -= 2 * len(one) + 1
        if left < 0:
            break
        if one:
            lines.append(one.hex())
    target.parent.mkdir(exist_ok=True)
    target.write_text("".join(f"{line}\n" for line in lines), encoding="ascii")


def heading() -> None:
    """Print the head of the table."""
    print("| target | seconds | executions | a second | edges | features | corpus | octets |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")


def reached(log: Path) -> tuple[str, int, tuple[str, ...]]:
    """The text of a log, the executions in it, and edges, features, inputs and octets in the end."""
    text = log.read_text(encoding="utf-8", errors="replace")
    executed = re.search(r"stat::number_of_executed_units:\s*(\d+)", text)
    states = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)/(\w+)", text)
    return text, int(executed[1]) if executed else 0, states[-1] if states else ()


def row(target: str, seconds: str, log: Path) -> None:
    """Print the line of a target."""
    text, count, state = reached(log)
    edges, features, corpus, octets = state or ("-",) * 4
    took = re.search(r"Done \d+ runs in (\d+) second", text)
    rate = count // max(1, int(took[1])) if took else 0
    line = (target, took[1] if took else seconds, f"{count:,}", f"{rate:,}", edges, features, corpus, octets)
    print(f"| {' | '.join(line)} |", flush=True)


def total(logs: list[Path]) -> None:
    """Print how often all targets were executed, and how many have a finding."""
    executed = found = 0
    for log in logs:
        text, count, _ = reached(log)
        executed += count
        found += "Test unit written" in text
    print(f"{len(logs)} targets, {executed:,} executions, {found} with a finding")


def coverage(target: str, path: Path) -> None:
    """Print how many lines of each folder of src/ were reached."""
    exported = json.loads(path.read_text(encoding="utf-8"))["data"][0]
    lines_of: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for file in exported["files"]:
        room = re.search(r"/src/(\w+)/", file["filename"])
        if room:
            lines = file["summary"]["lines"]
            lines_of[room[1]][0] += lines["covered"]
            lines_of[room[1]][1] += lines["count"]
    parts = [f"{covered}/{count}" if count else "-" for covered, count in map(lines_of.__getitem__, ROOMS)]
    print(f"| {target} | {' | '.join(parts)} |")


def record(target: str, log: Path, times: str) -> None:
    """Add a run to the file that keeps them."""
    _, executed, state = reached(log)
    real, *processor = (float(one) for one in times.split()[:3])
    cells = (
        date.today().isoformat(), target, round(real), round(sum(processor)), executed,
        *(state[:3] or (0, 0, 0)),
    )  # fmt: skip
    if not RUNS.exists():
        RUNS.write_text("\t".join(COLUMNS) + "\n", encoding="ascii")
    with RUNS.open("a", encoding="ascii") as file:
        file.write("\t".join(map(str, cells)) + "\n")


def summary() -> None:
    """Print what all runs come to: sums of times and executions, the most that was reached."""
    sums: dict[str, list[int]] = {path.stem: [0] * 6 for path in sorted(RUNS.parent.glob("targets/*.c"))}
    for line in RUNS.read_text(encoding="ascii").splitlines()[1:]:
        _, target, *cells = line.split("\t")
        if target in sums:
            old = sums[target]
            new = [int(cell) for cell in cells]
            sums[target] = [a + b for a, b in zip(old[:3], new[:3])] + [
                max(a, b) for a, b in zip(old[3:], new[3:])
            ]
    print("| target | minutes | of processor | executions | edges | features | inputs |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for target, (seconds, processor, executions, *most) in sums.items():
        cells = [f"{seconds / 60:.1f}", f"{processor / 60:.1f}", f"{executions:,}", *map(str, most)]
        print(f"| `{target}` | {' | '.join(cells)} |")
    whole = [sum(column) for column in zip(*sums.values())]
    print(f"| all | {whole[0] / 60:.0f} | {whole[1] / 60:.0f} | {whole[2]:,} | | | |")


def main() -> None:
    command, *arguments = sys.argv[1:]
    if command == "unpack":
        unpack(Path(arguments[0]))
    elif command == "pack":
        pack(Path(arguments[0]), Path(arguments[1]), int(arguments[2]))
    elif command == "heading":
        heading()
    elif command == "row":
        row(arguments[0], arguments[1], Path(arguments[2]))
    elif command == "total":
        total([Path(argument) for argument in arguments])
    elif command == "coverage":
        coverage(arguments[0], Path(arguments[1]))
    elif command == "record":
        record(arguments[0], Path(arguments[1]), arguments[2])
    elif command == "summary":
        summary()
    else:
        sys.exit(f"corpus.py: no command {command}")


if __name__ == "__main__":
    main()
