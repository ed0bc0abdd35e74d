# SPDX-License-Identifier: Apache-2.0
"""The directions in which values travel between libsgp32 and the witnesses.

Each encoding is made by the reference encoder first. Where libsgp32 and both witnesses encode the
value to those bytes and decode those bytes to that value, every direction between them is covered.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import der, erlang, explained, mutate, tasn1, unknown
from .coverage import Coverage
from .explained import Case
from .schema import Json, Schema
from .tool import Tool, same

LONGEST_DAMAGED = 4096
"""Encodings beyond this many octets are not damaged: the damage would seldom meet a header."""

KEPT_DIFFERENCES = 200


@dataclass
class Report:
    """What happened: counts, differences that an entry of `explained` allows, and the others.

    `directions` counts all of the others; `differences` keeps the first.
    """

    counts: Counter[str] = field(default_factory=Counter)
    allowed: Counter[str] = field(default_factory=Counter)
    differences: list[dict[str, Any]] = field(default_factory=list)
    directions: Counter[str] = field(default_factory=Counter)
    coverage: Coverage = field(default_factory=Coverage)

    @property
    def difference_count(self) -> int:
        """How many differences there are."""
        return self.directions.total()

    def merge(self, other: Report) -> None:
        """Add another report to this one."""
        self.counts += other.counts
        self.allowed += other.allowed
        self.directions += other.directions
        room = KEPT_DIFFERENCES - len(self.differences)
        self.differences += other.differences[:room]
        self.coverage.merge(other.coverage)

    def differs(self, direction: str, case: Case, detail: str) -> None:
        """Note a difference that nothing explains."""
        self.directions[direction] += 1
        if len(self.differences) < KEPT_DIFFERENCES:
            self.differences.append(
                {
                    "direction": direction,
                    "type": case.type_name,
                    "der": case.encoding.hex().upper(),
                    "value": case.value,
                    "detail": detail,
                }
            )

    def fault(self, witness: str, case: Case, fault: str) -> None:
        """Note what a witness said: as allowed if a limit explains it, else as a difference."""
        limit = explained.limit_of(witness, case, fault)
        if limit is None:
            self.differs(witness, case, fault)
        else:
            self.allowed[f"{witness}: {limit.name}"] += 1


@dataclass
class Parties:
    """All that values travel between."""

    schema: Schema
    tool: Tool | None
    erlang: erlang.Witness
    tasn1_program: Path
    tasn1_definitions: Path
    tasn1_names: dict[str, str]

    def case(self, type_name: str, value: Json) -> Case:
        """Make a case of a value."""
        place = self.schema.types[type_name]
        return Case(type_name, place, value, der.encode(place, value))


def check_values(parties: Parties, cases: Sequence[Case], report: Report) -> None:
    """Carry values in every direction."""
    report.counts["values"] += len(cases)
    if parties.tool is not None:
        tool_encodes(parties.tool, cases, report)
        tool_decodes(parties.tool, cases, report)
    erlang_agrees(parties, cases, report)
    tasn1_agrees(parties, [case for case in cases if not unknown.present(case.value)], report)


def tool_encodes(tool: Tool, cases: Sequence[Case], report: Report) -> None:
    """JSON to DER by libsgp32."""
    answers = tool.encode([(case.type_name, case.value) for case in cases])
    for case, answer in zip(cases, answers, strict=True):
        report.counts["sgp32 encodes"] += 1
        if answer != f"{case.type_name} {case.encoding.hex().upper()}":
            report.differs("sgp32 encodes otherwise", case, answer)


def tool_decodes(tool: Tool, cases: Sequence[Case], report: Report) -> None:
    """DER to JSON by libsgp32, and its own text of the JSON to DER again."""
    answers = tool.decode([(case.type_name, case.encoding) for case in cases])
    for case, answer in zip(cases, answers, strict=True):
        report.counts["sgp32 decodes"] += 1
        if not same(json.loads(answer), {"type": case.type_name, "value": case.value}):
            report.differs("sgp32 decodes otherwise", case, answer)
    again = tool.lines("encode", answers)
    for case, line in zip(cases, again, strict=True):
        report.counts["sgp32 encodes again"] += 1
        if line != f"{case.type_name} {case.encoding.hex().upper()}":
            report.differs("sgp32 encodes its own JSON otherwise", case, line)


def erlang_agrees(parties: Parties, cases: Sequence[Case], report: Report) -> None:
    """Value to DER and DER to value by Erlang."""
    items = [
        (case.type_name, erlang.term(case.place.definition, case.value), case.encoding)
        for case in cases
    ]
    report.counts["Erlang encodes"] += len(cases)
    report.counts["Erlang decodes"] += len(cases)
    for index, fault, detail in parties.erlang.ask("check", items):
        case = cases[index]
        if fault == "encodes_otherwise":
            # It skips unknown extensions: the rest has to be the same.
            known = unknown.without_extensions(case.place.definition, case.value)
            if known != case.value and detail == der.encode(case.place, known):
                report.allowed["Erlang: unknown extensions are skipped, the rest is equal"] += 1
                continue
            detail = detail.hex().upper().encode()
        text = f"{fault} {detail.decode(errors='replace')}"
        report.fault("Erlang", case, text)


def tasn1_agrees(parties: Parties, cases: Sequence[Case], report: Report) -> None:
    """Value to DER and DER to value by libtasn1."""
    requests = [
        tasn1.request(
            parties.tasn1_names[case.type_name], case.place.definition, case.value, case.encoding
        )
        for case in cases
    ]
    report.counts["libtasn1 encodes"] += len(cases)
    report.counts["libtasn1 decodes"] += len(cases)
    answers = tasn1.ask(parties.tasn1_program, parties.tasn1_definitions, requests)
    for case, answer in zip(cases, answers, strict=True):
        if answer != "ok":
            report.fault("libtasn1", case, answer)


def check_damaged(
    parties: Parties, cases: Sequence[Case], source: random.Random, report: Report
) -> None:
    """Damage encodings: what libsgp32 accepts all must accept alike, its refusals are compared."""
    if parties.tool is None:
        return
    damaged = []
    for case in cases:
        if len(case.encoding) <= LONGEST_DAMAGED:
            octets = mutate.damaged(case.encoding, source)
            if octets and octets != case.encoding:
                damaged.append((case, octets))
    report.counts["damaged"] += len(damaged)
    answers = parties.tool.decode([(case.type_name, octets) for case, octets in damaged])
    accepted = []
    refused = []
    for (case, octets), answer in zip(damaged, answers, strict=True):
        decoded = json.loads(answer)
        if "value" in decoded:
            accepted.append((Case(case.type_name, case.place, decoded["value"], octets), answer))
        else:
            refused.append((Case(case.type_name, case.place, None, octets), decoded["error"]))
    damaged_accepted(parties, accepted, report)
    damaged_refused(parties, refused, report)


def damaged_accepted(parties: Parties, accepted: list[tuple[Case, str]], report: Report) -> None:
    """What libsgp32 accepts, it, the reference encoder and Erlang encode to the same bytes."""
    assert parties.tool is not None
    report.counts["damaged, accepted"] += len(accepted)
    again = parties.tool.lines("encode", [answer for _, answer in accepted])
    whole = []
    for (case, _), line in zip(accepted, again, strict=True):
        if line != f"{case.type_name} {case.encoding.hex().upper()}":
            report.differs("sgp32 accepts, encodes otherwise", case, line)
        elif der.encode(case.place, case.value) != case.encoding:
            report.differs("sgp32 accepts what is not canonical", case, "")
        else:
            whole.append(case)
    erlang_agrees(parties, whole, report)


def damaged_refused(
    parties: Parties, refused: list[tuple[Case, dict[str, Any]]], report: Report
) -> None:
    """What libsgp32 refuses, Erlang refuses or reads as other bytes, if it checks it at all."""
    report.counts["damaged, refused"] += len(refused)
    answers = parties.erlang.ask(
        "describe", [(case.type_name, erlang.ANY_VALUE, case.encoding) for case, _ in refused]
    )
    for (case, error), (verdict, *rest) in zip(refused, answers, strict=True):
        code = error["code"]
        report.counts[f"refused as {code}"] += 1
        if verdict == "rejected":
            report.counts["damaged, refused by Erlang too"] += 1
        elif rest[1] != case.encoding:
            report.counts["damaged, taken by Erlang as other bytes"] += 1
        elif what := explained.laxity(case, error):
            report.allowed[f"Erlang: does not check {what}"] += 1
        else:
            report.differs("sgp32 refuses what Erlang finds canonical", case, json.dumps(error))
