# SPDX-License-Identifier: Apache-2.0
"""A run cut into jobs that need nothing of each other, for as many processes as there are.

Each job draws from a source of randomness of its own, named after the seed and the job: equal
seeds and counts give equal values, whatever the number of processes.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from asn1gen import dialects

from . import erlang, foreign, tasn1, unknown
from .checks import Parties, Report, check_damaged, check_values
from .schema import Json, Schema
from .tool import Tool
from .values import Generator

TURNS_PARTS = 8
LEAST_PER_TYPE = 4
JOB_SIZE = 1000
UNKNOWN_RATE = 0.15
"""The share of values that get unknown extensions or alternatives."""


@dataclass(frozen=True)
class Settings:
    """Where things are, and what the run is to do."""

    root: Path
    resolved: Path
    tool: Path | None
    seed: str
    types: tuple[str, ...]


@dataclass(frozen=True)
class Job:
    """`kind` is `turns` (all that a part of the types writes), `random` or `foreign`."""

    kind: str
    number: int
    count: int = 0


def folder(root: Path) -> Path:
    """Give the folder of all that a run makes."""
    return root / "build" / "differential"


def assemble(settings: Settings) -> Parties:
    """Compile what is not compiled yet, and start the witnesses."""
    resolved: dict[str, Any] = json.loads(settings.resolved.read_text(encoding="utf-8"))
    schema = Schema(resolved)
    made = folder(settings.root)
    modules = dialects.emit_dialect(resolved, "erlang", made / "erlang")
    [definitions] = dialects.emit_dialect(resolved, "libtasn1", made / "libtasn1")
    namer = dialects.Libtasn1(resolved)
    names = {
        name: f"{namer.module_name}.{namer.type_name(*name.split('.'))}" for name in schema.types
    }
    return Parties(
        schema=schema,
        tool=None if settings.tool is None else Tool(settings.tool),
        erlang=erlang.Witness(erlang.build(modules, made)),
        tasn1_program=tasn1.build(made),
        tasn1_definitions=definitions,
        tasn1_names=names,
    )


def planned(count: int) -> Iterator[Job]:
    """Give the jobs of a run of `count` random values, after those that give all its turn."""
    yield from (Job("turns", part) for part in range(TURNS_PARTS))
    yield Job("foreign", 0)
    for number, start in enumerate(range(0, count, JOB_SIZE)):
        yield Job("random", number, min(JOB_SIZE, count - start))


def run(parties: Parties, settings: Settings, job: Job) -> Report:
    """Do one job."""
    report = Report()
    if job.kind == "foreign":
        do_foreign(parties, settings, report)
        return report
    source = random.Random(f"{settings.seed}/{job.kind}/{job.number}")
    generator = Generator(parties.schema, source)
    made = turns if job.kind == "turns" else at_random
    cases = []
    for type_name, value in made(generator, settings, job):
        report.coverage.observe(parties.schema, type_name, value)
        if job.kind == "random" and source.random() < UNKNOWN_RATE:
            value = unknown.add(parties.schema.types[type_name].definition, value, source)
        cases.append(parties.case(type_name, value))
    check_values(parties, cases, report)
    check_damaged(parties, cases, source, report)
    return report


def turns(generator: Generator, settings: Settings, job: Job) -> Iterator[tuple[str, Json]]:
    """Give values of a part of the types until all that these write has had its turn."""
    for type_name in settings.types[job.number :: TURNS_PARTS]:
        for value in generator.every_turn(type_name, LEAST_PER_TYPE):
            yield type_name, value


def at_random(generator: Generator, settings: Settings, job: Job) -> Iterator[tuple[str, Json]]:
    """Give values of all types, in an order of the job's own."""
    names = generator.source.sample(settings.types, len(settings.types))
    for type_name in islice(cycle(names), job.count):
        yield type_name, generator.value(type_name)


def do_foreign(parties: Parties, settings: Settings, report: Report) -> None:
    """Check the values that others made, and that the reference encoder makes their bytes."""
    path = settings.root.parent / foreign.FILE
    if not path.exists():
        return
    cases = []
    for type_name, value, encoding in foreign.values(parties.schema, path):
        if type_name not in settings.types:
            continue
        case = parties.case(type_name, value)
        if case.encoding != encoding:
            report.differs("foreign encoding", case, encoding.hex().upper())
        cases.append(case)
    report.counts["foreign values"] += len(cases)
    check_values(parties, cases, report)
