# SPDX-License-Identifier: Apache-2.0
"""eUICC Packages: the eIM signs one, the eUICC decides and signs a result, the eIM verifies it.

What is signed is what was received: a message is passed as its octets and is
never encoded again. The association token is the one that both ends have in
their eIM Configuration Data; None where there is none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from . import _swig
from ._arguments import held, held_or_none, integer, octets, several, token as token_octets, truth
from ._arguments import choice
from ._types import Octets
from .crypto import PrivateKey, PublicKey, _public, public

__all__ = [
    "PackageCheck",
    "check_package",
    "key_of",
    "sign_package",
    "sign_result",
    "tls_key_of",
    "verify_package",
    "verify_result",
]

_INPUTS = {"token": 0, "v1.0 tlv": 1, "v1.0 signature": 2}

COUNTER_MAX = 8388607
"""The largest counterValue that every eUICC supports."""


def sign_package(key: PrivateKey, package: Octets, token: int | None = None) -> bytes:
    """Signs an EuiccPackageSigned; the EuiccPackageRequest with it."""
    return _swig.sgp32_package_sign(
        held("key", key, PrivateKey), octets("package", package), token_octets(token)
    )


def verify_package(key: PublicKey, request: Octets, token: int | None = None) -> None:
    """Verifies eimSignature of an EuiccPackageRequest; VerifyError if it does not verify."""
    _swig.sgp32_package_verify(public("key", key), octets("request", request), token_octets(token))


def sign_result(
    key: PrivateKey,
    data: Octets,
    token: int | None = None,
    *,
    input: str = "token",
    eim_signature: Octets = b"",
) -> bytes:
    """Signs an EuiccPackageResultDataSigned or EuiccPackageErrorDataSigned.

    Returns the EuiccPackageResult with it. `input` tells what the signature
    covers besides the data: "token", or for an eUICC of version 1.0 eimSignature
    of the request, as "v1.0 tlv" or "v1.0 signature", which `eim_signature` is.
    """
    return _swig.sgp32_result_sign(
        held("key", key, PrivateKey),
        octets("data", data),
        choice("input", input, _INPUTS),
        token_octets(token),
        octets("eim_signature", eim_signature),
    )


def verify_result(
    key: PublicKey,
    result: Octets,
    token: int | None = None,
    *,
    input: str = "token",
    eim_signature: Octets = b"",
) -> None:
    """Verifies the eUICC's signature of an EuiccPackageResult. Arguments as in sign_result()."""
    _swig.sgp32_result_verify(
        public("key", key),
        octets("result", result),
        choice("input", input, _INPUTS),
        token_octets(token),
        octets("eim_signature", eim_signature),
    )


@dataclass(frozen=True)
class PackageCheck:
    """What an eUICC is to do with a package."""

    verdict: str
    """"accepted", "error_signed", "error_unsigned" or "no_response"."""
    status: str
    """Why, where decoding or the signature is what failed: a code as of an Error; or "ok"."""
    code: int
    """euiccPackageErrorCode or euiccPackageUnsignedErrorCode; 0 for none."""
    entry: int | None
    """Number of the eIM's entry; None for an eIM that is not known."""
    response: bytes | None
    """The EuiccPackageResult to send, if the package is refused and one can be made."""

    @property
    def accepted(self) -> bool:
        """Whether the package is to be executed, and its counterValue stored with that."""
        return self.verdict == "accepted"


def check_package(
    received: Octets,
    entries: Iterable[Octets],
    eid: Octets,
    *,
    key: PrivateKey | None = None,
    counter_max: int = COUNTER_MAX,
    size_max: int = 0,
    ecall_active: bool = False,
    unsigned_codes: bool = True,
) -> PackageCheck:
    """Decides as an eUICC whether it accepts an EuiccPackageRequest (SGP.32 5.9.1).

    `entries` are the EimConfigurationData that it stores, with the last accepted
    counterValue. `key`, the eUICC's, signs the response to a package that is
    refused with a signed error; without it there is none.
    """
    verdict, status, code, entry, response = _swig.package_check(
        octets("received", received),
        several("entries", entries),
        octets("eid", eid, 16),
        integer("counter_max", counter_max, 0, (1 << 63) - 1),
        integer("size_max", size_max, 0, (1 << 63) - 1),
        truth("ecall_active", ecall_active),
        truth("unsigned_codes", unsigned_codes),
        held_or_none("key", key, PrivateKey),
    )
    return PackageCheck(verdict, status, code, None if entry < 0 else entry, response)


def key_of(configuration: Octets) -> PublicKey:
    """The key that verifies the packages of an EimConfigurationData's eIM."""
    return _public(_swig.sgp32_eim_key_read(octets("configuration", configuration)))


def tls_key_of(configuration: Octets) -> PublicKey:
    """The key of an EimConfigurationData's trustedPublicKeyDataTls."""
    return _public(_swig.sgp32_eim_tls_key_read(octets("configuration", configuration)))
