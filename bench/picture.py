# SPDX-License-Identifier: Apache-2.0
"""Draws docs/images/benchmark.svg: three panels of bars, and one of lists by their length."""

from __future__ import annotations

import html
import math
from collections.abc import Iterator, Sequence

from results import Results
from subjects import LENGTHS
from tables import nanoseconds, short

WIDTH, MARGIN, GAP = 980, 24, 28
HEAD, FOOT = 64, 40
PANEL = (WIDTH - 2 * MARGIN - GAP) / 2
BAR, BAR_GAP, NAME = 20, 9, 128
TITLE = 40  # above the bars of a panel
BACKGROUND, INK, QUIET, RULE = "#0d1117", "#e6edf3", "#8b949e", "#30363d"
COLOURS = {
    "floor": "#6e7681",
    "ours": "#7ee787",
    "asn1c": "#79c0ff",
    "libtasn1": "#d2a8ff",
    "erlang": "#e3b341",
    "openssl": "#ff7b72",
    "asn1tools": "#56d4dd",
    "pycrate": "#ffa657",
}
Bar = tuple[str, str, float]  # colour, name, nanoseconds


def text(x: float, y: float, what: str, fill: str = INK, size: int = 12, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{fill}" font-size="{size}"{more}>{html.escape(what)}</text>'


def bars(x: float, y: float, title: str, of: Sequence[Bar], height: float) -> Iterator[str]:
    """Bars on a logarithmic scale, each with its time and how many times ours it is."""
    yield text(x, y + 14, title, size=15, more=' font-weight="bold"')
    low = 10 ** math.floor(math.log10(min(value for _, _, value in of)))
    high = max(value for _, _, value in of)
    ours = next(value for colour, _, value in of if colour == "ours")
    room = PANEL - NAME - 104  # behind the longest bar stands its time

    def place(value: float) -> float:
        return x + NAME + room * math.log(value / low) / math.log(high / low)

    tick = low
    while tick <= high:
        yield (f'<line x1="{place(tick):.1f}" x2="{place(tick):.1f}" y1="{y + TITLE - 8:.1f}" '
               f'y2="{y + height - 20:.1f}" stroke="{RULE}"/>')  # fmt: skip
        label = f"{tick:.0f} ns" if tick < 1e3 else f"{tick / 1e3:.0f} µs" if tick < 1e6 else f"{tick / 1e6:.0f} ms"
        yield text(place(tick), y + height - 6, label, QUIET, 10, ' text-anchor="middle"')
        tick *= 10
    for i, (colour, name, value) in enumerate(of):
        top = y + TITLE + i * (BAR + BAR_GAP)
        weight = ' font-weight="bold"' if colour == "ours" else ""
        yield text(x + NAME - 8, top + 15, name, INK, 12, f' text-anchor="end"{weight}')
        yield (f'<rect x="{x + NAME:.1f}" y="{top:.1f}" width="{max(2, place(value) - x - NAME):.1f}" '
               f'height="{BAR}" rx="3" fill="{COLOURS[colour]}"/>')  # fmt: skip
        label = nanoseconds(value) + ("" if colour == "ours" else f" ({short(value / ours)}×)")
        yield text(place(value) + 7, top + 15, label, INK if colour == "ours" else QUIET, 12, weight)


def lines(x: float, y: float, title: str, of: dict[str, dict[int, float]], names: dict[str, str],
          height: float) -> Iterator[str]:  # fmt: skip
    """A line for each program over the number of elements, both scales logarithmic."""
    yield text(x, y + 14, title, size=15, more=' font-weight="bold"')
    values = [value for line in of.values() for value in line.values()]
    low, high = (10 ** fit(math.log10(edge(values))) for fit, edge in ((math.floor, min), (math.ceil, max)))
    left, right = x + 52, x + PANEL - 130
    top, bottom = y + TITLE - 8, y + height - 24

    def place(length: int, value: float) -> tuple[float, float]:
        across = math.log(length / LENGTHS[0]) / math.log(LENGTHS[-1] / LENGTHS[0])
        up = math.log(value / low) / math.log(high / low)
        return left + across * (right - left), bottom - up * (bottom - top)

    tick = low
    while tick <= high:
        _, at = place(1, tick)
        yield f'<line x1="{left:.1f}" x2="{right:.1f}" y1="{at:.1f}" y2="{at:.1f}" stroke="{RULE}"/>'
        label = f"{tick:.0f} ns" if tick < 1e3 else f"{tick / 1e3:.0f} µs" if tick < 1e6 else f"{tick / 1e6:.0f} ms"
        yield text(left - 8, at + 4, label, QUIET, 10, ' text-anchor="end"')
        tick *= 10
    for length in LENGTHS:
        at, _ = place(length, low)
        yield text(at, bottom + 16, f"{length:,}", QUIET, 10, ' text-anchor="middle"')
    ends = []
    for program, line in of.items():
        points = [place(length, value) for length, value in sorted(line.items())]
        path = " ".join(f"{across:.1f},{down:.1f}" for across, down in points)
        yield f'<polyline points="{path}" fill="none" stroke="{COLOURS[program]}" stroke-width="2.5"/>'
        for across, down in points:
            yield f'<circle cx="{across:.1f}" cy="{down:.1f}" r="3.5" fill="{COLOURS[program]}"/>'
        ends.append((points[-1][1], points[-1][0], program))
    last = -math.inf
    for down, across, program in sorted(ends):
        last = max(down, last + 15)  # names that would lie over each other move down
        yield text(across + 10, last + 4, names[program], COLOURS[program], 12)


def entries(results: Results, operation: str, floor: str, group: Sequence[str], openssl: bool) -> list[Bar]:
    """The floor, ours, and the peers from the fastest to the slowest."""
    found: list[Bar] = []
    base = results.time("ours", floor, group)
    ours = results.time("ours", operation, group)
    assert base is not None and ours is not None
    for program, title in results.titles.items():
        value = results.time(program, operation, group)
        if value is not None and (openssl or program != "openssl"):
            found.append((program, title, value))
    name = {"bare_walk": "bare TLV walk", "bare_emit": "bare TLV emit"}[floor]
    return [("floor", name, base), ("ours", "libsgp32", ours), *sorted(found, key=lambda bar: bar[2])]


def draw(results: Results) -> str:
    """The whole picture."""
    mix = results.mix()
    octets = results.octets(mix)
    certificate = ["certificate"]
    upper = [
        (f"Decode the mix: {len(mix)} messages, {octets:,} octets", entries(results, "decode", "bare_walk", mix, False)),
        ("Encode the mix", entries(results, "encode", "bare_emit", mix, False)),
    ]
    lower = (f"Decode a certificate of {results.octets(certificate)} octets",
             entries(results, "decode", "bare_walk", certificate, True))  # fmt: skip
    heights = [
        TITLE + max(len(of) for _, of in row) * (BAR + BAR_GAP) + 26 for row in (upper, [lower])
    ]
    heights[1] = max(heights[1], 210)  # the lines need some room
    names = {"ours": "libsgp32", **results.titles}
    by_length: dict[str, dict[int, float]] = {}
    for program in names:
        operation = "iterate" if program == "ours" else "decode"
        for length in LENGTHS:
            value = results.time(program, operation, [f"structs_{length}"])
            if value is not None:
                by_length.setdefault(program, {})[length] = value
    total = HEAD + sum(heights) + GAP + FOOT
    second = HEAD + heights[0] + GAP
    right = MARGIN + PANEL + GAP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{total:.0f}" '
        f'viewBox="0 0 {WIDTH} {total:.0f}" font-family="DejaVu Sans, Verdana, Helvetica, sans-serif">',
        f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
        text(MARGIN, 34, "libsgp32 beside other ASN.1 codecs", size=20, more=' font-weight="bold"'),
        text(MARGIN, 52, "processor time, logarithmic; × is how many times libsgp32's", QUIET),
        *bars(MARGIN, HEAD + 8, *upper[0], heights[0]),
        *bars(right, HEAD + 8, *upper[1], heights[0]),
        *bars(MARGIN, second, *lower, heights[1]),
        *lines(right, second, "Decode a list of structs, by number of elements", by_length, names, heights[1]),
        text(MARGIN, total - 14, f"{results.machine}; {results.compiler}; ./scripts/bench --all --write", QUIET, 10),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"
