# SPDX-License-Identifier: Apache-2.0
"""eUICC Packages: signatures of vectors and of OpenSSL, decisions, and every bit flipped."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

import pki
import sgp32
from sgp32 import crypto, eim

TOKEN_LESS = "eUICC that has no association token"


def entry(counter: int = 4, token: int | None = None) -> bytes:
    """What the eUICC stores about its eIM."""
    value = {
        "eimId": pki.EIM_ID,
        "counterValue": counter,
        "eimPublicKeyData": (
            "eimCertificate",
            sgp32.decode("Certificate", pki.certificate("nist/eim_sign").der),
        ),
    }
    if token is not None:
        value["associationToken"] = token
    return sgp32.encode("EimConfigurationData", value)


class Signatures(unittest.TestCase):
    def test_every_token(self) -> None:
        key = pki.key("nist/eim_sign")
        tokens = (None, 0, 1, -1, 127, 128, -128, -129, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1,
                  2**247, 2**255 - 1, -(2**255))  # fmt: skip
        for token in tokens:
            request = eim.sign_package(key, pki.package(), token)
            for other in tokens:
                # Without a token 84 01 00 is signed, as with token 0.
                if (other or 0) == (token or 0):
                    eim.verify_package(key.public, request, other)
                    continue
                with self.assertRaises(sgp32.VerifyError):
                    eim.verify_package(key.public, request, other)
        with self.assertRaises(sgp32.Error) as caught:
            eim.sign_package(key, pki.package(), 2**255)
        self.assertEqual(caught.exception.code, "size")

    def test_openssl_verifies_and_signs(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        data, signature = Path(folder.name) / "data", Path(folder.name) / "signature"
        for room in ("nist", "brainpool"):
            key = pki.key(f"{room}/eim_sign")
            package = pki.package()
            data.write_bytes(package + bytes.fromhex("8402012c"))
            public = Path(folder.name) / "public.pem"
            pki.openssl("pkey", "-in", pki.PKI / f"{room}/eim_sign.pem", "-pubout", "-out", public)
            request = eim.sign_package(key, package, 300)
            signature.write_bytes(
                crypto.signature_to_der(
                    sgp32.decode("EuiccPackageRequest", request)["eimSignature"]
                )
            )
            pki.openssl("dgst", "-sha256", "-verify", public, "-signature", signature, data)
            theirs = pki.openssl("dgst", "-sha256", "-sign", pki.PKI / f"{room}/eim_sign.pem", data)
            request = sgp32.edit(request, "eimSignature", crypto.signature_from_der(theirs))
            eim.verify_package(pki.certificate(f"{room}/eim_sign").public_key, request, 300)

    def test_vectors(self) -> None:
        key = pki.vector_key("eim").public
        euicc = pki.vector_key("euicc").public
        signed = refused = 0
        for name, der in pki.vector_messages("ESep.json", "SGP32Definitions.EuiccPackageRequest"):
            token = None if TOKEN_LESS in name else 200 if "token 200" in name else 1
            with self.subTest(name):
                eim.verify_package(key, der, token)
                with self.assertRaises(sgp32.VerifyError):
                    eim.verify_package(key, der, 5)
                signed += 1
        for name, der in pki.vector_messages("ESep.json", "SGP32Definitions.EuiccPackageResult"):
            with self.subTest(name):
                if sgp32.decode("EuiccPackageResult", der)[0] == "euiccPackageErrorUnsigned":
                    with self.assertRaises(sgp32.VerifyError) as caught:
                        eim.verify_result(euicc, der, 1)
                    self.assertEqual(caught.exception.code, "choice")
                    refused += 1
        self.assertGreater(signed, 20)
        self.assertGreater(refused, 0)

    def test_shared_vectors(self) -> None:
        for vector in pki.shared_vectors("eim_signature_vectors.json"):
            folder = pki.SHARED / "data/sgp26/variant_o"
            eim_key = crypto.PublicKey.from_der(
                (folder / "CERT_S_EIMsign_ECDSA_NIST.der").read_bytes()
            )
            euicc = crypto.PublicKey.from_der((folder / "CERT_EUICC_SIG_NIST.der").read_bytes())
            token = vector["associationToken"]
            request = bytes.fromhex(vector["euiccPackageRequest"])
            eim.verify_package(eim_key, request, token)
            with self.assertRaises(sgp32.VerifyError):
                eim.verify_package(euicc, request, token)
            for name in ("euiccPackageResult", "euiccPackageResult_error"):
                eim.verify_result(euicc, bytes.fromhex(vector[name]), token)
            own = crypto.PrivateKey.from_pem((folder / "SK_S_EIMsign_ECDSA_NIST.pem").read_text())
            again = eim.sign_package(own, bytes.fromhex(vector["euiccPackageSigned"]), token)
            eim.verify_package(eim_key, again, token)
            self.assertEqual(again[:-64], request[:-64])

    def test_results(self) -> None:
        key = pki.key("nist/euicc")
        data = sgp32.encode(
            "EuiccPackageResultDataSigned",
            {
                "eimId": pki.EIM_ID,
                "counterValue": 5,
                "seqNumber": 1,
                "euiccResult": [("enableResult", 0)],
            },
        )
        signature = bytes(range(64))
        made = {
            "token": eim.sign_result(key, data, 7),
            "v1.0 tlv": eim.sign_result(key, data, input="v1.0 tlv", eim_signature=signature),
            "v1.0 signature": eim.sign_result(
                key, data, input="v1.0 signature", eim_signature=signature
            ),
        }
        for name, result in made.items():
            for other in made:
                arguments = {
                    "input": other,
                    "eim_signature": b"" if other == "token" else signature,
                }
                if name == other:
                    eim.verify_result(key.public, result, 7, **arguments)
                    continue
                with self.assertRaises(sgp32.VerifyError):
                    eim.verify_result(key.public, result, 7, **arguments)
        with self.assertRaises(sgp32.DecodeError):
            eim.sign_result(key, data[:-1])

    def test_no_flipped_bit_verifies(self) -> None:
        key = pki.key("nist/eim_sign")
        request = eim.sign_package(key, pki.package(), 1)
        public = key.public
        eim.verify_package(public, request, 1)
        for bit in range(8 * len(request)):
            changed = bytearray(request)
            changed[bit // 8] ^= 1 << bit % 8
            with self.assertRaises((sgp32.VerifyError, sgp32.DecodeError), msg=f"bit {bit}"):
                eim.verify_package(public, changed, 1)


class Decisions(unittest.TestCase):
    def setUp(self) -> None:
        self.key = pki.key("nist/eim_sign")
        self.euicc = pki.key("nist/euicc")
        self.request = eim.sign_package(self.key, pki.package(), 1)

    def check(self, request: bytes, *entries: bytes, **more: object) -> eim.PackageCheck:
        return eim.check_package(
            request, entries or [entry(token=1)], pki.EID, key=self.euicc, **more
        )

    def test_accepted(self) -> None:
        made = self.check(self.request)
        self.assertTrue(made.accepted)
        self.assertEqual((made.status, made.code, made.entry, made.response), ("ok", 0, 0, None))
        other = sgp32.edit(entry(token=1), "eimId", "other", "EimConfigurationData")
        self.assertEqual(self.check(self.request, other, entry(token=1)).entry, 1)

    def test_signed_errors(self) -> None:
        for name, made in (
            ("invalidEid", self.check(eim.sign_package(self.key, pki.package(eid=bytes(16)), 1))),
            ("replayError", self.check(self.request, entry(5, 1))),
            ("counterValueOutOfRange",
             self.check(eim.sign_package(self.key, pki.package(8388608), 1))),
            ("sizeOverflow", self.check(self.request, size_max=10)),
            ("ecallActive", self.check(self.request, ecall_active=True)),
        ):  # fmt: skip
            with self.subTest(name):
                self.assertEqual(made.verdict, "error_signed")
                assert made.response is not None
                eim.verify_result(self.euicc.public, made.response, 1)
                choice, error = sgp32.decode("EuiccPackageResult", made.response)
                self.assertEqual(choice, "euiccPackageErrorSigned")
                code = sgp32.describe("EuiccPackageErrorCode").values[name]
                self.assertEqual(made.code, code)
                self.assertEqual(
                    error["euiccPackageErrorDataSigned"]["euiccPackageErrorCode"], code
                )
        unsigned = eim.check_package(self.request, [entry(5, 1)], pki.EID)
        self.assertEqual((unsigned.verdict, unsigned.response), ("error_signed", None))

    def test_unsigned_errors(self) -> None:
        for made, status in (
            (self.check(self.request, entry(token=2)), "signature"),
            (self.check(self.request[:-1] + bytes([self.request[-1] ^ 1])), "signature"),
            (self.check(sgp32.edit(self.request, "euiccPackageSigned.eimId", "unknown")), "key"),
        ):
            self.assertEqual((made.verdict, made.status), ("error_unsigned", status))
            assert made.response is not None
            choice, _ = sgp32.decode("EuiccPackageResult", made.response)
            self.assertEqual(choice, "euiccPackageErrorUnsigned")
        nothing = self.check(b"\x30\x00")
        self.assertEqual((nothing.verdict, nothing.response), ("no_response", None))

    def test_keys_of_the_configuration(self) -> None:
        self.assertEqual(eim.key_of(entry()), self.key.public)
        with self.assertRaises(sgp32.Error) as caught:
            eim.tls_key_of(entry())
        self.assertEqual(caught.exception.code, "missing")
        with self.assertRaises(sgp32.DecodeError):
            eim.check_package(self.request, [entry()[:-1]], pki.EID)


if __name__ == "__main__":
    unittest.main()
