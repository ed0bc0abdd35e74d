#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the codec beside its peers, the crypto operations beside OpenSSL, and two threads.

scripts/bench builds what is needed and runs this; what was found is kept in build/bench/results.json.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

import counts
import crypto
import done
import peers
import picture
import python_peers
import results
import subjects
import tables
import times
from results import Results
from subjects import ROOT

PAGE = ROOT / "docs/benchmark.md"
BEGIN, END = "<!-- written by ./scripts/bench --all --write -->", "<!-- to here -->"


def say(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text} …")
        sys.stderr.flush()


def measure_codecs(turns: int) -> Results:
    """Ours and all peers: instructions, times, memory."""
    of = subjects.every()
    programs = []
    for make in (peers.ours, *peers.PEERS):
        say(f"building {make.__name__}")
        programs.append(make(of))
    say("counting instructions")
    countable = [one for one in programs if one.counts]
    counted = counts.at_once([(one.command, one.subjects, one.environment) for one in countable])
    measured, memory = times.measure(programs, of, turns)
    found = Results(
        machine=counts.machine(),
        compiler=counts.origin()["compiler"],
        titles={one.name: one.title for one in programs if one.name != "ours"},
        counts={one.name: count for one, count in zip(countable, counted)},
        times=measured,
        memory=memory,
        turns=turns,
    )
    for name, title, figures in python_peers.measure(of, say):
        found.titles[name] = title
        found.times[name] = figures
    return found


def empty() -> Results:
    """Before anything was found."""
    return Results(counts.machine(), counts.origin()["compiler"], {}, {}, {}, {})


def named(found: Results) -> str:
    """Where figures are from."""
    return (
        f"{found.machine}; {found.compiler}; ours and asn1c's codec with -O3, the others as Debian has them; "
        f"medians of {found.turns} turns in one run, in processor time"
    )


def page(found: Results) -> str:
    """docs/benchmark.md."""
    parts = [
        "# Benchmark",
        "All tables and the picture are written by `./scripts/bench --all --write`, from one run: "
        f"{named(found)}. Times differ from machine to machine and drift from run to run; instruction "
        "counts repeat.",
        f"![times beside those of the peers](images/{done.PICTURE})",
    ]
    return "\n\n".join([*parts, *(table.markdown().rstrip() for table in tables.every(found))]) + "\n"


def between(text: str, content: str) -> str:
    """Puts the content between the marks of a page."""
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    return f"{text[:start]}\n\n{content}\n\n{text[end:]}"


def write(found: Results) -> None:
    """Renews the page, the picture, and the table of the README."""
    readme = ROOT / "README.md"
    content = between(readme.read_text(encoding="utf-8"), tables.comparison(found).markdown_rows())
    readme.write_text(content, encoding="utf-8")
    (ROOT / "docs/images" / done.PICTURE).write_text(picture.draw(found), encoding="utf-8")
    PAGE.write_text(page(found), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}, docs/images/{done.PICTURE}, the table of README.md")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("peers", "crypto", "threads", "all", "picture"))
    parser.add_argument("--write", action="store_true", help="renew docs/benchmark.md, its picture and the table of the README")
    parser.add_argument("--turns", type=int, default=times.TURNS, help="of the times of the codecs")
    options = parser.parse_args()
    colours = sys.stdout.isatty()
    if options.what == "picture":
        write(results.load())
        return 0
    # What is not measured now stays as the last run has found it.
    found = results.load() if results.FILE.exists() else empty()
    whole = options.what in ("peers", "all")
    if whole:
        found = replace(measure_codecs(options.turns), crypto=found.crypto, gains=found.gains)
    elif options.write and not found.counts:
        sys.exit("there is nothing beside these figures yet: run ./scripts/bench --all --write")
    if options.what in ("crypto", "all"):
        say("timing the crypto operations")
        found.crypto = crypto.measure()
    if options.what in ("threads", "all"):
        say("timing threads")
        found.gains = crypto.gains()
    say("")
    results.save(found)
    print(named(found) + "\n")
    if whole:
        tables.show(tables.every(found))
    else:
        tables.show([tables.crypto(found) if options.what == "crypto" else tables.threads(found)])
    print()
    if options.write:
        write(found)
    if options.what == "all":
        say("measuring the footprint, and the board")
        judged = done.demands(found)
        say("")
    else:
        judge = {"crypto": done.crypto, "threads": done.threads, "peers": done.codecs}[options.what]
        judged = list(judge(found))
    return done.show(judged, colours)


if __name__ == "__main__":
    sys.exit(main())
