# SPDX-License-Identifier: Apache-2.0
"""What the tests of `sgp32 keys` and `sgp32 bpp` share: keys, a profile, packages."""

import hashlib
import pathlib
import sys
import tempfile

import protection
from harness import ROOT, ToolTest, tlv
from protection import Key, Sealed, new_key

PKI = ROOT / "tests" / "pki"
SHARED = ROOT.parent / "shared"
EID = "89049032000000000000000000000066"
EID_OCTETS = bytes.fromhex(EID)
METADATA = tlv(
    "BF25",
    tlv("5A", bytes.fromhex("98001032547698103214")),
    tlv("91", b"Operator"),
    tlv("92", b"Profile"),
)
LONG_METADATA = tlv("BF25", METADATA[3:], tlv("93", b"\1"), tlv("94", bytes(1020)))
PROFILE = hashlib.shake_256(b"profile").digest(2500)
OWN_KEYS = tuple(hashlib.sha256(name).digest()[:16] for name in (b"chain", b"enc", b"mac"))


def shared(name):
    """A file of the shared data; None, after a word on standard error, without them."""
    path = SHARED / name
    if path.exists():
        return path
    print(f"not run: {name} is not there", file=sys.stderr)
    return None


class BppTest(ToolTest):
    """A folder for each test; an eUICC's and an SM-DP+'s one-time key on each curve."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.signer, cls.smdp, cls.euicc = {}, {}, {}
        for curve in protection.CURVES:
            cls.signer[curve] = Key(PKI / curve / "dp_pb.pem")
            cls.smdp[curve] = new_key(cls.folder / f"{curve}_smdp.pem", curve)
            cls.euicc[curve] = new_key(cls.folder / f"{curve}_euicc.pem", curve)

    def file(self, name, octets):
        path = self.folder / name
        path.write_bytes(octets)
        return str(path)

    def witness(self, curve="nist", **options):
        """A package that the witness makes."""
        options.setdefault("replace_keys", OWN_KEYS)
        metadata = options.pop("metadata", METADATA)
        profile = options.pop("profile", PROFILE)
        return Sealed(
            self.signer[curve],
            self.smdp[curve],
            self.euicc[curve],
            EID_OCTETS,
            metadata,
            profile,
            **options,
        )

    def open_arguments(self, curve="nist", certificate="dp_pb"):
        return (
            *("bpp", "open", "--private", self.euicc[curve].path, "--eid", EID),
            *("--dp-cert", str(PKI / curve / f"{certificate}.der")),
        )
