# SPDX-License-Identifier: Apache-2.0
"""Runs bench_crypto and bench_threads: times beside bare OpenSSL's, and what two threads gain."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import counts
import peers
import subjects
from subjects import APART


@dataclass
class Operation:
    """Microseconds of ours and of its floor, and what one call takes of memory."""

    name: str
    time: float
    floor: float | None
    limit: float | None
    octets: float | None
    allocations: int
    of_openssl: int
    stack: int
    instructions: int | None = None

    @property
    def ratio(self) -> float | None:
        return None if self.floor is None else self.time / self.floor

    @property
    def good(self) -> bool:
        within = self.limit is None or self.ratio is None or self.ratio <= self.limit
        return within and self.allocations == 0


@dataclass
class Gain:
    """What two threads do of one thread's throughput."""

    name: str
    gain: float
    least: float
    greatest: float
    by_processor: float
    disturbed: int


def program(name: str) -> Path:
    return peers.BUILD / "bench" / f"bench_{name}"


def output(command: list[str]) -> list[list[str]]:
    """The fields of the lines that a program prints."""
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed")
    return [line.split("\t") for line in done.stdout.splitlines()]


def measure(count: bool = True) -> list[Operation]:
    """Every operation; `count` has callgrind run them too."""

    def figure(word: str) -> float | None:
        return None if word == "-" else float(word)

    operations = []
    for name, time, floor, limit, octets, *memory in output([str(program("crypto"))]):
        operations.append(
            Operation(name, float(time), figure(floor), figure(limit), figure(octets), *map(int, memory))
        )
    if count:
        found = dict(counts.lines([str(program("crypto")), "count"]))
        for operation in operations:
            operation.instructions = found[operation.name]
    return operations


def gains() -> list[Gain]:
    """Two threads against one."""
    mix = [one for one in subjects.mix() if one.name != APART]
    rows = output([str(program("threads")), str(peers.file_of("threads", mix))])
    return [
        Gain(name, float(gain), float(least), float(greatest), float(processor), int(disturbed))
        for name, gain, least, greatest, processor, disturbed in rows
    ]
