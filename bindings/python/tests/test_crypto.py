# SPDX-License-Identifier: Apache-2.0
"""Keys and signatures, against OpenSSL's command line in both directions."""

from __future__ import annotations

import copy
import hashlib
import pickle
import tempfile
import unittest
from pathlib import Path

import pki
import sgp32
from pki import openssl
from sgp32 import crypto

OPENSSL_CURVES = {"P-256": "prime256v1", "brainpoolP256r1": "brainpoolP256r1"}


class AgainstOpenSsl(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def make(self, curve: str) -> tuple[Path, Path]:
        """A key of OpenSSL's, and its public key."""
        private, public = self.folder / "key.pem", self.folder / "public.pem"
        openssl("genpkey", "-algorithm", "EC", "-pkeyopt",
                f"ec_paramgen_curve:{OPENSSL_CURVES[curve]}", "-out", private)  # fmt: skip
        openssl("pkey", "-in", private, "-pubout", "-out", public)
        return private, public

    def test_keys_in_all_forms(self) -> None:
        for curve in crypto.CURVES:
            private, public = self.make(curve)
            sec1, der = self.folder / "sec1.pem", self.folder / "key.der"
            openssl("ec", "-in", private, "-out", sec1)
            openssl("pkey", "-in", private, "-outform", "DER", "-out", der)
            expected = crypto.PublicKey.from_pem(public.read_text())
            self.assertEqual(expected.curve, curve)
            self.assertEqual(expected, crypto.PublicKey(curve, expected.point))
            self.assertEqual(crypto.PublicKey.from_der(expected.to_der()), expected)
            for key in (
                crypto.PrivateKey.from_pem(private.read_text()),
                crypto.PrivateKey.from_pem(private.read_bytes()),
                crypto.PrivateKey.from_pem(sec1.read_text()),
                crypto.PrivateKey.from_der(der.read_bytes()),
            ):
                self.assertEqual((key.curve, key.public), (curve, expected))
                self.assertEqual(crypto.PrivateKey(curve, key.reveal()).public, expected)
            text = openssl("pkey", "-pubin", "-inform", "DER", "-text", "-noout",
                           input=expected.to_der()).decode()  # fmt: skip
            self.assertIn(expected.point[:8].hex(":"), text)

    def test_signatures_in_both_directions(self) -> None:
        message, signature = self.folder / "message", self.folder / "signature"
        for curve in crypto.CURVES:
            private, public = self.make(curve)
            key = crypto.PrivateKey.from_pem(private.read_text())
            for size in (0, 1, 63, 64, 1000, 70000):
                data = bytes(i % 251 for i in range(size))
                message.write_bytes(data)
                signature.write_bytes(crypto.signature_to_der(key.sign(data)))
                openssl("dgst", "-sha256", "-verify", public, "-signature", signature, message)
                openssl("dgst", "-sha256", "-sign", private, "-out", signature, message)
                theirs = crypto.signature_from_der(signature.read_bytes())
                key.public.verify(theirs, data)
                with self.assertRaises(sgp32.VerifyError) as caught:
                    key.public.verify(theirs, data + b"x")
                self.assertEqual(caught.exception.code, "signature")

    def test_agreement(self) -> None:
        for curve in crypto.CURVES:
            private, _ = self.make(curve)
            theirs = crypto.PrivateKey.from_pem(private.read_text())
            ours = crypto.PrivateKey.generate(curve)
            peer = self.folder / "peer.der"
            peer.write_bytes(ours.public.to_der())
            secret = openssl("pkeyutl", "-derive", "-inkey", private, "-peerkey", peer,
                             "-peerform", "DER")  # fmt: skip
            self.assertEqual(ours.agree(theirs.public), secret)

    def test_keys_that_cannot_be_used(self) -> None:
        encrypted = openssl("pkey", "-in", pki.PKI / "nist/eim_sign.pem", "-aes128", "-passout",
                            "pass:x")  # fmt: skip
        for pem, code in (
            ((pki.PKI / "rsa.pem").read_text(), "key"),
            ((pki.PKI / "p384.pem").read_text(), "curve"),
            ((pki.PKI / "secp256k1.pem").read_text(), "curve"),
        ):
            with self.assertRaises(sgp32.Error) as caught:
                crypto.PrivateKey.from_pem(pem)
            self.assertEqual(caught.exception.code, code)
        for bad in (encrypted, "", "no PEM", b"\xff", "-----BEGIN PRIVATE KEY-----\n!!\n"
                    "-----END PRIVATE KEY-----"):  # fmt: skip
            with self.assertRaisesRegex(ValueError, "pem"):
                crypto.PrivateKey.from_pem(bad)
        good = (pki.PKI / "nist/eim_sign.pem").read_text()
        der = crypto.pem_octets(good)
        for size in range(len(der)):
            with self.assertRaises(sgp32.Error):
                crypto.PrivateKey.from_der(der[:size])

    def test_hashes(self) -> None:
        data = crypto.random(1000)
        self.assertEqual(crypto.sha256(data), hashlib.sha256(data).digest())
        key = crypto.random(16)
        mac = openssl("mac", "-cipher", "AES-128-CBC", "-macopt", f"hexkey:{key.hex()}", "-binary",
                      "CMAC", input=data)  # fmt: skip
        self.assertEqual(crypto.cmac(key, data), mac)


class Keys(unittest.TestCase):
    def test_points_and_scalars_are_checked(self) -> None:
        point = pki.key("nist/eim_sign").public.point
        for bad, code in (
            (point[:-1] + bytes([point[-1] ^ 1]), "point"),
            (bytes(65), "key"),
            (b"\x04" + bytes(64), "point"),
            (point[:33], "key"),
            (b"", "key"),
        ):
            with self.assertRaises(sgp32.Error) as caught:
                crypto.PublicKey("P-256", bad)
            self.assertEqual(caught.exception.code, code)
        for scalar in (bytes(32), pki.ORDER.to_bytes(32, "big"), b"\x01", bytes(33)):
            with self.assertRaises(sgp32.Error) as caught:
                crypto.PrivateKey("P-256", scalar)
            self.assertEqual(caught.exception.code, "key")
        with self.assertRaisesRegex(ValueError, "curve: one of P-256, brainpoolP256r1"):
            crypto.PrivateKey.generate("P-384")

    def test_signatures_that_are_none(self) -> None:
        key = pki.key("nist/eim_sign").public
        for signature, code in (
            (b"", "signature_form"),
            (bytes(63), "signature_form"),
            (bytes(64), "signature_range"),
            (crypto.signature_to_der(pki.key("nist/eim_sign").sign(b"")), "signature_der"),
        ):
            with self.assertRaises(sgp32.VerifyError) as caught:
                key.verify(signature, b"")
            self.assertEqual(caught.exception.code, code)
        with self.assertRaises(sgp32.Error):
            crypto.signature_from_der(b"\x30\x00")

    def test_secrets_are_closed_and_not_copied(self) -> None:
        with crypto.PrivateKey.generate() as key:
            public = key.public
            signature = key.sign(b"message")
        self.assertTrue(key.closed)
        key.close()
        public.verify(signature, b"message")
        for use in (key.sign, lambda _: key.public, lambda _: key.reveal(), lambda _: key.curve):
            with self.assertRaisesRegex(ValueError, "PrivateKey is closed"):
                use(b"")
        with self.assertRaisesRegex(ValueError, "key: this PrivateKey is closed"):
            sgp32.eim.sign_package(key, pki.package())
        open_key = crypto.PrivateKey.generate()
        for copying in (copy.copy, copy.deepcopy, pickle.dumps):
            with self.assertRaises(TypeError):
                copying(open_key)
        self.assertNotIn(open_key.reveal().hex(), repr(open_key) + str(vars(crypto)))
        unfinished = crypto.PrivateKey.__new__(crypto.PrivateKey)
        with self.assertRaises(ValueError):
            unfinished.sign(b"")


if __name__ == "__main__":
    unittest.main()
