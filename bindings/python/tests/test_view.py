# SPDX-License-Identifier: Apache-2.0
"""Lazy views: reading, assigning, and views that outlive what they were made of."""

from __future__ import annotations

import datetime
import gc
import threading
import unittest
from typing import Any

import sgp32
from support import mix
from test_values import package


def sample() -> bytes:
    """A package with a list of three."""
    enable = ("enable", {"iccid": bytes(10), "rollbackFlag": None})
    deletes = [("delete", {"iccid": bytes([n] * 10)}) for n in (1, 2)]
    return sgp32.encode(
        "EuiccPackageRequest", package(euiccPackage=("psmoList", [enable, *deletes]))
    )


class Reading(unittest.TestCase):
    def setUp(self) -> None:
        self.der = sample()
        self.view = sgp32.view(self.der, "EuiccPackageRequest")

    def test_type_is_detected_or_given(self) -> None:
        for view in (
            sgp32.view(self.der),
            sgp32.view("EuiccPackageRequest", self.der),
            sgp32.view(data=self.der, type="SGP32Definitions.EuiccPackageRequest"),
        ):
            self.assertEqual(view, self.view)
            self.assertEqual(view.type, "SGP32Definitions.EuiccPackageRequest")

    def test_attributes_indexes_and_places(self) -> None:
        signed = self.view.euiccPackageSigned
        self.assertEqual(signed.eimId, "eim.example.com")
        self.assertEqual(signed["counterValue"], 1)
        self.assertEqual(self.der[signed.offset : signed.offset + len(signed.der)], signed.der)
        start, size = signed.place("eidValue")
        self.assertEqual(self.der[start : start + size], b"\x5a\x10" + bytes(16))
        psmos = signed.euiccPackage.psmoList
        self.assertEqual(len(psmos), 3)
        self.assertEqual([psmo.choice for psmo in psmos], ["enable", "delete", "delete"])
        self.assertEqual(psmos[-1].delete.iccid, bytes([2] * 10))
        self.assertEqual([psmo.choice for psmo in psmos[1:]], ["delete", "delete"])
        self.assertEqual(psmos[0].value.to_dict(), {"iccid": bytes(10), "rollbackFlag": None})
        self.assertIsNone(psmos[0].enable.rollbackFlag)
        self.assertEqual(psmos[0].enable.type, "SGP32Definitions.Psmo.enable")

    def test_names_for_completion(self) -> None:
        self.assertLessEqual(
            {"eimId", "euiccPackage", "der", "to_dict"}, set(dir(self.view.euiccPackageSigned))
        )
        self.assertNotIn("eimTransactionId", dir(self.view.euiccPackageSigned))
        self.assertIn("der", dir(self.view.euiccPackageSigned.euiccPackage.psmoList))

    def test_what_is_absent(self) -> None:
        signed = self.view.euiccPackageSigned
        self.assertFalse(hasattr(signed, "eimTransactionId"))
        self.assertNotIn("eimTransactionId", signed)
        self.assertIn("counterValue", signed)
        self.assertEqual(getattr(signed, "eimTransactionId", 5), 5)
        self.assertRaises(KeyError, lambda: signed["eimTransactionId"])
        self.assertRaises(AttributeError, lambda: signed.nothing)
        self.assertRaises(AttributeError, lambda: signed.euiccPackage.ecoList)
        psmos = signed.euiccPackage.psmoList
        self.assertRaises(IndexError, lambda: psmos[3])
        self.assertRaises(IndexError, lambda: psmos[-4])
        self.assertRaises(IndexError, lambda: psmos[2**70])
        self.assertRaises(TypeError, lambda: psmos["enable"])
        self.assertRaises(AttributeError, lambda: psmos.choice)
        self.assertRaises(KeyError, lambda: signed[0])

    def test_default_of_an_absent_component(self) -> None:
        view = sgp32.view(
            sgp32.encode("Extension", {"extnID": "2.5.29.17", "extnValue": b""}), "Extension"
        )
        self.assertIs(view.critical, False)
        self.assertNotIn("critical", view)

    def test_names_that_every_view_has(self) -> None:
        value = {"type": "2.5.4.3", "value": b"\x0c\x01a"}
        view = sgp32.view(sgp32.encode("AttributeTypeAndValue", value), "AttributeTypeAndValue")
        self.assertEqual(view.type, "PKIX1Explicit88.AttributeTypeAndValue")
        self.assertEqual((view["type"], view["value"]), ("2.5.4.3", b"\x0c\x01a"))

    def test_primitive_messages(self) -> None:
        view = sgp32.view(bytes.fromhex("5a0a98001032547698103214"), "Iccid")
        self.assertEqual(view.value, bytes.fromhex("98001032547698103214"))
        self.assertRaises(TypeError, iter, view)

    def test_a_part_outlives_its_message(self) -> None:
        part = sgp32.view(sample(), "EuiccPackageRequest").euiccPackageSigned.euiccPackage
        gc.collect()
        self.assertEqual(part.psmoList[1].delete.iccid, bytes([1] * 10))

    def test_lenient_views_are_of_the_der_form(self) -> None:
        octets = bytes.fromhex("300d06035504030c0661810161")  # no DER: refused
        self.assertRaises(sgp32.DecodeError, sgp32.view, octets, "AttributeTypeAndValue")
        octets = bytes.fromhex("5a810a98001032547698103214")
        self.assertRaises(sgp32.DecodeError, sgp32.view, octets, "Iccid")
        self.assertEqual(sgp32.view(octets, "Iccid", True).der.hex(), "5a0a98001032547698103214")

    def test_every_part_can_be_encoded_by_itself(self) -> None:
        for type_, der in mix():
            for part in sgp32.view(der, type_) if sgp32.describe(type_).kind == "SEQUENCE" else ():
                value = sgp32.view(der, type_)[part]
                if isinstance(value, sgp32.View) and value.type is not None:
                    self.assertEqual(
                        sgp32.encode(value.type, value), sgp32.encode(value.type, value.to_dict())
                    )


class Assigning(unittest.TestCase):
    def setUp(self) -> None:
        self.der = sample()
        self.view = sgp32.view(self.der, "EuiccPackageRequest")

    def test_all_views_show_the_edited_copy(self) -> None:
        signed = self.view.euiccPackageSigned
        psmos = signed.euiccPackage.psmoList
        second = psmos[1].delete
        signed.eimId = "a much longer name of an eIM"
        signed["counterValue"] = 2**100
        second.iccid = bytearray(b"0123456789")
        psmos[0] = ("listProfileInfo", {})
        self.assertEqual(self.view.euiccPackageSigned.counterValue, 2**100)
        value = sgp32.decode("EuiccPackageRequest", self.view.der)
        self.assertEqual(value, self.view.to_dict())
        self.assertEqual(
            value["euiccPackageSigned"]["euiccPackage"][1][:2],
            [("listProfileInfo", {}), ("delete", {"iccid": b"0123456789"})],
        )
        self.assertEqual(
            sgp32.decode("EuiccPackageRequest", self.der)["euiccPackageSigned"]["counterValue"], 1
        )
        self.assertEqual(self.view.der[psmos.offset : psmos.offset + len(psmos.der)], psmos.der)

    def test_components_come_and_go(self) -> None:
        signed = self.view.euiccPackageSigned
        signed.eimTransactionId = b"12"
        self.assertEqual(signed.eimTransactionId, b"12")
        del signed.eimTransactionId
        self.assertEqual(self.view.der, self.der)
        signed["$unknown"] = [b"\x99\x00"]
        self.assertEqual(signed["$unknown"], [b"\x99\x00"])
        del signed["$unknown"]
        self.assertEqual(self.view.der, self.der)
        del signed.euiccPackage.psmoList[0]
        self.assertEqual(len(signed.euiccPackage.psmoList), 2)

    def test_another_alternative(self) -> None:
        package_ = self.view.euiccPackageSigned.euiccPackage
        psmo = package_.psmoList[0]
        package_.ecoList = [("listEim", {})]
        self.assertEqual(package_.choice, "ecoList")
        self.assertRaises(LookupError, lambda: psmo.der)
        self.assertRaises(LookupError, lambda: psmo.to_dict())
        self.assertRaises(LookupError, lambda: repr(psmo))

    def test_views_as_values(self) -> None:
        other = sgp32.view(sample(), "EuiccPackageRequest")
        other.euiccPackageSigned.counterValue = 9
        self.view.euiccPackageSigned = other.euiccPackageSigned
        self.assertEqual(self.view.euiccPackageSigned.counterValue, 9)
        self.view.euiccPackageSigned.euiccPackage.psmoList[
            2
        ] = self.view.euiccPackageSigned.euiccPackage.psmoList[0]
        self.assertEqual(self.view.euiccPackageSigned.euiccPackage.psmoList[2].choice, "enable")
        with self.assertRaises(sgp32.EncodeError) as caught:
            self.view.euiccPackageSigned = other
        self.assertEqual(caught.exception.path, "EuiccPackageRequest.euiccPackageSigned")

    def test_what_is_refused_changes_nothing(self) -> None:
        signed = self.view.euiccPackageSigned
        for change in (
            lambda: setattr(signed, "counterValue", "1"),
            lambda: setattr(signed, "eidValue", bytes(15)),
            lambda: delattr(signed, "counterValue"),
            lambda: setattr(signed, "nothing", 1),
            lambda: setattr(signed, "der", b""),
            lambda: signed.__setitem__("nothing", 1),
            lambda: signed.__setitem__(0, 1),
            lambda: signed.__delitem__("eimTransactionId"),
            lambda: signed.euiccPackage.__delitem__("psmoList"),
            lambda: signed.euiccPackage.psmoList.__setitem__(3, ("getRAT", {})),
            lambda: signed.euiccPackage.psmoList.__setitem__("a", ("getRAT", {})),
        ):
            self.assertRaises((sgp32.EncodeError, LookupError, AttributeError, TypeError), change)
            self.assertEqual(self.view.der, self.der)

    def test_threads_read_while_one_assigns(self) -> None:
        der = next(der for type_, der in mix() if type_.endswith("BoundProfilePackage"))
        view = sgp32.view(der, "BoundProfilePackage")
        stop = threading.Event()
        failed: list[BaseException] = []

        def read() -> None:
            try:
                while not stop.is_set():
                    view.to_dict()
                    len(view.initialiseSecureChannelRequest.der)
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=read) for _ in range(3)]
        for thread in threads:
            thread.start()
        for number in range(50):
            view.initialiseSecureChannelRequest.transactionId = bytes([number]) * (1 + number % 16)
        stop.set()
        for thread in threads:
            thread.join()
        self.assertEqual(failed, [])

    def test_a_view_inside_its_own_message(self) -> None:
        """A tzinfo that assigns to the message that is being encoded."""
        view = sgp32.view(
            sgp32.encode(
                "Validity",
                {
                    "notBefore": ("utcTime", datetime.datetime(2026, 1, 1)),
                    "notAfter": ("utcTime", datetime.datetime(2027, 1, 1)),
                },
            ),
            "Validity",
        )

        class Zone(datetime.tzinfo):
            def utcoffset(self, when: Any) -> Any:
                view.notAfter.utcTime = datetime.datetime(2030, 1, 1)
                return datetime.timedelta(0)

        view.notBefore.utcTime = datetime.datetime(2028, 1, 1, tzinfo=Zone())
        self.assertEqual(view.notBefore.utcTime, datetime.datetime(2028, 1, 1))


if __name__ == "__main__":
    unittest.main()
