# SPDX-License-Identifier: Apache-2.0
"""Erlang's asn1ct as a witness: values as its terms, and the process that holds its modules.

A value becomes the very term that decoding with `+der +maps` gives: DEFAULTs filled in, named
numbers and bits as atoms. The mapping is one to one, so that comparing terms compares values; only
unknown extensions, which asn1ct skips, are left out.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from . import etf
from .etf import Term
from .made import once
from .schema import LISTS, MISSING, STRUCTURES, UNKNOWN, Definition, Json, Place

WITNESS = Path(__file__).with_name("witness.erl")
ANY_VALUE = etf.atom("any")
"""The term of an item whose value is not compared."""

COMPILER_OPTIONS = ("-bber", "+der", "+maps")


def term(definition: Definition, value: Json) -> Term:
    """Give the term that decoding a value of this type gives."""
    kind = definition.kind
    if kind in STRUCTURES:
        pairs = []
        for member in definition.members:
            if member.name in value:
                pairs.append((etf.atom(member.name), term(member.definition, value[member.name])))
            elif member.default is not MISSING:
                pairs.append((etf.atom(member.name), default_term(member)))
        return etf.term_map(pairs)
    if kind == "CHOICE":
        [(name, inner)] = value.items()
        if name == UNKNOWN:
            return etf.term_tuple([etf.atom("asn1_ExtAlt"), etf.binary(bytes.fromhex(inner))])
        return etf.term_tuple([etf.atom(name), term(definition.by_name[name].definition, inner)])
    if kind in LISTS:
        assert definition.element is not None
        element = definition.element.definition
        return etf.term_list([term(element, item) for item in value])
    return PRIMITIVES[kind](definition, value)


def default_term(member: Place) -> Term:
    """Give the term of an absent component; named numbers stay numbers there."""
    default: Any = member.default
    return etf.atom(str(default).lower()) if isinstance(default, bool) else etf.integer(default)


def named_integer(definition: Definition, value: int) -> Term:
    """Give an atom where the number has a name."""
    name = definition.named.get(value)
    return etf.integer(value) if name is None else etf.atom(name)


def bit_string(definition: Definition, value: Json) -> Term:
    """Give a bit string, or the list of its set bits where bits have names."""
    octets = bytes.fromhex(value["value"])
    if not definition.named:
        return etf.bitstring(octets, value["length"])
    bits = [
        8 * place + bit
        for place, octet in enumerate(octets)
        for bit in range(8)
        if octet & 0x80 >> bit
    ]
    return etf.term_list(
        [
            etf.atom(definition.named[bit])
            if bit in definition.named
            else etf.term_tuple([etf.atom("bit"), etf.integer(bit)])
            for bit in bits
        ]
    )


def wide_characters(value: str) -> Term:
    """Give the characters of a BMPString or UniversalString: octets, or quadruples beyond 255."""
    return etf.term_list(
        [
            etf.integer(ord(character))
            if ord(character) < 256
            else etf.term_tuple([etf.integer(octet) for octet in ord(character).to_bytes(4, "big")])
            for character in value
        ]
    )


PRIMITIVES: dict[str, Callable[[Definition, Any], Term]] = {
    "BOOLEAN": lambda _, value: etf.atom("true" if value else "false"),
    "INTEGER": named_integer,
    "ENUMERATED": lambda _, value: etf.atom(value),
    "BIT STRING": bit_string,
    "OCTET STRING": lambda _, value: etf.binary(bytes.fromhex(value)),
    "NULL": lambda _, value: etf.atom("NULL"),
    "OBJECT IDENTIFIER": lambda _, value: etf.term_tuple(
        [etf.integer(int(arc)) for arc in value.split(".")]
    ),
    "ANY": lambda _, value: etf.binary(bytes.fromhex(value)),
    "OPEN": lambda _, value: etf.binary(bytes.fromhex(value)),
    "UTF8String": lambda _, value: etf.binary(value.encode()),
    "BMPString": lambda _, value: wide_characters(value),
    "UniversalString": lambda _, value: wide_characters(value),
} | dict.fromkeys(
    (
        "TeletexString",
        "PrintableString",
        "IA5String",
        "NumericString",
        "VisibleString",
        "UTCTime",
        "GeneralizedTime",
    ),
    lambda _, value: etf.octet_list(value.encode("latin-1")),
)


def build(modules: Sequence[Path], folder: Path) -> Path:
    """Compile the emitted modules and the witness below a folder, and give where they are."""

    def make(target: Path) -> None:
        for path in (*modules, WITNESS):
            (target / path.name).write_bytes(path.read_bytes())
        for path in in_order(modules):
            run(["erlc", *COMPILER_OPTIONS, path.name], target)
        run(["erlc", WITNESS.name], target)

    return once(folder, "erlang", [*modules, WITNESS], make)


def run(command: list[str], folder: Path) -> None:
    """Run a compiler; what it says appears only when it fails."""
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {result.stdout}{result.stderr}")


def in_order(modules: Sequence[Path]) -> list[Path]:
    """Put modules behind those that they import from."""
    texts = {path: path.read_text(encoding="utf-8") for path in modules}
    ordered: list[Path] = []
    while len(ordered) < len(texts):
        waiting = [path for path in texts if path not in ordered]
        ordered += [
            path
            for path in waiting
            if not any(f"FROM {other.stem}" in texts[path] for other in waiting)
        ]
    return ordered


class Witness:
    """The process; see `witness.erl` for what it answers."""

    def __init__(self, folder: Path) -> None:
        command = ["erl", "-noinput", "+S", "1", "-pa", str(folder), "-s", "witness", "main"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, request: str, items: Sequence[tuple[str, Term, bytes]]) -> list[Any]:
        """Send (type, term, DER) items and give the answer."""
        assert self.process.stdin is not None and self.process.stdout is not None
        terms = []
        for type_name, value, encoding in items:
            module, name = type_name.split(".")
            terms.append(
                etf.term_tuple([etf.atom(module), etf.atom(name), value, etf.binary(encoding)])
            )
        message = b"\x83" + etf.term_tuple([etf.atom(request), etf.term_list(terms)])
        self.process.stdin.write(len(message).to_bytes(4, "big") + message)
        self.process.stdin.flush()
        size = int.from_bytes(self.process.stdout.read(4), "big")
        answer = etf.Reader(self.process.stdout.read(size)).term()
        assert isinstance(answer, list)
        return answer

    def close(self) -> None:
        """End the process."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()
