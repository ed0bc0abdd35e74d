# SPDX-License-Identifier: Apache-2.0
"""The modules for other compilers: what they must and must not hold, and that asn1c reads them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

from asn1gen.dialects import DIALECTS, emit_dialect  # noqa: E402

RESOLVED = json.loads((ROOT / "asn1" / "resolved.json").read_text(encoding="utf-8"))
TYPE_COUNT = sum(len(module["types"]) for module in RESOLVED["modules"])


def text_of(dialect: str) -> str:
    """Give all text of a dialect."""
    return "\n".join(DIALECTS[dialect](RESOLVED).files().values())


def assignments(text: str) -> dict[str, str]:
    """Give what stands behind `::=` for each type."""
    found = re.findall(r"^([A-Z][\w-]*) ::= (.*?)(?=^[A-Z][\w-]* ::= |^END)", text, re.M | re.S)
    return {name: body.strip() for name, body in found}


class Dialects(unittest.TestCase):
    """What the text of each dialect holds."""

    def test_every_type_is_written(self) -> None:
        for dialect in DIALECTS:
            names = re.findall(r"^([A-Z][\w-]*) ::= ", text_of(dialect), re.M)
            own = [name for name in names if not re.match(r".*-Untagged$|Element-\d+$", name)]
            self.assertEqual(len(own), TYPE_COUNT, dialect)

    def test_one_name_space_has_no_name_twice(self) -> None:
        for dialect in ("libtasn1", "asn1c"):
            names = re.findall(r"^([A-Z][\w-]*) ::= ", text_of(dialect), re.M)
            self.assertEqual(len(names), len(set(names)), dialect)

    def test_every_tag_says_its_mode(self) -> None:
        for dialect in DIALECTS:
            text = text_of(dialect)
            tags = re.findall(r"\[(?:[A-Z]+ )?\d+\] (\w+)", text)
            self.assertEqual(set(tags), {"IMPLICIT", "EXPLICIT"}, dialect)
            self.assertNotIn("AUTOMATIC", text)

    def test_no_tag_stands_over_a_tagged_type(self) -> None:
        for dialect in ("libtasn1", "asn1c"):
            text = text_of(dialect)
            tagged = {name for name, body in assignments(text).items() if body.startswith("[")}
            self.assertGreater(len(tagged), 100)
            over = re.findall(r"\] (?:IM|EX)PLICIT ([A-Z][\w-]*)", text)
            self.assertEqual(tagged & set(over), set(), dialect)

    def test_only_extensible_types_have_a_marker(self) -> None:
        self.assertNotIn("...", text_of("libtasn1"))
        extensible = re.findall(r'"extensible": true', json.dumps(RESOLVED))
        for dialect in ("erlang", "asn1c"):
            self.assertEqual(text_of(dialect).count("..."), len(extensible), dialect)

    def test_single_tag_over_a_choice_that_the_specification_tags_twice(self) -> None:
        body = assignments(text_of("asn1c"))["CancelSessionRequestEs9"]
        self.assertIn("[1] EXPLICIT Sgp22-CancelSessionResponse-Untagged", body)

    def test_files_that_have_the_text_are_left_alone(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            [path] = emit_dialect(RESOLVED, "libtasn1", Path(folder))
            before = path.stat().st_mtime_ns
            emit_dialect(RESOLVED, "libtasn1", Path(folder))
            self.assertEqual(path.stat().st_mtime_ns, before)

    @unittest.skipUnless(shutil.which("asn1c"), "needs asn1c")
    def test_asn1c_reads_its_dialect(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            [path] = emit_dialect(RESOLVED, "asn1c", Path(folder))
            result = subprocess.run(
                ["asn1c", "-EF", str(path)], capture_output=True, text=True, check=False
            )
            self.assertEqual(result.returncode, 0, result.stderr)


if __name__ == "__main__":
    unittest.main()
