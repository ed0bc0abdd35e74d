# SPDX-License-Identifier: Apache-2.0
"""sgp32 keys, against the openssl command line on both curves."""

import json
import unittest

import protection
from harness import USAGE, run
from packages import EID, EID_OCTETS, PKI, BppTest, shared
from protection import Key, key_of_scalar, session_keys


class Keys(BppTest):
    def keys(self, private, peer, host_id, eid=EID, *more):
        shown = self.accepts(
            *("keys", "--private", str(private), "--peer", str(peer)),
            *("--eid", eid, "--host-id", host_id.hex(), *more),
        )
        value = json.loads(shown)
        self.assertEqual(list(value), ["macChaining", "sEnc", "sMac"])
        return tuple(bytes.fromhex(value[name]) for name in value)

    def test_both_sides_get_the_keys_of_openssl(self):
        for curve in protection.CURVES:
            smdp, euicc = self.smdp[curve], self.euicc[curve]
            secret = smdp.agree(euicc)
            self.assertEqual(secret, euicc.agree(smdp))
            for host_id in (b"h", b"host.example", bytes(16)):
                wanted = session_keys(secret, host_id, EID_OCTETS)
                self.assertEqual(self.keys(smdp.path, euicc.point.hex(), host_id), wanted)
                self.assertEqual(self.keys(euicc.path, smdp.path, host_id), wanted)

    def test_the_peer_may_be_a_certificate_or_a_public_key(self):
        for curve in protection.CURVES:
            private = self.smdp[curve]
            peer = Key(PKI / curve / "euicc.pem")
            wanted = session_keys(private.agree(peer), b"host", EID_OCTETS)
            public = self.file("public.pem", peer.public)
            for form in (public, PKI / curve / "euicc.der", PKI / curve / "euicc.pem"):
                self.assertEqual(self.keys(private.path, form, b"host"), wanted)

    def test_key_type_and_length_go_into_the_keys(self):
        smdp, euicc = self.smdp["nist"], self.euicc["nist"]
        wanted = session_keys(smdp.agree(euicc), b"host", EID_OCTETS, 0x80, 0x20)
        options = ("--key-type", "80", "--key-length", "20")
        self.assertEqual(self.keys(smdp.path, euicc.point.hex(), b"host", EID, *options), wanted)

    def test_an_eid_with_wrong_check_digits_is_used_and_noted(self):
        eid = EID[:31] + "7"
        smdp, euicc = self.smdp["nist"], self.euicc["nist"]
        wanted = session_keys(smdp.agree(euicc), b"host", bytes.fromhex(eid))
        self.assertEqual(self.keys(smdp.path, euicc.point.hex(), b"host", eid), wanted)
        told = run(
            *("keys", "--private", smdp.path, "--peer", euicc.path),
            *("--eid", eid, "--host-id", "00"),
        )
        self.assertIn(b"check digits", told.stderr)

    def test_usage(self):
        smdp, euicc = self.smdp["nist"], self.euicc["nist"]
        good = {
            "--private": smdp.path,
            "--peer": euicc.point.hex(),
            "--eid": EID,
            "--host-id": "00",
        }
        for option, value, reason in (
            ("--private", None, "needs --private, --peer, --eid and --host-id"),
            ("--peer", None, "needs --private, --peer, --eid and --host-id"),
            ("--eid", None, "needs --private, --peer, --eid and --host-id"),
            ("--host-id", None, "needs --private, --peer, --eid and --host-id"),
            ("--private", str(PKI / "nist" / "euicc.der"), "a private key is needed"),
            ("--private", "/nonexistent", "No such file"),
            ("--peer", self.euicc["brainpool"].path, "different curves"),
            ("--peer", str(PKI / "p384.pem"), "P-384"),
            ("--peer", "04" + "11" * 64, "neither on P-256 nor on brainpoolP256r1"),
            ("--peer", "", "No such file"),
            ("--eid", EID[:31], "32 digits"),
            ("--eid", EID + "0", "32 digits"),
            ("--eid", EID[:31] + "F", "32 digits"),
            ("--host-id", "", "1 to 16 octets"),
            ("--host-id", "00" * 17, "1 to 16 octets in hex, not 17"),
            ("--host-id", "0", "octets in hex"),
            ("--host-id", "host", "octets in hex"),
            ("--key-type", "8888", "1 octets in hex, not 2"),
            ("--key-length", "", "1 octets in hex, not 0"),
        ):
            arguments = {**good, option: value}
            words = [part for pair in arguments.items() if pair[1] is not None for part in pair]
            with self.subTest(option=option, value=value):
                self.assertIn(reason, self.refuses(USAGE, "keys", *words))
        both = ("keys", "--private", "-", "--peer", "-", "--eid", EID, "--host-id", "00")
        self.assertIn("only one of the files", self.refuses(USAGE, *both))
        self.assertIn("options only", self.refuses(USAGE, "keys", "file"))

    def test_published_vectors(self):
        path = shared("spec/key_agreement_vectors.json")
        for vector in json.loads(path.read_text())["vectors"] if path else ():
            curve = "nist" if vector["curve"] == "P-256" else "brainpool"
            smdp, euicc = (
                key_of_scalar(self.folder / f"{name}.pem", curve, bytes.fromhex(vector[name]))
                for name in ("d_smdp", "d_euicc")
            )
            host_id = bytes.fromhex(vector["hostId"])
            wanted = tuple(
                bytes.fromhex(vector[name])
                for name in ("initial_mac_chaining", "s_enc", "s_mac")
            )
            for private, peer in ((smdp.path, euicc.point.hex()), (euicc.path, smdp.path)):
                self.assertEqual(self.keys(private, peer, host_id, vector["eid"]), wanted)


if __name__ == "__main__":
    unittest.main()
