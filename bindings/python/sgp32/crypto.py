# SPDX-License-Identifier: Apache-2.0
"""Keys, signatures and hashes: NIST P-256 and brainpoolP256r1, ECDSA with SHA-256.

A signature is the 64 octets r, s; signature_to_der() and signature_from_der()
convert to and from the form that certificates and OpenSSL have. Private keys
and session keys live in memory that is wiped when they are closed:

    with PrivateKey.generate() as key:
        signature = key.sign(b"message")
    # here the key is gone
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass


from . import _swig
from ._arguments import Secret, choice, held, integer, octets
from ._types import Octets

__all__ = [
    "CURVES",
    "PrivateKey",
    "PublicKey",
    "SessionKeys",
    "cmac",
    "pem_octets",
    "random",
    "sha256",
    "signature_from_der",
    "signature_to_der",
]

CURVES = ("P-256", "brainpoolP256r1")
"""Names of the two curves."""

_CURVES = {name: i + 1 for i, name in enumerate(CURVES)}

# A SubjectPublicKeyInfo up to its point.
_HEADERS = {
    "P-256": "3059301306072a8648ce3d020106082a8648ce3d030107034200",
    "brainpoolP256r1": "305a301406072a8648ce3d020106092b2403030208010107034200",
}

_PEM = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)


def pem_octets(pem: str | Octets, *labels: str) -> bytes:
    """The octets of the first PEM block whose label is one of these, or of the first of all."""
    if not isinstance(pem, str):
        pem = octets("pem", pem).decode("ascii", "replace")
    for found in _PEM.finditer(pem):
        if labels and found[1] not in labels:
            continue
        if ":" in found[2]:
            raise ValueError("pem: the key is encrypted")
        try:
            return base64.b64decode("".join(found[2].split()), validate=True)
        except (binascii.Error, ValueError):
            raise ValueError("pem: the block is not base64") from None
    raise ValueError(f"pem: no block {' or '.join(labels) or 'of any kind'}")


@dataclass(frozen=True)
class PublicKey:
    """A point of one of the curves. Making one checks that it is."""

    curve: str
    point: bytes
    """65 octets: 04, x, y."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "point", octets("point", self.point))
        _swig.sgp32_public_key_check((choice("curve", self.curve, _CURVES), self.point))

    @classmethod
    def from_der(cls, data: Octets) -> PublicKey:
        """The key of a SubjectPublicKeyInfo or of a certificate."""
        return _public(_swig.public_key_read(octets("data", data)))

    @classmethod
    def from_pem(cls, pem: str | Octets) -> PublicKey:
        """The key of a PEM block PUBLIC KEY or CERTIFICATE."""
        return cls.from_der(pem_octets(pem, "PUBLIC KEY", "CERTIFICATE"))

    def to_der(self) -> bytes:
        """The SubjectPublicKeyInfo."""
        return bytes.fromhex(_HEADERS[self.curve]) + self.point

    def verify(self, signature: Octets, data: Octets) -> None:
        """Verifies a signature of 64 octets; VerifyError if it is not one over `data`."""
        _swig.sgp32_ecdsa_verify(
            public("self", self), octets("signature", signature), octets("data", data)
        )


def public(name: str, key: PublicKey) -> tuple[int, bytes]:
    """A public key as C takes it."""
    if not isinstance(key, PublicKey):
        raise TypeError(f"{name}: PublicKey needed, not {type(key).__name__}")
    return _CURVES[key.curve], key.point


def public_or_none(name: str, key: PublicKey | None) -> tuple[int, bytes] | None:
    """The same, where it may be left out."""
    return None if key is None else public(name, key)


def _public(found: tuple[int, bytes]) -> PublicKey:
    return PublicKey(CURVES[found[0] - 1], found[1])


class PrivateKey(Secret):
    """A private key. Close it, or use it in a `with` block, to wipe it."""

    __slots__ = ()

    def __init__(self, curve: str, scalar: Octets) -> None:
        """Makes a key of a number of 32 octets. The octets given are not wiped."""
        number = choice("curve", curve, _CURVES)
        self._held = _swig.private_key_make(number, octets("scalar", scalar))

    @classmethod
    def generate(cls, curve: str = "P-256") -> PrivateKey:
        """A new random key."""
        handle, _ = _swig.sgp32_key_generate(choice("curve", curve, _CURVES))
        return cls._of(handle)

    @classmethod
    def from_der(cls, data: Octets) -> PrivateKey:
        """The key of an unencrypted PrivateKeyInfo (PKCS#8) or ECPrivateKey (SEC 1)."""
        return cls._of(_swig.private_key_read(octets("data", data)))

    @classmethod
    def from_pem(cls, pem: str | Octets) -> PrivateKey:
        """The key of a PEM block PRIVATE KEY or EC PRIVATE KEY."""
        return cls.from_der(pem_octets(pem, "PRIVATE KEY", "EC PRIVATE KEY"))

    @property
    def curve(self) -> str:
        """Name of its curve."""
        return CURVES[_swig.private_key_curve(held("self", self, PrivateKey)) - 1]

    @property
    def public(self) -> PublicKey:
        """Its public key."""
        return PublicKey(self.curve, _swig.sgp32_key_point(held("self", self, PrivateKey)))

    def reveal(self) -> bytes:
        """Its 32 octets, in memory that nobody wipes: for files and tests."""
        return _swig.private_key_reveal(held("self", self, PrivateKey))

    def sign(self, data: Octets) -> bytes:
        """A signature over `data`: 64 octets."""
        return _swig.sgp32_ecdsa_sign(held("self", self, PrivateKey), octets("data", data))

    def agree(self, peer: PublicKey) -> bytes:
        """The shared secret with a peer: the x coordinate, in memory that nobody wipes."""
        return _swig.sgp32_ecdh(held("self", self, PrivateKey), public("peer", peer))


class SessionKeys(Secret):
    """The keys of a session, or of a profile. Close it to wipe them."""

    __slots__ = ()

    def __init__(self, mac_chaining: Octets, s_enc: Octets, s_mac: Octets) -> None:
        """Takes keys that are known, 16 octets each."""
        self._held = _swig.session_keys_make(
            octets("mac_chaining", mac_chaining, 16),
            octets("s_enc", s_enc, 16),
            octets("s_mac", s_mac, 16),
        )

    @classmethod
    def agree(
        cls,
        key: PrivateKey,
        peer: PublicKey,
        eid: Octets,
        host_id: Octets,
        key_type: int = 0x88,
        key_length: int = 0x10,
    ) -> SessionKeys:
        """Derives them of one side's one-time private key and the other's public one."""
        return cls._of(
            _swig.session_keys_agree(
                held("key", key, PrivateKey),
                public("peer", peer),
                integer("key_type", key_type, 0, 255),
                integer("key_length", key_length, 0, 255),
                octets("host_id", host_id),
                octets("eid", eid),
            )
        )

    def reveal(self) -> tuple[bytes, bytes, bytes]:
        """Initial MAC chaining value, S-ENC and S-MAC, in memory that nobody wipes: for tests."""
        made = _swig.session_keys_reveal(held("self", self, SessionKeys))
        return made[:16], made[16:32], made[32:]


def signature_to_der(signature: Octets) -> bytes:
    """The DER form (ECDSA-Sig-Value) of r, s."""
    return _swig.signature_to_der(octets("signature", signature, 64))


def signature_from_der(data: Octets) -> bytes:
    """r, s of the DER form."""
    return _swig.sgp32_signature_from_der(octets("data", data))


def sha256(data: Octets) -> bytes:
    """SHA-256 of `data`."""
    return _swig.sgp32_sha256(octets("data", data))


def cmac(key: Octets, data: Octets) -> bytes:
    """AES-128-CMAC of `data`, 16 octets."""
    return _swig.sgp32_aes_cmac(octets("key", key, 16), octets("data", data))


def random(size: int) -> bytes:
    """Random octets, fit for challenges."""
    return _swig.random(integer("size", size, 0, 1 << 30))
