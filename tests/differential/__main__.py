# SPDX-License-Identifier: Apache-2.0
"""The command: `scripts/differential`."""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import coverage, jobs, summary, tool
from .checks import Parties, Report
from .jobs import Job, Settings
from .schema import Schema

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {"erl": "erlang-base", "erlc": "erlang-asn1", "cc": "gcc"}
HEADER = "libtasn1.h"
HEADER_FOLDERS = ("/usr/include", "/usr/local/include")
DEFAULT_COUNT = 2000
SHOWN_UNREACHED = 20

DESCRIPTION = """
Carries random values of every type between libsgp32 and two independent ASN.1 compilers, Erlang's
asn1ct and GNU libtasn1, in every direction, and fails on any difference that
tests/differential/explained.py does not list. Some 6,000 values give every component, alternative,
named value and boundary of every type its turn; --count random ones follow. Each encoding is then
damaged and decoded again. Equal seeds and counts make equal runs. Exit status: 0 no difference and
everything reached, 1 otherwise, 2 not able to run.
"""

_parties: Parties
_settings: Settings


def start(settings: Settings) -> None:
    """Prepare a process of the pool."""
    global _parties, _settings
    _settings = settings
    _parties = jobs.assemble(settings)


def work(job: Job) -> Report:
    """Do one job in a process of the pool."""
    return jobs.run(_parties, _settings, job)


def run_all(settings: Settings, count: int, processes: int) -> Report:
    """Do all jobs, with a progress line when someone watches."""
    total = Report()
    planned = list(jobs.planned(count))
    watched = sys.stderr.isatty()
    with ProcessPoolExecutor(processes, initializer=start, initargs=(settings,)) as pool:
        for done, report in enumerate(pool.map(work, planned), 1):
            total.merge(report)
            if watched:
                print(f"\r{done}/{len(planned)} jobs ", end="", file=sys.stderr, flush=True)
    if watched:
        print("\r", end="", file=sys.stderr)
    return total


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="scripts/differential", description=DESCRIPTION)
    add = parser.add_argument
    add("--count", type=int, default=DEFAULT_COUNT, help="random values (default %(default)s)")
    add("--seed", help="any text; a fresh one is taken and printed when none is given")
    add("--type", action="append", metavar="MODULE.TYPE", help="only this type; may be repeated")
    add("--tool", type=Path, metavar="PATH", help="the sgp32 tool; else $SGP32_TOOL, else built")
    add("--no-tool", action="store_true", help="the witnesses and the reference encoder alone")
    resolved = ROOT / "asn1" / "resolved.json"
    add("--schema", type=Path, default=resolved, metavar="FILE", help="else asn1/resolved.json")
    kept = jobs.folder(ROOT) / "differences.jsonl"
    add("--differences", type=Path, default=kept, metavar="FILE", help="where to keep them")
    processes = os.cpu_count() or 1
    add("--jobs", type=int, default=processes, help="processes (default %(default)s)")
    return parser.parse_args(arguments)


def obstacle(options: argparse.Namespace, schema: Schema, path: Path | None) -> str | None:
    """Say what is in the way of a run, if anything is."""
    packages = [name for program, name in PACKAGES.items() if shutil.which(program) is None]
    if not any(Path(folder, HEADER).exists() for folder in HEADER_FOLDERS):
        packages.append("libtasn1-6-dev")
    if packages:
        return f"missing {', '.join(packages)}; ./scripts/setup test installs them"
    if path is None and not options.no_tool:
        return "the tool is not built; build it, name it with --tool, or say --no-tool"
    strangers = [name for name in options.type or () if name not in schema.types]
    return f"no type {', '.join(strangers)}" if strangers else None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    options = parse(arguments)
    path = None if options.no_tool else options.tool or tool.find(ROOT)
    schema = Schema.load(options.schema)
    if fault := obstacle(options, schema, path):
        print(f"differential: {fault}", file=sys.stderr)
        return 2
    seed = options.seed or secrets.token_hex(4)
    settings = Settings(ROOT, options.schema, path, seed, tuple(options.type or schema.types))
    print(f"seed {seed}: scripts/differential --count {options.count} --seed {seed}", flush=True)
    started = time.monotonic()
    # What is not compiled yet is compiled once, before there are many processes.
    jobs.assemble(settings).erlang.close()
    report = run_all(settings, options.count, max(1, options.jobs))

    print("\n".join(summary.lines(report)))
    reached, unreached = coverage.report(schema, report.coverage)
    if options.type:
        unreached = []
    else:
        print(reached)
    for place, what in unreached[:SHOWN_UNREACHED]:
        print(f"not reached: {place}: {what}")
    if report.difference_count:
        print("\n".join(summary.differences(report, options.differences)))
    parties = "sgp32, Erlang and libtasn1" if path else "Erlang and libtasn1"
    print(
        f"differential: {report.counts['values']:,} values, "
        f"{len(report.coverage.types)}/{len(schema.types)} types, "
        f"{report.difference_count} differences between {parties}, "
        f"{len(unreached)} parts not reached, {time.monotonic() - started:.0f} s, seed {seed}"
    )
    return 1 if report.difference_count or unreached else 0


if __name__ == "__main__":
    sys.exit(main())
