# SPDX-License-Identifier: Apache-2.0
"""What scripts/bench makes of its figures: verdicts, tables, the picture. Measures nothing."""

from __future__ import annotations

import copy
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "bench"))

import done  # noqa: E402
import picture  # noqa: E402
import python_peers  # noqa: E402
import results  # noqa: E402
import run  # noqa: E402
import subjects  # noqa: E402
import tables  # noqa: E402
import times  # noqa: E402
from crypto import Gain, Operation  # noqa: E402

FOOTPRINT = """sgp32_decode                           700  run > engine_run
sgp32_encode                           500  put
sgp32_encode, SGP32_LENIENT=OFF        504  encode
flash 28000 of 28672, worst stack 808 of 1024; an IPA 19866 of 20480; protocol and crypto: flash 1
"""


def good() -> results.Results:
    """Figures with which everything is met: ours take 1 for each octet, asn1c 100, the others 200."""
    every = subjects.every()
    names = {"ours": 1, "asn1c": 100, "libtasn1": 200, "erlang": 200, "openssl": 200}

    def figures(program: str, scale: int) -> dict[str, dict[str, float]]:
        operations = times.OF_PEERS.get(program, times.OPERATIONS)
        return {
            one.name: {operation: scale * len(one.der) for operation in operations}
            for one in every
            if program != "openssl" or one.type == subjects.CERTIFICATE
        }

    memory = {
        program: {name: {one: [0, 0, 900] for one in row} for name, row in figures(program, 1).items()}
        for program in names
    }
    measured = {program: figures(program, scale) for program, scale in names.items()}
    return results.Results(
        machine="a machine", compiler="a compiler",
        titles={name: f"{name} 1.0" for name in names if name != "ours"},
        counts=copy.deepcopy({name: measured[name] for name in names if name != "erlang"}),  # type: ignore[arg-type]
        times=measured, memory=memory,
        crypto=[Operation("verify", 1.02, 1.0, 1.05, None, 0, 47, 1000, 5)],
        gains=[Gain("verify", 1.95, 1.9, 2.0, 2.0, 0)],
    )  # fmt: skip


def failed(found: results.Results) -> list[str]:
    return [one.text for one in done.of_run(found) if not one.met]


class Demands(unittest.TestCase):
    def test_all_are_met_by_good_figures(self) -> None:
        self.assertEqual(failed(good()), [])

    def one_fails(self, found: results.Results, part: str) -> None:
        texts = failed(found)
        self.assertEqual(len(texts), 1, texts)
        self.assertIn(part, texts[0])

    def test_ratio_to_the_floor_fails(self) -> None:
        for operation, factor in (("decode", 3.6), ("encode", 2.1)):
            found = good()
            for row in found.counts["ours"].values():
                row[operation] = factor * row[operation]  # type: ignore[assignment]
            self.one_fails(found, f"{operation}: instructions at most")

    def test_too_close_to_asn1c_fails(self) -> None:
        for operation, factor in (("decode", 5.4), ("encode", 12.9)):
            found = good()
            for row in found.counts["asn1c"].values():
                row[operation] = factor * row[operation] / 100  # type: ignore[assignment]
            self.one_fails(found, f"{operation}: at least")

    def test_one_message_slower_than_asn1c_fails(self) -> None:
        for operation in done.SHARED:
            found = good()
            found.times["ours"]["package_result"][operation] *= 101
            self.one_fails(found, "no message slower")

    def test_list_that_is_not_linear_fails(self) -> None:
        found = good()
        found.counts["ours"]["structs_10000"]["json_read"] *= 2
        self.one_fails(found, "linear")

    def test_slow_or_allocating_crypto_fails(self) -> None:
        for change in ({"time": 1.06}, {"allocations": 1}):
            found = good()
            found.crypto[0].__dict__.update(change)
            self.one_fails(found, "verify: at most 1.05")

    def test_threads_that_gain_little_fail(self) -> None:
        found = good()
        found.gains[0].gain = 1.79
        self.one_fails(found, "two threads")

    def test_missing_figures_are_not_met(self) -> None:
        found = good()
        del found.counts["asn1c"]
        self.assertEqual(len(failed(found)), 2)

    def test_footprint_is_read_and_judged(self) -> None:
        self.assertTrue(all(one.met for one in done.footprint(FOOTPRINT)))
        for old, new in (("28000", "28673"), ("19866", "20481"), ("700  run", "769  run"), ("500  put", "513  put")):
            found = list(done.footprint(FOOTPRINT.replace(old, new)))
            self.assertEqual(sum(not one.met for one in found), 1, new)
        self.assertFalse(any(one.met for one in done.footprint("")))

    def test_board_that_fails_or_is_not_there_is_not_met(self) -> None:
        for outcome, met in ((None, False), ((1, "refused"), False), ((0, "the same results"), True)):
            with mock.patch.object(done, "script", return_value=outcome):
                self.assertEqual(done.board().met, met)

    def test_exit_status_tells_whether_all_are_met(self) -> None:
        with mock.patch("builtins.print"):
            self.assertEqual(done.show([done.Demand("a", "1", True)], False), 0)
            self.assertEqual(done.show([done.Demand("a", "1", True), done.Demand("b", "2", False)], False), 1)


class Shown(unittest.TestCase):
    def test_picture_is_well_formed_and_inside_its_frame(self) -> None:
        found = good()
        found.titles["asn1tools"] = "asn1tools <1.0>"  # some messages only
        found.times["asn1tools"] = {"psmo_package": {"decode": 5.0, "encode": 5.0}}
        root = ElementTree.fromstring(picture.draw(found))
        width, height = float(root.attrib["width"]), float(root.attrib["height"])
        for element in root.iter():
            for key, most in (("x", width), ("cx", width), ("y", height), ("cy", height)):
                self.assertTrue(0 <= float(element.attrib.get(key, 0)) <= most, element.attrib)

    def test_every_row_of_a_table_has_all_columns(self) -> None:
        for table in [*tables.every(good()), tables.comparison(good())]:
            for row in table.rows:
                self.assertEqual(len(row), len(table.header), table.title)
            self.assertIn(table.header[-1], table.text(False))

    def test_page_goes_between_its_marks(self) -> None:
        text = run.between(f"before\n{run.BEGIN}\nold\n{run.END}\nafter", "new")
        self.assertEqual(text, f"before\n{run.BEGIN}\n\nnew\n\n{run.END}\nafter")

    def test_results_come_back_from_their_file(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            with mock.patch.object(results, "FILE", Path(folder, "results.json")):
                results.save(good())
                self.assertEqual(results.load(), good())


class Subjects(unittest.TestCase):
    def test_lists_are_der(self) -> None:
        for subject in subjects.lists():
            tag, octets = subject.der[:2], subject.der[2]
            size = octets if octets < 0x80 else int.from_bytes(subject.der[3 : 3 + octets - 0x80], "big")
            header = 3 if octets < 0x80 else 3 + octets - 0x80
            self.assertEqual(tag[0], 0xBF)
            self.assertEqual(len(subject.der), header + size)

    def test_names_are_unique_words(self) -> None:
        names = [one.name for one in subjects.every()]
        self.assertEqual(len(names), len(set(names)))
        self.assertFalse([name for name in names if " " in name])


class PythonPeers(unittest.TestCase):
    def test_peer_that_cannot_read_the_modules_is_left_out(self) -> None:
        def broken() -> None:
            raise ValueError("no such notation")

        codecs = {"unittest": broken}  # a name that can be imported
        with mock.patch.object(python_peers, "CODECS", codecs), mock.patch("builtins.print") as said:
            self.assertEqual(list(python_peers.measure(subjects.mix(), lambda _: None)), [])
        self.assertIn("no such notation", said.call_args.args[0])

    def test_absent_peers_are_passed_over(self) -> None:
        with mock.patch.object(python_peers, "CODECS", {"no_such_package": None}):
            self.assertEqual(list(python_peers.measure(subjects.mix(), lambda _: None)), [])


if __name__ == "__main__":
    unittest.main()
