# SPDX-License-Identifier: Apache-2.0
"""Keys, certificates and messages for the tests of the protocol layer, and OpenSSL's command line."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import sgp32
from sgp32 import crypto
from sgp32.cert import Certificate
from support import SOURCE

PKI = SOURCE / "tests" / "pki"
SHARED = SOURCE.parent / "shared"
EID = bytes.fromhex("89049032000000000000000000000148")
EIM_ID = "eim.example.com"
# Order of P-256.
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def key(name: str) -> crypto.PrivateKey:
    """A private key of tests/pki: "nist/euicc"."""
    return crypto.PrivateKey.from_pem((PKI / f"{name}.pem").read_text())


def certificate(name: str) -> Certificate:
    """A certificate of tests/pki."""
    return Certificate((PKI / f"{name}.der").read_bytes())


def vector_key(name: str) -> crypto.PrivateKey:
    """A private key of vectors/, made as vectors/README.md says."""
    number = int.from_bytes(hashlib.sha256(f"libsgp32 vectors: {name}".encode()).digest(), "big")
    return crypto.PrivateKey("P-256", (number % (ORDER - 1) + 1).to_bytes(32, "big"))


def vector_messages(file: str, type: str) -> list[tuple[str, bytes]]:
    """Names and octets of the vectors of a type."""
    content = json.loads((SOURCE / "vectors" / file).read_text(encoding="utf-8"))
    return [(each["name"], bytes.fromhex(each["der"])) for each in content if each["type"] == type]


def package(counter: int = 5, eid: bytes = EID) -> bytes:
    """An EuiccPackageSigned."""
    return sgp32.encode(
        "EuiccPackageSigned",
        {
            "eimId": EIM_ID,
            "eidValue": eid,
            "counterValue": counter,
            "euiccPackage": ("psmoList", [("enable", {"iccid": bytes(10)})]),
        },
    )


def openssl(*arguments: str | Path, input: bytes = b"") -> bytes:
    """What OpenSSL's command line answers; what it complains of on failure is raised."""
    done = subprocess.run(["openssl", *arguments], input=input, capture_output=True, check=False)
    if done.returncode != 0:
        raise OSError((done.stderr or done.stdout).decode())
    return done.stdout


def shared_octets(name: str) -> bytes | None:
    """A file of the shared folder; None, with a remark, if it is not there."""
    path = SHARED / name
    if not path.is_file():
        print(f"not run: {name} is not there", file=sys.stderr)
        return None
    return path.read_bytes()


def shared_vectors(name: str) -> list[dict[str, Any]]:
    """Vectors of a file of the shared specifications."""
    content = shared_octets(f"spec/{name}")
    return [] if content is None else list(json.loads(content)["vectors"])
