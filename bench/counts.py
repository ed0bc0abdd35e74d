# SPDX-License-Identifier: Apache-2.0
"""Counts instructions with callgrind, which has the same result every time; times drift.

A program that counts (harness.h, crypto.c) runs each thing inside its function measured() and prints
a line for it. Callgrind collects there alone, and writes a file whenever measured() returns.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

Counts = dict[str, dict[str, int]]
"""Instructions, by subject and operation."""

# glibc chooses its memcpy by what the processor can do. Without this, long copies are one
# instruction that counts once for each octet, on some processors.
PINNED = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-ERMS"}


def lines(command: Sequence[str], environment: Mapping[str, str] | None = None) -> list[tuple[str, int]]:
    """Runs a counting program; each line that it printed, with what was counted for it."""
    with tempfile.TemporaryDirectory() as scratch:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch}/out",
             "--toggle-collect=measured", "--dump-after=measured", *command],
            env={**os.environ, **(environment or {}), **PINNED},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)}: {done.stderr.strip().splitlines()[-1]}")
        counted = []
        for number, line in enumerate(done.stdout.splitlines(), 1):
            dump = Path(scratch, f"out.{number}").read_text(encoding="utf-8")
            found = re.search(r"^totals: (\d+)$", dump, re.MULTILINE)
            if found is None:
                sys.exit(f"{line}: callgrind counted nothing")
            counted.append((line, int(found[1])))
    return counted


def of(
    command: Sequence[str], subjects: Path, operations: Iterable[str] = (),
    environment: Mapping[str, str] | None = None,
) -> Counts:
    """Counts what a program of the harness does with each subject."""  # fmt: skip
    counts: Counts = {}
    for line, count in lines([*command, "count", str(subjects), *operations], environment):
        subject, operation = line.split()
        counts.setdefault(subject, {})[operation] = count
    return counts


def at_once(runs: Sequence[tuple[Sequence[str], Path, Mapping[str, str] | None]]) -> list[Counts]:
    """Counts several programs, two at a time."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(lambda run: of(run[0], run[1], (), run[2]), runs))


def total(counts: Counts, names: Iterable[str], operation: str) -> int:
    """The sum of an operation over subjects."""
    return sum(counts[name][operation] for name in names)


def origin() -> dict[str, str]:
    """What instruction counts depend on: the compiler, the C library, the kind of processor."""
    compiler = subprocess.run(["gcc", "--version"], capture_output=True, text=True, check=True)
    library = os.confstr("CS_GNU_LIBC_VERSION") if platform.libc_ver()[0] == "glibc" else None
    flags = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    return {
        "compiler": compiler.stdout.splitlines()[0],
        "library": library or "unknown",
        "processor": platform.machine() + (" with avx2" if re.search(r"\bavx2\b", flags) else ""),
    }


def machine() -> str:
    """The processor and its number of cores."""
    found = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.MULTILINE)
    return f"{found[1] if found else platform.machine()}, {os.cpu_count()} cores"
