# SPDX-License-Identifier: Apache-2.0
"""sgp32 sign, sgp32 verify package, result and notification, against the openssl command line."""

import base64
import json
import pathlib
import sys
import tempfile
import unittest

from harness import (
    DECODED,
    EID,
    ICCID,
    REJECTED,
    ROOT,
    USAGE,
    ToolTest,
    environment,
    needs_crypto,
    run,
    tlv,
)
from protection import Key, new_key, openssl

PKI = ROOT / "tests" / "pki"
CURVES = ("nist", "brainpool")
NAMES = {"nist": "P-256", "brainpool": "brainpoolP256r1"}
SHARED = ROOT.parent / "shared"
NO_TOKEN = bytes.fromhex("840100")


def pki(curve, name, kind="der"):
    return str(PKI / curve / f"{name}.{kind}")


def key(curve, name):
    return Key(pki(curve, name, "pem"))


def integer(number):
    """Content octets of an INTEGER."""
    size = 1
    while not -(1 << (8 * size - 1)) <= number < 1 << (8 * size - 1):
        size += 1
    return number.to_bytes(size, "big", signed=True)


def token(number):
    return NO_TOKEN if number is None else tlv("84", integer(number))


PACKAGE = tlv(
    "30",
    tlv("80", b"eim.example.com"),
    tlv("5A", EID),
    tlv("81", b"\x07"),
    tlv("82", bytes(range(8))),
    tlv("A0", tlv("A3", tlv("5A", ICCID), tlv("05"))),
)
IDENTITY = tlv("80", b"eim.example.com") + tlv("81", b"\x07") + tlv("82", bytes(range(8)))
RESULT = tlv("30", IDENTITY, tlv("83", b"\x09"), tlv("30", tlv("83", b"\0")))
ERROR = tlv("30", IDENTITY, tlv("02", b"\x04"))


def request(signature, package=PACKAGE):
    return tlv("BF51", package, tlv("5F37", signature))


def result(signature, data=RESULT):
    return tlv("BF51", tlv("A0" if data == RESULT else "A1", data, tlv("5F37", signature)))


def signature_of(message):
    """The 64 octets that a signed message ends with."""
    assert message[-67:-64] == bytes.fromhex("5F3740")
    return message[-64:]


METADATA = tlv(
    "BF2F", tlv("80", b"\x01"), tlv("81", b"\x07\x80"), tlv("0C", b"smdp.example.com"),
    tlv("5A", ICCID),
)  # fmt: skip
INSTALLATION = tlv(
    "BF27",
    tlv("80", bytes(16)),
    METADATA,
    tlv("06", bytes.fromhex("883703")),
    tlv("A2", tlv("A0", tlv("4F", bytes(16)), tlv("04", b"\x30\0"))),
)


def installed(signer):
    return tlv("BF37", INSTALLATION, tlv("5F37", signer.sign(INSTALLATION)))


def other_notification(signer, curve):
    metadata = METADATA.replace(b"\x81\x02\x07\x80", b"\x81\x02\x06\x40")
    certificates = [pathlib.Path(pki(curve, name)).read_bytes() for name in ("euicc", "eum")]
    return tlv("30", metadata, tlv("5F37", signer.sign(metadata)), *certificates)


class SignTest(ToolTest):
    def good(self, *arguments, **options):
        shown = self.accepts("verify", *arguments, **options)
        self.assertTrue(shown.startswith("good  "), shown)
        self.assertNotIn("refused", shown)
        return " ".join(shown.split())

    def refused(self, *arguments, **options):
        """What is said on standard output, in one line."""
        done = run("verify", *arguments, **options)
        self.assertEqual(done.returncode, REJECTED, done.stderr.decode())
        self.assertIn(b"refused", done.stdout)
        return " ".join(done.stdout.decode().split())

    def made(self, *arguments, **options):
        done = run("sign", *arguments, **options)
        self.assertEqual(done.returncode, DECODED, done.stderr.decode())
        return done.stdout


@needs_crypto
class Packages(SignTest):
    TOKENS = (
        None,
        0,
        1,
        -1,
        127,
        128,
        200,
        2**31,
        -(2**63),
        2**63,
        2**255 - 1,
        -(2**255),
    )

    def test_openssl_verifies_what_is_signed(self):
        for curve in CURVES:
            signer = key(curve, "eim_sign")
            for number in self.TOKENS:
                with self.subTest(curve=curve, token=number):
                    given = [] if number is None else ["--token", str(number)]
                    made = self.made("package", "--key", signer.path, *given, data=PACKAGE)
                    signature = signature_of(made)
                    self.assertEqual(made, request(signature))
                    self.assertTrue(signer.verifies(PACKAGE + token(number), signature))
                    self.assertFalse(signer.verifies(PACKAGE, signature))

    def test_what_openssl_signs_is_verified(self):
        for curve in CURVES:
            signer = key(curve, "eim_sign")
            for number in self.TOKENS:
                with self.subTest(curve=curve, token=number):
                    given = [] if number is None else [f"--token={number}"]
                    made = request(signer.sign(PACKAGE + token(number)))
                    said = self.good("package", "--key", pki(curve, "eim_sign"), *given, data=made)
                    octets = token(number).hex(" ").upper()
                    self.assertIn(f"then the association token {octets} (", said)
                    self.assertIn(NAMES[curve], said)
                    self.assertIn('eIM "eim.example.com", EID 8904903212345', said)

    def test_every_kind_of_key(self):
        for curve in CURVES:
            signer = key(curve, "eim_sign")
            made = request(signer.sign(PACKAGE + NO_TOKEN))
            with tempfile.TemporaryDirectory() as folder:
                files = {
                    "public.pem": ["pkey", "-pubout"],
                    "public.der": ["pkey", "-pubout", "-outform", "DER"],
                    "pkcs8.pem": ["pkey"],
                    "pkcs8.der": ["pkcs8", "-topk8", "-nocrypt", "-outform", "DER"],
                    "sec1.pem": ["ec"],
                    "sec1.der": ["ec", "-outform", "DER"],
                    "bare.der": ["ec", "-outform", "DER", "-no_public"],
                }
                paths = {"certificate.der": pki(curve, "eim_sign")}
                for name, command in files.items():
                    paths[name] = f"{folder}/{name}"
                    content = openssl(*command, "-in", signer.path)
                    pathlib.Path(paths[name]).write_bytes(content)
                parameters = openssl(
                    "ecparam", "-name", {"nist": "prime256v1"}.get(curve, NAMES[curve])
                )
                sec1 = pathlib.Path(paths["sec1.pem"]).read_bytes()
                paths["parameters.pem"] = f"{folder}/parameters.pem"
                pathlib.Path(paths["parameters.pem"]).write_bytes(parameters + sec1)
                paths["certificate.pem"] = f"{folder}/certificate.pem"
                pathlib.Path(paths["certificate.pem"]).write_bytes(
                    openssl("x509", "-inform", "DER", "-in", pki(curve, "eim_sign"))
                )
                paths["point.hex"] = f"{folder}/point.hex"
                pathlib.Path(paths["point.hex"]).write_text(signer.point.hex(":"))
                paths["point"] = signer.point.hex()
                for name, path in paths.items():
                    with self.subTest(curve=curve, key=name):
                        self.good("package", "--key", path, data=made)
                for name in ("pkcs8.pem", "pkcs8.der", "sec1.pem", "sec1.der", "bare.der",
                             "parameters.pem"):  # fmt: skip
                    with self.subTest(curve=curve, private=name):
                        signed = self.made("package", "--key", paths[name], data=PACKAGE)
                        self.good("package", "--key", paths["point"], data=signed)
                for name in ("public.pem", "certificate.der", "point"):
                    said = self.refuses(USAGE, "sign", "package", "--key", paths[name])
                    self.assertIn("a private key is needed here", said)

    def test_every_flipped_octet_is_refused(self):
        signer = key("nist", "eim_sign")
        made = request(signer.sign(PACKAGE + token(5)))
        for at in range(len(made)):
            broken = bytearray(made)
            broken[at] ^= 0x10
            with self.subTest(at=at):
                self.refused(
                    "package", "--key", pki("nist", "eim_sign"), "--token", "5", data=broken
                )

    def test_reasons(self):
        signer, other = key("nist", "eim_sign"), key("nist", "dp_auth")
        with_token = request(signer.sign(PACKAGE + token(5)))
        path = pki("nist", "eim_sign")
        said = self.refused("package", "--key", path, data=with_token)
        self.assertIn("the token is wrong: it verifies with --token 5", said)
        said = self.refused("package", "--key", path, "--token", "6", data=with_token)
        self.assertIn("the token is wrong: it verifies with --token 5", said)
        without = request(signer.sign(PACKAGE + NO_TOKEN))
        said = self.refused("package", "--key", path, "--token", "6", data=without)
        self.assertIn("the token is wrong: it verifies without one", said)
        bare = request(signer.sign(PACKAGE))
        said = self.refused("package", "--key", path, data=bare)
        self.assertIn("left the association token out", said)
        large = request(signer.sign(PACKAGE + token(70000)))
        said = self.refused("package", "--key", path, data=large)
        self.assertIn("the token may be wrong", said)
        said = self.refused("package", "--key", other.path, data=without)
        self.assertIn("the key may be another one's", said)
        self.refused("package", "--key", pki("brainpool", "eim_sign"), data=without)
        order = bytes.fromhex("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551")
        for broken, reason in (
            (bytes(64), "zero or not below the order"),
            (order + b"\1" * 32, "zero or not below the order"),
            (signature_of(without)[:63], "not the 64 octets"),
            (signature_of(without) + b"\0", "not the 64 octets"),
            (b"", "not the 64 octets"),
        ):
            self.assertIn(reason, self.refused("package", "--key", path, data=request(broken)))

    def test_signature_in_der_form(self):
        signer = key("nist", "eim_sign")
        der = openssl("dgst", "-sha256", "-sign", signer.path, data=PACKAGE + NO_TOKEN)
        said = self.refused("package", "--key", pki("nist", "eim_sign"), data=request(der))
        self.assertIn("ECDSA-Sig-Value in DER", said)
        self.assertIn("converted to r, s it verifies", said)
        said = self.refused(
            "package", "--key", pki("nist", "eim_sign"), "--token", "1", data=request(der)
        )
        self.assertIn("converted to r, s it does not verify either", said)

    def test_forms_of_input(self):
        signer = key("nist", "eim_sign")
        made = request(signer.sign(PACKAGE + NO_TOKEN))
        text = base64.encodebytes(made)
        for form in (made, made.hex(), base64.b64encode(made),
                     b"-----BEGIN X-----\n" + text + b"-----END X-----\n"):  # fmt: skip
            self.good("package", "--key", pki("nist", "eim_sign"), data=form)
            self.good("package", "--key", pki("nist", "eim_sign"), "-", data=form)

    def test_package_in_another_message(self):
        signer = key("nist", "eim_sign")
        made = request(signer.sign(PACKAGE + NO_TOKEN))
        for outer in (tlv("BF4F", made), tlv("BF4E", made)):
            said = self.good("package", "--key", pki("nist", "eim_sign"), data=outer)
            self.assertIn("euiccPackageRequest", said)
        said = self.refused(
            "package", "--key", pki("nist", "eim_sign"), data=tlv("BF4F", tlv("02", b"\1"))
        )
        self.assertIn("no EuiccPackageRequest", said)

    def test_lenient_forms_are_named(self):
        signer = key("nist", "eim_sign")
        package = PACKAGE.replace(tlv("5A", ICCID) + tlv("05"), tlv("5A", ICCID) + tlv("81"))
        self.assertNotEqual(package, PACKAGE)
        made = request(signer.sign(package + NO_TOKEN), package)
        said = self.good("package", "--key", pki("nist", "eim_sign"), data=made)
        self.assertIn("rollbackFlag tagged 80 or 81, not 05", said)
        done = run("sign", "package", "--key", signer.path, data=package)
        self.assertEqual(done.returncode, DECODED)
        self.assertIn(b"it is signed as DER", done.stderr)
        self.assertEqual(done.stdout, request(signature_of(done.stdout)))

    def test_malformed_package(self):
        for broken in (PACKAGE, request(bytes(64))[:-1], result(bytes(64)), b"\xBF\x51\x00"):
            done = run("verify", "package", "--key", pki("nist", "eim_sign"), data=broken)
            self.assertEqual(done.returncode, REJECTED)
            self.assertIn(b"refused", done.stdout)
            self.assertIn(b"rejected", done.stderr)


@needs_crypto
class Results(SignTest):
    def test_both_ways_with_openssl(self):
        for curve in CURVES:
            signer = key(curve, "euicc")
            for data, name in ((RESULT, "euiccSignEPR"), (ERROR, "euiccSignEPE")):
                for number in (None, 3, 1000):
                    with self.subTest(curve=curve, signature=name, token=number):
                        given = [] if number is None else ["--token", str(number)]
                        made = self.made("result", "--key", signer.path, *given, data=data)
                        signature = signature_of(made)
                        self.assertEqual(made, result(signature, data))
                        self.assertTrue(signer.verifies(data + token(number), signature))
                        made = result(signer.sign(data + token(number)), data)
                        said = self.good("result", "--key", pki(curve, "euicc"), *given, data=made)
                        self.assertIn(name, said)

    def test_version_1_0(self):
        for curve in CURVES:
            signer, eim = key(curve, "euicc"), key(curve, "eim_sign")
            eim_signature = eim.sign(PACKAGE + NO_TOKEN)
            with tempfile.NamedTemporaryFile() as file:
                file.write(request(eim_signature))
                file.flush()
                options = ["--key", pki(curve, "euicc"), "--v10", file.name]
                with_header = tlv("5F37", eim_signature)
                for data in (RESULT, ERROR):
                    made = result(signer.sign(data + with_header), data)
                    said = self.good("result", *options, data=made)
                    self.assertIn("then eimSignature of the request as 5F37", said)
                    made = result(signer.sign(data + eim_signature), data)
                    said = self.good("result", *options, data=made)
                    self.assertIn("the 64 octets of eimSignature", said)
                    made = self.made("result", "--key", signer.path, "--v10", file.name, data=data)
                    self.assertTrue(signer.verifies(data + with_header, signature_of(made)))
                    said = self.refused("result", "--key", pki(curve, "euicc"), data=made)
                    self.assertIn("--v10 REQUEST", said)
                    made = result(signer.sign(data + token(9)), data)
                    said = self.refused("result", *options, data=made)
                    self.assertIn("no result of v1.0: it verifies with --token 9", said)
                    made = result(signer.sign(data), data)
                    self.refused("result", *options, data=made)

    def test_unsigned_error(self):
        made = tlv("BF51", tlv("A2", tlv("80", b"eim.example.com")))
        said = self.refused("result", "--key", pki("nist", "euicc"), data=made)
        self.assertIn("euiccPackageErrorUnsigned has no signature", said)

    def test_every_flipped_octet_is_refused(self):
        signer = key("nist", "euicc")
        made = result(signer.sign(RESULT + NO_TOKEN))
        for at in range(len(made)):
            broken = bytearray(made)
            broken[at] ^= 0x04
            with self.subTest(at=at):
                self.refused("result", "--key", pki("nist", "euicc"), data=broken)

    def test_result_in_another_message(self):
        signer = key("nist", "euicc")
        made = result(signer.sign(RESULT + NO_TOKEN))
        notifications = tlv("A0", installed(signer))
        for outer in (
            tlv("BF50", tlv("5A", EID), made),
            tlv("BF50", tlv("5A", EID), tlv("30", made, notifications)),
            tlv("BF50", made),
        ):
            said = self.good("result", "--key", pki("nist", "euicc"), data=outer)
            self.assertIn("found at", said)
        self.good(
            "notification",
            "--key",
            pki("nist", "euicc"),
            data=tlv("BF50", tlv("5A", EID), tlv("30", made, notifications)),
        )

    def test_results_in_a_list(self):
        signer = key("nist", "euicc")
        good, bad = result(signer.sign(RESULT + NO_TOKEN)), result(signer.sign(RESULT))
        shown = self.accepts(
            "verify",
            "result",
            "--key",
            pki("nist", "euicc"),
            data=tlv("BF2B", tlv("A2", good, good)),
        )
        self.assertEqual(shown.count("good "), 2)
        done = run(
            "verify",
            "result",
            "--key",
            pki("nist", "euicc"),
            data=tlv("BF2B", tlv("A2", good, bad)),
        )
        self.assertEqual(done.returncode, REJECTED)
        self.assertEqual((done.stdout.count(b"good "), done.stdout.count(b"refused ")), (1, 1))


@needs_crypto
class Notifications(SignTest):
    def test_kinds_and_places(self):
        for curve in CURVES:
            signer = key(curve, "euicc")
            options = ["notification", "--key", pki(curve, "euicc")]
            said = self.good(*options, data=installed(signer))
            self.assertIn("euiccSignPIR", said)
            self.assertIn("number 1, install, ICCID 89000123456789012341, to", said)
            other = other_notification(signer, curve)
            said = self.good(*options, data=other)
            self.assertIn("euiccNotificationSignature", said)
            self.assertIn("euiccCertificate with this key", said)
            for notification in (installed(signer), other):
                said = self.good(*options, data=tlv("BF3D", tlv("A0", notification)))
                self.assertIn("found at", said)
            shown = self.accepts(
                "verify", *options, data=tlv("BF2B", tlv("A0", installed(signer), other))
            )
            self.assertEqual(shown.count("good "), 2)

    def test_refusals(self):
        signer = key("nist", "euicc")
        options = ["notification", "--key", pki("nist", "dp_auth")]
        self.assertIn("another one's", self.refused(*options, data=installed(signer)))
        said = self.refused(*options, data=other_notification(signer, "nist"))
        self.assertIn("euiccCertificate with another key", said)
        der = openssl("dgst", "-sha256", "-sign", signer.path, data=INSTALLATION)
        made = tlv("BF37", INSTALLATION, tlv("5F37", der))
        said = self.refused("notification", "--key", pki("nist", "euicc"), data=made)
        self.assertIn("converted to r, s it verifies", said)
        said = self.refused("notification", "--key", pki("nist", "euicc"), data=request(bytes(64)))
        self.assertIn("no notification", said)

    def test_every_flipped_octet_is_refused(self):
        made = installed(key("brainpool", "euicc"))
        for at in range(len(made)):
            broken = bytearray(made)
            broken[at] ^= 0x01
            with self.subTest(at=at):
                self.refused("notification", "--key", pki("brainpool", "euicc"), data=broken)


@needs_crypto
class Signing(SignTest):
    def test_outputs(self):
        signer = pki("nist", "eim_sign", "pem")
        self.assertEqual(self.made("package", "--key", signer, data=PACKAGE)[:2], b"\xBF\x51")
        for form in ("hex", "base64", "pem"):
            made = self.made("package", "--key", signer, "-o", form, data=PACKAGE)
            self.assertTrue(made.endswith(b"\n"))
            self.good("package", "--key", signer, data=made)
            if form == "pem":
                self.assertTrue(made.startswith(b"-----BEGIN EUICC PACKAGE REQUEST-----\n"))
                self.assertLessEqual(max(map(len, made.splitlines())), 64)
        made = self.made("package", "--key", signer, "-o", "json", data=PACKAGE)
        self.assertEqual(json.loads(made)["euiccPackageSigned"]["eidValue"], EID.hex())
        der = run("encode", "-t", "EuiccPackageRequest", data=made).stdout
        self.good("package", "--key", signer, data=der)
        self.assertIn(
            "der, hex", self.refuses(USAGE, "sign", "package", "--key", signer, "-o", "x")
        )

    def test_inputs(self):
        signer = key("nist", "eim_sign")
        text = run("decode", "-t", "EuiccPackageSigned", "-o", "json", data=PACKAGE).stdout
        again = request(bytes(64))
        for data in (
            PACKAGE.hex(),
            base64.b64encode(PACKAGE),
            text,
            b"\xEF\xBB\xBF \n" + text,
            again,
        ):
            made = self.made("package", "--key", signer.path, data=data)
            self.assertEqual(made, request(signature_of(made)))
            self.assertTrue(signer.verifies(PACKAGE + NO_TOKEN, signature_of(made)))
        for data, type_name in ((RESULT, "EuiccPackageResultDataSigned"),
                                (ERROR, "EuiccPackageErrorDataSigned")):  # fmt: skip
            text = run("decode", "-t", type_name, "-o", "json", data=data).stdout
            made = self.made("result", "--key", signer.path, data=text)
            self.assertEqual(made, result(signature_of(made), data))

    def test_rejected_inputs(self):
        options = ("--key", pki("nist", "eim_sign", "pem"))
        for data, reason in (
            (b"", "is empty"),
            (b"{}", "missing"),
            (b'{"eimId": 1}', "EuiccPackageSigned.eimId"),
            (RESULT, "not a valid SGP32Definitions.EuiccPackageSigned"),
            (PACKAGE[:-1], "the input ends"),
            (tlv("BF4F", tlv("02", b"\1")), "no EuiccPackageSigned in it"),
        ):
            with self.subTest(reason=reason):
                self.assertIn(
                    reason, self.refuses(REJECTED, "sign", "package", *options, data=data)
                )
        two = tlv("BF2B", tlv("A2", result(bytes(64)), result(bytes(64))))
        self.assertIn(
            "holds 2 values", self.refuses(REJECTED, "sign", "result", *options, data=two)
        )
        said = self.refuses(
            REJECTED, "sign", "result", *options, data=b'{"eimId": "x", "errorCode": 1}'
        )
        self.assertIn("EuiccPackage", said)


@needs_crypto
class KeysAndOptions(SignTest):
    def test_keys_that_cannot_be_used(self):
        with tempfile.TemporaryDirectory() as folder:

            def path(name, content=None):
                file = pathlib.Path(folder, name)
                if content is not None:
                    file.write_bytes(content)
                return str(file)

            mine = new_key(path("mine.pem"), "nist")
            secret = ["-passout", "pass:x"]
            cases = (
                (pki("..", "pki/p384", "pem"), "the curve of the key is P-384"),
                (pki("..", "pki/secp256k1", "pem"), "the curve of the key is secp256k1"),
                (pki("..", "pki/rsa", "pem"), "rsaEncryption"),
                (path("pkcs8.pem", openssl("pkcs8", "-topk8", "-in", mine.path, *secret)),
                 "is encrypted; openssl pkey"),
                (path("old.pem", openssl("ec", "-aes128", "-in", mine.path, *secret)),
                 "is encrypted; openssl pkey"),
                (path("compressed.pem", openssl("ec", "-in", mine.path, "-pubout",
                                                "-conv_form", "compressed")),
                 "not an uncompressed point"),
                (path("explicit.pem", openssl("ec", "-in", mine.path, "-param_enc", "explicit")),
                 "spelt out"),
                (path("text", b"hello, world\n"), "neither hex, base64 nor PEM"),
                (path("message", request(bytes(64))), "holds no key"),
                (path("empty", b""), "is empty"),
                (path("missing"), "cannot read"),
                ("04" + "11" * 64, "neither on P-256 nor on brainpoolP256r1"),
                (pki("nist", "bad_key_point_off_curve"), "no point of P-256"),
                (pki("brainpool", "bad_key_point_infinity"), "no point of brainpoolP256r1"),
                (path("zero.der", tlv("30", tlv("02", b"\1"), tlv("04", bytes(32)),
                                      tlv("A0", tlv("06", bytes.fromhex("2A8648CE3D030107"))))),
                 "not a number of 32 octets"),
                (path("mixed.der", tlv("30", tlv("02", b"\1"), tlv("04", b"\1" * 32),
                                       tlv("A0", tlv("06", bytes.fromhex("2A8648CE3D030107"))),
                                       tlv("A1", tlv("03", b"\0" + mine.point)))),
                 "does not belong to the private key"),
                (path("nameless.der", tlv("30", tlv("02", b"\1"), tlv("04", b"\1" * 32))),
                 "does not name its curve"),
            )  # fmt: skip
            for file, reason in cases:
                with self.subTest(key=file):
                    said = self.refuses(USAGE, "verify", "package", "--key", file, data=b"")
                    self.assertIn(reason, said)

    def test_wrong_options(self):
        certificate, private = pki("nist", "eim_sign"), pki("nist", "eim_sign", "pem")
        for words, reason in (
            (["verify"], "verify needs to know what"),
            (["verify", "pakage"], "verify does not know pakage"),
            (["verify", "package"], "needs --key"),
            (["verify", "result"], "needs --key"),
            (["verify", "notification"], "needs --key"),
            (["verify", "package", "--key", certificate, "a", "b"], "one FILE"),
            (["verify", "package", "--key", certificate, "missing"], "cannot read missing"),
            (["verify", "package", "--key", "-"], "cannot both come from standard input"),
            (["verify", "package", "--key", certificate, "--v10", "x"], "unknown option --v10"),
            (["verify", "notification", "--key", certificate, "--token", "1"], "unknown option"),
            (["verify", "result", "--key", certificate, "--v10", "x", "--token", "1"], "--v10"),
            (["verify", "result", "--key", certificate, "--v10", "missing"], "cannot read missing"),
            (["verify", "package", "--key", certificate, "--token", "x"], "decimal number"),
            (["verify", "package", "--key", certificate, "--token", ""], "decimal number"),
            (["verify", "package", "--key", certificate, "--token", "-"], "decimal number"),
            (["verify", "package", "--key", certificate, "--token", "0x1"], "decimal number"),
            (["verify", "package", "--key", certificate, "--token", str(2**255)], "longer than"),
            (["verify", "package", "--key", certificate, f"--token={-(2**255) - 1}"], "longer"),
            (["sign"], "sign needs to know what"),
            (["sign", "profile"], "sign does not know profile"),
            (["sign", "package"], "needs --key"),
            (["sign", "package", "--key", "-"], "cannot both come from standard input"),
            (["sign", "package", "--key", private, "a", "b"], "one FILE"),
            (["sign", "package", "--key", private, "--v10", "x"], "--v10 goes with sign result"),
            (["sign", "result", "--key", private, "--v10", "x", "--token", "1"], "--v10"),
        ):
            with self.subTest(words=words):
                self.assertIn(reason, self.refuses(USAGE, *words))

    def test_width_and_characters(self):
        signer = key("nist", "eim_sign")
        package = PACKAGE.replace(b"eim.example.com", "eim.ex\u00e4mple\u202e.c".encode()[:15])
        made = request(signer.sign(package + NO_TOKEN), package)
        done = run("verify", "package", "--key", pki("nist", "eim_sign"), data=made, COLUMNS="60")
        self.assertEqual(done.returncode, DECODED, done.stderr)
        self.assertNotIn("\u202e", done.stdout.decode())
        plain = run(
            "verify", "package", "--key", pki("nist", "eim_sign"), data=made, LC_ALL="C"
        ).stdout
        self.assertTrue(plain.isascii())
        self.assertIn("LC_ALL", environment())


@needs_crypto
class Vectors(SignTest):
    """spec/eim_signature_vectors.json: signatures of others."""

    def test_shared_vectors(self):
        path = SHARED / "spec" / "eim_signature_vectors.json"
        if not path.exists():
            print("not run: no ../shared/spec/eim_signature_vectors.json", file=sys.stderr)
            return
        keys = SHARED / "data" / "sgp26" / "variant_o"
        eim, euicc = keys / "CERT_S_EIMsign_ECDSA_NIST.der", keys / "CERT_EUICC_SIG_NIST.der"
        for vector in json.loads(path.read_text())["vectors"]:
            number = vector["associationToken"]
            given = [] if number is None else ["--token", str(number)]
            self.good("package", "--key", str(eim), *given, data=vector["euiccPackageRequest"])
            for name in ("euiccPackageResult", "euiccPackageResult_error"):
                self.good("result", "--key", str(euicc), *given, data=vector[name])
            wrong = ["--token", "3"]
            self.refused("package", "--key", str(eim), *wrong, data=vector["euiccPackageRequest"])


if __name__ == "__main__":
    unittest.main()
