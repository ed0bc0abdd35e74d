# SPDX-License-Identifier: Apache-2.0
"""Values in which something is exchanged: refused with a place, or encoded as what decodes again."""

from __future__ import annotations

import datetime
import random
import time
import unittest
from typing import Any

import sgp32
from support import vectors

SECONDS = 5
JUNK: list[Any] = [
    None, True, False, 0, 1, -1, 2**31, 2**63, -(2**63) - 1, 2**500, 0.5, "", "a", "\ud800", "é", "1.2.3",
    "2.999", b"", b"\0", b"\x05\0", bytes(300), bytearray(3), memoryview(b"ab"), [], [None], [b"\x99\0"],
    (), ("a",), ("a", 1), (b"\xff", 8), (b"\xff", 7), (b"", 0), (b"a", -1), (b"a", 2**70), {}, {"a": 1}, {1: 2},
    {"$unknown": [b"\x9f\x7f\0"]}, ("$unknown", b"\x9f\x7f\0"), ("$unknown", b"\x81"), object(),
    datetime.datetime(2026, 1, 1), datetime.datetime(1, 1, 1), datetime.datetime(9999, 12, 31, 23, 59, 59, 999999),
]  # fmt: skip


def changed(value: Any, chance: random.Random, others: list[Any]) -> Any:
    """A copy with one part exchanged, taken away or doubled."""
    if chance.random() < 0.25:
        return chance.choice(JUNK if chance.random() < 0.7 else others)
    if isinstance(value, dict) and value:
        made = dict(value)
        name = chance.choice(list(made))
        if chance.random() < 0.2:
            del made[name]
        elif chance.random() < 0.1:
            made[chance.choice(["nothing", "$unknown", 5, ""])] = chance.choice(JUNK)
        else:
            made[name] = changed(made[name], chance, others)
        return made
    if isinstance(value, list) and value:
        at = chance.randrange(len(value))
        kept = chance.choice(([], [value[at]] * 2, [changed(value[at], chance, others)]))
        return [*value[:at], *kept, *value[at + 1 :]]
    if isinstance(value, tuple):
        return tuple(
            changed(each, chance, others) if chance.random() < 0.6 else each for each in value
        )
    return chance.choice(JUNK)


class Random(unittest.TestCase):
    def test_changed_values_are_refused_or_decode_again(self) -> None:
        seed = time.time_ns()
        chance = random.Random(seed)
        values = [(type_, sgp32.decode(type_, der)) for type_, der, _ in vectors()]
        others = [value for _, value in values]
        encoded = refused = 0
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            type_, value = chance.choice(values)
            value = changed(value, chance, others)
            with self.subTest(seed=seed, type=type_, value=value):
                try:
                    der = sgp32.encode(type_, value)
                except sgp32.EncodeError as error:
                    refused += 1
                    self.assertTrue(error.path.startswith(type_.partition(".")[2]), error.path)
                    self.assertTrue(str(error).startswith(error.path))
                    continue
                encoded += 1
                self.assertEqual(sgp32.encode(type_, sgp32.decode(type_, der)), der)
                self.assertEqual(sgp32.view(der, type_).to_dict(), sgp32.decode(type_, der))
        self.assertGreater(encoded, 100)
        self.assertGreater(refused, 100)

    def test_changed_octets_are_refused_or_encode_again(self) -> None:
        seed = time.time_ns()
        chance = random.Random(seed)
        messages = [(type_, der) for type_, der, _ in vectors()]
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            type_, der = chance.choice(messages)
            octets = bytearray(der)
            for _ in range(chance.randrange(1, 4)):
                octets[chance.randrange(len(octets))] = chance.randrange(256)
            lenient = chance.random() < 0.5
            with self.subTest(seed=seed, type=type_, octets=octets.hex(), lenient=lenient):
                try:
                    value = sgp32.decode(type_, octets, lenient)
                except sgp32.DecodeError:
                    self.assertRaises(sgp32.DecodeError, sgp32.view, octets, type_, lenient)
                    continue
                view = sgp32.view(octets, type_, lenient)
                self.assertEqual(sgp32.encode(type_, value), view.der)
                self.assertEqual(view.to_dict(), value)
                if not lenient:
                    self.assertEqual(view.der, octets)


if __name__ == "__main__":
    unittest.main()
