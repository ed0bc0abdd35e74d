# SPDX-License-Identifier: Apache-2.0
"""Tests of ``asn1gen.golden``: the printed form round-trips, and every kind of change is seen."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from support import ASN1, FACTS, module, resolved

from asn1gen import golden, resolve
from asn1gen.__main__ import main


def run(*arguments: str) -> tuple[int, str]:
    """Run a command of the generator; give its status and what it printed."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        status = main(list(arguments))
    return status, output.getvalue()


class Differences(unittest.TestCase):
    BODY = "A ::= SEQUENCE { a [0] INTEGER OPTIONAL, b [1] NULL }\nB ::= NULL"

    def setUp(self) -> None:
        self.ours = resolved(module(self.BODY))["modules"]
        self.theirs: Any = copy.deepcopy(self.ours)
        self.first = self.theirs[0]["types"][0]["components"][0]

    def found(self) -> list[str]:
        return list(golden.differences(self.ours, self.theirs))

    def test_equal_forms_have_none(self) -> None:
        self.assertEqual(self.found(), [])

    def test_changed_field_is_named(self) -> None:
        self.first["tags"][0]["hex"] = "81"
        expected = '.M.types.A.components.a.tags[0].hex: here "80", there "81"'
        self.assertEqual(self.found(), [expected])

    def test_missing_and_additional_fields_are_seen(self) -> None:
        del self.first["optional"]
        self.first["size"] = [1, 2]
        self.assertEqual(len(self.found()), 2)

    def test_missing_type_and_other_order_are_seen(self) -> None:
        self.theirs[0]["types"].reverse()
        self.assertEqual(len(self.found()), 1)
        self.theirs[0]["types"].pop()
        self.assertEqual(len(self.found()), 1)

    def test_true_is_not_one(self) -> None:
        self.first["optional"] = 1
        self.assertEqual(len(self.found()), 1)


class Committed(unittest.TestCase):
    def test_rendered_form_reads_back(self) -> None:
        modules = resolve.load(ASN1)["modules"]
        text = golden.render(modules)
        self.assertEqual(json.loads(text), {"format": golden.FORMAT, "modules": modules})
        self.assertEqual(text, golden.render(json.loads(text)["modules"]))

    def test_committed_form_is_up_to_date(self) -> None:
        self.assertEqual(run("golden"), (0, "resolved.json: up to date\n"))

    def test_changed_module_makes_the_check_fail(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for path in ASN1.glob("*.asn"):
                text = path.read_text(encoding="utf-8").replace("eimFqdn [1]", "eimFqdn [31]")
                (Path(folder) / path.name).write_text(text, encoding="utf-8")
            self.assertEqual(run("--asn1", folder, "golden")[0], 1)
            status, output = run("--asn1", folder, "compare", str(ASN1 / "resolved.json"))
        self.assertEqual(status, 1)
        self.assertIn("EimConfigurationData.components.eimFqdn.tags[0].hex", output)

    def test_faulty_module_ends_with_its_place(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "M.asn").write_text(module("A ::= B"), encoding="utf-8")
            status, output = run("--asn1", folder, "check")
        self.assertEqual((status, output), (2, "M.asn:3: unknown reference 'B'\n"))

    def test_golden_writes_what_it_then_accepts(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = str(Path(folder) / "form.json")
            self.assertEqual(run("golden", "--write", "--file", file)[0], 0)
            self.assertEqual(run("golden", "--file", file)[0], 0)

    @unittest.skipUnless(FACTS.exists(), "no independent description of the modules here")
    def test_modules_equal_the_independent_description(self) -> None:
        self.assertEqual(run("compare", str(FACTS)), (0, "0 differences\n"))


if __name__ == "__main__":
    unittest.main()
