# SPDX-License-Identifier: Apache-2.0
"""asn1tools and pycrate, measured when Python can import them. They are no Debian packages, so that
nothing in the project's builds has met them: what goes wrong with them is said, and ends nothing.
"""

from __future__ import annotations

import importlib.util
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import metadata
from typing import Any

import peers
from subjects import Subject

TURNS = 5
GROUPS = ("mix", "apart")  # lists and certificates would take minutes

Figures = dict[str, dict[str, float]]


def timed(run: Callable[[], object]) -> float:
    """Nanoseconds of one run, the median of a few."""
    run()
    found = []
    for _ in range(TURNS):
        start = time.process_time_ns()
        run()
        found.append(time.process_time_ns() - start)
    return statistics.median(found)


def asn1tools_codec() -> Callable[[str, bytes], tuple[Callable[[], object], Callable[[], object]]]:
    import asn1tools

    compiled: Any = asn1tools.compile_files([str(path) for path in peers.erlang_modules()], "der")

    def of(type_name: str, der: bytes) -> tuple[Callable[[], object], Callable[[], object]]:
        module, name = type_name.split(".")
        compiled_type = compiled.modules[module][name]
        value = compiled_type.decode(der)
        return lambda: compiled_type.decode(der), lambda: compiled_type.encode(value)

    return of


def pycrate_codec() -> Callable[[str, bytes], tuple[Callable[[], object], Callable[[], object]]]:
    from pycrate_asn1c.asnproc import GLOBAL, compile_text

    compile_text([path.read_text(encoding="utf-8") for path in peers.erlang_modules()])

    def of(type_name: str, der: bytes) -> tuple[Callable[[], object], Callable[[], object]]:
        module, name = type_name.split(".")
        element: Any = GLOBAL.MOD[module][name]
        element.from_der(der)
        return lambda: element.from_der(der), lambda: element.to_der()

    return of


CODECS = {"asn1tools": asn1tools_codec, "pycrate": pycrate_codec}


def measure(of: Sequence[Subject], say: Callable[[str], None]) -> Iterator[tuple[str, str, Figures]]:
    """Name, title and times of each that is there."""
    for name, make in CODECS.items():
        package = "pycrate_asn1c" if name == "pycrate" else name
        if importlib.util.find_spec(package) is None:
            continue
        say(f"timing {name}")
        try:
            codec = make()
        except Exception as error:  # noqa: BLE001 - of whatever kind theirs are
            print(f"{name} does not read the modules: {error}")
            continue
        figures: Figures = {}
        for subject in of:
            if subject.group not in GROUPS:
                continue
            try:
                decode, encode = codec(subject.type, subject.der)
                figures[subject.name] = {"decode": timed(decode), "encode": timed(encode)}
            except Exception:  # noqa: BLE001, S112 - what it cannot do has no figure
                continue
        yield name, f"{name} {metadata.version(name)}", figures
