# SPDX-License-Identifier: Apache-2.0
"""sgp32 verify chain: every chain of tests/pki, its options, and third-party certificates."""

import pathlib
import re
import sys
import tempfile
import unittest

from harness import DECODED, REJECTED, ROOT, USAGE, ToolTest, run

PKI = ROOT / "tests" / "pki"
NIST = PKI / "nist"
SHARED = ROOT.parent / "shared" / "data" / "sgp26"
ROLES = (
    "any ci ci_sub_ca eum eum_sub_ca euicc dp_sub_ca dp_tls dp_auth dp_pb ds_sub_ca ds_tls "
    "ds_auth eim_sign eim_tls"
).split()


def manifest():
    """The lines of the manifest as dicts; a list for what may be several."""
    for line in (PKI / "manifest.txt").read_text().splitlines():
        if line.startswith("#"):
            continue
        entry = dict(field.split("=", 1) for field in line.split())
        for name in ("issuers", "crls", "flags", "reports"):
            entry[name] = [] if entry[name] == "-" else entry[name].split(",")
        yield entry


def arguments(entry):
    """The command for a line of the manifest."""
    curve = PKI / entry["leaf"].split("/")[0]
    at = re.sub(
        r"(....)(..)(..)(..)(..)(..)Z", r"\1-\2-\3T\4:\5:\6Z", entry["at"].replace("-", "none")
    )
    words = ["verify", "chain", "--root", str(PKI / f"{entry['anchor']}.der")]
    words += ["--role", entry["role"], "--at", at]
    words += [f"--crl={curve / crl}.der" for crl in entry["crls"]]
    words += [f"--{flag.replace('_', '-')}" for flag in entry["flags"]]
    words.append(str(PKI / f"{entry['leaf']}.der"))
    return words + [str(curve / f"{issuer}.der") for issuer in entry["issuers"]]


def rows(shown):
    """The rows of a verdict: label and text, with line breaks taken out."""
    found = []
    for line in shown.splitlines()[1:]:
        if line.startswith(" " * 11):
            found[-1][1] += " " + line.strip()
        else:
            found.append([line[2:11].strip(), line[11:].strip()])
    return found


def texts(shown, label):
    return [text for name, text in rows(shown) if name == label]


class Manifest(ToolTest):
    """The library's own test goes over the same lines; here it is what the tool says of them."""

    def check(self, entry):
        result = run(*arguments(entry))
        shown = result.stdout.decode()
        is_good = entry["check"] == "ok"
        self.assertEqual(result.returncode, DECODED if is_good else REJECTED, result.stderr)
        self.assertEqual(shown.split()[0], "good" if is_good else "refused")
        self.assertEqual(result.stderr, b"")
        if not is_good:
            (check,) = texts(shown, "check")
            self.assertEqual(check.split(",")[0], entry["check"])
            self.assertIn(f"({entry['depth']}): ", shown.splitlines()[0])
        told = {text.split(":")[0] for text in texts(shown, "report")}
        if "outside" in "".join(texts(shown, "names")):
            told.add("name_constraint")
        if is_good:
            self.assertEqual(told, set(entry["reports"]))
        elif entry["check"] != "form":
            self.assertLessEqual(set(entry["reports"]), told)
        return is_good

    def test_every_chain(self):
        verdicts = []
        for entry in manifest():
            with self.subTest(**entry):
                verdicts.append(self.check(entry))
        self.assertGreater(verdicts.count(True), 60)
        self.assertGreater(verdicts.count(False), 60)


class Verdicts(ToolTest):
    def chain(self, status, *words):
        result = run("verify", "chain", *map(str, words))
        self.assertEqual(result.returncode, status, result.stderr)
        return result.stdout.decode()

    def test_an_accepted_chain_names_all_certificates(self):
        shown = self.chain(
            *(DECODED, "--root", NIST / "ci.der", "--role", "euicc", "--at"),
            *("2030-01-01T00:00:00Z", "--crl", NIST / "ci_crl.der"),
            *(NIST / "euicc.der", NIST / "dp_auth.der", NIST / "eum.der"),
        )
        self.assertTrue(shown.startswith("good     chain of 3 certificates\n"))
        for label, words in (
            ("role", "euicc"),
            ("leaf", "euicc.der eUICC, EID 89049032000000000000000000000066"),
            ("issuer", "eum.der EUM, 2025-01-01T00:00:00Z to 2054-01-01T00:00:00Z"),
            ("root", "ci.der Test CI"),
            ("time", "2030-01-01T00:00:00Z"),
            ("names", "within the name constraints of the issuers"),
        ):
            (text,) = texts(shown, label)
            self.assertIn(words, " ".join(text.split()))
        self.assertNotIn("dp_auth", shown)
        self.assertEqual(texts(shown, "report"), [])

    def test_a_refusal_names_the_certificate_the_check_and_the_section(self):
        shown = self.chain(
            *(REJECTED, "--root", NIST / "ci.der", "--role", "euicc"),
            *("--at", "2060-01-01T00:00:00Z", NIST / "euicc.der", NIST / "eum.der"),
        )
        self.assertTrue(shown.startswith("refused  issuer certificate (1): expired"), shown)
        self.assertEqual(texts(shown, "check"), ["expired, RFC 5280 4.1.2.5"])
        self.assertIn("eum.der", texts(shown, "refused")[0])

    def test_roles_as_the_specifications_write_them(self):
        words = ("--root", NIST / "ci.der", "--at", "none", NIST / "dp_auth.der", "--role")
        for role, status in (("DPauth", DECODED), ("dp-auth", DECODED), ("DPpb", REJECTED)):
            self.chain(status, *words, role)
        for role in ("", "_", "dpauth_x", "dpaut"):
            self.refuses(USAGE, "verify", "chain", *map(str, words), role)

    def test_the_name_rule_is_apart(self):
        words = (
            *("--root", NIST / "ci.der", "--at", "2030-01-01T00:00:00Z"),
            *(NIST / "euicc.der", NIST / "odd_eum_other_organization.der"),
        )
        shown = self.chain(DECODED, *words)
        self.assertIn("outside the name constraints", texts(shown, "names")[0])
        shown = self.chain(REJECTED, "--refuse-names", *words)
        self.assertEqual(texts(shown, "check"), ["name_constraint, RFC 5280 4.2.1.10"])

    def test_several_roots(self):
        words = ("--root", PKI / "brainpool" / "ci.der", "--at", "2030-01-01T00:00:00Z")
        self.chain(REJECTED, *words, NIST / "dp_auth.der")
        shown = self.chain(DECODED, *words, "--root", NIST / "ci.der", NIST / "dp_auth.der")
        self.assertIn(str(NIST / "ci.der"), texts(shown, "root")[0])

    def test_time(self):
        words = ("--root", NIST / "ci.der", NIST / "dp_auth.der")  # valid from 2025 to 2045
        for at, status in (
            ("2025-01-01T00:00:00Z", DECODED),
            ("2024-12-31T23:59:59Z", REJECTED),
            ("2024-12-31T23:59:59.9Z", REJECTED),
            ("2025-01-01t00:00:00z", DECODED),
            ("2025-01-01T00:00:00+00:01", REJECTED),
            ("2024-12-31T23:59:00-00:01", DECODED),
            ("2045-01-01 00:00:00Z", DECODED),
            ("2045-01-01T05:30:01+05:30", REJECTED),
            ("none", DECODED),
        ):
            with self.subTest(at=at):
                self.chain(status, *words, "--at", at)
        shown = self.chain(DECODED, *words)
        self.assertRegex(texts(shown, "time")[0], r"^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        for at in (
            *("", "2030", "2030-01-01", "2030-13-01T00:00:00Z", "2030-02-30T00:00:00Z"),
            *("2030-01-01T24:00:00Z", "2030-01-01T00:00:00", "2030-01-01T00:00:00ZZ"),
            *("2030-01-01T00:00:00.Z", "2030-01-01T00:00:00+24:00", "2030-01-01T00:00:00+0100"),
        ):
            with self.subTest(at=at):
                told = self.refuses(USAGE, "verify", "chain", "--at", at, *map(str, words))
                self.assertIn("RFC 3339", told)

    def test_what_is_no_certificate(self):
        with tempfile.TemporaryDirectory() as folder:
            cut = pathlib.Path(folder, "cut.der")
            cut.write_bytes((NIST / "dp_auth.der").read_bytes()[:300])
            words = ("--root", NIST / "ci.der")
            shown = self.chain(REJECTED, *words, cut)
            self.assertEqual(texts(shown, "check"), ["form, RFC 5280 4.1"])
            self.assertIn("offset 300", texts(shown, "cause")[0])
            cut.write_text("no certificate at all")
            self.assertIn("refused", self.chain(REJECTED, *words, cut))
            self.assertIn("refused", self.chain(REJECTED, "--root", cut, NIST / "dp_auth.der"))
            shown = self.chain(REJECTED, *words, "--crl", NIST / "ci.der", NIST / "dp_auth.der")
            self.assertIn("no CRL", shown)

    def test_forms_of_files(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (
                ("hex", (NIST / "dp_auth.der").read_bytes().hex()),
                ("Certificate", (ROOT / "tests/tool/data/eum_certificate.pem").read_text()),
            ):
                path = pathlib.Path(folder, name)
                path.write_text(text)
                result = run("verify", "chain", "--root", str(NIST / "ci.der"), str(path))
                self.assertEqual(result.returncode, DECODED if name == "hex" else REJECTED)

    def test_usage(self):
        ci, leaf = str(NIST / "ci.der"), str(NIST / "dp_auth.der")
        for words, reason in (
            ((leaf,), "needs --root CI"),
            (("--root", ci), "needs the certificate LEAF"),
            (("--root", ci, "--role", "smdp", leaf), "not smdp"),
            (("--root", "/nonexistent", leaf), "No such file"),
            (("--root", ci, "/nonexistent"), "No such file"),
            (("--root", ci, "--crl", "/nonexistent", leaf), "No such file"),
            (("--root", ci, "--key", "k", leaf), "unknown option"),
            (("--root", ci) * 17 + (leaf,), "16 times at most"),
        ):
            with self.subTest(words=words):
                self.assertIn(reason, self.refuses(USAGE, "verify", "chain", *words))
        told = self.refuses(USAGE, "verify", "chain", "--root", ci, "--role", "x", leaf)
        for role in ROLES:
            self.assertRegex(told, rf"\b{role}\b")


class ThirdParty(ToolTest):
    """GSMA test certificates: accepted in their role, refused in any other."""

    CHAINS = {
        "2020": (
            "CERT_CI_ECDSA_NIST",
            {
                "euicc": ("CERT_EUICC_ECDSA_NIST", "CERT_EUM_ECDSA_NIST"),
                "eum": ("CERT_EUM_ECDSA_NIST",),
                "dp_auth": ("CERT_S_SM_DPauth_ECDSA_NIST",),
                "dp_pb": ("CERT_S_SM_DPpb_ECDSA_NIST",),
            },
        ),
        "variant_o": (
            "CERT_CI_SIG_NIST",
            {
                "euicc": ("CERT_EUICC_SIG_NIST", "CERT_EUM_SIG_NIST"),
                "eum": ("CERT_EUM_SIG_NIST",),
                "eim_sign": ("CERT_S_EIMsign_ECDSA_NIST",),
            },
        ),
    }

    def test_roles(self):
        if not SHARED.exists():
            print("not run: data/sgp26 is not there", file=sys.stderr)
            return
        for folder, (root, chains) in self.CHAINS.items():
            for own, names in chains.items():
                for role in ROLES:
                    words = ["verify", "chain", "--root", str(SHARED / folder / f"{root}.der")]
                    words += ["--role", role, "--at", "2026-01-01T00:00:00Z"]
                    words += [str(SHARED / folder / f"{name}.der") for name in names]
                    with self.subTest(folder=folder, certificate=names[0], role=role):
                        result = run(*words)
                        good = result.stdout.startswith(b"good")
                        self.assertEqual(result.returncode, DECODED if good else REJECTED)
                        self.assertEqual(good, role in (own, "any"))


if __name__ == "__main__":
    unittest.main()
