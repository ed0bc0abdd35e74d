# SPDX-License-Identifier: Apache-2.0
"""The worst stack of a function, from GCC's frame sizes and call graph.

Recursion, a frame of variable size and a call through a pointer whose targets are not listed here are
faults. What a crypto provider and a function of the caller need comes on top.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

# Functions that call through a pointer, and what it may point to. A target counts for an entry
# point that reaches the function which hands the pointer out (None: all of them). A function of the
# program that calls us is no target: its stack is its own affair.
CHECKS = "utf8 printable ia5 numeric visible teletex bmp universal".split()
STRINGS = [(f"der_{kind}_check", None) for kind in CHECKS]
VISITORS: list[tuple[str, str | None]] = [("write_event", "write_walk")]
INDIRECT: dict[str, list[tuple[str, str | None]]] = {
    "check_string": STRINGS,  # the table of checks by kind
    "leaf_check": STRINGS,  # where check_string is inlined
    "engine_show": VISITORS,  # the visitor of a walk
    "flush": [],  # the sink for JSON text, a function of the caller
    "put": [],
}
# The functions that call the crypto port, and those that call a sink of the caller.
PORT = """ecdh ecdsa_sign ecdsa_verify aes_block aes_cbc_decrypt aes_cbc_encrypt aes_cmac crypto_forget
key_generate key_point private_key_wipe public_key_check random session_keys_wipe sha256 sha256_begin
sha256_end sha256_update""".split()
PROVIDED = [*(f"sgp32_{name}" for name in PORT), "hand_out", "emit"]
INDIRECT.update({name: [] for name in PROVIDED})
EXTENSIONS = """authority_key basic_constraints crl_points key_usage name_constraints permitted_eins policies
purposes subject_key subject_names""".split()
READERS: list[tuple[str, str | None]] = [(f"{name}_read", None) for name in EXTENSIONS]
INDIRECT["extension_read"] = READERS  # the table of readers by extension
INDIRECT["cert_extensions_read"] = READERS  # where extension_read is inlined
# Frames of functions that are not ours (C library, compiler helpers) count as this.
OUTSIDE_FRAME = 32


def pretended(path: Path) -> dict[str, int]:
    """Octets that functions push of arguments which came half in registers: GCC's frame sizes for ARM
    do not have them. scripts/board, which measures, found that out."""
    return {
        name: int(size)
        for name, size in re.findall(r"^([\w.]+):\n(?:\s*(?:@.*|\..*)\n)*?\s*@ args = \d+, pretend = (\d+)",
                                     path.read_text(encoding="utf-8"), re.MULTILINE)
    }  # fmt: skip


@dataclass
class Graph:
    """Frames and calls of all functions. A static function is called `file.c:name`."""

    frames: dict[str, int] = field(default_factory=dict)
    calls: dict[str, set[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def read(self, path: Path) -> None:
        """Adds one compiler output (-fcallgraph-info=su), and what the assembly beside it adds to it."""
        text = path.read_text(encoding="utf-8")
        pretend = pretended(path.with_suffix(".s"))
        for title, label in re.findall(r'node: \{ title: "([^"]+)" label: "([^"]*)"', text):
            frame = re.search(r"(\d+) bytes \((\w+)", label)
            if frame:
                self.frames[title] = int(frame[1]) + pretend.get(plain(title), 0)
                if frame[2] != "static":
                    self.faults.append(f"{plain(title)}: its frame is {frame[2]}, not of a fixed size")
        for source, target in re.findall(r'sourcename: "([^"]+)" targetname: "([^"]+)"', text):
            self.calls.setdefault(source, set()).add(target)

    def calls_of(self, function: str, reached: set[str]) -> set[str]:
        """What a function may call when `reached` are the names that the entry point reaches."""
        direct = self.calls.get(function, set())
        if "__indirect_call" not in direct:
            return direct
        if plain(function) not in INDIRECT:
            self.faults.append(f"{plain(function)}: calls through a pointer to an unlisted target")
        names = {
            name
            for name, giver in INDIRECT.get(plain(function), [])
            if giver is None or giver in reached
        }
        listed = {title for title in self.frames if plain(title) in names}
        return (direct - {"__indirect_call"}) | listed

    def reach(self, entry: str) -> set[str]:
        """Names of all functions that an entry point may come to."""
        reached: set[str] = set()
        while True:
            seen, waiting = {entry}, [entry]
            while waiting:
                new = self.calls_of(waiting.pop(), reached) - seen
                seen |= new
                waiting += new
            names = {plain(title) for title in seen}
            if names == reached:
                return reached
            reached = names

    def deepest(self, entry: str) -> tuple[int, list[str]]:
        """Worst stack from an entry point on, and the chain of calls that needs it."""
        reached = self.reach(entry)
        memo: dict[str, tuple[int, list[str]]] = {}

        def measure(function: str, above: tuple[str, ...]) -> tuple[int, list[str]]:
            if function in above:
                cycle = (*above[above.index(function) :], function)
                self.faults.append(f"recursion: {' > '.join(plain(name) for name in cycle)}")
                return 0, []
            if function not in memo:
                called = sorted(self.calls_of(function, reached))
                below = [measure(one, (*above, function)) for one in called]
                size, chain = max(below, default=(0, []), key=lambda item: item[0])
                frame = self.frames.get(function, OUTSIDE_FRAME)
                memo[function] = (frame + size, [function, *chain])
            return memo[function]

        return measure(entry, ())


def plain(title: str) -> str:
    """Name of a function without its file and without the suffixes of the optimiser."""
    return title.rsplit(":", 1)[-1].split(".")[0]
