# SPDX-License-Identifier: Apache-2.0
"""What was demanded of speed and size, each demand with the figure of this run."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import instructions
from results import Results
from subjects import APART, ROOT
from tables import paint

DECODE_RATIO, ENCODE_RATIO = 3.5, 2.0
DECODE_FEWER, ENCODE_FEWER = 5.5, 13.0
GAIN = 1.8
FLASH, FLASH_IPA = 28 * 1024, 20 * 1024
DECODE_STACK, ENCODE_STACK = 768, 512
SHARED = ("decode", "validate", "encode", "json_write", "json_read")  # what asn1c can do too
PAGES = ("README.md", "docs/performance.md")
PICTURE = "benchmark.svg"


@dataclass
class Demand:
    text: str
    figure: str
    met: bool


def at_most(text: str, figure: float | None, limit: float, form: str = "{:.2f}") -> Demand:
    if figure is None:
        return Demand(text, "not measured", False)
    return Demand(text, form.format(figure), figure <= limit)


def at_least(text: str, figure: float | None, limit: float, form: str = "{:.2f}") -> Demand:
    if figure is None:
        return Demand(text, "not measured", False)
    return Demand(text, form.format(figure), figure >= limit)


def codec(results: Results) -> Iterator[Demand]:
    """Instructions on the mix, against the floors and asn1c."""
    mix = results.mix()
    for operation, floor, ratio, fewer in (
        ("decode", "bare_walk", DECODE_RATIO, DECODE_FEWER),
        ("encode", "bare_emit", ENCODE_RATIO, ENCODE_FEWER),
    ):
        ours = results.count("ours", operation, mix)
        base = results.count("ours", floor, mix)
        theirs = results.count("asn1c", operation, mix)
        what = floor.replace("_", " ")
        yield at_most(
            f"{operation}: instructions at most {ratio:g} times the {what}",
            ours / base if ours and base else None, ratio,
        )  # fmt: skip
        yield at_least(
            f"{operation}: at least {fewer:g} times fewer instructions than asn1c",
            theirs / ours if ours and theirs else None, fewer,
        )  # fmt: skip


def nearest(results: Results) -> Demand:
    """No message slower than asn1c in any operation: the one that comes nearest."""
    worst: tuple[float, str] | None = None
    for kind, figures in (("instructions", results.counts), ("time", results.times)):
        for name in [*results.mix(), APART]:
            for operation in SHARED:
                ours = figures.get("ours", {}).get(name, {}).get(operation)  # type: ignore[attr-defined]
                theirs = figures.get("asn1c", {}).get(name, {}).get(operation)  # type: ignore[attr-defined]
                if ours and theirs:
                    found = (ours / theirs, f"{operation} of {name}, {kind}")
                    worst = max(worst or found, found)
    text = "no message slower than asn1c in any operation"
    if worst is None:
        return Demand(text, "not measured", False)
    return Demand(text, f"at most {worst[0]:.2f} of it ({worst[1]})", worst[0] <= 1)


def linear(results: Results) -> Demand:
    """An element of the longest list against one of the list before."""
    growths = instructions.growths(results.counts["ours"])
    (name, operation), growth = max(growths.items(), key=lambda item: item[1])
    return Demand(
        "linear in the length of lists",
        f"an element takes at most {growth:.3f} times as much ({operation}, {name})",
        growth <= instructions.GROWTH,
    )


def codecs(results: Results) -> Iterator[Demand]:
    """All of the codec."""
    yield from codec(results)
    yield from (nearest(results), linear(results))


def crypto(results: Results) -> Iterator[Demand]:
    for one in results.crypto:
        if one.limit is not None and one.ratio is not None:
            figure = f"{one.ratio:.3f}, {one.allocations} allocations"
            yield Demand(f"{one.name}: at most {one.limit:g} times bare OpenSSL", figure, one.good)


def threads(results: Results) -> Iterator[Demand]:
    for one in results.gains:
        figure = f"{one.gain:.2f} ({one.least:.2f} to {one.greatest:.2f})"
        if one.disturbed:
            figure += f"; other programs disturbed {one.disturbed} of 5 turns, run it again"
        yield Demand(f"two threads at least {GAIN:g} times one: {one.name}", figure, one.gain >= GAIN)


def footprint(output: str) -> Iterator[Demand]:
    """Reads the summary and the lines of the two functions in what scripts/footprint prints."""

    def figure(pattern: str) -> float | None:
        found = re.search(pattern, output, re.MULTILINE)
        return None if found is None else float(found[1])

    whole = "{:,.0f} octets"
    yield at_most("Cortex-M33: every type, decode and encode, at most 28 KiB of flash",
                  figure(r"\bflash (\d+) of"), FLASH, whole)  # fmt: skip
    yield at_most("Cortex-M33: what an IPA needs, at most 20 KiB of flash",
                  figure(r"\ban IPA (\d+) of"), FLASH_IPA, whole)  # fmt: skip
    yield at_most(f"Cortex-M33: stack of decode at most {DECODE_STACK}",
                  figure(r"^sgp32_decode +(\d+)"), DECODE_STACK, whole)  # fmt: skip
    yield at_most(f"Cortex-M33: stack of encode at most {ENCODE_STACK}",
                  figure(r"^sgp32_encode +(\d+)"), ENCODE_STACK, whole)  # fmt: skip


def script(name: str) -> tuple[int, str] | None:
    """Runs one of scripts/; None if there is none of that name."""
    path = ROOT / "scripts" / name
    if not path.exists():
        return None
    done = subprocess.run([path], capture_output=True, text=True, check=False, cwd=ROOT)
    return done.returncode, done.stdout + done.stderr


def board() -> Demand:
    text = "the whole run on the emulated board passes"
    done = script("board")
    if done is None:
        return Demand(text, "there is no scripts/board", False)
    lines = done[1].strip().splitlines() or ["no output"]
    return Demand(text, lines[-1][:100], done[0] == 0)


def pages() -> Demand:
    """Tables and picture are where they belong, with the command that made them."""
    missing = []
    for name in PAGES:
        text = (ROOT / name).read_text(encoding="utf-8")
        missing += [f"{name} lacks {part}" for part in (PICTURE, "scripts/bench --all") if part not in text]
    if not (ROOT / "docs/images" / PICTURE).exists():
        missing.append(f"no docs/images/{PICTURE}")
    return Demand(
        "README and docs carry the tables and the picture, with the command", "; ".join(missing) or "they do",
        not missing,
    )  # fmt: skip


def of_run(results: Results) -> Iterator[Demand]:
    """Judges all that a run has measured."""
    yield from codecs(results)
    yield from crypto(results)
    yield from threads(results)


def demands(results: Results) -> list[Demand]:
    """All of them; runs the scripts that measure the rest."""
    measured = script("footprint")
    return [*of_run(results), *footprint(measured[1] if measured else ""), board(), pages()]


def show(found: list[Demand], colours: bool) -> int:
    """Prints the demands; 1 if one is not met."""
    width = max(len(one.text) for one in found)
    print(paint("What was demanded", "1", colours))
    for one in found:
        verdict = paint("met    ", "32", colours) if one.met else paint("NOT MET", "31", colours)
        print(f"{verdict}  {one.text:{width}}  {one.figure}")
    failed = [one for one in found if not one.met]
    print(f"{len(found) - len(failed)} of {len(found)} met")
    return 1 if failed else 0
