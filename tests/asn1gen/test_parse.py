# SPDX-License-Identifier: Apache-2.0
"""Tests of ``asn1gen.parse``: the tree, line numbers, comments, and errors with their place."""

from __future__ import annotations

import unittest
from pathlib import Path

from support import module

from asn1gen import parse
from asn1gen.errors import Asn1Error
from asn1gen.syntax import Module


def parsed(text: str) -> Module:
    return parse.parse_text(text, Path("M.asn"))[0]


class Tree(unittest.TestCase):
    def test_header_imports_and_values(self) -> None:
        text = (
            "M {iso(1) 2} DEFINITIONS IMPLICIT TAGS EXTENSIBILITY IMPLIED ::= BEGIN\n"
            "EXPORTS ALL; IMPORTS A, id-b FROM N {2 23} C FROM O;\n"
            "id-c OBJECT IDENTIFIER ::= { id-b 1 }\nEND"
        )
        found = parsed(text)
        self.assertEqual((found.name, found.tag_default), ("M", "IMPLICIT"))
        self.assertTrue(found.extensibility_implied)
        imports = [(item.module, item.symbols) for item in found.imports]
        self.assertEqual(imports, [("N", ["A", "id-b"]), ("O", ["C"])])
        self.assertEqual(found.values[0].value.content, ("id-b", 1))

    def test_module_without_tag_default_is_explicit(self) -> None:
        found = parsed("M DEFINITIONS ::= BEGIN A ::= NULL END")
        self.assertEqual(found.tag_default, "EXPLICIT")
        self.assertFalse(found.extensibility_implied)

    def test_every_builtin_type(self) -> None:
        kinds = {
            "BOOLEAN": "BOOLEAN",
            "NULL": "NULL",
            "INTEGER { a(1) } (0..5)": "INTEGER",
            "ENUMERATED { a(1), b(2) }": "ENUMERATED",
            "BIT STRING { a(0) }": "BIT STRING",
            "OCTET STRING (SIZE (1..MAX))": "OCTET STRING",
            "OBJECT IDENTIFIER": "OBJECT IDENTIFIER",
            "UTF8String (SIZE (3))": "UTF8String",
            "ANY DEFINED BY x": "ANY",
            "TYPE-IDENTIFIER.&Type": "OPEN",
            "SEQUENCE { }": "SEQUENCE",
            "SET { a NULL }": "SET",
            "CHOICE { a NULL, ... }": "CHOICE",
            "SEQUENCE SIZE (1..4) OF NULL": "SEQUENCE OF",
            "SET (SIZE (1..4)) OF NULL": "SET OF",
            "ANYTHING": "REFERENCE",
        }
        for text, kind in kinds.items():
            with self.subTest(text):
                self.assertEqual(parsed(module(f"A ::= {text}")).types[0].type.kind, kind)

    def test_size_belongs_to_what_it_stands_at(self) -> None:
        node = parsed(module("A ::= SEQUENCE SIZE (1..4) OF OCTET STRING (SIZE (2))")).types[0].type
        self.assertEqual(node.size.bounds, [1, 4])
        self.assertEqual(node.element.size.bounds, [2, 2])

    def test_tags_are_outermost_first(self) -> None:
        node = parsed(module("A ::= [1] EXPLICIT [APPLICATION 2] NULL")).types[0].type
        written = [(tag.tag_class, tag.number, tag.mode) for tag in node.tags]
        self.assertEqual(written, [("context", 1, "EXPLICIT"), ("application", 2, None)])

    def test_keyword_prefix_and_hyphens_in_names(self) -> None:
        found = parsed(module("SETTER ::= SEQUENCEd\nSEQUENCEd ::= BIT STRING { a-b-1(0) }"))
        self.assertEqual(found.types[0].type.reference, "SEQUENCEd")
        self.assertEqual(found.types[1].type.named, [("a-b-1", 0)])


class Source(unittest.TestCase):
    def test_type_keeps_its_lines_and_the_comment_above(self) -> None:
        body = "-- other\n\n-- 30: first.\n-- second\nA ::= SEQUENCE {\n  a NULL -- in\n}\nB ::= A"
        first, second = parsed(module(body)).types
        self.assertEqual((first.line, first.end_line), (7, 9))
        self.assertEqual(first.text, "A ::= SEQUENCE {\n  a NULL -- in\n}")
        self.assertEqual(first.comment, "30: first.\nsecond")
        self.assertEqual((second.text, second.comment), ("B ::= A", ""))

    def test_comment_ends_at_second_dashes_or_line_end(self) -> None:
        found = parsed(module("A ::= -- x -- NULL -- y\n-- z --B ::= NULL"))
        self.assertEqual([item.name for item in found.types], ["A", "B"])


class Errors(unittest.TestCase):
    CASES = {
        "A ::= SEQUENCE {\n a NULL b NULL }": (4, "unexpected 'b'"),
        "A ::= SEQUENCE {\n a NULL, }": (4, "unexpected '}'"),
        "A ::= [x] NULL": (3, "unexpected 'x'"),
        "A ::= INTEGER ?": (3, "unexpected character '?'"),
        "a ::= NULL": (3, "unexpected '::='"),
        "A ::=\n\nOCTET NULL": (5, "unexpected 'NULL'"),
        "A ::= CHOICE { a NULL,\n..., b NULL }": (4, "additions after an extension marker"),
    }

    def test_error_names_file_line_and_cause(self) -> None:
        for body, (line, message) in self.CASES.items():
            with self.subTest(body), self.assertRaises(Asn1Error) as caught:
                parsed(module(body))
            self.assertTrue(str(caught.exception).startswith(f"M.asn:{line}: {message}"))

    def test_missing_end_is_reported_at_the_last_token(self) -> None:
        with self.assertRaises(Asn1Error) as caught:
            parsed("M DEFINITIONS ::= BEGIN\nA ::= NULL\n")
        self.assertEqual(str(caught.exception), "M.asn:2: unexpected end of file")


if __name__ == "__main__":
    unittest.main()
