# SPDX-License-Identifier: Apache-2.0
"""Sessions: signatures, checks, key agreement, packages, STORE DATA, compact messages, threads."""

from __future__ import annotations

import base64
import random
import threading
import unittest
from typing import Any

import pki
import sgp32
from sgp32 import bpp, cert, crypto, esipa, rsp

EID = bytes.fromhex("89049032123451234512345678901235")
TRANSACTION = bytes(range(16))
METADATA = sgp32.encode(
    "StoreMetadataRequest",
    {"iccid": bytes(10), "serviceProviderName": "operator", "profileName": "profile"},
)


class Scene:
    """Both sides of a key agreement."""

    def __init__(self, curve: str = "P-256") -> None:
        room = "nist" if curve == "P-256" else "brainpool"
        self.curve = curve
        self.euicc = pki.key(f"{room}/euicc")
        self.smdp = pki.key(f"{room}/dp_pb")
        self.signed2 = sgp32.encode(
            "SmdpSigned2", {"transactionId": TRANSACTION, "ccRequiredFlag": False}
        )
        self.signature1 = bytes(range(64))
        self.signature2 = rsp.sign("smdpSignature2", self.smdp, self.signed2, self.signature1)
        self.agreement = rsp.Agreement()
        response = self.agreement.prepare_download(
            self.euicc, self.signed2, self.signature2, curve=curve
        )
        self.response = sgp32.view(response, "SGP32Definitions.PrepareDownloadResponse")
        ok = self.response.downloadResponseOk
        self.euicc_signed2, self.euicc_signature2 = ok.euiccSigned2.der, ok.euiccSignature2
        self.otpk = ok.euiccSigned2.euiccOtpk
        self.keys, self.channel = rsp.smdp_agree(
            self.smdp, TRANSACTION, b"libsgp32", EID, self.otpk
        )

    def build(self, profile: bytes, **more: Any) -> bytes:
        return bpp.build(self.keys, profile, channel=self.channel, metadata=METADATA, **more)

    def open(self, package: bytes) -> bpp.Opened:
        return bpp.open(package, agreement=self.agreement, smdp_key=self.smdp.public, eid=EID)


class Sessions(unittest.TestCase):
    def refuse(self, fault: str, call: Any, *arguments: Any, **more: Any) -> sgp32.VerifyError:
        with self.assertRaises(sgp32.VerifyError) as caught:
            call(*arguments, **more)
        self.assertEqual(caught.exception.fault, fault)
        return caught.exception

    def test_server_signed1(self) -> None:
        key = pki.key("nist/dp_auth")
        session = rsp.Session(TRANSACTION, bytes(16), bytes(range(16)), "smdp.example.com")
        signed = sgp32.encode(
            "ServerSigned1",
            {
                "transactionId": TRANSACTION,
                "euiccChallenge": bytes(16),
                "serverAddress": "SMDP.example.com",
                "serverChallenge": bytes(range(16)),
            },
        )
        signature = rsp.sign("serverSignature1", key, signed)
        rsp.check_server_signed1(key.public, signed, signature, session)
        rsp.check_server_signed1(key.public, signed, signature, rsp.Session())
        for fault, other in (
            ("transaction_id", rsp.Session(b"1")),
            ("euicc_challenge", rsp.Session(euicc_challenge=bytes(range(16)))),
            ("server_address", rsp.Session(server_address="other.example.com")),
        ):
            error = self.refuse(
                fault, rsp.check_server_signed1, key.public, signed, signature, other
            )
            self.assertGreater(error.answer, 0)
        public = pki.key("nist/dp_pb").public
        self.refuse("signature", rsp.check_server_signed1, public, signed, signature, rsp.Session())

    def test_every_kind_of_signature(self) -> None:
        key = pki.key("nist/euicc")
        tags = {"euiccSignPIR": "bf2700", "euiccNotificationSignature": "bf2f00"}
        for kind in rsp.SIGNATURES:
            signed = bytes.fromhex(tags.get(kind, "3000"))
            previous = bytes(64) if kind in ("smdpSignature2", "euiccSignature2") else b""
            signature = rsp.sign(kind, key, signed, previous)
            rsp.verify(kind, key.public, signed, signature, previous)
            with self.assertRaises(sgp32.VerifyError):
                rsp.verify(kind, key.public, signed, signature[::-1], previous)
            with self.assertRaises(sgp32.Error) as caught:
                rsp.sign(kind, key, b"\x31\x00", previous)
            self.assertEqual(caught.exception.code, "tag")

    def test_agreement_on_both_curves(self) -> None:
        for curve in crypto.CURVES:
            scene = Scene(curve)
            session = rsp.Session(TRANSACTION)
            rsp.check_smdp_signed2(
                scene.smdp.public, scene.signed2, scene.signature2, scene.signature1, session
            )
            rsp.check_euicc_signed2(
                scene.euicc.public, scene.euicc_signed2, scene.euicc_signature2, scene.signature2,
                session, curve=curve,
            )  # fmt: skip
            self.refuse(
                "hash_cc", rsp.check_euicc_signed2, scene.euicc.public, scene.euicc_signed2,
                scene.euicc_signature2, scene.signature2, session, curve=curve, hash_cc=bytes(32),
            )  # fmt: skip
            rsp.verify_smdp_sign(scene.smdp.public, scene.channel, scene.otpk)
            keys = scene.agreement.derive(scene.channel, EID, scene.smdp.public)
            self.assertEqual(keys.reveal(), scene.keys.reveal())
            # The one-time key is gone.
            with self.assertRaises(sgp32.VerifyError) as caught:
                scene.agreement.derive(scene.channel, EID, scene.smdp.public)
            self.assertEqual(caught.exception.code, "state")

    def test_cancel_session(self) -> None:
        key = pki.key("nist/euicc")
        signed = sgp32.encode(
            "EuiccCancelSessionSigned",
            {"transactionId": TRANSACTION, "smdpOid": "2.999.10", "reason": 0},
        )
        signature = rsp.sign("euiccCancelSessionSignature", key, signed)
        session = rsp.Session(TRANSACTION)
        for oid in (None, "2.999.10"):
            rsp.check_cancel_session(key.public, signed, signature, session, oid)
        self.refuse(
            "smdp_oid", rsp.check_cancel_session, key.public, signed, signature, session, "2.999.1"
        )
        compact = sgp32.encode(
            "CompactCancelSessionResponseOk",
            {"compactEuiccCancelSessionSigned": {}, "euiccCancelSessionSignature": signature},
        )
        known = esipa.Session(TRANSACTION, smdp_oid="2.999.10", cancel_reason=0)
        self.assertEqual(esipa.rebuild_cancel_session(key.public, compact, known), signed)
        for unknown, code in (
            (esipa.Session(TRANSACTION, smdp_oid="2.999.10", cancel_reason=1), "signature"),
            (esipa.Session(TRANSACTION, smdp_oid="2.999.10"), "missing"),
        ):
            with self.assertRaises(sgp32.VerifyError) as caught:
                esipa.rebuild_cancel_session(key.public, compact, unknown)
            self.assertEqual(caught.exception.code, code)

    def test_hash_cc_and_addresses(self) -> None:
        inner = crypto.sha256(b"1234")
        self.assertEqual(rsp.hash_cc("1234", TRANSACTION), crypto.sha256(inner + TRANSACTION))
        inner = crypto.sha256(b"\x12\x34")
        self.assertEqual(
            rsp.hash_cc("1234", TRANSACTION, "hex"), crypto.sha256(inner + TRANSACTION)
        )
        self.assertTrue(rsp.address_equal("A.example", "a.EXAMPLE"))
        self.assertFalse(rsp.address_equal("a.example", "b.example"))

    def test_shared_session(self) -> None:
        first = pki.shared_octets("data/session/initiate-response.der")
        if first is None:
            return
        read = {
            name: pki.shared_octets(f"data/session/{name}") or b""
            for name in (
                "auth-server-response.der", "authenticate-response.der",
                "prepare-download-response.der", "bound-profile-package.der",
                "pending-notification.der", "otsk-dp.bin", "upp.der", "store-metadata.der",
                "euicc-challenge.bin", "server-challenge.bin", "transaction-id.bin",
            )
        }  # fmt: skip
        session = rsp.Session(
            read["transaction-id.bin"], read["euicc-challenge.bin"], read["server-challenge.bin"],
            "smdp.example.com",
        )  # fmt: skip
        server = sgp32.view(first, "InitiateAuthenticationOkEs9", True)
        dp_auth = crypto.PublicKey.from_der(server.serverCertificate.der)
        rsp.check_server_signed1(
            dp_auth, server.serverSigned1.der, server.serverSignature1, session
        )
        ok = sgp32.view(
            read["auth-server-response.der"], "RSPDefinitions.AuthenticateServerResponse", True
        ).authenticateResponseOk
        euicc = crypto.PublicKey.from_der(ok.euiccCertificate.der)
        # The octets as they came: a lenient view has them in their DER form.
        received = read["auth-server-response.der"]
        signed = received[received.index(b"\x30\x6a") :][:0x6C]
        rsp.check_euicc_signed1(euicc, signed, ok.euiccSignature1, session)
        client = sgp32.view(
            read["authenticate-response.der"], "AuthenticateClientResponseEs9", True
        ).authenticateClientOk
        dp_pb = crypto.PublicKey.from_der(client.smdpCertificate.der)
        rsp.check_smdp_signed2(
            dp_pb, client.smdpSigned2.der, client.smdpSignature2, ok.euiccSignature1, session
        )
        prepared = sgp32.view(
            read["prepare-download-response.der"], "RSPDefinitions.PrepareDownloadResponse"
        ).downloadResponseOk
        rsp.check_euicc_signed2(
            euicc, prepared.euiccSigned2.der, prepared.euiccSignature2, client.smdpSignature2,
            session,
        )  # fmt: skip
        rsp.verify_notification(euicc, read["pending-notification.der"])
        opened = bpp.open(
            read["bound-profile-package.der"],
            one_time=crypto.PrivateKey("P-256", read["otsk-dp.bin"]), smdp_side=True,
            euicc_otpk=prepared.euiccSigned2.euiccOtpk, smdp_key=dp_pb, eid=EID, lenient=True,
        )  # fmt: skip
        self.assertEqual(opened.profile, read["upp.der"])
        self.assertEqual(opened.metadata, read["store-metadata.der"])


class Packages(unittest.TestCase):
    def test_whole_and_in_pieces(self) -> None:
        scene = Scene()
        replaced = crypto.SessionKeys(bytes(16), bytes(range(16)), bytes(range(16, 32)))
        for size in (1, 1007, 1008, 20000):
            profile = random.Random(size).randbytes(size)
            for keys in (None, replaced):
                package = scene.build(profile, profile_keys=keys)
                contents = {"channel": scene.channel, "metadata": METADATA, "profile_keys": keys}
                self.assertEqual(bpp.size(size, **contents), len(package))
                sgp32.decode("BoundProfilePackage", package)
                opened = bpp.open(package, keys=scene.keys)
                self.assertEqual(
                    (opened.profile, opened.metadata, opened.channel, opened.keys_replaced),
                    (profile, METADATA, scene.channel, keys is not None),
                )
                with bpp.Builder(scene.keys, profile_size=size, **contents) as builder:
                    pieces = list(builder.head)
                    for at in range(0, size, 777):
                        pieces += builder.feed(memoryview(profile)[at : at + 777])
                    builder.finish()
                self.assertEqual(b"".join(piece.data for piece in pieces), package)
                self.assertEqual(pieces, bpp.units(package))
                step = 1 if size < 2000 else 313
                with bpp.Opener(keys=scene.keys) as opener:
                    out = [
                        piece
                        for at in range(0, len(package), step)
                        for piece in opener.feed(package[at : at + step])
                    ]
                    opener.finish()
                self.assertEqual(b"".join(p.data for p in out if p.part == "profile"), profile)
        package = scene.build(b"profile")
        self.assertEqual(scene.open(package).profile, b"profile")

    def test_store_data(self) -> None:
        package = Scene().build(bytes(5000))
        unit, due, units = b"", 0, []
        for piece in bpp.units(package):
            for command in bpp.store_data(piece.data, 0x81):
                self.assertEqual(command[:2], b"\x81\xe2")
                block = bpp.take_store_data(command, due)
                unit, due = unit + block.data, block.due
                if block.last:
                    units.append(unit)
                    unit = b""
        self.assertEqual(units, [piece.data for piece in bpp.units(package)])
        with self.assertRaises(sgp32.Error):
            bpp.take_store_data(bpp.store_data(bytes(300))[1], 0)
        for shared in ("1", "2"):
            text = pki.shared_octets(f"data/bpp/bpp@{shared}.txt")
            lines = pki.shared_octets(f"data/bpp/sbpp@{shared}.txt")
            if text is None or lines is None:
                continue
            given = [x for x in lines.decode().split("\n") if x.strip() and not x.startswith("#")]
            found = [piece.data for piece in bpp.units(base64.b64decode(text))]
            self.assertEqual(found, [bytes.fromhex(line) for line in given])

    def test_no_flipped_bit_opens(self) -> None:
        scene = Scene()
        package = scene.build(b"profile")
        start = package.index(scene.channel) + len(scene.channel)
        for bit in range(8 * start, 8 * len(package)):
            changed = bytearray(package)
            changed[bit // 8] ^= 1 << bit % 8
            with self.assertRaises(sgp32.VerifyError, msg=f"bit {bit}") as caught:
                bpp.open(changed, keys=scene.keys)
            self.assertIsInstance(caught.exception.reason, int)
        for size in range(len(package)):
            with self.assertRaises(sgp32.VerifyError) as caught:
                bpp.open(package[:size], keys=scene.keys)
            self.assertEqual(caught.exception.code, "truncated")

    def test_segments(self) -> None:
        keys = Scene().keys
        with bpp.Bsp(keys) as sealing, bpp.Bsp(keys) as opening:
            for tag in (bpp.ENCRYPTED, bpp.CLEAR, bpp.PROFILE):
                for size in (0, 1, 15, 16, 1007):
                    segment = sealing.seal(tag, bytes(size))
                    self.assertEqual(opening.open(tag, segment), bytes(size))
            with self.assertRaises(sgp32.Error):
                sealing.seal(bpp.PROFILE, bytes(1008))
            with self.assertRaises(sgp32.VerifyError) as caught:
                opening.open(bpp.PROFILE, segment)
            self.assertEqual(caught.exception.code, "mac")
            with self.assertRaises(sgp32.VerifyError) as caught:
                opening.open(bpp.PROFILE, sealing.seal(bpp.PROFILE, b""))
            self.assertEqual(caught.exception.code, "state")

    def test_vectors(self) -> None:
        server, euicc = pki.vector_key("otpk dp"), pki.vector_key("otpk euicc")
        smdp = pki.vector_key("dppb").public
        count = 0
        for name, package in pki.vector_messages(
            "ES8plus.json", "RSPDefinitions.BoundProfilePackage"
        ):
            for arguments in (
                {"one_time": server, "smdp_side": True, "euicc_otpk": euicc.public.point},
                {"one_time": euicc},
            ):
                if "again" in name:
                    continue
                opened = bpp.open(
                    package, smdp_key=smdp, eid=bytes.fromhex("89049032770000000000000000010169"),
                    **arguments,
                )  # fmt: skip
                self.assertEqual(opened.keys_replaced, "own" in name)
                count += 1
        self.assertEqual(count, 4)

    def test_shared_key_agreement(self) -> None:
        for vector in pki.shared_vectors("key_agreement_vectors.json"):
            curve = "P-256" if vector["curve"] == "P-256" else "brainpoolP256r1"
            smdp = crypto.PrivateKey(curve, bytes.fromhex(vector["d_smdp"]))
            euicc = crypto.PrivateKey(curve, bytes.fromhex(vector["d_euicc"]))
            self.assertEqual(smdp.public.point.hex(), vector["smdpOtpk"])
            self.assertEqual(euicc.agree(smdp.public).hex(), vector["shared_secret_x"])
            eid, host = bytes.fromhex(vector["eid"]), bytes.fromhex(vector["hostId"])
            for keys in (
                crypto.SessionKeys.agree(smdp, euicc.public, eid, host),
                crypto.SessionKeys.agree(euicc, smdp.public, eid, host),
            ):
                self.assertEqual("".join(part.hex() for part in keys.reveal()), vector["okm48"])
            if "bpp" in vector:
                opened = bpp.open(bytes.fromhex(vector["bpp"]), one_time=euicc, eid=eid)
                digest = crypto.sha256(opened.profile).hex()
                self.assertEqual(digest, vector["upp_sha256"])


class BadArguments(unittest.TestCase):
    def test_each_refusal_names_the_argument(self) -> None:
        scene = Scene()
        key = pki.key("nist/eim_sign")
        package = pki.package()
        closed = memoryview(bytearray(package))
        closed.release()
        for name, kind, call in (
            ("key", TypeError, lambda: sgp32.eim.sign_package(key.public, package)),
            ("key", TypeError, lambda: sgp32.eim.sign_package(None, package)),
            ("key", TypeError, lambda: sgp32.eim.verify_package(key, package)),
            ("package", TypeError, lambda: sgp32.eim.sign_package(key, "30")),
            ("package", TypeError, lambda: sgp32.eim.sign_package(key, None)),
            ("package", ValueError, lambda: sgp32.eim.sign_package(key, closed)),
            ("token", TypeError, lambda: sgp32.eim.sign_package(key, package, "1")),
            ("token", TypeError, lambda: sgp32.eim.sign_package(key, package, True)),
            ("input", ValueError, lambda: sgp32.eim.sign_result(key, package, input="v2")),
            ("entries", TypeError, lambda: sgp32.eim.check_package(package, package, EID)),
            (r"entries\[0\]", TypeError, lambda: sgp32.eim.check_package(package, [1], EID)),
            ("eid", ValueError, lambda: sgp32.eim.check_package(package, [], EID[1:])),
            ("counter_max", ValueError,
             lambda: sgp32.eim.check_package(package, [], EID, counter_max=2**63)),
            ("counter_max", TypeError,
             lambda: sgp32.eim.check_package(package, [], EID, counter_max="5")),
            ("kind", ValueError, lambda: rsp.sign("signature", key, package)),
            ("session", TypeError,
             lambda: rsp.check_server_signed1(key.public, b"", b"", (1, 2))),
            ("session.transaction_id", TypeError,
             lambda: rsp.check_server_signed1(key.public, b"", b"", rsp.Session("1"))),
            ("anchors", TypeError, lambda: cert.verify_chain(b"", anchors=b"")),
            (r"issuers\[0\]", TypeError, lambda: cert.verify_chain(b"", anchors=[], issuers=[1])),
            ("role", ValueError, lambda: cert.verify_chain(b"", anchors=[], role="king")),
            ("time", TypeError, lambda: cert.verify_chain(b"", anchors=[], time=5)),
            ("smdp_oid", ValueError, lambda: rsp.check_cancel_session(
                key.public, b"", b"", rsp.Session(), "4.5")),
            ("exactly one", ValueError, lambda: bpp.Opener()),
            ("exactly one", ValueError, lambda: bpp.Opener(keys=scene.keys, one_time=key)),
            ("profile_size", ValueError, lambda: bpp.Builder(
                scene.keys, channel=scene.channel, metadata=METADATA, profile_size=-1)),
            ("tag", ValueError, lambda: bpp.Bsp(scene.keys).seal(256, b"")),
            ("keys", TypeError, lambda: bpp.Bsp(key)),
        ):  # fmt: skip
            with self.subTest(name), self.assertRaisesRegex(kind, name):
                call()

    def test_any_buffer_serves(self) -> None:
        key = pki.key("nist/eim_sign")
        package = pki.package()
        request = sgp32.eim.sign_package(key, package)
        for form in (bytearray, memoryview, lambda data: memoryview(bytearray(data)), sgp32.view):
            sgp32.eim.verify_package(key.public, form(request))


class Threads(unittest.TestCase):
    def run_all(self, *works: Any) -> None:
        failures: list[BaseException] = []

        def guarded(work: Any) -> None:
            try:
                work()
            except BaseException as error:  # shown below
                failures.append(error)

        threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
            self.assertFalse(thread.is_alive())
        self.assertEqual(failures, [])

    def test_keys_are_shared_and_closed_meanwhile(self) -> None:
        package = pki.package()
        keys = [pki.key("nist/eim_sign"), pki.key("brainpool/eim_sign")]
        public = [key.public for key in keys]

        def sign(number: int) -> None:
            for i in range(100):
                request = sgp32.eim.sign_package(keys[i % 2], package, number)
                sgp32.eim.verify_package(public[i % 2], request, number)

        def close() -> None:
            for _ in range(100):
                with crypto.PrivateKey.generate() as key:
                    key.sign(b"message")

        self.run_all(*(lambda number=n: sign(number) for n in range(4)), close, close)

    def test_a_key_closed_by_another_thread(self) -> None:
        key = crypto.PrivateKey.generate()
        public = key.public

        def sign() -> None:
            try:
                while True:
                    public.verify(key.sign(b"message"), b"message")
            except ValueError as error:
                if "closed" not in str(error):
                    raise

        timer = threading.Timer(0.2, key.close)
        timer.start()
        self.run_all(sign, sign, sign)

    def test_one_stream_for_many_threads(self) -> None:
        keys = Scene().keys
        sealing = bpp.Bsp(keys)
        segments: list[bytes] = []

        def seal() -> None:
            for _ in range(200):
                segments.append(sealing.seal(bpp.CLEAR, b"plain"))

        self.run_all(seal, seal, seal)
        # No number was given twice: each segment has a MAC of its own.
        self.assertEqual(len(set(segments)), 600)


if __name__ == "__main__":
    unittest.main()
