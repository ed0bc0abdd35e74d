# SPDX-License-Identifier: Apache-2.0
"""Runs the built tool, named by SGP32_TOOL, as a user and as a script would.

`python3 tests/tool/test_tool.py --update` writes the expected trees anew.
"""

import base64
import fcntl
import json
import os
import pathlib
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unittest

TOOL = os.environ.get("SGP32_TOOL", "sgp32")
ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = pathlib.Path(__file__).resolve().parent / "data"

DECODED, REJECTED, USAGE = 0, 1, 2

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


def environment(**changes):
    """What the tool sees: nothing of the caller's terminal or locale."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("COLUMNS", "NO_COLOR", "TERM", "LANG", "LC_ALL", "LC_CTYPE")
    }
    kept.update({"LC_ALL": "C.UTF-8", "TERM": "xterm"})
    kept.update(changes)
    return kept


def run(*arguments, data=b"", cwd=None, **changes):
    if isinstance(data, str):
        data = data.encode()
    return subprocess.run(
        [TOOL, *arguments],
        input=data,
        capture_output=True,
        env=environment(**changes),
        cwd=cwd,
        timeout=120,
        check=False,
    )


def run_on_terminal(*arguments, columns=90, **changes):
    """Standard output and error are a terminal; returns what it showed."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    child = subprocess.Popen(
        [TOOL, *arguments], stdin=subprocess.DEVNULL, stdout=slave, stderr=slave,
        env=environment(**changes),
    )
    os.close(slave)
    shown = b""
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(master)
    return child.wait(timeout=60), shown.decode().replace("\r\n", "\n")


def tlv(tag, *parts):
    """DER of a TLV: tlv("30", tlv("80", b"x"))."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        length = bytes([size])
    else:
        octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
        length = bytes([0x80 | len(octets)]) + octets
    return bytes.fromhex(tag) + length + content


EID = bytes.fromhex("89049032123451234512345678901235")
ICCID = bytes.fromhex("98001032547698103214")


def package(eid=EID, counter=b"\x07", operations=None, signature=bytes(64)):
    """An EuiccPackageRequest."""
    if operations is None:
        operations = tlv("A3", tlv("5A", ICCID), tlv("05"))
    signed = tlv(
        "30", tlv("80", b"eim.example.com"), tlv("5A", eid), tlv("81", counter),
        tlv("A0", operations),
    )
    return tlv("BF51", signed, tlv("5F37", signature))


def message(name):
    """Octets of tests/tool/data/NAME.hex."""
    return bytes.fromhex((DATA / f"{name}.hex").read_text())


class ToolTest(unittest.TestCase):
    maxDiff = None

    def accepts(self, *arguments, **options):
        """Standard output of a run that must succeed."""
        result = run(*arguments, **options)
        self.assertEqual(result.returncode, DECODED, result.stderr.decode())
        return result.stdout.decode()

    def refuses(self, status, *arguments, **options):
        """Standard error of a run that must fail and print nothing else."""
        result = run(*arguments, **options)
        self.assertEqual(result.returncode, status, result.stderr.decode())
        self.assertEqual(result.stdout, b"")
        self.assertNotEqual(result.stderr, b"")
        return result.stderr.decode()


class InputForms(ToolTest):
    def setUp(self):
        self.der = message("package")
        self.expected = self.accepts("decode", data=self.der)
        self.assertIn("EuiccPackageRequest", self.expected)

    def same(self, data, *options):
        self.assertEqual(self.accepts("decode", *options, data=data), self.expected)

    def test_der(self):
        self.same(self.der)
        self.same(self.der, "--input", "der")

    def test_hex_in_either_case(self):
        self.same(self.der.hex())
        self.same(self.der.hex().upper())
        self.same(self.der.hex() + "\n", "--input=hex")

    def test_hex_with_spaces_and_line_breaks(self):
        rows = [self.der[i : i + 16].hex(" ") for i in range(0, len(self.der), 16)]
        self.same("  " + "\r\n ".join(rows) + "\n\n")
        self.same("\t".join(rows))

    def test_hex_as_other_tools_write_it(self):
        self.same("0x" + self.der.hex())
        self.same(self.der.hex(":"))
        self.same(b"\xef\xbb\xbf" + self.der.hex().encode())

    def test_base64(self):
        self.same(base64.b64encode(self.der))
        self.same(base64.encodebytes(self.der))
        self.same(base64.urlsafe_b64encode(self.der), "--input", "base64")
        self.same(base64.b64encode(self.der).rstrip(b"="))

    def test_pem(self):
        body = base64.encodebytes(self.der).decode()
        pem = f"Comment before it\n-----BEGIN MESSAGE-----\n{body}-----END MESSAGE-----\n"
        self.same(pem)
        self.same(pem, "--input", "pem")
        self.same(pem.replace("\n", "\r\n"))

    def test_second_pem_block_is_named(self):
        pem = (DATA / "eum_certificate.pem").read_text()
        result = run("decode", data=pem + pem)
        self.assertEqual(result.returncode, DECODED)
        self.assertIn(b"more than one PEM block", result.stderr)

    def test_file_and_standard_input(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "message.der"
            path.write_bytes(self.der)
            self.assertEqual(self.accepts("decode", str(path)), self.expected)
        self.same(self.der, "-")
        self.assertEqual(self.accepts("decode", "--", "-", data=self.der), self.expected)

    def test_file_whose_name_looks_like_an_option(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "-t").write_bytes(self.der)
            self.assertEqual(self.accepts("decode", "--", "-t", cwd=folder), self.expected)

    def test_malformed_text(self):
        for data, reason in (
            ("BF51 0", "odd number of hex digits"),
            ("", "is empty"),
            (" \n ", "is empty"),
            ('{"eimId": "x"}', "sgp32 encode"),
            ("BF51 03 80 01 0!", "line 1, column 16: '!' is neither hex, base64 nor PEM"),
            ("-----BEGIN X-----\nAAAA\n", "-----END line of PEM is missing"),
            ("-----BEGIN X-----\nAA*A\n-----END X-----\n", "line 2, column 3: '*' is no base64"),
            ("-----BEGIN X-----\nAAAAA\n-----END X-----\n", "middle of a group"),
        ):
            with self.subTest(data=data):
                self.assertIn(reason, self.refuses(REJECTED, "decode", data=data))

    def test_forced_form_that_it_is_not(self):
        self.assertIn("no hex digit", self.refuses(REJECTED, "decode", "--input=hex", data="5A!"))
        self.assertIn("no -----BEGIN", self.refuses(REJECTED, "decode", "--input=pem", data="5A"))
        self.refuses(REJECTED, "decode", "--input=der", data=self.der.hex())

    def test_unreadable_files(self):
        self.assertIn("No such file", self.refuses(USAGE, "decode", "/nonexistent/file"))
        self.assertIn("directory", self.refuses(USAGE, "decode", str(DATA)))
        self.assertIn("No such file", self.refuses(USAGE, "encode", "-t", "Iccid", "/nonexistent"))
        self.assertIn("directory", self.refuses(USAGE, "decode", "--lines", str(DATA)))
        self.refuses(USAGE, "encode", "--lines", "/nonexistent")

    def test_two_files(self):
        self.assertIn("one FILE", self.refuses(USAGE, "decode", "a", "b"))
        self.assertIn("one FILE", self.refuses(USAGE, "encode", "-t", "Iccid", "a", "b"))


class Detection(ToolTest):
    def type_of(self, der, *options):
        tree = self.accepts("decode", *options, data=der)
        root = tree.splitlines()[0].split()
        return root, tree

    def test_by_outer_tag(self):
        root, _ = self.type_of(tlv("BF5F"))
        self.assertEqual(root[1:3], ["GetConnectivityParametersRequest", "SGP32Definitions,"])

    def test_fewest_unknown_parts_win_over_module_order(self):
        # As a sequence without mandatory components it would be all unknown parts.
        root, tree = self.type_of((DATA / "eum_certificate.pem").read_bytes())
        self.assertEqual(root[1:3], ["Certificate", "PKIX1Explicit88,"])
        self.assertIn("(3 unknown parts)", tree)

    def test_module_order_decides_and_others_are_named(self):
        response = tlv("BF21", tlv("A1", tlv("80", b"\x01"), tlv("02", b"\x04")))
        root, tree = self.type_of(response)
        self.assertEqual(root[1:3], ["PrepareDownloadResponse", "SGP32Definitions,"])
        self.assertIn("also fits: RSPDefinitions.PrepareDownloadResponse", tree)

    def test_others_do_not_disturb_json_and_hex(self):
        response = tlv("BF21", tlv("A1", tlv("80", b"\x01"), tlv("02", b"\x04")))
        for output in ("json", "hex"):
            result = run("decode", "-o", output, data=response)
            self.assertEqual(result.returncode, DECODED)
            self.assertIn(b"also fits: RSPDefinitions.PrepareDownloadResponse", result.stderr)
            self.assertNotIn(b"also fits", result.stdout)

    def test_untagged_choice(self):
        root, _ = self.type_of(tlv("A2", tlv("80", b"smds.example.com")))
        self.assertEqual(root[1:3], ["ProfileDownloadData:", "contactSmds"])

    def test_no_type_has_the_tag(self):
        said = self.refuses(REJECTED, "decode", data=tlv("9F0A", b"x"))
        self.assertIn("tag 9F0A", said)
        self.assertIn("sgp32 types", said)

    def test_no_type_fits(self):
        said = self.refuses(REJECTED, "decode", data=package(eid=EID[:15]))
        self.assertIn("EuiccPackageRequest.euiccPackageSigned.eidValue: size 15", said)
        self.assertIn("With -t TYPE another is tried", said)

    def test_no_tag(self):
        self.assertIn("does not begin with a tag", self.refuses(REJECTED, "decode", data=b"\xbf"))

    def test_wrong_type_names_the_right_one(self):
        said = self.refuses(REJECTED, "decode", "-t", "EuiccPackageRequest", data=tlv("5A", ICCID))
        self.assertIn("tag 5A, must be BF51 (offset 0)", said)
        self.assertIn("It decodes as: RSPDefinitions.Iccid", said)


class TypeNames(ToolTest):
    def test_bare_names_are_looked_up_in_module_order(self):
        for name, module in (
            ("EUICCInfo2", "SGP32Definitions"),
            ("RSPDefinitions.EUICCInfo2", "RSPDefinitions"),
            ("Iccid", "RSPDefinitions"),
            ("UICCCapability", "PEDefinitions"),
            ("Certificate", "PKIX1Explicit88"),
            ("KeyUsage", "PKIX1Implicit88"),
        ):
            shown = self.accepts("show", name).splitlines()[0]
            self.assertIn(module, shown)

    def test_unknown_type_suggests_near_names(self):
        for command in (
            ["decode", "-t", "EuicPackageRequst"],
            ["encode", "-t", "euiccpackagerequest"],
            ["show", "PackageRequest"],
            ["show", "Module.EuiccPackageRequests"],
        ):
            said = self.refuses(USAGE, *command)
            self.assertIn("did you mean", said)
            self.assertIn("SGP32Definitions.EuiccPackageRequest", said)

    def test_type_like_no_other(self):
        self.assertIn("sgp32 types lists all", self.refuses(USAGE, "show", "Zzzzzz"))

    def test_option_forms(self):
        expected = self.accepts("decode", "-t", "Iccid", data=tlv("5A", ICCID))
        for options in (["-tIccid"], ["--type", "Iccid"], ["--type=Iccid"]):
            self.assertEqual(self.accepts("decode", *options, data=tlv("5A", ICCID)), expected)


class Outputs(ToolTest):
    def test_json(self):
        value = json.loads(self.accepts("decode", "-o", "json", data=package()))
        self.assertEqual(
            value,
            {
                "euiccPackageSigned": {
                    "eimId": "eim.example.com",
                    "eidValue": EID.hex().upper(),
                    "counterValue": 7,
                    "euiccPackage": {
                        "psmoList": [{"enable": {"iccid": ICCID.hex().upper(), "rollbackFlag": None}}]
                    },
                },
                "eimSignature": "00" * 64,
            },
        )

    def test_json_is_indented_and_ends_with_a_line_break(self):
        text = self.accepts("decode", "--output=json", data=package())
        self.assertTrue(text.startswith('{\n  "euiccPackageSigned"'))
        self.assertTrue(text.endswith("}\n"))

    def test_hex(self):
        self.assertEqual(self.accepts("decode", "-ohex", data=package()), package().hex().upper() + "\n")

    def test_hex_of_lenient_input_is_der(self):
        lenient = tlv("BF5A", tlv("80", b"\x01"))
        text = self.accepts("decode", "-t", "ImmediateEnableRequest", "--lenient", "-o", "hex",
                            data=lenient)
        self.assertEqual(text, tlv("BF5A", tlv("80", b"\xff")).hex().upper() + "\n")

    def test_encode_reverses_decode(self):
        for path in sorted(DATA.glob("*.hex")):
            if path.stem == "lenient":
                continue
            der = message(path.stem)
            first = self.accepts("decode", data=der).splitlines()[0].split()
            text = self.accepts("decode", "-o", "json", data=der)
            back = run("encode", "-t", f"{first[2].rstrip(',')}.{first[1]}", data=text)
            self.assertEqual(back.returncode, DECODED, back.stderr)
            self.assertEqual(back.stdout, der)

    def test_encode_outputs(self):
        text = json.dumps(ICCID.hex())
        der = tlv("5A", ICCID)
        self.assertEqual(run("encode", "-t", "Iccid", data=text).stdout, der)
        self.assertEqual(run("encode", "-t", "Iccid", "-o", "der", data=text).stdout, der)
        self.assertEqual(self.accepts("encode", "-t", "Iccid", "-o", "hex", data=text),
                         der.hex().upper() + "\n")
        for size in range(0, 8):
            value = json.dumps(bytes(range(size)).hex())
            printed = self.accepts("encode", "-t", "KeyIdentifier", "-o", "base64", data=value)
            self.assertEqual(base64.b64decode(printed, validate=False), tlv("04", bytes(range(size))))

    def test_unknown_outputs(self):
        self.assertIn("tree, json or hex", self.refuses(USAGE, "decode", "-o", "xml"))
        self.assertIn("der, hex or base64", self.refuses(USAGE, "encode", "-t", "Iccid", "-o", "x"))
        self.assertIn("text, json or names", self.refuses(USAGE, "types", "-o", "x"))

    def test_tree_options_without_a_tree(self):
        self.refuses(USAGE, "decode", "--hex", "-o", "json")
        self.refuses(USAGE, "decode", "--full", "-o", "hex")

    def test_full_device(self):
        if not os.path.exists("/dev/full"):
            return
        with open("/dev/full", "wb") as full:
            for arguments in (["decode"], ["decode", "-o", "json"], ["types"], ["--help"]):
                result = subprocess.run(
                    [TOOL, *arguments], input=package(), stdout=full, stderr=subprocess.PIPE,
                    env=environment(), check=False,
                )
                self.assertEqual(result.returncode, USAGE)
                self.assertIn(b"cannot write", result.stderr)
            result = subprocess.run(
                [TOOL, "decode", "--lines"], input=b"Iccid 5A0A" + ICCID.hex().encode(),
                stdout=full, stderr=subprocess.PIPE, env=environment(), check=False,
            )
            self.assertEqual(result.returncode, USAGE)


class Tree(ToolTest):
    def expected(self, name):
        return (DATA / name).read_text(encoding="utf-8")

    def test_golden(self):
        for name, arguments in GOLDEN.items():
            with self.subTest(name=name):
                self.assertEqual(golden(name, arguments), self.expected(name))

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
                text = self.accepts("decode", "--hex", "--full", data=path.read_bytes(),
                                    COLUMNS=columns, LC_ALL="C")
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

    def test_long_lists_are_shortened(self):
        short = self.accepts("decode", str(DATA / "bound_profile.hex"))
        self.assertIn("… 21 more, 882 bytes", short)
        full = self.accepts("decode", "--full", str(DATA / "bound_profile.hex"))
        for i in range(30):
            self.assertIn(f"[{i}]", full)

    def test_unknown_parts_are_marked(self):
        der = tlv("BF51", tlv("30", tlv("80", b"e"), tlv("5A", EID), tlv("81", b"\x01"),
                              tlv("A0"), tlv("9F55", b"\x01")), tlv("5F37", b""))
        tree = self.accepts("decode", data=der)
        self.assertIn("9F55", self.row(tree, "unknown"))
        self.assertIn("1 unknown part, kept as received", tree)

    def test_named_values_without_a_name(self):
        tree = self.accepts("decode", "-t", "EuiccPackageErrorCode", data=tlv("02", b"\x63"))
        self.assertIn("99  unknown value", tree)

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


class Errors(ToolTest):
    def test_excerpt_marks_the_octet(self):
        said = self.refuses(REJECTED, "decode", "-t", "EuiccPackageRequest",
                            data=package(eid=EID[:15]))
        offset = package(eid=EID[:15]).index(EID[:15]) - 1
        self.assertIn("EuiccPackageRequest.euiccPackageSigned.eidValue: size 15, must be 16 "
                      f"(offset {offset})", said)
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
            said = self.refuses(REJECTED, "decode", "-t", "ImmediateEnableRequest",
                                data=tlv("BF5A", tlv("80", content)))
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
                self.assertIn(reason, self.refuses(REJECTED, "encode", "-t", "EimIdInfo", data=text))

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


class Lines(ToolTest):
    def decode(self, text, *options, status=DECODED):
        result = run("decode", "--lines", *options, data=text)
        self.assertEqual(result.returncode, status, result.stderr.decode())
        return [json.loads(line) for line in result.stdout.decode().splitlines()]

    def test_values_carry_the_full_type(self):
        iccid = tlv("5A", ICCID).hex()
        lines = self.decode(f"Iccid {iccid}\nRSPDefinitions.Iccid {iccid.upper()}\n")
        self.assertEqual(lines, 2 * [{"type": "RSPDefinitions.Iccid", "value": ICCID.hex().upper()}])

    def test_form_of_the_line(self):
        line = self.accepts("decode", "--lines", data="Iccid " + tlv("5A", ICCID).hex())
        self.assertEqual(
            line, f'{{"type": "RSPDefinitions.Iccid", "value": "{ICCID.hex().upper()}"}}\n'
        )

    def test_errors(self):
        lines = self.decode(
            "Iccid 5A09" + "00" * 9 + "\nNo.Such 00\nIccid 5A0\nIccid 5G\nIccid\n", status=REJECTED
        )
        self.assertEqual(
            lines[0],
            {
                "type": "RSPDefinitions.Iccid",
                "error": {
                    "code": "size",
                    "offset": 1,
                    "path": "Iccid",
                    "message": "Iccid: size 9, must be 10 (offset 1)",
                },
            },
        )
        self.assertEqual([line["error"]["code"] for line in lines[1:]],
                         ["argument", "argument", "argument", "truncated"])
        self.assertEqual(lines[1]["type"], "No.Such")
        self.assertEqual(lines[1]["error"]["message"], "unknown type")

    def test_codes_are_the_documented_ones(self):
        known = set(
            "truncated tag length trailing missing order boolean integer null bits oid utf8 string "
            "time size range choice default set_order depth buffer argument".split()
        )
        der = package()
        text = "".join(
            f"EuiccPackageRequest {(der[:i] + bytes([der[i] ^ mask]) + der[i + 1:]).hex()}\n"
            for i in range(len(der))
            for mask in (0x01, 0x20, 0x81, 0xFF)
        )
        lines = [json.loads(line) for line in run("decode", "--lines", data=text).stdout.splitlines()]
        self.assertEqual(len(lines), 4 * len(der))
        codes = {line["error"]["code"] for line in lines if "error" in line}
        self.assertLessEqual(codes, known)
        self.assertGreater(len(codes), 5)

    def test_every_prefix_is_rejected(self):
        der = message("euicc_data")
        text = "".join(f"IpaEuiccDataResponse {der[:i].hex()}\n" for i in range(len(der)))
        for line in self.decode(text, status=REJECTED):
            self.assertIn("error", line)
            self.assertNotIn("value", line)

    def test_blank_lines_comments_and_line_ends(self):
        iccid = tlv("5A", ICCID).hex()
        lines = self.decode(f"# comment\n\n  \nIccid {iccid} # note\r\n\tIccid\t{iccid}\r\nIccid {iccid}")
        self.assertEqual(len(lines), 3)
        self.assertEqual(self.decode(""), [])

    def test_strange_type_names_give_json(self):
        result = run("decode", "--lines", data=b'a"b\\c\x01\xff\xed\xa0\x80 00\n' + b"x" * 500 + b" 00\n")
        self.assertEqual(result.returncode, REJECTED)
        lines = [json.loads(line) for line in result.stdout.decode().splitlines()]
        self.assertTrue(lines[0]["type"].startswith('a"b\\c\x01'))
        self.assertEqual(lines[1]["type"], "x" * 500)

    def test_lenient(self):
        text = "ImmediateEnableRequest BF5A03800101\n"
        self.assertEqual(self.decode(text, status=REJECTED)[0]["error"]["code"], "boolean")
        self.assertEqual(self.decode(text, "--lenient")[0]["value"], {"refreshFlag": True})

    def test_encode_reverses_decode(self):
        source = "".join(
            f"{name} {message(stem).hex().upper()}\n"
            for stem, name in (
                ("package", "SGP32Definitions.EuiccPackageRequest"),
                ("result", "SGP32Definitions.EuiccPackageResult"),
                ("euicc_data", "SGP32Definitions.IpaEuiccDataResponse"),
                ("bound_profile", "RSPDefinitions.BoundProfilePackage"),
            )
        )
        lines = self.accepts("decode", "--lines", data=source)
        self.assertEqual(self.accepts("encode", "--lines", data=lines), source)

    def test_encode_errors(self):
        result = run(
            "encode", "--lines",
            data='{"type": "Iccid", "value": "00"}\n'
            '{"value": "00"}\n'
            '{"type": "Nope", "value": 1}\n'
            '{"type": "Iccid"}\n'
            '{"type": "Iccid", "value": "98001032547698103214"\n'
            "nonsense\n"
            '{"type": "EimIdInfo", "value": {"x": 1}}\n'
            '{"type": "a b", "value": {"x": 1}}\n'
            '{"value": "98001032547698103214", "more": [{"]": 1}], "type": "Iccid"}\n',
        )
        self.assertEqual(result.returncode, REJECTED)
        lines = result.stdout.decode().splitlines()
        self.assertEqual(len(lines), 9)
        for line, start in zip(
            lines,
            (
                "RSPDefinitions.Iccid error: Iccid: size 1, must be 10",
                '? error: the line has no "type"',
                "Nope error: unknown type",
                'RSPDefinitions.Iccid error: the line has no "value"',
                "RSPDefinitions.Iccid error: a comma or } is missing (offset 49)",
                "? error: the line is no JSON object (offset 0)",
                "SGP32Definitions.EimIdInfo error: EimIdInfo: unknown member (offset 32)",
                "a?b error: unknown type",
                "RSPDefinitions.Iccid 5A0A98001032547698103214",
            ),
        ):
            self.assertTrue(line.startswith(start), line)

    def test_coprocess(self):
        for command, question, answer in (
            ("decode", b"Iccid 5A0A98001032547698103214\n", b'"98001032547698103214"}\n'),
            ("encode", b'{"type": "Iccid", "value": "98001032547698103214"}\n', b"103214\n"),
        ):
            with subprocess.Popen(
                [TOOL, command, "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                env=environment(), bufsize=0,
            ) as child:
                for _ in range(3):
                    child.stdin.write(question)
                    ready, _, _ = select.select([child.stdout], [], [], 20)
                    self.assertTrue(ready, "no answer while the input is open")
                    self.assertTrue(child.stdout.readline().endswith(answer))
                child.stdin.close()
                self.assertEqual(child.wait(timeout=20), DECODED)

    def test_many_lines_in_order(self):
        count = 50000
        text = "".join(f"SequenceNumber 8004{i | 0x40000000:08x}\n" for i in range(count))
        lines = self.decode(text)
        self.assertEqual([line["value"] for line in lines], [i | 0x40000000 for i in range(count)])

    def test_long_line(self):
        content = bytes(1 << 20)
        lines = self.decode(f"KeyIdentifier {tlv('04', content).hex()}\nIccid {tlv('5A', ICCID).hex()}\n")
        self.assertEqual(lines[0]["value"], content.hex())
        self.assertEqual(lines[1]["type"], "RSPDefinitions.Iccid")

    def test_file_operand(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "lines"
            path.write_text(f"Iccid {tlv('5A', ICCID).hex()}\n")
            self.assertEqual(len(self.accepts("decode", "--lines", str(path)).splitlines()), 1)

    def test_options_that_do_not_go_together(self):
        self.refuses(USAGE, "decode", "--lines", "-t", "Iccid")
        self.refuses(USAGE, "decode", "--lines", "-o", "hex")
        self.refuses(USAGE, "decode", "--lines", "--hex")
        self.refuses(USAGE, "encode", "--lines", "-t", "Iccid")

    def progress(self, stderr):
        child = subprocess.Popen(
            [TOOL, "decode", "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=stderr, env=environment(),
        )
        piece = b"SequenceNumber 800101\n" * 5000
        child.stdin.write(piece)
        child.stdin.flush()
        time.sleep(1.2)
        out, said = child.communicate(piece, timeout=60)
        self.assertEqual(len(out.splitlines()), 10000)
        return said

    def test_progress_on_a_terminal(self):
        master, slave = pty.openpty()
        self.progress(slave)
        os.close(slave)
        shown = os.read(master, 4096).decode()
        os.close(master)
        self.assertIn(" lines, 0 rejected, ", shown)

    def test_no_progress_elsewhere(self):
        self.assertEqual(self.progress(subprocess.PIPE), b"")


class Types(ToolTest):
    def test_json_lists_every_type(self):
        types = json.loads(self.accepts("types", "-o", "json"))
        counts = {}
        for entry in types:
            counts[entry["module"]] = counts.get(entry["module"], 0) + 1
        self.assertEqual(
            counts,
            {"SGP32Definitions": 129, "RSPDefinitions": 133, "PEDefinitions": 1,
             "PKIX1Explicit88": 79, "PKIX1Implicit88": 47},
        )
        by_name = {(entry["module"], entry["name"]): entry for entry in types}
        request = by_name["SGP32Definitions", "EuiccPackageRequest"]
        self.assertEqual((request["kind"], request["tag"]), ("SEQUENCE", "BF51"))
        package_type = by_name["SGP32Definitions", "EuiccPackage"]
        self.assertEqual((package_type["tag"], package_type["tags"]), (None, ["A0", "A1"]))

    def test_text_and_names(self):
        names = self.accepts("types", "-o", "names").splitlines()
        self.assertEqual(len(names), 389)
        rows = self.accepts("types").splitlines()
        self.assertEqual(len(rows), 389)
        for name, row in zip(names, rows):
            self.assertIn(name, row.split())

    def test_words(self):
        rows = self.accepts("types", "bf51").splitlines()
        self.assertEqual([re.search(r"\w+\.\w+", row)[0] for row in rows],
                         ["SGP32Definitions.EuiccPackageRequest", "SGP32Definitions.EuiccPackageResult",
                          "SGP32Definitions.EimPackageResult"])
        self.assertIn("RSPDefinitions.Iccid", self.accepts("types", "iccid", "eid"))
        self.refuses(REJECTED, "types", "zzzz")
        self.assertEqual(run("types", "-o", "json", "zzzz").stdout, b"[]\n")

    def test_show_knows_every_type(self):
        names = self.accepts("types", "-o", "names").split()
        shown = self.accepts("show", *names)
        for name in names:
            self.assertIn(name.split(".")[1], shown)

    def test_show_needs_a_type(self):
        self.assertIn("needs a TYPE", self.refuses(USAGE, "show"))

    def test_effective_tags(self):
        shown = self.accepts("show", "PKIX1Explicit88.TBSCertificate")
        self.assertRegex(shown, r"(?m)^A0 02  ├─ version +Version EXPLICIT DEFAULT v1\(0\)")
        self.assertRegex(shown, r"(?m)^A3 30  └─ extensions +Extensions EXPLICIT OPTIONAL")
        shown = self.accepts("show", "CancelSessionRequestEsipa")
        self.assertRegex(shown, r"(?m)^  A1  └─ cancelSessionResponse ")


class Display(ToolTest):
    def test_colour_on_a_terminal_only(self):
        path = str(DATA / "package.hex")
        self.assertNotIn("\033", self.accepts("decode", path))
        status, shown = run_on_terminal("decode", path)
        self.assertEqual(status, DECODED)
        self.assertIn("\033[0;32m\"eim.example.com\"\033[0m", shown)

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
        for arguments in (["decode", str(DATA / "euicc_data.hex")],
                          ["decode", "--hex", str(DATA / "result.hex")],
                          ["types"], ["show", "EUICCInfo2"]):
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


class Usage(ToolTest):
    COMMANDS = ("decode", "encode", "types", "show")

    def test_help(self):
        overview = self.accepts("--help")
        self.assertEqual(self.accepts("help"), overview)
        self.assertEqual(self.accepts("-h"), overview)
        for name in self.COMMANDS:
            self.assertIn(f"  {name} ", overview)
            text = self.accepts("help", name)
            self.assertTrue(text.startswith(f"usage: sgp32 {name}"))
            self.assertEqual(self.accepts(name, "--help"), text)
            self.assertLessEqual(max(map(len, text.splitlines())), 100)

    def test_version(self):
        self.assertRegex(self.accepts("--version"), r"^sgp32 \d+\.\d+\.\d+\n$")

    def test_wrong_commands(self):
        self.assertIn("usage: sgp32", self.refuses(USAGE))
        self.assertIn("there are decode", self.refuses(USAGE, "decoed"))
        self.assertIn("there are decode", self.refuses(USAGE, "help", "decoed"))

    def test_wrong_options(self):
        for command in self.COMMANDS:
            self.assertIn("unknown option --nope", self.refuses(USAGE, command, "--nope"))
            self.assertIn("unknown option -z", self.refuses(USAGE, command, "-z"))
        self.assertIn("needs a value", self.refuses(USAGE, "decode", "-t"))
        self.assertIn("needs a value", self.refuses(USAGE, "decode", "--type"))
        self.assertIn("takes no value", self.refuses(USAGE, "decode", "--lenient=1"))
        self.assertIn("-t TYPE", self.refuses(USAGE, "encode"))
        self.assertIn("auto", self.refuses(USAGE, "decode", "--input", "x"))

    def test_manual_and_completion_know_every_option(self):
        manual = (ROOT / "tools/sgp32/sgp32.1").read_text().replace("\\-", "-")
        completion = (ROOT / "tools/sgp32/sgp32.bash").read_text()
        for name in self.COMMANDS:
            self.assertIn(f".SS sgp32 {name}", manual)
            for option in re.findall(r"(?m)^ +(?:-\w, )?(--[a-z]+)", self.accepts("help", name)):
                self.assertIn(option, manual)
                self.assertIn(option, completion)

    def complete(self, *words):
        script = (
            'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sgp32; '
            'printf "%s\\n" "${COMPREPLY[@]}"'
        )
        result = subprocess.run(
            ["bash", "-c", script, str(ROOT / "tools/sgp32/sgp32.bash"), TOOL, *words],
            capture_output=True, text=True, env=environment(), check=False,
        )
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return result.stdout.split()

    def test_completion(self):
        self.assertEqual(self.complete("de"), ["decode"])
        self.assertEqual(self.complete("decode", "--le"), ["--lenient"])
        self.assertEqual(self.complete("encode", "-o", ""), ["der", "hex", "base64"])
        self.assertEqual(self.complete("decode", "--output", "=", "j"), ["json"])
        self.assertEqual(self.complete("decode", "-t", "EuiccPackageReq"), ["EuiccPackageRequest"])
        self.assertEqual(self.complete("show", "RSPDefinitions.Icc"), ["RSPDefinitions.Iccid"])
        self.assertEqual(self.complete("help", "t"), ["types"])


def golden(name, arguments):
    locale = "C" if ".ascii." in name else "C.UTF-8"
    result = run(*arguments, cwd=DATA, LC_ALL=locale)
    if result.returncode != DECODED:
        raise AssertionError(result.stderr.decode())
    return result.stdout.decode()


def update():
    for name, arguments in GOLDEN.items():
        (DATA / name).write_text(golden(name, arguments), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        update()
    else:
        unittest.main()
