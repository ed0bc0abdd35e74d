# SPDX-License-Identifier: Apache-2.0
"""Tests of ``asn1gen.tags``: identifier octets and the rules for putting a tag over a type."""

from __future__ import annotations

import unittest

import support  # noqa: F401

from asn1gen import tags


class Identifier(unittest.TestCase):
    CASES = {
        ("context", 0, False): "80",
        ("context", 30, True): "BE",
        ("context", 31, False): "9F1F",
        ("context", 81, True): "BF51",
        ("context", 123, False): "9F7B",
        ("context", 128, True): "BF8100",
        ("application", 26, False): "5A",
        ("application", 55, False): "5F37",
        ("private", 3, True): "E3",
        ("universal", 16, True): "30",
    }

    def test_identifier_octets(self) -> None:
        for (tag_class, number, constructed), octets in self.CASES.items():
            with self.subTest(octets):
                self.assertEqual(tags.identifier(tag_class, number, constructed), octets)


class Apply(unittest.TestCase):
    def test_implicit_takes_the_place_of_a_universal_tag(self) -> None:
        found = tags.apply("context", 1, False, tags.universal("INTEGER"), "INTEGER")
        expected = {"class": "context", "number": 1, "mode": "implicit", "hex": "81"}
        self.assertEqual(found, [expected])

    def test_implicit_notes_the_written_tag_that_it_replaces(self) -> None:
        inner = tags.apply("application", 26, False, tags.universal("OCTET STRING"), "OCTET STRING")
        found = tags.apply("context", 0, False, inner, "OCTET STRING")
        self.assertEqual((found[0]["hex"], found[0]["replaces"]), ("80", "5A"))

    def test_explicit_wraps(self) -> None:
        found = tags.apply("context", 0, True, tags.universal("INTEGER"), "INTEGER")
        self.assertEqual([tag["hex"] for tag in found], ["A0", "02"])

    def test_implicit_over_explicit_still_wraps(self) -> None:
        inner = tags.apply("context", 81, False, [], "CHOICE")
        found = tags.apply("context", 1, False, inner, "CHOICE", automatic=True)
        expected = {
            "class": "context",
            "number": 1,
            "mode": "explicit",
            "hex": "A1",
            "automatic": True,
            "replaces": "BF51",
            "written": "implicit",
        }
        self.assertEqual(found, [expected])

    def test_implicit_over_a_wrapped_primitive_is_constructed(self) -> None:
        inner = tags.apply("context", 0, True, tags.universal("INTEGER"), "INTEGER")
        found = tags.apply("context", 5, False, inner, "INTEGER")
        self.assertEqual([tag["hex"] for tag in found], ["A5", "02"])


if __name__ == "__main__":
    unittest.main()
