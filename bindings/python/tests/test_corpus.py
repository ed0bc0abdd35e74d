# SPDX-License-Identifier: Apache-2.0
"""Python behaves as C does, on every message there is."""

from __future__ import annotations

import json
import unittest

import sgp32
from support import mix, same, shared, tool, vectors


def corpus() -> list[tuple[str, bytes, object]]:
    """Type, octets and value of the shared random values."""
    lines = [json.loads(line) for line in shared("random_v13.jsonl")]
    return [(line["type"], bytes.fromhex(line["hex"]), line["value"]) for line in lines]


def wire() -> list[tuple[str, bytes, bool]]:
    """Type, octets and whether to accept them, of the shared hand-made messages."""
    found = []
    for line in shared("wire_vectors.txt"):
        message, _, remark = line.partition("#")
        if message.strip():
            type_, octets = message.split()
            rejected = "reject" in remark or "SIZE viol" in remark
            found.append((type_, bytes.fromhex(octets), not rejected))
    return found


class Corpus(unittest.TestCase):
    def test_values_are_those_of_the_corpus(self) -> None:
        for type_, der, value in corpus():
            with self.subTest(type=type_, der=der.hex()):
                self.assertTrue(same(sgp32.decode(type_, der), value))

    def test_committed_vectors_have_their_values(self) -> None:
        messages = vectors()
        self.assertGreater(len(messages), 300)
        for type_, der, value in messages:
            with self.subTest(type=type_, der=der.hex()):
                if value is not None:
                    self.assertTrue(same(sgp32.decode(type_, der), value))

    def test_encoding_what_was_decoded_gives_the_same_octets(self) -> None:
        for type_, der, *_ in [*corpus(), *vectors(), *mix()]:
            with self.subTest(type=type_, der=der.hex()):
                for defaults in (False, True):
                    value = sgp32.decode(type_, der, defaults=defaults)
                    self.assertEqual(sgp32.encode(type_, value), der)
                text = sgp32.to_json(type_, der)
                self.assertEqual(sgp32.from_json(type_, text), der)

    def test_values_are_what_the_tool_prints(self) -> None:
        messages = [(type_, der) for type_, der, *_ in [*corpus(), *vectors(), *mix()]]
        printed = tool(lines=[f"{type_} {der.hex()}" for type_, der in messages])
        self.assertEqual(len(printed), len(messages))
        for (type_, der), line in zip(messages, printed):
            with self.subTest(type=type_, der=der.hex()):
                self.assertTrue(same(sgp32.decode(type_, der), line["value"]))
                self.assertEqual(json.loads(sgp32.to_json(type_, der)), line["value"])

    def test_views_have_the_same_values(self) -> None:
        for type_, der, *_ in [*corpus(), *vectors(), *mix()]:
            with self.subTest(type=type_, der=der.hex()):
                view = sgp32.view(der, type_)
                self.compare(view, sgp32.decode(type_, der))
                self.assertEqual(view.der, der)

    def compare(self, view: object, value: object) -> None:
        """Every part of a view, read by itself, is that of the decoded value."""
        if not isinstance(view, sgp32.View):
            self.assertEqual(view, value)
            self.assertIs(type(view), type(value))
            return
        self.assertEqual(view.to_dict(), value)
        if isinstance(value, dict):
            self.assertEqual(view.keys(), list(value))
            for name in value:
                self.compare(view[name], value[name])
        elif isinstance(value, tuple) and isinstance(value[0], str):
            self.assertEqual(view.choice, value[0])
            self.compare(view.value, value[1])
        elif isinstance(value, list):
            self.assertEqual(len(view), len(value))
            for part, each in zip(view, value):
                self.compare(part, each)


class Verdicts(unittest.TestCase):
    def test_hand_made_messages_are_accepted_and_refused(self) -> None:
        for type_, der, accepted in wire():
            with self.subTest(type=type_, der=der.hex()):
                if accepted:
                    self.assertEqual(sgp32.encode(type_, sgp32.decode(type_, der)), der)
                else:
                    self.assertRaises(sgp32.DecodeError, sgp32.decode, type_, der)

    def test_errors_are_those_of_the_tool(self) -> None:
        messages = [(type_, der) for type_, der, _ in wire()]
        for type_, der in mix():
            if len(der) < 2000:
                # Every prefix, and every octet changed: most are refused somewhere inside.
                messages += [(type_, der[:size]) for size in range(0, len(der), 7)]
                messages += [
                    (type_, der[:at] + bytes([der[at] ^ 0x41]) + der[at + 1 :])
                    for at in range(0, len(der), 3)
                ]
        for lenient in (False, True):
            option = ["--lenient"] if lenient else []
            lines = [f"{type_} {der.hex() or '-'}" for type_, der in messages if der]
            printed = tool(*option, lines=lines)
            self.assertEqual(len(printed), len(lines))
            for (type_, der), line in zip([each for each in messages if each[1]], printed):
                with self.subTest(type=type_, der=der.hex(), lenient=lenient):
                    self.check(type_, der, lenient, line)

    def check(self, type_: str, der: bytes, lenient: bool, line: dict) -> None:
        if "value" in line:
            self.assertTrue(same(sgp32.decode(type_, der, lenient), line["value"]))
            return
        for call in (
            lambda: sgp32.decode(type_, der, lenient),
            lambda: sgp32.view(der, type_, lenient),
        ):
            with self.assertRaises(sgp32.DecodeError) as caught:
                call()
            error, expected = caught.exception, line["error"]
            self.assertEqual(
                (error.code, error.offset, error.path, str(error)),
                (expected["code"], expected["offset"], expected["path"], expected["message"]),
            )
            self.assertEqual(error.type, line["type"])


if __name__ == "__main__":
    unittest.main()
