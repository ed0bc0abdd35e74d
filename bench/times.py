# SPDX-License-Identifier: Apache-2.0
"""Times all programs in turns in one run, so that other load falls on all alike; medians count.

Processor time, from programs that run all the while and are asked for one figure after the other.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Sequence

from peers import Peer, Server
from subjects import Subject

TURNS = 15
BUDGET = 1_000_000  # nanoseconds of one figure
BUDGET_ERLANG = 60_000_000  # the emulator tells milliseconds
SLOW = 0.3  # seconds after which one figure is enough, and longer lists are left out
OPERATIONS = (
    "copy", "bare_walk", "bare_emit", "decode", "validate", "walk", "encode", "json_write", "json_read",
    "iterate", "encode_anew",
)  # fmt: skip
OF_PEERS = {
    "asn1c": ("decode", "validate", "encode", "json_write", "json_read"),
    "libtasn1": ("decode", "encode"),
    "openssl": ("decode", "encode", "encode_anew"),
    "erlang": ("decode", "encode"),
}

Times = dict[str, dict[str, dict[str, float]]]
"""Nanoseconds of a run, by program, subject and operation."""
Memory = dict[str, dict[str, dict[str, list[int]]]]
"""Allocations, octets of heap and of stack, likewise."""


class Progress:
    """Says on standard error how far a long run is: one line that is written over, on a terminal."""

    def __init__(self, what: str, total: int) -> None:
        self.what, self.total, self.done = what, total, 0
        self.terminal = sys.stderr.isatty()
        self.shown = 0.0

    def step(self, name: str) -> None:
        self.done += 1
        if self.terminal and (time.monotonic() - self.shown > 0.1 or self.done == self.total):
            self.shown = time.monotonic()
            filled = 30 * self.done // self.total
            bar = "█" * filled + "░" * (30 - filled)
            sys.stderr.write(f"\r\x1b[K{self.what} {bar} {100 * self.done // self.total:3} %  {name}")
            sys.stderr.flush()

    def end(self) -> None:
        if self.terminal:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def budget_of(server: Server) -> int:
    return BUDGET_ERLANG if server.peer.name == "erlang" else BUDGET


def operations_of(server: Server) -> Sequence[str]:
    return OF_PEERS.get(server.peer.name, OPERATIONS)


def measure(peers: Sequence[Peer], of: Sequence[Subject], turns: int = TURNS) -> tuple[Times, Memory]:
    """Times every operation on every subject, and asks once what each takes of memory."""
    servers = [Server(peer) for peer in peers]
    samples: dict[tuple[str, str, str], list[float]] = {}
    memory: Memory = {}
    once: set[tuple[str, str, str]] = set()
    given_up: set[tuple[str, str]] = set()
    progress = Progress("timing", turns * len(of))
    for turn in range(turns):
        for subject in of if turn % 2 == 0 else list(reversed(of)):
            progress.step(subject.name)
            for operation in OPERATIONS:
                # Whoever comes first in one turn comes last in the next.
                for server in servers[turn % len(servers) :] + servers[: turn % len(servers)]:
                    name = server.peer.name
                    key = (name, subject.name, operation)
                    if operation not in operations_of(server) or key in once:
                        continue
                    if (name, subject.group) in given_up:
                        continue
                    start = time.monotonic()
                    value = server.time(subject.name, operation, budget_of(server))
                    taken = time.monotonic() - start
                    if value is None:
                        once.add(key)
                        continue
                    samples.setdefault(key, []).append(value)
                    if turn == 0 and server.peer.counts:
                        found = server.memory(subject.name, operation)
                        if found is not None:
                            memory.setdefault(name, {}).setdefault(subject.name, {})[operation] = found
                    if turn == 0 and taken > SLOW and name != "erlang":
                        once.add(key)
                        if taken > 10 * SLOW:
                            given_up.add((name, subject.group))
    progress.end()
    for server in servers:
        server.close()
    times: Times = {}
    for (name, subject_name, operation), values in samples.items():
        times.setdefault(name, {}).setdefault(subject_name, {})[operation] = statistics.median(values)
    return times, memory
