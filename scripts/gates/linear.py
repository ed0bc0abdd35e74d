#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Decoding takes work in proportion to the input, whatever is in it.

Counts instructions with callgrind while build/release/tests/work_test (or the program given) decodes
inputs of 16 KiB and of 64 KiB of each shape: four times the octets may take at most 4.4 times the
instructions. The same program then decodes 16 MiB of each, which must end within ten seconds.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from gate import ROOT, Report, Sample, main

SMALL = 1 << 14
GROWTH = 4
MOST = 1.1 * GROWTH
LARGE = 1 << 24
SECONDS = 10


def instructions(program: Path, shape: str, size: int) -> int:
    """Instructions of one decode: those of two less those of one, so that set-up does not count."""
    counts = []
    for times in (1, 2):
        with tempfile.NamedTemporaryFile() as out:
            command = [
                "valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}",
                program, shape, str(size), str(times),
            ]  # fmt: skip
            output = subprocess.run(command, check=True, capture_output=True, text=True).stderr
        found = re.search(r"Collected : (\d+)", output)
        counts.append(int(found[1]) if found else 0)
    return counts[1] - counts[0]


def judge(shapes: list[str], count: Callable[[str, int], int]) -> Report:
    """Holds the growth of each shape against the limit."""
    report = Report(f"{len(shapes)} shapes, {GROWTH} times the octets: ")
    worst = 0.0
    for shape in shapes:
        small, large = count(shape, SMALL), count(shape, SMALL * GROWTH)
        growth = large / small if small else float("inf")
        report.tables.append(f"{shape:24} {small:9} {large:9} instructions, {growth:4.2f} times")
        if large > MOST * small and large > 10000:
            report.violations.append(f"{shape}: {growth:.2f} times the instructions")
        worst = max(worst, growth if large > 10000 else 0)
    report.summary += f"at most {worst:.2f} times the instructions"
    if not shapes:
        report.violations.append("no shapes")
    return report


def check(options: argparse.Namespace) -> Report:
    program = Path(options.program).resolve()
    listing = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    shapes = [line.split(":")[0] for line in listing.splitlines()]
    report = judge(shapes, lambda shape, size: instructions(program, shape, size))
    for shape in shapes:
        try:
            subprocess.run([program, shape, str(LARGE), "1"], check=True, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            report.violations.append(f"{shape}: 16 MiB take more than {SECONDS} s")
    return report


QUADRATIC = """#include <stdlib.h>
int main(int count, char **arguments)
{
    volatile unsigned long work = 0;
    unsigned long size = strtoul(arguments[2], NULL, 10) / 32;
    for (unsigned long i = %s * strtoul(arguments[3], NULL, 10); i != 0; i--) {
        work = work + 1;
    }
    return count != 4;
}
"""


def samples(scratch: Path) -> list[Sample]:
    def sample(name: str, work: str, refused: bool) -> Sample:
        source = scratch / f"{name}.c"
        source.write_text(QUADRATIC % work)
        program = scratch / name
        subprocess.run(["gcc", "-O1", "-o", program, source], check=True)
        count = lambda shape, size: instructions(program, shape, size)  # noqa: E731
        return Sample(name, lambda: judge(["any"], count), refused)

    return [
        sample("quadratic", "size * size", True),
        sample("linear", "size * 20", False),
        Sample("nothing", lambda: judge([], lambda shape, size: 1)),
    ]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("program", nargs="?", default=ROOT / "build/release/tests/work_test")


if __name__ == "__main__":
    main(__doc__, check, samples, arguments)
