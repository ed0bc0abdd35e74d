# SPDX-License-Identifier: Apache-2.0
"""Tests of the committed modules: comments, sizes of the schema, and another compiler's verdict."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import ASN1, listed

from asn1gen import resolve

COMPILER = shutil.which("erlc")


def compile_with_erlang(folder: Path, name: str) -> subprocess.CompletedProcess[str]:
    """Run Erlang's ASN.1 compiler on one module; what it imports must be in the folder."""
    return subprocess.run(
        [COMPILER or "", "-bber", "+der", "+noobj", f"{name}.asn"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


class Modules(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.resolved = resolve.load(ASN1)
        cls.types = {
            (module["name"], node["name"]): node
            for module in cls.resolved["modules"]
            for node in module["types"]
        }

    def test_schema_has_the_known_extent(self) -> None:
        def count(node: dict) -> int:
            inner = listed(node) + ([node["of"]] if "of" in node else [])
            return len(listed(node)) + sum(count(item) for item in inner)

        self.assertEqual(len(self.types), 389)
        self.assertEqual(sum(count(node) for node in self.types.values()), 877)

    def test_comment_of_each_type_states_its_tags_and_meaning(self) -> None:
        for key, node in self.types.items():
            with self.subTest(key):
                comment = self.resolved["source"][key]["comment"]
                stated, meaning = comment.split(": ", 1)
                expected = " ".join(tag["hex"] for tag in node["tags"])
                if not expected:
                    expected = " | ".join(node["first_tags"]).replace("ANY", "any tag")
                self.assertEqual(stated, expected)
                self.assertRegex(meaning, r"^[^\n]{3,}\.$")

    def test_source_text_is_the_assignment_of_the_type(self) -> None:
        for (_, name), source in self.resolved["source"].items():
            self.assertRegex(source["text"], rf"^{re.escape(name)} ::= ")
            lines = (ASN1 / source["file"]).read_text(encoding="utf-8").splitlines()
            self.assertEqual(lines[source["line"] - 1], source["text"].splitlines()[0])

    def test_files_carry_the_licence_and_keep_to_the_line_length(self) -> None:
        for path in ASN1.glob("*.asn"):
            lines = path.read_text(encoding="utf-8").splitlines()
            self.assertEqual(lines[0], "-- SPDX-License-Identifier: Apache-2.0", path.name)
            self.assertLessEqual(max(map(len, lines)), 100, path.name)


@unittest.skipUnless(COMPILER, "erlc is not installed")
class OtherCompiler(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def test_erlang_reads_every_module(self) -> None:
        for path in ASN1.glob("*.asn"):
            shutil.copy(path, self.folder)
        for name in ("PKIX1Explicit88", "PKIX1Implicit88", "PEDefinitions", "RSPDefinitions"):
            self.assertCompiles(name)
        self.assertCompiles("SGP32Definitions")

    def test_erlang_refuses_a_faulty_module(self) -> None:
        faulty = "M DEFINITIONS AUTOMATIC TAGS ::=\nBEGIN\nA ::= SEQUENCE { b B }\nEND\n"
        (self.folder / "M.asn").write_text(faulty, encoding="utf-8")
        self.assertNotEqual(compile_with_erlang(self.folder, "M").returncode, 0)

    def assertCompiles(self, name: str) -> None:
        done = compile_with_erlang(self.folder, name)
        self.assertEqual(done.returncode, 0, f"{name}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    unittest.main()
