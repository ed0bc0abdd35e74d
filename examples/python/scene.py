# SPDX-License-Identifier: Apache-2.0
"""What the examples share: test keys and certificates, and what both ends agreed on beforehand."""

from pathlib import Path

from sgp32 import identity
from sgp32.cert import Certificate, verify_chain
from sgp32.crypto import PrivateKey

PKI = Path(__file__).resolve().parents[2] / "tests" / "pki" / "nist"

EIM_ID = "eim.example.com"
TOKEN = 42  # the association token, in the eIM Configuration Data of both ends
EID = identity.eid_from_text("89049032000000000000000000000148")
ICCID = identity.iccid_from_text("89490000000000000012")


def key(name: str) -> PrivateKey:
    """A private key, which its user closes."""
    return PrivateKey.from_pem((PKI / f"{name}.pem").read_text())


def certificate(name: str) -> Certificate:
    """A certificate."""
    return Certificate((PKI / f"{name}.der").read_bytes())


def trust(leaf: Certificate, role: str, *issuers: Certificate) -> None:
    """Requires a certificate to lead to the CI."""
    verdict = verify_chain(leaf, anchors=[certificate("ci")], issuers=issuers, role=role)
    if not verdict:
        raise SystemExit(str(verdict))
