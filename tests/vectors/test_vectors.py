# SPDX-License-Identifier: Apache-2.0
"""The vectors are complete, well formed, realistic, and what the tool reads and writes.

Needs no other compiler; `scripts/vectors --check` holds them against Erlang's.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import corpus  # noqa: E402
from compare import RESOLVED, Tool  # noqa: E402
from differential.schema import LISTS, STRUCTURES, UNKNOWN, Definition, Json, Schema  # noqa: E402
from functions import FUNCTIONS, INTERFACES, PREFIXES, SGP22, SGP32  # noqa: E402

FACTS = corpus.ROOT.parent / "shared" / "spec" / "facts.json"
TOOL = os.environ.get("SGP32_TOOL")
EDGES = "edges"
HEX = re.compile(r"([0-9A-F]{2})+")
HOST = re.compile(r"\b(?:[a-z0-9-]+\.)+(?:com|net|org|de|io)\b")


def members(definition: Definition, value: Json) -> Iterator[tuple[Definition, str, Json]]:
    """Visit every component and alternative in a value, as (holder, name, value)."""
    if definition.kind in LISTS:
        assert definition.element is not None
        for item in value:
            yield from members(definition.element.definition, item)
    elif definition.kind == "CHOICE" or definition.kind in STRUCTURES:
        for name, member in value.items():
            if name != UNKNOWN:
                yield definition, name, member
                yield from members(definition.by_name[name].definition, member)


def below(definition: Definition, found: list[Definition]) -> None:
    """Collect a definition and those that it uses."""
    if definition not in found:
        found.append(definition)
        for member in definition.members:
            below(member.definition, found)
        if definition.element is not None:
            below(definition.element.definition, found)


def swapped(digits: str) -> str:
    """Swap the two digits of each octet."""
    return "".join(digits[place + 1] + digits[place] for place in range(0, len(digits), 2))


def luhn(digits: str) -> bool:
    """Tell whether the last digit is the check digit of the others."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(number - 9 * (number > 9) for number in doubled) % 10 == 0


def count_tlvs(octets: bytes) -> int:
    """Count the TLVs of an encoding, those inside constructed ones included."""
    count = 0
    place = 0
    while place < len(octets):
        constructed = octets[place] & 0x20
        long_tag = octets[place] & 0x1F == 0x1F
        place += 1
        while long_tag and octets[place] & 0x80:
            place += 1
        place += long_tag
        size = octets[place]
        place += 1
        if size & 0x80:
            width = size & 0x7F
            size = int.from_bytes(octets[place : place + width], "big")
            place += width
        count += 1 + (count_tlvs(octets[place : place + size]) if constructed else 0)
        place += size
    return count


class VectorTest(unittest.TestCase):
    """What all of these tests read."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.schema = Schema.load(RESOLVED)
        cls.files = {path.stem: corpus.read(path) for path in corpus.files()}
        cls.all = [(stem, entry) for stem, entries in cls.files.items() for entry in entries]

    def values(self, *, edges: bool) -> Iterator[tuple[str, Definition, Json]]:
        """Give the values with the definitions of their types."""
        for stem, entry in self.all:
            if edges or stem != EDGES:
                yield entry["name"], self.schema.types[entry["type"]].definition, entry["value"]


class FormTests(VectorTest):
    """The files as files."""

    def test_entries_have_the_documented_form(self) -> None:
        for stem, entry in self.all:
            with self.subTest(file=stem, name=entry.get("name")):
                self.assertEqual(list(corpus.faults(entry)), [])
                self.assertRegex(entry["der"], rf"\A{HEX.pattern}\Z")
                self.assertIn(entry["type"], self.schema.types)

    def test_files_are_laid_out_as_written(self) -> None:
        for path in corpus.files():
            self.assertEqual(path.read_text(encoding="utf-8"), corpus.text(corpus.read(path)), path)

    def test_the_readme_tells_the_number_of_vectors(self) -> None:
        text = (corpus.FOLDER / "README.md").read_text(encoding="utf-8")
        told = dict(re.findall(r"^\| `(\w+)\.json` \|.*\| (\d+) \|$", text, re.MULTILINE))
        counts = {stem: str(len(entries)) for stem, entries in self.files.items()}
        self.assertEqual(told, counts)

    def test_names_are_unique_in_their_file(self) -> None:
        for stem, entries in self.files.items():
            names = [entry["name"] for entry in entries]
            self.assertEqual(len(names), len(set(names)), stem)

    def test_no_message_of_an_interface_is_there_twice_under_one_function(self) -> None:
        for stem, entries in self.files.items():
            if stem != EDGES:
                seen = [(entry["function"], entry["type"], entry["der"]) for entry in entries]
                self.assertEqual(len(seen), len(set(seen)), stem)


class CoverageTests(VectorTest):
    """Every function, every component, every alternative, every code."""

    def test_every_function_has_a_message_of_each_of_its_types(self) -> None:
        for stem, functions in FUNCTIONS.items():
            prefix = PREFIXES.get(stem, stem)
            there = {(entry["function"], entry["type"]) for entry in self.files[stem]}
            wanted = {
                (f"{prefix}.{name}", type_name)
                for name, types in functions.items()
                for type_name in types
            }
            self.assertEqual(wanted, there, stem)

    def test_every_file_is_known(self) -> None:
        self.assertEqual(set(self.files), {*FUNCTIONS, EDGES})

    @unittest.skipUnless(FACTS.exists(), "the shared facts are not here")
    def test_the_table_of_functions_has_the_types_of_the_facts(self) -> None:
        facts = json.loads(FACTS.read_text(encoding="utf-8"))["sgp22_interface_types"]
        self.assertEqual(set(facts), set(INTERFACES))
        for interface, names in facts.items():
            table = FUNCTIONS[INTERFACES[interface]]
            types = {type_name for types in table.values() for type_name in types}
            self.assertLessEqual({f"{SGP22}.{name}" for name in names}, types, interface)

    def test_every_component_and_alternative_of_both_modules_occurs(self) -> None:
        there = {
            (definition.path, name)
            for _, top, value in self.values(edges=False)
            for definition, name, _ in members(top, value)
        }
        self.assertEqual(sorted(self.wanted_members() - there), [])

    def wanted_members(self) -> set[tuple[str, str]]:
        """Give every component and alternative of the two GSMA modules."""
        found: list[Definition] = []
        for type_name, place in self.schema.types.items():
            if type_name.startswith((SGP32, SGP22)):
                below(place.definition, found)
        return {
            (definition.path, member.name)
            for definition in found
            for member in definition.members
            if definition.path.startswith((SGP32, SGP22))
        }

    def test_every_result_and_error_code_occurs(self) -> None:
        there: dict[str, set[int]] = {}
        wanted: dict[str, Definition] = {}
        for _, top, value in self.values(edges=False):
            definitions = [(top, value)]
            for definition, name, member in members(top, value):
                definitions.append((definition.by_name[name].definition, member))
            for definition, member in definitions:
                items = member if definition.kind in LISTS else [member]
                inner = definition.element.definition if definition.element else definition
                if inner.kind == "INTEGER" and {"ok", "undefinedError"} & {*inner.named.values()}:
                    wanted[inner.path] = inner
                    there.setdefault(inner.path, set()).update(items)
        self.assertGreater(len(wanted), 40)
        for path, definition in wanted.items():
            missing = set(definition.named) - there[path]
            self.assertEqual([definition.named[number] for number in sorted(missing)], [], path)


class ContentTests(VectorTest):
    """Identifiers are such as could exist, and are nobody's."""

    def test_eids_have_their_check_digits(self) -> None:
        count = 0
        for name, top, value in self.values(edges=True):
            for _, component, member in members(top, value):
                if component == "eidValue":
                    count += 1
                    self.assertTrue(member.startswith("89049032"), name)
                    self.assertEqual(int(member) % 97, 1, name)
        self.assertGreater(count, 50)

    def test_iccids_have_their_check_digit(self) -> None:
        count = 0
        for name, top, value in self.values(edges=True):
            for _, component, member in members(top, value):
                if component == "iccid":
                    count += 1
                    digits = swapped(member).rstrip("F")
                    self.assertRegex(digits, r"\A89[0-9]{17,18}\Z", name)
                    self.assertTrue(luhn(digits), name)
        self.assertGreater(count, 50)

    def test_host_names_are_those_for_examples(self) -> None:
        for stem, entry in self.all:
            text = json.dumps(entry, ensure_ascii=False)
            for host in HOST.findall(text):
                self.assertRegex(host, r"(\A|\.)example\.com\Z", f"{stem}: {entry['name']}")


class MixTests(unittest.TestCase):
    """The message mix of the benchmark."""

    def test_the_table_in_the_readme_tells_the_sizes(self) -> None:
        text = (corpus.MIX / "README.md").read_text(encoding="utf-8")
        rows = {
            cells[0].strip("`"): (int(cells[-2].replace(",", "")), int(cells[-1]))
            for line in text.splitlines()
            if line.startswith("| `")
            for cells in [[cell.strip() for cell in line.strip("|").split("|")]]
        }
        messages = {message.file: message.der for message in corpus.mix()}
        self.assertEqual(
            rows, {file: (len(octets), count_tlvs(octets)) for file, octets in messages.items()}
        )
        total = sum(len(octets) for file, octets in messages.items() if "profile" not in file)
        self.assertIn(f"the first eight, {total:,} octets", text)


@unittest.skipUnless(TOOL, "SGP32_TOOL is not set")
class ToolTests(VectorTest):
    """The library's tool reads and writes the vectors."""

    def setUp(self) -> None:
        self.tool = Tool(Path(TOOL or ""))

    def test_the_tool_agrees_with_every_vector(self) -> None:
        for stem, entries in self.files.items():
            faults = [
                f"{entry['name']}: {fault}" for entry, fault in self.tool.entry_faults(entries)
            ]
            self.assertEqual(faults, [], stem)

    def test_the_tool_carries_the_mix_there_and_back(self) -> None:
        faults = [f"{m.file}: {fault}" for m, fault in self.tool.message_faults(corpus.mix())]
        self.assertEqual(faults, [])

    def test_a_wrong_vector_is_noticed(self) -> None:
        entry = dict(self.files["ES10b"][0])
        entry["value"] = json.loads(
            json.dumps(entry["value"]).replace("eim.example", "eim.exbmple")
        )
        self.assertEqual(len(list(self.tool.entry_faults([entry]))), 2)


@unittest.skipUnless(shutil.which("erlc"), "Erlang's compiler is not installed")
class CommandTests(VectorTest):
    """scripts/vectors fails when it must."""

    def run_command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run scripts/vectors."""
        command = [sys.executable, str(corpus.ROOT / "scripts" / "vectors"), *arguments]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    def test_write_fills_in_what_check_accepts(self) -> None:
        entries = [{**entry, "der": "00"} for entry in self.files["ES10a"]]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "ES10a.json"
            path.write_text(json.dumps(entries), encoding="utf-8")
            before = self.run_command("--check", "--no-tool", str(path))
            self.assertEqual(before.returncode, 1, before.stdout)
            written = self.run_command("--write", str(path))
            self.assertEqual(written.returncode, 0, written.stdout)
            after = self.run_command("--check", "--no-tool", str(path))
            self.assertEqual(after.returncode, 0, after.stdout)
            self.assertEqual(corpus.read(path), self.files["ES10a"])

    def test_check_refuses_damage_and_emptiness(self) -> None:
        [whole, *_] = self.files["ES10a"]
        damaged = {
            "Erlang encodes to": {**whole, "der": whole["der"] + "00"},
            "no type": {**whole, "type": "SGP32Definitions.Nothing"},
            "no value of the type": {**whole, "value": {"nothing": 1}},
            "lacks function": {name: whole[name] for name in whole if name != "function"},
        }
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "damaged.json"
            for words, entry in damaged.items():
                path.write_text(corpus.text([entry]), encoding="utf-8")
                run = self.run_command("--check", "--no-tool", str(path))
                self.assertEqual(run.returncode, 1, words)
                self.assertIn(words, run.stdout)
            path.write_text("[]\n", encoding="utf-8")
            self.assertEqual(self.run_command("--check", "--no-tool", str(path)).returncode, 1)


if __name__ == "__main__":
    unittest.main()
