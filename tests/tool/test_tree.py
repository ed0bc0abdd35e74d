# SPDX-License-Identifier: Apache-2.0
"""The tree that decode and show draw, and how it fits its terminal.

`python3 tests/tool/test_tree.py --update` writes the expected trees anew.
"""

import json
import re
import sys
import tempfile
import unittest

from harness import (
    DATA,
    DECODED,
    EID,
    ICCID,
    ROOT,
    USAGE,
    ToolTest,
    message,
    package,
    run,
    run_on_terminal,
    tlv,
)

# Golden files: name, and how it is made.
GOLDEN = {
    "package.tree": ["decode", "package.hex"],
    "package.hex.tree": ["decode", "--hex", "package.hex"],
    "package.ascii.tree": ["decode", "package.hex"],
    "result.tree": ["decode", "result.hex"],
    "euicc_data.tree": ["decode", "euicc_data.hex"],
    "eim_configuration.tree": ["decode", "eim_configuration.hex"],
    "eum_certificate.tree": ["decode", "eum_certificate.pem"],
    "eum_certificate.full.tree": ["decode", "--full", "eum_certificate.pem"],
    "bound_profile.tree": ["decode", "bound_profile.hex"],
    "lenient.tree": ["decode", "--lenient", "-t", "EuiccPackageResult", "lenient.hex"],
    "EimConfigurationData.show": ["show", "EimConfigurationData"],
    "EuiccResultData.show": ["show", "EuiccResultData"],
}


def golden(name, arguments):
    locale = "C" if ".ascii." in name else "C.UTF-8"
    result = run(*arguments, cwd=DATA, LC_ALL=locale)
    if result.returncode != DECODED:
        raise AssertionError(result.stderr.decode())
    return result.stdout.decode()


def update():
    for name, arguments in GOLDEN.items():
        (DATA / name).write_text(golden(name, arguments), encoding="utf-8")


class Tree(ToolTest):
    def expected(self, name):
        return (DATA / name).read_text(encoding="utf-8")

    def test_golden(self):
        for name, arguments in GOLDEN.items():
            with self.subTest(name=name):
                self.assertEqual(golden(name, arguments), self.expected(name))

    def test_manual_shows_real_output(self):
        manual = (ROOT / "docs" / "tool.md").read_text(encoding="utf-8")
        self.assertIn(self.expected("package.tree"), manual)
        self.assertIn(self.accepts("show", "EuiccPackageSigned"), manual)
        self.assertIn(self.accepts("decode", "--hex", data="BF5F00"), manual)

    def row(self, tree, label):
        rows = [row for row in tree.splitlines() if f" {label} " in row + " "]
        self.assertTrue(rows, f"no row {label} in\n{tree}")
        return rows[0]

    def test_identities(self):
        tree = self.accepts("decode", data=package())
        self.assertIn("8904 9032 1234 5123 4512 3456 7890 1235", self.row(tree, "eidValue"))
        self.assertIn("89000123456789012341", self.row(tree, "iccid"))
        self.assertNotIn("check digits", tree)

    def test_iccid_padding_is_dropped(self):
        tree = self.accepts("decode", data=tlv("5A", ICCID[:9] + b"\xf1"))
        self.assertTrue(tree.splitlines()[0].endswith("  8900012345678901231"), tree)

    def test_identities_with_wrong_digits_stay_octets(self):
        tree = self.accepts("decode", data=package(eid=bytes(15) + b"\xab"))
        self.assertIn("000000AB  16 bytes", self.row(tree, "eidValue"))
        tree = self.accepts("decode", data=package(eid=EID[:15] + b"\x36"))
        self.assertIn("check digits do not fit", self.row(tree, "eidValue"))

    def test_every_row_has_its_tag(self):
        tree = self.accepts("decode", data=package())
        tags = [line.split()[0] for line in tree.splitlines() if line.strip()]
        self.assertEqual(tags, ["BF51", "30", "80", "5A", "81", "A0", "A3", "5A", "05", "5F37"])

    def test_hex_column_holds_every_octet_once(self):
        for path in sorted(DATA.glob("*.hex")):
            if path.stem == "lenient":
                continue
            for columns in ("80", "200"):
                text = self.accepts(
                    "decode", "--hex", "--full", data=path.read_bytes(), COLUMNS=columns, LC_ALL="C"
                )
                octets = b""
                for line in text.split("\n\n")[0].splitlines():
                    found = re.match(r"([0-9A-F]{4})  ((?:[0-9A-F]{2} ?)+)(?:  |$)", line)
                    if found:
                        self.assertEqual(int(found[1], 16), len(octets))
                        octets += bytes.fromhex(found[2])
                self.assertEqual(octets, message(path.stem))

    def test_control_characters_reach_no_terminal(self):
        nasty = "\x1b[2J\x07\r\u202e\x9b\u2028"
        der = tlv("30", tlv("80", nasty.encode()))
        for locale in ("C", "C.UTF-8"):
            tree = self.accepts("decode", "-t", "EimIdInfo", data=der, LC_ALL=locale)
            for character in "\x1b\x07\r\u202e\x9b\u2028":
                self.assertNotIn(character, tree)
            self.assertIn(r'"\u001B[2J\u0007\r\u202E\u009B\u2028"', tree)

    def test_ascii_locale(self):
        for name in ("result", "euicc_data"):
            tree = self.accepts("decode", str(DATA / f"{name}.hex"), LC_ALL="C")
            self.assertTrue(tree.isascii())
        tree = self.accepts("decode", str(DATA / "result.hex"), LC_ALL="C")
        self.assertIn(r'"M\u00FCller', tree)
        self.assertIn(r'"IoT \U0001F4F6"', tree)

    def test_width(self):
        for columns in (60, 80, 120, 200):
            for path in sorted(DATA.glob("*.hex")):
                arguments = ["--lenient"] if path.stem == "lenient" else []
                tree = self.accepts("decode", *arguments, str(path), COLUMNS=str(columns))
                longest = max(tree.splitlines(), key=len)
                # Values far to the right keep 24 columns whatever the terminal has.
                self.assertLessEqual(len(longest), max(columns, 86), longest)

    def test_long_values_are_cut_with_their_size(self):
        der = tlv("04", bytes(range(256)))
        tree = self.accepts("decode", "-t", "KeyIdentifier", data=der)
        self.assertEqual(len(tree.splitlines()), 1, tree)
        self.assertIn(" …  256 bytes", tree)
        full = self.accepts("decode", "-t", "KeyIdentifier", "--full", data=der)
        self.assertIn("FCFDFEFF", full)

    def test_empty_octets_have_a_size(self):
        tree = self.accepts("decode", "-t", "KeyIdentifier", data=tlv("04"))
        self.assertEqual(tree, "  04  KeyIdentifier  0 bytes\n")

    def test_long_lists_are_shortened(self):
        short = self.accepts("decode", str(DATA / "bound_profile.hex"))
        self.assertIn("… 21 more, 882 bytes", short)
        full = self.accepts("decode", "--full", str(DATA / "bound_profile.hex"))
        for i in range(30):
            self.assertIn(f"[{i}]", full)

    def test_unknown_parts_are_marked(self):
        der = tlv(
            "BF51",
            tlv(
                "30",
                tlv("80", b"e"),
                tlv("5A", EID),
                tlv("81", b"\x01"),
                tlv("A0"),
                tlv("9F55", b"\x01"),
            ),
            tlv("5F37", b""),
        )
        tree = self.accepts("decode", data=der)
        self.assertIn("9F55", self.row(tree, "unknown"))
        self.assertIn("1 unknown part, kept as received", tree)

    def test_named_values_without_a_name(self):
        tree = self.accepts("decode", "-t", "EuiccPackageErrorCode", data=tlv("02", b"\x63"))
        self.assertIn("99  unknown value", tree)

    def test_padded_named_values_have_their_name(self):
        for size in (2, 9):
            der = tlv("02", (127).to_bytes(size, "big"))
            tree = self.accepts("decode", "--lenient", "-t", "EuiccPackageErrorCode", data=der)
            self.assertIn("undefinedError (127)", tree)

    def test_big_integers(self):
        for value in (2**63, -(2**63) - 1, 2**200, -(2**255), 0, -1, 10**19):
            size = (value if value >= 0 else ~value).bit_length() // 8 + 1
            content = value.to_bytes(size, "big", signed=True)
            tree = self.accepts("decode", data=package(counter=content), COLUMNS="120")
            self.assertTrue(self.row(tree, "counterValue").endswith(f"  {value}"))

    def test_strings_of_all_kinds(self):
        for tag, octets, shown in (
            ("0C", "Grüße".encode(), "Grüße"),
            ("13", b"plain", "plain"),
            ("14", b"\xe9t\xe9", "été"),
            ("1E", "Ünïcode".encode("utf-16-be"), "Ünïcode"),
            ("1C", "wide 𝄞".encode("utf-32-be"), "wide 𝄞"),
        ):
            tree = self.accepts("decode", "-t", "DirectoryString", data=tlv(tag, octets))
            self.assertIn(f'"{shown}"', tree)

    def test_times(self):
        for tag, text, shown in (
            ("17", b"491231235959Z", "2049-12-31 23:59:59 UTC"),
            ("17", b"500101000000Z", "1950-01-01 00:00:00 UTC"),
            ("18", b"75001231235959Z", "7500-12-31 23:59:59 UTC"),
        ):
            self.assertIn(shown, self.accepts("decode", "-t", "Time", data=tlv(tag, text)))

    def test_critical_extensions_say_so(self):
        tree = self.accepts("decode", str(DATA / "eum_certificate.pem"))
        self.assertTrue(self.row(tree, "keyUsage").endswith("keyCertSign  critical"))
        self.assertNotIn("critical", self.row(tree, "subjectKeyIdentifier"))

    def test_broken_extension_stays_octets(self):
        extension = tlv("30", tlv("06", bytes.fromhex("551D0F")), tlv("04", b"\x03\x01"))
        tree = self.accepts("decode", "-t", "Extension", data=extension)
        self.assertIn("0301", tree)

    def test_lenient_forms_are_listed(self):
        arguments = ["decode", "-t", "ImmediateEnableRequest", "--lenient"]
        tree = self.accepts(*arguments, data=tlv("BF5A", tlv("80", b"\x01")))
        self.assertIn("accepted, though not DER:", tree)
        self.assertIn("boolean", tree)
        self.assertNotIn("accepted", self.accepts("decode", "--lenient", data=package()))
        result = run(*arguments, "-o", "json", data=tlv("BF5A", tlv("80", b"\x01")))
        self.assertEqual(json.loads(result.stdout), {"refreshFlag": True})
        self.assertIn(b"boolean", result.stderr)


class Display(ToolTest):
    def test_colour_on_a_terminal_only(self):
        path = str(DATA / "package.hex")
        self.assertNotIn("\033", self.accepts("decode", path))
        status, shown = run_on_terminal("decode", path)
        self.assertEqual(status, DECODED)
        self.assertIn('\033[0;32m"eim.example.com"\033[0m', shown)

    def test_color_option_and_no_color(self):
        path = str(DATA / "package.hex")
        self.assertIn("\033", self.accepts("decode", "--color", path))
        self.assertIn("\033", self.accepts("decode", "--color=always", path, NO_COLOR="1"))
        self.assertNotIn("\033", run_on_terminal("decode", "--color=never", path)[1])
        self.assertNotIn("\033", run_on_terminal("decode", path, NO_COLOR="1")[1])
        self.assertNotIn("\033", run_on_terminal("decode", path, TERM="dumb")[1])
        self.assertIn("\033", run_on_terminal("decode", path, NO_COLOR="")[1])
        self.assertIn("auto, always or never", self.refuses(USAGE, "decode", "--color=red", path))

    def test_colour_changes_nothing_else(self):
        for arguments in (
            ["decode", str(DATA / "euicc_data.hex")],
            ["decode", "--hex", str(DATA / "result.hex")],
            ["types"],
            ["show", "EUICCInfo2"],
        ):
            plain = self.accepts(*arguments)
            colored = self.accepts(*arguments, "--color=always")
            self.assertEqual(re.sub(r"\033\[[0-9;]*m", "", colored), plain)
            for line in colored.split("\n"):
                self.assertIn(([""] + re.findall("\033[^m]*m", line))[-1], ("", "\033[0m"), line)

    def test_json_has_no_colour(self):
        text = self.accepts("decode", "-o", "json", "--color=always", str(DATA / "package.hex"))
        self.assertNotIn("\033", text)

    def test_errors_are_coloured_too(self):
        said = run("decode", "--color=always", data=b"\x5a\x01\x00").stderr.decode()
        self.assertIn("\033[0;1;31m^^", said)
        said = run("decode", data=b"\x5a\x01\x00").stderr.decode()
        self.assertNotIn("\033", said)

    def test_terminal_width(self):
        _, narrow = run_on_terminal("decode", str(DATA / "package.hex"), columns=70)
        _, wide = run_on_terminal("decode", str(DATA / "package.hex"), columns=200)
        plain = re.compile(r"\033\[[0-9;]*m")
        self.assertLessEqual(max(map(len, plain.sub("", narrow).splitlines())), 70)
        self.assertGreater(max(map(len, plain.sub("", wide).splitlines())), 100)

    def test_encode_on_a_terminal_prints_hex(self):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            file.write('"98001032547698103214"')
            file.flush()
            status, shown = run_on_terminal("encode", "-t", "Iccid", file.name)
        self.assertEqual((status, shown), (DECODED, "5A0A98001032547698103214\n"))


if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        update()
    else:
        unittest.main()
