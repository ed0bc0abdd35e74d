# SPDX-License-Identifier: Apache-2.0
"""Shapes of values, and what happens to values that are none."""

from __future__ import annotations

import array
import datetime
import enum
import unittest
from typing import Any

import sgp32


def package(**changes: Any) -> dict[str, Any]:
    """A small eUICC package."""
    signed = {
        "eimId": "eim.example.com",
        "eidValue": bytes(16),
        "counterValue": 1,
        "euiccPackage": ("psmoList", [("enable", {"iccid": bytes(10), "rollbackFlag": None})]),
        **changes,
    }
    return {"euiccPackageSigned": signed, "eimSignature": b"signature"}


class Shapes(unittest.TestCase):
    def round_trip(self, type_: str, value: Any, octets: str) -> None:
        self.assertEqual(sgp32.encode(type_, value).hex(), octets)
        self.assertEqual(sgp32.decode(type_, bytes.fromhex(octets)), value)

    def test_integers_of_any_size(self) -> None:
        type_ = "PKIX1Explicit88.CertificateSerialNumber"
        for power in (7, 8, 15, 31, 32, 62, 63, 64, 65, 71, 72, 127, 128, 4095, 4096, 16384):
            for value in (
                2**power - 1,
                2**power,
                2**power + 1,
                -(2**power),
                -(2**power) - 1,
                1 - 2**power,
            ):
                octets = value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True)
                if len(octets) > 1 and octets[0] in (0, 0xFF) and (octets[0] ^ octets[1]) < 0x80:
                    octets = octets[1:]
                der = sgp32.encode(type_, value)
                self.assertTrue(der.endswith(octets))
                self.assertEqual(der[0], 2)
                self.assertEqual(sgp32.decode(type_, der), value)
        self.round_trip(type_, 0, "020100")
        self.round_trip(type_, -128, "020180")

    def test_object_identifiers_of_any_size(self) -> None:
        type_ = "PKIX1Explicit88.AttributeType"
        for text in (
            "0.0",
            "0.39",
            "1.0",
            "1.39.1",
            "2.0",
            "2.47",
            "2.48",
            "2.999.1",
            "2.5.29.17",
            f"2.{2**64}",
            f"1.2.{2**63 - 1}",
            f"1.2.{2**63}.{2**200}.0.1",
            f"2.{10**18}.{10**17}",
            ".".join(["1", "2", *["127"] * 60]),
        ):
            self.assertEqual(sgp32.decode(type_, sgp32.encode(type_, text)), text)
        self.round_trip(type_, "2.999.1930", "060488378f0a")

    def test_arcs_that_python_does_not_write(self) -> None:
        for size in (2046, 2049, 2_000_000):  # too many digits, then too many octets
            arc = b"\xff" * size + b"\x7f"
            oid = b"\x06\x83" + (len(arc) + 1).to_bytes(3, "big") + b"\x2a" + arc
            if size < 60000:
                oid = b"\x06\x82" + oid[3:]
            extension = oid + b"\x04\0"
            length = len(extension).to_bytes(3, "big").lstrip(b"\0")
            der = b"\x30" + bytes([0x80 + len(length)]) + length + extension
            with self.assertRaises(sgp32.DecodeError) as caught:
                sgp32.decode("Extension", der)
            error = caught.exception
            self.assertEqual((error.path, error.code), ("Extension.extnID", "size"))
            self.assertRaises(ValueError, lambda: sgp32.view(der, "Extension").extnID)

    def test_bit_strings(self) -> None:
        self.round_trip("RSPDefinitions.PprIds", (b"\x60", 3), "03020560")
        self.assertEqual(sgp32.encode("RSPDefinitions.PprIds", (b"\x60\x00", 16)).hex(), "03020560")
        self.assertEqual(sgp32.encode("RSPDefinitions.PprIds", (b"\x00", 8)).hex(), "030100")
        self.round_trip("RSPDefinitions.PprIds", (b"", 0), "030100")

    def test_times(self) -> None:
        self.round_trip(
            "PKIX1Explicit88.Time",
            ("utcTime", datetime.datetime(2049, 12, 31, 23, 59, 59)),
            "170d3439313233313233353935395a",
        )
        self.round_trip(
            "PKIX1Explicit88.Time",
            ("utcTime", datetime.datetime(1950, 1, 1)),
            "170d3530303130313030303030305a",
        )
        fine = datetime.datetime(2026, 1, 2, 3, 4, 5, 120000)
        self.round_trip(
            "PKIX1Explicit88.Time",
            ("generalTime", fine),
            "181232303236303130323033303430352e31325a",
        )
        zone = datetime.timezone(datetime.timedelta(hours=2))
        self.assertEqual(
            sgp32.encode(
                "PKIX1Explicit88.Time", ("generalTime", fine.replace(hour=5, tzinfo=zone))
            ),
            sgp32.encode("PKIX1Explicit88.Time", ("generalTime", fine)),
        )
        finest = "20260102030405.1234567Z"
        der = sgp32.encode("PKIX1Explicit88.Time", ("generalTime", finest))
        self.assertEqual(sgp32.decode("PKIX1Explicit88.Time", der), ("generalTime", finest))

    def test_defaults_are_left_out_or_filled_in(self) -> None:
        value = {"extnID": "2.5.29.17", "extnValue": b""}
        der = sgp32.encode("Extension", value)
        self.assertEqual(sgp32.decode("Extension", der), value)
        filled = sgp32.decode("Extension", der, defaults=True)
        self.assertEqual(
            list(filled.items()), [("extnID", "2.5.29.17"), ("critical", False), ("extnValue", b"")]
        )
        self.assertEqual(sgp32.encode("Extension", filled), der)

    def test_unknown_parts_are_kept(self) -> None:
        value = package()
        value["euiccPackageSigned"]["$unknown"] = [b"\x99\x01a", b"\xbf\x7f\x00"]
        value["$unknown"] = [b"\x9a\x00"]
        value["euiccPackageSigned"]["euiccPackage"] = ("$unknown", b"\xa7\x03\x02\x01\x05")
        der = sgp32.encode("EuiccPackageRequest", value)
        self.assertEqual(sgp32.decode("EuiccPackageRequest", der), value)

    def test_sets_are_ordered(self) -> None:
        type_ = "RelativeDistinguishedName"
        parts = [{"type": f"2.5.4.{n}", "value": b"\x0c\x01a"} for n in (10, 3, 200, 6)]
        der = sgp32.encode(type_, parts)
        decoded = sgp32.decode(type_, der)
        self.assertCountEqual(decoded, parts)
        self.assertEqual(sgp32.encode(type_, decoded), der)
        self.assertEqual(sgp32.encode(type_, parts[::-1]), der)

    def test_octets_of_any_buffer(self) -> None:
        der = sgp32.encode("Iccid", bytes(range(10)))
        for buffer in (
            bytearray(range(10)),
            memoryview(bytes(range(10))),
            array.array("B", range(10)),
            memoryview(bytes(range(20)))[::2],
        ):
            with self.subTest(buffer=buffer):
                self.assertEqual(len(sgp32.encode("Iccid", buffer)), len(der))
                self.assertEqual(sgp32.decode("Iccid", bytearray(der)), bytes(range(10)))
        self.assertEqual(sgp32.decode("Iccid", memoryview(der)), bytes(range(10)))

    def test_subclasses_of_int_and_str(self) -> None:
        number = enum.IntEnum("number", {"five": 5, "zero": 0})
        self.assertEqual(
            sgp32.encode("EuiccPackageRequest", package(counterValue=number.five)),
            sgp32.encode("EuiccPackageRequest", package(counterValue=5)),
        )

    def test_a_buffer_may_change_after_the_call(self) -> None:
        buffer = bytearray(sgp32.encode("EuiccPackageRequest", package()))
        value = sgp32.decode("EuiccPackageRequest", buffer)
        view = sgp32.view(buffer, "EuiccPackageRequest")
        buffer[:] = bytes(len(buffer))
        self.assertEqual(value, package())
        self.assertEqual(view.to_dict(), package())


class Refused(unittest.TestCase):
    def refuses(self, value: Any, path: str, code: str, type_: str = "EuiccPackageRequest") -> None:
        with self.subTest(value=value):
            with self.assertRaises(sgp32.EncodeError) as caught:
                sgp32.encode(type_, value)
            error = caught.exception
            self.assertEqual((error.path, error.code), (path, code))
            self.assertTrue(str(error).startswith(path + ": "), str(error))
            self.assertTrue((error.type or "").endswith(type_))

    def test_values_of_a_wrong_type(self) -> None:
        root = "EuiccPackageRequest"
        signed = f"{root}.euiccPackageSigned"
        for value in (None, 1, "text", b"", [], (), ("a", 1), object()):
            self.refuses(value, root, "argument")
            self.refuses({"euiccPackageSigned": value, "eimSignature": b""}, signed, "argument")
        for value in ("1", 1.0, None, True, b"1", [1]):
            self.refuses(package(counterValue=value), f"{signed}.counterValue", "argument")
        for value in (b"eim", 1, None, ["eim"]):
            self.refuses(package(eimId=value), f"{signed}.eimId", "argument")
        for value in ("text", 16, None, [0] * 16):
            self.refuses(package(eidValue=value), f"{signed}.eidValue", "argument")
        for value in ({}, [], "psmoList", ("psmoList",), ("psmoList", [], 1)):
            self.refuses(package(euiccPackage=value), f"{signed}.euiccPackage", "argument")
        self.refuses(
            package(euiccPackage=("psmoList", {})), f"{signed}.euiccPackage.psmoList", "argument"
        )
        flag = {"iccid": bytes(10), "rollbackFlag": True}
        self.refuses(
            package(
                euiccPackage=("psmoList", [("disable", {"iccid": bytes(10)}), ("enable", flag)])
            ),
            f"{signed}.euiccPackage.psmoList[1].enable.rollbackFlag",
            "argument",
        )
        self.refuses((b"a", "8"), "PprIds", "argument", "PprIds")
        self.refuses((b"a", -1), "PprIds", "argument", "PprIds")
        self.refuses((b"a", 2**70), "PprIds", "argument", "PprIds")
        self.refuses((b"a", 9), "PprIds", "argument", "PprIds")
        self.refuses(("utcTime", 5), "Time.utcTime", "argument", "Time")

    def test_contents_that_the_schema_forbids(self) -> None:
        signed = "EuiccPackageRequest.euiccPackageSigned"
        self.refuses(package(eidValue=bytes(15)), f"{signed}.eidValue", "size")
        self.refuses(package(eimId=""), f"{signed}.eimId", "size")
        self.refuses(package(eimId="\ud800"), f"{signed}.eimId", "utf8")
        self.refuses(("utcTime", datetime.datetime(2050, 1, 1)), "Time.utcTime", "argument", "Time")
        self.refuses(("generalTime", "2026"), "Time.generalTime", "time", "Time")
        self.refuses("a\u00e9", "X520countryName", "string", "X520countryName")
        for text in (
            "",
            "1",
            "1.",
            ".1",
            "1.2.",
            "1..2",
            "3.1",
            "1.40",
            "01.2",
            "1.02",
            "1.2.x",
            "1.-2",
            "1.2 ",
            "\u0661.2",
            "2." + "1" * 5000 + "x",
        ):
            self.refuses(text, "AttributeType", "oid", "AttributeType")

    def test_components_and_alternatives(self) -> None:
        root = "EuiccPackageRequest"
        signed = f"{root}.euiccPackageSigned"
        self.refuses({}, signed, "missing")
        value = package()
        del value["euiccPackageSigned"]["counterValue"]
        self.refuses(value, f"{signed}.counterValue", "missing")
        self.refuses(package(counter=1), signed, "argument")
        self.refuses({**package(), 5: 5}, root, "argument")
        self.refuses(package(euiccPackage=("nothing", [])), f"{signed}.euiccPackage", "choice")
        self.refuses(package(euiccPackage=(5, [])), f"{signed}.euiccPackage", "choice")

    def test_unknown_parts_that_are_not_unknown(self) -> None:
        signed = "EuiccPackageRequest.euiccPackageSigned"
        for tlvs in (
            b"\x99\x00",
            [5],
            ["9900"],
            [b""],
            [b"\x99"],
            [b"\x99\x01"],
            [b"\x99\x00\x9a\x00"],
            None,
        ):
            self.refuses({**package(), "$unknown": tlvs}, "EuiccPackageRequest", "argument")
        self.refuses(
            {"extnID": "2.5.29.17", "extnValue": b"", "$unknown": [b"\x99\x00"]},
            "Extension",
            "argument",
            "Extension",
        )
        # A known component, in a place where decoding would take it for one.
        self.refuses(
            package(euiccPackage=("$unknown", b"\xa1\x00")), f"{signed}.euiccPackage", "tag"
        )

    def test_exceptions_of_the_caller_s_own_objects(self) -> None:
        class Zone(datetime.tzinfo):
            def utcoffset(self, when: Any) -> Any:
                raise RuntimeError("no offset")

        when = datetime.datetime(2026, 1, 1, tzinfo=Zone())
        self.refuses(("utcTime", when), "Time.utcTime", "argument", "Time")

        class Shy:
            def __repr__(self) -> Any:
                return 1

        for value in (Shy(), [Shy()], {"cA": Shy()}):
            with self.assertRaises(sgp32.EncodeError) as raised:
                sgp32.encode("BasicConstraints", value)
            self.assertIn("BasicConstraints", str(raised.exception))

    def test_what_holds_a_value_may_change_while_it_is_encoded(self) -> None:
        names = [[{"type": "2.5.4.3", "value": b"\x0c\x01a"}]] * 3
        validity: dict[str, Any] = {}

        class Zone(datetime.tzinfo):
            def utcoffset(self, when: Any) -> Any:
                validity.clear()
                names.clear()
                return datetime.timedelta(0)

        when = ("utcTime", datetime.datetime(2026, 1, 1, tzinfo=Zone()))
        validity.update(notBefore=when, notAfter=when)
        self.assertRaises(sgp32.EncodeError, sgp32.encode, "Validity", validity)

    def test_closed_buffers(self) -> None:
        closed = memoryview(bytes(10))
        closed.release()
        self.refuses(closed, "Iccid", "argument", "Iccid")
        self.assertRaises(ValueError, sgp32.decode, "Iccid", closed)
        self.assertRaises(ValueError, sgp32.view, closed, "Iccid")

    def test_arguments(self) -> None:
        for call, kind in (
            (lambda: sgp32.decode("Iccid", "5a00"), TypeError),
            (lambda: sgp32.decode("Iccid", None), TypeError),
            (lambda: sgp32.decode("Iccid", 5), TypeError),
            (lambda: sgp32.decode("Nothing", b""), KeyError),
            (lambda: sgp32.decode("SGP32Definitions.Iccid", b""), KeyError),
            (lambda: sgp32.decode(5, b""), TypeError),
            (lambda: sgp32.decode("Iccid"), TypeError),
            (lambda: sgp32.decode("Iccid", b"", nothing=1), TypeError),
            (lambda: sgp32.decode("Iccid", b"", False, lenient=True), TypeError),
            (lambda: sgp32.encode("Nothing", b""), KeyError),
            (lambda: sgp32.to_json("Iccid", "text"), TypeError),
            (lambda: sgp32.from_json("Iccid", b"bytes"), TypeError),
            (lambda: sgp32.view(b"\x5a\x00", "Nothing"), KeyError),
            (lambda: sgp32.view(), TypeError),
            (lambda: sgp32.detect("5a00"), TypeError),
            (lambda: sgp32.describe("Nothing"), KeyError),
            (lambda: sgp32.pretty(b"abc"), sgp32.DecodeError),
            (lambda: sgp32.view(b"abc"), sgp32.DecodeError),
        ):
            self.assertRaises(kind, call)

    def test_padded_numbers_are_the_numbers_that_they_say(self) -> None:
        for octets in (1, 2, 8, 9, 20):
            padded = bytes((0x0A, octets)) + (3).to_bytes(octets, "big")
            self.assertEqual(sgp32.decode("CRLReason", padded, lenient=True), "affiliationChanged")
            padded = bytes((0x80, octets)) + (-2).to_bytes(octets, "big", signed=True)
            self.assertEqual(sgp32.decode("SequenceNumber", padded, lenient=True), -2)

    def test_json_that_is_none(self) -> None:
        with self.assertRaises(sgp32.EncodeError) as caught:
            sgp32.from_json("EuiccPackageRequest", '{"euiccPackageSigned":{"eimId":5}}')
        self.assertEqual(caught.exception.code, "json")
        self.assertEqual(caught.exception.path, "EuiccPackageRequest.euiccPackageSigned.eimId")
        self.assertEqual(caught.exception.offset, 31)


if __name__ == "__main__":
    unittest.main()
