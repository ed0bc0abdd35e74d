# SPDX-License-Identifier: Apache-2.0
"""EIDs and ICCIDs: digits and octets, check digits."""

from __future__ import annotations

from . import _swig
from ._arguments import octets, utf8
from ._types import Octets

__all__ = [
    "eid_complete",
    "eid_from_text",
    "eid_is_valid",
    "eid_to_text",
    "iccid_from_text",
    "iccid_is_valid",
    "iccid_to_text",
]


def eid_from_text(digits: str) -> bytes:
    """The 16 octets of 32 digits. The check digits are not looked at."""
    return _swig.sgp32_eid_read(utf8("digits", digits))


def eid_to_text(eid: Octets) -> str:
    """The 32 digits of an EID."""
    return _swig.sgp32_eid_write(octets("eid", eid))


def eid_is_valid(eid: Octets) -> bool:
    """Whether it is 16 octets of digits whose number is 1 modulo 97."""
    return _swig.sgp32_eid_is_valid(octets("eid", eid))


def eid_complete(eid: Octets) -> bytes:
    """The EID with its last two digits, the check digits, made from the first 30."""
    return _swig.eid_complete(octets("eid", eid, 16))


def iccid_from_text(digits: str) -> bytes:
    """The 10 octets of 18 to 20 digits, nibbles swapped. The Luhn digit is not looked at."""
    return _swig.sgp32_iccid_read(utf8("digits", digits))


def iccid_to_text(iccid: Octets) -> str:
    """The 18 to 20 digits of an ICCID."""
    return _swig.sgp32_iccid_write(octets("iccid", iccid))


def iccid_is_valid(iccid: Octets) -> bool:
    """Whether the last digit is the Luhn check digit of those before it."""
    return _swig.sgp32_iccid_is_valid(octets("iccid", iccid))
