# SPDX-License-Identifier: Apache-2.0
"""Compact ESipa messages: the eIM puts in again what the IPA left out, and verifies the result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import _swig
from ._arguments import integer, octets, oid, utf8
from ._types import Octets
from .crypto import PublicKey, public_or_none

__all__ = [
    "Session",
    "rebuild_cancel_session",
    "rebuild_euicc_signed1",
    "rebuild_euicc_signed2",
    "rebuild_installation_result",
]


@dataclass
class Session:
    """What an eIM knows of a session; what is empty is not known."""

    transaction_id: Octets = b""
    server_address: str = ""
    """As in serverSigned1, letter by letter."""
    server_challenge: Octets = b""
    euicc_info2: Octets = b""
    """EUICCInfo2, the complete TLV."""
    ctx_params1: Octets = b""
    """CtxParams1, the complete TLV, if the eIM generated it."""
    smdp_signature2: Octets = b""
    euicc_otpk: Octets = b""
    hash_cc: Octets = b""
    smdp_address: str = ""
    """notificationAddress of the installed profile."""
    smdp_oid: str = ""
    iccid: Octets = b""
    """10 octets, as on the wire."""
    cancel_reason: int | None = None
    """The CancelSessionReason that the eIM itself gave."""

    def _parts(self) -> tuple[bytes | int | None, ...]:
        reason = self.cancel_reason
        return (
            octets("session.transaction_id", self.transaction_id),
            utf8("session.server_address", self.server_address),
            octets("session.server_challenge", self.server_challenge),
            octets("session.euicc_info2", self.euicc_info2),
            octets("session.ctx_params1", self.ctx_params1),
            octets("session.smdp_signature2", self.smdp_signature2),
            octets("session.euicc_otpk", self.euicc_otpk),
            octets("session.hash_cc", self.hash_cc),
            utf8("session.smdp_address", self.smdp_address),
            oid("session.smdp_oid", self.smdp_oid) if self.smdp_oid else b"",
            octets("session.iccid", self.iccid),
            None if reason is None else integer("session.cancel_reason", reason, 0, 1 << 62),
        )


def _rebuild(
    call: Callable[..., bytes], key: PublicKey | None, compact: Octets, session: Session
) -> bytes:
    if not isinstance(session, Session):
        raise TypeError(f"session: Session needed, not {type(session).__name__}")
    return call(public_or_none("key", key), octets("compact", compact), session._parts())


def rebuild_euicc_signed1(key: PublicKey | None, compact: Octets, session: Session) -> bytes:
    """euiccSigned1 of a CompactAuthenticateResponseOk, after euiccSignature1 has been verified.

    `key` is the eUICC's; None verifies nothing.
    """
    return _rebuild(_swig.sgp32_euicc_signed1_rebuild, key, compact, session)


def rebuild_euicc_signed2(key: PublicKey | None, compact: Octets, session: Session) -> bytes:
    """euiccSigned2 of a CompactPrepareDownloadResponseOk, verified with euiccSignature2."""
    return _rebuild(_swig.sgp32_euicc_signed2_rebuild, key, compact, session)


def rebuild_installation_result(key: PublicKey | None, compact: Octets, session: Session) -> bytes:
    """profileInstallationResultData of a CompactProfileInstallationResult, verified."""
    return _rebuild(_swig.sgp32_installation_result_rebuild, key, compact, session)


def rebuild_cancel_session(key: PublicKey | None, compact: Octets, session: Session) -> bytes:
    """euiccCancelSessionSigned of a CompactCancelSessionResponseOk, verified."""
    return _rebuild(_swig.sgp32_cancel_session_rebuild, key, compact, session)
