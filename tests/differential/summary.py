# SPDX-License-Identifier: Apache-2.0
"""What a run prints: who did how much, what was allowed and why, and the differences."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from . import explained, foreign
from .checks import Report

SHOWN_DIFFERENCES = 10
SHOWN_CHARACTERS = 1200
DID = {"encodes": "encoded", "decodes": "decoded", "encodes again": "encoded again"}


def lines(report: Report) -> Iterator[str]:
    """Give the lines of the summary, without the differences."""
    counts = report.counts
    for party in ("sgp32", "Erlang", "libtasn1"):
        parts = [
            f"{counts[f'{party} {does}']:,} {did}"
            for does, did in DID.items()
            if counts[f"{party} {does}"]
        ]
        yield row(party, ", ".join(parts) or "not asked")
    found = counts["foreign values"]
    among = f"{found:,} values of it are among these" if found else "no values of it, left out"
    yield row("foreign", f"../{foreign.FILE}: {among}")
    if counts["damaged"]:
        yield from damaged_lines(report)
    yield from allowed_lines(report, "Erlang")
    yield from allowed_lines(report, "libtasn1")
    yield "not in libtasn1's language:"
    yield from (f"  {line}" for line in explained.TASN1_LANGUAGE)


def row(name: str, text: str) -> str:
    """Write a line of the table."""
    return f"{name:<9} {text}"


def damaged_lines(report: Report) -> Iterator[str]:
    """Say what became of damaged encodings."""
    counts = report.counts
    yield row(
        "damaged",
        f"{counts['damaged']:,}: {counts['damaged, accepted']:,} valid still, to all alike; "
        f"{counts['damaged, refused']:,} refused by sgp32",
    )
    yield row(
        "",
        f"of these {counts['damaged, refused by Erlang too']:,} refused by Erlang too, "
        f"{counts['damaged, taken by Erlang as other bytes']:,} taken by it as other bytes",
    )
    codes = [
        f"{name.removeprefix('refused as ')} {number:,}"
        for name, number in sorted(counts.items())
        if name.startswith("refused as ")
    ]
    yield row("", f"refused as {', '.join(codes)}")


def allowed_lines(report: Report, party: str) -> Iterator[str]:
    """List the differences that are allowed to a witness, how often they came, and why."""
    yield f"allowed to {party}:"
    limits = {limit.name: limit.why for limit in explained.limits_of(party)}
    met = {
        name.removeprefix(f"{party}: "): number
        for name, number in report.allowed.items()
        if name.startswith(f"{party}: ")
    }
    for name in sorted({*limits, *met}):
        why = f": {limits[name]}" if name in limits else ""
        yield f"  {met.get(name, 0):>7,} × {name}{why}"


def short(text: str) -> str:
    """Cut a text for the screen."""
    if len(text) <= SHOWN_CHARACTERS:
        return text
    return f"{text[:SHOWN_CHARACTERS]}… ({len(text)} characters)"


def differences(report: Report, path: Path) -> Iterator[str]:
    """Give the first differences, and keep more of them in a file."""
    for difference in report.differences[:SHOWN_DIFFERENCES]:
        yield f"\n{difference['direction']}: {difference['type']}"
        yield f"  der    {short(difference['der'])}"
        yield f"  value  {short(json.dumps(difference['value'], ensure_ascii=False))}"
        yield f"  said   {short(difference['detail'])}"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(difference) + "\n" for difference in report.differences)
    kept = len(report.differences)
    yield ""
    yield from (f"{number:>9,} × {name}" for name, number in sorted(report.directions.items()))
    yield f"{kept} of {report.difference_count} differences are in {path}"
