# SPDX-License-Identifier: Apache-2.0
"""The commands of the tool: what goes in, what comes out, and how they end."""

import base64
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from harness import (
    DATA,
    DECODED,
    EID,
    ICCID,
    REJECTED,
    ROOT,
    TOOL,
    USAGE,
    ToolTest,
    environment,
    message,
    package,
    run,
    tlv,
)


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
                        "psmoList": [
                            {"enable": {"iccid": ICCID.hex().upper(), "rollbackFlag": None}}
                        ]
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
        self.assertEqual(
            self.accepts("decode", "-ohex", data=package()), package().hex().upper() + "\n"
        )

    def test_hex_of_lenient_input_is_der(self):
        lenient = tlv("BF5A", tlv("80", b"\x01"))
        text = self.accepts(
            "decode", "-t", "ImmediateEnableRequest", "--lenient", "-o", "hex", data=lenient
        )
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
        self.assertEqual(
            self.accepts("encode", "-t", "Iccid", "-o", "hex", data=text), der.hex().upper() + "\n"
        )
        for size in range(0, 8):
            value = json.dumps(bytes(range(size)).hex())
            printed = self.accepts("encode", "-t", "KeyIdentifier", "-o", "base64", data=value)
            self.assertEqual(
                base64.b64decode(printed, validate=False), tlv("04", bytes(range(size)))
            )

    def test_unknown_outputs(self):
        self.assertIn("tree, json or hex", self.refuses(USAGE, "decode", "-o", "xml"))
        self.assertIn("der, hex or base64", self.refuses(USAGE, "encode", "-t", "Iccid", "-o", "x"))
        self.assertIn("text, json or names", self.refuses(USAGE, "types", "-o", "x"))

    def test_tree_options_without_a_tree(self):
        self.refuses(USAGE, "decode", "--hex", "-o", "json")
        self.refuses(USAGE, "decode", "--full", "-o", "hex")

    def test_big_message(self):
        content = bytes(range(256)) * 16384
        der = tlv("04", content)
        self.assertIn("4,194,304 bytes", self.accepts("decode", "-t", "KeyIdentifier", data=der))
        text = self.accepts("decode", "-t", "KeyIdentifier", "-o", "json", data=der)
        self.assertEqual(text, f'"{content.hex().upper()}"\n')
        self.assertEqual(run("encode", "-t", "KeyIdentifier", data=text).stdout, der)
        said = self.refuses(REJECTED, "decode", "-t", "KeyIdentifier", data=der[:-1])
        self.assertIn(f"(offset {len(der) - 1})", said)

    def test_full_device(self):
        if not os.path.exists("/dev/full"):
            return
        with open("/dev/full", "wb") as full:
            for arguments in (["decode"], ["decode", "-o", "json"], ["types"], ["--help"]):
                result = subprocess.run(
                    [TOOL, *arguments],
                    input=package(),
                    stdout=full,
                    stderr=subprocess.PIPE,
                    env=environment(),
                    check=False,
                )
                self.assertEqual(result.returncode, USAGE)
                self.assertIn(b"cannot write", result.stderr)
            result = subprocess.run(
                [TOOL, "decode", "--lines"],
                input=b"Iccid 5A0A" + ICCID.hex().encode(),
                stdout=full,
                stderr=subprocess.PIPE,
                env=environment(),
                check=False,
            )
            self.assertEqual(result.returncode, USAGE)


class Types(ToolTest):
    def test_json_lists_every_type(self):
        types = json.loads(self.accepts("types", "-o", "json"))
        counts = {}
        for entry in types:
            counts[entry["module"]] = counts.get(entry["module"], 0) + 1
        self.assertEqual(
            counts,
            {
                "SGP32Definitions": 129,
                "RSPDefinitions": 133,
                "PEDefinitions": 1,
                "PKIX1Explicit88": 79,
                "PKIX1Implicit88": 47,
            },
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
        self.assertEqual(
            [re.search(r"\w+\.\w+", row)[0] for row in rows],
            [
                "SGP32Definitions.EuiccPackageRequest",
                "SGP32Definitions.EuiccPackageResult",
                "SGP32Definitions.EimPackageResult",
            ],
        )
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


class Usage(ToolTest):
    COMMANDS = ("decode", "encode", "types", "show")
    CRYPTO_COMMANDS = ("verify", "sign", "keys", "bpp")

    def all_commands(self):
        """Those that need crypto too, unless the tool was built without."""
        has_crypto = "  verify " in self.accepts("--help")
        return self.COMMANDS + (self.CRYPTO_COMMANDS if has_crypto else ())

    def test_help(self):
        overview = self.accepts("--help")
        self.assertEqual(self.accepts("help"), overview)
        self.assertEqual(self.accepts("-h"), overview)
        for name in self.all_commands():
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
        for name in self.all_commands():
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
            capture_output=True,
            text=True,
            env=environment(),
            check=False,
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
        self.assertEqual(self.complete("verify", "s"), ["session"])
        self.assertEqual(self.complete("verify", "result", "--v"), ["--v10"])
        self.assertEqual(self.complete("verify", "package", "--v"), [])
        self.assertEqual(self.complete("sign", "p"), ["package"])
        self.assertEqual(self.complete("sign", "package", "-o", "p"), ["pem"])


if __name__ == "__main__":
    unittest.main()
