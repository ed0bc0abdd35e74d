# SPDX-License-Identifier: Apache-2.0
"""The programs that are measured, ours and the peers': how they are made, and how they are asked.

asn1c's, libtasn1's and Erlang's codecs are compiled from the modules that tools/asn1gen emits for
each of them, below build/peers, and made anew when a module changes.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import subjects
from subjects import ROOT, Subject

sys.dont_write_bytecode = True
sys.path += [str(ROOT / "tools"), str(ROOT / "tests")]

from asn1gen import dialects  # noqa: E402
from differential import erlang  # noqa: E402
from differential.made import once  # noqa: E402

BUILD = ROOT / "build/bench"
MADE = ROOT / "build/peers"
SKELETONS = "/usr/share/asn1c"
HARNESS = [ROOT / "bench" / name for name in ("harness.c", "memory.c", "harness.h", "memory.h")]
HERE = Path(__file__)  # a change of the flags below has everything compiled anew
FLAGS = ("-O3", "-DNDEBUG", "-D_GNU_SOURCE")  # as CMake builds ours


@dataclass
class Peer:
    """A program, the file of its subjects, and what has to be in its environment."""

    name: str
    title: str
    command: list[str]
    subjects: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    counts: bool = True  # whether it can count instructions and memory


class Server:
    """A running program that answers lines (harness.h)."""

    def __init__(self, peer: Peer) -> None:
        self.peer = peer
        arguments = ["serve", str(peer.subjects)] if peer.counts else [str(peer.subjects)]
        self.process = subprocess.Popen(
            [*peer.command, *arguments], env={**os.environ, **peer.environment},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def ask(self, *words: object) -> str:
        """The answer to a line; `-` for what the program cannot do."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        if not answer:
            raise RuntimeError(f"{self.peer.title} ended at: {' '.join(map(str, words))}")
        return answer

    def time(self, subject: str, operation: str, nanoseconds: int) -> float | None:
        """Nanoseconds of one run."""
        answer = self.ask("time", subject, operation, nanoseconds)
        return None if answer == "-" else float(answer)

    def memory(self, subject: str, operation: str) -> list[int] | None:
        """Allocations, octets of heap, octets of stack."""
        answer = self.ask("memory", subject, operation)
        return None if answer == "-" else [int(word) for word in answer.split()]

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()


def run(command: Sequence[str], folder: Path) -> None:
    """Runs a compiler; what it says appears only when it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))[:200]}: {done.stdout}{done.stderr}")


def resolved() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / "asn1/resolved.json").read_text(encoding="utf-8"))
    return found


def file_of(peer: str, of: Sequence[Subject], name: Callable[[str], str] = str) -> Path:
    return subjects.write(BUILD / "subjects" / f"{peer}.txt", of, name)


def ours(of: Sequence[Subject], program: str = "codec") -> Peer:
    """Our codec and its floors, which CMake has built."""
    return Peer("ours", "libsgp32", [str(BUILD / "bench" / f"bench_{program}")], file_of("ours", of))


def openssl(of: Sequence[Subject]) -> Peer:
    """d2i_X509 and i2d_X509."""
    title = subprocess.run(["openssl", "version"], capture_output=True, text=True, check=False)
    words = title.stdout.split()[:2] or ["OpenSSL"]
    return Peer("openssl", " ".join(words), [str(BUILD / "bench/bench_openssl")], file_of("openssl", of))


def version(package: str) -> str:
    """The version of a Debian package, without its epoch and Debian's part."""
    done = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False
    )
    return done.stdout.split(":")[-1].split("-")[0].split("+")[0]


def asn1c(of: Sequence[Subject]) -> Peer:
    """asn1c's codec: 400 files of C."""
    node = resolved()
    modules = dialects.emit_dialect(node, "asn1c", MADE / "asn1c")
    source = ROOT / "bench/asn1c_peer.c"

    def make_codec(target: Path) -> None:
        paths = [str(path) for path in modules]
        run(["asn1c", "-S", SKELETONS, "-pdu=all", "-fcompound-names", *paths], target)
        (target / "converter-sample.c").unlink()
        files = sorted(path.name for path in target.glob("*.c"))
        command = "printf '%s\\n' " + " ".join(files)
        command += f" | xargs -P {os.cpu_count()} -n 40 gcc {' '.join(FLAGS)} -w -I. -c"
        run(["sh", "-c", command], target)

    codec = once(MADE, "asn1c-codec", [*modules, HERE], make_codec)

    def make(target: Path) -> None:
        objects = [str(path) for path in sorted(codec.glob("*.o"))]
        files = [str(path) for path in (source, *HARNESS) if path.suffix == ".c"]
        run(["gcc", *FLAGS, "-w", "-I", str(codec), "-I", str(ROOT / "bench"), *files, *objects,
             "-lpthread", "-o", "peer"], target)  # fmt: skip

    program = once(MADE, "asn1c-peer", [*modules, source, *HARNESS, HERE], make) / "peer"
    namer = dialects.Asn1c(node)
    return Peer("asn1c", f"asn1c {version('asn1c')}", [str(program)],
                file_of("asn1c", of, lambda name: namer.type_name(*name.split("."))))  # fmt: skip


def tasn1(of: Sequence[Subject]) -> Peer:
    """libtasn1, which reads its modules when it starts."""
    node = resolved()
    [definitions] = dialects.emit_dialect(node, "libtasn1", MADE / "libtasn1")
    source = ROOT / "bench/tasn1_peer.c"

    def make(target: Path) -> None:
        files = [str(path) for path in (source, *HARNESS) if path.suffix == ".c"]
        run(["gcc", *FLAGS, "-I", str(ROOT / "bench"), *files, "-ltasn1", "-lpthread", "-o", "peer"],
            target)  # fmt: skip

    program = once(MADE, "libtasn1-peer", [source, *HARNESS, HERE], make) / "peer"
    namer = dialects.Libtasn1(node)

    def name(type_name: str) -> str:
        return f"{namer.module_name}.{namer.type_name(*type_name.split('.'))}"

    return Peer("libtasn1", f"libtasn1 {version('libtasn1-6')}", [str(program)],
                file_of("libtasn1", of, name), {"TASN1_DEFINITIONS": str(definitions)})  # fmt: skip


def erlang_modules() -> list[Path]:
    """The modules with every tag in its place, which Python's tools read too."""
    emitted: list[Path] = dialects.emit_dialect(resolved(), "erlang", MADE / "erlang")
    return emitted


def erlang_asn1(of: Sequence[Subject]) -> Peer:
    """Erlang's asn1, compiled for DER with maps, in an emulator with one thread."""
    codec = erlang.build(erlang_modules(), MADE)
    source = ROOT / "bench/erlang_peer.erl"

    def make(target: Path) -> None:
        shutil.copy(source, target)
        run(["erlc", source.name], target)

    program = once(MADE, "erlang-peer", [source], make)
    command = ["erl", "-noshell", "+S", "1", "+sbwt", "none", "-pa", str(codec), "-pa", str(program),
               "-run", "erlang_peer", "main"]  # fmt: skip
    return Peer("erlang", f"Erlang asn1 {version('erlang-asn1')}", command, file_of("erlang", of), {}, False)


PEERS = (asn1c, tasn1, openssl, erlang_asn1)


def every(of: Sequence[Subject]) -> Iterator[Peer]:
    """Ours, then all peers; each is built when its turn comes."""
    yield ours(of)
    for make in PEERS:
        yield make(of)
