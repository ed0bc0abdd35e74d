# SPDX-License-Identifier: Apache-2.0
"""Remote SIM provisioning: signatures of a session, its checks, and the key agreement.

Messages are passed as the octets that were received. A check that refuses a
message raises VerifyError, whose `fault` tells what was refused ("signature",
"transaction_id", "server_challenge", …) and whose `answer` is the error code to
answer with, 0 for none.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

from . import _swig
from ._arguments import Secret, choice, held, held_or_none, octets, oid, truth, utf8
from ._types import Octets
from .crypto import _CURVES, PrivateKey, PublicKey, SessionKeys, public, public_or_none

__all__ = [
    "SIGNATURES",
    "Agreement",
    "Session",
    "address_equal",
    "check_cancel_session",
    "check_euicc_signed1",
    "check_euicc_signed2",
    "check_server_signed1",
    "check_smdp_signed2",
    "derive",
    "hash_cc",
    "sign",
    "smdp_agree",
    "verify",
    "verify_notification",
    "verify_smdp_sign",
]

SIGNATURES = (
    "serverSignature1",
    "euiccSignature1",
    "smdpSignature2",
    "euiccSignature2",
    "euiccSignPIR",
    "euiccNotificationSignature",
    "euiccCancelSessionSignature",
)
"""Names of the signatures of a session."""

_KINDS = {name: i for i, name in enumerate(SIGNATURES)}
_READINGS = {"characters": 0, "hex": 1}


def sign(kind: str, key: PrivateKey, signed: Octets, previous: Octets = b"") -> bytes:
    """Makes one of SIGNATURES over a signed object, its complete TLV.

    `previous` is the other side's signature, which smdpSignature2 and
    euiccSignature2 cover too.
    """
    return _swig.sgp32_rsp_sign(
        choice("kind", kind, _KINDS),
        held("key", key, PrivateKey),
        octets("signed", signed),
        octets("previous", previous),
    )


def verify(
    kind: str, key: PublicKey, signed: Octets, signature: Octets, previous: Octets = b""
) -> None:
    """Verifies one of SIGNATURES. Arguments as in sign()."""
    _swig.sgp32_rsp_verify(
        public("key", key),
        choice("kind", kind, _KINDS),
        octets("signed", signed),
        octets("previous", previous),
        octets("signature", signature),
    )


def verify_notification(key: PublicKey, notification: Octets) -> None:
    """Verifies the signature of a PendingNotification of SGP.32 with the eUICC's key."""
    _swig.sgp32_notification_verify(public("key", key), octets("notification", notification))


def hash_cc(code: str, transaction_id: Octets, reading: str = "characters") -> bytes:
    """hashCc of a confirmation code, read as "characters" or as "hex" digits."""
    return _swig.sgp32_hash_cc(
        utf8("code", code),
        octets("transaction_id", transaction_id),
        choice("reading", reading, _READINGS),
    )


def address_equal(a: str, b: str) -> bool:
    """Compares server addresses as host names are: ASCII letters in either case are alike."""
    return _swig.sgp32_address_equal(utf8("a", a), utf8("b", b))


@dataclass
class Session:
    """What one side knows of its session. What is empty is not compared."""

    transaction_id: Octets = b""
    euicc_challenge: Octets = b""
    server_challenge: Octets = b""
    server_address: str = ""

    def _parts(self) -> tuple[bytes, bytes, bytes, bytes]:
        return (
            octets("session.transaction_id", self.transaction_id),
            octets("session.euicc_challenge", self.euicc_challenge),
            octets("session.server_challenge", self.server_challenge),
            utf8("session.server_address", self.server_address),
        )


def _session(session: Session) -> tuple[bytes, bytes, bytes, bytes]:
    if not isinstance(session, Session):
        raise TypeError(f"session: Session needed, not {type(session).__name__}")
    return session._parts()


def check_server_signed1(
    key: PublicKey, signed: Octets, signature: Octets, session: Session
) -> None:
    """Checks serverSigned1 as the eUICC does, and the IPA: with the DPauth key."""
    _swig.server_signed1_check(
        public("key", key),
        octets("signed", signed),
        octets("signature", signature),
        _session(session),
    )


def check_euicc_signed1(
    key: PublicKey, signed: Octets, signature: Octets, session: Session
) -> None:
    """Checks euiccSigned1 of SGP.32 or SGP.22 as the SM-DP+ does: with the eUICC's key."""
    _swig.euicc_signed1_check(
        public("key", key),
        octets("signed", signed),
        octets("signature", signature),
        _session(session),
    )


def check_smdp_signed2(
    key: PublicKey, signed: Octets, signature: Octets, euicc_signature1: Octets, session: Session
) -> None:
    """Checks smdpSigned2 as the eUICC does: with the DPpb key, over its own euiccSignature1 too."""
    _swig.sgp32_smdp_signed2_check(
        public("key", key),
        octets("signed", signed),
        octets("signature", signature),
        octets("euicc_signature1", euicc_signature1),
        _session(session),
    )


def check_euicc_signed2(
    key: PublicKey,
    signed: Octets,
    signature: Octets,
    smdp_signature2: Octets,
    session: Session,
    *,
    curve: str = "P-256",
    hash_cc: Octets = b"",
) -> None:
    """Checks euiccSigned2 as the SM-DP+ does. `curve` is that of its DPpb key.

    `hash_cc` is the expected hashCc; empty if no confirmation code is asked for.
    """
    _swig.sgp32_euicc_signed2_check(
        public("key", key),
        octets("signed", signed),
        octets("signature", signature),
        octets("smdp_signature2", smdp_signature2),
        _session(session),
        choice("curve", curve, _CURVES),
        octets("hash_cc", hash_cc),
    )


def check_cancel_session(
    key: PublicKey, signed: Octets, signature: Octets, session: Session, smdp_oid: str | None = None
) -> None:
    """Checks euiccCancelSessionSigned as the SM-DP+ does, whose OID `smdp_oid` is."""
    _swig.sgp32_cancel_session_check(
        public("key", key),
        octets("signed", signed),
        octets("signature", signature),
        _session(session),
        b"" if smdp_oid is None else oid("smdp_oid", smdp_oid),
    )


def verify_smdp_sign(key: PublicKey, request: Octets, euicc_otpk: Octets) -> None:
    """Verifies smdpSign of an InitialiseSecureChannelRequest with the DPpb key."""
    _swig.sgp32_smdp_sign_verify(
        public("key", key), octets("request", request), octets("euicc_otpk", euicc_otpk)
    )


class Agreement(Secret):
    """The eUICC's side of a key agreement, with its one-time private key.

    The key is wiped when it has been used, unless `keep`, for a retry that
    reuses it (bppEuiccOtpk). One thread at a time has it; others wait.
    """

    __slots__ = ("_lock",)

    _lock: threading.Lock

    def __init__(self, *, keep: bool = False) -> None:
        self._lock = threading.Lock()
        self._held = _swig.agreement_make()
        _swig.agreement_keep(self._held, truth("keep", keep))

    @classmethod
    def of_key(
        cls, one_time: PrivateKey, transaction_id: Octets, *, keep: bool = False
    ) -> Agreement:
        """One with a one-time key that is known, for tests."""
        made = cls(keep=keep)
        _swig.agreement_set(
            made._held,
            held("one_time", one_time, PrivateKey),
            octets("transaction_id", transaction_id),
        )
        return made

    def prepare_download(
        self,
        key: PrivateKey,
        signed2: Octets,
        smdp_signature2: Octets,
        *,
        curve: str = "P-256",
        hash_cc: Octets = b"",
    ) -> bytes:
        """The PrepareDownloadResponse to a smdpSigned2 that was checked, with a one-time key.

        `key` is the eUICC's; `curve` that of the DPpb key.
        """
        with self._lock:
            return _swig.sgp32_prepare_download(
                held("self", self, Agreement),
                held("key", key, PrivateKey),
                choice("curve", curve, _CURVES),
                octets("signed2", signed2),
                octets("smdp_signature2", smdp_signature2),
                octets("hash_cc", hash_cc),
            )

    def derive(self, request: Octets, eid: Octets, smdp_key: PublicKey | None) -> SessionKeys:
        """Checks an InitialiseSecureChannelRequest and derives the session keys.

        `smdp_key` is the DPpb key that verifies smdpSign; with None it is not
        verified, which is for tests and tools only.
        """
        with self._lock:
            return SessionKeys._of(
                _swig.sgp32_euicc_derive(
                    held("self", self, Agreement),
                    public_or_none("smdp_key", smdp_key),
                    octets("request", request),
                    octets("eid", eid),
                )
            )


def smdp_agree(
    smdp_key: PrivateKey,
    transaction_id: Octets,
    host_id: Octets,
    eid: Octets,
    euicc_otpk: Octets,
    *,
    one_time: PrivateKey | None = None,
) -> tuple[SessionKeys, bytes]:
    """The SM-DP+'s side of a key agreement.

    Returns the session keys and the InitialiseSecureChannelRequest, signed with
    `smdp_key`, the DPpb key. Without `one_time` a new one-time key is used, and
    wiped.
    """
    arguments = (
        octets("transaction_id", transaction_id),
        octets("host_id", host_id),
        octets("eid", eid),
        octets("euicc_otpk", euicc_otpk),
        held_or_none("one_time", one_time, PrivateKey),
    )
    keys, request = _swig.sgp32_smdp_agree(held("smdp_key", smdp_key, PrivateKey), arguments)
    return SessionKeys._of(keys), request


def derive(one_time: PrivateKey, peer: Octets, request: Octets, eid: Octets) -> SessionKeys:
    """Session keys of an InitialiseSecureChannelRequest, of which nothing else is checked.

    `one_time` is one side's one-time private key, `peer` the other's point.
    """
    return SessionKeys._of(
        _swig.sgp32_channel_derive(
            held("one_time", one_time, PrivateKey),
            octets("peer", peer),
            octets("request", request),
            octets("eid", eid),
        )
    )
