# SPDX-License-Identifier: Apache-2.0
"""The differential run notices what it is there to notice."""

from __future__ import annotations

import os
import random
import stat
import subprocess
import sys
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / part) for part in ("tests", "tools")]

from differential import checks, coverage, der, jobs, mutate, unknown  # noqa: E402
from differential.coverage import Coverage  # noqa: E402
from differential.explained import Case  # noqa: E402
from differential.schema import Json, Schema  # noqa: E402
from differential.values import Generator  # noqa: E402

RESOLVED = ROOT / "asn1" / "resolved.json"
TOOL = os.environ.get("SGP32_TOOL")
PLANTED_TYPE = "SGP32Definitions.SequenceNumber"

ADDRESS = "RSPDefinitions.NotificationConfigurationInformation"
ADDRESS_VALUE = {
    "profileManagementOperation": {"value": "A0", "length": 3},
    "notificationAddress": "a.b",
}
ADDRESS_DER = "3009800205A08103612E62"


def values_of(schema: Schema, seed: str) -> list[tuple[str, Json]]:
    """Make values that give every part of every type its turn."""
    generator = Generator(schema, random.Random(seed))
    return [(name, value) for name in schema.types for value in generator.every_turn(name, 1)]


class Values(unittest.TestCase):
    """The generator and the accounting of what it reached."""

    schema: Schema
    made: list[tuple[str, Json]]

    @classmethod
    def setUpClass(cls) -> None:
        cls.schema = Schema.load(RESOLVED)
        cls.made = values_of(cls.schema, "harness")

    def unreached(self, made: list[tuple[str, Json]]) -> set[tuple[str, str]]:
        """Give what values did not reach."""
        seen = Coverage()
        for name, value in made:
            seen.observe(self.schema, name, value)
        return set(coverage.report(self.schema, seen)[1])

    def test_equal_seeds_make_equal_values(self) -> None:
        self.assertEqual(self.made, values_of(self.schema, "harness"))
        self.assertNotEqual(self.made, values_of(self.schema, "another"))

    def test_values_reach_everything(self) -> None:
        self.assertEqual(self.unreached(self.made), set())

    def test_coverage_misses_an_alternative_that_is_never_made(self) -> None:
        without = [(name, value) for name, value in self.made if "addEim" not in str(value)]
        self.assertIn(("SGP32Definitions.Eco", "addEim present"), self.unreached(without))

    def test_coverage_misses_a_type_that_is_never_made(self) -> None:
        without = [(name, value) for name, value in self.made if name != PLANTED_TYPE]
        self.assertIn((PLANTED_TYPE, "the type itself"), self.unreached(without))

    def test_coverage_misses_a_named_value_that_is_never_made(self) -> None:
        name = "RSPDefinitions.IconType"
        without = [(made, value) for made, value in self.made if (made, value) != (name, 1)]
        without = [(made, value) for made, value in without if "iconType" not in str(value)]
        self.assertIn((name, "value png"), self.unreached(without))

    def test_unknown_parts_come_and_go(self) -> None:
        source = random.Random("unknown")
        found = 0
        for name, value in self.made:
            definition = self.schema.types[name].definition
            extended = unknown.add(definition, value, source)
            found += unknown.present(extended)
            known = unknown.without_extensions(definition, extended)
            if not unknown.present(known):
                self.assertEqual(known, value)
        self.assertGreater(found, 100)


class Encodings(unittest.TestCase):
    """The reference encoder and the damage."""

    def test_reference_encoder_gives_known_bytes(self) -> None:
        place = Schema.load(RESOLVED).types[ADDRESS]
        self.assertEqual(der.encode(place, ADDRESS_VALUE).hex().upper(), ADDRESS_DER)

    def test_reference_encoder_writes_shortest_forms(self) -> None:
        for value, octets in {0: "00", 127: "7F", 128: "0080", -128: "80", -129: "FF7F"}.items():
            self.assertEqual(der.integer_octets(value).hex().upper(), octets)
        for oid, octets in {"2.999.1930": "88378F0A", "1.39": "4F", "2.48": "8100"}.items():
            self.assertEqual(der.oid_octets(oid).hex().upper(), octets)

    def test_damage_differs_and_repeats(self) -> None:
        octets = bytes.fromhex(ADDRESS_DER)
        damaged = [mutate.damaged(octets, random.Random(seed)) for seed in range(200)]
        self.assertEqual(damaged, [mutate.damaged(octets, random.Random(n)) for n in range(200)])
        self.assertGreater(len(set(damaged)), 100)

    def test_trees_are_told_from_octets(self) -> None:
        for octets, right in {"3003020101": True, "30050101": False, "3081030201FF": False}.items():
            self.assertEqual(mutate.is_tree(bytes.fromhex(octets)), right, octets)
        self.assertFalse(mutate.is_tree(bytes.fromhex("1F0500")))


class Witnesses(unittest.TestCase):
    """Erlang and libtasn1 object to what is wrong, and to nothing else."""

    parties: checks.Parties

    @classmethod
    def setUpClass(cls) -> None:
        settings = jobs.Settings(ROOT, RESOLVED, None, "", (ADDRESS,))
        cls.parties = jobs.assemble(settings)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.parties.erlang.close()

    def objections(self, case: Case) -> dict[str, int]:
        """Count the differences that each witness finds in a case."""
        found = {}
        for name, ask in {"Erlang": checks.erlang_agrees, "libtasn1": checks.tasn1_agrees}.items():
            report = checks.Report()
            ask(self.parties, [case], report)
            found[name] = report.difference_count
        return found

    def test_agree_with_a_right_encoding(self) -> None:
        case = self.parties.case(ADDRESS, ADDRESS_VALUE)
        self.assertEqual(self.objections(case), {"Erlang": 0, "libtasn1": 0})

    def test_object_to_another_value(self) -> None:
        case = self.parties.case(ADDRESS, ADDRESS_VALUE)
        changes: list[dict[str, Json]] = [
            {"notificationAddress": "a.c"},
            {"profileManagementOperation": NO_BITS},
        ]
        for change in changes:
            other = replace(case, value={**ADDRESS_VALUE, **change})
            found = self.objections(other)
            self.assertEqual((found["Erlang"], found["libtasn1"]), (2, 1), change)

    def test_object_to_other_bytes(self) -> None:
        case = self.parties.case(ADDRESS, ADDRESS_VALUE)
        for octets in ("300A800205A0810361002E62", "3081" + ADDRESS_DER[2:], ADDRESS_DER[:-2]):
            found = self.objections(replace(case, encoding=bytes.fromhex(octets)))
            self.assertTrue(found["Erlang"] and found["libtasn1"], octets)


NO_BITS = {"value": "", "length": 0}

PLANTS = {
    "encodes an octet too much": ("encode", "1s/$/00/", "sgp32 encodes otherwise"),
    "refuses to encode": ("encode", "1s/ .*/ error: planted/", "sgp32 encodes otherwise"),
    "decodes another value": ("decode", '1s/"value": .*/"value": 4242}/', "decodes otherwise"),
    "accepts what is malformed": (
        "decode",
        's/"error": .*/"value": 0}/',
        "sgp32 accepts, encodes otherwise",
    ),
    "refuses what is right": (
        "decode",
        's/"value": .*/"error": {"code": "tag", "offset": 0}}/',
        "sgp32 refuses what Erlang finds canonical",
    ),
    "drops a line": ("decode", "$d", "answers to"),
}
"""What is planted: the command whose output sed changes, how, and what the run has to say."""


@unittest.skipUnless(TOOL, "needs the tool, named by SGP32_TOOL")
class Planted(unittest.TestCase):
    """A tool with one fault each makes the run fail."""

    def run_with(self, command: str, script: str) -> subprocess.CompletedProcess[str]:
        """Run with a tool whose output for one command goes through sed."""
        with tempfile.TemporaryDirectory() as folder:
            wrapper = Path(folder, "sgp32")
            wrapper.write_text(
                f"#!/bin/bash\nfilter() {{ cat; }}\n"
                f"[ \"$1\" = {command} ] && filter() {{ sed -e '{script}'; }}\n"
                f"'{TOOL}' \"$@\" | filter\n"
                'status=${PIPESTATUS[0]}; [ "$status" -le 1 ] || exit "$status"\n',
                encoding="utf-8",
            )
            wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR)
            arguments = ["--tool", str(wrapper), "--type", PLANTED_TYPE, "--count", "60"]
            arguments += ["--differences", str(Path(folder, "differences.jsonl"))]
            return subprocess.run(
                [sys.executable, str(ROOT / "scripts" / "differential"), "--jobs", "1", *arguments],
                capture_output=True,
                text=True,
                check=False,
            )

    def test_a_tool_without_fault_passes(self) -> None:
        result = self.run_with("encode", "")
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_each_fault_fails(self) -> None:
        for name, (command, script, said) in PLANTS.items():
            with self.subTest(name):
                result = self.run_with(command, script)
                self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
                self.assertIn(said, result.stdout + result.stderr)


if __name__ == "__main__":
    unittest.main()
