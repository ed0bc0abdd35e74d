# SPDX-License-Identifier: Apache-2.0
"""Certificates, chains and certificate revocation lists.

verify_chain() never raises for a chain that is refused: its Verdict tells which
certificate fails which check, and where the rule stands.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar, Union

from . import _swig
from ._arguments import choice, octets, seconds, truth, utf8
from ._sgp32 import View
from ._types import Octets
from .crypto import CURVES, PublicKey, pem_octets, public

__all__ = ["ROLES", "Anchor", "Certificate", "Verdict", "verify_chain"]

ROLES = (
    "any",
    "ci",
    "ci_sub_ca",
    "eum",
    "eum_sub_ca",
    "euicc",
    "dp_sub_ca",
    "dp_tls",
    "dp_auth",
    "dp_pb",
    "ds_sub_ca",
    "ds_tls",
    "ds_auth",
    "eim_sign",
    "eim_tls",
)
"""What a certificate can be for. With "any", policies are not looked at."""

_ROLES = {name: i for i, name in enumerate(ROLES)}
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
_LENIENT = 1
_Any = TypeVar("_Any")


class Certificate:
    """An X.509 certificate. `der` is its octets; the other attributes are what it says."""

    der: bytes
    serial: int
    issuer: bytes
    """The Name in DER."""
    subject: bytes
    """The Name in DER."""
    key: PublicKey | None
    """None for a key that is on neither of the two curves."""
    subject_key: bytes | None
    """Subject key identifier."""
    authority_key: bytes | None
    """Authority key identifier."""
    is_ca: bool
    path_length: int | None
    roles: tuple[str, ...]
    """Those that the certificate policies name."""
    common_name: str | None
    organization: str | None
    subject_serial: str | None
    """serialNumber of the subject: the EID's digits, or an EIN."""
    dns_name: str | None
    """The first dNSName."""
    permitted_eins: tuple[str, ...]
    signature: bytes
    """ECDSA-Sig-Value in DER."""

    def __init__(self, data: Octets) -> None:
        """Reads a certificate in DER; DecodeError if it is malformed."""
        self.der = octets("data", data)
        found = _swig.sgp32_certificate_decode(self.der, _LENIENT)
        self._not_before: int = found["not_before"]
        self._not_after: int = found["not_after"]
        self.serial = found["serial"]
        self.issuer = found["issuer"]
        self.subject = found["subject"]
        key = found["key"]
        self.key = None if key is None else PublicKey(CURVES[key[0] - 1], key[1])
        self.subject_key = found["subject_key"]
        self.authority_key = found["authority_key"]
        self.is_ca = found["is_ca"]
        self.path_length = found["path_length"]
        self.roles = tuple(found["roles"])
        self.common_name = found["common_name"]
        self.organization = found["organization"]
        self.subject_serial = found["subject_serial"]
        self.dns_name = found["dns_name"]
        self.permitted_eins = tuple(found["permitted_eins"])
        self.signature = found["signature"]

    @classmethod
    def from_pem(cls, pem: str | Octets) -> Certificate:
        """Reads a PEM block CERTIFICATE."""
        return cls(pem_octets(pem, "CERTIFICATE"))

    @property
    def not_before(self) -> datetime.datetime:
        """Begin of its validity, in UTC."""
        return _EPOCH + datetime.timedelta(seconds=self._not_before)

    @property
    def not_after(self) -> datetime.datetime:
        """End of its validity, in UTC."""
        return _EPOCH + datetime.timedelta(seconds=self._not_after)

    @property
    def eid(self) -> bytes:
        """The EID of an eUICC certificate; Error if it has none."""
        return _swig.sgp32_eid_read((self.subject_serial or "").encode())

    @property
    def public_key(self) -> PublicKey:
        """Its key; ValueError if that cannot be used."""
        if self.key is None:
            raise ValueError("the certificate's key cannot be used")
        return self.key

    def has_dns(self, name: str) -> bool:
        """Whether a dNSName of it is `name`, ASCII letters alike. No wildcards."""
        return _swig.sgp32_certificate_has_dns(self.der, utf8("name", name))

    def verify(self, issuer: PublicKey) -> None:
        """Verifies the signature with the issuer's key, and nothing else."""
        _swig.sgp32_certificate_verify(self.der, public("issuer", issuer))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Certificate) and self.der == other.der

    def __hash__(self) -> int:
        return hash(self.der)

    def __repr__(self) -> str:
        return f"<Certificate {self.common_name or self.serial}>"


AnyCertificate = Union[Certificate, bytes, bytearray, memoryview]
"""A certificate, or its DER, which then needs not be well-formed to be judged."""


@dataclass(frozen=True)
class Anchor:
    """A trusted key without a certificate."""

    subject_key: bytes
    """Its key identifier."""
    key: PublicKey


@dataclass(frozen=True)
class Verdict:
    """What became of a chain."""

    check: str
    """"ok", or what failed: "expired", "path_length", "signature", …"""
    status: str
    """Code of an Error beneath the check; "ok" if it was a rule."""
    section: str
    """Where the rule stands ("RFC 5280 4.2.1.3"); empty if that is not known."""
    depth: int
    """Place of the refused certificate: 0 the leaf, 1 its issuer, …"""
    certificate: bytes | None
    """The refused certificate."""
    role: str
    """What was due at that place."""
    reports: tuple[str, ...]
    """What was remarked but not refused: "no_crl", "issuer_name", …"""
    path: tuple[bytes | None, ...]
    """The certificates from the leaf to the anchor, as far as it got; None for a bare key."""
    words: str
    """The verdict as one line."""

    @property
    def accepted(self) -> bool:
        """Whether the chain holds."""
        return self.check == "ok"

    def __bool__(self) -> bool:
        return self.accepted

    def __str__(self) -> str:
        return self.words


def _der(name: str, value: AnyCertificate) -> bytes:
    return value.der if isinstance(value, Certificate) else octets(name, value)


def _listed(name: str, values: Iterable[_Any]) -> list[_Any]:
    if isinstance(values, (Certificate, Anchor, bytes, bytearray, memoryview, str, View)):
        raise TypeError(f"{name}: a list needed, not {type(values).__name__}")
    try:
        return list(values)
    except TypeError:
        raise TypeError(f"{name}: a list needed, not {type(values).__name__}") from None


def _ders(name: str, values: Iterable[AnyCertificate]) -> tuple[bytes, ...]:
    return tuple(_der(f"{name}[{i}]", value) for i, value in enumerate(_listed(name, values)))


def verify_chain(
    leaf: AnyCertificate,
    *,
    anchors: Iterable[AnyCertificate | Anchor],
    issuers: Iterable[AnyCertificate] = (),
    crls: Iterable[Octets] = (),
    role: str = "any",
    time: datetime.datetime | None = None,
    refuse_names: bool = False,
    report_eins: bool = False,
    require_crl: bool = False,
    refuse_issuer_name: bool = False,
    lenient: bool = True,
) -> Verdict:
    """Verifies the chain from `leaf`, which is to be a certificate for `role`, to an anchor.

    `issuers` are candidates in any order, `crls` CertificateLists of any issuers.
    Without `time` no validity is checked; one without time zone is in UTC. The
    flags turn what is reported into refusals, or the reverse. DecodeError if a CRL
    is malformed; a certificate that is malformed is refused.
    """
    given = _listed("anchors", anchors)
    bare = [each for each in given if isinstance(each, Anchor)]
    trusted = _ders("anchors", [each for each in given if not isinstance(each, Anchor)])
    certificates = (_der("leaf", leaf), *_ders("issuers", issuers), *trusted)
    flags = (
        truth("refuse_names", refuse_names) * 1
        | truth("report_eins", report_eins) * 2
        | truth("require_crl", require_crl) * 4
        | truth("refuse_issuer_name", refuse_issuer_name) * 8
    )
    found = _swig.chain_verify(
        certificates[0],
        certificates[1 : len(certificates) - len(trusted)],
        trusted,
        tuple(octets(f"crls[{i}]", crl) for i, crl in enumerate(_listed("crls", crls))),
        tuple(octets("anchors.subject_key", each.subject_key) for each in bare),
        tuple(public("anchors.key", each.key) for each in bare),
        choice("role", role, _ROLES),
        time is not None,
        0 if time is None else seconds("time", time),
        flags,
        _LENIENT if truth("lenient", lenient) else 0,
    )
    check, status, section, depth, due, words, reports, path, refused = found
    return Verdict(
        check,
        status,
        section,
        depth,
        certificates[refused] if refused >= 0 else None,
        due,
        tuple(reports),
        tuple(certificates[i] if i < len(certificates) else None for i in path),
        words,
    )
