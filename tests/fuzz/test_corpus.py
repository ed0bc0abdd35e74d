# SPDX-License-Identifier: Apache-2.0
"""The scripts around the fuzz targets: corpora as text, the table, the planted fault."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FUZZ = ROOT / "fuzz"


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a script of fuzz/."""
    command = [sys.executable, "-B", str(FUZZ / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


class Corpus(unittest.TestCase):
    """Committed corpora and what is made of them."""

    def test_every_target_has_a_corpus_of_hex_lines(self) -> None:
        targets = sorted(path.stem for path in FUZZ.glob("targets/*.c"))
        self.assertGreaterEqual(len(targets), 17)
        self.assertEqual(targets, sorted(path.stem for path in FUZZ.glob("corpus/*.hex")))
        for path in FUZZ.glob("corpus/*.hex"):
            for line in path.read_text(encoding="ascii").splitlines():
                self.assertRegex(line, r"^([0-9a-f]{2})+$", path.name)

    def test_pack_takes_the_smallest_that_fit(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name, "in")
            folder.mkdir()
            for number, size in enumerate((300, 2, 400, 1)):
                (folder / str(number)).write_bytes(bytes([number]) * size)
            target = Path(name, "out", "one.hex")
            self.assertEqual(run("corpus.py", "pack", str(folder), str(target), "1").returncode, 0)
            sizes = [len(line) // 2 for line in target.read_text().splitlines()]
            self.assertEqual(sizes, [1, 2, 300])

    def test_unpack_gives_a_file_for_each_line(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            self.assertEqual(run("corpus.py", "unpack", name).returncode, 0)
            for path in FUZZ.glob("corpus/*.hex"):
                lines = path.read_text().split()
                files = sorted(Path(name, path.stem).iterdir())
                self.assertEqual([file.read_bytes().hex() for file in files], lines)

    def test_row_has_the_figures_of_the_log(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            log = Path(name, "log")
            log.write_text(
                "#9\tDONE   cov: 12 ft: 34 corp: 5/67Kb lim: 4 exec/s: 1\n"
                "Done 9000 runs in 3 second(s)\nstat::number_of_executed_units: 9000\n"
            )
            row = run("corpus.py", "row", "bsp", "3", str(log)).stdout
            self.assertEqual(row, "| bsp | 3 | 9,000 | 3,000 | 12 | 34 | 5 | 67Kb |\n")


class Plant(unittest.TestCase):
    """The fault that a target has to find."""

    def test_there_is_a_check_to_break(self) -> None:
        source = ROOT / "src" / "der" / "tlv.c"
        with tempfile.TemporaryDirectory() as name:
            copy = Path(name, "planted.c")
            again = Path(name, "again.c")
            self.assertEqual(run("plant.py", str(source), str(copy)).returncode, 0)
            self.assertNotEqual(copy.read_text(), source.read_text())
            self.assertNotEqual(run("plant.py", str(copy), str(again)).returncode, 0)


class Files(unittest.TestCase):
    """What other services read names what there is."""

    def test_scripts_name_programs_that_are_built(self) -> None:
        build = (FUZZ / "oss-fuzz" / "build.sh").read_text()
        self.assertIn("SGP32_FUZZ_ENGINE", build)
        self.assertTrue(re.search(r"fuzz_\S*", build))


if __name__ == "__main__":
    unittest.main()
