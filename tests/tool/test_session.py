# SPDX-License-Identifier: Apache-2.0
"""sgp32 verify session: a session that the openssl command line signs, and all that can be wrong."""

import pathlib
import shutil
import sys
import tempfile
import unittest

from harness import EID, ICCID, REJECTED, ROOT, USAGE, ToolTest, needs_crypto, run, tlv
from protection import CURVES, Key, new_key, take

PKI = ROOT / "tests" / "pki"
SHARED = ROOT.parent / "shared" / "data"
TRANSACTION = bytes(range(16))
EUICC_CHALLENGE, SERVER_CHALLENGE = b"\xA1" * 16, b"\xB2" * 16
ADDRESS = b"smdp.example.com"
SMDP_OID = bytes.fromhex("88370A")
INFO2 = tlv(
    "BF22",
    *(tlv(tag, b"\2\2\0") for tag in ("81", "82", "83")),
    tlv("84", b"\x81\1\0\x82\4\0\1\0\0\x83\4\0\1\0\0"),
    tlv("85", b"\2\x40"),
    tlv("88", b"\2\x40"),
    tlv("A9"),
    tlv("AA"),
    tlv("04", b"\1\0\0"),
    tlv("0C", b"X"),
)
CONTEXT = tlv("A0", tlv("A1", tlv("80", b"\x12\x34\x56\x78"), tlv("A1")))


def header(signature):
    return tlv("5F37", signature)


class Session:
    """The messages of a session by file name; what is to be wrong is changed before make()."""

    def __init__(self, curve, folder):
        self.curve = curve
        self.server = self.key("dp_auth")
        self.smdp = self.key("dp_pb")
        self.euicc = self.key("euicc")
        self.euicc_one_time = new_key(folder / "euicc_one_time.pem", curve).point
        self.smdp_one_time = new_key(folder / "smdp_one_time.pem", curve).point
        for name in ("euicc_one_time.pem", "smdp_one_time.pem"):
            (folder / name).unlink()
        self.transactions = [TRANSACTION] * 6
        self.euicc_challenge_sent = EUICC_CHALLENGE
        self.server_challenge_back = SERVER_CHALLENGE
        self.address_back = ADDRESS.upper()
        self.cc_required = False
        self.hash_cc = b""
        self.key_type = b"\x88"
        self.cancel_oid = SMDP_OID
        self.signatures = {}

    def key(self, name):
        return Key(PKI / self.curve / f"{name}.pem")

    def certificate(self, name):
        return (PKI / self.curve / f"{name}.der").read_bytes()

    def sign(self, name, signer, message):
        """The signature that `signatures` names instead, if it does."""
        return self.signatures.get(name) or signer.sign(message)

    def make(self):
        transactions = iter(self.transactions)
        server_signed1 = tlv(
            "30",
            tlv("80", next(transactions)),
            tlv("81", EUICC_CHALLENGE),
            tlv("83", ADDRESS),
            tlv("84", SERVER_CHALLENGE),
        )
        ci_key = self.certificate("ci")
        at = ci_key.index(bytes.fromhex("0603551D0E")) + 5
        ci_key_id = ci_key[at + 2 : at + 2 + ci_key[at + 1]]
        initiated = [
            tlv("80", TRANSACTION),
            server_signed1,
            header(self.sign("serverSignature1", self.server, server_signed1)),
            ci_key_id,
            self.certificate("dp_auth"),
        ]
        euicc_signed1 = tlv(
            "30",
            tlv("80", next(transactions)),
            tlv("83", self.address_back),
            tlv("84", self.server_challenge_back),
            INFO2,
            CONTEXT,
        )
        euicc_signature1 = self.sign("euiccSignature1", self.euicc, euicc_signed1)
        authenticated = [
            euicc_signed1,
            header(euicc_signature1),
            self.certificate("euicc"),
            self.certificate("eum"),
        ]
        smdp_signed2 = tlv(
            "30", tlv("80", next(transactions)), tlv("01", b"\xFF" if self.cc_required else b"\0")
        )
        smdp_signature2 = self.sign(
            "smdpSignature2", self.smdp, smdp_signed2 + header(euicc_signature1)
        )
        metadata = tlv("BF25", tlv("5A", ICCID), tlv("91", b"x"), tlv("92", b"y"))
        euicc_signed2 = tlv(
            "30",
            tlv("80", next(transactions)),
            tlv("5F49", self.euicc_one_time),
            *([tlv("04", self.hash_cc)] if self.hash_cc else []),
        )
        euicc_signature2 = self.sign(
            "euiccSignature2", self.euicc, euicc_signed2 + header(smdp_signature2)
        )
        channel = b"".join(
            (
                tlv("82", b"\1"),
                tlv("80", next(transactions)),
                tlv("A6", tlv("80", self.key_type), tlv("81", b"\x10"), tlv("84", b"host")),
                tlv("5F49", self.smdp_one_time),
            )
        )
        smdp_sign = self.sign("smdpSign", self.smdp, channel + tlv("5F49", self.euicc_one_time))
        package = tlv("BF23", channel, header(smdp_sign))
        installed = tlv(
            "BF27",
            tlv("80", next(transactions)),
            tlv("BF2F", tlv("80", b"\1"), tlv("81", b"\7\x80"), tlv("0C", ADDRESS)),
            tlv("06", SMDP_OID),
            tlv("A2", tlv("A1", tlv("80", b"\2"), tlv("81", b"\t"))),
        )
        canceled = tlv("30", tlv("80", TRANSACTION), tlv("81", self.cancel_oid), tlv("82", b"\1"))
        return {
            "1-challenge.der": tlv("BF2E", tlv("80", self.euicc_challenge_sent)),
            "2-initiate.der": tlv("BF39", tlv("A0", *initiated)),
            "3-authenticate.der": tlv("BF38", tlv("A0", *authenticated)),
            "4-client.hex": tlv(
                "BF3B",
                tlv(
                    "A0",
                    tlv("80", TRANSACTION),
                    metadata,
                    smdp_signed2,
                    header(smdp_signature2),
                    self.certificate("dp_pb"),
                ),
            )
            .hex()
            .encode(),
            "5-prepare.der": tlv("BF21", tlv("A0", euicc_signed2, header(euicc_signature2))),
            "6-channel.der": package,
            "7-installed.der": tlv(
                "BF37", installed, header(self.sign("euiccSignPIR", self.euicc, installed))
            ),
            "8-cancel.der": tlv(
                "BF41",
                tlv(
                    "A0",
                    canceled,
                    header(self.sign("euiccCancelSessionSignature", self.euicc, canceled)),
                ),
            ),
            "ci.der": ci_key,
        }


SIGNATURES = (
    "serverSignature1",
    "euiccSignature1",
    "smdpSignature2",
    "euiccSignature2",
    "smdpSign",
    "euiccSignPIR",
    "euiccCancelSessionSignature",
)


@needs_crypto
class Sessions(ToolTest):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def session(self, curve="nist"):
        return Session(curve, self.folder)

    def write(self, session):
        for name, content in session.make().items():
            (self.folder / name).write_bytes(content)

    def checks(self, status, *paths):
        """The verdicts: what was checked, good or refused or note, and the words, in a list."""
        paths = paths or (self.folder,)
        done = run("verify", "session", *map(str, paths))
        self.assertEqual(done.returncode, status, done.stdout.decode() + done.stderr.decode())
        found = []
        for line in done.stdout.decode().splitlines():
            if line.startswith(("good  ", "refused  ", "note  ")):
                found.append([line[9:40].strip(), line[:9].strip(), line[40:].strip()])
            elif line.startswith(" " * 40):
                found[-1][2] += " " + line.strip()
        return found

    def refused(self, *paths):
        """What is refused: names to words."""
        return {
            name: words for name, verdict, words in self.checks(REJECTED, *paths)
            if verdict == "refused"
        }  # fmt: skip

    def test_all_is_good(self):
        for curve in CURVES:
            with self.subTest(curve=curve):
                self.write(self.session(curve))
                found = self.checks(0)
                good = [name for name, verdict, _ in found if verdict == "good"]
                for name in SIGNATURES + (
                    "controlRefTemplate", "transactionId", "euiccChallenge", "serverChallenge",
                    "serverAddress", "hashCc", "euiccOtpk", "smdpOtpk", "euiccCiPKIdToBeUsed",
                    "SM-DP+", "smdpOid", "serverCertificate", "smdpCertificate",
                    "euiccCertificate",
                ):  # fmt: skip
                    self.assertIn(name, good)
                self.assertEqual({verdict for _, verdict, _ in found}, {"good"})
                words = {name: words for name, _, words in found}
                self.assertIn("over smdpSigned2 and euiccSignature1", words["smdpSignature2"])
                self.assertIn("the same in 9 places", words["transactionId"])
                self.assertIn("accepted: eUICC, 3 certificates", words["euiccCertificate"])

    def test_files_in_any_order(self):
        self.write(self.session())
        files = sorted(self.folder.iterdir(), reverse=True)
        self.assertEqual({verdict for _, verdict, _ in self.checks(0, *files)}, {"good"})

    def test_the_same_in_requests(self):
        """Each message as the other interface has it: what was an answer is now in a request."""
        for curve in CURVES:
            session = self.session(curve)
            made = session.make()

            def inside(name, depth, parts=made):
                """What is in a message, below so many tags."""
                content = parts[name]
                if name.endswith(".hex"):
                    content = bytes.fromhex(content.decode())
                for _ in range(depth):
                    content = take(content)[1]
                return content

            transaction = tlv("80", TRANSACTION)
            server = inside("2-initiate.der", 2)[len(transaction) :]
            client = inside("4-client.hex", 2)[len(transaction) :]
            signed2 = client[len(client) - len(take(client)[2]) :]
            info1 = tlv("BF20", tlv("82", b"\2\2\0"), tlv("A9"), tlv("AA"))
            requests = (
                tlv("BF39", tlv("81", EUICC_CHALLENGE), tlv("83", ADDRESS.title()), info1),
                tlv("BF38", server, CONTEXT),
                tlv("BF3B", transaction, made["3-authenticate.der"]),
                tlv("BF21", signed2),
                tlv("BF3A", transaction, made["5-prepare.der"]),
                tlv(
                    "BF3A",
                    tlv(
                        "A0",
                        transaction,
                        tlv(
                            "BF36",
                            made["6-channel.der"],
                            tlv("A0", tlv("87", bytes(24))),
                            tlv("A1", tlv("88", bytes(24))),
                            tlv("A3", tlv("86", bytes(24))),
                        ),
                    ),
                ),
                tlv("BF3D", tlv("A0", made["7-installed.der"])),
                tlv("BF41", transaction, tlv("A1", inside("8-cancel.der", 1))),
            )
            with self.subTest(curve=curve):
                for path in self.folder.iterdir():
                    path.unlink()
                for number, request in enumerate(requests):
                    (self.folder / f"{number}.der").write_bytes(request)
                (self.folder / "ci.der").write_bytes(made["ci.der"])
                found = self.checks(0)
                good = [name for name, verdict, _ in found if verdict == "good"]
                self.assertLessEqual(set(SIGNATURES), set(good), found)
                self.assertEqual({verdict for _, verdict, _ in found}, {"good"})
            with self.subTest(curve=curve, together=True):
                for name, content in made.items():
                    (self.folder / name).write_bytes(content)
                self.assertEqual({verdict for _, verdict, _ in self.checks(0)}, {"good"})

    def test_each_signature_of_another_message(self):
        for name in SIGNATURES:
            with self.subTest(signature=name):
                session = self.session()
                session.signatures[name] = session.server.sign(b"another message")
                self.write(session)
                self.assertEqual(list(self.refused()), [name])

    def test_signatures_without_what_they_cover(self):
        session = self.session()
        plain = self.session()
        plain.make()
        for name, message in (("smdpSignature2", "smdp"), ("euiccSignature2", "euicc")):
            with self.subTest(signature=name):
                session = self.session()
                body = (
                    tlv("30", tlv("80", TRANSACTION), tlv("01", b"\0"))
                    if message == "smdp"
                    else tlv("30", tlv("80", TRANSACTION), tlv("5F49", session.euicc_one_time))
                )
                session.signatures[name] = getattr(session, message).sign(body)
                self.write(session)
                self.assertIn(name, self.refused())

    def test_values_of_another_session(self):
        for at in range(6):
            with self.subTest(transaction=at):
                session = self.session()
                session.transactions[at] = bytes(16)
                self.write(session)
                self.assertEqual(list(self.refused()), ["transactionId"])
        for attribute, name in (
            ("euicc_challenge_sent", "euiccChallenge"),
            ("server_challenge_back", "serverChallenge"),
        ):
            session = self.session()
            setattr(session, attribute, bytes(16))
            self.write(session)
            self.assertEqual(list(self.refused()), [name])
        session = self.session()
        session.address_back = b"smdp.example.org"
        self.write(session)
        self.assertEqual(list(self.refused()), ["serverAddress"])

    def test_other_values(self):
        session = self.session()
        session.cc_required = True
        self.write(session)
        self.assertIn("missing", self.refused()["hashCc"])
        session = self.session()
        session.hash_cc = bytes(32)
        self.write(session)
        self.assertIn("does not ask for it", self.refused()["hashCc"])
        session = self.session()
        session.key_type = b"\x80"
        self.write(session)
        self.assertEqual(list(self.refused()), ["controlRefTemplate"])
        session = self.session()
        session.cancel_oid = bytes.fromhex("88370B")
        self.write(session)
        self.assertEqual(list(self.refused()), ["smdpOid"])
        for attribute, name in (("euicc_one_time", "euiccOtpk"), ("smdp_one_time", "smdpOtpk")):
            session = self.session()
            point = getattr(session, attribute)
            setattr(session, attribute, point[:-1] + bytes([point[-1] ^ 1]))
            self.write(session)
            self.assertEqual(list(self.refused()), [name])

    def test_certificates(self):
        session = self.session()
        self.write(session)
        (self.folder / "ci.der").unlink()
        found = {name: (verdict, words) for name, verdict, words in self.checks(0)}
        self.assertEqual(found["chains"][0], "note")
        self.assertEqual(found["euiccCertificate"], ("good", "is signed by the eumCertificate"))
        shutil.copy(PKI / "nist" / "other_ci.pem", self.folder / "key.pem")
        shutil.copy(PKI / "brainpool" / "ci.der", self.folder)
        self.assertIn("refused", self.refused()["euiccCertificate"])

    def test_certificate_from_a_file_beside(self):
        self.write(self.session())
        alone = self.folder / "7-installed.der"
        self.assertIn("no file has the euiccCertificate", self.refused(alone)["euiccSignPIR"])
        found = self.checks(0, alone, PKI / "nist" / "euicc.der")
        self.assertIn(["euiccSignPIR", "good"], [check[:2] for check in found])

    def test_two_sessions_in_one_folder(self):
        session = self.session()
        self.write(session)
        shutil.copy(self.folder / "3-authenticate.der", self.folder / "9-authenticate.der")
        self.checks(0)
        other = self.session()
        other.server_challenge_back = bytes(16)
        (self.folder / "9-authenticate.der").write_bytes(other.make()["3-authenticate.der"])
        self.assertIn("euiccSigned1", self.refused())

    def test_every_sixth_octet_flipped(self):
        self.write(self.session())
        for name in ("5-prepare.der", "6-channel.der", "7-installed.der"):
            path = self.folder / name
            content = path.read_bytes()
            for at in range(len(content) - 1, 3, -6):
                broken = bytearray(content)
                broken[at] ^= 0x40
                path.write_bytes(broken)
                with self.subTest(file=name, at=at):
                    self.assertTrue(self.refused())
            path.write_bytes(content)

    def test_malformed_and_missing(self):
        self.write(self.session())
        path = self.folder / "3-authenticate.der"
        path.write_bytes(path.read_bytes()[:-1])
        said = self.refused()
        self.assertIn("3-authenticate.der", said["malformed message"])
        self.assertIn("no file has that", said["smdpSignature2"])
        self.assertIn("no file has the euiccCertificate", said["euiccSignature2"])

    def test_what_is_no_message(self):
        self.write(self.session())
        (self.folder / "README").write_text("Some words on the files.\n")
        (self.folder / "challenge.bin").write_bytes(EUICC_CHALLENGE)
        (self.folder / "empty").write_bytes(b"")
        (self.folder / ".hidden").write_bytes(b"\xBF\x38\1")
        (self.folder / "below").mkdir()
        done = run("verify", "session", str(self.folder))
        self.assertEqual(done.returncode, 0, done.stdout.decode())
        said = done.stdout.decode()
        self.assertIn("README: no message of a session", said)
        self.assertIn("challenge.bin: the octets of euiccChallenge", said)
        self.assertNotIn("hidden", said)
        self.assertEqual(done.stderr, b"")
        (self.folder / "unknown.der").write_bytes(tlv("DF7F", bytes(64)))
        found = self.checks(0)
        self.assertIn(["unknown file", "note"], [check[:2] for check in found])
        for path in self.folder.glob("*.*"):
            path.unlink()
        self.assertIn("signatures", self.refused())

    def test_compact_message(self):
        compact = tlv("BF21", tlv("A2", tlv("30"), header(bytes(64))))
        (self.folder / "compact.der").write_bytes(compact)
        self.assertIn("compact message", self.refused())

    def test_signature_without_its_data(self):
        bare = tlv("30", tlv("30"), header(bytes(64)))  # a CompactPrepareDownloadResponseOk
        (self.folder / "bare.der").write_bytes(bare)
        shutil.copy(PKI / "nist" / "euicc.der", self.folder)
        self.assertEqual(list(self.refused()), ["compact message", "euiccSignature2"])

    def test_usage(self):
        self.assertIn("needs a DIR", self.refuses(USAGE, "verify", "session"))
        self.assertIn("cannot read", self.refuses(USAGE, "verify", "session", "missing"))
        self.assertIn("unknown option", self.refuses(USAGE, "verify", "session", "--key", "x"))

    def test_shared_session(self):
        folder = SHARED / "session"
        if not folder.exists():
            print("not run: no ../shared/data/session", file=sys.stderr)
            return
        found = self.checks(0, folder, SHARED / "sgp26" / "2020" / "CERT_CI_ECDSA_NIST.der")
        good = {name for name, verdict, _ in found if verdict == "good"}
        self.assertLessEqual(set(SIGNATURES) - {"euiccCancelSessionSignature"}, good)
        self.assertLessEqual({"serverCertificate", "smdpCertificate", "euiccCertificate"}, good)


if __name__ == "__main__":
    unittest.main()
