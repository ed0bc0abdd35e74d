#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts the instructions of each operation of the codec on each message, list and certificate.

Fails when the mix takes more than the allowed ratio to the floors (a bare TLV walk, a bare backward
emit), when a list is not linear in its length, and when anything takes over 1 % more than
bench/instructions.json says. `--write` renews that file. Counts depend on the compiler, the C
library and the processor; the file names those that it was made with, and with others only the
ratios and the lists are judged.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

import counts
import peers
import subjects
from counts import Counts
from subjects import APART, LENGTHS, ROOT, Subject

sys.path.insert(1, str(ROOT / "scripts/gates"))

from gate import Report, Sample, self_test  # noqa: E402

BASELINE = ROOT / "bench/instructions.json"
TOLERANCE = 0.01
DECODE, ENCODE = 3.5, 2.0  # allowed ratios to the floors
GROWTH = 1.02  # of the instructions for an element, from the second longest list to the longest
FLOORS = ("copy", "bare_walk", "bare_emit")
SHOWN = ("bare_walk", "decode", "validate", "walk", "bare_emit", "encode", "json_write", "json_read")


def mix_of(found: Counts) -> list[str]:
    """The names of the mix."""
    return [one.name for one in subjects.mix() if one.name in found and one.name != APART]


def ratios(found: Counts) -> tuple[float, float]:
    """Decode to the bare walk, encode to the bare emit, over the mix."""
    names = mix_of(found)
    return tuple(
        counts.total(found, names, operation) / counts.total(found, names, floor)
        for operation, floor in (("decode", "bare_walk"), ("encode", "bare_emit"))
    )  # type: ignore[return-value]


def growths(found: Counts) -> dict[tuple[str, str], float]:
    """For each list and operation, instructions for an element of the longest list to the next one."""
    result = {}
    for name in subjects.LISTS:
        present = [length for length in LENGTHS if f"{name}_{length}" in found]
        if len(present) > 1:
            short, long = present[-2:]
            before, after = found[f"{name}_{short}"], found[f"{name}_{long}"]
            for operation in before:
                growth = after[operation] / long / (before[operation] / short)
                result[name, operation] = growth
    return result


def changes(found: Counts, before: Counts) -> tuple[list[str], list[str]]:
    """What takes more than the baseline says, and what takes less, one line each."""
    more, less = [], []
    for subject, operations in before.items():
        for operation, old in operations.items():
            new = found.get(subject, {}).get(operation)
            if new is None:
                more.append(f"{subject} {operation}: not there to be counted")
                continue
            text = f"{subject} {operation}: {new:,} instructions, {old:,} before, {new / old - 1:+.1%}"
            if new > old * (1 + TOLERANCE):
                more.append(text)
            elif new < old * (1 - TOLERANCE):
                less.append(text)
    for subject, operations in found.items():
        for operation in operations:
            if operation not in before.get(subject, {}):
                more.append(f"{subject} {operation}: not in the baseline")
    return more, less


def judge(
    found: Counts, baseline: dict[str, object], origin: dict[str, str],
    limits: tuple[float, float] = (DECODE, ENCODE),
) -> Report:  # fmt: skip
    """Holds the counts against the limits and the baseline."""
    decode, encode = ratios(found)
    report = Report(
        f"decode {decode:.2f} of at most {limits[0]:g} times the walk, "
        f"encode {encode:.2f} of at most {limits[1]:g} times the emit"
    )
    if decode > limits[0]:
        report.violations.append(f"decode takes {decode:.2f} times the walk, at most {limits[0]:g}")
    if encode > limits[1]:
        report.violations.append(f"encode takes {encode:.2f} times the emit, at most {limits[1]:g}")
    for (name, operation), growth in growths(found).items():
        if growth > GROWTH:
            report.violations.append(
                f"{operation} of a list of {name} is not linear: an element takes {growth:.2f} times as much"
            )
    if baseline["origin"] != origin:
        report.tables.append(f"not compared with {BASELINE.name}, which was made elsewhere:")
        for key, value in origin.items():
            report.tables.append(f"  {key}: {value}; there {baseline['origin'][key]}")  # type: ignore[index]
        return report
    more, less = changes(found, baseline["counts"])  # type: ignore[arg-type]
    report.violations += more
    report.tables += [f"less: {line}" for line in less]
    if less:
        report.tables.append(f"{len(less)} counts fell by over {TOLERANCE:.0%}; --write keeps it that way")
    report.summary += f"; {len(more)} of {sum(map(len, found.values()))} counts above the baseline"
    return report


def table(found: Counts) -> list[str]:
    """The counts of the mix, one line for each message."""
    names = mix_of(found)
    width = max(map(len, [*names, APART]))
    lines = [f"{'instructions':{width}}" + "".join(f"{one:>11}" for one in SHOWN) + "  decode/walk  encode/emit"]

    def line(name: str, row: dict[str, int]) -> str:
        figures = "".join(f"{row[one]:>11,}" for one in SHOWN)
        ratio = f"{row['decode'] / row['bare_walk']:>13.2f}{row['encode'] / row['bare_emit']:>13.2f}"
        return f"{name:{width}}{figures}{ratio}"

    lines += [line(name, found[name]) for name in names]
    lines.append(line("the mix", {one: counts.total(found, names, one) for one in SHOWN}))
    lines.append(line(APART, found[APART]) + "  apart")
    return lines


def load() -> dict[str, object]:
    content: dict[str, object] = json.loads(BASELINE.read_text(encoding="utf-8"))
    return content


def write(found: Counts, origin: dict[str, str]) -> None:
    """Renews the baseline: one line for each subject, so that a change of it can be read."""
    rows = ",\n".join(f"    {json.dumps(name)}: {json.dumps(row)}" for name, row in found.items())
    origins = ",\n".join(f"    {json.dumps(key)}: {json.dumps(value)}" for key, value in origin.items())
    BASELINE.write_text(
        f'{{\n  "origin": {{\n{origins}\n  }},\n  "counts": {{\n{rows}\n  }}\n}}\n', encoding="utf-8"
    )
    print(f"{BASELINE.relative_to(ROOT)}: {sum(map(len, found.values()))} counts")


def counted(of: list[Subject], program: str = "codec") -> Counts:
    peer = peers.ours(of, program)
    return counts.of(peer.command, peer.subjects)


def samples(found: Counts) -> Callable[[Path], list[Sample]]:
    """Changes of the counts that the gate must see, and a decoder that was built slower."""
    origin = counts.origin()
    here: dict[str, object] = {"origin": origin, "counts": found}
    elsewhere: dict[str, object] = {"origin": {**origin, "compiler": "another"}, "counts": found}

    def scaled(factor: float, only: str, subject: str = "") -> Counts:
        return {
            name: {
                one: int(count * factor) if one == only and subject in ("", name) else count
                for one, count in row.items()
            }
            for name, row in found.items()
        }

    def sample(name: str, what: Counts, refused: bool = True, baseline: dict[str, object] = here) -> Sample:
        return Sample(name, lambda: judge(what, baseline, origin), refused)

    without = {name: row for name, row in found.items() if name != "certificate"}
    longest = f"structs_{LENGTHS[-1]}"

    def planted(_: Path) -> list[Sample]:
        return [
            Sample("a decoder with a loop of fifty turns in it",
                   lambda: judge(counted([one for one in subjects.mix() if one.name != APART], "planted"),
                                 {"origin": origin, "counts": {
                                     name: row for name, row in found.items() if name in mix_of(found)
                                 }}, origin, (99, 99))),
            sample("the same counts", found, refused=False),
            sample("1.2 % more in one operation of one message", scaled(1.012, "json_read", "add_eim")),
            sample("0.8 % more", scaled(1.008, "validate"), refused=False),
            sample("10 % less", scaled(0.9, "validate"), refused=False),
            sample("a message that is not counted", without),
            sample("a message that the baseline does not have", found,
                   baseline={"origin": origin, "counts": without}),
            sample("twice the instructions by another compiler", scaled(2, "json_read"), refused=False,
                   baseline=elsewhere),
            sample("twice the ratio by another compiler", scaled(2, "decode"), baseline=elsewhere),
            sample("a longer list that takes more for each element", scaled(1.1, "json_read", longest),
                   baseline=elsewhere),
        ]  # fmt: skip

    return planted


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--self-test", action="store_true", help="plant violations and see them fail")
    parser.add_argument("--write", action="store_true", help=f"renew {BASELINE.name}")
    parser.add_argument("--decode", type=float, default=DECODE, help="allowed ratio to the bare walk")
    parser.add_argument("--encode", type=float, default=ENCODE, help="allowed ratio to the bare emit")
    options = parser.parse_args()
    found = counted(subjects.every())
    origin = counts.origin()
    if options.self_test:
        return self_test(samples(found))
    print("\n".join(table(found)))
    if options.write:
        write(found, origin)
    report = judge(found, load(), origin, (options.decode, options.encode))
    for line in [*report.tables, *report.violations]:
        print(line)
    print(report.summary)
    return 1 if report.violations else 0


if __name__ == "__main__":
    sys.exit(main())
