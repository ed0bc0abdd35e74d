# SPDX-License-Identifier: Apache-2.0
"""Every signature in the vectors verifies, and their certificates hold the keys that are named."""

from __future__ import annotations

import copy
import os
import sys
import unittest
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import corpus  # noqa: E402
import p256  # noqa: E402
from compare import RESOLVED, Tool  # noqa: E402
from differential.schema import Schema  # noqa: E402
from signatures import COMPACT, RULES, SECURE_CHANNEL, Signatures, key  # noqa: E402

TOOL = os.environ.get("SGP32_TOOL")

KEYS = {
    "CI certificate": "ci",
    "EUM certificate": "eum",
    "eUICC certificate": "euicc",
    "second eUICC certificate": "euicc2",
    "SM-DP+ authentication certificate": "dpauth",
    "SM-DP+ profile package binding certificate": "dppb",
    "SM-DS authentication certificate": "dsauth",
    "eIM package signing certificate": "eim",
    "second eIM package signing certificate": "eimx",
    "eIM TLS certificate": "eimtls",
}


class SignatureTests(unittest.TestCase):
    """Over the vectors of the interfaces; those in edges.json hold no signatures to verify."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.schema = Schema.load(RESOLVED)
        cls.entries = [
            (f"{path.name}: {entry['name']}", entry["type"], entry["value"])
            for path in corpus.files()
            if path.stem != "edges"
            for entry in corpus.read(path)
        ]

    def test_every_signature_verifies(self) -> None:
        count, failed = Signatures(self.schema, self.entries).failures()
        self.assertEqual(failed, [])
        self.assertEqual(set(count), {*RULES, *COMPACT, SECURE_CHANNEL})

    def test_a_changed_message_does_not_verify(self) -> None:
        changed = []
        for _, type_name, value in self.entries:
            if type_name == "SGP32Definitions.EuiccPackageRequest":
                other = copy.deepcopy(value)
                other["euiccPackageSigned"]["counterValue"] += 1
                changed.append(("changed", type_name, other))
        count, failed = Signatures(self.schema, changed[:3]).failures()
        self.assertEqual((count.total(), len(failed)), (3, 3))

    def test_certificates_hold_the_named_keys(self) -> None:
        certificates = {
            entry["name"]: entry["value"]["tbsCertificate"]["subjectPublicKeyInfo"]
            for entry in corpus.read(corpus.FOLDER / "certificates.json")
            if entry["type"] == "PKIX1Explicit88.Certificate"
        }
        for name, key_name in KEYS.items():
            held = bytes.fromhex(certificates[name]["subjectPublicKey"]["value"])
            self.assertEqual(held, key(key_name), name)

    @unittest.skipUnless(TOOL, "SGP32_TOOL is not set")
    def test_every_signature_of_the_mix_verifies(self) -> None:
        messages = corpus.mix()
        decoded = Tool(Path(TOOL or "")).decode([(m.type, m.der.hex()) for m in messages])
        values = [
            (message.file, message.type, answer["value"])
            for message, answer in zip(messages, decoded, strict=True)
        ]
        count, failed = Signatures(self.schema, values).failures()
        self.assertEqual(failed, [])
        self.assertGreater(count.total(), 8)


class P256Tests(unittest.TestCase):
    """The arithmetic against RFC 6979 A.2.5, SHA-256, message "sample"."""

    PUBLIC = bytes.fromhex(
        "0460FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"
        "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299"
    )
    SIGNATURE = bytes.fromhex(
        "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
        "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8"
    )
    PRIVATE = 0xC9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721

    def test_verifies_the_published_signature(self) -> None:
        self.assertTrue(p256.verify(self.PUBLIC, b"sample", self.SIGNATURE))
        self.assertEqual(p256.public_key(self.PRIVATE), self.PUBLIC)

    def test_refuses_another_message_and_zeros(self) -> None:
        self.assertFalse(p256.verify(self.PUBLIC, b"simple", self.SIGNATURE))
        self.assertFalse(p256.verify(self.PUBLIC, b"sample", bytes(64)))

    def test_refuses_a_point_off_the_curve(self) -> None:
        with self.assertRaises(ValueError):
            p256.verify(self.PUBLIC[:-1] + b"\x00", b"sample", self.SIGNATURE)


if __name__ == "__main__":
    unittest.main()
