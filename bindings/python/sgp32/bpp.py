# SPDX-License-Identifier: Apache-2.0
"""Bound Profile Packages: protect and open segments, whole packages and streams, STORE DATA.

A refused package raises VerifyError, whose `reason` and `command` are the
ErrorReason and BppCommandId of the ProfileInstallationResult to answer with, and
whose `offset` is that of the element that failed.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any, NamedTuple

from . import _swig
from ._arguments import Secret, held, held_or_none, integer, octets, truth
from ._types import Octets
from .crypto import PrivateKey, PublicKey, SessionKeys, public_or_none
from .rsp import Agreement

__all__ = [
    "CLEAR",
    "ENCRYPTED",
    "PROFILE",
    "Block",
    "Bsp",
    "Builder",
    "Opened",
    "Opener",
    "Piece",
    "build",
    "open",
    "size",
    "store_data",
    "take_store_data",
    "units",
]

PROFILE = 0x86
"""Tag of an encrypted segment of the profile."""
ENCRYPTED = 0x87
"""Tag of another encrypted segment."""
CLEAR = 0x88
"""Tag of a segment with a MAC only."""

_PARTS = {0: "channel", 1: "configure", 2: "metadata", 4: "replace_keys", 5: "profile"}


class Piece(NamedTuple):
    """What comes out of an opener, a builder, or a package that is taken apart."""

    part: str
    """"channel", "configure", "metadata", "replace_keys" or "profile"."""
    data: bytes


def _pieces(found: list[tuple[int, bytes]]) -> list[Piece]:
    return [Piece(_PARTS[part], data) for part, data in found]


class _Stateful(Secret):
    """A secret with a state: one thread at a time has it, others wait."""

    __slots__ = ("_lock",)

    _lock: threading.Lock


class Bsp(_Stateful):
    """The protection of one package in one direction: segments are sealed or opened in order."""

    __slots__ = ()

    def __init__(self, keys: SessionKeys) -> None:
        """Starts a session. It copies the keys, which may be closed then."""
        self._lock = threading.Lock()
        self._held = _swig.bsp_make(held("keys", keys, SessionKeys))

    def seal(self, tag: int, plain: Octets) -> bytes:
        """One segment of at most 1,007 octets, or 1,008 in a CLEAR one."""
        with self._lock:
            return _swig.sgp32_bsp_seal(
                held("self", self, Bsp), integer("tag", tag, 0, 255), octets("plain", plain)
            )

    def open(self, tag: int, segment: Octets) -> bytes:
        """What is in the next segment. After a VerifyError the session is of no use."""
        with self._lock:
            return _swig.sgp32_bsp_open(
                held("self", self, Bsp), integer("tag", tag, 0, 255), octets("segment", segment)
            )

    def replace_keys(self, keys: SessionKeys) -> None:
        """Goes over to other keys, as ReplaceSessionKeysRequest demands; once only."""
        with self._lock:
            _swig.sgp32_bsp_replace_keys(held("self", self, Bsp), held("keys", keys, SessionKeys))


class Opener(_Stateful):
    """Opens a package that comes in pieces of any size.

    Exactly one of these leads to the session keys: `agreement`, the eUICC's side;
    `one_time`, a one-time private key, the eUICC's or with `smdp_side` the
    SM-DP+'s, with `euicc_otpk`; `keys` themselves. `smdp_key` is the DPpb key that
    verifies smdpSign; None leaves that out.
    """

    __slots__ = ("_agreement",)

    def __init__(
        self,
        *,
        agreement: Agreement | None = None,
        one_time: PrivateKey | None = None,
        keys: SessionKeys | None = None,
        smdp_key: PublicKey | None = None,
        euicc_otpk: Octets = b"",
        smdp_side: bool = False,
        transaction_id: Octets = b"",
        eid: Octets = b"",
        lenient: bool = False,
    ) -> None:
        if sum(each is not None for each in (agreement, one_time, keys)) != 1:
            raise ValueError("exactly one of agreement, one_time and keys is needed")
        self._lock = threading.Lock() if agreement is None else agreement._lock
        # C keeps a pointer to the agreement, so the handle has to live as long.
        self._agreement = held_or_none("agreement", agreement, Agreement)
        self._held = _swig.opener_make(
            self._agreement,
            held_or_none("one_time", one_time, PrivateKey),
            held_or_none("keys", keys, SessionKeys),
            public_or_none("smdp_key", smdp_key),
            octets("euicc_otpk", euicc_otpk),
            truth("smdp_side", smdp_side),
            octets("transaction_id", transaction_id),
            octets("eid", eid),
            truth("lenient", lenient),
        )

    _agreement: Any

    def feed(self, piece: Octets) -> list[Piece]:
        """Takes the next octets; what could be opened with them."""
        with self._lock:
            return _pieces(_swig.opener_feed(held("self", self, Opener), octets("piece", piece)))

    def finish(self) -> None:
        """Ends the package; VerifyError if it is not complete."""
        with self._lock:
            _swig.opener_finish(held("self", self, Opener))


@dataclass(frozen=True)
class Opened:
    """What is in a package."""

    channel: bytes
    """InitialiseSecureChannelRequest."""
    configure: bytes
    """ConfigureISDPRequest."""
    metadata: bytes
    """StoreMetadataRequest."""
    profile: bytes
    keys_replaced: bool
    """Whether the profile was under keys of its own."""


def open(
    package: Octets,
    *,
    agreement: Agreement | None = None,
    one_time: PrivateKey | None = None,
    keys: SessionKeys | None = None,
    smdp_key: PublicKey | None = None,
    euicc_otpk: Octets = b"",
    smdp_side: bool = False,
    transaction_id: Octets = b"",
    eid: Octets = b"",
    lenient: bool = False,
) -> Opened:
    """Opens a whole package. Arguments as of Opener."""
    given = octets("package", package)
    with Opener(
        agreement=agreement,
        one_time=one_time,
        keys=keys,
        smdp_key=smdp_key,
        euicc_otpk=euicc_otpk,
        smdp_side=smdp_side,
        transaction_id=transaction_id,
        eid=eid,
        lenient=lenient,
    ) as opener:
        pieces = opener.feed(given)
        opener.finish()
    parts = {
        name: b"".join(piece.data for piece in pieces if piece.part == name)
        for name in _PARTS.values()
    }
    replaced = any(piece.part == "replace_keys" for piece in pieces)
    channel = _without_header(parts["channel"])
    return Opened(channel, parts["configure"], parts["metadata"], parts["profile"], replaced)


def _without_header(channel: bytes) -> bytes:
    """BF23 behind the header of BF36, where the opener hands out both."""
    return channel[channel.index(b"\xbf\x23") :] if channel[:2] == b"\xbf\x36" else channel


class Builder(_Stateful):
    """Builds a package whose profile comes in pieces, as units for STORE DATA.

    The units before the profile are in `head`.
    """

    __slots__ = ("head",)

    head: list[Piece]

    def __init__(
        self,
        keys: SessionKeys,
        *,
        channel: Octets,
        metadata: Octets,
        profile_size: int,
        configure: Octets = b"",
        profile_keys: SessionKeys | None = None,
    ) -> None:
        """`channel` is the InitialiseSecureChannelRequest that the keys were agreed on with."""
        self._lock = threading.Lock()
        self._held, head = _swig.builder_make(
            held("keys", keys, SessionKeys),
            octets("channel", channel),
            octets("configure", configure),
            octets("metadata", metadata),
            held_or_none("profile_keys", profile_keys, SessionKeys),
            integer("profile_size", profile_size, 0, (1 << 63) - 1),
        )
        self.head = _pieces(head)

    def feed(self, piece: Octets) -> list[Piece]:
        """Takes the next octets of the profile; the units that are complete with them."""
        with self._lock:
            return _pieces(_swig.builder_feed(held("self", self, Builder), octets("piece", piece)))

    def finish(self) -> None:
        """Ends the package; Error if the profile is not complete."""
        with self._lock:
            _swig.builder_finish(held("self", self, Builder))


def build(
    keys: SessionKeys,
    profile: Octets,
    *,
    channel: Octets,
    metadata: Octets,
    configure: Octets = b"",
    profile_keys: SessionKeys | None = None,
) -> bytes:
    """Builds a whole package. Arguments as of Builder."""
    given = octets("profile", profile)
    with Builder(
        keys,
        channel=channel,
        metadata=metadata,
        profile_size=len(given),
        configure=configure,
        profile_keys=profile_keys,
    ) as builder:
        pieces = [*builder.head, *builder.feed(given)]
        builder.finish()
    return b"".join(piece.data for piece in pieces)


def size(
    profile_size: int,
    *,
    channel: Octets,
    metadata: Octets,
    configure: Octets = b"",
    profile_keys: SessionKeys | None = None,
) -> int:
    """Size of the package with these contents."""
    return _swig.bpp_size(
        octets("channel", channel),
        octets("configure", configure),
        octets("metadata", metadata),
        held_or_none("profile_keys", profile_keys, SessionKeys),
        integer("profile_size", profile_size, 0, (1 << 63) - 1),
    )


def units(package: Octets) -> list[Piece]:
    """The units of STORE DATA of a package; needs no keys."""
    return _pieces(_swig.bpp_units(octets("package", package)))


def store_data(unit: Octets, cla: int = 0x80) -> list[bytes]:
    """The STORE DATA commands of one unit. `cla` is 80 with the logical channel."""
    found = _swig.store_data(integer("cla", cla, 0, 255), octets("unit", unit))
    return [command for _, command in found]


class Block(NamedTuple):
    """What a STORE DATA command carries."""

    data: bytes
    last: bool
    """Whether the unit is complete."""
    due: int
    """Number of the block that is due next."""


def take_store_data(command: Octets, due: int = 0) -> Block:
    """Takes a received STORE DATA command apart. `due` is the number of the block that is due."""
    return Block(*_swig.store_data_take(integer("due", due, 0, 255), octets("command", command)))
