# SPDX-License-Identifier: Apache-2.0
"""The tables of a run, for a terminal and as Markdown."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from results import Results
from subjects import APART, LENGTHS, LISTS, certificates, mix

NONE = "–"
PEERS = ("asn1c", "libtasn1", "erlang", "asn1tools", "pycrate")
NAMES = {
    "copy": "copy (memcpy)",
    "bare_walk": "bare TLV walk",
    "bare_emit": "bare backward emit",
    "decode": "decode",
    "validate": "validate",
    "walk": "walk with a visitor",
    "encode": "encode",
    "json_write": "octets to JSON",
    "json_read": "JSON to octets",
}


@dataclass
class Table:
    title: str
    header: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)
    note: str = ""

    def markdown(self) -> str:
        """With its title and its note."""
        parts = [f"## {self.title}", self.note, self.markdown_rows()]
        return "\n\n".join(part for part in parts if part) + "\n"

    def markdown_rows(self) -> str:
        lines = ["| " + " | ".join(self.header) + " |"]
        lines.append("|" + "---|" + "--:|" * (len(self.header) - 1))
        lines += ["| " + " | ".join(row) + " |" for row in self.rows]
        return "\n".join(lines)

    def text(self, colours: bool) -> str:
        """Columns in line: the first to the left, the others to the right."""
        rows = [self.header, *self.rows]
        widths = [max(len(row[i]) for row in rows) for i in range(len(self.header))]
        out = []
        for number, row in enumerate(rows):
            cells = [row[0].ljust(widths[0])] + [one.rjust(w) for one, w in zip(row[1:], widths[1:])]
            line = "  ".join(cells)
            out.append(paint(line, "2", colours) if number == 0 else line)
        return "\n".join([paint(self.title, "1", colours), *out])


def paint(text: str, code: str, colours: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colours else text


def short(value: float) -> str:
    """Three digits that count."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def nanoseconds(value: float | None) -> str:
    if value is None:
        return NONE
    return f"{short(value)} ns" if value < 1e4 else f"{short(value / 1e3)} µs" if value < 1e7 else f"{short(value / 1e6)} ms"


def against(value: float | None, ours: float | None) -> str:
    """A time with its ratio to ours."""
    if value is None or ours is None:
        return nanoseconds(value)
    return f"{nanoseconds(value)} ({short(value / ours)}×)"


def beside(results: Results, operation: str, floor: str, title: str) -> Table:
    """An operation on each message, beside its floor and the peers."""
    peers = [peer for peer in PEERS if peer in results.titles]
    table = Table(
        title, ["message", NAMES[floor], "libsgp32", *(results.titles[peer] for peer in peers)],
        note="In brackets: how many times what libsgp32 takes. "
        + ("Lists are checked and kept as views; further down stands what it takes to visit every value."
           if operation == "decode" else "A list that was decoded is a view, and copied as it is."),
    )  # fmt: skip
    mix = results.mix()
    for name, group in [*((one, [one]) for one in mix), ("the mix", mix), (APART + " (apart)", [APART])]:
        ours = results.time("ours", operation, group)
        table.rows.append(
            [name, against(results.time("ours", floor, group), ours), nanoseconds(ours),
             *(against(results.time(peer, operation, group), ours) for peer in peers)]
        )  # fmt: skip
    return table


def operations(results: Results) -> Table:
    """Everything that the codec does, on the mix."""
    mix = results.mix()
    octets = results.octets(mix)
    table = Table(
        f"Every operation on the mix, {octets:,} octets",
        ["operation", "time", "MB/s", "instructions", "an octet", "allocations", "stack"],
    )
    for operation, name in NAMES.items():
        time = results.time("ours", operation, mix)
        count = results.count("ours", operation, mix)
        use = results.use("ours", operation, mix)
        if time is None or count is None or use is None:
            continue
        floor = operation in ("copy", "bare_walk", "bare_emit")
        table.rows.append(
            [name, nanoseconds(time), short(octets / time * 1000), f"{count:,}", short(count / octets),
             str(use[0]), NONE if floor else f"{use[2]:,}"]
        )  # fmt: skip
    return table


def each(results: Results) -> Table:
    """Everything that the codec does, on every message and certificate."""
    shown = ("decode", "validate", "walk", "encode", "json_write", "json_read")
    table = Table(
        "Every operation on each message and certificate",
        ["message", "octets", *(NAMES[one] for one in shown), "allocations", "stack"],
        note="Time, and MB of DER in a second. Instructions of each are in "
        "[bench/instructions.json](../bench/instructions.json). Stack: the most that one of them takes.",
    )
    for subject in (*mix(), *certificates()):
        name, octets = [subject.name], len(subject.der)
        row = [subject.name.replace("_", " "), f"{octets:,}"]
        for operation in shown:
            time = results.time("ours", operation, name)
            row.append(NONE if not time else f"{nanoseconds(time)}, {short(octets / time * 1000)}")
        uses = [use for one in shown if (use := results.use("ours", one, name)) is not None]
        row += [str(sum(use[0] for use in uses)), f"{max((use[2] for use in uses), default=0):,}"]
        table.rows.append(row)
    return table


def instructions(results: Results) -> Table:
    """Instructions of each message, ours and those of the peers that callgrind can count."""
    peers = [peer for peer in ("asn1c", "libtasn1") if peer in results.counts]
    table = Table(
        "Instructions on each message",
        ["message", "walk", "decode", *(f"decode, {results.titles[peer]}" for peer in peers),
         "emit", "encode", *(f"encode, {results.titles[peer]}" for peer in peers)],
        note="Counted by callgrind. Those of asn1c and libtasn1 are without releasing what they allocated.",
    )  # fmt: skip

    def cell(program: str, operation: str, group: list[str], to: int | None) -> str:
        count = results.count(program, operation, group)
        return NONE if count is None else f"{count:,}" + (f" ({short(count / to)}×)" if to else "")

    mix = results.mix()
    for name, group in [*((one, [one]) for one in mix), ("the mix", mix), (APART + " (apart)", [APART])]:
        row = [name]
        for floor, operation in (("bare_walk", "decode"), ("bare_emit", "encode")):
            base, ours = results.count("ours", floor, group), results.count("ours", operation, group)
            row += [cell("ours", floor, group, None), cell("ours", operation, group, base)]
            row += [cell(peer, operation, group, ours) for peer in peers]
        table.rows.append(row)
    return table


def text_forms(results: Results) -> Table:
    """Validation, and text in both directions, beside asn1c's."""
    table = Table(
        "Validation and text, beside asn1c's",
        ["message", "validate", "asn1c", "octets to JSON", "asn1c, to XER", "JSON to octets", "asn1c, from XER"],
        note="asn1c validates by decoding and a check of constraints, and has no JSON: XER, its XML, stands "
        "beside it. It cannot write XER of some messages.",
    )
    mix = results.mix()
    for name, group in [*((one, [one]) for one in mix), (APART + " (apart)", [APART])]:
        row = [name]
        for operation in ("validate", "json_write", "json_read"):
            ours = results.time("ours", operation, group)
            row += [nanoseconds(ours), against(results.time("asn1c", operation, group), ours)]
        table.rows.append(row)
    return table


def certificate_table(results: Results) -> Table:
    """Each certificate, beside OpenSSL's d2i and i2d."""
    peers = [peer for peer in ("openssl", *PEERS) if peer in results.titles]
    table = Table(
        "Certificates",
        ["certificate", "octets", "decode", *(results.titles[peer] for peer in peers), "encode",
         "OpenSSL's i2d_X509", "of changed parts"],
        note="`d2i_X509` also makes a key object of the public key, and `i2d_X509` copies a tbsCertificate "
        "that was kept; the last column is with `i2d_re_X509_tbs` before.",
    )  # fmt: skip
    for one in certificates():
        ours = results.time("ours", "decode", [one.name])
        encode = results.time("ours", "encode", [one.name])
        table.rows.append(
            [one.name.replace("_", " "), str(len(one.der)), nanoseconds(ours),
             *(against(results.time(peer, "decode", [one.name]), ours) for peer in peers),
             nanoseconds(encode), against(results.time("openssl", "encode", [one.name]), encode),
             against(results.time("openssl", "encode_anew", [one.name]), encode)]
        )  # fmt: skip
    return table


def list_table(results: Results, name: str) -> Table:
    """A list in each length."""
    what = {"numbers": "a list of numbers (EimAcknowledgements)",
            "structs": "a list of structs (ListNotificationResponse)"}[name]  # fmt: skip
    peers = [peer for peer in PEERS if peer in results.titles]
    table = Table(
        f"Length of {what}",
        ["elements", "octets", "instructions", "an element", "decode", "and each element", "encode",
         "to JSON", "from JSON", *(f"decode, {results.titles[peer]}" for peer in peers)],
        note="Decoding checks the whole list and keeps a view; the column behind it has every element "
        "decoded into a struct too, which is what the peers do. Encoding a decoded list copies the view.",
    )  # fmt: skip
    for length in LENGTHS:
        one = [f"{name}_{length}"]
        count = results.count("ours", "decode", one) or 0
        each = results.time("ours", "iterate", one)
        table.rows.append(
            [f"{length:,}", f"{results.octets(one):,}", f"{count:,}", f"{count / length:.1f}",
             nanoseconds(results.time("ours", "decode", one)), nanoseconds(each),
             *(nanoseconds(results.time("ours", o, one)) for o in ("encode", "json_write", "json_read")),
             *(against(results.time(peer, "decode", one), each) for peer in peers)]
        )  # fmt: skip
    return table


def memory(results: Results) -> Table:
    """What the mix takes of memory, everywhere."""
    table = Table(
        "Memory for the mix: allocations, most heap, most stack",
        ["", "decode", "heap", "stack", "encode", "heap", "stack"],
        note="Allocations of all messages together; heap and stack of the message that takes most, in octets, on this machine.",
    )
    mix = results.mix()
    for program, title in [("ours", "libsgp32"), *results.titles.items()]:
        names = [one.name for one in certificates()] if program == "openssl" else mix
        row = [title + (", the certificates" if program == "openssl" else "")]
        for operation in ("decode", "encode"):
            use = results.use(program, operation, names)
            row += [NONE] * 3 if use is None else [f"{figure:,}" for figure in use]
        if set(row[1:]) != {NONE}:
            table.rows.append(row)
    return table


def crypto(results: Results) -> Table:
    table = Table(
        "Crypto operations, beside bare OpenSSL",
        ["operation", "time", "floor", "ratio", "limit", "MB/s", "instructions", "allocations", "OpenSSL's", "stack"],
        note="Microseconds of processor time; what the floors are says [bench/crypto.c](../bench/crypto.c). "
        "Allocations are libsgp32's, then those that OpenSSL makes inside; the stack includes OpenSSL's.",
    )
    for one in results.crypto:
        table.rows.append(
            [one.name, short(one.time), NONE if one.floor is None else short(one.floor),
             NONE if one.ratio is None else f"{one.ratio:.3f}", NONE if one.limit is None else f"{one.limit:.2f}",
             NONE if one.octets is None else short(one.octets / one.time),
             NONE if one.instructions is None else f"{one.instructions:,}",
             str(one.allocations), str(one.of_openssl), f"{one.stack:,}"]
        )  # fmt: skip
    return table


def threads(results: Results) -> Table:
    table = Table(
        "Two threads against one",
        ["operation", "gain", "least", "greatest", "by processor time", "disturbed turns"],
        note="How many times one thread's throughput; the median of five turns.",
    )
    for one in results.gains:
        table.rows.append(
            [one.name, *(f"{figure:.2f}" for figure in (one.gain, one.least, one.greatest, one.by_processor)),
             f"{one.disturbed} of 5"]
        )  # fmt: skip
    return table


def comparison(results: Results) -> Table:
    """The short table of the README. Its last two rows were met while testing against these tools."""
    peers = [peer for peer in ("asn1c", "libtasn1", "erlang", "openssl") if peer in results.titles]
    table = Table("How it compares", ["", "libsgp32", *(results.titles[peer] for peer in peers)])
    mix, one = results.mix(), ["certificate"]

    def row(title: str, operation: str, group: list[str], of_peers: str = "") -> None:
        ours = results.time("ours", operation, group)
        theirs = (results.time(peer, of_peers or operation, group) for peer in peers)
        table.rows.append([title, nanoseconds(ours), *(against(value, ours) for value in theirs)])

    def counted(title: str, operation: str) -> None:
        ours = results.count("ours", operation, mix)
        assert ours is not None
        cells = [title, f"{ours:,}"]
        for peer in peers:
            count = results.count(peer, operation, mix)
            cells.append(NONE if count is None else f"{count:,} ({short(count / ours)}×)")
        table.rows.append(cells)

    row("decode the mix", "decode", mix)
    row("and visit every value", "walk", mix, "decode")
    row("encode the mix", "encode", mix)
    counted("instructions to decode it", "decode")
    counted("instructions to encode it", "encode")
    row(f"decode a certificate of {results.octets(one)} octets", "decode", one)
    cells = ["allocations: decode, encode"]
    for program in ("ours", *peers):
        group = one if program == "openssl" else mix
        uses = [results.use(program, operation, group) for operation in ("decode", "encode")]
        figures = ", ".join(f"{use[0]:,}" for use in uses if use is not None)
        cells.append((figures or NONE) + (" (the certificate)" if program == "openssl" else ""))
    table.rows.append(cells)
    met = {
        "asn1c": ("22 names clash", "separate call"),
        "libtasn1": ("no automatic tags, no extension markers", "no"),
        "erlang": ("no tag over a tagged CHOICE", "yes, without a place"),
        "openssl": (NONE, NONE),
    }
    for number, (title, ours) in enumerate(
        (("reads the modules as they are", "yes"), ("refuses wrong sizes while decoding", "yes, with octet and path"))
    ):
        table.rows.append([title, ours, *(met[peer][number] for peer in peers)])
    return table


def every(results: Results) -> list[Table]:
    """All tables for which there are figures."""
    found = [
        beside(results, "decode", "bare_walk", "Decode"),
        beside(results, "encode", "bare_emit", "Encode"),
        operations(results),
        each(results),
        instructions(results),
        text_forms(results),
        memory(results),
        *(list_table(results, name) for name in LISTS),
        certificate_table(results),
    ]
    found += [crypto(results)] if results.crypto else []
    found += [threads(results)] if results.gains else []
    return found


def show(tables: Sequence[Table]) -> None:
    """Prints tables, in colour on a terminal."""
    colours = sys.stdout.isatty()
    print("\n\n".join(table.text(colours) for table in tables))
