# SPDX-License-Identifier: Apache-2.0
"""What the independent compiler and the library's own tool say about vectors.

The DER of a vector is what Erlang's asn1ct encodes its value to. Only a value with unknown
extensions, which asn1ct cannot encode, comes from the reference encoder of `differential.der`; asn1ct
then has to decode it to the value without them, and to encode that value as the same encoder does.
"""

from __future__ import annotations

import fcntl
import json
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from asn1gen import dialects
from corpus import ROOT, Entry, Message, same
from differential import der, erlang, unknown
from differential.schema import LISTS, STRUCTURES, UNKNOWN, Definition, Json, Place, Schema

RESOLVED = ROOT / "asn1" / "resolved.json"
BUILD = ROOT / "build" / "vectors"


class WitnessError(Exception):
    """The independent compiler refuses a value."""


def refuse_strange_members(definition: Definition, value: Json) -> None:
    """Raise KeyError for a member that its type does not have; a term would go without it."""
    if definition.kind in LISTS:
        assert definition.element is not None
        for item in value:
            refuse_strange_members(definition.element.definition, item)
    elif definition.kind == "CHOICE" or definition.kind in STRUCTURES:
        for name, member in value.items():
            if name != UNKNOWN:
                refuse_strange_members(definition.by_name[name].definition, member)


class Witness:
    """Erlang's asn1ct, asked about entries."""

    def __init__(self, folder: Path = BUILD) -> None:
        self.schema = Schema.load(RESOLVED)
        resolved = json.loads(RESOLVED.read_text(encoding="utf-8"))
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            modules = dialects.emit_dialect(resolved, "erlang", folder / "modules")
            built = erlang.build(modules, folder)
        self.process = erlang.Witness(built)

    def close(self) -> None:
        """End the process."""
        self.process.close()

    def place(self, type_name: str) -> Place:
        """Find a type. Raises WitnessError for a name that no module has."""
        if type_name not in self.schema.types:
            raise WitnessError(f"no type {type_name}")
        return self.schema.types[type_name]

    def answer(self, type_name: str, value: Json, octets: bytes) -> dict[str, bytes]:
        """Give the witness's objections to an encoding of a value, by their kind."""
        definition = self.place(type_name).definition
        try:
            refuse_strange_members(definition, value)
            term = erlang.term(definition, value)
        except (AssertionError, AttributeError, KeyError, TypeError, ValueError) as error:
            raise WitnessError(f"no value of the type: {error!r}") from error
        objections = self.process.ask("check", [(type_name, term, octets)])
        return {fault: detail for _, fault, detail in objections}

    def encode(self, type_name: str, value: Json) -> bytes:
        """Encode a value. Raises WitnessError if that cannot be done."""
        if unknown.present(value):
            return self.encode_with_unknown(type_name, value)
        objections = self.answer(type_name, value, b"")
        if "cannot_encode" in objections:
            raise WitnessError(str(objections["cannot_encode"], "utf-8"))
        octets = objections["encodes_otherwise"]
        if "decodes_otherwise" in (again := self.answer(type_name, value, octets)):
            raise WitnessError("decodes to " + str(again["decodes_otherwise"], "utf-8"))
        return octets

    def encode_with_unknown(self, type_name: str, value: Json) -> bytes:
        """Encode a value with the reference encoder, held against the witness."""
        place = self.place(type_name)
        known = unknown.without_extensions(place.definition, value)
        octets = der.encode(place, value)
        if not unknown.present(known) and der.encode(place, known) != self.encode(type_name, known):
            raise WitnessError("the reference encoder encodes the known part otherwise")
        objections = self.answer(type_name, value, octets)
        for fault in ("cannot_decode", "decodes_otherwise"):
            if fault in objections:
                raise WitnessError(f"{fault}: {str(objections[fault], 'utf-8')}")
        return octets

    def entry_faults(self, entry: Entry) -> Iterator[str]:
        """Say where the witness and an entry disagree."""
        try:
            octets = self.encode(entry["type"], entry["value"])
        except WitnessError as error:
            yield f"Erlang: {error}"
            return
        if octets.hex().upper() != entry["der"]:
            yield f"Erlang encodes to {octets.hex().upper()}"

    def message_faults(self, message: Message) -> Iterator[str]:
        """Say whether the witness accepts a message and encodes what it read to the same octets."""
        module, name = message.type.split(".")
        [(verdict, *rest)] = self.process.ask("describe", [(message.type, ATOM_ANY, message.der)])
        if verdict != "accepted":
            yield f"Erlang refuses {module}.{name}: {rest[0]!r}"
        elif rest[1] != message.der:
            yield "Erlang encodes what it read to other octets"


ATOM_ANY = erlang.etf.atom("any")


class Tool:
    """The library, asked through its command-line tool."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def lines(self, command: str, lines: Sequence[str]) -> list[str]:
        """Run `sgp32 COMMAND --lines` on lines and give as many."""
        run = subprocess.run(
            [str(self.path), command, "--lines"],
            input="".join(f"{line}\n" for line in lines),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        answers = run.stdout.split("\n")[:-1]
        if len(answers) != len(lines):
            raise RuntimeError(
                f"{self.path} {command} --lines: {len(answers)} answers to {len(lines)} lines, "
                f"exit status {run.returncode}: {run.stderr.strip()}"
            )
        return answers

    def decode(self, messages: Sequence[tuple[str, str]]) -> list[Json]:
        """Decode (type, hex) pairs."""
        lines = [f"{type_name} {octets}" for type_name, octets in messages]
        return [json.loads(line) for line in self.lines("decode", lines)]

    def encode(self, values: Sequence[tuple[str, Json]]) -> list[str]:
        """Encode (type, value) pairs to `TYPE HEX` lines."""
        lines = [json.dumps({"type": type_name, "value": value}) for type_name, value in values]
        return self.lines("encode", lines)

    def entry_faults(self, entries: Sequence[Entry]) -> Iterator[tuple[Entry, str]]:
        """Say where the tool and entries disagree."""
        decoded = self.decode([(entry["type"], entry["der"]) for entry in entries])
        encoded = self.encode([(entry["type"], entry["value"]) for entry in entries])
        for entry, answer, line in zip(entries, decoded, encoded, strict=True):
            if not same(answer, {"type": entry["type"], "value": entry["value"]}):
                yield entry, f"sgp32 decodes to {json.dumps(answer)}"
            if line != f"{entry['type']} {entry['der']}":
                yield entry, f"sgp32 encodes to {line}"

    def message_faults(self, messages: Sequence[Message]) -> Iterator[tuple[Message, str]]:
        """Say which messages the tool refuses, or encodes to other octets after decoding them."""
        decoded = self.decode([(message.type, message.der.hex()) for message in messages])
        read = [
            (message, answer)
            for message, answer in zip(messages, decoded, strict=True)
            if "value" in answer
        ]
        encoded = self.encode([(message.type, answer["value"]) for message, answer in read])
        for message, answer in zip(messages, decoded, strict=True):
            if "value" not in answer:
                yield message, f"sgp32 refuses it: {json.dumps(answer)}"
        for (message, _), line in zip(read, encoded, strict=True):
            if line != f"{message.type} {message.der.hex().upper()}":
                yield message, f"sgp32 encodes what it read to {line}"
