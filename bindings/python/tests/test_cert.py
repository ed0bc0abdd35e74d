# SPDX-License-Identifier: Apache-2.0
"""Certificates and chains: every line of tests/pki/manifest.txt, and OpenSSL's reading."""

from __future__ import annotations

import datetime
import unittest

import pki
import sgp32
from pki import certificate
from sgp32 import cert, crypto

NOW = datetime.datetime(2030, 1, 1)


def split(text: str) -> list[str]:
    return [] if text == "-" else text.split(",")


class Manifest(unittest.TestCase):
    def test_every_chain_gives_the_verdict_of_its_line(self) -> None:
        octets: dict[str, bytes] = {}

        def read(name: str) -> bytes:
            if name not in octets:
                octets[name] = (pki.PKI / f"{name}.der").read_bytes()
            return octets[name]

        lines = (pki.PKI / "manifest.txt").read_text().splitlines()
        chains = [line for line in lines if line and not line.startswith("#")]
        self.assertGreater(len(chains), 300)
        for line in chains:
            field = dict(part.split("=", 1) for part in line.split())
            folder = field["leaf"].split("/")[0]
            verdict = cert.verify_chain(
                read(field["leaf"]),
                anchors=[read(field["anchor"])],
                issuers=[read(f"{folder}/{name}") for name in split(field["issuers"])],
                crls=[read(f"{folder}/{name}") for name in split(field["crls"])],
                role=field["role"],
                time=None
                if field["at"] == "-"
                else datetime.datetime.strptime(field["at"], "%Y%m%d%H%M%SZ"),
                lenient=False,
                **dict.fromkeys(split(field["flags"]), True),
            )
            with self.subTest(line):
                self.assertEqual(verdict.check, field["check"])
                self.assertEqual(verdict.depth, int(field["depth"]))
                self.assertLessEqual(set(split(field["reports"])), set(verdict.reports))
                if verdict:
                    self.assertEqual(set(verdict.reports), set(split(field["reports"])))
                    self.assertIsNone(verdict.certificate)
                    self.assertEqual(verdict.path[0], read(field["leaf"]))
                    self.assertEqual(verdict.path[-1], read(field["anchor"]))
                else:
                    self.assertIn(verdict.certificate, octets.values())
                    self.assertIn("refused", verdict.words)


class Certificates(unittest.TestCase):
    def test_fields_are_those_that_openssl_reads(self) -> None:
        for path in sorted((pki.PKI / "nist").glob("*.der")):
            if path.name.startswith("bad_") or "crl" in path.name or "year" in path.name:
                continue
            with self.subTest(path.name):
                read = cert.Certificate(path.read_bytes())
                told = pki.openssl("x509", "-inform", "DER", "-in", path, "-noout", "-serial",
                                   "-startdate", "-enddate", "-dateopt", "iso_8601", "-pubkey",
                                   "-subject", "-nameopt", "multiline").decode()  # fmt: skip
                serial = told.partition("serial=")[2].split()[0]
                self.assertEqual(int(serial, 16), read.serial)
                self.assertIn(f"notBefore={read.not_before:%Y-%m-%d %H:%M:%S}Z", told)
                self.assertIn(f"notAfter={read.not_after:%Y-%m-%d %H:%M:%S}Z", told)
                self.assertEqual(crypto.PublicKey.from_pem(told), read.key)
                if read.common_name is not None:
                    self.assertIn(read.common_name, told)
                self.assertEqual(crypto.PublicKey.from_der(read.der), read.key)
                pem = pki.openssl("x509", "-inform", "DER", "-in", path)
                self.assertEqual(cert.Certificate.from_pem(pem), read)

    def test_the_rest(self) -> None:
        euicc, eum, ci = (certificate(f"nist/{name}") for name in ("euicc", "eum", "ci"))
        euicc.verify(eum.public_key)
        eum.verify(ci.public_key)
        with self.assertRaises(sgp32.VerifyError):
            euicc.verify(ci.public_key)
        self.assertEqual(euicc.roles, ("euicc",))
        self.assertEqual(euicc.eid.hex(), euicc.subject_serial)
        self.assertTrue(ci.is_ca)
        self.assertFalse(euicc.is_ca)
        tls = certificate("nist/dp_tls")
        assert tls.dns_name is not None
        self.assertTrue(tls.has_dns(tls.dns_name.upper()))
        self.assertFalse(tls.has_dns("other.example.com"))
        with self.assertRaises(sgp32.Error):
            ci.eid
        self.assertIsNone(cert.Certificate((pki.PKI / "nist/bad_key_rsa.der").read_bytes()).key)
        for size in range(0, len(ci.der), 7):
            with self.assertRaises(sgp32.DecodeError):
                cert.Certificate(ci.der[:size])

    def test_bare_keys_as_anchors(self) -> None:
        ci = certificate("nist/ci")
        assert ci.subject_key is not None
        anchor = cert.Anchor(ci.subject_key, ci.public_key)
        leaf = certificate("nist/dp_auth")
        verdict = cert.verify_chain(leaf, anchors=[anchor], role="dp_auth", time=NOW)
        self.assertTrue(verdict)
        self.assertEqual(verdict.path, (leaf.der, None))
        other = cert.Anchor(ci.subject_key, certificate("nist/odd_other_ci").public_key)
        verdict = cert.verify_chain(leaf, anchors=[other], role="dp_auth")
        self.assertEqual((verdict.check, verdict.certificate), ("signature", leaf.der))

    def test_what_is_malformed(self) -> None:
        ci = certificate("nist/ci")
        self.assertEqual(cert.verify_chain(b"\x30\x00", anchors=[ci]).check, "form")
        self.assertEqual(cert.verify_chain(b"", anchors=[ci]).check, "form")
        self.assertEqual(cert.verify_chain(certificate("nist/eum"), anchors=[]).check, "issuer")
        with self.assertRaises(sgp32.DecodeError):
            cert.verify_chain(ci, anchors=[ci], crls=[b"\x30\x00"])

    def test_time_zones(self) -> None:
        leaf, ci = certificate("nist/dp_auth"), certificate("nist/ci")
        end = leaf.not_after
        later = end + datetime.timedelta(seconds=1)
        east = datetime.timezone(datetime.timedelta(hours=9))
        for time, check in (
            (end, "ok"),
            (end.replace(tzinfo=None), "ok"),
            (end.astimezone(east), "ok"),
            (later.astimezone(east), "expired"),
        ):
            self.assertEqual(cert.verify_chain(leaf, anchors=[ci], time=time).check, check)

    def test_shared_chains(self) -> None:
        for room, names in (
            ("2020", (("EUICC_ECDSA_NIST", "euicc"), ("S_SM_DPauth_ECDSA_NIST", "dp_auth"),
                      ("S_SM_DPpb_ECDSA_NIST", "dp_pb"))),
            ("variant_o", (("EUICC_SIG_NIST", "euicc"),)),
        ):  # fmt: skip
            kind = "ECDSA" if room == "2020" else "SIG"
            ci = pki.shared_octets(f"data/sgp26/{room}/CERT_CI_{kind}_NIST.der")
            eum = pki.shared_octets(f"data/sgp26/{room}/CERT_EUM_{kind}_NIST.der")
            for name, role in names:
                leaf = pki.shared_octets(f"data/sgp26/{room}/CERT_{name}.der")
                if leaf is not None and ci is not None and eum is not None:
                    verdict = cert.verify_chain(leaf, anchors=[ci], issuers=[eum], role=role)
                    self.assertTrue(verdict, str(verdict))
                    verdict = cert.verify_chain(leaf, anchors=[ci], issuers=[eum], role="ds_auth")
                    self.assertFalse(verdict)


if __name__ == "__main__":
    unittest.main()
