# SPDX-License-Identifier: Apache-2.0
"""What is said about input that is refused, and that nothing else is printed."""

import unittest

from harness import DECODED, EID, ICCID, REJECTED, ToolTest, package, run, tlv


class Errors(ToolTest):
    def test_excerpt_marks_the_octet(self):
        said = self.refuses(
            REJECTED, "decode", "-t", "EuiccPackageRequest", data=package(eid=EID[:15])
        )
        offset = package(eid=EID[:15]).index(EID[:15]) - 1
        self.assertIn(
            "EuiccPackageRequest.euiccPackageSigned.eidValue: size 15, must be 16 "
            f"(offset {offset})",
            said,
        )
        lines = said.splitlines()
        mark = next(i for i, line in enumerate(lines) if line.strip() == "^^")
        column = lines[mark].index("^^")
        self.assertEqual(lines[mark - 1][column : column + 2], "0F")
        self.assertEqual(int(lines[mark - 1].split()[0], 16), offset // 16 * 16)

    def test_where_the_input_ends_is_marked(self):
        der = package()
        for size in range(1, len(der), 5):
            said = self.refuses(REJECTED, "decode", "-t", "EuiccPackageRequest", data=der[:size])
            self.assertIn("^^ the input ends here", said)
            self.assertIn(f"(offset {size})", said)

    def test_lenient_is_suggested(self):
        for content, suggested in ((b"\x01", True), (b"\x01\x01", False)):
            said = self.refuses(
                REJECTED,
                "decode",
                "-t",
                "ImmediateEnableRequest",
                data=tlv("BF5A", tlv("80", content)),
            )
            self.assertEqual("--lenient accepts it: boolean" in said, suggested)

    def test_text_forms_are_named(self):
        said = self.refuses(REJECTED, "decode", "-t", "ImmediateEnableRequest", data="BF5A03800101")
        self.assertIn("read as hex text, 6 bytes", said)

    def test_json_excerpt_marks_the_character(self):
        text = '{\n  "eimId": "ü",\n  "eimIdType": "x"\n}'
        said = self.refuses(REJECTED, "encode", "-t", "EimIdInfo", data=text)
        lines = said.splitlines()
        mark = next(i for i, line in enumerate(lines) if line.strip() == "^")
        self.assertIn("line 3:", lines[mark - 1])
        self.assertEqual(lines[mark - 1][lines[mark].index("^") :], '"x"')
        self.assertIn("EimIdInfo.eimIdType", said)

    def test_json_faults(self):
        for text, reason in (
            ("", "ends"),
            ("{", "ends"),
            ('{"eimId": "x"} 1', "text after the value"),
            ('{"eimId": "x", "y": 1}', "unknown member"),
            ("{}", "missing"),
            ('{"eimId": ""}', "size 0"),
        ):
            with self.subTest(text=text):
                self.assertIn(
                    reason, self.refuses(REJECTED, "encode", "-t", "EimIdInfo", data=text)
                )

    def test_damaged_messages_print_no_value(self):
        der = package()
        for position in range(0, len(der), 5):
            for bit in (0x01, 0x20, 0x80):
                damaged = bytearray(der)
                damaged[position] ^= bit
                for output in ("tree", "json"):
                    result = run("decode", "-t", "EuiccPackageRequest", "-o", output, data=damaged)
                    self.assertIn(result.returncode, (DECODED, REJECTED))
                    self.assertEqual(result.returncode == DECODED, result.stdout != b"")
                    self.assertEqual(result.returncode == REJECTED, result.stderr != b"")

    def test_trailing_octet(self):
        said = self.refuses(REJECTED, "decode", "-t", "Iccid", data=tlv("5A", ICCID) + b"\0")
        self.assertIn("(offset 12)", said)


if __name__ == "__main__":
    unittest.main()
