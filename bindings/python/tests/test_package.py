# SPDX-License-Identifier: Apache-2.0
"""The rest of the package: paths, descriptions, detection, the tool, and asn1tools' calls."""

from __future__ import annotations

import os
import subprocess
import sys
import unittest

import sgp32
import sgp32.asn1tools
from support import SOURCE, mix, vectors
from test_view import sample

# A script that was written for asn1tools; only its import is changed.
SCRIPT = """\
import asn1tools

specification = asn1tools.compile_files(["SGP32Definitions.asn", "RSPDefinitions.asn"], "der")
package = specification.decode("EuiccPackageRequest", message)
package["euiccPackageSigned"]["counterValue"] += 1
changed = specification.encode("EuiccPackageRequest", package)
try:
    specification.decode("EuiccPackageRequest", message[:-1])
except asn1tools.DecodeError as error:
    refused = str(error)
extension = specification.decode("Extension", bytes.fromhex("30070603551d110400"))
"""


class Paths(unittest.TestCase):
    def test_get_edit_and_remove(self) -> None:
        der = sample()
        self.assertEqual(sgp32.get(der, "euiccPackageSigned.counterValue"), 1)
        self.assertEqual(
            sgp32.get(der, "euiccPackageSigned.euiccPackage.psmoList[2].delete"),
            {"iccid": bytes([2] * 10)},
        )
        edited = sgp32.edit(der, "EuiccPackageRequest.euiccPackageSigned.counterValue", 7)
        self.assertEqual(sgp32.get(edited, "euiccPackageSigned.counterValue"), 7)
        edited = sgp32.edit(
            der, "euiccPackageSigned.euiccPackage.ecoList", [], "EuiccPackageRequest"
        )
        self.assertEqual(sgp32.get(edited, "euiccPackageSigned.euiccPackage"), ("ecoList", []))
        shorter = sgp32.remove(der, "euiccPackageSigned.euiccPackage.psmoList[0]")
        self.assertEqual(len(sgp32.get(shorter, "euiccPackageSigned.euiccPackage.psmoList")), 2)

    def test_an_error_s_path_is_a_path(self) -> None:
        broken = sgp32.replace(sample(), "euiccPackageSigned.eidValue", b"\x5a\x01\x00")
        with self.assertRaises(sgp32.DecodeError) as caught:
            sgp32.decode("EuiccPackageRequest", broken)
        self.assertEqual(
            (caught.exception.path, caught.exception.code),
            ("EuiccPackageRequest.euiccPackageSigned.eidValue", "size"),
        )
        self.assertEqual(sgp32.get(sample(), caught.exception.path), bytes(16))

    def test_replace_makes_lengths_fit(self) -> None:
        der = sample()
        for size in (0, 1, 100, 127, 128, 255, 256, 70000):
            tlv = (
                b"\x80"
                + (bytes([size]) if size < 128 else b"\x83" + size.to_bytes(3, "big"))
                + b"a" * size
            )
            broken = sgp32.replace(der, "euiccPackageSigned.eimId", tlv)
            self.assertIn(tlv, broken)
            if 1 <= size <= 127:
                self.assertEqual(broken, sgp32.edit(der, "euiccPackageSigned.eimId", "a" * size))
            else:
                self.assertRaises(sgp32.DecodeError, sgp32.decode, "EuiccPackageRequest", broken)
        self.assertEqual(
            sgp32.replace(der, "euiccPackageSigned", b"")[-len(b"signature") :], b"signature"
        )

    def test_build(self) -> None:
        signed = "euiccPackageSigned"
        parts = {
            f"{signed}.eimId": "eim.example.com",
            f"EuiccPackageRequest.{signed}.eidValue": bytes(16),
            f"{signed}.counterValue": 1,
            f"{signed}.euiccPackage.psmoList[0].enable.iccid": bytes(10),
            f"{signed}.euiccPackage.psmoList[0].enable.rollbackFlag": None,
            f"{signed}.euiccPackage.psmoList[1]": ("delete", {"iccid": bytes([1] * 10)}),
            f"{signed}.euiccPackage.psmoList[2].delete": {"iccid": bytes([2] * 10)},
            "eimSignature": b"signature",
        }
        self.assertEqual(sgp32.build("EuiccPackageRequest", parts), sample())
        for path in (
            f"{signed}.euiccPackage.psmoList[4].getRAT",
            f"{signed}.eimId.x",
            "nothing",
            f"{signed}[0]",
        ):
            with self.assertRaisesRegex(LookupError, path.split(".")[0].partition("[")[0]):
                sgp32.build("EuiccPackageRequest", {**parts, path: {}})
        del parts["eimSignature"]
        self.assertRaises(sgp32.EncodeError, sgp32.build, "EuiccPackageRequest", parts)

    def test_paths_that_lead_nowhere(self) -> None:
        for path in (
            "",
            ".",
            "a..b",
            "[",
            "euiccPackageSigned[0]",
            "euiccPackageSigned.eimId.x",
            "nothing",
            "euiccPackageSigned.nothing.x",
            "euiccPackageSigned.euiccPackage.psmoList[9].delete",
        ):
            for call in (lambda p: sgp32.edit(sample(), p, 1), lambda p: sgp32.get(sample(), p)):
                with self.subTest(path=path):
                    self.assertRaises((ValueError, LookupError, TypeError), call, path)


class Schema(unittest.TestCase):
    def test_types(self) -> None:
        self.assertEqual(len(sgp32.types), len(set(sgp32.types)))
        self.assertGreater(len(sgp32.types), 380)
        for name in sgp32.types:
            described = sgp32.describe(name)
            self.assertEqual(described.name, name)
            for component in described.components:
                if "." in component.type:
                    self.assertEqual(sgp32.describe(component.type).name, component.type)

    def test_describe(self) -> None:
        signed = sgp32.describe("EuiccPackageSigned")
        self.assertEqual((signed.kind, signed.tag, signed.extensible), ("SEQUENCE", 0x30, True))
        self.assertEqual(
            [each.name for each in signed.components],
            ["eimId", "eidValue", "counterValue", "eimTransactionId", "euiccPackage"],
        )
        self.assertEqual(
            [each.optional for each in signed.components], [False, False, False, True, False]
        )
        self.assertEqual(sgp32.describe("Iccid").minimum, 10)
        self.assertEqual(sgp32.describe("PprIds").values["ppr1"], 1)
        self.assertIs(sgp32.describe("Extension").components[1].default, False)

    def test_detect(self) -> None:
        for type_, der in mix():
            found = sgp32.detect(der)
            self.assertIsNotNone(found)
            sgp32.decode(found, der)
        self.assertIsNone(sgp32.detect(b"abc"))
        self.assertIsNone(sgp32.detect(b""))

    def test_typed_names(self) -> None:
        types = (SOURCE / "bindings/python/sgp32/schema.pyi").read_text(encoding="utf-8")
        for name in sgp32.types:
            self.assertRegex(
                types, rf"(?m)^(class )?(\w+_)?{name.partition('.')[2].replace('-', '_')}\b"
            )


class Tool(unittest.TestCase):
    def run_both(self, *arguments: str, text: str) -> None:
        ours = subprocess.run(
            [sys.executable, "-m", "sgp32", *arguments],
            input=text,
            text=True,
            capture_output=True,
            check=False,
        )
        theirs = subprocess.run(
            [os.environ["SGP32_TOOL"], *arguments],
            input=text,
            text=True,
            capture_output=True,
            check=False,
        )
        self.assertEqual(
            (ours.returncode, ours.stdout, ours.stderr),
            (theirs.returncode, theirs.stdout, theirs.stderr),
        )

    def test_the_package_is_the_tool(self) -> None:
        self.run_both("decode", text=sample().hex())
        self.run_both("decode", "-o", "json", text=sample().hex())
        self.run_both("decode", "-t", "Iccid", text=sample().hex())
        self.run_both("show", "EuiccPackageRequest", text="")
        self.run_both("nothing", text="")
        self.run_both("--version", text="")

    def test_pretty_is_what_the_tool_draws(self) -> None:
        for type_, der, _ in vectors()[::10]:
            drawn = subprocess.run(
                [os.environ["SGP32_TOOL"], "decode", "-t", type_],
                input=der.hex(),
                text=True,
                encoding="utf-8",
                capture_output=True,
                check=True,
                env={**os.environ, "COLUMNS": "100", "LC_ALL": "C.UTF-8"},
            ).stdout
            self.assertEqual(sgp32.pretty(der, type_), drawn.split("\n\n")[0].rstrip("\n"))


class Asn1tools(unittest.TestCase):
    def test_a_script_needs_only_another_import(self) -> None:
        script = SCRIPT.replace("import asn1tools", "import sgp32.asn1tools as asn1tools")
        names = {"message": sample()}
        exec(compile(script, "script", "exec"), names)  # noqa: S102
        self.assertEqual(
            names["changed"], sgp32.edit(sample(), "euiccPackageSigned.counterValue", 2)
        )
        self.assertIn("(offset", names["refused"])
        self.assertEqual(
            names["extension"], {"extnID": "2.5.29.17", "critical": False, "extnValue": b""}
        )

    def test_all_vectors(self) -> None:
        specification = sgp32.asn1tools.compile_files([])
        for type_, der, _ in vectors():
            value = specification.decode(type_, der)
            self.assertEqual(specification.encode(type_, value), der)
            self.assertEqual(specification.decode_with_length(type_, der), (value, len(der)))
            module, _, name = type_.partition(".")
            self.assertEqual(specification.modules[module][name].decode(der), value)

    def test_errors(self) -> None:
        asn1tools = sgp32.asn1tools
        specification = asn1tools.compile_files("any.asn", "der")
        self.assertRaises(asn1tools.DecodeError, specification.decode, "Nothing", b"")
        self.assertRaises(asn1tools.EncodeError, specification.encode, "Nothing", b"")
        self.assertRaises(asn1tools.EncodeError, specification.encode, "Iccid", "text")
        self.assertRaises(asn1tools.ConstraintsError, specification.encode, "Iccid", b"")
        self.assertRaises(asn1tools.ConstraintsError, specification.decode, "Iccid", b"\x5a\x00")
        self.assertRaises(asn1tools.DecodeError, specification.decode, "Iccid", b"\x5a\x00")
        self.assertRaises(asn1tools.CompileError, asn1tools.compile_files, [], "uper")
        self.assertTrue(issubclass(asn1tools.ConstraintsError, asn1tools.Error))
        wide = bytes.fromhex("5a810a98001032547698103214")
        self.assertRaises(asn1tools.DecodeError, specification.decode, "Iccid", wide)
        self.assertEqual(asn1tools.compile_files([], "ber").decode("Iccid", wide), wide[3:])

    def test_lengths(self) -> None:
        specification = sgp32.asn1tools.compile_string("")
        for octets, size in (
            ("", None),
            ("5a", None),
            ("5a0a", 12),
            ("bf51", None),
            ("bf5100", 3),
            ("bf", None),
            ("bf518203", None),
            ("bf51820301", 774),
            ("3081", None),
        ):
            self.assertEqual(specification.decode_length(bytes.fromhex(octets)), size)


if __name__ == "__main__":
    unittest.main()
