# SPDX-License-Identifier: Apache-2.0
"""Tests of ``asn1gen.resolve``: tagging rules on tiny modules, defaults, references, errors."""

from __future__ import annotations

import unittest

from support import listed, members, module, resolved, starts, types

from asn1gen.errors import Asn1Error


class AutomaticTags(unittest.TestCase):
    def test_list_without_written_tags_is_numbered(self) -> None:
        found = types(module("A ::= SEQUENCE { a NULL, b SEQUENCE { } , c A2 }\nA2 ::= INTEGER"))
        self.assertEqual(members(found["A"]), {"a": "80", "b": "A1", "c": "82"})
        self.assertTrue(found["A"]["automatic_tags"])
        self.assertTrue(all(item["tags"][0]["automatic"] for item in listed(found["A"])))

    def test_one_written_tag_switches_the_whole_list_off(self) -> None:
        # ProfileRollbackResponse: 02 beside a written [81].
        found = types(module("A ::= SEQUENCE { a INTEGER, b [81] C OPTIONAL }\nC ::= SEQUENCE { }"))
        self.assertEqual(members(found["A"]), {"a": "02", "b": "BF51"})
        self.assertFalse(found["A"]["automatic_tags"])

    def test_tags_of_referenced_types_do_not_count(self) -> None:
        found = types(module("A ::= SEQUENCE { a B }\nB ::= [APPLICATION 26] OCTET STRING"))
        self.assertEqual(members(found["A"]), {"a": "80"})
        self.assertEqual(found["A"]["components"][0]["tags"][0]["replaces"], "5A")

    def test_tags_inside_an_inline_list_do_not_count(self) -> None:
        # EnableProfileRequest: A0 {4F | 5A}, 81.
        body = (
            "A ::= [49] SEQUENCE { a CHOICE { x [APPLICATION 15] OCTET STRING, y I }, b BOOLEAN }\n"
            "I ::= [APPLICATION 26] OCTET STRING"
        )
        found = types(module(body))["A"]
        self.assertEqual((starts(found), members(found)), ("BF31", {"a": "A0 E", "b": "81"}))
        self.assertEqual(members(listed(found)[0]), {"x": "4F", "y": "5A"})
        self.assertFalse(listed(found)[0]["automatic_tags"])

    def test_empty_list_counts_as_automatic(self) -> None:
        self.assertTrue(types(module("A ::= SEQUENCE { }"))["A"]["automatic_tags"])

    def test_other_modules_are_never_numbered(self) -> None:
        for tags in ("IMPLICIT", "EXPLICIT"):
            found = types(module("A ::= SEQUENCE { a NULL, b INTEGER }", tags))["A"]
            self.assertEqual(members(found), {"a": "05", "b": "02"})
            self.assertFalse(found["automatic_tags"])


class UntaggedChoice(unittest.TestCase):
    def test_tag_over_untagged_choice_wraps_inline_and_referenced(self) -> None:
        # EimConfigurationData.eimPublicKeyData A5 E; EuiccResultData.addEimResult A8 E.
        body = (
            "A ::= SEQUENCE { a [5] CHOICE { x NULL, y INTEGER }, b [8] C }\n"
            "C ::= CHOICE { t [4] INTEGER, c INTEGER }"
        )
        found = types(module(body))
        self.assertEqual(members(found["A"]), {"a": "A5 E", "b": "A8 E"})
        self.assertEqual(members(found["C"]), {"t": "84", "c": "02"})
        self.assertNotIn("written", listed(found["A"])[0]["tags"][0])

    def test_tag_over_open_type_wraps_and_over_fixed_type_does_not(self) -> None:
        # VendorSpecificExtension: 80, A1 E.
        body = "A ::= SEQUENCE OF SEQUENCE { o [0] OBJECT IDENTIFIER, d [1] TYPE-IDENTIFIER.&Type }"
        found = types(module(body))["A"]["of"]
        self.assertEqual(members(found), {"o": "80", "d": "A1 E"})
        self.assertEqual(found["components"][1]["kind"], "OPEN")

    def test_without_a_tag_there_is_no_wrapper(self) -> None:
        # EuiccPackageSigned.euiccPackage A0 | A1.
        body = "A ::= SEQUENCE { i [0] NULL, p B }\nB ::= CHOICE { x SEQUENCE { }, y SET { } }"
        self.assertEqual(members(types(module(body))["A"]), {"i": "80", "p": "A0|A1"})

    def test_first_tags_reach_through_nested_choices(self) -> None:
        body = "A ::= SEQUENCE { t [9] NULL, c B }\nB ::= CHOICE { x C, y [5] NULL }\nC ::= CHOICE"
        found = types(module(body + " { n [1] NULL, i INTEGER }"))
        self.assertEqual(members(found["A"])["c"], "81|02|85")


class TaggedChoice(unittest.TestCase):
    BODY = "C ::= [81] CHOICE { x SEQUENCE { }, y INTEGER }\n"

    def test_written_tag_replaces_and_still_wraps(self) -> None:
        # ESipa BF4F {BF51 {A0 ...}}: the tag stands once.
        found = types(module(self.BODY + "A ::= [79] CHOICE { p [81] C, e INTEGER }"))
        self.assertEqual((starts(found["C"]), starts(found["A"])), ("BF51 E", "BF4F E"))
        self.assertEqual(members(found["A"]), {"p": "BF51 E", "e": "02"})
        tag = listed(found["A"])[0]["tags"][0]
        self.assertEqual((tag["replaces"], tag["written"]), ("BF51", "implicit"))

    def test_automatic_tag_replaces_and_still_wraps(self) -> None:
        # CancelSessionRequestEsipa: BF41 {80, A1 {A0 ...}}.
        found = types(module(self.BODY + "A ::= [65] SEQUENCE { t OCTET STRING, r C }"))
        self.assertEqual(members(found["A"]), {"t": "80", "r": "A1 E"})

    def test_without_a_tag_its_own_shows(self) -> None:
        found = types(module(self.BODY + "L ::= SEQUENCE OF C"))
        self.assertEqual(starts(found["L"]["of"]), "BF51 E")
        self.assertNotIn("replaces", found["L"]["of"]["tags"][0])


class TaggedType(unittest.TestCase):
    def test_equal_tag_over_tagged_type_stands_once(self) -> None:
        # Psmo iccid 5A, ProfileInstallationResultData BF27.
        body = (
            "A ::= SEQUENCE { i [APPLICATION 26] I, d [39] D }\n"
            "I ::= [APPLICATION 26] OCTET STRING (SIZE (10))\nD ::= [39] SEQUENCE { }"
        )
        found = types(module(body))["A"]
        self.assertEqual(members(found), {"i": "5A", "d": "BF27"})
        self.assertEqual([item["tags"][0]["replaces"] for item in listed(found)], ["5A", "BF27"])

    def test_explicit_module_wraps_and_keeps_implicit_where_written(self) -> None:
        # TBSCertificate: A0 E 02, 81, A3 E 30.
        body = (
            "T ::= SEQUENCE { v [0] V DEFAULT v1, i [1] IMPLICIT BIT STRING OPTIONAL,\n"
            "e [3] SEQUENCE OF NULL OPTIONAL }\nV ::= INTEGER { v1(0) }"
        )
        found = types(module(body, "EXPLICIT", extensible=False))["T"]
        self.assertEqual(members(found), {"v": "A0 E 02", "i": "81", "e": "A3 E 30"})

    def test_implicit_tag_removes_the_outer_sequence(self) -> None:
        # A certificate under [5] has no 30.
        importing = module("IMPORTS C FROM X;\nA ::= SEQUENCE { c [5] C, d [6] C }")
        exporting = module("C ::= SEQUENCE { t SEQUENCE { } }", "EXPLICIT", "X", False)
        found = types(importing, exporting)["A"]
        self.assertEqual(members(found), {"c": "A5", "d": "A6"})
        self.assertEqual((listed(found)[0]["module"], listed(found)[0]["base"]), ("X", "SEQUENCE"))


class Extensibility(unittest.TestCase):
    def test_implied_everywhere_nested_lists_too(self) -> None:
        found = types(module("A ::= SEQUENCE { a CHOICE { x NULL } }"))["A"]
        self.assertTrue(found["extensible"] and listed(found)[0]["extensible"])

    def test_otherwise_by_marker_only(self) -> None:
        body = "A ::= SEQUENCE { a NULL }\nB ::= SEQUENCE { a NULL, ... }"
        found = types(module(body, extensible=False))
        self.assertEqual([found[name]["extensible"] for name in "AB"], [False, True])


class Details(unittest.TestCase):
    def test_defaults(self) -> None:
        body = (
            "A ::= SEQUENCE { a [0] BOOLEAN DEFAULT TRUE, b [1] N DEFAULT two,\n"
            "c [2] INTEGER DEFAULT 0 }\nN ::= INTEGER { one(1), two(2) }"
        )
        first, second, third = listed(types(module(body))["A"])
        self.assertIs(first["default"], True)
        self.assertEqual((second["default"], second["default_value"]), ("two", 2))
        self.assertEqual(third["default"], 0)
        self.assertNotIn("default_value", third)

    def test_constraints_and_names_are_kept_in_order(self) -> None:
        body = (
            "A ::= OCTET STRING (SIZE (4))\nB ::= UTF8String (SIZE (0..MAX))\n"
            "C ::= INTEGER { b(2), a(1) } (0..MAX)\nD ::= BIT STRING { x(3), y(0) }"
        )
        found = types(module(body))
        self.assertEqual((found["A"]["size"], found["B"]["size"]), ([4, 4], [0, "MAX"]))
        self.assertEqual(found["C"]["range"], [0, "MAX"])
        self.assertEqual(found["C"]["named_numbers"], [["b", 2], ["a", 1]])
        self.assertEqual(found["D"]["named_bits"], [["x", 3], ["y", 0]])

    def test_import_through_another_module_finds_the_owner(self) -> None:
        # UICCCapability comes from RSPDefinitions, which has it from PEDefinitions.
        found = types(
            module("IMPORTS U FROM N;\nA ::= SEQUENCE { u [5] U }"),
            module("IMPORTS U FROM O;\nB ::= U", name="N"),
            module("U ::= BIT STRING", name="O"),
        )
        self.assertEqual(listed(found["A"])[0]["module"], "O")

    def test_object_identifier_values(self) -> None:
        body = "p OBJECT IDENTIFIER ::= { joint-iso-itu-t(2) ds(5) 29 }"
        values = resolved(module(body + "\nq OBJECT IDENTIFIER ::= { p 15 }"))["values"]
        self.assertEqual(values["M", "q"], [2, 5, 29, 15])


class Errors(unittest.TestCase):
    CASES = {
        "A ::= B": (3, "unknown reference 'B'"),
        "IMPORTS B FROM N;\nA ::= B": (3, "unknown module 'N'"),
        "A ::= NULL\nA ::= NULL": (4, "'A' repeats line 3"),
        "A ::= SEQUENCE { a NULL,\na NULL }": (4, "'a' repeats line 3"),
        "A ::= INTEGER { a(1),\na(2) }": (4, "'a' repeats line 3"),
        "A ::= BIT STRING { a(1),\nb(1) }": (4, "'1' repeats line 3"),
        "A ::= CHOICE { a [1] NULL,\nb [1] NULL }": (4, "'a' and 'b' can both start with 81"),
        "A ::= SET { a [1] NULL, c [0] NULL,\nb [1] NULL }": (4, "'a' and 'b' can both"),
        "A ::= SEQUENCE { a [1] NULL OPTIONAL,\nb [1] NULL }": (4, "'a' and 'b' can both"),
        "A ::= SEQUENCE { a [1] BOOLEAN DEFAULT TRUE, b [2] NULL OPTIONAL,\nc [1] BOOLEAN }": (
            4,
            "'a' and 'c' can both start with 81",
        ),
        "A ::= SEQUENCE { t [9] NULL, a ANY OPTIONAL,\nb NULL }": (4, "'a' and 'b' can both"),
        "A ::= CHOICE { t [2] NULL, c C,\nd INTEGER }\nC ::= CHOICE { x INTEGER, y [1] NULL }": (
            4,
            "'c' and 'd' can both start with 02",
        ),
        "A ::= SEQUENCE { a\n[1] IMPLICIT CHOICE { x NULL } }": (4, "an untagged CHOICE or open"),
        "A ::= SEQUENCE { a INTEGER DEFAULT x }": (3, "unknown default value 'x'"),
        "A ::= SEQUENCE { a INTEGER DEFAULT TRUE }": (3, "default does not fit INTEGER"),
        "A ::= OCTET STRING (SIZE (3..2))": (3, "empty range 3..2"),
        "A ::= SEQUENCE { a B }\nB ::= SEQUENCE { b A OPTIONAL }": (4, "'A' contains itself"),
        "A ::= B\nB ::= A": (4, "'A' contains itself"),
        "A ::= OTHER.&Type": (3, "unknown class field 'OTHER.&Type'"),
    }

    def test_error_names_file_line_and_cause(self) -> None:
        for body, (line, message) in self.CASES.items():
            with self.subTest(body), self.assertRaises(Asn1Error) as caught:
                resolved(module(body))
            self.assertIn(f"1.asn:{line}: {message}", str(caught.exception))

    def test_missing_import_and_circle_and_twin_modules(self) -> None:
        importing = module("IMPORTS B FROM N;\nA ::= B")
        cases = {
            module("C ::= NULL", name="N"): "1.asn:3: unknown reference 'B'",
            module("IMPORTS B FROM M;\nC ::= B", name="N"): "'B' is imported in a circle",
            module("C ::= NULL"): "module 'M' is there twice",
        }
        for other, message in cases.items():
            with self.subTest(message), self.assertRaises(Asn1Error) as caught:
                resolved(importing, other)
            self.assertIn(message, str(caught.exception))

    def test_equal_tags_after_a_mandatory_component_are_fine(self) -> None:
        types(module("A ::= SEQUENCE { a [1] NULL, b [0] NULL, c [1] NULL }"))


if __name__ == "__main__":
    unittest.main()
