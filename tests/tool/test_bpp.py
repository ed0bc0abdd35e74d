# SPDX-License-Identifier: Apache-2.0
"""sgp32 bpp, against the openssl command line on both curves."""

import base64
import hashlib
import json
import unittest

import protection
from harness import DECODED, REJECTED, ROOT, USAGE, run, tlv
from packages import (
    EID,
    EID_OCTETS,
    LONG_METADATA,
    METADATA,
    OWN_KEYS,
    PKI,
    PROFILE,
    SHARED,
    BppTest,
    shared,
)
from protection import Key, Protection, key_of_scalar, unseal


class Open(BppTest):
    def test_packages_of_the_witness(self):
        for curve in protection.CURVES:
            for options in (
                {},
                {"replace_keys": None},
                {"profile": b"\x80"},
                {"profile": PROFILE[:1007]},
                {"profile": PROFILE[:1008]},
                {"metadata": LONG_METADATA},
                {"configure": tlv("BF24", tlv("A0", tlv("80", b"\1")))},
                {"transaction_id": b"\1", "host_id": b"h"},
            ):
                with self.subTest(curve=curve, options=list(options)):
                    package = self.file("package.der", self.witness(curve, **options).octets())
                    profile = self.folder / "profile.der"
                    profile.unlink(missing_ok=True)
                    shown = self.accepts(*self.open_arguments(curve), "-O", str(profile), package)
                    self.assertEqual(profile.read_bytes(), options.get("profile", PROFILE))
                    self.assertIn("smdpSign verified with", shown)
                    self.assertIn("good", shown.split()[0])
                    replaced = options.get("replace_keys", OWN_KEYS) is not None
                    self.assertEqual("replaced: the profile is under keys" in shown, replaced)
                    self.assertIn("89000123456789012341", shown)
                    self.assertIn('"Operator"', shown)

    def test_the_other_sides_view(self):
        for curve in protection.CURVES:
            package = self.file("package.der", self.witness(curve).octets())
            profile = self.folder / "profile.der"
            profile.unlink(missing_ok=True)
            arguments = (
                *("bpp", "open", "--dp-private", self.smdp[curve].path),
                *("--euicc-otpk", self.euicc[curve].point.hex(), "--eid", EID),
                *("-O", str(profile), package),
            )
            self.assertIn("not verified", self.accepts(*arguments))
            self.assertEqual(profile.read_bytes(), PROFILE)
            certificate = ("--dp-cert", str(PKI / curve / "dp_pb.der"))
            self.assertIn("verified with", self.accepts(*arguments, *certificate))

    def test_input_forms_and_output(self):
        octets = self.witness().octets()
        arguments = self.open_arguments()
        for data in (octets, octets.hex(), base64.encodebytes(octets)):
            result = run(*arguments, "-O", "-", data=data)
            self.assertEqual(result.returncode, DECODED, result.stderr)
            self.assertEqual(result.stdout, PROFILE)
            self.assertIn(b"opened", result.stderr)
        self.assertIn("2,500 bytes in 3 segments", self.accepts(*arguments, data=octets))

    def test_a_package_inside_a_message(self):
        octets = self.witness().octets()
        message = tlv("BF3A", tlv("A0", tlv("80", bytes(range(16))), octets))
        result = run(*self.open_arguments(), "-O", "-", data=message)
        self.assertEqual(result.returncode, DECODED, result.stderr)
        self.assertEqual(result.stdout, PROFILE)
        self.assertIn(b"boundProfilePackage", result.stderr)
        told = self.refuses(REJECTED, *self.open_arguments(), data=tlv("BF5F"))
        self.assertIn("BoundProfilePackage", told)

    def test_lenient_forms_are_named(self):
        octets = self.witness().octets()
        header = len(octets) - len(protection.take(octets)[1])
        loose = b"\xBF\x36\x83" + (len(octets) - header).to_bytes(3, "big") + octets[header:]
        result = run(*self.open_arguments(), "-O", "-", data=loose)
        self.assertEqual(result.returncode, DECODED, result.stderr)
        self.assertEqual(result.stdout, PROFILE)
        self.assertIn(b"a length not in its shortest form", result.stderr)

    def refusal(self, octets, *more, curve="nist", certificate="dp_pb"):
        """Standard output of a refusal, which writes no profile."""
        profile = self.folder / "none.der"
        profile.unlink(missing_ok=True)
        result = run(
            *self.open_arguments(curve, certificate), *more, "-O", str(profile), data=octets
        )
        self.assertEqual(result.returncode, REJECTED, result.stderr)
        self.assertFalse(profile.exists())
        shown = " ".join(result.stdout.decode().split())
        self.assertTrue(shown.startswith("refused"), shown)
        return shown

    def test_defects_of_the_channel(self):
        for curve in protection.CURVES:
            other = Key(PKI / curve / "dp_auth.pem")
            good = self.witness(curve)
            flipped = bytearray(good.octets())
            flipped[flipped.index(good.channel) + len(good.channel) - 1] ^= 1
            for octets, more, certificate, words in (
                (good.octets(), (), "dp_auth", "smdpSign does not verify|invalidSignature (2)"),
                (bytes(flipped), (), "dp_pb", "smdpSign does not verify|invalidSignature (2)"),
                (
                    self.witness(curve, operation=2).octets(),
                    (),
                    "dp_pb",
                    "remoteOpId is not|unsupportedRemoteOperationType (5)",
                ),
                (
                    self.witness(curve, template=(0x88, 0x20)).octets(),
                    (),
                    "dp_pb",
                    "controlRefTemplate|unsupportedCrtValues (4)",
                ),
                (
                    good.octets(),
                    ("--transaction-id", "00"),
                    "dp_pb",
                    "another session|invalidTransactionId (3)",
                ),
                (
                    good.octets().replace(self.smdp[curve].point, other.point[:-1] + b"\0"),
                    (),
                    "dp_pb",
                    "smdpSign does not verify|invalidSignature (2)",
                ),
            ):
                with self.subTest(curve=curve, words=words):
                    shown = self.refusal(octets, *more, curve=curve, certificate=certificate)
                    for word in words.split("|"):
                        self.assertIn(word, shown)
                    self.assertIn("initialiseSecureChannel (0)", shown)

    def test_wrong_keys_are_seen_at_the_first_segment(self):
        octets = self.witness().octets()
        shown = self.refusal(octets, "--eid", EID[:30] + "00")
        self.assertIn("the MAC of the first segment does not verify", shown)
        self.assertIn("scp03tSecurityError (8), bppCommandId configureISDP (1)", shown)
        arguments = ("bpp", "open", "--private", self.smdp["nist"].path, "--eid", EID)
        result = run(*arguments, data=octets)
        self.assertEqual(result.returncode, REJECTED)
        self.assertIn(b"scp03tSecurityError (8)", result.stdout)

    def test_defects_of_segments(self):
        def swap(parts, a, b):
            parts[a], parts[b] = parts[b], parts[a]

        def flip(parts, at, bit=1):
            parts[at] = parts[at][:-1] + bytes([parts[at][-1] ^ bit])

        def bad_padding(package):
            session = Protection(OWN_KEYS)
            plain = bytes(16)  # nothing ends the padding
            initial_value = session.initial_value()
            data = protection.aes("cbc", session.encryption, plain, "-iv", initial_value)
            package.profile = [tlv("86", data, session.authenticate("86", data))]

        for name, change, words in (
            ("flipped MAC", lambda p: flip(p.profile, 1), "segment 2 of profile|Security"),
            ("last segment", lambda p: flip(p.profile, 2, 128), "segment 3 of profile|Security"),
            ("metadata", lambda p: flip(p.metadata, 0), "segment 1 of StoreMetadata|Security"),
            ("keys", lambda p: flip(p.replaced, 0), "ReplaceSessionKeys, tag 87|Security"),
            ("reordered", lambda p: swap(p.profile, 0, 1), "segment 1 of profile|Security"),
            ("dropped", lambda p: p.profile.pop(1), "segment 2 of profile|Security"),
            ("repeated", lambda p: p.profile.insert(1, p.profile[0]), "segment 2 of profile"),
            ("padding", bad_padding, "segment 1 of profile|padding|Security"),
            (
                "oversized",
                lambda p: p.profile.insert(0, tlv("86", bytes(1032))),
                "segment 1 of profile|a size that no segment can have|StructureError (7)",
            ),
            (
                "no whole blocks",
                lambda p: p.profile.insert(0, tlv("86", bytes(30))),
                "segment 1 of profile|a size that no segment can have|StructureError (7)",
            ),
            (
                "replaced twice",
                lambda p: p.replaced.append(p.replaced[0]),
                "the session keys are replaced twice|StructureError (7)",
            ),
            ("no profile", lambda p: p.profile.clear(), "missing|StructureError (7)"),
            ("no metadata", lambda p: p.metadata.clear(), "missing|StructureError (7)"),
            (
                "wrong tag",
                lambda p: p.profile.__setitem__(0, b"\x87" + p.profile[0][1:]),
                "misplaced or repeated|StructureError (7)",
            ),
            (
                "unknown tag",
                lambda p: p.profile.__setitem__(0, b"\x89" + p.profile[0][1:]),
                "an element that a package does not have|StructureError (7)",
            ),
        ):
            with self.subTest(name):
                package = self.witness()
                change(package)
                shown = self.refusal(package.octets())
                for word in words.split("|"):
                    self.assertIn(word, shown)

    def test_defects_of_the_whole(self):
        octets = self.witness().octets()
        for cut in (1, 8, 1020, len(octets) - 400):
            self.assertIn("ends in the middle", self.refusal(octets[:-cut]))
        self.assertIn("octets follow", self.refusal(octets + b"\0"))
        self.assertIn("octets follow", self.refusal(octets + octets))

    def test_every_octet_of_a_small_package_matters(self):
        octets = self.witness(profile=b"\x80" * 16, replace_keys=None).octets()
        for at in range(0, len(octets), 7):
            broken = octets[:at] + bytes([octets[at] ^ 1]) + octets[at + 1 :]
            result = run(*self.open_arguments(), data=broken)
            self.assertEqual(result.returncode, REJECTED, at)

    def test_usage(self):
        private, smdp = self.euicc["nist"].path, self.smdp["nist"].path
        package = self.file("usage.der", self.witness().octets())
        for arguments, reason in (
            ((), "bpp takes open, seal, segment or show"),
            (("close",), "not close"),
            (("open",), "needs --private"),
            (("open", "--eid", EID), "needs --private"),
            (("open", "--private", private), "needs --eid"),
            (("open", "--private", private, "--dp-private", smdp, "--eid", EID), "needs --private"),
            (("open", "--dp-private", smdp, "--eid", EID), "needs --euicc-otpk"),
            (("open", "--private", private, "--eid", "1"), "32 digits"),
            (("open", "--private", "/nonexistent", "--eid", EID), "No such file"),
            (("open", "--private", str(PKI / "rsa.pem"), "--eid", EID), ""),
            (("open", "--private", private, "--eid", EID, "/nonexistent"), "No such file"),
            (("open", "--private", private, "--eid", EID, "a", "b"), "one FILE"),
            (("open", "--private", private, "--eid", EID, "--transaction-id", ""), "1 to 16"),
            (
                ("open", "--private", private, "--eid", EID, "-O", "/nonexistent/x", package),
                "cannot write /nonexistent/x",
            ),
            (("open", "--private", "-", "--eid", EID), "only one of the files"),
            (("open", "--private", "-", "--eid", EID, "-"), "only one of the files"),
            (("open", "--colour"), "unknown option"),
            (("segment", "a", "b"), "one FILE"),
            (("segment", "--full"), "unknown option"),
            (("show", "a", "b"), "one FILE"),
        ):
            with self.subTest(arguments=arguments):
                self.assertIn(reason, self.refuses(USAGE, "bpp", *arguments))

    def test_packages_of_the_vectors(self):
        key = {
            "bound profile package with own profile protection keys": "otpk euicc",
            "bound profile package with session keys": "otpk euicc",
            "bound profile package, bound again": "otpk euicc 2",
        }
        for entry in json.loads((ROOT / "vectors" / "ES8plus.json").read_text()):
            if not entry["type"].endswith(".BoundProfilePackage"):
                continue
            digest = hashlib.sha256(f"libsgp32 vectors: {key.pop(entry['name'])}".encode())
            scalar = int.from_bytes(digest.digest(), "big") % (protection.ORDER - 1) + 1
            euicc = key_of_scalar(self.folder / "own.pem", "nist", scalar.to_bytes(32, "big"))
            result = run(
                *("bpp", "open", "--private", euicc.path),
                *("--dp-cert", str(ROOT / "vectors/keys/dppb.pem"), "-O", "-"),
                *("--eid", "89049032770000000000000000010169"),
                data=entry["der"],
            )
            self.assertEqual(result.returncode, DECODED, result.stdout + result.stderr)
            label = b"libsgp32 vectors: profile"
            self.assertEqual(result.stdout, hashlib.shake_256(label).digest(len(result.stdout)))
            self.assertIn(b"smdpSign verified", result.stderr)
        self.assertEqual(key, {})

    def test_third_party_session(self):
        if not shared("data/session"):
            return
        folder = SHARED / "data" / "session"
        smdp = key_of_scalar(
            self.folder / "third.pem", "nist", (folder / "otsk-dp.bin").read_bytes()
        )
        answer = (folder / "prepare-download-response.der").read_bytes()
        point = answer[answer.index(bytes.fromhex("5F4941")) + 3 :][:65]
        profile = self.folder / "third.der"
        shown = self.accepts(
            *("bpp", "open", "--dp-private", smdp.path, "--euicc-otpk", point.hex()),
            *("--eid", "89049032123451234512345678901235", "-O", str(profile)),
            str(folder / "bound-profile-package.der"),
        )
        self.assertEqual(profile.read_bytes(), (folder / "upp.der").read_bytes())
        self.assertIn("euicc-rsp test profile", shown)

    def test_published_vectors(self):
        path = shared("spec/key_agreement_vectors.json")
        for vector in json.loads(path.read_text())["vectors"] if path else ():
            curve = "nist" if vector["curve"] == "P-256" else "brainpool"
            euicc = key_of_scalar(
                self.folder / "vector.pem", curve, bytes.fromhex(vector["d_euicc"])
            )
            result = run(
                *("bpp", "open", "--private", euicc.path, "--eid", vector["eid"], "-O", "-"),
                data=bytes.fromhex(vector["bpp"]),
            )
            self.assertEqual(result.returncode, DECODED, result.stderr)
            self.assertEqual(hashlib.sha256(result.stdout).hexdigest(), vector["upp_sha256"])
            lines = self.accepts("bpp", "segment", data=vector["bpp"]).splitlines()
            sizes = [len(line) // 2 for line in lines]
            self.assertEqual(sizes, vector["store_data_segment_lengths"])
            self.seals_again(curve, vector, euicc, result.stdout)

    def seals_again(self, curve, vector, euicc, profile):
        """Of its inputs, `seal` makes the package of a vector, but for the signature."""
        smdp = key_of_scalar(self.folder / "vector2.pem", curve, bytes.fromhex(vector["d_smdp"]))
        fields = protection.split(bytes.fromhex(vector["smdpSign_input"]))
        metadata = bytes.fromhex(vector["session_trace"][1]["plaintext"])
        own = vector["replaceSessionKeys"]
        own = own["initialMacChainingValue"] + own["ppkEnc"] + own["ppkCmac"]
        sealed = run(
            *("bpp", "seal", "--key", self.signer[curve].path, "--dp-private", smdp.path),
            *("--euicc-otpk", euicc.path, "--eid", vector["eid"], "-O", "-"),
            *("--transaction-id", protection.take(fields[1])[1].hex()),
            *("--host-id", vector["hostId"], f"--replace-keys={own}"),
            *("--metadata", self.file("metadata.der", metadata)),
            data=profile,
        ).stdout
        wanted = bytes.fromhex(vector["bpp"])
        at = wanted.index(bytes.fromhex(vector["smdpSign"])[-64:])
        self.assertEqual(sealed[:at], wanted[:at])
        self.assertEqual(sealed[at + 64 :], wanted[at + 64 :])


class Seal(BppTest):
    def seal(self, curve, *more, profile=PROFILE, metadata=METADATA):
        """A package that the tool seals."""
        path = self.folder / "sealed.der"
        path.unlink(missing_ok=True)
        shown = self.accepts(
            *("bpp", "seal", "--key", self.signer[curve].path, "--eid", EID),
            *("--euicc-otpk", self.euicc[curve].point.hex()),
            *("--metadata", self.file("metadata.der", metadata), *more),
            *("-O", str(path), self.file("upp.der", profile)),
        )
        self.assertIn("sealed", shown)
        return path.read_bytes()

    def unseal(self, curve, package):
        """What the witness finds in it; smdpSign verified."""

        def secret_of(point):
            curve_oid = protection.CURVES[curve][1]
            algorithm = tlv("30", bytes.fromhex("06072A8648CE3D0201"), tlv("06", curve_oid))
            info = tlv("30", algorithm, tlv("03", b"\0" + point))
            peer = type("Peer", (), {})()
            peer.public = protection.openssl("pkey", "-pubin", "-inform", "DER", data=info)
            return self.euicc[curve].agree(peer)

        opened = unseal(package, secret_of, EID_OCTETS)
        fields = opened["channel"]
        signed = protection.channel_input(fields["80"], opened["host_id"], fields["5f49"])
        self.assertTrue(
            self.signer[curve].verifies(
                signed + tlv("5F49", self.euicc[curve].point), fields["5f37"]
            )
        )
        self.assertEqual((fields["82"], fields["a6"][:6].hex()), (b"\1", "800188810110"))
        self.assertLessEqual(max(opened["sizes"]), 1020)
        return opened

    def test_the_witness_opens_what_is_sealed(self):
        for curve in protection.CURVES:
            opened = self.unseal(curve, self.seal(curve))
            self.assertEqual(
                (opened["a0"], opened["a1"], opened["replaced"], opened["a3"]),
                (protection.CONFIGURE, METADATA, None, PROFILE),
            )
            again = self.unseal(curve, self.seal(curve))
            for field in ("80", "5f49"):
                self.assertNotEqual(opened["channel"][field], again["channel"][field])
            self.assertNotEqual(opened["host_id"], again["host_id"])

    def test_own_keys_of_the_profile(self):
        for curve in protection.CURVES:
            given = "--replace-keys=" + b"".join(OWN_KEYS).hex()
            opened = self.unseal(curve, self.seal(curve, given))
            self.assertEqual((opened["replaced"], opened["a3"]), (OWN_KEYS, PROFILE))
            random = [
                self.unseal(curve, self.seal(curve, "--replace-keys"))["replaced"]
                for _ in range(2)
            ]
            self.assertEqual(len({key for keys in random for key in keys}), 6)

    def test_the_same_octets_as_the_witness(self):
        for curve in protection.CURVES:
            wanted = self.witness(curve)
            found = self.seal(
                curve,
                *("--dp-private", self.smdp[curve].path),
                *("--transaction-id", wanted.transaction_id.hex()),
                *("--host-id", wanted.host_id.hex()),
                "--replace-keys=" + b"".join(OWN_KEYS).hex(),
            )
            signature = len(wanted.channel) - 64
            at = found.index(b"\xBF\x23") + signature
            wanted_octets = wanted.octets()
            self.assertEqual(found[:at], wanted_octets[:at])
            self.assertEqual(found[at + 64 :], wanted_octets[at + 64 :])

    def test_sizes_of_profiles_and_metadata(self):
        for size in (1, 15, 16, 1006, 1007, 1008, 2014, 2015):
            profile = bytes([size & 0xFF]) * size
            self.assertEqual(self.unseal("nist", self.seal("nist", profile=profile))["a3"], profile)
        opened = self.unseal("nist", self.seal("nist", metadata=LONG_METADATA))
        self.assertEqual(opened["a1"], LONG_METADATA)

    def test_a_large_profile(self):
        profile = hashlib.shake_256(b"large").digest(1 << 20)
        package = self.seal("nist", profile=profile)
        result = run(*self.open_arguments(), "-O", "-", data=package)
        self.assertEqual(result.stdout, profile)

    def test_metadata_and_configuration_of_json(self):
        json_text = {"iccid": "98001032547698103214"}
        json_text.update(serviceProviderName="Operator", profileName="Profile")
        configure = {"dpProprietaryData": {"dpOid": "2.999.10"}}
        opened = self.unseal(
            "nist",
            self.seal(
                "nist",
                *("--configure", self.file("c.json", json.dumps(configure).encode())),
                metadata=json.dumps(json_text).encode(),
            ),
        )
        self.assertEqual(opened["a1"], METADATA)
        self.assertEqual(opened["a0"].hex(), "bf2407b805800388370a")

    def test_the_package_on_standard_output(self):
        result = run(
            *("bpp", "seal", "--key", self.signer["nist"].path, "--eid", EID),
            *("--euicc-otpk", self.euicc["nist"].path, "-O", "-"),
            *("--metadata", self.file("metadata.der", METADATA)),
            data=PROFILE,
        )
        self.assertEqual(result.returncode, DECODED, result.stderr)
        self.assertEqual(self.unseal("nist", result.stdout)["a3"], PROFILE)
        self.assertIn(b"sealed", result.stderr)

    def test_refusals_and_usage(self):
        good = {
            "--key": self.signer["nist"].path,
            "--euicc-otpk": self.euicc["nist"].point.hex(),
            "--eid": EID,
            "--metadata": self.file("metadata.der", METADATA),
            "-O": str(self.folder / "refused.der"),
        }
        broken = self.file("broken.der", METADATA[:-1])
        text = self.file("broken.json", b'{"iccid": 1}')
        other = self.file("other.der", tlv("BF5F"))
        for option, value, status, reason in (
            ("--key", None, USAGE, "needs --key"),
            ("--euicc-otpk", None, USAGE, "needs --euicc-otpk"),
            ("--eid", None, USAGE, "needs --eid"),
            ("--metadata", None, USAGE, "needs --metadata"),
            ("-O", None, USAGE, "needs -O"),
            ("--key", str(PKI / "nist" / "dp_pb.der"), USAGE, "private key is needed"),
            ("--key", self.signer["brainpool"].path, USAGE, "different curves"),
            ("--euicc-otpk", self.euicc["brainpool"].path, USAGE, "different curves"),
            ("--dp-private", self.smdp["brainpool"].path, USAGE, "different curves"),
            ("--metadata", broken, REJECTED, "StoreMetadataRequest"),
            ("--metadata", text, REJECTED, "iccid"),
            ("--metadata", other, REJECTED, "StoreMetadataRequest"),
            ("--metadata", "/nonexistent", USAGE, "No such file"),
            ("--configure", other, REJECTED, "ConfigureISDPRequest"),
            ("--transaction-id", "00" * 17, USAGE, "1 to 16 octets in hex, not 17"),
            ("--host-id", "", USAGE, "1 to 16 octets in hex, not 0"),
            ("--replace-keys=0011", "", USAGE, "48 octets in hex, not 2"),
            ("-O", "/nonexistent/x", USAGE, "cannot write"),
        ):
            arguments = {**good, option: value}
            words = []
            for name, given in arguments.items():
                if given is not None:
                    words += [name] if "=" in name else [name, given]
            with self.subTest(option=option, value=value):
                self.assertIn(reason, self.refuses(status, "bpp", "seal", *words, data=PROFILE))
        words = [part for pair in good.items() for part in pair]
        self.assertIn("is empty", self.refuses(REJECTED, "bpp", "seal", *words, data=b""))
        too_large = self.refuses(REJECTED, "bpp", "seal", *words, data=bytes(1 << 24))
        self.assertIn("16 MiB", too_large)
        standard = ("bpp", "seal", *words, "--metadata", "-")
        self.assertIn("only one of the files", self.refuses(USAGE, *standard))
        self.assertIn("one PROFILE", self.refuses(USAGE, "bpp", "seal", *words, "a", "b"))


class Segment(BppTest):
    def test_units_of_the_procedure(self):
        package = self.witness(metadata=LONG_METADATA)
        octets = package.octets()
        lines = self.accepts("bpp", "segment", data=octets).splitlines()
        header = octets[: octets.index(package.channel)]

        def list_header(tag, parts):
            whole = tlv(tag, *parts)
            return whole[: len(whole) - sum(map(len, parts))]

        wanted = [header + package.channel, tlv("A0", *package.configure)]
        wanted += [list_header("A1", package.metadata), *package.metadata]
        wanted += [tlv("A2", *package.replaced)]
        wanted += [list_header("A3", package.profile), *package.profile]
        self.assertEqual([bytes.fromhex(line) for line in lines], wanted)
        self.assertTrue(all(line == line.upper() for line in lines))
        self.assertEqual(b"".join(wanted), octets)

    def test_vendor_packages(self):
        number = 1
        while shared(f"data/bpp/bpp@{number}.txt"):
            lines = (SHARED / f"data/bpp/sbpp@{number}.txt").read_text().split("\n")
            wanted = [line.strip() for line in lines if line.strip() and line[0] != "#"]
            found = self.accepts("bpp", "segment", str(SHARED / f"data/bpp/bpp@{number}.txt"))
            self.assertEqual(found, "".join(line + "\n" for line in wanted))
            number += 1
            if number > 2:
                break

    def test_what_is_no_package(self):
        octets = self.witness().octets()
        for data, reason in (
            (octets[:-1], "ends in the middle"),
            (octets + b"\0", "octets follow"),
            (b"\xBF\x36\x00", "missing"),
            (octets.replace(b"\xBF\x23", b"\xBF\x24", 1), "does not have"),
            (tlv("BF5F"), "BoundProfilePackage"),
            (b"", "is empty"),
        ):
            for command in ("segment", "show"):
                with self.subTest(reason=reason, command=command):
                    self.assertIn(reason, self.refuses(REJECTED, "bpp", command, data=data))


class Show(BppTest):
    def test_the_parts_with_their_sizes(self):
        package = self.witness()
        shown = self.accepts("bpp", "show", data=package.octets())
        rows = {row.split()[1]: row.split() for row in shown.splitlines() if " × " in row}
        sizes = [len(segment) for segment in package.profile]
        self.assertEqual(rows["ConfigureISDP"][2:5], ["1", "×", "87"])
        self.assertEqual(rows["StoreMetadata"][5], str(len(package.metadata[0])))
        self.assertEqual(rows["profile"][2:5], ["3", "×", "86"])
        self.assertEqual(rows["profile"][5:7], [f"{sum(sizes):,}", f"{max(sizes):,}"])
        self.assertIn("2 × 1,020, 508", shown)
        self.assertIn("installBoundProfilePackage (1)", shown)
        self.assertNotIn("need not take", shown)
        order = [shown.index(f"\n{tag:>4}  ") for tag in ("BF23", "A0", "A1", "A2", "A3")]
        self.assertEqual(order, sorted(order))

    def test_a_segment_over_the_limit(self):
        package = self.witness()
        package.profile[0] = tlv("86", bytes(1032))
        shown = self.accepts("bpp", "show", data=package.octets())
        self.assertIn("1,036 bytes", shown)
        self.assertIn("need not take more than 1,020", shown)

    def test_ascii_and_colours(self):
        octets = self.witness().octets()
        plain = self.accepts("bpp", "show", data=octets, LC_ALL="C")
        self.assertTrue(plain.isascii())
        self.assertIn("2 x 1,020, 508", plain)
        self.assertIn("\x1b[", self.accepts("bpp", "show", "--color=always", data=octets))
        self.refuses(USAGE, "bpp", "show", "--color=loud", data=octets)


if __name__ == "__main__":
    unittest.main()
