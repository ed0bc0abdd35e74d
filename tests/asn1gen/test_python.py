# SPDX-License-Identifier: Apache-2.0
"""Tests of ``asn1gen.python``: the Python types of a schema."""

from __future__ import annotations

import unittest

from support import module, resolved

from asn1gen import python
from asn1gen.layout import Layout

BODY = """\
Kind ::= ENUMERATED { one(1), two(2) }
Inner ::= SEQUENCE { flag NULL OPTIONAL, on BOOLEAN DEFAULT FALSE, kind Kind }
Message ::= [81] SEQUENCE { text UTF8String, times SEQUENCE OF UTCTime, inner Inner,
  part CHOICE { small INTEGER, large OCTET STRING } }
Hyphened ::= SEQUENCE { first-part INTEGER }
Keyword ::= SEQUENCE { global INTEGER, ... }
Other ::= Inner
"""


def text(name: str = "SGP32Definitions", extensible: bool = True) -> str:
    """The type file of a small module."""
    return python.PythonTypes(Layout(resolved(module(BODY, name=name, extensible=extensible)))).text()


class Definitions(unittest.TestCase):
    def test_sequences_are_classes_of_their_components(self) -> None:
        self.assertIn(
            "class Inner(Extensible):\n    flag: NotRequired[None]\n    on: NotRequired[Inner_on]\n    kind: Kind\n",
            text(),
        )
        self.assertIn("class Inner(TypedDict):\n", text(extensible=False))
        self.assertIn("times: Message_times\n", text())
        self.assertIn("Message_times: TypeAlias = list[datetime | str]\n", text())

    def test_choices_are_tuples_of_name_and_value(self) -> None:
        self.assertIn(
            'Message_part: TypeAlias = (\n    tuple[Literal["small"], int]\n    | tuple[Literal["large"], bytes]\n'
            '    | tuple[Literal["$unknown"], bytes]\n)',
            text(),
        )

    def test_enumerations_are_their_names(self) -> None:
        self.assertIn('Kind: TypeAlias = Literal["one", "two"]\n', text())

    def test_names_that_are_no_identifiers_are_keys(self) -> None:
        self.assertIn('Hyphened = TypedDict("Hyphened", {\n    "first-part": int,\n', text())
        self.assertIn(
            'Keyword = TypedDict("Keyword", {\n    "global": int,\n    "$unknown": NotRequired[list[bytes]],\n', text()
        )

    def test_a_type_that_is_another_is_that(self) -> None:
        self.assertIn("Other: TypeAlias = Inner\n", text())

    def test_messages_have_calls_of_their_own(self) -> None:
        self.assertIn('def decode(type: Literal["Message", "SGP32Definitions.Message"], data: Octets, ', text())
        self.assertNotIn('Literal["Inner"', text())

    def test_a_name_of_two_modules_is_that_of_the_first(self) -> None:
        both = resolved(module("A ::= INTEGER", name="SGP32Definitions"), module("A ::= NULL", name="RSPDefinitions"))
        made = python.PythonTypes(Layout(both)).text()
        self.assertIn("A: TypeAlias = int\n", made)
        self.assertIn("RSPDefinitions_A: TypeAlias = None\n", made)

    def test_the_file_is_python(self) -> None:
        compile(text(), "schema.pyi", "exec")


if __name__ == "__main__":
    unittest.main()
